//! Pledges, what is asked for, and the shapes of the chart, by accessible name.

use std::path::Path;

use casus::{
    domain::{Day, HelpKind, Stage, StateCode, Wanted},
    response::{KindSet, PledgeState},
    shell::{NoDialogs, Shell},
    storage::settings::{Found, LanguageChoice, Settings},
    ui::{ChartStyle, ResponseView},
};
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

const DEU: StateCode = StateCode::new(b"DEU");
const NLD: StateCode = StateCode::new(b"NLD");

/// A session with pledges and requests, in a window tall enough to show all of them.
fn pledged(view: ResponseView) -> Harness<'static, Shell> {
    let settings = Settings { language: LanguageChoice::En, ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let mut shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    shell.open_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pledged.ron"));
    shell.ui_state().response.view = view;
    shell.ui_state().council.seat = Some(DEU);
    let mut harness = Harness::builder()
        .with_size([1920.0, 2200.0])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.run_steps(4);
    harness
}

fn click(harness: &mut Harness<'_, Shell>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_steps(3);
}

#[test]
fn an_ally_pledges_a_measure_says_how_far_it_is_and_takes_it_back_each_in_one_step() {
    let mut harness = pledged(ResponseView::Pledges);
    let own = |harness: &Harness<'_, Shell>| {
        let session = harness.state().bench().session();
        session.pledges.iter().filter(|pledge| pledge.ally == DEU).cloned().collect::<Vec<_>>()
    };
    assert_eq!(own(&harness).len(), 3);
    click(&mut harness, "Pledge…");
    click(&mut harness, "Statement, consultation");
    assert_eq!(own(&harness).len(), 4);
    click(&mut harness, "Air and missile defence: how far it has come");
    click(&mut harness, "deployed");
    let defence = own(&harness).into_iter().find(|pledge| pledge.measure == "r_ad").unwrap();
    assert_eq!(defence.stage, Stage::Deployed);
    click(&mut harness, "Take back: Air and missile defence");
    assert_eq!(own(&harness).len(), 3);
    assert_eq!(harness.state().bench().steps(), 3);
}

#[test]
fn the_ally_attacked_asks_for_a_kind_and_sees_what_is_missing() {
    let mut harness = pledged(ResponseView::Pledges);
    assert!(harness.query_by_label_contains("3 covered, 1 missing").is_some());
    assert!(harness.query_by_label_contains("Netherlands: 1, day 14 to").is_some());
    click(&mut harness, "Ask for…");
    click(&mut harness, "cyber");
    let asked = harness.state().bench().session().needs.last().cloned().unwrap();
    let needs = &harness.state().bench().session().needs;
    assert!(needs.iter().any(|need| need.what == Wanted::Kind(HelpKind::Cyber)), "{asked:?}");
    click(&mut harness, "No longer ask for Cyber");
    assert_eq!(harness.state().bench().session().needs.len(), 3);
}

#[test]
fn a_day_typed_into_a_pledge_moves_its_arrival() {
    let mut harness = pledged(ResponseView::Pledges);
    let field = harness.get_by_label("Intelligence sharing: from");
    field.focus();
    harness.run_steps(2);
    harness.get_by_label("Intelligence sharing: from").type_text("2030-05-11");
    harness.run_steps(2);
    harness.key_press(egui::Key::Tab);
    harness.run_steps(3);
    let session = harness.state().bench().session();
    let moved = session.pledges.iter().find(|pledge| pledge.ally == DEU && pledge.measure == "r_int").unwrap();
    assert_eq!(moved.from, "2030-05-11".parse::<Day>().unwrap());
    assert_eq!(session.pledges.iter().filter(|pledge| pledge.measure == "r_int").count(), 1);
}

#[test]
fn a_parliament_that_refuses_stops_the_forces_and_nothing_else() {
    let mut harness = pledged(ResponseView::Pledges);
    click(&mut harness, "Germany: Parliament refuses armed help");
    let bench = harness.state().bench();
    let values = bench.session().pledges.iter().zip(&bench.assessment().response.pledges);
    for (pledge, value) in values.filter(|(pledge, _)| pledge.ally == DEU) {
        let is_refused = value.state == PledgeState::Refused;
        assert_eq!(is_refused, pledge.measure != "r_int", "{pledge:?}");
    }
}

#[test]
fn the_package_of_2001_is_pledged_by_one_ally_in_one_step() {
    let mut harness = pledged(ResponseView::Pledges);
    harness.state_mut().ui_state().council.seat = Some(NLD);
    harness.run_steps(2);
    click(&mut harness, "Package…");
    click(&mut harness, "By Netherlands");
    let session = harness.state().bench().session();
    assert_eq!(session.pledges.iter().filter(|pledge| pledge.ally == NLD).count(), 8 + 1);
    assert_eq!(harness.state().bench().steps(), 1);
}

