//! Hints on states: codes that are none, and an author that is named like a state.

use crate::{
    catalog::Catalog,
    domain::{AuthorKind, Session, StateCode},
};

pub(super) fn hints(catalog: &Catalog, session: &Session, hints: &mut Vec<String>) {
    hints.extend(unknown_states(catalog, session));
    for state in session.states.iter().filter(|state| catalog.knows(state.code)) {
        hints.push(format!("states: {} is the code of a state and cannot be invented", state.code));
    }
    for dated in session.incident.author.values() {
        let text = &dated.value;
        if let (None, Some(state)) = (StateCode::read(text), catalog.state_named(text)) {
            let today = catalog.name_today(state);
            hints.push(format!("author: `{text}` is a name of {today}; write {state}, so that it is read as one"));
        }
    }
    hints.extend(state_by_name(catalog, session));
}

/// A state's deed by an author whose name is no state's: whether it is an ally is then nowhere to be read.
fn state_by_name(catalog: &Catalog, session: &Session) -> Option<String> {
    let incident = &session.incident;
    let is_state =
        |kind: AuthorKind| matches!(kind, AuthorKind::StateForces | AuthorKind::StateCovert | AuthorKind::StateProxy);
    let is_unsaid =
        incident.author_is_ally.is_empty() && incident.author_kind.values().iter().any(|dated| is_state(dated.value));
    let is_no_state =
        |text: &&str| !text.is_empty() && StateCode::read(text).is_none() && catalog.state_named(text).is_none();
    let text = incident.author.values().iter().map(|dated| dated.value.as_str()).find(is_no_state)?;
    is_unsaid.then(|| {
        format!("author: `{text}` is no state that is known here, and author_kind says a state; write its code, or state author_is_ally")
    })
}

/// What is wrong with every code that is no state's, and what may have been meant.
#[must_use]
pub fn unknown_states(catalog: &Catalog, session: &Session) -> Vec<String> {
    let message = |code: StateCode| {
        let near: Vec<String> = catalog.nearest_states(code).iter().map(StateCode::to_string).collect();
        let meant = if near.is_empty() { String::new() } else { format!(" did you mean {}?", near.join(" or ")) };
        format!(
            "there is no state {code};{meant} An invented state is declared in the session, \
             `states: [(code: \"{code}\", name: \"…\")]`"
        )
    };
    catalog.unknown_states(session).into_iter().map(message).collect()
}
