//! Proceedings on the workbench: done, logged, undone, and the clock that none of it moves.

use std::sync::Arc;

use super::{Signature, Workbench};
use crate::{
    catalog::Catalog,
    domain::{
        Act, Clock, Day, Deadline, Edit, Moment, Procedure, Round, Rung, Session, Stance, StateCode, Step, Text,
        TextId, Version,
    },
};

const DAY: Day = Day::constant(2030, 5, 1);
const NOR: StateCode = StateCode::new(b"NOR");

fn moment(seconds: i64) -> Moment {
    Moment::from_unix_seconds(1_900_000_000 + seconds)
}

fn bench() -> Workbench {
    let mut session = Session::blank("A ship", DAY);
    session.proceedings.texts = vec![Arc::new(Text { versions: vec![Arc::default()], ..Text::plain(Rung::Measure) })];
    Workbench::new(Catalog::shipped(), session)
}

fn take(bench: &mut Workbench, act: Act) -> bool {
    bench.execute(Edit::Proceed(Procedure::Take(Step::plain(DAY, act))), None)
}

fn silence() -> Act {
    let text = TextId::at(0).expect("the first text");
    Act::SilenceOpened { text, version: 1, until: Deadline::Room { minutes: 10 } }
}

fn broken() -> Act {
    Act::SilenceBroken { by: NOR, reason: "Needs proof".to_owned() }
}

#[test]
fn undo_takes_a_step_back_and_moves_no_clock() {
    let mut bench = bench();
    take(&mut bench, silence());
    let clock = Clock::of(600).started(moment(0));
    bench.execute(Edit::Proceed(Procedure::SetClock(clock)), None);
    assert_eq!(bench.steps(), 1, "the clock is no step");
    bench.sign(Signature { who: "Ada".into(), at: moment(60) });
    take(&mut bench, broken());
    assert_eq!(bench.session().proceedings.clock, clock.paused(moment(60)), "a break stops the clock");
    bench.sign(Signature { who: "Ada".into(), at: moment(90) });
    assert!(bench.undo());
    let text = bench.assessment().council.text.as_ref().expect("the text on the table");
    assert!(text.letters.is_empty() && text.is_under_silence, "the silence is open again");
    assert_eq!(bench.session().proceedings.clock, clock.paused(moment(60)), "paused, with the time it had");
}

#[test]
fn every_step_is_a_line_of_the_log_and_the_facts_follow_at_once() {
    let mut bench = bench();
    take(&mut bench, Act::Met);
    take(&mut bench, silence());
    take(&mut bench, broken());
    let lines: Vec<String> = bench.session().log.iter().map(|line| line.after.clone()).collect();
    assert_eq!(lines, ["met", "silence_opened 1.1 10 min", "silence_broken NOR (Needs proof)"]);
    let put = |bench: &Workbench| bench.in_force().incident.before_council.choice(DAY);
    assert_eq!(put(&bench), crate::domain::BeforeCouncil::LesserMeasure);
    assert!(bench.session().incident.before_council.is_empty(), "nothing is written into the facts");
    bench.undo();
    assert!(bench.undo() && bench.undo() && bench.session().proceedings.steps.is_empty());
}

#[test]
fn a_stance_that_changes_while_a_text_is_on_the_table_speaks_to_that_text() {
    let mut bench = bench();
    take(&mut bench, silence());
    bench.execute(Edit::SetStance(vec![NOR], Stance::Objects), None);
    assert_eq!(bench.session().stances[0].to, Some(Rung::Measure));
    bench.execute(
        Edit::Proceed(Procedure::BeginRound(Round {
            on: DAY,
            name: String::new(),
            kind: Default::default(),
            minutes: 15,
        })),
        None,
    );
    bench.execute(Edit::SetStance(vec![NOR], Stance::Supports), None);
    let rounds: Vec<_> = bench.session().stances.iter().map(|line| (line.round, line.stance)).collect();
    assert_eq!(rounds, [(0, Stance::Objects), (1, Stance::Supports)]);
}

#[test]
fn from_a_break_to_put_again_are_four_actions_at_most() {
    let mut bench = bench();
    take(&mut bench, silence());
    let before = bench.steps();
    take(&mut bench, broken());
    let text = TextId::at(0).expect("the first text");
    bench.execute(Edit::Proceed(Procedure::AddVersion(text, Version::default())), None);
    let until = Deadline::Room { minutes: 5 };
    take(&mut bench, Act::SilenceOpened { text, version: 2, until });
    assert!(bench.steps() - before <= 4);
    let standing = bench.assessment().council.text.as_ref().expect("put again");
    assert_eq!((standing.version, standing.letters.len()), (2, 0));
}
