//! A text that was read against what a session file may hold: what stands where it cannot, and what was meant.

use std::{collections::HashSet, ops::RangeInclusive};

use super::{
    meant::{as_degrees, as_meant, day_meant, fits},
    notation::{Entry, Found, Kind, Mends, Node, Parsed},
    shape::{Field, Form, Shape},
    slips::{Expected, NoSuch, Slip},
};
use crate::{
    catalog::Catalog,
    domain::{Day, Hour, LONGEST_TEXT, Moment, StateCode},
};

/// Everything that is amiss in a text beside its notation, and what has to be left out of it so that the rest can be read.
pub(super) fn amiss(source: &str, parsed: &Parsed, file: &Shape) -> (Vec<Found>, Mends) {
    let mut walk = Walk {
        source,
        file,
        is_guess: parsed.is_unbalanced,
        path: Vec::new(),
        slips: Vec::new(),
        mends: Mends::default(),
    };
    walk.value(file, &parsed.root);
    (walk.slips, walk.mends)
}

struct Walk<'a> {
    source: &'a str,
    file: &'a Shape,
    /// Whether what stands where is a guess, so that nothing is said of fields that stand elsewhere or are missing.
    is_guess: bool,
    /// The fields that lead to what is looked at.
    path: Vec<String>,
    slips: Vec<Found>,
    mends: Mends,
}

