//! What is unsaved is kept against a crash, and what a crash left is offered.

use std::{sync::Arc, time::Duration};

use egui::Ui;

use super::{Home, Shell, clock, document::Document, errands::Errands, file_name, reading::Read};
use crate::{
    said,
    storage::{Fingerprint, Keeper, Kept, Left, Opened, Sitting},
    ui::{About, Choice, Drafts, Reply},
    words::{Key, Words},
};

/// So long the end of the program waits for what is being written.
const LONGEST_END: Duration = Duration::from_secs(20);
/// The same, where the person did not want to wait.
const SHORT_END: Duration = Duration::from_secs(1);

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
    let start = if errands.aside().is_beside() { Keeper::start } else { Keeper::by_hand };
    Ok((Arc::new(start(Arc::new(sitting), errands.telling(ctx))), left))
}

impl Shell {
    /// Keeps what is unsaved, where it has changed.
    pub(super) fn keep(&mut self) {
        self.keep_recording();
        if !self.is_dry_run() {
            let is_shown = self.is_shown();
            self.keeping.keep(&self.documents, is_shown, self.screen.ui.written());
            self.keep_show();
        }
    }

    /// Asks about what a crash left, one at a time, and never over unsaved work.
    pub(super) fn ask_left(&mut self) {
        let is_busy = self.tour.on_screen.is_some()
            || self.asking.is_open()
            || !self.screen.is_start && self.documents.is_dirty();
        if is_busy || self.keeping.left.is_empty() {
            return;
        }
        self.take_recording_left();
        for broken in std::mem::take(&mut self.keeping.left[0].broken) {
            let path = broken.display().to_string();
            let said = self.words().fill(Key::RecoverBroken, &[("path", path.into())]);
            self.notices.say(About::Aside, said);
        }
        self.look_at_left_show();
        let words = self.words();
        let left = &self.keeping.left[0];
        let saved = left.kept.as_ref().and_then(|kept| kept.path.as_ref()).and_then(|path| self.read_at_once(path));
        if let (Some(kept), None, Some(Read { opened: Ok(saved), .. })) = (&left.kept, &left.report, &saved)
            && left.show.is_none()
            && kept.written.is_empty()
            && kept.session.is_kept_by(&saved.session)
        {
            // It was saved in the moment before the end: nothing was lost, so nothing is asked.
            self.keeping.left.remove(0).settle();
            return;
        }
        let choice = match (&left.kept, &left.report) {
            (Some(kept), report) => {
                let mut choice = self.recovery_choice(kept, saved, report.is_some());
                choice.lines.extend((!kept.written.is_empty()).then(|| words.text(Key::RecoverWritten)));
                choice.lines.extend(left.show.as_ref().map(|_| words.text(Key::RecoverShow)));
                choice
            }
            (None, Some(_)) => Choice {
                title: words.text(Key::CrashedTitle),
                lines: vec![words.text(Key::CrashedLine)],
                answers: vec![(Key::ButtonCopyReport, Reply::CopyReport), (Key::ButtonClose, Reply::Skip)],
                ..Choice::default()
            },
            (None, None) => {
                self.keeping.left.remove(0).settle();
                return;
            }
        };
        self.asking.choose(choice);
    }

    fn recovery_choice(&self, kept: &Kept, saved: Option<Read>, has_report: bool) -> Choice {
        let words = self.words();
        let mut choice = Choice { list_title: words.text(Key::DifferencesTitle), ..Choice::default() };
        let name = match &kept.path {
            Some(path) => file_name(path),
            None => kept.session.title.clone(),
        };
        choice.title = words.fill(Key::RecoverTitle, &[("name", name.into())]);
        if let Some(folder) = kept.path.as_ref().and_then(|path| path.parent()) {
            choice.lines.push(words.fill(Key::RecoverFolder, &[("folder", folder.display().to_string().into())]));
        }
        if kept.at > 0 {
            let (day, hour, minute) = clock::here(kept.at);
            let [hour, minute] = [format!("{hour:02}"), format!("{minute:02}")];
            let args = [("day", words.day(day).into()), ("hour", hour.into()), ("minute", minute.into())];
            choice.lines.push(words.fill(Key::RecoverWhen, &args));
        }
        choice.answers.push((Key::ButtonRecover, Reply::Recover));
        match (kept.path.as_ref(), saved) {
            (None, _) => choice.lines.push(words.text(Key::RecoverNeverSaved)),
            (Some(_), Some(Read { opened: Ok(saved), modified, .. })) => {
                choice.list = words.differences(&saved.session, &kept.session);
                if !is_known(kept, modified, &saved.content) {
                    choice.lines.push(words.text(Key::RecoverChanged));
                }
                if choice.list.is_empty() {
                    choice.lines.push(words.text(Key::RecoverSame));
                } else if let Some(modified) = modified.filter(|_| kept.at > 0) {
                    let key = if modified > kept.at { Key::RecoverOlder } else { Key::RecoverNewer };
                    let minutes = usize::try_from(kept.at.abs_diff(modified) / 60).unwrap_or(usize::MAX);
                    choice.lines.push(words.fill(key, &[("minutes", minutes.into())]));
                }
                choice.answers.push((Key::ButtonOpenSaved, Reply::OpenSaved));
            }
            // A disk that does not answer holds nobody.
            (Some(path), _) => {
                let path = path.display().to_string();
                choice.lines.push(words.fill(Key::RecoverNoFile, &[("path", path.into())]));
            }
        }
        choice.answers.push((Key::ButtonSkip, Reply::Skip));
        if has_report {
            choice.answers.push((Key::ButtonCopyReport, Reply::CopyReport));
        }
        choice
    }

