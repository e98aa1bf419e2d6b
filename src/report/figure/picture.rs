//! The figure as a picture: its drawing in the bundled typeface, and in no other, so that it is the same
//! picture on every machine.

use std::sync::{Arc, LazyLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{self, fontdb},
};

use super::{Look, Subject, svg};
use crate::{typeface, words::Words};

/// The most pixels of a picture.
pub const MOST_PIXELS: u64 = 64_000_000;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// It would be larger than a picture may be.
    #[error("a picture of {width} by {height} pixels is too large; choose a smaller size or scale")]
    TooLarge {
        /// Its width, pixels.
        width: u64,
        /// Its height, pixels.
        height: u64,
    },
    /// The drawing cannot be read back.
    #[error("the drawing cannot be made a picture: {0}")]
    Drawing(#[from] usvg::Error),
    /// The picture cannot be packed.
    #[error("the picture cannot be written: {0}")]
    Packing(String),
}

/// The figure as PNG, with so many pixels a point.
///
/// # Errors
/// Where it would be too large; nothing else is expected to fail.
pub fn png(subject: Subject<'_>, words: &Words, look: &Look, scale: u8) -> Result<Vec<u8>, PictureError> {
    let drawn = pixels(&svg(subject, words, look), scale)?;
    drawn.encode_png().map_err(|error| PictureError::Packing(error.to_string()))
}

/// A picture as a clipboard takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width and height, pixels.
    pub size: [usize; 2],
    /// Red, green, blue and opacity of every pixel, row by row from the top.
    pub rgba: Vec<u8>,
}

/// The figure as pixels, so many a point.
///
/// # Errors
/// Where it would be too large; nothing else is expected to fail.
pub fn picture(subject: Subject<'_>, words: &Words, look: &Look, scale: u8) -> Result<Picture, PictureError> {
    let drawn = pixels(&svg(subject, words, look), scale)?;
    let size = [drawn.width() as usize, drawn.height() as usize];
    // The ground covers everything, so no pixel is mixed with anything.
    Ok(Picture { size, rgba: drawn.take() })
}

/// A drawing with so many pixels a point.
fn pixels(drawing: &str, scale: u8) -> Result<Pixmap, PictureError> {
    let tree = usvg::Tree::from_str(drawing, &options())?;
    let scale = f32::from(scale.max(1));
    let (width, height) = ((tree.size().width() * scale).round(), (tree.size().height() * scale).round());
    let too_large = PictureError::TooLarge { width: width as u64, height: height as u64 };
    if width as u64 * height as u64 > MOST_PIXELS {
        return Err(too_large);
    }
    let mut pixmap = Pixmap::new(width as u32, height as u32).ok_or(too_large)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    Ok(pixmap)
}

fn options() -> usvg::Options<'static> {
    static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
        let mut fonts = fontdb::Database::new();
        for cut in [typeface::REGULAR, typeface::SEMIBOLD] {
            fonts.load_font_source(fontdb::Source::Binary(Arc::new(cut)));
        }
        fonts.set_sans_serif_family(typeface::FAMILY);
        Arc::new(fonts)
    });
    usvg::Options { font_family: typeface::FAMILY.to_owned(), fontdb: Arc::clone(&FONTS), ..usvg::Options::default() }
}
