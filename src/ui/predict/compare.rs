//! Yours, the program's, the record's: one row for each part, and what decided where two differ.

use egui::{Label, RichText, ScrollArea, Ui, vec2};

use crate::{
    assess::in_force,
    predict::{Answer, Beside, Guess, Part, Revealed, beside},
    ui::{
        Action, UiState, View, glyphs, tabular,
        theme::{SMALL, Tokens, semibold},
        widgets::{self, Explain as _, cell},
        windows::{self, Shape},
    },
    words::Key,
};

/// Points between two columns.
const GAP: f32 = 12.0;

pub(in crate::ui) fn compare_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(revealed) = view.predict.revealed.filter(|_| state.predict.compare) else { return };
    let mut is_open = true;
    let mut leaves = false;
    let size = ui.content_rect().size();
    let (width, top) = ((size.x - 80.0).min(820.0), state.below_verdict(size.y));
    let shape = Shape::fitting([(size.x - width) / 2.0, top]);
    let title = view.t(Key::PredictCompareTitle);
    windows::window_ui(ui, view, ("predict-compare", title), &mut is_open, shape, |ui| {
        ui.set_width(width);
        // Title, buttons and the window's own margins stay in sight whatever the height.
        let height = (size.y - top - 170.0).max(120.0);
        ScrollArea::vertical().id_salt("predict-compare").max_height(height).min_scrolled_height(height).show(
            ui,
            |ui| {
                ui.set_width(width - 8.0);
                headline_ui(ui, view, revealed);
                widgets::secondary(ui, view.words.predicted_of(&revealed.session, revealed.session.as_of));
                ui.add_space(6.0);
                table_ui(ui, view, revealed);
            },
        );
        ui.add_space(6.0);
        super::carry_ui(ui, view, actions);
        ui.horizontal(|ui| {
            leaves = ui.add(egui::Button::new(view.t(Key::ButtonClose)).min_size(vec2(90.0, 28.0))).clicked();
            let text = view.t(Key::PredictCalibrationTitle);
            if ui.add(egui::Button::new(text).min_size(vec2(0.0, 28.0))).clicked() {
                state.predict.calibration = true;
            }
            if view.horizon.is_some() {
                let lift = egui::Button::new(view.t(Key::HorizonLift)).min_size(vec2(0.0, 28.0));
                if ui.add(lift).explain(|| view.t(Key::HorizonLiftWhy)).clicked() {
                    actions.push(Action::LiftHorizon);
                }
            }
        });
    });
    state.predict.compare = is_open && !leaves;
}

/// The verdict in a sentence, which is read out when it is revealed.
fn headline_ui(ui: &mut Ui, view: &View<'_>, revealed: &Revealed) {
    let session = in_force(view.bench.catalog(), &revealed.session);
    let headline = view.words.headline(&revealed.assessment, &session);
    let label = ui.add(Label::new(RichText::new(headline).family(semibold())).wrap());
    ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// Three columns of answers; the first says which part.
fn table_ui(ui: &mut Ui, view: &View<'_>, revealed: &Revealed) {
    let tokens = Tokens::of(ui);
    let name_width = (ui.available_width() * 0.16).max(96.0);
    let width = (ui.available_width() - name_width) / 3.0 - GAP;
    let head = |key: Key| RichText::new(view.t(key)).family(semibold()).size(SMALL).color(tokens.secondary);
    let keys = [Key::PredictColumnYours, Key::PredictColumnProgram, Key::PredictColumnRecord];
    let start = ui.cursor().min;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        cell(ui, name_width, |_| ());
        for key in keys {
            cell(ui, width, |ui| {
                ui.label(head(key));
            });
        }
    });
    for part in Part::ALL {
        widgets::hairline(ui);
        row_ui(ui, view, revealed, part, (name_width, width));
    }
    let left = |column: usize| start.x + name_width + GAP + column as f32 * (width + GAP);
    let titles: Vec<_> = keys.into_iter().enumerate().map(|(idx, key)| (left(idx), view.t(key))).collect();
    let used = egui::Rect::from_min_max(start, egui::pos2(ui.max_rect().right(), ui.cursor().top()));
    tabular::held_head(ui, used, &titles);
}

/// What one said, what the program says and what the record says of a part; below it what decided where two differ.
fn row_ui(ui: &mut Ui, view: &View<'_>, revealed: &Revealed, part: Part, (name_width, width): (f32, f32)) {
    let words = view.words;
    let guess = revealed.guesses[part as usize];
    let program = revealed.program()[part as usize];
    let stands = beside(guess.answer, program);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        cell(ui, name_width, |ui| {
            ui.label(RichText::new(words.part(part)).family(semibold()));
        });
        cell(ui, width, |ui| {
            answer_ui(ui, view, guess.answer);
            let range = view.bench.catalog().settings(&revealed.session).range(guess.confidence);
            widgets::secondary(ui, words.confidence_in_range(guess.confidence, range));
        });
        cell(ui, width, |ui| {
            answer_ui(ui, view, program);
            widgets::secondary(ui, words.beside_program(stands));
        });
        cell(ui, width, |ui| record_ui(ui, view, revealed, guess));
    });
    if stands != Beside::Same {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(name_width + GAP);
            let width = ui.available_width();
            cell(ui, width, |ui| {
                let reason = words.deciding(part, revealed);
                widgets::secondary(ui, words.fill(Key::PredictWhy, &[("reason", reason.into())]));
            });
        });
    }
}

fn answer_ui(ui: &mut Ui, view: &View<'_>, answer: Answer) {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        if let Answer::Threshold(status) = answer {
            let (rect, _) = ui.allocate_exact_size(vec2(13.0, 18.0), egui::Sense::hover());
            glyphs::grade(ui.painter(), rect.center() + vec2(0.0, 1.0), 12.0, status.grade(), tokens.text);
        }
        ui.add(Label::new(RichText::new(view.words.predicted(answer)).color(tokens.text)).wrap());
    });
}

/// What the Council did by the record and when; the record says nothing of the other parts.
fn record_ui(ui: &mut Ui, view: &View<'_>, revealed: &Revealed, guess: Guess) {
    match revealed.record().filter(|(_, record)| record.part() == guess.answer.part()) {
        Some((day, record)) => {
            answer_ui(ui, view, record);
            let stands = view.words.beside_record(beside(guess.answer, record));
            widgets::secondary(ui, format!("{}. {stands}", view.words.day(day)));
        }
        None => {
            let ink = Tokens::of(ui).hint;
            ui.label(RichText::new(view.t(Key::PredictNoRecord)).color(ink));
        }
    }
}
