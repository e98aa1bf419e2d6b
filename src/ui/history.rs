//! The list of steps: what was done, what was undone, and a click to go there.

use egui::{RichText, ScrollArea, Ui};

use super::{
    Action, UiState, View,
    theme::Tokens,
    widgets,
    windows::{self, Shape},
};
use crate::words::Key;

pub(super) fn history_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let corner = ui.content_rect().center_top() + egui::vec2(-200.0, 150.0);
    let shape = Shape::sized(corner, [420.0, 360.0]);
    windows::window_ui(ui, view, ("history", view.t(Key::MenuHistory)), &mut state.windows.history, shape, |ui| {
        steps_ui(ui, view, actions);
    });
}

fn steps_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let done = view.bench.steps_done();
    widgets::hint(ui, view.t(Key::HistoryHint));
    let height = ui.spacing().interact_size.y;
    // The newest step stands first, and under the last the session as it was opened.
    let rows = view.bench.steps() + 1;
    ScrollArea::vertical().auto_shrink(false).show_rows(ui, height, rows, |ui, range| {
        for row in range {
            let step = rows - 1 - row;
            let text = match step.checked_sub(1).and_then(|idx| view.bench.step(idx)) {
                Some(change) => format!("{step}. {}", view.words.step(change)),
                None if view.bench.steps_dropped() > 0 => dropped(view),
                None => view.t(Key::HistoryOpened),
            };
            let ink = if step > done { tokens.hint } else { tokens.text };
            let text = if step > done { view.words.fill(Key::HistoryUndone, &[("step", text.into())]) } else { text };
            if ui.selectable_label(step == done, RichText::new(text).color(ink)).clicked() {
                actions.push(Action::GoToStep(step));
            }
        }
    });
}

/// The list begins after steps that were dropped, and says so.
fn dropped(view: &View<'_>) -> String {
    let count = view.bench.steps_dropped();
    view.words.fill(Key::HistoryDropped, &[("count", count.into()), ("number", count.to_string().into())])
}
