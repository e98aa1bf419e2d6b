//! Copies for others: no byte of one is of what its recipient may not have, it opens by itself, keeps the verdict of its day, and
//! what is said of it beforehand is what it holds. A file that its author sealed shows nothing of an answer.

use std::{fs, path::Path, process::Command};

use casus::{
    assess::assess,
    catalog::Catalog,
    domain::{
        Answers, Assignment, Audience, Content, Contents, Dated, Day, Delegation, FogCard, FogState, Harm, HelpKind,
        Inject, InjectState, Language, Message, Need, Note, Picture, Pledge, Recipient, RecordLine, RecordedOutcome,
        Session, SetAside, Stance, StanceLine, StateCode, SummaryPart, Told, Wanted, WorkshopStep,
    },
    stage::{Look, SceneId, seat},
    storage::{self, format},
    words::Words,
    workbench::Workbench,
};

use crate::stage::{
    MARK, marked,
    room::{Room, plain, table},
};

const NOR: StateCode = StateCode::new(b"NOR");
const FRA: StateCode = StateCode::new(b"FRA");
const BEL: StateCode = StateCode::new(b"BEL");
const FIRST: Day = Day::constant(2025, 9, 10);
const LATER: Day = Day::constant(2025, 10, 5);

fn told(english: &str, french: &str) -> Told {
    let mut told = Told::only(Language::En, english);
    french.clone_into(told.get_mut(Language::Fr).expect("a language"));
    told
}

/// An exercise that is being played: two delegations with what is theirs, things prepared and things shown, and a later day.
pub(crate) fn exercise() -> Session {
    let mut session = table(None, &["HUN"]);
    (session.title, session.as_of) = ("Night ferry".to_owned(), FIRST);
    session.case.clear();
    session.record.clear();
    let later = |value| Dated { from: LATER, value, note: "note".to_owned(), ..Dated::default() };
    session.incident.harm.put(later(Harm::ManyDead));
    session.summary_parts.push(SummaryPart { from: LATER, text: "later".to_owned() });
    session.record.push(RecordLine { on: FIRST, outcome: RecordedOutcome::Blocked, source: "record".to_owned() });
    for (seat, from) in [(NOR, Day::BEGINNING), (FRA, Day::BEGINNING), (FRA, LATER)] {
        let condition = "condition".to_owned();
        session.put_pledge(Pledge { from, condition, ..Pledge::plain(seat, "r_ad") });
        let note = "note".to_owned();
        session.put_need(Need { from, note, ..Need::plain(seat, Wanted::Kind(HelpKind::AirAndSea)) });
        let set_aside = SetAside {
            stance: Stance::Objects,
            condition: Default::default(),
            condition_text: "aside".to_owned(),
            terms: Vec::new(),
            reason: "aside".to_owned(),
        };
        let line = StanceLine::plain(seat, from, Stance::Reservation);
        let (reason, source, set_aside) = ("reason".to_owned(), "source".to_owned(), Some(set_aside));
        session.put_stance(StanceLine { reason, source, set_aside, condition_text: "public".to_owned(), ..line });
    }
    let note = |audience| Note { audience, ..Note::plain("note") };
    session.notes = [Audience::Facilitator, Audience::Public, Audience::Seat(NOR), Audience::Seat(FRA)]
        .map(note)
        .into_iter()
        .collect();
    for (name, seats) in [("Oslo", vec![NOR]), ("Paris and Brussels", vec![FRA, BEL])] {
        let texts = ["interest", "red line", "ask"].map(str::to_owned);
        let [interest, red_line, ask] = texts;
        let people = vec!["Ada".to_owned()];
        session.delegations.list.push(Delegation { name: name.to_owned(), seats, people, interest, red_line, ask });
    }
    for (from, to, on) in [
        (Some(NOR), vec![FRA], FIRST),
        (Some(NOR), Vec::new(), FIRST),
        (None, vec![BEL], FIRST),
        (None, vec![FRA], LATER),
    ] {
        session.messages.push(Message { from, to, on, text: "message".to_owned(), ..Message::default() });
    }
    for state in InjectState::ALL {
        let picture = Picture { name: "a.png".to_owned(), hash: "0".repeat(64), alt: "alt".to_owned() };
        let (title, text, note) = ("title".to_owned(), "text".to_owned(), "note".to_owned());
        session.workshop.injects.push(Inject { title, text, picture, note, state: *state, ..Inject::default() });
    }
    for (state, seats) in
        [(FogState::Prepared, NOR), (FogState::Dealt, NOR), (FogState::Dealt, FRA), (FogState::Lifted, NOR)]
    {
        let text = "card".to_owned();
        session.workshop.fog.push(FogCard { seats: vec![seats], text, state, ..FogCard::default() });
    }
    let (name, note) = ("Round".to_owned(), "note".to_owned());
    session.workshop.steps.push(WorkshopStep { name, note, ..WorkshopStep::default() });
    session.workshop.questions.push("question".to_owned());
    session.workshop.objectives.push("objective".to_owned());
    session.assignment =
        Assignment { asks: told("Predict", "Prédisez"), answers: Answers::Sealed, ..Assignment::default() };
    let mut bench = Workbench::new(Catalog::shipped(), session);
    bench.enter("an entry of the log");
    bench.session().clone()
}

