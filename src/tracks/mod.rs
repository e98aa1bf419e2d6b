//! Other tracks beside Article 5, shown as equals: the European Union's Article 42(7), Article 51 of the Charter, and what stays
//! open where the attacker is an ally. Each has its own tests, its own duty, and says who may ask.

mod charter;
mod consult;
mod inside;
mod union;

pub use charter::{LetterItem, LetterLine, LetterState, letter, self_defence};

use serde::{Deserialize, Serialize};

use crate::{
    assess::Assessment,
    catalog::Catalog,
    domain::{FactSet, Session, StateCode},
    law::{Element, Grade, NOT_REACHED, SourceKey},
};

/// A track.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumCount,
    strum::VariantArray,
)]
pub enum TrackId {
    /// Article 5 of the North Atlantic Treaty.
    #[serde(rename = "nato_5")]
    Nato5,
    /// Article 4 of the North Atlantic Treaty.
    #[serde(rename = "nato_4")]
    Nato4,
    /// Article 42(7) of the Treaty on European Union.
    #[serde(rename = "eu_42_7")]
    Eu42,
    /// Article 51 of the Charter of the United Nations.
    #[serde(rename = "un_51")]
    Un51,
    /// What stays open where the attacker is itself an ally.
    #[serde(rename = "inside_attacker")]
    InsideAttacker,
}

impl TrackId {
    /// All five.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Nato5 => "nato_5",
            Self::Nato4 => "nato_4",
            Self::Eu42 => "eu_42_7",
            Self::Un51 => "un_51",
            Self::InsideAttacker => "inside_attacker",
        }
    }
}

/// What a test asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TestId {
    /// Is the victim one whom the clause covers?
    Victim,
    /// Is it an armed attack, or armed aggression?
    Attack,
    /// Does it come from outside?
    Origin,
    /// Does the place lie where the clause applies?
    Place,
    /// Is it close enough in time to be defence?
    Immediacy,
    /// Has the Security Council taken the measures necessary?
    SecurityCouncil,
    /// Is the attacker an ally?
    Attacker,
    /// Has the victim asked for help?
    Request,
    /// Has an ally asked for consultation?
    Consultation,
}

/// What is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Duty {
    /// Such action as each deems necessary.
    AsItDeemsNecessary,
    /// Aid and assistance by all the means in their power.
    ByAllMeans,
    /// Nothing is owed; every state may help that is asked.
    MayHelp,
    /// Nothing is owed; every state may help that is asked, short of force.
    MayHelpWithoutForce,
    /// To settle the dispute by peaceful means.
    PeacefulSettlement,
    /// To consult together.
    Consult,
}

/// A remark that belongs to a track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TrackNote {
    /// In practice the Council decides, by consensus.
    CouncilDecides,
    /// No council decides; help is settled between states.
    NoDecision,
    /// Used once, by France on 17 November 2015.
    UsedOnceByFrance,
    /// The same, later than the day looked at.
    UsedLaterByFrance,
    /// NATO stays the foundation of collective defence for its members.
    NatoStaysFoundation,
    /// No command and no common assets stand behind it.
    NoCommand,
    /// The specific character of some members' policy is left aside.
    SpecificCharacter,
    /// It was not in force on that day.
    NotInForce,
    /// Denmark stood aside from the common defence policy until 30 June 2022.
    DanishOptOut,
    /// Denmark stands aside from it on the day looked at.
    DanishOptOutStands,
    /// The measures are to be reported at once to the Security Council.
    ReportAtOnce,
    /// The measures end when the Security Council has taken those that are necessary.
    MeasuresEnd,
    /// Without an armed attack from outside there is no self-defence; what stays open instead.
    NoSelfDefence,
    /// The victim must declare itself attacked and ask for help.
    VictimMustAsk,
    /// The attacker keeps its seat and may break silence.
    AttackerKeepsSeat,
    /// Suspension by the others after a material breach is untested.
    SuspensionUntested,
    /// Each ally may help on its own.
    NationalHelp,
    /// Each ally may help on its own, short of force.
    NationalHelpWithoutForce,
    /// No armed attack, no place and no consensus is needed: what one ally thinks is enough.
    InOneOpinion,
}

/// One test of a track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Test {
    /// What it asks.
    pub id: TestId,
    /// The answer.
    pub grade: Grade,
    /// Whether the question is reached: without an attack from outside there is no defence to time.
    pub is_reached: bool,
    /// The facts it reads.
    pub facts: FactSet,
    /// Whether it qualifies what may be done and leaves the answer of the track alone.
    pub qualifies: bool,
    /// Where it comes from.
    pub source: SourceKey,
}

