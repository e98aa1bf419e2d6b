//! What a session file may hold, as a tree: read off the JSON Schema that is derived from the types themselves.

use std::sync::LazyLock;

use serde_json::Value;

/// What may stand in a place.
#[derive(Debug)]
pub(super) enum Shape {
    /// A record.
    Record {
        /// The type it is read into.
        name: String,
        /// Its fields.
        fields: Vec<Field>,
    },
    /// A value of a closed list.
    Options(Vec<Choice>),
    /// A text.
    Text(Form),
    /// A whole number.
    Number {
        /// The least.
        least: i64,
        /// The greatest.
        most: i64,
    },
    /// A list.
    List(Box<Shape>),
    /// So many values in round brackets.
    Tuple(Vec<Shape>),
    /// A value that may be missing.
    Maybe(Box<Shape>),
    /// One of several.
    Either(Vec<Shape>),
    /// Whatever it is, it is not looked into.
    Anything,
}

/// What is written in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Free,
    Day,
    Moment,
    Time,
    Code,
}

/// A field of a record.
#[derive(Debug)]
pub(super) struct Field {
    pub name: String,
    pub shape: Shape,
    pub is_needed: bool,
}

/// A value of a closed list, with what it carries.
#[derive(Debug)]
pub(super) struct Choice {
    pub name: String,
    pub carries: Option<Shape>,
}

/// A session file.
pub(super) static FILE: LazyLock<Shape> = LazyLock::new(|| {
    let schema = super::schema().to_value();
    let defs = schema.get("$defs").cloned().unwrap_or_default();
    shape(&schema, &defs, "File")
});

fn shape(schema: &Value, defs: &Value, name: &str) -> Shape {
    let text = |key: &str| schema.get(key).and_then(Value::as_str);
    if let Some(target) = text("$ref").and_then(|path| path.rsplit('/').next()) {
        return match target {
            "Day" => Shape::Text(Form::Day),
            "Moment" => Shape::Text(Form::Moment),
            "Hour" => Shape::Text(Form::Time),
            "StateCode" => Shape::Text(Form::Code),
            other => shape(&defs[other], defs, other),
        };
    }
    if let Some(any) = list(schema, "anyOf") {
        let (nothing, others): (Vec<&Value>, Vec<&Value>) = any.iter().partition(|one| one["type"] == "null");
        let mut others: Vec<Shape> = others.into_iter().map(|one| shape(one, defs, name)).collect();
        return match (others.len(), nothing.is_empty()) {
            (1, false) => Shape::Maybe(Box::new(others.remove(0))),
            _ => Shape::Either(others),
        };
    }
    if let Some(options) = list(schema, "oneOf") {
        return Shape::Options(options.iter().flat_map(|option| choices(option, defs)).collect());
    }
    if schema.get("enum").is_some() || schema.get("const").is_some() {
        return Shape::Options(choices(schema, defs));
    }
    if let Some(kinds) = list(schema, "type") {
        // A value or nothing.
        let kind = kinds.iter().find(|kind| *kind != "null").cloned().unwrap_or_default();
        let mut inner = schema.clone();
        inner["type"] = kind;
        return Shape::Maybe(Box::new(shape(&inner, defs, name)));
    }
    match text("type") {
        Some("object") => Shape::Record { name: name.to_owned(), fields: fields(schema, defs) },
        Some("string") => Shape::Text(Form::Free),
        Some("integer") => number(schema),
        Some("array") => match list(schema, "prefixItems") {
            Some(items) => Shape::Tuple(items.iter().map(|item| shape(item, defs, name)).collect()),
            None => Shape::List(Box::new(shape(&schema["items"], defs, name))),
        },
        _ => Shape::Anything,
    }
}

fn list<'a>(schema: &'a Value, key: &str) -> Option<&'a Vec<Value>> {
    schema.get(key).and_then(Value::as_array)
}

fn number(schema: &Value) -> Shape {
    let end = |key: &str| schema.get(key).and_then(Value::as_i64);
    let (least, most) = match schema.get("format").and_then(Value::as_str) {
        Some("uint32") => (0, i64::from(u32::MAX)),
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        _ => (i64::MIN, i64::MAX),
    };
    Shape::Number { least: end("minimum").unwrap_or(least), most: end("maximum").unwrap_or(most) }
}

fn fields(schema: &Value, defs: &Value) -> Vec<Field> {
    let needed: Vec<&str> = list(schema, "required").into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = schema.get("properties").and_then(Value::as_object);
    let field = |(name, inner): (&String, &Value)| Field {
        name: name.clone(),
        shape: shape(inner, defs, name),
        is_needed: needed.contains(&name.as_str()),
    };
    properties.into_iter().flatten().map(field).collect()
}

fn choices(option: &Value, defs: &Value) -> Vec<Choice> {
    let plain = |value: &Value| value.as_str().map(|name| Choice { name: name.to_owned(), carries: None });
    if let Some(values) = list(option, "enum") {
        return values.iter().filter_map(plain).collect();
    }
    if let Some(value) = option.get("const") {
        return plain(value).into_iter().collect();
    }
    let carries = fields(option, defs).into_iter();
    carries.map(|field| Choice { name: field.name, carries: Some(field.shape) }).collect()
}

impl Shape {
    /// The fields of a record; none of anything else.
    pub(super) fn fields(&self) -> &[Field] {
        match self {
            Self::Record { fields, .. } => fields,
            Self::Options(_) | Self::Text(_) | Self::Number { .. } | Self::List(_) | Self::Tuple(_) => &[],
            Self::Maybe(_) | Self::Either(_) | Self::Anything => &[],
        }
    }

    /// What a record holds under a name.
    pub(super) fn field(&self, name: &str) -> Option<&Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The record in lists and in what may be missing.
    pub(super) fn record(&self) -> Option<&Self> {
        match self {
            Self::Record { .. } => Some(self),
            Self::List(inner) | Self::Maybe(inner) => inner.record(),
            Self::Either(shapes) => shapes.iter().find_map(Self::record),
            Self::Options(_) | Self::Text(_) | Self::Number { .. } | Self::Tuple(_) | Self::Anything => None,
        }
    }
}
