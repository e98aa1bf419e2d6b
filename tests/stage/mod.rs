//! What the room may see, and what it never sees.

pub mod room;

use std::collections::BTreeSet;

use casus::{
    domain::{FactId, Language, Session, StateCode},
    stage::{
        Feed, Look, Page, PublicScene, SceneId, Show, ShowState, WallTheme, public, seat,
        wire::{Broken, Down, MOST_BYTES, Message, Reader, Refused, Screen, Up, VERSION, frame},
    },
    storage::format,
};
use proptest::prelude::*;
use room::{Room, article_5, case, council, table};

/// A word that nobody writes, with a place in a session.
pub(crate) const MARK: &str = "zqsecret";

/// Puts a mark with its path into every free text of a session: what cannot hold one is a code or a closed list.
pub(crate) fn marked(session: &Session) -> (Session, Vec<String>) {
    let mut value = serde_json::to_value(session).expect("a session");
    let mut paths = Vec::new();
    texts(&value, String::new(), &mut paths);
    let mut marked = Vec::new();
    for path in paths {
        let old = value.pointer(&path).cloned().expect("a text");
        let name: String = path.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '.' }).collect();
        *value.pointer_mut(&path).expect("a text") = format!("{MARK}{name}.").into();
        if serde_json::from_value::<Session>(value.clone()).is_ok_and(|read| is_free(&path, &read)) {
            marked.push(format!("{MARK}{name}."));
        } else {
            *value.pointer_mut(&path).expect("a text") = old;
        }
    }
    (serde_json::from_value(value).expect("a session"), marked)
}

/// Whether a place holds free text: a case that is no case any more, a number of an assumption, and the id of a measure are read.
fn is_free(path: &str, _: &Session) -> bool {
    !path.ends_with("/case") && !path.ends_with("/id")
}

fn texts(value: &serde_json::Value, path: String, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(_) => found.push(path),
        serde_json::Value::Array(list) => {
            list.iter().enumerate().for_each(|(idx, value)| texts(value, format!("{path}/{idx}"), found));
        }
        serde_json::Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| texts(value, format!("{path}/{name}"), found));
        }
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => {}
    }
}

/// What of a session may be on a wall: its title and question, the texts before the Council, rounds by name, what a seat said
/// in public of its condition, the reason in a letter that broke silence, and the facts themselves without their notes.
fn is_public(mark: &str) -> bool {
    let place = mark.trim_start_matches(MARK);
    let ends = |end: &str| place.ends_with(end);
    let fact = place.starts_with(".incident.") && !ends(".note.") && !place.contains(".campaign.");
    place == ".title."
        || place == ".decision.point."
        || fact
        || (place.starts_with(".stances.") && ends(".condition.text.") && !place.contains(".set.aside."))
        || (place.starts_with(".proceedings.texts.")
            && (ends(".title.") || ends(".measure.") || ends(".en.") || ends(".fr.")))
        || (place.starts_with(".proceedings.rounds.") && ends(".name."))
        || (place.starts_with(".proceedings.steps.") && !ends(".source."))
        || (place.starts_with(".needs.") && !ends(".note."))
        // The card that was lifted: everybody may know what was told to whom.
        || place == ".workshop.fog.1.text."
}

/// A session with every field that a file can hold.
fn everything() -> Vec<Session> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old_saves");
    ["format-1-everything.ron", "format-2-proceedings.ron", "format-2-notes.ron", "format-2-room.ron"]
        .map(|name| format::read(&std::fs::read(folder.join(name)).expect("a file")).expect("a session"))
        .into_iter()
        .chain([table(Some(casus::domain::Deadline::Room { minutes: 5 }), &["HUN"]), article_5()])
        .collect()
}

/// Every scene in every state of a show.
fn every_state(session: &Session, look: impl FnMut(&PublicScene)) {
    let room = Room::of(session);
    let mut look = look;
    for language in [Language::En, Language::Fr] {
        let mut show = room::plain(Look { language, ..Look::default() });
        for facts in FactId::ALL.chunks(5) {
            show.facts().to_vec().iter().for_each(|chosen| {
                show.unchoose(chosen.fact);
            });
            facts.iter().for_each(|fact| {
                show.choose(*fact, 1);
            });
            show.go_to(SceneId::Situation);
            look(&public(room.subject(), &show));
        }
        for scene in SceneId::ALL {
            show.go_to(scene);
            look(&public(room.subject(), &show));
            while show.reveal() {
                look(&public(room.subject(), &show));
            }
            show.turn_money();
            look(&public(room.subject(), &show));
            show.turn_money();
        }
    }
}

