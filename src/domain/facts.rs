//! The table of facts, a row a fact. Ids, numbers, values, the incident's fields and their order, groups, and the text
//! that makes a fact matter are all made of it; which element reads a fact is said by the law (`law::reads`).

use serde::{Deserialize, Serialize};

use super::{
    Attribution, AuthorIsAlly, AuthorKind, BeforeCouncil, Confidence, Count, Damage, Dated, Day, DecidingBody,
    Direction, Fact, FactSet, Form, FunctionLoss, FunctionTime, Harm, Intent, LinkedIncident, Means, OwnForce, Place,
    Recklessness, RequestLine, SecurityCouncil, Series, Shape, ShapeMut, StateCode, Timing, Value as _,
};

/// The facts as a form groups them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum Group {
    /// What was done and what it did.
    What,
    /// Who did it.
    Who,
    /// Whether it goes on, and what the Security Council did.
    When,
    /// What lies before the Council.
    Council,
}

impl Group {
    /// Every group, in the order of the form.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;
}

/// Facts in the order of their numbers: a later fact stands with the dated ones and after the lines.
const fn by_number<const N: usize>(mut facts: [FactId; N]) -> [FactId; N] {
    let mut end = 1;
    while end < N {
        let mut at = end;
        while at > 0 && (facts[at] as u8) < (facts[at - 1] as u8) {
            (facts[at], facts[at - 1]) = (facts[at - 1], facts[at]);
            at -= 1;
        }
        end += 1;
    }
    facts
}

