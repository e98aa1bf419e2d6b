//! Where the window stands, taken down to be found there again.

use egui::Ui;

use crate::storage::settings::WindowPlace;

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
