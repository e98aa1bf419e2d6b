//! All tests that see the program from outside, in one binary.

/// The program's own allocator, so that figures of memory are the program's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod architecture;
mod arguments;
#[cfg(feature = "window")]
mod asking;
#[cfg(feature = "window")]
mod at_once;
mod atlas;
mod bearing;
mod carrying;
mod casebook;
mod class;
#[cfg(feature = "window")]
mod chosen_pictures;
mod command_line;
mod copies;
mod costs;
mod disk;
#[cfg(feature = "window")]
mod delegations;
#[cfg(feature = "window")]
mod days;
mod debrief;
#[cfg(feature = "window")]
mod document;
#[cfg(feature = "window")]
mod documents;
#[cfg(feature = "window")]
mod everyone;
mod explore;
#[cfg(feature = "window")]
mod export;
mod explored;
mod faults;
mod figures;
mod files;
mod flips;
mod format;
#[cfg(feature = "window")]
mod forms;
mod golden;
#[cfg(feature = "window")]
mod guided;
mod guides;
#[cfg(feature = "window")]
mod following;
#[cfg(feature = "window")]
mod hand;
#[cfg(feature = "window")]
mod horizon;
mod held;
mod icons;
mod incidents;
#[cfg(feature = "window")]
mod in_time;
mod injected_pictures;
#[cfg(feature = "window")]
mod injects;
mod messages;
mod mistakes;
mod kept_show;
mod kills;
#[cfg(feature = "window")]
mod ladder;
mod law;
#[cfg(feature = "window")]
mod led;
#[cfg(feature = "window")]
mod letters;
#[cfg(feature = "window")]
mod limits;
#[cfg(feature = "window")]
mod lists;
mod log;
#[cfg(feature = "window")]
mod manners;
mod old_saves;
#[cfg(feature = "window")]
mod on_stage;
mod own;
mod pairs;
#[cfg(feature = "window")]
mod panels;
mod papers;
mod packing;
#[cfg(feature = "window")]
mod paths;
#[cfg(feature = "pictures")]
mod pictures;
#[cfg(feature = "window")]
mod pins;
#[cfg(feature = "window")]
mod pledging;
#[cfg(feature = "window")]
mod predict;
mod proceedings;
mod private;
mod prepared;
mod properties;
mod readme;
#[cfg(feature = "window")]
mod recovering;
mod reads;
mod reconstruct;
mod rehearsal;
mod report;
#[cfg(feature = "window")]
mod replay;
mod response;
#[cfg(feature = "window")]
mod room;
#[cfg(feature = "window")]
mod rounds;
mod saves;
mod schemas;
#[cfg(feature = "window")]
mod scrolling;
#[cfg(feature = "window")]
mod sealed;
mod seats;
#[cfg(feature = "window")]
mod shares;
#[cfg(feature = "window")]
mod silence;
mod sheets;
mod sittings;
mod slips;
mod stage;
mod stream;
#[cfg(feature = "window")]
mod strokes;
#[cfg(feature = "window")]
mod tables;
mod told;
mod tracks;
mod tried;
mod wording;
#[cfg(feature = "window")]
mod wall;
#[cfg(feature = "window")]
mod workshops;
#[cfg(feature = "window")]
mod writing;
