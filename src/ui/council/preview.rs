//! What each other stance of a seat would do to the consensus: one line a stance.

use egui::{RichText, Ui};

use crate::{
    domain::{Stance, StateCode},
    ui::{
        View,
        theme::{SMALL, Tokens, semibold},
        widgets,
    },
    words::Key,
};

pub(super) fn preview_ui(ui: &mut Ui, view: &View<'_>, code: StateCode) {
    let assessment = view.bench.assessment();
    let Some(seat) = assessment.roster.seat(code) else { return };
    let present = assessment.council.position(seat).stance;
    let tokens = Tokens::of(ui);
    ui.add_space(4.0);
    ui.label(RichText::new(view.t(Key::PreviewTitle)).size(SMALL).color(tokens.hint));
    for stance in Stance::ALL {
        let text = view.words.consensus_if(&view.bench.council_if(code, stance));
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 16.0;
            widgets::stance(ui, stance, 11.0);
            let text = RichText::new(text).size(SMALL);
            // The line that holds today is the firm one.
            ui.label(if stance == present { text.family(semibold()) } else { text.color(tokens.secondary) });
        });
    }
}
