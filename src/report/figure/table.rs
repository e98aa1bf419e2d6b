//! The figure as a table: for programs as CSV and JSON, for people as text with tabs.

use csv::{Terminator, WriterBuilder};
use serde_json::{Value, json};

use super::{Figure, Look, Subject};
use crate::{
    response::{Offer, Row},
    words::{Key, Words},
};

/// The columns of the CSV. The last six say the same in every row, so that every row stands for itself.
const COLUMNS: [&str; 19] = [
    "ally",
    "name",
    "stance",
    "state",
    "is_hollow",
    "least",
    "suggested",
    "most",
    "base_year",
    "base_is_approximate",
    "base_is_stand_in",
    "is_capped",
    "unit",
    "mode",
    "session",
    "as_of",
    "reading",
    "basis",
    "note",
];

/// The figure as CSV after RFC 4180: a head with stable names, one row an ally, amounts as whole numbers.
#[must_use]
pub fn csv(subject: Subject<'_>, words: &Words, look: &Look) -> String {
    let figure = Figure::of(subject, words, look);
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    // A vector takes whatever is written to it, and every record has as many fields as the head.
    let _ = writer.write_record(COLUMNS);
    for row in &figure.rows {
        let _ = writer.write_record(fields(&figure, row));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn fields(figure: &Figure<'_>, row: &Row) -> [String; COLUMNS.len()] {
    let offer = figure.offer(row);
    let span = row.span.filter(|_| row.has_bar());
    let number = |number: Option<i64>| number.map_or_else(String::new, |number| number.to_string());
    let base = offer.base;
    let session = figure.subject.session;
    [
        row.ally.to_string(),
        figure.words.state(row.ally),
        row.stance.id().to_owned(),
        row.state.id().to_owned(),
        row.is_hollow.to_string(),
        number(span.map(|span| span.least)),
        number(span.and_then(|span| span.suggested)),
        number(span.map(|span| span.most)),
        number(base.map(|base| i64::from(base.year))),
        base.map_or_else(String::new, |base| base.approximate.to_string()),
        base.map_or_else(String::new, |base| base.is_stand_in.to_string()),
        offer.is_capped.to_string(),
        figure.look.mode.unit().to_owned(),
        figure.look.mode.id().to_owned(),
        figure.title(),
        session.as_of.to_string(),
        figure.reading_id().to_owned(),
        figure.subject.assessment.response.basis.id().to_owned(),
        figure.note(),
    ]
}

/// The figure as JSON: what stands around the table, then a row an ally. Ids are stable and amounts whole numbers.
#[must_use]
pub fn json(subject: Subject<'_>, words: &Words, look: &Look) -> Value {
    let figure = Figure::of(subject, words, look);
    let session = figure.subject.session;
    json!({
        "title": figure.title(),
        "as_of": session.as_of.to_string(),
        "reading": figure.reading_id(),
        "seats": figure.subject.assessment.roster.len(),
        "basis": figure.subject.assessment.response.basis.id(),
        "mode": look.mode.id(),
        "unit": look.mode.unit(),
        "rows": figure.rows.iter().map(|row| entry(&figure, row)).collect::<Vec<_>>(),
        "total": figure.total(),
        "note": figure.note(),
        "sources": figure.citations(),
        "assumptions_changed": session.assumptions.len(),
    })
}

fn entry(figure: &Figure<'_>, row: &Row) -> Value {
    let offer = figure.offer(row);
    let span = row.span.filter(|_| row.has_bar());
    json!({
        "ally": row.ally.to_string(),
        "name": figure.words.state(row.ally),
        "stance": row.stance.id(),
        "state": row.state.id(),
        "is_hollow": row.is_hollow,
        "least": span.map(|span| span.least),
        "suggested": span.and_then(|span| span.suggested),
        "most": span.map(|span| span.most),
        "base_year": offer.base.map(|base| base.year),
        "base_is_approximate": offer.base.map(|base| base.approximate),
        "base_is_stand_in": offer.base.map(|base| base.is_stand_in),
        "is_capped": offer.is_capped,
    })
}

/// The figure as text with tabs, in words, as a spreadsheet or a letter takes it from the clipboard.
#[must_use]
pub fn tabbed(subject: Subject<'_>, words: &Words, look: &Look) -> String {
    let figure = Figure::of(subject, words, look);
    let heads = [Key::ColumnAlly, Key::ColumnLeast, Key::ColumnSuggested, Key::ColumnMost, Key::ColumnState];
    let mut lines = vec![figure.title(), figure.line(), figure.basis(), heads.map(|key| words.text(key)).join("\t")];
    for row in &figure.rows {
        let span = row.span.filter(|_| row.has_bar());
        let value = |value: Option<i64>| value.map_or_else(|| "–".to_owned(), |value| words.measured(value, look.mode));
        lines.push(
            [
                words.state(row.ally),
                value(span.map(|span| span.least)),
                value(span.and_then(|span| span.suggested)),
                value(span.map(|span| span.most)),
                figure.state(row),
            ]
            .join("\t"),
        );
    }
    lines.extend([figure.total(), figure.note(), figure.sources()]);
    lines.join("\n") + "\n"
}

impl Figure<'_> {
    fn offer(&self, row: &Row) -> &Offer {
        &self.subject.assessment.response.offers[row.seat]
    }

    fn reading_id(&self) -> &'static str {
        self.subject.session.choices().reading().map_or("own", crate::domain::Reading::id)
    }

    /// What keeps the numbers from being taken for data.
    fn note(&self) -> String {
        format!("{} {}", self.words.text(Key::ScenarioNotData), self.words.text(Key::TeachingModel))
    }
}
