//! The debrief at the console: what turned the session, who moved after what, the questions, who spoke, and the red lines, each
//! a press away from the wall, the log and the session as it was.

use egui::{Button, Label, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::{
    Action, StageWish, UiState, View, Zone,
    fields::keep_within,
    state::WhyTab,
    theme::{SMALL, semibold},
    widgets,
    windows::{self, Shape},
};
use crate::{
    debrief::Debrief,
    domain::{Edit, LONGEST_TEXT, MOST_ENTRIES, Preparation},
    predict::Answer,
    stage::DebriefView,
    words::Key,
    workbench::Gesture,
};

/// The width of what the window holds, points.
const WIDTH: f32 = 560.0;

pub(super) fn debrief_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if !state.windows.debrief {
        return;
    }
    let screen = ui.content_rect();
    let corner = [(screen.center().x - WIDTH / 2.0).max(8.0), state.below_verdict(screen.height()) + 8.0];
    let height = (screen.bottom() - corner[1] - 80.0).clamp(160.0, 620.0);
    let mut is_open = true;
    let title = ("debrief", view.t(Key::DebriefTitle));
    windows::window_ui(ui, view, title, &mut is_open, Shape::fitting(corner), |ui| {
        ui.set_width(WIDTH.min(screen.width() - 48.0));
        widgets::hint(ui, view.t(Key::DebriefHint));
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            ui.set_width(ui.available_width() - 8.0);
            let found = Debrief::of(view.bench.session(), view.bench.assessment());
            turning_ui(ui, view, state, &found, actions);
            moved_ui(ui, view, &found);
            questions_ui(ui, view, &found, actions);
            spoken_ui(ui, view, &found, actions);
            red_lines_ui(ui, view, actions);
            predicted_ui(ui, view);
        });
    });
    // What leads elsewhere puts the window away itself.
    if is_open && !state.windows.debrief {
        windows::close(ui, "debrief");
    }
    state.windows.debrief &= is_open;
}

fn head_ui(ui: &mut Ui, text: String) {
    ui.add_space(6.0);
    widgets::heading(ui, RichText::new(text).family(semibold()).size(SMALL));
}

fn text_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).size(SMALL + 1.0)).wrap());
}

