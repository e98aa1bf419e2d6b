//! The one vocabulary of change: what can be stated about a session, applying it, what stood before, how two sessions differ,
//! and carrying from one to another.

mod apply;
mod aspect;
mod carry;
mod differs;
mod preparation;
mod procedure;
mod stated;

pub use aspect::{Aspect, Difference, Stands};
pub use carry::carry;
pub use differs::differences;
pub use preparation::Preparation;
pub use procedure::Procedure;
pub use stated::stated;

use super::{
    Assignment, Branch, ChangedAssumption, Condition, Cost, Dated, Day, FactId, FactValue, HelpKind, InventedState,
    LedBy, LinkedIncident, Need, Note, OwnArgument, Pledge, Point, Reading, RequestLine, Stance, StateCode,
    SummaryPart, Wanted, Weight,
};

/// One thing stated about a session, or taken back. If it is not here, it cannot be stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Gives the session another title.
    Rename(String),
    /// Words the question.
    SetDecisionPoint(String),
    /// Tells what happened.
    SetSummary(String),
    /// Tells what could be told from a day on; one of the same day is replaced.
    PutSummaryPart(SummaryPart),
    /// Takes what could be told from a day on away.
    RemoveSummaryPart(Day),
    /// Says what is asked of those to whom it is handed.
    SetAssignment(Box<Assignment>),
    /// Writes the plain note.
    SetNotes(String),
    /// Puts a note in the place of one by its place from 0, or after the last.
    PutNote(usize, Note),
    /// Takes a note away.
    RemoveNote(usize),
    /// Puts an argument of one's own in the place of one by its place from 0, or after the last.
    PutArgument(usize, Box<OwnArgument>),
    /// Takes an argument of one's own away.
    RemoveArgument(usize),
    /// Says that an argument in print, by its id, convinces, or takes that back.
    Convince(String, bool),
    /// Looks at the knowledge of another day.
    SetAsOf(Day),
    /// Moves the first day, which picks the seats.
    SetFirstDay(Day),
    /// Moves the last day; the open beginning stands for none.
    SetLastDay(Day),
    /// States a value of a fact from a day on.
    PutFact(Dated<FactValue>),
    /// Takes back the value of a fact that begins on a day.
    RemoveFact(FactId, Day),
    /// States what an attacked ally says.
    PutRequest(RequestLine),
    /// Sets the stance of some seats.
    SetStance(Vec<StateCode>, Stance),
    /// Sets whether a seat's reservation carries a condition.
    SetCondition(StateCode, Condition),
    /// Sets a seat's stance and its condition at once.
    Stand(StateCode, Stance, Condition),
    /// Words a seat's condition.
    SetConditionText(StateCode, String),
    /// Writes the reason a seat gives.
    SetReason(StateCode, String),
    /// Keeps what a seat said with the stance before.
    KeepWords(StateCode),
    /// Links an incident to this one.
    Link(LinkedIncident),
    /// Takes a link back, by its title.
    Unlink(String),
    /// Puts another link in the place of the one of this title. Where a third has the new title, nothing changes.
    Relink(String, LinkedIncident),
    /// Reads the law in one of the three ways, at every point.
    SetReading(Reading),
    /// Follows a reading at one contested point.
    Choose(Point, Reading),
    /// Puts another value in the place of an assumption; nothing stands for the value that ships.
    Assume(String, Option<ChangedAssumption>),
    /// Says who leads what the allies do; nothing stands for what the outcome suggests.
    SetLedBy(Option<LedBy>),
    /// Declares a state as invented, so that its code is no slip.
    DeclareState(InventedState),
    /// States what an ally pledges.
    PutPledge(Pledge),
    /// Takes the pledge of an ally, a measure and a day back.
    RemovePledge(StateCode, String, Day),
    /// States the pledges of a ready package, by the id of the package.
    ApplyPackage(String, Vec<Pledge>),
    /// States a line of what an attacked ally asks for.
    PutNeed(Need),
    /// Takes such a line back.
    RemoveNeed(StateCode, Wanted),
    /// Says whether an ally's parliament refuses armed help.
    SetRefusal(StateCode, bool),
    /// Says whether an ally's reservation leaves a kind of help out.
    SetExclusion(StateCode, HelpKind, bool),
    /// Says how heavy the room takes a cost of a way to be; nothing leaves it unrated.
    Rate(Branch, Cost, Option<Weight>),
    /// Says for the room that a line of the adversary's story holds on a way, or takes that back.
    SayStory(Branch, String, bool),
    /// Chooses for the room a rung of the ladder of responses, or takes the choice back.
    ChooseRung(String, bool),
    /// Does something to the proceedings.
    Proceed(Procedure),
    /// Prepares something for a workshop, or brings it into play.
    Prepare(Preparation),
}
