//! What is unsaved is kept against a crash, and what a crash left is offered.

use std::{path::PathBuf, sync::Arc};

use egui::Ui;

use super::{Home, Shell, clock, document::Document, errands::Errands, file_name, said};
use crate::{
    storage::{Keeper, Kept, Left, Opened, Sitting},
    ui::{Answer, Choice, Question},
    words::{Key, Words},
};

/// Begins to keep, and finds what was left; a home that cannot keep says so.
pub(super) fn begin(
    ctx: &egui::Context,
    home: &Home,
    errands: &Errands,
    words: &Words,
) -> Result<(Arc<Keeper>, Vec<Left>), String> {
    let sitting = Sitting::begin(Arc::clone(&home.disk), &home.sittings).map_err(|reason| {
        let path = home.sittings.display().to_string();
        let error = crate::storage::SaveError::Io { path, step: "making the folder", reason };
        words.fill(Key::NotKept, &[("why", said::save_error(words, &error).into())])
    })?;
    let left = sitting.left_behind();
    Ok((Arc::new(Keeper::start(Arc::new(sitting), errands.telling(ctx))), left))
}

impl Shell {
    /// Keeps the session when it has changed and is unsaved; forgets it when it is saved. A frame in which
    /// nothing changed costs three comparisons of numbers.
    pub(super) fn keep(&mut self) {
        let Some(keeper) = &self.keeper else { return };
        let seen = (self.bench.revision(), self.document.number(), self.saves, self.document.is_unkept());
        if std::mem::replace(&mut self.kept, seen) == seen {
            return;
        }
        if self.document.is_dirty(self.bench.session()) {
            let path = self.document.path().map(PathBuf::from);
            let has_horizon = self.has_horizon();
            keeper.keep(Kept { at: clock::now(), path, session: self.bench.session().clone(), has_horizon });
        } else {
            keeper.forget();
        }
    }

    /// Asks about what a crash left, one at a time, and never over unsaved work.
    pub(super) fn ask_left(&mut self) {
        let is_busy = self.question.is_some() || !self.is_start && self.document.is_dirty(self.bench.session());
        if is_busy || self.left.is_empty() {
            return;
        }
        let left = &self.left[0];
        let words = self.words();
        if let Some(broken) = &left.broken {
            let path = broken.display().to_string();
            self.notice = Some(words.fill(Key::RecoverBroken, &[("path", path.into())]));
        }
        let choice = match (&left.kept, &left.report) {
            (Some(kept), report) => self.recovery_choice(kept, report.is_some()),
            (None, Some(_)) => Choice {
                title: words.text(Key::CrashedTitle),
                lines: vec![words.text(Key::CrashedLine)],
                answers: vec![(Key::ButtonCopyReport, Answer::CopyReport), (Key::ButtonClose, Answer::Skip)],
                ..Choice::default()
            },
            (None, None) => {
                self.left.remove(0).settle();
                return;
            }
        };
        self.question = Some(Question::Choice(choice));
    }

    fn recovery_choice(&self, kept: &Kept, has_report: bool) -> Choice {
        let words = self.words();
        let mut choice = Choice { list_title: words.text(Key::DifferencesTitle), ..Choice::default() };
        let name = match &kept.path {
            Some(path) => file_name(path),
            None => kept.session.title.clone(),
        };
        choice.title = words.fill(Key::RecoverTitle, &[("name", name.into())]);
        if kept.at > 0 {
            let (day, hour, minute) = clock::here(kept.at);
            let [hour, minute] = [format!("{hour:02}"), format!("{minute:02}")];
            let args = [("day", words.day(day).into()), ("hour", hour.into()), ("minute", minute.into())];
            choice.lines.push(words.fill(Key::RecoverWhen, &args));
        }
        choice.answers.push((Key::ButtonRecover, Answer::Recover));
        let disk = self.errands.disk();
        match kept.path.as_ref().map(|path| (path, crate::storage::open_on(disk, path))) {
            None => choice.lines.push(words.text(Key::RecoverNeverSaved)),
            Some((path, Err(_))) => {
                let path = path.display().to_string();
                choice.lines.push(words.fill(Key::RecoverNoFile, &[("path", path.into())]));
            }
            Some((path, Ok(saved))) => {
                choice.list = words.differences(&saved.session, &kept.session);
                let modified = disk.look(path).ok().and_then(|found| found.modified).map(clock::seconds);
                let newer = modified.and_then(|modified| kept.at.checked_sub(modified));
                if choice.list.is_empty() {
                    choice.lines.push(words.text(Key::RecoverSame));
                } else if let Some(seconds) = newer {
                    let minutes = usize::try_from(seconds / 60).unwrap_or(usize::MAX);
                    choice.lines.push(words.fill(Key::RecoverNewer, &[("minutes", minutes.into())]));
                }
                choice.answers.push((Key::ButtonOpenSaved, Answer::OpenSaved));
            }
        }
        choice.answers.push((Key::ButtonSkip, Answer::Skip));
        if has_report {
            choice.answers.push((Key::ButtonCopyReport, Answer::CopyReport));
        }
        choice
    }

    pub(super) fn answer_left(&mut self, ui: &Ui, choice: Choice, answer: &Answer) {
        if self.left.is_empty() {
            return;
        }
        if *answer == Answer::CopyReport {
            ui.ctx().copy_text(self.left[0].report.clone().unwrap_or_default());
            self.notice = Some(self.words().text(Key::Copied));
            self.question = Some(Question::Choice(choice));
            return;
        }
        let left = self.left.remove(0);
        let kept = left.kept.clone();
        match (answer, kept) {
            (Answer::Recover, Some(kept)) => self.recover(kept, left),
            (Answer::OpenSaved, Some(kept)) => {
                left.skip();
                if let Some(path) = kept.path {
                    self.open_path(path);
                }
            }
            _ => {
                if let Some(aside) = left.skip() {
                    let path = aside.display().to_string();
                    self.notice = Some(self.words().fill(Key::RecoverSkipped, &[("path", path.into())]));
                }
            }
        }
    }

    /// The recovered session is unsaved work of this sitting; what was left goes once this one keeps it.
    fn recover(&mut self, kept: Kept, left: Left) {
        let number = self.next_number();
        let document = match kept.path {
            None => Document::unkept(number, kept.session.clone()),
            Some(path) => match crate::storage::open_on(self.errands.disk(), &path) {
                Ok(Opened { session, content, .. }) => Document::on_disk(number, path, session, content),
                Err(_) => Document::lost(number, path, kept.session.clone()),
            },
        };
        self.show(document, kept.session);
        self.horizons.set(self.document.number(), kept.has_horizon);
        if let Some(keeper) = &self.keeper {
            keeper.replace(left);
        }
        self.kept = Default::default();
    }

    /// Asked again at the next start.
    pub(super) fn put_off_left(&mut self) {
        self.left.clear();
    }

    /// The program ends well: what is unsaved was asked about.
    pub fn end(&mut self) {
        if let Some(home) = &self.home {
            // Only the place of the window may be newer; it is written here because nothing waits any more.
            let _ = crate::storage::settings::save(&*home.disk, &home.settings, &self.settings);
        }
        self.errands.finish();
        if let Some(keeper) = &self.keeper {
            keeper.settle(std::time::Duration::from_secs(2));
            keeper.sitting().end();
        }
    }
}
