//! The log and the differences between two sessions in words.

use super::{Words, parted::parted, sentence::quoted};
use crate::domain::{
    Aspect, Choice as _, Day, FactId, Form, LedBy, LogLine, Moment, Reading, Request, Stance, StateCode, Way,
};

impl Words {
    /// A line of the log without its number, name and time, for example "[F8] People harmed: few dead → mass dead".
    #[must_use]
    pub fn log_line(&self, line: &LogLine) -> String {
        if line.is_private() && line.before.is_empty() && line.after.is_empty() {
            return self.message("log-private", &[("text", self.aspect(line.what).into())]);
        }
        if let Aspect::NoteOnLine(number) = line.what {
            let number = number.to_string().into();
            return self.message("log-note-on", &[("number", number), ("text", line.after.as_str().into())]);
        }
        if line.what == Aspect::Entry {
            return self.message("log-entry", &[("text", line.after.as_str().into())]);
        }
        if line.what == Aspect::LogFull {
            return self.message("log-full", &[]);
        }
        let text = self.difference(line.what, line.from, &line.before, &line.after);
        match line.way {
            Way::Edit => text,
            Way::Undo => self.message("step-undone", &[("step", text.into())]),
            Way::Redo => self.message("log-redone", &[("step", text.into())]),
        }
    }

    /// Who wrote a line of the log and when, for example "Ada, 24 November 2026, 09:31 UTC"; empty where neither is known.
    #[must_use]
    pub fn log_signature(&self, line: &LogLine) -> String {
        let moment = (!line.at.is_unstated()).then(|| self.moment(line.at));
        let who = (!line.who.is_empty()).then(|| line.who.to_string());
        who.into_iter().chain(moment).collect::<Vec<_>>().join(", ")
    }

    /// The same by the clock of the room, where `here` is the moment as that clock shows it.
    #[must_use]
    pub fn log_signature_here(&self, line: &LogLine, here: Moment) -> String {
        let moment = (!line.at.is_unstated()).then(|| self.moment_here(here));
        let who = (!line.who.is_empty()).then(|| line.who.to_string());
        who.into_iter().chain(moment).collect::<Vec<_>>().join(", ")
    }

    /// A moment as the clock of the room shows it, for example "24 November 2026, 10:31".
    #[must_use]
    pub fn moment_here(&self, here: Moment) -> String {
        let (hour, minute) = here.clock();
        format!("{}, {hour:02}:{minute:02}", self.day(here.day()))
    }

    /// A moment by the universal clock.
    #[must_use]
    pub fn moment(&self, moment: Moment) -> String {
        let (hour, minute) = moment.clock();
        format!("{}, {hour:02}:{minute:02} UTC", self.day(moment.day()))
    }

    /// A value and another in its place, for example "Norway: undecided → supports".
    #[must_use]
    pub fn difference(&self, what: Aspect, from: Day, before: &str, after: &str) -> String {
        let name = self.aspect(what);
        if matches!(what, Aspect::Inject(_) | Aspect::FogCard(_)) {
            return self.staged_difference(what, name, [before, after]);
        }
        let is_prose = what.is_prose() || what == Aspect::Title;
        let parts = is_prose.then(|| parted(before, after));
        let (before, after) = parts.as_ref().map_or((before, after), |(before, after)| (before, after));
        let (before, after) = (self.coded(what, before), self.coded(what, after));
        let text = if before == after && matches!(what, Aspect::Stance(_)) {
            self.pair(&name, &self.as_before(&after))
        } else {
            let args = [("name", name.into()), ("before", before.into()), ("after", after.into())];
            self.message("difference", &args)
        };
        if from.is_beginning() {
            return text;
        }
        self.message("difference-from", &[("text", text.into()), ("day", self.day(from).into())])
    }

    /// What a seat says again in a later round: "supports, as before".
    pub(super) fn as_before(&self, stance: &str) -> String {
        self.message("difference-again", &[("value", stance.into())])
    }

