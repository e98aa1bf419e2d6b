//! Article 51 of the Charter of the United Nations, and the letter it asks for.
//!
//! No place is named and no council is needed: the right is inherent, until the Security Council has taken the measures
//! necessary. Force must be necessary and close enough in time to be defence. Whether the Council's measures end the right, and
//! who says so, is disputed since 1990: read widely, the right does not end by itself. A state defends itself unasked; in the
//! customary law of collective self-defence the victim declares itself attacked and asks (*Nicaragua*, 1986).

use super::{Duty, Test, TestId, Track, TrackId, TrackNote, of_element};
use crate::{
    assess::Assessment,
    domain::{Choice as _, FactId, FactSet, Reading, Request, SecurityCouncil, Session, StateCode},
    law::{Element, Grade},
};

const SOURCE: &str = "un.charter.51";

/// The right of self-defence of the state attacked, member or not, and who may help it.
#[must_use]
pub fn self_defence(session: &Session, assessment: &Assessment) -> Track {
    let attacked = session.incident.attacked.states(session.as_of);
    let victim = if attacked.is_empty() { Grade::Unknown } else { Grade::Met };
    let measures = match session.incident.unsc.choice(session.as_of) {
        SecurityCouncil::None | SecurityCouncil::Seized => Grade::Met,
        SecurityCouncil::MeasuresTaken if session.reading == Reading::Expansive => Grade::Arguable,
        SecurityCouncil::MeasuresTaken => Grade::NotMet,
        SecurityCouncil::Unknown => Grade::Unknown,
    };
    let plain = |id: TestId, grade: Grade, fact: FactId, qualifies: bool| Test {
        id,
        grade,
        facts: FactSet::of(&[fact]),
        is_reached: true,
        qualifies,
        source: SOURCE,
    };
    let tests = vec![
        plain(TestId::Victim, victim, FactId::Attacked, false),
        of_element(assessment, Element::E1, TestId::Attack, false, SOURCE),
        of_element(assessment, Element::E2, TestId::Origin, false, SOURCE),
        of_element(assessment, Element::E4, TestId::Immediacy, false, "caroline"),
        // The clause ends a right that is there: who says that it has ended must state it.
        plain(TestId::SecurityCouncil, measures, FactId::SecurityCouncil, measures == Grade::Unknown),
        Test { source: "icj.nicaragua.1986", ..plain(TestId::Request, request(assessment), FactId::Request, true) },
    ];
    let notes = if assessment.threshold.denies_attack() {
        vec![TrackNote::NoSelfDefence, TrackNote::NoDecision]
    } else {
        vec![TrackNote::VictimMustAsk, TrackNote::ReportAtOnce, TrackNote::MeasuresEnd, TrackNote::NoDecision]
    };
    let track = Track::new(TrackId::Un51, tests, Duty::MayHelp, notes);
    let duty = if track.grade == Grade::NotMet { Duty::MayHelpWithoutForce } else { Duty::MayHelp };
    Track { who_may_ask: attacked.to_vec(), lacks_request_of: lacking(session, assessment), duty, ..track }
}

/// Whether one of the allies attacked wants help; what a state outside the alliance asks no session holds.
fn request(assessment: &Assessment) -> Grade {
    match assessment.request.state {
        _ if assessment.request.who_can_ask.is_empty() => Grade::Unknown,
        Request::Asks | Request::Consents => Grade::Met,
        Request::Informs | Request::None | Request::Declines => Grade::NotMet,
        Request::Unknown => Grade::Unknown,
    }
}

/// The states attacked whose request collective defence still lacks.
fn lacking(session: &Session, assessment: &Assessment) -> Vec<StateCode> {
    if assessment.threshold.denies_attack() {
        return Vec::new();
    }
    let is_given = |state: &StateCode| {
        matches!(session.incident.request_of(*state, session.as_of), Request::Asks | Request::Consents)
    };
    session.incident.attacked.states(session.as_of).iter().copied().filter(|state| !is_given(state)).collect()
}

