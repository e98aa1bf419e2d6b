//! Pictures of injects: chosen, kept in the data folder, looked for when a session names them, and given to the wall.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use egui::Ui;

use super::{Shell, dialogs::Purpose, file_name};
use crate::{
    domain::{Edit, Picture, Preparation},
    said,
    storage::{
        Disk, SaveError,
        pictures::{self, Places, Unfit},
    },
    ui::{
        Question,
        wall::{
            Gallery,
            gallery::{MOST_PIXELS, Undrawable, decoded},
        },
    },
    words::Key,
};

/// What was looked for already, and for which document.
#[derive(Debug, Default)]
pub(super) struct Pictures {
    asked: BTreeSet<String>,
    of: (u64, Option<PathBuf>),
    /// Those of the window.
    pub(super) gallery: Gallery,
}

/// A picture that was chosen for an inject.
#[derive(Debug)]
pub(super) struct Chosen {
    /// The place of the inject in the list.
    at: usize,
    /// The document that it was chosen for.
    document: u64,
    /// The file it came from.
    pub(super) path: PathBuf,
}

/// Why a picture was not taken.
#[derive(Debug)]
pub(super) enum Refused {
    Unfit(Unfit),
    Undrawable(Undrawable),
    NoHome,
    NotKept(SaveError),
}

/// A picture by its SHA-256, and its bytes.
pub(super) type Kept = (String, Vec<u8>);

/// Takes a file in, where it is a picture that can be drawn. Called on a thread.
pub(super) fn take_in(disk: &dyn Disk, data: Option<&Path>, path: &Path) -> Result<Kept, Refused> {
    let content = pictures::read(disk, path).map_err(Refused::Unfit)?;
    decoded(&content).map_err(Refused::Undrawable)?;
    let hash = pictures::keep(disk, data.ok_or(Refused::NoHome)?, &content).map_err(Refused::NotKept)?;
    Ok((hash, content))
}

impl Shell {
    fn places(&self) -> Places {
        let data = self.person.home.as_ref().map(|home| home.pictures.clone());
        Places::of(data, self.documents.on_screen.path())
    }

    /// Where pictures of the session on screen lie, for a save to another place.
    pub(super) fn places_of_pictures(&self) -> Places {
        self.places()
    }

    /// Looks, on a thread, for the pictures that the session names and nobody has looked for yet.
    pub(super) fn look_for_pictures(&mut self, ui: &Ui) {
        let gallery = Gallery::of(ui.ctx());
        self.pictures.gallery = gallery.clone();
        let of = (self.documents.number(), self.documents.on_screen.path().map(PathBuf::from));
        if self.pictures.of != of {
            // Beside another file there may be what was missing.
            gallery.forget_missing();
            (self.pictures.asked, self.pictures.of) = (BTreeSet::new(), of);
        }
        let injects = &self.documents.bench.session().workshop.injects;
        let named = injects.iter().map(|inject| &inject.picture.hash).filter(|hash| !hash.is_empty());
        let wanted: BTreeSet<String> =
            named.filter(|hash| !gallery.knows(hash) && !self.pictures.asked.contains(*hash)).cloned().collect();
        if !wanted.is_empty() {
            self.pictures.asked.extend(wanted.iter().cloned());
            self.errands.find_pictures(ui.ctx(), self.places(), wanted);
        }
    }

    /// A picture was looked for.
    pub(super) fn picture_came(&self, hash: &str, content: Option<Vec<u8>>) {
        self.pictures.gallery.hang(hash, content);
    }

    /// Asks in a dialog of the system for the picture of an inject.
    pub(super) fn choose_picture(&mut self, ui: &Ui, at: usize) {
        self.pick(ui, Purpose::Picture(at), String::new());
    }

    /// Asks for its path in the window itself.
    pub(super) fn ask_picture_path(&mut self, at: usize) {
        self.screen.ui.path.clear();
        self.asking.ask(Question::PicturePath(at));
    }

    /// Takes in the file that was chosen, on a thread.
    pub(super) fn picture_picked(&mut self, path: PathBuf, at: usize) {
        let data = self.person.home.as_ref().map(|home| home.pictures.clone());
        let chosen = Chosen { at, document: self.documents.number(), path };
        self.errands.take_in_picture(&self.ctx, data, chosen);
    }

    /// The picture is kept, or it is said why not.
    pub(super) fn picture_chosen(&mut self, chosen: &Chosen, kept: Result<Kept, Refused>) {
        let (hash, content) = match kept {
            Ok(kept) => kept,
            Err(why) => {
                let why = self.why_no_picture(&why);
                return self.fail(Key::PictureNotTaken, &format!("{why}\n\n{}", chosen.path.display()));
            }
        };
        let gallery = self.pictures.gallery.clone();
        if gallery.lacks(&hash) {
            gallery.forget_missing();
        }
        gallery.hang(&hash, Some(content));
        let inject = self.documents.bench.session().workshop.injects.get(chosen.at);
        let Some(inject) = inject.filter(|_| chosen.document == self.documents.number()) else { return };
        let picture = Picture { name: file_name(&chosen.path), hash, alt: String::new() };
        let inject = crate::domain::Inject { picture, ..inject.clone() };
        self.edit(Edit::Prepare(Preparation::PutInject(chosen.at, Box::new(inject))), None);
    }

    fn why_no_picture(&self, why: &Refused) -> String {
        let words = self.words();
        match why {
            Refused::Unfit(Unfit::Unread(_)) => words.text(Key::SheetNotRead),
            Refused::Unfit(Unfit::TooLarge) => words.text(Key::PictureTooManyBytes),
            Refused::Unfit(Unfit::NoPicture) => words.text(Key::PictureNoKind),
            Refused::Undrawable(Undrawable::Damaged) => words.text(Key::PictureDamaged),
            Refused::Undrawable(Undrawable::TooManyPixels) => {
                let millions = i64::try_from(MOST_PIXELS / 1_000_000).unwrap_or_default();
                words.fill(Key::PictureTooManyPixels, &[("millions", words.number(millions).into())])
            }
            Refused::NoHome => words.text(Key::PictureNoHome),
            Refused::NotKept(error) => said::save_error(words, error),
        }
    }

    /// A session stands in its file, and a picture of it was not copied beside it.
    pub(super) fn pictures_not_carried(&mut self, error: &SaveError) {
        let why = said::save_error(self.words(), error);
        self.notices.caution(self.words().fill(Key::PicturesNotCarried, &[("why", why.into())]));
    }
}
