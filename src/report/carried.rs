//! What every export carries: by which reading the session is read, and what it assumes otherwise.

use crate::{
    catalog::Catalog,
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
pub(super) fn points(session: &Session) -> impl Iterator<Item = (Point, Reading)> {
    let (choices, base) = (session.choices(), Choices::all(base(session)));
    let points: Vec<Point> = choices.differing(&base).collect();
    points.into_iter().map(move |point| (point, choices.at(point)))
}
