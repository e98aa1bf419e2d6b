//! The verb that draws the chart of the response into a file, without a display.

use std::path::Path;

use super::{ChartArguments, SeparatorName, ThemeName, print::Printer, verbs};
use crate::{
    assess::assess,
    catalog::Catalog,
    report::{
        Subject,
        figure::{self, Kind, Look, Separator, Size, Theme},
    },
    response::Mode,
    storage::{
        RealDisk,
        files::{self, Backup, Before},
    },
    words::Words,
};

/// Draws the chart of a session into a file.
pub(super) fn chart(arguments: &ChartArguments, printer: &mut Printer) {
    let Some((kind, look)) = asked(arguments, printer) else { return };
    let words = Words::of(arguments.lang.into());
    let Some(mut session) = verbs::session(&arguments.file, printer).map(|session| words.told(session)) else { return };
    if let Some(day) = arguments.as_of {
        verbs::set_as_of(&mut session, day, &arguments.file, printer);
    }
    verbs::set_reading(&mut session, arguments.reading);
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, &session);
    let file = arguments.file.display().to_string();
    let subject = Subject { file: &file, session: &session, assessment: &assessment, catalog };
    match figure::bytes(subject, words, &look, kind) {
        Ok(content) => write(&arguments.out, &content, printer),
        Err(error) => printer.bad(&format!("{}: {error}", arguments.out.display())),
    }
}

/// What the arguments ask for; nothing where one of them says what cannot be.
fn asked(arguments: &ChartArguments, printer: &mut Printer) -> Option<(Kind, Look)> {
    let Some(kind) = Kind::of_path(&arguments.out, arguments.scale, separator(arguments.separator)) else {
        printer.bad(&format!(
            "{}: the end of the name says what is written, and this is none of .svg, .png, .csv and .json",
            arguments.out.display()
        ));
        return None;
    };
    let size = match &arguments.size {
        None => Size::default(),
        Some(text) => match size(text) {
            Some(size) => size,
            None => {
                printer.bad(&format!(
                    "`{text}` is no size; write width and height in points with an x between, from {} to {}",
                    Size::LEAST,
                    Size::MOST
                ));
                return None;
            }
        },
    };
    let Some(mode) = Mode::from_id(&arguments.mode) else {
        let modes: Vec<&str> = Mode::ALL.into_iter().map(Mode::id).collect();
        printer.bad(&format!("there is no mode `{}`; possible are {}", arguments.mode, modes.join(", ")));
        return None;
    };
    let theme = match arguments.theme {
        ThemeName::Light => Theme::Light,
        ThemeName::Dark => Theme::Dark,
    };
    Some((kind, Look { mode, theme, size, is_by_kind: arguments.by_kind, order: Vec::new() }))
}

fn separator(name: SeparatorName) -> Separator {
    match name {
        SeparatorName::Comma => Separator::Comma,
        SeparatorName::Semicolon => Separator::Semicolon,
    }
}

fn size(text: &str) -> Option<Size> {
    let (width, height) = text.split_once(['x', 'X', '×'])?;
    Size::new(width.trim().parse().ok()?, height.trim().parse().ok()?)
}

fn write(path: &Path, content: &[u8], printer: &mut Printer) {
    if let Err(error) = files::write_bytes(&RealDisk, path, content, Backup::Drop, Before::Anything) {
        printer.bad(&error.to_string());
    }
}