/// A track with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// Which.
    pub id: TrackId,
    /// The weakest of the tests that do not only qualify.
    pub grade: Grade,
    /// The tests.
    pub tests: Vec<Test>,
    /// Who may ask.
    pub who_may_ask: Vec<StateCode>,
    /// By whom help is owed where the track is met, and would be where that is open; nobody where it does not apply.
    pub owed_by: Vec<StateCode>,
    /// The states attacked whose request collective defence lacks; of the Charter's track alone.
    pub lacks_request_of: Vec<StateCode>,
    /// What is owed.
    pub duty: Duty,
    /// Whether a council decides, in practice.
    pub needs_council: bool,
    /// Remarks.
    pub notes: Vec<TrackNote>,
}

impl Test {
    /// The id of the answer; `not_reached` where the question is not.
    #[must_use]
    pub fn grade_id(&self) -> &'static str {
        if self.is_reached { self.grade.id() } else { NOT_REACHED }
    }
}

impl Track {
    /// The tests on which it turns and whose answer is not yes, the refused ones before the open ones.
    #[must_use]
    pub fn open_tests(&self) -> Vec<&Test> {
        let mut open: Vec<&Test> =
            self.tests.iter().filter(|test| !test.qualifies && test.is_reached && test.grade != Grade::Met).collect();
        open.sort_by_key(|test| test.grade);
        open
    }

    /// Whether nothing bars it and nobody has taken it yet: Article 4 before an ally asks.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.id == TrackId::Nato4 && self.grade != Grade::Met
    }

    fn new(id: TrackId, tests: Vec<Test>, duty: Duty, notes: Vec<TrackNote>) -> Self {
        let deciding = tests.iter().filter(|test| !test.qualifies).map(|test| test.grade);
        let grade = deciding.min().unwrap_or(Grade::Unknown);
        Self {
            id,
            grade,
            tests,
            who_may_ask: Vec::new(),
            owed_by: Vec::new(),
            lacks_request_of: Vec::new(),
            duty,
            needs_council: id == TrackId::Nato5,
            notes,
        }
    }
}

/// Those who owe help under a track: nobody where it does not apply.
fn owing(grade: Grade, states: impl Iterator<Item = StateCode>) -> Vec<StateCode> {
    if grade == Grade::NotMet { Vec::new() } else { states.collect() }
}

/// Every track that a session opens, Article 5 first; the one for an attacker inside only where it is one.
#[must_use]
pub fn tracks(catalog: &Catalog, session: &Session, assessment: &Assessment) -> Vec<Track> {
    let mut tracks = vec![
        nato(session, assessment),
        consult::track(assessment),
        union::track(catalog, session, assessment),
        self_defence(session, assessment),
    ];
    tracks.extend(inside::track(assessment));
    tracks
}

fn nato(session: &Session, assessment: &Assessment) -> Track {
    let element = |element: Element, id: TestId| of_element(assessment, element, id, false, "nato.treaty.art5");
    let tests = vec![
        element(Element::E0, TestId::Victim),
        element(Element::E1, TestId::Attack),
        element(Element::E2, TestId::Origin),
        element(Element::E3, TestId::Place),
        of_element(assessment, Element::E4, TestId::Immediacy, true, "nato.treaty.art5"),
    ];
    let asked = &assessment.request.who_can_ask;
    let attacked = session.incident.attacked.states(session.as_of);
    // Those bound by the Treaty on the day looked at; a state attacked before it was a Party owes nothing to itself.
    let others = assessment.roster.states().iter().filter(|state| !attacked.contains(state));
    let track = Track::new(TrackId::Nato5, tests, Duty::AsItDeemsNecessary, vec![TrackNote::CouncilDecides]);
    Track { who_may_ask: asked.clone(), owed_by: owing(track.grade, others.copied()), ..track }
}

/// A test that an element of the threshold answers.
fn of_element(assessment: &Assessment, element: Element, id: TestId, qualifies: bool, source: SourceKey) -> Test {
    let finding = assessment.threshold.finding(element);
    let facts = if finding.grade == Grade::Unknown { finding.missing } else { finding.facts };
    Test { id, grade: finding.grade, is_reached: finding.is_reached, facts, qualifies, source }
}
