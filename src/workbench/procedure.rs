//! What can be done to the proceedings of a session: steps, texts, rounds, and how seats speak in them.
//!
//! Which step is legal is said by [`council::proceedings`](crate::council::proceedings) before it is asked for; one that is
//! not changes nothing of where the proceedings stand.

use std::sync::Arc;

use crate::domain::{
    Act, Attendance, Bracket, Clock, Guest, MOST_TEXTS, Proceedings, ReasonOwed, Round, Rung, Session, StanceLine,
    StateCode, Step, Term, Text, TextId, Version,
};

/// One thing done to the proceedings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Procedure {
    /// Takes a step after the others.
    Take(Step),
    /// A silence was kept: states what follows from it for the seats, and agrees the text, as one step.
    Keep(Step, Vec<StanceLine>),
    /// Adds a text with its first version.
    AddText(Text),
    /// Adds a version to a text.
    AddVersion(TextId, Version),
    /// Gives a text another title.
    SetTitle(TextId, String),
    /// Says which measure a text is about: an id of the catalogue, or a name.
    SetMeasure(TextId, String),
    /// Says who stands behind a pair of brackets of a version, both counted from 0 and 1: brackets by place, versions by number.
    SetBracket(TextId, u16, usize, Bracket),
    /// Begins a round.
    BeginRound(Round),
    /// Looks at a round, from 1; 0 for the last.
    LookAtRound(u16),
    /// Says whether somebody sits in seats.
    SetAttendance(Vec<StateCode>, Attendance),
    /// States the conditions of a seat's reservation that the program reads.
    SetTerms(StateCode, Vec<Term>),
    /// Says to which step a seat speaks; none for the text on the table.
    SpeakTo(StateCode, Option<Rung>),
    /// States where many seats stand, as a preset has them.
    PutStances(Vec<StanceLine>),
    /// Says who owes a reason.
    SetReasonOwed(ReasonOwed),
    /// Says who speaks and has no seat.
    SetGuests(Vec<Guest>),
    /// Sets, starts, pauses or moves the room's clock. It is no step: undo leaves the clock as it is.
    SetClock(Clock),
}

impl Procedure {
    /// Whether it touches the clock alone.
    #[must_use]
    pub fn is_of_clock(&self) -> bool {
        matches!(self, Self::SetClock(_))
    }

    /// About how much memory its texts take.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Take(step) => step.source.len() + step.act.words().len(),
            Self::Keep(step, lines) => step.source.len() + size_of_val(&lines[..]),
            Self::AddText(text) => {
                text.title.len()
                    + text.versions.iter().map(|version| version.en.len() + version.fr.len()).sum::<usize>()
            }
            Self::AddVersion(_, version) => version.en.len() + version.fr.len(),
            Self::SetTitle(_, text) | Self::SetMeasure(_, text) => text.len(),
            Self::BeginRound(round) => round.name.len(),
            Self::PutStances(lines) => size_of_val(&lines[..]),
            Self::SetGuests(guests) => guests.iter().map(|guest| guest.name.len() + guest.role.len()).sum(),
            Self::SetAttendance(seats, _) => size_of_val(&seats[..]),
            Self::SetTerms(_, terms) => size_of_val(&terms[..]),
            Self::SetBracket(.., bracket) => {
                size_of_val(&bracket.wanted_by[..]) + size_of_val(&bracket.acceptable_to[..])
            }
            Self::LookAtRound(_) | Self::SpeakTo(..) | Self::SetReasonOwed(_) | Self::SetClock(_) => 0,
        }
    }

    /// Does it.
    pub(super) fn apply_to(&self, session: &mut Session) {
        let round = session.proceedings.round();
        let proceedings = &mut session.proceedings;
        match self {
            Self::Take(step) => take(proceedings, step, round),
            Self::Keep(step, lines) => {
                take(proceedings, step, round);
                lines.iter().for_each(|line| session.put_stance(line.clone()));
            }
            Self::AddText(text) if proceedings.next_text().is_some() => proceedings.texts.push(Arc::new(text.clone())),
            Self::AddText(_) => {}
            Self::AddVersion(id, version) => proceedings.change_text(*id, |text| {
                if text.versions.len() < MOST_TEXTS {
                    text.versions.push(Arc::new(version.clone()));
                }
            }),
            Self::SetTitle(id, title) => proceedings.change_text(*id, |text| text.title.clone_from(title)),
            Self::SetMeasure(id, measure) => proceedings.change_text(*id, |text| text.measure.clone_from(measure)),
            Self::SetBracket(id, version, at, bracket) => {
                proceedings.change_text(*id, |text| set_bracket(text, *version, *at, bracket));
            }
            Self::BeginRound(_) if proceedings.rounds.len() >= MOST_TEXTS => {}
            Self::BeginRound(round) => {
                proceedings.rounds.push(round.clone());
                proceedings.round_looked_at = 0;
            }
            Self::LookAtRound(round) => proceedings.round_looked_at = *round,
            Self::SetReasonOwed(owed) => proceedings.reason_owed = *owed,
            Self::SetGuests(guests) if guests.len() > MOST_TEXTS => {}
            Self::SetGuests(guests) => proceedings.guests.clone_from(guests),
            Self::SetClock(clock) => proceedings.clock = *clock,
            Self::SetAttendance(seats, attendance) => {
                for seat in seats {
                    super::command::change_line(session, *seat, |line| line.attendance = *attendance);
                }
            }
            Self::SetTerms(seat, terms) => {
                super::command::change_line(session, *seat, |line| line.terms.clone_from(terms));
            }
            Self::SpeakTo(seat, rung) => super::command::change_line(session, *seat, |line| line.to = *rung),
            Self::PutStances(lines) => lines.iter().for_each(|line| session.put_stance(line.clone())),
        }
    }
}

