//! The control for the value of one assumption, and what a change of it says.

use egui::{ComboBox, DragValue, Response, RichText, Stroke, StrokeKind, Ui, WidgetInfo};

use super::page::Cell;
use crate::{
    catalog::ledger::{self, Assumption, Kind, Setting},
    domain::Edit,
    explore::{Subject, Supposed},
    ui::{
        Action, View, popups,
        theme::{SMALL, Tokens},
        widgets::Explain as _,
    },
    words::{Key, Language},
    workbench::Gesture,
};

/// Millionths in a percent.
const PPM_PER_PERCENT: f64 = 10_000.0;

/// Puts a value in the place of an assumption, with the reason given so far.
pub(super) fn assume(view: &View<'_>, cell: &Cell, setting: Setting) -> Edit {
    let assumption = cell.entry.assumption;
    Edit::Assume(assumption.id(), ledger::line(view.bench.catalog(), assumption, setting, &cell.entry.reason))
}

pub(super) fn control_ui(ui: &mut Ui, view: &View<'_>, cell: &Cell, width: f32, actions: &mut Vec<Action>) -> Response {
    let response = match cell.entry.assumption.kind() {
        Kind::Number { least, most } => number_ui(ui, view, cell, (least, most), width, actions),
        Kind::Scale(_) | Kind::Grade | Kind::Effort | Kind::EffortOrNone => choice_ui(ui, view, cell, width, actions),
    };
    if cell.entry.is_changed() {
        let stroke = Stroke::new(2.0, Tokens::of(ui).accent);
        ui.painter().rect_stroke(response.rect, 4.0, stroke, StrokeKind::Inside);
    }
    response.explain(|| explanation(view, cell))
}

/// The name for people who hear it: what it is, and whether it is contested.
fn name(view: &View<'_>, cell: &Cell) -> String {
    if cell.entry.is_contested {
        return view.words.fill(Key::LedgerMarkContested, &[("name", cell.name.as_str().into())]);
    }
    cell.name.clone()
}

fn explanation(view: &View<'_>, cell: &Cell) -> String {
    let source = view.words.citation(&cell.entry.source);
    let value = view.words.setting(cell.entry.assumption, cell.entry.setting);
    let mut lines = vec![view.words.pair(&name(view, cell), &value)];
    if cell.entry.is_changed() {
        lines.push(view.words.changed_cell(&cell.entry));
    }
    let subject = Subject::Assumption(cell.entry.assumption);
    lines.extend(view.bench.tried_of(&subject).filter_map(|found| match found.change {
        Supposed::Assumption(assumption, setting) => Some(in_question(view, assumption, setting)),
        Supposed::Fact(_) | Supposed::Request(..) | Supposed::Stance(..) | Supposed::Choice(..) => None,
    }));
    if cell.decides {
        lines.push(view.t(Key::LedgerLegendDecides));
    }
    lines.extend(view.words.possible_number(cell.entry.assumption));
    lines.push(source);
    lines.join("\n")
}

/// A value, and what it would move in the answers if it stood there.
fn in_question(view: &View<'_>, assumption: Assumption, setting: Setting) -> String {
    let value = view.words.setting(assumption, setting);
    match view.bench.tried(&Supposed::Assumption(assumption, setting)) {
        Some(found) => format!("{value}   {}", view.words.effect(found)),
        None => value,
    }
}

fn choice_ui(ui: &mut Ui, view: &View<'_>, cell: &Cell, width: f32, actions: &mut Vec<Action>) -> Response {
    let assumption = cell.entry.assumption;
    let value = view.words.setting(assumption, cell.entry.setting);
    let combo = ComboBox::from_id_salt(("assumption", assumption.id()))
        .selected_text(RichText::new(&value).size(SMALL))
        .width(width)
        .truncate()
        .show_ui(ui, |ui| {
            for setting in assumption.kind().settings() {
                let text = in_question(view, assumption, setting);
                if popups::choice(ui, setting == cell.entry.setting, text).clicked() {
                    actions.push(Action::Edit(assume(view, cell, setting)));
                }
            }
        });
    let name = name(view, cell);
    combo.response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::ComboBox, true, &name);
        info.current_text_value = Some(value.clone());
        info
    });
    combo.response
}

