//! Who sits: an attack is on a Party of its first day, and those decide who sit on the day looked at.

use casus::{
    assess::{assess, course},
    catalog::Catalog,
    council::Outcome,
    domain::{
        AuthorKind, BeforeCouncil, Confidence, Day, DecidingBody, Fact, Request, RequestLine, Session, Stance,
        StanceLine, StateCode,
    },
    law::{Element, Grade},
    response::OfferState,
    storage::cases,
    tracks::{TrackId, tracks},
};

/// The treaty entered into force on 24 August 1949; how many Parties there were from each day on, by the accessions.
const PARTIES: [(Day, usize); 11] = [
    (Day::constant(1949, 8, 24), 12),
    (Day::constant(1952, 2, 18), 14),
    (Day::constant(1955, 5, 6), 15),
    (Day::constant(1982, 5, 30), 16),
    (Day::constant(1999, 3, 12), 19),
    (Day::constant(2004, 3, 29), 26),
    (Day::constant(2009, 4, 1), 28),
    (Day::constant(2017, 6, 5), 29),
    (Day::constant(2020, 3, 27), 30),
    (Day::constant(2023, 4, 4), 31),
    (Day::constant(2024, 3, 7), 32),
];
const LAST: Day = Day::constant(2026, 11, 30);

fn parties_on(day: Day) -> usize {
    PARTIES.iter().rev().find(|(from, _)| *from <= day).map_or(0, |(_, count)| *count)
}

fn code(code: &str) -> StateCode {
    code.parse().expect("a code")
}

/// An incident on a day that lies before the Council under Article 5, with everyone of that day agreed.
fn agreed(first_day: Day, attacked: &str) -> Session {
    let mut session = Session::blank("", first_day);
    session.incident.attacked = Fact::stated(vec![code(attacked)]);
    session.incident.before_council = Fact::stated(BeforeCouncil::Article5);
    let (ally, from, value) = (code(attacked), Day::BEGINNING, Request::Asks);
    session.incident.put_request(RequestLine {
        ally,
        from,
        value,
        confidence: Confidence::AsStated,
        note: String::new(),
    });
    for seat in Catalog::shipped().roster(first_day).states() {
        session.put_stance(StanceLine::plain(*seat, Day::BEGINNING, Stance::DoesNotObject));
    }
    session
}

#[test]
fn every_day_since_1949_has_its_seats_and_the_parties_stay() {
    let catalog = Catalog::shipped();
    let first_day = Day::constant(1982, 4, 2);
    let mut session = agreed(first_day, "GBR");
    let mut day = Day::constant(1949, 1, 1);
    while day <= LAST {
        let seats = catalog.roster(day);
        assert_eq!(seats.len(), parties_on(day), "{day}");
        // The whole assessment on the days around a change of seats and on one day of each year.
        let is_near = PARTIES.iter().any(|(from, _)| from.days_since(day).abs() <= 1);
        if is_near || day == Day::constant(day.year(), 7, 1) {
            session.as_of = day;
            let found = assess(catalog, &session);
            assert_eq!(found.roster, seats, "{day}");
            assert_eq!(found.parties.len(), 15, "{day}");
            assert_eq!((found.council.positions.values().len(), found.council.seats()), (seats.len(), seats.len()));
            assert_eq!(found.response.offers.values().len(), seats.len(), "{day}");
            assert_eq!(found.threshold.finding(Element::E0).grade, Grade::Met, "{day}");
        }
        day = day.plus_days(1);
    }
}

#[test]
fn a_seat_that_joins_later_is_undecided_until_it_speaks_and_can_object() {
    let catalog = Catalog::shipped();
    let mut session = agreed(Day::constant(2023, 4, 2), "EST");
    assert_eq!(assess(catalog, &session).council.outcome, Outcome::Provisional);
    session.as_of = Day::constant(2023, 4, 5);
    let found = assess(catalog, &session);
    assert_eq!((found.council.outcome, &found.council.waiting[..]), (Outcome::Deferred, &[code("FIN")][..]));
    session.put_stance(StanceLine::plain(code("FIN"), session.as_of, Stance::Objects));
    let found = assess(catalog, &session);
    assert_eq!((found.council.outcome, &found.council.blocking[..]), (Outcome::Blocked, &[code("FIN")][..]));
    // What it said is kept on a day on which it has no seat, and not read.
    session.as_of = Day::constant(2023, 4, 3);
    assert_eq!(assess(catalog, &session).council.outcome, Outcome::Provisional);
    assert_eq!(session.stances.len(), 31);
    // The course turns on the day of the accession although no fact does.
    session.stances.retain(|line| line.seat != code("FIN"));
    session.put_stance(StanceLine::plain(code("FIN"), Day::constant(2023, 4, 20), Stance::Supports));
    let turns: Vec<(Day, Outcome)> =
        course(catalog, &session).into_iter().map(|stretch| (stretch.from, stretch.outcome)).collect();
    let on = |day| Day::constant(2023, 4, day);
    assert_eq!(turns, [(on(2), Outcome::Provisional), (on(4), Outcome::Deferred), (on(20), Outcome::Provisional)]);
}

