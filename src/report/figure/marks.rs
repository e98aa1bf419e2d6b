//! Stances in a drawing: colour, pattern and sign, so that none of them is needed alone.

use super::tag::{At, Sheet};
use crate::{
    colour::{LIGHT, Palette, Rgb},
    domain::{HelpKind, Stance},
};

/// A point after which a pattern repeats.
const PERIOD: f64 = 6.0;

/// What a shape of a stance is filled with.
pub(super) fn fill(stance: Stance, is_hollow: bool, palette: &Palette<Rgb>) -> String {
    match (stance, is_hollow) {
        (Stance::Supports, false) => palette.stance(stance).to_string(),
        (Stance::Supports, true) | (Stance::Undecided, _) => "none".to_owned(),
        (Stance::DoesNotObject | Stance::Reservation | Stance::Objects, _) => {
            format!("url(#{})", pattern_id(stance, is_hollow))
        }
    }
}

fn pattern_id(stance: Stance, is_hollow: bool) -> String {
    format!("{}{}", stance.id(), if is_hollow { "-hollow" } else { "" })
}

/// The patterns, full and hollow.
pub(super) fn patterns(sheet: &mut Sheet, palette: &Palette<Rgb>) {
    for stance in [Stance::DoesNotObject, Stance::Reservation, Stance::Objects] {
        for is_hollow in [false, true] {
            pattern(sheet, stance, is_hollow, palette);
        }
    }
}

fn pattern(sheet: &mut Sheet, stance: Stance, is_hollow: bool, palette: &Palette<Rgb>) {
    let (id, period) = (pattern_id(stance, is_hollow), At(PERIOD));
    let square: [(&str, &dyn std::fmt::Display); 2] = [("width", &period), ("height", &period)];
    // The tile lies around nought, where the middle of a bar is.
    let half = At(-PERIOD / 2.0);
    let corner: [(&str, &dyn std::fmt::Display); 2] = [("x", &half), ("y", &half)];
    sheet.open(
        "pattern",
        &[("id", &id), ("patternUnits", &"userSpaceOnUse"), corner[0], corner[1], square[0], square[1]],
    );
    if !is_hollow {
        sheet.leaf("rect", &[square[0], square[1], ("fill", &palette.ground(stance))]);
    }
    // What is quiet keeps to the colour of its rim.
    let ink =
        if is_hollow || stance == Stance::DoesNotObject { palette.stance(stance) } else { palette.on_stance(stance) };
    let strength = At(if is_hollow { 0.8 } else { 0.45 });
    // Each line runs through the corner and, beside it, through the corners next to it, so that tiles join.
    let path = match stance {
        Stance::Supports | Stance::Undecided => return sheet.close("pattern"),
        Stance::DoesNotObject => {
            let (center, radius) = (At(PERIOD / 2.0), At(1.1));
            sheet.leaf(
                "circle",
                &[("cx", &center), ("cy", &center), ("r", &radius), ("fill", &ink), ("opacity", &strength)],
            );
            return sheet.close("pattern");
        }
        Stance::Reservation => "M-1 1L1-1M0 6L6 0M5 7L7 5",
        Stance::Objects => "M-1 1L1-1M0 6L6 0M5 7L7 5M-1 5L1 7M0 0L6 6M5-1L7 1",
    };
    sheet.leaf(
        "path",
        &[("d", &path), ("stroke", &ink), ("stroke-width", &At(1.2)), ("opacity", &strength), ("fill", &"none")],
    );
    sheet.close("pattern");
}

/// A swatch of a stance with its sign, which is too small for a pattern beside it; drawn as shapes so that no typeface can lack it.
pub(super) fn swatch(sheet: &mut Sheet, stance: Stance, (x, y): (f64, f64), side: f64, palette: &Palette<Rgb>) {
    let (rim, inset) = match stance {
        Stance::Undecided => (Some("3 2"), 0.75),
        Stance::DoesNotObject => (Some("none"), 0.75),
        Stance::Supports | Stance::Reservation | Stance::Objects => (None, 0.0),
    };
    let is_open = stance == Stance::Undecided;
    let fill = if is_open { "none".to_owned() } else { palette.ground(stance).to_string() };
    let stroke = rim.map_or_else(|| "none".to_owned(), |_| palette.stance(stance).to_string());
    let square = At(side - 2.0 * inset);
    sheet.leaf(
        "rect",
        &[
            ("x", &At(x + inset)),
            ("y", &At(y + inset)),
            ("width", &square),
            ("height", &square),
            ("rx", &2),
            ("fill", &fill),
            ("stroke", &stroke),
            ("stroke-width", &1.5),
            ("stroke-dasharray", &rim.unwrap_or("none")),
        ],
    );
    let ink = if is_open { palette.text } else { palette.on_stance(stance) };
    let (center, half) = ((x + side / 2.0, y + side / 2.0), side * 0.32);
    sign(sheet, stance, center, half, ink);
}

/// The side of a sign that stands alone, points.
pub(in crate::report) const SIGN: u32 = 40;

/// The sign of a stance as a drawing of its own, in ink alone: on a card that black ink prints.
pub(in crate::report) fn sign_alone(stance: Stance) -> String {
    let (mut sheet, side) = (Sheet::default(), f64::from(SIGN));
    let frame = format!("0 0 {SIGN} {SIGN}");
    let (width, height) = (At(side), At(side));
    let whole: [(&str, &dyn std::fmt::Display); 2] = [("width", &width), ("height", &height)];
    sheet.open("svg", &[("xmlns", &"http://www.w3.org/2000/svg"), whole[0], whole[1], ("viewBox", &frame)]);
    sheet.leaf("rect", &[whole[0], whole[1], ("rx", &4), ("fill", &LIGHT.raised)]);
    sheet.open("g", &[("transform", &"scale(2)")]);
    sign(&mut sheet, stance, (side / 4.0, side / 4.0), side / 6.0, LIGHT.text);
    sheet.close("g");
    sheet.close("svg");
    sheet.finish()
}

