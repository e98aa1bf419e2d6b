//! The horizon of a document: nothing that is dated after the day looked at shows. It belongs to the sitting as a seal does
//! and stands in no session. The document itself stays whole; the views are given what could be known by that day.

use std::collections::BTreeSet;

use super::{Shell, documents::Documents, offered::Offered, sealed::sealed};
use crate::{
    domain::{Day, Edit, Session},
    predict::Sealing,
    ui::{self, OwnPrecedents},
    words::{Key, Language, Words},
    workbench::Workbench,
};

/// Which documents have a horizon, and what is seen of the one on screen.
#[derive(Debug, Default)]
pub(super) struct Horizons {
    documents: BTreeSet<u64>,
    seen: Option<Box<Seen>>,
}

/// What can be seen from the day looked at, for a document, a state of its session, a language, that of the wall where it is
/// another, and a reading of the person's own precedents.
#[derive(Debug)]
pub(super) struct Seen {
    of: (u64, u64, Language, Option<Language>, u64, Option<Sealing>),
    pub(super) bench: Workbench,
    /// What the wall is given, where the window shows less or tells it in another language.
    pub(super) on_wall: Option<Workbench>,
    pub(super) precedents: Vec<Session>,
    pub(super) own: OwnPrecedents,
    pub(super) horizon: ui::Horizon,
}

impl Horizons {
    /// Whether a document has a horizon.
    pub(super) fn has(&self, document: u64) -> bool {
        self.documents.contains(&document)
    }

    pub(super) fn set(&mut self, document: u64, has_one: bool) {
        if has_one {
            self.documents.insert(document);
        } else {
            self.documents.remove(&document);
        }
    }

    pub(super) fn seen(&self) -> Option<&Seen> {
        self.seen.as_deref()
    }

    /// Nothing is held while the session changes, so that no step is copied for it.
    pub(super) fn look_away(&mut self) {
        self.seen = None;
    }
}

impl Documents {
    /// Whether the document on screen has a horizon.
    pub(super) fn has_horizon(&self) -> bool {
        self.horizons.has(self.number())
    }

    /// Gives the document on screen a horizon, or takes it.
    fn set_horizon(&mut self, has_one: bool) {
        if self.has_horizon() != has_one {
            self.horizons.set(self.number(), has_one);
            self.horizons.look_away();
            self.bench.look_anew();
        }
    }

    /// The session as it shows: whole, or as far as the horizon.
    pub(super) fn shown(&self, language: Language) -> Session {
        let session = self.bench.session();
        if self.has_horizon() { known(session, session.as_of, language) } else { session.clone() }
    }

    /// Another session, as far as the horizon of the one on screen.
    pub(super) fn as_far_as_known(&self, session: Session) -> Session {
        if self.has_horizon() { session.known_by(self.bench.session().as_of) } else { session }
    }

    /// Brings what is seen up to date, for the window in one language and the wall in another.
    pub(super) fn look_to_the_horizon(&mut self, language: Language, wall: Option<Language>, offered: &Offered) {
        let number = self.number();
        // While the answers are sealed nothing of a later day shows either.
        let sealing = self.seals.get(number).filter(|sealing| sealing.hides());
        if !self.horizons.has(number) && sealing.is_none() {
            return self.horizons.look_away();
        }
        let wall = wall.filter(|wall| *wall != language);
        let of = (number, self.bench.revision(), language, wall, offered.own.reading, sealing);
        if self.horizons.seen.as_ref().is_some_and(|seen| seen.of == of) {
            return;
        }
        let session = self.bench.session();
        let (day, case) = (session.as_of, session.case.as_str());
        let precedents = beside(&offered.precedents, case, day);
        let own = offered.own.cases.iter().filter_map(|own| {
            Some(ui::OwnPrecedent { path: own.path.clone(), session: precedent(&own.session, day)? })
        });
        let own = OwnPrecedents { cases: own.collect(), ..offered.own.clone() };
        let horizon = ui::Horizon { case: session.case.clone(), has_next: session.next_day().is_some() };
        let bench = self.bench.seen_as(known(session, day, language));
        // What is known by a day has no case any more by which another language would know its words.
        let on_wall = wall.map(|wall| self.bench.seen_as(known(session, day, wall)));
        let (bench, on_wall) = match sealing {
            None => (bench, on_wall),
            Some(sealing) => (sealed(&bench, sealing), Some(on_wall.unwrap_or(bench))),
        };
        self.horizons.seen = Some(Box::new(Seen { of, bench, on_wall, precedents, own, horizon }));
    }
}

impl Shell {
    /// Gives the document on screen a horizon, or takes it.
    pub fn set_horizon(&mut self, has_one: bool) {
        self.documents.set_horizon(has_one);
        if let Some(path) = self.documents.on_screen.path() {
            self.person.settings.keep_horizon(path, has_one);
            self.keep_settings();
        }
    }

    /// Whether the document on screen has a horizon.
    #[must_use]
    pub fn has_horizon(&self) -> bool {
        self.documents.horizons.has(self.documents.number())
    }

    /// The session as it shows: the step of a guided case, or the person's own, whole or as far as the horizon.
    pub(super) fn shown(&self) -> Session {
        let guided = self.tour.on_screen.as_ref().map(|guided| guided.bench().session().clone());
        guided.unwrap_or_else(|| self.documents.shown(self.person.language))
    }

    /// The precedents that show beside it, the person's own among them: whole, or as far as the horizon, and then without the case
    /// itself. While an action is carried out nothing is held of what was seen.
    pub(super) fn precedents_shown(&self) -> Vec<Session> {
        let own = self.offered.own.cases.iter().map(|own| &own.session);
        if !self.documents.has_horizon() {
            return self.offered.precedents.iter().copied().chain(own).cloned().collect();
        }
        let Session { as_of: day, case, .. } = self.documents.bench.session();
        let own = own.filter_map(|own| precedent(own, *day));
        beside(&self.offered.precedents, case, *day).into_iter().chain(own).collect()
    }

    /// Goes on to the next day on which anything more became known.
    pub(super) fn go_to_next_day(&mut self) {
        if let Some(day) = self.documents.bench.session().next_day() {
            self.documents.bench.execute(Edit::SetAsOf(day), None);
            self.notices.hush();
        }
    }

    /// Shows what came next: the horizon is lifted, and the person is told.
    pub(super) fn lift_horizon(&mut self) {
        self.set_horizon(false);
        self.notices.note(self.words().text(Key::HorizonLifted));
    }
}

/// A session as far as its horizon, told in the language in use. What is known of its case from elsewhere, what allies gave
/// in the end or why nothing was asked, does not reach it: it is a session of its own.
pub(super) fn known(session: &Session, day: Day, language: Language) -> Session {
    Session { case: String::new(), ..Words::of(language).told(session.clone()).known_by(day) }
}

/// The precedents beside a case as they stood on a day, without the case itself.
fn beside(precedents: &[&Session], case: &str, day: Day) -> Vec<Session> {
    let others = precedents.iter().filter(|other| other.case != case || case.is_empty());
    others.filter_map(|other| precedent(other, day)).collect()
}

/// A precedent as it stood on a day; none where its own first account is later.
fn precedent(session: &Session, day: Day) -> Option<Session> {
    (session.day_of_first_account() <= day).then(|| session.known_by(day))
}
