//! The flips of the threshold: the shared facts first, then each element alone.

use super::{
    Flip, attack,
    boxes::{self, Atom, Cube, Group},
    origin,
    place::{self, PlaceClass},
    shared::{self, Reach, Shared},
};
use crate::{
    assess::Assessment,
    domain::{Circumstances, Session},
    explore::supposed::may_be_attacked,
    law::{self, Grade, Standard, Status, armed_attack::Sight, external},
};

/// More changes than any target takes: the facts of four elements.
const MOST: u8 = 9;
/// E1 is brought to any grade it can have by the means and two facts more.
const MOST_OF_ATTACK: u8 = 3;

/// The sets of the fewest changes that bring the threshold to a status.
pub(super) fn flips(session: &Session, assessment: &Assessment, standard: &Standard, target: Status) -> Vec<Flip> {
    let now = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let grades = law::grades(&now, standard);
    if Status::of(grades) == target {
        return vec![Flip::default()];
    }
    let mut search = Search::new(&now, standard, grades, target.grade());
    if search.cannot_reach() {
        return Vec::new();
    }
    for size in 1..=MOST {
        let found = search.of_size(size);
        if !found.is_empty() {
            let found = boxes::merge(found);
            return found.iter().map(|of| boxes::flip(of, now.places, now.parties, now.attacked)).collect();
        }
    }
    Vec::new()
}

struct Search<'a> {
    now: &'a Circumstances<'a>,
    standard: &'a Standard,
    goal: Grade,
    /// The place as it is, and changed; the second is found when first asked for.
    place: PlaceClass,
    changed: Option<(u8, Vec<PlaceClass>)>,
    attack: Vec<Atom>,
    origin: Vec<Atom>,
    /// What E2 can be brought to, for each way the shared facts bear on it (row B1: no, maybe, yes).
    origins: [Option<(u8, Reach)>; 3],
    /// Whether a member is attacked: now, and after one change.
    party: [Option<u8>; 4],
}

impl<'a> Search<'a> {
    fn new(now: &'a Circumstances<'a>, standard: &'a Standard, grades: law::Grades, goal: Grade) -> Self {
        let mut party = [None; 4];
        party[grades[0] as usize] = Some(0);
        if !may_be_attacked(now.attacked, now.parties).is_empty() {
            party[Grade::Met as usize] = Some(1);
        }
        Self {
            now,
            standard,
            goal,
            place: place::as_it_is(now, standard),
            changed: None,
            attack: attack::atoms(now, standard),
            origin: origin::atoms(now, standard),
            origins: Default::default(),
            party,
        }
    }

    /// Whether no changes lead there because the place or the members cannot.
    fn cannot_reach(&mut self) -> bool {
        let goal = self.goal;
        let enough = |cost: &dyn Fn(Grade) -> bool| Grade::ALL.into_iter().any(|grade| grade >= goal && cost(grade));
        if !enough(&|grade| self.party[grade as usize].is_some()) {
            return true;
        }
        let reaches = |class: &PlaceClass| enough(&|grade| class.cost_of(grade).is_some());
        !reaches(&self.place) && !self.changed(MOST).iter().any(reaches)
    }

    /// The place changed, with at most so many of its points.
    fn changed(&mut self, most: u8) -> &[PlaceClass] {
        let (now, standard, goal) = (self.now, self.standard, self.goal);
        if self.changed.as_ref().is_none_or(|(searched, _)| *searched < most) {
            self.changed = Some((most, place::changed(now, standard, goal, most)));
        }
        self.changed.as_ref().map_or(&[], |(_, classes)| classes)
    }

