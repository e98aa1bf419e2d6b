//! What an edit does to a session.

use super::{
    Edit,
    preparation::{put, remove},
};
use crate::domain::{Condition, Day, OwnArgument, Session, Stance, StanceLine, StateCode, bounds};

impl Edit {
    /// States it. One that says nothing new leaves the session as it was.
    pub fn apply_to(&self, session: &mut Session) {
        match self {
            Self::Rename(title) => session.title.clone_from(title),
            Self::SetDecisionPoint(text) => session.decision_point.clone_from(text),
            Self::SetSummary(text) => session.summary.clone_from(text),
            Self::PutSummaryPart(part) => session.put_summary_part(part.clone()),
            Self::RemoveSummaryPart(day) => session.summary_parts.retain(|part| part.from != *day),
            Self::SetAssignment(assignment) => session.assignment.clone_from(assignment),
            Self::SetNotes(text) => session.notes.set_plain(text),
            Self::PutNote(idx, note) => session.notes.put(*idx, note.clone()),
            Self::RemoveNote(idx) => session.notes.remove(*idx),
            Self::PutArgument(at, argument) => {
                put(&mut session.arguments, *at, argument, bounds::LONGEST_LIST);
                session.arguments.iter_mut().for_each(OwnArgument::settle);
            }
            Self::RemoveArgument(at) => remove(&mut session.arguments, *at),
            Self::Convince(id, convinces) => session.convince(id, *convinces),
            Self::SetAsOf(day) => session.as_of = *day,
            Self::SetFirstDay(day) => set_first_day(session, *day),
            Self::SetLastDay(day) => session.incident.last_day = *day,
            Self::PutFact(dated) => session.incident.put(dated.clone()),
            Self::RemoveFact(fact, from) => session.incident.remove(*fact, *from),
            Self::PutRequest(line) => session.incident.put_request(line.clone()),
            Self::SetStance(seats, stance) => {
                let table = session.proceedings.on_table(session.as_of);
                for seat in seats {
                    let line = changed_line(session, *seat, |line| line.speak(*stance, table));
                    if let Some(line) = line.or_else(|| line_said_again(session, *seat)) {
                        session.put_stance(line);
                    }
                }
            }
            Self::SetCondition(seat, condition) => change_line(session, *seat, |line| line.condition = *condition),
            Self::SetConditionText(seat, text) => {
                change_line(session, *seat, |line| line.condition_text.clone_from(text));
            }
            Self::Stand(seat, stance, condition) => {
                if let Some(line) = session.standing(*seat, *stance, *condition) {
                    session.put_stance(line);
                }
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
            Self::Prepare(preparation) => preparation.apply_to(session),
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
/// begins.
pub(super) fn change_line(session: &mut Session, seat: StateCode, change: impl FnOnce(&mut StanceLine)) {
    if let Some(line) = changed_line(session, seat, change) {
        session.put_stance(line);
    }
}

impl Session {
    /// The line by which a seat would stand so: the one that [`Edit::Stand`] puts. None where that changes nothing.
    #[must_use]
    pub fn standing(&self, seat: StateCode, stance: Stance, condition: Condition) -> Option<StanceLine> {
        let table = self.proceedings.on_table(self.as_of);
        changed_line(self, seat, |line| {
            line.speak(stance, table);
            line.condition = condition;
        })
    }
}

/// The line by which a seat says in this round what it said in one before: it has spoken, though nothing moves. None where it
/// has a line of this round already.
fn line_said_again(session: &Session, seat: StateCode) -> Option<StanceLine> {
    let round = session.proceedings.round();
    let line = session.stance_line(seat, session.as_of).filter(|line| line.round < round)?;
    let from = if line.from == session.as_of { line.from } else { session.from_day() };
    Some(StanceLine { from, round, ..line.clone() })
}

/// The line that such a change puts; none where it changes nothing.
fn changed_line(session: &Session, seat: StateCode, change: impl FnOnce(&mut StanceLine)) -> Option<StanceLine> {
    let holding = session.stance_line(seat, session.as_of).cloned();
    // A line of the very day looked at is changed and not covered by an earlier one.
    let of_today = holding.as_ref().map(|line| line.from).filter(|from| *from == session.as_of);
    let from = of_today.unwrap_or_else(|| session.from_day());
    let mut line = holding.unwrap_or_else(|| StanceLine::plain(seat, from, Stance::Undecided));
    let unchanged = line.clone();
    change(&mut line);
    let is_new = session.stance_line(seat, session.as_of).is_none();
    if line == unchanged && !is_new {
        return None;
    }
    (line.from, line.round) = (from, session.proceedings.round());
    Some(line)
}
