//! The value that `casus assess --format json` prints for one file.
//!
//! Ids are lower snake case and never renamed; sentences, and the texts of shipped cases, are in the
//! language asked for. Amounts are thousands of US dollars a month, shares are millionths.

use serde_json::{Value, json};

use crate::{
    assess::Assessment,
    catalog::{Catalog, ledger::Assumption},
    council::{Warning, proceedings::State},
    domain::{Citation, FactSet, Reading, Request, Session, Stance, StateCode, Step},
    explore::{Argued, argued},
    law::{Element, Finding, Reason, Side, Threshold},
    response::{Offer, Total},
    words::Words,
};

/// What a report is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The name of the file as the user gave it.
    pub file: &'a str,
    /// The session.
    pub session: &'a Session,
    /// Its assessment.
    pub assessment: &'a Assessment,
    /// The catalogue it was judged by.
    pub catalog: &'a Catalog,
}

/// The entry of one file.
#[must_use]
pub fn entry(subject: Subject<'_>, words: &Words) -> Value {
    let Subject { file, session, assessment, .. } = subject;
    json!({
        "file": file,
        "title": words.session_title(session),
        "as_of": session.as_of.to_string(),
        "seats": assessment.roster.len(),
        "parties_on_first_day": assessment.parties.len(),
        "headline": words.headline(assessment, session),
        "threshold": threshold(subject, words),
        "request": request(subject),
        "council": council(subject, words),
        "response": response(subject, words),
        "readings": readings(subject, words),
        "assumptions": assumptions(subject, words),
        "campaign": super::tracks::campaign(subject, words),
        "tracks": super::tracks::tracks(subject, words),
        "story": super::tracks::story(subject, words),
        "costs": super::costs_entry(subject, words),
    })
}

/// What the session assumes otherwise, and which assumptions decided.
fn assumptions(subject: Subject<'_>, words: &Words) -> Value {
    let Subject { session, catalog, .. } = subject;
    let mut entries = super::carried::assumptions(catalog, session, words);
    let decided: Vec<String> = decided_assumptions(subject).iter().map(|assumption| assumption.id()).collect();
    entries.insert("decided".to_owned(), json!(decided));
    entries.into()
}

/// The assumptions the verdict rests on.
pub(super) fn decided_assumptions(subject: Subject<'_>) -> Vec<Assumption> {
    let Subject { session, assessment, catalog, .. } = subject;
    crate::explore::decided_assumptions(session, assessment, &catalog.settings(session).standard)
}

/// The session's own reading, the answers under all three, and what parts them.
fn readings(subject: Subject<'_>, words: &Words) -> Value {
    let Subject { session, assessment, .. } = subject;
    let tables = subject.catalog.settings(session).standard.tables;
    let readings = crate::explore::readings(session, assessment, &tables);
    let answers: serde_json::Map<String, Value> = Reading::ALL
        .into_iter()
        .map(|reading| {
            let answer = readings.answer(reading);
            let grades: serde_json::Map<String, Value> = Element::THRESHOLD
                .into_iter()
                .zip(answer.grades)
                .map(|(element, grade)| (element.id().to_owned(), json!(element.grade_id(grade))))
                .collect();
            let entry = json!({ "status": answer.status.id(), "elements": grades, "outcome": answer.outcome.id() });
            (reading.id().to_owned(), entry)
        })
        .collect();
    let choices: Vec<Value> = session
        .choices
        .iter()
        .map(|choice| json!({ "point": choice.point.id(), "reading": choice.reading.id() }))
        .collect();
    json!({
        "reading": session.reading.id(),
        "choices": choices,
        "answers": answers,
        "disagree": readings.disagree(),
        "turns_on": {
            "points": readings.points.iter().map(|point| point.id()).collect::<Vec<_>>(),
            "facts": ids(readings.facts),
        },
        "clause": words.readings_clause(&readings),
    })
}

fn threshold(subject: Subject<'_>, words: &Words) -> Value {
    let Subject { assessment, .. } = subject;
    let threshold: &Threshold = &assessment.threshold;
    json!({
        "status": threshold.status.id(),
        "weakest": threshold.weakest.map(crate::law::Element::id),
        "class": threshold.class.id(),
        "missing": ids(threshold.missing()),
        "elements": threshold.findings().iter().map(|finding| element(finding, subject, words)).collect::<Vec<_>>(),
        "known_then": assessment.known_then.id(),
        "known_later": assessment.known_later.id(),
        "warnings": threshold_warnings(threshold),
    })
}

