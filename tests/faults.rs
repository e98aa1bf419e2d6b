//! Whatever fails, whenever: the old file whole or the new one complete, and somebody is told.

use casus::storage::{
    Disk, Fingerprint, SaveError, Settings,
    files::{Backup, Before, write_bytes},
    settings, sweep,
};
use std::path::Path;

use crate::disk::{Fault, FaultyDisk, PaperDisk};

const FILE: &str = "/room/session.ron";
const COPY: &str = "/room/session.ron.bak";
const OLDEST: &[u8] = b"the version before the version before";
const OLD: &[u8] = b"the version before, a little longer than the others";
const NEW: &[u8] = b"the new version";

fn room() -> PaperDisk {
    PaperDisk::with(&[(FILE, OLD), (COPY, OLDEST)])
}

fn save(disk: &dyn Disk) -> Result<(), SaveError> {
    write_bytes(disk, Path::new(FILE), NEW, Backup::Keep, Before::Known(&[Fingerprint::of(OLD)]))
}

/// The file and its copy are each one whole version.
fn assert_whole(disk: &PaperDisk, what: &str) {
    let file = disk.content(FILE).unwrap_or_else(|| panic!("{what}: the file is gone"));
    assert!(file == OLD || file == NEW, "{what}: the file is torn");
    let copy = disk.content(COPY).unwrap_or_else(|| panic!("{what}: the copy is gone"));
    assert!(copy == OLDEST || copy == OLD, "{what}: the copy is torn");
}

/// Runs something once for every call and every fault, once and for good, and says how often a fault struck.
fn at_every_call(mut run: impl FnMut(FaultyDisk<PaperDisk>, PaperDisk, &str)) -> usize {
    let mut struck = 0;
    for fault in Fault::ALL {
        for is_for_good in [false, true] {
            for first in 0.. {
                let paper = room();
                let disk = FaultyDisk::new(paper.clone(), fault, first, is_for_good);
                run(disk.clone(), paper, &format!("{fault:?} at call {first}, for good: {is_for_good}"));
                if !disk.has_failed() {
                    break;
                }
                struck += 1;
            }
        }
    }
    struck
}

#[test]
fn a_save_that_fails_at_any_call_leaves_the_old_file_whole_or_the_new_one_complete() {
    let struck = at_every_call(|disk, paper, what| {
        let saved = save(&disk);
        assert_whole(&paper, what);
        match saved {
            Ok(()) => assert_eq!(paper.content(FILE).as_deref(), Some(NEW), "{what}"),
            Err(error @ SaveError::Unconfirmed { .. }) => {
                assert_eq!(paper.content(FILE).as_deref(), Some(NEW), "{what}");
                assert!(error.to_string().contains("Save again"), "{what}");
            }
            Err(error) => {
                assert_eq!(paper.content(FILE).as_deref(), Some(OLD), "{what}: {error}");
                assert!(error.to_string().contains(FILE), "{what}: {error}");
            }
        }
        sweep(&paper, Path::new("/room"));
        assert_eq!(paper.temporaries(), 0, "{what}");
        save(&paper).unwrap_or_else(|error| panic!("{what}: not even on a sound disk: {error}"));
    });
    assert!(struck > 100, "only {struck} faults");
}

#[test]
fn one_interruption_or_a_scanner_in_the_way_is_no_failure() {
    // Windows interrupts no call.
    let faults = if cfg!(windows) { &[Fault::Busy][..] } else { &[Fault::Refused(4), Fault::Busy] };
    for &fault in faults {
        for first in 0..16 {
            let paper = room();
            let saved = save(&FaultyDisk::new(paper.clone(), fault, first, false));
            assert!(saved.is_ok(), "{fault:?} at call {first}: {saved:?}");
            assert_eq!(paper.temporaries(), 0);
        }
    }
}

#[test]
fn two_programs_on_one_file_never_replace_what_they_have_not_seen() {
    // Two editors open and save by turns of chance; each save may replace only what that editor knows.
    let mut refused = 0;
    for seed in 0..1000_u64 {
        let paper = room();
        let mut known = [vec![Fingerprint::of(OLD)], vec![Fingerprint::of(OLD)]];
        let mut chance = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        for turn in 0..12 {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            let who = (chance >> 20) as usize % 2;
            let there = paper.content(FILE).expect("the file");
            if (chance >> 30).is_multiple_of(4) {
                known[who] = vec![Fingerprint::of(&there)];
                continue;
            }
            let mine = format!("editor {who}, turn {turn}").into_bytes();
            let may = known[who].contains(&Fingerprint::of(&there));
            let saved = write_bytes(&paper, Path::new(FILE), &mine, Backup::Keep, Before::Known(&known[who]));
            assert_eq!(saved.is_ok(), may, "seed {seed}, turn {turn}");
            if may {
                assert_eq!(paper.content(COPY), Some(there), "what was replaced stands beside it");
                known[who] = vec![Fingerprint::of(&mine)];
            } else {
                assert_eq!(paper.content(FILE), Some(there), "seed {seed}, turn {turn}");
                refused += 1;
            }
        }
    }
    assert!(refused > 1000, "only {refused} conflicts");
}

