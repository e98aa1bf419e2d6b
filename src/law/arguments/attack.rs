//! What has been argued about E1: is it an armed attack?

use super::Argument;
use crate::{
    domain::{Day, Means, Object, Timing},
    law::{
        armed_attack::{AttackRow as Row, Class},
        finding::Element,
    },
};

use super::case::Case;

/// Below the gravest class.
const LESSER: &[Class] = &[Class::None, Class::Light, Class::Serious];
/// Some effects, and not the gravest.
const MIDDLE: &[Class] = &[Class::Light, Class::Serious];
/// Means that are weapons, or forces.
const ARMS: &[Means] = &[
    Means::Strike,
    Means::Blockade,
    Means::IsletOccupation,
    Means::FrontierIncident,
    Means::ArmedAssault,
    Means::ExplosiveSabotage,
    Means::DroneIncursion,
];
/// What is arms even where nothing comes of it.
const TAKEN_OR_STRUCK: &[Means] = &[Means::Strike, Means::IsletOccupation];
/// Means that are no weapons of war by nature.
const UNUSUAL: &[Means] = &[
    Means::ArmedAssault,
    Means::LoneViolence,
    Means::Cbr,
    Means::Cyber,
    Means::Electronic,
    Means::Sabotage,
    Means::ExplosiveSabotage,
];
/// Means that are used beside or below open force.
const HYBRID: &[Means] = &[Means::Coercion, Means::Sabotage, Means::CrimeUnrest, Means::Incursion, Means::Electronic];
const CRIMES: &[Means] = &[Means::ArmedAssault, Means::LoneViolence, Means::HostageTaking, Means::CrimeUnrest];
const CROSSINGS: &[Means] = &[Means::Incursion, Means::DroneIncursion];
const COVERT: &[Means] = &[Means::ExplosiveSabotage, Means::Sabotage];
/// Whether it was aimed at the ally is what decides.
const AIM: &[Row] = &[Row::A3, Row::A4, Row::A5c];

fn lies_ahead(case: &Case<'_>) -> bool {
    case.on_attack(&[Row::A2]) || case.without_force_by(&[Means::Threat]) && case.facts.timing == Timing::Imminent
}

/// For: the particular before the general.
const FOR: &[Argument] = &[
    Argument::pro(Element::E1, "aggression-invasion", Day::constant(1974, 12, 14), "un.ga.3314.list", |case| {
        case.on_means(&[Means::Invasion], &Class::ALL)
    }),
    Argument::pro(Element::E1, "aggression-blockade", Day::constant(1974, 12, 14), "un.ga.3314.list", |case| {
        case.on_means(&[Means::Blockade], &Class::ALL)
    }),
    Argument::pro(Element::E1, "aggression-forces", Day::constant(1974, 12, 14), "un.ga.3314.list", |case| {
        case.hits_forces() && case.on_means(&[Means::Strike], &Class::ALL)
    }),
    Argument::pro(Element::E1, "one-vessel", Day::constant(2003, 11, 6), "icj.oil-platforms.2003", |case| {
        case.hits_forces() && case.on_means(&[Means::Strike, Means::ExplosiveSabotage, Means::FrontierIncident], LESSER)
    }),
    Argument::pro(Element::E1, "bands-like-forces", Day::constant(1986, 6, 27), "icj.nicaragua.1986", |case| {
        case.by_a_hidden_state() && case.on_means(&[Means::ArmedAssault, Means::Strike], &Class::ALL)
    }),
    Argument::pro(Element::E1, "embassy-armed-attack", Day::constant(1980, 5, 24), "icj.tehran.1980", |case| {
        case.hits(&[Object::Embassy]) && case.on_means(&[Means::HostageTaking, Means::ArmedAssault], &Class::ALL)
    }),
    Argument::pro(Element::E1, "nationals-abroad", Day::constant(1958, 12, 31), "bowett.1958", |case| {
        case.on_means(&[Means::HostageTaking], &Class::ALL)
    }),
    Argument::pro(Element::E1, "nerve-agent-force", Day::constant(2018, 3, 14), "uk.pm.2018", |case| {
        case.on_means(&[Means::Cbr], &Class::ALL)
    })
    .act(),
    Argument::pro(Element::E1, "networks-great-loss", Day::constant(2019, 9, 9), "france.cyber.2019", |case| {
        case.on_means(&[Means::Cyber], &Class::ALL)
    }),
    Argument::pro(Element::E1, "frontier-not-apart", Day::constant(1988, 12, 31), "dinstein.1988", |case| {
        case.on_means(&[Means::FrontierIncident], LESSER)
    }),
    Argument::pro(Element::E1, "singly-or-together", Day::constant(1986, 6, 27), "icj.nicaragua.1986", |case| {
        case.on_attack(&[Row::A5a])
    }),
    Argument::pro(Element::E1, "intent-not-needed", Day::constant(2013, 12, 31), "tallinn.2013", |case| {
        case.on_attack(AIM)
    }),
    Argument::pro(Element::E1, "threat-imminent", Day::constant(2004, 12, 2), "un.panel.2004", lies_ahead),
    Argument::pro(Element::E1, "no-lower-limit-of-force", Day::constant(2014, 4, 30), "ruys.2014", |case| {
        case.without_force_by(CROSSINGS) || case.on_means(CROSSINGS, LESSER)
    }),
    Argument::pro(Element::E1, "hybrid-warfare", Day::constant(2016, 7, 9), "nato.warsaw.2016", |case| {
        case.without_force_by(HYBRID) || case.on_means(HYBRID, LESSER)
    }),
    Argument::pro(Element::E1, "any-weapon", Day::constant(1996, 7, 8), "icj.nuclear.1996", |case| {
        case.on_means(UNUSUAL, &Class::ALL)
    }),
    Argument::pro(Element::E1, "no-lower-limit-of-gravity", Day::constant(2004, 12, 31), "taft.2004", |case| {
        case.on_means(ARMS, MIDDLE) || case.on_means(TAKEN_OR_STRUCK, LESSER) || case.on_attack(&[Row::A5b])
    }),
];

