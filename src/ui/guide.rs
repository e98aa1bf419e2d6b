//! A guided case on screen: a bar under the verdict with the caption of the step, and the keys that page through.

use egui::{
    Align, Button, Frame, Label, Layout, Margin, Panel, Response, RichText, ScrollArea, TextStyle, Ui, WidgetText, vec2,
};

use super::{
    Action, UiState, View,
    keys::{self, GuideKey},
    popups,
    ribbon::Room,
    theme::{BODY, SMALL, Tokens, semibold},
    widgets::{self, Explain as _},
    windows,
};
use crate::{guide::Anchor, words::Key};

/// A step of a guide as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideView {
    /// What the guide is called.
    pub title: String,
    /// The captions of all steps, in the language in use where they have it.
    pub captions: Vec<String>,
    /// That the caption stands in the other language alone; empty where it does not.
    pub only: String,
    /// The step, from 0.
    pub at: usize,
    /// What it lights.
    pub lit: Anchor,
    /// Whether the person has changed what it shows.
    pub is_changed: bool,
}

impl GuideView {
    /// "Step 2 of 6".
    pub(super) fn step(&self, view: &View<'_>) -> String {
        let numbers = [self.at + 1, self.captions.len()].map(|number| number.to_string());
        let [number, count] = numbers;
        view.words.fill(Key::GuideStep, &[("number", number.into()), ("count", count.into())])
    }

    /// The step as it is read out, in one line.
    pub(super) fn spoken(&self, view: &View<'_>) -> String {
        let lit = view.words.fill(Key::GuideLit, &[("place", view.words.anchor(self.lit).into())]);
        [format!("{}.", self.step(view)), self.caption().to_owned(), self.only.clone(), lit]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn caption(&self) -> &str {
        self.captions.get(self.at).map_or("", String::as_str)
    }

    fn is_last(&self) -> bool {
        self.at + 1 >= self.captions.len()
    }
}

/// A guide that can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideCard {
    /// Its id.
    pub id: &'static str,
    /// What it is called.
    pub title: String,
}

/// The bar, where a guide is shown. It is as high as the longest of its captions, so that nothing below it jumps.
pub(super) fn bar_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(guide) = &view.guide else { return };
    let tokens = Tokens::of(ui);
    let frame = Frame::new().fill(tokens.raised).inner_margin(Margin::symmetric(12, 6));
    let bar = Panel::top("guide").resizable(false).frame(frame).show(ui, |ui| {
        widgets::region(ui, &guide.title);
        if Room::of(false, ui.content_rect().height()) == Room::Low {
            return low_ui(ui, view, guide, state, actions);
        }
        // In a narrow window the buttons stand below.
        if ui.available_width() < NARROW {
            texts_ui(ui, view, guide, actions);
            ui.horizontal_wrapped(|ui| buttons_ui(ui, view, guide, state, actions));
            return;
        }
        ui.horizontal_top(|ui| {
            let room = ui.available_width() - widgets::kept_for_right(ui, "guide") - 16.0;
            ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::LEFT), |ui| {
                ui.set_width(room);
                texts_ui(ui, view, guide, actions);
            });
            widgets::at_right(ui, "guide", |ui| buttons_ui(ui, view, guide, state, actions));
        });
    });
    state.verdict_ends = bar.response.rect.bottom();
}

/// Below this width, points, the buttons stand under the caption.
const NARROW: f32 = 700.0;

/// In a low window every line counts: step and buttons share one, and a long caption scrolls.
fn low_ui(ui: &mut Ui, view: &View<'_>, guide: &GuideView, state: &mut UiState, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        title_ui(ui, view, guide, actions);
        buttons_ui(ui, view, guide, state, actions);
    });
    ScrollArea::vertical()
        .id_salt(("caption", guide.at))
        .max_height(LOW_CAPTION)
        .min_scrolled_height(LOW_CAPTION)
        .show(ui, |ui| {
            let text = RichText::new(guide.caption()).size(SMALL).color(Tokens::of(ui).text);
            ui.add(Label::new(text).wrap());
        });
}

