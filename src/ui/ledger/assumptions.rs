//! The list of the assumptions: search and filters above, and only those lines drawn that are in sight.

use egui::{
    Button, ComboBox, FontFamily, Label, Rect, RichText, ScrollArea, Sense, Shape, Stroke, TextEdit, TextStyle,
    TextWrapMode, Ui, UiBuilder, WidgetInfo, WidgetText, pos2, vec2,
};

use super::{
    LedgerView,
    control::{assume, control_ui},
    page::{Cell, Page, Row},
};
use crate::{
    catalog::ledger::{Assumption, Group, Kind, Line},
    domain::{ChangedAssumption, Edit, LONGEST_TEXT},
    ui::{
        Action, View,
        fields::keep_within,
        popups,
        theme::{SMALL, Tokens, semibold},
        widgets::{self, Explain as _},
    },
    words::{Key, folded},
    workbench::Gesture,
};

/// Between two cells, points.
const GAP: f32 = 8.0;
/// The caption over a control: two lines, points.
const CAPTION: f32 = 30.0;
/// A control, points.
const CONTROL: f32 = 28.0;
/// The line under a row that tells of a change, points.
const CHANGE: f32 = 32.0;
/// The heading of a group, points.
const HEADING: f32 = 66.0;
/// Space under a row, points.
const SPACE: f32 = 10.0;
/// What is drawn beyond what is in sight, so that Tab finds the next control, points.
const MARGIN: f32 = 160.0;

pub(super) fn assumptions_ui(
    ui: &mut Ui,
    view: &View<'_>,
    ledger: &mut LedgerView,
    page: &Page,
    actions: &mut Vec<Action>,
) {
    if !is_low(ui) {
        legend_ui(ui, view);
    }
    filters_ui(ui, view, ledger, page, actions);
    ui.add_space(4.0);
    let items = items(ledger, page);
    if items.is_empty() {
        widgets::hint(ui, view.t(Key::LedgerNone));
    }
    list_ui(ui, view, ledger, &items, actions);
}

/// What the page is, and the three signs it uses.
fn legend_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    widgets::hint(ui, view.t(Key::LedgerIntro));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.spacing_mut().interact_size.y = 18.0;
        diamond_ui(ui, "");
        widgets::hint(ui, view.t(Key::LedgerLegendContested));
        ui.add_space(8.0);
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 12.0), Sense::hover());
        ui.painter().rect_stroke(rect, 3.0, Stroke::new(2.0, tokens.accent), egui::StrokeKind::Inside);
        widgets::hint(ui, view.t(Key::LedgerLegendChanged));
        ui.add_space(8.0);
        ui.label(RichText::new(view.t(Key::LedgerLegendDecides)).size(SMALL).family(semibold()));
    });
}

/// The sign of what is contested; said only where a name is given.
fn diamond_ui(ui: &mut Ui, name: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(9.0, 16.0), Sense::hover());
    let (at, ink) = (rect.center(), Tokens::of(ui).secondary);
    let points = [(0.0, -4.0), (4.0, 0.0), (0.0, 4.0), (-4.0, 0.0)].map(|(x, y)| at + vec2(x, y)).to_vec();
    ui.painter().add(Shape::closed_line(points, Stroke::new(1.25, ink)));
    if !name.is_empty() {
        response.explain(|| name.to_owned());
    }
}

fn filters_ui(ui: &mut Ui, view: &View<'_>, ledger: &mut LedgerView, page: &Page, actions: &mut Vec<Action>) {
    let is_low = is_low(ui);
    ui.horizontal_wrapped(|ui| {
        let name = view.t(Key::LedgerSearch);
        let width = if is_low { 180.0 } else { 220.0 };
        let edit = TextEdit::singleline(&mut ledger.filter).hint_text(&name).desired_width(width).char_limit(80);
        ui.add(edit).widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        group_ui(ui, view, ledger);
        if is_low {
            ui.menu_button(view.t(Key::LedgerFilters), |ui| kinds_ui(ui, view, ledger, page, actions));
        } else {
            kinds_ui(ui, view, ledger, page, actions);
        }
    });
}

