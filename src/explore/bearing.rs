//! Which facts can still bear on an answer, and which no longer can.
//!
//! The facts of the day that are known are held, those that are unknown are open. A fact can still matter if two of
//! its values lead to different answers together with some values of the open facts, "unknown" among them. Its values
//! are the present one and every stated one. Answers are the grades of E0 to E5, the ceiling that the class of effects
//! sets to what allies give, what the ally attacked says, what the Council does, and how an ally's offer stands.
//! The readings and the assumptions are held, and so is a seat that has taken a stance; one that is undecided is open.
//!
//! The search goes through those values of the open facts that the rules tell apart, and ends at the first difference.

mod axis;
mod council;

use crate::{
    assess::Assessment,
    catalog::{Level, ledger::Settings},
    domain::{
        Area, AuthorIsAlly, Choice as _, Circumstances, FactId, FactSet, Intent, Object, Place, Point, Reading,
        SeaZone, Session, StateCode, Timing,
    },
    law::{Class, Element, Grade, Standard, armed_attack, external},
};
use axis::{Axis, Reach};

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

/// Facts that no answer is read from.
const FOR_THE_RECORD: FactSet = FactSet::of(&[
    FactId::Dead,
    FactId::Injured,
    FactId::SecurityCouncil,
    FactId::Measure,
    FactId::BroughtBy,
    FactId::Article4By,
]);
/// Facts of which some other value always moves an answer: the seats, E0, E3, the outcome.
const ALWAYS: FactSet =
    FactSet::of(&[FactId::FirstDay, FactId::LastDay, FactId::Attacked, FactId::Place, FactId::BeforeCouncil]);

impl Bearing {
    /// What a fact can do to the answers.
    #[must_use]
    pub fn of(self, fact: FactId) -> Bears {
        match (FOR_THE_RECORD.contains(fact), self.still.contains(fact)) {
            (true, _) => Bears::ForTheRecord,
            (false, true) => Bears::Still,
            (false, false) => Bears::NoLonger,
        }
    }
}

/// Finds which facts can still matter on the day looked at.
#[must_use]
pub fn bearing(session: &Session, assessment: &Assessment, settings: &Settings<'_>) -> Bearing {
    let now = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let caps = Class::ALL.map(|class| settings.levels.cap(class));
    let search = Search { standard: &settings.standard, caps, now };
    let mut still = ALWAYS;
    for axis in Axis::OF_THE_ATTACK.into_iter().filter(|axis| search.attack_moves(*axis)) {
        still.insert(axis.fact());
    }
    for axis in Axis::OF_THE_ORIGIN {
        if !still.contains(axis.fact()) && search.origin_moves(axis) {
            still.insert(axis.fact());
        }
    }
    let author = Author::of(session, assessment);
    let others = [
        (FactId::AuthorKind, author.kind_moves()),
        (FactId::Author, author.moves(&now)),
        (FactId::Timing, search.timing_moves()),
        (FactId::AuthorIsAlly, author.membership_moves()),
        (FactId::Request, now.attacked.is_empty() || !assessment.request.who_can_ask.is_empty()),
        (FactId::DecidingBody, council::body_moves(session, assessment, &settings.standard)),
    ];
    for (fact, _) in others.into_iter().filter(|(_, moves)| *moves) {
        still.insert(fact);
    }
    Bearing { still }
}

/// A place of which E1 sees only whether it is on the seabed, and whether it is an islet in dispute.
const fn somewhere(object: Object, area: Area) -> [Place; 1] {
    [Place { name: String::new(), point: None, object, area, sea_zone: SeaZone::Unknown, accounts: Vec::new() }]
}
static ON_THE_SEABED: [Place; 1] = somewhere(Object::Seabed, Area::Unknown);
static ON_LAND: [Place; 1] = somewhere(Object::Territory, Area::Unknown);
static AT_HOME: [Place; 1] = somewhere(Object::Territory, Area::PartyEurope);
static ON_AN_ISLET: [Place; 1] = somewhere(Object::Territory, Area::DisputedIslet);

struct Search<'a> {
    standard: &'a Standard,
    /// The most that allies give, by the class of effects.
    caps: [Level; 4],
    now: Circumstances<'a>,
}

impl Search<'_> {
    /// Whether E1, or the ceiling that the class of effects sets, can move with a fact.
    fn attack_moves(&self, axis: Axis) -> bool {
        if !self.is_read(axis) {
            return false;
        }
        let answer = |now: &Circumstances<'_>| {
            let (grade, class) = armed_attack::grade_and_class(now, self.standard);
            (grade, self.caps[class as usize])
        };
        // Place and timing always bear on E3 and E4; in E1 either may open the way for another fact.
        let places: &[&[Place]] = if self.now.places.is_empty() {
            &[&[], &ON_THE_SEABED, &ON_LAND, &AT_HOME, &ON_AN_ISLET]
        } else {
            &[self.now.places]
        };
        let timings: &[Timing] = if self.now.timing.is_unknown() {
            &[Timing::Unknown, Timing::Ongoing, Timing::Imminent]
        } else {
            &[self.now.timing]
        };
        let open: Vec<Axis> = Axis::OF_THE_ATTACK
            .into_iter()
            .filter(|other| *other != axis && other.is_open(&self.now) && self.is_read(*other))
            .collect();
        places.iter().any(|places| {
            timings.iter().any(|timing| {
                let mut now = self.now;
                (now.places, now.timing) = (places, *timing);
                differs(now, &open, axis, &answer)
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
    fn origin_moves(&self, axis: Axis) -> bool {
        let answer = |now: &Circumstances<'_>| external::possible_grades(now, self.standard).settle();
        let open: Vec<Axis> = Axis::OF_THE_ORIGIN
            .into_iter()
            .filter(|other| *other != axis && other.is_open(&self.now) && self.is_read(*other))
            .collect();
        self.is_read(axis) && differs(self.now, &open, axis, &answer)
    }

    /// Whether a fact is looked at, with whatever values of the open ones. What is not need not be gone through.
    fn is_read(&self, axis: Axis) -> bool {
        let means = self.now.means;
        match axis {
            // Asked only of what went astray.
            Axis::Recklessness => {
                matches!(self.now.intent, Intent::Spillover | Intent::Accident | Intent::Unknown)
            }
            // Where incidents are linked, the series is read from the links.
            Axis::Series => self.now.series_is_stated && self.standard.at(Point::Accumulation) != Reading::Strict,
            Axis::Loss | Axis::Time => {
                means.is_empty() || means.iter().any(|means| armed_attack::counts_function(*means))
            }
            Axis::Means | Axis::Harm | Axis::Damage | Axis::Intent | Axis::Kind | Axis::Rung | Axis::Direction => true,
        }
    }
}

/// Whether two values of a fact lead to different answers with some values of the open facts.
fn differs<A: PartialEq>(
    now: Circumstances<'_>,
    open: &[Axis],
    axis: Axis,
    answer: &impl Fn(&Circumstances<'_>) -> A,
) -> bool {
    let Some((first, rest)) = open.split_first() else {
        let mut answers = axis.values(Reach::All).map(|value| answer(&axis.set(now, value)));
        let one = answers.next();
        return answers.any(|other| one.as_ref() != Some(&other));
    };
    first.values(Reach::ToldApart).any(|value| differs(first.set(now, value), rest, axis, answer))
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
