//! The verdict, never out of sight: headline, four parts, what changed.

use egui::{
    Align, Frame, Label, Layout, Margin, Response, RichText, ScrollArea, Sense, Stroke, TextStyle, TextWrapMode, Ui,
    WidgetInfo, WidgetText, vec2,
};

use super::{
    Action, LedgerTab, Pane, UiState, View, WhyTab, Zone, glyphs, pages, popups, proceedings,
    prose::prose,
    sealed,
    theme::{self, SMALL, Tokens, semibold},
    widgets::{self, Explain as _},
};
use crate::{
    council::Outcome,
    domain::{FactId, Request, Stance},
    guide::Anchor,
    law::Grade,
    words::{Key, PartText, Term},
};

/// Between what stands side by side in the last line.
const GAP: f32 = 20.0;
/// From this width of the window on a line is enough for what a part rests on.
const ONE_LINE: f32 = 1500.0;

/// What a plate keeps at both sides of its text, points.
const MARGIN: f32 = 22.0;
/// Room for the sign of a part, points.
const SIGN: f32 = 14.0;
/// Between that sign and the text, points.
const GAP_OF_SIGN: f32 = 6.0;

/// How much of the ribbon has room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// Everything.
    Full,
    /// The four parts in two rows.
    Narrow,
    /// Headline and four lights; the details are on hover.
    Low,
}

impl Room {
    pub(super) fn of(is_single: bool, height: f32) -> Self {
        match (is_single, height < 560.0) {
            (_, true) => Self::Low,
            (true, false) => Self::Narrow,
            (false, false) => Self::Full,
        }
    }

    pub(super) fn columns(self) -> usize {
        if self == Self::Narrow { 2 } else { 4 }
    }
}

pub(super) fn ribbon_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>, room: Room) {
    if room != Room::Low {
        return whole_ui(ui, view, state, actions, room);
    }
    // It takes no more than half of a low window; what is more scrolls.
    let height = ui.content_rect().height() / 2.0;
    let area = ScrollArea::vertical().id_salt("ribbon").max_height(height).min_scrolled_height(height);
    area.auto_shrink([false, true]).show(ui, |ui| whole_ui(ui, view, state, actions, room));
}

fn whole_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>, room: Room) {
    if let Some(sealed) = view.sealed {
        return sealed::ribbon_ui(ui, view, sealed, state, (actions, room));
    }
    headline_ui(ui, view, state, actions, room);
    parts_ui(ui, view, state, room);
    ui.add_space(2.0);
    if room == Room::Low {
        wrapped_foot_ui(ui, view, state);
    } else {
        foot_ui(ui, view, state);
    }
}

/// What the part of the verdict that stands for a pane rests on, above that pane: a low ribbon has no room for it.
pub(super) fn pane_line_ui(ui: &mut Ui, view: &View<'_>, pane: Pane) {
    if view.is_sealed() || Room::of(true, ui.content_rect().height()) != Room::Low {
        return;
    }
    let (assessment, session, words) = (view.bench.assessment(), view.bench.in_force(), view.words);
    let (title, part) = match pane {
        Pane::Why => (Key::PartThreshold, words.threshold_part(assessment)),
        Pane::Incident => (Key::PartRequest, words.request_part_of(assessment, session)),
        Pane::Council => (Key::PartConsensus, consensus(view)),
        Pane::Response => (Key::PartResponse, words.response_part(assessment)),
    };
    if !part.line.is_empty() {
        widgets::secondary(ui, words.pair(&view.t(title), &part.line));
    }
}

