//! Who speaks for which seats, and what is written between them, in words.

use super::{Arg, Key, Words};
use crate::domain::{Delegation, Message, MessageKind, StateCode};

impl Words {
    /// What a delegation is called; one without a name by its number.
    #[must_use]
    pub fn delegation(&self, at: usize, delegation: &Delegation) -> String {
        if delegation.name.trim().is_empty() { self.delegation_unnamed(at) } else { delegation.name.clone() }
    }

    /// A delegation without a name, by its place from 0.
    #[must_use]
    pub fn delegation_unnamed(&self, at: usize) -> String {
        self.message("delegation-unnamed", &[("number", self.number_of(at + 1).into())])
    }

    /// Who speaks for a seat: the delegation, and its people where they are named.
    #[must_use]
    pub fn spoken_for(&self, name: &str, delegation: &Delegation) -> String {
        if delegation.people.is_empty() {
            return self.message("seat-spoken-for", &[("name", name.into())]);
        }
        let people = delegation.people.join(", ");
        self.message("seat-spoken-for-people", &[("name", name.into()), ("people", people.into())])
    }

    /// The seats for which nobody speaks.
    #[must_use]
    pub fn seats_unspoken(&self, seats: &[StateCode]) -> String {
        if seats.is_empty() {
            return self.message("delegations-all-spoken", &[]);
        }
        let names: Vec<String> = self.named(seats.iter().copied()).into_iter().map(|(_, name)| name).collect();
        self.counted("delegations-unspoken", seats.len(), &[("names", self.list(&names).into())])
    }

    /// Several delegations that speak for one seat.
    #[must_use]
    pub fn seat_twice(&self, seat: StateCode, names: &[String]) -> String {
        self.seat_and("delegations-twice", seat, ("names", self.list(names).into()))
    }

    /// A delegation that speaks for a state without a seat.
    #[must_use]
    pub fn seat_of_nobody(&self, seat: StateCode, name: &str) -> String {
        self.seat_and("delegations-not-seated", seat, ("name", name.into()))
    }

    fn seat_and(&self, id: &str, seat: StateCode, other: (&'static str, Arg<'_>)) -> String {
        self.message(id, &[("seat", self.state(seat).into()), other])
    }

    /// What a message is.
    #[must_use]
    pub fn message_kind(&self, kind: MessageKind) -> String {
        self.message(&format!("message-kind-{}", kind.id().replace('_', "-")), &[])
    }

    /// From whom to whom: "Norway → France and Italy".
    #[must_use]
    pub fn message_way(&self, from: Option<StateCode>, to: &[StateCode]) -> String {
        let (from, to) = (self.writers(from.as_slice()), self.writers(to));
        self.fill(Key::MessageReadAs, &[("from", from.into()), ("to", to.into())])
    }

    fn writers(&self, seats: &[StateCode]) -> String {
        let names: Vec<String> = seats.iter().map(|seat| self.state(*seat)).collect();
        if names.is_empty() { self.message("message-leader", &[]) } else { self.list(&names) }
    }

    /// A message without what it says: its number, what it is, from whom to whom, and when.
    #[must_use]
    pub fn message_line(&self, at: usize, message: &Message) -> String {
        let kind = self.message_kind(message.kind);
        let (from, to) = (self.writers(message.from.as_slice()), self.writers(&message.to));
        let args = [
            ("number", self.number_of(at + 1).into()),
            ("kind", kind.into()),
            ("from", from.into()),
            ("to", to.into()),
        ];
        let day = (!message.on.is_beginning()).then(|| self.day(message.on));
        let round = (message.round != 0).then(|| self.round_numbered(usize::from(message.round)));
        let when = day.into_iter().chain(round).collect::<Vec<_>>().join(", ");
        if when.is_empty() {
            return self.message("message-line", &args);
        }
        self.message("message-line-when", &args.into_iter().chain([("when", when.into())]).collect::<Vec<_>>())
    }
}
