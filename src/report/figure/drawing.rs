//! The figure as SVG: head, axis, one row an ally, foot.

mod foot;
mod legend;

use super::{
    Figure, Subject, marks,
    tag::{At, Sheet},
};
use crate::{
    chosen::{Ink, Look},
    colour::{self, Palette, Rgb},
    domain::Stance,
    response::{PledgeSpan, Row, Span},
    typeface,
    words::{Key, Words},
};

/// Room around everything, points.
const MARGIN: f64 = 24.0;
/// Type sizes, points.
const TITLE: f64 = 20.0;
const BODY: f64 = 13.0;
const SMALL: f64 = 11.5;
/// From one line of a type size to the next, in its size.
const LEADING: f64 = 1.35;
/// How wide a letter is on average, in its size; wide enough for the typefaces that stand in for ours.
const LETTER: f64 = 0.53;
/// The same of the names and numbers in the rows, whose columns must hold the widest of those typefaces.
const WIDE_LETTER: f64 = 0.62;
/// The height of a row, points, however much room there is.
const TALLEST_ROW: f64 = 32.0;
/// The height of the line of the axis.
const AXIS: f64 = SMALL * LEADING + 6.0;

/// The figure as SVG with real text.
#[must_use]
pub fn svg(subject: Subject<'_>, words: &Words, look: &Look) -> String {
    drawn(&Figure::of(subject, words, look))
}

pub(super) fn drawn(figure: &Figure<'_>) -> String {
    let palette = match figure.look.theme {
        Ink::Light => &colour::LIGHT,
        Ink::Dark => &colour::DARK,
    };
    let mut drawing = Drawing::new(figure, palette);
    drawing.begin();
    drawing.head();
    let foot = drawing.fitting_foot();
    let end = drawing.rows(drawing.room_above(&foot));
    drawing.foot(&foot, end);
    drawing.sheet.close("svg");
    drawing.sheet.finish()
}

struct Drawing<'a> {
    figure: &'a Figure<'a>,
    palette: &'a Palette<Rgb>,
    sheet: Sheet,
    width: f64,
    height: f64,
    /// Where the next line begins.
    y: f64,
}

/// Where the parts of a row stand.
struct Columns {
    /// The left edge of the names.
    name: f64,
    /// The left edge of the bars.
    left: f64,
    /// The right edge of the bars.
    right: f64,
    /// The right edge of the suggested points in numbers.
    value: f64,
    /// The right edge of what is pledged in numbers; as far as the one before where nothing is.
    pledged: f64,
    /// The height of a row.
    row: f64,
    /// The size of the type in it.
    type_size: f64,
}

impl Columns {
    fn x(&self, place: f64) -> f64 {
        self.left + place * (self.right - self.left)
    }
}

impl<'a> Drawing<'a> {
    fn new(figure: &'a Figure<'a>, palette: &'a Palette<Rgb>) -> Self {
        let size = figure.look.size;
        let (width, height) = (f64::from(size.width()), f64::from(size.height()));
        Self { figure, palette, sheet: Sheet::default(), width, height, y: MARGIN }
    }

    fn begin(&mut self) {
        let (figure, palette) = (self.figure, self.palette);
        let view = format!("0 0 {} {}", At(self.width), At(self.height));
        let language = figure.words.language().tag();
        let family = format!("'{}', 'Source Sans Pro', 'Segoe UI', Helvetica, Arial, sans-serif", typeface::FAMILY);
        let (width, height) = (At(self.width), At(self.height));
        self.sheet.open(
            "svg",
            &[
                ("xmlns", &"http://www.w3.org/2000/svg"),
                ("width", &width),
                ("height", &height),
                ("viewBox", &view),
                ("role", &"img"),
                ("aria-labelledby", &"title description"),
                ("xml:lang", &language),
                ("font-family", &family),
                ("fill", &palette.text),
            ],
        );
        self.sheet.text("title", &[("id", &"title")], &figure.title());
        let description = format!("{} {}", figure.line(), figure.words.text(Key::TeachingModel));
        self.sheet.text("desc", &[("id", &"description")], &description);
        self.sheet.open("defs", &[]);
        if figure.look.is_by_kind {
            marks::kind_patterns(&mut self.sheet, palette);
        } else {
            marks::patterns(&mut self.sheet, palette);
        }
        self.sheet.close("defs");
        self.sheet.leaf("rect", &[("width", &width), ("height", &height), ("fill", &palette.panel)]);
    }

