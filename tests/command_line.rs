//! The program as a shell sees it.

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

use casus::domain::{Audience, Note, Stance, StanceLine};
use serde_json::Value;

fn casus(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_casus"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        // What whoever runs the tests has collected is no part of them.
        .env("CASUS_PRECEDENTS_DIR", "no/such/folder")
        .output()
        .expect("the program starts")
}

/// The program with a folder of own precedents.
fn casus_with(own: &std::path::Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_casus"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CASUS_PRECEDENTS_DIR", own)
        .output()
        .expect("the program starts")
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("the output is text")
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("the messages are text")
}

fn json(args: &[&str]) -> Vec<Value> {
    let output = casus(args);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    serde_json::from_slice(&output.stdout).expect("the output is a JSON list")
}

#[test]
fn assess_json_has_the_promised_shape() {
    let entries = json(&["assess", "saves/us-2001-911.ron", "--format", "json", "--as-of", "2001-10-02"]);
    let entry = &entries[0];
    assert_eq!(entries.len(), 1);
    assert_eq!(entry["file"], "saves/us-2001-911.ron");
    assert_eq!(entry["title"], "11 September 2001");
    assert_eq!(entry["as_of"], "2001-10-02");
    assert_eq!(entry["seats"], 19);
    assert!(entry["headline"].is_string());
    assert_eq!(entry["threshold"]["status"], "eligible");
    assert_eq!(entry["threshold"]["weakest"], Value::Null);
    assert_eq!(entry["threshold"]["known_then"], "indeterminate");
    assert_eq!(entry["threshold"]["known_later"], "eligible");
    let elements = entry["threshold"]["elements"].as_array().expect("a list");
    let ids: Vec<&str> = elements.iter().filter_map(|element| element["id"].as_str()).collect();
    assert_eq!(ids, ["e0", "e1", "e2", "e3", "e4", "e5"]);
    for element in elements {
        for list in ["reasons", "facts", "sources", "missing"] {
            assert!(element[list].is_array(), "{list} of {element}");
        }
        let reasons = element["reasons"].as_array().expect("a list");
        assert!(!reasons.is_empty());
        for reason in reasons.iter().filter_map(Value::as_str) {
            assert!(reason.ends_with(']') && reason.contains("[F"), "{reason}");
        }
    }
    assert_eq!(elements[1]["grade"], "met");
    assert_eq!(elements[3]["grade"], "inside");
    assert!(elements[1]["facts"].as_array().is_some_and(|facts| facts.contains(&"means".into())));
    let request = &entry["request"];
    assert_eq!(request["state"], "consents");
    assert_eq!(request["by"], serde_json::json!(["USA"]));
    assert_eq!(request["before_council"], "article_5");
    assert_eq!(request["measure"], Value::Null);
    assert_eq!(request["brought_by"], serde_json::json!(["secretary_general"]));
    assert_eq!(request["article_4_by"], serde_json::json!([]));
    assert_eq!(entry["council"]["outcome"], "invoked");
    assert_eq!(entry["council"]["counts"]["does_not_object"], 19);
    assert_eq!(entry["council"]["blocking"], serde_json::json!([]));
    let allies = entry["response"]["by_ally"].as_array().expect("a list");
    assert_eq!(allies.len(), 19);
    assert!(allies.iter().all(|ally| ally["least"].is_i64() && ally["most"].is_i64() && ally["state"].is_string()));
    let sum: i64 = allies.iter().filter_map(|ally| ally["most"].as_i64()).sum();
    assert_eq!(entry["response"]["total"]["now"]["most"], sum);
    assert!(entry["response"]["total"]["if_agreed"]["suggested"].is_i64());
}

#[test]
fn as_of_picks_the_day_and_its_seats_and_the_parties_stay() {
    let day_1 = json(&["assess", "us-2001-911", "--format", "json", "--as-of", "2001-09-11"]);
    let later = json(&["assess", "us-2001-911", "--format", "json", "--as-of", "2024-12-31"]);
    assert_eq!(day_1[0]["threshold"]["status"], "indeterminate");
    assert_eq!(day_1[0]["threshold"]["weakest"], "e2");
    assert_eq!(day_1[0]["council"]["outcome"], "not_raised");
    assert_eq!(later[0]["threshold"]["status"], "eligible");
    assert_eq!((&day_1[0]["seats"], &later[0]["seats"]), (&19.into(), &32.into()));
    for entry in [&day_1[0], &later[0]] {
        assert_eq!(entry["parties_on_first_day"], 19);
    }
}

#[test]
fn the_text_names_the_model_for_what_it_is() {
    for lang in ["en", "fr"] {
        let output = casus(&["assess", "saves/fr-2015-paris.ron", "--lang", lang]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        assert!(out(&output).contains("Paris 2015"), "{}", out(&output));
        assert!(out(&output).contains("28"));
    }
}

#[test]
fn a_bad_file_goes_to_standard_error_and_the_others_are_judged() {
    let folder = tempfile::tempdir().expect("a folder");
    let bad = folder.path().join("bad.ron");
    fs::write(&bad, "(\n  format: 1,\n  session: (titel: \"x\", incident: (first_day: \"2030-05-01\")),\n)\n")
        .expect("a file");
    let bad = bad.to_str().expect("a name");
    let output = casus(&["assess", bad, "gb-1982-falklands", "nowhere.ron", "--format", "json"]);
    assert_eq!(output.status.code(), Some(2));
    let entries: Vec<Value> = serde_json::from_slice(&output.stdout).expect("the output is a JSON list");
    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0]["file"], "gb-1982-falklands");
    let messages = err(&output);
    assert!(messages.contains("bad.ron: Line 3, column 13") && messages.contains("`title`"), "{messages}");
    assert!(messages.contains("nowhere.ron: The file cannot be read"), "{messages}");
    let only_bad = casus(&["assess", bad, "--format", "json"]);
    assert_eq!((only_bad.status.code(), out(&only_bad).trim()), (Some(2), "[]"));
}

