//! States of a session kept to compare with: pinned as A, B and C, beside what stands now.

use super::{
    causes::{Causes, causes},
    compare::{Compared, Part},
};
use crate::{
    assess::{Assessment, assess},
    catalog::Catalog,
    domain::{Aspect, Day, Log, Session, StateCode, differences, stated},
};

/// The longest name of a pin, in characters.
pub const LONGEST_PIN_NAME: usize = 60;

/// A place for a pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::EnumCount, strum::VariantArray)]
pub enum Letter {
    /// The first.
    A,
    /// The second.
    B,
    /// The third.
    C,
}

impl Letter {
    /// All three, in their order.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// The letter as it is shown.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

/// A state that was kept.
#[derive(Clone, Debug)]
pub struct Pin {
    /// Its place.
    pub letter: Letter,
    /// What the person calls it; may be empty.
    pub name: String,
    /// The session without its log, which goes on, and its answers.
    pub state: Compared,
}

/// The states kept in a sitting, in the order of their letters.
#[derive(Clone, Debug, Default)]
pub struct Pins {
    pins: Vec<Pin>,
    revision: u64,
}

impl Pins {
    /// Keeps a state at the first free letter; none where all are taken.
    pub fn pin(&mut self, session: &Session, assessment: &Assessment) -> Option<Letter> {
        let letter = self.free()?;
        let session = Session { log: Log::default(), ..session.clone() };
        let state = Compared { session, assessment: assessment.clone() };
        self.pins.push(Pin { letter, name: String::new(), state });
        self.pins.sort_by_key(|pin| pin.letter);
        self.revision += 1;
        Some(letter)
    }

    /// Puts a state back at its letter, as after a crash.
    pub fn restore(&mut self, letter: Letter, name: &str, session: Session, assessment: Assessment) {
        self.release(letter);
        let session = Session { log: Log::default(), ..session };
        self.pins.push(Pin { letter, name: String::new(), state: Compared { session, assessment } });
        self.pins.sort_by_key(|pin| pin.letter);
        self.rename(letter, name);
    }

    /// The first free letter.
    #[must_use]
    pub fn free(&self) -> Option<Letter> {
        Letter::ALL.into_iter().find(|letter| self.get(*letter).is_none())
    }

    /// The pin at a letter.
    #[must_use]
    pub fn get(&self, letter: Letter) -> Option<&Pin> {
        self.pins.iter().find(|pin| pin.letter == letter)
    }

    /// Calls a pin something else.
    pub fn rename(&mut self, letter: Letter, name: &str) {
        if let Some(pin) = self.pins.iter_mut().find(|pin| pin.letter == letter) {
            pin.name = name.chars().take(LONGEST_PIN_NAME).collect();
        }
    }

    /// Forgets a pin; its letter is free again.
    pub fn release(&mut self, letter: Letter) {
        self.pins.retain(|pin| pin.letter != letter);
        self.revision += 1;
    }

    /// Tells every pinned session anew, for example in another language.
    pub fn retell(&mut self, catalog: &Catalog, told: impl Fn(Session) -> Session) {
        for pin in &mut self.pins {
            pin.state.session = told(pin.state.session.clone());
            pin.state.assessment = assess(catalog, &pin.state.session);
        }
        self.revision += 1;
    }

    /// All of them, in the order of their letters.
    #[must_use]
    pub fn all(&self) -> &[Pin] {
        &self.pins
    }

    /// Counts the changes of what is pinned; names aside.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }
}

/// A value that is not the same in all columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Of what.
    pub what: Aspect,
    /// Other seats whose stances are the same in every column.
    pub also: Vec<StateCode>,
    /// The day from which it holds, where it is a dated one.
    pub from: Day,
    /// The value in each column as a code: each pin's, and the present one last.
    pub values: Vec<String>,
}

/// The pins beside the present state.
#[derive(Clone, Debug, Default)]
pub struct SideBySide {
    /// Every value that differs between a pin and now.
    pub rows: Vec<Row>,
    /// Why the answers of each pin are not those of now.
    pub causes: Vec<(Letter, Causes)>,
}

impl SideBySide {
    /// Sets the pins beside the present session.
    #[must_use]
    pub fn of(catalog: &Catalog, pins: &Pins, now: &Session) -> Self {
        let pinned = || pins.all().iter().map(|pin| &pin.state.session);
        let mut keys: Vec<(Aspect, Day)> =
            pinned().flat_map(|session| differences(session, now)).map(|found| (found.what, found.from)).collect();
        keys.sort_unstable();
        keys.dedup();
        let mut rows: Vec<Row> = Vec::new();
        for (what, from) in keys {
            let values: Vec<String> = pinned().chain([now]).map(|session| stated(session, what, from)).collect();
            let is_like =
                |row: &&mut Row| matches!(row.what, Aspect::Stance(_)) && (row.from, &row.values) == (from, &values);
            if let (Aspect::Stance(seat), Some(row)) = (what, rows.iter_mut().find(is_like)) {
                row.also.push(seat);
            } else {
                rows.push(Row { what, also: Vec::new(), from, values });
            }
        }
        let cause = |pin: &Pin| (pin.letter, causes(catalog, &pin.state.session, now));
        Self { rows, causes: pins.all().iter().map(cause).collect() }
    }
}

