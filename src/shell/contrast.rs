//! Ordinary colours or those of a high contrast: as the person chose, or as the system wishes where it says so.

use std::sync::{Arc, OnceLock};

use super::{Aside, Shell};
use crate::chosen::Contrast;

/// What the system wishes for. It is asked aside, for it may take its time or never answer.
#[derive(Debug, Default)]
pub(super) struct Wish {
    answer: Arc<OnceLock<bool>>,
    /// Whether the answer has been followed.
    is_seen: bool,
}

impl Wish {
    /// Asks the system, once.
    pub(super) fn ask(&self, ctx: &egui::Context, aside: &dyn Aside, asked_of_system: fn() -> Option<bool>) {
        let (answer, ctx) = (Arc::clone(&self.answer), ctx.clone());
        aside.run(Box::new(move || {
            if let Some(is_high) = asked_of_system() {
                // Set once: nobody else asks.
                let _ = answer.set(is_high);
                ctx.request_repaint();
            }
        }));
    }
}

impl Shell {
    /// Follows the system's answer when it comes.
    pub(super) fn read_contrast(&mut self) {
        if !self.screen.contrast.is_seen && self.screen.contrast.answer.get().is_some() {
            self.screen.contrast.is_seen = true;
            self.show_contrast();
        }
    }

    /// Dresses the window.
    pub(super) fn show_contrast(&mut self) {
        let is_high = match self.person.settings.contrast {
            Contrast::System => self.screen.contrast.answer.get().copied().unwrap_or(false),
            Contrast::Ordinary => false,
            Contrast::High => true,
        };
        crate::ui::theme::set_contrast(&self.ctx, is_high);
    }
}
