//! What is set for the report of a session: its opening, its questions, and what of it is private, ticked piece by piece.

use std::collections::BTreeMap;

use egui::{Label, RichText, TextEdit, Ui, WidgetInfo};

use super::PaperWish;
use crate::{
    chosen::{ReportChoice, ReportTable},
    debrief::{Debrief, Private, private},
    domain::{LONGEST_TEXT, MOST_ENTRIES},
    ui::{
        View,
        fields::keep_within,
        theme::{SMALL, semibold},
        widgets,
    },
    words::{Key, Language},
};

/// A report that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportWish {
    /// Its form, its size and its citations.
    pub paper: PaperWish,
    /// Its words, and what of it is private.
    pub choice: ReportChoice,
    /// To which end.
    pub end: ReportEnd,
}

/// To which end a report is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportEnd {
    /// To be saved.
    Save,
    /// To be printed by the system's browser.
    Print,
    /// One of its tables alone.
    Table(ReportTable),
}

/// What is set for the reports of the documents of this sitting, by their numbers: what was written for one waits for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reports(BTreeMap<u64, Set>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Set {
    choice: ReportChoice,
    found: Option<Found>,
    /// Whether what is private is unfolded. A hand opens it, and where others begin to look on it is folded away.
    is_open: bool,
    is_watched: bool,
}

/// What was found in a state of the session.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    of: (u64, Language),
    /// What is private, each with its name and what it says.
    private: Vec<(Private, String)>,
    questions: Vec<String>,
}

impl Reports {
    pub(super) fn wish(&self, number: u64, paper: PaperWish, end: ReportEnd) -> ReportWish {
        let choice = self.0.get(&number).map(|set| set.choice.clone()).unwrap_or_default();
        ReportWish { paper, choice, end }
    }
}

/// Whether there is anything to report: steps, rounds, or a log.
pub(super) fn is_offered(view: &View<'_>) -> bool {
    let session = view.bench.session();
    let proceedings = &session.proceedings;
    !(proceedings.steps.is_empty() && proceedings.rounds.is_empty() && session.log.is_empty())
}

pub(super) fn report_ui(ui: &mut Ui, view: &View<'_>, reports: &mut Reports) {
    let set = reports.0.entry(view.number).or_default();
    let of = (view.bench.revision(), view.words.language());
    let found = set.found.take().filter(|found| found.of == of).unwrap_or_else(|| found(view, of));
    let choice = &mut set.choice;
    widgets::hairline(ui);
    field_ui(ui, &view.t(Key::AfterOpening), 3, &mut choice.opening);
    ui.checkbox(&mut choice.has_names, view.t(Key::AfterWithNames));
    questions_ui(ui, view, &found, choice);
    let is_watched = view.stage.is_some();
    if std::mem::replace(&mut set.is_watched, is_watched) != is_watched {
        set.is_open = false;
    }
    private_ui(ui, view, &found, (choice, &mut set.is_open));
    set.found = Some(found);
}

fn found(view: &View<'_>, of: (u64, Language)) -> Found {
    let session = view.bench.session();
    let drawn = || Debrief::of(session, view.bench.assessment()).questions;
    let own = &session.workshop.questions;
    let questions = if own.is_empty() {
        drawn().iter().map(|question| view.words.debrief_question(question)).collect()
    } else {
        own.iter().map(|text| view.words.text_of_case(&session.case, text)).collect()
    };
    let known_by = view.horizon.map(|_| session.as_of);
    let named = |piece: Private| {
        let (name, said) = view.words.private_piece(piece, session);
        (piece, if said.is_empty() { name } else { view.words.pair(&name, &said) })
    };
    Found { of, private: private(session, known_by).into_iter().map(named).collect(), questions }
}

/// A field under its name.
fn field_ui(ui: &mut Ui, name: &str, rows: usize, text: &mut String) -> bool {
    ui.add(Label::new(RichText::new(name).size(SMALL)).wrap());
    let edit = TextEdit::multiline(text).desired_rows(rows).char_limit(LONGEST_TEXT).desired_width(f32::INFINITY);
    let response = ui.add(edit);
    keep_within(ui, &response, text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::MultilineTextInput, true, name));
    response.changed()
}

/// The questions as the session has them, until a hand changes one.
fn questions_ui(ui: &mut Ui, view: &View<'_>, found: &Found, choice: &mut ReportChoice) {
    ui.add_space(4.0);
    widgets::heading(ui, RichText::new(view.t(Key::AfterQuestions)).family(semibold()).size(SMALL));
    let mut questions = choice.questions.clone().unwrap_or_else(|| found.questions.clone());
    let mut is_changed = false;
    for (at, question) in questions.iter_mut().enumerate() {
        let name = view.words.fill(Key::DebriefOwnQuestion, &[("number", (at + 1).to_string().into())]);
        is_changed |= field_ui(ui, &name, 1, question);
    }
    ui.horizontal_wrapped(|ui| {
        if questions.len() < MOST_ENTRIES && ui.button(view.t(Key::DebriefAddQuestion)).clicked() {
            questions.push(String::new());
            is_changed = true;
        }
        if choice.questions.is_some() && ui.button(view.t(Key::AfterAsDrawn)).clicked() {
            choice.questions = None;
            is_changed = false;
        }
    });
    if is_changed {
        choice.questions = Some(questions);
    }
}

/// Every piece of what is private under its own tick.
fn private_ui(ui: &mut Ui, view: &View<'_>, found: &Found, (choice, is_open): (&mut ReportChoice, &mut bool)) {
    if found.private.is_empty() {
        widgets::secondary(ui, view.t(Key::AfterPrivateNone));
        return;
    }
    let ticked = found.private.iter().filter(|(piece, _)| choice.private.contains(piece)).count();
    let title = view.words.private_ticked(ticked, found.private.len());
    let response =
        widgets::folding(ui, title).id_salt("report-private").open(Some(*is_open)).show_unindented(ui, |ui| {
            widgets::hint(ui, view.t(Key::AfterPrivate));
            for (piece, text) in &found.private {
                let mut is_ticked = choice.private.contains(piece);
                if ui.checkbox(&mut is_ticked, text).changed() {
                    let _ = if is_ticked { choice.private.insert(*piece) } else { choice.private.remove(piece) };
                }
            }
        });
    if response.header_response.clicked() {
        *is_open = !*is_open;
    }
}