macro_rules! facts {
    (
        days { $($(#[$day_doc:meta])* $day:ident = $day_number:literal, $day_id:literal, $day_source:literal;)* }
        dated { $(
            $(#[$doc:meta])*
            $variant:ident = $number:literal, $id:literal, $field:ident: $type:ty, $group:ident, $source:literal;
        )* }
        lines { $(#[$line_doc:meta])* $line:ident = $line_number:literal, $line_id:literal, $line_group:ident, $line_source:literal; }
    ) => {
        /// A fact of an incident. Its id and its number are the same in every session and never move.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
        pub enum FactId {
            $($(#[$day_doc])* #[serde(rename = $day_id)] $day = $day_number,)*
            $($(#[$doc])* #[serde(rename = $id)] $variant = $number,)*
            $(#[$line_doc])* #[serde(rename = $line_id)] $line = $line_number,
        }

        impl FactId {
            /// Every fact, by number.
            pub const ALL: &'static [Self] = &by_number([$(Self::$day,)* $(Self::$variant,)* Self::$line]);

            /// Stable id, lower snake case: the name of the field in a file.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$day => $day_id,)*
                    $(Self::$variant => $id,)*
                    Self::$line => $line_id,
                }
            }

            /// Where a form asks for it; none for the days of the incident, which stand apart.
            #[must_use]
            pub fn group(self) -> Option<Group> {
                match self {
                    $(Self::$day)|* => None,
                    $(Self::$variant => Some(Group::$group),)*
                    Self::$line => Some(Group::$line_group),
                }
            }

            /// The text that makes the fact matter, by its key in the catalogue: cited where the fact is missing.
            #[must_use]
            pub fn source(self) -> &'static str {
                match self {
                    $(Self::$day => $day_source,)*
                    $(Self::$variant => $source,)*
                    Self::$line => $line_source,
                }
            }

            /// The form of its values.
            #[must_use]
            pub fn form(self) -> Form {
                match self {
                    $(Self::$day => Form::Day,)*
                    $(Self::$variant => <$type>::FORM,)*
                    Self::$line => Form::Lines,
                }
            }

            /// Every stated value of its closed list, in the order of the list; none where it has no such list.
            #[must_use]
            pub fn values(self) -> Vec<FactValue> {
                match self {
                    $(Self::$variant => <$type>::stated().into_iter().map(FactValue::$variant).collect(),)*
                    $(Self::$day)|* | Self::$line => Vec::new(),
                }
            }
        }

        /// The value of one fact, of whichever type.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "The variants are the facts that FactId documents.")]
        pub enum FactValue {
            $($variant($type),)*
        }

        impl FactValue {
            /// The fact it is a value of.
            #[must_use]
            pub fn fact(&self) -> FactId {
                match self {
                    $(Self::$variant(_) => FactId::$variant,)*
                }
            }

            /// The value by its form.
            #[must_use]
            pub fn shape(&self) -> Shape<'_> {
                match self {
                    $(Self::$variant(value) => value.shape(),)*
                }
            }

            /// The value by its form, to be changed in place.
            #[must_use]
            pub fn shape_mut(&mut self) -> ShapeMut<'_> {
                match self {
                    $(Self::$variant(value) => value.shape_mut(),)*
                }
            }

            /// The value as a log and a comparison write it: stable codes and texts.
            #[must_use]
            pub fn code(&self) -> String {
                match self {
                    $(Self::$variant(value) => value.code(),)*
                }
            }

            /// The unknown value of a fact; none for the days and the requests, which are kept otherwise.
            #[must_use]
            pub fn unknown(fact: FactId) -> Option<Self> {
                match fact {
                    $(FactId::$variant => Some(Self::$variant(Default::default())),)*
                    $(FactId::$day)|* | FactId::$line => None,
                }
            }
        }

        /// The facts of an incident. A fact left out is unknown.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct Incident {
            /// The first day; it picks the Parties and the version of Article 6.
            pub first_day: Day,
            /// The last day; left out while it is open or unknown.
            #[serde(default, skip_serializing_if = "Day::is_beginning")]
            pub last_day: Day,
            $($(#[$doc])* #[serde(default, skip_serializing_if = "Fact::is_empty")] pub $field: Fact<$type>,)*
            /// Other incidents that the user links to this one.
            #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "super::bounds::linked")]
            pub campaign: Vec<LinkedIncident>,
            /// What each attacked ally says, in the order of seats and days.
            #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "super::bounds::lines")]
            pub request: Vec<RequestLine>,
        }

        /// Values of facts that something brings with it. A fact left out is not spoken of.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct FactChanges {
            $($(#[$doc])* #[serde(default, skip_serializing_if = "Fact::is_empty")] pub $field: Fact<$type>,)*
            /// What attacked allies say, in the order of seats and days.
            #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "super::bounds::lines")]
            pub request: Vec<RequestLine>,
        }

        impl FactChanges {
            /// All values of a dated fact, the oldest first.
            #[must_use]
            pub fn values_of(&self, fact: FactId) -> Vec<Dated<FactValue>> {
                match fact {
                    $(FactId::$variant => {
                        self.$field.values().iter().map(|dated| dated.clone().map(FactValue::$variant)).collect()
                    })*
                    $(FactId::$day)|* | FactId::$line => Vec::new(),
                }
            }

            /// Puts a value in its place; one of the same day is replaced.
            pub fn put(&mut self, dated: Dated<FactValue>) {
                let Dated { from, value, confidence, note } = dated;
                match value {
                    $(FactValue::$variant(value) => self.$field.put(Dated { from, value, confidence, note }),)*
                }
            }

            /// Takes away the value of a fact that begins on a day.
            pub fn remove(&mut self, fact: FactId, from: Day) {
                match fact {
                    $(FactId::$variant => self.$field.remove(from),)*
                    $(FactId::$day)|* | FactId::$line => {}
                }
            }
        }

        impl Incident {
            /// The value of a fact that holds on a day, as it is shown.
            #[must_use]
            pub fn value_on(&self, fact: FactId, day: Day) -> Option<Dated<FactValue>> {
                match fact {
                    $(FactId::$variant => self.$field.on(day).map(|dated| dated.clone().map(FactValue::$variant)),)*
                    $(FactId::$day)|* | FactId::$line => None,
                }
            }

            /// How sure those are who state the value that holds on a day.
            pub(super) fn stated_confidence(&self, fact: FactId, day: Day) -> Option<Confidence> {
                match fact {
                    $(FactId::$variant => self.$field.on(day).map(|dated| dated.confidence),)*
                    $(FactId::$day)|* | FactId::$line => None,
                }
            }

            /// All values of a fact, the oldest first.
            #[must_use]
            pub fn values_of(&self, fact: FactId) -> Vec<Dated<FactValue>> {
                match fact {
                    $(FactId::$variant => {
                        self.$field.values().iter().map(|dated| dated.clone().map(FactValue::$variant)).collect()
                    })*
                    $(FactId::$day)|* | FactId::$line => Vec::new(),
                }
            }

            /// Whether two incidents share the values of a fact in memory, so that they cannot differ.
            #[must_use]
            pub fn shares_fact(&self, other: &Self, fact: FactId) -> bool {
                match fact {
                    $(FactId::$variant => self.$field.shares_with(&other.$field),)*
                    $(FactId::$day)|* | FactId::$line => true,
                }
            }

            /// Puts a value in its place; one of the same day is replaced.
            pub fn put(&mut self, dated: Dated<FactValue>) {
                let Dated { from, value, confidence, note } = dated;
                match value {
                    $(FactValue::$variant(value) => self.$field.put(Dated { from, value, confidence, note }),)*
                }
            }

            /// Takes away the value of a fact that begins on a day.
            pub fn remove(&mut self, fact: FactId, from: Day) {
                match fact {
                    $(FactId::$variant => self.$field.remove(from),)*
                    $(FactId::$day)|* | FactId::$line => {}
                }
            }

            /// The days on which a dated fact changes, in no order.
            pub(super) fn fact_days(&self) -> Vec<Day> {
                let mut days = Vec::new();
                $(days.extend(self.$field.days());)*
                days
            }

            /// Forgets the values of dated facts that were stated later than a day.
            pub(super) fn forget_facts_after(&mut self, day: Day) {
                $(self.$field.forget_after(day);)*
            }

            /// Brings every dated fact into the order of its days; the first that states a day twice, with the day.
            pub(super) fn sort_facts(&mut self) -> Result<(), (&'static str, Day)> {
                // Each is sorted, whatever another says.
                let sorted = [$((FactId::$variant.id(), self.$field.sort()),)*];
                sorted.into_iter().try_for_each(|(fact, sorted)| sorted.map_err(|day| (fact, day)))
            }
        }
    };
}

facts! {
    days {
        /// The first day; it picks the Parties and the version of Article 6.
        FirstDay = 1, "first_day", "nato.treaty.art5";
        /// The last day, where there is one.
        LastDay = 2, "last_day", "nato.treaty.art5";
    }
    dated {
        /// The states whose territory, people, forces or property was hit or aimed at.
        Attacked = 3, "attacked", attacked: Vec<StateCode>, What, "nato.treaty.art5";
        /// The places and what was hit there.
        Place = 4, "place", place: Vec<Place>, What, "nato.treaty.art6";
        /// The means.
        Means = 5, "means", means: Vec<Means>, What, "icj.nicaragua.1986";
        /// The dead, counted, the attackers left out. Words only: no number is law.
        Dead = 6, "dead", dead: Count, What, "icj.nicaragua.1986";
        /// The injured, counted. Words only.
        Injured = 7, "injured", injured: Count, What, "icj.nicaragua.1986";
        /// The people harmed, by band.
        Harm = 8, "harm", harm: Harm, What, "icj.nicaragua.1986";
        /// The damage.
        Damage = 9, "damage", damage: Damage, What, "icj.nicaragua.1986";
        /// What stopped working.
        FunctionLoss = 10, "function_loss", function_loss: FunctionLoss, What, "icj.nicaragua.1986";
        /// For how long.
        FunctionTime = 11, "function_time", function_time: FunctionTime, What, "icj.nicaragua.1986";
        /// At whom it was aimed.
        Intent = 12, "intent", intent: Intent, What, "icj.nicaragua.1986";
        /// Whether recklessness is alleged.
        Recklessness = 13, "recklessness", recklessness: Recklessness, What, "icj.nicaragua.1986";
        /// Alone or one of several.
        Series = 14, "series", series: Series, What, "icj.nicaragua.1986";
        /// The kind of author.
        AuthorKind = 15, "author_kind", author_kind: AuthorKind, Who, "nato.council.2001-09-12";
        /// The author: a name, or a state's code.
        Author = 16, "author", author: String, Who, "nato.treaty.art5";
        /// Whether the author is a member, where no code says so.
        AuthorIsAlly = 17, "author_is_ally", author_is_ally: AuthorIsAlly, Who, "nato.treaty.art5";
        /// How far attribution has come.
        Attribution = 18, "attribution", attribution: Attribution, Who, "nato.council.2001-09-12";
        /// Whether it was directed from abroad.
        Direction = 19, "direction", direction: Direction, Who, "nato.council.2001-09-12";
        /// Whether it goes on.
        Timing = 20, "timing", timing: Timing, When, "caroline";
        /// What the Security Council has done.
        SecurityCouncil = 21, "unsc", unsc: SecurityCouncil, When, "un.charter.51";
        /// What lies before the Council.
        BeforeCouncil = 22, "before_council", before_council: BeforeCouncil, Council, "nato.consensus";
        /// Which lesser measure.
        Measure = 23, "measure", measure: String, Council, "nato.consensus";
        /// Which body decides; unknown reads as the Council.
        DecidingBody = 24, "deciding_body", deciding_body: DecidingBody, Council, "nato.consensus";
        /// Who brought it: codes, or `secretary_general`.
        BroughtBy = 25, "brought_by", brought_by: Vec<String>, Council, "nato.consensus";
        /// Who asked for consultation under Article 4.
        Article4By = 26, "article_4_by", article_4_by: Vec<StateCode>, Council, "nato.consensus";
        /// Whether the force that was hit was itself using force or intruding; asked of forces abroad and at sea alone.
        OwnForce = 28, "own_force", own_force: OwnForce, What, "un.charter.51";
    }
    lines {
        /// What the ally attacked says.
        Request = 27, "request", Council, "nato.consensus";
    }
}

/// The first fact of each later format of session files, by number.
const FIRST_OF_FORMAT: [(u8, u32); 1] = [(28, 2)];

impl FactId {
    /// The format of session files that first held it.
    #[must_use]
    pub fn since_format(self) -> u32 {
        let later = FIRST_OF_FORMAT.iter().rev().find(|(first, _)| self.number() >= *first);
        later.map_or(1, |(_, format)| *format)
    }

    /// The number shown as [F5].
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The facts of a group, by number.
    pub fn of_group(group: Group) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |fact| fact.group() == Some(group))
    }

    /// Every fact that has a closed list of values, by number.
    pub fn listed() -> FactSet {
        FactSet::of(Self::ALL).filter(|fact| matches!(fact.form(), Form::Listed(_) | Form::Means))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_run_without_a_gap() {
        for (idx, fact) in FactId::ALL.iter().enumerate() {
            assert_eq!(usize::from(fact.number()), idx + 1);
        }
    }

    #[test]
    fn a_fact_is_written_to_a_file_under_its_id() {
        let mut incident = Incident::on(Day::constant(2030, 5, 1));
        for value in FactId::ALL.iter().filter_map(|fact| FactValue::unknown(*fact)) {
            let fact = value.fact();
            incident.put(Dated { from: Day::BEGINNING, value, confidence: Confidence::AsStated, note: String::new() });
            let text = ron::to_string(&incident).expect("an incident can be written");
            assert!(text.contains(&format!("{}:", fact.id())), "{fact:?}: {text}");
        }
    }

    #[test]
    fn the_values_of_a_list_are_stated_and_none_comes_twice() {
        for fact in FactId::ALL {
            let values = fact.values();
            assert_eq!(values.is_empty(), !FactId::listed().contains(*fact), "{fact:?}");
            for (idx, value) in values.iter().enumerate() {
                assert_ne!(FactValue::unknown(*fact).as_ref(), Some(value));
                assert!(!values[..idx].contains(value), "{value:?}");
            }
        }
    }
}
