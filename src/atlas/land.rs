//! The outlines of the lands.

use std::sync::LazyLock;

use super::{
    Point,
    measure::{Ring, distance_m, is_inside},
};

/// A state, or a part of one that the law treats apart, with its outlines.
#[derive(Debug)]
pub(super) struct Land {
    /// Its code: ISO 3166-1 alpha-3; `XIC` the Canaries, `XAZ` the Azores, `XMD` Madeira, `UHI` Hawaii.
    pub code: [u8; 3],
    polygons: Vec<Polygon>,
}

#[derive(Debug)]
struct Polygon {
    /// West, south, east, north.
    bounds: [i32; 4],
    /// The outline, and after it the holes.
    rings: Vec<Ring>,
}

const FILE: &[u8] = include_bytes!("../../assets/map/land.bin");

/// Every land. A file that is not what it should be gives none, which the tests exclude.
pub(super) fn lands() -> &'static [Land] {
    static LANDS: LazyLock<Vec<Land>> = LazyLock::new(|| read(FILE).unwrap_or_default());
    &LANDS
}

impl Land {
    /// The code as text.
    pub(super) fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or_default()
    }

    pub(super) fn contains(&self, point: Point) -> bool {
        // A ring across the date line goes on beyond 180 degrees, so a point is looked for on both sides.
        let turned = [0, 3_600_000, -3_600_000].map(|turn| (point.0, point.1 + turn));
        self.polygons.iter().any(|polygon| turned.iter().any(|point| polygon.contains(*point)))
    }

    /// The distance to its nearest outline, metres, where that may be less than `most`; none where it is not.
    pub(super) fn distance_m(&self, point: Point, most: f64) -> Option<f64> {
        // A tenth of a degree more than the distance in latitude; in longitude as many times more as the meridians narrow.
        let margin = (most / 11.0) as i32 + 1_000;
        let near = self.polygons.iter().filter(|polygon| polygon.is_near(point, margin));
        let distance = near.flat_map(|polygon| &polygon.rings).map(|ring| distance_m(ring, point)).fold(most, f64::min);
        (distance < most).then_some(distance)
    }
}

impl Polygon {
    fn contains(&self, (lat, lon): Point) -> bool {
        let [west, south, east, north] = self.bounds;
        let is_between = (south..=north).contains(&lat) && (west..=east).contains(&lon);
        is_between && self.rings.iter().filter(|ring| is_inside(ring, (lat, lon))).count() % 2 == 1
    }

    /// Whether a point may be within a margin of it.
    fn is_near(&self, (lat, lon): Point, margin: i32) -> bool {
        let [west, south, east, north] = self.bounds;
        let cosine = (f64::from(lat) / 10_000.0).to_radians().cos().max(0.05);
        let wide = (f64::from(margin) / cosine) as i32;
        let is_high_enough = lat >= south - margin && lat <= north + margin;
        // The other side of the date line is near too.
        let is_between = |lon: i32| lon >= west - wide && lon <= east + wide;
        is_high_enough && (is_between(lon) || is_between(lon + 3_600_000) || is_between(lon - 3_600_000))
    }
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A number of variable length, its sign in the lowest bit.
    fn number(&mut self) -> Option<i32> {
        let (mut value, mut shift) = (0_i64, 0);
        loop {
            let byte = self.byte()?;
            value |= i64::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 {
                break;
            }
            if shift > 35 {
                return None;
            }
        }
        let signed = if value % 2 == 0 { value / 2 } else { -(value + 1) / 2 };
        i32::try_from(signed).ok()
    }

    fn count(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok().filter(|count| *count < 1_000_000)
    }

    fn ring(&mut self) -> Option<Ring> {
        let count = self.count()?;
        let (mut x, mut y) = (0_i32, 0_i32);
        (0..count)
            .map(|_| {
                x = x.checked_add(self.number()?)?;
                y = y.checked_add(self.number()?)?;
                Some((x, y))
            })
            .collect()
    }

    fn polygon(&mut self) -> Option<Polygon> {
        let rings: Option<Vec<Ring>> = (0..self.count()?).map(|_| self.ring()).collect();
        let rings = rings?;
        let points = rings.first()?;
        let of = |pick: fn(&(i32, i32)) -> i32| (points.iter().map(pick).min(), points.iter().map(pick).max());
        let ((west, east), (south, north)) = (of(|point| point.0), of(|point| point.1));
        Some(Polygon { bounds: [west?, south?, east?, north?], rings })
    }

    fn land(&mut self) -> Option<Land> {
        let code = [self.byte()?, self.byte()?, self.byte()?];
        let polygons: Option<Vec<Polygon>> = (0..self.count()?).map(|_| self.polygon()).collect();
        Some(Land { code, polygons: polygons? })
    }
}

fn read(file: &[u8]) -> Option<Vec<Land>> {
    let mut reader = Reader(file.strip_prefix(b"CFL1")?);
    let count = reader.count()?;
    (0..count).map(|_| reader.land()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outlines_load_whole() {
        assert_eq!(lands().len(), 251);
        let points: usize =
            lands().iter().flat_map(|land| &land.polygons).flat_map(|polygon| &polygon.rings).map(Vec::len).sum();
        assert_eq!(points, 74_151);
        assert!(lands().iter().all(|land| land.code().len() == 3 && !land.polygons.is_empty()));
    }

    #[test]
    fn a_damaged_file_gives_no_lands_and_no_panic() {
        for len in [0, 3, 4, 5, 100, FILE.len() - 1] {
            assert!(read(&FILE[..len]).is_none());
        }
    }
}
