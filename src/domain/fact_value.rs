//! Any fact's value in one type, so that a form, a command and a log can carry it.

use super::{
    Attribution, AuthorIsAlly, AuthorKind, BeforeCouncil, Count, Damage, Dated, Day, DecidingBody, Direction, FactId,
    FunctionLoss, FunctionTime, Harm, Incident, Intent, Means, Place, Recklessness, SecurityCouncil, Series, StateCode,
    Timing, Value as _,
};

macro_rules! fact_values {
    ($($variant:ident, $field:ident, $type:ty;)*) => {
        /// The value of one fact, of whichever type.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "The variants are the facts that FactId documents.")]
        pub enum FactValue {
            $($variant($type),)*
        }

        impl FactValue {
            /// The fact it is a value of.
            #[must_use]
            pub fn fact(&self) -> FactId {
                match self {
                    $(Self::$variant(_) => FactId::$variant,)*
                }
            }

            /// The value as a log and a comparison write it: stable codes and texts.
            #[must_use]
            pub fn code(&self) -> String {
                match self {
                    $(Self::$variant(value) => value.code(),)*
                }
            }

            /// The unknown value of a fact; none for the days and the requests, which are kept otherwise.
            #[must_use]
            pub fn unknown(fact: FactId) -> Option<Self> {
                match fact {
                    $(FactId::$variant => Some(Self::$variant(Default::default())),)*
                    FactId::FirstDay | FactId::LastDay | FactId::Request => None,
                }
            }
        }

        impl Incident {
            /// The value of a fact that holds on a day, as it is shown.
            #[must_use]
            pub fn value_on(&self, fact: FactId, day: Day) -> Option<Dated<FactValue>> {
                match fact {
                    $(FactId::$variant => self.$field.on(day).map(|dated| dated.clone().map(FactValue::$variant)),)*
                    FactId::FirstDay | FactId::LastDay | FactId::Request => None,
                }
            }

            /// How sure those are who state the value that holds on a day.
            pub(super) fn stated_confidence(&self, fact: FactId, day: Day) -> Option<super::Confidence> {
                match fact {
                    $(FactId::$variant => self.$field.on(day).map(|dated| dated.confidence),)*
                    FactId::FirstDay | FactId::LastDay | FactId::Request => None,
                }
            }

            /// All values of a fact, the oldest first.
            #[must_use]
            pub fn values_of(&self, fact: FactId) -> Vec<Dated<FactValue>> {
                match fact {
                    $(FactId::$variant => {
                        self.$field.values().iter().map(|dated| dated.clone().map(FactValue::$variant)).collect()
                    })*
                    FactId::FirstDay | FactId::LastDay | FactId::Request => Vec::new(),
                }
            }

            /// Whether two incidents share the values of a fact in memory, so that they cannot differ.
            #[must_use]
            pub fn shares_fact(&self, other: &Self, fact: FactId) -> bool {
                match fact {
                    $(FactId::$variant => self.$field.shares_with(&other.$field),)*
                    FactId::FirstDay | FactId::LastDay | FactId::Request => true,
                }
            }

            /// Puts a value in its place; one of the same day is replaced.
            pub fn put(&mut self, dated: Dated<FactValue>) {
                let Dated { from, value, confidence, note } = dated;
                match value {
                    $(FactValue::$variant(value) => self.$field.put(Dated { from, value, confidence, note }),)*
                }
            }

            /// Takes away the value of a fact that begins on a day.
            pub fn remove(&mut self, fact: FactId, from: Day) {
                match fact {
                    $(FactId::$variant => self.$field.remove(from),)*
                    FactId::FirstDay | FactId::LastDay | FactId::Request => {}
                }
            }
        }
    };
}

fact_values! {
    Attacked, attacked, Vec<StateCode>;
    Place, place, Vec<Place>;
    Means, means, Vec<Means>;
    Dead, dead, Count;
    Injured, injured, Count;
    Harm, harm, Harm;
    Damage, damage, Damage;
    FunctionLoss, function_loss, FunctionLoss;
    FunctionTime, function_time, FunctionTime;
    Intent, intent, Intent;
    Recklessness, recklessness, Recklessness;
    Series, series, Series;
    AuthorKind, author_kind, AuthorKind;
    Author, author, String;
    AuthorIsAlly, author_is_ally, AuthorIsAlly;
    Attribution, attribution, Attribution;
    Direction, direction, Direction;
    Timing, timing, Timing;
    SecurityCouncil, unsc, SecurityCouncil;
    BeforeCouncil, before_council, BeforeCouncil;
    Measure, measure, String;
    DecidingBody, deciding_body, DecidingBody;
    BroughtBy, brought_by, Vec<String>;
    Article4By, article_4_by, Vec<StateCode>;
}
