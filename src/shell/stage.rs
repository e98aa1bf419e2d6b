//! The stage of the sitting: what is shown on the wall, the wall itself, and what each press does. Nothing of it stands in a
//! session; after a crash the wall is off.

use std::{path::Path, process::Command, time::Duration};

use egui::ViewportCommand;
use web_time::Instant;

use super::{Shell, Standing, Wall, clock, documents::Documents, dry, floor::Watch, silence::CountsFor};
use crate::{
    chosen::{Theme, WallChoice},
    domain::{Edit, LanguageChoice, Procedure, Round, SceneId},
    stage::{
        Ahead, ClockFace, Envelope, EnvelopeCount, Feed, KeptStage, Look, PublicScene, Show, ShowState, Subject,
        WallTheme, console, debrief_pages, envelopes, wire::Screen,
    },
    storage::Settings,
    ui::{About, StageView, StageWish, Vigil, wall::Gallery},
    words::{Key, Language, Words},
    workbench::Workbench,
};

/// The stage; there while somebody shows something.
pub(super) struct Stage {
    pub(super) show: Show,
    feed: Feed,
    wall: Wall,
    /// What the console shows of it, for a state of the session and of the show.
    seen: Option<Seen>,
    /// How the wall stands, in words.
    said: String,
    pub(super) is_roll_call: bool,
    /// Since when whoever speaks does.
    pub(super) watch: Watch,
    /// What the dry run that goes on gives back.
    pub(super) dry: Option<Box<dry::Before>>,
    /// What the clock of the round shows.
    round_clock: Option<ClockFace>,
    /// Whether the screen is kept awake.
    vigil: Vigil,
    /// Until when the console takes the keyboard back from a wall that opens or moves.
    calls_back: Option<Instant>,
}

/// So long after a wall opened or moved it may have taken the keyboard by itself.
const CALLS_BACK: Duration = Duration::from_secs(3);

/// How soon it is looked whether the keyboard came.
const LOST_AGAIN: Duration = Duration::from_millis(200);

struct Seen {
    of: (u64, u64, Show),
    now: PublicScene,
    next: PublicScene,
    ahead: Ahead,
    /// How many envelopes stand how; none where they are open.
    envelopes: Option<EnvelopeCount>,
}

impl Stage {
    /// A stage as the person left the last one.
    fn new(settings: &Settings, words: &Words) -> Self {
        let mut show = Show::default();
        show.look = look_of(&settings.wall, words.language());
        show.look.moves = !settings.reduced_motion;
        let mut wall = Wall::default();
        if let Some((name, size)) = settings.wall.screen.clone() {
            wall.move_to(Screen { name, size });
        }
        Self {
            show,
            feed: Feed::default(),
            wall,
            seen: None,
            said: String::new(),
            is_roll_call: false,
            watch: Watch::default(),
            dry: None,
            round_clock: None,
            vigil: Vigil::default(),
            calls_back: None,
        }
    }

    /// What is kept of it against a crash.
    pub(super) fn kept(&self) -> KeptStage {
        KeptStage::of(&self.show, self.is_roll_call, &self.feed)
    }

    /// Whether that is what is kept of it already.
    pub(super) fn is_kept_as(&self, kept: &KeptStage) -> bool {
        kept.is_of(&self.show, self.is_roll_call)
    }

    /// Goes on as a crash has left it. Whether anything moves is the person's choice of today.
    pub(super) fn resume(&mut self, kept: KeptStage) {
        let moves = self.show.look.moves;
        (self.show, self.is_roll_call) = (kept.show, kept.is_roll_call);
        self.show.look.moves = moves;
        self.feed = Feed::standing_on(kept.frozen);
    }

    /// Opens the wall; one that was lost is opened again.
    fn open(&mut self, ctx: &egui::Context, program: Option<&Path>) {
        self.feed.forget();
        self.seen = None;
        self.calls_back = Some(Instant::now() + CALLS_BACK);
        let ctx = ctx.clone();
        if let Some(program) = program {
            self.wall.start_as(Command::new(program), move || ctx.request_repaint());
        }
    }