#[test]
fn no_private_or_free_text_of_a_session_is_in_the_bytes_of_any_scene_in_any_state() {
    let mut shown = BTreeSet::new();
    let mut private = 0;
    for session in everything() {
        for day in session.days() {
            let (mut session, marks) = marked(&session);
            session.as_of = day;
            private += marks.iter().filter(|mark| !is_public(mark)).count();
            every_state(&session, |scene| {
                let bytes = frame(&Down::Scene(Box::new(scene.clone())));
                let text = String::from_utf8_lossy(&bytes);
                // A text that is shortened for the wall keeps its beginning.
                for (at, _) in text.match_indices(MARK) {
                    // A sentence takes the full stop away at the end of what it quotes.
                    let is_of_mark = |letter: &char| letter.is_alphanumeric() || *letter == '.';
                    let mark: String = text[at..].chars().take_while(is_of_mark).collect();
                    let mark = format!("{}.", mark.trim_end_matches('.'));
                    assert!(is_public(&mark), "{mark} is on the wall: {:?}", scene.page);
                    shown.insert(mark);
                }
            });
        }
    }
    assert!(private > 60, "only {private} private texts were marked");
    // The search finds what is there.
    for place in [".title.", ".decision.point.", ".en.", ".condition.text."] {
        assert!(shown.iter().any(|mark| mark.ends_with(place)), "{place} was never seen: {shown:?}");
    }
}

#[test]
fn a_seat_sees_its_own_words_and_no_other_seats() {
    let mut session = council();
    for line in &mut session.stances {
        line.reason = format!("{MARK}.{}.", line.seat);
    }
    let room = Room::of(&session);
    let show = room::show(SceneId::Council, Language::En, WallTheme::Dark);
    for own in room.subject().assessment.roster.states() {
        let view = seat(room.subject(), &show, *own).expect("a seat");
        let bytes = serde_json::to_string(&view).expect("a view");
        for (at, _) in bytes.match_indices(MARK) {
            assert!(bytes[at..].starts_with(&format!("{MARK}.{own}.")), "{own} reads of another");
        }
        assert!(bytes.contains(MARK), "{own} does not read its own");
    }
    assert_eq!(seat(room.subject(), &show, StateCode::new(b"XXX")), None);
}

/// A session in which everything private has a mark with its owner: a role sheet and a fog card for each of two seats, and a
/// message from each to the other two that are listed.
fn private() -> (Session, Vec<(String, Vec<StateCode>)>) {
    use casus::domain::{Delegation, FogCard, FogState, Inject, Message as Written, MessageKind, Note};
    let [nor, fra, ita] = [b"NOR", b"FRA", b"ITA"].map(StateCode::new);
    let mut session = council();
    let mut marks = Vec::new();
    let mut mark = |what: &str, whose: &[StateCode]| {
        let text = format!("{MARK}.{what}.");
        marks.push((text.clone(), whose.to_vec()));
        text
    };
    for (name, seats) in [("north", vec![nor]), ("south", vec![fra, ita])] {
        session.delegations.list.push(Delegation {
            name: name.to_owned(),
            interest: mark(&format!("{name}.interest"), &seats),
            red_line: mark(&format!("{name}.red"), &seats),
            ask: mark(&format!("{name}.ask"), &seats),
            people: vec![format!("{name}-people")],
            seats,
        });
    }
    for (idx, (from, to)) in
        [(Some(nor), vec![fra]), (Some(ita), vec![]), (None, vec![nor, ita])].into_iter().enumerate()
    {
        let whose: Vec<StateCode> = from.into_iter().chain(to.clone()).collect();
        let text = mark(&format!("message.{idx}"), &whose);
        session.messages.push(Written { from, to, kind: MessageKind::SideDeal, text, ..Written::default() });
    }
    for (idx, (seats, state)) in
        [(vec![nor], FogState::Dealt), (vec![fra, nor], FogState::Dealt), (vec![nor, ita], FogState::Prepared)]
            .into_iter()
            .enumerate()
    {
        let whose = if state == FogState::Dealt { seats.clone() } else { Vec::new() };
        let text = mark(&format!("fog.{idx}"), &whose);
        let mut card = FogCard { seats, text, state, ..FogCard::default() };
        card.says.author.put(casus::domain::Dated {
            from: session.as_of,
            value: mark(&format!("fog.says.{idx}"), &whose),
            confidence: Default::default(),
            note: mark(&format!("fog.note.{idx}"), &[]),
        });
        session.workshop.fog.push(card);
    }
    session.workshop.injects.push(Inject {
        title: mark("inject.title", &[]),
        text: mark("inject.text", &[]),
        note: mark("inject.note", &[]),
        ..Inject::default()
    });
    session.workshop.objectives.push(mark("objective", &[]));
    session.notes.put(0, Note::plain(mark("note", &[])));
    (session, marks)
}

