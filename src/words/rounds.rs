//! Rounds, the room's clock and the floor, in words.

use super::Words;
use crate::{
    council::{Moved, Stood},
    domain::{Round, Stance, StateCode},
    words::Key,
};

impl Words {
    /// A kind of round with the minutes planned, for example "informal, 15 min".
    pub(super) fn round_planned(&self, kind: &str, minutes: usize) -> String {
        self.message("round-planned", &[("kind", kind.into()), ("number", self.number_of(minutes).into())])
    }

    /// That the time of a round is over.
    #[must_use]
    pub fn round_is_over(&self, number: usize) -> String {
        self.message("round-over", &[("number", self.number_of(number).into())])
    }

    /// A round with what its clock reads and why that stands, for example "Round 2 · informal · 12:40 · paused".
    #[must_use]
    pub fn round_on_bar(&self, number: usize, round: &Round, clock: Option<(String, Option<Key>)>) -> String {
        let kind = self.round_kind(round.kind);
        let named = self.message("round-on-bar", &[("round", self.round(number, round).into()), ("kind", kind.into())]);
        match clock {
            None => named,
            Some((time, None)) => self.message("round-clock-runs", &[("round", named.into()), ("time", time.into())]),
            Some((time, Some(state))) => {
                let args = [("round", named.into()), ("time", time.into()), ("state", self.text(state).into())];
                self.message("round-clock-stands", &args)
            }
        }
    }

    /// How many seats have spoken in a round.
    #[must_use]
    pub fn round_spoken(&self, spoken: usize, whole: usize) -> String {
        self.counted("round-spoken", spoken, &[("whole", self.number_of(whole).into())])
    }

    /// That not everybody has spoken in a round, as the wall says it.
    #[must_use]
    pub fn wall_unspoken(&self, spoken: usize, whole: usize, round: u16) -> String {
        let args = [("whole", self.number_of(whole).into()), ("round", usize::from(round).into())];
        self.counted("wall-unspoken", spoken, &args)
    }

    /// How a seat stood in a round.
    #[must_use]
    pub fn round_stood(&self, seat: StateCode, round: u16, stood: Stood) -> String {
        let id = if stood.has_spoken { "round-stood" } else { "round-stood-unspoken" };
        let stance = self.lowered(&self.stance(stood.stance));
        let number = self.number_of(usize::from(round));
        self.message(id, &[("seat", self.state(seat).into()), ("number", number.into()), ("stance", stance.into())])
    }

    /// How many seats took a stance in a round.
    #[must_use]
    pub fn round_count(&self, round: u16, stance: Stance, count: usize) -> String {
        let [number, count] = [usize::from(round), count].map(|number| self.number_of(number));
        let stance = self.lowered(&self.stance(stance));
        self.message("rounds-count", &[("number", number.into()), ("stance", stance.into()), ("count", count.into())])
    }

    /// That a reason was given in an earlier round.
    #[must_use]
    pub fn reason_of_round(&self, round: u16) -> String {
        self.message("round-reason-before", &[("number", self.number_of(usize::from(round)).into())])
    }

    /// A seat as it is called, with where it stood in the last round.
    #[must_use]
    pub fn seat_with_last_round(&self, seat: String, before: Stance) -> String {
        let before = self.message("seat-last-round", &[("stance", self.lowered(&self.stance(before)).into())]);
        self.clauses([seat, before])
    }

    /// Which seats went where since the last round, by name.
    #[must_use]
    pub fn went(&self, way: Moved, seats: &[StateCode]) -> String {
        let id = match way {
            Moved::No => return self.text(Key::RoundsNobodyMoved),
            Moved::Towards => "rounds-nearer",
            Moved::Away => "rounds-further",
        };
        let names: Vec<String> = seats.iter().map(|seat| self.state(*seat)).collect();
        self.message(id, &[("allies", self.list(&names).into())])
    }

    /// Who has the floor: "Norway has the floor".
    #[must_use]
    pub fn wall_speaks(&self, seat: StateCode) -> String {
        self.about("floor-speaks", &[seat])
    }

    /// The same with the time.
    #[must_use]
    pub fn speaks_for(&self, seat: StateCode, time: String) -> String {
        self.message("floor-speaks-time", &[("who", self.wall_speaks(seat).into()), ("time", time.into())])
    }

    /// What a seat asks for, by its id.
    #[must_use]
    pub fn ask(&self, id: &str) -> String {
        self.message(&format!("floor-ask-{id}"), &[])
    }

    /// A seat on the list, by its turn.
    #[must_use]
    pub fn waiting(&self, turn: usize, seat: StateCode, ask: &str) -> String {
        let ask = self.lowered(&self.ask(ask));
        let turn = self.number_of(turn);
        self.message(
            "floor-waiting",
            &[("number", turn.into()), ("seat", self.state(seat).into()), ("ask", ask.into())],
        )
    }

    /// What takes a seat off the list.
    #[must_use]
    pub fn withdraw(&self, seat: StateCode) -> String {
        self.message("floor-withdraw", &[("seat", self.state(seat).into())])
    }

    /// That the envelopes were opened, and what is in them.
    #[must_use]
    pub fn ballot_opened(&self, headline: &str) -> String {
        self.message("ballot-opened", &[("headline", headline.into())])
    }
}
