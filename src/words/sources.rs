//! Citations. The list of sources is English; its issuers and documents have their French names in a table of their own,
//! and the titles of articles and books stay in their own language.

use std::{collections::BTreeMap, sync::OnceLock};

use serde::Deserialize;

use super::{Language, Words, bundle};
use crate::catalog::{Catalog, Source};

/// Whom the program names as the issuer of what it judged or assumed itself.
const OURSELVES: &str = "Casus Foederis";

/// The French names: issuers by their English name; title and part of a document by the key of its source.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    issuers: BTreeMap<String, String>,
    documents: BTreeMap<String, (String, String)>,
}

impl Table {
    /// The table of a language; one that has none leaves every name as it is.
    fn read(language: Language) -> Result<Self, ron::error::SpannedError> {
        ron::from_str(bundle::sources(language).unwrap_or("(issuers: {}, documents: {})"))
    }

    fn of(language: Language) -> &'static Self {
        static TABLES: [OnceLock<Table>; Language::PLACES] = [const { OnceLock::new() }; Language::PLACES];
        // A table that does not parse leaves the sources in English; the tests exclude it.
        TABLES[language as usize].get_or_init(|| Self::read(language).unwrap_or_default())
    }

    /// A source by its French names; what has none keeps its own.
    fn told(&self, source: &Source) -> Source {
        let mut told = source.clone();
        if let Some(issuer) = self.issuers.get(&source.issuer) {
            told.issuer.clone_from(issuer);
        }
        if let Some((title, part)) = self.documents.get(&source.key) {
            told.title.clone_from(title);
            told.locator.clone_from(part);
        }
        told
    }
}

impl Words {
    /// The citation of a key in one line; the key itself where the list does not have it.
    #[must_use]
    pub fn citation(&self, key: &str) -> String {
        Catalog::shipped().sources.get(key).map_or_else(|| key.to_owned(), |source| self.told_source(source).citation())
    }

    /// Who issued a source, and when, which tells it from another where its title has no room.
    #[must_use]
    pub fn issued(&self, key: &str) -> String {
        let told = Catalog::shipped().sources.get(key).map(|source| self.told_source(source));
        told.map_or_else(
            || key.to_owned(),
            |Source { issuer, date, .. }| if date.is_empty() { issuer } else { format!("{issuer}, {date}") },
        )
    }

    /// A source with its names and its date as this language writes them.
    pub(super) fn told_source(&self, source: &Source) -> Source {
        Source { date: self.dated_source(&source.date), ..self.named_source(source) }
    }

    /// A source with its names as this language writes them, and its date as the list has it.
    #[must_use]
    pub fn named_source(&self, source: &Source) -> Source {
        let told = if source.issuer == OURSELVES {
            Source {
                title: self.own_source(&source.key, "title"),
                locator: self.own_source(&source.key, "part"),
                ..source.clone()
            }
        } else {
            Table::of(self.language()).told(source)
        };
        Source { title: self.set(told.title), locator: self.set(told.locator), ..told }
    }

    /// The date of a source or of a record as people write it: "2015-11-16", "2015-11", "2012-12 and 2013-02", "2006".
    #[must_use]
    pub fn dated_source(&self, date: &str) -> String {
        let told = date.split(' ').map(|part| match part {
            "and" => self.message("source-date-and", &[]),
            "to" => self.message("source-date-to", &[]),
            part => self.day_or_month(part),
        });
        told.collect::<Vec<_>>().join(" ")
    }

    fn day_or_month(&self, text: &str) -> String {
        if let Ok(day) = text.parse() {
            return self.day(day);
        }
        match text.split_once('-').and_then(|(year, month)| Some((year, month.parse::<u8>().ok()?))) {
            Some((year, month @ 1..=12)) => format!("{} {year}", self.message(&format!("month-{month}"), &[])),
            Some(_) | None => text.to_owned(),
        }
    }

    /// The citation with the address of the document and the day on which it was read there, where they are known.
    #[must_use]
    pub fn citation_in_full(&self, key: &str) -> String {
        let citation = self.citation(key);
        let source = Catalog::shipped().sources.get(key).filter(|source| !source.address.is_empty());
        let Some(Source { address, read_on, .. }) = source else { return citation };
        let args = [("citation", citation.into()), ("address", address.as_str().into())];
        if read_on.is_empty() {
            return self.message("citation-with-address", &args);
        }
        let day = read_on.parse().map_or_else(|_| read_on.clone(), |day| self.day(day));
        let [citation, address] = args;
        self.message("citation-in-full", &[citation, address, ("day", day.into())])
    }

