//! The clock of a round: set to what was planned, put aside while a silence has the room's clock, and gone on with afterwards.

use super::{Shell, silence::CountsFor};
use crate::{
    domain::{Clock, Moment},
    ui::ClockWish,
};

impl Shell {
    /// Lets the clock of the one stand while that of the other counts. That of the round goes on afterwards.
    pub(super) fn put_aside(&mut self, other: CountsFor) {
        let clock = self.clock_of(other);
        if !clock.runs() {
            return;
        }
        let is_own = self.silence.started.is_some_and(|started| started.counts == other && started.clock == clock);
        let standing =
            if is_own { clock.paused(self.silence.moment()) } else { Clock { since: Moment::UNSTATED, ..clock } };
        self.put_clock(other, standing);
        self.silence.resumes = (is_own && other == CountsFor::Round).then_some(standing);
    }

    /// After a silence the clock of the round goes on, where it went before.
    pub(super) fn go_on_with_round(&mut self, counts: CountsFor) {
        if counts == CountsFor::Silence {
            return;
        }
        let clock = self.clock_of(CountsFor::Round);
        if self.silence.resumes.take() == Some(clock) && self.stage.is_some() {
            self.put_clock(CountsFor::Round, clock.started(self.silence.moment()));
        }
    }

    /// Lets the room's clock stand, whatever it counts for. Whether it went.
    pub(super) fn pause_clock(&mut self) -> bool {
        self.silence.resumes = None;
        let counts = self.counts_for();
        let runs = self.clock_of(counts).runs();
        if runs {
            self.move_clock_of(counts, ClockWish::Pause);
        }
        runs
    }

    /// A round has begun: its clock is set to what was planned, and goes where somebody shows it.
    pub(super) fn follow_round(&mut self, before: usize) {
        let rounds = &self.documents.bench.session().proceedings.rounds;
        let Some(round) = rounds.last().filter(|_| rounds.len() > before && self.stage.is_some()) else { return };
        let clock = Clock::of(60 * u32::from(round.minutes));
        match self.counts_for() {
            CountsFor::Silence => {
                self.put_clock(CountsFor::Round, clock);
                self.silence.resumes = Some(clock).filter(|clock| clock.left > 0);
            }
            CountsFor::Round if clock.left > 0 => {
                self.put_clock(CountsFor::Round, clock.started(self.silence.moment()));
            }
            CountsFor::Round => self.put_clock(CountsFor::Round, clock),
        }
    }

    /// The time of a round is over: that is said, and nothing else happens.
    pub(super) fn end_round(&mut self) {
        let number = usize::from(self.documents.bench.session().proceedings.round());
        let said = self.words().round_is_over(number);
        self.notices.note(said);
    }
}
