//! Every way a session can change. If it is not here, it cannot happen.

use super::{procedure::Procedure, snapshot::Snapshot};
use crate::{
    domain::{
        ActKind, Branch, ChangedAssumption, Condition, Confidence, Cost, Dated, Day, FactId, FactValue, HelpKind,
        InventedState, LedBy, LinkedIncident, Need, Pledge, Point, Reading, RequestLine, Session, Stance, StanceLine,
        StateCode, Wanted, Weight,
    },
    explore::Change,
};

/// One intent of the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Gives the session another title.
    Rename(String),
    /// Words the question.
    SetDecisionPoint(String),
    /// Tells what happened.
    SetSummary(String),
    /// Writes the notes.
    SetNotes(String),
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
    /// Several changes of one intent, in their order: one step.
    All(Vec<Self>),
    /// Puts another session in the place of this one: another document, or another state of the same.
    Replace(Box<Replacement>),
    /// Goes back to a state that was kept. The log goes on.
    GoBack(Box<Earlier>),
}

/// A state of the same document that was kept, under the name by which it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// What it is called, for example "A".
    pub name: String,
    /// The session as it was.
    pub session: Session,
}

/// Another session, and the documents that both belong to, by the numbers of the sitting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The session that comes.
    pub session: Session,
    /// The document it belongs to.
    pub document: u64,
    /// The document of the session that goes.
    pub before: u64,
}

/// What is being typed or dragged; commands of one gesture join into one step.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Gesture {
    /// Typing in the field of this name.
    Typing(String),
    /// Painting stances with one stroke of the brush.
    Painting,
}

impl Command {
    /// The command that makes a change, on the day looked at.
    #[must_use]
    pub fn of(change: &Change, session: &Session) -> Self {
        match change {
            Change::Fact(value) => {
                change.dated(session).map_or_else(|| Self::RemoveFact(value.fact(), Day::BEGINNING), Self::PutFact)
            }
            Change::Request(ally, value) => Self::PutRequest(change.request_line(session).unwrap_or(RequestLine {
                ally: *ally,
                from: session.from_day(),
                value: *value,
                confidence: Confidence::AsStated,
                note: String::new(),
            })),
            Change::Stance(seat, Stance::Reservation, condition) => Self::All(vec![
                Self::SetStance(vec![*seat], Stance::Reservation),
                Self::SetCondition(*seat, *condition),
            ]),
            Change::Stance(seat, stance, _) => Self::SetStance(vec![*seat], *stance),
            Change::Choice(point, reading) => Self::Choose(*point, *reading),
            Change::Assumption(assumption, setting) => {
                let id = assumption.id();
                let line = ChangedAssumption { id: id.clone(), value: setting.text(), reason: String::new() };
                Self::Assume(id, Some(line))
            }
        }
    }

    /// Several changes as one step.
    #[must_use]
    pub fn of_all(changes: &[Change], session: &Session) -> Self {
        Self::All(changes.iter().map(|change| Self::of(change, session)).collect())
    }

    /// Whether a seat breaks silence with it, so that the clock stands.
    pub(super) fn breaks_silence(&self) -> bool {
        if let Self::All(commands) = self {
            return commands.iter().any(Self::breaks_silence);
        }
        matches!(self, Self::Proceed(Procedure::Take(step)) if step.act.kind() == ActKind::SilenceBroken)
    }

