//! A whole class in one table: what is read, what it is compared with, how far it has come, and the files in a list.

use egui::{Align, Button, Key as Press, Label, Layout, RichText, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, vec2};
use egui_extras::{Column, TableBuilder};

use super::{
    Action, UiState, View, glyphs,
    theme::{SMALL, Tokens, semibold},
    widgets,
    windows::{self, Shape},
};
use crate::{
    chosen::{ClassForm, ClassPart, Separator},
    marking::Naming,
    words::Key,
};

/// The name of the window.
const CLASS: &str = "class";
/// The width of what it holds, and where the window begins, points.
const WIDTH: f32 = 980.0;
const TOP: f32 = 56.0;
/// The width of the name of a path, of its field at most, and of the button beside it, points.
const NAME: f32 = 150.0;
const FIELD: f32 = 620.0;
const CHOOSE: f32 = 130.0;
/// Height of a row, and of the heads, points.
const ROW: f32 = 22.0;
const HEAD: f32 = 40.0;
/// What the detail of a row takes at most, points.
const CARD: f32 = 420.0;

/// What is wished of the table of a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassWish {
    /// Ask for a path in a dialog.
    Choose(ClassPart),
    /// Read all of it from the paths as they stand.
    Read([String; 4], Naming),
    /// Put codes in the place of names, or names.
    Name(Naming),
    /// Save the table.
    Save(ClassForm),
}

/// What is set in the window of a class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClassView {
    /// Whether it is open.
    pub is_open: bool,
    /// The paths, in the order of the parts.
    pub paths: [String; 4],
    has_codes: bool,
}

/// What was read of a class, as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClassTable {
    /// The heads of the columns.
    pub heads: Vec<String>,
    /// The cells of each row.
    pub rows: Vec<Vec<String>>,
    /// What there is to say of each row, a line a column of the page.
    pub details: Vec<Vec<String>>,
    /// The files in no row, each with why.
    pub passed: Vec<String>,
    /// What stands above the table.
    pub lines: Vec<String>,
    /// How many files of how many are read, while they are.
    pub progress: Option<(usize, usize)>,
}

impl ClassView {
    fn naming(&self) -> Naming {
        if self.has_codes { Naming::Codes } else { Naming::Names }
    }

    fn read(&self) -> Action {
        Action::Class(ClassWish::Read(self.paths.clone(), self.naming()))
    }
}

pub(super) fn class_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    // The answers of a sealed case are not read off a table either.
    if !state.windows.class.is_open || view.predict.seal.is_some() {
        return;
    }
    let screen = ui.content_rect();
    let width = WIDTH.min(screen.width() - 48.0);
    let corner = [(screen.center().x - width / 2.0).max(8.0), TOP];
    let height = (screen.bottom() - TOP - 96.0).max(200.0);
    let mut is_open = true;
    windows::window_ui(ui, view, (CLASS, view.t(Key::ClassWindow)), &mut is_open, Shape::fitting(corner), |ui| {
        ui.set_width(width);
        ui.spacing_mut().interact_size.y = 28.0;
        ScrollArea::vertical().id_salt(CLASS).max_height(height).min_scrolled_height(height).show(ui, |ui| {
            ui.set_width(width - 10.0);
            paths_ui(ui, view, &mut state.windows.class, actions);
            if let Some(table) = view.class {
                widgets::hairline(ui);
                read_ui(ui, view, table, actions);
            }
        });
    });
    state.windows.class.is_open &= is_open;
}

/// What is read: a field and a dialog for each part of it.
fn paths_ui(ui: &mut Ui, view: &View<'_>, class: &mut ClassView, actions: &mut Vec<Action>) {
    let (mut is_entered, mut is_asked) = (false, false);
    for part in ClassPart::ALL {
        ui.horizontal(|ui| {
            let label = view.words.class_part(part);
            let middle = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(vec2(NAME, 28.0), middle, |ui| {
                ui.set_width(NAME);
                ui.label(RichText::new(&label).size(SMALL));
            });
            let field = TextEdit::singleline(&mut class.paths[part as usize]);
            let width = (ui.available_width() - CHOOSE).clamp(120.0, FIELD);
            let field = ui.add_sized([width, 28.0], field);
            field.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
            if part == ClassPart::Folder && windows::is_new(ui, CLASS) {
                field.request_focus();
            }
            is_entered |= field.lost_focus() && ui.input(|input| input.key_pressed(Press::Enter));
            let choose = ui.button(view.t(Key::ClassChoose));
            let name = view.words.fill(Key::ClassChooseOf, &[("part", label.as_str().into())]);
            choose.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
            if choose.clicked() {
                actions.push(Action::Class(ClassWish::Choose(part)));
            }
        });
    }
    ui.horizontal_wrapped(|ui| {
        let has_path = !class.paths[ClassPart::Folder as usize].trim().is_empty();
        let read = Button::new(view.t(Key::ClassRead)).min_size(vec2(90.0, 28.0));
        is_asked = ui.add_enabled(has_path, read).clicked();
        if ui.checkbox(&mut class.has_codes, view.t(Key::ClassCodes)).changed() {
            actions.push(Action::Class(ClassWish::Name(class.naming())));
        }
        is_asked |= is_entered && has_path;
    });
    widgets::hint(ui, view.t(Key::ClassDrop));
    if is_asked {
        actions.push(class.read());
    }
}

