//! Precedents in words: what they share, where they part, and the sentence that goes into the notes.

use super::{Words, phrases::is_shipped};
use crate::{
    catalog::{CaseNote, Catalog, NoteTopic, SentenceKind},
    domain::{Day, Session},
    explore::{Factor, Likeness, Nearness},
    law::Element,
    words::Key,
};

impl Words {
    /// The title of a precedent: a shipped case in this language, one of the person's own as it was written, and marked.
    #[must_use]
    pub fn precedent_title(&self, case: &Session) -> String {
        let title = self.session_title(case);
        if is_shipped(&case.case) { title } else { self.fill(Key::OwnTitle, &[("title", title.into())]) }
    }

    /// Factors in a row.
    #[must_use]
    pub fn factors(&self, factors: &[Factor]) -> String {
        factors.iter().map(|factor| self.factor(*factor)).collect::<Vec<_>>().join(", ")
    }

    /// Elements in a row, for example "external origin, place".
    #[must_use]
    pub fn elements_short(&self, elements: &[Element]) -> String {
        elements.iter().map(|element| self.element_short(*element)).collect::<Vec<_>>().join(", ")
    }

    /// As it stood on which day a precedent is compared, on which elements this session is stronger or weaker than it was
    /// then, and how that moved by what became known of it later.
    #[must_use]
    pub fn compared(&self, near: &Nearness, title: &str) -> Vec<String> {
        let sides = |title: String, stronger: &[Element], weaker: &[Element]| {
            let side = |key: Key, elements: &[Element]| {
                let elements = self.elements_short(elements).into();
                self.fill(key, &[("title", title.as_str().into()), ("elements", elements)])
            };
            let sides = [(Key::PrecedentsStrongerThan, stronger), (Key::PrecedentsWeakerThan, weaker)];
            let told = sides.into_iter().filter(|(_, elements)| !elements.is_empty());
            told.map(|(key, elements)| side(key, elements)).collect::<Vec<_>>()
        };
        let mut lines = vec![self.fill(Key::PrecedentsDecided, &[("day", self.day(near.decided).into())])];
        lines.extend(near.is_later.then(|| self.text(Key::PrecedentsLater)));
        lines.extend(sides(title.to_owned(), &near.stronger, &near.weaker));
        if let Some(then) = &near.afterwards {
            let said = sides(title.to_owned(), &then.stronger, &then.weaker);
            let said = if said.is_empty() { self.text(Key::PrecedentsLevel) } else { self.clauses(said) };
            let args = [("day", self.day(then.day).into()), ("text", self.lowered(&said).into())];
            lines.push(self.fill(Key::PrecedentsAfterwards, &args));
        }
        lines
    }

    /// Something by which cases can be close, for example "means".
    #[must_use]
    pub fn likeness(&self, likeness: Likeness) -> String {
        self.message(&format!("likeness-{}", likeness.id()), &[])
    }

    /// A note on a case in this language.
    #[must_use]
    pub fn case_note(&self, note: &CaseNote) -> String {
        self.says(&note.text)
    }

    /// A sentence for the notes with its source: what a precedent shares, or what sets it apart; what can be told by a day,
    /// where there is one.
    #[must_use]
    pub fn cited(&self, catalog: &Catalog, case: &Session, near: &Nearness, cites: bool, by: Option<Day>) -> String {
        let title = self.precedent_title(case);
        let apart = catalog.notes(&near.case, NoteTopic::Apart, by).next();
        let (sentence, kind, source) = match apart {
            Some(note) if !cites => {
                let text = self.case_note(note);
                let sentence = self.fill(Key::CitedApart, &[("title", title.into()), ("text", text.into())]);
                (sentence, note.kind, self.citation_in_full(&note.source))
            }
            _ => {
                let (key, factors) =
                    if cites { (Key::CitedLike, &near.shared) } else { (Key::CitedUnlike, &near.only_there) };
                let factors = if factors.is_empty() { self.text(Key::CitedNothing) } else { self.factors(factors) };
                let sentence = self.fill(key, &[("title", title.into()), ("factors", factors.into())]);
                // What two cases share is a comparison of ours, of facts that the case's own sources record.
                (sentence, SentenceKind::Interpretation, self.source_of_case(case))
            }
        };
        let kind = self.kind_of_sentence(kind);
        let args = [("sentence", sentence.into()), ("kind", kind.into()), ("source", source.into())];
        self.fill(Key::CitedSourced, &args)
    }

    /// What a case rests on: its record of the Council, else the first of its sources, else its file.
    fn source_of_case(&self, case: &Session) -> String {
        let record = case.record.last().map(|line| &line.source).filter(|source| !source.is_empty());
        let source = record.or(case.sources.first()).unwrap_or(&case.case);
        self.text_of_case(&case.case, source)
    }
}
