//! What the wall was given last, and what it is given next.

use super::{
    build::{Subject, public},
    page::Page,
    scene::PublicScene,
    show::{Show, ShowState},
};
use crate::domain::SceneId;

/// The scene on the wall.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feed {
    shown: Option<PublicScene>,
    /// What was shown with light: kept while the wall is dark, and while it stands still.
    lit: Option<PublicScene>,
    /// Which scene that was.
    scene: Option<SceneId>,
}

impl Feed {
    /// The feed of a wall that stood still on a scene, if it did.
    #[must_use]
    pub fn standing_on(lit: Option<(SceneId, PublicScene)>) -> Self {
        let (scene, lit) = lit.unzip();
        Self { shown: None, lit, scene }
    }

    /// The scene that is seen, or comes back where the wall is dark: on a wall that stands still, the one it stands on.
    #[must_use]
    pub fn scene(&self, show: &Show) -> SceneId {
        self.scene.filter(|_| show.is_frozen()).unwrap_or_else(|| show.scene())
    }

    /// What was shown with light last.
    #[must_use]
    pub fn lit(&self) -> Option<&PublicScene> {
        self.lit.as_ref()
    }

    /// What the wall shows now; none before the first scene.
    #[must_use]
    pub fn shown(&self) -> Option<&PublicScene> {
        self.shown.as_ref()
    }

    /// Brings the wall up to date, and says what it must be told; none where it shows that already.
    pub fn update(&mut self, subject: Subject<'_>, show: &Show) -> Option<&PublicScene> {
        let scene = self.due(subject, show);
        if self.shown.as_ref() == Some(&scene) {
            return None;
        }
        if scene.page != Page::Blank {
            self.scene = Some(self.scene(show));
            self.lit = Some(scene.clone());
        }
        Some(self.shown.insert(scene))
    }

    /// Forgets what was shown: a wall that starts anew is told everything.
    pub fn forget(&mut self) {
        self.shown = None;
    }

    fn due(&self, subject: Subject<'_>, show: &Show) -> PublicScene {
        match (show.state(), &self.lit) {
            (ShowState::Blank, _) => PublicScene::blank(show.look),
            (ShowState::Frozen, Some(lit)) => lit.clone().at(&public(subject, show)),
            (ShowState::Frozen | ShowState::Live | ShowState::Sealed, _) => public(subject, show),
        }
    }
}
