//! Where the window opens: where it stood, and corrected when its screen is gone.

use egui::{IconData, Pos2, Rect, Vec2, ViewportBuilder, ViewportCommand, vec2};

use crate::storage::settings::WindowPlace;

const SIZE: Vec2 = vec2(1280.0, 800.0);
const LEAST_SIZE: Vec2 = vec2(640.0, 400.0);
/// So much of the upper edge, points, must be on a screen for a hand to take hold of the window.
const HANDLE: Vec2 = vec2(120.0, 24.0);
/// What a title bar and a panel of the desktop take of a screen, points.
const FRAME: Vec2 = vec2(8.0, 88.0);

/// A window where it stood, or of a common size.
pub(super) fn builder(place: Option<WindowPlace>) -> ViewportBuilder {
    let builder = ViewportBuilder::default()
        .with_title("Casus Foederis")
        .with_min_inner_size(LEAST_SIZE)
        .with_app_id("casus")
        .with_icon(icon())
        .with_inner_size(place.map_or(SIZE, size));
    let Some(place) = place else { return builder };
    let builder = builder.with_maximized(place.is_maximized);
    match place.corner {
        Some((x, y)) => builder.with_position([x as f32, y as f32]),
        None => builder,
    }
}

/// The picture of the program that a desktop shows where no file of the system names one; an empty one leaves it the choice.
fn icon() -> IconData {
    let png = include_bytes!("../../assets/icons/casus-128.png");
    eframe::icon_data::from_png_bytes(png).unwrap_or_default()
}

fn size(place: WindowPlace) -> Vec2 {
    vec2(place.size.0 as f32, place.size.1 as f32).max(LEAST_SIZE)
}

/// Moves a window that would open where no screen is any more, and gives one that would be larger than its screen the room
/// that is left.
pub(super) fn correct(creation: &eframe::CreationContext<'_>, place: Option<WindowPlace>) {
    let Some(window) = creation.winit_window() else { return };
    let screens: Vec<Rect> = window
        .available_monitors()
        .map(|screen| {
            let (scale, corner, size) = (screen.scale_factor(), screen.position(), screen.size());
            let (corner, size) = (corner.to_logical::<f32>(scale), size.to_logical::<f32>(scale));
            Rect::from_min_size(Pos2::new(corner.x, corner.y), vec2(size.width, size.height))
        })
        .collect();
    let ctx = &creation.egui_ctx;
    if let Some(corner) = place.and_then(|place| corrected(place, &screens)) {
        ctx.send_viewport_cmd(ViewportCommand::OuterPosition(corner));
    }
    if let Some(room) = shrunk(place, &screens) {
        ctx.send_viewport_cmd(ViewportCommand::InnerSize(room.size()));
        ctx.send_viewport_cmd(ViewportCommand::OuterPosition(room.min));
        // Only the desktop knows how much of the screen its panels leave; a full window gets exactly that.
        ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
    }
}

/// What is left of a screen for a window that would be larger with its frame; none where it fits. The window goes to where most
/// of it stands, and a new one to the first screen.
fn shrunk(place: Option<WindowPlace>, screens: &[Rect]) -> Option<Rect> {
    let wanted = place.map_or(SIZE, size);
    let corner = place.and_then(|place| place.corner).map(|(x, y)| Pos2::new(x as f32, y as f32));
    let stands = corner.map(|corner| Rect::from_min_size(corner, wanted));
    let on_it = |screen: &&Rect| stands.map_or(0.0, |stands| screen.intersect(stands).area().max(0.0));
    let screen = screens.iter().rev().max_by(|one, other| on_it(one).total_cmp(&on_it(other)))?;
    let room = screen.size() - FRAME;
    (wanted.x > screen.width() || wanted.y > room.y).then(|| {
        let size = wanted.min(room).max(LEAST_SIZE);
        Rect::from_min_size(screen.min, size)
    })
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
    fn a_window_wears_the_icon_of_the_program() {
        let icon = icon();
        assert_eq!((icon.width, icon.height, icon.rgba.len()), (128, 128, 128 * 128 * 4));
        assert_eq!(builder(None).icon.as_deref(), Some(&icon));
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
    fn a_window_that_is_larger_than_what_is_left_of_its_screen_is_made_to_fit() {
        let laptop = Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0));
        let wider = Rect::from_min_size(Pos2::ZERO, vec2(1366.0, 768.0));
        for screen in [laptop, wider] {
            let room = shrunk(None, &[screen]).expect("the usual size is too high");
            assert!(screen.contains_rect(room) && room.height() <= screen.height() - FRAME.y, "{room:?}");
        }
        let large = screen(0.0, 0.0);
        assert_eq!(shrunk(None, &[large]), None);
        assert_eq!(shrunk(Some(at(100, 50)), &[laptop]), None, "what fits stays as it was left");
        let kept = WindowPlace { corner: Some((0, 0)), size: (1900, 1060), is_maximized: false };
        assert!(shrunk(Some(kept), &[laptop]).is_some_and(|room| laptop.contains_rect(room)));
        // It goes to the screen on which it stands.
        let beside = Rect::from_min_size(Pos2::new(1920.0, 0.0), vec2(1280.0, 800.0));
        let there = WindowPlace { corner: Some((1950, 10)), ..kept };
        assert!(shrunk(Some(there), &[large, beside]).is_some_and(|room| beside.contains_rect(room)));
    }

    #[test]
    fn a_window_larger_than_the_screen_begins_at_its_corner() {
        let small = [Rect::from_min_size(Pos2::ZERO, vec2(800.0, 600.0))];
        assert_eq!(corrected(at(5000, 0), &small), Some(Pos2::ZERO));
    }
}
