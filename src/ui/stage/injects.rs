//! The list of injects on stage: what is ready, what waits and for what, what is held back and what is live. The first Enter shows
//! one as the wall would, the second publishes it.

use egui::{Button, Key as Press, Label, Modifiers, Response, RichText, ScrollArea, Ui, WidgetInfo, vec2};

use super::{StageWish, fog};
use crate::{
    domain::{Edit, Inject, InjectState, Preparation, Session},
    stage::{Subject, preview},
    ui::{
        Action, UiState, View,
        theme::{SMALL, Tokens, semibold},
        wall::WallView,
        widgets,
        windows::{self, Shape},
    },
    words::Key,
};

/// The name of the window with the list.
const LIST: &str = "stage-injects";
/// The width of the list, points.
const WIDTH: f32 = 460.0;
/// The least width of the window for the preview beside the list, points.
const WIDE: f32 = 900.0;
/// What stands above and below the list in its window, and the line at the foot of the screen, points.
const REST: f32 = 190.0;

/// What the list remembers between frames.
#[derive(Clone, Debug, Default)]
pub struct InjectsView {
    /// Whether it is open.
    pub is_open: bool,
    /// The inject shown as the wall would, by its number from 1.
    pub shown: Option<u16>,
    /// Its picture.
    pub picture: WallView,
}

/// The piles, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pile {
    Ready,
    Waiting,
    Held,
    /// Whatever was taken back is not what the next Enter publishes.
    TakenBack,
    Live,
}

impl Pile {
    const ALL: [(Self, Key); 5] = [
        (Self::Ready, Key::InjectsPileReady),
        (Self::Waiting, Key::InjectsPileWaiting),
        (Self::Held, Key::InjectsPileHeld),
        (Self::TakenBack, Key::InjectsPileTakenBack),
        (Self::Live, Key::InjectsPileLive),
    ];

    fn of(session: &Session, number: u16, state: InjectState) -> Self {
        match state {
            InjectState::Live => Self::Live,
            InjectState::Held => Self::Held,
            InjectState::Recalled => Self::TakenBack,
            InjectState::Prepared if session.is_ready(number) => Self::Ready,
            InjectState::Prepared => Self::Waiting,
        }
    }
}

/// Every inject with its number from 1 and its pile.
fn piled(session: &Session) -> impl Iterator<Item = (u16, &Inject, Pile)> {
    let numbered = (1_u16..).zip(&session.workshop.injects);
    numbered.map(|(number, inject)| (number, inject, Pile::of(session, number, inject.state)))
}

/// Whether something is prepared that can be brought into play or dealt.
pub(super) fn has_any(view: &View<'_>) -> bool {
    let workshop = &view.bench.session().workshop;
    !workshop.injects.is_empty() || !workshop.fog.is_empty()
}

/// "3 ready, 2 held": a part of the bar; nothing where none is prepared.
pub(super) fn line_ui(ui: &mut Ui, view: &View<'_>) {
    let session = view.bench.session();
    if session.workshop.injects.is_empty() {
        return;
    }
    let count = |wanted: Pile| piled(session).filter(|(.., pile)| *pile == wanted).count();
    let line = view.words.injects_on_bar(count(Pile::Ready), count(Pile::Held));
    ui.add(Label::new(RichText::new(line).size(SMALL).color(Tokens::of(ui).secondary)).extend());
}

