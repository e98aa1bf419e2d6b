//! What an author of exercises mistypes: codes of states, and assumptions out of their order. And what is said only later.

use std::{
    io::Write as _,
    process::{Command, Output, Stdio},
};

use casus::{
    assess::assess,
    catalog::Catalog,
    domain::{ChangedAssumption, Day, InventedState, Need, Pledge, Session, StateCode, Wanted},
    report,
    response::PledgeState,
    storage::format,
    words::{Language, Words},
};

const ITA: StateCode = StateCode::new(b"ITA");
const DEU: StateCode = StateCode::new(b"DEU");

fn casus(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_casus"))
        .args(args)
        .env("CASUS_PRECEDENTS_DIR", "no/such/folder")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("an input").write_all(input.as_bytes()).expect("the input is taken");
    child.wait_with_output().expect("the program ends")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

/// A session as an author writes it by hand.
fn by_hand(attacked: &str, author: &str, states: &str) -> String {
    format!(
        "(format: 1, lowest_reader: 1, session: (title: \"Bari\", {states} incident: (first_day: \"2030-05-03\", \
         attacked: [(value: [\"{attacked}\"])], author_kind: [(value: state_forces)], author: [(value: \"{author}\")])))"
    )
}

#[test]
fn a_slip_in_a_code_written_by_hand_is_sent_back_with_what_was_meant() {
    for (attacked, author, slip, meant) in [("ITL", "SYR", "ITL", "ITA"), ("ITA", "SRY", "SRY", "SYR")] {
        let input = by_hand(attacked, author, "");
        for verb in ["check", "assess"] {
            let output = casus(&[verb, "-"], &input);
            assert_ne!(output.status.code(), Some(0), "{verb} {slip}");
            let said = text(&output.stderr);
            assert!(said.contains(&format!("there is no state {slip}")) && said.contains(meant), "{said}");
        }
    }
}

#[test]
fn an_invented_state_is_declared_and_a_real_code_is_not_invented() {
    let input = by_hand("ITA", "ARD", "states: [(code: \"ARD\", name: \"Arden\")],");
    let output = casus(&["check", "-"], &input);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(!text(&output.stdout).contains("ARD"), "{}", text(&output.stdout));
    let input = by_hand("ITA", "SYR", "states: [(code: \"SYR\", name: \"Another\")],");
    assert!(text(&casus(&["check", "-"], &input).stdout).contains("SYR is the code of a state"));
}

#[test]
fn what_the_program_saved_opens_with_its_slip_and_names_it() {
    let mut session = format::read(by_hand("ITL", "SYR", "").as_bytes()).expect("a session");
    session.states = vec![InventedState { code: StateCode::new(b"ARD"), name: "Arden".to_owned() }];
    let written = format::write(&session).expect("it can be saved");
    assert_eq!(format::read(written.as_bytes()).expect("it opens"), session);
    let output = casus(&["check", "-"], &written);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stderr).contains("there is no state ITL; did you mean ITA"), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("there is no state ITL"));
}

#[test]
fn the_name_of_a_state_is_read_as_the_state() {
    let output = casus(&["assess", "-", "--format", "json"], &by_hand("ITA", "Syria", ""));
    let entries: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let inside = &entries[0]["threshold"]["elements"][5];
    assert_eq!(
        inside["missing"].as_array().map(Vec::len),
        Some(0),
        "Syria is no ally, and nobody need say so: {inside}"
    );
    let output = casus(&["assess", "-", "--format", "json"], &by_hand("ITA", "France", ""));
    let entries: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert!(entries[0]["threshold"]["warnings"].to_string().contains("intra_alliance"), "{}", entries[0]["threshold"]);
}

