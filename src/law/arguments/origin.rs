//! What has been argued about E2: was it directed from abroad, and by whom?

use super::{Argument, case::Case};
use crate::{
    domain::{AuthorKind, Day, Means},
    law::{external::ExternalRow as Row, finding::Element},
};

/// The origin is found, or nearly.
const FOUND: &[Row] = &[Row::B4, Row::B6, Row::B7];
/// Violence against people.
const AGAINST_PEOPLE: &[Means] =
    &[Means::ArmedAssault, Means::LoneViolence, Means::HostageTaking, Means::Cbr, Means::Strike];
/// The evidence is one state's, or is not complete.
const UNPROVEN: &[Row] = &[Row::B5, Row::B6, Row::B7, Row::B9, Row::B10];

/// A group or persons acted, from abroad or with links there.
fn group_found(case: &Case<'_>) -> bool {
    let is_group = !matches!(case.facts.author_kind, AuthorKind::Unknown | AuthorKind::Commercial);
    is_group && case.by_no_state() && (case.on_origin(FOUND) || case.on_origin(&[Row::B8]))
}

fn is_proxy(case: &Case<'_>) -> bool {
    case.facts.author_kind == AuthorKind::StateProxy
}

const FOR: &[Argument] = &[
    Argument::pro(Element::E2, "answers-without-fault", Day::constant(2001, 12, 31), "ilc.responsibility.2", |case| {
        !case.by_no_state() && case.on_origin(&[Row::B1])
    }),
    Argument::pro(Element::E2, "shelter-is-enough", Day::constant(2001, 10, 7), "us.letter.2001-10-07", |case| {
        case.facts.author_kind == AuthorKind::Organisation && case.on_origin(FOUND)
    })
    .act(),
    Argument::pro(Element::E2, "arms-with-other-help", Day::constant(1986, 6, 27), "icj.nicaragua.jennings", |case| {
        is_proxy(case) && case.on_origin(&[Row::B8])
    }),
    Argument::pro(Element::E2, "overall-control", Day::constant(1999, 7, 15), "icty.tadic.1999", |case| {
        is_proxy(case) && case.on_origin(&[Row::B6, Row::B7, Row::B8])
    }),
    Argument::pro(Element::E2, "right-after-terror", Day::constant(2001, 9, 12), "unsc.1368.2001", |case| {
        group_found(case) && case.uses(AGAINST_PEOPLE)
    })
    .act(),
    Argument::pro(Element::E2, "ground-held-by-a-group", Day::constant(2015, 11, 20), "unsc.2249.2015", |case| {
        case.facts.author_kind == AuthorKind::Organisation
            && case.facts.first_day >= Day::constant(2014, 6, 29)
            && case.on_origin(FOUND)
    })
    .act(),
    Argument::pro(
        Element::E2,
        "text-names-no-author",
        Day::constant(2004, 7, 9),
        "icj.wall.2004.separate",
        group_found,
    ),
    Argument::pro(Element::E2, "evidence-need-not-be-shown", Day::constant(2018, 5, 23), "uk.cyber.2018", |case| {
        case.uses(&[Means::Cyber, Means::Cbr, Means::Sabotage, Means::ExplosiveSabotage])
            && case.on_origin(&[Row::B5, Row::B6, Row::B7])
    }),
    Argument::pro(
        Element::E2,
        "agreed-before-it-was-known",
        Day::constant(2001, 9, 12),
        "nato.council.2001-09-12",
        |case| case.on_origin(&[Row::B3, Row::B10]),
    )
    .answer(),
];

const AGAINST: &[Argument] = &[
    Argument::con(Element::E2, "threat-from-within", Day::constant(2004, 7, 9), "icj.wall.2004", |case| {
        case.on_origin(&[Row::B2, Row::B3]) || case.by_no_state() && case.on_origin(&[Row::B8])
    }),
    Argument::con(Element::E2, "arms-are-no-attack", Day::constant(1986, 6, 27), "icj.nicaragua.1986", |case| {
        is_proxy(case) && case.on_origin(&[Row::B8])
    }),
    Argument::con(Element::E2, "effective-control", Day::constant(1986, 6, 27), "icj.nicaragua.1986", |case| {
        is_proxy(case) && case.on_origin(&[Row::B4, Row::B6, Row::B7, Row::B8])
    }),
    Argument::con(Element::E2, "overall-control-refused", Day::constant(2007, 2, 26), "icj.genocide.2007", |case| {
        is_proxy(case) && case.on_origin(&[Row::B6, Row::B7, Row::B8])
    }),
    Argument::con(Element::E2, "state-against-state", Day::constant(2004, 7, 9), "icj.wall.2004", group_found),
    Argument::con(
        Element::E2,
        "left-open-for-groups",
        Day::constant(2005, 12, 19),
        "icj.armed-activities.2005",
        group_found,
    ),
    Argument::con(Element::E2, "who-claims-must-prove", Day::constant(2003, 11, 6), "icj.oil-platforms.2003", |case| {
        case.on_origin(UNPROVEN)
    }),
];

/// All of them.
pub(super) const ARGUMENTS: [&[Argument]; 2] = [FOR, AGAINST];
