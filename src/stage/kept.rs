//! A show as it is kept against a crash, beside the unsaved session: a text of its own. Of the session it holds at most the
//! scene on a wall that stands still.

use serde::{Deserialize, Serialize};

use super::{feed::Feed, scene::PublicScene, show::Show};
use crate::domain::SceneId;

/// What its text begins with, so that a person who finds it knows what it is.
const FIRST_LINE: &str = "// Casus Foederis show";
/// A text longer than this is not read, in bytes: a show is a few thousand.
const MOST_BYTES: usize = 1024 * 1024;

/// A show, and what stands beside it on the console.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptStage {
    /// What is shown. The clock is the session's.
    pub show: Show,
    /// Whether a digit goes on to the next seat.
    pub is_roll_call: bool,
    /// The scene on a wall that stands still, and which it is: it must not go on because the program has died.
    pub frozen: Option<(SceneId, PublicScene)>,
}

impl KeptStage {
    /// What is kept of a show, and of what its wall was given.
    #[must_use]
    pub fn of(show: &Show, is_roll_call: bool, feed: &Feed) -> Self {
        let frozen = feed.lit().filter(|_| show.is_frozen()).map(|lit| (feed.scene(show), lit.clone()));
        Self { show: show.without_clock(), is_roll_call, frozen }
    }

    /// Whether that is what is kept of a show already. A wall that stands still goes on with what it shows.
    #[must_use]
    pub fn is_of(&self, show: &Show, is_roll_call: bool) -> bool {
        (&self.show, self.is_roll_call) == (&show.without_clock(), is_roll_call)
    }

    /// Its text; none where it cannot be written, and then there is nothing to come back to.
    #[must_use]
    pub fn write(&self) -> Option<String> {
        ron::to_string(self).ok().map(|text| format!("{FIRST_LINE}\n{text}\n"))
    }

    /// Reads it. None where it is no show, or one that could not have come about.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let whole = text.len() <= MOST_BYTES && text.starts_with(FIRST_LINE);
        let kept: Self = ron::from_str(text).ok().filter(|_| whole)?;
        kept.show.is_sound().then_some(kept)
    }
}
