//! Lines of seats with their stances.

use super::{
    Change, Column, Refusal,
    read::{Lines, Made, Row, Subject},
};
use crate::domain::{Condition, Edit, Session, Stance, StanceLine, StateCode};

/// The seats that were read, with their lines.
#[derive(Default)]
pub(super) struct Stances {
    seen: Vec<(StateCode, u64)>,
}

impl Lines for Stances {
    fn make(&mut self, row: &Row<'_>, subject: Subject<'_>) -> Result<Made, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let seat = subject.seat(row.needed(Column::Seats)?).map_err(|refusal| refusals.push(refusal)).ok();
        let stance = row.cell(Column::Stance).map(|text| subject.stance(text)).transpose();
        let stance = stance.map_err(|refusal| refusals.push(refusal)).ok().flatten();
        let (Some(seat), true) = (seat, refusals.is_empty()) else { return Err(refusals) };
        if let Some((_, line)) = self.seen.iter().find(|(other, _)| *other == seat) {
            return Err(vec![Refusal::SeatTwice { seat, line: *line }]);
        }
        let edits = edits(row, subject.session, (seat, stance))?;
        self.seen.push((seat, row.number()));
        let is_new = line_of(subject.session, seat).is_none();
        let changes = changes(subject.session, seat, &edits);
        Ok(Made { name: seat.to_string(), is_new, edits, changes })
    }
}

fn line_of(session: &Session, seat: StateCode) -> Option<&StanceLine> {
    session.stance_line(seat, session.as_of)
}

/// The edits of a line: a stance, then the words that are said with it.
fn edits(
    row: &Row<'_>,
    session: &Session,
    (seat, stance): (StateCode, Option<Stance>),
) -> Result<Vec<Edit>, Vec<Refusal>> {
    let mut edits: Vec<Edit> = stance.map(|stance| Edit::SetStance(vec![seat], stance)).into_iter().collect();
    let mut after = session.clone();
    edits.iter().for_each(|edit| edit.apply_to(&mut after));
    let line = line_of(&after, seat);
    if let Some(text) = row.cell(Column::Condition) {
        let Some(line) = line.filter(|line| line.stance == Stance::Reservation) else {
            return Err(vec![Refusal::NoReservation]);
        };
        if line.condition == Condition::None || line.condition_text != text {
            edits.push(Edit::SetCondition(seat, Condition::Open));
            edits.push(Edit::SetConditionText(seat, text.to_owned()));
        }
    }
    edits.extend(row.cell(Column::Reason).map(|reason| Edit::SetReason(seat, reason.to_owned())));
    Ok(edits)
}

/// What becomes other of a seat.
fn changes(session: &Session, seat: StateCode, edits: &[Edit]) -> Vec<Change> {
    let mut after = session.clone();
    edits.iter().for_each(|edit| edit.apply_to(&mut after));
    let words = |session: &Session| {
        let line = line_of(session, seat);
        let condition = line.map(|line| (line.condition, line.condition_text.clone()));
        (session.stance(seat, session.as_of), condition.unwrap_or_default(), line.map(|line| line.reason.clone()))
    };
    let (one, two) = (words(session), words(&after));
    let stance = (one.0 != two.0).then_some(Change::Stance(one.0, two.0));
    let condition = (one.1 != two.1).then_some(Change::Column(Column::Condition));
    let reason = (one.2.unwrap_or_default() != two.2.unwrap_or_default()).then_some(Change::Column(Column::Reason));
    stance.into_iter().chain(condition).chain(reason).collect()
}
