//! What there is to say about the file of the session on screen.

use std::path::{Path, PathBuf};

use super::{Shell, reading::Reading};
use crate::{
    catalog::Catalog,
    domain::Session,
    storage::{self, Disk, Opened, Seal, format},
    ui::Banner,
    words::{Key, Words},
    workbench::Signature,
};

/// The file as it was opened.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// A file of a newer version, which is never written over.
    pub(super) newer: Option<PathBuf>,
    /// A copy of the version before that opens without a remark.
    good_copy: Option<PathBuf>,
    pub(super) banner: Option<Banner>,
}

impl Shell {
    /// Remembers what a file said of itself when it was opened, and says it.
    pub(super) fn take_standing(&mut self, opened: &Opened, path: &Path, good_copy: Option<PathBuf>) {
        let words = self.words();
        let text = match (opened.newer, opened.seal) {
            (Some(format), _) => Some(newer_text(words, format, &opened.session)),
            (None, Seal::Broken) => Some(words.text(Key::BannerBroken)),
            (None, Seal::Absent | Seal::Whole) => self.slips_text(&opened.session),
        };
        let banner = text.map(|text| Banner { text, offers_copy: good_copy.is_some() });
        let banner = banner.or_else(|| self.documents.on_screen.is_read_only().then(|| self.read_only_banner()));
        let newer = opened.newer.map(|_| path.to_path_buf());
        self.documents.on_screen.standing = Standing { newer, good_copy, banner };
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
        let words = self.words();
        let codes = slips.join(", ").into();
        (!slips.is_empty()).then(|| words.fill(Key::BannerNoSuchState, &[("codes", codes)]))
    }

    pub(super) fn read_only_banner(&self) -> Banner {
        Banner { text: self.words().text(Key::ReadOnlyNotice), offers_copy: false }
    }

    /// Puts the last good copy on screen, as a session that has no file yet.
    pub(super) fn open_last_good(&mut self) {
        if let Some(copy) = self.documents.on_screen.standing.good_copy.clone() {
            self.read(copy, Reading::LastGood);
        }
    }

    /// Who acts now, by the settings and the clock.
    pub(super) fn signature(&self) -> Signature {
        Signature { who: self.person.settings.log_name.as_str().into(), at: self.silence.moment() }
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
