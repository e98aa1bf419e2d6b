//! The bar of the stage: what the wall shows and what comes next, small pictures of both, and what a press does.

use egui::{Button, Frame, Label, Margin, Panel, Rect, RichText, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::{FloorWish, StageView, StageWish, injects, rounds};
use crate::{
    stage::{PublicScene, ShowState},
    ui::{
        Action, UiState, View,
        keys::{Shortcut, StageKey},
        theme::{SMALL, Tokens, semibold},
        wall::WallView,
        widgets::Explain as _,
    },
    words::{Key, Language},
};

/// The least height of the bar, points: that of a picture in its margin.
const HEIGHT: f32 = 92.0;
/// Above and below what the bar holds, points.
const MARGIN: i8 = 6;
/// The height of a small picture, points; its width is that of a screen.
const PICTURE: f32 = 76.0;
/// Below this width of the window there is no room for the second picture.
const WIDE: f32 = 1100.0;

/// How high the bar is, points; nothing where nobody shows anything.
pub(in crate::ui) fn height(view: &View<'_>, state: &UiState) -> f32 {
    if view.stage.is_some() { HEIGHT.max(state.stage.bar.needs) } else { 0.0 }
}

/// How high the bar has to be, for a width and a language. It grows with its rows and does not shrink again, so that nothing
/// jumps when a word is gone.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct BarHeight {
    of: (f32, Language),
    needs: f32,
}

impl BarHeight {
    /// Takes in how high its rows are now, and lays the frame out again where there is no room for them.
    fn take_in(&mut self, ui: &Ui, view: &View<'_>, rows: f32) {
        let of = (ui.content_rect().width(), view.words.language());
        let before = if self.of == of { self.needs } else { 0.0 };
        let needs = before.max((rows + 2.0 * f32::from(MARGIN)).ceil());
        if needs > self.needs.max(HEIGHT) {
            ui.request_discard("the bar of the stage needs another row");
        }
        *self = Self { of, needs };
    }
}

/// Shows the bar at the foot; nothing where nobody shows anything.
pub(in crate::ui) fn bar_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(stage) = view.stage else { return };
    let tokens = Tokens::of(ui);
    let frame = Frame::new().fill(tokens.window).inner_margin(Margin::symmetric(12, MARGIN)).stroke(Stroke::NONE);
    let is_wide = ui.content_rect().width() >= WIDE;
    Panel::bottom("stage").exact_size(height(view, state)).frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            picture_ui(ui, view, Key::StageOnWall, stage.now, &mut state.stage.now);
            if is_wide {
                picture_ui(ui, view, Key::StageNext, stage.next, &mut state.stage.next);
            }
            let rows = ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                state_ui(ui, view, &stage);
                wall_ui(ui, &stage);
                buttons_ui(ui, view, state, &stage, actions);
            });
            state.stage.bar.take_in(ui, view, rows.response.rect.height());
        });
    });
}

/// The scene as it is or will be on the wall, drawn by the function that draws the wall.
fn picture_ui(ui: &mut Ui, view: &View<'_>, name: Key, scene: &PublicScene, wall: &mut WallView) {
    let size = vec2(PICTURE * 16.0 / 9.0, PICTURE);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, view.t(name)));
    let mut inner = ui.new_child(egui::UiBuilder::new().id_salt(name.id()).max_rect(rect));
    wall.scene_ui(&inner, rect, scene, 0);
    inner.allocate_rect(rect, Sense::hover());
    let tokens = Tokens::of(ui);
    ui.painter().rect_stroke(rect, 2.0, Stroke::new(1.0, tokens.border), egui::StrokeKind::Outside);
    caption_ui(ui, rect, &view.t(name));
}

/// What a small picture is, in its corner.
fn caption_ui(ui: &Ui, rect: Rect, text: &str) {
    let tokens = Tokens::of(ui);
    let galley =
        ui.painter().layout_no_wrap(text.to_owned(), egui::FontId::proportional(SMALL - 2.0), tokens.secondary);
    let size = galley.size() + vec2(8.0, 2.0);
    let place = Rect::from_min_size(rect.right_bottom() - size, size);
    ui.painter().rect_filled(place, 2.0, tokens.window);
    ui.painter().galley(place.left_top() + vec2(4.0, 1.0), galley, tokens.secondary);
}

