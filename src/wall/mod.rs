//! The wall: a second process of the same program, which shows what it is told over its standard input and nothing else.
//!
//! It holds no session and reads no file: a [`PublicScene`](crate::stage::PublicScene) is all that ever reaches it. A screen
//! that is pulled out or a broken driver ends this process and not the console; it ends by itself when the pipe does.

mod app;
mod inbox;
mod outbox;
mod plugs;
mod screens;

use std::{
    panic::{self, AssertUnwindSafe},
    process::ExitCode,
    sync::Arc,
};

use app::WallApp;
use inbox::Inbox;
use outbox::Outbox;

use crate::{native::opening, stage::wire::Refused};

/// Shows scenes until the pipe ends. Where there can be no window the console is told why, and so is standard error.
#[must_use]
pub fn run() -> ExitCode {
    let outbox = Outbox;
    if !opening::has_display() {
        return outbox.refuse(Refused::NoDisplay);
    }
    let inbox = Arc::new(Inbox::default());
    inbox::listen(&inbox);
    let (letters, answers) = (Arc::clone(&inbox), outbox);
    let options = eframe::NativeOptions {
        viewport: app::builder(),
        renderer: eframe::Renderer::Glow,
        event_loop_builder: opening::event_loop(),
        ..Default::default()
    };
    // What whoever paints has to say goes to the console; a panic is an end like another here, for nothing is kept.
    panic::set_hook(Box::new(|_| ()));
    let ended = panic::catch_unwind(AssertUnwindSafe(|| {
        eframe::run_native(
            "casus-wall",
            options,
            Box::new(move |creation| Ok(Box::new(WallApp::new(&creation.egui_ctx, letters, answers)))),
        )
    }));
    match ended {
        Ok(Ok(())) => inbox.broken().map_or(ExitCode::SUCCESS, |broken| outbox.refuse(Refused::Frame(broken))),
        Ok(Err(eframe::Error::WinitEventLoop(_) | eframe::Error::Winit(_))) => outbox.refuse(Refused::NoDisplay),
        Ok(Err(error)) => outbox.refuse(Refused::Window(opening::without_places(&error.to_string()))),
        Err(panicked) => outbox.refuse(Refused::Window(opening::without_places(&said_of(&*panicked)))),
    }
}

/// What a panic said.
fn said_of(panicked: &(dyn std::any::Any + Send)) -> String {
    let text = panicked.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panicked.downcast_ref::<String>().cloned()).unwrap_or_default()
}
