//! The table of outcomes: total, first match.

use super::{
    conditions::Known,
    heard::{Heard, hear},
    outcome::{Outcome, OutcomeRow, Warning},
    proceedings::State,
    request::RequestPart,
    text::TextStanding,
};
use crate::{
    domain::{
        BeforeCouncil, BySeat, Condition, Point, Reading, Request, Rosters, Rung, Seat, Session, Stance, StateCode,
    },
    law::{Element, Grade, Status, Threshold},
};

/// Where a seat stands on the day, defaults applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The stance.
    pub stance: Stance,
    /// Whether a reservation carries a condition.
    pub condition: Condition,
    /// Whether the seat takes part in the deciding body.
    pub takes_part: bool,
    /// Whether the stance is a default of the model and not a line of the session.
    pub is_default: bool,
    /// Whether the seat is empty, so that its own stance is not counted.
    pub is_absent: bool,
    /// Whether it objects by a letter.
    pub letter: LetterOf,
}

/// On which text a letter of objection of a seat stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterOf {
    /// On none.
    None,
    /// On the one on the table: no stance takes the letter back, a step does.
    Table,
    /// On the one that fell last: the seat has taken no stance since.
    Fallen,
}

/// Why what a seat said is not how it stands to the step that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Unseen {
    /// Its letter stands.
    Letter,
    /// Nobody sits there.
    Empty,
    /// It was said to another step.
    Elsewhere,
}

impl Unseen {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl Position {
    /// Whether the silence on the text on the table is broken by it, which no stance takes back.
    #[must_use]
    pub fn broke_silence(&self) -> bool {
        self.letter == LetterOf::Table
    }

    /// Why a stance of the seat does not show; none where it does.
    #[must_use]
    pub fn hides(&self, said: Stance) -> Option<Unseen> {
        if said == self.stance {
            return None;
        }
        Some(match (self.letter, self.is_absent) {
            (LetterOf::Table | LetterOf::Fallen, _) => Unseen::Letter,
            (LetterOf::None, true) => Unseen::Empty,
            (LetterOf::None, false) => Unseen::Elsewhere,
        })
    }

    /// Whether the text passes this seat.
    #[must_use]
    pub fn passes(&self) -> bool {
        match self.stance {
            Stance::Supports | Stance::DoesNotObject => true,
            Stance::Reservation => self.condition != Condition::Open,
            Stance::Undecided | Stance::Objects => false,
        }
    }

    /// Whether the seat supports: outright, or with a reservation of which nothing is open.
    #[must_use]
    pub fn supports(&self) -> bool {
        self.takes_part && self.passes() && matches!(self.stance, Stance::Supports | Stance::Reservation)
    }

    /// Whether the seat has not spoken, or waits for its condition.
    #[must_use]
    pub fn waits(&self) -> bool {
        !self.passes() && self.stance != Stance::Objects
    }
}

/// The third of the four parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Council {
    /// What follows.
    pub outcome: Outcome,
    /// The row that said so.
    pub row: OutcomeRow,
    /// The step by which it is read.
    pub rung: Rung,
    /// Where every seat stands.
    pub positions: BySeat<Position>,
    /// How many seats take each stance, in the order of [`Stance::ALL`], among those that take part.
    pub counts: [usize; 5],
    /// The seats that break silence.
    pub blocking: Vec<StateCode>,
    /// The seats that have not spoken or wait for a condition.
    pub waiting: Vec<StateCode>,
    /// Of those, the seats that wait for a condition.
    pub conditional: Vec<StateCode>,
    /// What to say beside it.
    pub warnings: Vec<Warning>,
    /// Allies whose conditions are met only because each counts on another, a knot each.
    pub knots: Vec<Vec<StateCode>>,
    /// Where the text on the table stands, where one lies there.
    pub text: Option<TextStanding>,
    /// The author's own seat, where the author was a Party on the first day; unheard, it objects to Article 5.
    pub attacker: Option<StateCode>,
}

