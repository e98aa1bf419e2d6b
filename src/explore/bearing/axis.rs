//! The facts of E1 and E2, one of which is varied at a time.

use crate::domain::{
    Attribution, AuthorKind, Choice, Circumstances, Damage, Direction, FactId, FunctionLoss, FunctionTime, Harm,
    Intent, Means, Recklessness, Series,
};

/// A fact that is varied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Axis {
    Means,
    Harm,
    Damage,
    Loss,
    Time,
    Intent,
    Recklessness,
    Series,
    Kind,
    Rung,
    Direction,
}

/// Which values of a fact are gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Every one.
    All,
    /// One of each kind that the rules tell apart.
    ToldApart,
}

impl Axis {
    /// The facts of E1; the last is varied fastest, so that what decides soonest comes last.
    pub(super) const OF_THE_ATTACK: [Self; 8] =
        [Self::Series, Self::Time, Self::Loss, Self::Damage, Self::Means, Self::Recklessness, Self::Harm, Self::Intent];
    /// The facts of E2, in the same way.
    pub(super) const OF_THE_ORIGIN: [Self; 6] =
        [Self::Kind, Self::Rung, Self::Recklessness, Self::Harm, Self::Intent, Self::Direction];

    /// The fact it is.
    pub(super) fn fact(self) -> FactId {
        match self {
            Self::Means => FactId::Means,
            Self::Harm => FactId::Harm,
            Self::Damage => FactId::Damage,
            Self::Loss => FactId::FunctionLoss,
            Self::Time => FactId::FunctionTime,
            Self::Intent => FactId::Intent,
            Self::Recklessness => FactId::Recklessness,
            Self::Series => FactId::Series,
            Self::Kind => FactId::AuthorKind,
            Self::Rung => FactId::Attribution,
            Self::Direction => FactId::Direction,
        }
    }

    /// Whether it is unknown.
    pub(super) fn is_open(self, now: &Circumstances<'_>) -> bool {
        match self {
            Self::Means => now.means.is_empty(),
            Self::Harm => now.harm.is_unknown(),
            Self::Damage => now.damage.is_unknown(),
            Self::Loss => now.function_loss.is_unknown(),
            Self::Time => now.function_time.is_unknown(),
            Self::Intent => now.intent.is_unknown(),
            Self::Recklessness => now.recklessness.is_unknown(),
            Self::Series => now.series.is_unknown(),
            Self::Kind => now.author_kind.is_unknown(),
            Self::Rung => now.attribution.is_unknown(),
            Self::Direction => now.direction.is_unknown(),
        }
    }

    /// The values to go through: none for the present one, else a place among the stated values of its list.
    pub(super) fn values(self, reach: Reach) -> impl Iterator<Item = Option<usize>> {
        let apart = if reach == Reach::ToldApart { self.told_apart() } else { None };
        let count = apart.map_or(self.stated(), <[usize]>::len);
        std::iter::once(None).chain((0..count).map(move |idx| Some(apart.map_or(idx, |apart| apart[idx]))))
    }

    /// One value of each kind that the rules tell apart; none where they tell all of them apart.
    fn told_apart(self) -> Option<&'static [usize]> {
        const INTENTS: [usize; 3] =
            [Intent::DeliberateAlly as usize, Intent::Contested as usize, Intent::Accident as usize];
        const SERIES: [usize; 1] = [Series::Linked as usize];
        const KINDS: [usize; 3] =
            [AuthorKind::StateForces as usize, AuthorKind::StateCovert as usize, AuthorKind::Organisation as usize];
        const RUNGS: [usize; 3] =
            [Attribution::None as usize, Attribution::VictimAssessed as usize, Attribution::SeveralAllies as usize];
        match self {
            Self::Intent => Some(&INTENTS),
            Self::Series => Some(&SERIES),
            Self::Kind => Some(&KINDS),
            Self::Rung => Some(&RUNGS),
            Self::Means
            | Self::Harm
            | Self::Damage
            | Self::Loss
            | Self::Time
            | Self::Recklessness
            | Self::Direction => None,
        }
    }

    /// How many values its list has without "unknown".
    fn stated(self) -> usize {
        let all = match self {
            Self::Means => Means::ALL.len(),
            Self::Harm => Harm::ALL.len(),
            Self::Damage => Damage::ALL.len(),
            Self::Loss => FunctionLoss::ALL.len(),
            Self::Time => FunctionTime::ALL.len(),
            Self::Intent => Intent::ALL.len(),
            Self::Recklessness => Recklessness::ALL.len(),
            Self::Series => Series::ALL.len(),
            Self::Kind => AuthorKind::ALL.len(),
            Self::Rung => Attribution::ALL.len(),
            Self::Direction => Direction::ALL.len(),
        };
        all - 1
    }

    /// The facts with a value of this one.
    pub(super) fn set<'a>(self, now: Circumstances<'a>, value: Option<usize>) -> Circumstances<'a> {
        fn put<T: Choice>(held: &mut T, idx: usize) {
            *held = T::ALL.get(idx).copied().unwrap_or(*held);
        }
        let mut varied = now;
        let Some(idx) = value else { return varied };
        match self {
            Self::Means => varied.means = Means::ALL.get(idx..=idx).unwrap_or(now.means),
            Self::Harm => put(&mut varied.harm, idx),
            Self::Damage => put(&mut varied.damage, idx),
            Self::Loss => put(&mut varied.function_loss, idx),
            Self::Time => put(&mut varied.function_time, idx),
            Self::Intent => put(&mut varied.intent, idx),
            Self::Recklessness => put(&mut varied.recklessness, idx),
            Self::Series => put(&mut varied.series, idx),
            Self::Kind => put(&mut varied.author_kind, idx),
            Self::Rung => put(&mut varied.attribution, idx),
            Self::Direction => put(&mut varied.direction, idx),
        }
        varied
    }
}
