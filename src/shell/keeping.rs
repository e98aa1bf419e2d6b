//! What is kept against a crash, and what crashes have left.

use std::{
    hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher},
    path::PathBuf,
    sync::Arc,
};

use super::{clock, document::Document, documents::Documents};
use crate::{
    domain::Clock,
    predict::Sealing,
    stage::KeptStage,
    storage::{Keeper, Kept, Left},
};

/// What was on screen when it was kept last: revision, document, saves, whether its file is missed, pins, its seal, whether it is
/// shown on a wall, the clocks, and what was being written.
type Seen = (u64, u64, u64, bool, u64, Option<Sealing>, bool, [Clock; 2], u64);

/// The least time between two turns of a keeper without a thread, seconds.
const PACE: f64 = 0.1;

/// The keeper of this sitting, and what earlier ones left.
#[derive(Default)]
pub(super) struct Keeping {
    /// None where nothing is kept.
    pub(super) keeper: Option<Arc<Keeper>>,
    kept: Seen,
    /// How often something was saved.
    saves: u64,
    /// What was kept last of what is shown on a wall; the scene it stands still on is not compared.
    pub(super) show: Option<KeptStage>,
    /// What crashes have left and nobody was asked about yet.
    pub(super) left: Vec<Left>,
    /// When a keeper without a thread had its last turn, by the window's clock.
    turned_at: f64,
}

impl Keeping {
    pub(super) fn new(keeper: Option<Arc<Keeper>>, left: Vec<Left>) -> Self {
        Self { keeper, left, turned_at: -PACE, ..Self::default() }
    }

    /// Keeps the session when it has changed and is unsaved; forgets it when it is saved. A frame in which
    /// nothing changed costs three comparisons of numbers.
    ///
    /// A session that is shown is kept even where nothing is unsaved: a show leads nowhere without it.
    /// So is one beside which something is being written.
    pub(super) fn keep(&mut self, documents: &Documents, is_shown: bool, written: String) {
        let Some(keeper) = &self.keeper else { return };
        let (document, number) = (&documents.on_screen, documents.number());
        let pins = documents.pinned.of(number).revision();
        let sealing = documents.seals.get(number);
        let proceedings = &documents.bench.session().proceedings;
        let clocks = [proceedings.clock, proceedings.round_clock];
        let revision = documents.bench.revision();
        let seen = (
            revision,
            number,
            self.saves,
            document.is_unkept(),
            pins,
            sealing,
            is_shown,
            clocks,
            BuildHasherDefault::<DefaultHasher>::default().hash_one(&written),
        );
        if std::mem::replace(&mut self.kept, seen) == seen {
            return;
        }
        if !documents.is_dirty() && !is_shown && written.is_empty() {
            return keeper.forget();
        }
        keeper.keep(Kept {
            at: clock::now(),
            path: document.path().map(PathBuf::from),
            known: document.known().to_vec(),
            session: documents.bench.session().clone(),
            pins: documents.pinned.kept(number),
            has_horizon: documents.has_horizon(),
            sealing,
            written,
        });
    }

    /// Gives the keeper its turn where it has no thread, and sees to its pace.
    pub(super) fn give_turn(&mut self, ctx: &egui::Context) {
        let Some(keeper) = self.keeper.as_ref().filter(|keeper| keeper.awaits_turn()) else { return };
        let now = ctx.input(|input| input.time);
        let rests = PACE - (now - self.turned_at);
        if rests > 0.0 {
            return ctx.request_repaint_after_secs(rests as f32);
        }
        self.turned_at = now;
        keeper.turn();
    }

    /// Something was saved, so what is kept is looked at again.
    pub(super) fn count_save(&mut self) {
        self.saves += 1;
    }

    /// Keeps again whatever is on screen.
    pub(super) fn keep_anew(&mut self) {
        self.kept = Seen::default();
    }

    /// Says to other windows which file this one has.
    pub(super) fn show_open(&self, document: &Document) {
        if let Some(keeper) = &self.keeper {
            let path = document.path().filter(|_| !document.is_read_only());
            keeper.show_open(path.map(PathBuf::from));
        }
    }
}
