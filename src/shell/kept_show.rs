//! What is shown on a wall, kept against a crash beside the unsaved session, and what a crash has left of it.

use super::Shell;
use crate::{stage::KeptStage, ui::About, words::Key};

impl Shell {
    /// Whether the document on screen is shown, or was when the program died and waits for F5.
    pub(super) fn is_shown(&self) -> bool {
        self.stage.is_some() || self.left_show.as_ref().is_some_and(|(of, _)| *of == self.documents.number())
    }

    /// Keeps what is shown, where it has changed. What waits for a document that has left the screen is over with it.
    pub(super) fn keep_show(&mut self) {
        let number = self.documents.number();
        if self.left_show.take_if(|(of, _)| *of != number).is_some() {
            self.notices.no_more(About::Stage);
        }
        let Some(keeper) = &self.keeping.keeper else { return };
        let now = match (&self.stage, &self.left_show) {
            (Some(stage), _) if self.keeping.show.as_ref().is_some_and(|kept| stage.is_kept_as(kept)) => return,
            (Some(stage), _) => Some(stage.kept()),
            (None, left) => left.as_ref().map(|(_, kept)| kept.clone()),
        };
        if now != self.keeping.show {
            keeper.keep_show(now.as_ref().and_then(KeptStage::write));
            self.keeping.show = now;
        }
    }

    /// Looks at the show that stands beside the session asked about: one that cannot be read is put aside, and that is said.
    pub(super) fn look_at_left_show(&mut self) {
        let left = &mut self.keeping.left[0];
        if left.show.as_deref().is_some_and(|text| KeptStage::read(text).is_none()) {
            let path = left.put_show_aside().display().to_string();
            self.notices.say(About::Aside, self.words().fill(Key::ShowBroken, &[("path", path.into())]));
        }
    }

    /// The session on screen was recovered: what was shown of it comes back with F5.
    pub(super) fn take_left_show(&mut self, text: Option<&str>) {
        self.left_show = text.and_then(KeptStage::read).map(|kept| (self.documents.number(), kept));
        if let Some((_, kept)) = &self.left_show {
            let lit = kept.frozen.as_ref().map_or(kept.show.scene(), |(scene, _)| *scene);
            let scene = self.words().scene(lit.id());
            self.notices.say(About::Stage, self.words().fill(Key::ShowWaits, &[("scene", scene.into())]));
        }
    }
}
