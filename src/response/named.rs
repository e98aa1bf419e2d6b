//! The measures that a text names, as far as they bound what is given under it.

use super::KindSet;
use crate::{
    catalog::{Cost, Measure},
    domain::HelpKind,
};

/// The kinds of help that the measures of a text belong to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// All of them.
    pub kinds: KindSet,
    /// Those in which a measure has a cost and any ally can give it.
    paid: KindSet,
    /// Those in which a measure has a cost and only forces can give it.
    paid_by_forces: KindSet,
    /// Whether military flights may cross.
    is_overflight: bool,
    /// Whether ports and airfields are opened.
    is_ports: bool,
}

impl Named {
    pub(super) fn of(measures: &[&Measure]) -> Self {
        let mut named = Self::default();
        for measure in measures {
            named.kinds = named.kinds.with(measure.kind);
            named.is_overflight |= measure.id == Measure::OVERFLIGHT;
            named.is_ports |= measure.id == Measure::PORTS;
            match (&measure.cost, measure.is_armed) {
                (Cost::Range(_) | Cost::Entered, true) => {
                    named.paid_by_forces = named.paid_by_forces.with(measure.kind);
                }
                (Cost::Range(_) | Cost::Entered, false) => named.paid = named.paid.with(measure.kind),
                // Real help that money does not measure, or that nobody has put a figure on: marks.
                (Cost::NearZero | Cost::NoPublicFigure, _) => {}
            }
        }
        named
    }

    /// The kinds that carry an amount of an ally that sends forces, or of one that sends none.
    pub(super) fn paid(self, sends_forces: bool) -> KindSet {
        if sends_forces { self.paid.and(self.paid_by_forces) } else { self.paid }
    }

    /// Whether a kind of help is part of the text.
    #[must_use]
    pub fn contains(self, kind: HelpKind) -> bool {
        self.kinds.contains(kind)
    }

    /// Whether the text opens the air to military flights.
    #[must_use]
    pub fn has_overflight(self) -> bool {
        self.is_overflight
    }

    /// Whether the text opens ports and airfields.
    #[must_use]
    pub fn has_ports(self) -> bool {
        self.is_ports
    }
}
