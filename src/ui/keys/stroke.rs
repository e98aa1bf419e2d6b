//! One key with its modifiers, and whether an event is it.

use egui::{Event, Key as Press, Ui};

use crate::{
    ui::View,
    words::{Key, Words},
};

/// Arrows as signs that the bundled fonts have.
const ARROW_SIGNS: [(Press, &str); 4] =
    [(Press::ArrowLeft, "←"), (Press::ArrowRight, "→"), (Press::ArrowUp, "↑"), (Press::ArrowDown, "↓")];

/// Keys that bear a word, which differs by language.
const NAMED: [(Press, Key); 6] = [
    (Press::Home, Key::KeyHome),
    (Press::Space, Key::KeySpace),
    (Press::Enter, Key::KeyEnter),
    (Press::Escape, Key::KeyEscape),
    (Press::PageDown, Key::KeyPageDown),
    (Press::PageUp, Key::KeyPageUp),
];

/// Which modifiers stand beside the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum With {
    Nothing,
    Shift,
    /// Ctrl, on macOS Command.
    Command,
    CommandShift,
    /// Whatever it takes to type the sign.
    Whatever,
}

/// How a key is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// By what is printed on it.
    Print,
    /// By its place, so that the digit row works on keyboards where digits need Shift.
    Place,
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stroke {
    press: Press,
    with: With,
    by: By,
}

const fn printed(press: Press, with: With) -> Stroke {
    Stroke { press, with, by: By::Print }
}

pub(super) const fn plain(press: Press) -> Stroke {
    printed(press, With::Nothing)
}

pub(super) const fn shift(press: Press) -> Stroke {
    printed(press, With::Shift)
}

pub(super) const fn command(press: Press) -> Stroke {
    printed(press, With::Command)
}

pub(super) const fn command_shift(press: Press) -> Stroke {
    printed(press, With::CommandShift)
}

/// A sign that needs Shift on some keyboards and not on others.
pub(super) const fn sign(press: Press) -> Stroke {
    printed(press, With::Whatever)
}

pub(super) const fn place(press: Press) -> Stroke {
    Stroke { press, with: With::Nothing, by: By::Place }
}

pub(super) const fn shift_place(press: Press) -> Stroke {
    Stroke { press, with: With::Shift, by: By::Place }
}

impl Stroke {
    pub(super) const fn command_place(press: Press) -> Self {
        Self { press, with: With::Command, by: By::Place }
    }

    pub(super) fn is(self, event: &Event) -> bool {
        let Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else { return false };
        let has_command = modifiers.command || modifiers.ctrl || modifiers.mac_cmd;
        let modifiers_fit = !modifiers.alt
            && match self.with {
                With::Nothing => !has_command && !modifiers.shift,
                With::Shift => !has_command && modifiers.shift,
                With::Command => modifiers.command && !modifiers.shift,
                With::CommandShift => modifiers.command && modifiers.shift,
                With::Whatever => !has_command,
            };
        let press = match self.by {
            // Without the numeric lock the pad's keys are arrows, whatever their place says.
            By::Place if !is_navigation(*key) => physical_key.unwrap_or(*key),
            By::Place | By::Print => *key,
        };
        modifiers_fit && press == self.press
    }

    /// Whether the key is held, whatever frame it went down in.
    pub(super) fn is_held(self, ui: &Ui) -> bool {
        ui.input(|input| {
            let modifiers = input.modifiers;
            let is_bare =
                !(modifiers.command || modifiers.ctrl || modifiers.mac_cmd || modifiers.alt || modifiers.shift);
            self.with == With::Nothing && is_bare && input.key_down(self.press)
        })
    }

    /// The stroke as a person reads it on the keyboards of a language.
    pub(super) fn text(self, view: &View<'_>) -> String {
        self.text_in(view.words)
    }

    /// The same in the words of a language.
    pub(super) fn text_in(self, words: &Words) -> String {
        let is_mac = cfg!(target_os = "macos");
        let command = if is_mac { "⌘" } else { "Ctrl+" };
        let shift = if is_mac { "⇧".to_owned() } else { format!("{}+", words.text(Key::KeyShift)) };
        let arrow = ARROW_SIGNS.iter().find(|(press, _)| *press == self.press).map(|(_, sign)| (*sign).to_owned());
        let word = || NAMED.iter().find(|(press, _)| *press == self.press).map(|(_, name)| words.text(*name));
        let key = arrow.or_else(word).unwrap_or_else(|| self.press.symbol_or_name().to_owned());
        match self.with {
            With::Nothing | With::Whatever => key,
            With::Shift => shift + &key,
            With::Command => format!("{command}{key}"),
            With::CommandShift => format!("{command}{shift}{key}"),
        }
    }

    /// An event that is this stroke, for the tests.
    #[cfg(test)]
    pub(super) fn event(self) -> Event {
        let modifiers = match self.with {
            With::Nothing | With::Whatever => egui::Modifiers::NONE,
            With::Shift => egui::Modifiers::SHIFT,
            With::Command => egui::Modifiers::COMMAND,
            With::CommandShift => egui::Modifiers::COMMAND | egui::Modifiers::SHIFT,
        };
        Event::Key { key: self.press, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    /// Whether some event would be both strokes.
    #[cfg(test)]
    pub(super) fn clashes(self, other: Self) -> bool {
        self.press == other.press && (self.is(&other.event()) || other.is(&self.event()))
    }
}

fn is_navigation(press: Press) -> bool {
    matches!(
        press,
        Press::ArrowLeft
            | Press::ArrowRight
            | Press::ArrowUp
            | Press::ArrowDown
            | Press::Home
            | Press::End
            | Press::PageUp
            | Press::PageDown
            | Press::Insert
            | Press::Delete
    )
}

/// Takes every event that is one of the strokes, and says whether one of them was the first of a key held down.
pub(super) fn take_first(ui: &Ui, strokes: &[Stroke]) -> bool {
    ui.input_mut(|input| {
        let mut is_pressed = false;
        input.events.retain(|event| {
            let is_one = strokes.iter().any(|stroke| stroke.is(event));
            is_pressed |= is_one && matches!(event, Event::Key { repeat: false, .. });
            !is_one
        });
        is_pressed
    })
}

/// Drops what a key held down sends again.
pub(super) fn drop_repeats(ui: &Ui, strokes: &[Stroke]) {
    ui.input_mut(|input| {
        let again = |event: &Event| matches!(event, Event::Key { repeat: true, .. });
        input.events.retain(|event| !(again(event) && strokes.iter().any(|stroke| stroke.is(event))));
    });
}

/// Takes the first event that is one of the strokes, and says which. What the key would type goes with it, so
/// that a field it opens does not begin with it.
pub(super) fn take(ui: &Ui, strokes: &[Stroke]) -> Option<usize> {
    ui.input_mut(|input| {
        let (at, idx) = input
            .events
            .iter()
            .enumerate()
            .find_map(|(at, event)| strokes.iter().position(|stroke| stroke.is(event)).map(|idx| (at, idx)))?;
        input.events.remove(at);
        if matches!(input.events.get(at), Some(Event::Text(_))) {
            input.events.remove(at);
        }
        Some(idx)
    })
}
