//! Small pieces that several panels use.

use egui::{
    Align, CollapsingHeader, Id, Label, Layout, Rect, Response, RichText, Sense, Stroke, TextStyle, TextWrapMode, Ui,
    UiBuilder, WidgetInfo, WidgetText, vec2,
};

use super::{
    UiState, Zone, glyphs,
    theme::{SMALL, Tokens, semibold},
};
use crate::{domain::Stance, law::Grade};

/// A line where space alone does not part.
pub fn hairline(ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    ui.add_space(3.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, tokens.hairline));
    ui.add_space(3.0);
}

/// Keeps what a control is drawn with from being said twice: the control's own name says it.
pub fn inside_control(ui: &Ui) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_hidden());
}

/// What hovering says, made only while somebody hovers.
pub trait Explain {
    /// Shows a text beside the pointer.
    fn explain(self, text: impl FnOnce() -> String) -> Self;
}

impl Explain for Response {
    fn explain(self, text: impl FnOnce() -> String) -> Self {
        // Most of a window is never hovered: neither the words nor the place of the card are worked out for it.
        if self.hovered() { self.on_hover_text(text()) } else { self }
    }
}

/// The title of a part of a pane.
pub fn pane_title(ui: &mut Ui, title: &str) {
    let tokens = Tokens::of(ui);
    heading(ui, RichText::new(title).family(semibold()).size(SMALL).color(tokens.secondary));
}

/// A text that is a title, to the ear too.
pub fn heading(ui: &mut Ui, text: RichText) -> Response {
    let title = text.text().to_owned();
    let response = ui.label(text);
    entitles(&response, &title);
    response
}

/// Says of a text that is shown already that it is a title.
pub fn entitles(response: &Response, title: &str) {
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, title));
}

/// One of the tabs that share a place.
pub fn tab(ui: &mut Ui, is_on: bool, text: impl Into<WidgetText>) -> Response {
    let text = text.into();
    let name = text.text().to_owned();
    // Never narrower than a finger needs.
    let button = egui::Button::selectable(is_on, text).min_size(egui::vec2(24.0, 0.0));
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Tab, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.clear_toggled();
        node.set_selected(is_on);
    });
    response
}

/// One of several of which one holds.
pub fn radio(ui: &mut Ui, is_on: bool, text: impl Into<WidgetText>) -> Response {
    let text = text.into();
    let name = text.text().to_owned();
    let response = ui.selectable_label(is_on, text);
    response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, is_on, &name));
    response
}

/// Says of a control that it unfolds something, and whether it has.
pub fn unfolds(response: &Response, is_unfolded: bool, name: &str) {
    response.widget_info(|| WidgetInfo::labeled(egui::Role::DisclosureTriangle, true, name));
    response.ctx.accesskit_node_builder(response.id, |node| node.set_expanded(is_unfolded));
}

/// What leads elsewhere, said so.
pub fn links(response: &Response, name: &str) {
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, name));
}

/// What holds a pane says which.
pub fn region(ui: &Ui, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(egui::Role::Region);
        node.set_label(name);
    });
}

/// A part of a line of so many points, in which what wraps goes on below.
pub fn cell(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

/// What holds a table. Its cells say so ([`as_cell`]); the rows are made of them when the frame is told to a screen reader.
pub fn table(ui: &Ui, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(egui::Role::Table);
        node.set_label(name);
    });
}

/// Says of the place of a cell, at its row and column, that it is one.
pub fn as_cell(ui: &Ui, role: egui::Role, (row, column): (usize, usize)) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_row_index(row);
        node.set_column_index(column);
    });
}

/// What stands at the right end of a line, laid out from left to right: what is heard and what Tab goes through then have
/// the order of the eye. How wide it is was seen in the frame before.
pub fn at_right<R>(ui: &mut Ui, salt: &'static str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = right_id(ui, salt);
    let known = kept_for_right(ui, salt);
    let room = ui.available_rect_before_wrap();
    let place = room.with_min_x((room.right() - known).max(room.left()));
    // A child that takes no more than the line has: what is too wide goes on below, and must not widen the pane.
    let fits = known <= room.width() + 0.5;
    let layout = if fits { *ui.layout() } else { Layout::left_to_right(Align::Center).with_main_wrap(true) };
    let mut child = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(place).layout(layout));
    let inner = add(&mut child);
    let size = child.min_rect().size();
    ui.allocate_exact_size(vec2(room.width().max(0.0), size.y), Sense::hover());
    if fits && (size.x - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, size.x));
        ui.ctx().request_discard("what stands at the right has another width");
    }
    inner
}

/// How wide what stands at the right end of this line was.
pub fn kept_for_right(ui: &Ui, salt: &'static str) -> f32 {
    ui.data(|data| data.get_temp(right_id(ui, salt))).unwrap_or(0.0)
}

fn right_id(ui: &Ui, salt: &'static str) -> Id {
    ui.scope_id().with(("at_right", salt))
}

/// The title of a pane that F6 goes to. It is no stop for Tab, which goes on from it into the pane.
pub fn zone_title(ui: &mut Ui, state: &mut UiState, zone: Zone, title: &str) {
    let tokens = Tokens::of(ui);
    let text = RichText::new(title).family(semibold()).size(SMALL).color(tokens.secondary);
    let rect = ui
        .scope(|ui| {
            inside_control(ui);
            ui.label(text).rect
        })
        .inner;
    zone_stop(ui, state, zone, title, rect);
}

