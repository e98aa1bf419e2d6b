//! The keys, in one table that feeds the menus, the sheet of keys and the tests.

mod stroke;
#[cfg(test)]
mod tests;

use egui::{Key as Press, Ui, Vec2, vec2};

use super::{
    Action, LedgerTab, Search, StageWish, UiState, View, popups,
    state::{Pane, WhyTab, Zone},
    windows,
};
use crate::{domain::FactId, words::Key};
use stroke::{Stroke, command, command_shift, place, plain, shift, shift_place, sign};

/// A key that acts everywhere, text fields included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shortcut {
    New,
    Open,
    Save,
    SaveAs,
    Export,
    Print,
    Undo,
    Redo,
    History,
    Find,
    Settings,
    Ledger,
    KeySheet,
    MenuBar,
    NextPane,
    PreviousPane,
    Threshold,
    Request,
    Consensus,
    Response,
    Log,
    Lens,
    TurningPoint,
    TurningPointBefore,
    Show,
    NextRound,
}

/// A key that acts while a seat has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SeatKey {
    Set,
    SetAndGoOn,
    Cycle,
    CycleBack,
    GoOn,
    Move,
    AttackedAlly,
    Everyone,
    Groups,
    Lock,
    Reason,
    Condition,
    Keep,
    Absent,
    SpeaksTo,
    Terms,
    Pledge,
    Rounds,
    Find,
    LetGo,
}

/// A key that acts everywhere but in text fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FreeKey {
    Pin,
    Peek,
}

/// A key that pages through a guided case, where nothing that lies over it has the key first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GuideKey {
    Next,
    Back,
    Leave,
}

/// A key of the stage: while something is shown on the wall, everywhere but in fields, menus, lists, windows and dialogs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StageKey {
    Blank,
    Freeze,
    Next,
    Previous,
    Reveal,
    Recall,
    Theme,
    Money,
    RollCall,
    Clock,
    More,
    Less,
    NextSpeaker,
    Debrief,
    Silence,
    Break,
    Injects,
}

/// A key that turns the pages of the debrief, while it is on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DebriefKey {
    Next,
    Previous,
}

/// Where a key acts, and what it does there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Does {
    /// Everywhere.
    Program(Shortcut),
    /// In the council.
    Seat(SeatKey),
    /// Everywhere but in text fields.
    Free(FreeKey),
    /// In a guided case.
    Guide(GuideKey),
    /// On the stage.
    Stage(StageKey),
    /// While the debrief is on the wall.
    Debrief(DebriefKey),
}

impl Does {
    fn strokes(self) -> &'static [Stroke] {
        TABLE.iter().find(|line| line.does == self).map_or(&[], |line| line.strokes)
    }

    /// Its first key, as a menu or a button shows it.
    fn text(self, view: &View<'_>) -> String {
        self.strokes().first().map_or_else(String::new, |stroke| stroke.text(view))
    }
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) does: Does,
    strokes: &'static [Stroke],
    pub(super) label: Key,
}

const fn program(does: Shortcut, strokes: &'static [Stroke], label: Key) -> Line {
    Line { does: Does::Program(does), strokes, label }
}

const fn seat(does: SeatKey, strokes: &'static [Stroke], label: Key) -> Line {
    Line { does: Does::Seat(does), strokes, label }
}

const fn free(does: FreeKey, strokes: &'static [Stroke], label: Key) -> Line {
    Line { does: Does::Free(does), strokes, label }
}

const fn guide(does: GuideKey, strokes: &'static [Stroke], label: Key) -> Line {
    Line { does: Does::Guide(does), strokes, label }
}

const fn stage(does: StageKey, strokes: &'static [Stroke], label: Key) -> Line {
    Line { does: Does::Stage(does), strokes, label }
}

const fn debrief(does: DebriefKey, strokes: &'static [Stroke], label: Key) -> Line {
    Line { does: Does::Debrief(does), strokes, label }
}

