//! One way of striking: down the rows A1 to A5, keeping every grade that is possible.

use super::{
    ArmedAttack, AttackRow, Blow, Sight, means, pushes,
    scale::{Class, Scale, ScaleLevel},
};
use crate::{
    domain::{
        Choice as _, Circumstances, FactId, FactSet, FunctionLoss, Harm, Intent, Means, OwnForce, Point, Reading,
        Recklessness, Series, Timing,
    },
    law::{
        finding::{Element, Finding, Firmness},
        grade::{Grade, GradeSet, Truth, is_one_of},
        reason::{Ground, Reason, Reasons, Side},
        row::{Row, Seen},
        standard::Standard,
    },
};

/// Takes down why while the rows are walked. The same walk finds the grades with and without it.
pub(super) trait Notes {
    fn reason(&mut self, reason: impl FnOnce() -> Reason);
    fn missing(&mut self, facts: FactSet);
    fn no_firmer_than(&mut self, firmness: Firmness);
}

/// Nobody asks why: only the grades are wanted.
pub(super) struct Unwritten;

impl Notes for Unwritten {
    fn reason(&mut self, _: impl FnOnce() -> Reason) {}
    fn missing(&mut self, _: FactSet) {}
    fn no_firmer_than(&mut self, _: Firmness) {}
}

/// The reasons, the facts that are missing, and how firm it is.
pub(super) struct Written {
    reasons: Reasons,
    missing: FactSet,
    firmness: Firmness,
}

impl Notes for Written {
    fn reason(&mut self, reason: impl FnOnce() -> Reason) {
        self.reasons.push(reason());
    }

    fn missing(&mut self, facts: FactSet) {
        self.missing.extend(facts);
    }

    fn no_firmer_than(&mut self, firmness: Firmness) {
        self.firmness = self.firmness.min(firmness);
    }
}

impl Written {
    fn blank() -> Self {
        Self { reasons: Reasons::new(), missing: FactSet::EMPTY, firmness: Firmness::High }
    }
}

/// One way of striking, judged: the grades that are possible and the rows that led there.
pub(super) struct Way {
    pub(super) grades: GradeSet,
    pub(super) class: Class,
    notes: Written,
}

impl Way {
    pub(super) fn of(means: Means, circumstances: &Circumstances<'_>, standard: &Standard) -> Self {
        let mut notes = Written::blank();
        let scale = scale(means, circumstances, standard);
        let grades = walk(means, &scale, circumstances, standard, &mut notes);
        Self { grades, class: scale.highest_class(), notes }
    }

    /// Nobody knows the means: every row of the table is possible.
    pub(super) fn unknown(circumstances: &Circumstances<'_>, standard: &Standard) -> Self {
        let known = Means::ALL.iter().filter(|means| !means.is_unknown());
        let mut unknown = Self { grades: GradeSet::EMPTY, class: Class::None, notes: Written::blank() };
        unknown.notes.missing.insert(FactId::Means);
        for way in known.map(|means| Self::of(*means, circumstances, standard)) {
            unknown.grades.extend(way.grades);
            unknown.notes.missing.extend(way.notes.missing);
            unknown.class = unknown.class.max(way.class);
        }
        let ground = Ground::Missing(FactId::Means);
        unknown.notes.reasons.push(Reason::new(Side::Decides, ground, &[FactId::Means]));
        if unknown.grades.len() == 1 && is_meant_for_another(circumstances.intent) == Truth::Yes {
            unknown.notes.reasons.push(AttackRow::A4.reason(Truth::Yes));
        }
        unknown
    }

    pub(super) fn grade(&self) -> Grade {
        self.grades.settle()
    }

