//! What it costs to look around: every single what-if, and the smallest flips of a target. The goals: the single what-ifs of
//! the first three parts within 20 microseconds, a query for flips within 100 in 99 of 100 cases.

use std::time::Instant;

use casus::{
    assess::{Assessment, assess},
    catalog::Catalog,
    council::Outcome,
    domain::Session,
    explore::{Target, flips, what_ifs},
    law::{Standard, Status},
    storage::cases,
};
use divan::{Bencher, black_box};

/// The program's own allocator, as in `main.rs`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let _ = (Catalog::shipped(), cases());
    percentiles();
    divan::main();
}

fn states() -> Vec<(Session, Assessment, Standard)> {
    let catalog = Catalog::shipped();
    let mut states = Vec::new();
    for case in cases() {
        for day in case.session.days() {
            let session = Session { as_of: day, ..case.session.clone() };
            let assessment = assess(catalog, &session);
            let standard = catalog.settings(&session).standard;
            states.push((session, assessment, standard));
        }
    }
    states
}

fn targets() -> Vec<Target> {
    Status::ALL.map(Target::Threshold).into_iter().chain(Outcome::ALL.map(Target::Consensus)).collect()
}

/// The distribution over every day of the shipped cases and every target, which a mean would hide.
fn percentiles() {
    let mut nanos: Vec<(u128, String)> = Vec::new();
    for (session, assessment, standard) in &states() {
        for target in targets() {
            let best = (0..5)
                .map(|_| {
                    let begun = Instant::now();
                    black_box(flips(black_box(session), assessment, standard, target));
                    begun.elapsed().as_nanos()
                })
                .min()
                .unwrap_or(0);
            nanos.push((best, format!("{} on {}: {target:?}", session.case, session.as_of)));
        }
    }
    nanos.sort();
    let at = |part: usize| nanos[(nanos.len() - 1) * part / 1000].0 as f64 / 1000.0;
    let slowest = nanos.last().map_or("", |(_, what)| what);
    print_line(&format!(
        "flips: {} queries, median {:.1} µs, p90 {:.1} µs, p99 {:.1} µs, most {:.1} µs ({slowest})",
        nanos.len(),
        at(500),
        at(900),
        at(990),
        at(1000)
    ));
}

#[expect(clippy::print_stdout, reason = "A bench talks to the person who runs it.")]
fn print_line(line: &str) {
    println!("{line}");
}

#[divan::bench(min_time = 0.5)]
fn flips_of_a_verdict(bencher: Bencher<'_, '_>) {
    let states = states();
    let (session, assessment, standard) =
        states.iter().find(|(session, ..)| session.case == "us-2001-911").expect("a case");
    bencher.bench(|| flips(black_box(session), assessment, standard, Target::Threshold(Status::Eligible)));
}

/// Facts, requests, stances, choices and cells of the tables: everything that would move one of three parts.
#[divan::bench(min_time = 0.5, args = ["us-2001-911", "pl-2025-drones"])]
fn every_single_what_if(bencher: Bencher<'_, '_>, case: &str) {
    let states = states();
    let (session, assessment, standard) = states.iter().find(|(session, ..)| session.case == case).expect("a case");
    bencher.bench(|| what_ifs(black_box(session), assessment, standard));
}