/// The number behind the name of a list in a place such as `.stances.3.reason.`.
fn index(place: &str, list: &str) -> Option<usize> {
    place.strip_prefix(list)?.split('.').next()?.parse().ok()
}

/// Whether a recipient may have a text of a session, by where it stands. Of what it says nothing, everybody may.
fn may_have(session: &Session, recipient: Recipient, place: &str) -> bool {
    let ends = |end: &str| place.ends_with(end);
    let own: &[StateCode] = match recipient {
        Recipient::Students => &[],
        Recipient::Delegation(at) => &session.delegations.list[at].seats,
    };
    let is_played = recipient != Recipient::Students;
    let private = [".record.", ".extras.", ".log.", ".room.", ".predictions.", ".arguments.", ".convinced.by."];
    if private.iter().any(|list| place.starts_with(list)) {
        return false;
    }
    // One plain note stands in a file as a text.
    if place == ".notes." {
        return false;
    }
    if let Some(at) = index(place, ".notes.") {
        return match session.notes.iter().nth(at).expect("a note").audience {
            Audience::Public => is_played,
            Audience::Seat(seat) => own.contains(&seat),
            Audience::Facilitator => false,
        };
    }
    if let Some(at) = index(place, ".messages.") {
        return own.iter().any(|seat| session.messages[at].is_for(*seat));
    }
    if let Some(at) = index(place, ".delegations.list.") {
        return recipient == Recipient::Delegation(at) || is_played && place == format!(".delegations.list.{at}.name.");
    }
    if let Some(at) = index(place, ".workshop.injects.") {
        let of_inject = place.trim_start_matches(&format!(".workshop.injects.{at}"));
        let is_shown =
            [".title.", ".text.", ".picture.", ".published.stated."].iter().any(|part| of_inject.starts_with(part));
        return is_shown && session.workshop.injects[at].state == InjectState::Live;
    }
    if let Some(at) = index(place, ".workshop.fog.") {
        let card = &session.workshop.fog[at];
        let is_dealt = card.state == FogState::Dealt && card.seats.iter().any(|seat| own.contains(seat));
        return is_played && (is_dealt || card.state == FogState::Lifted);
    }
    if let Some(at) = index(place, ".stances.") {
        let is_own = own.contains(&session.stances[at].seat);
        let is_word = ends(".reason.") || ends(".source.");
        return is_own || !place.contains(".set.aside.") && (!is_played || !is_word);
    }
    if let Some(at) = index(place, ".pledges.") {
        return !is_played || own.contains(&session.pledges[at].ally) || !ends(".condition.");
    }
    if let Some(at) = index(place, ".needs.") {
        return !is_played || own.contains(&session.needs[at].ally) || !ends(".note.");
    }
    if place.starts_with(".delegations.") {
        return is_played;
    }
    !place.starts_with(".workshop.")
}

/// Every session that a file can hold much of, on its first day and on its last.
fn everything() -> Vec<Session> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old_saves");
    let files = [
        "format-1-everything.ron",
        "format-1-dated-account.ron",
        "format-2-proceedings.ron",
        "format-2-notes.ron",
        "format-2-workshop.ron",
        "format-2-room.ron",
        "format-2-assignment.ron",
        "format-2-predictions.ron",
        "format-2-arguments.ron",
    ];
    let read = |name| format::read(&fs::read(folder.join(name)).expect("a file")).expect("a session");
    let last = files.map(read).into_iter().chain([exercise()]);
    last.flat_map(|session| [Session { as_of: session.incident.first_day, ..session.clone() }, session]).collect()
}

