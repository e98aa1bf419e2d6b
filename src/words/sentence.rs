//! The joints of a sentence: articles, capitals, plurals, short lists.

use super::{Arg, Language, Words};
use crate::domain::{FactId, FactSet, StateCode};

/// The longest free text shown inside a sentence, in characters.
const LONGEST_QUOTE: usize = 80;

impl Words {
    /// A state with the article it takes inside a sentence, for example "the Netherlands" or « la France ».
    #[must_use]
    pub fn state_with_article(&self, state: StateCode) -> String {
        let code = state.as_str().to_ascii_lowercase();
        ["ally", "land"]
            .iter()
            .map(|list| format!("{list}-{code}-art"))
            .find(|id| self.has(id))
            .map_or_else(|| self.state(state), |id| self.message(&id, &[]))
    }

    /// Several states with their articles; nobody named is "the ally attacked".
    #[must_use]
    pub fn states_with_article(&self, states: &[StateCode]) -> String {
        let names: Vec<String> = distinct(states).into_iter().map(|state| self.state_with_article(state)).collect();
        if names.is_empty() { self.message("the-ally-attacked", &[]) } else { self.list(&names) }
    }

    /// Several states with their articles, any one of which is enough; nobody named is "the ally attacked".
    pub(super) fn any_state_with_article(&self, states: &[StateCode]) -> String {
        let names: Vec<String> = distinct(states).into_iter().map(|state| self.state_with_article(state)).collect();
        match names.split_last() {
            Some((last, first @ [_, ..])) => {
                self.message("list-or", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
            }
            Some(_) | None => self.states_with_article(states),
        }
    }

    /// The grammatical number of states as a subject: in French some single names are plurals.
    pub(super) fn plural_of(&self, states: &[StateCode]) -> usize {
        match (self.language(), distinct(states).as_slice()) {
            (Language::Fr, [one]) if self.state_with_article(*one).starts_with("les ") => 2,
            (_, states) => states.len().max(1),
        }
    }

    /// A sentence whose subject is some states.
    pub(super) fn about(&self, id: &str, states: &[StateCode]) -> String {
        let ally = Arg::Text(self.states_with_article(states).into());
        capitalised(&self.message(id, &[("ally", ally), ("plural", self.plural_of(states).into())]))
    }

    /// A message with a number that picks its plural, and other arguments.
    pub(super) fn counted(&self, id: &str, count: usize, others: &[(&'static str, Arg<'_>)]) -> String {
        let mut args = vec![("number", Arg::Text(self.number_of(count).into())), ("count", Arg::Count(count))];
        args.extend_from_slice(others);
        self.message(id, &args)
    }

    pub(super) fn number_of(&self, count: usize) -> String {
        self.number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// The first names of a list, and how many more there are.
    pub(super) fn list_at_most(&self, names: &[String], most: usize) -> String {
        if names.len() <= most {
            return self.list(names);
        }
        let more = self.number_of(names.len() - most);
        self.message("list-more", &[("names", names[..most].join(", ").into()), ("number", more.into())])
    }

    /// The names of states without article, the first few of them.
    pub(super) fn short_state_list(&self, states: &[StateCode], most: usize) -> String {
        let named = self.named(distinct(states)).into_iter();
        self.list_at_most(&named.map(|(_, name)| name).collect::<Vec<_>>(), most)
    }

    /// The first facts by name and mark, for example "direction from abroad [F19]", and how many more there are.
    pub(super) fn named_facts(&self, facts: FactSet, most: usize) -> String {
        let names: Vec<String> =
            facts.iter().map(|fact| format!("{} {}", self.fact_inside(fact), self.mark(fact))).collect();
        self.list_at_most(&names, most)
    }

    /// A fact by name inside a sentence; the Security Council keeps its capitals.
    pub(super) fn fact_inside(&self, fact: FactId) -> String {
        let name = self.fact(fact);
        if fact == FactId::SecurityCouncil { name } else { self.lowered(&name) }
    }

    /// A text with a small letter at its beginning. In English an article of a treaty keeps its capital.
    pub(super) fn lowered(&self, text: &str) -> String {
        let is_number = |rest: &str| rest.starts_with(|letter: char| letter.is_ascii_digit());
        if self.language() != Language::Fr && text.strip_prefix("Article ").is_some_and(is_number) {
            return text.to_owned();
        }
        with_first(text, |first| first.to_lowercase().collect())
    }

    /// Words at the beginning of a line.
    #[must_use]
    pub fn begun(&self, text: &str) -> String {
        capitalised(text)
    }

    /// The first marks, and how many more there are.
    pub(super) fn short_marks(&self, facts: FactSet, most: usize) -> String {
        let mut marks: Vec<String> = facts.iter().map(|fact| self.mark(fact)).collect();
        if marks.len() > most {
            let more = self.number_of(marks.len() - most);
            marks.truncate(most);
            marks.push(self.message("part-more", &[("number", more.into())]));
        }
        marks.join(" ")
    }
}

/// Each of some things once, in their order: a list typed by hand may name a state twice.
pub(super) fn distinct<T: Clone + PartialEq>(things: &[T]) -> Vec<T> {
    let mut once: Vec<T> = Vec::new();
    for thing in things {
        if !once.contains(thing) {
            once.push(thing.clone());
        }
    }
    once
}

/// A text with a capital at its beginning.
pub(super) fn capitalised(text: &str) -> String {
    with_first(text, |first| first.to_uppercase().collect())
}

fn with_first(text: &str, change: impl FnOnce(char) -> String) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| change(first) + letters.as_str())
}

/// Free text fit for a place inside a sentence: on one line, without its own full stop, and not endless.
pub(super) fn quoted(text: &str) -> String {
    // The spaces that hold French punctuation in its place stay what they are.
    let breaks = |letter: char| letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}');
    let line = text.split(breaks).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let line = line.trim_end_matches('.');
    if line.chars().count() <= LONGEST_QUOTE {
        return line.to_owned();
    }
    let cut: String = line.chars().take(LONGEST_QUOTE - 1).collect();
    format!("{}…", cut.trim_end())
}
