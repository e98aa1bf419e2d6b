//! What the table of a class is written as.

use std::path::Path;

use super::Separator;

/// What the table of a class is written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClassForm {
    /// One page that needs nothing beside it.
    #[default]
    Html,
    /// A table for spreadsheets, with this sign between its cells.
    Csv(Separator),
    /// For programs.
    Json,
}

impl ClassForm {
    /// The ending of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Csv(_) => "csv",
            Self::Json => "json",
        }
    }

    /// The form that the end of a name says; a table has this separator.
    #[must_use]
    pub fn of_path(path: &Path, separator: Separator) -> Option<Self> {
        let extension = path.extension()?.to_str()?;
        let forms = [Self::Html, Self::Csv(separator), Self::Json];
        forms.into_iter().find(|form| extension.eq_ignore_ascii_case(form.extension()))
    }
}

/// What is read for the table of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::EnumCount, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ClassPart {
    /// What was handed in.
    Folder,
    /// The case as it was handed out.
    Handed,
    /// A model answer.
    Model,
    /// What is looked for.
    Rubric,
}

impl ClassPart {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}
