//! A course's round trip: a case is written, sealed, handed out, worked on by thirty, collected and put into one table, which is
//! compared cell by cell with what each of them did.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use casus::{
    assess::assess,
    catalog::Catalog,
    domain::{
        Answers, ArgumentKind, Aspect, Assignment, Confidence, Dated, Day, Edit, Element, FactId, FactValue, Harm,
        Moment, OwnArgument, Predicted, Reading, Session, Stance, StateCode, Told,
    },
    predict::{Answer, Guess, Part, Revealed, WORDS},
    storage::{format, save},
    words::{Key, Language, Words},
    workbench::{Signature, Workbench},
};
use serde_json::Value;

const FIRST: Day = Day::constant(2030, 5, 1);
const FRA: StateCode = StateCode::new(b"FRA");
const ITA: StateCode = StateCode::new(b"ITA");

/// What one of the thirty does, by their number.
struct Student(usize);

impl Student {
    /// Their own name: two are called the same, one has set none, and one tries to be a formula and a piece of a page.
    fn name(&self) -> String {
        match self.0 {
            3 => String::new(),
            10 | 11 => "Sam".to_owned(),
            20 => "=HYPERLINK(\"x\") <b>&".to_owned(),
            number => format!("Student {number:02}"),
        }
    }

    fn file(&self) -> String {
        format!("handin-{:02}", self.0)
    }

    /// How they are called in the table.
    fn label(&self) -> String {
        match self.0 {
            3 => self.file(),
            10 | 11 => format!("Sam ({})", self.file()),
            _ => self.name(),
        }
    }

    fn guesses(&self) -> Option<[Guess; 4]> {
        let of = |part: Part| {
            let list = Answer::list(part);
            Guess { answer: list[self.0 % list.len()], confidence: WORDS[(self.0 + part as usize) % WORDS.len()] }
        };
        (!self.0.is_multiple_of(5)).then(|| Part::ALL.map(of))
    }

    fn changes_harm(&self) -> bool {
        self.0.is_multiple_of(3)
    }

    fn moves_france(&self) -> bool {
        self.0 % 4 == 1
    }

    fn is_strict(&self) -> bool {
        self.0.is_multiple_of(6)
    }

    fn argues(&self) -> bool {
        self.0 % 4 == 1
    }

    /// What comes back from them.
    fn work(&self, handed: &Session) -> Session {
        let mut bench = Workbench::new(Catalog::shipped(), handed.clone());
        bench.sign(Signature { who: self.name().into(), at: Moment::UNSTATED });
        if let Some(guesses) = self.guesses() {
            let session = bench.session().clone();
            let revealed = Revealed { guesses, assessment: assess(Catalog::shipped(), &session), session };
            bench.keep_prediction(revealed.carried(FIRST.plus_days(9)));
            // Whoever predicts again has seen the answers: the first counts.
            if self.0 == 7 {
                bench.keep_prediction(Predicted { as_of: FIRST, ..Predicted::default() });
            }
        }
        bench.execute(Edit::SetNotes(vec!["word"; self.0].join(" ")), None);
        if self.changes_harm() {
            let value = FactValue::Harm(Harm::None);
            bench.execute(Edit::PutFact(Dated { from: Day::BEGINNING, value, ..unknown() }), None);
        }
        if self.moves_france() {
            bench.execute(Edit::SetStance(vec![FRA], Stance::Objects), None);
        }
        if self.is_strict() {
            bench.execute(Edit::SetReading(Reading::Strict), None);
        }
        let own = |convinces| OwnArgument {
            element: Element::E1,
            kind: ArgumentKind::Against,
            text: "Too light.".to_owned(),
            facts: Vec::new(),
            source: String::new(),
            convinces,
        };
        if self.argues() {
            bench.execute(Edit::PutArgument(0, Box::new(own(true))), None);
            bench.execute(Edit::PutArgument(1, Box::new(own(false))), None);
            bench.execute(Edit::Convince("one-vessel".to_owned(), true), None);
        }
        if self.0 == 0 {
            // Something has to stand in the log of whoever wrote nothing else.
            bench.enter("looked at it");
        }
        bench.session().clone()
    }
}

