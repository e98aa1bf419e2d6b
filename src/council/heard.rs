//! What the seats say to one step: their lines, the defaults, the letters, who is absent, and whether conditions hold.

use smallvec::SmallVec;

use super::{
    conditions::{Known, resolve},
    request::RequestPart,
    table::Position,
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
    let is_on_article_5 =
        request.before_council == BeforeCouncil::Article5 && heard.rung.matter() == Some(BeforeCouncil::Article5);
    let mut positions = BySeat::from_fn(roster, |_, state| Position {
        // The intra-alliance default: an attacker's own seat objects to Article 5 until the user lifts it.
        stance: if is_on_article_5 && heard.attacker == Some(state) { Stance::Objects } else { Stance::Undecided },
        condition: Condition::None,
        takes_part: request.body.seats(state, day),
        is_default: true,
        is_absent: false,
        broke_silence: false,
    });
    let (mut has_terms, mut has_absent) = (false, false);
    for (seat, _) in roster.iter() {
        if let Some(line) = lines[seat.idx()] {
            let position = &mut positions[seat];
            position.stance = said_to(line.stance, line.to.unwrap_or(heard.spoken_to), heard.rung);
            position.condition = line.condition;
            position.is_default = false;
            position.is_absent = !line.attendance.is_present();
            has_terms |= !line.terms.is_empty();
            has_absent |= !line.attendance.is_present();
        }
    }
    if request.sitting.is_none() && !has_terms && !has_absent {
        return (positions, Vec::new());
    }
    overlay(&mut positions, roster, request, heard);
    let knots = if has_terms { resolve(&mut positions, lines, roster, heard.known).knots } else { Vec::new() };
    (positions, knots)
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

/// Letters that stand, and empty seats: waited for in a meeting, silent under silence.
fn overlay(positions: &mut BySeat<Position>, roster: &Roster, request: &RequestPart, heard: Heard) {
    let table = request.sitting.as_deref().and_then(|sitting| sitting.table.as_ref());
    let is_under_silence = table.is_some_and(|table| table.silence.is_some() && table.rung >= heard.rung);
    for (seat, _) in roster.iter() {
        if positions[seat].is_absent {
            positions[seat].stance = if is_under_silence { Stance::DoesNotObject } else { Stance::Undecided };
        }
    }
    let Some(table) = table.filter(|table| table.rung <= heard.rung) else { return };
    for seat in table.letters().iter().filter_map(|letter| roster.seat(letter.by)) {
        let position = &mut positions[seat];
        position.stance = Stance::Objects;
        position.is_default = false;
        position.broke_silence = true;
    }
}
