//! Conditions, knots, the ladder, the paths and the presets.

use proptest::prelude::*;

use super::{
    Council, Fork, Ladder, LetterOf, Outcome, Paths, Position, Preset, RequestPart, SeatAnswer, Word,
    conditions::{Known, resolve},
    convene, ladder, paths,
};
use crate::{
    domain::{
        Attribution, BeforeCouncil, BySeat, Circumstances, Condition, Day, Fact, Proceedings, Request, RequestLine,
        Roster, Rosters, Round, Rung, Session, Stance, StanceLine, StateCode, Term,
    },
    law::{self, Standard},
};

const DAY: Day = Day::constant(2030, 5, 1);
const BEL: StateCode = StateCode::new(b"BEL");
const ITA: StateCode = StateCode::new(b"ITA");
const NOR: StateCode = StateCode::new(b"NOR");
const TUR: StateCode = StateCode::new(b"TUR");
const SEATS: [StateCode; 4] = [BEL, ITA, NOR, TUR];

/// Article 5 before the Council at Italy's request.
fn session() -> Session {
    let mut session = Session::blank("A ship", DAY);
    session.incident.attacked = Fact::stated(vec![ITA]);
    session.incident.before_council = Fact::stated(BeforeCouncil::Article5);
    let (from, note) = (Day::BEGINNING, String::new());
    let confidence = crate::domain::Confidence::AsStated;
    session.incident.put_request(RequestLine { ally: ITA, from, value: Request::Asks, confidence, note });
    session
}

fn says(session: &mut Session, seat: StateCode, stance: Stance) {
    session.put_stance(StanceLine::plain(seat, Day::BEGINNING, stance));
}

fn waits(session: &mut Session, seat: StateCode, terms: &[Term]) {
    let line = StanceLine::plain(seat, Day::BEGINNING, Stance::Reservation);
    session.put_stance(StanceLine { terms: terms.to_vec(), ..line });
}

fn convened(session: &Session) -> (RequestPart, Council) {
    let roster = Roster::new(SEATS);
    let circumstances = Circumstances::of(&session.incident, &roster, session.as_of);
    let threshold = law::judge(&circumstances, &Standard::PRACTICE);
    let request = RequestPart::before(session, Rosters::same(&roster));
    let council = convene(session, Rosters::same(&roster), &request, &threshold);
    (request, council)
}

fn laddered(session: &Session) -> Ladder {
    let (request, council) = convened(session);
    ladder(session, &Roster::new(SEATS), &request, &council)
}

fn pathed(session: &Session) -> Paths {
    let (request, council) = convened(session);
    paths(session, &Roster::new(SEATS), &request, &council)
}

#[test]
fn a_condition_is_met_while_it_holds_and_no_longer() {
    let mut session = session();
    for seat in [BEL, ITA, TUR] {
        says(&mut session, seat, Stance::Supports);
    }
    waits(&mut session, NOR, &[Term::AttributionReaches(Attribution::SeveralAllies), Term::OthersSupport(3)]);
    assert_eq!(convened(&session).1.conditional, [NOR], "attribution is not known");
    session.incident.attribution = Fact::stated(Attribution::CouncilAccepted);
    assert_eq!(convened(&session).1.outcome, Outcome::Provisional);
    says(&mut session, BEL, Stance::DoesNotObject);
    assert_eq!(convened(&session).1.conditional, [NOR], "two others support");
}

#[test]
fn the_security_council_is_informed_once_it_is_seized() {
    let mut session = session();
    waits(&mut session, NOR, &[Term::SecurityCouncilInformed]);
    assert_eq!(convened(&session).1.conditional, [NOR]);
    session.incident.unsc = Fact::stated(crate::domain::SecurityCouncil::Seized);
    assert!(convened(&session).1.conditional.is_empty());
}

#[test]
fn who_waits_for_whom_waits_too_until_the_first_has_what_it_asks() {
    let mut session = session();
    says(&mut session, ITA, Stance::Supports);
    waits(&mut session, BEL, &[Term::AllySupports(NOR)]);
    waits(&mut session, NOR, &[Term::AllySupports(TUR)]);
    assert_eq!(convened(&session).1.conditional, [BEL, NOR]);
    says(&mut session, TUR, Stance::Supports);
    let (_, council) = convened(&session);
    assert_eq!((council.conditional.len(), council.knots.len()), (0, 0));
}

