//! The table of outcomes: total, first match.

use super::{
    outcome::{Outcome, OutcomeRow, Warning},
    request::RequestPart,
};
use crate::{
    domain::{BeforeCouncil, BySeat, Condition, DecidingBody, Request, Roster, Seat, Session, Stance, StateCode},
    law::{Element, Grade, Status, Threshold},
};

/// France, which had no seat in the Defence Planning Committee (1966–2009).
const FRANCE: StateCode = StateCode::new(b"FRA");

/// Where a seat stands on the day, defaults applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The stance.
    pub stance: Stance,
    /// Whether a reservation carries a condition.
    pub condition: Condition,
    /// Whether the seat takes part in the deciding body.
    pub takes_part: bool,
    /// Whether the stance is a default of the model and not a line of the session.
    pub is_default: bool,
}

impl Position {
    /// Whether the text passes this seat.
    #[must_use]
    pub fn passes(&self) -> bool {
        match self.stance {
            Stance::Supports | Stance::DoesNotObject => true,
            Stance::Reservation => self.condition != Condition::Open,
            Stance::Undecided | Stance::Objects => false,
        }
    }

    /// Whether the seat has not spoken, or waits for its condition.
    #[must_use]
    pub fn waits(&self) -> bool {
        !self.passes() && self.stance != Stance::Objects
    }
}

/// The third of the four parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Council {
    /// What follows.
    pub outcome: Outcome,
    /// The row that said so.
    pub row: OutcomeRow,
    /// Where every seat stands.
    pub positions: BySeat<Position>,
    /// How many seats take each stance, in the order of [`Stance::ALL`], among those that take part.
    pub counts: [usize; 5],
    /// The seats that break silence.
    pub blocking: Vec<StateCode>,
    /// The seats that have not spoken or wait for a condition.
    pub waiting: Vec<StateCode>,
    /// Of those, the seats that wait for a condition.
    pub conditional: Vec<StateCode>,
    /// What to say beside it.
    pub warnings: Vec<Warning>,
}

/// Reads the stances and finds the outcome.
#[must_use]
pub fn convene(session: &Session, roster: &Roster, request: &RequestPart, threshold: &Threshold) -> Council {
    let positions = positions(session, roster, request, threshold);
    let mut council = Council {
        outcome: Outcome::NotRaised,
        row: OutcomeRow::O1,
        counts: [0; 5],
        blocking: Vec::new(),
        waiting: Vec::new(),
        conditional: Vec::new(),
        warnings: Vec::new(),
        positions,
    };
    for (seat, position) in council.positions.iter().filter(|(_, position)| position.takes_part) {
        council.counts[position.stance as usize] += 1;
        if position.stance == Stance::Objects {
            council.blocking.push(roster.state(seat));
        } else if position.waits() {
            council.waiting.push(roster.state(seat));
            if position.stance == Stance::Reservation {
                council.conditional.push(roster.state(seat));
            }
        }
    }
    (council.row, council.outcome) = outcome(request, &council, threshold);
    council.warnings = warnings(session, request, &council, threshold);
    council
}

fn positions(session: &Session, roster: &Roster, request: &RequestPart, threshold: &Threshold) -> BySeat<Position> {
    let day = session.as_of;
    let body = session.incident.deciding_body.choice(day);
    let attacker = attacker(session, roster, threshold);
    let mut positions = BySeat::from_fn(roster, |_, state| Position {
        // The intra-alliance default: an attacker's own seat objects to Article 5 until the user lifts it.
        stance: if request.before_council == BeforeCouncil::Article5 && attacker == Some(state) {
            Stance::Objects
        } else {
            Stance::Undecided
        },
        condition: Condition::None,
        takes_part: body != DecidingBody::Dpc || state != FRANCE,
        is_default: true,
    });
    // Lines stand in the order of seats and days, so the last that has begun wins.
    for line in session.stances.iter().filter(|line| line.from <= day) {
        if let Some(seat) = roster.seat(line.seat) {
            let position = &mut positions[seat];
            position.stance = line.stance;
            position.condition = line.condition;
            position.is_default = false;
        }
    }
    positions
}