#[test]
fn check_says_what_deserves_a_second_look() {
    let shipped: Vec<String> = casus::storage::cases().iter().map(|case| format!("saves/{}.ron", case.id)).collect();
    let mut args = vec!["check"];
    args.extend(shipped.iter().map(String::as_str));
    let output = casus(&args);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    for file in &shipped {
        assert!(out(&output).contains(&format!("{file}: valid")), "{file}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let odd = folder.path().join("odd.ron");
    let text = r#"(format: 1, lowest_reader: 1, session: (title: "odd", incident: (
      first_day: "2020-05-01", attacked: [(value: ["SWE"])], dead: [(value: exactly(12))],
      place: [(value: [(name: "sea", object: embassy, area: baltic_sea, sea_zone: beyond)])],
      direction: [(value: established, confidence: unlikely)],
      request: [(ally: "ITA", value: asks)],
    ), stances: [(seat: "FIN", stance: supports)]))"#;
    fs::write(&odd, text).expect("a file");
    let output = casus(&["check", odd.to_str().expect("a name")]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    for hint in [
        "Suggested: many_dead",
        "no embassy in baltic_sea",
        "FIN has no seat",
        "SWE is not a Party",
        "ITA is not among",
        "`unlikely`",
    ] {
        assert!(out(&output).contains(hint), "{hint} in {}", out(&output));
    }
    assert_eq!(casus(&["check", "README.md", "Cargo.toml"]).status.code(), Some(2));
}

fn assess_standard_input(text: &str, args: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_casus"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("a pipe").write_all(text.as_bytes()).expect("the program reads");
    child.wait_with_output().expect("the program ends")
}

