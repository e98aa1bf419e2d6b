//! The adversary's story: which assumptions fire, and how strong they are taken to be. Helped and hurt are never set against
//! each other, and nothing here is a forecast; the room rates, the program lists.

use crate::{
    assess::Assessment,
    catalog::{
        Catalog,
        narrative::{AppliesTo, Narrative, ReadFrom},
    },
    council::Outcome,
    domain::{AuthorKind, Branch, Circumstances, Session},
    law::{Class, Element, Grade},
};

/// Whether a line fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fires {
    /// The session shows it.
    Yes,
    /// It does not.
    No,
    /// Nothing in a session tells, and the room has said nothing.
    RoomDecides,
    /// The line is about another kind of adversary.
    NotThisAdversary,
}

/// A line of the story for a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryLine {
    /// Its id, `n1` to `n17`.
    pub id: String,
    /// Whether it fires.
    pub fires: Fires,
    /// Whether nothing in a session can tell, so that it is for the room to say.
    pub is_for_room: bool,
    /// Whether it helps the adversary's story.
    pub helps: bool,
    /// Whether it hurts it.
    pub hurts: bool,
    /// Its strength in this session; 0 is switched off.
    pub strength: u8,
    /// The key of its source.
    pub source: String,
    /// Whether the source is general knowledge only.
    pub is_general_knowledge: bool,
}

/// The story, with two sums that are never netted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Every line, those switched off too.
    pub lines: Vec<StoryLine>,
    /// Strengths of the lines that fire and help.
    pub helped: u32,
    /// Strengths of the lines that fire and hurt.
    pub hurt: u32,
    /// How many lines fire.
    pub firing: usize,
    /// How many of the lines that fire rest on general knowledge only.
    pub on_general_knowledge: usize,
}

impl Story {
    /// The lines that fire and are not switched off.
    pub fn firing_lines(&self) -> impl Iterator<Item = &StoryLine> {
        self.lines.iter().filter(|line| line.fires == Fires::Yes && line.strength > 0)
    }
}

/// Days within which agreement counts as fast, and after which a provisional phase counts as long.
const FAST: i32 = 3;
const LONG: i32 = 14;

/// What the assumptions say of a session.
#[must_use]
pub fn story(catalog: &Catalog, session: &Session, assessment: &Assessment) -> Story {
    let settings = catalog.settings(session);
    let now = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let lines: Vec<StoryLine> = catalog
        .narrative
        .iter()
        .enumerate()
        .map(|(idx, line)| StoryLine {
            id: line.id.clone(),
            fires: if applies(line.applies, now.author_kind) {
                fires(line, session, assessment)
            } else {
                Fires::NotThisAdversary
            },
            is_for_room: line.read_from == ReadFrom::Room,
            helps: line.helps,
            hurts: line.hurts,
            strength: settings.narrative(idx),
            source: line.source.clone(),
            is_general_knowledge: catalog
                .sources
                .get(&line.source)
                .is_some_and(|source| source.quality == crate::catalog::Quality::GeneralKnowledge),
        })
        .collect();
    let firing = || lines.iter().filter(|line| line.fires == Fires::Yes && line.strength > 0);
    let sum =
        |pick: fn(&StoryLine) -> bool| firing().filter(|line| pick(line)).map(|line| u32::from(line.strength)).sum();
    let (helped, hurt) = (sum(|line| line.helps), sum(|line| line.hurts));
    let on_general_knowledge = firing().filter(|line| line.is_general_knowledge).count();
    let firing = firing().count();
    Story { helped, hurt, firing, on_general_knowledge, lines }
}

/// An author of whom nothing is known may be of either kind, so every line is about it.
fn applies(line: AppliesTo, kind: AuthorKind) -> bool {
    match line {
        AppliesTo::Both => true,
        AppliesTo::State => kind.is_state_or_proxy() || kind == AuthorKind::Unknown,
        AppliesTo::NonState => !kind.is_state_or_proxy(),
    }
}

/// The way that an outcome of the Council belongs to.
#[must_use]
pub fn branch_of(outcome: Outcome) -> Branch {
    match outcome {
        Outcome::Invoked | Outcome::Provisional => Branch::Agreed,
        Outcome::Blocked => Branch::Blocked,
        Outcome::NotRaised
        | Outcome::Consulted
        | Outcome::NoConsent
        | Outcome::Deferred
        | Outcome::MeasuresWithoutA5 => Branch::NotRaised,
    }
}

fn fires(line: &Narrative, session: &Session, assessment: &Assessment) -> Fires {
    let outcome = assessment.council.outcome;
    let days = session.as_of.days_since(session.incident.first_day);
    let is_agreed = branch_of(outcome) == Branch::Agreed;
    let is_so = match line.read_from {
        ReadFrom::Invoked => is_agreed,
        ReadFrom::FastAndUnited => is_agreed && days <= FAST,
        ReadFrom::Blocked => outcome == Outcome::Blocked,
        ReadFrom::NoRequest => outcome == Outcome::NotRaised && !assessment.is_blank,
        ReadFrom::LongProvisional => outcome == Outcome::Provisional && days > LONG,
        ReadFrom::OnlyWordsAfterGrave => {
            assessment.threshold.class == Class::Grave && matches!(outcome, Outcome::NotRaised | Outcome::Consulted)
        }
        ReadFrom::InvokedBelowThreshold => {
            is_agreed && assessment.threshold.finding(Element::E1).grade == Grade::NotMet
        }
        ReadFrom::ManyContributors => {
            assessment.response.basis.is_solid() && assessment.response.would_give * 2 >= assessment.roster.len().max(1)
        }
        ReadFrom::Room if session.room.says(branch_of(outcome), &line.id) => true,
        ReadFrom::Room => return Fires::RoomDecides,
    };
    if is_so { Fires::Yes } else { Fires::No }
}
