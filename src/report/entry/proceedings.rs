//! Where proceedings of the Council stand: what was done up to the day looked at, and the text on the table.

use super::{Id, codes, entries};
use crate::{council::proceedings::State, report::Subject, words::Words};

entries! {
    /// Where the proceedings stand.
    Proceedings {
        /// What was done, the oldest first.
        steps: Vec<StepTaken>,
        /// The text that lies on the table.
        table: Option<TextOnTable>,
        /// What was agreed, as rungs of the ladder.
        agreed: Vec<Id>,
        /// How they ended.
        ending: Option<Id>,
    }

    /// A step.
    StepTaken {
        /// The day.
        on: String,
        /// The time of the day, where it is stated.
        time: Option<String>,
        /// What was done.
        act: Id,
        /// The same in a sentence.
        text: String,
    }

    /// A text that lies on the table.
    TextOnTable {
        /// Which rung of the ladder it would be.
        rung: Id,
        /// Which of its versions, from 1.
        version: u16,
        /// How it stands.
        state: Id,
        /// Who broke silence on it.
        broken_by: Vec<String>,
        /// Who objects to it.
        objecting: Vec<String>,
        /// Who is waited for.
        waiting: Vec<String>,
    }
}

impl Proceedings {
    /// Nothing where a session has no steps.
    pub(super) fn of(subject: Subject<'_>, words: &Words) -> Option<Self> {
        let Subject { session, assessment, .. } = subject;
        let sitting: &State = assessment.request.sitting.as_deref()?;
        let done = session.proceedings.steps.iter().filter(|step| step.on <= session.as_of);
        let steps = done.map(|step| StepTaken {
            on: step.on.to_string(),
            time: (!step.time.is_unstated()).then(|| step.time.to_string()),
            act: step.act.kind().id(),
            text: words.step_done(session, step),
        });
        let table = assessment.council.text.as_ref().map(|text| TextOnTable {
            rung: text.rung.id(),
            version: text.version,
            state: text.state.id(),
            broken_by: codes(&text.letters),
            objecting: codes(&text.objecting),
            waiting: codes(&text.waiting),
        });
        Some(Self {
            steps: steps.collect(),
            table,
            agreed: sitting.adopted.iter().map(|adopted| adopted.rung.id()).collect(),
            ending: sitting.ending().map(|ending| ending.id()),
        })
    }
}
