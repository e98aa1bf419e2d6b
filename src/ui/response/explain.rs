//! What a number of the response rests on: line by line, down to the assumption and its source.

use egui::{RichText, Ui};

use crate::{
    catalog::ledger::Assumption,
    response::{Offer, Recorded},
    ui::{
        View,
        theme::{SMALL, Tokens},
    },
    words::Key,
};

/// What a row says on hover: the range, what led to it, the assumptions it rests on, and where they come from.
pub(super) fn explain(view: &View<'_>, offer: &Offer, recorded: &[Recorded<'_>]) -> String {
    let words = view.words;
    let response = &view.bench.assessment().response;
    let mut lines = vec![words.pair(&words.state(offer.ally), &words.offer_state(offer.state))];
    lines.extend(offer.range.map(|_| {
        words.fill(
            Key::ExplainRange,
            &[
                ("range", words.effort_range(&words.effort(offer.least), &words.effort(offer.most)).into()),
                ("suggested", words.effort_or_none(offer.suggested).into()),
            ],
        )
    }));
    let mut sources: Vec<String> = figures_source(view, offer).into_iter().collect();
    for line in response.explain(offer) {
        lines.push(format!("• {}", words.range_line(line)));
        for assumption in line.assumptions() {
            lines.push(format!("    {}", of_assumption(view, assumption)));
            note(&mut sources, source_of(view, assumption));
        }
    }
    for recorded in recorded.iter().filter(|recorded| recorded.given.ally == Some(offer.ally)) {
        lines.push(format!("• {}", words.recorded(recorded)));
        note(&mut sources, view.words.citation(&recorded.given.source));
    }
    lines.extend(sources.into_iter().map(|source| format!("— {source}")));
    lines.join("\n")
}

/// Shows such a text, wide and with what the lines rest on in small print, so that the verdict above stays in sight.
pub(super) fn card_ui(ui: &mut Ui, text: &str) {
    let tokens = Tokens::of(ui);
    ui.set_max_width(CARD);
    ui.spacing_mut().item_spacing.y = 1.0;
    for line in text.lines() {
        let is_small = line.starts_with("    ") || line.starts_with('—');
        let (size, color) = if is_small { (SMALL - 1.0, tokens.secondary) } else { (SMALL, tokens.text) };
        ui.label(RichText::new(line).size(size).color(color));
    }
}

/// As wide as two columns of the smallest usual window, points.
const CARD: f32 = 640.0;

fn note(sources: &mut Vec<String>, source: String) {
    if !sources.contains(&source) {
        sources.push(source);
    }
}

fn of_assumption(view: &View<'_>, assumption: Assumption) -> String {
    let setting = view.bench.settings().setting(assumption);
    view.words.pair(&view.words.assumption(assumption), &view.words.setting(assumption, setting))
}

fn source_of(view: &View<'_>, assumption: Assumption) -> String {
    let catalog = view.bench.catalog();
    view.words.citation(&assumption.source(&catalog.levels))
}

/// Where the figure comes from that the levels are a share of.
fn figures_source(view: &View<'_>, offer: &Offer) -> Option<String> {
    let base = offer.base?;
    let catalog = view.bench.catalog();
    let figures = catalog.ally(offer.ally)?.base_year(view.bench.session().incident.first_day)?.figures;
    let key = if base.is_stand_in { figures.gdp_source() } else { figures.defence_source() };
    Some(view.words.citation(key))
}
