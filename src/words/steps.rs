//! Changes to sentences: what was done, and what followed.

use super::{
    Words,
    sentence::{capitalised, quoted},
};
use crate::{
    council::Outcome,
    domain::{Aspect, Choice as _, Day, Difference, Request},
    law::Element,
    workbench::{Change, Glance, Hidden, SittingGlance, What},
};

/// Up to so many seats or changes a step names them; above it counts them.
const MOST_NAMES: usize = 2;
/// Up to so many seats whose stance does not show are named.
const MOST_KEPT: usize = 3;

impl Words {
    /// What a step did in a few words, for the undo menu, for example "Norway: undecided → supports".
    #[must_use]
    pub fn step(&self, change: &Change) -> String {
        match &change.what {
            What::Edits => self.differing(&change.differences, change.as_of),
            What::Package(id) => self.message("step-package", &[("name", self.package_by_id(id).into())]),
            What::Replaced { title, .. } => self.message("step-replace", &[("title", quoted(title).into())]),
            What::WentBack(name) => self.message("step-go-back", &[("name", name.as_str().into())]),
        }
    }

    /// What a step changed and what followed, for the line under the four parts.
    #[must_use]
    pub fn change(&self, change: &Change) -> String {
        let followed = self.followed(change);
        let done = self.done(change);
        if followed.is_empty() { done } else { format!("{done} {followed}") }
    }

    /// What followed from a step, without what was done; empty where another document came.
    #[must_use]
    pub fn followed(&self, change: &Change) -> String {
        let mut sentences = Vec::new();
        // Two documents are not one that moved.
        if !change.what.is_another_document() {
            let is_taken = takes_step(&change.differences);
            // What a silence that was kept states of the seats, it states of its own text.
            let hidden = change.hidden.iter().filter(|_| !is_taken);
            let kept = hidden.map(|hidden| self.kept_stance(hidden)).collect::<Vec<_>>();
            let mut moved = self.moved(&change.before, &change.after);
            // A step that was taken says itself what it does to the proceedings.
            moved.extend(
                (!is_taken).then(|| self.sitting_moved(&change.before.sitting, &change.after.sitting)).flatten(),
            );
            // Why a stance does not show says enough.
            if moved.is_empty() && kept.is_empty() && !is_taken {
                sentences.push(self.message("moved-nothing", &[]));
            }
            sentences.extend(moved.into_iter().chain(kept));
        }
        sentences.join(" ")
    }

    /// What a step changed, in a sentence, without what followed.
    #[must_use]
    pub fn done(&self, change: &Change) -> String {
        let mut step = self.step(change);
        if change.is_undo {
            step = self.message("step-undone", &[("step", step.into())]);
        }
        self.message("step-sentence", &[("step", step.into())])
    }

    /// Differences in a few words, each as the log says it, but for what is private, which is named alone, and for the day that is on screen; many are counted.
    fn differing(&self, differences: &[Difference], as_of: Day) -> String {
        let mut subjects = by_subject(differences);
        // A step that puts a text says which.
        if takes_step(differences) {
            subjects.retain(|of_one| !matches!(of_one[0].what, Aspect::CouncilText(_)));
        }
        if let Some(seats) = self.seats_moved(&subjects) {
            return seats;
        }
        match subjects.len() {
            0 => self.message("step-nothing", &[]),
            1..=MOST_NAMES => self.clauses(subjects.iter().map(|of_one| self.of_one(of_one, as_of))),
            many => self.with_steps(subjects, as_of).unwrap_or_else(|| self.counted("step-several", many, &[])),
        }
    }

    /// Many differences among which the Council did something: that by name, then what followed from it.
    fn with_steps(&self, subjects: Vec<Vec<&Difference>>, as_of: Day) -> Option<String> {
        let is_step = |of_one: &Vec<&Difference>| matches!(of_one[0].what, Aspect::Step(_));
        let (steps, others): (Vec<_>, Vec<_>) = subjects.into_iter().partition(is_step);
        if steps.is_empty() || steps.len() > MOST_NAMES {
            return None;
        }
        let many = || self.counted("step-several", others.len(), &[]);
        let others = self.seats_moved(&others).or_else(|| (!others.is_empty()).then(many));
        Some(self.clauses(steps.iter().map(|of_one| self.of_one(of_one, as_of)).chain(others)))
    }

    /// What differs of one thing: its value, and how sure it is; of a text alone that it was reworded.
    fn of_one(&self, differences: &[&Difference], as_of: Day) -> String {
        let Some(first) = differences.iter().find(|found| !found.what.is_prose()).or(differences.first()) else {
            return String::new();
        };
        if first.what.is_prose() {
            return self.message("step-reworded", &[("name", self.aspect(first.what).into())]);
        }
        // The line of what changed stands where others may look on.
        if first.is_private() {
            return self.aspect(first.what);
        }
        if matches!(first.what, Aspect::Step(_)) && first.before.is_empty() {
            // A step was taken: it came out of nothing.
            return self.coded(first.what, &first.after);
        }
        let from = if first.from == as_of { Day::BEGINNING } else { first.from };
        let text = self.difference(first.what, from, &first.before, &first.after);
        match differences.iter().find(|found| is_confidence(found.what) && found.what != first.what) {
            Some(sure) => {
                let confidence = self.coded(sure.what, &sure.after).into();
                self.message("step-with-confidence", &[("value", text.into()), ("confidence", confidence)])
            }
            None => text,
        }
    }

