//! The smallest flips against brute force: every set of up to three single changes, tried on the rules themselves.
//!
//! A sample runs with the other tests. The long form takes as many random states as it is told:
//! `FLIPS_STATES=100000 cargo test --release --no-default-features flips_equal -- --ignored --nocapture`.

mod brute;
mod council;
mod staged;
mod state;

use brute::{Brute, Set};
use state::State;

use casus::{
    assess::{Assessment, assess},
    catalog::Catalog,
    council::Outcome,
    domain::{Choice as _, Edit, Request, Session, StateCode},
    explore::{Flip, Step, Supposed, Target, changed, effect_of, flips, single_changes, what_ifs},
    law::{Standard, Status},
    response::OfferState,
    storage::{case, cases},
    workbench::Workbench,
};
use proptest::{
    strategy::{Strategy as _, ValueTree as _},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

/// Every set the flips stand for, in order; none of them twice.
fn expanded(found: &[Flip], singles: &[Supposed]) -> Vec<Set> {
    let mut sets = Vec::new();
    let at = |change: &Supposed| {
        let idx = singles.iter().position(|other| other == change);
        idx.unwrap_or_else(|| panic!("{change:?} is no single change")) as u16 + 1
    };
    for flip in found {
        let before = sets.len();
        // One list a place of the set: a change, or one seat's stances.
        let mut places: Vec<Vec<u16>> = Vec::new();
        for step in &flip.steps {
            match step {
                Step::OneOf(changes) => places.push(changes.iter().map(at).collect()),
                Step::EverySeat { seats, stances } => places.extend(seats.iter().map(|seat| {
                    stances
                        .iter()
                        .map(|(stance, condition)| at(&Supposed::Stance(*seat, *stance, *condition)))
                        .collect()
                })),
            }
        }
        assert_eq!(places.len(), flip.size());
        product(&places, &mut Vec::new(), &mut sets);
        assert_eq!(sets.len() - before, flip.ways() as usize, "{flip:?}");
        for way in [0, flip.ways() / 2, flip.ways() - 1] {
            let set = as_set(flip.nth(way).iter().map(at));
            assert!(sets[before..].contains(&set), "{set:?} of {flip:?}");
        }
    }
    sets.sort_unstable();
    assert!(sets.windows(2).all(|pair| pair[0] < pair[1]), "a set stands twice: {found:?}");
    sets
}

fn product(places: &[Vec<u16>], taken: &mut Vec<u16>, sets: &mut Vec<Set>) {
    let Some((first, rest)) = places.split_first() else {
        sets.push(as_set(taken.iter().copied()));
        return;
    };
    for at in first {
        taken.push(*at);
        product(rest, taken, sets);
        taken.pop();
    }
}

fn as_set(changes: impl Iterator<Item = u16>) -> Set {
    let mut set = [0; 3];
    changes.zip(&mut set).for_each(|(at, held)| *held = at);
    set.sort_unstable();
    set
}

fn targets(assessment: &Assessment) -> Vec<Target> {
    let mut targets: Vec<Target> = Status::ALL.map(Target::Threshold).to_vec();
    targets.extend(Outcome::ALL.map(Target::Consensus));
    targets.extend(Request::ALL.iter().map(|request| Target::Request(*request)));
    assert!(assessment.roster.len() < 40);
    targets
}

/// Compares the flips for a target with brute force up to `most` changes. Returns how many changes the flips take.
fn check(session: &Session, target: Target, most: usize) -> Option<usize> {
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, session);
    let standard = catalog.settings(session).standard;
    let found = flips(session, &assessment, &standard, target);
    let state = State::of(session, &assessment, &standard);
    let singles = single_changes(session, &assessment, &standard);
    let brute = Brute::new(&state, &singles, target);
    let size = found.first().map(Flip::size);
    assert!(found.iter().all(|flip| Some(flip.size()) == size), "{target:?}: all are as small");
    let named =
        |set: &Set| set.iter().filter(|at| **at > 0).map(|at| &singles[usize::from(*at) - 1]).collect::<Vec<_>>();
    let context = || format!("{target:?}\n{session:#?}\n{found:#?}");
    for smaller in 0..size.unwrap_or(usize::MAX).min(most + 1) {
        let sets = brute.quickly(target, smaller);
        let first = sets.first().map(named);
        assert!(sets.is_empty(), "{smaller} changes are enough: {first:?}\n{}", context());
    }
    if let Some(size) = size.filter(|size| *size <= most) {
        let by_force = brute.quickly(target, size);
        let by_search = expanded(&found, &singles);
        let only = |sets: &[Set], others: &[Set]| sets.iter().find(|set| others.binary_search(set).is_err()).map(named);
        assert!(
            by_force == by_search,
            "only by force: {:?}\nonly by search: {:?}\n{}",
            only(&by_force, &by_search),
            only(&by_search, &by_force),
            context()
        );
    }
    size
}

