//! Where proceedings stand, in the headline and on the consensus card.

use super::{
    Words,
    sentence::{capitalised, quoted},
};
use crate::{
    assess::Assessment,
    council::{
        TextStanding, TextState,
        proceedings::{AtDeadline, Ending, State},
    },
    domain::{Proceedings, Session, TextId},
};

/// Up to so many waiting seats are named.
const NEAR: usize = 4;

impl Words {
    /// The headline of proceedings, where they say more than the outcome does: how they ended, or how the text on the table
    /// stands.
    pub(super) fn headline_of_sitting(&self, assessment: &Assessment, session: &Session) -> Option<String> {
        let sitting = assessment.request.sitting.as_deref()?;
        let named = |id: TextId| self.text_named(session, id);
        let last = sitting.adopted.last();
        if let Some(ending) = sitting.ending() {
            let text = last.map(|adopted| named(adopted.text)).unwrap_or_default();
            return Some(match ending {
                Ending::Agreed => self.message("headline-ended-agreed", &[("text", text.into())]),
                Ending::NotAgreed => self.message("headline-could-not-agree", &[]),
                Ending::WithoutText => self.message("headline-ended-without-text", &[]),
            });
        }
        if let Some(text) = &assessment.council.text {
            return self.headline_of_text(assessment, session, sitting, text);
        }
        if let Some(fell) = &sitting.fell {
            let id = if fell.letters.is_empty() { "headline-text-withdrawn" } else { "headline-text-fell" };
            return Some(capitalised(&self.message(id, &[("text", named(fell.text).into())])));
        }
        // What is agreed of a measure or of Article 5 is said by the outcome.
        let statement = last.filter(|adopted| adopted.rung.is_statement())?;
        Some(self.by_body("headline-text-adopted", session, &[("text", named(statement.text).into())]))
    }

    /// Where the proceedings stand, in one sentence.
    #[must_use]
    pub fn sitting(&self, assessment: &Assessment, session: &Session) -> String {
        self.headline_of_sitting(assessment, session).unwrap_or_else(|| self.headline(assessment, session))
    }

    fn headline_of_text(
        &self,
        assessment: &Assessment,
        session: &Session,
        sitting: &State,
        text: &TextStanding,
    ) -> Option<String> {
        let named = self.text_named(session, text.text);
        let sentence = match text.state {
            TextState::Running => {
                let until = text.until.map(|until| self.deadline(until)).unwrap_or_default();
                self.message("headline-silence-runs", &[("text", named.into()), ("until", until.into())])
            }
            TextState::Broken => self.headline_broken(session, sitting, text, named),
            TextState::Opposed => {
                let (ally, plural) = (self.states_with_article(&text.objecting), self.plural_of(&text.objecting));
                let args = [("ally", ally.into()), ("plural", plural.into()), ("text", named.into())];
                self.message("headline-text-opposed", &args)
            }
            // Whom a measure or Article 5 waits for, the outcome says, with the conditions.
            TextState::Waits if text.rung.matter() == Some(assessment.request.before_council) => return None,
            TextState::Waits => {
                let names = self.short_state_list(&text.waiting, NEAR).into();
                self.counted("headline-text-waits", text.waiting.len(), &[("text", named.into()), ("names", names)])
            }
            TextState::Agreed => self.message("headline-text-agreed", &[("text", named.into())]),
        };
        Some(capitalised(&sentence))
    }

    fn headline_broken(&self, session: &Session, sitting: &State, text: &TextStanding, named: String) -> String {
        let letters = sitting.table.as_ref().map_or(&[] as &[_], |table| table.letters());
        let reason = match letters {
            [letter] => reason_of(&session.proceedings, letter.step),
            _ => "",
        };
        let allies = self.states_with_article(&text.letters);
        if reason.is_empty() {
            return self.message("headline-text-broken", &[("text", named.into()), ("allies", allies.into())]);
        }
        let reason = quoted(&self.text_of_case(&session.case, reason));
        let args = [("text", named.into()), ("ally", allies.into()), ("reason", reason.into())];
        self.message("headline-text-broken-reason", &args)
    }

    /// The line on the consensus card while a text lies under silence, for example "Silence is consent until 10:00 on 10
    /// February 2003. Broken by: —"; none where none does.
    #[must_use]
    pub fn silence_line(&self, assessment: &Assessment) -> Option<String> {
        let text = assessment.council.text.as_ref()?;
        let until = self.deadline(text.until?).into();
        let (id, allies) = match text.letters.as_slice() {
            [] => ("card-silence", self.message("card-silence-nobody", &[])),
            letters => ("card-silence-broken", self.states_with_article(letters)),
        };
        Some(self.message(id, &[("until", until), ("allies", allies.into())]))
    }

    /// What to do where the time of a silence is over and the text is not agreed; none where it is.
    #[must_use]
    pub fn at_deadline(&self, found: &AtDeadline) -> Option<String> {
        match found {
            AtDeadline::NoSilence | AtDeadline::Kept(_) => None,
            AtDeadline::Held(allies) => {
                Some(self.message("card-held", &[("allies", self.states_with_article(allies).into())]))
            }
            AtDeadline::Broken(allies) => {
                Some(self.message("card-broken", &[("allies", self.states_with_article(allies).into())]))
            }
        }
    }

    /// What the seats would have to do for a running silence to be kept at its deadline; none where nobody stands in the way.
    #[must_use]
    pub fn would_hold(&self, found: &AtDeadline) -> Option<String> {
        match found {
            AtDeadline::NoSilence | AtDeadline::Kept(_) | AtDeadline::Broken(_) => None,
            AtDeadline::Held(allies) => {
                let (named, plural) = (self.states_with_article(allies), self.plural_of(allies));
                Some(self.message("card-would-hold", &[("allies", named.into()), ("plural", plural.into())]))
            }
        }
    }
}

/// The reason in a letter of objection, by the step that holds it.
fn reason_of(proceedings: &Proceedings, step: usize) -> &str {
    proceedings.steps.get(step).map_or("", |step| step.act.words())
}