#[test]
fn a_loss_of_power_at_any_moment_of_a_save_leaves_whole_files() {
    let paper = room().remembering();
    save(&paper).unwrap();
    let left = paper.after_losses_of_power();
    assert!(left.len() > 100, "only {} states", left.len());
    for (number, disk) in left.iter().enumerate() {
        assert_whole(disk, &format!("state {number}"));
        sweep(disk, Path::new("/room"));
        assert_eq!(disk.temporaries(), 0, "state {number}");
    }
    for disk in paper.after_a_loss_of_power_now() {
        assert_eq!(disk.content(FILE).as_deref(), Some(NEW), "what was said to be saved is saved");
        assert_eq!(disk.content(COPY).as_deref(), Some(OLD));
    }
}

#[test]
fn a_first_save_is_there_whole_or_not_at_all() {
    let paper = PaperDisk::with(&[("/room/other.ron", OLD)]).remembering();
    write_bytes(&paper, Path::new(FILE), NEW, Backup::Keep, Before::Anything).unwrap();
    for disk in paper.after_losses_of_power() {
        assert!(disk.content(FILE).is_none_or(|content| content == NEW));
        assert_eq!(disk.content("/room/other.ron").as_deref(), Some(OLD));
    }
}

#[test]
fn a_file_of_another_program_is_never_replaced_unasked() {
    let paper = PaperDisk::with(&[(FILE, b"somebody else's work"), (COPY, OLDEST)]);
    let error = save(&paper).unwrap_err();
    assert!(matches!(&error, SaveError::ChangedOutside { content, .. } if content == b"somebody else's work"));
    assert_eq!(paper.content(FILE).as_deref(), Some(b"somebody else's work".as_slice()));
    assert_eq!(paper.temporaries(), 0);
}

#[test]
fn a_sweep_leaves_alone_what_is_being_written() {
    let paper = room();
    let open = paper.create(Path::new("/room/.casus-1-1.tmp"), None).unwrap();
    assert_eq!(sweep(&paper, Path::new("/room")), 0);
    drop(open);
    assert_eq!(sweep(&paper, Path::new("/room")), 1);
    assert_eq!(paper.temporaries(), 0);
}

#[test]
fn settings_are_kept_as_carefully() {
    let folder = Path::new("/room");
    let kept = Settings { hint_seen: true, ..Settings::default() };
    let changed = Settings { reduced_motion: true, ..kept.clone() };
    let struck = at_every_call(|disk, paper, what| {
        settings::save(&paper, folder, &kept).unwrap();
        let saved = settings::save(&disk, folder, &changed);
        let found = settings::load(&paper, folder);
        assert_eq!(found.broken, [], "{what}");
        let expected = if saved.is_ok() { &changed } else { &kept };
        let is_new_though = matches!(saved, Err(SaveError::Unconfirmed { .. })) && found.settings == changed;
        assert!(found.settings == *expected || is_new_though, "{what}");
    });
    assert!(struck > 60, "only {struck} faults");
    let paper = room().remembering();
    settings::save(&paper, folder, &kept).unwrap();
    settings::save(&paper, folder, &changed).unwrap();
    let left = paper.after_losses_of_power();
    assert!(left.len() > 50, "only {} states", left.len());
    for disk in left {
        assert_eq!(settings::load(&disk, folder).broken, []);
    }
}

#[test]
fn settings_that_cannot_be_read_are_named_and_the_program_starts() {
    for fault in [Fault::Refused(5), Fault::Refused(13)] {
        for first in 0..4 {
            for is_for_good in [false, true] {
                let paper = PaperDisk::with(&[("/room/settings.ron", b"(theme: dark)")]);
                let found =
                    settings::load(&FaultyDisk::new(paper.clone(), fault, first, is_for_good), Path::new("/room"));
                let is_kept = ["/room/settings.ron", "/room/settings.broken.ron"]
                    .iter()
                    .any(|path| paper.content(path).as_deref() == Some(b"(theme: dark)"));
                assert!(is_kept, "{fault:?} at call {first}: {found:?}");
            }
        }
    }
}
