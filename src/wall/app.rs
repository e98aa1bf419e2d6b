//! The window of the wall. It has no pointer, menu or dialog, does nothing with a key, and paints only when a scene came or a clock runs.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use egui::{CursorIcon, Ui, ViewportBuilder, ViewportCommand};

use super::{
    inbox::Inbox,
    outbox::Outbox,
    plugs,
    screens::{self, Screens},
};
use crate::{
    stage::{
        Look, Page, PublicScene, SilenceFace,
        wire::{Down, Gathered, Screen, Up},
    },
    ui::{
        theme,
        wall::{Gallery, WallView},
    },
    words::{Key, Words},
};

/// How long a scene takes to go over into the next.
const FADE: Duration = Duration::from_millis(150);
/// The screens are looked at no more often.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
/// A window without a screen of its own looks for one so often.
const LOOK_FOR_SCREEN: Duration = Duration::from_secs(2);

/// The window before it is told on which screen to stand.
pub(super) fn builder() -> ViewportBuilder {
    ViewportBuilder::default()
        .with_title("Casus Foederis")
        .with_app_id("casus-wall")
        .with_inner_size([960.0, 540.0])
        .with_min_inner_size([320.0, 180.0])
        // Whoever works on the console goes on typing there.
        .with_active(false)
}

/// What the wall shows.
pub(super) struct WallApp {
    inbox: Arc<Inbox>,
    outbox: Outbox,
    view: WallView,
    scene: PublicScene,
    /// The picture that is coming.
    coming: Gathered,
    /// Since when it is shown, and its clocks count from there.
    since: Instant,
    /// The scene before, while one goes over into the other.
    before: Option<PublicScene>,
    wish: Option<Screen>,
    screens: Screens,
    on: Option<usize>,
    /// When the screens were looked at; none where they must be now.
    looked: Option<Instant>,
    /// Whether no frame was shown yet.
    is_new: bool,
    owes_answer: bool,
    is_told_to_end: bool,
    has_closed: bool,
}

impl WallApp {
    pub(super) fn new(ctx: &egui::Context, inbox: Arc<Inbox>, outbox: Outbox) -> Self {
        theme::install(ctx);
        inbox.wake(ctx);
        Self {
            inbox,
            outbox,
            view: WallView::default(),
            scene: PublicScene::blank(Look::default()),
            coming: Gathered::default(),
            since: Instant::now(),
            before: None,
            wish: None,
            screens: Screens::default(),
            on: None,
            looked: None,
            is_new: true,
            owes_answer: false,
            is_told_to_end: false,
            has_closed: false,
        }
    }

    fn read(&mut self, ctx: &egui::Context) {
        while let Some(message) = self.inbox.next() {
            match message {
                Down::Scene(scene) => self.show(*scene),
                Down::Blank => self.show(PublicScene::blank(self.scene.look)),
                Down::Screen(screen) => {
                    self.wish = Some(screen);
                    self.looked = None;
                }
                Down::Picture(piece) => {
                    if let Some((hash, content)) = self.coming.take(&piece) {
                        Gallery::of(ctx).hang(&hash, Some(content));
                        ctx.request_repaint();
                    }
                }
                Down::End => self.is_told_to_end = true,
            }
        }
    }

    fn show(&mut self, scene: PublicScene) {
        let before = std::mem::replace(&mut self.scene, scene);
        self.before = fades(&before, &self.scene).then_some(before);
        self.since = Instant::now();
        self.owes_answer = true;
    }

