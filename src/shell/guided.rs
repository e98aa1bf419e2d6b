//! A guided case on screen. It works on copies of its own: the session, the steps and the document of the person stay where
//! they are, are kept against a crash as before, and are on screen again as soon as the guide is left.

use std::{collections::BTreeMap, path::Path};

use egui::{Id, Ui};

use super::{Shell, document::Document, flow::Next, horizon::known, recording};
use crate::{
    catalog::Catalog,
    domain::{Session, Told},
    guide::{Guide, Step},
    storage::{LoadError, guides, library},
    ui::{self, Action, Choice, CouncilState, Drafts, GuideCard, GuideView, Reply, ResponseState, UiState},
    words::{Key, Language, Words},
    workbench::{Command, Gesture, Workbench},
};

/// The number by which the views know a guided case from every document of the sitting.
pub(super) const NUMBER: u64 = u64::MAX;

/// The guide on screen.
pub(super) struct Guided {
    guide: Guide,
    /// The session of every step as the guide has it, in the language in use.
    told: Vec<Session>,
    /// The same as the person works on it.
    benches: Vec<Workbench>,
    at: usize,
    ui: UiState,
    /// What is being written in the other steps.
    drafts: BTreeMap<usize, Drafts>,
    /// What had the focus before.
    focus_before: Option<Id>,
    /// What was asked for that leaves the guide.
    after: Option<Action>,
}

/// A guide that was left, and the copy of a step that waits to become a session.
struct Left {
    guided: Guided,
    copy: Session,
}

