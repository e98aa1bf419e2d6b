//! Pledges, kinds, days and gaps.

use super::*;
use crate::catalog::{
    Cost,
    ledger::{Assumption, Bound, Mark, Setting, line},
};

const ESP: StateCode = StateCode::new(b"ESP");
const NLD: StateCode = StateCode::new(b"NLD");
const DAY: Day = Day::constant(2015, 6, 1);

fn pledge(ally: StateCode, measure: &str, quantity: u32) -> Pledge {
    Pledge { quantity, months: 12, ..Pledge::plain(ally, measure) }
}

fn response(session: &Session) -> Response {
    assess(Catalog::shipped(), session).response
}

#[test]
fn the_kinds_add_up_to_the_suggested_amount_of_every_ally() {
    for stance in [Stance::Supports, Stance::DoesNotObject, Stance::Reservation] {
        for offer in response(&agreed(stance)).offers.values() {
            assert_eq!(offer.split.sum(), offer.suggested.unwrap_or_default(), "{}", offer.ally);
        }
    }
    let iceland = offer_of(&agreed(Stance::Supports), ISL);
    assert!(iceland.split[HelpKind::LogisticsAndBasing].0 > 0);
    assert_eq!(iceland.split[HelpKind::AirAndSea], UsdThousands(0));
}

#[test]
fn against_a_group_abroad_no_land_forces_come_unless_they_are_asked_for() {
    let mut session = agreed(Stance::Supports);
    let land = |session: &Session| offer_of(session, FRA).split[HelpKind::LandForces];
    assert!(land(&session).0 > 0);
    session.incident.author_kind = Fact::stated(AuthorKind::Organisation);
    assert_eq!(land(&session), UsdThousands(0));
    let before = offer_of(&session, FRA);
    assert_eq!(before.split.sum(), before.suggested.unwrap_or_default());
    assert!(response(&session).explain(&before).contains(&Line::NoLandForces));
    let what = Wanted::Measure("r_gnd".to_owned());
    session.put_need(Need::plain(ESP, what));
    assert!(land(&session).0 > 0);
}

#[test]
fn two_batteries_for_a_year_cost_what_they_cost_and_come_after_the_approval() {
    let mut session = agreed(Stance::Supports);
    session.put_pledge(pledge(DEU, "r_ad", 2));
    let response = response(&session);
    let value = response.pledges[0];
    let cost = value.cost.unwrap();
    assert_eq!((cost.low.0, cost.mid.0, cost.high.0), (2_800, 3_600, 4_400));
    assert_eq!(value.state, PledgeState::Common);
    // 14 to 60 days to the effect, and 4 to 28 for the vote.
    assert_eq!(value.arrival, Arrival { earliest: 18, latest: 88 });
    let offer = offer_of(&session, DEU);
    let sum = offer.pledged.unwrap();
    assert_eq!((sum.cost, sum.marks, sum.is_national), (cost, 0, false));
    assert_eq!(sum.beyond, None, "{offer:?}");
}

#[test]
fn a_pledge_beyond_the_range_is_allowed_and_marked() {
    let mut session = agreed(Stance::Supports);
    session.put_pledge(pledge(NLD, "r_gnd", 400_000));
    assert_eq!(offer_of(&session, NLD).pledged.unwrap().beyond, Some(Beyond::Above));
    session.put_pledge(pledge(NLD, "r_gnd", 1));
    let offer = offer_of(&session, NLD);
    assert_eq!(offer.pledged.unwrap().beyond, Some(Beyond::Below));
    assert!(response(&session).explain(&offer).contains(&Line::Beyond(Beyond::Below)));
}

#[test]
fn a_measure_without_a_figure_is_a_mark_and_no_money() {
    let mut session = agreed(Stance::Supports);
    session.put_pledge(pledge(FRA, "r_ovf", 1));
    session.put_pledge(pledge(FRA, "r_sof", 200));
    session.put_pledge(pledge(FRA, "r_nav", 0));
    let sum = offer_of(&session, FRA).pledged.unwrap();
    assert_eq!((sum.cost, sum.marks, sum.beyond), (CostRange::default(), 3, None));
    let response = response(&session);
    let offer = offer_of(&session, FRA);
    assert_eq!(response.enabled(&session, &offer, Enabling::Overflight), Enabled::Pledged);
    assert_eq!(response.enabled(&session, &offer, Enabling::Intelligence), Enabled::Assumed);
    assert_eq!(response.enabled(&session, &offer, Enabling::Ports), Enabled::No);
}

