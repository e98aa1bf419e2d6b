//! What a workshop needs on paper, in words.

use super::Words;
use crate::chosen::KitPiece;

impl Words {
    /// A piece of the kit, for example "Seat cards".
    #[must_use]
    pub fn kit_piece(&self, piece: KitPiece) -> String {
        self.message(&format!("kit-{}", piece.id()), &[])
    }

    /// What to do with a piece.
    #[must_use]
    pub fn kit_piece_how(&self, piece: KitPiece) -> String {
        self.message(&format!("kit-{}-how", piece.id()), &[])
    }

    /// Why a piece is left out.
    #[must_use]
    pub fn kit_piece_none(&self, piece: KitPiece) -> String {
        let id = format!("kit-{}-none", piece.id());
        let why = if self.has(&id) { self.message(&id, &[]) } else { self.message("kit-seats-none", &[]) };
        self.pair(&self.kit_piece(piece), &why)
    }
}
