//! What the program knows of the person: the settings, the language in use, and where both are kept.

use egui::ThemePreference;

use super::Home;
use crate::{
    chosen::Theme,
    storage::settings::{LanguageChoice, Settings},
    words::{Language, Words},
};

/// The person at the window.
pub(super) struct Person {
    pub(super) settings: Settings,
    pub(super) language: Language,
    /// None where nothing is kept but documents.
    pub(super) home: Option<Home>,
}

impl Person {
    pub(super) fn new(settings: Settings, home: Option<Home>) -> Self {
        Self { language: language_of(settings.language), settings, home }
    }

    pub(super) fn words(&self) -> &'static Words {
        Words::on_screen(self.language)
    }

    /// The theme as the window calls it.
    pub(super) fn theme(&self) -> ThemePreference {
        THEMES.iter().find(|(theme, _)| *theme == self.settings.theme).map_or(ThemePreference::System, |(_, own)| *own)
    }

    pub(super) fn set_theme(&mut self, theme: ThemePreference) {
        self.settings.theme = THEMES.iter().find(|(_, own)| *own == theme).map_or(Theme::System, |(theme, _)| *theme);
    }
}

/// The themes as they are kept and as the window calls them.
const THEMES: [(Theme, ThemePreference); 3] = [
    (Theme::System, ThemePreference::System),
    (Theme::Light, ThemePreference::Light),
    (Theme::Dark, ThemePreference::Dark),
];

/// The language that was chosen, else that of the system.
#[must_use]
pub fn language_of(choice: LanguageChoice) -> Language {
    let of_system = || sys_locale::get_locale().map_or(Language::default(), |locale| Language::of_locale(&locale));
    choice.language().unwrap_or_else(of_system)
}
