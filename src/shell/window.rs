//! Where the window stands: remembered, and corrected when its screen is gone.

use egui::{Pos2, Rect, Ui, Vec2, ViewportBuilder, ViewportCommand, vec2};

use crate::storage::settings::WindowPlace;

const SIZE: Vec2 = vec2(1280.0, 800.0);
const LEAST_SIZE: Vec2 = vec2(640.0, 400.0);
/// So much of the upper edge, points, must be on a screen for a hand to take hold of the window.
const HANDLE: Vec2 = vec2(120.0, 24.0);

/// A window where it stood, or of a common size.
pub(super) fn builder(place: Option<WindowPlace>) -> ViewportBuilder {
    let builder = ViewportBuilder::default()
        .with_title("Casus Foederis")
        .with_min_inner_size(LEAST_SIZE)
        .with_app_id("casus")
        .with_inner_size(place.map_or(SIZE, size));
    let Some(place) = place else { return builder };
    let builder = builder.with_maximized(place.is_maximized);
    match place.corner {
        Some((x, y)) => builder.with_position([x as f32, y as f32]),
        None => builder,
    }
}

fn size(place: WindowPlace) -> Vec2 {
    vec2(place.size.0 as f32, place.size.1 as f32).max(LEAST_SIZE)
}

/// Moves a window that would open where no screen is any more.
pub(super) fn correct(creation: &eframe::CreationContext<'_>, place: Option<WindowPlace>) {
    let (Some(place), Some(window)) = (place, creation.winit_window()) else { return };
    let screens: Vec<Rect> = window
        .available_monitors()
        .map(|screen| {
            let (scale, corner, size) = (screen.scale_factor(), screen.position(), screen.size());
            let (corner, size) = (corner.to_logical::<f32>(scale), size.to_logical::<f32>(scale));
            Rect::from_min_size(Pos2::new(corner.x, corner.y), vec2(size.width, size.height))
        })
        .collect();
    if let Some(corner) = corrected(place, &screens) {
        creation.egui_ctx.send_viewport_cmd(ViewportCommand::OuterPosition(corner));
    }
}

/// The middle of the first screen for a window that no hand could take hold of; none where it stands well.
fn corrected(place: WindowPlace, screens: &[Rect]) -> Option<Pos2> {
    let (x, y) = place.corner?;
    let corner = Pos2::new(x as f32, y as f32);
    let edge = Rect::from_min_size(corner, vec2(size(place).x, HANDLE.y));
    let is_in_reach = |screen: &Rect| {
        let seen = screen.intersect(edge);
        seen.width() >= HANDLE.x && seen.height() >= HANDLE.y / 2.0
    };
    let first = screens.first()?;
    if screens.iter().any(is_in_reach) {
        return None;
    }
    Some(first.min + ((first.size() - size(place)) / 2.0).max(Vec2::ZERO))
}

/// Takes down where the window stands; one that fills the screen keeps the place it would go back to.
pub(super) fn remember(ui: &Ui, place: &mut Option<WindowPlace>) {
    let zoom = ui.zoom_factor();
    ui.input(|input| {
        let window = input.viewport();
        let is_maximized = window.maximized.unwrap_or(false);
        if window.minimized.unwrap_or(false) || window.fullscreen.unwrap_or(false) {
            return;
        }
        if let (true, Some(place)) = (is_maximized, place.as_mut()) {
            place.is_maximized = true;
            return;
        }
        let Some(inner) = window.inner_rect else { return };
        let points = |length: f32| (length * zoom).round() as i32;
        let corner = window.outer_rect.map(|outer| (points(outer.min.x), points(outer.min.y)));
        *place = Some(WindowPlace { corner, size: (points(inner.width()), points(inner.height())), is_maximized });
    });
}

/// Why there is no window, and what to do.
#[must_use]
pub fn no_window(error: &eframe::Error) -> String {
    let display = ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .filter_map(|name| Some(format!("{name}={}", std::env::var_os(name)?.to_string_lossy())))
        .collect::<Vec<_>>()
        .join(", ");
    if matches!(error, eframe::Error::WinitEventLoop(_) | eframe::Error::Winit(_)) {
        return format!(
            "no window could be opened: the display ({display}) does not answer, or has gone. Start the program in a \
             graphical session, or name another display. What was unsaved is offered at the next start"
        );
    }
    format!(
        "no window could be opened: {error}. Update the graphics driver, or set LIBGL_ALWAYS_SOFTWARE=1 to draw without \
         one, and start again"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: i32, y: i32) -> WindowPlace {
        WindowPlace { corner: Some((x, y)), size: (1000, 700), is_maximized: false }
    }

    fn screen(x: f32, y: f32) -> Rect {
        Rect::from_min_size(Pos2::new(x, y), vec2(1920.0, 1080.0))
    }

    #[test]
    fn a_window_whose_screen_is_gone_comes_to_the_middle_of_the_first() {
        let both = [screen(0.0, 0.0), screen(1920.0, 0.0)];
        assert_eq!(corrected(at(2000, 50), &both), None);
        assert_eq!(corrected(at(2000, 50), &both[..1]), Some(Pos2::new(460.0, 190.0)));
    }

    #[test]
    fn a_window_whose_upper_edge_can_be_taken_hold_of_stays() {
        let one = [screen(0.0, 0.0)];
        for (x, y, stays) in [(0, 0, true), (-800, 20, true), (-950, 20, false), (1750, 900, true), (100, -400, false)]
        {
            assert_eq!(corrected(at(x, y), &one).is_none(), stays, "{x}, {y}");
        }
        assert_eq!(corrected(at(9000, 0), &[]), None, "without a known screen nothing is corrected");
    }

    #[test]
    fn a_window_larger_than_the_screen_begins_at_its_corner() {
        let small = [Rect::from_min_size(Pos2::ZERO, vec2(800.0, 600.0))];
        assert_eq!(corrected(at(5000, 0), &small), Some(Pos2::ZERO));
    }
}
