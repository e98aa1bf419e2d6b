//! Acts of practice that sentences name, and how a session may cite them.
//!
//! On the day looked at an act can only be cited if it was there. What came later may still be the measure by which
//! the incident is judged today, and is then marked as later; what belongs to the incident itself is neither later
//! practice nor a precedent to it, and its sentences give the rule alone: an answer does not argue for itself.

use super::{Day, Session};

/// An act of practice, or an event that practice is told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::EnumCount, strum::VariantArray)]
pub enum Practice {
    /// Officials let it be known that Article 5 was meant for attack from outside; reported 24 August 1974.
    OutsideAttackOnly,
    /// Help came outside the area and without Article 5: the announcement of 30 April 1982.
    HelpOutsideTheArea,
    /// The provisional decision of 12 September 2001.
    Provisional,
    /// The announcement of 2 October 2001 that the condition had fallen away.
    Confirmed,
    /// Silence broken on 10 February 2003, and the Defence Planning Committee of 16 February.
    SilenceBroken,
    /// Report of 13 March 2004 that the invocation of 2001 still stood.
    StillStanding,
    /// The advisory opinion of 9 July 2004 that spoke of attack by a state.
    AttackByState,
    /// The declaration of 5 September 2014 on cyber operations.
    CyberCaseByCase,
    /// Quiet help, and the request under the clause of the European Union, of 17 November 2015.
    UnionsClause,
    /// Expulsions after a nerve agent: the statement of 27 March 2018.
    Expulsions,
    /// The communiqué of 14 June 2021 on cumulative cyber activities.
    Cumulative,
    /// The statement of 29 September 2022 on undersea pipelines.
    Undersea,
    /// A scholar's warning of January 2026, counted from the end of that month.
    FailedAttempt,
}

/// How an act may be cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Citation {
    /// It was there on the day looked at.
    Then,
    /// It came later, and is marked so.
    Later,
    /// It belongs to the incident: the rule is given without it.
    Untold,
}

impl Citation {
    /// How a session may cite something that could first be read on a day. What belongs to the incident is untold before
    /// its day, and cited from it on.
    #[must_use]
    pub fn of(day: Day, session: &Session) -> Self {
        if day <= session.as_of {
            Self::Then
        } else if is_of(day, session) {
            Self::Untold
        } else {
            Self::Later
        }
    }

    /// The same of an answer that was given to an incident: to that incident it is no precedent on any day.
    #[must_use]
    pub fn of_answer(day: Day, session: &Session) -> Self {
        if is_of(day, session) { Self::Untold } else { Self::of(day, session) }
    }

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl Practice {
    /// All of them, the oldest first.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// The day from which it could be cited.
    #[must_use]
    pub fn day(self) -> Day {
        match self {
            Self::OutsideAttackOnly => Day::constant(1974, 8, 24),
            Self::HelpOutsideTheArea => Day::constant(1982, 4, 30),
            Self::Provisional => Day::constant(2001, 9, 12),
            Self::Confirmed => Day::constant(2001, 10, 2),
            Self::SilenceBroken => Day::constant(2003, 2, 16),
            Self::StillStanding => Day::constant(2004, 3, 13),
            Self::AttackByState => Day::constant(2004, 7, 9),
            Self::CyberCaseByCase => Day::constant(2014, 9, 5),
            Self::UnionsClause => Day::constant(2015, 11, 17),
            Self::Expulsions => Day::constant(2018, 3, 27),
            Self::Cumulative => Day::constant(2021, 6, 14),
            Self::Undersea => Day::constant(2022, 9, 29),
            Self::FailedAttempt => Day::constant(2026, 1, 31),
        }
    }

    /// How a session may cite it on the day looked at.
    #[must_use]
    pub fn cited(self, session: &Session) -> Citation {
        Citation::of_answer(self.day(), session)
    }
}

/// Whether a day falls into the course of the incident. Whoever cannot see beyond the day looked at does not know how long
/// that is: what follows within two months may belong to it.
fn is_of(day: Day, session: &Session) -> bool {
    const COURSE_DAYS: i32 = 60;
    let first = session.incident.first_day;
    let told = session.record.iter().map(|line| line.on).fold(session.last_dated_day(), Day::max);
    (first..=told.max(first.plus_days(COURSE_DAYS))).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Dated, Timing};

    #[test]
    fn an_act_is_cited_from_its_day_on_and_is_later_practice_before_but_neither_to_its_own_incident() {
        let act = Practice::Provisional;
        let mut session = Session::blank("", Day::constant(1974, 7, 20));
        assert_eq!(act.cited(&session), Citation::Later);
        session.as_of = act.day();
        assert_eq!(act.cited(&session), Citation::Then);
        let mut own = Session::blank("", act.day().plus_days(-1));
        own.incident.timing.put(Dated { from: act.day(), value: Timing::OverDone, ..Dated::default() });
        assert_eq!(act.cited(&own), Citation::Untold);
        own.as_of = act.day();
        assert_eq!((Citation::of(act.day(), &own), act.cited(&own)), (Citation::Then, Citation::Untold));
    }

    #[test]
    fn the_acts_stand_in_the_order_of_their_days() {
        assert!(Practice::ALL.map(Practice::day).is_sorted());
    }

    /// The end of the incident lies beyond the horizon, and its own acts with it.
    #[test]
    fn within_a_horizon_what_belongs_to_the_incident_is_no_later_practice_to_it() {
        for act in Practice::ALL {
            let mut own = Session::blank("", act.day().plus_days(-4));
            own.incident.timing.put(Dated { from: act.day(), value: Timing::OverDone, ..Dated::default() });
            let known = own.known_by(act.day().plus_days(-1));
            assert_eq!(act.cited(&known), Citation::Untold, "{act:?}");
            let years_before = Session::blank("", act.day().plus_days(-700));
            assert_eq!(act.cited(&years_before), Citation::Later, "{act:?}");
        }
    }
}
