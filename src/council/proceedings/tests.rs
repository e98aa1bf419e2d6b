//! What holds of every sequence of steps, and the ways that people know.

use std::sync::Arc;

use proptest::prelude::*;

use super::{AtDeadline, Ending, FACTS, Fell, Refusal, Seated, State, applied, at_deadline, illegal, legal, refusal};
use crate::{
    council::{Consultation, Council, LetterOf, Outcome, RequestPart, TextState, Unseen, Word, convene, ladder, paths},
    domain::{
        Act, ActKind, Attendance, BeforeCouncil, Circumstances, Condition, Day, Deadline, DecidingBody, Edit, Fact,
        OnTable, Procedure, Proceedings, Request, Roster, Rosters, Rung, Session, Stance, StanceLine, StateCode, Step,
        Text, TextId, Version,
    },
    law::{self, Standard},
};

const DAY: Day = Day::constant(2003, 2, 10);
const BEL: StateCode = StateCode::new(b"BEL");
const FRA: StateCode = StateCode::new(b"FRA");
const NOR: StateCode = StateCode::new(b"NOR");
const TUR: StateCode = StateCode::new(b"TUR");

fn seats() -> Roster {
    Roster::new([BEL, FRA, NOR, TUR])
}

fn text(number: usize) -> TextId {
    TextId::at(number - 1).unwrap()
}

/// One text of each step, with three versions.
fn texts() -> Vec<Arc<Text>> {
    let versions: Vec<Arc<Version>> = (0..3).map(|_| Arc::default()).collect();
    let text =
        |rung: &Rung| Arc::new(Text { versions: versions.clone(), measure: "r_ad".to_owned(), ..Text::plain(*rung) });
    Rung::ALL.iter().map(text).collect()
}

fn session(acts: &[(i32, Act)]) -> Session {
    let mut session = Session::blank("A ship", DAY);
    session.incident.attacked = Fact::stated(vec![TUR]);
    session.proceedings = proceedings(acts);
    session.as_of = acts.last().map_or(DAY, |(days, _)| DAY.plus_days(*days));
    session
}

fn proceedings(acts: &[(i32, Act)]) -> Proceedings {
    let steps = acts.iter().map(|(days, act)| Arc::new(Step::plain(DAY.plus_days(*days), act.clone()))).collect();
    Proceedings { steps, texts: texts(), ..Proceedings::default() }
}

fn state(acts: &[(i32, Act)], day: i32) -> State {
    State::on(&proceedings(acts), &seats(), DAY.plus_days(day))
}

fn convened(session: &Session) -> (RequestPart, Council) {
    let roster = seats();
    let circumstances = Circumstances::of(&session.incident, &roster, session.as_of);
    let threshold = law::judge(&circumstances, &Standard::PRACTICE);
    let request = RequestPart::before(session, Rosters::same(&roster));
    let council = convene(session, Rosters::same(&roster), &request, &threshold);
    (request, council)
}

fn silence(number: usize, minutes: u16) -> Act {
    Act::SilenceOpened { text: text(number), version: 1, until: Deadline::Room { minutes } }
}

fn broken(by: StateCode) -> Act {
    Act::SilenceBroken { by, reason: "Needs public proof of origin".to_owned() }
}

#[test]
fn what_follows_for_the_facts_is_the_table() {
    let by = vec!["secretary_general".to_owned()];
    let check = |acts: &[Act], expected: BeforeCouncil| {
        let acts: Vec<_> = acts.iter().map(|act| (0, act.clone())).collect();
        assert_eq!(state(&acts, 0).before_council(), expected, "{acts:?}");
    };
    check(&[], BeforeCouncil::Nothing);
    check(&[Act::Raised { by: by.clone() }], BeforeCouncil::Meeting);
    check(&[Act::Met], BeforeCouncil::Meeting);
    let asked = Act::Article4Asked { by: vec![TUR] };
    check(std::slice::from_ref(&asked), BeforeCouncil::Nothing);
    check(&[asked.clone(), Act::Article4Held], BeforeCouncil::Article4);
    check(&[Act::Article5Proposed { by }], BeforeCouncil::Article5);
    check(&[Act::Said { ally: TUR, request: Request::Asks }], BeforeCouncil::Nothing);
    check(&[silence(3, 10)], BeforeCouncil::LesserMeasure);
    check(&[silence(5, 10)], BeforeCouncil::Article5);
    check(&[silence(5, 10), Act::Adopted, silence(3, 10)], BeforeCouncil::Article5);
    check(&[silence(3, 10), Act::Withdrawn], BeforeCouncil::Nothing);
    check(&[asked, Act::Article4Held, silence(3, 10), Act::Withdrawn], BeforeCouncil::Article4);
    // A statement leaves what lies there as it is.
    check(&[silence(2, 10)], BeforeCouncil::Nothing);
    check(&[Act::Met, silence(2, 10), Act::Adopted], BeforeCouncil::Meeting);
}