#[test]
fn the_name_that_a_state_had_is_read_as_the_state_and_its_name_of_today_is_said() {
    for (name, state, today) in [
        ("Turkey", "TUR", "Türkiye"),
        ("république tchèque", "CZE", "Czechia"),
        ("Macedonia", "MKD", "North Macedonia"),
        ("Burma", "MMR", "Myanmar"),
    ] {
        let output = casus(&["check", "-"], &by_hand("GRC", name, ""));
        assert_eq!(output.status.code(), Some(0), "{name}: {}", text(&output.stderr));
        let said = text(&output.stderr);
        assert!(said.contains(&format!("`{name}` is read as {state}, {today} by its name of today")), "{said}");
        let output = casus(&["assess", "-", "--format", "json"], &by_hand("GRC", name, ""));
        let entries: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let is_ally = entries[0]["threshold"]["warnings"].to_string().contains("intra_alliance");
        assert_eq!(is_ally, state != "MMR", "{name}: {}", entries[0]["threshold"]);
    }
    let output = casus(&["check", "-"], &by_hand("ITA", "Syria", ""));
    assert!(!text(&output.stderr).contains("is read as"), "a name of today needs no word");
}

/// The hints on a session with some assumptions changed.
fn hints(assumptions: &[(&str, &str)]) -> String {
    let mut session = Session::blank("test", Day::constant(2030, 5, 3));
    for (id, value) in assumptions {
        let line = ChangedAssumption { id: (*id).to_owned(), value: (*value).to_owned(), reason: String::new() };
        session.assume(id, Some(line));
    }
    let hints = report::hints(Catalog::shipped(), &session, &casus::rehearsal::every_picture, Words::of(Language::En));
    hints.into_iter().map(|hint| hint.text).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_assumption_that_breaks_an_order_is_named() {
    for (changed, named) in [
        (
            &[("range.supports.suggested", "none")][..],
            "`range.supports.least` (token) lies above `range.supports.suggested`",
        ),
        (&[("range.supports.least", "major"), ("range.supports.most", "token")], "`range.supports.most` (token)"),
        (&[("likelihood.likely.low", "90")], "`likelihood.likely.low` (90) lies above `likelihood.likely.high`"),
        (
            &[("likelihood.very_likely.low", "60")],
            "`likelihood.likely.high` (80) lies above `likelihood.very_likely.low`",
        ),
        (&[("cost.r_ad.low", "9000")], "`cost.r_ad.low` (9000) lies above `cost.r_ad.high`"),
        (&[("share.major", "10")], "`share.substantial` (10000) lies above `share.major` (10)"),
    ] {
        let said = hints(changed);
        assert!(said.contains(named), "{changed:?}: {said}");
    }
    assert!(!hints(&[("share.major", "60000")]).contains("order"));
}

#[test]
fn shares_that_are_no_whole_are_told_as_what_they_come_to() {
    // 900,000 among 1,450,000 millionths.
    assert!(
        hints(&[("mix.air_and_sea", "900000")]).contains("air_and_sea 62.06%"),
        "{}",
        hints(&[("mix.air_and_sea", "900000")])
    );
    let kinds = [
        "political",
        "intelligence",
        "cyber",
        "logistics_and_basing",
        "air_and_sea",
        "land_forces",
        "financial",
        "humanitarian",
    ];
    let nothing: Vec<(String, &str)> = kinds.iter().map(|kind| (format!("mix.{kind}"), "0")).collect();
    let nothing: Vec<(&str, &str)> = nothing.iter().map(|(id, value)| (id.as_str(), *value)).collect();
    assert!(hints(&nothing).contains("every share of `mix` is 0"));
}

#[test]
fn what_is_said_later_counts_later() {
    let day = Day::constant(2030, 5, 3);
    let mut session = format::read(by_hand("ITA", "SYR", "").as_bytes()).expect("a session");
    let from = day.plus_days(31);
    session.put_pledge(Pledge { from, quantity: 5, ..Pledge::plain(DEU, "r_ad") });
    session.put_need(Need { quantity: 6, ..Need::plain(ITA, Wanted::Measure("r_ad".to_owned())) });
    session.put_need(Need { from, ..Need::plain(ITA, Wanted::Measure("r_nav".to_owned())) });
    let on = |as_of: Day| {
        let session = Session { as_of, ..session.clone() };
        let response = assess(Catalog::shipped(), &session).response;
        let gaps = response.gaps(&session);
        (response.pledges[0].state, gaps[0].covered, gaps[1].is_later)
    };
    assert_eq!(on(from.plus_days(-1)), (PledgeState::Later, 0, true));
    assert_eq!(on(from), (PledgeState::IfAgreed, 5, false));
    // The last dated day is the day of the last thing said.
    assert_eq!(session.last_dated_day(), from);
}

/// A session with as many slips as one author may make.
const SLIPS: &str = r#"(format: 1, lowest_reader: 1, session: (
    title: "Slips",
    states: [(code: "SYR", name: "Another")],
    as_of: "2030-04-02",
    incident: (
        first_day: "2030-05-01",
        last_day: "2030-04-01",
        attacked: [(value: ["ITA", "CHE"])],
        author_kind: [(value: state_forces)],
        author: [(value: "Nobody’s Land")],
        means: [(from: "2030-04-20", value: [strike])],
        harm: [(value: mass_dead)],
        dead: [(value: exactly(2))],
        place: [(value: [(name: "", object: embassy, area: mediterranean, sea_zone: not_sea)])],
        brought_by: [(value: ["nobody"])],
        request: [(ally: "CHE", value: asks), (ally: "DEU", value: asks)],
    ),
    stances: [(seat: "CHE", stance: supports, condition: open)],
    pledges: [(ally: "CHE", from: "2030-04-01", measure: "nothing_known"), (ally: "ISL", measure: "r_ad")],
    needs: [(ally: "DEU", what: measure("r_ad"))],
    refusals: ["CHE"],
    exclusions: [(ally: "FRA", kind: air_and_sea)],
    assumptions: [(id: "no.such", value: "1"), (id: "share.major", value: "10"), (id: "mix.air_and_sea", value: "900000")],
))"#;

