//! The room's one clock, which the centre does not have: it is started, paused and moved here, and it stands still after a start,
//! a crash or a sleep. While a silence runs by it, it counts for the silence, and at its end the text is kept or held; else it
//! counts for the round, whose end is only said.

use std::{fmt, sync::Arc, time::Duration};

use egui::Ui;
use web_time::Instant;

use super::{Shell, clock};
use crate::{
    catalog::Catalog,
    council::proceedings::{AtDeadline, Consent, State, Table, at_deadline},
    domain::{Act, Clock, Deadline, Edit, Moment, Procedure, Proceedings, Step},
    stage::{ClockFace, SceneId, ShowState},
    ui::ClockWish,
    words::Key,
    workbench::Command,
};

/// The clocks of the machine may part by so much, seconds, before it is taken for a sleep.
const SLEEP: u64 = 5;
/// So often what is left is written down while the clock runs, so that a crash takes no more of it.
const WINDS: Duration = Duration::from_secs(1);

/// In a dry run time goes so many times as fast.
const FAST: u32 = 30;

/// For what the room's clock counts. Each has what is left of its own; one alone goes at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CountsFor {
    /// The silence on the table.
    Silence,
    /// The round.
    Round,
}

/// What the clocks of the machine say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// Seconds since 1970.
    pub wall: u64,
    /// Since some moment, by a clock that nobody sets and that a sleep stops.
    pub steady: Duration,
}

impl Now {
    /// The same moment of a run that began at another and in which time goes fast.
    fn fast(self, begun: Self) -> Self {
        let gone = self.steady.saturating_sub(begun.steady) * FAST;
        Self { wall: begun.wall + gone.as_secs(), steady: begun.steady + gone }
    }

    fn moment(self) -> Moment {
        Moment::from_unix_seconds(i64::try_from(self.wall).unwrap_or(i64::MAX))
    }
}

/// Who tells the time.
pub type TellTime = Arc<dyn Fn() -> Now + Send + Sync>;

/// The clock of the silence as the shell knows it.
pub(super) struct Silence {
    tell: TellTime,
    pub(super) started: Option<Started>,
    /// For a revision of the session, for what the clock counts in it.
    seen: Option<(u64, CountsFor)>,
    /// The clock of the round as it was put aside for a silence, after which it goes on.
    pub(super) resumes: Option<Clock>,
    /// When a dry run began; none outside one.
    dry_since: Option<Now>,
}

/// A clock that was started in this sitting, and when it was looked at last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Started {
    pub(super) counts: CountsFor,
    pub(super) clock: Clock,
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
        Self {
            tell: Arc::new(move || Now { wall: clock::now(), steady: begun.elapsed() }),
            started: None,
            seen: None,
            resumes: None,
            dry_since: None,
        }
    }
}

impl Silence {
    /// What the clocks say now.
    pub(super) fn now(&self) -> Now {
        let now = (self.tell)();
        self.dry_since.map_or(now, |begun| now.fast(begun))
    }

    /// Lets time go fast from now on, or as it does. No clock may go meanwhile.
    pub(super) fn set_fast(&mut self, is_fast: bool) {
        self.dry_since = is_fast.then(|| (self.tell)());
        (self.started, self.seen, self.resumes) = (None, None, None);
    }

