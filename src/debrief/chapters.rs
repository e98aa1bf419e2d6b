//! The lines of a log as a stranger reads them: under the round in which they were written, what one action did to many seats
//! as one entry, and only what somebody wants to see.

use super::Course;
use crate::domain::{Aspect, Log, LogLine, Session, StateCode};

/// What lines are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumCount, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum LineKind {
    /// The incident.
    Facts,
    /// The seats.
    Stances,
    /// Steps, texts and rounds.
    Steps,
    /// Injects and fog cards.
    Injects,
    /// Pledges and what is asked for.
    Help,
    /// How the law is read.
    Readings,
    /// What somebody wrote: entries, notes, messages.
    Notes,
    /// The rest.
    Others,
}

impl LineKind {
    /// All of them, in their order.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower case with hyphens.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The kind of a line.
    #[must_use]
    pub fn of(what: Aspect) -> Self {
        match what {
            Aspect::AsOf
            | Aspect::FirstAccount
            | Aspect::Fact(_)
            | Aspect::Confidence(_)
            | Aspect::FactNote(_)
            | Aspect::Request(_)
            | Aspect::RequestConfidence(_)
            | Aspect::RequestNote(_)
            | Aspect::Campaign => Self::Facts,
            Aspect::Stance(_)
            | Aspect::Condition(_)
            | Aspect::ConditionText(_)
            | Aspect::Reason(_)
            | Aspect::StanceSource(_)
            | Aspect::Terms(_)
            | Aspect::Attendance(_)
            | Aspect::SpeaksTo(_) => Self::Stances,
            Aspect::Step(_)
            | Aspect::CouncilText(_)
            | Aspect::Round(_)
            | Aspect::RoundLookedAt
            | Aspect::Guests
            | Aspect::ReasonOwed => Self::Steps,
            Aspect::Inject(_) | Aspect::FogCard(_) => Self::Injects,
            Aspect::Pledges(_) | Aspect::Needs(_) | Aspect::Refusal(_) | Aspect::Exclusions(_) | Aspect::LedBy => {
                Self::Help
            }
            Aspect::Reading | Aspect::Choice(_) | Aspect::Assumptions => Self::Readings,
            Aspect::NoteOnLine(_)
            | Aspect::Entry
            | Aspect::Notes
            | Aspect::Argument(_)
            | Aspect::Convinced
            | Aspect::Message(_) => Self::Notes,
            Aspect::Case
            | Aspect::Title
            | Aspect::DecisionPoint
            | Aspect::Summary
            | Aspect::Assignment
            | Aspect::Rating(..)
            | Aspect::StoryWords(_)
            | Aspect::Rungs
            | Aspect::Record
            | Aspect::Sources
            | Aspect::States
            | Aspect::Workshop
            | Aspect::Delegations
            | Aspect::Translations
            | Aspect::Extras
            | Aspect::LogFull => Self::Others,
        }
    }
}

/// Which lines are shown; all of them where nothing is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Of this seat alone.
    pub seat: Option<StateCode>,
    /// Of this round alone; 0 is before the first.
    pub round: Option<u16>,
    /// Of this kind alone.
    pub kind: Option<LineKind>,
}

impl Shown {
    fn holds(&self, line: &LogLine, round: u16) -> bool {
        let is_of_seat = |seat: StateCode| {
            let of = |what: Aspect| {
                matches!(what, Aspect::Pledges(ally) | Aspect::Needs(ally) | Aspect::Refusal(ally)
                | Aspect::Exclusions(ally) | Aspect::Request(ally) if ally == seat)
            };
            let is_named = || matches!(line.what, Aspect::Step(_)) && line.after.contains(seat.as_str());
            line.what.of_seat() == Some(seat) || of(line.what.subject()) || is_named()
        };
        self.seat.is_none_or(is_of_seat)
            && self.round.is_none_or(|chosen| chosen == round)
            && self.kind.is_none_or(|kind| LineKind::of(line.what) == kind)
    }
}

/// What was written in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// The round, from 1; 0 before the first.
    pub round: u16,
    /// What stands in it, in the order of the log.
    pub items: Vec<Item>,
}

/// Lines that stand together: one, or what one action did to many seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The places of its lines in the log, from 0.
    pub lines: Vec<usize>,
    /// How many seats they speak of.
    pub seats: usize,
}

/// The chapters of a log, the first one first. A chapter of which nothing is shown is left out.
#[must_use]
pub fn chapters(session: &Session, shown: Shown) -> Vec<Chapter> {
    let mut course = Course::before(session);
    let mut chapters: Vec<Chapter> = Vec::new();
    for (at, line) in session.log.iter().enumerate() {
        course.take(line);
        let round = course.rounds();
        if !shown.holds(line, round) {
            continue;
        }
        match chapters.last_mut() {
            Some(chapter) if chapter.round == round => chapter.add(at, line, &session.log),
            _ => chapters.push(Chapter { round, items: vec![Item { lines: vec![at], seats: 1 }] }),
        }
    }
    chapters
}

impl Chapter {
    fn add(&mut self, at: usize, line: &LogLine, log: &Log) {
        if let Some(item) = self.items.last_mut()
            && let Some(before) = item.lines.last().and_then(|at| log.get(*at))
            && goes_with(item, before, line, log)
        {
            item.seats += usize::from(before.what.of_seat() != line.what.of_seat());
            item.lines.push(at);
            return;
        }
        self.items.push(Item { lines: vec![at], seats: 1 });
    }
}

/// Whether a line tells of the same action as those before it: of seats, by one person in one moment, to one stance.
fn goes_with(item: &Item, before: &LogLine, line: &LogLine, log: &Log) -> bool {
    let is_of_seats = before.what.of_seat().is_some() && line.what.of_seat().is_some();
    let signed = |line: &LogLine| (line.at, line.who.clone(), line.way);
    let is_stance = |line: &LogLine| matches!(line.what, Aspect::Stance(_));
    let first = item.lines.iter().filter_map(|at| log.get(*at)).find(|line| is_stance(line));
    let is_alike = !is_stance(line) || first.is_some_and(|first| first.after == line.after);
    is_of_seats && signed(before) == signed(line) && is_alike
}
