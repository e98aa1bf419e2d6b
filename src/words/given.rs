//! The response part, and what stands under the chart: who would give, out of how many, and what that comes to.

use super::{Key, PartText, Words};
use crate::{
    assess::Assessment,
    domain::{BeforeCouncil, LedBy},
    response::{Agreement, Basis, Others, Response, Total, UsdThousands},
};

impl Words {
    /// The response part.
    #[must_use]
    pub fn response_part(&self, assessment: &Assessment) -> PartText {
        if assessment.roster.is_empty() {
            let state = self.message("response-part-nothing", &[]);
            return PartText { state, line: self.message("response-part-too-early", &[]) };
        }
        let response = &assessment.response;
        let (state, line) = match response.basis {
            Basis::Now | Basis::UntilConfirmed | Basis::ShortOfArticle5 => {
                (self.a_month(response.now), self.solid_line(response))
            }
            Basis::National => {
                (self.a_month(response.now), self.counted("response-part-national", response.helping_now, &[]))
            }
            Basis::IfAgreed | Basis::IfAsked => {
                let state = if is_lesser_supposed(assessment) { "lesser" } else { response.basis.id() };
                let state = self.message(&format!("response-part-{}", state.replace('_', "-")), &[]);
                (state, self.outline_line(response))
            }
            Basis::Nothing => (self.message("response-part-nothing", &[]), self.message("response-part-without", &[])),
        };
        PartText { state, line }
    }

    /// Who would give on an agreement that stands, and what follows when its condition is met.
    fn solid_line(&self, response: &Response) -> String {
        let id = format!("response-part-{}", response.basis.id().replace('_', "-"));
        let givers = self.givers(response, response.would_give).into();
        let line = self.counted(&id, response.would_give, &[("givers", givers)]);
        match response.when_confirmed {
            Some(then) => {
                let then = self.a_month(then).into();
                self.message("response-part-when-confirmed", &[("line", line.into()), ("then", then)])
            }
            None => line,
        }
    }

    /// Who would give if the text were agreed, or how many stand against it, and what is possible already.
    fn outline_line(&self, response: &Response) -> String {
        let helping = ("helping", self.givers(response, response.helping_now).into());
        if response.blocked_by > 0 {
            return self.counted("response-part-then-blocked", response.blocked_by, &[helping]);
        }
        let givers = ("givers", self.givers(response, response.would_give).into());
        self.counted("response-part-then", response.would_give, &[givers, helping])
    }

    /// So many of those that can give, who never count the attacked among them, for example "all 18 others".
    #[must_use]
    pub fn givers(&self, response: &Response, count: usize) -> String {
        let whole = response.others_count();
        let share = if count == whole && whole > 1 { "all" } else { "some" };
        let others = match response.others {
            Others::AllAllies => "allies",
            Others::AllButOne => "others",
            Others::AllButAttacked => "not-attacked",
            Others::AllButAttackerAndAttacked => "bystanders",
        };
        let whole = ("whole", self.number_of(whole).into());
        self.counted(&format!("givers-{share}-{others}"), count, &[whole])
    }

    /// What a total suggests for a month. Below what a month of anything costs it is help that money does not measure.
    fn a_month(&self, total: Total) -> String {
        let suggested = total.suggested.unwrap_or_default();
        if !suggested.is_told() && total.most.is_told() {
            return self.message("response-part-up-to", &[("money", self.money(total.most).into())]);
        }
        if !suggested.is_told() {
            return self.message("response-part-unmeasured", &[]);
        }
        self.message("response-part-monthly", &[("money", self.money(suggested).into())])
    }

    /// An amount that an ally would bring. An amount too small to mean anything reads as help that money does not measure.
    #[must_use]
    pub fn effort(&self, amount: UsdThousands) -> String {
        if amount.is_told() { self.money(amount) } else { self.message("offer-enabling-help", &[]) }
    }

    /// From one end to the other; where both read alike there is nothing between them.
    #[must_use]
    pub fn span(&self, least: String, most: String) -> String {
        if least == most { least } else { self.message("span", &[("least", least.into()), ("most", most.into())]) }
    }

    /// The same where there may be no suggestion.
    #[must_use]
    pub fn effort_or_none(&self, amount: Option<UsdThousands>) -> String {
        amount.map_or_else(|| self.text(Key::NoSuggestion), |amount| self.effort(amount))
    }

    /// Who leads what the allies do, for example "led by a coalition".
    #[must_use]
    pub fn led_by(&self, led_by: LedBy) -> String {
        self.message(&format!("led-by-{}", led_by.id().replace('_', "-")), &[])
    }

    /// The same where nothing stands for what the outcome suggests.
    #[must_use]
    pub fn led_by_or_outcome(&self, led_by: Option<LedBy>) -> String {
        led_by.map_or_else(|| self.message("led-by-outcome", &[]), |led_by| self.led_by(led_by))
    }

    /// On what footing the ranges stand, in a sentence.
    #[must_use]
    pub fn basis(&self, assessment: &Assessment) -> String {
        let response = &assessment.response;
        let key = match response.basis {
            Basis::Now => Key::BasisNow,
            Basis::UntilConfirmed => Key::BasisUntilConfirmed,
            Basis::ShortOfArticle5 => Key::BasisShort,
            Basis::IfAgreed | Basis::IfAsked if is_lesser_supposed(assessment) => Key::BasisIfLesser,
            Basis::IfAgreed => Key::BasisIfAgreed,
            Basis::IfAsked => Key::BasisIfAsked,
            Basis::National => Key::BasisNational,
            Basis::Nothing => Key::BasisNothing,
        };
        let askers = &assessment.request.who_can_ask;
        let asker = self.state_list(askers);
        let text = self.fill(key, &[("ally", asker.into()), ("plural", askers.len().max(1).into())]);
        let is_outline = matches!(response.basis, Basis::IfAgreed | Basis::IfAsked);
        if is_outline && response.agreement == Agreement::Provisional {
            return format!("{text} {}", self.text(Key::BasisUntilConfirmed));
        }
        text
    }

    /// What all allies come to: now, once the origin is confirmed, or if the Council agreed. Where a seat breaks silence
    /// there is no sum of what they give together.
    #[must_use]
    pub fn response_total(&self, response: &Response) -> String {
        let total = |key: Key, total: Total| {
            let span = self.span(self.effort(total.least), self.effort(total.most)).into();
            let suggested = self.effort_or_none(total.suggested).into();
            self.fill(key, &[("span", span), ("suggested", suggested)])
        };
        if !response.basis.is_solid() && response.blocked_by > 0 {
            return self.counted("total-blocked", response.blocked_by, &[]);
        }
        if response.basis == Basis::Nothing {
            return self.text(Key::BasisNothing);
        }
        if !response.basis.is_solid() {
            return total(Key::TotalIfAgreed, response.if_agreed);
        }
        let now = total(Key::TotalNow, response.now);
        match response.when_confirmed {
            Some(then) => format!("{now}. {}", total(Key::TotalWhenConfirmed, then)),
            None => now,
        }
    }
}

/// Whether the outline supposes a measure short of Article 5 that nobody has put yet.
fn is_lesser_supposed(assessment: &Assessment) -> bool {
    assessment.response.agreement == Agreement::LesserMeasure
        && assessment.request.before_council != BeforeCouncil::LesserMeasure
}