    pub(super) fn into_armed_attack(self, circumstances: &Circumstances<'_>, if_linked: Option<Grade>) -> ArmedAttack {
        let grade = self.grade();
        let Written { mut reasons, missing, firmness } = self.notes;
        if grade == Grade::Unknown {
            for fact in missing.iter() {
                let ground = Ground::Missing(fact);
                if !reasons.iter().any(|reason| reason.ground == ground) {
                    reasons.push(Reason::new(Side::Note, ground, &[fact]));
                }
            }
        }
        if is_own_force_missing(circumstances) {
            reasons.push(Reason::new(Side::Note, Ground::Missing(FactId::OwnForce), &[FactId::OwnForce]));
        }
        let missing = if matches!(grade, Grade::Unknown | Grade::Arguable) { missing } else { FactSet::EMPTY };
        pushes::add(&mut reasons, circumstances);
        if let Some(linked) = if_linked.filter(|linked| *linked > grade && *linked != Grade::Unknown) {
            reasons.push(Reason::new(Side::Note, Ground::WouldRiseIfLinked(linked), &[FactId::Series]));
        }
        let finding = Finding::new(Element::E1, grade, reasons, missing, firmness, circumstances);
        ArmedAttack { finding, class: self.class }
    }
}

/// The grades of some means, without the reasons.
pub(super) fn grades(means: Means, circumstances: &Circumstances<'_>, standard: &Standard) -> GradeSet {
    walk(means, &scale(means, circumstances, standard), circumstances, standard, &mut Unwritten)
}

/// The same with the highest class of effects that is possible.
pub(super) fn grades_and_class(
    means: Means,
    circumstances: &Circumstances<'_>,
    standard: &Standard,
) -> (GradeSet, Class) {
    let scale = scale(means, circumstances, standard);
    (walk(means, &scale, circumstances, standard, &mut Unwritten), scale.highest_class())
}

fn scale(means: Means, circumstances: &Circumstances<'_>, standard: &Standard) -> Scale {
    Scale::of(
        means,
        circumstances.harm,
        circumstances.damage,
        circumstances.function_loss,
        circumstances.function_time,
        &standard.tables,
    )
}

/// Goes down the rows; a row that may apply adds its grade, the first that does ends the walk.
fn walk(
    means: Means,
    scale: &Scale,
    circumstances: &Circumstances<'_>,
    standard: &Standard,
    notes: &mut impl Notes,
) -> GradeSet {
    let seen = Seen { now: circumstances, standard, blow: Blow { means, levels: scale.levels } };
    let mut grades = GradeSet::EMPTY;
    for row in AttackRow::BEFORE_THE_TABLE.iter().copied() {
        let Row { holds, gives, .. } = row.row();
        let truth = holds(&seen);
        match truth {
            Truth::No => {}
            Truth::Maybe => {
                notes.reason(|| row.reason(truth));
                if row != AttackRow::A2 || !is_below_anyway(&seen) {
                    notes.missing(unknown_facts(row, circumstances, scale));
                }
                grades.extend(gives(&seen));
            }
            Truth::Yes => {
                notes.reason(|| row.reason(truth));
                grades.extend(gives(&seen));
                return grades;
            }
        }
    }
    grades.extend(look_up(&seen, scale, notes));
    grades
}

fn unknown_facts(row: AttackRow, circumstances: &Circumstances<'_>, scale: &Scale) -> FactSet {
    FactSet::of(row.row().facts).filter(|fact| {
        if [FactId::Harm, FactId::Damage].contains(&fact) {
            scale.missing.contains(fact)
        } else if fact == FactId::Place {
            Sight::abroad(circumstances.places) == Truth::Maybe
        } else {
            circumstances.stated(fact).is_none()
        }
    })
}

