//! Long sittings and hostile files: invariants hold, and memory stays where it was.

use std::{fs, path::Path, process::Command};

use casus::{
    domain::MOST_LOG_LINES,
    storage::{cases, format},
};

#[path = "../fuzz/targets.rs"]
mod targets;

use targets::Stream;

/// Numbers that are the same in every run (xorshift).
struct Chance(u64);

impl Chance {
    fn byte(&mut self) -> u8 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 32) as u8
    }
}

fn sitting(seed: u64, steps: usize, saves_every: usize) -> Stream {
    let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut stream = Stream::new(seed as usize);
    for step in 1..=steps {
        stream.step(&mut || Some(chance.byte()));
        stream.check();
        if step % saves_every == 0 {
            stream.save_and_load();
        }
    }
    stream
}

#[test]
fn a_thousand_commands_keep_every_invariant() {
    for seed in 0..4 {
        let stream = sitting(seed, 500, 125);
        assert!(stream.bench.session().log.len() > 100);
    }
}

#[expect(clippy::print_stdout, reason = "The figures are what it is run for.")]
#[test]
#[ignore = "a million commands take minutes; CONTRIBUTING.md says how to run it"]
fn a_million_commands_keep_every_invariant_and_little_memory() {
    // Catalogue, cases and the first sitting's own needs are there already.
    drop(sitting(99, 2_000, 500));
    let before = memory("VmRSS");
    for seed in 0..10 {
        let mut stream = sitting(seed, 100_000, 10_000);
        // The allocator gives back what the last save needed, but not at once.
        std::thread::sleep(std::time::Duration::from_millis(100));
        let mut chance = Chance(seed + 1);
        for _ in 0..1_000 {
            stream.step(&mut || Some(chance.byte()));
        }
        assert!(stream.bench.session().log.len() > MOST_LOG_LINES / 2, "{}", stream.bench.session().log.len());
        let growth = memory("VmRSS").saturating_sub(before);
        println!(
            "seed {seed}: {} lines of the log, {} steps, {} KiB more than before",
            stream.bench.session().log.len(),
            stream.bench.steps(),
            growth
        );
        assert!(growth <= 50 * 1024, "{growth} KiB");
    }
}

type Target = fn(&[u8]);

#[test]
fn every_file_of_the_corpus_is_read_without_a_panic() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let targets = [
        ("load", targets::load as Target),
        ("settings", targets::settings),
        ("recovery", targets::recovery),
        ("commands", targets::commands),
    ];
    for (name, target) in targets {
        let mut files = 0;
        for entry in fs::read_dir(corpus.join(name)).expect("the corpus") {
            target(&fs::read(entry.expect("an entry").path()).expect("a file"));
            files += 1;
        }
        assert!(files >= 5, "{name}: {files}");
    }
    // The old saves and the shipped cases are part of what is loaded.
    cases().iter().for_each(|case| targets::load(case.text.as_bytes()));
}

/// Leaves out the files that take long in a build for tests.
const QUICK: &str = "CASUS_QUICK";

/// What the system counts for this process, in KiB; nothing where it does not say.
fn memory(what: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}

/// Files of nearly 16 MiB that say as much as they can with every byte, one after another.
fn each_hostile_file(with_slow_ones: bool, read: fn(&str)) {
    let session = |inside: &str| {
        format!(
            "(format: 1, lowest_reader: 1, session: (title: \"x\", incident: (first_day: \"2030-05-01\"), {inside}))"
        )
    };
    let fact = |inside: &str| {
        format!(
            "(format: 1, lowest_reader: 1, session: (title: \"x\", incident: (first_day: \"2030-05-01\", {inside})))"
        )
    };
    let many = |entry: &str| entry.repeat((format::MOST_BYTES - 4_096) / entry.len());
    let value = |name: &str, entry: &str| format!("(from: \"{name}\", value: [{}]), ", entry.repeat(200));
    let days = |entry: &str| -> String {
        let day = casus::domain::Day::constant(2030, 5, 1);
        (0..1_000).map(|number| value(&day.plus_days(number).to_string(), entry)).collect()
    };
    read(&session(&format!("sources: [{}]", many("\"\", "))));
    read(&session(&format!("stances: [{}]", many("(seat: \"FRA\", stance: objects), "))));
    read(&session(&format!("log: [{}]", many("(what: title),"))));
    read(&session(&format!("extras: [{}]", many("(name: \"\", text: \"\"),"))));
    read(&session(&format!("rounds: [{}]", many("(),"))));
    read(&fact(&format!("place: [(value: [{}])]", many("(),"))));
    read(&fact(&format!("brought_by: [(value: [{}])]", many("\"\","))));
    read(&fact(&format!("harm: [{}]", many("(value: none),"))));
    read(&fact(&format!("request: [{}]", many("(ally: \"FRA\", value: asks),"))));
    read(&fact(&format!(
        "place: [{}], brought_by: [{}], means: [{}], attacked: [{}]",
        days("(),"),
        days("\"\","),
        days("strike,"),
        days("\"FRA\",")
    )));
    if with_slow_ones {
        read(&session(&format!("notes: \"{}\"", many("x"))));
        read(&session(&format!("notes: \"{}\"", many("\\u{301}"))));
        read(&format!(
            "(session: (title: \"x\", incident: (first_day: \"2030-05-01\")), format: 1, x: [{}])",
            many("(),")
        ));
        read(&many("["));
        read(&many("//\n"));
        read(&format!("(format: 1, {}", many("/* */")));
    }
}

#[expect(clippy::print_stdout, reason = "The figure is what it is run for.")]
#[test]
#[ignore = "run by `a_hostile_file_takes_no_more_than_256_mib` in a process of its own"]
fn hostile_files_in_a_process_of_their_own() {
    each_hostile_file(std::env::var_os(QUICK).is_none(), |text| {
        assert!(text.len() <= format::MOST_BYTES);
        // Most are refused, some are sessions; what counts is what either takes.
        drop(format::read(text.as_bytes()));
    });
    println!("peak {} KiB", memory("VmHWM"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_hostile_file_takes_no_more_than_256_mib() {
    let child = Command::new(std::env::current_exe().expect("this program"))
        .args(["--ignored", "--exact", "stream::hostile_files_in_a_process_of_their_own", "--nocapture"])
        .env(QUICK, "1")
        .output()
        .expect("a process");
    let text = String::from_utf8_lossy(&child.stdout);
    let peak = text.split("peak ").nth(1).and_then(|rest| rest.split(' ').next()?.parse::<usize>().ok());
    assert!(child.status.success() && peak.is_some_and(|peak| peak > 0), "{text}");
    assert!(peak.is_some_and(|peak| peak <= 256 * 1024), "{peak:?} KiB");
}
