//! The room's clock, which the centre does not have: it is started, paused and moved here, it stands still after a start, a
//! crash or a sleep, and at its end the silence on the table is kept or held.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use egui::Ui;

use super::{Shell, clock};
use crate::{
    catalog::Catalog,
    council::proceedings::{AtDeadline, Consent, State, at_deadline},
    domain::{Act, Clock, Deadline, Edit, Moment, Procedure, Proceedings, Step},
    stage::ClockFace,
    ui::ClockWish,
    words::Key,
    workbench::Command,
};

/// The clocks of the machine may part by so much, seconds, before it is taken for a sleep.
const SLEEP: u64 = 5;
/// So often what is left is written down while the clock runs, so that a crash takes no more of it.
const WINDS: Duration = Duration::from_secs(10);

/// What the clocks of the machine say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// Seconds since 1970.
    pub wall: u64,
    /// Since some moment, by a clock that nobody sets and that a sleep stops.
    pub steady: Duration,
}

impl Now {
    fn moment(self) -> Moment {
        Moment::from_unix_seconds(i64::try_from(self.wall).unwrap_or(i64::MAX))
    }
}

/// Who tells the time.
pub type TellTime = Arc<dyn Fn() -> Now + Send + Sync>;

/// The clock of the silence as the shell knows it.
pub(super) struct Silence {
    tell: TellTime,
    started: Option<Started>,
    /// For a revision of the session, whether a silence runs in it.
    seen: Option<(u64, bool)>,
}

/// A clock that was started in this sitting, and when it was looked at last.
#[derive(Clone, Copy, Debug)]
struct Started {
    clock: Clock,
    seen: Now,
    wound: Duration,
}

impl fmt::Debug for Silence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct(std::any::type_name::<Self>()).field("started", &self.started).finish_non_exhaustive()
    }
}

impl Default for Silence {
    fn default() -> Self {
        let begun = Instant::now();
        Self { tell: Arc::new(move || Now { wall: clock::now(), steady: begun.elapsed() }), started: None, seen: None }
    }
}

impl Silence {
    /// What the clocks say now.
    pub(super) fn now(&self) -> Now {
        (self.tell)()
    }

    /// The moment that a line of the log is signed with.
    pub(super) fn moment(&self) -> Moment {
        self.now().moment()
    }

    /// What a view shows of a clock; none where it was never set.
    pub(super) fn left(&self, clock: Clock) -> Option<ClockFace> {
        let shown = || ClockFace { left: clock.left_at(self.moment()), whole: clock.whole, runs: clock.runs() };
        (!clock.is_unset()).then(shown)
    }
}

/// Whether the wall's clock went on while the steady one stood, or was set.
fn has_slept(before: Now, now: Now) -> bool {
    let steady = now.steady.saturating_sub(before.steady).as_secs();
    let expected = before.wall.saturating_add(steady);
    now.wall.abs_diff(expected) > SLEEP
}

/// Whether a command takes a step of the proceedings.
pub(super) fn takes_step(command: &Command) -> bool {
    let takes = |edit: &Edit| matches!(edit, Edit::Proceed(Procedure::Take(_) | Procedure::Keep(..)));
    match command {
        Command::Edit(edit) => takes(edit),
        Command::All(edits) => edits.iter().any(takes),
        Command::Replace(_) | Command::GoBack(_) => false,
    }
}

/// Whether a silence runs after all the steps that nobody has broken.
pub(super) fn runs(proceedings: &Proceedings) -> bool {
    let Some(last) = proceedings.steps.last() else { return false };
    let state = State::on(proceedings, &Catalog::shipped().roster(last.on), last.on);
    state.table.is_some_and(|table| table.is_silent())
}

impl Shell {
    /// Puts another clock under the program, for tests.
    pub fn set_time(&mut self, tell: TellTime) {
        self.silence.tell = tell;
    }

    /// Looks at the clock, once a frame. While it runs, the window is drawn again after a second; else it is left alone.
    pub(super) fn tell_time(&mut self, ui: &Ui) {
        let held = self.documents.bench.session().proceedings.clock;
        if !held.runs() {
            self.silence.started = None;
            return;
        }
        let now = self.silence.now();
        let Some(started) = self.silence.started.filter(|started| started.clock == held) else {
            // Nobody here has started it: it comes out of a file, a crash or another document, and what is left stands.
            return self.put_clock(Clock { since: Moment::UNSTATED, ..held });
        };
        if has_slept(started.seen, now) {
            self.put_clock(held.paused(started.seen.moment()));
            self.notices.caution(self.words().text(Key::ClockSlept));
        } else if !self.has_silence() {
            self.put_clock(held.paused(now.moment()));
        } else if held.left_at(now.moment()) == 0 {
            self.put_clock(held.paused(now.moment()));
            self.end_silence();
        } else {
            let wound = now.steady.saturating_sub(started.wound) >= WINDS;
            if wound {
                self.put_clock(held.started(now.moment()));
            } else {
                self.silence.started = Some(Started { seen: now, ..started });
            }
            ui.ctx().request_repaint_after(Duration::from_secs(1));
        }
    }

