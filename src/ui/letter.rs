//! The checklist of the letter under Article 51: what the facts say to each point, and what the letter must.

use egui::{Label, RichText, Ui, WidgetInfo};

use super::{
    Action, UiState, View,
    theme::{SMALL, Tokens, semibold},
    why,
};
use crate::{
    tracks::{LetterState, letter, self_defence},
    words::Key,
};

pub(super) fn letter_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let words = view.words;
    let session = view.bench.in_force();
    let lines = letter(session, view.bench.assessment());
    let charter = self_defence(session, view.bench.assessment());
    ui.add_space(6.0);
    ui.label(RichText::new(view.t(Key::LetterTitle)).family(semibold()));
    let known = lines.iter().filter(|line| line.state() == LetterState::Known).count();
    let args = [("known", known.to_string().into()), ("of", lines.len().to_string().into())];
    super::widgets::hint(ui, words.fill(Key::LetterKnownCount, &args));
    let tokens = Tokens::of(ui);
    if let Some(warning) = words.letter_warning(&charter) {
        ui.add(Label::new(RichText::new(warning).size(SMALL + 1.0).color(tokens.caution)).wrap());
    }
    for line in &lines {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let text = words.letter_point(session, line);
            let ink = if line.state() == LetterState::Known { tokens.text } else { tokens.secondary };
            ui.add(Label::new(RichText::new(text).size(SMALL).color(ink)).wrap());
            let mark = view.t(match line.state() {
                LetterState::Known => Key::LetterKnownMark,
                LetterState::Denied => Key::LetterDeniedMark,
                LetterState::Missing => Key::LetterMissingMark,
                LetterState::ToWrite => Key::LetterToWriteMark,
            });
            ui.label(RichText::new(format!("·\u{a0}{mark}")).size(SMALL).color(tokens.hint));
            let marks = if line.state() == LetterState::Missing { line.missing } else { line.facts };
            why::marks_ui(ui, view, state, marks);
        });
    }
    ui.horizontal_wrapped(|ui| {
        let carried = || words.carried(session, &view.bench.catalog().changed_assumptions(session));
        let text = || words.letter(session, &charter, &lines, &carried());
        if button_ui(ui, view, Key::LetterCopy) {
            actions.push(Action::Copy(text()));
        }
        if button_ui(ui, view, Key::LetterSave) {
            actions.push(Action::SaveText { name: view.t(Key::LetterFile), text: text() });
        }
    });
}

fn button_ui(ui: &mut Ui, view: &View<'_>, key: Key) -> bool {
    let response = ui.button(RichText::new(view.t(key)).size(SMALL));
    let name = view.words.pair(&view.t(Key::LetterTitle), &view.t(key));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    response.clicked()
}