/// The guides that ship, as a language calls them.
pub(super) fn cards(words: &Words) -> Vec<GuideCard> {
    let card = |(id, guide): &(&'static str, Guide)| GuideCard { id, title: words.told_guide(&guide.title).0 };
    guides::guides().iter().map(card).collect()
}

/// The session of a step as it is shown.
fn told(step: &Step, state: &Session, language: Language) -> Session {
    if step.horizon { known(state, state.as_of, language) } else { Words::of(language).told(state.clone()) }
}

impl Guided {
    fn new(guide: Guide, language: Language, ui: UiState, focus_before: Option<Id>) -> Self {
        let catalog = Catalog::shipped();
        let case = library::case(&guide.case).map(|case| &case.session);
        let states = guide.states(catalog, case);
        let told: Vec<Session> =
            guide.steps.iter().zip(&states).map(|(step, state)| told(step, state, language)).collect();
        let benches = told.iter().map(|session| Workbench::new(catalog, session.clone())).collect();
        Self { guide, told, benches, at: 0, ui, drafts: BTreeMap::new(), focus_before, after: None }
    }

    /// The step on screen. A guide always has one.
    pub(super) fn bench(&self) -> &Workbench {
        &self.benches[self.at]
    }

    fn bench_mut(&mut self) -> &mut Workbench {
        &mut self.benches[self.at]
    }

    pub(super) fn ui_state(&mut self) -> &mut UiState {
        &mut self.ui
    }

    /// What a frame shows.
    pub(super) fn on_screen(&mut self) -> (&Workbench, &mut UiState) {
        (&self.benches[self.at], &mut self.ui)
    }

    pub(super) fn title(&self) -> &Told {
        &self.guide.title
    }

    fn at(&self) -> usize {
        self.at
    }

    pub(super) fn look_ahead(&mut self) -> bool {
        self.bench_mut().look_ahead()
    }

    /// The step as the views are told of it.
    pub(super) fn view(&self, words: &Words) -> GuideView {
        let captions: Vec<_> = self.guide.steps.iter().map(|step| words.told_guide(&step.caption)).collect();
        let only = captions[self.at].1.map_or_else(String::new, |language| words.only_in(language));
        GuideView {
            title: words.told_guide(&self.guide.title).0,
            captions: captions.into_iter().map(|(text, _)| text).collect(),
            only,
            at: self.at,
            lit: self.guide.steps[self.at].lit,
            is_changed: self.has_changed(self.at),
        }
    }

    /// Whether the person has changed what a step shows; to look at another day changes nothing.
    fn has_changed(&self, step: usize) -> bool {
        !self.benches[step].session().is_kept_by(&self.told[step])
    }

    fn changed(&self) -> Vec<usize> {
        (0..self.benches.len()).filter(|step| self.has_changed(*step) || self.is_written(*step)).collect()
    }

    /// Whether something is being written in a step.
    fn is_written(&self, step: usize) -> bool {
        if step == self.at { self.ui.is_written() } else { self.drafts.get(&step).is_some_and(Drafts::is_written) }
    }

    fn is_changed(&self) -> bool {
        !self.changed().is_empty()
    }

    /// The step of which a copy would be kept: the one on screen, else the last that was changed.
    fn kept_step(&self) -> usize {
        let changed = self.changed();
        if changed.contains(&self.at) { self.at } else { changed.last().copied().unwrap_or(self.at) }
    }

    /// Shows a step. What the views had worked out belongs to the step before, and so does what is being written.
    fn go_to(&mut self, step: usize) {
        let before = std::mem::replace(&mut self.at, step.min(self.benches.len() - 1));
        self.drafts.insert(before, self.ui.take_drafts());
        let drafts = self.drafts.remove(&self.at).unwrap_or_default();
        self.ui = UiState {
            council: CouncilState { board: self.ui.council.board, ..CouncilState::default() },
            response: with_patterns_of(&self.ui),
            pages: self.ui.pages.clone(),
            speaker: self.ui.speaker.clone(),
            focus_seen: self.ui.focus_seen,
            anchors: self.ui.anchors.clone(),
            ..UiState::default()
        };
        self.ui.put_drafts(drafts);
    }

    fn execute(&mut self, command: Command, gesture: Option<Gesture>) -> bool {
        self.bench_mut().execute(command, gesture)
    }

    /// Tells every step that nobody has touched in another language.
    fn retell(&mut self, language: Language) {
        let case = library::case(&self.guide.case).map(|case| &case.session);
        let states = self.guide.states(Catalog::shipped(), case);
        for (idx, (step, state)) in self.guide.steps.iter().zip(&states).enumerate() {
            let session = told(step, state, language);
            if !self.has_changed(idx) && session != self.told[idx] {
                self.benches[idx].open(session.clone());
                self.told[idx] = session;
            }
        }
    }
}

/// The patterns of the bars are drawn once for all that shows them.
fn with_patterns_of(ui: &UiState) -> ResponseState {
    ResponseState { patterns: ui.response.patterns.clone(), ..ResponseState::default() }
}

/// What is paged through and what is recorded of such a guide.
#[derive(Default)]
pub(super) struct Tour {
    /// The guide on screen.
    pub(super) on_screen: Option<Guided>,
    /// A guide whose copy waits to become a session, until what was on screen before is saved.
    left: Option<Left>,
    pub(super) recording: recording::State,
}

impl Tour {
    /// Whether the person has changed what a guide on screen shows.
    pub(super) fn is_changed(&self) -> bool {
        self.on_screen.as_ref().is_some_and(Guided::is_changed)
    }

    /// The step on screen.
    pub(super) fn at(&self) -> Option<usize> {
        self.on_screen.as_ref().map(Guided::at)
    }

    /// Tells the guide on screen in another language.
    pub(super) fn retell(&mut self, language: Language) {
        if let Some(guided) = &mut self.on_screen {
            guided.retell(language);
        }
    }

    /// The person stays in the guide after all.
    pub(super) fn stay(&mut self) {
        if let Some(guided) = &mut self.on_screen {
            guided.after = None;
        }
    }
}

impl Shell {
    /// Pages through a shipped guide.
    pub fn open_guide(&mut self, id: &str) {
        if let Some(guide) = guides::guide(id) {
            self.begin_guide(guide.clone());
        }
    }

    fn begin_guide(&mut self, guide: Guide) {
        // A menu that it was opened from has the keyboard now, and is gone by then.
        let focus_before = self.screen.ui.pages.focused();
        let state = UiState { response: with_patterns_of(&self.screen.ui), focus_guide: true, ..UiState::default() };
        self.screen.peek = None;
        self.notices.hush();
        self.asking.close();
        self.tour.on_screen = Some(Guided::new(guide, self.person.language, state, focus_before));
    }

    /// Takes in a file that is a guide.
    pub(super) fn take_guide(&mut self, path: &Path, guide: Result<Box<Guide>, LoadError>) {
        match guide {
            Ok(guide) => {
                self.person.settings.remember_guide(path);
                self.keep_settings();
                self.begin_guide(*guide);
            }
            Err(error) => {
                self.person.settings.forget(path);
                self.keep_settings();
                self.not_opened(path, &error, None);
            }
        }
    }

    /// Carries out what is meant for the guide on screen, and gives the rest back. What leads to another session leaves the
    /// guide first.
    pub(super) fn carry_out_guided(&mut self, ui: &mut Ui, action: Action) -> Option<Action> {
        let signature = self.signature();
        let Some(guided) = &mut self.tour.on_screen else { return Some(action) };
        guided.bench_mut().sign(signature);
        match action {
            Action::Edit(edit) => {
                guided.execute(edit.into(), None);
                self.notices.hush();
            }
            Action::EditAll(edits) => {
                guided.execute(edits.into(), None);
                self.notices.hush();
            }
            Action::Shape(edit, gesture) => {
                guided.execute(edit.into(), Some(gesture));
            }
            Action::EndGesture => guided.bench_mut().end_gesture(),
            Action::Undo => {
                guided.bench_mut().undo();
            }
            Action::Redo => {
                guided.bench_mut().redo();
            }
            Action::GoToStep(done) => {
                guided.bench_mut().go_to_step(done);
            }
            Action::Annotate(line, text) => {
                guided.bench_mut().annotate(line, &text);
            }
            Action::Enter(text) => {
                guided.bench_mut().enter(&text);
            }
            Action::Revert => {
                let session = guided.told[guided.at].clone();
                guided.bench_mut().open(session);
            }
            Action::GuideStep(step) => {
                guided.go_to(step);
                self.notices.hush();
            }
            Action::LeaveGuide => self.leave_guide(ui, None),
            Action::KeepGuideCopy | Action::Duplicate => self.keep_guide_copy(ui),
            Action::Save | Action::SaveAs | Action::SaveByPath => {
                guided.after = Some(action);
                self.keep_guide_copy(ui);
            }
            Action::New
            | Action::Open
            | Action::OpenByPath
            | Action::OpenFile(_)
            | Action::OpenCase(..)
            | Action::OpenWorkshop(_)
            | Action::OpenOwn(_)
            | Action::OpenGuide(_)
            | Action::GoToStart
            | Action::Quit => self.leave_guide(ui, Some(action)),
            Action::Stage(_)
            | Action::Replay(_)
            | Action::EndReplay
            | Action::Clock(_)
            | Action::Pin
            | Action::RenamePin(..)
            | Action::DropPin(_)
            | Action::GoBackTo(_)
            | Action::CompareWith(..)
            | Action::ChooseComparison
            | Action::NextDay
            | Action::LiftHorizon
            | Action::OpenSealed
            | Action::TellSealed
            | Action::Predict(_)
            | Action::CarryPrediction(_)
            | Action::SkipPrediction
            | Action::OpenLastGood
            | Action::CloseBanner
            | Action::LeaveStart
            | Action::Pack
            | Action::SaveCopyFor(_)
            | Action::Record
            | Action::AddStep(..)
            | Action::TakeStepAway(_)
            | Action::SaveGuide(_)
            | Action::StopRecording => self.notices.caution(self.words().text(Key::GuideNotNow)),
            Action::SetLogName(_)
            | Action::Class(_)
            | Action::PutAway(_)
            | Action::TextCut(_)
            | Action::SetAsking(_)
            | Action::ClearPredictions
            | Action::SetTheme(_)
            | Action::SetLanguage(_)
            | Action::SetZoom(_)
            | Action::SetReducedMotion(_)
            | Action::SetContrast(_)
            | Action::SetLetters(_)
            | Action::KeepGroup(_)
            | Action::ForgetGroup(_)
            | Action::KeepColumn(_)
            | Action::HintUsed
            | Action::Answer(_)
            | Action::Copy(_)
            | Action::SaveText { .. }
            | Action::SaveArguments
            | Action::SaveAssumptions
            | Action::TakeAssumptions
            | Action::ChoosePicture(_)
            | Action::OpenTable
            | Action::CopyTable(..)
            | Action::SaveTable(..)
            | Action::Export(_)
            | Action::Paper(_)
            | Action::PrintPaper(_)
            | Action::Report(_)
            | Action::CopyFigure(..)
            | Action::ReadOwn
            | Action::OpenOwnFolder => return Some(action),
        }
        None
    }

    /// Leaves the guide at once where nothing was changed in it; else asks what becomes of that.
    fn leave_guide(&mut self, ui: &mut Ui, after: Option<Action>) {
        let words = self.words();
        let Some(guided) = &mut self.tour.on_screen else { return };
        guided.after = after;
        let changed: Vec<usize> = guided.changed().iter().map(|step| step + 1).collect();
        if changed.is_empty() {
            return self.leave_guide_now(ui);
        }
        let title = words.told_guide(guided.title()).0;
        self.asking.choose(Choice {
            title: words.fill(Key::GuideLeaveTitle, &[("title", title.into())]),
            lines: vec![words.guide_leave_line(&changed, guided.kept_step() + 1)],
            answers: vec![
                (Key::GuideKeepCopy, Reply::KeepGuideCopy),
                (Key::GuideLetGo, Reply::LetGuideGo),
                (Key::GuideStay, Reply::Cancel),
            ],
            ..Choice::default()
        });
    }

    /// What was on screen before is there again, and the keyboard where it was.
    pub(super) fn leave_guide_now(&mut self, ui: &mut Ui) {
        let Some(mut guided) = self.tour.on_screen.take() else { return };
        ui::give_focus_back(ui, guided.focus_before);
        self.notices.note(self.words().text(Key::GuideLeft));
        self.look_outside(ui.ctx());
        if let Some(after) = guided.after.take() {
            self.carry_out(ui, after);
        }
    }

    /// A copy of a step becomes a session, once nothing else would be lost by it.
    pub(super) fn keep_guide_copy(&mut self, ui: &mut Ui) {
        let Some(guided) = self.tour.on_screen.take() else { return };
        let copy = guided.benches[guided.kept_step()].session().clone();
        self.tour.left = Some(Left { guided, copy });
        self.unless_dirty(ui, Next::KeepGuideCopy);
    }

    /// Puts the copy on screen, as a session that no file holds and that would be missed.
    pub(super) fn show_guide_copy(&mut self, ui: &mut Ui) {
        let Some(Left { mut guided, mut copy }) = self.tour.left.take() else { return };
        let kept = guided.kept_step();
        guided.go_to(kept);
        let drafts = guided.ui.take_drafts();
        copy.title = self.words().fill(Key::CopyTitle, &[("title", copy.title.into())]);
        self.show(Document::unkept(self.documents.next_number(), copy.clone()), copy);
        self.screen.ui.put_drafts(drafts);
        self.notices.note(self.words().text(Key::GuideKept));
        if let Some(after) = guided.after.take() {
            self.carry_out(ui, after);
        }
    }

    /// Where the copy cannot become a session after all, it stands where it was.
    pub(super) fn go_back_to_guide(&mut self, ui: &Ui) {
        if self.asking.next == Some(Next::KeepGuideCopy) {
            return;
        }
        if let Some(Left { mut guided, .. }) = self.tour.left.take() {
            (guided.after, guided.ui.focus_guide) = (None, true);
            self.tour.on_screen = Some(guided);
            ui.request_repaint();
        }
    }
}
