//! Columns that a drag makes wider, and whose widths are remembered for each width of the window.

use egui::{CentralPanel, Frame, Panel, Ui, UiBuilder, containers::PanelState};

use super::{
    Action, Pane, UiState, View,
    widgets::{Explain as _, icon},
};
use crate::chosen::Column;
use crate::words::Key;

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
    /// How wide a column of that name and usual width was when it was shown last, or will be.
    pub(super) fn width(&self, ui: &Ui, (name, usual): (&'static str, f32)) -> f32 {
        let seen = ui.data(|data| data.get_temp(self.width_id(name)));
        seen.unwrap_or_else(|| self.known(name).map_or(usual, f32::from)).min(WIDEST)
    }

    /// The width at which a hand left the column.
    fn known(&self, name: &str) -> Option<u16> {
        let is_it = |column: &&Column| column.window == self.window && column.name == name;
        self.view.columns.iter().find(is_it).map(|column| column.width)
    }

    fn width_id(&self, name: &'static str) -> egui::Id {
        egui::Id::unique(("column_width", name, self.window))
    }

    /// Shows a column of that name and usual width, no wider than the panes beside it can spare. A double click on its edge gives the usual width back.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        side: Side,
        (name, usual, spare): (&'static str, f32, f32),
        content: impl FnOnce(&mut Ui, &mut Vec<Action>),
    ) {
        let salt = ("column", name, self.window);
        // Where the panel keeps its size: its salt under the surface it stands in.
        let id = ui.scope_id().with(salt);
        let known = self.known(name);
        let is_new = PanelState::load(ui.ctx(), id).is_none();
        let (panel, range) = match side {
            Side::Left => (Panel::left(salt), LEAST_LEFT..=spare.clamp(LEAST_LEFT, 520.0)),
            Side::Right => (Panel::right(salt), LEAST_RIGHT..=spare.clamp(LEAST_RIGHT, WIDEST)),
        };
        // The width remembered is where the column begins; the usual one is what a double click goes back to.
        let begin = known.filter(|_| is_new).map_or(usual, f32::from);
        let actions = &mut *self.actions;
        panel
            .resizable(true)
            .default_size(begin)
            .size_range(range)
            .frame(self.frame)
            .show(ui, |ui| within(ui, |ui| content(ui, actions)));
        name_edge(ui, self.view, id, edge_name(name));
        let Some(rect) = PanelState::load(ui.ctx(), id).map(|state| state.outer_rect) else { return };
        ui.data_mut(|data| data.insert_temp(self.width_id(name), rect.width()));
        let edge = if side == Side::Left { rect.right() } else { rect.left() };
        let width = if is_double_clicked(ui, egui::Rect::from_x_y_ranges(edge..=edge, rect.y_range())) {
            ui.data_mut(|data| data.remove::<PanelState>(id));
            usual.round() as u16
        } else {
            rect.width().round() as u16
        };
        // Only a hand makes a column wider for good; what a long word does is not remembered.
        if ui.input(|input| input.pointer.any_released()) && width != known.unwrap_or(usual.round() as u16) {
            self.actions.push(Action::KeepColumn(Column { window: self.window, name: name.into(), width }));
        }
    }
}

/// Content that is wider than its column is cut at the edge: it never moves the panes beside it.
fn within(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let room = ui.max_rect();
    let mut inside = ui.new_child(UiBuilder::new().max_rect(room));
    // A focus ring may reach over the edge a little.
    inside.shrink_clip_rect(room.expand(4.0));
    content(&mut inside);
    ui.advance_cursor_after_rect(room);
}

/// Which panes an edge parts, as it is said.
fn edge_name(column: &str) -> Key {
    match column {
        "incident" => Key::EdgeIncident,
        "response" => Key::EdgeResponse,
        "why" => Key::EdgeWhy,
        _ => Key::EdgeRight,
    }
}

/// Names the edge of a panel: the toolkit calls all of them the same.
fn name_edge(ui: &Ui, view: &View<'_>, panel: egui::Id, key: Key) {
    ui.ctx().accesskit_node_builder(panel.with("__resize"), |node| node.set_label(view.t(key)));
}

/// Whether the edge of a column was double-clicked.
fn is_double_clicked(ui: &Ui, edge: egui::Rect) -> bool {
    let reach = ui.style().interaction.resize_grab_radius_side;
    ui.input(|input| {
        let pointer = &input.pointer;
        pointer.button_double_clicked(egui::PointerButton::Primary)
            && pointer.interact_pos().is_some_and(|at| edge.expand(reach).contains(at))
    })
}

/// Gives a pane the whole right column, or splits it again.
pub(super) fn tall_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, pane: Pane) {
    let does = view.t(if state.tall == Some(pane) { Key::ResponseSplit } else { Key::ResponseTall });
    let name = view.words.pair(&view.t(pane.key()), &does);
    // As large as a finger needs, however close the tabs beside it stand.
    let response = ui.add(egui::Button::new(icon::UNFOLD).min_size(egui::Vec2::splat(24.0)));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.explain(|| does.clone()).clicked() {
        state.toggle_tall(pane);
    }
}

/// The right column that two panes share: the edge between them is drawn up and down, a double click halves it again.
pub(super) fn split_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    actions: &mut Vec<Action>,
    [upper, lower]: [Content; 2],
) {
    let height = ui.available_height();
    let salt = "right-split";
    let id = ui.scope_id().with(salt);
    let upper = Panel::top(salt)
        .resizable(true)
        .default_size(height * UPPER)
        .size_range(LEAST_PANE..=(height - LEAST_PANE).max(LEAST_PANE))
        .frame(Frame::new().inner_margin(egui::Margin { left: 0, right: 0, top: 0, bottom: 6 }))
        .show(ui, |ui| upper(ui, view, state, actions));
    name_edge(ui, view, id, Key::EdgeSplit);
    let edge = upper.response.rect.bottom();
    if is_double_clicked(ui, egui::Rect::from_x_y_ranges(upper.response.rect.x_range(), edge..=edge)) {
        ui.data_mut(|data| data.remove::<PanelState>(id));
    }
    let frame = Frame::new().inner_margin(egui::Margin { left: 0, right: 0, top: 6, bottom: 0 });
    CentralPanel::default().frame(frame).show(ui, |ui| lower(ui, view, state, actions));
}

/// What a pane shows.
pub(super) type Content = fn(&mut Ui, &View<'_>, &mut UiState, &mut Vec<Action>);

/// What the upper pane of a shared column takes of its height, where nobody has drawn the edge.
const UPPER: f32 = 0.48;
/// No column at the left is narrower, points.
const LEAST_LEFT: f32 = 276.0;
/// No column at the right is narrower, points.
pub(super) const LEAST_RIGHT: f32 = 340.0;
/// No column at the right is wider, points.
const WIDEST: f32 = 640.0;
/// The Council, which has what the columns leave, is never narrower, points.
pub(super) const LEAST_MIDDLE: f32 = 312.0;
/// Less than this, points, shows nothing of a pane.
const LEAST_PANE: f32 = 140.0;
