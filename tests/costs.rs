//! The costs of yes and of no on the shipped cases: computed on the session as it would stand, and never rated by the program.

use casus::{
    adversary::{Fires, branch_of},
    assess::assess,
    catalog::Catalog,
    costs::{Consideration, CostSide, Ladder, costs, ladder, likely_refusal, supposed},
    domain::{AuthorKind, Branch, Cost, Edit, Pledge, Session, StateCode, Weight},
    storage::library,
    workbench::Workbench,
};

fn case(id: &str) -> Session {
    library::case(id).expect("a shipped case").session.clone()
}

fn side(session: &Session, branch: Branch) -> CostSide {
    costs(Catalog::shipped(), session, &assess(Catalog::shipped(), session), branch)
}

fn considers(side: &CostSide, one: Consideration) -> bool {
    side.lines.iter().any(|line| line.considerations.contains(&one))
}

fn fires(side: &CostSide, id: &str) -> Fires {
    side.story.lines.iter().find(|line| line.id == id).expect("a line").fires
}

#[test]
fn every_case_can_be_supposed_to_go_every_way_and_its_facts_stay() {
    let catalog = Catalog::shipped();
    for case in casus::storage::cases() {
        let assessment = assess(catalog, &case.session);
        for branch in Branch::ALL {
            let then = supposed(&case.session, &assessment, branch);
            let there = assess(catalog, &then);
            let can_ask = !assessment.request.who_can_ask.is_empty();
            if branch == Branch::NotRaised || can_ask {
                assert_eq!(branch_of(there.council.outcome), branch, "{} {branch:?}", case.id);
            }
            assert_eq!(there.threshold, assessment.threshold, "{}: the threshold never moves", case.id);
        }
    }
}

#[test]
fn the_story_of_yes_and_of_no_is_told_anew_on_each_way() {
    let paris = case("fr-2015-paris");
    let (yes, blocked, quiet) =
        (side(&paris, Branch::Agreed), side(&paris, Branch::Blocked), side(&paris, Branch::NotRaised));
    assert_eq!((fires(&yes, "n1"), fires(&blocked, "n1"), fires(&quiet, "n1")), (Fires::Yes, Fires::No, Fires::No));
    assert_eq!((fires(&yes, "n11"), fires(&blocked, "n11")), (Fires::No, Fires::Yes));
    assert_eq!((fires(&yes, "n12"), fires(&quiet, "n12")), (Fires::No, Fires::Yes));
    assert!(yes.story.helped > 0 && yes.story.hurt > 0, "helped and hurt stand side by side");
    assert_eq!(likely_refusal(&assess(Catalog::shipped(), &paris)), Branch::NotRaised);
    assert_eq!(likely_refusal(&assess(Catalog::shipped(), &case("us-2001-911"))), Branch::Blocked);
}

#[test]
fn what_the_room_says_of_a_line_counts_on_its_own_way_alone_and_is_undone() {
    let mut bench = Workbench::new(Catalog::shipped(), case("fr-2015-paris"));
    let before = side(bench.session(), Branch::Agreed).story.helped;
    assert_eq!(fires(&side(bench.session(), Branch::Agreed), "n3"), Fires::RoomDecides, "unsaid is not no");
    assert!(bench.execute(Edit::SayStory(Branch::Agreed, "n3".to_owned(), true), None));
    assert_eq!(side(bench.session(), Branch::Agreed).story.helped, before + 2);
    assert_eq!(fires(&side(bench.session(), Branch::NotRaised), "n3"), Fires::RoomDecides);
    let line = bench.session().log.last().expect("a line of the log").clone();
    assert_eq!((line.before.as_str(), line.after.as_str()), ("", "n3"));
    bench.undo();
    assert_eq!(side(bench.session(), Branch::Agreed).story.helped, before);
}

#[test]
fn the_room_rates_in_words_and_the_program_leaves_unrated_what_it_did_not() {
    let mut bench = Workbench::new(Catalog::shipped(), case("es-2004-madrid"));
    let weight = |bench: &Workbench, branch: Branch, cost: Cost| {
        side(bench.session(), branch).lines.iter().find(|line| line.cost == cost).expect("a line").weight
    };
    for branch in Branch::ALL {
        assert!(Cost::ALL.iter().all(|cost| weight(&bench, branch, *cost).is_none()));
    }
    bench.execute(Edit::Rate(Branch::Agreed, Cost::Escalation, Some(Weight::VeryMuch)), None);
    assert_eq!(weight(&bench, Branch::Agreed, Cost::Escalation), Some(Weight::VeryMuch));
    assert_eq!(weight(&bench, Branch::Blocked, Cost::Escalation), None);
    let text = casus::storage::format::write(bench.session()).expect("a file");
    assert_eq!(&casus::storage::format::read(text.as_bytes()).expect("the same"), bench.session());
}

