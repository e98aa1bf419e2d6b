//! What the seats say to one step: their lines, the defaults, the letters, who is absent, and whether conditions hold.

use smallvec::SmallVec;

use super::{
    conditions::{Known, resolve},
    proceedings::{Fell, State},
    request::RequestPart,
    table::{LetterOf, Position},
};
use crate::domain::{BeforeCouncil, BySeat, Condition, Day, Roster, Rung, Session, Stance, StanceLine, StateCode};

/// Of which step, and what it is heard by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heard {
    /// The author's own seat.
    pub attacker: Option<StateCode>,
    /// The step.
    pub rung: Rung,
    /// The step to which a line speaks that names none.
    pub spoken_to: Rung,
    /// What conditions read.
    pub known: Known,
}

/// The line that holds for each seat, in the order of the seats.
pub(super) type Lines<'a> = SmallVec<[Option<&'a StanceLine>; 32]>;

/// The lines that hold on the day and in the round looked at.
pub(super) fn lines<'a>(session: &'a Session, roster: &Roster) -> Lines<'a> {
    let (day, round) = (session.as_of, session.proceedings.round());
    let mut lines = Lines::from_elem(None, roster.len());
    // They stand in the order of seats, days and rounds, so the last that has begun wins.
    for line in session.stances.iter().filter(|line| line.from <= day && line.round <= round) {
        if let Some(seat) = roster.seat(line.seat) {
            lines[seat.idx()] = Some(line);
        }
    }
    lines
}

/// Where every seat stands to a step, and the knots among their conditions.
pub(super) fn hear(
    session: &Session,
    roster: &Roster,
    request: &RequestPart,
    heard: Heard,
) -> (BySeat<Position>, Vec<Vec<StateCode>>) {
    hear_lines(&lines(session, roster), session.as_of, roster, request, heard)
}

/// The same by the lines that hold.
pub(super) fn hear_lines(
    lines: &[Option<&StanceLine>],
    day: Day,
    roster: &Roster,
    request: &RequestPart,
    heard: Heard,
) -> (BySeat<Position>, Vec<Vec<StateCode>>) {
    let mut positions =
        BySeat::from_fn(roster, |seat, state| hear_one(lines[seat.idx()], (state, day), request, heard));
    let has_terms = lines.iter().flatten().any(|line| !line.terms.is_empty());
    let knots = if has_terms { resolve(&mut positions, lines, roster, heard.known).knots } else { Vec::new() };
    (positions, knots)
}

/// Where one seat stands to a step, conditions that the program reads aside: its line or the default, an empty seat, a letter.
pub(super) fn hear_one(
    line: Option<&StanceLine>,
    (state, day): (StateCode, Day),
    request: &RequestPart,
    heard: Heard,
) -> Position {
    let takes_part = request.body.seats(state, day);
    let mut position = Position {
        stance: heard.unheard(state, request),
        condition: Condition::None,
        takes_part,
        is_default: line.is_none(),
        is_absent: false,
        letter: LetterOf::None,
    };
    if let Some(line) = line {
        position.stance = said_to(line.stance, line.to.unwrap_or(heard.spoken_to), heard.rung);
        position.condition = line.condition;
        position.is_absent = !line.attendance.is_present();
    }
    let sitting = request.sitting.as_deref();
    if position.is_absent {
        // An empty seat is waited for in a meeting, and silent under silence that nobody has broken.
        let table = sitting.and_then(|sitting| sitting.table.as_ref());
        let is_under_silence = table.is_some_and(|table| table.is_silent() && table.rung >= heard.rung);
        position.stance = if is_under_silence { Stance::DoesNotObject } else { Stance::Undecided };
    }
    position.letter = sitting.map_or(LetterOf::None, |sitting| letter_of(sitting, line, state, heard.rung));
    if position.letter != LetterOf::None {
        position.stance = Stance::Objects;
        position.is_default = false;
    }
    position
}

/// Whether a seat objects to a step in writing: a letter is said of its text and of whatever goes further.
fn letter_of(sitting: &State, line: Option<&StanceLine>, state: StateCode, rung: Rung) -> LetterOf {
    if sitting.table.as_ref().is_some_and(|table| table.rung <= rung && table.has_letter(state)) {
        return LetterOf::Table;
    }
    // To a text that fell the letter is the last word until the seat takes another stance.
    let has_spoken_since = |on: Day| line.is_some_and(|line| line.from >= on && line.stance != Stance::Undecided);
    let is_said = |fell: &Fell| {
        fell.rung <= rung && fell.letters.iter().any(|letter| letter.by == state) && !has_spoken_since(fell.on)
    };
    if sitting.fell.as_ref().is_some_and(is_said) { LetterOf::Fallen } else { LetterOf::None }
}

impl Heard {
    /// The intra-alliance default: an attacker's own seat objects to Article 5 until the user lifts it.
    fn unheard(&self, state: StateCode, request: &RequestPart) -> Stance {
        let is_on_article_5 =
            request.before_council == BeforeCouncil::Article5 && self.rung.matter() == Some(BeforeCouncil::Article5);
        if is_on_article_5 && self.attacker == Some(state) { Stance::Objects } else { Stance::Undecided }
    }
}

/// What a stance to one step says to another: who lets a step pass lets every lesser one pass, who objects to it objects to
/// every greater one, and of the rest it says nothing.
pub(super) fn said_to(stance: Stance, to: Rung, rung: Rung) -> Stance {
    match stance {
        Stance::Supports | Stance::DoesNotObject | Stance::Reservation if to < rung => Stance::Undecided,
        Stance::Objects if to > rung => Stance::Undecided,
        Stance::Supports | Stance::DoesNotObject | Stance::Reservation | Stance::Undecided | Stance::Objects => stance,
    }
}
