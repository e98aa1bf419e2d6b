//! The nearest precedents, the shipped and the person's own. They argue and never bind.

use egui::{Label, RichText, ScrollArea, Ui, WidgetInfo};

use super::{
    Action, Knowledge, OwnPrecedent, UiState, View,
    theme::{SMALL, Tokens, semibold},
    widgets::{self, Explain as _},
};
use crate::{
    catalog::{CaseNote, NoteTopic},
    domain::{Day, Edit, Session},
    explore::{Nearness, closest_by_likeness, nearest},
    words::Key,
};

/// Cards shown.
const MOST: usize = 6;

/// What was found for a state of the session and of the own precedents, so that a frame does not look again.
#[derive(Clone, Debug)]
pub struct Found {
    revision: u64,
    document: String,
    reading: u64,
    near: Vec<Nearness>,
}

pub(super) fn precedents_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let now = (view.bench.revision(), view.document, view.own.reading);
    let is_fresh =
        state.why.nearest.as_ref().is_some_and(|found| (found.revision, found.document.as_str(), found.reading) == now);
    if !is_fresh {
        let (revision, document, reading) = now;
        let near = look(view);
        state.why.nearest = Some(Found { revision, document: document.to_owned(), reading, near });
    }
    let Some(found) = state.why.nearest.clone() else { return };
    ScrollArea::vertical().id_salt("precedents").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        widgets::hint(ui, view.t(Key::PrecedentsArgue));
        if !found.near.iter().any(Nearness::is_close) {
            nothing_close_ui(ui, view, &found.near);
        }
        for near in found.near.iter().filter(|near| !near.shared.is_empty()).take(MOST) {
            card_ui(ui, view, near, state, actions);
        }
        ui.add_space(8.0);
    });
}

/// The shipped cases and the person's own, but for the file on screen.
fn look(view: &View<'_>) -> Vec<Nearness> {
    let here = view.bench.session();
    let own = view.own.cases.iter().map(|own| &own.session).filter(|own| {
        // The same incident under the same title is the file that is on screen.
        own.title != here.title || own.incident.first_day != here.incident.first_day
    });
    let cases = view.precedents.iter().copied().chain(own);
    nearest(view.bench.catalog(), here, view.bench.assessment(), cases)
}

/// Never an empty list: by what each kind of factor comes closest.
fn nothing_close_ui(ui: &mut Ui, view: &View<'_>, found: &[Nearness]) {
    ui.add_space(4.0);
    widgets::heading(ui, RichText::new(view.t(Key::PrecedentsNothingClose)).family(semibold()));
    let closest = closest_by_likeness(found);
    if closest.is_empty() {
        widgets::secondary(ui, view.t(Key::PrecedentsNothingShared));
    }
    for (likeness, near) in closest {
        let Some((case, _)) = case_of(view, &near.case) else { continue };
        let title = view.words.precedent_title(case);
        let likeness = view.words.likeness(likeness);
        let args = [("likeness", likeness.into()), ("title", title.into())];
        widgets::secondary(ui, view.words.fill(Key::PrecedentsClosestOn, &args));
    }
}

/// The session of a precedent, with its file where it is one of the person's own.
fn case_of<'a>(view: &View<'a>, id: &str) -> Option<(&'a Session, Option<&'a OwnPrecedent>)> {
    let shipped = view.precedents.iter().copied().find(|case| case.case == id).map(|case| (case, None));
    shipped.or_else(|| view.own.cases.iter().find(|own| own.session.case == id).map(|own| (&own.session, Some(own))))
}

fn card_ui(ui: &mut Ui, view: &View<'_>, near: &Nearness, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some((case, own)) = case_of(view, &near.case) else { return };
    let words = view.words;
    let title = words.precedent_title(case);
    ui.add_space(6.0);
    let heading = ui.add(Label::new(RichText::new(&title).family(semibold())).wrap());
    if let Some(own) = own {
        heading.explain(|| own.path.clone());
    }
    for (key, factors) in [
        (Key::PrecedentsShared, &near.shared),
        (Key::PrecedentsOnlyHere, &near.only_here),
        (Key::PrecedentsOnlyThere, &near.only_there),
    ] {
        if !factors.is_empty() {
            line_ui(ui, &words.pair(&view.t(key), &words.factors(factors)));
        }
    }
    words.compared(near, &title).iter().for_each(|line| line_ui(ui, line));
    why_not_ui(ui, view, &near.case, view.horizon_day());
    ui.horizontal_wrapped(|ui| {
        for (key, cites) in [(Key::PrecedentsCite, true), (Key::PrecedentsDistinguish, false)] {
            if named_button(ui, view, key, &title) {
                let sentence = words.cited(view.bench.catalog(), case, near, cites, view.horizon_day());
                actions.push(Action::Edit(Edit::SetNotes(with_line(view.bench.session().notes.plain(), &sentence))));
                // It is seen where it went.
                state.show_notes();
                state.pane = super::Pane::Incident;
            }
        }
        if named_button(ui, view, Key::PrecedentsOpen, &title) {
            let shipped = view.cases.iter().find(|shipped| shipped.id == near.case);
            actions.extend(match (own, shipped) {
                (Some(own), _) => Some(Action::OpenFile(own.path.clone())),
                (None, Some(shipped)) => Some(Action::OpenCase(shipped.id, Knowledge::AsSaved)),
                (None, None) => None,
            });
        }
    });
}

/// Why nothing was asked for or decided in a case, sentence by sentence with its source; what can be told by a day, where
/// there is one.
pub(super) fn why_not_ui(ui: &mut Ui, view: &View<'_>, case: &str, by: Option<Day>) {
    let catalog = view.bench.catalog();
    let notes: Vec<&CaseNote> = catalog.notes(case, NoteTopic::WhyNot, by).collect();
    if notes.is_empty() {
        return;
    }
    let title = RichText::new(view.t(Key::PrecedentsWhyNot)).size(SMALL);
    widgets::folding(ui, title).id_salt(("why-not", case)).show(ui, |ui| {
        for note in notes {
            line_ui(ui, &view.words.case_note(note));
            let kind = view.words.kind_of_sentence(note.kind);
            let args = [("source", view.words.citation(&note.source).into()), ("kind", kind.into())];
            widgets::hint(ui, view.words.fill(Key::SentenceSourced, &args));
        }
    });
}

fn named_button(ui: &mut Ui, view: &View<'_>, key: Key, case: &str) -> bool {
    let name = view.words.pair(&view.t(key), case);
    let response = ui.button(RichText::new(view.t(key)).size(SMALL));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    response.clicked()
}

fn line_ui(ui: &mut Ui, text: &str) {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(RichText::new(text).size(SMALL).color(tokens.secondary)).wrap());
}

fn with_line(notes: &str, line: &str) -> String {
    if notes.is_empty() { line.to_owned() } else { format!("{notes}\n{line}") }
}
