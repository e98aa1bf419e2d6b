//! Sealed play: the seal on the answers of a session that is being played.

use serde::{Deserialize, Serialize};

use super::Part;

/// What hides the answers while a session is played, until they are opened one by one in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sealing {
    /// How many of the four answers are open.
    pub opened: u8,
    /// Whether what the seats answer lies in closed envelopes.
    pub in_envelopes: bool,
}

impl Sealing {
    /// Whether anything is hidden.
    #[must_use]
    pub fn hides(self) -> bool {
        self.in_envelopes || self.open() < Part::ALL.len()
    }

    /// How many answers can be read: none while the seats' own lie in envelopes.
    #[must_use]
    pub fn open(self) -> usize {
        if self.in_envelopes { 0 } else { usize::from(self.opened).min(Part::ALL.len()) }
    }

    /// The same with one thing more opened: the envelopes, then one answer after the other.
    #[must_use]
    pub fn next(self) -> Self {
        if self.in_envelopes {
            Self { in_envelopes: false, ..self }
        } else {
            Self { opened: (self.opened + 1).min(Part::ALL.len() as u8), ..self }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn envelopes_open_first_and_then_four_answers_and_no_more() {
        let mut sealing = Sealing { in_envelopes: true, ..Sealing::default() };
        let mut open = Vec::new();
        while sealing.hides() {
            open.push(sealing.open());
            sealing = sealing.next();
        }
        assert_eq!(open, [0, 0, 1, 2, 3]);
        assert_eq!(sealing.next(), sealing);
    }

    #[test]
    fn while_envelopes_are_closed_no_answer_can_be_read() {
        assert_eq!(Sealing { opened: 4, in_envelopes: true }.open(), 0);
    }
}
