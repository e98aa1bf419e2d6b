//! The other tracks, the adversary's story and the ladder in words.

use super::Words;
use crate::{
    law::{Element, Grade},
    tracks::{Duty, TestId, TrackId, TrackNote},
};

impl Words {
    /// A track by name.
    #[must_use]
    pub fn track(&self, track: TrackId) -> String {
        self.message(track_id(track), &[])
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