#[test]
fn consultation_cannot_be_refused_and_is_asked_before_it_is_held() {
    let asked = [(0, Act::Article4Asked { by: vec![TUR] })];
    assert_eq!(state(&asked, 0).consultation(), Consultation::Asked);
    assert!(!legal(&state(&[], 0)).contains(&ActKind::Article4Held));
    // Whatever lies on the table, any ally may ask.
    for number in 1..=5 {
        assert!(legal(&state(&[(0, silence(number, 10))], 0)).contains(&ActKind::Article4Asked));
    }
}

#[test]
fn a_broken_text_lies_there_that_day_and_no_longer_the_day_after() {
    let acts = [(0, Act::Met), (0, silence(3, 10)), (0, broken(FRA))];
    assert_eq!(state(&acts, 0).before_council(), BeforeCouncil::LesserMeasure);
    let after = state(&acts, 1);
    assert_eq!((after.before_council(), after.fell.is_some()), (BeforeCouncil::Meeting, true));
    let again = [acts.to_vec(), vec![(0, Act::Amended { version: 2 })]].concat();
    assert_eq!(state(&again, 1).before_council(), BeforeCouncil::LesserMeasure, "put again");
}

#[test]
fn a_letter_may_come_and_be_taken_back_until_the_day_of_the_deadline() {
    let until = Deadline::Scenario { on: DAY.plus_days(2), time: Default::default() };
    let open = Act::SilenceOpened { text: text(3), version: 1, until };
    let acts = [(0, open), (1, broken(FRA))];
    assert!(legal(&state(&acts, 2)).contains(&ActKind::LetterWithdrawn));
    assert!(state(&acts, 3).fell.is_some());
    assert!(!legal(&state(&acts[..1], 3)).contains(&ActKind::SilenceBroken), "too late");
}

#[test]
fn whoever_breaks_silence_blocks_by_name_until_the_letter_is_taken_back() {
    let mut acts = vec![(0, silence(3, 10)), (0, broken(FRA))];
    let (_, council) = convened(&session(&acts));
    assert_eq!((council.outcome, council.blocking.as_slice()), (Outcome::Blocked, &[FRA][..]));
    assert_eq!(council.text.as_ref().map(|text| text.state), Some(TextState::Broken));
    acts.push((0, Act::LetterWithdrawn { by: FRA }));
    let (_, council) = convened(&session(&acts));
    assert_eq!(council.outcome, Outcome::Deferred);
    assert_eq!(council.text.map(|text| text.state), Some(TextState::Running));
}

#[test]
fn at_the_deadline_who_said_nothing_has_consented_and_the_text_is_agreed() {
    let mut session = session(&[(0, silence(3, 10))]);
    session.put_stance(StanceLine::plain(BEL, Day::BEGINNING, Stance::Supports));
    let (_, council) = convened(&session);
    let AtDeadline::Kept(kept) = at_deadline(&seats(), &council) else { panic!("nobody broke it") };
    assert_eq!(kept.consenting, [FRA, NOR, TUR]);
    for line in kept.lines(DAY, 0) {
        assert_eq!((line.stance, line.source.as_str()), (Stance::DoesNotObject, StanceLine::SILENCE));
        session.put_stance(line);
    }
    session.proceedings.push(Step::plain(DAY, Act::Adopted)).unwrap();
    assert_eq!(convened(&session).1.outcome, Outcome::MeasuresWithoutA5);
}

