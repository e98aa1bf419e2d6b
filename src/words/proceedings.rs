//! The proceedings in sentences: texts, steps, what stands in the headline, conditions, ladder and paths.

use super::{
    Language, Words,
    sentence::{capitalised, distinct, lowered, quoted},
};
use crate::{
    assess::Assessment,
    council::{
        Answer, Fork, Ladder, LadderStep, OpenSeat, Preset, TextStanding, TextState, Word,
        proceedings::{AtDeadline, Ending, Refusal, State},
    },
    domain::{
        Act, ActKind, Attendance, Choice as _, Deadline, DecidingBody, Hour, Proceedings, ReasonOwed, Request, Round,
        RoundKind, Rung, Session, StateCode, Step, Term, TextId, Version,
    },
};

/// Up to so many waiting seats are named.
const NEAR: usize = 4;

impl Words {
    /// A step of the ladder of consensus, for example "Statement of solidarity".
    #[must_use]
    pub fn text_kind(&self, rung: Rung) -> String {
        self.message(&format!("text-kind-{}", kebab(rung.id())), &[])
    }

    /// A text inside a sentence, for example "the statement of solidarity “Naples”".
    #[must_use]
    pub fn text_named(&self, session: &Session, id: TextId) -> String {
        let Some(text) = session.proceedings.text(id) else { return String::new() };
        let rung = self.message(&format!("text-kind-{}-art", kebab(text.rung.id())), &[]);
        let title = match (text.title.as_str(), text.measure.as_str()) {
            ("", "") => return rung,
            ("", measure) => self.lesser_measure(&self.text_of_case(&session.case, measure)),
            (title, _) => self.text_of_case(&session.case, title),
        };
        self.message("text-titled", &[("rung", rung.into()), ("title", quoted(&title).into())])
    }

