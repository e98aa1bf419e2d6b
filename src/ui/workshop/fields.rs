//! The fields of the page: a text, one of several, several of many, and the line that opens what it stands for.

use egui::{Button, ComboBox, Frame, Response, RichText, Stroke, TextEdit, Ui, WidgetInfo};

use crate::{
    domain::{Edit, LONGEST_TEXT},
    ui::{
        Action, View,
        fields::keep_within,
        popups,
        theme::{SMALL, Tokens},
        widgets::{self, Explain as _, icon},
    },
    words::Key,
    workbench::Gesture,
};

/// The width of what can be read and filled in at a glance, points.
pub(super) const WIDTH: f32 = 780.0;

/// A text under its name. What is typed goes on as one step.
pub(super) fn text_ui(
    ui: &mut Ui,
    name: &str,
    present: &str,
    rows: usize,
    actions: &mut Vec<Action>,
    edit: impl FnOnce(String) -> Edit,
) -> Response {
    widgets::hint(ui, name);
    let mut text = present.to_owned();
    let field =
        if rows == 1 { TextEdit::singleline(&mut text) } else { TextEdit::multiline(&mut text).desired_rows(rows) };
    let response = ui.add(field.desired_width(f32::INFINITY).char_limit(LONGEST_TEXT));
    keep_within(ui, &response, &mut text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
    if response.changed() {
        actions.push(Action::Shape(edit(text), Gesture::Typing(format!("workshop {name}"))));
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
    response
}

/// One of several, in a list; the one that was chosen anew.
pub(super) fn pick_ui<T: PartialEq + Clone>(
    ui: &mut Ui,
    name: &str,
    present: &T,
    offered: &[(T, String)],
) -> Option<T> {
    let shown = offered.iter().find(|(value, _)| value == present).map_or("—", |(_, text)| text);
    let mut chosen = None;
    ui.vertical(|ui| {
        widgets::hint(ui, name);
        let combo = ComboBox::from_id_salt(("pick", name)).selected_text(shown).width(190.0).height(360.0);
        let combo = combo.show_ui(ui, |ui| {
            for (value, text) in offered {
                if popups::choice(ui, value == present, text.as_str()).clicked() && value != present {
                    chosen = Some(value.clone());
                }
            }
        });
        combo.response.widget_info(|| {
            let mut info = WidgetInfo::labeled(egui::Role::ComboBox, true, name);
            info.current_text_value = Some(shown.to_owned());
            info
        });
    });
    chosen
}

/// Several of many: chips that can be taken away, and a list that adds, up to so many. What they are now, where that changed.
pub(super) fn several_ui<T: PartialEq + Clone>(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    present: &[T],
    (offered, most): (&[(T, String)], usize),
) -> Option<Vec<T>> {
    widgets::hint(ui, name);
    let mut now = present.to_vec();
    ui.horizontal_wrapped(|ui| {
        for value in present {
            let text = offered.iter().find(|(other, _)| other == value).map_or("—", |(_, text)| text);
            let label = view.words.pair(&view.t(Key::EditorRemove), &view.words.pair(name, text));
            let response = ui.add(Button::new(format!("{text}  {}", icon::CLOSE)).wrap());
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &label));
            if response.explain(|| label.clone()).clicked() {
                now.retain(|other| other != value);
            }
        }
        if present.len() >= most {
            return;
        }
        let shown = view.t(Key::EditorAdd);
        let combo = ComboBox::from_id_salt(("several", name)).selected_text(&shown).width(120.0).height(360.0);
        let combo = combo.show_ui(ui, |ui| {
            for (value, text) in offered.iter().filter(|(value, _)| !present.contains(value)) {
                if popups::choice(ui, false, text.as_str()).clicked() {
                    now.push(value.clone());
                }
            }
        });
        let label = view.words.pair(name, &shown);
        combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &label));
    });
    (now != present).then_some(now)
}

/// The line of an entry, which unfolds it, and beside it what there is to know of it while it is folded.
pub(super) fn line_ui(ui: &mut Ui, (name, rest): (&str, &str), is_open: bool) -> Response {
    let tokens = Tokens::of(ui);
    let line = ui.horizontal_wrapped(|ui| {
        let response = ui.add(Button::selectable(is_open, RichText::new(name)).wrap());
        widgets::unfolds(&response, is_open, name);
        if !rest.is_empty() {
            ui.label(RichText::new(rest).size(SMALL).color(tokens.secondary));
        }
        response
    });
    line.inner
}

/// What an entry holds, in a frame of its own.
pub(super) fn opened_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let tokens = Tokens::of(ui);
    let frame = Frame::new().fill(tokens.raised).stroke(Stroke::new(1.0, tokens.hairline)).corner_radius(8.0);
    frame.inner_margin(10.0).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui);
    });
    ui.add_space(4.0);
}

/// A button that adds an entry.
pub(super) fn add_ui(ui: &mut Ui, view: &View<'_>, key: Key) -> bool {
    let name = view.t(key);
    let response = ui.button(format!("{} {name}", icon::ADD));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    response.clicked()
}
