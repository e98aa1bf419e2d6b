//! Citations. Titles of documents stay in their own language; the program's own are told in this one.

use super::Words;
use crate::catalog::{Catalog, Source};

/// Whom the program names as the issuer of what it judged or assumed itself.
const OURSELVES: &str = "Casus Foederis";

impl Words {
    /// The citation of a key in one line; the key itself where the list does not have it.
    #[must_use]
    pub fn citation(&self, key: &str) -> String {
        let Some(source) = Catalog::shipped().sources.get(key) else { return key.to_owned() };
        if source.issuer != OURSELVES {
            return source.citation();
        }
        let told =
            Source { title: self.own_source(key, "title"), locator: self.own_source(key, "part"), ..source.clone() };
        told.citation()
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
    fn the_programs_own_sources_are_told_in_both_languages() {
        let [english, french] = Language::ALL.map(Words::of);
        for source in Catalog::shipped().sources.iter() {
            assert_eq!(english.citation(&source.key), source.citation(), "English says what the list says");
            assert_eq!(french.citation(&source.key) == source.citation(), source.issuer != OURSELVES, "{}", source.key);
        }
        assert_eq!(french.citation("model.judgement"), "Casus Foederis, Modèle pédagogique");
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
