//! What a session states of one thing on one day, as the code that the log and the differences use.

use super::Aspect;
use crate::domain::{
    Branch, ChangedAssumption, Choice as _, Confidence, Day, FactId, FogCard, Inject, InjectState, LinkedIncident,
    Message, Need, OwnArgument, Pledge, Point, Room, Round, Session, StanceLine, StateCode, Step, Text, Told, Workshop,
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
        Aspect::Assignment => session.assignment.code(),
        Aspect::FirstAccount => day(session.first_account),
        Aspect::Notes => session.notes.code(),
        Aspect::Argument(number) => nth(&session.arguments, number).map(OwnArgument::code).unwrap_or_default(),
        Aspect::Convinced => session.convinced_by.join(", "),
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
        Aspect::Terms(code) => session.stance_line(code, on).map(terms).unwrap_or_default(),
        Aspect::Attendance(code) => session.stance_line(code, on).map(attendance).unwrap_or_default(),
        Aspect::SpeaksTo(code) => session.stance_line(code, on).map(speaks_to).unwrap_or_default(),
        Aspect::Step(number) => step(session, number).map(step_code).unwrap_or_default(),
        Aspect::CouncilText(number) => {
            nth(&session.proceedings.texts, number).map(|text| text_code(text)).unwrap_or_default()
        }
        Aspect::Round(number) => nth(&session.proceedings.rounds, number).map(round_code).unwrap_or_default(),
        Aspect::RoundLookedAt => match session.proceedings.round_looked_at {
            0 => String::new(),
            round => round.to_string(),
        },
        Aspect::Guests => joined(session.proceedings.guests.iter().map(|guest| guest.name.clone()), "; "),
        Aspect::ReasonOwed => session.proceedings.reason_owed.id().to_owned(),
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
        Aspect::Workshop => workshop(session),
        Aspect::Inject(number) => nth(&session.workshop.injects, number).map(inject_code).unwrap_or_default(),
        Aspect::FogCard(number) => nth(&session.workshop.fog, number).map(fog_code).unwrap_or_default(),
        Aspect::Delegations => session.delegations.code(),
        Aspect::Message(number) => nth(&session.messages, number).map(Message::code).unwrap_or_default(),
        Aspect::Translations => translations(session),
        Aspect::Extras => extras(session),
        Aspect::NoteOnLine(_) | Aspect::Entry | Aspect::LogFull => String::new(),
    }
}

/// An entry of a list by its number from 1.
fn nth<T>(list: &[T], number: u16) -> Option<&T> {
    list.get(usize::from(number).checked_sub(1)?)
}

fn step(session: &Session, number: u16) -> Option<&Step> {
    nth(&session.proceedings.steps, number).map(|step| &**step)
}

/// A step as a line of the log states it: hour, act, source.
fn step_code(step: &Step) -> String {
    let hour = step.time.to_string();
    [hour, step.act.code()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text as a line of the log states it: how far it goes, how many versions it has, and its name.
fn text_code(text: &Text) -> String {
    let name = if text.title.is_empty() { &text.measure } else { &text.title };
    format!("{} {} {name}", text.rung.id(), text.last_version()).trim_end().to_owned()
}

/// A round as a line of the log states it: its kind with the minutes planned, and its name.
fn round_code(round: &Round) -> String {
    let kind = round.kind.id();
    let kind = if round.minutes == 0 { kind.to_owned() } else { format!("{kind}/{}", round.minutes) };
    format!("{kind} {}", round.name).trim_end().to_owned()
}

/// The day of a step or a round, where it has one.
pub(super) fn day_of(before: &Session, after: &Session, what: Aspect) -> Day {
    let on = |session: &Session| {
        if let Aspect::Step(number) = what {
            return step(session, number).map(|step| step.on);
        }
        let Aspect::Round(number) = what else { return None };
        nth(&session.proceedings.rounds, number).map(|round| round.on)
    };
    on(after).or_else(|| on(before)).unwrap_or(Day::BEGINNING)
}

pub(super) fn terms(line: &StanceLine) -> String {
    joined(line.terms.iter().map(|term| term.code()), "; ")
}

pub(super) fn attendance(line: &StanceLine) -> String {
    if line.attendance.is_present() { String::new() } else { line.attendance.id().to_owned() }
}

pub(super) fn speaks_to(line: &StanceLine) -> String {
    line.to.map_or_else(String::new, |rung| rung.id().to_owned())
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

pub(super) fn translations(session: &Session) -> String {
    joined(session.translations.iter().map(Told::code), "; ")
}

pub(super) fn extras(session: &Session) -> String {
    session.extras.iter().map(|extra| format!("{}: {}", extra.name, extra.text)).collect::<Vec<_>>().join("; ")
}

/// A workshop as a line of the log states it: its steps with all that stands in them, its rounds, its words.
pub(super) fn workshop(session: &Session) -> String {
    let Workshop { answers, minutes, standby, rounds, steps, questions, objectives, injects: _, fog: _ } =
        &session.workshop;
    if session.workshop.is_bare() {
        return String::new();
    }
    let head = [answers.id().to_owned(), minutes.to_string()];
    let words = [&standby.title, &standby.resumes, &standby.room].map(Clone::clone);
    let rounds = rounds.iter().map(|round| format!("{} {} {}", day(round.on), round.kind.id(), round.name));
    let steps = steps.iter().map(|step| {
        let facts = joined(step.facts.iter().map(|fact| fact.id().to_owned()), " ");
        let line =
            format!("{} {} ({}, {}, {facts}) {}", step.minutes, step.name, step.scene.id(), step.round, step.note);
        let injects = step.injects.iter().map(|number| format!("inject {number}"));
        let objective = (step.objective > 0).then(|| format!("objective {}", step.objective));
        joined(std::iter::once(line.trim().to_owned()).chain(injects).chain(objective), ", ")
    });
    let rest = objectives.iter().chain(questions).cloned();
    let parts = head.into_iter().chain(words).chain(rounds).chain(steps).chain(rest);
    joined(parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()), "; ")
}

/// An inject as a line of the log states it: how far it is, its title and, of what nobody has seen yet, all that stands in
/// it. Of what everybody has seen it tells that alone.
fn inject_code(inject: &Inject) -> String {
    let Inject { title, text, picture, changes, objective, when, note, state, published } = inject;
    match state {
        InjectState::Live => return format!("{} {title}: {}", state.id(), published.stated.code()),
        InjectState::Recalled => return format!("{} {title}", state.id()),
        InjectState::Prepared | InjectState::Held => {}
    }
    let waits = [("round", when.round), ("after", when.after), ("objective", *objective)];
    let waits = waits.into_iter().filter(|(_, number)| *number > 0).map(|(what, number)| format!("{what} {number}"));
    let parts = [text.clone(), picture.name.clone(), changes.code()].into_iter().chain(waits);
    let parts = parts.chain([when.holds.code(), note.clone()]).filter(|part| !part.is_empty());
    format!("{} {title}: {}", state.id(), joined(parts, " | "))
}

/// A fog card as a line of the log states it.
fn fog_code(card: &FogCard) -> String {
    let FogCard { seats, text, says, inject, state } = card;
    let seats = joined(seats.iter().map(ToString::to_string), " ");
    let inject = if *inject > 0 { format!("inject {inject}") } else { String::new() };
    let parts = [seats, text.clone(), says.code(), inject].into_iter().filter(|part| !part.is_empty());
    format!("{} {}", state.id(), joined(parts, " | "))
}
