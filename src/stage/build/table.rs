//! The text on the table, and its silence.

use super::Subject;
use crate::{
    council::proceedings::{Silence, Table},
    domain::{Deadline, Kept, Language, Session, StateCode, Tongue, Version, changed},
    stage::{
        page::{Page, Run, RunKind, SilenceFace, TextPage},
        scene::ClockFace,
        show::Show,
        text::{BODY, HEADLINE, LINE, cut, fitted},
    },
    words::{Key, Words},
};

/// The most reasons of breakers that the wall holds.
const MOST_REASONS: usize = 2;

pub(super) fn page(subject: Subject<'_>, show: &Show, words: &Words) -> Page {
    let Subject { session, assessment, .. } = subject;
    let table = assessment.request.sitting.as_deref().and_then(|sitting| sitting.table.as_ref());
    let found = table.and_then(|table| Some((table, session.proceedings.text(table.text)?)));
    let Some((table, text)) = found else { return Page::Missing(words.text(Key::WallNoText)) };
    let version = text.version(table.version);
    let before = table.version.checked_sub(1).and_then(|before| text.version(before));
    let title = words.text_of_case(&session.case, &text.title);
    let title = if title.trim().is_empty() { words.text_kind(text.rung) } else { title };
    Page::Text(TextPage {
        title: fitted(&title, HEADLINE * 2 / 3),
        version: words.wall_version(table.version),
        runs: version.map(|version| runs(version, before, words.language())).unwrap_or_default(),
        silence: silence(session, table, show, words),
    })
}

/// The words of a version in a language, those that the version before had otherwise marked; where the language has none, in
/// the other.
fn runs(version: &Version, before: Option<&Version>, language: Language) -> Vec<Run> {
    let own = Tongue::of(language);
    let other = if own == Tongue::French { Tongue::English } else { Tongue::French };
    let tongue = if version.words(own).is_empty() { other } else { own };
    let now = fitted(version.words(tongue), BODY);
    let before = before.map(|before| fitted(before.words(tongue), BODY)).filter(|before| !before.is_empty());
    let Some(before) = before else { return vec![Run { kind: RunKind::Same, words: now }] };
    let mut left = BODY;
    let mut runs = Vec::new();
    for run in changed(&before, &now) {
        let kind = match run.kept {
            Kept::Same => RunKind::Same,
            Kept::Struck => RunKind::Struck,
            Kept::New => RunKind::New,
        };
        let words = cut(&run.words, left);
        left = left.saturating_sub(words.chars().count());
        runs.push(Run { kind, words });
        if left == 0 {
            break;
        }
    }
    runs
}

fn silence(session: &Session, table: &Table, show: &Show, words: &Words) -> SilenceFace {
    let Some(silence) = &table.silence else { return SilenceFace::Open { line: words.text(Key::WallDiscussed) } };
    let by: Vec<StateCode> = silence.letters.iter().map(|letter| letter.by).collect();
    if by.is_empty() {
        return runs_on(silence, show, words);
    }
    let reason = |step: usize| session.proceedings.steps.get(step).map_or("", |step| step.act.words());
    let reasons = silence.letters.iter().map(|letter| reason(letter.step)).filter(|reason| !reason.is_empty());
    let reasons = reasons.take(MOST_REASONS).map(|reason| words.wall_reason(session, &fitted(reason, LINE)));
    SilenceFace::Broken { by: words.wall_silence_broken(&by), reasons: reasons.collect() }
}

fn runs_on(silence: &Silence, show: &Show, words: &Words) -> SilenceFace {
    let (until, clock) = match silence.until {
        Deadline::Room { .. } => (String::new(), show.clock),
        Deadline::Scenario { .. } => (words.deadline(silence.until), None),
    };
    let paused = clock.and_then(ClockFace::standing).map(|key| words.text(key)).unwrap_or_default();
    SilenceFace::Runs { line: words.text(Key::WallConsent), until, broken_by: words.wall_broken_by(&[]), clock, paused }
}

/// Whether a page shows the clock itself.
pub(super) fn has_clock(page: &Page) -> bool {
    matches!(page, Page::Text(page) if page.silence.clock().is_some())
}
