//! The text on the table: its state, its time, what was changed in it, and what is still in brackets.

use egui::{Frame, Label, RichText, Stroke, Ui};

use super::{clock, words_ui};
use crate::{
    council::{TextStanding, TextState, proceedings::at_deadline},
    domain::{Text, Tongue},
    ui::{
        Action, UiState, View,
        theme::{BODY, SMALL, Tokens, semibold},
        widgets,
    },
    words::Key,
};

/// The text on the table, with how it stands.
fn lying<'a>(view: &'a View<'_>) -> Option<(&'a TextStanding, &'a Text)> {
    let standing = view.bench.assessment().council.text.as_ref()?;
    Some((standing, view.bench.session().proceedings.text(standing.text)?))
}

pub(super) fn table_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        widgets::pane_title(ui, &view.t(Key::ProceedingsTable));
        widgets::at_right(ui, "texts", |ui| {
            if ui.button(RichText::new(view.t(Key::ProceedingsTexts)).size(SMALL)).clicked() {
                state.proceedings.open_texts();
            }
        });
    });
    let Some((standing, text)) = lying(view) else {
        widgets::secondary(ui, view.t(Key::ProceedingsNoTable));
        return;
    };
    let tokens = Tokens::of(ui);
    let frame = Frame::new().fill(tokens.raised).stroke(Stroke::new(1.0, tokens.hairline)).corner_radius(8.0);
    frame.inner_margin(8.0).show(ui, |ui| {
        ui.set_width(ui.available_width());
        title_ui(ui, view, standing, text);
        silence_ui(ui, view, standing, actions);
        let left = text.version(standing.version).and_then(|version| view.words.brackets_left(version));
        if let Some(left) = left {
            ui.add(Label::new(RichText::new(left).size(SMALL).color(tokens.caution)).wrap());
        }
    });
}

/// The words of the text on the table.
pub(super) fn words_on_table_ui(ui: &mut Ui, view: &View<'_>) {
    let Some((standing, text)) = lying(view) else { return };
    ui.add_space(6.0);
    widgets::pane_title(ui, &view.t(Key::ProceedingsWords));
    text_ui(ui, view, standing, text);
}

/// What is it called, which version lies there, and how it stands.
fn title_ui(ui: &mut Ui, view: &View<'_>, standing: &TextStanding, text: &Text) {
    let tokens = Tokens::of(ui);
    let named = view.words.text_on_table(view.bench.session(), standing.text);
    ui.add(Label::new(RichText::new(named).family(semibold()).size(BODY)).wrap());
    let numbers = [standing.version, text.last_version()].map(|number| number.to_string().into());
    let [number, count] = numbers;
    let version = view.words.fill(Key::ProceedingsVersion, &[("number", number), ("count", count)]);
    // Whether a text would be agreed is an answer; that its silence runs or was broken is an event.
    let is_event = match standing.state {
        TextState::Running | TextState::Broken => true,
        TextState::Opposed | TextState::Waits | TextState::Agreed => false,
    };
    let said = if is_event || !view.is_sealed() {
        format!("{version} · {}", view.words.text_state(standing.state))
    } else {
        version
    };
    ui.add(Label::new(RichText::new(said).size(SMALL).color(tokens.secondary)).wrap());
}

/// Until when silence is consent, who broke it, what is left, and what a silence whose time is over waits for.
fn silence_ui(ui: &mut Ui, view: &View<'_>, standing: &TextStanding, actions: &mut Vec<Action>) {
    let assessment = view.bench.assessment();
    let Some(line) = view.words.silence_line(assessment) else { return };
    ui.add(Label::new(RichText::new(line).size(SMALL + 1.0)).wrap());
    clock::clock_ui(ui, view, actions);
    let found = at_deadline(&assessment.roster, &assessment.council);
    if standing.state == TextState::Running
        && !view.is_sealed()
        && let Some(said) = view.words.would_hold(&found)
    {
        widgets::secondary(ui, said);
    }
}

/// The words, with what was changed since the version before, and what stands in brackets.
fn text_ui(ui: &mut Ui, view: &View<'_>, standing: &TextStanding, text: &Text) {
    let Some(version) = text.version(standing.version) else { return };
    let tongue = Tongue::of(view.words.language());
    let before = standing.version.checked_sub(1).and_then(|number| Some((number, text.version(number)?)));
    match before {
        Some((number, before)) => {
            words_ui::changed_ui(ui, view, before.words(tongue), version.words(tongue));
            widgets::hint(ui, view.words.fill(Key::ProceedingsAgainst, &[("number", number.to_string().into())]));
        }
        None => {
            let words = view.words.set(version.words(tongue).to_owned());
            ui.add(Label::new(RichText::new(words).size(SMALL + 1.0)).wrap());
        }
    }
    words_ui::brackets_ui(ui, view, version, tongue);
}
