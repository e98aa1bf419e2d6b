//! The nearest precedents. They argue and never bind.

use egui::{Label, RichText, ScrollArea, Ui, WidgetInfo};

use super::{
    Action, Knowledge, View,
    theme::{SMALL, Tokens, semibold},
    widgets,
};
use crate::{
    explore::{Factor, Nearness, nearest},
    law::Element,
    words::Key,
    workbench::Command,
};

/// Cards shown.
const MOST: usize = 6;

pub(super) fn precedents_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let found =
        nearest(view.bench.catalog(), view.bench.session(), view.bench.assessment(), view.precedents.iter().copied());
    ScrollArea::vertical().id_salt("precedents").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        widgets::hint(ui, view.t(Key::PrecedentsHint));
        for near in found.iter().take(MOST) {
            card_ui(ui, view, near, actions);
        }
        ui.add_space(8.0);
    });
}

fn card_ui(ui: &mut Ui, view: &View<'_>, near: &Nearness, actions: &mut Vec<Action>) {
    let Some(case) = view.cases.iter().find(|case| case.id == near.case) else { return };
    ui.add_space(6.0);
    ui.label(RichText::new(&case.title).family(semibold()));
    if near.shared.is_empty() {
        widgets::secondary(ui, view.t(Key::PrecedentsNotClose));
    }
    for (key, factors) in [
        (Key::PrecedentsShared, &near.shared),
        (Key::PrecedentsOnlyHere, &near.only_here),
        (Key::PrecedentsOnlyThere, &near.only_there),
    ] {
        if !factors.is_empty() {
            line_ui(ui, view, key, &list(view, factors));
        }
    }
    for (key, elements) in [(Key::PrecedentsStronger, &near.stronger), (Key::PrecedentsWeaker, &near.weaker)] {
        if !elements.is_empty() {
            let names: Vec<String> = elements.iter().map(|element: &Element| view.words.element(*element)).collect();
            line_ui(ui, view, key, &names.join(" "));
        }
    }
    ui.horizontal(|ui| {
        for (key, sentence) in [
            (Key::PrecedentsCite, cited(view, &case.title, near, true)),
            (Key::PrecedentsDistinguish, cited(view, &case.title, near, false)),
        ] {
            if named_button(ui, view, key, &case.title) {
                actions.push(Action::Edit(Command::SetNotes(with_line(&view.bench.session().notes, &sentence))));
            }
        }
        if named_button(ui, view, Key::PrecedentsOpen, &case.title) {
            actions.push(Action::OpenCase(case.id, Knowledge::AsSaved));
        }
    });
}

fn named_button(ui: &mut Ui, view: &View<'_>, key: Key, case: &str) -> bool {
    let name = view.words.pair(&view.t(key), case);
    let response = ui.button(RichText::new(view.t(key)).size(SMALL));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    response.clicked()
}

fn line_ui(ui: &mut Ui, view: &View<'_>, key: Key, text: &str) {
    let tokens = Tokens::of(ui);
    let text = view.words.pair(&view.t(key), text);
    ui.add(Label::new(RichText::new(text).size(SMALL).color(tokens.secondary)).wrap());
}

fn list(view: &View<'_>, factors: &[Factor]) -> String {
    factors.iter().map(|factor| view.words.factor(*factor)).collect::<Vec<_>>().join(", ")
}

/// A sentence for the notes: what the precedent shares, or what sets it apart.
fn cited(view: &View<'_>, title: &str, near: &Nearness, cites: bool) -> String {
    let (key, factors) = if cites { (Key::CitedLike, &near.shared) } else { (Key::CitedUnlike, &near.only_there) };
    let factors = if factors.is_empty() { view.t(Key::CitedNothing) } else { list(view, factors) };
    view.words.fill(key, &[("title", title.into()), ("factors", factors.into())])
}

fn with_line(notes: &str, line: &str) -> String {
    if notes.is_empty() { line.to_owned() } else { format!("{notes}\n{line}") }
}