    /// A first draft of a text of a kind, in both languages, to be changed by the room. What is likely to be argued stands in
    /// square brackets.
    #[must_use]
    pub fn draft(rung: Rung, session: &Session, attacked: &[StateCode], measure: &str) -> Version {
        let [en, fr] = [Language::En, Language::Fr].map(|language| {
            let words = Self::of(language);
            let (day, title) = (words.day(session.incident.first_day), quoted(&session.title));
            let matter = words.message("text-matter", &[("day", day.into()), ("title", title.into())]);
            let measure = match measure {
                "" => words.message("text-measure-open", &[]),
                measure => lowered(&words.lesser_measure(measure)),
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
                let request = lowered(&self.choice(*request)).into();
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

    /// The headline of proceedings, where they say more than the outcome does: how they ended, or how the text on the table
    /// stands.
    pub(super) fn headline_of_sitting(&self, assessment: &Assessment, session: &Session) -> Option<String> {
        let sitting = assessment.request.sitting.as_deref()?;
        let named = |id: TextId| self.text_named(session, id);
        let last = sitting.adopted.last();
        if let Some(ending) = sitting.ending() {
            let text = last.map(|adopted| named(adopted.text)).unwrap_or_default();
            return Some(match ending {
                Ending::Agreed => self.message("headline-ended-agreed", &[("text", text.into())]),
                Ending::NotAgreed => self.message("headline-could-not-agree", &[]),
                Ending::WithoutText => self.message("headline-ended-without-text", &[]),
            });
        }
        if let Some(text) = &assessment.council.text {
            return self.headline_of_text(assessment, session, sitting, text);
        }
        if let Some(fell) = &sitting.fell {
            let id = if fell.letters.is_empty() { "headline-text-withdrawn" } else { "headline-text-fell" };
            return Some(capitalised(&self.message(id, &[("text", named(fell.text).into())])));
        }
        // What is agreed of a measure or of Article 5 is said by the outcome.
        let statement = last.filter(|adopted| adopted.rung.is_statement())?;
        Some(self.by_body("headline-text-adopted", session, &[("text", named(statement.text).into())]))
    }

    fn headline_of_text(
        &self,
        assessment: &Assessment,
        session: &Session,
        sitting: &State,
        text: &TextStanding,
    ) -> Option<String> {
        let named = self.text_named(session, text.text);
        let sentence = match text.state {
            TextState::Running => {
                let until = text.until.map(|until| self.deadline(until)).unwrap_or_default();
                self.message("headline-silence-runs", &[("text", named.into()), ("until", until.into())])
            }
            TextState::Broken => self.headline_broken(session, sitting, text, named),
            TextState::Opposed => {
                let (ally, plural) = (self.states_with_article(&text.objecting), self.plural_of(&text.objecting));
                let args = [("ally", ally.into()), ("plural", plural.into()), ("text", named.into())];
                self.message("headline-text-opposed", &args)
            }
            // Whom a measure or Article 5 waits for, the outcome says, with the conditions.
            TextState::Waits if text.rung.matter() == Some(assessment.request.before_council) => return None,
            TextState::Waits => {
                let names = self.short_state_list(&text.waiting, NEAR).into();
                self.counted("headline-text-waits", text.waiting.len(), &[("text", named.into()), ("names", names)])
            }
            TextState::Agreed => self.message("headline-text-agreed", &[("text", named.into())]),
        };
        Some(capitalised(&sentence))
    }

    fn headline_broken(&self, session: &Session, sitting: &State, text: &TextStanding, named: String) -> String {
        let letters = sitting.table.as_ref().map_or(&[] as &[_], |table| table.letters());
        let reason = match letters {
            [letter] => reason_of(&session.proceedings, letter.step),
            _ => "",
        };
        let allies = self.states_with_article(&text.letters);
        if reason.is_empty() {
            return self.message("headline-text-broken", &[("text", named.into()), ("allies", allies.into())]);
        }
        let reason = quoted(&self.text_of_case(&session.case, reason));
        let args = [("text", named.into()), ("ally", allies.into()), ("reason", reason.into())];
        self.message("headline-text-broken-reason", &args)
    }

    /// The line on the consensus card while a silence is open, for example "Silence is consent until 10:00 on 10 February
    /// 2003. Broken by: —"; none where no silence is.
    #[must_use]
    pub fn silence_line(&self, assessment: &Assessment) -> Option<String> {
        let text = assessment.council.text.as_ref()?;
        let until = self.deadline(text.until?).into();
        let allies = match text.letters.as_slice() {
            [] => self.message("card-silence-nobody", &[]),
            letters => self.states_with_article(letters),
        };
        Some(self.message("card-silence", &[("until", until), ("allies", allies.into())]))
    }

    /// What to do where the time of a silence is over and the text is not agreed; none where it is.
    #[must_use]
    pub fn at_deadline(&self, found: &AtDeadline) -> Option<String> {
        match found {
            AtDeadline::NoSilence | AtDeadline::Kept(_) => None,
            AtDeadline::Held(allies) => {
                Some(self.message("card-held", &[("allies", self.states_with_article(allies).into())]))
            }
            AtDeadline::Broken(allies) => {
                Some(self.message("card-broken", &[("allies", self.states_with_article(allies).into())]))
            }
        }
    }

    /// A condition that the program reads, for example "at least 3 other allies support".
    #[must_use]
    pub fn stance_term(&self, term: Term) -> String {
        match term {
            Term::AttributionReaches(rung) => {
                let rung = lowered(&self.choice(rung));
                self.message("stance-term-attribution-reaches", &[("rung", rung.into())])
            }
            Term::SecurityCouncilInformed => self.message("stance-term-security-council-informed", &[]),
            Term::OthersSupport(least) => self.counted("stance-term-others-support", usize::from(least), &[]),
            Term::AllySupports(ally) => {
                let (named, plural) = (self.state_with_article(ally), self.plural_of(&[ally]));
                self.message("stance-term-ally-supports", &[("ally", named.into()), ("plural", plural.into())])
            }
        }
    }

    /// Allies who wait for one another, in a sentence.
    #[must_use]
    pub fn knot(&self, allies: &[StateCode]) -> String {
        let named: Vec<String> = distinct(allies).into_iter().map(|ally| self.state_with_article(ally)).collect();
        capitalised(&self.message("knot", &[("allies", self.list(&named).into())]))
    }

    /// What a seat says to a step of the ladder.
    #[must_use]
    pub fn ladder_word(&self, word: Word) -> String {
        self.message(&format!("word-{}", kebab(word.id())), &[])
    }

    /// A step of the ladder with its count and, by name, whoever stands in the way.
    #[must_use]
    pub fn ladder_line(&self, step: &LadderStep) -> (String, String) {
        let passing = self.number_of(step.count(Word::Passes)).into();
        let line =
            self.message("consensus-ladder-line", &[("rung", self.text_kind(step.rung).into()), ("passing", passing)]);
        let objecting: Vec<StateCode> = step.those(Word::Objects).collect();
        let way = match objecting.as_slice() {
            [] => self.message("consensus-ladder-nobody", &[]),
            allies => self.message("consensus-ladder-objects", &[("allies", self.states_with_article(allies).into())]),
        };
        (line, way)
    }

    /// How far the allies could go with nobody against it.
    #[must_use]
    pub fn ladder_highest(&self, ladder: &Ladder) -> String {
        match ladder.highest_unopposed() {
            Some(rung) => self.message("consensus-ladder-highest", &[("rung", lowered(&self.text_kind(rung)).into())]),
            None => self.message("consensus-ladder-none", &[]),
        }
    }

    /// A fork of the paths to consensus.
    #[must_use]
    pub fn fork(&self, fork: &Fork) -> String {
        let names = |allies: &[StateCode]| self.states_with_article(allies);
        match fork {
            Fork::Agreed => self.message("path-agreed", &[]),
            Fork::Blocked(allies) => self.message("path-blocked", &[("allies", names(allies).into())]),
            Fork::Waits(allies) => self.message("path-waits", &[("allies", names(allies).into())]),
            Fork::Ask { seat, .. } => self.message("path-ask", &[("ally", self.state_with_article(*seat).into())]),
            Fork::More(count) => self.counted("path-more", *count, &[]),
        }
    }

    /// How many allies wait for an open seat; none where nobody does.
    #[must_use]
    pub fn waited_for(&self, open: &OpenSeat) -> Option<String> {
        let count = open.waited_for_by.len();
        (count > 0).then(|| self.counted("path-waited-for", count, &[]))
    }

    /// An answer to the text.
    #[must_use]
    pub fn path_answer(&self, answer: Answer) -> String {
        self.message(&format!("path-answer-{}", kebab(answer.id())), &[])
    }

    /// A preset for many seats.
    #[must_use]
    pub fn preset(&self, preset: Preset) -> String {
        self.message(&format!("preset-{}", kebab(preset.id())), &[])
    }

    /// Whether somebody sits in a seat.
    #[must_use]
    pub fn attendance(&self, attendance: Attendance) -> String {
        self.message(&format!("attendance-{}", kebab(attendance.id())), &[])
    }

    /// What an empty seat means, in a meeting or under silence.
    #[must_use]
    pub fn absent_meaning(&self, is_under_silence: bool) -> String {
        self.message(if is_under_silence { "attendance-absent-silence" } else { "attendance-absent-meeting" }, &[])
    }

    /// Who owes a reason.
    #[must_use]
    pub fn reason_owed(&self, owed: ReasonOwed) -> String {
        self.message(&format!("reason-owed-{}", kebab(owed.id())), &[])
    }

    /// How a round is held.
    #[must_use]
    pub fn round_kind(&self, kind: RoundKind) -> String {
        self.message(&format!("round-{}", kebab(kind.id())), &[])
    }

    /// A round by its number, from 1, and its name.
    #[must_use]
    pub fn round(&self, number: usize, round: &Round) -> String {
        let shown = self.number_of(number).into();
        if round.name.is_empty() {
            return self.message("round-numbered", &[("number", shown)]);
        }
        self.message("round-named", &[("number", shown), ("name", quoted(&round.name).into())])
    }

    /// The state of a text in a few words.
    #[must_use]
    pub fn text_state(&self, state: TextState) -> String {
        self.message(&format!("text-state-{}", kebab(state.id())), &[])
    }

    /// How proceedings ended, in a few words.
    #[must_use]
    pub fn ending(&self, ending: Ending) -> String {
        self.message(&format!("ending-{}", kebab(ending.id())), &[])
    }

    /// A condition as the log names it.
    pub(super) fn coded_term(&self, code: &str) -> String {
        Term::from_code(code).map_or_else(|| code.to_owned(), |term| self.stance_term(term))
    }

    /// A step as the log names it, for example "10:00 · Break silence: France (“why”)".
    pub(super) fn coded_step(&self, code: &str) -> String {
        let mut rest = code;
        let hour = rest.split_once(' ').filter(|(first, _)| first.parse::<Hour>().is_ok());
        if let Some((_, after)) = hour {
            rest = after;
        }
        let (kind, about) = rest.split_once(' ').unwrap_or((rest, ""));
        let Some(kind) = ActKind::ALL.iter().find(|held| held.id() == kind) else { return code.to_owned() };
        let (about, words) = about.split_once('(').map_or((about, ""), |(about, words)| (about.trim_end(), words));
        let named = about.split(", ").map(|name| self.coded_about(name)).collect::<Vec<_>>();
        let mut text = self.act(*kind);
        if !about.is_empty() {
            text = self.pair(&text, &self.list(&named));
        }
        if !words.is_empty() {
            let words = quoted(words.trim_end_matches(')'));
            text = self.message("step-in-words", &[("step", text.into()), ("words", words.into())]);
        }
        hour.map_or(text.clone(), |(hour, _)| format!("{hour} · {text}"))
    }

    /// Who or which of a step: states, who brings a matter, an ally with what it says, a measure, a body; others stand as they are.
    fn coded_about(&self, name: &str) -> String {
        let (first, second) = name.split_once(' ').unwrap_or((name, ""));
        match (StateCode::read(first), Request::from_id(second)) {
            (Some(ally), Some(request)) if !second.is_empty() => {
                self.pair(&self.state(ally), &lowered(&self.choice(request)))
            }
            (Some(state), _) => self.state(state),
            (None, _) if name == "secretary_general" => self.bringer(name),
            (None, _) => match DecidingBody::from_id(name) {
                Some(body) => self.choice(body),
                None => self.lesser_measure(name),
            },
        }
    }

    /// A text as the log names it.
    pub(super) fn coded_text(&self, code: &str) -> String {
        let mut parts = code.splitn(3, ' ');
        let (kind, version, title) = (parts.next().unwrap_or(code), parts.next(), parts.next());
        let id = format!("text-kind-{}", kebab(kind));
        let (true, Some(version)) = (self.has(&id), version) else { return code.to_owned() };
        let kind = self.message(&id, &[]);
        let named = match title {
            Some(title) => self.message("text-titled", &[("rung", kind.into()), ("title", quoted(title).into())]),
            None => kind,
        };
        self.message("text-in-version", &[("text", named.into()), ("version", version.into())])
    }

    /// A round as the log names it.
    pub(super) fn coded_round(&self, code: &str) -> String {
        let (kind, name) = code.split_once(' ').unwrap_or((code, ""));
        let id = format!("round-{}", kebab(kind));
        let kind = if self.has(&id) { self.message(&id, &[]) } else { kind.to_owned() };
        if name.is_empty() { kind } else { self.pair(&kind, &quoted(name)) }
    }
}

/// The reason in a letter of objection, by the step that holds it.
fn reason_of(proceedings: &Proceedings, step: usize) -> &str {
    proceedings.steps.get(step).map_or("", |step| step.act.words())
}

fn kebab(id: &str) -> String {
    id.replace('_', "-")
}
