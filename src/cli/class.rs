//! The verb that puts what a whole class handed in into one table.

use std::{
    io::{self, IsTerminal as _, Write as _},
    path::{Path, PathBuf},
};

use super::{ClassArguments, chart, print::Printer, verbs};
use crate::{
    catalog::Catalog,
    chosen::ClassForm,
    domain::Session,
    marking::{Class, Collecting, Naming, PassedOver, Rubric, Why},
    report::class::{OfClass, bytes},
    said,
    storage::{
        self, Disk as _, RealDisk,
        class::{MOST_FILES, listed, read},
        rubric,
    },
    words::Key,
};

/// Reads what a class handed in, file by file, and writes its table.
pub(super) fn class(arguments: &ClassArguments, printer: &mut Printer) {
    let words = printer.words();
    let Some(form) = ClassForm::of_path(&arguments.out, chart::separator(arguments.separator)) else {
        return printer.bad(&printer.of_file(&arguments.out, &words.text(Key::ClassNoForm)));
    };
    let Some([handed, model]) = given(arguments, printer) else { return };
    let Some(rubric) = wanted(arguments.rubric.as_deref(), printer) else { return };
    let catalog = Catalog::shipped();
    let collecting = Collecting::new(catalog, handed, model, rubric);
    let naming = if arguments.anonymous { Naming::Codes } else { Naming::Names };
    let Some(class) = collected(collecting, arguments, printer) else { return };
    tell(&class, naming, printer);
    let of = OfClass { class: &class, catalog, naming, today: verbs::today() };
    chart::write(&arguments.out, &bytes(of, words, form, arguments.paper.into()), printer);
}

/// The case as it was handed out and the model, where they are named; nothing where one of them does not load.
fn given(arguments: &ClassArguments, printer: &mut Printer) -> Option<[Option<Session>; 2]> {
    let mut load = |path: &Option<PathBuf>| match path {
        None => Some(None),
        Some(path) => verbs::session_as_written(path, printer).map(Some),
    };
    Some([load(&arguments.handed)?, load(&arguments.model)?])
}

fn wanted(path: Option<&Path>, printer: &mut Printer) -> Option<Rubric> {
    let Some(path) = path else { return Some(Rubric::default()) };
    match rubric::read(&RealDisk, path) {
        Ok(rubric) => Some(rubric),
        Err(error) => {
            printer.bad(&printer.of_file(path, &said::rubric_error(printer.words(), &error)));
            None
        }
    }
}

fn collected(mut collecting: Collecting<'_>, arguments: &ClassArguments, printer: &mut Printer) -> Option<Class> {
    let words = printer.words();
    let (paths, left_out) = listed(&RealDisk, &arguments.files);
    if paths.is_empty() {
        printer.bad(&words.text(Key::ClassNothing));
        return None;
    }
    if left_out > 0 {
        printer.bad(&words.class_left_out(left_out, MOST_FILES));
    }
    let given: Vec<PathBuf> = [&arguments.handed, &arguments.model, &arguments.rubric]
        .into_iter()
        .flatten()
        .map(|path| place(path))
        .collect();
    let mut progress = Progress::over(paths.len());
    for path in &paths {
        let file = read(&RealDisk, path);
        if given.contains(&place(path)) {
            collecting.pass_over(PassedOver { file: file.name, digest: file.digest, why: Why::Given });
        } else {
            match said::class_file(words, file) {
                Ok(handed_in) => collecting.add(handed_in),
                Err(passed) => collecting.pass_over(passed),
            }
        }
        progress.step(printer);
    }
    Some(collecting.finish())
}

/// Where a file really lies.
fn place(path: &Path) -> PathBuf {
    RealDisk.resolve(path).unwrap_or_else(|_| storage::absolute(path))
}

/// Says which files are in no row, and why.
fn tell(class: &Class, naming: Naming, printer: &mut Printer) {
    let words = printer.words();
    for (passed, name) in class.passed.iter().zip(class.passed_labels(naming)) {
        let why = words.class_why(class, passed, naming);
        let line = printer.sentence(Key::VerbPassedOver, [("why", &why)]);
        let line = printer.sentence(Key::ClassPassedLine, [("name", &name), ("why", &line)]);
        match passed.why {
            Why::Empty | Why::Newer(_) | Why::Unreadable(_) | Why::TooMany => printer.bad(&line),
            Why::Given | Why::SameAs(_) | Why::EarlierThan(_) => printer.note(&line),
        }
    }
}

/// How far it has come, on standard error where a person looks at it.
struct Progress {
    done: usize,
    whole: usize,
    is_seen: bool,
}

impl Progress {
    fn over(whole: usize) -> Self {
        Self { done: 0, whole, is_seen: io::stderr().is_terminal() }
    }

    fn step(&mut self, printer: &Printer) {
        self.done += 1;
        if self.is_seen && (self.done.is_multiple_of(10) || self.done == self.whole) {
            let said = printer.sentence(Key::ClassProgress, [("done", &self.done), ("whole", &self.whole)]);
            let end = if self.done == self.whole { "\n" } else { "" };
            // Where standard error is closed nobody waits for it.
            let _ = write!(io::stderr().lock(), "\r{said}{end}");
        }
    }
}
