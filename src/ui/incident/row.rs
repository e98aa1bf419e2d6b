//! A fact as one line: mark, name, value, and what it can do to the answers.

use egui::{Align, Label, Layout, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::followed;
use crate::{
    domain::{FactId, FactSet, FactValue},
    explore::{Bearing, Bears},
    ui::{
        UiState, View, glyphs, light,
        theme::{SMALL, Tokens, semibold},
        widgets::{self, Explain as _},
    },
    words::Key,
};

/// A line is hit by a finger or a shaking hand: no lower than this, points.
const LEAST: f32 = 24.0;
/// Room at the right of a line for the question why the fact is asked, points.
const ASK: f32 = 24.0;
/// Room for the number of the fact, points.
const MARK: f32 = 32.0;
/// Room for the sign that another value would move an answer, points.
const SIGN: f32 = 12.0;

/// What the lines say of every fact beside its value.
pub(super) struct Marks {
    /// Facts the verdict rests on; they stand in semi-bold.
    decisive: FactSet,
    /// Facts of which another value, alone, would move an answer.
    moving: FactSet,
    /// Which can still matter at all.
    bearing: Option<Bearing>,
}

impl Marks {
    pub(super) fn of(view: &View<'_>) -> Self {
        let assessment = view.bench.assessment();
        Self {
            decisive: if view.is_sealed() { FactSet::EMPTY } else { assessment.threshold.deciding_facts() },
            moving: if assessment.is_blank { FactSet::EMPTY } else { view.bench.moving_facts() },
            bearing: (!view.is_sealed()).then(|| view.bench.bearing()),
        }
    }
}

/// The line; the whole of it opens the editor, and a question mark at its end says why the fact is asked.
pub(super) fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    fact: FactId,
    marks: &Marks,
    is_open: bool,
) -> Response {
    let tokens = Tokens::of(ui);
    let line = Line::of(view, fact, marks);
    let rect = line.show(ui, tokens);
    let row = Rect::from_min_max(rect.min, pos2(rect.right() - ASK, rect.bottom()));
    let response = ui.interact(row, ui.scope_id().with(("fact", fact)), Sense::click());
    // Put together only where somebody listens, as with the question at its end.
    if followed::follows(view, fact) {
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, line.spoken(view)));
    } else {
        response.widget_info(|| WidgetInfo::labeled(egui::Role::DisclosureTriangle, true, line.spoken(view)));
        response.ctx.accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    }
    if is_open || response.hovered() {
        let stroke = Stroke::new(1.0, if is_open { tokens.accent } else { tokens.hairline });
        ui.painter().rect_stroke(row.expand2(vec2(4.0, 0.0)), 4.0, stroke, StrokeKind::Inside);
    }
    if state.lights.lights_fact(fact) {
        light::outline(ui, row);
    }
    if response.has_focus() {
        glyphs::focus_ring(ui.painter(), row, tokens);
    }
    if response.hovered() || response.has_focus() {
        state.lights.at_fact(fact);
    }
    let asked = Rect::from_min_max(pos2(rect.right() - ASK, rect.top()), rect.max);
    why_ui(ui, view, state, fact, asked);
    if !response.hovered() {
        return response;
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(320.0);
        ui.label(RichText::new(view.words.pair(&line.name, &line.text)).family(semibold()));
        if let Some(source) = super::editor::source_of(view, fact) {
            widgets::secondary(ui, source);
        }
        widgets::secondary(ui, view.words.fact_why(fact));
        if let Some(key) = said_of(line.bears) {
            widgets::hint(ui, view.t(key));
        }
        if line.moves {
            widgets::hint(ui, view.t(Key::WhynotRowMoves));
        }
    })
}

/// What there is to say of a fact that does not matter.
pub(super) fn said_of(bears: Bears) -> Option<Key> {
    match bears {
        Bears::Still => None,
        Bears::NoLonger => Some(Key::WhynotNoLongerWhy),
        Bears::ForTheRecord => Some(Key::WhynotForTheRecord),
    }
}

/// The question why a fact is asked: a click or the keyboard unfolds the answer under the line.
fn why_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, fact: FactId, rect: Rect) {
    let tokens = Tokens::of(ui);
    let response = ui.interact(rect, ui.scope_id().with(("why", fact)), Sense::click());
    let is_asked = state.incident.asked_fact == Some(fact);
    let name = view.words.asked_of(fact);
    widgets::unfolds(&response, is_asked, &name);
    let ink = if is_asked || response.hovered() || response.has_focus() { tokens.text } else { tokens.hint };
    let font = egui::FontId::proportional(SMALL);
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, "?", font, ink);
    if response.has_focus() {
        glyphs::focus_ring(ui.painter(), rect, tokens);
    }
    if response.clicked() {
        state.incident.asked_fact = (!is_asked).then_some(fact);
    }
    response.explain(|| view.words.fact_why(fact));
    if is_asked {
        ui.indent(("asked", fact), |ui| widgets::secondary(ui, view.words.fact_why(fact)));
    }
}

/// What one line says.
struct Line {
    mark: String,
    name: String,
    text: String,
    is_known: bool,
    is_decisive: bool,
    /// Whether a value begins on the very day that is looked at.
    changes: bool,
    moves: bool,
    bears: Bears,
}