#[test]
fn check_speaks_the_language_asked_for_in_every_hint() {
    let lines = |lang: &str| -> Vec<String> {
        let output = casus(&["check", "--lang", lang, "-"], SLIPS);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        text(&output.stdout).lines().map(str::to_owned).collect()
    };
    let (english, french) = (lines("en"), lines("fr"));
    assert!(english.len() > 15 && english.len() == french.len(), "{english:#?}\n{french:#?}");
    assert!(english[0].starts_with("-: valid, ") && french[0].starts_with("-\u{a0}: valable, "), "{}", french[0]);
    for (english, french) in english.iter().zip(&french) {
        assert_ne!(english, french);
        // French has no bare space before its high marks.
        assert!(![" :", " ;", " ?"].iter().any(|mark| french.contains(mark)), "{french}");
    }
    // Without a language it is English, as before.
    assert_eq!(text(&casus(&["check", "-"], SLIPS).stdout).lines().collect::<Vec<_>>(), english);
}

#[test]
fn of_more_than_a_hundred_hints_the_others_are_counted() {
    let many: Vec<String> = (0..150).map(|idx| format!("(id: \"no.such.{idx}\", value: \"1\")")).collect();
    let session = format!(
        "(format: 1, lowest_reader: 1, session: (title: \"Many\", incident: (first_day: \"2030-05-01\"), assumptions: [{}]))",
        many.join(", ")
    );
    for (lang, head, tail) in [("en", "hints", "more"), ("fr", "remarques", "de plus")] {
        let output = casus(&["check", "--lang", lang, "-"], &session);
        let said = text(&output.stdout);
        assert_eq!(said.lines().count(), 102, "{said}");
        assert!(said.lines().next().is_some_and(|line| line.contains(head)), "{said}");
        assert!(said.lines().last().is_some_and(|line| line.ends_with(tail)), "{said}");
    }
}

