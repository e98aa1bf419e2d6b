//! What an act says and of whom: its words, its states, its text, and the code in which a log writes it.

use super::{Act, ActKind, TextId};
use crate::domain::{Choice as _, StateCode};

impl Act {
    /// The act as a log and a comparison write it: its id, then who and which, then words in brackets.
    #[must_use]
    pub fn code(&self) -> String {
        let states = |by: &[StateCode]| by.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let about = match self {
            Self::Raised { by } | Self::Article5Proposed { by } => by.join(", "),
            Self::Article4Asked { by } | Self::NationalAction { by, .. } => states(by),
            Self::Said { ally, request } => format!("{ally} {}", request.id()),
            Self::Put { text, version } => format!("{}.{version}", text.number()),
            Self::SilenceOpened { text, version, until } => format!("{}.{version} {}", text.number(), until.code()),
            Self::SilenceBroken { by, .. } | Self::LetterWithdrawn { by } | Self::LetterSent { by } => by.to_string(),
            Self::Amended { version } => version.to_string(),
            Self::MeasuresDecided { measures, .. } => measures.join(", "),
            Self::Moved { to } => to.id().to_owned(),
            Self::Met | Self::Article4Held | Self::Withdrawn | Self::Adopted | Self::Confirmed | Self::Ended => {
                String::new()
            }
        };
        let words = if self.words().is_empty() { String::new() } else { format!("({})", self.words()) };
        [self.kind().id(), &about, &words].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// The text that it puts; none where it puts none.
    #[must_use]
    pub fn text(&self) -> Option<TextId> {
        match self {
            Self::Put { text, .. } | Self::SilenceOpened { text, .. } => Some(*text),
            Self::Raised { .. }
            | Self::Met
            | Self::Article4Asked { .. }
            | Self::Article4Held
            | Self::Article5Proposed { .. }
            | Self::Said { .. }
            | Self::SilenceBroken { .. }
            | Self::LetterWithdrawn { .. }
            | Self::Amended { .. }
            | Self::Withdrawn
            | Self::Adopted
            | Self::Confirmed
            | Self::MeasuresDecided { .. }
            | Self::NationalAction { .. }
            | Self::Moved { .. }
            | Self::LetterSent { .. }
            | Self::Ended => None,
        }
    }

    /// Whether a text comes to the table with it or leaves the table.
    #[must_use]
    pub fn moves_table(&self) -> bool {
        match self.kind() {
            ActKind::Put | ActKind::SilenceOpened | ActKind::Withdrawn | ActKind::Adopted => true,
            ActKind::Raised
            | ActKind::Met
            | ActKind::Article4Asked
            | ActKind::Article4Held
            | ActKind::Article5Proposed
            | ActKind::Said
            | ActKind::SilenceBroken
            | ActKind::LetterWithdrawn
            | ActKind::Amended
            | ActKind::Confirmed
            | ActKind::MeasuresDecided
            | ActKind::NationalAction
            | ActKind::Moved
            | ActKind::LetterSent
            | ActKind::Ended => false,
        }
    }

    /// What is said with it in words; empty where nothing is.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::SilenceBroken { reason: words, .. }
            | Self::MeasuresDecided { words, .. }
            | Self::NationalAction { words, .. } => words,
            Self::Raised { .. }
            | Self::Met
            | Self::Article4Asked { .. }
            | Self::Article4Held
            | Self::Article5Proposed { .. }
            | Self::Said { .. }
            | Self::Put { .. }
            | Self::SilenceOpened { .. }
            | Self::LetterWithdrawn { .. }
            | Self::Amended { .. }
            | Self::Withdrawn
            | Self::Adopted
            | Self::Confirmed
            | Self::Moved { .. }
            | Self::LetterSent { .. }
            | Self::Ended => "",
        }
    }

    /// The same, to be changed in place; none where such a step says nothing in words.
    pub fn words_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::SilenceBroken { reason: words, .. }
            | Self::MeasuresDecided { words, .. }
            | Self::NationalAction { words, .. } => Some(words),
            Self::Raised { .. }
            | Self::Met
            | Self::Article4Asked { .. }
            | Self::Article4Held
            | Self::Article5Proposed { .. }
            | Self::Said { .. }
            | Self::Put { .. }
            | Self::SilenceOpened { .. }
            | Self::LetterWithdrawn { .. }
            | Self::Amended { .. }
            | Self::Withdrawn
            | Self::Adopted
            | Self::Confirmed
            | Self::Moved { .. }
            | Self::LetterSent { .. }
            | Self::Ended => None,
        }
    }

    /// The states that do it, and the ally that speaks; those who bring a matter may be no states.
    #[must_use]
    pub fn states(&self) -> Vec<StateCode> {
        match self {
            Self::Article4Asked { by } | Self::NationalAction { by, .. } => by.clone(),
            Self::Said { ally: by, .. }
            | Self::SilenceBroken { by, .. }
            | Self::LetterWithdrawn { by }
            | Self::LetterSent { by } => vec![*by],
            Self::Raised { by } | Self::Article5Proposed { by } => {
                by.iter().filter_map(|name| StateCode::read(name)).collect()
            }
            Self::Met
            | Self::Article4Held
            | Self::Put { .. }
            | Self::SilenceOpened { .. }
            | Self::Amended { .. }
            | Self::Withdrawn
            | Self::Adopted
            | Self::Confirmed
            | Self::MeasuresDecided { .. }
            | Self::Moved { .. }
            | Self::Ended => Vec::new(),
        }
    }
}
