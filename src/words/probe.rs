//! The probe of Article 6 in words.

use super::{Words, sentence::capitalised};
use crate::{
    atlas::{NamedPlace, Probe, ProbeReason, named_place},
    domain::StateCode,
    law::{Element, article_6::PlaceRow},
};

impl Words {
    /// What lies at the point, for example "Ceuta" or "the Mediterranean".
    #[must_use]
    pub fn probe_place(&self, probe: &Probe) -> String {
        // A harbour town may well stand in the water of the map.
        let is_either = probe.reasons.contains(&ProbeReason::LandOrWater);
        let waters = if is_either { "probe-at-coast" } else { "probe-waters" };
        let named = probe.reasons.iter().find_map(|reason| match reason {
            ProbeReason::AtPlace(named) => Some(self.named_place(named)),
            ProbeReason::OnLand { land, .. } => Some(self.land(land)),
            ProbeReason::TerritorialSea { land, .. } => Some(self.message(waters, &[("land", self.land(land).into())])),
            ProbeReason::BeyondTerritorialSeas(sea) | ProbeReason::InternalWaters(sea) => Some(self.sea(sea)),
            ProbeReason::NamedSea(_)
            | ProbeReason::LandOrWater
            | ProbeReason::BetweenParties(..)
            | ProbeReason::Former { .. }
            | ProbeReason::NotYetMember(_)
            | ProbeReason::InOrbit
            | ProbeReason::Effects
            | ProbeReason::AlgerianDepartments
            | ProbeReason::OccupationForces
            | ProbeReason::EastGermany
            | ProbeReason::SovietSector
            | ProbeReason::SovietZone
            | ProbeReason::NearLine(_)
            | ProbeReason::BordersOfToday => None,
        });
        named.unwrap_or_else(|| self.choice(probe.place.area))
    }

    /// The name of a place taken from there: what lies at the point, and the point as it is shown.
    #[must_use]
    pub fn probe_place_name(&self, probe: &Probe, point: &str) -> String {
        let place = capitalised(&self.probe_place(probe));
        self.message("probe-place-name", &[("where", place.into()), ("point", point.into())])
    }

    /// The answer in a line, for example "R12a · outside · Ceuta".
    #[must_use]
    pub fn probe_line(&self, probe: &Probe) -> String {
        let grade = self.grade(Element::E3, probe.grade);
        let place = self.probe_place(probe);
        self.message(
            "probe-line",
            &[("row", self.probe_row(probe).into()), ("grade", grade.into()), ("place", place.into())],
        )
    }

    /// The row that applies, for example "R12a"; an object that cannot be there has none, and the words say so.
    fn probe_row(&self, probe: &Probe) -> String {
        if probe.row == PlaceRow::NoSuchThing {
            self.message("probe-row-no-such-thing", &[])
        } else if probe.row == PlaceRow::Open {
            self.message("probe-row-open", &[])
        } else {
            capitalised(probe.row.id())
        }
    }

    /// Whose territory or waters it is.
    #[must_use]
    pub fn probe_party(&self, party: StateCode) -> String {
        self.message("probe-party", &[("state", self.state(party).into())])
    }

    /// The offer to take the area, and at sea whose waters, over into a place.
    #[must_use]
    pub fn probe_fill(&self, probe: &Probe) -> String {
        let area = self.choice(probe.place.area);
        if probe.place.sea_zone == crate::domain::SeaZone::NotSea {
            return self.message("probe-fill", &[("area", area.into())]);
        }
        let zone = self.choice(probe.place.sea_zone);
        self.message("probe-fill-sea", &[("area", area.into()), ("zone", zone.into())])
    }

    /// The rule that applies, and why, a sentence each.
    #[must_use]
    pub fn probe_reasons(&self, probe: &Probe) -> Vec<String> {
        let mut sentences = vec![capitalised(&self.place_row(probe.row, probe.grade, self.probe_place(probe)))];
        sentences.extend(probe.reasons.iter().map(|reason| self.probe_reason(reason)));
        sentences
    }

    fn probe_reason(&self, reason: &ProbeReason) -> String {
        let number = |number: i64| self.number(number).into();
        match reason {
            ProbeReason::OnLand { land, owner } if land == owner => {
                self.message("probe-on-land", &[("land", self.land(land).into())])
            }
            ProbeReason::OnLand { land, owner } => self
                .message("probe-on-land-of", &[("land", self.land(land).into()), ("owner", self.land(owner).into())]),
            ProbeReason::AtPlace(named) => self.message("probe-at-place", &[("place", self.named_place(named).into())]),
            ProbeReason::TerritorialSea { land, km, miles } => self.message(
                "probe-territorial-sea",
                &[("land", self.land(land).into()), ("km", number(*km)), ("miles", number((*miles).into()))],
            ),
            ProbeReason::BeyondTerritorialSeas(sea) => self.message("probe-beyond", &[("sea", self.sea(sea).into())]),
            ProbeReason::InternalWaters(sea) => self.message(&format!("probe-internal-{}", sea.replace('_', "-")), &[]),
            ProbeReason::NamedSea(area) => self.message("probe-named-sea", &[("sea", self.choice(*area).into())]),
            ProbeReason::LandOrWater => self.message("probe-land-or-water", &[]),
            ProbeReason::BetweenParties(one, two) => self.message(
                "probe-between-parties",
                &[("one", self.state(*one).into()), ("two", self.state(*two).into())],
            ),
            ProbeReason::Former { owner, until } => {
                self.message("probe-former", &[("owner", self.state(*owner).into()), ("day", self.day(*until).into())])
            }
            ProbeReason::NotYetMember(state) => {
                self.message("probe-not-yet-member", &[("land", self.state(*state).into())])
            }
            ProbeReason::InOrbit => self.message("probe-in-orbit", &[]),
            ProbeReason::Effects => self.message("probe-effects", &[]),
            ProbeReason::AlgerianDepartments => self.message("probe-algeria", &[]),
            ProbeReason::OccupationForces => self.message("probe-occupation", &[]),
            ProbeReason::EastGermany => self.message("probe-east-germany", &[]),
            ProbeReason::SovietSector => self.message("probe-soviet-sector", &[]),
            ProbeReason::SovietZone => self.message("probe-soviet-zone", &[]),
            ProbeReason::NearLine(km) => self.message("probe-near-line", &[("km", number(*km))]),
            ProbeReason::BordersOfToday => self.message("probe-borders", &[]),
        }
    }

    fn named_place(&self, named: &NamedPlace) -> String {
        named.name.of(self.language()).clone()
    }

    /// A sea by its id, inside a sentence.
    pub(crate) fn sea(&self, id: &str) -> String {
        let id = id.replace('_', "-");
        let own = format!("sea-{id}");
        if self.has(&own) { self.message(&own, &[]) } else { self.message(&format!("area-{id}"), &[]) }
    }

    /// A land by its code, or a small place by its id.
    pub(crate) fn land(&self, code: &str) -> String {
        if let Some(named) = named_place(code) {
            return self.named_place(named);
        }
        code.parse().map_or_else(|_| code.to_owned(), |state| self.state(state))
    }
}
