//! One way of striking: down the rows A1 to A5, keeping every grade that is possible.

use super::{
    ArmedAttack, AttackRow, means, pushes,
    scale::{Class, Level, Scale},
};
use crate::{
    domain::{
        Choice as _, Circumstances, FactId, FactSet, FunctionLoss, Harm, Intent, Means, Object, Recklessness, Series,
        Timing,
    },
    law::{
        finding::{Element, Finding, Firmness},
        grade::{Grade, GradeSet, Truth, is_one_of},
        reason::{Ground, Reason, Reasons, Side},
    },
};

/// One way of striking, judged: the grades that are possible and the rows that led there.
pub(super) struct Way {
    pub(super) grades: GradeSet,
    reasons: Reasons,
    missing: FactSet,
    pub(super) class: Class,
    firmness: Firmness,
}

impl Way {
    pub(super) fn of(means: Means, circumstances: &Circumstances<'_>) -> Self {
        let scale = Scale::of(
            means,
            circumstances.harm,
            circumstances.damage,
            circumstances.function_loss,
            circumstances.function_time,
        );
        let mut way = Self {
            grades: GradeSet::EMPTY,
            reasons: Reasons::new(),
            missing: FactSet::EMPTY,
            class: scale.highest_class(),
            firmness: Firmness::High,
        };
        way.walk(means, &scale, circumstances);
        way
    }

    /// Nobody knows the means: every row of the table is possible.
    pub(super) fn unknown(circumstances: &Circumstances<'_>) -> Self {
        let ways = Means::ALL.iter().filter(|means| !means.is_unknown()).map(|means| Self::of(*means, circumstances));
        let mut unknown = Self {
            grades: GradeSet::EMPTY,
            reasons: Reasons::new(),
            missing: FactSet::of(&[FactId::Means]),
            class: Class::None,
            firmness: Firmness::High,
        };
        for way in ways {
            unknown.grades.extend(way.grades);
            unknown.missing.extend(way.missing);
            unknown.class = unknown.class.max(way.class);
        }
        let ground = Ground::Missing(FactId::Means);
        unknown.reasons.push(Reason::new(Side::Decides, ground, &[FactId::Means]));
        if unknown.grades.len() == 1 && is_astray(circumstances.intent) == Truth::Yes {
            unknown.reasons.push(AttackRow::A4.reason(Truth::Yes));
        }
        unknown
    }

    pub(super) fn grade(&self) -> Grade {
        self.grades.settle()
    }

    /// Goes down the rows; a row that may apply adds its grade, the first that does ends the walk.
    fn walk(&mut self, means: Means, scale: &Scale, circumstances: &Circumstances<'_>) {
        // Most means are deliberate by nature; the question is then only at whom.
        let is_deliberate = circumstances.intent.is_unknown() && !means::can_go_astray(means);
        let astray = if is_deliberate { Truth::No } else { is_astray(circumstances.intent) };
        let many_dead = is_one_of(circumstances.harm, &[Harm::ManyDead, Harm::MassDead]);
        let reckless = is_one_of(circumstances.recklessness, &[Recklessness::Alleged]);
        let rows = [
            (AttackRow::A1, if means::is_without_force(means) { Truth::Yes } else { Truth::No }, Grade::NotMet),
            (AttackRow::A2, is_imminent(circumstances.timing).and(is_classless(scale)), Grade::NotMet),
            (AttackRow::A3, astray.and(many_dead).and(reckless), Grade::Arguable),
            (AttackRow::A4, astray, Grade::NotMet),
        ];
        for (row, truth, grade) in rows {
            match truth {
                Truth::No => {}
                Truth::Maybe => {
                    self.note_maybe(row, circumstances, scale);
                    self.grades.insert(grade);
                }
                Truth::Yes => {
                    self.reasons.push(row.reason(truth));
                    self.grades.insert(grade);
                    return;
                }
            }
        }
        self.look_up(means, scale, circumstances);
    }

    fn note_maybe(&mut self, row: AttackRow, circumstances: &Circumstances<'_>, scale: &Scale) {
        self.reasons.push(row.reason(Truth::Maybe));
        let unknown = [
            (FactId::Intent, circumstances.intent.is_unknown()),
            (FactId::Recklessness, circumstances.recklessness.is_unknown()),
            (FactId::Timing, circumstances.timing.is_unknown()),
            (FactId::Harm, scale.missing.contains(FactId::Harm)),
            (FactId::Damage, scale.missing.contains(FactId::Damage)),
        ];
        for (fact, is_unknown) in unknown {
            if is_unknown && row.facts().contains(&fact) {
                self.missing.insert(fact);
            }
        }
    }