fn headline_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>, room: Room) {
    let tokens = Tokens::of(ui);
    let headline = view.words.headline(view.bench.assessment(), view.bench.in_force());
    let size = theme::headline_size(ui.content_rect().size());
    let caveat = RichText::new(view.t(Key::TeachingModel)).size(SMALL).color(tokens.hint);
    let caveat = WidgetText::from(caveat).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
    // The caveat keeps its place at the right; the headline wraps in what is left.
    let kept = if room == Room::Low { 0.0 } else { caveat.size().x + 16.0 };
    // A headline that once took two lines keeps their place in this document, so that the panes do not jump up and down.
    let width = ui.available_width() - kept;
    let known = tallest(ui, view, ("headline", width, room), 0.0);
    ui.horizontal_top(|ui| {
        let used = ui.allocate_ui_with_layout(vec2(width, known), Layout::top_down(Align::LEFT), |ui| {
            ui.set_width(width);
            ui.set_min_height(known);
            let text = RichText::new(&headline).family(semibold()).size(size).color(tokens.text);
            let response = prose(ui, view, state, text);
            state.anchors.mark(ui, Anchor::Headline, response.rect);
            // Above a page in the place of the panes, that page's own heading is the one.
            if !state.has_page() {
                pages::heads(ui, state, &response, &headline);
            } else {
                widgets::entitles(&response, &headline);
            }
            response.context_menu(|ui| {
                if popups::button(ui, view.t(Key::CopyHeadline)).clicked() {
                    actions.push(Action::Copy(headline.clone()));
                }
            });
        });
        tallest(ui, view, ("headline", width, room), used.response.rect.height());
        if room != Room::Low {
            ui.with_layout(Layout::right_to_left(Align::TOP), |ui| ui.label(caveat));
        }
    });
}

/// The most height that something of this width has needed in this document. A low window keeps none.
fn tallest(ui: &Ui, view: &View<'_>, (name, width, room): (&str, f32, Room), height: f32) -> f32 {
    if room == Room::Low {
        return height;
    }
    let id = egui::Id::unique(("tallest", name, view.number, width.round() as i32));
    let known = ui.data(|data| data.get_temp(id)).unwrap_or(0.0_f32).max(height);
    ui.data_mut(|data| data.insert_temp(id, known));
    known
}

/// Where the readings of the law disagree, on what it turns; a click compares them point by point.
fn readings_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let clause = view.words.readings_clause(view.bench.readings());
    if clause.is_empty() {
        return;
    }
    let tokens = Tokens::of(ui);
    let text = RichText::new(&clause).size(SMALL).color(tokens.secondary);
    let response = ui.add(Label::new(text).wrap().sense(Sense::click()).selectable(false));
    let name = view.words.fill(Key::ComparedOpen, &[("clause", clause.into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, &name));
    if response.has_focus() {
        glyphs::focus_ring(ui.painter(), response.rect, tokens);
    }
    if response.hovered() {
        ui.set_cursor_icon(egui::CursorIcon::PointingHand);
        let y = response.rect.bottom() - 1.0;
        ui.painter().hline(response.rect.x_range(), y, Stroke::new(1.0, tokens.secondary));
    }
    if response.clicked() {
        state.ledger.tab = Some(LedgerTab::Readings);
    }
}

/// The anchors of the four parts.
const PARTS: [Anchor; 4] = [Anchor::Threshold, Anchor::Request, Anchor::Consensus, Anchor::Response];

fn parts_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, room: Room) {
    let (assessment, session, words) = (view.bench.assessment(), view.bench.in_force(), view.words);
    let parts = [
        (Key::PartThreshold, words.threshold_part(assessment), Pane::Why),
        (Key::PartRequest, words.request_part_of(assessment, session), Pane::Incident),
        (Key::PartConsensus, consensus(view), Pane::Council),
        (Key::PartResponse, words.response_part(assessment), Pane::Response),
    ];
    let muted =
        [false, false, !request_made(view) && assessment.council.text.is_none(), !assessment.response.basis.is_solid()];
    let columns = room.columns();
    let gap = if room == Room::Low { 8.0 } else { 20.0 };
    let width = (ui.available_width() - gap * (columns as f32 - 1.0)) / columns as f32;
    let height = texts_height(ui, view, &parts.each_ref().map(|(_, text, _)| text), width - MARGIN, room);
    for row in (0..4).collect::<Vec<usize>>().chunks(columns) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for (place, &idx) in row.iter().enumerate() {
                let (title, text, pane) = &parts[idx];
                match room {
                    _ if place == 0 => {}
                    Room::Low => ui.add_space(gap),
                    Room::Full | Room::Narrow => chevron(ui, gap),
                }
                let part = Part { idx, title: &view.t(*title), text, is_muted: muted[idx] };
                let response = part_ui(ui, view, &part, (width, height), room);
                state.anchors.mark(ui, PARTS[idx], response.rect);
                if idx == 0 && state.focus_zone == Some(super::Zone::Ribbon) {
                    state.focus_zone = None;
                    response.request_focus();
                }
                if response.clicked() {
                    lead(view, state, *pane);
                }
            }
        });
    }
}

