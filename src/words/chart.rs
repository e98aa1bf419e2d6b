//! What stands around the chart of the response.

use super::{Key, Words};
use crate::{
    assess::Assessment,
    response::{Basis, Response},
};

impl Words {
    /// On what footing the ranges stand, in a sentence.
    #[must_use]
    pub fn basis(&self, assessment: &Assessment) -> String {
        let key = match assessment.response.basis {
            Basis::Now => Key::BasisNow,
            Basis::UntilConfirmed => Key::BasisUntilConfirmed,
            Basis::ShortOfArticle5 => Key::BasisShort,
            Basis::IfAgreed => Key::BasisIfAgreed,
            Basis::IfAsked => Key::BasisIfAsked,
            Basis::National => Key::BasisNational,
            Basis::Nothing => Key::BasisNothing,
        };
        let asker = self.state_list(&assessment.request.who_can_ask);
        self.fill(key, &[("ally", asker.into())])
    }

    /// What all allies come to, now or if the Council agreed.
    #[must_use]
    pub fn response_total(&self, response: &Response) -> String {
        let is_solid = response.basis.is_solid();
        let (key, total) =
            if is_solid { (Key::TotalNow, response.now) } else { (Key::TotalIfAgreed, response.if_agreed) };
        self.fill(
            key,
            &[
                ("least", self.money(total.least).into()),
                ("suggested", self.money_or_none(total.suggested).into()),
                ("most", self.money(total.most).into()),
            ],
        )
    }
}
