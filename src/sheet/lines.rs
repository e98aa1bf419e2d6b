//! A text as lines of cells, whatever sign stands between them and whichever way lines end.

use csv::{ReaderBuilder, StringRecord};

/// What may stand between two cells, as a spreadsheet copies and writes them.
const BETWEEN: [u8; 3] = [b'\t', b';', b','];
/// A line that is put after the last, to see whether a quotation mark swallows it.
const END: &str = "\u{1}end of the table";

/// A line of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number in the text, from 1.
    pub(super) number: u64,
    /// What stands in its cells, without the spaces around it.
    pub(super) cells: Vec<String>,
    /// Whether a quotation mark in it has no end, so that all the rest of the text is in it.
    pub(super) is_open: bool,
}

/// The lines of a text in which anything stands. The sign between the cells is the one that `fits` the first line best.
pub(super) fn lines(text: &str, fits: impl Fn(&[String]) -> usize) -> Vec<Line> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let (text, named) = hinted(&text);
    if let Some(between) = named {
        return parted(text, between);
    }
    let reads = BETWEEN.map(|between| parted(text, between));
    let score = |lines: &Vec<Line>| lines.first().map_or((0, 0), |first| (fits(&first.cells), first.cells.len()));
    // Of several that fit alike the first stays.
    let best = reads.into_iter().rev().max_by_key(score);
    best.unwrap_or_default()
}

/// The line by which some spreadsheets say what stands between the cells. It stays a line for the numbers.
fn hinted(text: &str) -> (&str, Option<u8>) {
    let hint = text.lines().next().and_then(|line| line.strip_prefix("sep=")).map(str::as_bytes);
    match hint {
        Some(&[between]) if BETWEEN.contains(&between) => (&text["sep=;".len()..], Some(between)),
        _ => (text, None),
    }
}

fn parted(text: &str, between: u8) -> Vec<Line> {
    let whole = format!("{text}\n{END}");
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(between).from_reader(whole.as_bytes());
    // A text in memory can always be read, and it is UTF-8 already.
    let mut numbers = Numbers { text: &whole, at: 0, number: 1 };
    let records = reader.records().filter_map(Result::ok);
    let mut lines: Vec<Line> = records.map(|record| line(&record, &mut numbers)).collect();
    if let Some(last) = lines.pop()
        && last.cells != [END]
    {
        let closed = |cell: &String| cell.strip_suffix(END).map_or_else(|| cell.clone(), |cell| cell.trim().to_owned());
        lines.push(Line { cells: last.cells.iter().map(closed).collect(), is_open: true, ..last });
    }
    lines.retain(|line| line.is_open || line.cells.iter().any(|cell| !cell.is_empty()));
    lines
}

/// The numbers of lines, found one after the other.
struct Numbers<'a> {
    text: &'a str,
    at: usize,
    number: u64,
}

impl Numbers<'_> {
    /// The line in which what begins at a byte stands; empty lines before it are passed over.
    fn of(&mut self, byte: usize) -> u64 {
        let rest = self.text.as_bytes().get(byte..).unwrap_or_default();
        let begins = byte + rest.iter().take_while(|byte| **byte == b'\n').count();
        let passed = self.text.as_bytes().get(self.at..begins).unwrap_or_default();
        let ends = passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = begins;
        self.number += u64::try_from(ends).unwrap_or(u64::MAX);
        self.number
    }
}

fn line(record: &StringRecord, numbers: &mut Numbers<'_>) -> Line {
    let byte = record.position().map_or(0, csv::Position::byte);
    let number = numbers.of(usize::try_from(byte).unwrap_or(usize::MAX));
    Line { number, cells: record.iter().map(text_of).collect(), is_open: false }
}

/// What a cell says. A sign that keeps a text from being read as a formula is none of it.
fn text_of(cell: &str) -> String {
    let cell = cell.trim();
    let inert = cell.strip_prefix('\'').filter(|rest| rest.trim_start().starts_with(['=', '+', '-', '@']));
    inert.unwrap_or(cell).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        lines(text, |_| 0).into_iter().map(|line| line.cells).collect()
    }

    #[test]
    fn cells_are_the_same_whatever_parts_them_and_ends_their_lines() {
        let expected = vec![vec!["Seat", "Stance"], vec!["NOR", "a, b; \"c\"\nd"], vec!["DNK", ""]];
        for between in ['\t', ';', ','] {
            for end in ["\n", "\r\n", "\r"] {
                let rows = ["Seat|Stance", "NOR|\"a, b; \"\"c\"\"\nd\"", "", "DNK|"]
                    .map(|row| row.replace('|', &between.to_string()));
                assert_eq!(cells(&rows.join(end)), expected, "{between:?} {end:?}");
            }
        }
        assert_eq!(cells("sep=;\nSeat;Stance\n\n\n'=1;b")[1], ["=1", "b"]);
        assert_eq!(lines("sep=;\nSeat;Stance\n\nx;y", |_| 0)[1].number, 4);
    }

    #[test]
    fn a_quotation_mark_without_an_end_is_seen() {
        let read = lines("Seat,Reason\nNOR,\"open\nDNK,b", |_| 0);
        assert_eq!((read.len(), read[0].is_open, read[1].is_open), (2, false, true));
        assert_eq!(read[1].cells[1], "open\nDNK,b");
        assert!(lines("a,5\" gun", |_| 0).iter().all(|line| !line.is_open));
    }
}
