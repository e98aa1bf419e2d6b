//! The numbers at the head of a file, read first and leniently: whatever follows may be of a later version.

use serde::Deserialize;

use super::{FORMAT, LoadError, slips};

/// The numbers; everything else is passed over, whatever it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
struct Head {
    #[serde(default)]
    format: u64,
    #[serde(default)]
    lowest_reader: u64,
}

/// The format of a file that this program may try to read.
///
/// # Errors
/// Where it is none of ours, or says that it needs a later version.
pub(super) fn readable_format(text: &str) -> Result<u64, LoadError> {
    let head = match at_the_top(text) {
        Some(head) => head,
        None => somewhere(text)?,
    };
    if head.format == 0 {
        return Err(LoadError::Foreign);
    }
    // A file that does not say who can read it needs a reader of its own format.
    let reader = if head.lowest_reader == 0 { head.format } else { head.lowest_reader };
    if reader > u64::from(FORMAT) {
        return Err(LoadError::TooNew { format: head.format, reader });
    }
    Ok(head.format)
}

/// The numbers where the program writes them, at the top; what follows is not even looked at.
fn at_the_top(text: &str) -> Option<Head> {
    let mut rest = text.trim_start();
    while let Some(comment) = rest.strip_prefix("//") {
        rest = comment.split_once('\n')?.1.trim_start();
    }
    let rest = rest.strip_prefix('(')?;
    let (format, rest) = field(rest, "format")?;
    let (lowest_reader, _) = field(rest, "lowest_reader")?;
    Some(Head { format, lowest_reader })
}

/// `name: 7,` and what follows it.
fn field<'a>(text: &'a str, name: &str) -> Option<(u64, &'a str)> {
    let text = text.trim_start().strip_prefix(name)?.trim_start().strip_prefix(':')?.trim_start();
    let end = text.find(|letter: char| !letter.is_ascii_digit())?;
    let (digits, rest) = text.split_at(end);
    Some((digits.parse().ok()?, rest.trim_start().strip_prefix(',')?))
}

/// The numbers in whatever place and order a person wrote them.
fn somewhere(text: &str) -> Result<Head, LoadError> {
    ron::from_str(text).map_err(|error| {
        // Ours and damaged, or never ours?
        if names_format(text) { slips::refuse(error) } else { LoadError::Foreign }
    })
}

/// Whether a text that does not parse was a session once: its first line says so, or it opens with a format number.
fn names_format(text: &str) -> bool {
    if text.starts_with("// Casus Foederis session") {
        return true;
    }
    let code = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let start: String = code.take(3).collect();
    start.starts_with('(') && start.contains("format") && start.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_read_from_the_top_whatever_follows() {
        let text =
            "// Casus Foederis session, format 9\n// checksum: none\n(\n  format: 9,\n  lowest_reader: 7,\n  {[what?";
        assert_eq!(at_the_top(text), Some(Head { format: 9, lowest_reader: 7 }));
        assert_eq!(readable_format(text), Err(LoadError::TooNew { format: 9, reader: 7 }));
    }

    #[test]
    fn both_ways_of_reading_agree() {
        for text in ["(format: 1, lowest_reader: 1, session: ())", "// x\n( format :1,lowest_reader:\n1 , a: 2)"] {
            assert_eq!(at_the_top(text), somewhere(text).ok(), "{text}");
        }
        assert_eq!(at_the_top("(lowest_reader: 1, format: 1)"), None);
        assert_eq!(readable_format("(session: (), format: 1)"), Ok(1));
    }
}
