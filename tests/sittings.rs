//! What a program that dies leaves, and what the next one makes of it.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use casus::{
    domain::Session,
    explore::Letter,
    predict::Sealing,
    storage::{Disk, Fingerprint, Kept, KeptPin, RealDisk, Seal, Sitting, case, keeper::Keeper, open, sweep},
};

use crate::disk::{Fault, FaultyDisk, PaperDisk};

const ROOM: &str = "/room";

fn named(title: &str) -> Session {
    Session { title: title.to_owned(), ..case("fr-2015-paris").expect("a case").session.clone() }
}

fn kept(title: &str, at: u64) -> Kept {
    let pin = KeptPin { letter: Letter::B, name: "a \"name\"".to_owned(), session: named("pinned") };
    let known = vec![Fingerprint::of(title.as_bytes())];
    let path = Some(PathBuf::from(if cfg!(windows) { "C:/home/a b/é.ron" } else { "/home/a b/é.ron" }));
    Kept {
        at,
        path,
        known,
        session: named(title),
        pins: vec![pin],
        has_horizon: true,
        sealing: Some(Sealing { opened: 2, in_envelopes: true }),
        written: "(entry: \"what was being written\\nin two lines\")".to_owned(),
    }
}

fn sitting(disk: &(impl Disk + Clone + 'static), folder: &Path) -> Sitting {
    Sitting::begin(Arc::new(disk.clone()), folder).expect("a sitting begins")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name in Unicode")).collect()
}

#[test]
fn what_was_unsaved_is_offered_after_a_crash_and_only_then() {
    let folder = tempfile::tempdir().unwrap();
    let first = sitting(&RealDisk, folder.path());
    first.keep(&kept("first", 5)).unwrap();
    let second = sitting(&RealDisk, folder.path());
    second.keep(&kept("second", 7)).unwrap();
    assert!(second.left_behind().is_empty(), "a window that is open is no crash");
    // The process dies: its lock goes, its files stay.
    drop(first);
    let left = second.left_behind();
    assert_eq!(left.iter().map(|left| left.kept.clone()).collect::<Vec<_>>(), [Some(kept("first", 5))]);
    let third = sitting(&RealDisk, folder.path());
    assert!(third.left_behind().is_empty(), "one window asks, not two");
    left.into_iter().for_each(casus::storage::Left::settle);
    third.end();
    second.end();
    drop((second, third));
    assert!(names(folder.path()).is_empty(), "{:?}", names(folder.path()));
}

#[test]
fn skipping_is_remembered_and_the_last_few_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..8 {
        let dying = sitting(&RealDisk, folder.path());
        dying.keep(&kept("gone", number)).unwrap();
        drop(dying);
        let next = sitting(&RealDisk, folder.path());
        let left = next.left_behind();
        assert_eq!(left.len(), 1);
        for left in left {
            let aside = left.skip().unwrap();
            let opened = open(&aside).unwrap();
            assert_eq!((opened.session, opened.seal), (named("gone"), Seal::Whole), "it opens like any other file");
        }
        assert!(next.left_behind().is_empty());
        next.end();
    }
    let skipped = names(folder.path());
    assert_eq!(skipped.len(), 5, "{skipped:?}");
    assert!(skipped.iter().all(|name| name.ends_with(".skipped.ron")), "{skipped:?}");
}

#[test]
fn a_sitting_that_ended_without_unsaved_work_leaves_nothing_to_ask() {
    let folder = tempfile::tempdir().unwrap();
    let dying = sitting(&RealDisk, folder.path());
    dying.keep(&kept("x", 1)).unwrap();
    dying.forget().unwrap();
    dying.show_open(Some(folder.path()));
    drop(dying);
    let next = sitting(&RealDisk, folder.path());
    assert!(next.left_behind().is_empty());
    next.end();
    // Where a file in use cannot go, it goes when it is let go.
    drop(next);
    assert!(names(folder.path()).is_empty(), "{:?}", names(folder.path()));
}

#[test]
fn a_recovery_file_that_does_not_load_is_kept_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let dying = sitting(&RealDisk, folder.path());
    dying.keep(&kept("x", 1)).unwrap();
    drop(dying);
    let file = names(folder.path()).into_iter().find(|name| name.ends_with(".ron")).unwrap();
    fs::write(folder.path().join(&file), "(format: 1, session: (title: ").unwrap();
    let next = sitting(&RealDisk, folder.path());
    let left = next.left_behind();
    let broken = left[0].broken.clone().pop().expect("named");
    assert!(broken.to_string_lossy().ends_with(".broken"));
    left.into_iter().for_each(casus::storage::Left::settle);
    assert!(broken.exists());
    assert!(next.left_behind().is_empty());
}

