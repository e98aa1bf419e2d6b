//! The states of the world by code and name: the allies, and every land and former state that the words have a name for.
//!
//! A code that stands here is a state's; any other is a slip of the pen, until a session declares it as an invented state.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Catalog;
use crate::domain::{Dated, Language, Session, StateCode};

/// The names of lands and states that are no allies, as the words have them, one `land-xxx = name` a line.
const NAMES: [&str; 2] =
    [include_str!("../../assets/words/en/lands.ftl"), include_str!("../../assets/words/fr/lands.ftl")];

/// Every such code with a name; a code has a line for each language.
static LANDS: LazyLock<Vec<(StateCode, String)>> = LazyLock::new(|| {
    let named = |line: &str| {
        let (id, name) = line.split_once(" = ")?;
        let code = id.strip_prefix("land-")?.to_ascii_uppercase();
        Some((StateCode::read(&code)?, name.to_owned()))
    };
    NAMES.iter().flat_map(|names| names.lines()).filter_map(named).collect()
});

/// The names a state had or is also called by, with its code.
#[derive(Deserialize)]
struct OtherNames {
    code: StateCode,
    names: Vec<String>,
}

/// Every such name. A file that does not load gives none, which the tests exclude.
static OTHER_NAMES: LazyLock<Vec<OtherNames>> =
    LazyLock::new(|| ron::from_str(include_str!("../../assets/allies/names.ron")).unwrap_or_default());

/// The most states that are offered where a code is none.
const MOST_NEAREST: usize = 3;

impl Catalog {
    /// Whether a code is a state's.
    #[must_use]
    pub fn knows(&self, code: StateCode) -> bool {
        self.ally(code).is_some() || LANDS.iter().any(|(land, _)| *land == code)
    }

    /// The state of a name in either language, whatever its capitals: today's names first, then those it had.
    #[must_use]
    pub fn state_named(&self, name: &str) -> Option<StateCode> {
        let wanted = plain(name);
        let is_same = |own: &str| plain(own) == wanted;
        let ally = self.allies.iter().find(|ally| ally.name.iter().any(|own| is_same(own)));
        let land = || LANDS.iter().find(|(_, own)| is_same(own)).map(|(code, _)| *code);
        let other = || OTHER_NAMES.iter().find(|other| other.names.iter().any(|own| is_same(own)));
        ally.map(|ally| ally.code).or_else(land).or_else(|| other().map(|other| other.code))
    }

    /// What a state is called today, in English; its code where the catalogue has no name for it.
    #[must_use]
    pub fn name_today(&self, code: StateCode) -> String {
        let land = || LANDS.iter().find(|(land, _)| *land == code).map(|(_, name)| name.clone());
        let ally = self.ally(code).map(|ally| ally.name.of(Language::En).clone());
        ally.or_else(land).unwrap_or_else(|| code.to_string())
    }

    /// The states whose codes come nearest to one that is none: one letter wrong or two changed about. Allies come
    /// first, and of these those that begin alike.
    #[must_use]
    pub fn nearest_states(&self, code: StateCode) -> Vec<StateCode> {
        let lands = LANDS.iter().map(|(land, _)| *land);
        let mut near: Vec<StateCode> =
            self.allies.iter().map(|ally| ally.code).chain(lands).filter(|other| is_near(code, *other)).collect();
        let alike = |other: StateCode| {
            code.as_str().bytes().zip(other.as_str().bytes()).take_while(|(one, two)| one == two).count()
        };
        let is_turned = |other: StateCode| letters(code) != letters(other);
        near.sort_by_key(|other| {
            (self.ally(*other).is_none(), is_turned(*other), std::cmp::Reverse(alike(*other)), *other)
        });
        // A code that is in use elsewhere, as GER in sport, is that state and no other.
        if let Some(state) = self.state_named(code.as_str()) {
            return vec![state];
        }
        near.dedup();
        near.truncate(MOST_NEAREST);
        near
    }

    /// The codes in a session that are no state's and that it does not declare, each once.
    #[must_use]
    pub fn unknown_states(&self, session: &Session) -> Vec<StateCode> {
        let mut unknown: Vec<StateCode> =
            session.states_named().filter(|code| !self.knows(*code) && !session.declares(*code)).collect();
        unknown.sort_unstable();
        unknown.dedup();
        unknown
    }

