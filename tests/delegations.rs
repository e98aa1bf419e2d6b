//! Who plays, what they write to each other, and tables from a spreadsheet, in the window: by keyboard and by name.

use casus::{
    catalog::Catalog,
    domain::{
        Aspect, Condition, Day, Delegation, Edit, Inject, Message, MessageKind, Preparation, Session, Stance, StateCode,
    },
    shell::{NoDialogs, Shell},
    storage::settings::{Found, LanguageChoice, Settings},
    ui::{Pane, StageWish, WhyTab, WorkshopTab},
    words::{Key as Text, Language, Words},
    workbench::Workbench,
};
use egui::{Event, Key, Modifiers};
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

use crate::{asking, panels::wait_until};

const NOR: StateCode = StateCode::new(b"NOR");
const FRA: StateCode = StateCode::new(b"FRA");
const SECRET: &str = "zqsecret";

fn session() -> Session {
    let mut session = Session::blank("Exercise", Day::constant(2030, 5, 1));
    session.delegations.list.push(Delegation {
        name: "Nordics".to_owned(),
        seats: vec![NOR],
        people: vec!["Ada Berg".to_owned()],
        interest: SECRET.to_owned(),
        ..Delegation::default()
    });
    let deal = Message {
        from: Some(NOR),
        to: vec![FRA],
        kind: MessageKind::SideDeal,
        text: format!("if the {SECRET} is public"),
        on: session.as_of,
        round: 0,
    };
    session.messages.push(deal);
    session
}

fn on_page(language: Language, session: &Session, tab: Option<WorkshopTab>) -> Harness<'static, Shell> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("exercise.ron");
    casus::storage::save(&file, session).expect("saved");
    let settings = Settings { language: LanguageChoice::from(language), ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.state_mut().open_path(file);
    wait_until(&mut harness, |harness| harness.state().bench().session().title == "Exercise");
    harness.state_mut().ui_state().workshop.tab = tab;
    harness.run_steps(3);
    harness
}

fn texts(harness: &Harness<'_, Shell>) -> Vec<String> {
    let (mut found, mut nodes) = (Vec::new(), vec![harness.root()]);
    while let Some(node) = nodes.pop() {
        let said = node.accesskit_node();
        found.extend([said.label(), said.value(), said.description()].into_iter().flatten());
        nodes.extend(node.children());
    }
    found
}

fn says(harness: &Harness<'_, Shell>, part: &str) -> bool {
    texts(harness).iter().any(|text| text.contains(part))
}

fn press(harness: &mut Harness<'_, Shell>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

fn types(harness: &mut Harness<'_, Shell>, text: &str) {
    harness.event(Event::Text(text.to_owned()));
    harness.run_steps(2);
}

fn focused(harness: &Harness<'_, Shell>) -> Option<String> {
    asking::focused(harness).map(|(_, name)| name)
}

/// Goes on by Tab until a widget of this name has the keyboard.
#[track_caller]
fn tab_to(harness: &mut Harness<'_, Shell>, name: &str) {
    for _ in 0..80 {
        if focused(harness).as_deref() == Some(name) {
            return;
        }
        press(harness, Key::Tab);
    }
    panic!("Tab never comes to {name}; it is at {:?}", focused(harness));
}

fn now<'a>(harness: &'a Harness<'_, Shell>) -> &'a Session {
    harness.state().bench().session()
}

fn undo(harness: &mut Harness<'_, Shell>) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(3);
}

#[test]
fn a_delegation_is_made_by_keyboard_alone() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let blank = Session::blank("Exercise", Day::constant(2030, 5, 1));
        let mut harness = on_page(language, &blank, Some(WorkshopTab::Delegations));
        tab_to(&mut harness, &words.text(Text::DelegationNew));
        types(&mut harness, "Nordics");
        press(&mut harness, Key::Enter);
        assert_eq!(now(&harness).delegations.list[0].name, "Nordics");
        let seats = words.fill(Text::DelegationSeatsOf, &[("name", "Nordics".into())]);
        tab_to(&mut harness, &words.pair(&seats, &words.text(Text::EditorAdd)));
        press(&mut harness, Key::Enter);
        types(&mut harness, &words.state(NOR)[..4]);
        press(&mut harness, Key::Enter);
        assert_eq!(now(&harness).delegations.list[0].seats, [NOR], "{language:?}");
        undo(&mut harness);
        assert!(now(&harness).delegations.list[0].seats.is_empty());
    }
}

