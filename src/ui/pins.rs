//! Pinned states: their places in the status line, the window that sets them side by side, and the peek.

use egui::{
    Align2, Area, Button, Frame, Id, Label, Margin, Order, RichText, ScrollArea, Stroke, TextEdit, Ui, WidgetInfo, vec2,
};

use super::{
    Action, UiState, View,
    keys::{self, FreeKey},
    tabular,
    theme::{SMALL, Tokens, semibold},
    widgets::{self, Explain as _, cell, icon},
    windows::{self, Shape},
};
use crate::{
    assess::{Assessment, in_force},
    domain::Session,
    explore::{LONGEST_PIN_NAME, Letter, Part, Pin, SideBySide, answer_differs},
    words::Key,
};

/// The letters in the status line, from right to left: the next pin, then what is pinned.
pub(super) fn letters_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    // The line at the foot is lower than a button.
    ui.spacing_mut().interact_size.y = 20.0;
    ui.spacing_mut().button_padding = vec2(6.0, 0.0);
    let button = |text: &str| Button::new(RichText::new(text).size(SMALL)).min_size(vec2(28.0, 24.0));
    if view.pins.free().is_some() {
        let name = view.t(Key::PinsPin);
        let response = ui.add(button(&view.t(Key::PinsPinShort)));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        if response.explain(|| format!("{name} ({})", FreeKey::Pin.text(view))).clicked() {
            actions.push(Action::Pin);
        }
    }
    for pin in view.pins.all().iter().rev() {
        let response = ui.add(button(pin.letter.sign()));
        let name = view.words.fill(Key::PinsOpen, &[("letter", pin.letter.sign().into())]);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        if response.explain(|| view.words.pin(pin)).clicked() {
            state.windows.pins = true;
        }
    }
    if !view.pins.all().is_empty() {
        ui.label(RichText::new(view.t(Key::PinsPinned)).size(SMALL).color(tokens.secondary));
    }
}

/// Says over everything that another state is shown while a key is held. It moves nothing, so that the eye can
/// compare what stands in the same place.
pub(super) fn peek_ui(ui: &Ui, view: &View<'_>) {
    let key = || ("key", FreeKey::Peek.text(view).into());
    let text = match view.peek {
        Some(name) => view.words.fill(Key::PinsPeek, &[("name", name.into()), key()]),
        None if keys::holds_peek(ui) && view.pins.all().is_empty() => {
            view.words.fill(Key::PinsNone, &[("key", FreeKey::Pin.text(view).into())])
        }
        None => return,
    };
    let tokens = Tokens::of(ui);
    let area = Area::new(Id::unique("peek")).order(Order::Tooltip).anchor(Align2::CENTER_TOP, vec2(0.0, 1.0));
    area.interactable(false).show(ui.ctx(), |ui| {
        let frame = Frame::new().fill(tokens.raised).stroke(Stroke::new(2.0, tokens.accent)).corner_radius(8.0);
        frame.inner_margin(Margin::symmetric(14, 3)).show(ui, |ui| {
            let text = RichText::new(&text).family(semibold()).color(tokens.text);
            let label = ui.add(Label::new(text).wrap_mode(egui::TextWrapMode::Extend));
            ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
        });
    });
}

/// The pinned states beside the present one.
pub(super) fn pins_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let mut is_open = state.windows.pins;
    let size = ui.content_rect().size();
    let (width, top) = ((size.x - 80.0).min(980.0), state.below_verdict(size.y));
    let shape = Shape::sized([(size.x - width) / 2.0, top], [width, (size.y - top - 84.0).min(620.0)]);
    windows::window_ui(ui, view, ("pins", view.t(Key::PinsTitle)), &mut is_open, shape, |ui| {
        let pins = view.pins.all();
        match view.beside {
            Some(beside) if !pins.is_empty() => {
                let table = Table::new(ui.available_width() - 8.0, pins);
                // The heads stay where there is room for both.
                let heads_stay = ui.available_height() > LOW;
                if heads_stay {
                    table.heads_ui(ui, view, actions);
                    widgets::hairline(ui);
                }
                ScrollArea::vertical().id_salt("pins").auto_shrink(false).show(ui, |ui| {
                    ui.set_width(ui.available_width() - 8.0);
                    if !heads_stay {
                        table.heads_ui(ui, view, actions);
                        widgets::hairline(ui);
                    }
                    table.show(ui, view, beside);
                });
            }
            Some(_) | None => {
                let text = view.words.fill(Key::PinsNone, &[("key", FreeKey::Pin.text(view).into())]);
                widgets::secondary(ui, text);
                if ui.button(view.t(Key::PinsPin)).clicked() {
                    actions.push(Action::Pin);
                }
            }
        }
    });
    state.windows.pins = is_open;
}

/// A column for every pin and one for now; the first says what a row is of.
struct Table<'a> {
    pins: &'a [Pin],
    name_width: f32,
    width: f32,
}

/// Points between two columns.
const GAP: f32 = 12.0;
/// In less height than this, points, the heads scroll with the rows.
const LOW: f32 = 220.0;

