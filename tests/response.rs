//! What must hold of the response for every session and every roster, and what really was given.

use casus::{
    assess::assess,
    catalog::Catalog,
    council::Outcome,
    domain::{
        Attribution, BeforeCouncil, Choice as _, Confidence, Day, Direction, Fact, Harm, Means, Pledge, Request,
        RequestLine, Session, Stance, StanceLine, StateCode,
    },
    response::{Beyond, Chart, KindSet, Mode, Offer, PledgeState, Response, UsdThousands},
    storage::cases,
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::properties::session;

/// First days with 15, 16, 19, 26, 28, 29, 30, 31 and 32 members.
const ROSTERS: [(Day, usize); 9] = [
    (Day::constant(1974, 7, 20), 15),
    (Day::constant(1990, 1, 1), 16),
    (Day::constant(2001, 9, 11), 19),
    (Day::constant(2008, 1, 1), 26),
    (Day::constant(2012, 6, 22), 28),
    (Day::constant(2018, 3, 4), 29),
    (Day::constant(2022, 9, 26), 30),
    (Day::constant(2023, 6, 1), 31),
    (Day::constant(2025, 9, 9), 32),
];

/// From the least to the most that a stance gives.
const UPWARDS: [Stance; 5] =
    [Stance::Objects, Stance::Undecided, Stance::DoesNotObject, Stance::Reservation, Stance::Supports];

/// An agreed answer to a grave attack on the first member, on one of the rosters.
fn agreed(first_day: Day, stances: &[Stance]) -> Session {
    let mut session = Session::blank("test", first_day);
    let seats = Catalog::shipped().roster(first_day).states().to_vec();
    let ally = seats[0];
    let incident = &mut session.incident;
    incident.attacked = Fact::stated(vec![ally]);
    incident.means = Fact::stated(vec![Means::Invasion]);
    incident.harm = Fact::stated(Harm::MassDead);
    incident.direction = Fact::stated(Direction::Established);
    incident.attribution = Fact::stated(Attribution::Undisputed);
    incident.before_council = Fact::stated(BeforeCouncil::Article5);
    let (from, confidence, note) = (Day::BEGINNING, Confidence::AsStated, String::new());
    incident.put_request(RequestLine { ally, from, value: Request::Asks, confidence, note });
    for (idx, seat) in seats.into_iter().enumerate() {
        session.put_stance(StanceLine::plain(seat, Day::BEGINNING, stances[idx % stances.len()]));
    }
    session
}

fn response(session: &Session) -> Response {
    assess(Catalog::shipped(), session).response
}

fn sums(response: &Response) -> (UsdThousands, UsdThousands) {
    let offers = response.offers.values();
    (offers.iter().map(|offer| offer.least).sum(), offers.iter().filter_map(|offer| offer.suggested).sum())
}

/// Everything that adds up within one response.
fn check_sums(session: &Session) -> Result<(), TestCaseError> {
    let assessment = assess(Catalog::shipped(), session);
    let response = &assessment.response;
    let (least, suggested) = sums(response);
    let total = if response.basis.is_solid() { response.now } else { response.if_agreed };
    if response.offers.values().iter().any(|offer| offer.range.is_some()) {
        prop_assert_eq!((total.least, total.suggested.unwrap_or_default()), (least, suggested));
    }
    for offer in response.offers.values() {
        prop_assert_eq!(offer.split.sum(), offer.suggested.unwrap_or_default());
        let stack = response.stack(offer);
        let expected = offer.pledged.map_or(offer.suggested.unwrap_or_default(), |sum| sum.cost.mid);
        prop_assert_eq!(stack.sum(KindSet::ALL), expected);
        prop_assert_eq!(stack.marks(KindSet::ALL), offer.pledged.map_or(0, |sum| sum.marks));
        prop_assert!(offer.least <= offer.most);
        prop_assert!(offer.suggested.is_none_or(|amount| offer.least <= amount && amount <= offer.most));
    }
    let all: UsdThousands = response.timeline_of_all()[4].iter().map(|(_, cell)| cell.there).sum();
    let of_each = |offer: &Offer| response.timeline(offer)[4].iter().map(|(_, cell)| cell.there).sum::<UsdThousands>();
    prop_assert_eq!(all, response.offers.values().iter().map(of_each).sum());
    for gap in response.gaps(session) {
        prop_assert!(gap.in_time <= gap.covered && gap.covered.saturating_add(gap.missing) >= gap.asked);
    }
    prop_assert_eq!(response.pledges.len(), session.pledges.len());
    check_modes(response, &assessment)
}

fn check_modes(response: &Response, assessment: &casus::assess::Assessment) -> Result<(), TestCaseError> {
    let (_, suggested) = sums(response);
    for mode in Mode::ALL {
        let chart = Chart::of(response, &assessment.council, mode);
        let total: i64 = chart.rows.iter().filter_map(|row| row.span?.suggested).sum();
        match mode {
            Mode::Absolute => prop_assert_eq!(UsdThousands(total), suggested),
            // Each share is rounded down to a millionth.
            Mode::ShareOfAlliance if suggested.0 > 0 => {
                prop_assert!((1_000_000 - 32..=1_000_000).contains(&total), "{}", total);
            }
            Mode::ShareOfAlliance
            | Mode::ShareOfGdp
            | Mode::ShareOfDefence
            | Mode::PerHead
            | Mode::Personnel => prop_assert!(total >= 0),
        }
        let spans = chart.rows.iter().filter_map(|row| row.span);
        for span in spans {
            prop_assert!(span.least <= span.most && span.suggested.is_none_or(|point| point <= span.most));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_response_adds_up_in_every_session(session in session()) {
        check_sums(&session)?;
    }

    #[test]
    fn the_response_adds_up_on_every_roster_in_every_mode(
        (first_day, seats) in select(&ROSTERS[..]),
        stances in vec(select(&Stance::ALL[..]), 1..33),
    ) {
        let session = agreed(first_day, &stances);
        prop_assert_eq!(response(&session).offers.values().len(), seats);
        check_sums(&session)?;
    }

    #[test]
    fn one_stance_moves_one_bar_and_what_hangs_on_the_outcome(
        session in session(),
        idx in 0..32_usize,
        stance in select(&Stance::ALL[..]),
    ) {
        let before = assess(Catalog::shipped(), &session);
        prop_assume!(idx < before.roster.len());
        let moved = before.roster.states()[idx];
        let mut session = session;
        session.put_stance(StanceLine::plain(moved, session.as_of, stance));
        let after = assess(Catalog::shipped(), &session);
        if before.response.basis == after.response.basis {
            let offers = before.response.offers.values().iter().zip(after.response.offers.values());
            for (one, other) in offers.filter(|(one, _)| one.ally != moved) {
                prop_assert_eq!(one, other);
            }
        }
    }

    #[test]
    fn moving_a_seat_up_never_lowers_least_or_suggested(
        (first_day, _) in select(&ROSTERS[..]),
        stances in vec(select(&Stance::ALL[..]), 1..33),
        idx in 0..32_usize,
        before in select(BeforeCouncil::ALL),
    ) {
        let mut session = agreed(first_day, &stances);
        session.incident.before_council = Fact::stated(before);
        let seats = Catalog::shipped().roster(first_day).states().to_vec();
        let seat = seats[idx % seats.len()];
        let mut last: Option<(Outcome, UsdThousands, UsdThousands)> = None;
        for stance in UPWARDS {
            session.put_stance(StanceLine::plain(seat, Day::BEGINNING, stance));
            let assessment = assess(Catalog::shipped(), &session);
            let (least, suggested) = sums(&assessment.response);
            let outcome = assessment.council.outcome;
            if let Some((then, was_least, was_suggested)) = last && then == outcome {
                prop_assert!(least >= was_least && suggested >= was_suggested, "{:?}", stance);
            }
            last = Some((outcome, least, suggested));
        }
    }
}

fn case(id: &str) -> &'static Session {
    &cases().iter().find(|case| case.id == id).expect("a shipped case").session
}

/// The case of 2001 on the day the condition was met.
fn october_2001() -> Session {
    let mut session = case("us-2001-911").clone();
    session.as_of = Day::constant(2001, 10, 4);
    session
}

fn offer(session: &Session, ally: StateCode) -> Offer {
    let assessment = assess(Catalog::shipped(), session);
    let seat = assessment.roster.seat(ally).expect("a member");
    assessment.response.offers[seat].clone()
}

#[test]
fn the_eight_measures_of_2001_fit_the_stances_of_2001() {
    let mut session = october_2001();
    let usa = StateCode::new(b"USA");
    let assessment = assess(Catalog::shipped(), &session);
    assert_eq!(assessment.council.outcome, Outcome::Invoked);
    let givers = assessment.roster.states().iter().copied().filter(|ally| *ally != usa);
    for pledge in Catalog::shipped().package_pledges("october_2001", givers) {
        session.put_pledge(pledge);
    }
    let response = response(&session);
    assert_eq!(response.pledges.len(), 17 * 8 + 5, "all eight of seventeen, and of Iceland what needs no forces");
    for value in &response.pledges {
        assert_eq!(value.state, PledgeState::Common, "{value:?}");
    }
    for offer in response.offers.values().iter().filter(|offer| offer.ally != usa) {
        let sum = offer.pledged.expect("pledges");
        assert_eq!((sum.beyond, sum.is_national), (None, false), "{}", offer.ally);
    }
}

#[test]
fn what_allies_really_gave_falls_inside_the_range_of_an_ally_that_supports_or_lets_it_pass() {
    let catalog = Catalog::shipped();
    let mut counted = 0;
    for given in &catalog.contributions {
        let Some(ally) = given.ally else { continue };
        let day = case(&given.case).incident.first_day;
        let passing = offer(&agreed(day, &[Stance::DoesNotObject]), ally);
        let mut session = agreed(day, &[Stance::Supports]);
        session.put_pledge(Pledge { quantity: given.quantity, ..Pledge::plain(ally, &given.measure) });
        let offer = offer(&session, ally);
        if let Some(amount) = given.usd_k_a_month {
            // The two German batteries of 2013 stay below the least of a seat that supports.
            let fits = |offer: &Offer| offer.least <= amount && amount <= offer.most;
            assert!(fits(&offer) || fits(&passing), "{}: {amount:?} {offer:?}", given.text_en);
            counted += 1;
        }
        let sum = offer.pledged.expect("a pledge");
        assert_ne!(sum.beyond, Some(Beyond::Above), "{}", given.text_en);
        counted += usize::from(sum.cost.mid.0 > 0);
    }
    assert!(counted > 8, "{counted}");
}

#[test]
fn the_record_moves_no_number() {
    let session = october_2001();
    let mut untold = session.clone();
    untold.case.clear();
    assert_eq!(response(&session), response(&untold));
}
