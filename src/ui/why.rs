//! The reasons: collapsed first; unfold to rows, arguments both ways, and treaty words.

mod lens;
mod own;
mod tabs;

use egui::{
    Label, Response, RichText, ScrollArea, Sense, TextStyle, TextWrapMode, Ui, WidgetText,
    collapsing_header::{CollapsingState, paint_default_icon},
    vec2,
};

use super::{
    Action, UiState, View, WindowLayout, light, lit, popups,
    prose::prose,
    state::WhyTab,
    theme::{SMALL, Tokens, semibold},
    widgets::{self, Explain as _},
};
use crate::{
    assess::Assessment,
    catalog::{Provision, TextQuality},
    domain::{Day, FactSet},
    explore,
    law::{Element, Finding, Grade, Reason, Side, SourceKey},
    words::Key,
};

pub(super) fn why_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    widgets::region(ui, &view.t(Key::PaneWhy));
    tabs::tabs_ui(ui, view, state);
    state.anchors.mark(ui, lit::of_why(state.why.tab), ui.available_rect_before_wrap());
    if !tabs::opened(view).any(|(tab, _)| tab == state.why.tab) {
        return super::sealed::hidden_ui(ui, view);
    }
    match state.why.tab {
        WhyTab::Reasons if state.why.is_lens && !view.bench.assessment().is_blank => lens::lens_ui(ui, view, state),
        WhyTab::Reasons => reasons_ui(ui, view, state, actions),
        WhyTab::Proceedings => super::proceedings::proceedings_ui(ui, view, state, actions),
        WhyTab::WhatIf => super::whatif::whatif_ui(ui, view, state, actions),
        WhyTab::Tracks => super::tracks::tracks_ui(ui, view, state, actions),
        WhyTab::Precedents => super::precedents::precedents_ui(ui, view, state, actions),
        WhyTab::Costs => super::costs::costs_ui(ui, view, state, actions),
        WhyTab::Ladder => super::ladder::ladder_ui(ui, view, state),
        WhyTab::Log => super::log::log_ui(ui, view, state, actions),
    }
}

fn reasons_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    ScrollArea::vertical().id_salt("why").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        then_and_later_ui(ui, view);
        super::hindsight::hindsight_ui(ui, view, state);
        for element in Element::ALL {
            element_ui(ui, view, state, element, actions);
        }
        turns_ui(ui, view, state);
        assumptions_ui(ui, view, state);
        lens::open_ui(ui, view, state);
        widgets::hairline(ui);
        council_ui(ui, view, state);
        ui.add_space(8.0);
    });
}

/// Known then and known later, where they differ.
fn then_and_later_ui(ui: &mut Ui, view: &View<'_>) {
    let assessment: &Assessment = view.bench.assessment();
    if assessment.known_then == assessment.known_later {
        return;
    }
    widgets::secondary(ui, view.words.then_and_later(assessment, view.bench.in_force()));
}

/// What one other fact would change, each tried on the rules.
fn turns_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let turns = view.bench.turns();
    if turns.is_empty() || view.bench.assessment().is_blank {
        return;
    }
    let title = view.words.fill(Key::TurnsTitle, &[("count", turns.len().into())]);
    widgets::folding(ui, RichText::new(title).size(SMALL)).id_salt("turns").show(ui, |ui| {
        for (value, status) in turns {
            let fact = value.fact();
            let line = view.words.fill(
                Key::TurnLine,
                &[
                    ("fact", view.words.fact(fact).into()),
                    ("value", view.words.value_of_case(&view.bench.session().case, value).into()),
                    ("status", view.words.status(status).into()),
                ],
            );
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                marks_ui(ui, view, state, FactSet::of(&[fact]));
                widgets::secondary(ui, line);
            });
        }
    });
}

/// The assumptions on which the verdict rests; a click shows one in the ledger.
fn assumptions_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    if view.bench.assessment().is_blank {
        return;
    }
    let decided = view.bench.decided_assumptions();
    let settings = view.bench.settings();
    let title = view.words.fill(Key::WhyAssumptions, &[("count", decided.len().to_string().into())]);
    widgets::folding(ui, RichText::new(title).size(SMALL)).id_salt("assumptions").show(ui, |ui| {
        for assumption in decided.iter().copied() {
            let value = view.words.setting(assumption, settings.setting(assumption));
            let text = view.words.pair(&view.words.assumption(assumption), &value);
            let response = ui.add(egui::Link::new(RichText::new(&text).size(SMALL)));
            let name = view.words.fill(Key::WhyAssumptionOpen, &[("name", text.into())]);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, &name));
            if response.clicked() {
                state.ledger.show(assumption);
            }
        }
    });
}