impl<'a> Table<'a> {
    fn new(room: f32, pins: &'a [Pin]) -> Self {
        let columns = pins.len() as f32 + 1.0;
        let name_width = (room * 0.24).max(120.0);
        let width = (room - name_width) / columns - GAP;
        Self { pins, name_width, width }
    }

    fn show(&self, ui: &mut Ui, view: &View<'_>, beside: &SideBySide) {
        heading(ui, &view.t(Key::PinsHeadAnswers));
        for (number, part) in Part::ALL.into_iter().enumerate() {
            self.answer_ui(ui, view, beside, (number, part));
        }
        why_ui(ui, view, beside);
        if beside.rows.is_empty() {
            return;
        }
        widgets::hairline(ui);
        heading(ui, &view.t(Key::PinsHeadValues));
        for (number, row) in beside.rows.iter().enumerate() {
            let now = row.values.last();
            let cells = row.values.iter().map(|value| (view.words.coded(row.what, value), Some(value) != now));
            self.row_ui(ui, (number, &view.words.pin_row(row)), cells);
        }
    }

    /// Letter, name, and what can be done with the pin.
    fn heads_ui(&self, ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            cell(ui, self.name_width, |_| ());
            for pin in self.pins {
                cell(ui, self.width, |ui| head_ui(ui, view, pin, actions));
            }
            cell(ui, self.width, |ui| {
                widgets::heading(ui, RichText::new(view.t(Key::PinsColumnNow)).family(semibold()).size(18.0));
            });
        });
    }

    fn answer_ui(&self, ui: &mut Ui, view: &View<'_>, beside: &SideBySide, (number, part): (usize, Part)) {
        let bench = view.bench;
        let text = |assessment: &Assessment, session: &Session| {
            let text = view.words.part_of(part, assessment, session);
            if text.line.is_empty() { text.state } else { format!("{} ({})", text.state, text.line) }
        };
        let differs = |letter: Letter| {
            beside.causes.iter().any(|(other, causes)| *other == letter && answer_differs(causes, part))
        };
        let pinned = self.pins.iter().map(|pin| {
            let session = in_force(bench.catalog(), &pin.state.session);
            (text(&pin.state.assessment, &session), differs(pin.letter))
        });
        let now = (text(bench.assessment(), bench.in_force()), false);
        self.row_ui(ui, (number, &view.words.part(part)), pinned.chain([now]));
    }

    /// What is not as it is now stands in semi-bold.
    fn row_ui(&self, ui: &mut Ui, (number, name): (usize, &str), cells: impl Iterator<Item = (String, bool)>) {
        let tokens = Tokens::of(ui);
        let ground = ui.painter().add(egui::Shape::Noop);
        let row = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            cell(ui, self.name_width, |ui| {
                ui.add(Label::new(RichText::new(name).size(SMALL + 1.0).color(tokens.secondary)).wrap());
            });
            for (text, is_other) in cells {
                let family = if is_other { semibold() } else { egui::FontFamily::Proportional };
                let text = RichText::new(text).size(SMALL + 1.0).family(family).color(tokens.text);
                cell(ui, self.width, |ui| {
                    ui.add(Label::new(text).wrap());
                });
            }
        });
        tabular::stripe_at(ui, ground, number, row.response.rect.expand2(vec2(4.0, 2.0)));
    }
}

fn head_ui(ui: &mut Ui, view: &View<'_>, pin: &Pin, actions: &mut Vec<Action>) {
    let letter = pin.letter;
    let named = |key: Key| view.words.fill(key, &[("letter", letter.sign().into())]);
    ui.horizontal(|ui| {
        ui.label(RichText::new(letter.sign()).family(semibold()).size(18.0));
        let mut name = pin.name.clone();
        let label = named(Key::PinsNameOf);
        let edit = TextEdit::singleline(&mut name).hint_text(&label).char_limit(LONGEST_PIN_NAME);
        let response = ui.add(edit.desired_width(ui.available_width() - 44.0));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
        if response.changed() {
            actions.push(Action::RenamePin(letter, name));
        }
        let drop = named(Key::PinsDrop);
        let response = ui.add(Button::new(icon::CLOSE));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &drop));
        if response.explain(|| drop.clone()).clicked() {
            actions.push(Action::DropPin(letter));
        }
    });
    if ui.button(RichText::new(named(Key::PinsGoBack)).size(SMALL)).clicked() {
        actions.push(Action::GoBackTo(letter));
    }
}

fn why_ui(ui: &mut Ui, view: &View<'_>, beside: &SideBySide) {
    widgets::hairline(ui);
    heading(ui, &view.t(Key::PinsHeadWhy));
    for (letter, causes) in &beside.causes {
        for line in view.words.causes(letter.sign(), causes) {
            ui.add(Label::new(RichText::new(line).size(SMALL + 1.0)).wrap());
        }
        ui.add_space(4.0);
    }
}

fn heading(ui: &mut Ui, text: &str) {
    widgets::heading(ui, RichText::new(text).family(semibold()));
}
