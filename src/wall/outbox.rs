//! What the wall answers.

use std::{io::Write as _, process::ExitCode};

use crate::{
    shell::said_of_wall,
    stage::wire::{Refused, Up, frame},
    words::{Language, Words},
};

/// Standard output, as frames.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outbox;

impl Outbox {
    /// Says something. Where nobody listens any more the pipe that comes in has ended too, and that ends the wall.
    pub(super) fn say(self, up: &Up) {
        let mut out = std::io::stdout().lock();
        let _ = out.write_all(&frame(up)).and_then(|()| out.flush());
    }

    /// Says why there is no wall: to the console in a frame, to a person on standard error in a sentence.
    pub(super) fn refuse(self, why: Refused) -> ExitCode {
        let language = sys_locale::get_locale().map_or(Language::default(), |locale| Language::of_locale(&locale));
        let sentence = said_of_wall(&why, Words::of(language));
        // Where even standard error is closed there is nobody left to tell.
        let _ = writeln!(std::io::stderr().lock(), "casus: {sentence}");
        self.say(&Up::Refused(why));
        ExitCode::FAILURE
    }
}