fn element_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, element: Element, actions: &mut Vec<Action>) {
    let finding = view.bench.assessment().threshold.finding(element);
    let grade = view.words.answer(finding);
    let question = view.words.element(element);
    let is_weakest = view.bench.assessment().threshold.weakest == Some(element);
    let id = ui.make_persistent_id(("element", element.id()));
    // Where there is room, the test on which it turns is open from the start.
    let opens = is_weakest && WindowLayout::of_ui(ui) == WindowLayout::Wide;
    let mut unfolding = CollapsingState::load_with_default_open(ui.ctx(), id, opens);
    let header = question_ui(ui, &unfolding, (finding, &grade, &question), is_weakest);
    let is_unfolded = unfolding.is_open();
    widgets::unfolds(&header, is_unfolded, &format!("{question} {grade}"));
    if header.clicked() {
        unfolding.toggle(ui);
    }
    unfolding.show_body_indented(&header, ui, |ui| body_ui(ui, view, state, finding, actions));
    // While it is folded, the question stands for its reasons.
    if !is_unfolded && finding.reasons.iter().any(|reason| state.lights.lights_reason(reason.facts)) {
        light::outline(ui, header.rect);
    }
}

/// A question with its grade, as one control that unfolds the reasons.
fn question_ui(
    ui: &mut Ui,
    unfolding: &CollapsingState,
    (finding, word, question): (&Finding, &str, &str),
    is_weakest: bool,
) -> Response {
    let tokens = Tokens::of(ui);
    let row = ui.horizontal(|ui| {
        widgets::inside_control(ui);
        ui.set_width(ui.available_width());
        let (arrow, _) = ui.allocate_exact_size(vec2(ui.spacing().indent, 24.0), Sense::hover());
        let openness = unfolding.openness(ui.ctx());
        let icon = arrow.with_max_x(arrow.left() + 10.0).shrink2(vec2(0.0, 7.0));
        let response = ui.interact(icon, ui.unique_id().with("arrow"), Sense::hover());
        paint_default_icon(ui, openness, &response);
        widgets::answer(ui, finding.is_reached.then_some(finding.grade), &format!("{question} {word}"));
        let family = if is_weakest { semibold() } else { egui::FontFamily::Proportional };
        let text = RichText::new(question).family(family);
        let word = RichText::new(word).size(SMALL).color(tokens.secondary);
        let word = WidgetText::from(word).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
        // The question gives way, the grade does not.
        let width = ui.available_width() - word.size().x - ui.spacing().item_spacing.x;
        ui.scope(|ui| {
            ui.set_max_width(width);
            ui.add(Label::new(text).wrap().selectable(false))
        });
        ui.add(Label::new(word).selectable(false));
    });
    ui.interact(row.response.rect, unfolding.id(), Sense::click())
}

fn body_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, finding: &Finding, actions: &mut Vec<Action>) {
    for side in [Side::Decides, Side::MayApply, Side::Note] {
        for reason in finding.on(side) {
            reason_ui(ui, view, state, reason, actions);
        }
    }
    // What is not known is not found, so nothing about it is firm.
    if finding.grade != Grade::Unknown && finding.is_reached {
        let firmness = view.words.firmness(finding.firmness);
        widgets::hint(ui, view.words.fill(Key::WhyFirmness, &[("firmness", firmness.into())]));
    }
    if finding.is_reached {
        for side in [Side::For, Side::Against] {
            side_ui(ui, view, state, (finding, side), actions);
        }
    }
    own::own_ui(ui, view, state, finding.element, actions);
    for provision in finding.element.provisions() {
        if let Some(provision) = view.bench.catalog().provision(provision) {
            let first_day = view.bench.session().incident.first_day;
            provision_ui(ui, view, state, provision, first_day, actions);
        }
    }
}

/// One side: what is argued about the rule, in sight, and below it the facts that speak for this side.
fn side_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (finding, side): (&Finding, Side),
    actions: &mut Vec<Action>,
) {
    let (session, assessment) = (view.bench.in_force(), view.bench.assessment());
    let (of_the_rules, of_facts): (Vec<&Reason>, Vec<&Reason>) =
        finding.on(side).partition(|reason| reason.ground.is_argument());
    let argued = explore::argued(session, assessment, finding.element, side);
    if !(of_the_rules.is_empty() && argued.is_empty()) {
        widgets::hint(ui, view.words.arguments_title(side));
    } else if explore::is_unargued(session, assessment, finding.element, side) {
        // Both sides are always there; that one has nothing to say is said.
        widgets::hint(ui, view.words.no_argument(side));
    }
    ui.indent((finding.element.id(), side.id()), |ui| {
        for reason in of_the_rules {
            let sentence = view.words.reason(reason, session);
            let id = reason.ground.argument_id().unwrap_or_default();
            own::printed_ui(ui, view, (id, &sentence), actions, |ui, actions| {
                reason_ui(ui, view, state, reason, actions);
            });
        }
        for argued in argued {
            let sentence = view.words.argued(&argued);
            own::printed_ui(ui, view, (argued.argument.id, &sentence), actions, |ui, actions| {
                sourced_ui(ui, view, state, &sentence, (side, argued.argument.source), actions);
            });
        }
    });
    if of_facts.is_empty() {
        return;
    }
    let title = RichText::new(view.words.facts_title(side, of_facts.len())).size(SMALL);
    widgets::folding(ui, title).id_salt((finding.element.id(), side.id(), "facts")).show(ui, |ui| {
        for reason in of_facts {
            reason_ui(ui, view, state, reason, actions);
        }
    });
}

