//! The log: who changed what, when, from which value to which. Lines are added and never changed.

use std::{marker::PhantomData, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Aspect, Day, Difference, FogState, InjectState, Moment, Stands, bounds};

/// The most lines. The last that fits says that the log is full.
pub const MOST_LOG_LINES: usize = 100_000;
/// The most bytes of a log, so that the session itself keeps a quarter of a file.
pub const MOST_LOG_BYTES: usize = 12 * 1024 * 1024;

/// Lines that are kept and copied together.
const BLOCK: usize = 64;
/// What a line takes in a file beside its texts, in bytes.
const LINE_BYTES: usize = 80;

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LogLine {
    /// When, by the universal clock.
    #[serde(default, skip_serializing_if = "Moment::is_unstated")]
    pub at: Moment,
    /// Who, as the person calls themselves.
    #[serde(default, skip_serializing_if = "str::is_empty", deserialize_with = "name")]
    #[schemars(with = "String")]
    pub who: Arc<str>,
    /// How the value came about.
    #[serde(default, skip_serializing_if = "Way::is_edit")]
    pub way: Way,
    /// What changed.
    pub what: Aspect,
    /// The day from which the value holds, where it is a dated one.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub from: Day,
    /// The round in which a seat said it, from 1; left out: before the first, and of everything else.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub round: u16,
    /// Whether it is stated there, or taken away so that the value before it holds again.
    #[serde(default, skip_serializing_if = "Stands::is_stated")]
    pub stands: Stands,
    /// The value before, as a code or a text; empty where nothing was stated.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub before: String,
    /// The value after, as a code or a text; empty where nothing is stated any more.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub after: String,
}

fn is_zero(round: &u16) -> bool {
    *round == 0
}

fn name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
    bounds::text(deserializer).map(Arc::from)
}

/// How a value of the log came about.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema, strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Someone stated it.
    #[default]
    Edit,
    /// A step was undone.
    Undo,
    /// A step was done again.
    Redo,
}

impl Way {
    fn is_edit(&self) -> bool {
        *self == Self::Edit
    }

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// Whether a state of an inject or a fog card is one that the whole room has seen.
fn was_seen(code: &str) -> bool {
    [InjectState::Live.id(), InjectState::Recalled.id(), FogState::Lifted.id()]
        .iter()
        .any(|state| code.strip_prefix(state).is_some_and(|rest| rest.starts_with(' ')))
}

/// Whether a thing is prepared for the room and comes before everybody's eyes in its time.
fn is_staged(what: Aspect) -> bool {
    matches!(what, Aspect::Inject(_) | Aspect::FogCard(_))
}

/// Whether a thing with these values is one that not everybody may see.
fn is_private(what: Aspect, sides: [&str; 2]) -> bool {
    let is_unseen = is_staged(what) && sides.iter().all(|side| !was_seen(side));
    // A translation may be one of what is private.
    let is_of_few = matches!(what, Aspect::Workshop | Aspect::Delegations | Aspect::Message(_) | Aspect::Translations);
    let is_own = matches!(what, Aspect::NoteOnLine(_) | Aspect::Notes | Aspect::Argument(_) | Aspect::Convinced);
    is_unseen || is_of_few || is_own
}

impl Difference {
    /// Whether it tells what not everybody may see, so that its name has to be enough where others look on.
    #[must_use]
    pub fn is_private(&self) -> bool {
        is_private(self.what, [&self.before, &self.after])
    }
}

impl LogLine {
    fn bytes(&self) -> usize {
        LINE_BYTES + self.who.len() + self.before.len() + self.after.len()
    }

    /// Whether it tells what not everybody may see: what was noted, whoever it was for, and what is prepared for a room or
    /// written in it, as long as not everybody has seen it.
    #[must_use]
    pub fn is_private(&self) -> bool {
        is_private(self.what, [&self.before, &self.after]) || self.is_written()
    }

    /// Whether it tells of what is prepared for the room and comes before everybody's eyes in its time.
    fn is_staged(&self) -> bool {
        is_staged(self.what)
    }

