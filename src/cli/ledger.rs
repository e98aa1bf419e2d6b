//! The ledger: what is assumed, which precedents move by it, and files of assumptions that go from one session to another.

use std::path::Path;

use super::{
    Format, LedgerArguments,
    print::Printer,
    verbs::{own_cases, session},
};
use crate::{
    catalog::{
        Catalog,
        ledger::{self, Assumption},
    },
    domain::{ChangedAssumption, Session},
    explore::{Moved, regrade},
    report, said,
    storage::{
        self, RealDisk, assumptions,
        files::{self, Backup, Before},
        library,
    },
    words::Key,
};

/// The ledger of a session, the precedents that move where assumptions stand otherwise, or what stands otherwise as a file.
pub(super) fn ledger(arguments: &LedgerArguments, printer: &mut Printer) {
    let catalog = Catalog::shipped();
    let mut session = match arguments.file.as_deref().map(|path| session(path, printer)) {
        None => Session { assumptions: printer.assumptions().unwrap_or_default().to_vec(), ..Session::default() },
        Some(Some(session)) => session,
        Some(None) => return,
    };
    for text in &arguments.set {
        let (id, value) = text.split_once('=').unwrap_or((text, ""));
        let line = ChangedAssumption { id: id.to_owned(), value: value.to_owned(), reason: String::new() };
        if let Some(wrong) = wrong(&line, printer) {
            return printer.bad(&wrong);
        }
        session.assume(id, Some(line));
    }
    if let Some((many, mass)) = catalog.settings(&session).bands_out_of_order() {
        return printer.bad(&printer.sentence(Key::VerbBands, [("mass", &mass), ("many", &many)]));
    }
    if arguments.export {
        return export(arguments.out.as_deref(), &session, printer);
    }
    let words = printer.words();
    match arguments.format {
        Format::Json => {
            let moved = moved(&session, printer);
            printer.out(&format!("{:#}\n", report::ledger_entry(catalog, &session, &moved, words)));
        }
        Format::Text if session.assumptions.is_empty() => printer.out(&report::ledger(catalog, &session, words)),
        Format::Text => {
            let moved = moved(&session, printer);
            printer.out(&report::moved(&moved, words));
        }
    }
}

/// The precedents that move by what a session assumes otherwise.
fn moved(session: &Session, printer: &mut Printer) -> Vec<Moved> {
    if session.assumptions.is_empty() {
        return Vec::new();
    }
    let own = own_cases(printer);
    let cases = library::cases().iter().map(|case| &case.session).chain(own.iter().map(|own| &own.session));
    regrade(Catalog::shipped(), cases, session.choices(), &session.assumptions)
}

/// What is wrong with a line of assumptions; nothing where the program can read it.
fn wrong(line: &ChangedAssumption, printer: &Printer) -> Option<String> {
    if ledger::read(line).is_some() {
        return None;
    }
    Some(match Assumption::from_id(&line.id) {
        None => printer.sentence(Key::VerbNoSuchAssumption, [("id", &line.id)]),
        Some(assumption) => {
            let possible = printer.words().possible_in_file(assumption);
            let args: [(&str, &dyn std::fmt::Display); 3] =
                [("id", &line.id), ("value", &line.value), ("possible", &possible)];
            printer.sentence(Key::VerbNoSuchValue, args)
        }
    })
}

/// What a session assumes otherwise, as a file of its own.
fn export(out: Option<&Path>, session: &Session, printer: &mut Printer) {
    let text = match assumptions::write(&session.assumptions) {
        Ok(text) => text,
        Err(error) => return printer.bad(&said::save_error(printer.words(), &error.into())),
    };
    let Some(path) = out else { return printer.out(&text) };
    let saved = if storage::exists(&RealDisk, path) {
        Err(printer.words().text(Key::VerbCopyExists))
    } else {
        files::write_bytes(&RealDisk, path, text.as_bytes(), Backup::Drop, Before::Known(&[]))
            .map_err(|error| said::save_error(printer.words(), &error))
    };
    match saved {
        Ok(()) => {
            let count = session.assumptions.len();
            let args = [("count", count.into()), ("number", count.to_string().into())];
            let written = printer.words().fill(Key::VerbAssumptionsWritten, &args);
            printer.out(&format!("{}\n", printer.of_file(path, &written)));
        }
        Err(why) => printer.bad(&printer.of_file(path, &why)),
    }
}

/// The assumptions of a file; none where it does not read, or names what the program does not know, which is said.
pub(super) fn assumptions(path: &Path, printer: &mut Printer) -> Option<Vec<ChangedAssumption>> {
    let read = assumptions::open_on(&RealDisk, path);
    let lines = match read {
        Ok(lines) => lines,
        Err(error) => {
            let why = said::load_error(printer.words(), &error);
            let file = path.display();
            printer.bad(&printer.sentence(Key::VerbAssumptionsOf, [("file", &file), ("why", &why)]));
            return None;
        }
    };
    let wrong: Vec<String> = lines.iter().filter_map(|line| wrong(line, printer)).collect();
    wrong.iter().for_each(|wrong| printer.bad(&printer.of_file(path, wrong)));
    wrong.is_empty().then_some(lines)
}
