//! The check before the room comes: each planted mistake is found and said in both languages, and nothing in what ships.

use std::{collections::BTreeSet, sync::Arc};

use casus::{
    assess::assess,
    catalog::Catalog,
    domain::{
        Attribution, Confidence, Dated, Day, Delegation, Direction, Edit, FactId, FactValue, Harm, Inject, InjectState,
        Intent, Picture, PlannedRound, Preparation, Round, RoundKind, Rung, SceneId, Session, StateCode, Text, Version,
    },
    law::{Element, Grade, Status},
    rehearsal::{MendedIn, Snag, every_picture, snags},
    report::hints,
    storage::workshops,
    words::{Language, Words},
};

const DAY: Day = Day::constant(2032, 3, 8);
const ISL: StateCode = StateCode::new(b"ISL");
const AUT: StateCode = StateCode::new(b"AUT");

/// Something wrong with a workshop, and the id of what is said of it.
type Mistake = (&'static str, fn(&mut Session));

fn council() -> Session {
    workshops::workshop("half-a-day").expect("it ships").session.clone()
}

fn found(session: &Session) -> Vec<Snag> {
    snags(Catalog::shipped(), session, &every_picture)
}

fn dated(from: Day, value: FactValue) -> Dated<FactValue> {
    Dated { from, value, confidence: Confidence::AsStated, note: String::new() }
}

fn now(value: FactValue) -> Dated<FactValue> {
    dated(Day::BEGINNING, value)
}

fn text(session: &mut Session) -> &mut Version {
    Arc::make_mut(&mut Arc::make_mut(&mut session.proceedings.texts[0]).versions[0])
}

/// Every kind of snag, planted in a workshop that has none.
const MISTAKES: &[Mistake] = &[
    ("no-steps", |session| session.workshop.steps.clear()),
    ("played", |session| session.proceedings.rounds.push(Round::on(DAY, RoundKind::Formal))),
    ("minutes-over", |session| session.workshop.minutes = 200),
    ("step-unnamed", |session| session.workshop.steps[1].name = " ".to_owned()),
    ("step-untimed", |session| session.workshop.steps[1].minutes = 0),
    ("step-round", |session| session.workshop.steps[16].round = 9),
    ("step-back", |session| session.workshop.steps[14].round = 1),
    ("day-back", |session| session.workshop.rounds[2].on = Day::constant(2032, 3, 9)),
    ("round-unplayed", |session| session.workshop.rounds.push(PlannedRound::default())),
    ("no-questions", |session| session.workshop.questions.clear()),
    ("step-inject", |session| session.workshop.steps[2].injects.push(12)),
    ("step-objective", |session| session.workshop.steps[2].objective = 8),
    ("objective-idle", |session| session.workshop.objectives.push("Another".to_owned())),
    ("fact-twice", |session| session.workshop.steps[1].facts = vec![FactId::Harm, FactId::Harm]),
    ("fact-unstated", |session| session.workshop.steps[1].facts.push(FactId::Direction)),
    ("scene-empty", |session| session.workshop.steps[0].scene = SceneId::Ballot),
    ("inject-unnamed", |session| session.workshop.injects[1].title.clear()),
    ("inject-empty", |session| session.workshop.injects.push(Inject { title: "News".to_owned(), ..Inject::default() })),
    ("inject-live", |session| session.workshop.injects[3].state = InjectState::Live),
    ("inject-round", |session| session.workshop.injects[1].when.round = 7),
    ("inject-after-none", |session| session.workshop.injects[1].when.after = 40),
    ("inject-after-itself", |session| session.workshop.injects[1].when.after = 2),
    ("inject-circle", |session| {
        session.workshop.injects[1].when.after = 3;
        session.workshop.injects[2].when.after = 2;
    }),
    ("inject-after-held", |session| session.workshop.injects[1].when.after = 4),
    ("inject-after-never", |session| session.workshop.injects[0].when.round = 9),
    ("inject-never-so", |session| session.workshop.injects[1].when.holds.put(now(FactValue::Harm(Harm::MassDead)))),
    ("inject-says-nothing-new", |session| {
        session.workshop.injects[3].changes.put(now(FactValue::Intent(Intent::DeliberateAlly)));
    }),
    ("inject-late", |session| {
        let early = Day::constant(2032, 3, 7);
        session.workshop.injects[2].changes.put(dated(early, FactValue::Direction(Direction::Probable)));
    }),
    ("inject-early", |session| session.workshop.steps[2].injects.push(3)),
    ("inject-twice", |session| session.workshop.steps[13].injects.push(3)),
    ("inject-objective", |session| session.workshop.injects[1].objective = 9),
    ("picture-undescribed", |session| {
        session.workshop.injects[0].picture =
            Picture { name: "naples.png".to_owned(), hash: "0".repeat(64), alt: String::new() };
    }),
    ("fog-for-nobody", |session| session.workshop.fog[0].seats.clear()),
    ("fog-no-seat", |session| session.workshop.fog[0].seats.push(AUT)),
    ("fog-empty", |session| {
        session.workshop.fog[0].text.clear();
        session.workshop.fog[0].says = Default::default();
    }),
    ("fog-says-the-same", |session| {
        session.workshop.injects[0].changes = Default::default();
        session.workshop.fog[1].says.put(now(FactValue::Harm(Harm::FewDead)));
    }),
    ("fog-inject", |session| session.workshop.fog[0].inject = 9),
    ("fog-never-dealt", |session| session.workshop.injects[0].when.round = 9),
    ("seat-unspoken", |session| {
        session.delegations.list.iter_mut().for_each(|one| one.seats.retain(|seat| *seat != ISL));
    }),
    ("seat-twice", |session| session.delegations.list[0].seats.push(ISL)),
    ("delegation-no-seat", |session| session.delegations.list[0].seats.push(AUT)),
    ("delegation-seatless", |session| {
        session.delegations.list.push(Delegation { name: "Guests".to_owned(), ..Delegation::default() });
    }),
    ("delegation-unnamed", |session| session.delegations.list[3].name.clear()),
    ("delegation-namesake", |session| session.delegations.list[3].name = session.delegations.list[2].name.clone()),
    ("no-sheets", |session| {
        for one in &mut session.delegations.list {
            [&mut one.interest, &mut one.red_line, &mut one.ask].into_iter().for_each(String::clear);
        }
    }),
    ("sheet-unwritten", |session| session.delegations.list[4].red_line.clear()),
    ("no-chair", |session| session.delegations.secretary_general.clear()),
    ("text-no-english", |session| text(session).en.clear()),
    ("text-no-french", |session| text(session).fr.clear()),
    ("text-brackets", |session| text(session).fr = "Les Alliés se réunissent.".to_owned()),
    ("text-empty", |session| session.proceedings.texts.push(Arc::new(Text::plain(Rung::Solidarity)))),
];

#[test]
fn nothing_is_found_in_what_ships_in_either_language() {
    for shipped in workshops::workshops() {
        assert_eq!(found(&shipped.session), [], "{}", shipped.id);
        for language in Language::ALL {
            let words = Words::of(language);
            let told = words.told(shipped.session.clone());
            assert_eq!(found(&told), [], "{}", shipped.id);
            assert_eq!(hints(Catalog::shipped(), &told, &every_picture, words), [], "{}", shipped.id);
        }
    }
}

#[test]
fn each_planted_mistake_is_found_and_said_in_both_languages_and_leads_somewhere() {
    assert!(MISTAKES.len() > 20);
    for (id, mistake) in MISTAKES {
        let mut session = council();
        mistake(&mut session);
        let found = found(&session);
        let snag = found.iter().find(|snag| snag.id() == *id).unwrap_or_else(|| panic!("{id}: {found:?}"));
        let [english, french] = Language::ALL.map(|language| Words::of(language).snag(snag, &session));
        assert!(english != french && !english.contains("snag-") && !french.contains("snag-"), "{english}\n{french}");
        assert!(!english.contains(['{', '}']) && !french.contains(['{', '}']), "{english}\n{french}");
        for (language, said) in Language::ALL.into_iter().zip([english, french]) {
            let hints = hints(Catalog::shipped(), &session, &every_picture, Words::of(language));
            assert!(hints.iter().any(|hint| hint.text.contains(&said)), "{id}: {said}\n{hints:#?}");
        }
        let place = snag.mended_in();
        let is_of_seats = match place {
            MendedIn::Delegations | MendedIn::Delegation(_) | MendedIn::RoleSheet(_) => true,
            MendedIn::Plan
            | MendedIn::Step(_)
            | MendedIn::Inject(_)
            | MendedIn::Fog(_)
            | MendedIn::Texts
            | MendedIn::Fact(_) => false,
        };
        assert_eq!(is_of_seats, id_is_of_seats(id), "{id}");
    }
    let ids: BTreeSet<&str> = MISTAKES.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids.len(), MISTAKES.len(), "no kind is planted twice");
}

