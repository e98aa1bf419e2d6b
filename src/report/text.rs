//! An assessment as plain text, for a terminal or a mail.

use super::{
    carried,
    subject::{Subject, decided_assumptions, sentence},
};
use crate::{
    catalog::{Level, NoteTopic},
    costs,
    council::{self, Position},
    domain::{Branch, Seat, Stance, StateCode},
    explore::{argued, is_unargued, readings},
    law::{Finding, Grade, Side},
    response::{Offer, UsdThousands},
    tracks,
    words::{Key, PartText, Words},
};

const WIDTH: usize = 96;
/// The order in which the sides of an argument are read.
const SIDES: [Side; 5] = [Side::Decides, Side::MayApply, Side::For, Side::Against, Side::Note];

/// The text for one session.
#[must_use]
pub fn text(subject: Subject<'_>, words: &Words) -> String {
    let mut report = Report { subject, words, out: String::new() };
    report.head();
    report.parts();
    report.elements();
    report.council();
    report.proceedings();
    report.tracks();
    report.response();
    report.costs();
    report.help();
    report.record();
    report.notes();
    report.assumptions();
    report.out
}

struct Report<'a> {
    subject: Subject<'a>,
    words: &'a Words,
    out: String,
}

impl Report<'_> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    /// A text folded to the width, its later lines indented.
    fn folded(&mut self, first: &str, text: &str, indent: usize) {
        let mut line = first.to_owned();
        let mut is_empty = true;
        // A narrow no-break space of French stays where it is.
        for word in text.split(|letter: char| letter.is_ascii_whitespace()).filter(|word| !word.is_empty()) {
            if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.line(&line);
                line = " ".repeat(indent);
                is_empty = true;
            }
            if !is_empty {
                line.push(' ');
            }
            line.push_str(word);
            is_empty = false;
        }
        self.line(&line);
    }

    fn heading(&mut self, heading: &str) {
        self.line("");
        self.line(heading);
        self.line(&"-".repeat(heading.chars().count()));
    }

    /// The notes that everybody may see.
    fn notes(&mut self) {
        let public: Vec<String> = self
            .subject
            .session
            .notes
            .iter()
            .filter(|note| note.audience.is_public())
            .map(|note| self.words.public_note(note))
            .collect();
        if public.is_empty() {
            return;
        }
        self.heading(&self.words.text(Key::ReportNotes));
        for note in public {
            self.folded("", &note, 2);
        }
    }

    fn head(&mut self) {
        let Subject { session, assessment, .. } = self.subject;
        let words = self.words;
        self.folded("", &words.headline(assessment, session), 0);
        let tables = self.subject.catalog.settings(session).standard.tables;
        let clause = words.readings_clause(&readings(session, assessment, &tables));
        if !clause.is_empty() {
            self.folded("", &clause, 0);
        }
        self.line(&words.text(Key::TeachingModel));
        for line in carried::lines(self.subject.catalog, session, words) {
            self.folded("! ", &line, 2);
        }
        self.line("");
        let title = words.fill(
            Key::TitleAsOf,
            &[("title", words.session_title(session).into()), ("day", words.day(session.as_of).into())],
        );
        let seats = assessment.roster.len().to_string();
        let seats = words.fill(Key::CouncilSeats, &[("seats", seats.into())]);
        self.folded("", &format!("{title} · {seats}"), 0);
        self.line("");
    }

    fn parts(&mut self) {
        let Subject { session, assessment, .. } = self.subject;
        let words = self.words;
        let parts = [
            (Key::PartThreshold, words.threshold_part(assessment)),
            (Key::PartRequest, words.request_part_of(assessment, session)),
            (Key::PartConsensus, words.consensus_part(assessment, session)),
            (Key::PartResponse, words.response_part(assessment)),
        ];
        let width = parts.iter().map(|(key, _)| words.text(*key).chars().count()).max().unwrap_or(0) + 2;
        for (key, PartText { state, line }) in parts {
            let what: Vec<String> = [state, line].into_iter().filter(|text| !text.is_empty()).collect();
            self.folded(&format!("{:<width$}", words.text(key)), &what.join(" · "), width);
        }
    }

    /// The steps of the proceedings up to the day looked at, and how far the allies could go now.
    fn proceedings(&mut self) {
        let Subject { session, assessment, .. } = self.subject;
        let words = self.words;
        if assessment.request.sitting.is_none() {
            return;
        }
        self.heading(&words.text(Key::PaneProceedings));
        for step in session.proceedings.steps.iter().filter(|step| step.on <= session.as_of) {
            let hour = if step.time.is_unstated() { String::new() } else { format!(" {}", step.time) };
            self.folded(&format!("{}{hour}  ", words.day(step.on)), &words.step_done(session, step), 4);
        }
        self.line("");
        if let Some(line) = words.silence_line(assessment) {
            self.folded("", &line, 0);
        }
        let ladder = council::ladder(session, &assessment.roster, &assessment.request, &assessment.council);
        self.folded("", &words.ladder_highest(&ladder), 0);
    }

    fn elements(&mut self) {
        let Subject { session, assessment, .. } = self.subject;
        let words = self.words;
        self.heading(&words.text(Key::PaneWhy));
        for finding in assessment.threshold.findings() {
            self.element(finding);
        }
        self.line("");
        self.folded("", &words.then_and_later(assessment, session), 0);
    }

    fn element(&mut self, finding: &Finding) {
        let words = self.words;
        let element = finding.element;
        let name = words.element(element);
        let grade = words.answer(finding);
        // What is not known is not found, so nothing about it is firm.
        let firmness = match finding.grade {
            Grade::Unknown => String::new(),
            Grade::NotMet if !finding.is_reached => String::new(),
            Grade::NotMet | Grade::Arguable | Grade::Met => format!(" · {}", words.facts_firm(finding.firmness)),
        };
        self.folded(&format!("{}  ", element.id().to_uppercase()), &format!("{name} {grade}{firmness}"), 4);
        let mut said: Vec<String> = Vec::new();
        for side in SIDES {
            for reason in finding.on(side) {
                let sentence = sentence(reason, self.subject.session, words);
                // A state named twice among the attacked is one reason.
                if said.contains(&sentence) {
                    continue;
                }
                self.folded(&format!("    {} · ", words.side(side)), &sentence, 6);
                said.push(sentence);
            }
        }
        self.arguments(finding);
    }

    /// What has been argued about an element, each with its source; that nothing has, where it decides.
    fn arguments(&mut self, finding: &Finding) {
        let Subject { session, assessment, .. } = self.subject;
        let words = self.words;
        for side in [Side::For, Side::Against] {
            for argued in argued(session, assessment, finding.element, side) {
                let source = words.citation(argued.argument.source);
                let sentence = format!("{} ({source})", words.argued(&argued));
                self.folded(&format!("    {} · ", words.side_argued(side)), &sentence, 6);
            }
            if is_unargued(session, assessment, finding.element, side) {
                self.folded("    ", &words.no_argument(side), 6);
            }
        }
    }

    fn council(&mut self) {
        let Subject { session, assessment, .. } = self.subject;
        let words = self.words;
        self.heading(&words.text(Key::PaneCouncil));
        for stance in Stance::ALL {
            // Names and no number: a row of numbers reads as a count of votes.
            if assessment.council.count(stance) > 0 {
                let takes = |seat: &(Seat, &Position)| seat.1.takes_part && seat.1.stance == stance;
                let seats = assessment.council.positions.iter().filter(takes);
                let states: Vec<StateCode> = seats.map(|(seat, _)| assessment.roster.state(seat)).collect();
                let names: Vec<String> = words
                    .in_order(&states)
                    .into_iter()
                    .map(|state| words.seat_with_condition(state, session))
                    .collect();
                let stands = words.stance_under(stance, assessment.is_put());
                self.folded(&format!("{stands} · "), &names.join(", "), 2);
            }
        }
        for warning in &assessment.council.warnings {
            self.folded("! ", &words.warning(*warning, session, assessment), 2);
        }
        self.why_nothing_happened();
    }

    /// Why nothing was asked for or decided, as far as it can be told by the day looked at.
    fn why_nothing_happened(&mut self) {
        let Subject { session, catalog, .. } = self.subject;
        let words = self.words;
        for note in catalog.notes(&session.case, NoteTopic::WhyNot, Some(session.as_of)) {
            let args = [
                ("sentence", words.case_note(note).into()),
                ("kind", words.kind_of_sentence(note.kind).into()),
                ("source", words.citation(&note.source).into()),
            ];
            let sourced = words.fill(Key::CitedSourced, &args);
            self.folded("  ", &words.pair(&words.text(Key::PrecedentsWhyNot), &sourced), 4);
        }
    }

    /// The other tracks beside Article 5, as equals: each with its answer, who may ask and who owes what.
    fn tracks(&mut self) {
        let Subject { session, assessment, catalog, .. } = self.subject;
        let words = self.words;
        self.heading(&words.text(Key::TabTracks));
        for track in tracks::tracks(catalog, session, assessment) {
            self.folded("  ", &words.track_line(&track), 4);
        }
    }

    fn response(&mut self) {
        let response = &self.subject.assessment.response;
        let words = self.words;
        self.heading(&words.text(Key::PaneResponse));
        self.folded("", &words.text(Key::ScenarioNotData), 0);
        let total = words.response_total(response);
        self.folded("", &total, 0);
        self.folded("", &words.pair(&words.text(Key::ResponseLedBy), &words.led_by(response.led_by)), 0);
        self.line("");
        let columns = [
            Key::ColumnAlly,
            Key::ColumnLeast,
            Key::ColumnSuggested,
            Key::ColumnMost,
            Key::ColumnShare,
            Key::ColumnState,
        ];
        let [ally, least, suggested, most, share, state] = columns.map(|key| words.text(key));
        self.line(&format!("  {ally:<18} {least:>14} {suggested:>14} {most:>14} {share:>12}  {state}"));
        let mut is_approximate = false;
        let order = words.in_order(&response.offers.values().iter().map(|offer| offer.ally).collect::<Vec<_>>());
        let offers = order.iter().filter_map(|ally| response.offers.values().iter().find(|offer| offer.ally == *ally));
        for offer in offers {
            is_approximate |= offer.base.is_some_and(|base| base.approximate);
            self.offer(offer);
        }
        if is_approximate {
            let approximate = words.text(Key::Approximate);
            self.line(&format!("~ {}", approximate.trim_start_matches(", ")));
        }
    }

    /// The adversary's story on either way, side by side and never netted, and how heavy the room takes the costs to be.
    fn costs(&mut self) {
        let Subject { session, assessment, catalog, .. } = self.subject;
        let words = self.words;
        self.heading(&words.text(Key::TabCosts));
        for branch in [Branch::Agreed, costs::likely_refusal(assessment)] {
            let side = costs::costs(catalog, session, assessment, branch);
            let story = &side.story;
            let weighed = [("helped", story.helped.to_string().into()), ("hurt", story.hurt.to_string().into())];
            let story = words.fill(Key::CostsStoryWeighed, &weighed);
            let rated = side.lines.iter().filter(|line| line.weight.is_some());
            let name = |cost| words.cost_in(cost, assessment);
            let rated = rated.map(|line| words.pair(&name(line.cost), &words.weight(line.weight)));
            let text = words.clauses(rated.chain([story]));
            self.folded("  ", &words.pair(&words.branch(branch), &text), 4);
        }
        let ladder = costs::ladder(catalog, session, &assessment.roster);
        if let Some(rung) = ladder.level.and_then(|level| ladder.rungs.get(level)) {
            self.folded("  ", &words.pair(&words.text(Key::LadderLevel), &words.numbered_rung(&rung.id)), 4);
        }
    }

    /// What is pledged and asked for, by kind and by day, and what is missing.
    fn help(&mut self) {
        let lines = super::help::lines(self.subject, self.words);
        if !lines.is_empty() {
            self.heading(&self.words.text(Key::ReportHelp));
            lines.iter().for_each(|line| self.folded("", line, 2));
        }
    }

    /// What allies really gave, beside what the model says that they would.
    fn record(&mut self) {
        let lines = super::help::record_lines(self.subject, self.words);
        if !lines.is_empty() {
            self.heading(&self.words.text(Key::ReportRecord));
            lines.iter().for_each(|line| self.folded("  ", line, 4));
        }
    }

    /// What this session assumes otherwise than the program does, and what the verdict rests on.
    fn assumptions(&mut self) {
        let Subject { session, catalog, .. } = self.subject;
        let words = self.words;
        let changed = catalog.changed_assumptions(session);
        if !changed.is_empty() {
            self.heading(&words.text(Key::AssumptionsChanged));
            for entry in changed {
                let source = words.citation(&entry.source);
                let changed = format!("{} ({source})", words.changed_assumption(&entry));
                self.folded("! ", &changed, 2);
                if !entry.reason.is_empty() {
                    let reason = words.pair(&words.text(Key::ReasonGiven), &entry.reason);
                    self.folded("    ", &reason, 6);
                }
            }
        }
        let decided = decided_assumptions(self.subject);
        self.heading(&words.text(Key::AssumptionsDecided));
        for assumption in decided {
            let ledger = catalog.settings(session);
            let entry = words.setting(assumption, ledger.setting(assumption));
            self.folded("  ", &words.pair(&words.assumption(assumption), &entry), 4);
        }
    }

    fn offer(&mut self, offer: &Offer) {
        let words = self.words;
        let mark = if offer.base.is_some_and(|base| base.approximate) { '~' } else { ' ' };
        let cell = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
        let [least, suggested, most] = [
            offer.range.map(|range| (range.least, offer.least)),
            offer.range.and_then(|range| range.suggested).zip(offer.suggested),
            offer.range.map(|range| (range.most, offer.most)),
        ];
        // Money does not measure enabling help, so a row says the word and not a zero.
        let money = |(_, amount): (Level, UsdThousands)| words.effort(amount);
        let share = suggested
            .filter(|(level, _)| *level != Level::Enabling)
            .and_then(|(_, amount)| offer.share_of_defence_ppm(amount));
        let row = format!(
            "{mark} {:<18} {:>14} {:>14} {:>14} {:>12}  {}",
            words.state(offer.ally),
            cell(least.map(money)),
            cell(suggested.map(money)),
            cell(most.map(money)),
            cell(share.map(|ppm| words.percent(ppm))),
            words.offer(offer),
        );
        self.line(&row);
    }
}