    /// Whether it brings another document, with a log of its own that knows nothing of the one before.
    pub(super) fn brings_another_document(&self) -> bool {
        match self {
            Self::Rename(_)
            | Self::SetDecisionPoint(_)
            | Self::SetSummary(_)
            | Self::SetNotes(_)
            | Self::SetAsOf(_)
            | Self::SetFirstDay(_)
            | Self::SetLastDay(_)
            | Self::PutFact(_)
            | Self::RemoveFact(..)
            | Self::PutRequest(_)
            | Self::SetStance(..)
            | Self::SetCondition(..)
            | Self::SetConditionText(..)
            | Self::SetReason(..)
            | Self::KeepWords(_)
            | Self::Link(_)
            | Self::Unlink(_)
            | Self::Relink(..)
            | Self::SetReading(_)
            | Self::SetLedBy(_)
            | Self::DeclareState(_)
            | Self::Choose(..)
            | Self::Assume(..)
            | Self::PutPledge(_)
            | Self::RemovePledge(..)
            | Self::ApplyPackage(..)
            | Self::PutNeed(_)
            | Self::RemoveNeed(..)
            | Self::SetRefusal(..)
            | Self::SetExclusion(..)
            | Self::Rate(..)
            | Self::SayStory(..)
            | Self::ChooseRung(..)
            | Self::Proceed(_)
            | Self::GoBack(_) => false,
            Self::All(commands) => commands.iter().any(Self::brings_another_document),
            Self::Replace(_) => true,
        }
    }

    /// About how much memory its texts and lists take.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Rename(text)
            | Self::SetDecisionPoint(text)
            | Self::SetSummary(text)
            | Self::SetNotes(text)
            | Self::SetConditionText(_, text)
            | Self::Unlink(text)
            | Self::SayStory(_, text, _)
            | Self::ChooseRung(text, _)
            | Self::SetReason(_, text) => text.len(),
            Self::Proceed(procedure) => procedure.bytes(),
            Self::Link(linked) => linked.title.len() + linked.note.len(),
            Self::Relink(title, linked) => title.len() + linked.title.len() + linked.note.len(),
            Self::PutFact(dated) => dated.note.len() + dated.value.code().len(),
            Self::PutRequest(line) => line.note.len(),
            Self::DeclareState(state) => state.name.len(),
            Self::SetStance(seats, _) => size_of_val(&seats[..]),
            Self::Assume(id, line) => {
                id.len() + line.as_ref().map_or(0, |line| line.id.len() + line.value.len() + line.reason.len())
            }
            Self::PutPledge(pledge) => pledge.measure.len() + pledge.condition.len(),
            Self::ApplyPackage(id, pledges) => {
                id.len() + pledges.iter().map(|pledge| size_of::<Pledge>() + pledge.measure.len()).sum::<usize>()
            }
            Self::RemovePledge(_, measure, _) => measure.len(),
            Self::PutNeed(need) => need.what.id().len() + need.note.len(),
            Self::RemoveNeed(_, what) => what.id().len(),
            Self::All(commands) => commands.iter().map(|command| size_of::<Self>() + command.bytes()).sum(),
            Self::Replace(replacement) => Snapshot::of(&replacement.session, None).bytes(),
            Self::GoBack(earlier) => earlier.name.len() + Snapshot::of(&earlier.session, None).bytes(),
            Self::SetAsOf(_)
            | Self::SetFirstDay(_)
            | Self::SetLastDay(_)
            | Self::RemoveFact(..)
            | Self::SetLedBy(_)
            | Self::SetReading(_)
            | Self::Choose(..)
            | Self::SetRefusal(..)
            | Self::SetExclusion(..)
            | Self::Rate(..)
            | Self::KeepWords(_)
            | Self::SetCondition(..) => 0,
        }
    }

    pub(super) fn apply_to(&self, session: &mut Session) {
        match self {
            Self::Rename(title) => session.title.clone_from(title),
            Self::SetDecisionPoint(text) => session.decision_point.clone_from(text),
            Self::SetSummary(text) => session.summary.clone_from(text),
            Self::SetNotes(text) => session.notes.clone_from(text),
            Self::SetAsOf(day) => session.as_of = *day,
            Self::SetFirstDay(day) => set_first_day(session, *day),
            Self::SetLastDay(day) => session.incident.last_day = *day,
            Self::PutFact(dated) => session.incident.put(dated.clone()),
            Self::RemoveFact(fact, from) => session.incident.remove(*fact, *from),
            Self::PutRequest(line) => session.incident.put_request(line.clone()),
            Self::SetStance(seats, stance) => {
                for seat in seats {
                    change_line(session, *seat, |line| line.take(*stance));
                }
            }
            Self::SetCondition(seat, condition) => change_line(session, *seat, |line| line.condition = *condition),
            Self::SetConditionText(seat, text) => {
                change_line(session, *seat, |line| line.condition_text.clone_from(text));
            }
            Self::Replace(replacement) => session.clone_from(&replacement.session),
            Self::GoBack(earlier) => {
                let log = std::mem::take(&mut session.log);
                session.clone_from(&earlier.session);
                session.log = log;
            }
            Self::KeepWords(seat) => change_line(session, *seat, StanceLine::keep_words),
            Self::SetReason(seat, reason) => change_line(session, *seat, |line| line.reason.clone_from(reason)),
            Self::Link(linked) => session.incident.link(linked.clone()),
            Self::Unlink(title) => session.incident.unlink(title),
            Self::Relink(title, linked) => session.incident.relink(title, linked.clone()),
            Self::SetReading(reading) => {
                session.reading = *reading;
                session.choices.clear();
            }
            Self::Choose(point, reading) => session.choose(*point, *reading),
            Self::Assume(id, line) => session.assume(id, line.clone()),
            Self::SetLedBy(led_by) => session.led_by = *led_by,
            Self::DeclareState(state) => session.declare(state.clone()),
            Self::PutPledge(pledge) => session.put_pledge(pledge.clone()),
            Self::RemovePledge(ally, measure, from) => session.remove_pledge(*ally, measure, *from),
            Self::ApplyPackage(_, pledges) => pledges.iter().cloned().for_each(|pledge| session.put_pledge(pledge)),
            Self::PutNeed(need) => session.put_need(need.clone()),
            Self::RemoveNeed(ally, what) => session.remove_need(*ally, what),
            Self::SetRefusal(ally, refuses) => session.set_refusal(*ally, *refuses),
            Self::SetExclusion(ally, kind, is_excluded) => session.set_exclusion(*ally, *kind, *is_excluded),
            Self::Rate(branch, cost, weight) => session.room.rate(*branch, *cost, *weight),
            Self::SayStory(branch, line, holds) => session.room.say(*branch, line, *holds),
            Self::ChooseRung(rung, chosen) => session.room.choose(rung, *chosen),
            Self::Proceed(procedure) => procedure.apply_to(session),
            Self::All(commands) => commands.iter().for_each(|command| command.apply_to(session)),
        }
    }
}

