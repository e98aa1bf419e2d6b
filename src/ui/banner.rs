//! What there is to say about the file of a session, until it is put away.

use egui::{Frame, Label, Margin, Panel, RichText, Ui};

use super::{
    Action, View,
    theme::{SMALL, Tokens},
};
use crate::words::Key;

/// A message about the file on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Banner {
    /// What to say.
    pub text: String,
    /// Whether a last good copy stands beside the file.
    pub offers_copy: bool,
}

pub(super) fn banner_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let Some(banner) = view.banner else { return };
    let tokens = Tokens::of(ui);
    let frame = Frame::new().fill(tokens.panel).inner_margin(Margin::symmetric(12, 4));
    Panel::top("banner").frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.add(Label::new(RichText::new(&banner.text).size(SMALL + 1.0).color(tokens.caution)).wrap());
            if banner.offers_copy && ui.button(view.t(Key::BannerOpenGood)).clicked() {
                actions.push(Action::OpenLastGood);
            }
            if ui.button(view.t(Key::BannerClose)).clicked() {
                actions.push(Action::CloseBanner);
            }
        });
    });
}
