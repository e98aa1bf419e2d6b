//! The places on screen by their anchors: one is lit and brought into sight while a step of a guide is shown, and while
//! steps are recorded it is known which was used last.

use egui::{Align, Id, Order, Pos2, Rect, Stroke, StrokeKind, Ui, style::ScrollAnimation};

use super::{
    BoardView, Pane, ResponseView, UiState, View, WhyTab,
    theme::{GRID, Tokens},
};
use crate::guide::Anchor;

/// For so many frames a place is brought into sight: what opens above it may move it once more.
const FRAMES: u8 = 4;

/// The anchors of a frame.
#[derive(Clone, Debug, Default)]
pub struct Anchors {
    /// The step that is shown, with what it lights.
    step: Option<(usize, Anchor)>,
    /// For how many frames more it is brought into sight.
    reveals: u8,
    /// Whether steps are recorded.
    records: bool,
    /// Where the places of this frame are, as far as anybody asks for them, and what of it can be seen.
    seen: Vec<(Anchor, Rect)>,
    /// Where a hand has just been, to be looked for among the places of the next frame.
    touched: Option<Pos2>,
    /// What has the keyboard.
    focused: Option<Id>,
    /// The place that was used last.
    last: Option<Anchor>,
}

impl Anchors {
    /// The place that was used last while steps are recorded.
    #[must_use]
    pub fn last(&self) -> Option<Anchor> {
        self.last
    }

    /// Where the lit place was seen in the last frame; none where it is not on screen.
    #[must_use]
    pub fn lit(&self) -> Option<Rect> {
        let (_, lit) = self.step?;
        self.seen.iter().find(|(anchor, rect)| *anchor == lit && rect.is_positive()).map(|(_, rect)| *rect)
    }

    /// Tells where a place is.
    pub(super) fn mark(&mut self, ui: &Ui, anchor: Anchor, rect: Rect) {
        let is_lit = self.step.is_some_and(|(_, lit)| lit == anchor);
        if !(is_lit || self.records) {
            return;
        }
        if is_lit && self.reveals > 0 {
            let is_taller = rect.height() > ui.clip_rect().height();
            let align = if is_taller { Align::Min } else { Align::Center };
            ui.scroll_to_rect_animation(rect.expand(GRID), Some(align), ScrollAnimation::none());
        }
        self.seen.push((anchor, rect.intersect(ui.clip_rect())));
    }
}

/// Begins a frame: where another step is shown, what it lights is led to.
pub(super) fn begin(view: &View<'_>, state: &mut UiState) {
    state.anchors.records = view.recording.is_some();
    state.anchors.seen.clear();
    let step = view.guide.as_ref().map(|guide| (guide.at, guide.lit));
    if state.anchors.step == step {
        return;
    }
    state.anchors.step = step;
    if let Some((_, lit)) = step {
        state.anchors.reveals = FRAMES;
        lead(state, lit);
    }
}

/// Puts the pane and the tab in front in which a place stands.
fn lead(state: &mut UiState, anchor: Anchor) {
    state.ledger.tab = None;
    state.tall = None;
    match anchor {
        Anchor::Headline | Anchor::Threshold | Anchor::Request | Anchor::Consensus | Anchor::Response => {}
        Anchor::Day | Anchor::Fact(_) => state.pane = Pane::Incident,
        Anchor::Everyone | Anchor::Council | Anchor::Seat(_) => {
            (state.pane, state.council.board) = (Pane::Council, BoardView::Tiles);
        }
        Anchor::Chart => response(state, ResponseView::Chart),
        Anchor::Table => response(state, ResponseView::Table),
        Anchor::Timeline => response(state, ResponseView::Timeline),
        Anchor::Pledges => response(state, ResponseView::Pledges),
        Anchor::Assumptions => response(state, ResponseView::Sources),
        Anchor::Reasons => why(state, WhyTab::Reasons),
        Anchor::Proceedings => why(state, WhyTab::Proceedings),
        Anchor::WhatIf => why(state, WhyTab::WhatIf),
        Anchor::OtherWays | Anchor::Track(_) => why(state, WhyTab::Tracks),
        Anchor::Precedents => why(state, WhyTab::Precedents),
        Anchor::Costs | Anchor::Story => why(state, WhyTab::Costs),
        Anchor::Ladder => why(state, WhyTab::Ladder),
        Anchor::Log => why(state, WhyTab::Log),
    }
}

