//! What deserves a second look, in words.

use super::{Words, sentence::capitalised};
use crate::{
    domain::{Choice, StateCode},
    explore::Doubt,
};

impl Words {
    /// A doubt in a sentence, with the marks of the facts to look at.
    #[must_use]
    pub fn doubt(&self, doubt: &Doubt) -> String {
        let of_means = |id: &str, means| self.message(id, &[("means", self.choice(means).into())]);
        let of_state = |id: &str, state: StateCode| self.message(id, &[("state", self.state(state).into())]);
        let of_day = |id: &str, day| self.message(id, &[("day", self.day(day).into())]);
        let text = match doubt {
            Doubt::AstrayBy(means) => of_means("doubt-astray-by", *means),
            Doubt::HistoricAtOnce(day) => of_day("doubt-historic-at-once", *day),
            Doubt::ImminentWithEffects => self.message("doubt-imminent-with-effects", &[]),
            Doubt::NoForceWithGraveEffects(means) => of_means("doubt-no-force-with-grave-effects", *means),
            Doubt::AuthorIsAttacked(state) => of_state("doubt-author-is-attacked", *state),
            Doubt::AuthorIsMember(state) => of_state("doubt-author-is-member", *state),
            Doubt::AuthorIsNoMember(state) => of_state("doubt-author-is-no-member", *state),
            Doubt::DomesticByState => self.message("doubt-domestic-by-state", &[]),
            Doubt::PointWithoutArea(place) => {
                self.message("doubt-point-without-area", &[("place", self.name_of(place).into())])
            }
            Doubt::SeaOnLand(place, area) => self.of_place("doubt-sea-on-land", place, area.id()),
            Doubt::PartySoilOfNobody(place, area) => self.of_place("doubt-party-soil-of-nobody", place, area.id()),
            Doubt::CommitteeOutsideItsYears(day) => of_day("doubt-committee-outside-its-years", *day),
            Doubt::Article4ByStranger(state) => of_state("doubt-article-4-by-stranger", *state),
        };
        format!("{} {}", capitalised(&text), self.marks(doubt.facts()))
    }

    fn of_place(&self, id: &str, place: &str, area: &'static str) -> String {
        self.message(id, &[("place", self.name_of(place).into()), ("area", area.into())])
    }

    fn name_of(&self, place: &str) -> String {
        if place.is_empty() { self.message("this-place", &[]) } else { place.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Area, Day, Means},
        words::Language,
    };

    #[test]
    fn every_doubt_is_said_in_both_languages() {
        let (day, state) = (Day::constant(2030, 5, 1), StateCode::new(b"FRA"));
        for doubt in [
            Doubt::AstrayBy(Means::Invasion),
            Doubt::HistoricAtOnce(day),
            Doubt::ImminentWithEffects,
            Doubt::NoForceWithGraveEffects(Means::Incursion),
            Doubt::AuthorIsAttacked(state),
            Doubt::AuthorIsMember(state),
            Doubt::AuthorIsNoMember(state),
            Doubt::DomesticByState,
            Doubt::PointWithoutArea(String::new()),
            Doubt::SeaOnLand("here".to_owned(), Area::SeaElsewhere),
            Doubt::PartySoilOfNobody("here".to_owned(), Area::PartyEurope),
            Doubt::CommitteeOutsideItsYears(day),
            Doubt::Article4ByStranger(state),
        ] {
            let [english, french] = Language::ALL.map(|language| Words::of(language).doubt(&doubt));
            assert!(english != french && english.contains("[F") && french.contains("[F"), "{english} {french}");
            assert!(!english.contains("doubt-") && !french.contains("doubt-"), "{english} {french}");
        }
    }
}
