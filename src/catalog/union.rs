//! The members of the European Union, for its mutual assistance clause.

use serde::Deserialize;

use crate::domain::{Day, StateCode};

/// The European Union as its mutual assistance clause sees it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// The first day of the clause.
    pub clause_from: Day,
    /// Where the dates come from.
    pub source: String,
    /// The members.
    pub members: Vec<UnionMember>,
}

/// A member of the European Union.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnionMember {
    /// Its code.
    pub code: StateCode,
    /// The day of its accession.
    pub from: Day,
    /// The day of its withdrawal; the open beginning stands for none.
    #[serde(default)]
    pub until: Day,
    /// Whether the clause leaves the specific character of its security policy aside.
    #[serde(default)]
    pub neutral: bool,
    /// The day on which that ended, where it joined the alliance; none where it did not.
    #[serde(default)]
    pub neutral_until: Option<Day>,
    /// The day until which it stood aside from the common defence policy; none where it never did.
    #[serde(default)]
    pub opt_out_until: Option<Day>,
}

impl Union {
    /// The members on a day.
    pub fn members_on(&self, day: Day) -> impl Iterator<Item = UnionMember> + '_ {
        let is_member =
            move |member: &&UnionMember| member.from <= day && (member.until.is_beginning() || day < member.until);
        self.members.iter().filter(is_member).copied()
    }
}
