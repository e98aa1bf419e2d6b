//! Groups of allies by date.

use serde::Deserialize;

use crate::domain::{Day, StateCode};

/// A group, with those of its members that are allies.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its id; the words have its name.
    pub id: String,
    /// Who belongs to it, and when.
    pub members: Vec<Member>,
    /// The source of the membership.
    pub source: String,
}

/// A member of a group.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The state.
    pub code: StateCode,
    /// The first day; none where it has always belonged.
    #[serde(default)]
    pub from: Option<Day>,
    /// The first day on which it no longer belongs.
    #[serde(default)]
    pub until: Option<Day>,
}

impl Group {
    /// Whether a state belongs to the group on a day.
    #[must_use]
    pub fn has(&self, code: StateCode, day: Day) -> bool {
        let holds = |member: &Member| {
            member.code == code
                && member.from.is_none_or(|from| from <= day)
                && member.until.is_none_or(|until| day < until)
        };
        self.members.iter().any(holds)
    }
}

#[cfg(test)]
mod tests {
    use crate::{catalog::Catalog, domain::Day};

    #[test]
    fn membership_follows_the_date() {
        let catalog = Catalog::shipped();
        let count = |id: &str, year, month, day| {
            let day = Day::constant(year, month, day);
            let group = catalog.groups.iter().find(|group| group.id == id).unwrap();
            catalog.roster(day).states().iter().filter(|code| group.has(**code, day)).count()
        };
        assert_eq!(count("founders", 2026, 1, 1), 12);
        assert_eq!(count("nordic", 2015, 11, 13), 3);
        assert_eq!(count("nordic", 2026, 1, 1), 5);
        assert_eq!(count("baltic", 2001, 9, 11), 0);
        assert_eq!(count("baltic", 2026, 1, 1), 3);
        assert_eq!(count("g7", 2026, 1, 1), 6);
        assert_eq!(count("black-sea", 2026, 1, 1), 3);
        let nuclear =
            [(1952, 10, 2), (1952, 10, 3), (1960, 2, 13)].map(|(year, month, day)| count("nuclear", year, month, day));
        assert_eq!((nuclear, count("nuclear", 2026, 1, 1)), ([1, 2, 3], 3));
        assert_eq!(count("b9", 2015, 11, 3), 0);
        assert_eq!(count("b9", 2015, 11, 13), 9);
        // NATO's own count of 2024: 23 allies are members of the Union.
        assert_eq!(count("eu", 2026, 1, 1), 23);
        assert_eq!(count("eu", 2020, 1, 31), 22);
        assert_eq!(count("eu", 2020, 2, 1), 21);
        assert_eq!(count("eu", 1957, 12, 31), 0);
        assert_eq!(count("eu", 2001, 9, 11), 11);
    }

    #[test]
    fn every_member_of_a_group_is_an_ally() {
        let catalog = Catalog::shipped();
        for group in &catalog.groups {
            for (idx, member) in group.members.iter().enumerate() {
                assert!(catalog.ally(member.code).is_some(), "{} in {}", member.code, group.id);
                let twice = group.members[idx + 1..].iter().any(|other| other.code == member.code);
                assert!(!twice, "{} stands twice in {}", member.code, group.id);
            }
        }
    }
}
