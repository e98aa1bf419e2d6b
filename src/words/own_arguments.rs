//! Arguments of one's own in words, and what convinced.

use super::{
    Words,
    sentence::{capitalised, quoted},
};
use crate::domain::{ArgumentKind, CONVINCES, Element, FactId, FactSet, OwnArgument};

impl Words {
    /// What an argument does to its question, for example "against".
    #[must_use]
    pub fn argument_kind(&self, kind: ArgumentKind) -> String {
        self.message(&format!("own-argument-kind-{}", kind.id()), &[])
    }

    /// The same before it in a list, for example "own argument against".
    #[must_use]
    pub fn own_line(&self, kind: ArgumentKind) -> String {
        self.message(&format!("own-argument-line-{}", kind.id()), &[])
    }

    /// A text marked as one that convinced whoever works on the session.
    #[must_use]
    pub fn convinced(&self, text: &str) -> String {
        self.message("own-argument-convinced", &[("text", text.into())])
    }

    /// An argument of one's own with the marks of its facts, without its source.
    #[must_use]
    pub fn own_argument(&self, argument: &OwnArgument) -> String {
        let marks = self.marks(FactSet::of(&argument.facts));
        format!("{} {marks}", argument.text.trim()).trim().to_owned()
    }

    /// An argument of a log: "Armed attack, against [F8]: “Few were hurt (The press)”".
    pub(super) fn coded_argument(&self, code: &str) -> String {
        let Some((head, text)) = code.split_once(": ") else { return quoted(code) };
        let mut parts = head.split(' ');
        let element = Element::ALL.into_iter().find(|element| parts.clone().next() == Some(element.id()));
        let kind = ArgumentKind::ALL.into_iter().find(|kind| parts.clone().nth(1) == Some(kind.id()));
        let (Some(element), Some(kind)) = (element, kind) else { return quoted(code) };
        let rest: Vec<&str> = parts.by_ref().skip(2).collect();
        let facts: Vec<FactId> = FactId::ALL.iter().copied().filter(|fact| rest.contains(&fact.id())).collect();
        let name = format!("{}, {}", capitalised(&self.element_short(element)), self.argument_kind(kind));
        let name = format!("{name} {}", self.marks(FactSet::of(&facts)));
        let text = if text.is_empty() { name.trim().to_owned() } else { self.pair(name.trim(), &quoted(text)) };
        if rest.contains(&CONVINCES) { self.convinced(&text) } else { text }
    }

    /// The arguments in print of a log that convinced, each as it is said; one that is not known by its id.
    pub(super) fn coded_convinced(&self, code: &str) -> String {
        let said = |id: &str| {
            let message = [format!("argument-{id}"), id.to_owned()].into_iter().find(|message| self.has(message));
            quoted(&message.map_or_else(|| id.to_owned(), |message| self.message(&message, &[])))
        };
        self.clauses(code.split(", ").map(said))
    }
}
