//! The four parts, and the warnings beside them.

use super::{
    Words,
    sentence::{capitalised, distinct},
    verdict::{is_committee, open_facts, strangers},
};
use crate::{
    assess::Assessment,
    catalog::Level,
    council::{Consultation, Council, Outcome, RequestPart, TextState, Warning},
    domain::{Choice as _, Practice, Request, Session, Stance, StateCode},
    law::{Element, Status},
    response::{Offer, OfferState},
};

/// One of the four parts in words: a short state and a line below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartText {
    /// For example "Arguably met".
    pub state: String,
    /// For example "rests on [F3] [F5]".
    pub line: String,
}

/// The most marks or names on the line of a part.
const MOST_MARKS: usize = 5;
const MOST_NAMES: usize = 3;

impl Words {
    /// The threshold part.
    #[must_use]
    pub fn threshold_part(&self, assessment: &Assessment) -> PartText {
        let threshold = &assessment.threshold;
        let line = match (assessment.is_blank, threshold.status, threshold.weakest) {
            (true, ..) => self.message("part-nothing-stated", &[]),
            (_, Status::Indeterminate, _) => {
                let missing = open_facts(threshold);
                let names = missing.iter().count() <= 2;
                let facts = if names { self.named_facts(missing, 2) } else { self.short_marks(missing, MOST_MARKS) };
                self.message("part-missing", &[("facts", facts.into())])
            }
            (_, Status::NotEligible, Some(element)) => {
                let marks = self.short_marks(threshold.finding(element).facts, MOST_MARKS);
                let element = self.element_short(element).into();
                self.message("part-weakest", &[("element", element), ("marks", marks.into())])
            }
            (_, Status::NotEligible | Status::Arguable | Status::Eligible, _) => {
                let marks = self.short_marks(threshold.deciding_facts(), MOST_MARKS);
                self.message("part-rests-on", &[("marks", marks.into())])
            }
        };
        PartText { state: self.status(threshold.status), line }
    }

    /// What the threshold is by the first account, and by what is known on the last.
    #[must_use]
    pub fn then_and_later(&self, assessment: &Assessment, session: &Session) -> String {
        let days = [session.day_of_first_account(), session.last_dated_day()];
        let [then, later] =
            [assessment.known_then, assessment.known_later].map(|status| self.lowered(&self.status(status)));
        let [first, last] = days.map(|day| self.day(day).into());
        if days[0] == days[1] {
            return self.message("known-on", &[("day", last), ("later", later.into())]);
        }
        let args = [("first", first), ("then", then.into()), ("day", last), ("later", later.into())];
        self.message("then-and-later", &args)
    }

    /// The request part: it speaks of Article 5 alone.
    #[must_use]
    pub fn request_part(&self, assessment: &Assessment) -> PartText {
        let request = &assessment.request;
        let names: Vec<String> = distinct(&request.by).into_iter().map(|ally| self.state_with_article(ally)).collect();
        let line = if names.is_empty() {
            self.who_can_ask(assessment)
        } else {
            self.message("request-part-by", &[("names", self.list_at_most(&names, MOST_NAMES).into())])
        };
        PartText { state: self.message(&format!("request-part-{}", request.state.id()), &[]), line }
    }

    /// The request part, with what the other attacked allies say where they differ.
    #[must_use]
    pub fn request_part_of(&self, assessment: &Assessment, session: &Session) -> PartText {
        let PartText { state, line } = self.request_part(assessment);
        let request = &assessment.request;
        let others = self.other_answers(request, session);
        if others.is_empty() {
            return PartText { state, line };
        }
        let others = others.join(", ").into();
        PartText { state, line: self.message("request-part-and", &[("line", line.into()), ("others", others)]) }
    }

    /// What the attacked allies say that do not say what counts, for example "Greece declines".
    pub(super) fn other_answers(&self, request: &RequestPart, session: &Session) -> Vec<String> {
        let said = |ally: StateCode| session.incident.request_of(ally, session.as_of);
        let other = Request::ALL.iter().filter(|answer| **answer != request.state);
        other
            .map(|answer| {
                let allies = request.who_can_ask.iter().copied().filter(|ally| said(*ally) == *answer).collect();
                (answer, allies)
            })
            .filter(|(_, allies): &(_, Vec<StateCode>)| !allies.is_empty())
            .map(|(answer, allies)| {
                let ally = self.states_with_article(&allies).into();
                let args = [("ally", ally), ("plural", self.plural_of(&allies).into())];
                self.message(&format!("answer-{}", answer.id()), &args)
            })
            .collect()
    }

