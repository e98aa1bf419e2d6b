//! A fact: a list of dated values, each with its confidence and its source.

use std::{marker::PhantomData, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    Choice, Day, Form, Shape, ShapeMut, StateCode,
    bounds::{self, Entry},
};

/// What a fact can hold. An empty list, a list of nothing but `unknown`, and an empty text are `unknown`.
pub trait Value: Clone + PartialEq + Default {
    /// The form of its values.
    const FORM: Form;

    /// The value by its form.
    fn shape(&self) -> Shape<'_>;

    /// The value by its form, to be changed in place.
    fn shape_mut(&mut self) -> ShapeMut<'_>;

    /// Every stated value of a closed list, in its order; none where the values are no closed list.
    #[must_use]
    fn stated() -> Vec<Self> {
        Vec::new()
    }

    /// Whether nothing is stated.
    fn is_unknown(&self) -> bool;

    /// The value as a log and a comparison write it: stable codes and texts.
    fn code(&self) -> String;

    /// Reads a value within its limits.
    ///
    /// # Errors
    /// Where it is none, or is too long.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

impl<T: Clone + PartialEq + Entry> Value for Vec<T> {
    const FORM: Form = T::FORM;

    fn shape(&self) -> Shape<'_> {
        T::shape(self)
    }

    fn shape_mut(&mut self) -> ShapeMut<'_> {
        T::shape_mut(self)
    }

    fn stated() -> Vec<Self> {
        T::stated().into_iter().map(|entry| vec![entry]).collect()
    }

    fn is_unknown(&self) -> bool {
        self.iter().all(Entry::is_unknown)
    }

    fn code(&self) -> String {
        self.iter().map(Entry::code).collect::<Vec<_>>().join(", ")
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        bounds::entries(deserializer)
    }
}

impl Value for String {
    const FORM: Form = Form::Text;

    fn shape(&self) -> Shape<'_> {
        Shape::Text(self)
    }

    fn shape_mut(&mut self) -> ShapeMut<'_> {
        ShapeMut::Text(self)
    }

    fn is_unknown(&self) -> bool {
        self.is_empty()
    }

    fn code(&self) -> String {
        self.clone()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        bounds::text(deserializer)
    }
}

impl Entry for String {
    const FORM: Form = Form::Names;

    fn shape(list: &[Self]) -> Shape<'_> {
        Shape::Names(list)
    }

    fn shape_mut(list: &mut Vec<Self>) -> ShapeMut<'_> {
        ShapeMut::Names(list)
    }

    fn code(&self) -> String {
        self.clone()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        bounds::text(deserializer)
    }
}

impl Entry for StateCode {
    const FORM: Form = Form::States;

    fn shape(list: &[Self]) -> Shape<'_> {
        Shape::States(list)
    }

    fn shape_mut(list: &mut Vec<Self>) -> ShapeMut<'_> {
        ShapeMut::States(list)
    }

    fn code(&self) -> String {
        self.to_string()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

/// A number of people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
pub enum Count {
    /// Counted.
    #[serde(rename = "exactly")]
    Exactly(u32),
    /// An estimate, or the middle of several counts.
    #[serde(rename = "about")]
    About(u32),
    /// Not known. Never zero.
    #[default]
    #[serde(rename = "unknown")]
    Unknown,
}

impl Count {
    /// The number, where there is one.
    #[must_use]
    pub fn number(self) -> Option<u32> {
        match self {
            Self::Exactly(number) | Self::About(number) => Some(number),
            Self::Unknown => None,
        }
    }
}

impl Value for Count {
    const FORM: Form = Form::Count;

    fn shape(&self) -> Shape<'_> {
        Shape::Count(*self)
    }

    fn shape_mut(&mut self) -> ShapeMut<'_> {
        ShapeMut::Count(self)
    }

    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }

    fn code(&self) -> String {
        match self {
            Self::Exactly(number) => format!("exactly {number}"),
            Self::About(number) => format!("about {number}"),
            Self::Unknown => "unknown".to_owned(),
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

/// How sure those who state a value are, in words. The ranges beside the words are assumptions.
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
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// 1–5 %.
    AlmostNoChance,
    /// 5–20 %.
    VeryUnlikely,
    /// 20–45 %.
    Unlikely,
    /// 45–55 %.
    EvenChance,
    /// 55–80 %.
    Likely,
    /// 80–95 %.
    VeryLikely,
    /// 95–99 %.
    AlmostCertain,
    /// No word given: the value counts as it is stated.
    #[default]
    AsStated,
}

impl Confidence {
    /// Every word, the surest first.
    pub const ALL: [Self; 8] = [
        Self::AsStated,
        Self::AlmostCertain,
        Self::VeryLikely,
        Self::Likely,
        Self::EvenChance,
        Self::Unlikely,
        Self::VeryUnlikely,
        Self::AlmostNoChance,
    ];

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether the value counts as it stands; below `likely` it is shown but read as unknown.
    #[must_use]
    pub fn counts(self) -> bool {
        self >= Self::Likely
    }

    fn is_as_stated(&self) -> bool {
        *self == Self::AsStated
    }
}

/// One value of a fact, from a day until the next value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, bound(deserialize = "T: Value"))]
#[schemars(rename = "Dated{T}")]
pub struct Dated<T> {
    /// The first day it holds; left out in a file: from the first day of the incident.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub from: Day,
    /// The value.
    #[serde(deserialize_with = "Value::read")]
    pub value: T,
    /// How sure those who state it are.
    #[serde(default, skip_serializing_if = "Confidence::is_as_stated")]
    pub confidence: Confidence,
    /// Where it comes from, and any remark.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub note: String,
}

impl<T> Dated<T> {
    /// The same day, confidence and note with another value.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Dated<U> {
        Dated { from: self.from, value: change(self.value), confidence: self.confidence, note: self.note }
    }
}

