//! The workshops that ship with the program: what lies in `assets/workshops/`. Each is a shipped case with a plan, or a
//! session of its own, which is invented.

use std::sync::LazyLock;

use serde::Deserialize;

use super::library;
use crate::domain::{Delegations, Session, Workshop};

/// A workshop that ships.
#[derive(Clone, Debug)]
pub struct ShippedWorkshop {
    /// Its id, which is also the name of its file in `assets/workshops/`.
    pub id: &'static str,
    /// What it is for, in a sentence or two.
    pub about: String,
    /// The session to be played, in English.
    pub session: Session,
}

/// A file in `assets/workshops/`: a case with a title, a plan and who plays, or a whole session.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    about: String,
    #[serde(default)]
    case: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    workshop: Workshop,
    #[serde(default)]
    delegations: Delegations,
    #[serde(default)]
    session: Option<Box<Session>>,
}

/// The files, listed as the program is built: name and text.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/workshops.rs"));

/// Every workshop, in the order of the names of their files, read once.
///
/// # Panics
/// Where one does not load or plays no case, which the tests exclude.
#[must_use]
pub fn workshops() -> &'static [ShippedWorkshop] {
    static WORKSHOPS: LazyLock<Vec<ShippedWorkshop>> = LazyLock::new(|| {
        let read = |(id, text): &(&'static str, &'static str)| match read(id, text) {
            Ok(workshop) => workshop,
            Err(why) => panic!("the program's own workshop {id} does not load: {why}"),
        };
        FILES.iter().map(read).collect()
    });
    &WORKSHOPS
}

/// The workshop with this id.
#[must_use]
pub fn workshop(id: &str) -> Option<&'static ShippedWorkshop> {
    workshops().iter().find(|workshop| workshop.id == id)
}

/// A case as it ships, with the plan and the title of the workshop, or an invented session under the id of the workshop, by
/// which its texts are found in another language. Nobody has said where they stand.
fn read(id: &'static str, text: &str) -> Result<ShippedWorkshop, String> {
    let File { about, case, title, workshop, delegations, session } =
        ron::from_str(text).map_err(|error| error.to_string())?;
    let mut session = match session {
        Some(own) if case.is_empty() => Session { case: id.to_owned(), ..*own },
        Some(_) => return Err(format!("it has a session of its own and plays the case {case}")),
        None => {
            let case = library::case(&case).ok_or_else(|| format!("no case is called {case}"))?;
            Session { title, workshop, delegations, stances: Vec::new(), ..case.session.clone() }
        }
    };
    session.settle().map_err(|(what, day)| format!("{what} stands twice on {day}"))?;
    Ok(ShippedWorkshop { id, about, session })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::format;

    #[test]
    fn every_workshop_opens_fills_its_time_and_comes_back_the_same_as_a_file() {
        assert!(!workshops().is_empty());
        for ShippedWorkshop { id, about, session } in workshops() {
            let plan = &session.workshop;
            assert!(plan.has_steps() && !about.is_empty(), "{id}");
            assert_eq!(plan.planned(), u32::from(plan.minutes), "{id}: its steps add up to its time");
            assert_eq!(session.stances, [], "{id}: nobody's stance is filled in");
            let text = format::write(session).expect("it is written");
            assert!(text.starts_with("// Casus Foederis session, format 2\n"), "{id}");
            assert_eq!(format::read(text.as_bytes()).expect("it opens"), *session, "{id}");
        }
    }
}
