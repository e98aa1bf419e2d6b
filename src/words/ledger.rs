//! The assumption ledger in words.

use super::{Words, sentence::capitalised};
use crate::{
    catalog::ledger::{Assumption, Band, Bound, Entry, Kind, Mark, Setting, Unit},
    domain::{FactId, UsdThousands},
    law::{Grade, ScaleLevel},
};

impl Words {
    /// An assumption by name, for example "Harm: few dead".
    #[must_use]
    pub fn assumption(&self, assumption: Assumption) -> String {
        let named = |fact: FactId, value: String| {
            self.message("assumption-of-fact", &[("fact", self.fact(fact).into()), ("value", value.into())])
        };
        match assumption {
            Assumption::Harm(harm) => named(FactId::Harm, self.choice(harm)),
            Assumption::Damage(damage) => named(FactId::Damage, self.choice(damage)),
            Assumption::Function(loss, time) => {
                named(FactId::FunctionLoss, format!("{}, {}", self.choice(loss), self.choice(time)))
            }
            Assumption::Means(means, level) => self.message(
                "assumption-means",
                &[("means", capitalised(&self.choice(means)).into()), ("level", self.scale_level(level).into())],
            ),
            Assumption::Band(Band::ManyDead) => self.message("assumption-band-many-dead", &[]),
            Assumption::Band(Band::MassDead) => self.message("assumption-band-mass-dead", &[]),
            Assumption::Band(Band::ManyInjured) => self.message("assumption-band-many-injured", &[]),
            Assumption::Likelihood(word, bound) => {
                let id = match bound {
                    Bound::Low => "assumption-likelihood-low",
                    Bound::High => "assumption-likelihood-high",
                };
                self.message(id, &[("word", self.confidence(word).into())])
            }
            Assumption::Share(level) => self.message("assumption-share", &[("level", self.level(level).into())]),
            Assumption::StandIn => self.message("assumption-stand-in", &[]),
            Assumption::Range(stance, mark) => {
                let stance = self.stance(stance).into();
                self.message("assumption-range", &[("stance", stance), ("mark", self.range_mark(mark).into())])
            }
            Assumption::Gravity(class) => self.message("assumption-gravity", &[("class", self.class(class).into())]),
            Assumption::ShortOfArticle5(mark) => {
                self.message("assumption-short", &[("mark", self.range_mark(mark).into())])
            }
            Assumption::Narrative(idx) => self.message(&format!("story-n{}", idx + 1), &[]),
            Assumption::National(mark) => {
                self.message("assumption-national", &[("mark", self.range_mark(mark).into())])
            }
            Assumption::Mix(kind) => self.message("assumption-mix", &[("kind", self.help_kind(kind).into())]),
            Assumption::MixNoForces(kind) => {
                self.message("assumption-mix-no-forces", &[("kind", self.help_kind(kind).into())])
            }
            Assumption::Cost(_, bound) | Assumption::Effect(_, bound) => {
                let measure = assumption.measure();
                let name = measure.map_or_else(String::new, |measure| self.measure(measure));
                let end = bound_word(bound);
                let id = if matches!(assumption, Assumption::Cost(..)) { "cost" } else { "effect" };
                let per = measure.map_or_else(String::new, |measure| self.cost_unit(measure));
                self.message(&format!("assumption-{id}-{end}"), &[("measure", name.into()), ("per", per.into())])
            }
            Assumption::Approval(class, bound) => self.message(
                &format!("assumption-approval-{}", bound_word(bound)),
                &[("class", self.approval_class(class).into())],
            ),
        }
    }

