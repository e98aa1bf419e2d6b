//! The outlines of the lands.

use std::sync::LazyLock;

use super::{
    Spot,
    measure::{Ring, distance_m, is_inside},
};

/// A state, or a part of one that the law treats apart, with its outlines.
#[derive(Debug)]
pub(super) struct Land {
    /// Its code: ISO 3166-1 alpha-3; `XIC` the Canaries, `XAZ` the Azores, `XMD` Madeira, `UHI` Hawaii.
    pub code: [u8; 3],
    pub(super) polygons: Vec<Polygon>,
}

#[derive(Debug)]
pub(super) struct Polygon {
    /// West, south, east, north.
    bounds: [i32; 4],
    /// The outline, and after it the holes.
    pub(super) rings: Vec<Ring>,
}

const LAND: &[u8] = include_bytes!("../../assets/map/land.bin");
const ISLETS: &[u8] = include_bytes!("../../assets/map/islets.bin");

/// Every land, and which outlines reach into each degree of latitude: a point is compared with those alone.
#[derive(Debug, Default)]
struct Outlines {
    lands: Vec<Land>,
    /// Land and polygon by index, for each degree from the South Pole.
    bands: Vec<Vec<(usize, usize)>>,
}

fn outlines() -> &'static Outlines {
    static OUTLINES: LazyLock<Outlines> = LazyLock::new(|| {
        let mut lands = read(LAND).unwrap_or_default();
        for islets in read(ISLETS).unwrap_or_default() {
            match lands.iter_mut().find(|land| land.code == islets.code) {
                Some(land) => land.polygons.extend(islets.polygons),
                None => lands.push(islets),
            }
        }
        lands.iter_mut().flat_map(|land| &mut land.polygons).for_each(Polygon::close_around_the_pole);
        Outlines::of(lands)
    });
    &OUTLINES
}

/// Every land. A file that is not what it should be gives none, which the tests exclude.
pub(super) fn lands() -> &'static [Land] {
    &outlines().lands
}

/// The land a point lies on.
pub(super) fn land_at(point: Spot) -> Option<&'static Land> {
    // A ring across the date line goes on beyond 180 degrees, so a point is looked for on both sides.
    let turned = [0, 3_600_000, -3_600_000].map(|turn| (point.0, point.1 + turn));
    let outlines = outlines();
    outlines.bands.get(band(point.0))?.iter().find_map(|(land_idx, polygon_idx)| {
        let land = outlines.lands.get(*land_idx)?;
        let polygon = land.polygons.get(*polygon_idx)?;
        turned.iter().any(|point| polygon.contains(*point)).then_some(land)
    })
}

/// The land whose outline is nearest to a point, and how far that is, metres, where it is less than `most`.
pub(super) fn nearest_land(point: Spot, most: f64) -> Option<(&'static Land, f64)> {
    // A tenth of a degree more than the distance in latitude; in longitude as many times more as the meridians narrow.
    let margin = (most / 11.0) as i32 + 1_000;
    let outlines = outlines();
    let (low, high) = (band(point.0 - margin), band(point.0 + margin));
    let mut nearest: Option<(&Land, f64)> = None;
    for (idx, band_of) in outlines.bands.iter().enumerate().take(high + 1).skip(low) {
        for (land_idx, polygon_idx) in band_of {
            let Some(land) = outlines.lands.get(*land_idx) else { continue };
            let Some(polygon) = land.polygons.get(*polygon_idx) else { continue };
            // A polygon of several bands is looked at in the first of them.
            if idx != band(polygon.bounds[1]).max(low) || !polygon.is_near(point, margin) {
                continue;
            }
            let least = nearest.map_or(most, |(_, distance)| distance);
            let distance = polygon.rings.iter().map(|ring| distance_m(ring, point, least)).fold(least, f64::min);
            if distance < least {
                nearest = Some((land, distance));
            }
        }
    }
    nearest
}

/// The degree of latitude, counted from the South Pole.
fn band(lat: i32) -> usize {
    usize::try_from(lat.clamp(-900_000, 900_000) + 900_000).unwrap_or_default() / 10_000
}

impl Outlines {
    fn of(lands: Vec<Land>) -> Self {
        let mut bands = vec![Vec::new(); 181];
        for (land_idx, land) in lands.iter().enumerate() {
            for (polygon_idx, polygon) in land.polygons.iter().enumerate() {
                let [_, south, _, north] = polygon.bounds;
                for reached in bands.iter_mut().take(band(north) + 1).skip(band(south)) {
                    reached.push((land_idx, polygon_idx));
                }
            }
        }
        Self { lands, bands }
    }
}

impl Land {
    /// The code as text.
    pub(super) fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or_default()
    }
}

impl Polygon {
    fn contains(&self, (lat, lon): Spot) -> bool {
        let [west, south, east, north] = self.bounds;
        let is_between = (south..=north).contains(&lat) && (west..=east).contains(&lon);
        is_between && self.rings.iter().filter(|ring| is_inside(ring, (lat, lon))).count() % 2 == 1
    }

    /// An outline that runs around the whole globe ends where it began, one turn further, and leaves the South Pole out:
    /// it is led down to the pole and back.
    fn close_around_the_pole(&mut self) {
        const HALF: i32 = 1_800_000;
        const SOUTH_POLE: i32 = -900_000;
        let Some(outline) = self.rings.first_mut() else { return };
        let (Some(&(west, south)), Some(&(east, _))) = (outline.first(), outline.last()) else { return };
        if east - west > HALF {
            outline.extend([(west + 2 * HALF, south), (west + 2 * HALF, SOUTH_POLE), (west, SOUTH_POLE)]);
            self.bounds = [west, SOUTH_POLE, west + 2 * HALF, self.bounds[3]];
        }
    }

    /// Whether a point may be within a margin of it.
    fn is_near(&self, (lat, lon): Spot, margin: i32) -> bool {
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

    fn points(lands: &[Land]) -> usize {
        lands.iter().flat_map(|land| &land.polygons).flat_map(|polygon| &polygon.rings).map(Vec::len).sum()
    }

    #[test]
    fn the_outlines_load_whole() {
        let (coarse, islets) = (read(LAND).unwrap(), read(ISLETS).unwrap());
        assert_eq!((coarse.len(), points(&coarse)), (251, 74_151));
        assert_eq!((islets.len(), points(&islets)), (127, 31_969));
        // Antarctica gets three corners more.
        assert_eq!(points(lands()), 74_151 + 31_969 + 3);
        assert!(lands().iter().all(|land| land.code().len() == 3 && !land.polygons.is_empty()));
    }

    #[test]
    fn a_damaged_file_gives_no_lands_and_no_panic() {
        for file in [LAND, ISLETS] {
            for len in [0, 3, 4, 5, 100, file.len() - 1] {
                assert!(read(&file[..len]).is_none());
            }
        }
    }

    #[test]
    fn the_bands_find_what_looking_at_every_outline_finds() {
        for lat in (-840_000..840_000).step_by(37_003) {
            for lon in (-1_799_999..1_800_000).step_by(60_007) {
                // On the far side of the globe the plane that touches it here means nothing.
                let near = lands().iter().flat_map(|land| &land.polygons).filter(|one| one.is_near((lat, lon), 50_000));
                let every = near.flat_map(|polygon| &polygon.rings);
                let least = every.map(|ring| distance_m(ring, (lat, lon), 25_000.0)).fold(25_000.0, f64::min);
                let found = nearest_land((lat, lon), 25_000.0).map_or(25_000.0, |(_, distance)| distance);
                assert!((least - found).abs() < 1e-6, "{lat} {lon}: {least} {found}");
            }
        }
    }
}
