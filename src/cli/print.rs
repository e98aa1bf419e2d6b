//! Printing that survives a reader who has left.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

/// What a verb has to say, gathered and printed in one place.
#[derive(Debug, Default)]
pub(super) struct Printer {
    has_failed: bool,
    is_closed: bool,
}

impl Printer {
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
                self.bad(&format!("the result cannot be printed ({error}); check the disk it is sent to"));
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

    pub(super) fn exit_code(self) -> ExitCode {
        if self.has_failed { ExitCode::from(super::BAD_INPUT) } else { ExitCode::SUCCESS }
    }
}

/// The text without what a terminal would obey or turn round: a session of somebody else's must not write on the screen.
fn harmless(text: &str) -> String {
    let obeyed = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t' | '\r');
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|letter| if obeyed(letter) || turns(letter) { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_is_printed() {
        let hostile = "a\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}b\u{202e}c\u{2066}\0\u{85}\n\té\u{202f}; مرحبا";
        assert_eq!(harmless(hostile).matches('\u{fffd}').count(), 8);
        assert!(harmless(hostile).ends_with("\n\té\u{202f}; مرحبا"));
    }
}
