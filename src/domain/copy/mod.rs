//! Copies of a session for others: what each may have of it on the day looked at, and nothing else.
//!
//! Every part of a session is named here, so that a new one is given to nobody before somebody has said to whom. The session
//! itself stays as it is.

mod contents;
mod drafts;

use super::{
    Answers, Assignment, Audience, Day, FactChanges, FactId, FogCard, FogState, Group, Incident, Inject, Log, Message,
    Need, Notes, Pledge, Published, Room, Session, StanceLine, StateCode, Workshop,
};

pub use contents::{Content, Contents, Held};

/// For whom a copy is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Recipient {
    /// Whoever is to work on the case for themselves.
    #[default]
    Students,
    /// A delegation, by its place from 0.
    Delegation(usize),
}

/// What stands in the place of words that are somebody else's: that there are some is public.
const WORDS_OF_OTHERS: &str = "…";

impl Session {
    /// Everybody for whom a copy of it can be made: whoever learns, and each delegation that speaks for a seat.
    #[must_use]
    pub fn recipients(&self) -> Vec<Recipient> {
        let speaks = |(at, delegation): (usize, &super::Delegation)| {
            (!delegation.seats.is_empty()).then_some(Recipient::Delegation(at))
        };
        let delegations = self.delegations.list.iter().enumerate().filter_map(speaks);
        std::iter::once(Recipient::Students).chain(delegations).collect()
    }

    /// The copy for a recipient: what is known by the day looked at, without record, log, predictions, and what is prepared or private. A
    /// delegation has what is for its seats beside it.
    #[must_use]
    pub fn copy_for(&self, recipient: Recipient) -> Self {
        let seats = match recipient {
            Recipient::Students => Vec::new(),
            Recipient::Delegation(at) => self.delegations.list.get(at).map(|own| own.seats.clone()).unwrap_or_default(),
        };
        let Self {
            case,
            title,
            decision_point,
            summary,
            summary_parts,
            assignment,
            first_account,
            as_of,
            incident,
            states,
            stances,
            proceedings,
            pledges,
            needs,
            refusals,
            exclusions,
            led_by,
            reading,
            choices,
            assumptions,
            room: _,
            record: _,
            sources,
            notes,
            arguments: _,
            convinced_by: _,
            workshop,
            delegations,
            messages,
            predictions: _,
            translations,
            extras: _,
            log: _,
        } = self.known_by(self.as_of);
        let incident = if self.proceedings.steps.is_empty() { incident } else { without_hand(incident) };
        let own = Own { recipient, seats: &seats };
        let mut copy = Self {
            case,
            title,
            decision_point,
            summary,
            summary_parts,
            assignment: own.assignment(assignment, workshop.answers),
            first_account,
            as_of,
            incident,
            states,
            stances: stances.into_iter().map(|line| own.stance(line)).collect(),
            proceedings: proceedings.without_drafts(),
            pledges: pledges.into_iter().map(|pledge| own.pledge(pledge)).collect(),
            needs: needs.into_iter().map(|need| own.need(need)).collect(),
            refusals,
            exclusions,
            led_by,
            reading,
            choices,
            assumptions,
            room: Room::default(),
            record: Vec::new(),
            sources,
            notes: own.notes(&notes, as_of),
            // What their author thinks of the case is for nobody who is to think about it.
            arguments: Vec::new(),
            convinced_by: Vec::new(),
            workshop: own.workshop(workshop, as_of),
            delegations: match recipient {
                Recipient::Students => super::Delegations::default(),
                Recipient::Delegation(at) => delegations.seen_by(at),
            },
            messages: own.messages(messages),
            predictions: Vec::new(),
            translations,
            extras: Vec::new(),
            log: Log::default(),
        };
        copy.keep_own_translations();
        copy
    }
}

/// What is the recipient's own.
struct Own<'a> {
    recipient: Recipient,
    seats: &'a [StateCode],
}