#[test]
fn what_an_objector_pledges_is_national_help_and_so_is_everything_while_the_council_is_blocked() {
    let mut session = agreed(Stance::Supports);
    session.put_stance(StanceLine::plain(FRA, Day::BEGINNING, Stance::Objects));
    session.put_pledge(pledge(FRA, "r_nav", 2));
    session.put_pledge(pledge(DEU, "r_nav", 2));
    session.put_pledge(pledge(ESP, "r_nav", 2));
    let response = response(&session);
    assert_eq!(response.basis, Basis::National);
    let states: Vec<PledgeState> = response.pledges.iter().map(|value| value.state).collect();
    assert_eq!(states, [PledgeState::National, PledgeState::NoHelp, PledgeState::National]);
    let france = offer_of(&session, FRA);
    assert!(france.pledged.unwrap().is_national);
    assert_eq!(response.enabled(&session, &france, Enabling::Political), Enabled::No);
    assert!(response.explain(&france).contains(&Line::NationalOnly));
    // National help adds nothing to the common effort.
    assert_eq!(response.if_agreed, Total::default());
}

#[test]
fn a_parliament_delays_forces_and_only_a_refusal_takes_them_away() {
    let mut session = agreed(Stance::Supports);
    let before = offer_of(&session, DEU);
    assert!(before.split[HelpKind::AirAndSea].0 > 0);
    session.put_pledge(pledge(DEU, "r_air", 4));
    session.put_pledge(pledge(DEU, "r_ovf", 1));
    session.set_refusal(DEU, true);
    let response = response(&session);
    let states: Vec<PledgeState> = response.pledges.iter().map(|value| value.state).collect();
    assert_eq!(states, [PledgeState::Refused, PledgeState::Common]);
    let offer = offer_of(&session, DEU);
    assert_eq!(offer.split[HelpKind::AirAndSea], UsdThousands(0));
    assert_eq!(offer.split[HelpKind::LandForces], UsdThousands(0));
    assert!(offer.suggested < before.suggested && offer.suggested >= Some(offer.least));
    assert_eq!((offer.least, offer.most), (before.least, before.most));
    assert!(response.explain(&offer).contains(&Line::Refused));
}

#[test]
fn a_reservation_leaves_its_kinds_out() {
    let mut session = agreed(Stance::Supports);
    session.set_exclusion(FRA, HelpKind::LandForces, true);
    // A seat that supports has no reservation that could leave anything out.
    assert!(offer_of(&session, FRA).split[HelpKind::LandForces].0 > 0);
    session.put_stance(StanceLine::plain(FRA, Day::BEGINNING, Stance::Reservation));
    let offer = offer_of(&session, FRA);
    assert_eq!(offer.split[HelpKind::LandForces], UsdThousands(0));
    assert_eq!(offer.split.sum(), offer.suggested.unwrap());
    assert!(response(&session).explain(&offer).contains(&Line::LeftOut(HelpKind::LandForces)));
}

#[test]
fn the_days_never_take_away_and_end_with_everything() {
    let session = agreed(Stance::Supports);
    let response = response(&session);
    let mut last = UsdThousands(0);
    for cells in response.timeline_of_all() {
        let there: UsdThousands = cells.iter().map(|(_, cell)| cell.there).sum();
        let maybe: UsdThousands = cells.iter().map(|(_, cell)| cell.maybe).sum();
        assert!(last <= there && there <= maybe);
        last = there;
    }
    assert_eq!(Some(last), response.now.suggested, "by day 180 everything suggested is there");
}

#[test]
fn a_pledge_ends_when_its_months_are_over() {
    let mut session = agreed(Stance::Supports);
    session.put_pledge(Pledge { months: 1, stage: Stage::Deployed, ..pledge(FRA, "r_nav", 2) });
    let timeline = response(&session).timeline(&offer_of(&session, FRA));
    let there = timeline.map(|cells| cells[HelpKind::AirAndSea].there.0 > 0);
    assert_eq!(there, [true, true, false, false, false]);
}

