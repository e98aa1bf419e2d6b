//! The probe of Article 6.

use super::{Id, entries};
use crate::{
    atlas::Probe,
    catalog::Catalog,
    domain::{Choice as _, Day},
    law::Element,
    words::Words,
};

entries! {
    /// Where a point lies for Article 6.
    Probed {
        /// The row of the table that applies.
        row: Id,
        /// `inside`, `arguable`, `outside` or `unknown`.
        grade: Id,
        /// The Party whose territory or waters it is.
        party: Option<String>,
        /// The name of the place.
        place: String,
        /// What is hit.
        object: Id,
        /// The area.
        area: Id,
        /// Whose waters.
        sea_zone: Id,
        /// The day on which it is read.
        date: String,
        /// Whether another row may apply, the map being as coarse as it is.
        near_line: bool,
        /// Why, in sentences.
        reasons: Vec<String>,
        /// The source of the row.
        source: String,
    }
}

impl Probed {
    /// The entry of a probe on a day.
    #[must_use]
    pub fn of(probe: &Probe, day: Day, words: &Words) -> Self {
        Self {
            row: probe.row.id(),
            grade: Element::E3.grade_id(probe.grade),
            party: probe.party.map(|party| party.to_string()),
            place: words.probe_place(probe),
            object: probe.place.object.id(),
            area: probe.place.area.id(),
            sea_zone: probe.place.sea_zone.id(),
            date: day.to_string(),
            near_line: probe.near_line,
            reasons: words.probe_reasons(probe),
            source: Catalog::shipped().sources.citation(probe.row.source()),
        }
    }
}
