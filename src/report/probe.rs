//! The probe of Article 6 as text and as JSON.

use serde_json::{Value, json};

use crate::{
    atlas::Probe,
    catalog::Catalog,
    domain::{Choice as _, Day},
    law::Element,
    words::Words,
};

/// The value that `casus probe --format json` prints.
#[must_use]
pub fn probe_entry(probe: &Probe, day: Day, words: &Words) -> Value {
    json!({
        "row": probe.row.id(),
        "grade": Element::E3.grade_id(probe.grade),
        "party": probe.party.map(|party| party.to_string()),
        "place": words.probe_place(probe),
        "object": probe.place.object.id(),
        "area": probe.place.area.id(),
        "sea_zone": probe.place.sea_zone.id(),
        "date": day.to_string(),
        "near_line": probe.near_line,
        "reasons": words.probe_reasons(probe),
        "source": Catalog::shipped().sources.citation(probe.row.source()),
    })
}

/// The same for people.
#[must_use]
pub fn probe_text(probe: &Probe, day: Day, words: &Words) -> String {
    let mut out = format!("{} · {}\n", words.probe_line(probe), words.day(day));
    for sentence in words.probe_reasons(probe) {
        out.push_str(&format!("  {sentence}\n"));
    }
    out
}
