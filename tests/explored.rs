//! What the looking around finds for every precedent, kept as text, a line a session and target: then and now, what still
//! bears, what would move the answers, the smallest flips, the nearest precedents, and what parts the first day from the last.

use casus::{
    assess::{Assessment, assess, course, in_force},
    catalog::Catalog,
    council::Outcome,
    domain::{Choice as _, Dated, Day, Edit, FactId, Proceedings, Reading, Request, Session},
    explore::{
        Bears, Flip, Hindsight, Letter, Part, Parting, Pins, Subject, Supposed, Target, WhatIf, answer_differs,
        bearing, campaign, causes, changed, changed_by_all, closest_by_likeness, compare, confirmed,
        decided_assumptions, effect_of, factors, flips, nearest, readings, single_changes, under_each_reading,
        what_ifs,
    },
    law::{Element, Status},
    response::OfferState,
    storage::{case, cases},
    workbench::Workbench,
};

use crate::golden;

const EXPLORED: &str = "explored.txt";

/// Everything about one session, a line each.
struct Account<'a> {
    catalog: &'a Catalog,
    session: &'a Session,
    assessment: Assessment,
    /// The precedents that it is compared with.
    others: &'a [&'a Session],
    lines: Vec<String>,
}

impl<'a> Account<'a> {
    fn of(session: &'a Session, others: &'a [&'a Session]) -> Self {
        let catalog = Catalog::shipped();
        let assessment = assess(catalog, session);
        Self { catalog, session, assessment, others, lines: Vec::new() }
    }

    fn line(&mut self, name: &str, said: &str) {
        self.lines.push(format!("{} {} | {name} | {said}", self.session.case, self.session.as_of));
    }

    fn what_was_known(&mut self) {
        let days = [self.session.day_of_first_account(), self.session.last_dated_day()];
        if days[0] == days[1] {
            return;
        }
        let found = Hindsight::of(self.catalog, self.session, days);
        let answer = |(day, assessment): &(Day, Assessment)| {
            format!("{day} {} {}", assessment.threshold.status.id(), assessment.council.outcome.id())
        };
        let said = format!("{} | {} | {}", answer(&found.then), answer(&found.now), ids(found.facts.iter().copied()));
        self.line("then and now", &said);
        if let Some((agreed, confirmed)) = confirmed(&course(self.catalog, self.session)) {
            self.line("agreed and confirmed", &format!("{agreed} {confirmed}"));
        }
    }

    fn what_bears(&mut self) {
        let found = bearing(self.session, &self.assessment, &self.catalog.settings(self.session));
        for (name, bears) in [("bears", Bears::Still), ("bears no longer", Bears::NoLonger)] {
            self.line(name, &ids(FactId::ALL.iter().copied().filter(|fact| found.of(*fact) == bears)));
        }
    }

    fn what_would_move(&mut self) {
        let standard = self.catalog.settings(self.session).standard;
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for change in single_changes(self.session, &self.assessment, &standard) {
            count(&mut counts, kind_of(change.subject()));
        }
        self.line("single changes", &listed(&counts));
        let mut counts: Vec<(String, usize)> = Vec::new();
        for found in what_ifs(self.session, &self.assessment, &standard) {
            let status = found.status.map_or("", Status::id);
            let outcome = found.outcome.map_or("", Outcome::id);
            let subject = found.change.subject();
            let is_seat = matches!(subject, Subject::Seat(_));
            let subject = if is_seat { "Seat".to_owned() } else { format!("{subject:?}") };
            let said = format!("{subject} {status} {:?} {outcome}", found.request);
            count(&mut counts, said);
            // A change asked about alone says the same of the first three parts.
            let whole = effect_of(self.catalog, self.session, &self.assessment, &found.change);
            assert_eq!((whole.status, whole.request, whole.outcome), (found.status, found.request, found.outcome));
            assert!(!whole.is_idle() && !found.is_idle());
            self.is_of_today_alone(&found.change);
        }
        counts.iter().for_each(|(said, count)| self.line("what if", &format!("{count} {said}")));
        let bench = Workbench::new(Catalog::shipped(), self.session.clone());
        let mut counts: Vec<(String, usize)> = Vec::new();
        bench
            .turns()
            .iter()
            .for_each(|(value, status)| count(&mut counts, format!("{} {}", value.fact().id(), status.id())));
        self.line("turns", &listed(&counts));
        let singles = single_changes(self.session, &self.assessment, &standard);
        let effects = singles.iter().map(|change| effect_of(self.catalog, self.session, &self.assessment, change));
        let offers: Vec<WhatIf> = effects.filter(|effect| !effect.offers.is_empty()).collect();
        let moved: usize = offers.iter().map(|found| found.offers.len()).sum();
        self.line("what if, of offers", &format!("{} changes, {moved} offers", offers.len()));
    }

    /// A fact stated otherwise today was known then as it was known then.
    fn is_of_today_alone(&self, change: &Supposed) {
        let Subject::Fact(fact) = change.subject() else { return };
        let yesterday = self.session.as_of.plus_days(-1);
        if yesterday >= self.session.incident.first_day {
            let after = changed(self.session, change);
            let known = |session: &Session| session.incident.value_on(fact, yesterday);
            assert_eq!(known(&after), known(self.session), "{change:?}");
        }
    }

    fn the_smallest_flips(&mut self) {
        let standard = self.catalog.settings(self.session).standard;
        let ally = self.assessment.roster.states()[1];
        let offers = [OfferState::Offered, OfferState::Open, OfferState::Withheld];
        let targets = Status::ALL
            .map(Target::Threshold)
            .into_iter()
            .chain(Request::ALL.iter().filter(|said| !said.is_unknown()).map(|said| Target::Request(*said)))
            .chain(Outcome::ALL.map(Target::Consensus))
            .chain(offers.map(|state| Target::Response(ally, state)));
        for target in targets {
            let found = flips(self.session, &self.assessment, &standard, target);
            let ways: u64 = found.iter().map(|flip| flip.ways()).sum();
            let size = found.first().map_or(0, |flip| flip.size());
            self.every_way_is_another_and_leads_there(&found, target);
            self.line(&format!("flips to {target:?}"), &format!("{size} changes, {} in {ways} ways", found.len()));
        }
    }

    fn every_way_is_another_and_leads_there(&self, found: &[Flip], target: Target) {
        let Some(flip) = found.last() else { return };
        assert_eq!(flip.first(), flip.nth(0));
        let some: Vec<_> = (0..flip.ways().min(64)).map(|way| flip.nth(way)).collect();
        for (number, way) in some.iter().enumerate() {
            assert!(!some[..number].contains(way) && way.len() == flip.size(), "{target:?} {number} {way:?}");
        }
        let last = changed_by_all(self.session, &flip.nth(flip.ways() - 1));
        let after = assess(self.catalog, &last);
        let leads_there = match target {
            Target::Threshold(status) => after.threshold.status == status,
            Target::Request(request) => after.request.state == request,
            Target::Consensus(outcome) => after.council.outcome == outcome,
            Target::Response(ally, state) => {
                after.response.offers.values().iter().any(|offer| (offer.ally, offer.state) == (ally, state))
            }
        };
        assert!(leads_there, "{target:?} {flip:?}");
    }

    fn what_is_near(&mut self) {
        let here = factors(self.session, &self.assessment);
        self.line("factors", &format!("{here:?}"));
        let found = nearest(self.catalog, self.session, &self.assessment, self.others.iter().copied());
        for near in &found {
            let numbers = [&near.shared, &near.only_here, &near.only_there].map(Vec::len);
            let elements = |list: &[Element]| list.iter().map(|element| element.id()).collect::<Vec<_>>().join(" ");
            let (stronger, weaker) = (elements(&near.stronger), elements(&near.weaker));
            let close = if near.is_close() { "close" } else { "" };
            self.line("near", &format!("{} {numbers:?} > {stronger} < {weaker} {close}", near.case));
        }
        let closest: Vec<String> = closest_by_likeness(&found)
            .into_iter()
            .map(|(likeness, near)| format!("{} {}", likeness.id(), near.case))
            .collect();
        self.line("closest by", &closest.join(", "));
    }

    fn what_the_readings_say(&mut self) {
        let standard = self.catalog.settings(self.session).standard;
        let found = readings(self.session, &self.assessment, &standard.tables);
        let answers = Reading::ALL.map(|reading| {
            let answer = found.answer(reading);
            format!("{} {}", answer.status.id(), answer.outcome.id())
        });
        self.line("readings", &format!("{} | {:?} | {}", answers.join(" / "), found.points, ids(found.facts.iter())));
        let levels = under_each_reading(self.catalog, self.session)
            .map(|under| format!("{:?} {}", under.reading, under.assessment.threshold.status.id()));
        self.line("under each", &levels.join(", "));
        let decided = decided_assumptions(self.session, &self.assessment, &standard);
        self.line("rests on assumptions", &format!("{decided:?}"));
        let linked = campaign(self.session, &self.assessment, &standard);
        let grades = [linked.alone, linked.linked, linked.stands].map(|grade| grade.id()).join(" ");
        self.line("campaign", &format!("{grades} {} links, allowed {}", linked.links.len(), linked.is_allowed));
    }

    fn what_differs_from(&mut self, other: &Session) {
        let found = compare(self.catalog, other, self.session);
        let parts = Part::ALL.into_iter().filter(|part| found.differs(*part));
        let differing: Vec<&str> = parts.map(Part::id).collect();
        let elements: Vec<&str> = found.elements().into_iter().map(Element::id).collect();
        let said = format!(
            "{} {} facts, {} seats, parts {differing:?}, elements {elements:?}, {:?}",
            other.as_of,
            found.facts(),
            found.seats().len(),
            found.parting,
        );
        self.line("parted from", &said);
        for element in Element::ALL {
            let counts = found.reasons(element).map(|reasons| reasons.len());
            if counts != [0, 0] {
                self.line("reasons of one alone", &format!("{} {counts:?}", element.id()));
            }
        }
    }

    fn what_parts_it_from(&mut self, other: &Session) {
        self.what_differs_from(other);
        let causes = causes(self.catalog, other, self.session);
        for (part, cause) in &causes.parts {
            assert!(answer_differs(&causes, *part));
            self.line("cause", &format!("{} {cause:?}", part.id()));
        }
        self.line("idle", &format!("{:?}", causes.idle));
    }
}

fn ids(facts: impl Iterator<Item = FactId>) -> String {
    facts.map(FactId::id).collect::<Vec<_>>().join(" ")
}

fn count<T: PartialEq>(counts: &mut Vec<(T, usize)>, what: T) {
    match counts.iter_mut().find(|(held, _)| *held == what) {
        Some((_, count)) => *count += 1,
        None => counts.push((what, 1)),
    }
}

/// The fact that a change is about, or the kind of what it is about.
fn kind_of(subject: Subject) -> &'static str {
    match subject {
        Subject::Fact(fact) => fact.id(),
        Subject::Request(_) => "request",
        Subject::Seat(_) => "seats",
        Subject::Point(_) => "points",
        Subject::Assumption(_) => "assumptions",
    }
}