/// Every key of the program. egui's own stand beside it: Tab, and Ctrl with plus, minus and nought for the zoom.
pub(super) const TABLE: [Line; 70] = [
    program(Shortcut::New, &[command(Press::N)], Key::MenuNew),
    program(Shortcut::Open, &[command(Press::O)], Key::MenuOpen),
    program(Shortcut::Save, &[command(Press::S)], Key::MenuSave),
    program(Shortcut::SaveAs, &[command_shift(Press::S)], Key::MenuSaveAs),
    program(Shortcut::Export, &[command(Press::E)], Key::MenuExport),
    program(Shortcut::Print, &[command(Press::P)], Key::PapersTitle),
    program(Shortcut::Undo, &[command(Press::Z)], Key::MenuUndo),
    program(Shortcut::Redo, &[command(Press::Y), command_shift(Press::Z)], Key::MenuRedo),
    program(Shortcut::History, &[HISTORY], Key::MenuHistory),
    program(Shortcut::Find, &[command(Press::F)], Key::MenuFind),
    program(Shortcut::Settings, &[command(Press::Comma)], Key::MenuSettings),
    program(Shortcut::Ledger, &[command(Press::L)], Key::LedgerTitle),
    program(Shortcut::KeySheet, &[plain(Press::F1)], Key::MenuKeys),
    program(Shortcut::MenuBar, &[plain(Press::F10)], Key::KeysMenuBar),
    program(Shortcut::NextPane, &[plain(Press::F6)], Key::KeysNextPane),
    program(Shortcut::PreviousPane, &[shift(Press::F6)], Key::KeysPreviousPane),
    program(Shortcut::Threshold, &[Stroke::command_place(Press::Num1)], Key::PartThreshold),
    program(Shortcut::Request, &[Stroke::command_place(Press::Num2)], Key::PartRequest),
    program(Shortcut::Consensus, &[Stroke::command_place(Press::Num3)], Key::PartConsensus),
    program(Shortcut::Response, &[Stroke::command_place(Press::Num4)], Key::PartResponse),
    program(Shortcut::Log, &[Stroke::command_place(Press::Num5)], Key::PaneLog),
    program(Shortcut::Lens, &[Stroke::command_place(Press::Num6)], Key::LensTitle),
    program(Shortcut::TurningPoint, &[plain(Press::F8)], Key::LogTurningNext),
    program(Shortcut::TurningPointBefore, &[shift(Press::F8)], Key::LogTurningPrevious),
    seat(
        SeatKey::Set,
        &[place(Press::Num1), place(Press::Num2), place(Press::Num3), place(Press::Num4), place(Press::Num5)],
        Key::KeysDigits,
    ),
    seat(
        SeatKey::SetAndGoOn,
        &[
            shift_place(Press::Num1),
            shift_place(Press::Num2),
            shift_place(Press::Num3),
            shift_place(Press::Num4),
            shift_place(Press::Num5),
        ],
        Key::KeysDigitsOn,
    ),
    seat(SeatKey::Cycle, &[plain(Press::Space)], Key::KeysCycle),
    seat(SeatKey::CycleBack, &[shift(Press::Space)], Key::KeysCycleBack),
    seat(SeatKey::GoOn, &[plain(Press::Enter)], Key::KeysGoOn),
    seat(
        SeatKey::Move,
        &[plain(ARROWS[0].0), plain(ARROWS[1].0), plain(ARROWS[2].0), plain(ARROWS[3].0)],
        Key::KeysArrows,
    ),
    seat(SeatKey::AttackedAlly, &[plain(Press::Home)], Key::KeysHome),
    seat(SeatKey::Everyone, &[plain(Press::A)], Key::KeysEveryone),
    seat(SeatKey::Groups, &[plain(Press::G)], Key::KeysGroups),
    seat(SeatKey::Lock, &[plain(Press::K)], Key::KeysLock),
    seat(SeatKey::Reason, &[plain(Press::R)], Key::KeysReason),
    seat(SeatKey::Condition, &[plain(Press::C)], Key::KeysCondition),
    seat(SeatKey::Keep, &[plain(Press::Y)], Key::KeysKeep),
    seat(SeatKey::Absent, &[plain(Press::E), place(Press::Num0)], Key::KeysAbsent),
    seat(SeatKey::SpeaksTo, &[plain(Press::S)], Key::KeysSpeaksTo),
    seat(SeatKey::Terms, &[plain(Press::W)], Key::KeysTerms),
    seat(SeatKey::Pledge, &[plain(Press::H)], Key::KeysPledge),
    seat(SeatKey::Rounds, &[plain(Press::O)], Key::KeysRounds),
    seat(SeatKey::Find, &[sign(Press::Slash)], Key::MenuFind),
    seat(SeatKey::LetGo, &[plain(Press::Escape)], Key::KeysLetGo),
    free(FreeKey::Pin, &[plain(Press::P)], Key::PinsPin),
    free(FreeKey::Peek, &[plain(Press::Q)], Key::PinsPeekKey),
    program(Shortcut::Show, &[plain(Press::F5)], Key::StageShow),
    stage(StageKey::Blank, &[plain(Press::B)], Key::StageBlank),
    stage(StageKey::Freeze, &[sign(Press::Period)], Key::StageFreeze),
    stage(StageKey::Next, &[plain(Press::PageDown)], Key::StageNextScene),
    stage(StageKey::Previous, &[plain(Press::PageUp)], Key::StagePrevious),
    stage(StageKey::Reveal, &[command(Press::Enter)], Key::StageReveal),
    stage(StageKey::Recall, &[plain(Press::Backspace)], Key::StageRecall),
    stage(StageKey::Theme, &[plain(Press::L)], Key::StageTheme),
    stage(StageKey::Money, &[plain(Press::M)], Key::StageMoney),
    stage(StageKey::RollCall, &[command_shift(Press::R)], Key::StageRollCall),
    program(Shortcut::NextRound, &[command(Press::R)], Key::KeysNextRound),
    stage(StageKey::Clock, &[plain(Press::T)], Key::StageClock),
    stage(StageKey::More, &[sign(Press::Plus)], Key::StageMore),
    stage(StageKey::Less, &[plain(Press::Minus)], Key::StageLess),
    stage(StageKey::NextSpeaker, &[plain(Press::N)], Key::FloorNext),
    stage(StageKey::Debrief, &[plain(Press::D)], Key::DebriefKey),
    debrief(DebriefKey::Next, &[plain(Press::ArrowRight)], Key::DebriefNext),
    debrief(DebriefKey::Previous, &[plain(Press::ArrowLeft)], Key::DebriefPrevious),
    stage(StageKey::Silence, &[command(Press::T)], Key::StageSilence),
    stage(StageKey::Break, &[plain(Press::X)], Key::StageBreak),
    stage(StageKey::Injects, &[plain(Press::I)], Key::StageInjects),
    guide(GuideKey::Next, &[plain(Press::PageDown)], Key::GuideNext),
    guide(GuideKey::Back, &[plain(Press::PageUp)], Key::GuideBack),
    guide(GuideKey::Leave, &[plain(Press::Escape)], Key::GuideLeave),
];