#[test]
fn allies_that_wait_for_one_another_let_it_pass_together_and_are_shown_as_a_knot() {
    let mut session = session();
    says(&mut session, ITA, Stance::Supports);
    says(&mut session, TUR, Stance::Supports);
    waits(&mut session, BEL, &[Term::AllySupports(NOR)]);
    waits(&mut session, NOR, &[Term::AllySupports(BEL)]);
    let (_, council) = convened(&session);
    assert_eq!((council.outcome, council.knots), (Outcome::Provisional, vec![vec![BEL, NOR]]));
}

#[test]
fn a_condition_in_words_stays_a_tick_beside_those_that_the_program_reads() {
    let mut session = session();
    waits(&mut session, NOR, &[Term::OthersSupport(0)]);
    session.stances[0].condition = Condition::Open;
    assert_eq!(convened(&session).1.conditional, [NOR]);
    session.stances[0].condition = Condition::Met;
    assert!(convened(&session).1.conditional.is_empty());
}

#[test]
fn a_reservation_that_only_bounds_never_waits_and_supports() {
    let mut session = session();
    says(&mut session, BEL, Stance::Reservation);
    waits(&mut session, NOR, &[Term::AllySupports(BEL)]);
    assert!(convened(&session).1.conditional.is_empty());
}

#[test]
fn who_lets_a_step_pass_is_counted_for_every_lesser_one_and_who_objects_for_every_greater() {
    let mut session = session();
    session.incident.before_council = Fact::stated(BeforeCouncil::Article4);
    let to = |seat, stance, rung| StanceLine { to: Some(rung), ..StanceLine::plain(seat, Day::BEGINNING, stance) };
    session.put_stance(to(BEL, Stance::Objects, Rung::Measure));
    session.put_stance(to(ITA, Stance::Supports, Rung::Provisional));
    session.put_stance(to(NOR, Stance::DoesNotObject, Rung::Solidarity));
    let ladder = laddered(&session);
    let counts: Vec<[usize; 3]> = ladder
        .steps
        .iter()
        .map(|step| [Word::Passes, Word::NotSaid, Word::Objects].map(|word| step.count(word)))
        .collect();
    assert_eq!(counts, [[2, 2, 0], [2, 2, 0], [1, 2, 1], [1, 2, 1], [0, 3, 1]]);
    assert_eq!(ladder.highest_unopposed(), Some(Rung::Solidarity));
    assert_eq!(ladder.steps[2].those(Word::Objects).collect::<Vec<_>>(), [BEL]);
}

#[test]
fn the_ladder_is_never_empty_and_a_stance_to_no_step_is_to_article_5() {
    let mut session = session();
    session.incident.before_council = Fact::stated(BeforeCouncil::Article4);
    for seat in SEATS {
        says(&mut session, seat, Stance::Supports);
    }
    let ladder = laddered(&session);
    assert_eq!(ladder.steps.len(), Rung::ALL.len());
    assert_eq!((ladder.highest_unopposed(), ladder.highest_agreed()), (Some(Rung::Article5), Some(Rung::Article5)));
}

#[test]
fn the_seat_for_which_most_wait_comes_first_and_who_objects_settles_it() {
    let mut session = session();
    says(&mut session, BEL, Stance::Supports);
    waits(&mut session, ITA, &[Term::AllySupports(TUR)]);
    let found = pathed(&session);
    let order: Vec<StateCode> = found.open.iter().map(|open| open.seat).collect();
    assert_eq!(order, [TUR, ITA, NOR]);
    assert_eq!(found.open[0].waited_for_by, [ITA]);
    assert_eq!(found.open[1].unmet, [Term::AllySupports(TUR)]);
    let Fork::Ask { seat: TUR, supports, lets_pass: Some(lets_pass) } = &found.tree else { panic!("{:?}", found.tree) };
    assert_eq!(**supports, Fork::Ask { seat: NOR, supports: Box::new(Fork::Agreed), lets_pass: None });
    let waits = Box::new(Fork::Waits(vec![ITA]));
    assert_eq!(**lets_pass, Fork::Ask { seat: NOR, supports: waits, lets_pass: None });
    says(&mut session, NOR, Stance::Objects);
    assert_eq!((pathed(&session).open, pathed(&session).tree), (vec![], Fork::Blocked(vec![NOR])));
    assert_eq!(SeatAnswer::LetsPass.id(), "lets_pass");
}