/// A day looked at before the first day makes no sense, so it follows.
fn set_first_day(session: &mut Session, day: Day) {
    let was_on_first_day = session.as_of == session.incident.first_day;
    session.incident.first_day = day;
    if was_on_first_day || session.as_of < day {
        session.as_of = day;
    }
}

/// Changes the line that holds for a seat in the round of today; a line of an earlier day or round is kept and a new one
/// begins. A stance that changes while a text is on the table speaks to that text.
pub(super) fn change_line(session: &mut Session, seat: StateCode, change: impl FnOnce(&mut StanceLine)) {
    let holding = session.stance_line(seat, session.as_of).cloned();
    // A line of the very day looked at is changed and not covered by an earlier one.
    let of_today = holding.as_ref().map(|line| line.from).filter(|from| *from == session.as_of);
    let from = of_today.unwrap_or_else(|| session.from_day());
    let mut line = holding.unwrap_or_else(|| StanceLine::plain(seat, from, Stance::Undecided));
    let unchanged = line.clone();
    change(&mut line);
    let is_new = session.stance_line(seat, session.as_of).is_none();
    if line != unchanged || is_new {
        if line.stance != unchanged.stance {
            // A preset's source stands for the stance it was read from, and for no other.
            line.source.clear();
            line.to = session.proceedings.spoken_of(session.as_of).or(line.to);
        }
        (line.from, line.round) = (from, session.proceedings.round());
        session.put_stance(line);
    }
}