    /// Seats that all went to one stance, in one breath.
    fn seats_moved(&self, subjects: &[Vec<&Difference>]) -> Option<String> {
        let firsts: Vec<&Difference> = subjects.iter().filter_map(|of_one| of_one.first().copied()).collect();
        let (first, rest) = firsts.split_first()?;
        let is_same = |other: &&Difference| matches!(other.what, Aspect::Stance(_)) && other.after == first.after;
        if rest.is_empty() || !firsts.iter().all(is_same) {
            return None;
        }
        let to = self.coded(first.what, &first.after);
        let value = if firsts.iter().all(|own| own.before == own.after) {
            self.as_before(&to)
        } else if rest.iter().all(|other| other.before == first.before) {
            self.arrow("step-from-to", self.coded(first.what, &first.before), to)
        } else {
            to
        };
        if firsts.len() > MOST_NAMES {
            return Some(self.counted("step-seats", firsts.len(), &[("value", value.into())]));
        }
        let names: Vec<String> = firsts.iter().map(|found| self.aspect(found.what)).collect();
        Some(self.message("step-seat", &[("seat", names.join(", ").into()), ("value", value.into())]))
    }

    fn arrow(&self, id: &str, from: String, to: String) -> String {
        self.message(id, &[("from", from.into()), ("to", to.into())])
    }

    /// Why the new stance of some seats does not show.
    fn kept_stance(&self, hidden: &Hidden) -> String {
        let [to, rung] = [hidden.to, hidden.rung].map(|rung| self.text_of_kind(rung).into());
        let allies = self.short_state_list(&hidden.seats, MOST_KEPT).into();
        self.message(&format!("stance-kept-{}", hidden.why.id()), &[("allies", allies), ("to", to), ("rung", rung)])
    }

    /// What moved of the proceedings.
    fn sitting_moved(&self, before: &SittingGlance, after: &SittingGlance) -> Option<String> {
        if before == after {
            return None;
        }
        let [from, to] = [before, after].map(|glance| self.sitting_at(glance));
        if from == to {
            return Some(self.message("moved-sitting-other", &[]));
        }
        Some(self.arrow("moved-sitting", from, to))
    }

    fn sitting_at(&self, glance: &SittingGlance) -> String {
        match (glance.ending, glance.text) {
            (Some(ending), _) => self.ending(ending),
            (None, Some((_, state))) => self.text_state(state),
            (None, None) if glance.has_fallen => self.message("sitting-fell", &[]),
            (None, None) if glance.agreed > 0 => self.message("sitting-agreed", &[]),
            (None, None) => self.message("sitting-no-text", &[]),
        }
    }

    /// The parts that moved, in their order.
    fn moved(&self, before: &Glance, after: &Glance) -> Vec<String> {
        let mut sentences = Vec::new();
        let mut elements = Vec::new();
        if before.status != after.status {
            let (from, to) = (self.lowered(&self.status(before.status)), self.lowered(&self.status(after.status)));
            sentences.push(self.arrow("moved-threshold", from, to));
        } else {
            elements = self.moved_elements(before, after);
        }
        if before.seats != after.seats {
            let (from, to) = (self.number_of(before.seats), self.number_of(after.seats));
            sentences.push(self.arrow("moved-seats", from, to));
        }
        if before.request != after.request {
            let word = |request: Request| self.lowered(&self.message(&format!("request-part-{}", request.id()), &[]));
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
            let id = if after.sitting.text.is_some() { "moved-of-text" } else { "moved-supposed" };
            return Some(self.arrow(id, from, to));
        }
        (before.consulting != after.consulting).then(|| self.message("moved-consulting", &[]))
    }

    fn supposed_at(&self, glance: &Glance) -> String {
        match (glance.blocking, glance.waiting) {
            (0, 0) => self.message("consensus-part-all-pass", &[]),
            (0, waiting) => self.lowered(&self.counted("consensus-part-waits", waiting, &[])),
            (blocking, _) => self.counted("consensus-part-blocked-by", blocking, &[]),
        }
    }

    fn consensus_at(&self, glance: &Glance) -> String {
        let state = self.lowered(&self.consensus_state(glance.outcome, glance.consultation, glance.waiting));
        if glance.outcome == Outcome::Blocked {
            return self.counted("consensus-part-blocked-by", glance.blocking, &[]);
        }
        state
    }
}

/// The differences of each thing together, in the order in which things come first.
fn by_subject(differences: &[Difference]) -> Vec<Vec<&Difference>> {
    let mut subjects: Vec<Vec<&Difference>> = Vec::new();
    for found in differences {
        match subjects.iter_mut().find(|of_one| of_one[0].what.subject() == found.what.subject()) {
            Some(of_one) => of_one.push(found),
            None => subjects.push(vec![found]),
        }
    }
    subjects
}

/// Whether a step of the proceedings was taken.
fn takes_step(differences: &[Difference]) -> bool {
    differences.iter().any(|found| matches!(found.what, Aspect::Step(_)) && found.before.is_empty())
}

fn is_confidence(what: Aspect) -> bool {
    matches!(what, Aspect::Confidence(_) | Aspect::RequestConfidence(_))
}
