//! The simple scenes, and what stands round every scene.

use egui::{Align, Rect, Stroke, StrokeKind, pos2, vec2};

use super::frame::{Frame, Runs, Type};
use crate::{
    stage::{ClockFace, FactLine, PublicScene, Situation, Standby, TestCard},
    ui::{council::SpotMap, glyphs},
};

/// Between two paragraphs, a share of the height.
pub(super) const GAP: f32 = 0.016;

/// Round and clock above, the line below; what is left for the scene.
pub(super) fn round_ui(frame: &Frame, scene: &PublicScene, seconds: u32) -> Rect {
    let inner = frame.inner;
    let quiet = frame.quiet();
    let [told, named] = [sized(0.042, frame.strong()), sized(0.032, frame.quiet())];
    let footer = frame.line(quiet.clone(), &scene.footer, inner.width(), Align::Min);
    frame.paint(&footer, pos2(inner.left(), inner.bottom() - footer.size().y));
    let mut body = inner.with_max_y(inner.bottom() - footer.size().y - frame.part(GAP));
    let face = scene.clock.map(|clock| clock.after(seconds));
    let clock = face.map(ClockFace::reading).unwrap_or_default();
    if scene.heading.is_empty() && clock.is_empty() {
        return body;
    }
    let reading = [scene.paused.as_str(), &clock].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let told = frame.line(told, &reading.join("  "), inner.width() * 0.4, Align::Max);
    frame.paint(&told, inner.right_top());
    if let Some(face) = face.filter(|face| face.whole > 0) {
        let radius = told.size().y * 0.42;
        let middle = pos2(inner.right() - told.size().x - radius * 1.6, inner.top() + told.size().y / 2.0);
        super::text::arc(frame, middle, radius, radius * 0.3, face);
    }
    let heading = frame.line(named, &scene.heading, inner.width() * 0.58, Align::Min);
    frame.paint(&heading, inner.left_top());
    body.min.y += heading.size().y.max(told.size().y) + frame.part(GAP);
    body
}

/// A type of one size.
fn sized(size: f32, kind: Type) -> Type {
    Type { size, least: size, ..kind }
}

pub(super) fn missing_ui(frame: &Frame, body: Rect, sentence: &str) {
    let kind = Type { ink: frame.tokens.secondary, ..frame.headline() };
    frame.paint_middle(&[vec![(kind, sentence.to_owned())]], body, 0.0);
}

pub(super) fn standby_ui(frame: &Frame, body: Rect, page: &Standby) {
    let resumes = Type { size: 0.045, ink: frame.tokens.secondary, ..frame.body() };
    let paragraphs: [Runs; 2] = [vec![(frame.headline(), page.title.clone())], vec![(resumes, page.resumes.clone())]];
    frame.paint_middle(&paragraphs, body, frame.part(0.04));
}

pub(super) fn test_card_ui(frame: &Frame, body: Rect, page: &TestCard, note: &str) {
    corners(frame);
    let [headline, codes, least] = &page.lines;
    let body = body.shrink2(vec2(frame.part(0.04), frame.part(0.05)));
    let room = Type { ink: frame.tokens.secondary, ..frame.body() };
    let mut paragraphs: Vec<Runs> = vec![
        vec![(frame.headline(), headline.clone())],
        vec![(frame.code(), codes.clone())],
        vec![(Type { ink: frame.tokens.text, ..frame.quiet() }, least.clone())],
    ];
    if !page.room.is_empty() {
        paragraphs.insert(0, vec![(room, page.room.clone())]);
    }
    if !page.dry_run.is_empty() {
        paragraphs.push(vec![(frame.strong(), page.dry_run.clone())]);
    }
    if !note.is_empty() {
        paragraphs.push(vec![(frame.quiet(), note.to_owned())]);
    }
    let [above, below] =
        [body.with_max_y(body.top() + body.height() * 0.66), body.with_min_y(body.top() + body.height() * 0.7)];
    frame.paint_middle(&paragraphs, above, frame.part(0.03));
    let count = page.samples.len().max(1) as f32;
    let width = below.width() / count;
    for (idx, sample) in page.samples.iter().enumerate() {
        let cell = Rect::from_min_size(below.min + vec2(width * idx as f32, 0.0), vec2(width, below.height()));
        let side = frame.part(0.08);
        let square = Rect::from_min_size(pos2(cell.center().x - side / 2.0, cell.top()), vec2(side, side));
        glyphs::swatch_in(&frame.painter, square, sample.stance, frame.tokens, frame.part(1.0) / 500.0);
        let ink = glyphs::ink_on(sample.stance, frame.tokens);
        glyphs::stance(&frame.painter, square.center(), side * 0.42, sample.stance, ink);
        let name = frame.line(frame.quiet(), &sample.name, width * 0.94, Align::Center);
        frame.paint(&name, pos2(cell.center().x, square.bottom() + frame.part(0.012)));
    }
}