/// Reads the stances and finds the outcome.
#[must_use]
pub fn convene(session: &Session, rosters: Rosters<'_>, request: &RequestPart, threshold: &Threshold) -> Council {
    let roster = rosters.seats;
    let attacker = attacker(session, rosters, threshold);
    let sitting = request.sitting.as_deref();
    let (rung, spoken_to) = rungs(request.before_council, sitting);
    let known = Known::of(session, sitting.is_some_and(|sitting| !sitting.informed.is_empty()));
    let hearing = |rung: Rung| hear(session, roster, request, Heard { attacker, rung, spoken_to, known });
    let (positions, knots) = hearing(rung);
    let mut council = Council {
        outcome: Outcome::NotRaised,
        row: OutcomeRow::O1,
        rung,
        counts: [0; 5],
        blocking: Vec::new(),
        waiting: Vec::new(),
        conditional: Vec::new(),
        warnings: Vec::new(),
        knots,
        text: None,
        attacker,
        positions,
    };
    for (seat, position) in council.positions.iter().filter(|(_, position)| position.takes_part) {
        council.counts[position.stance as usize] += 1;
        if position.stance == Stance::Objects {
            council.blocking.push(roster.state(seat));
        } else if position.waits() {
            council.waiting.push(roster.state(seat));
            if position.stance == Stance::Reservation {
                council.conditional.push(roster.state(seat));
            }
        }
    }
    if let Some(table) = sitting.and_then(|sitting| sitting.table.as_ref()) {
        let own = (table.rung == rung).then(|| council.positions.clone());
        let positions = own.unwrap_or_else(|| hearing(table.rung).0);
        council.text = Some(TextStanding::of(table, positions, roster));
    }
    let is_settled = sitting.is_some_and(State::is_settled);
    let stances = Stances {
        any_blocks: !is_settled && !council.blocking.is_empty(),
        any_waits: !is_settled && !council.waiting.is_empty(),
    };
    let origin = threshold.finding(Element::E2).grade;
    let reading = session.choices().at(Point::Request);
    (council.row, council.outcome) = outcome(request.before_council, request.state, stances, origin, reading);
    council.warnings = warnings(session, request, &council, threshold);
    council
}

/// The step by which the outcome is read, and the one to which a seat speaks that names none: the text on the table, else what
/// lies before the Council, else Article 5, "if it were put".
pub(super) fn rungs(before: BeforeCouncil, sitting: Option<&State>) -> (Rung, Rung) {
    let by_matter = match before {
        BeforeCouncil::LesserMeasure => Rung::Measure,
        BeforeCouncil::Nothing
        | BeforeCouncil::Meeting
        | BeforeCouncil::Article4
        | BeforeCouncil::Article5
        | BeforeCouncil::Unknown => Rung::Article5,
    };
    let Some(sitting) = sitting else { return (by_matter, by_matter) };
    let matter = sitting.rung_of(before).unwrap_or(by_matter);
    match &sitting.table {
        None => (matter, matter),
        // Where no text of its kind is agreed or proposed, what is said is shown of the text on the table.
        Some(table) if sitting.is_settled() || (table.rung.is_statement() && !is_put(before)) => {
            (table.rung, table.rung)
        }
        Some(table) => (matter, table.rung),
    }
}

/// Whether what lies before the Council is read by the stances.
fn is_put(before: BeforeCouncil) -> bool {
    matches!(before, BeforeCouncil::LesserMeasure | BeforeCouncil::Article5)
}

/// The seat of the author, where E5 is flagged and the author is named by its code: a Party of the first day that sits now.
fn attacker(session: &Session, rosters: Rosters<'_>, threshold: &Threshold) -> Option<StateCode> {
    if threshold.finding(Element::E5).grade != Grade::NotMet {
        return None;
    }
    let author = StateCode::read(session.incident.author.read(session.as_of)?)?;
    (rosters.parties.contains(author) && rosters.seats.contains(author)).then_some(author)
}

/// The outcome that the stances, the request and a grade of E2 lead to under a reading of the request: total, first match.
#[must_use]
pub fn outcome_of(request: &RequestPart, council: &Council, origin: Grade, reading: Reading) -> Outcome {
    let stances = Stances { any_blocks: !council.blocking.is_empty(), any_waits: !council.waiting.is_empty() };
    outcome(request.before_council, request.state, stances, origin, reading).1
}

