//! The text on the table and the silence on it, the texts that were agreed or fell, and how proceedings ended.

use smallvec::SmallVec;

use crate::domain::{Day, Deadline, Rung, StateCode, TextId};

/// The text on the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Which text.
    pub text: TextId,
    /// Which version of it, from 1.
    pub version: u16,
    /// How far it goes.
    pub rung: Rung,
    /// The day on which it was put.
    pub since: Day,
    /// The silence on it, where one was opened on this version.
    pub silence: Option<Silence>,
}

impl Table {
    /// Whether a silence runs on it that nobody has broken.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.silence.as_ref().is_some_and(|silence| silence.letters.is_empty())
    }

    /// Whether a letter of a seat stands on it.
    #[must_use]
    pub fn has_letter(&self, seat: StateCode) -> bool {
        self.letters().iter().any(|letter| letter.by == seat)
    }

    /// The letters of objection that stand.
    #[must_use]
    pub fn letters(&self) -> &[Letter] {
        self.silence.as_ref().map_or(&[], |silence| &silence.letters)
    }
}

/// A silence procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The day on which it was opened.
    pub opened: Day,
    /// Until when.
    pub until: Deadline,
    /// The letters of objection that were not taken back.
    pub letters: Letters,
}

/// Letters of objection. Most silences are broken by one or two, and for these no memory is asked for.
pub type Letters = SmallVec<[Letter; 2]>;

/// A letter of objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The seat.
    pub by: StateCode,
    /// The step by its place; it holds the reason.
    pub step: usize,
}

/// A text that was agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// Which text.
    pub text: TextId,
    /// Which version.
    pub version: u16,
    /// How far it goes.
    pub rung: Rung,
    /// On which day.
    pub on: Day,
    /// Whether by silence that was kept.
    pub by_silence: bool,
}

/// A text that no longer lies before the Council.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fell {
    /// Which text.
    pub text: TextId,
    /// How far it went.
    pub rung: Rung,
    /// The first day on which it no longer lay there.
    pub on: Day,
    /// The letters that broke silence; none where the text was withdrawn.
    pub letters: Letters,
}

/// How proceedings ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Ending {
    /// A text was agreed.
    Agreed,
    /// A text was put, and none was agreed. That is a result.
    NotAgreed,
    /// No text was put.
    WithoutText,
}

impl Ending {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}
