//! Paths to consensus: which seats still matter, in what order, whom each waits for, and what their answers lead to.

use egui::{RichText, Ui};

use super::names::link_ui;
use crate::{
    council::{Fork, OpenSeat, SeatAnswer},
    domain::StateCode,
    ui::{
        UiState, View,
        theme::{SMALL, semibold},
        widgets,
    },
    words::Key,
};

pub(super) fn paths_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let paths = view.bench.paths();
    ui.spacing_mut().interact_size.y = 18.0;
    widgets::heading(ui, RichText::new(view.t(Key::PathsTitle)).family(semibold()));
    widgets::secondary(ui, view.words.paths_line(paths, view.bench.assessment()));
    for (idx, open) in paths.open.iter().enumerate() {
        open_ui(ui, view, state, (idx, open));
    }
    for knot in &view.bench.assessment().council.knots {
        knot_ui(ui, view, state, knot);
    }
    if turns(&paths.tree) {
        let title = RichText::new(view.t(Key::PathsTree)).size(SMALL);
        widgets::folding(ui, title)
            .id_salt("paths-tree")
            .default_open(true)
            .show(ui, |ui| fork_ui(ui, view, &paths.tree));
    }
}

/// A seat that still matters: what it waits for, and who waits for it.
fn open_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, (idx, open): (usize, &OpenSeat)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        widgets::secondary(ui, format!("{}.", idx + 1));
        let name = view.words.state(open.seat);
        link_ui(ui, view, state, (&view.t(Key::PathsTitle), &name, &name), open.seat);
        widgets::secondary(ui, view.words.open_seat(open, view.bench.session()));
    });
}

/// Allies who wait for one another, tied together.
fn knot_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, knot: &[StateCode]) {
    ui.add_space(2.0);
    let title = view.t(Key::PathsKnot);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        widgets::secondary(ui, view.words.pair(&title, ""));
        for (idx, seat) in knot.iter().enumerate() {
            if idx > 0 {
                widgets::secondary(ui, "↔");
            }
            let name = view.words.state(*seat);
            link_ui(ui, view, state, (&title, &name, &name), *seat);
        }
    });
    widgets::hint(ui, view.words.knot(knot));
}

/// Whether an answer short of an objection makes a difference anywhere.
fn turns(fork: &Fork) -> bool {
    match fork {
        Fork::Ask { lets_pass: Some(_), .. } => true,
        Fork::Ask { supports, lets_pass: None, .. } => turns(supports),
        Fork::Agreed | Fork::Blocked(_) | Fork::Waits(_) | Fork::More(_) => false,
    }
}

/// What follows as one after another answers. Seats of which it does not matter how they let it pass stand in one line.
fn fork_ui(ui: &mut Ui, view: &View<'_>, fork: &Fork) {
    let mut fork = fork;
    let mut passing: Vec<StateCode> = Vec::new();
    while let Fork::Ask { seat, supports, lets_pass: None } = fork {
        passing.push(*seat);
        fork = supports;
    }
    if !passing.is_empty() {
        widgets::secondary(ui, view.words.paths_pass(&passing));
    }
    let Fork::Ask { seat, supports, lets_pass: Some(lets_pass) } = fork else {
        widgets::secondary(ui, view.words.fork_end(fork));
        return;
    };
    for (answer, next) in [(SeatAnswer::Supports, supports), (SeatAnswer::LetsPass, lets_pass)] {
        widgets::secondary(ui, view.words.path_branch(*seat, answer));
        ui.indent((seat.as_str(), answer.id()), |ui| fork_ui(ui, view, next));
    }
}
