//! The file as `saves/README.md` describes it: its checksum, its newer versions, and no damage unsaid.

use casus::{
    domain::{Aspect, Day, Extra, LogLine, Moment, Session, Stands, Way},
    storage::{
        FORMAT, LoadError, Seal, cases,
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
            round: 0,
            stands: Stands::Stated,
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

/// The format after the present one.
const LATER: u32 = FORMAT + 1;

#[test]
fn what_a_newer_version_adds_is_kept_named_and_written_back() {
    let text = format::write(&large()).unwrap().replace("  format: 1,", &format!("  format: {LATER},"));
    let reading = format::examine(text.as_bytes()).unwrap();
    assert_eq!((reading.newer, reading.session.extras[0].name.as_str()), (Some(u64::from(LATER)), "rounds"));
    let again = format::read(format::write(&reading.session).unwrap().as_bytes()).unwrap();
    assert_eq!(again.extras, large().extras);
}

#[test]
fn a_newer_file_that_claims_too_much_is_told_so_with_the_version_it_needs() {
    let session = "(title: \"x\", rounds: 7, incident: (first_day: \"2030-05-01\"))";
    let text = format!("(format: {LATER}, lowest_reader: 1, session: {session})");
    let error = format::read(text.as_bytes()).unwrap_err();
    assert!(matches!(&error, LoadError::FalseClaim { format, .. } if *format == u64::from(LATER)), "{error}");
    assert!(
        error.to_string().contains("`rounds`") && error.to_string().contains(&format!("format {LATER}")),
        "{error}"
    );
}

/// Numbers of chance that come out the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end.max(1)
    }

    /// Two places in order, often close together and often in the head.
    fn range(&mut self, len: usize) -> (usize, usize) {
        let within = if self.below(2) == 0 { len.min(140) } else { len };
        let start = self.below(within);
        let most = [1, 8, 90, len][self.below(4)];
        (start, (start + 1 + self.below(most)).min(len))
    }

    fn byte(&mut self) -> u8 {
        match self.below(4) {
            0 => 0,
            1 => b"\n/()\",: ab0"[self.below(11)],
            _ => self.below(256) as u8,
        }
    }

    /// One edit: bytes overwritten, taken away, put in, doubled, moved or exchanged, or whole lines of them.
    fn edit(&mut self, bytes: &[u8]) -> Vec<u8> {
        let (start, end) = self.range(bytes.len());
        let (head, rest) = bytes.split_at(start);
        let (piece, tail) = rest.split_at(end - start);
        match self.below(7) {
            0 => [head, &piece.iter().map(|_| self.byte()).collect::<Vec<_>>(), tail].concat(),
            1 => [head, tail].concat(),
            2 => [head, &(0..end - start).map(|_| self.byte()).collect::<Vec<_>>(), piece, tail].concat(),
            3 => [head, piece, piece, tail].concat(),
            4 => [tail, piece, head].concat(),
            5 => [head, &vec![0; piece.len()], tail].concat(),
            _ => {
                let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
                let most = if self.below(2) == 0 { 4 } else { lines.len() };
                let (one, other) = (self.below(most), self.below(lines.len()));
                match self.below(3) {
                    0 => lines.swap(one, other),
                    1 => drop(lines.remove(one)),
                    _ => lines.insert(one, lines[other]),
                }
                lines.concat()
            }
        }
    }
}

/// What `saves/README.md` says is quiet: line ends, a byte order mark, and lines of the head taken away whole or emptied.
fn is_quiet_by_the_book(edited: &[u8], original: &str) -> bool {
    let Ok(text) = std::str::from_utf8(edited) else { return false };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let first = original.split_inclusive('\n').next().expect("a line");
    let body = original.split_inclusive('\n').skip(2).collect::<String>();
    let heads = ["", "\n", "\n\n", first, &format!("{first}\n")].map(|head| format!("{head}{body}"));
    text == original || heads.contains(&text)
}

/// `CASUS_EDITS=1000000` is the long run; CONTRIBUTING.md says how.
#[test]
fn no_random_edit_of_a_saved_file_goes_unsaid() {
    let edits = std::env::var("CASUS_EDITS").ok().and_then(|edits| edits.parse().ok()).unwrap_or(4_000);
    let small = Session { title: "A ship".to_owned(), ..Session::blank("A ship", Day::constant(2030, 5, 1)) };
    let files = [small, large()].map(|session| format::write(&session).expect("it is written"));
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let mut quiet = 0;
    for number in 0..edits {
        // Of the large file one edit in eight: most of it is body.
        let original = &files[usize::from(number % 8 == 0)];
        let edited = chance.edit(original.as_bytes());
        if is_said(&edited) {
            continue;
        }
        assert!(is_quiet_by_the_book(&edited, original), "edit {number}:\n{}", String::from_utf8_lossy(&edited));
        quiet += 1;
    }
    assert!(quiet < edits / 10, "{quiet} of {edits} edits are quiet as the description says");
}