/// Whether the list needs the room that the legend would take.
fn is_low(ui: &Ui) -> bool {
    ui.content_rect().height() < 560.0
}

/// Only what is changed, contested or decides, and the way back to what ships.
fn kinds_ui(ui: &mut Ui, view: &View<'_>, ledger: &mut LedgerView, page: &Page, actions: &mut Vec<Action>) {
    let changed = page.changed().count();
    let count = view.words.fill(Key::LedgerChangedOnly, &[("count", changed.to_string().into())]);
    for (is_on, text) in [
        (&mut ledger.changed_only, count),
        (&mut ledger.contested_only, view.t(Key::LedgerContestedOnly)),
        (&mut ledger.decides_only, view.t(Key::LedgerDecidesOnly)),
    ] {
        if ui.selectable_label(*is_on, text).clicked() {
            *is_on = !*is_on;
        }
    }
    if ui.add_enabled(changed > 0, Button::new(view.t(Key::LedgerResetAll))).clicked() {
        let reset = page.changed().map(|cell| Edit::Assume(cell.entry.assumption.id(), None));
        actions.push(Action::EditAll(reset.collect()));
    }
}

fn group_ui(ui: &mut Ui, view: &View<'_>, ledger: &mut LedgerView) {
    let text = |group: Option<Group>| {
        group.map_or_else(|| view.t(Key::LedgerGroupAll), |group| view.words.ledger_group(group))
    };
    let combo = ComboBox::from_id_salt("ledger-group")
        .selected_text(text(ledger.group))
        .width(200.0)
        .truncate()
        .show_ui(ui, |ui| {
            for group in std::iter::once(None).chain(Group::ALL.map(Some)) {
                if popups::choice(ui, ledger.group == group, text(group)).clicked() {
                    ledger.group = group;
                }
            }
        });
    let name = view.t(Key::LedgerGroup);
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
}

/// What stands under what.
enum Item<'a> {
    Heading(Group),
    Row(&'a Row),
}

/// The lines that pass the filters, each group under its heading.
fn items<'a>(ledger: &LedgerView, page: &'a Page) -> Vec<Item<'a>> {
    let typed = folded(ledger.filter.trim());
    let passes = |row: &&Row| {
        let any = |is_so: &dyn Fn(&Cell) -> bool| row.cells.iter().any(is_so);
        (ledger.group.is_none() || ledger.group == Some(row.group))
            && (!ledger.changed_only || any(&|cell| cell.entry.is_changed()))
            && (!ledger.contested_only || any(&|cell| cell.entry.is_contested))
            && (!ledger.decides_only || any(&|cell| cell.decides))
            && row.holds(&typed)
    };
    let mut items = Vec::new();
    let mut group = None;
    for row in page.rows.iter().filter(passes) {
        if group != Some(row.group) {
            group = Some(row.group);
            items.push(Item::Heading(row.group));
        }
        items.push(Item::Row(row));
    }
    items
}

/// Where the parts of a row stand.
#[derive(Clone, Copy)]
struct Plan {
    /// The width of the name.
    name: f32,
    /// The width of a cell.
    cell: f32,
    /// How many cells stand beside one another.
    across: usize,
    /// Whether the cells stand under the name.
    is_below: bool,
}

impl Plan {
    fn of(row: &Row, width: f32) -> Self {
        let (least_cell, wanted_cell) = cell_widths(row);
        let count = row.cells.len() as f32;
        let is_below = width < 460.0;
        let least_name = (width * 0.24).clamp(150.0, 260.0);
        let name = if is_below { width } else { (width - count * (wanted_cell + GAP)).max(least_name) };
        let room = if is_below { width } else { width - name - GAP };
        // All cells of a row stand beside one another where they can, a little narrower if need be.
        let cell = ((room + GAP) / count - GAP).clamp(least_cell, wanted_cell);
        let across = ((room + GAP + 0.5) / (cell + GAP)).floor().max(1.0) as usize;
        Self { name, cell, across, is_below }
    }

