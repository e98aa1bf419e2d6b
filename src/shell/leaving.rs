//! What leaves the window as a file, made beside it: a figure or a paper.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::{
    Shell, clock,
    copies::CopyFile,
    dialogs::Purpose,
    figures::{Drawing, FigureError},
    picker::SESSION,
};
use crate::{
    assess::assess,
    catalog::Catalog,
    chosen::{PaperForm, PaperKind, ReportChoice, ReportTable},
    domain::{Day, Language, Session},
    predict::Guess,
    report::{
        Subject,
        paper::{self, OwnNotes, Wishes},
    },
    storage::{
        self, Disk,
        files::{self, Backup, Before},
    },
    ui::{PaperWish, ReportEnd, ReportWish},
    words::{Key, Words},
};

/// A printed file gets so many names at most before the disk is asked about one that is there.
const MOST_NAMES: usize = 99;

/// Something that leaves the window.
#[derive(Debug)]
pub(super) struct Leaving {
    content: Content,
    /// The name it is offered under.
    pub(super) name: String,
    /// Whether the system's browser opens it: it is written under a name that nothing has yet.
    pub(super) opens: bool,
}

#[derive(Debug)]
enum Content {
    Figure(Box<Drawing>),
    Paper(Box<PaperFile>),
    Copy(Box<CopyFile>),
    /// A text, and the ending of its file.
    Text(String, &'static str),
}

/// Everything that a thread needs to write a paper.
#[derive(Debug)]
pub(super) struct PaperFile {
    wish: PaperWish,
    /// What is chosen of a report, and what was predicted of the session.
    report: (ReportChoice, Option<[Guess; 4]>),
    session: Session,
    /// The precedents, as far as they are known.
    cases: Vec<Session>,
    known_by: Option<Day>,
    language: Language,
    today: Day,
}

impl Leaving {
    pub(super) fn figure(drawing: Box<Drawing>, name: String) -> Box<Self> {
        Box::new(Self { content: Content::Figure(drawing), name, opens: false })
    }

    pub(super) fn copy(copy: Box<CopyFile>, name: String) -> Box<Self> {
        Box::new(Self { content: Content::Copy(copy), name, opens: false })
    }

    pub(super) fn text(text: String, name: String, ending: &'static str) -> Box<Self> {
        Box::new(Self { content: Content::Text(text, ending), name, opens: false })
    }

    /// The ending of its file.
    pub(super) fn ending(&self) -> &'static str {
        match &self.content {
            Content::Figure(drawing) => drawing.ending(),
            Content::Paper(paper) => paper.wish.form.extension(),
            Content::Copy(_) => SESSION,
            Content::Text(_, ending) => ending,
        }
    }

    /// Makes it and puts it into its file; the path where it stands. What stands there is replaced only where that was agreed to.
    pub(super) fn save(&self, disk: &dyn Disk, path: &Path, may_overwrite: bool) -> Result<PathBuf, FigureError> {
        let path = if self.opens { free_name(disk, path) } else { path.to_path_buf() };
        if let Content::Copy(copy) = &self.content
            && copy.would_replace_original(disk, &path)
        {
            return Err(FigureError::IsOriginal);
        }
        if !may_overwrite && storage::exists(disk, &path) {
            return Err(FigureError::Exists);
        }
        let bytes = match &self.content {
            Content::Figure(drawing) => drawing.bytes().map_err(FigureError::Picture)?,
            Content::Paper(paper) => paper.bytes().map_err(FigureError::Paper)?,
            Content::Copy(copy) => copy.bytes().map_err(FigureError::Save)?,
            Content::Text(text, _) => text.clone().into_bytes(),
        };
        let before = if may_overwrite { Before::Anything } else { Before::Known(&[]) };
        files::write_bytes(disk, &path, &bytes, Backup::Drop, before).map_err(FigureError::Save)?;
        if let Content::Copy(copy) = &self.content {
            copy.carry(disk, &path).map_err(FigureError::Save)?;
        }
        Ok(path)
    }

