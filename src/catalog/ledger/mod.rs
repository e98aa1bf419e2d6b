//! The assumption ledger: every weight, band and table on one page, with its source.
//!
//! A session may put another value in the place of any of them; the change stands in the session, so it
//! is undone, saved and exported with it. An assumption the program does not know stays in the file and
//! changes nothing.

mod assumption;
mod decided;
mod help;
mod page;
mod setting;

use std::borrow::Cow;

pub use assumption::{Assumption, Band, Bound, Mark};
pub use decided::decided_by;
pub use page::{Group, Line};
pub use setting::{Kind, Setting, Unit};

use super::{Approvals, Catalog, Estimates, KindShare, Level, Levels, Measures, Narrative, SuggestedLevel};
use crate::{
    domain::{ChangedAssumption, Confidence, Harm, HelpKind, Session, UsdThousands},
    law::Standard,
};

/// A line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The assumption.
    pub assumption: Assumption,
    /// What stands there unless a session says otherwise.
    pub shipped: Setting,
    /// What the session puts there.
    pub setting: Setting,
    /// The key of its source.
    pub source: String,
    /// Whether it is contested.
    pub is_contested: bool,
    /// The reason the session gives for a change.
    pub reason: String,
}

impl Entry {
    /// Whether the session changes it.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.setting != self.shipped
    }
}

/// What a session is judged by: choices, tables, levels of effort, words and bands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedBy<'a> {
    /// What the law is judged by.
    pub standard: Standard,
    /// The levels of effort.
    pub levels: Cow<'a, Levels>,
    /// The measures with their costs and times.
    pub measures: Cow<'a, Measures>,
    /// The delays of national approval.
    pub approvals: Cow<'a, Approvals>,
    /// Bands and ranges that no rule reads.
    estimates: Cow<'a, Estimates>,
    /// The lines of the adversary's story.
    narrative: Cow<'a, [Narrative]>,
}

impl Catalog {
    /// What a session is judged by.
    #[must_use]
    pub fn settings(&self, session: &Session) -> JudgedBy<'_> {
        let mut settings = JudgedBy {
            standard: Standard { choices: session.choices(), ..Standard::PRACTICE },
            levels: Cow::Borrowed(&self.levels),
            measures: Cow::Borrowed(&self.measures),
            approvals: Cow::Borrowed(&self.approvals),
            estimates: Cow::Borrowed(&self.estimates),
            narrative: Cow::Borrowed(&self.narrative),
        };
        for (assumption, setting) in session.assumptions.iter().filter_map(read) {
            settings.put(assumption, setting);
        }
        settings
    }

    /// The whole ledger for a session.
    #[must_use]
    pub fn ledger(&self, session: &Session) -> Vec<Entry> {
        let changed: Vec<(Assumption, Setting, &str)> = session
            .assumptions
            .iter()
            .filter_map(|line| read(line).map(|(assumption, setting)| (assumption, setting, line.reason.as_str())))
            .collect();
        let entry = |assumption: Assumption| {
            let shipped = assumption.shipped(&self.levels);
            let change = changed.iter().find(|(other, ..)| *other == assumption);
            Entry {
                assumption,
                shipped,
                setting: change.map_or(shipped, |(_, setting, _)| *setting),
                source: assumption.source(&self.levels),
                is_contested: assumption.is_contested(),
                reason: change.map_or_else(String::new, |(.., reason)| (*reason).to_owned()),
            }
        };
        Assumption::all().into_iter().map(entry).collect()
    }

    /// The assumptions a session changes.
    #[must_use]
    pub fn changed_assumptions(&self, session: &Session) -> Vec<Entry> {
        if session.assumptions.is_empty() {
            return Vec::new();
        }
        self.ledger(session).into_iter().filter(Entry::is_changed).collect()
    }
}

