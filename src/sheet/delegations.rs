//! Lines of delegations with their seats, people and role sheets.

use super::{
    Change, Column, Refusal,
    names::plain,
    read::{Lines, Made, Row, Subject},
};
use crate::domain::{Delegation, Edit, MOST_TEXTS, Preparation, StateCode};

/// What is known of the delegations of a table.
pub(super) struct Named {
    /// The delegations whose seats the table says, by their plain names.
    seated: Vec<String>,
    /// The names that were read, with their lines.
    names: Vec<(String, u64)>,
    /// The seats that were read, with their lines.
    seats: Vec<(StateCode, u64)>,
}

impl Named {
    pub(super) fn of(rows: &[Row<'_>]) -> Self {
        let seated = rows.iter().filter(|row| row.cell(Column::Seats).is_some());
        let seated = seated.filter_map(|row| row.cell(Column::Name)).map(plain).collect();
        Self { seated, names: Vec::new(), seats: Vec::new() }
    }

    fn seats_of(&self, row: &Row<'_>, subject: Subject<'_>, text: &str) -> Result<Vec<StateCode>, Vec<Refusal>> {
        let seats = subject.seats(text)?;
        let mut refusals = Vec::new();
        for (idx, seat) in seats.iter().copied().enumerate() {
            let earlier = self.seats.iter().find(|(other, _)| *other == seat).map(|(_, line)| *line);
            let here = seats[..idx].contains(&seat).then(|| row.number());
            if let Some(line) = earlier.or(here) {
                refusals.push(Refusal::SeatTwice { seat, line });
                continue;
            }
            let others = subject.session.delegations.list.iter();
            let mut others = others.filter(|other| !self.seated.contains(&plain(&other.name)));
            if let Some(other) = others.find(|other| other.seats.contains(&seat)) {
                refusals.push(Refusal::SeatTaken { seat, by: other.name.clone() });
            }
        }
        if refusals.is_empty() { Ok(seats) } else { Err(refusals) }
    }
}

impl Lines for Named {
    fn make(&mut self, row: &Row<'_>, subject: Subject<'_>) -> Result<Made, Vec<Refusal>> {
        let name = row.needed(Column::Name)?;
        let key = plain(name);
        if let Some((_, line)) = self.names.iter().find(|(other, _)| *other == key) {
            return Err(vec![Refusal::NameTwice { name: name.to_owned(), line: *line }]);
        }
        let list = &subject.session.delegations.list;
        let at = list.iter().position(|own| plain(&own.name) == key);
        if at.is_none() && list.len() >= MOST_TEXTS {
            return Err(vec![Refusal::Full]);
        }
        let new = Delegation { name: name.to_owned(), ..Delegation::default() };
        let before = at.map_or(new, |at| list[at].clone());
        let mut after = before.clone();
        if let Some(text) = row.cell(Column::Seats) {
            after.seats = self.seats_of(row, subject, text)?;
        }
        if let Some(text) = row.cell(Column::People) {
            after.people = people(text);
        }
        for (column, own) in [
            (Column::Interest, &mut after.interest),
            (Column::RedLine, &mut after.red_line),
            (Column::Ask, &mut after.ask),
        ] {
            if let Some(text) = row.cell(column) {
                text.clone_into(own);
            }
        }
        self.names.push((key, row.number()));
        if row.cell(Column::Seats).is_some() {
            self.seats.extend(after.seats.iter().map(|seat| (*seat, row.number())));
        }
        let changes = changes(&before, &after);
        let edit = Preparation::PutDelegation(at.unwrap_or(list.len()), Box::new(after));
        Ok(Made { name: before.name, is_new: at.is_none(), edits: vec![Edit::Prepare(edit)], changes })
    }
}

/// The people of a cell. Where a semicolon or a line parts them, a comma is part of a name.
pub(super) fn people(text: &str) -> Vec<String> {
    let is_parted = text.contains([';', '\n', '/']);
    let people = text.split(|letter| if is_parted { matches!(letter, ';' | '\n' | '/') } else { letter == ',' });
    people.map(str::trim).filter(|name| !name.is_empty()).take(MOST_TEXTS).map(str::to_owned).collect()
}

fn changes(one: &Delegation, two: &Delegation) -> Vec<Change> {
    let parts = [
        (Column::Seats, one.seats != two.seats),
        (Column::People, one.people != two.people),
        (Column::Interest, one.interest != two.interest),
        (Column::RedLine, one.red_line != two.red_line),
        (Column::Ask, one.ask != two.ask),
    ];
    parts.into_iter().filter(|(_, is_other)| *is_other).map(|(column, _)| Change::Column(column)).collect()
}