#[test]
fn the_seats_of_the_cases_are_those_of_the_day() {
    for (id, day, seats, parties) in [
        ("dk-2022-nordstream", Day::constant(2024, 8, 14), 32, 30),
        ("dk-2022-nordstream", Day::constant(2022, 9, 29), 30, 30),
        ("gb-1982-falklands", Day::constant(1982, 6, 14), 16, 15),
        ("gb-1982-falklands", Day::constant(1982, 5, 29), 15, 15),
    ] {
        let case = cases().iter().find(|case| case.id == id).expect("a shipped case");
        let found = assess(Catalog::shipped(), &Session { as_of: day, ..case.session.clone() });
        assert_eq!((found.roster.len(), found.parties.len()), (seats, parties), "{id} on {day}");
    }
}

#[test]
fn a_state_attacked_before_its_accession_cannot_ask_and_has_no_bar() {
    let mut session = agreed(Day::constant(2022, 9, 26), "SWE");
    for day in [Day::constant(2022, 9, 26), Day::constant(2024, 8, 14)] {
        session.as_of = day;
        let found = assess(Catalog::shipped(), &session);
        assert_eq!(found.threshold.finding(Element::E0).grade, Grade::NotMet, "{day}");
        assert!(found.request.who_can_ask.is_empty() && found.request.state == Request::Unknown, "{day}");
    }
    let found = assess(Catalog::shipped(), &session);
    let offer = &found.response.offers[found.roster.seat(code("SWE")).expect("a seat by then")];
    assert_eq!((offer.state, offer.range), (OfferState::AttackedState, None));
}

#[test]
fn only_a_party_of_the_first_day_objects_unasked_as_the_attacker() {
    let by = |author: &str, first_day: Day| {
        let mut session = agreed(first_day, "DEU");
        session.incident.author = Fact::stated(author.to_owned());
        session.incident.author_kind = Fact::stated(AuthorKind::StateForces);
        session.stances.retain(|line| line.seat != code(author));
        session.as_of = Day::constant(2024, 8, 14);
        let found = assess(Catalog::shipped(), &session);
        (found.council.attacker, found.threshold.finding(Element::E5).grade)
    };
    assert_eq!(by("SWE", Day::constant(2022, 9, 26)), (None, Grade::Met));
    assert_eq!(by("SWE", Day::constant(2024, 3, 7)), (Some(code("SWE")), Grade::NotMet));
}

#[test]
fn help_is_owed_by_the_parties_of_the_day_looked_at() {
    let mut session = cases().iter().find(|case| case.id == "us-2001-911").expect("a case").session.clone();
    let owed = |session: &Session, id: TrackId| {
        let catalog = Catalog::shipped();
        let tracks = tracks(catalog, session, &assess(catalog, session));
        tracks.into_iter().find(|track| track.id == id).expect("a track").owed_by
    };
    session.as_of = Day::constant(2001, 10, 2);
    assert_eq!(owed(&session, TrackId::Nato5).len(), 18);
    session.as_of = Day::constant(2024, 8, 14);
    assert_eq!(owed(&session, TrackId::Nato5).len(), 31);
    // The clause of the Union: the victim was a member on its first day, the others are on the day looked at.
    let mut session = cases().iter().find(|case| case.id == "fr-2015-paris").expect("a case").session.clone();
    session.as_of = Day::constant(2016, 1, 31);
    assert_eq!(owed(&session, TrackId::Eu42).len(), 27);
    session.as_of = Day::constant(2020, 2, 1);
    assert_eq!(owed(&session, TrackId::Eu42).len(), 26);
    assert!(!owed(&session, TrackId::Eu42).contains(&code("GBR")));
}

#[test]
fn the_committee_sits_without_those_who_stayed_away_from_it() {
    let away = |year, month, day| -> Vec<StateCode> {
        let day = Day::constant(year, month, day);
        let states = Catalog::shipped().roster(day).states().to_vec();
        states.into_iter().filter(|state| !DecidingBody::Dpc.seats(*state, day)).collect()
    };
    let (france, greece) = (code("FRA"), code("GRC"));
    assert_eq!(away(1965, 12, 31), []);
    assert_eq!(away(1974, 8, 13), [france]);
    assert_eq!(away(1974, 8, 14), [france, greece]);
    assert_eq!(away(1980, 10, 19), [france, greece]);
    assert_eq!(away(1980, 10, 20), [france]);
    assert_eq!(away(2009, 4, 4), [france]);
    assert_eq!(away(2009, 4, 5), []);
}

#[test]
fn only_a_seat_of_the_day_asks_for_consultation() {
    let mut session = agreed(Day::constant(2022, 9, 26), "DEU");
    session.incident.article_4_by = Fact::stated(vec![code("FIN"), code("DEU")]);
    assert_eq!(assess(Catalog::shipped(), &session).request.article_4_by, [code("DEU")]);
    session.as_of = Day::constant(2023, 4, 4);
    assert_eq!(assess(Catalog::shipped(), &session).request.article_4_by, [code("FIN"), code("DEU")]);
}