#[test]
fn a_seat_sees_its_role_sheet_its_messages_and_its_fog_cards_and_nothing_of_another_in_any_scene_and_state() {
    let (session, marks) = private();
    let room = Room::of(&session);
    let seats = room.subject().assessment.roster.states().to_vec();
    for language in [Language::En, Language::Fr] {
        let mut show = room::plain(Look { language, ..Look::default() });
        for scene in SceneId::ALL {
            show.go_to(scene);
            loop {
                let wall =
                    String::from_utf8_lossy(&frame(&Down::Scene(Box::new(public(room.subject(), &show))))).into_owned();
                assert!(!wall.contains(MARK) && !wall.contains("-people"), "{scene:?}: {wall}");
                for own in &seats {
                    let view = seat(room.subject(), &show, *own).expect("a seat");
                    let bytes = serde_json::to_string(&view).expect("a view");
                    for (mark, whose) in &marks {
                        assert_eq!(bytes.contains(mark.as_str()), whose.contains(own), "{own} and {mark}: {bytes}");
                    }
                }
                if !show.reveal() {
                    break;
                }
            }
        }
    }
}

#[test]
fn a_closed_envelope_and_a_sealed_plate_hold_nothing_of_what_is_in_them() {
    let (one, mut other) = (article_5(), article_5());
    for line in &mut other.stances {
        line.stance = casus::domain::Stance::Supports;
        line.condition = casus::domain::Condition::None;
    }
    let (one, other) = (Room::of(&one), Room::of(&other));
    for scene in [SceneId::Ballot, SceneId::Verdict] {
        let mut show = room::show(scene, Language::En, WallTheme::Dark);
        assert_eq!(show.state(), ShowState::Sealed);
        assert_eq!(public(one.subject(), &show), public(other.subject(), &show), "{scene:?} tells before its time");
        while show.reveal() {}
        assert_ne!(public(one.subject(), &show), public(other.subject(), &show), "{scene:?} never tells");
    }
}

#[test]
fn money_is_on_the_wall_only_where_it_was_asked_for() {
    let has_money =
        |scene: &PublicScene| scene.spoken().iter().any(|text| text.contains("US$") || text.contains("$US"));
    for id in ["us-2001-911", "fr-2015-paris", "tr-2012-akcakale", "pl-2025-drones"] {
        let session = case(id);
        let room = Room::of(&session);
        let mut seen = false;
        for scene in SceneId::ALL {
            let mut show = room::show(scene, Language::En, WallTheme::Dark);
            loop {
                assert!(!has_money(&public(room.subject(), &show)), "{id}, {scene:?}");
                if !show.reveal() {
                    break;
                }
            }
            show.turn_money();
            let is_shown = has_money(&public(room.subject(), &show));
            assert!(scene == SceneId::Response || !is_shown, "{id}, {scene:?}");
            seen |= is_shown;
        }
        assert!(seen || id != "us-2001-911", "money never shows");
    }
}

#[test]
fn a_scene_without_content_says_so_in_one_sentence() {
    let session = Session::blank("", casus::domain::Day::constant(2030, 1, 1));
    let room = Room::of(&session);
    for language in [Language::En, Language::Fr] {
        for scene in [SceneId::Situation, SceneId::Text, SceneId::Verdict, SceneId::Response] {
            let mut show = room::plain(Look { language, ..Look::default() });
            show.go_to(scene);
            let page = public(room.subject(), &show).page;
            let Page::Missing(sentence) = page else { panic!("{scene:?} shows {page:?}") };
            assert!(sentence.ends_with('.') && sentence.len() > 20, "{sentence}");
        }
    }
}

