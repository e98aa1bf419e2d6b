//! The carrying out of what the views ask for.

use egui::{ThemePreference, Ui};

use super::{
    Shell,
    dialogs::Purpose,
    dry::{keeps, leaves},
    flow::Next,
    injects::card_lifted,
    sealed::speakers,
    silence::{begins_round, takes_step},
};
use crate::{
    report::Goes,
    ui::{self, Action},
    words::{Key, Language},
    workbench::{Command, Workbench},
};

impl Shell {
    pub(super) fn carry_out(&mut self, ui: &mut Ui, action: Action) {
        // While a guided case is on screen it has what is done to a session, and whatever leads elsewhere leaves it first.
        let action = match self.carry_out_guided(ui, action) {
            Some(action) => action,
            None => return,
        };
        if self.is_dry_run() && keeps(&action) {
            return self.notices.caution(self.words().text(Key::DryRunKeepsNothing));
        }
        if leaves(&action) {
            self.end_dry_run();
        }
        let Some(action) = self.unless_sealed(action) else { return };
        match action {
            Action::Edit(edit) => self.edit(edit, None),
            Action::EditAll(edits) => self.edit(edits, None),
            Action::Shape(command, gesture) => self.edit(command, Some(gesture)),
            Action::EndGesture => self.documents.bench.end_gesture(),
            Action::Clock(wish) => self.move_clock(wish),
            Action::Stage(wish) => self.on_stage(wish),
            Action::Undo => self.move_steps(Workbench::undo),
            Action::Redo => self.move_steps(Workbench::redo),
            Action::GoToStep(done) => self.move_steps(|bench| bench.go_to_step(done)),
            Action::Annotate(line, text) => {
                self.documents.bench.annotate(line, &text);
            }
            Action::Enter(text) => {
                self.documents.bench.enter(&text);
            }
            Action::Replay(line) => self.look_at_line(line),
            Action::EndReplay => self.end_replay(),
            Action::OpenSealed => self.open_sealed(),
            Action::TellSealed => {}
            Action::Pin => self.pin(),
            Action::RenamePin(letter, name) => self.documents.rename_pin(letter, &name),
            Action::DropPin(letter) => self.documents.drop_pin(letter),
            Action::GoBackTo(letter) => self.documents.go_back_to(self.words(), letter),
            Action::SetLogName(name) => {
                self.person.settings.log_name = name;
                self.keep_settings();
            }
            Action::OpenLastGood => self.unless_dirty(ui, Next::LastGood),
            Action::CloseBanner => self.documents.on_screen.standing.banner = None,
            Action::PutAway(idx) => self.notices.put_away(idx),
            Action::TextCut(cut) => self.notices.text_cut(self.words(), cut),
            Action::CompareWith(path, with_notes) => {
                self.screen.ui.windows.compare_notes = with_notes;
                self.compare_typed(&path);
            }
            Action::ChooseComparison => self.pick(ui, Purpose::Comparison, String::new()),
            Action::New => self.unless_dirty(ui, Next::New),
            Action::Open => self.unless_dirty(ui, Next::Open),
            Action::OpenByPath => self.unless_dirty(ui, Next::OpenByPath),
            Action::OpenFile(path) => self.unless_dirty(ui, Next::OpenFile(path.into())),
            Action::OpenCase(id, knowledge) => self.unless_dirty(ui, Next::OpenCase(id, knowledge)),
            Action::OpenOwn(path) => self.unless_dirty(ui, Next::OpenOwn(path.into())),
            Action::OpenWorkshop(id) => self.unless_dirty(ui, Next::OpenWorkshop(id)),
            Action::NextDay => self.go_to_next_day(),
            Action::LiftHorizon => self.lift_horizon(),
            Action::Predict(guesses) => self.reveal(guesses),
            Action::SkipPrediction => self.skip_prediction(),
            Action::SetAsking(asking) => {
                self.person.settings.predict = asking;
                self.keep_settings();
            }
            Action::ClearPredictions => self.clear_predictions(),
            Action::OpenGuide(id) => self.open_guide(id),
            Action::GuideStep(_) | Action::LeaveGuide | Action::KeepGuideCopy => {}
            Action::Record => self.record(),
            Action::AddStep(caption, lit) => self.add_step(caption, lit),
            Action::TakeStepAway(idx) => self.tour.recording.take_away(idx),
            Action::SaveGuide(title) => self.save_guide(ui, &title),
            Action::StopRecording => self.stop_recording(),
            Action::GoToStart => self.unless_dirty(ui, Next::Start),
            Action::LeaveStart => self.screen.is_start = false,
            Action::Save => self.save(ui),
            Action::SaveAs => self.save_as(ui),
            Action::SaveByPath => self.ask_path(true),
            Action::Revert => self.revert(),
            Action::Duplicate => self.duplicate(),
            Action::SetTheme(theme) => self.set_theme(ui, theme),
            Action::SetLanguage(language) => self.set_language(language),
            Action::SetZoom(percent) => ui.set_zoom_factor(f32::from(percent) / 100.0),
            Action::SetReducedMotion(is_reduced) => {
                self.person.settings.reduced_motion = is_reduced;
                ui::theme::set_motion(ui.ctx(), !is_reduced);
                self.keep_settings();
            }
            Action::SetContrast(contrast) => {
                self.person.settings.contrast = contrast;
                self.show_contrast();
                self.keep_settings();
            }
            Action::SetLetters(act) => self.set_letters(act),
            Action::KeepGroup(group) => {
                self.person.settings.keep_group(group);
                self.groups_changed();
            }
            Action::ForgetGroup(name) => {
                self.person.settings.forget_group(&name);
                self.groups_changed();
            }
            Action::KeepColumn(column) => {
                self.person.settings.keep_column(column);
                self.keep_settings();
            }
            Action::HintUsed => self.use_up_hint(),
            Action::Answer(answer) => self.answer(ui, answer),
            Action::Copy(text) => {
                ui.ctx().copy_text(text);
                self.notices.note(self.words().text(Key::Copied));
            }
            Action::SaveText { name, text } => self.pick(ui, Purpose::Text(text), format!("{name}.txt")),
            Action::Paper(wish) => self.save_paper(ui, wish),
            Action::PrintPaper(wish) => self.print_paper(ui, wish),
            Action::Report(wish) => self.report(ui, *wish),
            Action::SaveArguments => self.save_arguments(ui),
            Action::SaveAssumptions => self.save_assumptions(ui),
            Action::TakeAssumptions => self.pick(ui, Purpose::Assumptions, String::new()),
            Action::SaveCopyFor(recipient) => self.save_copy_for(ui, recipient),
            Action::Class(wish) => self.class(ui, wish),
            Action::CarryPrediction(carries) => self.carry_prediction(carries),
            Action::Pack => self.pack_workshop(ui),
            Action::ChoosePicture(at) => self.choose_picture(ui, at),
            Action::OpenTable => self.pick(ui, Purpose::Rows, String::new()),
            Action::CopyTable(table, privacy) => {
                let text = self.table_text(table, privacy, Goes::ToClipboard);
                self.carry_out(ui, Action::Copy(text));
            }
            Action::SaveTable(table, privacy) => self.save_table(ui, table, privacy),
            Action::Export(export) => self.export(ui, *export),
            Action::CopyFigure(export, copied) => self.copy_figure(ui, *export, copied),
            Action::ReadOwn => self.read_own(ui, false),
            Action::OpenOwnFolder => self.read_own(ui, true),
            Action::Quit if self.screen.is_written() => self.ask_written(),
            Action::Quit => self.quit(ui),
        }
    }

