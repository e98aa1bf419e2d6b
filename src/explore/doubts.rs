//! What in the stated facts does not sit well together.
//!
//! A doubt moves no grade and refuses nothing: an incident may be strange on purpose, and what looks like a slip may
//! be what happened. It names two facts that deserve a second look side by side.

use crate::{
    atlas::{self, ProbeReason},
    catalog::Catalog,
    domain::{
        Area, AuthorIsAlly, Choice as _, Circumstances, Damage, Day, DecidingBody, Direction, FactId, FactSet, Harm,
        Intent, Means, Object, Place, Roster, Session, StateCode, Timing,
    },
    law::armed_attack::means,
};

/// Two facts that deserve a second look beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Not aimed at the ally, by means that are deliberate by nature.
    AstrayBy(Means),
    /// Called historic within a year of the first day.
    HistoricAtOnce(Day),
    /// Imminent, although people are hit or things are damaged.
    ImminentWithEffects,
    /// Means without a weapon used, and many dead or destruction.
    NoForceWithGraveEffects(Means),
    /// The author named is a state that was attacked.
    AuthorIsAttacked(StateCode),
    /// The author named is a member, and is stated to be none: the name is read.
    AuthorIsMember(StateCode),
    /// The author named is no member, and is stated to be one: the statement is read.
    AuthorIsNoMember(StateCode),
    /// Found to be purely domestic, and a foreign state is named, or organs of a state are.
    DomesticByState,
    /// A place has a point and no area: the rules read the area.
    PointWithoutArea(String),
    /// A place is called a sea, and its point lies on land.
    SeaOnLand(String, Area),
    /// The territory hit is called a Party's, and none of the states attacked is a Party.
    PartySoilOfNobody(String, Area),
    /// The Defence Planning Committee is named outside the years in which it sat without France.
    CommitteeOutsideItsYears(Day),
    /// A state that is no member is said to have invoked Article 4.
    Article4ByStranger(StateCode),
}

/// Every doubt on any of a session's days, each once.
#[must_use]
pub fn doubts(catalog: &Catalog, session: &Session) -> Vec<Doubt> {
    let parties = catalog.roster(session.incident.first_day);
    let mut found = Found { doubts: Vec::new() };
    for day in session.days() {
        let now = Circumstances::of(&session.incident, &parties, day);
        found.of_the_blow(&now, day);
        found.of_the_author(session, &now, day);
        found.of_the_soil(&now);
        found.of_the_council(session, &catalog.roster(day), day);
    }
    found.of_the_points(catalog, session);
    found.doubts
}

impl Doubt {
    /// The facts that deserve the second look.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        FactSet::of(match self {
            Self::AstrayBy(_) => &[FactId::Means, FactId::Intent],
            Self::HistoricAtOnce(_) => &[FactId::FirstDay, FactId::Timing],
            Self::ImminentWithEffects => &[FactId::Harm, FactId::Damage, FactId::Timing],
            Self::NoForceWithGraveEffects(_) => &[FactId::Means, FactId::Harm, FactId::Damage],
            Self::AuthorIsAttacked(_) => &[FactId::Attacked, FactId::Author],
            Self::AuthorIsMember(_) | Self::AuthorIsNoMember(_) => &[FactId::Author, FactId::AuthorIsAlly],
            Self::DomesticByState => &[FactId::AuthorKind, FactId::Author, FactId::Direction],
            Self::PointWithoutArea(_) | Self::SeaOnLand(..) => &[FactId::Place],
            Self::PartySoilOfNobody(..) => &[FactId::Attacked, FactId::Place],
            Self::CommitteeOutsideItsYears(_) => &[FactId::DecidingBody],
            Self::Article4ByStranger(_) => &[FactId::Article4By],
        })
    }
}

struct Found {
    doubts: Vec<Doubt>,
}

impl Found {
    fn add(&mut self, is_doubtful: bool, doubt: impl FnOnce() -> Doubt) {
        if is_doubtful {
            let doubt = doubt();
            if !self.doubts.contains(&doubt) {
                self.doubts.push(doubt);
            }
        }
    }

