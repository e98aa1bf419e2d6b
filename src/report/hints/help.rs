//! Hints on pledges, on what is asked for, and on what an ally leaves out.

use super::last_day;
use crate::{
    catalog::Catalog,
    domain::{Pledge, Roster, Session, Stance, Wanted},
};

pub(super) fn hints(catalog: &Catalog, session: &Session, roster: &Roster, hints: &mut Vec<String>) {
    for pledge in &session.pledges {
        of_pledge(catalog, session, roster, pledge, hints);
    }
    let attacked = |ally| session.incident.attacked.values().iter().any(|dated| dated.value.contains(&ally));
    for need in &session.needs {
        let (ally, what) = (need.ally, need.what.id());
        if !attacked(ally) {
            hints.push(format!("needs: {ally} is not among the attacked, so nobody is asked for {what}"));
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
        hints.push(format!("refusals: {ally} has no seat on {last_day}, so its parliament is not asked"));
    }
    for exclusion in &session.exclusions {
        if session.stance(exclusion.ally, session.as_of) != Stance::Reservation {
            let (ally, kind) = (exclusion.ally, exclusion.kind.id());
            hints.push(format!("exclusions: {kind} of {ally} is read only with a reservation"));
        }
    }
}

fn of_pledge(catalog: &Catalog, session: &Session, roster: &Roster, pledge: &Pledge, hints: &mut Vec<String>) {
    let Pledge { ally, measure, from, .. } = pledge;
    let first_day = session.incident.first_day;
    if !roster.contains(*ally) {
        let last_day = last_day(session);
        hints.push(format!("pledges: {ally} has no seat on {last_day}, so what it pledges is not read"));
    }
    if !from.is_beginning() && *from < first_day {
        hints.push(format!("pledges: {measure} of {ally} begins on {from}, before first_day {first_day}"));
    }
    unknown(catalog, "pledges", measure, hints);
    let sends_forces = catalog.measures.get(measure).is_some_and(|known| known.is_armed);
    if sends_forces && session.refusals.contains(ally) {
        hints.push(format!("pledges: {measure} of {ally} sends forces, and its parliament refuses"));
    }
    if sends_forces && catalog.ally(*ally).is_some_and(|known| known.no_armed_forces) {
        hints.push(format!("pledges: {measure} sends forces, and {ally} has none"));
    }
}

/// A text that lists a measure beside something else is words, and limits nothing.
fn lesser_measure(catalog: &Catalog, text: &str, hints: &mut Vec<String>) {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let is_measure = |part: &&str| catalog.measures.get(part).is_some();
    let others: Vec<&str> = parts.iter().copied().filter(|part| !is_measure(part)).collect();
    if !others.is_empty() && others.len() < parts.len() {
        hints.push(format!(
            "measure: `{}` is no measure of the catalogue, so the whole is read as words and limits nothing",
            others.join("`, `")
        ));
    }
}

fn unknown(catalog: &Catalog, field: &str, id: &str, hints: &mut Vec<String>) {
    if catalog.measures.get(id).is_none() {
        hints.push(format!("{field}: there is no measure called `{id}`, so it amounts to nothing"));
    }
}
