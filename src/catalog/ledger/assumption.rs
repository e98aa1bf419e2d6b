//! The assumptions by name: what can be weighed otherwise.

use std::sync::LazyLock;

use super::setting::{Kind, Setting, Unit};
use crate::{
    catalog::{ApprovalClass, Catalog, Level, Levels},
    domain::{Choice as _, Confidence, Damage, FunctionLoss, FunctionTime, Harm, HelpKind, Means, Stance},
    law::{Class, ScaleLevel, armed_attack, standard::Tables},
};

/// An assumption of the model. None of them is law, and none is a number of dead that makes an attack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Assumption {
    /// The class of effects of a band of harm.
    Harm(Harm),
    /// The class of effects of a band of damage.
    Damage(Damage),
    /// The class of effects of a loss of function for a time.
    Function(FunctionLoss, FunctionTime),
    /// What means amount to at a level of effects.
    Means(Means, ScaleLevel),
    /// The number from which a form suggests a band of harm. No rule reads a number.
    Band(Band),
    /// An end of the range beside a word of likelihood, percent.
    Likelihood(Confidence, Bound),
    /// What a level of effort amounts to, millionths of monthly defence spending.
    Share(Level),
    /// What stands in for a defence budget where there is none, millionths of GDP a year.
    StandIn,
    /// A point of the range of a stance.
    Range(Stance, Mark),
    /// The most effort at a class of effects.
    Gravity(Class),
    /// The cap of a measure short of Article 5; only suggested and most.
    ShortOfArticle5(Mark),
    /// National help of supporters while the Council is blocked.
    National(Mark),
    /// The strength of a line of the adversary's story, by its position; 0 switches it off.
    Narrative(u8),
    /// The share of a kind of help in what an ally with armed forces is suggested to give, millionths.
    Mix(HelpKind),
    /// The same for an ally without armed forces.
    MixNoForces(HelpKind),
    /// An end of what a measure costs, by its position; thousands of US dollars a month.
    Cost(u8, Bound),
    /// An end of the days until a measure takes effect, by its position.
    Effect(u8, Bound),
    /// An end of the days that the approval of armed help takes.
    Approval(ApprovalClass, Bound),
}

/// The bands of harm that a form suggests by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Band {
    /// From so many dead: many dead.
    ManyDead,
    /// From so many dead: mass dead.
    MassDead,
    /// From so many injured: many injured.
    ManyInjured,
}

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// The lower.
    Low,
    /// The higher.
    High,
}

/// A point of a range of effort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Mark {
    /// Least.
    Least,
    /// Suggested.
    Suggested,
    /// Most.
    Most,
}

impl Mark {
    const ALL: [Self; 3] = [Self::Least, Self::Suggested, Self::Most];

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

fn known<T: crate::domain::Choice>() -> impl Iterator<Item = T> {
    T::ALL.iter().copied().filter(|value| !value.is_unknown())
}

impl Assumption {
    /// Every assumption, in the order of a page. A cell that no rule comes to read is none.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        all.extend(known().map(Self::Harm));
        all.extend(known().map(Self::Damage));
        for loss in known() {
            all.extend(known().map(|time| Self::Function(loss, time)));
        }
        for means in known() {
            let read = ScaleLevel::ALL.into_iter().filter(|level| armed_attack::means::is_read(means, *level));
            all.extend(read.map(|level| Self::Means(means, level)));
        }
        all.extend([Band::ManyDead, Band::MassDead, Band::ManyInjured].map(Self::Band));
        let catalog = Catalog::shipped();
        for word in catalog.estimates.likelihood.words() {
            all.extend([Bound::Low, Bound::High].map(|bound| Self::Likelihood(word, bound)));
        }
        all.extend(Level::ALL.map(Self::Share));
        all.push(Self::StandIn);
        for stance in Stance::ALL {
            all.extend(Mark::ALL.map(|mark| Self::Range(stance, mark)));
        }
        all.extend(Class::ALL.map(Self::Gravity));
        all.extend([Mark::Suggested, Mark::Most].map(Self::ShortOfArticle5));
        all.extend(Mark::ALL.map(Self::National));
        all.extend((0..catalog.narrative.len() as u8).map(Self::Narrative));
        super::help::extend(&mut all);
        all
    }

