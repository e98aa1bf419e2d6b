//! The threshold, element by element.

use super::{Id, entries, ids};
use crate::{
    domain::{Citation, FactSet},
    explore::{Argued, argued},
    law::{self, Finding, Grade, Ground, Side},
    report::{Subject, subject::sentence},
    words::Words,
};

entries! {
    /// Is it a case for Article 5?
    Threshold {
        /// `eligible`, `arguable`, `indeterminate` or `not_eligible`.
        status: Id,
        /// The element that holds the answer down.
        weakest: Option<Id>,
        /// How grave the effects are.
        class: Id,
        /// The facts that are missing.
        missing: Vec<Id>,
        /// The elements, `e0` to `e5`.
        elements: Vec<Element>,
        /// The status by what was known at the first account.
        known_then: Id,
        /// The status by all that is known.
        known_later: Id,
        /// What stands beside the answer: `mixed_places`, `intra_alliance`.
        warnings: Vec<Id>,
    }

    /// An element of the threshold.
    Element {
        /// `e0` to `e5`.
        id: Id,
        /// The grade.
        grade: Id,
        /// Why, a sentence each with the marks of its facts.
        reasons: Vec<String>,
        /// Of each reason, on which side it stands: `decides`, `may_apply`, `for`, `against` or `note`.
        sides: Vec<Id>,
        /// What was argued in print.
        arguments: Vec<Argument>,
        /// The facts that it rests on, those that decide first.
        facts: Vec<Id>,
        /// The facts that it lacks.
        missing: Vec<Id>,
        /// The sources of the reasons.
        sources: Vec<String>,
        /// How firm the rule is: `high`, `medium` or `low`.
        confidence: Id,
    }

    /// An argument that was made in print.
    Argument {
        /// Its id.
        id: Id,
        /// `for` or `against`.
        side: Id,
        /// What is argued.
        sentence: String,
        /// By whom and where.
        source: String,
        /// Since which day.
        since: String,
        /// Whether it was said only after the day looked at.
        is_later: bool,
    }
}

impl Threshold {
    pub(super) fn of(subject: Subject<'_>, words: &Words) -> Self {
        let threshold = &subject.assessment.threshold;
        Self {
            status: threshold.status.id(),
            weakest: threshold.weakest.map(law::Element::id),
            class: threshold.class.id(),
            missing: ids(threshold.missing()),
            elements: threshold.findings().iter().map(|finding| Element::of(finding, subject, words)).collect(),
            known_then: subject.assessment.known_then.id(),
            known_later: subject.assessment.known_later.id(),
            warnings: warnings(threshold),
        }
    }
}

/// What to say beside the threshold: places that give different grades, and an ally as the author.
fn warnings(threshold: &law::Threshold) -> Vec<Id> {
    let of_place = &threshold.finding(law::Element::E3).reasons;
    let is_mixed = of_place.iter().any(|reason| reason.ground == Ground::MixedPlaces);
    let is_inside = threshold.finding(law::Element::E5).grade == Grade::NotMet;
    let warnings = [("mixed_places", is_mixed), ("intra_alliance", is_inside)];
    warnings.into_iter().filter(|(_, holds)| *holds).map(|(id, _)| id).collect()
}

impl Element {
    fn of(finding: &Finding, subject: Subject<'_>, words: &Words) -> Self {
        let Subject { session, catalog, .. } = subject;
        let mut sources: Vec<String> = Vec::new();
        for reason in &finding.reasons {
            let citation = catalog.sources.citation(reason.source());
            if !sources.contains(&citation) {
                sources.push(citation);
            }
        }
        Self {
            id: finding.element.id(),
            grade: finding.grade_id(),
            reasons: finding.reasons.iter().map(|reason| sentence(reason, session, words)).collect(),
            sides: finding.reasons.iter().map(|reason| reason.side.id()).collect(),
            arguments: arguments(finding, subject, words),
            facts: facts(finding),
            missing: ids(finding.missing),
            sources,
            confidence: finding.firmness.id(),
        }
    }
}

/// What has been argued about an element, for it and against it.
fn arguments(finding: &Finding, subject: Subject<'_>, words: &Words) -> Vec<Argument> {
    let Subject { session, assessment, .. } = subject;
    let of_side = |side| argued(session, assessment, finding.element, side);
    let told = |argued: Argued| Argument {
        id: argued.argument.id,
        side: argued.argument.side.id(),
        sentence: words.argued(&argued),
        source: words.citation(argued.argument.source),
        since: argued.argument.since.to_string(),
        is_later: argued.citation == Citation::Later,
    };
    [Side::For, Side::Against].into_iter().flat_map(of_side).map(told).collect()
}

/// The facts of all reasons of an element, those that decide first.
fn facts(finding: &Finding) -> Vec<Id> {
    let mut facts = ids(finding.facts);
    let of_reasons = finding.reasons.iter().map(|reason| -> FactSet { reason.facts });
    for id in of_reasons.flat_map(ids) {
        if !facts.contains(&id) {
            facts.push(id);
        }
    }
    facts
}
