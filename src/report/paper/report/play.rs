//! What was played with and for: who played, objectives, pledges against what was asked, injects, predictions, and what was
//! noted meanwhile.

use super::{Builder, Line, Run, course::BETWEEN, subheading};
use crate::{
    debrief::Told,
    domain::{Aspect, Inject, InjectState, LogLine, Session},
    predict::{Answer, Guess, recorded},
    report::Subject,
    words::{Key, Words},
};

/// Who played, where names may stand in it.
pub(super) fn people(report: &mut Builder<'_>) {
    let words = report.words;
    let held = &report.subject.session.delegations;
    if held.is_empty() {
        return;
    }
    report.heading(Key::AfterPeople);
    let leads = [(Key::DelegationsSecretaryGeneral, &held.secretary_general), (Key::DelegationsChair, &held.chair)];
    for (key, name) in leads.into_iter().filter(|(_, name)| !name.trim().is_empty()) {
        report.say(words.pair(&words.text(key), name));
    }
    let rows = held.list.iter().enumerate().map(|(at, delegation)| {
        let seats = words.state_list(&delegation.seats);
        let cells = [words.delegation(at, delegation), seats, delegation.people.join("; ")];
        cells.map(Line::plain).into()
    });
    let rows = rows.collect();
    let heads = [Key::AfterDelegation, Key::AfterSeats, Key::AfterNames];
    report.table(words.text(Key::AfterPeopleTable), &heads, rows, heads.len());
}

/// What it was for, and what exercised it.
pub(super) fn objectives(report: &mut Builder<'_>) {
    let Subject { session, .. } = report.subject;
    let (words, workshop) = (report.words, &session.workshop);
    if workshop.objectives.is_empty() {
        return;
    }
    report.heading(Key::SheetObjectives);
    let begun = session.proceedings.rounds.len();
    let rows = workshop.objectives.iter().enumerate().map(|(at, objective)| {
        let number = at + 1;
        let of = |objective: u16| usize::from(objective) == number;
        let steps = workshop.steps.iter().filter(|step| of(step.objective) && usize::from(step.round) <= begun);
        let steps = steps.map(|step| words.step_name(&session.case, step));
        let live = |(_, inject): &(usize, &Inject)| of(inject.objective) && inject.state == InjectState::Live;
        let injects = workshop.injects.iter().enumerate().filter(live);
        let injects = injects.map(|(at, inject)| {
            let title = words.text_of_case(&session.case, inject.title.trim());
            words.pair(&inject_numbered(words, at), &title)
        });
        let exercised: Vec<String> = steps.chain(injects).collect();
        let exercised =
            if exercised.is_empty() { words.text(Key::AfterNotExercised) } else { words.clauses(exercised) };
        vec![Line::plain(format!("{number}. {}", words.text_of_case(&session.case, objective))), Line::plain(exercised)]
    });
    let rows = rows.collect();
    let heads = [Key::SheetObjective, Key::AfterExercised];
    report.table(words.text(Key::AfterObjectivesTable), &heads, rows, heads.len());
}

/// What was asked for and what of it is covered; then every pledge with its footing.
pub(super) fn pledges(report: &mut Builder<'_>) {
    let Subject { session, assessment, .. } = report.subject;
    let words = report.words;
    report.heading(Key::AfterPledges);
    if session.needs.is_empty() {
        report.say(words.text(Key::AfterNothingAsked));
    }
    let gaps = assessment.response.gaps(session);
    let mut lines = Vec::new();
    for (need, gap) in session.needs.iter().zip(&gaps) {
        let covers = gap.covers.iter().map(|cover| words.cover(&need.what, cover));
        let covers: Vec<String> = covers.collect();
        let mut said = vec![Run::Strong(words.gap(need, gap))];
        said.extend((!covers.is_empty()).then(|| Run::Plain(format!(" {}", words.clauses(covers)))));
        lines.push(Line(said));
    }
    report.list(lines);
    if session.pledges.is_empty() {
        return report.say(words.text(Key::AfterNothingPledged));
    }
    let rows = session.pledges.iter().zip(&assessment.response.pledges).map(|(pledge, value)| {
        [words.state(pledge.ally), words.pledge(pledge), words.pledge_state(value.state)].map(Line::plain).into()
    });
    let rows = rows.collect();
    let heads = [Key::ColumnAlly, Key::AfterPledge, Key::AfterFooting];
    report.table(words.text(Key::AfterPledgesTable), &heads, rows, heads.len());
}

fn inject_numbered(words: &Words, at: usize) -> String {
    words.fill(Key::AfterInjectNumber, &[("number", (at + 1).to_string().into())])
}

