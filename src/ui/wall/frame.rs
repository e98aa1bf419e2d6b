//! The measures of a wall, and texts that take the size for which there is room.

use std::sync::Arc;

use egui::{
    Align, Color32, FontFamily, FontId, Galley, Painter, Pos2, Rect, TextFormat, Vec2,
    text::{LayoutJob, TextWrapping},
};

use crate::{
    stage::PublicScene,
    ui::theme::{Tokens, semibold},
};

/// What is kept free on every side, for projectors that cut the edges: a share of the height and of the width.
pub(super) const MARGIN: f32 = 0.04;
/// The height of the capitals of a headline, a share of the height.
pub(super) const CAPITALS: f32 = 0.05;
/// The height of the capitals of the typeface, a share of its size.
pub(super) const CAPITALS_OF_SIZE: f32 = 0.66;
/// The size of the codes of seats, a share of the height.
pub(super) const CODE: f32 = 0.033;
/// No text is smaller, a share of the height.
pub(super) const LEAST: f32 = 0.028;
/// The size of a headline.
pub(super) const HEADLINE: f32 = CAPITALS / CAPITALS_OF_SIZE;
/// The size of ordinary text where there is room.
pub(super) const BODY: f32 = 0.036;
/// From one line to the next, in sizes of the type.
const LEADING: f32 = 1.16;
/// The steps in which texts shrink until they find room.
const STEPS: i32 = 12;

/// A rectangle that is a wall.
pub(super) struct Frame {
    pub(super) painter: Painter,
    pub(super) tokens: &'static Tokens,
    /// All of it.
    pub(super) rect: Rect,
    /// Within the margin.
    pub(super) inner: Rect,
    /// How much larger than usual whatever may grow is, from 1.
    scale: f32,
}

/// How a text is set.
#[derive(Clone, Debug)]
pub(super) struct Type {
    /// A share of the height, where there is room.
    pub(super) size: f32,
    /// The same where there is little; never below [`LEAST`].
    pub(super) least: f32,
    pub(super) family: FontFamily,
    pub(super) ink: Color32,
    pub(super) is_underlined: bool,
    pub(super) is_struck: bool,
}

impl Type {
    fn of(size: f32, least: f32, family: FontFamily, ink: Color32) -> Self {
        Self { size, least: least.max(LEAST), family, ink, is_underlined: false, is_struck: false }
    }
}

/// Some runs of text that flow into one paragraph.
pub(super) type Runs = Vec<(Type, String)>;

impl Frame {
    pub(super) fn new(painter: Painter, rect: Rect, tokens: &'static Tokens, scene: &PublicScene) -> Self {
        let inner = rect.shrink2(Vec2::new(rect.width() * MARGIN, rect.height() * MARGIN));
        let scale = (f32::from(scene.look.scale) / 100.0).clamp(1.0, 1.5);
        Self { painter, tokens, rect, inner, scale }
    }

    /// A share of the height, points.
    pub(super) fn part(&self, share: f32) -> f32 {
        self.rect.height() * share
    }

    /// The one sentence. It keeps its size however little room there is.
    pub(super) fn headline(&self) -> Type {
        Type::of(HEADLINE, HEADLINE, semibold(), self.tokens.text)
    }

    /// Ordinary text.
    pub(super) fn body(&self) -> Type {
        Type::of(BODY, LEAST, FontFamily::Proportional, self.tokens.text)
    }

    /// Ordinary text that counts.
    pub(super) fn strong(&self) -> Type {
        Type { family: semibold(), ..self.body() }
    }

    /// The code of a seat.
    pub(super) fn code(&self) -> Type {
        Type::of(CODE, CODE, semibold(), self.tokens.text)
    }

    /// What is not looked at first.
    pub(super) fn quiet(&self) -> Type {
        Type::of(LEAST, LEAST, FontFamily::Proportional, self.tokens.secondary)
    }

