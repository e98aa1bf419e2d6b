//! The request, and what the Council would do.

use super::{ById, Id, codes, entries, proceedings::Proceedings};
use crate::{
    council::Warning,
    domain::{Choice as _, Stance},
    report::Subject,
    words::Words,
};

entries! {
    /// Who asked for what.
    Request {
        /// What the states attacked say together: `asks`, `consents`, `informs`, `none`, `declines` or `unknown`.
        state: Id,
        /// Who says so.
        by: Vec<String>,
        /// What each of those says who can ask.
        by_ally: Vec<AllySays>,
        /// Who can ask: the Parties attacked.
        who_can_ask: Vec<String>,
        /// What lies before the Council.
        before_council: Id,
        /// Whether there are consultations under Article 4.
        consultation: Id,
        /// Which lesser measure lies before the Council, in words or as ids.
        measure: Option<String>,
        /// The ids of the measures, where it is ids.
        measures: Vec<String>,
        /// Who brought it: codes of states, or `secretary_general`.
        brought_by: Vec<String>,
        /// Who asked for consultations under Article 4.
        article_4_by: Vec<String>,
    }

    /// What a state attacked says.
    AllySays {
        /// The state.
        ally: String,
        /// What it says.
        state: Id,
    }

    /// What the Council would do.
    Council {
        /// The outcome.
        outcome: Id,
        /// The row of the table of outcomes that applies.
        row: Id,
        /// How many seats the body that decides has.
        seats: usize,
        /// How many seats take each stance. Nobody votes: one objection is enough.
        counts: ById<usize>,
        /// Who objects.
        blocking: Vec<String>,
        /// Who is waited for.
        waiting: Vec<String>,
        /// Whose condition is open.
        conditional: Vec<String>,
        /// What to look at beside the outcome.
        warnings: Vec<Id>,
        /// The same in sentences.
        warning_texts: Vec<String>,
        /// Where the proceedings stand; left out where the session has no steps.
        #[serde(skip_serializing_if = "Option::is_none")]
        proceedings: Option<Proceedings>,
    }
}

impl Request {
    pub(super) fn of(subject: Subject<'_>) -> Self {
        let Subject { session, assessment, catalog, .. } = subject;
        let request = &assessment.request;
        let listed = catalog.measures.listed(&request.measure).unwrap_or_default();
        let mut by_ally: Vec<AllySays> = Vec::new();
        for ally in &request.who_can_ask {
            let state = session.incident.request_of(*ally, session.as_of).id();
            let answer = AllySays { ally: ally.to_string(), state };
            if !by_ally.contains(&answer) {
                by_ally.push(answer);
            }
        }
        Self {
            state: request.state.id(),
            by: codes(&request.by),
            by_ally,
            who_can_ask: codes(&request.who_can_ask),
            before_council: request.before_council.id(),
            consultation: request.consultation().id(),
            measure: (!request.measure.is_empty()).then(|| request.measure.clone()),
            measures: listed.iter().map(|measure| measure.id.clone()).collect(),
            brought_by: request.brought_by.clone(),
            article_4_by: codes(&request.article_4_by),
        }
    }
}

impl Council {
    pub(super) fn of(subject: Subject<'_>, words: &Words) -> Self {
        let Subject { session, assessment, .. } = subject;
        let council = &assessment.council;
        let sentence_of = |warning: &Warning| words.warning(*warning, session, assessment);
        Self {
            outcome: council.outcome.id(),
            row: council.row.id(),
            seats: council.seats(),
            counts: Stance::ALL.iter().map(|stance| (stance.id(), council.count(*stance))).collect(),
            blocking: codes(&council.blocking),
            waiting: codes(&council.waiting),
            conditional: codes(&council.conditional),
            warnings: council.warnings.iter().map(|warning| Warning::id(*warning)).collect(),
            warning_texts: council.warnings.iter().map(sentence_of).collect(),
            proceedings: Proceedings::of(subject, words),
        }
    }
}
