//! The proceedings in sentences: texts, deadlines, what can be done, what was done, and why a step does not come next.

use super::{
    Language, Words,
    sentence::{capitalised, quoted},
};
use crate::{
    council::proceedings::Refusal,
    domain::{
        Act, ActKind, Bracket, Deadline, DecidingBody, Rung, Session, StateCode, Step, StepError, TextId, Version,
    },
};

impl Words {
    /// A step of the ladder of consensus, for example "Statement of solidarity".
    #[must_use]
    pub fn text_kind(&self, rung: Rung) -> String {
        self.message(&format!("text-kind-{}", kebab(rung.id())), &[])
    }

    /// A text by its step inside a sentence, for example "the statement of solidarity".
    #[must_use]
    pub fn text_of_kind(&self, rung: Rung) -> String {
        self.message(&format!("text-kind-{}-art", kebab(rung.id())), &[])
    }

    /// That words in brackets still stand in a version, which nobody has agreed; none where none do.
    #[must_use]
    pub fn brackets_left(&self, version: &Version) -> Option<String> {
        let count = version.open_brackets();
        (count > 0).then(|| self.counted("brackets-left", count, &[]))
    }

    /// That a version stands with words in brackets, as a report says it; none where there are none.
    #[must_use]
    pub fn brackets_stand(&self, version: &Version) -> Option<String> {
        let count = version.open_brackets();
        (count > 0).then(|| self.counted("after-brackets", count, &[]))
    }

    /// A text inside a sentence, for example "the statement of solidarity “Naples”".
    #[must_use]
    pub fn text_named(&self, session: &Session, id: TextId) -> String {
        self.text_called(session, id, Self::text_of_kind)
    }

    /// A text as it stands alone, for example "Statement of solidarity “Naples”".
    #[must_use]
    pub fn text_on_table(&self, session: &Session, id: TextId) -> String {
        self.text_called(session, id, Self::text_kind)
    }

    fn text_called(&self, session: &Session, id: TextId, kind: fn(&Self, Rung) -> String) -> String {
        let Some(text) = session.proceedings.text(id) else { return String::new() };
        let rung = kind(self, text.rung);
        let title = match (text.title.as_str(), text.measure.as_str()) {
            ("", "") => return rung,
            ("", measure) => self.lesser_measure(&self.text_of_case(&session.case, measure)),
            (title, _) => self.text_of_case(&session.case, title),
        };
        self.message("text-titled", &[("rung", rung.into()), ("title", quoted(&title).into())])
    }

    /// What stands in brackets, with who wants it and how many could live with it.
    #[must_use]
    pub fn bracket(&self, words: &str, bracket: &Bracket) -> String {
        let wanted = match bracket.wanted_by.as_slice() {
            [] => self.message("bracket-wanted-by-nobody", &[]),
            allies => self.message("bracket-wanted", &[("allies", self.states_with_article(allies).into())]),
        };
        let words = quoted(words).into();
        self.counted("bracket-line", bracket.count(), &[("words", words), ("wanted", wanted.into())])
    }

    /// Why a step cannot be added after the others, and what to do.
    #[must_use]
    pub fn step_error(&self, error: StepError) -> String {
        match error {
            StepError::Early { on, last } => {
                let [on, last] = [on, last].map(|day| self.day(day).into());
                self.message("step-early", &[("day", on), ("last", last)])
            }
            StepError::Full => self.message("step-full", &[]),
        }
    }

    /// A first draft of a text of a kind, in both languages, to be changed by the room. What is likely to be argued stands in
    /// square brackets.
    #[must_use]
    pub fn draft(rung: Rung, session: &Session, attacked: &[StateCode], measure: &str) -> Version {
        let [en, fr] = [Language::En, Language::Fr].map(|language| {
            let words = Self::of(language);
            let (day, title) = (words.day(session.incident.first_day), quoted(&words.session_title(session)));
            // A workshop is called after the class, and its events are not.
            let matter = if session.workshop.is_empty() {
                words.message("text-matter", &[("day", day.into()), ("title", title.into())])
            } else {
                words.message("text-matter-of-day", &[("day", day.into())])
            };
            let measure = match measure {
                "" => words.message("text-measure-open", &[]),
                measure => words.lowered(&words.lesser_measure(measure)),
            };
            let args = [
                ("matter", matter.into()),
                ("ally", words.states_with_article(attacked).into()),
                ("measure", measure.into()),
            ];
            words.message(&format!("text-{}", kebab(rung.id())), &args)
        });
        Version { on: session.as_of, en, fr, ..Version::default() }
    }

    /// When a silence ends, for example "until 10:00 on 10 February 2003".
    #[must_use]
    pub fn deadline(&self, until: Deadline) -> String {
        match until {
            Deadline::Room { minutes } => self.counted("deadline-room", usize::from(minutes), &[]),
            Deadline::Scenario { on, time } if time.is_unstated() => {
                self.message("deadline-day", &[("day", self.day(on).into())])
            }
            Deadline::Scenario { on, time } => {
                self.message("deadline-hour", &[("time", time.to_string().into()), ("day", self.day(on).into())])
            }
        }
    }