#[test]
fn the_seats_nobody_speaks_for_are_named_and_one_press_gives_each_its_own() {
    let mut session = session();
    session.delegations.list.push(Delegation { name: "Other".to_owned(), seats: vec![NOR], ..Delegation::default() });
    session.delegations.list[0].seats.push(StateCode::new(b"AUT"));
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = on_page(language, &session, Some(WorkshopTab::Delegations));
        let twice = words.seat_twice(NOR, &["Nordics".to_owned(), "Other".to_owned()]);
        assert!(says(&harness, &twice) && says(&harness, &words.seat_of_nobody(StateCode::new(b"AUT"), "Nordics")));
        assert!(says(&harness, &words.state(FRA)));
        harness.get_by_label(&words.text(Text::DelegationsEach)).click_accesskit();
        harness.run_steps(3);
        let roster = harness.state().bench().assessment().roster.len();
        assert_eq!(now(&harness).delegations.list.len(), roster + 1);
        assert!(says(&harness, &words.seats_unspoken(&[])));
        undo(&mut harness);
        assert_eq!(now(&harness).delegations, session.delegations, "one step");
    }
}

#[test]
fn a_role_sheet_shows_by_hand_alone_and_is_folded_away_when_a_wall_begins() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let title = words.fill(Text::DelegationRoleOf, &[("name", "Nordics".into())]);
        for tab in [Some(WorkshopTab::Delegations), None] {
            let mut harness = on_page(language, &session(), tab);
            harness.state_mut().ui_state().put_under_hand(NOR);
            harness.run_steps(3);
            if tab.is_none() {
                let delegation = &now(&harness).delegations.list[0];
                let line = words.spoken_for("Nordics", delegation);
                assert!(line.contains("Ada Berg") && says(&harness, &line), "{line}");
            }
            assert!(!says(&harness, SECRET), "{language:?} {tab:?}");
            assert!(says(&harness, &title), "{language:?} {tab:?}: {:#?}", texts(&harness));
            harness.get_by_label_contains(&title).click_accesskit();
            harness.run_steps(12);
            assert!(says(&harness, SECRET), "{language:?} {tab:?}");
            harness.state_mut().set_scenes(&[StageWish::Begin]);
            harness.run_steps(12);
            assert!(!says(&harness, SECRET), "{language:?} {tab:?}");
        }
    }
}

#[test]
fn private_lines_of_the_log_are_folded_while_a_wall_or_a_seal_is_on_until_a_hand_opens_them() {
    for (language, is_sealed) in Language::ALL.into_iter().flat_map(|language| [(language, false), (language, true)]) {
        let words = Words::on_screen(language);
        let mut bench = Workbench::new(Catalog::shipped(), session());
        bench.execute(Edit::SetStance(vec![NOR], Stance::Objects), None);
        bench.enter(&format!("{SECRET} in the corridor"));
        bench.annotate(0, &format!("{SECRET} of the chair"));
        let inject = Inject { title: SECRET.to_owned(), text: SECRET.to_owned(), ..Inject::default() };
        bench.execute(Edit::Prepare(Preparation::PutInject(0, Box::new(inject))), None);
        let mut harness = on_page(language, bench.session(), None);
        harness.state_mut().ui_state().why.tab = WhyTab::Log;
        harness.state_mut().ui_state().tall = Some(Pane::Why);
        harness.run_steps(3);
        let (show, hide) = (words.text(Text::LogPrivateShow), words.text(Text::LogPrivateHide));
        assert!(says(&harness, SECRET) && !says(&harness, &show), "nobody looks on");
        if is_sealed {
            harness.state_mut().play_sealed(true);
        } else {
            harness.state_mut().set_scenes(&[StageWish::Begin]);
        }
        harness.run_steps(3);
        assert!(!says(&harness, SECRET) && says(&harness, &words.aspect(Aspect::Entry)), "{language:?} {is_sealed}");
        harness.get_by_label(&show).click();
        harness.run_steps(3);
        assert!(says(&harness, SECRET), "{language:?} {is_sealed}");
        harness.get_by_label(&hide).click();
        harness.run_steps(3);
        assert!(!says(&harness, SECRET), "{language:?} {is_sealed}");
    }
}