fn unknown() -> Dated<FactValue> {
    Dated {
        from: Day::BEGINNING,
        value: FactValue::Harm(Harm::Unknown),
        confidence: Confidence::default(),
        note: String::new(),
    }
}

fn casus(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_casus"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CASUS_PRECEDENTS_DIR", "no/such/folder")
        .output()
        .expect("the program starts")
}

/// What lies on the disk of a course.
struct Course {
    folder: tempfile::TempDir,
    handed: Session,
    works: Vec<Session>,
}

impl Course {
    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// The case is written by hand, handed out by the verb that makes copies, worked on and collected.
    fn run() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let mut case = Session::blank("A ship in the Ionian Sea", FIRST);
        case.assignment.answers = Answers::Sealed;
        case.assignment = Assignment { asks: Told::only(Language::En, "Predict, then explain."), ..case.assignment };
        case.incident.attacked.put(Dated { value: vec![ITA], ..Dated::default() });
        case.incident.put(Dated { value: FactValue::Harm(Harm::FewDead), ..unknown() });
        case.record.push(casus::domain::RecordLine {
            on: FIRST.plus_days(3),
            outcome: casus::domain::RecordedOutcome::Consulted,
            source: "invented".to_owned(),
        });
        case.log = [log_line("The teacher")].into_iter().collect();
        save(&at("case.ron"), &case).expect("saved");
        let copied = casus(&[
            "copy",
            &at("case.ron").display().to_string(),
            "--for",
            "students",
            "--out",
            &at("out.ron").display().to_string(),
        ]);
        assert_eq!(copied.status.code(), Some(0));
        let handed = format::read(&fs::read(at("out.ron")).expect("the copy")).expect("a session");
        assert!(handed.assignment.is_sealed() && handed.record.is_empty() && handed.log.is_empty());
        let works: Vec<Session> = (0..30).map(|number| Student(number).work(&handed)).collect();
        let inbox = at("in");
        for (number, work) in works.iter().enumerate() {
            // A course page hands in a folder for each.
            let place = if number < 4 { inbox.join(format!("folder-{number}")) } else { inbox.clone() };
            fs::create_dir_all(&place).expect("a folder");
            save(&place.join(format!("{}.ron", Student(number).file())), work).expect("saved");
        }
        let bytes = |name: &str| fs::read(inbox.join(name)).expect("a file");
        let mut earlier = works[12].clone();
        earlier.log.shorten(earlier.log.len() - 1);
        save(&inbox.join("an-earlier-state.ron"), &earlier).expect("saved");
        fs::write(inbox.join("the-same-again.ron"), bytes("handin-13.ron")).expect("written");
        fs::write(inbox.join("cut-off.ron"), &bytes("handin-14.ron")[..300]).expect("written");
        fs::write(inbox.join("slip.ron"), "(format: 1, lowest_reader: 1, session: (tittle: \"x\"))").expect("written");
        fs::write(inbox.join("nothing.ron"), "").expect("written");
        let newer = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old_saves/newer-3-needs-3.ron");
        fs::copy(newer, inbox.join("from-tomorrow.ron")).expect("copied");
        fs::write(inbox.join("readme.txt"), "no session").expect("written");
        Self { folder, handed, works }
    }

    fn class(&self, inbox: &str, form: &str, more: &[&str]) -> String {
        let out = self.path(&format!("class.{form}"));
        let (given, inbox) = (self.path("out.ron"), self.path(inbox));
        let (model, rubric) = (self.path("in/handin-09.ron"), "assets/rubrics/predict-then-explain.ron");
        let all = ["class", &inbox, "--handed", &given, "--model", &model, "--rubric", rubric, "--out", &out];
        let output = casus(&[&all, more].concat());
        assert_eq!(output.status.code(), Some(2), "bad files are said: {}", String::from_utf8_lossy(&output.stderr));
        fs::read_to_string(out).expect("the table")
    }
}

