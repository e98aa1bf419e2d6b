//! What people take away of a session: which paper, in which form, and to which end: a file, or the printer of a browser.

use egui::{Grid, ScrollArea, Ui, WidgetInfo, vec2};

use super::{
    Action, UiState, View,
    theme::Tokens,
    widgets,
    windows::{self, Shape},
};
use crate::{
    chosen::{CitationStyle, KitPiece, KitPieces, PaperForm, PaperKind, PaperSize, ReportTable},
    words::Key,
};

mod report;

pub use report::{ReportEnd, ReportWish};

/// The name of the window.
const PAPERS: &str = "papers";
/// How wide it is, points: the names of the papers stand in one line in every language.
const WIDTH: f32 = 560.0;

/// A paper that is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PaperWish {
    /// Which.
    pub kind: PaperKind,
    /// What it is written as.
    pub form: PaperForm,
    /// The paper that it is printed on.
    pub size: PaperSize,
    /// How sources are cited.
    pub style: CitationStyle,
    /// Whether one's own notes stand in it, which are private else.
    pub has_own_notes: bool,
    /// The pieces of the kit.
    pub pieces: KitPieces,
}

/// What is set in the window of the papers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PapersForm {
    /// Whether the window is open.
    pub is_open: bool,
    wish: PaperWish,
    reports: report::Reports,
}

impl PapersForm {
    /// Chooses a paper.
    pub fn choose(&mut self, kind: PaperKind) {
        self.wish.kind = kind;
    }
}

pub(super) fn papers_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let mut is_open = state.windows.papers.is_open;
    let corner = ui.content_rect().center_top() + vec2(-WIDTH / 2.0, 110.0);
    windows::window_ui(ui, view, (PAPERS, view.t(Key::PapersTitle)), &mut is_open, Shape::fitting(corner), |ui| {
        ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 60.0));
        ui.spacing_mut().interact_size.y = 28.0;
        // The buttons of a report take a row more.
        let kept = if state.windows.papers.wish.kind == PaperKind::Report { 212.0 } else { 176.0 };
        let height = (ui.ctx().content_rect().height() - kept).max(80.0);
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            form_ui(ui, view, &mut state.windows.papers.wish);
            if state.windows.papers.wish.kind == PaperKind::Report {
                report::report_ui(ui, view, &mut state.windows.papers.reports);
            }
            widgets::hairline(ui);
            for said in what_it_holds(state.windows.papers.wish.kind) {
                widgets::secondary(ui, view.t(*said));
            }
        });
        ui.add_space(6.0);
        buttons_ui(ui, view, &state.windows.papers, actions);
    });
    state.windows.papers.is_open = is_open;
}

fn what_it_holds(kind: PaperKind) -> &'static [Key] {
    match kind {
        PaperKind::Memo => &[Key::PapersHold, Key::PapersJudgement],
        PaperKind::Brief | PaperKind::Report => &[Key::PapersHold],
        PaperKind::Kit => &[Key::PapersKitWhy],
    }
}

