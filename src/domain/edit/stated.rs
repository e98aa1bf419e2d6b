//! What a session states of one thing on one day, as the code that the log and the differences use.

use super::Aspect;
use crate::domain::{
    Branch, ChangedAssumption, Choice as _, Confidence, Day, FactId, LinkedIncident, Need, Pledge, Point, Room,
    Session, StanceLine, StateCode,
};

/// The value of something on a day; empty where nothing is stated. What stands in a log only has none.
#[must_use]
pub fn stated(session: &Session, what: Aspect, on: Day) -> String {
    let incident = &session.incident;
    let seat = |seat: StateCode, value: fn(&StanceLine) -> &str| {
        session.stance_line(seat, on).map(|line| value(line).to_owned()).unwrap_or_default()
    };
    match what {
        Aspect::Case => session.case.clone(),
        Aspect::Title => session.title.clone(),
        Aspect::DecisionPoint => session.decision_point.clone(),
        Aspect::Summary if on.is_beginning() => session.summary.clone(),
        Aspect::Summary => {
            session.summary_parts.iter().find(|part| part.from == on).map(|part| part.text.clone()).unwrap_or_default()
        }
        Aspect::FirstAccount => day(session.first_account),
        Aspect::Notes => session.notes.clone(),
        Aspect::AsOf => day(session.as_of),
        Aspect::Fact(FactId::FirstDay) => day(incident.first_day),
        Aspect::Fact(FactId::LastDay) => day(incident.last_day),
        Aspect::Fact(fact) => incident.value_on(fact, on).map(|dated| dated.value.code()).unwrap_or_default(),
        Aspect::Confidence(fact) => confidence(incident.value_on(fact, on).map(|dated| dated.confidence)),
        Aspect::FactNote(fact) => incident.value_on(fact, on).map(|dated| dated.note).unwrap_or_default(),
        Aspect::Request(ally) => {
            incident.request_line(ally, on).map(|line| line.value.id().to_owned()).unwrap_or_default()
        }
        Aspect::RequestConfidence(ally) => confidence(incident.request_line(ally, on).map(|line| line.confidence)),
        Aspect::RequestNote(ally) => incident.request_line(ally, on).map(|line| line.note.clone()).unwrap_or_default(),
        Aspect::Stance(code) => seat(code, |line| line.stance.id()),
        Aspect::Condition(code) => condition(session.stance_line(code, on)),
        Aspect::ConditionText(code) => seat(code, |line| &line.condition_text),
        Aspect::Reason(code) => seat(code, |line| &line.reason),
        Aspect::StanceSource(code) => seat(code, |line| &line.source),
        Aspect::Pledges(ally) => {
            joined(session.pledges.iter().filter(|pledge| pledge.ally == ally).map(Pledge::code), "; ")
        }
        Aspect::Needs(ally) => joined(session.needs.iter().filter(|need| need.ally == ally).map(Need::code), "; "),
        Aspect::Refusal(ally) if session.refusals.contains(&ally) => "refuses".to_owned(),
        Aspect::Refusal(_) => String::new(),
        Aspect::Exclusions(ally) => {
            let kinds = session.exclusions.iter().filter(|exclusion| exclusion.ally == ally);
            joined(kinds.map(|exclusion| exclusion.kind.id().to_owned()), ", ")
        }
        Aspect::Campaign => campaign(&incident.campaign),
        Aspect::Reading => session.reading.id().to_owned(),
        Aspect::Choice(point) => chosen(session, point),
        Aspect::Assumptions => assumptions(session),
        Aspect::Rating(branch, cost) => {
            session.room.weight(branch, cost).map(|weight| weight.id().to_owned()).unwrap_or_default()
        }
        Aspect::StoryWords(branch) => story_words(&session.room, branch),
        Aspect::Rungs => session.room.rungs.join(", "),
        Aspect::Record => record(session),
        Aspect::Sources => session.sources.join("; "),
        Aspect::LedBy => led_by(session),
        Aspect::States => states(session),
        Aspect::Extras => extras(session),
        Aspect::NoteOnLine(_) | Aspect::LogFull => String::new(),
    }
}

fn joined(codes: impl Iterator<Item = String>, between: &str) -> String {
    codes.collect::<Vec<_>>().join(between)
}

pub(super) fn day(day: Day) -> String {
    if day.is_beginning() { String::new() } else { day.to_string() }
}

pub(super) fn confidence(confidence: Option<Confidence>) -> String {
    confidence.unwrap_or_default().id().to_owned()
}

pub(super) fn condition(line: Option<&StanceLine>) -> String {
    line.map_or("none", |line| line.condition.id()).to_owned()
}

/// What departs from the reading at a point; empty where nothing does.
pub(super) fn chosen(session: &Session, point: Point) -> String {
    let choice = session.choices.iter().find(|choice| choice.point == point);
    choice.map_or_else(String::new, |choice| choice.reading.id().to_owned())
}

pub(super) fn assumptions(session: &Session) -> String {
    joined(session.assumptions.iter().map(assumption), "; ")
}

/// An assumption as a line of the log states it, for example `harm.many_dead = grave_mass (for a test)`.
pub(super) fn assumption(line: &ChangedAssumption) -> String {
    match line.reason.as_str() {
        "" => format!("{} = {}", line.id, line.value),
        reason => format!("{} = {} ({reason})", line.id, line.value),
    }
}

pub(super) fn campaign(campaign: &[LinkedIncident]) -> String {
    joined(campaign.iter().map(link), "; ")
}

pub(super) fn link(linked: &LinkedIncident) -> String {
    let [author, purpose, time] = linked.conditions().map(|condition| condition.id());
    let LinkedIncident { title, first_day, note, .. } = linked;
    format!("{title} ({first_day}; {author}, {purpose}, {time}) {note}").trim_end().to_owned()
}

pub(super) fn record(session: &Session) -> String {
    session.record.iter().map(|line| format!("{} {}", line.on, line.outcome.id())).collect::<Vec<_>>().join("; ")
}

pub(super) fn story_words(room: &Room, branch: Branch) -> String {
    let said = room.story.iter().filter(|word| word.branch == branch);
    said.map(|word| word.line.as_str()).collect::<Vec<_>>().join(", ")
}

pub(super) fn led_by(session: &Session) -> String {
    session.led_by.map(|led_by| led_by.id().to_owned()).unwrap_or_default()
}

pub(super) fn states(session: &Session) -> String {
    session.states.iter().map(|state| format!("{}: {}", state.code, state.name)).collect::<Vec<_>>().join("; ")
}

pub(super) fn extras(session: &Session) -> String {
    session.extras.iter().map(|extra| format!("{}: {}", extra.name, extra.text)).collect::<Vec<_>>().join("; ")
}
