//! Goal: a session with 10,000 lines of log opens in at most 100 ms, and a step at its end takes no longer than at its
//! beginning. One with 200 steps of proceedings and 50 versions of a text opens in at most 5 ms.

use casus::{
    catalog::Catalog,
    domain::{Aspect, Day, Edit, LogLine, Moment, Session, Stance, Stands, StateCode, Way},
    storage::{case, format},
    workbench::Workbench,
};
use divan::Bencher;

fn main() {
    divan::main();
}

#[path = "../tests/proceedings/long.rs"]
mod long;

/// A council with 200 steps and 50 versions of a text. The goal is five milliseconds.
#[divan::bench]
fn open_proceedings(bencher: Bencher<'_, '_>) {
    let session =
        Session { proceedings: long::proceedings(200, 50), ..case("us-2001-911").expect("a case").session.clone() };
    let text = format::write(&session).expect("it is written");
    bencher.bench(|| format::read(text.as_bytes()).expect("it opens"));
}

const BEL: StateCode = StateCode::new(b"BEL");

fn session(lines: i64) -> Session {
    let line = |number: i64| LogLine {
        at: Moment::from_unix_seconds(1_800_000_000 + number),
        who: "Ada".into(),
        way: Way::Edit,
        what: Aspect::Stance(BEL),
        from: Day::BEGINNING,
        round: 0,
        stands: Stands::Stated,
        before: "undecided".to_owned(),
        after: "supports".to_owned(),
    };
    Session { log: (0..lines).map(line).collect(), ..case("us-2001-911").expect("a case").session.clone() }
}

#[divan::bench(args = [0, 10_000, 90_000])]
fn open(bencher: Bencher<'_, '_>, lines: i64) {
    let text = format::write(&session(lines)).expect("it is written");
    bencher.bench(|| Workbench::new(Catalog::shipped(), format::read(text.as_bytes()).expect("it opens")));
}

#[divan::bench(args = [0, 10_000, 90_000])]
fn write(bencher: Bencher<'_, '_>, lines: i64) {
    let session = session(lines);
    bencher.bench(|| format::write(&session).expect("it is written").len());
}

#[divan::bench(args = [0, 10_000, 90_000], sample_count = 1_000, sample_size = 1)]
fn step(bencher: Bencher<'_, '_>, lines: i64) {
    let mut bench = Workbench::new(Catalog::shipped(), session(lines));
    let mut is_on = false;
    bencher.bench_local(|| {
        is_on = !is_on;
        let stance = if is_on { Stance::Supports } else { Stance::Objects };
        bench.execute(Edit::SetStance(vec![BEL], stance), None)
    });
}
