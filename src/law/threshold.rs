//! The weakest link of E0 to E3.

use super::{
    armed_attack::{self, ArmedAttack, Class},
    article_6, external,
    finding::{Element, Finding},
    grade::Grade,
    immediacy::{self, Before},
    intra_alliance, party,
    reason::{Ground, Reason, Side},
    standard::{self, Standard},
};
use crate::domain::{Choices, Circumstances, FactSet, Reading};

/// What the four elements together say. Never a percentage.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Status {
    /// An element is not met, or the place is outside.
    NotEligible,
    /// A fact that decides is missing.
    Indeterminate,
    /// Nothing fails, and at least one element is arguable.
    Arguable,
    /// All four are met.
    Eligible,
}

impl Status {
    /// All four, the weakest first.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// The threshold, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// The verdict of the weakest link.
    pub status: Status,
    /// The first of E0 to E3 with the lowest grade; none where all are met.
    pub weakest: Option<Element>,
    /// The highest class of effects that is possible.
    pub class: Class,
    findings: [Finding; 6],
}

impl Threshold {
    /// All six findings, E0 first.
    #[must_use]
    pub fn findings(&self) -> &[Finding; 6] {
        &self.findings
    }

    /// The finding of one element.
    #[must_use]
    pub fn finding(&self, element: Element) -> &Finding {
        &self.findings[element as usize]
    }

    /// Whether the author is itself a Party, whoever was attacked.
    #[must_use]
    pub fn is_author_party(&self) -> bool {
        let says = |ground: Ground| matches!(ground, Ground::AuthorIsParty(_) | Ground::NoPartyAttackedByParty(_));
        self.finding(Element::E5).reasons.iter().any(|reason| says(reason.ground))
    }

    /// Whether there is no self-defence at all, because there was no armed attack or none from outside.
    #[must_use]
    pub fn denies_attack(&self) -> bool {
        [Element::E1, Element::E2].into_iter().any(|element| self.finding(element).grade == Grade::NotMet)
    }

    /// The facts the verdict rests on: those of the elements at the lowest grade.
    #[must_use]
    pub fn deciding_facts(&self) -> FactSet {
        let lowest = self.weakest.map(|element| self.finding(element).grade);
        let mut facts = FactSet::EMPTY;
        for element in Element::THRESHOLD {
            let finding = self.finding(element);
            if lowest.is_none() || lowest == Some(finding.grade) {
                facts.extend(if finding.grade == Grade::Unknown { finding.missing } else { finding.facts });
            }
        }
        facts
    }

    /// The unknown facts on which an open verdict hangs.
    #[must_use]
    pub fn missing(&self) -> FactSet {
        let mut missing = FactSet::EMPTY;
        for element in Element::THRESHOLD {
            let finding = self.finding(element);
            if finding.grade == Grade::Unknown {
                missing.extend(finding.missing);
            }
        }
        missing
    }
}

/// The grades of E0 to E3, in their order.
pub type Grades = [Grade; 4];

impl Status {
    /// The grade of the weakest element, which it stands for.
    #[must_use]
    pub fn grade(self) -> Grade {
        match self {
            Self::NotEligible => Grade::NotMet,
            Self::Indeterminate => Grade::Unknown,
            Self::Arguable => Grade::Arguable,
            Self::Eligible => Grade::Met,
        }
    }

    /// The weakest link of four grades.
    #[must_use]
    pub fn of(grades: Grades) -> Self {
        match grades.into_iter().min().unwrap_or(Grade::Unknown) {
            Grade::NotMet => Self::NotEligible,
            Grade::Unknown => Self::Indeterminate,
            Grade::Arguable => Self::Arguable,
            Grade::Met => Self::Eligible,
        }
    }
}

/// The grades of E0 to E3 without their reasons: what [`judge`] finds, for those who ask often.
#[must_use]
pub fn grades(circumstances: &Circumstances<'_>, standard: &Standard) -> Grades {
    [
        party::grade(circumstances),
        armed_attack::grade(circumstances, standard),
        external::possible_grades(circumstances, standard).settle(),
        article_6::grade(circumstances, standard),
    ]
}

/// Where a choice departs from practice and moves an element, says so beside the row that speaks of practice.
fn add_readings(findings: &mut [Finding; 6], circumstances: &Circumstances<'_>, standard: &Standard) {
    if standard.choices == Choices::PRACTICE {
        return;
    }
    let own = grades(circumstances, standard);
    for point in standard.choices.differing(&Choices::PRACTICE) {
        let choices = standard.choices.with(point, Reading::Practice);
        let without = grades(circumstances, &Standard { choices, tables: standard.tables.clone() });
        for element in
            Element::THRESHOLD.into_iter().filter(|element| own[*element as usize] != without[*element as usize])
        {
            let facts = standard::facts(point);
            let ground = Ground::Reading(point, standard.at(point));
            let finding = &mut findings[element as usize];
            finding.reasons.push(Reason { side: Side::Decides, ground, facts });
            finding.facts.extend(facts);
        }
    }
}

/// Judges the threshold. Every element is asked, whatever the others say.
#[must_use]
pub fn judge(circumstances: &Circumstances<'_>, standard: &Standard) -> Threshold {
    let ArmedAttack { finding: attack, class } = armed_attack::judge(circumstances, standard);
    let (party, origin) = (party::judge(circumstances), external::judge(circumstances, standard));
    let before = Before { party: &party, attack: &attack, origin: &origin };
    let immediacy = immediacy::judge(circumstances, before);
    let inside = intra_alliance::judge(circumstances, party.grade, standard);
    let place = article_6::judge(circumstances, standard);
    let mut findings = [party, attack, origin, place, immediacy, inside];
    add_readings(&mut findings, circumstances, standard);
    let lowest = Element::THRESHOLD.map(|element| findings[element as usize].grade).into_iter().min();
    let lowest = lowest.unwrap_or(Grade::Unknown);
    let status = Status::of(Element::THRESHOLD.map(|element| findings[element as usize].grade));
    let weakest = (lowest != Grade::Met)
        .then(|| Element::THRESHOLD.into_iter().find(|element| findings[*element as usize].grade == lowest))
        .flatten();
    Threshold { status, weakest, class, findings }
}
