//! What there is to ask, drawn from the session itself. A council that could not agree has questions of its own: that is a
//! result.

use super::{After, Happening, Turning, TurningPoint};
use crate::{
    assess::Assessment,
    council::{Outcome, proceedings::Ending},
    domain::{Aspect, Stance, StateCode},
};

/// The most questions that are drawn: there is no time for more.
pub const MOST_QUESTIONS: usize = 3;
/// So many of those who spoke least are asked.
const QUIET: usize = 3;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// The Council could not agree, and these seats stood in the way: what was missing?
    WhatWasMissing(Vec<StateCode>),
    /// The same, asked of the others: what could everybody have signed?
    WhatCouldPass,
    /// Seats moved after something: what moved you?
    WhatMovedYou {
        /// The round, from 1; 0 before the first.
        round: u16,
        /// How many.
        seats: usize,
        /// After what; none where nothing happened before.
        happening: Option<Happening>,
    },
    /// Silence was broken: what had to be in the text?
    WhatHadToChange(StateCode, u16),
    /// The first seat objected: who had seen it coming?
    WhoSawIt(StateCode, u16),
    /// The facilitator changed how the law is read: would the room have read it so?
    HowIsItRead(Aspect),
    /// These spoke little: what did you not say?
    WhatWasNotSaid(Vec<StateCode>),
    /// Nobody moved: what could have moved you?
    WhatCouldHaveMoved,
    /// A text was agreed: what did each give up for it?
    WhatDidItCost,
}

/// Whether the Council ended without an agreement: it said so, or a seat stands in the way, or it waits for one.
fn could_not_agree(assessment: &Assessment, turning: &[TurningPoint]) -> bool {
    let sitting = assessment.request.sitting.as_deref();
    let last = turning.iter().rev().find_map(|point| match point.what {
        Turning::Happened(what @ (Happening::Broken(_) | Happening::Agreed)) => Some(what),
        Turning::Happened(_) | Turning::MostMoved(_) | Turning::FirstObjection(_) => None,
    });
    let is_broken = matches!(last, Some(Happening::Broken(_)));
    match sitting.and_then(|sitting| sitting.ending()) {
        Some(Ending::NotAgreed) => true,
        Some(Ending::Agreed) => false,
        Some(Ending::WithoutText) | None => is_broken || matches!(assessment.council.outcome, Outcome::Blocked),
    }
}

pub(super) fn drawn(
    assessment: &Assessment,
    turning: &[TurningPoint],
    moved: &[After],
    spoken: &[(StateCode, u32)],
) -> Vec<Question> {
    let mut questions = Vec::new();
    if could_not_agree(assessment, turning) {
        let standing = assessment.council.positions.iter().filter(|(_, held)| held.stance == Stance::Objects);
        let seats = standing.map(|(seat, _)| assessment.roster.state(seat)).collect();
        questions.extend([Question::WhatWasMissing(seats), Question::WhatCouldPass]);
    }
    questions.extend(turning.iter().filter_map(of_movers));
    questions.extend(turning.iter().filter_map(of_point));
    let quiet: Vec<StateCode> = spoken.iter().take(QUIET).map(|(seat, _)| *seat).collect();
    // The quiet ones are heard before the list is full.
    let quiet = (!quiet.is_empty()).then_some(Question::WhatWasNotSaid(quiet));
    questions.truncate(MOST_QUESTIONS - usize::from(quiet.is_some()));
    questions.extend(quiet);
    if questions.len() < MOST_QUESTIONS && moved.is_empty() {
        questions.push(Question::WhatCouldHaveMoved);
    }
    questions
}

fn of_movers(point: &TurningPoint) -> Option<Question> {
    let Turning::MostMoved(After { happening, round, moves }) = &point.what else { return None };
    Some(Question::WhatMovedYou { round: *round, seats: moves.len(), happening: *happening })
}

fn of_point(point: &TurningPoint) -> Option<Question> {
    match &point.what {
        Turning::MostMoved(_) => None,
        Turning::FirstObjection(seat) => Some(Question::WhoSawIt(*seat, point.round)),
        Turning::Happened(what) => match what {
            Happening::Broken(by) => Some(Question::WhatHadToChange(*by, point.round)),
            Happening::Overridden(what) => Some(Question::HowIsItRead(*what)),
            Happening::Agreed => Some(Question::WhatDidItCost),
            Happening::Round(_)
            | Happening::Published(_)
            | Happening::Recalled(_)
            | Happening::Put
            | Happening::Ended => None,
        },
    }
}
