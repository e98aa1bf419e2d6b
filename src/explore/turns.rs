//! Every single fact from a closed list that would turn the threshold.

use crate::{
    domain::{
        Attribution, AuthorKind, Choice, Circumstances, Damage, Direction, FactValue, FunctionLoss, FunctionTime, Harm,
        Intent, Means, Recklessness, Roster, Series, Session, Timing,
    },
    law::{self, Standard, Status},
};

/// A value of one fact, and the verdict it would lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The value that would turn the verdict.
    pub value: FactValue,
    /// The verdict then.
    pub status: Status,
}

/// Every single value that would turn the threshold of a session on its day, in the order of the facts.
/// Places and the states attacked are not varied: their values are not a closed list.
#[must_use]
pub fn turns<'a>(session: &'a Session, roster: &'a Roster, standard: &'a Standard) -> Vec<Turn> {
    let present = Circumstances::of(&session.incident, roster, session.as_of);
    let status = Status::of(law::grades(&present, standard));
    let mut trial = Trial { status, present, standard, turns: Vec::new() };
    for idx in 0..Means::ALL.len() - 1 {
        let one = &Means::ALL[idx..=idx];
        if trial.present.means != one {
            let mut varied = trial.present;
            varied.means = one;
            trial.judge(varied, FactValue::Means(one.to_vec()));
        }
    }
    trial.vary(|now, value: Harm| now.harm = value, FactValue::Harm);
    trial.vary(|now, value: Damage| now.damage = value, FactValue::Damage);
    trial.vary(|now, value: FunctionLoss| now.function_loss = value, FactValue::FunctionLoss);
    trial.vary(|now, value: FunctionTime| now.function_time = value, FactValue::FunctionTime);
    trial.vary(|now, value: Intent| now.intent = value, FactValue::Intent);
    trial.vary(|now, value: Recklessness| now.recklessness = value, FactValue::Recklessness);
    if trial.present.series_is_stated {
        trial.vary(|now, value: Series| now.series = value, FactValue::Series);
    }
    trial.vary(|now, value: AuthorKind| now.author_kind = value, FactValue::AuthorKind);
    trial.vary(|now, value: Attribution| now.attribution = value, FactValue::Attribution);
    trial.vary(|now, value: Direction| now.direction = value, FactValue::Direction);
    trial.vary(|now, value: Timing| now.timing = value, FactValue::Timing);
    trial.turns
}

struct Trial<'a> {
    present: Circumstances<'a>,
    standard: &'a Standard,
    status: Status,
    turns: Vec<Turn>,
}

impl<'a> Trial<'a> {
    /// Tries every stated value of a list in the place of the present one.
    fn vary<T: Choice>(&mut self, set: impl Fn(&mut Circumstances<'a>, T), value_of: impl Fn(T) -> FactValue) {
        for value in T::ALL.iter().copied().filter(|value| !value.is_unknown()) {
            let mut varied = self.present;
            set(&mut varied, value);
            self.judge(varied, value_of(value));
        }
    }

    fn judge(&mut self, varied: Circumstances<'_>, value: FactValue) {
        let status = Status::of(law::grades(&varied, self.standard));
        if status != self.status {
            self.turns.push(Turn { value, status });
        }
    }
}
