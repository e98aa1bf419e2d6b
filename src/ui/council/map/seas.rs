//! The seas of the atlas on a camera's plane, painted as the probe grades a vessel of state in them.
//!
//! Covered seas wear the tone of the sea and nothing else, arguable ones slanting lines, all others dots: a pattern is told
//! apart in every theme and by every eye, which tones as pale as these are not.

use std::sync::OnceLock;

use earcut::Earcut;
use egui::{Color32, Mesh, Rect, Stroke, vec2};

use super::{
    draw,
    pen::Pen,
    projection::{Camera, Lens, Plane},
    scan::{self, DOT, HATCH_WIDTH, Outline},
};
use crate::{
    atlas::{self, SeaLimit},
    domain::{Choices, Day},
    ui::theme::Tokens,
};

/// The day and the choices that seas are graded by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Asked {
    pub(super) day: Day,
    pub(super) choices: Choices,
}

pub(super) use crate::atlas::Cover;

impl Cover {
    /// The ground it is painted on.
    pub(super) fn tone(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Covered => tokens.sea,
            Self::Argued | Self::Other => tokens.sea_outside,
        }
    }

    /// The ink of its pattern; none for a plain tone.
    pub(super) fn ink(self, tokens: &Tokens) -> Option<Color32> {
        match self {
            Self::Covered => None,
            Self::Argued | Self::Other => Some(tokens.border),
        }
    }
}

impl Asked {
    /// What each sea of the atlas is, in its order.
    pub(super) fn covers(&self) -> Vec<Cover> {
        atlas::limits().iter().map(|limit| Cover::of(limit.grade(self.day, &self.choices))).collect()
    }
}

/// A sea on a camera's plane.
#[derive(Debug)]
pub(super) struct Sea {
    points: Vec<Plane>,
    triangles: Vec<u32>,
}

/// The seas of the atlas as a camera sees them, in their order.
pub(super) fn seas(camera: Camera) -> &'static [Sea] {
    static EUROPE: OnceLock<Vec<Sea>> = OnceLock::new();
    static ALLIANCE: OnceLock<Vec<Sea>> = OnceLock::new();
    let cell = match camera {
        Camera::Europe => &EUROPE,
        Camera::Alliance => &ALLIANCE,
    };
    cell.get_or_init(|| {
        let sea = |limit: &SeaLimit| {
            let points = bent(camera, limit.corners());
            let mut triangles = Vec::new();
            Earcut::new().earcut(points.iter().copied(), &[], &mut triangles);
            Sea { points, triangles }
        };
        atlas::limits().iter().map(sea).collect()
    })
}

/// A ring with points enough that parallels are drawn as the curves they are.
fn bent(camera: Camera, ring: &[(i32, i32)]) -> Vec<Plane> {
    let mut points: Vec<Plane> = atlas::bent(ring).map(|(lat, lon)| camera.project(lat, lon)).collect();
    // All of the pole is one point.
    points.dedup_by(|a, b| (a[0] - b[0]).abs() + (a[1] - b[1]).abs() < 1e-6);
    points
}

/// The seas that show: whatever is tried after the last that is covered or arguable looks like the ground under it.
fn shown(camera: Camera, covers: &[Cover]) -> impl DoubleEndedIterator<Item = (&'static Sea, Cover)> {
    let count = covers.iter().rposition(|cover| *cover != Cover::Other).map_or(0, |last| last + 1);
    seas(camera).iter().zip(covers.iter().copied()).take(count).collect::<Vec<_>>().into_iter()
}

/// Tones first, the sea that wins last, then the patterns where they win.
pub(super) fn paint(
    (camera, lens): (Camera, &Lens),
    covers: &[Cover],
    pen: &mut Pen,
    tokens: &Tokens,
    mesh: &mut Mesh,
) {
    for (sea, cover) in shown(camera, covers).rev() {
        draw::fill(&sea.points, &sea.triangles, cover.tone(tokens), lens, mesh);
    }
    let outlines: Vec<Outline> =
        shown(camera, covers).map(|(sea, cover)| Outline::new(cover, &sea.points, lens)).collect();
    if let Some(ink) = Cover::Argued.ink(tokens) {
        scan::hatch(&outlines, lens, pen, Stroke::new(HATCH_WIDTH, ink), mesh);
    }
    if let Some(ink) = Cover::Other.ink(tokens) {
        scan::dots(&outlines, lens, ink, mesh);
    }
}

