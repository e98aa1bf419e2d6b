//! How a screen is laid out: what stands where in each width of the window, and in which order it is heard.

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui, UiBuilder};

use super::{
    Action, Pane, UiState, View, Zone, assignment, banner, class,
    columns::{self, Columns, Side},
    compare, copies, council, debrief, dialogs, doors, export, fields, find, focus, glossary, guide, history,
    how_to_cite, incident, keys,
    layout::WindowLayout,
    ledger, licences, light, lit, menu, pages, papers, pins, popups, predict, proceedings,
    reader::Reader,
    recorder, replay, response,
    ribbon::{self, Room},
    ring, sealed, settings, speaker, stage, start, status,
    theme::Tokens,
    view::title,
    why, widgets, windows, workshop,
};

/// Lays out the whole window and returns what the user asked for.
pub fn screen_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) -> Vec<Action> {
    let mut actions = Vec::new();
    focus::settle(ui);
    popups::read(ui);
    // On stage the board has the keys wherever nothing else does.
    let leaves_nothing = windows::read(ui, view.question.is_some());
    state.council.focus_board |=
        leaves_nothing && view.stage.is_some() && view.question.is_none() && !state.awaits_focus();
    state.council.is_board_due = state.council.focus_board;
    lit::begin(view, state);
    let is_covered = guide::is_covered(state);
    replay::read_keys(ui, view, &mut actions);
    stage::read_keys(ui, view, state, &mut actions);
    keys::read(ui, view, state, &mut actions);
    sealed::settle(view, state, &mut actions);
    let tokens = Tokens::of(ui);
    let bar = |fill| Frame::new().fill(fill).inner_margin(Margin::symmetric(12, 2));
    Panel::top("menu").exact_size(30.0).frame(bar(tokens.window)).show(ui, |ui| {
        menu::menu_ui(ui, view, state, &mut actions);
    });
    banner::messages_ui(ui, view, &mut actions);
    if view.is_start {
        status::notice_ui(ui, view);
        CentralPanel::default().frame(Frame::new().fill(tokens.panel)).show(ui, |ui| {
            start::start_ui(ui, view, state, &mut actions);
        });
    } else if let Some(seal) = view.predict.seal {
        banner::banner_ui(ui, view, &mut actions);
        predict::sealed_ui(ui, view, seal, state, &mut actions);
    } else {
        banner::banner_ui(ui, view, &mut actions);
        replay::replay_ui(ui, view, &mut actions);
        work_ui(ui, view, state, &mut actions);
        light::settle(ui, state);
        lit::settle(ui, state);
    }
    dialogs::dialogs_ui(ui, view, state, &mut actions);
    glossary::glossary_ui(ui, view, state);
    how_to_cite::how_to_cite_ui(ui, view, state, &mut actions);
    licences::licences_ui(ui, view, state);
    settings::settings_ui(ui, view, state, &mut actions);
    predict::calibration_ui(ui, view, state, &mut actions);
    class::class_ui(ui, view, state, &mut actions);
    sealed::settle(view, state, &mut actions);
    if view.is_start {
        doors::workshops_ui(ui, view, state, &mut actions);
    }
    if view.is_work() {
        predict::compare_ui(ui, view, state, &mut actions);
        find::find_ui(ui, view, state);
        compare::compare_ui(ui, view, state, &mut actions);
        export::export_ui(ui, view, state, &mut actions);
        papers::papers_ui(ui, view, state, &mut actions);
        copies::copies_ui(ui, view, state, &mut actions);
        assignment::assignment_ui(ui, view, state);
        if view.peek.is_none() {
            pins::pins_ui(ui, view, state, &mut actions);
        }
        pins::peek_ui(ui, view);
        proceedings::texts_ui(ui, view, state, &mut actions);
        recorder::recorder_ui(ui, view, state, &mut actions);
        guide::read_keys(ui, view, is_covered, &mut actions);
        history::history_ui(ui, view, state, &mut actions);
        debrief::debrief_ui(ui, view, state, &mut actions);
        stage::setup_ui(ui, view, state, &mut actions);
        stage::rounds_ui(ui, view, state, &mut actions);
        stage::steps_ui(ui, view, state, &mut actions);
        stage::injects_ui(ui, view, state, &mut actions);
        workshop::table_ui(ui, view, state, &mut actions);
        speaker::speak(ui, view, state);
    }
    fields::tell_cut(ui, &mut actions);
    Reader::close_chosen(ui.ctx());
    pages::follow(ui, view, state);
    ring::show(ui, state);
    Reader::tell(ui.ctx(), view.words, title(view));
    state.was_typing = ui.ctx().text_edit_focused();
    if state.awaits_focus() || focus::is_due(ui.ctx()) || popups::awaits_focus(ui) || windows::awaits_focus(ui) {
        // So that the very next key finds it there.
        ui.request_discard("the focus moves");
    }
    actions
}

