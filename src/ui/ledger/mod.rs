//! The page of the assumptions and the readings: in the place of the panes, under the verdict that they move.

mod assumptions;
mod cases;
mod control;
mod page;
mod readings;

use egui::{Key as Press, RichText, Ui};

use super::{
    Action, UiState, View, pages,
    theme::{GUTTER, semibold},
    widgets::{self, Explain as _},
};
use crate::{
    catalog::ledger::{Assumption, Group},
    words::Key,
};
use page::Page;

/// From this width on the cases stand beside the assumptions, points.
const WIDE: f32 = 960.0;
/// The width of the cases beside them.
const CASES_WIDTH: f32 = 292.0;

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerTab {
    /// Every assumption.
    Assumptions,
    /// The three readings, point by point.
    Readings,
}

/// What the page remembers between frames.
#[derive(Clone, Debug, Default)]
pub struct LedgerView {
    /// Which half is open; none while the page is closed.
    pub tab: Option<LedgerTab>,
    /// What is typed to find an assumption.
    filter: String,
    changed_only: bool,
    contested_only: bool,
    decides_only: bool,
    group: Option<Group>,
    /// An assumption to bring into sight in the next frame.
    reveal: Option<Assumption>,
    /// What was worked out last, for as long as the session stands.
    page: Option<Page>,
}

impl LedgerView {
    /// Opens the page at an assumption.
    pub fn show(&mut self, assumption: Assumption) {
        let page = self.page.take();
        *self = Self { tab: Some(LedgerTab::Assumptions), reveal: Some(assumption), page, ..Self::default() };
    }
}

pub(super) fn ledger_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, tab: LedgerTab, actions: &mut Vec<Action>) {
    head_ui(ui, view, state, tab, actions);
    widgets::hairline(ui);
    let page = Page::of(view, state.ledger.page.take());
    match tab {
        LedgerTab::Assumptions => assumptions_tab_ui(ui, view, &mut state.ledger, &page, actions),
        LedgerTab::Readings => readings::readings_ui(ui, view, state, actions),
    }
    state.ledger.page = Some(page);
    if !state.was_typing && ui.input(|input| input.key_pressed(Press::Escape)) {
        state.ledger.tab = None;
    }
}

fn head_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, tab: LedgerTab, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        if ui.button(format!("{} {}", widgets::icon::BACK, view.t(Key::LedgerClose))).clicked() {
            state.ledger.tab = None;
        }
        ui.add_space(GUTTER);
        let title = view.t(Key::LedgerTitle);
        let heading = ui.label(RichText::new(&title).family(semibold()));
        pages::heads(ui, state, &heading, &title);
        ui.add_space(GUTTER);
        for (other, key) in [(LedgerTab::Assumptions, Key::LedgerTab), (LedgerTab::Readings, Key::LedgerTabReadings)] {
            let family = if other == tab { semibold() } else { egui::FontFamily::Proportional };
            if ui.selectable_label(other == tab, RichText::new(view.t(key)).family(family)).clicked() {
                state.ledger.tab = Some(other);
            }
        }
        if tab == LedgerTab::Assumptions {
            ui.add_space(GUTTER);
            carry_ui(ui, view, actions);
        }
    });
}

/// Assumptions are carried to another session and taken from one.
fn carry_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let has_changed = !view.bench.session().assumptions.is_empty();
    for (key, why, is_enabled, action) in [
        (Key::AssumptionsSave, Key::AssumptionsSaveWhy, has_changed, Action::SaveAssumptions),
        (Key::AssumptionsTake, Key::AssumptionsTakeWhy, true, Action::TakeAssumptions),
    ] {
        let response = ui.add_enabled(is_enabled, egui::Button::new(view.t(key)));
        if response.explain(|| view.t(why)).clicked() {
            actions.push(action);
        }
    }
}

fn assumptions_tab_ui(ui: &mut Ui, view: &View<'_>, ledger: &mut LedgerView, page: &Page, actions: &mut Vec<Action>) {
    let size = ui.available_size();
    if size.x < WIDE {
        cases::cases_below_ui(ui, view, page);
        assumptions::assumptions_ui(ui, view, ledger, page, actions);
        return;
    }
    let width = size.x - CASES_WIDTH - 2.0 * GUTTER;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0 * GUTTER;
        let column = |ui: &mut Ui, width: f32, add: &mut dyn FnMut(&mut Ui)| {
            let layout = egui::Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(egui::vec2(width, size.y), layout, |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                ui.set_width(width);
                add(ui);
            });
        };
        column(ui, width, &mut |ui| assumptions::assumptions_ui(ui, view, ledger, page, actions));
        column(ui, CASES_WIDTH, &mut |ui| cases::cases_ui(ui, view, page));
    });
}
