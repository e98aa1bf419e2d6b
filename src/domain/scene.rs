//! The scenes that a room can be shown, and what is said before the first of them.

use serde::{Deserialize, Serialize};

use super::bounds;

/// The scenes, in the order of a session.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    strum::EnumCount,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "snake_case")]
pub enum SceneId {
    /// A line at each size and the corners.
    TestCard,
    /// Before it begins, and in a break.
    #[default]
    Standby,
    /// The question, and what is known.
    Situation,
    /// Where the seats stand.
    Council,
    /// Closed envelopes.
    Ballot,
    /// The text on the table, and its silence.
    Text,
    /// The four answers.
    Verdict,
    /// What the allies would bring.
    Response,
    /// How it went, and what there is to ask.
    Debrief,
}

impl SceneId {
    /// Its id, lower case with hyphens.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Every scene, in their order.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = super::variants!();

    /// The scene after it; the last stays.
    #[must_use]
    pub fn next(self) -> Self {
        self.moved(1)
    }

    /// The scene before it; the first stays.
    #[must_use]
    pub fn previous(self) -> Self {
        self.moved(-1)
    }

    fn moved(self, by: isize) -> Self {
        let here = Self::ALL.iter().position(|scene| *scene == self);
        here.and_then(|here| here.checked_add_signed(by))
            .and_then(|there| Self::ALL.get(there))
            .copied()
            .unwrap_or(self)
    }
}

/// What a facilitator says before it begins or in a break.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StandbyText {
    /// The name of the workshop; empty: that of the session.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub title: String,
    /// When it goes on.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub resumes: String,
    /// The name of the room, on the test card.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub room: String,
}

impl StandbyText {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