fn id_is_of_seats(id: &str) -> bool {
    ["seat-", "delegation-", "no-sheets", "sheet-", "no-chair"].iter().any(|stem| id.starts_with(stem))
}

#[test]
fn a_picture_that_is_not_at_hand_is_named_and_one_that_is_there_is_not() {
    let mut session = council();
    let hash = "0".repeat(64);
    session.workshop.injects[0].picture =
        Picture { name: "naples.png".to_owned(), hash: hash.clone(), alt: "A ward at night".to_owned() };
    let has = |held: &str| held == hash;
    assert_eq!(snags(Catalog::shipped(), &session, &has), []);
    assert_eq!(snags(Catalog::shipped(), &session, &|_| false), [Snag::PictureMissing(1)]);
}

#[test]
fn an_inject_may_wait_for_what_another_one_or_the_room_brings_about() {
    let mut session = council();
    // The second inject states that several allies hold so; the room says when the Council meets on Article 5.
    session.workshop.injects[3].when.holds.put(now(FactValue::Attribution(Attribution::SeveralAllies)));
    session.workshop.injects[3].when.holds.put(now(FactValue::BeforeCouncil(casus::domain::BeforeCouncil::Article5)));
    assert_eq!(found(&session), []);
}

#[test]
fn a_session_without_a_workshop_and_one_with_injects_alone_are_not_called_unfinished_plans() {
    assert_eq!(found(&Session::blank("A ship", Day::constant(2030, 5, 1))), []);
    let mut session = Session::blank("A ship", Day::constant(2030, 5, 1));
    session.workshop.injects.push(Inject { title: "News".to_owned(), text: "News".to_owned(), ..Inject::default() });
    assert_eq!(found(&session), []);
}

