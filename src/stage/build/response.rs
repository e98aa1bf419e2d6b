//! What the allies would bring: money only where it was asked for.

use super::Subject;
use crate::{
    domain::{HelpKind, Need, UsdThousands, Wanted},
    response::{Basis, Enabled, Enabling, Offer},
    stage::{
        page::{KindLine, Page, ResponsePage},
        show::Show,
        text::{LINE, fitted},
    },
    words::{Key, Words},
};

pub(super) fn page(subject: Subject<'_>, show: &Show, words: &Words) -> Page {
    let assessment = subject.assessment;
    let response = &assessment.response;
    if assessment.roster.is_empty() || assessment.is_blank || response.basis == Basis::Nothing {
        return Page::Missing(words.text(Key::WallNoResponse));
    }
    let money = if show.shows_money() { words.response_total(response) } else { String::new() };
    Page::Response(ResponsePage {
        headline: words.wall_response(response),
        basis: words.basis(assessment),
        kinds: HelpKind::ALL.map(|kind| line(subject, kind, show, words)).to_vec(),
        whole: u16::try_from(response.others_count()).unwrap_or(u16::MAX),
        asked: asked(subject, words),
        money,
    })
}

fn line(subject: Subject<'_>, kind: HelpKind, show: &Show, words: &Words) -> KindLine {
    let offers = || subject.assessment.response.offers.values().iter();
    let givers = offers().filter(|offer| gives(subject, offer, kind)).count();
    let sum: UsdThousands = offers().map(|offer| offer.split[kind]).sum();
    let is_asked = asked_now(subject).any(|need| is_of(need, kind));
    let shows = show.shows_money() && sum.is_told();
    KindLine {
        name: words.help_kind(kind),
        givers: u16::try_from(givers).unwrap_or(u16::MAX),
        amount: words.wall_allies(givers),
        is_asked,
        money: if shows { words.wall_a_month(sum) } else { String::new() },
    }
}

/// Whether an ally is taken to give help of a kind: a part of its amount, or help that money does not measure.
fn gives(subject: Subject<'_>, offer: &Offer, kind: HelpKind) -> bool {
    let enabling = match kind {
        HelpKind::Political => Some(Enabling::Political),
        HelpKind::Intelligence => Some(Enabling::Intelligence),
        HelpKind::Cyber
        | HelpKind::LogisticsAndBasing
        | HelpKind::AirAndSea
        | HelpKind::LandForces
        | HelpKind::Financial
        | HelpKind::Humanitarian => None,
    };
    let response = &subject.assessment.response;
    let is_enabled = |what: Enabling| response.enabled(subject.session, offer, what) != Enabled::No;
    offer.split[kind] > UsdThousands(0) || enabling.is_some_and(is_enabled)
}

/// What the attacked allies have asked for by the day looked at.
fn asked_now<'a>(subject: Subject<'a>) -> impl Iterator<Item = &'a Need> {
    subject.session.needs.iter().filter(move |need| need.from <= subject.session.as_of)
}

fn is_of(need: &Need, kind: HelpKind) -> bool {
    match &need.what {
        Wanted::Kind(wanted) => *wanted == kind,
        Wanted::Measure(_) => false,
    }
}

/// What was asked for, by name and without an amount of money.
fn asked(subject: Subject<'_>, words: &Words) -> String {
    let named = |need: &Need| match &need.what {
        Wanted::Kind(_) => words.wanted(&need.what),
        Wanted::Measure(_) => words.need(&Need { note: String::new(), ..need.clone() }),
    };
    let mut what: Vec<String> = asked_now(subject).map(named).collect();
    what.dedup();
    if what.is_empty() { String::new() } else { fitted(&words.wall_asked_for(&what), LINE * 2) }
}
