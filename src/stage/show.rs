//! What a facilitator has decided to show, and how it is changed. Nothing of it changes the session.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    floor::Floor,
    scene::{ClockFace, Look},
};
use crate::domain::{FactId, MOST_FACTS_ON_WALL, SceneId, Session, StandbyText, StateCode};

/// So many plates are revealed one by one.
pub const PLATES: u8 = 4;
/// The first of them, threshold and request, hang on no seat's stance.
const PLATES_OF_FACTS: u8 = 2;
/// So many steps can be recalled.
const MOST_RECALLED: usize = 32;

/// A fact on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChosenFact {
    /// Which.
    pub fact: FactId,
    /// The round in which it was new; 0 where it was there from the beginning.
    pub new_in: u16,
}

/// Answers in closed envelopes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BallotState {
    /// Whose answer is in.
    pub answered: BTreeSet<StateCode>,
    /// Who had answered in the open in this round before the envelopes were shown: that is no answer in an envelope. None before
    /// they are.
    #[serde(default)]
    pub in_the_open: Option<BTreeSet<StateCode>>,
    /// Whether the envelopes are open.
    pub is_open: bool,
    /// Whether an answer was given into one since the answers were sealed last: from then on they stay closed, whatever else is
    /// shown, until they are opened.
    pub has_begun: bool,
}

/// What the scene of the debrief shows, one page at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DebriefView {
    /// How the seats stood, round by round.
    #[default]
    Strip,
    /// How many took each stance, round by round.
    Counts,
    /// A turning point, by its place from 0.
    Turning(u16),
    /// A question that was drawn from the session, by its place from 0.
    Drawn(u16),
    /// A question as the facilitator wrote it, by its place from 0.
    Own(u16),
    /// Who spoke, the quiet ones first.
    Spoken,
    /// The red line of a delegation, by its place from 0: the facilitator opened it.
    RedLine(u16),
}

/// Which moment of the session is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// The round, from 1; 0 before the first.
    pub round: u16,
    /// Hour and minute of the room, for example `10:41`; empty where nobody knows.
    pub time: String,
}

/// What the wall does, as the console names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ShowState {
    /// It shows the scene as it is.
    Live,
    /// It stays as it was when it was frozen; its clock goes on.
    Frozen,
    /// It is dark.
    Blank,
    /// It shows a scene of which a part is still sealed.
    Sealed,
}

impl ShowState {
    /// Its id, lower case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// What is out and can be taken back by *recall*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Out {
    scene: SceneId,
    revealed: u8,
    money: bool,
    is_open: bool,
    facts: Vec<ChosenFact>,
    step: Option<u16>,
    #[serde(default)]
    inject: Option<u16>,
    /// The inject that was published next; a recall takes it back too.
    #[serde(default)]
    published: Option<u16>,
    debrief: DebriefView,
}

/// What is shown. Every change is a method, and none of them can fail: where there is nothing to do, nothing changes and
/// `false` is the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Show {
    /// How the wall looks.
    pub look: Look,
    /// The clock's reading: the centre has no clock, so whoever has one tells it.
    #[serde(skip)]
    pub clock: Option<ClockFace>,
    /// The moment that is looked at in the place of now, which whoever looks tells.
    #[serde(skip)]
    pub replay: Option<Replayed>,
    /// By how many seconds the clocks of the room are before the universal one, which whoever shows tells.
    #[serde(skip)]
    pub zone: i32,
    /// What is said before it begins.
    pub standby: StandbyText,
    /// Who speaks and who waits to.
    pub floor: Floor,
    /// Whether nothing of it counts: time goes fast, and the session comes back as it was.
    pub is_dry_run: bool,
    /// Whether the place is shown on the map.
    pub hides_place: bool,
    /// Whether the session is played sealed: what the allies would bring waits for the four plates, and the table for the
    /// envelopes.
    pub is_sealed_play: bool,
    scene: SceneId,
    is_blank: bool,
    is_frozen: bool,
    revealed: u8,
    money: bool,
    facts: Vec<ChosenFact>,
    ballot: BallotState,
    #[serde(default)]
    debrief: DebriefView,
    /// The step of a prepared workshop, by its place from 0.
    step: Option<u16>,
    /// The inject that stands on the wall, by its number from 1. It shows while it is live.
    #[serde(default)]
    inject: Option<u16>,
    before: Vec<Out>,
}

