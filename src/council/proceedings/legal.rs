//! Which step may come next: every legal one and no other.

use super::State;
use crate::domain::{
    Act, ActKind, BeforeCouncil, Choice as _, Day, DecidingBody, Proceedings, Roster, Rung, StateCode, TextId,
};

/// Who sits on a day.
#[derive(Clone, Copy, Debug)]
pub struct Seated<'a> {
    /// The seats.
    pub seats: &'a Roster,
    /// The day.
    pub day: Day,
}

/// Why a step may not come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Steps of this kind do not follow the state.
    NotNow(ActKind),
    /// It names nobody who does it.
    Nobody,
    /// It names a state without a seat on the day, or without one in the body that decides.
    NoSeat(StateCode),
    /// The session holds no text of this number.
    NoText(TextId),
    /// The text has no version of this number.
    NoVersion(u16),
    /// Another version is asked for, and this one lies there already.
    SameVersion(u16),
    /// The seat has broken this silence already.
    BrokenAlready(StateCode),
    /// The seat has written no letter that it could take back.
    NoLetter(StateCode),
    /// The ally says what it said before.
    SaidAlready(StateCode),
    /// Nothing is said by it.
    SaysNothing(StateCode),
    /// The ally has asked, or reported, already.
    DoneAlready(StateCode),
    /// The matter lies before this body already.
    SameBody(DecidingBody),
}

/// The kinds of step that may come next, in the order of a proceeding. Empty only once it is over.
#[must_use]
pub fn legal(state: &State) -> Vec<ActKind> {
    ActKind::ALL.iter().copied().filter(|kind| follows(*kind, state)).collect()
}

/// Whether steps of a kind follow a state at all, whoever takes them.
fn follows(kind: ActKind, state: &State) -> bool {
    let table = state.table.as_ref();
    let is_silent = table.is_some_and(super::Table::is_silent);
    let is_broken = table.is_some_and(|table| !table.letters().is_empty());
    let has = |rung: Rung| state.adopted.iter().any(|adopted| adopted.rung == rung);
    let has_article_5 = || has(Rung::Provisional) || has(Rung::Article5);
    if state.is_ended {
        return false;
    }
    match kind {
        ActKind::Raised => !state.is_raised,
        // Consultation is owed to any ally in whose opinion it is needed; allies may meet and report at any time.
        ActKind::Article4Asked | ActKind::Met | ActKind::Said | ActKind::LetterSent => true,
        ActKind::Article4Held => !state.consultation_held && !state.article_4_by.is_empty(),
        ActKind::Article5Proposed => !state.is_article_5_proposed && !has_article_5(),
        ActKind::Put | ActKind::SilenceOpened => !is_silent,
        // A letter that comes after the deadline comes too late.
        ActKind::SilenceBroken => {
            let silence = table.and_then(|table| table.silence.as_ref());
            silence.is_some_and(|silence| silence.until.day(silence.opened) >= state.day)
        }
        ActKind::LetterWithdrawn => is_broken,
        ActKind::Amended => table.is_some(),
        ActKind::Withdrawn => table.is_some() || (state.is_article_5_proposed && !has_article_5()),
        ActKind::Adopted => table.is_some() && !is_broken,
        ActKind::Confirmed => has(Rung::Provisional) && !has(Rung::Article5) && !state.is_confirmed,
        ActKind::MeasuresDecided => has_article_5(),
        ActKind::NationalAction => is_broken || state.fell.is_some(),
        ActKind::Moved => DecidingBody::has_committee(state.day),
        // A silence that runs is kept, broken or withdrawn first.
        ActKind::Ended => !is_silent,
    }
}

