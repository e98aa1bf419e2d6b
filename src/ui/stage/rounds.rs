//! The window of rounds and speakers: the clock, the next round, who speaks, who moved, and how every seat stood in each round.

use egui::{DragValue, Grid, Label, RichText, ScrollArea, Sense, Ui, WidgetInfo, vec2};
use strum::VariantArray as _;

use super::{
    StageView, StageWish,
    floor::{floor_ui, speaks, time},
};
use crate::{
    council::{Moved, Standing, Stood, alignment, movers},
    domain::{Edit, Procedure, Round, RoundKind, Stance, StateCode},
    stage::EnvelopeCount,
    ui::{
        Action, UiState, View, glyphs, proceedings,
        theme::{SMALL, Tokens, semibold},
        widgets,
        windows::{self, Shape},
    },
    words::Key,
};

/// The width of what the window holds, points.
const WIDTH: f32 = 460.0;
/// So many rounds stand side by side, the last ones.
const MOST_ROUNDS: usize = 6;
/// The longest time that can be planned for a round, minutes.
const LONGEST: u16 = 600;
/// The side of a stance in the table, points.
const SIGN: f32 = 20.0;

pub(in crate::ui) fn rounds_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(stage) = view.stage else {
        state.stage.is_rounds_open = false;
        return;
    };
    let screen = ui.content_rect();
    let corner = [24.0, state.below_verdict(screen.height()) + 8.0];
    let below = super::height(view, state) + 90.0;
    let height = (screen.bottom() - corner[1] - below).clamp(120.0, 900.0);
    let mut is_open = state.stage.is_rounds_open;
    let title = ("stage-rounds", view.t(Key::RoundsWindow));
    windows::window_ui(ui, view, title, &mut is_open, Shape::fitting(corner), |ui| {
        ui.set_width(WIDTH.min(screen.width() - 48.0));
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            ui.set_width(ui.available_width() - 8.0);
            floor_title_ui(ui, view);
            floor_ui(ui, view, state, &stage, actions);
            clock_ui(ui, view, &stage, actions);
            next_ui(ui, view, state, actions);
            moved_ui(ui, view);
            alignment_ui(ui, view);
        });
    });
    state.stage.is_rounds_open = is_open;
}

fn title_ui(ui: &mut Ui, text: String) {
    ui.add_space(6.0);
    widgets::heading(ui, RichText::new(text).family(semibold()).size(SMALL));
}

fn floor_title_ui(ui: &mut Ui, view: &View<'_>) {
    widgets::heading(ui, RichText::new(view.t(Key::FloorTitle)).family(semibold()).size(SMALL));
}

/// The round that goes on, with its number.
fn present<'a>(view: &'a View<'_>) -> Option<(usize, &'a Round)> {
    let proceedings = &view.bench.session().proceedings;
    let number = usize::from(proceedings.round());
    Some((number, proceedings.rounds.get(number.checked_sub(1)?)?))
}

/// "Round 2 · informal · 12:40 · paused", how many have spoken, and who does: a part of the bar.
pub(super) fn line_ui(ui: &mut Ui, view: &View<'_>, stage: &StageView<'_>) {
    let small = |text: String| RichText::new(text).size(SMALL);
    if let Some((number, round)) = present(view) {
        let clock = stage.round_clock.map(|clock| (clock.reading(), clock.standing()));
        ui.label(small(view.words.round_on_bar(number, round, clock)));
        ui.label(small(answered(view, stage)));
    }
    proceedings::silence_mark_ui(ui, view);
    if let Some(speaking) = stage.show.floor.speaking() {
        ui.label(small(speaks(view, speaking)).family(semibold()));
    }
}

