//! Arguments to a window or to a verb; nothing else.

// On Windows a program either has a console or has none: what opens a window is `casus.exe`, and the same without the
// feature `window` is packed as `casus-cli.exe`.
#![cfg_attr(all(feature = "window", not(debug_assertions)), windows_subsystem = "windows")]

use std::{path::PathBuf, process::ExitCode};

use casus::cli::{self, Task};

/// Layout and text shaping ask for many small pieces of memory; this allocator hands them out faster.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match cli::parse() {
        Task::Window(file) => open_window(file),
        Task::Verb(verb) => cli::run(verb),
        Task::Wall => open_wall(),
        Task::Done(code) => code,
    }
}

/// Opens the window; where none can be had, the reason and the way to one are said.
#[cfg(feature = "window")]
fn open_window(file: Option<PathBuf>) -> ExitCode {
    casus::native::open(file)
}

/// Shows on another screen what a window tells this process to.
#[cfg(feature = "window")]
fn open_wall() -> ExitCode {
    casus::wall::run()
}

#[cfg(not(feature = "window"))]
fn open_wall() -> ExitCode {
    cli::no_window()
}

#[cfg(not(feature = "window"))]
fn open_window(_: Option<PathBuf>) -> ExitCode {
    cli::no_window()
}
