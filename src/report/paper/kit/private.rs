//! The pieces that not everybody may read: role sheets, and what is brought into play.

use super::{begin, page};
use crate::{
    chosen::KitPiece,
    domain::{Delegation, FogCard, Guest, Inject, InjectState},
    report::paper::{Block, Card, Cards, Cut, Line, Run, Sign, builder::Builder},
    words::Key,
};

/// Lines left where a sheet says nothing, and for one's own notes.
const BLANK_LINES: u8 = 3;
const NOTE_LINES: u8 = 9;

/// A page each: who leads the Council, every delegation, every guest.
pub(super) fn roles(kit: &mut Builder<'_>) {
    let session = kit.subject.session;
    let delegations = &session.delegations;
    let chairs = [Key::KitChair1, Key::KitChair2, Key::KitChair3, Key::KitChair4];
    office(kit, Key::DelegationsSecretaryGeneral, &delegations.secretary_general, &chairs);
    if !delegations.chair.trim().is_empty() {
        office(kit, Key::DelegationsChair, &delegations.chair, &chairs);
    }
    for (at, delegation) in delegations.list.iter().enumerate() {
        sheet(kit, at, delegation);
    }
    for guest in &session.proceedings.guests {
        visitor(kit, guest);
    }
}

fn titled(kit: &mut Builder<'_>, name: &str) {
    let title = kit.words.pair(&kit.words.text(Key::KitRole), name);
    page(kit, title);
}

fn notes(kit: &mut Builder<'_>) {
    kit.push(Block::Room { label: kit.words.text(Key::KitNotes), lines: NOTE_LINES });
}

/// Somebody who leads, and what that is.
fn office(kit: &mut Builder<'_>, what: Key, who: &str, does: &[Key]) {
    let words = kit.words;
    titled(kit, &words.text(what));
    let who = words.text_of_case(&kit.subject.session.case, who.trim());
    if who.is_empty() {
        kit.push(Block::Room { label: words.text(Key::DelegationPeople), lines: 1 });
    } else {
        kit.push(Block::Paragraph(Line(vec![Run::Strong(who)])));
    }
    kit.list(does.iter().map(|key| Line::plain(words.text(*key))).collect());
    notes(kit);
}

/// What is private to a delegation, and nothing of another.
fn sheet(kit: &mut Builder<'_>, at: usize, delegation: &Delegation) {
    let words = kit.words;
    let said = |text: &str| words.text_of_case(&kit.subject.session.case, text.trim());
    let name = said(&words.delegation(at, delegation));
    let seats: Vec<String> = delegation.seats.iter().map(|seat| words.state(*seat)).collect();
    let people: Vec<String> = delegation.people.iter().map(|person| said(person)).collect();
    let parts = [
        (Key::DelegationInterest, said(&delegation.interest)),
        (Key::DelegationRedLine, said(&delegation.red_line)),
        (Key::DelegationAsk, said(&delegation.ask)),
    ];
    titled(kit, &name);
    kit.push(Block::Paragraph(Line(vec![Run::Strong(words.text(Key::KitAlone))])));
    for (key, names) in [(Key::DelegationSeats, seats), (Key::DelegationPeople, people)] {
        if !names.is_empty() {
            kit.say(words.pair(&words.text(key), &words.list(&names)));
        }
    }
    for (key, text) in parts {
        if text.is_empty() {
            kit.push(Block::Room { label: words.text(key), lines: BLANK_LINES });
        } else {
            kit.subheading(words.text(key));
            kit.say(text);
        }
    }
    notes(kit);
}

/// Somebody who speaks and has no seat.
fn visitor(kit: &mut Builder<'_>, guest: &Guest) {
    let words = kit.words;
    let said = |text: &str| words.text_of_case(&kit.subject.session.case, text.trim());
    let (name, role) = (said(&guest.name), said(&guest.role));
    titled(kit, &name);
    kit.say(role);
    kit.list(vec![Line::plain(words.text(Key::KitGuest))]);
    notes(kit);
}

