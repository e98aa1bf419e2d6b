//! The window by accessible name, without a display: panels, and the whole program from file to file.

use casus::{
    domain::{FactId, Stance, StateCode},
    predict::Asking,
    shell::{NoDialogs, Shell},
    storage::settings::{Found, LanguageChoice, Settings},
    ui::{BoardView, LedgerTab},
    words::Language,
};
use egui::{Key, Modifiers};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT as _, Queryable as _, by},
};

const NOR: StateCode = StateCode::new(b"NOR");

/// The program at a window size, in English, without dialogs and with settings of its own. A case opens unsealed.
pub(crate) fn program(width: f32, height: f32) -> Harness<'static, Shell> {
    let settings = Settings { language: LanguageChoice::En, predict: Asking::Never, ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let ctx = egui::Context::default();
    let shell = Shell::new(&ctx, found, None, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size([width, height])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.run_steps(2);
    harness
}

pub(crate) fn paris() -> Harness<'static, Shell> {
    let mut harness = program(1280.0, 800.0);
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(2);
    harness
}

pub(crate) fn stance(harness: &Harness<'_, Shell>, seat: StateCode) -> Stance {
    let session = harness.state().bench().session();
    session.stance(seat, session.as_of)
}

/// A seat by the beginning of its name, for example "Norway, seat 19": what follows is its stance and its marks.
#[track_caller]
pub(crate) fn seat<'h>(harness: &'h Harness<'_, Shell>, name: &'h str) -> Node<'h> {
    harness.get(by().predicate(move |node| begins_with_seat(&node.label().unwrap_or_default(), name)))
}

/// Whether what a screen reader says is that seat, whatever follows.
pub(crate) fn begins_with_seat(said: &str, name: &str) -> bool {
    said.strip_prefix(name).is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_digit()))
}

#[test]
fn the_start_page_has_three_doors_and_all_cases() {
    let harness = program(1280.0, 800.0);
    for name in ["Historic case", "Blank incident", "Open file", "Paris 2015", "11 September 2001", "Greenland 2026"] {
        assert!(harness.query_by_role_and_label(egui::Role::Button, name).is_some(), "{name}");
    }
}

#[test]
fn one_click_opens_a_case_and_shows_its_verdict_where_nobody_is_asked_to_predict() {
    let mut harness = program(1280.0, 800.0);
    harness.get_by_role_and_label(egui::Role::Button, "Paris 2015").click();
    harness.run_steps(3);
    let headline = "The conditions are arguably met. France has not asked for assistance.";
    assert!(harness.query_by_role_and_label(egui::Role::Heading, headline).is_some());
}

#[test]
fn a_case_is_told_in_the_language_in_use_and_again_when_the_language_changes() {
    let title = |harness: &Harness<'_, Shell>| harness.state().bench().session().title.clone();
    let shows = |harness: &Harness<'_, Shell>, text| harness.query_all_by_label_contains(text).count() > 0;
    let mut harness = program(1280.0, 1700.0);
    harness.state_mut().set_language(Language::Fr);
    harness.state_mut().open_case("gb-1982-falklands");
    harness.run_steps(2);
    assert_eq!(title(&harness), "Malouines 1982");
    let summary = |harness: &Harness<'_, Shell>| harness.state().bench().session().summary.clone();
    assert!(summary(&harness).starts_with("L’Argentine s’est emparée des îles Malouines"));
    assert!(shows(&harness, "Stanley (îles Malouines)"));
    harness.state_mut().set_language(Language::En);
    harness.run_steps(2);
    assert_eq!(title(&harness), "Falklands 1982");
    assert!(shows(&harness, "Stanley, Falkland Islands"));
    assert_eq!(harness.state().bench().steps(), 0);
    // Once something was done, the session stays as it is; what is only shown follows the language.
    seat(&harness, "Norway, seat 11").click();
    harness.run_steps(2);
    harness.state_mut().set_language(Language::Fr);
    harness.run_steps(2);
    assert_eq!((title(&harness).as_str(), harness.state().bench().steps()), ("Falklands 1982", 1));
    assert!(shows(&harness, "Stanley (îles Malouines)"));
}

