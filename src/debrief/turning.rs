//! What turned a session, and who moved after what: read off the lines of its log, each with the line that tells it.

use std::collections::BTreeMap;

use super::Course;
use crate::domain::{Act, Aspect, Day, InjectState, LogLine, Session, Stance, StateCode, Way, stated};

/// Something after which seats may move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// A round began.
    Round(u16),
    /// An inject was published, by its number.
    Published(u16),
    /// An inject was taken back, by its number.
    Recalled(u16),
    /// A text was put, with silence or without.
    Put,
    /// A seat broke silence.
    Broken(StateCode),
    /// A text was agreed.
    Agreed,
    /// The proceedings were ended without a text that is agreed.
    Ended,
    /// The facilitator changed a reading or an assumption.
    Overridden(Aspect),
}

/// A seat that took another stance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// The seat.
    pub seat: StateCode,
    /// Where it stood; it had spoken before.
    pub from: Stance,
    /// Where it stands now.
    pub to: Stance,
    /// The line that tells it, from 0.
    pub line: usize,
}

/// The seats that moved between one happening and the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    /// What happened before; none before the first.
    pub happening: Option<Happening>,
    /// The round, from 1; 0 before the first.
    pub round: u16,
    /// Each seat that ended elsewhere than it began, in the order in which they moved last.
    pub moves: Vec<Move>,
}

/// What turned it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turning {
    /// Nowhere did more seats move.
    MostMoved(After),
    /// The first seat objected.
    FirstObjection(StateCode),
    /// Something happened.
    Happened(Happening),
}

/// A turning point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurningPoint {
    /// What it is.
    pub what: Turning,
    /// The line of the log that tells it, from 0.
    pub line: usize,
    /// The round, from 1; 0 before the first.
    pub round: u16,
}

/// So many seats that move together turn something.
const FEWEST: usize = 2;

/// A happening with its place.
#[derive(Clone, Copy, Debug)]
struct Met {
    what: Happening,
    of: Aspect,
    line: usize,
    round: u16,
    is_undone: bool,
}

pub(super) fn found(session: &Session, seats: &[StateCode]) -> (Vec<TurningPoint>, Vec<After>) {
    let mut reader = Reader::new(session, seats);
    for (at, line) in session.log.iter().enumerate() {
        reader.take(at, line);
    }
    reader.close();
    let moved = reader.moved();
    (reader.points(&moved), moved)
}

/// Reads the lines one after another.
struct Reader<'a> {
    session: &'a Session,
    seats: &'a [StateCode],
    course: Course,
    met: Vec<Met>,
    objections: Vec<(StateCode, usize, u16)>,
    /// What moved since the last happening, by happenings met so far.
    after: BTreeMap<usize, (u16, Vec<Move>)>,
    /// Where the seats stood when the last thing happened.
    began: Vec<Stance>,
    /// The line by which each seat moved last.
    last: BTreeMap<StateCode, usize>,
}

impl<'a> Reader<'a> {
    fn new(session: &'a Session, seats: &'a [StateCode]) -> Self {
        let course = Course::before(session);
        let began = seats.iter().map(|seat| course.stance(*seat)).collect();
        Self {
            session,
            seats,
            course,
            met: Vec::new(),
            objections: Vec::new(),
            after: BTreeMap::new(),
            began,
            last: BTreeMap::new(),
        }
    }

    fn take(&mut self, at: usize, line: &LogLine) {
        let happened = happened(self.session, line);
        if line.way == Way::Undo {
            // What was undone has turned nothing.
            let is_it = |met: &&mut Met| met.of == line.what && !met.is_undone;
            if let Some(undone) = self.met.iter_mut().rev().find(is_it).filter(|_| takes_back(line)) {
                undone.is_undone = true;
            }
        } else if let Some(what) = happened {
            let is_same = |met: &Met| met.line + 1 == at && is_own(met.of) && is_own(line.what);
            if !self.met.last().is_some_and(is_same) {
                self.close();
                let round = self.course.round();
                self.met.push(Met { what, of: line.what, line: at, round, is_undone: false });
            }
        }
        self.course.take(line);
        if let (Some(met), Aspect::Round(_)) = (self.met.last_mut(), line.what)
            && met.line == at
        {
            met.round = self.course.round();
        }
        if let Aspect::Stance(seat) = line.what {
            self.last.insert(seat, at);
            self.objections.retain(|(other, ..)| line.way != Way::Undo || *other != seat);
            if self.course.stance(seat) == Stance::Objects && line.before != line.after {
                self.objections.push((seat, at, self.course.round()));
            }
        }
    }

