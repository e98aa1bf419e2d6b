//! What is asked for and what is pledged: lines to edit, each with what it amounts to, when it is there, and on what
//! footing.

use egui::{ComboBox, Id, RichText, TextEdit, Ui, WidgetInfo};

use super::{approval, needs, others, tools::pick_ui};
use crate::{
    catalog::Measure,
    domain::{Day, Edit, HelpKind, LONGEST_TEXT, LedBy, Pledge, Stage, StateCode},
    response::{OfferState, Pledged},
    ui::{
        Action, UiState, View,
        fields::{count_ui, day_ui, head_ui, keep_within},
        popups,
        theme::{SMALL, semibold},
        widgets::{self, Explain as _},
    },
    words::Key,
    workbench::Gesture,
};

/// The longest that a pledge is counted for, months.
const MOST_MONTHS: u32 = 240;

pub(super) fn pledges_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    needs::needs_ui(ui, view, actions);
    widgets::hairline(ui);
    led_by_ui(ui, view, actions);
    if let Some(ally) = giver_ui(ui, view, state, actions) {
        own_ui(ui, view, ally, actions);
        ui.add_space(4.0);
        approval::approval_ui(ui, view, ally, actions);
    }
    others::others_ui(ui, view, state);
    others::elsewhere_ui(ui, view, actions);
    ui.add_space(8.0);
}

/// Who leads what the allies do: a word in the foot, on which no figure depends.
fn led_by_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let present = view.bench.session().led_by;
    let label = view.t(Key::ResponseLedBy);
    ui.horizontal(|ui| {
        widgets::secondary(ui, &label);
        let combo =
            ComboBox::from_id_salt("led-by").selected_text(view.words.led_by_or_outcome(present)).show_ui(ui, |ui| {
                for led_by in std::iter::once(None).chain(LedBy::ALL.map(Some)) {
                    if popups::choice(ui, led_by == present, view.words.led_by_or_outcome(led_by)).clicked() {
                        actions.push(Action::Edit(Edit::SetLedBy(led_by)));
                    }
                }
            });
        combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &label));
    });
}

/// Whose pledges are edited, and the ready packages.
fn giver_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) -> Option<StateCode> {
    let offers = view.bench.assessment().response.offers.values();
    let givers = offers.iter().filter(|offer| offer.state.has_bar()).map(|offer| offer.ally);
    let givers = view.words.named(givers);
    let first = givers.first()?.0;
    let mut ally = state.council.seat.filter(|seat| givers.iter().any(|(giver, _)| giver == seat)).unwrap_or(first);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(view.t(Key::PledgesOf)).family(semibold()));
        if pick_ui(ui, &view.t(Key::PledgesOf), &mut ally, &givers, 150.0) {
            state.put_under_hand(ally);
        }
        package_ui(ui, view, state, ally, actions);
    });
    Some(ally)
}

/// The measures that were really agreed together, given by everybody who would give, by the seat in hand, or by those
/// selected.
fn package_ui(ui: &mut Ui, view: &View<'_>, state: &UiState, ally: StateCode, actions: &mut Vec<Action>) {
    let words = view.words;
    let packages: Vec<_> = view.bench.catalog().measures.packages_by(view.horizon_day()).collect();
    if packages.is_empty() {
        return;
    }
    let offers = view.bench.assessment().response.offers.values();
    let gives = |ally: &StateCode| offers.iter().any(|offer| offer.ally == *ally && offer.state.has_bar());
    let willing: Vec<StateCode> =
        offers.iter().filter(|offer| offer.state == OfferState::Offered).map(|offer| offer.ally).collect();
    let selected: Vec<StateCode> = state.council.selection.iter().copied().filter(gives).collect();
    let everyone = words.fill(Key::PackageByGivers, &[("count", willing.len().into())]);
    let one = words.fill(Key::PackageBySeat, &[("ally", words.state(ally).into())]);
    let several = words.fill(Key::PackageBySelected, &[("count", selected.len().into())]);
    let choices = [(everyone, willing), (one, vec![ally]), (several, selected)];
    ui.menu_button(RichText::new(view.t(Key::PackageTitle)).size(SMALL), |ui| {
        for package in packages {
            ui.label(RichText::new(words.package(package)).size(SMALL).family(semibold()));
            for line in &package.lines {
                widgets::hint(ui, format!("•  {}", words.package_line(line)));
            }
            widgets::hint(ui, view.words.citation(&package.source));
            for (text, givers) in choices.iter().filter(|(_, givers)| !givers.is_empty()) {
                if popups::button(ui, text).clicked() {
                    let pledges = view.bench.catalog().package_pledges(&package.id, givers.iter().copied());
                    actions.push(Action::Edit(Edit::ApplyPackage(package.id.clone(), pledges)));
                }
            }
        }
    });
}

