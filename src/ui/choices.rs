//! A group of choices of which one holds: one stop for Tab, and the arrows go through it.

use egui::{Id, Key, Modifiers, Response, Sense, Ui};

use super::in_order;

/// The group while it is laid out.
pub(super) struct Choices {
    id: Id,
    /// The options of the frame before.
    before: Vec<Id>,
    /// The options of this frame so far.
    options: Vec<Id>,
    /// The option that is the stop, by its place.
    stop: usize,
}

impl Choices {
    /// Begins a group of that name, in which the option at a place holds.
    pub(super) fn begin(ui: &Ui, name: impl egui::AsIdSalt, holds: Option<usize>) -> Self {
        let id = ui.scope_id().with(("choices", name));
        let before: Vec<Id> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let focused = ui.memory(|memory| memory.focused());
        let stop = before.iter().position(|option| Some(*option) == focused).or(holds).unwrap_or(0);
        Self { id, before, options: Vec::new(), stop }
    }

    /// What the next option listens to: only the stop takes the focus by Tab.
    pub(super) fn sense(&self) -> Sense {
        if self.options.len() == self.stop { Sense::click() } else { Sense::CLICK }
    }

    /// Notes that an option was laid out.
    pub(super) fn add(&mut self, ui: &Ui, option: &Response) {
        self.options.push(option.id);
        in_order::keep_arrows(ui, option.id);
    }

    /// Ends the group; the option to which an arrow went, by its place, which is thereby chosen.
    pub(super) fn end(self, ui: &Ui) -> Option<usize> {
        let count = self.options.len();
        let focused = ui.memory(|memory| memory.focused());
        let at = self.options.iter().position(|option| Some(*option) == focused);
        if self.before != self.options {
            ui.data_mut(|data| data.insert_temp(self.id, self.options.clone()));
        }
        let at = at?;
        let steps = [(Key::ArrowLeft, count - 1), (Key::ArrowUp, count - 1), (Key::ArrowRight, 1), (Key::ArrowDown, 1)];
        let is_pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let step = steps.into_iter().find(|(key, _)| is_pressed(*key))?.1;
        let to = (at + step) % count;
        ui.memory_mut(|memory| memory.request_focus(self.options[to]));
        Some(to)
    }
}