#[test]
fn an_open_condition_holds_the_clock_at_nothing_and_an_empty_seat_does_not() {
    let mut session = session(&[(0, silence(3, 10))]);
    let line = StanceLine { condition: Condition::Open, ..StanceLine::plain(NOR, Day::BEGINNING, Stance::Reservation) };
    session.put_stance(line.clone());
    assert_eq!(at_deadline(&seats(), &convened(&session).1), AtDeadline::Held(vec![NOR]));
    session.put_stance(StanceLine { attendance: Attendance::Absent, ..line });
    assert!(matches!(at_deadline(&seats(), &convened(&session).1), AtDeadline::Kept(_)));
    let session = self::session(&[(0, silence(3, 10)), (0, broken(BEL))]);
    assert_eq!(at_deadline(&seats(), &convened(&session).1), AtDeadline::Broken(vec![BEL]));
}

#[test]
fn an_empty_seat_is_waited_for_in_a_meeting() {
    let mut session = session(&[(0, Act::Put { text: text(3), version: 1 })]);
    for seat in [BEL, FRA, TUR] {
        session.put_stance(StanceLine::plain(seat, Day::BEGINNING, Stance::Supports));
    }
    let line =
        StanceLine { attendance: Attendance::Absent, ..StanceLine::plain(NOR, Day::BEGINNING, Stance::Supports) };
    session.put_stance(line);
    let (_, council) = convened(&session);
    assert_eq!((council.outcome, council.waiting.as_slice()), (Outcome::Deferred, &[NOR][..]));
}

#[test]
fn a_statement_has_a_state_of_its_own_and_leaves_the_consultation() {
    let asked = (0, Act::Article4Asked { by: vec![TUR] });
    let acts = [asked, (0, Act::Article4Held), (0, silence(2, 10)), (0, broken(BEL))];
    let (request, council) = convened(&session(&acts));
    assert_eq!((request.before_council, council.outcome), (BeforeCouncil::Article4, Outcome::Consulted));
    let text = council.text.unwrap();
    assert_eq!((text.state, text.letters.as_slice()), (TextState::Broken, &[BEL][..]));
}

#[test]
fn what_was_agreed_stays_agreed_while_another_text_is_spoken_of() {
    let acts = [(0, silence(3, 10)), (0, Act::Adopted), (0, Act::Put { text: text(2), version: 1 })];
    let mut session = session(&acts);
    session.put_stance(StanceLine::plain(BEL, Day::BEGINNING, Stance::Objects));
    let (_, council) = convened(&session);
    assert_eq!(council.outcome, Outcome::MeasuresWithoutA5);
    assert_eq!(council.text.map(|text| text.state), Some(TextState::Opposed));
}

#[test]
fn in_the_committee_a_seat_that_is_away_breaks_no_silence() {
    let acts = [(0, Act::Moved { to: DecidingBody::Dpc }), (0, silence(3, 10))];
    let held = proceedings(&acts);
    let seats = seats();
    let seated = Seated { seats: &seats, day: DAY };
    let state = State::on(&held, &seats, DAY);
    assert_eq!(refusal(&state, &broken(FRA), &held, seated), Some(Refusal::NoSeat(FRA)));
    assert_eq!(refusal(&state, &broken(BEL), &held, seated), None);
}

#[test]
fn no_agreement_is_an_ending_like_another() {
    let end = |acts: &[Act]| {
        let acts: Vec<_> = acts.iter().chain([&Act::Ended]).map(|act| (0, act.clone())).collect();
        state(&acts, 0).ending()
    };
    assert_eq!(end(&[Act::Met]), Some(Ending::WithoutText));
    assert_eq!(end(&[silence(5, 10), broken(BEL)]), Some(Ending::NotAgreed));
    assert_eq!(end(&[silence(5, 10), Act::Adopted]), Some(Ending::Agreed));
    assert_eq!(end(&[silence(5, 10)]), None, "a silence that runs is kept, broken or withdrawn first");
}

#[test]
fn a_step_that_was_not_legal_changes_nothing_and_is_named() {
    let acts = [(0, Act::Adopted), (0, Act::Met), (0, Act::Ended), (1, Act::Met)];
    assert_eq!(illegal(&proceedings(&acts), |_| seats()), [0, 3]);
    assert_eq!(state(&acts, 1).steps, 2);
}

