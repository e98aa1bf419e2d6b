//! Known then, known now: two columns of a day each, and what became of an agreement that waited for its origin.

use egui::{ComboBox, Grid, Label, RichText, Ui, WidgetInfo};

use super::{
    UiState, View, popups, tabular,
    theme::{SMALL, semibold},
    widgets,
};
use crate::{
    assess::Assessment,
    domain::{Choice as _, Day, FactId},
    explore::Hindsight,
    law::Element,
    words::Key,
};

/// As wide as a day in either language, with the arrow of its list.
const COLUMN: f32 = 116.0;

/// The two days that stand side by side, and what was found on them.
#[derive(Clone, Debug, Default)]
pub struct HindsightView {
    /// The days chosen; the first and the last of the session where none is.
    chosen: [Option<Day>; 2],
    /// What was found last, and in which state of the session.
    found: Option<(u64, Hindsight)>,
}

impl HindsightView {
    /// The days to show: those chosen, as long as the session has them and they stand in order.
    fn days(&self, days: &[Day]) -> Option<[Day; 2]> {
        let (first, last) = (*days.first()?, *days.last()?);
        let chosen = self.chosen.map(|day| day.filter(|day| days.contains(day)));
        let [then, now] = [chosen[0].unwrap_or(first), chosen[1].unwrap_or(last)];
        let both = if then < now { [then, now] } else { [first, last] };
        (both[0] < both[1]).then_some(both)
    }
}

pub(super) fn hindsight_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let days = view.bench.session().days();
    let Some(both) = state.incident.hindsight.days(&days) else { return };
    if let Some((agreed, confirmed)) = view.bench.confirmed() {
        let [agreed, confirmed] = [agreed, confirmed].map(|day| view.words.day(day).into());
        let text = view.words.fill(Key::DaysConfirmed, &[("agreed", agreed), ("confirmed", confirmed)]);
        widgets::secondary(ui, text);
    }
    widgets::folding(ui, RichText::new(view.t(Key::DaysHindsight)).size(SMALL)).id_salt("hindsight").show(ui, |ui| {
        let width = (ui.available_width() - 24.0) / 3.0;
        let grid = Grid::new("hindsight-rows").num_columns(3).spacing([12.0, 3.0]).max_col_width(width).striped(true);
        let table = grid.show(ui, |ui| {
            days_ui(ui, view, &mut state.incident.hindsight, &days, both);
            table_ui(ui, view, found(view, &mut state.incident.hindsight, both))
        });
        let [then, now] = table.inner;
        let titles = [(then, view.words.day(both[0])), (now, view.words.day(both[1]))];
        tabular::held_head(ui, table.response.rect, &titles);
    });
}

/// What follows on both days, looked for again only where the session or a day is another.
fn found<'s>(view: &View<'_>, state: &'s mut HindsightView, both: [Day; 2]) -> &'s Hindsight {
    let revision = view.bench.revision();
    let held = state.found.take().filter(|(of, found)| *of == revision && [found.then.0, found.now.0] == both);
    &state.found.insert(held.unwrap_or_else(|| (revision, view.bench.hindsight(both)))).1
}

/// The heads of the columns: which day, and the others it may be.
fn days_ui(ui: &mut Ui, view: &View<'_>, state: &mut HindsightView, days: &[Day], both: [Day; 2]) {
    ui.label("");
    for (column, (head, key)) in
        [(Key::DaysThenHead, Key::DaysThen), (Key::DaysNowHead, Key::DaysNow)].into_iter().enumerate()
    {
        let day = both[column];
        let name = view.words.fill(key, &[("day", view.words.day(day).into())]);
        let shown = RichText::new(view.words.day(day)).size(SMALL).family(semibold());
        let fits = |day: &&Day| if column == 0 { **day < both[1] } else { **day > both[0] };
        let list = ComboBox::from_id_salt(("hindsight", column)).selected_text(shown).width(COLUMN).truncate();
        ui.vertical(|ui| {
            widgets::secondary(ui, view.t(head));
            let combo = list.show_ui(ui, |ui| {
                for other in days.iter().filter(fits) {
                    if popups::choice(ui, *other == day, view.words.day(*other)).clicked() {
                        state.chosen[column] = Some(*other);
                    }
                }
            });
            combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
        });
    }
    ui.end_row();
}

/// Returns where the columns of the days begin, points.
fn table_ui(ui: &mut Ui, view: &View<'_>, hindsight: &Hindsight) -> [f32; 2] {
    let words = view.words;
    let columns = [&hindsight.then.1, &hindsight.now.1];
    let lefts = row_ui(ui, &view.t(Key::DaysThreshold), columns.map(|known| words.status(known.threshold.status)));
    for element in Element::THRESHOLD {
        let grade = |known: &Assessment| words.grade(element, known.threshold.finding(element).grade);
        row_ui(ui, &words.element(element), columns.map(grade));
    }
    row_ui(ui, &view.t(Key::DaysCouncil), columns.map(|known| words.outcome(known.council.outcome)));
    for fact in &hindsight.facts {
        let name = format!("{} {}", words.mark(*fact), words.fact(*fact));
        row_ui(ui, &name, [&hindsight.then, &hindsight.now].map(|(day, known)| value_text(view, *fact, *day, known)));
    }
    lefts
}

/// What was said on a day, in words.
fn value_text(view: &View<'_>, fact: FactId, day: Day, known: &Assessment) -> String {
    let session = view.bench.in_force();
    if fact == FactId::Request {
        let said = known.request.state;
        return if said.is_unknown() { view.words.unknown() } else { view.words.choice(said) };
    }
    let Some(dated) = session.incident.value_on(fact, day) else { return view.words.unknown() };
    let text = view.words.value_of_case(&session.case, &dated.value);
    if dated.confidence.counts() { text } else { format!("{text} ({})", view.words.confidence(dated.confidence)) }
}

/// What is not the same then and now stands in semi-bold. Returns where the values begin, points.
fn row_ui(ui: &mut Ui, name: &str, values: [String; 2]) -> [f32; 2] {
    let is_moved = values[0] != values[1];
    widgets::secondary(ui, name);
    let lefts = values.map(|value| {
        let family = if is_moved { semibold() } else { egui::FontFamily::Proportional };
        ui.add(Label::new(RichText::new(value).size(SMALL).family(family)).wrap()).rect.left()
    });
    ui.end_row();
    lefts
}
