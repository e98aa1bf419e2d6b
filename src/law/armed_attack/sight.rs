//! What E1 sees of the places, and nothing else of them: whether all that was hit is far from people, whether a place was
//! taken that is not itself in dispute, and whether all that was hit were forces abroad or at sea.

use std::sync::LazyLock;

use smallvec::SmallVec;

use crate::{
    domain::{Area, Choice as _, Nature, Object, Place, SeaZone},
    law::grade::{Truth, is_one_of},
};

/// The places as E1 sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Whether every object hit is on the seabed or in orbit.
    pub remote: Truth,
    /// Whether a place is not itself in dispute; of several one is enough.
    pub undisputed: Truth,
    /// Whether all that was hit were forces, vessels or aircraft of a state in another state's territory, or at sea.
    pub abroad: Truth,
}

impl Sight {
    /// Of no place: nothing is known.
    const UNKNOWN: Self = Self { remote: Truth::Maybe, undisputed: Truth::Maybe, abroad: Truth::Maybe };

    /// Of some places.
    #[must_use]
    pub fn of(places: &[Place]) -> Self {
        Self::of_each(places.iter().map(|place| Self::at(place.object, place.readings())))
    }

    /// Of an object somewhere, by every account of where it was.
    #[must_use]
    pub fn at(object: Object, accounts: impl Iterator<Item = (Area, SeaZone)>) -> Self {
        let accounts: SmallVec<[(Area, SeaZone); 4]> = accounts.collect();
        Self {
            remote: is_remote(object),
            undisputed: is_undisputed(accounts.iter().copied()),
            abroad: is_abroad(object, accounts.iter().copied()),
        }
    }

    /// Whether every object hit is on the seabed or in orbit; asked alone, because the rules ask often.
    pub(super) fn remote(places: &[Place]) -> Truth {
        places.iter().map(|place| is_remote(place.object)).min().unwrap_or(Truth::Maybe)
    }

    /// Whether a place is not itself in dispute, asked alone.
    pub(super) fn undisputed(places: &[Place]) -> Truth {
        places.iter().map(|place| is_undisputed(place.readings())).max().unwrap_or(Truth::Maybe)
    }

    /// Whether all that was hit were forces abroad or at sea, asked alone.
    #[must_use]
    pub fn abroad(places: &[Place]) -> Truth {
        places.iter().map(|place| is_abroad(place.object, place.readings())).min().unwrap_or(Truth::Maybe)
    }

    /// Of several places together.
    #[must_use]
    pub fn of_each(sights: impl Iterator<Item = Self>) -> Self {
        let both = |one: Self, other: Self| Self {
            remote: one.remote.min(other.remote),
            undisputed: one.undisputed.max(other.undisputed),
            abroad: one.abroad.min(other.abroad),
        };
        sights.reduce(both).unwrap_or(Self::UNKNOWN)
    }

    /// Whether everything is known that E1 sees.
    #[must_use]
    pub fn is_known(self) -> bool {
        ![self.remote, self.undisputed, self.abroad].contains(&Truth::Maybe)
    }

    /// Places that E1 sees so.
    #[must_use]
    pub fn example(self) -> &'static [Place] {
        Self::examples().iter().find(|(sight, _)| *sight == self).map_or(&[], |(_, places)| places)
    }

    /// Every way in which E1 can see places, each with places that it sees so.
    #[must_use]
    pub fn examples() -> &'static [(Self, Vec<Place>)] {
        static EXAMPLES: LazyLock<Vec<(Sight, Vec<Place>)>> = LazyLock::new(|| {
            let mut found: Vec<(Sight, Vec<Place>)> = vec![(Sight::UNKNOWN, Vec::new())];
            let add = |places: Vec<Place>, found: &mut Vec<(Sight, Vec<Place>)>| {
                let sight = Sight::of(&places);
                if !found.iter().any(|(other, _)| *other == sight) {
                    found.push((sight, places));
                }
            };
            for object in Object::ALL {
                for area in Area::ALL {
                    for sea_zone in SeaZone::ALL {
                        let place = Place { object: *object, area: *area, sea_zone: *sea_zone, ..Place::default() };
                        add(vec![place], &mut found);
                    }
                }
            }
            // What no place alone looks like, two may.
            let alone = found.clone();
            for (_, one) in &alone {
                alone.iter().for_each(|(_, other)| add([&one[..], &other[..]].concat(), &mut found));
            }
            found
        });
        &EXAMPLES
    }
}

/// By every account of one place: where they differ it is argued, which is as much as the rule gives.
fn by_all(mut accounts: impl Iterator<Item = Truth>) -> Truth {
    let found = accounts.try_fold(Truth::No, |found, truth| match truth {
        Truth::Maybe => Err(Truth::Maybe),
        truth @ (Truth::No | Truth::Yes) => Ok(found.max(truth)),
    });
    found.unwrap_or_else(|unknown| unknown)
}

fn is_remote(object: Object) -> Truth {
    is_one_of(object, &[Object::Seabed, Object::Satellite])
}

/// Whether a place is no islet that is itself in dispute: what else is taken, is taken from somebody.
fn is_undisputed(accounts: impl Iterator<Item = (Area, SeaZone)>) -> Truth {
    by_all(accounts.map(|(area, _)| match area.nature() {
        Nature::Claimed | Nature::PartyAndClaimed => Truth::No,
        Nature::Party | Nature::Once | Nature::Sea | Nature::Foreign | Nature::Space => Truth::Yes,
        Nature::Unknown => Truth::Maybe,
    }))
}

/// Whether forces, a state vessel or a state aircraft were hit in another state's territory, waters or airspace, or at sea.
fn is_abroad(object: Object, accounts: impl Iterator<Item = (Area, SeaZone)>) -> Truth {
    let forces = is_one_of(object, &[Object::Forces, Object::StateVessel, Object::StateAircraft]);
    let abroad = |(area, zone): (Area, SeaZone)| match area.nature() {
        _ if zone == SeaZone::TerritorialOther => Truth::Yes,
        Nature::Sea => Truth::of(zone != SeaZone::TerritorialParty),
        Nature::Foreign => Truth::Yes,
        Nature::Party | Nature::PartyAndClaimed | Nature::Claimed | Nature::Once | Nature::Space => Truth::No,
        Nature::Unknown => Truth::Maybe,
    };
    if forces == Truth::No { forces } else { forces.and(by_all(accounts.map(abroad))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sight_has_places_that_are_seen_so() {
        for (sight, places) in Sight::examples() {
            assert_eq!(Sight::of(places), *sight);
            assert_eq!(sight.example(), places);
        }
    }
}
