//! What there is to say about the file of the session on screen, and the comparison with another file.

use std::path::{Path, PathBuf};

use super::{Shell, clock, document::Document, file_name, reading::Reading};
use crate::{
    catalog::Catalog,
    domain::{Moment, Session},
    explore::compare,
    said,
    storage::{self, Disk, LoadError, Opened, Seal, format, library},
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
    pub(super) fn take_standing(&mut self, opened: &Opened, path: &Path, good_copy: Option<PathBuf>) {
        let words = Words::on_screen(self.language);
        let text = match (opened.newer, opened.seal) {
            (Some(format), _) => Some(newer_text(words, format, &opened.session)),
            (None, Seal::Broken) => Some(words.text(Key::BannerBroken)),
            (None, Seal::Absent | Seal::Whole) => self.slips_text(&opened.session),
        };
        let banner = text.map(|text| Banner { text, offers_copy: good_copy.is_some() });
        let banner = banner.or_else(|| self.document.is_read_only().then(|| self.read_only_banner()));
        let newer = opened.newer.map(|_| path.to_path_buf());
        self.document.standing = Standing { newer, good_copy, banner };
    }

    /// That codes of a file are no state's; it stays as it is, and nothing is made of it but what the code says.
    fn slips_text(&self, session: &crate::domain::Session) -> Option<String> {
        let catalog = Catalog::shipped();
        let meant = |code| {
            let near = catalog.nearest_states(code);
            let near = near.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            if near.is_empty() { code.to_string() } else { format!("{code} ({near}?)") }
        };
        let slips: Vec<String> = catalog.unknown_states(session).into_iter().map(meant).collect();
        let words = Words::on_screen(self.language);
        let codes = slips.join(", ").into();
        (!slips.is_empty()).then(|| words.fill(Key::BannerNoSuchState, &[("codes", codes)]))
    }

    pub(super) fn read_only_banner(&self) -> Banner {
        Banner { text: self.words().text(Key::ReadOnlyNotice), offers_copy: false }
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
        match self.read_at_once(&copy) {
            Some(Ok(Opened { session, .. })) => {
                self.show(Document::unkept(self.next_number(), session.clone()), session);
                self.notice = Some(Words::on_screen(self.language).text(Key::LastGoodOpened));
            }
            Some(Err(error)) => self.not_opened(&copy, &error),
            None => self.notice = Some(self.words().fill(Key::StillReading, &[("name", file_name(&copy).into())])),
        }
    }

    /// Compares the session on screen with a file whose path was typed, or with a shipped case by its id.
    pub(super) fn compare_typed(&mut self, text: &str) {
        let path = self.typed(text);
        match library::case(text.trim()) {
            // An id is the case's; a file of that name is meant by `./`.
            Some(case) => {
                self.show_comparison(case.id.to_owned(), Ok(case.session.clone()));
            }
            _ => self.compare_with(&path),
        }
    }

    /// Compares the session on screen with a file.
    pub(super) fn compare_with(&mut self, path: &Path) {
        self.read(storage::absolute(path), Reading::Compare);
    }

    pub(super) fn show_comparison(&mut self, name: String, other: Result<Session, LoadError>) {
        let (sections, failure) = match other {
            Ok(other) => {
                let with_notes = self.ui.compare_notes;
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
pub(super) fn last_good_copy(disk: &dyn Disk, path: &Path) -> Option<PathBuf> {
    let copy = storage::files::backup_of(path);
    let bytes = storage::files::read_bytes(disk, &copy).ok()?;
    let reading = format::examine(&bytes).ok()?;
    (reading.seal != Seal::Broken).then_some(copy)
}
