//! The question, and what is known.

use super::Subject;
use crate::{
    domain::{Confidence, FactId, FogState, InjectState, Session},
    stage::{
        page::{FactLine, Page, Situation, Spot},
        show::{ChosenFact, Show},
        text::{HEADLINE, LINE, fitted},
    },
    words::{Key, Words},
};

/// So many cards that were lifted last stand on the wall.
const MOST_LIFTED: usize = 2;

pub(super) fn page(subject: Subject<'_>, show: &Show, words: &Words) -> Page {
    let session = subject.session;
    let question = words.text_of_case(&session.case, &session.decision_point);
    let round = session.proceedings.round();
    let said = |chosen: &ChosenFact| {
        let is_new = (chosen.new_in > 0 && chosen.new_in == round) || came_with_inject(session, chosen.fact);
        line(subject, chosen.fact, if is_new { words.wall_new(round) } else { String::new() }, words)
    };
    let facts: Vec<FactLine> = show.facts().iter().map(said).collect();
    let lifted = session.workshop.fog.iter().rev().filter(|card| card.state == FogState::Lifted);
    let lifted: Vec<String> =
        lifted.take(MOST_LIFTED).map(|card| fitted(&words.fog_lifted(session, card), LINE * 2)).collect();
    if question.trim().is_empty() && facts.is_empty() && lifted.is_empty() {
        return Page::Missing(words.text(Key::WallNoQuestion));
    }
    let is_headline = (1..=HEADLINE).contains(&question.trim().chars().count());
    let title = words.session_title(session);
    let (question, lead) = if is_headline { (question, String::new()) } else { (title, question) };
    let spot = if show.hides_place { None } else { spot(session, words) };
    let lead = fitted(&lead, HEADLINE * 2);
    Page::Situation(Situation { question: fitted(&question, HEADLINE), lead, facts, spot, lifted })
}

/// Whether an inject of this round brought what holds of a fact.
fn came_with_inject(session: &Session, fact: FactId) -> bool {
    let round = session.proceedings.round();
    let live = session.workshop.injects.iter().filter(|inject| inject.state == InjectState::Live);
    live.map(|inject| &inject.published).any(|it| it.round == round && it.stated.facts().contains(&fact))
}

/// A fact as it stands on the day looked at; one that nobody has stated says so. `new` says that it is new, or is empty.
pub(super) fn line(subject: Subject<'_>, fact: FactId, new: String, words: &Words) -> FactLine {
    let Subject { session, assessment, .. } = subject;
    let stated = session.incident.value_on(fact, session.as_of);
    let value = match (&stated, fact) {
        (_, FactId::Request) => words.wall_request(assessment),
        (Some(dated), _) => words.value_of_case(&session.case, &dated.value),
        (None, _) => words.unknown(),
    };
    let confidence = stated.map_or(Confidence::AsStated, |dated| dated.confidence);
    FactLine {
        name: words.fact(fact),
        value: fitted(&value, LINE),
        confidence: if confidence == Confidence::AsStated { String::new() } else { words.confidence(confidence) },
        new,
    }
}

/// The first place of the incident that has a point, and how many others there are.
fn spot(session: &Session, words: &Words) -> Option<Spot> {
    let places = session.incident.place.read(session.as_of)?;
    let place = places.iter().find(|place| place.point.is_some())?;
    let name = fitted(&words.text_of_case(&session.case, &place.name), LINE / 3);
    Some(Spot { name: words.wall_place(&name, places.len() - 1), point: place.point? })
}
