//! Shows every scene on the wall, one after another, and runs a command beside each, for example one that takes a picture.
//!
//! `cargo run --example scenes -- PROGRAM en|fr light|dark COMMAND [WORD…]`: PROGRAM is the built `casus`; COMMAND is run by
//! `sh` with the name of the scene in `SCENE`; with words, only the scenes whose names hold one of them.

#[path = "../tests/stage/room.rs"]
mod room;

use std::{
    error::Error,
    io::{Read as _, Write as _},
    process::{Command, Stdio},
};

use casus::{
    domain::Language,
    stage::{
        WallTheme,
        wire::{Down, Reader, Up, frame},
    },
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = |what: &str| arguments.next().ok_or(format!("{what} is missing"));
    let (program, language, theme, command) = (next("PROGRAM")?, next("en|fr")?, next("light|dark")?, next("COMMAND")?);
    let words: Vec<String> = arguments.collect();
    let language = if language == "fr" { Language::Fr } else { Language::En };
    let theme = if theme == "light" { WallTheme::Light } else { WallTheme::Dark };
    let mut wall = Command::new(program).arg("wall").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let (mut input, mut output) = (wall.stdin.take().ok_or("no pipe")?, wall.stdout.take().ok_or("no pipe")?);
    let mut reader = Reader::default();
    for (name, mut scene) in room::scenes(language, theme) {
        if !words.is_empty() && !words.iter().any(|word| name.contains(word)) {
            continue;
        }
        scene.look.moves = false;
        input.write_all(&frame(&Down::Scene(Box::new(scene))))?;
        let mut bytes = [0; 4096];
        loop {
            match reader.next_message()? {
                Some(Up::Alive) => break,
                Some(Up::Ready { .. } | Up::Closed | Up::Refused(_)) => {}
                None => {
                    let count = output.read(&mut bytes)?;
                    if count == 0 {
                        return Err("the wall ended".into());
                    }
                    reader.take(&bytes[..count]);
                }
            }
        }
        Command::new("sh").args(["-c", &command]).env("SCENE", &name).status()?;
    }
    drop(input);
    wall.wait()?;
    Ok(())
}
