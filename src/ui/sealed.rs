//! Sealed play: what stands in the place of the answers of a session that is played, until they are opened. The panes in which
//! the session is led stay; what is found of it does not show.

use egui::{Align, Label, Layout, RichText, Ui, vec2};

use super::{
    Action, UiState, View, glyphs, pages,
    predict::{self, Plate},
    ribbon::{Room, consensus},
    theme::{self, SMALL, Tokens, semibold},
    widgets,
};
use crate::{
    predict::{Part, Sealing},
    words::{Key, PartText},
};

/// What hides the answers of a session that is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// What is open of them.
    pub sealing: Sealing,
    /// Whether the wall opens the rest; else a button does.
    pub by_wall: bool,
}

/// The ribbon: that the answers are sealed, and four plates of which those that were opened can be read.
pub(super) fn ribbon_ui(
    ui: &mut Ui,
    view: &View<'_>,
    sealed: Sealed,
    state: &mut UiState,
    (actions, room): (&mut Vec<Action>, Room),
) {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        let right = widgets::kept_for_right(ui, "sealed-reveal") + 8.0;
        let width = (ui.available_width() - right).max(120.0);
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
            ui.set_width(width);
            let title = title(view, sealed.sealing);
            let size = theme::headline_size(ui.content_rect().size());
            let text = RichText::new(&title).family(semibold()).size(size).color(tokens.text);
            let heading = ui.add(Label::new(text).wrap());
            // Above a page in the place of the panes, that page's own heading is the one.
            if state.has_page() {
                widgets::entitles(&heading, &title);
            } else {
                pages::heads(ui, state, &heading, &title);
            }
            widgets::secondary(ui, view.t(if sealed.by_wall { Key::SealedByWall } else { Key::SealedByButton }));
        });
        widgets::at_right(ui, "sealed-reveal", |ui| {
            if !sealed.by_wall && ui.button(view.t(Key::SealedReveal)).clicked() {
                actions.push(Action::OpenSealed);
            }
            if room != Room::Low {
                ui.label(RichText::new(view.t(Key::TeachingModel)).size(SMALL).color(tokens.hint));
            }
        });
    });
    ui.add_space(2.0);
    plates_ui(ui, view, sealed.sealing, room);
}

/// What is sealed: all of it only as long as no plate is open.
fn title(view: &View<'_>, sealing: Sealing) -> String {
    match (sealing.in_envelopes, sealing.open()) {
        (true, _) => view.t(Key::SealedInEnvelopes),
        (false, 0) => view.t(Key::SealedTitle),
        (false, open) => view.words.sealed_partly(open),
    }
}

/// What an answer takes on its plate as a rule, points: the place is kept for it.
const OPENED: f32 = 72.0;

fn plates_ui(ui: &mut Ui, view: &View<'_>, sealing: Sealing, room: Room) {
    let columns = room.columns();
    let gap = 12.0;
    let width = (ui.available_width() - gap * (columns as f32 - 1.0)) / columns as f32;
    for row in Part::ALL.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for part in row.iter().copied() {
                let text = (part_number(part) < sealing.open()).then(|| text_of(view, part));
                let is_open = text.is_some();
                let text = text
                    .unwrap_or_else(|| PartText { state: view.t(Key::PredictSealed), line: view.t(Key::SealedPlate) });
                let line = if room == Room::Low { String::new() } else { text.line };
                let least = if room == Room::Low { 0.0 } else { OPENED };
                let plate = Plate { title: view.words.part(part), state: text.state, line, is_open, least };
                predict::plate_ui(ui, &plate, width, room == Room::Low);
            }
        });
    }
}

fn part_number(part: Part) -> usize {
    Part::ALL.iter().position(|other| *other == part).unwrap_or(usize::MAX)
}

/// What an answer that is open says.
fn text_of(view: &View<'_>, part: Part) -> PartText {
    match part {
        Part::Consensus => consensus(view),
        Part::Threshold | Part::Request | Part::Response => {
            view.words.part_of(part, view.bench.assessment(), view.bench.in_force())
        }
    }
}

/// What stands in the place of a pane that would say an answer.
pub(super) fn hidden_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(14.0, 18.0), egui::Sense::hover());
        glyphs::lock(ui.painter(), rect.center(), tokens.secondary);
        widgets::secondary(ui, view.t(Key::SealedPane));
    });
}

/// Closes whatever would say an answer, wherever it was opened, and says why.
pub(super) fn settle(view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if !view.is_sealed() {
        return;
    }
    let windows = &mut state.windows;
    let mut is_asked = state.ledger.tab.take().is_some() | windows.compare.take().is_some();
    is_asked |= std::mem::take(&mut windows.copies.is_open);
    is_asked |= std::mem::take(&mut windows.export.is_open) | std::mem::take(&mut windows.pins);
    is_asked |= std::mem::take(&mut state.predict.compare) | std::mem::take(&mut windows.debrief);
    // What is undone and done again names what lies in the envelopes.
    is_asked |= view.has_envelopes() && std::mem::take(&mut windows.history);
    state.council.map.forget_seas();
    if is_asked {
        actions.push(Action::TellSealed);
    }
}
