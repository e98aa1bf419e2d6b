//! What a step of each kind asks for before it can be taken.

use crate::domain::ActKind;

/// What a step of a kind asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Asks {
    pub(super) who: Who,
    /// A text and its words.
    pub(super) has_text: bool,
    /// When a silence ends.
    pub(super) has_deadline: bool,
    /// Words of the one who does it.
    pub(super) has_words: bool,
}

/// Who does a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Who {
    /// The Council.
    #[default]
    Council,
    /// One seat.
    One,
    /// Some seats.
    Some,
    /// Some seats, or the Secretary General.
    Bringers,
}

impl Asks {
    pub(super) fn of(kind: ActKind) -> Self {
        let by = |who| Self { who, ..Self::default() };
        match kind {
            ActKind::Raised | ActKind::Article5Proposed => by(Who::Bringers),
            ActKind::Article4Asked => by(Who::Some),
            ActKind::NationalAction => Self { has_words: true, ..by(Who::Some) },
            ActKind::Said | ActKind::LetterWithdrawn | ActKind::LetterSent => by(Who::One),
            ActKind::SilenceBroken => Self { has_words: true, ..by(Who::One) },
            ActKind::Put | ActKind::Amended => Self { has_text: true, ..Self::default() },
            ActKind::SilenceOpened => Self { has_text: true, has_deadline: true, ..Self::default() },
            ActKind::MeasuresDecided => Self { has_words: true, ..Self::default() },
            ActKind::Met
            | ActKind::Article4Held
            | ActKind::Withdrawn
            | ActKind::Adopted
            | ActKind::Confirmed
            | ActKind::Moved
            | ActKind::Ended => Self::default(),
        }
    }

    /// Whether there is anything to fill in.
    pub(super) fn anything(self, kind: ActKind) -> bool {
        self != Self::default() || kind == ActKind::Moved
    }
}
