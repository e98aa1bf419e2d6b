//! The scenes, each with what it shows and nothing more.

use serde::{Deserialize, Serialize};

use super::{debrief::DebriefPage, scene::ClockFace};
use crate::{
    council::Moved,
    domain::{Stance, StateCode},
};

/// What is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Page {
    /// Nothing, not even light.
    Blank,
    /// A line at each size and the corners, before the first scene.
    TestCard(TestCard),
    /// Before it begins, and in a break.
    Standby(Standby),
    /// The question, and what is known.
    Situation(Situation),
    /// Something new, with what it changes.
    Inject(InjectPage),
    /// Where the seats stand.
    Council(CouncilPage),
    /// One closed envelope a seat.
    Ballot(Ballot),
    /// The text on the table, and its silence.
    Text(TextPage),
    /// Four sealed plates.
    Verdict(VerdictPage),
    /// What the allies would bring.
    Response(ResponsePage),
    /// How it went, and what there is to ask.
    Debrief(DebriefPage),
    /// What a scene would show is not there yet: that, in a sentence.
    Missing(String),
}

/// A line at each size and the corners.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestCard {
    /// The name of the room.
    pub room: String,
    /// A line at the size of the headline, of the codes of seats, and of the least text.
    pub lines: [String; 3],
    /// A seat of each stance, with its name.
    pub samples: Vec<Sample>,
    /// That this is a dry run; empty where it is none.
    pub dry_run: String,
}

/// A stance with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// The stance.
    pub stance: Stance,
    /// Its name.
    pub name: String,
}

/// Before it begins, and in a break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standby {
    /// What the workshop is called.
    pub title: String,
    /// When it goes on.
    pub resumes: String,
}

/// The question, and what is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// The question; the title of the session where the question is longer than a headline.
    pub question: String,
    /// The question in that case, else empty.
    pub lead: String,
    /// The facts that the facilitator chose.
    pub facts: Vec<FactLine>,
    /// Where it happened.
    pub spot: Option<Spot>,
    /// What some were told and everybody may know by now, a line each.
    pub lifted: Vec<String>,
}

/// Something new, with what it changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InjectPage {
    /// What it is called.
    pub title: String,
    /// What is said of it.
    pub text: String,
    /// Its picture.
    pub picture: Option<PictureFace>,
    /// The facts that it brought, as they stand now.
    pub facts: Vec<FactLine>,
    /// How many of them are not named; empty where all are.
    pub more: String,
}

/// A picture, whose bytes the wall was given apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PictureFace {
    /// SHA-256 of its bytes.
    pub hash: String,
    /// What it shows; its name where nobody says.
    pub alt: String,
}

/// A fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactLine {
    /// What is asked.
    pub name: String,
    /// What is known of it.
    pub value: String,
    /// How sure that is; empty where it counts as stated.
    pub confidence: String,
    /// "new in Round 2"; empty where it is not new.
    pub new: String,
}

/// A place on the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// What it is called; may be empty.
    pub name: String,
    /// Latitude and longitude in ten-thousandths of a degree.
    pub point: (i32, i32),
}

/// Where the seats stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilPage {
    /// In a sentence.
    pub headline: String,
    /// Every seat, in roll-call order.
    pub seats: Vec<SeatTile>,
    /// Who sits at the head of the table: the ally attacked.
    pub head: Option<StateCode>,
    /// How many take each stance.
    pub counts: Vec<Count>,
    /// Whoever does more or less than let it pass, by name.
    pub exceptions: Vec<Exception>,
    /// How many exceptions are not named; empty where all are.
    pub more: String,
    /// By what the Council agrees.
    pub rule: String,
    /// Who has the floor.
    pub speaker: Option<SpeakerFace>,
    /// From the second round on: how many have spoken in it, for the others stand as before; empty where all have.
    pub unspoken: String,
    /// Who moved since the last round, by name.
    pub who_moved: Vec<String>,
}

/// Who speaks, and for how long. Whoever shows it counts on while it runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpeakerFace {
    /// "Norway has the floor".
    pub text: String,
    /// Seconds so far.
    pub seconds: u32,
    /// Whether its time goes.
    pub runs: bool,
}

impl SpeakerFace {
    /// What it reads some seconds later.
    #[must_use]
    pub fn reading(&self, seconds: u32) -> String {
        let seconds = self.seconds.saturating_add(if self.runs { seconds } else { 0 });
        format!("{} · {:02}:{:02}", self.text, seconds / 60, seconds % 60)
    }
}

