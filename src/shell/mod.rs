//! The window: eframe, dialogs off the UI thread, the clock, and the carrying out of wishes.

mod document;
mod errands;
mod flow;
mod picker;

use std::path::PathBuf;

use egui::{ThemePreference, Ui, ViewportCommand};

use document::Document;
use errands::Errands;
use flow::Next;
pub use picker::{Native, NoDialogs, Picker};

use crate::{
    catalog::Catalog,
    domain::Session,
    storage::{
        RealDisk, library,
        settings::{self, LanguageChoice, Settings, Theme},
    },
    ui::{self, Action, CaseCard, Question, UiState, View},
    words::{Key, Language, Words},
    workbench::{Command, Workbench},
};

/// Opens the window and stays until it is closed.
///
/// # Errors
/// Why no window could be opened.
pub fn run(file: Option<PathBuf>) -> Result<(), eframe::Error> {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Casus Foederis")
            .with_inner_size([1280.0, 800.0])
            .with_min_inner_size([640.0, 400.0])
            .with_app_id("casus"),
        renderer: eframe::Renderer::Glow,
        centered: true,
        ..Default::default()
    };
    eframe::run_native(
        "casus",
        options,
        Box::new(move |creation| {
            let folder = settings::folder();
            let found = folder.as_ref().map(|folder| settings::load(&RealDisk, folder)).unwrap_or_default();
            let mut shell = Shell::new(&creation.egui_ctx, found, folder, Box::new(Native));
            if let Some(file) = file {
                shell.open_path(file);
            }
            Ok(Box::new(shell))
        }),
    )
}

/// The running program.
pub struct Shell {
    bench: Workbench,
    ui: UiState,
    document: Document,
    settings: Settings,
    settings_folder: Option<PathBuf>,
    language: Language,
    cases: Vec<CaseCard>,
    is_start: bool,
    question: Option<Question>,
    next: Option<Next>,
    notice: Option<String>,
    errands: Errands,
    may_close: bool,
    revision_when_asked: u64,
}

impl eframe::App for Shell {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame_ui(ui);
    }
}

impl Shell {
    /// A program that has just started, on its start page. Without a folder the settings are not kept.
    #[must_use]
    pub fn new(
        ctx: &egui::Context,
        found: settings::Found,
        settings_folder: Option<PathBuf>,
        picker: Box<dyn Picker>,
    ) -> Self {
        ui::theme::install(ctx);
        let language = language_of(found.settings.language);
        let words = Words::on_screen(language);
        let notice =
            found.broken.map(|path| words.fill(Key::SettingsBroken, &[("path", path.display().to_string().into())]));
        let blank = Session::blank(&words.text(Key::UntitledSession), today());
        ctx.set_theme(preference(found.settings.theme));
        ui::theme::set_motion(ctx, !found.settings.reduced_motion);
        if let Some(percent) = found.settings.zoom_percent {
            ctx.set_zoom_factor(f32::from(percent.clamp(50, 300)) / 100.0);
        }
        Self {
            document: Document::unsaved(0, blank.clone()),
            bench: Workbench::new(Catalog::shipped(), blank),
            ui: UiState::default(),
            settings: found.settings,
            settings_folder,
            language,
            cases: case_cards(words),
            is_start: true,
            question: None,
            next: None,
            notice,
            errands: Errands::new(picker),
            may_close: false,
            revision_when_asked: 0,
        }
    }

    /// The session and what follows from it.
    #[must_use]
    pub fn bench(&self) -> &Workbench {
        &self.bench
    }

    /// The scratch state of the views, for tests and pictures.
    pub fn ui_state(&mut self) -> &mut UiState {
        &mut self.ui
    }

    /// Lays out one frame and carries out what was asked for; the same frame shows what followed.
    pub fn frame_ui(&mut self, ui: &mut Ui) {
        self.receive(ui);
        self.read_window(ui);
        let actions = self.view_ui(ui);
        if actions.is_empty() {
            return;
        }
        let revision = self.bench.revision();
        for action in actions {
            self.carry_out(ui, action);
        }
        if self.bench.revision() != revision || self.question.is_some() {
            ui.ctx().request_discard("the session changed");
        }
        ui.ctx().request_repaint();
    }

    fn view_ui(&mut self, ui: &mut Ui) -> Vec<Action> {
        let name = self.document.name(self.bench.session());
        let view = View {
            bench: &self.bench,
            words: Words::on_screen(self.language),
            document: &name,
            is_dirty: self.document.is_dirty(self.bench.session()),
            is_start: self.is_start,
            cases: &self.cases,
            recent: &self.settings.recent,
            question: self.question.as_ref(),
            notice: self.notice.as_deref(),
            theme: preference(self.settings.theme),
            language: self.language,
            hint_seen: self.settings.hint_seen,
            reduced_motion: self.settings.reduced_motion,
        };
        ui::screen_ui(ui, &view, &mut self.ui)
    }

