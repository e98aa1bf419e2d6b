//! Which facts can still bear on an answer, and which no longer can.
//!
//! The facts of the day that are known are held, those that are unknown are open. A fact can still matter if two of
//! its values lead to different answers together with some values of the open facts, "unknown" among them. Its values
//! are the present one and every stated one. Answers are the grades of E0 to E5, the ceiling that the class of effects
//! sets to what allies give, what the ally attacked says, what the Council does, and how an ally's offer stands.
//! The readings and the assumptions are held, and so is a seat that has taken a stance; one that is undecided is open.
//!
//! The search goes through those values of the open facts that the rules tell apart, and ends at the first difference.

mod body;

use crate::{
    assess::Assessment,
    catalog::{Level, ledger::JudgedBy},
    council,
    domain::{AuthorIsAlly, Choice as _, Circumstances, FactId, FactSet, Session, StateCode, Timing},
    law::{self, Class, Element, Grade, Standard, armed_attack, armed_attack::Sight, external, kinds, reads},
};

/// What a fact can do to the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bears {
    /// Another value could move an answer.
    Still,
    /// Whatever its value, the answers stay as they are.
    NoLonger,
    /// No rule reads it for a grade: it stands for the record.
    ForTheRecord,
}

/// The facts that can still matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bearing {
    still: FactSet,
}

/// Facts of which some other value always moves an answer: the seats, E0, E3, the outcome.
const ALWAYS: FactSet =
    FactSet::of(&[FactId::FirstDay, FactId::LastDay, FactId::Attacked, FactId::Place, FactId::BeforeCouncil]);

/// Whether an answer can be read from a fact at all; the others stand for the record.
pub(super) fn is_read(fact: FactId) -> bool {
    law::is_read(fact) || council::FACTS.contains(&fact) || ALWAYS.contains(fact)
}

impl Bearing {
    /// What a fact can do to the answers.
    #[must_use]
    pub fn of(self, fact: FactId) -> Bears {
        match (is_read(fact), self.still.contains(fact)) {
            (false, _) => Bears::ForTheRecord,
            (true, true) => Bears::Still,
            (true, false) => Bears::NoLonger,
        }
    }
}

/// Finds which facts can still matter on the day looked at.
#[must_use]
pub fn bearing(session: &Session, assessment: &Assessment, settings: &JudgedBy<'_>) -> Bearing {
    let now = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let caps = Class::ALL.map(|class| settings.levels.cap(class));
    let search = Search { standard: &settings.standard, caps, now };
    let mut still = ALWAYS;
    for fact in varied(Element::E1).into_iter().filter(|fact| search.attack_moves(*fact)) {
        still.insert(fact);
    }
    for fact in varied(Element::E2) {
        if !still.contains(fact) && search.origin_moves(fact) {
            still.insert(fact);
        }
    }
    let author = Author::of(session, assessment);
    let others = [
        (FactId::AuthorKind, author.kind_moves()),
        (FactId::Author, author.moves(&now)),
        (FactId::Timing, search.timing_moves()),
        (FactId::AuthorIsAlly, author.membership_moves()),
        (FactId::Request, now.attacked.is_empty() || !assessment.request.who_can_ask.is_empty()),
        (FactId::DecidingBody, body::body_moves(session, assessment, &settings.standard)),
    ];
    for (fact, _) in others.into_iter().filter(|(_, moves)| *moves) {
        still.insert(fact);
    }
    Bearing { still }
}

/// The facts of an element that are gone through, the one of most kinds last: it is varied fastest. Of the time E1 sees
/// only whether it is still to come, which is gone through apart.
fn varied(element: Element) -> Vec<FactId> {
    let listed = reads(element).facts.iter().filter(|fact| !kinds(*fact).is_empty() && *fact != FactId::Timing);
    let mut listed: Vec<FactId> = listed.collect();
    listed.sort_by_key(|fact| kinds(*fact).len());
    listed
}

struct Search<'a> {
    standard: &'a Standard,
    /// The most that allies give, by the class of effects.
    caps: [Level; 4],
    now: Circumstances<'a>,
}

