//! The pieces of what a workshop needs on paper: one list of them, who reads each, and which of them somebody wants.

/// A piece of what a workshop needs on paper, in the order in which the pieces follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum KitPiece {
    /// A name plate a seat.
    Seats,
    /// The five stances with what each does.
    Stances,
    /// A page for each delegation, and for whoever leads the Council or speaks in it, with what is private to it.
    Roles,
    /// What is brought into play, a slip each, to be handed out when its time comes.
    Slips,
    /// What some are told and others are not, a slip a seat.
    Fog,
    /// What is brought into play, as whoever leads reads it.
    Injects,
    /// The text on the table, with room for amendments.
    Statement,
    /// Answers in closed envelopes, a slip a seat.
    Ballots,
    /// The map of Article 6.
    Map,
    /// The keys of the stage.
    Keys,
    /// What is known, numbered, with how sure and from where.
    Facts,
}

/// Who reads a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceReader {
    /// Everybody.
    Room,
    /// One delegation each: private to it.
    Delegation,
    /// Whoever leads.
    Leader,
}

impl KitPiece {
    /// Every piece.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its id, lower case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Who reads it.
    #[must_use]
    pub fn reader(self) -> PieceReader {
        match self {
            Self::Seats | Self::Stances | Self::Statement | Self::Ballots | Self::Map | Self::Facts => {
                PieceReader::Room
            }
            Self::Roles | Self::Fog => PieceReader::Delegation,
            Self::Slips | Self::Injects | Self::Keys => PieceReader::Leader,
        }
    }

    /// Whether it says what not everybody may know.
    #[must_use]
    pub fn is_private(self) -> bool {
        match self {
            Self::Roles | Self::Slips | Self::Fog | Self::Injects => true,
            Self::Seats | Self::Stances | Self::Statement | Self::Ballots | Self::Map | Self::Keys | Self::Facts => {
                false
            }
        }
    }
}

/// Some of the pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KitPieces(u16);

impl KitPieces {
    /// None.
    pub const NONE: Self = Self(0);

    /// These.
    #[must_use]
    pub fn of(pieces: impl IntoIterator<Item = KitPiece>) -> Self {
        Self(pieces.into_iter().fold(0, |pieces, piece| pieces | Self::bit(piece)))
    }

    /// All of them, the private ones too.
    #[must_use]
    pub fn all() -> Self {
        Self::of(KitPiece::ALL.iter().copied())
    }

    /// Whether a piece is among them.
    #[must_use]
    pub fn has(self, piece: KitPiece) -> bool {
        self.0 & Self::bit(piece) != 0
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// Puts a piece among them, or takes it out.
    pub fn turn(&mut self, piece: KitPiece) {
        self.0 ^= Self::bit(piece);
    }

    /// Those among them, in their order.
    pub fn iter(self) -> impl Iterator<Item = KitPiece> {
        KitPiece::ALL.iter().copied().filter(move |piece| self.has(*piece))
    }

    fn bit(piece: KitPiece) -> u16 {
        1 << piece as u16
    }
}

impl Default for KitPieces {
    /// What everybody may read: what is private leaves where it is asked for.
    fn default() -> Self {
        Self::of(KitPiece::ALL.iter().copied().filter(|piece| !piece.is_private()))
    }
}
