use super::*;
use crate::{
    domain::{
        Attribution, AuthorIsAlly, BeforeCouncil, Circumstances, Condition, Day, DecidingBody, Direction, Fact, Means,
        Request, RequestLine, Roster, Rosters, Session, Stance, StanceLine, StateCode,
    },
    law::{self, Element},
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
    assert_eq!(convened(&session).outcome, expected);
}

/// The Council of the three seats, as it stands on the session's day.
fn convened(session: &Session) -> Council {
    let roster = Roster::new(STATES);
    let day = session.as_of;
    let threshold = law::judge(&Circumstances::of(&session.incident, &roster, day), &law::Standard::PRACTICE);
    let request = RequestPart::of(&session.incident, Rosters::same(&roster), day);
    convene(session, Rosters::same(&roster), &request, &threshold)
}

/// Article 5 before the Council at the request of France, which was attacked, and every seat lets it pass.
fn agreed() -> Session {
    let mut session = Session::blank("test", DAY);
    session.incident.attacked = Fact::stated(vec![STATES[1]]);
    session.incident.before_council = Fact::stated(BeforeCouncil::Article5);
    session.incident.put_request(RequestLine {
        ally: STATES[1],
        from: Day::BEGINNING,
        value: Request::Asks,
        confidence: crate::domain::Confidence::AsStated,
        note: String::new(),
    });
    for (seat, stance) in STATES.into_iter().zip(PASS) {
        session.put_stance(StanceLine::plain(seat, Day::BEGINNING, stance));
    }
    session
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
    let dpc_in = |year: i16| {
        move |session: &mut Session| {
            session.incident.deciding_body = Fact::stated(DecidingBody::Dpc);
            session.as_of = session.as_of.plus_days((i32::from(year) - 2015) * 365);
        }
    };
    // Stances and request are undated, so only the day looked at moves.
    for (year, expected) in [
        (1960, Outcome::Blocked),
        (1966, Outcome::MeasuresWithoutA5),
        (2003, Outcome::MeasuresWithoutA5),
        (2009, Outcome::Blocked),
        (2011, Outcome::Blocked),
        (2030, Outcome::Blocked),
    ] {
        check_with(BeforeCouncil::LesserMeasure, Request::None, stances, dpc_in(year), expected);
    }
}

