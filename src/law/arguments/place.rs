//! What has been argued about E3: is it where Article 6 says? That the list is or is not complete is argued in the rules.

use super::{Argument, case::Case};
use crate::{
    domain::{Day, Object, ObjectGroup},
    law::{article_6::PlaceRow as Row, finding::Element, grade::Grade},
};

const ANY: &[Grade] = &[Grade::NotMet, Grade::Unknown, Grade::Arguable, Grade::Met];
const ARGUED: &[Grade] = &[Grade::Arguable];
const SIGNED: Day = Day::constant(1949, 4, 4);
/// The day from which Article 6 has its present words.
const REPLACED: Day = Day::constant(1952, 2, 18);

fn hits_group(case: &Case<'_>, group: ObjectGroup) -> bool {
    case.facts.places.iter().any(|place| place.object.group() == Some(group))
}

const FOR: &[Argument] = &[
    Argument::pro(Element::E3, "atlantic-without-edge", SIGNED, "nato.treaty.art6", |case| {
        case.on_place(&[Row::R10], ANY)
    }),
    Argument::pro(Element::E3, "sea-named-as-a-whole", REPLACED, "nato.protocol.1951", |case| {
        case.on_place(&[Row::R7, Row::R8], ARGUED)
    }),
    Argument::pro(Element::E3, "clause-still-stands", REPLACED, "nato.protocol.1951", |case| {
        case.on_place(&[Row::R9], ARGUED)
    }),
    Argument::pro(Element::E3, "merchant-fleets", Day::constant(1974, 12, 14), "un.ga.3314.list", |case| {
        hits_group(case, ObjectGroup::Merchant) && case.on_place(&[Row::R11], ANY)
    }),
    Argument::pro(Element::E3, "space-in-2021", Day::constant(2021, 6, 14), "nato.brussels.2021", |case| {
        case.hits(&[Object::Satellite]) && case.on_place(&[Row::R11], ANY)
    }),
    Argument::pro(Element::E3, "networks-in-2014", Day::constant(2014, 9, 5), "nato.wales.2014", |case| {
        hits_group(case, ObjectGroup::Network) && case.on_place(&[Row::R11], ANY)
    }),
    Argument::pro(Element::E3, "jurisdiction-is-enough", SIGNED, "nato.treaty.art6", |case| {
        case.on_place(&[Row::R1x, Row::R12c], ARGUED)
    }),
    Argument::pro(Element::E3, "spain-holds-it-covered", Day::constant(2022, 6, 29), "spain.2022", |case| {
        case.on_place(&[Row::R12a], ANY)
    }),
    Argument::pro(Element::E3, "political-decision", Day::constant(2022, 6, 27), "nato.sg.2022-06", |case| {
        case.on_place(&[Row::R12a], ANY)
    }),
];

const AGAINST: &[Argument] = &[
    Argument::con(Element::E3, "other-sea-named", Day::constant(1951, 10, 17), "nato.protocol.1951", |case| {
        case.on_place(&[Row::R10], ANY)
    }),
    Argument::con(Element::E3, "coastal-sovereignty", Day::constant(1958, 4, 29), "geneva.1958", |case| {
        case.on_place(&[Row::R7, Row::R8], ARGUED)
    }),
    Argument::con(Element::E3, "islands-of-the-atlantic", SIGNED, "nato.treaty.art6", |case| {
        case.on_place(&[Row::R12c, Row::R12d], ANY)
    }),
    Argument::con(Element::E3, "territory-needs-title", SIGNED, "nato.treaty.art6", |case| {
        case.on_place(&[Row::R1x], ANY)
    }),
    Argument::con(Element::E3, "outlying-territories", Day::constant(1949, 6, 6), "us.senate.1949", |case| {
        case.on_place(&[Row::R12, Row::R12b], ANY)
    }),
];

/// All of them.
pub(super) const ARGUMENTS: [&[Argument]; 2] = [FOR, AGAINST];
