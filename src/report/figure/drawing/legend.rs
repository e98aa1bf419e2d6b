//! The legend: the stances or kinds that occur, and what the marks mean.

use super::{At, Drawing, LETTER, MARGIN, SMALL};
use crate::{domain::Stance, report::figure::marks, response::PledgeSpan, words::Key};

/// From one line of the legend to the next.
const STEP: f64 = SMALL * 1.5;

impl Drawing<'_> {
    pub(super) fn legend(&mut self) {
        let mut x = MARGIN;
        self.stances(&mut x);
        if self.figure.look.is_by_kind {
            self.kinds(&mut x);
        } else {
            self.ranges(&mut x);
        }
        self.pledges(&mut x);
        self.y += STEP;
    }

    /// Writes a text with room for a mark before it, on the next line where this one is full; says where the mark goes.
    fn entry(&mut self, x: &mut f64, text: &str, mark: f64) -> f64 {
        let width = mark + 6.0 + text.chars().count() as f64 * SMALL * LETTER + 16.0;
        if *x + width > self.width - MARGIN && *x > MARGIN {
            *x = MARGIN;
            self.y += STEP;
        }
        let at = *x;
        *x += width;
        let (text_x, text_y) = (At(at + mark + 6.0), At(self.y + STEP * 0.72));
        self.sheet.text(
            "text",
            &[("x", &text_x), ("y", &text_y), ("font-size", &At(SMALL)), ("fill", &self.palette.secondary)],
            text,
        );
        at
    }

    /// A text that is its own mark.
    fn sign(&mut self, x: &mut f64, text: &str) {
        self.entry(x, text, -6.0);
    }

    fn middle(&self) -> f64 {
        self.y + STEP * 0.5
    }

    fn stances(&mut self, x: &mut f64) {
        let figure = self.figure;
        for stance in Stance::ALL.into_iter().filter(|stance| figure.rows.iter().any(|row| row.stance == *stance)) {
            let at = self.entry(x, &figure.words.stance(stance), 13.0);
            marks::swatch(&mut self.sheet, stance, (at, self.y + 2.0), 13.0, self.palette);
        }
    }

    fn kinds(&mut self, x: &mut f64) {
        let figure = self.figure;
        for kind in figure.kinds() {
            let at = self.entry(x, &figure.words.help_kind(kind), 20.0);
            let middle = self.middle();
            marks::kind(&mut self.sheet, kind, (at, at + 20.0), (middle, 10.0), self.palette);
        }
        self.sign(x, &figure.words.text(Key::FigureByKind));
    }

    fn ranges(&mut self, x: &mut f64) {
        let figure = self.figure;
        for (key, is_hollow) in [(Key::FigureFull, false), (Key::FigureHollow, true)] {
            if figure.rows.iter().any(|row| row.has_bar() && row.is_hollow == is_hollow) {
                let at = self.entry(x, &figure.words.text(key), 26.0);
                let middle = self.middle();
                self.bar(Stance::Supports, is_hollow, (at, at + 26.0), (middle, 7.0));
                self.tick(at + 15.0, middle, 12.0, is_hollow);
            }
        }
    }

    fn pledges(&mut self, x: &mut f64) {
        let figure = self.figure;
        let pledges: Vec<PledgeSpan> = figure.rows.iter().filter_map(|row| row.pledge).collect();
        if !figure.look.is_by_kind && pledges.iter().any(|pledge| pledge.has_figure) {
            let at = self.entry(x, &figure.words.text(Key::FigurePledge), 26.0);
            let place = format!("translate({} {})", At(at), At(self.middle()));
            self.sheet.open("g", &[("transform", &place)]);
            marks::pledge(&mut self.sheet, [1.0, 13.0, 25.0], 5.0, false, self.palette);
            self.sheet.close("g");
        }
        if pledges.iter().any(|pledge| pledge.marks > 0) {
            self.sign(x, &figure.words.text(Key::FigureMarks));
        }
        if pledges.iter().any(|pledge| pledge.beyond.is_some()) {
            self.sign(x, &format!("! {}", figure.words.text(Key::FigureBeyond)));
        }
    }
}
