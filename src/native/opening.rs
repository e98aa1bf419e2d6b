//! Opening the window, or saying in the person's language why there is none and what to do.

use std::{
    io::{IsTerminal as _, Write as _},
    panic::{self, AssertUnwindSafe},
    path::PathBuf,
    process::ExitCode,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::{
    shell::{Home, language_of},
    storage::settings,
    words::{Key, Language, Words},
};

/// Why there is no window.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Failure {
    /// No screen is named, or none answers.
    NoDisplay,
    /// A library of the window system is missing, in its own words.
    NoLibrary(String),
    /// Anything else, in the words of whoever failed.
    Other(String),
}

/// Opens the window and stays until it is closed. Where none can be had, the reason goes to standard error, and to the screen
/// where nobody reads that; the exit code is 1.
#[must_use]
pub fn open(file: Option<PathBuf>) -> ExitCode {
    let failure = if has_display() { try_open(file) } else { Some(Failure::NoDisplay) };
    let Some(failure) = failure else { return ExitCode::SUCCESS };
    tell(&said(&failure, Words::of(language())));
    ExitCode::FAILURE
}

/// What a panic said before there was a window, and whether there is one by now: from then on a panic is a crash like another.
#[derive(Default)]
struct Start {
    is_open: AtomicBool,
    said: Mutex<Option<String>>,
}

fn try_open(file: Option<PathBuf>) -> Option<Failure> {
    let start = Arc::new(Start::default());
    let (watched, opened) = (Arc::clone(&start), Arc::clone(&start));
    let before = Arc::new(panic::take_hook());
    panic::set_hook(Box::new(move |info| {
        if watched.is_open.load(Ordering::Relaxed) {
            before(info);
        } else {
            let said = info.payload_as_str().map_or_else(|| info.to_string(), str::to_owned);
            *watched.said.lock().unwrap_or_else(PoisonError::into_inner) = Some(said);
        }
    }));
    // Whoever paints may panic where a library of the system is missing; nothing of ours is held by then.
    let ended = panic::catch_unwind(AssertUnwindSafe(|| {
        super::run(file, move || opened.is_open.store(true, Ordering::Relaxed))
    }));
    match ended {
        Ok(Ok(())) => None,
        Ok(Err(error)) => Some(match (failure(&error.to_string()), error) {
            // The connection to the screen was not made, or has gone.
            (Failure::Other(_), eframe::Error::WinitEventLoop(_) | eframe::Error::Winit(_)) => Failure::NoDisplay,
            (failure, _) => failure,
        }),
        Err(panicked) if start.is_open.load(Ordering::Relaxed) => panic::resume_unwind(panicked),
        Err(_) => {
            let said = start.said.lock().unwrap_or_else(PoisonError::into_inner).take();
            Some(failure(&said.unwrap_or_default()))
        }
    }
}

/// What the words of whoever failed come to.
fn failure(said: &str) -> Failure {
    let said = without_places(said);
    if ["could not be loaded", "shared librar", ".so"].iter().any(|sign| said.contains(sign)) {
        Failure::NoLibrary(said)
    } else {
        Failure::Other(said)
    }
}

/// So many letters of what another program said are passed on.
const MOST_SAID: usize = 160;

/// A message without the places in the source that it names: they are of the machine that built the program.
pub(crate) fn without_places(said: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    for word in said.split_whitespace() {
        if word.contains(".rs:") {
            if words.last() == Some(&"at") {
                words.pop();
            }
        } else {
            words.push(word);
        }
    }
    let said = words.join(" ");
    // What a driver was asked for in full helps nobody.
    match said.char_indices().nth(MOST_SAID) {
        Some((end, _)) => format!("{}…", said[..end].rsplit_once(' ').map_or(&said[..end], |(whole, _)| whole)),
        None => said,
    }
}

/// Why there is no window and what to do, in a few lines.
fn said(failure: &Failure, words: &Words) -> String {
    match failure {
        Failure::NoDisplay => words.text(Key::NoWindowNoDisplay),
        Failure::NoLibrary(cause) => words.fill(Key::NoWindowLibrary, &[("cause", cause.as_str().into())]),
        Failure::Other(cause) => words.fill(Key::NoWindowOther, &[("cause", cause.as_str().into())]),
    }
}