/// How far it has come; then the ways out, the table, and the files in no row.
fn read_ui(ui: &mut Ui, view: &View<'_>, table: &ClassTable, actions: &mut Vec<Action>) {
    if let Some((done, whole)) = table.progress {
        let args = [("done", done.to_string().into()), ("whole", whole.to_string().into())];
        let text = view.words.fill(Key::ClassProgress, &args);
        let share = done as f32 / whole.max(1) as f32;
        let bar = ui.add(egui::ProgressBar::new(share).desired_width(ui.available_width()).text(&text));
        bar.widget_info(|| WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &text));
        return;
    }
    widgets::secondary(ui, table.lines.join(" "));
    save_ui(ui, view, actions);
    ui.add_space(4.0);
    if !table.rows.is_empty() {
        table_ui(ui, view, table);
        ui.add_space(6.0);
    }
    if !table.passed.is_empty() {
        widgets::heading(ui, RichText::new(view.t(Key::ClassPassedHead)).family(semibold()));
        for line in &table.passed {
            ui.add(Label::new(RichText::new(line).size(SMALL)).wrap());
        }
        ui.add_space(6.0);
    }
}

/// The ways out.
fn save_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        // The shell knows which sign its tables have between two cells.
        let forms = [
            (Key::ClassSaveHtml, ClassForm::Html),
            (Key::ClassSaveCsv, ClassForm::Csv(Separator::default())),
            (Key::ClassSaveJson, ClassForm::Json),
        ];
        for (key, form) in forms {
            if ui.add(Button::new(view.t(key)).min_size(vec2(0.0, 28.0))).clicked() {
                actions.push(Action::Class(ClassWish::Save(form)));
            }
        }
    });
}

/// The files in a list. Only the rows in sight are laid out, for a class may have many.
fn table_ui(ui: &mut Ui, view: &View<'_>, table: &ClassTable) {
    let name = view.t(Key::ClassTable);
    let widths = widths(ui, table);
    let height = (ROW * table.rows.len() as f32).min(330.0);
    ScrollArea::horizontal().id_salt("class-across").show(ui, |ui| {
        widgets::table(ui, &name);
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut builder = TableBuilder::new(ui)
            .id_salt("class-table")
            .striped(true)
            .auto_shrink([true, true])
            .min_scrolled_height(height)
            .max_scroll_height(height);
        for width in widths {
            builder = builder.column(Column::exact(width).clip(false));
        }
        builder
            .header(HEAD, |mut row| {
                for (place, head) in table.heads.iter().enumerate() {
                    row.col(|ui| {
                        widgets::as_cell(ui, egui::Role::ColumnHeader, (0, place));
                        let ink = Tokens::of(ui).secondary;
                        ui.add(Label::new(RichText::new(head).size(SMALL).family(semibold()).color(ink)).wrap());
                    });
                }
            })
            .body(|body| {
                body.rows(ROW, table.rows.len(), |mut row| {
                    let at = row.index();
                    for (place, cell) in table.rows[at].iter().enumerate() {
                        row.col(|ui| cell_ui(ui, table, (at, place), cell));
                    }
                });
            });
    });
}

fn cell_ui(ui: &mut Ui, table: &ClassTable, (at, place): (usize, usize), cell: &str) {
    let role = if place == 0 { egui::Role::RowHeader } else { egui::Role::Cell };
    widgets::as_cell(ui, role, (at + 1, place));
    let tokens = Tokens::of(ui);
    let label = Label::new(RichText::new(cell).size(SMALL).color(tokens.text)).extend();
    if place > 0 {
        ui.add(label);
        return;
    }
    // Whose row it is is the stop for the keyboard, and says the whole row.
    let response = ui.add(label.sense(Sense::focusable_noninteractive()));
    let details = table.details.get(at).map(Vec::as_slice).unwrap_or_default();
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, details.join(", ").replace('\n', ", ")));
    if response.has_focus() {
        glyphs::focus_ring(ui.painter(), response.rect, tokens);
        response.scroll_to_me(None);
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(CARD);
        for line in details {
            ui.add(Label::new(RichText::new(line).size(SMALL)).wrap());
        }
    });
}

/// As wide as the longest cell of a column, and no narrower than the longest word of its head.
fn widths(ui: &Ui, table: &ClassTable) -> Vec<f32> {
    let measured = |text: &str| {
        let font = egui::FontId::proportional(SMALL);
        ui.painter().layout_no_wrap(text.to_owned(), font, ui.visuals().text_color()).size().x
    };
    let longest = |place: usize| {
        let cells = table.rows.iter().map(move |row| row[place].as_str());
        cells.max_by_key(|cell| cell.chars().count()).unwrap_or_default()
    };
    let of_column = |(place, head): (usize, &String)| {
        // The heads are of a heavier letter.
        let words = head.split(' ').map(|word| measured(word) * 1.1).fold(0.0, f32::max);
        (measured(longest(place)) * 1.06).max(words).ceil() + 6.0
    };
    table.heads.iter().enumerate().map(of_column).collect()
}
