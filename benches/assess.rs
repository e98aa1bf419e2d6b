//! What one judgement costs. The goals: threshold, request and consensus of 32 seats within two
//! microseconds, the law alone within half of one; the response is measured beside them.

use casus::{
    assess::assess,
    catalog::Catalog,
    council::{self, RequestPart},
    domain::{Circumstances, Day, Need, Pledge, Roster, Rosters, Session, Wanted},
    law,
    response::{self, Enabling},
    storage::cases,
};
use divan::{Bencher, black_box};

#[path = "../tests/proceedings/long.rs"]
mod long;

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
        let request = RequestPart::before(session, Rosters::same(&roster));
        let council = council::convene(session, Rosters::same(&roster), &request, &threshold);
        (threshold, request, council)
    });
}

/// The same where 200 steps of proceedings say what lies before the Council. The goal is five microseconds.
#[divan::bench(min_time = 0.5)]
fn threshold_request_consensus_of_200_steps(bencher: Bencher<'_, '_>) {
    let (mut session, roster) = session();
    session.proceedings = long::proceedings(200, 50);
    session.as_of = session.last_dated_day();
    bencher.bench(|| {
        let session = black_box(&session);
        let threshold =
            law::judge(&Circumstances::of(&session.incident, &roster, session.as_of), &law::Standard::PRACTICE);
        let request = RequestPart::before(session, Rosters::same(&roster));
        let council = council::convene(session, Rosters::same(&roster), &request, &threshold);
        (threshold, request, council)
    });
}

/// One move of the slider, week by week over 75 years of rosters. The goal is one millisecond.
#[divan::bench(min_time = 0.5)]
fn slider_over_75_years_of_rosters(bencher: Bencher<'_, '_>) {
    let (mut session, _) = session();
    session.incident.first_day = Day::constant(1949, 8, 24);
    let mut day = session.incident.first_day;
    bencher.bench_local(|| {
        day = day.plus_days(7);
        if day > Day::constant(2026, 11, 30) {
            day = session.incident.first_day;
        }
        session.as_of = day;
        assess(Catalog::shipped(), black_box(&session))
    });
}

#[divan::bench(min_time = 0.5)]
fn response_alone(bencher: Bencher<'_, '_>) {
    let (session, roster) = session();
    let circumstances = Circumstances::of(&session.incident, &roster, session.as_of);
    let threshold = law::judge(&circumstances, &law::Standard::PRACTICE);
    let request = RequestPart::of(&session.incident, Rosters::same(&roster), session.as_of);
    let council = council::convene(&session, Rosters::same(&roster), &request, &threshold);
    bencher.bench(|| {
        response::project(model(), &session, &circumstances, &roster, &request, black_box(&council), &threshold)
    });
}

fn model() -> response::Model<'static> {
    let catalog = Catalog::shipped();
    let Catalog { levels, measures, approvals, .. } = catalog;
    response::Model { catalog, levels, measures, approvals }
}

/// The response in full detail: everybody pledges the eight measures and a battery, ten lines are asked for, and every
/// range is explained, spread over kinds and days, and marked.
#[divan::bench(min_time = 0.5)]
fn response_with_full_detail(bencher: Bencher<'_, '_>) {
    let (mut session, roster) = session();
    let catalog = Catalog::shipped();
    for pledge in catalog.package_pledges("october_2001", roster.states().iter().copied()) {
        session.put_pledge(pledge);
    }
    for ally in roster.states() {
        session.put_pledge(Pledge { quantity: 2, months: 12, ..Pledge::plain(*ally, "r_ad") });
    }
    for measure in catalog.measures.measures.iter().take(10) {
        let what = Wanted::Measure(measure.id.clone());
        session.put_need(Need { quantity: 4, ..Need::plain(roster.states()[0], what) });
    }
    let circumstances = Circumstances::of(&session.incident, &roster, session.as_of);
    let threshold = law::judge(&circumstances, &law::Standard::PRACTICE);
    let request = RequestPart::of(&session.incident, Rosters::same(&roster), session.as_of);
    let council = council::convene(&session, Rosters::same(&roster), &request, &threshold);
    bencher.bench(|| {
        let response =
            response::project(model(), &session, &circumstances, &roster, &request, black_box(&council), &threshold);
        let mut lines = 0;
        for offer in response.offers.values() {
            lines += response.explain(offer).len();
            for what in Enabling::ALL {
                lines += response.enabled(&session, offer, what) as usize;
            }
        }
        (lines, response.timeline_of_all(), response.gaps(&session), response)
    });
}

/// Everything, as the window asks for it after a click; three times the law, for today, then and later.
#[divan::bench(min_time = 0.5)]
fn assess_whole(bencher: Bencher<'_, '_>) {
    let case = cases().iter().find(|case| case.id == "pl-2025-drones").expect("a shipped case");
    bencher.bench(|| assess(Catalog::shipped(), black_box(&case.session)));
}
