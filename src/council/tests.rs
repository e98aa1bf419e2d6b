use super::*;
use crate::{
    domain::{
        Attribution, BeforeCouncil, Circumstances, Condition, Day, DecidingBody, Direction, Fact, Request, RequestLine,
        Roster, Session, Stance, StanceLine, StateCode,
    },
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
    let threshold = law::judge(&Circumstances::of(&session.incident, &roster, DAY), &law::Standard::PRACTICE);
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
