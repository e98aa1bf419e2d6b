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
        if let Err(error) = out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
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
        let _ = writeln!(io::stderr().lock(), "casus: {message}");
    }

    pub(super) fn exit_code(self) -> ExitCode {
        if self.has_failed { ExitCode::from(super::BAD_INPUT) } else { ExitCode::SUCCESS }
    }
}
