//! The other tracks, the letter, the adversary's story and the ladder in words.

use super::{Key, Words, sentence::lowered};
use crate::{
    domain::{Choice as _, FactId, Session},
    law::{Element, Grade},
    tracks::{Duty, LetterItem, LetterLine, LetterState, TestId, Track, TrackId, TrackNote},
};

impl Words {
    /// A track by name.
    #[must_use]
    pub fn track(&self, track: TrackId) -> String {
        self.message(track_id(track), &[])
    }

    /// A track in a line: its answer, who may ask, and by how many states help is owed.
    #[must_use]
    pub fn track_line(&self, track: &Track) -> String {
        let Track { id, grade, who_may_ask, owed_by, .. } = track;
        let asks = match who_may_ask.as_slice() {
            [] => self.text(Key::TracksNobody),
            states => self.states_with_article(states),
        };
        let owed =
            (!owed_by.is_empty()).then(|| lowered(&self.fill(Key::TracksOwedBy, &[("count", owed_by.len().into())])));
        let clauses = [self.track_grade(*grade), self.pair(&lowered(&self.text(Key::TracksWhoAsks)), &asks)];
        self.pair(&self.track(*id), &self.clauses(clauses.into_iter().chain(owed)))
    }

    /// What a test of a track asks.
    #[must_use]
    pub fn track_test(&self, test: TestId) -> String {
        self.message(
            match test {
                TestId::Victim => "track-test-victim",
                TestId::Attack => "track-test-attack",
                TestId::Origin => "track-test-origin",
                TestId::Place => "track-test-place",
                TestId::Immediacy => "track-test-immediacy",
                TestId::SecurityCouncil => "track-test-security-council",
                TestId::Attacker => "track-test-attacker",
            },
            &[],
        )
    }

    /// The answer to a test of a track, or to the track as a whole.
    #[must_use]
    pub fn track_grade(&self, grade: Grade) -> String {
        self.grade(Element::E1, grade)
    }

    /// What is owed, in a sentence.
    #[must_use]
    pub fn duty(&self, duty: Duty) -> String {
        self.message(
            match duty {
                Duty::AsItDeemsNecessary => "duty-as-it-deems-necessary",
                Duty::ByAllMeans => "duty-by-all-means",
                Duty::MayHelp => "duty-may-help",
                Duty::PeacefulSettlement => "duty-peaceful-settlement",
            },
            &[],
        )
    }

    /// A remark that belongs to a track, in a sentence.
    #[must_use]
    pub fn track_note(&self, note: TrackNote) -> String {
        self.message(
            match note {
                TrackNote::CouncilDecides => "track-note-council-decides",
                TrackNote::NoDecision => "track-note-no-decision",
                TrackNote::UsedOnceByFrance => "track-note-used-once",
                TrackNote::NatoStaysFoundation => "track-note-nato-stays",
                TrackNote::NoCommand => "track-note-no-command",
                TrackNote::SpecificCharacter => "track-note-specific-character",
                TrackNote::NotInForce => "track-note-not-in-force",
                TrackNote::ReportAtOnce => "track-note-report",
                TrackNote::MeasuresEnd => "track-note-end",
                TrackNote::VictimMustAsk => "track-note-victim-asks",
                TrackNote::AttackerKeepsSeat => "track-note-attacker-seat",
                TrackNote::SuspensionUntested => "track-note-suspension",
                TrackNote::NationalHelp => "track-note-national-help",
            },
            &[],
        )
    }

    /// A point of the letter under Article 51.
    #[must_use]
    pub fn letter_item(&self, item: LetterItem) -> String {
        self.message(&format!("letter-{}", item.id().replace('_', "-")), &[])
    }

    /// A point of the letter with what the session says to it, for example "Who was attacked: France".
    #[must_use]
    pub fn letter_point(&self, session: &Session, line: &LetterLine) -> String {
        let item = self.letter_item(line.item);
        match line.state() {
            LetterState::Known | LetterState::Denied => {
                let values = line.facts.iter().map(|fact| self.value_for_letter(session, fact));
                let values = self.clauses(values.filter(|value| !value.is_empty()));
                self.fill(Key::LetterKnown, &[("item", item.into()), ("value", values.into())])
            }
            LetterState::Missing => self.fill(Key::LetterMissing, &[("item", item.into())]),
            LetterState::ToWrite => item,
        }
    }

    /// What a fact says on the day, in words.
    fn value_for_letter(&self, session: &Session, fact: FactId) -> String {
        let incident = &session.incident;
        if fact == FactId::FirstDay {
            return self.day(incident.first_day);
        }
        if fact == FactId::Request {
            let said = incident.attacked.states(session.as_of).iter().filter_map(|ally| {
                let request = incident.request_of(*ally, session.as_of);
                (!request.is_unknown()).then(|| self.pair(&self.state(*ally), &self.choice(request)))
            });
            return self.clauses(said);
        }
        let dated = incident.value_on(fact, session.as_of);
        dated.map_or_else(String::new, |dated| self.value_of_case(&session.case, &dated.value))
    }

    /// The letter as a text to fill in: a box for each point, ticked where the facts say it. What is carried says how
    /// the session is read.
    #[must_use]
    pub fn letter(&self, session: &Session, lines: &[LetterLine], carried: &[String]) -> String {
        let mut out = format!("{}\n{}\n", self.text(Key::LetterTitle), self.session_title(session));
        carried.iter().for_each(|line| out.push_str(&format!("! {line}\n")));
        out.push('\n');
        for line in lines {
            let mark = if line.state() == LetterState::Known { "[x]" } else { "[ ]" };
            let point = self.letter_point(session, line);
            out.push_str(format!("{mark} {point} {}", self.marks(line.facts)).trim_end());
            out.push('\n');
        }
        out
    }

    /// A line of the adversary's story, by its id.
    #[must_use]
    pub fn story_line(&self, id: &str) -> String {
        self.message(&format!("story-{id}"), &[])
    }

    /// A rung of the ladder of responses, by its id.
    #[must_use]
    pub fn rung(&self, id: &str) -> String {
        self.message(&format!("rung-{id}"), &[])
    }
}

fn track_id(track: TrackId) -> &'static str {
    match track {
        TrackId::Nato5 => "track-nato-5",
        TrackId::Eu42 => "track-eu-42",
        TrackId::Un51 => "track-un-51",
        TrackId::InsideAttacker => "track-inside",
    }
}
