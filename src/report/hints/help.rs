//! Hints on pledges, on what is asked for, and on what an ally leaves out.

use super::{Hints, last_day};
use crate::{
    catalog::Catalog,
    domain::{FactId, Pledge, Roster, Session, Spot, Stance, Wanted},
    words::Key,
};

pub(super) fn hints(catalog: &Catalog, session: &Session, roster: &Roster, hints: &mut Hints<'_>) {
    for pledge in &session.pledges {
        of_pledge(catalog, session, roster, pledge, hints);
    }
    let attacked = |ally| session.incident.attacked.values().iter().any(|dated| dated.value.contains(&ally));
    for need in &session.needs {
        let (ally, what) = (need.ally, need.what.id());
        if !attacked(ally) {
            hints.say(
                Spot::of("needs").with("ally", ally),
                Key::HintNeedNotAttacked,
                [("ally", &ally), ("what", &what)],
            );
        }
        if let Wanted::Measure(id) = &need.what {
            unknown(catalog, "needs", id, hints);
        }
    }
    for dated in session.incident.measure.values() {
        lesser_measure(catalog, &dated.value, hints);
    }
    for ally in session.refusals.iter().filter(|ally| !roster.contains(**ally)) {
        let last_day = last_day(session);
        hints.say(Spot::of("refusals").saying(ally), Key::HintRefusalNoSeat, [("ally", ally), ("day", &last_day)]);
    }
    for exclusion in &session.exclusions {
        if session.stance(exclusion.ally, session.as_of) != Stance::Reservation {
            let (ally, kind) = (exclusion.ally, exclusion.kind.id());
            hints.say(
                Spot::of("exclusions").with("ally", ally),
                Key::HintExclusion,
                [("kind", &kind), ("ally", &ally)],
            );
        }
    }
}

fn of_pledge(catalog: &Catalog, session: &Session, roster: &Roster, pledge: &Pledge, hints: &mut Hints<'_>) {
    let Pledge { ally, measure, from, .. } = pledge;
    let first_day = session.incident.first_day;
    let spot = || Spot::of("pledges").with("ally", ally);
    if !roster.contains(*ally) {
        let last_day = last_day(session);
        hints.say(spot(), Key::HintPledgeNoSeat, [("ally", ally), ("day", &last_day)]);
    }
    if !from.is_beginning() && *from < first_day {
        hints.say(
            spot(),
            Key::HintPledgeEarly,
            [("measure", measure), ("ally", ally), ("day", from), ("first", &first_day)],
        );
    }
    unknown(catalog, "pledges", measure, hints);
    let sends_forces = catalog.measures.get(measure).is_some_and(|known| known.is_armed);
    if sends_forces && session.refusals.contains(ally) {
        hints.say(spot(), Key::HintPledgeRefused, [("measure", measure), ("ally", ally)]);
    }
    if sends_forces && catalog.ally(*ally).is_some_and(|known| known.no_armed_forces) {
        hints.say(spot(), Key::HintPledgeNoForces, [("measure", measure), ("ally", ally)]);
    }
}

/// A text that lists a measure beside something else is words, and limits nothing.
fn lesser_measure(catalog: &Catalog, text: &str, hints: &mut Hints<'_>) {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let is_measure = |part: &&str| catalog.measures.get(part).is_some();
    let others: Vec<&str> = parts.iter().copied().filter(|part| !is_measure(part)).collect();
    if !others.is_empty() && others.len() < parts.len() {
        hints.say(Spot::fact(FactId::Measure).saying(text), Key::HintMeasureWords, [("names", &others.join("`, `"))]);
    }
}

fn unknown(catalog: &Catalog, field: &'static str, id: &str, hints: &mut Hints<'_>) {
    if catalog.measures.get(id).is_none() {
        let spot = Spot::of(field).saying(id);
        hints.say(spot, Key::HintNoMeasure, [("field", &field), ("id", &id)]);
    }
}
