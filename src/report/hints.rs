//! Hints on a session that loads but may not say what its author meant.
//!
//! A hint refuses nothing: an incident may be absurd on purpose.

mod help;
mod order;
mod states;

pub use states::unknown_states;

use crate::{
    catalog::{
        Catalog,
        ledger::{self, Assumption},
    },
    domain::{
        Area, Choice as _, Condition, Dated, Day, FactId, Harm, Intent, Place, Recklessness, Roster, SeaZone, Session,
        Stance,
    },
    explore::doubts,
    law::article_6,
    words::{Language, Words},
};

/// Everything worth a second look, in the order of the facts.
#[must_use]
pub fn hints(catalog: &Catalog, session: &Session) -> Vec<String> {
    let parties = catalog.roster(session.incident.first_day);
    // Nobody has left, so who never has a seat has none at the end.
    let seats = catalog.roster(last_day(session));
    let mut hints = Vec::new();
    days(session, &parties, &mut hints);
    states::hints(catalog, session, &mut hints);
    attacked(catalog, session, &parties, &mut hints);
    places(session, &mut hints);
    harm(session, &mut hints);
    unread(session, &mut hints);
    hints.extend(doubts(catalog, session).iter().map(|doubt| Words::of(Language::En).doubt(doubt)));
    assumptions(session, &mut hints);
    order::hints(catalog, session, &mut hints);
    requests(session, &parties, &mut hints);
    stances(session, &seats, &mut hints);
    help::hints(catalog, session, &seats, &mut hints);
    hints
}

/// The last day of which a session tells.
fn last_day(session: &Session) -> Day {
    session.last_dated_day().max(session.as_of)
}

fn days(session: &Session, roster: &Roster, hints: &mut Vec<String>) {
    let incident = &session.incident;
    let first_day = incident.first_day;
    if roster.is_empty() {
        hints.push(format!(
            "first_day {first_day} lies before 24 August 1949, when the Treaty entered into force: there are no seats"
        ));
    }
    if !incident.last_day.is_beginning() && incident.last_day < first_day {
        hints.push(format!("last_day {} lies before first_day {first_day}", incident.last_day));
    }
    if session.as_of < first_day {
        hints.push(format!("as_of {} lies before first_day {first_day}", session.as_of));
    }
    for fact in FactId::ALL {
        for dated in incident.values_of(*fact) {
            if !dated.from.is_beginning() && dated.from < first_day {
                hints.push(format!("{}: a value begins on {}, before first_day {first_day}", fact.id(), dated.from));
            }
        }
    }
}

fn assumptions(session: &Session, hints: &mut Vec<String>) {
    for line in session.assumptions.iter().filter(|line| ledger::read(line).is_none()) {
        let (id, value) = (&line.id, &line.value);
        hints.push(match Assumption::from_id(id) {
            None => format!("assumptions: there is none called `{id}`, so it changes nothing"),
            Some(assumption) => {
                let values: Vec<String> =
                    assumption.kind().settings().into_iter().map(|setting| setting.text()).collect();
                let values = if values.is_empty() { "a whole number".to_owned() } else { values.join(", ") };
                format!("assumptions: `{id}` cannot be `{value}`, so it changes nothing; possible are {values}")
            }
        });
    }
}

fn attacked(catalog: &Catalog, session: &Session, roster: &Roster, hints: &mut Vec<String>) {
    let incident = &session.incident;
    if incident.is_blank() {
        hints.push("no fact is stated yet, so every test is open".to_owned());
    }
    for dated in incident.attacked.values() {
        for state in dated.value.iter().filter(|state| !roster.contains(**state) && catalog.knows(**state)) {
            hints.push(format!(
                "attacked: {state} is not a Party on {}, so Article 5 does not cover it",
                incident.first_day
            ));
        }
    }
}

fn places(session: &Session, hints: &mut Vec<String>) {
    for dated in session.incident.place.values() {
        for place in &dated.value {
            place_hints(place, hints);
        }
    }
}

