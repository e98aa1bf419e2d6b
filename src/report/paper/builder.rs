//! A paper in the making: blocks one after the other, and each source once, in the order in which it is first cited.

use super::{Block, Cited, Line, OwnNotes, Paper, Rank, Run, Setting, Table, Wishes};
use crate::{
    domain::Note,
    report::{Subject, carried},
    words::{Key, Words},
};

/// A paper in the making.
pub(super) struct Builder<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) words: &'a Words,
    pub(super) wishes: &'a Wishes,
    blocks: Vec<Block>,
    sources: Vec<Cited>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(subject: Subject<'a>, words: &'a Words, wishes: &'a Wishes) -> Self {
        Self { subject, words, wishes, blocks: Vec::new(), sources: Vec::new() }
    }

    pub(super) fn heading(&mut self, key: Key) {
        self.blocks.push(Block::Heading(Rank::First, self.words.text(key)));
    }

    pub(super) fn subheading(&mut self, text: String) {
        self.blocks.push(Block::Heading(Rank::Second, text));
    }

    pub(super) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// A paragraph of words alone; none where they say nothing.
    pub(super) fn say(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.blocks.push(Block::Paragraph(Line::plain(text)));
        }
    }

    pub(super) fn list(&mut self, lines: Vec<Line>) {
        if !lines.is_empty() {
            self.blocks.push(Block::List(lines));
        }
    }

    pub(super) fn table(&mut self, caption: String, heads: &[Key], rows: Vec<Vec<Line>>, figures_from: usize) {
        if !rows.is_empty() {
            let heads = heads.iter().map(|key| self.words.text(*key)).collect();
            self.blocks.push(Block::Table(Table { caption, heads, rows, figures_from }));
        }
    }

    /// The mark of a source of the catalogue.
    pub(super) fn mark(&mut self, key: &str) -> Run {
        let text = self.words.cited_source(key, self.wishes.style);
        self.cite(Cited { text, key: Some(key.to_owned()) })
    }

    /// The mark of a source that the session names.
    pub(super) fn mark_text(&mut self, text: String) -> Run {
        self.cite(Cited { text, key: None })
    }

    fn cite(&mut self, cited: Cited) -> Run {
        let known = self.sources.iter().position(|source| source.text == cited.text);
        let at = known.unwrap_or_else(|| {
            self.sources.push(cited);
            self.sources.len() - 1
        });
        Run::Mark(at + 1)
    }

    /// Words with the mark of a source behind them.
    pub(super) fn sourced(&mut self, text: String, key: &str) -> Line {
        let mark = self.mark(key);
        Line(vec![Run::Plain(text), mark])
    }

    /// The notes that may stand in it.
    pub(super) fn notes(&self) -> Vec<&'a Note> {
        let is_in = |note: &&Note| self.wishes.own_notes == OwnNotes::All || note.audience.is_public();
        self.subject.session.notes.iter().filter(is_in).collect()
    }

    /// The paper: under its title what every export carries, at its end how it was made.
    pub(super) fn finish(self, title: String) -> Paper {
        let words = self.words;
        let (head, made) = (self.head(), self.made());
        let mut paper = self.assembled(title, head);
        let count = words.number(i64::try_from(paper.word_count()).unwrap_or(i64::MAX));
        paper.foot = std::iter::once(words.fill(Key::PaperWords, &[("count", count.into())])).chain(made).collect();
        paper
    }

    /// Pages to be handed out: all of that stands on the first, which whoever leads keeps.
    pub(super) fn finish_kit(self, title: String) -> Paper {
        let head = self.head().into_iter().chain(self.made()).collect();
        let mut paper = self.assembled(title, head);
        if paper.sources.is_empty() {
            paper.sources_title.clear();
        }
        Paper { setting: Setting::Kit, ..paper }
    }

    fn assembled(self, title: String, head: Vec<String>) -> Paper {
        Paper {
            title,
            language: self.words.language(),
            head,
            blocks: self.blocks,
            sources_title: self.words.text(Key::PaperSources),
            sources: self.sources,
            made_on: self.wishes.today,
            foot: Vec::new(),
            running: self.words.text(Key::TeachingModel),
            setting: Setting::default(),
        }
    }

    fn head(&self) -> Vec<String> {
        let (Subject { session, assessment, catalog, .. }, words) = (self.subject, self.words);
        let seats = assessment.roster.len().to_string();
        let reading = words.reading_line(session);
        let as_of = [("day", words.day(session.as_of).into()), ("seats", seats.into())];
        let mut head = vec![words.fill(Key::PaperAsOf, &as_of), reading.clone()];
        // The reading stands there already, also where it is the usual one.
        head.extend(carried::lines(catalog, session, words).into_iter().filter(|line| *line != reading));
        head.push(words.text(Key::TeachingModel));
        head
    }

    fn made(&self) -> [String; 2] {
        let words = self.words;
        let made = [("version", env!("CARGO_PKG_VERSION").into()), ("day", words.day(self.wishes.today).into())];
        [words.fill(Key::PaperMade, &made), words.text(Key::PaperDecision)]
    }
}
