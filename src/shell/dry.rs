//! The dry run: the show tried out on a copy of the session, in which time goes thirty times as fast. When it ends, session, steps
//! and show are as they were before, and nothing of the run was logged, saved or kept against a crash.

use super::Shell;
use crate::{stage::Show, ui::Action, words::Key, workbench::Workbench};

/// What a dry run gives back.
pub(super) struct Before {
    bench: Workbench,
    show: Show,
}

/// Whether an action would keep something of what is on screen.
pub(super) fn keeps(action: &Action) -> bool {
    matches!(
        action,
        Action::Save
            | Action::SaveAs
            | Action::SaveByPath
            | Action::Duplicate
            | Action::Export(_)
            | Action::Paper(_)
            | Action::PrintPaper(_)
            | Action::Report(_)
            | Action::SaveCopyFor(_)
            | Action::CopyFigure(..)
            | Action::SaveText { .. }
            | Action::SaveArguments
            | Action::SaveAssumptions
            | Action::SaveTable(..)
            | Action::Pack
            | Action::ChoosePicture(_)
            | Action::Pin
            | Action::Record
    )
}

/// Whether an action leads away from the session on screen: the dry run ends first.
pub(super) fn leaves(action: &Action) -> bool {
    matches!(
        action,
        Action::New
            | Action::Open
            | Action::OpenByPath
            | Action::OpenFile(_)
            | Action::OpenCase(..)
            | Action::OpenOwn(_)
            | Action::OpenLastGood
            | Action::OpenGuide(_)
            | Action::GoToStart
            | Action::GoBackTo(_)
            | Action::Revert
            | Action::NextDay
            | Action::LiftHorizon
            | Action::Predict(_)
            | Action::SkipPrediction
            | Action::Quit
    )
}

impl Shell {
    /// Whether a dry run goes on.
    pub(super) fn is_dry_run(&self) -> bool {
        self.stage.as_ref().is_some_and(|stage| stage.dry.is_some())
    }

    /// Begins a dry run, or ends the one that goes on.
    pub(super) fn turn_dry_run(&mut self) {
        if self.is_dry_run() {
            return self.end_dry_run();
        }
        self.end_turn();
        self.pause_clock();
        let Some(stage) = &mut self.stage else { return };
        let bench = &mut self.documents.bench;
        // Without the steps before it: nobody undoes out of the run into another document.
        let mut copy = Workbench::new(bench.catalog(), bench.session().clone());
        copy.take_place_of(bench);
        let before = Before { bench: std::mem::replace(bench, copy), show: stage.show.clone() };
        stage.dry = Some(Box::new(before));
        stage.show.is_dry_run = true;
        self.silence.set_fast(true);
        self.notices.note(self.words().text(Key::DryRunBegun));
    }

    /// Puts the session back as it was; nothing happens where no dry run goes on.
    pub(super) fn end_dry_run(&mut self) {
        let Some(stage) = &mut self.stage else { return };
        let Some(Before { mut bench, show }) = stage.dry.take().map(|before| *before) else { return };
        bench.take_place_of(&self.documents.bench);
        self.documents.bench = bench;
        // How the wall looks was found out in the run, perhaps, and stays.
        let look = std::mem::replace(&mut stage.show, show).look;
        stage.show.look = look;
        stage.watch = super::floor::Watch::default();
        self.silence.set_fast(false);
        self.notices.note(self.words().text(Key::DryRunEnded));
    }
}
