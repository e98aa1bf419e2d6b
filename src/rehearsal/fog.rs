//! What some delegations are told and others are not.

use super::{Snag, days_of, injects::can_fire, is_blank, place_of};
use crate::{
    catalog::Catalog,
    domain::{FogCard, Session},
};

pub(super) fn snags(catalog: &Catalog, session: &Session, found: &mut Vec<Snag>) {
    let seats = catalog.roster(session.as_of);
    for (at, card) in session.workshop.fog.iter().enumerate() {
        let number = at + 1;
        if card.seats.is_empty() {
            found.push(Snag::FogForNobody(number));
        }
        let strangers = card.seats.iter().filter(|seat| !seats.contains(**seat));
        found.extend(strangers.map(|seat| Snag::FogNoSeat(number, *seat)));
        if is_blank(&card.text) && card.says.is_empty() {
            found.push(Snag::FogEmpty(number));
        }
        says_the_same(session, number, card, found);
        match place_of(card.inject, session.workshop.injects.len()) {
            None if card.inject > 0 => found.push(Snag::FogInject(number, card.inject)),
            Some(inject) if !can_fire(session, inject) => found.push(Snag::FogNeverDealt(number, inject + 1)),
            None | Some(_) => {}
        }
    }
}

/// A card that says on every day what the facts say tells nobody anything.
fn says_the_same(session: &Session, number: usize, card: &FogCard, found: &mut Vec<Snag>) {
    let days = days_of(session);
    for dated in card.says.values() {
        let fact = dated.value.fact();
        let is_moved = session.workshop.injects.iter().any(|inject| !inject.changes.values_of(fact).is_empty());
        let is_same = days.iter().all(|day| {
            let own = session.incident.value_on(fact, *day);
            own.is_some_and(|own| own.value == dated.value && own.confidence == dated.confidence)
        });
        if is_same && !is_moved {
            found.push(Snag::FogSaysTheSame(number, fact));
        }
    }
}
