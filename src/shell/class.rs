//! A whole class is read beside the window, file by file; the window shows how far it has come, then the table.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc::channel,
    },
};

use egui::Ui;

use super::{Shell, clock, dialogs::Purpose, errands::Errand, reading::MOMENT};
use crate::{
    catalog::Catalog,
    chosen::{ClassForm, ClassPart, PaperSize},
    domain::Session,
    marking::{Class, Collecting, Naming, PassedOver, Rubric, Why},
    report::class::{OfClass, bytes, grid},
    said,
    storage::{
        self, Disk,
        class::{listed, read},
        open_on, rubric,
    },
    ui::{ClassTable, ClassWish},
    words::{Key, Words},
};

/// What stands between several paths in one field.
const BETWEEN: char = ';';

/// The class that was read last, and the one that is being read.
#[derive(Debug, Default)]
pub(super) struct ClassDesk {
    class: Option<Box<Class>>,
    naming: Naming,
    /// The number of the newest reading, which those before it see, and end.
    newest: Arc<AtomicU64>,
    pub(super) table: Option<ClassTable>,
}

/// A class that was read, or which part of it does not load and why.
pub(super) type ClassRead = Result<Box<Class>, String>;

/// Everything that a thread needs to read a class.
struct Reading {
    number: u64,
    newest: Arc<AtomicU64>,
    files: Vec<PathBuf>,
    beside: [Option<PathBuf>; 3],
    words: &'static Words,
    disk: Arc<dyn Disk>,
}

impl Reading {
    fn is_newest(&self) -> bool {
        self.newest.load(Ordering::Relaxed) == self.number
    }

    /// Reads the class, and tells how far it has come; nothing where another was asked for meanwhile.
    fn class(&self, tell: &dyn Fn(Errand)) -> Option<ClassRead> {
        let [handed, model, wanted] = &self.beside;
        let given = (|| Ok((self.session(handed)?, self.session(model)?, self.rubric(wanted)?)))();
        let (handed, model, wanted) = match given {
            Ok(given) => given,
            Err(why) => return Some(Err(why)),
        };
        let mut collecting = Collecting::new(Catalog::shipped(), handed, model, wanted);
        let (paths, left_out) = listed(&*self.disk, &self.files);
        let place = |path: &Path| self.disk.resolve(path).unwrap_or_else(|_| path.to_path_buf());
        let given: Vec<PathBuf> = self.beside.iter().flatten().map(|path| place(path)).collect();
        for (at, path) in paths.iter().enumerate() {
            if !self.is_newest() {
                return None;
            }
            if at % 5 == 0 {
                tell(Errand::ClassProgress(self.number, at, paths.len()));
            }
            let file = read(&*self.disk, path);
            if given.contains(&place(path)) {
                collecting.pass_over(PassedOver { file: file.name, digest: file.digest, why: Why::Given });
            } else {
                match said::class_file(self.words, file) {
                    Ok(handed_in) => collecting.add(handed_in),
                    Err(passed) => collecting.pass_over(passed),
                }
            }
        }
        if left_out > 0 {
            let file = self.words.class_left_out(left_out, storage::class::MOST_FILES);
            collecting.pass_over(PassedOver { file, digest: String::new(), why: Why::TooMany });
        }
        Some(Ok(Box::new(collecting.finish())))
    }

    fn session(&self, path: &Option<PathBuf>) -> Result<Option<Session>, String> {
        let Some(path) = path else { return Ok(None) };
        match open_on(&*self.disk, path) {
            Ok(opened) => Ok(Some(opened.session)),
            Err(error) => Err(self.unread(path, &said::load_error(self.words, &error))),
        }
    }

    fn rubric(&self, path: &Option<PathBuf>) -> Result<Rubric, String> {
        let Some(path) = path else { return Ok(Rubric::default()) };
        rubric::read(&*self.disk, path).map_err(|error| self.unread(path, &said::rubric_error(self.words, &error)))
    }

    fn unread(&self, path: &Path, why: &str) -> String {
        let args = [("name", super::file_name(path).into()), ("why", why.into())];
        self.words.fill(Key::ClassUnread, &args)
    }
}

impl Shell {
    pub(super) fn class(&mut self, ui: &mut Ui, wish: ClassWish) {
        match wish {
            ClassWish::Choose(part) => self.pick(ui, Purpose::Class(part), String::new()),
            ClassWish::Read(paths, naming) => self.read_class(ui.ctx(), &paths, naming),
            ClassWish::Name(naming) => {
                self.class_desk.naming = naming;
                self.show_class();
            }
            ClassWish::Save(form) => self.save_class(ui, form),
        }
    }

