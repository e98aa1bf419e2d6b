//! Hints on the steps of the proceedings: what the file states beside them, and which of them do not follow.

use super::Hints;
use crate::{
    catalog::Catalog,
    council::proceedings::{differing, illegal},
    domain::{Session, Spot},
    words::Key,
};

pub(super) fn hints(catalog: &Catalog, session: &Session, hints: &mut Hints<'_>) {
    let proceedings = &session.proceedings;
    for stated in differing(session, |day| catalog.roster(day)) {
        let mark = hints.words.mark(stated.fact);
        hints.say(
            Spot::fact(stated.fact).from(stated.on),
            Key::HintProceedingsDiffer,
            [("fact", &mark), ("day", &stated.on)],
        );
    }
    for idx in illegal(proceedings, |day| catalog.roster(day)) {
        if let Some(step) = proceedings.steps.get(idx) {
            let act = hints.words.act(step.act.kind());
            let spot = Spot::of("proceedings").field("steps").number(idx);
            hints.say(spot, Key::HintProceedingsIllegal, [("number", &(idx + 1)), ("act", &act), ("day", &step.on)]);
        }
    }
    texts(session, hints);
}

/// A text stands in both languages side by side.
fn texts(session: &Session, hints: &mut Hints<'_>) {
    for (at, text) in session.proceedings.texts.iter().enumerate() {
        for (idx, version) in text.versions.iter().enumerate() {
            let (number, version_number) = (at + 1, idx + 1);
            let args: [(&'static str, &dyn std::fmt::Display); 2] = [("number", &number), ("version", &version_number)];
            let spot = Spot::of("proceedings").field("texts").number(at).field("versions").number(idx);
            match (version.en.is_empty(), version.fr.is_empty()) {
                (false, true) => hints.say(spot, Key::HintTextWithoutFrench, args),
                (true, false) => hints.say(spot, Key::HintTextWithoutEnglish, args),
                (true, true) | (false, false) => {}
            }
        }
    }
}