    /// The name of what has a value.
    #[must_use]
    pub fn aspect(&self, what: Aspect) -> String {
        match what {
            Aspect::Fact(fact) => format!("{} {}", self.mark(fact), self.fact(fact)),
            Aspect::Confidence(fact) | Aspect::FactNote(fact) => {
                let fact = format!("{} {}", self.mark(fact), self.fact(fact));
                self.message(aspect_id(what), &[("fact", fact.into())])
            }
            Aspect::Stance(seat) => self.state(seat),
            Aspect::Request(state)
            | Aspect::RequestConfidence(state)
            | Aspect::RequestNote(state)
            | Aspect::Condition(state)
            | Aspect::ConditionText(state)
            | Aspect::Reason(state)
            | Aspect::StanceSource(state)
            | Aspect::Terms(state)
            | Aspect::Attendance(state)
            | Aspect::SpeaksTo(state)
            | Aspect::Pledges(state)
            | Aspect::Needs(state)
            | Aspect::Refusal(state)
            | Aspect::Exclusions(state) => self.message(aspect_id(what), &[("seat", self.state(state).into())]),
            Aspect::Rating(branch, cost) => self.cost_of(branch, cost),
            Aspect::Step(number)
            | Aspect::CouncilText(number)
            | Aspect::Round(number)
            | Aspect::Inject(number)
            | Aspect::FogCard(number)
            | Aspect::Argument(number)
            | Aspect::Message(number) => self.message(aspect_id(what), &[("number", number.to_string().into())]),
            Aspect::StoryWords(branch) => {
                self.message(aspect_id(what), &[("branch", self.lowered(&self.branch(branch)).into())])
            }
            Aspect::Case
            | Aspect::Title
            | Aspect::DecisionPoint
            | Aspect::Summary
            | Aspect::Assignment
            | Aspect::Notes
            | Aspect::Convinced
            | Aspect::FirstAccount
            | Aspect::AsOf
            | Aspect::Campaign
            | Aspect::Reading
            | Aspect::Assumptions
            | Aspect::Rungs
            | Aspect::Record
            | Aspect::Sources
            | Aspect::LedBy
            | Aspect::States
            | Aspect::Workshop
            | Aspect::Delegations
            | Aspect::Translations
            | Aspect::Extras
            | Aspect::RoundLookedAt
            | Aspect::Guests
            | Aspect::ReasonOwed
            | Aspect::NoteOnLine(_)
            | Aspect::Entry
            | Aspect::LogFull => self.message(aspect_id(what), &[]),
            Aspect::Choice(point) => self.point(point),
        }
    }