    fn cells_height(self, ui: &Ui, row: &Row) -> f32 {
        let lines = row.cells.len().div_ceil(self.across).max(1) as f32;
        lines * (self.caption_height(ui, row) + CONTROL + 4.0)
    }

    /// The room over the controls of a row: as high as the highest caption is.
    fn caption_height(self, ui: &Ui, row: &Row) -> f32 {
        let captioned = row.cells.iter().filter(|cell| !cell.caption.is_empty());
        let height = |cell| caption_galley(ui, row, cell, self.cell).size().y + 2.0;
        captioned.map(height).fold(caption_height(row), f32::max)
    }
}

/// The least width of a cell of the row, and the one at which its values are read whole.
fn cell_widths(row: &Row) -> (f32, f32) {
    match row.cells.first().map(|cell| cell.entry.assumption.kind()) {
        Some(Kind::Scale(_)) => (104.0, 176.0),
        Some(Kind::Effort | Kind::EffortOrNone) => (104.0, 124.0),
        Some(Kind::Grade) => (88.0, 104.0),
        Some(Kind::Number { .. }) | None => (76.0, 96.0),
    }
}

/// The least room over the controls of a row.
fn caption_height(row: &Row) -> f32 {
    match row.cells.as_slice() {
        [cell] if cell.caption.is_empty() => 0.0,
        [_] => 16.0,
        _ if matches!(row.line, Line::Likelihood(_) | Line::Share | Line::Range(_) | Line::ShortOfArticle5) => 16.0,
        _ => CAPTION,
    }
}

fn height(ui: &Ui, view: &View<'_>, item: &Item<'_>, width: f32) -> f32 {
    let row = match item {
        Item::Row(row) => row,
        Item::Heading(group) => {
            let hint = WidgetText::from(group_hint(ui, view, *group));
            let hint = hint.into_galley(ui, Some(TextWrapMode::Wrap), width, TextStyle::Body).size().y;
            return HEADING.max(12.0 + 22.0 + hint + 8.0);
        }
    };
    let plan = Plan::of(row, width);
    let name = name_galley(ui, row, plan.name).size().y + source_galley(ui, row, plan.name).size().y + 2.0;
    let cells = plan.cells_height(ui, row);
    let changes = row.cells.iter().filter(|cell| cell.entry.is_changed()).count() as f32;
    let upper = if plan.is_below { name + 4.0 + cells } else { name.max(cells) };
    upper + changes * CHANGE + SPACE
}

fn name_galley(ui: &Ui, row: &Row, width: f32) -> std::sync::Arc<egui::Galley> {
    let family = if row.cells.iter().any(|cell| cell.decides) { semibold() } else { FontFamily::Proportional };
    let text = RichText::new(&row.name).size(SMALL + 1.0).family(family).color(Tokens::of(ui).text);
    let text: WidgetText = text.into();
    text.into_galley(ui, Some(TextWrapMode::Wrap), width - 14.0, TextStyle::Body)
}

/// What a group of assumptions is about.
fn group_hint(ui: &Ui, view: &View<'_>, group: Group) -> RichText {
    RichText::new(view.words.ledger_group_hint(group)).size(SMALL).color(Tokens::of(ui).hint)
}

fn source_galley(ui: &Ui, row: &Row, width: f32) -> std::sync::Arc<egui::Galley> {
    let text = RichText::new(&row.source).size(SMALL - 1.0).color(Tokens::of(ui).hint);
    WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Wrap), width - 2.0, TextStyle::Small)
}

fn caption_galley(ui: &Ui, row: &Row, cell: &Cell, width: f32) -> std::sync::Arc<egui::Galley> {
    let tokens = Tokens::of(ui);
    let family = if cell.decides { semibold() } else { FontFamily::Proportional };
    let ink = if cell.entry.is_changed() { tokens.accent } else { tokens.secondary };
    let text: WidgetText = RichText::new(&cell.caption).size(SMALL - 1.0).family(family).color(ink).into();
    text.into_galley(ui, Some(TextWrapMode::Wrap), width - sign_width(row, cell), TextStyle::Small)
}

