//! What was meant by a value that stands where another is expected, as it is written.

use super::{
    meaning::integer,
    notation::{Entry, Kind, Node},
    shape::{Form, Shape},
};
use crate::domain::{Day, Hour, Moment, StateCode};

/// A longer value is not repeated.
const LONGEST: usize = 60;
/// How many brackets may be wanting around a value.
const DEEPEST: u8 = 4;

/// What was meant by a value where a shape is expected; nothing where that cannot be told.
pub(super) fn as_meant(source: &str, shape: &Shape, node: &Node) -> Option<String> {
    let text = written_as(source, shape, node, DEEPEST)?;
    (text.chars().count() <= LONGEST && !text.contains('\n')).then_some(text)
}

fn written_as(source: &str, shape: &Shape, node: &Node, depth: u8) -> Option<String> {
    let raw = &source[node.start..node.end];
    if fits(source, shape, node) {
        return Some(raw.to_owned());
    }
    let depth = depth.checked_sub(1)?;
    match shape {
        Shape::Text(form) => text_as(*form, raw, node),
        Shape::Number { .. } => {
            let Kind::Text(text) = &node.kind else { return None };
            integer(text.trim()).map(|number| number.to_string())
        }
        Shape::Options(choices) => {
            let says = node.says(source)?;
            if matches!(node.kind, Kind::Text(_)) && choices.iter().any(|choice| choice.name == says) {
                return Some(says.to_owned());
            }
            let carried = choices.iter().filter_map(|choice| Some((&choice.name, choice.carries.as_ref()?)));
            let fitting = carried.filter(|(_, carried)| fits(source, carried, node));
            fitting.map(|(name, _)| format!("{name}({raw})")).next()
        }
        Shape::List(item) => {
            if let (Shape::Text(_), Kind::Text(text)) = (item.as_ref(), &node.kind)
                && text.contains(',')
            {
                // `"ITA, FRA"` in the place of `["ITA", "FRA"]`.
                let each: Vec<String> = text.split(',').map(|part| format!("\"{}\"", part.trim())).collect();
                return Some(format!("[{}]", each.join(", ")));
            }
            // `(value: few_dead)` and `few_dead` in the place of `[(value: few_dead)]`.
            written_as(source, item, node, depth).map(|text| format!("[{text}]"))
        }
        Shape::Record { fields, .. } => {
            let bare = match &node.kind {
                Kind::Group { name: None, entries } => match entries.as_slice() {
                    [Entry { name: None, value }] => value,
                    _ => return None,
                },
                Kind::Group { .. } | Kind::Text(_) | Kind::Number | Kind::Word | Kind::List(_) => node,
                Kind::Nothing => return None,
            };
            let mut needed = fields.iter().filter(|field| field.is_needed);
            let (only, None) = (needed.next()?, needed.next()) else { return None };
            written_as(source, &only.shape, bare, depth).map(|text| format!("({}: {text})", only.name))
        }
        Shape::Maybe(inner) => {
            // `Some(41, 16)`: the brackets of the value itself are wanting.
            let is_bare =
                matches!(&node.kind, Kind::Group { name: Some(name), entries } if name == "Some" && entries.len() > 1);
            if let Some(point) = as_point(source, inner, node) {
                return Some(format!("Some({point})"));
            }
            if is_bare {
                return raw.strip_prefix("Some").map(|inner| format!("Some({})", inner.trim()));
            }
            written_as(source, inner, node, depth).map(|text| format!("Some({text})"))
        }
        Shape::Tuple(items) => as_degrees(source, items, node),
        Shape::Either(_) | Shape::Anything => None,
    }
}

/// A point in degrees where one in ten-thousandths is expected.
fn as_point(source: &str, shape: &Shape, node: &Node) -> Option<String> {
    let Shape::Tuple(items) = shape else { return None };
    as_degrees(source, items, node)
}

/// A bare word or number in the place of a text.
fn text_as(form: Form, raw: &str, node: &Node) -> Option<String> {
    let is_bare = matches!(node.kind, Kind::Word | Kind::Number);
    let is_right = match form {
        Form::Free => true,
        Form::Day => raw.parse::<Day>().is_ok(),
        Form::Moment => raw.parse::<Moment>().is_ok(),
        Form::Time => raw.parse::<Hour>().is_ok(),
        Form::Code => StateCode::read(raw).is_some(),
    };
    if form == Form::Day && is_bare && !is_right {
        return day_meant(raw).map(|day| format!("\"{day}\""));
    }
    (is_bare && is_right).then(|| format!("\"{raw}\""))
}

