//! Files: the shipped ones open and keep their words, damaged ones say what is wrong, a save is all or nothing.

use std::{fs, path::Path};

use casus::{
    chosen::Theme,
    domain::{Day, LONGEST_LIST, LONGEST_TEXT, MOST_ENTRIES, MOST_VALUES, Session, Stance, StanceLine},
    storage::{
        FORMAT, LoadError, RealDisk, SaveError, case, cases,
        files::backup_of,
        format::{self, MOST_BYTES, Slip},
        open, save,
        settings::{self, Broken, LanguageChoice, Settings},
        with_extension,
    },
};

const SMALL: &str = r#"(
  format: 1,
  lowest_reader: 1,
  session: (
    title: "A ship",
    incident: (
      first_day: "2030-05-01",
      harm: [(from: "2030-05-03", value: many_dead), (value: few_dead)],
    ),
  ),
)
"#;

/// A text in which a path that is whole on Unix is whole here.
fn from_the_root(text: &str) -> String {
    text.replace("\"/x/", if cfg!(windows) { "\"C:/x/" } else { "\"/x/" })
}

fn small() -> Session {
    format::read(SMALL.as_bytes()).expect("the small session loads")
}

fn refused(text: &str) -> LoadError {
    format::read(text.as_bytes()).expect_err("it must be refused")
}

/// Every refusal says what to do, in a sentence without the words of the machine.
fn is_plain(error: &LoadError) {
    let text = error.to_string();
    assert!(text.len() > 40 && !text.contains("Err(") && !text.contains("LoadError"), "{text}");
}

#[test]
fn every_shipped_file_opens_and_comes_back_the_same() {
    let mut files = 0;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("saves")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "ron") {
            let opened = open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let text = format::write(&opened.session).unwrap();
            assert_eq!(format::read(text.as_bytes()).unwrap(), opened.session, "{}", path.display());
            assert_eq!(format::write(&format::read(text.as_bytes()).unwrap()).unwrap(), text);
            files += 1;
        }
    }
    assert_eq!(files, cases().len());
}

#[test]
fn each_fact_and_each_stance_stands_on_a_line_of_its_own() {
    let text = format::write(&case("fr-2015-paris").unwrap().session).unwrap();
    let lines: Vec<&str> = text.lines().take(6).collect();
    assert_eq!(lines[0], "// Casus Foederis session, format 1");
    assert!(lines[1].starts_with("// checksum: sha-256 "), "{}", lines[1]);
    assert_eq!(lines[2..], ["(", "  format: 1,", "  lowest_reader: 1,", "  session: ("]);
    for (start, count) in
        [("      harm: [(", 1), ("      (seat: \"", case("fr-2015-paris").unwrap().session.stances.len())]
    {
        let lines = text.lines().filter(|line| line.starts_with(start)).count();
        assert_eq!(lines, count, "{start}");
    }
    assert!(text.lines().all(|line| line.len() == line.trim_end().len()));
}

#[test]
fn texts_come_back_letter_for_letter() {
    let mut session = small();
    session.title = "L’« été » d'Akçakale \\ \\' \"quoted\"\t\u{1F600} e\u{301} \u{0} // not a comment".to_owned();
    session.notes = "one\ntwo\r\nthree /* no */ \u{feff}".into();
    let text = format::write(&session).unwrap();
    assert_eq!(format::read(text.as_bytes()).unwrap(), session);
    assert!(text.contains("d'Akçakale"), "{text}");
}

#[test]
fn values_are_brought_into_order_and_the_day_is_filled_in() {
    let session = small();
    assert_eq!(session.as_of, Day::constant(2030, 5, 3));
    assert!(session.incident.harm.values()[0].from.is_beginning());
}

#[test]
fn a_byte_order_mark_and_carriage_returns_do_no_harm() {
    let with_mark = format!("\u{feff}{}", SMALL.replace('\n', "\r\n"));
    assert_eq!(format::read(with_mark.as_bytes()).unwrap(), small());
}

#[test]
fn a_misspelt_field_is_refused_with_its_place_and_a_guess() {
    let error = refused(&SMALL.replace("harm:", "hram:"));
    let LoadError::Syntax { line, column, slip, .. } = &error else { panic!("{error}") };
    assert_eq!((*line, *column), (8, 7));
    assert!(matches!(slip, Slip::NoSuchField(no) if no.meant.as_deref() == Some("harm")), "{slip:?}");
    assert!(error.to_string().contains("Did you mean `harm`?"), "{error}");
    is_plain(&error);
}

