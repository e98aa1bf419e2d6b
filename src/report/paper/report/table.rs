//! What goes beside a report as tables: the log, a line each, and where every seat stood in every round. Both are CSV after RFC
//! 4180 and begin with a byte order mark: without one Excel takes UTF-8 for the letters of its country, and LibreOffice knows it
//! as UTF-8 at once. No cell is read as a formula.

use csv::{Terminator, WriterBuilder};

use super::told;
use crate::{
    chosen::{ReportChoice, ReportTable, Separator},
    debrief::{Course, LineKind, Strip},
    domain::Attendance,
    report::{Subject, figure::inert, paper::Wishes},
    words::{Key, Words},
};

/// A table of a report.
#[must_use]
pub fn csv(
    subject: Subject<'_>,
    words: &Words,
    (wishes, choice): (&Wishes, &ReportChoice),
    table: ReportTable,
    separator: Separator,
) -> String {
    let rows = match table {
        ReportTable::Log => log(subject, words, wishes, choice),
        ReportTable::Stances => stances(subject, words),
    };
    let between = match separator {
        Separator::Comma => b',',
        Separator::Semicolon => b';',
    };
    let begins = "\u{feff}".as_bytes().to_vec();
    let mut writer = WriterBuilder::new().delimiter(between).terminator(Terminator::CRLF).from_writer(begins);
    for row in rows {
        // A vector takes whatever is written to it, and every row has as many cells as the first.
        let _ = writer.write_record(row.iter().map(|cell| cell_of(cell)));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A text as a spreadsheet takes it. A line inside a cell stays one.
fn cell_of(text: &str) -> String {
    text.split('\n').map(inert).collect::<Vec<_>>().join("\n")
}

/// The lines of the log that may leave: their numbers are those of the whole log.
fn log(subject: Subject<'_>, words: &Words, wishes: &Wishes, choice: &ReportChoice) -> Vec<Vec<String>> {
    let told = told(subject.session, choice, wishes);
    let heads = [
        Key::AfterLine,
        Key::AfterRound,
        Key::AfterTime,
        Key::AfterName,
        Key::AfterWay,
        Key::AfterSeat,
        Key::AfterKind,
        Key::AfterText,
        Key::AfterBefore,
        Key::AfterNow,
    ];
    let mut rows = vec![heads.map(|key| words.text(key)).into()];
    let mut course = Course::before(&told.session);
    for (at, line) in told.session.log.iter().enumerate() {
        course.take(line);
        if told.withheld.contains(&at) {
            continue;
        }
        let time = if line.at.is_unstated() { String::new() } else { line.at.to_string() };
        rows.push(vec![
            told.number(at).to_string(),
            course.rounds().to_string(),
            time,
            line.who.to_string(),
            words.log_way(line.way),
            line.what.of_seat().map(|seat| seat.to_string()).unwrap_or_default(),
            words.line_kind(LineKind::of(line.what)),
            words.log_line(line),
            line.before.clone(),
            line.after.clone(),
        ]);
    }
    rows
}

/// The seats by code and name, and where each stood in each round.
fn stances(subject: Subject<'_>, words: &Words) -> Vec<Vec<String>> {
    let strip = Strip::of(subject.session, subject.assessment.roster.states());
    let heads = [Key::AfterSeat, Key::AfterAlly].map(|key| words.text(key)).into_iter();
    let rounds = strip.rounds.iter().map(|round| match round {
        0 => words.text(Key::DebriefNowShort),
        round => words.debrief_round(*round),
    });
    let mut rows = vec![heads.chain(rounds).collect()];
    for row in &strip.rows {
        let cells = row.cells.iter().map(|cell| match cell.is_absent {
            true => words.attendance(Attendance::Absent),
            false => words.stance(cell.stance),
        });
        rows.push([row.seat.to_string(), words.state(row.seat)].into_iter().chain(cells).collect());
    }
    rows
}