/// Whether a pin's answer is another than the present one.
#[must_use]
pub fn answer_differs(causes: &Causes, part: Part) -> bool {
    causes.parts.iter().any(|(other, _)| *other == part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Stance, StanceLine};

    fn session() -> Session {
        Session::blank("A ship", Day::constant(2030, 5, 1))
    }

    fn pinned(pins: &mut Pins, session: &Session) -> Option<Letter> {
        pins.pin(session, &assess(Catalog::shipped(), session))
    }

    fn with(seat: &[u8; 3], stance: Stance) -> Session {
        let mut session = session();
        session.put_stance(StanceLine::plain(StateCode::new(seat), Day::BEGINNING, stance));
        session
    }

    #[test]
    fn pins_are_a_b_and_c_and_a_letter_that_is_dropped_is_the_next_one_taken() {
        let mut pins = Pins::default();
        let taken: Vec<_> = (0..4).map(|_| pinned(&mut pins, &session())).collect();
        assert_eq!(taken, [Some(Letter::A), Some(Letter::B), Some(Letter::C), None]);
        pins.release(Letter::B);
        assert_eq!((pinned(&mut pins, &session()), pins.all().len()), (Some(Letter::B), 3));
    }

    #[test]
    fn a_row_stands_only_for_what_differs_and_has_a_value_for_every_column() {
        let mut pins = Pins::default();
        pinned(&mut pins, &with(b"BEL", Stance::Objects));
        pinned(&mut pins, &with(b"FRA", Stance::Supports));
        let beside = SideBySide::of(Catalog::shipped(), &pins, &with(b"BEL", Stance::Supports));
        let of = |code| beside.rows.iter().find(|row| row.what == Aspect::Stance(StateCode::new(code)));
        let values = |code| of(code).map(|row| row.values.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(values(b"BEL"), Some(vec!["objects", "", "supports"]));
        assert_eq!(values(b"FRA"), Some(vec!["", "supports", ""]));
        assert_eq!(beside.rows.len(), 2);
    }

    #[test]
    fn seats_that_stand_alike_in_every_column_share_a_row() {
        let mut pins = Pins::default();
        pinned(&mut pins, &session());
        let mut now = with(b"BEL", Stance::Supports);
        now.put_stance(StanceLine::plain(StateCode::new(b"FRA"), Day::BEGINNING, Stance::Supports));
        let rows = SideBySide::of(Catalog::shipped(), &pins, &now).rows;
        assert_eq!((rows.len(), rows[0].also.as_slice()), (1, &[StateCode::new(b"FRA")][..]));
    }

    #[test]
    fn whatever_changes_the_columns_is_counted_and_a_name_is_not() {
        assert_eq!(Letter::ALL.map(Letter::sign), ["A", "B", "C"]);
        let mut pins = Pins::default();
        pinned(&mut pins, &session());
        assert_eq!(pins.revision(), 1);
        pins.retell(Catalog::shipped(), |session| Session { title: "A boat".to_owned(), ..session });
        assert_eq!((pins.revision(), pins.all()[0].state.session.title.as_str()), (2, "A boat"));
        pins.rename(Letter::A, "before");
        pins.release(Letter::A);
        assert_eq!((pins.revision(), pins.all().len()), (3, 0));
    }

    #[test]
    fn a_pin_has_a_name_of_its_own_and_no_log() {
        let mut pins = Pins::default();
        pinned(&mut pins, &session());
        pinned(&mut pins, &session());
        pins.rename(Letter::A, &"before ".repeat(20));
        assert_eq!(pins.get(Letter::B).map(|pin| pin.name.as_str()), Some(""));
        let pin = pins.get(Letter::A).unwrap();
        assert_eq!((pin.name.chars().count(), pin.state.session.log.is_empty()), (LONGEST_PIN_NAME, true));
    }

    #[test]
    fn an_answer_differs_where_it_moved_and_nowhere_else() {
        let moved = causes(Catalog::shipped(), &session(), &with(b"USA", Stance::Objects));
        let differs = Part::ALL.map(|part| answer_differs(&moved, part));
        assert!(differs.contains(&true) && differs.contains(&false), "{moved:?}");
        assert!(!Part::ALL.iter().any(|part| answer_differs(&Causes::default(), *part)));
    }
}