#[test]
fn template_and_ledger_speak_french_and_stay_readable() {
    let template = casus(&["template", "--date", "2015-11-13", "--attacked", "FRA", "--lang", "fr"]);
    assert_eq!(template.status.code(), Some(0), "{}", err(&template));
    let text = out(&template);
    for fact in casus::domain::FactId::ALL {
        assert!(text.contains(&format!("[F{}] {}\u{a0}:", fact.number(), fact.id())), "{fact:?}");
    }
    assert!(text.contains("Incident sans titre") && text.contains("// Belgique") && !text.contains("// Belgium"));
    assert!(text.lines().all(|line| line.chars().count() <= 140), "a line is too long");
    // What is read is the same in both languages.
    let english = casus(&["template", "--date", "2015-11-13", "--attacked", "FRA"]);
    let read = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.trim_start().starts_with("//")).map(str::to_owned).collect()
    };
    let [french, english] = [read(text), read(out(&english))];
    let other: Vec<_> = french.iter().zip(&english).filter(|(one, other)| one != other).collect();
    assert_eq!((french.len(), other.len()), (english.len(), 1), "{other:?}");
    let output = assess_standard_input(text, &["check", "-", "--lang", "fr"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let ledger = casus(&["ledger", "--lang", "fr"]);
    assert!(out(&ledger).contains(" contestée ") && !out(&ledger).contains("contested"), "not in French");
    let none = casus(&["ledger", "--lang", "fr", "--set", "harm.few_dead=serious"]);
    assert_eq!(none.status.code(), Some(0), "{}", err(&none));
    assert!(!out(&none).contains("precedent"), "{}", out(&none));
}

#[test]
fn a_template_is_a_session_that_says_nothing_and_names_every_fact() {
    let template = casus(&["template", "--date", "2015-11-13", "--attacked", "FRA"]);
    assert_eq!(template.status.code(), Some(0), "{}", err(&template));
    let text = out(&template);
    for fact in casus::domain::FactId::ALL {
        assert!(text.contains(&format!("[F{}] {}:", fact.number(), fact.id())), "{fact:?}");
    }
    for value in ["armed_assault", "court_or_un", "over_active", "measures_taken", "kosovo", "almost_certain"] {
        assert!(text.contains(value), "{value}");
    }
    assert!(text.contains("//(seat: \"BEL\"") && !text.contains("\"FIN\""));
    let output = assess_standard_input(text, &["assess", "-", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let entries: Vec<Value> = serde_json::from_slice(&output.stdout).expect("the output is a JSON list");
    assert_eq!(entries[0]["seats"], 28);
    assert_eq!(entries[0]["threshold"]["status"], "indeterminate");
    assert_eq!(entries[0]["threshold"]["elements"][0]["grade"], "met");
    assert_eq!(entries[0]["council"]["outcome"], "not_raised");
    assert_eq!(entries[0]["council"]["counts"]["undecided"], 28);
    // Filling in is replacing one word.
    let filled = text
        .replace("harm: [(value: unknown)]", "harm: [(value: mass_dead)]")
        .replace("means: [(value: [])]", "means: [(value: [strike])]");
    let output = assess_standard_input(&filled, &["assess", "-", "--format", "json"]);
    let entries: Vec<Value> = serde_json::from_slice(&output.stdout).expect("the output is a JSON list");
    assert_ne!(entries[0]["threshold"]["elements"][1]["facts"], serde_json::json!([]));
    let plain = casus(&["template"]);
    assert_eq!(assess_standard_input(out(&plain), &["assess", "-"]).status.code(), Some(0));
    assert_eq!(assess_standard_input(out(&plain), &["check", "-"]).status.code(), Some(0));
}

/// A template without the slashes that leave entries out: all that a session may hold. Prose has an odd number of spaces
/// after its slashes, an entry none or those of its depth.
fn filled_in(template: &str) -> String {
    let entry = |line: &str| {
        let rest = line.trim_start().strip_prefix("//")?;
        let spaces = rest.len() - rest.trim_start().len();
        (spaces % 2 == 0 && !rest.is_empty()).then(|| rest.to_owned())
    };
    template.lines().map(|line| entry(line).unwrap_or_else(|| line.to_owned())).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_template_with_every_part_written_out_loads_and_holds_all_that_an_author_writes() {
    let schema = casus::storage::format::schema().to_value();
    let fields =
        |of: &str| schema["$defs"][of]["properties"].as_object().expect("fields").keys().cloned().collect::<Vec<_>>();
    for (arguments, lang) in [
        (&["template", "--date", "2030-05-01", "--attacked", "ITA"][..], "en"),
        (&["template", "--date", "2030-05-01"], "fr"),
    ] {
        let template = casus(&[arguments, &["--lang", lang]].concat());
        let whole = filled_in(out(&template));
        let output = assess_standard_input(&whole, &["check", "-", "--lang", lang]);
        assert_eq!(output.status.code(), Some(0), "{}\n{whole}", err(&output));
        let session = casus::storage::format::read(whole.as_bytes()).expect("a session");
        let held = serde_json::to_value(&session).expect("JSON");
        // What the program writes itself is no author's.
        for field in
            fields("Session").iter().filter(|field| !["extras", "log", "predictions"].contains(&field.as_str()))
        {
            assert!(out(&template).contains(&format!("{field}: ")), "{field}");
            let is_left_out = held[field].is_null()
                && !["sources", "notes", "reading", "decision_point", "summary"].contains(&field.as_str());
            assert!(!is_left_out, "{field}: {held:#}");
        }
        assert!(!session.incident.campaign.is_empty() && session.stances.len() == 32);
        for of in ["Proceedings", "Workshop", "Delegations", "Assignment", "Pledge", "Need", "LinkedIncident", "Room"] {
            for field in fields(of)
                .iter()
                .filter(|field| !["clock", "round_clock", "spoken", "round_looked_at"].contains(&field.as_str()))
            {
                assert!(whole.contains(&format!("{field}: ")), "{of}: {field}");
            }
        }
    }
}

#[test]
fn hints_stand_with_their_lines_and_fail_a_script_that_asks_for_it() {
    let text = "(\n  format: 1,\n  session: (\n    title: \"x\",\n    incident: (\n      first_day: \"2030-05-01\",\n      \
                attacked: [(value: [\"ITA\", \"CHE\"])],\n      campaign: [(title: \"Later\", first_day: \"2030-06-01\")],\n    \
                ),\n    pledges: [\n      (ally: \"ISL\", measure: \"r_ad\"),\n      (ally: \"DEU\", measure: \"r_zz\"),\n    ],\n  \
                ),\n)\n";
    let output = assess_standard_input(text, &["check", "-"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    for said in [
        "Line 7, column 34: attacked: CHE is not a Party",
        "Line 8, column 18: campaign: `Later` begins on 2030-06-01, after first_day 2030-05-01",
        "Line 11, column 7: pledges: r_ad sends forces, and ISL has none",
        "Line 12, column 30: pledges: there is no measure called `r_zz`",
    ] {
        assert!(out(&output).contains(said), "{said}\n{}", out(&output));
    }
    assert_eq!(assess_standard_input(text, &["check", "--strict", "-"]).status.code(), Some(1));
    assert_eq!(assess_standard_input("(format: 1, session: (", &["check", "--strict", "-"]).status.code(), Some(2));
    assert_eq!(casus(&["check", "--strict", "ee-2025-mig31"]).status.code(), Some(0));
}

/// The copy of the version before is named where it is, and nowhere else.
#[test]
fn the_version_before_is_named_only_where_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("my.ron");
    std::fs::write(&file, "(format: 1, session: (titel: \"x\"))").expect("a file");
    let check = || {
        let output = casus(&["check", file.to_str().expect("a name")]);
        assert_eq!(output.status.code(), Some(2));
        err(&output).to_owned()
    };
    assert!(!check().contains(".bak"), "{}", check());
    std::fs::write(folder.path().join("my.ron.bak"), "").expect("a copy");
    assert!(check().contains("The version before is beside it") && check().contains("my.ron.bak"), "{}", check());
}

#[test]
fn usage_is_as_people_expect() {
    let help = casus(&["--help"]);
    assert_eq!(help.status.code(), Some(0));
    for verb in ["assess", "check", "template", "cases"] {
        assert!(out(&help).contains(verb));
    }
    let version = casus(&["--version"]);
    assert_eq!((version.status.code(), out(&version)), (Some(0), concat!("casus ", env!("CARGO_PKG_VERSION"), "\n")));
    for bad in [
        &["assess"][..],
        &["assess", "x.ron", "--as-of", "13.11.2015"],
        &["--nonsense"],
        &["template", "--attacked", "France"],
    ] {
        let output = casus(bad);
        assert_eq!(output.status.code(), Some(2), "{bad:?}");
        assert!(out(&output).is_empty() && !err(&output).is_empty(), "{bad:?}");
    }
}

#[test]
fn the_cases_are_listed_in_the_language_asked_for() {
    for (args, title) in [
        (&["cases"][..], "  1982-04-02  Falklands 1982\n"),
        (&["cases", "--lang", "en"], "  1982-04-02  Falklands 1982\n"),
        (&["cases", "--lang", "fr"], "  1982-04-02  Malouines 1982\n"),
        (&["cases", "--language", "fr"], "  1982-04-02  Malouines 1982\n"),
    ] {
        let cases = casus(args);
        assert_eq!(
            (cases.status.code(), out(&cases).lines().count()),
            (Some(0), casus::storage::cases().len()),
            "{args:?}"
        );
        assert!(out(&cases).contains(title) && out(&cases).contains("fr-2015-paris"), "{}", out(&cases));
    }
}

#[test]
fn a_reader_that_leaves_early_is_no_trouble() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_casus"))
        .args(["assess"].into_iter().chain(std::iter::repeat_n("us-2001-911", 60)))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), err(&output)), (Some(0), ""));
}

#[test]
fn assessing_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.ron");
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("saves/fr-2015-paris.ron"), &path).expect("a copy");
    let before = fs::read(&path).expect("the copy");
    let output = casus(&["assess", path.to_str().expect("a name")]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(fs::read(&path).expect("the copy"), before);
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
}

