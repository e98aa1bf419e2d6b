//! What there is to say about the file of a session, until it is put away.

use egui::{Frame, Label, Margin, Panel, RichText, Ui, WidgetInfo};

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

/// What a message that stays is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Whether unsaved work is kept against a crash.
    Keeping,
    /// The file of the settings.
    Settings,
    /// Work that was set aside, and where.
    Aside,
    /// A file that was to be written and was not.
    Unsaved,
    /// A text that a field had no room for.
    Cut,
    /// A file whose disk does not answer.
    Waiting,
    /// A workshop or a show that waits to be begun.
    Stage,
}

impl About {
    /// Whether a newer message about it makes the one before untrue.
    #[must_use]
    pub fn holds_once(self) -> bool {
        match self {
            Self::Keeping | Self::Settings | Self::Cut | Self::Waiting | Self::Stage => true,
            Self::Aside | Self::Unsaved => false,
        }
    }
}

/// A passing word, in the line at the foot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What to say.
    pub text: String,
    /// Whether something was not done, or is not done yet.
    pub is_caution: bool,
}

/// A message that stays until it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it is about.
    pub about: About,
    /// What to say.
    pub text: String,
}

/// The messages that stay, over whatever page is on screen.
pub(super) fn messages_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    for (idx, message) in view.messages.iter().enumerate() {
        let frame = Frame::new().fill(tokens.panel).inner_margin(Margin::symmetric(12, 4));
        Panel::top(("message", idx)).frame(frame).show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                // What only waits to be begun is no trouble.
                let color = if message.about == About::Stage { tokens.text } else { tokens.caution };
                ui.add(Label::new(RichText::new(&message.text).size(SMALL + 1.0).color(color)).wrap());
                let close = view.t(Key::BannerClose);
                let button = ui.button(&close);
                // One name for each, so that the hand that hears them knows which it closes.
                let name = view.words.pair(&close, &message.text);
                button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
                if button.clicked() {
                    actions.push(Action::PutAway(idx));
                }
            });
        });
    }
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
