//! What is said of a seat in one breath: its name, its stance, and what its tile is marked with.

use super::{Key, Words};
use crate::{
    council::{Position, Unseen},
    domain::{Condition, Stance, StateCode},
};

/// What a seat is marked with beside its stance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumCount, strum::VariantArray)]
pub enum SeatMark {
    /// An armed attack on it is looked at.
    Attacked,
    /// It is said to be the author.
    Author,
    /// Its stance is the model's own.
    Assumed,
    /// It does not sit in the body that decides.
    Aside,
    /// Nobody sits there.
    Absent,
    /// It broke silence in writing.
    BrokeSilence,
    /// Its answer lies in a closed envelope.
    AnswerIn,
    /// It is told what others are not.
    Fog,
    /// What it said is of another step.
    Elsewhere,
    /// A reason is written down.
    Reason,
    /// No hand moves it.
    Locked,
    /// It is one of several selected.
    Selected,
}

impl SeatMark {
    /// All marks, in the order they are said.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    fn id(self) -> &'static str {
        match self {
            Self::Attacked => "seat-mark-attacked",
            Self::Author => "seat-mark-author",
            Self::Assumed => "seat-mark-assumed",
            Self::Aside => "seat-mark-aside",
            Self::Absent => "seat-mark-absent",
            Self::BrokeSilence => "seat-mark-broke-silence",
            Self::AnswerIn => "seat-mark-answer-in",
            Self::Fog => "seat-mark-fog",
            Self::Elsewhere => "seat-mark-elsewhere",
            Self::Reason => "seat-mark-reason",
            Self::Locked => "seat-mark-locked",
            Self::Selected => "seat-mark-selected",
        }
    }
}

impl Words {
    /// Where a seat stands and what that does. What it said to another step is no silence.
    #[must_use]
    pub fn stands(&self, stance: Stance, hidden: Option<Unseen>, is_put: bool) -> String {
        let is_elsewhere = stance == Stance::Undecided && hidden == Some(Unseen::Elsewhere);
        let effect =
            if is_elsewhere { self.message("stance-undecided-elsewhere", &[]) } else { self.stance_effect(stance) };
        format!("{}. {effect}", self.stance_under(stance, is_put))
    }

    /// A seat with all that its tile shows, for example "Spain, seat 25: objects; reason given; locked".
    ///
    /// The stance belongs to the name because not every way to a screen reader carries a value.
    #[must_use]
    pub fn seat(&self, seat: (StateCode, usize), position: Position, is_put: bool, marks: &[SeatMark]) -> String {
        let (state, number) = seat;
        let number = number.to_string();
        let seat = self.fill(Key::SeatName, &[("name", self.state(state).into()), ("number", number.into())]);
        let condition = (position.condition != Condition::None).then(|| self.condition(position.condition));
        let marks = marks.iter().map(|mark| self.message(mark.id(), &[]));
        let clauses =
            [self.lowered(&self.stance_under(position.stance, is_put))].into_iter().chain(condition).chain(marks);
        self.pair(&seat, &self.clauses(clauses))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{council::LetterOf, words::Language};

    #[test]
    fn a_seat_says_its_stance_and_its_marks() {
        let position = |stance, condition| Position {
            stance,
            condition,
            takes_part: true,
            is_default: false,
            is_absent: false,
            letter: LetterOf::None,
        };
        let spain = StateCode::new(b"ESP");
        let said = |language, position, marks| Words::of(language).seat((spain, 25), position, true, marks);
        let objects = position(Stance::Objects, Condition::None);
        let marks = &[SeatMark::Reason, SeatMark::Locked];
        assert_eq!(said(Language::En, objects, marks), "Spain, seat 25: objects; reason given; locked");
        assert_eq!(
            said(Language::Fr, objects, marks).replace(['\u{a0}', '\u{202f}'], " "),
            "Espagne, siège 25 : s’oppose ; motif donné ; verrouillé"
        );
        let waits = position(Stance::Reservation, Condition::Open);
        assert_eq!(said(Language::En, waits, &[]), "Spain, seat 25: reservation; condition open");
    }

    /// While nothing is put under silence, nobody has supported or blocked anything yet.
    #[test]
    fn where_no_text_is_put_a_seat_would_stand_so() {
        for (stance, english, french) in [
            (Stance::Supports, "would support", "soutiendrait"),
            (Stance::DoesNotObject, "would not object", "ne s’opposerait pas"),
            (Stance::Undecided, "undecided", "indécis"),
            (Stance::Reservation, "would let it pass with a reservation", "laisserait passer avec une réserve"),
            (Stance::Objects, "would object", "s’opposerait"),
        ] {
            let said = Language::ALL.map(|language| {
                let words = Words::of(language);
                words.lowered(&words.stance_under(stance, false))
            });
            assert_eq!(said, [english, french]);
            let put = Words::of(Language::En).stance_under(stance, true);
            assert_eq!(put, Words::of(Language::En).stance(stance));
        }
    }

    #[test]
    fn every_mark_has_its_word() {
        for language in Language::ALL {
            for mark in SeatMark::ALL {
                assert_ne!(Words::of(language).message(mark.id(), &[]), mark.id());
            }
        }
    }
}
