//! Article 42(7) of the Treaty on European Union.
//!
//! "Armed aggression" is read as E1 and E2 read an armed attack. The place is the territory of a member: no Tropic, no named
//! sea. Outermost regions are inside (Treaty on the Functioning of the European Union, 349 and 355(1)), countries and territories
//! such as Greenland are debated (355(2)), the Faroes are outside, and what is at sea beyond the territorial seas is not territory.

use super::{Duty, Test, TestId, Track, TrackId, TrackNote, of_element, owing};
use crate::{
    assess::Assessment,
    catalog::Catalog,
    domain::{Area, Citation, Day, FactId, FactSet, InUnion, Object, Place, Practice, SeaZone, Session, StateCode},
    law::{Element, Grade},
};

const SOURCE: &str = "eu.teu.42.7";

pub(super) fn track(catalog: &Catalog, session: &Session, assessment: &Assessment) -> Track {
    let day = session.incident.first_day;
    let union = &catalog.union;
    let is_in_force = day >= union.clause_from;
    let attacked = session.incident.attacked.states(session.as_of);
    let is_member = |state: &StateCode| is_in_force && union.members_on(day).any(|member| member.code == *state);
    let victims: Vec<StateCode> = attacked.iter().copied().filter(is_member).collect();
    let victim = match (attacked.is_empty(), victims.is_empty()) {
        (true, _) => Grade::Unknown,
        (false, true) => Grade::NotMet,
        (false, false) => Grade::Met,
    };
    // Of the states attacked that are no allies: where all are members of the Union, the land hit is a member's.
    let mut third = attacked.iter().filter(|state| !assessment.parties.contains(**state)).peekable();
    let at_home = match (third.peek().is_some(), third.all(|state| victims.contains(state))) {
        (true, true) => Home::Theirs,
        (true, false) if victims.iter().any(|state| !assessment.parties.contains(*state)) => Home::Perhaps,
        (true | false, _) => Home::Elsewhere,
    };
    let places = session.incident.place.read(session.as_of).map_or(&[][..], Vec::as_slice);
    let place = places.iter().map(|place| by_all_accounts(place, at_home)).max().unwrap_or(Grade::Unknown);
    let plain = |id: TestId, grade: Grade, fact: FactId| Test {
        id,
        grade,
        facts: FactSet::of(&[fact]),
        is_reached: true,
        qualifies: false,
        source: SOURCE,
    };
    let tests = vec![
        plain(TestId::Victim, victim, FactId::Attacked),
        of_element(assessment, Element::E1, TestId::Attack, false, SOURCE),
        of_element(assessment, Element::E2, TestId::Origin, false, SOURCE),
        plain(TestId::Place, place, FactId::Place),
        of_element(assessment, Element::E4, TestId::Immediacy, true, "un.charter.51"),
    ];
    let mut notes =
        vec![TrackNote::NoDecision, TrackNote::NoCommand, TrackNote::NatoStaysFoundation, TrackNote::SpecificCharacter];
    match Citation::of(Practice::UnionsClause.day(), session) {
        Citation::Then => notes.push(TrackNote::UsedOnceByFrance),
        Citation::Later if is_in_force => notes.push(TrackNote::UsedLaterByFrance),
        Citation::Later | Citation::Untold => {}
    }
    if !is_in_force {
        notes.insert(0, TrackNote::NotInForce);
    }
    let stands_aside = |on: Day| union.members.iter().filter_map(|member| member.opt_out_until).any(|until| on < until);
    if is_in_force && stands_aside(day) {
        // Before its end no day of the end is told.
        let is_still = stands_aside(session.as_of);
        notes.push(if is_still { TrackNote::DanishOptOutStands } else { TrackNote::DanishOptOut });
    }
    let members = union.members_on(session.as_of).map(|member| member.code);
    let owed_by = members.filter(|code| is_in_force && !attacked.contains(code));
    let track = Track::new(TrackId::Eu42, tests, Duty::ByAllMeans, notes);
    let owed_by = owing(track.grade, owed_by);
    Track { owed_by, who_may_ask: victims, ..track }
}

/// Whether the land of a state that is no ally is that of a member of the Union that was attacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Home {
    Theirs,
    /// Another state that is no ally was attacked beside it.
    Perhaps,
    Elsewhere,
}

/// Where the accounts of a place differ it is argued, as under Article 6.
fn by_all_accounts(place: &Place, home: Home) -> Grade {
    Grade::of_accounts(place.readings().map(|(area, zone)| on_territory(place.object, area, zone, home)))
}

fn on_territory(object: Object, area: Area, sea_zone: SeaZone, home: Home) -> Grade {
    match area.in_union() {
        InUnion::Inside => Grade::Met,
        InUnion::Debated => Grade::Arguable,
        InUnion::Outside => Grade::NotMet,
        InUnion::Unknown => Grade::Unknown,
        // "On its territory": the land hit is that of the state attacked; its forces or people may be anywhere.
        InUnion::ByOwner => match home {
            Home::Theirs if object == Object::Territory => Grade::Met,
            Home::Theirs | Home::Perhaps => Grade::Arguable,
            Home::Elsewhere => Grade::NotMet,
        },
        InUnion::ByCoast => match sea_zone {
            SeaZone::TerritorialParty => Grade::Met,
            SeaZone::TerritorialOther if home != Home::Elsewhere => Grade::Arguable,
            SeaZone::Unknown | SeaZone::NotSea | SeaZone::TerritorialOther | SeaZone::Beyond => Grade::NotMet,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Choice as _;

    #[test]
    fn the_unions_clause_knows_no_tropic_and_no_named_sea() {
        let at = |area: Area, sea_zone: SeaZone| {
            by_all_accounts(&Place { area, sea_zone, ..Place::default() }, Home::Elsewhere)
        };
        assert_eq!(at(Area::PartyEurope, SeaZone::NotSea), Grade::Met);
        assert_eq!(at(Area::PartyOther, SeaZone::NotSea), Grade::Arguable);
        for inside in [Area::PartyOutermost, Area::UnionIslands, Area::CeutaMelilla] {
            assert_eq!(at(inside, SeaZone::NotSea), Grade::Met, "{inside:?}");
        }
        for outside in [Area::Faroes, Area::CyprusBases, Area::AlgeriaSouth] {
            assert_eq!(at(outside, SeaZone::NotSea), Grade::NotMet, "{outside:?}");
        }
        assert_eq!(at(Area::Mediterranean, SeaZone::Beyond), Grade::NotMet);
        assert_eq!(at(Area::BalticSea, SeaZone::TerritorialParty), Grade::Met);
        assert_eq!(at(Area::Unknown, SeaZone::Unknown), Grade::Unknown);
        assert!(Area::ALL.iter().all(|area| at(*area, SeaZone::Beyond) != Grade::Unknown || area.is_unknown()));
    }
}
