//! Hints on states: codes that are none, and an author that is named like a state.

use super::{Hint, Hints, sentence};
use crate::{
    catalog::Catalog,
    domain::{AuthorKind, FactId, Session, Spot, StateCode},
    words::{Key, Words},
};

pub(super) fn hints(catalog: &Catalog, session: &Session, hints: &mut Hints<'_>) {
    hints.said.extend(unknown_states(catalog, session, hints.words));
    for state in session.states.iter().filter(|state| catalog.knows(state.code)) {
        hints.say(Spot::of("states").with("code", state.code), Key::HintInventedKnown, [("code", &state.code)]);
    }
    for dated in session.incident.author.values() {
        let text = &dated.value;
        if let (None, Some(state)) = (StateCode::read(text), catalog.state_named(text)) {
            let today = hints.words.state(state);
            hints.say(
                Spot::fact(FactId::Author).saying(text),
                Key::HintAuthorName,
                [("name", text), ("today", &today), ("state", &state)],
            );
        }
    }
    if let Some(text) = state_by_name(catalog, session) {
        hints.say(Spot::fact(FactId::Author).saying(text), Key::HintAuthorNoState, [("name", &text)]);
    }
}

/// A state's deed by an author whose name is no state's: whether it is an ally is then nowhere to be read.
fn state_by_name<'a>(catalog: &Catalog, session: &'a Session) -> Option<&'a str> {
    let incident = &session.incident;
    let is_state =
        |kind: AuthorKind| matches!(kind, AuthorKind::StateForces | AuthorKind::StateCovert | AuthorKind::StateProxy);
    let is_unsaid =
        incident.author_is_ally.is_empty() && incident.author_kind.values().iter().any(|dated| is_state(dated.value));
    let is_no_state =
        |text: &&str| !text.is_empty() && StateCode::read(text).is_none() && catalog.state_named(text).is_none();
    let text = incident.author.values().iter().map(|dated| dated.value.as_str()).find(is_no_state)?;
    is_unsaid.then_some(text)
}

/// What is wrong with every code that is no state's, and what may have been meant.
#[must_use]
pub fn unknown_states(catalog: &Catalog, session: &Session, words: &Words) -> Vec<Hint> {
    let said = |code: StateCode| {
        let near: Vec<String> = catalog.nearest_states(code).iter().map(StateCode::to_string).collect();
        let near = near.join(&format!(" {} ", words.text(Key::HintOr)));
        let example = format!("states: [(code: \"{code}\", name: \"…\")]");
        if near.is_empty() {
            return sentence(words, Key::HintNoState, [("code", &code), ("example", &example)]);
        }
        sentence(words, Key::HintNoStateNear, [("code", &code), ("near", &near), ("example", &example)])
    };
    let hint = |code: StateCode| Hint { spot: Spot::text(code), text: said(code) };
    catalog.unknown_states(session).into_iter().map(hint).collect()
}