    fn head(&mut self) {
        let (figure, palette) = (self.figure, self.palette);
        for line in folded(&figure.title(), self.letters(TITLE), 2) {
            self.line(&line, TITLE, palette.text, true);
        }
        self.y += 2.0;
        for line in folded(&figure.line(), self.letters(BODY), 2) {
            self.line(&line, BODY, palette.text, false);
        }
        for line in folded(&figure.basis(), self.letters(BODY), 2) {
            self.line(&line, BODY, palette.secondary, false);
        }
        self.y += 6.0;
        self.legend();
        self.y += 10.0;
    }

    /// How many letters of a size fit between the margins.
    fn letters(&self, size: f64) -> usize {
        ((self.width - 2.0 * MARGIN) / (size * LETTER)) as usize
    }

    fn line(&mut self, text: &str, size: f64, ink: Rgb, is_strong: bool) {
        self.y += size * LEADING;
        let (x, y) = (At(MARGIN), At(self.y - size * 0.3));
        let weight = if is_strong { 600 } else { 400 };
        self.sheet.text(
            "text",
            &[("x", &x), ("y", &y), ("font-size", &At(size)), ("font-weight", &weight), ("fill", &ink)],
            text,
        );
    }

    /// A range, from its least to its most.
    fn bar(&mut self, stance: Stance, is_hollow: bool, (from, to): (f64, f64), (middle, height): (f64, f64)) {
        let colour = self.palette.stance(stance);
        let fill = marks::fill(stance, is_hollow, self.palette);
        let dashes = if stance == Stance::Undecided { "3 2" } else { "none" };
        let is_outlined = is_hollow || matches!(stance, Stance::Undecided | Stance::DoesNotObject);
        let (x, y) = (At(from), At(middle - height / 2.0));
        let (width, height) = (At((to - from).max(3.0)), At(height));
        let rim = if is_outlined { colour.to_string() } else { "none".to_owned() };
        self.sheet.leaf(
            "rect",
            &[
                ("x", &x),
                ("y", &y),
                ("width", &width),
                ("height", &height),
                ("fill", &fill),
                ("stroke", &rim),
                ("stroke-width", &1.2),
                ("stroke-dasharray", &dashes),
            ],
        );
    }

    /// The tick of the suggested point: full ink, or an outline where it holds only on a condition.
    fn tick(&mut self, x: f64, middle: f64, height: f64, is_hollow: bool) {
        let (ink, ground) = (self.palette.text, self.palette.panel);
        let fill = if is_hollow { ground } else { ink };
        let width = 3.0;
        self.sheet.leaf(
            "rect",
            &[
                ("x", &At(x - width / 2.0)),
                ("y", &At(middle - height / 2.0)),
                ("width", &At(width)),
                ("height", &At(height)),
                ("fill", &fill),
                ("stroke", &ink),
                ("stroke-width", &1),
            ],
        );
    }

    /// Axis and rows, down to the foot at most; says where they end.
    fn rows(&mut self, room: f64) -> f64 {
        let count = self.figure.rows.len().max(1) as f64;
        let row = ((room - self.y - AXIS) / count).clamp(6.0, TALLEST_ROW);
        let type_size = (row * 0.76).min(BODY);
        let name = MARGIN + row.min(18.0) + 5.0;
        let of_column = |head: Key| {
            let head = self.figure.words.text(head).chars().count() as f64 * SMALL * WIDE_LETTER + 10.0;
            head.max(14.0 * type_size * WIDE_LETTER)
        };
        let beside = if self.figure.has_pledges() { of_column(Key::FigureColumnPledged) } else { 0.0 };
        let value = self.width - MARGIN - beside;
        let columns = Columns {
            name,
            left: name + self.longest_name() * type_size * WIDE_LETTER + 8.0,
            right: value - of_column(Key::ColumnSuggested),
            value,
            pledged: self.width - MARGIN,
            row,
            type_size,
        };
        self.axis(&columns, count * row);
        let top = self.y;
        for (idx, row) in self.figure.rows.iter().enumerate() {
            self.row(row, top + (idx as f64 + 0.5) * columns.row, &columns);
        }
        top + count * row
    }

