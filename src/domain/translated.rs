//! A session in more than one language: its texts, and beside some of them the same in the others.

use super::{FactId, Incident, Language, Session, Told};

impl Session {
    /// The session told in a language: each text that has a translation there stands in it. Codes, days and values are never
    /// touched, so that the verdict is the same.
    #[must_use]
    pub fn translated(mut self, language: Language) -> Self {
        let translations = std::mem::take(&mut self.translations);
        if !translations.is_empty() {
            self.visit_texts(&mut |text| {
                if let Some(other) = translation(&translations, text, language) {
                    other.clone_into(text);
                }
            });
        }
        Self { translations, ..self }
    }

    /// A text of the session in a language, where the session has it in that one.
    #[must_use]
    pub fn translation_of(&self, text: &str, language: Language) -> Option<&str> {
        translation(&self.translations, text, language)
    }

    /// Takes the translations away of which no text stands in the session: what is cut out of it is not told in another
    /// language either.
    pub(super) fn keep_own_translations(&mut self) {
        let mut translations = std::mem::take(&mut self.translations);
        if !translations.is_empty() {
            let mut there = std::collections::BTreeSet::new();
            self.visit_texts(&mut |text| {
                if !text.is_empty() && !there.contains(text.as_str()) {
                    there.insert(text.clone());
                }
            });
            translations.retain(|told| told.iter().any(|(_, text)| there.contains(text)));
        }
        self.translations = translations;
    }

    /// Visits every text that people read; the id of a case, codes of states and what stands in every language already are
    /// none.
    pub fn visit_texts(&mut self, visit: &mut impl FnMut(&mut String)) {
        let Self {
            case: _,
            title,
            decision_point,
            summary,
            summary_parts,
            assignment: _,
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
            arguments,
            convinced_by: _,
            reading: _,
            choices: _,
            assumptions: _,
            room: _,
            workshop,
            delegations,
            messages,
            predictions: _,
            translations: _,
            extras: _,
            log: _,
        } = self;
        [title, decision_point, summary].into_iter().for_each(&mut *visit);
        notes.texts_mut().for_each(&mut *visit);
        arguments.iter_mut().flat_map(|own| [&mut own.text, &mut own.source]).for_each(&mut *visit);
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
}

fn translation<'a>(translations: &'a [Told], text: &str, language: Language) -> Option<&'a str> {
    let is_of = |told: &&Told| !text.is_empty() && told.iter().any(|(_, other)| other == text);
    translations.iter().find(is_of).map(|told| told.get(language)).filter(|other| !other.is_empty())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, RecordLine, RecordedOutcome, SummaryPart};

    const FIRST: Day = Day::constant(2030, 5, 1);

    fn told(english: &str, french: &str) -> Told {
        let mut told = Told::only(Language::En, english);
        french.clone_into(told.get_mut(Language::Fr).expect("a language"));
        told
    }

    fn session() -> Session {
        let mut session = Session::blank("A ship", FIRST);
        let later = FIRST.plus_days(2);
        session.summary_parts.push(SummaryPart { from: later, text: "A third man died.".to_owned() });
        let source = "The press".to_owned();
        session.record.push(RecordLine { on: FIRST, outcome: RecordedOutcome::Consulted, source });
        session.translations = vec![told("A ship", "Un navire"), told("A third man died.", "Un troisième est mort.")];
        session
    }

    #[test]
    fn a_session_is_told_in_either_language_and_back_and_what_has_no_translation_stays() {
        let french = session().translated(Language::Fr);
        assert_eq!((french.title.as_str(), french.record[0].source.as_str()), ("Un navire", "The press"));
        assert_eq!(french.summary_parts[0].text, "Un troisième est mort.");
        assert_eq!(french.translated(Language::En), session());
        assert_eq!(session().translation_of("Un navire", Language::En), Some("A ship"));
    }

    #[test]
    fn what_is_cut_out_is_not_told_in_another_language_either() {
        let known = session().known_by(FIRST);
        assert_eq!(known.translations, [told("A ship", "Un navire")]);
    }
}
