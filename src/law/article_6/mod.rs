//! E3: did it fall where, and on what, Article 6 names?
//!
//! > on the territory of any of the Parties in Europe or North America
//! > on the territory of Turkey or on the Islands under the jurisdiction of any of the Parties in the North Atlantic area north of the Tropic of Cancer
//! > on the forces, vessels, or aircraft of any of the Parties, when in or over these territories
//!
//! Apply the rows in order; the name of a place wins over its point. An economic zone is not
//! territory, an embassy is not the sending state's soil, a network lies where its effects fall.
//! "Outside" means no case by virtue of that place: Article 4 has no geography, and nothing stops
//! allies from helping. Of several places the best-graded decides and the others are listed.
//!
//! The version of Article 6 that was in force on the first day is read. The strict reading keeps to what is named, the
//! expansive one takes "deemed to include" as not exhaustive.

mod areas;
mod rows;
mod terms;

pub use areas::{PlaceRow, Version};
pub(crate) use rows::points_of;
pub use rows::row;

use smallvec::SmallVec;

use super::{
    finding::{Element, Finding, Firmness},
    grade::{Grade, GradeSet},
    reason::{Ground, Reason, Reasons, Side},
    standard::Standard,
};
use crate::domain::{Area, Choice as _, Choices, Circumstances, Day, FactId, FactSet, Object, Place, SeaZone};

/// What E3 hangs on.
pub(super) const FACTS: &[FactId] = &[FactId::FirstDay, FactId::Place];

/// One place, judged.
struct Spot {
    idx: Option<u8>,
    row: PlaceRow,
    grade: Grade,
    firmness: Firmness,
    depends_on_time: bool,
}

/// Judges E3.
#[must_use]
pub fn judge(circumstances: &Circumstances<'_>, standard: &Standard) -> Finding {
    let first_day = circumstances.first_day;
    if circumstances.places.is_empty() {
        let mut reasons = Reasons::new();
        reasons.push(Reason::new(Side::Decides, Ground::Missing(FactId::Place), &[FactId::Place]));
        let missing = FactSet::of(&[FactId::Place]);
        return Finding::new(Element::E3, Grade::Unknown, reasons, missing, Firmness::High, circumstances);
    }
    let places = circumstances.places.iter().enumerate();
    let spots: SmallVec<[Spot; 4]> =
        places.map(|(idx, place)| Spot::of(u8::try_from(idx).ok(), place, first_day, &standard.choices)).collect();
    let best = spots[1..].iter().fold(&spots[0], |best, spot| if spot.grade > best.grade { spot } else { best });
    let mut reasons = Reasons::new();
    match best.idx.and_then(|idx| circumstances.places.get(usize::from(idx))) {
        Some(place) if is_contested(place, first_day, &standard.choices) => {
            add_accounts(&mut reasons, best, place, first_day, &standard.choices);
        }
        Some(_) | None => reasons.push(best.reason(Side::Decides)),
    }
    add_other_places(&mut reasons, best, &spots);
    if best.grade != Grade::Met {
        let facts = &[FactId::Place];
        reasons.push(Reason::new(Side::For, Ground::NotExhaustive, facts));
        reasons.push(Reason::new(Side::Against, Ground::Exhaustive, facts));
    }
    let missing = if best.grade == Grade::Unknown { FactSet::of(&[FactId::Place]) } else { FactSet::EMPTY };
    Finding::new(Element::E3, best.grade, reasons, missing, best.firmness, circumstances)
}

/// Whether object and area are known and nobody says otherwise: the row then says all.
fn is_plain(place: &Place) -> bool {
    place.accounts.is_empty() && !place.object.is_unknown() && !place.area.is_unknown()
}

/// Whether the accounts of a place lead to different grades.
fn is_contested(place: &Place, first_day: Day, choices: &Choices) -> bool {
    if place.accounts.is_empty() {
        return false;
    }
    let mut grades =
        place.readings().map(|(area, zone)| grades_at(place.object, area, zone, first_day, choices).settle());
    let own = grades.next();
    grades.any(|grade| Some(grade) != own)
}

