//! The windows over the panes. Each takes the focus when it opens and gives it back when it closes, says its name, and
//! Escape closes the one on top alone.

use super::{
    View, focus, glyphs, popups,
    theme::{GRID, Tokens},
};
use crate::words::Key;
use egui::{
    Context, Id, LayerId, Order, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetRect, Window, WindowDrag, vec2,
};

/// The bar with the title is about so high, points: what has the focus first stands below it.
const TITLE: f32 = 30.0;
/// The side of the sign that closes a window, points.
const CLOSE: f32 = 28.0;

/// Where a window begins, and how large it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    corner: Pos2,
    /// None where the window is as large as what it holds.
    size: Option<Vec2>,
}

impl Shape {
    /// As large as what it holds.
    pub(super) fn fitting(corner: impl Into<Pos2>) -> Self {
        Self { corner: corner.into(), size: None }
    }

    /// Of a size that a hand may change.
    pub(super) fn sized(corner: impl Into<Pos2>, size: impl Into<Vec2>) -> Self {
        Self { corner: corner.into(), size: Some(size.into()) }
    }
}

/// An open window.
#[derive(Clone, Copy, Debug)]
struct Open {
    id: Id,
    /// What had the focus before.
    back_to: Option<Id>,
    /// Whether it has yet to take the focus.
    waits: bool,
    /// Whether it was drawn in the frame that goes on.
    is_shown: bool,
    /// Whether Escape closes it in this frame.
    closes: bool,
}

/// The open windows, in the order in which they opened.
type Windows = Vec<Open>;

fn with<R>(ctx: &Context, change: impl FnOnce(&mut Windows) -> R) -> R {
    ctx.data_mut(|data| change(data.get_temp_mut_or_default::<Windows>(Id::unique("windows"))))
}

/// Whether a window is open, which then has Escape for itself.
pub(super) fn is_any_open(ctx: &Context) -> bool {
    with(ctx, |windows| !windows.is_empty())
}

/// Whether a window is open beside the one of that name.
pub(super) fn is_other_open(ctx: &Context, id: &'static str) -> bool {
    with(ctx, |windows| windows.iter().any(|window| window.id != Id::unique(id)))
}

/// Whether a window has yet to take the focus.
pub(super) fn awaits_focus(ui: &Ui) -> bool {
    with(ui.ctx(), |windows| windows.iter().any(|window| window.waits))
}

/// Whether a window of that name has yet to take the focus, so that what stands in it may ask for it.
pub(super) fn is_new(ui: &Ui, id: &'static str) -> bool {
    with(ui.ctx(), |windows| windows.iter().any(|window| window.id == Id::unique(id) && window.waits))
}

/// Gives Escape to the window on top, before anything below it hears of the key. Whether a window is gone that leaves the keyboard
/// nowhere.
pub(super) fn read(ui: &Ui, is_asked: bool) -> bool {
    let leaves_nothing = give_back(ui);
    read_escape(ui, is_asked);
    leaves_nothing
}

/// What has the focus when a window is gone is what had it before. Whether that is nothing.
fn give_back(ui: &Ui) -> bool {
    let gone = with(ui.ctx(), |windows| {
        let gone = windows.iter().position(|window| !window.is_shown).map(|at| windows.remove(at));
        windows.iter_mut().for_each(|window| window.is_shown = false);
        gone
    });
    let Some(gone) = gone else { return false };
    // A window opened from the one that is gone goes back where that one would have.
    let from_it: Vec<Id> = with(ui.ctx(), |windows| windows.clone())
        .into_iter()
        .filter(|window| window.back_to.is_some_and(|to| focus::stands_on(ui, to, gone.id)))
        .map(|window| window.id)
        .collect();
    with(ui.ctx(), |windows| {
        let heirs = windows.iter_mut().filter(|window| from_it.contains(&window.id));
        heirs.for_each(|window| window.back_to = gone.back_to);
    });
    focus::give_back(ui, |id| focus::stands_on(ui, id, gone.id), gone.back_to);
    ui.memory(|memory| memory.focused()).is_none()
}

fn read_escape(ui: &Ui, is_asked: bool) {
    // A question stands over every window.
    if is_asked
        || !is_any_open(ui.ctx())
        || !ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape))
    {
        return;
    }
    let top = ui.memory(|memory| memory.areas().top_layer_id(Order::Middle)).map(|layer| layer.id);
    with(ui.ctx(), |windows| {
        let at = windows.iter().position(|window| Some(window.id) == top).unwrap_or(windows.len() - 1);
        windows[at].closes = true;
    });
}