    fn who_can_ask(&self, assessment: &Assessment) -> String {
        let allies = &assessment.request.who_can_ask;
        let strangers = strangers(assessment);
        if !strangers.is_empty() {
            return self.message("request-part-no-ally", &[("plural", strangers.len().into())]);
        }
        match (assessment.roster.is_empty(), allies.is_empty()) {
            (true, _) => self.message("request-part-too-early", &[]),
            (false, true) => self.message("request-part-nobody", &[]),
            (false, false) => self.message("request-part-only", &[("ally", self.states_with_article(allies).into())]),
        }
    }

    fn bringer_with_article(&self, name: &str) -> String {
        name.parse().map_or_else(|_| self.bringer(name), |state| self.state_with_article(state))
    }

    /// The consensus part.
    #[must_use]
    pub fn consensus_part(&self, assessment: &Assessment, session: &Session) -> PartText {
        if assessment.roster.is_empty() {
            let state = self.message("consensus-part-no-council", &[]);
            return PartText { state, line: self.message("consensus-part-too-early", &[]) };
        }
        let council = &assessment.council;
        let state = self.consensus_of_text(assessment).unwrap_or_else(|| {
            self.consensus_state(council.outcome, assessment.request.consultation(), council.waiting.len())
        });
        let line = match council.outcome {
            Outcome::NotRaised | Outcome::Consulted => self.consulting(assessment),
            Outcome::NoConsent => self.if_it_were_asked(council),
            Outcome::Blocked => self.short_state_list(&council.blocking, MOST_NAMES),
            Outcome::Deferred if council.waiting.is_empty() => self.message("consensus-part-all-pass", &[]),
            Outcome::Deferred => self.short_state_list(&council.waiting, MOST_NAMES),
            Outcome::MeasuresWithoutA5 | Outcome::Provisional | Outcome::Invoked => self.reservations(assessment),
        };
        if council.outcome.reads_stances() && is_committee(session) {
            return PartText { state, line: self.message("consensus-part-dpc", &[("line", line.into())]) };
        }
        PartText { state, line }
    }

    /// How the text on the table stands, where the outcome says less: while silence runs nobody is waited for, and what is
    /// put is put.
    fn consensus_of_text(&self, assessment: &Assessment) -> Option<String> {
        let text = assessment.council.text.as_ref()?;
        let is_unread = match assessment.council.outcome {
            Outcome::NotRaised | Outcome::Consulted => true,
            Outcome::Deferred => text.state == TextState::Running,
            Outcome::NoConsent
            | Outcome::Blocked
            | Outcome::MeasuresWithoutA5
            | Outcome::Provisional
            | Outcome::Invoked => false,
        };
        is_unread.then(|| match text.state {
            TextState::Running => self.message("consensus-part-running", &[]),
            TextState::Broken => self.message("consensus-part-broken", &[]),
            TextState::Opposed => self.message("consensus-part-blocked", &[]),
            TextState::Waits => self.counted("consensus-part-waits", text.waiting.len(), &[]),
            TextState::Agreed => capitalised(&self.text_state(text.state)),
        })
    }

    /// The consensus in two or three words; seats that wait are counted.
    pub(super) fn consensus_state(&self, outcome: Outcome, consultation: Consultation, waiting: usize) -> String {
        match outcome {
            Outcome::NotRaised | Outcome::Consulted => {
                let id = match consultation {
                    Consultation::None => "consensus-part-not-put",
                    Consultation::Asked => "consensus-part-consultation-asked",
                    Consultation::Held => "consensus-part-consultation-held",
                };
                self.message(id, &[])
            }
            Outcome::NoConsent => self.message("consensus-part-no-consent", &[]),
            Outcome::Deferred if waiting == 0 => self.message("consensus-part-waits-request", &[]),
            Outcome::Deferred => self.counted("consensus-part-waits", waiting, &[]),
            Outcome::Blocked | Outcome::MeasuresWithoutA5 | Outcome::Provisional | Outcome::Invoked => {
                self.message(&format!("consensus-part-{}", outcome.id().replace('_', "-")), &[])
            }
        }
    }

    /// What the Council would do, in a few words: the outcome where stances decide, else what they would decide.
    #[must_use]
    pub fn consensus_if(&self, council: &Council) -> String {
        if council.outcome.reads_stances() {
            self.consensus_state(council.outcome, Consultation::None, council.waiting.len())
        } else {
            self.if_it_were_put(council)
        }
    }