/// Takes a step in the round of now. One that cannot follow in time is left out: the window asks before.
fn take(proceedings: &mut Proceedings, step: &Step, round: u16) {
    let step = Step { round, ..step.clone() };
    let is_ending = matches!(step.act, Act::Adopted | Act::Withdrawn | Act::Ended | Act::Amended { .. });
    if proceedings.push(step).is_ok() && is_ending {
        // The silence is over, and so is its time.
        proceedings.clock = Clock::default();
    }
}

fn set_bracket(text: &mut Text, version: u16, at: usize, bracket: &Bracket) {
    let held = usize::from(version).checked_sub(1).and_then(|idx| text.versions.get_mut(idx));
    if let Some(version) = held.map(Arc::make_mut)
        && at < version.bracketed(crate::domain::Tongue::English).len()
    {
        if version.brackets.len() <= at {
            version.brackets.resize(at + 1, Bracket::default());
        }
        version.brackets[at] = bracket.clone();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalog::Catalog,
        domain::{Day, Deadline, Moment, Stance},
        workbench::{Command, Signature, Workbench},
    };

    const DAY: Day = Day::constant(2030, 5, 1);
    const NOR: StateCode = StateCode::new(b"NOR");

    fn moment(seconds: i64) -> Moment {
        Moment::from_unix_seconds(1_900_000_000 + seconds)
    }

    fn bench() -> Workbench {
        let mut session = Session::blank("A ship", DAY);
        session.proceedings.texts =
            vec![Arc::new(Text { versions: vec![Arc::default()], ..Text::plain(Rung::Measure) })];
        Workbench::new(Catalog::shipped(), session)
    }

    fn take(bench: &mut Workbench, act: Act) -> bool {
        bench.execute(Command::Proceed(Procedure::Take(Step::plain(DAY, act))), None)
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
        bench.execute(Command::Proceed(Procedure::SetClock(clock)), None);
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
        bench.execute(Command::SetStance(vec![NOR], Stance::Objects), None);
        assert_eq!(bench.session().stances[0].to, Some(Rung::Measure));
        bench.execute(
            Command::Proceed(Procedure::BeginRound(Round {
                on: DAY,
                name: String::new(),
                kind: Default::default(),
                minutes: 15,
            })),
            None,
        );
        bench.execute(Command::SetStance(vec![NOR], Stance::Supports), None);
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
        bench.execute(Command::Proceed(Procedure::AddVersion(text, Version::default())), None);
        let until = Deadline::Room { minutes: 5 };
        take(&mut bench, Act::SilenceOpened { text, version: 2, until });
        assert!(bench.steps() - before <= 4);
        let standing = bench.assessment().council.text.as_ref().expect("put again");
        assert_eq!((standing.version, standing.letters.len()), (2, 0));
    }
}
