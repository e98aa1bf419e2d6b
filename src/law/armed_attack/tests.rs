use super::*;
use crate::domain::{
    Area, Damage, Day, Fact, FactId, FactSet, FunctionLoss, Harm, Incident, Intent, Means, Object, OwnForce, Place,
    Reading, Recklessness, Roster, Series, Timing,
};
use crate::law::grade::Grade;

/// The grade of E1 for an incident described by a few facts.
fn check(expected: Grade, describe: impl FnOnce(&mut Incident)) {
    let mut incident = Incident::on(Day::constant(2020, 1, 1));
    describe(&mut incident);
    let roster = Roster::default();
    let circumstances = Circumstances::of(&incident, &roster, incident.first_day);
    let found = judge(&circumstances, &Standard::PRACTICE);
    assert_eq!(found.finding.grade, expected, "{:#?}", found.finding.reasons);
}

fn set(incident: &mut Incident, means: Means, harm: Harm, damage: Damage) {
    incident.means = Fact::stated(vec![means]);
    incident.harm = Fact::stated(harm);
    incident.damage = Fact::stated(damage);
}

fn at(object: Object) -> Fact<Vec<Place>> {
    Fact::stated(vec![Place { object, ..Place::default() }])
}

#[test]
fn silence_is_not_a_no() {
    check(Grade::Unknown, |_| {});
}

#[test]
fn a_threat_is_no_attack_whatever_else_is_unknown() {
    check(Grade::NotMet, |incident| incident.means = Fact::stated(vec![Means::Threat]));
}

#[test]
fn a_mass_casualty_assault_is_met_and_a_lesser_one_arguable() {
    check(Grade::Met, |incident| set(incident, Means::ArmedAssault, Harm::MassDead, Damage::Unknown));
    check(Grade::Arguable, |incident| set(incident, Means::ArmedAssault, Harm::ManyDead, Damage::Unknown));
}

#[test]
fn a_missile_of_unknown_aim_may_have_gone_astray() {
    check(Grade::Unknown, |incident| set(incident, Means::Strike, Harm::FewDead, Damage::Serious));
    check(Grade::NotMet, |incident| {
        set(incident, Means::Strike, Harm::FewDead, Damage::Serious);
        incident.intent = Fact::stated(Intent::Accident);
    });
}

#[test]
fn recklessness_makes_a_grave_stray_arguable() {
    check(Grade::Arguable, |incident| {
        set(incident, Means::Strike, Harm::ManyDead, Damage::Serious);
        incident.intent = Fact::stated(Intent::Spillover);
        incident.recklessness = Fact::stated(Recklessness::Alleged);
    });
}

#[test]
fn a_pipeline_in_the_open_sea_is_arguable_at_most() {
    check(Grade::Arguable, |incident| {
        set(incident, Means::ExplosiveSabotage, Harm::None, Damage::Destruction);
        incident.place = at(Object::Seabed);
    });
    check(Grade::Met, |incident| {
        set(incident, Means::ExplosiveSabotage, Harm::None, Damage::Destruction);
        incident.place = at(Object::Territory);
    });
}

#[test]
fn sabotage_needs_people_or_an_essential_service_not_damage_alone() {
    check(Grade::NotMet, |incident| {
        set(incident, Means::Sabotage, Harm::None, Damage::Serious);
        incident.function_loss = Fact::stated(FunctionLoss::Nuisance);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
    });
    check(Grade::Arguable, |incident| {
        set(incident, Means::Sabotage, Harm::FewDead, Damage::Serious);
        incident.function_loss = Fact::stated(FunctionLoss::Nuisance);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
    });
}

#[test]
fn linking_raises_one_grade_once() {
    check(Grade::Met, |incident| {
        set(incident, Means::Strike, Harm::FewDead, Damage::Minor);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
        incident.series = Fact::stated(Series::Linked);
    });
    check(Grade::Arguable, |incident| {
        set(incident, Means::Cyber, Harm::None, Damage::None);
        incident.function_loss = Fact::stated(FunctionLoss::Nuisance);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
        incident.timing = Fact::stated(Timing::OverActive);
        incident.series = Fact::stated(Series::Linked);
    });
}

#[test]
fn contested_intent_caps_but_never_denies() {
    check(Grade::Arguable, |incident| {
        set(incident, Means::Strike, Harm::MassDead, Damage::Destruction);
        incident.intent = Fact::stated(Intent::Contested);
        incident.place = at(Object::Territory);
    });
}

#[test]
fn a_blow_that_is_only_imminent_has_not_occurred() {
    check(Grade::NotMet, |incident| {
        set(incident, Means::Strike, Harm::None, Damage::None);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
        incident.timing = Fact::stated(Timing::Imminent);
    });
}

#[test]
fn of_several_means_the_best_graded_decides() {
    check(Grade::Met, |incident| {
        set(incident, Means::Threat, Harm::MassDead, Damage::Serious);
        incident.means = Fact::stated(vec![Means::Threat, Means::ArmedAssault]);
    });
}

#[test]
fn a_loss_of_hours_or_days_is_light_at_most_whatever_was_lost() {
    check(Grade::NotMet, |incident| {
        set(incident, Means::Cyber, Harm::None, Damage::Minor);
        incident.function_time = Fact::stated(crate::domain::FunctionTime::Days);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
        incident.timing = Fact::stated(Timing::OverDone);
    });
}