/// Checks that the quick brute force finds what the plain one finds, and that no part reads more than it is said to.
fn check_brute(session: &Session, target: Target, size: usize) {
    let assessment = assess(Catalog::shipped(), session);
    let standard = Catalog::shipped().settings(session).standard;
    let state = State::of(session, &assessment, &standard);
    let singles = single_changes(session, &assessment, &standard);
    let brute = Brute::new(&state, &singles, target);
    assert_eq!(brute.plainly(target, size), brute.quickly(target, size), "{target:?} {session:#?}");
    for change in &singles {
        let mut changed = state.clone();
        changed.apply(change);
        for element in (0..4).filter(|element| !brute::is_read_by(*element, change)) {
            assert_eq!(changed.grade(element), state.grade(element), "E{element} reads {change:?}");
        }
    }
}

pub fn random_states(count: usize, seed: u8) -> impl Iterator<Item = Session> {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let strategy = crate::properties::session();
    (0..count).map(move |_| strategy.new_tree(&mut runner).expect("a session").current())
}

#[test]
fn flips_equal_brute_force_on_a_sample() {
    let mut sizes = [0_usize; 5];
    for (idx, session) in random_states(50, 7).enumerate() {
        let assessment = assess(Catalog::shipped(), &session);
        for target in targets(&assessment) {
            // Three changes of many cost seconds in an unoptimized build, so few states are tried so deep.
            let most = if idx % 5 == 0 { 2 } else { 1 };
            sizes[check(&session, target, most).unwrap_or(4).min(4)] += 1;
        }
    }
    assert!(sizes.iter().all(|count| *count > 0), "{sizes:?}");
}

/// The session as a hand would write it: with the facts that follow from its steps, and without the steps. Facts that follow
/// from steps are no changes to try, and `tried` compares those of sessions in steps.
fn by_hand(session: &Session) -> Session {
    let in_force = casus::assess::in_force(Catalog::shipped(), session).into_owned();
    Session { proceedings: casus::domain::Proceedings::default(), ..in_force }
}

#[test]
fn flips_equal_brute_force_on_the_shipped_cases() {
    for case in cases() {
        let session = by_hand(&case.session);
        let assessment = assess(Catalog::shipped(), &session);
        for target in targets(&assessment) {
            check(&session, target, 1);
        }
    }
}

#[test]
fn the_quick_brute_force_is_the_plain_one() {
    for (idx, session) in random_states(8, 11).enumerate() {
        let assessment = assess(Catalog::shipped(), &session);
        for target in targets(&assessment) {
            check_brute(&session, target, 1);
        }
        let targets = targets(&assessment);
        check_brute(&session, targets[idx % targets.len()], if idx % 5 == 0 { 2 } else { 0 });
    }
}

#[test]
#[ignore = "the long form: up to an hour, by FLIPS_STATES"]
fn flips_equal_brute_force_up_to_three_changes_on_many_states() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let count: usize = number("FLIPS_STATES").unwrap_or(1_000);
    let seed = number("FLIPS_SEED").and_then(|seed| u8::try_from(seed).ok()).unwrap_or(1);
    let mut sizes = [0_usize; 6];
    for (idx, session) in random_states(count, seed).enumerate() {
        let assessment = assess(Catalog::shipped(), &session);
        let targets = targets(&assessment);
        // One target a state, each in its turn.
        let target = targets[idx % targets.len()];
        sizes[check(&session, target, 3).map_or(5, |size| size.min(4))] += 1;
        if idx % 1_000 == 0 {
            check_brute(&session, target, 3);
        }
        tell(idx + 1, count, &sizes);
    }
    assert_eq!(sizes.iter().sum::<usize>(), count, "{sizes:?}");
}

/// Says how far it is, ten times in all.
#[expect(clippy::print_stdout, reason = "A run of minutes talks to the person who waits for it.")]
fn tell(done: usize, count: usize, sizes: &[usize; 6]) {
    if done.is_multiple_of((count / 10).max(1)) {
        println!("{done} states; flips of 0, 1, 2, 3, more changes, none: {sizes:?}");
    }
}

