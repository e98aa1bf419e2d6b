//! Milliseconds from the start of the process to the first frame on the screen.
//!
//! `first_frame casus` opens the program, `first_frame hello` a window with one line, built with the same
//! features. `benches/first_frame.sh` runs both in turn and compares them.

use std::time::Instant;

use casus::{
    shell::{NoDialogs, Shell},
    storage::settings::Found,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let began = Instant::now();
    let is_hello = match std::env::args().nth(1).as_deref() {
        Some("hello") => true,
        Some("casus") => false,
        _ => return Err("say casus or hello".into()),
    };
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        renderer: eframe::Renderer::Glow,
        ..Default::default()
    };
    let app = move |creation: &eframe::CreationContext<'_>| -> Box<dyn eframe::App> {
        let inner = (!is_hello).then(|| Shell::new(&creation.egui_ctx, Found::default(), None, Box::new(NoDialogs)));
        Box::new(FirstFrame { inner, began, frames: 0 })
    };
    eframe::run_native("first-frame", options, Box::new(move |creation| Ok(app(creation))))?;
    Ok(())
}

/// A window that closes once its first frame is on the screen.
struct FirstFrame {
    inner: Option<Shell>,
    began: Instant,
    frames: u32,
}

impl eframe::App for FirstFrame {
    #[expect(clippy::print_stdout, reason = "The one number is what the program is run for.")]
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        match &mut self.inner {
            Some(shell) => shell.frame_ui(ui),
            None => {
                ui.label("Hello");
            }
        }
        // The second frame begins when the first has been handed to the screen.
        self.frames += 1;
        if self.frames == 2 {
            println!("{:.1}", self.began.elapsed().as_secs_f64() * 1000.0);
            ui.send_viewport_cmd(egui::ViewportCommand::Close);
        }
        ui.ctx().request_repaint();
    }
}
