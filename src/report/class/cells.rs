//! What stands in the cells of a row, for the page and for the table alike.

use crate::{
    domain::Aspect,
    marking::{Row, Tick, Work},
    report::paper::{Line, Run},
    words::{Key, Words},
};

/// The reading of a file, and what it assumes otherwise: a line each.
pub(super) fn reading(work: &Work, words: &Words) -> String {
    let reading = words.class_reading(work.reading, &work.points);
    let assumes =
        (!work.assumptions.is_empty()).then(|| words.fill(Key::ClassAssumes, &[("names", assumptions(work).into())]));
    std::iter::once(reading).chain(assumes).collect::<Vec<_>>().join("\n")
}

/// The assumptions that a file changes, `id=value` with commas between.
pub(super) fn assumptions(work: &Work) -> String {
    let changed = work.assumptions.iter().map(|(id, value)| format!("{id}={value}"));
    changed.collect::<Vec<_>>().join(", ")
}

/// How many parts were predicted as the program answered then; a dash where nothing was.
pub(super) fn agreed(work: &Work, words: &Words) -> String {
    let Some(prediction) = &work.prediction else { return "–".to_owned() };
    let pairs = prediction.first.guesses.iter().zip(prediction.first.program);
    let agreed = pairs.filter(|(guess, program)| guess.answer == *program).count();
    let args = [("part", agreed.to_string().into()), ("whole", prediction.first.guesses.len().to_string().into())];
    words.fill(Key::PredictCalibrationOf, &args)
}

/// The facts and the seats that were changed; none where nothing is there to compare with.
pub(super) fn changed(work: &Work) -> Option<[Vec<Aspect>; 2]> {
    work.changed.as_ref().map(|changed| [changed.facts().collect(), changed.seats().collect()])
}

/// What there is to say of a file beside its row.
pub(super) fn remark(row: &Row<'_>, words: &Words) -> String {
    let newer =
        row.work.newer.map(|format| words.fill(Key::ClassRemarkNewer, &[("format", format.to_string().into())]));
    let again = words.class_again(row.work.prediction.as_ref());
    newer.into_iter().chain(Some(again).filter(|again| !again.is_empty())).collect::<Vec<_>>().join("\n")
}

/// What stands under a criterion: what the program says, or a box for whoever judges.
pub(super) fn tick(tick: Tick, words: &Words) -> Line {
    let said = Run::Plain(words.class_tick(tick));
    match tick {
        Tick::Open => Line(vec![Run::Tick, said]),
        Tick::Seen | Tick::NotSeen | Tick::NothingToCompare => Line(vec![said]),
    }
}

/// What is said to have convinced: how many of the arguments made, and those in print by their ids.
pub(super) fn convinced(work: &Work, words: &Words) -> String {
    if work.own_convinced == 0 && work.convinced_by.is_empty() {
        return words.text(Key::ClassConvincedNot);
    }
    let own = (work.own_convinced > 0)
        .then(|| words.fill(Key::ClassConvincedOwn, &[("count", work.own_convinced.to_string().into())]));
    words.clauses(own.into_iter().chain(work.convinced_by.iter().cloned()))
}
