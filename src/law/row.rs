//! A row of a table of the law, in one place: what it reads, where it comes from, how firm it is, when it holds, and what
//! it gives.

use super::{
    armed_attack::Blow,
    finding::Firmness,
    grade::{GradeSet, Truth},
    reason::SourceKey,
    standard::Standard,
};
use crate::domain::{Circumstances, FactId, FactSet, Point, Reading};

/// What the condition of a row looks at.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    /// The facts of the day.
    pub(super) now: &'a Circumstances<'a>,
    /// By what they are judged.
    pub(super) standard: &'a Standard,
    /// The blow that a row of E1 looks at; without effects where a row looks at none.
    pub(super) blow: Blow,
}

/// A row.
pub(super) struct Row {
    /// The facts that its reason names.
    pub(super) facts: &'static [FactId],
    /// The points at which readings differ about it, each with the reading on which it looks at more facts, and those.
    pub(super) points: &'static [(Point, Reading, &'static [FactId])],
    /// What it reads beside, through a row that is told elsewhere.
    pub(super) through: &'static [FactId],
    /// Where it comes from.
    pub(super) source: SourceKey,
    /// How firm it is.
    pub(super) firmness: Firmness,
    /// Whether it holds.
    pub(super) holds: fn(&Seen<'_>) -> Truth,
    /// The grades it may give where it holds.
    pub(super) gives: fn(&Seen<'_>) -> GradeSet,
}

impl Row {
    /// The facts that a reason by this row names, those of a reading among them.
    pub(super) fn named(&self, standard: &Standard) -> FactSet {
        let chosen = self.points.iter().filter(|(point, reading, _)| standard.at(*point) == *reading);
        chosen.fold(FactSet::of(self.facts), |facts, (.., more)| facts.union(FactSet::of(more)))
    }

    /// Everything it may come to look at, on whichever reading.
    pub(super) fn read(&self) -> FactSet {
        let by_points = self.points.iter().flat_map(|(.., facts)| facts.iter());
        self.facts.iter().chain(self.through).chain(by_points).copied().collect()
    }
}

/// Declares the rows of a table: their names in order, their ids, and a row for each.
macro_rules! rows {
    (
        $(#[$meta:meta])* $name:ident {
            $($(#[$doc:meta])* $row:ident = $id:literal {
                facts: [$($fact:ident),*],
                $(through: [$($through:ident),*],)?
                points: [$($point:ident $(on $reading:ident: [$($more:ident),*])?),*],
                $source:literal, $firmness:ident,
                $holds:expr => $gives:expr,
            })*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $row,)*
        }

        impl $name {
            /// All rows in their order.
            pub const ALL: [Self; [$($id,)*].len()] = [$(Self::$row,)*];

            /// Stable id, lower snake case.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$row => $id,)*
                }
            }

            /// What stands in the row.
            pub(in crate::law) fn row(self) -> &'static $crate::law::row::Row {
                use $crate::{domain::{FactId, Point, Reading}, law::{finding::Firmness, row::Row}};
                const ROWS: &[Row] = &[$(Row {
                    facts: &[$(FactId::$fact,)*],
                    through: &[$($(FactId::$through,)*)?],
                    points: &[$((
                        Point::$point,
                        rows!(@reading $($reading)?),
                        &[$($(FactId::$more,)*)?],
                    ),)*],
                    source: $source,
                    firmness: Firmness::$firmness,
                    holds: $holds,
                    gives: $gives,
                },)*];
                &ROWS[self as usize]
            }
        }
    };
    (@reading) => { Reading::Practice };
    (@reading $reading:ident) => { Reading::$reading };
}
pub(super) use rows;
