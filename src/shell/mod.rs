//! The window: eframe, dialogs off the UI thread, the clock, and the carrying out of wishes.

mod clock;
mod contrast;
mod comparing;
mod dialogs;
mod document;
mod errands;
mod figures;
mod flow;
mod frame;
mod guided;
mod home;
mod horizon;
mod letters;
mod messages;
mod opening;
mod outside;
mod own_precedents;
mod picker;
mod pinned;
#[cfg(test)]
mod tests;
mod predictions;
mod reading;
mod recording;
mod recovery;
mod saver;
mod saving;
mod silence;
mod standing;
mod window;
mod wishes;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, mpsc::Receiver},
};

use egui::{ThemePreference, Ui};

use document::Document;
use errands::Errands;
use flow::Next;
use guided::{Guided, Left as LeftGuide};
pub use home::Home;
use horizon::Horizons;
pub use letters::FindFonts;
pub use opening::open;
pub use picker::{Native, NoDialogs, Picker, Wanted};
use pinned::{Peek, Pinned};
use predictions::Predictions;
pub use silence::{Now, TellTime};

use crate::{
    catalog::Catalog,
    chosen::Theme,
    domain::Session,
    storage::{
        Disk, Keeper, Left, RealDisk, crash, library, own,
        settings::{self, LanguageChoice, Settings},
    },
    ui::{self, About, CaseCard, CompareText, GuideCard, Message, Notice, OwnPrecedents, Question, UiState},
    words::{Key, Language, Words},
    workbench::Workbench,
};

/// Opens the window, says so, and stays until it is closed.
fn run(file: Option<PathBuf>, is_open: impl FnOnce() + 'static) -> Result<(), eframe::Error> {
    let home = Home::of_this_person();
    let found = home.as_ref().map(|home| settings::load(&*home.disk, &home.settings)).unwrap_or_default();
    let place = found.settings.window;
    let options = eframe::NativeOptions {
        viewport: window::builder(place),
        renderer: eframe::Renderer::Glow,
        centered: place.is_none_or(|place| place.corner.is_none()),
        event_loop_builder: opening::event_loop(),
        ..Default::default()
    };
    eframe::run_native(
        "casus",
        options,
        Box::new(move |creation| {
            is_open();
            window::correct(creation, place);
            let mut shell = Shell::new(&creation.egui_ctx, found, home, Box::new(Native::of(creation)));
            shell.contrast.ask(&creation.egui_ctx);
            let noted = shell.find_fonts(Arc::new(crate::report::figure::system_fonts));
            creation.egui_ctx.set_font_providers(vec![noted]);
            if let Some(keeper) = &shell.keeper {
                crash::keep_on_panic(Arc::clone(keeper));
            }
            if let Some(file) = file {
                shell.open_named(file);
            }
            Ok(Box::new(shell))
        }),
    )
}

