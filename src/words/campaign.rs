//! Campaigns and precedents in words.

use super::{Words, sentence::capitalised};
use crate::{
    domain::{Holds, Practice, Session},
    explore::{Campaign, Factor, Link, SummingArgument},
};

/// The messages of the three conditions, in the order of a link.
const LINK_CONDITIONS: [&str; 3] = ["campaign-same-author", "campaign-related-purpose", "campaign-close-in-time"];

impl Words {
    /// What linking does to the armed attack, in a sentence.
    #[must_use]
    pub fn campaign_effect(&self, campaign: &Campaign) -> String {
        let counting = campaign.links.iter().filter(|link| link.counts).count();
        let grade = |grade| self.grade_of_it(grade);
        let id = match (campaign.is_allowed, counting, campaign.alone == campaign.stands) {
            (false, ..) => "campaign-not-allowed",
            (true, 0, _) if campaign.links.is_empty() && campaign.linked == campaign.alone => "campaign-none-idle",
            (true, 0, _) if campaign.links.is_empty() => "campaign-none",
            (true, 0, _) => "campaign-conditions-missing",
            (true, _, true) => "campaign-moves-nothing",
            (true, _, false) => "campaign-raises",
        };
        let args = [
            ("alone", grade(campaign.alone).into()),
            ("linked", grade(campaign.linked).into()),
            ("stands", grade(campaign.stands).into()),
        ];
        capitalised(&self.message(id, &args))
    }

    /// An argument about summing, in a sentence.
    #[must_use]
    pub fn summing(&self, argument: SummingArgument, session: &Session) -> String {
        let practice = (argument == SummingArgument::AlliesOf2021).then_some(Practice::Cumulative);
        self.message(&format!("summing-{}", argument.id().replace('_', "-")), &self.practice_args(practice, session))
    }

    /// Why a link counts or does not, in a sentence.
    #[must_use]
    pub fn link_counts(&self, link: &Link) -> String {
        if link.counts {
            return self.message("campaign-counts", &[]);
        }
        let names = LINK_CONDITIONS.map(|id| self.message(id, &[]));
        let missing = names.into_iter().zip(link.conditions).filter_map(|(name, holds)| {
            let id = match holds {
                Holds::Yes => return None,
                Holds::No => "campaign-condition-no",
                Holds::Unknown => "campaign-condition-unknown",
            };
            Some(self.message(id, &[("condition", self.lowered(&name).into())]))
        });
        let conditions = self.clauses(missing);
        self.message("campaign-counts-not", &[("conditions", conditions.into())])
    }

    /// The three conditions of linking by name, in the order of a link.
    #[must_use]
    pub fn link_conditions(&self) -> [String; 3] {
        LINK_CONDITIONS.map(|id| self.message(id, &[]))
    }

    /// How long before or after this incident a linked one began.
    #[must_use]
    pub fn days_apart(&self, days_before: i32) -> String {
        let days = usize::try_from(days_before.unsigned_abs()).unwrap_or(usize::MAX);
        self.counted(if days_before < 0 { "campaign-after" } else { "campaign-before" }, days, &[])
    }

    /// A factor that two cases can share.
    #[must_use]
    pub fn factor(&self, factor: Factor) -> String {
        match factor {
            Factor::Means(value) => self.choice(value),
            Factor::Class(class) => self.message("factor-class", &[("class", self.class(class).into())]),
            Factor::Harm(value) => self.choice(value),
            Factor::Damage(value) => self.message("factor-damage", &[("damage", self.choice(value).into())]),
            Factor::FunctionLoss(value) => self.message("factor-function-loss", &[("loss", self.choice(value).into())]),
            Factor::Intent(value) => self.choice(value),
            Factor::AuthorKind(value) => self.choice(value),
            Factor::Direction(value) => self.message("factor-direction", &[("direction", self.choice(value).into())]),
            Factor::Object(value) => self.choice(value),
            Factor::Area(value) => self.choice(value),
            Factor::Timing(value) => self.choice(value),
            Factor::InsideAttacker => self.message("factor-inside-attacker", &[]),
            Factor::Outcome(outcome) => self.outcome(outcome),
        }
    }
}
