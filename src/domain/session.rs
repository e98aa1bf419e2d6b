//! The document: an incident, the stances, the record.

use serde::{Deserialize, Serialize};

use super::{
    Assignment, Attendance, Choices, Condition, Day, Delegations, Exclusion, Incident, LedBy, Log, Message, Need,
    Notes, OwnArgument, Pledge, Point, PointChoice, Predicted, Proceedings, Reading, Room, Stance, StanceLine,
    StateCode, Told, Workshop, bounds,
};

/// Everything the user can change, and nothing that can be computed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The precedent this session tells, by its id; empty for the user's own.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub case: String,
    /// What the session is called.
    #[serde(deserialize_with = "bounds::text")]
    pub title: String,
    /// The question in one sentence.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub decision_point: String,
    /// What happened, in a paragraph.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub summary: String,
    /// What became known later of what happened, each part from its day on, in the order of the days.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub summary_parts: Vec<SummaryPart>,
    /// What its author asks of those to whom it is handed; no rule reads it.
    #[serde(default, skip_serializing_if = "Assignment::is_empty")]
    pub assignment: Assignment,
    /// The day of the first account, by which *known then* is judged; left out: the first day of the incident.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub first_account: Day,
    /// The day whose knowledge is read; left out in a file: the day of the last dated value.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub as_of: Day,
    /// The facts.
    pub incident: Incident,
    /// States that are invented for this session. Any other code must be a state's.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub states: Vec<InventedState>,
    /// Where the seats stand, one line a seat and day.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub stances: Vec<StanceLine>,
    /// What was done in the Council, in order; left out: the facts alone say what lies before it.
    #[serde(default, skip_serializing_if = "Proceedings::is_empty")]
    pub proceedings: Proceedings,
    /// What allies pledge, in the order of allies, measures and days.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub pledges: Vec<Pledge>,
    /// What the ally attacked asks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub needs: Vec<Need>,
    /// Allies whose parliament refuses armed help.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub refusals: Vec<StateCode>,
    /// Kinds of help that a reservation leaves out.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub exclusions: Vec<Exclusion>,
    /// Who leads what the allies do; left out: as the outcome suggests. No figure depends on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub led_by: Option<LedBy>,
    /// The reading of the law; left out: alliance practice.
    #[serde(default, skip_serializing_if = "Reading::is_practice")]
    pub reading: Reading,
    /// Choices at single points that depart from the reading, in the order of the points.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub choices: Vec<PointChoice>,
    /// Assumptions that stand otherwise in this session than in the ledger that ships.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub assumptions: Vec<ChangedAssumption>,
    /// What the room says where nothing tells: how heavy the costs are, and which lines of the story hold.
    #[serde(default, skip_serializing_if = "Room::is_silent")]
    pub room: Room,
    /// What really followed, for a historic case. Shown beside the model's outcome, never read by a rule.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub record: Vec<RecordLine>,
    /// Where the facts come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts")]
    pub sources: Vec<String>,
    /// The notes of whoever leads it, each with who may see it.
    #[serde(default, skip_serializing_if = "Notes::is_empty")]
    pub notes: Notes,
    /// What whoever works on it argues in their own words; no rule reads it.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub arguments: Vec<OwnArgument>,
    /// The arguments in print that convinced whoever works on it, by their ids; no rule reads it.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts")]
    pub convinced_by: Vec<String>,
    /// A workshop prepared for it; no rule reads it.
    #[serde(default, skip_serializing_if = "Workshop::is_empty")]
    pub workshop: Workshop,
    /// Who plays; no rule reads it.
    #[serde(default, skip_serializing_if = "Delegations::is_empty")]
    pub delegations: Delegations,
    /// What delegations have written to each other, in the order in which it was written; no rule reads it.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub messages: Vec<Message>,
    /// What whoever works on it said of the answers before seeing them, in the order in which it was said: it is theirs.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::predictions")]
    pub predictions: Vec<Predicted>,
    /// Texts of it in other languages, each beside the same in the language that it is written in.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::all_told")]
    pub translations: Vec<Told>,
    /// What a newer version wrote here; kept as it is and written back, never read by a rule.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub extras: Vec<Extra>,
    /// Who changed what, and when. No rule reads it, and undo adds to it.
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub log: Log,
}

/// A state that a session invents, so that its code is no slip of the pen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InventedState {
    /// Its code.
    pub code: StateCode,
    /// What it is called.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub name: String,
}

/// A part of the summary that could be told from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SummaryPart {
    /// The day.
    pub from: Day,
    /// What could be told.
    #[serde(deserialize_with = "bounds::text")]
    pub text: String,
}

