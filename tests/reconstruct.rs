//! The log alone tells a stranger where every seat stood after every line, whatever was undone, done again, gone back to or
//! painted; and a session is looked at as it was then.

use casus::{
    catalog::Catalog,
    debrief::{Course, rewound},
    domain::{
        Attendance, Condition, Confidence, Dated, Day, Edit, FactId, FactValue, Harm, Means, Moment, Point,
        Preparation, Procedure, Reading, Round, RoundKind, Rung, Session, Stance, StanceLine, StateCode, Text, Version,
    },
    workbench::{Command, Earlier, Gesture, Signature, Workbench},
};
use proptest::prelude::*;

const SEATS: [StateCode; 4] =
    [StateCode::new(b"BEL"), StateCode::new(b"FRA"), StateCode::new(b"NOR"), StateCode::new(b"TUR")];
const FIRST: Day = Day::constant(2030, 5, 1);

/// Something that a clerk does.
#[derive(Clone, Debug)]
enum Deed {
    Do(Command),
    Paint(Vec<(usize, Stance)>),
    Undo,
    Redo,
    GoTo(usize),
    Keep,
    GoBack,
    Note,
    Enter,
}

fn stance() -> impl Strategy<Value = Stance> {
    (0..Stance::ALL.len()).prop_map(|at| Stance::ALL[at])
}

fn some_seats() -> impl Strategy<Value = Vec<StateCode>> {
    proptest::sample::subsequence(SEATS.to_vec(), 1..=SEATS.len())
}

fn seat() -> impl Strategy<Value = StateCode> {
    (0..SEATS.len()).prop_map(|at| SEATS[at])
}

fn day() -> impl Strategy<Value = Day> {
    (0..4i32).prop_map(|days| FIRST.plus_days(days))
}

/// A preset: many seats at once, on days and in rounds that are not looked at.
fn preset() -> impl Strategy<Value = Edit> {
    let line = (seat(), day(), 0..4u16, stance(), any::<bool>());
    proptest::collection::vec(line, 1..6).prop_map(|lines| {
        let line = |(seat, from, round, stance, is_first): (StateCode, Day, u16, Stance, bool)| StanceLine {
            round,
            ..StanceLine::plain(seat, if is_first { Day::BEGINNING } else { from }, stance)
        };
        Edit::Proceed(Procedure::PutStances(lines.into_iter().map(line).collect()))
    })
}

fn edit() -> impl Strategy<Value = Edit> {
    let procedure = |procedure| Edit::Proceed(procedure);
    prop_oneof![
        6 => (some_seats(), stance()).prop_map(|(seats, stance)| Edit::SetStance(seats, stance)),
        2 => (seat(), stance(), 0..3usize).prop_map(|(seat, stance, at)| Edit::Stand(seat, stance, Condition::ALL[at])),
        1 => (seat(), "[a-z]{0,8}").prop_map(|(seat, reason)| Edit::SetReason(seat, reason)),
        1 => (seat(), "[a-z]{0,8}").prop_map(|(seat, text)| Edit::SetConditionText(seat, text)),
        1 => (some_seats(), any::<bool>()).prop_map(move |(seats, there)| {
            procedure(Procedure::SetAttendance(seats, if there { Attendance::Present } else { Attendance::Absent }))
        }),
        2 => preset(),
        2 => day().prop_map(Edit::SetAsOf),
        2 => Just(procedure(Procedure::BeginRound(Round::on(FIRST, RoundKind::Formal)))),
        1 => (0..4u16).prop_map(move |round| procedure(Procedure::LookAtRound(round))),
        1 => (0..2usize).prop_map(|at| {
            let value = FactValue::Harm([Harm::FewDead, Harm::ManyDead][at]);
            Edit::PutFact(Dated { from: Day::BEGINNING, value, confidence: Confidence::ALL[at], note: String::new() })
        }),
        1 => Just(Edit::RemoveFact(FactId::Harm, Day::BEGINNING)),
        1 => Just(Edit::PutFact(Dated {
            value: FactValue::Means(vec![Means::Strike, Means::Cyber]),
            from: Day::BEGINNING,
            confidence: Confidence::AsStated,
            note: String::new()
        })),
        1 => (0..3usize).prop_map(|at| Edit::SetReading(Reading::ALL[at])),
        1 => (0..3usize).prop_map(|at| Edit::Choose(Point::ALL[0], Reading::ALL[at])),
        1 => Just(Edit::Prepare(Preparation::PutObjective(0, "to learn".to_owned()))),
        1 => Just(procedure(Procedure::AddText(Text::plain(Rung::Solidarity)))),
        1 => Just(procedure(Procedure::AddVersion(casus::domain::TextId::at(0).expect("a text"), Version::default()))),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        10 => edit().prop_map(|edit| Deed::Do(edit.into())),
        2 => proptest::collection::vec(edit(), 1..4).prop_map(|edits| Deed::Do(Command::All(edits))),
        2 => proptest::collection::vec((0..SEATS.len(), stance()), 1..5).prop_map(Deed::Paint),
        4 => Just(Deed::Undo),
        3 => Just(Deed::Redo),
        1 => (0..12usize).prop_map(Deed::GoTo),
        1 => Just(Deed::Keep),
        1 => Just(Deed::GoBack),
        1 => Just(Deed::Note),
        1 => Just(Deed::Enter),
    ]
}

