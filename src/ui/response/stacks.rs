//! What each ally's help is made of, by kind: every bar is the whole of it, and the amount stands at its right. Kinds
//! are told apart by shade and by their first letters: colour belongs to stances.

use egui::{Align2, Color32, FontId, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{
    explain,
    rows::{self, BAR, LABELS, Pen, ROW},
};
use crate::{
    domain::HelpKind,
    response::{KindSet, Mode, Row, Stack},
    ui::{
        UiState, View,
        theme::{LEAST, SMALL, Tokens},
        widgets::{self, Explain as _},
    },
    words::{Key, Words},
};

/// Room for the amount at the right, points.
const AMOUNT: f32 = 86.0;

/// What a bar is, and the shades of the kinds that are in one.
pub(super) fn head_ui(ui: &mut Ui, view: &View<'_>, state: &UiState) {
    widgets::hint(ui, view.t(Key::ChartStackHint));
    let all = view.bench.assessment().response.stack_of_all();
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(3.0, 0.0);
        for kind in KindSet::ALL.without(state.response.hidden_kinds).iter().filter(|kind| all.kinds[*kind].0 > 0) {
            let (rect, response) = ui.allocate_exact_size(vec2(20.0, ROW), Sense::hover());
            let part = rect.shrink2(vec2(0.0, 2.0));
            part_ui(ui, part, kind, tokens);
            letters_ui(ui, part, kind, view.words, tokens);
            let amount = view.words.effort(all.kinds[kind]);
            response.explain(|| view.words.pair(&view.words.help_kind(kind), &amount));
            widgets::secondary(ui, view.words.help_kind(kind));
            ui.add_space(5.0);
        }
    });
}

pub(super) fn stacks_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, rows: &[Row]) {
    let (rect, touched) = rows::allocate(ui, rows, &view.t(Key::ChartNameKinds));
    let tokens = Tokens::of(ui);
    let kinds = KindSet::ALL.without(state.response.hidden_kinds);
    let response = &view.bench.assessment().response;
    let pen = Pen { ui, view, tokens, rect };
    for (row, y) in rows::in_sight(ui, rect, rows) {
        pen.label(row, y, state.council.seat == Some(row.ally));
        let offer = &response.offers[row.seat];
        let stack = response.stack(offer);
        let sum = stack.sum(kinds);
        if sum.0 > 0 {
            stack_ui(&pen, &stack, kinds, y);
        } else if row.has_bar() {
            pen.text(pos2(rect.left() + LABELS + 4.0, y), &nothing(view, &stack, kinds), tokens.secondary);
        } else {
            pen.word(row, Mode::Absolute, y);
        }
        if sum.0 > 0 {
            let amount = response.measured(offer, sum, state.response.measure);
            let text =
                amount.map_or_else(|| "–".to_owned(), |amount| view.words.effort_in(amount, state.response.measure));
            let text = match stack.marks(kinds) {
                0 => text,
                marks => format!("{text} +{marks}"),
            };
            let at = pos2(rect.right() - 4.0, y);
            ui.painter().text(at, Align2::RIGHT_CENTER, text, FontId::proportional(SMALL - 0.5), tokens.text);
        }
    }
    rows::touch_ui(ui, &touched, rows, state, |row| {
        let offer = &response.offers[row.seat];
        let stack = response.stack(offer);
        let parts = kinds.iter().filter(|kind| stack.kinds[*kind].0 > 0);
        let part = |kind| view.words.pair(&view.words.help_kind(kind), &view.words.effort(stack.kinds[kind]));
        let mut lines: Vec<String> = parts.map(part).collect();
        lines.push(explain(view, offer, &[]));
        lines.join("\n")
    });
}

/// The words in the place of a stack that money does not fill.
fn nothing(view: &View<'_>, stack: &Stack, kinds: KindSet) -> String {
    match stack.marks(kinds) {
        0 => view.t(Key::ChartNothing),
        marks => format!("+{marks} {}", view.t(Key::TimelineMarks)),
    }
}

fn stack_ui(pen: &Pen<'_>, stack: &Stack, kinds: KindSet, y: f32) {
    let from = pen.rect.left() + LABELS;
    let width = (pen.rect.width() - LABELS - AMOUNT).max(20.0);
    let whole = stack.sum(kinds).0.max(1) as f32;
    let mut sum = 0;
    for kind in kinds.iter() {
        let amount = stack.kinds[kind].0;
        if amount <= 0 {
            continue;
        }
        let left = from + width * sum as f32 / whole;
        sum += amount;
        let right = from + width * sum as f32 / whole;
        let part = Rect::from_x_y_ranges(left..=right, y - BAR / 2.0 - 2.0..=y + BAR / 2.0 + 2.0);
        part_ui(pen.ui, part, kind, pen.tokens);
        if part.width() > 16.0 {
            letters_ui(pen.ui, part, kind, pen.view.words, pen.tokens);
        }
    }
    if stack.is_pledged {
        let bar = Rect::from_x_y_ranges(from..=from + width, y - BAR / 2.0 - 2.0..=y + BAR / 2.0 + 2.0);
        pen.ui.painter().rect_stroke(bar, 0.0, Stroke::new(1.2, pen.tokens.text), StrokeKind::Outside);
    }
}

fn part_ui(ui: &Ui, part: Rect, kind: HelpKind, tokens: &Tokens) {
    ui.painter().rect_filled(part.shrink2(vec2(0.5, 0.0)), 0.0, shade(kind, tokens));
}

fn letters_ui(ui: &Ui, part: Rect, kind: HelpKind, words: &Words, tokens: &Tokens) {
    let ink = if is_dark(kind) { tokens.panel } else { tokens.text };
    let font = FontId::proportional(LEAST);
    ui.painter().text(part.center(), Align2::CENTER_CENTER, words.help_kind_short(kind), font, ink);
}

/// Dark and light take turns in the order of the kinds.
fn is_dark(kind: HelpKind) -> bool {
    (kind as usize).is_multiple_of(2)
}

/// Every kind has a shade of its own, and a gap parts any two, whichever others are left out between them.
fn shade(kind: HelpKind, tokens: &Tokens) -> Color32 {
    const DARK: [f32; 4] = [0.76, 1.0, 0.88, 0.68];
    const LIGHT: [f32; 4] = [0.5, 0.3, 0.4, 0.2];
    let (base, strengths) = if is_dark(kind) { (tokens.text, DARK) } else { (tokens.border, LIGHT) };
    base.gamma_multiply(strengths[kind as usize / 2])
}
