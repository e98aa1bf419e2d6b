//! A council that sat for long: for the tests and the benches.

use std::sync::Arc;

use casus::domain::{Act, Day, Deadline, Proceedings, Rung, StateCode, Step, Text, TextId, Version};

/// So many steps of silences that are opened, broken and amended, four a day, on one text with so many versions of it.
pub fn proceedings(steps: usize, versions: u16) -> Proceedings {
    let words =
        "Allies will send air defence to the ally attacked, review it after three months [and name the author]. ";
    let version = |number: u16| {
        let (en, fr) = (format!("{number} {}", words.repeat(8)), format!("{number} {}", words.repeat(9)));
        Arc::new(Version { en, fr, ..Version::default() })
    };
    let text = Text {
        title: "Air defence".to_owned(),
        measure: "r_ad".to_owned(),
        versions: (1..=versions).map(version).collect(),
        ..Text::plain(Rung::Measure)
    };
    let id = TextId::at(0).expect("the first text");
    let by = StateCode::new(b"NOR");
    let act = |at: usize| {
        let version = u16::try_from(at / 4).unwrap_or(0) % versions + 1;
        match at % 4 {
            0 => Act::SilenceOpened { text: id, version, until: Deadline::Room { minutes: 10 } },
            1 => {
                Act::SilenceBroken { by, reason: "The text names an author before the evidence was shared".to_owned() }
            }
            2 => Act::Amended { version: version % versions + 1 },
            _ => Act::Met,
        }
    };
    let day = |at: usize| Day::constant(2001, 9, 12).plus_days(i32::try_from(at / 4).unwrap_or(0));
    let steps = (0..steps).map(|at| Arc::new(Step::plain(day(at), act(at)))).collect();
    Proceedings { steps, texts: vec![Arc::new(text)], ..Proceedings::default() }
}