fn sign(sheet: &mut Sheet, stance: Stance, center: (f64, f64), half: f64, ink: Rgb) {
    let at = |x: f64, y: f64| format!("{} {}", At(center.0 + x * half), At(center.1 + y * half));
    let path = match stance {
        Stance::Supports => format!("M{}L{}L{}", at(-0.9, 0.05), at(-0.25, 0.7), at(0.95, -0.7)),
        Stance::DoesNotObject => format!("M{}L{}", at(-0.9, 0.0), at(0.9, 0.0)),
        Stance::Undecided => {
            for x in [-0.75, 0.0, 0.75] {
                let radius = At(half * 0.24);
                sheet.leaf(
                    "circle",
                    &[("cx", &At(center.0 + x * half)), ("cy", &At(center.1)), ("r", &radius), ("fill", &ink)],
                );
            }
            return;
        }
        Stance::Reservation => format!("M{}L{}L{}Z", at(0.0, -0.85), at(0.95, 0.75), at(-0.95, 0.75)),
        Stance::Objects => {
            format!("M{}L{}M{}L{}", at(-0.75, -0.75), at(0.75, 0.75), at(-0.75, 0.75), at(0.75, -0.75))
        }
    };
    sheet.leaf("path", &[("d", &path), ("fill", &"none"), ("stroke", &ink), ("stroke-width", &1.6)]);
}

/// The patterns of the kinds of help, in ink alone: colour is for stances.
pub(super) fn kind_patterns(sheet: &mut Sheet, palette: &Palette<Rgb>) {
    for kind in HelpKind::ALL {
        let Some(path) = kind_lines(kind) else { continue };
        let (id, half) = (kind_id(kind), At(-PERIOD / 2.0));
        sheet.open(
            "pattern",
            &[
                ("id", &id),
                ("patternUnits", &"userSpaceOnUse"),
                ("x", &half),
                ("y", &half),
                ("width", &PERIOD),
                ("height", &PERIOD),
            ],
        );
        sheet.leaf("rect", &[("width", &PERIOD), ("height", &PERIOD), ("fill", &palette.panel)]);
        sheet.leaf("path", &[("d", &path), ("stroke", &palette.text), ("stroke-width", &At(1.2))]);
        sheet.close("pattern");
    }
}

fn kind_id(kind: HelpKind) -> String {
    format!("kind-{}", kind.id())
}

/// The lines of a kind's pattern; none where it is plain.
fn kind_lines(kind: HelpKind) -> Option<&'static str> {
    match kind {
        HelpKind::Political => Some("M2 3h2"),
        HelpKind::Intelligence => Some("M0 3H6"),
        HelpKind::Cyber => Some("M0 3H6M3 0V6"),
        HelpKind::LogisticsAndBasing | HelpKind::AirAndSea | HelpKind::Humanitarian => None,
        HelpKind::LandForces => Some("M-1 1L1-1M0 6L6 0M5 7L7 5"),
        HelpKind::Financial => Some("M3 0V6"),
    }
}

/// A part of a bar: the kind's pattern in a rim of ink.
pub(super) fn kind(
    sheet: &mut Sheet,
    kind: HelpKind,
    (from, to): (f64, f64),
    (middle, height): (f64, f64),
    palette: &Palette<Rgb>,
) {
    let fill = match kind {
        HelpKind::AirAndSea => palette.text.to_string(),
        HelpKind::LogisticsAndBasing => palette.border.to_string(),
        HelpKind::Humanitarian => palette.panel.to_string(),
        HelpKind::Political | HelpKind::Intelligence | HelpKind::Cyber | HelpKind::LandForces | HelpKind::Financial => {
            format!("url(#{})", kind_id(kind))
        }
    };
    let (width, half) = (At((to - from).max(0.5)), At(height));
    let path = format!("M{} {}h{width}v{half}h-{width}Z", At(from), At(middle - height / 2.0));
    sheet.leaf("path", &[("d", &path), ("fill", &fill), ("stroke", &palette.text), ("stroke-width", &0.8)]);
}

/// What is pledged: a diamond at its middle and whiskers to its ends, on the row's own middle. A rim of the ground
/// keeps it apart from any bar below it.
pub(super) fn pledge(sheet: &mut Sheet, places: [f64; 3], half: f64, is_hollow: bool, palette: &Palette<Rgb>) {
    let [low, mid, high] = places.map(At);
    let (cap, half) = (At(half * 0.6), At(half));
    let whiskers = format!("M{low} -{cap}V{cap}M{low} 0H{high}M{high} -{cap}V{cap}");
    let diamond = format!("M{mid} -{half}l{half} {half}l-{half} {half}l-{half} -{half}Z");
    let (ink, ground) = (palette.text, palette.panel);
    sheet.leaf("path", &[("d", &whiskers), ("stroke", &ground), ("stroke-width", &3.4)]);
    sheet.leaf("path", &[("d", &whiskers), ("stroke", &ink), ("stroke-width", &1.2)]);
    let (fill, rim) = if is_hollow { (ground, ink) } else { (ink, ground) };
    sheet.leaf("path", &[("d", &diamond), ("fill", &fill), ("stroke", &rim), ("stroke-width", &1.2)]);
}