/// Something of a newer version under a name: a version that does not know it keeps it as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Extra {
    /// What it is, for people and for the versions that know it.
    #[serde(deserialize_with = "bounds::text")]
    pub name: String,
    /// Its content.
    #[serde(deserialize_with = "bounds::text")]
    pub text: String,
}

/// An assumption that stands otherwise in a session. One that the program does not know is kept and changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangedAssumption {
    /// Its id in the ledger, for example `harm.many_dead`.
    #[serde(deserialize_with = "bounds::text")]
    pub id: String,
    /// What stands there instead.
    #[serde(deserialize_with = "bounds::text")]
    pub value: String,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub reason: String,
}

/// What the Council did on a day, by the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordLine {
    /// The day.
    pub on: Day,
    /// The outcome.
    pub outcome: RecordedOutcome,
    /// Where the record shows it.
    #[serde(deserialize_with = "bounds::text")]
    pub source: String,
}

/// An outcome of the Council as a record names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "The names are those of council::Outcome, which documents them.")]
pub enum RecordedOutcome {
    NotRaised,
    Consulted,
    NoConsent,
    Blocked,
    Deferred,
    MeasuresWithoutA5,
    Provisional,
    Invoked,
}

impl RecordedOutcome {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl Session {
    /// A blank session of which only the first day is known.
    #[must_use]
    pub fn blank(title: &str, first_day: Day) -> Self {
        Self { title: title.to_owned(), as_of: first_day, incident: Incident::on(first_day), ..Self::default() }
    }

    /// Whether both say the same, whatever their logs tell of the way there.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.as_of == other.as_of && self.tells_the_same(other)
    }

    /// Whether both tell the same, whichever day is looked at.
    #[must_use]
    pub fn tells_the_same(&self, other: &Self) -> bool {
        let Self {
            case,
            title,
            decision_point,
            summary,
            summary_parts,
            assignment,
            first_account,
            as_of: _,
            incident,
            states,
            stances,
            proceedings,
            pledges,
            needs,
            refusals,
            exclusions,
            led_by,
            record,
            sources,
            notes,
            arguments,
            convinced_by,
            reading,
            choices,
            assumptions,
            room,
            workshop,
            delegations,
            messages,
            predictions: _,
            translations,
            extras,
            log: _,
        } = self;
        (title, incident, stances) == (&other.title, &other.incident, &other.stances)
            && (decision_point, notes, summary) == (&other.decision_point, &other.notes, &other.summary)
            && (arguments, convinced_by) == (&other.arguments, &other.convinced_by)
            && (states, led_by) == (&other.states, &other.led_by)
            && (assignment, translations) == (&other.assignment, &other.translations)
            && (summary_parts, first_account) == (&other.summary_parts, &other.first_account)
            && (case, record, sources, extras) == (&other.case, &other.record, &other.sources, &other.extras)
            && (pledges, needs) == (&other.pledges, &other.needs)
            && (refusals, exclusions) == (&other.refusals, &other.exclusions)
            && (reading, choices, assumptions) == (&other.reading, &other.choices, &other.assumptions)
            && (room, workshop) == (&other.room, &other.workshop)
            && (delegations, messages) == (&other.delegations, &other.messages)
            && proceedings.tells_the_same(&other.proceedings)
    }

    /// The session without what is private: the notes that not everybody may see, one's own arguments, role sheets, messages,
    /// injects and cards that not everybody has seen, what the log says of them, and what a person predicted. They are nobody's
    /// source, and leave the program only where a
    /// person asks for it.
    #[must_use]
    pub fn without_private(self) -> Self {
        let mut public = Self {
            notes: self.notes.public(),
            arguments: Vec::new(),
            convinced_by: Vec::new(),
            workshop: self.workshop.public(),
            delegations: self.delegations.public(),
            messages: Vec::new(),
            predictions: Vec::new(),
            log: self.log.without_private(),
            ..self
        };
        public.keep_own_translations();
        public
    }

    /// The session without what the seats answer in the round looked at: it lies in closed envelopes. Which seats are empty is no
    /// answer, and everybody sees it.
    #[must_use]
    pub fn without_answers(mut self) -> Self {
        let round = self.proceedings.round();
        self.stances.retain_mut(|line| {
            if line.round == round {
                let empty = StanceLine::plain(line.seat, line.from, Stance::Undecided);
                *line = StanceLine { round, attendance: line.attendance, ..empty };
            }
            line.round != round || !line.attendance.is_present()
        });
        self
    }

    /// Whether nothing would be lost if only `kept` were left: it tells the same and holds every note and prediction. What was
    /// done and undone since is no loss, and to look at another day is no work.
    #[must_use]
    pub fn is_kept_by(&self, kept: &Self) -> bool {
        self.log.notes() <= kept.log.notes() && self.predictions == kept.predictions && self.tells_the_same(kept)
    }

    /// Whether it declares a code as that of an invented state.
    #[must_use]
    pub fn declares(&self, code: StateCode) -> bool {
        self.states.iter().any(|state| state.code == code)
    }

