//! Who plays: delegations with the seats they speak for and their role sheets, who leads the Council, and what delegations
//! write to each other. No rule reads any of it.

use serde::{Deserialize, Serialize};

use super::{Condition, Day, Edit, LONGEST_TEXT, Session, Stance, StateCode, bounds};

/// Who plays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Delegations {
    /// Who plays the Secretary General, who chairs the Council; empty: nobody is named.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub secretary_general: String,
    /// Who chairs in the place of the Secretary General; empty: nobody is named.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub chair: String,
    /// The delegations, in the order in which they were written.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts_of_council")]
    pub list: Vec<Delegation>,
}

/// People who speak for one seat or several.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Delegation {
    /// What it is called.
    #[serde(deserialize_with = "bounds::text")]
    pub name: String,
    /// The seats that it speaks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts_of_council")]
    pub seats: Vec<StateCode>,
    /// Who sits in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts_of_council")]
    pub people: Vec<String>,
    /// What it wants. Private to it.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub interest: String,
    /// What it will not let pass. Private to it.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub red_line: String,
    /// What it asks of the others. Private to it.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub ask: String,
}

/// What is written between delegations. Only those who wrote and got it, and whoever leads the session, may see it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The seat that wrote it; left out: whoever leads the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<StateCode>,
    /// The seats that got it; empty: whoever leads the session.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts_of_council")]
    pub to: Vec<StateCode>,
    /// What it is.
    #[serde(default)]
    pub kind: MessageKind,
    /// What it says.
    #[serde(deserialize_with = "bounds::text")]
    pub text: String,
    /// The day looked at then.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub on: Day,
    /// The round, from 1; left out: before the first.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub round: u16,
}

/// What a message is.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    /// Words.
    #[default]
    Message,
    /// What they agree between themselves: it binds nobody else, and the Council knows nothing of it.
    SideDeal,
}

impl MessageKind {
    /// Every kind, in their order.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

fn is_zero(number: &u16) -> bool {
    *number == 0
}

impl Delegations {
    /// Whether nobody is named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The delegation that speaks for a seat; the first where several do.
    #[must_use]
    pub fn of(&self, seat: StateCode) -> Option<&Delegation> {
        self.list.iter().find(|delegation| delegation.seats.contains(&seat))
    }

    /// Without what is private to each: names, people and seats.
    #[must_use]
    pub fn public(mut self) -> Self {
        for delegation in &mut self.list {
            for private in [&mut delegation.interest, &mut delegation.red_line, &mut delegation.ask] {
                private.clear();
            }
        }
        self
    }

    /// As one of them may have it, by its place from 0: of the others who they are and for whom they speak, without their people.
    #[must_use]
    pub(super) fn seen_by(self, at: usize) -> Self {
        let own = self.list.get(at).cloned();
        let mut seen = self.public();
        seen.list.iter_mut().for_each(|delegation| delegation.people.clear());
        if let (Some(own), Some(place)) = (own, seen.list.get_mut(at)) {
            *place = own;
        }
        seen
    }

    /// Visits every text that people read.
    pub fn visit_texts(&mut self, visit: &mut impl FnMut(&mut String)) {
        [&mut self.secretary_general, &mut self.chair].into_iter().for_each(&mut *visit);
        for Delegation { name, seats: _, people, interest, red_line, ask } in &mut self.list {
            [name, interest, red_line, ask].into_iter().for_each(&mut *visit);
            people.iter_mut().for_each(&mut *visit);
        }
    }

    /// About how many bytes it takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let own = self.list.iter().map(|Delegation { name, seats, people, interest, red_line, ask }| {
            let texts = [name, interest, red_line, ask].into_iter().chain(people).map(String::len);
            size_of::<Delegation>() + size_of_val(&seats[..]) + texts.sum::<usize>()
        });
        self.secretary_general.len() + self.chair.len() + own.sum::<usize>()
    }

    /// Everything of it as a log states it.
    #[must_use]
    pub fn code(&self) -> String {
        let head = [("secretary_general", &self.secretary_general), ("chair", &self.chair)];
        let head = head.into_iter().filter(|(_, name)| !name.is_empty()).map(|(what, name)| format!("{what}: {name}"));
        head.chain(self.list.iter().map(Delegation::code)).collect::<Vec<_>>().join("; ")
    }
}