#[test]
fn a_misspelt_value_is_refused_with_its_place_and_the_possible_ones() {
    let error = refused(&SMALL.replace("few_dead", "some"));
    let LoadError::Syntax { line, slip, .. } = &error else { panic!("{error}") };
    assert_eq!(*line, 8);
    assert!(matches!(slip, Slip::NoSuchValue(no) if no.possible.iter().any(|id| id == "mass_dead")), "{slip:?}");
    assert!(error.to_string().contains("`mass_dead`"), "{error}");
    is_plain(&error);
}

#[test]
fn a_day_that_is_not_in_the_calendar_is_refused_with_its_place() {
    let error = refused(&SMALL.replace("2030-05-01", "2030-02-30"));
    assert!(matches!(error, LoadError::Syntax { line: 7, .. }), "{error}");
    assert!(error.to_string().contains("2030-02-30"), "{error}");
}

#[test]
fn a_file_cut_anywhere_is_refused_and_never_a_panic() {
    let text = case("fr-2015-paris").unwrap().text;
    for end in (0..text.len() - 3).filter(|end| text.is_char_boundary(*end)).step_by(7) {
        let error = refused(&text[..end]);
        is_plain(&error);
        if end > 40 {
            assert!(matches!(error, LoadError::Syntax { .. }), "cut at {end}: {error}");
        }
    }
}

#[test]
fn two_values_for_one_day_are_refused_by_name() {
    let error = refused(&SMALL.replace("(value: few_dead)", "(from: \"2030-05-03\", value: few_dead)"));
    let twice = |what: &str, day: Day| Slip::TwoValues { what: what.to_owned(), day };
    assert_eq!(error.slips()[0].slip, twice("harm", Day::constant(2030, 5, 3)));
    is_plain(&error);
    let seats = SMALL.replace(
        "    ),\n  ),",
        "    ),\n    stances: [(seat: \"BEL\", stance: objects), (seat: \"BEL\", stance: supports)],\n  ),",
    );
    let error = refused(&seats);
    assert_eq!(error.slips()[0].slip, twice("BEL", Day::BEGINNING));
    assert!(error.to_string().contains("first day"), "{error}");
}

#[test]
fn foreign_files_are_told_from_damaged_ones() {
    for text in
        ["", "hello", "{\"format\": \"json\"}", "(title: \"no number\")", "# A heading\n\nformat: of the paper\n", "()"]
    {
        let error = refused(text);
        assert_eq!(error, LoadError::Foreign, "{text}");
        is_plain(&error);
    }
    assert!(matches!(refused("(\n  format: 1,\n  session: (title: ,"), LoadError::Syntax { line: 3, .. }));
    assert!(matches!(refused("// Casus Foederis session, format 1\n"), LoadError::Syntax { .. }));
    let bytes = b"(\n  format: 1,\n  title: \"caf\xe9\")";
    assert_eq!(format::read(bytes).unwrap_err(), LoadError::NotText { line: 3 });
    assert_eq!(format::read(&[0xff, 0xfe, 0x28, 0]).unwrap_err(), LoadError::NotText { line: 1 });
}

#[test]
fn a_file_of_a_later_version_is_told_so_whatever_it_holds() {
    let later = "(format: 7, lowest_reader: 5, session: (title: \"x\", chapters: [Act(\"one\", {1: 2})]), more: true)";
    let error = refused(later);
    assert_eq!(error, LoadError::TooNew { format: 7, reader: 5 });
    is_plain(&error);
    assert!(matches!(refused(&later.replace("lowest_reader: 5, ", "")), LoadError::TooNew { reader: 7, .. }));
    let readable = SMALL.replace("format: 1", &format!("format: {FORMAT}"));
    assert_eq!(format::read(readable.as_bytes()).unwrap(), small());
}

