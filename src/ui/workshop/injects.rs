//! The injects as they are prepared: title, text for the wall, what each changes, and when it can be published.

use egui::{Label, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};

use super::{
    WorkshopTab,
    changes::{Changed, Says, changes_ui},
    fields::{WIDTH, add_ui, line_ui, opened_ui, pick_ui, text_ui},
    numbers,
};
use crate::{
    domain::{Edit, Inject, InjectState, Picture, Preparation, Trigger},
    ui::{Action, UiState, View, theme::Tokens, wall::Gallery, widgets},
    words::Key,
    workbench::Gesture,
};

/// A picture made small, points.
const SMALL_PICTURE: Vec2 = vec2(176.0, 99.0);

fn put(at: usize, inject: Inject) -> Edit {
    Edit::Prepare(Preparation::PutInject(at, Box::new(inject)))
}

pub(super) fn injects_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width().min(WIDTH) - 12.0);
        widgets::hint(ui, view.t(Key::InjectsWhy));
        let count = view.bench.session().workshop.injects.len();
        for at in 0..count {
            ui.push_id(("inject", at), |ui| inject_ui(ui, view, state, at, actions));
        }
        if add_ui(ui, view, Key::InjectAdd) {
            actions.push(Action::Edit(put(count, Inject::default())));
            state.workshop.open(WorkshopTab::Injects, count);
        }
    });
}

fn inject_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, at: usize, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let Some(inject) = session.workshop.injects.get(at) else { return };
    let number = u16::try_from(at + 1).unwrap_or(u16::MAX);
    let name = view.words.inject_name(&session.workshop, &session.case, number);
    let is_open = state.workshop.is_open(WorkshopTab::Injects, at);
    let line = line_ui(ui, (&name, &view.words.inject_line(session, inject)), is_open);
    if line.clicked() {
        state.workshop.turn(WorkshopTab::Injects, at);
    }
    if !is_open {
        return;
    }
    opened_ui(ui, |ui| {
        if inject.state == InjectState::Live {
            widgets::hint(ui, view.t(Key::InjectIsLive));
        }
        let title = |title: String| put(at, Inject { title, ..inject.clone() });
        let first = text_ui(ui, &view.t(Key::InjectTitle), &inject.title, 1, actions, title);
        state.workshop.settle(&first);
        let text = |text: String| put(at, Inject { text, ..inject.clone() });
        text_ui(ui, &view.t(Key::InjectText), &inject.text, 3, actions, text);
        picture_ui(ui, view, at, inject, actions);
        let name = view.t(Key::InjectChanges);
        if let Some(Changed { to, is_typed }) =
            changes_ui(ui, view, state, (&name, &inject.changes, Says::All), actions)
        {
            step(actions, put(at, Inject { changes: to, ..inject.clone() }), is_typed);
        }
        when_ui(ui, view, state, (at, number, inject), actions);
        let note = |note: String| put(at, Inject { note, ..inject.clone() });
        text_ui(ui, &view.t(Key::SheetNote), &inject.note, 2, actions, note);
        if inject.state != InjectState::Live && ui.button(view.t(Key::InjectRemove)).clicked() {
            actions.push(Action::Edit(Edit::Prepare(Preparation::RemoveInject(at))));
            state.workshop.open = None;
        }
    });
}

/// The picture beside the text: small, as the wall draws it, with what it shows.
fn picture_ui(ui: &mut Ui, view: &View<'_>, at: usize, inject: &Inject, actions: &mut Vec<Action>) {
    let picture = &inject.picture;
    let put_picture = |picture: Picture| put(at, Inject { picture, ..inject.clone() });
    widgets::hint(ui, view.t(Key::InjectPicture));
    if picture.is_none() {
        if ui.button(view.t(Key::InjectPictureChoose)).clicked() {
            actions.push(Action::ChoosePicture(at));
        }
        return;
    }
    ui.horizontal_wrapped(|ui| {
        small_ui(ui, picture);
        ui.vertical(|ui| {
            ui.add(Label::new(&picture.name).wrap());
            if Gallery::of(ui.ctx()).lacks(&picture.hash) {
                widgets::hint(ui, view.t(Key::InjectPictureMissing));
            }
            if ui.button(view.t(Key::InjectPictureOther)).clicked() {
                actions.push(Action::ChoosePicture(at));
            }
            if ui.button(view.t(Key::InjectPictureTakeAway)).clicked() {
                actions.push(Action::Edit(put_picture(Picture::default())));
            }
        });
    });
    let alt = |alt: String| put_picture(Picture { alt, ..picture.clone() });
    text_ui(ui, &view.t(Key::InjectPictureAlt), &picture.alt, 1, actions, alt);
}

/// A picture made small; one that is not there is a grey frame.
fn small_ui(ui: &mut Ui, picture: &Picture) {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(SMALL_PICTURE, Sense::hover());
    ui.painter().rect_filled(rect, 0.0, tokens.raised);
    let _ = Gallery::of(ui.ctx()).draw(ui.painter(), rect, &picture.hash);
    ui.painter().rect_stroke(rect, 0.0, Stroke::new(1.0, tokens.border), StrokeKind::Inside);
    let said = if picture.alt.trim().is_empty() { &picture.name } else { &picture.alt };
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
}

/// What is typed goes on as one step; what is chosen is one.
fn step(actions: &mut Vec<Action>, edit: Edit, is_typed: bool) {
    actions.push(if is_typed {
        Action::Shape(edit, Gesture::Typing("workshop-facts".to_owned()))
    } else {
        Action::Edit(edit)
    });
}

/// When it can be published, and which objective it exercises.
fn when_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (at, number, inject): (usize, u16, &Inject),
    actions: &mut Vec<Action>,
) {
    let when = |when: Trigger| put(at, Inject { when, ..inject.clone() });
    let present = &inject.when;
    ui.horizontal_wrapped(|ui| {
        let rounds = numbers::rounds(view);
        if let Some(round) = pick_ui(ui, &view.t(Key::InjectFromRound), &present.round, &rounds) {
            actions.push(Action::Edit(when(Trigger { round, ..present.clone() })));
        }
        let others = numbers::injects_but(view, number);
        if let Some(after) = pick_ui(ui, &view.t(Key::InjectAfter), &present.after, &others) {
            actions.push(Action::Edit(when(Trigger { after, ..present.clone() })));
        }
        let objectives = numbers::objectives(view);
        if objectives.len() > 1
            && let Some(objective) = pick_ui(ui, &view.t(Key::SheetObjective), &inject.objective, &objectives)
        {
            actions.push(Action::Edit(put(at, Inject { objective, ..inject.clone() })));
        }
    });
    let name = view.t(Key::InjectHolds);
    if let Some(Changed { to, is_typed }) = changes_ui(ui, view, state, (&name, &present.holds, Says::Value), actions) {
        step(actions, when(Trigger { holds: to, ..present.clone() }), is_typed);
    }
}