    /// A value of the log in words; a code that is not known stands as it is.
    #[must_use]
    pub fn coded(&self, what: Aspect, code: &str) -> String {
        let named = |id: String| if self.has(&id) { self.message(&id, &[]) } else { code.to_owned() };
        match what {
            // A seat that no line speaks of is undecided.
            Aspect::Stance(_) if code.is_empty() => self.lowered(&self.stance(Stance::Undecided)),
            Aspect::Rating(..) if code.is_empty() => self.weight(None),
            Aspect::Assumptions if code.is_empty() => self.message("step-assumption-shipped", &[]),
            Aspect::Assumptions => self.logged_assumptions(code),
            _ if code.is_empty() => self.message("difference-nothing", &[]),
            Aspect::Fact(fact) => self.coded_fact(fact, code),
            Aspect::Confidence(_) | Aspect::RequestConfidence(_) => named(format!("confidence-{}", kebab(code))),
            Aspect::Request(_) => Request::from_id(code).map_or_else(|| code.to_owned(), |value| self.choice(value)),
            Aspect::Stance(_) => self.lowered(&named(format!("stance-{}", kebab(code)))),
            Aspect::Condition(_) => named(format!("condition-{}", kebab(code))),
            Aspect::FirstAccount | Aspect::AsOf => self.coded_day(code),
            Aspect::Pledges(_) | Aspect::Needs(_) => self.coded_help(code),
            Aspect::Refusal(_) => named(format!("aspect-refusal-{}", kebab(code))),
            Aspect::Exclusions(_) => {
                self.list(&code.split(", ").map(|kind| named(format!("help-{}", kebab(kind)))).collect::<Vec<_>>())
            }
            Aspect::StoryWords(_) => {
                let line =
                    |id: &str| if self.has(&format!("story-{id}")) { self.story_line(id) } else { id.to_owned() };
                self.clauses(code.split(", ").map(|id| quoted(&line(id))))
            }
            Aspect::Rungs => {
                let is_known = |id: &str| self.has(&format!("rung-{id}"));
                let rung = |id: &str| if is_known(id) { self.numbered_rung(id) } else { quoted(id) };
                self.clauses(code.split(", ").map(rung))
            }
            Aspect::Rating(..) => named(format!("weight-{}", kebab(code))),
            Aspect::SpeaksTo(_) => named(format!("text-kind-{}", kebab(code))),
            Aspect::Attendance(_) => named(format!("attendance-{}", kebab(code))),
            Aspect::ReasonOwed => named(format!("reason-owed-{}", kebab(code))),
            Aspect::Argument(_) => self.coded_argument(code),
            Aspect::Convinced => self.coded_convinced(code),
            Aspect::Terms(_) => self.clauses(code.split("; ").map(|code| self.coded_term(code))),
            Aspect::Step(_) => self.coded_step(code),
            Aspect::CouncilText(_) => self.coded_text(code),
            Aspect::Round(_) => self.coded_round(code),
            Aspect::RoundLookedAt => code.to_owned(),
            Aspect::LedBy => {
                let led_by = LedBy::ALL.into_iter().find(|led_by| led_by.id() == code);
                led_by.map_or_else(|| code.to_owned(), |led_by| self.led_by(led_by))
            }
            Aspect::Reading | Aspect::Choice(_) => {
                let reading = Reading::ALL.into_iter().find(|reading| reading.id() == code);
                reading.map_or_else(|| code.to_owned(), |reading| self.reading(reading))
            }
            Aspect::Case
            | Aspect::Title
            | Aspect::DecisionPoint
            | Aspect::Summary
            | Aspect::Assignment
            | Aspect::Notes
            | Aspect::FactNote(_)
            | Aspect::RequestNote(_)
            | Aspect::ConditionText(_)
            | Aspect::Reason(_)
            | Aspect::StanceSource(_)
            | Aspect::Campaign
            | Aspect::Record
            | Aspect::Sources
            | Aspect::States
            | Aspect::Workshop
            | Aspect::Inject(_)
            | Aspect::FogCard(_)
            | Aspect::Delegations
            | Aspect::Message(_)
            | Aspect::Translations
            | Aspect::Extras
            | Aspect::Guests
            | Aspect::NoteOnLine(_)
            | Aspect::Entry
            | Aspect::LogFull => quoted(code),
        }
    }

    fn coded_fact(&self, fact: FactId, code: &str) -> String {
        let list = match fact.form() {
            Form::Day => return self.coded_day(code),
            Form::Count => return self.coded_count(code),
            // Texts, with commas of their own.
            Form::Places | Form::Text => return quoted(&self.coded_word(fact.id(), code)),
            Form::Listed(list) => list,
            Form::States | Form::Means | Form::Names | Form::Lines => fact.id(),
        };
        self.list(&code.split(", ").map(|code| self.coded_word(list, code)).collect::<Vec<_>>())
    }

    /// One entry of a value, where `list` names the messages that it may be one of.
    fn coded_word(&self, list: &str, code: &str) -> String {
        let id = format!("{}-{}", kebab(list), kebab(code));
        match code.parse::<StateCode>() {
            Ok(state) => self.state(state),
            Err(_) if self.has(&id) => self.message(&id, &[]),
            Err(_) if code == "secretary_general" => self.bringer(code),
            Err(_) if code == "unknown" => self.unknown(),
            Err(_) => code.to_owned(),
        }
    }