    /// The title of one of the program's own sources, or the part that is cited; empty where it has none.
    fn own_source(&self, key: &str, what: &str) -> String {
        let id = format!("source-{}-{what}", key.replace(['.', '_'], "-"));
        if self.has(&id) { self.message(&id, &[]) } else { String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_source_is_told_by_its_names_in_either_language() {
        let [english, french] = Language::ALL.map(Words::of);
        let table = Table::read(Language::Fr).expect("a table");
        for source in Catalog::shipped().sources.iter() {
            let told = english.citation(&source.key);
            assert!(told.starts_with(&source.issuer) && told.contains(&source.title), "{told}");
            assert!(
                source.issuer == OURSELVES || table.issuers.contains_key(&source.issuer),
                "{} has no name",
                source.issuer
            );
            // What a public body issued has a French title; an article or a book keeps its own.
            let is_public = table.issuers.get(&source.issuer).is_some_and(|issuer| *issuer != source.issuer);
            let is_writing = source.locator.is_empty() || source.locator.starts_with("volume");
            assert!(!is_public || is_writing || table.documents.contains_key(&source.key), "{}", source.key);
            if let Some((title, part)) = table.documents.get(&source.key) {
                assert_eq!((title.is_empty(), part.is_empty()), (false, source.locator.is_empty()), "{}", source.key);
            }
        }
        let keys = |key: &&String| Catalog::shipped().sources.get(key).is_none();
        assert_eq!(
            table.documents.keys().filter(keys).collect::<Vec<_>>(),
            [] as [&String; 0],
            "documents of no source"
        );
        assert_eq!(french.citation("model.judgement"), "Casus Foederis, Modèle pédagogique");
        assert_eq!(
            french.citation("icj.wall.2004"),
            "Cour internationale de Justice, Conséquences juridiques de l’édification d’un mur dans le territoire \
             palestinien occupé, avis consultatif, 9 juil. 2004"
        );
    }

    #[test]
    fn dates_of_sources_are_written_as_people_write_them() {
        let [english, french] = Language::ALL.map(Words::of);
        for (date, en, fr) in [
            ("1945-06-26", "26 Jun 1945", "26 juin 1945"),
            ("2015-11", "Nov 2015", "nov. 2015"),
            ("2012-12 and 2013-02", "Dec 2012 and Feb 2013", "déc. 2012 et févr. 2013"),
            ("1958 to 2020", "1958 to 2020", "1958 à 2020"),
            ("2006", "2006", "2006"),
            ("", "", ""),
        ] {
            assert_eq!([english.dated_source(date), french.dated_source(date)], [en, fr].map(str::to_owned));
        }
        for source in Catalog::shipped().sources.iter() {
            let told = english.dated_source(&source.date);
            let digits = |text: &str| text.chars().filter(|letter| *letter == '-').count();
            assert_eq!(digits(&told), 0, "{} has the date {}", source.key, source.date);
        }
        assert_eq!(english.issued("nato.awacs"), "North Atlantic Treaty Organization");
        assert_eq!(french.issued("de.mandate.2015"), "The Irish Times, déc. 2015");
    }

    #[test]
    fn a_citation_in_full_names_the_address_and_the_day_it_was_read() {
        let [english, french] = Language::ALL.map(|language| Words::of(language).citation_in_full("nato.art5.page"));
        assert!(english.ends_with("topics_110496.htm, accessed 23 Nov 2026"), "{english}");
        assert!(french.contains("topics_110496.htm, consulté le 23"), "{french}");
        let without = Words::of(Language::En).citation_in_full("cyprus.1974");
        assert_eq!(without, Words::of(Language::En).citation("cyprus.1974"));
    }

    #[test]
    fn an_address_that_was_not_read_is_given_without_a_day() {
        let case = Words::of(Language::En).citation_in_full("icj.nicaragua.1986");
        assert!(case.ends_with(", https://www.icj-cij.org/case/70"), "{case}");
        let sources = Catalog::shipped().sources.iter();
        let (with, without): (Vec<_>, Vec<_>) = sources.partition(|source| !source.address.is_empty());
        assert!(with.iter().all(|source| source.address.starts_with("https://")), "only addresses of the web");
        assert!(without.iter().all(|source| source.read_on.is_empty()), "what has no address was read nowhere");
        assert!(with.len() >= 35, "{} sources have an address", with.len());
    }
}
