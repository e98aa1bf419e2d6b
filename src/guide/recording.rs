//! Steps as they are recorded: a caption, the session as it is on screen, and where to look.

use super::{Anchor, Guide, MOST_STEPS, Step, without_log};
use crate::domain::{Session, Told};

/// A step that was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// What there is to see.
    pub caption: Told,
    /// Where to look.
    pub lit: Anchor,
    /// Whether nothing shows that is dated after the day looked at.
    horizon: bool,
    session: Session,
}

/// What is recorded so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recording {
    steps: Vec<Recorded>,
    /// Whether a step was added or taken away since it was saved.
    is_unsaved: bool,
}

impl Recording {
    /// What a guide holds, whose steps show these sessions; nothing of it stands in a file.
    #[must_use]
    pub fn of(guide: &Guide, states: Vec<Session>) -> Self {
        let step = |(step, session): (&Step, Session)| Recorded {
            caption: step.caption.clone(),
            lit: step.lit,
            horizon: step.horizon,
            session,
        };
        Self { steps: guide.steps.iter().zip(states).map(step).collect(), is_unsaved: true }
    }

    /// The steps, in their order.
    #[must_use]
    pub fn steps(&self) -> &[Recorded] {
        &self.steps
    }

    /// Whether something of it stands in no file.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.is_unsaved && !self.steps.is_empty()
    }

    /// Whether one more step can be taken.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.steps.len() < MOST_STEPS
    }

    /// Adds a step at the end, with the session as far as its horizon, where it has one. A step without a caption, or one too
    /// many, is not taken.
    pub fn add(&mut self, caption: Told, lit: Anchor, session: &Session, horizon: bool) -> bool {
        let is_taken = self.has_room() && !caption.is_empty();
        if is_taken {
            let session = without_log(session);
            let session = if horizon { session.known_by(session.as_of) } else { session };
            self.steps.push(Recorded { caption, lit, horizon, session });
            self.is_unsaved = true;
        }
        is_taken
    }

    /// Takes a step away, by its place from 0.
    pub fn take_away(&mut self, idx: usize) {
        if idx < self.steps.len() {
            self.steps.remove(idx);
            self.is_unsaved = true;
        }
    }

    /// All of it stands in a file now, where the guide that was saved is what is recorded.
    pub fn saved(&mut self, guide: &Guide) {
        self.is_unsaved &= self.guide(guide.title.clone()).steps != guide.steps;
    }

    /// The guide that it makes: each step holds its session where that is another than the step's before.
    #[must_use]
    pub fn guide(&self, title: Told) -> Guide {
        let befores = std::iter::once(None).chain(self.steps.iter().map(|step| Some(&step.session)));
        let step = |(step, before): (&Recorded, Option<&Session>)| Step {
            caption: step.caption.clone(),
            lit: step.lit,
            horizon: step.horizon,
            session: (before != Some(&step.session)).then(|| Box::new(step.session.clone())),
            edits: Vec::new(),
        };
        Guide { title, case: String::new(), steps: self.steps.iter().zip(befores).map(step).collect() }
    }
}
