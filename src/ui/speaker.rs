//! What is read out when the verdict moves: once, when the hand has rested.

use egui::{Id, Rect, Sense, Ui, WidgetInfo, accesskit::Live, vec2};

use super::{UiState, View};
use crate::words::Key;

/// A verdict is read out when nothing has changed for so long, seconds.
const REST: f64 = 0.4;

/// What was read out last, and what waits to be.
#[derive(Clone, Debug, Default)]
pub struct Speaker {
    /// The four parts when they were read out last; none before the first frame.
    heard: Option<[String; 4]>,
    /// The change that was seen last, and when.
    seen: (u64, f64),
    /// Whether a change waits to be read out.
    waits: bool,
    /// The text a screen reader is given.
    text: String,
}

/// A live region of no size. It stays the same node, and only its text changes: that is what a reader listens to.
pub(super) fn speak(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let now = ui.input(|input| input.time);
    let revision = view.bench.revision();
    let speaker = &mut state.speaker;
    if speaker.heard.is_none() {
        speaker.heard = Some(parts(view));
        speaker.seen = (revision, now);
    }
    if speaker.seen.0 != revision {
        speaker.seen = (revision, now);
        speaker.waits = true;
    }
    if speaker.waits {
        let rested = now - speaker.seen.1;
        if rested >= REST {
            speaker.waits = false;
            let parts = parts(view);
            speaker.text = moved(speaker.heard.as_ref(), &parts);
            speaker.heard = Some(parts);
        } else {
            ui.ctx().request_repaint_after_secs((REST - rested) as f32);
        }
    }
    region_ui(ui, &speaker.text);
}

fn region_ui(ui: &mut Ui, text: &str) {
    let corner = Rect::from_min_size(ui.content_rect().left_bottom(), vec2(0.0, 0.0));
    let response = ui.interact(corner, Id::unique("speaker"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Status, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

fn parts(view: &View<'_>) -> [String; 4] {
    let (assessment, session, words) = (view.bench.assessment(), view.bench.session(), view.words);
    [
        (Key::PartThreshold, words.threshold_part(assessment)),
        (Key::PartRequest, words.request_part(assessment)),
        (Key::PartConsensus, words.consensus_part(assessment, session)),
        (Key::PartResponse, words.response_part(assessment)),
    ]
    .map(|(title, part)| view.words.pair(&view.t(title), &format!("{}. {}", part.state, part.line)))
}

/// The parts that are not what they were.
fn moved(heard: Option<&[String; 4]>, parts: &[String; 4]) -> String {
    let is_new = |(idx, part): &(usize, &String)| heard.is_none_or(|heard| heard[*idx] != **part);
    parts.iter().enumerate().filter(is_new).map(|(_, part)| part.as_str()).collect::<Vec<_>>().join(" ")
}