/// Shows a window under its title until it is closed.
pub(super) fn window_ui(
    ui: &Ui,
    view: &View<'_>,
    (id, title): (&'static str, String),
    is_open: &mut bool,
    shape: Shape,
    content: impl FnOnce(&mut Ui),
) {
    if !*is_open {
        return;
    }
    let id = Id::unique(id);
    let closes = enter(ui, id);
    // Drawn anywhere: the bar of the title by itself would be a stop at which no key does anything.
    let window = Window::new(title.as_str()).id(id).collapsible(false).default_pos(shape.corner);
    let window = window.drag_area(WindowDrag::Anywhere);
    let window = match shape.size {
        Some(size) => window.default_size(size),
        None => window.resizable(false),
    };
    let mut is_closed = closes;
    window.show(ui.ctx(), |ui| {
        content(ui);
        is_closed |= close_ui(ui, view, id, &title);
    });
    *is_open &= !is_closed;
    if *is_open {
        take_focus(ui, id);
    } else {
        leave(ui, id);
    }
}

/// Notes that a window is not shown again, so that no key of the next frame falls into it.
fn leave(ui: &Ui, id: Id) {
    with(ui.ctx(), |windows| windows.iter_mut().for_each(|window| window.is_shown &= window.id != id));
}

/// The same of a window that closes by what was chosen in it.
pub(super) fn close(ui: &Ui, id: &'static str) {
    leave(ui, Id::unique(id));
}

/// The sign that closes a window, large enough to be hit: the toolkit's own is not, and is named in English alone.
pub(super) fn close_ui(ui: &mut Ui, view: &View<'_>, window: Id, title: &str) -> bool {
    let Some(area) = ui.memory(|memory| memory.area_rect(window)) else { return false };
    let room = Vec2::splat(CLOSE);
    let rect = Rect::from_min_size(area.right_top() + vec2(-CLOSE - 2.0 * GRID, 2.0 * GRID), room);
    // It stands beside the title, above what the window holds.
    let painter = ui.painter().with_clip_rect(area);
    let mut bar = ui.new_child(egui::UiBuilder::new().max_rect(area));
    bar.set_clip_rect(area);
    let response = bar.interact(rect, window.with("close"), Sense::click());
    response.widget_info(|| {
        let name = view.words.fill(Key::WindowClose, &[("name", title.into())]);
        WidgetInfo::labeled(egui::Role::Button, true, name)
    });
    let ink = Stroke::new(1.5, ui.style().interact(&response).fg_stroke.color);
    let cross = Rect::from_center_size(rect.center(), Vec2::splat(CLOSE * 0.5));
    painter.line_segment([cross.left_top(), cross.right_bottom()], ink);
    painter.line_segment([cross.right_top(), cross.left_bottom()], ink);
    if response.has_focus() {
        glyphs::focus_ring(&painter, rect.shrink(2.0), Tokens::of(ui));
    }
    response.clicked()
}

/// Notes that a window is there. Whether Escape closes it.
fn enter(ui: &Ui, id: Id) -> bool {
    let focused = ui.memory(|memory| memory.focused());
    with(ui.ctx(), |windows| match windows.iter_mut().find(|window| window.id == id) {
        Some(window) => {
            window.is_shown = true;
            std::mem::take(&mut window.closes)
        }
        None => {
            windows.push(Open { id, back_to: focused, waits: true, is_shown: true, closes: false });
            false
        }
    })
}

/// Gives the focus to what stands first under the title, once, unless something inside has taken it.
fn take_focus(ui: &Ui, id: Id) {
    // A window opened from a menu waits until that has closed, which gives the focus back to where it was.
    if popups::has_keys(ui) || popups::awaits_focus(ui) || focus::is_due(ui) {
        return;
    }
    let waits = with(ui.ctx(), |windows| windows.iter().any(|window| window.id == id && window.waits));
    let Some(first) = (if waits { first_stop(ui, id) } else { None }) else { return };
    with(ui.ctx(), |windows| windows.iter_mut().for_each(|window| window.waits &= window.id != id));
    let is_inside = ui.memory(|memory| memory.focused()).is_some_and(|focused| focus::stands_on(ui, focused, id));
    if !is_inside {
        ui.memory_mut(|memory| memory.request_focus(first));
    }
}

/// The first stop of a window in the order of the eye; the sign that closes it only where there is no other.
fn first_stop(ui: &Ui, id: Id) -> Option<Id> {
    let layer = LayerId::new(Order::Middle, id);
    let top = ui.memory(|memory| memory.area_rect(id))?.top() + TITLE;
    let stops: Vec<(Rect, Id)> = ui.ctx().viewport(|viewport| {
        let widgets = viewport.this_pass.widgets.get_layer(layer);
        let is_stop = |widget: &&WidgetRect| widget.sense.is_focusable();
        widgets.filter(is_stop).map(|widget| (widget.rect, widget.id)).collect()
    });
    let inside = stops.iter().find(|(rect, _)| rect.top() >= top);
    inside.or(stops.first()).map(|(_, id)| *id)
}
