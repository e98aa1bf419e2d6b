//! Lambert's equal-area projection: a country's colour covers no more of the map than its land does of the globe.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// From where the globe is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, strum::EnumCount, strum::VariantArray)]
pub enum Camera {
    /// Europe, with the allies across the ocean at the rim.
    #[default]
    Europe,
    /// From Alaska to eastern Türkiye.
    Alliance,
}

/// A projected point, in radii of the globe, y to the south.
pub(super) type Plane = [f32; 2];

impl Camera {
    /// Both.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// The middle: latitude and longitude, degrees.
    fn middle(self) -> (f64, f64) {
        match self {
            Self::Europe => (52.0, 10.0),
            Self::Alliance => (55.0, -30.0),
        }
    }

    /// What the camera shows before anybody moves it, on the plane.
    pub(super) fn home(self) -> Rect {
        match self {
            Self::Europe => Rect::from_min_max(pos2(-0.405, -0.345), pos2(0.48, 0.335)),
            Self::Alliance => Rect::from_min_max(pos2(-1.0, -0.84), pos2(0.86, 0.62)),
        }
    }

    /// A point of the globe on the plane.
    pub(super) fn project(self, lat: f64, lon: f64) -> Plane {
        let (x, y) = crate::atlas::equal_area(self.middle(), (lat, lon));
        [x as f32, y as f32]
    }

    /// Where a point of the plane lies on the globe, latitude and longitude in degrees; none beyond its rim.
    pub(super) fn unproject(self, [x, y]: Plane) -> Option<(f64, f64)> {
        let (lat_0, lon_0) = self.middle();
        let (sin_0, cos_0) = lat_0.to_radians().sin_cos();
        let (x, y) = (f64::from(x), -f64::from(y));
        let distance = x.hypot(y);
        if distance >= 2.0 {
            return None;
        }
        if distance == 0.0 {
            return Some((lat_0, lon_0));
        }
        let (sin, cos) = (2.0 * (distance / 2.0).asin()).sin_cos();
        let lat = (cos * sin_0 + y * sin * cos_0 / distance).clamp(-1.0, 1.0).asin().to_degrees();
        let lon = lon_0 + (x * sin).atan2(distance * cos_0 * cos - y * sin_0 * sin).to_degrees();
        Some((lat, (lon + 540.0).rem_euclid(360.0) - 180.0))
    }

    /// The same in ten-thousandths of a degree.
    pub(super) fn point_at(self, plane: Plane) -> Option<crate::atlas::Spot> {
        let grid = |degrees: f64| (degrees * 10_000.0).round() as i32;
        self.unproject(plane).map(|(lat, lon)| (grid(lat), grid(lon)))
    }
}

/// How the plane lies on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Lens {
    /// Where the map is drawn, points.
    pub(super) area: Rect,
    /// The point of the plane in the middle of the area.
    pub(super) middle: Vec2,
    /// Points for one radius of the globe.
    pub(super) scale: f32,
}

/// How far one may go in, against the home view.
pub(super) const NEAREST: f32 = 12.0;
/// How far one may go out.
pub(super) const FARTHEST: f32 = 0.8;

impl Lens {
    /// The home view moved by `pan` (on the plane) and enlarged by `zoom`.
    pub(super) fn new(camera: Camera, area: Rect, pan: Vec2, zoom: f32) -> Self {
        let home = camera.home();
        let fit = (area.width() / home.width()).min(area.height() / home.height());
        Self { area, middle: home.center().to_vec2() + pan, scale: fit * zoom }
    }

    /// A point of the plane on the screen.
    pub(super) fn to_screen(self, at: Plane) -> Pos2 {
        self.area.center() + (vec2(at[0], at[1]) - self.middle) * self.scale
    }

    /// A point of the screen on the plane.
    pub(super) fn to_plane(self, at: Pos2) -> Plane {
        let point = self.middle + (at - self.area.center()) / self.scale;
        [point.x, point.y]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_a_camera_is_the_origin_and_east_is_right() {
        for camera in Camera::ALL {
            let (lat, lon) = camera.middle();
            let [x, y] = camera.project(lat, lon);
            assert!(x.abs() < 1e-6 && y.abs() < 1e-6);
            assert!(camera.project(lat, lon + 5.0)[0] > 0.0);
            assert!(camera.project(lat + 5.0, lon)[1] < 0.0, "north is up");
        }
    }

    #[test]
    fn the_plane_leads_back_to_the_globe() {
        for camera in Camera::ALL {
            for lat in (-6_000..=9_000).step_by(377) {
                for lon in (-18_000..18_000).step_by(511) {
                    let point = (lat * 100 + 37, lon * 100 + 11);
                    let plane = camera.project(f64::from(point.0) / 10_000.0, f64::from(point.1) / 10_000.0);
                    // Near the point opposite the middle a step on the plane is a long way on the globe.
                    if plane[0].hypot(plane[1]) < 1.8 && point.0 <= 899_000 {
                        assert_eq!(camera.point_at(plane), Some(point), "{camera:?}");
                    }
                }
            }
            assert_eq!(camera.point_at([2.0, 0.5]), None, "beyond the rim");
            let (lat, lon) = camera.middle();
            assert_eq!(camera.unproject([0.0, 0.0]), Some((lat, lon)));
        }
    }

    #[test]
    fn equal_areas_stay_equal() {
        // A cell of one degree at the Tropic and one near the pole, against their areas on the globe.
        for camera in Camera::ALL {
            for (lat, lon) in [(23.0_f64, 0.0), (52.0, 10.0), (70.0, -40.0), (60.0, -120.0)] {
                let corners = [(lat, lon), (lat, lon + 1.0), (lat + 1.0, lon + 1.0), (lat + 1.0, lon)];
                let flat = corners.map(|(lat, lon)| camera.project(lat, lon).map(f64::from));
                let area: f64 =
                    (0..4).map(|i| (flat[i], flat[(i + 1) % 4])).map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum();
                let band = (lat + 1.0).to_radians().sin() - lat.to_radians().sin();
                let globe = 1.0_f64.to_radians() * band;
                assert!((area.abs() / 2.0 / globe - 1.0).abs() < 0.01, "{camera:?} {lat} {lon}");
            }
        }
    }

    #[test]
    fn the_screen_leads_back_to_the_plane() {
        let area = Rect::from_min_size(pos2(40.0, 90.0), vec2(440.0, 360.0));
        let lens = Lens::new(Camera::Alliance, area, vec2(0.1, -0.2), 3.0);
        let there = lens.to_plane(lens.to_screen([0.25, 0.125]));
        assert!((there[0] - 0.25).abs() < 1e-4 && (there[1] - 0.125).abs() < 1e-4);
    }
}
