//! What is read out when something has changed: once, when the hand has rested.

use egui::{Id, Rect, Sense, Ui, WidgetInfo, accesskit::Live, vec2};

use super::{Sealed, UiState, View};
use crate::{stage::Page, words::Key, workbench::Change};

/// A change is read out when nothing has changed for so long, seconds.
const REST: f64 = 0.4;
/// Of more steps than this in one breath the last are said.
const MOST_STEPS: usize = 4;

/// What was read out last, and what waits to be.
#[derive(Clone, Debug, Default)]
pub struct Speaker {
    /// The headline and the four parts when they were read out last; none before the first frame.
    heard: Option<Verdict>,
    /// What the document and the status line said when they were looked at last.
    seen: Seen,
    /// When something was seen to change last, seconds.
    at: f64,
    /// The steps taken since, in order; a gesture that goes on is one.
    steps: Vec<Step>,
    /// What else there is to say: a save, a notice.
    news: Vec<String>,
    /// Whether something waits to be read out.
    waits: bool,
    /// The text a screen reader is given, and how many there were before it.
    said: (u64, String),
}

/// What a screen reader hears of a verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Verdict {
    headline: String,
    parts: [String; 4],
}

/// A step as it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    /// How many steps there were when it was taken, by which a gesture that goes on is known again.
    count: usize,
    /// What was done.
    line: String,
    /// The same with what followed, for a step that moves no part.
    whole: String,
}

/// What is compared from frame to frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Seen {
    revision: u64,
    steps: usize,
    is_dirty: bool,
    notice: Option<String>,
    held_back: usize,
    /// The step of the guide, from 0.
    guide: Option<usize>,
    /// What is left on the clock of a stage while it runs, as far as it is told.
    time: Option<Left>,
    /// Whether the envelopes on the wall are open.
    is_ballot_open: bool,
}

/// How much is left on a clock that runs, as far as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Left {
    Much,
    Minute,
    TenSeconds,
}

impl Left {
    /// None where no clock runs, or its time is over: that is told by whoever ends it.
    fn of(view: &View<'_>) -> Option<Self> {
        let clock = view.stage.and_then(|stage| stage.show.clock).filter(|clock| clock.runs && clock.left > 0)?;
        Some(match clock.left {
            ..=10 => Self::TenSeconds,
            11..=60 => Self::Minute,
            _ => Self::Much,
        })
    }

    fn text(self) -> Option<Key> {
        match self {
            Self::Much => None,
            Self::Minute => Some(Key::ClockMinute),
            Self::TenSeconds => Some(Key::ClockTen),
        }
    }
}

/// A live region of no size.
pub(super) fn speak(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let now = ui.input(|input| input.time);
    let held_back = state.council.held_back;
    let speaker = &mut state.speaker;
    if speaker.heard.is_none() {
        speaker.heard = Some(Verdict::of(view));
        // A guide says its first step too.
        speaker.seen = Seen { guide: None, ..seen(view, held_back) };
    }
    speaker.look(view, held_back, now);
    // Whoever types hears what is typed; the change is said when the field is left.
    if speaker.waits && !ui.ctx().text_edit_focused() {
        let rested = now - speaker.at;
        if rested >= REST {
            speaker.say(view);
        } else {
            ui.ctx().request_repaint_after_secs((REST - rested) as f32);
        }
    }
    region_ui(ui, &speaker.said);
}

impl Speaker {
    /// Takes in what this frame shows.
    fn look(&mut self, view: &View<'_>, held_back: usize, now: f64) {
        let seen = seen(view, held_back);
        if seen == self.seen {
            return;
        }
        let is_guided = seen.guide.is_some() && seen.guide != self.seen.guide;
        if let (true, Some(guide)) = (is_guided, &view.guide) {
            // What the step says is heard, and the headline where it is another; not what it took to get there.
            let verdict = Verdict::of(view);
            let is_same = self.heard.as_ref().is_some_and(|heard| heard.headline == verdict.headline);
            self.steps.clear();
            self.news = vec![guide.spoken(view)];
            self.news.extend((!is_same).then(|| verdict.headline.clone()));
            self.heard = Some(verdict);
        }
        let is_step = seen.revision != self.seen.revision && !is_guided;
        if is_step {
            self.take_steps(view);
        }
        let notice = seen.notice.clone().filter(|_| seen.notice != self.seen.notice);
        if self.seen.is_dirty && !seen.is_dirty && !is_step && notice.is_none() {
            self.news.push(view.t(Key::StatusSaved));
        }
        self.news.extend(notice);
        self.hear_stage(view, &seen);
        if held_back > self.seen.held_back {
            self.news.push(view.words.fill(Key::StatusHeldBack, &[("count", held_back.into())]));
        }
        self.waits |= is_step || !self.news.is_empty();
        self.at = now;
        self.seen = seen;
    }