/// Any act, legal or not.
fn act() -> impl Strategy<Value = Act> {
    let seat = || prop::sample::select(vec![BEL, FRA, NOR, TUR]);
    let number = || (1_usize..=5).prop_map(text);
    let until = prop_oneof![
        Just(Deadline::Room { minutes: 10 }),
        (0..4).prop_map(|days| Deadline::Scenario { on: DAY.plus_days(days), time: Default::default() })
    ];
    let request = prop::sample::select(vec![Request::Asks, Request::Consents, Request::Informs, Request::Declines]);
    prop_oneof![
        seat().prop_map(|by| Act::Raised { by: vec![by.to_string()] }),
        Just(Act::Met),
        seat().prop_map(|by| Act::Article4Asked { by: vec![by] }),
        Just(Act::Article4Held),
        seat().prop_map(|by| Act::Article5Proposed { by: vec![by.to_string()] }),
        (seat(), request).prop_map(|(ally, request)| Act::Said { ally, request }),
        (number(), 1_u16..=3).prop_map(|(text, version)| Act::Put { text, version }),
        (number(), 1_u16..=3, until).prop_map(|(text, version, until)| Act::SilenceOpened { text, version, until }),
        seat().prop_map(broken),
        seat().prop_map(|by| Act::LetterWithdrawn { by }),
        (1_u16..=4).prop_map(|version| Act::Amended { version }),
        Just(Act::Withdrawn),
        Just(Act::Adopted),
        Just(Act::Confirmed),
        Just(Act::MeasuresDecided { measures: vec!["r_ad".to_owned()], words: String::new() }),
        seat().prop_map(|by| Act::NationalAction { by: vec![by], words: String::new() }),
        prop::sample::select(vec![DecidingBody::Council, DecidingBody::Dpc]).prop_map(|to| Act::Moved { to }),
        seat().prop_map(|by| Act::LetterSent { by }),
        Just(Act::Ended),
    ]
}

/// Steps over some days, legal or not.
fn acts() -> impl Strategy<Value = Vec<(i32, Act)>> {
    prop::collection::vec((0..2_i32, act()), 0..40).prop_map(|acts| {
        let mut day = 0;
        let on_day = |(days, act)| {
            day += days;
            (day, act)
        };
        acts.into_iter().map(on_day).collect()
    })
}

/// The legal ones among some steps: what a hand wrote otherwise changes nothing and is named.
fn legal_alone(acts: &[(i32, Act)]) -> Proceedings {
    let mut held = proceedings(acts);
    let illegal = illegal(&held, |_| seats());
    let mut at = 0..;
    held.steps.retain(|_| at.next().is_some_and(|at| !illegal.contains(&at)));
    held
}

fn stances() -> impl Strategy<Value = Vec<(StateCode, Stance)>> {
    let one = |seat| prop::sample::select(Stance::ALL.to_vec()).prop_map(move |stance| (seat, stance));
    (one(BEL), one(FRA), one(NOR), one(TUR)).prop_map(|(a, b, c, d)| vec![a, b, c, d])
}

/// Where a seat stands and why what it said does not show.
fn seen(session: &Session, seat: StateCode) -> (Stance, Option<Unseen>) {
    let council = convened(session).1;
    let position = council.position(seats().seat(seat).unwrap());
    (position.stance, position.hides(session.stance(seat, session.as_of)))
}

#[test]
fn after_a_lesser_text_is_agreed_every_stance_is_said_to_what_lies_there_now() {
    let mut session = session(&[(0, Act::Met), (0, silence(2, 10))]);
    let AtDeadline::Kept(kept) = at_deadline(&seats(), &convened(&session).1) else { panic!("nobody broke it") };
    kept.lines(session.from_day(), 0).into_iter().for_each(|line| session.put_stance(line));
    session.proceedings.push(Step::plain(DAY, Act::Adopted)).unwrap();
    for next in [None, Some(Act::Put { text: text(3), version: 1 }), Some(silence(5, 10))] {
        let mut session = session.clone();
        if let Some(act) = next {
            session.proceedings.push(Step::plain(DAY, act)).unwrap();
        }
        for stance in Stance::ALL {
            let mut set = session.clone();
            Edit::SetStance(seats().states().to_vec(), stance).apply_to(&mut set);
            for seat in [BEL, FRA, NOR, TUR] {
                assert_eq!(seen(&set, seat), (stance, None), "{seat}");
            }
        }
    }
}