    /// Takes down who moved since the last happening.
    fn close(&mut self) {
        let now: Vec<Stance> = self.seats.iter().map(|seat| self.course.stance(*seat)).collect();
        let mut moves: Vec<Move> = Vec::new();
        for ((seat, from), to) in self.seats.iter().zip(&self.began).zip(&now) {
            if let (true, Some(line)) = (from != to && *from != Stance::Undecided, self.last.get(seat)) {
                moves.push(Move { seat: *seat, from: *from, to: *to, line: *line });
            }
        }
        moves.sort_by_key(|held| held.line);
        self.began = now;
        if !moves.is_empty() {
            let held = self.after.entry(self.met.len()).or_insert((self.course.round(), Vec::new()));
            held.1.retain(|old| moves.iter().all(|new| new.seat != old.seat));
            held.1.extend(moves);
        }
    }

    fn moved(&self) -> Vec<After> {
        let after = |(met, (round, moves)): (&usize, &(u16, Vec<Move>))| After {
            happening: self.met[..*met].iter().rfind(|met| !met.is_undone).map(|met| met.what),
            round: *round,
            moves: moves.clone(),
        };
        self.after.iter().map(after).collect()
    }

    fn points(&self, moved: &[After]) -> Vec<TurningPoint> {
        let mut points: Vec<TurningPoint> = Vec::new();
        let most = moved.iter().rev().max_by_key(|after| after.moves.len());
        let most = most.filter(|after| after.moves.len() >= FEWEST);
        if let Some((after, first)) = most.and_then(|after| Some((after, after.moves.first()?))) {
            points.push(TurningPoint { what: Turning::MostMoved(after.clone()), line: first.line, round: after.round });
        }
        if let Some((seat, line, round)) = self.objections.first() {
            points.push(TurningPoint { what: Turning::FirstObjection(*seat), line: *line, round: *round });
        }
        let turns = |met: &&Met| !met.is_undone && !matches!(met.what, Happening::Round(_) | Happening::Put);
        let of = |met: &Met| TurningPoint { what: Turning::Happened(met.what), line: met.line, round: met.round };
        points.extend(self.met.iter().filter(turns).map(of));
        points.sort_by_key(|point| point.line);
        points
    }
}

/// Whether it is how the law is read, which the facilitator alone changes.
fn is_own(what: Aspect) -> bool {
    matches!(what, Aspect::Reading | Aspect::Choice(_) | Aspect::Assumptions)
}

/// How far an inject is, as a line says it.
fn inject_state(code: &str) -> Option<&str> {
    code.split(' ').next()
}

/// Whether a line that undoes takes back what happened, and not only a value beside it.
fn takes_back(line: &LogLine) -> bool {
    let is_step = matches!(line.what, Aspect::Round(_) | Aspect::Step(_)) && line.after.is_empty();
    let is_inject = matches!(line.what, Aspect::Inject(_)) && inject_state(&line.before) != inject_state(&line.after);
    is_step || is_inject || is_own(line.what)
}

/// What a line tells of; none where it tells of a value alone.
fn happened(session: &Session, line: &LogLine) -> Option<Happening> {
    if let Aspect::Round(number) = line.what {
        return (line.before.is_empty() && !line.after.is_empty()).then_some(Happening::Round(number));
    }
    if let Aspect::Inject(number) = line.what {
        let is = |code: &str, state: InjectState| inject_state(code) == Some(state.id());
        let becomes = |state: InjectState| is(&line.after, state) && !is(&line.before, state);
        return match (becomes(InjectState::Live), becomes(InjectState::Recalled)) {
            (true, _) => Some(Happening::Published(number)),
            (false, true) => Some(Happening::Recalled(number)),
            (false, false) => None,
        };
    }
    if let Aspect::Step(number) = line.what {
        return step(session, number, line);
    }
    is_own(line.what).then_some(Happening::Overridden(line.what))
}

/// A step that still stands as the line tells it.
fn step(session: &Session, number: u16, line: &LogLine) -> Option<Happening> {
    let code = stated(session, Aspect::Step(number), Day::BEGINNING);
    let told = line.after.trim_end_matches('…');
    if told.is_empty() || !code.starts_with(told) {
        return None;
    }
    let step = session.proceedings.steps.get(usize::from(number).checked_sub(1)?)?;
    match step.act {
        Act::Put { .. } | Act::SilenceOpened { .. } => Some(Happening::Put),
        Act::SilenceBroken { by, .. } => Some(Happening::Broken(by)),
        Act::Adopted => Some(Happening::Agreed),
        Act::Ended => Some(Happening::Ended),
        Act::Raised { .. }
        | Act::Met
        | Act::Article4Asked { .. }
        | Act::Article4Held
        | Act::Article5Proposed { .. }
        | Act::Said { .. }
        | Act::LetterWithdrawn { .. }
        | Act::Amended { .. }
        | Act::Withdrawn
        | Act::Confirmed
        | Act::MeasuresDecided { .. }
        | Act::NationalAction { .. }
        | Act::Moved { .. }
        | Act::LetterSent { .. } => None,
    }
}
