//! Two sessions compared, in sections of sentences.

use super::{Words, sentence::capitalised};
use crate::{
    catalog::Catalog,
    domain::LogLine,
    explore::{Compared, Comparison, Part, Parting},
};

/// The most names in a line on a round.
const MOST_NAMES: usize = 6;

impl Words {
    /// A comparison as headings with the lines under each.
    #[must_use]
    pub fn comparison(&self, comparison: &Comparison) -> Vec<(String, Vec<String>)> {
        let mut sections = vec![
            ("compare-head-facts", vec![self.compared_facts(comparison)]),
            ("compare-head-parting", self.parting(comparison)),
            ("compare-head-rounds", self.parted_rounds(comparison)),
            ("compare-head-answers", Part::ALL.map(|answer| self.compared_answer(comparison, answer)).to_vec()),
            ("compare-head-why", self.compared_reasons(comparison)),
            ("compare-head-values", self.compared_values(comparison)),
            ("compare-head-carried", self.compared_carried(comparison)),
        ];
        sections.retain(|(_, lines)| !lines.is_empty());
        sections.into_iter().map(|(heading, lines)| (self.message(heading, &[]), lines)).collect()
    }

    fn compared_facts(&self, comparison: &Comparison) -> String {
        match comparison.facts() {
            0 => self.message("compare-same-facts", &[]),
            count => self.counted("compare-other-facts", count, &[]),
        }
    }

    fn parting(&self, comparison: &Comparison) -> Vec<String> {
        let lines = match comparison.parting {
            Parting::Nowhere => return vec![self.message("compare-same", &[])],
            // Where the facts are the same, no day of theirs parts the two.
            Parting::OnDay(day) if day.is_beginning() && comparison.facts() == 0 => {
                let id = if comparison.seats().is_empty() { "compare-part-no-day" } else { "compare-part-seats" };
                return vec![self.message(id, &[])];
            }
            Parting::OnDay(day) if day.is_beginning() => return vec![self.message("compare-part-first-day", &[])],
            Parting::OnDay(day) => return vec![self.message("compare-part-day", &[("day", self.day(day).into())])],
            Parting::AfterLines(lines) => lines,
        };
        let next = |side: &'static str, compared: &Compared| match compared.session.log.get(lines) {
            Some(line) => {
                self.message("compare-part-next", &[("side", side.into()), ("text", self.signed(line).into())])
            }
            None => self.message("compare-part-end", &[("side", side.into())]),
        };
        let common = self.message("compare-part-log", &[("line", lines.to_string().into())]);
        vec![common, next("A", &comparison.one), next("B", &comparison.other)]
    }

    /// Where two councils parted, round by round.
    fn parted_rounds(&self, comparison: &Comparison) -> Vec<String> {
        let rounds = comparison.rounds();
        if rounds.is_empty() && comparison.are_in_rounds() {
            return vec![self.message("compare-rounds-same", &[])];
        }
        let mut lines = Vec::new();
        for parted in rounds {
            let number = || self.number_of(usize::from(parted.round)).into();
            if let Some(is_one) = parted.only {
                let side = if is_one { "A" } else { "B" };
                lines.push(self.message("compare-round-only", &[("number", number()), ("side", side.into())]));
            }
            if !parted.facts.is_empty() {
                let names: Vec<String> = parted.facts.iter().map(|what| self.aspect(*what)).collect();
                let names = self.list_at_most(&names, MOST_NAMES).into();
                lines.push(self.message("compare-round-facts", &[("number", number()), ("names", names)]));
            }
            if !parted.seats.is_empty() {
                let names = self.short_state_list(&parted.seats, MOST_NAMES).into();
                lines.push(self.message("compare-round-seats", &[("number", number()), ("names", names)]));
            }
        }
        lines
    }

    fn signed(&self, line: &LogLine) -> String {
        let signature = self.log_signature(line);
        let text = self.log_line(line);
        if signature.is_empty() { text } else { format!("{text} ({signature})") }
    }

    fn compared_answer(&self, comparison: &Comparison, answer: Part) -> String {
        let part = self.message(&format!("part-{}", answer.id()), &[]);
        let [one, other] = [&comparison.one, &comparison.other].map(|compared| self.answer_of(compared, answer));
        if comparison.differs(answer) {
            self.message(
                "compare-answer-differs",
                &[("part", part.into()), ("one", one.into()), ("other", other.into())],
            )
        } else {
            self.message("compare-answer-same", &[("part", part.into()), ("state", one.into())])
        }
    }

    /// An answer in a few words, with the line below it.
    fn answer_of(&self, compared: &Compared, answer: Part) -> String {
        let Compared { session, assessment } = compared;
        let part = self.part_of(answer, assessment, session);
        if part.line.is_empty() { part.state } else { format!("{} ({})", part.state, part.line) }
    }

    fn compared_reasons(&self, comparison: &Comparison) -> Vec<String> {
        let mut lines = Vec::new();
        for element in comparison.elements() {
            let grade = |compared: &Compared| self.answer(compared.assessment.threshold.finding(element));
            let (one, other) = (grade(&comparison.one), grade(&comparison.other));
            let element_name = capitalised(&self.element_short(element));
            let args = [("element", element_name.into()), ("one", one.into()), ("other", other.into())];
            lines.push(self.message("compare-element", &args));
            let sides = [("A", &comparison.one), ("B", &comparison.other)];
            for ((side, compared), reasons) in sides.into_iter().zip(comparison.reasons(element)) {
                for reason in reasons {
                    let sentence = format!("{} {}", self.reason(&reason, &compared.session), self.marks(reason.facts));
                    lines.push(self.message("compare-only", &[("side", side.into()), ("reason", sentence.into())]));
                }
            }
        }
        let seats = comparison.seats();
        if comparison.differs(Part::Consensus) && !seats.is_empty() {
            lines.push(self.message("compare-seats", &[("names", self.state_list(&seats).into())]));
        }
        lines
    }

    fn compared_values(&self, comparison: &Comparison) -> Vec<String> {
        let differences = comparison.differences.iter();
        differences.map(|found| self.difference(found.what, found.from, &found.before, &found.after)).collect()
    }

    /// How each of the two is read, where that is not as the program ships.
    fn compared_carried(&self, comparison: &Comparison) -> Vec<String> {
        let sides = [("A", &comparison.one), ("B", &comparison.other)];
        let lines = sides.into_iter().flat_map(|(side, compared)| {
            let changed = Catalog::shipped().changed_assumptions(&compared.session);
            self.carried(&compared.session, &changed).into_iter().map(move |line| (side, line))
        });
        lines.map(|(side, line)| self.pair(side, &line)).collect()
    }
}
