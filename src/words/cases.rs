//! The shipped cases in the language in use.

use super::{Words, phrases::counterpart};
use crate::domain::{FactId, FactValue, Incident, Session};

impl Words {
    /// The title of a session; a shipped case that keeps its own title has it in this language.
    #[must_use]
    pub fn session_title(&self, session: &Session) -> String {
        self.text_of_case(&session.case, &session.title)
    }

    /// A text of a session for display: what a shipped case says is in this language, and what the user
    /// wrote stays as it is. `case` is the session's, empty for the user's own.
    #[must_use]
    pub fn text_of_case(&self, case: &str, text: &str) -> String {
        self.set(counterpart(case, text, self.language()).unwrap_or(text).to_owned())
    }

    /// A session told in this language: every text of a shipped case is replaced by its counterpart, and
    /// what the user wrote stays. Codes, days and values are never touched, so that the verdict is the same.
    #[must_use]
    pub fn told(&self, mut session: Session) -> Session {
        // Without a case there is nothing to look for.
        if !session.case.is_empty() {
            let case = session.case.clone();
            each_text(&mut session, &mut |text| self.tell(&case, text));
        }
        session
    }

    /// The value of a fact for display, a shipped case's in this language.
    #[must_use]
    pub fn value_of_case(&self, case: &str, value: &FactValue) -> String {
        let mut value = value.clone();
        value.visit_texts(&mut |text| self.tell(case, text));
        self.value(&value)
    }

    fn tell(&self, case: &str, text: &mut String) {
        if let Some(other) = counterpart(case, text, self.language()) {
            other.clone_into(text);
        }
    }
}

/// Visits every text of a session that people read; the id of a case and the codes of states are none.
pub(super) fn each_text(session: &mut Session, visit: &mut impl FnMut(&mut String)) {
    let Session {
        case: _,
        title,
        decision_point,
        summary,
        summary_parts,
        first_account: _,
        as_of: _,
        incident,
        states,
        stances,
        proceedings,
        pledges,
        needs,
        refusals: _,
        exclusions: _,
        led_by: _,
        record,
        sources,
        notes,
        reading: _,
        choices: _,
        assumptions: _,
        room: _,
        workshop,
        delegations,
        messages,
        extras: _,
        log: _,
    } = session;
    [title, decision_point, summary].into_iter().for_each(&mut *visit);
    notes.texts_mut().for_each(&mut *visit);
    summary_parts.iter_mut().for_each(|part| visit(&mut part.text));
    facts(incident, visit);
    incident.request.iter_mut().for_each(|line| visit(&mut line.note));
    for line in stances {
        [&mut line.condition_text, &mut line.reason, &mut line.source].into_iter().for_each(&mut *visit);
    }
    proceedings.visit_texts(visit);
    states.iter_mut().for_each(|state| visit(&mut state.name));
    pledges.iter_mut().for_each(|pledge| visit(&mut pledge.condition));
    needs.iter_mut().for_each(|need| visit(&mut need.note));
    record.iter_mut().for_each(|line| visit(&mut line.source));
    sources.iter_mut().for_each(&mut *visit);
    workshop.visit_texts(visit);
    delegations.visit_texts(visit);
    messages.iter_mut().for_each(|message| visit(&mut message.text));
}

/// The notes on the facts, and the facts that are texts themselves.
fn facts(incident: &mut Incident, visit: &mut impl FnMut(&mut String)) {
    for fact in FactId::ALL {
        for mut dated in incident.values_of(*fact) {
            visit(&mut dated.note);
            dated.value.visit_texts(visit);
            incident.put(dated);
        }
    }
}
