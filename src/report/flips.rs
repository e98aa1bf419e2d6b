//! The smallest flips as text and as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{carried, json::Subject};
use crate::{
    council::Outcome,
    domain::{Area, Choice as _, Day, FactValue, Request, Shape, StateCode},
    explore::{Flip, Step, Supposed, Target, flips},
    law::Status,
    response::OfferState,
    words::Words,
};

/// The states of an offer that can be a target.
const OFFERS: [OfferState; 4] = [OfferState::Offered, OfferState::Conditional, OfferState::Open, OfferState::Withheld];

/// The most lines of one target in a text; JSON lists every flip.
const MOST_LINES: usize = 12;
/// The day on which the clause on the Algerian departments became inapplicable.
const ALGERIA_LAPSED: Day = Day::constant(1962, 7, 3);
/// Stands for whichever ally is attacked while flips are compared.
const NO_ALLY: StateCode = StateCode::new(b"ZZZ");

/// The target with these ids; of the response, `FRA:withheld`.
#[must_use]
pub fn target(part: &str, target: &str) -> Option<Target> {
    match part {
        "threshold" => Status::ALL.into_iter().find(|status| status.id() == target).map(Target::Threshold),
        "request" => Request::from_id(target).map(Target::Request),
        "consensus" => Outcome::ALL.into_iter().find(|outcome| outcome.id() == target).map(Target::Consensus),
        "response" => {
            let (ally, state) = target.split_once(':')?;
            let state = OFFERS.into_iter().find(|offer| offer.id() == state)?;
            Some(Target::Response(ally.parse().ok()?, state))
        }
        _ => None,
    }
}

/// Every target of the first three parts.
#[must_use]
pub fn all_targets() -> Vec<Target> {
    let requests = Request::ALL.iter().filter(|request| !request.is_unknown()).map(|request| Target::Request(*request));
    let statuses = Status::ALL.into_iter().map(Target::Threshold);
    statuses.chain(requests).chain(Outcome::ALL.into_iter().map(Target::Consensus)).collect()
}

/// The ids of all targets, for a message.
#[must_use]
pub fn possible_targets() -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in ["threshold", "request", "consensus"] {
        let of_part = all_targets().into_iter().filter(|target| ids(*target).0 == part).map(|target| ids(target).1);
        parts.push(format!("{part}: {}", of_part.collect::<Vec<_>>().join(", ")));
    }
    let offers: Vec<String> = OFFERS.iter().map(|offer| format!("FRA:{}", offer.id())).collect();
    parts.push(format!("response: {}", offers.join(", ")));
    parts.join("; ")
}

fn ids(target: Target) -> (&'static str, String) {
    match target {
        Target::Threshold(status) => ("threshold", status.id().to_owned()),
        Target::Request(request) => ("request", request.id().to_owned()),
        Target::Consensus(outcome) => ("consensus", outcome.id().to_owned()),
        Target::Response(ally, state) => ("response", format!("{ally}:{}", state.id())),
    }
}

fn found(subject: Subject<'_>, target: Target) -> Vec<Flip> {
    let standard = subject.catalog.settings(subject.session).standard;
    flips(subject.session, subject.assessment, &standard, target)
}

/// A flip for reading: no area is named that was history on the day, where something else does the same.
fn as_of_the_day(flip: &Flip, first_day: Day) -> Flip {
    let is_past = |change: &Supposed| {
        let Supposed::Fact(FactValue::Place(places)) = change else { return false };
        first_day >= ALGERIA_LAPSED
            && places.iter().any(|place| matches!(place.area, Area::AlgeriaDepartments | Area::AlgeriaSouth))
    };
    let of_the_day = |step: &Step| match step {
        Step::OneOf(changes) if !changes.iter().all(is_past) => {
            Step::OneOf(changes.iter().filter(|change| !is_past(change)).cloned().collect())
        }
        Step::OneOf(_) | Step::EverySeat { .. } => step.clone(),
    };
    Flip { steps: flip.steps.iter().map(of_the_day).collect() }
}

/// Flips that differ only in who is attacked and asks, together under the first of them, each with its allies.
fn grouped(flips: &[Flip]) -> Vec<(&Flip, Vec<StateCode>)> {
    let mut groups: Vec<(Flip, &Flip, Vec<StateCode>)> = Vec::new();
    for flip in flips {
        let ally = attacked(flip);
        let pattern = ally.map_or_else(|| flip.clone(), |ally| with_ally(flip, ally, NO_ALLY));
        match groups.iter_mut().find(|(held, ..)| ally.is_some() && *held == pattern) {
            Some((.., allies)) => allies.extend(ally),
            None => groups.push((pattern, flip, ally.into_iter().collect())),
        }
    }
    groups.into_iter().map(|(_, flip, allies)| (flip, allies)).collect()
}

/// The one state that a flip names as attacked.
fn attacked(flip: &Flip) -> Option<StateCode> {
    flip.steps.iter().find_map(|step| match step {
        Step::OneOf(changes) => match changes.as_slice() {
            [Supposed::Fact(FactValue::Attacked(states))] if states.len() == 1 => states.first().copied(),
            _ => None,
        },
        Step::EverySeat { .. } => None,
    })
}

