//! The few questions that stop everything else, and the two windows of the help menu.

use egui::{Frame, Id, Key as Press, Label, Modal, RichText, ScrollArea, TextEdit, Ui, WidgetInfo, Window};

use super::{
    Action, Answer, UiState, View,
    keys::{self, Does},
    theme::{SMALL, semibold},
    widgets,
};
use crate::words::Key;

/// A question that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// The session has changes that are not saved.
    Unsaved,
    /// A path to open or to save to, typed by hand.
    Path {
        /// Whether the session is to be saved there.
        is_saving: bool,
    },
    /// A file of this name stands there already.
    Overwrite(String),
    /// A path to save a figure to, typed by hand.
    FigurePath,
    /// A file of this name stands where a figure is to go.
    FigureOverwrite(String),
    /// Some ways to go on.
    Choice(Choice),
    /// Something went wrong: what, why, and what to do.
    Failed {
        /// What happened.
        what: String,
        /// Why, and what to do next.
        advice: String,
    },
}

/// What is to be decided, what there is to know, and the ways to go on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is to be decided.
    pub title: String,
    /// What there is to know.
    pub lines: Vec<String>,
    /// Above the list.
    pub list_title: String,
    /// A list of things, for example what differs.
    pub list: Vec<String>,
    /// The ways to go on, the safest first.
    pub answers: Vec<(Key, Answer)>,
}

/// Lines of a list that are shown; the others are counted.
const MOST_LISTED: usize = 8;

pub(super) fn dialogs_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if let Some(question) = view.question {
        let mut answer = None;
        let frame = Frame::popup(ui.style()).inner_margin(18);
        let modal = Modal::new(Id::unique("question")).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(460.0);
            answer = question_ui(ui, view, state, question);
        });
        if modal.should_close() {
            answer = answer.or(Some(Answer::Cancel));
        }
        actions.extend(answer.map(Action::Answer));
    }
    key_sheet_ui(ui, view, state);
    about_ui(ui, view, state);
}

fn question_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, question: &Question) -> Option<Answer> {
    match question {
        Question::Unsaved => {
            title_ui(ui, &view.words.fill(Key::UnsavedTitle, &[("name", view.document.into())]));
            widgets::secondary(ui, view.t(Key::UnsavedLine));
            buttons_ui(
                ui,
                view,
                &[
                    (Key::ButtonSave, Answer::SaveFirst),
                    (Key::ButtonDiscard, Answer::Discard),
                    (Key::ButtonCancel, Answer::Cancel),
                ],
            )
        }
        Question::Path { is_saving: true } => path_ui(ui, view, state, Key::PathSaveTitle, Key::ButtonSave),
        Question::Path { is_saving: false } => path_ui(ui, view, state, Key::PathOpenTitle, Key::ButtonOpen),
        Question::FigurePath => path_ui(ui, view, state, Key::ExportPathTitle, Key::ButtonSave),
        Question::Overwrite(path) | Question::FigureOverwrite(path) => {
            title_ui(ui, &view.t(Key::OverwriteTitle));
            widgets::secondary(ui, path.clone());
            buttons_ui(ui, view, &[(Key::ButtonOverwrite, Answer::Overwrite), (Key::ButtonCancel, Answer::Cancel)])
        }
        Question::Choice(choice) => choice_ui(ui, view, choice),
        Question::Failed { what, advice } => {
            title_ui(ui, what);
            ScrollArea::vertical().max_height(260.0).show(ui, |ui| widgets::secondary(ui, advice.clone()));
            buttons_ui(ui, view, &[(Key::ButtonClose, Answer::Cancel)])
        }
    }
}

fn title_ui(ui: &mut Ui, title: &str) {
    ui.label(RichText::new(title).family(semibold()).size(18.0));
    ui.add_space(4.0);
}

