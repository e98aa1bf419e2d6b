//! The page of the ledger in words: its groups, lines and cells, and the cases judged again.

use super::{Words, sentence::capitalised};
use crate::{
    catalog::ledger::{Assumption, Band, Bound, Entry, Group, Line},
    domain::{Choices, Confidence, FactId, Point, Session},
    explore::Moved,
    law::Element,
};

impl Words {
    /// A word of likelihood with the range that stands beside it, for example "likely, 55–80%".
    #[must_use]
    pub fn confidence_in_range(&self, confidence: Confidence, range: Option<(u8, u8)>) -> String {
        let word = self.confidence(confidence);
        let Some((low, high)) = range else { return word };
        let [low, high] = [low, high].map(|end| end.to_string().into());
        self.message("confidence-range", &[("word", word.into()), ("low", low), ("high", high)])
    }

    /// What the assumptions of a group are about.
    #[must_use]
    pub fn ledger_group(&self, group: Group) -> String {
        self.message(&format!("ledger-group-{}", group.id()), &[])
    }

    /// What the assumptions of a group feed.
    #[must_use]
    pub fn ledger_group_hint(&self, group: Group) -> String {
        self.message(&format!("ledger-group-{}-hint", group.id()), &[])
    }

    /// The name of a line.
    #[must_use]
    pub fn ledger_line(&self, line: Line) -> String {
        match line {
            Line::Harm => self.fact(FactId::Harm),
            Line::Damage => self.fact(FactId::Damage),
            Line::Function(loss) => self.pair(&self.fact(FactId::FunctionLoss), &self.choice(loss)),
            Line::Means(means) => capitalised(&self.choice(means)),
            Line::Bands => self.message("ledger-line-bands", &[]),
            Line::Likelihood(word) => capitalised(&self.confidence(word)),
            Line::Share => self.message("ledger-line-share", &[]),
            Line::StandIn => self.message("ledger-line-stand-in", &[]),
            Line::Range(stance) => self.stance(stance),
            Line::Gravity => self.message("ledger-line-gravity", &[]),
            Line::ShortOfArticle5 => self.message("ledger-line-short", &[]),
            Line::National => self.message("ledger-line-national", &[]),
            Line::Narrative(idx) => self.assumption(Assumption::Narrative(idx)),
            Line::Mix => self.message("ledger-line-mix", &[]),
            Line::MixNoForces => self.message("ledger-line-mix-no-forces", &[]),
            Line::Cost(idx) => self.line_of_measure("ledger-line-cost", Assumption::Cost(idx, Bound::Low)),
            Line::Effect(idx) => self.line_of_measure("ledger-line-effect", Assumption::Effect(idx, Bound::Low)),
            Line::Approval(class) => {
                self.message("ledger-line-approval", &[("class", self.approval_class(class).into())])
            }
        }
    }

    fn line_of_measure(&self, id: &str, assumption: Assumption) -> String {
        let measure = assumption.measure();
        let name = measure.map_or_else(String::new, |measure| self.measure(measure));
        let per = measure.map_or_else(String::new, |measure| self.cost_unit(measure));
        self.message(id, &[("measure", name.into()), ("per", per.into())])
    }

    /// The name of a cell within its line; empty where the line has one cell.
    #[must_use]
    pub fn ledger_cell(&self, assumption: Assumption) -> String {
        match assumption {
            Assumption::Harm(harm) => self.choice(harm),
            Assumption::Damage(damage) => self.choice(damage),
            Assumption::Function(_, time) => self.choice(time),
            Assumption::Means(_, level) => self.scale_level(level),
            Assumption::Band(Band::ManyDead) => self.choice(crate::domain::Harm::ManyDead),
            Assumption::Band(Band::MassDead) => self.choice(crate::domain::Harm::MassDead),
            Assumption::Band(Band::ManyInjured) => self.choice(crate::domain::Harm::InjuredMany),
            Assumption::Mix(kind) | Assumption::MixNoForces(kind) => self.help_kind(kind),
            Assumption::Likelihood(_, bound)
            | Assumption::Cost(_, bound)
            | Assumption::Effect(_, bound)
            | Assumption::Approval(_, bound) => match bound {
                Bound::Low => self.message("ledger-low", &[]),
                Bound::High => self.message("ledger-high", &[]),
            },
            Assumption::Share(level) => self.level(level),
            Assumption::StandIn => String::new(),
            Assumption::Range(_, mark) | Assumption::ShortOfArticle5(mark) | Assumption::National(mark) => {
                self.range_mark(mark)
            }
            Assumption::Gravity(class) => self.class(class),
            Assumption::Narrative(_) => self.message("ledger-strength", &[]),
        }
    }

