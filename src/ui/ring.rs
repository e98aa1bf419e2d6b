//! Where the keyboard is, is seen: a ring round every stop that draws none of its own, and panes that follow.

use egui::{Id, Ui};

use super::{UiState, glyphs, reader::Reader, theme::Tokens};

/// Ends a frame: rings what has the keyboard, and brings it into sight where it has just got it.
pub(super) fn show(ui: &Ui, state: &mut UiState) {
    let focused = ui.memory(|memory| memory.focused());
    let is_new = focused != state.focus_seen;
    state.focus_seen = focused;
    // The place alone is asked for: a response would take a click elsewhere in this frame for a reason to let go.
    let place = |id| ui.ctx().viewport(|viewport| viewport.this_pass.widgets.get(id).copied());
    let Some(stop) = focused.and_then(place) else { return };
    if is_new && stop.interact_rect != stop.rect {
        ui.ctx().plugin_or_default::<Reader>().lock().reveal = Some(stop.id);
        ui.ctx().request_repaint();
    }
    if stop.interact_rect.is_positive() && !is_ringed(ui) {
        let painter = ui.ctx().layer_painter(stop.layer_id);
        glyphs::focus_ring(&painter, stop.interact_rect.shrink(1.0), Tokens::of(ui));
    }
}

/// What remembers that a stop has drawn a ring of its own.
fn ring_id() -> Id {
    Id::unique("focus_ring")
}

/// A ring was drawn in this pass.
pub(super) fn ringed(ctx: &egui::Context) {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| data.insert_temp(ring_id(), pass));
}

fn is_ringed(ui: &Ui) -> bool {
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data(|data| data.get_temp::<u64>(ring_id())) == Some(pass)
}