#[test]
fn whoever_broke_silence_on_a_text_that_fell_stands_in_its_way_until_it_says_otherwise() {
    let acts = [(0, Act::Met), (0, silence(4, 10)), (0, broken(FRA)), (1, Act::Ended)];
    let mut session = session(&acts);
    let (request, council) = convened(&session);
    let ladder = ladder(&session, &seats(), &request, &council);
    assert_eq!(ladder.highest_unopposed(), Some(Rung::Measure));
    assert!(ladder.steps[4].those(Word::Objects).eq([FRA]));
    assert_eq!(paths(&session, &seats(), &request, &council).open, [], "it is over");
    // A reason noted later is no other stance.
    Edit::SetReason(FRA, "The source".to_owned()).apply_to(&mut session);
    assert_eq!(seen(&session, FRA), (Stance::Objects, Some(Unseen::Letter)));
    Edit::SetStance(vec![FRA], Stance::Supports).apply_to(&mut session);
    assert_eq!(seen(&session, FRA), (Stance::Supports, None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_new_stance_shows_at_once_or_it_is_known_why_not(
        acts in acts(), before in stances(), shift in -1_i32..3, seat in 0_usize..4, absent in any::<bool>(),
        stance in prop::sample::select(Stance::ALL.to_vec()),
    ) {
        let mut session = Session { proceedings: legal_alone(&acts), ..session(&acts) };
        session.as_of = session.as_of.plus_days(shift);
        for (seat, stance) in before {
            Edit::SetStance(vec![seat], stance).apply_to(&mut session);
        }
        let seat = seats().states()[seat];
        if absent {
            Edit::Proceed(Procedure::SetAttendance(vec![seat], Attendance::Absent)).apply_to(&mut session);
        }
        Edit::SetStance(vec![seat], stance).apply_to(&mut session);
        let (shown, hidden) = seen(&session, seat);
        prop_assert_eq!(hidden.is_none(), shown == stance);
        let sitting = convened(&session).0.sitting;
        let table = sitting.as_ref().and_then(|sitting| sitting.table.as_ref());
        match hidden {
            None => {}
            Some(Unseen::Empty) => prop_assert!(absent),
            Some(Unseen::Letter) => {
                let wrote = |fell: &Fell| fell.letters.iter().any(|letter| letter.by == seat);
                let has_fallen = sitting.as_ref().and_then(|sitting| sitting.fell.as_ref()).is_some_and(wrote);
                prop_assert!(has_fallen && stance == Stance::Undecided || table.is_some_and(|table| table.has_letter(seat)));
            }
            // Only a text that is not what the outcome is read by takes a stance away from it.
            Some(Unseen::Elsewhere) => {
                let rung = convened(&session).1.rung;
                prop_assert!(table.is_some_and(|table| table.rung != rung));
            }
        }
    }

    #[test]
    fn what_lies_on_the_table_is_the_text_of_the_state(acts in acts(), days in 0..30) {
        let (held, seats) = (legal_alone(&acts), seats());
        let day = DAY.plus_days(days);
        let lies = match held.on_table(day) {
            OnTable::NeverPut | OnTable::Cleared => None,
            OnTable::Text(rung) => Some(rung),
        };
        prop_assert_eq!(lies, State::on(&held, &seats, day).table.map(|table| table.rung));
    }

    #[test]
    fn a_letter_that_was_not_taken_back_stands_in_the_way_of_its_step_and_of_every_greater_one(acts in acts(), days in 0..30) {
        let mut session = session(&acts);
        session.as_of = DAY.plus_days(days);
        let (request, council) = convened(&session);
        let ladder = ladder(&session, &seats(), &request, &council);
        let sitting = request.sitting.as_ref();
        let table = sitting.and_then(|sitting| sitting.table.as_ref()).map(|table| (table.rung, table.letters()));
        let fell = sitting.and_then(|sitting| sitting.fell.as_ref()).map(|fell| (fell.rung, fell.letters.as_slice()));
        for (rung, letters) in [table, fell].into_iter().flatten() {
            for letter in letters.iter().filter(|letter| request.body.seats(letter.by, session.as_of)) {
                for step in &ladder.steps {
                    prop_assert_eq!(step.those(Word::Objects).any(|seat| seat == letter.by), step.rung >= rung);
                }
            }
        }
    }

    #[test]
    fn every_reachable_state_has_a_way_out_of_legal_steps(acts in acts()) {
        let mut held = proceedings(&acts);
        let day = DAY.plus_days(40);
        let mut state = State::on(&held, &seats(), day);
        prop_assert!(state.is_ended || !legal(&state).is_empty());
        for kind in state.way_out() {
            let acts = [Act::Withdrawn, Act::Ended];
            let act = acts.into_iter().find(|act| act.kind() == *kind).expect("a way out is no other");
            let seats = seats();
            prop_assert_eq!(refusal(&state, &act, &held, Seated { seats: &seats, day }), None);
            held.push(Step::plain(day, act)).unwrap();
            state = State::on(&held, &seats, day);
        }
        prop_assert!(state.ending().is_some());
        prop_assert!(legal(&state).is_empty());
    }

    #[test]
    fn a_refused_step_changes_nothing_and_a_legal_one_changes_something(acts in acts(), next in act()) {
        let mut held = proceedings(&acts);
        let (day, seats) = (DAY.plus_days(40), seats());
        let before = State::on(&held, &seats, day);
        let is_refused = refusal(&before, &next, &held, Seated { seats: &seats, day }).is_some();
        if legal(&before).contains(&next.kind()) || is_refused {
            held.push(Step::plain(day, next)).unwrap();
            let after = State::on(&held, &seats, day);
            prop_assert_eq!(is_refused, before == after);
        } else {
            return Err(TestCaseError::fail("a step that does not follow is refused"));
        }
    }

    #[test]
    fn breaking_silence_and_withdrawing_the_letter_equals_never_breaking_it(acts in acts(), by in 0_usize..4) {
        let mut held = proceedings(&acts);
        let (day, seats) = (DAY.plus_days(40), seats());
        held.push(Step::plain(day, silence(3, 10))).unwrap();
        let never = State::on(&held, &seats, day);
        let by = seats.states()[by];
        prop_assume!(refusal(&never, &broken(by), &held, Seated { seats: &seats, day }).is_none());
        held.push(Step::plain(day, broken(by))).unwrap();
        held.push(Step::plain(day, Act::LetterWithdrawn { by })).unwrap();
        let after = State::on(&held, &seats, day);
        prop_assert_eq!(State { steps: never.steps, ..after }, never);
    }

    #[test]
    fn the_facts_that_follow_give_what_a_session_written_by_hand_gives(acts in acts(), stances in stances(), days in 0..30) {
        let mut session = session(&acts);
        session.as_of = DAY.plus_days(days);
        for (seat, stance) in stances {
            session.put_stance(StanceLine::plain(seat, Day::BEGINNING, stance));
        }
        let applied = applied(&session, |_| seats()).into_owned();
        let (own, of_applied) = (convened(&session), convened(&applied));
        prop_assert_eq!(&own, &of_applied);
        // A session with these facts and no step: the same wherever no letter and no other text speaks.
        let by_hand = Session { proceedings: Proceedings::default(), ..applied };
        let (request, council) = convened(&by_hand);
        prop_assert_eq!(RequestPart { sitting: None, ..own.0.clone() }, request);
        let sitting = own.0.sitting.as_deref();
        let is_plain = sitting.is_none_or(|sitting| {
            sitting.table.as_ref().is_none_or(|table| table.letters().is_empty() && table.rung.matter() == Some(own.0.before_council))
        });
        // A letter on a text that fell stands in the way of its step and of every greater one.
        let has_letter = own.1.positions.values().iter().any(|position| position.letter != LetterOf::None);
        if is_plain && !has_letter {
            prop_assert_eq!(own.1.outcome, council.outcome);
        }
    }

    #[test]
    fn the_order_in_which_stances_are_set_never_matters(acts in acts(), stances in stances(), shift in 0_usize..4) {
        let with = |stances: &[(StateCode, Stance)]| {
            let mut session = session(&acts);
            for (seat, stance) in stances {
                session.put_stance(StanceLine::plain(*seat, Day::BEGINNING, *stance));
            }
            convened(&session).1
        };
        let mut other = stances.clone();
        other.rotate_left(shift);
        other.reverse();
        prop_assert_eq!(with(&stances), with(&other));
    }

    #[test]
    fn facts_that_the_steps_state_name_themselves_and_no_other(acts in acts()) {
        let session = session(&acts);
        let applied = applied(&session, |_| seats());
        for fact in crate::domain::FactId::ALL.iter().filter(|fact| !FACTS.contains(fact)) {
            prop_assert_eq!(session.incident.values_of(*fact), applied.incident.values_of(*fact));
        }
        prop_assert_eq!(super::differing(&session, |_| seats()), vec![]);
    }
}
