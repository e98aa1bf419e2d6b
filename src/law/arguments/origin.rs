//! What has been argued about E2: was it directed from abroad, and by whom?

use super::{Argument, case::Case};
use crate::{
    domain::{AuthorKind, Day},
    law::{external::ExternalRow as Row, finding::Element},
};

/// The origin is found, or nearly.
const FOUND: &[Row] = &[Row::B4, Row::B6, Row::B7];
/// The evidence is one state's, or is not complete.
const UNPROVEN: &[Row] = &[Row::B5, Row::B6, Row::B7, Row::B9, Row::B10];

fn group_found(case: &Case<'_>) -> bool {
    case.by_no_state() && case.on_origin(FOUND)
}

const FOR: &[Argument] = &[
    Argument::pro(Element::E2, "answers-without-fault", Day::constant(2001, 12, 31), "ilc.responsibility", |case| {
        case.on_origin(&[Row::B1])
    }),
    Argument::pro(Element::E2, "shelter-is-enough", Day::constant(2001, 10, 7), "us.letter.2001-10-07", |case| {
        case.by_no_state() && case.on_origin(&[Row::B8])
    })
    .act(),
    Argument::pro(Element::E2, "arms-with-other-help", Day::constant(1986, 6, 27), "icj.nicaragua.jennings", |case| {
        case.on_origin(&[Row::B8])
    }),
    Argument::pro(Element::E2, "overall-control", Day::constant(1999, 7, 15), "icty.tadic.1999", |case| {
        case.facts.author_kind == AuthorKind::StateProxy && case.on_origin(&[Row::B6, Row::B7, Row::B8])
    }),
    Argument::pro(Element::E2, "right-after-terror", Day::constant(2001, 9, 12), "unsc.1368.2001", group_found).act(),
    Argument::pro(Element::E2, "ground-held-by-a-group", Day::constant(2015, 11, 20), "unsc.2249.2015", |case| {
        case.facts.author_kind == AuthorKind::Organisation && case.on_origin(FOUND)
    })
    .act(),
    Argument::pro(
        Element::E2,
        "text-names-no-author",
        Day::constant(2004, 7, 9),
        "icj.wall.2004.separate",
        group_found,
    ),
    Argument::pro(Element::E2, "each-judges-first", Day::constant(1928, 6, 23), "kellogg.1928", |case| {
        case.on_origin(&[Row::B5, Row::B6, Row::B7])
    }),
    Argument::pro(
        Element::E2,
        "agreed-before-it-was-known",
        Day::constant(2001, 9, 12),
        "nato.council.2001-09-12",
        |case| case.on_origin(&[Row::B3, Row::B10]),
    )
    .act(),
];

const AGAINST: &[Argument] = &[
    Argument::con(Element::E2, "threat-from-within", Day::constant(2004, 7, 9), "icj.wall.2004", |case| {
        case.on_origin(&[Row::B2, Row::B3])
    }),
    Argument::con(Element::E2, "arms-are-no-attack", Day::constant(1986, 6, 27), "icj.nicaragua.1986", |case| {
        case.on_origin(&[Row::B8])
    }),
    Argument::con(Element::E2, "effective-control", Day::constant(1986, 6, 27), "icj.nicaragua.1986", |case| {
        case.by_a_hidden_state() && case.on_origin(&[Row::B4, Row::B6, Row::B7, Row::B8])
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