#[test]
fn no_byte_of_a_copy_is_of_what_its_recipient_may_not_have_in_any_place_of_any_session() {
    let (mut held_back, mut given) = (0, 0);
    for (at, session) in everything().into_iter().enumerate() {
        // On the last day nothing that was shown is of a later one.
        let is_last = at % 2 == 1;
        let (session, marks) = marked(&session);
        let known = format!("{:?}", session.known_by(session.as_of));
        for recipient in session.recipients() {
            let text = format::write(&session.copy_for(recipient)).expect("it is written");
            for mark in marks.iter().filter(|mark| text.contains(*mark)) {
                let place = mark.trim_start_matches(MARK);
                // A translation goes with its text, which has another mark.
                assert!(may_have(&session, recipient, place), "{}, {recipient:?}: {place}", session.title);
                assert!(known.contains(mark), "{}, {recipient:?}, later: {place}", session.title);
                given += 1;
            }
            held_back += marks.iter().filter(|mark| !text.contains(*mark)).count();
            let secrets = marks.iter().filter(|mark| known.contains(*mark) && !text.contains(*mark));
            for mark in secrets.filter(|_| is_last) {
                let place = mark.trim_start_matches(MARK);
                let of_steps = place.starts_with(".incident.") && !session.proceedings.steps.is_empty();
                let is_cut = place.starts_with(".translations.") || place.starts_with(".proceedings.") || of_steps;
                assert!(
                    is_cut || !may_have(&session, recipient, place) || place.contains(".published."),
                    "{}, {recipient:?} lacks {place}",
                    session.title
                );
            }
        }
    }
    assert!(held_back > 200 && given > 200, "{held_back} and {given}");
}

#[test]
fn a_copy_opens_by_itself_and_keeps_the_verdict_of_its_day_and_the_session_stays_as_it_is() {
    let catalog = Catalog::shipped();
    let workshops = storage::workshops::workshops().iter().map(|shipped| shipped.session.clone());
    let cases = storage::cases().iter().map(|case| case.session.clone());
    for session in everything().into_iter().chain(workshops).chain(cases) {
        let before = session.clone();
        let whole = assess(catalog, &session);
        for recipient in session.recipients() {
            let copy = session.copy_for(recipient);
            let text = format::write(&copy).expect("it is written");
            assert_eq!(format::read(text.as_bytes()).expect("it opens"), copy, "{}", session.title);
            let found = assess(catalog, &copy);
            let verdict = |found: &casus::assess::Assessment| {
                (found.threshold.status, found.request.state, found.council.outcome, found.response.now)
            };
            assert_eq!(verdict(&found), verdict(&whole), "{}, {recipient:?}", session.title);
            assert_eq!(copy.next_day(), None, "nothing is dated later: {}", session.title);
            assert_eq!(copy.copy_for(Recipient::Students).record, [], "and a copy of it holds no more");
        }
        assert_eq!(session, before);
    }
}

/// What the delegation sees on the wall and on its card is what its copy gives, and the cards of the others say nothing of theirs.
#[test]
fn the_copy_of_a_delegation_gives_what_its_seats_see_and_of_the_others_nothing_of_their_own() {
    let session = exercise();
    let whole = Room::of(&session.known_by(session.as_of));
    for recipient in session.recipients() {
        let Recipient::Delegation(at) = recipient else { continue };
        let copy = Room::of(&session.copy_for(recipient));
        let mut show = plain(Look::default());
        for scene in [SceneId::Council, SceneId::Text, SceneId::Verdict, SceneId::Response] {
            show.go_to(scene);
            for own in &session.delegations.list[at].seats {
                let [seen, should] = [&copy, &whole].map(|room| seat(room.subject(), &show, *own).expect("a seat"));
                assert_eq!(seen, should, "{own} {scene:?}");
                assert!(should.card.role.is_some());
            }
        }
        for other in session.delegations.list.iter().enumerate().filter(|(other, _)| *other != at) {
            for other in &other.1.seats {
                let card = seat(copy.subject(), &show, *other).expect("a seat").card;
                assert_eq!((card.role, card.reason.as_str(), card.fog.len()), (None, "", 0), "{other}");
                let shared = session.messages.iter().filter(|message| {
                    message.is_for(*other)
                        && message.on <= session.as_of
                        && session.delegations.list[at].seats.iter().any(|own| message.is_for(*own))
                });
                assert_eq!(card.messages.len(), shared.count(), "{other}");
            }
        }
    }
}

