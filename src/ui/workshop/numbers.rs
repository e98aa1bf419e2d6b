//! What entries of the page name by a number from 1: rounds, objectives and injects; nought names none.

use crate::{ui::View, words::Key};

/// No round, and every round that is planned.
pub(super) fn rounds(view: &View<'_>) -> Vec<(u16, String)> {
    let count = view.bench.session().workshop.rounds.len();
    numbered(view, count, |number| view.words.round_numbered(usize::from(number)))
}

/// No objective, and every one there is.
pub(super) fn objectives(view: &View<'_>) -> Vec<(u16, String)> {
    let session = view.bench.session();
    let objectives = &session.workshop.objectives;
    let name = |number: u16| {
        let text = objectives.get(usize::from(number) - 1).map_or("", String::as_str);
        format!("{number}. {}", view.words.text_of_case(&session.case, text))
    };
    numbered(view, objectives.len(), name)
}

/// Every inject.
pub(super) fn inject_numbers(view: &View<'_>) -> Vec<(u16, String)> {
    let session = view.bench.session();
    let name = |number| view.words.inject_name(&session.workshop, &session.case, number);
    numbered(view, session.workshop.injects.len(), name).split_off(1)
}

/// No inject, and every inject but one.
pub(super) fn injects_but(view: &View<'_>, own: u16) -> Vec<(u16, String)> {
    let none = (0, view.t(Key::SheetNone));
    [none].into_iter().chain(inject_numbers(view)).filter(|(number, _)| *number == 0 || *number != own).collect()
}

fn numbered(view: &View<'_>, count: usize, name: impl Fn(u16) -> String) -> Vec<(u16, String)> {
    let last = u16::try_from(count).unwrap_or(u16::MAX);
    let named = (1..=last).map(|number| (number, name(number)));
    [(0, view.t(Key::SheetNone))].into_iter().chain(named).collect()
}
