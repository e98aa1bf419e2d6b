//! Many seats at one stroke, in the menu of the groups: each says before how many seats it moves, and is one step.

use egui::Ui;
use strum::VariantArray as _;

use super::{everyone, groups::row_ui};
use crate::{
    council::Preset,
    domain::{Edit, Procedure, Session, StateCode},
    ui::{Action, UiState, View, widgets},
    words::Key,
};

/// How wide the name of a preset is, points.
const NAME: f32 = 384.0;

pub(super) fn presets_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let is_selection = state.council.selection.len() > 1;
    let seats = if is_selection { state.council.selection.clone() } else { everyone::everyone(view) };
    let (locked, free): (Vec<_>, Vec<_>) = seats.into_iter().partition(|seat| state.council.locked.contains(seat));
    widgets::hint(ui, view.words.fill(Key::PresetsTitle, &[("count", free.len().into())]));
    for preset in Preset::VARIANTS.iter().copied() {
        match preset {
            Preset::LetsPass | Preset::Undecided => {
                preset_ui(ui, view, state, (preset, view.words.preset(preset), None), (&free, locked.len()), actions);
            }
            Preset::AsLastRound if view.bench.session().proceedings.round() > 0 => {
                preset_ui(ui, view, state, (preset, view.words.preset(preset), None), (&free, locked.len()), actions);
            }
            Preset::AsLastRound => {}
            Preset::AsPinned => {
                for pin in view.pins.all() {
                    let name = view.words.pair(&view.words.preset(preset), &view.words.pin(pin));
                    let pinned = Some(&pin.state.session);
                    preset_ui(ui, view, state, (preset, name, pinned), (&free, locked.len()), actions);
                }
            }
        }
    }
}

fn preset_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (preset, name, pinned): (Preset, String, Option<&Session>),
    (free, locked): (&[StateCode], usize),
    actions: &mut Vec<Action>,
) {
    let lines = preset.moving(view.bench.session(), free, pinned);
    let full = view.words.preset_moves(&name, lines.len());
    if row_ui(ui, (NAME, &name), lines.len(), full) {
        state.council.held_back = locked;
        state.council.focus_board = true;
        actions.push(Action::Edit(Edit::Proceed(Procedure::PutStances(lines))));
        ui.close();
    }
}
