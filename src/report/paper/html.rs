//! A paper as one HTML file that needs nothing beside it: for the screen, and for the printer of any browser.

use std::fmt::Write as _;

use super::{
    Block, Card, Cards, Cut, Figure, Line, Paper, Rank, Run, SHORT_TABLE, Setting, Sign, Table, text::harmless,
};
use crate::{chosen::PaperSize, colour, report::figure};

/// How it looks on a screen and on paper: inks by their names, which [`style`] puts in. It is read in black and white.
const STYLE: &str = "\
:root{color-scheme:light}
*{box-sizing:border-box}
body{font:11pt/1.45 'Noto Sans','Source Sans 3','Segoe UI',system-ui,sans-serif;color:INK;background:GROUND;max-width:46rem;margin:0 auto;padding:1.5rem;overflow-wrap:break-word}
h1{font-size:1.5em;line-height:1.2;margin:0 0 .4em}
h2{font-size:1.15em;margin:1.6em 0 .4em;border-bottom:1px solid LINE;break-after:avoid}
h3{font-size:1em;margin:1.1em 0 .2em;break-after:avoid}
p,li{margin:.35em 0;white-space:pre-line}
blockquote{margin:.4em 0;padding:0 0 0 1em;border-left:3px solid LINE}
header p{margin:.15em 0;color:SECOND}
table{border-collapse:collapse;width:100%;margin:.6em 0;font-size:.92em}
caption{text-align:left;font-weight:600;padding:.3em 0;break-after:avoid}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid LINE;padding:.25em .5em .25em 0}
thead th{border-bottom:2px solid INK}
tbody th{font-weight:400}
.figure{text-align:right;white-space:nowrap}
table:not(:has(tbody tr:nth-child(LONG))){break-inside:avoid}
table:has(tr:nth-child(25)) :is(th,td){padding-top:.06em;padding-bottom:.06em}
thead{display:table-header-group}
tr,figure,.room{break-inside:avoid}
figure{margin:1em 0}
figure svg{width:100%;height:auto}
figcaption{font-size:.9em}
sup{line-height:0}
.room span{display:block;height:1.9em;border-bottom:1px solid LINE}
.break{break-before:page}
.spaced{line-height:2.6}
.tick{display:inline-block;width:.95em;height:.95em;border:1.5px solid INK;vertical-align:-.1em;margin-right:.35em}
.row{display:grid;grid-template-columns:1fr;break-inside:avoid}
.card{break-inside:avoid;border:1px dashed LINE;padding:4mm 5mm;position:relative}
.card h3{margin:0 0 .3em;font-size:1.3em}
.card .sign{float:right;margin:0 0 2mm 3mm;font-weight:600}
.card .sign svg{display:block;width:18mm;height:18mm}
.card .room span{height:2.1em}
.pair .row{grid-template-columns:1fr 1fr}
.kit td:empty{height:3.4em}
.pair .card{min-height:78mm}
.tent .row:nth-child(even){break-after:page}
.tent .card{height:114mm;padding:0}
.tent .face{height:50%;display:flex;flex-direction:column;justify-content:center;align-items:center;text-align:center;position:relative}
.tent .back{transform:rotate(180deg);border-top:1px dotted LINE}
.tent h3,.tent p{font-size:32pt;font-weight:600;line-height:1.2;margin:0}
.tent .card .sign{position:absolute;top:2mm;right:4mm;margin:0;font-size:24pt;letter-spacing:.12em}
footer{margin-top:1.5em;border-top:1px solid LINE;font-size:.9em}
.page{font-size:8.5pt;line-height:1.22}
.page h2{font-size:1.05em;margin:.4em 0 .1em}
.page h3,.page figure{margin:.3em 0 .1em}
.page p,.page li{margin:.15em 0}
.page ul,.page ol{margin:.2em 0;padding-left:1.6em}
.page table{margin:.3em 0}
.page th,.page td{padding:.1em .5em .1em 0}
.page .sources,.page footer{font-size:7.5pt}
.page footer{margin-top:.5em}
.wide{font-size:9.5pt;max-width:none}
.wide p,.wide figcaption{max-width:46rem}
.wide figure svg{max-width:100%}
.wide table{font-size:.86em}
.wide th,.wide td{white-space:pre-line}
.wide tbody th{font-weight:600}
.wide .figure{white-space:pre-line}
body.wide main table:nth-child(n){break-inside:auto}
@media print{.wide{font-size:8pt}.wide table{font-size:.82em}}
@media print{body{max-width:none;padding:0}a{color:inherit;text-decoration:none}}
";

