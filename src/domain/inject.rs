//! Injects: what is brought into play while a workshop runs, with the changes of the facts that it brings; and fog, what one
//! delegation is told and another is not.
//!
//! Nothing of them is judged. The facts they bring are stated like any other once an inject is published.

use serde::{Deserialize, Serialize};

use super::{Day, FactChanges, StateCode, bounds};

/// Something that is brought into play.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Inject {
    /// What it is called.
    #[serde(deserialize_with = "bounds::text")]
    pub title: String,
    /// What the wall says of it.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub text: String,
    /// The picture beside it; left out: none.
    #[serde(default, skip_serializing_if = "Picture::is_none")]
    pub picture: Picture,
    /// The facts it changes. A value without a day holds from the day looked at when it is published.
    #[serde(default, skip_serializing_if = "FactChanges::is_empty")]
    pub changes: FactChanges,
    /// The objective that it exercises, from 1; left out: none.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub objective: u16,
    /// When it can be published.
    #[serde(default, skip_serializing_if = "Trigger::is_none")]
    pub when: Trigger,
    /// What the facilitator wants to remember. It goes to no wall.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub note: String,
    /// How far it is.
    #[serde(default, skip_serializing_if = "InjectState::is_prepared")]
    pub state: InjectState,
    /// What publishing it did, so that a recall can take it back; left out: it was never published.
    #[serde(default, skip_serializing_if = "Published::is_none")]
    pub published: Published,
}

/// A picture, kept beside the session by its content.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// The name of its file as it was chosen, for people.
    #[serde(deserialize_with = "bounds::text")]
    pub name: String,
    /// SHA-256 of its bytes, 64 digits, lower case.
    #[serde(deserialize_with = "bounds::text")]
    pub hash: String,
    /// What it shows, for whoever does not see it.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub alt: String,
}

impl Picture {
    /// Whether there is none.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// When an inject can be published. All of it must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    /// From this round on; left out: from the beginning.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub round: u16,
    /// After this inject, from 1, was published; left out: after none.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub after: u16,
    /// While these facts are so, by the day looked at. The days of the values are not read.
    #[serde(default, skip_serializing_if = "FactChanges::is_empty")]
    pub holds: FactChanges,
}

impl Trigger {
    /// Whether nothing is waited for.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// How far an inject is.
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
pub enum InjectState {
    /// It waits for its time.
    #[default]
    Prepared,
    /// It is held back by hand.
    Held,
    /// It was published.
    Live,
    /// It was published and taken back.
    Recalled,
}

impl InjectState {
    /// Every state, in the order in which an inject passes through them.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    fn is_prepared(&self) -> bool {
        *self == Self::Prepared
    }
}

/// What publishing an inject did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The day looked at then.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub on: Day,
    /// The round, from 1; left out: before the first.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub round: u16,
    /// What it stated, each from its day on.
    #[serde(default, skip_serializing_if = "FactChanges::is_empty")]
    pub stated: FactChanges,
    /// What had been stated of the same facts from the same days on.
    #[serde(default, skip_serializing_if = "FactChanges::is_empty")]
    pub before: FactChanges,
}

impl Published {
    /// Whether it was never published.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// What some delegations are told of the facts and others are not, until it is lifted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FogCard {
    /// The seats of those who are told.
    #[serde(deserialize_with = "bounds::lines")]
    pub seats: Vec<StateCode>,
    /// What they are told.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub text: String,
    /// The facts as they are told to them. Nothing of it is judged.
    #[serde(default, skip_serializing_if = "FactChanges::is_empty")]
    pub says: FactChanges,
    /// The inject, from 1, with which it is dealt; left out: by hand.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub inject: u16,
    /// How far it is.
    #[serde(default, skip_serializing_if = "FogState::is_prepared")]
    pub state: FogState,
}

/// How far a fog card is.
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
pub enum FogState {
    /// Nobody has it yet.
    #[default]
    Prepared,
    /// Those whom it is for have it.
    Dealt,
    /// Everybody may know what was told to whom.
    Lifted,
}

impl FogState {
    /// Every state, in their order.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    fn is_prepared(&self) -> bool {
        *self == Self::Prepared
    }
}

fn is_zero(number: &u16) -> bool {
    *number == 0
}

impl Inject {
    /// Visits every text that people read.
    pub(super) fn visit_texts(&mut self, visit: &mut impl FnMut(&mut String)) {
        let Self { title, text, picture, changes, objective: _, when, note, state: _, published } = self;
        [title, text, &mut picture.alt, note].into_iter().for_each(&mut *visit);
        for facts in [changes, &mut when.holds, &mut published.stated, &mut published.before] {
            facts.visit_texts(visit);
        }
    }

    /// About how many bytes its texts take.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let Self { title, text, picture, changes, objective: _, when, note, state: _, published } = self;
        let texts = [title, text, &picture.name, &picture.hash, &picture.alt, note].map(String::len);
        let facts = [changes, &when.holds, &published.stated, &published.before].map(FactChanges::bytes);
        texts.into_iter().chain(facts).sum()
    }
}

impl FogCard {
    /// Visits every text that people read.
    pub(super) fn visit_texts(&mut self, visit: &mut impl FnMut(&mut String)) {
        let Self { seats: _, text, says, inject: _, state: _ } = self;
        visit(text);
        says.visit_texts(visit);
    }

    /// About how many bytes it takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size_of_val(&self.seats[..]) + self.text.len() + self.says.bytes()
    }
}
