//! The stage: what may be seen is a type.
//!
//! In a room everything is seen by an [`Audience`]: the public, one seat, or the facilitator. That is no flag on a value but
//! three types. [`PublicScene`] is what the room may see, complete; [`SeatView`] is the same with one delegation's own card;
//! [`Console`] is everything. Only the first two can be written to a wire. They are built here, by pure functions, from the
//! session as it applies, its assessment and the [`Show`]: what is not named in them cannot leak.
//!
//! Three words stay apart: a *round* is a turn of play, a *day* a date of the incident, a *stance* what a seat would do; that
//! silence is broken is an event of the procedure.

mod audience;
mod build;
mod debrief;
mod feed;
mod floor;
mod kept;
mod page;
mod scene;
mod show;
mod text;
pub mod wire;

pub use crate::domain::{Audience, SceneId, StandbyText};
pub use audience::{Console, FogLine, Preview, RoleSheet, SeatCard, SeatMessage, SeatView};
pub use build::{Subject, console, debrief_pages, envelopes, preview, public, seat};
pub use debrief::{CountsRow, DebriefFace, DebriefPage, MovedSeat, SpokenLine, StripCell, StripRow};
pub use feed::Feed;
pub use floor::{Ask, Floor, Speaking, Waiting};
pub use kept::KeptStage;
pub use page::{
    Ballot, CouncilPage, Count, Envelope, EnvelopeCount, EnvelopeState, Exception, FactLine, InjectPage, KindLine,
    Page, PictureFace, Plate, ResponsePage, Run, RunKind, Sample, SeatTile, Side, SilenceFace, Situation, SpeakerFace,
    Spot, Standby, TestCard, TextPage, VerdictPage,
};
pub use scene::{ClockFace, Look, PublicScene, WallTheme};
pub use show::{Ahead, BallotState, ChosenFact, DebriefView, PLATES, Replayed, Show, ShowState, facts_of_step};
