//! The ribbon of a sealed case: a sentence that gives nothing away, and four plates with what the person says.

use egui::{Align, Frame, Label, Layout, Margin, RichText, Stroke, Ui, vec2};

use super::sealed::Sealed;
use crate::{
    predict::{Draft, Part},
    ui::{
        UiState, glyphs, pages,
        theme::{self, SMALL, Tokens, semibold},
        widgets,
    },
    words::Key,
};

pub(super) fn ribbon_ui(ui: &mut Ui, sealed: &Sealed<'_>, state: &mut UiState, is_small: bool) {
    let tokens = Tokens::of(ui);
    ui.horizontal(|ui| {
        let size = theme::headline_size(ui.content_rect().size());
        let title = sealed.t(Key::PredictTurn);
        let heading = ui.label(RichText::new(&title).family(semibold()).size(size).color(tokens.text));
        pages::heads(ui, state, &heading, &title);
        if !is_small {
            ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
                ui.label(RichText::new(sealed.t(Key::TeachingModel)).size(SMALL).color(tokens.hint));
            });
        }
    });
    let how = if sealed.seal.may_skip { Key::PredictHowOffer } else { Key::PredictHowRequire };
    widgets::secondary(ui, sealed.t(how));
    ui.add_space(2.0);
    let gap = 12.0;
    let width = (ui.available_width() - 3.0 * gap) / 4.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for part in Part::ALL {
            said_ui(ui, sealed, &state.predict.draft, part, (width, is_small));
        }
    });
}

/// A plate: sealed, or what the person says so far.
fn said_ui(ui: &mut Ui, sealed: &Sealed<'_>, draft: &Draft, part: Part, (width, is_small): (f32, bool)) {
    let answer = draft.pick(part).answer;
    let is_open = answer.is_some();
    let state = answer.map_or_else(|| sealed.t(Key::PredictSealed), |answer| sealed.words.predicted(answer));
    let line = sealed.t(if is_open { Key::PredictYoursLine } else { Key::PredictSealedLine });
    let line = if is_small { String::new() } else { line };
    let plate = Plate { title: sealed.words.part(part), state, line, is_open, least: 0.0 };
    plate_ui(ui, &plate, width, is_small);
}

/// One of the four answers on a plate, sealed or to be read.
pub(in crate::ui) struct Plate {
    /// Which.
    pub(in crate::ui) title: String,
    /// What it says in short.
    pub(in crate::ui) state: String,
    /// What it says beside; may be empty.
    pub(in crate::ui) line: String,
    /// Whether it can be read; else it wears a lock.
    pub(in crate::ui) is_open: bool,
    /// Its least height, points, so that nothing below jumps when it opens.
    pub(in crate::ui) least: f32,
}

pub(in crate::ui) fn plate_ui(ui: &mut Ui, plate: &Plate, width: f32, is_small: bool) {
    let tokens = Tokens::of(ui);
    Frame::new()
        .fill(tokens.panel)
        .stroke(Stroke::new(1.0, tokens.hairline))
        .corner_radius(8.0)
        .inner_margin(Margin { left: 10, right: 10, top: 3, bottom: 4 })
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
            ui.set_width(width - 22.0);
            ui.vertical(|ui| {
                ui.set_min_height(plate.least);
                let title = RichText::new(&plate.title).size(theme::LEAST).family(semibold()).color(tokens.secondary);
                ui.label(title);
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().interact_size.y = 18.0;
                    let ink = if plate.is_open { tokens.text } else { tokens.secondary };
                    if !plate.is_open {
                        let (rect, _) = ui.allocate_exact_size(vec2(12.0, 18.0), egui::Sense::hover());
                        glyphs::lock(ui.painter(), rect.center(), ink);
                    }
                    let size = if is_small { SMALL } else { theme::BODY };
                    ui.add(Label::new(RichText::new(&plate.state).family(semibold()).size(size).color(ink)).wrap());
                });
                if !plate.line.is_empty() {
                    ui.add(Label::new(RichText::new(&plate.line).size(SMALL).color(tokens.secondary)).wrap());
                }
            });
        });
}
