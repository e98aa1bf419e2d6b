//! What can be stated about a session: everything of it that has a value.

use serde::{Deserialize, Serialize};

use crate::domain::{Branch, Cost, Day, FactId, Point, StateCode};

/// Something of a session that has a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// The precedent it tells.
    Case,
    /// The title.
    Title,
    /// The question.
    DecisionPoint,
    /// What happened, in a paragraph.
    Summary,
    /// What its author asks of those to whom it is handed.
    Assignment,
    /// The user's notes.
    Notes,
    /// An argument of one's own, by its number from 1.
    Argument(u16),
    /// The arguments in print that convinced.
    Convinced,
    /// The day of the first account.
    FirstAccount,
    /// The day whose knowledge is read.
    AsOf,
    /// A fact's value.
    Fact(FactId),
    /// How sure those are who state a fact.
    Confidence(FactId),
    /// Where a fact comes from.
    FactNote(FactId),
    /// What an attacked ally says.
    Request(StateCode),
    /// How sure those are who say what it says.
    RequestConfidence(StateCode),
    /// Where that comes from.
    RequestNote(StateCode),
    /// A seat's stance.
    Stance(StateCode),
    /// Whether its reservation carries a condition.
    Condition(StateCode),
    /// The condition in words.
    ConditionText(StateCode),
    /// The reason it gives.
    Reason(StateCode),
    /// Where the record shows its stance.
    StanceSource(StateCode),
    /// The conditions of its reservation that the program reads.
    Terms(StateCode),
    /// Whether somebody sits in the seat.
    Attendance(StateCode),
    /// The step to which it speaks.
    SpeaksTo(StateCode),
    /// A step of the proceedings, by its number from 1.
    Step(u16),
    /// A text before the Council, by its number from 1.
    CouncilText(u16),
    /// A round, by its number from 1.
    Round(u16),
    /// The round looked at.
    RoundLookedAt,
    /// Who speaks and has no seat.
    Guests,
    /// Who owes a reason.
    ReasonOwed,
    /// What an ally pledges.
    Pledges(StateCode),
    /// What an attacked ally asks for.
    Needs(StateCode),
    /// Whether an ally's parliament refuses armed help.
    Refusal(StateCode),
    /// The kinds of help that an ally's reservation leaves out.
    Exclusions(StateCode),
    /// The incidents linked to this one.
    Campaign,
    /// The reading of the law.
    Reading,
    /// What is chosen at a contested point.
    Choice(Point),
    /// The assumptions that stand otherwise than shipped.
    Assumptions,
    /// How heavy the room takes a cost of a way to be.
    Rating(Branch, Cost),
    /// The lines of the adversary's story that the room says hold on a way.
    StoryWords(Branch),
    /// The rungs of the ladder of responses that the room chooses.
    Rungs,
    /// What the Council did, by the record.
    Record,
    /// Where the facts come from.
    Sources,
    /// Who leads what the allies do.
    LedBy,
    /// The states that the session invents.
    States,
    /// The workshop prepared for it, without its injects and fog cards.
    Workshop,
    /// An inject, by its number from 1.
    Inject(u16),
    /// A fog card, by its number from 1.
    FogCard(u16),
    /// Who plays.
    Delegations,
    /// A message between delegations, by its number from 1.
    Message(u16),
    /// Texts of it in other languages.
    Translations,
    /// What a newer version wrote and this one only keeps.
    Extras,
    /// Stands in a log only: a person's note on a line, by its number from 1.
    NoteOnLine(u32),
    /// Stands in a log only: something that happened, in the words of whoever wrote it down.
    Entry,
    /// Stands in a log only: no more lines are taken.
    LogFull,
}

/// A value that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Of what.
    pub what: Aspect,
    /// The day from which it holds, where it is a dated one.
    pub from: Day,
    /// The round in which a seat said it, from 1; 0 before the first, and of everything else.
    pub round: u16,
    /// Whether it is stated there, or taken away so that what held before holds again.
    pub stands: Stands,
    /// The one value, as a code or a text; empty where nothing is stated.
    pub before: String,
    /// The other.
    pub after: String,
}

/// Whether a value is stated from its day on, or nothing is any more, so that the one before it holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stands {
    /// It is stated.
    #[default]
    Stated,
    /// It was taken away: the value that held before it holds.
    Withdrawn,
}

impl Stands {
    /// Whether it is stated.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        *self == Self::Stated
    }
}

impl Aspect {
    /// The seat whose stance, or what it says beside it, it is; none of everything else.
    #[must_use]
    pub fn of_seat(self) -> Option<StateCode> {
        let Self::Stance(seat) = self.subject() else { return None };
        Some(seat)
    }

    /// The thing that a value belongs to: of a fact, a request and a stance what is said beside it, too.
    #[must_use]
    pub fn subject(self) -> Self {
        match self {
            Self::Confidence(fact) | Self::FactNote(fact) => Self::Fact(fact),
            Self::RequestConfidence(ally) | Self::RequestNote(ally) => Self::Request(ally),
            Self::Condition(seat)
            | Self::ConditionText(seat)
            | Self::Reason(seat)
            | Self::StanceSource(seat)
            | Self::Terms(seat)
            | Self::Attendance(seat)
            | Self::SpeaksTo(seat) => Self::Stance(seat),
            Self::Case
            | Self::Title
            | Self::DecisionPoint
            | Self::Summary
            | Self::Assignment
            | Self::Notes
            | Self::Argument(_)
            | Self::Convinced
            | Self::FirstAccount
            | Self::AsOf
            | Self::Fact(_)
            | Self::Request(_)
            | Self::Stance(_)
            | Self::Step(_)
            | Self::CouncilText(_)
            | Self::Round(_)
            | Self::RoundLookedAt
            | Self::Guests
            | Self::ReasonOwed
            | Self::Pledges(_)
            | Self::Needs(_)
            | Self::Refusal(_)
            | Self::Exclusions(_)
            | Self::Campaign
            | Self::Reading
            | Self::Choice(_)
            | Self::Assumptions
            | Self::Rating(..)
            | Self::StoryWords(_)
            | Self::Rungs
            | Self::Record
            | Self::Sources
            | Self::LedBy
            | Self::States
            | Self::Workshop
            | Self::Inject(_)
            | Self::FogCard(_)
            | Self::Delegations
            | Self::Message(_)
            | Self::Translations
            | Self::Extras
            | Self::NoteOnLine(_)
            | Self::Entry
            | Self::LogFull => self,
        }
    }

    /// Whether its value is a text that people write and nobody judges, so that to name it is enough where room is short. A
    /// title is short itself.
    #[must_use]
    pub fn is_prose(self) -> bool {
        matches!(
            self,
            Self::DecisionPoint
                | Self::Summary
                | Self::Assignment
                | Self::Notes
                | Self::FactNote(_)
                | Self::RequestNote(_)
                | Self::ConditionText(_)
                | Self::Reason(_)
                | Self::StanceSource(_)
        )
    }
}

impl Difference {
    /// A value in the place of another, stated from a day on.
    #[must_use]
    pub fn plain(what: Aspect, from: Day, before: String, after: String) -> Self {
        Self { what, from, round: 0, stands: Stands::Stated, before, after }
    }

    /// The same the other way round.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self { before: self.after, after: self.before, ..self }
    }
}
