//! The report of a session that was played, written by the session itself: what came out, how the seats stood round by round,
//! what turned it, the texts and silences, pledges, injects, predictions, questions. Its opening and its questions are those of
//! whoever files it. That no text was agreed is a result, and stands where an agreement would.

mod course;
mod play;
mod rounds;
mod table;

use std::collections::BTreeSet;

use super::{Block, Line, OwnNotes, Paper, Rank, Run, Table, Wishes, brief, builder::Builder};
use crate::{
    chosen::ReportChoice,
    council::{
        ladder,
        proceedings::{Ending, State},
    },
    debrief::{Debrief, Private, Telling, Told},
    domain::{Session, Stance, StateCode, Text, TextId, Tongue},
    predict::Guess,
    report::Subject,
    words::{Key, Words},
};

pub use table::csv;

/// The report of a session, as it was chosen, with what was predicted of it.
#[must_use]
pub fn report(
    subject: Subject<'_>,
    words: &Words,
    wishes: &Wishes,
    choice: &ReportChoice,
    predicted: Option<&[Guess; 4]>,
) -> Paper {
    let told = told(subject.session, choice, wishes);
    let subject = Subject { session: &told.session, ..subject };
    let found = Debrief::of(&told.session, subject.assessment);
    let mut report = Builder::new(subject, words, wishes);
    opening(&mut report, &choice.opening);
    outcome(&mut report);
    rounds::rounds(&mut report, &found);
    course::turning(&mut report, &found, &told);
    course::steps(&mut report);
    play::pledges(&mut report);
    play::injects(&mut report);
    play::objectives(&mut report);
    play::predictions(&mut report, predicted);
    questions(&mut report, &found, choice);
    play::people(&mut report);
    play::noted(&mut report, &told);
    let title = words.fill(Key::AfterTitle, &[("title", words.session_title(&told.session).into())]);
    report.finish(title)
}

/// The session as the report tells of it.
fn told(session: &Session, choice: &ReportChoice, wishes: &Wishes) -> Told {
    let own: BTreeSet<Private> = match wishes.own_notes {
        OwnNotes::Public => BTreeSet::new(),
        OwnNotes::All => (0..session.notes.len()).map(Private::Note).collect(),
    };
    let ticked: BTreeSet<Private> = choice.private.union(&own).copied().collect();
    Told::of(session, Telling { ticked: &ticked, has_names: choice.has_names, known_by: wishes.known_by })
}

/// One's own words, a paragraph where an empty line parts them.
fn opening(report: &mut Builder<'_>, text: &str) {
    text.split("\n\n").for_each(|paragraph| report.say(paragraph.trim()));
}

/// The question; the headline, the text that was agreed or was not, and the four answers, with how the Council agrees.
fn outcome(report: &mut Builder<'_>) {
    let Subject { session, assessment, .. } = report.subject;
    let words = report.words;
    let asked = words.text_of_case(&session.case, session.decision_point.trim());
    if !asked.is_empty() {
        report.heading(Key::MemoIssue);
        report.say(asked);
    }
    report.heading(Key::AfterOutcome);
    report.push(Block::Paragraph(Line(vec![Run::Strong(words.sitting(assessment, session))])));
    if let Some(sitting) = assessment.request.sitting.as_deref() {
        ended(report, sitting);
    }
    brief::parts(report);
    let rule = report.sourced(words.text(Key::MemoConsensusRule), "nato.consensus");
    report.push(Block::Paragraph(rule));
}