    fn of_the_blow(&mut self, now: &Circumstances<'_>, day: Day) {
        let is_astray = matches!(now.intent, Intent::Spillover | Intent::Accident);
        for by in now.means.iter().copied().filter(|by| means::is_deliberate_by_nature(*by)) {
            self.add(is_astray, || Doubt::AstrayBy(by));
        }
        let is_soon = day.days_since(now.first_day) < 365;
        self.add(now.timing == Timing::Historic && is_soon, || Doubt::HistoricAtOnce(now.first_day));
        let is_harmed = !matches!(now.harm, Harm::None | Harm::Unknown);
        let is_damaged = !matches!(now.damage, Damage::None | Damage::Unknown);
        self.add(now.timing == Timing::Imminent && (is_harmed || is_damaged), || Doubt::ImminentWithEffects);
        let is_grave = matches!(now.harm, Harm::ManyDead | Harm::MassDead) || now.damage == Damage::Destruction;
        if let Some(by) = now.means.first().filter(|_| now.means.iter().all(|by| means::is_without_force(*by))) {
            self.add(is_grave, || Doubt::NoForceWithGraveEffects(*by));
        }
    }

    fn of_the_author(&mut self, session: &Session, now: &Circumstances<'_>, day: Day) {
        let stated = session.incident.author_is_ally.choice(day);
        if let Some(author) = now.author {
            let is_member = now.parties.contains(author);
            self.add(now.attacked.contains(&author), || Doubt::AuthorIsAttacked(author));
            self.add(is_member && stated == AuthorIsAlly::No, || Doubt::AuthorIsMember(author));
            self.add(!is_member && stated == AuthorIsAlly::Yes, || Doubt::AuthorIsNoMember(author));
        }
        let is_foreign = now.author.is_some_and(|author| !now.attacked.contains(&author));
        let by_state = is_foreign || now.author_kind.is_state_or_proxy();
        self.add(now.direction == Direction::None && by_state, || Doubt::DomesticByState);
    }

    /// Each stated place once, whatever the day: the map is asked no oftener than it must be.
    fn of_the_points(&mut self, catalog: &Catalog, session: &Session) {
        let first_day = session.incident.first_day;
        let mut seen: Vec<(atlas::Spot, Area)> = Vec::new();
        let stated = session.incident.place.values().iter().filter(|dated| dated.confidence.counts());
        for Place { name, point, area, .. } in stated.flat_map(|dated| &dated.value) {
            let Some(point) = *point else { continue };
            self.add(area.is_unknown(), || Doubt::PointWithoutArea(name.clone()));
            if area.is_sea() && !seen.contains(&(point, *area)) {
                seen.push((point, *area));
                self.add(is_on_land(catalog, point, first_day), || Doubt::SeaOnLand(name.clone(), *area));
            }
        }
    }

    fn of_the_soil(&mut self, now: &Circumstances<'_>) {
        let is_party = |state: &StateCode| now.parties.contains(*state);
        let nobody_is_party = !now.attacked.is_empty() && !now.attacked.iter().any(is_party);
        for Place { name, object, area, .. } in now.places {
            // Forces or people may be guests there; what is not stated is read as what stood on the territory.
            let is_party_soil = matches!(object, Object::Territory | Object::Unknown) && area.is_of_a_party();
            self.add(nobody_is_party && is_party_soil, || Doubt::PartySoilOfNobody(name.clone(), *area));
        }
    }

    fn of_the_council(&mut self, session: &Session, roster: &Roster, day: Day) {
        let incident = &session.incident;
        // Said of the first such day; the others would say the same.
        let is_said = self.doubts.iter().any(|doubt| matches!(doubt, Doubt::CommitteeOutsideItsYears(_)));
        let is_committee = incident.deciding_body.choice(day) == DecidingBody::Dpc && !is_said;
        self.add(is_committee && !DecidingBody::has_committee(day), || Doubt::CommitteeOutsideItsYears(day));
        for state in incident.article_4_by.states(day) {
            self.add(!roster.contains(*state), || Doubt::Article4ByStranger(*state));
        }
    }
}

