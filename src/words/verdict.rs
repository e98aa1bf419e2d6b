//! The headline.

use super::{
    Arg, Words,
    sentence::{capitalised, distinct, quoted},
};
use crate::{
    assess::Assessment,
    council::{Consultation, Outcome},
    domain::{
        BeforeCouncil, Condition, Confidence, DecidingBody, Direction, FactId, FactSet, Intent, Request, Session,
        Stance, StateCode,
    },
    law::{Element, Grade, Ground, Status, Threshold},
};

/// Up to so many open seats the headline names them; above it counts them.
const NEAR: usize = 4;
/// The most names in one headline.
const MOST_NAMES: usize = 4;
/// Up to so many objectors break silence; above it there is no agreement.
const MOST_OBJECTORS: usize = 3;

impl Words {
    /// The one sentence above everything.
    #[must_use]
    pub fn headline(&self, assessment: &Assessment, session: &Session) -> String {
        let before = assessment.request.before_council;
        let is_unraised = matches!(before, BeforeCouncil::Nothing | BeforeCouncil::Unknown);
        let status = assessment.threshold.status;
        if assessment.roster.is_empty() {
            return self.message("headline-no-council", &[]);
        }
        if let Some(sentence) = self.headline_of_sitting(assessment, session) {
            return sentence;
        }
        if assessment.is_blank {
            return self.message("headline-empty", &[]);
        }
        if status == Status::Indeterminate && is_unraised {
            let facts = self.named_facts(open_facts(&assessment.threshold), MOST_NAMES);
            let thin = self.message("headline-too-thin", &[("facts", facts.into())]);
            return match self.consultation_asked(assessment) {
                Some(asked) => two(asked, thin),
                None => thin,
            };
        }
        let sentence = self.headline_of_outcome(assessment, session);
        let doubt = self.doubt_of_record(assessment, session);
        if doubt.is_empty() { sentence } else { two(sentence, doubt) }
    }

    /// How sure the record is of what the Council did; empty where it is stated without a doubt or the Council did nothing.
    pub(super) fn doubt_of_record(&self, assessment: &Assessment, session: &Session) -> String {
        let facts: &[FactId] = match assessment.council.outcome {
            Outcome::NotRaised => return String::new(),
            Outcome::Consulted | Outcome::Blocked | Outcome::Deferred => &[FactId::BeforeCouncil],
            Outcome::MeasuresWithoutA5 => &[FactId::BeforeCouncil, FactId::Measure],
            Outcome::NoConsent | Outcome::Provisional | Outcome::Invoked => &[FactId::BeforeCouncil, FactId::Request],
        };
        let confidence = session.incident.confidence(FactSet::of(facts), session.as_of);
        // What does not count is read as unknown, and the sentence claims nothing from it.
        if confidence == Confidence::AsStated || !confidence.counts() {
            return String::new();
        }
        self.message("headline-doubt-of-record", &[("confidence", self.confidence(confidence).into())])
    }

    fn headline_of_outcome(&self, assessment: &Assessment, session: &Session) -> String {
        let status = assessment.threshold.status;
        match assessment.council.outcome {
            Outcome::Invoked if status == Status::NotEligible => self.by_body("headline-below-threshold", session, &[]),
            Outcome::Invoked if status == Status::Indeterminate => {
                self.by_body("headline-agreed-not-known", session, &[])
            }
            Outcome::Invoked => self.by_body("headline-consensus", session, &[]),
            // What is not known of the origin alone, the proviso says already.
            Outcome::Provisional if status == Status::NotEligible || is_open_beside_origin(&assessment.threshold) => {
                two(self.by_body("headline-provisional", session, &[]), self.conditions(assessment))
            }
            Outcome::Provisional => self.by_body("headline-provisional", session, &[]),
            Outcome::Blocked => two(self.headline_blocked(assessment, session), self.conditions(assessment)),
            Outcome::NoConsent => two(self.headline_no_consent(assessment), self.conditions(assessment)),
            Outcome::Deferred => two(self.headline_deferred(assessment, session), self.conditions(assessment)),
            Outcome::MeasuresWithoutA5 => self.headline_lesser(assessment, session),
            Outcome::Consulted => two(self.headline_consulted(assessment), self.conditions(assessment)),
            Outcome::NotRaised => self.headline_not_raised(assessment, session),
        }
    }