    pub(super) fn edit(&mut self, command: impl Into<Command>, gesture: Option<crate::workbench::Gesture>) {
        let command = command.into();
        let (begins, rounds) = (begins_round(&command), self.documents.bench.session().proceedings.rounds.len());
        if begins && self.holds_answers() {
            return self.notices.caution(self.words().text(Key::StageEnvelopesFirst));
        }
        if begins {
            // What is being said belongs to the round that ends.
            self.end_turn();
        }
        let (steps, takes) = (self.documents.bench.session().proceedings.steps.len(), takes_step(&command));
        if let Some(stage) = &mut self.stage {
            // What was answered in the open before the envelopes were shown lies in none.
            stage.take_answers(&self.documents.bench);
        }
        let answers = self.answers_in_envelopes();
        let has_envelopes = self.stage.as_ref().is_some_and(|stage| stage.show.shows_envelopes());
        let seats = if answers.is_some() || has_envelopes { speakers(&command) } else { Vec::new() };
        let lifted = card_lifted(&command);
        if self.documents.bench.execute(command, gesture) {
            self.notices.hush();
            self.tell_lifted(lifted);
        }
        self.tell_absent(&seats);
        if takes {
            self.follow_step(steps);
            self.show_silence(steps);
        }
        if begins {
            self.follow_round(rounds);
        }
        if self.documents.bench.session().proceedings.rounds.len() > rounds {
            self.seal_again();
        } else if let Some(answers) = answers {
            self.hold_envelopes(&answers, &seats);
        } else if let Some(stage) = &mut self.stage {
            stage.show.answers_in(seats);
        }
    }

    fn set_theme(&mut self, ui: &mut Ui, theme: ThemePreference) {
        ui.ctx().set_theme(theme);
        self.person.set_theme(theme);
        self.keep_settings();
    }

    /// Whether single letters act wherever the keyboard is.
    pub fn set_letters(&mut self, act: bool) {
        self.person.settings.letters_off = !act;
        self.keep_settings();
    }

    /// Changes the language at once, without a restart.
    pub fn set_language(&mut self, language: Language) {
        self.person.language = language;
        self.documents.retell(self.words());
        self.offered.retell(self.words());
        self.show_class();
        self.tour.retell(language);
        self.person.settings.language = language.into();
        self.keep_settings();
    }

    fn groups_changed(&mut self) {
        self.keep_settings();
    }

    fn use_up_hint(&mut self) {
        if !self.person.settings.hint_seen {
            self.person.settings.hint_seen = true;
            self.keep_settings();
        }
    }

    /// Keeps the settings, beside the window. Settings that cannot be kept are no reason to stop: the notice says so.
    pub(super) fn keep_settings(&mut self) {
        if let Some(home) = &self.person.home {
            self.errands.keep_settings(&self.ctx, &home.settings, &self.person.settings);
        }
    }
}
