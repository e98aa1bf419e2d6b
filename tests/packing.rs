//! A workshop packed into one folder: the session whole, its pictures and the sheet of keys, and nothing replaced.

use std::fs;

use casus::{
    domain::{Day, Inject, Picture, Session},
    report,
    storage::{
        self, RealDisk,
        pack::{Pack, PackError, pack, pictures_of},
        pictures::{Places, keep},
    },
    words::{Language, Words},
};

#[test]
fn a_pack_holds_the_session_whole_with_its_pictures_and_replaces_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    // One picture was kept by the program, the other lies beside the file.
    let (data, file) = (home.path().join("data"), home.path().join("mine.ron"));
    let kinds: [&[u8]; 2] = [b"\x89PNG\r\n\x1a\n one", b"\xff\xd8\xff another"];
    let hashes = [(&data, kinds[0]), (&pictures_of(&file), kinds[1])]
        .map(|(folder, content)| keep(&RealDisk, folder, content).expect("kept"));
    let mut session = Session::blank("A quay", Day::constant(2031, 5, 1));
    session.notes = "For me alone.".into();
    let inject =
        |hash: &String| Inject { picture: Picture { hash: hash.clone(), ..Picture::default() }, ..Inject::default() };
    session.workshop.injects = hashes.iter().map(inject).collect();
    let folder = home.path().join("pack");
    let places = Places::of(Some(data.clone()), Some(&file));
    let all = Pack { name: "mine", session: &session, sheets: &[("keys.html", "<p>")], pictures: &places };
    assert_eq!(pack(&RealDisk, &folder, all).expect("it is packed"), 2);
    assert_eq!(fs::read_dir(&data).expect("the data").count(), 1, "nothing is written there");
    let opened = storage::open(&folder.join("mine.ron")).expect("it opens");
    assert_eq!(opened.session, session, "what is private stays in the pack of whoever leads");
    for (hash, content, ending) in [(&hashes[0], kinds[0], "png"), (&hashes[1], kinds[1], "jpg")] {
        let there = folder.join(format!("mine.pictures/{hash}.{ending}"));
        assert_eq!(fs::read(there).expect("it came along"), content);
    }
    // What is given away is for whoever may read a new file of its owner.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let usual = home.path().join("usual");
        fs::create_dir(&usual).expect("a folder");
        let mode = |path: &std::path::Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        for given in [folder.clone(), folder.join("mine.pictures")] {
            assert_eq!(mode(&given), mode(&usual), "{}", given.display());
        }
        assert_eq!(mode(&data), 0o700, "what the program keeps is nobody else's to read");
    }
    assert_eq!(fs::read_to_string(folder.join("keys.html")).expect("a sheet"), "<p>");
    assert!(matches!(pack(&RealDisk, &folder, all), Err(PackError::NotEmpty)));
}

#[test]
fn the_sheet_of_keys_has_every_key_of_the_stage_in_both_languages_and_says_for_whom_it_is() {
    for language in Language::ALL {
        let words = Words::of(language);
        let sheet = report::key_sheet("<A title>", words);
        assert!(sheet.contains("&lt;A title&gt;") && sheet.contains("Ctrl+"), "{sheet}");
        for (keys, does) in report::stage_keys(words) {
            assert!(sheet.contains(&keys) && sheet.contains(&does), "{keys}: {does}");
        }
        assert!(sheet.contains(&words.text(casus::words::Key::PackPrivate)), "{sheet}");
    }
}

#[cfg(feature = "window")]
#[test]
fn a_workshop_is_packed_from_the_window_into_a_folder_that_is_named_and_nothing_is_ever_replaced() {
    use casus::{storage::workshops, ui::WorkshopTab, words::Key};

    use crate::{
        documents::{click, home, says, start},
        panels::wait_until,
    };

    let words = Words::on_screen(Language::En);
    let folder = tempfile::tempdir().expect("a folder");
    let own = home(folder.path());
    let mut program = start(&own);
    program.state_mut().open_workshop("half-a-day");
    program.run_steps(2);
    let there = folder.path().join("pack");
    for is_free in [true, false] {
        program.state_mut().ui_state().workshop.tab = Some(WorkshopTab::Check);
        program.run_steps(3);
        click(&mut program, &words.text(Key::PackMenu));
        // Without dialogs of the system the window asks for the folder itself.
        wait_until(&mut program, |program| says(program, &words.text(Key::PackPathTitle)));
        program.state_mut().ui_state().path = there.display().to_string();
        program.run_steps(1);
        click(&mut program, &words.text(Key::PackGo));
        let said = if is_free { there.display().to_string() } else { words.text(Key::PackFailed) };
        wait_until(&mut program, |program| says(program, &said));
    }
    assert!(says(&program, &words.text(Key::VerbPackNotEmpty)));
    let packed = fs::read_dir(&there).expect("it is packed").map(|entry| entry.expect("an entry").path());
    let packed: Vec<_> = packed.filter(|path| path.extension().is_some_and(|ending| ending == "ron")).collect();
    let opened = storage::open(packed.first().expect("a session")).expect("it opens").session;
    let kit = fs::read_to_string(there.join("kit.html")).expect("the paper kit");
    assert!(kit.contains(&words.text(Key::KitPrivate)), "whoever leads has all of it");
    let shipped = &workshops::workshop("half-a-day").expect("it ships").session;
    assert_eq!(opened.workshop.injects.len(), shipped.workshop.injects.len());
}