    /// What the threshold says, in a short sentence.
    pub(super) fn conditions(&self, assessment: &Assessment) -> String {
        let strangers = strangers(assessment);
        if !strangers.is_empty() {
            let names: Vec<String> = strangers.iter().map(|state| self.state_with_article(*state)).collect();
            let ally = self.list_at_most(&names, MOST_NAMES).into();
            return self.message("headline-no-ally", &[("ally", ally), ("plural", self.plural_of(&strangers).into())]);
        }
        let id = match assessment.threshold.status {
            Status::Eligible => "headline-met",
            Status::Arguable => "headline-arguable",
            Status::Indeterminate => "headline-not-known",
            Status::NotEligible => "headline-not-met",
        };
        self.message(id, &[])
    }

    /// A sentence about the body that decides, for example "The Council agrees.".
    pub(super) fn by_body(&self, id: &str, session: &Session, others: &[(&'static str, Arg<'_>)]) -> String {
        let body = if is_committee(session) { "body-dpc" } else { "body-council" };
        let mut args = vec![("body", self.message(body, &[]).into())];
        args.extend_from_slice(others);
        capitalised(&self.message(id, &args))
    }

    fn headline_blocked(&self, assessment: &Assessment, session: &Session) -> String {
        let blocking = &assessment.council.blocking;
        let reason_of = |ally: StateCode| {
            let line = session.stance_line(ally, session.as_of);
            line.map(|line| quoted(&self.text_of_case(&session.case, &line.reason))).unwrap_or_default()
        };
        if let [ally] = blocking.as_slice() {
            let reason = reason_of(*ally);
            if !reason.is_empty() {
                let (named, plural) = (self.state_with_article(*ally).into(), self.plural_of(&[*ally]).into());
                let args = [("ally", named), ("plural", plural), ("reason", reason.into())];
                return capitalised(&self.message("headline-objects", &args));
            }
        }
        let is_unexplained = blocking.len() > 1 && blocking.iter().all(|ally| reason_of(*ally).is_empty());
        if is_unexplained || blocking.len() > MOST_OBJECTORS {
            let is_lesser = assessment.request.before_council == BeforeCouncil::LesserMeasure;
            let steps = if is_lesser { "open-steps-lesser-measure" } else { "open-steps-article-5" };
            let steps = self.message(steps, &[]).into();
            return self.by_body("headline-no-agreement", session, &[("steps", steps)]);
        }
        let names = self.in_order(blocking).into_iter().map(|ally| self.state_with_article(ally));
        let names: Vec<String> = names.collect();
        let (ally, plural) = (self.list_at_most(&names, MOST_NAMES).into(), self.plural_of(blocking).into());
        capitalised(&self.message("headline-objects-by", &[("ally", ally), ("plural", plural)]))
    }

    fn headline_no_consent(&self, assessment: &Assessment) -> String {
        let id = match assessment.request.state {
            Request::Declines => "headline-no-consent",
            // Only a strict reading comes here: to consent is not to ask.
            Request::Consents => "headline-only-consents",
            Request::Asks | Request::Informs | Request::None | Request::Unknown => "headline-nothing-asked",
        };
        self.about(id, attacked(assessment))
    }