fn log_line(who: &str) -> casus::domain::LogLine {
    casus::domain::LogLine {
        at: Moment::UNSTATED,
        who: who.into(),
        way: casus::domain::Way::Edit,
        what: Aspect::Title,
        from: Day::BEGINNING,
        round: 0,
        stands: casus::domain::Stands::Stated,
        before: String::new(),
        after: "A ship".to_owned(),
    }
}

/// The row that is expected of a student, in the columns of the table for spreadsheets.
fn expected(student: &Student, course: &Course, words: &Words) -> Vec<String> {
    let work = &course.works[student.0];
    let catalog = Catalog::shipped();
    let answers = Answer::of_all(&assess(catalog, work));
    let program = Answer::of_all(&assess(catalog, &course.handed));
    let all: Vec<[Answer; 4]> = course.works.iter().map(|work| Answer::of_all(&assess(catalog, work))).collect();
    let model = all[9];
    let mut row = vec![student.label(), student.file(), "2030-05-01".to_owned()];
    row.extend(answers.map(|answer| words.predicted(answer)));
    for part in Part::ALL {
        row.extend(student.guesses().map_or_else(Default::default, |guesses| {
            let guess = guesses[part as usize];
            [words.predicted(guess.answer), words.confidence(guess.confidence), words.predicted(program[part as usize])]
        }));
    }
    row.push(words.reading(if student.is_strict() { Reading::Strict } else { Reading::Practice }));
    let harm = words.fact(FactId::Harm);
    let france = words.state(FRA);
    let flag =
        |is: bool, name: &str| if is { ["1".to_owned(), name.to_owned()] } else { ["0".to_owned(), String::new()] };
    row.extend(flag(student.changes_harm(), &harm));
    row.extend(flag(student.moves_france(), &france));
    row.push(student.0.to_string());
    if student.argues() {
        let own = words.fill(Key::ClassConvincedOwn, &[("count", "1".into())]);
        row.extend(["2".to_owned(), words.clauses([own, "one-vessel".to_owned()])]);
    } else {
        row.extend(["0".to_owned(), words.text(Key::ClassConvincedNot)]);
    }
    // Of thirty, ten changed the harm and eight the stance of France: most did neither.
    let usual = |at: usize| {
        let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
        // The ninth is the model, and no row.
        let rows = all.iter().enumerate().filter(|(number, _)| *number != 9).map(|(_, answers)| answers);
        rows.for_each(|answers| *counted.entry(answers[at].id()).or_default() += 1);
        let most = counted.values().max().copied().unwrap_or_default();
        let ids: Vec<&str> = counted.iter().filter(|(_, count)| **count == most).map(|(id, _)| *id).collect();
        (ids.len() == 1).then(|| ids[0].to_owned())
    };
    let from_group =
        Part::ALL.into_iter().filter(|part| usual(*part as usize).is_some_and(|id| id != answers[*part as usize].id()));
    let from_model = Part::ALL.into_iter().filter(|part| model[*part as usize] != answers[*part as usize]);
    let places = |parts: Vec<Part>, harm_differs: bool, france_differs: bool| {
        let mut names: Vec<String> = parts.into_iter().map(|part| words.part(part)).collect();
        names.extend(harm_differs.then(|| harm.clone()));
        names.extend(france_differs.then(|| france.clone()));
        names
    };
    let own = (student.changes_harm(), student.moves_france());
    row.push(parted(&places(from_group.collect(), own.0, own.1), words));
    row.push(parted(
        &places(from_model.collect(), own.0 != Student(9).changes_harm(), own.1 != Student(9).moves_france()),
        words,
    ));
    let ticks = [student.guesses().is_some(), student.changes_harm(), false, false, student.0 >= 100];
    let tick =
        |seen: bool| words.class_tick(if seen { casus::marking::Tick::Seen } else { casus::marking::Tick::NotSeen });
    row.extend(ticks.map(tick));
    row.extend([words.class_tick(casus::marking::Tick::Open), words.class_tick(casus::marking::Tick::Open)]);
    let seen = 2 * usize::from(ticks[0]) + 2 * usize::from(ticks[1]);
    row.extend([seen.to_string(), "8".to_owned(), "6".to_owned()]);
    row.push(match (student.0, words.language() == Language::Fr) {
        (7, false) => "predicted 2 times; the first counts".to_owned(),
        (7, true) => "prédit 2 fois\u{202f}; la première compte".to_owned(),
        _ => String::new(),
    });
    row
}