#[test]
fn a_click_on_a_tile_moves_one_seat_and_control_moves_it_back() {
    let mut harness = paris();
    seat(&harness, "Norway, seat 19").click();
    harness.run_steps(2);
    assert_eq!(stance(&harness, NOR), Stance::DoesNotObject);
    seat(&harness, "Norway, seat 19").click_modifiers(Modifiers::COMMAND | Modifiers::CTRL);
    harness.run_steps(2);
    assert_eq!(stance(&harness, NOR), Stance::Undecided);
}

#[test]
fn a_digit_sets_the_stance_and_enter_never_does() {
    let mut harness = paris();
    seat(&harness, "Norway, seat 19").click();
    harness.run_steps(2);
    harness.key_press(Key::Num5);
    harness.run_steps(2);
    assert_eq!(stance(&harness, NOR), Stance::Objects);
    harness.key_press(Key::Enter);
    harness.run_steps(2);
    assert_eq!(stance(&harness, NOR), Stance::Objects);
}

#[test]
fn everyone_takes_one_click_and_one_undo() {
    let mut harness = paris();
    harness.get_by_label("Everyone: Does not object").click();
    harness.run_steps(2);
    assert_eq!(harness.state().bench().assessment().council.count(Stance::DoesNotObject), 28);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(2);
    assert_eq!(harness.state().bench().assessment().council.count(Stance::Undecided), 28);
}

#[test]
fn the_list_twin_sets_stances_by_name() {
    let mut harness = paris();
    harness.state_mut().ui_state().council.board = BoardView::List;
    harness.run_steps(2);
    harness.get_by_label("Belgium: Supports").click();
    harness.run_steps(2);
    assert_eq!(stance(&harness, StateCode::new(b"BEL")), Stance::Supports);
}

#[test]
fn the_map_sets_stances_by_its_markers_and_takes_the_same_keys() {
    let mut harness = paris();
    harness.get_by_label("Map").click();
    harness.run_steps(2);
    let map = "Map of the Council; the List tab has the same seats";
    assert!(harness.query_by_role_and_label(egui::Role::Image, map).is_some());
    seat(&harness, "Norway, seat 19").click();
    harness.run_steps(2);
    assert_eq!(stance(&harness, NOR), Stance::DoesNotObject);
    seat(&harness, "Norway, seat 19").click_modifiers(Modifiers::COMMAND | Modifiers::CTRL);
    harness.run_steps(2);
    assert_eq!(stance(&harness, NOR), Stance::Undecided);
    harness.key_press(Key::Num5);
    harness.run_steps(2);
    assert_eq!(stance(&harness, NOR), Stance::Objects);
    for control in ["Alliance", "Article 6", "Enlarge the map", "Shrink the map", "Europe"] {
        harness.get_by_role_and_label(egui::Role::Button, control).click();
        harness.run_steps(2);
        seat(&harness, "United States, seat 28");
    }
}

#[test]
fn the_map_is_named_in_both_languages_and_at_every_size() {
    for (width, height) in [(640.0, 400.0), (1024.0, 700.0), (1920.0, 1080.0)] {
        for language in Language::ALL {
            let mut harness = program(width, height);
            harness.state_mut().set_language(language);
            harness.state_mut().open_case("dk-2026-greenland");
            harness.state_mut().ui_state().council.board = BoardView::Map;
            harness.state_mut().ui_state().pane = casus::ui::Pane::Council;
            harness.run_steps(4);
            assert!(harness.root().accesskit_node().children().count() > 0);
        }
    }
}

#[test]
fn a_fact_is_changed_in_its_editor_and_the_verdict_follows_in_the_same_step() {
    // Tall enough that the fact is in sight without scrolling.
    let mut harness = program(1280.0, 1700.0);
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(2);
    harness.get_by_label_contains("[F19] Direction from abroad").click();
    harness.run_steps(3);
    harness.get_by_role_and_label(egui::Role::ComboBox, "Direction from abroad").click();
    harness.run_steps(3);
    let meets = |harness: &Harness<'_, Shell>| harness.state().bench().assessment().threshold.status.id();
    assert_eq!(meets(&harness), "arguable");
    harness.get_by_label_contains("purely domestic → threshold: ").click();
    harness.run_steps(2);
    assert_ne!(meets(&harness), "arguable");
}

