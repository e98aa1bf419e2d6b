//! Who: one seat or several, by name.

use egui::{ComboBox, Id, Ui, WidgetInfo};

use crate::{
    domain::StateCode,
    ui::{
        View, popups,
        widgets::{Explain as _, icon},
    },
    words::Key,
};

/// One seat of those offered. The list in which it is chosen.
pub(in crate::ui) fn one_ui(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    by: &mut Vec<StateCode>,
    offered: &[StateCode],
) -> Id {
    let shown = by.first().map_or_else(|| view.t(Key::FormNobody), |seat| view.words.state(*seat));
    let combo = ComboBox::from_id_salt(("one", name)).selected_text(&shown).width(220.0).height(360.0);
    let combo = combo.show_ui(ui, |ui| {
        for (seat, text) in view.words.named(offered.iter().copied()) {
            if popups::choice(ui, by.first() == Some(&seat), text).clicked() {
                *by = vec![seat];
            }
        }
    });
    named(&combo.response, name, &shown);
    combo.response.id
}

/// Several seats of those offered: chips that can be taken away, and a list that adds. That list.
pub(in crate::ui) fn some_ui(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    by: &mut Vec<StateCode>,
    offered: &[StateCode],
) -> Id {
    let row = ui.horizontal_wrapped(|ui| {
        let mut taken = None;
        for (idx, seat) in by.iter().enumerate() {
            let text = view.words.state(*seat);
            let label = view.words.pair(&view.t(Key::EditorRemove), &view.words.pair(name, &text));
            let response = ui.button(format!("{text}  {}", icon::CLOSE));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &label));
            if response.explain(|| label).clicked() {
                taken = Some(idx);
            }
        }
        if let Some(idx) = taken {
            by.remove(idx);
        }
        let shown = view.t(Key::EditorAdd);
        let combo = ComboBox::from_id_salt(("some", name)).selected_text(&shown).width(120.0).height(360.0);
        let combo = combo.show_ui(ui, |ui| {
            let rest = offered.iter().copied().filter(|seat| !by.contains(seat));
            for (seat, text) in view.words.named(rest) {
                if popups::choice(ui, false, text).clicked() {
                    by.push(seat);
                }
            }
        });
        named(&combo.response, &view.words.pair(name, &shown), &shown);
        combo.response.id
    });
    row.inner
}

/// What a list is called, and what it shows.
pub(super) fn named(response: &egui::Response, name: &str, shown: &str) {
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::ComboBox, true, name);
        info.current_text_value = Some(shown.to_owned());
        info
    });
}
