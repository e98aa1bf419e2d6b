//! The session on screen beside another: what differs, where they parted, which answers that moves, and why.

use egui::{Key as Press, Label, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::{
    Action, UiState, View,
    theme::{SMALL, semibold},
    widgets,
    windows::{self, Shape},
};
use crate::words::Key;

/// A comparison in words, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareText {
    /// With which file.
    pub name: String,
    /// Headings with the lines under each.
    pub sections: Vec<(String, Vec<String>)>,
    /// Why the file does not open; empty where it does.
    pub failure: String,
}

pub(super) fn compare_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(path) = &mut state.windows.compare else { return };
    let with_notes = &mut state.windows.compare_notes;
    let mut is_open = true;
    let corner = ui.content_rect().center_top() + egui::vec2(-280.0, 80.0);
    let shape = Shape::sized(corner, [560.0, 480.0]);
    windows::window_ui(ui, view, ("compare", view.t(Key::MenuCompare)), &mut is_open, shape, |ui| {
        choice_ui(ui, view, path, with_notes, actions);
        widgets::hairline(ui);
        if let Some(text) = view.comparison {
            text_ui(ui, view, text, actions);
        }
    });
    if !is_open {
        state.windows.compare = None;
    }
}

/// Which file: typed, chosen in a dialog, or one opened lately.
fn choice_ui(ui: &mut Ui, view: &View<'_>, path: &mut String, with_notes: &mut bool, actions: &mut Vec<Action>) {
    let label = view.t(Key::ComparePath);
    ui.horizontal(|ui| {
        ui.label(RichText::new(&label).size(SMALL));
        let response = ui.add(TextEdit::singleline(path).hint_text("paris-2015.ron").desired_width(220.0));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
        if windows::is_new(ui, "compare") {
            response.request_focus();
        }
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Press::Enter));
        if (ui.button(view.t(Key::CompareGo)).clicked() || is_entered) && !path.trim().is_empty() {
            actions.push(Action::CompareWith(path.trim().to_owned(), *with_notes));
        }
        if ui.button(view.t(Key::CompareChoose)).clicked() {
            actions.push(Action::ChooseComparison);
        }
    });
    let ticked = ui.checkbox(with_notes, RichText::new(view.t(Key::CompareNotes)).size(SMALL)).changed();
    if let Some(text) = view.comparison.filter(|_| ticked) {
        actions.push(Action::CompareWith(text.name.clone(), *with_notes));
    }
    for recent in view.recent.iter().take(5) {
        if ui.selectable_label(false, RichText::new(recent).size(SMALL)).clicked() {
            path.clone_from(recent);
            actions.push(Action::CompareWith(recent.clone(), *with_notes));
        }
    }
}

fn text_ui(ui: &mut Ui, view: &View<'_>, text: &CompareText, actions: &mut Vec<Action>) {
    if !text.failure.is_empty() {
        widgets::secondary(ui, text.failure.clone());
        return;
    }
    let here = view.words.fill(Key::CompareHere, &[("name", text.name.as_str().into())]);
    widgets::hint(ui, here.clone());
    if ui.button(view.t(Key::CompareCopy)).clicked() {
        actions.push(Action::Copy(plain(&here, text)));
    }
    ScrollArea::vertical().id_salt("comparison").auto_shrink(false).show(ui, |ui| {
        for (heading, lines) in &text.sections {
            widgets::heading(ui, RichText::new(heading).family(semibold()));
            for line in lines {
                ui.add(Label::new(RichText::new(line).size(SMALL + 1.0)).wrap());
            }
            ui.add_space(6.0);
        }
    });
}

fn plain(here: &str, text: &CompareText) -> String {
    let mut plain = format!("{here}\n");
    for (heading, lines) in &text.sections {
        plain.push_str(&format!("\n{heading}\n"));
        lines.iter().for_each(|line| plain.push_str(&format!("  {line}\n")));
    }
    plain
}