    fn coded_day(&self, code: &str) -> String {
        code.parse().map_or_else(|_| code.to_owned(), |day| self.day(day))
    }

    fn coded_count(&self, code: &str) -> String {
        use crate::domain::Count;
        let number = |text: &str| text.parse::<u32>().ok();
        let count = match code.split_once(' ') {
            Some(("exactly", text)) => number(text).map(Count::Exactly),
            Some(("about", text)) => number(text).map(Count::About),
            _ => (code == "unknown").then_some(Count::Unknown),
        };
        count.map_or_else(|| code.to_owned(), |count| self.count(count))
    }
}

fn kebab(code: &str) -> String {
    code.replace('_', "-")
}

fn aspect_id(what: Aspect) -> &'static str {
    match what {
        Aspect::Case => "aspect-case",
        Aspect::Title => "aspect-title",
        Aspect::DecisionPoint => "aspect-decision-point",
        Aspect::Summary => "aspect-summary",
        Aspect::Assignment => "aspect-assignment",
        Aspect::Notes => "aspect-notes",
        Aspect::Argument(_) => "aspect-argument",
        Aspect::Convinced => "aspect-convinced",
        Aspect::FirstAccount => "aspect-first-account",
        Aspect::AsOf => "aspect-as-of",
        Aspect::Fact(_) => "aspect-fact",
        Aspect::Confidence(_) => "aspect-confidence",
        Aspect::FactNote(_) => "aspect-fact-note",
        Aspect::Request(_) => "aspect-request",
        Aspect::RequestConfidence(_) => "aspect-request-confidence",
        Aspect::RequestNote(_) => "aspect-request-note",
        Aspect::Stance(_) => "aspect-stance",
        Aspect::Condition(_) => "aspect-condition",
        Aspect::ConditionText(_) => "aspect-condition-text",
        Aspect::Reason(_) => "aspect-reason",
        Aspect::StanceSource(_) => "aspect-stance-source",
        Aspect::Terms(_) => "aspect-terms",
        Aspect::Attendance(_) => "aspect-attendance",
        Aspect::SpeaksTo(_) => "aspect-speaks-to",
        Aspect::Step(_) => "aspect-step",
        Aspect::CouncilText(_) => "aspect-council-text",
        Aspect::Round(_) => "aspect-round",
        Aspect::RoundLookedAt => "aspect-round-looked-at",
        Aspect::Guests => "aspect-guests",
        Aspect::ReasonOwed => "aspect-reason-owed",
        Aspect::Pledges(_) => "aspect-pledges",
        Aspect::Needs(_) => "aspect-needs",
        Aspect::Refusal(_) => "aspect-refusal",
        Aspect::Exclusions(_) => "aspect-exclusions",
        Aspect::Campaign => "aspect-campaign",
        Aspect::Reading | Aspect::Choice(_) => "aspect-reading",
        Aspect::Assumptions => "aspect-assumptions",
        Aspect::Rating(..) => "aspect-rating",
        Aspect::StoryWords(_) => "aspect-story-words",
        Aspect::Rungs => "aspect-rungs",
        Aspect::Record => "aspect-record",
        Aspect::Sources => "aspect-sources",
        Aspect::LedBy => "aspect-led-by",
        Aspect::States => "aspect-states",
        Aspect::Workshop => "aspect-workshop",
        Aspect::Inject(_) => "aspect-inject",
        Aspect::FogCard(_) => "aspect-fog-card",
        Aspect::Delegations => "aspect-delegations",
        Aspect::Message(_) => "aspect-message",
        Aspect::Translations => "aspect-translations",
        Aspect::Extras => "aspect-extras",
        Aspect::NoteOnLine(_) => "aspect-note-on-line",
        Aspect::Entry => "aspect-entry",
        Aspect::LogFull => "log-full",
    }
}
