//! Printing that survives a reader who has left.

use std::{
    fmt::Display,
    io::{self, Write as _},
    path::Path,
    process::ExitCode,
};

use crate::{
    domain::ChangedAssumption,
    words::{Key, Words},
};

/// What a verb has to say, gathered and printed in one place.
pub(super) struct Printer {
    words: &'static Words,
    /// What every session is judged by in the place of what it assumes itself.
    assumptions: Option<Vec<ChangedAssumption>>,
    has_failed: bool,
    has_doubts: bool,
    is_closed: bool,
}

impl Printer {
    /// One that speaks a language.
    pub(super) fn new(words: &'static Words) -> Self {
        Self { words, assumptions: None, has_failed: false, has_doubts: false, is_closed: false }
    }

    /// The same where every session is judged by other assumptions than its own.
    pub(super) fn judging_by(self, assumptions: Vec<ChangedAssumption>) -> Self {
        Self { assumptions: Some(assumptions), ..self }
    }

    /// What every session is judged by in the place of what it assumes itself, if anything.
    pub(super) fn assumptions(&self) -> Option<&[ChangedAssumption]> {
        self.assumptions.as_deref()
    }

    /// The words it speaks with.
    pub(super) fn words(&self) -> &'static Words {
        self.words
    }

    /// A sentence with what stands in it.
    pub(super) fn sentence<const N: usize>(&self, key: Key, args: [(&'static str, &dyn Display); N]) -> String {
        self.words.fill(key, &args.map(|(name, value)| (name, value.to_string().into())))
    }

    /// What is said of a file, with its name before it.
    pub(super) fn of_file(&self, path: &Path, text: &str) -> String {
        self.sentence(Key::VerbOfFile, [("file", &path.display()), ("text", &text)])
    }

    /// A text for standard output.
    pub(super) fn out(&mut self, text: &str) {
        if self.is_closed {
            return;
        }
        let mut out = io::stdout().lock();
        if let Err(error) = out.write_all(harmless(text).as_bytes()).and_then(|()| out.flush()) {
            // `casus … | head` closes the pipe when it has enough, which is as it should be.
            self.is_closed = true;
            if error.kind() != io::ErrorKind::BrokenPipe {
                let sentence = self.sentence(Key::VerbNotPrinted, [("why", &error)]);
                self.bad(&sentence);
            }
        }
    }

    /// Something that is wrong: on standard error, and in the exit code.
    pub(super) fn bad(&mut self, message: &str) {
        self.has_failed = true;
        self.note(message);
    }

    /// A remark on standard error.
    #[expect(clippy::unused_self, reason = "All printing goes through the printer.")]
    pub(super) fn note(&mut self, message: &str) {
        // Where even standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr().lock(), "casus: {}", harmless(message));
    }

    /// A session with hints, where hints are asked to count: in the exit code.
    pub(super) fn doubt(&mut self) {
        self.has_doubts = true;
    }

    pub(super) fn exit_code(self) -> ExitCode {
        match (self.has_failed, self.has_doubts) {
            (true, _) => ExitCode::from(super::BAD_INPUT),
            (false, true) => ExitCode::from(super::HINTS),
            (false, false) => ExitCode::SUCCESS,
        }
    }
}

/// The text with what a terminal would obey or turn round written out: a session of somebody else's must not write on the
/// screen, and whoever reads it sees that it tried.
pub(super) fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_line_end = letter == '\r' && letters.peek() == Some(&'\n');
        let is_obeyed = letter.is_control() && !matches!(letter, '\n' | '\t') && !is_line_end;
        if is_obeyed || turns(letter) {
            out.extend(letter.escape_unicode());
        } else {
            out.push(letter);
        }
    }
    out
}

/// Marks that change the direction of what follows.
fn turns(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_written_out() {
        let hostile = "a\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}b\u{202e}c\u{2066}\0\u{85}d\re\r\n\té\u{202f}; مرحبا";
        let shown = harmless(hostile);
        assert!(
            shown.starts_with("a\\u{1b}[2J\\u{1b}]0;x\\u{7}\\u{9b}b\\u{202e}c\\u{2066}\\u{0}\\u{85}d\\u{d}e\r\n"),
            "{shown}"
        );
        assert!(shown.ends_with("\r\n\té\u{202f}; مرحبا"));
    }
}
