//! What things are called in a table, and what was meant by a name that is none.

use strsim::levenshtein;

use super::{Column, Refusal, Subject};
use crate::domain::{FactId, FactValue, Stance, StateCode};

/// What columns, stances, facts and their values are called, in every language; [`plain`] names.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// Columns.
    pub columns: Vec<(String, Column)>,
    /// Stances.
    pub stances: Vec<(String, Stance)>,
    /// States that a roster may name.
    pub states: Vec<(String, StateCode)>,
    /// Facts.
    pub facts: Vec<(String, FactId)>,
    /// Values of closed lists.
    pub values: Vec<(String, FactValue)>,
}

/// A name as it is compared: small letters without accents, and one space for whatever parts two words.
#[must_use]
pub fn plain(text: &str) -> String {
    let letters = crate::domain::folded(text);
    let words = letters.split(|letter: char| letter.is_whitespace() || "_-.'’*".contains(letter));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

impl Vocabulary {
    /// The column of a name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<Column> {
        let name = plain(name);
        named(&self.columns, &name)
    }
}

fn named<T: Clone>(list: &[(String, T)], name: &str) -> Option<T> {
    list.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone())
}

/// No name has more letters.
const LONGEST_NAME: usize = 64;

/// The entry whose name comes nearest, unless it is too far away to be meant.
fn nearest<T: Clone>(list: impl Iterator<Item = (String, T)>, name: &str) -> Option<T> {
    let most = 1 + name.chars().count() / 4;
    // What is long is no slip of a name.
    let begin: String = name.chars().take(LONGEST_NAME).collect();
    let near = list.map(|(own, value)| (levenshtein(&begin, &own), value)).filter(|(far, _)| *far <= most);
    near.min_by_key(|(far, _)| *far).map(|(_, value)| value)
}

impl Subject<'_> {
    /// The seat of a code or a name.
    ///
    /// # Errors
    /// Where nothing is called so, or has no seat on the day looked at.
    pub fn seat(&self, text: &str) -> Result<StateCode, Refusal> {
        let text = text.trim();
        let name = plain(text);
        let capital = text.to_ascii_uppercase();
        let code = StateCode::read(&capital).filter(|code| self.roster.contains(*code) || self.catalog.knows(*code));
        let found = code.or_else(|| named(&self.vocabulary.states, &name)).or_else(|| self.catalog.state_named(text));
        match found {
            Some(seat) if self.roster.contains(seat) => Ok(seat),
            Some(state) => Err(Refusal::NotSeated(state)),
            None => Err(Refusal::NoSuchSeat { found: text.to_owned(), meant: self.seats_meant(&capital, &name) }),
        }
    }

    fn seats_meant(&self, capital: &str, name: &str) -> Vec<StateCode> {
        let near = StateCode::read(capital).map(|code| self.catalog.nearest_states(code)).unwrap_or_default();
        let seated: Vec<StateCode> = near.into_iter().filter(|code| self.roster.contains(*code)).collect();
        if !seated.is_empty() {
            return seated;
        }
        let states = self.vocabulary.states.iter().filter(|(_, code)| self.roster.contains(*code));
        nearest(states.cloned(), name).into_iter().collect()
    }

    /// The seats of a cell: names or codes with a comma, a semicolon, a slash or a line between them, or codes with spaces.
    ///
    /// # Errors
    /// Every part that is no seat.
    pub fn seats(&self, text: &str) -> Result<Vec<StateCode>, Vec<Refusal>> {
        let parts = text.split([',', ';', '/', '\n', '+', '&']).map(str::trim).filter(|part| !part.is_empty());
        let (mut seats, mut refusals) = (Vec::new(), Vec::new());
        for part in parts {
            match self.seat(part) {
                Ok(seat) => seats.push(seat),
                Err(refusal) => match self.codes(part) {
                    Some(codes) => seats.extend(codes),
                    None => refusals.push(refusal),
                },
            }
        }
        if refusals.is_empty() { Ok(seats) } else { Err(refusals) }
    }

    /// Several codes with spaces between them; none where one of them is no seat.
    fn codes(&self, part: &str) -> Option<Vec<StateCode>> {
        let codes = part.split_whitespace().map(|word| StateCode::read(&word.to_ascii_uppercase()));
        let codes: Vec<StateCode> = codes.collect::<Option<_>>()?;
        codes.iter().all(|code| self.roster.contains(*code)).then_some(codes)
    }

    pub(super) fn stance(&self, text: &str) -> Result<Stance, Refusal> {
        let name = plain(text);
        let stances = &self.vocabulary.stances;
        named(stances, &name).ok_or_else(|| Refusal::NoSuchStance {
            found: text.to_owned(),
            meant: nearest(stances.iter().cloned(), &name),
        })
    }

    pub(super) fn fact(&self, text: &str) -> Result<FactId, Refusal> {
        let name = plain(text);
        let facts = &self.vocabulary.facts;
        named(facts, &name)
            .ok_or_else(|| Refusal::NoSuchFact { found: text.to_owned(), meant: nearest(facts.iter().cloned(), &name) })
    }

    pub(super) fn listed_value(&self, fact: FactId, text: &str) -> Result<FactValue, Refusal> {
        let name = plain(text);
        let own: Vec<(String, FactValue)> =
            self.vocabulary.values.iter().filter(|(_, value)| value.fact() == fact).cloned().collect();
        named(&own, &name).ok_or_else(|| Refusal::NoSuchValue {
            fact,
            found: text.to_owned(),
            meant: nearest(own.into_iter(), &name).map(|value| value.code()),
        })
    }
}