impl Delegation {
    /// Whether it has a role sheet: anything that is private to it.
    #[must_use]
    pub fn has_role(&self) -> bool {
        [&self.interest, &self.red_line, &self.ask].iter().any(|text| !text.is_empty())
    }

    /// Everything of it as a log states it.
    #[must_use]
    pub fn code(&self) -> String {
        let seats = self.seats.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let Self { name, seats: _, people, interest, red_line, ask } = self;
        let people = people.join(", ");
        let parts = [seats.as_str(), &people, interest, red_line, ask];
        format!("{name} ({})", parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" | "))
    }
}

impl Message {
    /// The edits by which what it says becomes an open condition of a seat's reservation, beside the words of the condition that
    /// the seat has already. None where it is one, says nothing, or is more than a text holds.
    #[must_use]
    pub fn as_condition(&self, session: &Session, seat: StateCode) -> Option<Vec<Edit>> {
        let words = self.text.trim();
        let reserves = Edit::Stand(seat, Stance::Reservation, Condition::Open);
        let mut after = session.clone();
        reserves.apply_to(&mut after);
        let before = session.stance_line(seat, session.as_of).filter(|line| line.stance == Stance::Reservation);
        // With the reservation come back the words that the seat said with one before.
        let held = after.stance_line(seat, session.as_of).map_or("", |line| &line.condition_text);
        let is_held = held.split("; ").any(|part| part == words);
        if words.is_empty() || (is_held && before.is_some_and(|line| line.condition != Condition::None)) {
            return None;
        }
        let words = match (held, is_held) {
            ("", _) => words.to_owned(),
            (_, true) => held.to_owned(),
            (_, false) => format!("{held}; {words}"),
        };
        (words.len() <= LONGEST_TEXT).then(|| vec![reserves, Edit::SetConditionText(seat, words)])
    }

    /// The seats that it is between, each once: who wrote it first.
    #[must_use]
    pub fn between(&self) -> Vec<StateCode> {
        let mut seats: Vec<StateCode> = Vec::new();
        for seat in self.from.iter().chain(&self.to) {
            if !seats.contains(seat) {
                seats.push(*seat);
            }
        }
        seats
    }

    /// Whether a seat wrote it or got it.
    #[must_use]
    pub fn is_for(&self, seat: StateCode) -> bool {
        self.from == Some(seat) || self.to.contains(&seat)
    }

    /// Everything of it as a log states it.
    #[must_use]
    pub fn code(&self) -> String {
        let from = self.from.map(|seat| seat.to_string()).unwrap_or_default();
        let to = self.to.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        format!("{} {from} > {to}: {}", self.kind.id(), self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NORWAY: StateCode = StateCode::new(b"NOR");

    #[test]
    fn a_side_deal_becomes_a_condition_beside_the_one_that_stands_there_and_once_alone() {
        let mut session = Session::blank("Exercise", Day::constant(2030, 5, 1));
        let deal = |text: &str| Message { from: Some(NORWAY), text: text.to_owned(), ..Message::default() };
        for (text, held) in
            [("attribution is public", "attribution is public"), ("no troops", "attribution is public; no troops")]
        {
            let edits = deal(text).as_condition(&session, NORWAY).expect("it is none yet");
            edits.iter().for_each(|edit| edit.apply_to(&mut session));
            let line = session.stance_line(NORWAY, session.as_of).expect("a line");
            assert_eq!((line.stance, line.condition), (Stance::Reservation, Condition::Open));
            assert_eq!(line.condition_text, held);
            assert_eq!(deal(text).as_condition(&session, NORWAY), None, "it is one already");
        }
        assert_eq!(deal(" ").as_condition(&session, NORWAY), None);
        // A seat that left its reservation says the words again with it.
        Edit::SetStance(vec![NORWAY], Stance::Objects).apply_to(&mut session);
        let edits = deal("no troops").as_condition(&session, NORWAY).expect("it is none any more");
        edits.iter().for_each(|edit| edit.apply_to(&mut session));
        let line = session.stance_line(NORWAY, session.as_of).expect("a line");
        assert_eq!(line.condition_text, "attribution is public; no troops");
    }
}
