//! Tables that people fill in elsewhere: seats with their stances, delegations and injects, as a spreadsheet gives them.
//!
//! The first line names the columns, in either language and any order. Every line after it is applied, leaves things as they
//! are, or is refused with what was meant; none is dropped in silence. Reading changes nothing: it says which edits would.

mod decode;
mod delegations;
mod injects;
mod lines;
mod names;
mod read;
mod stances;

pub use decode::decoded;
pub use injects::cell_of;
pub use names::{Vocabulary, plain};
pub use read::{Read, Subject, read};

use crate::domain::{Edit, FactId, Stance, StateCode};

/// The most lines of a table: more than any room has seats, people or injects.
pub const MOST_LINES: usize = 1_000;
/// The most bytes of a table.
pub const MOST_BYTES: usize = 1024 * 1024;

/// What a table is about. Its first line tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Table {
    /// Where seats stand.
    Stances,
    /// Who speaks for which seats.
    Delegations,
    /// What is brought into play.
    Injects,
}

impl Table {
    /// Every table.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Stable id, lower case with hyphens.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Its columns, the one without which it is none first.
    #[must_use]
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::Stances => &[Column::Seats, Column::Stance, Column::Condition, Column::Reason],
            Self::Delegations => {
                &[Column::Name, Column::Seats, Column::People, Column::Interest, Column::RedLine, Column::Ask]
            }
            Self::Injects => &[
                Column::Title,
                Column::Text,
                Column::Facts,
                Column::Objective,
                Column::Round,
                Column::After,
                Column::Note,
            ],
        }
    }
}

/// What of a table is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Privacy {
    /// What everybody may see: role sheets stay empty, and of the injects only those that were published stand there.
    #[default]
    LeftOut,
    /// All of it, where a person asked for that.
    TakenIn,
}

/// A column, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Column {
    /// A seat, or the seats of a delegation.
    Seats,
    /// Where a seat stands.
    Stance,
    /// The condition of a reservation, in words.
    Condition,
    /// The reason of a seat.
    Reason,
    /// The name of a delegation.
    Name,
    /// Who sits in it.
    People,
    /// What it wants.
    Interest,
    /// What it will not let pass.
    RedLine,
    /// What it asks of the others.
    Ask,
    /// What an inject is called.
    Title,
    /// What the wall says of it.
    Text,
    /// The facts it changes: `harm = many_dead; attribution = claimed`.
    Facts,
    /// The objective it exercises, by its number or its words.
    Objective,
    /// The round from which on it can come.
    Round,
    /// The inject after which it can come, by its number or its title.
    After,
    /// What the facilitator wants to remember.
    Note,
}

impl Column {
    /// Every column.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Stable id, lower case with hyphens.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether what stands in it is for few eyes: role sheets, and what an inject says before it is published.
    #[must_use]
    pub fn is_private(self) -> bool {
        match self {
            Self::Interest | Self::RedLine | Self::Ask | Self::Text | Self::Facts | Self::Note => true,
            Self::Seats
            | Self::Stance
            | Self::Condition
            | Self::Reason
            | Self::Name
            | Self::People
            | Self::Title
            | Self::Objective
            | Self::Round
            | Self::After => false,
        }
    }
}

/// Why a table cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeadError {
    /// Nothing stands in it.
    Empty,
    /// It has more bytes or lines than the program reads.
    TooLarge,
    /// The first line names no table.
    NoHead {
        /// What stands there.
        found: Vec<String>,
    },
    /// It names the same column twice.
    Twice(Column),
}

/// Why a line is refused, and what was meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The column without which the line says nothing is empty.
    Missing(Column),
    /// No seat is called so.
    NoSuchSeat {
        /// What stands there.
        found: String,
        /// The seats that come nearest.
        meant: Vec<StateCode>,
    },
    /// It is a state without a seat on that day.
    NotSeated(StateCode),
    /// The seat stands in an earlier line already, or twice in this one.
    SeatTwice {
        /// The seat.
        seat: StateCode,
        /// The line.
        line: u64,
    },
    /// Another delegation, of which the table says nothing, speaks for the seat.
    SeatTaken {
        /// The seat.
        seat: StateCode,
        /// The delegation.
        by: String,
    },
    /// No stance is called so.
    NoSuchStance {
        /// What stands there.
        found: String,
        /// The stance that comes nearest.
        meant: Option<Stance>,
    },
    /// A condition stands with another stance than a reservation.
    NoReservation,
    /// The name or the title stands in an earlier line already.
    NameTwice {
        /// The name.
        name: String,
        /// The line.
        line: u64,
    },
    /// No fact is called so.
    NoSuchFact {
        /// What stands there.
        found: String,
        /// The fact that comes nearest.
        meant: Option<FactId>,
    },
    /// The fact has no such value.
    NoSuchValue {
        /// The fact.
        fact: FactId,
        /// What stands there.
        found: String,
        /// The value that comes nearest, by its id.
        meant: Option<String>,
    },
    /// A value of this fact is more than a cell can say.
    NotInTable(FactId),
    /// There is no such objective, by number or words.
    NoSuchObjective(String),
    /// There is no such inject above it, by number or title.
    NoSuchInject(String),
    /// A whole number from 1 belongs there.
    NotANumber {
        /// The column.
        column: Column,
        /// What stands there.
        found: String,
    },
    /// The inject was published already and is left as it is.
    IsLive,
    /// More cells stand there than the first line names columns.
    Surplus(String),
    /// The text is longer than the program keeps.
    TooLong(Column),
    /// The program keeps no more of them.
    Full,
    /// A quotation mark has no end.
    OpenQuote,
}

/// What a line does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Something new.
    Added(Vec<Edit>),
    /// Something that stands there already becomes other.
    Changed(Vec<Edit>),
    /// It says what stands there already.
    Unchanged,
    /// It is refused, for these reasons.
    Refused(Vec<Refusal>),
}

/// A line of a table that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The line in the file, from 1.
    pub line: u64,
    /// What it is about: a seat's code, the name of a delegation, the title of an inject; what stands in its first cell where it
    /// is refused.
    pub name: String,
    /// What it changes, where it changes something.
    pub changes: Vec<Change>,
    /// What it does.
    pub fate: Fate,
}

/// A part that a line changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A seat goes from a stance to another.
    Stance(Stance, Stance),
    /// What stands in a column.
    Column(Column),
}