fn response(state: &mut UiState, view: ResponseView) {
    (state.pane, state.right_tab, state.tall) = (Pane::Response, Pane::Response, Some(Pane::Response));
    state.response.view = view;
}

fn why(state: &mut UiState, tab: WhyTab) {
    (state.pane, state.right_tab, state.tall) = (Pane::Why, Pane::Why, Some(Pane::Why));
    state.why.tab = tab;
}

/// The anchor of a tab of the reasons.
pub(super) fn of_why(tab: WhyTab) -> Anchor {
    match tab {
        WhyTab::Reasons => Anchor::Reasons,
        WhyTab::Proceedings => Anchor::Proceedings,
        WhyTab::WhatIf => Anchor::WhatIf,
        WhyTab::Tracks => Anchor::OtherWays,
        WhyTab::Precedents => Anchor::Precedents,
        WhyTab::Costs => Anchor::Costs,
        WhyTab::Ladder => Anchor::Ladder,
        WhyTab::Log => Anchor::Log,
    }
}

/// The anchor of a tab of the response.
pub(super) fn of_response(view: ResponseView) -> Anchor {
    match view {
        ResponseView::Chart => Anchor::Chart,
        ResponseView::Table => Anchor::Table,
        ResponseView::Timeline => Anchor::Timeline,
        ResponseView::Pledges => Anchor::Pledges,
        ResponseView::Sources => Anchor::Assumptions,
    }
}

/// Ends the panes of a frame: rings what is lit, and notes what was used.
pub(super) fn settle(ui: &Ui, state: &mut UiState) {
    let anchors = &mut state.anchors;
    if anchors.reveals > 0 {
        anchors.reveals -= 1;
        ui.request_repaint();
    }
    if let Some(rect) = anchors.lit() {
        halo(ui, rect);
    }
    if anchors.records {
        anchors.note(ui);
    }
}

impl Anchors {
    /// Notes the place that a hand or the keyboard has come to. What a click opens stands there in the next frame only.
    fn note(&mut self, ui: &Ui) {
        if let Some(at) = self.touched.take() {
            self.last = self.smallest(at).or(self.last);
        }
        let released = ui.input(|input| input.pointer.any_released().then(|| input.pointer.interact_pos()).flatten());
        let is_behind = |at: &Pos2| ui.ctx().layer_id_at(*at).is_none_or(|layer| layer.order == Order::Background);
        if let Some(at) = released.filter(is_behind) {
            self.touched = Some(at);
            ui.request_repaint();
        }
        let focused = ui.memory(|memory| memory.focused());
        if std::mem::replace(&mut self.focused, focused) == focused {
            return;
        }
        let place = |id| ui.ctx().viewport(|viewport| viewport.this_pass.widgets.get(id).copied());
        let stop = focused.and_then(place).filter(|stop| stop.layer_id.order == Order::Background);
        if let Some(stop) = stop {
            self.last = self.smallest(stop.rect.center()).or(self.last);
        }
    }

    /// Of the places at a point the one that says most: the smallest.
    fn smallest(&self, at: Pos2) -> Option<Anchor> {
        let at_point = self.seen.iter().filter(|(_, rect)| rect.contains(at));
        at_point.min_by(|(_, one), (_, other)| one.area().total_cmp(&other.area())).map(|(anchor, _)| *anchor)
    }
}

/// A ring of ink with ground on either side of it, which stands out in every theme; the ring of the focus is thinner and has
/// a colour.
fn halo(ui: &Ui, rect: Rect) {
    let tokens = Tokens::of(ui);
    let ring = rect.expand(1.0).intersect(ui.content_rect().shrink(GRID));
    let painter = ui.painter();
    painter.rect_stroke(ring, 6.0, Stroke::new(5.0, tokens.panel), StrokeKind::Middle);
    painter.rect_stroke(ring, 6.0, Stroke::new(2.5, tokens.text), StrokeKind::Middle);
}