    fn headline_deferred(&self, assessment: &Assessment, session: &Session) -> String {
        let council = &assessment.council;
        let request = &assessment.request;
        let waiting = council.waiting.len();
        if request.before_council == BeforeCouncil::Article5 && !strangers(assessment).is_empty() {
            return self.message("headline-nobody-can-ask", &[]);
        }
        let lacks_request = request.before_council == BeforeCouncil::Article5 && request.state == Request::Unknown;
        if waiting == council.conditional.len() {
            let mut conditions: Vec<String> =
                council.conditional.iter().map(|ally| self.condition_of(*ally, session)).collect();
            conditions.dedup();
            if lacks_request {
                // The condition stands inside a sentence, so its subject keeps its small letter. One that asks is
                // enough, and one that declines is not waited for.
                let may_ask = |ally: &StateCode| session.incident.request_of(*ally, session.as_of) != Request::Declines;
                let allies: Vec<StateCode> = attacked(assessment).iter().copied().filter(may_ask).collect();
                let ally = self.any_state_with_article(&allies).into();
                let plural = self.plural_of(allies.last().map(std::slice::from_ref).unwrap_or_default()).into();
                conditions.push(self.message("condition-request", &[("ally", ally), ("plural", plural)]));
            }
            let condition = self.list_at_most(&conditions, MOST_NAMES).into();
            return self.message("headline-agreed-if", &[("condition", condition)]);
        }
        if waiting <= NEAR {
            let names = self.short_state_list(&council.waiting, MOST_NAMES).into();
            return self.counted("headline-near", waiting, &[("names", names)]);
        }
        let id = match (request.before_council, lacks_request) {
            (BeforeCouncil::LesserMeasure, _) => "headline-lesser-open",
            (_, true) => "headline-open",
            (_, false) => "headline-requested",
        };
        self.counted(id, waiting, &[])
    }

    /// Whose reservation must be satisfied, and its condition in the seat's own words where it gives them.
    fn condition_of(&self, ally: StateCode, session: &Session) -> String {
        let text = self.condition_text(ally, session);
        let ally = self.state_with_article(ally).into();
        if text.is_empty() {
            return self.message("condition-of", &[("ally", ally)]);
        }
        self.message("condition-of-quoted", &[("ally", ally), ("text", text.into())])
    }

    fn condition_text(&self, ally: StateCode, session: &Session) -> String {
        let line = session.stance_line(ally, session.as_of);
        line.map(|line| quoted(&self.text_of_case(&session.case, &line.condition_text))).unwrap_or_default()
    }

    /// A seat by name and, where it has a reservation with a condition, how that condition stands and what it says.
    #[must_use]
    pub fn seat_with_condition(&self, ally: StateCode, session: &Session) -> String {
        let name = self.state(ally);
        let line = session.stance_line(ally, session.as_of).filter(|line| line.stance == Stance::Reservation);
        let Some(condition) = line.map(|line| line.condition).filter(|condition| *condition != Condition::None) else {
            return name;
        };
        let (seat, condition) = (name.into(), self.condition(condition).into());
        let text = self.condition_text(ally, session);
        if text.is_empty() {
            return self.message("seat-condition", &[("seat", seat), ("condition", condition)]);
        }
        self.message("seat-condition-quoted", &[("seat", seat), ("condition", condition), ("text", text.into())])
    }

    fn headline_lesser(&self, assessment: &Assessment, session: &Session) -> String {
        let stated = self.text_of_case(&session.case, &assessment.request.measure);
        let stated = if stated.is_empty() { stated } else { self.lesser_measure(&stated) };
        // What follows a colon or a semicolon is detail; the headline has room for the name.
        let measure = quoted(stated.split([':', ';']).next().unwrap_or_default().trim());
        match (assessment.threshold.status, measure.is_empty()) {
            (Status::Eligible, true) => self.by_body("headline-another-course", session, &[]),
            (Status::Eligible, false) => {
                self.by_body("headline-another-course-named", session, &[("measure", measure.into())])
            }
            (Status::Arguable | Status::Indeterminate | Status::NotEligible, true) => {
                self.by_body("headline-lesser-agreed-unnamed", session, &[])
            }
            (Status::Arguable | Status::Indeterminate | Status::NotEligible, false) => {
                self.by_body("headline-lesser-agreed", session, &[("measure", measure.into())])
            }
        }
    }

    fn headline_consulted(&self, assessment: &Assessment) -> String {
        let request = &assessment.request;
        match request.before_council {
            BeforeCouncil::Article4 if !request.article_4_by.is_empty() => {
                self.about("headline-article-4-held-by", &request.article_4_by)
            }
            BeforeCouncil::Article4 => self.message("headline-article-4-held", &[]),
            BeforeCouncil::Meeting
            | BeforeCouncil::Nothing
            | BeforeCouncil::LesserMeasure
            | BeforeCouncil::Article5
            | BeforeCouncil::Unknown => self.message("headline-meeting", &[]),
        }
    }

