//! Where the proceedings stand after some steps.

use super::{
    Adopted, Ending, Fell, Letter, Letters, Silence, Table,
    legal::{Seated, refusal},
};
use crate::{
    council::Consultation,
    domain::{Act, BeforeCouncil, Day, DecidingBody, Proceedings, Request, Roster, Rung, StateCode, Step, TextId},
};

/// Where the proceedings stand at the end of a day. Names and texts stand in the steps, to which it points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The day.
    pub day: Day,
    /// How many steps had been taken.
    pub steps: usize,
    /// Whether the matter was brought without Article 4.
    pub is_raised: bool,
    /// Whether the Council met informally.
    pub has_met: bool,
    /// The step that says who brought the matter, by its place.
    pub brought_by: Option<usize>,
    /// Who asked for consultation under Article 4, in the order of asking.
    pub article_4_by: Vec<StateCode>,
    /// Whether it was held.
    pub consultation_held: bool,
    /// Whether Article 5 is proposed and neither its text fell nor the proposal was taken back.
    pub is_article_5_proposed: bool,
    /// What the attacked allies say, the last word of each.
    pub said: Vec<(StateCode, Request)>,
    /// The text on the table.
    pub table: Option<Table>,
    /// The texts agreed, in the order of agreement.
    pub adopted: Vec<Adopted>,
    /// The last text that fell, until another is put.
    pub fell: Option<Fell>,
    /// Whether the origin was shown for which a provisional finding waited.
    pub is_confirmed: bool,
    /// Whether measures under Article 5 were decided.
    pub has_measures: bool,
    /// Who acted on its own while the Council did not agree.
    pub acting_alone: Vec<StateCode>,
    /// Which body the matter was moved to; the Council where it was not.
    pub body: DecidingBody,
    /// Who reported to the Security Council.
    pub informed: Vec<StateCode>,
    /// Whether it is over.
    pub is_ended: bool,
}

impl State {
    /// Where the proceedings stand at the end of a day, for those who sit on it.
    #[must_use]
    pub fn on(proceedings: &Proceedings, seats: &Roster, day: Day) -> Self {
        let mut state = Self { body: DecidingBody::Council, ..Self::default() };
        for (idx, step) in proceedings.steps.iter().enumerate() {
            if step.on > day {
                break;
            }
            state.take(proceedings, seats, idx, step);
        }
        state.turn_to(day);
        state
    }

    /// Takes a step if it is legal, and says whether it was.
    pub(super) fn take(&mut self, proceedings: &Proceedings, seats: &Roster, idx: usize, step: &Step) -> bool {
        self.turn_to(step.on);
        let seated = Seated { seats, day: step.on };
        let is_legal = refusal(self, &step.act, proceedings, seated).is_none();
        if is_legal {
            self.do_act(proceedings, idx, step);
            self.steps += 1;
        }
        is_legal
    }

    /// A new day: a text that was broken and not put again by its deadline no longer lies before the Council.
    fn turn_to(&mut self, day: Day) {
        self.day = self.day.max(day);
        let is_past = |silence: &Silence| !silence.letters.is_empty() && silence.until.day(silence.opened) < day;
        if let Some(table) = self.table.take_if(|table| table.silence.as_ref().is_some_and(is_past)) {
            let last = table.silence.as_ref().map_or(day, |silence| silence.until.day(silence.opened).plus_days(1));
            self.fall(table, last);
        }
    }

    fn fall(&mut self, table: Table, on: Day) {
        if table.rung.matter() == Some(BeforeCouncil::Article5) {
            self.is_article_5_proposed = false;
        }
        let letters = table.silence.map_or_else(Letters::new, |silence| silence.letters);
        self.fell = Some(Fell { text: table.text, rung: table.rung, on, letters });
    }

    fn do_act(&mut self, proceedings: &Proceedings, idx: usize, step: &Step) {
        match &step.act {
            Act::Raised { .. } => {
                self.is_raised = true;
                self.brought_by = Some(idx);
            }
            Act::Met => self.has_met = true,
            Act::Article4Asked { by } => {
                self.article_4_by.extend(by.iter().filter(|ally| !self.article_4_by.contains(ally)).collect::<Vec<_>>())
            }
            Act::Article4Held => self.consultation_held = true,
            Act::Article5Proposed { .. } => {
                self.is_article_5_proposed = true;
                self.brought_by = Some(idx);
            }
            Act::Said { ally, request } => {
                self.said.retain(|(other, _)| other != ally);
                self.said.push((*ally, *request));
            }
            Act::Put { text, version } => self.put(proceedings, step.on, (*text, *version), None),
            Act::SilenceOpened { text, version, until } => {
                let silence = Silence { opened: step.on, until: *until, letters: Letters::new() };
                self.put(proceedings, step.on, (*text, *version), Some(silence));
            }
            Act::SilenceBroken { by, .. } => {
                if let Some(silence) = self.silence_mut() {
                    silence.letters.push(Letter { by: *by, step: idx });
                }
            }
            Act::LetterWithdrawn { by } => {
                if let Some(silence) = self.silence_mut() {
                    silence.letters.retain(|letter| letter.by != *by);
                }
            }
            Act::Amended { version } => {
                if let Some(table) = &mut self.table {
                    table.version = *version;
                    table.silence = None;
                }
            }
            Act::Withdrawn => match self.table.take() {
                Some(table) => self.fall(Table { silence: None, ..table }, step.on),
                None => self.is_article_5_proposed = false,
            },
            Act::Adopted => {
                if let Some(table) = self.table.take() {
                    let Table { text, version, rung, silence, .. } = table;
                    self.adopted.push(Adopted { text, version, rung, on: step.on, by_silence: silence.is_some() });
                }
            }
            Act::Confirmed => self.is_confirmed = true,
            Act::MeasuresDecided { .. } => self.has_measures = true,
            Act::NationalAction { by, .. } => self.acting_alone.extend(by),
            Act::Moved { to } => self.body = *to,
            Act::LetterSent { by } => self.informed.push(*by),
            Act::Ended => self.is_ended = true,
        }
    }