#[test]
fn what_a_copy_holds_and_what_is_left_out_of_it_make_up_the_session() {
    let session = exercise();
    let whole = Contents::of(&session);
    assert_eq!(whole.without(&whole).kinds(), []);
    for recipient in session.recipients() {
        let found = Contents::of(&session.copy_for(recipient));
        let left = whole.without(&found);
        for (content, count) in whole.kinds() {
            assert!(found.count(content) + left.count(content) >= count, "{recipient:?} {content:?}");
        }
        let counts = |contents: &Contents| {
            [Content::Notes, Content::Messages, Content::RoleSheets, Content::Fog, Content::Injects, Content::Record]
                .map(|content| contents.count(content))
        };
        let expected = match recipient {
            Recipient::Students => ([0, 0, 0, 0, 1, 0], [4, 4, 2, 4, 3, 1]),
            Recipient::Delegation(0) => ([2, 2, 1, 2, 1, 0], [2, 2, 1, 2, 3, 1]),
            Recipient::Delegation(_) => ([2, 2, 1, 2, 1, 0], [2, 2, 1, 2, 3, 1]),
        };
        assert_eq!((counts(&found), counts(&left)), expected, "{recipient:?}");
        assert!(left.count(Content::Facts) > 1 && left.count(Content::Log) == session.log.len());
        for language in Language::ALL {
            let words = Words::of(language);
            let preview = words.copy_preview(&session, recipient, [&found, &left]);
            assert!(preview.contains(&words.day(LATER)), "what is known later is named by its day: {preview}");
            assert!(!preview.contains("Ada") && !preview.contains("interest"), "it names and does not tell: {preview}");
        }
    }
}

