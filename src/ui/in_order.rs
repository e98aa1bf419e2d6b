//! The order of the hand: a frame hears of one stroke at most, so that each stroke acts on what the one before it
//! left. However slow the screen is, keys struck in haste mean what the same keys mean at leisure.
//!
//! Arrows are kept from egui's own ways of moving the focus: they act where the focus is. A seat keeps Escape too.

use std::collections::VecDeque;

use super::windows;
use egui::{Context, Event, Id, Key, Modifiers, Popup, RawInput, Ui, plugin::Plugin};

/// What is typed into a field may come many strokes a frame: the field itself takes them in their order.
const LEAVES_A_FIELD: [Key; 5] = [Key::Enter, Key::Tab, Key::Escape, Key::ArrowUp, Key::ArrowDown];

const ARROWS: [Key; 4] = [Key::ArrowLeft, Key::ArrowRight, Key::ArrowUp, Key::ArrowDown];

/// A stroke with what belongs to it: what it types, its release, the ways of the pointer.
#[derive(Debug, Default)]
struct Stroke {
    events: Vec<Event>,
    /// Whether there is something that is to act by itself, and not only what may come with any frame.
    acts: bool,
}

/// Hands the events of the system on, one stroke a frame.
#[derive(Debug, Default)]
pub(super) struct InOrder {
    /// What no frame has heard of yet, in order.
    waiting: VecDeque<Stroke>,
    /// The keys that are down, by their places, to tell a key held from a key struck again.
    down: Vec<Key>,
    /// What this frame hears of, but egui's focus does not.
    kept: Vec<Event>,
    /// The widget that takes arrows and Escape for itself while it has the focus.
    keeper: Option<Id>,
    /// Whether the field that has the focus acts on every letter.
    counts_letters: bool,
}

/// While it has the focus, the widget takes the arrows and Escape for itself. Asked for in every frame.
pub(super) fn keep_arrows(ui: &Ui, id: Id) {
    if ui.memory(|memory| memory.has_focus(id)) {
        ui.ctx().with_plugin(|order: &mut InOrder| order.keeper = Some(id));
    }
}

/// The field that has the focus acts on every letter, so that a frame may hear of one only. Asked for in every frame.
pub(super) fn count_letters(ui: &Ui) {
    ui.ctx().with_plugin(|order: &mut InOrder| order.counts_letters = true);
}

/// Hands a stroke on once more, before any that waits: whoever it was for hears of it in the next frame.
pub(super) fn again(ui: &Ui, stroke: Event) {
    ui.ctx().with_plugin(|order: &mut InOrder| order.waiting.push_front(Stroke { events: vec![stroke], acts: true }));
    ui.request_discard("a stroke is handed on");
}

impl Plugin for InOrder {
    fn debug_name(&self) -> &'static str {
        "in_order"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        // What comes while a frame is laid out again belongs to the next.
        if ctx.current_pass_index() > 0 {
            return;
        }
        for event in input.events.drain(..) {
            self.take_in(event);
        }
        let is_field = ctx.text_edit_focused() && !std::mem::take(&mut self.counts_letters);
        input.events = self.next(is_field);
        if !self.waiting.is_empty() {
            ctx.request_repaint();
        }
        self.kept.clear();
        let keeper = self.keeper.take().filter(|id| ctx.memory(|memory| memory.has_focus(*id)));
        if Popup::is_any_open(ctx) {
            // The arrows go along the entries, and so does Tab, or it would lead behind the list.
            self.keep(input, &[Key::Escape]);
            input.events.iter_mut().for_each(tab_as_arrow);
        } else if keeper.is_some() || windows::is_any_open(ctx) {
            self.keep(input, &[Key::Escape]);
            self.keep(input, &ARROWS);
        } else {
            // An arrow acts where the focus is; only Tab leads from one thing to the next.
            self.keep(input, &ARROWS);
        }
    }

    fn on_begin_pass(&mut self, ui: &mut Ui) {
        let kept = std::mem::take(&mut self.kept);
        ui.input_mut(|input| drop(input.events.splice(0..0, kept)));
        if !self.waiting.is_empty() {
            // Lists that open and fields that are asked to take the focus do so before the next stroke comes.
            ui.ctx().request_discard("more strokes wait");
        }
    }
}

