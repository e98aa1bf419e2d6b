//! E2: was it directed from abroad, and by someone?
//!
//! > an armed attack against one or more of them
//!
//! The Treaty says nothing of the author. Practice does: on 12 September 2001 the Council agreed that
//! the attack would count "if it is determined that this attack was directed from abroad", and on
//! 2 October 2001 it was announced that this had been determined. So an outside author is needed and
//! a named state is not. The grade is of the day: a finding of day 21 leaves day 1 as it was.
//!
//! Strict reading: a state or its proxy must stand behind it. Expansive: the evidence of the ally attacked is enough.

use super::{
    armed_attack::{Blow, is_reckless_spillover},
    finding::{Element, Finding, Firmness},
    grade::{Grade, GradeSet, Truth, is_one_of},
    reason::{Ground, Reason, Reasons, Side},
    row::{Row, Seen, rows},
    standard::Standard,
};
use crate::domain::{
    Attribution, AuthorKind, Choice as _, Circumstances, Direction, FactId, FactSet, Intent, Point, Reading,
};

rows! {
    /// The rows of E2.
    ExternalRow {
        /// It went astray: external in origin perhaps, but nobody was attacked; A3's exception stands here too.
        B1 = "b1" {
            facts: [Intent],
            through: [Recklessness, Harm],
            points: [Spillover],
            "poland.2022", High,
            |seen| stray(seen.now, seen.standard) => |_| GradeSet::only(Grade::NotMet),
        }
        /// Purely domestic.
        B2 = "b2" {
            facts: [Direction, Attribution],
            points: [],
            "model.judgement", High,
            |seen| is(seen, Direction::None).and(is_assessed(seen)) => |_| GradeSet::only(Grade::NotMet),
        }
        /// First official lines can name the wrong author.
        B3 = "b3" {
            facts: [Direction, Attribution],
            points: [],
            "madrid.2004", Medium,
            |seen| is(seen, Direction::None) => |_| GradeSet::only(Grade::Unknown),
        }
        /// The formula of 2 October 2001: shared and accepted.
        B4 = "b4" {
            facts: [Direction, Attribution],
            points: [NonStateAuthor on Strict: [AuthorKind]],
            "nato.sg.2001-10-02", High,
            |seen| is(seen, Direction::Established).and(is_shared(seen)) => grade_of_author,
        }
        /// Markings, radar, wreck: a state's regular forces need no shared assessment.
        B5 = "b5" {
            facts: [Direction, Attribution, AuthorKind],
            points: [],
            "ilc.responsibility", High,
            |seen| is(seen, Direction::Established).and(is_by_victim(seen)).and(is_by_own_forces(seen))
                => |_| GradeSet::only(Grade::Met),
        }
        /// Evidence not yet shared and accepted.
        B6 = "b6" {
            facts: [Direction, Attribution, AuthorKind],
            points: [Evidence, NonStateAuthor],
            "model.judgement", Medium,
            |seen| is(seen, Direction::Established) => |seen| by_evidence(seen, is_by_victim(seen)),
        }
        /// The link is probable, or findings compete.
        B7 = "b7" {
            facts: [Direction],
            through: [AuthorKind],
            points: [Evidence on Expansive: [Attribution], NonStateAuthor],
            "icj.nicaragua.1986", Medium,
            |seen| is(seen, Direction::Probable).max(is(seen, Direction::Contested))
                => |seen| by_evidence(seen, is(seen, Direction::Probable).and(is_shared(seen))),
        }
        /// Training, money or inspiration, local hands.
        B8 = "b8" {
            facts: [Direction],
            points: [ForeignLinks],
            "icj.nicaragua.1986", Medium,
            |seen| is(seen, Direction::ForeignLinks) => |seen| unless_strict(seen, Point::ForeignLinks, Grade::NotMet),
        }
        /// A claim is not proof.
        B9 = "b9" {
            facts: [Direction],
            points: [Claim],
            "model.judgement", Low,
            |seen| is(seen, Direction::ClaimedOnly) => |seen| unless_strict(seen, Point::Claim, Grade::Unknown),
        }
        /// The investigation is open.
        B10 = "b10" {
            facts: [Direction],
            through: [Attribution, AuthorKind],
            points: [],
            "nato.council.2001-09-12", High,
            |seen| is(seen, Direction::Unknown) => |_| GradeSet::only(Grade::Unknown),
        }
    }
}

/// The rows that hold or may hold, the last of them the first that does, each with whether it does.
fn applying<'a>(seen: &'a Seen<'a>) -> impl Iterator<Item = (ExternalRow, Truth)> + 'a {
    let mut is_decided = false;
    ExternalRow::ALL.into_iter().filter_map(move |row| {
        let truth = if is_decided { Truth::No } else { (row.row().holds)(seen) };
        is_decided |= truth == Truth::Yes;
        (truth != Truth::No).then_some((row, truth))
    })
}