/// The window with the piles.
pub(in crate::ui) fn injects_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let is_there = view.stage.is_some() && has_any(view);
    if !is_there || !state.stage.injects.is_open {
        (state.stage.injects.is_open, state.stage.injects.shown) = (false, None);
        return;
    }
    let screen = ui.content_rect();
    let is_wide = screen.width() >= WIDE;
    let corner = [24.0, state.below_verdict(screen.height()) + 8.0];
    let height = (screen.bottom() - corner[1] - super::height(view, state) - REST).clamp(140.0, 640.0);
    let mut is_open = true;
    let mut wish = None;
    let title = (LIST, view.t(Key::InjectsTitle));
    windows::window_ui(ui, view, title, &mut is_open, Shape::fitting(corner), |ui| {
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(WIDTH.min(screen.width() - 48.0));
                widgets::hint(ui, view.t(Key::InjectsHint));
                if !is_wide {
                    ui.vertical(|ui| preview_ui(ui, view, state));
                }
                let most = if is_wide || state.stage.injects.shown.is_none() { height } else { height * 0.5 };
                ScrollArea::vertical().max_height(most).min_scrolled_height(most).show(ui, |ui| {
                    ui.set_width(ui.available_width() - 8.0);
                    wish = piles_ui(ui, view, state, actions);
                    fog::fog_ui(ui, view, actions);
                });
            });
            if is_wide {
                ui.vertical(|ui| preview_ui(ui, view, state));
            }
        });
    });
    if let Some(wish) = wish {
        actions.push(Action::Stage(wish));
        is_open = false;
        windows::close(ui, LIST);
    }
    state.stage.injects.is_open = is_open;
}

/// Every pile; what is to be done on stage.
fn piles_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) -> Option<StageWish> {
    let session = view.bench.session();
    let mut wish = None;
    for (wanted, name) in Pile::ALL {
        let of_pile: Vec<u16> =
            piled(session).filter(|(.., pile)| *pile == wanted).map(|(number, ..)| number).collect();
        if wanted == Pile::TakenBack && of_pile.is_empty() {
            continue;
        }
        let title = view.words.fill(name, &[("number", of_pile.len().to_string().into())]);
        ui.add_space(4.0);
        widgets::heading(ui, RichText::new(title).family(semibold()).size(SMALL));
        for number in of_pile {
            ui.push_id(("inject", number), |ui| {
                wish = wish.take().or(inject_ui(ui, view, state, (number, wanted), actions));
            });
        }
    }
    wish
}

/// One inject: its title, why it waits, and what can be done with it.
fn inject_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (number, pile): (u16, Pile),
    actions: &mut Vec<Action>,
) -> Option<StageWish> {
    let session = view.bench.session();
    let inject = session.workshop.inject(number)?;
    let is_shown = state.stage.injects.shown == Some(number);
    let name = view.words.inject_name(&session.workshop, &session.case, number);
    let response = ui.add(Button::selectable(is_shown, RichText::new(&name)).wrap());
    let waits = if matches!(pile, Pile::Waiting | Pile::TakenBack) {
        view.words.inject_waits(session, inject)
    } else {
        String::new()
    };
    let spoken = if waits.is_empty() { name.clone() } else { view.words.pair(&name, &waits) };
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_shown, &spoken));
    let pressed = Pressed::read(ui, &response);
    if !waits.is_empty() {
        ui.indent("waits", |ui| widgets::hint(ui, waits));
    }
    let mut wish = None;
    ui.indent("what", |ui| {
        wish = buttons_ui(ui, view, (number, pile, &name), actions);
        details_ui(ui, view, session, inject);
    });
    let hold = |is_held| Action::Edit(Edit::Prepare(Preparation::Hold(number, is_held)));
    match (pressed, pile) {
        (Some(Pressed::Enter), Pile::Held) if is_shown => {
            actions.push(Action::Stage(StageWish::Caution(Key::InjectIsHeld)));
        }
        (Some(Pressed::Enter), Pile::Ready | Pile::Waiting | Pile::TakenBack) if is_shown => {
            wish = Some(StageWish::Publish(number));
        }
        (Some(Pressed::Enter | Pressed::Hand), _) => {
            if state.stage.injects.shown.replace(number).is_none() {
                ui.ctx().request_discard("the window grows by the preview");
            }
        }
        (Some(Pressed::Hold), Pile::Ready | Pile::Waiting | Pile::TakenBack) => actions.push(hold(true)),
        (Some(Pressed::Hold), Pile::Held) => actions.push(hold(false)),
        (Some(Pressed::Hold), Pile::Live) | (None, _) => {}
    }
    wish
}

/// What was pressed on the line of an inject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pressed {
    /// A hand or a screen reader.
    Hand,
    Enter,
    Hold,
}