fn parted(names: &[String], words: &Words) -> String {
    let is_french = words.language() == Language::Fr;
    match names.len() {
        0 if is_french => "nulle part".to_owned(),
        0 => "nowhere".to_owned(),
        1 if is_french => format!("1 endroit\u{a0}: {}", names[0]),
        1 => format!("1 place: {}", names[0]),
        count if is_french => format!("{count} endroits\u{a0}: {}", words.list(names)),
        count => format!("{count} places: {}", words.list(names)),
    }
}

fn records(csv: &str) -> Vec<Vec<String>> {
    let text = csv.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.expect("as many cells as heads").iter().map(str::to_owned).collect()).collect()
}

/// The cells of the first table of a page, row by row, as they are read.
fn cells(page: &str) -> Vec<Vec<String>> {
    let table = page.split("<tbody>").nth(1).and_then(|rest| rest.split("</tbody>").next()).expect("a table");
    let plain = |cell: &str| {
        let cell = &cell[cell.find("<t").unwrap_or_default()..];
        let mut out = String::new();
        let mut is_tag = false;
        for letter in cell.chars() {
            match letter {
                '<' => is_tag = true,
                '>' => is_tag = false,
                letter if !is_tag => out.push(letter),
                _ => {}
            }
        }
        out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    };
    let row = |row: &str| {
        row.split_inclusive("</t")
            .filter(|cell| cell.contains("<t") && !cell.trim_start().starts_with("r>"))
            .map(|cell| plain(cell.trim_end_matches("</t")))
            .collect()
    };
    table.split("<tr>").skip(1).map(row).collect()
}

/// The order of the table, with letters as they are folded.
fn in_order() -> Vec<Student> {
    let mut students: Vec<Student> = (0..30).map(Student).collect();
    students.sort_by_key(|student| casus::domain::folded(&student.label()));
    students
}

#[test]
fn a_course_goes_round_and_every_cell_of_its_table_is_what_each_did_in_both_languages() {
    let course = Course::run();
    let mut passed = BTreeSet::new();
    for (language, tag) in [(Language::En, "en"), (Language::Fr, "fr")] {
        let words = Words::of(language);
        let table = records(&course.class("in", "csv", &["--lang", tag]));
        let page = course.class("in", "html", &["--lang", tag]);
        let rows = cells(&page);
        assert_eq!((table.len(), rows.len()), (1 + 29 + 7, 29), "heads, works, and files in no row");
        for (at, student) in in_order().iter().filter(|student| student.0 != 9).enumerate() {
            let mut wanted = expected(student, &course, words);
            let on_page = rows[at].clone();
            assert_eq!(on_page[0], wanted[0]);
            for part in Part::ALL {
                let place = 3 + part as usize;
                assert!(on_page[2 + part as usize].starts_with(&format!("{}\n", wanted[place])), "{on_page:?}");
                let said = &wanted[7 + 3 * part as usize..10 + 3 * part as usize];
                let is_said = |cell: &&str| said.iter().take(2).all(|text| cell.contains(text.as_str()));
                assert_eq!(
                    student.guesses().is_some(),
                    is_said(&on_page[2 + part as usize].as_str()) && !said[0].is_empty()
                );
            }
            assert_eq!((&on_page[6], &on_page[9..=13]), (&wanted[19], &wanted[24..=28]));
            for (place, count) in [(7, 20), (8, 22)] {
                let text = if wanted[count] == "0" { "0".to_owned() } else { wanted[count + 1].clone() };
                assert!(on_page[place].starts_with(&wanted[count]) && on_page[place].ends_with(&text), "{on_page:?}");
            }
            // A spreadsheet takes no formula.
            if student.0 == 20 {
                wanted[0].insert(0, '\'');
            }
            assert_eq!(table[1 + at], wanted, "{tag}, {}", student.0);
        }
        let bad: Vec<&Vec<String>> = table[30..].iter().collect();
        for row in &bad {
            passed.insert(row[0].clone());
            let why = row.last().expect("a remark");
            assert!(!why.is_empty() && page.contains(&row[0]), "{row:?}");
        }
        assert!(!page.contains("<b>") && page.contains("&lt;b&gt;&amp;"));
        assert!(page.starts_with(&format!("<!doctype html>\n<html lang=\"{tag}\">")) && !page.contains("http://fonts"));
    }
    let names = ["an-earlier-state", "cut-off", "from-tomorrow", "handin-09", "nothing", "slip", "the-same-again"];
    assert_eq!(passed.iter().map(String::as_str).collect::<Vec<_>>(), names, "each is named");
}

