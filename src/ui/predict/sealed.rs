//! The layout of a sealed case: the facts on the left, the questions on the right, and no answer anywhere.

use egui::{CentralPanel, Frame, Key as Press, Margin, Modifiers, Panel, ScrollArea, Stroke, Ui, UiBuilder};

use super::{facts, form, ribbon};
use crate::{
    domain::Session,
    predict::Seal,
    ui::{
        Action, UiState, View,
        theme::{SMALL, Tokens},
        widgets,
    },
    words::{Key, Words},
};

/// What a sealed case shows. There is no assessment in it.
pub(super) struct Sealed<'a> {
    pub(super) session: &'a Session,
    pub(super) words: &'static Words,
    /// How many seats the Council has on the first day.
    pub(super) seats: usize,
    /// The range beside each word of likelihood, as the session's ledger has it.
    pub(super) ranges: &'a dyn Fn(crate::domain::Confidence) -> Option<(u8, u8)>,
    pub(super) seal: Seal,
}

impl Sealed<'_> {
    pub(super) fn t(&self, key: Key) -> String {
        self.words.text(key)
    }

    /// A word of likelihood with its range.
    pub(super) fn sure(&self, confidence: crate::domain::Confidence) -> String {
        self.words.confidence_in_range(confidence, (self.ranges)(confidence))
    }
}

/// Below this width or height facts and questions stand under each other, points.
const LEAST: egui::Vec2 = egui::vec2(900.0, 480.0);

/// Height of the foot, points.
const FOOT: f32 = 44.0;

/// Lays out a sealed case in the place of the working panes.
pub(in crate::ui) fn sealed_ui(
    ui: &mut Ui,
    view: &View<'_>,
    seal: Seal,
    state: &mut UiState,
    actions: &mut Vec<Action>,
) {
    let session = view.bench.in_force();
    let settings = view.bench.settings();
    let seats = view.bench.catalog().roster(session.as_of).len();
    let sealed = Sealed { session, words: view.words, seats, ranges: &|word| settings.range(word), seal };
    keys(ui, view, &sealed, state, actions);
    // The foot keeps its place below, and is reached by Tab after the questions.
    let whole = ui.available_rect_before_wrap();
    let (upper, foot) = whole.split_top_bottom_at_y(whole.bottom() - FOOT);
    ui.scope_builder(UiBuilder::new().max_rect(upper).id_salt("sealed-upper"), |ui| upper_ui(ui, &sealed, state));
    ui.scope_builder(UiBuilder::new().max_rect(foot).id_salt("sealed-foot"), |ui| {
        let tokens = Tokens::of(ui);
        ui.painter().rect_filled(foot, 0.0, tokens.window);
        ui.painter().hline(foot.x_range(), foot.top(), Stroke::new(1.0, tokens.hairline));
        Frame::new().inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| foot_ui(ui, &sealed, state, actions));
    });
}

/// The ribbon, and below it facts and questions.
fn upper_ui(ui: &mut Ui, sealed: &Sealed<'_>, state: &mut UiState) {
    let tokens = Tokens::of(ui);
    let is_small = is_small(ui);
    Panel::top("sealed-ribbon")
        .resizable(false)
        .frame(Frame::new().fill(tokens.window).inner_margin(Margin { left: 12, right: 12, top: 4, bottom: 8 }))
        .show(ui, |ui| ribbon::ribbon_ui(ui, sealed, state, is_small));
    let pane = Frame::new().fill(tokens.panel).inner_margin(Margin { left: 12, right: 12, top: 8, bottom: 0 });
    if is_small {
        CentralPanel::default().frame(pane).show(ui, |ui| {
            ScrollArea::vertical().id_salt("sealed").auto_shrink(false).show(ui, |ui| {
                scroll_by_page(ui);
                facts::facts_ui(ui, sealed);
                ui.add_space(12.0);
                form::form_ui(ui, sealed, state);
            });
        });
        return;
    }
    let width = (ui.content_rect().width() * 0.4).clamp(340.0, 640.0);
    Panel::left("sealed-facts").resizable(false).exact_size(width).frame(pane).show(ui, |ui| {
        ScrollArea::vertical().id_salt("sealed-facts").auto_shrink(false).show(ui, |ui| {
            scroll_by_page(ui);
            facts::facts_ui(ui, sealed);
        });
    });
    CentralPanel::default().frame(pane).show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt("sealed-form")
            .auto_shrink(false)
            .show(ui, |ui| form::form_ui(ui, sealed, state));
    });
}

fn is_small(ui: &Ui) -> bool {
    let size = ui.content_rect().size();
    size.x < LEAST.x || size.y < LEAST.y
}

/// The facts are no stop for Tab, so that the keyboard scrolls them by the page.
fn scroll_by_page(ui: &Ui) {
    let page = ui.clip_rect().height() * 0.8;
    for (press, by) in [(Press::PageUp, page), (Press::PageDown, -page)] {
        if ui.input(|input| input.key_pressed(press)) {
            ui.scroll_with_delta(egui::vec2(0.0, by));
        }
    }
}

/// Enter reveals what is whole, Escape skips where that is allowed. Whatever is open above the case has them first.
fn keys(ui: &Ui, view: &View<'_>, sealed: &Sealed<'_>, state: &UiState, actions: &mut Vec<Action>) {
    let is_covered = view.question.is_some()
        || state.windows.settings
        || state.windows.glossary
        || state.windows.key_sheet
        || state.windows.about
        || state.predict.calibration;
    if is_covered {
        return;
    }
    let may_reveal = state.predict.at_form || ui.memory(|memory| memory.focused().is_none());
    if let Some(guesses) = state.predict.draft.guesses().filter(|_| may_reveal)
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Press::Enter))
    {
        actions.push(Action::Predict(guesses));
    }
    if sealed.seal.may_skip && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Press::Escape)) {
        actions.push(Action::SkipPrediction);
    }
}

/// What is still to be chosen, and the two buttons.
fn foot_ui(ui: &mut Ui, sealed: &Sealed<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let guesses = state.predict.draft.guesses();
    ui.horizontal(|ui| {
        let room = ui.available_width() - widgets::kept_for_right(ui, "reveal") - ui.spacing().item_spacing.x;
        ui.allocate_ui_with_layout(egui::vec2(room, 30.0), egui::Layout::left_to_right(egui::Align::Center), |ui| {
            ui.set_max_width(room);
            let missing = sealed.words.choices_missing(state.predict.draft.missing());
            let keys = sealed.t(if sealed.seal.may_skip { Key::PredictKeysSkip } else { Key::PredictKeys });
            let small = |text: String, ink| egui::RichText::new(text).size(SMALL).color(ink);
            ui.label(small(missing, tokens.text));
            // A small window has room for the buttons alone; what is said of the keys is whole or left to their list.
            let keys = egui::WidgetText::from(small(keys, tokens.hint));
            let wrap = Some(egui::TextWrapMode::Extend);
            let keys = keys.into_galley(ui, wrap, f32::INFINITY, egui::TextStyle::Body);
            if !is_small(ui) && keys.size().x <= ui.available_width() {
                ui.label(keys);
            }
        });
        widgets::at_right(ui, "reveal", |ui| {
            let button = |key: Key| egui::Button::new(sealed.t(key)).min_size(egui::vec2(110.0, 30.0));
            if sealed.seal.may_skip && ui.add(button(Key::PredictSkip)).clicked() {
                actions.push(Action::SkipPrediction);
            }
            if ui.add_enabled(guesses.is_some(), button(Key::PredictReveal)).clicked() {
                actions.extend(guesses.map(Action::Predict));
            }
        });
    });
}
