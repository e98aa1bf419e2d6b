//! Where the seats stand, and the envelopes in which they answer.

use super::Subject;
use crate::{
    assess::Assessment,
    council::{Moved, Position, moved, movers},
    domain::{Attendance, Condition, Seat, Session, Stance, StateCode, Term},
    stage::{
        page::{
            Ballot, CouncilPage, Count, Envelope, EnvelopeCount, EnvelopeState, Exception, Page, SeatTile, SpeakerFace,
        },
        show::Show,
        text::{LINE, fitted},
    },
    words::{Key, Words},
};

/// The most exceptions by name.
const MOST_NAMED: usize = 5;
/// The order in which exceptions are named.
const EXCEPTIONS: [Stance; 2] = [Stance::Objects, Stance::Reservation];

pub(super) fn page(subject: Subject<'_>, show: &Show, words: &Words) -> Page {
    let Subject { session, assessment, .. } = subject;
    if assessment.roster.is_empty() {
        return Page::Missing(words.text(Key::WallNoSeats));
    }
    let council = &assessment.council;
    let seats = council.positions.iter().map(|(seat, position)| tile(subject, seat, position)).collect();
    let count = |stance: Stance| Count {
        stance,
        number: u16::try_from(council.count(stance)).unwrap_or(u16::MAX),
        name: words.stance_of_seats(stance, assessment.is_put(), council.count(stance)),
    };
    let mut exceptions: Vec<Exception> = EXCEPTIONS
        .into_iter()
        .flat_map(|stance| those(subject, stance).into_iter().map(move |seat| (stance, seat)))
        .map(|(stance, seat)| Exception { stance, text: fitted(&said(session, seat, words), LINE) })
        .collect();
    // In the room of "and 1 more" stands the name of that one.
    let named = if exceptions.len() == MOST_NAMED + 1 { exceptions.len() } else { MOST_NAMED };
    let unnamed = exceptions.len().saturating_sub(named);
    exceptions.truncate(named);
    Page::Council(CouncilPage {
        headline: words.wall_council(council),
        seats,
        head: assessment.request.who_can_ask.first().copied(),
        counts: Stance::ALL.map(count).to_vec(),
        exceptions,
        more: words.wall_more(unnamed),
        rule: words.text(Key::WallRule),
        speaker: show.floor.speaking().map(|now| SpeakerFace {
            text: words.wall_speaks(now.seat),
            seconds: now.seconds,
            runs: now.runs,
        }),
        unspoken: unspoken(subject, words),
        who_moved: who_moved(subject, words),
    })
}

/// How many have spoken in the round, from the second on; nothing where all have.
fn unspoken(subject: Subject<'_>, words: &Words) -> String {
    let Subject { session, assessment, .. } = subject;
    let (round, seats) = (session.proceedings.round(), assessment.roster.states());
    let spoken = seats.iter().filter(|seat| session.has_spoken_in(**seat, round)).count();
    if round < 2 || spoken == seats.len() {
        return String::new();
    }
    words.wall_unspoken(spoken, seats.len(), round)
}

/// Who moved since the last round, by name: heard where the arrows are seen.
fn who_moved(subject: Subject<'_>, words: &Words) -> Vec<String> {
    let seats = subject.assessment.roster.states();
    [Moved::Towards, Moved::Away]
        .into_iter()
        .map(|way| (way, movers(subject.session, seats, way)))
        .filter(|(_, seats)| !seats.is_empty())
        .map(|(way, seats)| words.went(way, &seats))
        .collect()
}

/// The seats of a stance that take part, in roll-call order.
pub(super) fn those(subject: Subject<'_>, stance: Stance) -> Vec<StateCode> {
    let assessment = subject.assessment;
    let there =
        assessment.council.positions.iter().filter(|(_, position)| position.takes_part && position.stance == stance);
    there.map(|(seat, _)| assessment.roster.state(seat)).collect()
}

/// A seat by name, with the condition that it made public.
pub(super) fn said(session: &Session, seat: StateCode, words: &Words) -> String {
    let line = session.stance_line(seat, session.as_of);
    let attendance = line.map_or(Attendance::Present, |line| line.attendance);
    let terms: &[Term] = line.filter(|line| line.stance == Stance::Reservation).map_or(&[], |line| &line.terms);
    words.wall_exception(session, seat, attendance, terms)
}

fn tile(subject: Subject<'_>, seat: Seat, position: &Position) -> SeatTile {
    let Subject { session, assessment, .. } = subject;
    let code = assessment.roster.state(seat);
    SeatTile {
        code,
        stance: position.stance,
        moved: moved(session, code, position.stance),
        takes_part: position.takes_part && !position.is_absent,
        waits: position.stance == Stance::Reservation && position.condition == Condition::Open,
    }
}

/// Closed envelopes; once they are open it is the Council that is shown.
pub(super) fn ballot(subject: Subject<'_>, show: &Show, words: &Words) -> Page {
    let assessment = subject.assessment;
    if show.ballot().is_open || assessment.roster.is_empty() {
        return page(subject, show, words);
    }
    let seats = envelopes(assessment, show);
    Page::Ballot(Ballot {
        headline: answers(EnvelopeCount::of(&seats), words),
        seats,
        is_in: words.text(Key::WallIn),
        absent: words.text(Key::WallAbsent),
        head: assessment.request.who_can_ask.first().copied(),
        rule: words.text(Key::WallRuleBallot),
    })
}

fn answers(count: EnvelopeCount, words: &Words) -> String {
    let EnvelopeCount { is_in, whole, absent } = count;
    words.wall_answers(is_in, whole, absent)
}

/// The envelopes of the seats that take part, in roll-call order.
#[must_use]
pub fn envelopes(assessment: &Assessment, show: &Show) -> Vec<Envelope> {
    let taking_part = assessment.council.positions.iter().filter(|(_, position)| position.takes_part);
    let envelope = |(seat, position): (Seat, &Position)| {
        let code = assessment.roster.state(seat);
        let state = match (position.is_absent, show.ballot().answered.contains(&code)) {
            (true, _) => EnvelopeState::Absent,
            (false, true) => EnvelopeState::In,
            (false, false) => EnvelopeState::Waits,
        };
        Envelope { code, state }
    };
    taking_part.map(envelope).collect()
}
