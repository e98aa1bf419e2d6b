//! A step being filled in: what it needs, and what stands in it before anybody touches it.

use egui::{Id, PointerButton, Response};
use serde::{Deserialize, Serialize};

use super::{
    Stamp,
    asks::Asks,
    likely::{by, other_body, text_of},
    standing,
};
use crate::{
    domain::{ActKind, BeforeCouncil, Choice as _, DecidingBody, Request, Rung, StateCode, TextId, Version},
    ui::View,
    words::Words,
};

/// How long a silence lies open by the room's clock unless another time is chosen, minutes.
const MINUTES: u16 = 10;

/// A step being filled in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Form {
    /// What is to be done.
    pub(super) kind: ActKind,
    /// Who does it.
    pub(super) by: Vec<StateCode>,
    /// Whether the Secretary General brings the matter.
    pub(super) by_secretary: bool,
    /// What the ally attacked says.
    pub(super) request: Request,
    /// Which text.
    pub(super) pick: Pick,
    /// Its words.
    pub(super) draft: Draft,
    /// Until when a silence runs.
    pub(super) until: Until,
    /// A reason, or what is done, in words.
    pub(super) words: String,
    /// Measures of the catalogue.
    pub(super) measures: Vec<String>,
    /// The body that the matter moves to.
    pub(super) to: DecidingBody,
    /// Its hour and its source.
    pub(super) stamp: Stamp,
    /// What stood in it before a hand wrote anything.
    begun: Written,
    /// What was written for texts that were chosen before.
    others: Vec<(Pick, Draft)>,
    /// Whether Enter was pressed while it could not be taken, so that the reason is said louder.
    #[serde(skip)]
    pub(super) is_refused: bool,
    /// Whether it has yet to take the focus.
    #[serde(skip)]
    pub(super) is_new: bool,
    /// The button that opened it, to which the focus goes back; none where a key or another window did.
    #[serde(skip)]
    pub(super) opened_by: Option<Id>,
    /// Whether a key opened it, so that the next may be one too many: no key of it falls on the button that takes a new text.
    #[serde(skip)]
    is_by_key: bool,
    /// Whether silence was broken on the text, so that its words are likely to be amended.
    is_again: bool,
}

/// The text that a step puts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Pick {
    /// One that the session holds.
    Held(TextId),
    /// A new one.
    New(Rung),
}

/// The words of a text being written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Draft {
    pub(super) en: String,
    pub(super) fr: String,
    /// For a measure: which.
    pub(super) measure: String,
}

impl Draft {
    pub(super) fn of(version: &Version, measure: &str) -> Self {
        Self { en: version.en.clone(), fr: version.fr.clone(), measure: measure.to_owned() }
    }

    /// Whether it says something else than a version.
    pub(super) fn differs(&self, version: &Version) -> bool {
        self.en != version.en || self.fr != version.fr
    }
}

/// What a hand writes into a form. Whom it names and what it chooses of a list is done again in a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Written {
    draft: Draft,
    until: Until,
    words: String,
    measures: Vec<String>,
    stamp: Stamp,
}

/// The end of a silence, as it is being set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Until {
    /// Whether the room's clock tells it; else a day of the incident.
    pub(super) by_room: bool,
    pub(super) minutes: u16,
    pub(super) day: String,
    pub(super) hour: String,
}

impl Form {
    /// A form with what is likely meant. `hand` is the seat under the hand.
    pub(super) fn new(kind: ActKind, view: &View<'_>, hand: Option<StateCode>) -> Self {
        let state = standing(view);
        let session = view.bench.session();
        let attacked = &view.bench.assessment().request.who_can_ask;
        let (pick, draft) = text_of(view, &state);
        let is_asked = state.is_article_5_proposed || state.before_council() == BeforeCouncil::Article5;
        let until = Until {
            by_room: true,
            minutes: MINUTES,
            day: session.as_of.plus_days(1).to_string(),
            hour: "10:00".to_owned(),
        };
        let (words, measures, stamp) = Default::default();
        let begun = Written { draft, until, words, measures, stamp };
        Self {
            kind,
            by: by(kind, view, &state, hand),
            by_secretary: matches!(kind, ActKind::Raised | ActKind::Article5Proposed) && attacked.is_empty(),
            request: if is_asked { Request::Consents } else { Request::Asks },
            pick,
            draft: begun.draft.clone(),
            until: begun.until.clone(),
            words: String::new(),
            measures: Vec::new(),
            to: other_body(&state, view),
            stamp: Stamp::default(),
            begun,
            others: Vec::new(),
            is_refused: false,
            is_new: true,
            opened_by: None,
            is_by_key: false,
            is_again: state.fell.is_some() || state.table.as_ref().is_some_and(|table| !table.letters().is_empty()),
        }
    }

