//! Hints on a session that loads but may not say what its author meant.
//!
//! A hint refuses nothing: an incident may be absurd on purpose.

mod help;
mod order;
mod proceedings;
mod states;

pub use states::unknown_states;

use std::fmt::Display;

use crate::{
    catalog::{
        Catalog,
        ledger::{self, Assumption, JudgedBy},
    },
    domain::{
        Area, Choice as _, Circumstances, Condition, Dated, Day, FactId, FactValue, Place, Roster, SeaZone, Session,
        Spot, Stance,
    },
    explore::doubts,
    law::{self, article_6},
    rehearsal::{HasPicture, Snag, snags},
    words::{Key, Words},
};

/// Something worth a second look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Where in the session it is.
    pub spot: Spot,
    /// What is said of it.
    pub text: String,
}

/// What is said, in the words of a language.
struct Hints<'a> {
    words: &'a Words,
    said: Vec<Hint>,
}

impl Hints<'_> {
    /// Says a sentence of a place with what stands in it: names and values as the file writes them.
    fn say<const N: usize>(&mut self, spot: Spot, key: Key, args: [(&'static str, &dyn Display); N]) {
        let text = sentence(self.words, key, args);
        self.said.push(Hint { spot, text });
    }
}

fn sentence<const N: usize>(words: &Words, key: Key, args: [(&'static str, &dyn Display); N]) -> String {
    words.fill(key, &args.map(|(name, value)| (name, value.to_string().into())))
}

/// Incidents linked to this one that came after it.
fn campaign(session: &Session, hints: &mut Hints<'_>) {
    let first_day = session.incident.first_day;
    for linked in session.incident.campaign.iter().filter(|linked| linked.first_day > first_day) {
        let spot = Spot::of("incident").field("campaign").with("title", &linked.title);
        let (title, day) = (&linked.title, linked.first_day);
        hints.say(spot, Key::HintCampaignLate, [("title", title), ("day", &day), ("first", &first_day)]);
    }
}

/// Everything worth a second look, in the order of the facts.
#[must_use]
pub fn hints(catalog: &Catalog, session: &Session, has_picture: HasPicture<'_>, words: &Words) -> Vec<Hint> {
    let parties = catalog.roster(session.incident.first_day);
    // Nobody has left, so who never has a seat has none at the end.
    let seats = catalog.roster(last_day(session));
    let mut hints = Hints { words, said: Vec::new() };
    days(session, &parties, &mut hints);
    campaign(session, &mut hints);
    states::hints(catalog, session, &mut hints);
    attacked(catalog, session, &parties, &mut hints);
    places(session, &mut hints);
    // As the program ships: a hint is on the facts, whatever the session assumes.
    let settings = catalog.settings(&Session::default());
    harm(&settings, session, &mut hints);
    other_band(&settings, session, &mut hints);
    unread(session, &mut hints);
    unasked(catalog, session, &parties, &mut hints);
    for doubt in doubts(catalog, session) {
        let spot = doubt.facts().iter().last().map(Spot::fact).unwrap_or_default();
        hints.said.push(Hint { spot, text: words.doubt(&doubt) });
    }
    assumptions(session, &mut hints);
    arguments(session, &mut hints);
    order::hints(catalog, session, &mut hints);
    requests(session, &parties, &mut hints);
    stances(session, &seats, &mut hints);
    proceedings::hints(catalog, session, &mut hints);
    help::hints(catalog, session, &seats, &mut hints);
    hints.said.extend(workshop(catalog, session, has_picture, words));
    hints.said
}

/// What will not work in a room.
fn workshop(catalog: &Catalog, session: &Session, has_picture: HasPicture<'_>, words: &Words) -> Vec<Hint> {
    let said = |snag: &Snag| Hint {
        spot: snag.mended_in().spot(),
        text: words.fill(Key::RehearsalHint, &[("snag", words.snag(snag, session).into())]),
    };
    snags(catalog, session, has_picture).iter().map(said).collect()
}

/// The last day of which a session tells.
fn last_day(session: &Session) -> Day {
    session.last_dated_day().max(session.as_of)
}

fn days(session: &Session, roster: &Roster, hints: &mut Hints<'_>) {
    let incident = &session.incident;
    let first_day = incident.first_day;
    if roster.is_empty() {
        hints.say(Spot::fact(FactId::FirstDay), Key::HintNoSeats, [("day", &first_day)]);
    }
    if !incident.last_day.is_beginning() && incident.last_day < first_day {
        hints.say(
            Spot::fact(FactId::LastDay),
            Key::HintLastDayEarly,
            [("last", &incident.last_day), ("first", &first_day)],
        );
    }
    if session.as_of < first_day {
        hints.say(Spot::of("as_of"), Key::HintAsOfEarly, [("day", &session.as_of), ("first", &first_day)]);
    }
    for fact in FactId::ALL {
        for dated in incident.values_of(*fact) {
            if !dated.from.is_beginning() && dated.from < first_day {
                let spot = Spot::fact(*fact).from(dated.from);
                hints.say(
                    spot,
                    Key::HintValueEarly,
                    [("fact", &fact.id()), ("day", &dated.from), ("first", &first_day)],
                );
            }
        }
    }
}

fn arguments(session: &Session, hints: &mut Hints<'_>) {
    for id in session.convinced_by.iter().filter(|id| !law::arguments::has_id(id)) {
        hints.say(Spot::of("convinced_by"), Key::HintNoArgument, [("id", id)]);
    }
}

fn assumptions(session: &Session, hints: &mut Hints<'_>) {
    for line in session.assumptions.iter().filter(|line| ledger::read(line).is_none()) {
        let (id, value) = (&line.id, &line.value);
        let spot = Spot::of("assumptions").with("id", id);
        match Assumption::from_id(id) {
            None => hints.say(spot, Key::HintNoAssumption, [("id", id)]),
            Some(assumption) => {
                let values: Vec<String> =
                    assumption.kind().settings().into_iter().map(|setting| setting.text()).collect();
                let values = if values.is_empty() { hints.words.text(Key::HintWholeNumber) } else { values.join(", ") };
                hints.say(spot, Key::HintAssumptionValue, [("id", id), ("value", value), ("values", &values)]);
            }
        }
    }
}

fn attacked(catalog: &Catalog, session: &Session, roster: &Roster, hints: &mut Hints<'_>) {
    let incident = &session.incident;
    if incident.is_blank() {
        hints.say(Spot::of("incident"), Key::HintBlank, []);
    }
    for dated in incident.attacked.values() {
        for state in dated.value.iter().filter(|state| !roster.contains(**state) && catalog.knows(**state)) {
            hints.say(
                Spot::fact(FactId::Attacked).saying(state),
                Key::HintNoParty,
                [("state", state), ("day", &incident.first_day)],
            );
        }
    }
}

fn places(session: &Session, hints: &mut Hints<'_>) {
    for dated in session.incident.place.values() {
        for place in &dated.value {
            place_hints(place, hints);
        }
    }
}

fn place_hints(place: &Place, hints: &mut Hints<'_>) {
    let Place { name, object, area, sea_zone, .. } = place;
    let spot = || Spot::fact(FactId::Place).saying(name);
    let called = if name.is_empty() { hints.words.text(Key::HintUnnamed) } else { name.clone() };
    if !article_6::is_possible(*area, *object) {
        hints.say(spot(), Key::HintNoSuchObject, [("name", &called), ("object", &object.id()), ("area", &area.id())]);
    }
    let is_sea_zone = matches!(sea_zone, SeaZone::TerritorialParty | SeaZone::TerritorialOther | SeaZone::Beyond);
    if area.is_sea() && *sea_zone == SeaZone::NotSea {
        hints.say(spot(), Key::HintSeaNotSea, [("name", &called), ("area", &area.id())]);
    } else if is_sea_zone && !area.is_sea() && *area != Area::Unknown {
        hints.say(spot(), Key::HintZoneNoSea, [("name", &called), ("zone", &sea_zone.id()), ("area", &area.id())]);
    }
}

/// A band that the number of dead does not suggest, where nobody says why it was chosen.
fn other_band(settings: &JudgedBy<'_>, session: &Session, hints: &mut Hints<'_>) {
    let incident = &session.incident;
    let later = incident.dead.days().chain(incident.harm.days()).filter(|day| *day > incident.first_day);
    for day in std::iter::once(incident.first_day).chain(later) {
        let Some(dead) = incident.dead.read(day).and_then(|count| count.number()).filter(|dead| *dead > 0) else {
            continue;
        };
        let Some(stated) = incident.harm.on(day).filter(|dated| !dated.value.is_unknown() && dated.note.is_empty())
        else {
            continue;
        };
        let band = settings.suggested_harm(Some(dead), None);
        if stated.value != band {
            let from = stated.from;
            let (band, stated) = (band.id(), stated.value.id());
            let spot = Spot::fact(FactId::Harm).from(from);
            hints.say(spot, Key::HintOtherBand, [("day", &day), ("dead", &dead), ("band", &band), ("stated", &stated)]);
            return;
        }
    }
}

fn harm(settings: &JudgedBy<'_>, session: &Session, hints: &mut Hints<'_>) {
    let incident = &session.incident;
    let mut days: Vec<Day> = incident.dead.days().chain(incident.injured.days()).collect();
    days.push(incident.first_day);
    days.sort_unstable();
    days.dedup();
    for day in days {
        let dead = incident.dead.read(day).and_then(|count| count.number());
        let injured = incident.injured.read(day).and_then(|count| count.number());
        if incident.harm.on(day).is_none_or(|dated| dated.value.is_unknown())
            && !settings.suggested_harm(dead, injured).is_unknown()
        {
            let band = settings.suggested_harm(dead, injured);
            hints.say(Spot::fact(FactId::Harm), Key::HintHarmUnknown, [("day", &day), ("band", &band.id())]);
            return;
        }
    }
}

/// Facts that are stated and on no day asked for, where the words have a sentence for it.
fn unasked(catalog: &Catalog, session: &Session, parties: &Roster, hints: &mut Hints<'_>) {
    let standard = catalog.settings(session).standard;
    let is_asked =
        |fact: FactId, day: Day| law::asks(fact, &Circumstances::of(&session.incident, parties, day), &standard);
    for fact in FactId::listed().iter() {
        let unknown = FactValue::unknown(fact);
        let is_stated = session.incident.values_of(fact).into_iter().any(|dated| Some(dated.value) != unknown);
        if is_stated && !session.days().into_iter().any(|day| is_asked(fact, day)) {
            let text = hints.words.fact_unasked(fact);
            hints.said.extend(text.map(|text| Hint { spot: Spot::fact(fact), text }));
        }
    }
}

/// Values that are stated and not read.
fn unread(session: &Session, hints: &mut Hints<'_>) {
    let incident = &session.incident;
    for fact in FactId::ALL {
        for Dated { from, confidence, .. } in incident.values_of(*fact) {
            if !confidence.counts() {
                let day = if from.is_beginning() { incident.first_day } else { from };
                let spot = Spot::fact(*fact).from(from);
                hints.say(
                    spot,
                    Key::HintNotCounted,
                    [("fact", &fact.id()), ("day", &day), ("confidence", &confidence.id())],
                );
            }
        }
    }
    for dated in incident.brought_by.values() {
        for name in &dated.value {
            if name != "secretary_general" && name.parse::<crate::domain::StateCode>().is_err() {
                hints.say(Spot::fact(FactId::BroughtBy).saying(name), Key::HintBroughtBy, [("name", name)]);
            }
        }
    }
}

fn requests(session: &Session, roster: &Roster, hints: &mut Hints<'_>) {
    let incident = &session.incident;
    let mut seen = Vec::new();
    for line in &incident.request {
        if seen.contains(&line.ally) {
            continue;
        }
        seen.push(line.ally);
        let spot = Spot::fact(FactId::Request).with("ally", line.ally);
        let is_attacked = incident.attacked.values().iter().any(|dated| dated.value.contains(&line.ally));
        if !roster.contains(line.ally) {
            hints.say(spot, Key::HintRequestNoParty, [("ally", &line.ally), ("day", &incident.first_day)]);
        } else if !is_attacked {
            hints.say(spot, Key::HintRequestNotAttacked, [("ally", &line.ally)]);
        }
    }
}

fn stances(session: &Session, roster: &Roster, hints: &mut Hints<'_>) {
    let mut seen = Vec::new();
    for line in &session.stances {
        let spot = || Spot::of("stances").with("seat", line.seat);
        if !roster.contains(line.seat) && !seen.contains(&line.seat) {
            seen.push(line.seat);
            hints.say(spot(), Key::HintStanceNoSeat, [("seat", &line.seat), ("day", &last_day(session))]);
        }
        if line.stance != Stance::Reservation && line.condition != Condition::None {
            hints.say(spot(), Key::HintCondition, [("seat", &line.seat)]);
        }
    }
}
