//! Every way a session can change. If it is not here, it cannot happen.

use crate::domain::{Condition, Dated, Day, FactId, FactValue, RequestLine, Session, Stance, StanceLine, StateCode};

/// One intent of the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Gives the session another title.
    Rename(String),
    /// Words the question.
    SetDecisionPoint(String),
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
    /// Puts another session in the place of this one: another document, or another state of the same.
    Replace(Box<Replacement>),
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
    pub(super) fn apply_to(&self, session: &mut Session) {
        match self {
            Self::Rename(title) => session.title.clone_from(title),
            Self::SetDecisionPoint(text) => session.decision_point.clone_from(text),
            Self::SetNotes(text) => session.notes.clone_from(text),
            Self::SetAsOf(day) => session.as_of = *day,
            Self::SetFirstDay(day) => set_first_day(session, *day),
            Self::SetLastDay(day) => session.incident.last_day = *day,
            Self::PutFact(dated) => session.incident.put(dated.clone()),
            Self::RemoveFact(fact, from) => session.incident.remove(*fact, *from),
            Self::PutRequest(line) => session.incident.put_request(line.clone()),
            Self::SetStance(seats, stance) => {
                for seat in seats {
                    change_line(session, *seat, |line| line.stance = *stance);
                }
            }
            Self::SetCondition(seat, condition) => change_line(session, *seat, |line| line.condition = *condition),
            Self::SetConditionText(seat, text) => {
                change_line(session, *seat, |line| line.condition_text.clone_from(text));
            }
            Self::Replace(replacement) => session.clone_from(&replacement.session),
            Self::SetReason(seat, reason) => change_line(session, *seat, |line| line.reason.clone_from(reason)),
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

/// Changes the line that holds for a seat today; a line of an earlier day is kept and a new one begins.
fn change_line(session: &mut Session, seat: StateCode, change: impl FnOnce(&mut StanceLine)) {
    let from = session.from_day();
    let holding = session.stance_line(seat, session.as_of).cloned();
    let mut line = holding.unwrap_or_else(|| StanceLine::plain(seat, from, Stance::Undecided));
    let unchanged = line.clone();
    change(&mut line);
    let is_new = session.stance_line(seat, session.as_of).is_none();
    if line != unchanged || is_new {
        if line.stance != unchanged.stance {
            // A preset's source stands for the stance it was read from, and for no other.
            line.source.clear();
        }
        line.from = from;
        session.put_stance(line);
    }
}
