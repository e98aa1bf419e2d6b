//! How the wall is set up: the scene, the facts that stand on it, its words before it begins, its language, colours, size, screen.

use egui::{Button, ComboBox, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::{BarHeight, InjectsView, StageView, StageWish};
use crate::{
    domain::{FactId, FactValue, LONGEST_TEXT, StateCode},
    stage::{Look, SceneId, StandbyText, WallTheme},
    ui::{
        Action, UiState, View,
        fields::keep_within,
        popups,
        theme::{SMALL, semibold},
        wall::WallView,
        widgets,
        windows::{self, Shape},
    },
    words::{Key, Language},
};

/// What the stage remembers of the console.
#[derive(Clone, Debug, Default)]
pub struct StageState {
    /// Whether the window in which the wall is set up is open.
    pub is_setup_open: bool,
    /// Whether the steps of the workshop are listed.
    pub are_steps_open: bool,
    /// The small picture of what is shown.
    pub now: WallView,
    /// The small picture of what comes next.
    pub next: WallView,
    /// What is being written for the time before it begins.
    pub standby: Option<StandbyText>,
    /// How high the bar has to be.
    pub bar: BarHeight,
    /// Whether the window of rounds and speakers is open.
    pub is_rounds_open: bool,
    /// The minutes being planned for the next round; none where they are those of the last.
    pub minutes: Option<u16>,
    /// The list of injects.
    pub injects: InjectsView,
    /// The seat that is about to ask for the floor.
    pub asking: Vec<StateCode>,
}

/// The width of what the window holds, points.
const WIDTH: f32 = 420.0;

/// The window in which the wall is set up.
pub(in crate::ui) fn setup_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(stage) = view.stage else { return };
    let screen = ui.content_rect();
    let corner = [(screen.right() - WIDTH - 48.0).max(8.0), state.below_verdict(screen.height()) + 8.0];
    let height = (screen.bottom() - corner[1] - 60.0).clamp(160.0, 520.0);
    let mut is_open = state.stage.is_setup_open;
    let title = ("stage-setup", view.t(Key::StageSetupTitle));
    windows::window_ui(ui, view, title, &mut is_open, Shape::fitting(corner), |ui| {
        ui.set_width(WIDTH.min(screen.width() - 48.0));
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            ui.set_width(ui.available_width() - 8.0);
            scenes_ui(ui, view, &stage, actions);
            look_ui(ui, view, &stage, actions);
            standby_ui(ui, view, state, &stage, actions);
            facts_ui(ui, view, &stage, actions);
            dry_run_ui(ui, view, &stage, actions);
        });
    });
    state.stage.is_setup_open = is_open;
}

fn title_ui(ui: &mut Ui, text: String) {
    ui.add_space(4.0);
    ui.label(RichText::new(text).family(semibold()).size(SMALL));
}

