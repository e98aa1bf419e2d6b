//! The window of tables from a spreadsheet: rows are pasted or read from a file, what each would do is said, and one press does
//! it. The same tables are written out from here.

use egui::{Button, Checkbox, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::{UiState, View};
use crate::{
    catalog::Catalog,
    sheet::{Entry, Fate, HeadError, MOST_BYTES, Privacy, Read, Subject, Table, read},
    ui::{
        Action,
        theme::{SMALL, Tokens, semibold},
        widgets,
        windows::{self, Shape},
    },
    words::{Key, Words},
};

/// The width of what the window holds, points.
const WIDTH: f32 = 720.0;
/// The height of the field, points.
const FIELD: f32 = 150.0;

/// The window of tables.
#[derive(Clone, Debug, Default)]
pub struct TableView {
    /// Whether it is open.
    pub is_open: bool,
    /// Whether what is written out takes in what is private.
    pub takes_private: bool,
    found: Option<Found>,
}

/// What was read last, and of what.
#[derive(Clone, Debug)]
struct Found {
    rows: String,
    document: u64,
    revision: u64,
    read: Result<Read, HeadError>,
}

pub(in crate::ui) fn table_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if !state.workshop.table.is_open {
        return;
    }
    let screen = ui.content_rect();
    let corner = [24.0, state.below_verdict(screen.height()) + 8.0];
    let height = (screen.bottom() - corner[1] - 90.0).clamp(160.0, 720.0);
    let title = ("sheet", view.t(Key::SheetTitle));
    let mut is_open = true;
    windows::window_ui(ui, view, title, &mut is_open, Shape::fitting(corner), |ui| {
        ui.set_width(WIDTH.min(screen.width() - 60.0));
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            widgets::beside_bar(ui);
            rows_ui(ui, view, state, actions);
            preview_ui(ui, view, state, actions);
            write_ui(ui, view, state, actions);
        });
    });
    state.workshop.table.is_open = is_open;
}

fn title_ui(ui: &mut Ui, text: String) {
    ui.add_space(6.0);
    widgets::heading(ui, RichText::new(text).family(semibold()).size(SMALL));
}

fn rows_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    widgets::hint(ui, view.t(Key::SheetHint));
    ui.horizontal_wrapped(|ui| {
        if ui.button(view.t(Key::SheetFile)).clicked() {
            actions.push(Action::OpenTable);
        }
        let is_written = !state.workshop.written.rows.is_empty();
        if ui.add_enabled(is_written, Button::new(view.t(Key::SheetClear))).clicked() {
            state.workshop.written.rows.clear();
        }
    });
    let name = view.t(Key::SheetText);
    ScrollArea::vertical().id_salt("sheet-rows").max_height(FIELD).show(ui, |ui| {
        let rows = &mut state.workshop.written.rows;
        let edit = TextEdit::multiline(rows).desired_rows(6).desired_width(f32::INFINITY).char_limit(MOST_BYTES);
        let response = ui.add(edit.hint_text(&name));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    });
}

/// What the rows would do. They are read again where they or the session changed.
fn found<'a>(view: &View<'_>, state: &'a mut UiState) -> &'a Result<Read, HeadError> {
    let rows = &state.workshop.written.rows;
    let (document, revision) = (view.number, view.bench.revision());
    let is_known = |found: &Found| (found.document, found.revision) == (document, revision) && found.rows == *rows;
    let kept = state.workshop.table.found.take().filter(is_known);
    let found = kept.unwrap_or_else(|| {
        let (session, roster) = (view.bench.session(), &view.bench.assessment().roster);
        let subject = Subject { session, roster, catalog: Catalog::shipped(), vocabulary: Words::vocabulary() };
        Found { rows: rows.clone(), document, revision, read: read(rows, subject) }
    });
    &state.workshop.table.found.insert(found).read
}

fn preview_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let is_blank = state.workshop.written.rows.trim().is_empty();
    let read = match found(view, state) {
        Ok(read) => read,
        Err(_) if is_blank => return,
        Err(error) => {
            ui.label(RichText::new(view.words.head_error(error)).size(SMALL).color(Tokens::of(ui).caution));
            return;
        }
    };
    title_ui(ui, view.words.pair(&view.t(Key::SheetPreview), &view.words.table(read.table)));
    let edits = read.edits();
    ui.horizontal_wrapped(|ui| {
        let apply = ui.add_enabled(!edits.is_empty(), Button::new(view.t(Key::SheetApply)));
        ui.label(view.words.sheet_counts(read.counts()));
        if apply.clicked() {
            actions.push(Action::EditAll(edits));
        }
    });
    widgets::hint(ui, view.t(Key::SheetApplyWhy));
    if !read.unread.is_empty() {
        widgets::hint(ui, view.words.sheet_unread(&read.unread));
    }
    widgets::entries_ui(ui, "sheet-lines", 20.0, read.entries.iter(), |ui, _, entry| {
        entry_ui(ui, view, read.table, entry)
    });
}

fn entry_ui(ui: &mut Ui, view: &View<'_>, table: Table, entry: &Entry) {
    let tokens = Tokens::of(ui);
    let ink = match entry.fate {
        Fate::Added(_) | Fate::Changed(_) => tokens.text,
        Fate::Unchanged => tokens.hint,
        Fate::Refused(_) => tokens.caution,
    };
    ui.label(RichText::new(view.words.sheet_entry(table, entry)).size(SMALL).color(ink));
}

/// The tables as they stand, to be filled in elsewhere.
fn write_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    widgets::hairline(ui);
    title_ui(ui, view.t(Key::SheetWrite));
    let takes_private = &mut state.workshop.table.takes_private;
    ui.add(Checkbox::new(takes_private, RichText::new(view.t(Key::SheetPrivate)).size(SMALL)));
    let privacy = if *takes_private { Privacy::TakenIn } else { Privacy::LeftOut };
    for table in Table::ALL.iter().copied() {
        ui.horizontal_wrapped(|ui| {
            let name = view.words.table(table);
            ui.label(RichText::new(&name).size(SMALL));
            let button = |ui: &mut Ui, text: Key, said: Key| {
                let response = ui.button(RichText::new(view.t(text)).size(SMALL));
                let said = view.words.fill(said, &[("table", name.as_str().into())]);
                response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &said));
                response.clicked()
            };
            if button(ui, Key::SheetCopy, Key::SheetCopyOf) {
                actions.push(Action::CopyTable(table, privacy));
            }
            if button(ui, Key::SheetSave, Key::SheetSaveOf) {
                actions.push(Action::SaveTable(table, privacy));
            }
        });
    }
}