impl Walk<'_> {
    fn say(&mut self, at: usize, slip: Slip) {
        self.slips.push(Found { at, slip });
    }

    /// Looks at a value; false where nothing can be made of it.
    fn value(&mut self, shape: &Shape, node: &Node) -> bool {
        if node.kind == Kind::Nothing {
            return false;
        }
        match shape {
            Shape::Anything => true,
            Shape::Record { fields, .. } => self.record(fields, shape, node),
            Shape::Options(_) => self.option(shape, node),
            Shape::Text(form) => self.text(*form, shape, node),
            Shape::Number { least, most } => self.number(*least..=*most, shape, node),
            Shape::List(item) => self.list(item, shape, node),
            Shape::Tuple(items) => self.tuple(items, shape, node),
            Shape::Maybe(inner) => self.maybe(inner, shape, node),
            Shape::Either(shapes) => self.either(shapes, shape, node),
        }
    }

    /// Something of another kind stands here.
    fn other(&mut self, expected: Expected, shape: &Shape, node: &Node) -> bool {
        let as_meant = as_meant(self.source, shape, node).or_else(|| outline(shape));
        let slip = as_meant.map_or(Slip::Expected(expected), |as_meant| Slip::Written { expected, as_meant });
        self.say(node.start, slip);
        false
    }

    fn record(&mut self, fields: &[Field], shape: &Shape, node: &Node) -> bool {
        let Kind::Group { entries, .. } = &node.kind else { return self.other(Expected::Record, shape, node) };
        if entries.iter().any(|entry| entry.name.is_none() && entry.value.kind != Kind::Nothing) {
            let is_bare = entries.iter().all(|entry| entry.name.is_none());
            return if is_bare { self.other(Expected::Record, shape, node) } else { self.nameless(fields, entries) };
        }
        let mut is_whole = true;
        let mut seen: Vec<&str> = Vec::new();
        let mut excused = Vec::new();
        for entry in entries {
            let Some(named) = &entry.name else { continue };
            let Some(field) = fields.iter().find(|field| field.name == named.text) else {
                excused.extend(self.no_such_field(fields, entry));
                self.mends.without.insert(entry.value.start);
                continue;
            };
            if seen.contains(&field.name.as_str()) {
                self.say(named.start, Slip::FieldTwice(field.name.clone()));
                self.mends.without.insert(entry.value.start);
                continue;
            }
            seen.push(&field.name);
            is_whole &= self.field(field, entry);
        }
        for field in fields.iter().filter(|field| field.is_needed && !seen.contains(&field.name.as_str())) {
            if !excused.contains(&field.name) && !self.is_guess {
                self.say(node.end.saturating_sub(1), Slip::MissingField(field.name.clone()));
            }
            is_whole &= self.added(node, field);
        }
        is_whole
    }

    /// Entries with and without a name in one record.
    fn nameless(&mut self, fields: &[Field], entries: &[Entry]) -> bool {
        for entry in entries {
            match &entry.name {
                None if entry.value.kind != Kind::Nothing => {
                    let is_free = |field: &&Field| {
                        field.is_needed
                            && fits(self.source, &field.shape, &entry.value)
                            && !entries
                                .iter()
                                .any(|other| other.name.as_ref().is_some_and(|name| name.text == field.name))
                    };
                    let name = fields.iter().find(is_free).map_or("name", |field| field.name.as_str());
                    let raw = &self.source[entry.value.start..entry.value.end];
                    let value = if raw.len() > 40 || raw.contains('\n') { "…" } else { raw };
                    self.say(entry.value.start, Slip::NoName(format!("{name}: {value}")));
                }
                None => {}
                Some(named) => match fields.iter().find(|field| field.name == named.text) {
                    Some(field) => {
                        self.field(field, entry);
                    }
                    None => {
                        self.no_such_field(fields, entry);
                    }
                },
            }
        }
        false
    }

    /// A field of a record with its value; false where the record is lost with it.
    fn field(&mut self, field: &Field, entry: &Entry) -> bool {
        self.path.push(field.name.clone());
        let is_good = self.value(&field.shape, &entry.value);
        if let Some(item) = entry_shape(&field.shape) {
            self.twice(item, &entry.value);
        }
        self.path.pop();
        if is_good {
            return true;
        }
        if let Some(instead) = stand_in(&field.shape).filter(|_| field.is_needed) {
            self.mends.instead.insert(entry.value.start, instead);
            return true;
        }
        self.mends.without.insert(entry.value.start);
        !field.is_needed
    }

    /// A field that is missing: what could be read of the record is kept, where something can stand for it.
    fn added(&mut self, node: &Node, field: &Field) -> bool {
        let Some(instead) = stand_in(&field.shape) else { return false };
        let name: &'static str = match field.name.as_str() {
            "title" => "title",
            "first_day" => "first_day",
            _ => return false,
        };
        self.mends.added.entry(node.start).or_default().push((name, instead));
        true
    }

    /// Says that a field is none of these; gives back the field that was meant, which is not missing then.
    fn no_such_field(&mut self, fields: &[Field], entry: &Entry) -> Option<String> {
        let named = entry.name.as_ref()?;
        let possible = fields.iter().map(|field| field.name.clone()).collect();
        let mut no = NoSuch::among(named.text.clone(), possible);
        let is_near = no.meant.as_ref().is_some_and(|meant| strsim::levenshtein(meant, &named.text) <= 1);
        if !is_near {
            no.belongs = home(self.file, &named.text, &self.path);
        }
        if no.belongs.is_some() {
            no.meant = None;
        }
        let meant = no.meant.clone();
        if !self.is_guess || no.belongs.is_none() {
            self.say(named.start, Slip::NoSuchField(Box::new(no)));
        }
        // The value is looked at as that of the field that was meant.
        if let Some(field) = fields.iter().find(|field| Some(&field.name) == meant.as_ref()) {
            self.path.push(field.name.clone());
            self.value(&field.shape, &entry.value);
            self.path.pop();
        }
        meant
    }

    /// Two entries of one day, seat or point.
    fn twice(&mut self, item: &Shape, node: &Node) {
        let Shape::Record { name, .. } = item else { return };
        let is_of_incident = self.path.get(1).is_some_and(|field| field == "incident");
        let Some((keys, says)) = keys(name).filter(|_| !name.starts_with("Dated") || is_of_incident) else { return };
        let key = |entry: &Node| -> Vec<String> {
            let part = |field: &&str| {
                entry.field(field).map(|found| self.source[found.value.start..found.value.end].to_owned())
            };
            keys.iter().map(|field| part(field).unwrap_or_default()).collect()
        };
        let mut seen: HashSet<Vec<String>> = HashSet::new();
        let mut found = Vec::new();
        for entry in node.items().iter().filter(|entry| matches!(entry.kind, Kind::Group { .. })) {
            let key = key(entry);
            if seen.contains(&key) && !self.mends.without.contains(&entry.start) {
                let day = entry.field("from").and_then(|from| from.value.says(self.source)?.parse().ok());
                let names: Vec<&str> =
                    says.iter().filter_map(|field| entry.field(field)?.value.says(self.source)).collect();
                let field = || self.path.last().cloned().unwrap_or_default();
                let what = if names.is_empty() { field() } else { names.join(" ") };
                found.push((entry.start, Slip::TwoValues { what, day: day.unwrap_or(Day::BEGINNING) }));
            } else {
                seen.insert(key);
            }
        }
        for (at, slip) in found {
            self.say(at, slip);
            self.mends.without.insert(at);
        }
    }

    fn option(&mut self, shape: &Shape, node: &Node) -> bool {
        let Shape::Options(choices) = shape else { return true };
        let (name, entries) = match &node.kind {
            Kind::Word => (&self.source[node.start..node.end], None),
            Kind::Group { name: Some(name), entries } => (name.as_str(), Some(entries)),
            Kind::Text(_) | Kind::Number | Kind::List(_) | Kind::Group { name: None, .. } | Kind::Nothing => {
                return self.other(Expected::Listed, shape, node);
            }
        };
        let Some(choice) = choices.iter().find(|choice| choice.name == name) else {
            let is_one = |word: &str| choices.iter().any(|choice| choice.name == word);
            if let Some((first, _)) = name.split_once(' ').filter(|_| name.split_whitespace().all(is_one)) {
                self.say(node.start + first.len(), Slip::Expected(Expected::Comma));
                return false;
            }
            let possible = choices.iter().map(|choice| choice.name.clone()).collect();
            self.say(node.start, Slip::NoSuchValue(Box::new(NoSuch::among(name.to_owned(), possible))));
            return false;
        };
        match (&choice.carries, entries) {
            (None, None) => true,
            (None, Some(_)) => {
                let as_meant = choice.name.clone();
                self.say(node.start, Slip::Written { expected: Expected::Listed, as_meant });
                false
            }
            (Some(_), None) => {
                let as_meant = format!("{}(…)", choice.name);
                self.say(node.start, Slip::Written { expected: Expected::Listed, as_meant });
                false
            }
            (Some(carried), Some(entries)) => self.carried(carried, entries, node),
        }
    }

    /// What a value of a closed list carries.
    fn carried(&mut self, shape: &Shape, entries: &[Entry], node: &Node) -> bool {
        let is_named = entries.iter().any(|entry| entry.name.is_some()) || entries.is_empty();
        match (shape, entries) {
            (Shape::Record { .. }, _) if is_named => self.value(shape, node),
            (Shape::Tuple(items), _) => self.items(items, entries, shape, node),
            (_, [entry]) if entry.name.is_none() => self.value(shape, &entry.value),
            (_, [first, second, ..]) if first.value.kind == Kind::Number && second.value.kind == Kind::Number => {
                // `exactly(1 000)`: said already.
                false
            }
            _ => self.other(expected_of(shape), shape, node),
        }
    }

    fn tuple(&mut self, items: &[Shape], shape: &Shape, node: &Node) -> bool {
        match &node.kind {
            Kind::Group { name: None, entries } => self.items(items, entries, shape, node),
            Kind::Group { .. } | Kind::List(_) | Kind::Text(_) | Kind::Number | Kind::Word | Kind::Nothing => {
                self.other(Expected::Optional, shape, node)
            }
        }
    }

    fn items(&mut self, items: &[Shape], entries: &[Entry], shape: &Shape, node: &Node) -> bool {
        if let Some(as_meant) = as_degrees(self.source, items, node) {
            self.say(node.start, Slip::Degrees(as_meant));
            return false;
        }
        if entries.len() != items.len() || entries.iter().any(|entry| entry.name.is_some()) {
            return self.other(expected_of(shape), shape, node);
        }
        let mut is_good = true;
        for (item, entry) in items.iter().zip(entries) {
            is_good &= self.value(item, &entry.value);
        }
        is_good && self.is_on_the_globe(items, entries, node)
    }

    fn is_on_the_globe(&mut self, items: &[Shape], entries: &[Entry], node: &Node) -> bool {
        let is_point = items.iter().all(|item| matches!(item, Shape::Number { .. }));
        let grid: Vec<i64> = entries.iter().filter_map(|entry| integer(entry.value.says(self.source)?)).collect();
        let &[lat, lon] = grid.as_slice() else { return true };
        let is_off = is_point && (lat.abs() > 900_000 || lon.abs() > 1_800_000);
        if is_off {
            self.say(node.start, Slip::OffTheGlobe);
        }
        !is_off
    }

    fn maybe(&mut self, inner: &Shape, shape: &Shape, node: &Node) -> bool {
        match &node.kind {
            Kind::Group { name: Some(name), entries } if name == "Some" => match entries.as_slice() {
                [entry] if entry.name.is_none() => self.value(inner, &entry.value),
                // `Some(41, 16)`, and what else is not one value.
                _ => self.other(Expected::Optional, shape, node),
            },
            Kind::Word if &self.source[node.start..node.end] == "None" => true,
            Kind::Group { name: None, entries } => {
                let items = if let Shape::Tuple(items) = inner { items.as_slice() } else { &[] };
                if as_degrees(self.source, items, node).is_some() {
                    return self.items(items, entries, inner, node);
                }
                self.other(Expected::Optional, shape, node)
            }
            Kind::Group { .. } | Kind::Word | Kind::Text(_) | Kind::Number | Kind::List(_) | Kind::Nothing => {
                self.other(Expected::Optional, shape, node)
            }
        }
    }

    /// What can be one of several is looked at as the one of its kind.
    fn either(&mut self, shapes: &[Shape], shape: &Shape, node: &Node) -> bool {
        let fits = |shape: &&Shape| match shape {
            Shape::Text(_) => matches!(node.kind, Kind::Text(_)),
            Shape::List(_) => matches!(node.kind, Kind::List(_)),
            Shape::Record { .. } | Shape::Options(_) | Shape::Number { .. } => false,
            Shape::Tuple(_) | Shape::Maybe(_) | Shape::Either(_) | Shape::Anything => false,
        };
        match shapes.iter().find(fits) {
            Some(one) => self.value(one, node),
            None => self.other(Expected::Text, shape, node),
        }
    }

    fn list(&mut self, item: &Shape, shape: &Shape, node: &Node) -> bool {
        let is_record =
            node.entries().iter().any(|entry| entry.name.as_ref().is_some_and(|name| item.field(&name.text).is_some()));
        if is_record && as_meant(self.source, shape, node).is_none() {
            // A record of a list without the list: what is in it is looked at all the same.
            self.say(node.start, Slip::Written { expected: Expected::List, as_meant: "[(…)]".to_owned() });
            self.value(item, node);
            return false;
        }
        let Kind::List(items) = &node.kind else { return self.other(Expected::List, shape, node) };
        for one in items {
            if !self.value(item, one) {
                self.mends.without.insert(one.start);
            }
        }
        true
    }

    fn text(&mut self, form: Form, shape: &Shape, node: &Node) -> bool {
        let Kind::Text(text) = &node.kind else { return self.other(Expected::Text, shape, node) };
        let slip = match form {
            Form::Free if text.len() > LONGEST_TEXT => {
                Some(Slip::TextTooLong { found: text.len().to_string(), most: LONGEST_TEXT.to_string() })
            }
            Form::Free => None,
            Form::Day if text.parse::<Day>().is_ok() => None,
            Form::Day => Some(Slip::NotADay { text: text.clone(), meant: day_meant(text) }),
            Form::Moment if text.parse::<Moment>().is_ok() => None,
            Form::Moment => Some(Slip::NotAMoment(text.clone())),
            Form::Time if text.parse::<Hour>().is_ok() => None,
            Form::Time => Some(Slip::NotATime(text.clone())),
            Form::Code if StateCode::read(text).is_some() => None,
            Form::Code => Some(Slip::NotACode { text: text.clone(), meant: code_meant(text) }),
        };
        let is_good = slip.is_none();
        if let Some(slip) = slip {
            self.say(node.start, slip);
        }
        is_good
    }

    fn number(&mut self, within: RangeInclusive<i64>, shape: &Shape, node: &Node) -> bool {
        let is_number = node.kind == Kind::Number;
        let number = integer(&self.source[node.start..node.end]);
        if is_number && number.is_some_and(|number| within.contains(&number)) {
            return true;
        }
        self.other(Expected::Number, shape, node)
    }
}