    /// What the wall shows and a clock tells, each once: a clock that was set or goes on says nothing of where it begins.
    fn hear_stage(&mut self, view: &View<'_>, seen: &Seen) {
        let has_fallen = self.seen.time.zip(seen.time).is_some_and(|(before, now)| now > before);
        if has_fallen {
            self.news.extend(seen.time.and_then(Left::text).map(|key| view.t(key)));
        }
        let Some(stage) = view.stage.filter(|_| seen.is_ballot_open && !self.seen.is_ballot_open) else { return };
        if let Page::Council(page) = &stage.now.page {
            self.news.push(view.words.ballot_opened(&page.headline));
        }
    }

    /// The steps taken since the last frame: one, or several where the keys came fast.
    fn take_steps(&mut self, view: &View<'_>) {
        let Some(last) = view.bench.last_change() else {
            // Another document: nothing was done to it yet, and its verdict is heard as a whole.
            self.steps.clear();
            return;
        };
        let before = self.seen.steps..view.bench.steps_done().saturating_sub(1);
        let steps = before.filter_map(|idx| view.bench.step(idx).map(|change| Step::of(view, change, idx + 1)));
        self.steps.extend(steps);
        let step = Step::of(view, last, view.bench.steps_done());
        // A gesture that goes on takes the place of what was seen of it.
        match self.steps.last_mut() {
            Some(before) if before.count == step.count && !last.is_undo => *before = step,
            _ => self.steps.push(step),
        }
        let more = self.steps.len().saturating_sub(MOST_STEPS);
        self.steps.drain(..more);
    }

    /// Says what has changed, each thing once.
    fn say(&mut self, view: &View<'_>) {
        self.waits = false;
        if let Some(sealed) = view.sealed {
            return self.say_sealed(sealed);
        }
        let verdict = Verdict::of(view);
        let moved = verdict.moved_since(self.heard.as_ref());
        let steps = std::mem::take(&mut self.steps);
        let mut sentences: Vec<String> = match (steps.as_slice(), moved.is_empty()) {
            ([step], true) => vec![step.whole.clone()],
            (steps, _) => steps.iter().map(|step| step.line.clone()).collect(),
        };
        sentences.extend(moved);
        sentences.append(&mut self.news);
        self.heard = Some(verdict);
        self.said(&sentences);
    }

    /// While the answers are sealed: what was done, and nothing of what follows; where what was done lies in an envelope, not
    /// even that.
    fn say_sealed(&mut self, sealed: Sealed) {
        let steps = std::mem::take(&mut self.steps);
        let steps = steps.into_iter().filter(|_| !sealed.sealing.in_envelopes).map(|step| step.line);
        let sentences: Vec<String> = steps.chain(std::mem::take(&mut self.news)).collect();
        self.said(&sentences);
    }

    fn said(&mut self, sentences: &[String]) {
        let text = sentences.join(" ");
        // An empty announcement would cut short what is being read.
        if !text.is_empty() {
            self.said = (self.said.0 + 1, text);
        }
    }
}

impl Step {
    fn of(view: &View<'_>, change: &Change, count: usize) -> Self {
        Self { count, line: view.words.done(change), whole: view.words.change(change) }
    }
}

impl Verdict {
    fn of(view: &View<'_>) -> Self {
        let (assessment, session, words) = (view.bench.assessment(), view.bench.in_force(), view.words);
        let parts = [
            (Key::PartThreshold, words.threshold_part(assessment)),
            (Key::PartRequest, words.request_part_of(assessment, session)),
            (Key::PartConsensus, words.consensus_part(assessment, session)),
            (Key::PartResponse, words.response_part(assessment)),
        ]
        .map(|(title, part)| {
            view.words.pair(&view.t(title), &[part.state, part.line].map(|text| closed(&text)).concat())
        })
        .map(|part| part.trim_end().to_owned());
        Self { headline: words.headline(assessment, session), parts }
    }

    /// The headline and the parts that are not what they were.
    fn moved_since(&self, heard: Option<&Self>) -> Vec<String> {
        let mut moved = Vec::new();
        if heard.is_none_or(|heard| heard.headline != self.headline) {
            moved.push(self.headline.clone());
        }
        let is_new = |(idx, part): &(usize, &String)| heard.is_none_or(|heard| heard.parts[*idx] != **part);
        moved.extend(self.parts.iter().enumerate().filter(is_new).map(|(_, part)| part.clone()));
        moved
    }
}

/// A text as a sentence, with room for the next; nothing where there is none.
fn closed(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{}. ", text.trim_end_matches('.')) }
}

fn seen(view: &View<'_>, held_back: usize) -> Seen {
    Seen {
        revision: view.bench.revision(),
        steps: view.bench.steps_done(),
        is_dirty: view.is_dirty,
        notice: view.notice.map(|notice| notice.text.clone()),
        held_back,
        guide: view.guide.as_ref().map(|guide| guide.at),
        time: Left::of(view),
        is_ballot_open: view.stage.is_some_and(|stage| stage.show.ballot().is_open),
    }
}

/// Every text has a node of its own: the same words twice are two announcements, and none is ever empty.
fn region_ui(ui: &mut Ui, (count, text): &(u64, String)) {
    if text.is_empty() {
        return;
    }
    let corner = Rect::from_min_size(ui.content_rect().left_bottom(), vec2(0.0, 0.0));
    let response = ui.interact(corner, Id::unique(("speaker", *count)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Status, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}
