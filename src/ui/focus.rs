//! The focus goes back where it was when what took it is gone.

use egui::{Context, Id, Rect, Ui, WidgetRect};

/// What had the focus may have to be drawn again first; for so many frames it is waited for.
const FRAMES: u8 = 3;

/// Where the focus shall go once nothing has it.
#[derive(Clone, Copy, Debug)]
struct Due {
    to: Id,
    frames: u8,
}

fn due_id() -> Id {
    Id::unique("focus-due")
}

/// Gives the focus back from what is gone, unless it was sent elsewhere already.
pub(super) fn give_back(ui: &Ui, is_gone: impl Fn(Id) -> bool, to: Option<Id>) {
    if let Some(id) = ui.memory(|memory| memory.focused()).filter(|id| is_gone(*id)) {
        ui.memory_mut(|memory| memory.surrender_focus(id));
    }
    if let Some(to) = to {
        ui.data_mut(|data| data.insert_temp(due_id(), Due { to, frames: FRAMES }));
        settle(ui);
    }
}

/// Whether a widget stands on the surface of a window, a dialog or a list.
pub(super) fn stands_on(ui: &Ui, widget: Id, surface: Id) -> bool {
    ui.ctx().read_response(widget).is_some_and(|response| response.layer_id.id == surface)
}

/// Whether a widget stood within an area when it was laid out last.
pub(super) fn stands_in(ui: &Ui, widget: Id, area: Rect) -> bool {
    let place = |id| ui.ctx().viewport(|viewport| viewport.prev_pass.widgets.get(id).copied());
    place(widget).is_some_and(|place| place.layer_id == ui.layer_id() && area.contains_rect(place.rect))
}

/// Gives the focus to the first stop of an area that has just been laid out.
pub(super) fn enter(ui: &Ui, area: Rect) {
    let first = ui.ctx().viewport(|viewport| {
        let widgets = viewport.this_pass.widgets.get_layer(ui.layer_id());
        let is_stop =
            |widget: &&WidgetRect| widget.sense.is_focusable() && widget.enabled && area.contains_rect(widget.rect);
        widgets.filter(is_stop).map(|widget| widget.id).next()
    });
    if let Some(first) = first {
        ui.memory_mut(|memory| memory.request_focus(first));
    }
}

/// Where the control is kept that states a value.
fn control_id() -> Id {
    Id::unique("focus-control")
}

/// No control that states a value was laid out yet.
pub(super) fn forget_control(ui: &Ui) {
    ui.data_mut(|data| data.remove::<Id>(control_id()));
}

/// This control states a value: the first of an area does, and buttons that take one away may stand before it.
pub(super) fn is_control(ui: &Ui, control: Id) {
    ui.data_mut(|data| {
        if data.get_temp::<Id>(control_id()).is_none() {
            data.insert_temp(control_id(), control);
        }
    });
}

/// Gives the focus to the control that states a value in an area that has just been laid out, else to its first stop, and brings
/// it into sight.
pub(super) fn enter_control(ui: &Ui, area: Rect) {
    ui.scroll_to_rect(area, None);
    match ui.data(|data| data.get_temp::<Id>(control_id())) {
        Some(control) => ui.memory_mut(|memory| memory.request_focus(control)),
        None => enter(ui, area),
    }
}

/// Whether the focus has yet to go back.
pub(super) fn is_due(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp::<Due>(due_id())).is_some()
}

/// Asked for at the beginning of every frame. What is asked for may be drawn in this very frame, so that nothing else has
/// the focus in between.
pub(super) fn settle(ui: &Ui) {
    let Some(due) = ui.data(|data| data.get_temp::<Due>(due_id())) else { return };
    let focused = ui.memory(|memory| memory.focused());
    let is_sent_elsewhere = focused.is_some_and(|id| id != due.to);
    // The place alone is asked for: a response would take a click elsewhere in this frame for a reason to let go.
    let is_drawn = ui.ctx().viewport(|viewport| viewport.prev_pass.widgets.get(due.to).is_some());
    let has_arrived = focused == Some(due.to) && is_drawn;
    if is_sent_elsewhere || has_arrived || due.frames == 0 {
        ui.data_mut(|data| data.remove::<Due>(due_id()));
    } else {
        ui.memory_mut(|memory| memory.request_focus(due.to));
        ui.data_mut(|data| data.insert_temp(due_id(), Due { frames: due.frames - 1, ..due }));
        ui.request_repaint();
    }
}
