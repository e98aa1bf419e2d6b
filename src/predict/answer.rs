//! What can be answered to each of the four parts.
//!
//! The threshold has the four verdicts of the law. What six values of the request say is told in four, and what eight
//! outcomes of the Council say in five. The response is the level suggested for the ally in the middle: of all allies but
//! those attacked and the attacker, in the order of their suggested levels, the middle one; of two the lower. An ally
//! without a suggestion counts as nothing. That is a level of the model, so that it compares exactly.

use crate::{
    assess::Assessment,
    catalog::SuggestedLevel,
    council::Outcome,
    domain::{Day, Request, Session},
    explore::Part,
    law::Status,
    response::Response,
};

/// What the ally attacked says to Article 5, as a person can predict it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Said {
    /// It says nothing, or declines.
    NotMade,
    /// It informs the others, no more.
    Informs,
    /// It asks or consents.
    Given,
    /// Nobody knows, or nobody could ask.
    Unknown,
}

/// How far the Council goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// Nobody brings the matter.
    NotRaised,
    /// Consultation, no more.
    Consulted,
    /// It was put, and there is no consensus: a seat objects or waits, or the ally attacked does not want it.
    NotAgreed,
    /// Consensus on a measure short of Article 5.
    LesserMeasure,
    /// Consensus under Article 5, if only until the origin is confirmed.
    Article5,
}

/// An answer to one of the four parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// To the threshold.
    Threshold(Status),
    /// To the request.
    Request(Said),
    /// To the consensus.
    Consensus(Reach),
    /// To the response: the level suggested for the ally in the middle.
    Response(SuggestedLevel),
}

impl Answer {
    /// The answers a part can have, the weakest first; one that leaves the part open stands last.
    #[must_use]
    pub fn list(part: Part) -> &'static [Self] {
        match part {
            Part::Threshold => &[
                Self::Threshold(Status::NotEligible),
                Self::Threshold(Status::Arguable),
                Self::Threshold(Status::Eligible),
                Self::Threshold(Status::Indeterminate),
            ],
            Part::Request => &[
                Self::Request(Said::NotMade),
                Self::Request(Said::Informs),
                Self::Request(Said::Given),
                Self::Request(Said::Unknown),
            ],
            Part::Consensus => &[
                Self::Consensus(Reach::NotRaised),
                Self::Consensus(Reach::Consulted),
                Self::Consensus(Reach::NotAgreed),
                Self::Consensus(Reach::LesserMeasure),
                Self::Consensus(Reach::Article5),
            ],
            Part::Response => &[
                Self::Response(SuggestedLevel::None),
                Self::Response(SuggestedLevel::Enabling),
                Self::Response(SuggestedLevel::Token),
                Self::Response(SuggestedLevel::Limited),
                Self::Response(SuggestedLevel::Substantial),
                Self::Response(SuggestedLevel::Major),
            ],
        }
    }

    /// The answer of an assessment to a part.
    #[must_use]
    pub fn of(part: Part, assessment: &Assessment) -> Self {
        match part {
            Part::Threshold => Self::Threshold(assessment.threshold.status),
            Part::Request => Self::Request(Said::of(assessment.request.state)),
            Part::Consensus => Self::Consensus(Reach::of(assessment.council.outcome)),
            Part::Response => Self::Response(middle_level(&assessment.response)),
        }
    }

    /// The four answers of an assessment.
    #[must_use]
    pub fn of_all(assessment: &Assessment) -> [Self; 4] {
        Part::ALL.map(|part| Self::of(part, assessment))
    }

    /// The part it answers.
    #[must_use]
    pub fn part(self) -> Part {
        match self {
            Self::Threshold(_) => Part::Threshold,
            Self::Request(_) => Part::Request,
            Self::Consensus(_) => Part::Consensus,
            Self::Response(_) => Part::Response,
        }
    }

    /// Stable id within its part, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Threshold(status) => status.id(),
            Self::Request(Said::NotMade) => "not_made",
            Self::Request(Said::Informs) => "informs",
            Self::Request(Said::Given) => "given",
            Self::Request(Said::Unknown) => "unknown",
            Self::Consensus(Reach::NotRaised) => "not_raised",
            Self::Consensus(Reach::Consulted) => "consulted",
            Self::Consensus(Reach::NotAgreed) => "not_agreed",
            Self::Consensus(Reach::LesserMeasure) => "lesser_measure",
            Self::Consensus(Reach::Article5) => "article_5",
            Self::Response(suggested) => suggested.level().map_or("nothing", crate::catalog::Level::id),
        }
    }

    /// The answer to a part with this id.
    #[must_use]
    pub fn from_id(part: Part, id: &str) -> Option<Self> {
        Self::list(part).iter().copied().find(|answer| answer.id() == id)
    }

    /// Whether it leaves its part open, so that no other is stronger or weaker.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Threshold(Status::Indeterminate) | Self::Request(Said::Unknown))
    }
}

