//! Grades, sets of possible grades, and conditions that may hang on an unknown fact.

/// The answer to one legal test. The order is that of the weakest link: `NotMet` is the weakest.
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
pub enum Grade {
    /// The test is not met (of a place: outside).
    NotMet,
    /// A fact that decides is missing. Never "no".
    Unknown,
    /// There is a serious case on both sides.
    Arguable,
    /// The test is met (of a place: inside).
    Met,
}

impl Grade {
    /// All four, the weakest first.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// One step up: not met to arguable, arguable to met. Unknown stays.
    #[must_use]
    pub fn raised(self) -> Self {
        match self {
            Self::NotMet => Self::Arguable,
            Self::Arguable | Self::Met => Self::Met,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// The grades an element may turn out to have, given what is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GradeSet(u8);

impl GradeSet {
    /// No grade yet.
    pub const EMPTY: Self = Self(0);

    /// The set of one grade.
    #[must_use]
    pub const fn only(grade: Grade) -> Self {
        Self(1 << grade as u8)
    }

    /// The set with one grade more.
    #[must_use]
    pub const fn and(self, grade: Grade) -> Self {
        Self(self.0 | 1 << grade as u8)
    }

    /// Adds a grade.
    pub fn insert(&mut self, grade: Grade) {
        self.0 |= 1 << grade as u8;
    }

    /// Adds all grades of another set.
    pub fn extend(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether a grade is possible.
    #[must_use]
    pub fn contains(self, grade: Grade) -> bool {
        self.0 & (1 << grade as u8) != 0
    }

    /// How many grades are possible.
    #[must_use]
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether no grade is possible.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The set with every grade mapped.
    #[must_use]
    pub fn map(self, change: impl Fn(Grade) -> Grade) -> Self {
        let mut changed = Self::EMPTY;
        for grade in Grade::ALL {
            if self.contains(grade) {
                changed.insert(change(grade));
            }
        }
        changed
    }

    /// One possible grade stands; met or arguable is at least arguable; anything else is unknown.
    #[must_use]
    pub fn settle(self) -> Grade {
        const MET: GradeSet = GradeSet::only(Grade::Met);
        const NOT_MET: GradeSet = GradeSet::only(Grade::NotMet);
        const ARGUABLE: GradeSet = GradeSet::only(Grade::Arguable);
        const MET_OR_ARGUABLE: GradeSet = MET.and(Grade::Arguable);
        match self {
            MET => Grade::Met,
            NOT_MET => Grade::NotMet,
            ARGUABLE | MET_OR_ARGUABLE => Grade::Arguable,
            _ => Grade::Unknown,
        }
    }
}

impl Grade {
    /// What the accounts of one contested thing come to: where all agree that, where one is unknown that, else arguable.
    #[must_use]
    pub fn of_accounts(accounts: impl Iterator<Item = Self>) -> Self {
        let mut agreed: Option<Self> = None;
        let mut differ = false;
        for grade in accounts {
            if grade == Self::Unknown {
                return Self::Unknown;
            }
            differ |= agreed.is_some_and(|first| first != grade);
            agreed = Some(grade);
        }
        if differ { Self::Arguable } else { agreed.unwrap_or(Self::Unknown) }
    }
}

/// Whether a row's condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not.
    No,
    /// It hangs on an unknown fact.
    Maybe,
    /// It does.
    Yes,
}

impl Truth {
    /// Of what is known either way.
    #[must_use]
    pub fn of(is_so: bool) -> Self {
        if is_so { Self::Yes } else { Self::No }
    }

    /// Both conditions together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// The opposite condition.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Maybe => Self::Maybe,
            Self::Yes => Self::No,
        }
    }
}

/// Whether a fact has one of some values; an unknown fact may.
#[must_use]
pub fn is_one_of<T: crate::domain::Choice>(fact: T, values: &[T]) -> Truth {
    if fact.is_unknown() {
        Truth::Maybe
    } else if values.contains(&fact) {
        Truth::Yes
    } else {
        Truth::No
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(grades: &[Grade]) -> GradeSet {
        let mut set = GradeSet::EMPTY;
        grades.iter().for_each(|grade| set.insert(*grade));
        set
    }

    #[test]
    fn met_or_arguable_is_at_least_arguable() {
        assert_eq!(set(&[Grade::Met, Grade::Arguable]).settle(), Grade::Arguable);
        assert_eq!(set(&[Grade::Met]).settle(), Grade::Met);
    }

    #[test]
    fn one_step_up_never_makes_an_answer_of_what_is_unknown() {
        assert_eq!(Grade::ALL.map(Grade::raised), [Grade::Arguable, Grade::Unknown, Grade::Met, Grade::Met]);
    }

    #[test]
    fn a_grade_is_in_a_set_once_however_often_it_is_added() {
        let both = GradeSet::only(Grade::Met).and(Grade::Arguable);
        assert_eq!(Grade::ALL.map(|grade| both.contains(grade)), [false, false, true, true]);
        assert_eq!((both.len(), both.is_empty()), (2, false));
        assert_eq!((both.and(Grade::Met), GradeSet::EMPTY.and(Grade::NotMet)), (both, set(&[Grade::NotMet])));
        let mut again = both;
        again.extend(set(&[Grade::Met, Grade::NotMet]));
        assert_eq!(again, set(&[Grade::NotMet, Grade::Arguable, Grade::Met]));
        assert_eq!(both.map(|grade| grade.min(Grade::Arguable)), GradeSet::only(Grade::Arguable));
    }

    #[test]
    fn anything_that_may_fail_and_may_not_is_unknown() {
        assert_eq!(set(&[Grade::Met, Grade::NotMet]).settle(), Grade::Unknown);
        assert_eq!(set(&[Grade::Arguable, Grade::NotMet]).settle(), Grade::Unknown);
        assert_eq!(GradeSet::EMPTY.settle(), Grade::Unknown);
    }
}
