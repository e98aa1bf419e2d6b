//! The other tracks, the adversary's story and the ladder in words.

use super::{Key, Words};
use crate::{
    law::{Element, Grade},
    tracks::{Duty, Test, TestId, Track, TrackId, TrackNote},
};

impl Words {
    /// A track by name.
    #[must_use]
    pub fn track(&self, track: TrackId) -> String {
        self.message(track_id(track), &[])
    }

    /// By how many states help is owed, or would be where the track is not met yet; nothing where nobody owes it.
    #[must_use]
    pub fn owed_by(&self, track: &Track) -> Option<String> {
        let key = if track.grade == Grade::Met { Key::TracksOwedBy } else { Key::TracksWouldBeOwedBy };
        (!track.owed_by.is_empty()).then(|| self.fill(key, &[("count", track.owed_by.len().into())]))
    }

    /// Whose request collective defence lacks; nothing where it lacks none.
    #[must_use]
    pub fn lacks_request(&self, track: &Track) -> Option<String> {
        let states = self.states_with_article(&track.lacks_request_of);
        (!track.lacks_request_of.is_empty()).then(|| self.fill(Key::TracksLacksRequest, &[("states", states.into())]))
    }

    /// A track in a line: its answer, who may ask, by how many states help is owed, and what is to be known beside it.
    #[must_use]
    pub fn track_line(&self, track: &Track) -> String {
        let asks = self.track_askers(track);
        let clauses = [self.track_answer(track), self.pair(&self.lowered(&self.text(Key::TracksWhoAsks)), &asks)];
        let out_of_force = track.notes.contains(&TrackNote::NotInForce).then(|| self.track_note(TrackNote::NotInForce));
        let more = [self.owed_by(track), self.lacks_request(track), out_of_force].into_iter().flatten();
        let more = more.map(|clause| self.lowered(clause.trim_end_matches('.')));
        self.pair(&self.track(track.id), &self.clauses(clauses.into_iter().chain(more)))
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
                TestId::Request => "track-test-request",
                TestId::Consultation => "track-test-consultation",
            },
            &[],
        )
    }

    /// The answer of a track as a whole: one that nothing bars and nobody has taken is open.
    #[must_use]
    pub fn track_answer(&self, track: &Track) -> String {
        if track.is_open() { self.message("track-open", &[]) } else { self.track_grade(track.grade) }
    }

    /// Who may ask: every ally, or the states by name.
    #[must_use]
    pub fn track_askers(&self, track: &Track) -> String {
        match track.who_may_ask.as_slice() {
            [] => self.text(Key::TracksNobody),
            _ if track.id == TrackId::Nato4 => self.message("track-every-ally", &[]),
            states => self.states_with_article(states),
        }
    }

    /// The answer of a track that is not open: its conditions as a whole.
    fn track_grade(&self, grade: Grade) -> String {
        match grade {
            Grade::Met => self.message("track-met", &[]),
            Grade::NotMet => self.message("track-not-met", &[]),
            Grade::Arguable | Grade::Unknown => self.grade_of_it(grade),
        }
    }

    /// The answer to one test.
    #[must_use]
    pub fn test_grade(&self, test: &Test) -> String {
        if test.is_reached { self.grade(Element::E1, test.grade) } else { self.not_reached() }
    }

    /// What is owed, in a sentence.
    #[must_use]
    pub fn duty(&self, duty: Duty) -> String {
        self.message(
            match duty {
                Duty::AsItDeemsNecessary => "duty-as-it-deems-necessary",
                Duty::ByAllMeans => "duty-by-all-means",
                Duty::MayHelp => "duty-may-help",
                Duty::MayHelpWithoutForce => "duty-may-help-without-force",
                Duty::PeacefulSettlement => "duty-peaceful-settlement",
                Duty::Consult => "duty-consult",
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
                TrackNote::UsedLaterByFrance => "track-note-used-later",
                TrackNote::NatoStaysFoundation => "track-note-nato-stays",
                TrackNote::NoCommand => "track-note-no-command",
                TrackNote::SpecificCharacter => "track-note-specific-character",
                TrackNote::NotInForce => "track-note-not-in-force",
                TrackNote::DanishOptOut => "track-note-danish-opt-out",
                TrackNote::DanishOptOutStands => "track-note-danish-opt-out-stands",
                TrackNote::ReportAtOnce => "track-note-report",
                TrackNote::MeasuresEnd => "track-note-end",
                TrackNote::NoSelfDefence => "track-note-no-self-defence",
                TrackNote::VictimMustAsk => "track-note-victim-asks",
                TrackNote::AttackerKeepsSeat => "track-note-attacker-seat",
                TrackNote::SuspensionUntested => "track-note-suspension",
                TrackNote::NationalHelp => "track-note-national-help",
                TrackNote::NationalHelpWithoutForce => "track-note-national-help-without-force",
                TrackNote::InOneOpinion => "track-note-in-one-opinion",
            },
            &[],
        )
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
        TrackId::Nato4 => "track-nato-4",
        TrackId::Eu42 => "track-eu-42",
        TrackId::Un51 => "track-un-51",
        TrackId::InsideAttacker => "track-inside",
    }
}
