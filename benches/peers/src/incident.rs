//! Random incidents as plain values: the ids that stand in a file.

use casus::domain::{Attribution, AuthorKind, Choice, Direction, Harm, Intent, Point, Recklessness};

/// What the rule reads of an incident, and the reading chosen at the five points it looks at.
#[derive(Clone, Debug)]
pub struct Incident {
    /// Name and value of every input; the names are those of the rule files.
    pub values: [(&'static str, &'static str); 11],
}

impl Incident {
    /// Incidents with every value of every list equally often, `unknown` included; the same for the same seed.
    pub fn random(seed: u64, count: usize) -> Vec<Self> {
        let mut random = SplitMix(seed);
        (0..count).map(|_| Self::one(&mut random)).collect()
    }

    fn one(random: &mut SplitMix) -> Self {
        Self {
            values: [
                ("direction", fact::<Direction>(random)),
                ("attribution", fact::<Attribution>(random)),
                ("author_kind", fact::<AuthorKind>(random)),
                ("intent", fact::<Intent>(random)),
                ("harm", fact::<Harm>(random)),
                ("recklessness", fact::<Recklessness>(random)),
                ("non_state_author", setting(random, Point::NonStateAuthor)),
                ("foreign_links", setting(random, Point::ForeignLinks)),
                ("claim", setting(random, Point::Claim)),
                ("evidence", setting(random, Point::Evidence)),
                ("spillover", setting(random, Point::Spillover)),
            ],
        }
    }
}

fn fact<T: Choice>(random: &mut SplitMix) -> &'static str {
    random.pick(T::ALL).id()
}

fn setting(random: &mut SplitMix, point: Point) -> &'static str {
    random.pick(point.settings()).id()
}

/// Random numbers that are the same everywhere (Steele, Lea and Flood, 2014).
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ mixed >> 31
    }

    fn pick<T: Copy>(&mut self, values: &[T]) -> T {
        values[(self.next() % values.len() as u64) as usize]
    }
}
