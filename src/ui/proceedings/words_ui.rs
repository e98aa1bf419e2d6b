//! The words of a text on screen: what an amendment changed, and who stands behind what is in brackets.

use egui::{Label, RichText, TextFormat, Ui, text::LayoutJob};

use crate::{
    domain::{Kept, Tongue, Version, changed},
    ui::{
        View,
        theme::{SMALL, Tokens},
        widgets,
    },
    words::Key,
};

/// Two versions in one: what was struck out is struck through, what is new is underlined. Whoever hears it is told which.
pub(super) fn changed_ui(ui: &mut Ui, view: &View<'_>, before: &str, after: &str) {
    let tokens = Tokens::of(ui);
    let font = egui::FontId::proportional(SMALL + 1.0);
    let mut job = LayoutJob::default();
    let mut spoken = String::new();
    for run in changed(before, after) {
        let words = view.words.set(run.words);
        let plain = TextFormat::simple(font.clone(), tokens.text);
        let line = egui::Stroke::new(1.0, tokens.text);
        let format = match run.kept {
            Kept::Same => plain,
            Kept::New => TextFormat { underline: egui::Stroke::new(1.5, tokens.accent), ..plain },
            Kept::Struck => TextFormat { color: tokens.secondary, strikethrough: line, ..plain },
        };
        spoken += &match run.kept {
            Kept::Same => words.clone(),
            Kept::New => view.words.fill(Key::ProceedingsNewWords, &[("words", words.trim().into())]) + " ",
            Kept::Struck => view.words.fill(Key::ProceedingsStruckWords, &[("words", words.trim().into())]) + " ",
        };
        job.append(&words, 0.0, format);
    }
    // In columns, which are justified, the words would be stretched.
    let response = ui.vertical(|ui| ui.add(Label::new(job).wrap())).inner;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &spoken));
}

/// What stands in brackets, who wants it, and how many could live with it.
pub(super) fn brackets_ui(ui: &mut Ui, view: &View<'_>, version: &Version, tongue: Tongue) {
    let bracketed = version.bracketed(tongue);
    if bracketed.is_empty() {
        return;
    }
    ui.add_space(2.0);
    widgets::hint(ui, view.t(Key::ProceedingsBrackets));
    for (idx, words) in bracketed.iter().enumerate() {
        let held = version.brackets.get(idx).cloned().unwrap_or_default();
        let text = view.words.bracket(words, &held);
        ui.add(Label::new(RichText::new(text).size(SMALL)).wrap());
    }
}
