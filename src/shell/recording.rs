//! A guided case as it is recorded and goes to its file.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::{Shell, dialogs::Purpose, document, file_name, flow::Next};
use crate::{
    catalog::Catalog,
    domain::Told,
    guide::{Anchor, Guide, Recording},
    said,
    storage::{
        self, Disk, SaveError,
        files::{self, Backup, Before},
        guides, library,
    },
    ui::{About, Choice, Question, Reply},
    words::{Key, Language},
};

/// What is recorded, and what of it waits for a path.
#[derive(Debug, Default)]
pub(super) struct State {
    /// None while nothing is recorded.
    recording: Option<Recording>,
    /// The guide that waits for an answer about its path.
    waiting: Option<Box<Writing>>,
    /// What to go on with once it is saved or thrown away; nothing more than stopping where nothing stands here.
    next: Option<Next>,
    /// Whether recording stops once it is saved.
    stops: bool,
    /// How often what is recorded has changed.
    changes: u64,
    /// What was kept against a crash last: the number of changes, and the title.
    kept: (u64, Told),
}

/// A guide on its way to its file.
#[derive(Debug)]
pub(super) struct Writing {
    guide: Guide,
    text: String,
}

impl Writing {
    /// Puts it into its file. What stands there is replaced only where that was agreed to.
    pub(super) fn save(&self, disk: &dyn Disk, path: &Path, may_overwrite: bool) -> Result<(), Option<SaveError>> {
        if !may_overwrite && storage::exists(disk, path) {
            return Err(None);
        }
        let before = if may_overwrite { Before::Anything } else { Before::Known(&[]) };
        files::write_bytes(disk, path, self.text.as_bytes(), Backup::Keep, before).map_err(Some)
    }
}

impl State {
    /// What the views are told; nothing while a guided case is on screen.
    pub(super) fn on_screen(&self, is_guided: bool) -> Option<&Recording> {
        self.recording.as_ref().filter(|_| !is_guided)
    }

    pub(super) fn is_unsaved(&self) -> bool {
        self.recording.as_ref().is_some_and(Recording::is_unsaved)
    }

    pub(super) fn take_away(&mut self, idx: usize) {
        if let Some(recording) = &mut self.recording {
            recording.take_away(idx);
            self.changes += 1;
        }
    }

    fn end(&mut self) {
        *self = Self { changes: self.changes + 1, kept: std::mem::take(&mut self.kept), ..Self::default() };
    }

    /// The guide that waits for its path.
    pub(super) fn take_waiting(&mut self) -> Option<Box<Writing>> {
        self.waiting.take()
    }

    /// Nobody waits for a path or an answer any more; what is recorded stays.
    pub(super) fn wait_no_more(&mut self) {
        (self.waiting, self.next, self.stops) = (None, None, false);
    }
}

impl Shell {
    /// Begins to record, or goes on with what was recorded, in the window for it.
    pub(super) fn record(&mut self) {
        self.tour.recording.recording.get_or_insert_default();
        self.screen.ui.recorder.is_open = true;
    }

    pub(super) fn add_step(&mut self, caption: Told, lit: Anchor) {
        let has_horizon = self.documents.has_horizon();
        // A guided case is written for others.
        let session = self.documents.bench.session().clone().without_private();
        let Some(recording) = &mut self.tour.recording.recording else { return };
        let number = (recording.steps().len() + 1).to_string();
        if recording.add(caption, lit, &session, has_horizon) {
            self.tour.recording.changes += 1;
            self.notices.note(self.words().fill(Key::RecorderAdded, &[("number", number.into())]));
        }
    }

    /// Asks where what was recorded goes.
    pub(super) fn save_guide(&mut self, ui: &Ui, title: &Told) {
        let Some(recording) = &self.tour.recording.recording else { return };
        let guide = recording.guide(title.clone());
        match guides::write(&guide) {
            Ok(text) => {
                let name = document::file_name_of(&self.guide_name(title));
                self.pick(ui, Purpose::Guide(Box::new(Writing { guide, text })), name);
            }
            Err(error) => self.fail(Key::GuideSaveFailed, &said::save_error(self.words(), &error.into())),
        }
    }

    fn guide_name(&self, title: &Told) -> String {
        let (name, _) = self.words().told_guide(title);
        if name.is_empty() { self.words().text(Key::RecorderUntitled) } else { name }
    }

    /// Asks for the path in the window itself, where the system has no dialog.
    pub(super) fn ask_guide_path(&mut self, writing: Box<Writing>) {
        let name = document::file_name_of(&self.guide_name(&writing.guide.title));
        self.screen.ui.path = self.folder().join(name).display().to_string();
        self.tour.recording.waiting = Some(writing);
        self.asking.ask(Question::GuidePath);
    }

    /// The path that was typed for the guide that waits for it.
    pub(super) fn save_guide_to(&mut self, ui: &Ui, path: &Path, may_overwrite: bool) {
        if let Some(writing) = self.tour.recording.take_waiting() {
            self.write_guide(ui, path, writing, may_overwrite);
        }
    }

