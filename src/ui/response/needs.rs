//! What the ally attacked asks for, line by line, and what is covered of it, by whom and when.

use egui::{ComboBox, RichText, Ui, WidgetInfo};

use crate::{
    domain::{Edit, HelpKind, Need, StateCode, Wanted},
    response::Gap,
    ui::{
        Action, View,
        fields::{count_ui, day_ui, head_ui},
        popups,
        theme::{SMALL, semibold},
        widgets,
    },
    words::Key,
};

pub(super) fn needs_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    widgets::heading(ui, RichText::new(view.t(Key::NeedsTitle)).family(semibold()));
    let session = view.bench.session();
    let asking = &view.bench.assessment().request.who_can_ask;
    if asking.is_empty() {
        widgets::secondary(ui, view.t(Key::NeedsNobody));
    } else if session.needs.is_empty() {
        let ally = view.words.state_list(asking);
        widgets::secondary(ui, view.words.fill(Key::NeedsNone, &[("ally", ally.into())]));
    }
    for (need, gap) in session.needs.iter().zip(view.bench.assessment().response.gaps(session)) {
        ui.push_id(("need", need.ally, need.what.id()), |ui| need_ui(ui, view, need, &gap, actions));
        ui.add_space(4.0);
    }
    ui.horizontal_wrapped(|ui| {
        for ally in asking {
            add_ui(ui, view, *ally, asking.len() > 1, actions);
        }
    });
}

/// Asks for a kind of help or a measure that the ally does not ask for yet.
fn add_ui(ui: &mut Ui, view: &View<'_>, ally: StateCode, is_named: bool, actions: &mut Vec<Action>) {
    let words = view.words;
    let asked = &view.bench.session().needs;
    let measures = view.bench.catalog().measures.measures.iter().map(|measure| Wanted::Measure(measure.id.clone()));
    let offered = HelpKind::ALL.into_iter().map(Wanted::Kind).chain(measures);
    let text = if is_named { words.pair(&words.state(ally), &view.t(Key::NeedsAdd)) } else { view.t(Key::NeedsAdd) };
    let combo = ComboBox::from_id_salt(("ask", ally))
        .selected_text(RichText::new(&text).size(SMALL))
        .width(150.0)
        .height(360.0)
        .show_ui(ui, |ui| {
            for what in offered {
                if asked.iter().any(|need| need.ally == ally && need.what == what) {
                    continue;
                }
                if popups::choice(ui, false, words.wanted(&what)).clicked() {
                    let from = view.bench.session().from_day();
                    let need = Need { from, ..Need::plain(ally, what) };
                    actions.push(Action::Edit(Edit::PutNeed(need)));
                }
            }
        });
    popups::opens_by_letters(ui, &combo.response);
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &text));
}

fn need_ui(ui: &mut Ui, view: &View<'_>, need: &Need, gap: &Gap, actions: &mut Vec<Action>) {
    let words = view.words;
    let what = words.wanted_title(&need.what);
    let remove = words.fill(Key::NeedRemove, &[("what", what.as_str().into())]);
    if head_ui(ui, &what, &remove) {
        actions.push(Action::Edit(Edit::RemoveNeed(need.ally, need.what.clone())));
    }
    ui.horizontal_wrapped(|ui| {
        quantity_ui(ui, view, need, &what, actions);
        by_ui(ui, view, need, &what, actions);
    });
    widgets::secondary(ui, words.gap(need, gap));
    for cover in &gap.covers {
        widgets::hint(ui, format!("•  {}", words.cover(&need.what, cover)));
    }
}

fn quantity_ui(ui: &mut Ui, view: &View<'_>, need: &Need, what: &str, actions: &mut Vec<Action>) {
    let name = view.words.pair(what, &view.t(Key::NeedQuantity));
    let said = |number: u32| match number {
        0 => view.t(Key::NeedAny),
        number => view.words.number(i64::from(number)),
    };
    let command = |quantity| Edit::PutNeed(Need { quantity, ..need.clone() });
    count_ui(ui, &name, need.quantity, (0, 99_999_999), said, command, actions);
    widgets::hint(ui, view.words.wanted_unit(&need.what));
}

fn by_ui(ui: &mut Ui, view: &View<'_>, need: &Need, what: &str, actions: &mut Vec<Action>) {
    widgets::secondary(ui, view.t(Key::NeedByDay));
    let name = view.words.pair(what, &view.t(Key::NeedByDay));
    if let Some(by) = day_ui(ui, &name, need.by, view.bench.session().incident.first_day) {
        actions.push(Action::Edit(Edit::PutNeed(Need { by, ..need.clone() })));
    }
}