    /// Stable id: words in lower snake case with points between them.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Harm(harm) => format!("harm.{}", harm.id()),
            Self::Damage(damage) => format!("damage.{}", damage.id()),
            Self::Function(loss, time) => format!("function.{}.{}", loss.id(), time.id()),
            Self::Means(means, level) => format!("means.{}.{}", means.id(), level.id()),
            Self::Band(Band::ManyDead) => "band.many_dead".to_owned(),
            Self::Band(Band::MassDead) => "band.mass_dead".to_owned(),
            Self::Band(Band::ManyInjured) => "band.many_injured".to_owned(),
            Self::Likelihood(word, Bound::Low) => format!("likelihood.{}.low", word.id()),
            Self::Likelihood(word, Bound::High) => format!("likelihood.{}.high", word.id()),
            Self::Share(level) => format!("share.{}", level.id()),
            Self::StandIn => "stand_in".to_owned(),
            Self::Range(stance, mark) => format!("range.{}.{}", stance.id(), mark.id()),
            Self::Gravity(class) => format!("gravity.{}", class.id()),
            Self::ShortOfArticle5(mark) => format!("short_of_article_5.{}", mark.id()),
            Self::National(mark) => format!("national.{}", mark.id()),
            Self::Narrative(idx) => format!("narrative.n{}", idx + 1),
            Self::Mix(_) | Self::MixNoForces(_) | Self::Cost(..) | Self::Effect(..) | Self::Approval(..) => {
                self.help_id()
            }
        }
    }

    /// The assumption with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        static INDEX: LazyLock<Vec<(String, Assumption)>> =
            LazyLock::new(|| Assumption::all().into_iter().map(|assumption| (assumption.id(), assumption)).collect());
        INDEX.iter().find(|(own, _)| own == id).map(|(_, assumption)| *assumption)
    }

    /// What can stand there.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Harm(_) => Kind::Scale(&[
                ScaleLevel::None,
                ScaleLevel::Light,
                ScaleLevel::Serious,
                ScaleLevel::GraveMany,
                ScaleLevel::GraveMass,
            ]),
            Self::Damage(_) | Self::Function(..) => Kind::Scale(&[
                ScaleLevel::None,
                ScaleLevel::Light,
                ScaleLevel::SeriousDamage,
                ScaleLevel::Serious,
                ScaleLevel::GraveDamage,
            ]),
            Self::Means(..) => Kind::Grade,
            Self::Band(_) => Kind::Number { least: 1, most: 100_000 },
            Self::Likelihood(..) => Kind::Number { least: 0, most: 100 },
            Self::Narrative(_) => Kind::Number { least: 0, most: 3 },
            Self::Cost(..) => Kind::Number { least: 0, most: 1_000_000_000 },
            Self::Effect(..) | Self::Approval(..) => Kind::Number { least: 0, most: 3_650 },
            Self::Mix(_) | Self::MixNoForces(_) | Self::Share(_) | Self::StandIn => {
                Kind::Number { least: 0, most: 1_000_000 }
            }
            Self::Range(_, Mark::Suggested) => Kind::EffortOrNone,
            Self::Range(..) | Self::Gravity(_) | Self::ShortOfArticle5(_) | Self::National(_) => Kind::Effort,
        }
    }

    /// In what its number is counted; none where no number stands there.
    #[must_use]
    pub fn unit(self) -> Option<Unit> {
        match self {
            Self::Share(_) | Self::StandIn | Self::Mix(_) | Self::MixNoForces(_) => Some(Unit::Millionths),
            Self::Likelihood(..) => Some(Unit::Percent),
            Self::Cost(..) => Some(Unit::UsdThousandsAMonth),
            Self::Effect(..) | Self::Approval(..) => Some(Unit::Days),
            Self::Band(Band::ManyDead | Band::MassDead) => Some(Unit::Dead),
            Self::Band(Band::ManyInjured) => Some(Unit::Injured),
            Self::Narrative(_) => Some(Unit::Strength),
            Self::Harm(_)
            | Self::Damage(_)
            | Self::Function(..)
            | Self::Means(..)
            | Self::Range(..)
            | Self::Gravity(_)
            | Self::ShortOfArticle5(_)
            | Self::National(_) => None,
        }
    }

    /// What stands there unless a session says otherwise.
    #[must_use]
    pub fn shipped(self, levels: &Levels) -> Setting {
        self.held(&Tables::SHIPPED, levels)
    }

    /// What tables and levels hold in its place; for bands, words of likelihood, measures and
    /// delays what ships.
    pub(super) fn held(self, tables: &Tables, levels: &Levels) -> Setting {
        let scale = |level: Option<ScaleLevel>| Setting::Scale(level.unwrap_or(ScaleLevel::None));
        match self {
            Self::Harm(harm) => scale(tables.harm(harm)),
            Self::Damage(damage) => scale(tables.damage(damage)),
            Self::Function(loss, time) => scale(tables.function(loss, time)),
            Self::Means(means, level) => {
                Setting::Grade(tables.means(means, level).unwrap_or(crate::law::Grade::Unknown))
            }
            Self::Band(_) | Self::Likelihood(..) | Self::Narrative(_) => {
                Catalog::shipped().settings(&crate::domain::Session::default()).setting(self)
            }
            Self::Mix(kind) => Setting::Number(super::help::share_of(&levels.mix, kind)),
            Self::MixNoForces(kind) => Setting::Number(super::help::share_of(&levels.mix_no_forces, kind)),
            Self::Cost(..) | Self::Effect(..) | Self::Approval(..) => {
                self.of_measures(&Catalog::shipped().measures, &Catalog::shipped().approvals)
            }
            Self::Share(level) => Setting::Number(levels.share_ppm(level)),
            Self::StandIn => Setting::Number(levels.no_forces_gdp_ppm_a_year),
            Self::Range(stance, mark) => {
                let range = levels.range(stance);
                match mark {
                    Mark::Least => Setting::Effort(Some(range.least)),
                    Mark::Suggested => Setting::Effort(range.suggested.level()),
                    Mark::Most => Setting::Effort(Some(range.most)),
                }
            }
            Self::Gravity(class) => Setting::Effort(Some(levels.cap(class))),
            Self::ShortOfArticle5(Mark::Most) => Setting::Effort(Some(levels.short_of_article_5.most)),
            Self::ShortOfArticle5(_) => Setting::Effort(Some(levels.short_of_article_5.suggested)),
            Self::National(mark) => Setting::Effort(Some(match mark {
                Mark::Least => levels.national.least,
                Mark::Suggested => levels.national.suggested,
                Mark::Most => levels.national.most,
            })),
        }
    }

    /// Where it comes from: a key of the catalogue.
    #[must_use]
    pub fn source(self, levels: &Levels) -> String {
        let key = match self {
            // The Court weighs scale and effects; where one band ends and the next begins is the model's.
            Self::Harm(_) | Self::Damage(_) | Self::Function(..) => "model.judgement",
            Self::Means(means, _) => crate::law::armed_attack::means::source(means),
            Self::Band(_) => &Catalog::shipped().estimates.bands.source,
            Self::Narrative(idx) => match Catalog::shipped().narrative.get(usize::from(idx)) {
                Some(line) => &line.source,
                None => "model.judgement",
            },
            Self::Likelihood(..) => &Catalog::shipped().estimates.likelihood.source,
            Self::Share(level) => {
                let note = levels.levels.iter().find(|note| note.id == level);
                return note.map_or_else(|| "model.response".to_owned(), |note| note.source.clone());
            }
            Self::Cost(..) | Self::Effect(..) | Self::Approval(..) => return self.source_of_measures(),
            Self::StandIn
            | Self::Range(..)
            | Self::Gravity(_)
            | Self::ShortOfArticle5(_)
            | Self::National(_)
            | Self::Mix(_)
            | Self::MixNoForces(_) => "model.response",
        };
        key.to_owned()
    }

    /// Whether it is contested: a judgement of the model, or a cell that readings of the law fill differently.
    #[must_use]
    pub fn is_contested(self) -> bool {
        match self {
            Self::Means(means, level) => crate::law::armed_attack::means::is_contested(means, level),
            Self::Harm(_) | Self::Damage(_) | Self::Function(..) => true,
            Self::Band(_)
            | Self::Range(..)
            | Self::StandIn
            | Self::Gravity(_)
            | Self::ShortOfArticle5(_)
            | Self::National(_)
            | Self::Mix(_)
            | Self::MixNoForces(_)
            | Self::Effect(..)
            | Self::Approval(..)
            | Self::Narrative(_) => true,
            Self::Likelihood(..) | Self::Share(_) | Self::Cost(..) => false,
        }
    }
}
