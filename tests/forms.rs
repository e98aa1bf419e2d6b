//! Whatever a hand writes in the panes stays until it is taken: no key that is meant for something else, no other step, tab or
//! document and no clock takes it away; and after a form the keyboard is where it can be seen.

use casus::{
    council::TextState,
    domain::{ActKind, StateCode},
    shell::Shell,
    ui::{Pane, WhyTab},
    words::{Key as Word, Language, Words},
};
use egui::{Key, Modifiers, Role, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

use crate::{
    asking::focused,
    documents::says,
    panels::{program, wait_until},
    silence::Hand,
};

const NOR: StateCode = StateCode::new(b"NOR");
const DNK: StateCode = StateCode::new(b"DNK");
const WORDS: &str = "the source is not public";
const NOTHING: Modifiers = Modifiers::NONE;
const COMMAND: Modifiers = Modifiers::COMMAND;

fn press(harness: &mut Harness<'_, Shell>, key: Key, modifiers: Modifiers) {
    harness.key_press_modifiers(modifiers, key);
    harness.run_steps(4);
}

/// Paris with a silence that runs, and what Norway writes to break it.
fn writing() -> Hand {
    let mut hand = Hand::at("fr-2015-paris");
    hand.open_silence();
    take_in_hand(&mut hand, NOR);
    hand.click("Break silence");
    hand.types(WORDS);
    assert_eq!(written(&hand).as_deref(), Some(WORDS));
    hand
}

fn take_in_hand(hand: &mut Hand, seat: StateCode) {
    hand.program.state_mut().ui_state().council.seat = Some(seat);
    hand.program.run_steps(2);
}

/// What stands in the field of the reason; none where no form is open.
fn written(hand: &Hand) -> Option<String> {
    let field = hand.program.query_by_role_and_label(Role::TextInput, "Reason in writing")?;
    field.accesskit_node().value()
}

#[test]
fn escape_that_is_meant_for_what_lies_over_a_form_leaves_the_form_alone() {
    type Covers = fn(&mut Hand);
    let covers: [(&str, Covers); 7] = [
        ("the path", |hand| {
            press(&mut hand.program, Key::S, COMMAND);
            wait_until(&mut hand.program, |program| program.query_by_role(Role::Dialog).is_some());
        }),
        ("the search", |hand| press(&mut hand.program, Key::F, COMMAND)),
        ("the keys", |hand| press(&mut hand.program, Key::F1, NOTHING)),
        ("the settings", |hand| press(&mut hand.program, Key::Comma, COMMAND)),
        ("the texts", |hand| {
            hand.program.state_mut().ui_state().proceedings.open_texts();
            hand.program.run_steps(3);
        }),
        ("the menus", |hand| press(&mut hand.program, Key::F10, NOTHING)),
        ("a list", |hand| {
            hand.program.get_by_role_and_label(Role::ComboBox, "Who").click();
            hand.program.run_steps(4);
        }),
    ];
    for (name, cover) in covers {
        let mut hand = writing();
        cover(&mut hand);
        press(&mut hand.program, Key::Escape, NOTHING);
        assert_eq!(written(&hand).as_deref(), Some(WORDS), "{name}");
    }
}

#[test]
fn what_is_written_in_a_form_is_there_again_when_the_form_is() {
    let mut hand = writing();
    press(&mut hand.program, Key::Escape, NOTHING);
    assert_eq!(written(&hand), None, "Escape leaves the form");
    hand.click("Break silence");
    assert_eq!(written(&hand).as_deref(), Some(WORDS), "what was written came back");
    hand.click("Cancel");
    hand.click("Go on: Break silence: Norway");
    assert_eq!(written(&hand).as_deref(), Some(WORDS));
    hand.click("Cancel");
    // What one ally has said is not another's.
    take_in_hand(&mut hand, DNK);
    hand.click("Break silence");
    assert_eq!(written(&hand).as_deref().unwrap_or_default(), "");
    hand.click("Cancel");
    take_in_hand(&mut hand, NOR);
    hand.click("Break silence");
    assert_eq!(written(&hand).as_deref(), Some(WORDS));
    hand.enter();
    assert_eq!(hand.state(), Some(TextState::Broken));
    assert!(hand.program.query_by_label_contains("Go on:").is_none(), "what is taken waits no more");
}

#[test]
fn what_is_written_in_a_form_outlasts_another_tab_another_day_another_step_and_another_document() {
    let mut hand = writing();
    for tab in [WhyTab::Reasons, WhyTab::Log, WhyTab::Proceedings] {
        hand.program.state_mut().ui_state().why.tab = tab;
        hand.program.run_steps(2);
    }
    assert_eq!(written(&hand).as_deref(), Some(WORDS), "another tab");
    // A draft of the window of the texts opens another form over it.
    hand.click("Texts");
    hand.click("Put this draft under silence");
    assert_eq!(written(&hand), None);
    hand.click("Break silence");
    assert_eq!(written(&hand).as_deref(), Some(WORDS), "another step");
    // Another document, of which one step back leads to this one.
    press(&mut hand.program, Key::N, COMMAND);
    hand.click("Discard");
    assert_eq!(written(&hand), None);
    press(&mut hand.program, Key::Z, COMMAND);
    hand.program.state_mut().ui_state().why.tab = WhyTab::Proceedings;
    hand.program.run_steps(3);
    assert_eq!(written(&hand).as_deref(), Some(WORDS), "another document");
    // A step that no longer follows is there again once it does.
    take_in_hand(&mut hand, NOR);
    hand.click("Cancel");
    hand.click("Withdraw the text");
    press(&mut hand.program, Key::Z, COMMAND);
    hand.click("Break silence");
    assert_eq!(written(&hand).as_deref(), Some(WORDS), "another step taken and taken back");
}

#[test]
fn the_program_does_not_end_over_words_that_nothing_holds_without_a_question() {
    let mut program = program(1280.0, 1700.0);
    program.state_mut().open_case("fr-2015-paris");
    program.state_mut().ui_state().why.tab = WhyTab::Proceedings;
    program.state_mut().ui_state().council.seat = Some(NOR);
    program.run_steps(3);
    program.state_mut().ui_state().council.guest.name = "The commander".to_owned();
    program.run_steps(2);
    program.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.push(ViewportEvent::Close);
    program.step();
    let cancels = program
        .output()
        .viewport_output
        .values()
        .any(|viewport| viewport.commands.contains(&ViewportCommand::CancelClose));
    assert!(cancels, "the session holds nothing new, and yet something would be lost");
    program.run_steps(3);
    assert!(says(&program, "Something is written that nothing holds yet"));
    press(&mut program, Key::Escape, NOTHING);
    assert_eq!(program.state_mut().ui_state().council.guest.name, "The commander");
}

#[test]
fn what_is_written_in_a_form_and_in_a_field_comes_back_after_a_crash_also_where_nothing_else_is_unsaved() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, file) = (crate::documents::home(folder.path()), crate::documents::file_in(folder.path()));
    let words = Words::on_screen(Language::En);
    let mut program = crate::documents::start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    program.state_mut().ui_state().why.tab = WhyTab::Proceedings;
    program.state_mut().ui_state().council.guest.name = "A guest".to_owned();
    program.run_steps(3);
    // Nothing has been done to the session yet: the words alone are kept.
    assert_eq!(program.state().bench().steps_done(), 0);
    let mut hand = Hand { program, time: Default::default(), actions: 0 };
    hand.click("Put a text under silence");
    hand.program.get_by_role_and_label(Role::TextInput, &words.text(Word::FormWordsEn)).focus();
    hand.program.run_steps(2);
    hand.types(WORDS);
    hand.program.run_steps(3);
    crate::documents::crash(hand.program, &home);
    let mut program = crate::documents::start(&home);
    assert!(says(&program, &words.text(Word::RecoverWritten)));
    crate::documents::click(&mut program, "Recover");
    program.run_steps(3);
    program.state_mut().ui_state().why.tab = WhyTab::Proceedings;
    program.run_steps(3);
    assert_eq!(program.state_mut().ui_state().council.guest.name, "A guest");
    let name = words.text(Word::FormWordsEn);
    let field = program.get_by_role_and_label(Role::TextInput, &name);
    assert!(field.accesskit_node().value().unwrap_or_default().contains(WORDS));
    // What is put away leaves nothing behind.
    program.state_mut().ui_state().council.guest.name.clear();
    let _ = program.state_mut().ui_state().take_drafts();
    program.run_steps(3);
    crate::documents::crash(program, &home);
    assert!(!says(&crate::documents::start(&home), &words.text(Word::RecoverWritten)));
}

