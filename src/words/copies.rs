//! Copies for others in words: for whom, what is in them, and what is not.

use super::{Key, Words};
use crate::{
    domain::{Assignment, AssignmentText, Content, Contents, Held, Language, Recipient, Session},
    words::sentence::capitalised,
};

/// So many names of a kind are told.
const MOST_NAMES: usize = 6;

impl Words {
    /// For whom a copy is.
    #[must_use]
    pub fn recipient(&self, session: &Session, recipient: Recipient) -> String {
        match recipient {
            Recipient::Students => self.text(Key::CopiesStudents),
            Recipient::Delegation(at) => {
                let own = session.delegations.list.get(at);
                own.map_or_else(
                    || self.delegation_unnamed(at),
                    |own| self.text_of_case(&session.case, &self.delegation(at, own)),
                )
            }
        }
    }

    /// What a copy or what is left out of it comes to, a line a kind: what it is and how many, and their names where they have
    /// some.
    #[must_use]
    pub fn contents(&self, session: &Session, contents: &Contents) -> Vec<(String, String)> {
        let line = |(content, count): (Content, usize)| {
            let name = self.message(&format!("content-{}", content.id().replace('_', "-")), &[]);
            // A thing that is called as its kind needs no name.
            let names = contents.named(content).into_iter().filter_map(|held| self.held_name(session, held));
            let names: Vec<String> = names.filter(|own| *own != name).collect();
            (self.pair(&name, &self.number_of(count)), self.list_at_most(&names, MOST_NAMES))
        };
        contents.kinds().into_iter().map(line).collect()
    }

    /// What can be named of a thing; none of what is only counted.
    fn held_name(&self, session: &Session, held: Held) -> Option<String> {
        match held {
            Held::Value(what, from) if from.is_beginning() => Some(self.aspect(what)),
            Held::Value(what, from) => {
                let args = [("name", self.aspect(what).into()), ("day", self.day(from).into())];
                Some(self.message("copies-from", &args))
            }
            Held::Numbered(_) => None,
            Held::Delegation(at) => Some(self.recipient(session, Recipient::Delegation(at.into()))),
        }
    }

    /// A copy before it is made: for whom, what is in it, and what is not.
    #[must_use]
    pub fn copy_preview(&self, session: &Session, recipient: Recipient, [found, left]: [&Contents; 2]) -> String {
        let args = [
            ("name", self.recipient(session, recipient).into()),
            ("title", self.session_title(session).into()),
            ("day", self.day(session.as_of).into()),
        ];
        let mut text = self.fill(Key::CopiesHead, &args) + "\n";
        for (key, contents) in [(Key::CopiesFind, found), (Key::CopiesLeave, left)] {
            text += &format!("\n{}\n", self.text(key));
            let lines = self.contents(session, contents);
            if lines.is_empty() {
                text += &format!("  {}\n", self.text(Key::CopiesNothing));
            }
            for (line, names) in lines {
                let names = if names.is_empty() { names } else { format!(" ({names})") };
                text += &format!("  {line}{names}\n");
            }
        }
        text
    }

    /// What a text of an assignment is.
    #[must_use]
    pub fn assignment_text(&self, which: AssignmentText) -> String {
        self.message(&format!("assignment-{}", which.id()), &[])
    }

    /// The field for such a text in a language.
    #[must_use]
    pub fn assignment_field(&self, which: AssignmentText, language: Language) -> String {
        let args =
            [("name", capitalised(&self.assignment_text(which)).into()), ("language", language.own_name().into())];
        self.message("assignment-field", &args)
    }

    /// What an assignment says, each text under what it is, in this language or in the one it has.
    #[must_use]
    pub fn assignment(&self, assignment: &Assignment) -> Vec<(String, String)> {
        let stated = AssignmentText::ALL.into_iter().filter(|which| !assignment.text(*which).is_empty());
        stated
            .map(|which| {
                let (text, other) = self.told_guide(assignment.text(which));
                let name = capitalised(&self.assignment_text(which));
                let name = other.map_or(name.clone(), |other| {
                    format!("{name} ({})", self.lowered(self.only_in(other).trim_end_matches('.')))
                });
                (name, text)
            })
            .collect()
    }
}
