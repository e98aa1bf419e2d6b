//! What has been argued about E1: is it an armed attack?

use super::Argument;
use crate::{
    domain::{Area, AuthorIsAlly, Day, Means, Object, StateCode, Timing},
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
/// Those of them of which it is asked whether they are weapons at all.
const NO_WEAPON_OF_WAR: &[Means] = &[Means::LoneViolence, Means::Cbr, Means::Cyber, Means::Electronic, Means::Sabotage];
/// Means that are used beside or below open force.
const HYBRID: &[Means] = &[Means::Coercion, Means::Sabotage, Means::CrimeUnrest, Means::Electronic];
/// Land that an attacker may claim as its own.
const DISPUTED_LAND: &[Area] = &[Area::PartyOther, Area::DisputedIslet, Area::PlazasIslets, Area::CeutaMelilla];
const CRIMES: &[Means] = &[Means::ArmedAssault, Means::LoneViolence, Means::HostageTaking, Means::CrimeUnrest];
const CROSSINGS: &[Means] = &[Means::Incursion, Means::DroneIncursion];
const COVERT: &[Means] = &[Means::ExplosiveSabotage, Means::Sabotage];
/// Whether it was aimed at the ally is what decides.
const AIM: &[Row] = &[Row::A3, Row::A4, Row::A5c];

/// Beside or below open force, by somebody outside the alliance.
fn is_hybrid(case: &Case<'_>) -> bool {
    case.facts.author_is_ally != AuthorIsAlly::Yes && (case.without_force_by(HYBRID) || case.on_means(HYBRID, LESSER))
}

/// One of the guarantors of Cyprus acts there, after the treaty of 16 August 1960.
fn is_by_guarantor(case: &Case<'_>) -> bool {
    let [cyprus, guarantors] =
        [[b"CYP"].as_slice(), &[b"TUR", b"GRC", b"GBR"]].map(|codes| codes.iter().map(|code| StateCode::new(code)));
    cyprus.into_iter().all(|state| case.facts.attacked.contains(&state))
        && case.facts.author.is_some_and(|author| guarantors.into_iter().any(|state| state == author))
}

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
        case.hits(&[Object::StateVessel])
            && case.on_means(&[Means::Strike, Means::ExplosiveSabotage, Means::FrontierIncident], LESSER)
    }),
    Argument::pro(Element::E1, "bands-like-forces", Day::constant(1986, 6, 27), "icj.nicaragua.1986", |case| {
        case.by_a_hidden_state() && case.on_means(&[Means::ArmedAssault, Means::Strike], &Class::ALL)
    }),
    Argument::pro(Element::E1, "embassy-armed-attack", Day::constant(1980, 5, 24), "icj.tehran.1980", |case| {
        case.hits(&[Object::Embassy]) && case.on_means(&[Means::HostageTaking, Means::ArmedAssault], &Class::ALL)
    }),
    Argument::pro(Element::E1, "nationals-abroad", Day::constant(1958, 12, 31), "bowett.1958", |case| {
        case.hits(&[Object::Citizens, Object::Embassy]) && case.on_means(&[Means::HostageTaking], &Class::ALL)
    }),
    Argument::pro(Element::E1, "nerve-agent-force", Day::constant(2018, 3, 14), "uk.pm.2018", |case| {
        case.on_means(&[Means::Cbr], &Class::ALL)
    })
    .act(),
    Argument::pro(Element::E1, "networks-cumulative", Day::constant(2021, 6, 14), "nato.brussels.2021", |case| {
        case.on_means(&[Means::Cyber], &Class::ALL)
    }),
    Argument::pro(Element::E1, "group-attack-2001", Day::constant(2001, 10, 2), "nato.sg.2001-10-02", |case| {
        case.by_no_state() && case.on_means(&[Means::ArmedAssault], &Class::ALL)
    })
    .answer(),
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
        case.on_means(&[Means::DroneIncursion, Means::FrontierIncident], LESSER)
    }),
    Argument::pro(Element::E1, "hybrid-in-2022", Day::constant(2022, 6, 29), "nato.concept.2022", is_hybrid),
    Argument::pro(Element::E1, "hybrid-warfare", Day::constant(2016, 7, 9), "nato.warsaw.2016", is_hybrid),
    Argument::pro(Element::E1, "any-weapon", Day::constant(1996, 7, 8), "icj.nuclear.1996", |case| {
        case.on_means(NO_WEAPON_OF_WAR, &Class::ALL)
    }),
    Argument::pro(Element::E1, "no-lower-limit-of-gravity", Day::constant(2004, 12, 31), "taft.2004", |case| {
        case.on_means(ARMS, MIDDLE) || case.on_means(TAKEN_OR_STRUCK, LESSER)
    }),
    Argument::pro(Element::E1, "scale-and-effects", Day::constant(1986, 6, 27), "icj.nicaragua.1986", |case| {
        case.on_attack(&[Row::A5b]) || case.on_means(ARMS, &[Class::Grave])
    }),
];

/// Against, likewise.
const AGAINST: &[Argument] = &[
    Argument::con(
        Element::E1,
        "treaty-of-guarantee",
        Day::constant(1974, 7, 20),
        "cyprus.guarantee.1960",
        is_by_guarantor,
    ),
    Argument::con(Element::E1, "own-territory", Day::constant(1982, 4, 2), "argentina.1982", |case| {
        case.on_means(&[Means::Invasion, Means::IsletOccupation], &Class::ALL)
            && case.facts.places.iter().any(|place| DISPUTED_LAND.contains(&place.area))
    }),
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