/// A fact of the incident: its values in the order of their days. No value at all is `unknown`.
///
/// Copies share their values until one of them changes, so that a history of sessions stays small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact<T> {
    /// None where no value was ever stated.
    values: Option<Arc<Vec<Dated<T>>>>,
}

impl<T> Default for Fact<T> {
    fn default() -> Self {
        Self { values: None }
    }
}

impl<T: Serialize> Serialize for Fact<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.values.iter().flat_map(|values| values.iter()))
    }
}

impl<'de, T: Value> Deserialize<'de> for Fact<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        bounds::list(deserializer, bounds::MOST_VALUES, PhantomData::<Dated<T>>).map(Self::of)
    }
}

impl<T: Value> Fact<T> {
    /// A fact with one value that holds from the first day.
    #[must_use]
    pub fn stated(value: T) -> Self {
        Self::of(vec![Dated { value, ..Dated::default() }])
    }

    fn of(values: Vec<Dated<T>>) -> Self {
        Self { values: (!values.is_empty()).then(|| Arc::new(values)) }
    }

    /// The values to change, and afterwards no empty list: an empty fact has one form.
    fn change<R>(&mut self, change: impl FnOnce(&mut Vec<Dated<T>>) -> R) -> R {
        let values = Arc::make_mut(self.values.get_or_insert_default());
        let result = change(values);
        if values.is_empty() {
            self.values = None;
        }
        result
    }

    /// All values, the oldest first.
    #[must_use]
    pub fn values(&self) -> &[Dated<T>] {
        self.values.as_ref().map_or(&[], |values| values)
    }

    /// Whether no value was ever stated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_none()
    }

    /// Whether two copies share their values, so that the second costs nothing.
    #[must_use]
    pub fn shares_with(&self, other: &Self) -> bool {
        match (&self.values, &other.values) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }

    /// The value that holds on a day, as it is shown.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<&Dated<T>> {
        self.values().iter().rev().find(|dated| dated.from <= day)
    }

    /// The value that holds on a day as a rule reads it: nothing when it is unknown or less than likely.
    #[must_use]
    pub fn read(&self, day: Day) -> Option<&T> {
        let dated = self.on(day)?;
        (dated.confidence.counts() && !dated.value.is_unknown()).then_some(&dated.value)
    }

    /// Puts a value in its place; a value of the same day is replaced.
    pub fn put(&mut self, dated: Dated<T>) {
        self.change(|values| match values.binary_search_by_key(&dated.from, |other| other.from) {
            Ok(same_day) => values[same_day] = dated,
            Err(place) => values.insert(place, dated),
        });
    }

    /// Takes away the value that begins on a day.
    pub fn remove(&mut self, from: Day) {
        self.change(|values| values.retain(|dated| dated.from != from));
    }

    /// Removes the values that hold only from later than a day.
    pub(super) fn forget_after(&mut self, day: Day) {
        if self.values().iter().any(|dated| dated.from > day) {
            self.change(|values| values.retain(|dated| dated.from <= day));
        }
    }

    /// Brings values written by hand into the order of their days.
    ///
    /// # Errors
    /// The day that two values share.
    pub fn sort(&mut self) -> Result<(), Day> {
        if !self.values().is_sorted_by_key(|dated| dated.from) {
            self.change(|values| values.sort_by_key(|dated| dated.from));
        }
        match self.values().windows(2).find(|pair| pair[0].from == pair[1].from) {
            Some(pair) => Err(pair[1].from),
            None => Ok(()),
        }
    }

    /// The days on which a value begins, the open beginning left out.
    pub fn days(&self) -> impl Iterator<Item = Day> {
        self.values().iter().map(|dated| dated.from).filter(|day| !day.is_beginning())
    }
}

impl<T: Choice + Value> Fact<T> {
    /// The value of a closed list as a rule reads it on a day.
    #[must_use]
    pub fn choice(&self, day: Day) -> T {
        self.read(day).copied().unwrap_or(T::UNKNOWN)
    }
}

impl Fact<Vec<StateCode>> {
    /// The states as a rule reads them on a day; none when unknown.
    #[must_use]
    pub fn states(&self, day: Day) -> &[StateCode] {
        self.read(day).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Harm;

    fn dated(from: Day, value: Harm) -> Dated<Harm> {
        Dated { from, value, ..Dated::default() }
    }

    #[test]
    fn a_value_holds_until_the_next() {
        let mut harm = Fact::stated(Harm::FewDead);
        harm.put(dated(Day::constant(2015, 11, 16), Harm::MassDead));
        assert_eq!(harm.choice(Day::constant(2015, 11, 15)), Harm::FewDead);
        assert_eq!(harm.choice(Day::constant(2015, 11, 16)), Harm::MassDead);
    }

    #[test]
    fn an_even_chance_is_shown_but_not_read() {
        let mut harm = Fact::default();
        harm.put(Dated { confidence: Confidence::EvenChance, ..dated(Day::BEGINNING, Harm::MassDead) });
        let day = Day::constant(2015, 11, 13);
        assert_eq!(harm.on(day).unwrap().value, Harm::MassDead);
        assert_eq!(harm.choice(day), Harm::Unknown);
    }
}