#[test]
fn nothing_is_agreed_over_words_that_are_just_being_written() {
    for takes in [true, false] {
        let mut hand = writing();
        hand.wait(601);
        assert_eq!(hand.state(), Some(TextState::Running), "the text is not agreed over them");
        assert_eq!((hand.left(), hand.runs()), (0, false));
        assert_eq!(written(&hand).as_deref(), Some(WORDS));
        assert!(hand.program.state().said().is_some_and(|said| said.contains("is being filled in")));
        if takes {
            hand.enter();
            assert_eq!(hand.state(), Some(TextState::Broken));
        } else {
            press(&mut hand.program, Key::Escape, NOTHING);
            hand.click("The deadline is reached");
            assert_eq!(hand.kinds().last(), Some(&ActKind::Adopted));
        }
    }
}

#[test]
fn enter_in_a_form_that_cannot_be_taken_leads_to_what_is_missing() {
    let mut hand = Hand::at("fr-2015-paris");
    hand.open_silence();
    hand.program.state_mut().ui_state().council.seat = None;
    hand.program.run_steps(2);
    hand.click("Break silence");
    hand.types(WORDS);
    hand.enter();
    assert_eq!(hand.state(), Some(TextState::Running));
    assert_eq!(focused(&hand.program), Some((Role::ComboBox, "Who".to_owned())));
    assert_eq!(written(&hand).as_deref(), Some(WORDS));
}

