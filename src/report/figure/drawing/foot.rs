//! The foot: totals, what is asked for and changed, what keeps the figure from being taken for data, and the sources.

use super::{AXIS, At, BODY, Drawing, LEADING, MARGIN, SMALL, folded};
use crate::{colour::Rgb, words::Key};

/// The height of a row below which the foot gives way.
const LEAST_ROW: f64 = 9.0;

/// A line of text at the foot.
pub(super) struct Line {
    text: String,
    size: f64,
    ink: Rgb,
}

impl Drawing<'_> {
    /// The longest foot that leaves the rows room to be read.
    pub(super) fn fitting_foot(&self) -> Vec<Line> {
        let count = self.figure.rows.len().max(1) as f64;
        let fits = |foot: &Vec<Line>| (self.room_above(foot) - self.y - AXIS) / count >= LEAST_ROW;
        (1..=4).rev().map(|most| self.foot_lines(most)).find(fits).unwrap_or_else(|| self.foot_lines(1))
    }

    /// Where the rows must end at the latest.
    pub(super) fn room_above(&self, foot: &[Line]) -> f64 {
        self.height - MARGIN - foot.iter().map(|line| line.size * LEADING).sum::<f64>() - 8.0
    }

    /// What stands below the rows; a text of more lines than so many is cut, and says so.
    fn foot_lines(&self, most: usize) -> Vec<Line> {
        let (figure, palette) = (self.figure, self.palette);
        let mut lines = Vec::new();
        let mut add = |text: String, size: f64, ink: Rgb, lines_at_most: usize| {
            for text in folded(&text, self.letters(size), lines_at_most.min(most)) {
                lines.push(Line { text, size, ink });
            }
        };
        add(figure.total(), BODY, palette.text, 2);
        figure.asked((most - 1).max(1)).into_iter().for_each(|line| add(line, SMALL, palette.text, 2));
        figure.beyond().into_iter().for_each(|line| add(line, SMALL, palette.text, 2));
        figure.changed().into_iter().for_each(|line| add(line, SMALL, palette.text, 3));
        if figure.lacks_letters {
            add(figure.words.text(Key::FigureLettersLacking), SMALL, palette.text, 2);
        }
        add(figure.words.text(Key::ScenarioNotData), SMALL, palette.secondary, 2);
        add(figure.words.text(Key::TeachingModel), SMALL, palette.secondary, 1);
        add(figure.sources(), SMALL, palette.hint, 4);
        lines
    }

    pub(super) fn foot(&mut self, lines: &[Line], end: f64) {
        let path = format!("M{} {}H{}", At(MARGIN), At(end + 4.0), At(self.width - MARGIN));
        self.sheet.leaf("path", &[("d", &path), ("stroke", &self.palette.hairline), ("stroke-width", &1)]);
        self.y = end + 8.0;
        for line in lines {
            self.line(&line.text, line.size, line.ink, false);
        }
    }
}
