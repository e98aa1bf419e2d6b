//! The few questions that stop everything else, and the two windows of the help menu.

use std::path::Path;

use egui::{
    Button, Frame, Id, Key as Press, Label, Modal, RichText, ScrollArea, Stroke, TextEdit, Ui, WidgetInfo, vec2,
};

use super::{
    Action, Reply, UiState, View, focus, glyphs,
    keys::{self, Does},
    theme::{SMALL, Tokens, semibold},
    widgets,
    windows::{self, Shape},
};
use crate::words::Key;

/// A question that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// The session has changes that are not saved.
    Unsaved {
        /// Whether the program ends; else the steps lead back to it.
        is_end: bool,
    },
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
    /// A path to the picture of an inject, typed by hand, by the place of the inject in the list.
    PicturePath(usize),
    /// A path to a file of assumptions, typed by hand.
    AssumptionsPath,
    /// A path to save a guided case to, typed by hand.
    GuidePath,
    /// A file of this name stands where a guided case is to go.
    GuideOverwrite(String),
    /// A folder into which a workshop is packed, typed by hand.
    PackPath,
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
    pub answers: Vec<(Key, Reply)>,
}

/// Lines of a list that are shown; the others are counted.
const MOST_LISTED: usize = 8;

pub(super) fn dialogs_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if let Some(question) = view.question {
        actions.extend(modal_ui(ui, view, state, question).map(Action::Answer));
    } else if let Some(asked) = state.asked.take() {
        focus::give_back(ui, |id| focus::stands_on(ui, id, Id::unique("question")), asked.back_to);
    }
    key_sheet_ui(ui, view, state);
    about_ui(ui, view, state);
}

/// A question over everything else. Escape, or a click beside it, does nothing and closes it.
fn modal_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, question: &Question) -> Option<Reply> {
    let focused = ui.memory(|memory| memory.focused());
    let before = state.asked.take();
    // One question may follow another; the focus goes back where it was before the first.
    let is_new = before.as_ref().is_none_or(|asked| asked.question != *question);
    let back_to = before.map_or(focused, |asked| asked.back_to);
    let mut answer = None;
    let frame = Frame::popup(ui.style()).inner_margin(18);
    let modal = Modal::new(Id::unique("question")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(460.0_f32.min(ui.ctx().content_rect().width() - 60.0));
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(egui::accesskit::Role::Dialog);
            node.set_label(question.title(view));
            node.set_modal();
        });
        answer = question_ui(ui, view, state, question, is_new);
    });
    state.asked = Some(Asked { question: question.clone(), back_to });
    if is_new {
        ui.request_discard("a question takes the focus");
    }
    answer.or(modal.should_close().then_some(Reply::Cancel))
}

impl Question {
    /// What is to be decided.
    fn title(&self, view: &View<'_>) -> String {
        match self {
            Self::Unsaved { .. } => view.words.fill(Key::UnsavedTitle, &[("name", view.document.into())]),
            Self::Path { is_saving: true } => view.t(Key::PathSaveTitle),
            Self::Path { is_saving: false } => view.t(Key::PathOpenTitle),
            Self::FigurePath => view.t(Key::ExportPathTitle),
            Self::GuidePath => view.t(Key::GuidePathTitle),
            Self::PackPath => view.t(Key::PackPathTitle),
            Self::PicturePath(_) => view.t(Key::PicturePathTitle),
            Self::AssumptionsPath => view.t(Key::AssumptionsPathTitle),
            Self::Overwrite(_) | Self::FigureOverwrite(_) | Self::GuideOverwrite(_) => view.t(Key::OverwriteTitle),
            Self::Choice(choice) => choice.title.clone(),
            Self::Failed { what, .. } => what.clone(),
        }
    }

    /// The ways to go on, the safest first: it is what Enter does.
    fn answers(&self, path: &str) -> Vec<(Key, Reply)> {
        let go = |key| vec![(key, Reply::Path(path.to_owned())), (Key::ButtonCancel, Reply::Cancel)];
        match self {
            Self::Unsaved { .. } => vec![
                (Key::ButtonSave, Reply::SaveFirst),
                (Key::ButtonDiscard, Reply::Discard),
                (Key::ButtonCancel, Reply::Cancel),
            ],
            Self::Path { is_saving: false } | Self::PicturePath(_) | Self::AssumptionsPath => go(Key::ButtonOpen),
            Self::Path { is_saving: true } | Self::FigurePath | Self::GuidePath => go(Key::ButtonSave),
            Self::PackPath => go(Key::PackGo),
            Self::Overwrite(_) | Self::FigureOverwrite(_) | Self::GuideOverwrite(_) => {
                vec![(Key::ButtonCancel, Reply::Cancel), (Key::ButtonOverwrite, Reply::Overwrite)]
            }
            Self::Choice(choice) => choice.answers.clone(),
            Self::Failed { .. } => vec![(Key::ButtonClose, Reply::Cancel)],
        }
    }
}

/// A question as it is asked, and what had the focus before.
#[derive(Clone, Debug)]
pub struct Asked {
    question: Question,
    back_to: Option<Id>,
}