/// The facts with the direction read from the author where it is missing.
fn read<'a>(circumstances: &Circumstances<'a>) -> Circumstances<'a> {
    let mut read = *circumstances;
    read.direction = read_direction(circumstances);
    read
}

/// Judges E2.
#[must_use]
pub fn judge(circumstances: &Circumstances<'_>, standard: &Standard) -> Finding {
    let now = read(circumstances);
    let direction = now.direction;
    let seen = Seen { now: &now, standard, blow: Blow::NONE };
    let mut grades = GradeSet::EMPTY;
    let mut reasons = Reasons::new();
    let mut firmness = Firmness::High;
    for (row, truth) in applying(&seen) {
        let Row { firmness: own, gives, .. } = row.row();
        grades.extend(gives(&seen));
        let side = if truth == Truth::Yes { Side::Decides } else { Side::MayApply };
        reasons.push(Reason { side, ground: Ground::External(row), facts: row.row().named(standard) });
        firmness = firmness.min(*own);
    }
    let grade = grades.settle();
    let missing = if grades.len() > 1 || grade == Grade::Unknown {
        missing(circumstances, direction, standard)
    } else {
        FactSet::EMPTY
    };
    // What went astray was not directed at the ally, whoever is known to have sent it.
    let is_stray = stray(circumstances, standard) == Truth::Yes;
    if direction != circumstances.direction && !is_stray {
        let facts = [FactId::AuthorKind, FactId::Attribution];
        reasons.push(Reason::new(Side::Note, Ground::ReadFromAuthor(direction), &facts));
    }
    if grade == Grade::Unknown {
        for fact in missing.iter() {
            reasons.push(Reason::new(Side::Note, Ground::Missing(fact), &[fact]));
        }
    }
    add_pushes(&mut reasons, circumstances, is_stray);
    Finding::new(Element::E2, grade, reasons, missing, firmness, circumstances)
}

/// The direction as stated, or read from the author where it is missing: a state's own forces act from outside.
fn read_direction(circumstances: &Circumstances<'_>) -> Direction {
    let is_assessed = circumstances.attribution.rung().is_some_and(|rung| rung >= Attribution::VictimAssessed);
    if circumstances.direction != Direction::Unknown || !is_assessed {
        return circumstances.direction;
    }
    match circumstances.author_kind {
        AuthorKind::StateForces => Direction::Established,
        AuthorKind::StateCovert | AuthorKind::StateProxy => Direction::Probable,
        AuthorKind::Organisation
        | AuthorKind::NetworkCell
        | AuthorKind::DomesticGroup
        | AuthorKind::Individual
        | AuthorKind::Commercial
        | AuthorKind::Unknown => Direction::Unknown,
    }
}

/// Every grade E2 may turn out to have, given what is unknown, without the reasons.
#[must_use]
pub fn possible_grades(circumstances: &Circumstances<'_>, standard: &Standard) -> GradeSet {
    let now = read(circumstances);
    let seen = Seen { now: &now, standard, blow: Blow::NONE };
    applying(&seen).fold(GradeSet::EMPTY, |mut grades, (row, _)| {
        grades.extend((row.row().gives)(&seen));
        grades
    })
}

/// Whether nothing was aimed at the ally (row B1): all that E2 reads of the facts it shares with E1.
#[must_use]
pub fn stray(circumstances: &Circumstances<'_>, standard: &Standard) -> Truth {
    let is_stated = matches!(circumstances.intent, Intent::Spillover | Intent::Accident);
    let stated = if is_stated { Truth::Yes } else { Truth::No };
    stated.and(is_reckless_spillover(circumstances, standard).opposite())
}

fn is(seen: &Seen<'_>, direction: Direction) -> Truth {
    if seen.now.direction == direction { Truth::Yes } else { Truth::No }
}

/// Whether the author is assessed by the ally attacked at least.
fn is_assessed(seen: &Seen<'_>) -> Truth {
    is_by_victim(seen).max(is_shared(seen))
}

/// Whether the ally attacked assesses it on its own.
fn is_by_victim(seen: &Seen<'_>) -> Truth {
    is_one_of(seen.now.attribution, &[Attribution::VictimAssessed])
}

/// Whether several allies share the finding, or more.
fn is_shared(seen: &Seen<'_>) -> Truth {
    use Attribution as At;
    is_one_of(seen.now.attribution, &[At::SeveralAllies, At::CouncilAccepted, At::CourtOrUn, At::Undisputed])
}

/// Whether E2 looks at two kinds of author alike.
pub(super) fn is_alike(one: AuthorKind, other: AuthorKind) -> bool {
    let looked_at = |kind: AuthorKind| (kind == AuthorKind::StateForces, kind.is_state_or_proxy());
    looked_at(one) == looked_at(other)
}