fn form_ui(ui: &mut Ui, view: &View<'_>, wish: &mut PaperWish) {
    let kinds = [
        (PaperKind::Memo, view.t(Key::PaperMemo)),
        (PaperKind::Brief, view.t(Key::PaperBrief)),
        (PaperKind::Report, view.t(Key::PaperReport)),
        (PaperKind::Kit, view.t(Key::PaperKit)),
    ];
    let is_offered = |kind: PaperKind| {
        let is_there = kind != PaperKind::Report || report::is_offered(view);
        is_there && !(view.is_sealed() && kind.tells_answers())
    };
    let kinds: Vec<_> = kinds.into_iter().filter(|(kind, _)| is_offered(*kind)).collect();
    if !is_offered(wish.kind) {
        wish.kind = if view.is_sealed() { PaperKind::Kit } else { PaperKind::default() };
    }
    Grid::new("paper-rows").num_columns(2).spacing([20.0, 8.0]).show(ui, |ui| {
        row_ui(ui, view, Key::ExportWhat, &mut wish.kind, &kinds);
        let forms = PaperForm::ALL.iter().map(|form| (*form, form_name(view, *form)));
        row_ui(ui, view, Key::ExportFormat, &mut wish.form, &forms.collect::<Vec<_>>());
        let sizes = PaperSize::ALL.iter().map(|size| (*size, size.name().to_owned()));
        row_ui(ui, view, Key::PapersSize, &mut wish.size, &sizes.collect::<Vec<_>>());
        if wish.kind == PaperKind::Kit {
            return;
        }
        let styles = CitationStyle::ALL.iter().map(|style| (*style, style.name().to_owned()));
        row_ui(ui, view, Key::PapersStyle, &mut wish.style, &styles.collect::<Vec<_>>());
    });
    if view.is_sealed() {
        widgets::hint(ui, view.t(Key::PapersSealed));
    }
    match wish.kind {
        PaperKind::Kit => pieces_ui(ui, view, &mut wish.pieces),
        PaperKind::Memo | PaperKind::Brief => {
            ui.checkbox(&mut wish.has_own_notes, view.t(Key::PapersOwnNotes));
        }
        // Of a report each note is ticked by itself.
        PaperKind::Report => {}
    }
}

/// The pieces of the kit, each to be ticked; the private ones say so.
fn pieces_ui(ui: &mut Ui, view: &View<'_>, pieces: &mut KitPieces) {
    ui.label(view.t(Key::PapersPieces));
    Grid::new("kit-pieces").num_columns(2).spacing([20.0, 2.0]).show(ui, |ui| {
        for pair in KitPiece::ALL.chunks(2) {
            for piece in pair {
                let name = view.words.kit_piece(*piece);
                let name = if piece.is_private() {
                    view.words.fill(Key::PapersPrivate, &[("piece", name.into())])
                } else {
                    name
                };
                let mut is_on = pieces.has(*piece);
                if ui.checkbox(&mut is_on, name).changed() {
                    pieces.turn(*piece);
                }
            }
            ui.end_row();
        }
    });
}

fn form_name(view: &View<'_>, form: PaperForm) -> String {
    form.name().map_or_else(|| view.t(Key::PapersText), str::to_owned)
}

/// A row of choices under the name of what is chosen.
fn row_ui<T: PartialEq + Copy>(ui: &mut Ui, view: &View<'_>, row: Key, chosen: &mut T, choices: &[(T, String)]) {
    ui.label(view.t(row));
    ui.horizontal_wrapped(|ui| {
        for (choice, text) in choices {
            let is_on = *chosen == *choice;
            let response = ui.selectable_label(is_on, text);
            let name = view.words.pair(&view.t(row), text);
            response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_on, &name));
            if response.clicked() {
                *chosen = *choice;
            }
        }
    });
    ui.end_row();
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, form: &PapersForm, actions: &mut Vec<Action>) {
    let wish = form.wish;
    let asked = |end: ReportEnd| Action::Report(Box::new(form.reports.wish(view.number, wish, end)));
    let is_report = wish.kind == PaperKind::Report;
    let tokens = Tokens::of(ui);
    if wish.kind == PaperKind::Kit && wish.pieces.is_empty() {
        widgets::secondary(ui, view.t(Key::PapersNoPiece));
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let save = egui::Button::new(view.t(Key::ExportSave)).stroke(egui::Stroke::new(2.0, tokens.accent));
        let save = ui.add(save);
        // Enter saves as it stands, unless another control was gone to first.
        if windows::is_new(ui, PAPERS) {
            save.request_focus();
        }
        if save.clicked() {
            actions.push(if is_report { asked(ReportEnd::Save) } else { Action::Paper(wish) });
        }
        if ui.button(view.t(Key::PapersPrint)).clicked() {
            actions.push(if is_report { asked(ReportEnd::Print) } else { Action::PrintPaper(wish) });
        }
        for (table, key) in [(ReportTable::Log, Key::AfterSaveLog), (ReportTable::Stances, Key::AfterSaveStances)] {
            if is_report && ui.button(view.t(key)).clicked() {
                actions.push(asked(ReportEnd::Table(table)));
            }
        }
    });
}
