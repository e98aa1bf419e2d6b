//! Seats by name in a line; a click takes one in hand.

use egui::{Link, RichText, Ui, WidgetInfo};

use crate::{
    domain::{Stance, StateCode},
    ui::{UiState, View, theme::SMALL, widgets},
};

/// Up to so many names stand in the line; more are counted and unfolded.
const MOST_NAMES: usize = 8;

/// The seats that say a word, after its sign. Nothing where there is none. `title` says of what, for whoever hears a name alone.
pub(super) fn names_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (title, word): (&str, &str),
    stance: Option<Stance>,
    seats: &[StateCode],
) {
    if seats.is_empty() {
        return;
    }
    if seats.len() <= MOST_NAMES {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.spacing_mut().interact_size.y = 18.0;
            if let Some(stance) = stance {
                widgets::stance(ui, stance, 11.0);
            }
            widgets::secondary(ui, view.words.pair(word, ""));
            links_ui(ui, view, state, title, seats);
        });
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.spacing_mut().interact_size.y = 18.0;
        if let Some(stance) = stance {
            widgets::stance(ui, stance, 11.0);
        }
        ui.vertical(|ui| {
            let counted = view.words.pair(word, &view.words.number(i64::try_from(seats.len()).unwrap_or(i64::MAX)));
            widgets::folding(ui, RichText::new(counted).size(SMALL)).id_salt((title, word)).show(ui, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = 4.0;
                    ui.spacing_mut().interact_size.y = 18.0;
                    links_ui(ui, view, state, title, seats);
                });
            });
        });
    });
}

fn links_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, title: &str, seats: &[StateCode]) {
    let names = view.words.named(seats.iter().copied());
    let last = names.len();
    for (idx, (seat, name)) in names.into_iter().enumerate() {
        let text = if idx + 1 < last { format!("{name},") } else { name.clone() };
        link_ui(ui, view, state, (title, &name, &text), seat);
    }
}

/// The name of a seat; a click takes it in hand.
pub(super) fn link_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (title, name, text): (&str, &str, &str),
    seat: StateCode,
) {
    let response = ui.add(Link::new(RichText::new(text).size(SMALL)));
    let name = view.words.pair(title, name);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, &name));
    if response.clicked() {
        state.put_under_hand(seat);
    }
}
