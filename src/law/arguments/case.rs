//! What an argument may ask of the case before it says that it serves.

use crate::{
    domain::{AuthorKind, Circumstances, Means, Object, ObjectGroup},
    law::{
        armed_attack::{AttackRow, Class},
        article_6::PlaceRow,
        external::ExternalRow,
        finding::Finding,
        grade::Grade,
        reason::{Ground, Side},
    },
};

/// An element as found, and the facts it was found on.
pub(super) struct Case<'a> {
    pub(super) finding: &'a Finding,
    pub(super) facts: &'a Circumstances<'a>,
}

impl Case<'_> {
    /// Whether one of the grounds that decided, or that may, is such a one.
    fn turns_on(&self, is_such: impl Fn(Ground) -> bool) -> bool {
        let reasons = self.finding.reasons.iter();
        reasons
            .filter(|reason| matches!(reason.side, Side::Decides | Side::MayApply))
            .any(|reason| is_such(reason.ground))
    }

    /// Whether a row of E1 decided.
    pub(super) fn on_attack(&self, rows: &[AttackRow]) -> bool {
        self.turns_on(|ground| matches!(ground, Ground::Attack(row) if rows.contains(&row)))
    }

    /// Whether no armed force was used, and by one of these means.
    pub(super) fn without_force_by(&self, means: &[Means]) -> bool {
        self.on_attack(&[AttackRow::A1]) && self.uses(means)
    }

    /// Whether one of these means was used, whichever row decided.
    pub(super) fn uses(&self, means: &[Means]) -> bool {
        self.facts.means.iter().any(|used| means.contains(used))
    }

    /// Whether the table of means decided, at one of these means and classes of effects.
    pub(super) fn on_means(&self, means: &[Means], classes: &[Class]) -> bool {
        let is_taken = means.contains(&Means::IsletOccupation) && classes.contains(&Class::None);
        self.turns_on(|ground| {
            matches!(ground, Ground::MeansAt(decided, class) if means.contains(&decided) && classes.contains(&class))
                || is_taken && ground == Ground::Occupied
        })
    }

    /// Whether a row of E2 decided.
    pub(super) fn on_origin(&self, rows: &[ExternalRow]) -> bool {
        self.turns_on(|ground| matches!(ground, Ground::External(row) if rows.contains(&row)))
    }

    /// Whether a row of Article 6 decided at one of these grades, by whosever account.
    pub(super) fn on_place(&self, rows: &[PlaceRow], grades: &[Grade]) -> bool {
        let says = |ground: Ground| {
            matches!(ground, Ground::Place { row, grade, .. } | Ground::Account { row, grade, .. }
                if rows.contains(&row) && grades.contains(&grade))
        };
        self.finding.reasons.iter().any(|reason| says(reason.ground))
    }

    /// Whether such an object was hit.
    pub(super) fn hits(&self, objects: &[Object]) -> bool {
        self.facts.places.iter().any(|place| objects.contains(&place.object))
    }

    /// Whether forces, vessels or aircraft of a state were hit.
    pub(super) fn hits_forces(&self) -> bool {
        self.facts.places.iter().any(|place| place.object.group() == Some(ObjectGroup::Forces))
    }

    /// Whether the author may be a group or persons that are no organ of a state.
    pub(super) fn by_no_state(&self) -> bool {
        match self.facts.author_kind {
            AuthorKind::Organisation
            | AuthorKind::NetworkCell
            | AuthorKind::DomesticGroup
            | AuthorKind::Individual
            | AuthorKind::Commercial
            | AuthorKind::Unknown => true,
            AuthorKind::StateForces | AuthorKind::StateCovert | AuthorKind::StateProxy => false,
        }
    }

    /// Whether a state may stand behind the author without showing itself.
    pub(super) fn by_a_hidden_state(&self) -> bool {
        matches!(self.facts.author_kind, AuthorKind::StateCovert | AuthorKind::StateProxy)
    }
}
