//! The writing of a drawing: elements with attributes and text, escaped.

use std::fmt::{Display, Write as _};

/// An attribute's name and value.
pub(super) type Attribute<'a> = (&'a str, &'a dyn Display);

/// A drawing being written. Whoever opens an element closes it.
#[derive(Debug, Default)]
pub(super) struct Sheet(String);

impl Sheet {
    pub(super) fn open(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.begin(name, attributes);
        self.0.push_str(">\n");
    }

    pub(super) fn close(&mut self, name: &str) {
        let _ = writeln!(self.0, "</{name}>");
    }

    /// An element with nothing in it.
    pub(super) fn leaf(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.begin(name, attributes);
        self.0.push_str("/>\n");
    }

    /// An element with a text in it.
    pub(super) fn text(&mut self, name: &str, attributes: &[Attribute<'_>], text: &str) {
        self.begin(name, attributes);
        let _ = writeln!(self.0, ">{}</{name}>", escaped(text));
    }

    pub(super) fn finish(self) -> String {
        self.0
    }

    fn begin(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        let _ = write!(self.0, "<{name}");
        for (name, value) in attributes {
            let _ = write!(self.0, " {name}=\"{}\"", escaped(&value.to_string()));
        }
    }
}

/// A length or a place: to a hundredth of a point, without noughts at its end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct At(pub(super) f64);

impl Display for At {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = format!("{:.2}", self.0);
        let short = text.trim_end_matches('0').trim_end_matches('.');
        out.write_str(if short == "-0" { "0" } else { short })
    }
}

/// A text as it stands in a drawing; what no XML file may hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_a_drawing_is_written_so_that_it_does_not() {
        let mut sheet = Sheet::default();
        sheet.text("text", &[("id", &"a\"b"), ("x", &At(1.50))], "R&D <b> \u{1}\"x\"");
        assert_eq!(sheet.finish(), "<text id=\"a&quot;b\" x=\"1.5\">R&amp;D &lt;b&gt; &quot;x&quot;</text>\n");
    }

    #[test]
    fn a_place_has_no_more_digits_than_it_needs() {
        assert_eq!([At(12.0), At(0.25), At(-0.001), At(7.12345)].map(|at| at.to_string()), ["12", "0.25", "0", "7.12"]);
    }
}
