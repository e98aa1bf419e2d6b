//! The Council in time: what was done in it, step by step, which texts were put, in which rounds, and by which clock.
//!
//! These are nouns alone. What a sequence of steps leads to, which step may come next and which facts follow is said by
//! [`council::proceedings`](crate::council::proceedings). There is no clock here: the shell tells the time.

mod act;
mod changed;
mod clock;
mod round;
mod said;
mod text;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use act::{Act, ActKind, Deadline, Step, StepError};
pub use changed::{Kept, Run, changed};
pub use clock::{Clock, Hour};
pub use round::{Guest, ReasonOwed, Round, RoundKind, Spoken};
pub use text::{Bracket, Rung, Text, TextId, Tongue, Version};

use super::{Day, LONGEST_LIST, StateCode, bounds};

/// What was done in the Council, in order. A session without a step is judged by its facts alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Proceedings {
    /// The steps, in the order in which they were taken; no day before the one of the step before.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::steps")]
    pub steps: Vec<Arc<Step>>,
    /// The texts, by the number under which the steps name them.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts_of_council")]
    pub texts: Vec<Arc<Text>>,
    /// The rounds of play that have begun, the first one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts_of_council")]
    pub rounds: Vec<Round>,
    /// The round looked at, from 1; left out: the last that has begun.
    #[serde(default, skip_serializing_if = "is_latest")]
    pub round_looked_at: u16,
    /// Who speaks and has no seat.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts_of_council")]
    pub guests: Vec<Guest>,
    /// Whether whoever breaks silence owes a reason.
    #[serde(default, skip_serializing_if = "ReasonOwed::is_never")]
    pub reason_owed: ReasonOwed,
    /// The room's clock, of the silence on the table. Undo does not move it.
    #[serde(default, skip_serializing_if = "Clock::is_unset")]
    pub clock: Clock,
    /// The same of the round. It stands while that of a silence counts.
    #[serde(default, skip_serializing_if = "Clock::is_unset")]
    pub round_clock: Clock,
    /// How long each seat has had the floor, by rounds and seats. Undo does not take it back.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub spoken: Vec<Spoken>,
    /// Whether the facts of the incident are those that follow from the steps already, so that nobody derives them again.
    #[serde(skip)]
    pub is_applied: bool,
}

fn is_latest(round: &u16) -> bool {
    *round == 0
}

/// What lies on the table, as far as a stance is said to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnTable {
    /// No text was ever put.
    NeverPut,
    /// The text last put was agreed, was withdrawn or fell.
    Cleared,
    /// A text of this step.
    Text(Rung),
}

impl OnTable {
    /// The step to which a seat speaks now that spoke to this one before: to what lies there. Before any text was put, it means
    /// the step it names.
    #[must_use]
    pub fn spoken_to(self, before: Option<Rung>) -> Option<Rung> {
        match self {
            Self::NeverPut => before,
            Self::Cleared => None,
            Self::Text(rung) => Some(rung),
        }
    }
}

