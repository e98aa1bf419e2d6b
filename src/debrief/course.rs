//! What the lines of a log say, one after another: where the seats stand, in which round and on which day.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    Aspect, Attendance, Condition, Day, Log, LogLine, Moment, Rung, Session, Stance, StanceLine, StateCode, Term, Way,
};

/// What tells a line of a seat from every other: seat, day and round.
type Key = (StateCode, Day, u16);

/// How far the lines of a log have told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    stances: BTreeMap<Key, StanceLine>,
    /// The day looked at; none where no line says one.
    as_of: Option<Day>,
    rounds: u16,
    looked_at: u16,
    /// The action whose lines were taken last, and what it has taken away so far: its lines tell the values before all of it.
    gone: (Option<(Moment, Way)>, Vec<StanceLine>),
}

impl Course {
    /// Before the first line, as far as the lines alone say what was there before them, while a day was looked at that no line
    /// names: the one on which the session was begun.
    #[must_use]
    pub fn before_lines(log: &Log, as_of: Day) -> Self {
        Self::before(&Session { log: log.clone(), as_of, ..Session::default() })
    }

    /// Before the first line of a session's log: of what no line speaks, the session itself does.
    #[must_use]
    pub fn before(session: &Session) -> Self {
        let begun = Self::begun(&session.log, session);
        Self { as_of: begun.as_of.or(Some(session.as_of)), ..begun }
    }

    fn begun(log: &Log, end: &Session) -> Self {
        let first = |what: Aspect| log.iter().find(|line| line.what == what).map(|line| line.before.as_str());
        let begins = |line: &LogLine| {
            let Aspect::Round(number) = line.what else { return None };
            number.checked_sub(1).filter(|_| line.before.is_empty())
        };
        let rounds = log.iter().find_map(begins);
        let touched: BTreeSet<Key> = log.iter().filter_map(key).collect();
        let untouched = end.stances.iter().filter(|line| !touched.contains(&line.key()));
        let mut begun = Self {
            stances: untouched.map(|line| (line.key(), line.clone())).collect(),
            as_of: first(Aspect::AsOf).and_then(|day| day.parse().ok()),
            rounds: rounds.unwrap_or_else(|| u16::try_from(end.proceedings.rounds.len()).unwrap_or(u16::MAX)),
            looked_at: first(Aspect::RoundLookedAt)
                .map_or(end.proceedings.round_looked_at, |round| round.parse().unwrap_or_default()),
            gone: Default::default(),
        };
        begun.seed(log, end);
        begun
    }

    /// Lines that stood before the log began and are touched in it: as the session has them, with what the first lines that
    /// speak of them say was there before.
    ///
    /// What a seat says on a later day may go on from what it said on an earlier one that the log touches only afterwards. So of
    /// each seat the earliest is sure, and the others are looked for again beside it.
    fn seed(&mut self, log: &Log, end: &Session) {
        let mut decided: BTreeSet<Key> = BTreeSet::new();
        loop {
            let mut seats = BTreeSet::new();
            let found = self.stood(log, end, decided.clone());
            let sure: Vec<(Key, StanceLine)> = found.into_iter().filter(|(at, _)| seats.insert(at.0)).collect();
            if sure.is_empty() {
                return;
            }
            decided.extend(sure.iter().map(|(at, _)| *at));
            self.stances.extend(sure);
        }
    }

    /// The lines that seem to have stood before the log began, but for those that are decided.
    fn stood(&self, log: &Log, end: &Session, mut met: BTreeSet<Key>) -> BTreeMap<Key, StanceLine> {
        let mut course = self.clone();
        let mut found = BTreeMap::new();
        // What seats said in the course of one action: its lines tell the values before all of it.
        let mut action: (Option<(Moment, Way)>, Vec<StanceLine>) = (None, Vec::new());
        for line in log.iter() {
            let Some(at) = key(line) else { continue };
            if action.0 != Some((line.at, line.way)) {
                action = (Some((line.at, line.way)), Vec::new());
            }
            let said = course.holding(at).cloned();
            if met.insert(at) && stood_before(said.as_ref(), &action.1, line) {
                let first = first_of(at, log, end);
                course.stances.insert(at, first.clone());
                found.insert(at, first);
            }
            action.1.extend(said);
            course.take(line);
        }
        found
    }

    /// The line that stands at a place or, where none does, the one before it of the same seat.
    fn holding(&self, at: Key) -> Option<&StanceLine> {
        self.stances.range(..=at).next_back().map(|(_, line)| line).filter(|line| line.seat == at.0)
    }

    /// Takes in the next line.
    pub fn take(&mut self, line: &LogLine) {
        if line.what == Aspect::AsOf {
            self.as_of = line.after.parse().ok().or(self.as_of);
        } else if line.what == Aspect::RoundLookedAt {
            self.looked_at = line.after.parse().unwrap_or_default();
        } else if let Aspect::Round(number) = line.what {
            let is_gone = line.after.is_empty();
            self.rounds = if is_gone { self.rounds.min(number.saturating_sub(1)) } else { self.rounds.max(number) };
        } else if let Some(at) = key(line) {
            self.say(at, line);
        }
    }

