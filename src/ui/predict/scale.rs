//! How sure: seven steps from almost no chance to almost certain, and the word with its range beside them.

use egui::{Rect, RichText, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::sealed::Sealed;
use crate::{
    domain::Confidence,
    predict::{Part, WORDS},
    ui::{
        choices::Choices,
        glyphs,
        theme::{SMALL, Tokens},
    },
    words::Key,
};

/// A step of the scale, points.
const STEP: egui::Vec2 = vec2(34.0, 28.0);

/// What the hand does at the scale.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hand {
    /// The step that was clicked.
    pub(super) clicked: Option<Confidence>,
    /// Whether a step has the focus.
    pub(super) has_focus: bool,
}

/// The scale. The word under the hand is said, else the one chosen.
pub(super) fn scale_ui(ui: &mut Ui, sealed: &Sealed<'_>, part: Part, chosen: Option<Confidence>) -> Hand {
    let tokens = Tokens::of(ui);
    let (mut hand, mut at_hand) = (Hand::default(), None);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(sealed.t(Key::PredictSure)).size(SMALL).color(tokens.secondary));
        ui.spacing_mut().item_spacing.x = 3.0;
        let holds = WORDS.iter().position(|word| chosen == Some(*word));
        let mut choices = Choices::begin(ui, ("scale", part as usize), holds);
        for (idx, word) in WORDS.into_iter().enumerate() {
            let is_chosen = chosen == Some(word);
            let (rect, response) = ui.allocate_exact_size(STEP, choices.sense());
            choices.add(ui, &response);
            let [name, sure] = [sealed.words.part(part), sealed.sure(word)];
            let name = sealed.words.fill(Key::PredictSureOf, &[("part", name.into()), ("confidence", sure.into())]);
            response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, is_chosen, &name));
            step(ui, rect, idx, is_chosen);
            if response.hovered() {
                ui.painter().rect_stroke(rect, 4.0, Stroke::new(1.0, tokens.accent), StrokeKind::Inside);
            }
            if response.has_focus() {
                hand.has_focus = true;
                glyphs::focus_ring(ui.painter(), rect, tokens);
            }
            if response.hovered() || response.has_focus() {
                at_hand = Some(word);
            }
            if response.clicked() {
                hand.clicked = Some(word);
            }
        }
        hand.clicked = choices.end(ui).map(|to| WORDS[to]).or(hand.clicked);
        ui.add_space(6.0);
        let (text, ink) = match (at_hand.or(chosen), chosen) {
            (None, _) => (sealed.t(Key::PredictSureNone), tokens.hint),
            (Some(word), chosen) if chosen == Some(word) => (sealed.sure(word), tokens.text),
            (Some(word), _) => (sealed.sure(word), tokens.hint),
        };
        ui.label(RichText::new(text).size(SMALL + 1.0).color(ink));
    });
    hand
}

/// One step: a bar as high as the word is sure, darker and in a rim of its own where it is chosen.
fn step(ui: &Ui, rect: Rect, idx: usize, is_chosen: bool) {
    let tokens = Tokens::of(ui);
    let rim = if is_chosen { tokens.accent } else { tokens.border };
    let width = if is_chosen { 2.0 } else { 1.0 };
    let fill = if is_chosen { tokens.hairline } else { tokens.raised };
    ui.painter().rect(rect, 4.0, fill, Stroke::new(width, rim), StrokeKind::Inside);
    let height = 4.0 + 14.0 * idx as f32 / 6.0;
    let bottom = rect.bottom() - 5.0;
    let bar = Rect::from_min_max(pos2(rect.center().x - 5.0, bottom - height), pos2(rect.center().x + 5.0, bottom));
    ui.painter().rect_filled(bar, 1.0, if is_chosen { tokens.text } else { tokens.hint });
}
