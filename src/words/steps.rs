//! Changes to sentences: what was done, and what followed.

use super::{
    Arg, Words,
    sentence::{capitalised, lowered, quoted},
};
use crate::{
    catalog::ledger::{self, Assumption},
    council::Outcome,
    domain::{Choice as _, Confidence, Dated, Day, FactId, FactValue, Request, StateCode},
    law::Element,
    workbench::{Change, Command, Glance, Procedure},
};

/// Up to so many seats or changes a step names them; above it counts them.
const MOST_NAMES: usize = 2;

impl Words {
    /// What a command does in a few words, for the undo menu, for example "Norway: supports".
    #[must_use]
    pub fn command(&self, command: &Command) -> String {
        let value = self.value_of(command);
        self.step(command, value)
    }

    /// What a step changed and what followed, for the line under the four parts.
    #[must_use]
    pub fn change(&self, change: &Change) -> String {
        let mut sentences = vec![self.done(change)];
        // Two documents are not one that moved.
        if !matches!(change.command, Command::Replace(_)) {
            sentences.extend(self.moved(&change.before, &change.after));
        }
        sentences.join(" ")
    }

    /// What a step changed, in a sentence, without what followed.
    #[must_use]
    pub fn done(&self, change: &Change) -> String {
        let value = self.movement(change);
        let mut step = self.step(&change.command, value);
        if change.is_undo {
            step = self.message("step-undone", &[("step", step.into())]);
        }
        self.message("step-sentence", &[("step", step.into())])
    }

    /// The step with a value in its place; a step that has no value says only what it is.
    fn step(&self, command: &Command, value: String) -> String {
        let value = Arg::Text(value.into());
        match command {
            Command::Rename(_) => self.message("step-title", &[("title", value)]),
            Command::SetDecisionPoint(_) => self.message("step-decision-point", &[]),
            Command::SetSummary(_) => self.message("step-summary", &[]),
            Command::SetNotes(_) => self.message("step-notes", &[]),
            Command::SetAsOf(_) => self.message("step-as-of", &[("day", value)]),
            Command::SetFirstDay(_) => self.fact_step(FactId::FirstDay, value),
            Command::SetLastDay(_) => self.fact_step(FactId::LastDay, value),
            Command::PutFact(dated) => self.fact_step(dated.value.fact(), value),
            Command::RemoveFact(fact, from) => self.removal(*fact, *from),
            Command::PutRequest(line) => {
                self.message("step-fact", &self.marked(FactId::Request, &self.state(line.ally), value))
            }
            Command::SetStance(seats, _) => self.seats_step(seats, value),
            Command::SetCondition(seat, _) => self.seats_step(&[*seat], value),
            Command::SetConditionText(seat, _) => {
                self.message("step-condition-text", &[("seat", self.state(*seat).into())])
            }
            Command::SetReason(seat, _) => self.message("step-reason", &[("seat", self.state(*seat).into())]),
            Command::KeepWords(seat) => self.message("step-words-kept", &[("seat", self.state(*seat).into())]),
            Command::Link(linked) => self.message("step-link", &[("title", quoted(&linked.title).into())]),
            Command::Unlink(title) => self.message("step-unlink", &[("title", quoted(title).into())]),
            Command::Relink(_, linked) => self.message("step-relink", &[("title", quoted(&linked.title).into())]),
            Command::SetLedBy(_) => self.message("step-led-by", &[("value", value)]),
            Command::DeclareState(state) => {
                let (code, name) = (state.code.to_string().into(), state.name.as_str().into());
                self.message("step-declare-state", &[("code", code), ("name", name)])
            }
            Command::SetReading(_) => self.message("step-reading", &[("value", value)]),
            Command::Choose(point, _) => {
                self.message("step-choice", &[("point", lowered(&self.point(*point)).into()), ("value", value)])
            }
            Command::Assume(id, _) => {
                let name = Assumption::from_id(id).map_or_else(|| id.clone(), |assumption| self.assumption(assumption));
                self.message("step-assumption", &[("name", name.into()), ("value", value)])
            }
            Command::PutPledge(_)
            | Command::RemovePledge(..)
            | Command::ApplyPackage(..)
            | Command::PutNeed(_)
            | Command::RemoveNeed(..)
            | Command::SetRefusal(..)
            | Command::SetExclusion(..) => self.help_step(command),
            Command::Rate(branch, cost, _) => {
                self.message("step-rate", &[("cost", self.cost_of(*branch, *cost).into()), ("value", value)])
            }
            Command::SayStory(branch, line, _) => self.message(
                "step-story",
                &[
                    ("branch", lowered(&self.branch(*branch)).into()),
                    ("line", quoted(&self.story_line(line)).into()),
                    ("value", value),
                ],
            ),
            Command::ChooseRung(rung, _) => {
                self.message("step-rung", &[("rung", self.numbered_rung(rung).into()), ("value", value)])
            }
            Command::Proceed(procedure) => self.procedure(procedure),
            Command::All(commands) if commands.len() <= MOST_NAMES => {
                self.clauses(commands.iter().map(|command| self.command(command)))
            }
            Command::All(commands) => self.counted("step-several", commands.len(), &[]),
            Command::Replace(_) => self.message("step-replace", &[("title", value)]),
            Command::GoBack(_) => self.message("step-go-back", &[("name", value)]),
        }
    }