fn place_hints(place: &Place, hints: &mut Vec<String>) {
    let Place { name, object, area, sea_zone, .. } = place;
    let name = if name.is_empty() { "unnamed" } else { name };
    if !article_6::is_possible(*area, *object) {
        hints.push(format!(
            "place `{name}`: there is no {} in {}; choose the object or the area again",
            object.id(),
            area.id()
        ));
    }
    let is_sea_zone = matches!(sea_zone, SeaZone::TerritorialParty | SeaZone::TerritorialOther | SeaZone::Beyond);
    if area.is_sea() && *sea_zone == SeaZone::NotSea {
        hints.push(format!("place `{name}`: {} is a sea, and sea_zone says not_sea", area.id()));
    } else if is_sea_zone && !area.is_sea() && *area != Area::Unknown {
        hints.push(format!(
            "place `{name}`: sea_zone {} has no effect on {}, which is not a sea",
            sea_zone.id(),
            area.id()
        ));
    }
}

fn harm(session: &Session, hints: &mut Vec<String>) {
    let incident = &session.incident;
    let mut days: Vec<Day> = incident.dead.days().chain(incident.injured.days()).collect();
    days.push(incident.first_day);
    days.sort_unstable();
    days.dedup();
    for day in days {
        let dead = incident.dead.read(day).and_then(|count| count.number());
        let injured = incident.injured.read(day).and_then(|count| count.number());
        let band = Harm::suggested(dead, injured);
        let stated = incident.harm.on(day).map_or(Harm::Unknown, |dated| dated.value);
        if band.is_unknown() || stated == band {
            continue;
        }
        if stated.is_unknown() {
            hints.push(format!(
                "harm is unknown on {day} although the dead are counted; the rules read only the band. Suggested: {}",
                band.id()
            ));
            return;
        }
        // The band is the author's to set; one that is out of sight of the numbers may be a slip.
        if stated.steps_from(band) > 1 {
            hints.push(format!(
                "harm says {} on {day}, and the numbers of dead and injured suggest {}; the rules read only the band",
                stated.id(),
                band.id()
            ));
            return;
        }
    }
}

/// Values that are stated and not read.
fn unread(session: &Session, hints: &mut Vec<String>) {
    let incident = &session.incident;
    for fact in FactId::ALL {
        for Dated { from, confidence, .. } in incident.values_of(*fact) {
            if !confidence.counts() {
                let day = if from.is_beginning() { incident.first_day } else { from };
                hints.push(format!(
                    "{}: the value of {day} is `{}`, so it is shown and read as unknown",
                    fact.id(),
                    confidence.id()
                ));
            }
        }
    }
    let is_asked = incident
        .intent
        .values()
        .iter()
        .any(|dated| matches!(dated.value, Intent::Spillover | Intent::Accident | Intent::Unknown));
    let is_stated = incident.recklessness.values().iter().any(|dated| dated.value != Recklessness::Unknown);
    if is_stated && !is_asked && !incident.intent.is_empty() {
        hints.push("recklessness is read only with intent spillover or accident".to_owned());
    }
    for dated in incident.brought_by.values() {
        for name in &dated.value {
            if name != "secretary_general" && name.parse::<crate::domain::StateCode>().is_err() {
                hints.push(format!("brought_by: `{name}` is neither a state's code nor secretary_general"));
            }
        }
    }
}

fn requests(session: &Session, roster: &Roster, hints: &mut Vec<String>) {
    let incident = &session.incident;
    let mut seen = Vec::new();
    for line in &incident.request {
        if seen.contains(&line.ally) {
            continue;
        }
        seen.push(line.ally);
        let is_attacked = incident.attacked.values().iter().any(|dated| dated.value.contains(&line.ally));
        if !roster.contains(line.ally) {
            hints.push(format!("request: {} was no Party on {}, so it cannot ask", line.ally, incident.first_day));
        } else if !is_attacked {
            hints.push(format!("request: {} is not among the attacked, so what it says is not read", line.ally));
        }
    }
}

fn stances(session: &Session, roster: &Roster, hints: &mut Vec<String>) {
    let mut seen = Vec::new();
    for line in &session.stances {
        if !roster.contains(line.seat) && !seen.contains(&line.seat) {
            seen.push(line.seat);
            hints.push(format!(
                "stances: {} has no seat on {}, so its stance is not read",
                line.seat,
                last_day(session)
            ));
        }
        if line.stance != Stance::Reservation && line.condition != Condition::None {
            hints.push(format!("stances: the condition of {} is read only with a reservation", line.seat));
        }
    }
}