/// Room for the sign of a contested value that stands in a row of others.
fn sign_width(row: &Row, cell: &Cell) -> f32 {
    if cell.entry.is_contested && !row.is_contested() { 12.0 } else { 0.0 }
}

fn list_ui(ui: &mut Ui, view: &View<'_>, ledger: &mut LedgerView, items: &[Item<'_>], actions: &mut Vec<Action>) {
    let width = ui.available_width() - 10.0;
    let heights: Vec<f32> = items.iter().map(|item| height(ui, view, item, width)).collect();
    let mut area = ScrollArea::vertical().id_salt("ledger-lines").auto_shrink(false);
    let revealed = ledger.reveal.take();
    let sought = revealed
        .and_then(|assumption| items.iter().position(|item| matches!(item, Item::Row(row) if row.has(assumption))));
    if let Some(idx) = sought {
        area = area.vertical_scroll_offset((heights[..idx].iter().sum::<f32>() - HEADING).max(0.0));
    }
    area.show_viewport(ui, |ui, viewport| {
        ui.set_height(heights.iter().sum());
        let origin = ui.max_rect().left_top();
        let mut top = 0.0;
        for (idx, (item, height)) in items.iter().zip(&heights).enumerate() {
            let is_near = top + height >= viewport.min.y - MARGIN && top <= viewport.max.y + MARGIN;
            if is_near || sought == Some(idx) {
                let rect = Rect::from_min_size(pos2(origin.x, origin.y + top), vec2(width, *height));
                item_ui(ui, view, item, rect, revealed, actions);
            }
            top += height;
        }
    });
}

fn item_ui(
    ui: &mut Ui,
    view: &View<'_>,
    item: &Item<'_>,
    rect: Rect,
    revealed: Option<Assumption>,
    actions: &mut Vec<Action>,
) {
    match item {
        Item::Heading(group) => {
            let inner = rect.with_min_y(rect.top() + 12.0);
            ui.scope_builder(UiBuilder::new().max_rect(inner).id_salt(("group", group.id())), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(RichText::new(view.words.ledger_group(*group)).family(semibold())).wrap());
                ui.add(Label::new(group_hint(ui, view, *group)).wrap());
            });
        }
        Item::Row(row) => row_ui(ui, view, row, rect, revealed, actions),
    }
}

fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    row: &Row,
    rect: Rect,
    revealed: Option<Assumption>,
    actions: &mut Vec<Action>,
) {
    let plan = Plan::of(row, rect.width());
    let name_height = name_ui(ui, view, row, rect.left_top(), plan.name);
    let cells = if plan.is_below {
        rect.left_top() + vec2(0.0, name_height + 4.0)
    } else {
        rect.left_top() + vec2(plan.name + GAP, 0.0)
    };
    let step = vec2(plan.cell + GAP, plan.caption_height(ui, row) + CONTROL + 4.0);
    for (idx, cell) in row.cells.iter().enumerate() {
        let at = cells + step * vec2((idx % plan.across) as f32, (idx / plan.across) as f32);
        let room = Rect::from_min_size(at, vec2(plan.cell, step.y - 4.0));
        let salt = ("cell", cell.entry.assumption.id());
        ui.scope_builder(UiBuilder::new().max_rect(room).id_salt(salt), |ui| {
            cell_ui(ui, view, row, cell, room, revealed, actions);
        });
    }
    let changed: Vec<&Cell> = row.cells.iter().filter(|cell| cell.entry.is_changed()).collect();
    let mut top = rect.bottom() - SPACE - changed.len() as f32 * CHANGE;
    for cell in changed {
        let room = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), CHANGE - 4.0));
        let salt = ("change", cell.entry.assumption.id());
        ui.scope_builder(UiBuilder::new().max_rect(room).id_salt(salt), |ui| change_ui(ui, view, cell, actions));
        top += CHANGE;
    }
    let y = rect.bottom() - SPACE / 2.0;
    ui.painter().hline(rect.x_range(), y, Stroke::new(1.0, Tokens::of(ui).hairline));
}