    /// Files dropped on the window, the zoom, which egui's own keys change too, and the wish to close it.
    fn read_window(&mut self, ui: &mut Ui) {
        let percent = (ui.zoom_factor() * 100.0).round() as u16;
        if percent != self.settings.zoom_percent.unwrap_or(100) {
            self.settings.zoom_percent = Some(percent);
            self.save_settings();
        }
        let dropped = ui.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_path_buf()));
        if let Some(path) = dropped {
            self.unless_dirty(ui, Next::OpenFile(path));
        }
        let wants_close = ui.input(|input| input.viewport().close_requested());
        if wants_close && !self.may_close && self.document.is_dirty(self.bench.session()) {
            ui.send_viewport_cmd(ViewportCommand::CancelClose);
            self.unless_dirty(ui, Next::Quit);
        }
    }

    fn carry_out(&mut self, ui: &mut Ui, action: Action) {
        match action {
            Action::Edit(command) => self.edit(command, None),
            Action::Shape(command, gesture) => self.edit(command, Some(gesture)),
            Action::EndGesture => self.bench.end_gesture(),
            Action::Undo => {
                self.bench.undo();
            }
            Action::Redo => {
                self.bench.redo();
            }
            Action::GoToStep(done) => {
                self.bench.go_to_step(done);
            }
            Action::New => self.unless_dirty(ui, Next::New),
            Action::Open => self.unless_dirty(ui, Next::Open),
            Action::OpenByPath => self.unless_dirty(ui, Next::OpenByPath),
            Action::OpenFile(path) => self.unless_dirty(ui, Next::OpenFile(path.into())),
            Action::OpenCase(id) => self.unless_dirty(ui, Next::OpenCase(id)),
            Action::GoToStart => self.unless_dirty(ui, Next::Start),
            Action::LeaveStart => self.is_start = false,
            Action::Save => self.save(ui),
            Action::SaveAs => self.errands.pick_save(ui.ctx(), &self.document.suggested_name(self.bench.session())),
            Action::SaveByPath => self.ask_path(true),
            Action::SetTheme(theme) => self.set_theme(ui, theme),
            Action::SetLanguage(language) => self.set_language(language),
            Action::SetZoom(percent) => ui.set_zoom_factor(f32::from(percent) / 100.0),
            Action::SetReducedMotion(is_reduced) => {
                self.settings.reduced_motion = is_reduced;
                ui::theme::set_motion(ui.ctx(), !is_reduced);
                self.save_settings();
            }
            Action::HintUsed => self.use_up_hint(),
            Action::Answer(answer) => self.answer(ui, answer),
            Action::Copy(text) => {
                ui.ctx().copy_text(text);
                self.notice = Some(Words::on_screen(self.language).text(Key::Copied));
            }
            Action::Quit => self.unless_dirty(ui, Next::Quit),
        }
    }

    fn edit(&mut self, command: Command, gesture: Option<crate::workbench::Gesture>) {
        if self.bench.execute(command, gesture) {
            self.notice = None;
        }
    }

    fn set_theme(&mut self, ui: &mut Ui, theme: ThemePreference) {
        ui.ctx().set_theme(theme);
        self.settings.theme = match theme {
            ThemePreference::System => Theme::System,
            ThemePreference::Light => Theme::Light,
            ThemePreference::Dark => Theme::Dark,
        };
        self.save_settings();
    }

    /// Changes the language at once, without a restart.
    pub fn set_language(&mut self, language: Language) {
        self.language = language;
        self.cases = case_cards(Words::on_screen(language));
        self.settings.language = match language {
            Language::En => LanguageChoice::En,
            Language::Fr => LanguageChoice::Fr,
        };
        self.save_settings();
    }

    fn use_up_hint(&mut self) {
        if !self.settings.hint_seen {
            self.settings.hint_seen = true;
            self.save_settings();
        }
    }

    /// Settings that cannot be kept are no reason to stop: the notice says so.
    fn save_settings(&mut self) {
        let Some(folder) = &self.settings_folder else { return };
        if let Err(error) = settings::save(&RealDisk, folder, &self.settings) {
            self.notice = Some(error.to_string());
        }
    }
}

fn preference(theme: Theme) -> ThemePreference {
    match theme {
        Theme::System => ThemePreference::System,
        Theme::Light => ThemePreference::Light,
        Theme::Dark => ThemePreference::Dark,
    }
}

fn language_of(choice: LanguageChoice) -> Language {
    match choice {
        LanguageChoice::En => Language::En,
        LanguageChoice::Fr => Language::Fr,
        LanguageChoice::System => sys_locale::get_locale().map_or(Language::En, |locale| Language::of_locale(&locale)),
    }
}

/// The one place that reads the clock for a day: the first day of a blank session.
#[expect(clippy::disallowed_methods, reason = "The shell owns the clock.")]
fn today() -> crate::domain::Day {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let days = i32::try_from(since.as_secs() / 86_400).unwrap_or(0);
    crate::domain::Day::constant(1970, 1, 1).plus_days(days)
}

fn case_cards(words: &Words) -> Vec<CaseCard> {
    let card = |case: &library::Case| CaseCard {
        id: case.id,
        title: words.case_title(case.id).unwrap_or_else(|| case.session.title.clone()),
        decision_point: words.case_question(case.id).unwrap_or_else(|| case.session.decision_point.clone()),
        first_day: case.session.incident.first_day,
        seats: Catalog::shipped().roster(case.session.incident.first_day).len(),
    };
    library::cases().iter().map(card).collect()
}