impl Proceedings {
    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self {
            steps,
            texts,
            rounds,
            round_looked_at,
            guests,
            reason_owed,
            clock,
            round_clock,
            spoken,
            is_applied: _,
        } = self;
        steps.is_empty()
            && texts.is_empty()
            && rounds.is_empty()
            && *round_looked_at == 0
            && guests.is_empty()
            && reason_owed.is_never()
            && clock.is_unset()
            && round_clock.is_unset()
            && spoken.is_empty()
    }

    /// Whether both hold the same, whatever their clocks say: time that goes is no work.
    #[must_use]
    pub fn tells_the_same(&self, other: &Self) -> bool {
        let Self {
            steps,
            texts,
            rounds,
            round_looked_at,
            guests,
            reason_owed,
            clock: _,
            round_clock: _,
            spoken,
            is_applied: _,
        } = self;
        *steps == other.steps
            && *texts == other.texts
            && *rounds == other.rounds
            && *round_looked_at == other.round_looked_at
            && *guests == other.guests
            && *reason_owed == other.reason_owed
            && *spoken == other.spoken
    }

    /// Takes over what undo does not move: the clocks, and how long was spoken.
    pub fn keep_time_of(&mut self, other: &Self) {
        (self.clock, self.round_clock) = (other.clock, other.round_clock);
        self.spoken.clone_from(&other.spoken);
    }

    /// Whether clocks and spoken time are the same.
    #[must_use]
    pub fn has_time_of(&self, other: &Self) -> bool {
        (self.clock, self.round_clock, &self.spoken) == (other.clock, other.round_clock, &other.spoken)
    }

    /// Adds to the time that a seat has spoken in the round looked at.
    pub fn add_spoken(&mut self, seat: StateCode, seconds: u32) {
        let round = self.round();
        match self.spoken.binary_search_by_key(&(round, seat), Spoken::key) {
            Ok(at) => self.spoken[at].seconds = self.spoken[at].seconds.saturating_add(seconds),
            Err(_) if self.spoken.len() >= LONGEST_LIST => {}
            Err(at) => self.spoken.insert(at, Spoken { seat, round, seconds }),
        }
    }

    /// Seconds that a seat has spoken, in one round or in all.
    #[must_use]
    pub fn seconds_of(&self, seat: StateCode, round: Option<u16>) -> u32 {
        let is_of = |spoken: &&Spoken| spoken.seat == seat && round.is_none_or(|round| spoken.round == round);
        self.spoken.iter().filter(is_of).fold(0, |sum, spoken| sum.saturating_add(spoken.seconds))
    }

    /// Whether the steps say what lies before the Council: there is one, and nobody has read the facts off them yet.
    #[must_use]
    pub fn state_facts(&self) -> bool {
        !self.steps.is_empty() && !self.is_applied
    }

    /// A text by its number.
    #[must_use]
    pub fn text(&self, id: TextId) -> Option<&Text> {
        self.texts.get(id.idx()).map(|text| &**text)
    }

    /// The number that the next text gets; none where no more are kept.
    #[must_use]
    pub fn next_text(&self) -> Option<TextId> {
        TextId::at(self.texts.len())
    }

    /// The round looked at, from 1; 0 before the first has begun.
    #[must_use]
    pub fn round(&self) -> u16 {
        let last = u16::try_from(self.rounds.len()).unwrap_or(u16::MAX);
        if self.round_looked_at == 0 { last } else { self.round_looked_at.min(last) }
    }

    /// The round that would begin on a day: with the minutes that were planned for the last one.
    #[must_use]
    pub fn next_round(&self, on: Day, kind: RoundKind) -> Round {
        Round { minutes: self.rounds.last().map_or(0, |round| round.minutes), ..Round::on(on, kind) }
    }

    /// What lies on the table on a day: the text last put, until it is agreed, withdrawn or falls.
    #[must_use]
    pub fn on_table(&self, day: Day) -> OnTable {
        let done = self.steps.partition_point(|step| step.on <= day);
        let Some(at) = self.steps[..done].iter().rposition(|step| step.act.moves_table()) else {
            return OnTable::NeverPut;
        };
        let text = self.steps[at].act.text().and_then(|id| self.text(id));
        text.filter(|_| !self.has_fallen(at, day)).map_or(OnTable::Cleared, |text| OnTable::Text(text.rung))
    }

    /// Whether a silence that a step opened was broken and not mended by its deadline, and that is past.
    fn has_fallen(&self, at: usize, day: Day) -> bool {
        let Act::SilenceOpened { until, .. } = self.steps[at].act else { return false };
        let last = until.day(self.steps[at].on);
        let count = |kind: ActKind| {
            let within = self.steps[at..].iter().take_while(|step| step.on <= last);
            within.filter(|step| step.act.kind() == kind).count()
        };
        let is_broken = || count(ActKind::SilenceBroken) > count(ActKind::LetterWithdrawn);
        last < day && is_broken() && count(ActKind::Amended) == 0
    }

    /// The days on which a step was taken, in the order of the steps.
    pub fn days(&self) -> impl Iterator<Item = Day> {
        self.steps.iter().map(|step| step.on)
    }

    /// Adds a step after the others. One of an earlier day than the last is refused: what is done is done.
    ///
    /// # Errors
    /// Where a later step stands already, or no more are kept.
    pub fn push(&mut self, step: Step) -> Result<(), StepError> {
        if self.steps.len() >= bounds::MOST_STEPS {
            return Err(StepError::Full);
        }
        match self.steps.last() {
            Some(last) if last.on > step.on => Err(StepError::Early { on: step.on, last: last.on }),
            _ => {
                self.steps.push(Arc::new(step));
                Ok(())
            }
        }
    }

    /// Changes a text in place, where there is one of this number.
    pub fn change_text(&mut self, id: TextId, change: impl FnOnce(&mut Text)) {
        if let Some(text) = self.texts.get_mut(id.idx()) {
            change(Arc::make_mut(text));
        }
    }

    /// Visits every text that people read in one language. The words of a version stand in both side by side and are not
    /// among them.
    pub fn visit_texts(&mut self, visit: &mut impl FnMut(&mut String)) {
        for step in self.steps.iter_mut().map(Arc::make_mut) {
            visit(&mut step.source);
            if let Some(words) = step.act.words_mut() {
                visit(words);
            }
        }
        for text in self.texts.iter_mut().map(Arc::make_mut) {
            [&mut text.title, &mut text.measure].into_iter().for_each(&mut *visit);
        }
        self.rounds.iter_mut().for_each(|round| visit(&mut round.name));
        for guest in &mut self.guests {
            [&mut guest.name, &mut guest.role].into_iter().for_each(&mut *visit);
        }
    }

    /// About how much memory it takes that another does not hold in the same place.
    #[must_use]
    pub fn own_bytes(&self, other: Option<&Self>) -> usize {
        let is_own = |at: usize, step: &Arc<Step>| {
            other.and_then(|other| other.steps.get(at)).is_none_or(|held| !Arc::ptr_eq(held, step))
        };
        let steps = self.steps.iter().enumerate().filter(|(at, step)| is_own(*at, step)).map(|(_, step)| step.bytes());
        let held = |version: &Arc<Version>| {
            let texts = other.map_or(&[] as &[Arc<Text>], |other| &other.texts);
            texts.iter().flat_map(|text| &text.versions).any(|held| Arc::ptr_eq(held, version))
        };
        let versions = self.texts.iter().flat_map(|text| &text.versions).filter(|version| !held(version));
        let pointers = self.steps.len() + self.texts.len() + self.rounds.len();
        steps.sum::<usize>()
            + versions.map(|version| version.bytes()).sum::<usize>()
            + pointers * size_of::<Round>()
            + self.spoken.len() * size_of::<Spoken>()
    }

    /// Brings steps written by hand into the order of their days; steps of one day stay as they stand.
    pub fn settle(&mut self) {
        self.steps.sort_by_key(|step| step.on);
        self.spoken.sort_by_key(Spoken::key);
    }

    /// Forgets what was done later than a day, and the versions that only such steps put.
    pub(super) fn forget_after(&mut self, day: Day) {
        let all = self.steps.clone();
        self.steps.retain(|step| step.on <= day);
        self.rounds.retain(|round| round.on <= day);
        let rounds = self.rounds.len();
        self.spoken.retain(|spoken| usize::from(spoken.round) <= rounds);
        let put = |id: TextId, steps: &[Arc<Step>]| steps.iter().any(|step| step.act.text() == Some(id));
        let is_to_come: Vec<bool> = (0..self.texts.len())
            .map(|idx| TextId::at(idx).is_some_and(|id| put(id, &all) && !put(id, &self.steps)))
            .collect();
        for (text, is_to_come) in self.texts.iter_mut().zip(is_to_come) {
            // Its number stays, for those of others hang on it.
            if is_to_come {
                *text = Arc::new(Text::plain(text.rung));
            }
            if text.versions.iter().any(|version| version.on > day) {
                Arc::make_mut(text).versions.retain(|version| version.on <= day);
            }
        }
    }
}
