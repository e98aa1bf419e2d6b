//! Distances and insides on a globe taken as a sphere.
//!
//! Two short formulas on the integer grid of the outlines: the even-odd rule, and the distance to a segment on the plane that
//! touches the globe at the point. Within the 25 kilometres that are ever asked for, the plane is off by less than a hundredth.

use super::Spot;

/// Metres in a ten-thousandth of a degree of latitude, on a sphere of 6371 kilometres.
const METRES: f64 = 11.119_492_664;

/// A ring of outline points, longitude and latitude in ten-thousandths of a degree, without a closing point.
pub(super) type Ring = Vec<(i32, i32)>;

/// Whether a point lies in a ring, by the even-odd rule.
pub(super) fn is_inside(ring: &[(i32, i32)], (lat, lon): Spot) -> bool {
    let (x, y) = (i64::from(lon), i64::from(lat));
    let mut is_inside = false;
    for (one, two) in pairs(ring) {
        let ((x1, y1), (x2, y2)) = (wide(one), wide(two));
        if (y1 > y) != (y2 > y) {
            // Whether the edge crosses the ray to the east, without a division.
            let crossing = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
            if (crossing > 0) == (y2 > y1) {
                is_inside = !is_inside;
            }
        }
    }
    is_inside
}

/// The distance from a point to the nearest edge of a ring, metres, where that may be less than `most`; infinite otherwise.
pub(super) fn distance_m(ring: &[(i32, i32)], point: Spot, most: f64) -> f64 {
    let narrow = cosine(point.0);
    let margin = (most / METRES) as i32;
    let (north, south) = (point.0.saturating_add(margin), point.0.saturating_sub(margin));
    // Most edges of a large ring are far north or south of the point.
    let is_near = |one: (i32, i32), two: (i32, i32)| one.1.min(two.1) <= north && one.1.max(two.1) >= south;
    pairs(ring)
        .filter(|(one, two)| is_near(*one, *two))
        .map(|(one, two)| to_segment_m(flat(one, point, narrow), flat(two, point, narrow)))
        .fold(f64::INFINITY, f64::min)
}

/// The distance between two points, metres.
pub(super) fn between_m(one: Spot, two: Spot) -> f64 {
    let flat = flat((two.1, two.0), one, cosine(one.0));
    flat.0.hypot(flat.1)
}

/// The point so many metres away in a direction given in sixteenths of a turn.
pub(super) fn moved((lat, lon): Spot, metres: f64, sixteenth: u8) -> Spot {
    let angle = f64::from(sixteenth) * std::f64::consts::TAU / 16.0;
    let north = metres * angle.cos() / METRES;
    let east = metres * angle.sin() / (METRES * cosine(lat).max(0.02));
    ((f64::from(lat) + north).round() as i32, wrapped((f64::from(lon) + east).round() as i32))
}

fn pairs(ring: &[(i32, i32)]) -> impl Iterator<Item = ((i32, i32), (i32, i32))> + '_ {
    (0..ring.len()).map(|idx| (ring[idx], ring[(idx + 1) % ring.len()]))
}

fn wide((x, y): (i32, i32)) -> (i64, i64) {
    (x.into(), y.into())
}

fn cosine(lat: i32) -> f64 {
    (f64::from(lat) / 10_000.0).to_radians().cos()
}

fn wrapped(lon: i32) -> i32 {
    (lon + 1_800_000).rem_euclid(3_600_000) - 1_800_000
}

/// East and north of a point in metres, of a place given as longitude and latitude, `narrow` being the cosine of the point's
/// latitude.
fn flat((x, y): (i32, i32), (lat, lon): Spot, narrow: f64) -> (f64, f64) {
    (f64::from(wrapped(x - lon)) * METRES * narrow, f64::from(y - lat) * METRES)
}

/// The distance from where one stands to a segment, its ends east and north of there, metres.
fn to_segment_m((x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> f64 {
    let (dx, dy) = (x2 - x1, y2 - y1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (-(x1 * dx + y1 * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (x1 + along * dx).hypot(y1 + along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [(i32, i32); 4] = [(0, 0), (100_000, 0), (100_000, 100_000), (0, 100_000)];

    #[test]
    fn inside_is_inside_and_a_degree_is_a_degree() {
        assert!(is_inside(&SQUARE, (50_000, 50_000)));
        assert!(!is_inside(&SQUARE, (50_000, 150_000)));
        assert!(!is_inside(&SQUARE, (-1, 50_000)));
        let one_degree = distance_m(&SQUARE, (-10_000, 50_000), f64::INFINITY);
        assert!((one_degree - 111_195.0).abs() < 20.0, "{one_degree}");
        assert!((between_m((500_000, 0), (500_000, 10_000)) - 71_474.0).abs() < 40.0);
    }

    #[test]
    fn a_step_away_is_that_far() {
        for sixteenth in 0..16 {
            let there = moved((550_000, 1_799_990), 20_000.0, sixteenth);
            assert!((between_m((550_000, 1_799_990), there) - 20_000.0).abs() < 120.0);
        }
    }
}
