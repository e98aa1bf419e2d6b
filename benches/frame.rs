//! One whole frame of the window without a window: layout, then tessellation.

use casus::{
    shell::{NoDialogs, Shell},
    storage::settings::Found,
    ui::{BoardView, ChartStyle, ResponseView},
};
use egui::{Context, RawInput, Rect, pos2, vec2};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

/// The program with Paris 2015 open, at a given size.
struct Screen {
    ctx: Context,
    shell: Shell,
    size: egui::Vec2,
    time: f64,
}

impl Screen {
    fn new(width: f32, height: f32) -> Self {
        let ctx = Context::default();
        let mut shell = Shell::new(&ctx, Found::default(), None, Box::new(NoDialogs));
        shell.open_case("fr-2015-paris");
        let mut screen = Self { ctx, shell, size: vec2(width, height), time: 0.0 };
        // The first frames build the font atlas and the collapsing states.
        for _ in 0..5 {
            screen.frame();
        }
        screen
    }

    fn frame(&mut self) -> usize {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), self.size)),
            time: Some(self.time),
            ..Default::default()
        };
        let mut output = self.ctx.run_ui(input, |ui| self.shell.frame_ui(ui));
        let shapes = std::mem::take(&mut output.shapes);
        let primitives = self.ctx.tessellate(shapes, output.pixels_per_point);
        output.textures_delta.clear();
        primitives.len()
    }
}

/// The same with the map in the middle: its meshes are at hand, and only find their way into the frame.
#[divan::bench(args = [(1280, 800), (1600, 1000), (1920, 1080)], sample_count = 200)]
fn whole_frame_with_map(bencher: divan::Bencher<'_, '_>, (width, height): (u16, u16)) {
    let mut screen = Screen::new(width.into(), height.into());
    screen.shell.ui_state().council.board = BoardView::Map;
    for _ in 0..3 {
        screen.frame();
    }
    bencher.bench_local(|| screen.frame());
}

/// The chart of 32 allies with pledges in the whole column, beside the same frame with the tab of the sources there:
/// the difference is about what the chart takes.
#[divan::bench(args = ["chart", "by kind", "table", "timeline", "pledges", "sources"], sample_count = 200)]
fn whole_frame_with_32_allies(bencher: divan::Bencher<'_, '_>, tab: &str) {
    let mut screen = Screen::new(1280.0, 800.0);
    screen.shell.open_path(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/pledged.ron").into());
    let state = screen.shell.ui_state();
    state.tall = Some(casus::ui::Pane::Response);
    (state.response.view, state.response.chart_style) = match tab {
        "chart" => (ResponseView::Chart, ChartStyle::Ranges),
        "by kind" => (ResponseView::Chart, ChartStyle::ByKind),
        "table" => (ResponseView::Table, ChartStyle::Ranges),
        "timeline" => (ResponseView::Timeline, ChartStyle::Ranges),
        "pledges" => (ResponseView::Pledges, ChartStyle::Ranges),
        _ => (ResponseView::Sources, ChartStyle::Ranges),
    };
    for _ in 0..5 {
        screen.frame();
    }
    bencher.bench_local(|| screen.frame());
}

#[divan::bench(args = [(1280, 800), (1600, 1000), (1920, 1080)], sample_count = 200)]
fn whole_frame(bencher: divan::Bencher<'_, '_>, (width, height): (u16, u16)) {
    let mut screen = Screen::new(width.into(), height.into());
    bencher.bench_local(|| screen.frame());
}
