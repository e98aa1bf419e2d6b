//! Which letters the bundled typeface has, and which the fonts of the system have beside it.

use std::sync::LazyLock;

use resvg::usvg::fontdb;
use skrifa::{FontRef, MetadataProvider as _, charmap::Charmap};

use crate::typeface;

/// What the bundled typeface can set.
static BUNDLED: LazyLock<Option<Charmap<'static>>> =
    LazyLock::new(|| FontRef::new(typeface::REGULAR).ok().map(|font| font.charmap()));

/// Whether a text has letters that the bundled typeface lacks.
pub(super) fn lacks_any(text: &str) -> bool {
    text.chars().any(is_lacking)
}

/// Whether a text has letters that neither the bundled typeface nor any font of the system has, so that a picture shows boxes
/// in their place. The fonts are asked only where the typeface lacks something.
pub(super) fn cannot_be_drawn(text: &str) -> bool {
    let mut lacking: Vec<char> = text.chars().filter(|letter| is_lacking(*letter)).collect();
    lacking.sort_unstable();
    lacking.dedup();
    if lacking.is_empty() {
        return false;
    }
    static SYSTEM: LazyLock<fontdb::Database> = LazyLock::new(|| {
        let mut fonts = fontdb::Database::new();
        fonts.load_system_fonts();
        fonts
    });
    for face in SYSTEM.faces() {
        SYSTEM.with_face_data(face.id, |data, index| {
            if let Ok(font) = FontRef::from_index(data, index) {
                let letters = font.charmap();
                lacking.retain(|letter| letters.map(*letter).is_none());
            }
        });
        if lacking.is_empty() {
            return false;
        }
    }
    true
}

/// Marks that are not seen need no shape.
fn is_lacking(letter: char) -> bool {
    let is_unseen =
        letter.is_control() || letter.is_whitespace() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{feff}');
    !is_unseen && BUNDLED.as_ref().is_some_and(|letters| letters.map(letter).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_typeface_has_the_letters_of_every_ally() {
        assert!(!lacks_any("Türkiye, Þórður, Ćešće, Ελλάδα, Łódź, L’Île-de-France\u{202f}: 1\u{a0}234 €"));
        assert!(lacks_any("北大西洋") && lacks_any("مرحبا"));
        // A letter of the private use area has no shape anywhere.
        assert!(cannot_be_drawn("\u{10fffd}") && !cannot_be_drawn("Türkiye"));
    }
}
