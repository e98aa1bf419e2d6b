//! The parts of a session beside its facts and stances, each with a sample that loads once its slashes are taken away.

use schemars::JsonSchema;

use crate::{
    catalog::Catalog,
    domain::{
        Act, ArgumentKind, Branch, Cost, Element, HelpKind, LedBy, Point, Reading, ReasonOwed, RecordedOutcome,
        RoundKind, Rung, SceneId, Stage, Term, Weight,
    },
    words::Key,
};

/// Lists the ids that a field can hold.
type Ids = fn() -> Vec<String>;

/// A part that is left out of a blank session, and how it is written.
pub(super) struct Part {
    /// What is said of it.
    pub says: Key,
    /// Fields with the ids that they can hold.
    pub values: &'static [(&'static str, Ids)],
    /// How it is written, with the days and states of the session put in.
    pub sample: &'static str,
}

/// What stands before the incident.
pub(super) const BEFORE: &[Part] = &[
    Part { says: Key::TemplateCase, values: &[], sample: "case: \"xx-2030-place\"," },
    Part {
        says: Key::TemplateSummaryParts, values: &[], sample: "summary_parts: [(from: \"{next}\", text: \"…\")],"
    },
    Part { says: Key::TemplateFirstAccount, values: &[], sample: "first_account: \"{next}\"," },
    Part { says: Key::TemplateStates, values: &[], sample: "states: [(code: \"ARD\", name: \"…\")]," },
];

/// What stands in the incident beside its facts.
pub(super) const OF_INCIDENT: &[Part] = &[Part {
    says: Key::TemplateCampaign,
    values: &[],
    sample: "campaign: [\n  (title: \"…\", first_day: \"{before}\", same_author: yes, related_purpose: yes, close_in_time: yes, \
             note: \"…\"),\n],",
}];

