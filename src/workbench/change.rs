//! What a step changed, and what followed from it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::command::Command;
use crate::{
    assess::Assessment,
    council::{Consultation, Outcome, RequestPart},
    domain::{ActKind, Aspect, Day, Difference, Edit, Request, Stance},
    law::{Element, Judgement, Status},
};

/// The four answers at a glance, to compare before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glance {
    /// The threshold.
    pub status: Status,
    /// The answers to the six elements.
    pub answers: [Judgement; 6],
    /// The request.
    pub request: Request,
    /// The outcome.
    pub outcome: Outcome,
    /// Whether the allies consult.
    pub consultation: Consultation,
    /// How many seats the Council waits for.
    pub waiting: usize,
    /// How many seats break silence.
    pub blocking: usize,
    /// Who asked for consultation or brought the matter, as a number that tells one company from another.
    pub consulting: u64,
    /// How many seats let the text pass with a reservation.
    pub reserved: usize,
    /// How many allies would give more than help that money does not measure.
    pub would_give: usize,
    /// How many seats there are.
    pub seats: usize,
}

impl Glance {
    /// Reads the four answers off an assessment.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        Self {
            status: assessment.threshold.status,
            answers: Element::ALL.map(|element| assessment.threshold.finding(element).answer()),
            request: assessment.request.state,
            outcome: assessment.council.outcome,
            consultation: assessment.request.consultation(),
            waiting: assessment.council.waiting.len(),
            blocking: assessment.council.blocking.len(),
            consulting: company(&assessment.request),
            reserved: assessment.council.count(Stance::Reservation),
            would_give: assessment.response.would_give,
            seats: assessment.roster.len(),
        }
    }
}

/// Those who asked for consultation, else those who brought the matter: what the Council's part says of who.
fn company(request: &RequestPart) -> u64 {
    let mut hasher = DefaultHasher::new();
    if request.consultation() != Consultation::None {
        (&request.article_4_by, &request.brought_by).hash(&mut hasher);
    }
    hasher.finish()
}

/// What kind of step it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Something was stated or taken back.
    Edits,
    /// The pledges of a ready package were stated, by its id.
    Package(String),
    /// Another document came.
    Replaced {
        /// Its title.
        title: String,
        /// The document it belongs to, by the numbers of the sitting.
        document: u64,
        /// The document of the session that went.
        before: u64,
    },
    /// The session went back to a state that was kept, by its name.
    WentBack(String),
}

impl What {
    fn of(command: &Command) -> Self {
        match command {
            Command::Edit(Edit::ApplyPackage(id, _)) => Self::Package(id.clone()),
            Command::Edit(_) | Command::All(_) => Self::Edits,
            Command::Replace(replacement) => Self::Replaced {
                title: replacement.session.title.clone(),
                document: replacement.document,
                before: replacement.before,
            },
            Command::GoBack(earlier) => Self::WentBack(earlier.name.clone()),
        }
    }

    /// Whether it brings another document, with a log of its own that knows nothing of the one before.
    #[must_use]
    pub fn is_another_document(&self) -> bool {
        matches!(self, Self::Replaced { .. })
    }

    fn bytes(&self) -> usize {
        match self {
            Self::Edits => 0,
            Self::Package(text) | Self::WentBack(text) | Self::Replaced { title: text, .. } => text.len(),
        }
    }
}

/// One step of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of step.
    pub what: What,
    /// What it changed, as the log says it too; nothing where another document came.
    pub differences: Vec<Difference>,
    /// The day looked at when it was taken.
    pub as_of: Day,
    /// The answers before.
    pub before: Glance,
    /// The answers after.
    pub after: Glance,
    /// Whether this step was an undo.
    pub is_undo: bool,
}

impl Change {
    pub(super) fn new(
        command: &Command,
        differences: Vec<Difference>,
        as_of: Day,
        [before, after]: [Glance; 2],
    ) -> Self {
        Self { what: What::of(command), differences, as_of, before, after, is_undo: false }
    }

    /// This change and a later one of the same gesture as one: the later one is told from the beginning of both.
    pub(super) fn followed_by(self, later: Self) -> Self {
        Self { before: self.before, ..later }
    }

    /// Whether a seat broke silence with it, or took its letter back by undoing that.
    pub(super) fn breaks_silence(&self) -> bool {
        let is_break = |code: &str| code.split(' ').any(|word| word == ActKind::SilenceBroken.id());
        let steps = self.differences.iter().filter(|found| matches!(found.what, Aspect::Step(_)));
        steps.into_iter().any(|found| is_break(&found.before) || is_break(&found.after))
    }

    /// About how much memory it takes beside its own size.
    pub(super) fn bytes(&self) -> usize {
        let texts =
            |difference: &Difference| size_of::<Difference>() + difference.before.len() + difference.after.len();
        self.what.bytes() + self.differences.iter().map(texts).sum::<usize>()
    }

    pub(super) fn undone(self) -> Self {
        let differences = self.differences.into_iter().map(Difference::reversed).collect();
        Self { differences, before: self.after, after: self.before, is_undo: true, ..self }
    }
}
