//! Lines of injects with what they change and when they can come.

use super::{
    Change, Column, Refusal,
    names::plain,
    read::{Lines, Made, Row, Subject},
};
use crate::domain::{
    Count, Dated, Day, Edit, FactChanges, FactValue, Form, Inject, InjectState, MOST_ENTRIES, Preparation, Shape,
    ShapeMut,
};

/// The titles that were read, with their lines.
#[derive(Default)]
pub(super) struct Injects {
    titles: Vec<(String, u64)>,
}

impl Lines for Injects {
    fn make(&mut self, row: &Row<'_>, subject: Subject<'_>) -> Result<Made, Vec<Refusal>> {
        let title = row.needed(Column::Title)?;
        let key = plain(title);
        if let Some((_, line)) = self.titles.iter().find(|(other, _)| *other == key) {
            return Err(vec![Refusal::NameTwice { name: title.to_owned(), line: *line }]);
        }
        let list = &subject.session.workshop.injects;
        let at = list.iter().position(|own| plain(&own.title) == key);
        if at.is_none() && list.len() >= MOST_ENTRIES {
            return Err(vec![Refusal::Full]);
        }
        let new = Inject { title: title.to_owned(), ..Inject::default() };
        let before = at.map_or(new, |at| list[at].clone());
        let after = changed(row, subject, &before)?;
        if before.state == InjectState::Live && after != before {
            return Err(vec![Refusal::IsLive]);
        }
        self.titles.push((key, row.number()));
        let changes = changes(&before, &after);
        let edit = Preparation::PutInject(at.unwrap_or(list.len()), Box::new(after));
        Ok(Made { name: before.title, is_new: at.is_none(), edits: vec![Edit::Prepare(edit)], changes })
    }
}

/// The inject as its line has it; all that is wrong with the line at once.
fn changed(row: &Row<'_>, subject: Subject<'_>, before: &Inject) -> Result<Inject, Vec<Refusal>> {
    let mut after = before.clone();
    let mut refusals = Vec::new();
    for (column, own) in [(Column::Text, &mut after.text), (Column::Note, &mut after.note)] {
        if let Some(text) = row.cell(column) {
            text.clone_into(own);
        }
    }
    if let Some(text) = row.cell(Column::Facts) {
        refusals.extend(facts(text, subject, &mut after.changes));
    }
    let mut take =
        |column: Column, own: &mut u16, read: &dyn Fn(&str) -> Result<u16, Refusal>| match row.cell(column).map(read) {
            Some(Ok(number)) => *own = number,
            Some(Err(refusal)) => refusals.push(refusal),
            None => {}
        };
    take(Column::Objective, &mut after.objective, &|text| objective(text, subject));
    take(Column::Round, &mut after.when.round, &|text| number(Column::Round, text));
    take(Column::After, &mut after.when.after, &|text| earlier(text, subject, before));
    if refusals.is_empty() { Ok(after) } else { Err(refusals) }
}

fn number(column: Column, text: &str) -> Result<u16, Refusal> {
    let number = text.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| Refusal::NotANumber { column, found: text.to_owned() })
}

/// The place, from 1, of an entry that is named by its number or its words.
fn place<'a>(text: &str, mut entries: impl ExactSizeIterator<Item = &'a str>) -> Option<u16> {
    let count = entries.len();
    let by_number = text.parse::<usize>().ok().filter(|number| (1..=count).contains(number));
    let name = plain(text);
    let by_name = || entries.position(|entry| plain(entry) == name).map(|at| at + 1);
    by_number.or_else(by_name).and_then(|number| u16::try_from(number).ok())
}

fn objective(text: &str, subject: Subject<'_>) -> Result<u16, Refusal> {
    let objectives = subject.session.workshop.objectives.iter().map(String::as_str);
    place(text, objectives).ok_or_else(|| Refusal::NoSuchObjective(text.to_owned()))
}

/// An inject that stands there, or above in the table, and is not this one.
fn earlier(text: &str, subject: Subject<'_>, own: &Inject) -> Result<u16, Refusal> {
    let injects = &subject.session.workshop.injects;
    let found = place(text, injects.iter().map(|inject| inject.title.as_str()));
    let is_other =
        |number: &u16| subject.session.workshop.inject(*number).is_some_and(|other| other.title != own.title);
    found.filter(is_other).ok_or_else(|| Refusal::NoSuchInject(text.to_owned()))
}

/// Puts the values of a cell: `harm = many_dead; dead = 40`. What is no fact or no value of it is refused.
fn facts(text: &str, subject: Subject<'_>, changes: &mut FactChanges) -> Vec<Refusal> {
    let parts = text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    parts.filter_map(|part| put(part, subject, changes).err()).collect()
}

fn put(part: &str, subject: Subject<'_>, changes: &mut FactChanges) -> Result<(), Refusal> {
    let (fact, value) = part.split_once(['=', ':']).unwrap_or((part, ""));
    let value = value.trim();
    let fact = subject.fact(fact.trim())?;
    let value = match fact.form() {
        Form::Listed(_) => subject.listed_value(fact, value)?,
        Form::Count => counted(value)
            .and_then(|number| with_count(FactValue::unknown(fact)?, number))
            .ok_or_else(|| Refusal::NoSuchValue { fact, found: value.to_owned(), meant: None })?,
        Form::Day | Form::States | Form::Places | Form::Means | Form::Names | Form::Text | Form::Lines => {
            return Err(Refusal::NotInTable(fact));
        }
    };
    let stood = changes.values_of(fact);
    if stood.len() != 1 || stood.iter().any(|own| own.value != value) {
        stood.iter().for_each(|own| changes.remove(fact, own.from));
        changes.put(Dated { from: Day::BEGINNING, value, confidence: Default::default(), note: String::new() });
    }
    Ok(())
}

/// A value as a cell says it, where a cell can: one of a closed list, or a number that was counted.
#[must_use]
pub fn cell_of(value: &FactValue) -> Option<String> {
    match value.shape() {
        Shape::Listed(listed) => Some(listed.id.to_owned()),
        Shape::Count(Count::Exactly(number)) => Some(number.to_string()),
        Shape::Count(Count::About(_) | Count::Unknown)
        | Shape::States(_)
        | Shape::Places(_)
        | Shape::Means(_)
        | Shape::Names(_)
        | Shape::Text(_) => None,
    }
}

fn counted(text: &str) -> Option<u32> {
    text.replace([' ', '\u{a0}', '\u{202f}'], "").parse().ok()
}

fn with_count(mut value: FactValue, number: u32) -> Option<FactValue> {
    let ShapeMut::Count(count) = value.shape_mut() else { return None };
    *count = Count::Exactly(number);
    Some(value)
}

fn changes(one: &Inject, two: &Inject) -> Vec<Change> {
    let parts = [
        (Column::Text, one.text != two.text),
        (Column::Facts, one.changes != two.changes),
        (Column::Objective, one.objective != two.objective),
        (Column::Round, one.when.round != two.when.round),
        (Column::After, one.when.after != two.when.after),
        (Column::Note, one.note != two.note),
    ];
    parts.into_iter().filter(|(_, is_other)| *is_other).map(|(column, _)| Change::Column(column)).collect()
}