    fn say(&mut self, at: Key, line: &LogLine) {
        let is_stance = matches!(line.what, Aspect::Stance(_));
        if self.gone.0 != Some((line.at, line.way)) {
            self.gone = (Some((line.at, line.way)), Vec::new());
        }
        if !line.stands.is_stated() || (is_stance && line.after.is_empty()) {
            self.gone.1.extend(self.stances.remove(&at));
            return;
        }
        // Where nothing held before, everything that is said is told.
        let is_first = is_stance && line.before.is_empty();
        let held = self.holding(at).or_else(|| self.held_before_action(at)).filter(|_| !is_first).cloned();
        if !is_stance && held.is_none() {
            // What was said beside a stance goes with it.
            return;
        }
        let (seat, from, round) = at;
        let begun = held.unwrap_or_else(|| StanceLine::plain(seat, from, Stance::Undecided));
        let own = self.stances.entry(at).or_insert(StanceLine { from, round, ..begun });
        state(own, line.what, &line.after);
    }

    /// What held at a place before the action went on that has taken it away; none where the action has taken the place itself.
    fn held_before_action(&self, at: Key) -> Option<&StanceLine> {
        let before = self.gone.1.iter().filter(|line| line.seat == at.0 && line.key() <= at);
        before.max_by_key(|line| line.key()).filter(|line| line.key() != at)
    }

    /// The round looked at, from 1; 0 before the first.
    #[must_use]
    pub fn round(&self) -> u16 {
        if self.looked_at == 0 { self.rounds } else { self.looked_at.min(self.rounds) }
    }

    /// How many rounds have begun.
    #[must_use]
    pub fn rounds(&self) -> u16 {
        self.rounds
    }

    /// The round that a person chose to look at; 0 for the last.
    #[must_use]
    pub fn looked_at(&self) -> u16 {
        self.looked_at
    }

    /// The day looked at; none where no line says one.
    #[must_use]
    pub fn as_of(&self) -> Option<Day> {
        self.as_of
    }

    /// The line that holds for a seat on the day and in the round looked at.
    #[must_use]
    pub fn stance_line(&self, seat: StateCode) -> Option<&StanceLine> {
        let round = self.round();
        let holds = |line: &&StanceLine| self.as_of.is_none_or(|day| line.from <= day) && line.round <= round;
        let own = self.stances.range((seat, Day::BEGINNING, 0)..).map(|(_, line)| line);
        own.take_while(|line| line.seat == seat).filter(holds).max_by_key(|line| (line.from, line.round))
    }

    /// Where a seat stands on the day and in the round looked at.
    #[must_use]
    pub fn stance(&self, seat: StateCode) -> Stance {
        self.stance_line(seat).map_or(Stance::Undecided, |line| line.stance)
    }

    /// Every line of every seat, in the order of seats, days and rounds.
    pub fn stance_lines(&self) -> impl Iterator<Item = &StanceLine> {
        self.stances.values()
    }
}

/// Whether a line of a seat stood there before the first that speaks of it: neither what holds in its place nor what held in the
/// course of the same action says the same.
fn stood_before(held: Option<&StanceLine>, said: &[StanceLine], line: &LogLine) -> bool {
    let says = |held: &StanceLine| {
        let mut was = held.clone();
        state(&mut was, line.what, &line.before);
        was == *held
    };
    let own = said.iter().filter(|said| Some(said.seat) == line.what.of_seat());
    match held {
        None => !matches!(line.what, Aspect::Stance(_)) || !line.before.is_empty(),
        Some(held) => !line.stands.is_stated() || !(says(held) || own.into_iter().any(says)),
    }
}

/// A line of a seat as it stood before the log began.
fn first_of(at: Key, log: &Log, end: &Session) -> StanceLine {
    let (seat, from, round) = at;
    let held = end.stances.iter().find(|line| line.key() == at).cloned();
    let mut first = held.unwrap_or_else(|| StanceLine { round, ..StanceLine::plain(seat, from, Stance::Undecided) });
    let mut told: BTreeSet<Aspect> = BTreeSet::new();
    for line in log.iter().filter(|line| key(line) == Some(at)) {
        if told.insert(line.what) {
            state(&mut first, line.what, &line.before);
        }
    }
    first
}

/// Puts a value into what a seat says.
fn state(own: &mut StanceLine, what: Aspect, code: &str) {
    if let Aspect::Stance(_) = what {
        own.stance = stance_of(code).unwrap_or(own.stance);
    } else if let Aspect::Condition(_) = what {
        own.condition = Condition::ALL.into_iter().find(|condition| condition.id() == code).unwrap_or_default();
    } else if let Aspect::ConditionText(_) = what {
        code.clone_into(&mut own.condition_text);
    } else if let Aspect::Reason(_) = what {
        code.clone_into(&mut own.reason);
    } else if let Aspect::StanceSource(_) = what {
        code.clone_into(&mut own.source);
    } else if let Aspect::Terms(_) = what {
        own.terms = code.split("; ").filter_map(Term::from_code).collect();
    } else if let Aspect::Attendance(_) = what {
        own.attendance = if code == Attendance::Absent.id() { Attendance::Absent } else { Attendance::Present };
    } else if let Aspect::SpeaksTo(_) = what {
        own.to = Rung::ALL.iter().copied().find(|rung| rung.id() == code);
    }
}

fn key(line: &LogLine) -> Option<Key> {
    line.what.of_seat().map(|seat| (seat, line.from, line.round))
}

fn stance_of(code: &str) -> Option<Stance> {
    Stance::ALL.into_iter().find(|stance| stance.id() == code)
}
