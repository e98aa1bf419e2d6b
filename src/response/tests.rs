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