#[test]
fn a_clerk_enters_a_message_by_keyboard_and_what_is_no_seat_is_said() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = on_page(language, &session(), Some(WorkshopTab::Messages));
        assert!(!says(&harness, SECRET), "what messages say shows by hand alone");
        tab_to(&mut harness, &words.text(Text::MessageFrom));
        types(&mut harness, "nor");
        press(&mut harness, Key::Tab);
        types(&mut harness, "FRA, XYZ");
        assert!(says(&harness, "XYZ") && says(&harness, "«") || says(&harness, "“XYZ”"), "{language:?}");
        for _ in 0..5 {
            press(&mut harness, Key::Backspace);
        }
        assert!(says(&harness, &words.message_way(Some(NOR), &[FRA])));
        tab_to(&mut harness, &words.text(Text::MessageText));
        types(&mut harness, "We agree");
        press(&mut harness, Key::Enter);
        let sent = now(&harness).messages.last().expect("a message").clone();
        assert_eq!((sent.from, sent.to.as_slice(), sent.text.as_str()), (Some(NOR), &[FRA][..], "We agree"));
        assert_eq!((sent.kind, sent.on), (MessageKind::Message, now(&harness).as_of));
        assert_eq!(focused(&harness).as_deref(), Some(words.text(Text::MessageFrom).as_str()), "on to the next");
        harness.get_by_label(&words.text(Text::MessagesShow)).click_accesskit();
        harness.run_steps(3);
        assert!(says(&harness, "We agree") && says(&harness, SECRET));
        harness.state_mut().ui_state().workshop.messages.of = Some(StateCode::new(b"ITA"));
        harness.run_steps(3);
        assert!(!says(&harness, "We agree") && says(&harness, &words.text(Text::MessagesNoneOfSeat)));
    }
}

#[test]
fn a_side_deal_becomes_the_condition_of_a_seat_in_one_press_and_one_step() {
    let words = Words::on_screen(Language::En);
    let mut harness = on_page(Language::En, &session(), Some(WorkshopTab::Messages));
    let name = words.fill(Text::MessageConditionOf, &[("number", "1".into()), ("seat", words.state(FRA).into())]);
    harness.get_by_label(&name).click_accesskit();
    harness.run_steps(3);
    let line = now(&harness).stance_line(FRA, now(&harness).as_of).expect("a line").clone();
    assert_eq!((line.stance, line.condition), (Stance::Reservation, Condition::Open));
    assert!(line.condition_text.contains(SECRET));
    assert!(harness.query_by_label(&name).is_none(), "it is one");
    undo(&mut harness);
    assert!(now(&harness).tells_the_same(&session()), "one step");
}