#[test]
fn what_is_wrong_with_a_file_is_said_in_the_language_asked_for() {
    for (input, verb, english, french) in [
        ("nonsense", "check", "not a session of Casus Foederis", "Ce n’est pas une session"),
        (by_hand("ITL", "SYR", "").as_str(), "check", "there is no state ITL", "il n’y a pas d’État ITL"),
        (by_hand("ITL", "SYR", "").as_str(), "assess", "did you mean ITA", "vouliez-vous dire ITA"),
        (by_hand("GRC", "Turkey", "").as_str(), "check", "is read as TUR", "est lu comme TUR"),
    ] {
        for (lang, said) in [("en", english), ("fr", french)] {
            let output = casus(&[verb, "--lang", lang, "-"], input);
            assert!(text(&output.stderr).contains(said), "{verb} {lang}: {}", text(&output.stderr));
        }
    }
    let probe = casus(&["probe", "--at=91,0", "--object", "forces", "--lang", "fr"], "");
    assert!(text(&probe.stderr).contains("n’est pas un point du globe"), "{}", text(&probe.stderr));
}

/// A field, a value, a kind, a bracket, a day, a code, a point and a length that are wrong, each in a file of its own.
#[test]
fn what_is_wrong_in_a_file_written_by_hand_is_said_in_the_language_asked_for() {
    for wrong in [
        "titel: \"x\"",
        "title: \"x\", title: \"y\"",
        "title: x",
        "title: \"x\", as_of: \"2030-02-30\"",
        "title: \"x\", incident: (first_day: \"2030-05-01\", harm: [(value: some)])",
        "title: \"x\", incident: (first_day: \"2030-05-01\", harm: few_dead)",
        "title: \"x\", incident: (first_day: \"2030-05-01\", harm: [few_dead])",
        "title: \"x\", incident: (first_day: \"2030-05-01\", dead: [(value: exactly(1.5))])",
        "title: \"x\", incident: (first_day: \"2030-05-01\", attacked: [(value: [\"Fra\"])])",
        "title: \"x\", incident: (first_day: \"2030-05-01\", place: [(value: [(name: \"x\", point: Some((910000, 0)))])])",
        "title: \"x\" summary: \"y\"",
        "title: \"\\q\"",
        "title: “x”",
        "title: \"x",
    ] {
        let incident = if wrong.contains("incident") { "" } else { "incident: (first_day: \"2030-05-01\"), " };
        let input = format!("(format: 1, lowest_reader: 1, session: ({incident}{wrong}))");
        let [english, french] = ["en", "fr"].map(|lang| {
            let output = casus(&["check", "--lang", lang, "-"], &input);
            assert_eq!(output.status.code(), Some(2), "{wrong}");
            text(&output.stderr).to_owned()
        });
        assert!(english.contains(": Line 1, column "), "{english}");
        assert!(french.contains("\u{a0}: Ligne 1, colonne "), "{french}");
        for word in [" is ", " the ", " expected ", " here", "Possible are", " en anglais"] {
            assert!(!french.contains(word), "{wrong}: {french}");
        }
    }
}

/// What stands in the way of reading and of writing is said without the words of the system, where they are common.
#[test]
fn what_the_disk_refuses_is_said_in_the_language_asked_for() {
    for (args, english, french) in [
        (["check", "nowhere.ron", "", ""], "there is no such file", "ce fichier n’existe pas"),
        (["check", ".", "", ""], "it is a folder", "c’est un dossier"),
        (["chart", "fr-2015-paris", "--out", "/no/such/folder/a.svg"], "Make the folder", "Créez le dossier"),
    ] {
        for (lang, expected) in [("en", english), ("fr", french)] {
            let args: Vec<&str> = args.into_iter().filter(|arg| !arg.is_empty()).chain(["--lang", lang]).collect();
            let said = casus(&args, "");
            assert!(text(&said.stderr).contains(expected), "{args:?}: {}", text(&said.stderr));
        }
    }
}
