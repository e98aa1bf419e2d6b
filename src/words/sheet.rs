//! Tables from a spreadsheet in words: what things are called in them, what a line does, and what was meant.

use std::sync::LazyLock;

use super::{Arg, Key, Language, Words};
use crate::{
    catalog::Catalog,
    domain::{FactId, Stance, StateCode},
    sheet::{Change, Column, Entry, Fate, HeadError, MOST_BYTES, MOST_LINES, Refusal, Table, Vocabulary, plain},
};

/// What stands in the cell of a fact, for example.
const EXAMPLE: &str = "harm = many_dead";

/// What things are called in every language, by their ids too.
static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let mut all = Vocabulary::default();
    for column in Column::ALL {
        all.columns.push((plain(column.id()), *column));
    }
    for stance in Stance::ALL {
        all.stances.push((plain(stance.id()), stance));
    }
    for fact in FactId::ALL {
        all.facts.push((plain(fact.id()), *fact));
        all.values.extend(fact.values().into_iter().map(|value| (plain(&value.code()), value)));
    }
    for language in Language::ALL {
        Words::of(language).name_all(&mut all);
    }
    all
});

impl Words {
    /// What things are called in a table, in every language.
    #[must_use]
    pub fn vocabulary() -> &'static Vocabulary {
        &VOCABULARY
    }

    fn name_all(&self, all: &mut Vocabulary) {
        for column in Column::ALL {
            let also = self.message(&format!("sheet-column-{}-also", column.id()), &[]);
            let names = also.split(',').map(str::to_owned).chain([self.column(*column)]);
            all.columns.extend(names.map(|name| (plain(&name), *column)));
        }
        for stance in Stance::ALL {
            for name in [self.stance(stance), self.stance_under(stance, false)] {
                all.stances.push((plain(&name), stance));
            }
        }
        let allies = Catalog::shipped().allies.iter();
        all.states.extend(allies.map(|ally| (plain(ally.name.of(self.language())), ally.code)));
        for fact in FactId::ALL {
            all.facts.push((plain(&self.fact(*fact)), *fact));
            all.values.extend(fact.values().into_iter().map(|value| (plain(&self.value(&value)), value)));
        }
    }

    /// What a table is called.
    #[must_use]
    pub fn table(&self, table: Table) -> String {
        self.message(&format!("sheet-table-{}", table.id()), &[])
    }

    /// What a column is called.
    #[must_use]
    pub fn column(&self, column: Column) -> String {
        self.message(&format!("sheet-column-{}", column.id()), &[])
    }

    /// Why a table is not read.
    #[must_use]
    pub fn head_error(&self, error: &HeadError) -> String {
        match error {
            HeadError::Empty => self.message("sheet-head-empty", &[]),
            HeadError::TooLarge => {
                let [lines, bytes] = [MOST_LINES, MOST_BYTES].map(|number| self.number_of(number));
                self.message("sheet-head-too-large", &[("lines", lines.into()), ("bytes", bytes.into())])
            }
            HeadError::NoHead { found } => {
                let columns = |table: &Table| {
                    let names = table.columns().iter().map(|column| self.column(*column));
                    self.pair(&self.table(*table), &names.collect::<Vec<_>>().join(", "))
                };
                let known = self.clauses(Table::ALL.iter().map(columns));
                let found = short(&found.join(", "));
                self.message("sheet-head-unknown", &[("found", found.into()), ("columns", known.into())])
            }
            HeadError::Twice(column) => self.message("sheet-head-twice", &[("column", self.column(*column).into())]),
        }
    }

    /// How many lines add, change, leave as it is, and are refused; those that are none are left out.
    #[must_use]
    pub fn sheet_counts(&self, counts: [usize; 4]) -> String {
        let ids = ["sheet-count-added", "sheet-count-changed", "sheet-count-unchanged", "sheet-count-refused"];
        let said = ids.into_iter().zip(counts).filter(|(_, count)| *count > 0);
        let said = said.map(|(id, count)| self.message(id, &[("number", self.number_of(count).into())]));
        let said: Vec<String> = said.collect();
        if said.is_empty() { self.text(Key::SheetNothing) } else { said.join(", ") }
    }

    /// Columns that a table has no use for.
    #[must_use]
    pub fn sheet_unread(&self, names: &[String]) -> String {
        let named: Vec<String> = names.iter().map(|name| short(name)).collect();
        self.counted("sheet-unread", names.len(), &[("names", named.join(", ").into())])
    }

    /// What a line is about.
    #[must_use]
    pub fn sheet_name(&self, table: Table, entry: &Entry) -> String {
        let seat = if table == Table::Stances { StateCode::read(&entry.name) } else { None };
        seat.map_or_else(|| short(&entry.name), |seat| self.state(seat))
    }

    /// What a line does, or why it is refused and what was meant.
    #[must_use]
    pub fn sheet_fate(&self, entry: &Entry) -> String {
        let fate = match &entry.fate {
            Fate::Added(_) => "sheet-fate-added",
            Fate::Changed(_) => "sheet-fate-changed",
            Fate::Unchanged => "sheet-fate-unchanged",
            Fate::Refused(_) => "sheet-fate-refused",
        };
        let fate = self.message(fate, &[]);
        let what = match &entry.fate {
            Fate::Refused(refusals) => {
                refusals.iter().map(|refusal| self.line_refusal(refusal)).collect::<Vec<_>>().join(" ")
            }
            Fate::Added(_) | Fate::Changed(_) => {
                entry.changes.iter().map(|change| self.column_change(*change)).collect::<Vec<_>>().join(", ")
            }
            Fate::Unchanged => String::new(),
        };
        if what.is_empty() { fate } else { self.pair(&fate, &what) }
    }

    /// A line with its number, what it is about and what it does.
    #[must_use]
    pub fn sheet_entry(&self, table: Table, entry: &Entry) -> String {
        let line = entry.line.to_string();
        let (name, what) = (self.sheet_name(table, entry), self.sheet_fate(entry));
        if name.is_empty() {
            return self.pair(&self.message("sheet-line", &[("line", line.into())]), &what);
        }
        self.message("sheet-line-said", &[("line", line.into()), ("name", name.into()), ("what", what.into())])
    }

    /// What becomes other. Of what is private its name alone is said.
    fn column_change(&self, change: Change) -> String {
        match change {
            Change::Stance(before, after) => {
                let [before, after] = [before, after].map(|stance| self.lowered(&self.stance(stance)));
                self.message("sheet-change-stance", &[("before", before.into()), ("after", after.into())])
            }
            Change::Column(column) => self.lowered(&self.column(column)),
        }
    }

    /// Why a line is refused, and what was meant.
    #[must_use]
    pub fn line_refusal(&self, refusal: &Refusal) -> String {
        let column = |column: Column| ("column", self.column(column).into());
        let found = |found: &str| ("found", short(found).into());
        let seat = |seat: StateCode| ("seat", self.state(seat).into());
        let fact = |fact: FactId| ("fact", self.fact(fact).into());
        let line = |line: u64| ("line", line.to_string().into());
        let of = |id: &str, args: &[(&'static str, Arg<'_>)]| self.message(id, args);
        match refusal {
            Refusal::Missing(of_column) => of("refusal-missing", &[column(*of_column)]),
            Refusal::NoSuchSeat { found: text, meant } => {
                let meant = meant.iter().map(|code| format!("{} ({code})", self.state(*code)));
                self.with_meant(of("refusal-no-such-seat", &[found(text)]), meant.collect())
            }
            Refusal::NotSeated(state) => of("refusal-not-seated", &[seat(*state)]),
            Refusal::SeatTwice { seat: state, line: at } => of("refusal-seat-twice", &[seat(*state), line(*at)]),
            Refusal::SeatTaken { seat: state, by } => {
                of("refusal-seat-taken", &[seat(*state), ("name", short(by).into())])
            }
            Refusal::NoSuchStance { found: text, meant } => {
                let meant = meant.map_or_else(|| Stance::ALL.to_vec(), |stance| vec![stance]);
                let meant = meant.into_iter().map(|stance| self.lowered(&self.stance(stance)));
                self.with_meant(of("refusal-no-such-stance", &[found(text)]), meant.collect())
            }
            Refusal::NoReservation => of("refusal-no-reservation", &[]),
            Refusal::NameTwice { name, line: at } => {
                of("refusal-name-twice", &[("name", short(name).into()), line(*at)])
            }
            Refusal::NoSuchFact { found: text, meant } => {
                let said = of("refusal-no-such-fact", &[found(text), ("example", EXAMPLE.into())]);
                self.with_meant(said, meant.iter().map(|fact| self.fact(*fact)).collect())
            }
            Refusal::NoSuchValue { fact: of_fact, found: text, meant } => {
                let said = of("refusal-no-such-value", &[fact(*of_fact), found(text)]);
                self.with_meant(said, meant.iter().cloned().collect())
            }
            Refusal::NotInTable(of_fact) => of("refusal-not-in-table", &[fact(*of_fact)]),
            Refusal::NoSuchObjective(text) => of("refusal-no-such-objective", &[found(text)]),
            Refusal::NoSuchInject(text) => of("refusal-no-such-inject", &[found(text)]),
            Refusal::NotANumber { column: of_column, found: text } => {
                of("refusal-not-a-number", &[column(*of_column), found(text)])
            }
            Refusal::IsLive => of("refusal-is-live", &[]),
            Refusal::Surplus(text) => of("refusal-surplus", &[found(text)]),
            Refusal::TooLong(of_column) => of("refusal-too-long", &[column(*of_column)]),
            Refusal::Full => of("refusal-full", &[]),
            Refusal::OpenQuote => of("refusal-open-quote", &[]),
        }
    }

    fn with_meant(&self, said: String, meant: Vec<String>) -> String {
        if meant.is_empty() {
            return said;
        }
        let meant = self.message("refusal-meant", &[("meant", self.list(&meant).into())]);
        format!("{said} {meant}")
    }
}

/// A text from a cell, as much of it as a sentence bears.
fn short(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= MOST { line.to_owned() } else { line.chars().take(MOST).chain(['…']).collect() }
}