#[test]
fn a_pasted_table_says_what_it_would_do_line_by_line_and_is_one_step() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = on_page(language, &session(), None);
        harness.state_mut().ui_state().workshop.table.is_open = true;
        harness.run_steps(4);
        tab_to(&mut harness, &words.text(Text::SheetText));
        let rows = "Country\tStance\tReason\tShoe size\nNOR\tobjects\tCaution\t42\nFrance\tsupports\t\t\nNRO\tobjects\t\t\nDNK\tobjcts\t\t\nNorway\tsupports\t\t\nISL\t\t\t\n";
        harness.event(Event::Paste(rows.to_owned()));
        harness.run_steps(4);
        let said = texts(&harness);
        let has = |parts: &[&str]| said.iter().any(|text| parts.iter().all(|part| text.contains(part)));
        let line = |number: u64| {
            if language == Language::En { format!("Line {number}, ") } else { format!("Ligne {number}, ") }
        };
        for (number, part) in [
            (2, words.state(NOR)),
            (3, words.state(FRA)),
            (4, "NRO".to_owned()),
            (5, "objcts".to_owned()),
            (6, words.state(NOR)),
            (7, words.state(StateCode::new(b"ISL"))),
        ] {
            assert!(has(&[&line(number), &part]), "{language:?}, line {number}: {said:#?}");
        }
        assert!(has(&[&words.sheet_counts([2, 0, 1, 3])]), "{said:#?}");
        assert!(has(&[&words.sheet_unread(&["Shoe size".to_owned()])]));
        assert!(now(&harness).tells_the_same(&session()), "nothing has changed yet");
        tab_to(&mut harness, &words.text(Text::SheetApply));
        press(&mut harness, Key::Enter);
        let after = now(&harness);
        assert_eq!(
            (after.stance(NOR, after.as_of), after.stance(FRA, after.as_of)),
            (Stance::Objects, Stance::Supports)
        );
        assert!(says(&harness, &words.sheet_counts([0, 0, 3, 3])), "what was applied is as before");
        press(&mut harness, Key::Escape);
        assert!(!harness.state_mut().ui_state().workshop.table.is_open);
        undo(&mut harness);
        assert!(now(&harness).tells_the_same(&session()), "one step");
    }
}

#[test]
fn a_file_of_rows_is_read_whatever_wrote_it_and_one_that_is_gone_is_said() {
    let words = Words::on_screen(Language::En);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("rows.csv");
    let text: Vec<u8> =
        "\u{feff}Pays;Position\r\nNorvège;S’oppose\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(&file, text).expect("written");
    let mut harness = on_page(Language::En, &session(), None);
    harness.state_mut().open_rows(file);
    harness.run_steps(3);
    assert!(says(&harness, &words.sheet_counts([1, 0, 0, 0])));
    harness.state_mut().open_rows(folder.path().join("gone.csv"));
    harness.run_steps(3);
    assert!(says(&harness, &words.text(Text::SheetNotRead)));
}

#[test]
fn rows_and_a_message_being_written_outlast_another_document() {
    let mut harness = on_page(Language::En, &session(), Some(WorkshopTab::Messages));
    harness.state_mut().ui_state().workshop.written.rows = "Seat,Stance".to_owned();
    harness.state_mut().ui_state().workshop.written.message.text = SECRET.to_owned();
    assert!(harness.state_mut().ui_state().is_written());
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(3);
    assert!(harness.state_mut().ui_state().workshop.written.rows.is_empty());
    undo(&mut harness);
    let written = harness.state_mut().ui_state().workshop.written.clone();
    assert_eq!((written.rows.as_str(), written.message.text.as_str()), ("Seat,Stance", SECRET));
}

#[test]
fn what_is_taken_away_is_the_message_that_was_meant_where_later_ones_do_not_show() {
    let mut session = session();
    let early = Message { text: "early".to_owned(), ..session.messages[0].clone() };
    let late = Message { on: Day::constant(2030, 5, 9), text: "late".to_owned(), ..early.clone() };
    session.messages = vec![late.clone(), early.clone()];
    let edit = Edit::Prepare(Preparation::RemoveMessage(Box::new(early)));
    edit.apply_to(&mut session);
    assert_eq!(session.messages, [late]);
}