    /// Declares a state as invented; one of the same code is replaced.
    pub fn declare(&mut self, state: InventedState) {
        self.states.retain(|other| other.code != state.code);
        self.states.push(state);
    }

    /// Every code that stands for a state in it, as often as it stands there.
    pub fn states_named(&self) -> impl Iterator<Item = StateCode> {
        let incident = &self.incident;
        let listed = [&incident.attacked, &incident.article_4_by].into_iter().flat_map(|fact| fact.values());
        // Three capitals may also be a group; only the kind of author makes them a state's code.
        let is_state = incident.author_kind.values().iter().any(|dated| dated.value.is_state_or_proxy());
        let authors = incident.author.values().iter().filter(move |_| is_state);
        let bringers = incident.brought_by.values().iter().flat_map(|dated| &dated.value);
        listed
            .flat_map(|dated| dated.value.iter().copied())
            .chain(authors.filter_map(|dated| StateCode::read(&dated.value)))
            .chain(bringers.filter_map(|name| StateCode::read(name)))
            .chain(incident.request.iter().map(|line| line.ally))
            .chain(self.stances.iter().map(|line| line.seat))
            .chain(self.proceedings.steps.iter().flat_map(|step| step.act.states()))
            .chain(self.proceedings.spoken.iter().map(|spoken| spoken.seat))
            .chain(self.pledges.iter().map(|pledge| pledge.ally))
            .chain(self.needs.iter().map(|need| need.ally))
            .chain(self.refusals.iter().copied())
            .chain(self.exclusions.iter().map(|exclusion| exclusion.ally))
            .chain(self.delegations.list.iter().flat_map(|delegation| delegation.seats.iter().copied()))
            .chain(self.messages.iter().flat_map(|message| message.from.iter().chain(&message.to).copied()))
            .chain(self.workshop.fog.iter().flat_map(|card| card.seats.iter().copied()))
    }

    /// The line that holds for a seat on a day, in the round looked at.
    #[must_use]
    pub fn stance_line(&self, seat: StateCode, day: Day) -> Option<&StanceLine> {
        self.stance_line_of_round(seat, day, self.proceedings.round())
    }

    /// The line that holds for a seat on a day up to a round: of the latest day the highest round counts, and a line without
    /// a round stands before the first.
    #[must_use]
    pub fn stance_line_of_round(&self, seat: StateCode, day: Day, round: u16) -> Option<&StanceLine> {
        let holds = |line: &&StanceLine| line.seat == seat && line.from <= day && line.round <= round;
        self.stances.iter().filter(holds).max_by_key(|line| (line.from, line.round))
    }

    /// Whether a seat has spoken in a round. Of an empty one a stance may be kept, and nobody has spoken.
    #[must_use]
    pub fn has_spoken_in(&self, seat: StateCode, round: u16) -> bool {
        self.stance_line_of_round(seat, self.as_of, round)
            .is_some_and(|line| line.round == round && line.stance != Stance::Undecided && line.attendance.is_present())
    }

    /// Where a seat stands on a day. A seat left out is undecided.
    #[must_use]
    pub fn stance(&self, seat: StateCode, day: Day) -> Stance {
        self.stance_line(seat, day).map_or(Stance::Undecided, |line| line.stance)
    }

    /// Puts a line in its place, in the order of seats, days and rounds; one of the same seat, day and round is replaced.
    pub fn put_stance(&mut self, line: StanceLine) {
        match self.stances.binary_search_by_key(&line.key(), StanceLine::key) {
            Ok(same) => self.stances[same] = line,
            Err(place) => self.stances.insert(place, line),
        }
    }

    /// What is chosen at every contested point: the reading, and the single choices that depart from it.
    #[must_use]
    pub fn choices(&self) -> Choices {
        let reading = Choices::all(self.reading);
        self.choices.iter().fold(reading, |choices, choice| choices.with(choice.point, choice.reading))
    }

    /// Puts another value in the place of an assumption; nothing stands for the value that ships.
    pub fn assume(&mut self, id: &str, line: Option<ChangedAssumption>) {
        self.assumptions.retain(|other| other.id != id);
        self.assumptions.extend(line);
        self.assumptions.sort_by(|one, other| one.id.cmp(&other.id));
    }

    /// Puts what could be told from a day on in its place, in the order of the days; one of the same day is replaced.
    pub fn put_summary_part(&mut self, part: SummaryPart) {
        match self.summary_parts.binary_search_by_key(&part.from, |own| own.from) {
            Ok(same) => self.summary_parts[same] = part,
            Err(place) if self.summary_parts.len() < bounds::LONGEST_LIST => self.summary_parts.insert(place, part),
            Err(_) => {}
        }
    }