/// Every scene, the one that is shown marked.
fn scenes_ui(ui: &mut Ui, view: &View<'_>, stage: &StageView<'_>, actions: &mut Vec<Action>) {
    title_ui(ui, view.t(Key::StageScene));
    ui.horizontal_wrapped(|ui| {
        for scene in SceneId::ALL {
            if widgets::radio(ui, scene == stage.show.scene(), view.words.scene(scene.id())).clicked() {
                actions.push(Action::Stage(StageWish::GoTo(scene)));
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        if ui.add(Button::new(view.t(Key::StageSeal))).clicked() {
            actions.push(Action::Stage(StageWish::Seal));
        }
        widgets::hint(ui, view.t(Key::StageSealWhy));
    });
    let mut is_sealed = stage.show.is_sealed_play;
    if ui.checkbox(&mut is_sealed, view.t(Key::StagePlaySealed)).changed() {
        actions.push(Action::Stage(StageWish::PlaySealed(is_sealed)));
    }
}

/// Language, colours, size and screen of the wall, which are its own.
fn look_ui(ui: &mut Ui, view: &View<'_>, stage: &StageView<'_>, actions: &mut Vec<Action>) {
    title_ui(ui, view.t(Key::StageLook));
    let Look { language, theme, scale, .. } = stage.show.look;
    ui.horizontal_wrapped(|ui| {
        for own in Language::ALL {
            if widgets::radio(ui, own == language, own.own_name()).clicked() {
                actions.push(Action::Stage(StageWish::Language(own)));
            }
        }
        ui.add_space(8.0);
        for (own, key) in [(WallTheme::Dark, Key::ThemeDark), (WallTheme::Light, Key::ThemeLight)] {
            if widgets::radio(ui, own == theme, view.t(key)).clicked() && own != theme {
                actions.push(Action::Stage(StageWish::Theme));
            }
        }
        ui.add_space(8.0);
        for own in Look::SCALES {
            if widgets::radio(ui, own == scale, format!("{own} %")).clicked() {
                actions.push(Action::Stage(StageWish::Scale(own)));
            }
        }
    });
    screens_ui(ui, view, stage, actions);
}

/// Which screen the wall fills, where there is one to choose.
fn screens_ui(ui: &mut Ui, view: &View<'_>, stage: &StageView<'_>, actions: &mut Vec<Action>) {
    widgets::hint(ui, stage.wall);
    if let Some(key) = stage.vigil.said() {
        widgets::hint(ui, view.t(key));
    }
    if stage.screens.is_empty() {
        return;
    }
    let name = view.t(Key::StageScreen);
    let shown = stage.on.map_or_else(|| view.t(Key::StageNoScreen), |screen| screen.name.clone());
    let combo = ComboBox::from_id_salt("stage-screen").selected_text(&shown).width(ui.available_width().min(300.0));
    let response = combo.show_ui(ui, |ui| {
        for screen in stage.screens {
            let text = format!("{} ({} × {})", screen.name, screen.size.0, screen.size.1);
            if popups::choice(ui, stage.on == Some(screen), text).clicked() {
                actions.push(Action::Stage(StageWish::Screen(screen.clone())));
            }
        }
    });
    response.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
}

/// What stands on the wall before it begins and in a break. It is published when it is left, not letter by letter.
fn standby_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, stage: &StageView<'_>, actions: &mut Vec<Action>) {
    title_ui(ui, view.t(Key::StageStandby));
    let mut text = state.stage.standby.take().unwrap_or_else(|| stage.show.standby.clone());
    let mut is_typing = false;
    let mut is_done = false;
    for (key, field) in [
        (Key::StageStandbyTitle, &mut text.title),
        (Key::StageStandbyResumes, &mut text.resumes),
        (Key::StageRoom, &mut text.room),
    ] {
        let name = view.t(key);
        let edit = TextEdit::singleline(field).hint_text(&name).char_limit(LONGEST_TEXT.min(200));
        let response = ui.add(edit.desired_width(f32::INFINITY));
        keep_within(ui, &response, field);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        is_typing |= response.has_focus();
        is_done |= response.lost_focus();
    }
    if is_done && text != stage.show.standby {
        actions.push(Action::Stage(StageWish::Standby(text)));
    } else if is_typing {
        state.stage.standby = Some(text);
    }
}

/// The facts that can stand on the wall: those that are stated; five at most.
fn facts_ui(ui: &mut Ui, view: &View<'_>, stage: &StageView<'_>, actions: &mut Vec<Action>) {
    title_ui(ui, view.t(Key::StageFacts));
    let mut hides_place = stage.show.hides_place;
    if ui.checkbox(&mut hides_place, view.t(Key::StageHidesPlace)).changed() {
        actions.push(Action::Stage(StageWish::Place(!hides_place)));
    }
    let session = view.bench.in_force();
    let has_room = stage.show.has_room();
    for fact in FactId::ALL.iter().copied() {
        let Some(value) = session
            .incident
            .value_on(fact, session.as_of)
            .filter(|value| FactValue::unknown(fact).as_ref() != Some(&value.value))
        else {
            continue;
        };
        let mut is_on = stage.show.facts().iter().any(|chosen| chosen.fact == fact);
        let text = format!("{} {}: {}", view.words.mark(fact), view.words.fact(fact), view.words.value(&value.value));
        let may = is_on || has_room;
        let response = ui.add_enabled(may, egui::Checkbox::new(&mut is_on, RichText::new(text).size(SMALL)));
        if response.changed() {
            actions.push(Action::Stage(StageWish::Fact(fact, is_on)));
        }
    }
    if !has_room {
        widgets::hint(ui, view.t(Key::StageFactsFull));
    }
}

/// The show tried out, of which nothing is kept.
fn dry_run_ui(ui: &mut Ui, view: &View<'_>, stage: &StageView<'_>, actions: &mut Vec<Action>) {
    title_ui(ui, view.t(Key::DryRun));
    ui.horizontal_wrapped(|ui| {
        let key = if stage.show.is_dry_run { Key::DryRunEnd } else { Key::DryRun };
        if ui.add(Button::new(view.t(key))).clicked() {
            actions.push(Action::Stage(StageWish::DryRun));
        }
        widgets::hint(ui, view.t(Key::DryRunWhy));
    });
}