/// What stands after the stances.
pub(super) const AFTER: &[Part] = &[
    Part {
        says: Key::TemplateProceedings,
        values: &[
            ("act", ids::<Act>),
            ("rung, to", ids::<Rung>),
            ("terms", ids::<Term>),
            ("kind", ids::<RoundKind>),
            ("reason_owed", ids::<ReasonOwed>),
        ],
        sample: "proceedings: (
  steps: [
    (on: \"{day}\", time: \"09:30\", round: 1, act: raised(by: [\"{ally}\"]), source: \"…\"),
    (on: \"{day}\", round: 1, act: put(text: 1, version: 1)),
    (on: \"{day}\", round: 1, act: silence_opened(text: 1, version: 1, until: scenario(on: \"{next}\", time: \"10:00\"))),
    (on: \"{next}\", round: 1, act: silence_broken(by: \"{other}\", reason: \"…\")),
  ],
  texts: [
    (rung: measure, title: \"…\", measure: \"r_ad\", versions: [(on: \"{day}\", by: [\"{ally}\"], en: \"…\", fr: \"…\")]),
  ],
  rounds: [(on: \"{day}\", name: \"…\", kind: formal, minutes: 15)],
  guests: [(name: \"…\", role: \"…\")],
  reason_owed: objections,
),",
    },
    Part {
        says: Key::TemplatePledges,
        values: &[("measure", measures), ("stage", ids::<Stage>)],
        sample: "pledges: [\n  (ally: \"{other}\", measure: \"r_ad\", quantity: 2, months: 12, from: \"{next}\", stage: announced, \
                 condition: \"\"),\n],",
    },
    Part {
        says: Key::TemplateNeeds,
        values: &[("kind", ids::<HelpKind>)],
        sample: "needs: [\n  (ally: \"{ally}\", what: measure(\"r_ad\"), quantity: 6, by: \"{next}\", note: \"…\"),\n  (ally: \
                 \"{ally}\", what: kind(air_and_sea), quantity: 1000),\n],",
    },
    Part { says: Key::TemplateRefusals, values: &[], sample: "refusals: [\"{third}\"]," },
    Part {
        says: Key::TemplateExclusions,
        values: &[],
        sample: "exclusions: [(ally: \"{third}\", kind: land_forces)],",
    },
    Part { says: Key::TemplateLedBy, values: &[("led_by", ids::<LedBy>)], sample: "led_by: Some(nato_command)," },
    Part { says: Key::TemplateReading, values: &[("reading", ids::<Reading>)], sample: "reading: practice," },
    Part {
        says: Key::TemplateChoices,
        values: &[("point", ids::<Point>)],
        sample: "choices: [(point: accumulation, reading: strict)],",
    },
    Part {
        says: Key::TemplateAssumptions,
        values: &[],
        sample: "assumptions: [(id: \"harm.few_dead\", value: \"grave_many\", reason: \"…\")],",
    },
    Part {
        says: Key::TemplateRoom,
        values: &[("branch", ids::<Branch>), ("cost", ids::<Cost>), ("weight", ids::<Weight>)],
        sample: "room: (\n  ratings: [(branch: agreed, cost: escalation, weight: much)],\n  story: [(branch: agreed, line: \
                 \"n3\")],\n  rungs: [\"l2\"],\n),",
    },
    Part {
        says: Key::TemplateRecord,
        values: &[("outcome", ids::<RecordedOutcome>)],
        sample: "record: [(on: \"{next}\", outcome: consulted, source: \"…\")],",
    },
    Part {
        says: Key::TemplateAssignment,
        values: &[],
        sample: "assignment: (
  answers: sealed,
  briefing: (en: \"…\", fr: \"…\"),
  asks: (en: \"…\", fr: \"…\"),
  by: (en: \"…\", fr: \"…\"),
  hides: (en: \"…\", fr: \"…\"),
),",
    },
    Part {
        says: Key::TemplateArguments,
        values: &[("element", ids::<Element>), ("kind", ids::<ArgumentKind>)],
        sample: "arguments: [(element: e1, kind: against, text: \"…\", facts: [harm], source: \"…\", convinces: true)],",
    },
    Part { says: Key::TemplateConvincedBy, values: &[], sample: "convinced_by: [\"one-vessel\"]," },
    Part { says: Key::TemplateTranslations, values: &[], sample: "translations: [(en: \"…\", fr: \"…\")]," },
    Part {
        says: Key::TemplateDelegations,
        values: &[],
        sample: "delegations: (
  secretary_general: \"…\",
  chair: \"…\",
  list: [(name: \"…\", seats: [\"{other}\"], people: [\"…\"], interest: \"…\", red_line: \"…\", ask: \"…\")],
),",
    },
    Part {
        says: Key::TemplateMessages,
        values: &[],
        sample: "messages: [(from: Some(\"{ally}\"), to: [\"{other}\"], kind: side_deal, text: \"…\", on: \"{day}\")],",
    },
    Part {
        says: Key::TemplateWorkshop,
        values: &[("scene", ids::<SceneId>)],
        sample: "workshop: (
  answers: sealed,
  minutes: 45,
  standby: (title: \"…\", resumes: \"…\", room: \"…\"),
  rounds: [(on: \"{next}\", name: \"…\", kind: formal)],
  objectives: [\"…\"],
  steps: [
    (name: \"…\", minutes: 10, scene: situation, facts: [harm], objective: 1, note: \"…\"),
    (name: \"…\", minutes: 20, scene: council, round: 1, injects: [1]),
  ],
  injects: [(title: \"…\", text: \"…\", changes: (attribution: [(value: suspected)]), when: (round: 1))],
  fog: [(seats: [\"{other}\"], text: \"…\", says: (attribution: [(value: claimed)]))],
  questions: [\"…\"],
),",
    },
];

/// The measures of the catalogue.
fn measures() -> Vec<String> {
    Catalog::shipped().measures.measures.iter().map(|measure| measure.id.clone()).collect()
}

/// The ids of a closed list in its order, read off the schema of the type itself.
fn ids<T: JsonSchema>() -> Vec<String> {
    let schema = schemars::schema_for!(T).to_value();
    let list = |key: &str| schema.get(key).and_then(serde_json::Value::as_array).cloned().unwrap_or_default();
    let plain = list("enum").into_iter().filter_map(|value| value.as_str().map(str::to_owned));
    let of_option = |option: serde_json::Value| -> Vec<String> {
        let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
        let several = option.get("enum").and_then(serde_json::Value::as_array).cloned().unwrap_or_default();
        let carried = option.get("properties").and_then(serde_json::Value::as_object);
        let carried = carried.into_iter().flat_map(|fields| fields.keys().map(|name| format!("{name}(…)")));
        option.get("const").and_then(text).into_iter().chain(several.iter().filter_map(text)).chain(carried).collect()
    };
    plain.chain(list("oneOf").into_iter().flat_map(of_option)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ids_are_those_of_the_types() {
        assert_eq!(ids::<Stage>(), ["announced", "approved", "deployed"]);
        assert!(ids::<Act>().contains(&"silence_broken(…)".to_owned()) && ids::<Act>().contains(&"met".to_owned()));
        for part in BEFORE.iter().chain(OF_INCIDENT).chain(AFTER) {
            assert!(part.values.iter().all(|(_, ids)| !ids().is_empty()), "{}", part.sample);
        }
    }
}