/// Whether a point lies on land for certain, the map being as coarse as it is.
fn is_on_land(catalog: &Catalog, point: atlas::Spot, day: Day) -> bool {
    let choices = crate::domain::Choices::PRACTICE;
    let probe = atlas::probe(catalog, point, Object::Territory, day, &choices);
    !probe.near_line && probe.reasons.iter().any(|reason| matches!(reason, ProbeReason::OnLand { .. }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Attribution, AuthorKind, Fact, SeaZone};

    const FRA: StateCode = StateCode::new(b"FRA");

    fn check(first_day: Day, expected: &[Doubt], describe: impl FnOnce(&mut crate::domain::Incident)) {
        let mut session = Session::blank("", first_day);
        session.incident.attacked = Fact::stated(vec![FRA]);
        describe(&mut session.incident);
        assert_eq!(doubts(Catalog::shipped(), &session), expected);
    }

    fn check_now(expected: &[Doubt], describe: impl FnOnce(&mut crate::domain::Incident)) {
        check(Day::constant(2030, 5, 1), expected, describe);
    }

    fn at(area: Area, point: Option<(i32, i32)>) -> Fact<Vec<Place>> {
        let (name, object, sea_zone) = ("here".to_owned(), Object::Territory, SeaZone::NotSea);
        Fact::stated(vec![Place { name, point, object, area, sea_zone, accounts: Vec::new() }])
    }

    #[test]
    fn an_accident_by_means_that_are_deliberate_and_a_history_of_today_deserve_a_second_look() {
        check_now(&[Doubt::AstrayBy(Means::Invasion)], |incident| {
            incident.means = Fact::stated(vec![Means::Invasion, Means::Strike]);
            incident.intent = Fact::stated(Intent::Accident);
        });
        check_now(&[], |incident| {
            incident.means = Fact::stated(vec![Means::Strike]);
            incident.intent = Fact::stated(Intent::Accident);
        });
        check_now(&[Doubt::HistoricAtOnce(Day::constant(2030, 5, 1))], |incident| {
            incident.timing = Fact::stated(Timing::Historic);
        });
    }

    #[test]
    fn what_lies_a_year_back_may_be_called_historic() {
        let (first_day, later) = (Day::constant(2030, 5, 1), |days| Day::constant(2030, 5, 1).plus_days(days));
        for (days, expected) in [(364, &[Doubt::HistoricAtOnce(first_day)][..]), (365, &[])] {
            check(first_day, expected, |incident| {
                let (from, confidence, note) = (later(days), crate::domain::Confidence::AsStated, String::new());
                let value = crate::domain::FactValue::Timing(Timing::Historic);
                incident.put(crate::domain::Dated { from, value, confidence, note });
            });
        }
    }

    #[test]
    fn every_doubt_names_the_facts_to_look_at_again() {
        assert_eq!(Doubt::AstrayBy(Means::Strike).facts(), FactSet::of(&[FactId::Means, FactId::Intent]));
        assert_eq!(Doubt::Article4ByStranger(FRA).facts(), FactSet::of(&[FactId::Article4By]));
    }

    #[test]
    fn a_group_at_home_is_purely_domestic_and_organs_of_a_state_are_not() {
        let domestic = |named: &'static str, kind: AuthorKind| {
            move |incident: &mut crate::domain::Incident| {
                incident.author = Fact::stated(named.to_owned());
                incident.author_kind = Fact::stated(kind);
                incident.direction = Fact::stated(Direction::None);
            }
        };
        check_now(&[], domestic("a group", AuthorKind::DomesticGroup));
        check_now(&[Doubt::DomesticByState], domestic("a band", AuthorKind::StateProxy));
        check_now(&[Doubt::AuthorIsAttacked(FRA)], domestic("FRA", AuthorKind::DomesticGroup));
        check_now(&[Doubt::DomesticByState], domestic("USA", AuthorKind::DomesticGroup));
    }

    #[test]
    fn effects_before_the_blow_and_grave_effects_without_force_deserve_a_second_look() {
        check_now(&[Doubt::ImminentWithEffects], |incident| {
            incident.timing = Fact::stated(Timing::Imminent);
            incident.damage = Fact::stated(Damage::Destruction);
        });
        check_now(&[], |incident| {
            incident.timing = Fact::stated(Timing::Imminent);
            incident.damage = Fact::stated(Damage::None);
        });
        let grave = |means: Means| {
            move |incident: &mut crate::domain::Incident| {
                incident.means = Fact::stated(vec![means]);
                incident.harm = Fact::stated(Harm::MassDead);
            }
        };
        check_now(&[Doubt::NoForceWithGraveEffects(Means::Incursion)], grave(Means::Incursion));
        check_now(&[Doubt::NoForceWithGraveEffects(Means::CrimeUnrest)], grave(Means::CrimeUnrest));
        check_now(&[], grave(Means::Strike));
    }

    #[test]
    fn an_author_who_was_attacked_or_is_called_what_it_is_not_deserves_a_second_look() {
        let author = |code: &'static str, is_ally: AuthorIsAlly| {
            move |incident: &mut crate::domain::Incident| {
                incident.author = Fact::stated(code.to_owned());
                incident.author_kind = Fact::stated(AuthorKind::StateForces);
                incident.author_is_ally = Fact::stated(is_ally);
            }
        };
        check_now(&[Doubt::AuthorIsAttacked(FRA)], author("FRA", AuthorIsAlly::Yes));
        let (usa, rus) = (StateCode::new(b"USA"), StateCode::new(b"RUS"));
        check_now(&[Doubt::AuthorIsMember(usa)], author("USA", AuthorIsAlly::No));
        check_now(&[Doubt::AuthorIsNoMember(rus)], author("RUS", AuthorIsAlly::Yes));
        check_now(&[], author("RUS", AuthorIsAlly::No));
        check_now(&[Doubt::DomesticByState], |incident| {
            author("RUS", AuthorIsAlly::Unknown)(incident);
            incident.direction = Fact::stated(Direction::None);
            incident.attribution = Fact::stated(Attribution::Undisputed);
        });
    }

    #[test]
    fn a_point_that_no_area_belongs_to_and_soil_that_is_nobodys_deserve_a_second_look() {
        let paris = Some((488_566, 23_522));
        check_now(&[Doubt::PointWithoutArea("here".to_owned())], |incident| incident.place = at(Area::Unknown, paris));
        check_now(&[], |incident| incident.place = at(Area::PartyEurope, paris));
        let sea = Area::SeaElsewhere;
        check_now(&[Doubt::SeaOnLand("here".to_owned(), sea)], |incident| incident.place = at(sea, paris));
        check_now(&[], |incident| incident.place = at(sea, Some((-300_000, -200_000))));
        let spain = |incident: &mut crate::domain::Incident| {
            incident.attacked = Fact::stated(vec![StateCode::new(b"ESP")]);
            incident.place = at(Area::PartyEurope, None);
        };
        let nobodys = Doubt::PartySoilOfNobody("here".to_owned(), Area::PartyEurope);
        check(Day::constant(1981, 2, 23), &[nobodys], spain);
        check(Day::constant(1983, 2, 23), &[], spain);
    }

    #[test]
    fn a_body_that_does_not_sit_and_a_stranger_under_article_4_deserve_a_second_look() {
        let committee = |incident: &mut crate::domain::Incident| {
            incident.deciding_body = Fact::stated(DecidingBody::Dpc);
        };
        for day in [Day::constant(1960, 5, 1), Day::constant(2030, 5, 1)] {
            check(day, &[Doubt::CommitteeOutsideItsYears(day)], committee);
        }
        check(Day::constant(2003, 2, 16), &[], committee);
        let ukraine = StateCode::new(b"UKR");
        check_now(&[Doubt::Article4ByStranger(ukraine)], |incident| {
            incident.article_4_by = Fact::stated(vec![FRA, ukraine]);
        });
    }
}