#[test]
fn the_value_for_programs_says_the_same_and_is_as_its_schema_says() {
    let course = Course::run();
    let schema = fs::read_to_string("docs/schema/class.json").expect("a schema");
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).expect("JSON")).expect("a schema");
    for more in [&[] as &[&str], &["--anonymous"], &["--lang", "fr"]] {
        let value: Value = serde_json::from_str(&course.class("in", "json", more)).expect("JSON");
        let faults: Vec<String> = validator.iter_errors(&value).map(|fault| fault.to_string()).collect();
        assert_eq!(faults, [] as [&str; 0]);
        let why: BTreeSet<&str> =
            value["passed_over"].as_array().into_iter().flatten().filter_map(|passed| passed["why"].as_str()).collect();
        assert_eq!(
            why.into_iter().collect::<Vec<_>>(),
            ["earlier_than", "empty", "given", "newer", "same_as", "unreadable"]
        );
        let files = value["files"].as_array().expect("a list");
        let asked: usize = files.iter().filter(|file| !file["prediction"].is_null()).count();
        assert_eq!((files.len(), asked, &value["group"]["predictions"]), (29, 23, &Value::from(asked)));
        let said: u64 = value["group"]["calibration"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|word| word["answers"].as_u64())
            .sum();
        assert_eq!(said, 4 * 23);
    }
    let value: Value = serde_json::from_str(&course.class("in", "json", &[])).expect("JSON");
    let of =
        |name: &str| value["files"].as_array().into_iter().flatten().find(|file| file["name"] == name).expect("a file");
    let six = of("Student 06");
    assert_eq!((&six["reading"], &six["note_words"]), (&Value::from("strict"), &Value::from(6)));
    assert_eq!(six["changed"], serde_json::json!({ "facts": ["harm"], "seats": [] }));
    assert_eq!(six["prediction"]["parts"]["threshold"]["said"], Answer::list(Part::Threshold)[6 % 4].id());
    assert_eq!(of("Student 05")["prediction"], Value::Null);
    assert_eq!(of("Student 05")["changed"], serde_json::json!({ "facts": [], "seats": ["FRA"] }));
    assert_eq!(of("Student 07")["prediction"]["count"], 2);
}

