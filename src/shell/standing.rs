//! What there is to say about the file of the session on screen, and the comparison with another file.

use std::path::{Path, PathBuf};

use super::Shell;
use crate::{
    catalog::Catalog,
    domain::{Moment, Session},
    explore::compare,
    storage::{self, Opened, Seal, format, library},
    ui::{Banner, CompareText},
    words::{Key, Words},
    workbench::Signature,
};

/// The file as it was opened.
#[derive(Default)]
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
        let good_copy = (opened.seal == Seal::Broken).then(|| last_good_copy(path)).flatten();
        let text = match (opened.newer, opened.seal) {
            (Some(format), _) => Some(newer_text(words, format, &opened.session)),
            (None, Seal::Broken) => Some(words.text(Key::BannerBroken)),
            (None, Seal::Absent | Seal::Whole) => None,
        };
        let banner = text.map(|text| Banner { text, offers_copy: good_copy.is_some() });
        let newer = opened.newer.map(|_| path.to_path_buf());
        self.standing = Standing { newer, good_copy, banner };
    }

    /// Whether a path is the file of a newer version, which must stay as it is.
    pub(super) fn must_stay(&self, path: &Path) -> bool {
        let same = |newer: &Path| {
            newer == path || newer.canonicalize().is_ok_and(|newer| path.canonicalize().is_ok_and(|path| path == newer))
        };
        self.standing.newer.as_deref().is_some_and(same)
    }

    /// Puts the last good copy on screen, as a session that has no file yet.
    pub(super) fn open_last_good(&mut self) {
        let Some(copy) = self.standing.good_copy.take() else { return };
        match storage::open(&copy) {
            Ok(opened) => {
                self.show(opened.session, None);
                self.notice = Some(Words::on_screen(self.language).text(Key::LastGoodOpened));
            }
            Err(error) => self.fail(Key::OpenFailed, &format!("{error}\n\n{}", copy.display())),
        }
    }

    /// Compares the session on screen with a file or a shipped case.
    pub(super) fn compare_with(&mut self, path: &Path) {
        let name = path.display().to_string();
        let other = match path.to_str().and_then(library::case) {
            Some(case) if !storage::exists(path) => Ok(case.session.clone()),
            _ => storage::open(path).map(|opened| opened.session),
        };
        let (sections, failure) = match other {
            Ok(other) => {
                let comparison = compare(Catalog::shipped(), self.bench.session(), &other);
                (Words::on_screen(self.language).comparison(&comparison), String::new())
            }
            Err(error) => (Vec::new(), error.to_string()),
        };
        self.comparison = Some(CompareText { name, sections, failure });
    }

    /// Who acts now, by the settings and the clock.
    pub(super) fn signature(&self) -> Signature {
        Signature { who: self.settings.log_name.as_str().into(), at: now() }
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
fn last_good_copy(path: &Path) -> Option<PathBuf> {
    let copy = storage::files::backup_of(path);
    let bytes = storage::files::read_bytes(&copy).ok()?;
    let reading = format::examine(&bytes).ok()?;
    (reading.seal != Seal::Broken).then_some(copy)
}

/// The moment by the clock of the computer.
#[expect(clippy::disallowed_methods, reason = "The shell owns the clock.")]
fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Moment::from_unix_seconds(i64::try_from(since.as_secs()).unwrap_or(0))
}