    /// After how long the window is drawn again while a clock goes.
    pub(super) fn tick(&self) -> Duration {
        if self.dry_since.is_some() { Duration::from_millis(200) } else { Duration::from_secs(1) }
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
pub(super) fn has_slept(before: Now, now: Now) -> bool {
    let steady = now.steady.saturating_sub(before.steady).as_secs();
    let expected = before.wall.saturating_add(steady);
    now.wall.abs_diff(expected) > SLEEP
}

/// Whether a command takes a step of the proceedings.
pub(super) fn takes_step(command: &Command) -> bool {
    has_edit(command, |edit| matches!(edit, Edit::Proceed(Procedure::Take(_) | Procedure::Keep(..))))
}

/// Whether a command begins a round.
pub(super) fn begins_round(command: &Command) -> bool {
    has_edit(command, |edit| matches!(edit, Edit::Proceed(Procedure::BeginRound(_))))
}

fn has_edit(command: &Command, is_it: impl Fn(&Edit) -> bool) -> bool {
    match command {
        Command::Edit(edit) => is_it(edit),
        Command::All(edits) => edits.iter().any(is_it),
        Command::Replace(_) | Command::GoBack(_) => false,
    }
}

/// Whether a silence runs after all the steps that nobody has broken.
#[cfg(test)]
pub(super) fn runs(proceedings: &Proceedings) -> bool {
    let Some(last) = proceedings.steps.last() else { return false };
    let state = State::on(proceedings, &Catalog::shipped().roster(last.on), last.on);
    state.table.is_some_and(|table| table.is_silent())
}

/// For what the room's clock counts: a silence that runs by it, else the round.
fn counts_for(proceedings: &Proceedings) -> CountsFor {
    let is_by_room = || {
        let last = proceedings.steps.last()?;
        let state = State::on(proceedings, &Catalog::shipped().roster(last.on), last.on);
        let silence = state.table.filter(Table::is_silent)?.silence?;
        Some(matches!(silence.until, Deadline::Room { .. }))
    };
    if is_by_room() == Some(true) { CountsFor::Silence } else { CountsFor::Round }
}

impl Shell {
    /// Puts another clock under the program, for tests.
    pub fn set_time(&mut self, tell: TellTime) {
        self.silence.tell = tell;
    }

    /// Looks at the clock, once a frame. While it runs, the window is drawn again after a second; else it is left alone.
    pub(super) fn tell_time(&mut self, ui: &Ui) {
        let counts = self.counts_for();
        self.put_aside(match counts {
            CountsFor::Silence => CountsFor::Round,
            CountsFor::Round => CountsFor::Silence,
        });
        self.go_on_with_round(counts);
        let held = self.clock_of(counts);
        if !held.runs() {
            self.silence.started = None;
            return;
        }
        let now = self.silence.now();
        let is_held = |started: &Started| started.counts == counts && started.clock == held;
        let Some(started) = self.silence.started.filter(is_held) else {
            // Nobody here has started it: it comes out of a file, a crash or another document, and what is left stands.
            return self.put_clock(counts, Clock { since: Moment::UNSTATED, ..held });
        };
        if has_slept(started.seen, now) {
            self.put_clock(counts, held.paused(started.seen.moment()));
            self.notices.caution(self.words().text(Key::ClockSlept));
        } else if held.left_at(now.moment()) == 0 {
            self.put_clock(counts, held.paused(now.moment()));
            match counts {
                CountsFor::Silence => self.end_silence(),
                CountsFor::Round => self.end_round(),
            }
        } else {
            let is_due = now.steady.saturating_sub(started.wound) >= WINDS;
            let (clock, wound) = if is_due { (held.started(now.moment()), now.steady) } else { (held, started.wound) };
            self.wind(counts, clock);
            self.silence.started = Some(Started { clock, seen: now, wound, ..started });
            ui.ctx().request_repaint_after(self.silence.tick());
        }
    }

    /// What counts, as the session holds it.
    pub(super) fn clock_of(&self, counts: CountsFor) -> Clock {
        let proceedings = &self.documents.bench.session().proceedings;
        match counts {
            CountsFor::Silence => proceedings.clock,
            CountsFor::Round => proceedings.round_clock,
        }
    }

    /// Does to the clock of the silence what was asked for.
    pub(super) fn move_clock(&mut self, wish: ClockWish) {
        self.move_clock_of(CountsFor::Silence, wish);
    }

    /// Does to a clock what was asked for; one goes only while it is its turn.
    pub(super) fn move_clock_of(&mut self, counts: CountsFor, wish: ClockWish) {
        let (clock, now) = (self.clock_of(counts), self.silence.now().moment());
        let clock = if counts == CountsFor::Silence { self.whole(clock) } else { clock };
        match wish {
            ClockWish::Start if self.counts_for() == counts => self.put_clock(counts, clock.started(now)),
            ClockWish::Start => {}
            ClockWish::Pause => self.put_clock(counts, clock.paused(now)),
            ClockWish::Move(seconds) => self.put_clock(counts, clock.moved(seconds, now)),
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
            Some(Deadline::Room { minutes }) if self.counts_for() == CountsFor::Silence => {
                self.put_aside(CountsFor::Round);
                let now = self.silence.now().moment();
                self.put_clock(CountsFor::Silence, Clock::of(60 * u32::from(minutes)).started(now));
            }
            Some(_) => self.put_clock(CountsFor::Silence, Clock::default()),
            None => {}
        }
    }

    /// After a step that opened a silence or broke it, where so many stood before: the wall shows the text with it, unless it is
    /// dark or stands still. *Recall* brings back what it showed.
    pub(super) fn show_silence(&mut self, before: usize) {
        let steps = &self.documents.bench.session().proceedings.steps;
        let is_of_silence =
            |step: &Arc<Step>| matches!(step.act, Act::SilenceOpened { .. } | Act::SilenceBroken { .. });
        if !steps.iter().skip(before).any(is_of_silence) {
            return;
        }
        if let Some(stage) = &mut self.stage
            && matches!(stage.show.state(), ShowState::Live | ShowState::Sealed)
        {
            stage.show.go_to(SceneId::Text);
        }
    }

    pub(super) fn put_clock(&mut self, counts: CountsFor, clock: Clock) {
        let seen = self.silence.now();
        let procedure = match counts {
            CountsFor::Silence => Procedure::SetClock(clock),
            CountsFor::Round => Procedure::SetRoundClock(clock),
        };
        self.documents.bench.execute(Edit::Proceed(procedure), None);
        if clock.runs() {
            self.silence.started = Some(Started { counts, clock, seen, wound: seen.steady });
        } else if self.silence.started.is_some_and(|started| started.counts == counts) {
            self.silence.started = None;
        }
    }

    /// Writes down what is left; nobody does anything by it.
    fn wind(&mut self, counts: CountsFor, clock: Clock) {
        let [silence, round] = [CountsFor::Silence, CountsFor::Round].map(|other| self.clock_of(other));
        match counts {
            CountsFor::Silence => self.documents.bench.wind(clock, round),
            CountsFor::Round => self.documents.bench.wind(silence, clock),
        }
    }

    /// For what the room's clock counts now.
    pub(super) fn counts_for(&mut self) -> CountsFor {
        let revision = self.documents.bench.revision();
        let seen = self.silence.seen.filter(|(of, _)| *of == revision);
        let (_, counts) = seen.unwrap_or_else(|| (revision, counts_for(&self.documents.bench.session().proceedings)));
        self.silence.seen = Some((revision, counts));
        counts
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
                let text = assessment.council.text.as_ref();
                let proceedings = &self.documents.bench.session().proceedings;
                let version = text.and_then(|text| proceedings.text(text.text)?.version(text.version));
                let has_brackets = version.is_some_and(|version| version.open_brackets() > 0);
                self.documents.bench.sign(self.signature());
                self.documents.bench.execute(keep(self.documents.bench.session(), &consent), None);
                let words = self.words();
                if has_brackets {
                    self.notices.caution(words.text(Key::ClockKeptBrackets));
                } else {
                    self.notices.note(words.text(Key::ClockKept));
                }
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
