//! What every export carries: by which reading the session is read, and what it assumes otherwise.

use serde_json::{Map, Value, json};

use super::ledger::changed_line;
use crate::{
    catalog::{Catalog, ledger},
    domain::{Choices, Point, Reading, Session},
    words::Words,
};

/// The lines of a text: nothing where the session is read by alliance practice and assumes what ships.
pub(super) fn lines(catalog: &Catalog, session: &Session, words: &Words) -> Vec<String> {
    words.carried(session, &catalog.changed_assumptions(session))
}

/// The same, each behind its sign and on a line of its own, as a text begins with it.
pub(super) fn head(catalog: &Catalog, session: &Session, words: &Words) -> String {
    lines(catalog, session, words).into_iter().map(|line| format!("! {line}\n")).collect()
}

/// The entries of a JSON.
pub(super) fn entries(catalog: &Catalog, session: &Session, words: &Words) -> Map<String, Value> {
    let points = points(session).map(|(point, reading)| json!({ "point": point.id(), "reading": reading.id() }));
    let entries = [
        ("reading", json!(reading_id(session))),
        ("reading_base", json!(base(session).id())),
        ("reading_points", points.collect::<Vec<_>>().into()),
        ("assumptions", assumptions(catalog, session, words).into()),
    ];
    entries.into_iter().map(|(id, value)| (id.to_owned(), value)).collect()
}

/// What a session assumes otherwise than the program does.
pub(super) fn assumptions(catalog: &Catalog, session: &Session, words: &Words) -> Map<String, Value> {
    let changed = catalog.changed_assumptions(session);
    let changed = changed.iter().map(|entry| {
        json!({
            "id": entry.assumption.id(),
            "name": words.assumption(entry.assumption),
            "shipped": entry.shipped.text(),
            "value": entry.setting.text(),
            "reason": entry.reason,
            "contested": entry.is_contested,
            "source": catalog.sources.citation(&entry.source),
        })
    });
    let unknown = session.assumptions.iter().filter(|line| ledger::read(line).is_none()).map(|line| &line.id);
    let entries = [
        ("text", json!(changed_line(catalog, session, words))),
        ("changed", changed.collect::<Vec<_>>().into()),
        ("not_known_here", json!(unknown.collect::<Vec<_>>())),
    ];
    entries.into_iter().map(|(id, value)| (id.to_owned(), value)).collect()
}

/// The changed assumptions in a field of a table: `id=value`, with a semicolon between them.
pub(super) fn assumptions_field(catalog: &Catalog, session: &Session) -> String {
    let changed = catalog.changed_assumptions(session);
    let fields = changed.iter().map(|entry| format!("{}={}", entry.assumption.id(), entry.setting.text()));
    fields.collect::<Vec<_>>().join(";")
}

/// The points read otherwise than the reading does, in a field of a table.
pub(super) fn points_field(session: &Session) -> String {
    let fields = points(session).map(|(point, reading)| format!("{}={}", point.id(), reading.id()));
    fields.collect::<Vec<_>>().join(";")
}

/// The id of the reading; `own` where it is none of the three at every point.
pub(super) fn reading_id(session: &Session) -> &'static str {
    session.choices().reading().map_or("own", Reading::id)
}

/// The reading that is followed, or followed but at some points.
pub(super) fn base(session: &Session) -> Reading {
    session.choices().reading().unwrap_or(session.reading)
}

/// The points read otherwise than the reading does, and how.
fn points(session: &Session) -> impl Iterator<Item = (Point, Reading)> {
    let (choices, base) = (session.choices(), Choices::all(base(session)));
    let points: Vec<Point> = choices.differing(&base).collect();
    points.into_iter().map(move |point| (point, choices.at(point)))
}