fn inject_named(words: &Words, session: &Session, at: usize) -> String {
    words.inject_name(&session.workshop, &session.case, u16::try_from(at + 1).unwrap_or(u16::MAX))
}

/// Injects used and unused, and the cards that everybody may know of. One that was not published has no title here.
pub(super) fn injects(report: &mut Builder<'_>) {
    let Subject { session, .. } = report.subject;
    let (words, workshop) = (report.words, &session.workshop);
    if workshop.injects.is_empty() && workshop.fog.is_empty() {
        return;
    }
    report.heading(Key::AfterInjects);
    let rows = workshop.injects.iter().enumerate().map(|(at, inject)| {
        let is_named = inject.state == InjectState::Live || !inject.title.is_empty();
        let name = if is_named { inject_named(words, session, at) } else { inject_numbered(words, at) };
        let when = when(words, inject);
        [name, words.text(used(inject.state)), when].map(Line::plain).into()
    });
    let rows = rows.collect();
    let heads = [Key::AfterInject, Key::AfterUse, Key::AfterWhen];
    report.table(words.text(Key::AfterInjectsTable), &heads, rows, heads.len());
    if !workshop.fog.is_empty() {
        subheading(report, Key::AfterFog);
        let cards = workshop.fog.iter().map(|card| Line::plain(words.fog_lifted(session, card)));
        let cards = cards.collect();
        report.list(cards);
    }
}

/// When an inject was published: the round and the day.
fn when(words: &Words, inject: &Inject) -> String {
    let published = &inject.published;
    if published.is_none() || inject.state != InjectState::Live {
        return String::new();
    }
    let round = (published.round > 0).then(|| words.debrief_round(published.round));
    let day = (!published.on.is_beginning()).then(|| words.day(published.on));
    round.into_iter().chain(day).collect::<Vec<_>>().join(", ")
}

fn used(state: InjectState) -> Key {
    match state {
        InjectState::Live => Key::AfterUsed,
        InjectState::Recalled => Key::AfterTakenBack,
        InjectState::Held => Key::AfterHeld,
        InjectState::Prepared => Key::AfterUnused,
    }
}

/// What was predicted, beside what came and what the record says.
pub(super) fn predictions(report: &mut Builder<'_>, predicted: Option<&[Guess; 4]>) {
    let Subject { session, assessment, .. } = report.subject;
    let words = report.words;
    report.heading(Key::AfterPredictions);
    let Some(predicted) = predicted else { return report.say(words.text(Key::AfterNoPrediction)) };
    let record = recorded(session);
    let rows = predicted.iter().zip(Answer::of_all(assessment)).map(|(guess, came)| {
        let cells = [
            words.part(came.part()),
            words.predicted(guess.answer),
            words.confidence(guess.confidence),
            words.predicted(came),
        ];
        cells.map(Line::plain).into()
    });
    let rows = rows.collect();
    let heads = [Key::AfterPart, Key::AfterPredicted, Key::ColumnConfidence, Key::AfterCame];
    report.table(words.text(Key::AfterPredictionsTable), &heads, rows, heads.len());
    if let Some((day, answer)) = record {
        let args = [("day", words.day(day).into()), ("answer", words.predicted(answer).into())];
        report.say(words.fill(Key::AfterRecord, &args));
    }
}

/// The notes, and the private lines of the log that were ticked; how many were not.
pub(super) fn noted(report: &mut Builder<'_>, told: &Told) {
    let words = report.words;
    let session = &told.session;
    let notes = session.notes.iter().map(|note| Line::plain(words.public_note(note)));
    let lines = told.opened.iter().filter_map(|at| Some((*at, session.log.get(*at)?)));
    let lines = lines.map(|(at, line)| Line::plain(log_line(words, told, at, line)));
    let lines: Vec<Line> = notes.chain(lines).collect();
    if lines.is_empty() && told.left_out == 0 {
        return;
    }
    report.heading(Key::AfterNoted);
    report.list(lines);
    if told.left_out > 0 {
        report.say(words.left_out(told.left_out));
    }
}

/// A line of the log with its number, its signature and what it says; where it is a note, on which line it is.
fn log_line(words: &Words, told: &Told, at: usize, line: &LogLine) -> String {
    let head = words.debrief_line(told.number(at) - 1);
    let signed = words.log_signature(line);
    let head = if signed.is_empty() { head } else { [head, signed].join(BETWEEN) };
    let said = if line.what == Aspect::Entry { line.after.clone() } else { words.log_line(line) };
    words.pair(&head, &said)
}
