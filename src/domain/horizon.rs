//! A session as those knew it who could not see beyond a day.

use super::{Day, Session, named_day::latest_day_named};

impl Session {
    /// The session with nothing in it that was stated later than a day. The last day of the incident is open until it is
    /// reached. A source whose title names a later day was not there yet.
    #[must_use]
    pub fn known_by(&self, day: Day) -> Self {
        let mut known = self.clone();
        known.incident.forget_after(day);
        known.stances.retain(|line| line.from <= day);
        known.proceedings.forget_after(day);
        known.pledges.retain(|pledge| pledge.from <= day);
        known.needs.retain(|need| need.from <= day);
        known.record.retain(|line| line.on <= day);
        known.messages.retain(|message| message.on <= day);
        known.summary_parts.retain(|part| part.from <= day);
        known.sources.retain(|source| latest_day_named(source).is_none_or(|named| named <= day));
        known.first_account = known.first_account.min(day);
        known.as_of = known.as_of.min(day);
        known.keep_own_translations();
        known
    }

    /// The first day after the one looked at on which anything more is stated.
    #[must_use]
    pub fn next_day(&self) -> Option<Day> {
        let told = self.summary_parts.iter().map(|part| part.from).chain(self.record.iter().map(|line| line.on));
        let helped = self.pledges.iter().map(|pledge| pledge.from).filter(|day| !day.is_beginning());
        let last = Some(self.incident.last_day).filter(|day| !day.is_beginning());
        let days = self.days().into_iter().chain(told).chain(helped).chain(last);
        days.filter(|day| *day > self.as_of).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Count, Dated, Fact, Harm, HelpKind, Need, Pledge, RecordLine, RecordedOutcome, Stance, StanceLine, StateCode,
        SummaryPart, Wanted,
    };

    const FIRST: Day = Day::constant(2030, 5, 1);
    const LATER: Day = Day::constant(2030, 5, 3);
    const ITALY: StateCode = StateCode::new(b"ITA");

    fn session() -> Session {
        let mut session = Session::blank("A ship", FIRST);
        session.incident.last_day = LATER;
        session.incident.dead = Fact::stated(Count::Exactly(2));
        session.incident.dead.put(Dated { from: LATER, value: Count::Exactly(3), ..Dated::default() });
        session.incident.harm.put(Dated { from: LATER, value: Harm::FewDead, ..Dated::default() });
        session.put_stance(StanceLine::plain(ITALY, LATER, Stance::Objects));
        session.put_pledge(Pledge { from: LATER, ..Pledge::plain(ITALY, "r_ad") });
        session.put_need(Need { from: LATER, ..Need::plain(ITALY, Wanted::Kind(HelpKind::AirAndSea)) });
        let source = "The press".to_owned();
        session.record.push(RecordLine { on: LATER, outcome: RecordedOutcome::Consulted, source });
        session.summary_parts.push(SummaryPart { from: LATER, text: "A third man died.".to_owned() });
        session.first_account = LATER;
        session
    }

    #[test]
    fn nothing_that_was_stated_later_is_left_and_all_else_stays() {
        let known = session().known_by(FIRST);
        let expected = Session {
            first_account: FIRST,
            incident: {
                let mut incident = Session::blank("", FIRST).incident;
                incident.dead = Fact::stated(Count::Exactly(2));
                incident
            },
            ..Session::blank("A ship", FIRST)
        };
        assert_eq!(known, expected);
        assert_eq!(session().known_by(LATER), session());
    }

    #[test]
    fn the_next_day_is_the_first_on_which_more_is_stated() {
        let mut session = session();
        assert_eq!(session.next_day(), Some(LATER));
        session.summary_parts[0].from = FIRST.plus_days(1);
        assert_eq!(session.next_day(), Some(FIRST.plus_days(1)));
        session.as_of = LATER;
        assert_eq!(session.next_day(), None);
    }
}
