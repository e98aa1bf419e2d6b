//! What a person chooses for the report of a session: its words, and what of it is private.

use std::{collections::BTreeSet, path::Path};

use crate::debrief::Private;

/// What is chosen for a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportChoice {
    /// What it begins with, in one's own words; empty: nothing.
    pub opening: String,
    /// The questions in one's own words; none: those of the workshop or, where it has none, those drawn from the session.
    pub questions: Option<Vec<String>>,
    /// What stands in it of what is private, each ticked by itself.
    pub private: BTreeSet<Private>,
    /// Whether people are named in it.
    pub has_names: bool,
}

/// A table that goes beside a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ReportTable {
    /// The log, a line each.
    Log,
    /// Where every seat stood, round by round.
    Stances,
}

impl ReportTable {
    /// Both.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its id, lower case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The table that the name of a file says: `log.csv` or `stances.csv`, whatever stands before.
    #[must_use]
    pub fn of_path(path: &Path) -> Option<Self> {
        let is_table = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
        let stem = path.file_stem()?.to_str()?.to_lowercase();
        Self::ALL.iter().copied().find(|table| is_table && stem.ends_with(table.id()))
    }
}
