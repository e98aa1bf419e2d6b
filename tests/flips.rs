//! The smallest flips against brute force: every set of up to three single changes, tried on the rules themselves.
//!
//! A sample runs with the other tests. The long form takes as many random states as it is told:
//! `FLIPS_STATES=100000 cargo test --release --no-default-features flips_equal -- --ignored --nocapture`.

use std::collections::BTreeSet;

use casus::{
    assess::{Assessment, assess},
    catalog::Catalog,
    council::{self, Outcome, Stances},
    domain::{
        BeforeCouncil, Choice as _, Circumstances, Condition, DecidingBody, FactValue, Place, Request, Session, Stance,
        StateCode,
    },
    explore::{Change, Flip, Target, changed, flips, single_changes, what_ifs, what_ifs_of_the_response},
    law::{self, Standard, Status},
    response::OfferState,
    storage::cases,
    workbench::{Command, Workbench},
};
use proptest::{
    strategy::{Strategy as _, ValueTree as _},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

/// A session as the brute force sees it: the few things the answers of three parts depend on.
#[derive(Clone)]
struct State<'a> {
    now: Circumstances<'a>,
    attacked: Option<StateCode>,
    standard: Standard,
    session: &'a Session,
    assessment: &'a Assessment,
    before: BeforeCouncil,
    body: DecidingBody,
    requests: Vec<(StateCode, Request)>,
    stances: Vec<(StateCode, Stance, Condition)>,
}

impl<'a> State<'a> {
    fn of(session: &'a Session, assessment: &'a Assessment, standard: &Standard) -> Self {
        Self {
            now: Circumstances::of(&session.incident, &assessment.roster, session.as_of),
            attacked: None,
            standard: standard.clone(),
            session,
            assessment,
            before: assessment.request.before_council,
            body: session.incident.deciding_body.choice(session.as_of),
            requests: Vec::new(),
            stances: Vec::new(),
        }
    }

    fn apply(&mut self, change: &'a Change) {
        use FactValue as V;
        let now = &mut self.now;
        match change {
            Change::Fact(V::Attacked(states)) => {
                now.attacked = states;
                self.attacked = states.first().copied();
            }
            Change::Fact(V::Place(places)) => now.places = places as &[Place],
            Change::Fact(V::Means(means)) => now.means = means,
            Change::Fact(V::Harm(value)) => now.harm = *value,
            Change::Fact(V::Damage(value)) => now.damage = *value,
            Change::Fact(V::FunctionLoss(value)) => now.function_loss = *value,
            Change::Fact(V::FunctionTime(value)) => now.function_time = *value,
            Change::Fact(V::Intent(value)) => now.intent = *value,
            Change::Fact(V::Recklessness(value)) => now.recklessness = *value,
            Change::Fact(V::Series(value)) => now.series = *value,
            Change::Fact(V::AuthorKind(value)) => now.author_kind = *value,
            Change::Fact(V::Attribution(value)) => now.attribution = *value,
            Change::Fact(V::Direction(value)) => now.direction = *value,
            Change::Fact(V::Timing(value)) => now.timing = *value,
            Change::Fact(V::BeforeCouncil(value)) => self.before = *value,
            Change::Fact(V::DecidingBody(value)) => self.body = *value,
            Change::Choice(point, reading) => {
                self.standard.choices = self.standard.choices.with(*point, *reading);
            }
            Change::Request(ally, request) => self.requests.push((*ally, *request)),
            Change::Stance(seat, stance, condition) => self.stances.push((*seat, *stance, *condition)),
            Change::Fact(_) | Change::Assumption(..) => {}
        }
    }

    fn status(&self) -> Status {
        Status::of(law::grades(&self.now, &self.standard))
    }

    fn request(&self) -> Request {
        let said = |ally: &StateCode| {
            let changed = self.requests.iter().find(|(other, _)| other == ally).map(|(_, request)| *request);
            changed.unwrap_or_else(|| self.session.incident.request_of(*ally, self.session.as_of))
        };
        let could: Vec<StateCode> = match self.attacked {
            Some(ally) => vec![ally],
            None => self.assessment.request.who_can_ask.clone(),
        };
        could.iter().map(said).max_by_key(|request| council::rank(*request)).unwrap_or(Request::Unknown)
    }