    /// A5: the table of means, then accumulation and the two caps.
    fn look_up(&mut self, means: Means, scale: &Scale, circumstances: &Circumstances<'_>) {
        let mut looked_up = GradeSet::EMPTY;
        let mut class = Class::None;
        let mut raised = Truth::No;
        for level in scale.levels.iter() {
            let grade = means::grade(means, level);
            match is_accumulated(means, level, circumstances) {
                Truth::No => looked_up.insert(grade),
                Truth::Maybe => {
                    looked_up.insert(grade);
                    looked_up.insert(grade.raised());
                    raised = raised.max(Truth::Maybe);
                }
                Truth::Yes => {
                    looked_up.insert(grade.raised());
                    raised = Truth::Yes;
                }
            }
            class = level.class();
        }
        let mut reason = Reason::new(Side::Decides, Ground::MeansAt(means, class), &[FactId::Means]);
        reason.facts.extend(scale.facts);
        self.reasons.push(reason);
        if looked_up.len() > 1 {
            // Several classes are possible, so the row of the highest does not decide.
            self.reasons.last_mut().into_iter().for_each(|reason| reason.side = Side::MayApply);
            self.missing.extend(scale.missing);
        }
        if raised != Truth::No {
            self.reasons.push(AttackRow::A5a.reason(raised));
            self.firmness = Firmness::Low;
        }
        let looked_up = self.cap(looked_up, circumstances);
        self.grades.extend(looked_up);
    }

    fn cap(&mut self, looked_up: GradeSet, circumstances: &Circumstances<'_>) -> GradeSet {
        let mut capped = looked_up;
        let at_most_arguable = |grades: GradeSet| grades.map(|grade| grade.min(Grade::Arguable));
        let remote = is_remote_object(circumstances).and(is_nobody_hurt(circumstances.harm));
        if looked_up.contains(Grade::Met) && remote != Truth::No {
            self.reasons.push(AttackRow::A5b.reason(remote));
            self.firmness = Firmness::Low;
            let below = at_most_arguable(capped);
            if remote == Truth::Yes {
                capped = below;
            } else {
                capped.extend(below);
                self.missing.insert(FactId::Place);
            }
        }
        if circumstances.intent == Intent::Contested {
            self.reasons.push(AttackRow::A5c.reason(Truth::Yes));
            self.firmness = self.firmness.min(Firmness::Medium);
            capped = at_most_arguable(capped);
        }
        capped
    }

    pub(super) fn into_armed_attack(mut self, circumstances: &Circumstances<'_>) -> ArmedAttack {
        let grade = self.grade();
        if grade == Grade::Unknown {
            for fact in self.missing.iter() {
                let ground = Ground::Missing(fact);
                if !self.reasons.iter().any(|reason| reason.ground == ground) {
                    self.reasons.push(Reason::new(Side::Note, ground, &[fact]));
                }
            }
        }
        let missing = if matches!(grade, Grade::Unknown | Grade::Arguable) { self.missing } else { FactSet::EMPTY };
        pushes::add(&mut self.reasons, circumstances);
        let finding = Finding::new(Element::E1, grade, self.reasons, missing, self.firmness, circumstances);
        ArmedAttack { finding, class: self.class }
    }
}

fn is_astray(intent: Intent) -> Truth {
    is_one_of(intent, &[Intent::Spillover, Intent::Accident])
}

/// The exception of A3: spill-over or accident with many dead and recklessness alleged. E2 honours it too.
pub(in crate::law) fn is_reckless_spillover(circumstances: &Circumstances<'_>) -> Truth {
    is_astray(circumstances.intent)
        .and(is_one_of(circumstances.harm, &[Harm::ManyDead, Harm::MassDead]))
        .and(is_one_of(circumstances.recklessness, &[Recklessness::Alleged]))
}

fn is_imminent(timing: Timing) -> Truth {
    is_one_of(timing, &[Timing::Imminent])
}

fn is_classless(scale: &Scale) -> Truth {
    match (scale.levels.contains(Level::None), scale.levels.is_certain()) {
        (false, _) => Truth::No,
        (true, false) => Truth::Maybe,
        (true, true) => Truth::Yes,
    }
}

/// Whether linked incidents raise the grade: at least light, and for operations in networks any loss at all.
fn is_accumulated(means: Means, level: Level, circumstances: &Circumstances<'_>) -> Truth {
    if circumstances.series != Series::Linked {
        return Truth::No;
    }
    if level.class() >= Class::Light {
        return Truth::Yes;
    }
    if !matches!(means, Means::Cyber | Means::Electronic) {
        return Truth::No;
    }
    is_one_of(
        circumstances.function_loss,
        &[FunctionLoss::Nuisance, FunctionLoss::PublicService, FunctionLoss::EssentialService],
    )
}

/// Whether every object hit is on the seabed or in orbit.
fn is_remote_object(circumstances: &Circumstances<'_>) -> Truth {
    circumstances
        .places
        .iter()
        .map(|place| is_one_of(place.object, &[Object::Seabed, Object::Satellite]))
        .min()
        .unwrap_or(Truth::Maybe)
}

fn is_nobody_hurt(harm: Harm) -> Truth {
    is_one_of(harm, &[Harm::None, Harm::InjuredFew])
}