/// Whether E2 looks at two rungs of attribution alike.
pub(super) fn is_shared_alike(one: Attribution, other: Attribution) -> bool {
    let looked_at = |rung: Attribution| (rung == Attribution::VictimAssessed, rung >= Attribution::SeveralAllies);
    looked_at(one) == looked_at(other)
}

fn is_by_own_forces(seen: &Seen<'_>) -> Truth {
    is_one_of(seen.now.author_kind, &[AuthorKind::StateForces])
}

/// What a finding that is accepted, or made by the ally attacked on its own, is worth for this author.
fn grade_of_author(seen: &Seen<'_>) -> GradeSet {
    let kind = seen.now.author_kind;
    let mut grades = GradeSet::EMPTY;
    let strict = seen.standard.at(Point::NonStateAuthor) == Reading::Strict;
    if !strict || kind.is_state_or_proxy() || kind.is_unknown() {
        grades.insert(Grade::Met);
    }
    if strict && !kind.is_state_or_proxy() {
        grades.insert(Grade::Arguable);
    }
    grades
}

/// Arguable, and on an expansive reading as good as the author where the evidence is enough.
fn by_evidence(seen: &Seen<'_>, enough: Truth) -> GradeSet {
    match (seen.standard.at(Point::Evidence), enough) {
        (Reading::Strict | Reading::Practice, _) | (Reading::Expansive, Truth::No) => GradeSet::only(Grade::Arguable),
        // The two points may be chosen apart, so evidence that is enough is worth no more than its author.
        (Reading::Expansive, Truth::Maybe) => grade_of_author(seen).and(Grade::Arguable),
        (Reading::Expansive, Truth::Yes) => grade_of_author(seen),
    }
}

/// Arguable, and this grade on a strict reading of a point.
fn unless_strict(seen: &Seen<'_>, point: Point, strict: Grade) -> GradeSet {
    GradeSet::only(if seen.standard.at(point) == Reading::Strict { strict } else { Grade::Arguable })
}

fn missing(circumstances: &Circumstances<'_>, direction: Direction, standard: &Standard) -> FactSet {
    let mut missing = FactSet::EMPTY;
    let mut add = |is_unknown: bool, fact: FactId| {
        if is_unknown {
            missing.insert(fact);
        }
    };
    add(direction.is_unknown(), FactId::Direction);
    add(circumstances.attribution.is_unknown(), FactId::Attribution);
    // The kind of author is read where the ally attacked has assessed it, and for a missing direction above that.
    let assessed = is_one_of(circumstances.attribution, &[Attribution::VictimAssessed]);
    let kind_matters = match direction {
        Direction::Unknown => {
            circumstances.attribution.is_unknown() || circumstances.attribution >= Attribution::VictimAssessed
        }
        Direction::Established => assessed != Truth::No || standard.at(Point::NonStateAuthor) == Reading::Strict,
        Direction::Probable
        | Direction::Contested
        | Direction::ForeignLinks
        | Direction::ClaimedOnly
        | Direction::None => false,
    };
    add(circumstances.author_kind.is_unknown() && kind_matters, FactId::AuthorKind);
    // Of what is stated to have gone astray, what is unknown of the exception.
    let is_exception_open = stray(circumstances, standard) == Truth::Maybe;
    add(is_exception_open && circumstances.recklessness.is_unknown(), FactId::Recklessness);
    add(is_exception_open && circumstances.harm.is_unknown(), FactId::Harm);
    missing
}