/// The consensus in words. While a silence is open on a text, until when it is consent, and who broke it.
pub(super) fn consensus(view: &View<'_>) -> PartText {
    let assessment = view.bench.assessment();
    let part = view.words.consensus_part(assessment, view.bench.in_force());
    match view.words.silence_line(assessment) {
        Some(line) => PartText { line, ..part },
        None => part,
    }
}

/// Leads from a part of the verdict to what decides it.
fn lead(view: &View<'_>, state: &mut UiState, pane: Pane) {
    state.ledger.tab = None;
    match pane {
        Pane::Why => {
            state.go_to(Zone::Why);
            state.why.tab = WhyTab::Reasons;
        }
        Pane::Incident => state.go_to_fact(FactId::Request),
        Pane::Council if view.bench.assessment().council.outcome == Outcome::NotRaised => {
            state.go_to_fact(FactId::BeforeCouncil);
        }
        Pane::Council => state.go_to(Zone::Council),
        Pane::Response => {
            (state.pane, state.right_tab) = (pane, pane);
            state.toggle_tall(Pane::Response);
        }
    }
}

fn request_made(view: &View<'_>) -> bool {
    !matches!(view.bench.assessment().request.state, Request::None | Request::Unknown | Request::Declines)
}

fn chevron(ui: &mut Ui, width: f32) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(width, 52.0), Sense::hover());
    let at = |x: f32, y: f32| rect.center() + vec2(x, y);
    ui.painter().line(vec![at(-2.5, -5.0), at(2.5, 0.0), at(-2.5, 5.0)], Stroke::new(1.5, tokens.hint));
}

/// One of the four parts as it is shown.
struct Part<'a> {
    idx: usize,
    title: &'a str,
    text: &'a PartText,
    is_muted: bool,
}

fn part_ui(ui: &mut Ui, view: &View<'_>, part: &Part<'_>, (width, height): (f32, f32), room: Room) -> Response {
    let tokens = Tokens::of(ui);
    let inner = Frame::new()
        .fill(if part.is_muted { tokens.panel } else { tokens.raised })
        .stroke(Stroke::new(1.0, tokens.hairline))
        .corner_radius(8.0)
        .inner_margin(Margin { left: 10, right: 10, top: 3, bottom: 4 })
        .show(ui, |ui| {
            widgets::inside_control(ui);
            ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
            ui.spacing_mut().interact_size.y = 18.0;
            ui.set_width(width - MARGIN);
            ui.vertical(|ui| lines_ui(ui, view, part, height, room));
        });
    let response = ui.interact(inner.response.rect, ui.scope_id().with(("part", part.idx)), Sense::click());
    if response.has_focus() {
        glyphs::focus_ring(ui.painter(), inner.response.rect, tokens);
    }
    let (title, text) = (part.title, part.text);
    let name = view.words.pair(title, &format!("{}. {}", text.state, text.line));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    let term = [Term::Threshold, Term::Request, Term::Consensus, Term::Assistance][part.idx];
    let meaning = view.words.pair(title, &view.words.term_meaning(term));
    response.explain(|| format!("{}\n{}\n\n{meaning}", text.state, text.line))
}

/// Title with the tally, sign with the state, and what it rests on where there is room.
fn lines_ui(ui: &mut Ui, view: &View<'_>, part: &Part<'_>, height: f32, room: Room) {
    let tokens = Tokens::of(ui);
    let ink = if part.is_muted { tokens.secondary } else { tokens.text };
    ui.horizontal(|ui| {
        ui.label(RichText::new(part.title).size(theme::LEAST).family(semibold()).color(tokens.secondary));
        if part.idx == 2 && room != Room::Low {
            proceedings::silence_mark_ui(ui, view);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| tally_ui(ui, view));
        }
    });
    let top = ui.cursor().top();
    ui.horizontal_top(|ui| {
        if let Some(grade) = sign(view, part.idx) {
            let (rect, _) = ui.allocate_exact_size(vec2(SIGN, 18.0), Sense::hover());
            glyphs::grade(ui.painter(), rect.center(), 13.0, grade, ink);
        }
        ui.add(Label::new(state_text(&part.text.state, room).color(ink)).wrap());
    });
    if room != Room::Low {
        ui.add(Label::new(line_text(&part.text.line).color(tokens.secondary)).wrap());
    }
    ui.add_space((top + height - ui.cursor().top()).max(0.0));
}

