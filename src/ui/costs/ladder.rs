//! The ladder of responses: a tick for each rung the room chooses, and the level, the highest of them.

use egui::{RichText, Ui, WidgetInfo};

use super::{
    super::{
        Action, UiState, View,
        theme::{SMALL, semibold},
        widgets::{self, Explain as _},
    },
    sourced_ui,
};
use crate::{costs, domain::Edit, words::Key};

pub(super) fn ladder_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let ladder = costs::ladder(view.bench.catalog(), view.bench.in_force(), &view.bench.assessment().roster);
    widgets::heading(ui, RichText::new(view.t(Key::LadderTitle)).family(semibold()));
    let citation = view.words.citation("lo-ng-lo.2022");
    sourced_ui(ui, view, state, &view.t(Key::LadderHint), &citation, "ladder");
    let level = ladder.level.and_then(|level| ladder.rungs.get(level));
    let level = level.map_or_else(|| view.t(Key::LadderNone), |rung| view.words.numbered_rung(&rung.id));
    ui.label(RichText::new(view.words.pair(&view.t(Key::LadderLevel), &level)).size(SMALL));
    // The highest rung stands on top, as on a ladder.
    for rung in ladder.rungs.iter().rev() {
        let mut is_chosen = rung.is_chosen;
        let name = view.words.numbered_rung(&rung.id);
        let text = match rung.allies.len() {
            0 => name.clone(),
            count => view.words.fill(Key::LadderBreadth, &[("rung", name.as_str().into()), ("count", count.into())]),
        };
        let response = ui.checkbox(&mut is_chosen, RichText::new(&text).size(SMALL));
        let spoken = view.words.pair(&view.t(Key::LadderChosen), &text);
        response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, is_chosen, &spoken));
        if !rung.allies.is_empty() {
            let allies = &rung.allies;
            let named = || view.words.named(allies.iter().copied()).into_iter();
            let names = || named().map(|(_, name)| name).collect::<Vec<_>>().join(", ");
            response.clone().explain(names);
        }
        if response.clicked() {
            actions.push(Action::Edit(Edit::ChooseRung(rung.id.clone(), !rung.is_chosen)));
        }
    }
    widgets::hint(ui, view.t(Key::LadderPledges));
    widgets::hint(ui, view.t(Key::LadderOurs));
}
