//! The wall: a [`PublicScene`] as a picture. The wall itself and the small picture beside it on the console are drawn by the
//! same function: every size is a share of the height.
//!
//! Read from eight metres: one sentence first, the exceptions second, the rest quiet.

mod council;
mod debrief;
mod frame;
pub mod gallery;
mod inject;
mod parts;
mod response;
mod text;
mod verdict;

pub use gallery::Gallery;

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
    /// Says in a strip at the foot of a window that has the keyboard where its keys go, and gives back the rest for the scene.
    #[must_use]
    pub fn keys_ui(&self, ui: &Ui, rect: Rect, theme: WallTheme, text: &str) -> Rect {
        let tokens = tokens_of(theme);
        let font = egui::FontId::proportional((rect.height() * frame::LEAST).max(12.0));
        let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, tokens.text, rect.width() * 0.92);
        job.halign = egui::Align::Center;
        let galley = ui.painter().layout_job(job);
        let strip = rect.with_min_y(rect.bottom() - galley.size().y * 1.5);
        ui.painter().rect_filled(strip, 0.0, tokens.window);
        let top = strip.center().y - galley.size().y / 2.0;
        ui.painter().galley(egui::pos2(strip.center().x, top), galley, tokens.text);
        let response = ui.interact(strip, ui.scope_id().with("keys"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
        rect.with_max_y(strip.top())
    }

    /// Draws a scene into a rectangle, some seconds after it came: its clocks count down from there.
    pub fn scene_ui(&mut self, ui: &Ui, rect: Rect, scene: &PublicScene, seconds: u32) {
        let tokens = tokens_of(scene.look.theme);
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
            Page::Inject(page) => inject::inject_ui(&frame, body, page),
            Page::Council(page) => council::council_ui(&frame, body, page, seconds),
            Page::Ballot(page) => council::ballot_ui(&frame, body, page),
            Page::Text(page) => text::text_ui(&frame, body, page, seconds),
            Page::Verdict(page) => verdict::verdict_ui(&frame, body, page),
            Page::Response(page) => response::response_ui(&frame, body, page),
            Page::Debrief(page) => debrief::debrief_ui(&frame, body, page),
            Page::Missing(sentence) => parts::missing_ui(&frame, body, sentence),
        }
        // A screen reader hears the scene as it is read.
        let response = ui.interact(rect, ui.scope_id().with("scene"), Sense::hover());
        let spoken = scene.spoken().join("\n");
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &spoken));
    }
}

fn tokens_of(theme: WallTheme) -> &'static Tokens {
    Tokens::of_theme(match theme {
        WallTheme::Dark => egui::Theme::Dark,
        WallTheme::Light => egui::Theme::Light,
    })
}
