//! What a frame shows: plain records, read by every panel and changed by none.

use super::{
    Banner, CompareText, GuideCard, GuideView, Message, Notice, Predicting, Question, ReplayView, Sealed, StageView,
};
use crate::{
    chosen::{Column, Contrast, Group},
    domain::{Day, Moment, Session, StateCode},
    explore::{Pins, SideBySide},
    words::{Key, Language, Words},
    workbench::Workbench,
};

/// A shipped case as the start page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseCard {
    /// Its id.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// The question in one sentence.
    pub decision_point: String,
    /// Its first day.
    pub first_day: Day,
    /// How many seats the Council had.
    pub seats: usize,
}

/// A workshop that ships, as it is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkshopCard {
    /// Its id.
    pub id: &'static str,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// How long it takes and in how many rounds, in a sentence.
    pub line: String,
}

/// A precedent of the person's own, read from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPrecedent {
    /// Its file.
    pub path: String,
    /// The session; the id of its case begins with `yours/`.
    pub session: Session,
}

/// The person's own precedents as their folder held them when it was read last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnPrecedents {
    /// The folder; empty where there is none.
    pub folder: String,
    /// The precedents, in the order of their files' names.
    pub cases: Vec<OwnPrecedent>,
    /// The files that were passed over, each with what is wrong and where.
    pub passed_over: Vec<String>,
    /// How often the folder was read.
    pub reading: u64,
}

/// What a view may know of what lies beyond the day looked at: that there is more, and of which case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Horizon {
    /// The shipped case, by its id; empty where it is none.
    pub case: String,
    /// Whether anything more is dated later.
    pub has_next: bool,
}

/// What a frame shows.
pub struct View<'a> {
    /// The session and what follows from it.
    pub bench: &'a Workbench,
    /// The words of the language in use.
    pub words: &'static Words,
    /// Tells the document on screen from the others of the sitting.
    pub number: u64,
    /// The name of the document, for example the file's.
    pub document: &'a str,
    /// Whether the content differs from what is on disk.
    pub is_dirty: bool,
    /// Whether there is a file of it.
    pub has_file: bool,
    /// Whether the start page stands before the session.
    pub is_start: bool,
    /// The shipped cases.
    pub cases: &'a [CaseCard],
    /// The sessions of the shipped cases, to compare with.
    pub precedents: &'a [&'a Session],
    /// The person's own precedents.
    pub own: &'a OwnPrecedents,
    /// The horizon of the document; none where everything shows.
    pub horizon: Option<&'a Horizon>,
    /// Files opened lately, the newest first.
    pub recent: &'a [String],
    /// A question that waits for an answer.
    pub question: Option<&'a Question>,
    /// Groups of seats that the person has named.
    pub own_groups: &'a [Group],
    /// How wide the columns were left.
    pub columns: &'a [Column],
    /// A message for the status line.
    pub notice: Option<&'a Notice>,
    /// What there is to say about the file.
    pub banner: Option<&'a Banner>,
    /// What stays on screen until it is read.
    pub messages: &'a [Message],
    /// The pinned states of this document.
    pub pins: &'a Pins,
    /// The pinned states beside the present one, while they are compared.
    pub beside: Option<&'a SideBySide>,
    /// The pinned state that is shown in the place of the present one while a key is held, by its name.
    pub peek: Option<&'a str>,
    /// What there is to know of predictions.
    pub predict: Predicting<'a>,
    /// The step of a guided case that is shown.
    pub guide: Option<GuideView>,
    /// The guided cases that ship.
    pub guides: &'a [GuideCard],
    /// The workshops that ship.
    pub workshops: &'a [WorkshopCard],
    /// The files of guided cases opened lately, the newest first.
    pub own_guides: &'a [String],
    /// What was read of a class; none before anything is.
    pub class: Option<&'a super::ClassTable>,
    /// What is recorded of a guided case, while one is.
    pub recording: Option<&'a crate::guide::Recording>,
    /// The comparison with another file.
    pub comparison: Option<&'a CompareText>,
    /// The name that stands in the log.
    pub log_name: &'a str,
    /// The theme chosen.
    pub theme: egui::ThemePreference,
    /// The language chosen.
    pub language: Language,
    /// Whether the first-use hint has been used up.
    pub hint_seen: bool,
    /// The contrast chosen.
    pub contrast: Contrast,
    /// Whether single letters act wherever the keyboard is.
    pub letters: bool,
    /// A moment as the clock of the room shows it.
    pub here: fn(Moment) -> Moment,
    /// The moment of the session that is looked at; none where it is the present one.
    pub replay: Option<ReplayView>,
    /// What is left on the room's clock; none where it was never set.
    pub clock: Option<crate::stage::ClockFace>,
    /// Whether what could move stands still.
    pub reduced_motion: bool,
    /// What hides the answers of a session that is played; none where everything shows.
    pub sealed: Option<Sealed>,
    /// What is shown on the wall; none while nobody shows anything.
    pub stage: Option<StageView<'a>>,
}

impl View<'_> {
    pub(super) fn t(&self, key: Key) -> String {
        self.words.text(key)
    }

    /// The day beyond which nothing shows; none where everything does.
    pub(super) fn horizon_day(&self) -> Option<Day> {
        self.horizon.map(|_| self.bench.session().as_of)
    }

    /// Whether something of a session that is played is still sealed.
    pub(super) fn is_sealed(&self) -> bool {
        self.sealed.is_some()
    }

    /// Whether what the seats answer lies in closed envelopes.
    pub(super) fn has_envelopes(&self) -> bool {
        self.sealed.is_some_and(|sealed| sealed.sealing.in_envelopes)
    }

    /// Whether the seats speak to something that lies before them, by which a stance is named. That it does is an answer, so that
    /// it is not told while the answers are sealed.
    pub(super) fn is_put(&self) -> bool {
        self.is_sealed() || self.bench.assessment().is_put()
    }

    /// Whether the answer of a seat lies in a closed envelope.
    pub(super) fn has_answered(&self, seat: StateCode) -> bool {
        self.has_envelopes() && self.stage.is_some_and(|stage| stage.show.ballot().answered.contains(&seat))
    }

    /// Whether a seat is told on stage what others are not.
    pub(super) fn has_fog(&self, seat: StateCode) -> bool {
        self.stage.is_some() && self.bench.session().fog_of(seat).next().is_some()
    }

    /// Whether a session is worked on: not before one is chosen, and not while its answers are sealed.
    pub(super) fn is_work(&self) -> bool {
        !self.is_start && self.predict.seal.is_none()
    }
}

/// What the window is called: the document first, for that is what tells two windows apart.
#[must_use]
pub fn title(view: &View<'_>) -> String {
    let name = view.t(Key::AppName);
    if view.is_start {
        return name;
    }
    let document = match &view.guide {
        Some(guide) => guide.title.clone(),
        None => view.words.session_title(view.bench.session()),
    };
    let saved = view.t(if view.is_dirty { Key::StatusUnsaved } else { Key::StatusSaved });
    view.words.fill(Key::WindowTitle, &[("document", document.into()), ("saved", saved.into()), ("name", name.into())])
}