/// What to say beside the threshold: places that give different grades, and an ally as the author.
fn threshold_warnings(threshold: &Threshold) -> Vec<&'static str> {
    use crate::law::{Grade, Ground};
    let mut warnings = Vec::new();
    if threshold.finding(Element::E3).reasons.iter().any(|reason| reason.ground == Ground::MixedPlaces) {
        warnings.push("mixed_places");
    }
    if threshold.finding(Element::E5).grade == Grade::NotMet {
        warnings.push("intra_alliance");
    }
    warnings
}

fn element(finding: &Finding, subject: Subject<'_>, words: &Words) -> Value {
    let Subject { session, catalog, .. } = subject;
    let mut sources: Vec<String> = Vec::new();
    for reason in &finding.reasons {
        let citation = catalog.sources.citation(reason.source());
        if !sources.contains(&citation) {
            sources.push(citation);
        }
    }
    json!({
        "id": finding.element.id(),
        "grade": finding.grade_id(),
        "reasons": finding.reasons.iter().map(|reason| sentence(reason, session, words)).collect::<Vec<_>>(),
        "sides": finding.reasons.iter().map(|reason| reason.side.id()).collect::<Vec<_>>(),
        "arguments": arguments(finding, subject, words),
        "facts": ids_of(finding),
        "missing": ids(finding.missing),
        "sources": sources,
        "confidence": finding.firmness.id(),
    })
}

/// What has been argued about an element, for it and against it.
fn arguments(finding: &Finding, subject: Subject<'_>, words: &Words) -> Vec<Value> {
    let Subject { session, assessment, .. } = subject;
    let of_side = |side| argued(session, assessment, finding.element, side);
    let told = |argued: Argued| {
        json!({
            "id": argued.argument.id,
            "side": argued.argument.side.id(),
            "sentence": words.argued(&argued),
            "source": words.citation(argued.argument.source),
            "since": argued.argument.since.to_string(),
            "is_later": argued.citation == Citation::Later,
        })
    };
    [Side::For, Side::Against].into_iter().flat_map(of_side).map(told).collect()
}

/// A reason with the marks of the facts it rests on.
pub(super) fn sentence(reason: &Reason, session: &Session, words: &Words) -> String {
    let marks = words.marks(reason.facts);
    let sentence = words.reason(reason, session);
    format!("{sentence} {marks}").trim().to_owned()
}

fn ids(facts: FactSet) -> Vec<&'static str> {
    facts.iter().map(crate::domain::FactId::id).collect()
}

/// The facts of all reasons of an element, those that decide first.
fn ids_of(finding: &Finding) -> Vec<&'static str> {
    let mut facts = ids(finding.facts);
    for id in finding.reasons.iter().flat_map(|reason| ids(reason.facts)) {
        if !facts.contains(&id) {
            facts.push(id);
        }
    }
    facts
}

fn codes(states: &[StateCode]) -> Vec<String> {
    states.iter().map(StateCode::to_string).collect()
}

fn request(subject: Subject<'_>) -> Value {
    use crate::domain::Choice as _;
    let Subject { session, assessment, catalog, .. } = subject;
    let request = &assessment.request;
    let state: Request = request.state;
    let listed = catalog.measures.listed(&request.measure).unwrap_or_default();
    let measures: Vec<&str> = listed.iter().map(|measure| measure.id.as_str()).collect();
    let mut by_ally: Vec<Value> = Vec::new();
    for ally in &request.who_can_ask {
        let said = session.incident.request_of(*ally, session.as_of);
        let answer = json!({ "ally": ally.to_string(), "state": said.id() });
        if !by_ally.contains(&answer) {
            by_ally.push(answer);
        }
    }
    json!({
        "state": state.id(),
        "by": codes(&request.by),
        "by_ally": by_ally,
        "who_can_ask": codes(&request.who_can_ask),
        "before_council": request.before_council.id(),
        "consultation": request.consultation().id(),
        "measure": (!request.measure.is_empty()).then_some(&request.measure),
        "measures": measures,
        "brought_by": request.brought_by,
        "article_4_by": codes(&request.article_4_by),
    })
}

