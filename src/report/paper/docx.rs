//! A paper as a document of a text processor: headings by their styles, heads that come again on every page, footnotes.

use std::io::Cursor;

mod cards;

use docx_rs::{
    AlignmentType, BreakType, Docx, Footer, Footnote, LineSpacing, PageMargin, Paragraph, Pic, RunFonts,
    SpecialIndentType, Style, StyleType, TableCell, TableRow, WidthType, XMLDocx,
};

use super::{Block, Figure, Line, Paper, PaperError, Rank, Run, SHORT_TABLE, Setting, Table, text::harmless};
use crate::{chosen::PaperSize, report::figure};

/// The margin at each side, twentieths of a point.
const MARGIN: u32 = 1_080;
/// A point of a drawing, in the units of a document.
const UNITS_A_POINT: u32 = 9_525;
/// Pixels a point of a picture.
const PIXELS_A_POINT: u8 = 2;
/// The size of letters, half points.
const SIZE: usize = 21;
/// From one line to the next where there is room to write between them, 240ths of a line.
const SPACED: i32 = 620;
/// The height of a row that is filled in by hand, twentieths of a point.
const BLANK_ROW: f32 = 640.0;
/// A box to be ticked by hand.
const TICK: &str = "☐ ";

/// The paper as a document.
///
/// # Errors
/// Where it cannot be put together.
pub fn docx(paper: &Paper, size: PaperSize) -> Result<Vec<u8>, PaperError> {
    let foot = Footer::new().add_paragraph(plain(&paper.running).style("Head").align(AlignmentType::Center));
    let mut out = Out { docx: begun(size, paper.setting).footer(foot), paper, noted: Vec::new(), drawn: Vec::new() };
    out.words("Title", &paper.title);
    paper.head.iter().for_each(|line| out.words("Head", line));
    paper.blocks.iter().try_for_each(|block| out.block(block))?;
    out.sources();
    paper.foot.iter().for_each(|line| out.words("Head", line));
    let mut file = Cursor::new(Vec::new());
    let built = finished(out.docx, paper, &out.drawn);
    built.pack(&mut file).map_err(|error| PaperError::Document(error.to_string()))?;
    Ok(file.into_inner())
}

fn begun(size: PaperSize, setting: Setting) -> Docx {
    let (width, height) = size.twips();
    let (side, smaller, after) = match setting {
        Setting::Ample => (MARGIN.cast_signed(), 0, 80),
        Setting::OnePage => (MARGIN.cast_signed() * 2 / 3, 5, 20),
        Setting::Kit | Setting::Wide => (MARGIN.cast_signed() * 2 / 3, 0, 80),
    };
    let letters = SIZE - smaller;
    let margin = PageMargin::new().top(side).bottom(side).left(side).right(side);
    let style = |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name).based_on("Normal");
    let heading = |id: &str, name: &str, level: usize, size: usize| {
        style(id, name)
            .size(size - smaller)
            .bold()
            .outline_lvl(level)
            .line_spacing(LineSpacing::new().before(3 * after).after(after))
    };
    Docx::new()
        .page_size(width, height)
        .page_margin(margin)
        .default_size(letters)
        .default_fonts(RunFonts::new().ascii("Calibri").hi_ansi("Calibri").cs("Calibri"))
        .add_style(
            Style::new("Normal", StyleType::Paragraph).name("Normal").line_spacing(LineSpacing::new().after(after)),
        )
        .add_style(style("Title", "Title").size(36 - 2 * smaller).bold())
        .add_style(style("Head", "Head").size(letters - 2))
        .add_style(heading("Heading1", "heading 1", 0, 28))
        .add_style(heading("Heading2", "heading 2", 1, 23))
        .add_style(style("Quote", "Quote").indent(Some(400), None, None, None))
        .add_style(style("Caption", "caption").size(letters - 2).bold())
}

struct Out<'a> {
    docx: Docx,
    paper: &'a Paper,
    /// The sources that have their footnote already.
    noted: Vec<usize>,
    /// What each picture shows, in their order.
    drawn: Vec<String>,
}

