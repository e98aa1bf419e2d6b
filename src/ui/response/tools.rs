//! What the bars measure, what they show, and of which kinds.

use egui::{Checkbox, ComboBox, RichText, Ui, WidgetInfo};

use crate::{
    domain::HelpKind,
    response::{KindSet, Mode},
    ui::{UiState, View, popups, theme::SMALL, widgets::Explain as _},
    words::Key,
};

/// What the rows of the chart show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChartStyle {
    /// From least to most, with what is suggested and pledged.
    #[default]
    Ranges,
    /// What the help is made of.
    ByKind,
    /// What money does not measure.
    Marks,
}

impl ChartStyle {
    const ALL: [(Self, Key); 3] = [
        (Self::Ranges, Key::ChartStyleRanges),
        (Self::ByKind, Key::ChartStyleKinds),
        (Self::Marks, Key::ChartStyleMarks),
    ];
}

pub(super) fn tools_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let styles = ChartStyle::ALL.map(|(style, key)| (style, view.t(key)));
        pick_ui(ui, &view.t(Key::ChartStyle), &mut state.response.chart_style, &styles, 96.0);
        if state.response.chart_style != ChartStyle::Marks {
            let modes = Mode::ALL.map(|mode| (mode, view.words.mode(mode)));
            pick_ui(ui, &view.t(Key::ChartMeasure), &mut state.response.measure, &modes, 124.0);
            kinds_ui(ui, view, state);
        }
        let sort = ui.button(RichText::new(view.t(Key::ChartSort)).size(SMALL));
        if sort.explain(|| view.t(Key::ChartSortWhy)).clicked() {
            state.response.chart_order.clear();
        }
        if state.response.view == super::ResponseView::Chart
            && state.response.chart_style == ChartStyle::Ranges
            && super::chart::has_record(view)
        {
            let text = RichText::new(view.t(Key::ChartRecord)).size(SMALL);
            ui.add(Checkbox::new(&mut state.response.shows_record, text)).explain(|| view.t(Key::ChartRecordWhy));
        }
    });
}

/// A list to pick one of, whose name is said and not shown.
pub(super) fn pick_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    present: &mut T,
    offered: &[(T, String)],
    width: f32,
) -> bool {
    let shown = offered.iter().find(|(value, _)| value == present).map_or("", |(_, text)| text);
    let before = *present;
    let combo = ComboBox::from_id_salt(name)
        .selected_text(RichText::new(shown).size(SMALL))
        .width(width)
        .truncate()
        .height(320.0)
        .show_ui(ui, |ui| {
            for (value, text) in offered {
                if popups::choice(ui, value == present, text).clicked() {
                    *present = *value;
                }
            }
        });
    combo.response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::ComboBox, true, name);
        info.current_text_value = Some(shown.to_owned());
        info
    });
    combo.response.explain(|| name.to_owned());
    before != *present
}

/// The kinds that are counted; all of them until somebody leaves some out.
pub(super) fn kinds_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let shown = KindSet::ALL.without(state.response.hidden_kinds);
    let text = if state.response.hidden_kinds.is_empty() {
        view.t(Key::ChartKindsAll)
    } else {
        view.words.fill(Key::ChartKindsSome, &[("count", shown.iter().count().into())])
    };
    let name = view.t(Key::ChartKinds);
    let menu = ui.menu_button(RichText::new(&text).size(SMALL), |ui| {
        for kind in HelpKind::ALL {
            let mut is_shown = shown.contains(kind);
            // One kind stays: a chart of nothing says nothing.
            let is_last = is_shown && shown.iter().count() == 1;
            let text = view.words.help_kind(kind);
            let response = ui.add_enabled(!is_last, Checkbox::new(&mut is_shown, &text));
            if popups::stay_open_entry(ui, response, &text, false).changed() {
                let kind = KindSet::default().with(kind);
                state.response.hidden_kinds = if is_shown {
                    state.response.hidden_kinds.without(kind)
                } else {
                    state.response.hidden_kinds.and(kind)
                };
            }
        }
        if popups::button(ui, view.t(Key::ChartKindsAll)).clicked() {
            state.response.hidden_kinds = KindSet::default();
        }
    });
    menu.response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, view.words.pair(&name, &text)));
}
