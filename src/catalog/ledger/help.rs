//! The assumptions about help: the mix of kinds, what measures cost and how long they take, how long approval takes.

use super::{Assumption, Bound, Setting};
use crate::{
    catalog::{ApprovalClass, Approvals, Catalog, Cost, KindShare, Measure, Measures},
    domain::HelpKind,
};

/// Adds every assumption about help, in the order of a page.
pub(super) fn extend(all: &mut Vec<Assumption>) {
    let Catalog { levels, measures, .. } = Catalog::shipped();
    let bounds = [Bound::Low, Bound::High];
    all.extend(levels.mix.iter().map(|share| Assumption::Mix(share.kind)));
    all.extend(levels.mix_no_forces.iter().map(|share| Assumption::MixNoForces(share.kind)));
    for (idx, measure) in (0_u8..).zip(&measures.measures) {
        if matches!(measure.cost, Cost::Range(_)) {
            all.extend(bounds.map(|bound| Assumption::Cost(idx, bound)));
        }
        all.extend(bounds.map(|bound| Assumption::Effect(idx, bound)));
    }
    for class in ApprovalClass::ALL {
        all.extend(bounds.map(|bound| Assumption::Approval(class, bound)));
    }
}

/// The share of a kind in a mix, millionths.
pub(super) fn share_of(mix: &[KindShare], kind: HelpKind) -> i64 {
    mix.iter().find(|share| share.kind == kind).map_or(0, |share| share.ppm)
}

impl Bound {
    fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::High => "high",
        }
    }

    /// The one or the other of two ends.
    pub(super) fn of<T>(self, low: T, high: T) -> T {
        match self {
            Self::Low => low,
            Self::High => high,
        }
    }
}

impl Assumption {
    /// The measure it speaks of.
    #[must_use]
    pub fn measure(self) -> Option<&'static Measure> {
        match self {
            Self::Cost(idx, _) | Self::Effect(idx, _) => Catalog::shipped().measures.measures.get(usize::from(idx)),
            Self::Harm(_)
            | Self::Damage(_)
            | Self::Function(..)
            | Self::Means(..)
            | Self::Band(_)
            | Self::Likelihood(..)
            | Self::Share(_)
            | Self::StandIn
            | Self::Range(..)
            | Self::Gravity(_)
            | Self::ShortOfArticle5(_)
            | Self::National(_)
            | Self::Narrative(_)
            | Self::Mix(_)
            | Self::MixNoForces(_)
            | Self::Approval(..) => None,
        }
    }

    /// The id of an assumption about help.
    pub(super) fn help_id(self) -> String {
        let measure = self.measure().map_or("unknown", |measure| measure.id.as_str());
        match self {
            Self::Mix(kind) => format!("mix.{}", kind.id()),
            Self::MixNoForces(kind) => format!("mix_no_forces.{}", kind.id()),
            Self::Cost(_, bound) => format!("cost.{measure}.{}", bound.id()),
            Self::Effect(_, bound) => format!("effect.{measure}.{}", bound.id()),
            Self::Approval(class, bound) => format!("approval.{}.{}", class.id(), bound.id()),
            Self::Harm(_)
            | Self::Damage(_)
            | Self::Function(..)
            | Self::Means(..)
            | Self::Band(_)
            | Self::Likelihood(..)
            | Self::Share(_)
            | Self::StandIn
            | Self::Range(..)
            | Self::Gravity(_)
            | Self::ShortOfArticle5(_)
            | Self::National(_)
            | Self::Narrative(_) => self.id(),
        }
    }

    /// What measures and delays hold in its place; 0 where they do not know it.
    pub(super) fn of_measures(self, measures: &Measures, approvals: &Approvals) -> Setting {
        let measure = |idx: u8| measures.measures.get(usize::from(idx));
        let number = match self {
            Self::Cost(idx, bound) => match measure(idx).map(|measure| &measure.cost) {
                Some(Cost::Range(cost)) => bound.of(cost.low, cost.high).0,
                Some(Cost::NearZero | Cost::Entered | Cost::NoPublicFigure) | None => 0,
            },
            Self::Effect(idx, bound) => {
                measure(idx).map_or(0, |measure| bound.of(measure.days.earliest, measure.days.latest).into())
            }
            Self::Approval(class, bound) => {
                let delay = approvals.delays.iter().find(|delay| delay.class == class);
                delay.map_or(0, |delay| bound.of(delay.earliest, delay.latest).into())
            }
            Self::Harm(_)
            | Self::Damage(_)
            | Self::Function(..)
            | Self::Means(..)
            | Self::Band(_)
            | Self::Likelihood(..)
            | Self::Share(_)
            | Self::StandIn
            | Self::Range(..)
            | Self::Gravity(_)
            | Self::ShortOfArticle5(_)
            | Self::National(_)
            | Self::Narrative(_)
            | Self::Mix(_)
            | Self::MixNoForces(_) => 0,
        };
        Setting::Number(number)
    }

    /// Where a cost, a time or a delay comes from.
    pub(super) fn source_of_measures(self) -> String {
        let own = match self {
            Self::Cost(..) => self.measure().and_then(|measure| match &measure.cost {
                Cost::Range(cost) => Some(cost.source.clone()),
                Cost::NearZero | Cost::Entered | Cost::NoPublicFigure => None,
            }),
            Self::Effect(..) => self.measure().map(|measure| measure.days.source.clone()),
            Self::Approval(class, _) => {
                let delays = &Catalog::shipped().approvals.delays;
                delays.iter().find(|delay| delay.class == class).map(|delay| delay.source.clone())
            }
            Self::Harm(_)
            | Self::Damage(_)
            | Self::Function(..)
            | Self::Means(..)
            | Self::Band(_)
            | Self::Likelihood(..)
            | Self::Share(_)
            | Self::StandIn
            | Self::Range(..)
            | Self::Gravity(_)
            | Self::ShortOfArticle5(_)
            | Self::National(_)
            | Self::Narrative(_)
            | Self::Mix(_)
            | Self::MixNoForces(_) => None,
        };
        own.unwrap_or_else(|| "model.response".to_owned())
    }
}
