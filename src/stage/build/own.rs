//! What is for the eyes of one delegation alone: its role sheet, what it wrote and got, and what it is told of the facts. Each is
//! asked for by a seat, and gives nothing of another.

use crate::{
    domain::{Dated, FactValue, FogCard, Session, StateCode},
    stage::audience::{FogLine, RoleSheet, SeatMessage},
    words::Words,
};

/// The delegation that speaks for a seat; empty where none does.
pub(super) fn delegation(session: &Session, words: &Words, seat: StateCode) -> String {
    let own = session.delegations.of(seat).map(|own| words.text_of_case(&session.case, &own.name));
    own.unwrap_or_default()
}

pub(super) fn role(session: &Session, words: &Words, seat: StateCode) -> Option<RoleSheet> {
    let own = session.delegations.of(seat).filter(|own| own.has_role())?;
    let said = |text: &str| words.text_of_case(&session.case, text);
    Some(RoleSheet { interest: said(&own.interest), red_line: said(&own.red_line), ask: said(&own.ask) })
}

pub(super) fn messages(session: &Session, words: &Words, seat: StateCode) -> Vec<SeatMessage> {
    let own = session.messages.iter().filter(|message| message.is_for(seat));
    // They are numbered for the seat: how many there are of others is none of its business.
    let own = own.enumerate().map(|(at, message)| SeatMessage {
        line: words.message_line(at, message),
        text: words.text_of_case(&session.case, &message.text),
    });
    own.collect()
}

pub(super) fn fog(session: &Session, words: &Words, seat: StateCode) -> Vec<FogLine> {
    session.fog_of(seat).map(|card| line(session, words, card)).collect()
}

fn line(session: &Session, words: &Words, card: &FogCard) -> FogLine {
    let fact = |dated: Dated<FactValue>| words.pair(&words.fact(dated.value.fact()), &words.value(&dated.value));
    let requests = card.says.request.iter().map(|line| words.pair(&words.state(line.ally), &words.choice(line.value)));
    FogLine {
        text: words.text_of_case(&session.case, &card.text),
        says: card.says.values().map(fact).chain(requests).collect(),
    }
}