impl Line {
    fn of(view: &View<'_>, fact: FactId, marks: &Marks) -> Self {
        let value = value_text(view, fact);
        Self {
            mark: view.words.mark(fact),
            name: view.words.fact(fact),
            is_known: value.is_some(),
            text: value.unwrap_or_else(|| view.words.unknown()),
            is_decisive: marks.decisive.contains(fact),
            changes: changes_today(view, fact),
            moves: marks.moving.contains(fact),
            bears: marks.bearing.map_or(Bears::Still, |bearing| bearing.of(fact)),
        }
    }

    /// The line as a screen reader says it.
    fn spoken(&self, view: &View<'_>) -> String {
        let mut said = view.words.pair(&format!("{} {}", self.mark, self.name), &self.text);
        if self.changes {
            said = view.words.fill(Key::DaysChanged, &[("fact", said.into())]);
        }
        let no_longer = (self.bears == Bears::NoLonger).then(|| view.t(Key::WhynotNoLonger));
        let moves = self.moves.then(|| view.t(Key::WhynotRowMoves));
        view.words.clauses([said].into_iter().chain(no_longer).chain(moves))
    }

    fn show(&self, ui: &mut Ui, tokens: &Tokens) -> Rect {
        let roomy = ui.spacing().interact_size.y;
        // A line of the list is read and clicked as a whole; it needs less room than a button.
        ui.spacing_mut().interact_size.y = LEAST;
        let width = ui.available_width();
        let row = ui.horizontal_top(|ui| {
            widgets::inside_control(ui);
            ui.set_width(width);
            ui.set_min_height(LEAST);
            // For the parts too: each that set its own would copy the whole style, in every frame.
            ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
            // What no longer matters steps back as a whole, no further than small print may.
            let hint = tokens.hint;
            text_ui(ui, MARK, RichText::new(&self.mark).size(SMALL).color(hint));
            let ink = if self.bears == Bears::NoLonger { hint } else { tokens.secondary };
            let label = RichText::new(&self.name).size(SMALL + 1.0).color(ink);
            let width = (ui.available_width() * 0.38).max(90.0);
            text_ui(ui, width, label);
            let family = if self.is_decisive { semibold() } else { egui::FontFamily::Proportional };
            let ink = if self.is_known && self.bears != Bears::NoLonger { tokens.text } else { hint };
            let shown = if self.changes { format!("→ {}", self.text) } else { self.text.clone() };
            let ink = if self.changes { tokens.accent } else { ink };
            let value = RichText::new(shown).size(SMALL + 1.0).family(family).color(ink);
            let width = ui.available_width() - ASK - SIGN;
            text_ui(ui, width, value);
        });
        ui.spacing_mut().interact_size.y = roomy;
        let rect = Rect::from_min_size(row.response.rect.min, vec2(width, row.response.rect.height()));
        if self.moves {
            moving_sign(ui, pos2(rect.right() - ASK - SIGN / 2.0, rect.center().y), tokens);
        }
        rect
    }
}

/// A part of the line: it wraps in its place, so that nothing of it is cut.
fn text_ui(ui: &mut Ui, width: f32, text: RichText) {
    ui.allocate_ui_with_layout(vec2(width, 18.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.add_space(2.0);
        ui.add(Label::new(text).wrap().selectable(false));
        ui.add_space(2.0);
    });
}

/// A small open arrowhead: another value leads elsewhere.
fn moving_sign(ui: &Ui, at: egui::Pos2, tokens: &Tokens) {
    let points = [vec2(-2.0, -3.5), vec2(2.0, 0.0), vec2(-2.0, 3.5)].map(|step| at + step);
    ui.painter().line(points.to_vec(), Stroke::new(1.25, tokens.secondary));
}

/// Whether another value holds from the day looked at; the same value with another source is no change.
fn changes_today(view: &View<'_>, fact: FactId) -> bool {
    let session = view.bench.in_force();
    let (today, yesterday) = (session.as_of, session.as_of.plus_days(-1));
    if fact == FactId::Request {
        let begins = session.incident.request.iter().filter(|line| line.from == today);
        return begins.into_iter().any(|line| session.incident.request_of(line.ally, yesterday) != line.value);
    }
    let holding = session.incident.value_on(fact, today).filter(|dated| dated.from == today);
    let before = || session.incident.value_on(fact, yesterday);
    holding.is_some_and(|dated| before().is_none_or(|before| before.value != dated.value))
}

/// The value that holds today in words; none where it is unknown.
fn value_text(view: &View<'_>, fact: FactId) -> Option<String> {
    let session = view.bench.in_force();
    if fact == FactId::Request {
        let request = &view.bench.assessment().request;
        return (!crate::domain::Choice::is_unknown(request.state)).then(|| view.words.choice(request.state));
    }
    let dated = session.incident.value_on(fact, session.as_of)?;
    if is_unknown(&dated.value) {
        return None;
    }
    let text = view.words.value_of_case(&view.bench.session().case, &dated.value);
    if dated.confidence.counts() {
        return Some(text);
    }
    let range = view.bench.settings().range(dated.confidence);
    Some(format!("{text} ({})", view.words.confidence_in_range(dated.confidence, range)))
}

fn is_unknown(value: &FactValue) -> bool {
    FactValue::unknown(value.fact()).is_some_and(|unknown| unknown == *value)
}
