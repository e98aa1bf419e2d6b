//! Columns that a drag makes wider, and whose widths are remembered for each width of the window.

use egui::{Frame, Panel, Ui, containers::PanelState};

use super::{Action, ColumnWidth, View};

/// Where a column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// The columns of one window width.
pub(super) struct Columns<'a, 'b> {
    /// The width of the window, hundreds of points.
    pub(super) window: u16,
    pub(super) frame: Frame,
    pub(super) view: &'a View<'b>,
    pub(super) actions: &'a mut Vec<Action>,
}

impl Columns<'_, '_> {
    /// Shows a column of that name and usual width. A double click on its edge gives the usual width back.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        side: Side,
        (name, usual): (&'static str, f32),
        content: impl FnOnce(&mut Ui, &mut Vec<Action>),
    ) {
        let id = egui::Id::unique(("column", name, self.window));
        let known = self.view.columns.iter().find(|column| column.window == self.window && column.name == name);
        let is_new = PanelState::load(ui.ctx(), id).is_none();
        let (panel, range) = match side {
            Side::Left => (Panel::left(id), 240.0..=520.0),
            Side::Right => (Panel::right(id), 300.0..=640.0),
        };
        // The width remembered is where the column begins; the usual one is what a double click goes back to.
        let begin = known.filter(|_| is_new).map_or(usual, |column| f32::from(column.width));
        let actions = &mut *self.actions;
        panel
            .resizable(true)
            .default_size(begin)
            .size_range(range)
            .frame(self.frame)
            .show(ui, |ui| content(ui, actions));
        let Some(rect) = PanelState::load(ui.ctx(), id).map(|state| state.outer_rect) else { return };
        let edge = if side == Side::Left { rect.right() } else { rect.left() };
        let width = if is_double_clicked(ui, egui::Rect::from_x_y_ranges(edge..=edge, rect.y_range())) {
            ui.data_mut(|data| data.remove::<PanelState>(id));
            usual.round() as u16
        } else {
            rect.width().round() as u16
        };
        // Only a hand makes a column wider for good; what a long word does is not remembered.
        if ui.input(|input| input.pointer.any_released())
            && width != known.map_or(usual.round() as u16, |column| column.width)
        {
            self.actions.push(Action::KeepColumn(ColumnWidth { window: self.window, name: name.into(), width }));
        }
    }
}

/// Whether the edge of a column was double-clicked.
fn is_double_clicked(ui: &Ui, edge: egui::Rect) -> bool {
    let reach = ui.style().interaction.resize_grab_radius_side;
    ui.input(|input| {
        let pointer = &input.pointer;
        pointer.button_double_clicked(egui::PointerButton::Primary)
            && pointer.interact_pos().is_some_and(|at| edge.expand2(egui::vec2(reach, 0.0)).contains(at))
    })
}