/// The session after so many lines.
struct Then {
    lines: usize,
    session: Session,
}

fn played(deeds: &[Deed], begun: Session) -> (Session, Vec<Then>) {
    let mut bench = Workbench::new(Catalog::shipped(), begun);
    let mut kept = bench.session().clone();
    let mut then = Vec::new();
    for (at, deed) in deeds.iter().enumerate() {
        // Several things are done in one second, and what was done is told apart nevertheless.
        bench.sign(Signature { who: "Ada".into(), at: Moment::from_unix_seconds(1_900_000_000 + at as i64 / 3) });
        match deed {
            Deed::Do(command) => drop(bench.execute(command.clone(), None)),
            Deed::Paint(strokes) => {
                for (seat, stance) in strokes {
                    bench.execute(Edit::SetStance(vec![SEATS[*seat]], *stance), Some(Gesture::Painting));
                }
                bench.end_gesture();
            }
            Deed::Undo => drop(bench.undo()),
            Deed::Redo => drop(bench.redo()),
            Deed::GoTo(step) => drop(bench.go_to_step((*step).min(bench.steps()))),
            Deed::Keep => kept = bench.session().clone(),
            Deed::GoBack => {
                let earlier = Earlier { name: "A".to_owned(), session: kept.clone() };
                bench.execute(Command::GoBack(Box::new(earlier)), None);
            }
            Deed::Note => drop(bench.annotate(0, "as agreed")),
            Deed::Enter => drop(bench.enter("Coffee break")),
        }
        then.push(Then { lines: bench.session().log.len(), session: bench.session().clone() });
    }
    (bench.session().clone(), then)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_lines_alone_say_where_every_seat_stood_after_each_of_them(
        deeds in proptest::collection::vec(deed(), 1..40),
    ) {
        let (end, then) = played(&deeds, Session::blank("A ship", FIRST));
        let mut course = Course::before_lines(&end.log, FIRST);
        let mut lines = end.log.iter();
        let mut told = 0;
        for Then { lines: so_many, session } in &then {
            lines.by_ref().take(so_many - told).for_each(|line| course.take(line));
            told = *so_many;
            prop_assert_eq!(course.round(), session.proceedings.round());
            for seat in SEATS {
                prop_assert_eq!(course.stance(seat), session.stance(seat, session.as_of), "{} after {}", seat, so_many);
            }
        }
    }

    #[test]
    fn a_session_is_looked_at_as_it_was_after_any_line(
        deeds in proptest::collection::vec(deed(), 1..30),
        begun in proptest::collection::vec((0..SEATS.len(), stance()), 0..4),
    ) {
        let mut session = Session::blank("A ship", FIRST);
        begun.iter().for_each(|(seat, stance)| {
            session.put_stance(StanceLine::plain(SEATS[*seat], Day::BEGINNING, *stance));
        });
        let (end, then) = played(&deeds, session);
        for Then { lines, session } in then.iter().filter(|then| then.lines > 0) {
            let was = rewound(&end, lines - 1).session;
            prop_assert_eq!(was.as_of, session.as_of);
            prop_assert_eq!(was.proceedings.round(), session.proceedings.round());
            for seat in SEATS {
                let stood = |held: &Session| held.stance(seat, held.as_of);
                prop_assert_eq!(stood(&was), stood(session), "{} after {}", seat, lines);
            }
            let harm = |held: &Session| held.incident.value_on(FactId::Harm, held.as_of).map(|dated| dated.value);
            prop_assert_eq!(harm(&was), harm(session));
            prop_assert_eq!((was.reading, was.choices()), (session.reading, session.choices()));
            prop_assert_eq!(was.log.len(), *lines);
        }
    }
}

#[test]
fn what_a_seat_said_on_a_later_day_went_on_from_an_earlier_one_that_is_touched_only_afterwards() {
    let turkiye = SEATS[3];
    let mut session = Session::blank("A ship", FIRST);
    session.put_stance(StanceLine::plain(turkiye, Day::BEGINNING, Stance::Reservation));
    let later = |edit: Edit| Deed::Do(edit.into());
    let deeds = [
        later(Edit::SetAsOf(FIRST.plus_days(1))),
        later(Edit::SetReason(turkiye, "It is not known.".to_owned())),
        Deed::GoBack,
        Deed::Paint(vec![(3, Stance::Supports)]),
    ];
    let (end, then) = played(&deeds, session);
    for Then { lines, session } in then {
        let was = rewound(&end, lines - 1).session;
        assert_eq!(was.stance(turkiye, was.as_of), session.stance(turkiye, session.as_of), "after {lines}");
    }
}
