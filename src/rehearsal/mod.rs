//! What will not work in a room: everything in a prepared session that is better found before the room comes.
//!
//! A snag refuses nothing, and no rule reads it: a facilitator may know better. Texts are looked at by whether they are there;
//! pictures by whether whoever asks says that they are.

mod fog;
mod injects;
mod plan;
mod seats;
mod texts;

use crate::{
    catalog::Catalog,
    domain::{Day, FactId, SceneId, Session, Spot, StateCode, Workshop},
};

/// Something that will not work in a room. Numbers count from 1.
#[derive(Clone, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Snag {
    /// The plan has no step, so that nobody can run it.
    NoSteps,
    /// A round has begun: the session was played already.
    Played(usize),
    /// The steps take longer than there is time, both in minutes.
    MinutesOver(u32, u32),
    /// A step has no name.
    StepUnnamed(usize),
    /// A step has no minutes.
    StepUntimed(usize),
    /// A step names a round that is not planned.
    StepRound(usize, u16),
    /// A step goes back to a round after a later one has begun.
    StepBack(usize, u16, u16),
    /// A round is on a day before the one looked at by then.
    DayBack(usize, Day, Day),
    /// A round that no step plays.
    RoundUnplayed(usize),
    /// Nothing is asked at the end.
    NoQuestions,
    /// A step names an inject that is not there.
    StepInject(usize, u16),
    /// A step names an objective that is not there.
    StepObjective(usize, u16),
    /// No step and no inject exercises an objective.
    ObjectiveIdle(usize),
    /// A step puts a fact on the wall twice.
    FactTwice(usize, FactId),
    /// A step puts a fact on the wall of which nothing is stated by that day.
    FactUnstated(usize, FactId, Day),
    /// The scene of a step has nothing to show.
    SceneEmpty(usize, SceneId),
    /// An inject has no title.
    InjectUnnamed(usize),
    /// An inject brings neither words nor a picture nor a fact.
    InjectEmpty(usize),
    /// An inject is live before the room has come.
    InjectLive(usize),
    /// An inject waits for a round that is not planned.
    InjectRound(usize, u16),
    /// An inject waits for one that is not there.
    InjectAfterNone(usize, u16),
    /// An inject waits for itself.
    InjectAfterItself(usize),
    /// Injects wait for each other in a circle.
    InjectCircle(usize, usize),
    /// An inject waits for one that is held back.
    InjectAfterHeld(usize, usize),
    /// An inject waits for one that can never be published.
    InjectAfterNever(usize, usize),
    /// An inject waits until a fact says what no day and no other inject says.
    InjectNeverSo(usize, FactId),
    /// An inject states what is so already.
    InjectSaysNothingNew(usize, FactId),
    /// An inject states a fact from a day before the one looked at by then.
    InjectLate(usize, FactId, Day, Day),
    /// An inject is planned for a step before the round for which it waits.
    InjectEarly(usize, usize, u16),
    /// An inject is planned for two steps.
    InjectTwice(usize, usize, usize),
    /// An inject names an objective that is not there.
    InjectObjective(usize, u16),
    /// The picture of an inject is not there.
    PictureMissing(usize),
    /// Nobody says what the picture of an inject shows.
    PictureUndescribed(usize),
    /// A fog card is for nobody.
    FogForNobody(usize),
    /// A fog card is for a state that has no seat.
    FogNoSeat(usize, StateCode),
    /// A fog card says nothing.
    FogEmpty(usize),
    /// A fog card says of a fact what everybody knows.
    FogSaysTheSame(usize, FactId),
    /// A fog card is dealt with an inject that is not there.
    FogInject(usize, u16),
    /// A fog card is dealt with an inject that can never be published.
    FogNeverDealt(usize, usize),
    /// Nobody speaks for a seat.
    SeatUnspoken(StateCode),
    /// Two delegations speak for a seat.
    SeatTwice(StateCode, usize, usize),
    /// A delegation speaks for a state that has no seat.
    DelegationNoSeat(usize, StateCode),
    /// A delegation speaks for nobody.
    DelegationSeatless(usize),
    /// A delegation has no name.
    DelegationUnnamed(usize),
    /// Two delegations have one name.
    DelegationNamesake(usize, usize),
    /// No delegation has a role sheet.
    NoSheets,
    /// A part of the role sheet of a delegation is not written.
    SheetUnwritten(usize, SheetPart),
    /// Nobody is named to chair.
    NoChair,
    /// A version of a text has no English.
    TextNoEnglish(usize, usize),
    /// A version of a text has no French.
    TextNoFrench(usize, usize),
    /// The brackets of a version are not the same in both languages: how many there are in English and in French.
    TextBrackets(usize, usize, usize, usize),
    /// A text has no version, so that nothing can lie on the table.
    TextEmpty(usize),
}

/// A part of a role sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum SheetPart {
    /// What the delegation wants.
    Interest,
    /// What it will not let pass.
    RedLine,
    /// What it asks of the others.
    Ask,
}

impl SheetPart {
    /// Stable id, lower case with hyphens.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// Where a snag is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MendedIn {
    /// In the plan: rounds, objectives, questions.
    Plan,
    /// In a step of the plan, by its number from 1.
    Step(usize),
    /// In an inject, by its number from 1.
    Inject(usize),
    /// In a fog card, by its number from 1.
    Fog(usize),
    /// Among the delegations: who leads, and seats for which nobody speaks.
    Delegations,
    /// In a delegation, by its number from 1.
    Delegation(usize),
    /// In the role sheet of a delegation, by its number from 1.
    RoleSheet(usize),
    /// In the texts of the Council.
    Texts,
    /// In a fact.
    Fact(FactId),
}

