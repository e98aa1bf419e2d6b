//! What a view asks for. The shell carries it out after the frame.

use super::{
    export::{Copied, Export},
    fields::Cut,
    papers::{PaperWish, ReportWish},
    stage::StageWish,
    start::Knowledge,
};
use crate::{
    chosen::{Column, Contrast, Group},
    domain::{Edit, Recipient, Told},
    explore::Letter,
    guide::Anchor,
    predict::{Asking, Guess},
    sheet::{Privacy, Table},
    workbench::Gesture,
};

/// A wish of the user.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change the session.
    Edit(Edit),
    /// Change the session at several places in one step.
    EditAll(Vec<Edit>),
    /// Change the session as part of a gesture that goes on.
    Shape(Edit, Gesture),
    /// Do something to the room's clock.
    Clock(super::ClockWish),
    /// The gesture is over.
    EndGesture,
    /// Undo one step.
    Undo,
    /// Redo one step.
    Redo,
    /// Undo or redo until so many steps are done.
    GoToStep(usize),
    /// Add a note to a line of the log, by its place from 0.
    Annotate(usize, String),
    /// Write down what happened as a line of the log.
    Enter(String),
    /// Look at the session as it was after a line of the log, by its place from 0.
    Replay(usize),
    /// Look at the session as it is again.
    EndReplay,
    /// Choose the name that stands in the log.
    SetLogName(String),
    /// Open the last good copy of the file on screen.
    OpenLastGood,
    /// Put the message about the file away.
    CloseBanner,
    /// Put away a message that stays until it is read, by its place.
    PutAway(usize),
    /// Say that a field had no room for all that was given to it.
    TextCut(Cut),
    /// Pin the present state.
    Pin,
    /// Call a pinned state something else.
    RenamePin(Letter, String),
    /// Forget a pinned state.
    DropPin(Letter),
    /// Go back to a pinned state, as one step.
    GoBackTo(Letter),
    /// Compare the session with a file or a shipped case, with the notes or without.
    CompareWith(String, bool),
    /// Ask for a file to compare with.
    ChooseComparison,
    /// Begin a blank session.
    New,
    /// Ask for a file to open.
    Open,
    /// Ask for a path in the window itself.
    OpenByPath,
    /// Open this file.
    OpenFile(String),
    /// Open a shipped case, with what was known when.
    OpenCase(&'static str, Knowledge),
    /// Open a workshop that ships.
    OpenWorkshop(&'static str),
    /// Go on to the next day on which more became known.
    NextDay,
    /// Open the next thing that is sealed, where no wall does.
    OpenSealed,
    /// Say that what was asked for would tell what is sealed.
    TellSealed,
    /// Show what came next: the horizon is lifted.
    LiftHorizon,
    /// Page through a shipped guided case.
    OpenGuide(&'static str),
    /// Show a step of the guided case, by its place from 0.
    GuideStep(usize),
    /// Leave the guided case.
    LeaveGuide,
    /// Leave it, and keep the step on screen as a session of one's own.
    KeepGuideCopy,
    /// Begin to record a guided case, or go on with it.
    Record,
    /// Record a step: its caption, and what it lights.
    AddStep(Told, Anchor),
    /// Take a recorded step away, by its place from 0.
    TakeStepAway(usize),
    /// Ask where to save what was recorded, under a title.
    SaveGuide(Told),
    /// Stop recording.
    StopRecording,
    /// Open a precedent of the person's own from the start page.
    OpenOwn(String),
    /// Reveal the answers, after this prediction of them.
    Predict([Guess; 4]),
    /// Reveal the answers without a prediction.
    SkipPrediction,
    /// Choose whether predictions are asked for.
    SetAsking(Asking),
    /// Forget every prediction.
    ClearPredictions,
    /// Save to the session's file.
    Save,
    /// Ask where to save.
    SaveAs,
    /// Ask for a path to save to in the window itself.
    SaveByPath,
    /// Go back to the session as its file holds it.
    Revert,
    /// Go on with a copy that has no file.
    Duplicate,
    /// Go to the start page.
    GoToStart,
    /// Leave the start page without opening anything.
    LeaveStart,
    /// Do something on the stage.
    Stage(StageWish),
    /// Choose a theme.
    SetTheme(egui::ThemePreference),
    /// Choose a language.
    SetLanguage(crate::words::Language),
    /// Choose a zoom, percent.
    SetZoom(u16),
    /// Choose whether what could move stands still.
    SetReducedMotion(bool),
    /// Choose ordinary colours or those of a high contrast.
    SetContrast(Contrast),
    /// Choose whether single letters act wherever the keyboard is.
    SetLetters(bool),
    /// Keep a group of seats under a name; one of the same name is replaced.
    KeepGroup(Group),
    /// Forget the group of that name.
    ForgetGroup(String),
    /// Remember how wide a column is.
    KeepColumn(Column),
    /// The hint was used.
    HintUsed,
    /// Reply the question that stands open.
    Answer(Reply),
    /// Copy a text.
    Copy(String),
    /// Ask where to save a text that is no session, under a name without ending.
    SaveText {
        /// The name it is offered under.
        name: String,
        /// The text.
        text: String,
    },
    /// Ask for the picture of an inject, by the place of the inject in the list.
    ChoosePicture(usize),
    /// Ask for a table to read rows from.
    OpenTable,
    /// Copy a table of the session, with what is private or without.
    CopyTable(Table, Privacy),
    /// Ask where to save such a table.
    SaveTable(Table, Privacy),
    /// Ask where to save the response as a file.
    Export(Box<Export>),
    /// Save a paper.
    Paper(PaperWish),
    /// Write a paper for the printer, and open it in the system's browser.
    PrintPaper(PaperWish),
    /// Save or print the report of the session, or save one of its tables.
    Report(Box<ReportWish>),
    /// Ask where to save the arguments as a map.
    SaveArguments,
    /// Ask where to save what the session assumes otherwise.
    SaveAssumptions,
    /// Ask for a file of assumptions, or a session, and assume what it does.
    TakeAssumptions,
    /// Ask where to save a copy for somebody else.
    SaveCopyFor(Recipient),
    /// Do something with the table of a class.
    Class(super::ClassWish),
    /// Carry what was predicted in the file, or leave it out.
    CarryPrediction(bool),
    /// Ask for the folder into which the workshop is packed.
    Pack,
    /// Copy the response.
    CopyFigure(Box<Export>, Copied),
    /// Read the folder of own precedents again.
    ReadOwn,
    /// Open the folder of own precedents in the system's way, and read it again.
    OpenOwnFolder,
    /// Close the window.
    Quit,
}

impl Action {
    /// Whether it would change the session, its log, its clocks or its pinned states, which nobody does who only looks.
    #[must_use]
    pub fn is_of_session(&self) -> bool {
        if let Self::Stage(wish) = self {
            return wish.is_of_session();
        }
        matches!(
            self,
            Self::Edit(_)
                | Self::EditAll(_)
                | Self::Shape(..)
                | Self::Clock(_)
                | Self::Undo
                | Self::Redo
                | Self::GoToStep(_)
                | Self::Annotate(..)
                | Self::Enter(_)
                | Self::Pin
                | Self::GoBackTo(_)
                | Self::NextDay
                | Self::Revert
                | Self::ChoosePicture(_)
                | Self::TakeAssumptions
        )
    }
}

/// An answer to a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Save first, then go on.
    SaveFirst,
    /// Throw the changes away and go on.
    Discard,
    /// Do nothing.
    Cancel,
    /// Go on with this path.
    Path(String),
    /// Replace the file that stands there.
    Overwrite,
    /// Go on with what was unsaved when the program ended.
    Recover,
    /// Open the file as it was saved last.
    OpenSaved,
    /// Leave it, and do not ask again.
    Skip,
    /// Copy the report of a crash.
    CopyReport,
    /// Replace what another program wrote.
    KeepMine,
    /// Take what another program wrote.
    Reload,
    /// Save beside it under another name.
    SaveCopy,
    /// Open a file that another window has as a copy without a file.
    OpenCopy,
    /// Open a file that another window has to read it.
    ReadOnly,
    /// Keep a step of a guided case that was changed as a session.
    KeepGuideCopy,
    /// Leave the guided case with what was changed in it.
    LetGuideGo,
    /// End the program with what is being written and stands in no session.
    EndWithoutIt,
    /// Save what was recorded.
    SaveRecording,
    /// Throw away what was recorded.
    DropRecording,
    /// Take an inject back, and with it what was changed of its facts since.
    TakeBackAnyway,
    /// Take an inject back, and leave those facts as they are.
    LeaveFacts,
    /// Close the window without waiting for a disk that does not answer.
    Leave,
}
