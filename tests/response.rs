//! What must hold of the response for every session and every roster, and what really was given.

use casus::{
    assess::assess,
    catalog::Catalog,
    council::Outcome,
    domain::{
        Attribution, BeforeCouncil, Choice as _, Condition, Confidence, Day, Direction, Exclusion, Fact, Harm,
        HelpKind, Means, Pledge, Request, RequestLine, Session, Stance, StanceLine, StateCode,
    },
    response::{Agreement, Basis, Beyond, Chart, KindSet, Mode, Offer, PledgeState, Response, UsdThousands},
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
    if !response.basis.is_solid() && response.blocked_by > 0 {
        prop_assert_eq!(total, casus::response::Total::default(), "a blocked text has no sum");
    } else if response.offers.values().iter().any(|offer| offer.range.is_some()) {
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
            Mode::ShareOfAlliance | Mode::ShareOfGdp | Mode::ShareOfDefence | Mode::PerHead | Mode::Personnel => {
                prop_assert!(total >= 0)
            }
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
            assert!(
                fits(&offer) || fits(&passing),
                "{}: {amount:?} {offer:?}",
                given.text.of(casus::words::Language::En)
            );
            counted += 1;
        }
        let sum = offer.pledged.expect("a pledge");
        assert_ne!(sum.beyond, Some(Beyond::Above), "{}", given.text.of(casus::words::Language::En));
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

/// A session as the model ships, without what would hide what a rule says: no pledges and no changed assumptions.
fn unpledged(session: Session) -> Session {
    Session { pledges: Vec::new(), assumptions: Vec::new(), ..session }
}

/// The same with every request read as asking, and something before the Council.
fn put(session: &Session, before: BeforeCouncil) -> Session {
    let mut session = session.clone();
    session.incident.before_council = Fact::stated(before);
    session.incident.measure = Fact::default();
    let allies: Vec<StateCode> = session.incident.attacked.states(session.as_of).to_vec();
    session.incident.request.clear();
    for ally in allies {
        let (from, confidence, note) = (Day::BEGINNING, Confidence::AsStated, String::new());
        session.incident.put_request(RequestLine { ally, from, value: Request::Asks, confidence, note });
    }
    session
}

/// Whether no ally brings more under the lesser step.
fn never_more(lesser: &Response, greater: &Response) -> Result<(), TestCaseError> {
    for (less, more) in lesser.offers.values().iter().zip(greater.offers.values()) {
        prop_assert!(less.suggested <= more.suggested, "{}: {:?} {:?}", less.ally, less.range, more.range);
        prop_assert!(less.most <= more.most, "{}: {:?} {:?}", less.ally, less.range, more.range);
    }
    Ok(())
}

fn figure(response: &Response) -> (UsdThousands, UsdThousands) {
    (response.if_agreed.least, response.if_agreed.suggested.unwrap_or_default())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_lesser_measure_never_yields_more_than_article_5_in_any_session(session in session()) {
        let session = unpledged(session);
        let lesser = response(&put(&session, BeforeCouncil::LesserMeasure));
        let article_5 = assess(Catalog::shipped(), &put(&session, BeforeCouncil::Article5));
        // Without anybody who could ask, Article 5 yields nothing for another reason.
        prop_assume!(article_5.response.basis != Basis::Nothing);
        // The attacker's own seat objects to Article 5 alone.
        prop_assume!(article_5.response.blocked_by == lesser.blocked_by);
        never_more(&lesser, &article_5.response)?;
    }

    #[test]
    fn a_lesser_step_never_yields_more_than_a_greater_one(
        (first_day, _) in select(&ROSTERS[..]),
        stances in vec(select(&Stance::ALL[..]), 1..33),
        harm in select(Harm::ALL),
        exclusions in vec((0..32_usize, select(&HelpKind::ALL[..])), 0..8),
    ) {
        let mut session = agreed(first_day, &stances);
        session.incident.harm = Fact::stated(harm);
        let seats = Catalog::shipped().roster(first_day).states().to_vec();
        for (idx, kind) in exclusions {
            session.exclusions.push(Exclusion { ally: seats[idx % seats.len()], kind });
        }
        let invoked = response(&session);
        let lesser = response(&put(&session, BeforeCouncil::LesserMeasure));
        session.incident.direction = Fact::default();
        session.incident.attribution = Fact::default();
        let provisional = response(&session);
        prop_assert_eq!(invoked.agreement, Agreement::Article5);
        prop_assert_eq!(provisional.agreement, Agreement::Provisional);
        prop_assert_eq!(lesser.agreement, Agreement::LesserMeasure);
        never_more(&lesser, &provisional)?;
        never_more(&provisional, &invoked)?;
    }

    #[test]
    fn the_outline_never_falls_when_a_condition_is_met_or_a_seat_lets_the_text_pass(
        session in session(),
        order in vec((0..32_usize, 0..3_usize), 1..40),
    ) {
        let mut session = unpledged(session);
        let mut last = figure(&response(&session));
        for (idx, way) in order {
            let assessment = assess(Catalog::shipped(), &session);
            let Some(state) = assessment.roster.states().get(idx).copied() else { continue };
            let position = assessment.council.position(assessment.roster.seat(state).expect("a seat"));
            let line = StanceLine::plain(state, session.as_of, position.stance);
            let line = match position.stance {
                Stance::Undecided => {
                    let passing = [Stance::Supports, Stance::DoesNotObject, Stance::Reservation];
                    StanceLine { stance: passing[way], ..line }
                }
                Stance::Reservation if position.condition == Condition::Open => {
                    StanceLine { condition: Condition::Met, ..line }
                }
                Stance::Supports | Stance::DoesNotObject | Stance::Reservation | Stance::Objects => continue,
            };
            session.put_stance(line);
            let now = figure(&response(&session));
            prop_assert!(now.0 >= last.0 && now.1 >= last.1, "{:?} to {:?} with {}", last, now, state);
            last = now;
        }
    }
}

fn read<T: casus::domain::Choice>(id: &str) -> T {
    T::ALL.iter().copied().find(|value| value.id() == id).unwrap_or_else(|| panic!("no {id}"))
}

/// The session that a row of the casebook describes.
fn described(cells: &[String]) -> Session {
    let day = Day::constant(2015, 6, 1);
    let stance = Stance::ALL.into_iter().find(|stance| stance.id() == cells[3]).expect("a stance");
    let mut session = agreed(day, &[stance]);
    session.incident.before_council = Fact::stated(read(&cells[0]));
    session.incident.direction = Fact::stated(read(&cells[2]));
    session.incident.measure = Fact::stated(cells[4].clone());
    session.incident.request[0].value = read(&cells[1]);
    session
}

/// The rows of a casebook; a cell with a comma in it stands in quotes.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let cells = |line: &str| {
        let (mut cells, mut is_quoted) = (vec![String::new()], false);
        for letter in line.chars() {
            match letter {
                '"' => is_quoted = !is_quoted,
                ',' if !is_quoted => cells.push(String::new()),
                other => cells.last_mut().expect("a cell").push(other),
            }
        }
        cells
    };
    lines.map(cells).collect()
}