/// The pledges of one ally, and a list to add to them.
fn own_ui(ui: &mut Ui, view: &View<'_>, ally: StateCode, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let own = || session.pledges.iter().zip(&view.bench.assessment().response.pledges);
    let mut count = 0;
    for (pledge, value) in own().filter(|(pledge, _)| pledge.ally == ally) {
        count += 1;
        let key = ("pledge", ally, &pledge.measure, pledge.from);
        ui.push_id(key, |ui| pledge_ui(ui, view, pledge, value, actions));
        ui.add_space(4.0);
    }
    if count == 0 {
        let ally = view.words.state(ally);
        widgets::secondary(ui, view.words.fill(Key::PledgesNone, &[("ally", ally.into())]));
    }
    add_ui(ui, view, ally, actions);
}

/// Pledges a measure that the ally has not pledged from the first day yet; the measures stand by kind.
fn add_ui(ui: &mut Ui, view: &View<'_>, ally: StateCode, actions: &mut Vec<Action>) {
    let pledged = &view.bench.session().pledges;
    let is_new = |measure: &&Measure| {
        !pledged.iter().any(|pledge| pledge.ally == ally && pledge.measure == measure.id && pledge.from.is_beginning())
    };
    let text = view.t(Key::PledgeAdd);
    let combo = ComboBox::from_id_salt("pledge").selected_text(RichText::new(&text).size(SMALL)).width(150.0);
    let combo = combo.height(360.0).show_ui(ui, |ui| {
        for kind in HelpKind::ALL {
            widgets::hint(ui, view.words.help_kind(kind));
            let measures = view.bench.catalog().measures.measures.iter();
            for measure in measures.filter(|measure| measure.kind == kind).filter(is_new) {
                let response = popups::choice(ui, false, view.words.measure(measure));
                if response.explain(|| view.words.measure_definition(measure)).clicked() {
                    actions.push(Action::Edit(Edit::PutPledge(Pledge::plain(ally, &measure.id))));
                }
            }
        }
    });
    popups::opens_by_letters(ui, &combo.response);
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &text));
}

fn pledge_ui(ui: &mut Ui, view: &View<'_>, pledge: &Pledge, value: &Pledged, actions: &mut Vec<Action>) {
    let words = view.words;
    let measure = words.measure_by_id(&pledge.measure);
    let remove = words.fill(Key::PledgeRemove, &[("measure", measure.as_str().into())]);
    if head_ui(ui, &measure, &remove) {
        actions.push(Action::Edit(take_back(pledge)));
    }
    ui.horizontal_wrapped(|ui| amount_ui(ui, view, pledge, &measure, actions));
    ui.horizontal(|ui| {
        widgets::secondary(ui, view.t(Key::PledgeFromField));
        from_ui(ui, view, pledge, &measure, actions);
        condition_ui(ui, view, pledge, &measure, actions);
    });
    if let Some(day) = ui.data(|data| data.get_temp::<Day>(clash(pledge))) {
        widgets::hint(ui, words.fill(Key::PledgeClash, &[("day", words.day(day).into())]));
    }
    let mut said = vec![
        words.pledge_cost(&pledge.measure, value.cost),
        words.pledge_arrival(value.arrival),
        words.pledge_state(value.state),
    ];
    said.extend(value.is_beyond_endurance.then(|| words.pledge_is_beyond_endurance()));
    let source = view.bench.catalog().measures.get(&pledge.measure);
    widgets::secondary(ui, said.join(" · "))
        .explain(|| source.map_or_else(String::new, |measure| super::sources::of_measure(view, measure).join("\n")));
}

