//! What one judgement costs. The goals: threshold, request and consensus of 32 seats within two
//! microseconds, the law alone within half of one; the response is measured beside them.

use casus::{
    assess::assess,
    catalog::Catalog,
    council::{self, RequestPart},
    domain::{Circumstances, Day, Roster, Session},
    law, response,
    storage::cases,
};
use divan::{Bencher, black_box};

fn main() {
    // Read once, outside the measurements.
    let _ = (Catalog::shipped(), cases());
    divan::main();
}

/// The facts and stances of 12 September 2001, before a Council of 32.
fn session() -> (Session, Roster) {
    let case = cases().iter().find(|case| case.id == "us-2001-911").expect("a shipped case");
    let roster = Catalog::shipped().roster(Day::constant(2025, 1, 1));
    (Session { as_of: Day::constant(2001, 9, 12), ..case.session.clone() }, roster)
}

#[divan::bench(min_time = 0.5)]
fn law_alone(bencher: Bencher<'_, '_>) {
    let (session, roster) = session();
    bencher.bench(|| {
        let session = black_box(&session);
        law::judge(&Circumstances::of(&session.incident, &roster, session.as_of), &law::Standard::PRACTICE)
    });
}

#[divan::bench(min_time = 0.5)]
fn threshold_request_consensus(bencher: Bencher<'_, '_>) {
    let (session, roster) = session();
    bencher.bench(|| {
        let session = black_box(&session);
        let threshold =
            law::judge(&Circumstances::of(&session.incident, &roster, session.as_of), &law::Standard::PRACTICE);
        let request = RequestPart::of(&session.incident, &roster, session.as_of);
        let council = council::convene(session, &roster, &request, &threshold);
        (threshold, request, council)
    });
}

#[divan::bench(min_time = 0.5)]
fn response_alone(bencher: Bencher<'_, '_>) {
    let (session, roster) = session();
    let circumstances = Circumstances::of(&session.incident, &roster, session.as_of);
    let threshold = law::judge(&circumstances, &law::Standard::PRACTICE);
    let request = RequestPart::of(&session.incident, &roster, session.as_of);
    let council = council::convene(&session, &roster, &request, &threshold);
    let first_day = session.incident.first_day;
    bencher.bench(|| {
        response::project(
            response::Model { catalog: Catalog::shipped(), levels: &Catalog::shipped().levels },
            &roster,
            first_day,
            &request,
            black_box(&council),
            &threshold,
            circumstances.author,
        )
    });
}

/// Everything, as the window asks for it after a click; three times the law, for today, then and later.
#[divan::bench(min_time = 0.5)]
fn assess_whole(bencher: Bencher<'_, '_>) {
    let case = cases().iter().find(|case| case.id == "pl-2025-drones").expect("a shipped case");
    bencher.bench(|| assess(Catalog::shipped(), black_box(&case.session)));
}
