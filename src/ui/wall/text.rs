//! The text on the table, and the ring of its silence.

use std::f32::consts::TAU;

use egui::{Align, Pos2, Rect, Shape, Stroke, pos2, vec2};

use super::{
    frame::{Frame, Runs, Type, height},
    parts::{GAP, headline_ui},
};
use crate::stage::{ClockFace, Run, RunKind, SilenceFace, TextPage};

pub(super) fn text_ui(frame: &Frame, body: Rect, page: &TextPage, seconds: u32) {
    let below = headline_ui(frame, body, &page.title);
    let [left, right] = halves(frame, below);
    let version = vec![(frame.quiet(), page.version.clone())];
    let words = words_runs(frame, &page.runs);
    let gap = frame.part(GAP);
    let (set, _) = frame.column(&[version, words], left.size(), gap, Align::Min);
    frame.paint_column(&set, left, gap, Align::Min);
    match &page.silence {
        SilenceFace::Open { line } => {
            frame.paint_middle(&[vec![(frame.body(), line.clone())]], right, gap);
        }
        SilenceFace::Runs { line, until, broken_by, clock, paused } => {
            let told =
                [(frame.strong(), paused), (frame.strong(), line), (frame.body(), until), (frame.body(), broken_by)];
            let told: Vec<Runs> = told
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(kind, text)| vec![(kind, text.clone())])
                .collect();
            runs_ui(frame, right, &told, clock.map(|clock| clock.after(seconds)));
        }
        SilenceFace::Broken { by, reasons } => {
            let mut told: Vec<Runs> = vec![vec![(frame.headline(), by.clone())]];
            told.extend(reasons.iter().map(|reason| vec![(frame.body(), reason.clone())]));
            let (set, fits) = frame.column(&told, right.size(), gap * 2.0, Align::Min);
            // A name of many allies takes less than the size of a headline before it leaves the wall.
            let set = if fits {
                set
            } else {
                told[0] = vec![(frame.strong(), by.clone())];
                frame.column(&told, right.size(), gap * 2.0, Align::Min).0
            };
            frame.paint_column(&set, right, gap * 2.0, Align::Min);
        }
    }
}

/// The text, and beside it its silence.
fn halves(frame: &Frame, rect: Rect) -> [Rect; 2] {
    let (width, gap) = (rect.width() * 0.6, frame.part(0.05));
    [rect.with_max_x(rect.left() + width), rect.with_min_x(rect.left() + width + gap)]
}

/// The size of the words before the Council, where there is room.
const WORDS: f32 = 0.048;

/// The words, with a space between what was struck out and what came in its place.
fn words_runs(frame: &Frame, runs: &[Run]) -> Runs {
    let mut set: Runs = Vec::new();
    for run in runs {
        let touches = set.last().is_some_and(|(_, before)| !before.ends_with(char::is_whitespace));
        if touches && !run.words.starts_with(char::is_whitespace) {
            set.push((Type { size: WORDS, ..frame.body() }, " ".to_owned()));
        }
        set.push((Type { size: WORDS, ..run_type(frame, run.kind) }, run.words.clone()));
    }
    set
}

fn run_type(frame: &Frame, kind: RunKind) -> Type {
    match kind {
        RunKind::Same => frame.body(),
        RunKind::New => Type { is_underlined: true, ..frame.strong() },
        RunKind::Struck => Type { is_struck: true, ink: frame.tokens.hint, ..frame.body() },
    }
}

/// The ring closes as the time goes; below it, what it means.
fn runs_ui(frame: &Frame, rect: Rect, told: &[Runs], clock: Option<ClockFace>) {
    let gap = frame.part(GAP);
    let Some(clock) = clock else {
        frame.paint_middle(told, rect, gap);
        return;
    };
    let (set, _) = frame.column(told, vec2(rect.width(), rect.height() * 0.5), gap, Align::Center);
    let below = height(&set, gap);
    let size = (rect.height() - below - gap * 2.0).min(rect.width());
    let middle = pos2(rect.center().x, rect.top() + size / 2.0);
    ring(frame, middle, size / 2.0, clock);
    frame.paint_column(&set, rect.with_min_y(rect.top() + size + gap * 2.0), gap, Align::Center);
}

fn ring(frame: &Frame, middle: Pos2, radius: f32, clock: ClockFace) {
    let inside = arc(frame, middle, radius, radius * 0.09, clock);
    let size = (inside * 0.5 / frame.part(1.0)).max(super::frame::LEAST);
    let kind = Type { size, least: size, ..frame.strong() };
    let reading = frame.line(kind, &clock.reading(), inside * 2.0, Align::Center);
    frame.paint(&reading, middle - vec2(0.0, reading.size().y / 2.0));
}

/// How much of the time is left, as a part of a circle; the radius within which there is room.
pub(super) fn arc(frame: &Frame, middle: Pos2, radius: f32, width: f32, clock: ClockFace) -> f32 {
    let radius = radius - width;
    frame.painter.circle_stroke(middle, radius, Stroke::new(width * 0.4, frame.tokens.hairline));
    let share = clock.share();
    let corners = 96;
    let at = |idx: i32| {
        let angle = TAU * share * idx as f32 / corners as f32;
        middle + radius * vec2(angle.sin(), -angle.cos())
    };
    if share > 0.0 {
        let stroke = Stroke::new(width, if clock.runs { frame.tokens.text } else { frame.tokens.border });
        frame.painter.add(Shape::line((0..=corners).map(at).collect(), stroke));
    }
    radius
}