/// Against, likewise.
const AGAINST: &[Argument] = &[
    Argument::con(Element::E1, "accumulation-refused", Day::constant(1972, 1, 31), "bowett.1972", |case| {
        case.on_attack(&[Row::A5a])
    }),
    Argument::con(Element::E1, "aimed-at-that-state", Day::constant(2003, 11, 6), "icj.oil-platforms.2003", |case| {
        case.on_attack(AIM) || case.on_means(&[Means::DroneIncursion], LESSER)
    }),
    Argument::con(Element::E1, "threat-apart", Day::constant(1963, 12, 31), "brownlie.1963", |case| {
        case.on_attack(&[Row::A2]) || case.without_force_by(&[Means::Threat])
    }),
    Argument::con(Element::E1, "economic-force-refused", Day::constant(1945, 6, 26), "uncio.1945", |case| {
        case.without_force_by(&[Means::Coercion])
    }),
    Argument::con(Element::E1, "overflight-is-sovereignty", Day::constant(1986, 6, 27), "icj.nicaragua.1986", |case| {
        case.without_force_by(CROSSINGS) || case.on_means(CROSSINGS, LESSER)
    }),
    Argument::con(Element::E1, "cable-offence", Day::constant(1982, 12, 10), "unclos.1982", |case| {
        case.hits(&[Object::Seabed]) && (case.on_attack(&[Row::A5b]) || case.on_means(COVERT, &Class::ALL))
    }),
    Argument::con(Element::E1, "not-war", Day::constant(2001, 10, 3), "pellet.2001", |case| {
        case.by_no_state() && (case.on_means(CRIMES, &Class::ALL) || case.without_force_by(CRIMES))
    }),
    Argument::con(Element::E1, "agents-settled-in-peace", Day::constant(1986, 7, 6), "rainbow.1986", |case| {
        !case.by_no_state() && case.on_means(COVERT, &Class::ALL)
    }),
    Argument::con(Element::E1, "hostages-are-for-courts", Day::constant(1979, 12, 17), "hostages.1979", |case| {
        case.on_means(&[Means::HostageTaking], &Class::ALL)
    }),
    Argument::con(Element::E1, "particular-persons", Day::constant(2018, 3, 14), "weller.2018", |case| {
        case.on_means(&[Means::Cbr], LESSER)
    }),
    Argument::con(Element::E1, "networks-never-yet", Day::constant(2017, 12, 31), "tallinn.2017", |case| {
        case.on_means(&[Means::Cyber], &Class::ALL)
    }),
    Argument::con(Element::E1, "radio-has-rules", Day::constant(1992, 12, 22), "itu.1992", |case| {
        case.on_means(&[Means::Electronic], &Class::ALL)
    }),
    Argument::con(Element::E1, "most-grave-forms", Day::constant(1986, 6, 27), "icj.nicaragua.1986", |case| {
        case.on_means(ARMS, LESSER) || case.on_means(UNUSUAL, LESSER)
    }),
];

/// All of them.
pub(super) const ARGUMENTS: [&[Argument]; 2] = [FOR, AGAINST];
