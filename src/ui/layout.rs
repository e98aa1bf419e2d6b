//! The width classes of the window.

use egui::Ui;

/// The width classes of the window, by points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WindowLayout {
    /// One pane at a time.
    Single,
    /// Three columns, the right one a tab group.
    Narrow,
    /// Three columns, the right one split.
    Normal,
    /// Four columns.
    Wide,
}

impl WindowLayout {
    pub(super) fn of_ui(ui: &Ui) -> Self {
        let size = ui.content_rect().size();
        Self::of(size.x, size.y)
    }

    pub(super) fn of(width: f32, height: f32) -> Self {
        match width {
            _ if width < 1000.0 || height < 560.0 => Self::Single,
            _ if width < 1180.0 => Self::Narrow,
            _ if width < 1700.0 => Self::Normal,
            _ => Self::Wide,
        }
    }
}
