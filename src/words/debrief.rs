//! What turned a session, what there is to ask of it, and a session looked at as it was, in words.

use super::{Words, sentence::quoted};
use crate::{
    debrief::{After, Happening, Item, LineKind, Move, Question, Row, Turning, TurningPoint},
    domain::{Aspect, Log, Moment, Session, Stance, StateCode, Way},
    words::Key,
};

/// Up to so many allies are named in a sentence; above it they are counted.
const MOST_NAMES: usize = 3;

impl Words {
    /// What turned it, with its round, for example "Round 2: 5 allies moved after inject 4."
    #[must_use]
    pub fn debrief_turning(&self, point: &TurningPoint, session: &Session) -> String {
        let text = match &point.what {
            Turning::MostMoved(after) => self.debrief_after(after),
            Turning::FirstObjection(seat) => self.of_ally("debrief-first-objection", *seat),
            Turning::Happened(what) => self.happening(*what, session),
        };
        self.in_round(point.round, text)
    }

    fn in_round(&self, round: u16, text: String) -> String {
        if round == 0 {
            return text;
        }
        let number = self.number_of(usize::from(round));
        self.message("debrief-in-round", &[("number", number.into()), ("text", text.into())])
    }

    fn of_ally(&self, id: &str, ally: StateCode) -> String {
        self.about(id, &[ally])
    }

    fn of_inject(&self, id: &str, number: u16) -> String {
        self.message(id, &[("number", self.number_of(usize::from(number)).into())])
    }

    fn happening(&self, what: Happening, session: &Session) -> String {
        match what {
            Happening::Round(number) => {
                self.message("log-round", &[("number", self.number_of(usize::from(number)).into())])
            }
            Happening::Published(number) => {
                let title = session.workshop.inject(number).map(|inject| inject.title.as_str()).unwrap_or_default();
                let title = quoted(&self.text_of_case(&session.case, title));
                if title.is_empty() {
                    return self.of_inject("debrief-published", number);
                }
                let number = self.number_of(usize::from(number)).into();
                self.message("debrief-published-titled", &[("number", number), ("title", title.into())])
            }
            Happening::Recalled(number) => self.of_inject("debrief-recalled", number),
            Happening::Put => self.message("debrief-after-put", &[]),
            Happening::Broken(ally) => self.of_ally("debrief-broken", ally),
            Happening::Agreed => self.message("debrief-agreed", &[]),
            Happening::Ended => self.message("debrief-ended", &[]),
            Happening::Overridden(what) => self.overridden("debrief-override", what),
        }
    }

    fn overridden(&self, id: &str, what: Aspect) -> String {
        self.message(id, &[("name", self.aspect(what).into())])
    }

    /// "after inject 4"; none where it is a round that began, which is named beside.
    fn after_what(&self, what: Happening) -> Option<String> {
        Some(match what {
            Happening::Round(_) => return None,
            Happening::Published(number) => self.of_inject("debrief-after-inject", number),
            Happening::Recalled(number) => self.of_inject("debrief-after-recall", number),
            Happening::Put => self.message("debrief-after-put", &[]),
            Happening::Broken(ally) => {
                self.message("debrief-after-broken", &[("ally", self.state_with_article(ally).into())])
            }
            Happening::Agreed => self.message("debrief-after-agreed", &[]),
            Happening::Ended => self.message("debrief-after-ended", &[]),
            Happening::Overridden(_) => self.message("debrief-after-override", &[]),
        })
    }

    fn so_many_moved(&self, count: usize, happening: Option<Happening>) -> String {
        match happening.and_then(|what| self.after_what(what)) {
            Some(after) => self.counted("debrief-moved-after", count, &[("after", after.into())]),
            None => self.counted("debrief-moved", count, &[]),
        }
    }

    /// Who moved after what: by name where they are few.
    #[must_use]
    pub fn debrief_after(&self, after: &After) -> String {
        if after.moves.len() > MOST_NAMES {
            return self.so_many_moved(after.moves.len(), after.happening);
        }
        let names: Vec<String> = after.moves.iter().map(|held| self.state(held.seat)).collect();
        let names = self.list(&names);
        match after.happening.and_then(|what| self.after_what(what)) {
            Some(after) => {
                self.message("debrief-names-moved-after", &[("names", names.into()), ("after", after.into())])
            }
            None => self.message("debrief-names-moved", &[("names", names.into())]),
        }
    }

    /// The same with its round.
    #[must_use]
    pub fn debrief_after_in_round(&self, after: &After) -> String {
        self.in_round(after.round, self.debrief_after(after))
    }

    /// A question, for example "Round 2: 5 allies moved after inject 4. What moved you?"
    #[must_use]
    pub fn debrief_question(&self, question: &Question) -> String {
        match question {
            Question::WhatWasMissing(seats) if seats.is_empty() => self.message("debrief-ask-missing-nobody", &[]),
            Question::WhatWasMissing(seats) => {
                self.message("debrief-ask-missing", &[("names", self.short_state_list(seats, MOST_NAMES).into())])
            }
            Question::WhatCouldPass => self.message("debrief-ask-could-pass", &[]),
            Question::WhatMovedYou { round, seats, happening } => {
                let moved = self.in_round(*round, self.so_many_moved(*seats, *happening));
                self.message("debrief-ask-moved", &[("moved", moved.into())])
            }
            Question::WhatHadToChange(ally, round) => {
                let text = self.of_ally("debrief-ask-change", *ally);
                self.in_round(*round, text)
            }
            Question::WhoSawIt(ally, round) => {
                let text = self.of_ally("debrief-ask-saw", *ally);
                self.in_round(*round, text)
            }
            Question::HowIsItRead(what) => self.overridden("debrief-ask-read", *what),
            Question::WhatWasNotSaid(seats) => {
                self.message("debrief-ask-quiet", &[("names", self.short_state_list(seats, MOST_NAMES).into())])
            }
            Question::WhatCouldHaveMoved => self.message("debrief-ask-could-have-moved", &[]),
            Question::WhatDidItCost => self.message("debrief-ask-cost", &[]),
        }
    }

