//! Cards in a document: a table whose lines are those to be cut along, and of whose rows no page parts one.

use docx_rs::{
    AlignmentType, BorderType, HeightRule, LineSpacing, Paragraph, Table, TableBorder, TableBorderPosition, TableCell,
    TableLayoutType, TableRow, VAlignType, WidthType,
};

use super::{Out, PaperError, add_words};
use crate::{
    report::{
        figure,
        paper::{Card, Cards, Cut, Sign},
    },
    words::Words,
};

/// Widths and heights, twentieths of a point.
const WIDTH: usize = 10_400;
const TENT_HALF: f32 = 3_150.0;
const PAIR: f32 = 4_400.0;
const SLIP: f32 = 1_200.0;
/// The sizes of letters, half points.
const PLATE: usize = 60;
const CODE: usize = 40;
const HEAD: usize = 26;
/// The side of a sign, points of a drawing.
const SIGN: u32 = 34;

impl Out<'_> {
    pub(super) fn cards(&mut self, cards: &Cards) -> Result<(), PaperError> {
        let columns = cards.cut.columns();
        let mut rows = Vec::new();
        for row in cards.cards.chunks(columns) {
            match cards.cut {
                Cut::Tent => {
                    // The half that is folded away stays clear: a text processor sets no words on their heads.
                    let clear = TableCell::new().add_paragraph(Paragraph::new().keep_next(true));
                    rows.push(row_of(vec![clear], TENT_HALF));
                    let cells = row.iter().map(|card| self.plate(card)).collect();
                    rows.push(row_of(cells, TENT_HALF));
                }
                Cut::Pair | Cut::Slip => {
                    let mut cells = row.iter().map(|card| self.card(card)).collect::<Result<Vec<_>, _>>()?;
                    cells.resize_with(columns, || TableCell::new().add_paragraph(Paragraph::new()));
                    rows.push(row_of(cells, if cards.cut == Cut::Slip { SLIP } else { PAIR }));
                }
            }
        }
        let table = dashed(Table::new(rows))
            .width(WIDTH, WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
            .set_grid(vec![WIDTH / columns; columns]);
        self.docx = std::mem::take(&mut self.docx).add_table(table);
        self.push(Paragraph::new());
        Ok(())
    }

    /// A name plate.
    fn plate(&self, card: &Card) -> TableCell {
        let mut cell = TableCell::new().vertical_align(VAlignType::Center);
        if let Sign::Words(words) = &card.sign {
            cell = cell.add_paragraph(sized(words, CODE).align(AlignmentType::Right));
        }
        let names = std::iter::once(card.head.clone()).chain(card.lines.iter().map(super::Line::words));
        names.fold(cell, |cell, name| cell.add_paragraph(sized(&name, PLATE).align(AlignmentType::Center)))
    }

    fn card(&mut self, card: &Card) -> Result<TableCell, PaperError> {
        let mut cell = TableCell::new();
        match &card.sign {
            Sign::None => {}
            Sign::Words(words) => {
                cell = cell.add_paragraph(add_words(Paragraph::new(), words, true).align(AlignmentType::Right));
            }
            Sign::Stance(stance) => {
                let alt = Words::of(self.paper.language).stance(*stance);
                let side = (figure::SIGN, figure::SIGN);
                let picture = self.picture(&figure::sign(*stance), side, (SIGN, SIGN), &alt)?;
                cell = cell.add_paragraph(Paragraph::new().add_run(picture).align(AlignmentType::Right));
            }
        }
        if !card.head.is_empty() {
            cell = cell.add_paragraph(sized(&card.head, HEAD));
        }
        for line in &card.lines {
            let paragraph = self.paragraph(line);
            cell = cell.add_paragraph(paragraph);
        }
        let line = if card.room > 0 { "_".repeat(40) } else { String::new() };
        Ok((0..card.room).fold(cell, |cell, _| {
            let room = add_words(Paragraph::new(), &line, false).line_spacing(LineSpacing::new().before(160));
            cell.add_paragraph(room)
        }))
    }
}

fn sized(words: &str, size: usize) -> Paragraph {
    let run = docx_rs::Run::new().add_text(super::harmless(words)).size(size).bold();
    Paragraph::new().add_run(run)
}

fn row_of(cells: Vec<TableCell>, height: f32) -> TableRow {
    TableRow::new(cells).cant_split().row_height(height).height_rule(HeightRule::AtLeast)
}

fn dashed(table: Table) -> Table {
    use TableBorderPosition::{Bottom, InsideH, InsideV, Left, Right, Top};
    [Top, Left, Bottom, Right, InsideH, InsideV]
        .into_iter()
        .fold(table, |table, position| table.set_border(TableBorder::new(position).border_type(BorderType::Dashed)))
}
