//! Sources cited in the styles of those who mark papers.

use super::Words;
use crate::{
    catalog::{Catalog, Source},
    chosen::CitationStyle,
};

impl Words {
    /// A source in a style, with its address and the day on which it was read there, where they are known; the key itself
    /// where the list does not have it.
    #[must_use]
    pub fn cited_source(&self, key: &str, style: CitationStyle) -> String {
        let Some(source) = Catalog::shipped().sources.get(key) else { return key.to_owned() };
        let told = self.told_source(source);
        let read = source.read_on.parse().map(|day| self.day(day)).unwrap_or_default();
        let has = |text: &str| if text.is_empty() { "no" } else { "yes" };
        let Source { issuer, title, date, locator, .. } = told;
        let args = [
            ("has-part", has(&locator).into()),
            ("has-date", has(&date).into()),
            ("has-address", has(&source.address).into()),
            ("has-read", has(&read).into()),
            ("issuer", issuer.into()),
            ("title", title.into()),
            ("part", locator.into()),
            ("date", date.into()),
            ("address", source.address.as_str().into()),
            ("read", read.into()),
        ];
        self.message(&format!("cited-{}", style.id()), &args)
    }
}