    /// What a session assumes otherwise than the program does, in one line for every export; nothing where it does not.
    #[must_use]
    pub fn changed_assumptions(&self, changed: &[Entry]) -> Option<String> {
        if changed.is_empty() {
            return None;
        }
        let list = self.clauses(changed.iter().map(|entry| self.changed_assumption(entry)));
        Some(self.counted("assumptions-line", changed.len(), &[("list", list.into())]))
    }

    /// What every text that leaves the program says of how a session is read: its reading where that is not alliance
    /// practice at every point, and what it assumes otherwise.
    #[must_use]
    pub fn carried(&self, session: &Session, changed: &[Entry]) -> Vec<String> {
        let reading = (session.choices() != Choices::PRACTICE).then(|| self.reading_line(session));
        [reading, self.changed_assumptions(changed)].into_iter().flatten().collect()
    }

    /// A changed value within its line, for example "few dead: grave instead of light".
    #[must_use]
    pub fn changed_cell(&self, entry: &Entry) -> String {
        let cell = self.ledger_cell(entry.assumption);
        let name = if cell.is_empty() { self.assumption(entry.assumption) } else { cell };
        let [to, from] = [entry.setting, entry.shipped].map(|setting| self.setting(entry.assumption, setting).into());
        self.message("ledger-was", &[("name", capitalised(&name).into()), ("to", to), ("from", from)])
    }

    /// Assumptions as a line of the log states them: one, or several one after the other.
    pub(super) fn logged_assumptions(&self, code: &str) -> String {
        let mut codes: Vec<String> = Vec::new();
        for part in code.split("; ") {
            let begins = part.split_once(" = ").is_some_and(|(id, _)| Assumption::from_id(id).is_some());
            match codes.last_mut() {
                // A reason may hold the sign that parts two lines.
                Some(last) if !begins => *last = format!("{last}; {part}"),
                Some(_) | None => codes.push(part.to_owned()),
            }
        }
        self.clauses(codes.iter().map(|code| self.logged_assumption(code)))
    }

    /// An assumption as a line of the log states it; as it stands where the program does not know it.
    fn logged_assumption(&self, code: &str) -> String {
        let (id, rest) = code.split_once(" = ").unwrap_or((code, ""));
        let (value, reason) = rest.split_once(' ').unwrap_or((rest, ""));
        let known = Assumption::from_id(id);
        let read = known.and_then(|assumption| Some((assumption, assumption.kind().read(value)?)));
        let Some((assumption, setting)) = read else { return super::sentence::quoted(code) };
        let text = self.pair(&self.assumption(assumption), &self.setting(assumption, setting));
        if reason.is_empty() { text } else { format!("{text} {}", super::sentence::quoted(reason)) }
    }

    /// How many cases move, or in words that none does.
    #[must_use]
    pub fn cases_moved(&self, count: usize) -> String {
        if count == 0 {
            return self.text(super::Key::LedgerCasesNothing);
        }
        self.counted("ledger-cases-moved", count, &[])
    }

    /// What moved of a case, clause by clause; what stays where nothing did.
    #[must_use]
    pub fn case_moves(&self, moved: &Moved) -> Vec<String> {
        let (before, after) = (&moved.before, &moved.after);
        let from_to =
            |id: &str, from: String, to: String| self.message(id, &[("from", from.into()), ("to", to.into())]);
        let mut clauses = Vec::new();
        if before.known_later != after.known_later {
            let [from, to] = [before, after].map(|graded| self.status(graded.known_later));
            clauses.push(from_to("ledger-case-later", from, to));
        }
        if before.known_then != after.known_then {
            let [from, to] = [before, after].map(|graded| self.status(graded.known_then));
            clauses.push(from_to("ledger-case-first", from, to));
        }
        for (element, (was, is)) in Element::ALL.into_iter().zip(before.answers.into_iter().zip(after.answers)) {
            if was != is {
                let name = capitalised(&self.element_short(element)).into();
                let [from, to] = [was, is].map(|answer| self.answer_to(element, answer).into());
                clauses.push(self.message("ledger-case-element", &[("element", name), ("from", from), ("to", to)]));
            }
        }
        if before.outcome != after.outcome {
            let [from, to] = [before, after].map(|graded| self.outcome(graded.outcome));
            clauses.push(from_to("ledger-case-council", from, to));
        }
        if clauses.is_empty() {
            let value = self.lowered(&self.status(after.known_later)).into();
            clauses.push(self.message("ledger-case-stays", &[("value", value)]));
        }
        clauses
    }

    /// On how many points a different verdict of the three readings turns, in a sentence.
    #[must_use]
    pub fn readings_turn(&self, points: &[Point]) -> String {
        self.counted("compared-turning", points.len(), &[])
    }
}
