//! The log: who changed what, under the round in which it was done; what somebody writes down, and notes to any line.

use std::collections::BTreeSet;

use egui::{Button, ComboBox, Label, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::{
    Action, UiState, View,
    fields::keep_within,
    popups,
    theme::{SMALL, Tokens, semibold},
    widgets,
};
use crate::{
    debrief::{Debrief, Item, LineKind, Shown, chapters},
    domain::{LONGEST_TEXT, LogLine},
    words::Key,
};

/// What the log view remembers between frames; of it, what a hand has written is kept against a crash.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct LogView {
    /// The line that a note belongs to, from 0; none is the newest.
    line: Option<usize>,
    note: String,
    entry: String,
    name: Option<String>,
    #[serde(skip)]
    shown: Shown,
    /// Whether the filters are unfolded.
    #[serde(skip)]
    filters: bool,
    /// What is private, where others may look on.
    #[serde(skip)]
    private: Private,
    /// The entries that are open, by their first lines.
    #[serde(skip)]
    open: BTreeSet<usize>,
    /// The turning point that is looked for: the next, or the one before.
    #[serde(skip)]
    seeks: Option<bool>,
    /// The line that is to be brought into sight.
    #[serde(skip)]
    reveal: Option<usize>,
    /// What was found last, and in which state of the session.
    #[serde(skip)]
    found: Option<Found>,
}

/// What is private while others may look on: the screen of whoever leads may be mirrored to the wall. A hand opens it, and where
/// others begin to look on it is closed again.
#[derive(Clone, Copy, Debug, Default)]
struct Private {
    /// Whether others may look on: something is on the wall, or the answers are sealed.
    is_watched: bool,
    /// Whether a hand has opened it since.
    is_open: bool,
}

impl Private {
    fn settle(&mut self, is_watched: bool) {
        if std::mem::replace(&mut self.is_watched, is_watched) != is_watched {
            self.is_open = false;
        }
    }

    fn is_folded(self) -> bool {
        self.is_watched && !self.is_open
    }
}

#[derive(Clone, Debug)]
struct Found {
    of: (u64, u64, Shown, BTreeSet<usize>),
    rows: Vec<Row>,
    turning: Vec<usize>,
    has_private: bool,
}

/// A row of the log as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Row {
    /// A round began, with the first line in it.
    Heading(u16, usize),
    /// Several lines of one action.
    Many(Item),
    /// A line.
    Line(usize),
}

impl LogView {
    /// Whether a note, an entry or a name is being written.
    pub(super) fn is_written(&self) -> bool {
        !self.note.is_empty() || !self.entry.is_empty() || self.name.is_some()
    }

    /// Looks for the next turning point, or for the one before.
    pub(super) fn seek(&mut self, is_next: bool) {
        self.seeks = Some(is_next);
    }

    /// Picks a line and brings it into sight.
    pub(super) fn go_to(&mut self, line: usize) {
        (self.line, self.reveal, self.shown) = (Some(line), Some(line), Shown::default());
    }

    /// The rows, found again only where something is another.
    fn found(&mut self, view: &View<'_>) -> &Found {
        let of = (view.number, view.bench.revision(), self.shown, self.open.clone());
        let held = self.found.take().filter(|found| found.of == of);
        self.found.insert(held.unwrap_or_else(|| {
            let session = view.bench.session();
            let is_open = !view.is_sealed();
            let turning = if is_open { Debrief::of(session, view.bench.assessment()).turning } else { Vec::new() };
            let turning = turning.iter().map(|point| point.line).collect();
            let has_private = session.log.iter().any(LogLine::is_private);
            Found { rows: rows(view, &of.2, &of.3), of, turning, has_private }
        }))
    }

    /// Goes to the turning point that is looked for.
    fn settle(&mut self, view: &View<'_>) {
        let Some(is_next) = self.seeks.take() else { return };
        let line = self.line;
        let turning = &self.found(view).turning;
        let next = || turning.iter().find(|at| line.is_none_or(|line| **at > line)).or(turning.first());
        let before = || turning.iter().rfind(|at| line.is_none_or(|line| **at < line)).or(turning.last());
        if let Some(line) = if is_next { next() } else { before() }.copied() {
            self.go_to(line);
        }
    }
}

