mod help;

use super::*;
use crate::catalog::Catalog;
use crate::{assess::assess, domain::*};

const FRA: StateCode = StateCode::new(b"FRA");
const DEU: StateCode = StateCode::new(b"DEU");
const ISL: StateCode = StateCode::new(b"ISL");

/// A grave attack on Spain in 2015 under Article 5, agreed, with everyone at one stance.
fn agreed(stance: Stance) -> Session {
    let mut session = Session::blank("test", Day::constant(2015, 6, 1));
    let incident = &mut session.incident;
    incident.attacked = Fact::stated(vec![StateCode::new(b"ESP")]);
    incident.means = Fact::stated(vec![Means::Invasion]);
    incident.harm = Fact::stated(Harm::MassDead);
    incident.direction = Fact::stated(Direction::Established);
    incident.attribution = Fact::stated(Attribution::Undisputed);
    incident.before_council = Fact::stated(BeforeCouncil::Article5);
    incident.put_request(RequestLine {
        ally: StateCode::new(b"ESP"),
        from: Day::BEGINNING,
        value: Request::Asks,
        confidence: Confidence::AsStated,
        note: String::new(),
    });
    for state in Catalog::shipped().roster(session.incident.first_day).states() {
        session.put_stance(StanceLine::plain(*state, Day::BEGINNING, stance));
    }
    session
}

fn offer_of(session: &Session, ally: StateCode) -> Offer {
    let assessment = assess(Catalog::shipped(), session);
    let seat = assessment.roster.seat(ally).unwrap();
    assessment.response.offers[seat].clone()
}

fn check_replay(ally: StateCode, monthly: i64) {
    let offer = offer_of(&agreed(Stance::Supports), ally);
    assert!(offer.least.0 <= monthly && monthly <= offer.most.0, "{offer:?}");
}

#[test]
fn real_efforts_fall_inside_the_range_of_an_ally_that_supports() {
    check_replay(DEU, 12_400);
    check_replay(FRA, 20_400);
    check_replay(FRA, 33_300);
    check_replay(StateCode::new(b"NLD"), 4_400);
}

#[test]
fn iceland_has_no_forces_and_still_has_a_range() {
    let offer = offer_of(&agreed(Stance::Supports), ISL);
    assert!(offer.most.0 > 0);
    assert_eq!(offer.share_of_defence_ppm(offer.most), None);
}

#[test]
fn the_ally_attacked_has_no_bar_and_an_objector_withholds() {
    assert_eq!(offer_of(&agreed(Stance::Supports), StateCode::new(b"ESP")).range, None);
    let mut session = agreed(Stance::Supports);
    session.put_stance(StanceLine::plain(FRA, Day::BEGINNING, Stance::Objects));
    assert_eq!(offer_of(&session, FRA).state, OfferState::Withheld);
    let assessment = assess(Catalog::shipped(), &session);
    assert_eq!(assessment.response.basis, Basis::National);
    assert!(assessment.response.now.suggested > Some(UsdThousands(0)));
}

#[test]
fn totals_are_the_sums_of_the_rows() {
    let response = assess(Catalog::shipped(), &agreed(Stance::Supports)).response;
    let sum: UsdThousands = response.offers.values().iter().filter_map(|offer| offer.suggested).sum();
    assert_eq!(response.now.suggested, Some(sum));
}

#[test]
fn moving_a_seat_up_never_lowers_the_total() {
    let mut last = (UsdThousands(0), None);
    for stance in [Stance::Undecided, Stance::DoesNotObject, Stance::Reservation, Stance::Supports] {
        let mut session = agreed(Stance::DoesNotObject);
        session.incident.before_council = Fact::stated(BeforeCouncil::Nothing);
        session.put_stance(StanceLine::plain(FRA, Day::BEGINNING, stance));
        let total = assess(Catalog::shipped(), &session).response.if_agreed;
        assert!((total.least, total.suggested) >= last, "{stance:?}");
        last = (total.least, total.suggested);
    }
}

#[test]
fn the_modes_measure_the_same_amounts() {
    let session = agreed(Stance::Supports);
    let assessment = assess(Catalog::shipped(), &session);
    let response = &assessment.response;
    let chart = |mode| Chart::of(response, &assessment.council, mode);
    let total = |mode| -> i64 { chart(mode).rows.iter().filter_map(|row| row.span?.suggested).sum() };
    assert_eq!(Some(UsdThousands(total(Mode::Absolute))), response.now.suggested);
    // Each of 28 shares is rounded to a millionth.
    assert!((total(Mode::ShareOfAlliance) - 1_000_000).abs() <= 14, "{}", total(Mode::ShareOfAlliance));
    for (row, offer) in chart(Mode::Personnel).rows.iter().zip(response.offers.values()) {
        let Some(base) = offer.base else { continue };
        assert_eq!(row.span.is_some(), offer.range.is_some() && base.personnel > 0, "{}", offer.ally);
        let back = row.span.map_or(0, |span| span.most * base.personnel / 1_000_000);
        assert!(row.span.is_none() || (back - offer.most.0).abs() <= 1, "{}: {back}", offer.ally);
    }
    for (row, offer) in chart(Mode::PerHead).rows.iter().zip(response.offers.values()) {
        let (Some(span), Some(base)) = (row.span, offer.base) else { continue };
        let back = span.most * base.population / 1_000_000;
        assert!((back - offer.most.0).abs() <= base.population / 1_000_000 + 1, "{}: {back}", offer.ally);
    }
}

#[test]
fn an_ally_without_armed_forces_has_no_share_of_a_defence_budget_but_a_share_of_its_product() {
    let session = agreed(Stance::Supports);
    let assessment = assess(Catalog::shipped(), &session);
    let span = |mode| {
        let chart = Chart::of(&assessment.response, &assessment.council, mode);
        chart.rows.iter().find(|row| row.ally == ISL).and_then(|row| row.span)
    };
    assert_eq!(span(Mode::ShareOfDefence), None);
    // Five percent of two thousandths of the product.
    assert_eq!(span(Mode::ShareOfGdp).map(|span| span.most), Some(100));
}

#[test]
fn the_order_by_value_names_every_ally_once_and_can_be_held() {
    let session = agreed(Stance::DoesNotObject);
    let assessment = assess(Catalog::shipped(), &session);
    let chart = Chart::of(&assessment.response, &assessment.council, Mode::Absolute);
    let order = chart.by_value();
    assert_eq!(order.len(), assessment.roster.len());
    assert_eq!(order[0], StateCode::new(b"USA"));
    let rows = chart.in_order(&order);
    assert_eq!(rows.iter().map(|row| row.ally).collect::<Vec<_>>(), order);
    assert_eq!(chart.in_order(&[FRA])[0].ally, FRA, "who is not named follows");
}