fn council(subject: Subject<'_>, words: &Words) -> Value {
    let Subject { session, assessment, .. } = subject;
    let council = &assessment.council;
    let counts: serde_json::Map<String, Value> =
        Stance::ALL.iter().map(|stance| (stance.id().to_owned(), json!(council.count(*stance)))).collect();
    let sentence_of = |warning: &Warning| words.warning(*warning, session, assessment);
    let sentences: Vec<String> = council.warnings.iter().map(sentence_of).collect();
    let mut value = json!({
        "outcome": council.outcome.id(),
        "row": council.row.id(),
        "seats": council.seats(),
        "counts": counts,
        "blocking": codes(&council.blocking),
        "waiting": codes(&council.waiting),
        "conditional": codes(&council.conditional),
        "warnings": council.warnings.iter().map(|warning| Warning::id(*warning)).collect::<Vec<_>>(),
        "warning_texts": sentences,
    });
    if let Some(sitting) = assessment.request.sitting.as_deref() {
        value["proceedings"] = proceedings(subject, sitting, words);
    }
    value
}

/// Where the proceedings stand: what was done up to the day looked at, and the text on the table.
fn proceedings(subject: Subject<'_>, sitting: &State, words: &Words) -> Value {
    let Subject { session, assessment, .. } = subject;
    let done = session.proceedings.steps.iter().filter(|step| step.on <= session.as_of);
    let step = |step: &std::sync::Arc<Step>| {
        json!({
            "on": step.on.to_string(),
            "time": (!step.time.is_unstated()).then(|| step.time.to_string()),
            "act": step.act.kind().id(),
            "text": words.step_done(session, step),
        })
    };
    let text = assessment.council.text.as_ref().map(|text| {
        json!({
            "rung": text.rung.id(),
            "version": text.version,
            "state": text.state.id(),
            "broken_by": codes(&text.letters),
            "objecting": codes(&text.objecting),
            "waiting": codes(&text.waiting),
        })
    });
    json!({
        "steps": done.map(step).collect::<Vec<_>>(),
        "table": text,
        "agreed": sitting.adopted.iter().map(|adopted| adopted.rung.id()).collect::<Vec<_>>(),
        "ending": sitting.ending().map(|ending| ending.id()),
    })
}

fn response(subject: Subject<'_>, words: &Words) -> Value {
    let response = &subject.assessment.response;
    let by_ally =
        response.offers.values().iter().map(|own| with(offer(own), super::help::of_offer(subject, words, own)));
    let when_confirmed = response.when_confirmed.map(total);
    let value = json!({
        "basis": response.basis.id(),
        "agreement": response.agreement.id(),
        "blocked_by": response.blocked_by,
        "led_by": response.led_by.id(),
        "others": response.others_count(),
        "unit": "usd_thousands_a_month",
        "by_ally": by_ally.collect::<Vec<_>>(),
        "total": { "now": total(response.now), "if_agreed": total(response.if_agreed), "when_confirmed": when_confirmed },
    });
    with(value, super::help::of_response(subject, words))
}

/// An entry with further values.
fn with(mut entry: Value, more: serde_json::Map<String, Value>) -> Value {
    if let Some(object) = entry.as_object_mut() {
        object.extend(more);
    }
    entry
}

fn offer(offer: &Offer) -> Value {
    let levels = offer.range.map(|range| {
        json!({
            "least": range.least.id(),
            "suggested": range.suggested.map(crate::catalog::Level::id),
            "most": range.most.id(),
        })
    });
    let share = |amount| offer.share_of_defence_ppm(amount);
    json!({
        "ally": offer.ally.to_string(),
        "state": offer.state.id(),
        "least": offer.least.0,
        "suggested": offer.suggested.map(|amount| amount.0),
        "most": offer.most.0,
        "levels": levels,
        "share_of_defence_ppm": {
            "least": share(offer.least),
            "suggested": offer.suggested.and_then(share),
            "most": share(offer.most),
        },
        "base_year": offer.base.map(|base| base.year),
        "approximate": offer.base.map(|base| base.approximate),
        "is_stand_in": offer.base.map(|base| base.is_stand_in),
        "is_capped": offer.is_capped,
    })
}

fn total(total: Total) -> Value {
    json!({ "least": total.least.0, "suggested": total.suggested.map(|amount| amount.0), "most": total.most.0 })
}
