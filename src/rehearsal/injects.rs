//! The injects: whether each can ever be published, when, and what it brings.

use super::{HasPicture, Snag, day_in, days_of, is_blank, place_of, round_at};
use crate::domain::{Dated, Day, FactId, FactValue, Inject, InjectState, Session, Workshop};

pub(super) fn snags(session: &Session, has_picture: HasPicture<'_>, found: &mut Vec<Snag>) {
    for (at, inject) in session.workshop.injects.iter().enumerate() {
        of_inject(session, at, inject, has_picture, found);
        waits(session, at, inject, found);
        changes(session, at, inject, found);
        planned(&session.workshop, at, inject, found);
    }
}

fn of_inject(session: &Session, at: usize, inject: &Inject, has_picture: HasPicture<'_>, found: &mut Vec<Snag>) {
    let number = at + 1;
    if is_blank(&inject.title) {
        found.push(Snag::InjectUnnamed(number));
    }
    if is_blank(&inject.text) && inject.picture.is_none() && inject.changes.is_empty() {
        found.push(Snag::InjectEmpty(number));
    }
    // In a session that was played it is live because it was published.
    if inject.state == InjectState::Live && session.proceedings.rounds.is_empty() {
        found.push(Snag::InjectLive(number));
    }
    if inject.objective > 0 && place_of(inject.objective, session.workshop.objectives.len()).is_none() {
        found.push(Snag::InjectObjective(number, inject.objective));
    }
    if inject.picture.is_none() {
        return;
    }
    if !has_picture(&inject.picture.hash) {
        found.push(Snag::PictureMissing(number));
    }
    if is_blank(&inject.picture.alt) {
        found.push(Snag::PictureUndescribed(number));
    }
}

/// What an inject waits for in vain.
fn waits(session: &Session, at: usize, inject: &Inject, found: &mut Vec<Snag>) {
    let (workshop, number, when) = (&session.workshop, at + 1, &inject.when);
    if when.round > 0 && place_of(when.round, workshop.rounds.len()).is_none() {
        found.push(Snag::InjectRound(number, when.round));
    }
    if when.after > 0 {
        found.extend(after(session, at, when.after));
    }
    found.extend(never_so(session, at).into_iter().map(|fact| Snag::InjectNeverSo(number, fact)));
}

/// What is wrong with the inject that another waits for.
fn after(session: &Session, at: usize, after: u16) -> Option<Snag> {
    let (workshop, number) = (&session.workshop, at + 1);
    let Some(before) = place_of(after, workshop.injects.len()) else {
        return Some(Snag::InjectAfterNone(number, after));
    };
    if before == at {
        return Some(Snag::InjectAfterItself(number));
    }
    if is_in_circle(workshop, at) {
        return Some(Snag::InjectCircle(number, before + 1));
    }
    if workshop.injects[before].state == InjectState::Held {
        return Some(Snag::InjectAfterHeld(number, before + 1));
    }
    (!can_fire(session, before)).then_some(Snag::InjectAfterNever(number, before + 1))
}

/// The injects that one waits for, one behind the other and without it; they end where one of them comes again.
fn chain(workshop: &Workshop, at: usize) -> Vec<usize> {
    let mut chain = Vec::new();
    let mut next = Some(at);
    while let Some(inject) = next.and_then(|place| workshop.injects.get(place)) {
        next = place_of(inject.when.after, workshop.injects.len());
        match next {
            Some(place) if chain.contains(&place) => break,
            Some(place) => chain.push(place),
            None => break,
        }
    }
    chain
}

fn is_in_circle(workshop: &Workshop, at: usize) -> bool {
    chain(workshop, at).contains(&at)
}

/// Whether an inject, by its place from 0, can ever be published: all that it waits for may come.
pub(super) fn can_fire(session: &Session, at: usize) -> bool {
    let workshop = &session.workshop;
    std::iter::once(at).chain(chain(workshop, at)).all(|place| {
        let when = &workshop.injects[place].when;
        let has_round = when.round == 0 || place_of(when.round, workshop.rounds.len()).is_some();
        let has_before = when.after == 0 || place_of(when.after, workshop.injects.len()).is_some();
        has_round && has_before && !is_in_circle(workshop, place) && never_so(session, place).is_empty()
    })
}

