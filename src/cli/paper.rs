//! The verbs that write a paper into a file.

use super::{PaperArguments, SizeName, StyleName, chart, print::Printer, verbs};
use crate::{
    assess::assess,
    catalog::Catalog,
    chosen::{CitationStyle, PaperForm, PaperSize},
    domain::Session,
    explore::nearest,
    report::{
        Subject,
        paper::{self, Near, OwnNotes, Paper, Wishes},
    },
    said,
    storage::library,
    words::{Key, Words},
};

/// Writes the memorandum of a session.
pub(super) fn memo(arguments: &PaperArguments, printer: &mut Printer) {
    let own = verbs::own_cases(printer);
    write(arguments, printer, |subject, words, wishes| {
        let here = subject.session;
        let is_other = |case: &&Session| !case.says_the_same(here) && (case.case != here.case || case.case.is_empty());
        let cases: Vec<&Session> = library::cases()
            .iter()
            .map(|case| &case.session)
            .chain(own.iter().map(|own| &own.session))
            .filter(is_other)
            .collect();
        let found = nearest(subject.catalog, here, subject.assessment, cases.iter().copied());
        let case_of = |id: &str| cases.iter().copied().find(|case| case.case == id);
        let near: Vec<Near<'_>> = found.iter().filter_map(|near| Some((near, case_of(&near.case)?))).collect();
        paper::memo(subject, &near, words, wishes)
    });
}

/// Writes one page on a session.
pub(super) fn brief(arguments: &PaperArguments, printer: &mut Printer) {
    write(arguments, printer, paper::brief);
}

fn write(arguments: &PaperArguments, printer: &mut Printer, make: impl FnOnce(Subject<'_>, &Words, &Wishes) -> Paper) {
    let words = printer.words();
    let Some(form) = PaperForm::of_path(&arguments.out) else {
        return printer.bad(&printer.of_file(&arguments.out, &words.text(Key::VerbNoPaper)));
    };
    let Some(mut session) = verbs::session(&arguments.file, printer).map(|session| words.told(session)) else { return };
    if let Some(day) = arguments.as_of {
        verbs::set_as_of(&mut session, day, &arguments.file, printer);
    }
    verbs::set_reading(&mut session, arguments.reading);
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, &session);
    let file = arguments.file.display().to_string();
    let subject = Subject { file: &file, session: &session, assessment: &assessment, catalog };
    let paper = make(subject, words, &wishes(arguments));
    match paper::bytes(&paper, form, size(arguments)) {
        Ok(content) => chart::write(&arguments.out, &content, printer),
        Err(error) => printer.bad(&printer.of_file(&arguments.out, &said::paper_error(words, &error))),
    }
}

fn wishes(arguments: &PaperArguments) -> Wishes {
    let style = match arguments.style {
        StyleName::Chicago => CitationStyle::Chicago,
        StyleName::Apa => CitationStyle::Apa,
        StyleName::Oscola => CitationStyle::Oscola,
    };
    let own_notes = if arguments.own_notes { OwnNotes::All } else { OwnNotes::Public };
    Wishes { style, own_notes, today: verbs::today() }
}

fn size(arguments: &PaperArguments) -> PaperSize {
    match arguments.paper {
        SizeName::A4 => PaperSize::A4,
        SizeName::Letter => PaperSize::Letter,
    }
}