fn question_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, question: &Question, is_new: bool) -> Option<Reply> {
    title_ui(ui, &question.title(view));
    let has_field = match question {
        Question::Unsaved { is_end } => {
            widgets::secondary(ui, view.t(if *is_end { Key::UnsavedLine } else { Key::UnsavedLineSteps }));
            false
        }
        Question::PicturePath(_) => {
            path_ui(ui, view, (&mut state.path, Key::PathLabel, "photo.jpg"), is_new);
            true
        }
        Question::AssumptionsPath => {
            path_ui(ui, view, (&mut state.path, Key::PathLabel, "assumptions.ron"), is_new);
            true
        }
        Question::PackPath => {
            path_ui(ui, view, (&mut state.path, Key::PackPathLabel, "paris-2015"), is_new);
            true
        }
        Question::Path { .. } | Question::FigurePath | Question::GuidePath => {
            path_ui(ui, view, (&mut state.path, Key::PathLabel, "paris-2015.ron"), is_new);
            true
        }
        Question::Overwrite(path) | Question::FigureOverwrite(path) | Question::GuideOverwrite(path) => {
            widgets::secondary(ui, path.clone());
            false
        }
        Question::Choice(choice) => {
            choice_ui(ui, view, choice);
            false
        }
        Question::Failed { advice, .. } => {
            ScrollArea::vertical().max_height(260.0).show(ui, |ui| widgets::secondary(ui, advice.clone()));
            false
        }
    };
    let answers = question.answers(&state.path);
    let is_sensible = !has_field || !state.path.trim().is_empty();
    let marked = Marked { takes_focus: is_new && !has_field, is_sensible };
    let clicked = buttons_ui(ui, view, &answers, &marked);
    // Enter does what the marked button does, unless another one has the focus.
    let is_free = has_field || ui.memory(|memory| memory.focused()).is_none();
    let is_entered = is_free && is_sensible && ui.input(|input| input.key_pressed(Press::Enter));
    clicked.or_else(|| is_entered.then(|| answers.first().map(|(_, answer)| answer.clone())).flatten())
}

fn title_ui(ui: &mut Ui, title: &str) {
    ui.label(RichText::new(title).family(semibold()).size(18.0));
    ui.add_space(4.0);
}

fn choice_ui(ui: &mut Ui, view: &View<'_>, choice: &Choice) {
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
}

/// The way to go on that Enter takes.
struct Marked {
    /// Whether it takes the focus in this frame.
    takes_focus: bool,
    /// Whether there is anything to go on with.
    is_sensible: bool,
}

/// The ways to go on. The first is marked as what Enter does, and takes the focus where it is wanted.
fn buttons_ui(ui: &mut Ui, view: &View<'_>, buttons: &[(Key, Reply)], marked: &Marked) -> Option<Reply> {
    ui.add_space(10.0);
    let mark = Stroke::new(2.0, Tokens::of(ui).accent);
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        for (idx, (key, means)) in buttons.iter().enumerate() {
            let mut button = Button::new(view.t(*key)).min_size(vec2(0.0, 28.0));
            if idx == 0 {
                button = button.stroke(mark);
            }
            let response = ui.add_enabled(idx > 0 || marked.is_sensible, button);
            if idx == 0 && marked.takes_focus {
                response.request_focus();
            }
            if response.has_focus() {
                glyphs::focus_ring(ui.painter(), response.rect, Tokens::of(ui));
            }
            if response.clicked() {
                answer = Some(means.clone());
            }
        }
    });
    answer
}

/// The field for a path, with one as an example, and the folder that it lies in.
fn path_ui(ui: &mut Ui, view: &View<'_>, (path, key, example): (&mut String, Key, &str), is_new: bool) {
    let label = widgets::secondary(ui, view.t(key));
    let edit = TextEdit::singleline(path).hint_text(example).desired_width(f32::INFINITY);
    let response = ui.add(edit).labelled_by(label.id);
    if is_new {
        response.request_focus();
    }
    let name = view.t(key);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    let folder = Path::new(path.trim()).parent().map(|folder| folder.display().to_string()).unwrap_or_default();
    if !folder.is_empty() {
        widgets::hint(ui, view.words.fill(Key::PathFolder, &[("folder", folder.into())]));
    }
}

fn key_sheet_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let size = ui.content_rect().size();
    let corner = [(size.x - 620.0).max(0.0) / 2.0, 40.0];
    let shape = Shape::fitting(corner);
    windows::window_ui(ui, view, ("keys", view.t(Key::MenuKeys)), &mut state.windows.key_sheet, shape, |ui| {
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
                    ui.add_space(12.0);
                    keys_ui(ui, view, Key::KeysGuide, |does| matches!(does, Does::Guide(_)));
                    ui.add_space(12.0);
                    keys_ui(ui, view, Key::KeysStage, |does| matches!(does, Does::Stage(_)));
                });
            };
            if size.x < 760.0 { sheet(ui) } else { ui.horizontal_top(sheet).inner }
        });
    });
}

fn keys_ui(ui: &mut Ui, view: &View<'_>, heading: Key, is_shown: fn(Does) -> bool) {
    ui.vertical(|ui| {
        ui.label(RichText::new(view.t(heading)).family(semibold()));
        egui::Grid::new(("keys", heading.id())).num_columns(2).spacing([16.0, 4.0]).striped(true).show(ui, |ui| {
            for line in keys::TABLE.iter().filter(|line| is_shown(line.does)) {
                ui.label(line.text(view));
                ui.label(view.t(line.label));
                ui.end_row();
            }
        });
    });
}

fn about_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let left = (ui.content_rect().width() - 460.0).max(0.0) / 2.0;
    let shape = Shape::fitting([left, 60.0]);
    windows::window_ui(ui, view, ("about", view.t(Key::MenuAbout)), &mut state.windows.about, shape, |ui| {
        ui.set_width(420.0);
        let version = env!("CARGO_PKG_VERSION");
        ui.label(RichText::new(format!("{} {version}", view.t(Key::AppName))).family(semibold()).size(18.0));
        for key in [Key::TeachingModel, Key::AboutWhat, Key::StartOffline, Key::AboutLicences] {
            ui.add(egui::Label::new(RichText::new(view.t(key)).size(SMALL + 1.0)).wrap());
            ui.add_space(4.0);
        }
    });
}
