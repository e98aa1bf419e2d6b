//! A paper as one HTML file that needs nothing beside it: for the screen, and for the printer of any browser.

use std::fmt::Write as _;

use super::{Block, Figure, Line, Paper, Rank, Run, Setting, Table, text::harmless};
use crate::{chosen::PaperSize, colour};

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
table:has(tr:nth-child(25)) :is(th,td){padding-top:.06em;padding-bottom:.06em}
thead{display:table-header-group}
tr,figure,.room{break-inside:avoid}
figure{margin:1em 0}
figure svg{width:100%;height:auto}
figcaption{font-size:.9em}
sup{line-height:0}
.room span{display:block;height:1.9em;border-bottom:1px solid LINE}
.break{break-before:page}
footer{margin-top:1.5em;border-top:1px solid LINE;font-size:.9em}
.page{font-size:9pt;line-height:1.28}
.page h2{margin:.6em 0 .2em}
.page h3,.page figure{margin:.5em 0 .1em}
.page p,.page li{margin:.15em 0}
.page ul,.page ol{margin:.2em 0;padding-left:1.6em}
.page table{margin:.3em 0}
.page th,.page td{padding:.1em .5em .1em 0}
.page .sources,.page footer{font-size:7.5pt}
.page footer{margin-top:.5em}
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
}

/// The paper as HTML, for paper of a size.
#[must_use]
pub fn html(paper: &Paper, size: PaperSize) -> String {
    let mut out = Out { text: String::new(), marked: Vec::new() };
    let title = escaped(&paper.title);
    let (lang, style) = (paper.language.tag(), style());
    let (margin, class) = match paper.setting {
        Setting::Ample => ("18mm 17mm", ""),
        Setting::OnePage => ("11mm 14mm", " class=\"page\""),
    };
    let _ = writeln!(
        out.text,
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width,initial-scale=1\">\n<title>{title}</title>\n<style>\n@page{{size:{};margin:{margin}}}\n{style}</style>\n</head>\n<body{class}>\n<header>\n<h1>{title}</h1>",
        size.id(),
    );
    paper.head.iter().for_each(|line| out.element("p", line));
    out.text.push_str("</header>\n<main>\n");
    paper.blocks.iter().for_each(|block| out.block(block));
    out.sources(paper);
    out.text.push_str("</main>\n<footer>\n");
    paper.foot.iter().for_each(|line| out.element("p", line));
    out.text.push_str("</footer>\n</body>\n</html>\n");
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
            Block::PageBreak => self.text.push_str("<div class=\"break\"></div>\n"),
        }
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
                let name = if at == 0 { "th scope=\"row\"" } else { "td" };
                let end = if at == 0 { "th" } else { "td" };
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
        let label = format!(
            "<svg role=\"img\" style=\"max-width:{}px\" aria-label=\"{}\"",
            figure.shown.0,
            escaped(&figure.alt)
        );
        let drawing = drawing.replacen("<svg", &label, 1);
        let _ = writeln!(
            self.text,
            "<figure>\n{drawing}\n<figcaption>{}</figcaption>\n</figure>",
            escaped(&figure.caption)
        );
    }

    fn sources(&mut self, paper: &Paper) {
        if paper.sources.is_empty() {
            return;
        }
        self.element("h2", &paper.sources_title);
        self.text.push_str("<ol class=\"sources\">\n");
        for (at, source) in paper.sources.iter().enumerate() {
            let number = at + 1;
            let text = escaped(source);
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