impl MendedIn {
    /// Where that is in the session.
    #[must_use]
    pub fn spot(self) -> Spot {
        let nth = |spot: Spot, number: usize| spot.number(number.saturating_sub(1));
        match self {
            Self::Plan => Spot::of("workshop"),
            Self::Step(number) => nth(Spot::of("workshop").field("steps"), number),
            Self::Inject(number) => nth(Spot::of("workshop").field("injects"), number),
            Self::Fog(number) => nth(Spot::of("workshop").field("fog"), number),
            Self::Delegations => Spot::of("delegations"),
            Self::Delegation(number) | Self::RoleSheet(number) => nth(Spot::of("delegations").field("list"), number),
            Self::Texts => Spot::of("proceedings").field("texts"),
            Self::Fact(fact) => Spot::fact(fact),
        }
    }
}

impl Snag {
    /// Stable id, lower case with hyphens.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.into()
    }

    /// Where it is mended.
    #[must_use]
    pub fn mended_in(&self) -> MendedIn {
        match self {
            Self::NoSteps
            | Self::Played(_)
            | Self::MinutesOver(..)
            | Self::DayBack(..)
            | Self::RoundUnplayed(_)
            | Self::NoQuestions
            | Self::ObjectiveIdle(_) => MendedIn::Plan,
            Self::StepUnnamed(step)
            | Self::StepUntimed(step)
            | Self::StepRound(step, _)
            | Self::StepBack(step, ..)
            | Self::StepInject(step, _)
            | Self::StepObjective(step, _)
            | Self::FactTwice(step, _)
            | Self::SceneEmpty(step, _) => MendedIn::Step(*step),
            Self::FactUnstated(_, fact, _) => MendedIn::Fact(*fact),
            Self::InjectUnnamed(inject)
            | Self::InjectEmpty(inject)
            | Self::InjectLive(inject)
            | Self::InjectRound(inject, _)
            | Self::InjectAfterNone(inject, _)
            | Self::InjectAfterItself(inject)
            | Self::InjectCircle(inject, _)
            | Self::InjectAfterHeld(inject, _)
            | Self::InjectAfterNever(inject, _)
            | Self::InjectNeverSo(inject, _)
            | Self::InjectSaysNothingNew(inject, _)
            | Self::InjectLate(inject, ..)
            | Self::InjectEarly(inject, ..)
            | Self::InjectTwice(inject, ..)
            | Self::InjectObjective(inject, _)
            | Self::PictureMissing(inject)
            | Self::PictureUndescribed(inject) => MendedIn::Inject(*inject),
            Self::FogForNobody(card)
            | Self::FogNoSeat(card, _)
            | Self::FogEmpty(card)
            | Self::FogSaysTheSame(card, _)
            | Self::FogInject(card, _)
            | Self::FogNeverDealt(card, _) => MendedIn::Fog(*card),
            Self::SeatUnspoken(_) | Self::NoSheets | Self::NoChair => MendedIn::Delegations,
            // The one that came later is the one to look at.
            Self::SeatTwice(_, _, delegation)
            | Self::DelegationNamesake(_, delegation)
            | Self::DelegationNoSeat(delegation, _)
            | Self::DelegationSeatless(delegation)
            | Self::DelegationUnnamed(delegation) => MendedIn::Delegation(*delegation),
            Self::SheetUnwritten(delegation, _) => MendedIn::RoleSheet(*delegation),
            Self::TextNoEnglish(..) | Self::TextNoFrench(..) | Self::TextBrackets(..) | Self::TextEmpty(_) => {
                MendedIn::Texts
            }
        }
    }
}

/// Whether the bytes of a picture are at hand, by their SHA-256.
pub type HasPicture<'a> = &'a dyn Fn(&str) -> bool;

/// Every picture is said to be there: for whoever cannot look.
#[must_use]
pub fn every_picture(_hash: &str) -> bool {
    true
}

/// Everything that will not work in a room: the plan, the wall, the injects, the fog, who plays, the texts. Nothing for a
/// session in which no workshop is prepared.
#[must_use]
pub fn snags(catalog: &Catalog, session: &Session, has_picture: HasPicture<'_>) -> Vec<Snag> {
    let mut found = Vec::new();
    if session.workshop.is_empty() {
        return found;
    }
    if session.workshop.has_steps() {
        plan::snags(session, &mut found);
    } else if !session.workshop.is_bare() {
        found.push(Snag::NoSteps);
    }
    injects::snags(session, has_picture, &mut found);
    fog::snags(catalog, session, &mut found);
    seats::snags(catalog, session, &mut found);
    texts::snags(session, &mut found);
    found
}

/// The day that is looked at in a round of the plan, from 1, and never one before that on which the session opens; 0 is
/// before the first.
fn day_in(session: &Session, round: u16) -> Day {
    session.workshop.day_of_round(round).unwrap_or(session.as_of).max(session.as_of)
}

/// The round in which a step is taken, by its place from 0: its own, or the last that has begun by then.
fn round_at(workshop: &Workshop, at: usize) -> u16 {
    workshop.steps.iter().take(at + 1).map(|step| step.round).max().unwrap_or_default()
}

/// Every day that is looked at in a workshop: where it opens, and the days of its rounds.
fn days_of(session: &Session) -> Vec<Day> {
    let rounds = u16::try_from(session.workshop.rounds.len()).unwrap_or(u16::MAX);
    let mut days: Vec<Day> = (0..=rounds).map(|round| day_in(session, round)).collect();
    days.dedup();
    days
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// The place of a number from 1, where the list is that long.
fn place_of(number: u16, len: usize) -> Option<usize> {
    usize::from(number).checked_sub(1).filter(|place| *place < len)
}
