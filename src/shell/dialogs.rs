//! The dialogs of the system, one at a time: what each is for, and whether it was ever there.
//!
//! A dialog that fails, and one that never answers, look like a person who takes their time. What tells them apart is
//! the focus: a dialog that appears takes it from the window. So an empty answer while the window kept the focus is no
//! cancel, and after some seconds with the focus and without an answer the window asks for the path itself.

use std::path::PathBuf;

use egui::Context;

use super::{errands::Errand, leaving::Leaving, packing::Packing, recording::Writing};
use crate::chosen::{ClassForm, ClassPart};

/// So long, in seconds, the window has the focus before a dialog counts as one that does not appear.
const LONGEST_SILENCE: f64 = 2.5;

/// What the answer of a dialog is for.
#[derive(Debug)]
pub(super) enum Purpose {
    /// A session to open.
    Open,
    /// Where the session goes.
    Save,
    /// A session to compare with.
    Comparison,
    /// Where a text goes that is no session.
    Text(String),
    /// The picture of an inject, by the place of the inject in the list.
    Picture(usize),
    /// A table to read rows from.
    Rows,
    /// Where a table goes.
    Table(String),
    /// A part of what the table of a class is read from.
    Class(ClassPart),
    /// Where the table of a class goes, and as what.
    ClassTable(String, ClassForm),
    /// A file of assumptions, or a session that has some.
    Assumptions,
    /// Where a guided case goes.
    Guide(Box<Writing>),
    /// Where a figure goes.
    Figure(Box<Leaving>),
    /// In which folder a packed workshop is to lie.
    Pack(Box<Packing>),
}

/// A dialog that was asked for.
#[derive(Debug)]
struct Asked {
    purpose: Purpose,
    /// Whether the window had the focus then; a display without a window manager gives it to nobody.
    had_focus: bool,
    /// Whether something took the focus since, or the answer tells by itself that there was a dialog.
    lost_focus: bool,
    /// Whether an answer always comes, however long it takes.
    is_sure: bool,
    /// Since when, by the window's clock, the focus is here again and nothing was answered.
    silent_since: Option<f64>,
}

#[derive(Debug, Default)]
pub(super) struct Dialogs {
    asked: Option<Asked>,
    number: u64,
    /// The dialog that did not appear, while its thread still waits for it.
    stuck: Option<u64>,
}

impl Dialogs {
    /// The number of a new dialog; where there is to be none, what to say instead.
    pub(super) fn ask(&mut self, ctx: &Context, purpose: Purpose, is_sure: bool) -> Result<u64, Errand> {
        if self.asked.is_some() {
            return Err(Errand::DialogPending);
        }
        if self.stuck.is_some() {
            return Err(Errand::NoDialog(purpose));
        }
        self.number += 1;
        let had_focus = has_focus(ctx);
        self.asked = Some(Asked { purpose, had_focus, lost_focus: is_sure, is_sure, silent_since: None });
        ctx.request_repaint();
        Ok(self.number)
    }

    /// What an answer means; none where nobody waits for it and nothing was picked.
    pub(super) fn answer(&mut self, number: u64, picked: Option<PathBuf>) -> Option<Errand> {
        if self.stuck == Some(number) {
            self.stuck = None;
            return picked.map(Errand::PickedLate);
        }
        let asked = self.asked.take()?;
        Some(match picked {
            Some(path) => Errand::Picked(path, asked.purpose),
            None if asked.lost_focus => Errand::Cancelled,
            None => Errand::NoDialog(asked.purpose),
        })
    }

    /// Looks where the focus is, and after too long a silence says what was asked for.
    pub(super) fn overdue(&mut self, ctx: &Context) -> Option<Purpose> {
        let asked = self.asked.as_mut().filter(|asked| !asked.is_sure)?;
        let now = ctx.input(|input| input.time);
        if asked.had_focus && !has_focus(ctx) {
            (asked.lost_focus, asked.silent_since) = (true, None);
            return None;
        }
        let since = *asked.silent_since.get_or_insert(now);
        if now - since < LONGEST_SILENCE {
            ctx.request_repaint_after_secs((LONGEST_SILENCE - (now - since)) as f32 + 0.05);
            return None;
        }
        self.stuck = Some(self.number);
        self.asked.take().map(|asked| asked.purpose)
    }
}

fn has_focus(ctx: &Context) -> bool {
    ctx.input(|input| input.viewport().focused.unwrap_or(true))
}