fn add_pushes(reasons: &mut Reasons, circumstances: &Circumstances<'_>, is_stray: bool) {
    let direction = match circumstances.direction {
        Direction::Established | Direction::Probable | Direction::ForeignLinks => Some(Side::For),
        Direction::Contested | Direction::ClaimedOnly | Direction::None => Some(Side::Against),
        Direction::Unknown => None,
    };
    if let Some(side) = direction {
        let ground = Ground::Direction(circumstances.direction);
        reasons.push(Reason::new(side, ground, &[FactId::Direction]));
    }
    if let Some(rung) = circumstances.attribution.rung() {
        // A finding that it is domestic speaks the more against it the further it is shared.
        let speaks_for = rung >= Attribution::SeveralAllies && circumstances.direction != Direction::None && !is_stray;
        let side = if speaks_for { Side::For } else { Side::Against };
        reasons.push(Reason::new(side, Ground::Attribution(rung), &[FactId::Attribution]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, Fact, Harm, Incident, Recklessness, Roster};

    fn check(expected: Grade, describe: impl FnOnce(&mut Incident)) {
        let mut incident = Incident::on(Day::constant(2020, 1, 1));
        describe(&mut incident);
        let roster = Roster::default();
        let found = judge(&Circumstances::of(&incident, &roster, incident.first_day), &Standard::PRACTICE);
        assert_eq!(found.grade, expected, "{:#?}", found.reasons);
    }

    fn stated(direction: Direction, attribution: Attribution, kind: AuthorKind) -> impl FnOnce(&mut Incident) {
        move |incident| {
            incident.direction = Fact::stated(direction);
            incident.attribution = Fact::stated(attribution);
            incident.author_kind = Fact::stated(kind);
        }
    }

    #[test]
    fn of_the_exception_for_what_went_astray_only_what_is_unknown_and_open_is_missing() {
        use crate::domain::Intent;
        let missing = |intent: Intent, harm: Harm| {
            let mut incident = Incident::on(Day::constant(2020, 1, 1));
            incident.intent = Fact::stated(intent);
            incident.harm = Fact::stated(harm);
            let roster = Roster::default();
            let now = Circumstances::of(&incident, &roster, incident.first_day);
            let found = judge(&now, &Standard::PRACTICE);
            [FactId::Recklessness, FactId::Harm].map(|fact| found.missing.contains(fact))
        };
        assert_eq!(missing(Intent::Accident, Harm::MassDead), [true, false]);
        assert_eq!(missing(Intent::Accident, Harm::Unknown), [true, true]);
        assert_eq!(missing(Intent::DeliberateAlly, Harm::Unknown), [false, false]);
    }

    #[test]
    fn silence_is_not_a_no() {
        check(Grade::Unknown, |_| {});
    }

    #[test]
    fn a_shared_finding_is_met_and_the_victims_own_is_met_for_regular_forces_only() {
        use {Attribution as At, AuthorKind as Kind, Direction as D};
        check(Grade::Met, stated(D::Established, At::CouncilAccepted, Kind::NetworkCell));
        check(Grade::Met, stated(D::Established, At::VictimAssessed, Kind::StateForces));
        check(Grade::Arguable, stated(D::Established, At::VictimAssessed, Kind::Organisation));
        check(Grade::Arguable, stated(D::Established, At::Unknown, Kind::StateForces));
    }

    #[test]
    fn a_first_line_that_names_a_domestic_author_is_not_yet_a_no() {
        use {Attribution as At, AuthorKind as Kind, Direction as D};
        check(Grade::Unknown, stated(D::None, At::Suspected, Kind::DomesticGroup));
        check(Grade::Unknown, stated(D::None, At::Unknown, Kind::DomesticGroup));
        check(Grade::NotMet, stated(D::None, At::CourtOrUn, Kind::DomesticGroup));
    }

    #[test]
    fn a_shared_finding_that_it_is_domestic_speaks_against_it() {
        use {Attribution as At, AuthorKind as Kind, Direction as D};
        for rung in [At::VictimAssessed, At::SeveralAllies, At::CouncilAccepted, At::CourtOrUn, At::Undisputed] {
            let mut incident = Incident::on(Day::constant(2020, 1, 1));
            let roster = Roster::default();
            stated(D::None, rung, Kind::DomesticGroup)(&mut incident);
            let found = judge(&Circumstances::of(&incident, &roster, incident.first_day), &Standard::PRACTICE);
            assert_eq!((found.grade, found.on(Side::For).count()), (Grade::NotMet, 0), "{rung:?}");
            assert_eq!(found.on(Side::Against).count(), 2, "{rung:?}");
            stated(D::Established, rung, Kind::DomesticGroup)(&mut incident);
            let found = judge(&Circumstances::of(&incident, &roster, incident.first_day), &Standard::PRACTICE);
            let is_shared = rung >= At::SeveralAllies;
            assert_eq!(found.on(Side::For).count(), if is_shared { 2 } else { 1 }, "{rung:?}");
        }
    }

    #[test]
    fn a_states_own_forces_act_from_outside() {
        use {Attribution as At, AuthorKind as Kind, Direction as D};
        check(Grade::Met, stated(D::Unknown, At::VictimAssessed, Kind::StateForces));
        check(Grade::Arguable, stated(D::Unknown, At::SeveralAllies, Kind::StateCovert));
        check(Grade::Unknown, stated(D::Unknown, At::Suspected, Kind::StateForces));
    }

    #[test]
    fn a_stray_has_no_author_unless_recklessness_is_alleged() {
        check(Grade::Unknown, |incident| incident.intent = Fact::stated(Intent::Accident));
        check(Grade::NotMet, |incident| {
            incident.intent = Fact::stated(Intent::Accident);
            incident.recklessness = Fact::stated(Recklessness::NotAlleged);
        });
        check(Grade::Met, |incident| {
            incident.intent = Fact::stated(Intent::Spillover);
            incident.harm = Fact::stated(Harm::MassDead);
            incident.recklessness = Fact::stated(Recklessness::Alleged);
            incident.direction = Fact::stated(Direction::Established);
            incident.attribution = Fact::stated(Attribution::Undisputed);
        });
    }
}
