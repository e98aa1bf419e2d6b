//! How sure, how right: for each word of likelihood how often what was said with it agreed, in counts.

use egui::{Grid, RichText, ScrollArea, Ui, vec2};

use crate::{
    predict::{Calibration, FEW, Tally},
    ui::{
        Action, UiState, View,
        theme::{SMALL, Tokens, semibold},
        widgets,
        windows::{self, Shape},
    },
    words::Key,
};

pub(in crate::ui) fn calibration_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if !state.predict.calibration {
        state.predict.clears = false;
        return;
    }
    let mut is_open = true;
    let size = ui.content_rect().size();
    let (width, top) = ((size.x - 80.0).min(720.0), state.below_verdict(size.y));
    let shape = Shape::fitting([(size.x - width) / 2.0, top]);
    let title = view.t(Key::PredictCalibrationTitle);
    windows::window_ui(ui, view, ("predict-calibration", title), &mut is_open, shape, |ui| {
        ui.set_width(width);
        let height = (size.y - top - 90.0).max(160.0);
        ScrollArea::vertical().id_salt("predict-calibration").max_height(height).min_scrolled_height(height).show(
            ui,
            |ui| {
                ui.set_width(width - 8.0);
                super::carry_ui(ui, view, actions);
                if view.predict.kept.is_empty() {
                    widgets::secondary(ui, view.t(Key::PredictCalibrationNone));
                } else {
                    page_ui(ui, view, state, actions);
                }
            },
        );
    });
    state.predict.calibration = is_open;
}

fn page_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let kept = view.predict.kept;
    let calibration = Calibration::of(kept);
    widgets::secondary(ui, view.words.calibration_intro(kept.len(), &calibration));
    ui.add_space(6.0);
    let used: Vec<&Tally> = calibration.tallies.iter().filter(|tally| tally.answers > 0).collect();
    Grid::new("predict-calibration-rows").num_columns(5).spacing([20.0, 8.0]).striped(true).show(ui, |ui| {
        for key in [
            Key::PredictCalibrationWord,
            Key::PredictCalibrationAnswers,
            Key::PredictCalibrationAgreed,
            Key::PredictCalibrationRecord,
        ] {
            widgets::pane_title(ui, &view.t(key));
        }
        ui.end_row();
        for tally in &used {
            row_ui(ui, view, tally);
        }
    });
    ui.add_space(8.0);
    if used.iter().any(|tally| tally.is_small()) {
        let few = view.words.number(i64::try_from(FEW).unwrap_or_default());
        widgets::secondary(ui, view.words.fill(Key::PredictCalibrationFewAll, &[("number", few.into())]));
    }
    widgets::secondary(ui, view.t(Key::PredictCalibrationNotRight));
    widgets::hint(ui, view.t(Key::PredictCalibrationRecordHint));
    ui.add_space(8.0);
    clear_ui(ui, view, state, actions);
    ui.add_space(4.0);
}

fn row_ui(ui: &mut Ui, view: &View<'_>, tally: &Tally) {
    let tokens = Tokens::of(ui);
    let words = view.words;
    let number = |count: usize| words.number(i64::try_from(count).unwrap_or(i64::MAX));
    let of = |part: usize, whole: usize| {
        let args = [("part", number(part).into()), ("whole", number(whole).into())];
        words.fill(Key::PredictCalibrationOf, &args)
    };
    let range = view.bench.settings().range(tally.confidence);
    ui.label(RichText::new(words.confidence_in_range(tally.confidence, range)).family(semibold()));
    ui.label(number(tally.answers));
    ui.label(of(tally.agreed, tally.answers));
    if tally.recorded > 0 {
        ui.label(of(tally.agreed_with_record, tally.recorded));
    } else {
        ui.label(RichText::new(view.t(Key::PredictNoRecord)).color(tokens.hint));
    }
    let few = if tally.is_small() { view.t(Key::PredictCalibrationFew) } else { String::new() };
    ui.label(RichText::new(few).size(SMALL).color(tokens.hint));
    ui.end_row();
}

/// Clearing takes a second click: nothing brings the predictions back.
fn clear_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let number = view.words.number(i64::try_from(view.predict.kept.len()).unwrap_or(i64::MAX));
    let text = if state.predict.clears {
        view.words.fill(Key::PredictCalibrationSure, &[("number", number.into())])
    } else {
        view.t(Key::PredictCalibrationClear)
    };
    if ui.add(egui::Button::new(text).min_size(vec2(0.0, 28.0))).clicked() {
        if state.predict.clears {
            actions.push(Action::ClearPredictions);
        }
        state.predict.clears = !state.predict.clears;
    }
}