#[test]
fn the_gap_says_who_covers_what_and_what_is_missing() {
    let mut session = agreed(Stance::Supports);
    let need = |what, quantity, by| Need { quantity, by, ..Need::plain(ESP, what) };
    session.put_need(need(Wanted::Measure("r_ad".to_owned()), 6, DAY.plus_days(70)));
    session.put_need(need(Wanted::Kind(HelpKind::Cyber), 0, Day::BEGINNING));
    session.put_need(need(Wanted::Kind(HelpKind::AirAndSea), 10_000, Day::BEGINNING));
    session.put_pledge(pledge(DEU, "r_ad", 2));
    session.put_pledge(pledge(NLD, "r_ad", 2));
    let gaps = response(&session).gaps(&session);
    let [cyber, air, batteries] = &gaps[..] else { panic!("three lines: {gaps:?}") };
    assert!(!cyber.is_closed() && cyber.covers.is_empty());
    // The batteries cover their own line and are not counted again.
    assert_eq!((air.covered, air.missing), (0, 10_000));
    assert!(air.suggested.unwrap().0 > 10_000, "what is suggested covers nothing");
    assert_eq!((batteries.covered, batteries.missing), (4, 2));
    // The Netherlands inform parliament: 67 days at the latest; Germany votes: 88.
    assert_eq!(batteries.in_time, 2);
    assert_eq!(batteries.covers.iter().map(|cover| cover.ally).collect::<Vec<_>>(), [NLD, DEU]);
    assert_eq!(batteries.covers.iter().map(|cover| cover.is_in_time).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_pledge_covers_as_much_as_it_is_and_never_two_lines() {
    let mut session = agreed(Stance::Supports);
    let need = |ally, what, quantity| Need { quantity, ..Need::plain(ally, what) };
    session.put_need(need(ESP, Wanted::Measure("r_ad".to_owned()), 3));
    session.put_need(need(ESP, Wanted::Kind(HelpKind::AirAndSea), 1_000_000));
    session.put_need(need(FRA, Wanted::Measure("r_ad".to_owned()), 3));
    session.put_pledge(pledge(NLD, "r_ad", 4));
    let gaps = response(&session).gaps(&session);
    let of = |ally, is_kind: bool| {
        let mut lines = session.needs.iter().zip(&gaps);
        lines.find(|(need, _)| need.ally == ally && matches!(need.what, Wanted::Kind(_)) == is_kind).unwrap().1
    };
    assert_eq!((of(FRA, false).covered, of(ESP, false).covered), (1, 3));
    assert!(of(ESP, false).is_closed() && !of(FRA, false).is_closed());
    assert_eq!(of(ESP, true).covered, 0, "nothing is left of the batteries");
    session.put_pledge(pledge(DEU, "r_ad", 4));
    let gaps = response(&session).gaps(&session);
    let air = session.needs.iter().zip(&gaps).find(|(need, _)| matches!(need.what, Wanted::Kind(_))).unwrap().1;
    let two = offer_of(&session, DEU).pledged.unwrap().cost.mid.0 / 2;
    assert_eq!(i64::try_from(air.covered).unwrap(), two, "two batteries are left of eight");
}

#[test]
fn help_that_has_ended_by_the_day_asked_for_is_not_in_time() {
    let mut session = agreed(Stance::Supports);
    let what = Wanted::Measure("r_ad".to_owned());
    session.put_need(Need { quantity: 2, by: DAY.plus_days(700), ..Need::plain(ESP, what) });
    session.put_pledge(pledge(NLD, "r_ad", 2));
    let gap = &response(&session).gaps(&session)[0];
    assert_eq!((gap.covered, gap.in_time, gap.missing), (2, 0, 0));
    assert!(!gap.is_closed());
}

#[test]
fn costs_times_and_the_mix_are_assumptions_of_the_session() {
    let mut session = agreed(Stance::Supports);
    session.put_pledge(pledge(DEU, "r_ad", 2));
    let catalog = Catalog::shipped();
    let battery = catalog.measures.measures.iter().position(|measure| measure.id == "r_ad").unwrap() as u8;
    let assumptions = [
        (Assumption::Cost(battery, Bound::High), 10_000),
        (Assumption::Effect(battery, Bound::Low), 1),
        (Assumption::Approval(crate::catalog::ApprovalClass::PriorVote, Bound::Low), 0),
        (Assumption::Mix(HelpKind::Cyber), 1_000_000),
    ];
    let cyber = offer_of(&session, FRA).split[HelpKind::Cyber];
    for (assumption, number) in assumptions {
        session.assume(&assumption.id(), line(catalog, assumption, Setting::Number(number), "for a test"));
    }
    let value = response(&session).pledges[0];
    assert_eq!((value.cost.unwrap().high.0, value.arrival.earliest), (20_000, 1));
    assert!(offer_of(&session, FRA).split[HelpKind::Cyber] > cyber);
}

#[test]
fn every_line_of_an_explanation_rests_on_assumptions_of_the_ledger() {
    for before in [BeforeCouncil::Nothing, BeforeCouncil::LesserMeasure, BeforeCouncil::Article5] {
        let mut session = agreed(Stance::Supports);
        session.incident.before_council = Fact::stated(before);
        session.incident.harm = Fact::stated(Harm::FewDead);
        let response = response(&session);
        for offer in response.offers.values().iter().filter(|offer| offer.state.has_bar()) {
            let lines = response.explain(offer);
            assert!(matches!(lines[0], Line::Stance(Stance::Supports, _)));
            let known = |assumption: &Assumption| Assumption::from_id(&assumption.id()) == Some(*assumption);
            assert!(lines.iter().flat_map(|line| line.assumptions()).all(|assumption| known(&assumption)));
            assert!(lines[0].assumptions().contains(&Assumption::Range(Stance::Supports, Mark::Most)));
        }
    }
}

#[test]
fn a_capital_value_is_in_no_pledge() {
    let batteries = Catalog::shipped().measures.get("r_ad").unwrap();
    let worth = batteries.capital.as_ref().unwrap().low.0;
    let Cost::Range(cost) = &batteries.cost else { panic!("a range") };
    assert!(cost.high.0 * 100 < worth);
    let mut session = agreed(Stance::Supports);
    session.put_pledge(pledge(FRA, "r_arm", 1_000));
    assert_eq!(response(&session).pledges[0].cost, None);
}

#[test]
fn a_row_of_the_chart_knows_what_is_pledged_and_the_axis_has_room_for_it() {
    let mut session = agreed(Stance::Supports);
    session.put_pledge(pledge(DEU, "r_ad", 2));
    session.put_pledge(Pledge { condition: "if others come too".to_owned(), ..pledge(NLD, "r_gnd", 4_000_000) });
    session.put_pledge(pledge(FRA, "r_ovf", 1));
    let assessment = assess(Catalog::shipped(), &session);
    let chart = Chart::of(&assessment.response, &assessment.council, Mode::Absolute);
    let pledged = |ally| chart.rows.iter().find(|row| row.ally == ally).and_then(|row| row.pledge);
    let plain =
        PledgeSpan { low: 2_800, mid: 3_600, high: 4_400, is_hollow: false, has_figure: true, marks: 0, beyond: None };
    assert_eq!(pledged(DEU), Some(plain));
    let brigades = pledged(NLD).unwrap();
    assert!(brigades.is_hollow && brigades.beyond == Some(Beyond::Above) && brigades.has_figure);
    assert!(chart.rows.iter().filter_map(|row| row.span).all(|span| span.most < brigades.high));
    assert!(chart.axis.place(brigades.high) < 1.0, "{brigades:?} on {:?}", chart.axis);
    let overflight = pledged(FRA).unwrap();
    assert_eq!((overflight.high, overflight.marks, overflight.has_figure), (0, 1, false));
    assert_eq!(pledged(ISL), None);
}

#[test]
fn a_pledge_is_hollow_while_the_council_or_the_ally_still_waits() {
    let pledged = |session: &Session| {
        let assessment = assess(Catalog::shipped(), session);
        let chart = Chart::of(&assessment.response, &assessment.council, Mode::ShareOfGdp);
        chart.rows.iter().find(|row| row.ally == FRA).and_then(|row| row.pledge).unwrap()
    };
    let mut session = agreed(Stance::Supports);
    session.put_pledge(pledge(FRA, "r_nav", 2));
    assert!(!pledged(&session).is_hollow && pledged(&session).mid > 0);
    let waits =
        StanceLine { condition: Condition::Open, ..StanceLine::plain(FRA, Day::BEGINNING, Stance::Reservation) };
    session.put_stance(waits);
    assert!(pledged(&session).is_hollow);
    session.put_stance(StanceLine::plain(FRA, Day::BEGINNING, Stance::Objects));
    assert!(!pledged(&session).is_hollow, "national help waits for nobody");
}

#[test]
fn enabling_help_that_everyone_gives_answers_a_need_of_its_kind_without_a_quantity() {
    let mut session = agreed(Stance::DoesNotObject);
    let measure = |id: &str| Wanted::Measure(id.to_owned());
    session.put_need(Need::plain(ESP, Wanted::Kind(HelpKind::Intelligence)));
    session.put_need(Need { quantity: 20, ..Need::plain(ESP, measure("r_int")) });
    session.put_need(Need::plain(ESP, measure("r_exp")));
    let answered = |session: &Session| {
        let gaps = response(session).gaps(session);
        gaps.iter().map(|gap| (gap.assumed.map(|assumed| assumed.givers), gap.is_closed())).collect::<Vec<_>>()
    };
    // Nobody is counted on to expel diplomats, and twenty officers are more than a kind of help.
    assert_eq!(answered(&session), [(Some(27), true), (None, false), (None, false)]);
    session.incident.before_council = Fact::stated(BeforeCouncil::Nothing);
    assert_eq!(answered(&session)[0], (Some(27), false), "it is given if the Council agrees");
}
