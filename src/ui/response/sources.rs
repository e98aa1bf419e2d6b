//! The assumptions behind the bars and the catalogue of measures, each with its source.

use egui::{RichText, Ui};

use crate::{
    catalog::{Cost, Measure},
    domain::{HelpKind, Stance},
    ui::{
        Action, View,
        theme::{SMALL, semibold},
        widgets,
    },
    words::Key,
};

pub(super) fn sources_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    widgets::secondary(ui, view.t(Key::AssumptionsIntro));
    ui.add_space(4.0);
    levels_ui(ui, view, actions);
    widgets::hairline(ui);
    stances_ui(ui, view);
    ui.add_space(6.0);
    for key in view.bench.catalog().figure_sources() {
        widgets::hint(ui, view.words.citation(key));
    }
    widgets::hairline(ui);
    widgets::heading(ui, RichText::new(view.t(Key::CatalogueTitle)).family(semibold()));
    for kind in HelpKind::ALL {
        let title = RichText::new(view.words.help_kind(kind)).size(SMALL);
        widgets::folding(ui, title).id_salt(("measures", kind.id())).show(ui, |ui| {
            let measures = &view.bench.settings().measures.measures;
            for measure in measures.iter().filter(|measure| measure.kind == kind) {
                measure_ui(ui, view, measure, actions);
            }
        });
    }
    ui.add_space(8.0);
}

fn levels_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    for note in &view.bench.settings().levels.levels {
        let title = format!("{} · {}", view.words.level(note.id), view.words.percent(note.share_ppm));
        ui.label(RichText::new(title).family(semibold()));
        widgets::secondary(ui, view.words.says(&note.note));
        source_ui(ui, view, &note.source, actions);
        ui.add_space(4.0);
    }
}

fn stances_ui(ui: &mut Ui, view: &View<'_>) {
    let levels = &view.bench.settings().levels;
    for stance in Stance::ALL {
        let range = levels.range(stance);
        let suggested =
            range.suggested.level().map_or_else(|| view.t(Key::NoSuggestion), |level| view.words.level(level));
        let text = format!(
            "{}: {} · {} · {}",
            view.words.stance(stance),
            view.words.level(range.least),
            suggested,
            view.words.level(range.most)
        );
        widgets::secondary(ui, text);
    }
}

/// A source as a hint that can be copied.
fn source_ui(ui: &mut Ui, view: &View<'_>, key: &str, actions: &mut Vec<Action>) {
    let citation = view.words.citation(key);
    widgets::hint(ui, citation.clone()).context_menu(|ui| {
        if ui.button(view.t(Key::CopySource)).clicked() {
            actions.push(Action::Copy(citation.clone()));
        }
    });
}

fn measure_ui(ui: &mut Ui, view: &View<'_>, measure: &Measure, actions: &mut Vec<Action>) {
    let title = format!("{} ({})", view.words.measure(measure), view.words.measure_unit(measure));
    ui.label(RichText::new(title).size(SMALL).family(semibold()));
    let lines = of_measure(view, measure);
    for line in lines {
        widgets::secondary(ui, line);
    }
    let cost = match &measure.cost {
        Cost::Range(cost) => Some(cost.source.as_str()),
        Cost::NearZero | Cost::Entered | Cost::NoPublicFigure => None,
    };
    let days = measure.days.source.as_str();
    for key in cost.into_iter().chain((cost != Some(days)).then_some(days)) {
        source_ui(ui, view, key, actions);
    }
    ui.add_space(4.0);
}

/// What a measure is, how soon it takes effect, and what it costs with the quality of the figure.
pub(super) fn of_measure(view: &View<'_>, measure: &Measure) -> Vec<String> {
    let words = view.words;
    let mut lines = vec![words.measure_definition(measure), words.measure_days(measure)];
    lines.extend(words.measure_cost(measure));
    lines.extend(words.measure_capital(measure));
    lines
}
