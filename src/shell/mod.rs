//! The window, on whatever system: errands beside what draws, the clock, and the carrying out of wishes. What opens it stands
//! outside: `native` for computers, a package of its own for browsers.

mod aside;
mod asking;
mod awake;
mod carrying;
mod class;
mod clock;
mod comparing;
mod contrast;
mod copies;
mod dialogs;
mod document;
mod documents;
mod dry;
mod errands;
mod figures;
mod floor;
mod flow;
mod frame;
mod guided;
mod home;
mod injects;
mod horizon;
mod keeping;
mod leaving;
mod kept_show;
mod letters;
mod messages;
mod offered;
mod outside;
mod own_precedents;
mod packing;
mod person;
mod picker;
mod pictures;
mod pinned;
#[cfg(test)]
mod tests;
mod predictions;
mod reading;
mod recording;
mod recovery;
mod replay;
mod rounds;
mod saver;
mod saving;
mod screen;
mod sealed;
mod silence;
mod stage;
mod system;
mod table;
mod standing;
mod wall;
mod window;
mod wishes;
mod workshop;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::Ui;

pub use aside::{Aside, AtOnce, Threads, Work};
use asking::Asking;
pub use awake::{Awake, Nobody};
use documents::Documents;
use errands::Errands;
use guided::{Guided, Tour};
pub use home::Home;
use keeping::Keeping;
pub use letters::FindFonts;
use messages::Notices;
use offered::Offered;
use person::Person;
pub use person::language_of;
pub use picker::{Answer, FOLDER, NoDialogs, PICTURE, Picker, SESSION, TABLE, Wanted};
use pictures::Pictures;
use predictions::Predictions;
use screen::Screen;
use silence::Silence;
pub use silence::{Now, TellTime};
use stage::Stage;
pub use system::System;
pub use wall::refused as said_of_wall;
pub use wall::{Lost, Standing, Wall};

use crate::{
    domain::Session,
    stage::KeptStage,
    storage::{
        Disk, RealDisk, crash,
        settings::{self, Settings},
    },
    ui::{self, About, UiState},
    words::{Key, Words},
    workbench::Workbench,
};

/// The running program: what it holds, each with its own methods, and the wiring between them.
pub struct Shell {
    ctx: egui::Context,
    documents: Documents,
    person: Person,
    keeping: Keeping,
    asking: Asking,
    notices: Notices,
    offered: Offered,
    screen: Screen,
    tour: Tour,
    errands: Errands,
    pictures: Pictures,
    class_desk: class::ClassDesk,
    silence: Silence,
    /// What is shown on a wall; none while nobody shows anything.
    stage: Option<Stage>,
    /// The moment of the session that is looked at in the place of now.
    replay: Option<Box<replay::Replay>>,
    /// Whoever keeps the screen awake while something is shown.
    awake: Box<dyn Awake>,
    /// What a crash has left of a show, for the document of that number; there until F5 goes on with it.
    left_show: Option<(u64, KeptStage)>,
    /// The show that was stopped last, for the document of that number: F5 goes on with it. It is kept nowhere.
    stopped_show: Option<(u64, KeptStage)>,
    /// The program that is started to be the wall; none where it cannot be started.
    wall_program: Option<PathBuf>,
}

impl eframe::App for Shell {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame_ui(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.end();
    }
}

impl Shell {
    /// A program that has just started, on its start page. Without a home nothing is kept but documents.
    #[must_use]
    pub fn new(ctx: &egui::Context, found: settings::Found, home: Option<Home>, picker: Box<dyn Picker>) -> Self {
        Self::on(ctx, found, home, System::of_threads(picker))
    }

