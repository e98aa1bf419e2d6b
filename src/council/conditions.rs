//! Conditions of reservations: whether they hold, and the knots in which allies wait for one another.
//!
//! Every condition asks for more support or for a fact, so the more seats support, the more conditions hold. The greatest
//! consistent outcome is therefore found by supposing all of them met and taking back those that do not hold, until none is
//! left to take back: at most one pass for each seat, and one that finds nothing. Whether a condition holds is never stored.

use crate::domain::{
    Attribution, BySeat, Choice as _, Condition, Roster, Seat, Session, Stance, StanceLine, StateCode, Term,
};

use super::Position;

/// What conditions read beside the seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// How far attribution has come: [F18].
    pub attribution: Attribution,
    /// Whether the Security Council is seized of the matter, [F21], or an ally has reported to it.
    pub is_informed: bool,
}

impl Known {
    /// What a session says on its day; `has_letter` where an ally has reported to the Security Council.
    #[must_use]
    pub fn of(session: &Session, has_letter: bool) -> Self {
        let unsc = session.incident.unsc.choice(session.as_of);
        Self {
            attribution: session.incident.attribution.choice(session.as_of),
            is_informed: has_letter || unsc.is_informed(),
        }
    }

    /// Whether attribution has come as far as a rung. Nobody knows how far an unknown one has come.
    fn reaches(&self, rung: Attribution) -> bool {
        !self.attribution.is_unknown() && !rung.is_unknown() && self.attribution >= rung
    }
}

/// What was found of the conditions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resolved {
    /// Allies whose conditions hold only because each of them counts on another: a knot each, in the order of the seats.
    pub knots: Vec<Vec<StateCode>>,
    /// How many passes it took.
    pub passes: usize,
}

/// Reads every condition and writes into the positions whether it holds. `lines` has the line that holds for each seat.
pub(super) fn resolve(
    positions: &mut BySeat<Position>,
    lines: &[Option<&StanceLine>],
    roster: &Roster,
    known: Known,
) -> Resolved {
    let waiting = Waiting::of(positions, lines);
    let (greatest, passes) = waiting.greatest(roster, known);
    let least = waiting.least(roster, known);
    for (seat, is_met) in waiting.seats.iter().zip(&greatest) {
        if let Some(seat) = *seat {
            positions[seat].condition = if *is_met { Condition::Met } else { Condition::Open };
        }
    }
    let tied: Vec<usize> = (0..lines.len()).filter(|idx| greatest[*idx] && !least[*idx]).collect();
    Resolved { knots: waiting.knots(&tied, roster), passes }
}

/// The seats whose reservation has conditions, beside those that support without any.
struct Waiting<'a> {
    /// The seat, where it waits.
    seats: Vec<Option<Seat>>,
    terms: Vec<&'a [Term]>,
    /// Whether its condition in words is open, so that nothing else helps.
    is_open: Vec<bool>,
    supports: Vec<bool>,
}