    fn longest_name(&self) -> f64 {
        let names = self.figure.rows.iter().map(|row| self.figure.words.state(row.ally).chars().count());
        names.max().unwrap_or(0) as f64
    }

    fn axis(&mut self, columns: &Columns, height: f64) {
        let (figure, palette) = (self.figure, self.palette);
        let axis = figure.chart.axis;
        self.y += SMALL * LEADING;
        let text_y = At(self.y - SMALL * 0.3);
        let (top, bottom) = (self.y + 4.0, self.y + 6.0 + height);
        self.sheet.open("g", &[("font-size", &At(SMALL)), ("fill", &palette.secondary)]);
        // Wholes have no axis: the amounts stand beside them.
        let ticks = if figure.look.is_by_kind { Vec::new() } else { axis.ticks() };
        if axis.mode.spans_decades() && !ticks.is_empty() {
            let said = figure.words.text(Key::FigureLogarithmic);
            self.sheet.text("text", &[("x", &At(MARGIN)), ("y", &text_y)], &said);
        }
        for (idx, tick) in ticks.into_iter().enumerate() {
            let x = columns.x(axis.place(tick));
            let value = figure.words.measured(tick, axis.mode);
            // What is less than the first tick of a logarithmic axis stands on it.
            let value = if idx == 0 && axis.mode.spans_decades() { format!("≤ {value}") } else { value };
            // A label that would run into the heads beside the axis ends at its line.
            let reach = x + value.chars().count() as f64 * SMALL * LETTER / 2.0;
            let anchor = if reach > columns.right + 6.0 { "end" } else { "middle" };
            self.sheet.text("text", &[("x", &At(x)), ("y", &text_y), ("text-anchor", &anchor)], &value);
            let path = format!("M{} {}V{}", At(x), At(top), At(bottom));
            self.sheet.leaf("path", &[("d", &path), ("stroke", &palette.hairline), ("stroke-width", &1)]);
        }
        self.sheet.text(
            "text",
            &[("x", &At(columns.value)), ("y", &text_y), ("text-anchor", &"end")],
            &figure.words.text(Key::ColumnSuggested),
        );
        if figure.has_pledges() {
            self.sheet.text(
                "text",
                &[("x", &At(columns.pledged)), ("y", &text_y), ("text-anchor", &"end")],
                &figure.words.text(Key::FigureColumnPledged),
            );
        }
        self.sheet.close("g");
        self.y += 6.0;
    }

    /// A row, with its middle as nought, so that every pattern begins where the row does.
    fn row(&mut self, row: &Row, middle: f64, columns: &Columns) {
        let (figure, palette) = (self.figure, self.palette);
        let place = format!("translate(0 {})", At(middle));
        self.sheet.open("g", &[("transform", &place), ("font-size", &At(columns.type_size))]);
        self.sheet.text("title", &[], &figure.sentence(row));
        let side = (columns.row - 3.0).min(15.0);
        marks::swatch(&mut self.sheet, row.stance, (MARGIN, -side / 2.0), side, palette);
        let baseline = At(columns.type_size * 0.33);
        let name = figure.words.state(row.ally);
        self.sheet.text("text", &[("x", &At(columns.name)), ("y", &baseline)], &name);
        match row.span.filter(|_| row.has_bar()) {
            Some(_) if figure.look.is_by_kind => self.stack(row, columns),
            Some(span) => self.range(row, span, columns),
            None => self.word(&figure.word(row), columns),
        }
        let ink = if figure.has_suggestion(row) { palette.text } else { palette.secondary };
        let (x, value) = (At(columns.value), figure.value(row));
        self.sheet.text("text", &[("x", &x), ("y", &baseline), ("text-anchor", &"end"), ("fill", &ink)], &value);
        if let Some(pledge) = row.pledge {
            let text = figure.pledged(&pledge);
            let x = At(columns.pledged);
            self.sheet.text("text", &[("x", &x), ("y", &baseline), ("text-anchor", &"end")], &text);
            if !figure.look.is_by_kind {
                self.pledge(&pledge, columns);
            }
        }
        self.sheet.close("g");
    }

    /// A word in the place of a bar.
    fn word(&mut self, word: &str, columns: &Columns) {
        let (x, y) = (At(columns.left + 2.0), At(columns.type_size * 0.33));
        self.sheet.text("text", &[("x", &x), ("y", &y), ("fill", &self.palette.secondary)], word);
    }

