//! One step of the proceedings.

use serde::{Deserialize, Serialize};
use strum::{EnumDiscriminants, IntoStaticStr, VariantArray};

use super::{Hour, TextId};
use crate::domain::{Day, DecidingBody, Request, StateCode, bounds};

/// Something done in the Council or towards it, on a day of the incident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The day of the incident on which it was done.
    pub on: Day,
    /// The hour on that day, where it is known.
    #[serde(default, skip_serializing_if = "Hour::is_unstated")]
    pub time: Hour,
    /// The round of play, from 1; left out where none had begun.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub round: u16,
    /// What was done.
    pub act: Act,
    /// Where the record shows it, for a historic council.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub source: String,
}

fn is_zero(round: &u16) -> bool {
    *round == 0
}

impl Step {
    /// A bare step of a day.
    #[must_use]
    pub fn plain(on: Day, act: Act) -> Self {
        Self { on, time: Hour::UNSTATED, round: 0, act, source: String::new() }
    }

    /// About how much memory it takes.
    pub(super) fn bytes(&self) -> usize {
        size_of::<Self>() + self.source.len() + self.act.words().len()
    }
}

/// What can be done. Nobody votes in any of it: a text passes where nobody breaks silence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, EnumDiscriminants)]
#[strum_discriminants(name(ActKind))]
#[strum_discriminants(derive(Hash, PartialOrd, Ord, IntoStaticStr, VariantArray, Serialize, Deserialize))]
#[strum_discriminants(serde(rename_all = "snake_case"))]
#[strum_discriminants(strum(serialize_all = "snake_case"))]
#[strum_discriminants(doc = "What was done, without who and which.")]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Act {
    /// An ally or the Secretary General brings the matter, without Article 4.
    Raised {
        /// Codes, or `secretary_general`.
        #[serde(deserialize_with = "bounds::texts")]
        by: Vec<String>,
    },
    /// The Council meets informally.
    Met,
    /// Allies ask for consultation under Article 4. Nobody can refuse it.
    #[serde(rename = "article_4_asked")]
    #[strum_discriminants(strum(serialize = "article_4_asked"))]
    Article4Asked {
        /// Who.
        #[serde(deserialize_with = "bounds::lines")]
        by: Vec<StateCode>,
    },
    /// The consultation is held.
    #[serde(rename = "article_4_held")]
    #[strum_discriminants(strum(serialize = "article_4_held"))]
    Article4Held,
    /// Somebody proposes Article 5.
    #[serde(rename = "article_5_proposed")]
    #[strum_discriminants(strum(serialize = "article_5_proposed"))]
    Article5Proposed {
        /// Codes, or `secretary_general`.
        #[serde(deserialize_with = "bounds::texts")]
        by: Vec<String>,
    },
    /// An attacked ally speaks to Article 5: asks, consents, informs or declines.
    Said {
        /// The ally attacked.
        ally: StateCode,
        /// What it says.
        request: Request,
    },
    /// A text is put on the table, for discussion.
    Put {
        /// Which.
        text: TextId,
        /// Which of its versions, from 1.
        version: u16,
    },
    /// A text is put under silence: whoever does not object in writing by the deadline has consented.
    SilenceOpened {
        /// Which.
        text: TextId,
        /// Which of its versions, from 1.
        version: u16,
        /// Until when.
        until: Deadline,
    },
    /// A seat objects in writing within the deadline.
    SilenceBroken {
        /// The seat.
        by: StateCode,
        /// Why; empty where it gives no reason.
        #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
        reason: String,
    },
    /// A seat takes its letter of objection back before the deadline.
    LetterWithdrawn {
        /// The seat.
        by: StateCode,
    },
    /// The text on the table gets another version; a silence on the one before ends.
    Amended {
        /// Which version lies there now, from 1.
        version: u16,
    },
    /// The text on the table, or a proposal of Article 5 without one, is taken back.
    Withdrawn,
    /// The text on the table is agreed: by silence that was kept, or in a meeting in which nobody objects.
    Adopted,
    /// The origin for which a provisional finding waited is shown.
    Confirmed,
    /// What is done under Article 5 is decided.
    MeasuresDecided {
        /// Ids of the catalogue of measures.
        #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts")]
        measures: Vec<String>,
        /// In words.
        #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
        words: String,
    },
    /// Allies act on their own while the Council does not agree. Self-defence asks nobody's leave.
    NationalAction {
        /// Who.
        #[serde(deserialize_with = "bounds::lines")]
        by: Vec<StateCode>,
        /// What they do.
        #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
        words: String,
    },
    /// The matter goes to another body.
    Moved {
        /// Which.
        to: DecidingBody,
    },
    /// An ally reports to the Security Council, as Article 5 and Article 51 ask.
    LetterSent {
        /// The ally.
        by: StateCode,
    },
    /// The proceedings end, with an agreement or without one.
    Ended,
}

impl Act {
    /// What it is, without who and which.
    #[must_use]
    pub fn kind(&self) -> ActKind {
        self.into()
    }
}

impl ActKind {
    /// Every kind, in the order of a proceeding.
    pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// When a silence ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Deadline {
    /// At an hour of a day of the incident.
    Scenario {
        /// The day.
        on: Day,
        /// The hour; left out: the end of the day.
        #[serde(default, skip_serializing_if = "Hour::is_unstated")]
        time: Hour,
    },
    /// So many minutes by the room's clock after it was opened.
    Room {
        /// Minutes.
        minutes: u16,
    },
}

impl Deadline {
    /// The deadline as a log writes it: `2003-02-10 10:00`, or `10 min`.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Scenario { on, time } => format!("{on} {time}").trim_end().to_owned(),
            Self::Room { minutes } => format!("{minutes} min"),
        }
    }

    /// The deadline that a log names; none where it names none.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        if let Some(minutes) = code.strip_suffix(" min") {
            return minutes.parse().ok().map(|minutes| Self::Room { minutes });
        }
        let (on, time) = code.split_once(' ').map_or((code, None), |(on, time)| (on, Some(time)));
        let time = time.map_or(Some(Hour::UNSTATED), |time| time.parse().ok())?;
        on.parse().ok().map(|on| Self::Scenario { on, time })
    }

    /// The last day on which a letter may come, for a silence opened on a day.
    #[must_use]
    pub fn day(self, opened: Day) -> Day {
        match self {
            Self::Scenario { on, .. } => on.max(opened),
            Self::Room { .. } => opened,
        }
    }
}

/// Why a step cannot be added after the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepError {
    /// A later one stands already.
    #[error(
        "a step of {last} stands already, so none of {on} can follow it; look at {last} or later, or undo that step"
    )]
    Early {
        /// The day of the step.
        on: Day,
        /// The day of the last one.
        last: Day,
    },
    /// The list is full.
    #[error("no more steps are kept; begin a new session")]
    Full,
}