/// That it is contested decides; whose account leads where stands beside it.
fn add_accounts(reasons: &mut Reasons, best: &Spot, place: &Place, first_day: Day, choices: &Choices) {
    let contested = Ground::Contested { place_idx: best.idx };
    reasons.push(Reason::new(Side::Decides, contested, &[FactId::Place]));
    for (idx, (area, zone)) in place.readings().enumerate() {
        let grade = grades_at(place.object, area, zone, first_day, choices).settle();
        let side = match grade {
            Grade::Met => Side::For,
            Grade::NotMet => Side::Against,
            Grade::Arguable | Grade::Unknown => Side::Note,
        };
        let row = row(area, place.object, zone, first_day, choices).0;
        let account = u8::try_from(idx).unwrap_or(u8::MAX);
        let ground = Ground::Account { place_idx: best.idx, account, row, grade };
        reasons.push(Reason::new(side, ground, &[FactId::Place]));
    }
}

fn add_other_places(reasons: &mut Reasons, best: &Spot, spots: &[Spot]) {
    let mut is_mixed = false;
    for spot in spots.iter().filter(|spot| spot.idx != best.idx) {
        is_mixed |= spot.grade != best.grade;
        reasons.push(spot.reason(Side::Note));
    }
    if is_mixed {
        reasons.push(Reason::new(Side::Note, Ground::MixedPlaces, &[FactId::Place]));
    }
}

impl Spot {
    fn of(idx: Option<u8>, place: &Place, first_day: Day, choices: &Choices) -> Self {
        let (object, area) = (place.object, place.area);
        let (row, grade) = row(area, object, place.sea_zone, first_day, choices);
        Self {
            idx,
            row,
            grade: if is_plain(place) { grade } else { grade_at(place, first_day, choices) },
            firmness: rows::firmness(area, object),
            depends_on_time: rows::depends_on_time(area, first_day),
        }
    }

    fn reason(&self, side: Side) -> Reason {
        let facts: &[FactId] = if self.depends_on_time { &[FactId::Place, FactId::FirstDay] } else { &[FactId::Place] };
        let ground = Ground::Place { place_idx: self.idx, row: self.row, grade: self.grade };
        Reason::new(side, ground, facts)
    }
}

/// The grade of E3 without its reasons: of several places the best-graded decides.
pub(super) fn grade(circumstances: &Circumstances<'_>, standard: &Standard) -> Grade {
    let grade = |place: &Place| grade_at(place, circumstances.first_day, &standard.choices);
    circumstances.places.iter().map(grade).max().unwrap_or(Grade::Unknown)
}

/// The grade of one place: where its accounts lead to different grades it is contested, and arguable.
#[must_use]
pub fn grade_at(place: &Place, first_day: Day, choices: &Choices) -> Grade {
    if is_plain(place) {
        return row(place.area, place.object, place.sea_zone, first_day, choices).1;
    }
    let of = |(area, zone): (Area, SeaZone)| grades_at(place.object, area, zone, first_day, choices).settle();
    Grade::of_accounts(place.readings().map(of))
}

/// Every grade a place may turn out to have by one of its accounts, given what is unknown about it.
#[must_use]
pub fn possible_grades(place: &Place, first_day: Day, choices: &Choices) -> GradeSet {
    place.readings().fold(GradeSet::EMPTY, |mut all, (area, zone)| {
        all.extend(grades_at(place.object, area, zone, first_day, choices));
        all
    })
}

/// Every grade that an object somewhere may turn out to have, given what is unknown.
#[must_use]
pub fn grades_at(object: Object, area: Area, sea_zone: SeaZone, first_day: Day, choices: &Choices) -> GradeSet {
    let mut grades = GradeSet::EMPTY;
    for area in one_or_all(area) {
        // Whatever stood on a Party's covered territory was on that territory.
        if object.is_unknown() && rows::is_covered_territory(*area, sea_zone, first_day) {
            grades.insert(Grade::Met);
            continue;
        }
        for object in one_or_all(object) {
            grades.insert(row(*area, *object, sea_zone, first_day, choices).1);
        }
    }
    grades
}

pub(super) fn one_or_all<T: crate::domain::Choice>(value: T) -> &'static [T] {
    match T::ALL.iter().position(|other| *other == value) {
        Some(idx) if !value.is_unknown() => &T::ALL[idx..=idx],
        _ => &T::ALL[..T::ALL.len() - 1],
    }
}

/// Whether an area and an object go together at all; the form asks again where they do not.
#[must_use]
pub fn is_possible(area: Area, object: Object) -> bool {
    row(area, object, SeaZone::Unknown, Day::constant(2020, 1, 1), &Choices::PRACTICE).0 != PlaceRow::NoSuchThing
}

#[cfg(test)]
mod tests;
