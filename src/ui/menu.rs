//! The menu bar. Nothing stands in it that does not work.

use crate::ui::widgets::Explain as _;
use egui::{Align, Button, Layout, MenuBar, RichText, TextStyle, TextWrapMode, Ui, WidgetText};

use super::{
    Action, BoardView, LedgerTab, Search, StageWish, UiState, View, WorkshopTab,
    keys::{FreeKey, Shortcut},
    popups,
    settings::THEMES,
    theme::{SMALL, Tokens},
};
use crate::{
    domain::{Edit, Point, Reading},
    words::{Key, Language},
};

pub(super) fn menu_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    MenuBar::new().ui(ui, |ui| {
        let first = popups::bar_menu(ui, view.t(Key::MenuFile), |ui| file_ui(ui, view, state, actions));
        if std::mem::take(&mut state.focus_menu) {
            first.request_focus();
        }
        popups::bar_menu(ui, view.t(Key::MenuEdit), |ui| edit_ui(ui, view, state, actions));
        popups::bar_menu(ui, view.t(Key::MenuView), |ui| view_ui(ui, view, state, actions));
        popups::bar_menu(ui, view.t(Key::MenuHelp), |ui| help_ui(ui, view, state, actions));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| title_ui(ui, view));
    });
}

fn entry(ui: &mut Ui, view: &View<'_>, text: String, shortcut: Option<Shortcut>, is_enabled: bool) -> bool {
    let mut button = Button::new(text.as_str()).min_size(egui::vec2(230.0, 0.0));
    if let Some(shortcut) = shortcut {
        button = button.shortcut_text(shortcut.text(view));
    }
    let response = ui.add_enabled(is_enabled, button);
    popups::entry(ui, response, &text, false).clicked()
}

fn file_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let mut offer = |ui: &mut Ui, key: Key, shortcut: Option<Shortcut>, is_enabled: bool, action: Action| {
        if entry(ui, view, view.t(key), shortcut, is_enabled) {
            actions.push(action);
        }
    };
    let is_work = view.is_work();
    offer(ui, Key::MenuNew, Some(Shortcut::New), true, Action::New);
    offer(ui, Key::MenuStart, None, !view.is_start, Action::GoToStart);
    offer(ui, Key::MenuOpen, Some(Shortcut::Open), true, Action::Open);
    offer(ui, Key::MenuOpenByPath, None, true, Action::OpenByPath);
    popups::inner_menu(ui, view.t(Key::MenuRecent), |ui| {
        if view.recent.is_empty() {
            ui.add_enabled(false, Button::new(view.t(Key::MenuRecentNone)));
        }
        for path in view.recent {
            if popups::button(ui, path).clicked() {
                actions.push(Action::OpenFile(path.clone()));
            }
        }
    });
    ui.separator();
    let mut offer = |ui: &mut Ui, key: Key, shortcut: Option<Shortcut>, is_enabled: bool, action: Action| {
        if entry(ui, view, view.t(key), shortcut, is_enabled) {
            actions.push(action);
        }
    };
    offer(ui, Key::MenuSave, Some(Shortcut::Save), is_work, Action::Save);
    offer(ui, Key::MenuSaveAs, Some(Shortcut::SaveAs), is_work, Action::SaveAs);
    offer(ui, Key::MenuSaveByPath, None, is_work, Action::SaveByPath);
    offer(ui, Key::MenuDuplicate, None, is_work, Action::Duplicate);
    offer(ui, Key::MenuRevert, None, is_work && view.is_dirty, Action::Revert);
    ui.separator();
    if entry(ui, view, view.t(Key::MenuExport), Some(Shortcut::Export), is_work) {
        state.windows.export.is_open = true;
    }
    if entry(ui, view, view.t(Key::PapersMenu), Some(Shortcut::Print), is_work) {
        state.windows.papers.is_open = true;
    }
    if entry(ui, view, view.t(Key::OwnArgumentExportMenu), None, is_work && !view.is_sealed()) {
        actions.push(Action::SaveArguments);
    }
    if entry(ui, view, view.t(Key::CopiesMenu), None, is_work && view.guide.is_none()) {
        state.windows.copies.is_open = true;
    }
    if entry(ui, view, view.t(Key::ClassMenu), None, view.guide.is_none() && view.predict.seal.is_none()) {
        state.windows.class.is_open = true;
    }
    if entry(ui, view, view.t(Key::PackMenu), None, is_work && view.guide.is_none()) {
        actions.push(Action::Pack);
    }
    if !view.own.folder.is_empty() {
        ui.separator();
        for (key, action) in [(Key::MenuOwnOpen, Action::OpenOwnFolder), (Key::MenuOwnRead, Action::ReadOwn)] {
            if entry(ui, view, view.t(key), None, true) {
                actions.push(action);
            }
        }
    }
    ui.separator();
    if entry(ui, view, view.t(Key::MenuCompare), None, is_work) {
        state.windows.compare = Some(String::new());
    }
    ui.separator();
    let mut offer = |ui: &mut Ui, key: Key, shortcut: Option<Shortcut>, is_enabled: bool, action: Action| {
        if entry(ui, view, view.t(key), shortcut, is_enabled) {
            actions.push(action);
        }
    };
    offer(ui, Key::MenuQuit, None, true, Action::Quit);
}

