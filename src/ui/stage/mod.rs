//! The stage on the console: what the room sees now, what it sees next, and the few presses that lead from the one to the other.
//!
//! Nothing of it is there while nobody shows anything. The wall is a choice and no mirror: what the console has on screen never
//! gets there.

mod bar;
mod setup;
mod steps;

use egui::Ui;

pub(super) use bar::{bar_ui, height};
pub use setup::StageState;
pub(super) use setup::setup_ui;
pub(super) use steps::steps_ui;

use super::{
    Action, Search, UiState, View,
    keys::{self, StageKey},
    popups, windows,
};
use crate::{
    domain::FactId,
    stage::{PublicScene, SceneId, Show, StandbyText, wire::Screen},
    words::Language,
};

/// What the views are told of the stage.
#[derive(Clone, Copy, Debug)]
pub struct StageView<'a> {
    /// What was decided to be shown.
    pub show: &'a Show,
    /// What the wall shows.
    pub now: &'a PublicScene,
    /// What comes next.
    pub next: &'a PublicScene,
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
    /// Pause the clock, or let it go on.
    Clock,
    /// So many seconds more, or fewer.
    MoveClock(i32),
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
        }
    }
}

/// The keys of the stage, before any widget can have them; none while a field, a menu, a list, a window or a dialog is open.
pub(super) fn read_keys(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let is_free = view.is_work()
        && view.guide.is_none()
        && view.question.is_none()
        && state.find.is_none()
        && !ui.ctx().text_edit_focused()
        && !popups::has_keys(ui)
        && !windows::is_any_open(ui.ctx());
    if view.stage.is_none() || !is_free {
        return;
    }
    // A seat is looked for wherever the keyboard is, so that no letter of its name acts on the wall.
    if keys::take_find(ui) {
        state.find = Some(Search::new(ui));
        return;
    }
    while let Some(key) = keys::take_stage(ui) {
        actions.push(Action::Stage(key.wish()));
    }
}