#[test]
fn every_row_of_the_response_casebook_is_what_the_rules_say() {
    let germany = StateCode::new(b"DEU");
    for cells in rows(include_str!("casebook/response.csv")) {
        let session = described(&cells);
        let response = response(&session);
        let offer = offer(&session, germany);
        let levels = offer.range.map_or_else(
            || "none".to_owned(),
            |range| {
                let suggested = range.suggested.map_or("-", |level| level.id());
                format!("{}/{suggested}/{}", range.least.id(), range.most.id())
            },
        );
        let kinds: Vec<&str> =
            offer.split.iter().filter(|(_, amount)| amount.0 > 0).map(|(kind, _)| kind.id()).collect();
        let expected_kinds = match cells[8].as_str() {
            "*" if levels.contains("/enabling/") => String::new(),
            "*" => "intelligence cyber logistics_and_basing air_and_sea land_forces financial humanitarian".to_owned(),
            other => other.to_owned(),
        };
        let found = [response.basis.id(), response.agreement.id(), &levels, &kinds.join(" ")].map(str::to_owned);
        let expected = [cells[5].clone(), cells[6].clone(), cells[7].clone(), expected_kinds];
        assert_eq!(found, expected, "{cells:?}");
    }
}

/// Two batteries' worth and guards are spread by the mix's own ratio, 45 to 25.
#[test]
fn measures_that_are_named_carry_the_amount_by_the_ratio_of_the_mix() {
    let mut session = put(&agreed(Day::constant(2015, 6, 1), &[Stance::Supports]), BeforeCouncil::LesserMeasure);
    let germany = StateCode::new(b"DEU");
    let whole = offer(&session, germany).suggested.expect("a suggestion");
    session.incident.measure = Fact::stated("r_ad,r_hns".to_owned());
    let named = offer(&session, germany);
    assert_eq!(named.suggested, Some(whole));
    let [air, logistics] = [HelpKind::AirAndSea, HelpKind::LogisticsAndBasing].map(|kind| named.split[kind].0);
    assert!((air * 25 - logistics * 45).abs() <= 45, "{air} to {logistics}");
    // Iceland sends no batteries, and posts guards at home; where batteries alone are asked for it gives no money.
    let iceland = StateCode::new(b"ISL");
    let of_iceland = offer(&session, iceland);
    assert_eq!(of_iceland.split.sum(), of_iceland.split[HelpKind::LogisticsAndBasing]);
    session.incident.measure = Fact::stated("r_ad".to_owned());
    assert!(offer(&session, iceland).is_unmeasured && offer(&session, iceland).most.0 == 0);
    // A parliament that refuses takes the forces away and nothing else is asked for.
    session.set_refusal(germany, true);
    assert!(offer(&session, germany).is_unmeasured);
}

