//! Who acts and when, and the lines of the log that they sign.

use std::sync::Arc;

use crate::domain::{Aspect, Day, Difference, Log, LogLine, Moment, Session, Way, differences};

/// The longest text of the log, in characters; the whole of it stands in the session.
const LONGEST_TEXT: usize = 300;
/// The longest note or entry, in characters.
const LONGEST_NOTE: usize = 2_000;

/// Who acts, and when. Both come from outside: the centre has no clock and knows nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// How the person calls themselves; may be empty.
    pub who: Arc<str>,
    /// The moment.
    pub at: Moment,
}

impl Default for Signature {
    fn default() -> Self {
        Self { who: Arc::from(""), at: Moment::UNSTATED }
    }
}

impl Signature {
    /// Writes differences into a log.
    pub(super) fn log(&self, differences: &[Difference], log: &mut Log, way: Way) {
        for difference in differences {
            log.push(self.line(difference.clone(), way));
        }
    }

    /// Adds a note to a line by its place from 0; returns whether the log had room.
    pub(super) fn annotate(&self, line: usize, text: &str, log: &mut Log) -> bool {
        let Ok(number) = u32::try_from(line + 1) else { return false };
        log.push(self.written(Aspect::NoteOnLine(number), text))
    }

    /// Adds what somebody wrote down as a line of its own; returns whether the log had room.
    pub(super) fn enter(&self, text: &str, log: &mut Log) -> bool {
        log.push(self.written(Aspect::Entry, text))
    }

    fn written(&self, what: Aspect, text: &str) -> LogLine {
        let written = Difference::plain(what, Day::BEGINNING, String::new(), cut(text, LONGEST_NOTE));
        self.line(written, Way::Edit)
    }

    fn line(&self, difference: Difference, way: Way) -> LogLine {
        let Difference { what, from, round, stands, before, after } = difference;
        LogLine { at: self.at, who: Arc::clone(&self.who), way, what, from, round, stands, before, after }
    }
}

/// What differs between two moments of a session, as a step and the log say it: no text is endless.
pub(super) fn told(before: &Session, after: &Session) -> Vec<Difference> {
    let short = |difference: Difference| Difference {
        before: cut(&difference.before, LONGEST_TEXT),
        after: cut(&difference.after, LONGEST_TEXT),
        ..difference
    };
    differences(before, after).into_iter().map(short).collect()
}

/// A text on one line, and not endless.
fn cut(text: &str, longest: usize) -> String {
    let plain = |letter: char| if letter.is_control() { ' ' } else { letter };
    let mut letters = text.trim().chars().map(plain);
    let short: String = letters.by_ref().take(longest).collect();
    if letters.next().is_some() { short + "…" } else { short }
}