    /// Reads an author that is named like a state as that state, in a session that came from outside the program. Gives back
    /// the names that are not today's, with the state each was read as.
    pub fn recognise_author(&self, session: &mut Session) -> Vec<(String, StateCode)> {
        let older: Vec<(String, StateCode)> =
            session.incident.author.values().iter().filter_map(|dated| self.older_name(&dated.value)).collect();
        let named = |dated: &Dated<String>| {
            let text = &dated.value;
            let code = StateCode::read(text).is_none().then(|| self.state_named(text)).flatten()?;
            Some(Dated { value: code.to_string(), ..dated.clone() })
        };
        let found: Vec<Dated<String>> = session.incident.author.values().iter().filter_map(named).collect();
        found.into_iter().for_each(|dated| session.incident.author.put(dated));
        older
    }

    /// The state of a name that is not its name of today.
    fn older_name(&self, name: &str) -> Option<(String, StateCode)> {
        let is_other = |other: &OtherNames| other.names.iter().any(|own| plain(own) == plain(name));
        let code = OTHER_NAMES.iter().find(|other| is_other(other))?.code;
        (StateCode::read(name).is_none() && self.state_named(name) == Some(code)).then(|| (name.to_owned(), code))
    }
}

/// A name as it is compared: whatever its capitals, and whichever apostrophe it was typed with.
fn plain(name: &str) -> String {
    name.trim().to_lowercase().replace('\'', "’")
}

/// The letters of a code in the order of the alphabet.
fn letters(code: StateCode) -> [u8; 3] {
    let mut letters: [u8; 3] = code.as_str().as_bytes().try_into().unwrap_or_default();
    letters.sort_unstable();
    letters
}

/// Whether two codes differ in one letter, or in the order of their letters.
fn is_near(one: StateCode, other: StateCode) -> bool {
    let differing = one.as_str().bytes().zip(other.as_str().bytes()).filter(|(one, two)| one != two).count();
    differing == 1 || letters(one) == letters(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest(code: &[u8; 3]) -> Vec<String> {
        let near = Catalog::shipped().nearest_states(StateCode::new(code));
        near.iter().map(StateCode::to_string).collect()
    }

    #[test]
    fn a_slip_in_a_code_finds_the_state_that_was_meant() {
        assert_eq!(nearest(b"ITL")[0], "ITA");
        assert!(nearest(b"SRY").contains(&"SYR".to_owned()), "{:?}", nearest(b"SRY"));
        assert!(nearest(b"FRE").contains(&"FRA".to_owned()));
        assert_eq!(nearest(b"GER"), ["DEU"]);
        assert!(nearest(b"QQQ").is_empty());
    }

    #[test]
    fn states_are_known_by_code_and_by_name_in_both_languages() {
        let catalog = Catalog::shipped();
        for (name, code) in [("Syria", b"SYR"), ("Syrie", b"SYR"), ("russia", b"RUS"), (" France ", b"FRA")] {
            assert_eq!(catalog.state_named(name), Some(StateCode::new(code)), "{name}");
        }
        assert_eq!(catalog.state_named("Islamic State"), None);
        let other = [("Turkey", "Türkiye"), ("Czech Republic", "Czechia"), ("macedonia", "North Macedonia")];
        for (name, today) in other.into_iter().chain([("Burma", "Myanmar"), ("Côte d'Ivoire", "Côte d’Ivoire")]) {
            let code = catalog.state_named(name);
            assert_eq!(code.map(|code| catalog.name_today(code)).as_deref(), Some(today), "{name}");
        }
    }

    #[test]
    fn every_other_name_is_one_states_and_nobodys_name_of_today() {
        let catalog = Catalog::shipped();
        assert!(OTHER_NAMES.len() > 20);
        let names = || OTHER_NAMES.iter().flat_map(|other| other.names.iter().map(|name| (other.code, name)));
        for (code, name) in names() {
            assert!(catalog.knows(code), "{code}");
            assert_eq!(catalog.state_named(name), Some(code), "{name} is another state’s name today");
            let is_today = LANDS.iter().any(|(_, own)| plain(own) == plain(name));
            assert!(!is_today, "{name} is a name of today");
            assert_eq!(names().filter(|(_, other)| plain(other) == plain(name)).count(), 1, "{name}");
        }
        assert!(catalog.knows(StateCode::new(b"SUN")) && !catalog.knows(StateCode::new(b"ITL")));
    }
}
