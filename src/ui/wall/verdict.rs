//! Four sealed plates, and what is said of the one that was opened last.

use egui::{Align, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::{
    frame::{Frame, Runs, Type, height},
    parts::{GAP, headline_ui},
};
use crate::{
    stage::{Plate, Side, VerdictPage},
    ui::glyphs,
};

pub(super) fn verdict_ui(frame: &Frame, body: Rect, page: &VerdictPage) {
    let below = headline_ui(frame, body, &page.headline);
    let gap = frame.part(0.025);
    let count = page.plates.len().max(1) as f32;
    let width = (below.width() - gap * (count - 1.0)) / count;
    let inside = width - 2.0 * frame.part(0.02);
    let texts: Vec<_> = page.plates.iter().map(|plate| plate_texts(frame, plate, inside)).collect();
    let high = texts.iter().map(|set| height(set, frame.part(0.008))).fold(frame.part(0.12), f32::max)
        + 2.0 * frame.part(0.02);
    for (idx, (plate, set)) in page.plates.iter().zip(&texts).enumerate() {
        let at = below.min + vec2((width + gap) * idx as f32, 0.0);
        let rect = Rect::from_min_size(at, vec2(width, high));
        plate_ui(frame, rect, plate);
        frame.paint_column(set, rect.shrink(frame.part(0.02)), frame.part(0.008), Align::Min);
    }
    // Whatever is still sealed has the room of an answer.
    sides_ui(frame, below.with_min_y(below.top() + high + frame.part(0.035)), &page.sides);
}

fn plate_texts(frame: &Frame, plate: &Plate, width: f32) -> Vec<std::sync::Arc<egui::Galley>> {
    let name = vec![(frame.quiet(), plate.name.clone())];
    let said = match &plate.state {
        Some(state) => (Type { size: 0.045, ..frame.strong() }, state.clone()),
        None => (Type { size: 0.045, ink: frame.tokens.hint, ..frame.body() }, plate.sealed.clone()),
    };
    frame.column(&[name, vec![said]], vec2(width, frame.part(0.16)), frame.part(0.008), Align::Min).0
}

fn plate_ui(frame: &Frame, rect: Rect, plate: &Plate) {
    let (tokens, width) = (frame.tokens, frame.part(0.004));
    let round = frame.part(0.008);
    if plate.state.is_some() {
        frame.painter.rect(rect, round, tokens.raised, Stroke::new(width, tokens.text), StrokeKind::Inside);
        return;
    }
    let inside = rect.shrink(width / 2.0);
    let corners =
        [inside.left_top(), inside.right_top(), inside.right_bottom(), inside.left_bottom(), inside.left_top()];
    let stroke = Stroke::new(width / 2.0, tokens.border);
    frame.painter.extend(Shape::dashed_line(&corners, stroke, width * 2.0, width * 1.5));
    let size = frame.part(0.04);
    glyphs::seal(&frame.painter, rect.right_bottom() - vec2(size, size), size, tokens.hint);
}

/// What speaks for and against, side by side.
fn sides_ui(frame: &Frame, rect: Rect, sides: &[Side]) {
    let gap = frame.part(0.05);
    let count = sides.len().max(1) as f32;
    let width = (rect.width() - gap * (count - 1.0)) / count;
    let columns: Vec<Vec<Runs>> = sides.iter().map(|side| side_runs(frame, side)).collect();
    for (idx, runs) in columns.iter().enumerate() {
        let place =
            Rect::from_min_size(pos2(rect.left() + (width + gap) * idx as f32, rect.top()), vec2(width, rect.height()));
        let (set, _) = frame.column(runs, place.size(), frame.part(GAP), Align::Min);
        frame.paint_column(&set, place, frame.part(GAP), Align::Min);
    }
}

fn side_runs(frame: &Frame, side: &Side) -> Vec<Runs> {
    let name = (!side.name.is_empty()).then(|| vec![(frame.strong(), side.name.clone())]);
    name.into_iter()
        .chain(side.lines.iter().map(|line| vec![(Type { size: 0.042, ..frame.body() }, line.clone())]))
        .collect()
}
