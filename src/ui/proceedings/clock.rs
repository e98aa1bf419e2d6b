//! What is left on the room's clock, and the few things a hand can do to it.

use egui::{Label, RichText, Ui};

use super::ring;
use crate::{
    council::TextState,
    domain::Deadline,
    stage::ClockFace,
    ui::{
        Action, View,
        theme::{SMALL, Tokens},
        widgets,
    },
    words::Key,
};

/// What somebody wants of the room's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockWish {
    /// That it goes on.
    Start,
    /// That it stands.
    Pause,
    /// So many seconds more, or fewer.
    Move(i32),
}

/// Minutes and seconds that are left on a clock, as the console shows them.
pub(super) fn text(clock: ClockFace) -> String {
    let (minutes, seconds) = (clock.left / 60, clock.left % 60);
    if minutes < 60 {
        return format!("{minutes}:{seconds:02}");
    }
    format!("{}:{:02}:{seconds:02}", minutes / 60, minutes % 60)
}

/// A minute, seconds.
const MINUTE: i32 = 60;

/// How much of the time of a silence that runs is left: of the room's clock, or of the days.
fn share_left(view: &View<'_>) -> Option<f32> {
    let assessment = view.bench.assessment();
    let text = assessment.council.text.as_ref().filter(|text| text.state == TextState::Running)?;
    let until = text.until?;
    Some(match (until, view.clock) {
        (Deadline::Room { .. }, Some(time)) => time.share(),
        (Deadline::Room { .. }, None) => 1.0,
        (Deadline::Scenario { on, .. }, _) => {
            let opened = assessment.request.sitting.as_ref()?.table.as_ref()?.silence.as_ref()?.opened;
            let (whole, left) = (on.days_since(opened), on.days_since(view.bench.session().as_of));
            if whole <= 0 { 1.0 } else { (left as f32 / whole as f32).clamp(0.0, 1.0) }
        }
    })
}

/// Whether the room's clock counts for the silence on the table.
fn is_by_room(view: &View<'_>) -> bool {
    let text = view.bench.assessment().council.text.as_ref();
    text.is_some_and(|text| matches!(text.until, Some(Deadline::Room { .. })))
}

/// The ring of the silence on the table with what is left of its time; nothing where none runs. As small as a line of text.
pub(in crate::ui) fn silence_mark_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(share) = share_left(view) else { return };
    ring::ring_ui(ui, 14.0, share);
    if let Some(time) = view.clock.filter(|_| is_by_room(view)) {
        let tokens = Tokens::of(ui);
        let left = RichText::new(text(time)).size(SMALL).color(tokens.text);
        ui.add(Label::new(left).extend().selectable(false));
    }
}

/// The ring, the time left, and the buttons of the clock, while a silence lies on the table.
pub(super) fn clock_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let Some(share) = share_left(view) else { return };
    ui.horizontal_wrapped(|ui| {
        ring::ring_ui(ui, 26.0, share);
        // A guided case has no room of its own, and so no clock.
        if !is_by_room(view) || view.guide.is_some() {
            return;
        }
        if let Some(time) = view.clock {
            let left = view.words.fill(Key::ClockLeft, &[("time", text(time).into())]);
            ui.label(RichText::new(left).size(18.0));
            if !time.runs {
                widgets::secondary(ui, view.t(if time.left == 0 { Key::ClockOver } else { Key::ClockPaused }));
            }
        }
        let runs = view.clock.is_some_and(|time| time.runs);
        let is_over = view.clock.is_some_and(|time| time.left == 0);
        let go = if runs { (Key::ClockPause, ClockWish::Pause) } else { (Key::ClockStart, ClockWish::Start) };
        let wishes = [go, (Key::ClockMore, ClockWish::Move(MINUTE)), (Key::ClockLess, ClockWish::Move(-MINUTE))];
        for (key, wish) in wishes {
            if is_over && wish != ClockWish::Move(MINUTE) {
                continue;
            }
            if ui.button(RichText::new(view.t(key)).size(SMALL)).clicked() {
                actions.push(Action::Clock(wish));
            }
        }
    });
}