    /// Several files, or a folder, dropped on the window are a class; one file is a session to open. A disk that does not answer
    /// has no folder, and while the answers on screen are sealed none are read off a table.
    pub(super) fn take_dropped(&mut self, ctx: &egui::Context, dropped: &[PathBuf]) -> bool {
        let is_sealed = self.documents.predictions.hides(self.documents.number()) && !self.screen.is_start;
        let is_class = !is_sealed && (dropped.len() > 1 || dropped.first().is_some_and(|path| self.is_folder(path)));
        if is_class {
            let all: Vec<String> = dropped.iter().map(|path| path.display().to_string()).collect();
            let class = &mut self.ui_state().windows.class;
            class.is_open = true;
            class.paths[ClassPart::Folder as usize] = all.join(&format!("{BETWEEN} "));
            let (paths, naming) = (class.paths.clone(), self.class_desk.naming);
            self.read_class(ctx, &paths, naming);
        }
        is_class
    }

    fn is_folder(&self, path: &Path) -> bool {
        let (sender, receiver) = channel();
        let (disk, path) = (self.errands.shared_disk(), path.to_path_buf());
        // The window may be gone by the time it comes.
        self.errands.aside().run(Box::new(move || {
            let _ = sender.send(disk.look(&path).is_ok_and(|look| look.is_folder));
        }));
        self.errands.soon(&receiver, MOMENT).unwrap_or_default()
    }

    /// A path was picked for a part of it: it stands in its field, and what was handed in is read at once.
    pub(super) fn class_picked(&mut self, ctx: &egui::Context, path: &Path, part: ClassPart) {
        let class = &mut self.ui_state().windows.class;
        class.is_open = true;
        class.paths[part as usize] = path.display().to_string();
        let (paths, naming) = (class.paths.clone(), self.class_desk.naming);
        if !paths[ClassPart::Folder as usize].trim().is_empty() {
            self.read_class(ctx, &paths, naming);
        }
    }

    fn read_class(&mut self, ctx: &egui::Context, paths: &[String; 4], naming: Naming) {
        let typed = |text: &str| self.typed(text.trim());
        let [folder, beside @ ..] = paths;
        let files = folder.split(BETWEEN).map(str::trim).filter(|text| !text.is_empty()).map(typed).collect();
        let beside = beside.each_ref().map(|text| (!text.trim().is_empty()).then(|| typed(text)));
        let number = self.class_desk.newest.fetch_add(1, Ordering::Relaxed) + 1;
        let reading = Reading {
            number,
            newest: Arc::clone(&self.class_desk.newest),
            files,
            beside,
            words: Words::of(self.person.language),
            disk: self.errands.shared_disk(),
        };
        self.class_desk.naming = naming;
        self.class_desk.class = None;
        self.class_desk.table = Some(ClassTable { progress: Some((0, 0)), ..ClassTable::default() });
        let tell = self.errands.teller(ctx);
        self.errands.aside().run(Box::new(move || {
            if let Some(read) = reading.class(&tell) {
                tell(Errand::ClassRead(number, read));
            }
        }));
    }

    pub(super) fn class_progress(&mut self, number: u64, done: usize, whole: usize) {
        if let Some(table) = self.class_desk.table.as_mut().filter(|table| table.progress.is_some())
            && self.class_desk.newest.load(Ordering::Relaxed) == number
        {
            table.progress = Some((done, whole));
        }
    }

    pub(super) fn class_read(&mut self, number: u64, read: ClassRead) {
        if self.class_desk.newest.load(Ordering::Relaxed) != number {
            return;
        }
        match read {
            Ok(class) => {
                self.class_desk.class = Some(class);
                self.show_class();
            }
            Err(why) => {
                self.class_desk.table = None;
                self.notices.caution(why);
            }
        }
    }

    /// Puts the class into words, in the language in use.
    pub(super) fn show_class(&mut self) {
        let Some(class) = &self.class_desk.class else { return };
        let of = OfClass { class, catalog: Catalog::shipped(), naming: self.class_desk.naming, today: clock::today() };
        let grid = grid(of, self.words());
        let (heads, rows, details) = (grid.heads, grid.rows, grid.details);
        let table = ClassTable { heads, rows, details, passed: grid.passed, lines: grid.lines, progress: None };
        self.class_desk.table = Some(table);
    }

    fn save_class(&mut self, ui: &Ui, form: ClassForm) {
        let form = match form {
            ClassForm::Csv(_) => ClassForm::Csv(self.separator()),
            ClassForm::Html | ClassForm::Json => form,
        };
        let Some(class) = &self.class_desk.class else { return };
        let of = OfClass { class, catalog: Catalog::shipped(), naming: self.class_desk.naming, today: clock::today() };
        let content = bytes(of, Words::of(self.person.language), form, PaperSize::default());
        let text = String::from_utf8(content).unwrap_or_default();
        let name = format!("{}.{}", self.words().text(Key::ClassFileName), form.extension());
        self.pick(ui, Purpose::ClassTable(text, form), name);
    }
}
