//! Which page fills the window, and where the keyboard goes when another takes its place: to the heading of a new page,
//! and back to what opened a page that is left.

use egui::{Id, Order, Response, Ui};

use super::{UiState, View, focus, popups, widgets};

/// What fills the window under the menus; a document by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Start,
    Sealed(u64),
    Work(u64),
    Ledger(u64),
    Workshop(u64),
}

impl Page {
    fn of(view: &View<'_>, state: &UiState) -> Self {
        let is_open = [state.ledger.tab.is_some(), state.workshop.tab.is_some()];
        match (view.is_start, view.predict.seal.is_some(), is_open) {
            (true, ..) => Self::Start,
            (false, true, _) => Self::Sealed(view.number),
            (false, false, [true, _]) => Self::Ledger(view.number),
            (false, false, [false, true]) => Self::Workshop(view.number),
            (false, false, [false, false]) => Self::Work(view.number),
        }
    }
}

/// The page on screen, and what remembers the keyboard's place.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    /// None before the first frame.
    shown: Option<Page>,
    /// What had the keyboard on this page last.
    focused: Option<Id>,
    /// What had it on the page below, when this one opened from there.
    back_to: Option<Id>,
    /// Whether the heading has yet to take it.
    awaits_heading: bool,
}

impl Pages {
    /// What had the keyboard on this page last.
    #[must_use]
    pub fn focused(&self) -> Option<Id> {
        self.focused
    }

    /// Whether the heading of a new page has yet to take the focus.
    pub(super) fn awaits_focus(&self) -> bool {
        self.awaits_heading
    }
}

/// Ends a frame: where another page took the place of the one before, the keyboard follows.
pub(super) fn follow(ui: &Ui, view: &View<'_>, state: &mut UiState) {
    let page = Page::of(view, state);
    let focused = ui.memory(|memory| memory.focused());
    // A key that leads to a pane may have had what it wanted in this very frame.
    let is_sent = state.awaits_focus() || focused.is_some() && focused != state.focus_seen;
    let pages = &mut state.pages;
    if pages.shown == Some(page) {
        pages.focused = focused.filter(|id| stands_on_page(ui, *id)).or(pages.focused);
        return;
    }
    let (before, opener) = (pages.shown.replace(page), pages.focused.take());
    let back_to = match (before, page) {
        (Some(Page::Work(_)), Page::Ledger(_) | Page::Workshop(_)) => {
            pages.back_to = opener;
            None
        }
        (Some(Page::Ledger(_) | Page::Workshop(_)), Page::Work(_)) => pages.back_to.take(),
        _ => None,
    };
    if let Some(to) = back_to.filter(|_| !is_sent) {
        focus::give_back(ui, |_| true, Some(to));
    } else {
        // A window that has just opened has nothing to be led away from.
        pages.awaits_heading = before.is_some() && !is_sent;
    }
}

/// Tells the kinds of pages apart.
fn kind_of(state: &UiState) -> u8 {
    match state.pages.shown {
        None => 0,
        Some(Page::Start) => 1,
        Some(Page::Sealed(_)) => 2,
        Some(Page::Work(_)) => 3,
        Some(Page::Ledger(_)) => 4,
        Some(Page::Workshop(_)) => 5,
    }
}

/// Lists, windows and the bar of the menus stand on no page.
fn stands_on_page(ui: &Ui, id: Id) -> bool {
    // The place alone is asked for: a response would take a click elsewhere in this frame for a reason to let go.
    let widget = ui.ctx().viewport(|viewport| viewport.this_pass.widgets.get(id).copied());
    let is_behind = widget.is_some_and(|widget| widget.layer_id.order == Order::Background);
    is_behind && !popups::is_of_bar(ui, id)
}

/// Makes a text the heading of its page, which takes the keyboard when the page is new. It is no stop for Tab, which goes
/// on from it into the page.
pub(super) fn heads(ui: &Ui, state: &mut UiState, text: &Response, title: &str) {
    let takes_focus = std::mem::take(&mut state.pages.awaits_heading);
    // The text itself is no stop and would let go at once.
    ui.ctx().accesskit_node_builder(text.id, |node| {
        node.set_hidden();
        node.clear_label();
        node.clear_value();
    });
    // Each page has a heading of its own, or the next one would seem to have the focus already.
    let id = Id::unique(("page-heading", kind_of(state)));
    widgets::title_stop(ui, id, takes_focus, title, text.rect);
}
