//! The verbs that write a paper into a file.

use super::{PaperArguments, SizeName, StyleName, chart, print::Printer, verbs};
use crate::{
    assess::assess,
    catalog::Catalog,
    chosen::{CitationStyle, PaperForm, PaperSize},
    domain::Session,
    report::{
        Subject,
        paper::{self, OwnNotes, Paper, Wishes},
    },
    said,
    storage::library,
    words::{Key, Words},
};

/// Writes the memorandum of a session.
pub(super) fn memo(arguments: &PaperArguments, printer: &mut Printer) {
    let own = verbs::own_cases(printer);
    let shipped = library::cases().iter().map(|case| &case.session);
    let cases: Vec<&Session> = shipped.chain(own.iter().map(|own| &own.session)).collect();
    write(arguments, printer, |subject, words, wishes| paper::memo(subject, &cases, words, wishes));
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
    let PaperArguments { file, as_of, reading, .. } = arguments;
    let Some(session) = verbs::told_session(file, (*as_of, *reading), printer) else { return };
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
    Wishes { style, own_notes, today: verbs::today(), known_by: None }
}

fn size(arguments: &PaperArguments) -> PaperSize {
    match arguments.paper {
        SizeName::A4 => PaperSize::A4,
        SizeName::Letter => PaperSize::Letter,
    }
}