    fn outcome(&self) -> Outcome {
        let is_flagged = self.assessment.threshold.finding(law::Element::E5).grade == law::Grade::NotMet;
        let mut stances = Stances { any_blocks: false, any_waits: false };
        for (seat, state) in self.assessment.roster.iter() {
            if self.body == DecidingBody::Dpc && state.as_str() == "FRA" {
                continue;
            }
            let mut position = self.assessment.council.position(seat);
            if position.is_default {
                let is_attacker = is_flagged && self.assessment.author == Some(state);
                let objects = is_attacker && self.before == BeforeCouncil::Article5;
                position.stance = if objects { Stance::Objects } else { Stance::Undecided };
            }
            if let Some((_, stance, condition)) = self.stances.iter().find(|(other, ..)| *other == state) {
                (position.stance, position.condition) = (*stance, *condition);
            }
            stances.any_blocks |= position.stance == Stance::Objects;
            stances.any_waits |= position.waits();
        }
        let origin = law::external::possible_grades(&self.now, &self.standard).settle();
        let reading = self.standard.at(casus::domain::Point::Request);
        council::outcome(self.before, self.request(), stances, origin, reading).1
    }

    fn reaches(&self, target: Target) -> bool {
        match target {
            Target::Threshold(status) => self.status() == status,
            Target::Request(request) => self.request() == request,
            Target::Consensus(outcome) => self.outcome() == outcome,
            Target::Response(..) => false,
        }
    }
}

/// Whether a change can bear on a part at all; the rest only makes the brute force slower.
fn bears_on(change: &Change, target: Target) -> bool {
    use FactValue as V;
    let is_of_council = matches!(
        change,
        Change::Request(..)
            | Change::Stance(..)
            | Change::Fact(V::BeforeCouncil(_) | V::DecidingBody(_))
            | Change::Choice(casus::domain::Point::Request, _)
    );
    let is_of_both = matches!(change, Change::Fact(V::Attacked(_)));
    let is_of_origin = matches!(
        change,
        Change::Fact(
            V::AuthorKind(_) | V::Attribution(_) | V::Direction(_) | V::Intent(_) | V::Harm(_) | V::Recklessness(_)
        ) | Change::Choice(
            casus::domain::Point::Spillover
                | casus::domain::Point::NonStateAuthor
                | casus::domain::Point::ForeignLinks
                | casus::domain::Point::Claim
                | casus::domain::Point::Evidence,
            _
        )
    );
    match target {
        Target::Threshold(_) => !is_of_council,
        Target::Request(_) => matches!(change, Change::Request(..)) || is_of_both,
        Target::Consensus(_) => is_of_council || is_of_both || is_of_origin,
        Target::Response(..) => false,
    }
}

/// A set of changes as a sorted list of positions among the single changes.
type Set = Vec<usize>;

/// Every set of exactly `size` changes that reaches the target.
fn brute(state: &State<'_>, singles: &[Change], target: Target, size: usize) -> BTreeSet<Set> {
    fn down<'a>(
        state: &State<'a>,
        singles: &'a [Change],
        start: usize,
        left: usize,
        target: Target,
        taken: &mut Set,
        found: &mut BTreeSet<Set>,
    ) {
        if left == 0 {
            if state.reaches(target) {
                found.insert(taken.clone());
            }
            return;
        }
        for idx in start..singles.len() {
            let change = &singles[idx];
            if !bears_on(change, target) || taken.iter().any(|other| singles[*other].subject() == change.subject()) {
                continue;
            }
            let mut varied = state.clone();
            varied.apply(change);
            taken.push(idx);
            down(&varied, singles, idx + 1, left - 1, target, taken, found);
            taken.pop();
        }
    }
    let mut found = BTreeSet::new();
    // The changes outlive the states that borrow from them.
    let state: State<'_> = state.clone();
    down(&state, singles, 0, size, target, &mut Vec::new(), &mut found);
    found
}