#[test]
fn a_damaged_first_line_costs_the_path_and_never_the_session() {
    let text = kept("x", 9).write().unwrap();
    assert_eq!(Kept::read(text.as_bytes()).unwrap(), kept("x", 9));
    let damaged = text.replacen("(at:", "(at!", 1);
    assert_eq!(Kept::read(damaged.as_bytes()).unwrap(), Kept { session: named("x"), ..Kept::default() });
    let (_, bare) = text.split_once('\n').unwrap();
    assert_eq!(Kept::read(bare.as_bytes()).unwrap().session, named("x"));
    assert!(Kept::read(b"").is_err());
}

#[test]
fn keeping_that_fails_at_any_call_leaves_the_last_kept_session_whole() {
    let mut struck = 0;
    for fault in Fault::ALL {
        for is_for_good in [false, true] {
            for first in 0.. {
                let paper = PaperDisk::with(&[("/room/x", b"")]);
                let dying = sitting(&paper, Path::new(ROOM));
                dying.keep(&kept("old", 1)).unwrap();
                let faulty = FaultyDisk::new(paper.clone(), fault, first, is_for_good);
                let is_kept = Sitting::begin(Arc::new(faulty.clone()), Path::new(ROOM))
                    .is_ok_and(|other| other.keep(&kept("new", 2)).is_ok());
                drop(dying);
                let next = sitting(&paper, Path::new(ROOM));
                let titles: Vec<String> = next
                    .left_behind()
                    .iter()
                    .filter_map(|left| Some(left.kept.as_ref()?.session.title.clone()))
                    .collect();
                assert!(titles.contains(&"old".to_owned()), "{fault:?} at call {first}: {titles:?}");
                assert!(!is_kept || titles.contains(&"new".to_owned()), "{fault:?} at call {first}: {titles:?}");
                sweep(&paper, Path::new(ROOM));
                assert_eq!(paper.temporaries(), 0);
                if !faulty.has_failed() {
                    break;
                }
                struck += 1;
            }
        }
    }
    assert!(struck > 100, "only {struck} faults");
}

#[test]
fn a_loss_of_power_leaves_the_last_kept_session_or_the_one_before() {
    let paper = PaperDisk::with(&[("/room/x", b"")]).remembering();
    let dying = sitting(&paper, Path::new(ROOM));
    dying.keep(&kept("old", 1)).unwrap();
    let before = paper.after_losses_of_power().len();
    dying.keep(&kept("new", 2)).unwrap();
    let mut seen = [0, 0];
    for disk in paper.after_losses_of_power().into_iter().skip(before) {
        let next = sitting(&disk, Path::new(ROOM));
        let left = next.left_behind();
        let title = &left[0].kept.as_ref().expect("it loads").session.title;
        assert!(title == "old" || title == "new");
        seen[usize::from(title == "new")] += 1;
        assert_eq!(disk.temporaries(), 0, "swept when the next sitting began");
    }
    assert!(seen[0] > 0 && seen[1] > 0, "{seen:?}");
}

#[test]
fn a_file_on_screen_elsewhere_is_known_until_that_window_closes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.ron");
    fs::write(&file, "x").unwrap();
    let (one, other) = (sitting(&RealDisk, folder.path()), sitting(&RealDisk, folder.path()));
    assert!(!other.is_open_elsewhere(&file));
    one.show_open(Some(&file));
    assert!(other.is_open_elsewhere(&file));
    assert!(!one.is_open_elsewhere(&file), "one's own window is not elsewhere");
    one.show_open(None);
    assert!(!other.is_open_elsewhere(&file));
    one.show_open(Some(&file));
    drop(one);
    assert!(!other.is_open_elsewhere(&file), "a window that crashed has nothing open");
}