    /// The wall has no keyboard, and not every desktop asks it: whoever typed on the console goes on typing there.
    fn call_back(&mut self, ctx: &egui::Context) {
        if self.calls_back.take_if(|until| *until < Instant::now()).is_some() || self.calls_back.is_none() {
            return;
        }
        if !ctx.input(|input| input.focused) {
            ctx.send_viewport_cmd(ViewportCommand::Focus);
            ctx.request_repaint_after(LOST_AGAIN);
        }
    }

    /// What the views are told; `bench` is what the wall is given, where that is another than the window has.
    pub(super) fn view<'a>(&'a self, bench: Option<&'a Workbench>) -> Option<StageView<'a>> {
        let Seen { now, next, ahead, envelopes, .. } = self.seen.as_ref()?;
        let (on, screens, is_lost) = match self.wall.standing() {
            Standing::Shows { on, screens, lost } => (on.as_ref(), screens.as_slice(), lost.is_some()),
            Standing::Lost(_) => (None, [].as_slice(), true),
            Standing::Off | Standing::Starting => (None, [].as_slice(), false),
        };
        Some(StageView {
            show: &self.show,
            bench,
            now,
            scene: self.feed.scene(&self.show),
            next,
            ahead,
            envelopes: *envelopes,
            wall: &self.said,
            is_lost,
            screens,
            on,
            is_roll_call: self.is_roll_call,
            round_clock: self.round_clock,
            vigil: self.vigil,
        })
    }

    /// While the envelopes are shown, whoever speaks in this round has one that is in. What it says stays in it.
    pub(super) fn take_answers(&mut self, bench: &Workbench) {
        if self.show.replay.is_some() {
            return;
        }
        let (session, seats) = (bench.session(), bench.assessment().roster.states());
        let round = session.proceedings.round();
        self.show.take_answers(seats.iter().copied().filter(|seat| session.has_spoken_in(*seat, round)));
    }

    /// Brings wall and console up to date with the session that is seen.
    fn update(&mut self, number: u64, bench: &Workbench, gallery: &Gallery, words: &Words) {
        self.take_answers(bench);
        if let Some(scene) = self.feed.shown() {
            // Its picture may have been found since.
            hang(&mut self.wall, scene, gallery);
        }
        let of = (number, bench.revision(), self.show.clone());
        if self.seen.as_ref().is_some_and(|seen| seen.of == of) {
            return;
        }
        let subject = Subject { session: bench.in_force(), assessment: bench.assessment(), catalog: bench.catalog() };
        if let Some(scene) = self.feed.update(subject, &self.show) {
            hang(&mut self.wall, scene, gallery);
            self.wall.show(scene);
        }
        let seen = console(subject, &self.show, self.feed.scene(&self.show));
        // The small picture is what the wall was given, also while it stands still or is dark.
        let now = self.feed.shown().cloned().unwrap_or(seen.now);
        let count = |closed: Vec<Envelope>| EnvelopeCount::of(&closed);
        let envelopes = self.show.holds_envelopes().then(|| count(envelopes(subject.assessment, &self.show)));
        self.seen = Some(Seen { of, now, next: seen.next, ahead: seen.ahead, envelopes });
        self.tell(words);
    }

    fn tell(&mut self, words: &Words) {
        self.said = self.wall.said(words).unwrap_or_default();
    }