#[test]
fn the_whole_program_opens_toggles_saves_and_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paris.ron");
    let mut harness = paris();
    harness.get_by_label("Everyone: Supports").click();
    harness.run_steps(2);
    seat(&harness, "Norway, seat 19").click();
    harness.run_steps(2);
    let before = harness.state().bench().session().clone();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    wait_until(&mut harness, |harness| {
        harness.query_by_role_and_label(egui::Role::Dialog, "Save the session to a path").is_some()
    });
    harness.state_mut().ui_state().path = file.display().to_string();
    harness.run_steps(2);
    harness.get_by_role_and_label(egui::Role::Button, "Save").click();
    wait_until(&mut harness, |_| file.exists());
    wait_until(&mut harness, |harness| harness.query_all_by_label_contains("Saved to").next().is_some());

    let mut again = program(1280.0, 800.0);
    again.state_mut().open_path(file);
    again.run_steps(2);
    assert_eq!(*again.state().bench().session(), before);
}

#[test]
fn a_damaged_file_says_what_to_do_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("damaged.ron");
    std::fs::write(&file, "(\n  format: 1,\n  lowest_reader: 1,\n  session: (title: \"x\", incident: oops)\n)")
        .unwrap();
    let mut harness = paris();
    let before = harness.state().bench().session().clone();
    harness.state_mut().open_path(file);
    harness.run_steps(2);
    assert!(
        harness.query_by_role_and_label(egui::Role::Dialog, "The file was not opened. Nothing has changed.").is_some()
    );
    assert!(harness.query_by_label_contains("Line 4").is_some());
    assert_eq!(*harness.state().bench().session(), before);
}

#[test]
fn unsaved_changes_are_asked_about_and_only_then() {
    let mut harness = paris();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    harness.run_steps(2);
    assert!(harness.query_all_by_label_contains("Save the changes").next().is_none(), "nothing had changed");
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(2);
    harness.get_by_role(egui::Role::Slider).focus();
    harness.run_steps(2);
    harness.key_press(egui::Key::End);
    harness.run_steps(2);
    let session = harness.state().bench().session();
    assert_eq!(session.as_of, session.last_dated_day(), "another day is looked at");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    harness.run_steps(2);
    assert!(
        harness.query_all_by_label_contains("Save the changes").next().is_none(),
        "a case without a file was only looked at"
    );
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(2);
    seat(&harness, "Norway, seat 19").click();
    harness.run_steps(2);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    harness.run_steps(2);
    assert!(harness.query_all_by_label_contains("Save the changes").next().is_some());
    harness.get_by_label("Cancel").click();
    harness.run_steps(2);
    assert_eq!(stance(&harness, NOR), Stance::DoesNotObject);
}

#[test]
fn every_widget_has_a_name_in_both_languages_and_at_every_size() {
    for (width, height) in [(640.0, 400.0), (1024.0, 700.0), (1280.0, 800.0), (1920.0, 1080.0)] {
        for language in Language::ALL {
            let mut harness = program(width, height);
            harness.state_mut().set_language(language);
            harness.run_steps(2);
            harness.state_mut().open_case("pl-2025-drones");
            // A nameless widget or a missing glyph panics here.
            harness.run_steps(4);
            assert!(harness.root().accesskit_node().children().count() > 0);
        }
    }
}