#[test]
fn the_newest_wish_is_kept_and_what_is_replaced_goes_only_then() {
    let paper = PaperDisk::with(&[("/room/x", b"")]);
    let dying = sitting(&paper, Path::new(ROOM));
    dying.keep(&kept("left", 1)).unwrap();
    drop(dying);
    let next = Arc::new(sitting(&paper, Path::new(ROOM)));
    let keeper = Keeper::start(Arc::clone(&next), |told| told.unwrap());
    let mut left = next.left_behind();
    keeper.replace(left.pop().unwrap());
    for number in 0..200 {
        keeper.keep(kept(&number.to_string(), number));
    }
    assert!(keeper.settle(Duration::from_secs(10)));
    drop((keeper, next));
    // The thread lets go of the sitting when it ends.
    let last = sitting(&paper, Path::new(ROOM));
    for _ in 0..500 {
        let found = last.left_behind();
        if let Some(left) = found.first() {
            assert_eq!((found.len(), left.kept.as_ref().unwrap().at), (1, 199));
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("nothing was left");
}

#[test]
fn trouble_with_keeping_is_told_once() {
    let paper = PaperDisk::with(&[("/room/x", b"")]);
    let next = sitting(&FaultyDisk::new(paper, Fault::Refused(28), 7, true), Path::new(ROOM));
    let told = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&told);
    let keeper = Keeper::start(Arc::new(next), move |told| {
        assert!(told.is_err());
        count.fetch_add(1, Ordering::SeqCst);
    });
    for number in 0..3 {
        keeper.keep(kept("x", number));
        assert!(keeper.settle(Duration::from_secs(10)));
    }
    assert_eq!(told.load(Ordering::SeqCst), 1);
}

// Windows lets no folder go in which a file is held.
#[cfg(unix)]
#[test]
fn a_folder_that_vanishes_is_made_again_and_its_sitting_is_no_crash() {
    let folder = tempfile::tempdir().unwrap();
    let room = folder.path().join("sittings");
    let one = sitting(&RealDisk, &room);
    one.keep(&kept("before", 1)).unwrap();
    fs::remove_dir_all(&room).unwrap();
    one.keep(&kept("after", 2)).unwrap();
    let other = sitting(&RealDisk, &room);
    assert!(other.left_behind().is_empty(), "the window is still open");
    drop(one);
    assert_eq!(other.left_behind().len(), 1);
}

#[test]
fn recorded_steps_wait_for_room_and_those_that_do_not_load_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let (_, guide) = &casus::storage::guides::guides()[0];
    let dying = sitting(&RealDisk, folder.path());
    dying.keep_guide(Some(guide)).unwrap();
    dying.keep(&kept("x", 1)).unwrap();
    drop(dying);
    let next = sitting(&RealDisk, folder.path());
    // The session is answered for, and the steps had no room yet: another start finds them.
    next.left_behind().into_iter().for_each(casus::storage::Left::settle);
    let left = next.left_behind().pop().expect("the steps");
    assert!(left.kept.is_none() && left.guide.as_ref() == Some(guide));
    drop(left);
    let file = names(folder.path()).into_iter().find(|name| name.ends_with(".guide")).unwrap();
    fs::write(folder.path().join(&file), "(guide_format: 1, guide: (").unwrap();
    let mut left = next.left_behind().pop().expect("what does not load");
    assert!(left.guide.is_none() && left.broken.pop().expect("named").exists());
    left.settle();
    assert!(next.left_behind().is_empty());
}

#[test]
fn a_recovery_file_opens_without_a_remark() {
    let text = kept("x", 9).write().unwrap();
    let found = casus::storage::format::examine(text.as_bytes()).unwrap();
    assert_eq!((found.session, found.seal), (named("x"), Seal::Whole));
    let changed = text.replace("Paris", "Pavis");
    assert_eq!(casus::storage::format::examine(changed.as_bytes()).unwrap().seal, Seal::Broken);
}

// Windows lets no folder go in which a file is held.
#[cfg(unix)]
#[test]
fn keeping_that_goes_well_again_is_told_too() {
    let folder = tempfile::tempdir().unwrap();
    let room = folder.path().join("sittings");
    let one = sitting(&RealDisk, &room);
    let (sender, told) = std::sync::mpsc::channel();
    let keeper = Keeper::start(Arc::new(one), move |how| sender.send(how.is_ok()).unwrap());
    // A file stands where the folder was.
    fs::remove_dir_all(&room).unwrap();
    fs::write(&room, "in the way").unwrap();
    keeper.keep(kept("x", 1));
    assert!(!told.recv_timeout(Duration::from_secs(10)).unwrap());
    fs::remove_file(&room).unwrap();
    keeper.keep(kept("y", 2));
    assert!(told.recv_timeout(Duration::from_secs(10)).unwrap());
}