fn edit_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let named = |key: Key, change: Option<&crate::workbench::Change>| match change {
        Some(change) => format!("{} · {}", view.t(key), view.words.step(change)),
        None => view.t(key),
    };
    let is_work = view.is_work();
    // What was done before a case was sealed is done again once it is open.
    let of_work = |change| if view.predict.seal.is_none() { change } else { None };
    let (undoable, redoable) = (of_work(view.bench.undoable()), of_work(view.bench.redoable()));
    // What lies in an envelope is not named here either.
    let said = |change| if view.has_envelopes() { None } else { change };
    if entry(ui, view, named(Key::MenuUndo, said(undoable)), Some(Shortcut::Undo), undoable.is_some()) {
        actions.push(Action::Undo);
    }
    if entry(ui, view, named(Key::MenuRedo, said(redoable)), Some(Shortcut::Redo), redoable.is_some()) {
        actions.push(Action::Redo);
    }
    pins_ui(ui, view, actions);
    if entry(ui, view, view.t(Key::MenuHistory), Some(Shortcut::History), is_work) {
        state.windows.history = true;
    }
    if entry(ui, view, view.t(Key::DebriefOpen), None, is_work) {
        state.windows.debrief = true;
    }
    ui.separator();
    if entry(ui, view, view.t(Key::MenuFind), Some(Shortcut::Find), is_work) {
        state.find = Some(Search::new(ui));
    }
    if entry(ui, view, view.t(Key::MenuSettings), Some(Shortcut::Settings), true) {
        state.windows.settings = true;
    }
}

/// Pin the present state, or go back to one that is pinned.
fn pins_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let text = view.t(Key::PinsPin);
    let pin = Button::new(text.as_str()).min_size(egui::vec2(230.0, 0.0));
    let may_pin = view.is_work() && view.pins.free().is_some();
    let response = ui.add_enabled(may_pin, pin.shortcut_text(FreeKey::Pin.text(view)));
    if popups::entry(ui, response, &text, false).clicked() {
        actions.push(Action::Pin);
    }
    for pin in view.pins.all() {
        let text = view.words.fill(Key::PinsGoBack, &[("letter", view.words.pin(pin).into())]);
        if entry(ui, view, text, None, view.is_work()) {
            actions.push(Action::GoBackTo(pin.letter));
        }
    }
}

