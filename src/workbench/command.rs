//! What the user asks of the workbench: an edit, several at once, another session, or a step back.

use crate::domain::{Edit, Session};

/// One intent of the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// States one thing.
    Edit(Edit),
    /// Several edits of one intent, in their order: one step.
    All(Vec<Edit>),
    /// Puts another session in the place of this one: another document, or another state of the same.
    Replace(Box<Replacement>),
    /// Goes back to a state that was kept. The log goes on.
    GoBack(Box<Earlier>),
}

/// A state of the same document that was kept, under the name by which it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// What it is called, for example "A".
    pub name: String,
    /// The session as it was.
    pub session: Session,
}

/// Another session, and the documents that both belong to, by the numbers of the sitting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The session that comes.
    pub session: Session,
    /// The document it belongs to.
    pub document: u64,
    /// The document of the session that goes.
    pub before: u64,
}

/// What is being typed or dragged; commands of one gesture join into one step.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Gesture {
    /// Typing in the field of this name.
    Typing(String),
    /// Painting stances with one stroke of the brush.
    Painting,
}

impl From<Edit> for Command {
    fn from(edit: Edit) -> Self {
        Self::Edit(edit)
    }
}

impl From<Vec<Edit>> for Command {
    fn from(edits: Vec<Edit>) -> Self {
        Self::All(edits)
    }
}

impl Command {
    /// Whether a seat breaks silence with it, so that the clock stands.
    pub(super) fn breaks_silence(&self) -> bool {
        let breaks = |edit: &Edit| matches!(edit, Edit::Proceed(procedure) if procedure.breaks_silence());
        match self {
            Self::Edit(edit) => breaks(edit),
            Self::All(edits) => edits.iter().any(breaks),
            Self::Replace(_) | Self::GoBack(_) => false,
        }
    }

    pub(super) fn apply_to(&self, session: &mut Session) {
        match self {
            Self::Edit(edit) => edit.apply_to(session),
            Self::All(edits) => edits.iter().for_each(|edit| edit.apply_to(session)),
            Self::Replace(replacement) => session.clone_from(&replacement.session),
            Self::GoBack(earlier) => {
                let (log, predictions) = (std::mem::take(&mut session.log), std::mem::take(&mut session.predictions));
                session.clone_from(&earlier.session);
                (session.log, session.predictions) = (log, predictions);
            }
        }
    }
}
