//! The facts [F22] to [F27] as they follow from the steps.
//!
//! | Step | Fact |
//! |---|---|
//! | raised, informal meeting | meeting, [F25] |
//! | Article 4 asked; held | [F26]; Article 4 |
//! | Article 5 proposed | Article 5, [F25] |
//! | asked, consented, declined | [F27] |
//! | a measure put | lesser measure, [F23] |
//! | moved to another body | [F24] |
//! | measures after Article 5 | [F22] stays |
//! | a statement put | [F22] unchanged |
//! | broken or withdrawn and not put again | what still lies there |

use std::borrow::Cow;

use super::State;
use crate::domain::{
    Act, Confidence, Dated, Day, FactId, FactValue, Incident, Proceedings, RequestLine, Roster, Session,
};

/// The facts that the steps state, where there are steps.
pub const FACTS: [FactId; 6] = [
    FactId::BeforeCouncil,
    FactId::Measure,
    FactId::DecidingBody,
    FactId::BroughtBy,
    FactId::Article4By,
    FactId::Request,
];

/// A fact that a file states and the steps state otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Which.
    pub fact: FactId,
    /// The first day on which the two differ.
    pub on: Day,
}

/// The days on which a text fell that was broken and not put again, in order, each once.
#[must_use]
pub fn falls(proceedings: &Proceedings, seats_on: impl Fn(Day) -> Roster) -> Vec<Day> {
    let mut days: Vec<Day> = proceedings.days().collect();
    days.dedup();
    // Only a day with a letter can be one after which a text falls.
    let is_letter = |step: &Act| matches!(step, Act::SilenceBroken { .. });
    if !proceedings.steps.iter().any(|step| is_letter(&step.act)) {
        return Vec::new();
    }
    let falls_after = |day: &Day| State::on(proceedings, &seats_on(*day), *day).falls_on();
    let mut falls: Vec<Day> = days.iter().filter_map(falls_after).collect();
    falls.sort_unstable();
    falls.dedup();
    falls.retain(|day| State::on(proceedings, &seats_on(*day), *day).fell.is_some());
    falls
}

impl State {
    /// The day from which a text that is broken no longer lies before the Council, unless it is put again.
    #[must_use]
    pub fn falls_on(&self) -> Option<Day> {
        let silence = self.table.as_ref()?.silence.as_ref()?;
        (!silence.letters.is_empty()).then(|| silence.until.day(silence.opened).plus_days(1))
    }
}

/// The session as its steps tell it: with the facts that follow from them in the place of those that stand in the file, for
/// whoever reads facts. Without steps, or where this was done already, the session as it is.
#[must_use]
pub fn applied(session: &Session, seats_on: impl Fn(Day) -> Roster) -> Cow<'_, Session> {
    let proceedings = &session.proceedings;
    if !proceedings.state_facts() {
        return Cow::Borrowed(session);
    }
    let mut applied = session.clone();
    applied.incident = without(&session.incident);
    let mut days: Vec<Day> = proceedings.days().chain(falls(proceedings, &seats_on)).collect();
    days.push(session.incident.first_day);
    days.sort_unstable();
    days.dedup();
    for day in days {
        let state = State::on(proceedings, &seats_on(day), day);
        // What holds on the first day holds from the beginning, as a hand would state it.
        let from = if day <= session.incident.first_day { Day::BEGINNING } else { day };
        state_facts(&mut applied.incident, proceedings, &state, from);
    }
    applied.proceedings.is_applied = true;
    Cow::Owned(applied)
}

/// An incident without the facts that steps state.
fn without(incident: &Incident) -> Incident {
    let mut bare = incident.clone();
    for fact in FACTS {
        for dated in incident.values_of(fact) {
            bare.remove(fact, dated.from);
        }
    }
    bare.request.clear();
    bare
}