/// Before a name, where it leads to a place on the same page.
const HERE: char = '#';

/// The style sheet in the inks of the light theme, on white: paper has no other ground.
fn style() -> String {
    let ink = &colour::LIGHT;
    [("INK", ink.text), ("SECOND", ink.secondary), ("LINE", ink.border)]
        .into_iter()
        .fold(STYLE.replace("GROUND", "white"), |style, (name, ink)| style.replace(name, &ink.to_string()))
        .replace("LONG", &(SHORT_TABLE + 1).to_string())
}

/// The paper as HTML, for paper of a size.
#[must_use]
pub fn html(paper: &Paper, size: PaperSize) -> String {
    let mut out = Out { text: String::new(), marked: Vec::new() };
    let title = escaped(&paper.title);
    let (lang, style) = (paper.language.tag(), style());
    // A string of a style sheet ends at a quotation mark.
    let running = paper.running.replace(['"', '\\', '<'], "");
    let (margin, class) = match paper.setting {
        Setting::Ample => ("18mm 17mm", ""),
        Setting::OnePage => ("11mm 14mm", " class=\"page\""),
        Setting::Kit => ("12mm 13mm", " class=\"kit\""),
        Setting::Wide => ("11mm 10mm", " class=\"wide\""),
    };
    let lies = if paper.setting == Setting::Wide { " landscape" } else { "" };
    let _ = writeln!(
        out.text,
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width,initial-scale=1\">\n<title>{title}</title>\n<style>\n@page{{size:{}{lies};margin:{margin};\
         @bottom-center{{content:\"{running}\";font:7pt system-ui,sans-serif}}}}\n{style}</style>\n</head>\n<body{class}>\n<header>\n<h1>{title}</h1>",
        size.id(),
    );
    paper.head.iter().for_each(|line| out.element("p", line));
    out.text.push_str("</header>\n<main>\n");
    paper.blocks.iter().for_each(|block| out.block(block));
    out.sources(paper);
    out.text.push_str("</main>\n");
    if !paper.foot.is_empty() {
        out.text.push_str("<footer>\n");
        paper.foot.iter().for_each(|line| out.element("p", line));
        out.text.push_str("</footer>\n");
    }
    out.text.push_str("</body>\n</html>\n");
    out.text
}

struct Out {
    text: String,
    /// The sources that a mark has led to already: the way back leads to the first.
    marked: Vec<usize>,
}

impl Out {
    fn element(&mut self, name: &str, text: &str) {
        let _ = writeln!(self.text, "<{name}>{}</{name}>", escaped(text));
    }

    fn line(&mut self, line: &Line) -> String {
        let mut out = String::new();
        for run in &line.0 {
            match run {
                Run::Plain(words) => out.push_str(&escaped(words)),
                Run::Strong(words) => out.push_str(&format!("<strong>{}</strong>", escaped(words))),
                Run::Mark(number) => {
                    let id = if self.marked.contains(number) { String::new() } else { format!(" id=\"m{number}\"") };
                    self.marked.push(*number);
                    out.push_str(&format!("<sup><a href=\"{HERE}s{number}\"{id}>{number}</a></sup>"));
                }
                Run::Tick => out.push_str("<span class=\"tick\"></span>"),
            }
        }
        out
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(Rank::First, text) => self.element("h2", text),
            Block::Heading(Rank::Second, text) => self.element("h3", text),
            Block::Paragraph(line) => {
                let line = self.line(line);
                let _ = writeln!(self.text, "<p>{line}</p>");
            }
            Block::Quotation(line) => {
                let line = self.line(line);
                let _ = writeln!(self.text, "<blockquote><p>{line}</p></blockquote>");
            }
            Block::List(lines) => {
                self.text.push_str("<ul>\n");
                for line in lines {
                    let line = self.line(line);
                    let _ = writeln!(self.text, "<li>{line}</li>");
                }
                self.text.push_str("</ul>\n");
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Room { label, lines } => {
                let _ = write!(self.text, "<div class=\"room\"><p><strong>{}</strong></p>", escaped(label));
                (0..*lines).for_each(|_| self.text.push_str("<span></span>"));
                self.text.push_str("</div>\n");
            }
            Block::Spaced(line) => {
                let line = self.line(line);
                let _ = writeln!(self.text, "<p class=\"spaced\">{line}</p>");
            }
            Block::Cards(cards) => self.cards(cards),
            Block::PageBreak => self.text.push_str("<div class=\"break\"></div>\n"),
        }
    }