/// A right angle at each corner of what must be seen, and a line at the very edge.
fn corners(frame: &Frame) {
    let (inner, arm) = (frame.inner, frame.part(0.05));
    let stroke = Stroke::new(frame.part(0.004), frame.tokens.text);
    for (corner, x, y) in [
        (inner.left_top(), 1.0, 1.0),
        (inner.right_top(), -1.0, 1.0),
        (inner.left_bottom(), 1.0, -1.0),
        (inner.right_bottom(), -1.0, -1.0),
    ] {
        // Outside what texts may use.
        let corner = corner - vec2(x, y) * frame.part(0.015);
        frame.painter.line_segment([corner, corner + vec2(arm * x, 0.0)], stroke);
        frame.painter.line_segment([corner, corner + vec2(0.0, arm * y)], stroke);
    }
    frame.painter.rect_stroke(frame.rect, 0.0, Stroke::new(frame.part(0.002), frame.tokens.border), StrokeKind::Inside);
}

/// The one sentence at the top; where it ends.
pub(super) fn headline_ui(frame: &Frame, body: Rect, sentence: &str) -> Rect {
    let headline = frame.line(frame.headline(), sentence, body.width(), Align::Min);
    frame.paint(&headline, body.left_top());
    body.with_min_y(body.top() + headline.size().y + frame.part(0.03))
}

pub(super) fn situation_ui(frame: &Frame, body: Rect, page: &Situation, map: &mut SpotMap) {
    let mut below = headline_ui(frame, body, &page.question);
    if !page.lead.is_empty() {
        let lead = vec![(Type { size: 0.042, ..frame.body() }, page.lead.clone())];
        let room = vec2(below.width(), below.height() * 0.4);
        let (set, _) = frame.column(&[lead], room, 0.0, Align::Min);
        below.min.y = frame.paint_column(&set, below, 0.0, Align::Min) + frame.part(0.03);
    }
    let lifted = page.lifted.iter().map(|line| vec![(frame.body(), line.clone())]);
    let facts: Vec<Runs> = page.facts.iter().map(|fact| fact_runs(frame, fact)).chain(lifted).collect();
    let gap = frame.part(GAP);
    let beside = below.with_max_x(below.left() + below.width() * 0.6);
    let (set, fits) = frame.column(&facts, beside.size(), gap, Align::Min);
    let Some(spot) = page.spot.as_ref().filter(|_| fits) else {
        // The facts come before the map, where there is no room for both.
        let (set, _) = frame.column(&facts, below.size(), gap, Align::Min);
        frame.paint_column(&set, below, gap, Align::Min);
        return;
    };
    frame.paint_column(&set, beside, gap, Align::Min);
    let left = if facts.is_empty() { below.left() } else { beside.right() + frame.part(0.04) };
    let name = frame.line(frame.quiet(), &spot.name, below.right() - left, Align::Min);
    let area = below.with_min_x(left).with_max_y(below.bottom() - name.size().y - gap / 2.0);
    map.paint(&frame.painter, area, spot.point, frame.tokens);
    frame.paint(&name, pos2(left, area.bottom() + gap / 2.0));
}

pub(super) fn fact_runs(frame: &Frame, fact: &FactLine) -> Runs {
    let quiet = Type { ink: frame.tokens.secondary, ..frame.body() };
    let mut runs = vec![(quiet.clone(), format!("{}  ", fact.name)), (frame.strong(), fact.value.clone())];
    if !fact.confidence.is_empty() {
        runs.push((quiet, format!(" · {}", fact.confidence)));
    }
    if !fact.new.is_empty() {
        runs.push((frame.body(), "  ".to_owned()));
        runs.push((Type { is_underlined: true, ..frame.body() }, fact.new.replace(' ', "\u{a0}")));
    }
    runs
}