    /// The same line as everybody may see it: a private one says that it is there and not what it says.
    #[must_use]
    pub fn public(&self) -> Self {
        let is_private = self.is_private();
        let is_staged = self.is_staged();
        let said = |side: &String| {
            if is_private || (is_staged && !was_seen(side)) { String::new() } else { side.clone() }
        };
        Self { before: said(&self.before), after: said(&self.after), ..self.clone() }
    }

    /// Whether it is a person's note on a line.
    #[must_use]
    pub fn is_note(&self) -> bool {
        matches!(self.what, Aspect::NoteOnLine(_))
    }

    /// Whether a person wrote it down, and nothing was changed: a note on a line, or an entry.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.is_note() || self.what == Aspect::Entry
    }

    /// The format of session files that first held such a line.
    fn since_format(&self) -> u32 {
        if self.round > 0 || !self.stands.is_stated() || self.what == Aspect::Entry { 2 } else { 1 }
    }
}

/// The lines, oldest first. Copies share them, so that neither a copy nor a new line costs the whole log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    blocks: Arc<Vec<Arc<Vec<LogLine>>>>,
    tail: Arc<Vec<LogLine>>,
    bytes: usize,
    notes: usize,
    /// How many lines the first format could not hold.
    later: usize,
}

impl Log {
    /// How many lines there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.blocks.len() * BLOCK + self.tail.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether it takes no more lines.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.last().is_some_and(|line| line.what == Aspect::LogFull)
    }

    /// The lowest format of session files that holds it.
    #[must_use]
    pub fn since_format(&self) -> u32 {
        if self.later > 0 { 2 } else { 1 }
    }

    /// How many of the lines somebody wrote down: notes and entries.
    #[must_use]
    pub fn notes(&self) -> usize {
        self.notes
    }

    /// The same lines, of which the private ones say that they are there and not what they say.
    #[must_use]
    pub fn without_private(&self) -> Self {
        if self.iter().all(|line| line.public() == *line) {
            return self.clone();
        }
        let mut log = Self::default();
        for line in self.iter() {
            log.push(line.public());
        }
        log
    }

    /// A line by its place, from 0.
    #[must_use]
    pub fn get(&self, idx: usize) -> Option<&LogLine> {
        match self.blocks.get(idx / BLOCK) {
            Some(block) => block.get(idx % BLOCK),
            None => self.tail.get(idx.checked_sub(self.blocks.len() * BLOCK)?),
        }
    }

    /// The newest line.
    #[must_use]
    pub fn last(&self) -> Option<&LogLine> {
        self.get(self.len().checked_sub(1)?)
    }

    /// Every line, the oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &LogLine> {
        self.blocks.iter().flat_map(|block| block.iter()).chain(self.tail.iter())
    }

    /// Adds a line; a full log takes none and says so in its last line. Returns whether it was taken. A log that a file
    /// brought full to the last line gives that line up to say so: otherwise the session could not be written any more.
    pub fn push(&mut self, line: LogLine) -> bool {
        if self.is_full() {
            return false;
        }
        let came = self.len();
        while !self.is_empty() && (self.len() >= MOST_LOG_LINES || self.bytes > MOST_LOG_BYTES - LINE_BYTES) {
            self.shorten(self.len() - 1);
        }
        // What was given up must be said to be missing.
        let is_last = self.len() < came
            || self.len() + 1 >= MOST_LOG_LINES
            || self.bytes + line.bytes() > MOST_LOG_BYTES - LINE_BYTES;
        if is_last {
            let full = LogLine {
                what: Aspect::LogFull,
                from: Day::BEGINNING,
                round: 0,
                stands: Stands::Stated,
                way: Way::Edit,
                before: String::new(),
                after: String::new(),
                ..line
            };
            self.add(full);
            return false;
        }
        self.add(line);
        true
    }

    fn add(&mut self, mut line: LogLine) {
        if let Some(last) = self.last().filter(|last| last.who == line.who) {
            // One name for all the lines of one person.
            line.who = Arc::clone(&last.who);
        }
        self.bytes += line.bytes();
        self.notes += usize::from(line.is_written());
        self.later += usize::from(line.since_format() > 1);
        let tail = Arc::make_mut(&mut self.tail);
        tail.push(line);
        if tail.len() == BLOCK {
            let block = std::mem::take(&mut self.tail);
            Arc::make_mut(&mut self.blocks).push(block);
        }
    }

    /// Takes back the lines after the first so many: those of a gesture that goes on and is told anew.
    pub fn shorten(&mut self, len: usize) {
        while self.len() > len {
            if self.tail.is_empty() {
                self.tail = Arc::make_mut(&mut self.blocks).pop().unwrap_or_default();
            }
            if let Some(line) = Arc::make_mut(&mut self.tail).pop() {
                self.bytes -= line.bytes();
                self.notes -= usize::from(line.is_written());
                self.later -= usize::from(line.since_format() > 1);
            }
        }
    }

    /// How many lines at the beginning two logs have in common.
    #[must_use]
    pub fn common_beginning(&self, other: &Self) -> usize {
        self.iter().zip(other.iter()).take_while(|(one, other)| one == other).count()
    }
}

