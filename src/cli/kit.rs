//! The verb that writes what a workshop needs on paper.

use super::{KitArguments, paper, print::Printer};
use crate::{
    chosen::{CitationStyle, KitPiece, KitPieces},
    report::paper::{OwnNotes, Wishes, kit},
    words::Key,
};

/// All of it, and what everybody may read.
const ALL: &str = "all";
const PUBLIC: &str = "public";

pub(super) fn write(arguments: &KitArguments, printer: &mut Printer) {
    let Some(pieces) = pieces(&arguments.pieces, printer) else { return };
    let wishes = Wishes {
        style: CitationStyle::default(),
        own_notes: OwnNotes::Public,
        today: super::verbs::today(),
        known_by: None,
    };
    paper::written(&arguments.on, printer, |subject, words| kit(subject, pieces, words, &wishes));
}

/// The pieces that are named; what everybody may read where none is.
fn pieces(names: &[String], printer: &mut Printer) -> Option<KitPieces> {
    if names.is_empty() {
        return Some(KitPieces::default());
    }
    let mut pieces = Vec::new();
    for name in names {
        match name.trim() {
            ALL => pieces.extend(KitPieces::all().iter()),
            PUBLIC => pieces.extend(KitPieces::default().iter()),
            name => match KitPiece::ALL.iter().find(|piece| piece.id() == name) {
                Some(piece) => pieces.push(*piece),
                None => {
                    let names = KitPiece::ALL.iter().map(|piece| piece.id()).collect::<Vec<_>>().join(", ");
                    printer.bad(&printer.sentence(Key::VerbNoPiece, [("name", &name), ("names", &names)]));
                    return None;
                }
            },
        }
    }
    Some(KitPieces::of(pieces))
}
