//! The ladder of consensus and the paths to it: how far the allies could go now, who stands in the way by name, and on whom
//! it still hangs. Nothing is counted against anything; a click on a name takes that seat in hand.

mod names;
mod paths;

use egui::{Frame, Margin, RichText, ScrollArea, Stroke, Ui};

use super::{
    UiState, View,
    theme::{SMALL, Tokens, semibold},
    widgets,
};
use crate::{
    council::{LadderStep, Word},
    domain::Stance,
    words::Key,
};
use names::names_ui;

pub(super) fn ladder_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let ladder = view.bench.ladder();
    let highest = ladder.highest_unopposed();
    ScrollArea::vertical().id_salt("ladder").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        widgets::heading(ui, RichText::new(view.words.ladder_highest(ladder)).family(semibold()));
        // As a ladder stands: the furthest step on top.
        for step in ladder.steps.iter().rev() {
            step_ui(ui, view, state, step, Some(step.rung) == highest);
        }
        widgets::hint(ui, view.t(Key::ConsensusLadderHint));
        owed_ui(ui, view, state);
        widgets::hairline(ui);
        paths::paths_ui(ui, view, state);
        ui.add_space(8.0);
    });
}

/// One step: how many could let it pass now, and by name whoever does not.
fn step_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, step: &LadderStep, is_highest: bool) {
    let tokens = Tokens::of(ui);
    let (fill, rim) = if is_highest { (tokens.raised, tokens.accent) } else { (tokens.panel, tokens.hairline) };
    let frame = Frame::new().fill(fill).stroke(Stroke::new(1.0, rim)).corner_radius(4.0);
    frame.inner_margin(Margin { left: 8, right: 8, top: 3, bottom: 4 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        (ui.spacing_mut().item_spacing.y, ui.spacing_mut().interact_size.y) = (2.0, 18.0);
        let rung = view.words.text_kind(step.rung);
        ui.horizontal_wrapped(|ui| {
            widgets::heading(ui, RichText::new(&rung).family(semibold()));
            let nobody = step.is_unopposed().then(|| view.t(Key::LadderNobody));
            let count = view.words.clauses([view.words.ladder_count(step)].into_iter().chain(nobody));
            ui.label(RichText::new(count).size(SMALL).color(tokens.secondary));
        });
        let said =
            [(Word::Objects, Stance::Objects), (Word::IfMet, Stance::Reservation), (Word::NotSaid, Stance::Undecided)];
        for (word, stance) in said {
            let seats: Vec<_> = step.those(word).collect();
            names_ui(ui, view, state, (&rung, &view.words.ladder_word(word)), Some(stance), &seats);
        }
    });
}

/// Who owes a reason and has given none.
fn owed_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let owing = view.bench.reasons_owed();
    let title = view.t(Key::ReasonOwedBy);
    names_ui(ui, view, state, (&title, &title), None, &owing);
}
