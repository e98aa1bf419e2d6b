//! The figure as a table: for programs as CSV and JSON, for people as text with tabs.

use csv::{Terminator, WriterBuilder};
use serde_json::Value;

use super::{Figure, Subject, carried};
use crate::{
    assess::Assessment,
    chosen::{Look, Separator},
    domain::{HelpKind, Need, Session},
    report::entry::{self, Charted},
    response::{Gap, Offer, Row},
    words::{Key, Words},
};

/// The columns of the CSV, those of the kinds left out. From `unit` on they say the same in every row, so that every
/// row stands for itself.
const COLUMNS: [&str; 12] = [
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
];
/// What is pledged.
const PLEDGE_COLUMNS: [&str; 6] =
    ["pledge_low", "pledge_mid", "pledge_high", "pledge_is_hollow", "pledges_without_figure", "pledge_beyond"];
/// What stands around the table.
const COMMON_COLUMNS: [&str; 11] = [
    "unit",
    "mode",
    "session",
    "as_of",
    "reading",
    "reading_base",
    "reading_points",
    "assumptions_changed",
    "asked_for",
    "basis",
    "note",
];

/// The figure as CSV after RFC 4180: a head with stable names, one row an ally, amounts as whole numbers. A field that
/// holds a list has a semicolon between its entries and an equals sign between an id and its value. It begins with a byte
/// order mark, by which a spreadsheet knows UTF-8, and no text of the session is read as a formula.
#[must_use]
pub fn csv(subject: Subject<'_>, words: &Words, look: &Look, separator: Separator) -> String {
    let figure = Figure::of(subject, words, look);
    let delimiter = match separator {
        Separator::Comma => b',',
        Separator::Semicolon => b';',
    };
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let kinds = HelpKind::ALL.map(|kind| format!("suggested_{}", kind.id()));
    let heads = COLUMNS.iter().chain(&PLEDGE_COLUMNS).copied().chain(kinds.iter().map(String::as_str));
    // A vector takes whatever is written to it, and every record has as many fields as the head.
    let _ = writer.write_record(heads.chain(COMMON_COLUMNS));
    let common = common_fields(&figure);
    for row in &figure.rows {
        let fields = fields(&figure, row).into_iter().chain(pledge_fields(row));
        let fields = fields.chain(HelpKind::ALL.map(|kind| number(figure.by_kind(row, kind))));
        let _ = writer.write_record(fields.chain(common.iter().cloned()));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A text of the session as a spreadsheet takes it: never a formula, however it begins, and without control characters.
pub(in crate::report) fn inert(text: &str) -> String {
    let plain: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let is_formula = plain.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{plain}") } else { plain }
}

fn number(number: Option<i64>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

fn fields(figure: &Figure<'_>, row: &Row) -> [String; COLUMNS.len()] {
    let offer = figure.offer(row);
    let span = row.span.filter(|_| row.has_bar());
    let base = offer.base;
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
    ]
}

fn pledge_fields(row: &Row) -> [String; PLEDGE_COLUMNS.len()] {
    let Some(pledge) = row.pledge else { return std::array::from_fn(|_| String::new()) };
    let amounts = [pledge.low, pledge.mid, pledge.high];
    let [low, mid, high] = amounts.map(|amount| number(pledge.has_figure.then_some(amount)));
    let beyond = pledge.beyond.map_or_else(String::new, |beyond| beyond.id().to_owned());
    [low, mid, high, pledge.is_hollow.to_string(), pledge.marks.to_string(), beyond]
}

fn common_fields(figure: &Figure<'_>) -> [String; COMMON_COLUMNS.len()] {
    let Subject { session, catalog, assessment, .. } = figure.subject;
    [
        figure.look.mode.unit().to_owned(),
        figure.look.mode.id().to_owned(),
        inert(&figure.title()),
        session.as_of.to_string(),
        carried::reading_id(session).to_owned(),
        carried::base(session).id().to_owned(),
        carried::points_field(session),
        carried::assumptions_field(catalog, session),
        asked_field(session, assessment),
        assessment.response.basis.id().to_owned(),
        figure.note(),
    ]
}

/// What is asked for and covered, one entry after the other: `ITA:r_ad:6:covered=4:in_time=2`.
fn asked_field(session: &Session, assessment: &Assessment) -> String {
    let gaps = assessment.response.gaps(session);
    let entry = |(need, gap): (&Need, &Gap)| {
        let (ally, what) = (need.ally, need.what.id());
        format!("{ally}:{what}:{}:covered={}:in_time={}", gap.asked, gap.covered, gap.in_time)
    };
    session.needs.iter().zip(&gaps).map(entry).collect::<Vec<_>>().join(";")
}

/// The figure as JSON: what stands around the table, then a row an ally. Ids are stable and amounts whole numbers.
#[must_use]
pub fn json(subject: Subject<'_>, words: &Words, look: &Look) -> Value {
    entry::value(&Charted::of(&Figure::of(subject, words, look)))
}

/// The figure as text with tabs, in words, as a spreadsheet or a letter takes it from the clipboard.
#[must_use]
pub fn tabbed(subject: Subject<'_>, words: &Words, look: &Look) -> String {
    let figure = Figure::of(subject, words, look);
    let heads = [
        Key::ColumnAlly,
        Key::ColumnLeast,
        Key::ColumnSuggested,
        Key::ColumnMost,
        Key::FigureColumnPledged,
        Key::ColumnState,
    ];
    let mut lines =
        vec![inert(&figure.title()), figure.line(), figure.basis(), heads.map(|key| words.text(key)).join("\t")];
    for row in &figure.rows {
        let span = row.span.filter(|_| row.has_bar());
        let value = |value: Option<i64>| value.map_or_else(|| "–".to_owned(), |value| words.measured(value, look.mode));
        lines.push(
            [
                words.state(row.ally),
                value(span.map(|span| span.least)),
                value(span.and_then(|span| span.suggested)),
                value(span.map(|span| span.most)),
                row.pledge.map_or_else(|| "–".to_owned(), |pledge| figure.pledged(&pledge)),
                figure.state(row),
            ]
            .join("\t"),
        );
    }
    lines.push(figure.total());
    lines.extend(figure.asked(usize::MAX));
    lines.extend(figure.beyond());
    lines.extend(figure.changed());
    lines.extend([figure.note(), figure.sources()]);
    lines.join("\n") + "\n"
}

impl Figure<'_> {
    pub(in crate::report) fn offer(&self, row: &Row) -> &Offer {
        &self.subject.assessment.response.offers[row.seat]
    }

    /// What an ally is suggested to give of a kind, in the units of the mode; none where no point is suggested.
    pub(in crate::report) fn by_kind(&self, row: &Row, kind: HelpKind) -> Option<i64> {
        row.span.filter(|_| row.has_bar())?.suggested?;
        let offer = self.offer(row);
        self.subject.assessment.response.measured(offer, offer.split[kind], self.look.mode)
    }

    /// What keeps the numbers from being taken for data.
    pub(in crate::report) fn note(&self) -> String {
        format!("{} {}", self.words.text(Key::ScenarioNotData), self.words.text(Key::TeachingModel))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_of_a_session_is_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", " =1", "＝1"] {
            assert!(inert(formula).starts_with('\''), "{formula:?}");
        }
        assert_eq!(inert("Île de la Cité\0 = 1"), "Île de la Cité  = 1");
    }
}
