//! The ways that stand beside Article 5, as equals: who may ask, what is owed, whether a council decides.

use egui::{Label, Rect, RichText, ScrollArea, Ui, pos2};

use super::{
    Action, UiState, View,
    prose::prose,
    theme::{SMALL, Tokens, semibold},
    widgets::{self, Explain as _},
};
use crate::{
    guide::Anchor,
    tracks::{self, Track},
    words::Key,
};

pub(super) fn tracks_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let (catalog, session, assessment) = (view.bench.catalog(), view.bench.in_force(), view.bench.assessment());
    ScrollArea::vertical().id_salt("tracks").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        widgets::hint(ui, view.t(Key::TracksHint));
        for track in &tracks::tracks(catalog, session, assessment) {
            let top = ui.cursor().min;
            track_ui(ui, view, state, track);
            let shown = Rect::from_min_max(top, pos2(ui.max_rect().right(), ui.cursor().top()));
            state.anchors.mark(ui, Anchor::Track(track.id), shown);
        }
        widgets::hairline(ui);
        super::letter::letter_ui(ui, view, state, actions);
        ui.add_space(8.0);
    });
}

fn track_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, track: &Track) {
    let words = view.words;
    let tokens = Tokens::of(ui);
    ui.add_space(6.0);
    // Wrapped, because a long name must not widen the column.
    ui.horizontal_wrapped(|ui| {
        let grade = words.track_answer(track);
        widgets::grade(ui, track.grade, &grade);
        widgets::heading(ui, RichText::new(words.track(track.id)).family(semibold()));
        ui.label(RichText::new(grade).size(SMALL).color(tokens.secondary));
    });
    for test in &track.tests {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.add_space(12.0);
            let answer = if track.is_open() { words.track_answer(track) } else { words.test_grade(test) };
            widgets::answer(ui, test.is_reached.then_some(test.grade), &answer);
            let question = RichText::new(words.track_test(test.id)).size(SMALL + 1.0).color(tokens.text);
            prose(ui, view, state, question).explain(|| view.words.citation(test.source));
            super::why::marks_ui(ui, view, state, test.facts);
        });
    }
    line_ui(ui, &words.pair(&view.t(Key::TracksWhoAsks), &words.track_askers(track)));
    line_ui(ui, &words.pair(&view.t(Key::TracksOwed), &words.duty(track.duty)));
    owed_by_ui(ui, view, track);
    words.lacks_request(track).iter().for_each(|lacks| line_ui(ui, lacks));
    let council = if track.needs_council { Key::TracksCouncil } else { Key::TracksNoCouncil };
    line_ui(ui, &view.t(council));
    for note in &track.notes {
        widgets::hint(ui, words.track_note(*note));
    }
}

/// By whom help is owed; nobody owes it where every state may help that is asked.
fn owed_by_ui(ui: &mut Ui, view: &View<'_>, track: &Track) {
    let Some(title) = view.words.owed_by(track) else { return };
    ui.horizontal(|ui| {
        ui.add_space(8.0);
        ui.vertical(|ui| {
            widgets::folding(ui, RichText::new(title).size(SMALL))
                .id_salt(("owed-by", view.words.track(track.id)))
                .show(ui, |ui| widgets::secondary(ui, view.words.states_with_article(&track.owed_by)));
        });
    });
}

fn line_ui(ui: &mut Ui, text: &str) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.add_space(12.0);
        ui.add(Label::new(RichText::new(text).size(SMALL).color(tokens.secondary)).wrap());
    });
}
