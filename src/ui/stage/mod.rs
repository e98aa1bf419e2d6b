//! The stage on the console: what the room sees now, what it sees next, and the few presses that lead from the one to the other.
//!
//! Nothing of it is there while nobody shows anything. The wall is a choice and no mirror: what the console has on screen never
//! gets there.

mod bar;
mod floor;
mod fog;
mod injects;
mod rounds;
mod setup;
mod steps;

use egui::Ui;

pub use bar::BarHeight;
pub(super) use bar::{bar_ui, height};
pub use injects::InjectsView;
pub(super) use injects::injects_ui;
pub(super) use rounds::rounds_ui;
pub use setup::StageState;
pub(super) use setup::setup_ui;
pub(super) use steps::steps_ui;

use super::{
    Action, Search, UiState, View,
    keys::{self, DebriefKey, StageKey},
    proceedings,
};
use crate::{
    domain::{ActKind, FactId, Round, StateCode},
    stage::{Ahead, Ask, ClockFace, DebriefView, EnvelopeCount, PublicScene, SceneId, Show, StandbyText, wire::Screen},
    words::{Key, Language},
    workbench::Workbench,
};

/// What the views are told of the stage.
#[derive(Clone, Copy, Debug)]
pub struct StageView<'a> {
    /// What was decided to be shown.
    pub show: &'a Show,
    /// What the wall is given, where that is another than what the window has.
    pub bench: Option<&'a Workbench>,
    /// What the wall shows.
    pub now: &'a PublicScene,
    /// Which scene that is; of a dark wall, the one that comes back.
    pub scene: SceneId,
    /// What comes next.
    pub next: &'a PublicScene,
    /// The show as it is then.
    pub ahead: &'a Ahead,
    /// How many envelopes stand how, while they are closed.
    pub envelopes: Option<EnvelopeCount>,
    /// How the wall stands, in a sentence.
    pub wall: &'a str,
    /// Whether something has to be done about it.
    pub is_lost: bool,
    /// The screens that it could fill.
    pub screens: &'a [Screen],
    /// The screen that it fills.
    pub on: Option<&'a Screen>,
    /// Whether a digit goes on to the next seat.
    pub is_roll_call: bool,
    /// What the clock of the round shows.
    pub round_clock: Option<ClockFace>,
    /// Whether the screen is kept awake.
    pub vigil: Vigil,
}

/// Whether the screen is kept awake while something is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Vigil {
    /// Nobody asked for it.
    #[default]
    Off,
    /// The system was asked and has not answered.
    Asked,
    /// It is.
    Kept,
    /// The system does not do it.
    Refused,
}

impl Vigil {
    /// What is said of it; nothing where there is nothing to say yet.
    fn said(self) -> Option<Key> {
        match self {
            Self::Off | Self::Asked => None,
            Self::Kept => Some(Key::VigilKept),
            Self::Refused => Some(Key::VigilRefused),
        }
    }
}

/// What somebody wants of the stage.
#[derive(Clone, Debug, PartialEq)]
pub enum StageWish {
    /// Open the wall and show, or open a wall that was lost again.
    Begin,
    /// Stop showing.
    End,
    /// Darken the wall, or give back what it showed.
    Blank,
    /// Let it stand still, or go on.
    Freeze,
    /// The next scene.
    Next,
    /// The scene before.
    Previous,
    /// A scene.
    GoTo(SceneId),
    /// A step of the prepared workshop, by its place from 0.
    Step(usize),
    /// Reveal one part.
    Reveal,
    /// Take back what was published last.
    Recall,
    /// Seal everything again, for another round.
    Seal,
    /// Light or dark.
    Theme,
    /// Money on the wall, or none.
    Money,
    /// The language of the wall.
    Language(Language),
    /// The size of what may grow, percent.
    Scale(u16),
    /// The screen.
    Screen(Screen),
    /// Put a fact on the wall, or take it off.
    Fact(FactId, bool),
    /// Whether the place is shown.
    Place(bool),
    /// What stands on the wall before it begins and in a break.
    Standby(StandbyText),
    /// Roll call: a digit sets and goes on.
    RollCall,
    /// The next round.
    NextRound,
    /// A round of a kind, with a time that is planned.
    BeginRound(Round),
    /// Hide every answer in the window too until it is opened, or no longer.
    PlaySealed(bool),
    /// Pause the clock, or let it go on.
    Clock,
    /// So many seconds more, or fewer.
    MoveClock(i32),
    /// Set the clock of the round to the minutes planned for it.
    SetClock,
    /// Something with the floor.
    Floor(FloorWish),
    /// Publish an inject, by its number from 1.
    Publish(u16),
    /// Take back an inject that is live, by its number from 1.
    TakeBack(u16),
    /// Begin a dry run, or end it.
    DryRun,
    /// Show a page of the debrief.
    Debrief(DebriefView),
    /// So many pages on in the debrief.
    TurnDebrief(isize),
    /// Say why something is not done.
    Caution(Key),
}