fn listed<T: std::fmt::Display>(counts: &[(T, usize)]) -> String {
    counts.iter().map(|(what, count)| format!("{count} {what}")).collect::<Vec<_>>().join(", ")
}

/// Sessions that no precedent holds: seats that stand apart, an attacker among them, two allies attacked, several means
/// and places, and next to nothing known.
fn staged() -> Vec<Session> {
    use casus::domain::{
        Area, Attribution, BeforeCouncil, Condition, DecidingBody, Direction, FactValue, Means, Object, Place, Point,
        RequestLine, SeaZone, Stance, StanceLine, StateCode,
    };
    let shipped = |id: &str| {
        let case = cases().iter().find(|case| case.id == id).expect("a shipped case");
        let session = case.session.clone();
        Session { as_of: session.last_dated_day(), ..session }
    };
    let state = |code: &str| -> StateCode { code.parse().expect("a code") };
    let put = |session: &mut Session, value: FactValue| {
        let confidence = casus::domain::Confidence::AsStated;
        session.incident.put(Dated { from: session.as_of, value, confidence, note: String::new() });
    };
    let stand = |session: &mut Session, seat: &str, stance: Stance, condition: Condition| {
        session.put_stance(StanceLine { condition, ..StanceLine::plain(state(seat), session.as_of, stance) });
    };

    let ask = |session: &mut Session, ally: StateCode, value: Request| {
        let confidence = casus::domain::Confidence::AsStated;
        let line = RequestLine { ally, from: session.as_of, value, confidence, note: String::new() };
        session.incident.put_request(line);
    };

    let mut apart = shipped("us-2001-911");
    stand(&mut apart, "FRA", Stance::Reservation, Condition::Open);
    stand(&mut apart, "BEL", Stance::Objects, Condition::None);
    stand(&mut apart, "DEU", Stance::Reservation, Condition::Met);
    let mut waiting = shipped("us-2001-911");
    stand(&mut waiting, "FRA", Stance::Undecided, Condition::None);
    let mut of_france_alone = shipped("tr-2003-iraq");
    stand(&mut of_france_alone, "FRA", Stance::Objects, Condition::None);
    put(&mut of_france_alone, FactValue::DecidingBody(DecidingBody::Council));
    put(&mut of_france_alone, FactValue::BeforeCouncil(BeforeCouncil::Article5));
    let mut inside = shipped("dk-2026-greenland");
    put(&mut inside, FactValue::BeforeCouncil(BeforeCouncil::Article5));
    inside.stances.clear();
    ask(&mut inside, state("DNK"), Request::Asks);
    let mut two = shipped("tr-2012-f4");
    let (turkey, greece) = (state("TUR"), state("GRC"));
    put(&mut two, FactValue::Attacked(vec![turkey, greece, turkey]));
    put(&mut two, FactValue::Means(vec![Means::Sabotage, Means::Cyber]));
    put(&mut two, FactValue::BeforeCouncil(BeforeCouncil::Article5));
    let place = |object, area, sea_zone| Place { object, area, sea_zone, ..Place::default() };
    let places = vec![
        place(Object::Seabed, Area::BalticSea, SeaZone::Beyond),
        place(Object::Unknown, Area::PartyEurope, SeaZone::NotSea),
    ];
    put(&mut two, FactValue::Place(places));
    ask(&mut two, turkey, Request::Informs);
    ask(&mut two, greece, Request::Consents);
    let mut blank = Session::blank("next to nothing", Day::constant(2030, 5, 1));
    put(&mut blank, FactValue::Author("USA".to_owned()));
    let mut of_nobody = shipped("us-2001-911");
    let named: Vec<Day> = of_nobody.incident.values_of(FactId::Attacked).iter().map(|dated| dated.from).collect();
    named.into_iter().for_each(|from| of_nobody.incident.remove(FactId::Attacked, from));
    let mut of_another = of_nobody.clone();
    put(&mut of_another, FactValue::Attacked(vec![state("CYP")]));
    let mut reserved = shipped("tr-2003-iraq");
    stand(&mut reserved, "FRA", Stance::Reservation, Condition::Met);
    let mut holding = reserved.clone();
    put(&mut holding, FactValue::DecidingBody(DecidingBody::Council));
    stand(&mut holding, "FRA", Stance::Reservation, Condition::Open);
    // A line under a Party's own ground: read as remote while it is the seabed that was hit, and as territory else.
    let mut remote = shipped("dk-2022-nordstream");
    for value in [
        FactValue::Direction(Direction::Established),
        FactValue::Attribution(Attribution::CouncilAccepted),
        FactValue::Attacked(vec![state("DEU")]),
        FactValue::Place(vec![place(Object::Seabed, Area::PartyEurope, SeaZone::NotSea)]),
    ] {
        put(&mut remote, value);
    }
    let mut threatened = remote.clone();
    put(&mut threatened, FactValue::Means(vec![Means::Threat]));
    threatened.choose(Point::RemoteObject, Reading::Expansive);
    let mut in_orbit = shipped("us-2001-911");
    put(&mut in_orbit, FactValue::Place(vec![place(Object::Satellite, Area::Unknown, SeaZone::Unknown)]));
    let mut staged = vec![
        apart,
        waiting,
        of_france_alone,
        inside,
        two,
        blank,
        of_nobody,
        of_another,
        reserved,
        remote,
        threatened,
        in_orbit,
        holding,
    ];
    for (number, session) in staged.iter_mut().enumerate() {
        session.case = format!("staged-{}", number + 1);
        // What is staged is stated by hand, and no step of the case that it began from says otherwise.
        session.proceedings = Proceedings::default();
    }
    staged
}