    /// A value of an assumption, for example "arguable" or "0.50%".
    #[must_use]
    pub fn setting(&self, assumption: Assumption, setting: Setting) -> String {
        match setting {
            Setting::Scale(level) => self.scale_level(level),
            Setting::Grade(Grade::Met) => self.message("setting-met", &[]),
            Setting::Grade(Grade::NotMet) => self.message("setting-not-met", &[]),
            Setting::Grade(grade @ (Grade::Arguable | Grade::Unknown)) => self.grade_of_it(grade),
            Setting::Effort(Some(level)) => self.level(level),
            Setting::Effort(None) => self.text(super::Key::NoSuggestion),
            Setting::Number(number) => match assumption {
                Assumption::Share(_) | Assumption::StandIn | Assumption::Mix(_) | Assumption::MixNoForces(_) => {
                    self.percent(number)
                }
                Assumption::Cost(..) => self.money(UsdThousands(number)),
                Assumption::Effect(..) | Assumption::Approval(..) => {
                    self.counted("help-days", usize::try_from(number).unwrap_or(0), &[])
                }
                Assumption::Likelihood(..) => self.message("percent", &[("number", self.number(number).into())]),
                Assumption::Harm(_)
                | Assumption::Damage(_)
                | Assumption::Function(..)
                | Assumption::Means(..)
                | Assumption::Band(_)
                | Assumption::Range(..)
                | Assumption::Gravity(_)
                | Assumption::ShortOfArticle5(_)
                | Assumption::National(_)
                | Assumption::Narrative(_) => self.number(number),
            },
        }
    }

    /// In what a number of the ledger is counted, for example "days".
    #[must_use]
    pub fn unit(&self, unit: Unit) -> String {
        self.message(&format!("unit-{}", unit.id().replace('_', "-")), &[])
    }

    /// What can stand in the place of an assumption, as a file writes it: the values, or the ends of a number and its unit.
    #[must_use]
    pub fn possible_in_file(&self, assumption: Assumption) -> String {
        match assumption.kind() {
            Kind::Number { least, most } => self.between(assumption, [least, most].map(|end| end.to_string())),
            Kind::Scale(_) | Kind::Grade | Kind::Effort | Kind::EffortOrNone => {
                let values: Vec<String> =
                    assumption.kind().settings().into_iter().map(|setting| setting.text()).collect();
                values.join(", ")
            }
        }
    }

    /// What number can stand in the place of an assumption, as it is shown; nothing where none does.
    #[must_use]
    pub fn possible_number(&self, assumption: Assumption) -> Option<String> {
        let Kind::Number { least, most } = assumption.kind() else { return None };
        let is_said = match assumption.unit()? {
            // The value carries its sign.
            Unit::Percent | Unit::Millionths => true,
            Unit::UsdThousandsAMonth | Unit::Days | Unit::Dead | Unit::Injured | Unit::Strength => false,
        };
        Some(if is_said {
            let [least, most] = [least, most].map(|end| self.setting(assumption, Setting::Number(end)).into());
            self.message("possible-shown", &[("least", least), ("most", most)])
        } else {
            self.between(assumption, [least, most].map(|end| self.number(end)))
        })
    }

    fn between(&self, assumption: Assumption, [least, most]: [String; 2]) -> String {
        let unit = assumption.unit().map(|unit| self.unit(unit)).unwrap_or_default();
        self.message("possible-number", &[("least", least.into()), ("most", most.into()), ("unit", unit.into())])
    }

    /// A changed assumption in a line, for example "Harm: few dead: grave instead of serious".
    #[must_use]
    pub fn changed_assumption(&self, entry: &Entry) -> String {
        let name = self.assumption(entry.assumption).into();
        let (from, to) = (self.setting(entry.assumption, entry.shipped), self.setting(entry.assumption, entry.setting));
        self.message("assumption-changed", &[("name", name), ("from", from.into()), ("to", to.into())])
    }

    pub(super) fn scale_level(&self, level: ScaleLevel) -> String {
        self.message(&format!("scale-{}", level.id().replace('_', "-")), &[])
    }

    pub(super) fn range_mark(&self, mark: Mark) -> String {
        self.message(&format!("mark-{}", mark.id()), &[])
    }
}

fn bound_word(bound: Bound) -> &'static str {
    match bound {
        Bound::Low => "low",
        Bound::High => "high",
    }
}