/// Gives the keyboard back to what had it before something else was on screen.
pub fn give_focus_back(ui: &Ui, to: Option<egui::Id>) {
    focus::give_back(ui, |_| true, to);
}

fn work_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let size = ui.content_rect().size();
    let layout = WindowLayout::of(size.x, size.y);
    let is_single = layout == WindowLayout::Single;
    let ribbon = Panel::top("ribbon")
        .resizable(false)
        .frame(Frame::new().fill(tokens.window).inner_margin(Margin { left: 12, right: 12, top: 2, bottom: 4 }))
        .show(ui, |ui| ribbon::ribbon_ui(ui, view, state, actions, Room::of(is_single, size.y)));
    state.verdict_ends = ribbon.response.rect.bottom();
    guide::bar_ui(ui, view, state, actions);
    // What stands at the foot is laid out last, so that it is heard last.
    let rest = ui.available_rect_before_wrap();
    // In a low window a guided case needs its place.
    let has_status = view.guide.is_none() || Room::of(is_single, size.y) != Room::Low;
    let foot = if has_status { STATUS } else { 0.0 } + stage::height(view, state);
    let mut body = ui.new_child(UiBuilder::new().id_salt("body").max_rect(rest.with_max_y(rest.bottom() - foot)));
    panes_ui(&mut body, view, state, actions, layout);
    stage::bar_ui(ui, view, state, actions);
    if !has_status {
        return;
    }
    Panel::bottom("status")
        .exact_size(STATUS)
        .frame(Frame::new().fill(tokens.window).inner_margin(Margin::symmetric(12, 2)))
        .show(ui, |ui| status::status_ui(ui, view, state, actions));
}

/// The height of the line at the foot, points.
const STATUS: f32 = 28.0;

/// The page that stands in the place of the panes; that of the assumptions lies over that of a workshop.
fn page_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if let Some(tab) = state.ledger.tab {
        ledger::ledger_ui(ui, view, state, tab, actions);
    } else if let Some(tab) = state.workshop.tab {
        workshop::workshop_ui(ui, view, state, tab, actions);
    }
}

/// The panes, or the page that stands in their place.
fn panes_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>, layout: WindowLayout) {
    let tokens = Tokens::of(ui);
    let size = ui.content_rect().size();
    let pane = Frame::new().fill(tokens.panel).inner_margin(Margin { left: 12, right: 12, top: 8, bottom: 0 });
    if state.has_page() {
        CentralPanel::default().frame(pane).show(ui, |ui| {
            if ui.available_height() >= LEAST_PAGE {
                return page_ui(ui, view, state, actions);
            }
            ScrollArea::vertical().id_salt("page").min_scrolled_height(24.0).auto_shrink(false).show(ui, |ui| {
                with_height(ui, LEAST_PAGE, |ui| page_ui(ui, view, state, actions));
            });
        });
        return;
    }
    let mut columns = Columns { window: (size.x / 100.0).round() as u16, frame: pane, view, actions };
    let default = match layout {
        WindowLayout::Single => {
            CentralPanel::default().frame(pane).show(ui, |ui| single_ui(ui, view, state, actions));
            return;
        }
        WindowLayout::Narrow => 276.0,
        WindowLayout::Normal => 340.0,
        WindowLayout::Wide => 396.0,
    };
    let right: &[RightColumn] = match layout {
        WindowLayout::Wide => &[("why", 460.0, why_pane), ("response", 460.0, response_pane)],
        WindowLayout::Normal => &[("right", 476.0, right_ui)],
        WindowLayout::Narrow => &[("right", 340.0, tabs_ui)],
        WindowLayout::Single => &[],
    };
    let sum = |widths: &[f32]| widths.iter().sum::<f32>();
    let mut widths: Vec<f32> = right.iter().map(|(name, usual, _)| columns.width(ui, (*name, *usual))).collect();
    let spare = ui.available_width() - columns::LEAST_MIDDLE - sum(&widths);
    columns.show(ui, Side::Left, ("incident", default, spare), |ui, actions| incident_pane(ui, view, state, actions));
    // Laid out in the order of the eye, which is that of the ear and of Tab: the Council before what stands at its
    // right. It has the room that the columns there left it in the frame before, and as much as it needs.
    let rest = ui.available_rect_before_wrap();
    let spares: Vec<f32> = (0..widths.len())
        .map(|idx| {
            let spare = rest.width() - columns::LEAST_MIDDLE - (sum(&widths) - widths[idx]);
            widths[idx] = widths[idx].min(spare).max(columns::LEAST_RIGHT);
            spare
        })
        .collect();
    let mut edge = rest.right() - sum(&widths);
    let mut child = ui.new_child(UiBuilder::new().id_salt("council").max_rect(rest.with_max_x(edge)));
    let actions = &mut *columns.actions;
    CentralPanel::default().frame(pane).show(&mut child, |ui| council_pane(ui, view, state, actions));
    for (((name, usual, content), width), spare) in right.iter().zip(widths).zip(spares) {
        edge += width;
        let mut child = ui.new_child(UiBuilder::new().id_salt(*name).max_rect(rest.with_max_x(edge)));
        columns.show(&mut child, Side::Right, (*name, *usual, spare), |ui, actions| content(ui, view, state, actions));
        if (columns.width(ui, (*name, *usual)) - width).abs() > 0.5 {
            ui.ctx().request_discard("a column has another width");
        }
    }
}

