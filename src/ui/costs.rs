//! What either way may cost: two columns, agreed and not, line by line with sources. The room rates, the program lists.

mod ladder;
mod story;

use egui::{ComboBox, Label, Rect, RichText, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::{
    Action, UiState, View, popups,
    prose::prose,
    theme::{GUTTER, SMALL, Tokens, semibold},
    widgets,
};
use crate::{
    costs::{self, CostLine, CostSide},
    domain::{Branch, Cost, Edit, Weight},
    guide::Anchor,
    words::Key,
};

/// Below this width, points, the two ways stand one under the other.
const LEAST_FOR_TWO: f32 = 400.0;

pub(super) fn costs_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let (catalog, session, assessment) = (view.bench.catalog(), view.bench.in_force(), view.bench.assessment());
    let refusal = state.why.costs_refusal.unwrap_or_else(|| costs::likely_refusal(assessment));
    let sides = [Branch::Agreed, refusal].map(|branch| costs::costs(catalog, session, assessment, branch));
    ScrollArea::vertical().id_salt("costs").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        widgets::hint(ui, view.t(Key::CostsHint));
        ui.add_space(4.0);
        let is_stacked = ui.available_width() < LEAST_FOR_TWO;
        pair_ui(ui, |ui, idx| head_ui(ui, view, state, &sides[idx]));
        for (row, cost) in Cost::ALL.into_iter().enumerate() {
            let top = ui.cursor().min;
            widgets::hairline(ui);
            widgets::heading(ui, RichText::new(view.words.cost_in(cost, view.bench.assessment())).family(semibold()));
            pair_ui(ui, |ui, idx| {
                let Some((side, line)) = sides.get(idx).and_then(|side| Some((side, side.lines.get(row)?))) else {
                    return;
                };
                line_ui(ui, view, state, (side, line, is_stacked), actions);
            });
            if cost == Cost::Story {
                let shown = Rect::from_min_max(top, pos2(ui.max_rect().right(), ui.cursor().top()));
                state.anchors.mark(ui, Anchor::Story, shown);
            }
        }
        widgets::hint(ui, view.t(Key::CostsBalance));
        story::lines_ui(ui, view, state, &sides, actions);
        widgets::hairline(ui);
        ladder::ladder_ui(ui, view, state, actions);
        ui.add_space(8.0);
    });
}

/// Two cells side by side, their upper edges on one line; one under the other where it is narrow.
fn pair_ui(ui: &mut Ui, mut cell: impl FnMut(&mut Ui, usize)) {
    let width = ui.available_width();
    if width < LEAST_FOR_TWO {
        (0..2).for_each(|idx| cell(ui, idx));
        return;
    }
    let width = (width - GUTTER) / 2.0;
    let from = ui.cursor().min;
    let mut bottom = from.y;
    for idx in 0..2 {
        let corner = from + vec2(idx as f32 * (width + GUTTER), 0.0);
        let rect = egui::Rect::from_min_size(corner, vec2(width, ui.available_height().max(0.0)));
        let inside = UiBuilder::new().max_rect(rect).layout(egui::Layout::top_down(egui::Align::LEFT)).id_salt(idx);
        let mut child = ui.new_child(inside);
        child.set_max_width(width);
        cell(&mut child, idx);
        bottom = bottom.max(child.min_rect().bottom());
    }
    ui.advance_cursor_after_rect(egui::Rect::from_min_max(from, egui::pos2(from.x + 2.0 * width + GUTTER, bottom)));
}