impl Own<'_> {
    fn has(&self, seat: StateCode) -> bool {
        self.seats.contains(&seat)
    }

    /// Whether words of a seat are somebody else's to a delegation; students are given a case with what its seats are told to say.
    fn is_of_others(&self, seat: StateCode) -> bool {
        self.recipient != Recipient::Students && !self.has(seat)
    }

    /// A workshop whose answers are sealed is handed to a delegation sealed.
    fn assignment(&self, assignment: Assignment, in_workshop: Answers) -> Assignment {
        let seals = self.recipient != Recipient::Students && in_workshop == Answers::Sealed;
        Assignment { answers: if seals { Answers::Sealed } else { assignment.answers }, ..assignment }
    }

    fn stance(&self, line: StanceLine) -> StanceLine {
        if self.has(line.seat) {
            return line;
        }
        let line = StanceLine { set_aside: None, ..line };
        if !self.is_of_others(line.seat) {
            return line;
        }
        // The wall names stances and what a seat said in public of its condition; reasons are its own.
        StanceLine { reason: String::new(), source: String::new(), ..line }
    }

    fn pledge(&self, pledge: Pledge) -> Pledge {
        // That it depends on something is public, and moves what the chart shows.
        let hides = self.is_of_others(pledge.ally) && !pledge.condition.is_empty();
        if hides { Pledge { condition: WORDS_OF_OTHERS.to_owned(), ..pledge } } else { pledge }
    }

    fn need(&self, need: Need) -> Need {
        if self.is_of_others(need.ally) { Need { note: String::new(), ..need } } else { need }
    }

    fn notes(&self, notes: &Notes, day: Day) -> Notes {
        let is_for = |audience: Audience| match audience {
            Audience::Public => self.recipient != Recipient::Students,
            Audience::Seat(seat) => self.has(seat),
            Audience::Facilitator => false,
        };
        notes.iter().filter(|note| is_for(note.audience) && note.on <= day).cloned().collect()
    }

    /// Of a plan nothing; of what was brought into play what everybody has seen, and the cards that the recipient was dealt.
    fn workshop(&self, workshop: Workshop, day: Day) -> Workshop {
        let has_seen = |inject: &Inject| inject.state == super::InjectState::Live && inject.published.on <= day;
        let injects = workshop.injects.into_iter().filter(has_seen).map(|inject| shown(inject, day)).collect();
        let fog = workshop.fog.into_iter().filter_map(|card| self.card(card)).collect();
        Workshop { injects, fog, ..Workshop::default() }
    }

    fn card(&self, card: FogCard) -> Option<FogCard> {
        let card = FogCard { inject: 0, ..card };
        match (card.state, self.recipient) {
            (_, Recipient::Students) | (FogState::Prepared, Recipient::Delegation(_)) => None,
            (FogState::Lifted, Recipient::Delegation(_)) => Some(card),
            // Who else was told the same is not for it to know.
            (FogState::Dealt, Recipient::Delegation(_)) => {
                let seats: Vec<StateCode> = card.seats.iter().copied().filter(|seat| self.has(*seat)).collect();
                (!seats.is_empty()).then_some(FogCard { seats, ..card })
            }
        }
    }

    fn messages(&self, messages: Vec<Message>) -> Vec<Message> {
        let is_own = |message: &Message| self.seats.iter().any(|seat| message.is_for(*seat));
        messages.into_iter().filter(is_own).collect()
    }
}

/// Where there are steps, what a hand stated beside them counts for nothing, also on a day before the first of them.
fn without_hand(mut incident: Incident) -> Incident {
    for fact in FactId::of_group(Group::Council) {
        incident.values_of(fact).into_iter().for_each(|dated| incident.remove(fact, dated.from));
    }
    incident.request.clear();
    incident
}

/// An inject as it was shown to everybody by a day: what it waited for, what it exercised and what stood there before is gone.
fn shown(inject: Inject, day: Day) -> Inject {
    let Inject { title, text, picture, state, published, .. } = inject;
    let mut stated = FactChanges::default();
    published.stated.values().filter(|dated| dated.from <= day).for_each(|dated| stated.put(dated));
    let requests = published.stated.request.iter().filter(|line| line.from <= day);
    requests.cloned().for_each(|line| stated.put_request(line));
    let published = Published { on: published.on, round: published.round, stated, before: FactChanges::default() };
    Inject { title, text, picture, state, published, ..Inject::default() }
}