/// States on a day what differs from the day before.
fn state_facts(incident: &mut Incident, proceedings: &Proceedings, state: &State, from: Day) {
    let source = state.source(proceedings);
    for value in state.facts(proceedings) {
        let before = incident.value_on(value.fact(), from).map(|dated| dated.value);
        let is_nothing = before.is_none() && FactValue::unknown(value.fact()).as_ref() == Some(&value);
        if before.as_ref() != Some(&value) && !is_nothing {
            incident.put(Dated { from, value, confidence: Confidence::AsStated, note: source.to_owned() });
        }
    }
    for (ally, request) in &state.said {
        if incident.request_line(*ally, from).is_none_or(|line| line.value != *request) {
            let (ally, value, note) = (*ally, *request, source.to_owned());
            incident.put_request(RequestLine { ally, from, value, confidence: Confidence::AsStated, note });
        }
    }
}

impl State {
    /// The values of [F22] to [F26].
    fn facts(&self, proceedings: &Proceedings) -> [FactValue; 5] {
        [
            FactValue::BeforeCouncil(self.before_council()),
            FactValue::Measure(self.measure_named(proceedings).to_owned()),
            FactValue::DecidingBody(self.body),
            FactValue::BroughtBy(self.bringers(proceedings).to_vec()),
            FactValue::Article4By(self.article_4_by.clone()),
        ]
    }

    /// The name of the measure that lies before the Council or was agreed; empty where there is none.
    #[must_use]
    pub fn measure_named<'a>(&self, proceedings: &'a Proceedings) -> &'a str {
        let text = self.measure().and_then(|id| proceedings.text(id));
        text.map_or("", |text| if text.measure.is_empty() { &text.title } else { &text.measure })
    }

    /// Who brought the matter.
    #[must_use]
    pub fn bringers<'a>(&self, proceedings: &'a Proceedings) -> &'a [String] {
        match self.brought_by.and_then(|idx| proceedings.steps.get(idx)).map(|step| &step.act) {
            Some(Act::Raised { by } | Act::Article5Proposed { by }) => by,
            _ => &[],
        }
    }

    /// Where the record shows the last step of the day; empty where it does not.
    fn source<'a>(&self, proceedings: &'a Proceedings) -> &'a str {
        let of_day = proceedings.steps.iter().rev().filter(|step| step.on <= self.day);
        of_day.map(|step| step.source.as_str()).next().unwrap_or_default()
    }
}

/// The facts that the file states beside its steps and that say something else on some day, in the order of the facts. The
/// steps win; nothing is dropped.
#[must_use]
pub fn differing(session: &Session, seats_on: impl Fn(Day) -> Roster) -> Vec<Stated> {
    let applied = applied(session, seats_on);
    if let Cow::Borrowed(_) = applied {
        return Vec::new();
    }
    let mut days = applied.days();
    days.extend(session.days());
    days.sort_unstable();
    days.dedup();
    let first = |fact: FactId| {
        let is_stated =
            session.incident.values_of(fact).iter().any(|dated| FactValue::unknown(fact) != Some(dated.value.clone()))
                || (fact == FactId::Request && !session.incident.request.is_empty());
        let differs = |day: &&Day| says(&session.incident, fact, **day) != says(&applied.incident, fact, **day);
        is_stated.then(|| days.iter().find(differs).map(|on| Stated { fact, on: *on })).flatten()
    };
    FACTS.into_iter().filter_map(first).collect()
}

/// What an incident says of a fact on a day, as one text.
fn says(incident: &Incident, fact: FactId, day: Day) -> String {
    if fact != FactId::Request {
        let stated = incident.value_on(fact, day).map(|dated| dated.value);
        return stated.or_else(|| FactValue::unknown(fact)).map(|value| value.code()).unwrap_or_default();
    }
    let mut allies: Vec<_> = incident.request.iter().map(|line| line.ally).collect();
    allies.dedup();
    allies.iter().map(|ally| format!("{ally} {:?}; ", incident.request_of(*ally, day))).collect()
}
