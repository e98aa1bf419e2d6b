//! What a step changed, and what followed from it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::command::Command;
use crate::{
    assess::Assessment,
    council::{Consultation, Outcome, RequestPart, TextState, Unseen, proceedings::Ending},
    domain::{
        ActKind, Aspect, BeforeCouncil, Day, Difference, Edit, Request, Rung, Session, Stance, StateCode, TextId,
    },
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
    /// Where the proceedings stand.
    pub sitting: SittingGlance,
}

/// Where proceedings stand at a glance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SittingGlance {
    /// The text on the table, and how it stands.
    pub text: Option<(TextId, TextState)>,
    /// How many texts were agreed.
    pub agreed: usize,
    /// Whether the last text fell or was withdrawn, and none was put since.
    pub has_fallen: bool,
    /// How they ended.
    pub ending: Option<Ending>,
}

impl SittingGlance {
    fn of(assessment: &Assessment) -> Self {
        let Some(sitting) = assessment.request.sitting.as_deref() else { return Self::default() };
        Self {
            text: assessment.council.text.as_ref().map(|text| (text.text, text.state)),
            agreed: sitting.adopted.len(),
            has_fallen: sitting.fell.is_some(),
            ending: sitting.ending(),
        }
    }
}

/// Seats whose new stance does not show, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// Why.
    pub why: Unseen,
    /// The seats, in the order of the differences.
    pub seats: Vec<StateCode>,
    /// The step to which the first of them spoke.
    pub to: Rung,
    /// The step by which the Council is read.
    pub rung: Rung,
}

impl Hidden {
    /// The seats among some differences whose stance does not show, by why.
    pub(super) fn among(differences: &[Difference], session: &Session, assessment: &Assessment) -> Vec<Self> {
        let council = &assessment.council;
        let table = council.text.as_ref().map_or(council.rung, |text| text.rung);
        let mut all: Vec<Self> = Vec::new();
        for found in differences {
            let (Aspect::Stance(state) | Aspect::SpeaksTo(state)) = found.what else { continue };
            let Some(seat) = assessment.roster.seat(state) else { continue };
            let Some(line) = session.stance_line(state, session.as_of) else { continue };
            let Some(why) = council.position(seat).hides(line.stance) else { continue };
            match all.iter_mut().find(|hidden| hidden.why == why) {
                Some(hidden) if hidden.seats.contains(&state) => {}
                Some(hidden) => hidden.seats.push(state),
                None => {
                    let to = line.to.unwrap_or(table);
                    all.push(Self { why, seats: vec![state], to, rung: council.rung });
                }
            }
        }
        all
    }
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
            sitting: SittingGlance::of(assessment),
        }
    }
}

/// Those who asked for consultation, else those who brought the matter, and under which article: what the Council's part says of who.
fn company(request: &RequestPart) -> u64 {
    let mut hasher = DefaultHasher::new();
    if request.consultation() != Consultation::None {
        let is_under_article_4 = request.before_council == BeforeCouncil::Article4;
        (&request.article_4_by, &request.brought_by, is_under_article_4).hash(&mut hasher);
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
    /// Seats whose new stance does not show.
    pub hidden: Vec<Hidden>,
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
        Self { what: What::of(command), differences, as_of, before, after, hidden: Vec::new(), is_undo: false }
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
        Self { differences, before: self.after, after: self.before, hidden: Vec::new(), is_undo: true, ..self }
    }
}