/// Steps until something happened on another thread, for a minute at most: a busy machine takes its time.
pub(crate) fn wait_until(harness: &mut Harness<'_, Shell>, happened: impl Fn(&Harness<'_, Shell>) -> bool) {
    for _ in 0..3_000 {
        harness.run_steps(1);
        if happened(harness) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("it did not happen within a minute");
}

#[test]
fn a_what_if_is_tried_and_taken_back_in_one_step() {
    let mut harness = paris();
    harness.state_mut().ui_state().why.tab = casus::ui::WhyTab::WhatIf;
    harness.run_steps(2);
    harness.get_by_label_contains("Try: [F19] Direction from abroad: established").click_accesskit();
    harness.run_steps(3);
    assert_eq!(harness.state().bench().assessment().threshold.status, casus::law::Status::Eligible);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(2);
    assert_eq!(harness.state().bench().assessment().threshold.status, casus::law::Status::Arguable);
}

#[test]
fn a_precedent_is_cited_in_the_notes_with_what_it_shares() {
    let mut harness = paris();
    harness.state_mut().ui_state().why.tab = casus::ui::WhyTab::Precedents;
    harness.state_mut().ui_state().tall = Some(casus::ui::Pane::Why);
    harness.run_steps(3);
    harness.get_by_label("Cite: Madrid 2004").click();
    harness.run_steps(2);
    let notes = harness.state().bench().session().notes.plain();
    assert!(notes.starts_with("Compare Madrid 2004, which shares: coordinated armed assault"), "{notes}");
}

#[test]
fn the_other_ways_stand_beside_article_5_as_equals() {
    let mut harness = paris();
    harness.state_mut().ui_state().why.tab = casus::ui::WhyTab::Tracks;
    harness.run_steps(2);
    for way in ["Article 5 of the North Atlantic Treaty", "Article 42(7) of the Treaty on European Union"] {
        assert!(harness.query_by_label(way).is_some(), "{way}");
    }
    assert!(harness.query_all_by_label("No council has to decide.").count() >= 2);
}

#[test]
fn the_days_on_which_an_answer_moves_stand_side_by_side() {
    let mut harness = program(1280.0, 800.0);
    harness.state_mut().open_case("us-2001-911");
    harness.run_steps(2);
    assert!(harness.query_by_label("12 Sep 2001: Not enough known; agreed, origin to be confirmed").is_some());
    harness.get_by_label_contains("2 Oct 2001: Met; ").click();
    harness.run_steps(3);
    assert_eq!(harness.state().bench().assessment().threshold.status, casus::law::Status::Eligible);
}

#[test]
fn the_room_rates_a_cost_says_a_line_holds_and_chooses_a_rung_each_in_one_step() {
    let mut harness = program(1920.0, 3000.0);
    harness.state_mut().open_case("fr-2015-paris");
    harness.state_mut().ui_state().why.tab = casus::ui::WhyTab::Costs;
    harness.run_steps(2);
    for text in ["If the Council agrees", "Credibility", "Level of response"] {
        assert!(harness.query_all_by_label(text).next().is_some(), "{text}");
    }
    harness.get_by_label("The room on Escalation, if the Council agrees").click();
    harness.run_steps(2);
    harness.get_by_role_and_label(egui::Role::ListBoxOption, "costs much").click();
    harness.run_steps(2);
    let line = "A large ground offensive is among the responses: the provocation wanted it.";
    harness.get_by_label(&format!("If the Council agrees: The room says so: {line}")).click();
    harness.run_steps(2);
    harness.get_by_label("The room chooses: L5 Logistics and arms, bases, overflight").click();
    harness.run_steps(2);
    let room = harness.state().bench().session().room.clone();
    assert_eq!((room.ratings.len(), room.story.len(), room.rungs.as_slice()), (1, 1, &["l5".to_owned()][..]));
    assert_eq!(harness.state().bench().steps(), 3);
    assert!(harness.query_by_label_contains("Level, the highest one chosen: L5").is_some());
}

#[test]
fn the_source_of_a_sentence_is_one_click_away() {
    let mut harness = program(1920.0, 3000.0);
    harness.state_mut().open_case("fr-2015-paris");
    harness.state_mut().ui_state().why.tab = casus::ui::WhyTab::Costs;
    harness.run_steps(2);
    let sentence = "Quick unity may be read abroad as a sign that the alliance is strong and watchful.";
    let cited = |harness: &Harness<'_, Shell>| {
        harness.query_by_label_contains("Interview with the Secretary General of NATO").is_some()
    };
    assert!(!cited(&harness));
    harness.get_by_label(&format!("Source of: {sentence}")).click();
    harness.run_steps(2);
    assert!(cited(&harness));
}

#[test]
fn cite_and_distinguish_put_a_sentence_with_its_source_into_the_notes() {
    let mut harness = program(1920.0, 3000.0);
    harness.state_mut().open_case("es-2004-madrid");
    harness.state_mut().ui_state().why.tab = casus::ui::WhyTab::Precedents;
    harness.run_steps(2);
    assert!(harness.query_by_label_contains("Precedents are arguments; they never bind.").is_some());
    harness.get_by_label("Distinguish: Paris 2015").click();
    harness.run_steps(2);
    harness.get_by_label("Cite: London 2005").click();
    harness.run_steps(2);
    let notes = harness.state().bench().session().notes.plain().to_owned();
    let lines: Vec<&str> = notes.lines().collect();
    let apart = "Paris 2015 is set apart: in 2015 the attacked ally turned to Article 42(7) of the Treaty on European \
                 Union instead. [fact; source: European Parliamentary Research Service, ";
    assert!(lines[0].starts_with(apart), "{notes}");
    assert!(lines[1].starts_with("Compare London 2005, which shares: ") && lines[1].contains("[interpretation; "));
    assert_eq!(harness.state().bench().steps(), 2);
}