#[test]
fn where_codes_stand_no_name_is_anywhere_and_a_code_is_the_same_whatever_the_file_is_called() {
    let course = Course::run();
    // The same files under other names, in another folder.
    let (inbox, again) = (PathBuf::from(course.path("in")), PathBuf::from(course.path("again")));
    fs::create_dir_all(&again).expect("a folder");
    let mut files = Vec::new();
    for entry in fs::read_dir(&inbox).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
        } else {
            files.push(path);
        }
    }
    files.sort_by_key(|path| std::cmp::Reverse(path.file_name().map(ToOwned::to_owned)));
    for (at, path) in files.iter().filter(|path| path.extension().is_some_and(|end| end == "ron")).enumerate() {
        fs::copy(path, again.join(format!("{at}.ron"))).expect("copied");
    }
    let codes = |inbox: &str| -> Vec<String> {
        let value: Value = serde_json::from_str(&course.class(inbox, "json", &["--anonymous"])).expect("JSON");
        value["files"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|file| file["name"].as_str().map(str::to_owned))
            .collect()
    };
    let first = codes("in");
    let distinct: BTreeSet<&String> = first.iter().collect();
    assert_eq!((distinct.len(), first.is_sorted()), (29, true));
    let second = codes("again");
    // The model lies in the other folder, so that here it is a file like the others.
    assert!(first.iter().all(|code| second.contains(code)) && second.len() == 30, "{first:?} {second:?}");
    for form in ["html", "csv", "json"] {
        for tag in ["en", "fr"] {
            let text = course.class("in", form, &["--anonymous", "--lang", tag]);
            for secret in
                ["Student", "Sam", "HYPERLINK", "handin", "teacher", "folder-", "cut-off", "earlier-state", "tittle"]
            {
                assert!(!text.contains(secret), "{form}, {tag}: {secret}");
            }
            assert!(text.contains(&first[0]));
        }
    }
    let said = casus(&["class", &course.path("in"), "--out", &course.path("x.csv"), "--anonymous"]);
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(!said.contains("handin") && !said.contains("cut-off") && said.lines().count() >= 6, "{said}");
}

#[test]
fn a_rubric_with_a_slip_is_refused_with_its_place_and_the_example_says_what_its_page_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).display().to_string();
    fs::write(at("a.ron"), "(criteria: [(what: (en: \"x\"), sign: answer(threshold, \"yes\"))])").expect("written");
    fs::write(at("b.ron"), "(criteria: [\n(what: (en: \"x\"), sign: predictd)])").expect("written");
    for (name, told) in [
        ("a.ron", "criterion 1: there is no answer `yes`; possible are not_eligible, arguable"),
        ("b.ron", "`predicted`"),
    ] {
        let output = casus(&["class", "saves", "--rubric", &at(name), "--out", &at("x.html")]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2));
        assert!(said.contains(told), "{said}");
    }
    let page = fs::read_to_string("assets/rubrics/README.md").expect("the page");
    for part in Part::ALL {
        for answer in Answer::list(part) {
            assert!(page.contains(&format!("`{}`", answer.id())), "{answer:?}");
        }
    }
    let output = casus(&["class", "saves", "--out", &at("x.pdf")]);
    assert!(String::from_utf8_lossy(&output.stderr).contains(".html, .csv and .json"));
}

#[cfg(feature = "window")]
mod on_screen {
    use std::sync::Arc;

    use casus::predict::{Asking, Draft};
    use casus::shell::{Home, NoDialogs, Shell};
    use casus::storage::{
        RealDisk, open,
        settings::{Found, LanguageChoice, Settings},
    };
    use egui::{Key, Modifiers};
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;
    use crate::panels::wait_until;

    #[derive(Debug)]
    struct Dropped(PathBuf);

    impl egui::DroppedFile for Dropped {
        fn path(&self) -> &Path {
            &self.0
        }

        fn bytes(&self) -> Result<Vec<u8>, String> {
            Err("nobody asks".to_owned())
        }
    }

