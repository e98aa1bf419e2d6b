//! What stays on screen until it is read: trouble with what the program keeps, and where work was put.
//!
//! A notice is a passing word about what was just done. A message is about something that nobody did just now, so nobody
//! looks for it: it stands over whatever page is on screen, the start page too, until it is put away or no longer true.

use crate::{
    domain::LONGEST_TEXT,
    said,
    storage::SaveError,
    ui::{About, Cut, Message, Notice},
    words::{Key, Words},
};

/// What the window says to the person.
#[derive(Debug, Default)]
pub(super) struct Notices {
    /// A passing word about what was just done.
    pub(super) notice: Option<Notice>,
    pub(super) messages: Vec<Message>,
    /// Whether it was said that settings cannot be kept.
    settings_failed: bool,
}

impl Notices {
    /// Puts a message up. One about the same thing that can only hold once takes the place of the one before.
    pub(super) fn say(&mut self, about: About, text: String) {
        if about.holds_once() {
            self.no_more(about);
        }
        if !self.messages.iter().any(|message| message.text == text) {
            self.messages.push(Message { about, text });
        }
    }

    /// A passing word about what was just done.
    pub(super) fn note(&mut self, text: String) {
        self.notice = Some(Notice { text, is_caution: false });
    }

    /// A passing word about what was not done, or is not done yet.
    pub(super) fn caution(&mut self, text: String) {
        self.notice = Some(Notice { text, is_caution: true });
    }

    /// What was just done needs no word any more.
    pub(super) fn hush(&mut self) {
        self.notice = None;
    }

    /// Something does not hold any more.
    pub(super) fn no_more(&mut self, about: About) {
        self.messages.retain(|message| message.about != about);
    }

    /// A message was read.
    pub(super) fn put_away(&mut self, idx: usize) {
        if idx < self.messages.len() {
            self.messages.remove(idx);
        }
    }

    /// Whether unsaved work is kept against a crash: while it is not, that stands on screen.
    pub(super) fn told_of_keeping(&mut self, words: &Words, told: Result<(), SaveError>) {
        match told {
            Ok(()) => {
                self.no_more(About::Keeping);
                self.note(words.text(Key::KeptAgain));
            }
            Err(error) => {
                let why = said::save_error(words, &error);
                self.say(About::Keeping, words.fill(Key::NotKept, &[("why", why.into())]));
            }
        }
    }

    /// A field had no room for all that was given to it.
    pub(super) fn text_cut(&mut self, words: &Words, Cut { given, kept }: Cut) {
        let [given, kept, most] = [given, kept, LONGEST_TEXT].map(|number| words.number(number as i64));
        let numbers = [("given", given.into()), ("kept", kept.into()), ("most", most.into())];
        self.say(About::Cut, words.fill(Key::TextCut, &numbers));
    }

    /// Settings matter least: once in a sitting is enough.
    pub(super) fn settings_not_kept(&mut self, words: &Words, error: &SaveError) {
        if !std::mem::replace(&mut self.settings_failed, true) {
            let why = said::save_error(words, error);
            self.say(About::Settings, words.fill(Key::SettingsNotKept, &[("why", why.into())]));
        }
    }
}