#[test]
fn scenes_go_forward_and_back_and_what_was_published_last_is_taken_back() {
    let mut show = Show::default();
    assert_eq!(show.scene(), SceneId::Standby);
    for scene in [SceneId::Situation, SceneId::Council, SceneId::Ballot, SceneId::Text, SceneId::Verdict] {
        assert!(show.next_scene());
        assert_eq!(show.scene(), scene);
    }
    assert!(show.reveal() && show.reveal());
    assert_eq!((show.revealed(), show.state()), (2, ShowState::Sealed));
    assert!(show.recall());
    assert_eq!(show.revealed(), 1, "a recall takes back one part");
    assert!(show.recall() && show.recall());
    assert_eq!((show.scene(), show.revealed()), (SceneId::Text, 0));
    while show.recall() {}
    assert_eq!(show.scene(), SceneId::Standby);
    assert!(!show.recall(), "there is nothing left");
    show.previous_scene();
    assert!(!show.previous_scene(), "the first stays");
}

#[test]
fn nothing_is_revealed_on_a_wall_that_is_dark_or_stands_still() {
    let mut show = room::show(SceneId::Verdict, Language::En, WallTheme::Dark);
    show.turn_blank();
    assert!(!show.reveal() && show.state() == ShowState::Blank);
    show.turn_blank();
    show.turn_frozen();
    assert!(!show.reveal() && show.state() == ShowState::Frozen);
    show.turn_frozen();
    assert!(show.reveal() && show.revealed() == 1);
}

#[test]
fn at_most_five_facts_are_chosen_each_once() {
    let mut show = Show::default();
    let taken = FactId::ALL.iter().filter(|fact| show.choose(**fact, 1)).count();
    assert_eq!((taken, show.facts().len()), (5, 5));
    let first = show.facts()[0].fact;
    assert!(!show.choose(first, 2) && show.unchoose(first) && !show.unchoose(first));
    assert!(show.choose(first, 2) && show.facts()[4].new_in == 2);
}

#[test]
fn a_wall_that_was_dark_or_stood_still_shows_the_same_scene_again() {
    let session = council();
    let room = Room::of(&session);
    let mut feed = Feed::default();
    let mut show = room::show(SceneId::Council, Language::En, WallTheme::Dark);
    let scene = feed.update(room.subject(), &show).cloned().expect("the first scene");
    assert_eq!(feed.update(room.subject(), &show), None, "what is shown is not told again");
    show.turn_blank();
    assert_eq!(feed.update(room.subject(), &show).map(|scene| &scene.page), Some(&Page::Blank));
    show.turn_blank();
    assert_eq!(feed.update(room.subject(), &show), Some(&scene));
    // While it stands still the session goes on, and only its clock.
    show.turn_frozen();
    let other = Room::of(&article_5());
    show.go_to(SceneId::Verdict);
    assert_eq!(feed.update(other.subject(), &show), None);
    show.clock = show.clock.map(|clock| clock.after(60));
    let shown = feed.update(other.subject(), &show).expect("another reading");
    assert_eq!((&shown.page, shown.clock), (&scene.page, show.clock));
    show.turn_frozen();
    assert!(matches!(feed.update(other.subject(), &show).map(|scene| &scene.page), Some(Page::Verdict(_))));
}

/// All messages that bytes hold, and what is wrong with the rest.
fn read<T: Message>(bytes: &[u8], piece: usize) -> (Vec<T>, Result<(), Broken>) {
    let (mut reader, mut messages) = (Reader::default(), Vec::new());
    for part in bytes.chunks(piece.max(1)) {
        reader.take(part);
        loop {
            match reader.next_message() {
                Ok(Some(message)) => messages.push(message),
                Ok(None) => break,
                Err(broken) => return (messages, Err(broken)),
            }
        }
    }
    let ended = reader.ended();
    (messages, ended)
}

