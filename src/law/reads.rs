//! What the law reads: the facts and the contested points on which the grade of an element can hang, which values of a
//! fact the rules tell apart, and whether a fact is asked for at all. Made of the rows; whoever looks around asks here and
//! keeps no copy.

use std::sync::LazyLock;

use super::{
    Element, armed_attack, armed_attack::AttackRow, article_6, external::ExternalRow, grade::Truth, immediacy,
    intra_alliance, party, row::Row, standard::Standard,
};
use crate::domain::{Circumstances, FactId, FactSet, FactValue, Intent, OwnForce, Point, Reading, Series, Timing};

/// What the grade of an element can hang on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reads {
    /// The facts.
    pub facts: FactSet,
    /// The points at which readings differ, in their order.
    pub points: Vec<Point>,
}

impl Reads {
    fn of(facts: &[FactId], points: impl IntoIterator<Item = Point>) -> Self {
        Self { facts: FactSet::of(facts), points: Vec::new() }.and(points)
    }

    fn and(mut self, points: impl IntoIterator<Item = Point>) -> Self {
        self.points.extend(points);
        self.points.sort_unstable();
        self.points.dedup();
        self
    }

    fn and_rows(self, rows: impl Iterator<Item = &'static Row>) -> Self {
        rows.fold(self, |reads, row| {
            let facts = reads.facts.union(row.read());
            Self { facts, ..reads }.and(row.points.iter().map(|(point, ..)| *point))
        })
    }

    /// What both are read by.
    #[must_use]
    pub fn shared(&self, other: &Self) -> Self {
        let points = self.points.iter().copied().filter(|point| other.points.contains(point));
        Self { facts: self.facts.filter(|fact| other.facts.contains(fact)), points: points.collect() }
    }

    /// What of it another does not read.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let points = self.points.iter().copied().filter(|point| !other.points.contains(point));
        Self { facts: self.facts.filter(|fact| !other.facts.contains(fact)), points: points.collect() }
    }
}

/// What the grade of an element can hang on. E4 is answered where E1 and E2 are not denied, so it hangs on theirs too.
#[must_use]
pub fn reads(element: Element) -> &'static Reads {
    static READS: LazyLock<[Reads; 6]> = LazyLock::new(|| {
        let attack = Reads::of(armed_attack::means::FACTS, armed_attack::means::POINTS.iter().copied())
            .and_rows(AttackRow::ALL.into_iter().map(AttackRow::row));
        let origin = Reads::default().and_rows(ExternalRow::ALL.into_iter().map(ExternalRow::row));
        let place = Reads::of(article_6::FACTS, article_6::PlaceRow::ALL.iter().flat_map(|row| row.points().to_vec()));
        let of_both = attack.facts.union(origin.facts).union(FactSet::of(immediacy::FACTS));
        let timing =
            Reads { facts: of_both, ..Reads::default() }.and(attack.points.iter().chain(&origin.points).copied());
        [Reads::of(party::FACTS, []), attack, origin, place, timing, Reads::of(intra_alliance::FACTS, [])]
    });
    &READS[element as usize]
}

/// Whether any element is read from a fact.
#[must_use]
pub fn is_read(fact: FactId) -> bool {
    Element::ALL.into_iter().any(|element| reads(element).facts.contains(fact))
}

/// The stated values of a fact's closed list in kinds, so that the rules of the threshold cannot tell two of one kind
/// apart. Places are no list.
#[must_use]
pub fn kinds(fact: FactId) -> &'static [Vec<FactValue>] {
    static KINDS: LazyLock<Vec<Vec<Vec<FactValue>>>> = LazyLock::new(|| {
        let kinds = |fact: &FactId| {
            let mut kinds: Vec<Vec<FactValue>> = Vec::new();
            for value in fact.values() {
                match kinds.iter_mut().find(|kind| is_of_one_kind(&kind[0], &value)) {
                    Some(kind) => kind.push(value),
                    None => kinds.push(vec![value]),
                }
            }
            kinds
        };
        FactId::ALL.iter().map(kinds).collect()
    });
    KINDS.get(usize::from(fact.number()) - 1).map_or(&[], Vec::as_slice)
}

/// Whether the rules of the threshold look at two values of one fact alike.
fn is_of_one_kind(one: &FactValue, other: &FactValue) -> bool {
    use FactValue as V;
    let is_lawful = |force: OwnForce| matches!(force, OwnForce::No | OwnForce::Lawful);
    let went_astray = |intent: Intent| matches!(intent, Intent::Spillover | Intent::Accident);
    match (one, other) {
        (V::Intent(one), V::Intent(other)) => went_astray(*one) && went_astray(*other),
        (V::OwnForce(one), V::OwnForce(other)) => [*one, *other].map(is_lawful) == [true; 2],
        (V::Series(one), V::Series(other)) => (*one == Series::Linked) == (*other == Series::Linked),
        (V::Timing(one), V::Timing(other)) => (*one == Timing::Imminent) == (*other == Timing::Imminent),
        (V::AuthorKind(one), V::AuthorKind(other)) => super::external::is_alike(*one, *other),
        (V::Attribution(one), V::Attribution(other)) => super::external::is_shared_alike(*one, *other),
        _ => false,
    }
}

/// Whether a fact is looked at at all beside the others as they stand, whatever the open ones turn out to be.
#[must_use]
pub fn asks(fact: FactId, now: &Circumstances<'_>, standard: &Standard) -> bool {
    let is_idle = if fact == FactId::Recklessness {
        // Asked only of what went astray.
        matches!(now.intent, Intent::DeliberateAlly | Intent::Contested)
    } else if fact == FactId::Series {
        // Where incidents are linked, the series is read from the links.
        !now.series_is_stated || standard.at(Point::Accumulation) == Reading::Strict
    } else if fact == FactId::OwnForce {
        // Asked only of forces abroad or at sea.
        armed_attack::Sight::abroad(now.places) == Truth::No
    } else if [FactId::FunctionLoss, FactId::FunctionTime].contains(&fact) {
        !now.means.is_empty() && !now.means.iter().any(|means| armed_attack::counts_function(*means))
    } else {
        // Whatever else is read is read whatever stands beside it.
        !is_read(fact)
    };
    !is_idle
}