/// The name with its source under it; returns how high both are.
fn name_ui(ui: &mut Ui, view: &View<'_>, row: &Row, at: egui::Pos2, width: f32) -> f32 {
    let galley = name_galley(ui, row, width);
    let source = source_galley(ui, row, width);
    let height = galley.size().y + source.size().y + 2.0;
    let room = Rect::from_min_size(at, vec2(width, height));
    ui.scope_builder(UiBuilder::new().max_rect(room).id_salt(("name", &row.name)), |ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 0.0);
        ui.horizontal_top(|ui| {
            if row.is_contested() {
                diamond_ui(ui, &view.t(Key::LedgerLegendContested));
            }
            ui.label(galley);
        });
        ui.add(Label::new(source));
    });
    height
}

fn cell_ui(
    ui: &mut Ui,
    view: &View<'_>,
    row: &Row,
    cell: &Cell,
    room: Rect,
    revealed: Option<Assumption>,
    actions: &mut Vec<Action>,
) {
    let tokens = Tokens::of(ui);
    if !cell.caption.is_empty() {
        let marked = sign_width(row, cell) > 0.0;
        let galley = caption_galley(ui, row, cell, room.width());
        // The caption stands on its control, whatever its lines.
        let bottom = room.bottom() - CONTROL;
        let top = (bottom - galley.size().y).max(room.top());
        let place = Rect::from_min_max(pos2(room.left(), top), pos2(room.right(), bottom));
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
            ui.spacing_mut().item_spacing = vec2(3.0, 0.0);
            ui.horizontal_top(|ui| {
                if marked {
                    diamond_ui(ui, &view.t(Key::LedgerLegendContested));
                }
                ui.add(Label::new(galley).selectable(false));
            });
        });
    }
    let place = Rect::from_min_max(pos2(room.left(), room.bottom() - CONTROL), room.max);
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        let response = control_ui(ui, view, cell, room.width(), actions);
        if revealed == Some(cell.entry.assumption) {
            response.request_focus();
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.has_focus() {
            crate::ui::glyphs::focus_ring(ui.painter(), response.rect, tokens);
        }
    });
}

/// What a change says, its reason, and the way back.
fn change_ui(ui: &mut Ui, view: &View<'_>, cell: &Cell, actions: &mut Vec<Action>) {
    let entry = &cell.entry;
    ui.horizontal(|ui| {
        let shipped = view.words.setting(entry.assumption, entry.shipped);
        let back = view.words.fill(Key::LedgerReset, &[("value", shipped.into())]);
        let whole = ui.available_width();
        let room = whole - widgets::kept_for_right(ui, "change");
        ui.scope(|ui| {
            ui.set_max_width(room);
            let text = view.words.changed_cell(entry);
            let label = RichText::new(text).size(SMALL - 1.0).color(Tokens::of(ui).accent);
            ui.add(Label::new(label).wrap());
        });
        widgets::at_right(ui, "change", |ui| {
            let field = (whole * 0.35).clamp(60.0, 320.0);
            reason_ui(ui, view, cell, field, actions);
            let response = ui.button(RichText::new(&back).size(SMALL));
            let name = view.words.pair(&cell.name, &back);
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
            if response.clicked() {
                actions.push(Action::Edit(assume(view, cell, entry.shipped)));
            }
        });
    });
}

fn reason_ui(ui: &mut Ui, view: &View<'_>, cell: &Cell, width: f32, actions: &mut Vec<Action>) {
    let mut reason = cell.entry.reason.clone();
    let hint = view.t(Key::LedgerReason);
    let edit = TextEdit::singleline(&mut reason).hint_text(&hint).desired_width(width).char_limit(LONGEST_TEXT);
    let response = ui.add(edit);
    keep_within(ui, &response, &mut reason);
    let name = view.words.pair(&cell.name, &hint);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    if response.changed() {
        let id = cell.entry.assumption.id();
        let line = ChangedAssumption { id: id.clone(), value: cell.entry.setting.text(), reason };
        actions.push(Action::Shape(Edit::Assume(id, Some(line)), Gesture::Typing(name)));
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
}
