//! The flips of the threshold: the shared facts first, then each element alone.

use super::{
    Flip, attack,
    boxes::{self, Atom, Box, Group},
    origin,
    place::{self, PlaceClass},
    shared::{self, Reach, Shared},
};
use crate::{
    assess::Assessment,
    domain::{Circumstances, Session},
    explore::change::may_be_attacked,
    law::{self, Grade, Standard, Status, external},
};

/// More changes than any target takes: the facts of four elements.
const MOST: u8 = 9;
/// E1 is brought to any grade it can have by the means and two facts more.
const MOST_OF_ATTACK: u8 = 3;

/// The sets of the fewest changes that bring the threshold to a status.
pub(super) fn flips(session: &Session, assessment: &Assessment, standard: &Standard, target: Status) -> Vec<Flip> {
    let now = Circumstances::of(&session.incident, &assessment.roster, session.as_of);
    if Status::of(law::grades(&now, standard)) == target {
        return vec![Flip::default()];
    }
    let goal = grade_of(target);
    let mut search = Search::new(&now, standard);
    if search.cannot_reach(goal) {
        return Vec::new();
    }
    for size in 1..=MOST {
        let found = search.of_size(size, goal);
        if !found.is_empty() {
            let found = boxes::merge(found);
            return found.iter().map(|of| boxes::flip(of, now.places, now.roster, now.attacked)).collect();
        }
    }
    Vec::new()
}

fn grade_of(status: Status) -> Grade {
    match status {
        Status::NotEligible => Grade::NotMet,
        Status::Indeterminate => Grade::Unknown,
        Status::Arguable => Grade::Arguable,
        Status::Eligible => Grade::Met,
    }
}

struct Search<'a> {
    now: &'a Circumstances<'a>,
    standard: &'a Standard,
    shared: Vec<Shared>,
    places: Vec<PlaceClass>,
    attack: Vec<Atom>,
    origin: Vec<Atom>,
    /// What E2 can be brought to, for each way the shared facts bear on it (row B1: no, maybe, yes).
    origins: [Option<Reach>; 3],
    /// Whether a member is attacked: now, and after one change.
    party: [Option<u8>; 4],
}

impl<'a> Search<'a> {
    fn new(now: &'a Circumstances<'a>, standard: &'a Standard) -> Self {
        let mut party = [None; 4];
        party[law::grades(now, standard)[0] as usize] = Some(0);
        if !may_be_attacked(now.attacked, now.roster).is_empty() {
            party[Grade::Met as usize] = Some(1);
        }
        Self {
            now,
            standard,
            shared: shared::all(now, standard),
            places: place::classes(now, standard),
            attack: attack::atoms(now, standard),
            origin: origin::atoms(now, standard),
            origins: Default::default(),
            party,
        }
    }

    /// Whether no changes lead there because the place or the members cannot.
    fn cannot_reach(&self, goal: Grade) -> bool {
        let enough = |cost: &dyn Fn(Grade) -> bool| Grade::ALL.into_iter().any(|grade| grade >= goal && cost(grade));
        let place = |grade: Grade| self.places.iter().any(|class| class.cost_of(grade).is_some());
        !enough(&|grade| self.party[grade as usize].is_some()) || !enough(&place)
    }

    /// Every set of so many changes that reaches the goal.
    fn of_size(&mut self, size: u8, goal: Grade) -> Vec<Box> {
        let mut found = Vec::new();
        for idx in 0..self.shared.len() {
            let spent = self.shared[idx].cost();
            if spent > size {
                break;
            }
            let mut now = *self.now;
            let mut standard = self.standard.clone();
            self.shared[idx].apply(&mut now, &mut standard);
            let stray = external::stray(&now, &standard) as usize;
            let origin = self.origins[stray].get_or_insert_with(|| origin::reach(&self.origin, &now, &standard));
            let costs_of_origin = Grade::ALL.map(|grade| origin.cost_of(grade));
            for class in &self.places {
                let costs_of_place = Grade::ALL.map(|grade| class.cost_of(grade));
                let spent = spent + class.cost;
                let Some(rest) = least(&[self.party, costs_of_origin, costs_of_place], goal) else { continue };
                if spent + rest > size {
                    continue;
                }
                let most = (size - spent - rest).min(MOST_OF_ATTACK);
                // What the place changes in E1 is only whether every object hit is far from people.
                now.places = attack::seen_as(class.remote);
                let attack = attack::reach(&self.attack, most, &now, &standard);
                let costs_of_attack = Grade::ALL.map(|grade| attack.cost_of(grade));
                let costs = [self.party, costs_of_attack, costs_of_origin, costs_of_place];
                if least(&costs, goal).is_none_or(|rest| spent + rest > size) {
                    continue;
                }
                let parts = Parts { shared: &self.shared[idx], attack: &attack, origin, class };
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
    fn collect(&self, costs: &[[Option<u8>; 4]; 4], goal: Grade, left: u8, found: &mut Vec<Box>) {
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

    fn boxes(&self, costs: &[[Option<u8>; 4]; 4], [party, attack, origin, place]: [Grade; 4], found: &mut Vec<Box>) {
        let mut given: Box = self.shared.atoms.iter().map(|atom| Group::from_slice(&[*atom])).collect();
        if costs[0][party as usize] == Some(1) {
            given.push(Group::from_slice(&[Atom::Attacked]));
        }
        let attacks = boxes::group(self.attack.sets(attack));
        let origins = boxes::group(self.origin.sets(origin));
        let places: &[Box] = self.class.reach[place as usize].as_ref().map_or(&[], |(_, boxes)| boxes);
        let all = boxes::product(&boxes::product(&[given], &attacks), &boxes::product(&origins, places));
        found.extend(all);
    }
}
