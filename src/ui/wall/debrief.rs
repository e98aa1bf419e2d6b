//! The debrief: the strip of rounds and seats, who moved, a question, who spoke.

use std::sync::Arc;

use egui::{Align, Galley, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::{
    council::{SIGN, arrow, count_name, counts_height, counts_ui, sign},
    frame::{Frame, Type},
    parts::{GAP, headline_ui},
};
use crate::{
    domain::Stance,
    stage::{Count, CountsRow, DebriefFace, DebriefPage, MovedSeat, SpokenLine, StripCell, StripRow},
    ui::glyphs,
};

/// The most columns in which the seats stand.
const MOST_BLOCKS: usize = 4;
/// Between two columns of seats, a share of the height.
const BETWEEN: f32 = 0.035;
/// The largest cell, a share of the height.
const LARGEST: f32 = 0.06;

pub(super) fn debrief_ui(frame: &Frame, body: Rect, page: &DebriefPage) {
    let below = headline_ui(frame, body, &page.headline);
    let below = foot_ui(frame, below, &page.place);
    match &page.face {
        DebriefFace::Strip { rounds, rows, counts, faint } => {
            let below = foot_ui(frame, below, faint);
            strip_ui(frame, counted_ui(frame, below, counts), rounds, rows);
        }
        DebriefFace::Counts(rows) => table_ui(frame, below, rows),
        DebriefFace::Moved { seats, more, line } => {
            let below = foot_ui(frame, foot_ui(frame, below, line), more);
            moved_ui(frame, below, seats);
        }
        DebriefFace::Words(words) => {
            let runs = vec![(Type { size: 0.06, ..frame.body() }, words.clone())];
            let (set, _) = frame.column(&[runs], below.size(), 0.0, Align::Min);
            frame.paint_column(&set, below, 0.0, Align::Min);
        }
        DebriefFace::Spoken(lines) => spoken_ui(frame, below, lines),
    }
}

/// A quiet line at the foot; what is left above it.
fn foot_ui(frame: &Frame, rect: Rect, text: &str) -> Rect {
    if text.is_empty() {
        return rect;
    }
    let line = frame.line(frame.quiet(), text, rect.width(), Align::Min);
    frame.paint(&line, pos2(rect.left(), rect.bottom() - line.size().y));
    rect.with_max_y(rect.bottom() - line.size().y - frame.part(GAP))
}

/// How many seats took each stance in the last round, which says what the signs are; what is left above it.
fn counted_ui(frame: &Frame, rect: Rect, counts: &[Count]) -> Rect {
    let cells: Vec<&Count> = counts.iter().filter(|count| count.number > 0).collect();
    let high = counts_height(frame, rect.width(), &cells, true);
    counts_ui(frame, rect.with_min_y(rect.bottom() - high), &cells, true);
    rect.with_max_y(rect.bottom() - high - frame.part(GAP))
}

/// How the strip is set: in so many columns of seats, with cells of a size.
struct Grid {
    rows: usize,
    high: f32,
    block: f32,
    code: f32,
    column: f32,
    cell: f32,
}

impl Grid {
    /// The columns in which the cells are largest and everything has room.
    fn of(frame: &Frame, rect: Rect, seats: usize, heads: &[Arc<Galley>], codes: &[Arc<Galley>]) -> Self {
        let widest = |set: &[Arc<Galley>]| set.iter().map(|galley| galley.size().x).fold(0.0, f32::max);
        let gap = frame.part(0.012);
        let (code, head) = (widest(codes) + gap, widest(heads) + gap);
        let rounds = heads.len().max(1) as f32;
        let grid = |blocks: usize| {
            let rows = seats.div_ceil(blocks).max(1);
            let block = (rect.width() - frame.part(BETWEEN) * (blocks - 1) as f32) / blocks as f32;
            let high = (rect.height() / (rows + 1) as f32).min(frame.part(LARGEST) * 1.15);
            let room = (block - code) / rounds;
            let cell = (high * 0.92).min(room * 0.92).min(frame.part(LARGEST));
            Self { rows, high, block, code, column: room.min(cell.max(head) * 1.15), cell }
        };
        let has_room = |grid: &Self| grid.column >= head;
        let grids: Vec<Self> = (1..=MOST_BLOCKS).map(grid).collect();
        let fits = grids.iter().any(has_room);
        let best = grids.into_iter().filter(|grid| !fits || has_room(grid));
        best.max_by(|one, other| one.high.min(one.cell).total_cmp(&other.high.min(other.cell)))
            .unwrap_or_else(|| grid(1))
    }
}

fn strip_ui(frame: &Frame, rect: Rect, rounds: &[String], rows: &[StripRow]) {
    let set = |kind: Type, text: &str| frame.line(kind, text, rect.width(), Align::Center);
    let heads: Vec<Arc<Galley>> = rounds.iter().map(|round| set(frame.quiet(), round)).collect();
    let left = |text: &str| frame.line(frame.code(), text, rect.width(), Align::Min);
    let codes: Vec<Arc<Galley>> = rows.iter().map(|row| left(row.code.as_str())).collect();
    let grid = Grid::of(frame, rect, rows.len(), &heads, &codes);
    let middle = |at: usize| grid.code + grid.column * (at as f32 + 0.5);
    for (block, rows) in rows.chunks(grid.rows).enumerate() {
        let corner = rect.left_top() + vec2((grid.block + frame.part(BETWEEN)) * block as f32, 0.0);
        for (at, head) in heads.iter().enumerate() {
            frame.paint(head, corner + vec2(middle(at), (grid.high - head.size().y) / 2.0));
        }
        for (at, row) in rows.iter().enumerate() {
            let top = corner + vec2(0.0, grid.high * (at + 1) as f32);
            let code = &codes[block * grid.rows + at];
            frame.paint(code, top + vec2(0.0, (grid.high - code.size().y) / 2.0));
            for (round, cell) in row.cells.iter().enumerate() {
                let centre = top + vec2(middle(round), grid.high / 2.0);
                cell_ui(frame, Rect::from_center_size(centre, vec2(grid.cell, grid.cell)), *cell);
            }
        }
    }
}

/// A seat in a round. What was not said in it stands without its ground, in faint ink; an empty seat pales.
fn cell_ui(frame: &Frame, rect: Rect, cell: StripCell) {
    let (tokens, side) = (frame.tokens, rect.height());
    if !cell.has_spoken {
        let rim = Stroke::new(side / 30.0, tokens.hairline);
        frame.painter.rect_stroke(rect, 0.0, rim, StrokeKind::Inside);
        glyphs::stance(&frame.painter, rect.center(), side * 0.42, cell.stance, tokens.hint);
    } else {
        glyphs::swatch_in(&frame.painter, rect, cell.stance, tokens, frame.part(1.0) / 900.0);
        let ink = glyphs::ink_on(cell.stance, tokens);
        // No pattern runs through a sign.
        if matches!(cell.stance, Stance::Reservation | Stance::Objects) {
            frame.painter.circle_filled(rect.center(), side * 0.32, tokens.ground(cell.stance));
        }
        glyphs::stance(&frame.painter, rect.center(), side * 0.5, cell.stance, ink);
        arrow(frame, rect, cell.moved, ink);
    }
    if cell.is_absent {
        frame.painter.rect_filled(rect, 0.0, tokens.panel.gamma_multiply(0.72));
    }
}

/// A row a round, a column a stance; what the signs are stands above.
fn table_ui(frame: &Frame, rect: Rect, rows: &[CountsRow]) {
    let Some(first) = rows.first() else { return };
    let names: Vec<Arc<Galley>> =
        rows.iter().map(|row| frame.line(frame.strong(), &row.round, rect.width() * 0.28, Align::Min)).collect();
    let widest = names.iter().map(|name| name.size().x).fold(0.0, f32::max) + frame.part(GAP);
    let columns = rect.with_min_x(rect.left() + widest);
    let heads: Vec<&Count> = first.counts.iter().collect();
    let high = counts_height(frame, columns.width(), &heads, true);
    let width = columns.width() / heads.len().max(1) as f32;
    for (at, count) in heads.iter().enumerate() {
        let middle = columns.left() + width * (at as f32 + 0.5);
        let side = frame.part(SIGN);
        sign(frame, Rect::from_min_size(pos2(middle - side / 2.0, columns.top()), vec2(side, side)), count.stance);
        let name = count_name(frame, count, width * 0.94);
        frame.paint(&name, pos2(middle, columns.top() + side + frame.part(0.006)));
    }
    let top = rect.top() + high + frame.part(GAP);
    let row_high = ((rect.bottom() - top) / rows.len() as f32).min(frame.part(0.12));
    for (at, (row, name)) in rows.iter().zip(&names).enumerate() {
        let line = Rect::from_min_size(pos2(rect.left(), top + row_high * at as f32), vec2(rect.width(), row_high));
        let rim = Stroke::new(frame.part(0.0015), frame.tokens.hairline);
        frame.painter.hline(line.x_range(), line.top(), rim);
        frame.paint(name, pos2(line.left(), line.center().y - name.size().y / 2.0));
        for (column, count) in row.counts.iter().enumerate() {
            let ink = if count.number == 0 { frame.tokens.hint } else { frame.tokens.text };
            let kind = Type { size: 0.05, ink, ..frame.strong() };
            let number = frame.line(kind, &count.number.to_string(), width, Align::Center);
            let middle = columns.left() + width * (column as f32 + 0.5);
            frame.paint(&number, pos2(middle, line.center().y - number.size().y / 2.0));
        }
    }
}

fn moved_ui(frame: &Frame, rect: Rect, seats: &[MovedSeat]) {
    let side = frame.part(0.06);
    let codes: Vec<Arc<Galley>> =
        seats.iter().map(|seat| frame.line(frame.code(), seat.code.as_str(), rect.width(), Align::Min)).collect();
    let code = codes.iter().map(|code| code.size().x).fold(0.0, f32::max) + frame.part(GAP);
    let width = code + side * 3.4;
    let (across, high) = (((rect.width() / width).floor() as usize).max(1), side * 1.35);
    for (at, (seat, named)) in seats.iter().zip(&codes).enumerate() {
        let corner = rect.left_top() + vec2((at % across) as f32 * width, (at / across) as f32 * high);
        frame.paint(named, corner + vec2(0.0, (side - named.size().y) / 2.0));
        let from = Rect::from_min_size(corner + vec2(code, 0.0), vec2(side, side));
        let to = from.translate(vec2(side * 1.7, 0.0));
        sign(frame, from, seat.from);
        sign(frame, to, seat.to);
        let between = Rect::from_min_max(from.right_top(), to.left_bottom()).shrink(side * 0.12);
        let (ink, tip) = (Stroke::new(side / 22.0, frame.tokens.text), between.right_center());
        frame.painter.line_segment([between.left_center(), tip], ink);
        let back = side * 0.16;
        let barbs = [tip + vec2(-back, -back), tip, tip + vec2(-back, back)].to_vec();
        frame.painter.add(Shape::line(barbs, ink));
    }
}

/// Bars of ink: colour belongs to stances.
fn spoken_ui(frame: &Frame, rect: Rect, lines: &[SpokenLine]) {
    let set = |text: &str| frame.line(Type { ink: frame.tokens.text, ..frame.quiet() }, text, rect.width(), Align::Min);
    let rows: Vec<(Arc<Galley>, Arc<Galley>)> = lines.iter().map(|line| (set(&line.name), set(&line.time))).collect();
    let names = rows.iter().map(|(name, _)| name.size().x).fold(0.0, f32::max);
    let times = rows.iter().map(|(_, time)| time.size().x).fold(0.0, f32::max);
    let most = lines.iter().map(|line| line.seconds).max().unwrap_or_default().max(1);
    let gap = frame.part(0.025);
    let high = (rect.height() / lines.len().max(1) as f32).min(frame.part(0.07));
    for (at, ((name, time), line)) in rows.iter().zip(lines).enumerate() {
        let row = Rect::from_min_size(rect.left_top() + vec2(0.0, high * at as f32), vec2(rect.width(), high));
        let y = |galley: &Galley| row.center().y - galley.size().y / 2.0;
        frame.paint(name, pos2(row.left(), y(name)));
        frame.paint(time, pos2(row.right() - times, y(time)));
        let whole = Rect::from_x_y_ranges((row.left() + names + gap)..=(row.right() - times - gap), row.y_range());
        let whole = whole.shrink2(vec2(0.0, high * 0.28));
        let filled = whole.with_max_x(whole.left() + whole.width() * line.seconds as f32 / most as f32);
        frame.painter.rect_filled(filled, 0.0, frame.tokens.border);
        let rim = Stroke::new(frame.part(0.002), frame.tokens.hairline);
        frame.painter.rect_stroke(whole, 0.0, rim, StrokeKind::Inside);
    }
}
