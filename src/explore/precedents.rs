//! The precedents nearest to a session, by the factors they share. Precedents argue, they never bind, and no number says how
//! alike two cases are.

use std::cmp::Reverse;

use crate::{
    assess::{Assessment, assess},
    catalog::Catalog,
    council::Outcome,
    domain::{
        Area, AuthorKind, Choice as _, Circumstances, Damage, Day, Direction, FunctionLoss, Harm, Intent, Means,
        Object, Session, Timing,
    },
    law::{Class, Element, Grade},
};

/// Something two cases can share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Factor {
    /// These means.
    Means(Means),
    /// Effects of this class.
    Class(Class),
    /// This band of harm.
    Harm(Harm),
    /// This band of damage.
    Damage(Damage),
    /// This loss of function.
    FunctionLoss(FunctionLoss),
    /// This intent.
    Intent(Intent),
    /// This kind of author.
    AuthorKind(AuthorKind),
    /// This direction from abroad.
    Direction(Direction),
    /// This was hit.
    Object(Object),
    /// There.
    Area(Area),
    /// Going on, or over.
    Timing(Timing),
    /// An attacker inside the alliance.
    InsideAttacker,
    /// What the Council does.
    Outcome(Outcome),
}

/// How a precedent compares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearness {
    /// The precedent's id.
    pub case: String,
    /// The day on which the precedent was decided: it is compared as it stood then.
    pub decided: Day,
    /// Whether that lies after the day looked at here, when nobody could have argued with it.
    pub is_later: bool,
    /// What became known of the precedent after it was decided, where that moves the comparison.
    pub afterwards: Option<Afterwards>,
    /// Factors of both.
    pub shared: Vec<Factor>,
    /// Factors of this session alone.
    pub only_here: Vec<Factor>,
    /// Factors of the precedent alone.
    pub only_there: Vec<Factor>,
    /// The elements on which this session is stronger.
    pub stronger: Vec<Element>,
    /// The elements on which it is weaker.
    pub weaker: Vec<Element>,
}

/// How a precedent compares by what became known of it after it was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Afterwards {
    /// The last day of which it knows anything.
    pub day: Day,
    /// The elements on which this session is stronger than it was by then.
    pub stronger: Vec<Element>,
    /// The elements on which it is weaker.
    pub weaker: Vec<Element>,
}

/// The factors of a session on its day. What is unknown is none.
#[must_use]
pub fn factors(session: &Session, assessment: &Assessment) -> Vec<Factor> {
    let now = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let mut factors: Vec<Factor> = now.means.iter().map(|means| Factor::Means(*means)).collect();
    let mut add = |is_unknown: bool, factor: Factor| {
        if !is_unknown && !factors.contains(&factor) {
            factors.push(factor);
        }
    };
    add(now.means.is_empty() || now.harm.is_unknown(), Factor::Class(assessment.threshold.class));
    add(now.harm.is_unknown(), Factor::Harm(now.harm));
    add(now.damage.is_unknown(), Factor::Damage(now.damage));
    add(now.function_loss.is_unknown(), Factor::FunctionLoss(now.function_loss));
    add(now.intent.is_unknown(), Factor::Intent(now.intent));
    add(now.author_kind.is_unknown(), Factor::AuthorKind(now.author_kind));
    add(now.direction.is_unknown(), Factor::Direction(now.direction));
    for place in now.places {
        add(place.object.is_unknown(), Factor::Object(place.object));
        add(place.area.is_unknown(), Factor::Area(place.area));
    }
    add(now.timing.is_unknown(), Factor::Timing(now.timing));
    add(assessment.threshold.finding(Element::E5).grade != Grade::NotMet, Factor::InsideAttacker);
    add(assessment.is_blank, Factor::Outcome(assessment.council.outcome));
    factors
}

/// The precedents with what they share and where they part, the nearest first: those that share most, and of these those
/// that part least. Each stands as it stood on its own day of decision; one that was decided after the day looked at comes
/// behind those that were there to argue with.
#[must_use]
pub fn nearest<'a>(
    catalog: &Catalog,
    session: &Session,
    assessment: &Assessment,
    cases: impl IntoIterator<Item = &'a Session>,
) -> Vec<Nearness> {
    let here = factors(session, assessment);
    let mut found: Vec<Nearness> = cases
        .into_iter()
        .filter(|case| session.case.is_empty() || case.case != session.case)
        .map(|case| {
            let theirs = assess(catalog, case);
            let near = compare((&here, assessment), (&factors(case, &theirs), &theirs), case);
            let is_later = case.as_of > session.as_of;
            Nearness { is_later, afterwards: afterwards(catalog, assessment, case, &near), ..near }
        })
        .collect();
    found.sort_by_key(Nearness::order);
    found
}

/// How a precedent compares by its last day, where that says otherwise than its day of decision.
fn afterwards(catalog: &Catalog, own: &Assessment, case: &Session, near: &Nearness) -> Option<Afterwards> {
    let day = case.last_dated_day();
    if day <= case.as_of {
        return None;
    }
    let theirs = assess(catalog, &Session { as_of: day, ..case.clone() });
    let [stronger, weaker] = stronger_and_weaker(own, &theirs);
    ((&stronger, &weaker) != (&near.stronger, &near.weaker)).then_some(Afterwards { day, stronger, weaker })
}

