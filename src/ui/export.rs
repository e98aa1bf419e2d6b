//! What of the response goes into a file or onto the clipboard: the chart as a picture or a drawing, or the table.

use egui::{ComboBox, DragValue, Grid, ScrollArea, Ui, WidgetInfo, vec2};

use super::{
    Action, UiState, View, popups,
    theme::Tokens,
    widgets,
    windows::{self, Shape},
};
use crate::{
    chosen::{FigureKind, FigureSize, Ink, Look, Separator},
    words::Key,
};

/// The kinds of file of the chart that are offered.
const CHART: [FigureKind; 4] = [FigureKind::Png(1), FigureKind::Png(2), FigureKind::Png(3), FigureKind::Svg];
/// Those of the table; a spreadsheet in French expects semicolons.
const TABLE: [FigureKind; 3] =
    [FigureKind::Csv(Separator::Comma), FigureKind::Csv(Separator::Semicolon), FigureKind::Json];

fn name(kind: FigureKind) -> String {
    match kind {
        FigureKind::Png(scale) => format!("PNG {scale}×"),
        FigureKind::Svg => "SVG".to_owned(),
        FigureKind::Csv(Separator::Comma) => "CSV".to_owned(),
        FigureKind::Csv(Separator::Semicolon) => "CSV (;)".to_owned(),
        FigureKind::Json => "JSON".to_owned(),
    }
}

/// What is to be exported, and how it looks: measure and order are those on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The kind of file.
    pub kind: FigureKind,
    /// How it looks.
    pub look: Look,
}

/// Where the response is copied to from the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The chart as a picture.
    Picture,
    /// The table as text with tabs, as a spreadsheet takes it.
    Text,
}

/// The sizes offered, points: a page, a slide, a screen.
pub const SIZES: [(Key, [u16; 2]); 5] = [
    (Key::ExportSizeUsual, [1_000, 800]),
    (Key::ExportSizeSlide, [1_280, 720]),
    (Key::ExportSizeLandscape, [1_123, 794]),
    (Key::ExportSizePortrait, [794, 1_123]),
    (Key::ExportSizeScreen, [1_920, 1_080]),
];
/// The sizes that are printed: light unless another is chosen.
const PRINTED: [[u16; 2]; 2] = [SIZES[2].1, SIZES[3].1];
/// The colours of the exported chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Colours {
    AsShown,
    Light,
    Dark,
}

/// What is set in the window of the export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportForm {
    /// Whether the window is open.
    pub is_open: bool,
    /// The kind of file of the chart.
    chart: FigureKind,
    /// The kind of file of the table.
    table: FigureKind,
    is_table: bool,
    size: [u16; 2],
    is_free: bool,
    /// None until one is chosen.
    colours: Option<Colours>,
    is_by_kind: bool,
    /// Whether something was copied since it opened, which is said here and not only at the foot.
    has_copied: bool,
}

impl Default for ExportForm {
    fn default() -> Self {
        Self {
            is_open: false,
            chart: FigureKind::Png(2),
            table: TABLE[0],
            is_table: false,
            size: SIZES[1].1,
            is_free: false,
            colours: None,
            is_by_kind: false,
            has_copied: false,
        }
    }
}

impl ExportForm {
    fn kind(&self) -> FigureKind {
        if self.is_table { self.table } else { self.chart }
    }

    /// The colours that are chosen; else light where it is for print, and as shown elsewhere.
    fn colours(&self) -> Colours {
        let is_printed = !self.is_free && PRINTED.contains(&self.size);
        self.colours.unwrap_or(if is_printed { Colours::Light } else { Colours::AsShown })
    }
}

