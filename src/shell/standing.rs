//! What there is to say about the file of the session on screen, and the comparison with another file.

use std::path::{Path, PathBuf};

use super::{Shell, clock, document::Document, said};
use crate::{
    catalog::Catalog,
    domain::{Moment, Session},
    explore::compare,
    storage::{self, Disk, Opened, Seal, format, library},
    ui::{Banner, CompareText},
    words::{Key, Words},
    workbench::Signature,
};

/// The file as it was opened.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// A file of a newer version, which is never written over.
    newer: Option<PathBuf>,
    /// A copy of the version before that opens without a remark.
    good_copy: Option<PathBuf>,
    pub(super) banner: Option<Banner>,
}

impl Shell {
    /// Remembers what a file said of itself when it was opened, and says it.
    pub(super) fn take_standing(&mut self, opened: &Opened, path: &Path) {
        let words = Words::on_screen(self.language);
        let good_copy = (opened.seal == Seal::Broken).then(|| last_good_copy(self.errands.disk(), path)).flatten();
        let text = match (opened.newer, opened.seal) {
            (Some(format), _) => Some(newer_text(words, format, &opened.session)),
            (None, Seal::Broken) => Some(words.text(Key::BannerBroken)),
            (None, Seal::Absent | Seal::Whole) => None,
        };
        let banner = text.map(|text| Banner { text, offers_copy: good_copy.is_some() });
        let newer = opened.newer.map(|_| path.to_path_buf());
        self.document.standing = Standing { newer, good_copy, banner };
    }

    /// Whether a path is the file of a newer version, which must stay as it is.
    pub(super) fn must_stay(&self, path: &Path) -> bool {
        let resolved = |path: &Path| self.errands.disk().resolve(path).ok();
        let same = |newer: &Path| newer == path || resolved(newer).is_some_and(|newer| resolved(path) == Some(newer));
        let documents = std::iter::once(&self.document).chain(self.shelf.values());
        documents.filter_map(|document| document.standing.newer.as_deref()).any(same)
    }

    /// Puts the last good copy on screen, as a session that has no file yet.
    pub(super) fn open_last_good(&mut self) {
        let Some(copy) = self.document.standing.good_copy.take() else { return };
        match storage::open_on(self.errands.disk(), &copy) {
            Ok(Opened { session, .. }) => {
                self.show(Document::unkept(self.next_number(), session.clone()), session);
                self.notice = Some(Words::on_screen(self.language).text(Key::LastGoodOpened));
            }
            Err(error) => {
                self.fail(Key::OpenFailed, &format!("{}\n\n{}", said::load_error(self.words(), &error), copy.display()))
            }
        }
    }

    /// Compares the session on screen with a file or a shipped case.
    pub(super) fn compare_with(&mut self, path: &Path, with_notes: bool) {
        let name = path.display().to_string();
        let other = match path.to_str().and_then(library::case) {
            Some(case) if !storage::exists(self.errands.disk(), path) => Ok(case.session.clone()),
            _ => storage::open_on(self.errands.disk(), path).map(|opened| opened.session),
        };
        let (sections, failure) = match other {
            Ok(other) => {
                let compared = |session: Session| {
                    let known = self.as_far_as_known(session);
                    if with_notes { known } else { known.without_notes() }
                };
                let (one, other) = (compared(self.bench.session().clone()), compared(other));
                let comparison = compare(Catalog::shipped(), &one, &other);
                (Words::on_screen(self.language).comparison(&comparison), String::new())
            }
            Err(error) => (Vec::new(), said::load_error(self.words(), &error)),
        };
        self.comparison = Some(CompareText { name, sections, failure });
    }

    /// Who acts now, by the settings and the clock.
    pub(super) fn signature(&self) -> Signature {
        Signature {
            who: self.settings.log_name.as_str().into(),
            at: Moment::from_unix_seconds(i64::try_from(clock::now()).unwrap_or(0)),
        }
    }
}

fn newer_text(words: &Words, format: u64, session: &Session) -> String {
    let format = ("format", format.to_string().into());
    let names: Vec<String> = session.extras.iter().map(|extra| extra.name.clone()).collect();
    if names.is_empty() {
        return words.fill(Key::BannerNewerAll, &[format]);
    }
    words.fill(Key::BannerNewer, &[format, ("names", words.list(&names).into())])
}

/// The copy of the version before, where it opens and is whole.
fn last_good_copy(disk: &dyn Disk, path: &Path) -> Option<PathBuf> {
    let copy = storage::files::backup_of(path);
    let bytes = storage::files::read_bytes(disk, &copy).ok()?;
    let reading = format::examine(&bytes).ok()?;
    (reading.seal != Seal::Broken).then_some(copy)
}
