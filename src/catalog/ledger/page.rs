//! Where an assumption stands on the page of the ledger: in a group, on a line, as one cell of it.

use super::Assumption;
use crate::{
    catalog::ApprovalClass,
    domain::{Confidence, FunctionLoss, Means, Stance},
};

/// What the assumptions of a group feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::EnumCount, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Group {
    /// The level of effects that bands of harm, damage and lost function amount to.
    Effects,
    /// The grade of an armed attack: means at a level of effects.
    Means,
    /// What a form suggests; no rule reads it.
    Form,
    /// The ranges beside words of likelihood.
    Likelihood,
    /// What a level of effort amounts to.
    Effort,
    /// What an ally gives at a stance, and the caps on it.
    Response,
    /// The strengths of the lines of the adversary's story.
    Story,
    /// What help is made of, what it costs and how long it takes.
    Help,
}

impl Group {
    /// All eight, in the order of the page.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A line of the page; assumptions of one table row share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// The bands of harm.
    Harm,
    /// The bands of damage.
    Damage,
    /// A loss of function, by its time.
    Function(FunctionLoss),
    /// Some means, by the level of effects.
    Means(Means),
    /// The numbers from which a form suggests a band of harm.
    Bands,
    /// A word of likelihood: both ends of its range.
    Likelihood(Confidence),
    /// The levels of effort.
    Share,
    /// The stand-in for a missing budget.
    StandIn,
    /// A stance: least, suggested, most.
    Range(Stance),
    /// The most effort, by the class of effects.
    Gravity,
    /// The caps short of Article 5.
    ShortOfArticle5,
    /// National help.
    National,
    /// A line of the adversary's story, by its position.
    Narrative(u8),
    /// The mix of kinds that an ally with armed forces is suggested to give.
    Mix,
    /// The same without armed forces.
    MixNoForces,
    /// What a measure costs, by its position: both ends.
    Cost(u8),
    /// The days until a measure takes effect, by its position: both ends.
    Effect(u8),
    /// The days that an approval takes: both ends.
    Approval(ApprovalClass),
}

impl Assumption {
    /// The line of the page on which it stands. The assumptions of a line follow one another in [`Assumption::all`].
    #[must_use]
    pub fn line(self) -> Line {
        match self {
            Self::Harm(_) => Line::Harm,
            Self::Damage(_) => Line::Damage,
            Self::Function(loss, _) => Line::Function(loss),
            Self::Means(means, _) => Line::Means(means),
            Self::Band(_) => Line::Bands,
            Self::Likelihood(word, _) => Line::Likelihood(word),
            Self::Share(_) => Line::Share,
            Self::StandIn => Line::StandIn,
            Self::Range(stance, _) => Line::Range(stance),
            Self::Gravity(_) => Line::Gravity,
            Self::ShortOfArticle5(_) => Line::ShortOfArticle5,
            Self::National(_) => Line::National,
            Self::Narrative(idx) => Line::Narrative(idx),
            Self::Mix(_) => Line::Mix,
            Self::MixNoForces(_) => Line::MixNoForces,
            Self::Cost(idx, _) => Line::Cost(idx),
            Self::Effect(idx, _) => Line::Effect(idx),
            Self::Approval(class, _) => Line::Approval(class),
        }
    }

    /// What it feeds.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            Self::Harm(_) | Self::Damage(_) | Self::Function(..) => Group::Effects,
            Self::Means(..) => Group::Means,
            Self::Band(_) => Group::Form,
            Self::Likelihood(..) => Group::Likelihood,
            Self::Share(_) | Self::StandIn => Group::Effort,
            Self::Range(..) | Self::Gravity(_) | Self::ShortOfArticle5(_) | Self::National(_) => Group::Response,
            Self::Narrative(_) => Group::Story,
            Self::Mix(_) | Self::MixNoForces(_) | Self::Cost(..) | Self::Effect(..) | Self::Approval(..) => Group::Help,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_lines_follow_one_another_and_none_comes_twice() {
        let mut lines: Vec<Line> = Assumption::all().into_iter().map(Assumption::line).collect();
        lines.dedup();
        let mut groups: Vec<Group> = Assumption::all().into_iter().map(Assumption::group).collect();
        groups.dedup();
        assert_eq!(groups, Group::ALL);
        for (idx, line) in lines.iter().enumerate() {
            assert!(!lines[idx + 1..].contains(line), "{line:?} in two places");
        }
        assert!(lines.len() > 50, "{}", lines.len());
    }
}