/// The last text, agreed or not; where none was agreed, who stood in its way and how far everybody could have gone.
fn ended(report: &mut Builder<'_>, sitting: &State) {
    let Subject { session, assessment, .. } = report.subject;
    let words = report.words;
    let agreed = sitting.adopted.last().map(|adopted| (adopted.text, adopted.version));
    let lies = sitting.table.as_ref().map(|table| (table.text, table.version));
    let fell = sitting.fell.as_ref().map(|fell| (fell.text, version_put(session, fell.text)));
    let is_without = agreed.is_none() && (sitting.ending() == Some(Ending::NotAgreed) || lies.is_none());
    let heading = match (agreed, is_without) {
        (Some(_), _) => Key::AfterAgreed,
        (None, true) => Key::AfterNotAgreed,
        (None, false) => Key::AfterOnTable,
    };
    let Some((text, version)) = agreed.or(lies).or(fell) else { return };
    quoted_text(report, heading, text, version);
    if !is_without {
        return;
    }
    let standing = assessment.council.positions.iter().filter(|(_, held)| held.stance == Stance::Objects);
    let seats: Vec<StateCode> = standing.map(|(seat, _)| assessment.roster.state(seat)).collect();
    if !seats.is_empty() {
        report.say(words.pair(&words.text(Key::AfterStoodAgainst), &words.state_list(&seats)));
    }
    // What nobody put says nothing of how far everybody could have gone.
    let put = sitting.table.as_ref().map(|table| table.rung).or(sitting.fell.as_ref().map(|fell| fell.rung));
    let ladder = ladder(session, &assessment.roster, &assessment.request, &assessment.council);
    if put.is_some_and(|put| ladder.highest_unopposed().is_some_and(|highest| highest < put)) {
        report.say(words.ladder_highest(&ladder));
    }
}

/// The version of a text that was put last; the first where none was.
fn version_put(session: &Session, text: TextId) -> u16 {
    session.proceedings.text(text).map_or(1, Text::last_version)
}

fn quoted_text(report: &mut Builder<'_>, heading: Key, text: TextId, version: u16) {
    let words = report.words;
    let named = words.text_on_table(report.subject.session, text);
    report.subheading(words.pair(&words.text(heading), &named));
    let said = version_words(report, text, version);
    if !said.is_empty() {
        report.push(Block::Quotation(Line::plain(said)));
    }
    let held = report.subject.session.proceedings.text(text).and_then(|text| text.version(version));
    if let Some(left) = held.and_then(|held| words.brackets_stand(held)) {
        report.say(left);
    }
}

/// The words of a version in the language of the report; in the other where it has none.
fn version_words(report: &Builder<'_>, text: TextId, version: u16) -> String {
    let found = report.subject.session.proceedings.text(text).and_then(|text| text.version(version));
    let Some(found) = found else { return String::new() };
    let own = Tongue::of(report.words.language());
    let other = match own {
        Tongue::English => Tongue::French,
        Tongue::French => Tongue::English,
    };
    let said = [own, other].map(|tongue| found.words(tongue).trim());
    said.into_iter().find(|said| !said.is_empty()).unwrap_or_default().to_owned()
}

/// What there is to ask, as whoever files it asks it.
fn questions(report: &mut Builder<'_>, found: &Debrief, choice: &ReportChoice) {
    let words = report.words;
    let prepared = &report.subject.session.workshop.questions;
    let drawn = || found.questions.iter().map(|question| words.debrief_question(question)).collect();
    let asked = match &choice.questions {
        Some(own) => own.clone(),
        None if prepared.is_empty() => drawn(),
        None => prepared.iter().map(|text| words.text_of_case(&report.subject.session.case, text)).collect(),
    };
    let lines: Vec<Line> = asked.into_iter().filter(|text| !text.trim().is_empty()).map(Line::plain).collect();
    if !lines.is_empty() {
        report.heading(Key::DebriefHeadQuestions);
        report.list(lines);
    }
}

/// A table whose heads are words of the session.
fn table(report: &mut Builder<'_>, caption: String, heads: Vec<String>, rows: Vec<Vec<Line>>, figures_from: usize) {
    if !rows.is_empty() {
        report.push(Block::Table(Table { caption, heads, rows, figures_from }));
    }
}

fn subheading(report: &mut Builder<'_>, key: Key) {
    let text = report.words.text(key);
    report.push(Block::Heading(Rank::Second, text));
}
