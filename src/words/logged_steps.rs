//! Steps, texts, rounds and conditions as the log names them, in words.

use super::{Words, proceedings::kebab, sentence::quoted};
use crate::domain::{ActKind, Choice as _, Deadline, DecidingBody, Hour, Request, StateCode, Term};

impl Words {
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
        let mut text = self.act(*kind);
        if !about.is_empty() {
            let named = || about.split(", ").map(|name| self.coded_about(name)).collect::<Vec<_>>();
            let about = self.coded_put(*kind, about).unwrap_or_else(|| self.list(&named()));
            text = self.pair(&text, &about);
        }
        if !words.is_empty() {
            let words = quoted(words.trim_end_matches(')'));
            text = self.message("step-in-words", &[("step", text.into()), ("words", words.into())]);
        }
        hour.map_or(text.clone(), |(hour, _)| format!("{hour} · {text}"))
    }

    /// Which text a step puts, in which version, and until when it lies under silence; none where a step puts none.
    fn coded_put(&self, kind: ActKind, about: &str) -> Option<String> {
        if kind == ActKind::Amended {
            return Some(self.message("step-version", &[("version", about.into())]));
        }
        if !matches!(kind, ActKind::Put | ActKind::SilenceOpened) {
            return None;
        }
        let (put, until) = about.split_once(' ').unwrap_or((about, ""));
        let (text, version) = put.split_once('.')?;
        let text = self.message("step-text", &[("text", text.into()), ("version", version.into())]);
        let until = Deadline::from_code(until).map(|until| self.deadline(until));
        Some(self.clauses([text].into_iter().chain(until)))
    }

    /// Who or which of a step: states, who brings a matter, an ally with what it says, a measure, a body; others stand as they are.
    fn coded_about(&self, name: &str) -> String {
        let (first, second) = name.split_once(' ').unwrap_or((name, ""));
        match (StateCode::read(first), Request::from_id(second)) {
            (Some(ally), Some(request)) if !second.is_empty() => {
                self.pair(&self.state(ally), &self.lowered(&self.choice(request)))
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
        let (kind, minutes) = kind.split_once('/').unwrap_or((kind, ""));
        let id = format!("round-{}", kebab(kind));
        let kind = if self.has(&id) { self.message(&id, &[]) } else { kind.to_owned() };
        let kind = match minutes.parse() {
            Ok(minutes) => self.round_planned(&kind, minutes),
            Err(_) => kind,
        };
        if name.is_empty() { kind } else { self.pair(&kind, &quoted(name)) }
    }
}
