//! Random play for tests: sessions that come about by legal steps alone.

use std::sync::Arc;

use crate::{
    assess::assess,
    catalog::Catalog,
    council::proceedings::{AtDeadline, Seated, State, at_deadline, legal, refusal},
    domain::{
        Act, ActKind, Day, Deadline, DecidingBody, Fact, Hour, Proceedings, Request, Rung, Session, Stance, StanceLine,
        StateCode, Step, Text, TextId, Version,
    },
};

/// The first day of a played session: a Council of nineteen, beside which a committee sits without France.
pub(crate) const DAY: Day = Day::constant(2003, 2, 10);

/// A row of numbers that looks random and is the same every time.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides.max(1) as u64).unwrap_or(0)
    }

    pub(crate) fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.roll(list.len())]
    }
}

/// A session before its first step, with a text of every kind in two versions.
pub(crate) fn begin() -> Session {
    let mut session = Session::blank("A ship", DAY);
    session.incident.attacked = Fact::stated(vec![StateCode::new(b"TUR")]);
    let version = |number: u8| Arc::new(Version { en: format!("Version {number}"), ..Version::default() });
    let text = |rung: &Rung| {
        let (title, versions) = ("On the ship".to_owned(), vec![version(1), version(2)]);
        Arc::new(Text { title, versions, measure: "r_ad".to_owned(), ..Text::plain(*rung) })
    };
    session.proceedings = Proceedings { texts: Rung::ALL.iter().map(text).collect(), ..Proceedings::default() };
    session
}

/// Takes a legal step, or changes a stance; whether anything was done.
pub(crate) fn play(session: &mut Session, dice: &mut Dice) -> bool {
    let seats = Catalog::shipped().roster(session.as_of);
    let state = State::on(&session.proceedings, &seats, session.as_of);
    match dice.roll(6) {
        0 => {
            let seat = dice.of(seats.states());
            let stance = dice.of(&Stance::ALL);
            session.put_stance(StanceLine::plain(seat, session.from_day(), stance));
            return true;
        }
        1 => session.as_of = session.as_of.plus_days(1),
        _ => {}
    }
    let kinds = legal(&state);
    if kinds.is_empty() {
        return false;
    }
    let act = act(dice.of(&kinds), seats.states(), dice, session.as_of);
    let state = State::on(&session.proceedings, &seats, session.as_of);
    let seated = Seated { seats: &seats, day: session.as_of };
    if refusal(&state, &act, &session.proceedings, seated).is_some() {
        return false;
    }
    let council = assess(Catalog::shipped(), session).council;
    if act == Act::Adopted
        && let AtDeadline::Kept(consent) = at_deadline(&seats, &council)
    {
        consent.lines(session.from_day(), 0).into_iter().for_each(|line| session.put_stance(line));
    }
    session.proceedings.push(Step::plain(session.as_of, act)).is_ok()
}

/// An act of a kind, by chance; it need not be legal.
pub(crate) fn act(kind: ActKind, seats: &[StateCode], dice: &mut Dice, day: Day) -> Act {
    let by = dice.of(seats);
    let bringers = if dice.roll(2) == 0 { vec!["secretary_general".to_owned()] } else { vec![by.to_string()] };
    let text = TextId::at(dice.roll(Rung::ALL.len())).expect("a text of every kind");
    let version = dice.of(&[1, 2]);
    let words = if dice.roll(2) == 0 { String::new() } else { "As the house has it".to_owned() };
    match kind {
        ActKind::Raised => Act::Raised { by: bringers },
        ActKind::Met => Act::Met,
        ActKind::Article4Asked => Act::Article4Asked { by: vec![by] },
        ActKind::Article4Held => Act::Article4Held,
        ActKind::Article5Proposed => Act::Article5Proposed { by: bringers },
        ActKind::Said => {
            let all = [Request::Asks, Request::Consents, Request::Informs, Request::None, Request::Declines];
            Act::Said { ally: StateCode::new(b"TUR"), request: dice.of(&all) }
        }
        ActKind::Put => Act::Put { text, version },
        ActKind::SilenceOpened => {
            let at_an_hour = Deadline::Scenario { on: day.plus_days(1), time: Hour::at(10, 0) };
            let until = dice.of(&[Deadline::Room { minutes: 10 }, at_an_hour]);
            Act::SilenceOpened { text, version, until }
        }
        ActKind::SilenceBroken => Act::SilenceBroken { by, reason: words },
        ActKind::LetterWithdrawn => Act::LetterWithdrawn { by },
        ActKind::Amended => Act::Amended { version },
        ActKind::Withdrawn => Act::Withdrawn,
        ActKind::Adopted => Act::Adopted,
        ActKind::Confirmed => Act::Confirmed,
        ActKind::MeasuresDecided => Act::MeasuresDecided { measures: vec!["r_ad".to_owned()], words },
        ActKind::NationalAction => Act::NationalAction { by: vec![by], words },
        ActKind::Moved => Act::Moved { to: dice.of(&[DecidingBody::Council, DecidingBody::Dpc]) },
        ActKind::LetterSent => Act::LetterSent { by },
        ActKind::Ended => Act::Ended,
    }
}
