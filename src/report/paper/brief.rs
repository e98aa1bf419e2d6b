//! The brief: one page, for somebody who has two minutes.

use super::{Block, Line, Paper, Rank, Run, Setting, Wishes, builder::Builder, memo};
use crate::{
    explore::argued,
    law::{Element, Side},
    report::Subject,
    words::{Key, PartText, Words},
};

/// So many arguments a side.
const MOST_ARGUMENTS: usize = 2;
/// The chart takes no more of the page than this, points of a drawing: 96 an inch.
const CHART_HEIGHT: u32 = 330;

/// The brief of a session.
#[must_use]
pub fn brief(subject: Subject<'_>, words: &Words, wishes: &Wishes) -> Paper {
    let Subject { session, assessment, .. } = subject;
    let mut brief = Builder::new(subject, words, wishes);
    brief.push(Block::Paragraph(Line(vec![Run::Strong(words.headline(assessment, session))])));
    parts(&mut brief);
    for side in [Side::For, Side::Against] {
        arguments(&mut brief, side);
    }
    if assessment.response.offers.values().iter().any(|offer| offer.range.is_some()) {
        let chart = memo::chart(&mut brief, Some(CHART_HEIGHT));
        brief.push(Block::Figure(chart));
    }
    memo::missing(&mut brief);
    let title = words.fill(Key::BriefTitle, &[("title", words.session_title(session).into())]);
    Paper { setting: Setting::OnePage, ..brief.finish(title) }
}

/// The four answers, a row each.
pub(super) fn parts(brief: &mut Builder<'_>) {
    let Subject { session, assessment, .. } = brief.subject;
    let words = brief.words;
    let parts = [
        (Key::PartThreshold, words.threshold_part(assessment)),
        (Key::PartRequest, words.request_part_of(assessment, session)),
        (Key::PartConsensus, words.consensus_part(assessment, session)),
        (Key::PartResponse, words.response_part(assessment)),
    ];
    let rows = parts.map(|(key, PartText { state, line })| {
        vec![Line(vec![Run::Strong(words.text(key))]), Line::plain(words.clauses([state, line]))]
    });
    brief.table(words.text(Key::BriefParts), &[Key::BriefQuestion, Key::BriefAnswer], rows.into(), 2);
}

/// The first arguments of a side: of the element that holds the answer down first, then of the others in their order.
fn arguments(brief: &mut Builder<'_>, side: Side) {
    let Subject { session, assessment, .. } = brief.subject;
    let words = brief.words;
    brief.push(Block::Heading(Rank::First, words.arguments_title(side)));
    let weakest = assessment.threshold.weakest;
    let others = Element::ALL.into_iter().filter(|element| Some(*element) != weakest);
    let elements = weakest.into_iter().chain(others);
    let found = elements.flat_map(|element| argued(session, assessment, element, side)).take(MOST_ARGUMENTS);
    let lines: Vec<Line> = found.map(|argued| brief.sourced(words.argued(&argued), argued.argument.source)).collect();
    if lines.is_empty() {
        brief.say(words.no_argument(side));
    }
    brief.list(lines);
}
