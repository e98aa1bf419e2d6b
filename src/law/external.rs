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
    armed_attack::is_reckless_spillover,
    finding::{Element, Finding, Firmness},
    grade::{Grade, GradeSet, Truth, is_one_of},
    reason::{Ground, Reason, Reasons, Side, SourceKey},
    standard::Standard,
};
use crate::domain::{
    Attribution, AuthorKind, Choice as _, Circumstances, Direction, FactId, FactSet, Intent, Point, Reading,
};

/// The rows of E2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "Each row's condition stands beside it in `rows`, its sentence in the words.")]
pub enum ExternalRow {
    B1,
    B2,
    B3,
    B4,
    B5,
    B6,
    B7,
    B8,
    B9,
    B10,
}

impl ExternalRow {
    /// All rows in their order.
    pub const ALL: [Self; 10] =
        [Self::B1, Self::B2, Self::B3, Self::B4, Self::B5, Self::B6, Self::B7, Self::B8, Self::B9, Self::B10];

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::B1 => "b1",
            Self::B2 => "b2",
            Self::B3 => "b3",
            Self::B4 => "b4",
            Self::B5 => "b5",
            Self::B6 => "b6",
            Self::B7 => "b7",
            Self::B8 => "b8",
            Self::B9 => "b9",
            Self::B10 => "b10",
        }
    }

    fn facts(self) -> &'static [FactId] {
        match self {
            Self::B1 => &[FactId::Intent],
            Self::B2 | Self::B3 | Self::B4 => &[FactId::Direction, FactId::Attribution],
            Self::B5 | Self::B6 => &[FactId::Direction, FactId::Attribution, FactId::AuthorKind],
            Self::B7 | Self::B8 | Self::B9 | Self::B10 => &[FactId::Direction],
        }
    }

    /// Facts that only another reading than practice looks at.
    fn facts_of_a_reading(self, standard: &Standard) -> FactSet {
        let (is_strict, is_expansive) =
            (standard.at(Point::NonStateAuthor) == Reading::Strict, standard.at(Point::Evidence) == Reading::Expansive);
        match self {
            Self::B4 if is_strict => FactSet::of(&[FactId::AuthorKind]),
            Self::B7 if is_expansive => FactSet::of(&[FactId::Attribution]),
            Self::B1
            | Self::B2
            | Self::B3
            | Self::B4
            | Self::B5
            | Self::B6
            | Self::B7
            | Self::B8
            | Self::B9
            | Self::B10 => FactSet::EMPTY,
        }
    }

    pub(super) fn source(self) -> SourceKey {
        match self {
            Self::B1 => "poland.2022",
            Self::B2 | Self::B6 | Self::B9 => "model.judgement",
            Self::B3 => "madrid.2004",
            Self::B4 => "nato.sg.2001-10-02",
            Self::B5 => "ilc.responsibility",
            Self::B7 | Self::B8 => "icj.nicaragua.1986",
            Self::B10 => "nato.council.2001-09-12",
        }
    }

    fn firmness(self) -> Firmness {
        match self {
            Self::B1 | Self::B2 | Self::B4 | Self::B5 | Self::B10 => Firmness::High,
            Self::B3 | Self::B6 | Self::B7 | Self::B8 => Firmness::Medium,
            Self::B9 => Firmness::Low,
        }
    }
}

