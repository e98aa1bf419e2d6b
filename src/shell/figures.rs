//! The response as a file and on the clipboard: what the window asks for, drawn beside it.

use std::path::{Path, PathBuf};

use egui::{ColorImage, Ui};

use super::{Shell, dialogs::Purpose, document, file_name};
use crate::{
    assess::assess,
    catalog::Catalog,
    chosen::{FigureKind, Look},
    domain::Session,
    report::{
        Subject,
        figure::{self, PictureError},
    },
    said,
    storage::{
        self, Disk, SaveError,
        files::{self, Backup, Before},
    },
    ui::{Copied, Export, Question},
    words::{Key, Language, Words},
};

/// Everything that a thread needs to draw a figure.
#[derive(Debug)]
pub(super) struct Drawing {
    export: Export,
    session: Session,
    language: Language,
}

/// Why a figure does not stand in its file.
#[derive(Debug)]
pub(super) enum FigureError {
    /// A file of that name stands there already, and nobody was asked about it.
    Exists,
    /// It cannot be drawn.
    Picture(PictureError),
    /// It cannot be saved.
    Save(SaveError),
}

impl Drawing {
    /// The bytes of its file.
    fn bytes(&self) -> Result<Vec<u8>, PictureError> {
        self.with(|subject, words, look| figure::bytes(subject, words, look, self.export.kind))
    }

    /// The chart as a picture; as sharp as the file would be, and where that is no picture with two pixels a point.
    pub(super) fn picture(&self) -> Result<ColorImage, PictureError> {
        let scale = match self.export.kind {
            FigureKind::Png(scale) => scale,
            FigureKind::Svg | FigureKind::Csv(_) | FigureKind::Json => 2,
        };
        let picture = self.with(|subject, words, look| figure::picture(subject, words, look, scale))?;
        Ok(ColorImage::from_rgba_unmultiplied(picture.size, &picture.rgba))
    }

    /// The table as text with tabs.
    fn text(&self) -> String {
        self.with(figure::tabbed)
    }

    /// Draws it and puts it into its file. What stands there is replaced only where that was agreed to.
    pub(super) fn save(&self, disk: &dyn Disk, path: &Path, may_overwrite: bool) -> Result<(), FigureError> {
        let bytes = self.bytes().map_err(FigureError::Picture)?;
        let before = if may_overwrite { Before::Anything } else { Before::Known(&[]) };
        files::write_bytes(disk, path, &bytes, Backup::Drop, before).map_err(FigureError::Save)
    }

    fn with<T>(&self, draw: impl FnOnce(Subject<'_>, &Words, &Look) -> T) -> T {
        let (catalog, words) = (Catalog::shipped(), Words::of(self.language));
        let session = words.told(self.session.clone());
        let assessment = assess(catalog, &session);
        draw(Subject { file: "", session: &session, assessment: &assessment, catalog }, words, &self.export.look)
    }

    /// The ending of its file.
    pub(super) fn ending(&self) -> &'static str {
        self.export.kind.extension()
    }

    /// The path with the ending of its kind.
    fn with_ending(&self, path: &Path) -> PathBuf {
        let ending = self.ending();
        if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending)) {
            return path.to_path_buf();
        }
        let mut name = path.as_os_str().to_owned();
        name.push(".");
        name.push(ending);
        PathBuf::from(name)
    }
}

impl Shell {
    fn drawing(&self, export: Export) -> Box<Drawing> {
        Box::new(Drawing { export, session: self.shown(), language: self.person.language })
    }

    /// Asks where a figure goes.
    pub(super) fn export(&mut self, ui: &Ui, export: Export) {
        let name = self.figure_name(&export);
        let drawing = self.drawing(export);
        self.pick(ui, Purpose::Figure(drawing), name);
    }

    /// The name a figure is offered under: the document's, and what of it is shown.
    fn figure_name(&self, export: &Export) -> String {
        let name = match &self.tour.on_screen {
            Some(guided) => document::file_name_of(&self.words().told_guide(guided.title()).0),
            None => self.documents.on_screen.suggested_name(self.documents.bench.session()),
        };
        let stem = storage::stem(&name);
        let what = if export.kind.is_chart() { Key::ExportFileChart } else { Key::ExportFileTable };
        format!("{stem}-{}.{}", self.words().text(what), export.kind.extension())
    }

    pub(super) fn copy_figure(&mut self, ui: &Ui, export: Export, copied: Copied) {
        let drawing = self.drawing(export);
        match copied {
            Copied::Picture => self.errands.draw(ui.ctx(), drawing),
            Copied::Text => {
                ui.ctx().copy_text(drawing.text());
                self.notices.note(self.words().text(Key::TableCopied));
            }
        }
    }

    pub(super) fn take_picture(&mut self, ui: &Ui, picture: Result<ColorImage, PictureError>) {
        match picture {
            Ok(picture) => {
                ui.ctx().copy_image(picture);
                self.notices.note(self.words().text(Key::PictureCopied));
            }
            Err(error) => self.fail(Key::PictureNotCopied, &said::picture_error(self.words(), &error)),
        }
    }

    /// Asks for the path in the window itself, where the system has no dialog.
    pub(super) fn ask_figure_path(&mut self, drawing: Box<Drawing>) {
        self.screen.ui.path = self.folder().join(self.figure_name(&drawing.export)).display().to_string();
        self.asking.drawing = Some(drawing);
        self.asking.ask(Question::FigurePath);
    }

    /// The path that was typed for the figure that waits for it.
    pub(super) fn save_drawing_to(&mut self, ui: &Ui, path: &Path, may_overwrite: bool) {
        if let Some(drawing) = self.asking.drawing.take() {
            self.save_figure(ui, path, drawing, may_overwrite);
        }
    }

    /// The system's dialog asks about the name it was given; an ending added by us names another file.
    pub(super) fn figure_picked(&mut self, ui: &Ui, path: &Path, drawing: Box<Drawing>) {
        let is_asked = drawing.with_ending(path) == path;
        self.save_figure(ui, path, drawing, is_asked);
    }

    fn save_figure(&mut self, ui: &Ui, path: &Path, drawing: Box<Drawing>, may_overwrite: bool) {
        if path.as_os_str().is_empty() {
            return self.ask_figure_path(drawing);
        }
        let path = drawing.with_ending(path);
        self.asking.close();
        self.notices.note(self.words().fill(Key::ExportGoesOn, &[("name", file_name(&path).into())]));
        self.errands.save_figure(ui.ctx(), path, drawing, may_overwrite);
    }

    fn ask_figure_overwrite(&mut self, path: &Path, drawing: Box<Drawing>) {
        self.asking.drawing = Some(drawing);
        self.asking.ask(Question::FigureOverwrite(path.display().to_string()));
    }

    pub(super) fn figure_saved(&mut self, path: &Path) {
        let path = path.display().to_string();
        self.notices.note(self.words().fill(Key::TextSaved, &[("path", path.into())]));
    }

    pub(super) fn figure_not_saved(&mut self, path: &Path, drawing: Box<Drawing>, error: &FigureError) {
        self.notices.hush();
        let why = match error {
            FigureError::Exists | FigureError::Save(SaveError::ChangedOutside { .. }) => {
                return self.ask_figure_overwrite(path, drawing);
            }
            FigureError::Save(error) => said::save_error(self.words(), error),
            FigureError::Picture(error) => said::picture_error(self.words(), error),
        };
        self.fail(Key::ExportFailed, &format!("{why}\n\n{}", path.display()));
    }
}