/// The shape of the entries of a list.
fn entry_shape(shape: &Shape) -> Option<&Shape> {
    match shape {
        Shape::List(item) => Some(item),
        Shape::Record { .. } | Shape::Options(_) | Shape::Text(_) | Shape::Number { .. } => None,
        Shape::Tuple(_) | Shape::Maybe(_) | Shape::Either(_) | Shape::Anything => None,
    }
}

/// What no two entries of a list may share, and by which of it they are called.
fn keys(record: &str) -> Option<(&'static [&'static str], &'static [&'static str])> {
    if record.starts_with("Dated") {
        return Some((&["from"], &[]));
    }
    Some(match record {
        "StanceLine" => (&["seat", "from", "round"], &["seat"]),
        "RequestLine" => (&["ally", "from"], &[]),
        "SummaryPart" => (&["from"], &[]),
        "PointChoice" => (&["point"], &["point"]),
        "ChangedAssumption" => (&["id"], &["id"]),
        "Pledge" => (&["ally", "measure", "from"], &["ally", "measure"]),
        "Need" => (&["ally", "what"], &["ally"]),
        "Rating" => (&["branch", "cost"], &["branch", "cost"]),
        _ => return None,
    })
}

/// What stands for a field that must be there and cannot be read, so that the rest can be.
fn stand_in(shape: &Shape) -> Option<&'static str> {
    match shape {
        Shape::Text(Form::Free) => Some("\"\""),
        Shape::Text(Form::Day) => Some("\"2030-01-01\""),
        Shape::Text(Form::Moment | Form::Time | Form::Code) => None,
        Shape::Record { .. } | Shape::Options(_) | Shape::Number { .. } | Shape::List(_) => None,
        Shape::Tuple(_) | Shape::Maybe(_) | Shape::Either(_) | Shape::Anything => None,
    }
}

