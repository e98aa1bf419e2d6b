//! A class as a page: one wide table, how the group answers, how sure and how right it is, the rubric, and what was passed over.

use super::{OfClass, cells};
use crate::{
    marking::{Class, Naming, Row},
    predict::{Answer, FEW, Part},
    report::{
        figure,
        paper::{Block, Figure, Line, Paper, Rank, Setting, Table},
    },
    words::{Key, Words},
};

/// The page of a class.
#[must_use]
pub fn page(of: OfClass<'_>, words: &Words) -> Paper {
    let rows = of.class.rows(of.naming);
    let mut blocks = vec![answers(of, &rows, words)];
    blocks.extend(spread(of.class, words));
    blocks.extend(calibration(of, words));
    blocks.extend(rubric(of, &rows, words));
    blocks.extend(passed(of, words));
    let made = [("version", env!("CARGO_PKG_VERSION").into()), ("day", words.day(of.today).into())];
    Paper {
        title: title(of.class, words),
        language: words.language(),
        head: head(of, words),
        blocks,
        sources_title: String::new(),
        sources: Vec::new(),
        made_on: of.today,
        foot: vec![words.fill(Key::PaperMade, &made), words.text(Key::PaperDecision)],
        running: words.text(Key::TeachingModel),
        setting: Setting::Wide,
    }
}

/// What a class is called: as the case that it was given.
fn title(class: &Class, words: &Words) -> String {
    match &class.handed_out {
        Some(session) => {
            let title = words.session_title(&words.told(session.clone()));
            words.fill(Key::ClassTitleOf, &[("title", title.into())])
        }
        None => words.text(Key::ClassTitle),
    }
}

/// What stands above the table.
pub(super) fn head(of: OfClass<'_>, words: &Words) -> Vec<String> {
    let OfClass { class, naming, .. } = of;
    let mut head = vec![words.class_files(class.works.len()), words.class_passed(class.passed.len())];
    head.retain(|line| !line.is_empty());
    head.extend(class.handed_out.as_ref().map(|_| words.text(Key::ClassCompared)));
    head.extend(class.model.map(|_| words.text(Key::ClassWithModel)));
    head.extend((naming == Naming::Codes).then(|| words.text(Key::ClassAnonymous)));
    head.extend([words.text(Key::ClassNoMark), words.text(Key::TeachingModel)]);
    head
}

/// The head of the first column.
pub(super) fn who(naming: Naming, words: &Words) -> String {
    words.text(match naming {
        Naming::Names => Key::ClassWho,
        Naming::Codes => Key::ClassCode,
    })
}

/// The one table: what each file says.
fn answers(of: OfClass<'_>, rows: &[Row<'_>], words: &Words) -> Block {
    let (heads, cells) = cells_of(of, rows, words);
    let rows = cells.into_iter().map(|row| row.into_iter().map(Line::plain).collect()).collect();
    Block::Table(Table { caption: words.text(Key::ClassTable), figures_from: heads.len(), heads, rows })
}

/// The heads of the table and its cells. Columns that no file could fill are left out.
pub(super) fn cells_of(of: OfClass<'_>, rows: &[Row<'_>], words: &Words) -> (Vec<String>, Vec<Vec<String>>) {
    let OfClass { class, naming, .. } = of;
    let is_compared = class.handed_out.is_some();
    let mut heads = vec![who(naming, words), words.text(Key::ClassDay)];
    heads.extend(Part::ALL.map(|part| words.part(part)));
    heads.push(words.text(Key::ClassReading));
    if is_compared {
        heads.extend([Key::ClassFacts, Key::ClassSeats].map(|key| words.text(key)));
    }
    heads.extend(
        [Key::ClassNotes, Key::ClassArguments, Key::ClassConvinced, Key::ClassGroup].map(|key| words.text(key)),
    );
    heads.extend(class.model.map(|_| words.text(Key::ClassModel)));
    let remarks: Vec<String> = rows.iter().map(|row| cells::remark(row, words)).collect();
    let has_remarks = remarks.iter().any(|remark| !remark.is_empty());
    heads.extend(has_remarks.then(|| words.text(Key::ClassRemark)));
    let line = |(row, remark): (&Row<'_>, String)| {
        let work = row.work;
        let mut cells = vec![row.label.clone(), words.day(work.as_of)];
        cells.extend(Part::ALL.map(|part| {
            let answer = words.predicted(work.answers[part as usize]);
            format!("{answer}\n{}", words.class_said(part, work.prediction.as_ref()))
        }));
        cells.push(cells::reading(work, words));
        cells.extend(cells::changed(work).into_iter().flatten().map(|what| words.class_names(&what)));
        cells.extend([work.note_words, work.arguments].map(|count| number(count, words)));
        cells.push(cells::convinced(work, words));
        cells.push(words.class_parted(&work.from_group));
        cells.extend(work.from_model.as_ref().map(|parted| words.class_parted(parted)));
        cells.extend(has_remarks.then_some(remark));
        cells
    };
    let cells = rows.iter().zip(remarks).map(line).collect();
    (heads, cells)
}