    /// The same on a system.
    #[must_use]
    pub fn on(ctx: &egui::Context, found: settings::Found, home: Option<Home>, system: System) -> Self {
        let person = Person::new(found.settings, home);
        dress(ctx, &person);
        let words = person.words();
        let mut notices = Notices::default();
        for broken in found.broken {
            notices.say(About::Settings, broken_settings(words, &broken));
        }
        let home = person.home.as_ref();
        let disk: Arc<dyn Disk> = home.map_or_else(|| Arc::new(RealDisk) as _, |home| Arc::clone(&home.disk));
        let errands = Errands::new(system.picker.into(), system.aside, disk);
        errands.sweep(folders_of(&person.settings, home));
        if let Some(home) = home {
            errands.read_own(ctx, home.precedents.clone(), false);
        }
        let own_folder = home.map_or_else(String::new, |home| home.precedents.display().to_string());
        let keeping = match home.map(|home| recovery::begin(ctx, home, &errands, words)) {
            Some(Ok((keeper, left))) => Keeping::new(Some(keeper), left),
            Some(Err(why)) => {
                notices.say(About::Keeping, why);
                Keeping::default()
            }
            None => Keeping::default(),
        };
        let blank = Session::blank(&words.text(Key::UntitledSession), clock::today());
        let mut shell = Self {
            ctx: ctx.clone(),
            documents: Documents::new(blank, Predictions::kept_in(&person.settings)),
            keeping,
            asking: Asking::default(),
            notices,
            offered: Offered::new(words, own_folder),
            screen: Screen::default(),
            tour: Tour::default(),
            errands,
            pictures: Pictures::default(),
            class_desk: class::ClassDesk::default(),
            person,
            silence: Silence::default(),
            stage: None,
            replay: None,
            awake: system.awake,
            left_show: None,
            stopped_show: None,
            wall_program: system.wall_program,
        };
        if let Some(asked) = system.contrast {
            shell.screen.contrast.ask(ctx, &*shell.errands.aside(), asked);
        }
        shell.show_contrast();
        shell
    }

    /// The session on screen and what follows from it: the person's own, or the step of a guided case.
    #[must_use]
    pub fn bench(&self) -> &Workbench {
        self.tour.on_screen.as_ref().map_or(&self.documents.bench, Guided::bench)
    }

    /// The scratch state of the views, for tests and pictures.
    pub fn ui_state(&mut self) -> &mut UiState {
        self.tour.on_screen.as_mut().map_or(&mut self.screen.ui, Guided::ui_state)
    }

    /// The passing word that stands in the line at the foot, for tests.
    #[must_use]
    pub fn said(&self) -> Option<&str> {
        self.notices.notice.as_ref().map(|notice| notice.text.as_str())
    }

    /// From now on a panic brings the newest session to the disk first.
    pub fn keep_on_panic(&self) {
        if let Some(keeper) = &self.keeping.keeper {
            crash::keep_on_panic(Arc::clone(keeper));
        }
    }

    /// Lets somebody else keep the screen awake, for tests.
    pub fn set_awake(&mut self, awake: Box<dyn Awake>) {
        self.awake = awake;
    }

    /// Puts another disk under the documents, for tests.
    pub fn set_disk(&mut self, disk: Arc<dyn Disk>) {
        self.errands.set_disk(disk);
    }

    fn words(&self) -> &'static Words {
        self.person.words()
    }
}

/// The last part of a path, as people call a file.
fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Where saves that were cut short may have left something.
fn folders_of(settings: &Settings, home: Option<&Home>) -> Vec<PathBuf> {
    let recent = settings.recent.iter().filter_map(|path| Path::new(path).parent()).map(Path::to_path_buf);
    let mut folders: Vec<PathBuf> = recent.chain(home.map(|home| home.settings.clone())).collect();
    folders.sort();
    folders.dedup();
    folders
}

/// Gives the window what the person has chosen of its looks.
fn dress(ctx: &egui::Context, person: &Person) {
    ui::theme::install(ctx);
    ctx.set_theme(person.theme());
    ui::theme::set_motion(ctx, !person.settings.reduced_motion);
    if let Some(percent) = person.settings.zoom_percent {
        ctx.set_zoom_factor(f32::from(percent.clamp(50, 300)) / 100.0);
    }
}

/// That settings were broken, and which of them.
fn broken_settings(words: &Words, broken: &settings::Broken) -> String {
    let path = ("path", broken.aside.display().to_string().into());
    if broken.fields.is_empty() {
        return words.fill(Key::SettingsBroken, &[path]);
    }
    let fields: Vec<String> = broken.fields.iter().map(|field| (*field).to_owned()).collect();
    words.fill(Key::SettingsInPart, &[path, ("fields", words.list(&fields).into())])
}