/// What comes next on the wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// The show as it would be.
    pub show: Show,
    /// The round that begins with it, from 1; 0 where none does.
    pub begins: u16,
}

/// The facts that stand on the wall in a step of the workshop, by its place from 0.
#[must_use]
pub fn facts_of_step(session: &Session, at: usize) -> Vec<ChosenFact> {
    session.facts_of_step(at).into_iter().map(|(fact, new_in)| ChosenFact { fact, new_in }).collect()
}

impl Show {
    /// The scene.
    #[must_use]
    pub fn scene(&self) -> SceneId {
        self.scene
    }

    /// How many of the four plates are open.
    #[must_use]
    pub fn revealed(&self) -> u8 {
        self.revealed
    }

    /// Whether money shows.
    #[must_use]
    pub fn shows_money(&self) -> bool {
        self.money
    }

    /// The facts on the wall.
    #[must_use]
    pub fn facts(&self) -> &[ChosenFact] {
        &self.facts
    }

    /// The envelopes.
    #[must_use]
    pub fn ballot(&self) -> &BallotState {
        &self.ballot
    }

    /// What the wall does.
    #[must_use]
    pub fn state(&self) -> ShowState {
        match (self.is_blank, self.is_frozen, self.is_sealed()) {
            (true, ..) => ShowState::Blank,
            (false, true, _) => ShowState::Frozen,
            (false, false, true) => ShowState::Sealed,
            (false, false, false) => ShowState::Live,
        }
    }