    /// Whether an argument in print convinced whoever works on it, by its id.
    #[must_use]
    pub fn is_convinced_by(&self, id: &str) -> bool {
        self.convinced_by.iter().any(|own| own == id)
    }

    /// Says that an argument in print convinced whoever works on it, or takes that back.
    pub fn convince(&mut self, id: &str, convinces: bool) {
        self.convinced_by.retain(|own| own != id);
        if convinces && self.convinced_by.len() < bounds::LONGEST_LIST {
            self.convinced_by.push(id.to_owned());
            self.convinced_by.sort_unstable();
        }
    }

    /// Follows a reading at one point. A choice that says what the reading says anyway is not kept.
    pub fn choose(&mut self, point: Point, reading: Reading) {
        self.choices.retain(|choice| choice.point != point);
        let of_reading = Choices::all(self.reading);
        if of_reading.with(point, reading) != of_reading {
            self.choices.push(PointChoice { point, reading });
            self.choices.sort_by_key(|choice| choice.point);
        }
    }

    /// The day from which a change made while looking at `as_of` holds: the open beginning on the first day.
    #[must_use]
    pub fn from_day(&self) -> Day {
        if self.as_of <= self.incident.first_day { Day::BEGINNING } else { self.as_of }
    }

    /// The days on which anything changes, the first day included, in order.
    #[must_use]
    pub fn days(&self) -> Vec<Day> {
        let mut days = self.incident.days();
        days.push(self.incident.first_day);
        let said = self.stances.iter().map(|line| line.from);
        let said =
            said.chain(self.pledges.iter().map(|pledge| pledge.from)).chain(self.needs.iter().map(|need| need.from));
        days.extend(said.filter(|day| !day.is_beginning()));
        // What was done before the first day leads to it; the session begins on that day.
        days.extend(self.proceedings.days().filter(|day| *day >= self.incident.first_day));
        days.sort_unstable();
        days.dedup();
        days
    }

    /// Whether it is a historic case, told with what really followed, in which nobody has done a step.
    #[must_use]
    pub fn is_case_as_told(&self) -> bool {
        !self.record.is_empty() && self.log.is_empty()
    }

    /// The day of the last dated value; the first day where nothing changes later.
    #[must_use]
    pub fn last_dated_day(&self) -> Day {
        self.days().last().copied().unwrap_or(self.incident.first_day).max(self.incident.first_day)
    }

    /// The day of the first account: the first day of the incident, unless the session says a later one.
    #[must_use]
    pub fn day_of_first_account(&self) -> Day {
        self.first_account.max(self.incident.first_day)
    }

    /// Brings a session written by hand into order and fills in `as_of`.
    ///
    /// # Errors
    /// The name of the fact or seat that has two values for one day, and the day.
    pub fn settle(&mut self) -> Result<(), (String, Day)> {
        self.incident.sort().map_err(|(name, day)| (name.to_owned(), day))?;
        self.stances.sort_by_key(StanceLine::key);
        self.proceedings.settle();
        self.notes.settle();
        self.assignment.settle();
        self.arguments.iter_mut().for_each(OwnArgument::settle);
        self.convinced_by.sort_unstable();
        self.convinced_by.dedup();
        self.translations.retain(|told| !told.is_empty());
        self.summary_parts.sort_by_key(|part| part.from);
        if let Some(pair) = self.summary_parts.windows(2).find(|pair| pair[0].from == pair[1].from) {
            return Err(("summary_parts".to_owned(), pair[1].from));
        }
        self.choices.sort_by_key(|choice| choice.point);
        if let Some(pair) = self.choices.windows(2).find(|pair| pair[0].point == pair[1].point) {
            return Err((pair[1].point.id().to_owned(), Day::BEGINNING));
        }
        self.assumptions.sort_by(|one, other| one.id.cmp(&other.id));
        if let Some(pair) = self.assumptions.windows(2).find(|pair| pair[0].id == pair[1].id) {
            return Err((pair[1].id.clone(), Day::BEGINNING));
        }
        self.room.settle().map_err(|what| (what, Day::BEGINNING))?;
        let same = |pair: &&[StanceLine]| pair[0].key() == pair[1].key();
        if let Some(pair) = self.stances.windows(2).find(same) {
            return Err((pair[1].seat.to_string(), pair[1].from));
        }
        self.settle_help()?;
        if self.as_of.is_beginning() {
            self.as_of = self.last_dated_day();
        }
        Ok(())
    }
}

impl StanceLine {
    /// A bare stance from a day on.
    #[must_use]
    pub fn plain(seat: StateCode, from: Day, stance: Stance) -> Self {
        Self {
            seat,
            from,
            round: 0,
            stance,
            to: None,
            condition: Condition::None,
            condition_text: String::new(),
            terms: Vec::new(),
            attendance: Attendance::Present,
            reason: String::new(),
            source: String::new(),
            set_aside: None,
        }
    }
}