    fn put(&mut self, proceedings: &Proceedings, on: Day, (text, version): (TextId, u16), silence: Option<Silence>) {
        let Some(rung) = proceedings.text(text).map(|text| text.rung) else { return };
        let since = self.table.as_ref().filter(|table| table.text == text).map_or(on, |table| table.since);
        self.table = Some(Table { text, version, rung, since, silence });
        self.fell = None;
    }

    fn silence_mut(&mut self) -> Option<&mut Silence> {
        self.table.as_mut()?.silence.as_mut()
    }

    /// The furthest-reaching matter that lies before the Council: [F22].
    #[must_use]
    pub fn before_council(&self) -> BeforeCouncil {
        let put = self.table.iter().map(|table| table.rung).chain(self.adopted.iter().map(|adopted| adopted.rung));
        let lies = [
            (self.is_raised || self.has_met, BeforeCouncil::Meeting),
            (self.consultation_held, BeforeCouncil::Article4),
            (self.is_article_5_proposed, BeforeCouncil::Article5),
        ];
        let lies = lies.into_iter().filter_map(|(lies, matter)| lies.then_some(matter));
        put.filter_map(Rung::matter).chain(lies).max().unwrap_or(BeforeCouncil::Nothing)
    }

    /// The text of which the measure is spoken that lies before the Council or was agreed: [F23].
    #[must_use]
    pub fn measure(&self) -> Option<TextId> {
        let put = self.table.iter().map(|table| (table.rung, table.text));
        let agreed = self.adopted.iter().rev().map(|adopted| (adopted.rung, adopted.text));
        put.chain(agreed).find(|(rung, _)| *rung == Rung::Measure).map(|(_, text)| text)
    }

    /// Whether what lies before the Council was agreed already, and another text is on the table: what is said now is said
    /// to that other text and takes nothing back.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        let matter = Some(self.before_council());
        let is_agreed = self.adopted.iter().any(|adopted| adopted.rung.matter() == matter);
        is_agreed && self.table.as_ref().is_some_and(|table| table.rung.matter() != matter)
    }

    /// The rung of what lies before the Council, where it is a text: of the one on the table, else of the one agreed.
    #[must_use]
    pub fn rung_of(&self, matter: BeforeCouncil) -> Option<Rung> {
        let put = self.table.iter().map(|table| table.rung);
        let agreed = self.adopted.iter().rev().map(|adopted| adopted.rung);
        put.chain(agreed).find(|rung| rung.matter() == Some(matter))
    }

    /// Whether allies consult under Article 4.
    #[must_use]
    pub fn consultation(&self) -> Consultation {
        match (self.consultation_held, self.article_4_by.is_empty()) {
            (true, _) => Consultation::Held,
            (false, false) => Consultation::Asked,
            (false, true) => Consultation::None,
        }
    }

    /// How it ended; none while it goes on.
    #[must_use]
    pub fn ending(&self) -> Option<Ending> {
        if !self.is_ended {
            return None;
        }
        Some(match (self.adopted.is_empty(), self.fell.is_some() || self.table.is_some()) {
            (false, _) => Ending::Agreed,
            (true, true) => Ending::NotAgreed,
            (true, false) => Ending::WithoutText,
        })
    }
}

/// The steps that were not legal when they stand where they stand, by their place: they change nothing.
#[must_use]
pub fn illegal(proceedings: &Proceedings, seats_on: impl Fn(Day) -> Roster) -> Vec<usize> {
    let mut state = State { body: DecidingBody::Council, ..State::default() };
    let mut seats = (Day::BEGINNING, Roster::default());
    let mut found = Vec::new();
    for (idx, step) in proceedings.steps.iter().enumerate() {
        if seats.0 != step.on {
            seats = (step.on, seats_on(step.on));
        }
        if !state.take(proceedings, &seats.1, idx, step) {
            found.push(idx);
        }
    }
    found
}
