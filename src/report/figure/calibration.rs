//! How sure, how right, as a drawing: for each word of likelihood the share of answers that agreed, over the range that the word
//! stands for.

use super::tag::{At, Sheet};
use crate::{
    catalog::Catalog,
    colour::{LIGHT, Palette, Rgb},
    domain::Session,
    predict::{Calibration, Tally},
    typeface,
    words::{Key, Words},
};

/// Width of the drawing, and where its words end, its scale begins and ends, points.
const WIDTH: f64 = 640.0;
const NAMES: f64 = 196.0;
const LEFT: f64 = 210.0;
const RIGHT: f64 = 520.0;
/// Height of a row and of what stands above and below, points.
const ROW: f64 = 28.0;
const HEAD: f64 = 10.0;
const FOOT: f64 = 30.0;
/// Type size, points.
const SIZE: f64 = 12.0;

/// A drawing of it with its words.
pub(in crate::report) struct CalibrationDrawing {
    pub(in crate::report) svg: String,
    /// Width and height, points.
    pub(in crate::report) size: (u32, u32),
    /// What it shows, for whoever does not see it.
    pub(in crate::report) alt: String,
    /// What stands below it.
    pub(in crate::report) caption: String,
}

/// Draws how right those were who were so sure. Words that nobody used are left out.
pub(in crate::report) fn calibration(of: &Calibration, catalog: &Catalog, words: &Words) -> CalibrationDrawing {
    let used: Vec<&Tally> = of.tallies.iter().filter(|tally| tally.answers > 0).collect();
    let height = HEAD + ROW * used.len() as f64 + FOOT;
    let settings = catalog.settings(&Session::default());
    let mut sheet = Sheet::default();
    begin(&mut sheet, height, words);
    axis(&mut sheet, HEAD + ROW * used.len() as f64, words);
    for (at, tally) in used.iter().enumerate() {
        row(&mut sheet, tally, settings.range(tally.confidence), HEAD + ROW * (at as f64 + 0.5), words);
    }
    sheet.close("svg");
    let rows = used.iter().map(|tally| sentence(tally, words));
    CalibrationDrawing {
        svg: sheet.finish(),
        size: (WIDTH as u32, height as u32),
        alt: words.fill(Key::ClassCalibrationAlt, &[("rows", words.clauses(rows).into())]),
        caption: words.text(Key::ClassCalibrationCaption),
    }
}

/// How often what was said with a word agreed.
fn sentence(tally: &Tally, words: &Words) -> String {
    let number = |count: usize| words.number(i64::try_from(count).unwrap_or(i64::MAX));
    let args = [
        ("word", words.confidence(tally.confidence).into()),
        ("agreed", number(tally.agreed).into()),
        ("answers", number(tally.answers).into()),
    ];
    words.fill(Key::ClassCalibrationRow, &args)
}

fn begin(sheet: &mut Sheet, height: f64, words: &Words) {
    let palette: &Palette<Rgb> = &LIGHT;
    let view = format!("0 0 {} {}", At(WIDTH), At(height));
    let family = format!("'{}', 'Source Sans Pro', 'Segoe UI', Helvetica, Arial, sans-serif", typeface::FAMILY);
    let language = words.language().tag();
    sheet.open(
        "svg",
        &[
            ("xmlns", &"http://www.w3.org/2000/svg"),
            ("width", &At(WIDTH)),
            ("height", &At(height)),
            ("viewBox", &view),
            ("role", &"img"),
            ("xml:lang", &language),
            ("font-family", &family),
            ("font-size", &At(SIZE)),
            ("fill", &palette.text),
        ],
    );
}

fn place(percent: f64) -> f64 {
    LEFT + (RIGHT - LEFT) * percent / 100.0
}

fn axis(sheet: &mut Sheet, bottom: f64, words: &Words) {
    let palette: &Palette<Rgb> = &LIGHT;
    for percent in [0, 25, 50, 75, 100] {
        let x = At(place(f64::from(percent)));
        let path = format!("M{x} {}V{}", At(HEAD), At(bottom + 4.0));
        sheet.leaf("path", &[("d", &path), ("stroke", &palette.hairline), ("stroke-width", &1)]);
        let label = words.percent_short(i64::from(percent) * 10_000);
        let y = At(bottom + 4.0 + SIZE * 1.3);
        sheet.text("text", &[("x", &x), ("y", &y), ("text-anchor", &"middle"), ("fill", &palette.secondary)], &label);
    }
}

/// The range of the word as a bar with a rim, the share that agreed as a mark on it.
fn row(sheet: &mut Sheet, tally: &Tally, range: Option<(u8, u8)>, middle: f64, words: &Words) {
    let palette: &Palette<Rgb> = &LIGHT;
    let baseline = At(middle + SIZE * 0.35);
    let name = words.confidence_in_range(tally.confidence, range);
    sheet.text("text", &[("x", &At(NAMES)), ("y", &baseline), ("text-anchor", &"end")], &name);
    if let Some((low, high)) = range {
        let (from, to) = (place(f64::from(low)), place(f64::from(high)));
        sheet.leaf(
            "rect",
            &[
                ("x", &At(from)),
                ("y", &At(middle - 6.0)),
                ("width", &At((to - from).max(2.0))),
                ("height", &12),
                ("fill", &palette.selected),
                ("stroke", &palette.border),
                ("stroke-width", &1),
            ],
        );
    }
    let share = 100.0 * tally.agreed as f64 / tally.answers.max(1) as f64;
    let fill = if tally.is_small() { palette.panel } else { palette.text };
    sheet.leaf(
        "circle",
        &[
            ("cx", &At(place(share))),
            ("cy", &At(middle)),
            ("r", &5),
            ("fill", &fill),
            ("stroke", &palette.text),
            ("stroke-width", &1.5),
        ],
    );
    let number = |count: usize| words.number(i64::try_from(count).unwrap_or(i64::MAX));
    let args = [("part", number(tally.agreed).into()), ("whole", number(tally.answers).into())];
    let counted = words.fill(Key::PredictCalibrationOf, &args);
    sheet.text("text", &[("x", &At(RIGHT + 24.0)), ("y", &baseline)], &counted);
}