    /// A round in few letters.
    #[must_use]
    pub fn debrief_round_short(&self, round: u16) -> String {
        if round == 0 { self.text(Key::DebriefNowShort) } else { self.of_inject("debrief-round-short", round) }
    }

    /// A round by its number, or that none had begun.
    #[must_use]
    pub fn debrief_round(&self, round: u16) -> String {
        if round == 0 { self.text(Key::LogBeforeRounds) } else { self.of_inject("log-round", round) }
    }

    /// A seat through the rounds.
    #[must_use]
    pub fn debrief_row(&self, rounds: &[u16], row: &Row) -> String {
        let cells = rounds.iter().zip(&row.cells).map(|(round, cell)| {
            self.pair(&self.debrief_round_short(*round), &self.lowered(&self.stance(cell.stance)))
        });
        self.pair(&self.state(row.seat), &cells.collect::<Vec<_>>().join(", "))
    }

    /// Who went from where to where, to be heard.
    #[must_use]
    pub fn debrief_moved_seat(&self, held: &Move) -> String {
        self.between_stances("debrief-seat-moved", held.seat, held.from, held.to)
    }

    /// The same to be read.
    #[must_use]
    pub fn debrief_move(&self, held: &Move) -> String {
        self.between_stances("debrief-move", held.seat, held.from, held.to)
    }

    fn between_stances(&self, id: &str, seat: StateCode, from: Stance, to: Stance) -> String {
        let [from, to] = [from, to].map(|stance| self.lowered(&self.stance(stance)));
        self.message(id, &[("seat", self.state(seat).into()), ("from", from.into()), ("to", to.into())])
    }

    /// "and 3 more"; empty where there are no more.
    #[must_use]
    pub fn debrief_more_moved(&self, count: usize) -> String {
        if count == 0 { String::new() } else { self.counted("debrief-more-moved", count, &[]) }
    }

    /// "Line 34 of the log", of a place from 0.
    #[must_use]
    pub fn debrief_line(&self, line: usize) -> String {
        self.message("debrief-line", &[("number", self.number_of(line + 1).into())])
    }

    /// The same with when it was written, by the clocks of the room: "10:41 · Line 12 of the log".
    #[must_use]
    pub fn debrief_line_at(&self, line: usize, at: Option<Moment>) -> String {
        let line = self.debrief_line(line);
        let Some((hour, minute)) = at.map(Moment::clock) else { return line };
        format!("{hour:02}:{minute:02} · {line}")
    }

    /// "3 of 9", of a place from 0.
    #[must_use]
    pub fn debrief_place(&self, at: usize, of: usize) -> String {
        self.place_of("debrief-place", at, of)
    }

    /// "Question 1 of 3", of a place from 0.
    #[must_use]
    pub fn debrief_question_place(&self, at: usize, of: usize) -> String {
        self.place_of("debrief-question", at, of)
    }

    fn place_of(&self, id: &str, at: usize, of: usize) -> String {
        self.message(id, &[("at", self.number_of(at + 1).into()), ("of", self.number_of(of).into())])
    }

    /// Minutes and seconds, for example `02:05`.
    #[must_use]
    pub fn minutes_and_seconds(&self, seconds: u32) -> String {
        format!("{:02}:{:02}", seconds / 60, seconds % 60)
    }

    /// How long a seat spoke.
    #[must_use]
    pub fn debrief_spoke(&self, seat: StateCode, seconds: u32) -> String {
        let time = self.minutes_and_seconds(seconds);
        self.message("debrief-seat-spoke", &[("seat", self.state(seat).into()), ("time", time.into())])
    }

    /// Whose red line it is.
    #[must_use]
    pub fn debrief_red_line(&self, name: &str) -> String {
        self.message("debrief-red-line", &[("name", name.into())])
    }

    /// That a session is looked at as it was, in which round and at what time.
    #[must_use]
    pub fn replay(&self, round: u16, time: &str) -> String {
        let round = match round {
            0 => self.message("replay-before-first", &[]),
            round => self.of_inject("replay-round", round),
        };
        if time.is_empty() {
            return self.message("replay-banner-untimed", &[("round", round.into())]);
        }
        self.message("replay-banner", &[("round", round.into()), ("time", time.into())])
    }

    /// A kind of lines.
    #[must_use]
    pub fn line_kind(&self, kind: LineKind) -> String {
        self.message(&format!("log-kind-{}", kind.id()), &[])
    }

    /// What one action did to many seats, in a line.
    #[must_use]
    pub fn log_item(&self, item: &Item, log: &Log) -> String {
        let lines = || item.lines.iter().filter_map(|at| log.get(*at));
        let stance = lines().find(|line| matches!(line.what, Aspect::Stance(_)));
        let text = match stance {
            Some(line) => {
                self.counted("log-many", item.seats, &[("stance", self.coded(line.what, &line.after).into())])
            }
            None => self.counted("log-many-beside", item.seats, &[]),
        };
        match lines().next().map(|line| line.way) {
            Some(Way::Undo) => self.message("log-many-undone", &[("text", text.into())]),
            Some(Way::Redo) => self.message("log-many-redone", &[("text", text.into())]),
            Some(Way::Edit) | None => text,
        }
    }
}