/// The state of a part in short.
fn state_text(state: &str, room: Room) -> RichText {
    let size = if room == Room::Low { SMALL } else { theme::BODY };
    RichText::new(state).family(semibold()).size(size)
}

/// What a part rests on.
fn line_text(line: &str) -> RichText {
    RichText::new(line).size(SMALL)
}

/// The room for state and line of a part, points: the same for all four, so that they end at the same height, and enough
/// for each.
fn texts_height(ui: &Ui, view: &View<'_>, parts: &[&PartText; 4], width: f32, room: Room) -> f32 {
    let galley = |text: RichText, width: f32| {
        WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Wrap), width, TextStyle::Body)
    };
    let heights = parts.iter().enumerate().map(|(idx, part)| {
        let beside_sign = if sign(view, idx).is_some() { SIGN + GAP_OF_SIGN } else { 0.0 };
        let state = galley(state_text(&part.state, room), width - beside_sign).size().y.max(18.0);
        if room == Room::Low {
            return state;
        }
        let line = galley(line_text(&part.line), width);
        let row = line.rows.first().map_or(0.0, |row| row.height());
        // Two lines where the window is too narrow for one, and their place is kept, so that nothing below jumps.
        let least = if ui.content_rect().width() < ONE_LINE { 2.0 } else { 1.0 };
        (state + line.size().y).max(18.0 + least * row)
    });
    tallest(ui, view, ("parts", width, room), heights.fold(0.0, f32::max))
}

/// The ink sign of a part: the threshold's verdict, and whether a request was made.
fn sign(view: &View<'_>, idx: usize) -> Option<Grade> {
    let assessment = view.bench.assessment();
    match idx {
        0 => Some(assessment.threshold.status.grade()),
        1 => Some(match assessment.request.state {
            Request::Asks | Request::Consents => Grade::Met,
            Request::Informs => Grade::Arguable,
            Request::None | Request::Declines => Grade::NotMet,
            Request::Unknown => Grade::Unknown,
        }),
        _ => None,
    }
}

/// How many seats take each stance: sign and number, never a majority.
fn tally_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    // On a narrow plate the title needs what the gaps can give.
    if ui.available_width() < 160.0 {
        ui.spacing_mut().item_spacing.x = 1.0;
    }
    let council = &view.bench.assessment().council;
    for stance in Stance::ALL.into_iter().rev() {
        let count = council.count(stance);
        if count > 0 {
            ui.label(RichText::new(count.to_string()).size(SMALL).color(tokens.text))
                .explain(|| view.words.stance_under(stance, view.is_put()));
            widgets::stance(ui, stance, 11.0);
            ui.add_space(2.0);
        }
    }
}

/// The same in a low window, whole: nothing of it is cut.
fn wrapped_foot_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let tokens = Tokens::of(ui);
    readings_ui(ui, view, state);
    let text = view.bench.last_change().map_or_else(String::new, |change| view.words.change(change));
    ui.add(Label::new(RichText::new(text).size(SMALL).color(tokens.accent)).wrap());
}

/// Where the readings disagree, and what moved last: one line that is always there, so that nothing below it jumps.
fn foot_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let tokens = Tokens::of(ui);
    ui.spacing_mut().interact_size.y = 18.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        readings_ui(ui, view, state);
        let Some(change) = view.bench.last_change() else {
            // The place is kept before there is anything to say, and says what for: whole, or not at all.
            let text = RichText::new(view.t(Key::RibbonWillSay)).size(SMALL).color(tokens.hint);
            if width(ui, &text) <= ui.available_width() {
                ui.add(Label::new(text));
            }
            return;
        };
        let set = |text: String| RichText::new(text).size(SMALL).color(tokens.accent);
        let whole = set(view.words.change(change));
        if width(ui, &whole) <= ui.available_width() {
            ui.add(Label::new(whole));
            return;
        }
        // What was done was seen as it was done: what followed from it comes first where not both have room.
        let followed = set(view.words.followed(change));
        let is_enough = !followed.is_empty() && width(ui, &followed) <= ui.available_width();
        let shown = if is_enough { followed } else { whole };
        ui.add(Label::new(shown).truncate()).explain(|| view.words.change(change));
    });
}

/// How wide a text is in one line, points.
fn width(ui: &Ui, text: &RichText) -> f32 {
    let text = WidgetText::from(text.clone());
    text.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size().x
}
