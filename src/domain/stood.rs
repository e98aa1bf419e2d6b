//! How a seat stood in a round: by what it said, and by what it did in writing.

use super::{Act, Day, Session, Stance, StateCode, Step};

impl Session {
    /// Where a seat stood by a round: what it said last, up to a day; but it objects where it broke silence in writing since, as long
    /// as its letter stands and it has spoken in no later round and on no later day. A letter stands until it is taken back, or
    /// until the text is amended, put again or agreed, or another lies there.
    #[must_use]
    pub fn stood_in_round(&self, seat: StateCode, day: Day, round: u16) -> Stance {
        let line = self.stance_line_of_round(seat, day, round);
        let done = self.proceedings.steps.iter().filter(|step| step.on <= day && step.round <= round);
        let letter = done.fold(None, |letter, step| match is_letter(&step.act, seat) {
            true => Some(step),
            false => letter.filter(|_| !ends_letter(&step.act, seat)),
        });
        let said_since = |step: &Step| line.is_some_and(|line| (line.from, line.round) > (step.on, step.round));
        if letter.is_some_and(|step| !said_since(step)) {
            return Stance::Objects;
        }
        line.map_or(Stance::Undecided, |line| line.stance)
    }

    /// Whether a seat broke silence in a round.
    #[must_use]
    pub fn broke_silence_in(&self, seat: StateCode, round: u16) -> bool {
        self.proceedings.steps.iter().any(|step| step.round == round && is_letter(&step.act, seat))
    }

    /// Where a seat stood in the round before the one looked at; none before a second one has begun.
    #[must_use]
    pub fn stance_last_round(&self, seat: StateCode) -> Option<Stance> {
        let before = self.proceedings.round().checked_sub(1).filter(|before| *before > 0)?;
        Some(self.stood_in_round(seat, self.as_of, before))
    }
}

fn is_letter(act: &Act, seat: StateCode) -> bool {
    matches!(act, Act::SilenceBroken { by, .. } if *by == seat)
}

/// Whether a letter of a seat no longer stands after this.
fn ends_letter(act: &Act, seat: StateCode) -> bool {
    matches!(act, Act::LetterWithdrawn { by } if *by == seat)
        || matches!(act, Act::Put { .. } | Act::SilenceOpened { .. } | Act::Amended { .. } | Act::Adopted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Hour, Round, RoundKind, StanceLine};

    const TUR: StateCode = StateCode::new(b"TUR");

    #[test]
    fn whoever_breaks_silence_objects_until_its_letter_no_longer_stands_or_it_speaks_in_a_later_round() {
        let day = Day::constant(2030, 5, 1);
        let mut session = Session::blank("", day);
        session.proceedings.rounds = vec![Round::on(day, RoundKind::Formal); 3];
        let said = |round, stance| StanceLine { round, ..StanceLine::plain(TUR, day, stance) };
        session.put_stance(said(1, Stance::DoesNotObject));
        let step = |round, act| Step { on: day, time: Hour::UNSTATED, round, act, source: String::new() };
        let broken = Act::SilenceBroken { by: TUR, reason: String::new() };
        session.proceedings.steps.push(step(1, broken).into());
        let stood = |session: &Session| [1, 2, 3].map(|round| session.stood_in_round(TUR, day, round));
        assert_eq!(stood(&session), [Stance::Objects; 3]);
        assert!(session.broke_silence_in(TUR, 1) && !session.broke_silence_in(TUR, 2));
        session.put_stance(said(2, Stance::DoesNotObject));
        assert_eq!(stood(&session), [Stance::Objects, Stance::DoesNotObject, Stance::DoesNotObject]);
        session.stances.pop();
        for ends in [Act::LetterWithdrawn { by: TUR }, Act::Amended { version: 2 }, Act::Adopted] {
            session.proceedings.steps.truncate(1);
            session.proceedings.steps.push(step(2, ends).into());
            assert_eq!(stood(&session), [Stance::Objects, Stance::DoesNotObject, Stance::DoesNotObject]);
        }
        session.proceedings.steps.truncate(1);
        session.proceedings.steps.push(step(2, Act::Withdrawn).into());
        assert_eq!(stood(&session), [Stance::Objects; 3], "a text that is taken back takes no letter with it");
    }
}
