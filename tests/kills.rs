//! `kill -9` in the middle of saving, keeping and rotating: no torn file, next to nothing lost, nothing left lying.
//!
//! A child, which is this test program started again, edits, keeps and saves without end and writes down
//! each change it made; it is killed at a moment of chance, and the next start must find what it left.

use std::{
    env, fs,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use casus::{
    domain::Session,
    storage::{
        Keeper, Kept, RealDisk, Sitting, case, crash,
        files::{backup_of, save},
        open, sweep,
    },
};

/// How many kills; `CASUS_KILLS` asks for another number.
const KILLS: usize = 200;
/// Children at a time: they mostly wait.
const AT_ONCE: usize = 4;
const FOLDER: &str = "CASUS_KILL_FOLDER";
const HASTY: &str = "CASUS_KILL_HASTY";
const PANIC: &str = "CASUS_KILL_PANIC";

/// A number from a seed, spread over all values.
fn mixed(seed: u64) -> u64 {
    let mut value = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

fn numbered(number: u64) -> Session {
    Session { title: number.to_string(), ..case("fr-2015-paris").expect("a case").session.clone() }
}

fn number_of(session: &Session) -> u64 {
    session.title.parse().expect("a number")
}

/// The child: it is only something else than an empty test where the parent asks for it.
#[test]
fn the_child_that_is_killed() {
    let Some(folder) = env::var_os(FOLDER).map(PathBuf::from) else { return };
    let is_hasty = env::var_os(HASTY).is_some();
    let sitting = Sitting::begin(Arc::new(RealDisk), &folder.join("sittings")).expect("a sitting");
    let keeper = Arc::new(Keeper::start(Arc::new(sitting), |told| told.unwrap()));
    let panics_at = env::var(PANIC).ok().and_then(|number| number.parse::<u64>().ok());
    if panics_at.is_some() {
        crash::keep_on_panic(Arc::clone(&keeper));
    }
    let file = folder.join("room.ron");
    let first = number_of(&open(&file).expect("a whole file").session);
    let mut changes = fs::OpenOptions::new().append(true).open(folder.join("changes")).expect("the list");
    for number in first + 1.. {
        // One write of one line, which a kill cannot cut.
        changes.write_all(format!("{number}\n").as_bytes()).expect("a line");
        keeper.keep(Kept { at: number, path: Some(file.clone()), session: numbered(number), ..Kept::default() });
        assert!(panics_at != Some(number), "an injected fault at change {number}");
        if number % 5 == 0 {
            save(&file, &numbered(number)).expect("it saves");
            keeper.forget();
        }
        // A person is slower than the disk; a hand that drags is not.
        if !is_hasty {
            keeper.settle(Duration::from_secs(10));
        } else if number % 64 == 0 {
            thread::sleep(Duration::from_millis(1));
        }
    }
}

#[derive(Debug, Default)]
struct Loss {
    changes: u64,
    time: Duration,
}

/// Starts a child, kills it after a while, and looks at what it left as the next start would.
fn kill_one(folder: &Path, seed: u64) -> Loss {
    let is_hasty = seed.is_multiple_of(2);
    let changes = folder.join("changes");
    fs::write(&changes, "").expect("the list");
    let mut command = Command::new(env::current_exe().expect("this program"));
    command.args(["--exact", "kills::the_child_that_is_killed", "--test-threads=1"]).env(FOLDER, folder);
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    if is_hasty {
        command.env(HASTY, "1");
    }
    let mut child = command.spawn().expect("a child");
    let begun = Instant::now();
    let end = Duration::from_millis(5 + mixed(seed) % 150);
    // When each change was seen, newest last, to say how old the oldest lost one is.
    let mut seen = vec![(0, Instant::now())];
    let newest =
        || fs::read_to_string(&changes).expect("the list").lines().next_back().and_then(|line| line.parse().ok());
    while begun.elapsed() < end || newest().is_none() {
        if let Some(number) = newest()
            && number > seen[seen.len() - 1].0
        {
            seen.push((number, Instant::now()));
        }
        assert!(child.try_wait().expect("a child").is_none(), "the child ended by itself: {}", said(&mut child));
        thread::sleep(Duration::from_millis(2));
    }
    child.kill().expect("a kill");
    let killed = Instant::now();
    child.wait().expect("an end");
    let made = newest().expect("at least one change");
    let found = found_by_the_next_start(folder);
    let lost = made - found.min(made);
    // A change that was seen at some moment had been made by then.
    let oldest = seen.iter().rev().take_while(|(number, _)| *number > found).last();
    let time = oldest.map_or(Duration::ZERO, |(_, seen)| killed.saturating_duration_since(*seen));
    if !is_hasty {
        assert!(lost <= 1, "a person lost {lost} changes (kill {seed})");
    }
    Loss { changes: if is_hasty { 0 } else { lost }, time }
}

fn said(child: &mut std::process::Child) -> String {
    let mut text = String::new();
    child.stderr.take().map(|mut pipe| pipe.read_to_string(&mut text));
    text
}

/// Every file is whole, nothing is left lying; the newest change there is.
fn found_by_the_next_start(folder: &Path) -> u64 {
    let sittings = folder.join("sittings");
    let file = folder.join("room.ron");
    let next = Sitting::begin(Arc::new(RealDisk), &sittings).expect("a sitting");
    sweep(&RealDisk, folder);
    let left = next.left_behind();
    assert!(left.iter().all(|left| left.broken.is_none()), "a recovery file is torn");
    let saved = number_of(&open(&file).expect("the file is whole").session);
    if backup_of(&file).exists() {
        open(&backup_of(&file)).expect("the copy is whole");
    }
    let kept = left.iter().filter_map(|left| Some(number_of(&left.kept.as_ref()?.session))).max().unwrap_or(0);
    left.into_iter().for_each(casus::storage::Left::settle);
    next.end();
    // Where a file in use cannot go, it goes when it is let go.
    drop(next);
    for folder in [folder, &sittings] {
        let stale = fs::read_dir(folder).expect("the folder").filter_map(Result::ok);
        let stale: Vec<_> = stale.filter(|entry| entry.path().extension().is_some_and(|end| end == "tmp")).collect();
        assert!(stale.is_empty(), "left lying: {stale:?}");
    }
    assert_eq!(fs::read_dir(&sittings).expect("the folder").count(), 0, "the next start tidies up");
    saved.max(kept)
}

#[test]
fn a_panic_costs_nothing_and_leaves_a_report() {
    for at in [3, 17, 44, 91] {
        let folder = tempfile::tempdir().expect("a folder");
        save(&folder.path().join("room.ron"), &numbered(1)).expect("it saves");
        fs::write(folder.path().join("changes"), "").expect("the list");
        let mut command = Command::new(env::current_exe().expect("this program"));
        command.args(["--exact", "kills::the_child_that_is_killed", "--test-threads=1"]);
        command.env(FOLDER, folder.path()).env(HASTY, "1").env(PANIC, at.to_string());
        let ended = command.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("a child");
        assert!(!ended.success());
        let next = Sitting::begin(Arc::new(RealDisk), &folder.path().join("sittings")).expect("a sitting");
        let left = next.left_behind();
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].kept.as_ref().map(|kept| number_of(&kept.session)), Some(at), "the last change was kept");
        let report = left[0].report.as_deref().expect("a report");
        assert!(report.contains(&format!("an injected fault at change {at}")) && report.contains("Casus Foederis"));
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "The figures are what the long run is for.")]
fn a_kill_at_any_moment_tears_no_file_and_costs_next_to_nothing() {
    let kills = env::var("CASUS_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS);
    let next = Arc::new(AtomicUsize::new(0));
    let workers: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let next = Arc::clone(&next);
            thread::spawn(move || {
                let folder = tempfile::tempdir().expect("a folder");
                save(&folder.path().join("room.ron"), &numbered(1)).expect("it saves");
                let mut worst = Loss::default();
                loop {
                    let seed = next.fetch_add(1, Ordering::SeqCst);
                    if seed >= kills {
                        return worst;
                    }
                    let loss = kill_one(folder.path(), seed as u64);
                    worst.changes = worst.changes.max(loss.changes);
                    worst.time = worst.time.max(loss.time);
                }
            })
        })
        .collect();
    let mut worst = Loss::default();
    for worker in workers {
        let loss = worker.join().expect("no kill tore anything");
        worst.changes = worst.changes.max(loss.changes);
        worst.time = worst.time.max(loss.time);
    }
    println!("{kills} kills: at most {} change of a person and {:?} of a hasty hand lost", worst.changes, worst.time);
    assert!(worst.time <= Duration::from_secs(1), "{worst:?}");
}