fn compare(
    (here, own): (&[Factor], &Assessment),
    (there, theirs): (&[Factor], &Assessment),
    case: &Session,
) -> Nearness {
    let of = |list: &[Factor], other: &[Factor], is_shared: bool| -> Vec<Factor> {
        list.iter().copied().filter(|factor| other.contains(factor) == is_shared).collect()
    };
    let [stronger, weaker] = stronger_and_weaker(own, theirs);
    Nearness {
        case: case.case.clone(),
        decided: case.as_of,
        is_later: false,
        afterwards: None,
        shared: of(here, there, true),
        only_here: of(here, there, false),
        only_there: of(there, here, false),
        stronger,
        weaker,
    }
}

/// The elements on which one is stronger than the other, and those on which it is weaker.
fn stronger_and_weaker(own: &Assessment, theirs: &Assessment) -> [Vec<Element>; 2] {
    let grade = |assessment: &Assessment, element: Element| assessment.threshold.finding(element).grade;
    let elements = |is_better: fn(Grade, Grade) -> bool| -> Vec<Element> {
        let compared = Element::THRESHOLD.into_iter();
        // An open test is neither stronger nor weaker than a settled one.
        let both_known =
            |element: &Element| grade(own, *element) != Grade::Unknown && grade(theirs, *element) != Grade::Unknown;
        compared.filter(both_known).filter(|element| is_better(grade(own, *element), grade(theirs, *element))).collect()
    };
    [elements(|own, theirs| own > theirs), elements(|own, theirs| own < theirs)]
}

/// Something by which cases can be close.
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
pub enum Likeness {
    /// The means.
    Means,
    /// The effects.
    Effects,
    /// The author, the intent and the direction.
    Author,
    /// The place and what was hit.
    Place,
    /// The time, and what the Council does.
    Course,
}

impl Likeness {
    /// All five, in the order in which they are looked for.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl Factor {
    /// What it is about.
    #[must_use]
    pub fn likeness(self) -> Likeness {
        match self {
            Self::Means(_) => Likeness::Means,
            Self::Class(_) | Self::Harm(_) | Self::Damage(_) | Self::FunctionLoss(_) => Likeness::Effects,
            Self::Intent(_) | Self::AuthorKind(_) | Self::Direction(_) | Self::InsideAttacker => Likeness::Author,
            Self::Object(_) | Self::Area(_) => Likeness::Place,
            Self::Timing(_) | Self::Outcome(_) => Likeness::Course,
        }
    }
}

/// Fewer shared factors make no case close.
const FEWEST_SHARED: usize = 3;

impl Nearness {
    /// Those that were there to argue with come first, then those that share most, and of these those that part least.
    fn order(&self) -> (bool, Reverse<usize>, usize) {
        (self.is_later, Reverse(self.shared.len()), self.only_here.len() + self.only_there.len())
    }

    /// Whether a precedent is close: it shares half or more of what is known here, and of these the means or the author.
    #[must_use]
    pub fn is_close(&self) -> bool {
        let is_telling = |factor: &Factor| matches!(factor.likeness(), Likeness::Means | Likeness::Author);
        self.shared.len() >= FEWEST_SHARED
            && self.shared.len() >= self.only_here.len()
            && self.shared.iter().any(is_telling)
    }
}

/// Where no precedent is close: for each likeness the nearest precedent that shares a factor of it.
#[must_use]
pub fn closest_by_likeness(found: &[Nearness]) -> Vec<(Likeness, &Nearness)> {
    let shares = |near: &&Nearness, likeness: Likeness| near.shared.iter().any(|factor| factor.likeness() == likeness);
    let closest = |likeness: Likeness| Some((likeness, found.iter().find(|near| shares(near, likeness))?));
    Likeness::ALL.into_iter().filter_map(closest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Damage, Harm, Timing};

    fn near(case: &str, [shared, only_here, only_there]: [usize; 3]) -> Nearness {
        let factors = [Factor::Harm(Harm::None), Factor::Damage(Damage::None), Factor::Timing(Timing::Ongoing)];
        let of = |count: usize| factors.iter().copied().cycle().take(count).collect();
        let (shared, only_here, only_there) = (of(shared), of(only_here), of(only_there));
        let (stronger, weaker) = (Vec::new(), Vec::new());
        let (decided, is_later, afterwards) = (Day::BEGINNING, case == "later", None);
        let case = case.to_owned();
        Nearness { case, decided, is_later, afterwards, shared, only_here, only_there, stronger, weaker }
    }

    #[test]
    fn what_is_shared_comes_before_what_parts() {
        let mut found = [
            near("later", [9, 0, 0]),
            near("far", [2, 0, 0]),
            near("one side", [3, 5, 0]),
            near("both sides", [3, 2, 2]),
        ];
        found.sort_by_key(Nearness::order);
        assert_eq!(found.each_ref().map(|near| near.case.as_str()), ["both sides", "one side", "far", "later"]);
    }
}
