//! Facts of the world, each with its source: treaty words, allies by year, levels of effort.
//!
//! They stand in `assets/` as RON and are read once. A figure, a quotation or an assumption that
//! names no known source does not load.

mod allies;
mod case_notes;
mod approval;
mod estimates;
mod groups;
pub mod ledger;
mod levels;
pub mod measures;
pub mod narrative;
mod record;
mod sources;
mod states;
mod treaty;
mod union;

use std::sync::LazyLock;

use serde::de::DeserializeOwned;

pub use allies::{Ally, BaseYear, Figures};
pub use approval::{ApprovalClass, ApprovalRule, Approvals, Delay, RuleConfidence};
pub use case_notes::{CaseNote, NoteTopic, SentenceKind};
pub use estimates::{Bands, Estimates, Likelihood};
pub use groups::{Group, Member};
pub use levels::{Gravity, KindShare, Level, LevelNote, Levels, StanceRange, SuggestedLevel};
pub use measures::{Cost, Days, Measure, Measures, Package, PackageLine};
pub use narrative::{Narrative, Rung};
pub use record::Contribution;
pub use sources::{Quality, Source, Sources};
pub use treaty::{Provision, TextQuality};
pub use union::{Union, UnionMember};

use crate::domain::{Day, Roster, StateCode};

/// Everything the program knows without being told.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The sources, by key.
    pub sources: Sources,
    /// The quoted provisions.
    pub provisions: Vec<Provision>,
    /// The allies in roll-call order.
    pub allies: Vec<Ally>,
    /// Groups of allies by date.
    pub groups: Vec<Group>,
    /// The assumptions of the response model.
    pub levels: Levels,
    /// Bands and ranges that no rule reads.
    pub estimates: Estimates,
    /// The measures an ally may give, and the ready packages.
    pub measures: Measures,
    /// Who must agree at home before forces go abroad.
    pub approvals: Approvals,
    /// What allies really gave in some cases. No rule reads it.
    pub contributions: Vec<Contribution>,
    /// The members of the European Union.
    pub union: Union,
    /// The assumptions about the adversary's story.
    pub narrative: Vec<Narrative>,
    /// The ladder of responses, the lowest rung first.
    pub ladder: Vec<Rung>,
    /// What there is to say of the shipped cases beside their facts.
    pub case_notes: Vec<CaseNote>,
}

/// Why a catalogue does not load. These are faults of the program's own files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CatalogError {
    /// A file is not what the program expects.
    #[error("{file}: {reason}")]
    Unreadable {
        /// The file under `assets/`.
        file: &'static str,
        /// What is wrong, with line and column.
        reason: String,
    },
    /// Something cites a source that the list does not have, or none.
    #[error("{file}: {what} names no known source (`{key}`)")]
    NoSource {
        /// The file under `assets/`.
        file: &'static str,
        /// The figure, quotation or assumption.
        what: String,
        /// The key as written.
        key: String,
    },
}

/// The texts of the files a catalogue is made of.
#[derive(Clone, Copy, Debug)]
pub struct CatalogTexts<'a> {
    /// `sources.ron`
    pub sources: &'a str,
    /// `treaty/treaty.ron`
    pub treaty: &'a str,
    /// `allies/allies.ron`
    pub allies: &'a str,
    /// `allies/groups.ron`
    pub groups: &'a str,
    /// `response/levels.ron`
    pub levels: &'a str,
    /// `response/estimates.ron`
    pub estimates: &'a str,
    /// `response/measures.ron`
    pub measures: &'a str,
    /// `response/approval.ron`
    pub approval: &'a str,
    /// `response/record.ron`
    pub record: &'a str,
    /// `tracks/union.ron`
    pub union: &'a str,
    /// `adversary/narrative.ron`
    pub narrative: &'a str,
    /// `adversary/ladder.ron`
    pub ladder: &'a str,
    /// `precedents/notes.ron`
    pub case_notes: &'a str,
}