impl FromIterator<LogLine> for Log {
    fn from_iter<I: IntoIterator<Item = LogLine>>(lines: I) -> Self {
        let mut log = Self::default();
        lines.into_iter().for_each(|line| log.add(line));
        log
    }
}

impl Serialize for Log {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Log {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(bounds::list(deserializer, MOST_LOG_LINES, PhantomData::<LogLine>)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(number: usize) -> LogLine {
        LogLine {
            at: Moment::UNSTATED,
            who: Arc::from("Ada"),
            way: Way::Edit,
            what: Aspect::Title,
            from: Day::BEGINNING,
            round: 0,
            stands: Stands::Stated,
            before: number.to_string(),
            after: (number + 1).to_string(),
        }
    }

    #[test]
    fn lines_are_found_by_their_place_and_taken_back_in_order() {
        let mut log: Log = (0..200).map(line).collect();
        assert_eq!(log.len(), 200);
        for idx in [0, 63, 64, 127, 128, 199] {
            assert_eq!(log.get(idx), Some(&line(idx)));
        }
        assert_eq!(log.get(200), None);
        log.shorten(64);
        assert_eq!(log, (0..64).map(line).collect());
        log.shorten(10);
        assert_eq!(log.iter().cloned().collect::<Vec<_>>(), (0..10).map(line).collect::<Vec<_>>());
    }

    #[test]
    fn a_copy_does_not_grow_with_the_log_it_was_made_of() {
        let mut log: Log = (0..100).map(line).collect();
        let copy = log.clone();
        assert!(log.push(line(100)));
        assert_eq!((copy.len(), log.len(), copy.common_beginning(&log)), (100, 101, 100));
    }

    #[test]
    fn a_log_that_came_full_to_the_last_line_gives_it_up_to_say_so() {
        let mut log: Log = (0..MOST_LOG_LINES).map(line).collect();
        assert!(!log.push(line(1)));
        assert_eq!((log.len(), log.is_full()), (MOST_LOG_LINES, true));
        assert_eq!(log.get(MOST_LOG_LINES - 2), Some(&line(MOST_LOG_LINES - 2)));
        let long = LogLine { after: "x".repeat(60_000), ..line(0) };
        let mut log: Log = (0..MOST_LOG_BYTES / 60_000 + 2).map(|_| long.clone()).collect();
        assert!(!log.push(line(1)));
        assert!(log.is_full() && log.bytes <= MOST_LOG_BYTES);
    }

    #[test]
    fn a_full_log_says_so_in_its_last_line_and_takes_no_more() {
        let mut log = Log::default();
        let long = LogLine { after: "x".repeat(60_000), ..line(0) };
        while log.push(long.clone()) {}
        assert!(log.is_full() && log.bytes <= MOST_LOG_BYTES);
        let len = log.len();
        assert!(!log.push(line(1)));
        assert_eq!(log.len(), len);
        let mut log: Log = (0..MOST_LOG_LINES - 2).map(line).collect();
        assert!(log.push(line(1)) && !log.push(line(2)));
        assert_eq!((log.len(), log.is_full()), (MOST_LOG_LINES, true));
    }
}