#[test]
fn deep_nesting_and_great_size_are_refused_at_once() {
    let deep = SMALL.replace("[(from", &format!("{}(from", "[".repeat(100_000)));
    assert!(matches!(refused(&deep), LoadError::Syntax { .. }));
    assert_eq!(format::read(&vec![b' '; MOST_BYTES + 1]).unwrap_err(), LoadError::TooLarge);
    let limits = [
        ("A ship", "x".repeat(LONGEST_TEXT + 1), 5),
        ("(value: few_dead)", "(value: few_dead), ".repeat(MOST_VALUES + 1), 8),
        ("    ),\n  ),", format!("    ),\n    sources: [{}],\n  ),", "\"\",".repeat(LONGEST_LIST + 1)), 10),
        ("      harm", format!("      means: [(value: [{}])],\n      harm", "strike,".repeat(MOST_ENTRIES + 1)), 8),
        ("      harm", "      place: [(value: [(name: \"x\", point: Some((910000, 0)))])],\n      harm".to_owned(), 8),
    ];
    for (place, with, at) in limits {
        let error = refused(&SMALL.replacen(place, &with, 1));
        assert!(matches!(error, LoadError::Syntax { line, .. } if line == at), "{error}");
        is_plain(&error);
    }
}

/// The line, the column and the words for everything that a hand may slip into.
#[test]
fn a_value_of_the_wrong_kind_is_refused_with_its_place_and_what_was_expected() {
    for (with, expected) in [
        ("dead: [(value: exactly(1.5))]", "whole number"),
        ("dead: [(value: exactly(NaN))]", "whole number"),
        ("dead: [(value: exactly(inf))]", "whole number"),
        ("dead: [(value: exactly(-1))]", "whole number"),
        ("dead: [(value: exactly(99999999999))]", "whole number"),
        ("dead: [(value: \"seven\")]", "without quotes"),
        ("harm: [(value: 3)]", "without quotes"),
        ("harm: [few_dead]", "a record is expected"),
        ("harm: few_dead", "a list is expected"),
        ("harm: {\"a\": 1}", "round brackets"),
        ("author: [(value: RUS)]", "a text is expected"),
        ("attacked: [(value: \"FRA\")]", "a list is expected"),
        ("attacked: [(value: [\"Fra\"])]", "Write `\"FRA\"`"),
        ("place: [(value: [(name: \"x\", point: (1, 2))])]", "Some("),
        ("harm: [(value: none, value: none)]", "stands here twice"),
        ("harm: [], harm: []", "stands here twice"),
        ("harm: [(value: none note: \"x\")]", "a comma is missing"),
        ("harm: [(value: none, note: \"\\q\")]", "backslash"),
    ] {
        let text = SMALL.replace("harm: [(from: \"2030-05-03\", value: many_dead), (value: few_dead)]", with);
        let error = refused(&text);
        assert!(matches!(error, LoadError::Syntax { line: 8, column: 7.., .. }), "{with}: {error}");
        assert!(error.to_string().contains(expected), "{with}: {error}");
        is_plain(&error);
    }
}

#[test]
fn what_the_reader_would_refuse_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.ron");
    save(&path, &small()).unwrap();
    let before = fs::read(&path).unwrap();
    let long = Session { title: "x".repeat(LONGEST_TEXT + 1), ..small() };
    let error = save(&path, &long).unwrap_err();
    assert!(matches!(error, SaveError::Unwritable(_)), "{error}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_save_keeps_the_version_before_and_leaves_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("été.ron");
    let first = small();
    let content = save(&path, &first).unwrap();
    assert_eq!(fs::read(&path).unwrap(), content);
    assert_eq!(names(folder.path()), ["été.ron"]);
    let mut second = first.clone();
    second.put_stance(StanceLine::plain("BEL".parse().unwrap(), Day::BEGINNING, Stance::Objects));
    save(&path, &second).unwrap();
    assert_eq!(open(&path).unwrap().session, second);
    assert_eq!(open(&backup_of(&path)).unwrap().session, first);
    // Saving the same again is no new version, so the copy stays that of the version before.
    save(&path, &second).unwrap();
    assert_eq!(open(&backup_of(&path)).unwrap().session, first);
    assert_eq!(names(folder.path()), ["été.ron", "été.ron.bak"]);
}

#[test]
fn a_folder_in_the_way_is_named_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let error = save(folder.path(), &small()).unwrap_err();
    assert!(matches!(error, SaveError::IsFolder { .. }), "{error}");
    assert!(names(folder.path()).is_empty());
    let missing = folder.path().join("nowhere").join("a.ron");
    let error = save(&missing, &small()).unwrap_err();
    assert!(matches!(error, SaveError::Io { .. }), "{error}");
    assert!(matches!(open(folder.path()).unwrap_err(), LoadError::Io { .. }));
    assert!(matches!(open(&missing).unwrap_err(), LoadError::Io { .. }));
}

