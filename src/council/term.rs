//! The conditions of one seat as they are read: whether each holds, and by what that was found.

use super::{
    conditions::{Known, is_met},
    request::RequestPart,
    table::Council,
};
use crate::domain::{Attribution, Choice as _, Roster, SecurityCouncil, Session, Stance, StateCode, Term};

/// What a condition was read by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadBy {
    /// How far attribution has come: [F18].
    Attribution(Attribution),
    /// What the Security Council does: [F21].
    SecurityCouncil(SecurityCouncil),
    /// An ally has reported to it.
    Letter,
    /// How many others support.
    Supporting(usize),
    /// Where the ally stands; none where it has no seat.
    Ally(StateCode, Option<Stance>),
}

/// A condition, whether it holds, and by what that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermRead {
    /// The condition.
    pub term: Term,
    /// Whether it holds.
    pub is_met: bool,
    /// By what that was found.
    pub by: ReadBy,
}

/// The conditions of a seat, as they stand to the text on the table, else to what lies before the Council.
#[must_use]
pub fn terms_read(
    session: &Session,
    seats: &Roster,
    request: &RequestPart,
    council: &Council,
    ally: StateCode,
) -> Vec<TermRead> {
    let Some(seat) = seats.seat(ally) else { return Vec::new() };
    let positions = council.text.as_ref().map_or(&council.positions, |text| &text.positions);
    let has_letter = request.sitting.as_deref().is_some_and(|sitting| !sitting.informed.is_empty());
    let known = Known::of(session, has_letter);
    let terms = session.stance_line(ally, session.as_of).map_or(&[] as &[Term], |line| &line.terms);
    let by = |term: Term| match term {
        Term::AttributionReaches(_) => ReadBy::Attribution(known.attribution),
        Term::SecurityCouncilInformed if has_letter => ReadBy::Letter,
        Term::SecurityCouncilInformed => ReadBy::SecurityCouncil(session.incident.unsc.choice(session.as_of)),
        Term::OthersSupport(_) => {
            let others = positions.iter().filter(|(other, position)| *other != seat && position.supports());
            ReadBy::Supporting(others.count())
        }
        Term::AllySupports(other) => ReadBy::Ally(other, seats.seat(other).map(|seat| positions[seat].stance)),
    };
    let read =
        |term: &Term| TermRead { term: *term, is_met: is_met(*term, seat, positions, seats, known), by: by(*term) };
    terms.iter().map(read).collect()
}

/// The rungs of attribution that a condition may name: those that say something.
pub fn rungs_of_attribution() -> impl Iterator<Item = Attribution> {
    Attribution::ALL.iter().copied().filter(|rung| !rung.is_unknown())
}