/// On macOS Command with H hides the program.
const HISTORY: Stroke = if cfg!(target_os = "macos") { command_shift(Press::H) } else { command(Press::H) };

/// The arrows and where each goes.
pub(super) const ARROWS: [(Press, Vec2); 4] = [
    (Press::ArrowLeft, vec2(-1.0, 0.0)),
    (Press::ArrowRight, vec2(1.0, 0.0)),
    (Press::ArrowUp, vec2(0.0, -1.0)),
    (Press::ArrowDown, vec2(0.0, 1.0)),
];

impl Line {
    /// The keys as a person reads them.
    pub(super) fn text(&self, view: &View<'_>) -> String {
        let texts: Vec<String> = self.strokes.iter().map(|stroke| stroke.text(view)).collect();
        match texts.as_slice() {
            // Five digits in a row are a range.
            [first, .., _] if self.strokes.len() == 5 => format!("{first}–5"),
            _ => texts.join(joint(self.does)),
        }
    }
}

/// Between two keys of one line.
fn joint(does: Does) -> &'static str {
    if does == Does::Seat(SeatKey::Move) { " " } else { ", " }
}

impl FreeKey {
    fn strokes(self) -> &'static [Stroke] {
        Does::Free(self).strokes()
    }

    /// Its key, as a menu shows it.
    pub(super) fn text(self, view: &View<'_>) -> String {
        Does::Free(self).text(view)
    }
}

/// Whether letters mean what they mean everywhere: nothing is being typed, and neither a menu, a list nor a window has the keys.
/// The window of the pins is about the very keys that pin and peek.
fn has_free_letters(ui: &Ui) -> bool {
    !ui.ctx().text_edit_focused() && !popups::has_keys(ui) && !windows::is_other_open(ui.ctx(), "pins")
}

/// Whether the key of the peek is held, where letters are free.
#[must_use]
pub fn holds_peek(ui: &Ui) -> bool {
    has_free_letters(ui) && FreeKey::Peek.strokes().iter().any(|stroke| stroke.is_held(ui))
}

impl GuideKey {
    /// Its key, as a button shows it.
    pub(super) fn text(self, view: &View<'_>) -> String {
        Does::Guide(self).text(view)
    }
}

