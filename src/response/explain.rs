//! What led to a range, line by line, each with the assumptions it rests on.

use super::{Agreement, Approval, Basis, Beyond, KindSet, Offer, OfferState, Range, Response, ShareBase};
use crate::{
    catalog::{
        Level,
        ledger::{Assumption, Bound, Mark},
    },
    domain::{HelpKind, Stance},
    law::Class,
};

/// A line of the explanation of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The stance gives this range.
    Stance(Stance, Range),
    /// What the levels are a share of.
    Capacity(ShareBase),
    /// What the outcome of the Council makes of it.
    Outcome(Basis),
    /// What the Council is supposed to agree on, while it has not agreed.
    Supposed(Agreement),
    /// The text names measures of these kinds, and nothing else is given in common.
    Named(KindSet),
    /// None of the measures named is one that this ally could give and that money measures.
    Unmeasured,
    /// Effects of this class cap the most at a level.
    Gravity(Class, Level),
    /// The reservation's condition is open.
    Condition,
    /// The ally has not said.
    Open,
    /// The ally objects: it withholds from the common effort, and can still help for itself.
    NationalOnly,
    /// Forces come after an approval of so many days.
    Approval(Approval),
    /// Parliament refuses, so that no forces come.
    Refused,
    /// The reservation leaves a kind out.
    LeftOut(HelpKind),
    /// Against a group abroad the model sends no land forces.
    NoLandForces,
    /// What is pledged lies beyond the model's range.
    Beyond(Beyond),
}

impl Line {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Stance(..) => "stance",
            Self::Capacity(_) => "capacity",
            Self::Outcome(_) => "outcome",
            Self::Supposed(_) => "supposed",
            Self::Named(_) => "named",
            Self::Unmeasured => "unmeasured",
            Self::Gravity(..) => "gravity",
            Self::Condition => "condition",
            Self::Open => "open",
            Self::NationalOnly => "national_only",
            Self::Approval(_) => "approval",
            Self::Refused => "refused",
            Self::LeftOut(_) => "left_out",
            Self::NoLandForces => "no_land_forces",
            Self::Beyond(_) => "beyond",
        }
    }

    /// The assumptions of the ledger it rests on; a session may change every one.
    #[must_use]
    pub fn assumptions(self) -> Vec<Assumption> {
        let marks = [Mark::Least, Mark::Suggested, Mark::Most];
        match self {
            Self::Stance(stance, range) => {
                let levels = [Some(range.least), range.suggested, Some(range.most)];
                let mut rests: Vec<Assumption> = marks.map(|mark| Assumption::Range(stance, mark)).to_vec();
                for share in levels.into_iter().flatten().map(Assumption::Share) {
                    if !rests.contains(&share) {
                        rests.push(share);
                    }
                }
                rests
            }
            Self::Capacity(base) if base.is_stand_in => vec![Assumption::StandIn],
            Self::Outcome(Basis::National) => marks.map(Assumption::National).to_vec(),
            Self::Outcome(Basis::ShortOfArticle5) | Self::Supposed(Agreement::LesserMeasure) => {
                [Mark::Suggested, Mark::Most].map(Assumption::ShortOfArticle5).to_vec()
            }
            Self::Named(kinds) => kinds.iter().map(Assumption::Mix).collect(),
            Self::Gravity(class, _) => vec![Assumption::Gravity(class)],
            Self::Approval(approval) => {
                [Bound::Low, Bound::High].map(|bound| Assumption::Approval(approval.class, bound)).to_vec()
            }
            Self::LeftOut(kind) => vec![Assumption::Mix(kind)],
            Self::NoLandForces => [HelpKind::LandForces, HelpKind::AirAndSea].map(Assumption::Mix).to_vec(),
            Self::Capacity(_)
            | Self::Outcome(_)
            | Self::Supposed(_)
            | Self::Unmeasured
            | Self::Condition
            | Self::Open
            | Self::NationalOnly
            | Self::Refused
            | Self::Beyond(_) => Vec::new(),
        }
    }
}

impl Response {
    /// What led to an ally's range, in the order of the reckoning; empty for the ally attacked and for an attacker.
    #[must_use]
    pub fn explain(&self, offer: &Offer) -> Vec<Line> {
        let mut lines = Vec::new();
        if !offer.state.has_bar() {
            return lines;
        }
        lines.push(Line::Stance(offer.stance, offer.by_stance));
        lines.extend(offer.base.map(Line::Capacity));
        lines.push(Line::Outcome(self.basis));
        if offer.range.is_some() {
            lines.extend((!self.basis.is_solid()).then_some(Line::Supposed(self.agreement)));
            lines.extend(self.named.map(|named| Line::Named(named.kinds)));
            lines.extend(offer.is_unmeasured.then_some(Line::Unmeasured));
        }
        lines.extend(
            offer.is_capped.then_some(Line::Gravity(self.class, offer.range.map_or(Level::Major, |range| range.most))),
        );
        lines.extend(match offer.state {
            OfferState::Conditional => Some(Line::Condition),
            OfferState::Open => Some(Line::Open),
            OfferState::Withheld => Some(Line::NationalOnly),
            OfferState::Offered | OfferState::Attacked | OfferState::AttackedState | OfferState::Attacker => None,
        });
        if offer.has_forces {
            lines.extend(
                offer.approval.map(
                    |approval| {
                        if approval.is_refused { Line::Refused } else { Line::Approval(approval) }
                    },
                ),
            );
            lines.extend((self.is_without_land && offer.suggested.is_some()).then_some(Line::NoLandForces));
        }
        lines.extend(offer.left_out.iter().map(Line::LeftOut));
        lines.extend(offer.pledged.and_then(|pledged| pledged.beyond).map(Line::Beyond));
        lines
    }
}