    /// Whether the wall stands still, also while it is dark.
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        self.is_frozen
    }

    /// Whether a part of the scene is still sealed.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        match self.scene {
            SceneId::Verdict => self.revealed < PLATES,
            SceneId::Ballot => !self.ballot.is_open,
            SceneId::TestCard
            | SceneId::Standby
            | SceneId::Situation
            | SceneId::Council
            | SceneId::Text
            | SceneId::Response
            | SceneId::Debrief => false,
        }
    }

    /// Goes to a scene.
    pub fn go_to(&mut self, scene: SceneId) -> bool {
        if scene == self.scene && self.inject.is_none() {
            return false;
        }
        self.keep();
        (self.scene, self.inject) = (scene, None);
        true
    }

    /// What the scene of the debrief shows.
    #[must_use]
    pub fn debrief(&self) -> DebriefView {
        self.debrief
    }

    /// Goes to a page of the debrief.
    pub fn go_to_debrief(&mut self, view: DebriefView) -> bool {
        if (self.scene, self.debrief) == (SceneId::Debrief, view) {
            return false;
        }
        self.keep();
        (self.scene, self.debrief) = (SceneId::Debrief, view);
        true
    }

    /// Goes so many pages on in the debrief, among those that there are; past an end it stays.
    pub fn turn_debrief(&mut self, pages: &[DebriefView], by: isize) -> bool {
        if self.scene != SceneId::Debrief {
            return false;
        }
        let here = pages.iter().position(|page| *page == self.debrief).unwrap_or_default();
        let there = here.checked_add_signed(by).and_then(|there| pages.get(there));
        there.is_some_and(|view| self.go_to_debrief(*view))
    }

    /// Takes down that a seat has answered while the envelopes are shown: they stay closed from now on, also beside other scenes.
    pub fn hold_envelopes(&mut self) {
        self.ballot.has_begun |= self.shows_envelopes();
    }

    /// Whether closed envelopes are the scene.
    #[must_use]
    pub fn shows_envelopes(&self) -> bool {
        self.scene == SceneId::Ballot && !self.ballot.is_open
    }

    /// Whoever has answered in this round: in the open where the envelopes are shown for the first time, else into one.
    pub fn take_answers(&mut self, seats: impl Iterator<Item = StateCode>) {
        if !self.shows_envelopes() {
            return;
        }
        let Some(before) = &self.ballot.in_the_open else {
            self.ballot.in_the_open = Some(seats.collect());
            return;
        };
        let new: Vec<StateCode> = seats.filter(|seat| !before.contains(seat)).collect();
        self.ballot.answered.extend(new);
    }

    /// Whether the seats' answers lie in closed envelopes: while those are shown, and once an answer was given into one.
    #[must_use]
    pub fn holds_envelopes(&self) -> bool {
        !self.ballot.is_open && (self.ballot.has_begun || self.scene == SceneId::Ballot)
    }

    /// Whether answers that hang on the seats wait for the envelopes to be opened.
    #[must_use]
    pub fn waits_for_envelopes(&self) -> bool {
        self.is_sealed_play && self.holds_envelopes()
    }

    /// Whether somebody has answered into envelopes that are still closed.
    #[must_use]
    pub fn holds_answers(&self) -> bool {
        self.is_sealed_play && self.ballot.has_begun && !self.ballot.is_open
    }

    /// How many of the four plates can be read: what hangs on the seats is closed while their answers lie in envelopes.
    #[must_use]
    pub fn readable(&self) -> u8 {
        if self.waits_for_envelopes() { self.revealed.min(PLATES_OF_FACTS) } else { self.revealed }
    }

    /// Whether all four plates are open.
    #[must_use]
    pub fn has_opened_all(&self) -> bool {
        self.revealed >= PLATES
    }

    /// Goes on with a seal as it was left: so many plates open, and the envelopes closed or not.
    pub fn resume_seal(&mut self, revealed: u8, has_envelopes: bool) {
        self.revealed = revealed.min(PLATES);
        if has_envelopes && !self.holds_envelopes() {
            (self.ballot.has_begun, self.ballot.in_the_open) = (true, Some(BTreeSet::new()));
        }
    }

    /// The step of a prepared workshop that is taken, by its place from 0.
    #[must_use]
    pub fn step(&self) -> Option<usize> {
        self.step.map(usize::from)
    }

    /// Goes to a step of a prepared workshop: its scene, and the facts that stand on the wall from it on.
    pub fn take_step(&mut self, at: usize, scene: SceneId, facts: Vec<ChosenFact>) -> bool {
        let step = u16::try_from(at).ok();
        if (self.step, self.scene, &self.facts) == (step, scene, &facts) && self.inject.is_none() {
            return false;
        }
        self.keep();
        (self.step, self.scene, self.facts, self.inject) = (step, scene, facts, None);
        self.facts.truncate(MOST_FACTS_ON_WALL);
        true
    }

    /// The same without the reading of a clock, which is the session's, and with the time of whoever speaks standing.
    #[must_use]
    pub fn without_clock(&self) -> Self {
        let show = self.clone();
        Self { clock: None, replay: None, zone: 0, floor: show.floor.at_rest(), ..show }
    }

    /// Whether what stands in it could have come about: what was read from a disk is not believed unseen.
    pub(super) fn is_sound(&self) -> bool {
        let held = |revealed: u8, facts: &[ChosenFact]| revealed <= PLATES && facts.len() <= MOST_FACTS_ON_WALL;
        held(self.revealed, &self.facts)
            && self.floor.is_sound()
            && self.before.len() <= MOST_RECALLED
            && self.before.iter().all(|out| held(out.revealed, &out.facts))
    }

    /// Goes to the next scene.
    pub fn next_scene(&mut self) -> bool {
        self.go_to(self.scene.next())
    }

    /// Goes to the scene before.
    pub fn previous_scene(&mut self) -> bool {
        self.go_to(self.scene.previous())
    }

    /// Reveals one part of the scene: the next plate, or what is in the envelopes. Nothing is revealed on a wall that is dark
    /// or stands still, where nobody sees what was opened.
    pub fn reveal(&mut self) -> bool {
        let waits = self.scene == SceneId::Verdict && self.waits_for_envelopes();
        if self.is_blank || self.is_frozen || !self.is_sealed() || waits {
            return false;
        }
        self.keep();
        if self.scene == SceneId::Ballot {
            self.ballot.is_open = true;
        } else {
            self.revealed += 1;
        }
        true
    }

    /// Seals the four answers and the envelopes again, for another round.
    pub fn seal(&mut self) {
        self.revealed = 0;
        self.money = false;
        self.ballot = BallotState::default();
        self.before.clear();
    }

    /// Shows money, or hides it.
    pub fn turn_money(&mut self) {
        self.keep();
        self.money = !self.money;
    }

    /// Darkens the wall, or gives back what it showed.
    pub fn turn_blank(&mut self) {
        self.is_blank = !self.is_blank;
    }

    /// Lets the wall stand still, or go on.
    pub fn turn_frozen(&mut self) {
        self.is_frozen = !self.is_frozen;
    }

    /// Takes back what was published last: a scene, a plate, the envelopes, money, a fact.
    pub fn recall(&mut self) -> bool {
        let Some(out) = self.before.pop() else { return false };
        let Out { scene, revealed, money, is_open, facts, step, inject, debrief, published: _ } = out;
        (self.scene, self.revealed, self.money, self.facts, self.step) = (scene, revealed, money, facts, step);
        (self.ballot.is_open, self.inject, self.debrief) = (is_open, inject, debrief);
        true
    }

    /// The inject on the wall, by its number from 1.
    #[must_use]
    pub fn inject(&self) -> Option<u16> {
        self.inject
    }

    /// Shows an inject that was published, by its number from 1. Where it brought facts, what was read off the facts before
    /// is sealed again, and so is its money.
    pub fn publish(&mut self, number: u16, has_facts: bool) {
        self.keep();
        if let Some(out) = self.before.last_mut() {
            out.published = Some(number);
        }
        (self.scene, self.inject) = (SceneId::Situation, Some(number));
        if has_facts {
            (self.revealed, self.money) = (0, false);
        }
    }

    /// The inject that the next recall takes back; none where that takes back something else.
    #[must_use]
    pub fn recalls(&self) -> Option<u16> {
        self.before.last().and_then(|out| out.published)
    }

    /// Takes an inject off the wall that is live no more.
    pub fn withdraw(&mut self, number: u16) {
        self.inject = self.inject.filter(|own| *own != number);
    }

    /// Whether something was published that can be taken back.
    #[must_use]
    pub fn can_recall(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether the wall has room for another fact.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.facts.len() < MOST_FACTS_ON_WALL
    }

    /// Puts a fact on the wall, new in a round; refused where there are five already or it is there.
    pub fn choose(&mut self, fact: FactId, new_in: u16) -> bool {
        if self.facts.len() >= MOST_FACTS_ON_WALL || self.facts.iter().any(|chosen| chosen.fact == fact) {
            return false;
        }
        self.keep();
        self.facts.push(ChosenFact { fact, new_in });
        true
    }

    /// Takes a fact off the wall.
    pub fn unchoose(&mut self, fact: FactId) -> bool {
        if !self.facts.iter().any(|chosen| chosen.fact == fact) {
            return false;
        }
        self.keep();
        self.facts.retain(|chosen| chosen.fact != fact);
        true
    }

    /// Takes down that a seat's answer is in, and only that.
    pub fn answer_in(&mut self, seat: StateCode) -> bool {
        self.ballot.answered.insert(seat)
    }

    /// The same of some seats.
    pub fn answers_in(&mut self, seats: impl IntoIterator<Item = StateCode>) {
        self.ballot.answered.extend(seats);
    }

    /// Takes down that a seat's answer is taken back.
    pub fn answer_out(&mut self, seat: StateCode) {
        self.ballot.answered.remove(&seat);
    }

    /// The show as it would be one press later, for what stands beside the wall as *next*: what a wall that stands still goes on
    /// with, the next part of a sealed scene, else the next step of the workshop, else the next scene. `lit` is what the wall
    /// shows.
    #[must_use]
    pub fn ahead(&self, session: &Session, lit: SceneId) -> Ahead {
        let mut show = Self { is_blank: false, is_frozen: false, ..self.clone() };
        // What is sealed stays sealed beside the wall too.
        if lit != self.scene || show.is_sealed() {
            return Ahead { show, begins: 0 };
        }
        if !session.workshop.has_steps() {
            show.next_scene();
            return Ahead { show, begins: 0 };
        }
        let at = show.step().map_or(0, |at| at + 1);
        let Some(step) = session.workshop.steps.get(at) else { return Ahead { show, begins: 0 } };
        let begins = if session.begins_round(at) { step.round } else { 0 };
        if begins > 0 {
            show.seal();
        }
        show.take_step(at, step.scene, facts_of_step(session, at));
        Ahead { show, begins }
    }

    fn keep(&mut self) {
        if self.before.len() == MOST_RECALLED {
            self.before.remove(0);
        }
        let (scene, revealed, money, step) = (self.scene, self.revealed, self.money, self.step);
        let (is_open, facts) = (self.ballot.is_open, self.facts.clone());
        let (inject, debrief) = (self.inject, self.debrief);
        self.before.push(Out { scene, revealed, money, is_open, facts, step, inject, debrief, published: None });
    }
}
