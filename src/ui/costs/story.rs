//! The adversary's story: two bars that are never netted, and the lines behind them, each switchable.

use egui::{ComboBox, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::{
    super::{
        Action, UiState, View, popups,
        theme::{SMALL, Tokens},
        widgets,
    },
    sourced_ui,
};
use crate::{
    adversary::{Fires, StoryLine},
    catalog::ledger::{self, Assumption, Setting},
    costs::CostSide,
    domain::Edit,
    words::Key,
};

/// The strengths of this many points fill a bar; more are drawn as wide.
const FULL: f32 = 12.0;
const BAR_HEIGHT: f32 = 8.0;

/// The strengths of the lines that hold on a way, those that help apart from those that hurt.
pub(super) fn sums_ui(ui: &mut Ui, view: &View<'_>, side: &CostSide) {
    let story = &side.story;
    for (key, sum, is_filled) in [(Key::CostsStoryHelped, story.helped, true), (Key::CostsStoryHurt, story.hurt, false)]
    {
        let name = view.t(key);
        let text = view.words.fill(Key::CostsStorySum, &[("key", name.into()), ("sum", sum.to_string().into())]);
        widgets::secondary(ui, text);
        bar_ui(ui, sum, is_filled);
    }
    let lines = view.words.fill(Key::CostsStoryLines, &[("count", story.firing.into())]);
    let general = view.words.fill(
        Key::CostsGeneralKnowledge,
        &[("count", story.on_general_knowledge.to_string().into()), ("of", story.firing.to_string().into())],
    );
    let text = if story.firing == 0 { lines } else { view.words.clauses([lines, general]) };
    widgets::hint(ui, text);
}

/// A bar of ink: filled for what helps, an outline for what hurts. The number stands above it in words.
fn bar_ui(ui: &mut Ui, sum: u32, is_filled: bool) {
    let tokens = Tokens::of(ui);
    let width = ui.available_width().min(200.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, BAR_HEIGHT), Sense::hover());
    let share = (sum as f32 / FULL).min(1.0);
    let bar = egui::Rect::from_min_size(rect.min, vec2(width * share, BAR_HEIGHT));
    ui.painter().rect_stroke(rect, 2.0, Stroke::new(1.0, tokens.hairline), StrokeKind::Inside);
    if sum == 0 {
        return;
    }
    if is_filled {
        ui.painter().rect_filled(bar, 2.0, tokens.secondary);
    } else {
        ui.painter().rect(bar, 2.0, tokens.raised, Stroke::new(1.5, tokens.secondary), StrokeKind::Inside);
    }
}

/// Every line: those that hold on either way, those for the room to say, and the rest folded away.
pub(super) fn lines_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    sides: &[CostSide; 2],
    actions: &mut Vec<Action>,
) {
    let lines: Vec<[&StoryLine; 2]> =
        sides[0].story.lines.iter().zip(&sides[1].story.lines).map(|(one, other)| [one, other]).collect();
    let is_ours = |pair: &[&StoryLine; 2]| pair.iter().all(|line| line.fires != Fires::NotThisAdversary);
    let for_room = |pair: &[&StoryLine; 2]| is_ours(pair) && pair[0].is_for_room;
    let holds = |pair: &[&StoryLine; 2]| !for_room(pair) && pair.iter().any(|line| line.fires == Fires::Yes);
    let mut show = |ui: &mut Ui, pick: &dyn Fn(&[&StoryLine; 2]) -> bool| {
        for (idx, pair) in lines.iter().enumerate().filter(|(_, pair)| pick(pair)) {
            line_ui(ui, view, state, sides, (idx, *pair), actions);
        }
    };
    ui.add_space(6.0);
    if lines.iter().any(holds) {
        widgets::pane_title(ui, &view.t(Key::CostsLines));
        show(ui, &holds);
    }
    if lines.iter().any(for_room) {
        ui.add_space(4.0);
        widgets::pane_title(ui, &view.t(Key::CostsRoomLines));
        show(ui, &for_room);
    }
    let rest = |pair: &[&StoryLine; 2]| !holds(pair) && !for_room(pair);
    let count = lines.iter().filter(|pair| rest(pair)).count();
    if count > 0 {
        let title = view.words.fill(Key::CostsOtherLines, &[("count", count.into())]);
        widgets::folding(ui, RichText::new(title).size(SMALL)).id_salt("other-lines").show(ui, |ui| show(ui, &rest));
    }
}

/// A line with its source, where it holds, and its strength.
fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    sides: &[CostSide; 2],
    (idx, pair): (usize, [&StoryLine; 2]),
    actions: &mut Vec<Action>,
) {
    let line = pair[0];
    let text = view.words.story_line(&line.id);
    let citation = view.words.citation(&line.source);
    ui.add_space(2.0);
    sourced_ui(ui, view, state, &text, &citation, &format!("story/{}", line.id));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.add_space(8.0);
        let effect = match (line.helps, line.hurts) {
            (true, true) => Key::CostsBoth,
            (true, false) => Key::CostsHelps,
            (false, _) => Key::CostsHurts,
        };
        widgets::hint(ui, view.t(effect));
        for (side, line) in sides.iter().zip(pair) {
            holds_ui(ui, view, side, line, &text, actions);
        }
        strength_ui(ui, view, idx, line, &text, actions);
    });
}

/// Whether a line holds on a way: the session tells, or the room says so by a tick.
fn holds_ui(ui: &mut Ui, view: &View<'_>, side: &CostSide, line: &StoryLine, text: &str, actions: &mut Vec<Action>) {
    let holds = line.fires == Fires::Yes;
    let (way, short) = (view.words.branch(side.branch), view.words.branch_short(side.branch));
    if !line.is_for_room || line.fires == Fires::NotThisAdversary {
        if holds {
            widgets::secondary(ui, short);
        }
        return;
    }
    let mut says = holds;
    let response = ui.checkbox(&mut says, RichText::new(&short).size(SMALL));
    let name = view.words.pair(&way, &view.words.fill(Key::CostsSaysSo, &[("text", text.into())]));
    response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, says, &name));
    if response.clicked() {
        actions.push(Action::Edit(Edit::SayStory(side.branch, line.id.clone(), !holds)));
    }
}

/// The strength of a line: off, 1, 2 or 3, an assumption of the ledger.
fn strength_ui(ui: &mut Ui, view: &View<'_>, idx: usize, line: &StoryLine, text: &str, actions: &mut Vec<Action>) {
    let named = |strength: u8| match strength {
        0 => view.t(Key::CostsStrengthOff),
        strength => strength.to_string(),
    };
    let shown = view.words.pair(&view.t(Key::CostsStrength), &named(line.strength));
    let response = ComboBox::from_id_salt(("strength", &line.id))
        .selected_text(RichText::new(shown).size(SMALL))
        .width(96.0)
        .show_ui(ui, |ui| {
            for strength in 0..=3 {
                if popups::choice(ui, strength == line.strength, named(strength)).clicked() {
                    let assumption = Assumption::Narrative(u8::try_from(idx).unwrap_or(u8::MAX));
                    let setting = Setting::Number(i64::from(strength));
                    let change = ledger::line(view.bench.catalog(), assumption, setting, "");
                    actions.push(Action::Edit(Edit::Assume(assumption.id(), change)));
                }
            }
        });
    let name = view.words.fill(Key::CostsStrengthOf, &[("text", text.into())]);
    let value = named(line.strength);
    response.response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::ComboBox, true, &name);
        info.current_text_value = Some(value.clone());
        info
    });
}
