//! What `--format json` prints, as types: what is a field here is a field there. `docs/schema` holds the JSON Schemas that are
//! derived from these types.
//!
//! Ids are lower snake case and never renamed; sentences, and the texts of shipped cases, are in the language asked for.
//! States are codes of three capitals, days are `2015-11-13`. Amounts are thousands of US dollars a month, shares are
//! millionths. What there is nothing to say of is `null`.

mod assessed;
mod carried;
mod charted;
mod classed;
mod costs;
mod council;
mod flips;
mod help;
mod in_brief;
mod ledger;
mod nearest;
mod probed;
mod proceedings;
mod readings;
mod response;
mod stated;
mod story;
mod threshold;
mod tracks;

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use serde_json::Value;

pub use assessed::{Assessed, AssumptionsOfVerdict};
pub use carried::{Assumptions, Carried, ChangedAssumption, PointRead};
pub use charted::{Charted, ChartedPledge, Row};
pub use classed::{
    ClassFile, ClassGiven, ClassGroup, ClassParted, ClassPassed, ClassPrediction, ClassRubric, ClassSaid, ClassValues,
    ClassWord, Classed,
};
pub use costs::{Consideration, CostLine, Costs, Ladder, Rung, Way};
pub use council::{AllySays, Council, Request};
pub use flips::{Flip, Flips, StanceTaken, Step, Supposed, TargetFlips, ValueSupposed};
pub use help::{
    Approval, Arrival, Cell, Cost, Cover, DayOfHelp, Given, Need, Pledge, PledgedByAlly, RangeLine, WithoutMoney,
};
pub use in_brief::InBrief;
pub use ledger::{Assumed, Ledger, MovedPrecedent};
pub use nearest::{Afterwards, Nearest, WhyNot};
pub use probed::Probed;
pub use proceedings::{Proceedings, StepTaken, TextOnTable};
pub use readings::{Answer, Readings, TurnsOn};
pub use response::{Levels, Offer, Response, Shares, Total, Totals};
pub use stated::{ArgumentStated, FactStated, FactValueStated, NoteStated, StanceStated, Stated};
pub use story::{Story, StoryLine};
pub use threshold::{Argument, Element, Threshold};
pub use tracks::{Campaign, Link, Test, Track};

use crate::domain::{Day, FactId, FactSet, StateCode};

/// Derives for every type of an entry what it is written and described by.
macro_rules! entries {
    ($($(#[$meta:meta])* $name:ident {
        $($(#[$of_field:meta])* $field:ident: $type:ty,)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, schemars::JsonSchema)]
        pub struct $name {
            $($(#[$of_field])* pub $field: $type,)*
        }
    )*};
}
pub(super) use entries;

/// An id of a closed list.
pub type Id = &'static str;
/// Values by the id of what they are of.
pub type ById<T> = BTreeMap<Id, T>;

/// An entry as a value, its fields in the order of their names.
pub(super) fn value(entry: &impl Serialize) -> Value {
    // What has names for fields always has a value.
    serde_json::to_value(entry).unwrap_or_default()
}

/// The schema of what each verb prints, by the name of its file in `docs/schema`.
#[must_use]
pub fn schemas() -> [(&'static str, Schema); 7] {
    [
        ("assess", schema_of::<Vec<Assessed>>("What `casus assess --format json` prints: an entry a file.")),
        (
            "assess-brief",
            schema_of::<Vec<InBrief>>("What `casus assess --format json --brief` prints: an entry a file."),
        ),
        ("probe", schema_of::<Probed>("What `casus probe --format json` prints.")),
        ("ledger", schema_of::<Ledger>("What `casus ledger --format json` prints.")),
        ("flips", schema_of::<Flips>("What `casus flips --format json` prints.")),
        ("chart", schema_of::<Charted>("What `casus chart --out FILE.json` writes.")),
        ("class", schema_of::<Classed>("What `casus class … --out FILE.json` writes.")),
    ]
}

fn schema_of<T: JsonSchema>(title: &str) -> Schema {
    let mut schema = schema_for!(T);
    schema.insert("title".to_owned(), title.into());
    schema
}

fn codes(states: &[StateCode]) -> Vec<String> {
    states.iter().map(ToString::to_string).collect()
}

fn ids(facts: FactSet) -> Vec<Id> {
    facts.iter().map(FactId::id).collect()
}

/// A day that something holds from; none from the first.
fn from_day(day: Day) -> Option<String> {
    (!day.is_beginning()).then(|| day.to_string())
}
