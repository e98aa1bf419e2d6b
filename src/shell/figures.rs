//! The response as a file and on the clipboard: what the window asks for, drawn beside it.

use std::path::Path;

use egui::{ColorImage, Ui};

use super::{Shell, dialogs::Purpose, document, file_name, leaving::Leaving, own_precedents::address};
use crate::{
    assess::assess,
    catalog::Catalog,
    chosen::{FigureKind, Look},
    domain::Session,
    report::{
        Subject,
        figure::{self, PictureError},
        paper::PaperError,
    },
    said,
    storage::{self, SaveError},
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
    /// The file is that of the session itself, which no copy replaces.
    IsOriginal,
    /// It cannot be drawn.
    Picture(PictureError),
    /// The paper cannot be put together.
    Paper(PaperError),
    /// It cannot be saved.
    Save(SaveError),
}

impl Drawing {
    /// The bytes of its file.
    pub(super) fn bytes(&self) -> Result<Vec<u8>, PictureError> {
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
}

impl Shell {
    fn drawing(&self, export: Export) -> Box<Drawing> {
        Box::new(Drawing { export, session: self.shown(), language: self.person.language })
    }

    /// Asks where a figure goes.
    pub(super) fn export(&mut self, ui: &Ui, export: Export) {
        let name = self.figure_name(&export);
        let leaving = Leaving::figure(self.drawing(export), name.clone());
        self.pick(ui, Purpose::Figure(leaving), name);
    }

    /// The name a figure is offered under: the document's, and what of it is shown.
    fn figure_name(&self, export: &Export) -> String {
        let what = if export.kind.is_chart() { Key::ExportFileChart } else { Key::ExportFileTable };
        format!("{}-{}.{}", self.document_stem(), self.words().text(what), export.kind.extension())
    }

    /// What the name of a file begins with that tells of the session on screen.
    pub(super) fn document_stem(&self) -> String {
        let name = match &self.tour.on_screen {
            Some(guided) => document::file_name_of(&self.words().told_guide(guided.title()).0),
            None => self.documents.on_screen.suggested_name(self.documents.bench.session()),
        };
        storage::stem(&name).to_owned()
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
    pub(super) fn ask_figure_path(&mut self, leaving: Box<Leaving>) {
        self.screen.ui.path = self.folder().join(&leaving.name).display().to_string();
        self.asking.leaving = Some(leaving);
        self.asking.ask(Question::FigurePath);
    }

    /// The path that was typed for what waits for it.
    pub(super) fn save_leaving_to(&mut self, ui: &Ui, path: &Path, may_overwrite: bool) {
        if let Some(leaving) = self.asking.leaving.take() {
            self.save_figure(ui, path, leaving, may_overwrite);
        }
    }

    /// The system's dialog asks about the name it was given; an ending added by us names another file.
    pub(super) fn figure_picked(&mut self, ui: &Ui, path: &Path, leaving: Box<Leaving>) {
        let is_asked = leaving.with_ending(path) == path;
        self.save_figure(ui, path, leaving, is_asked);
    }

    fn save_figure(&mut self, ui: &Ui, path: &Path, leaving: Box<Leaving>, may_overwrite: bool) {
        if path.as_os_str().is_empty() {
            return self.ask_figure_path(leaving);
        }
        let path = leaving.with_ending(path);
        self.asking.close();
        self.notices.note(self.words().fill(Key::ExportGoesOn, &[("name", file_name(&path).into())]));
        self.errands.save_figure(ui.ctx(), path, leaving, may_overwrite);
    }

    fn ask_figure_overwrite(&mut self, path: &Path, leaving: Box<Leaving>) {
        self.asking.leaving = Some(leaving);
        self.asking.ask(Question::FigureOverwrite(path.display().to_string()));
    }

    /// What was written stands in its file; what is printed, the system's browser opens.
    pub(super) fn figure_saved(&mut self, ui: &Ui, path: &Path, opens: bool) {
        if opens {
            ui.ctx().open_url(egui::OpenUrl::new_tab(address(path)));
        }
        let key = if opens { Key::PapersOpened } else { Key::TextSaved };
        self.notices.note(self.words().fill(key, &[("path", path.display().to_string().into())]));
    }

    pub(super) fn figure_not_saved(&mut self, path: &Path, leaving: Box<Leaving>, error: &FigureError) {
        self.notices.hush();
        let why = match error {
            FigureError::Exists | FigureError::Save(SaveError::ChangedOutside { .. }) => {
                return self.ask_figure_overwrite(path, leaving);
            }
            FigureError::IsOriginal => self.words().text(Key::CopiesOriginal),
            FigureError::Save(error) => said::save_error(self.words(), error),
            FigureError::Picture(error) => said::picture_error(self.words(), error),
            FigureError::Paper(error) => said::paper_error(self.words(), error),
        };
        self.fail(Key::ExportFailed, &format!("{why}\n\n{}", path.display()));
    }
}