/// The line that puts another value in the place of an assumption; none where it is the shipped one.
#[must_use]
pub fn line(catalog: &Catalog, assumption: Assumption, setting: Setting, reason: &str) -> Option<ChangedAssumption> {
    (assumption.shipped(&catalog.levels) != setting).then(|| ChangedAssumption {
        id: assumption.id(),
        value: setting.text(),
        reason: reason.to_owned(),
    })
}

/// The assumption and value of a line, where the program knows both.
#[must_use]
pub fn read(line: &ChangedAssumption) -> Option<(Assumption, Setting)> {
    let assumption = Assumption::from_id(&line.id)?;
    Some((assumption, assumption.kind().read(&line.value)?))
}

impl JudgedBy<'_> {
    /// Puts a value in the place of an assumption. A value of another kind changes nothing.
    pub fn put(&mut self, assumption: Assumption, setting: Setting) {
        let tables = &mut self.standard.tables;
        match (assumption, setting) {
            (Assumption::Harm(harm), Setting::Scale(level)) => tables.set_harm(harm, level),
            (Assumption::Damage(damage), Setting::Scale(level)) => tables.set_damage(damage, level),
            (Assumption::Function(loss, time), Setting::Scale(level)) => tables.set_function(loss, time, level),
            (Assumption::Means(means, level), Setting::Grade(grade)) => tables.set_means(means, level, grade),
            (Assumption::Band(band), Setting::Number(number)) => {
                self.estimates.to_mut().bands.set(band, u32::try_from(number).unwrap_or(u32::MAX));
            }
            (Assumption::Likelihood(word, bound), Setting::Number(percent)) => {
                self.estimates.to_mut().likelihood.set(word, bound, u8::try_from(percent).unwrap_or(100));
            }
            (Assumption::Narrative(idx), Setting::Number(number)) => {
                let line = self.narrative.to_mut().get_mut(usize::from(idx));
                line.into_iter().for_each(|line| line.strength = u8::try_from(number).unwrap_or(0));
            }
            (Assumption::Mix(kind), Setting::Number(ppm)) => put_mix(&mut self.levels.to_mut().mix, kind, ppm),
            (Assumption::MixNoForces(kind), Setting::Number(ppm)) => {
                put_mix(&mut self.levels.to_mut().mix_no_forces, kind, ppm);
            }
            (Assumption::Cost(idx, bound), Setting::Number(cost)) => {
                self.measures.to_mut().set_cost(idx, bound, UsdThousands(cost));
            }
            (Assumption::Effect(idx, bound), Setting::Number(days)) => {
                self.measures.to_mut().set_days(idx, bound, u16::try_from(days).unwrap_or(u16::MAX));
            }
            (Assumption::Approval(class, bound), Setting::Number(days)) => {
                self.approvals.to_mut().set_delay(class, bound, u16::try_from(days).unwrap_or(u16::MAX));
            }
            (_, Setting::Number(number)) => self.put_share(assumption, number),
            (_, Setting::Effort(level)) => self.put_effort(assumption, level),
            (_, Setting::Scale(_) | Setting::Grade(_)) => {}
        }
    }

    fn put_share(&mut self, assumption: Assumption, number: i64) {
        let levels = self.levels.to_mut();
        if assumption == Assumption::StandIn {
            levels.no_forces_gdp_ppm_a_year = number;
        }
        if let Assumption::Share(level) = assumption {
            levels.levels.iter_mut().filter(|note| note.id == level).for_each(|note| note.share_ppm = number);
        }
    }

    fn put_effort(&mut self, assumption: Assumption, level: Option<Level>) {
        let levels = self.levels.to_mut();
        if let Assumption::Range(stance, mark) = assumption {
            for range in levels.ranges.iter_mut().filter(|range| range.stance == stance) {
                match (mark, level) {
                    (Mark::Suggested, level) => range.suggested = SuggestedLevel::of(level),
                    (Mark::Least, Some(level)) => range.least = level,
                    (Mark::Most, Some(level)) => range.most = level,
                    (Mark::Least | Mark::Most, None) => {}
                }
            }
        }
        let Some(level) = level else { return };
        if let Assumption::Gravity(class) = assumption {
            levels.set_cap(class, level);
        }
        if let Assumption::ShortOfArticle5(mark) = assumption {
            let caps = &mut levels.short_of_article_5;
            if mark == Mark::Most { caps.most = level } else { caps.suggested = level }
        }
        if let Assumption::National(mark) = assumption {
            match mark {
                Mark::Least => levels.national.least = level,
                Mark::Suggested => levels.national.suggested = level,
                Mark::Most => levels.national.most = level,
            }
        }
    }

    /// What stands in the place of an assumption.
    #[must_use]
    pub fn setting(&self, assumption: Assumption) -> Setting {
        let number = |number: u32| Setting::Number(i64::from(number));
        match assumption {
            Assumption::Band(band) => number(self.estimates.bands.of(band)),
            Assumption::Narrative(idx) => number(self.narrative(idx.into()).into()),
            Assumption::Likelihood(word, bound) => {
                let (low, high) = self.range(word).unwrap_or((100, 100));
                number(bound.of(low, high).into())
            }
            Assumption::Harm(_)
            | Assumption::Damage(_)
            | Assumption::Function(..)
            | Assumption::Means(..)
            | Assumption::Share(_)
            | Assumption::StandIn
            | Assumption::Range(..)
            | Assumption::Gravity(_)
            | Assumption::ShortOfArticle5(_)
            | Assumption::Mix(_)
            | Assumption::MixNoForces(_)
            | Assumption::National(_) => assumption.held(&self.standard.tables, &self.levels),
            Assumption::Cost(..) | Assumption::Effect(..) | Assumption::Approval(..) => {
                assumption.of_measures(&self.measures, &self.approvals)
            }
        }
    }

    /// The strength of a line of the adversary's story, by its position; 0 is switched off.
    #[must_use]
    pub fn narrative(&self, idx: usize) -> u8 {
        self.narrative.get(idx).map_or(0, |line| line.strength)
    }

    /// The range beside a word of likelihood, percent; none for a value as stated.
    #[must_use]
    pub fn range(&self, word: Confidence) -> Option<(u8, u8)> {
        self.estimates.likelihood.of(word)
    }

    /// The numbers from which many and mass deaths are suggested, where the second is not above the first.
    #[must_use]
    pub fn bands_out_of_order(&self) -> Option<(u32, u32)> {
        let [many_dead, mass_dead] = [Band::ManyDead, Band::MassDead].map(|band| self.estimates.bands.of(band));
        (mass_dead <= many_dead).then_some((many_dead, mass_dead))
    }

    /// The band a form suggests for numbers of dead and injured.
    #[must_use]
    pub fn suggested_harm(&self, dead: Option<u32>, injured: Option<u32>) -> Harm {
        let bands = [Band::ManyDead, Band::MassDead, Band::ManyInjured];
        let [many_dead, mass_dead, many_injured] = bands.map(|band| self.estimates.bands.of(band));
        match (dead, injured) {
            (Some(dead), _) if dead >= mass_dead.max(1) => Harm::MassDead,
            (Some(dead), _) if dead >= many_dead.max(1) => Harm::ManyDead,
            (Some(1..), _) => Harm::FewDead,
            (Some(0), Some(0)) => Harm::None,
            (Some(0), Some(injured)) if injured >= many_injured => Harm::InjuredMany,
            (Some(0), Some(_)) => Harm::InjuredFew,
            (Some(0), None) | (None, _) => Harm::Unknown,
        }
    }
}