/// The facts that an inject waits for and that say so on no day and by no other inject. What the room itself brings about by
/// its steps in the Council may always come.
fn never_so(session: &Session, at: usize) -> Vec<FactId> {
    let (workshop, days) = (&session.workshop, days_of(session));
    let others = || workshop.injects.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, inject)| inject);
    let stated_later =
        |fact: FactId| session.incident.values_of(fact).into_iter().filter(|own| own.from > session.as_of);
    let is_so = |wanted: &Dated<FactValue>| {
        let fact = wanted.value.fact();
        let says = |own: &Dated<FactValue>| own.confidence.counts() && own.value == wanted.value;
        days.iter().any(|day| session.incident.value_on(fact, *day).as_ref().is_some_and(says))
            || stated_later(fact).any(|own| says(&own))
            || others().any(|inject| inject.changes.values_of(fact).iter().any(says))
    };
    let holds = &workshop.injects[at].when.holds;
    let mut never: Vec<FactId> = holds
        .values()
        .filter(|wanted| !is_of_the_room(wanted.value.fact()) && !is_so(wanted))
        .map(|dated| dated.value.fact())
        .collect();
    never.dedup();
    never
}

/// Whether steps in the Council bring a fact about.
fn is_of_the_room(fact: FactId) -> bool {
    [
        FactId::BeforeCouncil,
        FactId::Measure,
        FactId::DecidingBody,
        FactId::BroughtBy,
        FactId::Article4By,
        FactId::Request,
    ]
    .contains(&fact)
}

/// The round in which an inject can come first: that of the step for which it is planned, else that for which it waits.
fn comes_in(workshop: &Workshop, at: usize) -> u16 {
    let is_planned = |step: &crate::domain::WorkshopStep| step.injects.iter().any(|own| usize::from(*own) == at + 1);
    let step = workshop.steps.iter().position(is_planned);
    let round = step.map_or(0, |step| round_at(workshop, step));
    round.max(workshop.injects[at].when.round)
}

fn changes(session: &Session, at: usize, inject: &Inject, found: &mut Vec<Snag>) {
    let workshop = &session.workshop;
    let looked_at = day_in(session, comes_in(workshop, at));
    for dated in inject.changes.values() {
        let fact = dated.value.fact();
        let is_dated = !dated.from.is_beginning();
        if is_dated && dated.from < looked_at {
            found.push(Snag::InjectLate(at + 1, fact, dated.from, looked_at));
        }
        let day = if is_dated { dated.from } else { looked_at };
        if is_so_already(session, at, &dated, day) {
            found.push(Snag::InjectSaysNothingNew(at + 1, fact));
        }
    }
}

/// Whether a fact says on a day what an inject states, as surely, and no other inject changes it meanwhile.
fn is_so_already(session: &Session, at: usize, dated: &Dated<FactValue>, day: Day) -> bool {
    let fact = dated.value.fact();
    let mut others = session.workshop.injects.iter().enumerate().filter(|(place, _)| *place != at);
    let is_moved = others.any(|(_, inject)| !inject.changes.values_of(fact).is_empty());
    let is_same = |own: Dated<FactValue>| own.value == dated.value && own.confidence == dated.confidence;
    !is_moved && session.incident.value_on(fact, day).is_some_and(is_same)
}

fn planned(workshop: &Workshop, at: usize, inject: &Inject, found: &mut Vec<Snag>) {
    let steps = workshop.steps.iter().enumerate();
    let planned: Vec<usize> = steps
        .filter(|(_, step)| step.injects.iter().any(|own| usize::from(*own) == at + 1))
        .map(|(place, _)| place)
        .collect();
    if let [first, second, ..] = planned[..] {
        found.push(Snag::InjectTwice(at + 1, first + 1, second + 1));
    }
    let early = planned.first().filter(|step| round_at(workshop, **step) < inject.when.round);
    found.extend(early.map(|step| Snag::InjectEarly(at + 1, step + 1, inject.when.round)));
}
