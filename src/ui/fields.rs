//! Fields to type in that several panels use: a text that counts once it is left, a day, a number.

use egui::{DragValue, Event, Id, Response, RichText, TextEdit, Ui, WidgetInfo};

use super::{
    Action,
    theme::{SMALL, semibold},
    widgets::{Explain as _, icon},
};
use crate::{
    domain::{Day, Edit, LONGEST_TEXT},
    workbench::Gesture,
};

/// What was given to a field that had no room for all of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    /// How many characters were pasted or typed.
    pub given: usize,
    /// How many characters the field has now.
    pub kept: usize,
}

fn cut_id() -> Id {
    Id::unique("text-cut")
}

/// Keeps the text of a field within what a file holds, and remembers that something was cut. The field itself takes no more
/// characters than a text has bytes.
pub(super) fn keep_within(ui: &Ui, response: &Response, text: &mut String) {
    if text.len() < LONGEST_TEXT || !(response.has_focus() || response.changed()) {
        return;
    }
    let letters = |event: &Event| {
        if let Event::Paste(text) | Event::Text(text) = event { text.chars().count() } else { 0 }
    };
    let given = ui.input(|input| input.events.iter().map(letters).sum());
    let end = (0..=LONGEST_TEXT.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.truncate(end);
    if given > 0 {
        ui.data_mut(|data| data.insert_temp(cut_id(), Cut { given, kept: text.chars().count() }));
    }
}

/// What was cut in this frame is said, and what put it there becomes a step of its own, so that one undo takes it back.
pub(super) fn tell_cut(ui: &Ui, actions: &mut Vec<Action>) {
    let Some(cut) = ui.data_mut(|data| data.remove_temp::<Cut>(cut_id())) else { return };
    for action in std::mem::take(actions) {
        if let Action::Shape(command, _) = action {
            actions.extend([Action::EndGesture, Action::Edit(command)]);
        } else {
            actions.push(action);
        }
    }
    actions.push(Action::TextCut(cut));
}

/// A field that keeps what is typed until it is left; what then can be read takes effect.
pub(super) fn kept_text_ui<T>(
    ui: &mut Ui,
    name: &str,
    (shown, hint): (&str, &str),
    width: f32,
    read: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let id = ui.scope_id().with(("kept", name));
    let mut text = ui.data_mut(|data| data.get_temp::<String>(id)).unwrap_or_else(|| shown.to_owned());
    let edit = TextEdit::singleline(&mut text).hint_text(hint).desired_width(width).char_limit(LONGEST_TEXT);
    let response = ui.add(edit);
    keep_within(ui, &response, &mut text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(id, text.clone()));
    }
    if !response.lost_focus() {
        return None;
    }
    ui.data_mut(|data| data.remove::<String>(id));
    (text != shown).then(|| read(&text)).flatten()
}

/// A day that may be left open: an empty field is the open beginning, and shows how a day is written.
pub(super) fn day_ui(ui: &mut Ui, name: &str, present: Day, example: Day) -> Option<Day> {
    let shown = if present.is_beginning() { String::new() } else { present.to_string() };
    kept_text_ui(ui, name, (&shown, &example.to_string()), 90.0, |text| match text.trim() {
        "" => Some(Day::BEGINNING),
        text => text.parse::<Day>().ok(),
    })
}

/// The head of a line that can be taken away; says whether it was.
pub(super) fn head_ui(ui: &mut Ui, title: &str, remove: &str) -> bool {
    ui.horizontal(|ui| {
        ui.label(RichText::new(title).size(SMALL).family(semibold()));
        let button = ui.button(icon::CLOSE);
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, remove));
        button.explain(|| remove.to_owned()).clicked()
    })
    .inner
}

/// A number to drag or type, shown as it is said; one gesture of dragging is one step.
pub(super) fn count_ui(
    ui: &mut Ui,
    name: &str,
    present: u32,
    (least, most): (u32, u32),
    said: impl Fn(u32) -> String,
    command: impl FnOnce(u32) -> Edit,
    actions: &mut Vec<Action>,
) {
    let mut number = present;
    let drag = DragValue::new(&mut number)
        .range(least..=most)
        // What a file holds stands as it is until somebody changes it.
        .clamp_existing_to_range(false)
        .speed((f64::from(present) / 100.0).max(0.1))
        .update_while_editing(false)
        .custom_formatter(|number, _| said(number.round() as u32))
        .custom_parser(digits);
    let response = ui.add(drag);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::SpinButton, true, name);
        info.value = Some(f64::from(present));
        info
    });
    if number != present {
        let command = command(number);
        actions.push(if response.dragged() {
            Action::Shape(command, Gesture::Typing(name.to_owned()))
        } else {
            Action::Edit(command)
        });
    }
    if response.drag_stopped() {
        actions.push(Action::EndGesture);
    }
}

/// A number as people type it, with whatever sets its thousands apart; nothing typed is none.
fn digits(text: &str) -> Option<f64> {
    let text = text.trim();
    if text.is_empty() {
        return Some(0.0);
    }
    let mut groups = text.split([',', '.', ' ', '\u{a0}', '\u{202f}', '’', '\'']);
    let first = groups.next()?;
    let is_number = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let rest: Vec<&str> = groups.collect();
    // A sign that parts fewer than three digits is a decimal one, and there is no half of a battery.
    let is_whole = is_number(first) && rest.iter().all(|group| group.len() == 3 && is_number(group));
    (is_whole && (rest.is_empty() || first.len() <= 3))
        .then(|| format!("{first}{}", rest.concat()).parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_its_thousands_are_set_apart() {
        let read = ["3,600", "3\u{202f}600", "3 600", "3600"].map(digits);
        assert_eq!(read, [Some(3_600.0); 4]);
        assert_eq!([digits(""), digits("any")], [Some(0.0), None]);
        assert_eq!(["1.5", "3,5", "-3", "1,0000", "3600,000"].map(digits), [None; 5]);
    }
}
