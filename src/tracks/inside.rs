//! An attacker inside the alliance: what stays open.

use super::{Duty, TestId, Track, TrackId, TrackNote, of_element};
use crate::{
    assess::Assessment,
    law::{Element, Grade},
};

/// The track, where the author is itself an ally.
pub(super) fn track(assessment: &Assessment) -> Option<Track> {
    let flagged = assessment.threshold.finding(Element::E5).grade == Grade::NotMet;
    if !flagged {
        return None;
    }
    let tests = vec![
        of_element(assessment, Element::E1, TestId::Attack, false, "nato.treaty.art5"),
        of_element(assessment, Element::E5, TestId::Attacker, true, "cyprus.1974"),
    ];
    let mut notes = vec![TrackNote::AttackerKeepsSeat, TrackNote::SuspensionUntested];
    if assessment.threshold.denies_attack() {
        notes.push(TrackNote::NationalHelpWithoutForce);
    } else {
        notes.extend([TrackNote::NationalHelp, TrackNote::VictimMustAsk]);
    }
    Some(Track {
        who_may_ask: assessment.request.who_can_ask.clone(),
        ..Track::new(TrackId::InsideAttacker, tests, Duty::PeacefulSettlement, notes)
    })
}
