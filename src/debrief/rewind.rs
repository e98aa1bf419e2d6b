//! A session as it was after a line of its log, to be looked at. What the lines say is taken back one by one; where a line
//! holds less than the session did, the value stands as it is now, and that is said.

use super::Course;
use crate::domain::{
    Aspect, Choice as _, Clock, Confidence, Count, Dated, Day, FactId, FactValue, Form, InjectState, LogLine, Means,
    Point, Reading, Request, Round, RoundKind, Session, ShapeMut, StateCode,
};

/// A session as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewound {
    /// The session.
    pub session: Session,
    /// The round that went on, from 1; 0 before the first.
    pub round: u16,
    /// Whether everything that changed later could be taken back.
    pub is_whole: bool,
}

/// The session as it was after a line of its log, by its place from 0. Its log ends with that line.
#[must_use]
pub fn rewound(session: &Session, line: usize) -> Rewound {
    let mut course = Course::before(session);
    session.log.iter().take(line + 1).for_each(|line| course.take(line));
    let mut was = session.clone();
    let mut is_whole = true;
    for at in (line + 1..session.log.len()).rev() {
        if let Some(line) = session.log.get(at) {
            is_whole &= take_back(&mut was, line);
        }
    }
    was.stances = course.stance_lines().cloned().collect();
    was.proceedings.rounds.truncate(usize::from(course.rounds()));
    // A round that was taken back since is there again.
    for number in was.proceedings.rounds.len() + 1..=usize::from(course.rounds()) {
        was.proceedings.rounds.push(round_of(session, number, line));
    }
    was.proceedings.round_looked_at = course.looked_at();
    was.as_of = course.as_of().unwrap_or(session.as_of);
    // No clock of then runs now.
    (was.proceedings.clock, was.proceedings.round_clock) = (Clock::default(), Clock::default());
    was.log.shorten(line + 1);
    Rewound { session: was, round: course.round(), is_whole }
}

/// A round by its number from 1, as the lines up to one tell it.
fn round_of(session: &Session, number: usize, line: usize) -> Round {
    let is_it = |told: &&LogLine| u16::try_from(number).is_ok_and(|number| told.what == Aspect::Round(number));
    let told = session.log.iter().take(line + 1).filter(is_it).filter(|told| !told.after.is_empty()).last();
    let Some(told) = told else { return Round::on(session.as_of, RoundKind::default()) };
    let (kind, name) = told.after.split_once(' ').unwrap_or((&told.after, ""));
    let (kind, minutes) = kind.split_once('/').unwrap_or((kind, "0"));
    let kind =
        [RoundKind::Formal, RoundKind::Informal, RoundKind::TourDeTable].into_iter().find(|one| one.id() == kind);
    let minutes = minutes.parse().unwrap_or_default();
    Round { minutes, name: name.to_owned(), ..Round::on(told.from, kind.unwrap_or_default()) }
}

/// Puts what stood before a line in the place of what it says. Whether that could be done.
fn take_back(session: &mut Session, line: &LogLine) -> bool {
    let told = line.what.of_seat().is_some() || line.is_written();
    if told || matches!(line.what, Aspect::AsOf | Aspect::Round(_) | Aspect::RoundLookedAt | Aspect::LogFull) {
        // The course of the lines says it.
        return true;
    }
    let texts = [
        (Aspect::Title, &mut session.title),
        (Aspect::DecisionPoint, &mut session.decision_point),
        (Aspect::Case, &mut session.case),
    ];
    if let Some((_, text)) = texts.into_iter().find(|(what, _)| *what == line.what) {
        line.before.clone_into(text);
        return is_uncut(&line.before);
    }
    if let Aspect::Fact(fact) = line.what {
        return fact_back(session, fact, line);
    }
    if let Aspect::Confidence(fact) = line.what {
        return confidence_back(session, fact, line);
    }
    if let Aspect::Request(ally) = line.what {
        let held = session.incident.request.iter_mut().find(|held| (held.ally, held.from) == (ally, line.from));
        match (Request::from_id(&line.before), held) {
            (Some(value), Some(held)) => held.value = value,
            _ => session.incident.request.retain(|held| (held.ally, held.from) != (ally, line.from)),
        }
        return true;
    }
    if let Aspect::Step(number) | Aspect::CouncilText(number) = line.what {
        return sitting_back(session, number, line);
    }
    if let Aspect::Inject(number) = line.what {
        return inject_back(session, number, &line.before);
    }
    reading_back(session, line)
}

/// Whether a text of the log is the whole text: the log cuts what is long.
fn is_uncut(text: &str) -> bool {
    !text.ends_with('…')
}