impl StageKey {
    /// Its key, as a button shows it.
    pub(super) fn text(self, view: &View<'_>) -> String {
        Does::Stage(self).text(view)
    }
}

impl SeatKey {
    /// Its key, as a button shows it.
    pub(super) fn text(self, view: &View<'_>) -> String {
        Does::Seat(self).text(view)
    }
}

impl Shortcut {
    /// The first key of a shortcut, as a menu shows it.
    pub(super) fn text(self, view: &View<'_>) -> String {
        Does::Program(self).text(view)
    }

    /// Whether it acts on what an open window covers: the panes, the board, the round.
    fn acts_behind(self) -> bool {
        match self {
            Self::Find
            | Self::NextPane
            | Self::PreviousPane
            | Self::Threshold
            | Self::Request
            | Self::Consensus
            | Self::Response
            | Self::Log
            | Self::Lens
            | Self::TurningPoint
            | Self::TurningPointBefore
            | Self::NextRound => true,
            Self::New
            | Self::Open
            | Self::Save
            | Self::SaveAs
            | Self::Export
            | Self::Print
            | Self::Undo
            | Self::Redo
            | Self::History
            | Self::Settings
            | Self::Ledger
            | Self::KeySheet
            | Self::MenuBar
            | Self::Show => false,
        }
    }

    /// Whether it acts on a session; on the start page there is none, and a sealed one is only read.
    fn needs_session(self) -> bool {
        !matches!(self, Self::New | Self::Open | Self::Settings | Self::KeySheet | Self::MenuBar)
    }
}

/// Takes the next key of the program out of this frame's input.
fn take_program(ui: &Ui) -> Option<Shortcut> {
    TABLE.iter().find_map(|line| match line.does {
        Does::Program(shortcut) => stroke::take(ui, line.strokes).map(|_| shortcut),
        Does::Seat(_) | Does::Free(_) | Does::Guide(_) | Does::Stage(_) | Does::Debrief(_) => None,
    })
}

/// Whether an event sets a stance.
pub(super) fn is_digit(event: &egui::Event) -> bool {
    digit(event).is_some()
}

/// Whether an event is an answer at a roll call: a stance, or an empty seat.
pub(super) fn is_answer(event: &egui::Event) -> bool {
    let is_absent = || Does::Seat(SeatKey::Absent).strokes().iter().any(|stroke| stroke.is(event));
    is_digit(event) || is_absent()
}

/// Whether nothing that lies over the panes or is being typed has the keys: no field, menu, list, window, search, question or
/// guided case.
pub(super) fn are_free(ui: &Ui, view: &View<'_>, state: &UiState) -> bool {
    view.is_work()
        && view.guide.is_none()
        && view.question.is_none()
        && state.find.is_none()
        && !ui.ctx().text_edit_focused()
        && !popups::has_keys(ui)
        && !windows::is_any_open(ui.ctx())
}

/// The digit by which an event sets a stance, from 1.
pub(super) fn digit(event: &egui::Event) -> Option<usize> {
    let sets = |line: &&Line| matches!(line.does, Does::Seat(SeatKey::Set | SeatKey::SetAndGoOn));
    TABLE
        .iter()
        .filter(sets)
        .find_map(|line| line.strokes.iter().position(|stroke| stroke.is(event)))
        .map(|idx| idx + 1)
}

/// Takes the next key of the council out of this frame's input, and which of its strokes it was.
pub(super) fn take_seat(ui: &Ui) -> Option<(SeatKey, usize)> {
    TABLE.iter().find_map(|line| match line.does {
        Does::Seat(key) => stroke::take(ui, line.strokes).map(|idx| (key, idx)),
        Does::Program(_) | Does::Free(_) | Does::Guide(_) | Does::Stage(_) | Does::Debrief(_) => None,
    })
}

/// Takes the next key of a guided case out of this frame's input.
pub(super) fn take_guide(ui: &Ui) -> Option<GuideKey> {
    TABLE.iter().find_map(|line| match line.does {
        Does::Guide(key) => stroke::take(ui, line.strokes).map(|_| key),
        Does::Program(_) | Does::Seat(_) | Does::Free(_) | Does::Stage(_) | Does::Debrief(_) => None,
    })
}

/// Takes the key that looks for a seat out of this frame's input.
pub(super) fn take_find(ui: &Ui) -> bool {
    stroke::take(ui, Does::Seat(SeatKey::Find).strokes()).is_some()
}