#[test]
fn the_timeline_and_its_table_say_the_same_and_one_ally_can_be_picked() {
    let mut harness = pledged(ResponseView::Timeline);
    let all = harness
        .query_by_label_contains("Day 30, there at the latest: US$")
        .map(|node| node.accesskit_node().value())
        .unwrap();
    click(&mut harness, "Whose help");
    click(&mut harness, "Belgium");
    let one = harness
        .query_by_label_contains("Day 30, there at the latest: US$")
        .map(|node| node.accesskit_node().value())
        .unwrap();
    assert_ne!(all, one);
    assert_eq!(harness.state_mut().ui_state().response.timeline_of, Some(StateCode::new(b"BEL")));
}

#[test]
fn kinds_can_be_left_out_and_the_foot_says_so() {
    let mut harness = pledged(ResponseView::Chart);
    click(&mut harness, "Kinds of help: All kinds");
    click(&mut harness, "air and sea");
    let hidden = harness.state_mut().ui_state().response.hidden_kinds;
    assert_eq!(hidden, KindSet::default().with(HelpKind::AirAndSea));
    assert!(harness.query_by_label_contains("the ranges are of all kinds").is_some());
}

#[test]
fn every_shape_of_the_chart_has_a_table_with_the_same_allies() {
    for style in [ChartStyle::Ranges, ChartStyle::ByKind, ChartStyle::Marks] {
        let mut harness = pledged(ResponseView::Table);
        harness.state_mut().ui_state().response.chart_style = style;
        harness.run_steps(2);
        let canada = harness.query_all_by_label_contains("Canada, ").count();
        assert!(canada > 0, "{style:?}");
    }
}

#[test]
fn what_was_really_given_is_offered_where_the_record_has_numbers() {
    let mut harness = pledged(ResponseView::Chart);
    assert!(harness.query_by_label("On the record").is_none());
    harness.state_mut().open_case("tr-2012-akcakale");
    harness.run_steps(3);
    click(&mut harness, "On the record");
    assert!(harness.state_mut().ui_state().response.shows_record);
    assert!(harness.query_by_label("on the record").is_some());
}

#[test]
fn looking_at_pledges_changes_nothing_whatever_a_file_holds() {
    let mut harness = pledged(ResponseView::Pledges);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.ron");
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pledged.ron")).unwrap();
    let text = text.replace("quantity: 1200, months: 12", "quantity: 4294967295, months: 900");
    std::fs::write(&path, text).expect("a file");
    harness.state_mut().open_path(path);
    harness.state_mut().ui_state().council.seat = Some(DEU);
    harness.run_steps(6);
    let session = harness.state().bench().session();
    let troops = session.pledges.iter().find(|pledge| pledge.measure == "r_gnd").expect("the large pledge");
    assert_eq!((troops.quantity, troops.months), (u32::MAX, 900));
    assert_eq!(harness.state().bench().steps(), 1, "opening is the only step");
}

#[test]
fn pledges_of_a_state_that_gives_no_help_are_shown_and_can_be_taken_back() {
    let mut harness = pledged(ResponseView::Pledges);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("elsewhere.ron");
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pledged.ron")).unwrap();
    std::fs::write(&path, text.replace("(ally: \"CAN\", measure", "(ally: \"AUT\", measure")).expect("a file");
    harness.state_mut().open_path(path);
    harness.run_steps(4);
    click(&mut harness, "Take back: Austria: Overflight");
    let session = harness.state().bench().session();
    assert!(!session.pledges.iter().any(|pledge| pledge.ally == StateCode::new(b"AUT")));
}

#[test]
fn a_day_that_is_taken_moves_no_pledge_and_says_so() {
    let mut harness = pledged(ResponseView::Pledges);
    let type_day = |harness: &mut Harness<'_, Shell>, day: &str| {
        harness.get_by_label("Intelligence sharing: from").focus();
        harness.run_steps(2);
        harness.get_by_label("Intelligence sharing: from").type_text(day);
        harness.run_steps(2);
        harness.key_press(egui::Key::Tab);
        harness.run_steps(3);
    };
    type_day(&mut harness, "2030-05-11");
    click(&mut harness, "Pledge…");
    harness.get_by_role_and_label(egui::Role::ListBoxOption, "Intelligence sharing").click();
    harness.run_steps(3);
    let before = harness.state().bench().session().pledges.clone();
    let fields = harness.get_all_by_label("Intelligence sharing: from").count();
    assert_eq!(fields, 2);
    let open = harness
        .get_all_by_label("Intelligence sharing: from")
        .find(|node| node.value().is_none_or(|text| text.is_empty()));
    open.expect("an open day").focus();
    harness.run_steps(2);
    let open = harness
        .get_all_by_label("Intelligence sharing: from")
        .find(|node| node.value().is_none_or(|text| text.is_empty()));
    open.expect("an open day").type_text("2030-05-11");
    harness.run_steps(2);
    harness.key_press(egui::Key::Tab);
    harness.run_steps(3);
    assert_eq!(harness.state().bench().session().pledges, before);
    assert!(harness.query_by_label_contains("such a pledge stands already").is_some());
}
