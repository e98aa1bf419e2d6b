//! The JSON Schema of what a session file holds, for the types that read themselves; the others derive theirs.
//!
//! The schema says which fields there are, what each holds and what must be there. How long a text or a list may be, and that
//! two values cannot hold on one day, it does not say.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Dated, Day, Fact, Hour, Language, Log, LogLine, Moment, Note, Notes, StateCode, Told};

/// A text that is written in one form only.
macro_rules! written {
    ($($type:ident: $pattern:literal, $says:literal;)*) => {$(
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "description": $says })
            }
        }
    )*};
}

written! {
    Day: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "A day of the calendar: year-month-day.";
    Moment: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "A day and a time by the universal clock, to the second.";
    Hour: "^[0-9]{2}:[0-9]{2}$", "A time of the day.";
    StateCode: "^[A-Z]{3}$", "A state by its code of three capitals.";
}

/// A type that stands in a file as another does.
macro_rules! stands_as {
    ($(<$($generic:ident)?> $type:ty, $as:ty;)*) => {$(
        impl$(<$generic: JsonSchema>)? JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                <$as>::schema_name()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                <$as>::json_schema(generator)
            }
        }
    )*};
}

stands_as! {
    <T> Fact<T>, Vec<Dated<T>>;
    <> Log, Vec<LogLine>;
}

impl JsonSchema for Notes {
    fn schema_name() -> Cow<'static, str> {
        "Notes".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let list = generator.subschema_for::<Vec<Note>>();
        json_schema!({ "description": "One text, or notes with who may see each.", "anyOf": [{ "type": "string" }, list] })
    }
}

impl JsonSchema for Told {
    fn schema_name() -> Cow<'static, str> {
        "Told".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let text = || serde_json::json!({ "type": "string" });
        let fields: serde_json::Map<_, _> =
            Language::ALL.into_iter().map(|language| (language.tag().to_owned(), text())).collect();
        json_schema!({
            "description": "A text in every language or in some.",
            "type": "object",
            "properties": fields,
            "additionalProperties": false,
        })
    }
}
