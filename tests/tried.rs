//! What is tried and what is done are the same, also of a council in time: with conditions, letters, empty seats, steps spoken to
//! and proceedings in the session.

use std::sync::Arc;

use casus::{
    assess::{assess, in_force},
    catalog::Catalog,
    council::Outcome,
    domain::{
        Act, Attendance, Attribution, Condition, Day, Deadline, Fact, Hour, Incident, Request, Rung, SecurityCouncil,
        Session, Stance, StanceLine, StateCode, Step, Term, Text, TextId, Version,
    },
    explore::{Supposed, Target, changed, changed_by_all, effect_of, flips, single_changes, what_ifs},
    storage::library,
};
use proptest::prelude::*;

const DAY: Day = Day::constant(2001, 9, 12);
const SEATS: [StateCode; 5] = [
    StateCode::new(b"BEL"),
    StateCode::new(b"ITA"),
    StateCode::new(b"NOR"),
    StateCode::new(b"TUR"),
    StateCode::new(b"USA"),
];

fn term() -> impl Strategy<Value = Term> {
    prop_oneof![
        prop::sample::select(SEATS.to_vec()).prop_map(Term::AllySupports),
        (1_u8..4).prop_map(Term::OthersSupport),
        Just(Term::SecurityCouncilInformed),
        Just(Term::AttributionReaches(Attribution::SeveralAllies)),
    ]
}

fn line(seat: StateCode) -> impl Strategy<Value = StanceLine> {
    let rung = prop::option::weighted(0.3, prop::sample::select(Rung::ALL.to_vec()));
    let condition = prop::sample::select(Condition::ALL.to_vec());
    let absent = prop::bool::weighted(0.1);
    let stance = prop::sample::select(Stance::ALL.to_vec());
    (stance, prop::collection::vec(term(), 0..3), rung, condition, absent).prop_map(
        move |(stance, terms, to, condition, absent)| {
            let attendance = if absent { Attendance::Absent } else { Attendance::Present };
            StanceLine { terms, to, condition, attendance, ..StanceLine::plain(seat, Day::BEGINNING, stance) }
        },
    )
}

/// How far the proceedings have come: not begun, and one step more each.
fn steps(count: usize, breaks: bool) -> Vec<Arc<Step>> {
    let text = TextId::at(0).expect("a text");
    let until = Deadline::Scenario { on: DAY, time: Hour::default() };
    let usa = StateCode::new(b"USA");
    let mut acts = vec![
        Act::Raised { by: vec!["USA".to_owned()] },
        Act::Article5Proposed { by: vec!["USA".to_owned()] },
        Act::Said { ally: usa, request: Request::Consents },
        Act::SilenceOpened { text, version: 1, until },
    ];
    acts.push(if breaks {
        Act::SilenceBroken { by: StateCode::new(b"BEL"), reason: String::new() }
    } else {
        Act::LetterSent { by: usa }
    });
    acts.push(Act::Adopted);
    acts.into_iter().take(count).map(|act| Arc::new(Step::plain(DAY, act))).collect()
}

prop_compose! {
    fn sessions()(
        lines in (line(SEATS[0]), line(SEATS[1]), line(SEATS[2]), line(SEATS[3]), line(SEATS[4])),
        others in prop::sample::select(vec![Stance::DoesNotObject, Stance::DoesNotObject, Stance::Supports, Stance::Undecided]),
        count in 0_usize..7,
        rung in prop::sample::select(Rung::ALL.to_vec()),
        breaks in any::<bool>(),
        has_terms in any::<bool>(),
        attribution in prop::sample::select(vec![Attribution::Claimed, Attribution::SeveralAllies]),
        unsc in prop::sample::select(vec![SecurityCouncil::None, SecurityCouncil::Seized]),
    ) -> Session {
        let mut session = library::case("us-2001-911").expect("a shipped case").session.clone();
        session.as_of = DAY;
        session.stances.clear();
        session.proceedings = Default::default();
        let incident: &mut Incident = &mut session.incident;
        (incident.attribution, incident.unsc) = (Fact::stated(attribution), Fact::stated(unsc));
        for seat in Catalog::shipped().roster(DAY).states() {
            session.put_stance(StanceLine::plain(*seat, Day::BEGINNING, others));
        }
        for mut line in [lines.0, lines.1, lines.2, lines.3, lines.4] {
            if !has_terms {
                line.terms.clear();
            }
            session.put_stance(line);
        }
        let version = Version { on: DAY, en: "Words".to_owned(), fr: "Mots".to_owned(), ..Version::default() };
        let text = Text { versions: vec![Arc::new(version)], ..Text::plain(rung) };
        session.proceedings.texts.push(Arc::new(text));
        session.proceedings.steps = steps(count, breaks);
        session
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 48 } else { 256 }))]

    #[test]
    fn what_is_tried_says_what_the_real_edit_gives(session in sessions()) {
        let catalog = Catalog::shipped();
        let assessment = assess(catalog, &session);
        let standard = catalog.settings(&session).standard;
        let told = in_force(catalog, &session);
        let found = what_ifs(&told, &assessment, &standard);
        for one in &found {
            let whole = effect_of(catalog, &session, &assessment, &one.change);
            prop_assert_eq!((whole.status, whole.request, whole.outcome), (one.status, one.request, one.outcome), "{:?}", one);
        }
        for change in single_changes(&told, &assessment, &standard) {
            let whole = effect_of(catalog, &session, &assessment, &change);
            let moves = whole.status.is_some() || whole.request.is_some() || whole.outcome.is_some();
            prop_assert_eq!(moves, found.iter().any(|one| one.change == change), "{:?} {:?}", change, whole);
        }
    }

    #[test]
    fn a_flip_leads_where_it_says_when_it_is_done(session in sessions()) {
        let catalog = Catalog::shipped();
        let assessment = assess(catalog, &session);
        let standard = catalog.settings(&session).standard;
        let told = in_force(catalog, &session);
        let outcome = |changes: &[Supposed]| assess(catalog, &changed_by_all(&session, changes)).council.outcome;
        for target in Outcome::ALL {
            let found = flips(&told, &assessment, &standard, Target::Consensus(target));
            for flip in &found {
                for way in 0..flip.ways().min(12) {
                    let taken = flip.nth(way);
                    prop_assert_eq!(outcome(&taken), target, "{:?}", taken);
                }
            }
            // No fewer changes do it than one, where one does.
            let singly = what_ifs(&told, &assessment, &standard).iter().any(|one| one.outcome == Some(target));
            prop_assert!(!singly || found.iter().all(|flip| flip.size() == 1), "{:?}", target);
        }
    }

    #[test]
    fn seats_move_each_other_and_never_the_threshold(session in sessions()) {
        let catalog = Catalog::shipped();
        let before = assess(catalog, &session).threshold;
        let change = Supposed::Stance(SEATS[2], Stance::Supports, Condition::None);
        prop_assert_eq!(assess(catalog, &changed(&session, &change)).threshold, before);
    }
}