/// How a record, or a list of them, is written, with the fields that it must have.
fn outline(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Record { fields, .. } => {
            let needed: Vec<String> =
                fields.iter().filter(|field| field.is_needed).map(|field| format!("{}: …", field.name)).collect();
            (!needed.is_empty()).then(|| format!("({})", needed.join(", ")))
        }
        Shape::List(item) => outline(item).map(|record| format!("[{record}]")),
        Shape::Options(_) | Shape::Text(_) | Shape::Number { .. } | Shape::Tuple(_) => None,
        Shape::Maybe(_) | Shape::Either(_) | Shape::Anything => None,
    }
}

/// What is expected where a shape stands.
fn expected_of(shape: &Shape) -> Expected {
    match shape {
        Shape::Record { .. } => Expected::Record,
        Shape::Options(_) => Expected::Listed,
        Shape::Text(_) | Shape::Either(_) | Shape::Anything => Expected::Text,
        Shape::Number { .. } => Expected::Number,
        Shape::List(_) => Expected::List,
        Shape::Tuple(_) | Shape::Maybe(_) => Expected::Optional,
    }
}

/// The record of the file in which a field of this name stands: the one that holds all of it, else a part of it. Not the
/// one that is looked at.
fn home(file: &Shape, name: &str, path: &[String]) -> Option<String> {
    let session = file.field("session")?;
    let incident = session.shape.field("incident")?;
    let here = path.last().map_or("", String::as_str);
    for field in [session, incident] {
        if field.name != here && field.shape.field(name).is_some() {
            return Some(field.name.clone());
        }
    }
    if !here.is_empty() && file.field(name).is_some() {
        return None;
    }
    // A part that alone has such a field.
    let has =
        |field: &&Field| field.name != here && field.shape.record().is_some_and(|record| record.field(name).is_some());
    let parts: Vec<&Field> = session.shape.fields().iter().filter(has).collect();
    match parts.as_slice() {
        [part] => Some(part.name.clone()),
        _ => None,
    }
}

/// A whole number as the notation writes one.
pub(super) fn integer(text: &str) -> Option<i64> {
    ron::from_str::<i64>(text).ok()
}

/// The state that is meant by its name, or by its code in other letters.
fn code_meant(text: &str) -> Option<StateCode> {
    let catalog = Catalog::shipped();
    let by_code = StateCode::read(&text.trim().to_uppercase()).filter(|code| catalog.knows(*code));
    by_code.or_else(|| catalog.state_named(text))
}
