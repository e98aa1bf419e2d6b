//! A copy of the session for somebody else: for whom, what they will find in it and what not, before it is saved.

use egui::{Button, RichText, ScrollArea, Stroke, Ui, WidgetInfo, vec2};

use super::{
    Action, UiState, View,
    theme::{SMALL, Tokens, semibold},
    widgets,
    windows::{self, Shape},
};
use crate::{
    domain::{Contents, Recipient},
    words::Key,
};

/// The name of the window.
const COPIES: &str = "copies";
/// The width of what it holds, points.
const WIDTH: f32 = 720.0;

/// What is set in the window of the copies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CopiesForm {
    /// Whether the window is open.
    pub is_open: bool,
    recipient: Recipient,
}

pub(super) fn copies_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if !state.windows.copies.is_open {
        return;
    }
    let screen = ui.content_rect();
    let width = WIDTH.min(screen.width() - 48.0);
    let top = state.below_verdict(screen.height()) + 8.0;
    let corner = [(screen.center().x - width / 2.0).max(8.0), top];
    let height = (screen.bottom() - top - 196.0).clamp(80.0, 460.0);
    let mut is_open = true;
    windows::window_ui(ui, view, (COPIES, view.t(Key::CopiesTitle)), &mut is_open, Shape::fitting(corner), |ui| {
        ui.set_width(width);
        ui.spacing_mut().interact_size.y = 28.0;
        let recipient = whom_ui(ui, view, &mut state.windows.copies.recipient);
        widgets::hairline(ui);
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            ui.set_width(ui.available_width() - 8.0);
            preview_ui(ui, view, recipient);
        });
        ui.add_space(6.0);
        foot_ui(ui, view, recipient, actions);
    });
    state.windows.copies.is_open &= is_open;
}

/// For whom: of those for whom there can be a copy, as they are now.
fn whom_ui(ui: &mut Ui, view: &View<'_>, chosen: &mut Recipient) -> Recipient {
    let session = view.bench.session();
    let all = session.recipients();
    if !all.contains(chosen) {
        *chosen = Recipient::Students;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(view.t(Key::CopiesFor));
        for recipient in &all {
            let (text, is_on) = (view.words.recipient(session, *recipient), recipient == chosen);
            let response = ui.selectable_label(is_on, &text);
            let name = view.words.pair(&view.t(Key::CopiesFor), &text);
            response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_on, &name));
            if response.clicked() {
                *chosen = *recipient;
            }
        }
    });
    if all.len() == 1 {
        widgets::hint(ui, view.t(Key::CopiesNoDelegations));
    }
    *chosen
}

fn preview_ui(ui: &mut Ui, view: &View<'_>, recipient: Recipient) {
    let session = view.bench.session();
    let copy = session.copy_for(recipient);
    let found = Contents::of(&copy);
    let left = Contents::of(session).without(&found);
    let args = [
        ("title", view.words.session_title(session).into()),
        ("name", view.words.recipient(session, recipient).into()),
        ("day", view.words.day(session.as_of).into()),
    ];
    widgets::secondary(ui, view.words.fill(Key::CopiesHead, &args));
    let is_sealed = copy.assignment.is_sealed();
    widgets::hint(ui, view.t(if is_sealed { Key::CopiesOpensSealed } else { Key::CopiesOpensOpen }));
    ui.add_space(4.0);
    // Side by side as long as a line has room.
    let lists = [(Key::CopiesFind, &found), (Key::CopiesLeave, &left)];
    if ui.available_width() < 480.0 {
        return lists.into_iter().for_each(|(key, contents)| list_ui(ui, view, key, contents));
    }
    ui.columns(2, |columns| {
        for (ui, (key, contents)) in columns.iter_mut().zip(lists) {
            list_ui(ui, view, key, contents);
        }
    });
}

fn list_ui(ui: &mut Ui, view: &View<'_>, key: Key, contents: &Contents) {
    widgets::heading(ui, RichText::new(view.t(key)).family(semibold()));
    let lines = view.words.contents(view.bench.session(), contents);
    if lines.is_empty() {
        widgets::hint(ui, view.t(Key::CopiesNothing));
    }
    let tokens = Tokens::of(ui);
    for (line, names) in lines {
        ui.add_space(2.0);
        ui.add(egui::Label::new(RichText::new(line).color(tokens.text)).wrap());
        if !names.is_empty() {
            ui.add(egui::Label::new(RichText::new(names).size(SMALL).color(tokens.secondary)).wrap());
        }
    }
    ui.add_space(6.0);
}

fn foot_ui(ui: &mut Ui, view: &View<'_>, recipient: Recipient, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        let save = Button::new(view.t(Key::CopiesSave)).stroke(Stroke::new(2.0, tokens.accent));
        let save = ui.add(save.min_size(vec2(0.0, 28.0)));
        if windows::is_new(ui, COPIES) {
            save.request_focus();
        }
        if save.clicked() {
            actions.push(Action::SaveCopyFor(recipient));
        }
        widgets::hint(ui, view.t(Key::CopiesStays));
    });
}
