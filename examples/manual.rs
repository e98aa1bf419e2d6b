//! Writes the manual page and the completions of the command line into a folder, for the packages.

use std::{fs, io, path::Path, process::ExitCode};

use clap_complete::{Shell, generate_to};

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        return ExitCode::from(2);
    };
    match write(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn write(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut command = casus::cli::command();
    // A page for the program and one for each verb.
    clap_mangen::generate_to(command.clone(), folder)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
        generate_to(shell, &mut command, "casus", folder)?;
    }
    // What has the verbs on Windows is a program beside the one with the window.
    generate_to(Shell::PowerShell, &mut command, "casus-cli", folder)?;
    Ok(())
}
