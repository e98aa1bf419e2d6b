//! Letters that no font of the window has: noted while a text is laid out, looked for among the fonts of the system on a
//! thread, and shown as soon as one is found. Where nothing is missing, no font is looked for.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
};

use egui::{
    FontData, FontFamily,
    epaint::text::{FallbackRequest, FontInsert, FontPriority, FontProvider, InsertFontFamily},
};

use super::Shell;
use crate::{report::figure::SystemFont, ui::theme};

/// Where fonts with some letters are found.
pub type FindFonts = Arc<dyn Fn(&[char]) -> Vec<SystemFont> + Send + Sync>;

/// Notes the letters that nothing can draw; the layout must not wait for a disk.
#[derive(Debug, Default)]
struct Noted(Mutex<BTreeSet<char>>);

impl FontProvider for Noted {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let letter = request.cluster.chars().next()?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(letter);
        None
    }
}

/// The letters that were missing, and where they are looked for; nowhere until that is said.
#[derive(Default)]
pub(super) struct Letters {
    noted: Arc<Noted>,
    asked: BTreeSet<char>,
    find: Option<FindFonts>,
}

impl Shell {
    /// Says where fonts are found for letters that the bundled ones lack. What comes back notes such letters, and belongs into
    /// the context of the window before its first frame.
    #[must_use]
    pub fn find_fonts(&mut self, find: FindFonts) -> Arc<dyn FontProvider> {
        self.screen.letters.find = Some(find);
        Arc::clone(&self.screen.letters.noted) as Arc<dyn FontProvider>
    }

    /// Has the letters looked for that the frame could not draw, each of them once.
    pub(super) fn look_for_letters(&mut self, ctx: &egui::Context) {
        let Some(find) = &self.screen.letters.find else { return };
        let noted = std::mem::take(&mut *self.screen.letters.noted.0.lock().unwrap_or_else(PoisonError::into_inner));
        let new: Vec<char> = noted.into_iter().filter(|letter| self.screen.letters.asked.insert(*letter)).collect();
        if !new.is_empty() {
            self.errands.find_fonts(ctx, Arc::clone(find), new);
        }
    }

    /// Puts fonts behind all others: the letters they have are drawn from the next frame on.
    pub(super) fn take_fonts(ctx: &egui::Context, fonts: Vec<SystemFont>) {
        for SystemFont { name, data, index } in fonts {
            let families = [FontFamily::Proportional, FontFamily::Monospace, theme::semibold()]
                .map(|family| InsertFontFamily { family, priority: FontPriority::Lowest });
            let data = FontData { index, ..FontData::from_owned(data) };
            ctx.add_font(FontInsert::new(&name, data, families.to_vec()));
        }
    }
}