    /// Does to the show what was asked for; what concerns the session is the shell's.
    fn carry_out(&mut self, wish: StageWish) {
        match wish {
            StageWish::Blank => {
                self.show.turn_blank();
                if self.show.state() == ShowState::Blank {
                    // Before anything is laid out again.
                    self.wall.blank();
                }
            }
            StageWish::Freeze => self.show.turn_frozen(),
            StageWish::Next => drop(self.show.next_scene()),
            StageWish::Previous => drop(self.show.previous_scene()),
            StageWish::GoTo(scene) => drop(self.show.go_to(scene)),
            StageWish::Reveal => drop(self.show.reveal()),
            StageWish::Recall => drop(self.show.recall()),
            StageWish::Seal => self.show.seal(),
            StageWish::Theme => self.show.look.theme = self.show.look.theme.other(),
            StageWish::Money => self.show.turn_money(),
            StageWish::Language(language) => self.show.look.language = language,
            StageWish::Scale(scale) => self.show.look.scale = scale,
            StageWish::Screen(screen) => self.wall.move_to(screen),
            StageWish::Place(is_shown) => self.show.hides_place = !is_shown,
            StageWish::Standby(text) => self.show.standby = text,
            StageWish::RollCall => self.is_roll_call = !self.is_roll_call,
            StageWish::Debrief(view) => drop(self.show.go_to_debrief(view)),
            StageWish::TurnDebrief(_)
            | StageWish::Begin
            | StageWish::End
            | StageWish::Fact(..)
            | StageWish::Step(_)
            | StageWish::NextRound
            | StageWish::BeginRound(_)
            | StageWish::PlaySealed(_)
            | StageWish::Clock
            | StageWish::MoveClock(_)
            | StageWish::SetClock
            | StageWish::Floor(_)
            | StageWish::DryRun
            | StageWish::Publish(_)
            | StageWish::TakeBack(_)
            | StageWish::Caution(_) => {}
        }
    }
}

impl Shell {
    /// Brings the stage up to date, once a frame; nothing happens where nobody shows anything.
    pub(super) fn look_at_stage(&mut self) {
        let words = self.words();
        let clock = self.clock_face();
        let round_clock = self.silence.left(self.clock_of(CountsFor::Round));
        let Some(stage) = &mut self.stage else { return };
        let was_alone = stage.wall.is_on_only_screen();
        if stage.wall.poll() {
            stage.tell(words);
            let is_alone = stage.wall.is_on_only_screen();
            if is_alone && !was_alone {
                // Nobody looks at the small line on the bar for a wall that does not appear.
                self.notices.say(About::Stage, words.text(Key::WallShowsWindow));
            } else if was_alone && !is_alone {
                self.notices.no_more(About::Stage);
            }
            stage.calls_back = Some(Instant::now() + CALLS_BACK);
        }
        stage.call_back(&self.ctx);
        (stage.show.clock, stage.round_clock) = (clock, round_clock);
        if stage.show.scene() == SceneId::Debrief {
            let log = &self.documents.bench.session().log;
            let last = log.len().checked_sub(1).and_then(|last| log.get(last));
            stage.show.zone = last.map_or(0, |line| clock::zone(line.at));
        }
        stage.show.replay = self.replay.as_ref().map(|replay| replay.face.clone());
        stage.vigil = self.awake.vigil();
        let Documents { bench, horizons, on_screen, .. } = &self.documents;
        let bench = horizons.seen().map_or(bench, |seen| seen.on_wall.as_ref().unwrap_or(&seen.bench));
        let bench = self.replay.as_ref().map_or(bench, |replay| &replay.bench);
        stage.update(on_screen.number(), bench, &self.pictures.gallery, words);
    }

