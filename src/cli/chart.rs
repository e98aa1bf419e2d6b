//! The verb that draws the chart of the response into a file, without a display.

use std::{fmt::Display, path::Path};

use super::{ChartArguments, SeparatorName, ThemeName, print::Printer, verbs};
use crate::{
    assess::assess,
    catalog::Catalog,
    chosen::{FigureKind, FigureSize, Ink, Look, Separator},
    report::{Subject, figure},
    response::Mode,
    said,
    storage::{
        RealDisk,
        files::{self, Backup, Before},
    },
    words::Key,
};

/// Draws the chart of a session into a file.
pub(super) fn chart(arguments: &ChartArguments, printer: &mut Printer) {
    let Some((kind, look)) = asked(arguments, printer) else { return };
    let words = printer.words();
    let ChartArguments { file, by, .. } = arguments;
    let Some(session) = verbs::told_session(file, by, printer) else { return };
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, &session);
    let file = arguments.file.display().to_string();
    let subject = Subject { file: &file, session: &session, assessment: &assessment, catalog };
    match figure::bytes(subject, words, &look, kind) {
        Ok(content) => write(&arguments.out, &content, printer),
        Err(error) => {
            printer.bad(&printer.of_file(&arguments.out, &said::picture_error(words, &error)));
        }
    }
}

/// What the arguments ask for; nothing where one of them says what cannot be.
fn asked(arguments: &ChartArguments, printer: &mut Printer) -> Option<(FigureKind, Look)> {
    let Some(kind) = FigureKind::of_path(&arguments.out, arguments.scale, separator(arguments.separator)) else {
        printer.bad(&printer.of_file(&arguments.out, &printer.words().text(Key::VerbNoKind)));
        return None;
    };
    let size = match &arguments.size {
        None => FigureSize::default(),
        Some(text) => match size(text) {
            Some(size) => size,
            None => {
                let args: [(&'static str, &dyn Display); 3] =
                    [("text", text), ("least", &FigureSize::LEAST), ("most", &FigureSize::MOST)];
                printer.bad(&printer.sentence(Key::VerbNoSize, args));
                return None;
            }
        },
    };
    let Some(mode) = Mode::from_id(&arguments.mode) else {
        let modes: Vec<&str> = Mode::ALL.into_iter().map(Mode::id).collect();
        let names = modes.join(", ");
        printer.bad(&printer.sentence(Key::VerbNoMode, [("name", &arguments.mode), ("names", &names)]));
        return None;
    };
    let theme = match arguments.theme {
        ThemeName::Light => Ink::Light,
        ThemeName::Dark => Ink::Dark,
    };
    Some((kind, Look { mode, theme, size, is_by_kind: arguments.by_kind, order: Vec::new() }))
}

pub(super) fn separator(name: SeparatorName) -> Separator {
    match name {
        SeparatorName::Comma => Separator::Comma,
        SeparatorName::Semicolon => Separator::Semicolon,
    }
}

fn size(text: &str) -> Option<FigureSize> {
    let (width, height) = text.split_once(['x', 'X', '×'])?;
    FigureSize::new(width.trim().parse().ok()?, height.trim().parse().ok()?)
}

pub(super) fn write(path: &Path, content: &[u8], printer: &mut Printer) {
    if let Err(error) = files::write_bytes(&RealDisk, path, content, Backup::Drop, Before::Anything) {
        printer.bad(&printer.of_file(path, &said::save_error(printer.words(), &error)));
    }
}
