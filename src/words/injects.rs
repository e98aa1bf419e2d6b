//! Injects and fog cards in words: what each is called, what it changes, and what it waits for.

use super::{
    Key, Words,
    sentence::{capitalised, quoted},
};
use crate::domain::{
    Aspect, Day, FactChanges, FogCard, FogState, Inject, InjectState, Session, StateCode, Workshop, WorkshopStep,
};

/// Between the parts of a line.
const BETWEEN: &str = " · ";

impl Words {
    /// An inject by its number from 1 and its title: "2. A second attack".
    #[must_use]
    pub fn inject_name(&self, workshop: &Workshop, case: &str, number: u16) -> String {
        let title = workshop.inject(number).map(|inject| self.text_of_case(case, inject.title.trim()));
        let title = title.filter(|title| !title.is_empty()).unwrap_or_else(|| self.text(Key::InjectUntitled));
        format!("{number}. {title}")
    }

    /// "3 ready, 2 held".
    #[must_use]
    pub fn injects_on_bar(&self, ready: usize, held: usize) -> String {
        [self.counted("injects-ready", ready, &[]), self.counted("injects-held", held, &[])].join(", ")
    }

    /// The injects planned for a step, by their numbers: this list may be seen by others. None where none is.
    #[must_use]
    pub fn injects_planned(&self, step: &WorkshopStep) -> Option<String> {
        let numbers: Vec<String> = step.injects.iter().map(u16::to_string).collect();
        (!numbers.is_empty()).then(|| self.pair(&self.text(Key::SheetInjects), &numbers.join(", ")))
    }

    /// How far an inject is, in a word.
    #[must_use]
    pub fn inject_state(&self, state: InjectState) -> String {
        self.message(&format!("inject-state-{}", state.id()), &[])
    }

    /// What stands beside the name of an inject: how far it is, and what it waits for.
    #[must_use]
    pub fn inject_line(&self, session: &Session, inject: &Inject) -> String {
        let state = self.inject_state(inject.state);
        let waits = match inject.state {
            InjectState::Prepared | InjectState::Recalled => self.inject_waits(session, inject),
            InjectState::Held | InjectState::Live => String::new(),
        };
        if waits.is_empty() { state } else { [state, waits].join(BETWEEN) }
    }

    /// All that an inject waits for as it was planned, and the steps for which it is: for whoever leads, on paper.
    #[must_use]
    pub fn inject_trigger(&self, session: &Session, inject: &Inject) -> Vec<String> {
        let (when, workshop) = (&inject.when, &session.workshop);
        let round =
            (when.round > 0).then(|| self.message("inject-waits-round", &[("number", when.round.to_string().into())]));
        let after = workshop.inject(when.after).map(|_| {
            let name = self.inject_name(workshop, &session.case, when.after);
            self.message("inject-waits-after", &[("name", name.into())])
        });
        let holds = self.changes(session, &when.holds);
        let holds =
            (!holds.is_empty()).then(|| self.message("inject-waits-facts", &[("facts", self.clauses(holds).into())]));
        let number = workshop.injects.iter().zip(1..).find(|(other, _)| std::ptr::eq(*other, inject));
        let is_of = |step: &WorkshopStep| number.is_some_and(|(_, number)| step.injects.contains(&number));
        let steps = workshop.steps.iter().enumerate().filter(|(_, step)| is_of(step));
        let steps = steps.map(|(at, _)| self.workshop_step(workshop, &session.case, at));
        round.into_iter().chain(after).chain(holds).chain(steps).collect()
    }

    /// What an inject still waits for; empty where it can be published.
    #[must_use]
    pub fn inject_waits(&self, session: &Session, inject: &Inject) -> String {
        let when = &inject.when;
        let round = usize::from(when.round) > session.proceedings.rounds.len();
        let round = round.then(|| self.message("inject-waits-round", &[("number", when.round.to_string().into())]));
        let is_before =
            |number: &u16| session.workshop.inject(*number).is_some_and(|before| before.state != InjectState::Live);
        let after = Some(when.after).filter(is_before).map(|number| {
            let name = self.inject_name(&session.workshop, &session.case, number);
            self.message("inject-waits-after", &[("name", name.into())])
        });
        let holds = !when.holds.hold_in(&session.incident, session.as_of);
        let holds = holds.then(|| {
            let facts = self.clauses(self.changes(session, &when.holds));
            self.message("inject-waits-facts", &[("facts", facts.into())])
        });
        round.into_iter().chain(after).chain(holds).collect::<Vec<_>>().join(BETWEEN)
    }