/// A flip with another state attacked in the place of this one.
fn with_ally(flip: &Flip, ally: StateCode, other: StateCode) -> Flip {
    let swap = |change: &Supposed| match change {
        Supposed::Fact(FactValue::Attacked(states)) if *states == [ally] => {
            Supposed::Fact(FactValue::Attacked(vec![other]))
        }
        Supposed::Request(state, request) if *state == ally => Supposed::Request(other, *request),
        Supposed::Fact(_)
        | Supposed::Request(..)
        | Supposed::Stance(..)
        | Supposed::Choice(..)
        | Supposed::Assumption(..) => change.clone(),
    };
    let steps = flip.steps.iter().map(|step| match step {
        Step::OneOf(changes) => Step::OneOf(changes.iter().map(swap).collect()),
        Step::EverySeat { .. } => step.clone(),
    });
    Flip { steps: steps.collect() }
}

/// The flips of some targets, a line a flip; those that differ only in the ally on one line, and of many lines the first.
#[must_use]
pub fn flips_text(subject: Subject<'_>, targets: &[Target], words: &Words) -> String {
    let mut out = carried::head(subject.catalog, subject.session, words);
    for target in targets {
        let _ = writeln!(out, "{}", words.flip_target(*target));
        let found = found(subject, *target);
        if found.is_empty() {
            out.push_str("  –\n");
        }
        let told: Vec<Flip> =
            found.iter().map(|flip| as_of_the_day(flip, subject.session.incident.first_day)).collect();
        let groups = grouped(&told);
        for (flip, allies) in groups.iter().take(MOST_LINES) {
            let text = if allies.len() > 1 { words.flip_of_one_of(flip, allies) } else { words.flip(flip) };
            let _ = writeln!(out, "  {} · {text}", flip.size());
        }
        if groups.len() > MOST_LINES {
            let _ = writeln!(out, "  {}", words.flips_more(groups.len() - MOST_LINES));
        }
    }
    out
}

/// The value that `casus flips --format json` prints.
#[must_use]
pub fn flips_entry(subject: Subject<'_>, targets: &[Target], words: &Words) -> Value {
    let entries: Vec<Value> = targets
        .iter()
        .map(|target| {
            let (part, id) = ids(*target);
            let found = found(subject, *target);
            json!({
                "part": part,
                "target": id,
                "holds": found.first().is_some_and(|flip| flip.size() == 0),
                "size": found.first().map(Flip::size),
                "flips": found.iter().filter(|flip| flip.size() > 0).map(|flip| entry(flip, words)).collect::<Vec<_>>(),
            })
        })
        .collect();
    let mut entry = carried::entries(subject.catalog, subject.session, words);
    entry.insert("file".to_owned(), json!(subject.file));
    entry.insert("as_of".to_owned(), json!(subject.session.as_of.to_string()));
    entry.insert("targets".to_owned(), entries.into());
    entry.into()
}

fn entry(flip: &Flip, words: &Words) -> Value {
    json!({
        "size": flip.size(),
        "ways": flip.ways(),
        "text": words.flip(flip),
        "steps": flip.steps.iter().map(step).collect::<Vec<_>>(),
        "first": flip.first().iter().map(change).collect::<Vec<_>>(),
    })
}

fn step(step: &Step) -> Value {
    match step {
        Step::OneOf(changes) => json!({ "one_of": changes.iter().map(change).collect::<Vec<_>>() }),
        Step::EverySeat { seats, stances } => json!({
            "every_seat": seats.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "stances": stances
                .iter()
                .map(|(stance, condition)| json!({ "stance": stance.id(), "condition": condition.id() }))
                .collect::<Vec<_>>(),
        }),
    }
}

fn change(change: &Supposed) -> Value {
    match change {
        Supposed::Fact(value) => json!({ "fact": value.fact().id(), "value": fact_value(value) }),
        Supposed::Request(ally, request) => json!({ "ally": ally.to_string(), "request": request.id() }),
        Supposed::Stance(seat, stance, condition) => {
            json!({ "seat": seat.to_string(), "stance": stance.id(), "condition": condition.id() })
        }
        Supposed::Choice(point, reading) => json!({ "point": point.id(), "reading": reading.id() }),
        Supposed::Assumption(assumption, setting) => {
            json!({ "assumption": assumption.id(), "value": setting.text() })
        }
    }
}

/// A fact's value as a file writes it.
fn fact_value(value: &FactValue) -> Value {
    match value.shape() {
        Shape::Listed(value) => json!(value.id),
        Shape::States(states) => json!(states.iter().map(ToString::to_string).collect::<Vec<_>>()),
        Shape::Places(places) => json!(
            places
                .iter()
                .map(|place| json!({
                    "name": place.name,
                    "object": place.object.id(),
                    "area": place.area.id(),
                    "sea_zone": place.sea_zone.id(),
                }))
                .collect::<Vec<_>>()
        ),
        Shape::Means(means) => json!(means.iter().map(|means| means.id()).collect::<Vec<_>>()),
        Shape::Names(names) => json!(names),
        Shape::Count(count) => json!(count.number()),
        Shape::Text(text) => json!(text),
    }
}
