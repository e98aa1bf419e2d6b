//! What the people in the room say where nothing in a session tells: how heavy a cost is, and whether a line of the
//! adversary's story holds. The program lists and never rates; no rule reads what stands here.

use serde::{Deserialize, Serialize};

use super::bounds;

/// A way the Council may go, as far as costs are weighed.
#[derive(
    Clone,
    Copy,
    Debug,
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
pub enum Branch {
    /// It agrees, provisionally too.
    Agreed,
    /// Article 5 is put, and a seat breaks silence.
    Blocked,
    /// Nothing is put.
    NotRaised,
}

impl Branch {
    /// All three.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// Something that either way may cost.
#[derive(
    Clone,
    Copy,
    Debug,
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
pub enum Cost {
    /// What friends and others believe of the promise.
    Credibility,
    /// What it may lead to.
    Escalation,
    /// What the next case would cite.
    Precedent,
    /// What the adversary makes of it.
    Story,
}

impl Cost {
    /// All four, in the order of the panel.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// How heavy the room takes a cost to be. Words and no number: weights of two costs are never added.
#[derive(
    Clone,
    Copy,
    Debug,
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
pub enum Weight {
    /// It costs nothing.
    Nothing,
    /// Little.
    Little,
    /// Neither little nor much.
    Fair,
    /// Much.
    Much,
    /// Very much.
    VeryMuch,
}

impl Weight {
    /// All five, the least first.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// How heavy the room takes one cost of one way to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// The way.
    pub branch: Branch,
    /// The cost.
    pub cost: Cost,
    /// How heavy.
    pub weight: Weight,
}

/// The room says that a line of the adversary's story holds on a way. A line the program does not know is kept and
/// changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoryWord {
    /// The way.
    pub branch: Branch,
    /// The line, for example `n3`.
    #[serde(deserialize_with = "bounds::text")]
    pub line: String,
}

/// Everything the room has said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// Costs it has rated, in the order of ways and costs; what is left out is unrated.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub ratings: Vec<Rating>,
    /// Lines of the story that it says hold, in the order of ways and lines; of the others it has said nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub story: Vec<StoryWord>,
    /// Rungs of the ladder of responses that it chooses, by id and in their order; one the program does not know is kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts")]
    pub rungs: Vec<String>,
}

impl Room {
    /// Whether it has said nothing.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.ratings.is_empty() && self.story.is_empty() && self.rungs.is_empty()
    }

    /// How heavy it takes a cost to be; none where it is unrated.
    #[must_use]
    pub fn weight(&self, branch: Branch, cost: Cost) -> Option<Weight> {
        self.ratings.iter().find(|rating| (rating.branch, rating.cost) == (branch, cost)).map(|rating| rating.weight)
    }

    /// Rates a cost, or leaves it unrated.
    pub fn rate(&mut self, branch: Branch, cost: Cost, weight: Option<Weight>) {
        self.ratings.retain(|rating| (rating.branch, rating.cost) != (branch, cost));
        self.ratings.extend(weight.map(|weight| Rating { branch, cost, weight }));
        self.sort();
    }

    /// Whether it says that a line holds on a way.
    #[must_use]
    pub fn says(&self, branch: Branch, line: &str) -> bool {
        self.story.iter().any(|word| word.branch == branch && word.line == line)
    }

    /// Says that a line holds, or says nothing of it.
    pub fn say(&mut self, branch: Branch, line: &str, holds: bool) {
        self.story.retain(|word| word.branch != branch || word.line != line);
        if holds {
            self.story.push(StoryWord { branch, line: line.to_owned() });
        }
        self.sort();
    }

    /// Whether it chooses a rung.
    #[must_use]
    pub fn chooses(&self, rung: &str) -> bool {
        self.rungs.iter().any(|chosen| chosen == rung)
    }

    /// Chooses a rung, or takes the choice back.
    pub fn choose(&mut self, rung: &str, chosen: bool) {
        self.rungs.retain(|other| other != rung);
        self.rungs.extend(chosen.then(|| rung.to_owned()));
        self.sort();
    }

    fn sort(&mut self) {
        self.rungs.sort();
        self.ratings.sort_by_key(|rating| (rating.branch, rating.cost));
        self.story.sort();
    }

    /// Brings what was written by hand into order.
    ///
    /// # Errors
    /// The name of what is said twice.
    pub(super) fn settle(&mut self) -> Result<(), String> {
        self.sort();
        let same = |pair: &&[Rating]| (pair[0].branch, pair[0].cost) == (pair[1].branch, pair[1].cost);
        if let Some(pair) = self.ratings.windows(2).find(same) {
            return Err(format!("{} {}", pair[1].branch.id(), pair[1].cost.id()));
        }
        if let Some(pair) = self.rungs.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(pair[1].clone());
        }
        match self.story.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(format!("{} {}", pair[1].branch.id(), pair[1].line)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_room_says_of_one_way_says_nothing_of_another() {
        let mut room = Room::default();
        room.rate(Branch::Blocked, Cost::Escalation, Some(Weight::Much));
        room.rate(Branch::Agreed, Cost::Story, Some(Weight::Nothing));
        room.say(Branch::Agreed, "n3", true);
        assert_eq!(room.weight(Branch::Blocked, Cost::Escalation), Some(Weight::Much));
        assert_eq!(room.weight(Branch::Agreed, Cost::Escalation), None, "unrated is not nothing");
        assert!(room.says(Branch::Agreed, "n3") && !room.says(Branch::Blocked, "n3"));
        room.rate(Branch::Blocked, Cost::Escalation, None);
        room.rate(Branch::Agreed, Cost::Story, None);
        room.say(Branch::Agreed, "n3", false);
        assert!(room.is_silent());
    }

    #[test]
    fn what_is_said_twice_is_refused() {
        let rating = Rating { branch: Branch::Agreed, cost: Cost::Story, weight: Weight::Fair };
        let mut room = Room { ratings: vec![rating, rating], ..Room::default() };
        assert_eq!(room.settle(), Err("agreed story".to_owned()));
    }
}