/// What a pane remembers, such as how far it is scrolled, belongs to the document: another begins at its top.
fn of_document(ui: &mut Ui, view: &View<'_>, pane: impl FnOnce(&mut Ui)) {
    ui.push_id(("document", view.number), pane);
}

fn incident_pane(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    of_document(ui, view, |ui| incident::incident_ui(ui, view, state, actions));
}

fn council_pane(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    of_document(ui, view, |ui| council::council_ui(ui, view, state, actions));
}

fn response_pane(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    of_document(ui, view, |ui| {
        if view.is_sealed() {
            widgets::region(ui, &view.t(Pane::Response.key()));
            widgets::zone_title(ui, state, Zone::Response, &view.t(Pane::Response.key()));
            return sealed::hidden_ui(ui, view);
        }
        response::response_ui(ui, view, state, actions);
    });
}

fn why_pane(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    of_document(ui, view, |ui| why::why_ui(ui, view, state, actions));
}

/// A column right of the Council: its name, its usual width, and what it shows.
type RightColumn = (&'static str, f32, columns::Content);

/// The right column at 1280: the response above, the reasons below; the chart may take the whole column.
fn right_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    match state.tall {
        Some(Pane::Why) => why_pane(ui, view, state, actions),
        Some(Pane::Incident | Pane::Council | Pane::Response) => response_pane(ui, view, state, actions),
        None => columns::split_ui(ui, view, state, actions, [response_pane, why_pane]),
    }
}

/// The right column below 1180 points: one tab group.
fn tabs_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        for pane in [Pane::Response, Pane::Why] {
            let is_on = (state.right_tab == Pane::Why) == (pane == Pane::Why);
            if ui.selectable_label(is_on, view.t(pane.key())).clicked() {
                state.right_tab = pane;
            }
        }
    });
    widgets::hairline(ui);
    match state.right_tab {
        Pane::Why => why_pane(ui, view, state, actions),
        Pane::Incident | Pane::Council | Pane::Response => response_pane(ui, view, state, actions),
    }
}

/// One pane at a time, for small windows and large zoom. Where the verdict leaves too little, all of it scrolls.
fn single_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    if ui.available_height() >= LEAST_PANE {
        tabs_above_ui(ui, view, state);
        if state.pane == Pane::Council {
            let area = ScrollArea::vertical().id_salt(("single-council", view.number)).min_scrolled_height(24.0);
            area.show(ui, |ui| council_pane(ui, view, state, actions));
        } else {
            pane_ui(ui, view, state, actions);
        }
        return;
    }
    let area = ScrollArea::vertical().id_salt(("single", view.number)).min_scrolled_height(24.0).auto_shrink(false);
    area.show(ui, |ui| {
        tabs_above_ui(ui, view, state);
        if state.pane == Pane::Council {
            council_pane(ui, view, state, actions);
        } else {
            with_height(ui, LEAST_PANE, |ui| pane_ui(ui, view, state, actions));
        }
    });
}

/// A pane has at least this height, points; where there is less of it, it scrolls.
const LEAST_PANE: f32 = 200.0;
/// The same of a page, which has filters above its lines.
const LEAST_PAGE: f32 = 280.0;

/// Lays out what fills its room in a room of some height.
fn with_height(ui: &mut Ui, height: f32, content: impl FnOnce(&mut Ui)) {
    let size = egui::vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, egui::Layout::top_down(egui::Align::Min), |ui| {
        ui.set_min_size(size);
        ui.set_max_size(size);
        content(ui);
    });
}

fn tabs_above_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    ui.horizontal_wrapped(|ui| {
        for pane in Pane::ALL {
            if ui.selectable_label(state.pane == pane, view.t(pane.key())).clicked() {
                state.pane = pane;
            }
        }
    });
    widgets::hairline(ui);
    if view.guide.is_none() {
        ribbon::pane_line_ui(ui, view, state.pane);
    }
}

fn pane_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    match state.pane {
        Pane::Incident => incident_pane(ui, view, state, actions),
        Pane::Council => council_pane(ui, view, state, actions),
        Pane::Response => response_pane(ui, view, state, actions),
        Pane::Why => why_pane(ui, view, state, actions),
    }
}
