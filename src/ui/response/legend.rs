//! The markers over the bars, and what each means.

use egui::{Painter, Pos2, Rect, RichText, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::rows::ROW;
use crate::{
    ui::{
        View,
        theme::{SMALL, Tokens},
    },
    words::Key,
};

/// A marker on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// What the model suggests: a tick.
    Suggested,
    /// What is pledged: a diamond on a line.
    Pledged,
    /// What the record says was given: an arrowhead over the bar.
    Recorded,
}

impl Marker {
    fn key(self) -> Key {
        match self {
            Self::Suggested => Key::ChartLegendSuggested,
            Self::Pledged => Key::ChartLegendPledged,
            Self::Recorded => Key::ChartLegendRecord,
        }
    }

    /// Draws it in ink with a rim of the ground, so that it stands out on a bar of any colour.
    pub(super) fn draw(self, painter: &Painter, center: Pos2, is_hollow: bool, tokens: &Tokens) {
        let fill = if is_hollow { tokens.panel } else { tokens.text };
        let at = |x: f32, y: f32| pos2(center.x + x, center.y + y);
        let points = match self {
            Self::Suggested => {
                let tick = Rect::from_center_size(center, vec2(4.0, ROW - 4.0));
                painter.rect_filled(tick, 0.0, tokens.text);
                if is_hollow {
                    painter.rect_filled(tick.shrink(1.0), 0.0, fill);
                }
                return;
            }
            Self::Pledged => vec![at(0.0, -5.5), at(5.5, 0.0), at(0.0, 5.5), at(-5.5, 0.0)],
            Self::Recorded => vec![at(-4.5, -7.5), at(4.5, -7.5), at(0.0, 0.5)],
        };
        let rim = if is_hollow { tokens.text } else { tokens.panel };
        painter.add(Shape::convex_polygon(points, fill, Stroke::new(1.2, rim)));
    }
}

/// The markers with their names, in a line.
pub(super) fn legend_ui(ui: &mut Ui, view: &View<'_>, markers: &[Marker]) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 0.0);
        for marker in markers {
            let (rect, _) = ui.allocate_exact_size(vec2(13.0, ROW), Sense::hover());
            let drop = if *marker == Marker::Recorded { 3.5 } else { 0.0 };
            marker.draw(ui.painter(), rect.center() + vec2(0.0, drop), false, tokens);
            ui.label(RichText::new(view.t(marker.key())).size(SMALL - 0.5).color(tokens.secondary));
            ui.add_space(6.0);
        }
    });
}