/// The same where something else in sight is the title.
pub fn zone_stop(ui: &Ui, state: &mut UiState, zone: Zone, title: &str, rect: Rect) {
    let takes_focus = state.focus_zone == Some(zone);
    if takes_focus {
        state.focus_zone = None;
    }
    title_stop(ui, Id::unique(("zone", zone as usize)), takes_focus, title, rect);
}

/// A title that takes the keyboard when it is asked to, and is no stop for Tab.
pub fn title_stop(ui: &Ui, id: Id, takes_focus: bool, title: &str, rect: Rect) {
    if takes_focus {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let response = ui.interact(rect, id, if has_focus { Sense::focusable_noninteractive() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, title));
    if has_focus {
        glyphs::focus_ring(ui.painter(), rect.expand(1.0), Tokens::of(ui));
    }
}

/// What a title folds away. The title wraps: a long one must not make its pane wider.
pub fn folding(ui: &Ui, title: impl Into<RichText>) -> CollapsingHeader {
    let room = ui.available_width() - ui.spacing().indent - 4.0;
    let title = WidgetText::from(title.into());
    CollapsingHeader::new(title.into_galley(ui, Some(TextWrapMode::Wrap), room, TextStyle::Button))
}

/// Text of the second rank.
pub fn secondary(ui: &mut Ui, text: impl Into<String>) -> Response {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(RichText::new(text.into()).size(SMALL).color(tokens.secondary)).wrap())
}

/// A hint.
pub fn hint(ui: &mut Ui, text: impl Into<String>) -> Response {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(RichText::new(text.into()).size(SMALL).color(tokens.hint)).wrap())
}

/// The sign of a grade as an inline item, with its word for a screen reader.
pub fn grade(ui: &mut Ui, grade: Grade, word: &str) -> Response {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(15.0, 18.0), Sense::hover());
    glyphs::grade(ui.painter(), rect.center(), 13.0, grade, tokens.text);
    let response = response.explain(|| word.to_owned());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, word));
    response
}

/// The sign of an answer: that of its grade, or a dash where the question is not reached.
pub fn answer(ui: &mut Ui, reached: Option<Grade>, word: &str) -> Response {
    if let Some(reached) = reached {
        return grade(ui, reached, word);
    }
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(15.0, 18.0), Sense::hover());
    let dash = egui::Rangef::new(rect.center().x - 4.0, rect.center().x + 4.0);
    ui.painter().hline(dash, rect.center().y, Stroke::new(1.5, tokens.secondary));
    let response = response.explain(|| word.to_owned());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, word));
    response
}

/// The sign of a stance as an inline item on no fill.
pub fn stance(ui: &mut Ui, stance: Stance, size: f32) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(size + 6.0, size + 4.0), Sense::hover());
    glyphs::swatch(ui.painter(), rect.shrink(0.5), stance, tokens);
    glyphs::stance(ui.painter(), rect.center(), size * 0.62, stance, glyphs::ink_on(stance, tokens));
}

/// Keeps what is scrolled clear of the bar at its right, which is wider while the hand is at it.
pub fn beside_bar(ui: &mut Ui) {
    let bar = &ui.spacing().scroll;
    let width = bar.bar_width + bar.bar_inner_margin + bar.bar_outer_margin;
    ui.set_width(ui.available_width() - width);
}

/// An icon of the bundled icon font.
pub mod icon {
    macro_rules! icons {
        ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
            $($(#[$doc])* pub const $name: &str = $code;)*
        };
    }
    icons! {
        /// Opens a folder.
        FOLDER_OPEN = "\u{E2C8}";
        /// A blank sheet.
        DESCRIPTION = "\u{E873}";
        /// People in a room.
        GROUPS = "\u{F233}";
        /// A past.
        HISTORY = "\u{E8B3}";
        /// Adds.
        ADD = "\u{E145}";
        /// Takes away.
        CLOSE = "\u{E5CD}";
        /// Goes back.
        BACK = "\u{E5C4}";
        /// Goes on.
        FORWARD = "\u{E5C8}";
        /// Enlarges and shrinks.
        UNFOLD = "\u{E5D7}";
    }
}

/// Entries from which a list draws only what is in sight; shorter ones are drawn whole, so that every entry can be reached.
const LONG: usize = 40;

/// Draws the entries of a list. Of a long one those far out of sight keep their place by the height they had last, or by
/// the usual one, and cost nothing.
pub(super) fn entries_ui<T>(
    ui: &mut Ui,
    name: &str,
    usual: f32,
    entries: impl ExactSizeIterator<Item = T>,
    mut entry_ui: impl FnMut(&mut Ui, usize, T),
) {
    if entries.len() <= LONG {
        return entries.enumerate().for_each(|(idx, entry)| entry_ui(ui, idx, entry));
    }
    let id = ui.scope_id().with(("heights", name));
    let mut heights: Vec<f32> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    heights.resize(entries.len(), usual);
    // A screen more on either side, so that the keyboard walks on into what is drawn.
    let sight = ui.clip_rect().expand2(egui::vec2(0.0, ui.clip_rect().height()));
    for (idx, entry) in entries.enumerate() {
        let top = ui.cursor().top();
        if top > sight.bottom() || top + heights[idx] < sight.top() {
            ui.allocate_space(egui::vec2(0.0, (heights[idx] - ui.spacing().item_spacing.y).max(0.0)));
            continue;
        }
        entry_ui(ui, idx, entry);
        heights[idx] = ui.cursor().top() - top;
    }
    ui.data_mut(|data| data.insert_temp(id, heights));
}
