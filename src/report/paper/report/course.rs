//! What turned a session, who moved after what, and its steps in their order: each text where it was put first, with its words,
//! each silence with who broke it and why.

use super::{Builder, Line, Run, version_words};
use crate::{
    debrief::{Debrief, Told},
    domain::{Act, Kept, Step, TextId, changed},
    report::{Subject, paper::Block},
    words::Key,
};

/// Between the parts of a line.
pub(super) const BETWEEN: &str = " · ";

/// The turning points, and who moved whom.
pub(super) fn turning(report: &mut Builder<'_>, found: &Debrief, told: &Told) {
    let words = report.words;
    report.heading(Key::DebriefHeadTurning);
    if found.turning.is_empty() {
        report.say(words.text(Key::AfterNothingTurned));
    }
    let points = found.turning.iter().map(|point| {
        let text = words.debrief_turning(point, &told.session);
        let line = words.debrief_line(told.number(point.line) - 1);
        Line(vec![Run::Plain([text, line].join(BETWEEN))])
    });
    let points = points.collect();
    report.list(points);
    report.heading(Key::DebriefHeadMoved);
    if found.moved.is_empty() {
        report.say(words.text(Key::DebriefNobodyMoved));
    }
    let moved = found.moved.iter().map(|after| {
        let moves = after.moves.iter().map(|held| words.debrief_move(held));
        let head = Run::Strong(words.debrief_after_in_round(after));
        Line(vec![head, Run::Plain(format!(" {}", words.clauses(moves)))])
    });
    let moved = moved.collect();
    report.list(moved);
}

/// What was said since the last text: it stands as a list before the next one.
#[derive(Default)]
struct Steps {
    lines: Vec<Line>,
    /// The texts with their versions whose words stand there already.
    quoted: Vec<(TextId, u16)>,
    /// The text on the table.
    text: Option<TextId>,
}

/// The steps of the proceedings, with the words of every version that was put.
pub(super) fn steps(report: &mut Builder<'_>) {
    let session = report.subject.session;
    report.heading(Key::AfterSteps);
    if session.proceedings.steps.is_empty() {
        let text = report.words.text(Key::AfterNoSteps);
        return report.say(text);
    }
    let mut steps = Steps::default();
    for step in &session.proceedings.steps {
        let line = line(report, step);
        steps.lines.push(line);
        if let Some((text, version)) = put(&steps, &step.act) {
            steps.text = Some(text);
            steps.quote(report, text, version);
        }
    }
    steps.tell(report);
}

/// The text and the version that a step puts on the table.
fn put(steps: &Steps, act: &Act) -> Option<(TextId, u16)> {
    match act {
        Act::Put { text, version } | Act::SilenceOpened { text, version, .. } => Some((*text, *version)),
        Act::Amended { version } => steps.text.map(|text| (text, *version)),
        Act::Raised { .. }
        | Act::Met
        | Act::Article4Asked { .. }
        | Act::Article4Held
        | Act::Article5Proposed { .. }
        | Act::Said { .. }
        | Act::SilenceBroken { .. }
        | Act::LetterWithdrawn { .. }
        | Act::Withdrawn
        | Act::Adopted
        | Act::Confirmed
        | Act::MeasuresDecided { .. }
        | Act::NationalAction { .. }
        | Act::Moved { .. }
        | Act::LetterSent { .. }
        | Act::Ended => None,
    }
}

/// When, and what was done.
fn line(report: &mut Builder<'_>, step: &Step) -> Line {
    let Subject { session, .. } = report.subject;
    let words = report.words;
    let round = (step.round > 0).then(|| words.debrief_round(step.round));
    let hour = (!step.time.is_unstated()).then(|| step.time.to_string());
    let when: Vec<String> = round.into_iter().chain([words.day(step.on)]).chain(hour).collect();
    let done = words.step_done(session, step);
    // A sentence shortens what was said. Here it stands whole: it is what had to change.
    let whole = words.text_of_case(&session.case, step.act.words().trim());
    let is_whole = done.contains(whole.trim_end_matches('.'));
    let done = if is_whole { done } else { words.pair(&words.step_done(session, &wordless(step)), &whole) };
    let said = Run::Plain(words.pair(&when.join(", "), &done));
    let source = words.text_of_case(&session.case, step.source.trim());
    let mark = (!source.is_empty()).then(|| report.mark_text(source));
    Line(std::iter::once(said).chain(mark).collect())
}

/// The step without what is said in it.
fn wordless(step: &Step) -> Step {
    let mut step = step.clone();
    if let Some(words) = step.act.words_mut() {
        words.clear();
    }
    step
}

impl Steps {
    /// The list so far.
    fn tell(&mut self, report: &mut Builder<'_>) {
        report.list(std::mem::take(&mut self.lines));
    }

    /// The words of a version, once; of a later one, what is new stands out, and what was struck is named.
    fn quote(&mut self, report: &mut Builder<'_>, text: TextId, version: u16) {
        let said = version_words(report, text, version);
        if self.quoted.contains(&(text, version)) || said.is_empty() {
            return;
        }
        self.quoted.push((text, version));
        self.tell(report);
        let words = report.words;
        let named = words.text_on_table(report.subject.session, text);
        let args = [("text", named.into()), ("version", version.to_string().into())];
        report.subheading(words.fill(Key::AfterVersion, &args));
        let before =
            version.checked_sub(1).filter(|before| *before > 0).map(|before| version_words(report, text, before));
        let Some(before) = before.filter(|before| !before.is_empty()) else {
            return report.push(Block::Quotation(Line::plain(said)));
        };
        let (mut line, mut struck) = (Vec::new(), Vec::new());
        for run in changed(&before, &said) {
            match run.kept {
                Kept::Same => line.push(Run::Plain(run.words)),
                Kept::New => line.push(Run::Strong(run.words)),
                Kept::Struck => struck.push(run.words.trim().to_owned()),
            }
        }
        report.push(Block::Quotation(Line(line)));
        struck.retain(|words| !words.is_empty());
        let struck = if struck.is_empty() { words.text(Key::AfterNothingStruck) } else { struck.join(" / ") };
        report.say(words.fill(Key::AfterChanged, &[("struck", struck.into())]));
    }
}