/// The files that ship with the program.
pub const SHIPPED: CatalogTexts<'static> = CatalogTexts {
    sources: include_str!("../../assets/sources.ron"),
    treaty: include_str!("../../assets/treaty/treaty.ron"),
    allies: include_str!("../../assets/allies/allies.ron"),
    groups: include_str!("../../assets/allies/groups.ron"),
    levels: include_str!("../../assets/response/levels.ron"),
    estimates: include_str!("../../assets/response/estimates.ron"),
    measures: include_str!("../../assets/response/measures.ron"),
    approval: include_str!("../../assets/response/approval.ron"),
    record: include_str!("../../assets/response/record.ron"),
    union: include_str!("../../assets/tracks/union.ron"),
    narrative: include_str!("../../assets/adversary/narrative.ron"),
    ladder: include_str!("../../assets/adversary/ladder.ron"),
    case_notes: include_str!("../../assets/precedents/notes.ron"),
};

impl Catalog {
    /// Reads a catalogue and checks that everything in it has a source.
    ///
    /// # Errors
    /// The first file that is not readable, or the first thing without a source.
    pub fn read(texts: CatalogTexts<'_>) -> Result<Self, CatalogError> {
        let sources = Sources::new(parse("sources.ron", texts.sources)?);
        let mut catalog = Self {
            provisions: parse("treaty/treaty.ron", texts.treaty)?,
            allies: parse("allies/allies.ron", texts.allies)?,
            groups: parse("allies/groups.ron", texts.groups)?,
            levels: parse("response/levels.ron", texts.levels)?,
            estimates: parse("response/estimates.ron", texts.estimates)?,
            measures: parse("response/measures.ron", texts.measures)?,
            approvals: parse("response/approval.ron", texts.approval)?,
            contributions: parse("response/record.ron", texts.record)?,
            union: parse("tracks/union.ron", texts.union)?,
            narrative: parse("adversary/narrative.ron", texts.narrative)?,
            ladder: parse("adversary/ladder.ron", texts.ladder)?,
            case_notes: parse("precedents/notes.ron", texts.case_notes)?,
            sources,
        };
        catalog.check_sources()?;
        catalog.approvals.label(&catalog.sources);
        Ok(catalog)
    }

    /// The catalogue that ships with the program.
    ///
    /// # Panics
    /// Where a shipped file does not load, which the tests exclude.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static CATALOG: LazyLock<Catalog> = LazyLock::new(|| match Catalog::read(SHIPPED) {
            Ok(catalog) => catalog,
            Err(error) => panic!("the program's own files do not load: {error}"),
        });
        &CATALOG
    }

    /// The members on a day, in roll-call order.
    #[must_use]
    pub fn roster(&self, day: Day) -> Roster {
        Roster::new(self.allies.iter().filter(|ally| ally.accession <= day).map(|ally| ally.code))
    }

    /// The notes on a case, or those that can be told by a day.
    pub fn notes(&self, case: &str, topic: NoteTopic, by: Option<Day>) -> impl Iterator<Item = &CaseNote> {
        let can_be_told = move |note: &&CaseNote| by.is_none_or(|day| note.from <= day);
        self.case_notes.iter().filter(move |note| note.case == case && note.topic == topic).filter(can_be_told)
    }

    /// An ally by its code.
    #[must_use]
    pub fn ally(&self, code: StateCode) -> Option<&Ally> {
        self.allies.iter().find(|ally| ally.code == code)
    }

    /// Where the figures of the allies come from: every source key once, that of the latest year first.
    #[must_use]
    pub fn figure_sources(&self) -> Vec<&str> {
        let mut figures: Vec<&Figures> = self.allies.iter().flat_map(|ally| &ally.figures).collect();
        figures.sort_by_key(|figures| std::cmp::Reverse(figures.year));
        let mut keys = Vec::new();
        for (_, key) in figures.into_iter().flat_map(Figures::cited) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }

    /// A provision by its id.
    #[must_use]
    pub fn provision(&self, id: &str) -> Option<&Provision> {
        self.provisions.iter().find(|provision| provision.id == id)
    }

    fn check_sources(&self) -> Result<(), CatalogError> {
        let check = |file: &'static str, what: &dyn Fn() -> String, key: &str| {
            if self.sources.get(key).is_some() {
                Ok(())
            } else {
                Err(CatalogError::NoSource { file, what: what(), key: key.to_owned() })
            }
        };
        for provision in &self.provisions {
            check("treaty/treaty.ron", &|| provision.id.clone(), &provision.source)?;
        }
        for ally in &self.allies {
            for (name, key) in ally.cited() {
                check("allies/allies.ron", &|| format!("{} of {}", name, ally.code), key)?;
            }
        }
        for group in &self.groups {
            check("allies/groups.ron", &|| group.id.clone(), &group.source)?;
        }
        check("tracks/union.ron", &|| "members".to_owned(), &self.union.source)?;
        for line in &self.narrative {
            check("adversary/narrative.ron", &|| line.id.clone(), &line.source)?;
        }
        for note in &self.case_notes {
            check("precedents/notes.ron", &|| format!("a note on {}", note.case), &note.source)?;
        }
        for (name, key) in self.levels.cited() {
            check("response/levels.ron", &|| name.to_owned(), key)?;
        }
        for (name, key) in [("bands", &self.estimates.bands.source), ("likelihood", &self.estimates.likelihood.source)]
        {
            check("response/estimates.ron", &|| name.to_owned(), key)?;
        }
        for (name, key) in self.measures.cited() {
            check("response/measures.ron", &|| name.to_owned(), key)?;
        }
        for (name, key) in self.approvals.cited() {
            check("response/approval.ron", &|| name.to_owned(), key)?;
        }
        for contribution in &self.contributions {
            check("response/record.ron", &|| contribution.case.clone(), &contribution.source)?;
        }
        Ok(())
    }
}