fn explored() -> Vec<String> {
    let mut lines = Vec::new();
    let staged = staged();
    for (number, session) in staged.iter().enumerate() {
        let mut account = Account::of(session, &[]);
        account.what_bears();
        account.what_would_move();
        account.the_smallest_flips();
        account.what_the_readings_say();
        account.what_differs_from(&staged[(number + 1) % staged.len()]);
        lines.append(&mut account.lines);
    }
    let held = || cases().iter().filter(|case| golden::holds(EXPLORED, case.id));
    let others: Vec<&Session> = held().map(|case| &case.session).collect();
    for case in held() {
        let session = in_force(Catalog::shipped(), &case.session);
        let first = Session { as_of: session.day_of_first_account(), ..session.clone().into_owned() };
        let last = Session { as_of: session.last_dated_day(), ..session.into_owned() };
        let mut account = Account::of(&last, &others);
        account.what_was_known();
        account.what_bears();
        account.what_would_move();
        account.the_smallest_flips();
        account.what_is_near();
        account.what_the_readings_say();
        account.what_parts_it_from(&first);
        lines.append(&mut account.lines);
        if first.as_of != last.as_of {
            let mut account = Account::of(&first, &others);
            account.what_bears();
            account.the_smallest_flips();
            account.what_is_near();
            lines.append(&mut account.lines);
        }
    }
    lines
}