#[test]
fn the_letter_stands_in_the_window_with_the_state_of_every_point_and_can_be_copied() {
    let mut harness = program(1920.0, 3000.0);
    harness.state_mut().open_case("fr-2015-paris");
    harness.state_mut().ui_state().why.tab = casus::ui::WhyTab::Tracks;
    harness.run_steps(2);
    for text in ["Who was attacked: France", "The measures taken", "to be written", "ould be owed by 27 states"] {
        assert!(harness.query_all_by_label_contains(text).next().is_some(), "{text}");
    }
    let copy = "Letter to the Security Council: checklist: Copy as text";
    harness.get_by_label(copy).click();
    harness.run_steps(1);
    let copied = harness.output().platform_output.commands.iter().any(|command| {
        matches!(command, egui::OutputCommand::CopyText(text) if text.contains("[x] Who was attacked: France [F3]"))
    });
    assert!(copied || harness.query_by_label_contains("Copied").is_some());
}

#[test]
fn a_list_says_beside_each_value_what_choosing_it_would_move() {
    let mut harness = program(1280.0, 800.0);
    harness.state_mut().open_case("us-2001-911");
    harness.state_mut().ui_state().incident.open_fact = Some(FactId::Direction);
    harness.run_steps(2);
    assert!(harness.query_by_label_contains("Other values that, alone, would move an answer: threshold").is_some());
    harness.get_by_role_and_label(egui::Role::ComboBox, "Direction from abroad").click_accesskit();
    harness.run_steps(2);
    harness.get_by_label_contains("established → threshold: ").click_accesskit();
    harness.run_steps(2);
    let bench = harness.state().bench();
    assert_eq!(bench.session().incident.direction.choice(bench.session().as_of), casus::domain::Direction::Established);
}

#[test]
fn the_hand_at_a_fact_lights_it_and_the_hand_at_a_reason_lights_its_facts() {
    let mut harness = paris();
    harness.get_by_label_contains("[F19] Direction from abroad: ").focus();
    harness.run_steps(3);
    assert_eq!(harness.state_mut().ui_state().lights.shown.fact, Some(FactId::Direction));
    harness.get_by_label_contains("[F19] Direction from abroad: ").hover();
    harness.run_steps(3);
    assert_eq!(harness.state_mut().ui_state().lights.shown.fact, Some(FactId::Direction));
    let mut harness = program(1920.0, 1080.0);
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(3);
    // The first is the mark of the line, which a screen reader hears with the line.
    harness.query_all_by_label_contains("[F19]: Direction from abroad").last().expect("the mark of a reason").focus();
    harness.run_steps(3);
    let lit = harness.state_mut().ui_state().lights.shown.reason.expect("the facts of the reason");
    assert!(lit.contains(FactId::Direction));
}

#[test]
fn a_fact_that_no_longer_matters_says_so_and_why_it_is_asked() {
    let mut harness = paris();
    harness.get_by_label_contains("[F13] Recklessness: unknown; no longer decisive").click_accesskit();
    harness.run_steps(2);
    assert!(harness.query_by_label_contains("No longer decisive: as the other facts stand").is_some());
    assert!(harness.query_by_label("Why is this asked?").is_some());
    let asked = "Why is [F19] asked?";
    harness.get_by_label_contains(asked).click_accesskit();
    harness.run_steps(2);
    assert!(
        harness
            .query_by_label_contains("Article 5 is read as meant for attack from outside: was this one directed")
            .is_some()
    );
}

#[test]
fn arguments_for_and_against_are_both_there_even_where_one_side_has_none() {
    let mut harness = program(1920.0, 1080.0);
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(2);
    let has = |text: &str| harness.query_all_by_label_contains(text).next().is_some();
    assert!(has("Argued for it") && has("Argued against it") && has("fact speaks against it"));
    harness.get_by_label("Was a Party attacked?").click();
    harness.run_steps(20);
    assert!(harness.query_all_by_label("Against it: no argument is listed here.").next().is_some());
}

