//! The four questions of a sealed case: an answer from a closed list, and how sure one is of it.

use egui::{Button, RichText, Ui, WidgetInfo, vec2};

use super::{scale, sealed::Sealed};
use crate::{
    predict::{Answer, Part},
    ui::{
        UiState,
        choices::Choices,
        theme::{SMALL, Tokens, semibold},
        widgets::{self, Explain as _},
    },
    words::Key,
};

pub(super) fn form_ui(ui: &mut Ui, sealed: &Sealed<'_>, state: &mut UiState) {
    ui.set_width(ui.available_width() - 8.0);
    widgets::heading(ui, RichText::new(sealed.t(Key::PredictForm)).family(semibold()).size(18.0));
    state.predict.at_form = false;
    for part in Part::ALL {
        ui.add_space(6.0);
        part_ui(ui, sealed, state, part);
        if part != Part::Response {
            widgets::hairline(ui);
        }
    }
    ui.add_space(12.0);
}

fn part_ui(ui: &mut Ui, sealed: &Sealed<'_>, state: &mut UiState, part: Part) {
    let tokens = Tokens::of(ui);
    let words = sealed.words;
    ui.horizontal_wrapped(|ui| {
        widgets::heading(ui, RichText::new(words.part(part)).family(semibold()));
        ui.label(RichText::new(words.asked_part(part)).size(SMALL + 1.0).color(tokens.secondary));
    });
    let hint = words.asked_part_hint(part);
    if !hint.is_empty() {
        widgets::hint(ui, hint);
    }
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        let answers = Answer::list(part);
        let holds = state.predict.draft.pick(part).answer;
        let holds = answers.iter().position(|answer| Some(*answer) == holds);
        let mut choices = Choices::begin(ui, ("answers", part as usize), holds);
        for answer in answers {
            answer_ui(ui, sealed, state, *answer, &mut choices);
        }
        if let Some(to) = choices.end(ui) {
            state.predict.draft.answer(answers[to]);
        }
    });
    ui.add_space(2.0);
    let chosen = state.predict.draft.pick(part).confidence;
    let hand = scale::scale_ui(ui, sealed, part, chosen);
    state.predict.at_form |= hand.has_focus;
    if let Some(confidence) = hand.clicked {
        state.predict.draft.say(part, confidence);
    }
}

fn answer_ui(ui: &mut Ui, sealed: &Sealed<'_>, state: &mut UiState, answer: Answer, choices: &mut Choices) {
    let words = sealed.words;
    let is_chosen = state.predict.draft.pick(answer.part()).answer == Some(answer);
    let text = words.predicted(answer);
    let button = Button::selectable(is_chosen, RichText::new(&text)).frame_when_inactive(true);
    let response = ui.add(button.min_size(vec2(0.0, 28.0)).sense(choices.sense()));
    choices.add(ui, &response);
    let name = words
        .fill(Key::PredictAnswerOf, &[("part", words.part(answer.part()).into()), ("answer", text.as_str().into())]);
    response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, is_chosen, &name));
    state.predict.at_form |= response.has_focus();
    if response.clicked() {
        state.predict.draft.answer(answer);
    }
    let meaning = words.predicted_meaning(answer);
    if !meaning.is_empty() {
        response.explain(|| meaning);
    }
}
