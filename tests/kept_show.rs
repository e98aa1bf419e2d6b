//! A show as it is kept against a crash: it reads back equal, and what is no show is refused.

use casus::{
    domain::{FactId, Language, MOST_FACTS_ON_WALL, SceneId, StandbyText, StateCode},
    stage::{ChosenFact, ClockFace, Feed, KeptStage, Look, Show, public},
};
use proptest::{collection::vec, prelude::*};

use crate::stage::room::{Room, council};

const SEATS: [&str; 3] = ["NOR", "FRA", "TUR"];

/// One press, told by two numbers: what, and which of many.
fn press(show: &mut Show, (what, which): (u8, u8)) {
    let fact = FactId::ALL[usize::from(which) % FactId::ALL.len()];
    let scene = SceneId::ALL[usize::from(which) % SceneId::ALL.len()];
    let _ = match what {
        0 => show.go_to(scene),
        1 => show.next_scene(),
        2 => show.previous_scene(),
        3 => show.reveal(),
        4 => show.recall(),
        5 => show.choose(fact, which.into()),
        6 => show.unchoose(fact),
        7 => show.answer_in(SEATS[usize::from(which) % SEATS.len()].parse::<StateCode>().expect("a code")),
        8 => {
            let facts = FactId::ALL.iter().cycle().skip(which.into()).take(usize::from(which) % 9);
            show.take_step(which.into(), scene, facts.map(|fact| ChosenFact { fact: *fact, new_in: 2 }).collect())
        }
        9 => {
            show.seal();
            true
        }
        10 => {
            show.turn_blank();
            true
        }
        11 => {
            show.turn_frozen();
            true
        }
        12 => {
            show.turn_money();
            true
        }
        13 => {
            show.publish(which.into(), which % 2 == 0);
            true
        }
        14 => {
            show.look.theme = show.look.theme.other();
            show.look.language = if which % 2 == 0 { Language::Fr } else { Language::En };
            show.look.scale = Look::SCALES[usize::from(which) % Look::SCALES.len()];
            show.hides_place = which % 2 == 0;
            true
        }
        _ => {
            let text = |letters: &str| letters.repeat(usize::from(which) % 5);
            show.standby = StandbyText { title: text("Été \"'\n"), resumes: text("\\ (10:30)"), room: text("𝄞 ") };
            true
        }
    };
}

proptest! {
    #[test]
    fn a_show_reads_back_equal_in_every_state_that_presses_lead_to(
        presses in vec((0_u8..16, any::<u8>()), 0..80),
        is_roll_call in any::<bool>(),
        clock in any::<bool>(),
    ) {
        let (mut show, room, mut feed) = (Show::default(), Room::of(&council()), Feed::default());
        show.clock = clock.then_some(ClockFace { left: 5, whole: 9, runs: true });
        for of_press in presses {
            press(&mut show, of_press);
        }
        feed.update(room.subject(), &show);
        let kept = KeptStage::of(&show, is_roll_call, &feed);
        prop_assert!(kept.is_of(&show, is_roll_call) && !kept.is_of(&show, !is_roll_call));
        let text = kept.write().expect("it is written");
        let again = KeptStage::read(&text).expect("it is read");
        prop_assert_eq!(&again, &kept);
        prop_assert_eq!(again.show, show.without_clock(), "the clock is the session's");
        // A text that was cut short or had something put into it is no show, or says the same.
        let cut = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at);
        prop_assert_eq!(KeptStage::read(&text[..cut]), None);
    }

    #[test]
    fn what_is_no_show_is_refused_and_never_panics(bytes in vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        prop_assert_eq!(KeptStage::read(&text), None);
        prop_assert_eq!(KeptStage::read(&format!("// Casus Foederis show\n{text}")), None);
    }
}

#[test]
fn a_wall_that_stood_still_stands_still_on_the_same_scene_after_a_crash() {
    let (room, mut feed, mut show) = (Room::of(&council()), Feed::default(), Show::default());
    show.go_to(SceneId::Council);
    let seen = feed.update(room.subject(), &show).cloned().expect("a scene");
    show.turn_frozen();
    show.go_to(SceneId::Verdict);
    let kept = KeptStage::of(&show, false, &feed);
    let again = KeptStage::read(&kept.write().expect("it is written")).expect("it is read");
    let mut feed = Feed::standing_on(again.frozen);
    let scene = feed.update(room.subject(), &again.show).expect("a wall that starts is told everything");
    assert_eq!(scene.page, seen.page);
    assert_ne!(public(room.subject(), &show).page, seen.page, "the show has gone on behind it");
}

#[test]
fn a_show_that_could_not_have_come_about_is_refused() {
    let mut show = Show::default();
    FactId::ALL.iter().take(MOST_FACTS_ON_WALL).for_each(|fact| {
        show.choose(*fact, 1);
    });
    let text = KeptStage::of(&show, false, &Feed::default()).write().expect("it is written");
    assert!(KeptStage::read(&text).is_some());
    let changed = text.replace("revealed:0", "revealed:9");
    assert!(changed != text && KeptStage::read(&changed).is_none(), "nine plates are open");
    let first =
        text.find("(fact:").map(|at| &text[at..]).and_then(|rest| rest.split_inclusive(')').next()).expect("a fact");
    let more = text.replacen(first, &format!("{first},{first}"), 1);
    assert!(more != text && KeptStage::read(&more).is_none(), "six facts stand on the wall");
}
