//! A class as CSV after RFC 4180, a line a file: what spreadsheets open. It begins with a byte order mark, by which they know
//! UTF-8, and no cell is read as a formula.

use csv::{Terminator, WriterBuilder};

use super::{OfClass, cells, page::who};
use crate::{
    chosen::Separator,
    marking::{Naming, Points, Prediction, Row},
    predict::Part,
    report::figure::inert,
    words::{Key, Words},
};

/// The table of a class. The files that were passed over stand at its end, with what happened as their remark.
#[must_use]
pub fn csv(of: OfClass<'_>, words: &Words, separator: Separator) -> String {
    let between = match separator {
        Separator::Comma => b',',
        Separator::Semicolon => b';',
    };
    let begins = "\u{feff}".as_bytes().to_vec();
    let mut writer = WriterBuilder::new().delimiter(between).terminator(Terminator::CRLF).from_writer(begins);
    let heads = heads(of, words);
    let width = heads.len();
    let rows = of.class.rows(of.naming);
    let lines = rows.iter().map(|row| line(of, row, words)).chain(passed(of, width, words));
    for line in std::iter::once(heads).chain(lines) {
        // A vector takes whatever is written to it, and every line has as many cells as the first.
        let _ = writer.write_record(line.iter().map(|cell| inert(&cell.replace('\n', "; "))));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn heads(of: OfClass<'_>, words: &Words) -> Vec<String> {
    let OfClass { class, naming, .. } = of;
    let mut heads = vec![who(naming, words)];
    heads.extend((naming == Naming::Names).then(|| words.text(Key::ClassFile)));
    heads.push(words.text(Key::ClassDay));
    heads.extend(Part::ALL.map(|part| words.part(part)));
    for part in Part::ALL {
        for key in [Key::ClassPredictedOf, Key::ClassSureOf, Key::ClassThenOf] {
            heads.push(words.fill(key, &[("part", words.part(part).into())]));
        }
    }
    heads.push(words.text(Key::ClassReading));
    if class.handed_out.is_some() {
        let keys = [Key::ClassFacts, Key::ClassFactsWhich, Key::ClassSeats, Key::ClassSeatsWhich];
        heads.extend(keys.map(|key| words.text(key)));
    }
    heads.extend(
        [Key::ClassNotes, Key::ClassArguments, Key::ClassConvinced, Key::ClassGroup].map(|key| words.text(key)),
    );
    heads.extend(class.model.map(|_| words.text(Key::ClassModel)));
    if !class.rubric.criteria.is_empty() {
        heads.extend(class.rubric.criteria.iter().map(|criterion| words.told_guide(&criterion.what).0));
        let keys = [Key::ClassPointsSeenHead, Key::ClassPointsWholeHead, Key::ClassPointsOpenHead];
        heads.extend(keys.map(|key| words.text(key)));
    }
    heads.push(words.text(Key::ClassRemark));
    heads
}

fn line(of: OfClass<'_>, row: &Row<'_>, words: &Words) -> Vec<String> {
    let OfClass { class, naming, .. } = of;
    let work = row.work;
    let mut line = vec![row.label.clone()];
    line.extend((naming == Naming::Names).then(|| work.file.clone()));
    line.push(work.as_of.to_string());
    line.extend(work.answers.map(|answer| words.predicted(answer)));
    for part in Part::ALL {
        line.extend(predicted(part, work.prediction.as_ref(), words));
    }
    line.push(cells::reading(work, words));
    for what in cells::changed(work).into_iter().flatten() {
        line.extend([what.len().to_string(), words.class_which(&what)]);
    }
    line.extend([work.note_words, work.arguments].map(|count| count.to_string()));
    line.extend([cells::convinced(work, words), words.class_parted(&work.from_group)]);
    line.extend(work.from_model.as_ref().map(|parted| words.class_parted(parted)));
    if !class.rubric.criteria.is_empty() {
        line.extend(work.ticks.iter().map(|tick| words.class_tick(*tick)));
        let Points { seen, of_program, open } = class.rubric.points(&work.ticks);
        line.extend([seen, of_program, open].map(|points| points.to_string()));
    }
    line.push(cells::remark(row, words));
    line
}

/// What was predicted of a part, how sure, and what the program answered then; empty where nothing was.
fn predicted(part: Part, prediction: Option<&Prediction>, words: &Words) -> [String; 3] {
    let Some(Prediction { first, .. }) = prediction else { return std::array::from_fn(|_| String::new()) };
    let (guess, program) = (first.guesses[part as usize], first.program[part as usize]);
    [words.predicted(guess.answer), words.confidence(guess.confidence), words.predicted(program)]
}

fn passed(of: OfClass<'_>, width: usize, words: &Words) -> Vec<Vec<String>> {
    let OfClass { class, naming, .. } = of;
    let line = |(passed, name): (_, String)| {
        let mut line = vec![String::new(); width];
        line[0] = name;
        line[width - 1] = words.class_why(class, passed, naming);
        line
    };
    class.passed.iter().zip(class.passed_labels(naming)).map(line).collect()
}