/// A5: the table of means, then accumulation and the two caps.
fn look_up(seen: &Seen<'_>, scale: &Scale, notes: &mut impl Notes) -> GradeSet {
    let Seen { now: circumstances, blow: Blow { means, .. }, .. } = *seen;
    let mut looked_up = GradeSet::EMPTY;
    let mut class = Class::None;
    let mut raised = Truth::No;
    for level in scale.levels.iter() {
        let (grade, other) = grades_at(seen, level);
        if let Some(other) = other {
            looked_up.insert(other);
            notes.missing(FactSet::of(&[FactId::Place]));
        }
        match is_accumulated(seen, level) {
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
    if is_of_the_place(means, class) && is_occupied(circumstances) != Truth::No {
        let side = if is_occupied(circumstances) == Truth::Yes { Side::Decides } else { Side::MayApply };
        notes.reason(|| Reason::new(side, Ground::Occupied, &[FactId::Means, FactId::Place]));
    }
    // Where several classes are possible the row of the highest does not decide.
    let side = if looked_up.len() > 1 { Side::MayApply } else { Side::Decides };
    notes.reason(|| {
        let mut reason = Reason::new(side, Ground::MeansAt(means, class), &[FactId::Means]);
        reason.facts.extend(scale.facts);
        reason
    });
    if looked_up.len() > 1 {
        notes.missing(scale.missing);
    }
    if raised != Truth::No {
        notes.reason(|| AttackRow::A5a.reason(raised));
        notes.no_firmer_than(AttackRow::A5a.row().firmness);
    }
    cap(looked_up, seen, notes)
}

fn cap(looked_up: GradeSet, seen: &Seen<'_>, notes: &mut impl Notes) -> GradeSet {
    let mut capped = looked_up;
    let at_most = |grades: GradeSet, most: Grade| grades.map(|grade| grade.min(most));
    let of_the_remote = AttackRow::A5b.row();
    let (remote, most) = ((of_the_remote.holds)(seen), (of_the_remote.gives)(seen).settle());
    if at_most(looked_up, most) != looked_up && remote != Truth::No {
        notes.reason(|| AttackRow::A5b.reason(remote));
        notes.no_firmer_than(of_the_remote.firmness);
        let below = at_most(capped, most);
        if remote == Truth::Yes {
            capped = below;
        } else {
            capped.extend(below);
            notes.missing(unknown_of_remoteness(seen.now));
        }
    }
    for row in [AttackRow::A5c, AttackRow::A5d] {
        let Row { holds, gives, firmness, .. } = row.row();
        let truth = holds(seen);
        if truth != Truth::No {
            notes.reason(|| row.reason(truth));
            notes.no_firmer_than(*firmness);
            let below = at_most(capped, gives(seen).settle());
            if truth == Truth::Yes {
                capped = below;
            } else {
                capped.extend(below);
                // Only whether it is asked of the force that was hit can be open, and that hangs on where it was.
                notes.missing(FactSet::of(&[FactId::Place]));
            }
        }
    }
    capped
}

/// What is unknown of whether a remote object was hit and nobody beside it; what is known is not asked for again.
fn unknown_of_remoteness(circumstances: &Circumstances<'_>) -> FactSet {
    let mut unknown = FactSet::EMPTY;
    if is_remote_object(circumstances) == Truth::Maybe {
        unknown.insert(FactId::Place);
    }
    if circumstances.harm.is_unknown() {
        unknown.insert(FactId::Harm);
    }
    unknown
}

/// What nothing aimed at the ally is worth while the blow is still to come.
pub(super) fn before_the_blow(standard: &Standard) -> GradeSet {
    GradeSet::only(match standard.at(Point::Imminent) {
        Reading::Expansive => Grade::Arguable,
        Reading::Strict | Reading::Practice => Grade::NotMet,
    })
}

/// The most that a blow against a remote object is worth where nobody is hurt.
pub(super) fn most_of_the_remote(standard: &Standard) -> Grade {
    match standard.at(Point::RemoteObject) {
        Reading::Strict => Grade::NotMet,
        Reading::Practice => Grade::Arguable,
        Reading::Expansive => Grade::Met,
    }
}

/// Whether a remote object was hit, and nobody beside it.
pub(super) fn is_remote(now: &Circumstances<'_>) -> Truth {
    is_remote_object(now).and(is_nobody_hurt(now.harm))
}

/// Whether a serious doubt caps the grade, as it does on all but an expansive reading.
pub(super) fn is_capped_by_doubt(seen: &Seen<'_>, doubt: Truth) -> Truth {
    let is_expansive = seen.standard.at(Point::ContestedIntent) == Reading::Expansive;
    if is_expansive { Truth::No } else { doubt }
}

/// Whether this is said of the force that was hit, where it is asked: of forces abroad or at sea. Who alleges it must state
/// it, so an unknown is read as nothing stated, and named.
pub(super) fn is_own_force(now: &Circumstances<'_>, said: OwnForce) -> Truth {
    if now.own_force == said { Sight::abroad(now.places) } else { Truth::No }
}

/// Whether it is asked of the force that was hit, and nobody says.
fn is_own_force_missing(now: &Circumstances<'_>) -> bool {
    now.own_force.is_unknown() && Sight::abroad(now.places) == Truth::Yes
}

/// Whether it went astray. Most means are deliberate by nature; the question is then only at whom.
pub(super) fn is_astray(seen: &Seen<'_>) -> Truth {
    let is_deliberate = seen.now.intent.is_unknown() && !means::can_go_astray(seen.blow.means);
    if is_deliberate { Truth::No } else { is_meant_for_another(seen.now.intent) }
}

fn is_meant_for_another(intent: Intent) -> Truth {
    is_one_of(intent, &[Intent::Spillover, Intent::Accident])
}

/// Deaths grave enough, and recklessness alleged: the exception that a strict reading does not make.
pub(super) fn is_deadly_and_reckless(circumstances: &Circumstances<'_>, standard: &Standard) -> Truth {
    let deaths = match standard.at(Point::Spillover) {
        Reading::Strict => return Truth::No,
        Reading::Practice => is_one_of(circumstances.harm, &[Harm::ManyDead, Harm::MassDead]),
        Reading::Expansive => is_one_of(circumstances.harm, &[Harm::FewDead, Harm::ManyDead, Harm::MassDead]),
    };
    deaths.and(is_one_of(circumstances.recklessness, &[Recklessness::Alleged]))
}

/// The exception of A3: spill-over or accident with many dead and recklessness alleged. E2 honours it too.
pub(in crate::law) fn is_reckless_spillover(circumstances: &Circumstances<'_>, standard: &Standard) -> Truth {
    is_meant_for_another(circumstances.intent).and(is_deadly_and_reckless(circumstances, standard))
}

pub(super) fn is_imminent(timing: Timing) -> Truth {
    is_one_of(timing, &[Timing::Imminent])
}

/// Whether a blow without effects has the grade of one still to come anyway, so that it does not matter which it is.
fn is_below_anyway(seen: &Seen<'_>) -> bool {
    let (grade, other) = grades_at(seen, ScaleLevel::None);
    GradeSet::only(grade) == before_the_blow(seen.standard)
        && other.is_none()
        && is_accumulated(seen, ScaleLevel::None) == Truth::No
}

/// The cell of the table, and a second grade where it hangs on a place that is not known. To occupy without a shot is an act
/// of aggression wherever the place is not itself in dispute (General Assembly resolution 3314, Article 3(a)).
fn grades_at(seen: &Seen<'_>, level: ScaleLevel) -> (Grade, Option<Grade>) {
    let tabled = means::grade(seen.blow.means, level, seen.standard);
    if !is_of_the_place(seen.blow.means, level.class()) {
        return (tabled, None);
    }
    match is_occupied(seen.now) {
        Truth::No => (tabled, None),
        Truth::Maybe => (tabled, Some(tabled.max(Grade::Arguable))),
        Truth::Yes => (tabled.max(Grade::Arguable), None),
    }
}

/// Whether where it is decides what these means amount to.
fn is_of_the_place(means: Means, class: Class) -> bool {
    means == Means::IsletOccupation && class == Class::None
}

/// Whether a place that is not itself in dispute was taken; of several places one is enough.
fn is_occupied(circumstances: &Circumstances<'_>) -> Truth {
    Sight::undisputed(circumstances.places)
}

/// Whether linked incidents raise the grade at a level: at least light, and for operations in networks any loss at all.
pub(super) fn is_accumulated(seen: &Seen<'_>, level: ScaleLevel) -> Truth {
    if seen.now.series != Series::Linked || seen.standard.at(Point::Accumulation) == Reading::Strict {
        return Truth::No;
    }
    if level.class() >= Class::Light {
        return Truth::Yes;
    }
    if !matches!(seen.blow.means, Means::Cyber | Means::Electronic) {
        return Truth::No;
    }
    is_one_of(
        seen.now.function_loss,
        &[FunctionLoss::Nuisance, FunctionLoss::PublicService, FunctionLoss::EssentialService],
    )
}

fn is_remote_object(circumstances: &Circumstances<'_>) -> Truth {
    Sight::remote(circumstances.places)
}

fn is_nobody_hurt(harm: Harm) -> Truth {
    is_one_of(harm, &[Harm::None, Harm::InjuredFew])
}