/// A piece of the map in a legend.
pub(super) fn sample(painter: &egui::Painter, rect: Rect, cover: Cover, tokens: &Tokens) {
    painter.rect_filled(rect, 1.0, cover.tone(tokens));
    let Some(ink) = cover.ink(tokens) else { return };
    if cover == Cover::Argued {
        for x in [2.0, 11.0, 20.0] {
            let from = rect.left_top() + vec2(x, 0.0);
            painter.line_segment([from, from + vec2(-12.0, 12.0)], Stroke::new(HATCH_WIDTH, ink));
        }
    } else {
        for (x, y) in [(3.5, 3.0), (10.5, 3.0), (7.0, 6.5), (3.5, 10.0), (10.5, 10.0)] {
            painter.rect_filled(Rect::from_center_size(rect.left_top() + vec2(x, y), vec2(DOT, DOT)), 0.0, ink);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use egui::{Vec2, pos2};

    use super::*;
    use crate::{
        catalog::Catalog,
        domain::{Object, SeaZone},
        ui::theme,
    };

    const TODAY: Asked = Asked { day: Day::constant(2026, 11, 23), choices: Choices::PRACTICE };

    /// A point of the globe in ten-thousandths of a degree on a camera's plane.
    fn planed(camera: Camera, (lat, lon): atlas::Spot) -> Plane {
        camera.project(f64::from(lat) / 10_000.0, f64::from(lon) / 10_000.0)
    }

    fn in_triangle(corners: [Plane; 3], [x, y]: Plane) -> bool {
        let side = |a: Plane, b: Plane| (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
        let sides = [side(corners[0], corners[1]), side(corners[1], corners[2]), side(corners[2], corners[0])];
        sides.iter().all(|side| *side >= 0.0) || sides.iter().all(|side| *side <= 0.0)
    }

    fn holds(sea: &Sea, at: Plane) -> bool {
        let corner = |idx: u32| sea.points[idx as usize];
        sea.triangles
            .chunks_exact(3)
            .any(|three| in_triangle([corner(three[0]), corner(three[1]), corner(three[2])], at))
    }

    /// What the triangles paint at a point: the first sea there is painted last.
    fn painted(camera: Camera, covers: &[Cover], point: atlas::Spot) -> Cover {
        let at = planed(camera, point);
        shown(camera, covers).find(|(sea, _)| holds(sea, at)).map_or(Cover::Other, |(_, cover)| cover)
    }

    /// What the probe says of a vessel of state at sea beyond territorial seas; none on land and in those.
    fn probed(asked: &Asked, point: atlas::Spot) -> Option<Cover> {
        let (place, _, grade) =
            atlas::row_at(Catalog::shipped(), point, Object::StateVessel, asked.day, &asked.choices);
        (place.sea_zone == SeaZone::Beyond).then(|| Cover::of(grade))
    }

    /// The points of a half-degree grid that a camera shows at home.
    fn grid(camera: Camera) -> impl Iterator<Item = atlas::Spot> {
        let all = (-90..180).flat_map(|lat| (-360..360).map(move |lon| (lat * 5_000, lon * 5_000)));
        all.filter(move |point| {
            let [x, y] = planed(camera, *point);
            camera.home().contains(pos2(x, y))
        })
    }

    #[test]
    fn the_map_paints_every_point_at_sea_as_the_probe_grades_it() {
        for camera in Camera::ALL {
            let covers = TODAY.covers();
            let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
            let (mut wrong, mut on_a_line) = (Vec::new(), Vec::new());
            for point in grid(camera) {
                let Some(probed) = probed(&TODAY, point) else { continue };
                let painted = painted(camera, &covers, point);
                let name = match probed {
                    Cover::Covered => "covered",
                    Cover::Argued => "argued",
                    Cover::Other => "other",
                };
                *seen.entry(name).or_default() += 1;
                if painted != probed {
                    // A point of the grid may lie on a limit, and then either side is right.
                    let beside =
                        [(20, 0), (-20, 0), (0, 20), (0, -20)].map(|(north, east)| (point.0 + north, point.1 + east));
                    let is_on_a_line = beside.iter().any(|beside| self::probed(&TODAY, *beside) == Some(painted));
                    let list = if is_on_a_line { &mut on_a_line } else { &mut wrong };
                    list.push(format!("{point:?}: painted {painted:?}, probed {probed:?}"));
                }
            }
            assert!(wrong.is_empty(), "{camera:?}, {seen:?}: {} differ\n{}", wrong.len(), wrong.join("\n"));
            assert!(on_a_line.len() <= 12, "{camera:?}: {}", on_a_line.join("\n"));
            assert!(seen.values().sum::<usize>() > 2_000 && seen.len() == 3, "{camera:?}: {seen:?}");
        }
    }

    /// Fifty points at sea, latitude and longitude in hundredths of a degree, and what was said of each by hand.
    #[rustfmt::skip]
    const FIFTY: [(&str, i32, i32, Cover); 50] = [
        ("Straits of Florida, south of Key West", 2400, -8150, Cover::Covered),
        ("Straits of Florida, east of 83° W", 2400, -8250, Cover::Covered),
        ("Gulf, west of 83° W", 2400, -8350, Cover::Argued),
        ("Gulf, north-west of the Tortugas", 2500, -8330, Cover::Argued),
        ("Gulf off western Florida", 2900, -8360, Cover::Argued),
        ("Gulf, middle", 2550, -9000, Cover::Argued),
        ("Gulf, south of the Tropic", 2200, -9200, Cover::Other),
        ("Florida Strait, north of Cuba at the Tropic", 2360, -8250, Cover::Covered),
        ("Atlantic off Jacksonville", 3040, -7950, Cover::Covered),
        ("Atlantic off Georgia", 3100, -8050, Cover::Covered),
        ("Atlantic off Cape Hatteras", 3500, -7400, Cover::Covered),
        ("Sargasso Sea", 2800, -6000, Cover::Covered),
        ("Atlantic, just north of the Tropic", 2360, -4000, Cover::Covered),
        ("Atlantic, just south of the Tropic", 2330, -4000, Cover::Other),
        ("Atlantic off Cape Verde", 1700, -2900, Cover::Other),
        ("Caribbean", 1500, -7000, Cover::Other),
        ("Atlantic off the Canaries", 2550, -1700, Cover::Covered),
        ("Atlantic west of Gibraltar", 3590, -650, Cover::Covered),
        ("Alborán", 3600, -350, Cover::Covered),
        ("Gulf of Lions", 4230, 450, Cover::Covered),
        ("Tyrrhenian Sea", 4000, 1200, Cover::Covered),
        ("Adriatic", 4300, 1500, Cover::Covered),
        ("Gulf of Sidra", 3200, 1850, Cover::Covered),
        ("Levant", 3400, 3350, Cover::Covered),
        ("Aegean", 3890, 2520, Cover::Covered),
        ("Black Sea", 4330, 3200, Cover::Argued),
        ("Black Sea off Georgia", 4200, 4050, Cover::Argued),
        ("Sea of Azov", 4600, 3650, Cover::Other),
        ("Red Sea", 2200, 3750, Cover::Other),
        ("Gulf of Iran and Arabia", 2680, 5150, Cover::Other),
        ("Bay of Biscay", 4500, -500, Cover::Covered),
        ("North Sea", 5650, 300, Cover::Covered),
        ("Skagerrak", 5800, 1000, Cover::Covered),
        ("Kattegat, north", 5705, 1155, Cover::Argued),
        ("Kattegat, middle", 5700, 1158, Cover::Argued),
        ("Baltic off Bornholm", 5560, 1690, Cover::Argued),
        ("Baltic, Gotland deep", 5730, 2000, Cover::Argued),
        ("Gulf of Bothnia", 6200, 1960, Cover::Argued),
        ("Gulf of Finland", 5985, 2570, Cover::Argued),
        ("Norwegian Sea", 6700, 300, Cover::Covered),
        ("Greenland Sea", 7600, -500, Cover::Covered),
        ("Barents Sea", 7350, 3500, Cover::Argued),
        ("Barents Sea, east of Bear Island", 7400, 2200, Cover::Argued),
        ("Norwegian Sea, west of Bear Island", 7400, 1600, Cover::Covered),
        ("White Sea", 6550, 3750, Cover::Other),
        ("the North Pole", 8990, 1000, Cover::Argued),
        ("Baffin Bay", 7300, -6700, Cover::Covered),
        ("Hudson Bay", 6000, -8600, Cover::Covered),
        ("Beaufort Sea", 7200, -14000, Cover::Argued),
        ("Gulf of Alaska", 5700, -14500, Cover::Other),
    ];

    #[test]
    fn at_fifty_points_map_and_probe_say_what_was_said_by_hand() {
        let mut wrong = Vec::new();
        for (name, lat, lon, said) in FIFTY {
            let point = (lat * 100, lon * 100);
            let (place, _, grade) =
                atlas::row_at(Catalog::shipped(), point, Object::StateVessel, TODAY.day, &TODAY.choices);
            if !matches!(place.sea_zone, SeaZone::Beyond | SeaZone::NotSea) {
                wrong.push(format!("{name}: {:?}", place.sea_zone));
                continue;
            }
            let probed = Cover::of(grade);
            let painted = Camera::ALL.map(|camera| painted(camera, &TODAY.covers(), point));
            if probed != said || painted != [said; 2] {
                wrong.push(format!("{name}: painted {painted:?}, probed {probed:?}, by hand {said:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn tones_and_patterns_lie_alike() {
        // What a scan over the screen finds is what the triangles paint.
        for camera in Camera::ALL {
            let covers = TODAY.covers();
            let area = Rect::from_min_size(pos2(0.0, 0.0), vec2(900.0, 700.0));
            let lens = Lens::new(camera, area, Vec2::ZERO, 1.0);
            let outlines: Vec<Outline> =
                shown(camera, &covers).map(|(sea, cover)| Outline::new(cover, &sea.points, &lens)).collect();
            for row in 1..40 {
                let y = row as f32 * 17.3;
                for (from, to, cover) in scan::along(&outlines, scan::Scan::Row, y, area.left(), area.right()) {
                    let middle = (from + to) / 2.0;
                    let at = lens.to_plane(pos2(middle, y));
                    let painted =
                        shown(camera, &covers).find(|(sea, _)| holds(sea, at)).map_or(Cover::Other, |(_, cover)| cover);
                    assert!(painted == cover || to - from < 0.5, "{camera:?} {middle} {y}: {painted:?} {cover:?}");
                }
            }
        }
    }

    #[test]
    fn the_day_and_the_reading_decide_what_is_covered() {
        let of = |asked: Asked, id: &str| {
            let idx = atlas::limits().iter().position(|limit| limit.id == id).unwrap();
            asked.covers()[idx]
        };
        let early = Asked { day: Day::constant(1950, 6, 1), ..TODAY };
        assert_eq!((of(TODAY, "mediterranean"), of(early, "mediterranean")), (Cover::Covered, Cover::Other));
        let strict = Asked { choices: Choices::all(crate::domain::Reading::Strict), ..TODAY };
        assert_eq!((of(TODAY, "baltic_sea"), of(strict, "baltic_sea")), (Cover::Argued, Cover::Other));
        assert_eq!((of(TODAY, "sea_of_azov"), of(TODAY, "hudson_bay")), (Cover::Other, Cover::Covered));
    }

    #[test]
    fn no_sea_overlaps_itself() {
        let area = |points: &[Plane], corners: &[usize]| {
            let at = |idx: usize| points[corners[idx % corners.len()]].map(f64::from);
            (0..corners.len()).map(|i| at(i)[0] * at(i + 1)[1] - at(i + 1)[0] * at(i)[1]).sum::<f64>().abs() / 2.0
        };
        for camera in Camera::ALL {
            for (sea, _) in shown(camera, &TODAY.covers()) {
                let whole: Vec<usize> = (0..sea.points.len()).collect();
                let parts = sea
                    .triangles
                    .chunks_exact(3)
                    .map(|three| area(&sea.points, &[three[0] as usize, three[1] as usize, three[2] as usize]));
                assert!((parts.sum::<f64>() / area(&sea.points, &whole) - 1.0).abs() < 0.01, "{camera:?}");
            }
        }
    }

    #[test]
    fn covered_arguable_and_other_seas_are_told_apart_in_every_theme() {
        for tokens in [&theme::LIGHT, &theme::DARK, &theme::LIGHT_CONTRAST, &theme::DARK_CONTRAST] {
            let looks = [Cover::Covered, Cover::Argued, Cover::Other].map(|cover| (cover, cover.ink(tokens)));
            for (idx, (cover, ink)) in looks.into_iter().enumerate() {
                // Each has a pattern of its own: nothing, lines, dots. Its ink stands out from its ground and from the plain tone.
                assert_eq!(ink.is_some(), idx > 0, "{cover:?}");
                for ground in [cover.tone(tokens), Cover::Covered.tone(tokens)] {
                    assert!(
                        ink.is_none_or(|ink| theme::tests::contrast(ink, ground) >= 3.0),
                        "{cover:?} {ink:?} {ground:?}"
                    );
                }
            }
        }
    }
}
