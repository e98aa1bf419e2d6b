//! What of a session may be told of afterwards: what everybody may see, what was ticked piece by piece, and nothing that lies
//! beyond a horizon. Whoever writes of a session reads this one, so that what is left out is nowhere.

use std::collections::BTreeSet;

use super::Course;
use crate::domain::{Aspect, Audience, Day, FogState, Inject, InjectState, Log, LogLine, Published, Session};

/// A piece of a session that not everybody may see, and that a person can tick by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Private {
    /// A note, by its place from 0.
    Note(usize),
    /// An inject that is not live, by its number from 1.
    Inject(u16),
    /// A line of the log, by its place from 0.
    Line(usize),
}

/// A text that names no piece.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` names nothing private; write the number of a line of the log, for example 34, or note-2 or inject-3")]
pub struct NotPrivate(pub String);

impl std::str::FromStr for Private {
    type Err = NotPrivate;

    fn from_str(text: &str) -> Result<Self, NotPrivate> {
        let bad = || NotPrivate(text.to_owned());
        let (what, number) = text.rsplit_once('-').unwrap_or(("", text));
        let number: usize = number.parse().ok().filter(|number| *number > 0).ok_or_else(bad)?;
        match what {
            "" => Ok(Self::Line(number - 1)),
            "note" => Ok(Self::Note(number - 1)),
            "inject" => u16::try_from(number).ok().map(Self::Inject).ok_or_else(bad),
            _ => Err(bad()),
        }
    }
}

impl std::fmt::Display for Private {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Line(at) => write!(out, "{}", at + 1),
            Self::Note(at) => write!(out, "note-{}", at + 1),
            Self::Inject(number) => write!(out, "inject-{number}"),
        }
    }
}

/// By what a session is told of.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    /// What was ticked of what is private.
    pub ticked: &'a BTreeSet<Private>,
    /// Whether people are named: who played, and who wrote the log.
    pub has_names: bool,
    /// The day beyond which nothing is told; none where all may be.
    pub known_by: Option<Day>,
}

/// A session as it is told of afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The session, in which nothing stands that is left out.
    pub session: Session,
    /// The place in the whole log of each line of its log, from 0.
    pub places: Vec<usize>,
    /// The lines of its log, by their place in it, that say no more than that they are there.
    pub withheld: BTreeSet<usize>,
    /// The private lines of its log that were ticked, by their place in it.
    pub opened: BTreeSet<usize>,
    /// How many private lines of the course are left out; what was prepared before it is not counted.
    pub left_out: usize,
}

impl Told {
    /// The session by what may be told of it.
    #[must_use]
    pub fn of(session: &Session, telling: Telling<'_>) -> Self {
        let (places, withheld, opened) = Default::default();
        let is_left_out = |at: &usize| !telling.ticked.contains(&Private::Line(*at));
        let left_out = private_lines(session, telling.known_by).into_iter().filter(is_left_out).count();
        let mut told = Self { session: session.clone(), places, withheld, opened, left_out };
        told.log(session, telling);
        let all = std::mem::take(&mut told.session.notes);
        let is_told = |(at, note): &(usize, &crate::domain::Note)| {
            let may = note.audience.is_public() || telling.ticked.contains(&Private::Note(*at));
            may && telling.known_by.is_none_or(|day| note.on <= day)
        };
        let notes = all.iter().enumerate().filter(is_told);
        told.session.notes =
            notes.map(|(_, note)| crate::domain::Note { audience: Audience::Public, ..note.clone() }).collect();
        told.injects(telling);
        told.people(telling);
        told.session.messages.clear();
        told
    }

    fn log(&mut self, session: &Session, telling: Telling<'_>) {
        let mut log = Log::default();
        let later = later(session, telling.known_by);
        for (at, line) in session.log.iter().enumerate().filter(|(at, _)| !later.contains(at)) {
            let is_private = is_private(session, line);
            let is_told = !is_private || telling.ticked.contains(&Private::Line(at));
            let mut line = if is_told && is_private { line.clone() } else { line.public() };
            if is_private && is_told {
                self.opened.insert(log.len());
            }
            if !is_told {
                self.withheld.insert(log.len());
                [&mut line.before, &mut line.after].into_iter().for_each(|side| *side = bare(line.what, side));
            }
            if !telling.has_names {
                line.who = "".into();
            }
            self.places.push(at);
            log.push(line);
        }
        self.session.log = log;
    }

    fn injects(&mut self, telling: Telling<'_>) {
        for (at, inject) in self.session.workshop.injects.iter_mut().enumerate() {
            if telling.known_by.is_some_and(|day| inject.published.on > day) {
                (inject.state, inject.published) = (InjectState::Prepared, Published::default());
            }
            if inject.state != InjectState::Live && !telling.ticked.contains(&Private::Inject(number(at))) {
                let Inject { state, objective, .. } = inject;
                *inject = Inject { state: *state, objective: *objective, ..Inject::default() };
            }
            inject.note.clear();
        }
        // Of a card nothing says on which day it was lifted.
        let is_told = telling.known_by.is_none();
        self.session.workshop.fog.retain(|card| card.state == FogState::Lifted && is_told);
        self.session.workshop.steps.iter_mut().for_each(|step| step.note.clear());
    }

