//! Reasons as typed values. Sentences are made in `words`.

use smallvec::SmallVec;

use super::{
    armed_attack::{self, AttackRow, Class},
    article_6::PlaceRow,
    external::ExternalRow,
    finding::Element,
    grade::Grade,
    standard,
};
use crate::domain::{
    Attribution, Damage, Direction, FactId, FactSet, FunctionLoss, Harm, Intent, Means, Point, Reading,
    SecurityCouncil, Series, StateCode, Timing,
};

/// The key of a source in the catalogue.
pub type SourceKey = &'static str;

/// What a reason does for its element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Side {
    /// The row that decided.
    Decides,
    /// A row that may apply, depending on an unknown fact.
    MayApply,
    /// Speaks for the test being met.
    For,
    /// Speaks against it.
    Against,
    /// Belongs to the answer without moving it.
    Note,
}

impl Side {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// What a reason says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ground {
    /// This state was a Party on the first day.
    Party(StateCode),
    /// This state was not.
    NotParty(StateCode),
    /// A row of E1 other than the table of means.
    Attack(AttackRow),
    /// The table of means at a class of effects.
    MeansAt(Means, Class),
    /// A place was taken without a shot, and it is not itself in dispute.
    Occupied,
    /// The people harmed.
    Harm(Harm),
    /// The damage.
    Damage(Damage),
    /// The loss of function.
    FunctionLoss(FunctionLoss),
    /// The means as such.
    Means(Means),
    /// At whom it was aimed.
    Intent(Intent),
    /// Alone or one of several.
    Series(Series),
    /// Others like it are spoken of, and linked to them it would have this grade.
    WouldRiseIfLinked(Grade),
    /// A row of E2.
    External(ExternalRow),
    /// The rung of attribution.
    Attribution(Attribution),
    /// The direction from abroad.
    Direction(Direction),
    /// The kind of author was read for a missing direction.
    ReadFromAuthor(Direction),
    /// A row of Article 6 for one place, by its position among the places.
    Place {
        /// Position among the places, from 0; none where no place is known.
        place_idx: Option<u8>,
        /// The row.
        row: PlaceRow,
        /// The grade it gives there.
        grade: Grade,
    },
    /// The accounts of a place lead to different answers.
    Contested {
        /// Position among the places, from 0.
        place_idx: Option<u8>,
    },
    /// A row of Article 6 by one account of a contested place.
    Account {
        /// Position among the places, from 0.
        place_idx: Option<u8>,
        /// Position among its accounts; 0 is its own area.
        account: u8,
        /// The row.
        row: PlaceRow,
        /// The grade it gives there.
        grade: Grade,
    },
    /// "Deemed to include" can be read as not exhaustive.
    NotExhaustive,
    /// The list of Article 6 is commonly read as the limit.
    Exhaustive,
    /// Places give different grades.
    MixedPlaces,
    /// Whether it goes on.
    Timing(Timing),
    /// There is no self-defence to time, because this element is not met.
    NoSelfDefence(Element),
    /// Defence against an attack about to come is argued.
    Anticipation,
    /// No ally was attacked, and the answer is that for the state attacked itself.
    ForStateAttacked,
    /// The answer holds if it was an armed attack from outside, which is not known.
    IfAttackedFromOutside,
    /// What the Security Council did.
    SecurityCouncil(SecurityCouncil),
    /// The author is a Party.
    AuthorIsParty(Option<StateCode>),
    /// The author is a Party and the state attacked is none.
    NoPartyAttackedByParty(Option<StateCode>),
    /// No Party was attacked, whoever the author is.
    NoPartyAttacked,
    /// The author is not.
    AuthorIsNoParty,
    /// The text does not exclude an attack by a Party.
    TextIsSilentOnAttacker,
    /// In 1974 officials read Article 5 as meant for outside attack.
    OutsideAttackOnly,
    /// A reading that departs from practice moves this element.
    Reading(Point, Reading),
    /// A fact is missing.
    Missing(FactId),
}

/// One reason: what it says, which way it points, and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Which way it points.
    pub side: Side,
    /// What it says.
    pub ground: Ground,
    /// The facts it rests on.
    pub facts: FactSet,
}

/// Reasons of one element; those of one blow at one place need no allocation, whatever is known of it.
pub type Reasons = SmallVec<[Reason; 16]>;

impl Reason {
    /// A reason.
    #[must_use]
    pub fn new(side: Side, ground: Ground, facts: &[FactId]) -> Self {
        Self { side, ground, facts: FactSet::of(facts) }
    }

    /// Where the rule behind it comes from.
    #[must_use]
    pub fn source(&self) -> SourceKey {
        self.ground.source()
    }
}

impl Ground {
    /// Whether it is an argument about the rule, and no fact that speaks for an answer.
    #[must_use]
    pub fn is_argument(self) -> bool {
        self.argument_id().is_some()
    }

    /// The id of the argument about the rule that it is, beside those of the arguments in print; none of everything else.
    #[must_use]
    pub fn argument_id(self) -> Option<&'static str> {
        let mut of_rules = Self::ARGUMENTS.into_iter();
        of_rules.find(|(ground, _)| *ground == self).map(|(_, id)| id)
    }

    /// The arguments about the rules, which the rules themselves give, each with its id.
    pub const ARGUMENTS: [(Self, &'static str); 4] = [
        (Self::NotExhaustive, "not-exhaustive"),
        (Self::Exhaustive, "exhaustive"),
        (Self::TextIsSilentOnAttacker, "text-silent-on-attacker"),
        (Self::OutsideAttackOnly, "outside-attack-only"),
    ];

    /// Where the rule that a ground states comes from.
    #[must_use]
    pub fn source(self) -> SourceKey {
        match self {
            Self::Party(_) | Self::NotParty(_) | Self::AuthorIsNoParty | Self::TextIsSilentOnAttacker => {
                "nato.treaty.art5"
            }
            Self::Attack(row) => row.row().source,
            Self::MeansAt(means, _) => armed_attack::means::source(means),
            Self::Harm(_)
            | Self::Damage(_)
            | Self::FunctionLoss(_)
            | Self::Means(_)
            | Self::Intent(_)
            | Self::Series(_) => "icj.nicaragua.1986",
            Self::WouldRiseIfLinked(_) => "nato.brussels.2021",
            Self::Occupied => "un.ga.3314",
            Self::External(row) => row.row().source,
            Self::Attribution(_) => "nato.sg.2001-10-02",
            Self::Direction(_) => "nato.council.2001-09-12",
            Self::ReadFromAuthor(_) => "ilc.responsibility",
            Self::Place { row, .. } | Self::Account { row, .. } => row.source(),
            Self::Contested { .. } => "model.judgement",
            Self::NotExhaustive => "nato.sg.2022-06",
            Self::Exhaustive => "nato.treaty.art6",
            Self::MixedPlaces => "model.judgement",
            Self::Timing(_) | Self::Anticipation => "caroline",
            Self::NoSelfDefence(_) | Self::ForStateAttacked | Self::IfAttackedFromOutside => "un.charter.51",
            Self::NoPartyAttackedByParty(_) | Self::NoPartyAttacked => "nato.treaty.art1",
            Self::SecurityCouncil(_) => "nato.treaty.art5",
            Self::AuthorIsParty(_) | Self::OutsideAttackOnly => "cyprus.1974",
            Self::Reading(point, reading) => standard::source(point, reading),
            Self::Missing(fact) => fact.source(),
        }
    }
}
