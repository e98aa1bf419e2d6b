//! The command line as a program of its own, for systems on which a program with a window cannot print.

use std::process::ExitCode;

use casus::cli::{self, Task};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match cli::parse() {
        Task::Window(_) => cli::no_window(),
        Task::Verb(verb) => cli::run(verb),
        Task::Done(code) => code,
    }
}