/// A point of the letter to the Security Council.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::EnumCount, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum LetterItem {
    /// To the President of the Security Council, at once.
    Addressee,
    /// Who was attacked.
    Victim,
    /// When it began.
    Day,
    /// Where, and what was hit.
    Place,
    /// How.
    Means,
    /// With what effects.
    Effects,
    /// By whom, and who says so.
    Author,
    /// That it is an armed attack.
    ArmedAttack,
    /// That self-defence is exercised, individual or collective.
    SelfDefence,
    /// That the victim asked for help, where the letter is another state's.
    Request,
    /// Which states assist, where the defence is collective.
    Assisting,
    /// The measures taken.
    Measures,
    /// That they are necessary and proportionate.
    Necessity,
    /// That they last until the Security Council has taken the measures necessary.
    Ending,
    /// That the letter be circulated as a document of the Security Council.
    Circulation,
}

impl LetterItem {
    /// Every point, in the order of a letter.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    fn facts(self) -> &'static [FactId] {
        match self {
            Self::Addressee
            | Self::ArmedAttack
            | Self::SelfDefence
            | Self::Measures
            | Self::Necessity
            | Self::Assisting
            | Self::Ending
            | Self::Circulation => &[],
            Self::Victim => &[FactId::Attacked],
            Self::Day => &[FactId::FirstDay],
            Self::Place => &[FactId::Place],
            Self::Means => &[FactId::Means],
            Self::Effects => &[FactId::Harm, FactId::Damage],
            Self::Author => &[FactId::Author, FactId::Attribution],
            Self::Request => &[FactId::Request],
        }
    }
}

/// A point of the letter, with what the session says to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterLine {
    /// The point.
    pub item: LetterItem,
    /// The facts that say it; empty where the letter must.
    pub facts: FactSet,
    /// Those of them that are not known.
    pub missing: FactSet,
    /// Whether they are known and say the contrary: the victim has not asked.
    pub is_denied: bool,
}

/// How a point of the letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum LetterState {
    /// The facts say it.
    Known,
    /// The facts say the contrary.
    Denied,
    /// Facts that would say it are not known.
    Missing,
    /// No fact says it; the letter must.
    ToWrite,
}

impl LetterState {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl LetterLine {
    /// How it stands.
    #[must_use]
    pub fn state(&self) -> LetterState {
        match (self.facts.is_empty(), self.missing.is_empty()) {
            (true, _) => LetterState::ToWrite,
            (false, true) if self.is_denied => LetterState::Denied,
            (false, true) => LetterState::Known,
            (false, false) => LetterState::Missing,
        }
    }
}

/// Whether every place is known by its name or its area, and what was hit there too.
fn are_places_told(session: &Session) -> bool {
    let places = session.incident.place.on(session.as_of).map_or(&[][..], |dated| dated.value.as_slice());
    places.iter().all(|place| !(place.object.is_unknown() || place.name.is_empty() && place.area.is_unknown()))
}

/// The checklist of a letter under Article 51.
#[must_use]
pub fn letter(session: &Session, assessment: &Assessment) -> Vec<LetterLine> {
    let incident = &session.incident;
    let is_stated = |fact: FactId| {
        incident.value_on(fact, session.as_of).is_some_and(|dated| {
            dated.confidence.counts() && Some(&dated.value) != crate::domain::FactValue::unknown(fact).as_ref()
        })
    };
    let is_known = |fact: FactId| {
        fact == FactId::FirstDay
            || (fact == FactId::Request && !assessment.request.state.is_unknown())
            || (is_stated(fact) && (fact != FactId::Place || are_places_told(session)))
    };
    let line = |item: LetterItem| {
        let mut missing = FactSet::EMPTY;
        item.facts().iter().filter(|fact| !is_known(**fact)).for_each(|fact| missing.insert(*fact));
        let is_denied = item == LetterItem::Request && missing == FactSet::EMPTY && !assessment.request.is_given();
        LetterLine { item, facts: FactSet::of(item.facts()), missing, is_denied }
    };
    LetterItem::ALL.into_iter().map(line).collect()
}
