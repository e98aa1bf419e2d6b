//! The keys, in one table that feeds the menus, the sheet of keys and the tests.

use egui::{Event, Key as Press, KeyboardShortcut, Modifiers, Ui};

use super::{Action, UiState, View, state::Pane};
use crate::words::Key;

/// A key that acts everywhere, text fields included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shortcut {
    New,
    Open,
    Save,
    SaveAs,
    Undo,
    Redo,
    RedoToo,
    KeySheet,
    Threshold,
    Request,
    Consensus,
    Response,
}

impl Shortcut {
    /// Every shortcut. One with Shift stands before its plain twin, because a match ignores extra Shift.
    pub(super) const ALL: [Self; 12] = [
        Self::New,
        Self::Open,
        Self::SaveAs,
        Self::Save,
        Self::RedoToo,
        Self::Undo,
        Self::Redo,
        Self::KeySheet,
        Self::Threshold,
        Self::Request,
        Self::Consensus,
        Self::Response,
    ];

    pub(super) fn keys(self) -> KeyboardShortcut {
        let command = |key| KeyboardShortcut::new(Modifiers::COMMAND, key);
        let command_shift = |key| KeyboardShortcut::new(Modifiers::COMMAND | Modifiers::SHIFT, key);
        match self {
            Self::New => command(Press::N),
            Self::Open => command(Press::O),
            Self::Save => command(Press::S),
            Self::SaveAs => command_shift(Press::S),
            Self::Undo => command(Press::Z),
            Self::Redo => command(Press::Y),
            Self::RedoToo => command_shift(Press::Z),
            Self::KeySheet => KeyboardShortcut::new(Modifiers::NONE, Press::F1),
            Self::Threshold => command(Press::Num1),
            Self::Request => command(Press::Num2),
            Self::Consensus => command(Press::Num3),
            Self::Response => command(Press::Num4),
        }
    }

    pub(super) fn label(self) -> Key {
        match self {
            Self::New => Key::MenuNew,
            Self::Open => Key::MenuOpen,
            Self::Save => Key::MenuSave,
            Self::SaveAs => Key::MenuSaveAs,
            Self::Undo => Key::MenuUndo,
            Self::Redo | Self::RedoToo => Key::MenuRedo,
            Self::KeySheet => Key::MenuKeys,
            Self::Threshold => Key::PartThreshold,
            Self::Request => Key::PartRequest,
            Self::Consensus => Key::PartConsensus,
            Self::Response => Key::PartResponse,
        }
    }
}

/// Keys of the council, as the sheet shows them.
pub(super) const COUNCIL_KEYS: [(&str, Key); 5] = [
    ("1 2 3 4 5", Key::KeysDigits),
    ("← → ↑ ↓", Key::KeysArrows),
    ("Home", Key::KeysHome),
    ("Space", Key::KeysSpace),
    ("A, 1–5", Key::KeysEveryone),
];

/// Takes the program's own shortcuts before a text field can have them: undo is the session's everywhere.
pub(super) fn read(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if view.question.is_some() {
        return;
    }
    for shortcut in Shortcut::ALL {
        if !ui.input_mut(|input| input.consume_shortcut(&shortcut.keys())) {
            continue;
        }
        let is_work = !view.is_start;
        match shortcut {
            Shortcut::New => actions.push(Action::New),
            Shortcut::Open => actions.push(Action::Open),
            Shortcut::Save if is_work => actions.push(Action::Save),
            Shortcut::SaveAs if is_work => actions.push(Action::SaveAs),
            Shortcut::Undo if is_work => actions.push(Action::Undo),
            Shortcut::Redo | Shortcut::RedoToo if is_work => actions.push(Action::Redo),
            Shortcut::KeySheet => state.key_sheet = !state.key_sheet,
            Shortcut::Threshold => go_to(state, Pane::Why),
            Shortcut::Request => go_to(state, Pane::Incident),
            Shortcut::Consensus => {
                go_to(state, Pane::Council);
                state.focus_board = true;
            }
            Shortcut::Response => {
                state.is_response_tall = state.right_tab == Pane::Response && !state.is_response_tall;
                go_to(state, Pane::Response);
            }
            Shortcut::Save | Shortcut::SaveAs | Shortcut::Undo | Shortcut::Redo | Shortcut::RedoToo => {}
        }
    }
}

fn go_to(state: &mut UiState, pane: Pane) {
    state.pane = pane;
    state.right_tab = pane;
    if pane == Pane::Why {
        state.is_response_tall = false;
    }
}

const DIGITS: [Press; 5] = [Press::Num1, Press::Num2, Press::Num3, Press::Num4, Press::Num5];

/// The digit 1 to 5 pressed in this frame, taken from the input. The physical key counts, so that the
/// digit row works on keyboards where it needs Shift.
pub(super) fn take_digit(ui: &mut Ui) -> Option<u8> {
    ui.input_mut(|input| {
        let digit_of = |press: &Press| DIGITS.iter().position(|digit| digit == press).map(|idx| idx as u8 + 1);
        let found = input.events.iter().position(|event| digit_event(event, &digit_of).is_some())?;
        let digit = digit_event(&input.events[found], &digit_of);
        input.events.remove(found);
        digit
    })
}

fn digit_event(event: &Event, digit_of: &impl Fn(&Press) -> Option<u8>) -> Option<u8> {
    let Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else { return None };
    if modifiers.command || modifiers.alt {
        return None;
    }
    physical_key.as_ref().and_then(digit_of).or_else(|| digit_of(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_has_two_meanings() {
        for (idx, one) in Shortcut::ALL.into_iter().enumerate() {
            for other in &Shortcut::ALL[idx + 1..] {
                assert_ne!(one.keys(), other.keys(), "{one:?} and {other:?}");
            }
        }
    }
}