    /// What was done to the proceedings.
    fn procedure(&self, procedure: &Procedure) -> String {
        let seats = |seats: &[StateCode]| self.short_state_list(seats, MOST_NAMES);
        let named = |id: &str, seats: String| self.message(&format!("step-procedure-{id}"), &[("seats", seats.into())]);
        match procedure {
            Procedure::Take(step) => self.coded_step(&step.act.code()),
            Procedure::Keep(..) => named("keep", String::new()),
            Procedure::AddText(_) => named("add-text", String::new()),
            Procedure::AddVersion(..) => named("add-version", String::new()),
            Procedure::SetTitle(..) => named("set-title", String::new()),
            Procedure::SetMeasure(..) => named("set-measure", String::new()),
            Procedure::SetBracket(..) => named("set-bracket", String::new()),
            Procedure::BeginRound(_) => named("begin-round", String::new()),
            Procedure::LookAtRound(_) => named("look-at-round", String::new()),
            Procedure::SetAttendance(empty, _) => named("set-attendance", seats(empty)),
            Procedure::SetTerms(seat, _) => named("set-terms", seats(&[*seat])),
            Procedure::SpeakTo(seat, _) => named("speak-to", seats(&[*seat])),
            Procedure::PutStances(_) => named("put-stances", String::new()),
            Procedure::SetReasonOwed(_) => named("set-reason-owed", String::new()),
            Procedure::SetGuests(_) => named("set-guests", String::new()),
            Procedure::SetClock(_) => named("set-clock", String::new()),
        }
    }

    fn fact_step(&self, fact: FactId, value: Arg<'_>) -> String {
        self.message("step-fact", &self.marked(fact, &self.fact(fact), value))
    }