pub(super) fn export_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let mut is_open = state.windows.export.is_open;
    let corner = ui.content_rect().center_top() + vec2(-240.0, 110.0);
    let shape = Shape::fitting(corner);
    windows::window_ui(ui, view, ("export", view.t(Key::ExportTitle)), &mut is_open, shape, |ui| {
        ui.set_width(480.0_f32.min(ui.ctx().content_rect().width() - 60.0));
        ui.spacing_mut().interact_size.y = 28.0;
        // All of it at once where the window is high enough; the buttons always.
        let height = (ui.ctx().content_rect().height() - 176.0).max(80.0);
        let form = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
        let export = form.show(ui, |ui| {
            form_ui(ui, view, &mut state.windows.export);
            widgets::hairline(ui);
            let export = wanted(ui, state);
            widgets::secondary(ui, holds(view, &export));
            export
        });
        ui.add_space(6.0);
        let has_copied = buttons_ui(ui, view, export.inner, actions);
        state.windows.export.has_copied |= has_copied;
        if let Some(notice) = view.notice.filter(|_| state.windows.export.has_copied && !has_copied) {
            widgets::secondary(ui, notice.text.clone());
        }
    });
    state.windows.export.is_open = is_open;
    state.windows.export.has_copied &= is_open;
}

/// What the window asks for, as it stands.
fn wanted(ui: &Ui, state: &UiState) -> Export {
    let form = &state.windows.export;
    let is_dark = match form.colours() {
        Colours::AsShown => ui.visuals().dark_mode,
        Colours::Light => false,
        Colours::Dark => true,
    };
    Export {
        kind: form.kind(),
        look: Look {
            mode: state.response.measure,
            theme: if is_dark { Ink::Dark } else { Ink::Light },
            size: FigureSize::new(form.size[0], form.size[1]).unwrap_or_default(),
            is_by_kind: form.is_by_kind,
            // An order by some kinds is none for all of them, which a file counts.
            order: if state.response.hidden_kinds.is_empty() { state.response.chart_order.clone() } else { Vec::new() },
        },
    }
}

fn form_ui(ui: &mut Ui, view: &View<'_>, form: &mut ExportForm) {
    Grid::new("export-rows").num_columns(2).spacing([20.0, 8.0]).show(ui, |ui| {
        ui.label(view.t(Key::ExportWhat));
        ui.horizontal(|ui| {
            for (is_table, key) in [(false, Key::ExportChart), (true, Key::ExportTable)] {
                choice_ui(ui, view, &mut form.is_table, is_table, [Key::ExportWhat, key]);
            }
        });
        ui.end_row();
        ui.label(view.t(Key::ExportFormat));
        ui.horizontal(|ui| {
            let (kinds, chosen) =
                if form.is_table { (TABLE.as_slice(), &mut form.table) } else { (CHART.as_slice(), &mut form.chart) };
            for kind in kinds {
                ui.selectable_value(chosen, *kind, name(*kind));
            }
        });
        ui.end_row();
        if !form.is_table {
            ui.label(view.t(Key::ExportBars));
            ui.horizontal(|ui| {
                for (is_by_kind, key) in [(false, Key::ExportRanges), (true, Key::ExportByKind)] {
                    choice_ui(ui, view, &mut form.is_by_kind, is_by_kind, [Key::ExportBars, key]);
                }
            });
            ui.end_row();
            ui.label(view.t(Key::ExportSize));
            size_ui(ui, view, form);
            ui.end_row();
            ui.label(view.t(Key::ExportColours));
            ui.horizontal(|ui| {
                let colours = [
                    (Colours::AsShown, Key::ExportAsShown),
                    (Colours::Light, Key::ThemeLight),
                    (Colours::Dark, Key::ThemeDark),
                ];
                let mut chosen = form.colours();
                for (choice, key) in colours {
                    choice_ui(ui, view, &mut chosen, choice, [Key::ExportColours, key]);
                }
                if chosen != form.colours() {
                    form.colours = Some(chosen);
                }
            });
            ui.end_row();
        }
    });
}

/// One of a row of choices. Its name says the row too: elsewhere in the window the same words mean something else.
fn choice_ui<T: PartialEq>(ui: &mut Ui, view: &View<'_>, chosen: &mut T, choice: T, [row, key]: [Key; 2]) {
    let is_on = *chosen == choice;
    let response = ui.selectable_label(is_on, view.t(key));
    let name = view.words.pair(&view.t(row), &view.t(key));
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_on, &name));
    if response.clicked() {
        *chosen = choice;
    }
}

