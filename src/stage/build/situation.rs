//! The question, and what is known.

use super::Subject;
use crate::{
    domain::{Confidence, FactId, Session},
    stage::{
        page::{FactLine, Page, Situation, Spot},
        show::{ChosenFact, Show},
        text::{HEADLINE, LINE, fitted},
    },
    words::{Key, Words},
};

pub(super) fn page(subject: Subject<'_>, show: &Show, words: &Words) -> Page {
    let session = subject.session;
    let question = words.text_of_case(&session.case, &session.decision_point);
    let facts: Vec<FactLine> = show.facts().iter().filter_map(|chosen| line(subject, *chosen, words)).collect();
    if question.trim().is_empty() && facts.is_empty() {
        return Page::Missing(words.text(Key::WallNoQuestion));
    }
    let is_headline = (1..=HEADLINE).contains(&question.trim().chars().count());
    let title = words.session_title(session);
    let (question, lead) = if is_headline { (question, String::new()) } else { (title, question) };
    let spot = if show.hides_place { None } else { spot(session, words) };
    let lead = fitted(&lead, HEADLINE * 2);
    Page::Situation(Situation { question: fitted(&question, HEADLINE), lead, facts, spot })
}

/// A fact as it stands on the day looked at; one that nobody has stated says so.
fn line(subject: Subject<'_>, chosen: ChosenFact, words: &Words) -> Option<FactLine> {
    let Subject { session, assessment, .. } = subject;
    let stated = session.incident.value_on(chosen.fact, session.as_of);
    let value = match (&stated, chosen.fact) {
        (_, FactId::Request) => words.wall_request(assessment),
        (Some(dated), _) => words.value_of_case(&session.case, &dated.value),
        (None, _) => words.unknown(),
    };
    let confidence = stated.map_or(Confidence::AsStated, |dated| dated.confidence);
    let is_new = chosen.new_in > 0 && chosen.new_in == session.proceedings.round();
    Some(FactLine {
        name: words.fact(chosen.fact),
        value: fitted(&value, LINE),
        confidence: if confidence == Confidence::AsStated { String::new() } else { words.confidence(confidence) },
        new: if is_new { words.wall_new(chosen.new_in) } else { String::new() },
    })
}

/// The first place of the incident that has a point, and how many others there are.
fn spot(session: &Session, words: &Words) -> Option<Spot> {
    let places = session.incident.place.read(session.as_of)?;
    let place = places.iter().find(|place| place.point.is_some())?;
    let name = fitted(&words.text_of_case(&session.case, &place.name), LINE / 3);
    Some(Spot { name: words.wall_place(&name, places.len() - 1), point: place.point? })
}
