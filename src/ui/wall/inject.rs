//! Something new: title, text and facts, and its picture beside them.

use egui::{Align, Rect, Stroke, StrokeKind, vec2};

use super::{
    Gallery,
    frame::{Frame, Runs, Type},
    parts::{GAP, fact_runs, headline_ui},
};
use crate::stage::{InjectPage, PictureFace};

/// The size of the text, where there is room.
const WORDS: f32 = 0.045;

pub(super) fn inject_ui(frame: &Frame, body: Rect, page: &InjectPage) {
    let below = headline_ui(frame, body, &page.title);
    let text = vec![(Type { size: WORDS, ..frame.body() }, page.text.clone())];
    let mut paragraphs: Vec<Runs> = vec![text];
    paragraphs.extend(page.facts.iter().map(|fact| fact_runs(frame, fact)));
    paragraphs.push(vec![(frame.quiet(), page.more.clone())]);
    paragraphs.retain(|runs| runs.iter().any(|(_, text)| !text.trim().is_empty()));
    let gap = frame.part(GAP * 1.5);
    let beside = below.with_max_x(below.left() + below.width() * 0.56);
    let (set, fits) = frame.column(&paragraphs, beside.size(), gap, Align::Min);
    let Some(picture) = page.picture.as_ref().filter(|_| fits) else {
        // The words come before the picture, where there is no room for both.
        let (set, _) = frame.column(&paragraphs, below.size(), gap, Align::Min);
        frame.paint_column(&set, below, gap, Align::Min);
        return;
    };
    frame.paint_column(&set, beside, gap, Align::Min);
    let left = if paragraphs.is_empty() { below.left() } else { beside.right() + frame.part(0.04) };
    picture_ui(frame, below.with_min_x(left), picture);
}

/// A picture as large as it fits; one that is not there is a grey frame with its name.
fn picture_ui(frame: &Frame, area: Rect, picture: &PictureFace) {
    if Gallery::of(frame.painter.ctx()).draw(&frame.painter, area, &picture.hash) {
        return;
    }
    let tokens = frame.tokens;
    frame.painter.rect_filled(area, 0.0, tokens.raised);
    frame.painter.rect_stroke(area, 0.0, Stroke::new(frame.part(0.003), tokens.border), StrokeKind::Inside);
    let inside = area.shrink2(vec2(frame.part(0.03), frame.part(0.03)));
    frame.paint_middle(&[vec![(frame.quiet(), picture.alt.clone())]], inside, 0.0);
}