#[test]
fn a_shipped_case_is_told_in_french_from_title_to_measure() {
    let ids: Vec<&str> = casus::storage::library::cases().iter().map(|case| case.id).collect();
    let [english, french] = ["en", "fr"].map(|lang| {
        let arguments = [&["assess", "--format", "json", "--lang", lang], ids.as_slice()].concat();
        json(&arguments)
    });
    let entry = |entries: &[Value], id: &str| entries[ids.iter().position(|other| *other == id).unwrap_or(0)].clone();
    assert_eq!(entry(&english, "gb-1982-falklands")["title"], "Falklands 1982");
    assert_eq!(entry(&french, "gb-1982-falklands")["title"], "Malouines 1982");
    // The measures that an act of the Council or of its committee adopted, and no other.
    let adopted: Vec<Value> = [("tr-2003-iraq", "2003-02-16"), ("tr-2012-akcakale", "2012-12-04")]
        .into_iter()
        .flat_map(|(id, day)| json(&["assess", "--format", "json", "--lang", "fr", "--as-of", day, id]))
        .collect();
    let measured: Vec<&Value> = adopted.iter().filter(|entry| !entry["request"]["measure"].is_null()).collect();
    assert_eq!(measured.len(), 2);
    for entry in measured {
        let stated = entry["request"]["measure"].as_str().and_then(|text| text.split([':', ';']).next());
        let headline = entry["headline"].as_str().unwrap_or_default();
        assert!(stated.is_some_and(|stated| headline.contains(&format!("\u{a0}: {}", stated.trim()))), "{headline}");
    }
    assert_eq!(entry(&french, "fi-2024-estlink2")["request"]["by_ally"][0]["state"], "none");
    let out_of_area = entry(&french, "gb-1982-falklands")["threshold"]["elements"][3]["reasons"].to_string();
    assert!(
        out_of_area.contains("Stanley (îles Malouines)\u{a0}: territoire sous la juridiction d’une Partie"),
        "{out_of_area}"
    );
    assert_eq!(
        json(&["assess", "--format", "json", "--as-of", "2003-02-16", "tr-2003-iraq"])[0]["headline"],
        "The Defence Planning Committee agrees on planning for the defence of Türkiye, short of Article 5."
    );
}

#[test]
fn every_fact_a_reason_cites_is_listed_and_every_attacked_ally_answers() {
    let entries = json(&["assess", "pl-2025-drones", "us-2001-911", "--format", "json"]);
    for element in entries.iter().filter_map(|entry| entry["threshold"]["elements"].as_array()).flatten() {
        let listed = element["facts"].as_array().map_or(0, Vec::len);
        let mut marks: Vec<&str> = element["reasons"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .flat_map(|reason| reason.split(' ').filter(|word| word.starts_with("[F")))
            .collect();
        marks.sort_unstable();
        marks.dedup();
        assert_eq!(listed, marks.len(), "{element}");
    }
    assert_eq!(entries[1]["request"]["by_ally"], serde_json::json!([{ "ally": "USA", "state": "consents" }]));
}

#[test]
fn a_reading_is_chosen_and_all_three_are_answered() {
    let args = ["assess", "us-2001-911", "--format", "json", "--as-of", "2001-10-02"];
    let practice = &json(&args)[0];
    let strict = &json(&[&args[..], &["--reading", "strict"]].concat())[0];
    assert_eq!(practice["threshold"]["status"], "eligible");
    assert_eq!(strict["threshold"]["status"], "arguable");
    assert_eq!(strict["readings"]["reading"], "strict");
    for entry in [practice, strict] {
        let answers = &entry["readings"]["answers"];
        assert_eq!(answers["strict"]["status"], "arguable");
        assert_eq!(answers["practice"]["status"], "eligible");
        assert_eq!(answers["expansive"]["elements"]["e2"], "met");
        assert_eq!(entry["readings"]["turns_on"]["points"], serde_json::json!(["non_state_author"]));
        assert_eq!(entry["readings"]["turns_on"]["facts"], serde_json::json!(["author_kind"]));
    }
    let clause = "Met in practice; arguably met on a strict reading: it depends on [F15].";
    assert_eq!(practice["readings"]["clause"], clause);
}

#[test]
fn a_changed_assumption_is_marked_in_every_export() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("changed.ron");
    let shipped = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/tr-2012-f4.ron")).expect("a case");
    let line =
        "    assumptions: [(id: \"harm.few_dead\", value: \"grave_many\", reason: \"for a test\")],\n    incident:";
    fs::write(&file, shipped.replacen("    incident:", line, 1)).expect("a file");
    let file = file.to_str().expect("a name");
    let entry = &json(&["assess", file, "--as-of", "2012-07-04", "--format", "json"])[0];
    let changed = &entry["assumptions"]["changed"];
    assert_eq!(changed.as_array().map(Vec::len), Some(1));
    assert_eq!(changed[0]["id"], "harm.few_dead");
    assert_eq!((&changed[0]["shipped"], &changed[0]["value"]), (&"serious".into(), &"grave_many".into()));
    assert!(entry["assumptions"]["decided"].as_array().is_some_and(|ids| ids.contains(&"harm.few_dead".into())));
    let text = casus(&["assess", file]);
    assert!(out(&text).contains("Assumptions changed in this session"), "{}", out(&text));
    assert!(out(&text).contains("grave instead of serious"), "{}", out(&text));
    let line = "! One assumption changed: People harmed (few dead): grave instead of serious.";
    assert!(out(&text).contains(line), "the head says it: {}", out(&text));
    assert!(out(&text).contains("Reason given: for a test"), "{}", out(&text));
    assert_eq!(entry["assumptions"]["text"], line.trim_start_matches("! "));
    let plain = &json(&["assess", "tr-2012-f4", "--format", "json"])[0];
    assert_eq!(plain["assumptions"]["changed"], serde_json::json!([]));
    assert!(plain["assumptions"]["text"].is_null());
}