    /// By whom consultation was asked for, or the matter raised without Article 4; where nobody is named, or none was held,
    /// what would follow if Article 5 were put.
    fn consulting(&self, assessment: &Assessment) -> String {
        let request = &assessment.request;
        let (id, names): (_, Vec<String>) = match request.consultation() {
            Consultation::None => ("", Vec::new()),
            Consultation::Asked | Consultation::Held if !request.article_4_by.is_empty() => {
                let asked = distinct(&request.article_4_by).into_iter().map(|ally| self.state_with_article(ally));
                ("consensus-part-consultation-by", asked.collect())
            }
            Consultation::Asked | Consultation::Held => {
                let brought = distinct(&request.brought_by).into_iter().map(|name| self.bringer_with_article(&name));
                ("consensus-part-consultation-raised", brought.collect())
            }
        };
        let supposed = self.if_it_were_put(&assessment.council);
        if names.is_empty() {
            return supposed;
        }
        let names = self.list_at_most(&names, MOST_NAMES).into();
        self.message(id, &[("names", names), ("line", supposed.into())])
    }

    fn if_it_were_put(&self, council: &Council) -> String {
        // A statement may lie on the table while nothing further lies before the Council.
        self.supposed(council, if council.text.is_some() { "text" } else { "if" })
    }

    /// Whoever would object is named: an objection never goes unseen.
    fn supposed(&self, council: &Council, of: &str) -> String {
        let id = |what: &str| format!("consensus-part-{of}-{what}");
        match (council.blocking.len(), council.waiting.len()) {
            (0, 0) => self.message(&id("passes"), &[]),
            (0, waiting) => self.counted(&id("waits"), waiting, &[]),
            (blocking, _) => {
                let names = self.short_state_list(&council.blocking, MOST_NAMES);
                self.counted(&id("blocked"), blocking, &[("names", names.into())])
            }
        }
    }

    /// What the Council would do with a text that is put and that the ally attacked has not asked for.
    fn if_it_were_asked(&self, council: &Council) -> String {
        self.supposed(council, "if-asked")
    }

    /// The exceptions of an agreed text: the seats that let it pass with a reservation.
    fn reservations(&self, assessment: &Assessment) -> String {
        let allies: Vec<StateCode> = assessment
            .council
            .positions
            .iter()
            .filter(|(_, position)| position.takes_part && position.stance == Stance::Reservation)
            .map(|(seat, _)| assessment.roster.state(seat))
            .collect();
        if allies.is_empty() {
            return self.message("consensus-part-all-pass", &[]);
        }
        let names = self.short_state_list(&allies, MOST_NAMES).into();
        self.counted("consensus-part-reservations", allies.len(), &[("names", names)])
    }

    /// A warning of the Council as a sentence.
    #[must_use]
    pub fn warning(&self, warning: Warning, session: &Session, assessment: &Assessment) -> String {
        let id = format!("warning-{}", warning.id().replace('_', "-"));
        match warning {
            Warning::ConsensusOnNotEligible(Element::E3) => self.message(&format!("{id}-place"), &[]),
            Warning::ConsensusOnNotEligible(element) => {
                self.message(&id, &[("element", self.element_short(element).into())])
            }
            Warning::AttackedAllyObjects => {
                let blocking = &assessment.council.blocking;
                let attacked: Vec<StateCode> =
                    assessment.request.who_can_ask.iter().copied().filter(|ally| blocking.contains(ally)).collect();
                self.about(&id, &attacked)
            }
            Warning::IntraAlliance => {
                self.message(&id, &self.practice_args(Some(Practice::OutsideAttackOnly), session))
            }
            Warning::ConsensusAgainstOrigin
            | Warning::AgreedWithoutImmediacy
            | Warning::BeforeCouncilUnknown
            | Warning::RequestUnknown => self.message(&id, &[]),
        }
    }

    /// An element in two or three words, for example "armed attack".
    #[must_use]
    pub fn element_short(&self, element: Element) -> String {
        self.message(&format!("element-{}-short", element.id()), &[])
    }

    /// An outcome of the Council in a few words.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> String {
        self.message(&format!("outcome-{}", outcome.id().replace('_', "-")), &[])
    }

    /// How an ally's offer stands.
    #[must_use]
    pub fn offer_state(&self, state: OfferState) -> String {
        self.message(&format!("offer-{}", state.id().replace('_', "-")), &[])
    }

    /// What an offer comes to: its state, or that it is only help that money does not measure.
    #[must_use]
    pub fn offer(&self, offer: &Offer) -> String {
        let suggested = offer.range.and_then(|range| range.suggested);
        if offer.state == OfferState::Offered && suggested == Some(Level::Enabling) {
            return self.message("offer-enabling-help", &[]);
        }
        self.offer_state(offer.state)
    }

    /// A level of effort.
    #[must_use]
    pub fn level(&self, level: Level) -> String {
        self.message(&format!("level-{}", level.id()), &[])
    }

    /// What a level of effort amounts to, in a sentence.
    #[must_use]
    pub fn level_meaning(&self, level: Level) -> String {
        self.message(&format!("level-{}-meaning", level.id()), &[])
    }
}