/// A size from the list, or one that is typed.
fn size_ui(ui: &mut Ui, view: &View<'_>, form: &mut ExportForm) {
    ui.horizontal(|ui| {
        let named = |key: Key, [width, height]: [u16; 2]| format!("{} ({width} × {height})", view.t(key));
        let present = SIZES.into_iter().find(|(_, size)| !form.is_free && *size == form.size);
        let text = present.map_or_else(|| view.t(Key::ExportSizeFree), |(key, size)| named(key, size));
        let list = ComboBox::from_id_salt("export-size").selected_text(&text).width(250.0);
        let response = list.show_ui(ui, |ui| {
            for (key, size) in SIZES {
                if popups::choice(ui, present == Some((key, size)), named(key, size)).clicked() {
                    (form.size, form.is_free) = (size, false);
                }
            }
            if popups::choice(ui, form.is_free, view.t(Key::ExportSizeFree)).clicked() {
                form.is_free = true;
            }
        });
        let name = view.t(Key::ExportSize);
        response.response.widget_info(|| {
            let mut info = WidgetInfo::labeled(egui::Role::ComboBox, true, &name);
            info.current_text_value = Some(text.clone());
            info
        });
    });
    if !form.is_free {
        return;
    }
    ui.end_row();
    ui.label("");
    ui.horizontal(|ui| {
        let [least, most] = [FigureSize::LEAST, FigureSize::MOST].map(|size| [size.width(), size.height()]);
        for (idx, key) in [Key::ExportWidth, Key::ExportHeight].into_iter().enumerate() {
            let label = ui.label(view.t(key));
            ui.add(DragValue::new(&mut form.size[idx]).range(least[idx]..=most[idx])).labelled_by(label.id);
        }
    });
}

/// What the file will hold, so that nobody needs to open it to know.
fn holds(view: &View<'_>, export: &Export) -> String {
    let session = view.bench.session();
    let words = view.words;
    let mut said = vec![
        words.session_title(session),
        words.mode(export.look.mode),
        view.t(Key::ExportAllKinds),
        words.fill(Key::ExportDay, &[("day", words.day(session.as_of).into())]),
        view.language.own_name().to_owned(),
        words.reading_line(session),
    ];
    let changed = view.bench.catalog().changed_assumptions(session);
    said.extend(words.changed_assumptions(&changed).map(|line| line.trim_end_matches('.').to_owned()));
    said.push(view.t(Key::ExportSources));
    let [width, height] = [export.look.size.width(), export.look.size.height()];
    match export.kind {
        FigureKind::Png(scale) => {
            let [width, height] = [width, height].map(|points| i64::from(points) * i64::from(scale));
            let pixels = [("width", words.number(width).into()), ("height", words.number(height).into())];
            said.push(words.fill(Key::ExportPixels, &pixels));
        }
        FigureKind::Svg => {
            let points = [("width", words.number(width.into()).into()), ("height", words.number(height.into()).into())];
            said.push(words.fill(Key::ExportPoints, &points));
        }
        FigureKind::Csv(_) | FigureKind::Json => {}
    }
    words.pair(&view.t(Key::ExportHolds), &said.join(" · "))
}

/// The ways out; says whether one of them copies.
fn buttons_ui(ui: &mut Ui, view: &View<'_>, export: Export, actions: &mut Vec<Action>) -> bool {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        let save = egui::Button::new(view.t(Key::ExportSave)).stroke(egui::Stroke::new(2.0, tokens.accent));
        let save = ui.add(save);
        // Enter saves as it stands, unless another control was gone to first.
        if windows::is_new(ui, "export") {
            save.request_focus();
        }
        let save = save.clicked();
        let picture = ui.button(view.t(Key::ExportCopyPicture)).clicked();
        let text = ui.button(view.t(Key::ExportCopyText)).clicked();
        match (save, picture, text) {
            (true, _, _) => actions.push(Action::Export(Box::new(export))),
            (_, true, _) => actions.push(Action::CopyFigure(Box::new(export), Copied::Picture)),
            (_, _, true) => actions.push(Action::CopyFigure(Box::new(export), Copied::Text)),
            (false, false, false) => {}
        }
        picture || text
    })
    .inner
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_that_the_window_offers_can_be_drawn() {
        for (_, [width, height]) in SIZES {
            assert!(FigureSize::new(width, height).is_some(), "{width} × {height}");
        }
    }
}