/// How many envelopes are in while they are closed, as the wall counts them; else how many have spoken.
fn answered(view: &View<'_>, stage: &StageView<'_>) -> String {
    if let Some(EnvelopeCount { is_in, whole, absent }) = stage.envelopes {
        return view.words.wall_answers(is_in, whole, absent);
    }
    let session = view.bench.session();
    let seats = view.bench.assessment().roster.states();
    let has_spoken = |seat: &&StateCode| session.has_spoken_in(**seat, session.proceedings.round());
    view.words.round_spoken(seats.iter().filter(has_spoken).count(), seats.len())
}

fn clock_ui(ui: &mut Ui, view: &View<'_>, stage: &StageView<'_>, actions: &mut Vec<Action>) {
    let Some((number, round)) = present(view) else { return };
    title_ui(ui, view.t(Key::RoundsClock));
    let clock = stage.round_clock;
    ui.label(view.words.round_on_bar(number, round, clock.map(|clock| (clock.reading(), clock.standing()))));
    ui.horizontal_wrapped(|ui| {
        let button = |ui: &mut Ui, key: Key| ui.button(RichText::new(view.t(key)).size(SMALL)).clicked();
        if let Some(clock) = stage.show.clock
            && button(ui, if clock.runs { Key::ClockPause } else { Key::ClockStart })
        {
            actions.push(Action::Stage(StageWish::Clock));
        }
        for (key, seconds) in [(Key::ClockMore, 60), (Key::ClockLess, -60)] {
            if button(ui, key) {
                actions.push(Action::Stage(StageWish::MoveClock(seconds)));
            }
        }
    });
    let mut minutes = round.minutes;
    ui.horizontal_wrapped(|ui| {
        let is_set = minutes_ui(ui, view, Key::RoundsMinutes, &mut minutes);
        if is_set && minutes != round.minutes {
            let number = u16::try_from(number).unwrap_or(u16::MAX);
            actions.push(Action::Edit(Edit::Proceed(Procedure::PlanRound(number, minutes))));
        }
        if round.minutes > 0 && ui.button(RichText::new(view.t(Key::RoundsSetClock)).size(SMALL)).clicked() {
            actions.push(Action::Stage(StageWish::SetClock));
        }
    });
}

/// A number of minutes under its name; whether it was changed.
fn minutes_ui(ui: &mut Ui, view: &View<'_>, key: Key, minutes: &mut u16) -> bool {
    let name = view.t(key);
    widgets::hint(ui, &name);
    let suffix = format!(" {}", view.words.fill(Key::FormMinutes, &[("minutes", usize::from(*minutes).into())]));
    let response = ui.add(DragValue::new(minutes).range(0..=LONGEST).suffix(suffix).update_while_editing(false));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::SpinButton, true, &name));
    response.changed()
}

fn next_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    title_ui(ui, view.t(Key::RoundsNext));
    let session = view.bench.session();
    let planned = session.proceedings.next_round(session.as_of, RoundKind::default()).minutes;
    let mut minutes = state.stage.minutes.unwrap_or(planned);
    ui.horizontal_wrapped(|ui| {
        minutes_ui(ui, view, Key::RoundsMinutesNext, &mut minutes);
    });
    state.stage.minutes = (minutes != planned).then_some(minutes);
    let number = session.proceedings.rounds.len() + 1;
    ui.horizontal_wrapped(|ui| {
        for kind in RoundKind::VARIANTS.iter().copied() {
            if ui.button(RichText::new(view.words.round_begin(number, kind)).size(SMALL)).clicked() {
                let round = Round { minutes, ..session.proceedings.next_round(session.as_of, kind) };
                actions.push(Action::Stage(StageWish::BeginRound(round)));
                state.stage.minutes = None;
            }
        }
    });
}

