//! Who plays. A workshop without delegations shares out its seats in the room, and nothing is said of it.

use super::{SheetPart, Snag, is_blank};
use crate::{
    catalog::Catalog,
    domain::{Delegation, Session},
};

pub(super) fn snags(catalog: &Catalog, session: &Session, found: &mut Vec<Snag>) {
    let delegations = &session.delegations;
    if delegations.is_empty() {
        return;
    }
    if is_blank(&delegations.secretary_general) && is_blank(&delegations.chair) {
        found.push(Snag::NoChair);
    }
    if delegations.list.is_empty() {
        return;
    }
    let seats = catalog.roster(session.as_of);
    for seat in seats.states() {
        let mut speak =
            (1..).zip(&delegations.list).filter(|(_, one)| one.seats.contains(seat)).map(|(number, _)| number);
        match (speak.next(), speak.next()) {
            (None, _) => found.push(Snag::SeatUnspoken(*seat)),
            (Some(first), Some(second)) => found.push(Snag::SeatTwice(*seat, first, second)),
            (Some(_), None) => {}
        }
    }
    for (number, delegation) in (1..).zip(&delegations.list) {
        let strangers = delegation.seats.iter().filter(|seat| !seats.contains(**seat));
        found.extend(strangers.map(|seat| Snag::DelegationNoSeat(number, *seat)));
        if delegation.seats.is_empty() {
            found.push(Snag::DelegationSeatless(number));
        }
        if is_blank(&delegation.name) {
            found.push(Snag::DelegationUnnamed(number));
        }
    }
    names(&delegations.list, found);
    sheets(&delegations.list, found);
}

fn names(list: &[Delegation], found: &mut Vec<Snag>) {
    for (at, one) in list.iter().enumerate().filter(|(_, one)| !is_blank(&one.name)) {
        let before = list[..at].iter().position(|other| other.name.trim() == one.name.trim());
        found.extend(before.map(|before| Snag::DelegationNamesake(before + 1, at + 1)));
    }
}

fn sheets(list: &[Delegation], found: &mut Vec<Snag>) {
    let parts = |one: &Delegation| {
        let parts =
            [(&one.interest, SheetPart::Interest), (&one.red_line, SheetPart::RedLine), (&one.ask, SheetPart::Ask)];
        parts.map(|(text, part)| (is_blank(text), part))
    };
    if list.iter().all(|one| parts(one).iter().all(|(is_unwritten, _)| *is_unwritten)) {
        found.push(Snag::NoSheets);
        return;
    }
    for (number, one) in (1..).zip(list) {
        let unwritten = parts(one).into_iter().filter(|(is_unwritten, _)| *is_unwritten);
        found.extend(unwritten.map(|(_, part)| Snag::SheetUnwritten(number, part)));
    }
}
