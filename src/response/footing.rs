//! On what footing the ranges stand: what the Council has agreed on, or what would follow on these facts if it agreed.

use super::Named;
use crate::{
    catalog::Measures,
    council::{Council, Outcome, RequestPart},
    domain::{BeforeCouncil, LedBy, Request},
    law::{Element, Grade, Status, Threshold},
};

/// On what footing the ranges stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Basis {
    /// The Council has agreed: the ranges hold now.
    Now,
    /// The Council has agreed provided the origin is confirmed.
    UntilConfirmed,
    /// The Council has agreed on a measure short of Article 5.
    #[strum(serialize = "short_of_article_5")]
    ShortOfArticle5,
    /// The ranges would hold if the Council agreed.
    IfAgreed,
    /// The ranges would hold if the ally attacked asked and the Council agreed.
    IfAsked,
    /// The Council is blocked: national help of supporters only.
    National,
    /// Nothing without the ally attacked.
    Nothing,
}

impl Basis {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Who leads where the session does not say: NATO what is done in common, each nation what it does without.
    #[must_use]
    pub fn led_by(self) -> LedBy {
        match self {
            Self::Now | Self::UntilConfirmed | Self::ShortOfArticle5 | Self::IfAgreed | Self::IfAsked => {
                LedBy::NatoCommand
            }
            Self::National | Self::Nothing => LedBy::Nations,
        }
    }

    /// Whether the ranges are drawn solid.
    #[must_use]
    pub fn is_solid(self) -> bool {
        matches!(self, Self::Now | Self::UntilConfirmed | Self::ShortOfArticle5 | Self::National)
    }
}

/// What an agreement of the Council is, or would be. The order is that of the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Agreement {
    /// A measure short of Article 5.
    LesserMeasure,
    /// Article 5, provided the origin is confirmed.
    Provisional,
    /// Article 5.
    #[strum(serialize = "article_5")]
    Article5,
}

impl Agreement {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// What an agreement would be on. Where nothing lies before the Council yet, Article 5 is supposed to be put; where
    /// the facts do not reach it, a lesser measure.
    fn of(before: BeforeCouncil, threshold: &Threshold) -> Self {
        let article_5 =
            if threshold.finding(Element::E2).grade == Grade::Met { Self::Article5 } else { Self::Provisional };
        match before {
            BeforeCouncil::LesserMeasure => Self::LesserMeasure,
            BeforeCouncil::Article5 => article_5,
            BeforeCouncil::Nothing | BeforeCouncil::Meeting | BeforeCouncil::Article4 | BeforeCouncil::Unknown => {
                if threshold.status == Status::NotEligible {
                    Self::LesserMeasure
                } else {
                    article_5
                }
            }
        }
    }
}

/// The footing of every range alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Footing {
    pub(super) basis: Basis,
    pub(super) agreement: Agreement,
    /// The seats that break silence, or would if the text were put.
    pub(super) blocked_by: usize,
}

impl Footing {
    /// Reads the footing off the outcome. An outline supposes what would follow: seats that have not spoken let the text
    /// pass, conditions are met, and the ally attacked asks unless it declines.
    pub(super) fn of(request: &RequestPart, council: &Council, threshold: &Threshold) -> Self {
        let agreement = Agreement::of(request.before_council, threshold);
        let needs_request = agreement != Agreement::LesserMeasure;
        let outline = match (needs_request, request.state) {
            (false, _) | (true, Request::Asks | Request::Consents) => Basis::IfAgreed,
            (true, Request::Unknown | Request::Informs | Request::None) => Basis::IfAsked,
            (true, Request::Declines) => Basis::Nothing,
        };
        let basis = match council.outcome {
            Outcome::Invoked => Basis::Now,
            Outcome::Provisional => Basis::UntilConfirmed,
            Outcome::MeasuresWithoutA5 => Basis::ShortOfArticle5,
            Outcome::NotRaised | Outcome::Consulted | Outcome::Deferred => outline,
            Outcome::Blocked => Basis::National,
            Outcome::NoConsent => Basis::Nothing,
        };
        Self { basis, agreement, blocked_by: council.blocking.len() }
    }

    /// The footing once the origin is confirmed; none where nothing waits for that.
    pub(super) fn confirmed(self) -> Option<Self> {
        (self.basis == Basis::UntilConfirmed).then_some(Self {
            basis: Basis::Now,
            agreement: Agreement::Article5,
            ..self
        })
    }

    /// The measures that the text names; none under Article 5, and none where the text is words.
    pub(super) fn named(self, measures: &Measures, text: &str) -> Option<Named> {
        if self.agreement != Agreement::LesserMeasure {
            return None;
        }
        measures.listed(text).map(|listed| Named::of(&listed))
    }
}