    /// Values of facts that something brings, a line each: "[F8] People harmed: many dead, from 3 May 2030".
    #[must_use]
    pub fn changes(&self, session: &Session, changes: &FactChanges) -> Vec<String> {
        let dated = |text: String, from: Day| {
            if from.is_beginning() {
                return text;
            }
            self.message("difference-from", &[("text", text.into()), ("day", self.day(from).into())])
        };
        let value = |value: crate::domain::Dated<crate::domain::FactValue>| {
            let fact = value.value.fact();
            let name = format!("{} {}", self.mark(fact), self.fact(fact));
            dated(self.pair(&name, &self.value_of_case(&session.case, &value.value)), value.from)
        };
        let request = |line: &crate::domain::RequestLine| {
            dated(self.pair(&self.state(line.ally), &self.choice(line.value)), line.from)
        };
        changes.values().map(value).chain(changes.request.iter().map(request)).collect()
    }

    /// What a card tells: its text, and the facts as they are told.
    #[must_use]
    pub fn fog(&self, session: &Session, card: &FogCard) -> String {
        let text = self.text_of_case(&session.case, card.text.trim());
        let says = self.changes(session, &card.says);
        self.clauses([text].into_iter().chain(says).filter(|text| !text.is_empty()))
    }

    /// The seats of a card and what they had been told, for everybody.
    #[must_use]
    pub fn fog_lifted(&self, session: &Session, card: &FogCard) -> String {
        let args = [
            ("seats", capitalised(&self.states_with_article(&card.seats)).into()),
            ("text", self.fog(session, card).into()),
            ("plural", self.plural_of(&card.seats).into()),
        ];
        self.message("fog-lifted", &args)
    }

    /// A card by its number from 1 and whom it is for.
    #[must_use]
    pub fn fog_name(&self, number: usize, card: &FogCard) -> String {
        let seats: Vec<String> = card.seats.iter().map(|seat| self.state(*seat)).collect();
        let seats = if seats.is_empty() { self.text(Key::FormNobody) } else { self.list(&seats) };
        format!("{number}. {seats}")
    }

    /// What was done to an inject or a card: how far it is and what it is called, and nothing of what it says. The log and the
    /// line of changes may be seen by others.
    pub(super) fn staged_difference(&self, what: Aspect, name: String, sides: [&str; 2]) -> String {
        let [before, after] = sides.map(|code| self.staged(what, code));
        if before == after {
            return self.message("step-reworded", &[("name", name.into())]);
        }
        let args = [("name", name.into()), ("before", before.into()), ("after", after.into())];
        self.message("difference", &args)
    }

    fn staged(&self, what: Aspect, code: &str) -> String {
        let Some((state, rest)) = code.split_once(' ') else { return self.message("difference-nothing", &[]) };
        let is_card = matches!(what, Aspect::FogCard(_));
        let id = format!("{}-state-{state}", if is_card { "fog" } else { "inject" });
        let called = if is_card {
            let seats: Vec<StateCode> = rest.split_whitespace().map_while(StateCode::read).collect();
            self.list(&seats.iter().map(|seat| self.state(*seat)).collect::<Vec<_>>())
        } else {
            rest.split(": ").next().unwrap_or_default().trim_end_matches(':').to_owned()
        };
        let state = if self.has(&id) { self.message(&id, &[]) } else { state.to_owned() };
        if called.is_empty() { state } else { self.pair(&state, &quoted(&called)) }
    }

    /// How far a card is, in a word.
    #[must_use]
    pub fn fog_state(&self, state: FogState) -> String {
        self.message(&format!("fog-state-{}", state.id()), &[])
    }

    /// The minutes planned against those that there are.
    #[must_use]
    pub fn planned_of(&self, workshop: &Workshop) -> String {
        let (planned, whole) = (workshop.planned(), u32::from(workshop.minutes));
        let args = [("planned", self.planned_minutes(planned).into()), ("whole", self.planned_minutes(whole).into())];
        match planned.checked_sub(whole).filter(|_| whole > 0) {
            None if whole > 0 => self.message("sheet-planned-of", &args),
            None => self.planned_minutes(planned),
            Some(0) => self.message("sheet-planned-of", &args),
            Some(over) => {
                let over = usize::try_from(over).unwrap_or(usize::MAX);
                self.counted("sheet-planned-over", over, &args)
            }
        }
    }
}