/// Puts the share of a kind in a mix.
fn put_mix(mix: &mut [KindShare], kind: HelpKind, ppm: i64) {
    mix.iter_mut().filter(|share| share.kind == kind).for_each(|share| share.ppm = ppm);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;

    #[test]
    fn every_assumption_has_an_id_a_source_and_a_value_of_its_kind() {
        let catalog = Catalog::shipped();
        let mut ids: Vec<String> = Vec::new();
        for entry in catalog.ledger(&Session::blank("", Day::constant(2020, 1, 1))) {
            let Entry { assumption, shipped, source, .. } = entry;
            assert!(catalog.sources.get(&source).is_some(), "{assumption:?}: {source}");
            assert_eq!(assumption.kind().read(&shipped.text()), Some(shipped), "{assumption:?}");
            assert_eq!(Assumption::from_id(&assumption.id()), Some(assumption));
            assert!(!ids.contains(&assumption.id()), "{assumption:?}");
            ids.push(assumption.id());
        }
        assert!(ids.len() > 180, "{}", ids.len());
    }

    #[test]
    fn the_bands_are_the_models_own_and_no_cell_stands_there_that_no_rule_reads() {
        let ledger = Catalog::shipped().ledger(&Session::blank("", Day::constant(2020, 1, 1)));
        for entry in &ledger {
            let id = entry.assumption.id();
            if ["harm.", "damage.", "function.", "band."].iter().any(|start| id.starts_with(start)) {
                assert_eq!(entry.source, "model.judgement", "{id}: no judgment sets a band");
            }
            assert!(!id.starts_with("means.threat."), "{id}");
        }
        let holds = |id: &str| ledger.iter().any(|entry| entry.assumption.id() == id);
        assert!(holds("means.frontier_incident.grave_many") && !holds("means.frontier_incident.grave_damage"));
    }

    #[test]
    fn every_change_is_held_and_an_unknown_one_changes_nothing() {
        let catalog = Catalog::shipped();
        let mut session = Session::blank("", Day::constant(2020, 1, 1));
        let shipped = catalog.settings(&session).clone();
        for assumption in Assumption::all() {
            let now = assumption.shipped(&catalog.levels);
            let other = assumption.kind().settings().into_iter().find(|setting| *setting != now);
            let other = other.unwrap_or(match now {
                Setting::Number(number) => Setting::Number(if number > 0 { number - 1 } else { number + 1 }),
                Setting::Scale(_) | Setting::Grade(_) | Setting::Effort(_) => now,
            });
            session.assumptions = line(catalog, assumption, other, "for a test").into_iter().collect();
            assert_ne!(catalog.settings(&session), shipped, "{assumption:?}");
            let changed = catalog.changed_assumptions(&session);
            assert_eq!(changed.len(), 1);
            assert_eq!((changed[0].assumption, changed[0].setting), (assumption, other));
        }
        session.assumptions =
            vec![ChangedAssumption { id: "of.tomorrow".to_owned(), value: "1".to_owned(), reason: String::new() }];
        assert_eq!(catalog.settings(&session), shipped);
    }

    #[test]
    fn the_ledger_holds_the_lines_of_the_story_as_the_asset_does() {
        let catalog = Catalog::shipped();
        for (idx, line) in catalog.narrative.iter().enumerate() {
            let assumption = Assumption::Narrative(idx as u8);
            assert_eq!(assumption.id(), format!("narrative.{}", line.id));
            assert_eq!(assumption.source(&catalog.levels), line.source);
        }
        assert_eq!(catalog.ladder.len(), 10);
    }

    #[test]
    fn the_bands_suggested_turn_at_their_numbers_and_nothing_unknown_is_none() {
        use Harm as H;
        let settings = Catalog::shipped().settings(&Session::default()).clone();
        let by_dead = [(1, H::FewDead), (9, H::FewDead), (10, H::ManyDead), (99, H::ManyDead), (100, H::MassDead)];
        for (dead, expected) in by_dead {
            assert_eq!([None, Some(50)].map(|injured| settings.suggested_harm(Some(dead), injured)), [expected; 2]);
        }
        for (injured, expected) in [(0, H::None), (1, H::InjuredFew), (19, H::InjuredFew), (20, H::InjuredMany)] {
            assert_eq!(settings.suggested_harm(Some(0), Some(injured)), expected);
            assert_eq!(settings.suggested_harm(None, Some(injured)), H::Unknown);
        }
        assert_eq!(settings.suggested_harm(Some(0), None), H::Unknown);
    }
}
