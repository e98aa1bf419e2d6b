//! What goes from one session to another: assumptions as a file of their own, and the arguments of a session in memo, JSON and map.

use std::{fs, path::Path, process::Command};

use casus::{cli, domain::Recipient, storage::format};
use serde_json::Value;

const ARGUED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/old_saves/format-2-arguments.ron");

fn casus(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_casus")).args(arguments).output().expect("the program runs");
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    (output.status.code(), out, err)
}

fn json(arguments: &[&str]) -> Value {
    let (code, out, err) = casus(arguments);
    assert_eq!(code, Some(0), "{arguments:?}: {err}");
    serde_json::from_str(&out).expect("JSON")
}

#[test]
fn what_is_assumed_otherwise_goes_into_a_file_and_every_verb_that_judges_takes_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("mine.ron");
    let file = file.to_str().expect("a name");
    let set = ["ledger", "--set", "harm.few_dead=grave_many", "--set", "mix.air_and_sea=900000", "--export"];
    let (code, out, err) = casus(&[&set[..], &["--out", file]].concat());
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    let text = fs::read_to_string(file).expect("a file");
    assert_eq!(casus(&set).1, text, "standard output holds the same");
    // Nothing that stands there is replaced.
    assert_eq!(casus(&[&set[..], &["--out", file]].concat()).0, Some(2));
    let judged = ["assess", "tr-2012-f4", "--as-of", "2012-07-04", "--format", "json", "--assumptions", file];
    let assumptions = &json(&judged)[0]["assumptions"];
    let changed: Vec<&str> =
        assumptions["changed"].as_array().expect("a list").iter().filter_map(|one| one["id"].as_str()).collect();
    assert_eq!(changed, ["harm.few_dead", "mix.air_and_sea"]);
    assert!(assumptions["text"].as_str().is_some_and(|text| text.contains("grave instead of serious")));
    // It stands in the place of what a session assumes, also where that session carries it on.
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/changed.ron");
    let (code, out, err) = casus(&["ledger", example, "--assumptions", file, "--export"]);
    assert_eq!((code, out), (Some(0), text.clone()), "{err}");
    let session = casus(&["ledger", "tr-2012-f4", "--assumptions", example, "--export"]);
    assert_eq!(session.1, casus(&["ledger", example, "--export"]).1, "a session may stand in its place");
    let takes = |command: &clap::Command| command.get_arguments().any(|own| own.get_id() == "assumptions");
    let root = cli::command();
    let taking: Vec<&str> = root.get_subcommands().filter(|verb| takes(verb)).map(clap::Command::get_name).collect();
    let judging = [
        "assess", "diff", "nearest", "letter", "costs", "argdown", "chart", "memo", "brief", "kit", "report", "flips",
        "ledger",
    ];
    assert_eq!(taking, judging);
}

#[test]
fn a_file_of_assumptions_that_cannot_be_read_is_named_with_what_can_stand_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("slips.ron");
    let written = "(assumptions_format: 1, assumptions: [(id: \"harm.few_dead\", value: \"huge\"), (id: \"harms\", value: \
                   \"1\"), (id: \"band.mass_dead\", value: \"0\")])";
    fs::write(&file, written).expect("a file");
    let file = file.to_str().expect("a name");
    for lang in ["en", "fr"] {
        let (code, out, err) = casus(&["assess", "tr-2012-f4", "--assumptions", file, "--lang", lang]);
        assert_eq!((code, out.as_str()), (Some(2), ""));
        assert!(err.contains("none, light, serious, grave_many, grave_mass") && err.contains("`harms`"), "{err}");
        assert!(err.contains("1 to 100000 dead") || err.contains("de 1 à 100000 morts"), "{err}");
    }
    let (code, _, err) = casus(&["costs", "tr-2012-f4", "--assumptions", "nowhere.ron"]);
    assert!(code == Some(2) && err.contains("nowhere.ron"), "{err}");
}

