//! E3: what one place more or less would do, with the points that read it.

use smallvec::SmallVec;

use super::{
    super::supposed::Spot,
    boxes::{Atom, Atoms, Cube, Group},
};
use crate::{
    domain::{Area, Choice as _, Choices, Circumstances, Object, Place, Point, Reading, SeaZone},
    law::{Element, Grade, Standard, armed_attack::Sight, article_6, reads},
};

/// One attribute of one place changed, small enough to compare quickly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PlaceChange {
    idx: u16,
    object: Object,
    area: Area,
    sea_zone: SeaZone,
}

impl PlaceChange {
    fn of(spot: Spot) -> Self {
        let idx = u16::try_from(spot.idx).unwrap_or(u16::MAX);
        Self { idx, object: spot.object, area: spot.area, sea_zone: spot.sea_zone }
    }

    pub(super) fn spot(self) -> Spot {
        Spot { idx: self.idx.into(), object: self.object, area: self.area, sea_zone: self.sea_zone }
    }
}

/// What the place may be: as it is, or changed so that E1 sees it in one of three ways.
#[derive(Clone, Debug)]
pub(super) struct PlaceClass {
    /// How many changes of the place this takes: none or one.
    pub cost: u8,
    /// How E1 sees it.
    pub seen: Sight,
    /// For each grade the fewest changes of the place's points, and the boxes that reach it, the place among them.
    pub reach: [Option<(u8, Vec<Cube>)>; 4],
}

impl PlaceClass {
    /// The fewest changes of points for a grade.
    pub(super) fn cost_of(&self, grade: Grade) -> Option<u8> {
        self.reach[grade as usize].as_ref().map(|(cost, _)| *cost)
    }

    fn offer<'a>(&mut self, grade: Grade, cost: u8, atoms: impl Iterator<Item = &'a Atom>) {
        let held = &mut self.reach[grade as usize];
        if held.as_ref().is_some_and(|(least, _)| *least < cost) {
            return;
        }
        let of: Cube = atoms.map(one).collect();
        match held {
            Some((least, boxes)) if *least == cost => boxes.push(of),
            held => *held = Some((cost, vec![of])),
        }
    }

    fn merged(mut self) -> Self {
        for (_, boxes) in self.reach.iter_mut().flatten() {
            *boxes = super::boxes::merge(std::mem::take(boxes));
        }
        self
    }
}

/// The place as it is, with what its points can do about it.
pub(super) fn as_it_is(now: &Circumstances<'_>, standard: &Standard) -> PlaceClass {
    let mut class = PlaceClass { cost: 0, seen: seen_of(now.places, None), reach: Default::default() };
    let sight = Facts::of(now, standard.choices);
    sight.each(None, reads(Element::E3).points.len(), |grade, points| {
        class.offer(grade, points.len() as u8, points.iter())
    });
    class.merged()
}

/// The place changed, parted by how E1 sees it. Only grades from `goal` on are looked for, with at
/// most so many points changed.
pub(super) fn changed(now: &Circumstances<'_>, standard: &Standard, goal: Grade, most: u8) -> Vec<PlaceClass> {
    let mut classes: Vec<PlaceClass> = Vec::with_capacity(3);
    let sight = Facts::of(now, standard.choices);
    for spot in Spot::all(now.places) {
        let seen = seen_of(now.places, Some(spot));
        let idx = classes.iter().position(|class| class.seen == seen).unwrap_or_else(|| {
            classes.push(PlaceClass { cost: 1, seen, reach: Default::default() });
            classes.len() - 1
        });
        let atom = Atom::Place(PlaceChange::of(spot));
        sight.each(Some(spot), most.into(), |grade, points| {
            if grade >= goal {
                classes[idx].offer(grade, points.len() as u8, std::iter::once(&atom).chain(points));
            }
        });
    }
    classes.into_iter().map(PlaceClass::merged).collect()
}

fn one(atom: &Atom) -> Group {
    Group::from_slice(&[*atom])
}