    /// What is pledged, over the range: a diamond at the middle between the ends of its whiskers.
    fn pledge(&mut self, pledge: &PledgeSpan, columns: &Columns) {
        if pledge.has_figure {
            let axis = self.figure.chart.axis;
            let places = [pledge.low, pledge.mid, pledge.high].map(|value| columns.x(axis.place(value)));
            let half = (columns.row * 0.32).min(6.0);
            marks::pledge(&mut self.sheet, places, half, pledge.is_hollow, self.palette);
        }
    }

    /// What the help is made of: every bar is a whole, because parts of a logarithmic length would mislead.
    fn stack(&mut self, row: &Row, columns: &Columns) {
        let parts = self.figure.parts(row);
        // Where marks alone are pledged there is nothing to draw, and the place says so.
        if let (true, Some(pledge)) = (parts.is_empty(), row.pledge.filter(|pledge| pledge.marks > 0)) {
            let text = self.figure.words.pledged_marks(pledge.marks);
            return self.word(&text, columns);
        }
        let total: i64 = parts.iter().map(|(_, amount)| amount).sum();
        let end = columns.right;
        let height = (columns.row * 0.6).min(14.0);
        let mut before = 0;
        for (kind, amount) in parts {
            let place = |amount: i64| columns.left + (end - columns.left) * amount as f64 / total.max(1) as f64;
            let ends = (place(before), place(before + amount));
            before += amount;
            marks::kind(&mut self.sheet, kind, ends, (0.0, height), self.palette);
        }
    }

    fn range(&mut self, row: &Row, span: Span, columns: &Columns) {
        let axis = self.figure.chart.axis;
        let ends = (columns.x(axis.place(span.least)), columns.x(axis.place(span.most)));
        self.bar(row.stance, row.is_hollow, ends, (0.0, (columns.row * 0.45).min(10.0)));
        if let Some(suggested) = span.suggested {
            let x = columns.x(axis.place(suggested));
            self.tick(x, 0.0, (columns.row * 0.8).min(18.0), row.is_hollow);
        }
    }
}

/// A text in lines of so many letters, and no more lines than so many; what is cut off ends in an ellipsis. A word longer than
/// a line is broken over several. Letters that are twice as wide, as those of Chinese are, count twice.
fn folded(text: &str, letters: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // Spaces that must not break are none of these.
    let words = text.split([' ', '\n', '\t']).filter(|word| !word.is_empty());
    for word in words.flat_map(|word| pieces(word, letters)) {
        let is_full = lines.len() == most;
        match lines.last_mut() {
            Some(line) if breadth(line) + 1 + breadth(word) <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            Some(line) if is_full => {
                line.push('…');
                break;
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A word in pieces of so many letters.
fn pieces(word: &str, letters: usize) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let mut so_far = 0;
        let fits = |letter: &char| {
            so_far += breadth_of(*letter);
            so_far <= letters.max(2)
        };
        let end: usize = rest.chars().take_while(fits).map(char::len_utf8).sum();
        let (piece, later) = rest.split_at(end);
        rest = later;
        (!piece.is_empty()).then_some(piece)
    })
}

/// How many letters of Latin script a text is as wide as.
fn breadth(text: &str) -> usize {
    text.chars().map(breadth_of).sum()
}

/// Two for the scripts whose letters fill a square, and for pictures.
fn breadth_of(letter: char) -> usize {
    let is_square = matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3ffff}');
    if is_square { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_folded_and_what_is_cut_off_says_so() {
        assert_eq!(folded("one two three four", 9, 2), ["one two", "three…"]);
        assert_eq!(folded("one two", 9, 2), ["one two"]);
        assert_eq!(folded(&"x".repeat(12), 9, 2), ["x".repeat(9), "x".repeat(3)]);
        assert_eq!(folded(&"x".repeat(50), 9, 2), ["x".repeat(9), "x".repeat(9) + "…"]);
        assert_eq!(folded("北大西洋条約", 8, 2), ["北大西洋", "条約"]);
        assert_eq!(folded("a\u{a0}: b", 3, 2), ["a\u{a0}:", "b"]);
        assert!(folded("", 9, 2).is_empty());
    }
}
