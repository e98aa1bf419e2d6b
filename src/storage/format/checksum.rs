//! The line that tells an accident from the file as it was saved.
//!
//! `// checksum: sha-256 …` stands after the first line and covers all text after its own line, read
//! without byte order mark and with LF line ends. SHA-256, because every language and every system
//! has it (`sha256sum`), so that another program can check and write the line.

use sha2::{Digest as _, Sha256};

/// What the checksum of a file says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// There is none, as in a file written by hand.
    Absent,
    /// The file is as it was saved.
    Whole,
    /// It was changed outside the program, or it is damaged.
    Broken,
}

pub(super) const START: &str = "// checksum: sha-256 ";
/// Letters of a checksum.
const LETTERS: usize = 64;

/// The first line of a file.
pub(super) fn first_line(format: u64) -> String {
    format!("// Casus Foederis session, format {format}")
}

/// The line for a text that follows it.
pub(super) fn line(text: &str) -> String {
    format!("{START}{}", of(text))
}

/// The checksum of a text, with LF line ends.
fn of(text: &str) -> String {
    let mut hasher = Sha256::new();
    let mut is_first = true;
    for piece in text.split("\r\n") {
        if !is_first {
            hasher.update(b"\n");
        }
        is_first = false;
        hasher.update(piece.as_bytes());
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the checksum of a file without byte order mark says. The lines before it are checked in themselves.
pub(super) fn seal(text: &str, format: u64) -> Seal {
    let mut rest = text;
    let mut number = 0;
    while let Some((line, after)) = rest.split_once('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line);
        number += 1;
        if is_checksum(line) {
            let is_in_place = number == 2 && text.lines().next() == Some(first_line(format).as_str());
            let is_right = line.strip_prefix(START).is_some_and(|sum| sum == of(after));
            return if is_in_place && is_right { Seal::Whole } else { Seal::Broken };
        }
        if line.trim_start().starts_with('(') {
            break;
        }
        rest = after;
    }
    Seal::Absent
}

/// Whether the lines above the body are none, or the first line alone: so a file looks whose checksum was taken away by hand.
pub(super) fn has_plain_head(text: &str, format: u64) -> bool {
    let (head, body) = parted(text);
    (head.is_empty() || head.trim_end_matches(['\r', '\n']) == first_line(format))
        && !body.lines().any(|line| line.trim_start().starts_with(START.trim_end()))
}

/// The text from the first bracket on, with LF line ends.
pub(super) fn body(text: &str) -> String {
    parted(text).1.replace("\r\n", "\n")
}

/// The lines above the body, and the body.
fn parted(text: &str) -> (&str, &str) {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with('(') {
            break;
        }
        start += line.len();
    }
    text.split_at(start)
}

/// Whether a line is a checksum or was one: a damaged one still shows its name or its letters.
fn is_checksum(line: &str) -> bool {
    let is_comment = line.trim_start().starts_with('/');
    is_comment
        && (line.contains("checksum: sha-256") || line.split(|letter: char| !letter.is_ascii_hexdigit()).any(is_sum))
}

fn is_sum(word: &str) -> bool {
    word.len() == LETTERS
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "(\n  format: 1,\n)\n";

    fn sealed() -> String {
        format!("{}\n{}\n{BODY}", first_line(1), line(BODY))
    }

    #[test]
    fn the_checksum_is_that_of_sha256sum() {
        // printf '(\n  format: 1,\n)\n' | sha256sum
        assert_eq!(of(BODY), "f7bfba4e4ed95bd2b361b90b6f87f4a75f2f0dd97ccf7311faab5a484fa61241");
    }

    #[test]
    fn line_ends_say_nothing() {
        assert_eq!(seal(&sealed(), 1), Seal::Whole);
        assert_eq!(seal(&sealed().replace('\n', "\r\n"), 1), Seal::Whole);
    }

    #[test]
    fn a_file_without_one_is_not_suspected() {
        for text in [BODY.to_owned(), format!("{}\n{BODY}", first_line(1)), format!("// By hand.\n\n// More.\n{BODY}")]
        {
            assert_eq!(seal(&text, 1), Seal::Absent, "{text}");
        }
    }

    #[test]
    fn another_line_before_it_another_format_or_another_text_breaks_it() {
        assert_eq!(seal(&sealed(), 2), Seal::Broken);
        assert_eq!(seal(&sealed().replacen('\n', "\n// Mine.\n", 1), 1), Seal::Broken);
        assert_eq!(seal(&sealed().replace("format: 1", "format: 2"), 1), Seal::Broken);
        assert_eq!(seal(&format!("{}\n", sealed()), 1), Seal::Broken);
    }

    /// The two lines of the head, where every change of one byte leaves the text that is read as it was.
    #[test]
    fn no_changed_byte_of_the_head_goes_unsaid() {
        let text = sealed();
        let head = text.len() - BODY.len() - 1;
        for at in 0..head {
            for byte in 0..=127 {
                let mut bytes = text.clone().into_bytes();
                if std::mem::replace(&mut bytes[at], byte) == byte {
                    continue;
                }
                let changed = String::from_utf8(bytes).expect("ASCII");
                // Where the comment itself is broken the notation is no longer read.
                let is_refused = super::super::head::readable_format(&changed).is_err();
                assert!(is_refused || seal(&changed, 1) == Seal::Broken, "{changed}");
            }
        }
    }
}