/// A seat at the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatTile {
    /// Which.
    pub code: StateCode,
    /// Where it stands.
    pub stance: Stance,
    /// Whether it stood elsewhere in the round before.
    pub moved: Moved,
    /// Whether it sits in the body that decides, and somebody sits there.
    pub takes_part: bool,
    /// Whether its reservation waits for a condition.
    pub waits: bool,
}

/// So many seats of a stance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The stance.
    pub stance: Stance,
    /// How many.
    pub number: u16,
    /// What it is called.
    pub name: String,
}

/// A seat that does not simply let it pass.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Its stance.
    pub stance: Stance,
    /// Who, and on what condition.
    pub text: String,
}

/// One closed envelope a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    /// How many answers are in.
    pub headline: String,
    /// Every seat, in roll-call order.
    pub seats: Vec<Envelope>,
    /// What "in" is called.
    pub is_in: String,
    /// What an empty seat is called.
    pub absent: String,
    /// Who sits at the head.
    pub head: Option<StateCode>,
    /// That nobody votes.
    pub rule: String,
}

/// The answer of a seat in its envelope. While it is closed, what is in it is not here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Which seat.
    pub code: StateCode,
    /// Whether its answer is in.
    pub state: EnvelopeState,
}

/// How an envelope stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EnvelopeState {
    /// The answer is waited for.
    Waits,
    /// It is in.
    In,
    /// Nobody sits there, so that no answer comes.
    Absent,
}

/// How many envelopes stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EnvelopeCount {
    /// Answers that are in.
    pub is_in: usize,
    /// Answers that can come, those that are in among them.
    pub whole: usize,
    /// Empty seats.
    pub absent: usize,
}

impl EnvelopeCount {
    /// Counts envelopes.
    #[must_use]
    pub fn of(envelopes: &[Envelope]) -> Self {
        let count = |state| envelopes.iter().filter(|envelope| envelope.state == state).count();
        let [is_in, waits, absent] = [EnvelopeState::In, EnvelopeState::Waits, EnvelopeState::Absent].map(count);
        Self { is_in, whole: is_in + waits, absent }
    }
}

/// The text on the table, and its silence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextPage {
    /// What it is: "Statement of solidarity".
    pub title: String,
    /// Which version.
    pub version: String,
    /// Its words, what an amendment changed marked.
    pub runs: Vec<Run>,
    /// How silence stands.
    pub silence: SilenceFace,
}

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// Whether the version before had it.
    pub kind: RunKind,
    /// The words, with their spaces.
    pub words: String,
}

/// Which version has a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunKind {
    /// Both.
    Same,
    /// The one before alone.
    Struck,
    /// This one alone.
    New,
}

/// How the silence on a text stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SilenceFace {
    /// None was opened: the text is discussed.
    Open {
        /// That, in a line.
        line: String,
    },
    /// It runs, and nobody has broken it.
    Runs {
        /// "Silence is consent."
        line: String,
        /// Until when, where a day and an hour are set and no clock.
        until: String,
        /// "Broken by: —".
        broken_by: String,
        /// The clock, where it runs by the room's.
        clock: Option<ClockFace>,
        /// That the clock stands, in a word; empty while it runs.
        #[serde(default)]
        paused: String,
    },
    /// Somebody broke it.
    Broken {
        /// By whom.
        by: String,
        /// The reasons given in writing, in their words.
        reasons: Vec<String>,
    },
}

impl SilenceFace {
    /// The clock that it shows.
    #[must_use]
    pub fn clock(&self) -> Option<ClockFace> {
        match self {
            Self::Runs { clock, .. } => *clock,
            Self::Open { .. } | Self::Broken { .. } => None,
        }
    }

    pub(super) fn tell_time_of(&mut self, now: &Self) {
        if let (Self::Runs { clock, paused, .. }, Self::Runs { clock: now, paused: stands, .. }) = (self, now) {
            *clock = *now;
            paused.clone_from(stands);
        }
    }
}

/// Four plates, of which some are open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerdictPage {
    /// The sentence of the plate opened last; that all are sealed before the first.
    pub headline: String,
    /// The four, in their order.
    pub plates: Vec<Plate>,
    /// What speaks for and against it, of the plate opened last.
    pub sides: Vec<Side>,
}

/// One of the four answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plate {
    /// Which: "Threshold".
    pub name: String,
    /// What it says in two or three words; none while it is sealed.
    pub state: Option<String>,
    /// What is said in its place while it is sealed.
    pub sealed: String,
}

/// What stands on one side of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// Which: "For".
    pub name: String,
    /// At most two lines.
    pub lines: Vec<String>,
}

/// What the allies would bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResponsePage {
    /// In a sentence.
    pub headline: String,
    /// On what footing.
    pub basis: String,
    /// The kinds of help.
    pub kinds: Vec<KindLine>,
    /// How many allies could give.
    pub whole: u16,
    /// What was asked for, in a line; empty where nothing was.
    pub asked: String,
    /// What it comes to in money; empty while money is not shown.
    pub money: String,
}