/// Two lines of small print, points.
const LOW_CAPTION: f32 = 36.0;

/// What the guide is called, which step it is, and what there is to know of it.
fn title_ui(ui: &mut Ui, view: &View<'_>, guide: &GuideView, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let title = view.words.pair(&guide.title, &guide.step(view));
    widgets::heading(ui, RichText::new(title).family(semibold()).size(SMALL).color(tokens.secondary));
    if !guide.only.is_empty() {
        widgets::hint(ui, guide.only.clone());
    }
    if guide.is_changed {
        ui.label(RichText::new(view.t(Key::GuideChanged)).size(SMALL).color(tokens.accent));
        if ui.link(RichText::new(view.t(Key::GuideKeep)).size(SMALL)).clicked() {
            actions.push(Action::KeepGuideCopy);
        }
    }
}

fn texts_ui(ui: &mut Ui, view: &View<'_>, guide: &GuideView, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| title_ui(ui, view, guide, actions));
    let width = ui.available_width();
    let text = |caption: &str| RichText::new(caption).size(BODY).color(tokens.text);
    let height = |caption: &String| {
        let text = WidgetText::from(text(caption));
        text.into_galley(ui, Some(egui::TextWrapMode::Wrap), width, TextStyle::Body).size().y
    };
    let highest = guide.captions.iter().map(height).fold(0.0, f32::max);
    ui.allocate_ui_with_layout(vec2(width, highest), Layout::top_down(Align::LEFT), |ui| {
        ui.set_min_height(highest);
        ui.add(Label::new(text(guide.caption())).wrap());
    });
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, guide: &GuideView, state: &mut UiState, actions: &mut Vec<Action>) {
    if button(ui, view, Key::GuideBack, Some(GuideKey::Back), guide.at > 0).clicked() {
        actions.push(Action::GuideStep(guide.at.saturating_sub(1)));
    }
    let go_on = if guide.is_last() { Key::GuideFinish } else { Key::GuideNext };
    let go_on = button(ui, view, go_on, (!guide.is_last()).then_some(GuideKey::Next), true);
    if std::mem::take(&mut state.focus_guide) {
        go_on.request_focus();
    }
    if go_on.clicked() {
        actions.push(if guide.is_last() { Action::LeaveGuide } else { Action::GuideStep(guide.at + 1) });
    }
    if button(ui, view, Key::GuideLeave, Some(GuideKey::Leave), true).clicked() {
        actions.push(Action::LeaveGuide);
    }
}

fn button(ui: &mut Ui, view: &View<'_>, key: Key, by: Option<GuideKey>, is_enabled: bool) -> Response {
    let response = ui.add_enabled(is_enabled, Button::new(view.t(key)).min_size(vec2(0.0, 28.0)));
    let Some(by) = by else { return response };
    response.explain(|| view.words.pair(&view.t(key), &by.text(view)))
}

/// Whether Escape belongs to something that lies over the guide when the frame begins: a page, a search.
pub(super) fn is_covered(state: &UiState) -> bool {
    state.has_page() || state.find.is_some() || state.was_typing
}

/// Takes the keys that page through, after everything that has them first.
pub(super) fn read_keys(ui: &Ui, view: &View<'_>, was_covered: bool, actions: &mut Vec<Action>) {
    let Some(guide) = &view.guide else { return };
    let is_covered = was_covered
        || view.question.is_some()
        || popups::has_keys(ui)
        || windows::is_any_open(ui.ctx())
        || ui.ctx().text_edit_focused();
    if is_covered {
        return;
    }
    match keys::take_guide(ui) {
        Some(GuideKey::Next) if !guide.is_last() => actions.push(Action::GuideStep(guide.at + 1)),
        Some(GuideKey::Back) if guide.at > 0 => actions.push(Action::GuideStep(guide.at - 1)),
        Some(GuideKey::Leave) => actions.push(Action::LeaveGuide),
        Some(GuideKey::Next | GuideKey::Back) | None => {}
    }
}
