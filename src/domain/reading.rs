//! The readings of the law: three named sets of choices at the points where lawyers and allies differ.

use serde::{Deserialize, Serialize};

/// A named set of choices at every contested point.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// The words and the courts, read narrowly.
    Strict,
    /// What the allies have said and done.
    #[default]
    Practice,
    /// As far as the words can be argued.
    Expansive,
}

impl Reading {
    /// All three, the narrowest first.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    pub(super) fn is_practice(&self) -> bool {
        *self == Self::Practice
    }
}

macro_rules! points {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, strict: $strict:literal, expansive: $expansive:literal;)*) => {
        /// A point on which readings of the law differ. The order is that in which a lawyer meets them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
        pub enum Point {
            $($(#[$doc])* #[serde(rename = $id)] $variant,)*
        }

        impl Point {
            /// Every point, those of the attack first.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Stable id, lower snake case.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                }
            }

            /// Whether a reading says something else here than alliance practice.
            #[must_use]
            pub fn differs(self, reading: Reading) -> bool {
                let (strict, expansive) = match self {
                    $(Self::$variant => ($strict, $expansive),)*
                };
                match reading {
                    Reading::Strict => strict,
                    Reading::Practice => false,
                    Reading::Expansive => expansive,
                }
            }
        }
    };
}

points! {
    /// Serious effects: of weapons of war, of networks, of sabotage.
    SeriousEffects = "serious_effects", strict: true, expansive: true;
    /// Light effects, or none: attempts, drones, agents, sabotage.
    LightEffects = "light_effects", strict: true, expansive: true;
    /// An armed assault by a group with many dead, below mass.
    MassAssault = "mass_assault", strict: false, expansive: true;
    /// Nothing has occurred yet.
    Imminent = "imminent", strict: false, expansive: true;
    /// A stray weapon that kills.
    Spillover = "spillover", strict: true, expansive: true;
    /// Lesser blows taken together, cumulative cyber activity among them.
    Accumulation = "accumulation", strict: true, expansive: false;
    /// Serious doubt whether the ally was meant.
    ContestedIntent = "contested_intent", strict: false, expansive: true;
    /// Only the seabed or a satellite was hit, and nobody.
    RemoteObject = "remote_object", strict: true, expansive: true;
    /// An author that is neither a state nor its proxy.
    NonStateAuthor = "non_state_author", strict: true, expansive: false;
    /// Training, money or arms from abroad, local hands.
    ForeignLinks = "foreign_links", strict: true, expansive: false;
    /// A claim without proof.
    Claim = "claim", strict: true, expansive: false;
    /// Evidence that is not yet shared, or shared and only probable.
    Evidence = "evidence", strict: false, expansive: true;
    /// The Baltic, the Black Sea, the Arctic Ocean, the Gulf of Mexico.
    DisputedSeas = "disputed_seas", strict: true, expansive: true;
    /// Cables, satellites and data, which Article 6 does not name.
    UnnamedObjects = "unnamed_objects", strict: true, expansive: false;
    /// Merchant ships and civil aircraft.
    MerchantShips = "merchant_ships", strict: true, expansive: true;
    /// The areas of the occupation forces of 1949, after their end.
    OccupationArea = "occupation_area", strict: true, expansive: false;
    /// Disputed islets, the islets off Africa, the bases on Cyprus.
    DisputedTerritory = "disputed_territory", strict: true, expansive: false;
    /// Whether the list of Article 6 is exhaustive.
    Exhaustive = "exhaustive", strict: false, expansive: true;
    /// An attacker that is itself an ally.
    InsideAttacker = "inside_attacker", strict: true, expansive: false;
    /// What the ally attacked must say.
    Request = "request", strict: true, expansive: true;
}

impl Point {
    /// The readings that say something of their own here, practice among them.
    #[must_use]
    pub fn settings(self) -> &'static [Reading] {
        use Reading::{Expansive, Practice, Strict};
        match (self.differs(Strict), self.differs(Expansive)) {
            (true, true) => &[Strict, Practice, Expansive],
            (true, false) => &[Strict, Practice],
            (false, true) => &[Practice, Expansive],
            (false, false) => &[Practice],
        }
    }

    /// The point with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|point| point.id() == id)
    }
}

/// A choice made at one point, whatever the reading says there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PointChoice {
    /// The point.
    pub point: Point,
    /// The reading that is followed there.
    pub reading: Reading,
}

/// What is chosen at every point. Two sets of choices are equal where they have the same effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices([Reading; Point::ALL.len()]);

impl Choices {
    /// Alliance practice at every point.
    pub const PRACTICE: Self = Self([Reading::Practice; Point::ALL.len()]);

    /// One reading at every point.
    #[must_use]
    pub fn all(reading: Reading) -> Self {
        Point::ALL.iter().fold(Self::PRACTICE, |choices, point| choices.with(*point, reading))
    }

    /// These choices with another at one point.
    #[must_use]
    pub fn with(mut self, point: Point, reading: Reading) -> Self {
        self.0[point as usize] = if point.differs(reading) { reading } else { Reading::Practice };
        self
    }

    /// What is chosen at a point; practice where the reading chosen says the same as practice.
    #[must_use]
    pub fn at(&self, point: Point) -> Reading {
        self.0[point as usize]
    }

    /// The reading that these choices are, where they are one.
    #[must_use]
    pub fn reading(&self) -> Option<Reading> {
        Reading::ALL.into_iter().find(|reading| *self == Self::all(*reading))
    }

    /// The points at which two sets of choices differ.
    pub fn differing(&self, other: &Self) -> impl Iterator<Item = Point> {
        Point::ALL.iter().copied().filter(|point| self.at(*point) != other.at(*point))
    }
}

impl Default for Choices {
    fn default() -> Self {
        Self::PRACTICE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_without_an_effect_is_practice() {
        let choices = Choices::PRACTICE.with(Point::Accumulation, Reading::Expansive);
        assert_eq!(choices, Choices::PRACTICE);
        assert_eq!(choices.reading(), Some(Reading::Practice));
        assert_eq!(Choices::PRACTICE.with(Point::Accumulation, Reading::Strict).reading(), None);
        assert_eq!(Choices::all(Reading::Strict).reading(), Some(Reading::Strict));
    }

    #[test]
    fn every_point_has_a_choice() {
        for point in Point::ALL {
            assert!(point.settings().len() > 1, "{point:?}");
            assert_eq!(Point::from_id(point.id()), Some(*point));
        }
    }
}
