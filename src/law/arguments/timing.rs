//! What has been argued about E4: is it still self-defence?

use super::Argument;
use crate::{
    domain::{Day, SecurityCouncil, Timing},
    law::finding::Element,
};

const FOR: &[Argument] = &[
    Argument::pro(Element::E4, "right-beside-sanctions", Day::constant(1990, 8, 6), "unsc.661.1990", |case| {
        case.facts.unsc == SecurityCouncil::MeasuresTaken
    }),
    Argument::pro(Element::E4, "need-that-is-instant", Day::constant(1842, 12, 31), "caroline", |case| {
        case.facts.timing == Timing::Imminent
    }),
    Argument::pro(Element::E4, "weeks-were-not-too-late", Day::constant(2001, 10, 7), "us.letter.2001-10-07", |case| {
        case.facts.timing == Timing::OverActive
    })
    .answer(),
    Argument::pro(Element::E4, "time-to-prepare", Day::constant(1988, 12, 31), "dinstein.1988", |case| {
        matches!(case.facts.timing, Timing::OverActive | Timing::OverDone)
    }),
    Argument::pro(Element::E4, "each-judges-first", Day::constant(1946, 10, 1), "kellogg.1928", |case| {
        matches!(case.facts.timing, Timing::OverActive | Timing::OverDone | Timing::Imminent)
    }),
];

const AGAINST: &[Argument] = &[
    Argument::con(Element::E4, "strike-before-an-attack", Day::constant(1981, 6, 19), "unsc.487.1981", |case| {
        case.facts.timing == Timing::Imminent
    }),
    Argument::con(Element::E4, "no-reprisals", Day::constant(1970, 10, 24), "un.ga.2625", |case| {
        matches!(case.facts.timing, Timing::OverActive | Timing::OverDone | Timing::Historic)
    }),
    Argument::con(Element::E4, "until-measures", Day::constant(1945, 6, 26), "un.charter.51", |case| {
        case.facts.unsc == SecurityCouncil::MeasuresTaken
    }),
];

/// All of them.
pub(super) const ARGUMENTS: [&[Argument]; 2] = [FOR, AGAINST];