impl Out<'_> {
    fn push(&mut self, paragraph: Paragraph) {
        self.docx = std::mem::take(&mut self.docx).add_paragraph(paragraph);
    }

    fn words(&mut self, style: &str, text: &str) {
        // What stands over something stays with it.
        let is_over = ["Heading1", "Heading2", "Caption"].contains(&style);
        self.push(plain(text).style(style).keep_next(is_over));
    }

    fn paragraph(&mut self, line: &Line) -> Paragraph {
        line.0.iter().fold(Paragraph::new(), |paragraph, run| match run {
            Run::Plain(words) => add_words(paragraph, words, false),
            Run::Strong(words) => add_words(paragraph, words, true),
            Run::Mark(number) => self.mark(paragraph, *number),
            Run::Tick => add_words(paragraph, TICK, false),
        })
    }

    /// The first mark of a source is its footnote; a later one names it by its number in the list. One page has the list alone.
    fn mark(&mut self, paragraph: Paragraph, number: usize) -> Paragraph {
        let is_noted = self.noted.contains(&number) || self.paper.setting == Setting::OnePage;
        let source = self.paper.sources.get(number - 1).filter(|_| !is_noted);
        let Some(source) = source else {
            return add_words(paragraph, &format!(" [{number}]"), false);
        };
        self.noted.push(number);
        let mut footnote = Footnote::new();
        // Sources are numbered as they are marked, so that a footnote has the number of the list, and says another where not.
        let listed = if self.noted.len() == number { String::new() } else { format!(" [{number}]") };
        let note = plain(&format!("{listed} {}", source.text));
        paragraph.add_run(docx_rs::Run::new().add_footnote_reference(footnote.add_content(note)))
    }

    fn block(&mut self, block: &Block) -> Result<(), PaperError> {
        match block {
            Block::Heading(Rank::First, text) => self.words("Heading1", text),
            Block::Heading(Rank::Second, text) => self.words("Heading2", text),
            Block::Paragraph(line) => {
                let paragraph = self.paragraph(line);
                self.push(paragraph);
            }
            Block::Quotation(line) => {
                let paragraph = self.paragraph(line).style("Quote");
                self.push(paragraph);
            }
            Block::List(lines) => {
                for line in lines {
                    let bullet = Line(std::iter::once(Run::Plain("•  ".to_owned())).chain(line.0.clone()).collect());
                    let hanging = Some(SpecialIndentType::Hanging(220));
                    let paragraph = self.paragraph(&bullet).indent(Some(360), hanging, None, None);
                    self.push(paragraph);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure)?,
            Block::Room { label, lines } => {
                self.words("Caption", label);
                (0..*lines).for_each(|_| self.words("Normal", &"_".repeat(80)));
            }
            Block::Spaced(line) => {
                let paragraph = self.paragraph(line).line_spacing(LineSpacing::new().line(SPACED));
                self.push(paragraph);
            }
            Block::Cards(cards) => self.cards(cards)?,
            Block::PageBreak => {
                self.push(Paragraph::new().add_run(docx_rs::Run::new().add_break(BreakType::Page)));
            }
        }
        Ok(())
    }

    fn table(&mut self, table: &Table) {
        self.words("Caption", &table.caption);
        let cell = |paragraph: Paragraph, at: usize, stays: bool| {
            let aligned = if at >= table.figures_from { paragraph.align(AlignmentType::Right) } else { paragraph };
            TableCell::new().add_paragraph(aligned.keep_next(stays))
        };
        // Heads stay with the first row, and a short table stays on one page: every row but the last with the next.
        let staying = if table.rows.len() <= SHORT_TABLE { table.rows.len() } else { 1 };
        let heads = table.heads.iter().enumerate();
        let heads = heads.map(|(at, head)| cell(add_words(Paragraph::new(), head, true), at, staying > 0)).collect();
        // What no page may part is the row of heads alone, which is how it is found when the document is finished.
        let mut rows = vec![TableRow::new(heads).cant_split()];
        for (row, number) in table.rows.iter().zip(1..) {
            let stays = number < staying;
            let cells = row.iter().enumerate().map(|(at, line)| cell(self.paragraph(line), at, stays)).collect();
            let is_blank = row.iter().all(|line| line.0.is_empty());
            let filled = TableRow::new(cells);
            rows.push(if is_blank { filled.row_height(BLANK_ROW) } else { filled });
        }
        let whole = docx_rs::Table::new(rows).width(5_000, WidthType::Pct);
        self.docx = std::mem::take(&mut self.docx).add_table(whole);
        self.push(Paragraph::new());
    }

    fn figure(&mut self, figure: &Figure) -> Result<(), PaperError> {
        let picture = self.picture(&figure.svg, figure.size, figure.shown, &figure.alt)?;
        self.push(Paragraph::new().add_run(picture));
        let caption = self.paragraph(&figure.caption).style("Caption");
        self.push(caption);
        Ok(())
    }

    /// A drawing as a picture, with what it shows.
    fn picture(
        &mut self,
        svg: &str,
        (width, height): (u32, u32),
        shown: (u32, u32),
        alt: &str,
    ) -> Result<docx_rs::Run, PaperError> {
        let picture = figure::png_of(svg, PIXELS_A_POINT)?;
        let picture =
            Pic::new_with_dimensions(picture, width, height).size(shown.0 * UNITS_A_POINT, shown.1 * UNITS_A_POINT);
        self.drawn.push(attribute(alt));
        Ok(docx_rs::Run::new().add_image(picture))
    }

    fn sources(&mut self) {
        if self.paper.sources.is_empty() {
            return;
        }
        self.words("Heading1", &self.paper.sources_title);
        for (at, source) in self.paper.sources.iter().enumerate() {
            self.words("Head", &format!("[{}] {}", at + 1, source.text));
        }
    }
}

fn plain(text: &str) -> Paragraph {
    add_words(Paragraph::new(), text, false)
}

/// Adds words; the ends of lines within them stay.
fn add_words(paragraph: Paragraph, words: &str, is_strong: bool) -> Paragraph {
    let mut run = docx_rs::Run::new();
    for (at, line) in words.lines().enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(harmless(line));
    }
    paragraph.add_run(if is_strong { run.bold() } else { run })
}

/// Adds what the library has no words for: the language, that the row of heads comes again on every page, and what a picture
/// shows.
fn finished(docx: Docx, paper: &Paper, drawn: &[String]) -> XMLDocx {
    let mut built = docx.build();
    // A row of heads says nothing but that no page parts it; a row of cards says its height, too.
    let document = String::from_utf8_lossy(&built.document)
        .replace("<w:trPr><w:cantSplit /></w:trPr>", "<w:trPr><w:cantSplit /><w:tblHeader /></w:trPr>");
    let document = drawn.iter().fold(document, |document, alt| {
        document.replacen("name=\"Figure\" />", &format!("name=\"Figure.\" descr=\"{alt}\" />"), 1)
    });
    built.document = document.into_bytes();
    let tag = paper.language.tag();
    let styles = String::from_utf8_lossy(&built.styles);
    let lang = format!("<w:lang w:val=\"{tag}\" /></w:rPr></w:rPrDefault>");
    built.styles = styles.replacen("</w:rPr></w:rPrDefault>", &lang, 1).into_bytes();
    built
}

/// A text as the value of an attribute.
fn attribute(text: &str) -> String {
    harmless(text).replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