#[test]
fn flips_name_the_changes_that_would_turn_an_answer() {
    let output = casus(&[
        "flips",
        "us-2001-911",
        "--as-of",
        "2001-09-12",
        "--part",
        "threshold",
        "--target",
        "eligible",
        "--format",
        "json",
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let entry: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let target = &entry["targets"][0];
    assert_eq!((&target["part"], &target["target"]), (&"threshold".into(), &"eligible".into()));
    let flips = target["flips"].as_array().expect("a list");
    assert!(!flips.is_empty());
    for flip in flips {
        assert_eq!(flip["first"].as_array().map(|first| first.len() as u64), flip["size"].as_u64());
        assert!(flip["ways"].as_u64() >= Some(1) && flip["text"].is_string() && flip["steps"].is_array());
    }
    assert!(out(&output).contains("\"direction\""), "{}", out(&output));
    let response = casus(&["flips", "us-2001-911", "--part", "response", "--target", "FRA:withheld"]);
    assert!(out(&response).contains("France: objects"), "{}", out(&response));
    let wrong = casus(&["flips", "us-2001-911", "--part", "threshold", "--target", "won"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(err(&wrong).contains("eligible"), "{}", err(&wrong));
    for lang in ["en", "fr"] {
        let all = casus(&["flips", "pl-2022-przewodow", "--lang", lang]);
        assert_eq!(all.status.code(), Some(0), "{}", err(&all));
    }
}

#[test]
fn a_diff_lists_nothing_that_is_equal_on_both_sides() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other.ron");
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("saves/es-2004-madrid.ron")).unwrap();
    // The same value stated once more on a later day.
    let anew = text.replacen(
        "timing: [",
        "timing: [\n        (from: \"2004-03-12\", value: over_active, note: \"Further attacks feared\"), ",
        1,
    );
    assert_ne!(text, anew);
    fs::write(&other, anew).unwrap();
    let output = casus(&["diff", "es-2004-madrid", other.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    for line in out(&output).lines().filter(|line| line.contains(" → ")) {
        let (before, after) = line.split_once(" → ").expect("two values");
        let before = before.rsplit(": ").next().expect("a value");
        assert!(!after.starts_with(before), "{line}");
    }
    assert!(out(&output).contains("The facts are the same."), "{}", out(&output));
}

#[test]
fn the_text_of_an_assessment_shows_the_other_tracks_as_equals() {
    for (lang, heading, union) in
        [("en", "\nOther ways\n", "would be owed by 27 states"), ("fr", "\nAutres voies\n", "serait due par 27 États")]
    {
        let output = casus(&["assess", "fr-2015-paris", "--as-of", "2015-11-17", "--lang", lang]);
        let text = out(&output);
        let flat = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(heading) && flat.contains(union), "{text}");
    }
}

#[test]
fn bands_of_deaths_stay_in_their_order() {
    let output = casus(&["ledger", "--set", "band.mass_dead=1"]);
    assert_eq!(output.status.code(), Some(2), "{}", out(&output));
    assert!(err(&output).contains("band.many_dead"), "{}", err(&output));
    let both = casus(&["ledger", "--set", "band.mass_dead=5", "--set", "band.many_dead=2"]);
    assert_eq!(both.status.code(), Some(0), "{}", err(&both));
}

#[test]
fn check_names_facts_that_do_not_sit_well_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let odd = folder.path().join("odd.ron");
    let text = r#"(format: 1, lowest_reader: 1, session: (title: "odd", incident: (
      first_day: "2030-05-01", attacked: [(value: ["FRA"])], means: [(value: [invasion])],
      intent: [(value: accident)], timing: [(value: historic)], author: [(value: "FRA")],
      article_4_by: [(value: ["UKR"])], deciding_body: [(value: dpc)],
      place: [(value: [(name: "sea", point: Some((488566, 23522)), object: territory, area: sea_elsewhere)])],
    )))"#;
    fs::write(&odd, text).expect("a file");
    let output = casus(&["check", odd.to_str().expect("a name")]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    for hint in [
        "deliberate by nature",
        "Timing says historic",
        "France is named as the author and among the attacked",
        "cannot invoke Article 4",
        "there is no Defence Planning Committee",
        "the point lies on land",
    ] {
        assert!(out(&output).contains(hint), "{hint} in {}", out(&output));
    }
}

#[test]
fn diff_says_what_differs_and_what_that_moves() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other.ron");
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("saves/fr-2015-paris.ron")).unwrap();
    fs::write(&other, text.replace("mass_dead", "few_dead")).unwrap();
    let other = other.to_str().unwrap();
    let output = casus(&["diff", "fr-2015-paris", other]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    for line in ["The facts differ in one value.", "Armed attack: A met; B arguable", "REQUEST: the same", "→ few dead"]
    {
        assert!(out(&output).contains(line), "{line}: {}", out(&output));
    }
    let output = casus(&["diff", "fr-2015-paris", other, "--format", "json", "--lang", "fr"]);
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(value["differences"][0]["what"]["fact"], "harm");
    assert_eq!(
        (value["differences"][0]["a"].as_str(), value["same_facts"].as_bool()),
        (Some("mass_dead"), Some(false))
    );
    assert_eq!(value["answer_differs"]["request"], false);
    assert_eq!(value["answer_differs"]["threshold"], true);
    let same = casus(&["diff", "fr-2015-paris", "fr-2015-paris"]);
    assert!(out(&same).contains("Both say the same."), "{}", out(&same));
    assert_eq!(casus(&["diff", "fr-2015-paris", "nowhere.ron"]).status.code(), Some(2));
}