    /// Sets a paragraph, at a part of its size between the least (0) and the usual one (1) and beyond.
    fn set(&self, runs: &Runs, width: f32, step: f32, align: Align) -> Arc<Galley> {
        let mut job = LayoutJob { halign: align, ..LayoutJob::default() };
        job.wrap = TextWrapping { max_width: width, ..TextWrapping::default() };
        for (kind, text) in runs {
            let wanted = kind.size * if kind.size > kind.least { self.scale } else { 1.0 };
            let size = self.part(kind.least + (wanted - kind.least) * step);
            let line = egui::Stroke::new(size / 14.0, kind.ink);
            let format = TextFormat {
                font_id: FontId::new(size, kind.family.clone()),
                color: kind.ink,
                line_height: Some(size * LEADING),
                underline: if kind.is_underlined { line } else { egui::Stroke::NONE },
                strikethrough: if kind.is_struck { line } else { egui::Stroke::NONE },
                ..TextFormat::default()
            };
            job.append(text, 0.0, format);
        }
        self.painter.layout_job(job)
    }

    /// One line or paragraph at its usual size.
    pub(super) fn line(&self, kind: Type, text: &str, width: f32, align: Align) -> Arc<Galley> {
        self.set(&vec![(kind, text.to_owned())], width, 1.0, align)
    }

    /// Paragraphs one below another, at the largest size at which they have room, and whether they have.
    pub(super) fn column(&self, paragraphs: &[Runs], room: Vec2, gap: f32, align: Align) -> (Vec<Arc<Galley>>, bool) {
        let mut set = Vec::new();
        for step in (0..=STEPS).rev() {
            let part = step as f32 / STEPS as f32;
            set = paragraphs.iter().map(|runs| self.set(runs, room.x, part, align)).collect();
            if height(&set, gap) <= room.y && set.iter().all(|galley| keeps_words(galley)) {
                return (set, true);
            }
        }
        (set, false)
    }

    /// Paints paragraphs one below another from the top of a rectangle, and says where they end.
    pub(super) fn paint_column(&self, set: &[Arc<Galley>], rect: Rect, gap: f32, align: Align) -> f32 {
        let mut y = rect.top();
        for galley in set {
            self.paint(galley, anchor(rect, y, align));
            y += galley.size().y + gap;
        }
        if set.is_empty() { y } else { y - gap }
    }

    /// Paragraphs in the middle of a rectangle.
    pub(super) fn paint_middle(&self, paragraphs: &[Runs], rect: Rect, gap: f32) {
        let (set, _) = self.column(paragraphs, rect.size(), gap, Align::Center);
        let free = (rect.height() - height(&set, gap)).max(0.0) / 2.0;
        self.paint_column(&set, rect.with_min_y(rect.top() + free), gap, Align::Center);
    }

    /// Paints a text; the place is that of its anchor across.
    pub(super) fn paint(&self, galley: &Arc<Galley>, at: Pos2) {
        self.painter.galley(at, Arc::clone(galley), self.tokens.text);
    }
}

/// Where across a paragraph is anchored that is set to one side or to the middle.
fn anchor(rect: Rect, y: f32, align: Align) -> Pos2 {
    let x = match align {
        Align::Min => rect.left(),
        Align::Center => rect.center().x,
        Align::Max => rect.right(),
    };
    Pos2::new(x, y)
}

/// Whether no line of a paragraph ends inside a word.
fn keeps_words(galley: &Galley) -> bool {
    let is_of_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    galley.rows.windows(2).all(|rows| {
        let [ends, begins] = [rows[0].glyphs.last(), rows[1].glyphs.first()].map(|glyph| glyph.map(|glyph| glyph.chr));
        !is_of_word(ends) || !is_of_word(begins)
    })
}

/// How high some paragraphs are together.
pub(super) fn height(set: &[Arc<Galley>], gap: f32) -> f32 {
    let gaps = gap * set.len().saturating_sub(1) as f32;
    set.iter().map(|galley| galley.size().y).sum::<f32>() + gaps
}