fn number_ui(
    ui: &mut Ui,
    view: &View<'_>,
    cell: &Cell,
    (least, most): (i64, i64),
    width: f32,
    actions: &mut Vec<Action>,
) -> Response {
    let Setting::Number(mut number) = cell.entry.setting else { return ui.label("") };
    let unit = Unit::of(cell.entry.assumption);
    let before = number;
    let drag = DragValue::new(&mut number)
        .range(least..=most)
        .speed(unit.speed(most))
        .update_while_editing(false)
        .min_size(egui::vec2(width, 0.0))
        .custom_formatter(|number, _| unit.text(number, view.words.language()))
        .custom_parser(|text| unit.parse(text));
    let response = ui.add(drag);
    let name = name(view, cell);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::SpinButton, true, &name);
        info.value = Some(before as f64);
        info
    });
    if number != before {
        let command = assume(view, cell, Setting::Number(number));
        actions.push(if response.dragged() {
            Action::Shape(command, Gesture::Typing(cell.entry.assumption.id()))
        } else {
            Action::Edit(command)
        });
    }
    if response.drag_stopped() {
        actions.push(Action::EndGesture);
    }
    response
}

/// In what a number is shown and typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    /// As it is.
    Plain,
    /// Percent.
    Percent,
    /// Percent, of millionths.
    PercentOfPpm,
}

impl Unit {
    fn of(assumption: Assumption) -> Self {
        match assumption.unit() {
            Some(ledger::Unit::Millionths) => Self::PercentOfPpm,
            Some(ledger::Unit::Percent) => Self::Percent,
            Some(
                ledger::Unit::UsdThousandsAMonth
                | ledger::Unit::Days
                | ledger::Unit::Dead
                | ledger::Unit::Injured
                | ledger::Unit::Strength,
            )
            | None => Self::Plain,
        }
    }

    /// How much a point of dragging is.
    fn speed(self, most: i64) -> f64 {
        match self {
            Self::PercentOfPpm => 500.0,
            Self::Plain | Self::Percent => {
                if most <= 3 {
                    0.03
                } else {
                    0.5
                }
            }
        }
    }

    fn text(self, number: f64, language: Language) -> String {
        let text = match self {
            Self::Plain => return format!("{number:.0}"),
            Self::Percent => format!("{number:.0}"),
            Self::PercentOfPpm => {
                let text = format!("{:.4}", number / PPM_PER_PERCENT);
                text.trim_end_matches('0').trim_end_matches('.').to_owned()
            }
        };
        let marks = language.marks();
        format!("{}{}", text.replace('.', marks.decimal.encode_utf8(&mut [0; 4])), marks.percent)
    }

    fn parse(self, text: &str) -> Option<f64> {
        let number: f64 = text.trim_end_matches('%').trim().replace(',', ".").parse().ok()?;
        Some(match self {
            Self::Plain | Self::Percent => number,
            Self::PercentOfPpm => (number * PPM_PER_PERCENT).round(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_reads_back_in_both_languages() {
        for language in Language::ALL {
            for (unit, number) in [
                (Unit::PercentOfPpm, 5_000.0),
                (Unit::PercentOfPpm, 250.0),
                (Unit::PercentOfPpm, 100_000.0),
                (Unit::Percent, 55.0),
                (Unit::Plain, 100.0),
            ] {
                let text = unit.text(number, language);
                assert_eq!(unit.parse(&text), Some(number), "{text}");
            }
        }
        assert_eq!(Unit::PercentOfPpm.text(5_000.0, Language::Fr), "0,5\u{a0}%");
        assert_eq!(Unit::Percent.parse("many"), None);
    }
}
