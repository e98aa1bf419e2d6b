//! A few small pictures, pixel by pixel: what a text outline cannot say.

use casus::{
    domain::Stance,
    law::Grade,
    ui::{glyphs, theme},
};
use egui::{Rect, pos2, vec2};
use egui_kittest::{Harness, SnapshotOptions};

/// All stances as swatches with their signs, and all grades, on the panel of a theme.
fn check(name: &str, which: egui::Theme) {
    let mut harness = Harness::builder()
        .with_size([300.0, 100.0])
        .with_pixels_per_point(2.0)
        .with_context_setup(theme::install)
        .wgpu()
        .build_ui(|ui| {
            let tokens = theme::Tokens::of(ui);
            let painter = ui.painter();
            painter.rect_filled(ui.content_rect(), 0.0, tokens.panel);
            for (idx, stance) in Stance::ALL.into_iter().enumerate() {
                let rect = Rect::from_min_size(pos2(8.0 + 58.0 * idx as f32, 8.0), vec2(50.0, 50.0));
                glyphs::swatch(painter, rect, stance, tokens);
                glyphs::stance(painter, rect.center(), 24.0, stance, glyphs::ink_on(stance, tokens));
            }
            for (idx, grade) in [Grade::Met, Grade::Arguable, Grade::NotMet, Grade::Unknown].into_iter().enumerate() {
                glyphs::grade(painter, pos2(20.0 + 30.0 * idx as f32, 80.0), 16.0, grade, tokens.text);
            }
        });
    harness.ctx.set_theme(which);
    harness.run_steps(2);
    harness.snapshot_options(name, &SnapshotOptions::new().threshold(1.0));
}

#[test]
fn stances_and_grades_look_as_drawn_in_light() {
    check("signs-light", egui::Theme::Light);
}

#[test]
fn stances_and_grades_look_as_drawn_in_dark() {
    check("signs-dark", egui::Theme::Dark);
}
