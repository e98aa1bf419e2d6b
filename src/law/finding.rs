//! What the law finds about one element.

use super::{
    grade::Grade,
    reason::{Reason, Reasons, Side},
};
pub use crate::domain::Element;
use crate::domain::{Circumstances, FactSet};

impl Element {
    /// The id of a grade as this element names it: a place is inside or outside, an author clear or flagged.
    #[must_use]
    pub fn grade_id(self, grade: Grade) -> &'static str {
        match (self, grade) {
            (Self::E3, Grade::Met) => "inside",
            (Self::E3, Grade::NotMet) => "outside",
            (Self::E5, Grade::Met) => "clear",
            (Self::E5, Grade::NotMet) => "flagged",
            _ => grade.id(),
        }
    }

    /// The provisions whose words it reads, by their id in the catalogue.
    #[must_use]
    pub fn provisions(self) -> &'static [&'static str] {
        match self {
            Self::E0 | Self::E1 | Self::E2 => &["nat.art5"],
            Self::E3 => &["nat.art6", "nat.art6.1949", "nat.art6.algeria"],
            Self::E4 => &["nat.art5", "un.art51"],
            Self::E5 => &["nat.art5", "nat.art1"],
        }
    }
}

/// How firm a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Firmness {
    /// Rests on a contested row or a fact that is only likely.
    Low,
    /// In between.
    Medium,
    /// Rests on settled rows and facts as stated.
    High,
}

impl Firmness {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// The id of a question that is not reached.
pub const NOT_REACHED: &str = "not_reached";

/// What is found of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// Its grade.
    Found(Grade),
    /// The question is not reached.
    NotReached,
}

/// One element, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The element.
    pub element: Element,
    /// Its grade; nothing is to be read from it where the question is not reached.
    pub grade: Grade,
    /// Whether the question is reached at all. Only E4 can be cut off: without an attack there is no self-defence to time.
    pub is_reached: bool,
    /// Why, and what speaks for and against.
    pub reasons: Reasons,
    /// The facts it rests on.
    pub facts: FactSet,
    /// The unknown facts that could change it.
    pub missing: FactSet,
    /// How firm it is.
    pub firmness: Firmness,
}

impl Finding {
    /// A finding from its reasons; the facts are those of the reasons that decide.
    #[must_use]
    pub fn new(
        element: Element,
        grade: Grade,
        reasons: Reasons,
        missing: FactSet,
        firmness: Firmness,
        circumstances: &Circumstances<'_>,
    ) -> Self {
        let mut facts = FactSet::EMPTY;
        for reason in reasons.iter().filter(|reason| matches!(reason.side, Side::Decides | Side::MayApply)) {
            facts.extend(reason.facts);
        }
        let firmness = firmness.min(firmness_of_facts(circumstances, facts));
        Self { element, grade, is_reached: true, reasons, facts, missing, firmness }
    }

    /// The grade's id as this element names it; `not_reached` where the question is not.
    #[must_use]
    pub fn grade_id(&self) -> &'static str {
        match self.answer() {
            Judgement::Found(grade) => self.element.grade_id(grade),
            Judgement::NotReached => NOT_REACHED,
        }
    }

    /// The grade, or that the question is not reached.
    #[must_use]
    pub fn answer(&self) -> Judgement {
        if self.is_reached { Judgement::Found(self.grade) } else { Judgement::NotReached }
    }

    /// Whether the question is reached and its answer is no.
    #[must_use]
    pub fn fails(&self) -> bool {
        self.is_reached && self.grade == Grade::NotMet
    }

    /// The reasons on one side.
    pub fn on(&self, side: Side) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(move |reason| reason.side == side)
    }
}

fn firmness_of_facts(circumstances: &Circumstances<'_>, facts: FactSet) -> Firmness {
    use crate::domain::Confidence as C;
    match circumstances.confidence(facts) {
        C::AsStated | C::AlmostCertain | C::VeryLikely => Firmness::High,
        C::Likely => Firmness::Medium,
        C::EvenChance | C::Unlikely | C::VeryUnlikely | C::AlmostNoChance => Firmness::Low,
    }
}