    /// Who has asked for consultation, where the Council has not met on it yet.
    fn consultation_asked(&self, assessment: &Assessment) -> Option<String> {
        let request = &assessment.request;
        (request.consultation() == Consultation::Asked)
            .then(|| self.about("headline-article-4-asked", &request.article_4_by))
    }

    fn headline_not_raised(&self, assessment: &Assessment, session: &Session) -> String {
        let status = assessment.threshold.status;
        if let Some(asked) = self.consultation_asked(assessment).filter(|_| !assessment.request.is_given()) {
            return two(asked, self.conditions(assessment));
        }
        if status == Status::NotEligible {
            return self.conditions(assessment);
        }
        let request = &assessment.request;
        if status == Status::Arguable
            && !request.is_given()
            && let Some(fact) = self.contested(assessment, session)
        {
            return self.message("headline-contested", &[("fact", fact.into())]);
        }
        let allies = attacked(assessment);
        let asked = match (request.state, status) {
            (Request::Asks | Request::Consents, _) => self.about("headline-asked-not-put", allies),
            (Request::Declines, _) => self.about("headline-declines", allies),
            // Unknown is not "no": nothing is on record, and more cannot be said.
            (Request::Unknown, _) => self.message("headline-no-record", &[]),
            (Request::Informs | Request::None, Status::Eligible) => self.message("headline-no-request", &[]),
            (Request::Informs | Request::None, _) => self.about("headline-not-asked", allies),
        };
        two(self.conditions(assessment), asked)
    }

    /// The contested fact on which an arguable threshold turns, where it turns on one element alone.
    fn contested(&self, assessment: &Assessment, session: &Session) -> Option<String> {
        let mut arguable = Element::THRESHOLD
            .into_iter()
            .filter(|element| assessment.threshold.finding(*element).grade == Grade::Arguable);
        let (Some(element), None) = (arguable.next(), arguable.next()) else { return None };
        let incident = &session.incident;
        let day = session.as_of;
        let (id, fact) = match element {
            Element::E1 if incident.intent.choice(day) == Intent::Contested => ("contested-intent", FactId::Intent),
            Element::E2 if incident.direction.choice(day) == Direction::Contested => {
                ("contested-direction", FactId::Direction)
            }
            Element::E0 | Element::E1 | Element::E2 | Element::E3 | Element::E4 | Element::E5 => return None,
        };
        Some(self.message(id, &[("mark", self.mark(fact).into())]))
    }
}

/// Whether the verdict is open, and not for the origin alone.
fn is_open_beside_origin(threshold: &Threshold) -> bool {
    let is_unknown = |element: Element| threshold.finding(element).grade == Grade::Unknown;
    threshold.status == Status::Indeterminate && [Element::E0, Element::E1, Element::E3].into_iter().any(is_unknown)
}

/// The allies of whom the request speaks: those that say it, else those that could.
pub(super) fn attacked(assessment: &Assessment) -> &[StateCode] {
    let request = &assessment.request;
    if request.by.is_empty() { &request.who_can_ask } else { &request.by }
}

/// The facts on which an open verdict hangs: the unknown ones, else those that hold but do not settle it yet.
pub(super) fn open_facts(threshold: &Threshold) -> FactSet {
    let missing = threshold.missing();
    match threshold.weakest {
        Some(element) if missing.is_empty() => threshold.finding(element).facts,
        _ => missing,
    }
}

/// The states attacked, where none of them is a Party; else nobody.
pub(super) fn strangers(assessment: &Assessment) -> Vec<StateCode> {
    let finding = assessment.threshold.finding(Element::E0);
    if finding.grade != Grade::NotMet {
        return Vec::new();
    }
    let state = |ground: Ground| if let Ground::NotParty(state) = ground { Some(state) } else { None };
    distinct(&finding.reasons.iter().filter_map(|reason| state(reason.ground)).collect::<Vec<_>>())
}

/// Whether the Defence Planning Committee decides, without France.
pub(super) fn is_committee(session: &Session) -> bool {
    session.incident.deciding_body.choice(session.as_of).on(session.as_of) == DecidingBody::Dpc
}

fn two(first: String, second: String) -> String {
    format!("{} {}", capitalised(&first), capitalised(&second))
}
