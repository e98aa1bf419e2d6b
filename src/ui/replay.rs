//! That a session is looked at as it was: which moment, and the way back.

use egui::{Frame, Key as Press, Label, Margin, Modifiers, Panel, RichText, Slider, Ui, WidgetInfo};

use super::{
    Action, View, popups,
    theme::{SMALL, Tokens, semibold},
    windows,
};
use crate::words::Key;

/// The moment that is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplayView {
    /// The line of the log after which it was so, from 0.
    pub line: usize,
    /// How many lines there are.
    pub of: usize,
    /// "Replay: round 2, 10:41".
    pub text: String,
    /// Whether everything stands as it was then.
    pub is_whole: bool,
}

/// Escape leads back to now, where nothing that lies over the panes has it first.
pub(super) fn read_keys(ui: &Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let is_free = !ui.ctx().text_edit_focused() && !popups::has_keys(ui) && !windows::is_any_open(ui.ctx());
    let is_here = view.replay.is_some() && view.question.is_none() && is_free;
    if is_here && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Press::Escape)) {
        actions.push(Action::EndReplay);
    }
}

pub(super) fn replay_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let Some(replay) = &view.replay else { return };
    let tokens = Tokens::of(ui);
    let frame = Frame::new().fill(tokens.selected).inner_margin(Margin::symmetric(12, 4));
    Panel::top("replay").frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(&replay.text).family(semibold()).color(tokens.text));
            line_ui(ui, view, replay, actions);
            if ui.button(view.t(Key::ReplayBack)).clicked() {
                actions.push(Action::EndReplay);
            }
            let key = if replay.is_whole { Key::ReplayWhole } else { Key::ReplayPartly };
            ui.add(Label::new(RichText::new(view.t(key)).size(SMALL).color(tokens.text)).wrap());
        });
    });
}

/// The line of the log, by a slider and one by one.
fn line_ui(ui: &mut Ui, view: &View<'_>, replay: &ReplayView, actions: &mut Vec<Action>) {
    if ui.add_enabled(replay.line > 0, egui::Button::new(view.t(Key::ReplayPrevious))).clicked() {
        actions.push(Action::Replay(replay.line - 1));
    }
    let mut line = replay.line + 1;
    let name = view.t(Key::ReplayLine);
    let response = ui.add(Slider::new(&mut line, 1..=replay.of.max(1)).clamping(egui::SliderClamping::Always));
    response.widget_info(|| WidgetInfo::slider(true, line as f64, &name));
    if response.changed() {
        actions.push(Action::Replay(line.saturating_sub(1)));
    }
    let is_last = replay.line + 1 >= replay.of;
    if ui.add_enabled(!is_last, egui::Button::new(view.t(Key::ReplayNext))).clicked() {
        actions.push(Action::Replay(replay.line + 1));
    }
}
