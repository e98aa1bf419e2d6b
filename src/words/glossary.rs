//! Words of the law and of the house, by name.

use super::Words;

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
    Dpc = "dpc",
    DirectedFromAbroad = "directed-from-abroad",
    HostNationSupport = "host-nation-support",
    Invoke = "invoke",
    KnownOn = "known-on",
    Overflight = "overflight",
    Party = "party",
    Pledge = "pledge",
    Reading = "reading",
    Request = "request",
    Reservation = "reservation",
    SelfDefence = "self-defence",
    SilenceProcedure = "silence-procedure",
    Stance = "stance",
    Threshold = "threshold",
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
}