/// Judges E2.
#[must_use]
pub fn judge(circumstances: &Circumstances<'_>, standard: &Standard) -> Finding {
    let direction = read_direction(circumstances);
    let mut grades = GradeSet::EMPTY;
    let mut reasons = Reasons::new();
    let mut firmness = Firmness::High;
    for (row, truth, possible) in rows(circumstances, direction, standard) {
        if truth == Truth::No {
            continue;
        }
        grades.extend(possible);
        let side = if truth == Truth::Yes { Side::Decides } else { Side::MayApply };
        let mut reason = Reason::new(side, Ground::External(row), row.facts());
        reason.facts.extend(row.facts_of_a_reading(standard));
        reasons.push(reason);
        firmness = firmness.min(row.firmness());
        if truth == Truth::Yes {
            break;
        }
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
    let mut grades = GradeSet::EMPTY;
    for (_, truth, possible) in rows(circumstances, read_direction(circumstances), standard) {
        if truth != Truth::No {
            grades.extend(possible);
        }
        if truth == Truth::Yes {
            break;
        }
    }
    grades
}

/// Whether nothing was aimed at the ally (row B1): all that E2 reads of the facts it shares with E1.
#[must_use]
pub fn stray(circumstances: &Circumstances<'_>, standard: &Standard) -> Truth {
    let is_stated = matches!(circumstances.intent, Intent::Spillover | Intent::Accident);
    let stated = if is_stated { Truth::Yes } else { Truth::No };
    stated.and(is_reckless_spillover(circumstances, standard).opposite())
}

/// What a finding that is accepted, or made by the ally attacked on its own, is worth for this author.
fn grade_of_author(circumstances: &Circumstances<'_>, standard: &Standard) -> GradeSet {
    let mut grades = GradeSet::EMPTY;
    let strict = standard.at(Point::NonStateAuthor) == Reading::Strict;
    if !strict || circumstances.author_kind.is_state_or_proxy() || circumstances.author_kind.is_unknown() {
        grades.insert(Grade::Met);
    }
    if strict && !circumstances.author_kind.is_state_or_proxy() {
        grades.insert(Grade::Arguable);
    }
    grades
}

fn rows(
    circumstances: &Circumstances<'_>,
    direction: Direction,
    standard: &Standard,
) -> [(ExternalRow, Truth, GradeSet); 10] {
    use Attribution as At;
    use ExternalRow as Row;
    let is = |value: Direction| if direction == value { Truth::Yes } else { Truth::No };
    let assessed = is_one_of(
        circumstances.attribution,
        &[At::VictimAssessed, At::SeveralAllies, At::CouncilAccepted, At::CourtOrUn, At::Undisputed],
    );
    let shared =
        is_one_of(circumstances.attribution, &[At::SeveralAllies, At::CouncilAccepted, At::CourtOrUn, At::Undisputed]);
    let by_victim = is_one_of(circumstances.attribution, &[At::VictimAssessed]);
    let own_forces = is_one_of(circumstances.author_kind, &[AuthorKind::StateForces]);
    let is_strict = |point: Point| standard.at(point) == Reading::Strict;
    let local_hands = if is_strict(Point::ForeignLinks) { Grade::NotMet } else { Grade::Arguable };
    let a_claim = if is_strict(Point::Claim) { Grade::Unknown } else { Grade::Arguable };
    let arguable_or_met = |enough: Truth| match (standard.at(Point::Evidence), enough) {
        (Reading::Strict | Reading::Practice, _) | (Reading::Expansive, Truth::No) => GradeSet::only(Grade::Arguable),
        // The two points may be chosen apart, so evidence that is enough is worth no more than its author.
        (Reading::Expansive, Truth::Maybe) => grade_of_author(circumstances, standard).and(Grade::Arguable),
        (Reading::Expansive, Truth::Yes) => grade_of_author(circumstances, standard),
    };
    [
        // External in origin perhaps, but nobody was attacked; A3's exception stands here too.
        (Row::B1, stray(circumstances, standard), GradeSet::only(Grade::NotMet)),
        // Purely domestic.
        (Row::B2, is(Direction::None).and(assessed), GradeSet::only(Grade::NotMet)),
        // First official lines can name the wrong author.
        (Row::B3, is(Direction::None), GradeSet::only(Grade::Unknown)),
        // The formula of 2 October 2001: shared and accepted.
        (Row::B4, is(Direction::Established).and(shared), grade_of_author(circumstances, standard)),
        // Markings, radar, wreck: a state's regular forces need no shared assessment.
        (Row::B5, is(Direction::Established).and(by_victim).and(own_forces), GradeSet::only(Grade::Met)),
        // Evidence not yet shared and accepted.
        (Row::B6, is(Direction::Established), arguable_or_met(by_victim)),
        // The link is probable, or findings compete.
        (
            Row::B7,
            is(Direction::Probable).max(is(Direction::Contested)),
            arguable_or_met(is(Direction::Probable).and(shared)),
        ),
        // Training, money or inspiration, local hands.
        (Row::B8, is(Direction::ForeignLinks), GradeSet::only(local_hands)),
        // A claim is not proof.
        (Row::B9, is(Direction::ClaimedOnly), GradeSet::only(a_claim)),
        // The investigation is open.
        (Row::B10, is(Direction::Unknown), GradeSet::only(Grade::Unknown)),
    ]
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
