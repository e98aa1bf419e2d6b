//! Which letters the bundled typeface has, and which the fonts of the system have beside it.

use std::{collections::BTreeSet, sync::LazyLock};

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
    let lacking: BTreeSet<char> = text.chars().filter(|letter| is_lacking(*letter)).collect();
    !lacking.is_empty() && !faces_with(system(), lacking).1.is_empty()
}

/// A font of the system that has letters the bundled ones lack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemFont {
    /// Its name, and which of the fonts of its file it is.
    pub name: String,
    /// The bytes of its file.
    pub data: Vec<u8>,
    /// Its number in that file.
    pub index: u32,
}

/// The fewest fonts of the system that have some letters; letters that none of them has are left out. Reads the fonts of the
/// system at the first call, which takes a while.
#[must_use]
pub fn system_fonts(letters: &[char]) -> Vec<SystemFont> {
    fonts_of(system(), letters)
}

/// The same among other fonts.
fn fonts_of(fonts: &fontdb::Database, letters: &[char]) -> Vec<SystemFont> {
    let font = |id: &fontdb::ID| {
        let name = fonts.face(*id)?.post_script_name.clone();
        fonts.with_face_data(*id, |data, index| SystemFont { name, data: data.to_vec(), index })
    };
    faces_with(fonts, letters.iter().copied().collect()).0.iter().filter_map(font).collect()
}

fn system() -> &'static fontdb::Database {
    static SYSTEM: LazyLock<fontdb::Database> = LazyLock::new(|| {
        let mut fonts = fontdb::Database::new();
        fonts.load_system_fonts();
        fonts
    });
    &SYSTEM
}

/// Faces that have letters, upright sans of ordinary weight first, and the letters that none has.
fn faces_with(fonts: &fontdb::Database, mut letters: BTreeSet<char>) -> (Vec<fontdb::ID>, BTreeSet<char>) {
    let mut faces: Vec<&fontdb::FaceInfo> = fonts.faces().collect();
    faces.sort_by_key(|face| {
        let is_serif = !face.post_script_name.contains("Sans");
        let is_slanted = face.style != fontdb::Style::Normal;
        (is_slanted, face.weight.0.abs_diff(400), face.monospaced, is_serif, face.post_script_name.clone())
    });
    let mut found = Vec::new();
    for face in faces {
        if letters.is_empty() {
            break;
        }
        let count = letters.len();
        fonts.with_face_data(face.id, |data, index| letters.retain(|letter| !has_shape(data, index, *letter)));
        if letters.len() < count {
            found.push(face.id);
        }
    }
    (found, letters)
}

/// Whether a font has an outline for a letter; one of coloured pictures has none.
fn has_shape(data: &[u8], index: u32, letter: char) -> bool {
    let Ok(font) = FontRef::from_index(data, index) else { return false };
    font.charmap().map(letter).is_some_and(|glyph| font.outline_glyphs().get(glyph).is_some())
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

    #[test]
    fn the_fewest_fonts_are_found_and_what_none_has_is_left_out() {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(typeface::SEMIBOLD.to_vec());
        fonts.load_font_data(typeface::REGULAR.to_vec());
        let found = fonts_of(&fonts, &['Ł', 'Ω', '北', '\u{10fffd}']);
        assert_eq!(found.iter().map(|font| font.name.as_str()).collect::<Vec<_>>(), ["SourceSans3-Regular"]);
        assert!(found[0].data == typeface::REGULAR && found[0].index == 0);
        assert_eq!(fonts_of(&fonts, &['北']), []);
        assert_eq!(faces_with(&fonts, BTreeSet::from(['北', 'a'])).1, BTreeSet::from(['北']));
    }
}
