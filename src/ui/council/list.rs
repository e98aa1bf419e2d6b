//! The list twin of the board: one row a seat, five buttons each.

use egui::{Label, RichText, ScrollArea, Sense, Ui, vec2};

use super::{set_stance, tile};
use crate::{
    domain::Stance,
    ui::{
        Action, UiState, View,
        theme::{SMALL, Tokens},
    },
    words::Key,
};

const ROW: f32 = 30.0;

pub(super) fn list_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let assessment = view.bench.assessment();
    let rows: Vec<_> = assessment.roster.iter().collect();
    let mut area = ScrollArea::vertical().id_salt("seats").auto_shrink(false);
    if let Some(idx) = state.reveal_seat.take().and_then(|seat| rows.iter().position(|(_, code)| *code == seat)) {
        let row = ROW + ui.spacing().item_spacing.y;
        area = area.vertical_scroll_offset((idx as f32 * row - ui.available_height() / 2.0).max(0.0));
    }
    area.show_rows(ui, ROW, rows.len(), |ui, range| {
        for (seat, code) in &rows[range] {
            let position = assessment.council.position(*seat);
            let name = view.words.state(*code);
            ui.horizontal(|ui| {
                ui.set_height(ROW - 4.0);
                ui.spacing_mut().item_spacing.x = 4.0;
                let width = (ui.available_width() - 5.0 * 36.0 - 12.0).max(90.0);
                let marked = assessment.request.who_can_ask.contains(code);
                let mut text = if marked { format!("{code}  {name} ◆") } else { format!("{code}  {name}") };
                if state.locked.contains(code) {
                    text = view.words.fill(Key::SeatLockedValue, &[("stance", text.into())]);
                }
                let is_on = state.seat == Some(*code);
                let tokens = Tokens::of(ui);
                let ink = if is_on { tokens.accent } else { tokens.text };
                let label = Label::new(RichText::new(text).size(SMALL + 1.0).color(ink))
                    .truncate()
                    .halign(egui::Align::LEFT)
                    .sense(Sense::click());
                if ui.add_sized(vec2(width, ROW - 4.0), label).clicked() {
                    state.seat = Some(*code);
                }
                for stance in Stance::ALL {
                    let label = format!("{name}: {}", view.words.stance(stance));
                    if tile::swatch_button(ui, stance, position.stance == stance, &label)
                        .on_hover_text(&label)
                        .clicked()
                    {
                        state.seat = Some(*code);
                        set_stance(state, &[*code], stance, actions);
                    }
                }
            });
        }
    });
}