/// The name of a way; on the right, which way of not agreeing is meant.
fn head_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, side: &CostSide) {
    if side.branch == Branch::Agreed {
        // As high as the choice beside it.
        ui.horizontal(|ui| widgets::heading(ui, RichText::new(view.words.branch(side.branch)).family(semibold())));
    } else {
        let response = ComboBox::from_id_salt("refusal")
            .selected_text(RichText::new(view.words.branch(side.branch)).family(semibold()))
            .width(ui.available_width().min(220.0))
            .show_ui(ui, |ui| {
                for branch in [Branch::Blocked, Branch::NotRaised] {
                    if popups::choice(ui, branch == side.branch, view.words.branch(branch)).clicked() {
                        state.why.costs_refusal = Some(branch);
                    }
                }
            });
        response.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, view.t(Key::CostsRefusal)));
    }
    if !side.is_reached {
        widgets::hint(ui, view.t(Key::CostsNotReached));
    }
}

/// One cost of one way: what there is to consider, and how heavy the room takes it to be.
fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (side, line, is_stacked): (&CostSide, &CostLine, bool),
    actions: &mut Vec<Action>,
) {
    if is_stacked {
        // One under the other, each says which way it belongs to.
        widgets::pane_title(ui, &view.words.branch(side.branch));
    }
    if line.cost == Cost::Story {
        story::sums_ui(ui, view, side);
    } else if line.considerations.is_empty() {
        widgets::hint(ui, view.t(Key::CostsNothing));
    }
    for one in &line.considerations {
        let text = view.words.consideration(*one, view.bench.in_force(), view.bench.assessment());
        let citation = view.words.citation(one.source());
        let kind = view.words.kind_of_sentence(one.kind());
        let sourced = view.words.fill(Key::SentenceSourced, &[("source", citation.into()), ("kind", kind.into())]);
        sourced_ui(ui, view, state, &text, &sourced, &format!("{}/{}", side.branch.id(), one.id()));
    }
    rating_ui(ui, view, side.branch, line, actions);
    ui.add_space(2.0);
}

/// A sentence with a link that unfolds its source below it.
fn sourced_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, text: &str, source: &str, id: &str) {
    let tokens = Tokens::of(ui);
    let is_open = state.why.costs_source.as_deref() == Some(id);
    // Text alone stands on its lines, so they are no higher than text.
    let height = std::mem::replace(&mut ui.spacing_mut().interact_size.y, SMALL);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        prose(ui, view, state, RichText::new(text).size(SMALL).color(tokens.text));
        // Never parted over two lines: its second part would be a stop without a name.
        let text_of_link = RichText::new(view.t(Key::CostsSource)).size(SMALL).color(tokens.accent).underline();
        let response = ui.add(Label::new(text_of_link).extend().selectable(false).sense(Sense::click()));
        let name = view.words.fill(Key::CostsSourceOf, &[("text", text.into())]);
        response.widget_info(|| WidgetInfo::selected(egui::Role::Link, true, is_open, &name));
        if response.clicked() {
            state.why.costs_source = (!is_open).then(|| id.to_owned());
        }
    });
    ui.spacing_mut().interact_size.y = height;
    if is_open {
        ui.indent(id, |ui| widgets::hint(ui, source));
    }
}

/// How heavy the room takes a cost to be, in words.
fn rating_ui(ui: &mut Ui, view: &View<'_>, branch: Branch, line: &CostLine, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        widgets::secondary(ui, view.t(Key::CostsRoom));
        let of = view.words.cost_of(branch, line.cost);
        let name = view.words.fill(Key::CostsRoomName, &[("cost", of.into())]);
        let response = ComboBox::from_id_salt(("rating", branch.id(), line.cost.id()))
            .selected_text(RichText::new(view.words.weight(line.weight)).size(SMALL))
            .width(132.0)
            .show_ui(ui, |ui| {
                for weight in std::iter::once(None).chain(Weight::ALL.map(Some)) {
                    if popups::choice(ui, weight == line.weight, view.words.weight(weight)).clicked() {
                        actions.push(Action::Edit(Edit::Rate(branch, line.cost, weight)));
                    }
                }
            });
        let value = view.words.weight(line.weight);
        response.response.widget_info(|| {
            let mut info = WidgetInfo::labeled(egui::Role::ComboBox, true, &name);
            info.current_text_value = Some(value.clone());
            info
        });
    });
}