#[test]
fn a_failed_backup_leaves_the_old_file_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    save(&path, &small()).unwrap();
    let before = fs::read(&path).unwrap();
    // A folder that is not empty stands where the copy would go.
    fs::create_dir_all(backup_of(&path).join("in the way")).unwrap();
    let changed = Session { title: "changed".to_owned(), ..small() };
    assert!(matches!(save(&path, &changed).unwrap_err(), SaveError::Io { .. }));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(names(folder.path()), ["a.ron", "a.ron.bak"]);
}

#[test]
fn a_write_protected_file_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    save(&path, &small()).unwrap();
    let before = fs::read(&path).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let changed = Session { title: "changed".to_owned(), ..small() };
    assert!(matches!(save(&path, &changed).unwrap_err(), SaveError::Protected { .. }));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_folder_without_the_right_to_write_keeps_the_old_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    save(&path, &small()).unwrap();
    let before = fs::read(&path).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser may write anyway; then there is nothing to see here.
    let is_superuser = fs::write(folder.path().join("probe"), "").is_ok();
    let changed = Session { title: "changed".to_owned(), ..small() };
    let result = save(&path, &changed);
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    if !is_superuser {
        assert!(matches!(result.unwrap_err(), SaveError::Io { .. }));
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_permissions_kept() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("a.ron"), folder.path().join("link.ron"));
    save(&path, &small()).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path) & 0o600, 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("a.ron", &link).unwrap();
    let changed = Session { title: "changed".to_owned(), ..small() };
    save(&link, &changed).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(open(&path).unwrap().session, changed);
    assert_eq!(mode(&path), 0o640);
    assert_eq!(mode(&backup_of(&path)), 0o640, "the copy is for no other eyes than the file");
    let dead = folder.path().join("dead.ron");
    symlink("gone.ron", &dead).unwrap();
    assert!(matches!(save(&dead, &changed).unwrap_err(), SaveError::DeadLink { .. }));
}

#[cfg(target_os = "linux")]
#[test]
fn unusual_names_and_lost_folders_cost_nothing() {
    use std::os::unix::{ffi::OsStringExt as _, fs::symlink};
    let folder = tempfile::tempdir().unwrap();
    let changed = Session { title: "changed".to_owned(), ..small() };
    for name in [vec![b'n'; 250], b"caf\xe9 \n.ron".to_vec()] {
        let path = folder.path().join(std::ffi::OsString::from_vec(name));
        save(&path, &small()).unwrap();
        save(&path, &changed).unwrap();
        assert_eq!(open(&path).unwrap().session, changed);
        assert_eq!(open(&backup_of(&path)).unwrap().session, small());
    }
    // The name of the copy would be too long, so the version before could not be kept.
    let longest = folder.path().join("x".repeat(255));
    save(&longest, &small()).unwrap();
    assert!(matches!(save(&longest, &changed).unwrap_err(), SaveError::Io { .. }));
    assert_eq!(open(&longest).unwrap().session, small());
    let round = folder.path().join("round.ron");
    symlink("round.ron", &round).unwrap();
    assert!(matches!(save(&round, &small()).unwrap_err(), SaveError::DeadLink { .. }));
    let lost = folder.path().join("lost");
    fs::create_dir(&lost).unwrap();
    save(&lost.join("a.ron"), &small()).unwrap();
    fs::remove_dir_all(&lost).unwrap();
    assert!(matches!(save(&lost.join("a.ron"), &small()).unwrap_err(), SaveError::Io { .. }));
    assert!(names(folder.path()).iter().all(|name| !name.ends_with(".tmp")));
}

#[test]
fn an_extension_is_added_only_where_it_is_missing() {
    for (given, expected) in [
        ("a", "a.ron"),
        ("a.ron", "a.ron"),
        ("a.RON", "a.RON"),
        ("v1.2", "v1.2.ron"),
        ("a.casus", "a.casus"),
        ("a.Casus", "a.Casus"),
    ] {
        assert_eq!(with_extension(Path::new(given)), Path::new(expected));
    }
}