#[test]
fn a_file_changed_outside_is_assessed_with_a_remark() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let session = casus::storage::case("us-2001-911").expect("a case").session.clone();
    casus::storage::save(&path, &session).unwrap();
    let name = path.to_str().unwrap();
    assert_eq!(err(&casus(&["assess", name])), "");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("supports", "objects", 1).replacen("does_not_object", "objects", 1)).unwrap();
    let output = casus(&["assess", name]);
    assert_eq!(output.status.code(), Some(0));
    assert!(err(&output).contains("checksum"), "{}", err(&output));
}

#[test]
fn the_probe_says_row_grade_party_and_why() {
    let probe = |args: &[&str]| -> Value {
        let output = casus(&[&["probe"], args, &["--format", "json"]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        serde_json::from_slice(&output.stdout).expect("JSON")
    };
    let paris = probe(&["--at", "48.857,2.352", "--object", "territory", "--date", "2015-11-13"]);
    assert_eq!((&paris["row"], &paris["grade"], &paris["party"]), (&"r1".into(), &"inside".into(), &"FRA".into()));
    assert_eq!((&paris["place"], &paris["near_line"]), (&"France".into(), &false.into()));
    assert!(paris["reasons"].as_array().is_some_and(|reasons| reasons.len() >= 2));
    let stanley = probe(&["--at=-51.75,-58.2", "--object", "territory", "--date", "1982-04-02"]);
    assert_eq!(
        (&stanley["row"], &stanley["grade"], &stanley["party"]),
        (&"r12".into(), &"outside".into(), &"GBR".into())
    );
    let ship = probe(&["--at", "34,29", "--object", "merchant_ship", "--date", "2025-01-01", "--reading", "expansive"]);
    assert_eq!((&ship["row"], &ship["grade"], &ship["party"]), (&"r11".into(), &"inside".into(), &Value::Null));
    for bad in [["--at", "north", "--object", "forces"], ["--at", "48,2", "--object", "castle"]] {
        let output = casus(&[&["probe"][..], &bad].concat());
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).contains("54.5,19.1") || err(&output).contains("state_vessel"), "{}", err(&output));
    }
    let french =
        casus(&["probe", "--at", "35.889,-5.320", "--object", "territory", "--date", "2025-01-01", "--lang", "fr"]);
    assert!(out(&french).contains("R12a · hors zone · Ceuta"), "{}", out(&french));
}

#[test]
fn the_costs_of_either_way_stand_with_their_sources_and_no_sum_across_them() {
    let output = casus(&["costs", "fr-2015-paris"]);
    let text = out(&output);
    for part in ["If the Council agrees", "If nothing is put", "Credibility (the room: unrated)", "Scholars disagree"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.contains("Newsweek, Ex-NATO Chief Says") && text.contains("(interpretation)"), "{text}");
    let printed = casus(&["costs", "fr-2015-paris", "--format", "json"]);
    let entry: serde_json::Value = serde_json::from_slice(&printed.stdout).expect("JSON");
    assert_eq!(entry["ways"].as_array().map(Vec::len), Some(3));
    let yes = &entry["ways"][0];
    assert_eq!((&yes["way"], &yes["reached"]), (&"agreed".into(), &true.into()));
    assert!(yes["story"]["helped"].as_u64() > Some(0) && yes["story"]["hurt"].as_u64() > Some(0));
    assert_eq!(yes["costs"][0]["room"], serde_json::Value::Null, "unrated is nothing said");
    assert_eq!(entry["ladder"]["level"], serde_json::Value::Null);
    assert!(out(&casus(&["costs", "fr-2015-paris", "--lang", "fr"])).contains("Si le Conseil en convient"));
}

#[test]
fn own_precedents_are_listed_compared_and_regraded_and_a_broken_one_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let shipped =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/tr-2012-akcakale.ron")).expect("a case");
    let own = shipped.replacen("title: \"Akçakale 2012\"", "title: \"A shell of mine\"", 1);
    assert_ne!(own, shipped);
    fs::write(folder.path().join("my-shell.ron"), own).expect("a file");
    fs::write(folder.path().join("slip.ron"), shipped.replacen("harm:", "harn:", 1)).expect("a file");
    let cases = casus_with(folder.path(), &["cases"]);
    assert_eq!(cases.status.code(), Some(0));
    assert!(
        out(&cases).contains("yours/my-shell") && out(&cases).contains("A shell of mine (yours)"),
        "{}",
        out(&cases)
    );
    assert!(err(&cases).contains("slip.ron: Line ") && err(&cases).contains("column"), "{}", err(&cases));
    let nearest = casus_with(folder.path(), &["nearest", "tr-2012-akcakale", "--format", "json"]);
    let found: Vec<Value> = serde_json::from_slice(&nearest.stdout).expect("JSON");
    assert_eq!(found[0]["case"], "yours/my-shell");
    assert_eq!(found[0]["close"], true);
    let ledger = casus_with(folder.path(), &["ledger", "--set", "harm.few_dead=grave_many"]);
    assert!(out(&ledger).contains("yours/my-shell"), "{}", out(&ledger));
    assert!(!out(&casus(&["cases"])).contains("yours/"));
}

