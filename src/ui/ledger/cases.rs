//! The shipped cases, judged again by the session's reading and assumptions.

use egui::{Label, RichText, ScrollArea, Ui};

use super::page::{Case, Page};
use crate::{
    ui::{
        View,
        theme::{SMALL, Tokens, semibold},
        widgets,
    },
    words::Key,
};

/// Beside the assumptions.
pub(super) fn cases_ui(ui: &mut Ui, view: &View<'_>, page: &Page) {
    widgets::heading(ui, RichText::new(title(view, page)).family(semibold()));
    verdict_ui(ui, view, page);
    ui.add_space(4.0);
    ScrollArea::vertical().id_salt("ledger-cases").auto_shrink(false).show(ui, |ui| list_ui(ui, view, page));
}

/// Above the assumptions, folded, where there is no room beside them.
pub(super) fn cases_below_ui(ui: &mut Ui, view: &View<'_>, page: &Page) {
    let title = view.words.pair(&title(view, page), &verdict(view, page));
    widgets::folding(ui, RichText::new(title).size(SMALL)).id_salt("ledger-cases").show(ui, |ui| {
        let height = ui.available_height() * 0.5;
        ScrollArea::vertical().max_height(height).show(ui, |ui| list_ui(ui, view, page));
    });
}

fn title(view: &View<'_>, page: &Page) -> String {
    view.words.fill(Key::LedgerCases, &[("count", page.cases.len().into())])
}

fn verdict(view: &View<'_>, page: &Page) -> String {
    if page.is_shipped { view.t(Key::LedgerCasesShipped) } else { view.words.cases_moved(page.moved()) }
}

fn verdict_ui(ui: &mut Ui, view: &View<'_>, page: &Page) {
    let family = if page.moved() > 0 { semibold() } else { egui::FontFamily::Proportional };
    let text = RichText::new(verdict(view, page)).size(SMALL).family(family).color(Tokens::of(ui).secondary);
    ui.add(Label::new(text).wrap());
}

fn list_ui(ui: &mut Ui, view: &View<'_>, page: &Page) {
    ui.set_width(ui.available_width() - 4.0);
    ui.spacing_mut().interact_size.y = 20.0;
    for case in &page.cases {
        case_ui(ui, view, case);
    }
    ui.add_space(8.0);
}

/// Only what moves stands out.
fn case_ui(ui: &mut Ui, view: &View<'_>, case: &Case) {
    let tokens = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        widgets::grade(ui, case.before.grade(), &view.words.status(case.before));
        if case.before != case.after {
            ui.label(RichText::new("→").size(SMALL).color(tokens.secondary));
            widgets::grade(ui, case.after.grade(), &view.words.status(case.after));
        }
        let (family, ink) =
            if case.moves { (semibold(), tokens.text) } else { (egui::FontFamily::Proportional, tokens.secondary) };
        let text = RichText::new(&case.title).size(SMALL + 1.0).family(family).color(ink);
        let response = ui.add(Label::new(text).truncate());
        if !case.moves {
            response.on_hover_text(case.clauses.join("\n"));
        }
    });
    if case.moves {
        ui.indent(("moved", &case.title), |ui| {
            for clause in &case.clauses {
                ui.add(Label::new(RichText::new(clause).size(SMALL)).wrap());
            }
        });
        ui.add_space(4.0);
    }
}