/// What the room is told, a slip each under the number by which whoever leads knows it.
pub(super) fn slips(kit: &mut Builder<'_>) {
    begin(kit, KitPiece::Slips);
    let (words, session) = (kit.words, kit.subject.session);
    let said = |text: &str| words.text_of_case(&session.case, text.trim());
    let card = |(at, inject): (usize, &Inject)| {
        let title = said(&inject.title);
        let shown = said(&inject.picture.alt);
        let picture = (!shown.is_empty()).then(|| words.pair(&words.text(Key::KitPicture), &shown));
        let text = Some(said(&inject.text)).filter(|text| !text.is_empty());
        let lines = text.into_iter().chain(words.changes(session, &inject.changes)).chain(picture);
        // Cut out, a slip has no page any more that says what it belongs to.
        let lines = lines.chain([words.text(Key::KitCutOut)]);
        Card {
            sign: Sign::Words((at + 1).to_string()),
            head: if title.is_empty() { words.text(Key::InjectUntitled) } else { title },
            lines: lines.map(Line::plain).collect(),
            room: 0,
        }
    };
    let cards = session.workshop.injects.iter().enumerate().map(card).collect();
    kit.push(Block::Cards(Cards { cut: Cut::Slip, cards }));
}

/// What some are told, a slip for each seat.
pub(super) fn fog(kit: &mut Builder<'_>) {
    begin(kit, KitPiece::Fog);
    let (words, session) = (kit.words, kit.subject.session);
    let mut cards = Vec::new();
    for (at, card) in session.workshop.fog.iter().enumerate() {
        let text = Some(words.text_of_case(&session.case, card.text.trim())).filter(|text| !text.is_empty());
        let alone = Line(vec![Run::Strong(words.text(Key::KitAlone))]);
        let told = text.into_iter().chain(words.changes(session, &card.says));
        let told = told.chain([words.text(Key::KitCutOut)]).map(Line::plain);
        let lines: Vec<Line> = std::iter::once(alone).chain(told).collect();
        for seat in &card.seats {
            let sign = Sign::Words(format!("{seat} {}", at + 1));
            cards.push(Card { sign, head: words.state(*seat), lines: lines.clone(), room: 0 });
        }
    }
    kit.push(Block::Cards(Cards { cut: Cut::Slip, cards }));
}

/// What whoever leads knows of it: when each comes, what it changes, what it is for, and who is told something else.
pub(super) fn injects(kit: &mut Builder<'_>) {
    begin(kit, KitPiece::Injects);
    let (words, session) = (kit.words, kit.subject.session);
    let rows =
        session.workshop.injects.iter().zip(1..).map(|(inject, number)| inject_row(kit, inject, number)).collect();
    let heads = [Key::KitInject, Key::KitWhen, Key::InjectChanges, Key::SheetNote];
    kit.table(words.text(Key::InjectsTitle), &heads, rows, heads.len());
    let row = |(at, card): (usize, &FogCard)| {
        let with = match card.inject {
            0 => words.text(Key::FogByHand),
            number => words.inject_name(&session.workshop, &session.case, number),
        };
        let text = words.text_of_case(&session.case, card.text.trim());
        let told = std::iter::once(text).chain(words.changes(session, &card.says)).filter(|text| !text.is_empty());
        [words.fog_name(at + 1, card), with, told.collect::<Vec<_>>().join(" · ")].map(Line::plain).into()
    };
    let rows = session.workshop.fog.iter().enumerate().map(row).collect();
    kit.table(words.text(Key::FogTitle), &[Key::FogSeats, Key::FogWith, Key::FogText], rows, 3);
}

fn inject_row(kit: &Builder<'_>, inject: &Inject, number: u16) -> Vec<Line> {
    let (words, session) = (kit.words, kit.subject.session);
    let state = words.inject_state(inject.state);
    let state = match inject.state {
        InjectState::Held | InjectState::Live | InjectState::Recalled => Run::Strong(state),
        InjectState::Prepared => Run::Plain(state),
    };
    let waits = words.inject_trigger(session, inject);
    let objective = (inject.objective > 0)
        .then(|| words.fill(Key::SheetObjectiveNumber, &[("number", inject.objective.to_string().into())]));
    let note = words.text_of_case(&session.case, inject.note.trim());
    let name = words.inject_name(&session.workshop, &session.case, number);
    let when = waits.into_iter().map(|line| Run::Plain(format!(" · {line}")));
    vec![
        Line(vec![Run::Strong(name)]),
        Line(std::iter::once(state).chain(when).collect()),
        Line::plain(words.clauses(words.changes(session, &inject.changes))),
        Line::plain(
            [note].into_iter().filter(|note| !note.is_empty()).chain(objective).collect::<Vec<_>>().join(" · "),
        ),
    ]
}