/// The newest chapter first, in it the newest entry; of an entry that is open its lines in their order.
fn rows(view: &View<'_>, shown: &Shown, open: &BTreeSet<usize>) -> Vec<Row> {
    let mut rows = Vec::new();
    for chapter in chapters(view.bench.session(), *shown).into_iter().rev() {
        let first = chapter.items.first().and_then(|item| item.lines.first()).copied().unwrap_or_default();
        rows.push(Row::Heading(chapter.round, first));
        for item in chapter.items.into_iter().rev() {
            match item.lines.as_slice() {
                [line] => rows.push(Row::Line(*line)),
                lines => {
                    let is_open = lines.first().is_some_and(|first| open.contains(first));
                    let inside = if is_open { lines.to_vec() } else { Vec::new() };
                    rows.push(Row::Many(item));
                    rows.extend(inside.into_iter().map(Row::Line));
                }
            }
        }
    }
    rows
}

pub(super) fn log_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let log = &view.bench.session().log;
    widgets::hint(ui, view.t(if log.is_full() { Key::LogFull } else { Key::LogHint }));
    name_ui(ui, view, &mut state.why.log, actions);
    entry_ui(ui, view, &mut state.why.log, actions);
    let Some(newest) = log.len().checked_sub(1) else {
        widgets::secondary(ui, view.t(Key::LogEmpty));
        return;
    };
    note_ui(ui, view, &mut state.why.log, newest, actions);
    state.why.log.private.settle(view.stage.is_some() || view.is_sealed());
    turning_ui(ui, view, &mut state.why.log, actions);
    if state.why.log.filters {
        filter_ui(ui, view, &mut state.why.log);
    }
    widgets::hairline(ui);
    lines_ui(ui, view, &mut state.why.log);
}

/// The name that stands beside the lines from now on.
fn name_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView, actions: &mut Vec<Action>) {
    let label = view.t(Key::LogName);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&label).size(SMALL));
        let mut name = log.name.clone().unwrap_or_else(|| view.log_name.to_owned());
        let response = ui.add(TextEdit::singleline(&mut name).char_limit(80).desired_width(160.0));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
        if response.changed() {
            log.name = Some(name);
        }
        if response.lost_focus()
            && let Some(name) = log.name.take()
        {
            actions.push(Action::SetLogName(name.trim().to_owned()));
        }
    });
}

/// A field with its button; what was written, once it is done.
fn written_ui(ui: &mut Ui, label: &str, button: String, text: &mut String) -> Option<String> {
    let mut is_added = false;
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(label).size(SMALL));
        let response = ui.add(TextEdit::singleline(text).char_limit(LONGEST_TEXT).desired_width(160.0));
        keep_within(ui, &response, text);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, label));
        is_added = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        is_added |= ui.button(button).clicked();
    });
    (is_added && !text.trim().is_empty()).then(|| std::mem::take(text))
}

/// Something that happened, as a line of its own.
fn entry_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView, actions: &mut Vec<Action>) {
    let written = written_ui(ui, &view.t(Key::LogEntryField), view.t(Key::LogEntryAdd), &mut log.entry);
    actions.extend(written.map(Action::Enter));
}

/// A note to the line that was picked, or to the newest.
fn note_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView, newest: usize, actions: &mut Vec<Action>) {
    let line = log.line.unwrap_or(newest).min(newest);
    let label = view.words.fill(Key::LogNote, &[("number", (line + 1).to_string().into())]);
    if let Some(text) = written_ui(ui, &label, view.t(Key::LogNoteAdd), &mut log.note) {
        actions.push(Action::Annotate(line, text));
        log.line = None;
    }
}