    pub(super) fn write_guide(&mut self, ui: &Ui, path: &Path, writing: Box<Writing>, may_overwrite: bool) {
        if path.as_os_str().is_empty() {
            return self.ask_guide_path(writing);
        }
        self.asking.close();
        self.errands.save_guide(ui.ctx(), PathBuf::from(path), writing, may_overwrite);
    }

    pub(super) fn guide_saved(&mut self, ui: &mut Ui, path: &Path, writing: &Writing) {
        if let Some(recording) = &mut self.tour.recording.recording {
            recording.saved(&writing.guide);
            self.tour.recording.changes += 1;
        }
        self.person.settings.remember_guide(path);
        self.keep_settings();
        self.notices.note(self.words().fill(Key::SavedTo, &[("path", path.display().to_string().into())]));
        if self.tour.recording.stops && !self.tour.recording.is_unsaved() {
            self.end_recording(ui);
        }
    }

    pub(super) fn guide_not_saved(&mut self, path: &Path, writing: Box<Writing>, why: Option<SaveError>) {
        match why {
            None | Some(SaveError::ChangedOutside { .. }) => {
                self.tour.recording.waiting = Some(writing);
                self.asking.ask(Question::GuideOverwrite(path.display().to_string()));
            }
            Some(error) => {
                self.tour.recording.wait_no_more();
                let why = said::save_error(self.words(), &error);
                self.fail(Key::GuideSaveFailed, &format!("{why}\n\n{}", file_name(path)));
            }
        }
    }

    pub(super) fn stop_recording(&mut self) {
        if self.tour.recording.is_unsaved() {
            self.ask_recording(None);
        } else {
            self.tour.recording.end();
            self.screen.ui.recorder = Default::default();
        }
    }

    /// Asks what becomes of what was recorded and stands in no file.
    pub(super) fn ask_recording(&mut self, next: Option<Next>) {
        (self.tour.recording.next, self.tour.recording.stops) = (next, true);
        let words = self.words();
        self.asking.choose(Choice {
            title: words.text(Key::RecorderStopTitle),
            lines: vec![words.text(Key::RecorderStopLine)],
            answers: vec![
                (Key::RecorderSave, Reply::SaveRecording),
                (Key::RecorderThrowAway, Reply::DropRecording),
                (Key::ButtonCancel, Reply::Cancel),
            ],
            ..Choice::default()
        });
    }

    /// Saves what was recorded, and goes on once it is saved. A guide needs a title; one without is called as a file would be.
    pub(super) fn save_recording_first(&mut self, ui: &Ui) {
        self.save_guide(ui, &self.recorded_title());
    }

    fn recorded_title(&self) -> Told {
        let title = self.screen.ui.recorder.title.clone();
        if title.is_empty() { self.untitled() } else { title }
    }

    fn untitled(&self) -> Told {
        Told::only(Language::default(), self.words().text(Key::RecorderUntitled))
    }

    /// Keeps the steps against a crash when they or their title have changed; forgets them when they are saved.
    pub(super) fn keep_recording(&mut self) {
        let Some(keeper) = &self.keeping.keeper else { return };
        let (state, title) = (&self.tour.recording, &self.screen.ui.recorder.title);
        if state.kept.0 == state.changes && state.kept.1 == *title {
            return;
        }
        let unsaved = state.recording.as_ref().filter(|recording| recording.is_unsaved());
        keeper.keep_guide(unsaved.map(|recording| recording.guide(self.recorded_title())));
        self.tour.recording.kept = (state.changes, title.clone());
    }

    /// Goes on with the steps that a crash left, and says so. What is being recorded now stays; then they wait for the next start.
    pub(super) fn take_recording_left(&mut self) {
        let (Some(keeper), None) = (&self.keeping.keeper, &self.tour.recording.recording) else { return };
        let Some(guide) = self.keeping.left.first().and_then(|left| left.guide.as_ref()) else { return };
        // This sitting keeps them before that one's file goes.
        if let Err(error) = keeper.sitting().keep_guide(Some(guide)) {
            return self.notices.told_of_keeping(self.words(), Err(error));
        }
        let Some(guide) = self.keeping.left[0].take_guide() else { return };
        let case = library::case(&guide.case).map(|case| &case.session);
        self.tour.recording.recording = Some(Recording::of(&guide, guide.states(Catalog::shipped(), case)));
        if guide.title != self.untitled() {
            self.screen.ui.recorder.title = guide.title;
        }
        self.tour.recording.kept = (self.tour.recording.changes, self.screen.ui.recorder.title.clone());
        self.screen.ui.recorder.is_open = true;
        self.notices.say(About::Aside, self.words().text(Key::RecorderBack));
    }

    pub(super) fn drop_recording(&mut self, ui: &mut Ui) {
        self.end_recording(ui);
    }

    fn end_recording(&mut self, ui: &mut Ui) {
        let next = self.tour.recording.next.take();
        self.tour.recording.end();
        self.screen.ui.recorder = Default::default();
        if let Some(next) = next {
            self.unless_dirty(ui, next);
        }
    }
}
