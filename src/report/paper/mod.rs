//! What people take away: one typed paper, which three writers put into text, HTML and DOCX.
//!
//! A paper holds sentences in one language and no form of any writer. Every writer says all of it: `tests/papers.rs` walks a
//! paper and finds each heading, sentence, number and source in all three forms.

mod brief;
mod builder;
mod cards;
mod docx;
mod html;
mod kit;
mod memo;
mod references;
mod report;
mod text;

pub use brief::brief;
pub use cards::{Card, Cards, Cut, Sign};
pub use docx::docx;
pub use html::html;
pub use kit::{kit, packed_kit};
pub use memo::memo;
pub use references::{bibtex, csl_json};
pub use report::{csv, report};
pub use text::text;

use super::figure::PictureError;
use crate::{
    chosen::{CitationStyle, PaperForm, PaperSize},
    domain::{Day, Language},
};

/// The most rows of a table that no page parts.
const SHORT_TABLE: usize = 12;

/// What is asked of a paper.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// How sources are cited.
    pub style: CitationStyle,
    /// Whether the notes that are for whoever leads the session stand in it, too.
    pub own_notes: OwnNotes,
    /// The day on which it is made; the day on which the program was used, in its citation.
    pub today: Day,
    /// The day beyond which nothing is told of the precedents either; none where all is known.
    pub known_by: Option<Day>,
}

/// Whether one's own notes stand in a paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OwnNotes {
    /// Only what everybody may see.
    #[default]
    Public,
    /// All of them: the paper is for whoever wrote them.
    All,
}

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// What it is called.
    pub title: String,
    /// The language that all of it is in.
    pub language: Language,
    /// What stands under the title: the day, the reading, what it is.
    pub head: Vec<String>,
    /// Its parts, from the first to the last.
    pub blocks: Vec<Block>,
    /// The heading over the sources.
    pub sources_title: String,
    /// The sources, in the order in which they are first cited; a mark names one by its number from 1.
    pub sources: Vec<Cited>,
    /// The day on which it is made.
    pub made_on: Day,
    /// What stands at its end: how it was made.
    pub foot: Vec<String>,
    /// What stands at the foot of every page, where pages have one.
    pub running: String,
    /// How closely it is set.
    pub setting: Setting,
}

/// A source as the paper cites it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The citation in the style that was asked for, or the line that the session has.
    pub text: String,
    /// Its key where the catalogue has it.
    pub key: Option<String>,
}

/// How closely a paper is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Setting {
    /// As many pages as it takes.
    #[default]
    Ample,
    /// One page.
    OnePage,
    /// Pages to be handed out and cut up: what says how it was made stands on the first.
    Kit,
    /// Wide tables, on paper that lies on its side.
    Wide,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading, of the first or the second rank.
    Heading(Rank, String),
    /// A paragraph.
    Paragraph(Line),
    /// Words of somebody else.
    Quotation(Line),
    /// Points, each a line.
    List(Vec<Line>),
    /// A table.
    Table(Table),
    /// A picture.
    Figure(Figure),
    /// Room to be written in by hand.
    Room {
        /// What is to be written there.
        label: String,
        /// So many lines.
        lines: u8,
    },
    /// Words with room between their lines, to be written into.
    Spaced(Line),
    /// Cards to be cut out.
    Cards(Cards),
    /// What follows stands on a new page.
    PageBreak,
}

/// How high a heading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// Under the title.
    First,
    /// Under one of the first rank.
    Second,
}

/// A sentence or several, with marks of their sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Run>);

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Words.
    Plain(String),
    /// Words that stand out.
    Strong(String),
    /// The mark of a source, by its number from 1.
    Mark(usize),
    /// A box to be ticked by hand.
    Tick,
}

/// A table with one row of heads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, each with as many cells as there are heads.
    pub rows: Vec<Vec<Line>>,
    /// The first of the columns that hold figures, from 0; as many as there are heads where none does.
    pub figures_from: usize,
}

/// A picture with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The drawing, SVG with real text.
    pub svg: String,
    /// Width and height of the drawing, points, 96 an inch.
    pub size: (u32, u32),
    /// Width and height at which it is shown, in the same points.
    pub shown: (u32, u32),
    /// What it shows, for whoever does not see it.
    pub alt: String,
    /// What stands below it.
    pub caption: Line,
}

impl Line {
    /// Words alone.
    #[must_use]
    pub fn plain(words: impl Into<String>) -> Self {
        Self(vec![Run::Plain(words.into())])
    }

    /// The words without the marks.
    #[must_use]
    pub fn words(&self) -> String {
        let said = self.0.iter().map(|run| match run {
            Run::Plain(words) | Run::Strong(words) => words.as_str(),
            Run::Mark(_) | Run::Tick => "",
        });
        said.collect()
    }
}

impl Block {
    /// Every text of it that is read, in its order.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        match self {
            Self::Heading(_, text) => vec![text.clone()],
            Self::Paragraph(line) | Self::Quotation(line) | Self::Spaced(line) => vec![line.words()],
            Self::List(lines) => lines.iter().map(Line::words).collect(),
            Self::Table(table) => {
                let cells = table.rows.iter().flatten().map(Line::words);
                std::iter::once(table.caption.clone()).chain(table.heads.iter().cloned()).chain(cells).collect()
            }
            Self::Figure(figure) => vec![figure.alt.clone(), figure.caption.words()],
            Self::Room { label, .. } => vec![label.clone()],
            Self::Cards(cards) => cards.texts(),
            Self::PageBreak => Vec::new(),
        }
    }
}

impl Paper {
    /// How many words it has between its head and its sources.
    #[must_use]
    pub fn word_count(&self) -> usize {
        // What a picture shows is not read by whoever sees it.
        let is_read = |block: &&Block| !matches!(block, Block::Figure(_));
        let texts = self.blocks.iter().filter(is_read).flat_map(Block::texts);
        texts.map(|text| text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()).sum()
    }
}

/// A paper in a form, as the bytes of a file.
///
/// # Errors
/// Where a document could not be put together.
pub fn bytes(paper: &Paper, form: PaperForm, size: PaperSize) -> Result<Vec<u8>, PaperError> {
    match form {
        PaperForm::Text => Ok(text(paper).into_bytes()),
        PaperForm::Html => Ok(html(paper, size).into_bytes()),
        PaperForm::Docx => docx(paper, size),
        PaperForm::Bibtex => Ok(bibtex(paper).into_bytes()),
        PaperForm::CslJson => Ok(csl_json(paper).into_bytes()),
    }
}

/// Why a paper could not be made.
#[derive(Debug)]
pub enum PaperError {
    /// Its picture could not be drawn.
    Picture(PictureError),
    /// The document could not be put together; what the library says.
    Document(String),
}

impl From<PictureError> for PaperError {
    fn from(error: PictureError) -> Self {
        Self::Picture(error)
    }
}