    /// The path with the ending of its kind.
    pub(super) fn with_ending(&self, path: &Path) -> PathBuf {
        if let Content::Copy(_) = &self.content {
            return storage::with_extension(path);
        }
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

/// The path, or where something stands there, the same with a number behind its name.
fn free_name(disk: &dyn Disk, path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
    let numbered = (2..=MOST_NAMES).map(|number| path.with_file_name(format!("{stem}-{number}.{ending}")));
    std::iter::once(path.to_path_buf())
        .chain(numbered)
        .find(|path| !storage::exists(disk, path))
        .unwrap_or_else(|| path.to_path_buf())
}

impl PaperFile {
    fn bytes(&self) -> Result<Vec<u8>, paper::PaperError> {
        let (catalog, words) = (Catalog::shipped(), Words::of(self.language));
        let session = words.told(self.session.clone());
        let assessment = assess(catalog, &session);
        let subject = Subject { file: "", session: &session, assessment: &assessment, catalog };
        let PaperWish { kind, form, size, style, has_own_notes, pieces } = self.wish;
        let own_notes = if has_own_notes { OwnNotes::All } else { OwnNotes::Public };
        let wishes = Wishes { style, own_notes, today: self.today, known_by: self.known_by };
        let paper = match kind {
            PaperKind::Memo => paper::memo(subject, &self.cases.iter().collect::<Vec<_>>(), words, &wishes),
            PaperKind::Brief => paper::brief(subject, words, &wishes),
            PaperKind::Kit => paper::kit(subject, pieces, words, &wishes),
            PaperKind::Report => paper::report(subject, words, &wishes, &self.report.0, self.report.1.as_ref()),
        };
        paper::bytes(&paper, form, size)
    }
}

impl Shell {
    /// Asks where a paper goes.
    pub(super) fn save_paper(&mut self, ui: &Ui, wish: PaperWish) {
        self.save_leaving(ui, self.paper(wish, ReportChoice::default(), false));
    }

    pub(super) fn save_leaving(&mut self, ui: &Ui, leaving: Box<Leaving>) {
        let name = leaving.name.clone();
        self.pick(ui, Purpose::Figure(leaving), name);
    }

    /// Writes a paper where a browser can read it, beside the session, and lets the system's browser open it, which prints.
    pub(super) fn print_paper(&mut self, ui: &Ui, wish: PaperWish) {
        self.print_leaving(ui, self.paper(PaperWish { form: PaperForm::Html, ..wish }, ReportChoice::default(), true));
    }

    fn print_leaving(&mut self, ui: &Ui, leaving: Box<Leaving>) {
        let path = self.folder().join(&leaving.name);
        self.notices.note(self.words().fill(Key::ExportGoesOn, &[("name", leaving.name.as_str().into())]));
        self.errands.save_figure(ui.ctx(), path, leaving, false);
    }

    /// Saves or prints the report of the session on screen, or asks where one of its tables goes.
    pub(super) fn report(&mut self, ui: &Ui, wish: ReportWish) {
        let ReportWish { paper, choice, end } = wish;
        match end {
            ReportEnd::Save => self.save_leaving(ui, self.paper(paper, choice, false)),
            ReportEnd::Print => {
                let printed = PaperWish { form: PaperForm::Html, ..paper };
                self.print_leaving(ui, self.paper(printed, choice, true));
            }
            ReportEnd::Table(table) => self.save_report_table(ui, (paper, &choice), table),
        }
    }

    fn save_report_table(&mut self, ui: &Ui, (paper, choice): (PaperWish, &ReportChoice), table: ReportTable) {
        let (catalog, words) = (Catalog::shipped(), Words::of(self.person.language));
        let session = words.told(self.shown());
        let assessment = assess(catalog, &session);
        let subject = Subject { file: "", session: &session, assessment: &assessment, catalog };
        let (today, known_by) = (clock::today(), self.horizon_day());
        let wishes = Wishes { style: paper.style, own_notes: OwnNotes::Public, today, known_by };
        let text = paper::csv(subject, words, (&wishes, choice), table, self.separator());
        let what = match table {
            ReportTable::Log => Key::AfterFileLog,
            ReportTable::Stances => Key::AfterFileStances,
        };
        let name = format!("{}-{}.csv", self.document_stem(), words.text(what));
        self.pick(ui, Purpose::Table(text), name);
    }

    fn horizon_day(&self) -> Option<Day> {
        self.documents.has_horizon().then(|| self.documents.bench.session().as_of)
    }

    fn paper(&self, wish: PaperWish, choice: ReportChoice, opens: bool) -> Box<Leaving> {
        let what = match wish.kind {
            PaperKind::Memo => Key::PaperFileMemo,
            PaperKind::Brief => Key::PaperFileBrief,
            PaperKind::Kit => Key::PaperFileKit,
            PaperKind::Report => Key::PaperFileReport,
        };
        let stem = self.document_stem();
        let name = format!("{stem}-{}.{}", self.words().text(what), wish.form.extension());
        let file = PaperFile {
            wish,
            report: (choice, self.predicted()),
            session: self.shown(),
            cases: self.precedents_shown(),
            known_by: self.horizon_day(),
            language: self.person.language,
            today: clock::today(),
        };
        Box::new(Leaving { content: Content::Paper(Box::new(file)), name, opens })
    }
}