fn view_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if entry(ui, view, view.t(Key::StageShow), Some(Shortcut::Show), view.is_work() && view.guide.is_none()) {
        actions.push(Action::Stage(StageWish::Begin));
    }
    for (board, key) in BoardView::ALL {
        if popups::choice(ui, state.council.board == board, view.t(key)).clicked() {
            state.council.board = board;
        }
    }
    ui.separator();
    if view.is_work() {
        if entry(ui, view, view.t(Key::MenuLedger), Some(Shortcut::Ledger), true) {
            state.ledger.tab = Some(LedgerTab::Assumptions);
        }
        if entry(ui, view, view.t(Key::AssignmentMenu), None, view.guide.is_none()) {
            state.windows.assignment = true;
        }
        if entry(ui, view, view.t(Key::WorkshopPageMenu), None, view.guide.is_none()) {
            state.leave_page();
            state.workshop.tab = Some(WorkshopTab::RunSheet);
        }
        if entry(ui, view, view.t(Key::SheetOpen), None, view.guide.is_none()) {
            state.workshop.table.is_open = true;
        }
        popups::inner_menu(ui, view.t(Key::MenuReading), |ui| reading_ui(ui, view, actions));
        if entry(ui, view, view.t(Key::PinsCompare), None, true) {
            state.windows.pins = true;
        }
        if entry(ui, view, view.t(Key::PredictCompareMenu), None, view.predict.revealed.is_some()) {
            state.predict.compare = true;
        }
    }
    if entry(ui, view, view.t(Key::PredictCalibrationTitle), None, true) {
        state.predict.calibration = true;
    }
    ui.separator();
    for (key, theme) in THEMES {
        if popups::choice(ui, view.theme == theme, view.t(key)).clicked() {
            actions.push(Action::SetTheme(theme));
        }
    }
    ui.separator();
    for language in Language::ALL {
        if popups::choice(ui, view.language == language, language.own_name()).clicked() {
            actions.push(Action::SetLanguage(language));
        }
    }
}

/// The three readings, and each contested point with what a reading chooses there.
fn reading_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let choices = view.bench.session().choices();
    for reading in Reading::ALL {
        let label = popups::choice(ui, choices.reading() == Some(reading), view.words.reading(reading));
        if label.on_hover_text(view.words.reading_meaning(reading)).clicked() {
            actions.push(Action::Edit(Edit::SetReading(reading)));
        }
    }
    ui.separator();
    for point in Point::ALL.iter().copied() {
        popups::inner_menu(ui, view.words.point(point), |ui| {
            for reading in point.settings().iter().copied() {
                if popups::choice(ui, choices.at(point) == reading, view.words.choice_at(point, reading)).clicked() {
                    actions.push(Action::Edit(Edit::Choose(point, reading)));
                }
            }
        });
    }
}

/// The guided cases: those that ship, and the files opened lately. While a prediction is required of a case on screen, none
/// leads around it.
fn guides_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    if view.predict.seal.is_some_and(|seal| !seal.may_skip) {
        ui.add_enabled(false, Button::new(view.t(Key::MenuGuides)));
        return;
    }
    popups::inner_menu(ui, view.t(Key::MenuGuides), |ui| {
        for guide in view.guides {
            if popups::button(ui, guide.title.as_str()).clicked() {
                actions.push(Action::OpenGuide(guide.id));
            }
        }
        for path in view.own_guides {
            if popups::button(ui, super::start::own_name(path)).clicked() {
                actions.push(Action::OpenFile(path.clone()));
            }
        }
    });
    if entry(ui, view, view.t(Key::MenuRecord), None, view.is_work() && view.guide.is_none()) {
        actions.push(Action::Record);
    }
    ui.separator();
}

fn help_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if entry(ui, view, view.t(Key::MenuKeys), Some(Shortcut::KeySheet), true) {
        state.windows.key_sheet = true;
    }
    // Not at the top: a menu that opens from the right would otherwise go on into the one inside.
    guides_ui(ui, view, actions);
    if entry(ui, view, view.t(Key::MenuGlossary), None, true) {
        state.windows.glossary = true;
    }
    if entry(ui, view, view.t(Key::MenuHowToCite), None, true) {
        state.windows.how_to_cite = true;
    }
    if entry(ui, view, view.t(Key::MenuLicences), None, true) {
        state.windows.licences = true;
    }
    if entry(ui, view, view.t(Key::MenuAbout), None, true) {
        state.windows.about = true;
    }
}

fn title_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    if view.is_start {
        return;
    }
    let session = view.bench.session();
    let as_of = view.words.fill(
        Key::TitleAsOf,
        &[("title", view.words.session_title(session).into()), ("day", view.words.day(session.as_of).into())],
    );
    let mark = if view.is_dirty { " *" } else { "" };
    let text = RichText::new(format!("{as_of}{mark}")).size(SMALL).color(tokens.secondary);
    let text = WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
    // Where the menus leave no room for it the title of the window says the same.
    if text.size().x <= ui.available_width() {
        ui.label(text).explain(|| view.document.to_owned());
    }
}