/// The language that is set, else that of the system.
fn language() -> Language {
    let home = Home::of_this_person();
    let found = home.as_ref().map(|home| settings::load(&*home.disk, &home.settings)).unwrap_or_default();
    language_of(found.settings.language)
}

fn tell(text: &str) {
    // Where even standard error is closed there is nobody left to tell.
    let _ = writeln!(std::io::stderr().lock(), "casus: {text}");
    if !std::io::stderr().is_terminal() {
        show(text);
    }
}

/// Shows a text to somebody who started the program from an icon: by the first helper of the desktop that is there.
#[cfg(all(unix, not(target_os = "macos")))]
fn show(text: &str) {
    use std::process::{Command, Stdio};
    if !has_display() {
        return;
    }
    let ways: [(&str, &[&str]); 4] = [
        ("zenity", &["--error", "--no-markup", "--title=Casus Foederis", "--text"]),
        ("kdialog", &["--title", "Casus Foederis", "--error"]),
        ("notify-send", &["Casus Foederis"]),
        ("xmessage", &["-center"]),
    ];
    let shows = |(program, arguments): &(&str, &[&str])| {
        let mut command = Command::new(program);
        command.args(*arguments).arg(text).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().is_ok()
    };
    // The first that starts is enough; where none does, the words stand in the journal of the session.
    let _ = ways.iter().any(shows);
}

/// Shows a text to somebody who started the program from an icon.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn show(text: &str) {
    let dialog = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error);
    dialog.set_title("Casus Foederis").set_description(text).show();
}

/// Whether there is somewhere to open a window. Only X11 and Wayland say so beforehand.
pub(crate) fn has_display() -> bool {
    cfg!(not(all(unix, not(target_os = "macos")))) || is_set("DISPLAY") || has_wayland()
}

fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Whether a compositor answers, or was handed over as an open connection.
#[cfg(all(unix, not(target_os = "macos")))]
fn has_wayland() -> bool {
    let Some(name) = std::env::var_os("WAYLAND_DISPLAY").filter(|name| !name.is_empty()) else {
        return is_set("WAYLAND_SOCKET");
    };
    // An absolute name stands alone.
    let path = PathBuf::from(std::env::var_os("XDG_RUNTIME_DIR").unwrap_or_default()).join(name);
    is_set("WAYLAND_SOCKET") || std::os::unix::net::UnixStream::connect(path).is_ok()
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn has_wayland() -> bool {
    false
}

/// Takes X11 where it is named and no compositor answers, although one may be named too.
#[cfg(all(unix, not(target_os = "macos")))]
pub(crate) fn event_loop() -> Option<eframe::EventLoopBuilderHook> {
    use winit::platform::x11::EventLoopBuilderExtX11 as _;
    let hook: eframe::EventLoopBuilderHook = Box::new(|builder| {
        builder.with_x11();
    });
    (is_set("DISPLAY") && !has_wayland()).then_some(hook)
}

/// There is one way to a window here.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(crate) fn event_loop() -> Option<eframe::EventLoopBuilderHook> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_window_is_explained_in_both_languages_in_ten_lines_without_a_path_of_the_builder() {
        let missing = failure("Library libxkbcommon-x11.so could not be loaded.");
        assert!(matches!(missing, Failure::NoLibrary(_)));
        let other = failure(
            "winit EventLoopError: os error at /home/b/.cargo/registry/src/x/winit-0.30.1/src/a.rs:765: no compositor",
        );
        assert_eq!(other, Failure::Other("winit EventLoopError: os error no compositor".to_owned()));
        for language in Language::ALL {
            for failure in [&missing, &other, &Failure::NoDisplay, &failure(&"x".repeat(4_000))] {
                let text = said(failure, Words::of(language));
                assert!(text.lines().count() <= 10 && text.len() < 1_500, "{text}");
                assert!(!text.contains(".rs") && !text.contains(".cargo"), "{text}");
            }
        }
        assert!(said(&missing, Words::of(Language::Fr)).contains("libxkbcommon-x11.so"));
    }
}