/// A kind of help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindLine {
    /// What it is called.
    pub name: String,
    /// How many allies would give it.
    pub givers: u16,
    /// The same in words.
    pub amount: String,
    /// Whether it was asked for.
    pub is_asked: bool,
    /// What it comes to a month; empty while money is not shown.
    pub money: String,
}

impl Page {
    /// What it says, in the order in which it is read.
    pub(super) fn spoken(&self, said: &mut Vec<String>) {
        match self {
            Self::Blank => {}
            Self::TestCard(card) => {
                said.extend([card.room.clone(), card.dry_run.clone()]);
                said.extend(card.lines.iter().cloned());
                said.extend(card.samples.iter().map(|sample| sample.name.clone()));
            }
            Self::Standby(page) => said.extend([page.title.clone(), page.resumes.clone()]),
            Self::Situation(page) => page.spoken(said),
            Self::Inject(page) => page.spoken(said),
            Self::Council(page) => page.spoken(said),
            Self::Ballot(page) => said.extend([page.headline.clone(), page.rule.clone()]),
            Self::Text(page) => page.spoken(said),
            Self::Verdict(page) => page.spoken(said),
            Self::Response(page) => page.spoken(said),
            Self::Debrief(page) => page.spoken(said),
            Self::Missing(sentence) => said.push(sentence.clone()),
        }
    }
}

/// Some words one after another, those that are empty left out.
fn joined(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}

impl Situation {
    fn spoken(&self, said: &mut Vec<String>) {
        said.extend([self.question.clone(), self.lead.clone()]);
        said.extend(self.facts.iter().map(FactLine::spoken));
        said.extend(self.lifted.iter().cloned());
        said.extend(self.spot.as_ref().map(|spot| spot.name.clone()));
    }
}

impl FactLine {
    fn spoken(&self) -> String {
        joined(&[&self.name, &self.value, &self.confidence, &self.new])
    }
}

impl InjectPage {
    fn spoken(&self, said: &mut Vec<String>) {
        said.extend([self.title.clone(), self.text.clone()]);
        said.extend(self.picture.iter().map(|picture| picture.alt.clone()));
        said.extend(self.facts.iter().map(FactLine::spoken));
        said.push(self.more.clone());
    }
}

impl CouncilPage {
    /// Whether the same seat has the floor.
    pub(super) fn has_speaker_of(&self, other: &Self) -> bool {
        let name = |page: &Self| page.speaker.as_ref().map(|speaker| speaker.text.clone());
        name(self) == name(other)
    }

    fn spoken(&self, said: &mut Vec<String>) {
        said.push(self.headline.clone());
        said.extend(self.speaker.iter().map(|speaker| speaker.text.clone()));
        said.push(self.unspoken.clone());
        said.extend(self.counts.iter().map(|count| joined(&[&count.name, &count.number.to_string()])));
        said.extend(self.exceptions.iter().map(|exception| exception.text.clone()));
        said.push(self.more.clone());
        said.extend(self.who_moved.iter().cloned());
        said.push(self.rule.clone());
    }
}

impl TextPage {
    fn spoken(&self, said: &mut Vec<String>) {
        said.push(joined(&[&self.title, &self.version]));
        let now = self.runs.iter().filter(|run| run.kind != RunKind::Struck);
        said.push(now.map(|run| run.words.as_str()).collect());
        match &self.silence {
            SilenceFace::Open { line } => said.push(line.clone()),
            SilenceFace::Runs { line, until, broken_by, paused, clock: _ } => {
                said.push(joined(&[paused, line, until, broken_by]));
            }
            SilenceFace::Broken { by, reasons } => {
                said.push(by.clone());
                said.extend(reasons.iter().cloned());
            }
        }
    }
}

impl VerdictPage {
    fn spoken(&self, said: &mut Vec<String>) {
        said.push(self.headline.clone());
        let state = |plate: &Plate| plate.state.clone().unwrap_or_else(|| plate.sealed.clone());
        said.extend(self.plates.iter().map(|plate| joined(&[&plate.name, &state(plate)])));
        for side in &self.sides {
            said.push(side.name.clone());
            said.extend(side.lines.iter().cloned());
        }
    }
}

impl ResponsePage {
    fn spoken(&self, said: &mut Vec<String>) {
        said.extend([self.headline.clone(), self.basis.clone()]);
        said.extend(self.kinds.iter().map(|kind| joined(&[&kind.name, &kind.amount, &kind.money])));
        said.extend([self.asked.clone(), self.money.clone()]);
    }
}