fn fact_back(session: &mut Session, fact: FactId, line: &LogLine) -> bool {
    let day = line.before.parse().unwrap_or(Day::BEGINNING);
    if fact == FactId::FirstDay {
        session.incident.first_day = day;
        return true;
    }
    if fact == FactId::LastDay {
        session.incident.last_day = day;
        return true;
    }
    if line.before.is_empty() {
        session.incident.remove(fact, line.from);
        return true;
    }
    let Some(value) = value_of(fact, &line.before) else { return false };
    let earlier = session.incident.values_of(fact).into_iter().rfind(|dated| dated.from < line.from);
    if earlier.is_some_and(|dated| dated.value == value) {
        // What held before from an earlier day on holds again.
        session.incident.remove(fact, line.from);
        return true;
    }
    let held = session.incident.values_of(fact).into_iter().find(|dated| dated.from == line.from);
    let (confidence, note) = held.map(|dated| (dated.confidence, dated.note)).unwrap_or_default();
    session.incident.put(Dated { from: line.from, value, confidence, note });
    true
}

fn confidence_back(session: &mut Session, fact: FactId, line: &LogLine) -> bool {
    let confidence = Confidence::ALL.iter().copied().find(|confidence| confidence.id() == line.before);
    let held = session.incident.values_of(fact).into_iter().find(|dated| dated.from == line.from);
    if let (Some(confidence), Some(dated)) = (confidence, held) {
        session.incident.put(Dated { confidence, ..dated });
    }
    true
}

/// The value of a fact that a log names; none where it names none, or less than the value was.
fn value_of(fact: FactId, code: &str) -> Option<FactValue> {
    let mut value = FactValue::unknown(fact)?;
    let codes = || code.split(", ");
    if matches!(fact.form(), Form::Listed(_)) {
        let listed = fact.values().into_iter().find(|listed| listed.code() == code);
        return listed.or_else(|| (value.code() == code).then_some(value));
    }
    match value.shape_mut() {
        ShapeMut::States(list) => *list = codes().map(StateCode::read).collect::<Option<_>>()?,
        ShapeMut::Means(list) => *list = codes().map(Means::from_id).collect::<Option<_>>()?,
        ShapeMut::Names(list) if is_uncut(code) => *list = codes().map(str::to_owned).collect(),
        ShapeMut::Text(text) if is_uncut(code) => code.clone_into(text),
        ShapeMut::Count(count) => *count = count_of(code)?,
        ShapeMut::Listed(_) | ShapeMut::Places(_) | ShapeMut::Names(_) | ShapeMut::Text(_) => return None,
    }
    Some(value)
}

fn count_of(code: &str) -> Option<Count> {
    let number = |text: &str| text.parse().ok();
    match code.split_once(' ') {
        Some(("exactly", text)) => number(text).map(Count::Exactly),
        Some(("about", text)) => number(text).map(Count::About),
        _ => (code == "unknown").then_some(Count::Unknown),
    }
}

/// Steps and versions of texts are added one after another, and only the last is ever taken away.
fn sitting_back(session: &mut Session, number: u16, line: &LogLine) -> bool {
    let before = usize::from(number.saturating_sub(1));
    if matches!(line.what, Aspect::Step(_)) {
        if line.before.is_empty() {
            session.proceedings.steps.truncate(before);
        }
        return line.before.is_empty();
    }
    if line.before.is_empty() {
        session.proceedings.texts.truncate(before);
        return true;
    }
    let versions = line.before.split(' ').nth(1).and_then(|versions| versions.parse::<usize>().ok());
    let text = session.proceedings.texts.get_mut(before).map(std::sync::Arc::make_mut);
    if let (Some(text), Some(versions)) = (text, versions) {
        text.versions.truncate(versions);
    }
    !line.after.is_empty()
}

fn inject_back(session: &mut Session, number: u16, before: &str) -> bool {
    let state = InjectState::ALL.iter().find(|state| before.split(' ').next() == Some(state.id()));
    let at = usize::from(number).checked_sub(1);
    match (state, at.and_then(|at| session.workshop.injects.get_mut(at))) {
        (Some(state), Some(inject)) => inject.state = *state,
        (None, Some(_)) => session.workshop.injects.truncate(at.unwrap_or_default()),
        (_, None) => {}
    }
    true
}

fn reading_back(session: &mut Session, line: &LogLine) -> bool {
    let reading = Reading::ALL.into_iter().find(|reading| reading.id() == line.before);
    if line.what == Aspect::Reading {
        session.reading = reading.unwrap_or_default();
        return true;
    }
    if let Aspect::Choice(point) = line.what {
        choice_back(session, point, reading);
        return true;
    }
    if line.what == Aspect::Assumptions {
        let id = |code: &str| code.split_once(" = ").map(|(id, _)| id.to_owned());
        if let (true, Some(id)) = (line.before.is_empty(), id(&line.after)) {
            session.assume(&id, None);
            return true;
        }
    }
    false
}

fn choice_back(session: &mut Session, point: Point, reading: Option<Reading>) {
    session.choices.retain(|choice| choice.point != point);
    if let Some(reading) = reading {
        session.choices.push(crate::domain::PointChoice { point, reading });
        session.choices.sort_by_key(|choice| choice.point);
    }
}
