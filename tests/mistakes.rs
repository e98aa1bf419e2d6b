//! What an author mistypes in a file written by hand: all of it is said at once, each with its line, its column and what was
//! meant, and nothing else is.

use casus::storage::{LoadError, cases, format, workshops};

/// A small generator, so that every run plants the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("a small number") % most
    }
}

/// A mistake in a line, where it and the next one have room for it.
type Mistake = fn(&str, &str) -> Option<String>;

/// The first text of a line after a mark, as (start, end) without its quotation marks.
fn text_after(line: &str, mark: &str) -> Option<(usize, usize)> {
    let start = line.find(mark)? + mark.len();
    let end = start + line[start..].find('"')?;
    (!line.contains("\\\"") && end > start + 8).then_some((start, end))
}

fn replaced(line: &str, from: &str, to: &str) -> Option<String> {
    line.contains(from).then(|| line.replacen(from, to, 1))
}

const MISTAKES: [Mistake; 12] = [
    |line, _| {
        text_after(line, "note: \"")
            .map(|(start, end)| format!("{}“{}”{}", &line[..start - 1], &line[start..end], &line[end + 1..]))
    },
    |line, _| {
        let (start, end) = text_after(line, "note: \"")?;
        let space = start + line[start..end].find(' ')?;
        Some(format!("{} \"so\"{}", &line[..space], &line[space..]))
    },
    |line, next| {
        (!line.trim_start().starts_with("//") && !next.trim_start().starts_with([')', ']']))
            .then(|| line.strip_suffix(',').map(str::to_owned))?
    },
    |line, _| {
        let start = line.find("(value: ")? + 8;
        let end = start + line[start..].find(|letter: char| !letter.is_ascii_lowercase() && letter != '_')?;
        let is_code = end > start + 3 && !line[end..].starts_with('(');
        is_code.then(|| format!("{}q{}", &line[..end], &line[end..]))
    },
    |line, _| replaced(line, "note: \"", "ntoe: \""),
    |line, _| {
        let start = line.find("(from: \"")? + 8;
        Some(format!("{}13{}", &line[..start + 5], &line[start + 7..]))
    },
    |line, _| {
        let start = line.find("seat: \"")? + 7;
        Some(format!("{}{}{}", &line[..start], line[start..start + 3].to_lowercase(), &line[start + 3..]))
    },
    |line, _| {
        let start = line.find("exactly(")?;
        let end = start + line[start..].find(')')?;
        Some(format!("{}{}{}", &line[..start], &line[start + 8..end], &line[end + 1..]))
    },
    |line, _| {
        let is_text = line.trim_start().starts_with('"') && line.ends_with("\",") && line.len() > 20;
        is_text.then(|| format!("{},", &line[..line.len() - 2]))
    },
    |line, _| replaced(line, "note: \"", "note = \""),
    |line, _| replaced(line, "(value: [", "(value: [,"),
    |line, _| replaced(line, "title: \"", "titel: \"").filter(|line| line.starts_with("    titel")),
];

/// A text with some mistakes in lines that lie apart, and the lines from 1.
fn planted(text: &str, many: usize, dice: &mut Dice) -> (String, Vec<usize>) {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut at: Vec<usize> = Vec::new();
    for _ in 0..many * 40 {
        let (idx, mistake) = (dice.below(lines.len() - 8) + 5, MISTAKES[dice.below(MISTAKES.len())]);
        if at.len() == many || at.iter().any(|other| other.abs_diff(idx + 1) < 2) {
            continue;
        }
        if let Some(wrong) = mistake(&lines[idx], &lines[idx + 1]) {
            lines[idx] = wrong;
            at.push(idx + 1);
        }
    }
    at.sort_unstable();
    (lines.join("\n"), at)
}

#[test]
fn every_mistake_planted_in_a_case_is_found_on_its_line_and_no_other_is() {
    let mut dice = Dice(7);
    let mut kinds = 0;
    for case in cases() {
        for many in (1..=12).flat_map(|many| [many.min(6); 3]) {
            let (text, at) = planted(case.text, many, &mut dice);
            let error = format::read(text.as_bytes()).expect_err("a file with mistakes");
            let lines: Vec<usize> = error.slips().iter().map(|placed| placed.line).collect();
            let wrong: Vec<&str> = at.iter().map(|line| text.lines().nth(line - 1).unwrap_or_default()).collect();
            assert_eq!(lines, at, "{}\n{error}\n{wrong:#?}", case.id);
            kinds += at.len();
        }
    }
    assert!(kinds > 2_000, "{kinds}");
}

