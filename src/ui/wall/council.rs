//! The round table from edge to edge, and in its middle the sentence and the exceptions.

use egui::{Align, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::{
    frame::{Frame, Runs, height},
    parts::GAP,
};
use crate::{
    council::Moved,
    domain::StateCode,
    stage::{Ballot, CouncilPage, Count, Envelope, EnvelopeState, Exception, SeatTile},
    ui::{council, glyphs},
};

/// A tile is never larger, a share of the height.
const LARGEST: f32 = 0.115;
/// Between two tiles, a share of the height.
const BETWEEN: f32 = 0.008;

/// Where the seats lie round the table, the one at the head first, and the middle of the table.
fn table(frame: &Frame, body: Rect, codes: &[StateCode], head: Option<StateCode>) -> (Vec<(usize, Rect)>, Rect) {
    // The mark of the one at the head stands out above its tile.
    let area = body.with_min_y(body.top() + frame.part(0.012));
    let (centres, side) = council::ring(area, codes.len(), (frame.part(LARGEST), frame.part(BETWEEN)));
    let first = head.and_then(|head| codes.iter().position(|code| *code == head)).unwrap_or(0);
    let turn = (0..codes.len()).map(|idx| (idx + first) % codes.len());
    let square = |at: Pos2| Rect::from_center_size(at, vec2(side, side));
    let tiles: Vec<(usize, Rect)> = turn.zip(centres).map(|(idx, at)| (idx, square(at))).collect();
    let within = area.shrink2(vec2(side, side) + frame.part(0.02) * vec2(1.5, 1.0));
    let middle = free(within, &tiles, frame.part(0.012));
    (tiles, middle)
}

/// The largest rectangle in the middle of another that keeps clear of every tile: at the corners of the table they stand
/// further in.
fn free(within: Rect, tiles: &[(usize, Rect)], gap: f32) -> Rect {
    const STEPS: i32 = 20;
    let sides = (0..STEPS).flat_map(|x| (0..STEPS).map(move |y| (x, y)));
    let inset = |(x, y): (i32, i32)| vec2(within.width() * x as f32, within.height() * y as f32) / (4 * STEPS) as f32;
    let rects = sides.map(|part| within.shrink2(inset(part)));
    let is_free = |rect: &Rect| tiles.iter().all(|(_, tile)| !tile.expand(gap).intersects(*rect));
    rects.filter(is_free).max_by(|one, other| one.area().total_cmp(&other.area())).unwrap_or(within)
}

pub(super) fn council_ui(frame: &Frame, body: Rect, page: &CouncilPage, seconds: u32) {
    let body = speaker_ui(frame, body, page, seconds);
    let codes: Vec<StateCode> = page.seats.iter().map(|seat| seat.code).collect();
    let (tiles, middle) = table(frame, body, &codes, page.head);
    for (idx, rect) in tiles {
        let seat = &page.seats[idx];
        tile(frame, rect, seat);
        if Some(seat.code) == page.head {
            diamond(frame, rect);
        }
    }
    middle_ui(frame, middle, page);
}

/// Who has the floor and for how long, else how many have spoken, above the table; what is left for that.
fn speaker_ui(frame: &Frame, body: Rect, page: &CouncilPage, seconds: u32) -> Rect {
    let (runs, text) = match &page.speaker {
        Some(speaker) => (speaker.runs, speaker.reading(seconds)),
        None => (false, page.unspoken.clone()),
    };
    if text.is_empty() {
        return body;
    }
    let kind = if runs { frame.strong() } else { frame.quiet() };
    let kind = super::frame::Type { size: 0.036, least: 0.036, ..kind };
    let told = frame.line(kind, &text, body.width(), Align::Min);
    frame.paint(&told, body.left_top());
    body.with_min_y(body.top() + told.size().y + frame.part(GAP))
}

fn tile(frame: &Frame, rect: Rect, seat: &SeatTile) {
    let (tokens, painter) = (frame.tokens, &frame.painter);
    let times = frame.part(1.0) / 540.0;
    glyphs::swatch_in(painter, rect, seat.stance, tokens, times);
    let ink = glyphs::ink_on(seat.stance, tokens);
    let (side, plate) = (rect.height(), tokens.ground(seat.stance));
    let code = frame.line(super::frame::Type { ink, ..frame.code() }, seat.code.as_str(), side * 2.0, Align::Center);
    let low = rect.bottom() - side * 0.07 - code.size().y;
    glyphs::stance(
        painter,
        pos2(rect.center().x, (rect.top() + low) / 2.0 + side * 0.03),
        side * 0.34,
        seat.stance,
        ink,
    );
    // No pattern runs through letters.
    let written = Rect::from_min_size(pos2(rect.center().x - code.size().x / 2.0, low), code.size());
    if matches!(seat.stance, crate::domain::Stance::Reservation | crate::domain::Stance::Objects) {
        painter.rect_filled(written.intersect(rect), side * 0.02, plate);
    }
    frame.paint(&code, pos2(rect.center().x, low));
    if seat.waits {
        let stroke = Stroke::new(side / 30.0, ink);
        painter.circle_stroke(rect.right_top() + vec2(-side * 0.15, side * 0.15), side * 0.07, stroke);
    }
    if !seat.takes_part {
        painter.rect_filled(rect, 0.0, tokens.panel.gamma_multiply(0.72));
    }
    arrow(frame, rect, seat.moved, ink);
}

/// A small arrow on a seat that moved since the last round: up is nearer to letting it pass.
pub(super) fn arrow(frame: &Frame, rect: Rect, moved: Moved, ink: egui::Color32) {
    let side = rect.height();
    let tip = match moved {
        Moved::No => return,
        Moved::Towards => -1.0,
        Moved::Away => 1.0,
    };
    let at = rect.left_top() + vec2(side * 0.17, side * 0.18);
    let (wide, high) = (side * 0.10, side * 0.09 * tip);
    let points = vec![at + vec2(0.0, high), at + vec2(wide, -high), at + vec2(-wide, -high)];
    frame.painter.add(Shape::convex_polygon(points, ink, Stroke::NONE));
}

/// The ally attacked sits at the head and wears a diamond.
fn diamond(frame: &Frame, rect: Rect) {
    let (top, half) = (pos2(rect.center().x, rect.top()), rect.height() * 0.09);
    let points = [vec2(0.0, -half), vec2(half, 0.0), vec2(0.0, half), vec2(-half, 0.0)].map(|way| top + way).to_vec();
    let ink = frame.tokens.text;
    frame.painter.rect_stroke(rect, rect.height() * 0.03, Stroke::new(rect.height() / 28.0, ink), StrokeKind::Inside);
    frame.painter.add(Shape::convex_polygon(points, ink, Stroke::new(half / 3.0, frame.tokens.panel)));
}

fn middle_ui(frame: &Frame, middle: Rect, page: &CouncilPage) {
    let rule = frame.line(frame.quiet(), &page.rule, middle.width(), Align::Center);
    let gap = frame.part(GAP);
    frame.paint(&rule, pos2(middle.center().x, middle.bottom() - rule.size().y));
    let room = middle.with_max_y(middle.bottom() - rule.size().y - gap);
    let headline = frame.line(frame.headline(), &page.headline, room.width(), Align::Center);
    let cells: Vec<&Count> = page.counts.iter().filter(|count| count.number > 0).collect();
    // Exceptions are set to the left beside their signs, in a block that stands in the middle.
    let rows: Vec<Runs> = exceptions(frame, page);
    let below = |counted: f32| room.height() - headline.size().y - counted - 2.0 * gap;
    let counted_as = |is_named| counts_height(frame, room.width(), &cells, is_named);
    // Where there is no room for both, the names of the exceptions come before those of the stances; where there is none still,
    // they stand side by side.
    let mut counted = counted_as(true);
    let (mut set, is_named) = columns(frame, &rows, (vec2(room.width(), below(counted)), 1));
    if !is_named {
        counted = counted_as(false);
        let room = vec2(room.width(), below(counted));
        let tried = (1..=MOST_COLUMNS).map(|count| columns(frame, &rows, (room, count)));
        let highest = |set: &[Column]| set.iter().map(|column| height(column, gap / 2.0)).fold(0.0, f32::max);
        // The first that has room, else the lowest.
        let best = tried.reduce(
            |best, next| {
                if best.1 || (!next.1 && highest(&best.0) <= highest(&next.0)) { best } else { next }
            },
        );
        set = best.map_or(set, |(set, _)| set);
    }
    let highest = set.iter().map(|column| height(column, gap / 2.0)).fold(0.0, f32::max);
    let used = headline.size().y + counted + 2.0 * gap + highest;
    let mut y = room.top() + ((room.height() - used) / 2.0).max(0.0);
    frame.paint(&headline, pos2(room.center().x, y));
    y += headline.size().y + gap;
    counts_ui(frame, Rect::from_min_size(pos2(room.left(), y), vec2(room.width(), counted)), &cells, is_named);
    y += counted + gap;
    let (wide, mut first) = (room.width() / set.len().max(1) as f32, 0);
    for (idx, column) in set.iter().enumerate() {
        let exceptions = page.exceptions.get(first..).unwrap_or_default();
        rows_ui(frame, pos2(room.left() + wide * (idx as f32 + 0.5), y), column, exceptions);
        first += column.len();
    }
}

/// The most columns in which exceptions stand side by side.
const MOST_COLUMNS: usize = 3;

type Column = Vec<std::sync::Arc<egui::Galley>>;

/// Rows in so many columns of one room, at the largest size at which they fit, and whether they do.
fn columns(frame: &Frame, rows: &[Runs], (room, count): (egui::Vec2, usize)) -> (Vec<Column>, bool) {
    let gap = frame.part(GAP) / 2.0;
    let each = rows.len().div_ceil(count).max(1);
    let width = room.x / count as f32 - frame.part(0.055);
    // All of them in one column of as much room as the columns have, so that one size is found for all.
    let whole = vec2(width, room.y * rows.len() as f32 / each as f32);
    let (set, fits) = frame.column(rows, whole, gap, Align::Min);
    let set: Vec<Column> = set.chunks(each).map(<[_]>::to_vec).collect();
    let fits = fits && set.iter().all(|column| height(column, gap) <= room.y);
    (set, fits)
}

/// The exceptions one below another, each beside its sign.
fn rows_ui(frame: &Frame, top: Pos2, set: &[std::sync::Arc<egui::Galley>], exceptions: &[Exception]) {
    let indent = frame.part(0.055);
    let widest = set.iter().map(|galley| galley.size().x).fold(0.0, f32::max) + indent;
    let (x, mut y) = (top.x - widest / 2.0, top.y);
    for (galley, exception) in set.iter().zip(exceptions.iter().map(Some).chain([None])) {
        if let Some(Exception { stance, .. }) = exception {
            let side = frame.part(0.034);
            let line = galley.rows.first().map_or(galley.size().y, |row| row.rect().height());
            let at = Rect::from_center_size(pos2(x + side / 2.0, y + line / 2.0), vec2(side, side));
            sign(frame, at, *stance);
        }
        frame.paint(galley, pos2(x + indent, y));
        y += galley.size().y + frame.part(GAP) / 2.0;
    }
}

fn exceptions(frame: &Frame, page: &CouncilPage) -> Vec<Runs> {
    let mut rows: Vec<Runs> =
        page.exceptions.iter().map(|exception| vec![(frame.strong(), exception.text.clone())]).collect();
    if !page.more.is_empty() {
        rows.push(vec![(frame.quiet(), page.more.clone())]);
    }
    rows
}

/// The sign of a stance on its ground.
pub(super) fn sign(frame: &Frame, rect: Rect, stance: crate::domain::Stance) {
    glyphs::swatch_in(&frame.painter, rect, stance, frame.tokens, frame.part(1.0) / 800.0);
    let ink = glyphs::ink_on(stance, frame.tokens);
    glyphs::stance(&frame.painter, rect.center(), rect.height() * 0.5, stance, ink);
}

/// The height of a sign in the row of counts, a share of the height.
pub(super) const SIGN: f32 = 0.048;

pub(super) fn count_name(frame: &Frame, count: &Count, width: f32) -> std::sync::Arc<egui::Galley> {
    frame.line(frame.quiet(), &count.name, width, Align::Center)
}

pub(super) fn counts_height(frame: &Frame, width: f32, cells: &[&Count], is_named: bool) -> f32 {
    if !is_named {
        return frame.part(SIGN);
    }
    let width = width / cells.len().max(1) as f32 * 0.94;
    let names = cells.iter().map(|count| count_name(frame, count, width).size().y);
    frame.part(SIGN) + frame.part(0.006) + names.fold(0.0, f32::max)
}

pub(super) fn counts_ui(frame: &Frame, rect: Rect, cells: &[&Count], is_named: bool) {
    let width = rect.width() / cells.len().max(1) as f32;
    let side = frame.part(SIGN);
    for (idx, count) in cells.iter().enumerate() {
        let middle = rect.left() + width * (idx as f32 + 0.5);
        let number = frame.line(frame.strong(), &count.number.to_string(), width, Align::Min);
        let whole = side + frame.part(0.012) + number.size().x;
        let left = middle - whole / 2.0;
        sign(frame, Rect::from_min_size(pos2(left, rect.top()), vec2(side, side)), count.stance);
        frame.paint(&number, pos2(left + whole - number.size().x, rect.top() + (side - number.size().y) / 2.0));
        if is_named {
            let name = count_name(frame, count, width * 0.94);
            frame.paint(&name, pos2(middle, rect.top() + side + frame.part(0.006)));
        }
    }
}

pub(super) fn ballot_ui(frame: &Frame, body: Rect, page: &Ballot) {
    let codes: Vec<StateCode> = page.seats.iter().map(|seat| seat.code).collect();
    let (tiles, middle) = table(frame, body, &codes, page.head);
    for (idx, rect) in tiles {
        envelope(frame, rect, &page.seats[idx], page);
    }
    let paragraphs: [Runs; 2] =
        [vec![(frame.headline(), page.headline.clone())], vec![(frame.quiet(), page.rule.clone())]];
    frame.paint_middle(&paragraphs, middle, frame.part(0.03));
}

/// A closed envelope: an outline until the answer is in, then filled. An empty seat has none, and a word in its place.
fn envelope(frame: &Frame, rect: Rect, seat: &Envelope, page: &Ballot) {
    let (tokens, side) = (frame.tokens, rect.height());
    let code = frame.line(frame.code(), seat.code.as_str(), side * 2.0, Align::Center);
    let low = rect.bottom() - code.size().y;
    frame.paint(&code, pos2(rect.center().x, low));
    let paper = Rect::from_min_max(pos2(rect.left() + side * 0.08, rect.top()), pos2(rect.right() - side * 0.08, low));
    let width = side / 34.0;
    if seat.state == EnvelopeState::Absent {
        let kind = super::frame::Type { size: super::frame::LEAST, ..frame.quiet() };
        let told = frame.line(kind, &page.absent, side, Align::Center);
        frame.paint(&told, pos2(paper.center().x, paper.center().y - told.size().y / 2.0));
    } else if seat.state == EnvelopeState::In {
        frame.painter.rect(paper, side * 0.03, tokens.selected, Stroke::new(width, tokens.text), StrokeKind::Inside);
        let told =
            frame.line(super::frame::Type { ink: tokens.text, ..frame.quiet() }, &page.is_in, side, Align::Center);
        flap(frame, paper, width, tokens.text);
        let y = (paper.bottom() - told.size().y - width).min(paper.center().y);
        frame.paint(&told, pos2(paper.center().x, y));
    } else {
        let rim = Stroke::new(width, tokens.border);
        let inside = paper.shrink(width / 2.0);
        let corners =
            [inside.left_top(), inside.right_top(), inside.right_bottom(), inside.left_bottom(), inside.left_top()];
        frame.painter.extend(Shape::dashed_line(&corners, rim, 3.0 * width, 2.0 * width));
    }
}

fn flap(frame: &Frame, paper: Rect, width: f32, ink: egui::Color32) {
    let tip = Pos2::new(paper.center().x, paper.top() + paper.height() * 0.36);
    let inset = width / 2.0;
    let corners = [paper.left_top() + vec2(inset, inset), tip, paper.right_top() + vec2(-inset, inset)];
    frame.painter.add(Shape::line(corners.to_vec(), Stroke::new(width, ink)));
}
