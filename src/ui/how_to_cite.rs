//! How to cite this program, to read and to copy. A verdict of the model is cited as the model's.

use egui::{Label, RichText, Ui};

use super::{
    Action, UiState, View,
    theme::SMALL,
    widgets,
    windows::{self, Shape},
};
use crate::words::Key;

pub(super) fn how_to_cite_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let mut is_open = state.windows.how_to_cite;
    let left = (ui.content_rect().width() - 460.0).max(0.0) / 2.0;
    let shape = Shape::fitting([left, 80.0]);
    windows::window_ui(ui, view, ("how-to-cite", view.t(Key::MenuHowToCite)), &mut is_open, shape, |ui| {
        ui.set_width(420.0);
        let citation = view.words.fill(Key::HowToCite, &[("version", env!("CARGO_PKG_VERSION").into())]);
        ui.add(Label::new(RichText::new(&citation).size(SMALL + 1.0)).wrap());
        ui.add_space(4.0);
        widgets::hint(ui, view.t(Key::HowToCiteWhat));
        ui.add_space(4.0);
        if ui.button(view.t(Key::CopyText)).clicked() {
            actions.push(Action::Copy(citation));
        }
    });
    state.windows.how_to_cite = is_open;
}
