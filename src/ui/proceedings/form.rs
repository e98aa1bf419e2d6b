//! A step being filled in: what it needs, and what stands in it before anybody touches it.

use super::standing;
use crate::{
    council::proceedings::{State, Table},
    domain::{ActKind, BeforeCouncil, Choice as _, DecidingBody, Request, Rung, StateCode, Text, TextId, Version},
    ui::View,
    words::Words,
};

/// How long a silence lies open by the room's clock unless another time is chosen, minutes.
const MINUTES: u16 = 10;

/// A step being filled in.
#[derive(Clone, Debug)]
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
    /// Whether it has yet to take the focus.
    pub(super) is_new: bool,
    /// The button that opened it, to which the focus goes back.
    pub(super) opened_by: Option<egui::Id>,
}

/// The text that a step puts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    /// One that the session holds.
    Held(TextId),
    /// A new one.
    New(Rung),
}

/// The words of a text being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

/// The end of a silence, as it is being set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Until {
    /// Whether the room's clock tells it; else a day of the incident.
    pub(super) by_room: bool,
    pub(super) minutes: u16,
    pub(super) day: String,
    pub(super) hour: String,
}

/// What a step of a kind asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Asks {
    pub(super) who: Who,
    /// A text and its words.
    pub(super) has_text: bool,
    /// When a silence ends.
    pub(super) has_deadline: bool,
    /// Words of the one who does it.
    pub(super) has_words: bool,
}

/// Who does a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Who {
    /// The Council.
    #[default]
    Council,
    /// One seat.
    One,
    /// Some seats.
    Some,
    /// Some seats, or the Secretary General.
    Bringers,
}

impl Asks {
    pub(super) fn of(kind: ActKind) -> Self {
        let by = |who| Self { who, ..Self::default() };
        match kind {
            ActKind::Raised | ActKind::Article5Proposed => by(Who::Bringers),
            ActKind::Article4Asked => by(Who::Some),
            ActKind::NationalAction => Self { has_words: true, ..by(Who::Some) },
            ActKind::Said | ActKind::LetterWithdrawn | ActKind::LetterSent => by(Who::One),
            ActKind::SilenceBroken => Self { has_words: true, ..by(Who::One) },
            ActKind::Put | ActKind::Amended => Self { has_text: true, ..Self::default() },
            ActKind::SilenceOpened => Self { has_text: true, has_deadline: true, ..Self::default() },
            ActKind::MeasuresDecided => Self { has_words: true, ..Self::default() },
            ActKind::Met
            | ActKind::Article4Held
            | ActKind::Withdrawn
            | ActKind::Adopted
            | ActKind::Confirmed
            | ActKind::Moved
            | ActKind::Ended => Self::default(),
        }
    }

    /// Whether there is anything to fill in.
    pub(super) fn anything(self, kind: ActKind) -> bool {
        self != Self::default() || kind == ActKind::Moved
    }
}

impl Form {
    /// A form with what is likely meant. `hand` is the seat under the hand.
    pub(super) fn new(kind: ActKind, view: &View<'_>, hand: Option<StateCode>) -> Self {
        let state = standing(view);
        let session = view.bench.session();
        let attacked = &view.bench.assessment().request.who_can_ask;
        let (pick, draft) = text_of(view, &state);
        let is_asked = state.is_article_5_proposed || state.before_council() == BeforeCouncil::Article5;
        Self {
            kind,
            by: by(kind, view, &state, hand),
            by_secretary: matches!(kind, ActKind::Raised | ActKind::Article5Proposed) && attacked.is_empty(),
            request: if is_asked { Request::Consents } else { Request::Asks },
            pick,
            draft,
            until: Until {
                by_room: true,
                minutes: MINUTES,
                day: session.as_of.plus_days(1).to_string(),
                hour: "10:00".to_owned(),
            },
            words: String::new(),
            measures: Vec::new(),
            to: other_body(&state, view),
            is_new: true,
            opened_by: None,
        }
    }

    /// Whether its words take the focus: a reason, or what is amended. Else the button that takes it has it.
    pub(super) fn begins_in_words(&self) -> bool {
        let asks = Asks::of(self.kind);
        asks.has_words || asks.has_text && self.kind != ActKind::Put && matches!(self.pick, Pick::Held(_))
    }