#[test]
fn where_nothing_is_close_the_closest_by_each_likeness_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("blockade.ron");
    let text = "(format: 1, session: (title: \"A blockade\", incident: (first_day: \"2030-05-01\", attacked: [(value: \
                [\"ISL\"])], means: [(value: [blockade])], intent: [(value: deliberate_ally)])))";
    fs::write(&file, text).expect("a file");
    let output = casus(&["nearest", file.to_str().expect("a name")]);
    assert!(out(&output).starts_with("Nothing in the library is close.\nClosest on author: "), "{}", out(&output));
}

#[test]
fn the_letter_says_what_the_facts_say_and_leaves_boxes_for_the_rest() {
    let letter = out(&casus(&["letter", "fr-2015-paris"])).to_owned();
    assert!(letter.contains("[x] Who was attacked: France [F3]"), "{letter}");
    assert!(letter.contains("[ ] The measures taken"), "{letter}");
    assert!(letter.contains("Bataclan") && letter.contains("(territory and what stands on it)"), "{letter}");
}

#[test]
fn flips_that_differ_only_in_the_ally_are_read_once_and_json_has_them_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let session = |attacked: &str, area: &str| {
        let facts = format!(
            "attacked: [(value: [\"{attacked}\"])], place: [(value: [(name: \"A port\", object: territory, area: {area}, sea_zone: not_sea)])], means: [(value: [invasion])], harm: [(value: mass_dead)], intent: [(value: deliberate_ally)], attribution: [(value: several_allies)], direction: [(value: established)]"
        );
        let text = format!(
            "(format: 1, lowest_reader: 1, session: (title: \"A port\", as_of: \"2030-05-01\", incident: (first_day: \"2030-05-01\", {facts})))"
        );
        let file = folder.path().join(format!("{attacked}.ron"));
        fs::write(&file, text).expect("a file");
        file.to_str().expect("a name").to_owned()
    };
    let stranger = session("UKR", "third_state");
    let text = out(&casus(&["flips", &stranger])).to_owned();
    assert!(text.lines().count() < 80 && text.len() < 20_000, "{} lines", text.lines().count());
    assert!(text.contains("Attacked: Albania, Belgium, Bulgaria, Canada, Croatia, Czechia or 26 more"), "{text}");
    assert!(text.contains("[F27] that ally: asks") && !text.contains("[F27] Albania"), "{text}");
    let asks = ["flips", &stranger, "--part", "request", "--target", "asks", "--format", "json"];
    let printed: Value = serde_json::from_slice(&casus(&asks).stdout).expect("JSON");
    assert_eq!(printed["targets"][0]["flips"].as_array().map(Vec::len), Some(32));
    // Areas of one object stand together, and what is no more is not offered for reading.
    let ally = session("LTU", "party_europe");
    let unmet = ["flips", &ally, "--part", "threshold", "--target", "not_eligible"];
    let text = out(&casus(&unmet)).to_owned();
    let places = "Ceuta and Melilla, Puerto Rico and US Virgin Islands, Kosovo or a state outside the alliance (territory and what stands on it)";
    assert!(text.contains(places) && !text.contains("Algerian"), "{text}");
    let all = out(&casus(&[&unmet[..], &["--format", "json"]].concat())).to_owned();
    assert!(all.contains("algeria_departments"), "{all}");
}

#[test]
fn every_text_and_json_says_by_which_reading_and_with_which_assumptions_changed() {
    let file = "examples/pledges.ron";
    let reading = "Reading: Alliance practice; 2 points otherwise: Smaller blows taken together (strict text)";
    let changed = "2 assumptions changed: People harmed";
    for args in [
        vec!["assess", file],
        vec!["flips", file, "--part", "threshold", "--target", "eligible"],
        vec!["letter", file],
        vec!["diff", file, "fr-2015-paris"],
        vec!["diff", "fr-2015-paris", file],
    ] {
        let text = out(&casus(&args)).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(reading) && text.contains(changed), "{args:?}: {text}");
    }
    let french = out(&casus(&["letter", file, "--lang", "fr"])).to_owned();
    assert!(french.contains("! Lecture\u{a0}: ") && french.contains("! 2 hypothèses modifiées\u{a0}: "), "{french}");
    // As the program ships, there is nothing to say.
    for args in [["letter", "fr-2015-paris"], ["flips", "us-2001-911"]] {
        let said = out(&casus(&args)).to_owned();
        assert!(!said.contains("! Reading") && !said.contains("changed"), "{args:?}: {said}");
    }
    let value = |args: &[&str]| -> Value { serde_json::from_slice(&casus(args).stdout).expect("JSON") };
    let flips = value(&["flips", file, "--part", "threshold", "--target", "eligible", "--format", "json"]);
    let diff = value(&["diff", "fr-2015-paris", file, "--format", "json"]);
    for read in [&flips, &diff["read"]["b"]] {
        assert_eq!((&read["reading"], &read["reading_base"]), (&"own".into(), &"practice".into()), "{read}");
        assert_eq!(read["reading_points"].as_array().map(Vec::len), Some(2));
        assert_eq!(read["assumptions"]["changed"][1]["id"], "gravity.serious");
    }
    assert_eq!(diff["read"]["a"]["reading"], "practice");
    assert_eq!(diff["read"]["a"]["assumptions"]["text"], Value::Null);
}

#[test]
fn a_chart_is_drawn_by_the_reading_that_is_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.json").display().to_string();
    for (args, reading) in [(vec![], "own"), (vec!["--reading", "strict"], "strict")] {
        let all: Vec<&str> = ["chart", "examples/pledges.ron", "--out", &path].into_iter().chain(args).collect();
        let output = casus(&all);
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""));
        let chart: Value = serde_json::from_slice(&fs::read(&path).expect("the file")).expect("JSON");
        assert_eq!(chart["reading"], reading);
    }
}

