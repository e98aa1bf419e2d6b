//! The patterns of the stances as small pictures that repeat over land and bars.

use egui::{
    Color32, ColorImage, Context, Mesh, Painter, Rect, TextureHandle, TextureId, TextureOptions, TextureWrapMode, pos2,
};

use crate::{
    domain::Stance,
    ui::theme::{self, Tokens},
};

/// Points after which a pattern repeats.
pub const PERIOD: f32 = 8.0;
/// Pixels of a picture on a side: fine enough for a screen with four pixels a point.
const SIDE: usize = 32;

/// The pictures; none before the first frame that shows them.
#[derive(Clone, Default)]
pub struct Patterns {
    pictures: Vec<(Stance, TextureHandle)>,
}

impl std::fmt::Debug for Patterns {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_list().entries(self.pictures.iter().map(|(stance, _)| stance)).finish()
    }
}

impl Patterns {
    /// Draws the pictures, once.
    pub fn prepare(&mut self, ctx: &Context) {
        if self.pictures.is_empty() {
            self.pictures = [Stance::DoesNotObject, Stance::Reservation, Stance::Objects]
                .map(|stance| (stance, load(ctx, stance)))
                .to_vec();
        }
    }

    /// The stances that have a pattern, each with its picture.
    pub fn each(&self) -> impl Iterator<Item = (Stance, TextureId)> + '_ {
        self.pictures.iter().map(|(stance, picture)| (*stance, picture.id()))
    }

    /// A bar in the pattern of a stance, if it has one: a single quad, however long it is.
    pub fn fill(&self, painter: &Painter, bar: Rect, stance: Stance, ink: Color32) {
        if let Some((_, picture)) = self.pictures.iter().find(|(other, _)| *other == stance) {
            let mut mesh = Mesh::with_texture(picture.id());
            let (width, height) = (bar.width() / PERIOD, bar.height() / PERIOD);
            mesh.add_rect_with_uv(bar, Rect::from_min_max(pos2(0.0, 0.0), pos2(width, height)), ink);
            painter.add(mesh);
        }
    }
}

/// The ink of a stance's pattern on its ground, or on none.
pub fn ink(stance: Stance, is_hollow: bool, tokens: &Tokens) -> Color32 {
    // What is quiet keeps to the colour of its rim.
    if is_hollow || stance == Stance::DoesNotObject {
        tokens.stance(stance).gamma_multiply(0.8)
    } else {
        tokens.on_stance(stance).gamma_multiply(0.45)
    }
}

fn load(ctx: &Context, stance: Stance) -> TextureHandle {
    let mut image = ColorImage::filled([SIDE, SIDE], theme::CLEAR);
    for (idx, pixel) in image.pixels.iter_mut().enumerate() {
        if is_inked(stance, idx % SIDE, idx / SIDE) {
            *pixel = theme::OPAQUE;
        }
    }
    let options = TextureOptions { wrap_mode: TextureWrapMode::Repeat, ..TextureOptions::LINEAR };
    ctx.load_texture(format!("pattern-{}", stance.id()), image, options)
}

/// Whether a pixel of a stance's picture takes ink: dots, diagonals, or diagonals both ways.
fn is_inked(stance: Stance, x: usize, y: usize) -> bool {
    let width = SIDE / 6;
    let rises = (x + y) % SIDE < width;
    let falls = (x + SIDE - y) % SIDE < width;
    match stance {
        Stance::Supports | Stance::Undecided => false,
        Stance::DoesNotObject => x.abs_diff(SIDE / 2) < width * 4 / 5 && y.abs_diff(SIDE / 2) < width * 4 / 5,
        Stance::Reservation => rises,
        Stance::Objects => rises || falls,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_joins_its_own_edge_and_differs_from_the_others() {
        let ink = |stance| {
            let pixels = (0..SIDE * SIDE).filter(move |idx| is_inked(stance, idx % SIDE, idx / SIDE));
            pixels.collect::<Vec<_>>()
        };
        let all = Stance::ALL.map(ink);
        for (idx, one) in all.iter().enumerate() {
            assert!(one.len() < SIDE * SIDE / 2, "a pattern leaves the colour in sight");
            let twins = all.iter().filter(|other| *other == one).count();
            assert_eq!(twins, if one.is_empty() { 2 } else { 1 }, "{}", Stance::ALL[idx].id());
        }
        for y in 0..SIDE {
            assert_eq!(is_inked(Stance::Reservation, 0, y), is_inked(Stance::Reservation, SIDE, y));
        }
    }
}