fn casus(args: &[&str]) -> (String, String, bool) {
    let run = Command::new(env!("CARGO_BIN_EXE_casus"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CASUS_DATA_DIR", "no/such/folder")
        .output()
        .expect("the program starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&run.stdout), text(&run.stderr), run.status.success())
}

#[test]
fn the_verb_says_what_is_in_a_copy_and_writes_it_where_nothing_stands() {
    let folder = tempfile::tempdir().expect("a folder");
    let [file, out] = ["exercise.ron", "oslo.ron"].map(|name| folder.path().join(name));
    let session = exercise();
    storage::save(&file, &session).expect("saved");
    let before = fs::read(&file).expect("a file");
    let [path, to] = [&file, &out].map(|path| path.to_str().expect("a path"));
    for name in ["oslo", "NOR"] {
        let (said, wrong, is_well) = casus(&["copy", path, "--for", name]);
        assert!(
            is_well && said.contains("Role sheets: 1 (Oslo)") && said.contains("Role sheets: 1 (Paris"),
            "{said}{wrong}"
        );
    }
    let (said, _, is_well) = casus(&["copy", path, "--for", "Oslo", "--out", to, "--lang", "fr"]);
    assert!(is_well && said.contains("N’y trouvera pas") && said.contains("oslo.ron"), "{said}");
    assert_eq!(storage::open(&out).expect("it opens").session, session.copy_for(Recipient::Delegation(0)));
    for (name, out) in [("Oslo", to), ("students", path)] {
        let (_, wrong, is_well) = casus(&["copy", path, "--for", name, "--out", out]);
        assert!(!is_well && wrong.contains("nothing is replaced"), "{wrong}");
    }
    let (_, wrong, is_well) = casus(&["copy", path, "--for", "Rome"]);
    assert!(!is_well && wrong.contains("students, Oslo, Paris and Brussels"), "{wrong}");
    assert_eq!(fs::read(&file).expect("a file"), before);
}

#[cfg(feature = "window")]
mod on_screen {
    use std::path::PathBuf;

    use casus::{
        predict::Asking,
        shell::{Home, NoDialogs, Picker, Shell, Wanted},
        storage::settings::{Found, LanguageChoice, Settings},
        words::Key,
    };
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;
    use crate::{
        documents::{click, home, of, says},
        panels::wait_until,
        predict::{all_texts, answers},
    };

    struct Picks(PathBuf);

    impl Picker for Picks {
        fn pick(&self, wanted: &Wanted) -> Option<PathBuf> {
            wanted.is_saving.then(|| self.0.join(&wanted.name))
        }
    }

    fn program(
        asking: Asking,
        language: Language,
        picker: Box<dyn Picker>,
        home: Option<Home>,
    ) -> Harness<'static, Shell> {
        let settings = Settings { predict: asking, language: LanguageChoice::from(language), ..Settings::default() };
        of(Shell::new(&egui::Context::default(), Found { settings, ..Found::default() }, home, picker))
    }

    /// An invented case as somebody made it in the window, sealed.
    fn sealed_file(folder: &Path) -> PathBuf {
        let file = folder.join("exercise.ron");
        let session = exercise();
        assert!(!session.log.is_empty() && !session.is_case_as_told());
        storage::save(&file, &session).expect("saved");
        file
    }

    fn is_asked(harness: &Harness<'_, Shell>, words: &Words) -> bool {
        harness.query_by_label(&words.text(Key::PredictForm)).is_some()
    }

    #[test]
    fn a_file_that_its_author_sealed_opens_sealed_with_what_is_asked_and_says_no_answer() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = sealed_file(folder.path());
        for language in Language::ALL {
            let words = Words::on_screen(language);
            for asking in [Asking::Offer, Asking::Require] {
                let mut harness = program(asking, language, Box::new(NoDialogs), None);
                harness.state_mut().open_path(file.clone());
                wait_until(&mut harness, |harness| harness.state().bench().session().title == "Night ferry");
                harness.run_steps(3);
                assert!(is_asked(&harness, words), "{language:?} {asking:?}");
                let texts = all_texts(&harness);
                let asks = exercise().assignment.asks;
                assert!(texts.iter().any(|text| text == asks.get(language)), "what is asked is shown");
                let session = harness.state().bench().session().clone();
                for answer in answers(words, &session) {
                    assert!(!texts.iter().any(|text| text.contains(&answer)), "{language:?}: {answer}");
                }
            }
        }
        let mut harness = program(Asking::Never, Language::En, Box::new(NoDialogs), None);
        harness.state_mut().open_path(file);
        harness.run_steps(4);
        assert!(!is_asked(&harness, Words::on_screen(Language::En)));
    }

    /// Whoever has opened the answers and saved work of their own is not asked again; a copy that comes fresh is sealed, and so is
    /// the file for everybody else.
    #[test]
    fn a_seal_that_was_opened_stays_open_for_ones_own_work_alone() {
        let words = Words::on_screen(Language::En);
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("class.ron");
        storage::save(&file, &exercise().copy_for(Recipient::Students)).expect("saved");
        let own = home(folder.path());
        let mut harness = program(Asking::Offer, Language::En, Box::new(NoDialogs), Some(own));
        let open = |harness: &mut Harness<'static, Shell>| {
            harness.state_mut().open_case("fr-2015-paris");
            harness.state_mut().open_path(file.clone());
            harness.run_steps(4);
        };
        open(&mut harness);
        assert!(is_asked(&harness, words));
        click(&mut harness, &words.text(Key::PredictSkip));
        assert!(!is_asked(&harness, words));
        // Nothing was saved: the file is as it was handed out.
        open(&mut harness);
        assert!(is_asked(&harness, words));
        click(&mut harness, &words.text(Key::PredictSkip));
        let texts = all_texts(&harness);
        let seat = texts.iter().find(|text| text.starts_with("Norway, seat ")).expect("a seat");
        let name = seat.split(", ").take(2).collect::<Vec<_>>().join(", ");
        click(&mut harness, &name);
        harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::S);
        wait_until(&mut harness, |harness| harness.state().said().is_some_and(|said| said.contains("class.ron")));
        open(&mut harness);
        assert!(!is_asked(&harness, words), "one's own work");
        let mut other = program(Asking::Offer, Language::En, Box::new(NoDialogs), None);
        other.state_mut().open_path(file.clone());
        other.run_steps(4);
        assert!(is_asked(&other, words), "somebody else's");
    }

    #[test]
    fn what_is_asked_is_written_beside_the_facts_undone_and_shown_again_where_it_was_handed_out() {
        let words = Words::on_screen(Language::En);
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("plain.ron");
        let assignment = Assignment { asks: told("Say why", "Dites pourquoi"), ..Assignment::default() };
        let session = Session { assignment, ..exercise().copy_for(Recipient::Students) };
        storage::save(&file, &session).expect("saved");
        let mut harness = program(Asking::Offer, Language::En, Box::new(NoDialogs), None);
        harness.state_mut().open_path(file);
        harness.run_steps(4);
        assert!(!is_asked(&harness, words) && says(&harness, "Say why"), "it opens with what is asked");
        harness.key_press(egui::Key::Escape);
        harness.run_steps(3);
        assert!(!says(&harness, "Say why"));
        harness.state_mut().ui_state().windows.assignment = true;
        harness.run_steps(3);
        assert!(says(&harness, "Say why"), "and it is shown again");
        harness.key_press(egui::Key::Escape);
        harness.run_steps(3);
        let title = format!("{}, ", words.text(Key::AssignmentTitle));
        let fold = harness.get_all_by_label_contains(&title).next().expect("beside the facts");
        fold.click_accesskit();
        harness.run_steps(4);
        harness.get_by_label(&words.text(Key::AssignmentSealed)).click_accesskit();
        harness.run_steps(3);
        assert!(harness.state().bench().session().assignment.is_sealed());
        let line = harness.state().bench().session().log.last().cloned().expect("a line");
        assert_eq!(line.what, casus::domain::Aspect::Assignment);
        harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
        harness.run_steps(3);
        assert!(!harness.state().bench().session().assignment.is_sealed());
        let name = words.assignment_field(casus::domain::AssignmentText::By, Language::En);
        harness.get_by_role_and_label(egui::Role::TextInput, &name).focus();
        harness.run_steps(2);
        harness.get_by_role_and_label(egui::Role::TextInput, &name).type_text("Friday");
        harness.run_steps(3);
        assert_eq!(harness.state().bench().session().assignment.by.get(Language::En), "Friday");
    }

    #[test]
    fn a_copy_is_saved_from_the_window_with_what_was_said_of_it_and_never_over_the_session_itself() {
        for language in Language::ALL {
            let words = Words::on_screen(language);
            let folder = tempfile::tempdir().expect("a folder");
            let session = Session { assignment: Assignment::default(), ..exercise() };
            let file = folder.path().join("exercise.ron");
            storage::save(&file, &session).expect("saved");
            let picks = Box::new(Picks(folder.path().to_path_buf()));
            let mut harness = program(Asking::Never, language, picks, None);
            harness.state_mut().open_path(file.clone());
            harness.run_steps(4);
            let before = harness.state().bench().session().clone();
            harness.state_mut().ui_state().windows.copies.is_open = true;
            harness.run_steps(3);
            let oslo = words.pair(&words.text(Key::CopiesFor), "Oslo");
            harness.get_by_label(&oslo).click_accesskit();
            harness.run_steps(3);
            for key in [Key::CopiesFind, Key::CopiesLeave] {
                assert!(says(&harness, &words.text(key)), "{key:?}");
            }
            let copy = before.copy_for(Recipient::Delegation(0));
            let (found, whole) = (Contents::of(&copy), Contents::of(&before));
            for contents in [&found, &whole.without(&found)] {
                for (line, _) in words.contents(&before, contents) {
                    assert!(says(&harness, &line), "{line}");
                }
            }
            harness.get_by_label(&words.text(Key::CopiesSave)).click_accesskit();
            let out = folder.path().join("exercise-oslo.ron");
            wait_until(&mut harness, |_| out.exists());
            harness.run_steps(4);
            assert_eq!(storage::open(&out).expect("it opens").session, copy);
            assert_eq!(*harness.state().bench().session(), before);
            assert_eq!(storage::open(&file).expect("it opens").session, session);
        }
    }

    #[test]
    fn a_session_that_is_played_sealed_gives_no_copy() {
        let words = Words::on_screen(Language::En);
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("exercise.ron");
        storage::save(&file, &Session { assignment: Assignment::default(), ..exercise() }).expect("saved");
        let mut harness = program(Asking::Never, Language::En, Box::new(NoDialogs), None);
        harness.state_mut().open_path(file);
        harness.run_steps(4);
        harness.state_mut().play_sealed(true);
        harness.run_steps(2);
        harness.state_mut().ui_state().windows.copies.is_open = true;
        harness.run_steps(3);
        assert!(!harness.state_mut().ui_state().windows.copies.is_open);
        assert_eq!(harness.state().said(), Some(words.text(Key::SealedRefused).as_str()));
    }
}
