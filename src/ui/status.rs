//! The line at the foot: where the document stands, how many seats, which day.

use egui::{Frame, Label, Margin, Panel, RichText, Ui};

use super::{
    Action, Notice, UiState, View, pins,
    ribbon::Room,
    theme::{SMALL, Tokens},
    widgets::{self, Explain as _},
};
use crate::words::Key;

pub(super) fn status_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let session = view.bench.session();
    let seats = view.words.fill(
        Key::StatusSeats,
        &[("seats", view.bench.assessment().roster.len().into()), ("day", view.words.day(session.as_of).into())],
    );
    let saved = match (view.is_dirty, view.has_file) {
        (true, _) => Key::StatusUnsaved,
        (false, true) => Key::StatusSaved,
        (false, false) => Key::StatusNoFile,
    };
    let saved = view.t(saved);
    // In a low window the ribbon leaves what must always be said to this line.
    let is_low = Room::of(false, ui.content_rect().height()) == Room::Low;
    let mut parts = vec![saved, if is_low { view.t(Key::TeachingModel) } else { seats }];
    if state.council.selection.len() > 1 {
        parts.push(view.words.fill(Key::StatusSelected, &[("count", state.council.selection.len().into())]));
    }
    if !state.council.locked.is_empty() {
        parts.push(view.words.fill(Key::StatusLocked, &[("count", state.council.locked.len().into())]));
    }
    ui.horizontal_centered(|ui| {
        let small = |text: String| RichText::new(text).size(SMALL).color(tokens.secondary);
        // What stands at the right keeps its place.
        let right = widgets::kept_for_right(ui, "status");
        let room = (ui.available_width() - right - ui.spacing().item_spacing.x).max(0.0);
        let fits = |text: &str| {
            let text = egui::WidgetText::from(small(text.to_owned()));
            let wrap = Some(egui::TextWrapMode::Extend);
            text.into_galley(ui, wrap, f32::INFINITY, egui::TextStyle::Body).size().x <= room
        };
        if is_low && !fits(&parts.join(" · ")) {
            parts[1] = view.t(Key::TeachingModelShort);
            // Whether it is saved, the title of the window says too.
            if !fits(&parts.join(" · ")) {
                parts.remove(0);
            }
        }
        ui.scope(|ui| {
            ui.set_max_width(room);
            let label = ui.add(Label::new(small(parts.join(" · "))).truncate());
            if is_low {
                label.explain(|| view.t(Key::TeachingModel));
            }
        });
        let held_back = (state.council.held_back > 0)
            .then(|| view.words.fill(Key::StatusHeldBack, &[("count", state.council.held_back.into())]));
        // A long notice gives way to what stands at the right.
        let held_back = held_back.map(|text| Notice { text, is_caution: true });
        for notice in held_back.as_ref().into_iter().chain(view.notice) {
            let room = (ui.available_width() - right).max(0.0);
            ui.scope(|ui| {
                ui.set_max_width(room);
                // What does not fit is said by the hand that rests on it.
                ui.add(Label::new(said(ui, notice)).truncate());
            });
        }
        widgets::at_right(ui, "status", |ui| {
            // A pinned state would be looked at with its answers.
            if !view.is_sealed() {
                pins::letters_ui(ui, view, state, actions);
            }
            ui.add_space(8.0);
            ui.label(small(format!("{:.0} %", ui.zoom_factor() * 100.0)));
            ui.label(small(view.t(Key::StatusKeys)));
        });
    });
}

/// Only what was not done is set in the colour of a warning.
fn said(ui: &Ui, notice: &Notice) -> RichText {
    let tokens = Tokens::of(ui);
    RichText::new(&notice.text).size(SMALL).color(if notice.is_caution { tokens.caution } else { tokens.text })
}

/// The place of notices where no session is on screen.
pub(super) fn notice_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(notice) = view.notice else { return };
    let frame = Frame::new().fill(Tokens::of(ui).window).inner_margin(Margin::symmetric(12, 4));
    Panel::bottom("notice").frame(frame).show(ui, |ui| ui.add(Label::new(said(ui, notice)).wrap()));
}
