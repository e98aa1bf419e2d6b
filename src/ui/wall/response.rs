//! What the allies would bring: how many would give each kind of help, and money only where it was asked for.

use std::sync::Arc;

use egui::{Align, Galley, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::{
    frame::{Frame, Runs, Type, height},
    parts::{GAP, headline_ui},
};
use crate::stage::{KindLine, ResponsePage};

/// The size of a row, a share of the height.
const ROW: f32 = 0.031;

/// A kind of help, set.
struct Row {
    name: Arc<Galley>,
    amount: Arc<Galley>,
    money: Arc<Galley>,
}

pub(super) fn response_ui(frame: &Frame, body: Rect, page: &ResponsePage) {
    let below = headline_ui(frame, body, &page.headline);
    let gap = frame.part(GAP);
    let quiet = |text: &String| (!text.is_empty()).then(|| vec![(frame.quiet(), text.clone())]);
    let foot: Vec<Runs> = [&page.basis, &page.asked, &page.money].into_iter().filter_map(quiet).collect();
    let (set, _) = frame.column(&foot, vec2(below.width(), below.height() * 0.4), gap / 2.0, Align::Min);
    let foot = height(&set, gap / 2.0);
    frame.paint_column(&set, below.with_min_y(below.bottom() - foot), gap / 2.0, Align::Min);
    rows_ui(frame, below.with_max_y(below.bottom() - foot - gap), page);
}

fn rows_ui(frame: &Frame, rect: Rect, page: &ResponsePage) {
    let set = |kind: Type, text: &str| frame.line(kind, text, rect.width(), Align::Min);
    let name_type = |kind: &KindLine| if kind.is_asked { strong(frame) } else { quiet(frame) };
    let row = |kind: &KindLine| Row {
        name: set(name_type(kind), &kind.name),
        amount: set(quiet(frame), &kind.amount),
        money: set(quiet(frame), &kind.money),
    };
    let rows: Vec<Row> = page.kinds.iter().map(row).collect();
    let widest = |of: fn(&Row) -> &Arc<Galley>| rows.iter().map(|row| of(row).size().x).fold(0.0, f32::max);
    let (names, amounts, sums) = (widest(|row| &row.name), widest(|row| &row.amount), widest(|row| &row.money));
    let gap = frame.part(0.025);
    let mark = frame.part(0.03);
    let money_left = rect.right() - sums;
    let amount_left = money_left - amounts - if sums > 0.0 { gap } else { 0.0 };
    let bar = (rect.left() + mark + names + gap)..=(amount_left - gap);
    let high = (rect.height() / rows.len().max(1) as f32).min(frame.part(0.066));
    for (idx, (row, kind)) in rows.iter().zip(&page.kinds).enumerate() {
        let line = Rect::from_min_size(rect.min + vec2(0.0, high * idx as f32), vec2(rect.width(), high));
        let y = |galley: &Galley| line.center().y - galley.size().y / 2.0;
        frame.paint(&row.name, pos2(rect.left() + mark, y(&row.name)));
        frame.paint(&row.amount, pos2(amount_left, y(&row.amount)));
        frame.paint(&row.money, pos2(money_left, y(&row.money)));
        let whole = Rect::from_x_y_ranges(*bar.start()..=*bar.end(), line.y_range()).shrink2(vec2(0.0, high * 0.26));
        bar_ui(frame, whole, kind, page.whole);
        if kind.is_asked {
            asked_mark(frame, pos2(rect.left() + mark * 0.35, line.center().y));
        }
    }
}

fn quiet(frame: &Frame) -> Type {
    Type { ink: frame.tokens.text, size: ROW, least: ROW, ..frame.quiet() }
}

fn strong(frame: &Frame) -> Type {
    Type { family: crate::ui::theme::semibold(), ..quiet(frame) }
}

/// How many of those who could would give: ink, for colour belongs to stances. Where nobody gives it is hatched.
fn bar_ui(frame: &Frame, whole: Rect, kind: &KindLine, of: u16) {
    let (tokens, width) = (frame.tokens, frame.part(0.002));
    if whole.width() <= 0.0 {
        return;
    }
    if kind.givers == 0 {
        let painter = frame.painter.with_clip_rect(frame.painter.clip_rect().intersect(whole));
        let step = whole.height() * 0.6;
        let count = (whole.width() / step).ceil() as i32 + 2;
        for idx in -2..count {
            let from = pos2(whole.left() + step * idx as f32, whole.bottom());
            painter.line_segment(
                [from, from + vec2(whole.height(), -whole.height())],
                Stroke::new(width, tokens.hairline),
            );
        }
    } else {
        let share = f32::from(kind.givers.min(of.max(1))) / f32::from(of.max(1));
        let filled = whole.with_max_x(whole.left() + whole.width() * share);
        frame.painter.rect_filled(filled, 0.0, if kind.is_asked { tokens.text } else { tokens.border });
    }
    frame.painter.rect_stroke(whole, 0.0, Stroke::new(width, tokens.hairline), StrokeKind::Inside);
}

/// A diamond before what the ally attacked asked for.
fn asked_mark(frame: &Frame, at: egui::Pos2) {
    let half = frame.part(0.009);
    let points = [vec2(0.0, -half), vec2(half, 0.0), vec2(0.0, half), vec2(-half, 0.0)].map(|way| at + way).to_vec();
    frame.painter.add(Shape::convex_polygon(points, frame.tokens.text, Stroke::NONE));
}