/// The running program.
pub struct Shell {
    ctx: egui::Context,
    bench: Workbench,
    ui: UiState,
    document: Document,
    /// The other documents of the sitting, to which steps lead back, by their numbers.
    shelf: BTreeMap<u64, Document>,
    /// The greatest number given to a document.
    newest: u64,
    settings: Settings,
    home: Option<Home>,
    keeper: Option<Arc<Keeper>>,
    /// What was on screen when it was kept last: revision, document, saves, whether its file is missed, and pins.
    kept: (u64, u64, u64, bool, u64),
    saves: u64,
    /// What crashes have left and nobody was asked about yet.
    left: Vec<Left>,
    outside: Option<outside::Outside>,
    /// The file that takes longer to read.
    awaited: Option<reading::Awaited>,
    asked_path: Option<PathBuf>,
    /// The figure that waits for an answer about its path.
    drawing: Option<Box<figures::Drawing>>,
    /// Where a copy would stand, for a window that must ask for the path itself.
    suggested: Option<PathBuf>,
    had_focus: bool,
    /// What the frame of the window says.
    window_title: String,
    language: Language,
    cases: Vec<CaseCard>,
    precedents: Vec<&'static Session>,
    own: OwnPrecedents,
    /// The files that were passed over, to be told again in another language.
    passed_over: Vec<own::PassedOver>,
    is_start: bool,
    question: Option<Question>,
    next: Option<Next>,
    notice: Option<Notice>,
    messages: Vec<Message>,
    /// Whether it was said that settings cannot be kept.
    settings_failed: bool,
    comparison: Option<CompareText>,
    /// The comparison that takes longer.
    compared: Option<Receiver<CompareText>>,
    pinned: Pinned,
    peek: Option<Peek>,
    horizons: Horizons,
    predictions: Predictions,
    guided: Option<Guided>,
    /// A guide whose copy waits to become a session, until what was on screen before is saved.
    left_guide: Option<LeftGuide>,
    guides: Vec<GuideCard>,
    recording: recording::State,
    errands: Errands,
    letters: letters::Letters,
    silence: silence::Silence,
    /// What the system wishes for, once it has said so.
    contrast: contrast::Wish,
    may_close: bool,
    /// Whether the person leaves without waiting for a disk.
    is_leaving: bool,
    revision_when_asked: u64,
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
        ui::theme::install(ctx);
        let language = language_of(found.settings.language);
        let words = Words::on_screen(language);
        let mut messages: Vec<Message> = Vec::new();
        let mut say = |about, text| messages.push(Message { about, text });
        for settings::Broken { aside, fields } in found.broken {
            let path = ("path", aside.display().to_string().into());
            let text = if fields.is_empty() {
                words.fill(Key::SettingsBroken, &[path])
            } else {
                let fields: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
                words.fill(Key::SettingsInPart, &[path, ("fields", words.list(&fields).into())])
            };
            say(About::Settings, text);
        }
        let blank = Session::blank(&words.text(Key::UntitledSession), clock::today());
        ctx.set_theme(preference(found.settings.theme));
        ui::theme::set_motion(ctx, !found.settings.reduced_motion);
        if let Some(percent) = found.settings.zoom_percent {
            ctx.set_zoom_factor(f32::from(percent.clamp(50, 300)) / 100.0);
        }
        let disk: Arc<dyn Disk> = home.as_ref().map_or_else(|| Arc::new(RealDisk) as _, |home| Arc::clone(&home.disk));
        let errands = Errands::new(picker, disk);
        errands.sweep(folders_of(&found.settings, home.as_ref()));
        if let Some(home) = &home {
            errands.read_own(ctx, home.precedents.clone(), false);
        }
        let own_folder = home.as_ref().map_or_else(String::new, |home| home.precedents.display().to_string());
        let (keeper, left) = match home.as_ref().map(|home| recovery::begin(ctx, home, &errands, words)) {
            Some(Ok((keeper, left))) => (Some(keeper), left),
            Some(Err(why)) => {
                say(About::Keeping, why);
                (None, Vec::new())
            }
            None => (None, Vec::new()),
        };
        let mut shell = Self {
            ctx: ctx.clone(),
            document: Document::unsaved(0, blank.clone()),
            shelf: BTreeMap::new(),
            newest: 0,
            bench: Workbench::new(Catalog::shipped(), blank),
            ui: UiState::default(),
            home,
            keeper,
            kept: Default::default(),
            saves: 0,
            left,
            outside: None,
            awaited: None,
            asked_path: None,
            drawing: None,
            suggested: None,
            had_focus: true,
            window_title: String::new(),
            language,
            cases: case_cards(words),
            precedents: library::cases().iter().map(|case| &case.session).collect(),
            own: OwnPrecedents { folder: own_folder, ..OwnPrecedents::default() },
            passed_over: Vec::new(),
            predictions: Predictions::kept_in(&found.settings),
            guided: None,
            left_guide: None,
            guides: guided::cards(words),
            recording: recording::State::default(),
            settings: found.settings,
            is_start: true,
            question: None,
            next: None,
            notice: None,
            messages,
            settings_failed: false,
            comparison: None,
            compared: None,
            pinned: Pinned::default(),
            peek: None,
            horizons: Horizons::default(),
            errands,
            letters: letters::Letters::default(),
            silence: silence::Silence::default(),
            contrast: contrast::Wish::default(),
            may_close: false,
            is_leaving: false,
            revision_when_asked: 0,
        };
        shell.show_contrast();
        shell
    }

    /// The session on screen and what follows from it: the person's own, or the step of a guided case.
    #[must_use]
    pub fn bench(&self) -> &Workbench {
        self.guided.as_ref().map_or(&self.bench, Guided::bench)
    }

    /// The scratch state of the views, for tests and pictures.
    pub fn ui_state(&mut self) -> &mut UiState {
        self.guided.as_mut().map_or(&mut self.ui, Guided::ui_state)
    }

    /// Puts another disk under the documents, for tests.
    pub fn set_disk(&mut self, disk: Arc<dyn Disk>) {
        self.errands.set_disk(disk);
    }

    fn words(&self) -> &'static Words {
        Words::on_screen(self.language)
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

fn preference(theme: Theme) -> ThemePreference {
    match theme {
        Theme::System => ThemePreference::System,
        Theme::Light => ThemePreference::Light,
        Theme::Dark => ThemePreference::Dark,
    }
}

fn language_of(choice: LanguageChoice) -> Language {
    let of_system = || sys_locale::get_locale().map_or(Language::En, |locale| Language::of_locale(&locale));
    choice.language().unwrap_or_else(of_system)
}

fn case_cards(words: &Words) -> Vec<CaseCard> {
    let card = |case: &library::Case| CaseCard {
        id: case.id,
        title: words.session_title(&case.session),
        decision_point: words.text_of_case(case.id, &case.session.decision_point),
        first_day: case.session.incident.first_day,
        seats: Catalog::shipped().roster(case.session.as_of).len(),
    };
    let mut cards: Vec<CaseCard> = library::cases().iter().map(card).collect();
    // The case to begin with stands where somebody new looks first.
    cards.sort_by_key(|card| card.id != library::DEFAULT_CASE);
    cards
}