    /// Does to the clock what was asked for.
    pub(super) fn move_clock(&mut self, wish: ClockWish) {
        let (clock, now) = (self.documents.bench.session().proceedings.clock, self.silence.now().moment());
        match wish {
            ClockWish::Start if self.has_silence() => self.put_clock(self.whole(clock).started(now)),
            ClockWish::Start => {}
            ClockWish::Pause => self.put_clock(clock.paused(now)),
            ClockWish::Move(seconds) => self.put_clock(self.whole(clock).moved(seconds, now)),
        }
    }

    /// A clock that was never set begins with the whole time of the silence.
    fn whole(&self, clock: Clock) -> Clock {
        let opened = |step: &Arc<Step>| {
            let Act::SilenceOpened { until: Deadline::Room { minutes }, .. } = step.act else { return None };
            Some(minutes)
        };
        let last = self.documents.bench.session().proceedings.steps.iter().rev().find_map(opened);
        match last {
            Some(minutes) if clock.is_unset() => Clock::of(60 * u32::from(minutes)),
            _ => clock,
        }
    }

    /// After a step was asked for, where so many stood before: starts the clock where it opened a silence by the room's clock,
    /// and says so where it was not taken.
    pub(super) fn follow_step(&mut self, before: usize) {
        let steps = &self.documents.bench.session().proceedings.steps;
        if steps.len() <= before {
            return self.notices.caution(self.words().text(Key::StepNotTaken));
        }
        let opened = |step: &Arc<Step>| {
            let Act::SilenceOpened { until, .. } = step.act else { return None };
            Some(until)
        };
        let opened = steps.iter().skip(before).rev().find_map(opened);
        match opened {
            Some(Deadline::Room { minutes }) if self.has_silence() => {
                let now = self.silence.now().moment();
                self.put_clock(Clock::of(60 * u32::from(minutes)).started(now));
            }
            Some(_) => self.put_clock(Clock::default()),
            None => {}
        }
    }

    fn put_clock(&mut self, clock: Clock) {
        let seen = self.silence.now();
        self.documents.bench.execute(Edit::Proceed(Procedure::SetClock(clock)), None);
        self.silence.started = clock.runs().then_some(Started { clock, seen, wound: seen.steady });
    }

    fn has_silence(&mut self) -> bool {
        let revision = self.documents.bench.revision();
        let seen = self.silence.seen.filter(|(of, _)| *of == revision);
        let (_, runs) = seen.unwrap_or_else(|| (revision, runs(&self.documents.bench.session().proceedings)));
        self.silence.seen = Some((revision, runs));
        runs
    }

    /// The time is over: the text is agreed where nobody broke silence; else the clock stands at nothing, and it is said what
    /// is waited for.
    fn end_silence(&mut self) {
        let assessment = self.documents.bench.assessment();
        match at_deadline(&assessment.roster, &assessment.council) {
            // Whoever is just writing has spoken in time: nothing is agreed over their words.
            AtDeadline::Kept(_) if self.screen.ui.proceedings.is_about_table() => {
                self.notices.caution(self.words().text(Key::ClockOverWriting));
            }
            AtDeadline::Kept(consent) => {
                self.documents.bench.sign(self.signature());
                self.documents.bench.execute(keep(self.documents.bench.session(), &consent), None);
                self.notices.note(self.words().text(Key::ClockKept));
            }
            AtDeadline::NoSilence => self.notices.caution(self.words().text(Key::ClockOverElsewhere)),
            found @ (AtDeadline::Held(_) | AtDeadline::Broken(_)) => {
                let said = self.words().at_deadline(&found).unwrap_or_default();
                self.notices.caution(said);
            }
        }
    }
}

/// A silence that was kept, on the day looked at: the stances that follow and the agreement, one step.
fn keep(session: &crate::domain::Session, consent: &Consent) -> Edit {
    let step = Step::plain(session.as_of, Act::Adopted);
    let lines = consent.lines(session.from_day(), session.proceedings.round());
    Edit::Proceed(Procedure::Keep(step, lines))
}
