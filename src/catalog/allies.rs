//! The allies, with dated figures.

use serde::Deserialize;

use crate::domain::{Day, Said, StateCode};

/// An ally.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ally {
    /// ISO 3166-1 alpha-3.
    pub code: StateCode,
    /// ISO 3166-1 alpha-2.
    pub iso2: String,
    /// ISO 3166-1 numeric, three digits.
    pub iso_num: String,
    /// Its name.
    pub name: Said,
    /// The first day of membership.
    pub accession: Day,
    /// The name of its capital.
    pub capital: Said,
    /// Latitude and longitude of the capital in ten-thousandths of a degree.
    pub capital_point: (i32, i32),
    /// Whether the ally keeps no armed forces.
    #[serde(default)]
    pub no_armed_forces: bool,
    /// Figures by year, the oldest first.
    pub figures: Vec<Figures>,
    sources: AllySources,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct AllySources {
    names: String,
    code: String,
    accession: String,
    capital: String,
}

/// The figures of one year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// The year.
    pub year: i16,
    /// Inhabitants.
    pub population: i64,
    /// Gross domestic product, thousands of current US dollars.
    pub gdp_usd_k: i64,
    /// Defence expenditure, thousands of current US dollars.
    pub defence_usd_k: i64,
    /// Armed forces personnel.
    pub personnel: i64,
    /// Whether the figures are stand-ins of another series.
    pub approximate: bool,
    sources: FigureSources,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureSources {
    population: String,
    gdp: String,
    defence: String,
    personnel: String,
}

/// The year whose figures stand for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaseYear<'a> {
    /// The figures.
    pub figures: &'a Figures,
    /// Whether they are stand-ins, or of another year than the day's.
    pub approximate: bool,
}

impl Ally {
    /// The figures of the year nearest to a day; of two equally near, the earlier.
    #[must_use]
    pub fn base_year(&self, day: Day) -> Option<BaseYear<'_>> {
        let distance = |figures: &&Figures| (figures.year - day.year()).unsigned_abs();
        let figures = self.figures.iter().min_by_key(distance)?;
        Some(BaseYear { figures, approximate: figures.approximate || figures.year != day.year() })
    }

    pub(super) fn cited(&self) -> Vec<(&'static str, &str)> {
        let mut cited = vec![
            ("names", self.sources.names.as_str()),
            ("code", &self.sources.code),
            ("accession", &self.sources.accession),
            ("capital", &self.sources.capital),
        ];
        cited.extend(self.figures.iter().flat_map(Figures::cited));
        cited
    }
}

impl Figures {
    /// What is cited, with the source key of each.
    pub(super) fn cited(&self) -> [(&'static str, &str); 4] {
        [
            ("defence expenditure", self.defence_source()),
            ("personnel", self.personnel_source()),
            ("GDP", self.gdp_source()),
            ("population", self.population_source()),
        ]
    }

    /// The source key of the defence expenditure.
    #[must_use]
    pub fn defence_source(&self) -> &str {
        &self.sources.defence
    }

    /// The source key of the inhabitants.
    #[must_use]
    pub fn population_source(&self) -> &str {
        &self.sources.population
    }

    /// The source key of the gross domestic product.
    #[must_use]
    pub fn gdp_source(&self) -> &str {
        &self.sources.gdp
    }

    /// The source key of the members of the armed forces.
    #[must_use]
    pub fn personnel_source(&self) -> &str {
        &self.sources.personnel
    }
}
