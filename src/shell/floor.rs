//! The floor while something is shown: whoever speaks has their seconds counted, and what was spoken is taken down in the session
//! as time, neither a step nor a line of the log.

use std::time::Duration;

use egui::Ui;

use super::{
    Now, Shell,
    silence::{CountsFor, has_slept},
};
use crate::{
    domain::{Edit, Procedure, RoundKind, StateCode},
    stage::Ask,
    ui::{ClockWish, FloorWish},
    words::Key,
};

/// So often what was spoken is taken down while somebody speaks, seconds, so that a crash takes no more of it.
const WINDS: u32 = 10;

/// Since when the time of whoever speaks is counted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Watch {
    /// When it was looked at last, but for parts of a second; none while nobody's time goes.
    seen: Option<Now>,
    /// Seconds that were counted and not taken down.
    unkept: u32,
}

impl Shell {
    /// Counts the time of whoever speaks, once a frame. A sleep of the machine counts for nobody.
    pub(super) fn tell_floor(&mut self, ui: &Ui) {
        let now = self.silence.now();
        let Some(stage) = &mut self.stage else { return };
        if !stage.show.floor.speaking().is_some_and(|speaking| speaking.runs) {
            stage.watch.seen = None;
            return;
        }
        let seen = *stage.watch.seen.get_or_insert(now);
        if has_slept(seen, now) {
            stage.show.floor.set_runs(false);
            return self.keep_spoken();
        }
        let gone = now.steady.saturating_sub(seen.steady).as_secs();
        let seconds = u32::try_from(gone).unwrap_or(u32::MAX);
        stage.show.floor.count(seconds);
        stage.watch.unkept = stage.watch.unkept.saturating_add(seconds);
        let gone = Duration::from_secs(gone);
        stage.watch.seen = Some(Now { wall: seen.wall.saturating_add(gone.as_secs()), steady: seen.steady + gone });
        if stage.watch.unkept >= WINDS {
            self.keep_spoken();
        }
        ui.ctx().request_repaint_after(self.silence.tick());
    }

    /// Takes down in the session what was counted.
    pub(super) fn keep_spoken(&mut self) {
        let Some(stage) = &mut self.stage else { return };
        let seconds = std::mem::take(&mut stage.watch.unkept);
        let speaking = stage.show.floor.speaking().filter(|_| seconds > 0);
        if let Some(speaking) = speaking {
            self.documents.bench.execute(Edit::Proceed(Procedure::AddSpoken(speaking.seat, seconds)), None);
        }
    }

    /// Does to the floor what was asked for.
    pub(super) fn on_floor(&mut self, wish: FloorWish) {
        match wish {
            FloorWish::Next => self.next_speaker(),
            FloorWish::End => self.end_turn(),
            FloorWish::Ask(seat, ask) => self.ask_for_floor(seat, ask),
            FloorWish::Withdraw(seat) => {
                if let Some(stage) = &mut self.stage {
                    stage.show.floor.withdraw(seat);
                }
            }
        }
    }

    fn ask_for_floor(&mut self, seat: StateCode, ask: Ask) {
        if let Some(stage) = &mut self.stage {
            stage.show.floor.ask(seat, ask);
        }
    }

    /// Whoever speaks has spoken.
    pub(super) fn end_turn(&mut self) {
        self.keep_spoken();
        if let Some(stage) = &mut self.stage {
            stage.show.floor.clear();
            stage.watch = Watch::default();
        }
    }

    /// The first of the list has the floor; in a tour de table, where nobody asks, the next seat at the table.
    fn next_speaker(&mut self) {
        self.keep_spoken();
        let is_tour = self.is_tour();
        let in_turn = self.next_at_table().filter(|_| is_tour);
        let Some(stage) = &mut self.stage else { return };
        let had = stage.show.floor.speaking().is_some();
        stage.watch = Watch::default();
        let is_taken = stage.show.floor.give_next();
        match in_turn.filter(|_| !is_taken) {
            Some(seat) => stage.show.floor.give(seat),
            None if is_taken => {}
            None => {
                stage.show.floor.clear();
                let said = match (is_tour, had) {
                    (true, _) => Key::FloorTourOver,
                    (false, true) => Key::FloorNobody,
                    (false, false) => Key::FloorNobodyWaits,
                };
                self.notices.note(self.words().text(said));
            }
        }
    }

    fn is_tour(&self) -> bool {
        let proceedings = &self.documents.bench.session().proceedings;
        let round = usize::from(proceedings.round()).checked_sub(1).and_then(|idx| proceedings.rounds.get(idx));
        round.is_some_and(|round| round.kind == RoundKind::TourDeTable)
    }

    /// The seat after the one that spoke last, in roll-call order, of those where somebody sits.
    fn next_at_table(&self) -> Option<StateCode> {
        let assessment = self.documents.bench.assessment();
        let last = self.stage.as_ref()?.show.floor.last();
        let there = assessment.council.positions.iter().filter(|(_, position)| !position.is_absent);
        let mut seats = there.map(|(seat, _)| assessment.roster.state(seat));
        match last.and_then(|last| assessment.roster.seat(last)) {
            Some(last) => seats.find(|seat| assessment.roster.seat(*seat).is_some_and(|seat| seat.idx() > last.idx())),
            None => seats.next(),
        }
    }

    /// `T`: the room's clock stands or goes on, and whoever speaks with it.
    pub(super) fn turn_clock(&mut self) {
        let counts = self.counts_for();
        let clock = self.clock_of(counts);
        let speaks = self.stage.as_ref().and_then(|stage| stage.show.floor.speaking());
        let runs = match (clock.is_unset() || clock.left == 0 && !clock.runs(), speaks) {
            (false, _) => clock.runs(),
            (true, Some(speaking)) => speaking.runs,
            (true, None) => return self.notices.caution(self.words().text(Key::StageNoClock)),
        };
        if !clock.is_unset() && (runs || clock.left > 0) {
            self.move_clock_of(counts, if runs { ClockWish::Pause } else { ClockWish::Start });
        }
        if let Some(stage) = &mut self.stage {
            stage.show.floor.set_runs(!runs);
        }
    }

    /// `+` and `-`: so many seconds more or fewer. A round without a time that is planned takes the first minute so.
    pub(super) fn shift_clock(&mut self, seconds: i32) {
        let counts = self.counts_for();
        let has_round = !self.documents.bench.session().proceedings.rounds.is_empty();
        if self.clock_of(counts).is_unset() && (counts == CountsFor::Silence || !has_round || seconds < 0) {
            return self.notices.caution(self.words().text(Key::StageNoClock));
        }
        self.move_clock_of(counts, ClockWish::Move(seconds));
    }

    /// The wall went dark for a break, or shows that there is one: clock and speaker stand, which is said where one of them went.
    pub(super) fn pause_for_break(&mut self, said: Key) {
        let was_spoken = self.stage.as_ref().and_then(|stage| stage.show.floor.speaking()).is_some_and(|now| now.runs);
        let went = self.pause_clock();
        self.keep_spoken();
        if let Some(stage) = &mut self.stage {
            stage.show.floor.set_runs(false);
        }
        if went || was_spoken {
            self.notices.note(self.words().text(said));
        }
    }
}