impl Pressed {
    /// Takes the keys of the line while it has the keyboard. A key held down is one press, and Space, which clickers send, is
    /// none.
    fn read(ui: &Ui, response: &Response) -> Option<Self> {
        if response.has_focus() {
            let is_first = |wanted: Press| {
                ui.input(|input| {
                    let is_it = |event: &egui::Event| {
                        matches!(event, egui::Event::Key { key, pressed: true, repeat: false, modifiers, .. }
                            if *key == wanted && *modifiers == Modifiers::NONE)
                    };
                    input.events.iter().any(is_it)
                })
            };
            if is_first(Press::Enter) {
                return Some(Self::Enter);
            }
            if is_first(Press::H) {
                return Some(Self::Hold);
            }
        }
        let asked = egui::accesskit::Action::Click;
        let is_asked = ui.input(|input| input.has_accesskit_action_request(response.id, asked));
        (response.clicked_by(egui::PointerButton::Primary) || is_asked).then_some(Self::Hand)
    }
}

/// What can be done with an inject by hand. Each button says of which.
fn buttons_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (number, pile, name): (u16, Pile, &str),
    actions: &mut Vec<Action>,
) -> Option<StageWish> {
    let button = |ui: &mut Ui, key: Key| {
        let response = ui.button(RichText::new(view.t(key)).size(SMALL));
        let spoken = view.words.pair(&view.t(key), name);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &spoken));
        response.clicked()
    };
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        let mut hold = |is_held| actions.push(Action::Edit(Edit::Prepare(Preparation::Hold(number, is_held))));
        match pile {
            Pile::Ready | Pile::Waiting | Pile::TakenBack => {
                wish = button(ui, Key::InjectPublish).then_some(StageWish::Publish(number));
                if button(ui, Key::InjectHold) {
                    hold(true);
                }
            }
            Pile::Held => {
                if button(ui, Key::InjectRelease) {
                    hold(false);
                }
            }
            Pile::Live => wish = button(ui, Key::InjectTakeBack).then_some(StageWish::TakeBack(number)),
        }
    });
    wish
}

/// Text, facts and note, folded away until a hand opens them: this screen may be mirrored.
fn details_ui(ui: &mut Ui, view: &View<'_>, session: &Session, inject: &Inject) {
    let said = |text: &str| view.words.text_of_case(&session.case, text);
    let lines = [said(&inject.text)].into_iter().chain(view.words.changes(session, &inject.changes));
    let lines: Vec<String> = lines.chain([said(&inject.note)]).filter(|line| !line.trim().is_empty()).collect();
    if lines.is_empty() {
        return;
    }
    let title = RichText::new(view.t(Key::InjectDetails)).size(SMALL);
    widgets::folding(ui, title).id_salt("details").show(ui, |ui| {
        for line in lines {
            widgets::secondary(ui, line);
        }
    });
}

/// One inject as the wall would show it, drawn by the function that draws the wall.
fn preview_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let (Some(stage), Some(number)) = (view.stage, state.stage.injects.shown) else { return };
    let bench = stage.bench.unwrap_or(view.bench);
    let subject = Subject { session: bench.in_force(), assessment: bench.assessment(), catalog: bench.catalog() };
    let Some(preview) = preview(subject, stage.show, number) else { return };
    let room = ui.content_rect().width() - WIDTH - 110.0;
    let width = if ui.content_rect().width() >= WIDE { room.clamp(280.0, 560.0) } else { 280.0 };
    // Before any word is set: the window has yet to grow.
    ui.set_width(width);
    widgets::hint(ui, view.t(Key::InjectPreview));
    let (rect, _) = ui.allocate_exact_size(vec2(width, width * 9.0 / 16.0), egui::Sense::hover());
    let inner = ui.new_child(egui::UiBuilder::new().id_salt("inject-preview").max_rect(rect));
    state.stage.injects.picture.scene_ui(&inner, rect, preview.scene(), 0);
    let border = egui::Stroke::new(1.0, Tokens::of(ui).border);
    ui.painter().rect_stroke(rect, 2.0, border, egui::StrokeKind::Outside);
}
