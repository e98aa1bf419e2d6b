//! Word of a screen that was plugged in or pulled out.
//!
//! Under X11 the window library reads the screens once: what it is told of a change comes over an extension whose events it
//! does not get. So a connection of our own hears of it, and lets the library read them anew by the one event that makes it
//! do so, a change of the resources, which is put on our own window and nobody else's.

/// Whether it is always told that a screen came or went.
pub(super) const ARE_TOLD: bool = cfg!(target_os = "linux");

/// Calls back whenever a screen has come or gone, on a thread of its own. Elsewhere than under X11 the library tells by
/// itself, and nothing is done.
#[cfg(target_os = "linux")]
pub(super) fn watch(window: &winit::window::Window, told: impl Fn() + Send + 'static) {
    if let Some(window) = x11::number_of(window) {
        std::thread::spawn(move || {
            // Without an answer from the server the screens are looked at as often as something is shown.
            let _ = x11::listen(window, &told);
        });
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn watch(_: &winit::window::Window, _: impl Fn() + Send + 'static) {}

#[cfg(target_os = "linux")]
mod x11 {
    use std::{error::Error, thread, time::Duration};

    use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
    use x11rb::{
        connection::Connection as _,
        protocol::{
            randr::{ConnectionExt as _, NotifyMask},
            xproto::{AtomEnum, PropMode},
        },
        wrapper::ConnectionExt as _,
    };

    /// One cable makes several events; when they are over, the screens stand.
    const SETTLES: Duration = Duration::from_millis(300);

    /// The number of a window under X11.
    pub(super) fn number_of(window: &winit::window::Window) -> Option<u32> {
        let handle = window.window_handle().ok()?.as_raw();
        if let RawWindowHandle::Xlib(handle) = handle {
            return u32::try_from(handle.window).ok();
        }
        let RawWindowHandle::Xcb(handle) = handle else { return None };
        Some(handle.window.get())
    }

    pub(super) fn listen(window: u32, told: &impl Fn()) -> Result<(), Box<dyn Error>> {
        let (server, screen) = x11rb::connect(None)?;
        let root = server.setup().roots.get(screen).ok_or("a screen that the server does not have")?.root;
        server.randr_query_version(1, 2)?.reply()?;
        let mask = NotifyMask::SCREEN_CHANGE | NotifyMask::CRTC_CHANGE | NotifyMask::OUTPUT_CHANGE;
        server.randr_select_input(root, mask)?.check()?;
        loop {
            server.wait_for_event()?;
            thread::sleep(SETTLES);
            while server.poll_for_event()?.is_some() {}
            let [resources, text] = [AtomEnum::RESOURCE_MANAGER, AtomEnum::STRING];
            server.change_property8(PropMode::REPLACE, window, resources, text, b"")?.check()?;
            // The library reads the screens as it meets the event; whoever is told comes after it.
            thread::sleep(SETTLES / 3);
            told();
        }
    }
}
