//! Two sessions side by side: what differs, where they parted, which answers that moves, and why.

use crate::{
    assess::{Assessment, assess},
    catalog::Catalog,
    domain::{Aspect, Day, Difference, FactId, Session, StateCode, differences},
    law::{Element, Finding, Reason, Side},
};

/// One of two sessions with what follows from it.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The session.
    pub session: Session,
    /// Its four answers.
    pub assessment: Assessment,
}

/// Where two sessions begin to differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parting {
    /// Nowhere: they say the same.
    Nowhere,
    /// After so many lines that both logs have in common.
    AfterLines(usize),
    /// With the first value that differs, which holds from a day on; the open beginning is the first day.
    OnDay(Day),
}

/// The four answers.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, strum::IntoStaticStr, strum::EnumCount, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Do the facts meet Articles 5 and 6?
    Threshold,
    /// Did the ally attacked ask?
    Request,
    /// Would every ally let it pass?
    Consensus,
    /// What would each give?
    Response,
}

impl Part {
    /// All four, in their order.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// What begins to differ between two sessions in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundParted {
    /// The round, from 1.
    pub round: u16,
    /// Facts, and how sure they are, that were the same in the round before.
    pub facts: Vec<Aspect>,
    /// Seats that stood alike in the round before.
    pub seats: Vec<StateCode>,
    /// Whether the first alone held it, or the second alone; none where both did.
    pub only: Option<bool>,
}

/// Two sessions compared.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The first.
    pub one: Compared,
    /// The second.
    pub other: Compared,
    /// Every value that differs.
    pub differences: Vec<Difference>,
    /// Where they parted.
    pub parting: Parting,
}

/// Compares two sessions, each on its own day.
#[must_use]
pub fn compare(catalog: &Catalog, one: &Session, other: &Session) -> Comparison {
    let compared = |session: &Session| Compared { session: session.clone(), assessment: assess(catalog, session) };
    // Where one states on a later day what holds already, a log says so; side by side nothing differs.
    let mut differences = differences(one, other);
    differences.retain(|difference| difference.before != difference.after);
    let parting = parting(one, other, &differences);
    Comparison { one: compared(one), other: compared(other), differences, parting }
}

/// Logs that begin alike tell where the ways parted; else the days of the values do.
fn parting(one: &Session, other: &Session, differences: &[Difference]) -> Parting {
    let common = one.log.common_beginning(&other.log);
    let is_longer = common < one.log.len().max(other.log.len());
    match differences.iter().map(|difference| difference.from).min() {
        None => Parting::Nowhere,
        Some(_) if common > 0 && is_longer => Parting::AfterLines(common),
        Some(day) => Parting::OnDay(day),
    }
}