/// A sentence that says its source when hovered, and is copied with it.
fn sourced_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    sentence: &str,
    (side, source): (Side, SourceKey),
    actions: &mut Vec<Action>,
) {
    let text = RichText::new(sentence).size(SMALL + 1.0).color(Tokens::of(ui).text);
    let response = prose(ui, view, state, text);
    response.context_menu(|ui| {
        if popups::button(ui, view.t(Key::CopyReason)).clicked() {
            let source = view.words.citation_in_full(source);
            actions.push(Action::Copy(format!("{sentence} ({source})")));
        }
    });
    response.explain(|| format!("{}\n{}", view.words.side(side), view.words.citation(source)));
}

/// A sentence with the marks of its facts; a click on the marks opens the fact.
fn reason_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, reason: &Reason, actions: &mut Vec<Action>) {
    let sentence = view.words.reason(reason, view.bench.in_force());
    let shown = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        sourced_ui(ui, view, state, &sentence, (reason.side, reason.source()), actions);
        marks_ui(ui, view, state, reason.facts)
    });
    let (rect, has_focus) = (shown.response.rect, shown.inner);
    if has_focus || ui.rect_contains_pointer(rect) {
        state.lights.at_reason(reason.facts);
    }
    if state.lights.lights_reason(reason.facts) {
        light::outline(ui, rect);
    }
}

/// The marks of some facts, which open them. Returns whether one of them has the focus.
pub(super) fn marks_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, facts: FactSet) -> bool {
    let tokens = Tokens::of(ui);
    let mut has_focus = false;
    for fact in facts.iter() {
        let text = RichText::new(view.words.mark(fact)).size(SMALL).color(tokens.accent);
        let response = ui.add(Label::new(text).extend().selectable(false).sense(Sense::click()));
        widgets::links(&response, &view.words.pair(&view.words.mark(fact), &view.words.fact(fact)));
        let response = response.explain(|| view.words.fact(fact));
        has_focus |= response.has_focus();
        if response.clicked() {
            state.show_fact(fact);
            state.pane = super::Pane::Incident;
        }
    }
    has_focus
}

/// The words of a provision, if they were in force on a day.
pub(super) fn provision_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    provision: &Provision,
    day: Day,
    actions: &mut Vec<Action>,
) {
    if !provision.in_force(day) {
        return;
    }
    let [heading, text, note] =
        [&provision.heading, &provision.text, &provision.note].map(|said| said.of(view.words.language()));
    let title = view.words.fill(Key::WhyTreatyWords, &[("provision", heading.as_str().into())]);
    widgets::folding(ui, RichText::new(title).size(SMALL)).id_salt(("words", &provision.id)).show(ui, |ui| {
        let response = prose(ui, view, state, RichText::new(view.words.set(text.clone())).size(SMALL + 1.0).italics());
        response.context_menu(|ui| {
            if popups::button(ui, view.t(Key::CopyText)).clicked() {
                actions.push(Action::Copy(text.clone()));
            }
        });
        if provision.text_quality == TextQuality::GeneralKnowledge && note.is_empty() {
            widgets::hint(ui, view.t(Key::TextAsPrinted));
        }
        if !note.is_empty() {
            widgets::hint(ui, view.words.set(note.clone()));
        }
        widgets::hint(ui, view.words.citation(&provision.source));
    });
}

/// The Council's answer and what to say beside it.
fn council_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let assessment = view.bench.assessment();
    let outcome = view.words.outcome(assessment.council.outcome);
    widgets::heading(
        ui,
        RichText::new(view.words.fill(Key::WhyCouncil, &[("outcome", outcome.into())])).family(semibold()),
    );
    for warning in &assessment.council.warnings {
        let tokens = Tokens::of(ui);
        let text = view.words.warning(*warning, view.bench.in_force(), assessment);
        prose(ui, view, state, RichText::new(text).size(SMALL + 1.0).color(tokens.caution));
    }
    let session = view.bench.session();
    if let Some(line) = session.record.iter().rev().find(|line| line.on <= session.as_of) {
        let text = view.words.fill(
            Key::WhyRecord,
            &[
                ("day", view.words.day(line.on).into()),
                ("outcome", view.words.outcome(line.outcome.into()).into()),
                ("source", view.words.text_of_case(&session.case, &line.source).into()),
            ],
        );
        widgets::secondary(ui, text);
    }
    let case = view.horizon.map_or(&session.case, |horizon| &horizon.case);
    super::precedents::why_not_ui(ui, view, case, Some(session.as_of));
    widgets::hint(ui, view.t(Key::WhyTwoReadings));
}