/// The seat of the author, where E5 is flagged and the author is named by its code.
fn attacker(session: &Session, roster: &Roster, threshold: &Threshold) -> Option<StateCode> {
    if threshold.finding(Element::E5).grade != Grade::NotMet {
        return None;
    }
    let author = session.incident.author.read(session.as_of)?.parse().ok()?;
    roster.contains(author).then_some(author)
}

fn outcome(request: &RequestPart, council: &Council, threshold: &Threshold) -> (OutcomeRow, Outcome) {
    let before = request.before_council;
    let is_article_5 = before == BeforeCouncil::Article5;
    let is_refused = matches!(request.state, Request::Declines | Request::None | Request::Informs);
    match before {
        BeforeCouncil::Nothing | BeforeCouncil::Unknown => (OutcomeRow::O1, Outcome::NotRaised),
        BeforeCouncil::Meeting | BeforeCouncil::Article4 => (OutcomeRow::O2, Outcome::Consulted),
        BeforeCouncil::Article5 if is_refused => (OutcomeRow::O3, Outcome::NoConsent),
        _ if !council.blocking.is_empty() => (OutcomeRow::O4, Outcome::Blocked),
        _ if !council.waiting.is_empty() || (is_article_5 && request.state == Request::Unknown) => {
            (OutcomeRow::O5, Outcome::Deferred)
        }
        BeforeCouncil::LesserMeasure => (OutcomeRow::O6, Outcome::MeasuresWithoutA5),
        BeforeCouncil::Article5 if threshold.finding(Element::E2).grade == Grade::Met => {
            (OutcomeRow::O7, Outcome::Invoked)
        }
        BeforeCouncil::Article5 => (OutcomeRow::O8, Outcome::Provisional),
    }
}

fn warnings(session: &Session, request: &RequestPart, council: &Council, threshold: &Threshold) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let is_agreed = matches!(council.outcome, Outcome::Invoked | Outcome::Provisional);
    if is_agreed && threshold.status == Status::NotEligible {
        warnings.extend(threshold.weakest.map(Warning::ConsensusOnNotEligible));
    }
    if council.outcome == Outcome::Provisional && threshold.finding(Element::E2).grade == Grade::NotMet {
        warnings.push(Warning::ConsensusAgainstOrigin);
    }
    if threshold.finding(Element::E5).grade == Grade::NotMet {
        warnings.push(Warning::IntraAlliance);
    }
    if council.outcome.reads_stances() && request.who_can_ask.iter().any(|ally| council.blocking.contains(ally)) {
        warnings.push(Warning::AttackedAllyObjects);
    }
    if request.before_council == BeforeCouncil::Unknown && !session.incident.is_blank() {
        warnings.push(Warning::BeforeCouncilUnknown);
    }
    if request.before_council == BeforeCouncil::Article5 && request.state == Request::Unknown {
        warnings.push(Warning::RequestUnknown);
    }
    warnings
}

impl Council {
    /// Seats that take part.
    #[must_use]
    pub fn seats(&self) -> usize {
        self.counts.iter().sum()
    }

    /// How many seats take a stance.
    #[must_use]
    pub fn count(&self, stance: Stance) -> usize {
        self.counts[stance as usize]
    }

