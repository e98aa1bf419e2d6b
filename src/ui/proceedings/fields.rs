//! The fields of a form, and what each says when it is left.

use egui::{DragValue, Id, Key as Press, Response, RichText, TextEdit, Ui, WidgetInfo};

use super::{Stamp, form::Form};
use crate::{
    domain::LONGEST_TEXT,
    ui::{View, fields::keep_within, theme::SMALL, widgets},
    words::Key,
};

/// What the fields of a form say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    /// The field in which Enter was pressed.
    pub(super) enters: Option<Id>,
    /// Enter ended a number, which is no wish to take the step yet.
    pub(super) is_number_done: bool,
    /// The field that says who, where nobody is named yet.
    pub(super) nobody: Option<Id>,
}

impl Typed {
    pub(super) fn and(&mut self, other: Self) {
        self.enters = self.enters.or(other.enters);
        self.is_number_done |= other.is_number_done;
        self.nobody = self.nobody.or(other.nobody);
    }
}

/// Until when a silence runs: by the room's clock, or to a day.
pub(super) fn deadline_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) -> Typed {
    let mut typed = Typed::default();
    widgets::hint(ui, view.t(Key::FormDeadline));
    ui.horizontal_wrapped(|ui| {
        if widgets::radio(ui, form.until.by_room, RichText::new(view.t(Key::FormByRoom)).size(SMALL)).clicked() {
            form.until.by_room = true;
        }
        if widgets::radio(ui, !form.until.by_room, RichText::new(view.t(Key::FormByDay)).size(SMALL)).clicked() {
            form.until.by_room = false;
        }
        if form.until.by_room {
            let name = view.words.fill(Key::FormMinutes, &[("minutes", usize::from(form.until.minutes).into())]);
            let drag = DragValue::new(&mut form.until.minutes).range(1..=600).suffix(format!(" {name}"));
            let response = ui.add(drag);
            response.widget_info(|| WidgetInfo::labeled(egui::Role::SpinButton, true, &name));
            // What edits a number lets go of the keyboard; the way on is the step itself.
            typed.is_number_done = response.lost_focus() && ui.input(|input| input.key_pressed(Press::Enter));
        } else {
            typed.and(short_ui(ui, view, Key::FormDay, &mut form.until.day, 90.0));
            typed.and(short_ui(ui, view, Key::FormHour, &mut form.until.hour, 56.0));
        }
    });
    typed
}

/// The hour and the source of a step, folded away until somebody wants them.
pub(super) fn stamp_ui(ui: &mut Ui, view: &View<'_>, stamp: &mut Stamp) -> Typed {
    let title = RichText::new(view.t(Key::FormStamp)).size(SMALL);
    let shown = widgets::folding(ui, title).id_salt("stamp").show(ui, |ui| {
        let mut typed = Typed::default();
        ui.horizontal(|ui| {
            widgets::hint(ui, view.t(Key::FormHour));
            typed.and(short_ui(ui, view, Key::FormStepHour, &mut stamp.hour, 56.0));
        });
        typed.and(line_ui(ui, view, Key::FormSource, &mut stamp.source, false));
        typed
    });
    shown.body_returned.unwrap_or_default()
}

/// A short field without a title of its own.
fn short_ui(ui: &mut Ui, view: &View<'_>, key: Key, text: &mut String, width: f32) -> Typed {
    let name = view.t(key);
    let response = ui.add(TextEdit::singleline(text).hint_text(&name).desired_width(width).char_limit(16));
    of(ui, &response, &name)
}

/// One line under its name.
pub(super) fn line_ui(ui: &mut Ui, view: &View<'_>, key: Key, text: &mut String, takes_focus: bool) -> Typed {
    let name = view.t(key);
    widgets::hint(ui, &name);
    let response = ui.add(TextEdit::singleline(text).desired_width(f32::INFINITY).char_limit(LONGEST_TEXT));
    keep_within(ui, &response, text);
    if takes_focus {
        response.request_focus();
    }
    of(ui, &response, &name)
}

/// Words of a text under their name. Enter begins a new line and takes no step: only the button publishes a text.
pub(super) fn words_ui(ui: &mut Ui, view: &View<'_>, key: Key, text: &mut String, takes_focus: bool) {
    let name = view.t(key);
    widgets::hint(ui, &name);
    let edit = TextEdit::multiline(text).desired_rows(2).desired_width(f32::INFINITY);
    let response = ui.add(edit.char_limit(LONGEST_TEXT));
    keep_within(ui, &response, text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    if takes_focus {
        response.request_focus();
    }
}

fn of(ui: &Ui, response: &Response, name: &str) -> Typed {
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
    let enters = response.lost_focus() && ui.input(|input| input.key_pressed(Press::Enter));
    Typed { enters: enters.then_some(response.id), ..Typed::default() }
}