/// Whether a value can stand where a shape is expected.
pub(super) fn fits(source: &str, shape: &Shape, node: &Node) -> bool {
    let says = node.says(source).unwrap_or_default();
    match (shape, &node.kind) {
        (Shape::Text(form), Kind::Text(text)) => match form {
            Form::Free => true,
            Form::Day => text.parse::<Day>().is_ok(),
            Form::Moment => text.parse::<Moment>().is_ok(),
            Form::Time => text.parse::<Hour>().is_ok(),
            Form::Code => StateCode::read(text).is_some(),
        },
        (Shape::Number { least, most }, Kind::Number) => {
            integer(says).is_some_and(|number| (*least..=*most).contains(&number))
        }
        (Shape::Options(choices), Kind::Word) => {
            choices.iter().any(|choice| choice.name == says && choice.carries.is_none())
        }
        (Shape::Options(choices), Kind::Group { name: Some(name), entries }) => choices.iter().any(|choice| {
            let carries = choice.carries.as_ref().filter(|_| choice.name == *name);
            match (carries, entries.as_slice()) {
                (Some(Shape::Record { .. }), _) => true,
                (Some(carried), [entry]) => entry.name.is_none() && fits(source, carried, &entry.value),
                (Some(_) | None, _) => false,
            }
        }),
        (Shape::List(item), Kind::List(items)) => items.iter().all(|one| fits(source, item, one)),
        (Shape::Record { fields, .. }, Kind::Group { name: None, entries }) => entries.iter().all(|entry| {
            let named = entry.name.as_ref().and_then(|name| fields.iter().find(|field| field.name == name.text));
            named.is_some_and(|field| fits(source, &field.shape, &entry.value))
        }),
        (Shape::Tuple(items), Kind::Group { name: None, entries }) => {
            items.len() == entries.len()
                && items
                    .iter()
                    .zip(entries)
                    .all(|(item, entry)| entry.name.is_none() && fits(source, item, &entry.value))
        }
        (Shape::Maybe(inner), Kind::Group { name: Some(name), entries }) if name == "Some" => {
            matches!(entries.as_slice(), [entry] if entry.name.is_none() && fits(source, inner, &entry.value))
        }
        (Shape::Either(shapes), _) => shapes.iter().any(|shape| fits(source, shape, node)),
        _ => false,
    }
}

/// A point that stands in degrees, `(41.14, 16.86)`, in ten-thousandths of one. So is one of small whole numbers beside a
/// fraction.
pub(super) fn as_degrees(source: &str, items: &[Shape], node: &Node) -> Option<String> {
    let [Shape::Number { .. }, Shape::Number { .. }] = items else { return None };
    let degrees: Vec<&str> = node.entries().iter().filter_map(|entry| entry.value.says(source)).collect();
    let &[lat, lon] = degrees.as_slice() else { return None };
    if !lat.contains('.') && !lon.contains('.') {
        return None;
    }
    let grid = |text: &str, most: f64| {
        let degrees: f64 = text.trim().parse().ok()?;
        #[expect(clippy::cast_possible_truncation, reason = "No more than 180 degrees.")]
        (degrees.abs() <= most).then(|| (degrees * 10_000.0).round() as i64)
    };
    Some(format!("({}, {})", grid(lat, 90.0)?, grid(lon, 180.0)?))
}

/// The day that is meant by one written with points, without its noughts, or the other way round.
pub(super) fn day_meant(text: &str) -> Option<Day> {
    let parts: Vec<&str> = text.trim().split(['-', '.', '/', ' ']).filter(|part| !part.is_empty()).collect();
    let &[one, two, three] = parts.as_slice() else { return None };
    let number = |text: &str| text.parse::<u16>().ok();
    let (year, month, day) = if one.len() == 4 {
        (number(one)?, number(two)?, number(three)?)
    } else if three.len() == 4 && !text.contains('/') {
        (number(three)?, number(two)?, number(one)?)
    } else {
        return None;
    };
    format!("{year:04}-{month:02}-{day:02}").parse().ok()
}
