//! The figure as a picture: its drawing in the bundled typeface, so that it is the same picture on every machine. Letters that
//! the typeface lacks are drawn by a font of the system, and where none has them the figure says so.

use std::sync::{Arc, LazyLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{self, fontdb},
};

use super::{Figure, Look, Subject, drawing::drawn, letters};
use crate::{typeface, words::Words};

/// The most pixels of a picture.
pub const MOST_PIXELS: u64 = 64_000_000;

/// Why there is no picture.
#[derive(Debug)]
pub enum PictureError {
    /// It would be larger than a picture may be.
    TooLarge {
        /// Its width, pixels.
        width: u64,
        /// Its height, pixels.
        height: u64,
    },
    /// The drawing cannot be read back.
    Drawing(usvg::Error),
    /// The picture cannot be packed.
    Packing(String),
}

impl From<usvg::Error> for PictureError {
    fn from(error: usvg::Error) -> Self {
        Self::Drawing(error)
    }
}

/// The figure as PNG, with so many pixels a point.
///
/// # Errors
/// Where it would be too large; nothing else is expected to fail.
pub fn png(subject: Subject<'_>, words: &Words, look: &Look, scale: u8) -> Result<Vec<u8>, PictureError> {
    png_of(&drawing(subject, words, look), scale)
}

/// A drawing that was made already as PNG, with so many pixels a point.
///
/// # Errors
/// As of [`png`].
pub(in crate::report) fn png_of(drawing: &str, scale: u8) -> Result<Vec<u8>, PictureError> {
    let drawn = pixels(drawing, scale)?;
    packed(&drawn, scale).map_err(|error| PictureError::Packing(error.to_string()))
}

/// The picture as a file that says how large it is meant: so many pixels a point, and 96 points an inch, so that a text
/// processor takes every scale in at the same size.
fn packed(drawn: &Pixmap, scale: u8) -> Result<Vec<u8>, png::EncodingError> {
    const POINTS_A_METRE: f64 = 96.0 / 0.0254;
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, drawn.width(), drawn.height());
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let a_metre = (POINTS_A_METRE * f64::from(scale.max(1))).round() as u32;
    encoder.set_pixel_dims(Some(png::PixelDimensions { xppu: a_metre, yppu: a_metre, unit: png::Unit::Meter }));
    let mut writer = encoder.write_header()?;
    // The ground covers everything, so no pixel is mixed with anything.
    writer.write_image_data(drawn.data())?;
    writer.finish()?;
    Ok(file)
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
    let drawn = pixels(&drawing(subject, words, look), scale)?;
    let size = [drawn.width() as usize, drawn.height() as usize];
    // The ground covers everything, so no pixel is mixed with anything.
    Ok(Picture { size, rgba: drawn.take() })
}

/// The drawing of a figure as a picture is made of it; where letters of it cannot be drawn here, it says so.
pub(in crate::report) fn drawing(subject: Subject<'_>, words: &Words, look: &Look) -> String {
    let mut figure = Figure::of(subject, words, look);
    figure.lacks_letters = letters::cannot_be_drawn(&figure.title());
    drawn(&figure)
}

/// A drawing with so many pixels a point.
fn pixels(drawing: &str, scale: u8) -> Result<Pixmap, PictureError> {
    let tree = usvg::Tree::from_str(drawing, &options(drawing))?;
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

/// The bundled typeface, and where a text has letters that it lacks, the fonts of the system beside it.
fn options(drawing: &str) -> usvg::Options<'static> {
    static BUNDLED: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| Arc::new(bundled()));
    static WITH_SYSTEM: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
        let mut fonts = bundled();
        fonts.load_system_fonts();
        Arc::new(fonts)
    });
    let fonts = if letters::lacks_any(drawing) { &WITH_SYSTEM } else { &BUNDLED };
    usvg::Options { font_family: typeface::FAMILY.to_owned(), fontdb: Arc::clone(fonts), ..usvg::Options::default() }
}

fn bundled() -> fontdb::Database {
    let mut fonts = fontdb::Database::new();
    for cut in [typeface::REGULAR, typeface::SEMIBOLD] {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(cut)));
    }
    fonts.set_sans_serif_family(typeface::FAMILY);
    fonts
}