    /// Where a seat stands.
    #[must_use]
    pub fn position(&self, seat: Seat) -> Position {
        self.positions[seat]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Attribution, Circumstances, Day, Direction, Fact, RequestLine, StanceLine},
        law,
    };

    const DAY: Day = Day::constant(2015, 11, 13);
    const STATES: [StateCode; 3] = [StateCode::new(b"DEU"), StateCode::new(b"FRA"), StateCode::new(b"USA")];

    /// The outcome for three seats, DEU, FRA (attacked) and USA.
    fn check(before: BeforeCouncil, request: Request, stances: [Stance; 3], expected: Outcome) {
        check_with(before, request, stances, |_| {}, expected);
    }

    fn check_with(
        before: BeforeCouncil,
        request: Request,
        stances: [Stance; 3],
        describe: impl FnOnce(&mut Session),
        expected: Outcome,
    ) {
        let mut session = Session::blank("test", DAY);
        session.incident.attacked = Fact::stated(vec![STATES[1]]);
        session.incident.before_council = Fact::stated(before);
        session.incident.put_request(RequestLine {
            ally: STATES[1],
            from: Day::BEGINNING,
            value: request,
            confidence: crate::domain::Confidence::AsStated,
            note: String::new(),
        });
        for (seat, stance) in STATES.into_iter().zip(stances) {
            session.put_stance(StanceLine::plain(seat, Day::BEGINNING, stance));
        }
        describe(&mut session);
        let roster = Roster::new(STATES);
        let threshold = law::judge(&Circumstances::of(&session.incident, &roster, DAY));
        let request = RequestPart::of(&session.incident, &roster, DAY);
        assert_eq!(convene(&session, &roster, &request, &threshold).outcome, expected);
    }

    const PASS: [Stance; 3] = [Stance::DoesNotObject, Stance::Supports, Stance::Reservation];

    #[test]
    fn c1_and_c2_nothing_or_consultation_reads_no_stance() {
        let all_object = [Stance::Objects; 3];
        check(BeforeCouncil::Nothing, Request::Asks, all_object, Outcome::NotRaised);
        check(BeforeCouncil::Unknown, Request::Asks, PASS, Outcome::NotRaised);
        check(BeforeCouncil::Meeting, Request::Asks, all_object, Outcome::Consulted);
        check(BeforeCouncil::Article4, Request::Declines, all_object, Outcome::Consulted);
    }

    #[test]
    fn c3_no_collective_defence_without_the_ally_attacked() {
        check(BeforeCouncil::Article5, Request::Declines, PASS, Outcome::NoConsent);
        check(BeforeCouncil::Article5, Request::None, PASS, Outcome::NoConsent);
        check(BeforeCouncil::Article5, Request::Informs, PASS, Outcome::NoConsent);
    }

    #[test]
    fn c4_one_seat_breaks_silence() {
        let one = [Stance::Supports, Stance::Supports, Stance::Objects];
        check(BeforeCouncil::Article5, Request::Asks, one, Outcome::Blocked);
        check(BeforeCouncil::LesserMeasure, Request::None, one, Outcome::Blocked);
    }

    #[test]
    fn c5_a_seat_that_has_not_spoken_keeps_the_clock_running() {
        let one = [Stance::Supports, Stance::Supports, Stance::Undecided];
        check(BeforeCouncil::Article5, Request::Consents, one, Outcome::Deferred);
        check(BeforeCouncil::Article5, Request::Unknown, PASS, Outcome::Deferred);
        let open = |session: &mut Session| session.stances[2].condition = Condition::Open;
        check_with(BeforeCouncil::Article5, Request::Asks, PASS, open, Outcome::Deferred);
        let met = |session: &mut Session| session.stances[2].condition = Condition::Met;
        check_with(BeforeCouncil::Article5, Request::Asks, PASS, met, Outcome::Provisional);
    }

    #[test]
    fn c6_and_c7_origin_decides_between_provisional_and_invoked() {
        check(BeforeCouncil::Article5, Request::Consents, PASS, Outcome::Provisional);
        let shown = |session: &mut Session| {
            session.incident.direction = Fact::stated(Direction::Established);
            session.incident.attribution = Fact::stated(Attribution::CouncilAccepted);
        };
        check_with(BeforeCouncil::Article5, Request::Consents, PASS, shown, Outcome::Invoked);
    }

    #[test]
    fn c8_a_lesser_measure_needs_no_request() {
        check(BeforeCouncil::LesserMeasure, Request::None, PASS, Outcome::MeasuresWithoutA5);
    }

    #[test]
    fn france_has_no_seat_in_the_defence_planning_committee() {
        let stances = [Stance::DoesNotObject, Stance::Objects, Stance::DoesNotObject];
        let dpc = |session: &mut Session| session.incident.deciding_body = Fact::stated(DecidingBody::Dpc);
        check_with(BeforeCouncil::LesserMeasure, Request::None, stances, dpc, Outcome::MeasuresWithoutA5);
    }

    #[test]
    fn an_attacker_on_the_council_objects_until_the_user_lifts_it() {
        let author = |session: &mut Session| {
            session.incident.author = Fact::stated("USA".to_owned());
            session.stances.retain(|line| line.seat != STATES[2]);
        };
        check_with(BeforeCouncil::Article5, Request::Asks, PASS, author, Outcome::Blocked);
        let lifted = |session: &mut Session| session.incident.author = Fact::stated("USA".to_owned());
        check_with(BeforeCouncil::Article5, Request::Asks, PASS, lifted, Outcome::Provisional);
    }
}
