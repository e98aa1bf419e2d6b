//! The cases that ship with the program: what lies in `saves/`.

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

/// The files in `saves/`, listed as the program is built: name and text.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/saves.rs"));

/// The case the program shows when nobody asks for another.
pub const DEFAULT_CASE: &str = "fr-2015-paris";

/// Every case, in the order of their first days, read once.
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
        let mut cases: Vec<Case> = FILES.iter().map(read).collect();
        cases.sort_by_key(|case| case.session.incident.first_day);
        cases
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
