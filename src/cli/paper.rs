//! The verbs that write a paper into a file.

use std::path::Path;

use super::{PaperArguments, ReadingName, SizeName, StyleName, chart, print::Printer, verbs};
use crate::{
    assess::assess,
    catalog::Catalog,
    chosen::{CitationStyle, PaperForm, PaperSize},
    domain::{Day, Session},
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
    let PaperArguments { file, out, paper, as_of, reading, .. } = arguments;
    let wishes = wishes(arguments);
    written((file, out, *paper), (*as_of, *reading), printer, |subject, words| make(subject, words, &wishes));
}

/// Writes a paper on a session into a file whose name says its form, by a day and a reading where they are asked for.
pub(super) fn written(
    (file, out, size): (&Path, &Path, SizeName),
    read: (Option<Day>, Option<ReadingName>),
    printer: &mut Printer,
    make: impl FnOnce(Subject<'_>, &Words) -> Paper,
) {
    let words = printer.words();
    let Some(form) = PaperForm::of_path(out) else {
        return printer.bad(&printer.of_file(out, &words.text(Key::VerbNoPaper)));
    };
    let Some(session) = verbs::told_session(file, read, printer) else { return };
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, &session);
    let file = file.display().to_string();
    let subject = Subject { file: &file, session: &session, assessment: &assessment, catalog };
    let paper = make(subject, words);
    match paper::bytes(&paper, form, size.into()) {
        Ok(content) => chart::write(out, &content, printer),
        Err(error) => printer.bad(&printer.of_file(out, &said::paper_error(words, &error))),
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

impl From<SizeName> for PaperSize {
    fn from(name: SizeName) -> Self {
        match name {
            SizeName::A4 => Self::A4,
            SizeName::Letter => Self::Letter,
        }
    }
}