fn choice_ui(ui: &mut Ui, view: &View<'_>, choice: &Choice) -> Option<Answer> {
    title_ui(ui, &choice.title);
    for line in &choice.lines {
        ui.add(Label::new(line).wrap());
        ui.add_space(2.0);
    }
    if !choice.list.is_empty() {
        ui.add_space(4.0);
        widgets::secondary(ui, choice.list_title.clone());
        for line in choice.list.iter().take(MOST_LISTED) {
            ui.add(Label::new(format!("•  {line}")).truncate());
        }
        let more = choice.list.len().saturating_sub(MOST_LISTED);
        if more > 0 {
            widgets::secondary(ui, view.words.fill(Key::DifferencesMore, &[("count", more.into())]));
        }
    }
    buttons_ui(ui, view, &choice.answers)
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, buttons: &[(Key, Answer)]) -> Option<Answer> {
    ui.add_space(10.0);
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        for (key, means) in buttons {
            if ui.button(view.t(*key)).clicked() {
                answer = Some(means.clone());
            }
        }
    });
    answer
}

fn path_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, title: Key, go: Key) -> Option<Answer> {
    title_ui(ui, &view.t(title));
    let label = widgets::secondary(ui, view.t(Key::PathLabel));
    let edit = TextEdit::singleline(&mut state.path).hint_text("paris-2015.ron").desired_width(f32::INFINITY);
    let response = ui.add(edit).labelled_by(label.id);
    if !response.has_focus() && ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    let name = view.t(Key::PathLabel);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Press::Enter));
    let answer = buttons_ui(ui, view, &[(go, Answer::Path(state.path.clone())), (Key::ButtonCancel, Answer::Cancel)]);
    answer.or_else(|| is_entered.then(|| Answer::Path(state.path.clone())))
}

fn key_sheet_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let mut is_open = state.key_sheet;
    let size = ui.content_rect().size();
    let window = Window::new(view.t(Key::MenuKeys)).open(&mut is_open).collapsible(false).resizable(false);
    window.default_pos([(size.x - 620.0).max(0.0) / 2.0, 40.0]).show(ui.ctx(), |ui| {
        // All keys at once where the window is high enough.
        let height = (size.y - 160.0).max(120.0);
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            let sheet = |ui: &mut Ui| {
                keys_ui(ui, view, Key::KeysEverywhere, |does| matches!(does, Does::Program(_)));
                ui.add_space(24.0);
                ui.vertical(|ui| {
                    keys_ui(ui, view, Key::KeysCouncil, |does| matches!(does, Does::Seat(_)));
                    ui.add_space(12.0);
                    keys_ui(ui, view, Key::KeysOutside, |does| matches!(does, Does::Free(_)));
                });
            };
            if size.x < 760.0 { sheet(ui) } else { ui.horizontal_top(sheet).inner }
        });
    });
    state.key_sheet = is_open && !ui.input(|input| input.key_pressed(Press::Escape));
}

fn keys_ui(ui: &mut Ui, view: &View<'_>, heading: Key, is_shown: fn(Does) -> bool) {
    ui.vertical(|ui| {
        ui.label(RichText::new(view.t(heading)).family(semibold()));
        egui::Grid::new(("keys", heading.id())).num_columns(2).spacing([16.0, 4.0]).show(ui, |ui| {
            for line in keys::TABLE.iter().filter(|line| is_shown(line.does)) {
                ui.label(line.text(view));
                ui.label(view.t(line.label));
                ui.end_row();
            }
        });
    });
}

fn about_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let mut is_open = state.about;
    let left = (ui.content_rect().width() - 460.0).max(0.0) / 2.0;
    Window::new(view.t(Key::MenuAbout))
        .default_pos([left, 60.0])
        .open(&mut is_open)
        .collapsible(false)
        .resizable(false)
        .default_width(420.0)
        .show(ui.ctx(), |ui| {
            ui.set_width(420.0);
            let version = env!("CARGO_PKG_VERSION");
            ui.label(RichText::new(format!("{} {version}", view.t(Key::AppName))).family(semibold()).size(18.0));
            for key in [Key::TeachingModel, Key::AboutWhat, Key::StartOffline, Key::AboutLicences] {
                ui.add(egui::Label::new(RichText::new(view.t(key)).size(SMALL + 1.0)).wrap());
                ui.add_space(4.0);
            }
        });
    state.about = is_open;
}
