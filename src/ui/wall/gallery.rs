//! The pictures at hand in a window, by what is in them: on the wall those it was given, on the console those of the session.
//!
//! A picture is decoded when it is first drawn. One that is not there, or that no decoder reads, is drawn as a grey frame.

use std::{
    collections::BTreeMap,
    fmt,
    io::Cursor,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use egui::{ColorImage, Context, Id, Painter, Rect, TextureHandle, TextureOptions, pos2, vec2};
use image::{DynamicImage, ImageDecoder as _, ImageError, ImageReader, Limits};

/// The most pixels of a picture.
pub const MOST_PIXELS: u64 = 16 << 20;
/// What a decoder may take, bytes.
const MOST_MEMORY: u64 = 256 << 20;
/// The longest side as it is drawn, pixels: that of a screen.
const LONGEST: u32 = 1920;
/// So many are held ready to be drawn.
const MOST_READY: usize = 12;

/// Why a picture cannot be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undrawable {
    /// It has more than [`MOST_PIXELS`], or takes more memory than it may.
    TooManyPixels,
    /// No decoder reads it.
    Damaged,
}

impl From<ImageError> for Undrawable {
    fn from(error: ImageError) -> Self {
        if matches!(error, ImageError::Limits(_)) { Self::TooManyPixels } else { Self::Damaged }
    }
}

/// Decodes a picture, upright and no larger than a screen.
///
/// # Errors
/// Where it has too many pixels, and where it is damaged.
pub fn decoded(content: &[u8]) -> Result<ColorImage, Undrawable> {
    let mut reader =
        ImageReader::new(Cursor::new(content)).with_guessed_format().map_err(|_error| Undrawable::Damaged)?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Undrawable::TooManyPixels);
    }
    // A camera says how it was held; a picture without a word of it stands as it is.
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder)?;
    if width.max(height) > LONGEST {
        picture = picture.thumbnail(LONGEST, LONGEST);
    }
    picture.apply_orientation(orientation);
    let pixels = picture.into_rgba8();
    let size = [pixels.width() as usize, pixels.height() as usize];
    Ok(ColorImage::from_rgba_unmultiplied(size, pixels.as_raw()))
}

/// The pictures of a window. Every copy is the same one.
#[derive(Clone, Default)]
pub struct Gallery(Arc<Mutex<BTreeMap<String, Held>>>);

#[derive(Clone, Default)]
enum Held {
    /// Somebody looked, and it lies nowhere.
    #[default]
    Missing,
    /// Its bytes.
    Bytes(Arc<[u8]>),
    /// Its bytes and how it is drawn; none where it cannot be.
    Drawn(Arc<[u8]>, Option<TextureHandle>),
}

impl fmt::Debug for Gallery {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.held().keys()).finish()
    }
}

impl Gallery {
    /// That of a window.
    #[must_use]
    pub fn of(ctx: &Context) -> Self {
        ctx.data_mut(|data| data.get_temp_mut_or_default::<Self>(Id::unique("gallery")).clone())
    }

    fn held(&self) -> MutexGuard<'_, BTreeMap<String, Held>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in the bytes of a picture; none says that it lies nowhere. One that is here stays.
    pub fn hang(&self, hash: &str, content: Option<Vec<u8>>) {
        let mut held = self.held();
        let present = held.entry(hash.to_owned()).or_default();
        if let (Held::Missing, Some(content)) = (&present, content) {
            *present = Held::Bytes(content.into());
        }
    }

    /// Whether somebody has looked for a picture.
    #[must_use]
    pub fn knows(&self, hash: &str) -> bool {
        self.held().contains_key(hash)
    }

    /// Whether a picture was looked for and lies nowhere.
    #[must_use]
    pub fn lacks(&self, hash: &str) -> bool {
        matches!(self.held().get(hash), Some(Held::Missing))
    }

    /// Looks again for what lay nowhere.
    pub fn forget_missing(&self) {
        self.held().retain(|_, held| !matches!(held, Held::Missing));
    }

    /// The bytes of a picture that is here.
    #[must_use]
    pub fn bytes(&self, hash: &str) -> Option<Arc<[u8]>> {
        match self.held().get(hash)? {
            Held::Missing => None,
            Held::Bytes(content) | Held::Drawn(content, _) => Some(Arc::clone(content)),
        }
    }

    /// Draws a picture as large as it fits into an area, in its middle, and says whether it could.
    pub fn draw(&self, painter: &Painter, area: Rect, hash: &str) -> bool {
        let Some(texture) = self.texture(painter.ctx(), hash) else { return false };
        let size = texture.size_vec2();
        let scale = (area.width() / size.x).min(area.height() / size.y);
        if !scale.is_finite() || scale <= 0.0 {
            return false;
        }
        let rect = Rect::from_center_size(area.center(), vec2(size.x * scale, size.y * scale));
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        painter.image(texture.id(), rect, whole, crate::ui::theme::OPAQUE);
        true
    }

    fn texture(&self, ctx: &Context, hash: &str) -> Option<TextureHandle> {
        let content = match self.held().get(hash)? {
            Held::Missing => return None,
            Held::Drawn(_, texture) => return texture.clone(),
            Held::Bytes(content) => Arc::clone(content),
        };
        let image = decoded(&content).ok().filter(|image| image.width() > 0 && image.height() > 0);
        let texture = image.map(|image| ctx.load_texture(hash, image, TextureOptions::LINEAR));
        let mut held = self.held();
        let is_ready = |held: &&mut Held| matches!(held, Held::Drawn(_, Some(_)));
        if held.values_mut().filter(is_ready).count() >= MOST_READY {
            // The others are decoded again when they are drawn again.
            for other in held.values_mut().filter(is_ready) {
                if let Held::Drawn(content, _) = other {
                    *other = Held::Bytes(Arc::clone(content));
                }
            }
        }
        held.insert(hash.to_owned(), Held::Drawn(content, texture.clone()));
        texture
    }
}