/// Takes the next key that turns the pages of the debrief out of this frame's input.
pub(super) fn take_debrief(ui: &Ui) -> Option<DebriefKey> {
    TABLE.iter().find_map(|line| match line.does {
        Does::Debrief(key) => stroke::take(ui, line.strokes).map(|_| key),
        Does::Program(_) | Does::Seat(_) | Does::Free(_) | Does::Guide(_) | Does::Stage(_) => None,
    })
}

/// Takes the next key of the stage out of this frame's input.
pub(super) fn take_stage(ui: &Ui) -> Option<StageKey> {
    // What is revealed cannot be unseen: each part takes a press of its own, however long a key is held.
    stroke::drop_repeats(ui, Does::Stage(StageKey::Reveal).strokes());
    TABLE.iter().find_map(|line| match line.does {
        Does::Stage(key) => stroke::take(ui, line.strokes).map(|_| key),
        Does::Program(_) | Does::Seat(_) | Does::Free(_) | Does::Guide(_) | Does::Debrief(_) => None,
    })
}

/// Takes the program's own shortcuts before a text field can have them: undo is the session's everywhere.
pub(super) fn read(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if view.question.is_some() {
        return;
    }
    let may_pin = view.letters && view.is_work() && has_free_letters(ui);
    if may_pin && stroke::take_first(ui, FreeKey::Pin.strokes()) {
        actions.push(Action::Pin);
    }
    while let Some(shortcut) = take_program(ui) {
        let is_covered = view.stage.is_some() && windows::is_any_open(ui.ctx());
        if !view.is_work() && shortcut.needs_session() || is_covered && shortcut.acts_behind() {
            continue;
        }
        popups::close(ui);
        state.find = None;
        match shortcut {
            Shortcut::New => actions.push(Action::New),
            Shortcut::Open => actions.push(Action::Open),
            Shortcut::Settings => state.windows.settings = !state.windows.settings,
            Shortcut::Ledger => {
                let other = state.ledger.tab.is_none().then_some(LedgerTab::Assumptions);
                state.ledger.tab = other;
            }
            Shortcut::KeySheet => state.windows.key_sheet = !state.windows.key_sheet,
            Shortcut::MenuBar => {
                popups::enter_bar(ui);
                state.focus_menu = true;
            }
            Shortcut::Save => actions.push(Action::Save),
            Shortcut::SaveAs => actions.push(Action::SaveAs),
            Shortcut::Print => state.windows.papers.is_open = !state.windows.papers.is_open,
            Shortcut::Export => state.windows.export.is_open = !state.windows.export.is_open,
            Shortcut::Undo => actions.push(Action::Undo),
            Shortcut::Redo => actions.push(Action::Redo),
            Shortcut::History => state.windows.history = !state.windows.history,
            Shortcut::Find => state.find = Some(Search::new(ui)),
            Shortcut::NextPane => state.go_to(state.zone.next()),
            Shortcut::PreviousPane => state.go_to(state.zone.previous()),
            Shortcut::Threshold => {
                state.go_to(Zone::Why);
                (state.why.tab, state.why.is_lens) = (WhyTab::Reasons, false);
            }
            Shortcut::NextRound => actions.push(Action::Stage(StageWish::NextRound)),
            Shortcut::Show => actions.push(Action::Stage(StageWish::Begin)),
            Shortcut::Log => {
                state.go_to(Zone::Why);
                state.why.tab = WhyTab::Log;
            }
            Shortcut::Lens => {
                let is_there = state.why.tab == WhyTab::Reasons && state.why.is_lens;
                state.go_to(Zone::Why);
                (state.why.tab, state.why.is_lens) = (WhyTab::Reasons, !is_there);
            }
            Shortcut::TurningPoint | Shortcut::TurningPointBefore => {
                state.go_to(Zone::Why);
                state.why.tab = WhyTab::Log;
                state.why.log.seek(shortcut == Shortcut::TurningPoint);
            }
            Shortcut::Request => state.go_to_fact(FactId::Request),
            Shortcut::Consensus => state.go_to(Zone::Council),
            Shortcut::Response => {
                let is_there = state.right_tab == Pane::Response;
                let is_tall = state.tall == Some(Pane::Response);
                state.go_to(Zone::Response);
                state.tall = (is_there && !is_tall).then_some(Pane::Response);
            }
        }
    }
}