#[test]
fn the_smallest_flips_lead_to_how_an_allys_help_stands() {
    use casus::{domain::StateCode, explore::Target, response::OfferState};
    let mut harness = paris();
    let can = StateCode::new(b"CAN");
    harness.state_mut().ui_state().why.tab = casus::ui::WhyTab::WhatIf;
    harness.run_steps(2);
    harness.get_by_label("Where the changes are to lead").click_accesskit();
    harness.run_steps(2);
    harness.get_by_label_contains("how an ally’s help stands").click_accesskit();
    harness.run_steps(2);
    assert!(matches!(harness.state_mut().ui_state().why.flip_target, Some(Target::Response(..))));
    harness.state_mut().ui_state().why.flip_target = Some(Target::Response(can, OfferState::Withheld));
    harness.run_steps(2);
    harness.get_by_label("Try: Canada: objects").click_accesskit();
    harness.run_steps(2);
    assert_eq!(stance(&harness, can), Stance::Objects);
}

#[test]
fn the_probe_answers_to_a_click_on_the_map_and_to_coordinates_and_gives_a_place() {
    let mut harness = paris();
    harness.state_mut().ui_state().council.board = BoardView::Map;
    harness.run_steps(2);
    harness.get_by_label("Probe Article 6").click();
    harness.run_steps(2);
    harness.get_by_label_contains("Map of the Council").click();
    harness.run_steps(2);
    assert!(harness.query_by_label_contains("R1 · inside").is_some(), "the middle of the map lies in Germany");
    let field = harness.get_by_role_and_label(egui::Role::TextInput, "Latitude and longitude");
    assert!(field.accesskit_node().value().is_some_and(|value| value.contains("; ")));
    harness.state_mut().ui_state().council.map.probe(Some((358_894, -53_213)));
    harness.run_steps(2);
    assert!(harness.query_by_label_contains("R12a · outside · Ceuta").is_some());
    assert!(harness.query_by_label("Party: Spain").is_some());
    harness.get_by_label("Use as place").click();
    harness.run_steps(2);
    let bench = harness.state().bench();
    let places = bench.session().incident.place.read(bench.session().as_of).cloned().unwrap_or_default();
    assert!(places.iter().any(|place| place.name == "Ceuta" && place.point == Some((358_894, -53_213))), "{places:?}");
    harness.key_press(Key::Escape);
    harness.run_steps(2);
    assert!(harness.query_by_label("Use as place").is_none());
}

#[test]
fn at_sea_the_probe_asks_about_a_ship_unless_another_object_is_chosen() {
    let mut harness = paris();
    harness.state_mut().ui_state().council.board = BoardView::Map;
    harness.state_mut().ui_state().council.map.probe(Some((370_000, 180_000)));
    harness.run_steps(4);
    assert!(harness.query_all_by_label_contains("the Mediterranean").next().is_some());
    let row = |harness: &Harness<'_, Shell>, row: &str| harness.query_all_by_label_contains(row).next().is_some();
    assert!(row(&harness, "R7"), "a ship in the Mediterranean");
    harness.state_mut().ui_state().council.map.probe(Some((359_300, -52_800)));
    harness.run_steps(4);
    assert!(row(&harness, "R7"), "a ship off Ceuta");
    harness.state_mut().ui_state().council.map.probe(Some((488_566, 23_522)));
    harness.run_steps(4);
    assert!(row(&harness, "R1"), "land in Paris");
}

#[test]
fn the_probe_reads_the_text_of_article_6_of_the_day_it_is_told() {
    let mut harness = paris();
    harness.state_mut().ui_state().council.board = BoardView::Map;
    harness.state_mut().ui_state().council.map.probe(Some((367_500, 30_400)));
    harness.run_steps(2);
    assert!(harness.query_by_label_contains("R13").is_some(), "Algiers today is a third state's");
    harness.get_by_label("Day: which text of Article 6, which members").focus();
    harness.run_steps(1);
    harness.get_by_label("Day: which text of Article 6, which members").type_text("1954-11-01");
    harness.run_steps(3);
    assert!(harness.query_by_label_contains("R5 · inside").is_some());
    assert!(harness.query_all_by_label_contains("Algerian departments of France").next().is_some());
}