/// How E1 sees the places, one of them changed.
fn seen_of(places: &[Place], change: Option<Spot>) -> Sight {
    let others = places.iter().enumerate().filter(|(idx, _)| change.is_none_or(|spot| spot.idx != *idx));
    let changed = change.map(|spot| Sight::at(spot.object, spot.readings(places)));
    Sight::of_each(others.map(|(_, place)| Sight::at(place.object, place.readings())).chain(changed))
}

/// The places as E3 reads them.
struct Facts<'a> {
    now: &'a Circumstances<'a>,
    choices: Choices,
}

impl<'a> Facts<'a> {
    fn of(now: &'a Circumstances<'a>, choices: Choices) -> Self {
        Self { now, choices }
    }

    fn grade(&self, change: Option<Spot>, choices: &Choices) -> Grade {
        let first_day = self.now.first_day;
        let grade = |object: Object, area: Area, sea_zone: SeaZone| {
            if is_open(object, area) {
                return Grade::Unknown;
            }
            article_6::grades_at(object, area, sea_zone, first_day, choices).settle()
        };
        let changed = change.map(|spot| {
            let readings = spot.readings(self.now.places);
            Grade::of_accounts(readings.map(|(area, zone)| grade(spot.object, area, zone)))
        });
        let others = self.now.places.iter().enumerate().filter(|(idx, _)| change.is_none_or(|spot| spot.idx != *idx));
        others
            .map(|(_, place)| Grade::of_accounts(place.readings().map(|(area, zone)| grade(place.object, area, zone))))
            .chain(changed)
            .max()
            .unwrap_or(Grade::Unknown)
    }

    /// Calls for every set of at most so many choices at the points that matter here: the grade, and the points that changed.
    fn each(&self, change: Option<Spot>, most: usize, mut found: impl FnMut(Grade, &[Atom])) {
        let mut taken = Atoms::new();
        let points = if most > 0 { self.relevant(change) } else { SmallVec::new() };
        self.walk(change, &points, most, self.choices, &mut taken, &mut found);
    }

    fn walk(
        &self,
        change: Option<Spot>,
        points: &[Point],
        most: usize,
        choices: Choices,
        taken: &mut Atoms,
        found: &mut impl FnMut(Grade, &[Atom]),
    ) {
        let Some((point, rest)) = points.split_first() else {
            found(self.grade(change, &choices), taken);
            return;
        };
        self.walk(change, rest, most, choices, taken, found);
        if taken.len() >= most {
            return;
        }
        for reading in other_settings(*point, &self.choices) {
            taken.push(Atom::Point(*point, reading));
            self.walk(change, rest, most, choices.with(*point, reading), taken, found);
            taken.pop();
        }
    }

    /// The points that any of the places is read by.
    fn relevant(&self, change: Option<Spot>) -> SmallVec<[Point; 6]> {
        let mut objects: SmallVec<[(Object, Area, SeaZone); 8]> = SmallVec::new();
        objects.extend(
            self.now
                .places
                .iter()
                .enumerate()
                .filter(|(idx, _)| change.is_none_or(|spot| spot.idx != *idx))
                .flat_map(|(_, place)| place.readings().map(|(area, zone)| (place.object, area, zone))),
        );
        if let Some(spot) = change {
            objects.extend(spot.readings(self.now.places).map(|(area, zone)| (spot.object, area, zone)));
        }
        let mut points: SmallVec<[Point; 6]> = SmallVec::new();
        for (object, area, zone) in objects.into_iter().filter(|(object, area, _)| !is_open(*object, *area)) {
            points.extend(article_6::points_of(area, object, zone, self.now.first_day));
        }
        points.sort_unstable();
        points.dedup();
        points
    }
}

/// The settings of a point other than the one chosen.
pub(super) fn other_settings(point: Point, choices: &Choices) -> impl Iterator<Item = Reading> {
    let now = choices.at(point);
    point.settings().iter().copied().filter(move |reading| *reading != now)
}

/// Whether nothing but Unknown can be said: the area is unknown, and what was hit lies inside in some and outside in others
/// on every reading.
fn is_open(object: Object, area: Area) -> bool {
    area.is_unknown()
        && !matches!(object, Object::Satellite | Object::Forces | Object::StateVessel | Object::StateAircraft)
}
