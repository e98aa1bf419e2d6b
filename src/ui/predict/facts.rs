//! The facts of a sealed case, to be read: title, question, and what is known on the day that is looked at.
//!
//! Stances, the record, notes and the summary are left out: they tell what followed.

use egui::{Label, RichText, Ui, vec2};

use super::sealed::Sealed;
use crate::{
    domain::{Confidence, FactId, FactValue, Group},
    ui::{
        assignment,
        incident::name_of,
        theme::{SMALL, Tokens, semibold},
        widgets,
    },
    words::Key,
};

/// Width of the marks, points.
const MARK: f32 = 32.0;

pub(super) fn facts_ui(ui: &mut Ui, sealed: &Sealed<'_>) {
    let (session, words) = (sealed.session, sealed.words);
    ui.set_width(ui.available_width() - 8.0);
    widgets::heading(ui, RichText::new(words.session_title(session)).family(semibold()).size(18.0));
    let question = words.text_of_case(&session.case, &session.decision_point);
    if !question.is_empty() {
        widgets::secondary(ui, question);
    }
    if session.assignment.has_text() {
        ui.add_space(6.0);
        assignment::texts_ui(ui, words, &session.assignment);
    }
    ui.add_space(4.0);
    let day = [("day", words.day(session.as_of).into())];
    widgets::heading(ui, RichText::new(words.fill(Key::PredictFacts, &day)).family(semibold()));
    widgets::hint(ui, words.seats_unshown(sealed.seats));
    let mut unknown: Vec<FactId> = Vec::new();
    // What the ally attacked says and what lies before the Council are answers, and for the person to say.
    for group in Group::ALL.iter().copied().filter(|group| *group != Group::Council) {
        let known: Vec<(FactId, Vec<String>)> =
            FactId::of_group(group).filter_map(|fact| Some((fact, said(sealed, fact)?))).collect();
        unknown.extend(FactId::of_group(group).filter(|fact| !known.iter().any(|(known, _)| known == fact)));
        if !known.is_empty() {
            ui.add_space(6.0);
            widgets::hint(ui, sealed.t(name_of(group)));
        }
        for (fact, lines) in known {
            row_ui(ui, sealed, fact, &lines);
        }
    }
    if !unknown.is_empty() {
        ui.add_space(6.0);
        let names: Vec<String> = unknown.into_iter().map(|fact| words.fact(fact)).collect();
        widgets::hint(ui, words.fill(Key::PredictNotKnown, &[("facts", words.list(&names).into())]));
    }
    ui.add_space(8.0);
}

fn row_ui(ui: &mut Ui, sealed: &Sealed<'_>, fact: FactId, lines: &[String]) {
    let tokens = Tokens::of(ui);
    let roomy = ui.spacing().interact_size.y;
    ui.spacing_mut().interact_size.y = 20.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let text = |text: &str, ink| RichText::new(text).size(SMALL + 1.0).color(ink);
        let name_width = ((ui.available_width() - MARK) * 0.4).max(110.0);
        let column = |ui: &mut Ui, width: f32, shown: RichText| {
            ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
                ui.set_width(width);
                ui.add(Label::new(shown).wrap());
            });
        };
        column(ui, MARK, RichText::new(sealed.words.mark(fact)).size(SMALL).color(tokens.hint));
        column(ui, name_width, text(&sealed.words.fact(fact), tokens.secondary));
        let width = ui.available_width();
        column(ui, width, text(&lines.join("\n"), tokens.text));
    });
    ui.spacing_mut().interact_size.y = roomy;
}

/// What is known of a fact on the day: its value in words, with how sure those are who state it; none where unknown.
fn said(sealed: &Sealed<'_>, fact: FactId) -> Option<Vec<String>> {
    let session = sealed.session;
    let dated = session.incident.value_on(fact, session.as_of)?;
    if FactValue::unknown(fact).is_some_and(|unknown| unknown == dated.value) {
        return None;
    }
    if let FactValue::Place(places) = &dated.value {
        let place = |place: &crate::domain::Place| {
            let name = sealed.words.text_of_case(&session.case, &place.name);
            let what = [sealed.words.choice(place.object), sealed.words.choice(place.area)].join(", ");
            if name.is_empty() { what } else { format!("{name} ({what})") }
        };
        return Some(places.iter().map(|one| with_word(sealed, place(one), dated.confidence)).collect());
    }
    Some(vec![with_word(sealed, sealed.words.value_of_case(&session.case, &dated.value), dated.confidence)])
}

fn with_word(sealed: &Sealed<'_>, text: String, confidence: Confidence) -> String {
    if confidence == Confidence::AsStated { text } else { format!("{text} ({})", sealed.sure(confidence)) }
}