/// Why a step may not come next; none where it may. Whether a text on which nobody broke silence can be adopted hangs on the
/// stances, which [`at_deadline`](super::at_deadline) reads.
#[must_use]
pub fn refusal(state: &State, act: &Act, proceedings: &Proceedings, seated: Seated<'_>) -> Option<Refusal> {
    let kind = act.kind();
    if !follows(kind, state) {
        return Some(Refusal::NotNow(kind));
    }
    match act {
        Act::Raised { by } | Act::Article5Proposed { by } => by.is_empty().then_some(Refusal::Nobody),
        Act::Article4Asked { by } => {
            let again = |ally: &StateCode| state.article_4_by.contains(ally);
            nobody(by, seated).or_else(|| {
                let first = by.first().filter(|_| by.iter().all(again));
                first.map(|ally| Refusal::DoneAlready(*ally))
            })
        }
        Act::NationalAction { by, .. } => nobody(by, seated),
        Act::Said { ally, request } => {
            if request.is_unknown() {
                return Some(Refusal::SaysNothing(*ally));
            }
            state.said.contains(&(*ally, *request)).then_some(Refusal::SaidAlready(*ally))
        }
        Act::Put { text, version } | Act::SilenceOpened { text, version, .. } => {
            version_of(proceedings, *text, *version)
        }
        Act::SilenceBroken { by, .. } => {
            in_body(state, *by, seated).or_else(|| has_letter(state, *by).then_some(Refusal::BrokenAlready(*by)))
        }
        Act::LetterWithdrawn { by } => (!has_letter(state, *by)).then_some(Refusal::NoLetter(*by)),
        Act::Amended { version } => {
            let table = state.table.as_ref()?;
            let is_same = (table.version == *version).then_some(Refusal::SameVersion(*version));
            is_same.or_else(|| version_of(proceedings, table.text, *version))
        }
        Act::Moved { to } => {
            // That nobody says which body is no body.
            let is_same = to.is_unknown() || to.on(seated.day) == state.body.on(seated.day);
            is_same.then_some(Refusal::SameBody(*to))
        }
        Act::LetterSent { by } => {
            nobody(&[*by], seated).or_else(|| state.informed.contains(by).then_some(Refusal::DoneAlready(*by)))
        }
        Act::Met
        | Act::Article4Held
        | Act::Withdrawn
        | Act::Adopted
        | Act::Confirmed
        | Act::MeasuresDecided { .. }
        | Act::Ended => None,
    }
}

fn nobody(by: &[StateCode], seated: Seated<'_>) -> Option<Refusal> {
    if by.is_empty() {
        return Some(Refusal::Nobody);
    }
    by.iter().find(|ally| !seated.seats.contains(**ally)).map(|ally| Refusal::NoSeat(*ally))
}

fn in_body(state: &State, seat: StateCode, seated: Seated<'_>) -> Option<Refusal> {
    let sits = seated.seats.contains(seat) && state.body.seats(seat, seated.day);
    (!sits).then_some(Refusal::NoSeat(seat))
}

fn has_letter(state: &State, seat: StateCode) -> bool {
    state.table.as_ref().is_some_and(|table| table.has_letter(seat))
}

fn version_of(proceedings: &Proceedings, text: TextId, version: u16) -> Option<Refusal> {
    match proceedings.text(text) {
        None => Some(Refusal::NoText(text)),
        Some(held) => held.version(version).is_none().then_some(Refusal::NoVersion(version)),
    }
}

impl State {
    /// A shortest way from here to the end, as the kinds of step that lead there. Every state has one.
    #[must_use]
    pub fn way_out(&self) -> &'static [ActKind] {
        let is_silent = self.table.as_ref().is_some_and(super::Table::is_silent);
        match (self.is_ended, is_silent) {
            (true, _) => &[],
            (false, true) => &[ActKind::Withdrawn, ActKind::Ended],
            (false, false) => &[ActKind::Ended],
        }
    }

    /// Whether a proposal of Article 5 or a text of it lies before the Council.
    #[must_use]
    pub fn is_on_article_5(&self) -> bool {
        self.before_council() == BeforeCouncil::Article5
    }
}