#[test]
fn the_ledger_says_what_can_stand_there_and_in_which_unit() {
    let (_, text, _) = casus(&["ledger"]);
    let line = |id: &str| text.lines().find(|line| line.starts_with(&format!("{id} "))).expect("a line").to_owned();
    assert!(
        line("mix.air_and_sea").contains("0 to 1000000 millionths, 10,000 to a percent"),
        "{}",
        line("mix.air_and_sea")
    );
    assert!(line("harm.few_dead").contains("none, light, serious, grave_many, grave_mass"));
    assert!(line("cost.r_ad.low").contains("thousands of US dollars a month"), "{}", line("cost.r_ad.low"));
    let ledger = json(&["ledger", "--format", "json", "--lang", "fr", "--set", "harm.few_dead=grave_many"]);
    let schema: Value = serde_json::from_str(
        &fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema/ledger.json")).expect("a schema"),
    )
    .expect("JSON");
    assert!(jsonschema::validator_for(&schema).expect("a schema").is_valid(&ledger));
    let all = ledger["assumptions"].as_array().expect("a list");
    let of = |id: &str| all.iter().find(|one| one["id"] == id).expect("an assumption");
    assert_eq!(
        (&of("harm.few_dead")["value"], &of("harm.few_dead")["shipped"]),
        (&"grave_many".into(), &"serious".into())
    );
    assert_eq!(
        (&of("likelihood.likely.low")["unit"], &of("likelihood.likely.low")["most"]),
        (&"percent".into(), &100.into())
    );
    assert!(all.iter().all(|one| one["unit"].is_null() == one["least"].is_null()), "every number has its unit");
    assert!(all.iter().all(|one| one["possible"].as_array().map(Vec::is_empty) == Some(one["unit"].is_string())));
    assert!(ledger["moved"].as_array().is_some_and(|moved| !moved.is_empty()));
}

#[test]
fn ones_own_arguments_stand_in_the_memo_and_the_json_with_what_convinced() {
    let folder = tempfile::tempdir().expect("a folder");
    for (lang, own, question) in [
        (
            "en",
            "own argument for: A warship is the state itself. [F4] [F8] (convinced me)",
            "own question to both sides",
        ),
        (
            "fr",
            "argument propre, pour\u{a0}: A warship is the state itself. [F4] [F8]",
            "question propre, aux deux côtés",
        ),
    ] {
        let out = folder.path().join(format!("{lang}.txt"));
        let written = casus(&["memo", ARGUED, "--out", out.to_str().expect("a name"), "--lang", lang]);
        assert_eq!(written.0, Some(0), "{}", written.2);
        let memo = fs::read_to_string(out).expect("a memo").split_whitespace().collect::<Vec<_>>().join(" ");
        let own = own.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(memo.contains(&own) && memo.contains(question) && memo.contains("Our seminar"), "{memo}");
    }
    let stated = json(&["assess", ARGUED, "--brief"])[0]["stated"].clone();
    assert_eq!(stated["arguments"].as_array().map(Vec::len), Some(7));
    let first = serde_json::json!({
        "element": "e1", "kind": "for", "text": "A warship is the state itself.", "facts": ["place", "harm"],
        "source": "Our seminar", "convinces": true,
    });
    assert_eq!(stated["arguments"][0], first);
    assert_eq!(stated["convinced_by"], serde_json::json!(["most-grave-forms", "one-vessel"]));
}

#[test]
fn ones_own_arguments_are_in_no_copy_for_others_and_in_no_comparison_unless_asked_for() {
    let session = format::read(&fs::read(ARGUED).expect("a file")).expect("a session");
    let copy = format::write(&session.copy_for(Recipient::Students)).expect("it is written");
    assert!(!copy.contains("warship") && !copy.contains("one-vessel") && !copy.contains("arguments"), "{copy}");
    let plain = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/old_saves/format-2-svalbard.ron");
    assert!(!casus(&["diff", ARGUED, plain]).1.contains("warship"));
    let asked = casus(&["diff", ARGUED, plain, "--notes"]).1;
    assert!(
        asked.contains("Own argument 1")
            && asked.contains("for [F4] [F8]: A warship is the state itself. (Our seminar)"),
        "{asked}"
    );
}

#[test]
fn the_map_of_arguments_holds_those_in_print_and_ones_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("argued.ron");
    let shipped = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/tr-2012-f4.ron")).expect("a case");
    let line = "    arguments: [(element: e1, kind: question, text: \"Who fired? See https://nato.int [1]\", facts: [harm], \
                source: \"A {book}\", convinces: true)],\n    convinced_by: [\"aimed-at-that-state\", \"no-such\"],\n    incident:";
    fs::write(&file, shipped.replacen("    incident:", line, 1)).expect("a file");
    let file = file.to_str().expect("a name");
    for (lang, title) in [("en", "Own argument 1"), ("fr", "Argument propre 1")] {
        let (code, map, err) = casus(&["argdown", file, "--lang", lang]);
        assert_eq!(code, Some(0), "{err}");
        let own =
            format!("  _ <{title}>: Who fired? See https:\\/\\/nato.int \\[1\\] \\[F8\\] #own #convinced #question");
        assert!(map.contains(&own), "{map}");
        assert!(map.contains("{facts: [\"harm\"], source: \"A (book)\"}"), "{map}");
        assert!(map.contains("  - <aimed-at-that-state>: ") && map.contains(" #print #convinced {source: "), "{map}");
        assert!(map.starts_with("===\ntitle: ") && map.contains("\n[E1]: ") && map.contains("\n  + <"), "{map}");
    }
    // What no argument in print is called is said.
    assert!(casus(&["check", file]).1.contains("no argument in print has the id no-such"));
}
