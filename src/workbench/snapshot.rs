//! A session as the history keeps it: blocks that did not change are shared with the step before.

use std::sync::Arc;

use crate::domain::{
    Dated, FactId, FactValue, FogCard, Incident, Inject, Log, Predicted, Room, Session, StanceLine, Told,
};

/// What a fact's value takes beside its texts, in bytes.
const VALUE_BYTES: usize = 64;

/// A whole session but for its log, which only grows. A command that brings another document keeps the log too.
#[derive(Clone, Debug)]
pub(super) struct Snapshot {
    /// Texts and lists, without the blocks below.
    rest: Arc<Session>,
    incident: Arc<Incident>,
    stances: Vec<Arc<StanceLine>>,
    log: Option<Log>,
    bytes: usize,
}

impl Snapshot {
    /// Keeps a session; what it has in common with `neighbour` takes no memory of its own.
    pub(super) fn of(session: &Session, neighbour: Option<&Self>) -> Self {
        let rest =
            Session { stances: Vec::new(), incident: Incident::default(), log: Log::default(), ..session.clone() };
        let mut bytes = size_of::<Self>() + session.stances.len() * size_of::<usize>();
        let rest = match neighbour.filter(|neighbour| *neighbour.rest == rest) {
            Some(neighbour) => Arc::clone(&neighbour.rest),
            None => {
                let held = neighbour.map(|neighbour| &neighbour.rest.proceedings);
                bytes += size_of::<Session>() + texts_of(&rest) + rest.proceedings.own_bytes(held);
                Arc::new(rest)
            }
        };
        let incident = match neighbour.filter(|neighbour| *neighbour.incident == session.incident) {
            Some(neighbour) => Arc::clone(&neighbour.incident),
            None => {
                bytes += incident_bytes(&session.incident, neighbour.map(|neighbour| &*neighbour.incident));
                Arc::new(session.incident.clone())
            }
        };
        let mut shared = neighbour.map_or(&[] as &[Arc<StanceLine>], |neighbour| &neighbour.stances).iter().peekable();
        let mut stances = Vec::with_capacity(session.stances.len());
        for line in &session.stances {
            // Both lists stand in the order of seats and days.
            while shared.next_if(|other| other.key() < line.key()).is_some() {}
            match shared.peek() {
                Some(same) if ***same == *line => stances.push(Arc::clone(same)),
                _ => {
                    bytes +=
                        size_of::<StanceLine>() + line.condition_text.len() + line.reason.len() + line.source.len();
                    stances.push(Arc::new(line.clone()));
                }
            }
        }
        Self { rest, incident, stances, log: None, bytes }
    }

    /// The same with the log, for a step that brings another document with a log of its own.
    pub(super) fn with_log(self, log: &Log) -> Self {
        Self { log: Some(log.clone()), ..self }
    }

    /// Whether it brings a log of its own.
    pub(super) fn has_log(&self) -> bool {
        self.log.is_some()
    }

    /// The session, with the log that goes on where the snapshot has none.
    pub(super) fn session(&self, log: &Log) -> Session {
        Session {
            incident: (*self.incident).clone(),
            stances: self.stances.iter().map(|line| (**line).clone()).collect(),
            log: self.log.as_ref().unwrap_or(log).clone(),
            ..(*self.rest).clone()
        }
    }

    /// About how much memory it takes that its neighbour does not.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }
}

