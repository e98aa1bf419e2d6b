//! Another program writes the same file: it is noticed on focus and before every save, and never replaced unasked.

use std::path::PathBuf;

use egui::Ui;

use super::{
    Shell,
    document::Document,
    file_name,
    saver::{Job, Place},
};
use crate::{
    domain::Session,
    storage::{Fingerprint, format},
    ui::{About, Choice, Reply},
    words::Key,
};

/// What another program wrote, while the question about it stands open.
pub(super) struct Outside {
    document: u64,
    content: Vec<u8>,
    /// None where it does not open.
    session: Option<Session>,
    /// Where the session was to be saved; none where the change was noticed on focus.
    wanted: Option<PathBuf>,
}

impl Shell {
    /// Looks at the file when the window comes back to the front.
    pub(super) fn read_focus(&mut self, ui: &Ui) {
        let has_focus = ui.input(|input| input.viewport().focused.unwrap_or(true));
        let had_focus = std::mem::replace(&mut self.screen.had_focus, has_focus);
        if has_focus && !had_focus {
            self.look_outside(ui.ctx());
        }
    }

    /// Looks whether another program has written the file.
    pub fn look_outside(&mut self, ctx: &egui::Context) {
        // A question about the file would lie over a guided case that has nothing to do with it.
        let may_look = self.tour.on_screen.is_none() && !self.errands.is_saving();
        if let Some(path) = self.documents.on_screen.path().filter(|_| may_look) {
            self.errands.look(
                ctx,
                self.documents.number(),
                path.to_path_buf(),
                self.documents.on_screen.known().to_vec(),
            );
        }
    }

    pub(super) fn changed_outside(&mut self, document: u64, found: Option<Vec<u8>>) {
        let is_settled =
            self.tour.on_screen.is_some() || self.asking.is_open() || self.screen.is_start || self.errands.is_saving();
        let Some(path) = self.documents.on_screen.path().map(PathBuf::from) else { return };
        if is_settled || document != self.documents.number() {
            return;
        }
        match found {
            // A save may have been faster than the look.
            Some(content) if self.documents.on_screen.known().contains(&Fingerprint::of(&content)) => {}
            Some(content) => self.ask(path, content, None),
            None => {
                self.documents.on_screen.miss();
                let path = path.display().to_string();
                self.notices.caution(self.words().fill(Key::FileGone, &[("path", path.into())]));
            }
        }
    }

    /// A save found something else in the file than it should hold.
    pub(super) fn ask_outside(&mut self, job: Job, content: Vec<u8>) {
        if job.document == self.documents.number() {
            self.ask(job.path.clone(), content, Some(job.path));
        } else {
            let title = self.words().fill(Key::OutsideTitle, &[("name", file_name(&job.path).into())]);
            self.say_not_saved(&title);
        }
    }

    /// It is not on screen any more, and its recovery file went when it was left; say so and keep both.
    pub(super) fn say_not_saved(&mut self, why: &str) {
        self.notices.say(About::Unsaved, format!("{why} {}", self.words().text(Key::OutsideNotSaved)));
    }

    pub(super) fn ask(&mut self, path: PathBuf, content: Vec<u8>, wanted: Option<PathBuf>) {
        let words = self.words();
        let read = format::read(&content);
        let mut lines = vec![words.text(Key::OutsideLine)];
        let mut list = Vec::new();
        let mut answers = vec![(Key::ButtonSaveCopy, Reply::SaveCopy)];
        match &read {
            Ok(theirs) => {
                list = words.differences(self.documents.bench.session(), theirs);
                if list.is_empty() {
                    lines.push(words.text(Key::OutsideSame));
                }
                answers.push((Key::ButtonReload, Reply::Reload));
            }
            Err(error) => lines.push(words.fill(Key::OutsideUnreadable, &[("why", error.to_string().into())])),
        }
        answers.extend([(Key::ButtonKeepMine, Reply::KeepMine), (Key::ButtonCancel, Reply::Cancel)]);
        let name = file_name(&path);
        self.asking.choose(Choice {
            title: words.fill(Key::OutsideTitle, &[("name", name.into())]),
            lines,
            list_title: words.text(Key::DifferencesTitle),
            list,
            answers,
        });
        self.asking.outside = Some(Outside { document: self.documents.number(), content, session: read.ok(), wanted });
    }

    pub(super) fn answer_outside(&mut self, ui: &mut Ui, answer: &Reply) {
        let Some(Outside { document, content, session, wanted }) = self.asking.outside.take() else { return };
        if document != self.documents.number() {
            return;
        }
        match (answer, session, wanted) {
            (Reply::Reload, Some(session), wanted) => {
                let path = wanted.or_else(|| self.documents.on_screen.path().map(PathBuf::from));
                if let Some(path) = path {
                    let reloaded = Document::on_disk(document, path, session.clone(), &content);
                    let is_read_only = self.documents.on_screen.is_read_only();
                    self.show(if is_read_only { reloaded.read_only() } else { reloaded }, session);
                }
            }
            (Reply::SaveCopy, ..) => self.save_copy(ui),
            (_, _, Some(path)) => {
                let mut known = self.documents.on_screen.known().to_vec();
                known.push(Fingerprint::of(&content));
                self.send_to_disk(ui, path, Place::Own(known));
            }
            _ => {
                self.documents.on_screen.accept(&content);
                self.documents.on_screen.miss();
            }
        }
    }
}