impl Search<'_> {
    /// Whether E1, or the ceiling that the class of effects sets, can move with a fact.
    fn attack_moves(&self, fact: FactId) -> bool {
        if !self.asks(fact) {
            return false;
        }
        let answer = |now: &Circumstances<'_>| {
            let (grade, class) = armed_attack::grade_and_class(now, self.standard);
            (grade, self.caps[class as usize])
        };
        // Place and timing always bear on E3 and E4; in E1 either may open the way for another fact.
        // What is unknown of the places is one of the ways to see known ones.
        let known = || Sight::examples().iter().filter(|(sight, _)| sight.is_known());
        let any = || known().map(|(_, places)| places.as_slice()).collect::<Vec<_>>();
        let places = if self.now.places.is_empty() { any() } else { vec![self.now.places] };
        let timings: &[Timing] = if self.now.timing.is_unknown() {
            &[Timing::Unknown, Timing::Ongoing, Timing::Imminent]
        } else {
            &[self.now.timing]
        };
        places.iter().any(|places| {
            timings.iter().any(|timing| {
                let mut now = self.now;
                (now.places, now.timing) = (places, *timing);
                law::asks(fact, &now, self.standard) && differs(now, &self.open(Element::E1, fact, &now), fact, &answer)
            })
        })
    }

    /// Whether E1 can move with the time, or E4, which is only reached where an attack from outside is not denied.
    fn timing_moves(&self) -> bool {
        let attack = [Timing::Ongoing, Timing::Imminent].map(|timing| {
            let mut now = self.now;
            now.timing = timing;
            armed_attack::grade(&now, self.standard)
        });
        let is_open = attack.contains(&Grade::Unknown) || attack[0] != attack[1];
        let is_denied = attack.contains(&Grade::NotMet)
            || external::possible_grades(&self.now, self.standard).settle() == Grade::NotMet;
        is_open || !is_denied
    }

    /// Whether E2, and with it the outcome, can move with a fact.
    fn origin_moves(&self, fact: FactId) -> bool {
        let answer = |now: &Circumstances<'_>| external::possible_grades(now, self.standard).settle();
        self.asks(fact) && differs(self.now, &self.open(Element::E2, fact, &self.now), fact, &answer)
    }

    /// The other facts of an element that are not known and are looked at.
    fn open(&self, element: Element, fact: FactId, now: &Circumstances<'_>) -> Vec<FactId> {
        let is_open =
            |other: &FactId| *other != fact && now.stated(*other).is_none() && law::asks(*other, now, self.standard);
        varied(element).into_iter().filter(is_open).collect()
    }

    /// Whether a fact is looked at, with whatever values of the open ones. What is not need not be gone through.
    fn asks(&self, fact: FactId) -> bool {
        law::asks(fact, &self.now, self.standard)
    }
}

/// Whether two values of a fact lead to different answers with some values of the open facts.
fn differs<A: PartialEq>(
    now: Circumstances<'_>,
    open: &[FactId],
    fact: FactId,
    answer: &impl Fn(&Circumstances<'_>) -> A,
) -> bool {
    let Some((first, rest)) = open.split_first() else {
        let one = answer(&now);
        return stated(now, fact).any(|other| one != answer(&other));
    };
    differs(now, rest, fact, answer) || stated(now, *first).any(|now| differs(now, rest, fact, answer))
}

/// The facts with one of each kind of values of a fact.
fn stated(now: Circumstances<'_>, fact: FactId) -> impl Iterator<Item = Circumstances<'_>> {
    kinds(fact).iter().map(move |kind| now.with(&kind[0]))
}

/// What is said of the author, as E5 and the seats read it.
struct Author {
    /// Whether nobody names one.
    is_open: bool,
    /// The code, where what is named is one.
    code: Option<StateCode>,
    /// Whether it is a member's.
    is_member: bool,
    /// Whether the author is stated to be an ally, or not to be one.
    stated: AuthorIsAlly,
    has_seats: bool,
    /// Whether no ally was attacked, so that nothing turns on whether the author is one.
    is_beside_the_treaty: bool,
}

impl Author {
    fn of(session: &Session, assessment: &Assessment) -> Self {
        let named = session.incident.author.read(session.as_of);
        let code: Option<StateCode> = named.and_then(|author| author.parse().ok());
        Self {
            is_open: named.is_none(),
            code,
            is_member: code.is_some_and(|code| assessment.parties.contains(code)),
            stated: session.incident.author_is_ally.choice(session.as_of),
            has_seats: !assessment.parties.is_empty(),
            is_beside_the_treaty: assessment.threshold.finding(Element::E0).grade == Grade::NotMet,
        }
    }

    /// Three capitals off the roster are a state only where the kind says so; then the author is no ally.
    fn kind_moves(&self) -> bool {
        let may_be_a_code = self.is_open || self.code.is_some() && !self.is_member;
        may_be_a_code && self.stated.is_unknown() && !self.is_beside_the_treaty
    }

    /// Any seat may be the author's; without seats only a state that is no ally moves E5.
    fn moves(&self, now: &Circumstances<'_>) -> bool {
        let may_be_a_state = now.author_kind.is_unknown() || now.author_kind.is_state_or_proxy();
        self.has_seats || may_be_a_state && self.stated.is_unknown() && !self.is_beside_the_treaty
    }

    /// A member named by its code is an ally whatever is stated.
    fn membership_moves(&self) -> bool {
        !self.is_member && !self.is_beside_the_treaty
    }
}