#[test]
fn a_chart_is_written_in_four_kinds_without_a_display() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, begins) in [("a.svg", "<svg"), ("a.png", "\u{fffd}PNG"), ("a.csv", "\u{feff}ally,name"), ("a.json", "{")]
    {
        let path = folder.path().join(name).display().to_string();
        let args =
            ["chart", "us-2001-911", "--out", &path, "--mode", "share_of_gdp", "--lang", "fr", "--theme", "dark"];
        let output = casus(&args);
        assert_eq!((output.status.code(), out(&output), err(&output)), (Some(0), "", ""));
        let content = fs::read(&path).expect("the file");
        assert!(String::from_utf8_lossy(&content).starts_with(begins), "{name}");
    }
    let path = folder.path().join("b.png").display().to_string();
    let output = casus(&["chart", "us-2001-911", "--out", &path, "--size", "800x600", "--scale", "2"]);
    assert_eq!((output.status.code(), err(&output)), (Some(0), ""));
    assert_eq!(fs::read(&path).expect("the file")[16..24], [0, 0, 6, 64, 0, 0, 4, 176], "1600 by 1200 pixels");
}

#[test]
fn a_chart_that_cannot_be_says_why_and_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (svg, doc) = (path("a.svg"), path("a.doc"));
    for (args, said) in [
        (vec!["--out", &doc], "none of .svg, .png, .csv and .json"),
        (vec!["--out", &svg, "--size", "10x10"], "from 640x600 to 4000x4000"),
        (vec!["--out", &svg, "--mode", "per_capita"], "possible are absolute, share_of_gdp"),
        (vec!["--out", &svg, "--scale", "4"], "4 is not in 1..=3"),
        (vec!["--out", "/no/such/folder/a.svg"], "was not saved"),
    ] {
        let args: Vec<&str> = ["chart", "us-2001-911"].into_iter().chain(args).collect();
        let output = casus(&args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(err(&output).contains(said), "{args:?}: {}", err(&output));
    }
    let output = casus(&["chart", "no-such-case", "--out", &svg]);
    assert_eq!(output.status.code(), Some(2));
    assert!(fs::read_dir(folder.path()).expect("the folder").next().is_none(), "nothing was written");
}

#[test]
fn a_comparison_leaves_the_notes_out_unless_they_are_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("noted.ron");
    let shipped = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/fr-2015-paris.ron")).expect("a case");
    let noted = shipped.replacen("    incident:", "    notes: \"Ask Ada\",\n    incident:", 1);
    fs::write(&file, noted).expect("a file");
    let file = file.to_str().expect("a name");
    assert!(!out(&casus(&["diff", "fr-2015-paris", file])).contains("Ask Ada"));
    assert!(out(&casus(&["diff", "fr-2015-paris", file, "--notes"])).contains("Ask Ada"));
}

#[test]
fn the_text_of_a_case_says_why_nothing_happened_as_far_as_its_day() {
    let said = |day: &str| out(&casus(&["assess", "fr-2015-paris", "--as-of", day])).replace("\n    ", " ");
    assert!(said("2015-11-16").contains("did not expect a request"), "{}", said("2015-11-16"));
    assert!(!said("2015-11-16").contains("which needs no Council procedure"));
    assert!(said("2015-11-17").contains("which needs no Council procedure"));
    assert!(!said("2015-11-14").contains("did not expect a request"));
}

#[test]
fn the_json_says_what_whoever_marks_it_needs_and_no_private_note() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a.ron");
    let mut session = casus::storage::library::case("fr-2015-paris").expect("it ships").session.clone();
    session.case = String::new();
    let conditional = StanceLine {
        condition_text: "evidence".to_owned(),
        reason: "No evidence yet.".to_owned(),
        ..StanceLine::plain("TUR".parse().expect("a code"), session.as_of, Stance::Reservation)
    };
    session.put_stance(conditional);
    session.notes =
        [Note { audience: Audience::Public, ..Note::plain("For all.") }, Note::plain("For me.")].into_iter().collect();
    casus::storage::save(&file, &session).expect("saved");
    let [entry] = &json(&["assess", file.to_str().expect("a path"), "--brief"])[..] else {
        panic!("one file, one entry");
    };
    let stated = &entry["stated"];
    assert_eq!(stated["program"], env!("CARGO_PKG_VERSION"));
    let of_seat = |seat: &str| {
        stated["stances"].as_array().into_iter().flatten().rfind(|line| line["seat"] == seat).cloned().expect("a line")
    };
    assert_eq!(of_seat("TUR")["reason"], "No evidence yet.");
    assert_eq!(of_seat("TUR")["condition_text"], "evidence");
    assert_eq!(stated["notes"].as_array().map(Vec::len), Some(1));
    let facts = stated["facts"].as_array().expect("facts");
    for fact in facts {
        let values = fact["values"].as_array().expect("values");
        assert!(!values.is_empty() && values.iter().all(|value| value["confidence"].is_string()), "{fact}");
    }
    assert!(facts.iter().any(|fact| fact["fact"] == "dead"), "{stated}");
}

#[test]
fn a_report_refuses_a_private_piece_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("report.txt");
    let report =
        |piece: &str| casus(&["report", "tests/report/played.ron", "--out", out.to_str().unwrap(), "--private", piece]);
    for piece in ["999", "note-99", "inject-1"] {
        let output = report(piece);
        assert_eq!(output.status.code(), Some(2), "{piece}");
        assert!(err(&output).contains(&format!("`{piece}` names nothing in it that is private")), "{}", err(&output));
        assert!(!out.exists());
    }
    assert_eq!(report("note-1").status.code(), Some(0));
    assert!(out.exists());
}
