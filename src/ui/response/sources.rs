//! The assumptions behind the bars, each with its source.

use egui::{RichText, Ui};

use crate::{
    domain::Stance,
    ui::{Action, View, theme::semibold, widgets},
    words::{Key, Language},
};

pub(super) fn sources_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let catalog = view.bench.catalog();
    let levels = &view.bench.settings().levels;
    widgets::secondary(ui, view.t(Key::AssumptionsIntro));
    ui.add_space(4.0);
    for note in &levels.levels {
        let title = format!("{} · {}", view.words.level(note.id), view.words.percent(note.share_ppm));
        ui.label(RichText::new(title).family(semibold()));
        let text = match view.words.language() {
            Language::En => &note.note_en,
            Language::Fr => &note.note_fr,
        };
        widgets::secondary(ui, view.words.set(text.clone()));
        let citation = catalog.sources.citation(&note.source);
        let response = widgets::hint(ui, citation.clone());
        response.context_menu(|ui| {
            if ui.button(view.t(Key::CopySource)).clicked() {
                actions.push(Action::Copy(citation.clone()));
            }
        });
        ui.add_space(4.0);
    }
    widgets::hairline(ui);
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
    ui.add_space(6.0);
    for key in ["nato.defexp.2024", "sipri.milex.2024", "cow.nmc.7", "wb.pop", "wb.gdp"] {
        widgets::hint(ui, catalog.sources.citation(key));
    }
}