fn parse<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, CatalogError> {
    ron::from_str(text).map_err(|error| CatalogError::Unreadable { file, reason: error.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_files_load() {
        let catalog = Catalog::read(SHIPPED).unwrap();
        assert_eq!(catalog.allies.len(), 32);
    }

    #[test]
    fn the_seats_follow_the_date() {
        let seats = |year, month, day| Catalog::shipped().roster(Day::constant(year, month, day)).len();
        assert_eq!(seats(1949, 8, 23), 0);
        assert_eq!(seats(1949, 8, 24), 12);
        assert_eq!(seats(1974, 7, 20), 15);
        assert_eq!(seats(1982, 4, 2), 15);
        assert_eq!(seats(1982, 5, 30), 16);
        assert_eq!(seats(2001, 9, 11), 19);
        assert_eq!(seats(2004, 3, 11), 19);
        assert_eq!(seats(2004, 3, 29), 26);
        assert_eq!(seats(2012, 6, 22), 28);
        assert_eq!(seats(2018, 3, 4), 29);
        assert_eq!(seats(2022, 9, 26), 30);
        assert_eq!(seats(2024, 3, 7), 32);
    }

    #[test]
    fn a_figure_without_a_source_does_not_load() {
        let stripped = SHIPPED.allies.replacen("population: \"wb.pop\"", "population: \"\"", 1);
        assert_ne!(stripped, SHIPPED.allies);
        let error = Catalog::read(CatalogTexts { allies: &stripped, ..SHIPPED }).unwrap_err();
        assert!(matches!(error, CatalogError::NoSource { .. }), "{error}");
    }

    #[test]
    fn totals_equal_the_published_totals() {
        let total = |year: i16, figure: fn(&Figures) -> i64| -> i64 {
            let of_year = |ally: &Ally| ally.figures.iter().find(|figures| figures.year == year).map(figure);
            Catalog::shipped().allies.iter().filter_map(of_year).sum()
        };
        assert_eq!(total(2024, |figures| figures.defence_usd_k), 1_474_399_600);
        assert_eq!(total(2024, |figures| figures.personnel), 3_418_609);
        assert_eq!(total(2015, |figures| figures.defence_usd_k), 895_675_300);
        assert_eq!(total(2001, |figures| figures.defence_usd_k), 497_013_100);
    }
}