/// Where the seats stand, as far as an outcome depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stances {
    /// A seat breaks silence.
    pub any_blocks: bool,
    /// A seat has not spoken or waits for its condition.
    pub any_waits: bool,
}

/// The table of outcomes: total, first match.
#[must_use]
pub fn outcome(
    before: BeforeCouncil,
    request: Request,
    stances: Stances,
    origin: Grade,
    reading: Reading,
) -> (OutcomeRow, Outcome) {
    let is_article_5 = before == BeforeCouncil::Article5;
    match before {
        BeforeCouncil::Nothing | BeforeCouncil::Unknown => (OutcomeRow::O1, Outcome::NotRaised),
        BeforeCouncil::Meeting | BeforeCouncil::Article4 => (OutcomeRow::O2, Outcome::Consulted),
        BeforeCouncil::Article5 if is_refused(request, reading) => (OutcomeRow::O3, Outcome::NoConsent),
        _ if stances.any_blocks => (OutcomeRow::O4, Outcome::Blocked),
        _ if stances.any_waits || (is_article_5 && request == Request::Unknown) => (OutcomeRow::O5, Outcome::Deferred),
        BeforeCouncil::LesserMeasure => (OutcomeRow::O6, Outcome::MeasuresWithoutA5),
        BeforeCouncil::Article5 if origin == Grade::Met => (OutcomeRow::O7, Outcome::Invoked),
        BeforeCouncil::Article5 => (OutcomeRow::O8, Outcome::Provisional),
    }
}

/// Whether what the ally attacked says stops Article 5. In practice it asks, or consents to a proposal, as in 2001. Read
/// strictly it must itself ask (*Nicaragua*); on an expansive reading, since the Treaty names no procedure, only a
/// refusal stops it.
#[must_use]
pub fn is_refused(request: Request, reading: Reading) -> bool {
    match request {
        Request::Asks | Request::Unknown => false,
        Request::Consents => reading == Reading::Strict,
        Request::Informs | Request::None => reading != Reading::Expansive,
        Request::Declines => true,
    }
}

fn warnings(session: &Session, request: &RequestPart, council: &Council, threshold: &Threshold) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let is_agreed = matches!(council.outcome, Outcome::Invoked | Outcome::Provisional);
    if is_agreed && threshold.status == Status::NotEligible {
        warnings.extend(threshold.weakest.map(Warning::ConsensusOnNotEligible));
    }
    if council.outcome == Outcome::Provisional && threshold.finding(Element::E2).grade == Grade::NotMet {
        warnings.push(Warning::ConsensusAgainstOrigin);
    }
    if is_agreed && threshold.finding(Element::E4).fails() {
        warnings.push(Warning::AgreedWithoutImmediacy);
    }
    if threshold.finding(Element::E5).grade == Grade::NotMet {
        warnings.push(Warning::IntraAlliance);
    }
    if council.outcome.reads_stances() && request.who_can_ask.iter().any(|ally| council.blocking.contains(ally)) {
        warnings.push(Warning::AttackedAllyObjects);
    }
    if request.before_council == BeforeCouncil::Unknown && !session.incident.is_blank() {
        warnings.push(Warning::BeforeCouncilUnknown);
    }
    // Where a state was attacked and is no member, there is nobody whose request could be missing.
    let somebody_may_ask = !request.who_can_ask.is_empty()
        || (session.incident.attacked.states(session.as_of).is_empty() && council.seats() > 0);
    if request.before_council == BeforeCouncil::Article5 && request.state == Request::Unknown && somebody_may_ask {
        warnings.push(Warning::RequestUnknown);
    }
    warnings
}

impl Council {
    /// Seats that take part.
    #[must_use]
    pub fn seats(&self) -> usize {
        self.counts.iter().sum()
    }

    /// How many seats take a stance.
    #[must_use]
    pub fn count(&self, stance: Stance) -> usize {
        self.counts[stance as usize]
    }

    /// Where a seat stands.
    #[must_use]
    pub fn position(&self, seat: Seat) -> Position {
        self.positions[seat]
    }
}