/// The day it is said on, which is part of what tells a pledge from another: two never share one.
fn from_ui(ui: &mut Ui, view: &View<'_>, pledge: &Pledge, measure: &str, actions: &mut Vec<Action>) {
    let name = view.words.pair(measure, &view.t(Key::PledgeFromField));
    let Some(from) = day_ui(ui, &name, pledge.from, view.bench.session().incident.first_day) else { return };
    let is_same = |other: &&Pledge| other.ally == pledge.ally && other.measure == pledge.measure && other.from == from;
    if view.bench.session().pledges.iter().any(|other| is_same(&other)) {
        ui.data_mut(|data| data.insert_temp(clash(pledge), from));
        return;
    }
    ui.data_mut(|data| data.remove::<Day>(clash(pledge)));
    let moved = Edit::PutPledge(Pledge { from, ..pledge.clone() });
    actions.push(Action::EditAll(vec![take_back(pledge), moved]));
}

/// Where it is kept that a day was taken already.
fn clash(pledge: &Pledge) -> Id {
    Id::unique(("pledge-clash", pledge.ally, &pledge.measure, pledge.from))
}

pub(super) fn take_back(pledge: &Pledge) -> Edit {
    Edit::RemovePledge(pledge.ally, pledge.measure.clone(), pledge.from)
}

/// How much, for how long, and how far it has come.
fn amount_ui(ui: &mut Ui, view: &View<'_>, pledge: &Pledge, measure: &str, actions: &mut Vec<Action>) {
    let words = view.words;
    let number = |number: u32| words.number(i64::from(number));
    let name = words.pair(measure, &view.t(Key::PledgeQuantity));
    let put = |pledge: Pledge| Edit::PutPledge(pledge);
    let with_quantity = |quantity| put(Pledge { quantity, ..pledge.clone() });
    count_ui(ui, &name, pledge.quantity, (0, 99_999_999), number, with_quantity, actions);
    let unit = view.bench.catalog().measures.get(&pledge.measure);
    widgets::secondary(ui, unit.map_or_else(String::new, |measure| words.measure_unit(measure)));
    let name = words.pair(measure, &view.t(Key::PledgeMonthsField));
    let with_months = |months| put(Pledge { months, ..pledge.clone() });
    count_ui(ui, &name, pledge.months, (1, MOST_MONTHS), |months| words.months(months), with_months, actions);
    let stages = Stage::ALL.map(|stage| (stage, words.stage(stage)));
    let mut stage = pledge.stage;
    if pick_ui(ui, &words.pair(measure, &view.t(Key::PledgeStageField)), &mut stage, &stages, 96.0) {
        actions.push(Action::Edit(put(Pledge { stage, ..pledge.clone() })));
    }
}

fn condition_ui(ui: &mut Ui, view: &View<'_>, pledge: &Pledge, measure: &str, actions: &mut Vec<Action>) {
    let name = view.words.pair(measure, &view.t(Key::PledgeConditionField));
    let mut condition = pledge.condition.clone();
    let edit =
        TextEdit::singleline(&mut condition).hint_text(view.t(Key::PledgeConditionHint)).char_limit(LONGEST_TEXT);
    let response = ui.add(edit.desired_width(f32::INFINITY));
    keep_within(ui, &response, &mut condition);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    if response.changed() {
        let command = Edit::PutPledge(Pledge { condition, ..pledge.clone() });
        actions.push(Action::Shape(command, Gesture::Typing(name)));
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
}
