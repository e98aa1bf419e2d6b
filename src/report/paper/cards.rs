//! Cards to be cut out of a page: a name plate to be folded, a card to be held up, a slip to be handed over.

use super::Line;
use crate::domain::Stance;

/// Cards of one kind. No page parts one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cards {
    /// How they lie on a page.
    pub cut: Cut,
    /// The cards, in their order.
    pub cards: Vec<Card>,
}

/// How cards lie on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// Two a page, each folded along its middle so that it stands.
    Tent,
    /// Two side by side.
    Pair,
    /// As wide as the page, and as high as what they say.
    Slip,
}

/// A card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// What stands in its corner.
    pub sign: Sign,
    /// What it is called.
    pub head: String,
    /// What stands on it.
    pub lines: Vec<Line>,
    /// So many lines to be written on by hand.
    pub room: u8,
}

/// What stands in the corner of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sign {
    /// Nothing.
    #[default]
    None,
    /// A code or a number.
    Words(String),
    /// The sign of a stance, as it is drawn everywhere.
    Stance(Stance),
}

impl Cut {
    /// How many stand side by side.
    #[must_use]
    pub fn columns(self) -> usize {
        match self {
            Self::Tent | Self::Slip => 1,
            Self::Pair => 2,
        }
    }

    /// Its class in a style sheet.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Tent => "tent",
            Self::Pair => "pair",
            Self::Slip => "slip",
        }
    }
}

impl Cards {
    /// Every text on them, card by card.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        self.cards.iter().flat_map(Card::texts).collect()
    }
}

impl Card {
    fn texts(&self) -> Vec<String> {
        let sign = match &self.sign {
            Sign::Words(words) => Some(words.clone()),
            Sign::None | Sign::Stance(_) => None,
        };
        let own = sign.into_iter().chain([self.head.clone()]);
        own.chain(self.lines.iter().map(Line::words)).filter(|text| !text.is_empty()).collect()
    }
}
