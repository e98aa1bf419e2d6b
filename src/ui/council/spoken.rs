//! How a seat speaks in time: whether somebody sits there, to which step it speaks, and what it said round by round.

use egui::{Checkbox, Id, Popup, RichText, Ui, WidgetInfo};

use super::targets;
use crate::{
    council::{LetterOf, Position},
    domain::{Attendance, Edit, Procedure, Rung, StateCode},
    ui::{
        Action, UiState, View, Zone, popups,
        theme::SMALL,
        widgets::{self, Explain as _},
    },
    words::Key,
};

/// Up to so many rounds are told in the inspector, the last ones.
const MOST_ROUNDS: usize = 4;

fn menu_id() -> Id {
    Id::unique("speaks-to")
}

/// The edit that says whether somebody sits in the seats a key acts on.
pub(super) fn toggled_attendance(view: &View<'_>, state: &UiState, seat: StateCode) -> Edit {
    let session = view.bench.session();
    let is_present = session.stance_line(seat, session.as_of).is_none_or(|line| line.attendance.is_present());
    let attendance = if is_present { Attendance::Absent } else { Attendance::Present };
    Edit::Proceed(Procedure::SetAttendance(targets(state, seat), attendance))
}

pub(super) fn spoken_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (code, position): (StateCode, Position),
    actions: &mut Vec<Action>,
) {
    ui.horizontal_wrapped(|ui| {
        absent_ui(ui, view, state, (code, position), actions);
        speaks_to_ui(ui, view, state, code, actions);
    });
    said_ui(ui, view, (code, position));
    rounds_ui(ui, view, code);
}

fn absent_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &UiState,
    (code, position): (StateCode, Position),
    actions: &mut Vec<Action>,
) {
    let mut is_absent = position.is_absent;
    let text = view.words.attendance(Attendance::Absent);
    let name = view.words.pair(&view.words.state(code), &text);
    let response = ui.add(Checkbox::new(&mut is_absent, RichText::new(text).size(SMALL)));
    response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, is_absent, &name));
    let response = response.explain(|| view.words.absent_meaning(view.bench.assessment().is_under_silence()));
    if response.changed() {
        actions.push(Action::Edit(toggled_attendance(view, state, code)));
    }
}

/// To which step the seat speaks: the text on the table, or another by name.
fn speaks_to_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, code: StateCode, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let present = session.stance_line(code, session.as_of).and_then(|line| line.to);
    let (title, text) = (view.t(Key::SpeaksTo), view.words.spoken_to(present));
    widgets::secondary(ui, &title);
    let response = ui.button(RichText::new(format!("{text} ▾")).size(SMALL));
    let name = view.words.pair(&view.words.pair(&view.words.state(code), &title), &text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    if std::mem::take(&mut state.council.open_speaks_to) {
        popups::open_by_key(ui, menu_id(), response.id);
    }
    Popup::menu(&response).id(menu_id()).show(|ui| {
        for rung in std::iter::once(None).chain(Rung::ALL.iter().copied().map(Some)) {
            if popups::choice(ui, rung == present, view.words.spoken_to(rung)).clicked() {
                actions.push(Action::Edit(Edit::Proceed(Procedure::SpeakTo(code, rung))));
                state.go_to(Zone::Council);
            }
        }
    });
}

/// What it said where that is not how it stands to the step that is looked at, and why.
fn said_ui(ui: &mut Ui, view: &View<'_>, (code, position): (StateCode, Position)) {
    let session = view.bench.session();
    match position.letter {
        LetterOf::None => {}
        LetterOf::Table => drop(widgets::secondary(ui, view.t(Key::SeatBroke))),
        LetterOf::Fallen => drop(widgets::secondary(ui, view.t(Key::SeatBrokeFallen))),
    }
    if position.is_absent {
        widgets::secondary(ui, view.words.absent_meaning(view.bench.assessment().is_under_silence()));
    }
    let Some(line) = session.stance_line(code, session.as_of) else { return };
    if line.stance != position.stance {
        widgets::secondary(ui, view.words.said_to(line.stance, line.to));
    }
}

/// What it said in each round, the last one first.
fn rounds_ui(ui: &mut Ui, view: &View<'_>, code: StateCode) {
    let session = view.bench.session();
    let at = session.proceedings.round();
    for round in (1..=at).rev().take(MOST_ROUNDS) {
        widgets::hint(ui, view.words.round_of_seat(session, code, round));
    }
}
