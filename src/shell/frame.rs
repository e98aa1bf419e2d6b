//! One frame: what came back from the threads, what the views show, and what they ask for.

use egui::{Ui, ViewportCommand};

use super::{Shell, clock, file_name, guided, pinned::Peek, window};
use crate::{
    domain::Session,
    ui::{self, Action, View},
    words::Key,
};

impl Shell {
    /// Lays out one frame and carries out what was asked for; the same frame shows what followed.
    pub fn frame_ui(&mut self, ui: &mut Ui) {
        self.name_window(ui);
        self.read_contrast();
        self.receive(ui);
        self.take_awaited(ui);
        self.take_compared();
        self.read_window(ui);
        self.ask_left();
        self.go_back_to_guide(ui);
        self.read_pins(ui);
        self.tell_time(ui);
        self.tell_floor(ui);
        self.look_for_pictures(ui);
        let actions = self.view_ui(ui);
        self.look_for_letters(ui.ctx());
        // What a session with very many days has to tell is found between the frames.
        let looks_ahead = match &mut self.tour.on_screen {
            Some(guided) => guided.look_ahead(),
            None => self.documents.bench.look_ahead(),
        };
        if looks_ahead {
            ui.ctx().request_repaint();
        }
        if actions.is_empty() {
            self.keep();
            self.keeping.give_turn(ui.ctx());
            return;
        }
        let revision = self.bench().revision();
        let step = self.tour.at();
        self.documents.horizons.look_away();
        self.documents.bench.sign(self.signature());
        for action in actions {
            if self.replay.is_some() && action.is_of_session() {
                self.notices.caution(self.words().text(Key::ReplayReadOnly));
                continue;
            }
            self.carry_out(ui, action);
        }
        // Before the frame is laid out again, so that a panic there costs nothing.
        self.keep();
        self.keeping.give_turn(ui.ctx());
        let is_another = self.tour.at() != step;
        if is_another || self.bench().revision() != revision || self.asking.is_open() {
            ui.ctx().request_discard("the session changed");
        }
        ui.ctx().request_repaint();
    }

    /// Tells windows apart in a task bar: the name of the document, a star while it is unsaved, the program's.
    fn name_window(&mut self, ui: &Ui) {
        let session = self.documents.bench.session();
        let name = self.documents.on_screen.path().map_or_else(|| self.words().session_title(session), file_name);
        let star = if self.documents.on_screen.is_dirty(session) { " *" } else { "" };
        let program = self.words().text(Key::AppName);
        let title = match &self.tour.on_screen {
            Some(guided) => format!("{} – {program}", self.words().told_guide(guided.title()).0),
            None if self.screen.is_start => program,
            None => format!("{name}{star} – {program}"),
        };
        if title != self.screen.title {
            ui.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.screen.title = title;
        }
    }