    /// Carries out what was asked of the stage.
    pub(super) fn on_stage(&mut self, wish: StageWish) {
        if wish == StageWish::Reveal && self.verdict_waits() {
            return self.notices.caution(self.words().text(Key::StageEnvelopesFirst));
        }
        let was_roll_call = self.stage.as_ref().is_some_and(|stage| stage.is_roll_call);
        let has_plan = self.documents.bench.session().workshop.has_steps();
        match wish {
            StageWish::Next if has_plan => self.walk_on(),
            StageWish::Previous if has_plan => self.walk_back(),
            StageWish::Begin => self.begin_show(),
            StageWish::End => self.end_show(),
            StageWish::Step(at) => self.take_step(at),
            StageWish::NextRound => self.next_round(),
            StageWish::BeginRound(round) => self.begin_round(round),
            StageWish::PlaySealed(is_sealed) => self.play_sealed(is_sealed),
            StageWish::Clock => self.turn_clock(),
            StageWish::MoveClock(seconds) => self.shift_clock(seconds),
            StageWish::SetClock => self.follow_round(0),
            StageWish::Floor(wish) => self.on_floor(wish),
            StageWish::TurnDebrief(by) => self.turn_debrief(by),
            StageWish::DryRun => self.turn_dry_run(),
            StageWish::Caution(key) => self.notices.caution(self.words().text(key)),
            StageWish::Publish(number) => self.publish(number),
            StageWish::TakeBack(number) => self.take_back(number),
            StageWish::Recall if self.recalled_inject().is_some() => {
                if let Some(number) = self.recalled_inject() {
                    self.take_back(number);
                }
            }
            StageWish::Fact(fact, is_on) => {
                let round = self.documents.bench.session().proceedings.round();
                if let Some(stage) = &mut self.stage {
                    let _ = if is_on { stage.show.choose(fact, round) } else { stage.show.unchoose(fact) };
                }
            }
            StageWish::Blank
            | StageWish::Freeze
            | StageWish::Next
            | StageWish::Previous
            | StageWish::GoTo(_)
            | StageWish::Debrief(_)
            | StageWish::Reveal
            | StageWish::Recall
            | StageWish::Seal
            | StageWish::Theme
            | StageWish::Money
            | StageWish::Language(_)
            | StageWish::Scale(_)
            | StageWish::Screen(_)
            | StageWish::Place(_)
            | StageWish::Standby(_)
            | StageWish::RollCall => {
                if let Some(stage) = &mut self.stage {
                    stage.carry_out(wish.clone());
                }
                let is_dark = self.stage.as_ref().is_some_and(|stage| stage.show.state() == ShowState::Blank);
                if wish == StageWish::Blank && is_dark {
                    self.pause_for_break(Key::ClockBlank);
                }
                let leads = matches!(wish, StageWish::Next | StageWish::Previous | StageWish::GoTo(_));
                if let Some(said) = self.no_text().filter(|_| leads) {
                    self.notices.note(said);
                }
                self.keep_wall();
            }
        }
        // Whoever answers from now on answers into an envelope, where those are shown.
        if let Some(stage) = &mut self.stage {
            stage.take_answers(&self.documents.bench);
        }
        // At a roll call a digit must never fall into nothing: the board has the keyboard after every press.
        let is_roll_call = self.stage.as_ref().is_some_and(|stage| stage.is_roll_call);
        if is_roll_call && !was_roll_call {
            self.begin_roll_call();
            self.screen.ui.show_board();
        } else if is_roll_call && !self.screen.ui.stage.is_setup_open {
            self.screen.ui.council.focus_board = true;
        }
    }

    /// A roll call of a round in which nobody has spoken begins at the head of the list, whichever seat was in hand for something
    /// else; one that was left goes on where it stood.
    fn begin_roll_call(&mut self) {
        let (session, seats) = (self.documents.bench.session(), self.documents.bench.assessment().roster.states());
        let round = session.proceedings.round();
        if round > 0 && !seats.iter().any(|seat| session.has_spoken_in(*seat, round)) {
            self.screen.ui.council.seat = seats.first().copied();
        }
    }

    /// F5: begins to show, and opens a wall that was lost.
    fn begin_show(&mut self) {
        if self.tour.on_screen.is_some() {
            return self.notices.caution(self.words().text(Key::GuideNotNow));
        }
        let words = self.words();
        if self.stage.is_none() {
            self.stage = Some(Stage::new(&self.person.settings, words));
            self.set_stage();
            self.resume_seal();
        }
        let Some(stage) = &mut self.stage else { return };
        let is_there = matches!(stage.wall.standing(), Standing::Starting | Standing::Shows { lost: None, .. });
        if !is_there {
            stage.open(&self.ctx, self.wall_program.as_deref());
            stage.tell(words);
        }
        self.awake.keep(true);
        self.look_at_stage();
    }