    /// Whether its words take the focus: a reason, what is amended, and a new text where a key opened it. Else, and so where the
    /// text lies ready, the button that takes it has it: no letter that is meant for the stage gets into words that are prepared.
    pub(super) fn begins_in_words(&self) -> bool {
        let asks = Asks::of(self.kind);
        let is_amended = self.kind == ActKind::Amended || self.is_again || self.draft != self.begun.draft;
        let begins = match self.pick {
            Pick::New(_) => self.is_by_key,
            Pick::Held(_) => is_amended && (self.is_by_key || self.kind != ActKind::Put),
        };
        asks.has_words || asks.has_text && begins
    }

    /// Takes another text. What was written for the one before is there again when that is chosen again.
    pub(super) fn choose(&mut self, view: &View<'_>, pick: Pick) {
        if self.draft != self.begun.draft {
            self.others.push((self.pick, self.draft.clone()));
        }
        self.begun.draft = match pick {
            Pick::Held(id) => {
                let text = view.bench.session().proceedings.text(id);
                text.and_then(|text| Some(Draft::of(text.version(text.last_version())?, &text.measure)))
                    .unwrap_or_default()
            }
            Pick::New(rung) => template(view, rung, &self.draft.measure),
        };
        self.pick = pick;
        let written = self.others.iter().rposition(|(other, _)| *other == pick);
        self.draft = written.map_or_else(|| self.begun.draft.clone(), |at| self.others.remove(at).1);
    }

    /// Puts a text that is written elsewhere.
    pub(super) fn put(&mut self, pick: Pick, draft: Draft) {
        (self.pick, self.draft) = (pick, draft);
    }

    /// Takes another measure: the words begin anew where nobody has written any.
    pub(super) fn name_measure(&mut self, view: &View<'_>, measure: String) {
        let is_untouched = self.draft == self.begun.draft;
        let template = template(view, Rung::Measure, &measure);
        self.draft.measure.clone_from(&measure);
        if is_untouched {
            self.draft = template.clone();
        }
        self.begun.draft = template;
    }

    /// Opened by a button, to which the focus goes back.
    pub(super) fn opened_by(self, button: &Response) -> Self {
        let is_by_key = !button.clicked_by(PointerButton::Primary);
        Self { opened_by: Some(button.id), is_by_key, is_new: true, ..self }
    }

    /// Opened by a key that acts wherever the keyboard is.
    pub(super) fn opened_by_key(self) -> Self {
        Self { opened_by: None, is_by_key: true, is_new: true, ..self }
    }

    /// Begins with the hour and the source that stand below the buttons.
    pub(super) fn stamped(mut self, stamp: Stamp) -> Self {
        (self.begun.stamp, self.stamp) = (stamp.clone(), stamp);
        self
    }

    /// Whether a hand has written something that would be missed.
    pub(super) fn is_written(&self) -> bool {
        let written = Written {
            draft: self.draft.clone(),
            until: self.until.clone(),
            words: self.words.clone(),
            measures: self.measures.clone(),
            stamp: self.stamp.clone(),
        };
        written != self.begun || !self.others.is_empty()
    }
}

/// A first draft of a text of a kind.
pub(super) fn template(view: &View<'_>, rung: Rung, measure: &str) -> Draft {
    let version = Words::draft(rung, view.bench.session(), &view.bench.assessment().request.who_can_ask, measure);
    Draft::of(&version, measure)
}

/// What an ally attacked may say.
pub(super) fn requests() -> impl Iterator<Item = Request> {
    Request::ALL.iter().copied().filter(|request| !request.is_unknown())
}