#[test]
fn settings_come_back_and_a_broken_file_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("new");
    assert_eq!(settings::load(&RealDisk, &place), settings::Found::default());
    let mut kept =
        Settings { theme: Theme::Dark, language: LanguageChoice::Fr, hint_seen: true, ..Settings::default() };
    for number in 0..12 {
        kept.remember(Path::new(&format!("{number}.ron")));
    }
    kept.remember(Path::new("5.ron"));
    assert_eq!(kept.recent.len(), 10);
    let here = std::env::current_dir().unwrap();
    let whole = |name: &str| here.join(name).display().to_string();
    assert_eq!(kept.recent[..2], [whole("5.ron"), whole("11.ron")], "from wherever the program is started next");
    settings::save(&RealDisk, &place, &kept).unwrap();
    assert_eq!(settings::load(&RealDisk, &place), settings::Found { settings: kept, broken: Vec::new() });
    fs::write(place.join("settings.ron"), b"(theme: purple").unwrap();
    let found = settings::load(&RealDisk, &place);
    assert_eq!(found.settings, Settings::default());
    let aside = |name: &str, fields: &[&'static str]| Broken { aside: place.join(name), fields: fields.to_vec() };
    assert_eq!(found.broken, [aside("settings.broken.ron", &[])]);
    assert_eq!(names(&place), ["settings.broken.ron"]);
    // A second broken file leaves the first in place.
    fs::write(place.join("settings.ron"), b"(theme: purple").unwrap();
    assert_eq!(settings::load(&RealDisk, &place).broken, [aside("settings.broken-2.ron", &[])]);
    assert_eq!(names(&place), ["settings.broken-2.ron", "settings.broken.ron"]);
    // A value nobody knows here costs that value, and an entry nobody knows that entry.
    let text = "(theme: purple, log_name: \"Ada\", zoom_percent: Some(125), groups: [(name: \"a\", seats: [\"FRA\"]), (name: 7)], \
                recent: [\"/x/y.ron\"], predictions: [(case: \"mine\"), (case: 3)], later: [()])";
    let text = from_the_root(text);
    fs::write(place.join("settings.ron"), &text).unwrap();
    let found = settings::load(&RealDisk, &place);
    assert_eq!(found.broken, [aside("settings.broken-3.ron", &["theme", "groups", "predictions"])]);
    assert_eq!((found.settings.theme, found.settings.log_name.as_str()), (Theme::System, "Ada"));
    assert_eq!((found.settings.zoom_percent, found.settings.recent.len()), (Some(125), 1));
    assert_eq!((found.settings.groups.len(), found.settings.predictions.len()), (1, 1));
    assert_eq!(fs::read_to_string(place.join("settings.broken-3.ron")).unwrap(), text);
    // Predictions stand apart: whatever becomes of the settings, they stay.
    settings::save(&RealDisk, &place, &found.settings).unwrap();
    assert!(!fs::read_to_string(place.join("settings.ron")).unwrap().contains("mine"));
    fs::write(place.join("settings.ron"), b"(theme: purple").unwrap();
    let found = settings::load(&RealDisk, &place);
    assert_eq!((found.broken.len(), found.settings.predictions.len()), (1, 1));
    // A file of another version, with a field nobody knows here, is not broken.
    fs::write(place.join("settings.ron"), "(theme: light, zoom: 3)").unwrap();
    assert_eq!(settings::load(&RealDisk, &place).settings.theme, Theme::Light);
    // A path from some folder leads nowhere that is known.
    fs::write(place.join("settings.ron"), from_the_root("(recent: [\"a.ron\", \"/x/a.ron\"])")).unwrap();
    assert_eq!(
        settings::load(&RealDisk, &place).settings.recent,
        [if cfg!(windows) { "C:/x/a.ron" } else { "/x/a.ron" }]
    );
}

#[test]
fn a_session_is_saved_in_place_and_opens_in_a_path_of_more_than_260_letters() {
    let folder = tempfile::tempdir().unwrap();
    let deep = (0..7).fold(folder.path().to_path_buf(), |deep, _| deep.join("un dossier dont le nom est si long que"));
    fs::create_dir_all(&deep).unwrap();
    let file = deep.join("été.ron");
    assert!(file.as_os_str().len() > 260);
    save(&file, &small()).unwrap();
    let other = Session { title: "another".to_owned(), ..small() };
    save(&file, &other).unwrap();
    assert_eq!(open(&file).unwrap().session, other);
    assert_eq!(open(&backup_of(&file)).unwrap().session, small());
}