    fn end_show(&mut self) {
        self.end_dry_run();
        self.end_turn();
        self.pause_clock();
        self.awake.keep(false);
        let number = self.documents.number();
        self.notices.no_more(About::Stage);
        // The wall closes with it.
        self.stopped_show = self.stage.take().map(|stage| (number, stage.kept()));
        self.notices.note(self.words().text(Key::StageEnded));
    }

    /// So many pages on in the debrief, of the session as it is looked at.
    fn turn_debrief(&mut self, by: isize) {
        let bench = self.replay.as_ref().map_or(&self.documents.bench, |replay| &replay.bench);
        let subject = Subject { session: bench.in_force(), assessment: bench.assessment(), catalog: bench.catalog() };
        let pages = debrief_pages(subject);
        if let Some(stage) = &mut self.stage {
            let _ = stage.show.turn_debrief(&pages, by);
        }
    }

    /// The next round begins, as it is planned and with the first of its steps, else of the kind and with the time of the last: a
    /// line of the log, and every answer is sealed again.
    fn next_round(&mut self) {
        let session = self.documents.bench.session();
        let begun = session.proceedings.rounds.len();
        if begun < session.workshop.rounds.len() {
            let of_round = session.workshop.steps.iter().position(|step| usize::from(step.round) == begun + 1);
            return match of_round {
                Some(first) => self.take_step(first),
                None => self.begin_planned(begun + 1),
            };
        }
        let kind = session.proceedings.rounds.last().map(|round| round.kind).unwrap_or_default();
        let round = session.proceedings.next_round(session.as_of, kind);
        self.begin_round(round);
    }

    fn begin_round(&mut self, round: Round) {
        self.edit(Edit::Proceed(Procedure::BeginRound(round)), None);
    }

    /// What the room's clock shows: of the silence while one runs by it, else of the round.
    fn clock_face(&mut self) -> Option<ClockFace> {
        let counts = self.counts_for();
        self.silence.left(self.clock_of(counts))
    }

    /// Does several things on the stage, for tests.
    pub fn set_scenes(&mut self, wishes: &[StageWish]) {
        wishes.iter().for_each(|wish| self.on_stage(wish.clone()));
    }

    /// Does one thing to the session as a view would ask for it, for tests.
    pub fn carry_out_edit(&mut self, edit: Edit) {
        self.edit(edit, None);
    }

    /// What is shown, for tests; none while nothing is.
    #[must_use]
    pub fn show_on_wall(&self) -> Option<&Show> {
        self.stage.as_ref().map(|stage| &stage.show)
    }

    /// The scene that the wall was given last, for tests; none before the first.
    #[must_use]
    pub fn on_wall(&self) -> Option<&PublicScene> {
        self.stage.as_ref().and_then(|stage| stage.feed.shown())
    }

    /// What is chosen of the wall is remembered.
    fn keep_wall(&mut self) {
        let Some(stage) = &self.stage else { return };
        let wall = choice_of(stage.show.look, stage.wall.screen());
        if self.person.settings.wall != wall {
            self.person.settings.wall = wall;
            self.keep_settings();
        }
    }
}

/// Gives the wall the picture of a scene that it is shown, and never one of another.
fn hang(wall: &mut Wall, scene: &PublicScene, gallery: &Gallery) {
    if let Some(content) = scene.picture().and_then(|face| gallery.bytes(&face.hash)) {
        wall.hang(scene, &content);
    }
}

/// The look of a wall as it was left last.
fn look_of(choice: &WallChoice, console: Language) -> Look {
    Look {
        language: choice.language.language().unwrap_or(console),
        theme: if choice.theme == Theme::Light { WallTheme::Light } else { WallTheme::Dark },
        scale: if choice.scale == 0 { Look::default().scale } else { choice.scale },
        ..Look::default()
    }
}

fn choice_of(look: Look, screen: Option<&Screen>) -> WallChoice {
    WallChoice {
        language: LanguageChoice::from(look.language),
        theme: if look.theme == WallTheme::Light { Theme::Light } else { Theme::Dark },
        scale: look.scale,
        screen: screen.map(|screen| (screen.name.clone(), screen.size)),
    }
}