/// What a session takes beside its facts, stances, proceedings and log. Every part is named, so that none is forgotten.
fn texts_of(rest: &Session) -> usize {
    let Session {
        case,
        title,
        decision_point,
        summary,
        summary_parts,
        assignment,
        first_account: _,
        as_of: _,
        incident: _,
        states,
        stances: _,
        proceedings: _,
        pledges,
        needs,
        refusals,
        exclusions,
        led_by: _,
        record,
        sources,
        notes,
        arguments,
        convinced_by,
        reading: _,
        choices,
        assumptions,
        room: Room { ratings, story, rungs },
        workshop,
        delegations,
        messages,
        predictions,
        translations,
        extras,
        log: _,
    } = rest;
    let texts = [case, title, decision_point, summary];
    texts.into_iter().map(String::len).sum::<usize>()
        + notes.iter().map(|note| VALUE_BYTES + note.text.len()).sum::<usize>()
        + each(arguments, |own| own.bytes())
        + each(convinced_by, String::len)
        + each(summary_parts, |part| part.text.len())
        + each(states, |state| state.name.len())
        + each(pledges, |pledge| pledge.measure.len() + pledge.condition.len())
        + each(needs, |need| need.what.id().len() + need.note.len())
        + each(record, |line| line.source.len())
        + each(sources, String::len)
        + each(assumptions, |line| line.id.len() + line.value.len() + line.reason.len())
        + each(story, |word| word.line.len())
        + each(rungs, String::len)
        + each(&workshop.steps, |step| step.name.len() + step.note.len())
        + each(&workshop.rounds, |round| round.name.len())
        + each(&workshop.questions, String::len)
        + each(&workshop.objectives, String::len)
        + each(&workshop.injects, Inject::bytes)
        + each(&workshop.fog, FogCard::bytes)
        + assignment.bytes()
        + delegations.bytes()
        + each(translations, Told::bytes)
        + each(messages, |message| message.text.len() + size_of_val(&message.to[..]))
        + each(predictions, Predicted::bytes)
        + each(extras, |extra| extra.name.len() + extra.text.len())
        + each(ratings, |_| 0)
        + size_of_val(&refusals[..])
        + size_of_val(&exclusions[..])
        + size_of_val(&choices[..])
}

/// What the entries of a list take, each with its texts.
fn each<T>(list: &[T], texts: impl Fn(&T) -> usize) -> usize {
    list.iter().map(|entry| VALUE_BYTES + texts(entry)).sum()
}

fn incident_bytes(incident: &Incident, neighbour: Option<&Incident>) -> usize {
    let is_own = |fact: &&FactId| neighbour.is_none_or(|neighbour| !neighbour.shares_fact(incident, **fact));
    let value = |dated: &Dated<FactValue>| VALUE_BYTES + dated.note.len() + dated.value.code().len();
    let own = FactId::ALL.iter().filter(is_own).flat_map(|fact| incident.values_of(*fact));
    let links = each(&incident.campaign, |linked| linked.title.len() + linked.note.len());
    let requests = each(&incident.request, |line| line.note.len());
    size_of::<Incident>() + links + requests + own.map(|dated| value(&dated)).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ChangedAssumption, Day, Harm, LinkedIncident, Stance};

    fn session() -> Session {
        let mut session = Session::blank("A ship", Day::constant(2030, 5, 1));
        session.notes = "n".repeat(5_000).into();
        for seat in ["BEL", "FRA", "ITA"] {
            session.put_stance(StanceLine::plain(seat.parse().unwrap(), Day::BEGINNING, Stance::Undecided));
        }
        session
    }

    #[test]
    fn a_snapshot_gives_the_session_back() {
        let first = Snapshot::of(&session(), None);
        assert_eq!(first.session(&Log::default()), session());
        let mut other = session();
        other.stances.remove(1);
        other.incident.put(Dated { value: FactValue::Harm(Harm::FewDead), ..unknown() });
        assert_eq!(Snapshot::of(&other, Some(&first)).session(&Log::default()), other);
    }

    #[test]
    fn what_did_not_change_takes_no_memory_again() {
        let first = Snapshot::of(&session(), None);
        let mut other = session();
        other.put_stance(StanceLine::plain("FRA".parse().unwrap(), Day::BEGINNING, Stance::Objects));
        let second = Snapshot::of(&other, Some(&first));
        assert!(first.bytes() > 5_000 && second.bytes() < 600, "{} and {}", first.bytes(), second.bytes());
        assert!(Arc::ptr_eq(&first.stances[2], &second.stances[2]) && Arc::ptr_eq(&first.rest, &second.rest));
    }

    #[test]
    fn what_a_session_assumes_and_is_linked_to_takes_memory() {
        let plain = Snapshot::of(&session(), None).bytes();
        let long = "r".repeat(3_000);
        let mut assuming = session();
        let line =
            ChangedAssumption { id: "harm.few_dead".to_owned(), value: "light".to_owned(), reason: long.clone() };
        assuming.assume("harm.few_dead", Some(line));
        let mut linked = session();
        linked.incident.link(LinkedIncident { title: "Before".to_owned(), note: long, ..LinkedIncident::default() });
        for session in [assuming, linked] {
            assert!(Snapshot::of(&session, None).bytes() > plain + 3_000);
        }
    }

    fn unknown() -> Dated<FactValue> {
        Dated {
            from: Day::BEGINNING,
            value: FactValue::Harm(Harm::Unknown),
            confidence: Default::default(),
            note: String::new(),
        }
    }
}