/// The button that unfolds the filters, and says which are on.
fn filters_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView) {
    let Shown { seat, round, kind } = log.shown;
    let words = view.words;
    let seat = seat.map(|seat| words.state(seat));
    let round = round.map(|round| words.debrief_round(round));
    let on: Vec<String> = seat.into_iter().chain(round).chain(kind.map(|kind| words.line_kind(kind))).collect();
    let name = if on.is_empty() {
        view.t(Key::LogFilter)
    } else {
        words.fill(Key::LogFilterOn, &[("what", on.join(" · ").into())])
    };
    let response = ui.add(Button::selectable(log.filters, name.as_str()).wrap().frame_when_inactive(true));
    widgets::unfolds(&response, log.filters, &name);
    log.filters ^= response.clicked();
    if !on.is_empty() && ui.button(view.t(Key::LogFiltersClear)).clicked() {
        log.shown = Shown::default();
    }
}

/// Opens what is private where others may look on, and closes it again; nothing where there is none, or nobody looks on.
fn private_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView) {
    if !log.private.is_watched || !log.found(view).has_private {
        return;
    }
    let key = if log.private.is_open { Key::LogPrivateHide } else { Key::LogPrivateShow };
    if ui.button(view.t(key)).clicked() {
        log.private.is_open = !log.private.is_open;
    }
}

/// Which lines are shown.
fn filter_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView) {
    let words = view.words;
    let all = view.t(Key::LogFilterAll);
    ui.horizontal_wrapped(|ui| {
        let seats = view.bench.assessment().roster.states();
        let seats: Vec<_> = seats.iter().map(|seat| (*seat, words.state(*seat))).collect();
        choose_ui(ui, &view.t(Key::LogFilterSeat), &all, &seats, &mut log.shown.seat);
        let rounds = u16::try_from(view.bench.session().proceedings.rounds.len()).unwrap_or(u16::MAX);
        let rounds: Vec<_> = (0..=rounds).map(|round| (round, words.debrief_round(round))).collect();
        choose_ui(ui, &view.t(Key::LogFilterRound), &all, &rounds, &mut log.shown.round);
        let kinds: Vec<_> = LineKind::ALL.into_iter().map(|kind| (kind, words.line_kind(kind))).collect();
        choose_ui(ui, &view.t(Key::LogFilterKind), &all, &kinds, &mut log.shown.kind);
    });
}

/// One of a list, or all of it.
fn choose_ui<T: Copy + PartialEq>(ui: &mut Ui, name: &str, all: &str, list: &[(T, String)], chosen: &mut Option<T>) {
    let shown = list.iter().find(|(value, _)| Some(*value) == *chosen).map_or(all, |(_, text)| text.as_str());
    let shown = format!("{name} · {shown}");
    let combo = ComboBox::from_id_salt(("log", name)).selected_text(RichText::new(&shown).size(SMALL)).width(120.0);
    let response = combo.show_ui(ui, |ui| {
        if popups::choice(ui, chosen.is_none(), all.to_owned()).clicked() {
            *chosen = None;
        }
        for (value, text) in list {
            if popups::choice(ui, *chosen == Some(*value), text.clone()).clicked() {
                *chosen = Some(*value);
            }
        }
    });
    response.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &shown));
}

/// The filters, what is private, from one turning point to the next, and the session as it was after the line that is picked.
fn turning_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView, actions: &mut Vec<Action>) {
    log.settle(view);
    ui.horizontal_wrapped(|ui| {
        filters_ui(ui, view, log);
        private_ui(ui, view, log);
        if log.found(view).turning.is_empty() {
            widgets::secondary(ui, view.t(Key::LogTurningNone));
        } else {
            for (key, is_next) in [(Key::LogTurningPrevious, false), (Key::LogTurningNext, true)] {
                if ui.button(view.t(key)).clicked() {
                    log.seek(is_next);
                }
            }
        }
        if let Some(line) = log.line
            && ui.button(view.t(Key::ReplayThis)).clicked()
        {
            actions.push(Action::Replay(line));
        }
    });
}