#[test]
fn a_point_typed_into_a_place_is_probed_and_its_area_filled_in() {
    let mut harness = program(1280.0, 1700.0);
    harness.state_mut().open_case("fr-2015-paris");
    harness.state_mut().ui_state().incident.open_fact = Some(FactId::Place);
    harness.run_steps(3);
    harness.get_by_label_contains("Add a place").click();
    harness.run_steps(3);
    let fields: Vec<_> = harness.query_all_by_role(egui::Role::TextInput).collect();
    let point = fields
        .iter()
        .rfind(|node| node.accesskit_node().label().is_some_and(|name| name.starts_with("Latitude; longitude ")));
    let point = point.expect("the point of the new place");
    point.focus();
    harness.run_steps(1);
    let fields: Vec<_> = harness.query_all_by_role(egui::Role::TextInput).collect();
    fields
        .iter()
        .rfind(|node| node.accesskit_node().label().is_some_and(|name| name.starts_with("Latitude; longitude ")))
        .expect("the point of the new place")
        .type_text("36,0 N 18,0 E");
    harness.run_steps(3);
    harness.get_by_label_contains("Fill in: ").click_accesskit();
    harness.run_steps(3);
    let bench = harness.state().bench();
    let places = bench.session().incident.place.read(bench.session().as_of).cloned().unwrap_or_default();
    let last = places.last().expect("a place");
    assert_eq!(last.point, Some((360_000, 180_000)));
    assert_eq!((last.area, last.sea_zone), (casus::domain::Area::Mediterranean, casus::domain::SeaZone::Beyond));
}

#[test]
fn what_others_say_of_a_place_is_stated_beside_its_area() {
    let mut harness = program(1280.0, 1700.0);
    harness.state_mut().open_case("fr-2015-paris");
    harness.state_mut().ui_state().incident.open_fact = Some(FactId::Place);
    harness.run_steps(3);
    harness.get_by_label("Another account of place 1").click_accesskit();
    harness.run_steps(3);
    let by = "Account 1.1: whose (a state's code or a name)";
    harness.get_by_label(by).focus();
    harness.run_steps(1);
    harness.get_by_label(by).type_text("SYR");
    harness.run_steps(3);
    let accounts = |harness: &Harness<'_, Shell>| {
        let session = harness.state().bench().session();
        let places = session.incident.place.read(session.as_of).cloned().unwrap_or_default();
        places.first().map(|place| place.accounts.clone()).unwrap_or_default()
    };
    let by: Vec<String> = accounts(&harness).into_iter().map(|account| account.by).collect();
    assert_eq!(by, ["SYR"]);
    harness.get_by_label("Remove account 1.1").click_accesskit();
    harness.run_steps(3);
    assert!(accounts(&harness).is_empty());
}

fn assumption(harness: &Harness<'_, Shell>, id: &str) -> Option<String> {
    let session = harness.state().bench().session();
    session.assumptions.iter().find(|line| line.id == id).map(|line| line.value.clone())
}

#[test]
fn an_assumption_is_changed_on_its_page_and_all_cases_are_judged_again() {
    let mut harness = paris();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    harness.run_steps(2);
    assert!(
        harness
            .query_by_label("All as shipped: each case stands as the program judges it, by what was known last.")
            .is_some()
    );
    let few_dead = "People harmed (few dead) (contested)";
    harness.get_by_role_and_label(egui::Role::ComboBox, few_dead).click();
    harness.run_steps(3);
    harness.get_by_role_and_label(egui::Role::ListBoxOption, "grave").click();
    harness.run_steps(3);
    assert_eq!(assumption(&harness, "harm.few_dead").as_deref(), Some("grave_many"));
    assert!(harness.query_by_label("2 cases move.").is_some());
    assert!(harness.query_by_label("Akçakale 2012").is_some());
    assert!(harness.query_by_label("Few dead: grave instead of serious").is_some());
    let reason = "People harmed (few dead): Reason, if you like";
    harness.get_by_role_and_label(egui::Role::TextInput, reason).focus();
    harness.run_steps(1);
    harness.get_by_role_and_label(egui::Role::TextInput, reason).type_text("a court said so");
    harness.run_steps(3);
    assert_eq!(harness.state().bench().session().assumptions[0].reason, "a court said so");
    harness.get_by_label("People harmed (few dead): Back to serious").click();
    harness.run_steps(3);
    assert_eq!(assumption(&harness, "harm.few_dead"), None);
    for left in [2, 1, 0] {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        harness.run_steps(2);
        assert_eq!(harness.state().bench().steps_done(), left, "one step for each change");
    }
    harness.get_by_label_contains("Back to the session").click();
    harness.run_steps(2);
    seat(&harness, "Norway, seat 19");
}

