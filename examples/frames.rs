//! Draws so many frames of the window at 1600×1000 with the map, without a display: for counting instructions.
//!
//! `benches/instructions.sh` runs it twice under callgrind; the difference is the frames alone.

use casus::{
    shell::{NoDialogs, Shell},
    storage::settings::Found,
    ui::BoardView,
};
use egui::{Context, RawInput, Rect, pos2, vec2};

/// The allocator of the program itself, so that its instructions are the ones counted.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let frames: u32 = std::env::args().nth(1).ok_or("say how many frames")?.parse()?;
    let ctx = Context::default();
    let mut shell = Shell::new(&ctx, Found::default(), None, Box::new(NoDialogs));
    shell.open_case("fr-2015-paris");
    shell.ui_state().council.board = BoardView::Map;
    let mut vertices = 0;
    for frame in 0..frames {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1600.0, 1000.0))),
            time: Some(f64::from(frame) / 60.0),
            ..Default::default()
        };
        let mut output = ctx.run_ui(input, |ui| shell.frame_ui(ui));
        let shapes = std::mem::take(&mut output.shapes);
        vertices += ctx.tessellate(shapes, output.pixels_per_point).len();
        output.textures_delta.clear();
    }
    // What is drawn has to be used, or the compiler may leave it out.
    std::hint::black_box(vertices);
    Ok(())
}