impl Said {
    fn of(request: Request) -> Self {
        match request {
            Request::Asks | Request::Consents => Self::Given,
            Request::Informs => Self::Informs,
            Request::None | Request::Declines => Self::NotMade,
            Request::Unknown => Self::Unknown,
        }
    }
}

impl Reach {
    /// The group an outcome belongs to.
    #[must_use]
    pub fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::NotRaised => Self::NotRaised,
            Outcome::Consulted => Self::Consulted,
            Outcome::NoConsent | Outcome::Blocked | Outcome::Deferred => Self::NotAgreed,
            Outcome::MeasuresWithoutA5 => Self::LesserMeasure,
            Outcome::Provisional | Outcome::Invoked => Self::Article5,
        }
    }
}

/// What the Council did by the day that is looked at, by the record, and when; where nothing stands by then, what it did
/// next. None where the record is silent.
#[must_use]
pub fn recorded(session: &Session) -> Option<(Day, Answer)> {
    let by_then = session.record.iter().filter(|line| line.on <= session.as_of).max_by_key(|line| line.on);
    let line = by_then.or_else(|| session.record.iter().min_by_key(|line| line.on))?;
    Some((line.on, Answer::Consensus(Reach::of(line.outcome.into()))))
}

/// The level suggested for the ally in the middle; nothing where no ally is left to give.
fn middle_level(response: &Response) -> SuggestedLevel {
    let helpers = response.offers.values().iter().filter(|offer| offer.state.has_bar());
    let mut levels: Vec<_> = helpers.map(|offer| offer.range.and_then(|range| range.suggested)).collect();
    levels.sort_unstable();
    let middle = levels.len().saturating_sub(1) / 2;
    SuggestedLevel::of(levels.get(middle).copied().flatten())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assess::assess,
        catalog::Catalog,
        domain::{RecordLine, RecordedOutcome},
    };

    #[test]
    fn every_answer_is_found_by_its_id_and_belongs_to_its_part() {
        for part in Part::ALL {
            let list = Answer::list(part);
            for answer in list {
                assert_eq!((answer.part(), Answer::from_id(part, answer.id())), (part, Some(*answer)));
            }
            assert_eq!(
                list.iter().map(|answer| answer.id()).collect::<std::collections::BTreeSet<_>>().len(),
                list.len()
            );
        }
        assert_eq!(Answer::from_id(Part::Request, "met"), None);
    }

    #[test]
    fn every_outcome_and_every_request_is_in_the_lists() {
        for outcome in Outcome::ALL {
            assert!(Answer::list(Part::Consensus).contains(&Answer::Consensus(Reach::of(outcome))));
        }
        for request in <Request as crate::domain::Choice>::ALL {
            assert!(Answer::list(Part::Request).contains(&Answer::Request(Said::of(*request))));
        }
        for status in Status::ALL {
            assert!(Answer::list(Part::Threshold).contains(&Answer::Threshold(status)));
        }
    }

    #[test]
    fn a_blank_session_is_open_and_gives_nothing() {
        let session = Session::blank("", Day::constant(2030, 1, 1));
        let answers = Answer::of_all(&assess(Catalog::shipped(), &session));
        assert!(answers[0].is_open() && answers[1].is_open());
        assert_eq!(answers[3], Answer::Response(SuggestedLevel::None));
    }

    #[test]
    fn the_record_counts_up_to_the_day_that_is_looked_at_and_else_what_came_next() {
        let on = |day, outcome| RecordLine { on: Day::constant(2001, 9, day), outcome, source: String::new() };
        let mut session = Session::blank("", Day::constant(2001, 9, 11));
        session.record = vec![on(12, RecordedOutcome::Provisional), on(20, RecordedOutcome::Blocked)];
        for (looked_at, on, reach) in [(11, 12, Reach::Article5), (13, 12, Reach::Article5), (21, 20, Reach::NotAgreed)]
        {
            session.as_of = Day::constant(2001, 9, looked_at);
            assert_eq!(recorded(&session), Some((Day::constant(2001, 9, on), Answer::Consensus(reach))));
        }
        session.record.clear();
        assert_eq!(recorded(&session), None);
    }
}