#[test]
fn two_sessions_part_at_a_line_of_the_log_they_share_or_on_the_first_day_that_differs() {
    let session = case("us-2001-911").expect("a case").session.clone();
    let mut one = Workbench::new(Catalog::shipped(), session.clone());
    one.execute(Edit::SetReading(Reading::Strict), None);
    let shared = one.session().clone();
    let mut other = Workbench::new(Catalog::shipped(), shared.clone());
    other.execute(Edit::SetReading(Reading::Expansive), None);
    let parting = |one: &Session, other: &Session| compare(Catalog::shipped(), one, other).parting;
    assert!(compare(Catalog::shipped(), &shared, &shared).is_same());
    assert!(!compare(Catalog::shipped(), &shared, other.session()).is_same());
    assert_eq!(parting(&shared, &shared), Parting::Nowhere);
    assert_eq!(parting(&shared, other.session()), Parting::AfterLines(shared.log.len()));
    // Without a log of its own a session parts on the day of the first value that differs.
    assert_eq!(parting(&session, &shared), Parting::OnDay(Day::BEGINNING));
    // One log, and yet another value: a file that another hand has changed.
    let changed = Session { reading: Reading::Expansive, ..shared.clone() };
    assert_eq!(parting(&shared, &changed), Parting::OnDay(Day::BEGINNING));
    // A pin keeps what a session says; its log goes on elsewhere.
    let mut pins = Pins::default();
    assert_eq!(pins.pin(&shared, &assess(Catalog::shipped(), &shared)), Some(Letter::A));
    assert!(!shared.log.is_empty() && pins.all()[0].state.session.log.is_empty());
}

#[test]
fn every_precedent_is_explored_as_it_was() {
    golden::check(EXPLORED, &explored());
}
