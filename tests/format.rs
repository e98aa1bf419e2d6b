//! The file as `saves/README.md` describes it: its checksum, its newer versions, and no damage unsaid.

use casus::{
    domain::{Aspect, Day, Extra, LogLine, Moment, Session, Way},
    storage::{
        LoadError, Seal, cases,
        format::{self, Examined},
    },
};

/// A session of about 20 KB with everything that a file can hold.
fn large() -> Session {
    let mut session =
        cases().iter().find(|case| case.id == "tr-2012-akcakale").expect("a shipped case").session.clone();
    session.extras.push(Extra { name: "rounds".to_owned(), text: "l’état « actuel »".to_owned() });
    for number in 0..80 {
        session.log.push(LogLine {
            at: Moment::from_unix_seconds(1_757_500_000 + number),
            who: "Ada".into(),
            way: if number % 7 == 6 { Way::Undo } else { Way::Edit },
            what: Aspect::Stance("NOR".parse().expect("a code")),
            from: Day::constant(2012, 12, 4),
            before: "undecided".to_owned(),
            after: "supports".to_owned(),
        });
    }
    session
}

/// Whether changed bytes are refused, or open with a warning.
fn is_said(bytes: &[u8]) -> bool {
    format::examine(bytes).map_or(true, |reading| reading.seal == Seal::Broken)
}

fn bytes_of(session: &Session) -> Vec<u8> {
    format::write(session).expect("it is written").into_bytes()
}

fn every_flip(bytes: &[u8], step: usize) -> usize {
    let flips = (0..bytes.len() * 8).step_by(step);
    let flip = |bit: usize| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(is_said(&flipped), "bit {} of byte {}", bit % 8, bit / 8);
    };
    flips.map(flip).count()
}

fn every_end(bytes: &[u8], step: usize) -> usize {
    let ends = (0..bytes.len()).step_by(step);
    ends.map(|end| assert!(is_said(&bytes[..end]), "cut at {end}")).count()
}

#[test]
fn a_flipped_bit_or_a_lost_end_is_never_silent() {
    let bytes = bytes_of(&large());
    assert!(every_flip(&bytes, 611) > 250);
    assert!(every_end(&bytes, 197) > 100);
    // A small file in full: its head, its end, and one of everything between.
    let small = bytes_of(&Session {
        log: large().log.iter().take(1).cloned().collect(),
        ..Session::blank("A ship", Day::constant(2030, 5, 1))
    });
    assert!(every_flip(&small, 1) > 2_500);
    assert!(every_end(&small, 1) > 300);
}

#[test]
#[ignore = "every one of 160,000 bits takes minutes; CONTRIBUTING.md says how to run it"]
fn every_flipped_bit_and_every_lost_end_is_said() {
    let bytes = bytes_of(&large());
    assert!((19_000..23_000).contains(&bytes.len()), "{}", bytes.len());
    assert_eq!((every_flip(&bytes, 1), every_end(&bytes, 1)), (bytes.len() * 8, bytes.len()));
}

#[test]
fn a_file_as_it_was_saved_is_whole_whatever_its_line_ends() {
    let text = format::write(&large()).unwrap();
    for bytes in [text.clone(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
        let expected = Examined { session: large(), seal: Seal::Whole, newer: None };
        assert_eq!(format::examine(bytes.as_bytes()), Ok(expected));
    }
}

#[test]
fn an_edit_by_hand_opens_with_a_warning_and_a_file_without_checksum_without() {
    let text = format::write(&large()).unwrap();
    let edited = format::examine(text.replacen("does_not_object", "objects", 1).as_bytes()).unwrap();
    assert_eq!(edited.seal, Seal::Broken);
    let by_hand: String =
        text.lines().filter(|line| !line.contains("checksum")).map(|line| format!("{line}\n")).collect();
    assert_eq!(format::examine(by_hand.as_bytes()).unwrap().seal, Seal::Absent);
    assert!(cases().iter().all(|case| format::examine(case.text.as_bytes()).unwrap().seal == Seal::Absent));
}

#[test]
fn the_example_in_the_description_is_a_whole_file() {
    let description = include_str!("../saves/README.md");
    let example = description.split("```").find(|block| block.contains("// checksum: sha-256")).expect("the example");
    let file = example.strip_prefix("ron\n").expect("a block of RON");
    let reading = format::examine(file.as_bytes()).unwrap();
    assert_eq!((reading.seal, reading.session.log.len()), (Seal::Whole, 2));
    assert_eq!(format::write(&reading.session).unwrap(), file);
}

#[test]
fn what_a_newer_version_adds_is_kept_named_and_written_back() {
    let text = format::write(&large()).unwrap().replace("  format: 1,", "  format: 2,");
    let reading = format::examine(text.as_bytes()).unwrap();
    assert_eq!((reading.newer, reading.session.extras[0].name.as_str()), (Some(2), "rounds"));
    let again = format::read(format::write(&reading.session).unwrap().as_bytes()).unwrap();
    assert_eq!(again.extras, large().extras);
}

#[test]
fn a_newer_file_that_claims_too_much_is_told_so_with_the_version_it_needs() {
    let text =
        "(format: 3, lowest_reader: 1, session: (title: \"x\", rounds: 7, incident: (first_day: \"2030-05-01\")))";
    let error = format::read(text.as_bytes()).unwrap_err();
    assert!(matches!(error, LoadError::FalseClaim { format: 3, .. }), "{error}");
    assert!(error.to_string().contains("`rounds`") && error.to_string().contains("format 3"), "{error}");
}