    /// Stands on the right screen, and tells the console where that is whenever it changes.
    fn take_place(&mut self, window: &winit::window::Window) {
        if self.looked.is_none() && self.is_new {
            let inbox = Arc::clone(&self.inbox);
            plugs::watch(window, move || inbox.look_again());
        }
        let is_told = self.inbox.has_other_screens();
        if !is_told && self.looked.is_some_and(|looked| looked.elapsed() < LOOK_AGAIN) {
            return;
        }
        let is_first = std::mem::take(&mut self.is_new) || self.looked.is_none();
        self.looked = Some(Instant::now());
        let screens = Screens::of(window);
        let on = screens.target(self.wish.as_ref());
        if !is_first && screens == self.screens && on == self.on {
            // A cable that was out for a moment leaves the same screens, and the wall wherever the desktop has put it meanwhile.
            if is_told && screens::strays(window, on) {
                screens::stand(window, None);
                screens::stand(window, on);
            }
            return;
        }
        screens::stand(window, on);
        (self.screens, self.on) = (screens, on);
        let all = self.screens.all.clone();
        self.outbox.say(&Up::Ready { on: on.and_then(|idx| all.get(idx).cloned()), screens: all });
    }

    /// When it has to be painted again: soon while a scene goes over into another, with the next second while a clock runs.
    fn next_frame(&mut self, ctx: &egui::Context) {
        let shown = self.since.elapsed();
        if self.before.is_some() {
            ctx.request_repaint();
        } else if self.scene.ticks() {
            ctx.request_repaint_after(Duration::from_secs(shown.as_secs() + 1).saturating_sub(shown));
        }
    }
}

impl eframe::App for WallApp {
    /// What must be done also while another window covers this one: a screen that is plugged in is filled all the same, and
    /// the console is told that this goes on.
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        self.read(ctx);
        if let Some(window) = frame.winit_window() {
            self.take_place(window);
        }
        let is_seen = ctx.input(|input| input.viewport().visible()).unwrap_or(true);
        if !is_seen && std::mem::take(&mut self.owes_answer) {
            self.outbox.say(&Up::Alive);
        }
        if self.on.is_none() && !plugs::ARE_TOLD {
            // A window alone waits for a screen, and not every system says that one came.
            ctx.request_repaint_after(LOOK_FOR_SCREEN);
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.has_closed |= ui.input(|input| input.viewport().close_requested());
        if self.is_told_to_end || self.inbox.is_over() {
            self.is_told_to_end = true;
            ui.ctx().send_viewport_cmd(ViewportCommand::Close);
        }
        ui.ctx().set_cursor_icon(CursorIcon::None);
        let rect = ui.ctx().content_rect();
        let is_window = self.on.is_none() && self.looked.is_some();
        let words = Words::on_screen(self.scene.look.language);
        // On the console's own screen the window may have been given the keyboard, with which nothing can be done here.
        let has_keys = is_window && ui.input(|input| input.viewport().focused == Some(true));
        let keys = words.text(Key::WallKeysElsewhere);
        let rect = if has_keys { self.view.keys_ui(ui, rect, self.scene.look.theme, &keys) } else { rect };
        self.view.note = if is_window { words.text(Key::WallTestOneScreen) } else { String::new() };
        let shown = self.since.elapsed();
        let seconds = u32::try_from(shown.as_secs()).unwrap_or(u32::MAX);
        self.before.take_if(|_| shown >= FADE);
        if let Some(before) = &self.before {
            self.view.scene_ui(ui, rect, before, seconds);
            ui.set_opacity(shown.as_secs_f32() / FADE.as_secs_f32());
        }
        self.view.scene_ui(ui, rect, &self.scene, seconds);
        if std::mem::take(&mut self.owes_answer) {
            self.outbox.say(&Up::Alive);
        }
        self.next_frame(ui.ctx());
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if self.has_closed && !self.is_told_to_end {
            self.outbox.say(&Up::Closed);
        }
    }
}

/// Whether one scene goes over into the other little by little. What must be seen at once never does: dark, light again, a
/// break of silence; and a clock that goes on is no other scene.
fn fades(before: &PublicScene, after: &PublicScene) -> bool {
    let is_break = matches!(&after.page, Page::Text(page) if matches!(page.silence, SilenceFace::Broken { .. }));
    let is_dark = before.page == Page::Blank || after.page == Page::Blank;
    after.look.moves && !is_break && !is_dark && before.page != after.page
}
