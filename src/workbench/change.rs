//! What a step changed, and what followed from it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::command::Command;
use crate::{
    assess::Assessment,
    council::{Consultation, Outcome, RequestPart},
    domain::{Request, Session, Stance, StateCode},
    law::{Answer, Element, Status},
};

/// The four answers at a glance, to compare before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glance {
    /// The threshold.
    pub status: Status,
    /// The answers to the six elements.
    pub answers: [Answer; 6],
    /// The request.
    pub request: Request,
    /// The outcome.
    pub outcome: Outcome,
    /// Whether the allies consult.
    pub consultation: Consultation,
    /// How many seats the Council waits for.
    pub waiting: usize,
    /// How many seats break silence.
    pub blocking: usize,
    /// Who asked for consultation or brought the matter, as a number that tells one company from another.
    pub consulting: u64,
    /// How many seats let the text pass with a reservation.
    pub reserved: usize,
    /// How many allies would give more than help that money does not measure.
    pub would_give: usize,
    /// How many seats there are.
    pub seats: usize,
}

impl Glance {
    /// Reads the four answers off an assessment.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        Self {
            status: assessment.threshold.status,
            answers: Element::ALL.map(|element| assessment.threshold.finding(element).answer()),
            request: assessment.request.state,
            outcome: assessment.council.outcome,
            consultation: assessment.request.consultation(),
            waiting: assessment.council.waiting.len(),
            blocking: assessment.council.blocking.len(),
            consulting: company(&assessment.request),
            reserved: assessment.council.count(Stance::Reservation),
            would_give: assessment.response.would_give,
            seats: assessment.roster.len(),
        }
    }
}

/// Those who asked for consultation, else those who brought the matter: what the Council's part says of who.
fn company(request: &RequestPart) -> u64 {
    let mut hasher = DefaultHasher::new();
    if request.consultation() != Consultation::None {
        (&request.article_4_by, &request.brought_by).hash(&mut hasher);
    }
    hasher.finish()
}

/// One step of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The command.
    pub command: Command,
    /// The command that would have stated the values before, to show "from … to …".
    pub previous: Option<Command>,
    /// The answers before.
    pub before: Glance,
    /// The answers after.
    pub after: Glance,
    /// Whether this step was an undo.
    pub is_undo: bool,
}

impl Change {
    pub(super) fn new(command: Command, before: &Session, after: &Session, was: Glance, is: Glance) -> Self {
        let previous = previous(&command, before, after);
        Self { command, previous, before: was, after: is, is_undo: false }
    }

    /// This change and a later one of the same gesture as one.
    pub(super) fn followed_by(self, later: Self) -> Self {
        let command = match (self.command, later.command) {
            (Command::SetStance(mut seats, stance), Command::SetStance(more, other)) if stance == other => {
                seats.extend(more);
                Command::SetStance(seats, stance)
            }
            (_, command) => command,
        };
        Self { command, previous: self.previous, before: self.before, after: later.after, is_undo: false }
    }

    /// About how much memory it takes beside its own size.
    pub(super) fn bytes(&self) -> usize {
        self.command.bytes() + self.previous.as_ref().map_or(0, Command::bytes)
    }

    pub(super) fn undone(self) -> Self {
        Self { before: self.after, after: self.before, is_undo: true, ..self }
    }
}

/// The values that held before, as the command that would state them.
fn previous(command: &Command, before: &Session, after: &Session) -> Option<Command> {
    Some(match command {
        Command::PutFact(dated) => Command::PutFact(before.incident.value_on(dated.value.fact(), after.as_of)?),
        Command::RemoveFact(fact, from) => {
            Command::PutFact(before.incident.values_of(*fact).into_iter().find(|dated| dated.from == *from)?)
        }
        Command::PutRequest(line) => Command::PutRequest(before.incident.request_line(line.ally, after.as_of)?.clone()),
        Command::SetStance(seats, _) => Command::SetStance(seats.clone(), common_stance(before, seats)?),
        Command::SetAsOf(_) => Command::SetAsOf(before.as_of),
        Command::SetFirstDay(_) => Command::SetFirstDay(before.incident.first_day),
        Command::SetLastDay(_) => Command::SetLastDay(before.incident.last_day),
        Command::Rename(_) => Command::Rename(before.title.clone()),
        Command::SetLedBy(_) => Command::SetLedBy(before.led_by),
        Command::SetReading(_) => Command::SetReading(before.reading),
        Command::Assume(id, _) => {
            Command::Assume(id.clone(), before.assumptions.iter().find(|line| line.id == *id).cloned())
        }
        Command::Choose(point, _) => Command::Choose(*point, before.choices().at(*point)),
        Command::Rate(branch, cost, _) => Command::Rate(*branch, *cost, before.room.weight(*branch, *cost)),
        Command::SayStory(branch, line, _) => Command::SayStory(*branch, line.clone(), before.room.says(*branch, line)),
        Command::ChooseRung(rung, _) => Command::ChooseRung(rung.clone(), before.room.chooses(rung)),
        Command::SetDecisionPoint(_)
        | Command::SetSummary(_)
        | Command::SetNotes(_)
        | Command::SetCondition(..)
        | Command::SetConditionText(..)
        | Command::SetReason(..)
        | Command::KeepWords(_)
        | Command::Link(_)
        | Command::Unlink(_)
        | Command::PutPledge(_)
        | Command::RemovePledge(..)
        | Command::ApplyPackage(..)
        | Command::PutNeed(_)
        | Command::RemoveNeed(..)
        | Command::DeclareState(_)
        | Command::SetRefusal(..)
        | Command::SetExclusion(..)
        | Command::Relink(..)
        | Command::Proceed(_)
        | Command::All(_)
        | Command::Replace(_)
        | Command::GoBack(_) => return None,
    })
}

fn common_stance(session: &Session, seats: &[StateCode]) -> Option<Stance> {
    let mut stances = seats.iter().map(|seat| session.stance(*seat, session.as_of));
    let first = stances.next()?;
    stances.all(|stance| stance == first).then_some(first)
}
