//! The seats tried otherwise: the same judgement as that of a real edit, conditions, letters and empty seats included, without
//! a session of its own for each try.

use super::{
    conditions::Known,
    heard::{Heard, Lines, hear_lines, hear_one, lines},
    proceedings::State,
    request::RequestPart,
    table::{Council, Position, Stances, rungs},
};
use crate::domain::{
    Attribution, BeforeCouncil, BySeat, Condition, DecidingBody, Roster, Seat, SecurityCouncil, Session, Stance,
    StanceLine, StateCode,
};

/// The Council of a session with which something is tried.
#[derive(Clone, Debug)]
pub struct Trial<'a> {
    session: &'a Session,
    seats: &'a Roster,
    request: RequestPart,
    lines: Lines<'a>,
    heard: Heard,
    is_settled: bool,
}

impl<'a> Trial<'a> {
    /// A session that is judged already.
    #[must_use]
    pub fn of(session: &'a Session, seats: &'a Roster, request: &RequestPart, council: &Council) -> Self {
        let sitting = request.sitting.as_deref();
        let (rung, spoken_to) = rungs(request.before_council, sitting);
        let known = Known::of(session, sitting.is_some_and(|sitting| !sitting.informed.is_empty()));
        Self {
            session,
            seats,
            request: request.clone(),
            lines: lines(session, seats),
            heard: Heard { attacker: council.attacker, rung, spoken_to, known },
            is_settled: sitting.is_some_and(State::is_settled),
        }
    }

    /// Whether where one seat stands may depend on more than its own stance: a condition that the program reads, a step of its own, an
    /// empty seat, or proceedings.
    #[must_use]
    pub fn is_in_time(&self) -> bool {
        let is_more = |line: &&StanceLine| line.to.is_some() || !line.attendance.is_present();
        self.has_steps() || self.has_terms() || self.lines.iter().flatten().any(is_more)
    }

    /// Whether the stance of one seat may meet or open the condition of another.
    #[must_use]
    pub fn has_terms(&self) -> bool {
        let has = |line: &&StanceLine| {
            !line.terms.is_empty() || line.set_aside.as_ref().is_some_and(|words| !words.terms.is_empty())
        };
        self.lines.iter().flatten().any(has)
    }

    /// Where one seat would stand if it stood so, where no seat has a condition that the program reads.
    #[must_use]
    pub fn alone(&self, (seat, state): (Seat, StateCode), stance: Stance, condition: Condition) -> Position {
        let line = self.session.standing(state, stance, condition);
        let line = line.as_ref().or(self.lines[seat.idx()]);
        hear_one(line, (state, self.session.as_of), &self.request, self.heard)
    }

    /// Whether there are proceedings, which state what lies before the Council and what the ally attacked says.
    #[must_use]
    pub fn has_steps(&self) -> bool {
        self.request.sitting.is_some()
    }

    /// With something else before the Council, and another body. Where there are proceedings, they say both.
    #[must_use]
    pub fn under(&self, before_council: BeforeCouncil, body: DecidingBody) -> Self {
        let mut other = self.clone();
        (other.request.before_council, other.request.body) = (before_council, body);
        (other.heard.rung, other.heard.spoken_to) = rungs(before_council, other.request.sitting.as_deref());
        other
    }

    /// With attribution come so far.
    #[must_use]
    pub fn with_attribution(&self, attribution: Attribution) -> Self {
        let mut other = self.clone();
        other.heard.known.attribution = attribution;
        other
    }

    /// With the Security Council doing this.
    #[must_use]
    pub fn with_security_council(&self, unsc: SecurityCouncil) -> Self {
        let mut other = self.clone();
        let has_letter = other.request.sitting.as_deref().is_some_and(|sitting| !sitting.informed.is_empty());
        other.heard.known.is_informed = has_letter || unsc.is_informed();
        other
    }

    /// Where every seat would stand if these stood so.
    #[must_use]
    pub fn positions(&self, moved: &[(StateCode, Stance, Condition)]) -> BySeat<Position> {
        let standing = |(seat, stance, condition): &(StateCode, Stance, Condition)| {
            Some((self.seats.seat(*seat)?, self.session.standing(*seat, *stance, *condition)?))
        };
        let moved: Vec<_> = moved.iter().filter_map(standing).collect();
        let mut lines: Lines<'_> = self.lines.iter().copied().collect();
        for (seat, line) in &moved {
            lines[seat.idx()] = Some(line);
        }
        hear_lines(&lines, self.session.as_of, self.seats, &self.request, self.heard).0
    }

    /// The same, as far as an outcome depends on it.
    #[must_use]
    pub fn stances(&self, moved: &[(StateCode, Stance, Condition)]) -> Stances {
        let mut stances = Stances { any_blocks: false, any_waits: false };
        if self.is_settled {
            return stances;
        }
        for (_, position) in self.positions(moved).iter().filter(|(_, position)| position.takes_part) {
            stances.any_blocks |= position.stance == Stance::Objects;
            stances.any_waits |= position.waits();
        }
        stances
    }
}