    pub(super) fn answer_left(&mut self, ui: &Ui, choice: Choice, answer: &Reply) {
        if self.keeping.left.is_empty() {
            return;
        }
        if *answer == Reply::CopyReport {
            ui.ctx().copy_text(self.keeping.left[0].report.clone().unwrap_or_default());
            self.notices.note(self.words().text(Key::Copied));
            self.asking.choose(choice);
            return;
        }
        let left = self.keeping.left.remove(0);
        let kept = left.kept.clone();
        match (answer, kept) {
            (Reply::Recover, Some(kept)) => self.recover(kept, left),
            (Reply::OpenSaved, Some(kept)) => {
                left.skip();
                if let Some(path) = kept.path {
                    self.open_path(path);
                }
            }
            _ => {
                if let Some(aside) = left.skip() {
                    let path = aside.display().to_string();
                    self.notices.say(About::Aside, self.words().fill(Key::RecoverSkipped, &[("path", path.into())]));
                }
            }
        }
    }

    /// The recovered session is unsaved work of this sitting; what was left goes once this one keeps it. What its file
    /// held is what was known before the crash: where something else stands there now, that is asked about at once.
    fn recover(&mut self, kept: Kept, left: Left) {
        let number = self.documents.next_number();
        let mut changed = None;
        let document = match kept.path {
            None => Document::unkept(number, kept.session.clone()),
            Some(ref path) => match self.read_at_once(path) {
                Some(Read { opened: Ok(Opened { session, content, .. }), modified, .. }) => {
                    let document = Document::on_disk(number, path.clone(), session, &content);
                    if is_known(&kept, modified, &content) {
                        document
                    } else {
                        changed = Some((path.clone(), content));
                        document.knowing(kept.known.clone())
                    }
                }
                _ => Document::lost(number, path.clone(), kept.session.clone()).knowing(kept.known.clone()),
            },
        };
        self.show(document, kept.session);
        self.screen.ui.put_drafts(Drafts::read(&kept.written));
        self.documents.pinned.restore(self.documents.number(), self.documents.bench.catalog(), kept.pins);
        if let Some((path, content)) = changed {
            self.documents.on_screen.miss();
            self.ask(path, content, None);
        }
        self.documents.horizons.set(self.documents.number(), kept.has_horizon);
        self.documents.seals.set(self.documents.number(), kept.sealing);
        self.take_left_show(left.show.as_deref());
        if let Some(keeper) = &self.keeping.keeper {
            keeper.replace(left);
        }
        self.keeping.keep_anew();
    }

    /// Asked again at the next start.
    pub(super) fn put_off_left(&mut self) {
        self.keeping.left.clear();
    }

    /// The program ends well: what is unsaved was asked about.
    pub fn end(&mut self) {
        if let Some(home) = &self.person.home {
            // Only the place of the window may be newer; it is written here because nothing waits any more.
            let _ = crate::storage::settings::save(&*home.disk, &home.settings, &self.person.settings);
        }
        let is_written = self.errands.finish(if self.asking.is_leaving { SHORT_END } else { LONGEST_END });
        if let Some(keeper) = &self.keeping.keeper {
            keeper.settle(Duration::from_secs(2));
            // What waits for a disk is offered at the next start.
            if is_written || !self.documents.is_dirty() {
                keeper.sitting().end();
            }
        }
    }
}

/// Whether what stands in a file now is what it held before the crash. A version before this one kept no fingerprints: then
/// a file that was written later is another's.
fn is_known(kept: &Kept, modified: Option<u64>, content: &[u8]) -> bool {
    if kept.known.is_empty() {
        return modified.is_none_or(|modified| modified <= kept.at);
    }
    kept.known.contains(&Fingerprint::of(content))
}
