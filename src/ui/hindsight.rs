//! Known then, known now: two columns, and what became of an agreement that waited for its origin.

use egui::{CollapsingHeader, Grid, Label, RichText, Ui};

use super::{
    View,
    theme::{SMALL, semibold},
    widgets,
};
use crate::{
    assess::Assessment,
    domain::{Choice as _, FactId},
    explore::Hindsight,
    law::Element,
    words::Key,
};

pub(super) fn hindsight_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(hindsight) = view.bench.hindsight() else { return };
    if let Some((agreed, confirmed)) = hindsight.confirmed {
        let [agreed, confirmed] = [agreed, confirmed].map(|day| view.words.day(day).into());
        let text = view.words.fill(Key::DaysConfirmed, &[("agreed", agreed), ("confirmed", confirmed)]);
        widgets::secondary(ui, text);
    }
    CollapsingHeader::new(RichText::new(view.t(Key::DaysHindsight)).size(SMALL)).id_salt("hindsight").show(ui, |ui| {
        let width = (ui.available_width() - 24.0) / 3.0;
        Grid::new("hindsight-rows").num_columns(3).spacing([12.0, 3.0]).max_col_width(width).show(ui, |ui| {
            table_ui(ui, view, hindsight);
        });
    });
}

fn table_ui(ui: &mut Ui, view: &View<'_>, hindsight: &Hindsight) {
    let words = view.words;
    ui.label("");
    for (key, (day, _)) in [(Key::DaysThen, &hindsight.then), (Key::DaysNow, &hindsight.now)] {
        let text = words.fill(key, &[("day", words.day(*day).into())]);
        ui.add(Label::new(RichText::new(text).size(SMALL).family(semibold())).wrap());
    }
    ui.end_row();
    let columns = [&hindsight.then.1, &hindsight.now.1];
    row_ui(ui, &view.t(Key::DaysThreshold), columns.map(|known| words.status(known.threshold.status)));
    for element in Element::THRESHOLD {
        let grade = |known: &Assessment| words.grade(element, known.threshold.finding(element).grade);
        row_ui(ui, &words.element(element), columns.map(grade));
    }
    row_ui(ui, &view.t(Key::DaysCouncil), columns.map(|known| words.outcome(known.council.outcome)));
    for fact in &hindsight.facts {
        let name = format!("{} {}", words.mark(*fact), words.fact(*fact));
        row_ui(ui, &name, [&hindsight.then, &hindsight.now].map(|(day, known)| value_text(view, *fact, *day, known)));
    }
}

/// What was said on a day, in words.
fn value_text(view: &View<'_>, fact: FactId, day: crate::domain::Day, known: &Assessment) -> String {
    let session = view.bench.session();
    if fact == FactId::Request {
        let said = known.request.state;
        return if said.is_unknown() { view.words.unknown() } else { view.words.choice(said) };
    }
    let Some(dated) = session.incident.value_on(fact, day) else { return view.words.unknown() };
    let text = view.words.value_of_case(&session.case, &dated.value);
    if dated.confidence.counts() { text } else { format!("{text} ({})", view.words.confidence(dated.confidence)) }
}

/// What is not the same then and now stands in semi-bold.
fn row_ui(ui: &mut Ui, name: &str, values: [String; 2]) {
    let is_moved = values[0] != values[1];
    widgets::secondary(ui, name);
    for value in values {
        let family = if is_moved { semibold() } else { egui::FontFamily::Proportional };
        ui.add(Label::new(RichText::new(value).size(SMALL).family(family)).wrap());
    }
    ui.end_row();
}
