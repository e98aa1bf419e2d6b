//! The window in which steps of a guided case are recorded, while the work goes on beside it.

use egui::{Button, ComboBox, RichText, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

use super::{
    Action, UiState, View,
    fields::keep_within,
    popups,
    theme::{SMALL, semibold},
    widgets,
    windows::{self, Shape},
};
use crate::{
    domain::{LONGEST_TEXT, Told},
    guide::{Anchor, MOST_STEPS, Recording},
    words::{Key, Language},
};

/// What is being written for the guide and for its next step.
#[derive(Clone, Debug, Default)]
pub struct Recorder {
    /// Whether the window is open; what was recorded stays when it is closed.
    pub is_open: bool,
    /// The title of the guide.
    pub title: Told,
    /// The caption of the next step.
    pub caption: Told,
    /// What it lights; none: the place that was used last.
    pub lit: Option<Anchor>,
}

/// The width of what the window holds, points: two languages stand side by side.
const WIDTH: f32 = 480.0;
/// The height of everything but the list of the steps, points.
const REST: f32 = 430.0;

pub(super) fn recorder_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(recording) = view.recording else { return };
    let screen = ui.content_rect();
    let width = WIDTH.min(screen.width() - 48.0);
    let corner = [(screen.right() - width - 48.0).max(8.0), state.below_verdict(screen.height()) + 8.0];
    // What is written and what is done with it stays in sight; the list of the steps has what is left.
    let height = (screen.bottom() - corner[1] - REST).clamp(56.0, 240.0);
    let mut is_open = state.recorder.is_open;
    windows::window_ui(
        ui,
        view,
        ("recorder", view.t(Key::RecorderTitle)),
        &mut is_open,
        Shape::fitting(corner),
        |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 2.0;
            widgets::hint(ui, view.t(Key::RecorderHint));
            step_ui(ui, view, state, recording, actions);
            widgets::hairline(ui);
            ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
                ui.set_width(ui.available_width() - 8.0);
                steps_ui(ui, view, recording, actions);
            });
            widgets::hairline(ui);
            save_ui(ui, view, state, recording, actions);
        },
    );
    state.recorder.is_open = is_open;
}

fn step_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, recording: &Recording, actions: &mut Vec<Action>) {
    told_ui(ui, |language| view.words.recorder_caption(language), &mut state.recorder.caption, 2);
    widgets::hint(ui, view.t(Key::RecorderLanguages));
    let last = state.anchors.last().unwrap_or(Anchor::Headline);
    let of_last = view.words.fill(Key::RecorderLast, &[("place", view.words.anchor(last).into())]);
    lit_ui(ui, view, &mut state.recorder.lit, &of_last);
    if !recording.has_room() {
        widgets::hint(ui, view.words.fill(Key::RecorderFull, &[("count", MOST_STEPS.to_string().into())]));
    }
    let may_add = recording.has_room() && !state.recorder.caption.is_empty();
    let button = Button::new(view.t(Key::RecorderAdd)).min_size(vec2(0.0, 28.0));
    if ui.add_enabled(may_add, button).clicked() {
        let caption = std::mem::take(&mut state.recorder.caption);
        actions.push(Action::AddStep(caption, state.recorder.lit.take().unwrap_or(last)));
    }
}

/// Where to look: the place that was used last, or one of the list.
fn lit_ui(ui: &mut Ui, view: &View<'_>, lit: &mut Option<Anchor>, of_last: &str) {
    let name = view.t(Key::RecorderLit);
    let shown = lit.map_or_else(|| of_last.to_owned(), |anchor| view.words.anchor(anchor));
    widgets::secondary(ui, name.clone());
    let width = ui.available_width();
    let combo = ComboBox::from_id_salt("recorder-lit").selected_text(&shown).width(width).truncate();
    let response = combo.show_ui(ui, |ui| {
        if popups::choice(ui, lit.is_none(), of_last).clicked() {
            *lit = None;
        }
        for anchor in Anchor::all() {
            if popups::choice(ui, *lit == Some(anchor), view.words.anchor(anchor)).clicked() {
                *lit = Some(anchor);
            }
        }
    });
    response.response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::ComboBox, true, &name);
        info.current_text_value = Some(shown.clone());
        info
    });
}

fn steps_ui(ui: &mut Ui, view: &View<'_>, recording: &Recording, actions: &mut Vec<Action>) {
    ui.label(RichText::new(view.t(Key::RecorderSteps)).family(semibold()).size(SMALL));
    if recording.steps().is_empty() {
        widgets::hint(ui, view.t(Key::RecorderNone));
    }
    for (idx, step) in recording.steps().iter().enumerate() {
        let (caption, _) = view.words.told_guide(&step.caption);
        widgets::secondary(ui, format!("{}. {caption}", idx + 1));
        ui.horizontal_wrapped(|ui| {
            widgets::hint(ui, view.words.anchor(step.lit));
            let response = ui.link(RichText::new(view.t(Key::RecorderRemove)).size(SMALL));
            let name = view.words.fill(Key::RecorderRemoveStep, &[("number", (idx + 1).to_string().into())]);
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, &name));
            if response.clicked() {
                actions.push(Action::TakeStepAway(idx));
            }
        });
    }
}

fn save_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, recording: &Recording, actions: &mut Vec<Action>) {
    told_ui(ui, |language| view.words.recorder_title(language), &mut state.recorder.title, 1);
    let has_steps = !recording.steps().is_empty();
    if has_steps && state.recorder.title.is_empty() {
        widgets::hint(ui, view.t(Key::RecorderNeedsTitle));
    }
    ui.horizontal_wrapped(|ui| {
        let may_save = has_steps && !state.recorder.title.is_empty();
        if ui.add_enabled(may_save, Button::new(view.t(Key::RecorderSave))).clicked() {
            actions.push(Action::SaveGuide(state.recorder.title.clone()));
        }
        if ui.button(view.t(Key::RecorderStop)).clicked() {
            actions.push(Action::StopRecording);
        }
    });
}

/// A text in every language, side by side.
fn told_ui(ui: &mut Ui, name: impl Fn(Language) -> String, told: &mut Told, rows: usize) {
    ui.columns(Language::ALL.len(), |columns| {
        for (ui, language) in columns.iter_mut().zip(Language::ALL) {
            if let Some(text) = told.get_mut(language) {
                field_ui(ui, name(language), text, rows);
            }
        }
    });
}

/// A text under its name.
fn field_ui(ui: &mut Ui, name: String, text: &mut String, rows: usize) {
    let label = widgets::secondary(ui, name.clone());
    let edit = if rows == 1 { TextEdit::singleline(text) } else { TextEdit::multiline(text).desired_rows(rows) };
    let response = ui.add(edit.desired_width(f32::INFINITY).char_limit(LONGEST_TEXT)).labelled_by(label.id);
    keep_within(ui, &response, text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
}