/// Where the focus is, and whether that is a place one can see.
fn seen(harness: &Harness<'_, Shell>) -> bool {
    let mut nodes = vec![harness.root()];
    while let Some(node) = nodes.pop() {
        if node.accesskit_node().is_focused() && node.rect().width() > 12.0 && node.rect().height() > 8.0 {
            return true;
        }
        nodes.extend(node.children());
    }
    false
}

#[test]
fn after_a_form_the_keyboard_is_at_a_place_that_is_seen_in_both_languages() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = program(1280.0, 800.0);
        harness.state_mut().set_language(language);
        harness.state_mut().open_case("fr-2015-paris");
        harness.state_mut().ui_state().show_proceedings();
        harness.run_steps(4);
        let puts = words.act(ActKind::SilenceOpened);
        harness.get_by_role_and_label(Role::Button, &puts).click();
        harness.run_steps(4);
        harness.get_by_role_and_label(Role::SpinButton, &words.text(Word::FormMinutes)).click();
        harness.run_steps(3);
        harness.event(egui::Event::Text("15".to_owned()));
        harness.run_steps(2);
        press(&mut harness, Key::Enter, NOTHING);
        assert_eq!(focused(&harness), Some((Role::Button, puts.clone())), "{language:?}: after the minutes");
        press(&mut harness, Key::Enter, NOTHING);
        assert_eq!(harness.state().bench().session().proceedings.steps.len(), 1, "{language:?}");
        assert!(seen(&harness), "{language:?}: after the step: {:?}", focused(&harness));
    }
}

#[test]
fn the_tabs_of_the_reasons_stand_in_one_line_and_each_can_be_had_at_every_width_in_both_languages() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let names = WhyTab::ALL.map(|(_, key)| words.text(key));
        for size in [[1024.0, 700.0], [1180.0, 800.0], [1280.0, 800.0], [1600.0, 900.0], [640.0, 400.0]] {
            for (open, key) in WhyTab::ALL {
                let mut harness = program(size[0], size[1]);
                harness.state_mut().set_language(language);
                harness.state_mut().open_case("fr-2015-paris");
                harness.state_mut().ui_state().go_to(casus::ui::Zone::Why);
                harness.state_mut().ui_state().why.tab = open;
                harness.run_steps(5);
                let tabs: Vec<_> = harness.query_all_by_role(Role::Tab).collect();
                let of_why =
                    tabs.iter().filter(|tab| tab.accesskit_node().label().is_some_and(|name| names.contains(&name)));
                let tops: Vec<f32> = of_why.map(|tab| tab.rect().top()).collect();
                assert!(tops.iter().all(|top| (top - tops[0]).abs() < 1.0), "{language:?} {size:?} {open:?}: {tops:?}");
                assert!(harness.query_by_role_and_label(Role::Tab, &words.text(key)).is_some(), "{size:?} {open:?}");
                if tops.len() < names.len() {
                    harness.get_by_role_and_label(Role::Button, &words.text(Word::TabsMore)).click();
                    harness.run_steps(4);
                    let missing = names.iter().find(|name| harness.query_by_role_and_label(Role::Tab, name).is_none());
                    let missing = missing.expect("a tab in the list").clone();
                    harness.get_by_role_and_label(Role::Button, &missing).click();
                    harness.run_steps(4);
                    assert!(harness.query_by_role_and_label(Role::Tab, &missing).is_some(), "{missing} is open");
                }
            }
        }
    }
}