/// A button whose name says what it is about. Whether it was pressed.
fn button_ui(ui: &mut Ui, view: &View<'_>, shown: Key, spoken: Key, text: &str) -> bool {
    let response = ui.add(Button::new(RichText::new(view.t(shown)).size(SMALL)));
    let name = view.words.fill(spoken, &[("text", text.into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    response.clicked()
}

/// Shows a page on the wall, where there is one.
fn show_ui(ui: &mut Ui, view: &View<'_>, page: DebriefView, text: &str, actions: &mut Vec<Action>) {
    if view.stage.is_some() && button_ui(ui, view, Key::DebriefShow, Key::DebriefShowThis, text) {
        actions.push(Action::Stage(StageWish::Debrief(page)));
    }
}

fn place(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

fn turning_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, found: &Debrief, actions: &mut Vec<Action>) {
    head_ui(ui, view.t(Key::DebriefHeadTurning));
    if view.stage.is_some() && ui.button(view.t(Key::DebriefShowStrip)).clicked() {
        actions.push(Action::Stage(StageWish::Debrief(DebriefView::Strip)));
    }
    let has_counts = view.bench.session().proceedings.rounds.len() > 1;
    if view.stage.is_some() && has_counts && ui.button(view.t(Key::DebriefShowCounts)).clicked() {
        actions.push(Action::Stage(StageWish::Debrief(DebriefView::Counts)));
    }
    if found.turning.is_empty() {
        widgets::secondary(ui, view.t(Key::DebriefNothing));
    }
    for (at, point) in found.turning.iter().enumerate() {
        let text = view.words.debrief_turning(point, view.bench.session());
        text_ui(ui, &text);
        ui.horizontal_wrapped(|ui| {
            show_ui(ui, view, DebriefView::Turning(place(at)), &text, actions);
            if button_ui(ui, view, Key::DebriefToLog, Key::DebriefToLogThis, &text) {
                state.go_to(Zone::Why);
                state.why.tab = WhyTab::Log;
                state.why.log.go_to(point.line);
                state.windows.debrief = false;
            }
            if button_ui(ui, view, Key::ReplayThis, Key::DebriefReplayThis, &text) {
                actions.push(Action::Replay(point.line));
                state.windows.debrief = false;
            }
        });
    }
}

fn moved_ui(ui: &mut Ui, view: &View<'_>, found: &Debrief) {
    head_ui(ui, view.t(Key::DebriefHeadMoved));
    if found.moved.is_empty() {
        widgets::secondary(ui, view.t(Key::DebriefNobodyMoved));
    }
    for after in &found.moved {
        text_ui(ui, &view.words.debrief_after_in_round(after));
        let moves: Vec<String> = after.moves.iter().map(|held| view.words.debrief_move(held)).collect();
        widgets::secondary(ui, moves.join(" · "));
    }
}

/// What was drawn from the session, and what the facilitator makes of it: that is asked, and kept in the file.
fn questions_ui(ui: &mut Ui, view: &View<'_>, found: &Debrief, actions: &mut Vec<Action>) {
    let own = &view.bench.session().workshop.questions;
    let set = |questions: Vec<String>| Edit::Prepare(Preparation::SetQuestions(questions));
    head_ui(ui, view.t(Key::DebriefHeadQuestions));
    for (at, question) in found.questions.iter().enumerate() {
        let text = view.words.debrief_question(question);
        text_ui(ui, &text);
        ui.horizontal_wrapped(|ui| {
            show_ui(ui, view, DebriefView::Drawn(place(at)), &text, actions);
            let may = own.len() < MOST_ENTRIES && !own.contains(&text);
            if may && button_ui(ui, view, Key::DebriefTakeOver, Key::DebriefTakeOverThis, &text) {
                actions.push(Action::Edit(set(own.iter().cloned().chain([text.clone()]).collect())));
            }
        });
    }
    head_ui(ui, view.t(Key::DebriefHeadOwn));
    for (at, question) in own.iter().enumerate() {
        let mut text = question.clone();
        let label = view.words.fill(Key::DebriefOwnQuestion, &[("number", (at + 1).to_string().into())]);
        let edit = TextEdit::multiline(&mut text).desired_rows(1).char_limit(LONGEST_TEXT).desired_width(f32::INFINITY);
        let response = ui.add(edit);
        keep_within(ui, &response, &mut text);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::MultilineTextInput, true, &label));
        if response.changed() {
            let mut questions = own.clone();
            questions[at].clone_from(&text);
            actions.push(Action::Shape(set(questions), Gesture::Typing(format!("question-{at}"))));
        }
        if response.lost_focus() {
            actions.push(Action::EndGesture);
        }
        ui.horizontal_wrapped(|ui| {
            show_ui(ui, view, DebriefView::Own(place(at)), question, actions);
            if button_ui(ui, view, Key::DebriefRemove, Key::DebriefRemoveThis, question) {
                let mut questions = own.clone();
                questions.remove(at);
                actions.push(Action::Edit(set(questions)));
            }
        });
    }
    if own.len() < MOST_ENTRIES && ui.button(view.t(Key::DebriefAddQuestion)).clicked() {
        actions.push(Action::Edit(set(own.iter().cloned().chain([String::new()]).collect())));
    }
}

fn spoken_ui(ui: &mut Ui, view: &View<'_>, found: &Debrief, actions: &mut Vec<Action>) {
    if found.spoken.is_empty() {
        return;
    }
    head_ui(ui, view.t(Key::DebriefHeadSpoken));
    show_ui(ui, view, DebriefView::Spoken, &view.t(Key::DebriefHeadSpoken), actions);
    let spoke = found.spoken.iter().map(|(seat, seconds)| view.words.debrief_spoke(*seat, *seconds));
    text_ui(ui, &spoke.collect::<Vec<_>>().join(" · "));
}

/// Each delegation's own, which stands on the wall only where it is opened here.
fn red_lines_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let held = view.bench.session().delegations.list.iter().enumerate();
    let held: Vec<_> = held.filter(|(_, delegation)| !delegation.red_line.trim().is_empty()).collect();
    if held.is_empty() {
        return;
    }
    head_ui(ui, view.t(Key::DebriefHeadRedLines));
    for (at, delegation) in held {
        let text = view.words.pair(&delegation.name, &delegation.red_line);
        text_ui(ui, &view.words.private(&text));
        show_ui(ui, view, DebriefView::RedLine(place(at)), &view.words.debrief_red_line(&delegation.name), actions);
    }
}

/// What was predicted, beside what came.
fn predicted_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(revealed) = view.predict.revealed else { return };
    head_ui(ui, view.t(Key::DebriefHeadPredicted));
    for (guess, came) in revealed.guesses.iter().zip(Answer::of_all(view.bench.assessment())) {
        let args = [
            ("part", view.words.part(came.part()).into()),
            ("own", view.words.predicted(guess.answer).into()),
            ("came", view.words.predicted(came).into()),
        ];
        text_ui(ui, &view.words.fill(Key::DebriefPredicted, &args));
    }
}