    fn people(&mut self, telling: Telling<'_>) {
        let delegations = std::mem::take(&mut self.session.delegations);
        if telling.has_names {
            self.session.delegations = delegations.public();
        }
    }

    /// The number of a line in the whole log, from 1, by its place in this one.
    #[must_use]
    pub fn number(&self, at: usize) -> usize {
        self.places.get(at).copied().unwrap_or(at) + 1
    }
}

/// Every piece of a session that leaves it only where it is ticked, in the order in which they are asked for. What was prepared
/// before the first round is no part of the course: its lines are not asked for one by one.
#[must_use]
pub fn private(session: &Session, known_by: Option<Day>) -> Vec<Private> {
    let is_known = |day: Day| known_by.is_none_or(|known| day <= known);
    let notes = session.notes.iter().enumerate();
    let notes =
        notes.filter(|(_, note)| !note.audience.is_public() && is_known(note.on)).map(|(at, _)| Private::Note(at));
    let injects = session.workshop.injects.iter().enumerate();
    let injects = injects.filter(|(_, inject)| inject.state != InjectState::Live || !is_known(inject.published.on));
    notes
        .chain(injects.map(|(at, _)| Private::Inject(number(at))))
        .chain(private_lines(session, known_by).into_iter().map(Private::Line))
        .collect()
}

/// The private lines of the course, by their places in the log.
fn private_lines(session: &Session, known_by: Option<Day>) -> Vec<usize> {
    let later = later(session, known_by);
    let mut course = Course::before(session);
    let has_rounds = !session.proceedings.rounds.is_empty();
    let mut found = Vec::new();
    for (at, line) in session.log.iter().enumerate() {
        course.take(line);
        let prepares = has_rounds && course.rounds() == 0 && is_prepared(line.what);
        if is_private(session, line) && !prepares && !later.contains(&at) {
            found.push(at);
        }
    }
    found
}

/// Whether a line may tell of what is prepared for a room.
fn is_prepared(what: Aspect) -> bool {
    matches!(what, Aspect::Workshop | Aspect::Delegations | Aspect::Inject(_) | Aspect::FogCard(_))
}

fn number(at: usize) -> u16 {
    u16::try_from(at + 1).unwrap_or(u16::MAX)
}

/// Whether a line tells what not everybody may see now: what was taken back leaves no more than what waits.
fn is_private(session: &Session, line: &LogLine) -> bool {
    let is_live = |number: u16| session.workshop.inject(number).is_some_and(|inject| inject.state == InjectState::Live);
    line.is_private() || matches!(line.what, Aspect::Inject(number) if !is_live(number))
}

/// A side of a line that is left out: of an inject, how far it was and no more.
fn bare(what: Aspect, side: &str) -> String {
    let state = side.split_once(' ').map(|(state, _)| format!("{state} "));
    state.filter(|_| matches!(what, Aspect::Inject(_))).unwrap_or_default()
}

/// The lines that tell of what lies beyond a day: written while a later one was looked at, of a value of a later day, or naming
/// one.
fn later(session: &Session, known_by: Option<Day>) -> BTreeSet<usize> {
    let Some(day) = known_by else { return BTreeSet::new() };
    let mut course = Course::before(session);
    let mut found = BTreeSet::new();
    for (at, line) in session.log.iter().enumerate() {
        course.take(line);
        let is_seen_later = course.as_of().is_some_and(|as_of| as_of > day);
        let is_coded = !line.what.is_prose() && !line.is_written();
        let names = || is_coded && [&line.before, &line.after].iter().any(|side| names_later(side, day));
        if is_seen_later || line.from > day || names() {
            found.insert(at);
        }
    }
    found
}

/// Whether a code names a day after another.
fn names_later(code: &str, day: Day) -> bool {
    const LETTERS: usize = 10;
    let begins = code.char_indices().filter(|(_, letter)| letter.is_ascii_digit());
    begins.filter_map(|(at, _)| code.get(at..at + LETTERS)?.parse::<Day>().ok()).any(|named| named > day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_named_by_its_number() {
        assert_eq!("34".parse(), Ok(Private::Line(33)));
        assert_eq!("note-2".parse(), Ok(Private::Note(1)));
        assert_eq!("inject-3".parse(), Ok(Private::Inject(3)));
        for text in ["", "0", "note-0", "card-1", "inject-70000", "-1x"] {
            assert_eq!(text.parse::<Private>(), Err(NotPrivate(text.to_owned())));
        }
    }

    #[test]
    fn a_later_day_in_a_code_is_found() {
        let day = Day::constant(2030, 5, 2);
        assert!(names_later("2 r_ad 1 announced 2030-05-03 (if é)", day));
        assert!(!names_later("2 r_ad 1 announced 2030-05-02, 99999", day));
    }
}