/// Planting none finds none: the lenient reading finds nothing in a file that opens, with every field and value among them.
#[test]
fn nothing_is_amiss_in_a_file_that_opens() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old_saves");
    let old = std::fs::read_dir(folder).expect("the folder");
    let old = old.filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok());
    let shipped = cases().iter().map(|case| case.text.to_owned());
    let prepared = workshops().iter().filter_map(|workshop| format::write(&workshop.session).ok());
    let opens = |text: &String| format::read(text.as_bytes()).is_ok();
    let files: Vec<String> = old.chain(shipped).chain(prepared).filter(opens).collect();
    assert!(files.len() > 40, "{}", files.len());
    for text in files {
        assert_eq!(format::amiss(&text), [], "{}", text.chars().take(200).collect::<String>());
    }
}

/// A file with one part of its incident, and one of its session, written by hand.
fn by_hand(incident: &str, session: &str) -> String {
    format!(
        "(\n  format: 1,\n  lowest_reader: 1,\n  session: (\n    title: \"Bari\",\n    incident: (\n      first_day: \
         \"2030-05-03\",\n{incident}\n    ),\n{session}\n  ),\n)\n"
    )
}

fn said(text: &str) -> (LoadError, String) {
    let error = format::read(text.as_bytes()).expect_err(text);
    let said = error.to_string();
    (error, said)
}

/// What is typed in line 8 or 10, where it is wrong, and what the message must say.
#[test]
fn each_mistake_is_told_with_what_was_meant() {
    for (incident, column, means) in [
        ("      author: [(value: “SYR”)],", 24, "Type `\"`"),
        ("      harm: [(value: few_dead, note: \"The \"second\" blast\")],", 43, "Write `\\\"`"),
        ("      dead: 3,", 13, "Write `[(value: exactly(3))]`"),
        ("      dead: [(value: 3)],", 22, "Write `exactly(3)`"),
        ("      dead: [(value: exactly(1 200))],", 31, "Numbers are whole and without spaces"),
        ("      harm: few_dead,", 13, "Write `[(value: few_dead)]`"),
        ("      harm: [(value: few_ded)],", 22, "Did you mean `few_dead`?"),
        ("      harm: [(value: \"few_dead\")],", 22, "Write `few_dead`"),
        ("      harm: [value: few_dead],", 14, "brackets of its own"),
        ("      harm: [(from: 2030-05-04, value: few_dead)],", 21, "Write `\"2030-05-04\"`"),
        ("      harm: [(from: \"4.5.2030\", value: few_dead)],", 21, "Write `\"2030-05-04\"`"),
        ("      harm: [(from: \"2030-02-30\", value: few_dead)],", 21, "not a day of the calendar"),
        ("      harm: [(value: few_dead), (value: many_dead)],", 33, "second value for the first day"),
        ("      harm [(value: few_dead)],", 11, "A field is written"),
        ("      harm: [(value: few_dead],", 30, "Write `)` here"),
        ("      harm: [(value: few_dead)),", 31, "Write `]`"),
        ("      harm: ,", 12, "a value is missing"),
        ("      attacked: [(value: \"ITA\")],", 26, "Write `[\"ITA\"]`"),
        ("      attacked: [(value: [\"Italy\"])],", 27, "Write `\"ITA\"`"),
        ("      place: [(value: [(name: \"Bari\", point: Some((41.14, 16.86)))])],", 51, "Write `(411400, 168600)`"),
        ("      place: [(value: [(name: \"Bari\", point: (411400, 168600))])],", 46, "Write `Some((411400, 168600))`"),
        ("      stances: [(seat: \"FRA\", stance: supports)],", 7, "It belongs in `session`"),
        ("      attacked: [(value: \"ITA, FRA\")],", 26, "Write `[\"ITA\", \"FRA\"]`"),
        (
            "      place: [(value: [(name: \"Bari\", point: Some(41.14, 16.86))])],",
            46,
            "Write `Some((411400, 168600))`",
        ),
        ("      place: [(value: [(name: \"Bari\", area: baltic)])],", 45, "Did you mean `baltic_sea`?"),
        ("      means: [(value: [strike sabotage])],", 30, "a comma is missing"),
        ("      means: [(value: [drone incursion])],", 24, "Did you mean `drone_incursion`?"),
        ("      function_loss: [(value: essential-service)],", 31, "Did you mean `essential_service`?"),
        ("      campaign: (title: \"Taranto\", first_day: \"2030-04-01\"),", 17, "Write `[(title: \"Taranto\""),
        ("      casualties: [(value: exactly(3))],", 7, "Possible are"),
    ] {
        let text = by_hand(incident, "    sources: [],");
        let (error, said) = said(&text);
        let places: Vec<_> = error.slips().iter().map(|placed| (placed.line, placed.column)).collect();
        assert_eq!(places, [(8, column)], "{incident}\n{said}");
        assert!(said.contains(means), "{incident}\n{said}");
    }
    for (session, column, means) in [
        ("    needs: [(ally: \"ITA\", what: \"r_ad\")],", 33, "Write `measure(\"r_ad\")`"),
        ("    campaign: [(title: \"Taranto\", first_day: \"2030-04-01\")],", 5, "It belongs in `incident`"),
        ("    before_council: [(value: meeting)],", 5, "It belongs in `incident`"),
        ("    pledges: [(ally: \"DEU\", measure: \"r_ad\", months: \"12\")],", 54, "Write `12`"),
        ("    stances: [(seat: \"FRA\", supports)],", 29, "Write `stance: supports`"),
        ("    choices: (accumulation: strict),", 14, "Write `[(point: …, reading: …)]`"),
        ("    assumptions: [(\"harm.few_dead\", \"grave_many\")],", 19, "Write `(id: …, value: …)`"),
        ("    sources: [\"A, \"B\", and C\"],", 19, "Write `\\\"`"),
        ("    led_by: coalition,", 13, "Write `Some(coalition)`"),
        ("    record: [(on: \"2030-05-04\", outcome: consulted)],", 51, "Add `source: …`"),
        (
            "    stances: [(seat: \"FRA\", stance: supports), (seat: \"FRA\", stance: objects)],",
            48,
            "`FRA` has a second value",
        ),
        ("    stances: [(seat: \"FRA\", stance: suports)],", 37, "Did you mean `supports`?"),
    ] {
        let (error, said) = said(&by_hand("", session));
        let places: Vec<_> = error.slips().iter().map(|placed| (placed.line, placed.column)).collect();
        assert_eq!(places, [(10, column)], "{session}\n{said}");
        assert!(said.contains(means), "{session}\n{said}");
    }
}