#[test]
fn a_row_decides_only_where_the_class_is_certain() {
    let mut incident = Incident::on(Day::constant(2020, 1, 1));
    incident.means = Fact::stated(vec![Means::ArmedAssault]);
    let roster = Roster::default();
    let found = judge(&Circumstances::of(&incident, &roster, incident.first_day), &Standard::PRACTICE);
    assert_eq!(found.finding.on(Side::Decides).count(), 0);
    let is_table_row = |reason: &&Reason| matches!(reason.ground, Ground::MeansAt(Means::ArmedAssault, _));
    assert_eq!(found.finding.on(Side::MayApply).filter(is_table_row).count(), 1);
}

#[test]
fn a_stray_is_no_attack_by_whatever_means_and_is_said_to_be_one_only_where_nothing_else_is_possible() {
    let rows = |describe: &dyn Fn(&mut Incident)| {
        let mut incident = Incident::on(Day::constant(2020, 1, 1));
        describe(&mut incident);
        let roster = Roster::default();
        let circumstances = Circumstances::of(&incident, &roster, incident.first_day);
        let found = judge(&circumstances, &Standard::PRACTICE).finding;
        let is_stray = found.reasons.iter().any(|reason| reason.ground == Ground::Attack(AttackRow::A4));
        (found.grade, is_stray)
    };
    let accident = |incident: &mut Incident| incident.intent = Fact::stated(Intent::Accident);
    let of_nobody = |incident: &mut Incident| {
        accident(incident);
        incident.recklessness = Fact::stated(Recklessness::NotAlleged);
    };
    assert_eq!(rows(&of_nobody), (Grade::NotMet, true));
    // Many dead and recklessness not excluded: it may be arguable yet.
    let of_many = |incident: &mut Incident| {
        accident(incident);
        incident.harm = Fact::stated(Harm::ManyDead);
    };
    assert_eq!(rows(&of_many), (Grade::Unknown, false));
    // Nothing has occurred yet, by whatever means: no attack, and no stray.
    let of_nothing_yet = |incident: &mut Incident| {
        incident.timing = Fact::stated(Timing::Imminent);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
        incident.harm = Fact::stated(Harm::None);
        incident.damage = Fact::stated(Damage::None);
        incident.function_loss = Fact::stated(FunctionLoss::None);
    };
    assert_eq!(rows(&of_nothing_yet), (Grade::NotMet, false));
}

#[test]
fn what_is_unknown_and_cannot_move_an_arguable_attack_is_not_asked_for() {
    let missing = |harm: Harm| {
        let mut incident = Incident::on(Day::constant(2020, 1, 1));
        set(&mut incident, Means::Sabotage, harm, Damage::Unknown);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
        incident.timing = Fact::stated(Timing::OverActive);
        let roster = Roster::default();
        let circumstances = Circumstances::of(&incident, &roster, incident.first_day);
        let found = judge(&circumstances, &Standard::PRACTICE).finding;
        (found.grade, found.missing)
    };
    // A few dead by sabotage are arguable, and no destruction beside them makes it more.
    assert_eq!(missing(Harm::FewDead), (Grade::Arguable, FactSet::EMPTY));
    let open = FactSet::of(&[FactId::Damage, FactId::FunctionLoss, FactId::FunctionTime]);
    assert_eq!(missing(Harm::InjuredFew), (Grade::Unknown, open));
}

/// A strike that would be met, on forces somewhere, of which it is said whether they used force themselves.
fn strike_on_forces(area: Area, own_force: OwnForce, reading: Reading) -> ArmedAttack {
    let mut incident = Incident::on(Day::constant(2020, 1, 1));
    set(&mut incident, Means::Strike, Harm::MassDead, Damage::Destruction);
    incident.intent = Fact::stated(Intent::DeliberateAlly);
    incident.timing = Fact::stated(Timing::Ongoing);
    incident.place = Fact::stated(vec![Place { object: Object::Forces, area, ..Place::default() }]);
    incident.own_force = Fact::stated(own_force);
    let roster = Roster::default();
    judge(&Circumstances::of(&incident, &roster, incident.first_day), &Standard::of(reading))
}

#[test]
fn forces_abroad_that_use_force_themselves_are_not_attacked_and_doubt_about_it_caps() {
    use {Grade as G, OwnForce as Own, Reading as R};
    for (said, grades) in [
        (Own::Yes, [G::NotMet; 3]),
        (Own::Contested, [G::Arguable, G::Arguable, G::Met]),
        (Own::No, [G::Met; 3]),
        (Own::Lawful, [G::Met; 3]),
        (Own::Unknown, [G::Met; 3]),
    ] {
        let found = R::ALL.map(|reading| strike_on_forces(Area::ThirdState, said, reading).finding.grade);
        assert_eq!(found, grades, "{said:?}");
        // At home nobody asks.
        assert_eq!(strike_on_forces(Area::PartyEurope, said, R::Practice).finding.grade, G::Met, "{said:?} at home");
    }
}

#[test]
fn that_nobody_says_whether_forces_abroad_used_force_is_named_and_moves_nothing() {
    let is_named = |area: Area| {
        let finding = strike_on_forces(area, OwnForce::Unknown, Reading::Practice).finding;
        finding.reasons.iter().any(|reason| reason.ground == Ground::Missing(FactId::OwnForce))
    };
    assert_eq!([Area::ThirdState, Area::PartyEurope].map(is_named), [true, false]);
}

#[test]
fn where_it_hangs_on_the_place_whether_own_force_is_asked_the_place_is_missing() {
    for said in [OwnForce::Yes, OwnForce::Contested] {
        let finding = strike_on_forces(Area::Unknown, said, Reading::Practice).finding;
        assert!(finding.missing.contains(FactId::Place), "{said:?}: {finding:#?}");
    }
}