/// "On air · Council ▸ next: Verdict (sealed)", the round with its clock, and who speaks.
fn state_ui(ui: &mut Ui, view: &View<'_>, stage: &StageView<'_>) {
    let tokens = Tokens::of(ui);
    let show = stage.show;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let word = RichText::new(view.words.show_state(show.state().id())).family(semibold());
        // One word alone is loud: that nobody sees what is done.
        let is_dark = matches!(show.state(), ShowState::Blank | ShowState::Frozen);
        ui.label(if is_dark { word.color(tokens.caution) } else { word });
        let (now, next) = (stage.scene.id(), stage.ahead.show.scene());
        ui.label(match stage.ahead.begins {
            0 => view.words.scene_now_and_next(now, next.id(), stage.ahead.show.is_sealed()),
            round => view.words.scene_now_and_round(now, next.id(), round),
        });
        let session = view.bench.session();
        if let Some(at) = show.step().filter(|at| *at < session.workshop.steps.len()) {
            let step = view.words.workshop_step(&session.workshop, &session.case, at);
            ui.label(RichText::new(step).size(SMALL).family(semibold()));
        }
        if show.is_dry_run {
            ui.label(RichText::new(view.t(Key::DryRunOn)).size(SMALL).color(tokens.caution));
        }
        rounds::line_ui(ui, view, stage);
        if stage.is_roll_call {
            ui.add(
                Label::new(RichText::new(view.t(Key::StageRollCallOn)).size(SMALL).color(tokens.secondary)).extend(),
            );
        }
        injects::line_ui(ui, view);
        if show.is_sealed_play {
            let key = if view.is_sealed() { Key::StageSealedOn } else { Key::StageSealedOpen };
            // A phrase is in one line, or begins the next.
            ui.add(Label::new(RichText::new(view.t(key)).size(SMALL).color(tokens.secondary)).extend());
        }
    });
}

/// How the wall stands.
fn wall_ui(ui: &mut Ui, stage: &StageView<'_>) {
    if stage.wall.is_empty() {
        return;
    }
    let tokens = Tokens::of(ui);
    let color = if stage.is_lost { tokens.caution } else { tokens.secondary };
    ui.add(Label::new(RichText::new(stage.wall).size(SMALL).color(color)).wrap());
}

/// Whether a button was pressed for good: what is revealed cannot be unseen, so Enter or Space on a button that happens to have
/// the keyboard, which a clicker sends too, reveals nothing; the hand, a screen reader and the chord do.
fn is_meant(ui: &Ui, response: &egui::Response, wish: &StageWish) -> bool {
    if *wish != StageWish::Reveal {
        return response.clicked();
    }
    let is_asked = ui.input(|input| input.has_accesskit_action_request(response.id, egui::accesskit::Action::Click));
    response.clicked_by(egui::PointerButton::Primary) || is_asked
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, stage: &StageView<'_>, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let mut offer = |ui: &mut Ui, name: Key, key: StageKey, wish: StageWish, is_on: bool, may: bool| {
            let button = Button::new(RichText::new(view.t(name)).size(SMALL)).selected(is_on);
            let response = ui.add_enabled(may, button).explain(|| view.words.with_key(name, &key.text(view)));
            if is_meant(ui, &response, &wish) {
                actions.push(Action::Stage(wish));
            }
        };
        let show = stage.show;
        offer(ui, Key::StagePrevious, StageKey::Previous, StageWish::Previous, false, true);
        offer(ui, Key::StageNextScene, StageKey::Next, StageWish::Next, false, true);
        offer(ui, Key::StageReveal, StageKey::Reveal, StageWish::Reveal, false, show.is_sealed());
        offer(ui, Key::StageRecall, StageKey::Recall, StageWish::Recall, false, show.can_recall());
        offer(ui, Key::StageBlank, StageKey::Blank, StageWish::Blank, show.state() == ShowState::Blank, true);
        offer(ui, Key::StageFreeze, StageKey::Freeze, StageWish::Freeze, show.state() == ShowState::Frozen, true);
        offer(ui, Key::StageMoney, StageKey::Money, StageWish::Money, show.shows_money(), true);
        offer(ui, Key::StageRollCall, StageKey::RollCall, StageWish::RollCall, stage.is_roll_call, true);
        let small = |key: Key| Button::new(RichText::new(view.t(key)).size(SMALL));
        let round = small(Key::KeysNextRoundShort);
        if ui.add(round).explain(|| view.words.with_key(Key::KeysNextRound, &Shortcut::NextRound.text(view))).clicked()
        {
            actions.push(Action::Stage(StageWish::NextRound));
        }
        if ui.add(small(Key::RoundsOpen)).clicked() {
            state.stage.is_rounds_open = true;
        }
        let next = small(Key::FloorNext);
        if ui.add(next).explain(|| view.words.with_key(Key::FloorNext, &StageKey::NextSpeaker.text(view))).clicked() {
            actions.push(Action::Stage(StageWish::Floor(FloorWish::Next)));
        }
        if view.bench.session().workshop.has_steps() && ui.add(small(Key::WorkshopSteps)).clicked() {
            state.stage.are_steps_open = true;
        }
        if injects::has_any(view) {
            let injects = small(Key::InjectsOpen);
            let key = StageKey::Injects.text(view);
            if ui.add(injects).explain(|| view.words.with_key(Key::StageInjects, &key)).clicked() {
                state.stage.injects.is_open = true;
            }
        }
        if ui.add(small(Key::StageSetup)).clicked() {
            state.stage.is_setup_open = true;
        }
        let debrief = small(Key::DebriefOpen);
        if ui.add(debrief).explain(|| view.words.with_key(Key::DebriefKey, &StageKey::Debrief.text(view))).clicked() {
            state.windows.debrief = true;
        }
        if stage.is_lost && ui.add(small(Key::StageAgain)).clicked() {
            actions.push(Action::Stage(StageWish::Begin));
        }
        if ui.add(small(Key::StageEnd)).clicked() {
            actions.push(Action::Stage(StageWish::End));
        }
    });
}
