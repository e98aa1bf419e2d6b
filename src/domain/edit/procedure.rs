//! What can be done to the proceedings of a session: steps, texts, rounds, and how seats speak in them.
//!
//! Which step is legal the Council says before it is asked for; one that is not changes nothing of where the proceedings
//! stand.

use std::sync::Arc;

use crate::domain::{
    Act, ActKind, Attendance, Bracket, Clock, Guest, MOST_TEXTS, Proceedings, ReasonOwed, Round, Rung, Session,
    StanceLine, StateCode, Step, Term, Text, TextId, Tongue, Version,
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
    /// The same with the clock of the round.
    SetRoundClock(Clock),
    /// Adds seconds to what a seat has spoken in this round. It is no step: undo takes no time back.
    AddSpoken(StateCode, u32),
    /// Plans minutes for a round, from 1.
    PlanRound(u16, u16),
}

impl Procedure {
    /// Whether it touches time alone: a clock, or how long was spoken.
    #[must_use]
    pub fn is_of_clock(&self) -> bool {
        matches!(self, Self::SetClock(_) | Self::SetRoundClock(_) | Self::AddSpoken(..))
    }

    /// Whether a seat breaks silence with it, so that the clock stands.
    #[must_use]
    pub fn breaks_silence(&self) -> bool {
        matches!(self, Self::Take(step) if step.act.kind() == ActKind::SilenceBroken)
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
            Self::SetRoundClock(clock) => proceedings.round_clock = *clock,
            Self::AddSpoken(seat, seconds) => proceedings.add_spoken(*seat, *seconds),
            Self::PlanRound(round, minutes) => {
                let idx = usize::from(*round).checked_sub(1);
                if let Some(round) = idx.and_then(|idx| proceedings.rounds.get_mut(idx)) {
                    round.minutes = *minutes;
                }
            }
            Self::SetAttendance(seats, attendance) => {
                for seat in seats {
                    super::apply::change_line(session, *seat, |line| line.attendance = *attendance);
                }
            }
            Self::SetTerms(seat, terms) => {
                super::apply::change_line(session, *seat, |line| line.terms.clone_from(terms));
            }
            Self::SpeakTo(seat, rung) => super::apply::change_line(session, *seat, |line| line.to = *rung),
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
        && at < version.bracketed(Tongue::English).len()
    {
        if version.brackets.len() <= at {
            version.brackets.resize(at + 1, Bracket::default());
        }
        version.brackets[at] = bracket.clone();
    }
}
