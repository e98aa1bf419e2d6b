//! Hints on states: codes that are none, and an author that is named like a state.

use crate::{
    catalog::Catalog,
    domain::{Session, StateCode},
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
