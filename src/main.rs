//! Arguments to a window or to a verb; nothing else.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use casus::{
    cli::{self, Task},
    words::Language,
};

/// Layout and text shaping ask for many small pieces of memory; this allocator hands them out faster.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match cli::parse() {
        Task::Window(file) => open_window(file),
        Task::Verb(verb) => cli::run(verb),
        Task::Done(code) => code,
    }
}

/// Opens the window; where none can be had, the verdict is printed as text with the way to a window.
#[cfg(feature = "window")]
fn open_window(file: Option<PathBuf>) -> ExitCode {
    if !has_display() {
        return print_verdict(
            file.as_deref(),
            "No window was opened: there is no display. Start the program in a graphical session, or over \
             `ssh -X`, or under a virtual display (`xvfb-run target/release/casus`).",
        );
    }
    match casus::shell::run(file.clone()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Beside the verdict, which goes to whoever reads the output, the reason goes where complaints go.
            print_verdict(file.as_deref(), "");
            let _ = writeln!(std::io::stderr().lock(), "casus: {}", casus::shell::no_window(&error));
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(feature = "window"))]
fn open_window(file: Option<PathBuf>) -> ExitCode {
    print_verdict(
        file.as_deref(),
        "No window was opened: this build has none. Build it with `cargo build --release` on a machine with a display.",
    )
}

/// Whether there is somewhere to open a window. Only X11 and Wayland say so beforehand.
#[cfg(feature = "window")]
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(all(unix, not(target_os = "macos")))) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// Without a window the verdict is still worth having.
fn print_verdict(file: Option<&Path>, advice: &str) -> ExitCode {
    match cli::text_verdict(file, Language::En) {
        Ok(text) => {
            // A reader who has left is no failure.
            let _ = std::io::stdout().lock().write_all(format!("{text}\n{advice}\n").as_bytes());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr().lock(), "casus: {error}");
            ExitCode::from(cli::BAD_INPUT)
        }
    }
}
