//! Keeps screen and machine awake while something is shown. The system is asked on a thread of its own; one that refuses, or does not
//! answer, holds nothing up, and the window in which the wall is set up says so.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Sender, channel},
    },
    thread,
};

use crate::{shell::Awake, ui::Vigil};

/// The system: on Linux the desktop and its login manager, elsewhere whatever the library asks.
#[derive(Default)]
pub(super) struct OfSystem {
    vigil: Arc<Mutex<Vigil>>,
    /// While it lives, the screen is kept awake.
    holds: Option<Sender<()>>,
    wake: Option<egui::Context>,
}

impl OfSystem {
    pub(super) fn new(ctx: &egui::Context) -> Self {
        Self { wake: Some(ctx.clone()), ..Self::default() }
    }
}

impl Awake for OfSystem {
    fn keep(&mut self, is_wanted: bool) {
        if !is_wanted {
            self.holds = None;
            self.vigil = Arc::default();
            return;
        }
        if self.holds.is_some() {
            return;
        }
        let (holds, ends) = channel::<()>();
        self.holds = Some(holds);
        self.vigil = Arc::new(Mutex::new(Vigil::Asked));
        let (vigil, wake) = (Arc::clone(&self.vigil), self.wake.clone());
        let waits = move || {
            let kept = ask();
            let found = if kept.is_some() { Vigil::Kept } else { Vigil::Refused };
            *vigil.lock().unwrap_or_else(PoisonError::into_inner) = found;
            if let Some(ctx) = wake {
                ctx.request_repaint();
            }
            // It is kept on this thread, as one system wants it, until the other end is gone.
            let _ = ends.recv();
            drop(kept);
        };
        if thread::Builder::new().name("awake".to_owned()).spawn(waits).is_err() {
            *self.vigil.lock().unwrap_or_else(PoisonError::into_inner) = Vigil::Refused;
        }
    }

    fn vigil(&self) -> Vigil {
        *self.vigil.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Screen and machine, else the one that the system lets have.
fn ask() -> Option<keepawake::KeepAwake> {
    let ask = |display: bool, idle: bool| {
        let mut builder = keepawake::Builder::default();
        builder.display(display).idle(idle).reason("Casus Foederis").app_name("Casus Foederis");
        builder.app_reverse_domain("casus").create().ok()
    };
    ask(true, true).or_else(|| ask(true, false)).or_else(|| ask(false, true))
}
