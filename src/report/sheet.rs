//! Tables written out for a spreadsheet, in the form in which they are read again.

use csv::{Terminator, WriterBuilder};

use super::figure::inert;
use crate::{
    chosen::Separator,
    domain::{Delegation, Inject, InjectState, Roster, Session, Stance, StateCode},
    sheet::{Column, Privacy, Table, cell_of},
    words::Words,
};

/// Where a table goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goes {
    /// To a file, with the sign that the spreadsheets of its country expect between two cells.
    ToFile(Separator),
    /// To the clipboard: a spreadsheet takes the cells apart at their tabs.
    ToClipboard,
}

/// A table of a session with its first line in the language of the words: what stands there, or the line of the names alone where
/// nothing does. Seats stand there all, so that the table can be filled in.
#[must_use]
pub fn sheet(
    table: Table,
    (session, roster): (&Session, &Roster),
    words: &Words,
    privacy: Privacy,
    goes: Goes,
) -> String {
    // A file begins with a byte order mark, by which a spreadsheet knows UTF-8.
    let (between, begins) = match goes {
        Goes::ToFile(Separator::Comma) => (b',', "\u{feff}"),
        Goes::ToFile(Separator::Semicolon) => (b';', "\u{feff}"),
        Goes::ToClipboard => (b'\t', ""),
    };
    let mut writer =
        WriterBuilder::new().delimiter(between).terminator(Terminator::CRLF).from_writer(begins.as_bytes().to_vec());
    let columns = table.columns();
    // A vector takes whatever is written to it, and every line has as many cells as the first.
    let _ = writer.write_record(columns.iter().map(|column| words.column(*column)));
    for line in lines(table, session, roster, words) {
        let is_left_out = privacy == Privacy::LeftOut && line.is_private;
        let cell = |(column, text): (&Column, String)| {
            // What an inject says was seen once it was published; a role sheet and a note never are.
            let is_of_few = match table {
                Table::Stances => false,
                Table::Delegations => column.is_private(),
                Table::Injects => *column == Column::Note,
            };
            let is_hidden = privacy == Privacy::LeftOut && is_of_few;
            if is_hidden { String::new() } else { cell(&text) }
        };
        if !is_left_out {
            let _ = writer.write_record(columns.iter().zip(line.cells).map(cell));
        }
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

struct Line {
    /// Whether nobody has seen it yet.
    is_private: bool,
    cells: Vec<String>,
}

/// A text as a spreadsheet takes it. A line inside a cell stays one.
fn cell(text: &str) -> String {
    text.split('\n').map(inert).collect::<Vec<_>>().join("\n")
}

fn lines(table: Table, session: &Session, roster: &Roster, words: &Words) -> Vec<Line> {
    let open = |cells: Vec<String>| Line { is_private: false, cells };
    match table {
        Table::Stances => {
            let seat = |seat: &StateCode| {
                let line = session.stance_line(*seat, session.as_of);
                let stance = line.map(|line| words.stance(line.stance)).unwrap_or_default();
                let condition = line.filter(|line| line.stance == Stance::Reservation);
                let condition = condition.map(|line| line.condition_text.clone()).unwrap_or_default();
                open(vec![
                    seat.to_string(),
                    stance,
                    condition,
                    line.map(|line| line.reason.clone()).unwrap_or_default(),
                ])
            };
            roster.states().iter().map(seat).collect()
        }
        Table::Delegations => {
            let delegation = |own: &Delegation| {
                let seats = own.seats.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
                let parts = [own.name.clone(), seats, own.people.join("; ")];
                let private = [own.interest.clone(), own.red_line.clone(), own.ask.clone()];
                open(parts.into_iter().chain(private).collect())
            };
            session.delegations.list.iter().map(delegation).collect()
        }
        Table::Injects => session.workshop.injects.iter().map(inject).collect(),
    }
}

fn inject(inject: &Inject) -> Line {
    let number = |number: u16| if number == 0 { String::new() } else { number.to_string() };
    let stated = inject.changes.values().filter_map(|dated| Some((dated.value.fact(), cell_of(&dated.value)?)));
    let facts = stated.filter(|(fact, _)| inject.changes.values_of(*fact).len() == 1);
    let facts = facts.map(|(fact, value)| format!("{} = {value}", fact.id()));
    // What was taken back leaves no more than what waits.
    let is_private = inject.state != InjectState::Live;
    Line {
        is_private,
        cells: vec![
            inject.title.clone(),
            inject.text.clone(),
            facts.collect::<Vec<_>>().join("; "),
            number(inject.objective),
            number(inject.when.round),
            number(inject.when.after),
            inject.note.clone(),
        ],
    }
}