    /// Every set of so many changes that reaches the goal.
    fn of_size(&mut self, size: u8) -> Vec<Cube> {
        let mut found = Vec::new();
        let goal = self.goal;
        for shared in shared::up_to(size, self.now, self.standard) {
            let mut now = *self.now;
            let mut standard = self.standard.clone();
            shared.apply(&mut now, &mut standard);
            let stray = external::stray(&now, &standard) as usize;
            let budget = (size - shared.cost()).min(origin::MOST);
            let held = &mut self.origins[stray];
            if held.as_ref().is_none_or(|(searched, _)| *searched < budget) {
                *held = Some((budget, origin::reach(&self.origin, budget, &now, &standard, goal)));
            }
            let Some((_, origin)) = held.as_ref() else { continue };
            let costs_of_origin = Grade::ALL.map(|grade| origin.cost_of(grade));
            let Some(aside) = least(&[self.party, costs_of_origin], goal) else { continue };
            let mut seen: Vec<(Sight, u8, Reach)> = Vec::new();
            let is_changed_place_affordable = shared.cost() + 1 + aside <= size;
            if is_changed_place_affordable {
                self.changed(size - shared.cost() - 1 - aside);
            }
            let changed: &[PlaceClass] = match &self.changed {
                Some((_, classes)) if is_changed_place_affordable => classes,
                Some(_) | None => &[],
            };
            let origin = self.origins[stray].as_ref().map(|(_, reach)| reach);
            for class in std::iter::once(&self.place).chain(changed) {
                let costs_of_place = Grade::ALL.map(|grade| class.cost_of(grade));
                let spent = shared.cost() + class.cost;
                let Some(rest) = least(&[self.party, costs_of_origin, costs_of_place], goal) else { continue };
                if spent + rest > size {
                    continue;
                }
                let most = (size - spent - rest).min(MOST_OF_ATTACK);
                // What the place changes in E1 is only how it is seen there.
                now.places = class.seen.example();
                if !seen.iter().any(|(sight, searched, _)| *sight == class.seen && *searched >= most) {
                    seen.retain(|(sight, ..)| *sight != class.seen);
                    seen.push((class.seen, most, attack::reach(&self.attack, most, &now, &standard, goal)));
                }
                let attack = seen.iter().find(|(sight, ..)| *sight == class.seen).map(|(.., reach)| reach);
                let (Some(attack), Some(origin)) = (attack, origin) else { continue };
                let costs_of_attack = Grade::ALL.map(|grade| attack.cost_of(grade));
                let costs = [self.party, costs_of_attack, costs_of_origin, costs_of_place];
                if least(&costs, goal).is_none_or(|rest| spent + rest > size) {
                    continue;
                }
                let parts = Parts { shared: &shared, attack, origin, class };
                parts.collect(&costs, goal, size - spent, &mut found);
            }
        }
        found
    }
}

/// The fewest changes that bring every element to the goal or above, none of them where one cannot.
fn least(costs: &[[Option<u8>; 4]], goal: Grade) -> Option<u8> {
    let of = |costs: &[Option<u8>; 4]| {
        Grade::ALL.into_iter().filter(|grade| *grade >= goal).filter_map(|grade| costs[grade as usize]).min()
    };
    costs.iter().map(of).sum()
}

/// What was found for one way to set the shared facts and the place.
struct Parts<'a> {
    shared: &'a Shared,
    attack: &'a Reach,
    origin: &'a Reach,
    class: &'a PlaceClass,
}

impl Parts<'_> {
    /// Adds the boxes of every four grades that cost exactly `left` and whose weakest is the goal.
    fn collect(&self, costs: &[[Option<u8>; 4]; 4], goal: Grade, left: u8, found: &mut Vec<Cube>) {
        let high = Grade::ALL.into_iter().filter(|grade| *grade >= goal);
        for party in high.clone() {
            for attack in high.clone() {
                for origin in high.clone() {
                    for place in high.clone() {
                        let grades = [party, attack, origin, place];
                        if !grades.contains(&goal) {
                            continue;
                        }
                        let cost: Option<u8> =
                            grades.iter().zip(costs).map(|(grade, costs)| costs[*grade as usize]).sum();
                        if cost == Some(left) {
                            self.boxes(costs, grades, found);
                        }
                    }
                }
            }
        }
    }

    fn boxes(&self, costs: &[[Option<u8>; 4]; 4], [party, attack, origin, place]: [Grade; 4], found: &mut Vec<Cube>) {
        let mut given: Cube = self.shared.atoms.iter().map(|atom| Group::from_slice(&[*atom])).collect();
        if costs[0][party as usize] == Some(1) {
            given.push(Group::from_slice(&[Atom::Attacked]));
        }
        let attacks = boxes::group(self.attack.sets(attack));
        let origins = boxes::group(self.origin.sets(origin));
        let places: &[Cube] = self.class.reach[place as usize].as_ref().map_or(&[], |(_, boxes)| boxes);
        let all = boxes::product(&boxes::product(&[given], &attacks), &boxes::product(&origins, places));
        found.extend(all);
    }
}
