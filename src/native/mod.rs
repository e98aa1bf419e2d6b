//! The window on a computer: what opens it, the dialogs of the system, and what is asked of the desktop.

mod awake;
mod contrast;
mod dialogs;
pub(crate) mod opening;
mod window;

use std::{path::PathBuf, sync::Arc};

pub use opening::open;

use crate::{
    shell::{Home, Shell, System, Threads},
    storage::settings,
};

/// Opens the window, says so, and stays until it is closed.
fn run(file: Option<PathBuf>, is_open: impl FnOnce() + 'static) -> Result<(), eframe::Error> {
    let home = Home::of_this_person();
    let found = home.as_ref().map(|home| settings::load(&*home.disk, &home.settings)).unwrap_or_default();
    let place = found.settings.window;
    let options = eframe::NativeOptions {
        viewport: window::builder(place),
        renderer: eframe::Renderer::Glow,
        centered: place.is_none_or(|place| place.corner.is_none()),
        event_loop_builder: opening::event_loop(),
        ..Default::default()
    };
    eframe::run_native(
        "casus",
        options,
        Box::new(move |creation| {
            is_open();
            window::correct(creation, place);
            let ctx = &creation.egui_ctx;
            let system = System {
                picker: Box::new(dialogs::Native::of(creation)),
                aside: Arc::new(Threads),
                awake: Box::new(awake::OfSystem::new(ctx)),
                wall_program: std::env::current_exe().ok(),
                contrast: Some(contrast::asked_of_system),
            };
            let mut shell = Shell::on(ctx, found, home, system);
            let noted = shell.find_fonts(Arc::new(crate::report::figure::system_fonts));
            ctx.set_font_providers(vec![noted]);
            shell.keep_on_panic();
            if let Some(file) = file {
                shell.open_named(file);
            }
            Ok(Box::new(shell))
        }),
    )
}
