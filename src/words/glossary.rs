//! Words of the law and of the house, by name.

use std::ops::Range;

use super::{Words, folded};

macro_rules! terms {
    ($($variant:ident = $id:literal,)*) => {
        /// A word the glossary explains.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "Each word's meaning stands in assets/words.")]
        pub enum Term {
            $($variant,)*
        }

        impl Term {
            /// Every word.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                }
            }
        }
    };
}

terms! {
    Ally = "ally",
    ArmedAttack = "armed-attack",
    ScaleAndEffects = "scale-and-effects",
    Accumulation = "accumulation",
    Area = "area",
    Arguable = "arguable",
    AsKnownThen = "as-known-then",
    Assistance = "assistance",
    Attribution = "attribution",
    Author = "author",
    BreakSilence = "break-silence",
    BurdenSharing = "burden-sharing",
    CasusFoederis = "casus-foederis",
    CollectiveDefence = "collective-defence",
    Condition = "condition",
    Confidence = "confidence",
    Consensus = "consensus",
    Consultation = "consultation",
    Council = "council",
    DecisionSheet = "decision-sheet",
    Dpc = "dpc",
    DirectedFromAbroad = "directed-from-abroad",
    EnablingHelp = "enabling-help",
    Horizon = "horizon",
    HostNationSupport = "host-nation-support",
    Invoke = "invoke",
    KnownOn = "known-on",
    LesserMeasure = "lesser-measure",
    Meeting = "meeting",
    Morale = "morale",
    Overflight = "overflight",
    Party = "party",
    PermanentRepresentative = "permanent-representative",
    Pledge = "pledge",
    Provisional = "provisional",
    Reading = "reading",
    Request = "request",
    Reservation = "reservation",
    Saceur = "saceur",
    SelfDefence = "self-defence",
    SilenceProcedure = "silence-procedure",
    Stance = "stance",
    Threshold = "threshold",
    Unanimous = "unanimous",
}

impl Words {
    /// The word itself.
    #[must_use]
    pub fn term(&self, term: Term) -> String {
        self.message(&format!("term-{}", term.id()), &[])
    }

    /// What it means, in a sentence.
    #[must_use]
    pub fn term_meaning(&self, term: Term) -> String {
        self.message(&format!("term-{}-meaning", term.id()), &[])
    }

    /// The word of the glossary that a text has at a character, and the characters it covers; of several the
    /// longest. Endings of number and gender do not matter.
    #[must_use]
    pub fn term_at(&self, text: &str, at: usize) -> Option<(Term, Range<usize>)> {
        let parts = parts(text);
        let found = |term: &Term| {
            let wanted: Vec<String> = parts_of(&self.term(*term)).collect();
            let fits = |run: &&[Part]| run.iter().zip(&wanted).all(|(part, word)| is_form(&part.folded, word));
            let run = parts.windows(wanted.len().max(1)).filter(fits).find(|run| covers(run, at))?;
            Some((*term, run.first()?.chars.start..run.last()?.chars.end))
        };
        Term::ALL.iter().filter_map(found).max_by_key(|(_, chars)| chars.len())
    }
}

/// A word of a text: where it stands, in characters, and its plain letters.
struct Part {
    chars: Range<usize>,
    folded: String,
}

fn parts(text: &str) -> Vec<Part> {
    let letters: Vec<char> = text.chars().collect();
    let mut parts = Vec::new();
    let mut start = 0;
    for run in letters.split(|letter| !letter.is_alphanumeric()) {
        if !run.is_empty() {
            let word: String = run.iter().collect();
            parts.push(Part { chars: start..start + run.len(), folded: folded(&word) });
        }
        start += run.len() + 1;
    }
    parts
}

fn parts_of(term: &str) -> impl Iterator<Item = String> {
    parts(term).into_iter().map(|part| part.folded)
}

fn covers(run: &[Part], at: usize) -> bool {
    run.first().zip(run.last()).is_some_and(|(first, last)| (first.chars.start..last.chars.end).contains(&at))
}

/// Whether a word is a form of another: the same letters but for an ending, which long words alone can take.
fn is_form(word: &str, of: &str) -> bool {
    let ending = word.strip_prefix(of).or_else(|| {
        Some(word)
            .filter(|_| of.ends_with('y'))
            .and_then(|word| word.strip_prefix(&of[..of.len() - 1]).filter(|ending| *ending == "ies"))
    });
    ending.is_some_and(|ending| ending.is_empty() || (of.len() > 3 && matches!(ending, "s" | "e" | "es" | "x" | "ies")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[track_caller]
    fn check(language: Language, text: &str, word: &str, expected: Option<Term>) {
        let at = text.chars().count() - text[text.find(word).unwrap()..].chars().count();
        assert_eq!(Words::of(language).term_at(text, at + 1).map(|(term, _)| term), expected, "{text}: {word}");
    }

    #[test]
    fn a_legal_word_is_found_in_a_sentence_in_any_form() {
        check(Language::En, "Is it an armed attack?", "attack", Some(Term::ArmedAttack));
        check(Language::En, "These were armed attacks.", "armed", Some(Term::ArmedAttack));
        check(Language::En, "Two Parties to the Treaty", "Parties", Some(Term::Party));
        check(Language::En, "Silence is not a no.", "not", None);
        check(Language::Fr, "Est-ce une attaque armée ?", "armée", Some(Term::ArmedAttack));
        check(Language::Fr, "Des attaques armées répétées", "attaques", Some(Term::ArmedAttack));
        check(Language::Fr, "Le Conseil est d’accord.", "Conseil", Some(Term::Council));
    }

    #[test]
    fn the_longest_word_wins_and_its_place_is_known() {
        let words = Words::of(Language::En);
        let text = "the scale and effects of it";
        assert_eq!(words.term_at(text, 12), Some((Term::ScaleAndEffects, 4..21)));
    }
}