    fn view_ui(&mut self, ui: &mut Ui) -> Vec<Action> {
        self.follow_wall();
        let wall = self.stage.as_ref().map(|stage| stage.show.look.language);
        self.documents.look_to_the_horizon(self.person.language, wall, &self.offered);
        self.follow_replay();
        self.look_at_stage();
        let sealed = self.seal_in_sight();
        let mut guided = self.tour.on_screen.take();
        let words = self.words();
        let session = self.documents.bench.session();
        let guide = guided.as_ref().map(|guided| guided.view(words));
        let seen = self.documents.horizons.seen().filter(|_| guide.is_none());
        let precedents: Vec<&Session> = match seen {
            Some(seen) => seen.precedents.iter().collect(),
            None => self.offered.precedents.clone(),
        };
        let on_wall = seen.and_then(|seen| seen.on_wall.as_ref());
        let mut peek = self.screen.peek.take();
        let name = match self.documents.on_screen.path() {
            _ if guide.is_some() => guide.as_ref().map_or_else(String::new, |guide| guide.title.clone()),
            Some(_) => self.documents.on_screen.name(session),
            None => words.session_title(session),
        };
        let is_guided = guide.is_some();
        let number = guide.as_ref().map_or(self.documents.number(), |_| guided::NUMBER);
        let (bench, state, peeked) = match (&mut guided, &mut peek) {
            (Some(guided), _) => {
                let (bench, ui) = guided.on_screen();
                (bench, ui, None)
            }
            (None, Some(Peek { bench, ui, name })) => (&*bench, ui, Some(name.as_str())),
            (None, None) => {
                let replayed = self.replay.as_ref().map(|replay| &replay.bench);
                let seen = replayed.or_else(|| seen.map(|seen| &seen.bench));
                (seen.unwrap_or(&self.documents.bench), &mut self.screen.ui, None)
            }
        };
        let view = View {
            bench,
            words,
            number,
            document: &name,
            is_dirty: match &guide {
                Some(guide) => guide.is_changed,
                None => self.documents.is_dirty(),
            },
            has_file: guide.is_none() && self.documents.on_screen.path().is_some(),
            is_start: guide.is_none() && self.screen.is_start,
            cases: &self.offered.cases,
            precedents: &precedents,
            own: seen.map_or(&self.offered.own, |seen| &seen.own),
            horizon: seen.map(|seen| &seen.horizon),
            recent: &self.person.settings.recent,
            own_groups: &self.person.settings.groups,
            columns: &self.person.settings.columns,
            question: self.asking.question.as_ref(),
            notice: self.notices.notice.as_ref(),
            banner: self.documents.on_screen.standing.banner.as_ref().filter(|_| guide.is_none()),
            messages: &self.notices.messages,
            pins: self.documents.pinned.of(number),
            beside: self.documents.pinned.beside(),
            peek: peeked,
            predict: self.documents.predictions.of(number, self.person.settings.predict, &session.predictions),
            class: self.class_desk.table.as_ref(),
            recording: self.tour.recording.on_screen(guide.is_some()),
            guide,
            sealed: sealed.filter(|_| !is_guided),
            stage: self.stage.as_ref().filter(|_| !is_guided).and_then(|stage| stage.view(on_wall)),
            guides: &self.offered.guides,
            workshops: &self.offered.workshops,
            own_guides: &self.person.settings.guides,
            comparison: self.screen.comparison.as_ref(),
            log_name: &self.person.settings.log_name,
            theme: self.person.theme(),
            language: self.person.language,
            hint_seen: self.person.settings.hint_seen,
            contrast: self.person.settings.contrast,
            letters: !self.person.settings.letters_off,
            reduced_motion: self.person.settings.reduced_motion,
            here: clock::at_home,
            replay: self.replay.as_ref().filter(|_| !is_guided).map(|replay| replay.view(words)),
            clock: self.silence.left(self.documents.bench.session().proceedings.clock).filter(|_| !is_guided),
        };
        let mut actions = ui::screen_ui(ui, &view, state);
        if peeked.is_some() {
            // What is looked at while a key is held is only looked at.
            actions.clear();
        }
        self.screen.peek = peek;
        self.tour.on_screen = guided;
        actions
    }

    /// Files dropped on the window, the zoom, which egui's own keys change too, and the wish to close it.
    fn read_window(&mut self, ui: &mut Ui) {
        let percent = (ui.zoom_factor() * 100.0).round() as u16;
        if percent != self.person.settings.zoom_percent.unwrap_or(100) {
            self.person.settings.zoom_percent = Some(percent);
            self.keep_settings();
        }
        window::remember(ui, &mut self.person.settings.window);
        self.read_focus(ui);
        let dropped: Vec<_> =
            ui.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_path_buf()).collect());
        if !self.take_dropped(ui.ctx(), &dropped)
            && let Some(path) = dropped.first()
        {
            self.carry_out(ui, Action::OpenFile(path.display().to_string()));
        }
        let wants_close = ui.input(|input| input.viewport().close_requested());
        if wants_close {
            self.end_dry_run();
        }
        let has_work = || {
            self.documents.is_dirty()
                || self.errands.is_saving()
                || self.tour.recording.is_unsaved()
                || self.tour.is_changed()
                || self.screen.is_written()
        };
        if wants_close && !self.asking.may_close && has_work() {
            ui.send_viewport_cmd(ViewportCommand::CancelClose);
            self.carry_out(ui, Action::Quit);
        }
    }
}