/// The verdict of the threshold at the end of each round, with every inject that is planned by then and not held back.
fn by_rounds(id: &str) -> Vec<(Status, [Grade; 3])> {
    let catalog = Catalog::shipped();
    let mut session = workshops::workshop(id).expect("it ships").session.clone();
    let steps = session.workshop.steps.clone();
    let mut verdicts = Vec::new();
    for number in 1..=3 {
        session.as_of = session.workshop.day_of_round(number).expect("a day").max(session.as_of);
        for inject in steps.iter().filter(|step| step.round == number).flat_map(|step| &step.injects) {
            session.proceedings.rounds.resize(usize::from(number), Round::on(session.as_of, RoundKind::Formal));
            assert!(session.is_ready(*inject), "{id}: inject {inject} in round {number}");
            Edit::Prepare(Preparation::Publish(*inject)).apply_to(&mut session);
        }
        let threshold = assess(catalog, &session).threshold;
        let grades = [Element::E1, Element::E2, Element::E3].map(|element| threshold.finding(element).grade);
        verdicts.push((threshold.status, grades));
    }
    verdicts
}

#[test]
fn in_the_invented_workshops_the_threshold_is_open_or_arguable_at_first_and_clear_at_the_end() {
    use Grade::{Arguable, Met};
    assert_eq!(
        by_rounds("three-hours"),
        [
            (Status::Arguable, [Arguable, Arguable, Met]),
            (Status::Arguable, [Met, Arguable, Met]),
            (Status::Eligible, [Met, Met, Met]),
        ]
    );
    assert_eq!(
        by_rounds("half-a-day"),
        [
            (Status::Indeterminate, [Arguable, Grade::Unknown, Met]),
            (Status::Arguable, [Met, Arguable, Met]),
            (Status::Eligible, [Met, Met, Met]),
        ]
    );
}

#[test]
fn the_invented_workshops_share_out_every_seat_once_and_hold_back_what_they_say() {
    for (id, delegations, injects, held) in [("three-hours", 10, 9, 3), ("half-a-day", 16, 4, 1)] {
        let session = &workshops::workshop(id).expect("it ships").session;
        assert_eq!(session.delegations.list.len(), delegations, "{id}");
        assert_eq!(session.delegations.list.iter().map(|one| one.seats.len()).sum::<usize>(), 32, "{id}");
        assert_eq!(session.workshop.injects.len(), injects, "{id}");
        let is_held = |inject: &&Inject| inject.state == InjectState::Held;
        assert_eq!(session.workshop.injects.iter().filter(is_held).count(), held, "{id}");
        assert_eq!(session.stances, [], "{id}: nobody's stance is filled in");
    }
}
