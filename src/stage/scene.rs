//! What the room may see, complete.

use serde::{Deserialize, Serialize};

use super::page::{Page, PictureFace};
use crate::{domain::Language, words::Key};

/// Light or dark, on the wall: a dim room wants the one, daylight the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WallTheme {
    /// Light ink on a dark ground.
    #[default]
    Dark,
    /// Dark ink on a light ground.
    Light,
}

impl WallTheme {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Dark,
        }
    }
}

/// How the wall looks, apart from the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// The language of its sentences.
    pub language: Language,
    /// Light or dark.
    pub theme: WallTheme,
    /// The size of whatever may grow, percent. No size falls below its least.
    pub scale: u16,
    /// Whether a scene may fade into the next.
    pub moves: bool,
}

impl Look {
    /// The scales that a person can choose, percent.
    pub const SCALES: [u16; 3] = [100, 115, 130];
}

impl Default for Look {
    fn default() -> Self {
        Self { language: Language::default(), theme: WallTheme::default(), scale: Self::SCALES[0], moves: true }
    }
}

/// What a clock shows. Whoever shows it counts it down while it runs: no clock of a machine goes over the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockFace {
    /// Seconds that are left.
    pub left: u32,
    /// Seconds that it was set to.
    pub whole: u32,
    /// Whether it runs.
    pub runs: bool,
}

impl ClockFace {
    /// The same clock some seconds later.
    #[must_use]
    pub fn after(self, seconds: u32) -> Self {
        if self.runs { Self { left: self.left.saturating_sub(seconds), ..self } } else { self }
    }

    /// What it reads, for example `06:00`.
    #[must_use]
    pub fn reading(self) -> String {
        format!("{:02}:{:02}", self.left / 60, self.left % 60)
    }

    /// Why it stands: it is paused, or its time is over. None while it runs.
    #[must_use]
    pub fn standing(self) -> Option<Key> {
        (!self.runs).then_some(if self.left > 0 { Key::WallPaused } else { Key::WallOver })
    }

    /// How much is left of the whole, from 0 to 1; nothing of a clock that was never set.
    #[must_use]
    pub fn share(self) -> f32 {
        if self.whole == 0 { 0.0 } else { (self.left.min(self.whole) as f32) / self.whole as f32 }
    }
}

/// What the room may see, complete: nothing else ever reaches the wall. It is built in this folder alone; others read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicScene {
    /// How the wall looks.
    pub look: Look,
    /// What stands above every scene: the round, by its name.
    pub heading: String,
    /// The clock of the round; none where none is set.
    pub clock: Option<ClockFace>,
    /// That the clock stands, in a word; empty while it runs.
    pub paused: String,
    /// What is shown.
    pub page: Page,
    /// What stands below every scene.
    pub footer: String,
    #[serde(skip)]
    pub(super) built: Built,
}

/// Nobody outside this folder can make one, so nobody outside can make a scene.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Built;

impl PublicScene {
    /// A wall without light, in any state: it needs nothing to be built from.
    #[must_use]
    pub fn blank(look: Look) -> Self {
        Self {
            look,
            heading: String::new(),
            clock: None,
            paused: String::new(),
            page: Page::Blank,
            footer: String::new(),
            built: Built,
        }
    }

    /// The same scene with another reading of the room's clock.
    #[must_use]
    pub(super) fn at(mut self, other: &Self) -> Self {
        self.clock = other.clock;
        self.paused.clone_from(&other.paused);
        if let (Page::Text(page), Page::Text(now)) = (&mut self.page, &other.page) {
            page.silence.tell_time_of(&now.silence);
        }
        if let (Page::Council(page), Page::Council(now)) = (&mut self.page, &other.page)
            && page.has_speaker_of(now)
        {
            page.speaker.clone_from(&now.speaker);
        }
        self
    }

    /// Whether something on it counts down.
    #[must_use]
    pub fn ticks(&self) -> bool {
        let on_page = match &self.page {
            Page::Text(page) => page.silence.clock(),
            Page::Council(page) if page.speaker.as_ref().is_some_and(|speaker| speaker.runs) => return true,
            Page::Blank
            | Page::TestCard(_)
            | Page::Standby(_)
            | Page::Situation(_)
            | Page::Inject(_)
            | Page::Council(_)
            | Page::Ballot(_)
            | Page::Verdict(_)
            | Page::Response(_)
            | Page::Debrief(_)
            | Page::Missing(_) => None,
        };
        let is_dark = self.page == Page::Blank;
        !is_dark && [self.clock, on_page].into_iter().flatten().any(|clock| clock.runs && clock.left > 0)
    }

    /// The picture that it shows, where it shows one.
    #[must_use]
    pub fn picture(&self) -> Option<&PictureFace> {
        match &self.page {
            Page::Inject(page) => page.picture.as_ref(),
            Page::Blank
            | Page::TestCard(_)
            | Page::Standby(_)
            | Page::Situation(_)
            | Page::Council(_)
            | Page::Ballot(_)
            | Page::Text(_)
            | Page::Verdict(_)
            | Page::Response(_)
            | Page::Debrief(_)
            | Page::Missing(_) => None,
        }
    }

    /// Everything it says, in the order in which it is read: for a screen reader, and for whoever searches it.
    #[must_use]
    pub fn spoken(&self) -> Vec<String> {
        let mut said = vec![self.heading.clone()];
        self.page.spoken(&mut said);
        said.push(self.footer.clone());
        said.retain(|text| !text.is_empty());
        said
    }
}