#[test]
fn every_scene_and_every_answer_comes_back_the_same_however_the_pipe_cuts_it() {
    let mut sent: Vec<Down> = room::scenes(Language::Fr, WallTheme::Light)
        .into_iter()
        .map(|(_, scene)| Down::Scene(Box::new(scene)))
        .collect();
    let screen = Screen { name: "HDMI-1".to_owned(), size: (1920, 1080) };
    sent.extend([Down::Blank, Down::Screen(screen.clone()), Down::End]);
    let bytes: Vec<u8> = sent.iter().flat_map(frame).collect();
    for piece in [1, 7, 4096, bytes.len()] {
        assert_eq!(read::<Down>(&bytes, piece), (sent.clone(), Ok(())));
    }
    let answers = vec![
        Up::Ready { screens: vec![screen.clone()], on: Some(screen) },
        Up::Alive,
        Up::Closed,
        Up::Refused(Refused::Frame(Broken::Version(9))),
    ];
    let bytes: Vec<u8> = answers.iter().flat_map(frame).collect();
    assert_eq!(read::<Up>(&bytes, 3), (answers, Ok(())));
}

#[test]
fn a_frame_that_is_too_long_of_another_version_or_no_message_is_refused_by_its_kind() {
    let framed = |body: &[u8]| [&u32::try_from(body.len()).unwrap().to_le_bytes(), body].concat();
    let of = |bytes: &[u8]| read::<Down>(bytes, 5).1;
    assert_eq!(of(&u32::MAX.to_le_bytes()), Err(Broken::TooLong(u32::MAX)));
    let long = u32::try_from(MOST_BYTES).unwrap() + 1;
    assert_eq!(of(&long.to_le_bytes()), Err(Broken::TooLong(long)));
    assert_eq!(of(&framed(b"\x02\"blank\"")), Err(Broken::Version(2)));
    assert_eq!(of(&framed(&[VERSION, b'{'])), Err(Broken::Unreadable));
    assert_eq!(of(&framed(b"")), Err(Broken::Unreadable));
    assert_eq!(of(&frame(&Up::Alive)), Err(Broken::Unreadable), "an answer is no order");
    let whole = frame(&Down::Blank);
    assert_eq!(of(&whole[..whole.len() - 1]), Err(Broken::Cut));
    assert_eq!(of(&whole), Ok(()));
}

/// A scene as it goes over the wire, made once.
static BYTES: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| {
    let scene = room::scenes(Language::En, WallTheme::Dark).swap_remove(3).1;
    frame(&Down::Scene(Box::new(scene)))
});

proptest! {
    #[test]
    fn random_bytes_end_the_pipe_with_a_reason_or_wait_for_more_and_never_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..600),
        piece in 1_usize..64,
        good in 0_usize..3,
    ) {
        let mut all: Vec<u8> = (0..good).flat_map(|_| frame(&Down::Blank)).collect();
        all.extend(&bytes);
        let (messages, ended) = read::<Down>(&all, piece);
        prop_assert!(messages.len() >= good);
        prop_assert!(bytes.is_empty() || ended.is_err() || messages.len() > good);
    }

    #[test]
    fn a_scene_with_a_flipped_byte_is_another_scene_or_refused_and_never_a_panic(at in any::<prop::sample::Index>(), bit in 0_u8..8) {
        let mut bytes = BYTES.clone();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let (messages, ended) = read::<Down>(&bytes, 4096);
        prop_assert!(messages.len() == 1 || ended.is_err());
    }
}

#[test]
fn whoever_moved_and_whoever_speaks_is_heard_where_it_is_seen() {
    let room = Room::of(&council());
    let mut show = room::show(SceneId::Council, Language::En, WallTheme::Dark);
    show.floor.give(StateCode::new(b"NOR"));
    let said = public(room.subject(), &show).spoken().join("\n");
    for part in ["Norway has the floor", "Nearer to letting it pass: ", "Further from it: ", "Hungary"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_wall_that_stands_still_counts_on_and_shows_no_other_speaker() {
    let room = Room::of(&council());
    let mut show = room::show(SceneId::Council, Language::En, WallTheme::Dark);
    let mut feed = Feed::default();
    let mut speaker = |show: &Show| {
        feed.update(room.subject(), show);
        let Some(Page::Council(page)) = feed.shown().map(|scene| scene.page.clone()) else { panic!("the Council") };
        page.speaker.map(|speaker| speaker.reading(0))
    };
    show.floor.give(StateCode::new(b"NOR"));
    assert_eq!(speaker(&show).as_deref(), Some("Norway has the floor · 00:00"));
    show.turn_frozen();
    show.floor.count(61);
    assert_eq!(speaker(&show).as_deref(), Some("Norway has the floor · 01:01"));
    show.floor.give(StateCode::new(b"ALB"));
    assert_eq!(speaker(&show).as_deref(), Some("Norway has the floor · 01:01"));
}