impl Comparison {
    /// Whether both say the same.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.differences.is_empty()
    }

    /// How many values of facts differ: of the incident, not of the seats or the texts around it.
    #[must_use]
    pub fn facts(&self) -> usize {
        let is_fact = |what: Aspect| {
            matches!(what, Aspect::Fact(_) | Aspect::Confidence(_) | Aspect::Request(_) | Aspect::RequestConfidence(_))
        };
        self.differences.iter().filter(|difference| is_fact(difference.what)).count()
    }

    /// Whether an answer differs.
    #[must_use]
    pub fn differs(&self, answer: Part) -> bool {
        let (one, other) = (&self.one.assessment, &self.other.assessment);
        match answer {
            Part::Threshold => one.threshold.status != other.threshold.status || !self.elements().is_empty(),
            Part::Request => one.request != other.request,
            Part::Consensus => {
                let answer = |assessment: &Assessment| {
                    let council = &assessment.council;
                    (council.outcome, council.blocking.clone(), council.waiting.clone())
                };
                answer(one) != answer(other)
            }
            Part::Response => {
                let answer = |assessment: &Assessment| {
                    let response = &assessment.response;
                    (response.basis, response.now, response.if_agreed, response.would_give)
                };
                answer(one) != answer(other)
            }
        }
    }

    /// The elements whose grade differs.
    #[must_use]
    pub fn elements(&self) -> Vec<Element> {
        let (one, other) = (&self.one.assessment.threshold, &self.other.assessment.threshold);
        let differs = |element: &Element| one.finding(*element).answer() != other.finding(*element).answer();
        Element::ALL.into_iter().filter(differs).collect()
    }

    /// The deciding reasons of an element that stand in one finding and not in the other: of the first, of the second.
    #[must_use]
    pub fn reasons(&self, element: Element) -> [Vec<Reason>; 2] {
        let (one, other) = (&self.one.assessment.threshold, &self.other.assessment.threshold);
        let (one, other) = (one.finding(element), other.finding(element));
        [alone(one, other), alone(other, one)]
    }

    /// Where the two parted, round by round: what was alike in the round before and is not in this one. A round in which nothing
    /// begins to differ is left out; none where neither was played in rounds.
    #[must_use]
    pub fn rounds(&self) -> Vec<RoundParted> {
        let sessions = [&self.one.session, &self.other.session];
        let [one, other] = sessions.map(|session| session.proceedings.rounds.len());
        let numbered = (1..=one.max(other)).filter_map(|round| u16::try_from(round).ok());
        let mut before = (Vec::new(), Vec::new());
        let mut found = Vec::new();
        for round in numbered {
            let at = usize::from(round);
            if at > one.min(other) {
                found.push(RoundParted { round, facts: Vec::new(), seats: Vec::new(), only: Some(at <= one) });
                continue;
            }
            let now = (parted_facts(sessions, at), parted_seats(sessions, round));
            let facts: Vec<Aspect> = now.0.iter().filter(|what| !before.0.contains(*what)).copied().collect();
            let seats: Vec<StateCode> = now.1.iter().filter(|seat| !before.1.contains(*seat)).copied().collect();
            if !facts.is_empty() || !seats.is_empty() {
                found.push(RoundParted { round, facts, seats, only: None });
            }
            before = now;
        }
        found
    }

    /// Whether both were played in rounds.
    #[must_use]
    pub fn are_in_rounds(&self) -> bool {
        [&self.one, &self.other].iter().all(|compared| !compared.session.proceedings.rounds.is_empty())
    }

    /// The seats that stand otherwise.
    #[must_use]
    pub fn seats(&self) -> Vec<StateCode> {
        let seat = |difference: &Difference| match difference.what {
            Aspect::Stance(seat)
            | Aspect::Condition(seat)
            | Aspect::Terms(seat)
            | Aspect::Attendance(seat)
            | Aspect::SpeaksTo(seat) => Some(seat),
            Aspect::Case
            | Aspect::Title
            | Aspect::DecisionPoint
            | Aspect::Summary
            | Aspect::Assignment
            | Aspect::FirstAccount
            | Aspect::Notes
            | Aspect::Argument(_)
            | Aspect::Convinced
            | Aspect::AsOf
            | Aspect::Fact(_)
            | Aspect::Confidence(_)
            | Aspect::FactNote(_)
            | Aspect::Request(_)
            | Aspect::RequestConfidence(_)
            | Aspect::RequestNote(_)
            | Aspect::ConditionText(_)
            | Aspect::Reason(_)
            | Aspect::StanceSource(_)
            | Aspect::Step(_)
            | Aspect::CouncilText(_)
            | Aspect::Round(_)
            | Aspect::RoundLookedAt
            | Aspect::Guests
            | Aspect::ReasonOwed
            | Aspect::Pledges(_)
            | Aspect::Needs(_)
            | Aspect::Refusal(_)
            | Aspect::Exclusions(_)
            | Aspect::Campaign
            | Aspect::Reading
            | Aspect::Choice(_)
            | Aspect::Assumptions
            | Aspect::Rating(..)
            | Aspect::StoryWords(_)
            | Aspect::Rungs
            | Aspect::Record
            | Aspect::Sources
            | Aspect::LedBy
            | Aspect::States
            | Aspect::Workshop
            | Aspect::Inject(_)
            | Aspect::FogCard(_)
            | Aspect::Delegations
            | Aspect::Message(_)
            | Aspect::Translations
            | Aspect::Extras
            | Aspect::NoteOnLine(_)
            | Aspect::Entry
            | Aspect::LogFull => None,
        };
        let mut seats: Vec<StateCode> = self.differences.iter().filter_map(seat).collect();
        seats.sort_unstable();
        seats.dedup();
        seats
    }
}

/// The facts that differ on the day on which a round began, and how sure they are.
fn parted_facts(sessions: [&Session; 2], round: usize) -> Vec<Aspect> {
    let on = |session: &Session, fact: FactId| {
        let day = session.proceedings.rounds.get(round - 1).map_or(session.as_of, |round| round.on);
        session.incident.value_on(fact, day).map(|dated| (dated.value, dated.confidence))
    };
    let mut parted = Vec::new();
    for fact in FactId::ALL {
        let [one, other] = sessions.map(|session| on(session, *fact));
        if one.as_ref().map(|held| &held.0) != other.as_ref().map(|held| &held.0) {
            parted.push(Aspect::Fact(*fact));
        } else if one.map(|held| held.1) != other.map(|held| held.1) {
            parted.push(Aspect::Confidence(*fact));
        }
    }
    parted
}

/// The seats that stood otherwise in a round.
fn parted_seats(sessions: [&Session; 2], round: u16) -> Vec<StateCode> {
    let mut seats: Vec<StateCode> =
        sessions.iter().flat_map(|session| session.stances.iter().map(|line| line.seat)).collect();
    seats.sort_unstable();
    seats.dedup();
    let stood = |session: &Session, seat: StateCode| session.stood_in_round(seat, session.as_of, round);
    seats.retain(|seat| stood(sessions[0], *seat) != stood(sessions[1], *seat));
    seats
}

fn alone(one: &Finding, other: &Finding) -> Vec<Reason> {
    let decides = |reason: &&Reason| matches!(reason.side, Side::Decides | Side::MayApply);
    let is_alone = |reason: &&Reason| !other.reasons.iter().any(|second| second == *reason);
    one.reasons.iter().filter(decides).filter(is_alone).copied().collect()
}
