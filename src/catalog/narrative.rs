//! The adversary's story: assumptions with a direction, and the ladder of responses.

use serde::Deserialize;

/// To what kind of adversary a line applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppliesTo {
    /// To groups.
    NonState,
    /// To states.
    State,
    /// To both.
    Both,
}

/// What tells whether a line fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadFrom {
    /// Article 5 is invoked, provisionally too.
    Invoked,
    /// The Council agrees on Article 5 within three days, every seat letting it pass.
    FastAndUnited,
    /// A decision that was put is blocked.
    Blocked,
    /// Nothing is brought before the Council.
    NoRequest,
    /// Agreed provided the origin is confirmed, and two weeks have passed.
    LongProvisional,
    /// Consultation or less after grave effects.
    OnlyWordsAfterGrave,
    /// Invoked where there was no armed attack.
    InvokedBelowThreshold,
    /// Half of the allies or more would give more than help that money does not measure.
    ManyContributors,
    /// Nothing in a session tells; the room decides.
    Room,
}

/// A line of the story.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Narrative {
    /// Its id, `n1` to `n17`.
    pub id: String,
    /// To whom it applies.
    pub applies: AppliesTo,
    /// Whether it helps the adversary's story.
    pub helps: bool,
    /// Whether it hurts it; a line may do both.
    pub hurts: bool,
    /// Our judgement of its strength, 1 to 3.
    pub strength: u8,
    /// Where it comes from.
    pub source: String,
    /// What tells whether it fires.
    pub read_from: ReadFrom,
}

/// A rung of the ladder of responses.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rung {
    /// Its id, `l0` to `l9`.
    pub id: String,
    /// The kinds of help that stand on it.
    pub measures: Vec<String>,
}