fn lines_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView) {
    let Found { rows, turning, .. } = log.found(view).clone();
    if rows.is_empty() {
        widgets::secondary(ui, view.t(Key::LogFilterNothing));
        return;
    }
    let height = ui.spacing().interact_size.y;
    let mut area = ScrollArea::vertical().id_salt("log").auto_shrink(false);
    if let Some(line) = log.reveal.take() {
        let is_there = |row: &Row| match row {
            Row::Heading(..) => false,
            Row::Many(item) => item.lines.contains(&line),
            Row::Line(own) => *own == line,
        };
        let at = rows.iter().position(is_there).unwrap_or_default().saturating_sub(1);
        area = area.vertical_scroll_offset(at as f32 * (height + ui.spacing().item_spacing.y));
    }
    area.show_rows(ui, height, rows.len(), |ui, range| {
        for row in rows.get(range).unwrap_or_default() {
            match row {
                Row::Heading(round, first) => heading_ui(ui, view, *round, *first),
                Row::Many(item) => many_ui(ui, view, log, item),
                Row::Line(line) => line_ui(ui, view, log, *line, turning.contains(line)),
            }
        }
    });
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, round: u16, first: usize) {
    let name = view.words.debrief_round(round);
    let begun = view.bench.session().log.get(first).filter(|line| !line.at.is_unstated() && round > 0);
    let text = begun.map_or_else(
        || name.clone(),
        |line| {
            let args =
                [("number", round.to_string().into()), ("time", view.words.moment_here((view.here)(line.at)).into())];
            view.words.fill(Key::LogRoundAt, &args)
        },
    );
    widgets::heading(ui, RichText::new(text).family(semibold()).size(SMALL + 1.0));
}

/// Several lines of one action as one, which opens.
fn many_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView, item: &Item) {
    let lines = &view.bench.session().log;
    let Some((first, line)) = item.lines.first().and_then(|first| Some((*first, lines.get(*first)?))) else { return };
    let is_open = log.open.contains(&first);
    let text = signed(view, first, &view.words.log_item(item, lines), line);
    let sign = if is_open { "▾" } else { "▸" };
    let label = Label::new(RichText::new(format!("{sign} {text}")).size(SMALL + 1.0)).truncate();
    let response = ui.add(label.sense(egui::Sense::click()));
    let key = if is_open { Key::LogCloseItem } else { Key::LogOpenItem };
    let name = view.words.fill(key, &[("number", item.lines.len().to_string().into()), ("text", text.into())]);
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_open, &name));
    if response.clicked() && !log.open.remove(&first) {
        log.open.insert(first);
    }
}

/// A line with its number, by whom and when by the clock of the room.
fn signed(view: &View<'_>, at: usize, text: &str, line: &LogLine) -> String {
    let signature = view.words.log_signature_here(line, (view.here)(line.at));
    let args =
        [("number", (at + 1).to_string().into()), ("text", text.into()), ("signature", signature.as_str().into())];
    view.words.fill(if signature.is_empty() { Key::LogLine } else { Key::LogLineSigned }, &args)
}

fn line_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView, at: usize, is_turning: bool) {
    let tokens = Tokens::of(ui);
    let Some(line) = view.bench.session().log.get(at) else { return };
    // Where others may look on, a private line says that it is there, until a hand opens it.
    let is_folded = log.private.is_folded() && line.is_private();
    let text = if is_folded { view.words.log_line(&line.public()) } else { view.words.log_line(line) };
    // What not everybody may see is marked as such.
    let text = if line.is_private() && !is_folded { view.words.private(&text) } else { text };
    let text = signed(view, at, &text, line);
    let ink = if line.is_written() { tokens.secondary } else { tokens.text };
    let is_picked = log.line == Some(at);
    let shown = RichText::new(if is_turning { format!("◆ {text}") } else { text.clone() }).size(SMALL + 1.0).color(ink);
    let name = if is_turning { view.words.fill(Key::LogIsTurning, &[("text", text.into())]) } else { text };
    // A line that is cut says the rest to the hand that rests on it by itself.
    let response = ui.add(Label::new(shown).truncate().sense(egui::Sense::click()));
    response.widget_info(|| WidgetInfo::selected(egui::Role::ListItem, true, is_picked, &name));
    if is_picked {
        let (rect, stroke) = (response.rect.expand(1.0), egui::Stroke::new(1.0, tokens.accent));
        ui.painter().rect_stroke(rect, 2.0, stroke, egui::StrokeKind::Outside);
    }
    if response.clicked() {
        log.line = (!is_picked).then_some(at);
    }
}