impl StageWish {
    /// Whether it would change the session or what time has gone in it.
    #[must_use]
    pub fn is_of_session(&self) -> bool {
        matches!(
            self,
            Self::Step(_)
                | Self::NextRound
                | Self::BeginRound(_)
                | Self::PlaySealed(_)
                | Self::Clock
                | Self::MoveClock(_)
                | Self::SetClock
                | Self::Floor(_)
                | Self::DryRun
        )
    }
}

/// What somebody wants of the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FloorWish {
    /// The next speaker.
    Next,
    /// Whoever speaks has spoken.
    End,
    /// A seat asks for something.
    Ask(StateCode, Ask),
    /// It asks no more.
    Withdraw(StateCode),
}

/// A minute, seconds.
const MINUTE: i32 = 60;

impl StageKey {
    fn wish(self) -> StageWish {
        match self {
            Self::Blank => StageWish::Blank,
            Self::Freeze => StageWish::Freeze,
            Self::Next => StageWish::Next,
            Self::Previous => StageWish::Previous,
            Self::Reveal => StageWish::Reveal,
            Self::Recall => StageWish::Recall,
            Self::Theme => StageWish::Theme,
            Self::Money => StageWish::Money,
            Self::RollCall => StageWish::RollCall,
            Self::Clock => StageWish::Clock,
            Self::More => StageWish::MoveClock(MINUTE),
            Self::Less => StageWish::MoveClock(-MINUTE),
            Self::NextSpeaker => StageWish::Floor(FloorWish::Next),
            Self::Debrief => StageWish::Debrief(DebriefView::Strip),
            Self::Silence => StageWish::Caution(Key::StageSilenceNotNow),
            Self::Break => StageWish::Caution(Key::StageNoSilence),
            Self::Injects => StageWish::Caution(Key::InjectsNone),
        }
    }
}

/// The keys of the stage, before any widget can have them; none while a field, a menu, a list, a window or a dialog is open.
pub(super) fn read_keys(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if view.stage.is_none() || !keys::are_free(ui, view, state) {
        return;
    }
    // A seat is looked for wherever the keyboard is, so that no letter of its name acts on the wall.
    if keys::take_find(ui) {
        state.find = Some(Search::new(ui));
        return;
    }
    // The arrows turn the pages of the debrief while it is on the wall, and go from seat to seat else.
    if view.stage.is_some_and(|stage| stage.show.scene() == SceneId::Debrief && !stage.is_roll_call) {
        while let Some(key) = keys::take_debrief(ui) {
            let by = if key == DebriefKey::Next { 1 } else { -1 };
            actions.push(Action::Stage(StageWish::TurnDebrief(by)));
        }
    }
    while let Some(key) = keys::take_stage(ui) {
        match key {
            StageKey::Silence if proceedings::may(view, ActKind::SilenceOpened) => {
                state.fill_in_step(ActKind::SilenceOpened, None);
            }
            StageKey::Break if proceedings::may(view, ActKind::SilenceBroken) => {
                // Whoever breaks it is named first, so that no seat that happens to be in hand does.
                state.find = Some(Search::for_break(ui));
                return;
            }
            StageKey::Injects if injects::has_any(view) => {
                // What is pressed next is for the list.
                state.stage.injects.is_open = true;
                return;
            }
            StageKey::Blank
            | StageKey::Freeze
            | StageKey::Next
            | StageKey::Previous
            | StageKey::Reveal
            | StageKey::Recall
            | StageKey::Theme
            | StageKey::Money
            | StageKey::RollCall
            | StageKey::Clock
            | StageKey::More
            | StageKey::Less
            | StageKey::NextSpeaker
            | StageKey::Debrief
            | StageKey::Silence
            | StageKey::Break
            | StageKey::Injects => actions.push(Action::Stage(key.wish())),
        }
    }
}