    /// A grid of cards, of which a page holds each whole.
    fn cards(&mut self, cards: &Cards) {
        let _ = writeln!(self.text, "<div class=\"cards {}\">", cards.cut.class());
        // A row is a grid of its own: browsers part the rows of one grid between two pages.
        for row in cards.cards.chunks(cards.cut.columns()) {
            self.text.push_str("<div class=\"row\">");
            for card in row {
                let face = self.face(card);
                let _ = match cards.cut {
                    // What stands on its head reads upright once the card is folded.
                    Cut::Tent => write!(
                        self.text,
                        "<div class=\"card\"><div class=\"face back\" aria-hidden=\"true\">{}</div>\
                         <div class=\"face\">{face}</div></div>",
                        face.replace("<h3>", "<p>").replace("</h3>", "</p>")
                    ),
                    Cut::Pair | Cut::Slip => write!(self.text, "<div class=\"card\">{face}</div>"),
                };
            }
            self.text.push_str("</div>\n");
        }
        self.text.push_str("</div>\n");
    }

    fn face(&mut self, card: &Card) -> String {
        let mut face = match &card.sign {
            Sign::None => String::new(),
            Sign::Words(words) => format!("<p class=\"sign\">{}</p>", escaped(words)),
            Sign::Stance(stance) => {
                let drawing = figure::sign(*stance).replacen("<svg", "<svg aria-hidden=\"true\"", 1);
                format!("<div class=\"sign\">{drawing}</div>")
            }
        };
        if !card.head.is_empty() {
            let _ = write!(face, "<h3>{}</h3>", escaped(&card.head));
        }
        for line in &card.lines {
            let line = self.line(line);
            let _ = write!(face, "<p>{line}</p>");
        }
        if card.room > 0 {
            let _ = write!(face, "<div class=\"room\">{}</div>", "<span></span>".repeat(card.room.into()));
        }
        face
    }

    fn table(&mut self, table: &Table) {
        let Table { caption, heads, rows, figures_from } = table;
        let class = |at: usize| if at >= *figures_from { " class=\"figure\"" } else { "" };
        let _ = write!(self.text, "<table>\n<caption>{}</caption>\n<thead><tr>", escaped(caption));
        for (at, head) in heads.iter().enumerate() {
            let _ = write!(self.text, "<th scope=\"col\"{}>{}</th>", class(at), escaped(head));
        }
        self.text.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.text.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                let cell = self.line(cell);
                // A row that is to be written in has no name yet.
                let is_head = at == 0 && !cell.is_empty();
                let name = if is_head { "th scope=\"row\"" } else { "td" };
                let end = if is_head { "th" } else { "td" };
                let _ = write!(self.text, "<{name}{}>{cell}</{end}>", class(at));
            }
            self.text.push_str("</tr>\n");
        }
        self.text.push_str("</tbody>\n</table>\n");
    }

    /// The drawing stands in the file itself, named for whoever does not see it.
    fn figure(&mut self, figure: &Figure) {
        let drawing = figure.svg.find("<svg").map_or("", |begins| &figure.svg[begins..]);
        let drawing = drawing.lines().map(harmless).collect::<Vec<_>>().join("\n");
        let label = format!("<svg style=\"max-width:{}px\" aria-label=\"{}\"", figure.shown.0, escaped(&figure.alt));
        let drawing = drawing.replacen("<svg", &label, 1);
        let caption = self.line(&figure.caption);
        let _ = writeln!(self.text, "<figure>\n{drawing}\n<figcaption>{caption}</figcaption>\n</figure>");
    }

    fn sources(&mut self, paper: &Paper) {
        if paper.sources.is_empty() {
            return;
        }
        self.element("h2", &paper.sources_title);
        self.text.push_str("<ol class=\"sources\">\n");
        for (at, source) in paper.sources.iter().enumerate() {
            let number = at + 1;
            let text = escaped(&source.text);
            let back = if self.marked.contains(&number) {
                format!(" <a href=\"{HERE}m{number}\" aria-label=\"{number}\">↑</a>")
            } else {
                String::new()
            };
            let _ = writeln!(self.text, "<li id=\"s{number}\">{text}{back}</li>");
        }
        self.text.push_str("</ol>\n");
    }
}

/// A text in which nothing is read as HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split('\n').enumerate() {
        if line.0 > 0 {
            out.push('\n');
        }
        for letter in harmless(line.1).chars() {
            match letter {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                letter => out.push(letter),
            }
        }
    }
    out
}