#[test]
fn a_line_of_a_later_round_counts_from_that_round_on_and_presets_bring_the_round_before_back() {
    let mut session = session();
    let round = Round { on: DAY, name: String::new(), kind: Default::default(), minutes: 0 };
    session.proceedings = Proceedings { rounds: vec![round.clone(), round], ..Proceedings::default() };
    let of = |round, stance| StanceLine { round, ..StanceLine::plain(NOR, Day::BEGINNING, stance) };
    session.put_stance(of(0, Stance::Undecided));
    session.put_stance(of(1, Stance::Supports));
    session.put_stance(of(2, Stance::Objects));
    assert_eq!(session.stance(NOR, DAY), Stance::Objects);
    session.proceedings.round_looked_at = 1;
    assert_eq!(session.stance(NOR, DAY), Stance::Supports);
    session.proceedings.round_looked_at = 0;
    let lines = Preset::AsLastRound.lines(&session, &[NOR], None);
    assert_eq!((lines[0].round, lines[0].stance), (2, Stance::Supports));
    assert_eq!(Preset::LetsPass.lines(&session, &SEATS, None).len(), 4);
    assert!(Preset::AsPinned.lines(&session, &SEATS, None).is_empty());
}

fn terms() -> impl Strategy<Value = Vec<Term>> {
    let term = prop_oneof![
        prop::sample::select(SEATS.to_vec()).prop_map(Term::AllySupports),
        (0_u8..5).prop_map(Term::OthersSupport),
        Just(Term::SecurityCouncilInformed),
        Just(Term::AttributionReaches(Attribution::Suspected)),
    ];
    prop::collection::vec(term, 0..3)
}

fn lines() -> impl Strategy<Value = Vec<StanceLine>> {
    let line = |seat| {
        (prop::sample::select(Stance::ALL.to_vec()), terms())
            .prop_map(move |(stance, terms)| StanceLine { terms, ..StanceLine::plain(seat, Day::BEGINNING, stance) })
    };
    (line(BEL), line(ITA), line(NOR), line(TUR)).prop_map(|(a, b, c, d)| vec![a, b, c, d])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn conditions_reach_their_fixed_point_within_a_pass_for_each_seat_and_one(lines in lines(), informed in any::<bool>()) {
        let roster = Roster::new(SEATS);
        let mut positions = BySeat::from_fn(&roster, |seat, _| Position {
            stance: lines[seat.idx()].stance,
            condition: Condition::None,
            takes_part: true,
            is_default: false,
            is_absent: false,
            letter: LetterOf::None,
        });
        let held: Vec<Option<&StanceLine>> = lines.iter().map(Some).collect();
        let known = Known { attribution: Attribution::Claimed, is_informed: informed };
        let found = resolve(&mut positions, &held, &roster, known);
        prop_assert!(found.passes <= roster.len() + 1, "{}", found.passes);
        // What was found is consistent: read again where the seats stand, each says the same.
        for (seat, _) in roster.iter().filter(|(seat, _)| {
            lines[seat.idx()].stance == Stance::Reservation && !lines[seat.idx()].terms.is_empty()
        }) {
            let all = lines[seat.idx()].terms.iter().all(|term| super::is_met(*term, seat, &positions, &roster, known));
            prop_assert_eq!(all, positions[seat].condition == Condition::Met);
        }
    }

    #[test]
    fn the_order_of_stances_with_conditions_never_matters(lines in lines(), shift in 0_usize..4) {
        let with = |lines: &[StanceLine]| {
            let mut session = session();
            lines.iter().for_each(|line| session.put_stance(line.clone()));
            (convened(&session).1, laddered(&session), pathed(&session))
        };
        let mut other = lines.clone();
        other.rotate_left(shift);
        other.reverse();
        prop_assert_eq!(with(&lines), with(&other));
    }

    #[test]
    fn more_support_never_opens_a_condition(lines in lines(), seat in 0_usize..4) {
        let with = |lines: &[StanceLine]| {
            let mut session = session();
            lines.iter().for_each(|line| session.put_stance(line.clone()));
            convened(&session).1.conditional
        };
        let before = with(&lines);
        let mut more = lines.clone();
        more[seat] = StanceLine::plain(SEATS[seat], Day::BEGINNING, Stance::Supports);
        let after = with(&more);
        prop_assert!(after.iter().all(|seat| before.contains(seat)));
    }
}