/// Every set a flip stands for.
fn expanded(found: &[Flip], singles: &[Change]) -> BTreeSet<Set> {
    let mut sets = BTreeSet::new();
    for flip in found {
        for way in 0..flip.ways() {
            let mut set: Set = flip
                .nth(way)
                .iter()
                .map(|change| {
                    singles
                        .iter()
                        .position(|other| other == change)
                        .unwrap_or_else(|| panic!("{change:?} is no single change"))
                })
                .collect();
            set.sort_unstable();
            assert_eq!(set.len(), flip.size());
            assert!(sets.insert(set), "a set stands twice: {:?}", flip.nth(way));
        }
    }
    sets
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
    let size = found.first().map(Flip::size);
    assert!(found.iter().all(|flip| Some(flip.size()) == size), "{target:?}: all are as small");
    let context = || format!("{target:?}\n{session:#?}\n{found:#?}");
    for smaller in 0..size.unwrap_or(usize::MAX).min(most + 1) {
        let smaller_sets = brute(&state, &singles, target, smaller);
        assert!(
            smaller_sets.is_empty(),
            "{smaller} changes are enough: {:?}\n{}",
            smaller_sets.iter().next().map(|set| set.iter().map(|idx| singles[*idx].clone()).collect::<Vec<_>>()),
            context()
        );
    }
    if let Some(size) = size.filter(|size| *size <= most) {
        let by_force = brute(&state, &singles, target, size);
        let by_search = expanded(&found, &singles);
        let named = |sets: &BTreeSet<Set>, others: &BTreeSet<Set>| {
            let only = sets.difference(others).next();
            only.map(|set| set.iter().map(|idx| singles[*idx].clone()).collect::<Vec<_>>())
        };
        assert!(
            by_force == by_search,
            "only by force: {:?}\nonly by search: {:?}\n{}",
            named(&by_force, &by_search),
            named(&by_search, &by_force),
            context()
        );
    }
    size
}

fn random_states(count: usize, seed: u8) -> impl Iterator<Item = Session> {
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
            let most = if idx % 25 == 0 { 2 } else { 1 };
            sizes[check(&session, target, most).unwrap_or(4).min(4)] += 1;
        }
    }
    assert!(sizes.iter().all(|count| *count > 0), "{sizes:?}");
}

#[test]
fn flips_equal_brute_force_on_the_shipped_cases() {
    for case in cases() {
        let assessment = assess(Catalog::shipped(), &case.session);
        for target in targets(&assessment) {
            check(&case.session, target, 1);
        }
    }
}

#[test]
#[ignore = "the long form: minutes to hours, by FLIPS_STATES"]
fn flips_equal_brute_force_up_to_three_changes_on_many_states() {
    let count = std::env::var("FLIPS_STATES").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000);
    let seed = std::env::var("FLIPS_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    let mut sizes = [0_usize; 6];
    for (idx, session) in random_states(count, seed).enumerate() {
        let assessment = assess(Catalog::shipped(), &session);
        let targets = targets(&assessment);
        // One target a state, each in its turn.
        let target = targets[idx % targets.len()];
        sizes[check(&session, target, 3).map_or(5, |size| size.min(4))] += 1;
    }
    assert_eq!(sizes.iter().sum::<usize>(), count, "{sizes:?}");
}

#[test]
fn an_allys_offer_follows_its_stance() {
    let session = &cases()[0].session;
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
            let [Change::Stance(of, stance, condition)] = found[0].nth(way)[..] else { panic!("one stance") };
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
    cases().iter().for_each(|case| check_what_ifs(&case.session));
    random_states(12, 3).for_each(|session| check_what_ifs(&session));
}

#[test]
fn the_what_ifs_of_the_response_are_what_the_rules_say() {
    let catalog = Catalog::shipped();
    let session = &cases()[0].session;
    let assessment = assess(catalog, session);
    let found = what_ifs_of_the_response(catalog, session, &assessment);
    assert!(found.len() > 40, "{}", found.len());
    for what_if in found {
        let then = assess(catalog, &changed(session, &what_if.change)).response;
        for (ally, state) in what_if.offers {
            let offer = then.offers.values().iter().find(|offer| offer.ally == ally);
            assert_eq!(offer.map(|offer| offer.state), Some(state), "{:?}", what_if.change);
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
            let command = Command::of_all(&flip.first(), workbench.session());
            assert!(workbench.execute(command, None), "{}: {target:?}", case.id);
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