#[test]
fn what_is_to_consider_follows_the_facts() {
    let paris = side(&case("fr-2015-paris"), Branch::Agreed);
    assert!(considers(&paris, Consideration::GroupWantsIt) && !considers(&paris, Consideration::WarOfTheAlliance));
    assert!(considers(&paris, Consideration::SecondUse));
    assert!(!considers(&side(&case("us-2001-911"), Branch::Agreed), Consideration::SecondUse), "it was the first");
    let falklands = side(&case("gb-1982-falklands"), Branch::NotRaised);
    assert!(considers(&falklands, Consideration::AreaKept) && !considers(&falklands, Consideration::NobodyBound));
    assert!(considers(&side(&case("dk-2026-greenland"), Branch::Agreed), Consideration::AgainstAnAlly));
    let cyprus = case("cy-1974");
    assert!(!considers(&side(&cyprus, Branch::Agreed), Consideration::AgainstAnAlly), "no ally was attacked");
    assert!(considers(&side(&cyprus, Branch::NotRaised), Consideration::GoesOnBesideTheTreaty));
    assert!(considers(&falklands, Consideration::GoesOnOutside) && !considers(&falklands, Consideration::GoesOnBelow));
    let unknown = Session::blank("", casus::domain::Day::constant(2030, 1, 1));
    let open = side(&unknown, Branch::Agreed);
    assert!(considers(&open, Consideration::GroupWantsIt) && considers(&open, Consideration::WarOfTheAlliance));
    assert!(!open.is_reached, "nobody is named who could ask");
    assert_eq!(AuthorKind::default(), AuthorKind::Unknown);
}

#[test]
fn every_sentence_to_consider_has_a_source_and_can_be_raised() {
    let catalog = Catalog::shipped();
    let mut raised: Vec<Consideration> = Vec::new();
    for case in casus::storage::cases() {
        for day in case.session.days() {
            let session = Session { as_of: day, ..case.session.clone() };
            for branch in Branch::ALL {
                raised.extend(side(&session, branch).lines.iter().flat_map(|line| line.considerations.clone()));
            }
        }
    }
    for one in Consideration::ALL {
        assert!(catalog.sources.get(one.source()).is_some(), "{one:?} cites {}", one.source());
        assert!(!one.branches().is_empty() && one.cost() != Cost::Story, "{one:?}");
        assert!(raised.contains(one), "{one:?} is raised by no case");
    }
}

#[test]
fn the_level_of_response_is_the_highest_rung_pledged_or_chosen_and_an_ally_counts_once_on_a_rung() {
    let mut bench = Workbench::new(Catalog::shipped(), case("fr-2015-paris"));
    let now = |bench: &Workbench| ladder(Catalog::shipped(), bench.session(), &bench.assessment().roster);
    assert_eq!(now(&bench).level, None);
    for (ally, measure) in [(b"DEU", "r_nav"), (b"DEU", "r_air"), (b"GBR", "r_air"), (b"BEL", "r_int")] {
        bench.execute(Edit::PutPledge(Pledge::plain(StateCode::new(ally), measure)), None);
    }
    let breadth = |ladder: &Ladder| ladder.rungs.iter().map(|rung| rung.allies.len()).collect::<Vec<_>>();
    assert_eq!(breadth(&now(&bench)), [0, 0, 1, 0, 2, 0, 0, 0, 0, 0]);
    assert_eq!(now(&bench).level, Some(4));
    bench.execute(Edit::ChooseRung("l8".to_owned(), true), None);
    assert_eq!(now(&bench).level, Some(8), "what forces are used for, the room says");
    bench.execute(Edit::ChooseRung("l8".to_owned(), false), None);
    assert_eq!(now(&bench).level, Some(4));
}

#[test]
fn every_measure_stands_on_one_rung() {
    let catalog = Catalog::shipped();
    for measure in &catalog.measures.measures {
        let rungs = catalog.ladder.iter().filter(|rung| rung.measures.contains(&measure.id));
        assert_eq!(rungs.count(), 1, "{}", measure.id);
    }
}
