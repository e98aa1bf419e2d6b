//! Random play through what a window asks for: steps, texts, stances, days, undo, the clock, sleeps and kills, ten thousand of
//! them. Nothing panics, every state has a headline and a way out, and no clock runs where no silence does.

use std::{
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use egui::{Context, RawInput};

use super::{Home, NoDialogs, Now, Shell, settings::Found, silence::runs};
use crate::{
    assess::assess,
    catalog::Catalog,
    council::proceedings::{AtDeadline, Seated, State, at_deadline, legal, refusal},
    domain::{Act, Bracket, Edit, Procedure, Rung, Session, Stance, Step, Text, TextId, Version},
    predict::Asking,
    storage::{
        RealDisk,
        disk::Lock,
        settings::{LanguageChoice, Settings},
    },
    ui::{Action, ClockWish, Reply, WhyTab},
    words::{
        Language, Words,
        tests::play::{Dice, act, begin},
    },
};

/// How many actions are played.
const ACTIONS: usize = 10_000;
/// So many lie between two kills.
const KILL: usize = 1_000;
/// So many lie between two frames that are painted whole.
const PAINT: usize = 500;

/// A program with a clock that stands until it is moved.
struct Played {
    ctx: Context,
    shell: Shell,
    time: Arc<Mutex<Now>>,
}

impl Played {
    fn start(folder: &Path, time: &Arc<Mutex<Now>>) -> Self {
        let settings = Settings { language: LanguageChoice::En, predict: Asking::Never, ..Settings::default() };
        let found = Found { settings, ..Found::default() };
        let ctx = Context::default();
        let home = Home::in_folder(folder, Arc::new(RealDisk));
        let mut shell = Shell::new(&ctx, found, Some(home), Box::new(NoDialogs));
        let told = Arc::clone(time);
        shell.set_time(Arc::new(move || *told.lock().expect("nobody else holds it")));
        Self { ctx, shell, time: Arc::clone(time) }
    }

    /// Carries an action out as a frame does, without painting it.
    fn carry_out(&mut self, action: Action) {
        let Self { ctx, shell, .. } = self;
        let mut output = ctx.run_ui(RawInput::default(), |ui| {
            shell.tell_time(ui);
            shell.documents.bench.sign(shell.signature());
            shell.carry_out(ui, action.clone());
            shell.tell_time(ui);
            shell.keep();
        });
        output.textures_delta.clear();
    }

    fn paint(&mut self) {
        let Self { ctx, shell, .. } = self;
        shell.ui_state().why.tab = WhyTab::Proceedings;
        let mut output = ctx.run_ui(RawInput::default(), |ui| shell.frame_ui(ui));
        output.textures_delta.clear();
    }

    fn session(&self) -> &Session {
        self.shell.bench().session()
    }

    /// Ends as a kill does, and starts again with what was left.
    fn kill(self, folder: &Path) -> Self {
        let before = self.session().clone();
        let is_kept = self.shell.keeping.keeper.as_ref().is_some_and(|keeper| keeper.settle(Duration::from_secs(20)));
        assert!(is_kept, "what was done is on the disk");
        let Self { shell, time, .. } = self;
        drop(shell);
        wait_for_locks(&Home::in_folder(folder, Arc::new(RealDisk)));
        let mut again = Self::start(folder, &time);
        again.paint();
        again.carry_out(Action::Answer(Reply::Recover));
        again.carry_out(Action::EndGesture);
        let after = again.session();
        assert_eq!(after.proceedings.steps, before.proceedings.steps);
        assert!(after.tells_the_same(&before), "the session comes back as it was");
        assert!(!after.proceedings.clock.runs(), "its clock stands");
        again
    }
}

/// The thread that keeps lets go of the lock when it has written what it was given.
fn wait_for_locks(home: &Home) {
    for _ in 0..500 {
        let paths = home.disk.list(&home.sittings).unwrap_or_default();
        let mut locks = paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "lock"));
        if locks.all(|path| matches!(home.disk.lock(path), Ok(Lock::Held(_)))) {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the lock was not let go");
}

/// What a hand may ask for next.
fn wish(session: &Session, dice: &mut Dice) -> Option<Action> {
    let edit = |procedure| Some(Action::Edit(Edit::Proceed(procedure)));
    let seats = Catalog::shipped().roster(session.as_of);
    match dice.roll(16) {
        0 | 1 => Some(Action::Edit(Edit::SetStance(vec![dice.of(seats.states())], dice.of(&Stance::ALL)))),
        2 => {
            let days = dice.of(&[-1, 1, 1, 2]);
            Some(Action::Edit(Edit::SetAsOf(session.as_of.plus_days(days))))
        }
        3 => Some(Action::Undo),
        4 => Some(Action::Redo),
        5 => Some(Action::GoToStep(dice.roll(200))),
        6 => Some(Action::Clock(dice.of(&[
            ClockWish::Start,
            ClockWish::Pause,
            ClockWish::Move(60),
            ClockWish::Move(-60),
        ]))),
        7 => {
            let id = TextId::at(dice.roll(session.proceedings.texts.len()))?;
            let number = session.proceedings.text(id)?.last_version() + 1;
            let version =
                Version { en: format!("Words [{number}]"), fr: format!("Mots [{number}]"), ..Version::default() };
            edit(Procedure::AddVersion(id, version))
        }
        8 => edit(Procedure::AddText(Text::plain(dice.of(Rung::ALL)))),
        9 => {
            let id = TextId::at(dice.roll(session.proceedings.texts.len()))?;
            let wanted_by = vec![dice.of(seats.states())];
            edit(Procedure::SetBracket(id, 1, 0, Bracket { wanted_by, ..Bracket::default() }))
        }
        _ => step(session, dice).map(|procedure| Action::EditAll(vec![Edit::Proceed(procedure)])),
    }
}

/// A step that is legal, as the forms take it.
fn step(session: &Session, dice: &mut Dice) -> Option<Procedure> {
    let seats = Catalog::shipped().roster(session.as_of);
    let state = State::on(&session.proceedings, &seats, session.as_of);
    let kinds = legal(&state);
    let act = act(*kinds.get(dice.roll(kinds.len()))?, seats.states(), dice, session.as_of);
    let seated = Seated { seats: &seats, day: session.as_of };
    if refusal(&state, &act, &session.proceedings, seated).is_some() {
        return None;
    }
    let step = Step::plain(session.as_of, act);
    let council = assess(Catalog::shipped(), session).council;
    match at_deadline(&seats, &council) {
        AtDeadline::Kept(consent) if step.act == Act::Adopted => {
            Some(Procedure::Keep(step, consent.lines(session.from_day(), 0)))
        }
        AtDeadline::Kept(_) | AtDeadline::NoSilence | AtDeadline::Broken(_) | AtDeadline::Held(_) => {
            Some(Procedure::Take(step))
        }
    }
}

/// What holds after every action.
fn check(played: &Played) {
    let (session, assessment) = (played.session(), played.shell.bench().assessment());
    let state = State::on(&session.proceedings, &assessment.roster, session.as_of);
    let way_out = state.way_out();
    assert!(state.is_ended || way_out.first().is_some_and(|kind| legal(&state).contains(kind)), "{state:?}");
    let clock = session.proceedings.clock;
    assert!(!clock.runs() || runs(&session.proceedings), "a clock runs and no silence does");
}

#[test]
fn ten_thousand_actions_leave_no_state_without_a_way_out_and_no_clock_that_runs_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let time = Arc::new(Mutex::new(Now { wall: 1_900_000_000, steady: Duration::from_secs(9) }));
    let mut played = Played::start(folder.path(), &time);
    let mut dice = Dice::new(22);
    let (mut agreed, mut ended) = (0, 0);
    let mut fresh = true;
    for number in 0..ACTIONS {
        if fresh {
            // Another council begins where one has ended.
            let session = begin();
            let document = super::document::Document::unkept(played.shell.documents.next_number(), session.clone());
            played.shell.show(document, session);
        }
        let passed = dice.roll(90) as u64;
        {
            let mut now = played.time.lock().expect("nobody else holds it");
            now.wall += passed;
            // Now and then the machine sleeps through it.
            now.steady += Duration::from_secs(if dice.roll(40) == 0 { 0 } else { passed });
        }
        let Some(action) = wish(played.session(), &mut dice) else { continue };
        played.carry_out(action);
        check(&played);
        if number % PAINT == 0 {
            played.paint();
            let (assessment, session) = (played.shell.bench().assessment(), played.shell.bench().in_force());
            for words in [Language::En, Language::Fr].map(Words::of) {
                assert!(!words.headline(assessment, session).is_empty());
            }
        }
        if number % KILL == KILL - 1 {
            played = played.kill(folder.path());
        }
        let has = |kind: Act| played.session().proceedings.steps.iter().any(|step| step.act == kind);
        agreed += usize::from(has(Act::Adopted));
        fresh = has(Act::Ended) && dice.roll(4) == 0 || played.session().proceedings.steps.len() > 150;
        ended += usize::from(fresh);
    }
    assert!(agreed > 100 && ended > 20, "{agreed} with a text agreed, {ended} councils ended");
}
