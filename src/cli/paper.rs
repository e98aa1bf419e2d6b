//! The verbs that write a paper into a file.

use std::path::Path;

use super::{OnPaper, PaperArguments, ReportArguments, SizeName, StyleName, chart, print::Printer, verbs};
use crate::{
    assess::assess,
    catalog::Catalog,
    chosen::{CitationStyle, PaperForm, PaperSize, ReportChoice, ReportTable},
    debrief,
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

/// Writes the report of a session, or one of its tables.
pub(super) fn report(arguments: &ReportArguments, printer: &mut Printer) {
    let ReportArguments { paper: of_paper, opening, question, names, private, separator } = arguments;
    let questions = (!question.is_empty()).then(|| question.clone());
    let private = private.iter().copied().collect();
    let choice = ReportChoice { opening: opening.clone(), questions, private, has_names: *names };
    let OnPaper { file, out, by, .. } = &of_paper.on;
    let words = printer.words();
    let Some(session) = verbs::told_session(file, by, printer) else { return };
    let pieces = debrief::private(&session, None);
    if let Some(absent) = choice.private.iter().find(|piece| !pieces.contains(piece)) {
        let absent = words.fill(Key::VerbNotPrivate, &[("piece", absent.to_string().into())]);
        return printer.bad(&printer.of_file(file, &absent));
    }
    match (ReportTable::of_path(out), PaperForm::of_path(out)) {
        (Some(table), _) => {
            let separator = chart::separator(*separator);
            let choice = (&wishes(of_paper), &choice);
            let text = with(file, &session, |subject| paper::csv(subject, words, choice, table, separator));
            chart::write(out, text.as_bytes(), printer);
        }
        (None, Some(form)) => {
            let wishes = wishes(of_paper);
            let paper = with(file, &session, |subject| paper::report(subject, words, &wishes, &choice, None));
            put(&of_paper.on, (&paper, form), printer);
        }
        (None, None) => printer.bad(&printer.of_file(out, &words.text(Key::VerbNoReport))),
    }
}

fn with<T>(file: &Path, session: &Session, make: impl FnOnce(Subject<'_>) -> T) -> T {
    let catalog = Catalog::shipped();
    let file = file.display().to_string();
    make(Subject { file: &file, session, assessment: &assess(catalog, session), catalog })
}

fn write(arguments: &PaperArguments, printer: &mut Printer, make: impl FnOnce(Subject<'_>, &Words, &Wishes) -> Paper) {
    let wishes = wishes(arguments);
    written(&arguments.on, printer, |subject, words| make(subject, words, &wishes));
}

/// Writes a paper on a session into a file whose name says its form, by a day and a reading where they are asked for.
pub(super) fn written(on: &OnPaper, printer: &mut Printer, make: impl FnOnce(Subject<'_>, &Words) -> Paper) {
    let OnPaper { file, out, by, .. } = on;
    let words = printer.words();
    let Some(form) = PaperForm::of_path(out) else {
        return printer.bad(&printer.of_file(out, &words.text(Key::VerbNoPaper)));
    };
    let Some(session) = verbs::told_session(file, by, printer) else { return };
    let paper = with(file, &session, |subject| make(subject, words));
    put(on, (&paper, form), printer);
}

/// Puts a paper into its file.
fn put(on: &OnPaper, (paper, form): (&Paper, PaperForm), printer: &mut Printer) {
    match paper::bytes(paper, form, on.paper.into()) {
        Ok(content) => chart::write(&on.out, &content, printer),
        Err(error) => printer.bad(&printer.of_file(&on.out, &said::paper_error(printer.words(), &error))),
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
