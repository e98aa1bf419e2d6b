//! The wall: a [`PublicScene`] as a picture. The wall itself and the small picture beside it on the console are drawn by the
//! same function: every size is a share of the height.
//!
//! Read from eight metres: one sentence first, the exceptions second, the rest quiet.

mod council;
mod frame;
mod parts;
mod response;
mod text;
mod verdict;

use egui::{Rect, Role, Sense, Ui, WidgetInfo};

use self::frame::Frame;
use super::{
    council::SpotMap,
    theme::{NIGHT, Tokens},
};
use crate::stage::{Page, PublicScene, WallTheme};

/// What is kept from one frame to the next, so that a map is not cut anew.
#[derive(Clone, Debug, Default)]
pub struct WallView {
    /// What is to be done about the screen, on the test card; empty where nothing is.
    pub note: String,
    map: SpotMap,
}

impl WallView {
    /// Draws a scene into a rectangle, some seconds after it came: its clocks count down from there.
    pub fn scene_ui(&mut self, ui: &Ui, rect: Rect, scene: &PublicScene, seconds: u32) {
        let tokens = Tokens::of_theme(match scene.look.theme {
            WallTheme::Dark => egui::Theme::Dark,
            WallTheme::Light => egui::Theme::Light,
        });
        let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect));
        if scene.page == Page::Blank {
            painter.rect_filled(rect, 0.0, NIGHT);
            return;
        }
        painter.rect_filled(rect, 0.0, tokens.panel);
        let frame = Frame::new(painter, rect, tokens, scene);
        let body = parts::round_ui(&frame, scene, seconds);
        match &scene.page {
            Page::Blank => {}
            Page::TestCard(page) => parts::test_card_ui(&frame, body, page, &self.note),
            Page::Standby(page) => parts::standby_ui(&frame, body, page),
            Page::Situation(page) => parts::situation_ui(&frame, body, page, &mut self.map),
            Page::Council(page) => council::council_ui(&frame, body, page, seconds),
            Page::Ballot(page) => council::ballot_ui(&frame, body, page),
            Page::Text(page) => text::text_ui(&frame, body, page, seconds),
            Page::Verdict(page) => verdict::verdict_ui(&frame, body, page),
            Page::Response(page) => response::response_ui(&frame, body, page),
            Page::Missing(sentence) => parts::missing_ui(&frame, body, sentence),
        }
        // A screen reader hears the scene as it is read.
        let response = ui.interact(rect, ui.scope_id().with("scene"), Sense::hover());
        let spoken = scene.spoken().join("\n");
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &spoken));
    }
}
