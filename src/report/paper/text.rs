//! A paper as plain text.

use super::{Block, Card, Figure, Line, Paper, Rank, Run, Sign, Table};
use crate::domain::Stance;

/// Letters in a line.
const WIDTH: usize = 88;

/// The paper as text: marks in square brackets, the sources in a list at its end.
#[must_use]
pub fn text(paper: &Paper) -> String {
    let mut out = Out(String::new());
    out.underlined(&paper.title, '=');
    paper.head.iter().for_each(|line| out.folded("", line));
    paper.blocks.iter().for_each(|block| out.block(block));
    if !paper.sources.is_empty() {
        out.heading(Rank::First, &paper.sources_title);
    }
    for (at, source) in paper.sources.iter().enumerate() {
        out.folded(&format!("[{}] ", at + 1), &source.text);
    }
    out.line("");
    paper.foot.iter().for_each(|line| out.folded("", line));
    out.0
}

struct Out(String);

impl Out {
    fn line(&mut self, line: &str) {
        self.0.push_str(line.trim_end());
        self.0.push('\n');
    }

    fn underlined(&mut self, text: &str, mark: char) {
        let text = one_line(text);
        self.line(&text);
        self.line(&mark.to_string().repeat(text.chars().count().min(WIDTH)));
    }

    fn heading(&mut self, rank: Rank, text: &str) {
        self.line("");
        match rank {
            Rank::First => self.underlined(text, '-'),
            Rank::Second => self.line(&one_line(text)),
        }
    }

    /// A text folded to the width, its later lines indented as far as the first one begins. Its own line ends stay.
    fn folded(&mut self, first: &str, text: &str) {
        let indent = " ".repeat(first.chars().count());
        for (at, paragraph) in text.lines().enumerate() {
            let mut line = if at == 0 { first.to_owned() } else { indent.clone() };
            let mut width = line.chars().count();
            let mut is_empty = true;
            for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
                let letters = word.chars().count();
                if !is_empty && width + 1 + letters > WIDTH {
                    self.line(&line);
                    (line, width, is_empty) = (indent.clone(), indent.len(), true);
                }
                if !is_empty {
                    line.push(' ');
                    width += 1;
                }
                line.push_str(&harmless(word));
                width += letters;
                is_empty = false;
            }
            self.line(&line);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(rank, text) => self.heading(*rank, text),
            Block::Paragraph(line) => {
                self.line("");
                self.folded("", &marked(line));
            }
            Block::Quotation(line) => {
                self.line("");
                self.folded("    ", &marked(line));
            }
            Block::List(lines) => {
                self.line("");
                lines.iter().for_each(|line| self.folded("  - ", &marked(line)));
            }
            Block::Table(table) => self.table(table),
            Block::Figure(Figure { alt, caption, .. }) => {
                self.line("");
                self.folded("", alt);
                self.folded("", &marked(caption));
            }
            Block::Room { label, lines } => {
                self.line("");
                self.folded("", label);
                (0..*lines).for_each(|_| self.line(&"_".repeat(WIDTH)));
            }
            Block::Spaced(line) => {
                self.line("");
                self.folded("    ", &marked(line));
            }
            Block::Cards(cards) => {
                cards.cards.iter().for_each(|card| self.card(card));
                self.rule();
            }
            // A printer of text begins a page with it, and every program shows it as one line.
            Block::PageBreak => self.0.push_str("\u{c}\n"),
        }
    }

    fn rule(&mut self) {
        self.line(&format!("+{}+", "-".repeat(WIDTH - 2)));
    }

    /// A box open at its sides: what stands in it may be copied as it is.
    fn card(&mut self, card: &Card) {
        self.rule();
        match &card.sign {
            Sign::None => {}
            Sign::Words(words) => self.folded("  ", words),
            Sign::Stance(stance) => self.folded("  ", sign(*stance)),
        }
        self.folded("  ", &card.head);
        card.lines.iter().for_each(|line| self.folded("  ", &marked(line)));
        (0..card.room).for_each(|_| self.line(&format!("  {}", "_".repeat(WIDTH - 4))));
    }

    /// A row a paragraph: the first cell as its name, the others under the heads of their columns. Columns side by side would
    /// not fit a width that a terminal has.
    fn table(&mut self, table: &Table) {
        self.line("");
        self.folded("", &table.caption);
        self.folded("", &table.heads.join(" | "));
        for row in &table.rows {
            let cells: Vec<String> = row.iter().map(marked).collect();
            self.folded("  ", &cells.join(" | "));
        }
    }
}

fn marked(line: &Line) -> String {
    let said = line.0.iter().map(|run| match run {
        Run::Plain(words) | Run::Strong(words) => words.clone(),
        Run::Mark(number) => format!(" [{number}]"),
        Run::Tick => "[ ] ".to_owned(),
    });
    said.collect()
}

/// The sign of a stance as a letter.
fn sign(stance: Stance) -> &'static str {
    match stance {
        Stance::Supports => "✓",
        Stance::DoesNotObject => "—",
        Stance::Undecided => "…",
        Stance::Reservation => "△",
        Stance::Objects => "✕",
    }
}

fn one_line(text: &str) -> String {
    harmless(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Without what a terminal or an editor would obey: control characters, and marks that turn the direction of what follows.
pub(super) fn harmless(text: &str) -> String {
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    // Two code points are no letters, and no XML may hold them.
    let is_none = |letter: char| matches!(letter, '\u{fffe}' | '\u{ffff}');
    text.chars()
        .filter(|letter| *letter == '\t' || !(letter.is_control() || turns(*letter) || is_none(*letter)))
        .collect()
}