#[test]
fn an_allys_offer_follows_its_stance() {
    let session = &by_hand(&case("us-2001-911").expect("a case").session);
    let assessment = assess(Catalog::shipped(), session);
    let standard = Standard::PRACTICE;
    let ally: StateCode = "FRA".parse().expect("a code");
    let seat = assessment.roster.seat(ally).expect("a seat");
    for state in [OfferState::Offered, OfferState::Conditional, OfferState::Open, OfferState::Withheld] {
        let found = flips(session, &assessment, &standard, Target::Response(ally, state));
        if assessment.response.offers[seat].state == state {
            assert_eq!(found, [Flip::default()]);
            continue;
        }
        assert_eq!(found.len(), 1);
        for way in 0..found[0].ways() {
            let [Supposed::Stance(of, stance, condition)] = found[0].nth(way)[..] else { panic!("one stance") };
            assert_eq!(of, ally);
            let mut moved = session.clone();
            moved.put_stance(casus::domain::StanceLine {
                condition,
                ..casus::domain::StanceLine::plain(ally, session.as_of, stance)
            });
            assert_eq!(assess(Catalog::shipped(), &moved).response.offers[seat].state, state);
        }
    }
}

/// The answers of the first three parts.
fn answers(session: &Session) -> (Status, Request, Outcome) {
    let assessment = assess(Catalog::shipped(), session);
    (assessment.threshold.status, assessment.request.state, assessment.council.outcome)
}

/// Every what-if says what the session would say, and no single change that moves something is left out.
fn check_what_ifs(session: &Session) {
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, session);
    let standard = catalog.settings(session).standard;
    let found = what_ifs(session, &assessment, &standard);
    let own = answers(session);
    for what_if in &found {
        let then = answers(&changed(session, &what_if.change));
        let said =
            (what_if.status.unwrap_or(own.0), what_if.request.unwrap_or(own.1), what_if.outcome.unwrap_or(own.2));
        assert_eq!(then, said, "{:?}\n{session:#?}", what_if.change);
        assert_ne!(then, own, "{:?} moves nothing", what_if.change);
    }
    for change in single_changes(session, &assessment, &standard) {
        let then = answers(&changed(session, &change));
        let is_listed = found.iter().any(|what_if| what_if.change == change);
        assert_eq!(then != own, is_listed, "{change:?}: {own:?} to {then:?}\n{session:#?}");
    }
}

#[test]
fn every_single_what_if_is_what_the_rules_say() {
    cases().iter().for_each(|case| check_what_ifs(&by_hand(&case.session)));
    random_states(12, 3).for_each(|session| check_what_ifs(&session));
}

#[test]
fn what_a_change_moves_of_the_response_is_what_the_rules_say() {
    let catalog = Catalog::shipped();
    let session = &case("us-2001-911").expect("a case").session;
    let assessment = assess(catalog, session);
    let singles = single_changes(session, &assessment, &catalog.settings(session).standard);
    let effects = singles.iter().map(|change| effect_of(catalog, session, &assessment, change));
    let moving: Vec<_> = effects.filter(|effect| !effect.offers.is_empty()).collect();
    assert!(moving.len() > 40, "{}", moving.len());
    for effect in moving {
        let then = assess(catalog, &changed(session, &effect.change)).response;
        for (ally, state) in effect.offers {
            let offer = then.offers.values().iter().find(|offer| offer.ally == ally);
            assert_eq!(offer.map(|offer| offer.state), Some(state), "{:?}", effect.change);
        }
    }
}

#[test]
fn a_flip_is_applied_as_one_step_and_taken_back_as_one() {
    let catalog = Catalog::shipped();
    for case in cases() {
        let mut workbench = Workbench::new(catalog, case.session.clone());
        for target in targets(workbench.assessment()) {
            let found = workbench.flips(target);
            let Some(flip) = found.first().filter(|flip| flip.size() > 0) else { continue };
            let edits: Vec<Edit> = flip.first().iter().map(|change| change.edit(workbench.session())).collect();
            assert!(workbench.execute(edits, None), "{}: {target:?}", case.id);
            assert_eq!(workbench.steps_done(), 1);
            let now = workbench.assessment();
            match target {
                Target::Threshold(status) => assert_eq!(now.threshold.status, status, "{}", case.id),
                Target::Request(request) => assert_eq!(now.request.state, request, "{}", case.id),
                Target::Consensus(outcome) => assert_eq!(now.council.outcome, outcome, "{}", case.id),
                Target::Response(..) => {}
            }
            assert!(workbench.undo());
            assert!(workbench.session().says_the_same(&case.session), "{}", case.id);
            workbench.open(case.session.clone());
        }
    }
}
