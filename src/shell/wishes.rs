//! The carrying out of what the views ask for.

use egui::{ThemePreference, Ui};

use super::{Shell, case_cards, dialogs::Purpose, flow::Next, silence::takes_step};
use crate::{
    chosen::Theme,
    ui::{self, Action},
    words::{Key, Language, Words},
    workbench::Command,
};

impl Shell {
    pub(super) fn carry_out(&mut self, ui: &mut Ui, action: Action) {
        // While a guided case is on screen it has what is done to a session, and whatever leads elsewhere leaves it first.
        let action = match self.carry_out_guided(ui, action) {
            Some(action) => action,
            None => return,
        };
        match action {
            Action::Edit(edit) => self.edit(edit, None),
            Action::EditAll(edits) => self.edit(edits, None),
            Action::Shape(command, gesture) => self.edit(command, Some(gesture)),
            Action::EndGesture => self.bench.end_gesture(),
            Action::Clock(wish) => self.move_clock(wish),
            Action::Undo => {
                self.bench.undo();
                self.follow_steps();
            }
            Action::Redo => {
                self.bench.redo();
                self.follow_steps();
            }
            Action::GoToStep(done) => {
                self.bench.go_to_step(done);
                self.follow_steps();
            }
            Action::Annotate(line, text) => {
                self.bench.annotate(line, &text);
            }
            Action::Pin => self.pin(),
            Action::RenamePin(letter, name) => self.rename_pin(letter, &name),
            Action::DropPin(letter) => self.drop_pin(letter),
            Action::GoBackTo(letter) => self.go_back_to(letter),
            Action::SetLogName(name) => {
                self.settings.log_name = name;
                self.keep_settings();
            }
            Action::OpenLastGood => self.unless_dirty(ui, Next::LastGood),
            Action::CloseBanner => self.document.standing.banner = None,
            Action::PutAway(idx) => self.put_away(idx),
            Action::TextCut(cut) => self.text_cut(cut),
            Action::CompareWith(path, with_notes) => {
                self.ui.windows.compare_notes = with_notes;
                self.compare_typed(&path);
            }
            Action::ChooseComparison => self.pick(ui, Purpose::Comparison, String::new()),
            Action::New => self.unless_dirty(ui, Next::New),
            Action::Open => self.unless_dirty(ui, Next::Open),
            Action::OpenByPath => self.unless_dirty(ui, Next::OpenByPath),
            Action::OpenFile(path) => self.unless_dirty(ui, Next::OpenFile(path.into())),
            Action::OpenCase(id, knowledge) => self.unless_dirty(ui, Next::OpenCase(id, knowledge)),
            Action::OpenOwn(path) => self.unless_dirty(ui, Next::OpenOwn(path.into())),
            Action::NextDay => self.go_to_next_day(),
            Action::LiftHorizon => self.lift_horizon(),
            Action::Predict(guesses) => self.reveal(guesses),
            Action::SkipPrediction => self.skip_prediction(),
            Action::SetAsking(asking) => {
                self.settings.predict = asking;
                self.keep_settings();
            }
            Action::ClearPredictions => self.clear_predictions(),
            Action::OpenGuide(id) => self.open_guide(id),
            Action::GuideStep(_) | Action::LeaveGuide | Action::KeepGuideCopy => {}
            Action::Record => self.record(),
            Action::AddStep(caption, lit) => self.add_step(caption, lit),
            Action::TakeStepAway(idx) => self.recording.take_away(idx),
            Action::SaveGuide(title) => self.save_guide(ui, &title),
            Action::StopRecording => self.stop_recording(),
            Action::GoToStart => self.unless_dirty(ui, Next::Start),
            Action::LeaveStart => self.is_start = false,
            Action::Save => self.save(ui),
            Action::SaveAs => self.save_as(ui),
            Action::SaveByPath => self.ask_path(true),
            Action::Revert => self.revert(),
            Action::Duplicate => self.duplicate(),
            Action::SetTheme(theme) => self.set_theme(ui, theme),
            Action::SetLanguage(language) => self.set_language(language),
            Action::SetZoom(percent) => ui.set_zoom_factor(f32::from(percent) / 100.0),
            Action::SetReducedMotion(is_reduced) => {
                self.settings.reduced_motion = is_reduced;
                ui::theme::set_motion(ui.ctx(), !is_reduced);
                self.keep_settings();
            }
            Action::SetContrast(contrast) => {
                self.settings.contrast = contrast;
                self.show_contrast();
                self.keep_settings();
            }
            Action::SetLetters(act) => self.set_letters(act),
            Action::KeepGroup(group) => {
                self.settings.keep_group(group);
                self.groups_changed();
            }
            Action::ForgetGroup(name) => {
                self.settings.forget_group(&name);
                self.groups_changed();
            }
            Action::KeepColumn(column) => {
                self.settings.keep_column(column);
                self.keep_settings();
            }
            Action::HintUsed => self.use_up_hint(),
            Action::Answer(answer) => self.answer(ui, answer),
            Action::Copy(text) => {
                ui.ctx().copy_text(text);
                self.note(Words::on_screen(self.language).text(Key::Copied));
            }
            Action::SaveText { name, text } => self.pick(ui, Purpose::Text(text), format!("{name}.txt")),
            Action::Export(export) => self.export(ui, *export),
            Action::CopyFigure(export, copied) => self.copy_figure(ui, *export, copied),
            Action::ReadOwn => self.read_own(ui, false),
            Action::OpenOwnFolder => self.read_own(ui, true),
            Action::Quit if self.errands.is_saving() => self.go_on(ui, Next::Quit),
            Action::Quit if self.recording.is_unsaved() => self.ask_recording(Some(Next::Quit)),
            Action::Quit => self.unless_dirty(ui, Next::Quit),
        }
    }

    fn edit(&mut self, command: impl Into<Command>, gesture: Option<crate::workbench::Gesture>) {
        let command = command.into();
        let (steps, takes) = (self.bench.session().proceedings.steps.len(), takes_step(&command));
        if self.bench.execute(command, gesture) {
            self.notice = None;
        }
        if takes {
            self.follow_step(steps);
        }
    }

    fn set_theme(&mut self, ui: &mut Ui, theme: ThemePreference) {
        ui.ctx().set_theme(theme);
        self.settings.theme = match theme {
            ThemePreference::System => Theme::System,
            ThemePreference::Light => Theme::Light,
            ThemePreference::Dark => Theme::Dark,
        };
        self.keep_settings();
    }

    /// Whether single letters act wherever the keyboard is.
    pub fn set_letters(&mut self, act: bool) {
        self.settings.letters_off = !act;
        self.keep_settings();
    }

    /// Changes the language at once, without a restart.
    pub fn set_language(&mut self, language: Language) {
        self.language = language;
        self.retell();
        self.cases = case_cards(Words::on_screen(language));
        self.tell_passed_over();
        self.retell_guide();
        self.settings.language = language.into();
        self.keep_settings();
    }

    fn groups_changed(&mut self) {
        self.keep_settings();
    }

    fn use_up_hint(&mut self) {
        if !self.settings.hint_seen {
            self.settings.hint_seen = true;
            self.keep_settings();
        }
    }

    /// Keeps the settings, beside the window. Settings that cannot be kept are no reason to stop: the notice says so.
    pub(super) fn keep_settings(&mut self) {
        if let Some(home) = &self.home {
            self.errands.keep_settings(&self.ctx, &home.settings, &self.settings);
        }
    }
}