#[test]
fn the_assumptions_are_searched_and_filtered_and_no_match_is_said() {
    let mut harness = paris();
    harness.state_mut().ui_state().ledger.tab = Some(LedgerTab::Assumptions);
    harness.run_steps(2);
    let shows = |harness: &Harness<'_, Shell>, name| harness.query_by_label(name).is_some();
    harness.get_by_label("Decides here").click();
    harness.run_steps(2);
    assert!(shows(&harness, "People harmed (mass deaths) (contested)"));
    assert!(!shows(&harness, "Damage: minor damage (contested)"));
    harness.get_by_label("Changed (0)").click();
    harness.run_steps(2);
    assert!(shows(&harness, "No assumption matches."));
    harness.get_by_label("Changed (0)").click();
    harness.get_by_label("Decides here").click();
    harness.run_steps(2);
    let search = harness.get_by_role_and_label(egui::Role::TextInput, "Search the assumptions");
    search.focus();
    harness.run_steps(1);
    harness.get_by_role_and_label(egui::Role::TextInput, "Search the assumptions").type_text("directive almost");
    harness.run_steps(2);
    assert!(shows(&harness, "Low end of “almost certain”"));
    assert!(!shows(&harness, "Low end of “likely”"));
}

#[test]
fn an_assumption_that_decided_is_one_click_from_its_line() {
    let mut harness = program(1280.0, 1700.0);
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(2);
    harness.get_by_label_contains("Assumptions that decided").click();
    harness.run_steps(3);
    harness.get_by_label_contains("Show in the ledger: Undecided").click();
    harness.run_steps(4);
    let focused = harness.root().children_recursive().find(|node| node.accesskit_node().is_focused());
    let name = focused.and_then(|node| node.accesskit_node().label());
    assert_eq!(name.as_deref(), Some("Undecided, suggested (contested)"));
}

#[test]
fn the_clause_of_the_readings_opens_the_page_on_which_a_click_chooses_a_setting() {
    let mut harness = program(1280.0, 800.0);
    harness.state_mut().open_case("pl-2025-drones");
    harness.run_steps(2);
    harness
        .get_by_label_contains("Compare the readings: Arguably met in practice; not met on a strict reading")
        .click();
    harness.run_steps(3);
    assert!(harness.query_by_label("The verdict depends on one point; it stands first.").is_some());
    let strict = "Light effects, or none, Strict text";
    let choice = harness.query_all_by_label_contains(strict).next().expect("the setting");
    assert!(choice.accesskit_node().label().is_some_and(|name| name.ends_with("Alone → threshold: not met")));
    choice.click();
    harness.run_steps(3);
    let bench = harness.state().bench();
    assert_eq!(bench.session().choices().at(casus::domain::Point::LightEffects), casus::domain::Reading::Strict);
    assert_eq!(bench.assessment().threshold.status, casus::law::Status::NotEligible);
    assert_eq!(bench.steps(), 1);
    harness.get_by_label("Read so at every point: Expansive").click();
    harness.run_steps(3);
    let reading = harness.state().bench().session().choices().reading();
    assert_eq!(reading, Some(casus::domain::Reading::Expansive));
}

#[test]
fn an_incident_is_linked_by_name_and_says_whether_it_counts_and_what_that_moves() {
    let mut harness = program(1280.0, 2600.0);
    harness.state_mut().open_case("tr-2012-akcakale");
    harness.run_steps(2);
    harness.get_by_label_contains("Campaign (0 linked)").click();
    harness.run_steps(3);
    for argument in ["No court has finally accepted the theory.", "One author with one purpose strikes once"] {
        assert!(harness.query_by_label_contains(argument).is_some(), "{argument}");
    }
    harness.get_by_label_contains("Link an incident").click();
    harness.run_steps(3);
    assert!(harness.query_by_label_contains("It does not count: same author, at least probable: not known").is_some());
    for condition in ["Same author, at least probable 1", "Related purpose 1", "Close in time 1"] {
        harness.get_by_role_and_label(egui::Role::ComboBox, condition).click();
        harness.run_steps(3);
        harness.get_by_role_and_label(egui::Role::ListBoxOption, "yes").click();
        harness.run_steps(3);
    }
    assert!(harness.query_by_label("It counts: all three conditions hold.").is_some());
    let raises = "Taken together it is met instead of arguable: one step, and never more than one.";
    assert!(harness.query_by_label(raises).is_some());
    harness.get_by_label("Take back: Earlier incident 1").click();
    harness.run_steps(3);
    assert!(harness.state().bench().session().incident.campaign.is_empty());
}
