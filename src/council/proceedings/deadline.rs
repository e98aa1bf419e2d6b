//! What a silence leads to when its time is over.

use crate::{
    council::Council,
    domain::{Condition, Day, Roster, Rung, Stance, StanceLine, StateCode},
};

/// What follows at the deadline of the silence on the text on the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AtDeadline {
    /// No silence runs.
    NoSilence,
    /// Seats broke it in writing; the text is not agreed.
    Broken(Vec<StateCode>),
    /// The clock stands at nothing: these seats have a reservation whose condition is open, or object and wrote no letter.
    /// They take it back or break silence first.
    Held(Vec<StateCode>),
    /// Nobody broke it: the text is agreed.
    Kept(Consent),
}

/// A silence that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The step of the text agreed.
    pub rung: Rung,
    /// The seats that said nothing, and by that consent.
    pub consenting: Vec<StateCode>,
}

impl Consent {
    /// The stances that are stated: not objecting, by silence.
    #[must_use]
    pub fn lines(&self, from: Day, round: u16) -> Vec<StanceLine> {
        let line = |seat: &StateCode| StanceLine {
            round,
            to: Some(self.rung),
            source: StanceLine::SILENCE.to_owned(),
            ..StanceLine::plain(*seat, from, Stance::DoesNotObject)
        };
        self.consenting.iter().map(line).collect()
    }
}

/// What follows when the time of the silence on the table is over, by where the seats stand now.
#[must_use]
pub fn at_deadline(seats: &Roster, council: &Council) -> AtDeadline {
    let Some(text) = council.text.as_ref().filter(|text| text.is_under_silence) else { return AtDeadline::NoSilence };
    if !text.letters.is_empty() {
        return AtDeadline::Broken(text.letters.clone());
    }
    let takes_part = text.positions.iter().filter(|(_, position)| position.takes_part);
    let (mut held, mut consenting) = (Vec::new(), Vec::new());
    for (seat, position) in takes_part {
        let waits = match position.stance {
            Stance::Objects => true,
            Stance::Reservation => position.condition == Condition::Open,
            Stance::Supports | Stance::DoesNotObject => false,
            Stance::Undecided => {
                consenting.push(seats.state(seat));
                false
            }
        };
        if waits {
            held.push(seats.state(seat));
        }
    }
    if held.is_empty() { AtDeadline::Kept(Consent { rung: text.rung, consenting }) } else { AtDeadline::Held(held) }
}