#[test]
fn every_entry_of_a_list_that_a_key_opens_can_be_brought_into_the_window() {
    for language in Language::ALL {
        let ally = Words::on_screen(language).text(Word::TermAlly);
        for size in [[1280.0, 800.0], [1024.0, 700.0]] {
            for key in [Key::W, Key::G, Key::O, Key::S, Key::H] {
                let mut harness = program(size[0], size[1]);
                harness.state_mut().set_language(language);
                harness.state_mut().open_case("pl-2025-drones");
                harness.state_mut().ui_state().council.seat = Some(NOR);
                harness.state_mut().ui_state().council.focus_board = true;
                harness.run_steps(4);
                press(&mut harness, key, NOTHING);
                if key == Key::W {
                    harness.get_by_role_and_label(Role::Button, &ally).click();
                    harness.run_steps(5);
                }
                press(&mut harness, Key::End, NOTHING);
                press(&mut harness, Key::End, NOTHING);
                let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
                let mut nodes = vec![harness.root()];
                let mut rect = None;
                while let Some(node) = nodes.pop() {
                    if node.accesskit_node().is_focused() {
                        rect = Some(node.rect());
                    }
                    nodes.extend(node.children());
                }
                let rect = rect.expect("an entry has the focus");
                assert!(screen.contains_rect(rect), "{language:?} {size:?} {key:?}: {rect:?} {:?}", focused(&harness));
            }
        }
    }
}

#[test]
fn the_bar_of_the_window_of_the_texts_lies_on_no_field() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = program(1280.0, 800.0);
        harness.state_mut().set_language(language);
        harness.state_mut().open_case("fr-2015-paris");
        harness.state_mut().ui_state().show_proceedings();
        harness.run_steps(4);
        harness.get_by_role_and_label(Role::Button, &words.act(ActKind::SilenceOpened)).click();
        harness.run_steps(3);
        press(&mut harness, Key::Enter, NOTHING);
        harness.state_mut().ui_state().proceedings.open_texts();
        harness.run_steps(4);
        let field = |key| harness.get_by_role_and_label(Role::TextInput, &words.text(key)).rect();
        let (left, right) = (field(Word::TextsDraftEn), field(Word::TextsDraftFr));
        let window = harness.ctx.memory(|memory| memory.area_rect(egui::Id::unique("texts"))).expect("the window");
        let bar = harness.ctx.global_style().spacing.scroll.bar_width;
        let (before, after) = (left.left() - window.left(), window.right() - right.right());
        assert!(after - before >= bar, "{language:?}: {before} before, {after} after");
    }
}

#[test]
fn the_buttons_of_a_form_are_in_sight_and_take_it_however_low_the_pane_is_in_both_languages() {
    for language in Language::ALL {
        for size in [[1280.0, 800.0], [1024.0, 640.0]] {
            let words = Words::on_screen(language);
            let mut harness = program(size[0], size[1]);
            harness.state_mut().set_language(language);
            harness.state_mut().open_case("fr-2015-paris");
            harness.state_mut().ui_state().show_proceedings();
            harness.state_mut().ui_state().toggle_tall(Pane::Why);
            harness.run_steps(4);
            let puts = words.act(ActKind::Put);
            harness.get_by_role_and_label(Role::Button, &puts).click();
            harness.run_steps(6);
            for button in [&puts, &words.text(Word::ButtonCancel)] {
                let rect = harness.get_by_role_and_label(Role::Button, button).rect();
                assert!(harness.ctx.content_rect().contains_rect(rect), "{language:?} {size:?} {button}: {rect:?}");
            }
            harness.get_by_role_and_label(Role::Button, &puts).click();
            harness.run_steps(4);
            assert_eq!(harness.state().bench().session().proceedings.steps.len(), 1, "{language:?} {size:?}");
        }
    }
}
