//! The cases that ship with the program.

use std::{path::Path, sync::LazyLock};

use super::{
    files::Opened,
    format::{self, Seal},
};
use crate::domain::Session;

/// A real case as a session.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its id, which is also the name of its file in `saves/`.
    pub id: &'static str,
    /// The session.
    pub session: Session,
    /// The text of its file.
    pub text: &'static str,
}

macro_rules! files {
    ($($id:literal,)*) => {
        &[$(($id, include_str!(concat!("../../saves/", $id, ".ron"))),)*]
    };
}

/// The four classics first, then by date.
const FILES: &[(&str, &str)] = files![
    "us-2001-911",
    "es-2004-madrid",
    "gb-2005-london",
    "fr-2015-paris",
    "cy-1974",
    "gb-1982-falklands",
    "tr-2003-iraq",
    "tr-2012-f4",
    "tr-2012-akcakale",
    "gb-2018-salisbury",
    "al-2022-cyber",
    "dk-2022-nordstream",
    "pl-2022-przewodow",
    "fi-2024-estlink2",
    "pl-2025-drones",
    "ee-2025-mig31",
    "dk-2026-greenland",
];

/// The case the program shows when nobody asks for another.
pub const DEFAULT_CASE: &str = "fr-2015-paris";

/// Every case, read once.
///
/// # Panics
/// Where a shipped case does not load, which the tests exclude.
#[must_use]
pub fn cases() -> &'static [Case] {
    static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
        let read = |(id, text): &(&'static str, &'static str)| match format::read(text.as_bytes()) {
            Ok(session) => Case { id, session, text },
            Err(error) => panic!("the program's own case {id} does not load: {error}"),
        };
        FILES.iter().map(read).collect()
    });
    &CASES
}

/// The case with this id.
#[must_use]
pub fn case(id: &str) -> Option<&'static Case> {
    cases().iter().find(|case| case.id == id)
}

/// Whether a file is a shipped case as it ships: its name, what it says, and no checksum, which everything the program saved
/// has. One that was renamed, edited or saved is somebody's work, the work of whoever edits the shipped cases included.
#[must_use]
pub fn is_shipped_file(path: &Path, opened: &Opened) -> bool {
    let case = path.file_stem().and_then(|stem| case(stem.to_str()?));
    opened.seal == Seal::Absent && case.is_some_and(|case| case.session == opened.session)
}