#[test]
fn a_pledge_of_a_kind_that_the_text_does_not_name_is_national() {
    let mut session = put(&agreed(Day::constant(2015, 6, 1), &[Stance::Supports]), BeforeCouncil::LesserMeasure);
    let germany = StateCode::new(b"DEU");
    session.put_pledge(Pledge::plain(germany, "r_nav"));
    assert_eq!(response(&session).pledges[0].state, PledgeState::Common, "words name no kind");
    session.incident.measure = Fact::stated("r_int".to_owned());
    assert_eq!(response(&session).pledges[0].state, PledgeState::National);
}

#[test]
fn a_supporter_gives_at_most_what_it_would_give_were_the_text_agreed() {
    let mut session = put(&agreed(Day::constant(2015, 6, 1), &[Stance::Supports]), BeforeCouncil::LesserMeasure);
    let (germany, france) = (StateCode::new(b"DEU"), StateCode::new(b"FRA"));
    session.incident.measure = Fact::stated("r_int".to_owned());
    let agreed = offer(&session, germany);
    session.put_stance(StanceLine::plain(france, Day::BEGINNING, Stance::Objects));
    let blocked = offer(&session, germany);
    assert_eq!(response(&session).basis, Basis::National);
    assert!(blocked.suggested <= agreed.suggested && blocked.most <= agreed.most, "{blocked:?}");
    assert_eq!(response(&session).if_agreed.most.0, 0);
}

#[test]
fn with_an_objector_the_outline_has_no_sum() {
    let mut session = put(&agreed(Day::constant(2015, 6, 1), &[Stance::Supports]), BeforeCouncil::Nothing);
    assert!(response(&session).if_agreed.most.0 > 0);
    session.put_stance(StanceLine::plain(StateCode::new(b"FRA"), Day::BEGINNING, Stance::Objects));
    let response = response(&session);
    assert_eq!((response.blocked_by, response.if_agreed.most.0), (1, 0));
    assert!(!response.basis.is_solid());
}

#[test]
fn a_provisional_day_names_what_is_given_now_and_what_follows_when_the_origin_is_confirmed() {
    let mut session = agreed(Day::constant(2015, 6, 1), &[Stance::Supports]);
    let invoked = response(&session);
    session.incident.direction = Fact::default();
    let provisional = response(&session);
    assert_eq!(provisional.basis, Basis::UntilConfirmed);
    assert_eq!(provisional.when_confirmed, Some(invoked.now));
    assert!(provisional.now.suggested < invoked.now.suggested);
    assert_eq!(invoked.when_confirmed, None);
}