    fn marked<'a>(&self, fact: FactId, name: &str, value: Arg<'a>) -> [(&'static str, Arg<'a>); 3] {
        [("mark", self.mark(fact).into()), ("fact", name.to_owned().into()), ("value", value)]
    }

    fn removal(&self, fact: FactId, from: Day) -> String {
        let named = [("mark", self.mark(fact).into()), ("fact", self.fact(fact).into())];
        if from.is_beginning() {
            self.message("step-fact-removed-first", &named)
        } else {
            let [mark, name] = named;
            self.message("step-fact-removed", &[mark, name, ("day", self.day(from).into())])
        }
    }

    fn seats_step(&self, seats: &[StateCode], value: Arg<'_>) -> String {
        let mut named = seats.to_vec();
        named.sort_unstable();
        // One stroke of the brush may pass a seat twice.
        named.dedup();
        if named.len() <= MOST_NAMES {
            let names: Vec<String> = named.iter().map(|seat| self.state(*seat)).collect();
            return self.message("step-seat", &[("seat", names.join(", ").into()), ("value", value)]);
        }
        self.counted("step-seats", named.len(), &[("value", value)])
    }

    /// The value a command states, in words.
    fn value_of(&self, command: &Command) -> String {
        match command {
            Command::Rename(title) => quoted(title),
            Command::SetAsOf(day) | Command::SetFirstDay(day) => self.day(*day),
            Command::SetLastDay(day) if day.is_beginning() => self.message("step-open-end", &[]),
            Command::SetLastDay(day) => self.day(*day),
            Command::PutFact(dated) => self.dated_value(dated),
            Command::PutRequest(line) => self.with_confidence(self.choice(line.value), line.confidence),
            Command::SetStance(_, stance) => lowered(&self.stance(*stance)),
            Command::SetCondition(_, condition) => self.condition(*condition),
            Command::SetReading(reading) | Command::Choose(_, reading) => lowered(&self.reading(*reading)),
            Command::SetLedBy(led_by) => self.led_by_or_outcome(*led_by),
            Command::Assume(_, line) => match line.as_ref().and_then(ledger::read) {
                Some((assumption, setting)) => self.setting(assumption, setting),
                None => self.message("step-assumption-shipped", &[]),
            },
            Command::Rate(_, _, weight) => self.weight(*weight),
            Command::SayStory(_, _, holds) => self.said(*holds),
            Command::ChooseRung(_, chosen) => self.chosen(*chosen),
            Command::SetDecisionPoint(_)
            | Command::SetSummary(_)
            | Command::SetNotes(_)
            | Command::RemoveFact(..)
            | Command::SetConditionText(..)
            | Command::SetReason(..)
            | Command::KeepWords(_)
            | Command::Link(_)
            | Command::Unlink(_)
            | Command::PutPledge(_)
            | Command::RemovePledge(..)
            | Command::ApplyPackage(..)
            | Command::PutNeed(_)
            | Command::RemoveNeed(..)
            | Command::DeclareState(_)
            | Command::SetRefusal(..)
            | Command::SetExclusion(..)
            | Command::Relink(..)
            | Command::Proceed(_)
            | Command::All(_) => String::new(),
            Command::Replace(replacement) => quoted(&replacement.session.title),
            Command::GoBack(earlier) => earlier.name.clone(),
        }
    }

    fn dated_value(&self, dated: &Dated<FactValue>) -> String {
        self.with_confidence(quoted(&self.value(&dated.value)), dated.confidence)
    }

    fn with_confidence(&self, value: String, confidence: Confidence) -> String {
        if confidence == Confidence::AsStated {
            return value;
        }
        let confidence = self.confidence(confidence).into();
        self.message("step-with-confidence", &[("value", value.into()), ("confidence", confidence)])
    }

    /// The value before and the value after, in the direction the step went.
    fn movement(&self, change: &Change) -> String {
        let stated = self.value_of(&change.command);
        let previous = match (&change.previous, &change.command) {
            (Some(previous), _) => self.value_of(previous),
            (None, Command::PutFact(_)) => self.unknown(),
            (None, Command::PutRequest(_)) => self.choice(Request::UNKNOWN),
            (None, _) => String::new(),
        };
        if previous.is_empty() && !change.is_undo {
            return stated;
        }
        if previous == stated {
            // Only the note or the day moved, so a value "from X to X" would say nothing.
            return match change.command {
                Command::PutFact(_) | Command::PutRequest(_) | Command::Assume(..) => self.message("step-note", &[]),
                Command::Rename(_)
                | Command::SetDecisionPoint(_)
                | Command::SetSummary(_)
                | Command::SetNotes(_)
                | Command::SetAsOf(_)
                | Command::SetFirstDay(_)
                | Command::SetLastDay(_)
                | Command::RemoveFact(..)
                | Command::SetStance(..)
                | Command::SetCondition(..)
                | Command::SetConditionText(..)
                | Command::SetReason(..)
                | Command::KeepWords(_)
                | Command::SetLedBy(_)
                | Command::DeclareState(_)
                | Command::SetReading(_)
                | Command::Choose(..)
                | Command::Rate(..)
                | Command::SayStory(..)
                | Command::ChooseRung(..)
                | Command::Link(_)
                | Command::Unlink(_)
                | Command::PutPledge(_)
                | Command::RemovePledge(..)
                | Command::ApplyPackage(..)
                | Command::PutNeed(_)
                | Command::RemoveNeed(..)
                | Command::SetRefusal(..)
                | Command::SetExclusion(..)
                | Command::Relink(..)
                | Command::Proceed(_)
                | Command::All(_)
                | Command::Replace(_)
                | Command::GoBack(_) => stated,
            };
        }
        if previous.is_empty() {
            return stated;
        }
        let (from, to) = if change.is_undo { (stated, previous) } else { (previous, stated) };
        self.arrow("step-from-to", from, to)
    }

    fn arrow(&self, id: &str, from: String, to: String) -> String {
        self.message(id, &[("from", from.into()), ("to", to.into())])
    }

    /// The parts that moved, in their order; one sentence where none did.
    fn moved(&self, before: &Glance, after: &Glance) -> Vec<String> {
        let mut sentences = Vec::new();
        let mut elements = Vec::new();
        if before.status != after.status {
            let (from, to) = (lowered(&self.status(before.status)), lowered(&self.status(after.status)));
            sentences.push(self.arrow("moved-threshold", from, to));
        } else {
            elements = self.moved_elements(before, after);
        }
        if before.seats != after.seats {
            let (from, to) = (self.number_of(before.seats), self.number_of(after.seats));
            sentences.push(self.arrow("moved-seats", from, to));
        }
        if before.request != after.request {
            let word = |request: Request| lowered(&self.message(&format!("request-part-{}", request.id()), &[]));
            sentences.push(self.arrow("moved-request", word(before.request), word(after.request)));
        }
        let (from, to) = (self.consensus_at(before), self.consensus_at(after));
        if from != to {
            sentences.push(self.arrow("moved-consensus", from, to));
        } else {
            sentences.extend(self.small_print_moved(before, after));
        }
        if before.would_give != after.would_give {
            let args =
                [("from", self.number_of(before.would_give).into()), ("to", self.number_of(after.would_give).into())];
            sentences.push(self.counted("moved-response", after.would_give, &args));
        }
        if sentences.is_empty() {
            sentences.push(self.message("moved-nothing", &[]));
        }
        // An element that moved under a verdict that stands is said first: it is why nothing else did.
        elements.append(&mut sentences);
        elements
    }

    fn moved_elements(&self, before: &Glance, after: &Glance) -> Vec<String> {
        let answer = |element: Element, glance: &Glance| self.answer_to(element, glance.answers[element as usize]);
        Element::ALL
            .into_iter()
            .filter(|element| before.answers[*element as usize] != after.answers[*element as usize])
            .map(|element| {
                let name = capitalised(&self.element_short(element)).into();
                let (from, to) = (answer(element, before).into(), answer(element, after).into());
                self.message("moved-element", &[("element", name), ("from", from), ("to", to)])
            })
            .collect()
    }

    /// What moved below a state of the Council that stands: what would follow if a text were put, and the reservations of one
    /// that is agreed.
    fn small_print_moved(&self, before: &Glance, after: &Glance) -> Option<String> {
        if after.outcome.reads_stances() {
            let [from, to] = [before, after].map(|glance| self.number_of(glance.reserved));
            return (after.outcome.is_agreed() && from != to).then(|| self.arrow("moved-reservations", from, to));
        }
        let [from, to] = [before, after].map(|glance| self.supposed_at(glance));
        if from != to {
            return Some(self.arrow("moved-supposed", from, to));
        }
        (before.consulting != after.consulting).then(|| self.message("moved-consulting", &[]))
    }

    fn supposed_at(&self, glance: &Glance) -> String {
        match (glance.blocking, glance.waiting) {
            (0, 0) => self.message("consensus-part-all-pass", &[]),
            (0, waiting) => lowered(&self.counted("consensus-part-waits", waiting, &[])),
            (blocking, _) => self.counted("consensus-part-blocked-by", blocking, &[]),
        }
    }

    fn consensus_at(&self, glance: &Glance) -> String {
        let state = lowered(&self.consensus_state(glance.outcome, glance.consultation, glance.waiting));
        if glance.outcome == Outcome::Blocked {
            return self.counted("consensus-part-blocked-by", glance.blocking, &[]);
        }
        state
    }
}