/// Who moved since the last round, by name.
fn moved_ui(ui: &mut Ui, view: &View<'_>) {
    title_ui(ui, view.t(Key::RoundsMoved));
    let (session, seats) = (view.bench.session(), view.bench.assessment().roster.states());
    if session.proceedings.round() < 2 {
        let key = if session.proceedings.rounds.is_empty() { Key::RoundsNone } else { Key::RoundsFirst };
        widgets::hint(ui, view.t(key));
        return;
    }
    let went = [Moved::Towards, Moved::Away].map(|way| (way, movers(session, seats, way)));
    if went.iter().all(|(_, seats)| seats.is_empty()) {
        ui.label(view.t(Key::RoundsNobodyMoved));
    }
    for (way, seats) in went.iter().filter(|(_, seats)| !seats.is_empty()) {
        ui.label(view.words.went(*way, seats));
    }
}

/// How many took each stance in each round, and below it every seat with its time.
fn alignment_ui(ui: &mut Ui, view: &View<'_>) {
    let (session, seats) = (view.bench.session(), view.bench.assessment().roster.states());
    let rounds = alignment(session, seats);
    let rounds = &rounds[rounds.len().saturating_sub(MOST_ROUNDS)..];
    title_ui(ui, view.t(Key::RoundsAlignment));
    if !rounds.is_empty() {
        counts_ui(ui, view, rounds);
        widgets::hint(ui, view.t(Key::RoundsAlignmentHint));
    }
    Grid::new("rounds-seats").striped(true).num_columns(rounds.len() + 2).show(ui, |ui| {
        widgets::hint(ui, view.t(Key::RoundsSeat));
        for standing in rounds {
            head_ui(ui, view.words.round_numbered(usize::from(standing.round)));
        }
        head_ui(ui, view.t(Key::RoundsTime));
        ui.end_row();
        for (idx, seat) in seats.iter().enumerate() {
            ui.label(RichText::new(view.words.state(*seat)).size(SMALL));
            for standing in rounds {
                let stood = standing.seats[idx];
                sign_ui(ui, stood, &view.words.round_stood(*seat, standing.round, stood));
            }
            let seconds = session.proceedings.seconds_of(*seat, None);
            let text = if seconds == 0 { "—".to_owned() } else { time(seconds) };
            let name = view.words.pair(&view.words.state(*seat), &view.words.pair(&view.t(Key::RoundsTime), &text));
            let response = ui.label(RichText::new(&text).size(SMALL));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
            ui.end_row();
        }
    });
}

/// The head of a column, on one line.
fn head_ui(ui: &mut Ui, text: String) {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(RichText::new(text).size(SMALL).color(tokens.hint)).extend());
}

fn counts_ui(ui: &mut Ui, view: &View<'_>, rounds: &[Standing]) {
    Grid::new("rounds-counts").num_columns(Stance::ALL.len() + 2).show(ui, |ui| {
        widgets::hint(ui, view.t(Key::RoundsCounts));
        for stance in Stance::ALL {
            sign_ui(ui, Stood { stance, has_spoken: true }, &view.words.stance(stance));
        }
        ui.end_row();
        for standing in rounds {
            ui.label(RichText::new(view.words.round_numbered(usize::from(standing.round))).size(SMALL));
            for stance in Stance::ALL {
                let count = standing.count(stance);
                let response = ui.label(RichText::new(count.to_string()).size(SMALL));
                let name = view.words.round_count(standing.round, stance, count);
                response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
            }
            widgets::hint(ui, view.words.round_spoken(standing.spoken(), standing.seats.len()));
            ui.end_row();
        }
    });
}

/// A stance as a sign: on its ground where it was said in that round, faint where it only stands on.
fn sign_ui(ui: &mut Ui, stood: Stood, name: &str) {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(SIGN, SIGN), Sense::hover());
    if stood.has_spoken {
        glyphs::swatch(ui.painter(), rect.shrink(1.0), stood.stance, tokens);
        glyphs::stance(ui.painter(), rect.center(), SIGN * 0.5, stood.stance, glyphs::ink_on(stood.stance, tokens));
    } else {
        glyphs::stance(ui.painter(), rect.center(), SIGN * 0.5, stood.stance, tokens.hint);
    }
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, name));
}