    /// What can be done, as a button says it, for example "Break silence".
    #[must_use]
    pub fn act(&self, kind: ActKind) -> String {
        self.message(&format!("act-{}", kebab(kind.id())), &[])
    }

    /// What was done, in a sentence without its full stop, for example "Norway asks for consultation under Article 4".
    #[must_use]
    pub fn step_done(&self, session: &Session, step: &Step) -> String {
        let id = format!("done-{}", kebab(step.act.kind().id()));
        let said = |words: &str| quoted(&self.text_of_case(&session.case, words));
        let by_states = |by: &[StateCode]| (self.states_with_article(by), self.plural_of(by));
        let done = |id: &str, (by, plural): (String, usize), words: &str| {
            let args = [("by", by.into()), ("plural", plural.into()), ("words", said(words).into())];
            self.message(id, &args)
        };
        let sentence = match &step.act {
            Act::Raised { by } | Act::Article5Proposed { by } => done(&id, self.bringers(by), ""),
            Act::Article4Asked { by } => done(&id, by_states(by), ""),
            Act::LetterWithdrawn { by } | Act::LetterSent { by } => done(&id, by_states(&[*by]), ""),
            Act::NationalAction { by, words } if words.is_empty() => done(&format!("{id}-plain"), by_states(by), ""),
            Act::NationalAction { by, words } => done(&id, by_states(by), words),
            Act::Said { ally, request } => {
                let request = self.lowered(&self.choice(*request)).into();
                self.message(&id, &[("by", self.state_with_article(*ally).into()), ("request", request)])
            }
            Act::Put { text, .. } => self.message(&id, &[("text", self.text_named(session, *text).into())]),
            Act::SilenceOpened { text, until, .. } => {
                let (text, until) = (self.text_named(session, *text), self.deadline(*until));
                self.message(&id, &[("text", text.into()), ("until", until.into())])
            }
            Act::SilenceBroken { by, reason } => self.broken_by(&id, &[*by], &said(reason)),
            Act::Amended { version } => self.message(&id, &[("version", version.to_string().into())]),
            Act::MeasuresDecided { measures, words } => {
                let named = measures.iter().map(|measure| self.lesser_measure(measure));
                let all: Vec<String> = named.chain((!words.is_empty()).then(|| said(words))).collect();
                self.message(&id, &[("words", self.list(&all).into())])
            }
            Act::Moved { to } => {
                let body = if to.on(step.on) == DecidingBody::Dpc { "body-dpc" } else { "body-council" };
                self.message(&id, &[("body", self.message(body, &[]).into())])
            }
            Act::Met | Act::Article4Held | Act::Withdrawn | Act::Adopted | Act::Confirmed | Act::Ended => {
                self.message(&id, &[])
            }
        };
        capitalised(&sentence)
    }

    fn broken_by(&self, id: &str, by: &[StateCode], reason: &str) -> String {
        let by = self.states_with_article(by).into();
        if reason.is_empty() {
            return self.message(id, &[("by", by)]);
        }
        self.message(&format!("{id}-reason"), &[("by", by), ("reason", reason.into())])
    }

    /// Who brings a matter, with the grammatical number.
    fn bringers(&self, by: &[String]) -> (String, usize) {
        let states: Vec<StateCode> = by.iter().filter_map(|name| StateCode::read(name)).collect();
        let named = |name: &String| match StateCode::read(name) {
            Some(state) => self.state_with_article(state),
            None => self.bringer(name),
        };
        let plural = if by.len() == states.len() { self.plural_of(&states) } else { by.len().max(1) };
        (self.list(&by.iter().map(named).collect::<Vec<_>>()), plural)
    }

    /// Why a step may not come next.
    #[must_use]
    pub fn refusal(&self, refusal: Refusal) -> String {
        match refusal {
            Refusal::NotNow(_) => self.message("refusal-not-now", &[]),
            Refusal::Nobody => self.message("refusal-nobody", &[]),
            Refusal::NoSeat(ally) => self.about("refusal-no-seat", &[ally]),
            Refusal::NoText(_) => self.message("refusal-no-text", &[]),
            Refusal::NoVersion(version) => {
                self.message("refusal-no-version", &[("version", version.to_string().into())])
            }
            Refusal::SameVersion(version) => {
                self.message("refusal-same-version", &[("version", version.to_string().into())])
            }
            Refusal::BrokenAlready(ally) => self.about("refusal-broken-already", &[ally]),
            Refusal::NoLetter(ally) => self.about("refusal-no-letter", &[ally]),
            Refusal::SaidAlready(ally) => self.about("refusal-said-already", &[ally]),
            Refusal::SaysNothing(ally) => self.about("refusal-says-nothing", &[ally]),
            Refusal::DoneAlready(ally) => self.about("refusal-done-already", &[ally]),
            Refusal::SameBody(_) => self.message("refusal-same-body", &[]),
        }
    }
}

pub(super) fn kebab(id: &str) -> String {
    id.replace('_', "-")
}
