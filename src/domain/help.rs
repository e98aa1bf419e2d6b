//! Pledges, needs, refusals and exclusions of a session: put in their place, taken away, brought into order.

use super::{Day, Exclusion, HelpKind, Need, Pledge, Session, StateCode, Wanted};

impl Session {
    /// Puts a pledge in its place; one of the same ally, measure and day is replaced.
    pub fn put_pledge(&mut self, pledge: Pledge) {
        match self.pledges.binary_search_by(|other| other.key().cmp(&pledge.key())) {
            Ok(same) => self.pledges[same] = pledge,
            Err(place) => self.pledges.insert(place, pledge),
        }
    }

    /// Takes a pledge back.
    pub fn remove_pledge(&mut self, ally: StateCode, measure: &str, from: Day) {
        self.pledges.retain(|pledge| pledge.key() != (ally, measure, from));
    }

    /// Puts a line of what an attacked ally asks for; one of the same ally and kind or measure is replaced.
    pub fn put_need(&mut self, need: Need) {
        match self.needs.binary_search_by(|other| other.key().cmp(&need.key())) {
            Ok(same) => self.needs[same] = need,
            Err(place) => self.needs.insert(place, need),
        }
    }

    /// Takes a line back.
    pub fn remove_need(&mut self, ally: StateCode, what: &Wanted) {
        self.needs.retain(|need| need.key() != (ally, what));
    }

    /// Says whether an ally's parliament refuses armed help.
    pub fn set_refusal(&mut self, ally: StateCode, refuses: bool) {
        set(&mut self.refusals, ally, refuses);
    }

    /// Says whether an ally's reservation leaves a kind of help out.
    pub fn set_exclusion(&mut self, ally: StateCode, kind: HelpKind, is_excluded: bool) {
        set(&mut self.exclusions, Exclusion { ally, kind }, is_excluded);
    }

    /// Brings what was written by hand into order.
    ///
    /// # Errors
    /// The name of what stands twice, and its day.
    pub(super) fn settle_help(&mut self) -> Result<(), (String, Day)> {
        self.pledges.sort_by(|one, other| one.key().cmp(&other.key()));
        if let Some(pair) = self.pledges.windows(2).find(|pair| pair[0].key() == pair[1].key()) {
            return Err((format!("{} {}", pair[1].ally, pair[1].measure), pair[1].from));
        }
        self.needs.sort_by(|one, other| one.key().cmp(&other.key()));
        if let Some(pair) = self.needs.windows(2).find(|pair| pair[0].key() == pair[1].key()) {
            return Err((format!("{} {}", pair[1].ally, pair[1].what.id()), Day::BEGINNING));
        }
        // Saying twice that a parliament refuses says no more than once.
        self.refusals.sort_unstable();
        self.refusals.dedup();
        self.exclusions.sort_unstable();
        self.exclusions.dedup();
        Ok(())
    }
}

/// Holds something in an ordered list, or not.
fn set<T: Ord>(list: &mut Vec<T>, entry: T, is_held: bool) {
    match (list.binary_search(&entry), is_held) {
        (Err(place), true) => list.insert(place, entry),
        (Ok(place), false) => drop(list.remove(place)),
        (Ok(_), true) | (Err(_), false) => {}
    }
}