#[test]
fn only_a_member_can_invoke_article_4() {
    let mut session = agreed();
    let of = |session: &Session| {
        let roster = Roster::new(STATES);
        RequestPart::of(&session.incident, Rosters::same(&roster), session.as_of).article_4_by
    };
    session.incident.article_4_by = Fact::stated(vec![StateCode::new(b"UKR")]);
    assert_eq!(of(&session), []);
    session.incident.article_4_by = Fact::stated(vec![StateCode::new(b"UKR"), STATES[0]]);
    assert_eq!(of(&session), [STATES[0]]);
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

/// The warnings beside what was agreed, with something described otherwise.
fn warned(describe: impl FnOnce(&mut Session)) -> Vec<Warning> {
    let mut session = agreed();
    describe(&mut session);
    convened(&session).warnings
}

#[test]
fn consensus_that_outruns_the_text_is_agreed_and_said() {
    assert_eq!(warned(|_| {}), []);
    // Sovereign allies may agree on what the text does not carry; the program says which test is not met.
    let threat = |session: &mut Session| session.incident.means = Fact::stated(vec![Means::Threat]);
    assert_eq!(warned(threat), [Warning::ConsensusOnNotEligible(Element::E1)]);
    // The formula of 2001 waits for an origin abroad, and the facts deny one.
    let domestic = |session: &mut Session| {
        session.incident.direction = Fact::stated(Direction::None);
        session.incident.attribution = Fact::stated(Attribution::CourtOrUn);
    };
    assert_eq!(warned(domestic), [Warning::ConsensusOnNotEligible(Element::E2), Warning::ConsensusAgainstOrigin]);
    // Where nothing is agreed nothing outruns the text.
    let blocked = |session: &mut Session| {
        domestic(session);
        session.put_stance(StanceLine::plain(STATES[2], Day::BEGINNING, Stance::Objects));
    };
    assert_eq!(warned(blocked), []);
    let lesser = |session: &mut Session| {
        domestic(session);
        session.incident.before_council = Fact::stated(BeforeCouncil::LesserMeasure);
    };
    assert_eq!(warned(lesser), []);
}

#[test]
fn an_ally_among_the_authors_and_an_objecting_victim_are_said_beside_any_outcome_they_bear_on() {
    let by_an_ally = |session: &mut Session| session.incident.author_is_ally = Fact::stated(AuthorIsAlly::Yes);
    assert_eq!(warned(by_an_ally), [Warning::IntraAlliance]);
    let not_raised = |session: &mut Session| {
        by_an_ally(session);
        session.incident.before_council = Fact::stated(BeforeCouncil::Nothing);
    };
    assert_eq!(warned(not_raised), [Warning::IntraAlliance]);
    let victim_objects = |session: &mut Session| {
        session.put_stance(StanceLine::plain(STATES[1], Day::BEGINNING, Stance::Objects));
    };
    assert_eq!(warned(victim_objects), [Warning::AttackedAllyObjects]);
    // A consultation reads no stance, so there is nothing to object to.
    let consulted = |session: &mut Session| {
        victim_objects(session);
        session.incident.before_council = Fact::stated(BeforeCouncil::Article4);
    };
    assert_eq!(warned(consulted), []);
    let another_objects = |session: &mut Session| {
        session.put_stance(StanceLine::plain(STATES[0], Day::BEGINNING, Stance::Objects));
    };
    assert_eq!(warned(another_objects), []);
}

#[test]
fn an_open_agenda_and_an_open_request_are_asked_for_once_there_is_an_incident() {
    let no_agenda = |session: &mut Session| session.incident.before_council = Fact::default();
    assert_eq!(warned(no_agenda), [Warning::BeforeCouncilUnknown]);
    assert_eq!(convened(&Session::blank("test", DAY)).warnings, []);
    let unasked = |session: &mut Session| session.incident.request.clear();
    assert_eq!(warned(unasked), [Warning::RequestUnknown]);
    // Of a state that is no member nobody waits for a request; where nobody is named, an ally may have been attacked.
    let stranger = |session: &mut Session| session.incident.attacked = Fact::stated(vec![StateCode::new(b"CYP")]);
    assert_eq!(warned(stranger), []);
    let nobody = |session: &mut Session| session.incident.attacked = Fact::default();
    assert_eq!(warned(nobody), [Warning::RequestUnknown]);
    // Before there was an alliance nobody could ask.
    let mut before = agreed();
    nobody(&mut before);
    let none = Roster::new([]);
    let threshold = law::judge(&Circumstances::of(&before.incident, &none, DAY), &law::Standard::PRACTICE);
    let request = RequestPart::of(&before.incident, Rosters::same(&none), DAY);
    assert!(!convene(&before, Rosters::same(&none), &request, &threshold).warnings.contains(&Warning::RequestUnknown));
    // A lesser measure needs no request, so none is asked for.
    let lesser = |session: &mut Session| {
        unasked(session);
        session.incident.before_council = Fact::stated(BeforeCouncil::LesserMeasure);
    };
    assert_eq!(warned(lesser), []);
}

#[test]
fn seats_are_counted_by_stance_and_named_where_they_hold_the_matter_up() {
    let mut session = agreed();
    session.put_stance(StanceLine::plain(STATES[0], Day::BEGINNING, Stance::Objects));
    session.put_stance(StanceLine::plain(STATES[1], Day::BEGINNING, Stance::Undecided));
    session.stances[2].condition = Condition::Open;
    let council = convened(&session);
    assert_eq!(Stance::ALL.map(|stance| council.count(stance)), [0, 0, 1, 1, 1]);
    assert_eq!(council.seats(), 3);
    assert_eq!((&council.blocking[..], &council.waiting[..]), (&STATES[..1], &STATES[1..]));
    assert_eq!(council.conditional, STATES[2..]);
    // A condition that is met, or none, holds nothing up, and an objection never waits.
    session.stances[2].condition = Condition::Met;
    let council = convened(&session);
    assert_eq!((&council.waiting[..], &council.conditional[..]), (&STATES[1..2], &[][..]));
    // In the Defence Planning Committee France is neither counted nor waited for.
    session.incident.deciding_body = Fact::stated(DecidingBody::Dpc);
    session.as_of = Day::constant(2003, 2, 16);
    session.stances.iter_mut().for_each(|line| line.from = Day::BEGINNING);
    let council = convened(&session);
    assert_eq!((council.seats(), council.waiting.len(), council.count(Stance::Undecided)), (2, 0, 0));
    let takes_part: Vec<bool> = council.positions.values().iter().map(|position| position.takes_part).collect();
    assert_eq!(takes_part, [true, false, true]);
}

#[test]
fn the_last_line_that_has_begun_is_where_a_seat_stands_and_silence_is_undecided() {
    let mut session = agreed();
    session.stances.clear();
    session.put_stance(StanceLine::plain(STATES[0], DAY, Stance::Supports));
    session.put_stance(StanceLine::plain(STATES[0], DAY.plus_days(3), Stance::Objects));
    session.put_stance(StanceLine::plain(StateCode::new(b"AUT"), DAY, Stance::Objects));
    let stands = |session: &Session| {
        let council = convened(session);
        let seat = Roster::new(STATES).seat(STATES[0]).expect("a seat");
        let of_germany = council.position(seat);
        (of_germany.stance, of_germany.is_default, council.count(Stance::Undecided), council.blocking)
    };
    assert_eq!(stands(&session), (Stance::Supports, false, 2, vec![]));
    session.as_of = DAY.plus_days(2);
    assert_eq!(stands(&session), (Stance::Supports, false, 2, vec![]));
    session.as_of = DAY.plus_days(3);
    assert_eq!(stands(&session), (Stance::Objects, false, 2, vec![STATES[0]]));
    session.as_of = DAY.plus_days(-1);
    assert_eq!(stands(&session), (Stance::Undecided, true, 3, vec![]));
}

#[test]
fn only_an_ally_named_by_its_code_objects_unasked_and_only_to_article_5() {
    let silent = |session: &mut Session| session.stances.retain(|line| line.seat != STATES[2]);
    let author = |name: &str, before: BeforeCouncil, is_ally: AuthorIsAlly| {
        let mut session = agreed();
        silent(&mut session);
        session.incident.author = Fact::stated(name.to_owned());
        session.incident.author_is_ally = Fact::stated(is_ally);
        session.incident.before_council = Fact::stated(before);
        convened(&session).blocking
    };
    use {AuthorIsAlly as Ally, BeforeCouncil as Before};
    assert_eq!(author("USA", Before::Article5, Ally::Unknown), [STATES[2]]);
    // A lesser measure is not the attacker's to object to before it has spoken.
    assert_eq!(author("USA", Before::LesserMeasure, Ally::Unknown), []);
    // The author is said to be an ally, but which one is not known, or it has no seat.
    assert_eq!(author("unknown gunmen", Before::Article5, Ally::Yes), []);
    assert_eq!(author("TUR", Before::Article5, Ally::Yes), []);
    assert_eq!(author("RUS", Before::Article5, Ally::No), []);
}