/// How often each answer was given, beside those of the case as it was handed out and of the model.
fn spread(class: &Class, words: &Words) -> Vec<Block> {
    let mut heads: Vec<Key> = vec![Key::ClassSpreadPart, Key::ClassSpreadAnswers, Key::ClassSpreadCommonest];
    heads.extend(class.given.map(|_| Key::ClassSpreadHanded));
    heads.extend(class.model.map(|_| Key::ClassSpreadModel));
    let line = |part: Part| {
        let at = part as usize;
        let said = |answers: &[Answer; 4]| words.predicted(answers[at]);
        let commonest = class.group.commonest[at];
        let commonest = commonest.map_or_else(|| words.text(Key::ClassSpreadShared), |answer| words.predicted(answer));
        let cells = [words.part(part), words.class_spread(&class.group.answers[at]), commonest];
        let beside = class.given.iter().chain(&class.model).map(said);
        cells.into_iter().chain(beside).map(Line::plain).collect()
    };
    let rows = Part::ALL.map(line).to_vec();
    let heads: Vec<String> = heads.into_iter().map(|key| words.text(key)).collect();
    let caption = words.text(Key::ClassSpread);
    vec![
        Block::Heading(Rank::First, caption.clone()),
        Block::Table(Table { caption, figures_from: heads.len(), heads, rows }),
    ]
}

/// How sure, how right: a drawing, and a table beside it that says the same.
fn calibration(of: OfClass<'_>, words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Rank::First, words.text(Key::ClassCalibration))];
    let found = &of.class.group.calibration;
    if found.answers() == 0 {
        blocks.push(Block::Paragraph(Line::plain(words.text(Key::ClassCalibrationNone))));
        return blocks;
    }
    blocks.push(Block::Paragraph(Line::plain(words.class_calibration(of.class))));
    let drawing = figure::calibration(found, of.catalog, words);
    blocks.push(Block::Figure(Figure {
        svg: drawing.svg,
        size: drawing.size,
        shown: drawing.size,
        alt: drawing.alt,
        caption: Line::plain(drawing.caption),
    }));
    let heads = [
        Key::PredictCalibrationWord,
        Key::PredictCalibrationAnswers,
        Key::PredictCalibrationAgreed,
        Key::PredictCalibrationRecord,
    ];
    let of_whole = |part: usize, whole: usize| {
        let args = [("part", number(part, words).into()), ("whole", number(whole, words).into())];
        words.fill(Key::PredictCalibrationOf, &args)
    };
    let used = found.tallies.iter().filter(|tally| tally.answers > 0);
    let rows = used.map(|tally| {
        let recorded = match tally.recorded {
            0 => words.text(Key::PredictNoRecord),
            recorded => of_whole(tally.agreed_with_record, recorded),
        };
        let cells = [
            words.confidence(tally.confidence),
            number(tally.answers, words),
            of_whole(tally.agreed, tally.answers),
            recorded,
        ];
        cells.map(Line::plain).to_vec()
    });
    blocks.push(Block::Table(Table {
        caption: words.text(Key::ClassCalibrationTable),
        heads: heads.map(|key| words.text(key)).to_vec(),
        rows: rows.collect(),
        figures_from: 1,
    }));
    if found.tallies.iter().any(|tally| tally.answers > 0 && tally.is_small()) {
        let few = words.fill(Key::PredictCalibrationFewAll, &[("number", number(FEW, words).into())]);
        blocks.push(Block::Paragraph(Line::plain(few)));
    }
    blocks.push(Block::Paragraph(Line::plain(words.text(Key::PredictCalibrationNotRight))));
    blocks
}

/// The rubric: a column a criterion. What only a teacher can judge has a box.
fn rubric(of: OfClass<'_>, rows: &[Row<'_>], words: &Words) -> Vec<Block> {
    let rubric = &of.class.rubric;
    if rubric.criteria.is_empty() {
        return Vec::new();
    }
    let title = words.told_guide(&rubric.title).0;
    let title = if title.is_empty() { words.text(Key::ClassRubric) } else { title };
    let mut heads = vec![who(of.naming, words)];
    heads.extend(rubric.criteria.iter().map(|criterion| {
        let what = words.told_guide(&criterion.what).0;
        let points = number(criterion.points.into(), words);
        words.fill(Key::ClassCriterion, &[("what", what.into()), ("points", points.into())])
    }));
    heads.push(words.text(Key::ClassPoints));
    let line = |row: &Row<'_>| {
        let points = rubric.points(&row.work.ticks);
        let args = [
            ("seen", number(points.seen, words).into()),
            ("whole", number(points.of_program, words).into()),
            ("open", number(points.open, words).into()),
        ];
        let mut cells = vec![Line::plain(row.label.clone())];
        cells.extend(row.work.ticks.iter().map(|tick| super::cells::tick(*tick, words)));
        cells.push(Line::plain(words.fill(Key::ClassPointsSeen, &args)));
        cells
    };
    let caption = words.text(Key::ClassRubricTable);
    vec![
        Block::Heading(Rank::First, title),
        Block::Table(Table { caption, figures_from: heads.len(), heads, rows: rows.iter().map(line).collect() }),
    ]
}

/// The files in no row, each with what happened.
pub(super) fn passed_lines(of: OfClass<'_>, words: &Words) -> Vec<String> {
    let OfClass { class, naming, .. } = of;
    let line = |(passed, name): (_, String)| {
        let why = words.class_why(class, passed, naming);
        words.fill(Key::ClassPassedLine, &[("name", name.into()), ("why", why.into())])
    };
    class.passed.iter().zip(class.passed_labels(naming)).map(line).collect()
}

fn passed(of: OfClass<'_>, words: &Words) -> Vec<Block> {
    let lines = passed_lines(of, words);
    if lines.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading(Rank::First, words.text(Key::ClassPassedHead)),
        Block::List(lines.into_iter().map(Line::plain).collect()),
    ]
}

fn number(count: usize, words: &Words) -> String {
    words.number(i64::try_from(count).unwrap_or(i64::MAX))
}
