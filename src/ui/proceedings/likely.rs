//! What is likely meant by a step: which text, who does it, where it leads.

use super::form::{Draft, Pick, template};
use crate::{
    council::proceedings::{State, Table},
    domain::{ActKind, DecidingBody, Rung, StateCode, Text, TextId},
    ui::View,
};

/// The body that the matter may move to.
pub(super) fn other_body(state: &State, view: &View<'_>) -> DecidingBody {
    let day = view.bench.session().as_of;
    let is_committee = state.body.on(day) == DecidingBody::Dpc;
    if is_committee { DecidingBody::Council } else { DecidingBody::Dpc }
}

/// The text on the table with its words; else the last one; else a new statement.
pub(super) fn text_of(view: &View<'_>, state: &State) -> (Pick, Draft) {
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
pub(super) fn by(kind: ActKind, view: &View<'_>, state: &State, hand: Option<StateCode>) -> Vec<StateCode> {
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