/// A bracket that is missing or too many is said once, and what stands behind it is read as it was meant.
#[test]
fn a_bracket_too_few_or_too_many_is_one_mistake_and_hides_no_other() {
    let whole = by_hand(
        "      harm: [(value: few_dead)],\n      damage: [(value: minor)],",
        "    stances: [\n      (seat: \"FRA\", stance: supports),\n      (seat: \"BEL\", stance: objects),\n    ],",
    );
    assert!(format::read(whole.as_bytes()).is_ok());
    for (from, to, line) in [
        ("few_dead)],", "few_dead),", 8),
        ("few_dead)],", "few_dead],", 8),
        ("few_dead)],", "few_dead)]),", 8),
        ("\"FRA\", stance: supports),", "\"FRA\", stance: supports,", 12),
        ("\"FRA\", stance: supports),", "\"FRA\", stance: supports)),", 12),
        ("\n    ),\n", "\n", 9),
        ("objects),\n    ],", "objects),", 13),
    ] {
        let (error, said) = said(&whole.replacen(from, to, 1).replace("minor", "monir"));
        let slips = error.slips();
        assert_eq!(slips.len(), 2, "{from} -> {to}\n{said}");
        assert!(
            said.contains("Did you mean `minor`?") && slips.iter().any(|placed| placed.line == line),
            "{to}\n{said}"
        );
    }
}

/// A state that is none is told with the other mistakes; in the sound rest of a file nothing else is.
#[test]
fn a_code_that_is_no_states_is_told_beside_the_other_mistakes() {
    let text = by_hand("      attacked: [(value: [\"ITL\"])],", "    stances: [(seat: \"FRA\", stance: suports)],");
    let (error, said) = said(&text);
    assert_eq!(error.slips().len(), 2, "{said}");
    assert!(said.contains("there is no state ITL. Did you mean `ITA`"), "{said}");
}