impl<'a> Waiting<'a> {
    fn of(positions: &BySeat<Position>, lines: &[Option<&'a StanceLine>]) -> Self {
        let count = lines.len();
        let mut found = Self {
            seats: vec![None; count],
            terms: vec![&[]; count],
            is_open: vec![false; count],
            supports: vec![false; count],
        };
        for (seat, position) in positions.iter() {
            let idx = seat.idx();
            let terms = lines[idx].map_or(&[] as &[Term], |line| &line.terms);
            let has_terms = position.stance == Stance::Reservation && !terms.is_empty();
            if has_terms {
                found.seats[idx] = Some(seat);
                found.terms[idx] = terms;
                found.is_open[idx] = position.condition == Condition::Open;
            }
            // A reservation that only bounds what its seat gives supports.
            found.supports[idx] = position.takes_part
                && !has_terms
                && match position.stance {
                    Stance::Supports => true,
                    Stance::Reservation => position.condition != Condition::Open,
                    Stance::DoesNotObject | Stance::Undecided | Stance::Objects => false,
                };
        }
        found
    }

    fn holds(&self, idx: usize, met: &[bool], roster: &Roster, known: Known) -> bool {
        let supports = |other: usize| self.supports[other] || (self.seats[other].is_some() && met[other]);
        let holds = |term: &Term| match *term {
            Term::AttributionReaches(rung) => known.reaches(rung),
            Term::SecurityCouncilInformed => known.is_informed,
            Term::OthersSupport(least) => {
                (0..met.len()).filter(|other| *other != idx && supports(*other)).count() >= usize::from(least)
            }
            // Nobody waits for itself.
            Term::AllySupports(ally) => roster.seat(ally).is_some_and(|seat| seat.idx() == idx || supports(seat.idx())),
        };
        !self.is_open[idx] && self.terms[idx].iter().all(holds)
    }

    fn waits(&self) -> impl Iterator<Item = usize> {
        (0..self.seats.len()).filter(|idx| self.seats[*idx].is_some())
    }

    /// Which conditions hold when all are supposed to and those are taken back that do not, with the number of passes.
    fn greatest(&self, roster: &Roster, known: Known) -> (Vec<bool>, usize) {
        let mut met: Vec<bool> = self.seats.iter().map(Option::is_some).collect();
        let mut passes = 0;
        loop {
            passes += 1;
            // All of one pass are judged by the same suppositions, so that the order of the seats never matters.
            let fails: Vec<usize> =
                self.waits().filter(|idx| met[*idx] && !self.holds(*idx, &met, roster, known)).collect();
            if fails.is_empty() {
                return (met, passes);
            }
            fails.into_iter().for_each(|idx| met[idx] = false);
        }
    }

    /// Which conditions hold when none is supposed to.
    fn least(&self, roster: &Roster, known: Known) -> Vec<bool> {
        let mut met = vec![false; self.seats.len()];
        loop {
            let more: Vec<usize> =
                self.waits().filter(|idx| !met[*idx] && self.holds(*idx, &met, roster, known)).collect();
            if more.is_empty() {
                return met;
            }
            more.into_iter().for_each(|idx| met[idx] = true);
        }
    }

    /// Whom a seat of a knot counts on, among the others of knots.
    fn counts_on(&self, idx: usize, other: usize, roster: &Roster) -> bool {
        self.terms[idx].iter().any(|term| match *term {
            Term::OthersSupport(_) => true,
            Term::AllySupports(ally) => roster.seat(ally).is_some_and(|seat| seat.idx() == other),
            Term::AttributionReaches(_) | Term::SecurityCouncilInformed => false,
        })
    }

    /// The seats of knots, parted where neither counts on the other.
    fn knots(&self, tied: &[usize], roster: &Roster) -> Vec<Vec<StateCode>> {
        let mut left = tied.to_vec();
        let mut knots = Vec::new();
        while !left.is_empty() {
            let mut knot = vec![left.remove(0)];
            let mut at = 0;
            while let Some(&idx) = knot.get(at) {
                let (joined, others): (Vec<usize>, Vec<usize>) = left
                    .iter()
                    .partition(|other| self.counts_on(idx, **other, roster) || self.counts_on(**other, idx, roster));
                knot.extend(joined);
                left = others;
                at += 1;
            }
            knot.sort_unstable();
            knots.push(knot.into_iter().map(|idx| roster.states()[idx]).collect());
        }
        knots
    }
}

/// Whether one condition of a seat holds where the seats stand, for a list of conditions with a tick each.
#[must_use]
pub fn is_met(term: Term, seat: Seat, positions: &BySeat<Position>, roster: &Roster, known: Known) -> bool {
    match term {
        Term::AttributionReaches(rung) => known.reaches(rung),
        Term::SecurityCouncilInformed => known.is_informed,
        Term::OthersSupport(least) => {
            let others = positions.iter().filter(|(other, position)| *other != seat && position.supports());
            others.count() >= usize::from(least)
        }
        Term::AllySupports(ally) => roster.seat(ally).is_some_and(|other| other == seat || positions[other].supports()),
    }
}