impl InOrder {
    /// Puts an event in the queue. A key held down counts no more often than frames can show.
    fn take_in(&mut self, event: Event) {
        if let Event::Key { key, physical_key, pressed, modifiers, .. } = event {
            // Known by its place: with Shift let go first, a key is let go under another name than it went down with.
            let place = physical_key.unwrap_or(key);
            let is_waiting = |stroke: &Stroke| stroke.events.iter().any(|event| is_press_of(event, key, modifiers));
            if !pressed {
                self.down.retain(|down| *down != place);
            } else if !self.down.contains(&place) {
                self.down.push(place);
            } else if self.waiting.iter().any(is_waiting) {
                return;
            }
        }
        if matches!(event, Event::WindowFocused(false)) {
            self.down.clear();
        }
        let last = self.waiting.back_mut();
        let acts = is_stroke(&event, last.as_ref().and_then(|stroke| stroke.events.last()));
        match last {
            Some(stroke) if !acts => stroke.events.push(event),
            _ => self.waiting.push_back(Stroke { events: vec![event], acts }),
        }
    }

    /// The next stroke; in a field, every stroke up to the one that leaves it.
    fn next(&mut self, is_field: bool) -> Vec<Event> {
        let mut events = Vec::new();
        let mut is_struck = false;
        let mut is_typing = is_field;
        while let Some(stroke) = self.waiting.front() {
            is_typing &= !stroke.acts || stroke.events.first().is_some_and(is_typed);
            if stroke.acts && is_struck && !is_typing {
                break;
            }
            is_struck |= stroke.acts;
            events.extend(self.waiting.pop_front().into_iter().flat_map(|stroke| stroke.events));
        }
        events
    }

    /// Keeps some keys from egui's focus in this frame.
    fn keep(&mut self, input: &mut RawInput, keys: &[Key]) {
        let is_kept = |event: &Event| matches!(event, Event::Key { key, pressed: true, .. } if keys.contains(key));
        let (kept, rest): (Vec<_>, _) = std::mem::take(&mut input.events).into_iter().partition(is_kept);
        self.kept.extend(kept);
        input.events = rest;
    }
}

fn tab_as_arrow(event: &mut Event) {
    if let Event::Key { key, physical_key, modifiers, .. } = event
        && *key == Key::Tab
    {
        *key = if modifiers.shift { Key::ArrowUp } else { Key::ArrowDown };
        (*physical_key, *modifiers) = (None, Modifiers::NONE);
    }
}

fn is_press_of(event: &Event, key: Key, with: Modifiers) -> bool {
    matches!(event, Event::Key { key: other, pressed: true, modifiers, .. } if *other == key && *modifiers == with)
}

/// Whether an event begins something that is to act by itself; a text that no key sent does too.
fn is_stroke(event: &Event, before: Option<&Event>) -> bool {
    let is_of_key = matches!(before, Some(Event::Key { pressed: true, .. }));
    matches!(
        event,
        Event::Key { pressed: true, .. }
            | Event::PointerButton { pressed: true, .. }
            | Event::AccessKitActionRequest(_)
            | Event::Paste(_)
            | Event::Cut
    ) || (matches!(event, Event::Text(_)) && !is_of_key)
}

/// Whether a stroke only puts something into a field.
fn is_typed(event: &Event) -> bool {
    if let Event::Key { key, modifiers, .. } = event {
        let has_command = modifiers.command || modifiers.ctrl || modifiers.alt;
        return !has_command && !LEAVES_A_FIELD.contains(key) && !is_function(*key);
    }
    matches!(event, Event::Paste(_) | Event::Cut | Event::Text(_))
}

fn is_function(key: Key) -> bool {
    key.name().strip_prefix('F').is_some_and(|number| !number.is_empty())
}