    /// Takes another text.
    pub(super) fn choose(&mut self, view: &View<'_>, pick: Pick) {
        self.pick = pick;
        self.draft = match pick {
            Pick::Held(id) => {
                let text = view.bench.session().proceedings.text(id);
                text.and_then(|text| Some(Draft::of(text.version(text.last_version())?, &text.measure)))
                    .unwrap_or_default()
            }
            Pick::New(rung) => template(view, rung, &self.draft.measure),
        };
    }
}

/// A first draft of a text of a kind.
pub(super) fn template(view: &View<'_>, rung: Rung, measure: &str) -> Draft {
    let version = Words::draft(rung, view.bench.session(), &view.bench.assessment().request.who_can_ask, measure);
    Draft::of(&version, measure)
}

/// The body that the matter may move to.
fn other_body(state: &State, view: &View<'_>) -> DecidingBody {
    let day = view.bench.session().as_of;
    let is_committee = state.body.on(day) == DecidingBody::Dpc;
    if is_committee { DecidingBody::Council } else { DecidingBody::Dpc }
}

/// The text on the table with its words; else the last one; else a new statement.
fn text_of(view: &View<'_>, state: &State) -> (Pick, Draft) {
    let proceedings = &view.bench.session().proceedings;
    let of = |id: TextId, version: u16| {
        let text: &Text = proceedings.text(id)?;
        Some((Pick::Held(id), Draft::of(text.version(version)?, &text.measure)))
    };
    let table = state.table.as_ref().and_then(|Table { text, version, .. }| of(*text, *version));
    let fell = || {
        let fell = state.fell.as_ref()?;
        of(fell.text, proceedings.text(fell.text)?.last_version())
    };
    let last = || {
        let id = TextId::at(proceedings.texts.len().checked_sub(1)?)?;
        let is_agreed = state.adopted.iter().any(|adopted| adopted.text == id);
        (!is_agreed).then(|| of(id, proceedings.text(id)?.last_version())).flatten()
    };
    table.or_else(fell).or_else(last).unwrap_or_else(|| {
        let rung = if state.is_article_5_proposed { Rung::Article5 } else { Rung::Solidarity };
        (Pick::New(rung), template(view, rung, ""))
    })
}

/// Who likely does it.
fn by(kind: ActKind, view: &View<'_>, state: &State, hand: Option<StateCode>) -> Vec<StateCode> {
    let assessment = view.bench.assessment();
    let attacked = &assessment.request.who_can_ask;
    let hand = hand.filter(|seat| assessment.roster.contains(*seat));
    let letters = state.table.as_ref().map_or(&[] as &[_], Table::letters);
    match kind {
        ActKind::SilenceBroken => {
            let wrote = |seat: &StateCode| letters.iter().any(|letter| letter.by == *seat);
            let text = assessment.council.text.as_ref();
            let objecting: Vec<StateCode> = text.map(|text| text.objecting.clone()).unwrap_or_default();
            let objecting: Vec<StateCode> = objecting.into_iter().filter(|seat| !wrote(seat)).collect();
            let in_hand = hand.filter(|seat| objecting.contains(seat) || objecting.is_empty() && !wrote(seat));
            in_hand.or_else(|| objecting.first().copied()).into_iter().collect()
        }
        ActKind::LetterWithdrawn => {
            let in_hand = hand.filter(|seat| letters.iter().any(|letter| letter.by == *seat));
            in_hand.or_else(|| letters.first().map(|letter| letter.by)).into_iter().collect()
        }
        ActKind::Article4Asked => {
            let ask: Vec<StateCode> =
                attacked.iter().copied().filter(|ally| !state.article_4_by.contains(ally)).collect();
            if ask.is_empty() { hand.into_iter().collect() } else { ask }
        }
        ActKind::LetterSent => {
            let unsent = attacked.iter().copied().find(|ally| !state.informed.contains(ally));
            unsent.or(hand).into_iter().collect()
        }
        ActKind::Raised | ActKind::Article5Proposed => attacked.clone(),
        ActKind::Said => attacked.first().copied().into_iter().collect(),
        ActKind::NationalAction => hand.into_iter().collect(),
        ActKind::Met
        | ActKind::Article4Held
        | ActKind::Put
        | ActKind::SilenceOpened
        | ActKind::Amended
        | ActKind::Withdrawn
        | ActKind::Adopted
        | ActKind::Confirmed
        | ActKind::MeasuresDecided
        | ActKind::Moved
        | ActKind::Ended => Vec::new(),
    }
}

/// What an ally attacked may say.
pub(super) fn requests() -> impl Iterator<Item = Request> {
    Request::ALL.iter().copied().filter(|request| !request.is_unknown())
}