    fn program(folder: &Path) -> Harness<'static, Shell> {
        let settings = Settings { predict: Asking::Require, language: LanguageChoice::En, ..Settings::default() };
        let home = Home::in_folder(folder, Arc::new(RealDisk));
        let found = Found { settings, ..Found::default() };
        let shell = Shell::new(&egui::Context::default(), found, Some(home), Box::new(NoDialogs));
        let mut harness = Harness::builder()
            .with_size([1280.0, 1000.0])
            .with_max_steps(16)
            .with_context_setup(casus::ui::theme::install)
            .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
        harness.run_steps(2);
        harness
    }

    fn has(program: &Harness<'_, Shell>, text: &str) -> bool {
        program.query_all_by_label_contains(text).next().is_some()
    }

    #[test]
    fn files_and_folders_dropped_on_the_window_become_one_table_with_its_bad_files_named() {
        let course = Course::run();
        let mut program = program(course.folder.path());
        program.input_mut().dropped_files.push(Arc::new(Dropped(course.path("in").into())));
        program.run_steps(2);
        wait_until(&mut program, |program| has(program, "30 files stand in the table."));
        program.run_steps(3);
        for text in ["Name: Student 01", "cut-off: it does not load"] {
            assert!(has(&program, text), "{text}: {:#?}", crate::predict::all_texts(&program));
        }
        // The keyboard alone: the case as it was handed out is typed, and Enter reads all anew.
        let field = program.get_by_role_and_label(egui::Role::TextInput, "Case as handed out");
        field.focus();
        program.run_steps(2);
        program.event(egui::Event::Text(course.path("out.ron")));
        program.run_steps(2);
        program.key_press(Key::Enter);
        program.run_steps(2);
        wait_until(&mut program, |program| has(program, "Compared with the case as it was handed out."));
        assert!(has(&program, "Facts changed: 1: People harmed"));
        program.get_by_role_and_label(egui::Role::CheckBox, "Codes in the place of names").click_accesskit();
        program.run_steps(3);
        assert!(has(&program, "Codes stand in the place of names.") && !has(&program, "Student 01"));
        program.get_by_role_and_label(egui::Role::Button, "Case as handed out: choose…").click_accesskit();
        program.run_steps(2);
        // One file is a session to open, as ever.
        program.key_press(Key::Escape);
        program.run_steps(2);
        assert!(!has(&program, "Codes in the place of names"));
    }

    /// What a student does with a sealed file: predicts, reveals, and saves.
    fn predicted(folder: &Path, leaves_out: bool) -> Session {
        let file = folder.join("handed.ron");
        let mut session = Session::blank("A ship", FIRST);
        session.assignment.answers = Answers::Sealed;
        save(&file, &session).expect("saved");
        let mut program = program(folder);
        program.state_mut().open_path(file.clone());
        wait_until(&mut program, |program| has(program, "Your turn: what would you say?"));
        let mut draft = Draft::default();
        for part in Part::ALL {
            draft.answer(Answer::list(part)[0]);
            draft.say(part, Confidence::Likely);
        }
        assert_eq!(program.state().bench().session().predictions, []);
        program.state_mut().reveal(draft.guesses().expect("whole"));
        program.run_steps(3);
        let steps = program.state().bench().steps();
        assert_eq!(
            (steps, program.state().bench().session().log.len()),
            (0, 0),
            "it is no step and no line of the log"
        );
        let label = "My prediction goes into the file when it is saved";
        let tick = program.get_by_role_and_label(egui::Role::CheckBox, label);
        if leaves_out {
            tick.click_accesskit();
            program.run_steps(3);
        }
        program.get_by_role_and_label(egui::Role::Button, "Close").click_accesskit();
        program.run_steps(2);
        program.key_press_modifiers(Modifiers::COMMAND, Key::S);
        program.run_steps(2);
        wait_until(&mut program, |program| has(program, "Saved to"));
        // The seal of the file is as it was: what was predicted opens nothing.
        let saved = open(&file).expect("a session").session;
        assert!(
            saved.assignment.is_sealed() && saved.copy_for(casus::domain::Recipient::Students).predictions.is_empty()
        );
        saved
    }

    #[test]
    fn a_prediction_goes_into_the_file_with_the_next_save_unless_the_person_leaves_it_out() {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = predicted(folder.path(), false).predictions;
        assert_eq!(kept.len(), 1);
        assert_eq!((kept[0].as_of, kept[0].consensus.said.as_str()), (FIRST, "not_raised"));
        assert_eq!(kept[0].threshold.program, "indeterminate");
        let elsewhere = tempfile::tempdir().expect("a folder");
        assert_eq!(predicted(elsewhere.path(), true).predictions, []);
    }
}
