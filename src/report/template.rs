//! A blank session to fill in by hand: every fact with its allowed values, and every other part with a sample.
//!
//! A line that is left out stands with two slashes right before its name; taken away, they let it count.

mod parts;

use std::fmt::Write as _;

use parts::{AFTER, BEFORE, OF_INCIDENT, Part};

use crate::{
    catalog::Catalog,
    domain::{
        Area, Choice, Condition, Confidence, Day, FactId, FactValue, Form, Means, Object, Request, SeaZone, Stance,
        StateCode,
    },
    words::{Key, Words},
};

const WIDTH: usize = 100;
/// A fact as it is written.
const SAMPLE: &str =
    "[(value: few_dead), (from: \"2030-05-03\", value: many_dead, confidence: likely, note: \"source\")]";

/// The text of a blank session that opens as it is, with comments in a language.
#[must_use]
pub fn template(catalog: &Catalog, first_day: Day, attacked: &[StateCode], words: &Words) -> String {
    let names = Names::of(catalog, first_day, attacked);
    let mut template = Template { out: String::new(), words, names };
    template.head(first_day);
    FactId::ALL.iter().for_each(|fact| template.fact(*fact, first_day, attacked));
    template.parts(OF_INCIDENT, 6);
    template.out.push_str("    ),\n");
    template.stances(catalog, first_day);
    template.parts(AFTER, 4);
    template.out.push_str("  ),\n)\n");
    template.out
}

/// The days and states that stand in samples.
struct Names([(&'static str, String); 6]);

impl Names {
    fn of(catalog: &Catalog, first_day: Day, attacked: &[StateCode]) -> Self {
        let roster = catalog.roster(first_day);
        let seats: Vec<StateCode> = roster.iter().map(|(_, state)| state).collect();
        let ally = attacked.iter().copied().chain(seats.iter().copied()).next();
        let mut others = seats.iter().copied().filter(|seat| Some(*seat) != ally);
        let code = |state: Option<StateCode>| state.map(|state| state.to_string()).unwrap_or_default();
        Self([
            ("{day}", first_day.to_string()),
            ("{next}", first_day.plus_days(1).to_string()),
            ("{before}", first_day.plus_days(-30).to_string()),
            ("{ally}", code(ally)),
            ("{other}", code(others.next())),
            ("{third}", code(others.next())),
        ])
    }

    fn put_into(&self, sample: &str) -> String {
        self.0.iter().fold(sample.to_owned(), |text, (name, value)| text.replace(name, value))
    }
}

struct Template<'a> {
    out: String,
    words: &'a Words,
    names: Names,
}

impl Template<'_> {
    fn head(&mut self, first_day: Day) {
        // It names every fact, so only the format of the latest holds it.
        let format = FactId::ALL.iter().map(|fact| fact.since_format()).max().unwrap_or(1);
        let _ = writeln!(self.out, "// Casus Foederis session, format {format}");
        let confidences: Vec<&str> = Confidence::ALL[1..].iter().map(|word| word.id()).collect();
        self.comment(0, &self.words.text(Key::TemplateBlank));
        self.comment(0, &self.words.text(Key::TemplateLeftOut));
        self.comment(0, &self.words.fill(Key::TemplateDated, &[("sample", SAMPLE.into())]));
        self.comment(0, &self.words.fill(Key::TemplateConfidence, &[("ids", confidences.join(", ").into())]));
        let title = self.words.text(Key::TemplateTitle);
        let _ = writeln!(self.out, "(\n  format: {format},\n  lowest_reader: {format},\n  session: (");
        let _ = writeln!(self.out, "    title: \"{title}\",\n    decision_point: \"\",\n    summary: \"\",");
        self.comment(4, &self.words.text(Key::TemplateAsOf));
        let _ = writeln!(self.out, "    //as_of: \"{first_day}\",");
        self.parts(BEFORE, 4);
        self.out.push_str("    incident: (\n");
    }

    fn fact(&mut self, fact: FactId, first_day: Day, attacked: &[StateCode]) {
        self.comment(6, &self.words.template_fact(fact));
        match fact.form() {
            Form::Day => {
                // The last day is left out while it is open.
                let start = if fact == FactId::FirstDay { "" } else { "//" };
                let _ = writeln!(self.out, "      {start}{}: \"{first_day}\",", fact.id());
            }
            Form::Listed(_) => {
                let unknown = FactValue::unknown(fact).map(|value| value.code());
                let ids = fact.values().iter().map(FactValue::code).chain(unknown).collect();
                self.ids(6, "value", ids);
                self.line(fact, "unknown");
            }
            Form::Count => self.line(fact, "unknown"),
            Form::Text => self.line(fact, "\"\""),
            Form::Names => self.line(fact, "[]"),
            Form::States => {
                let states = if fact == FactId::Attacked { attacked } else { &[] };
                let codes: Vec<String> = states.iter().map(|code| format!("\"{code}\"")).collect();
                self.line(fact, &format!("[{}]", codes.join(", ")));
            }
            Form::Means => {
                self.values::<Means>(&self.words.text(Key::TemplateEach));
                self.line(fact, "[]");
            }
            Form::Places => {
                self.values::<Object>("object");
                self.values::<Area>("area");
                self.values::<SeaZone>("sea_zone");
                self.line(fact, "[(name: \"\", object: unknown, area: unknown, sea_zone: unknown)]");
            }
            Form::Lines => self.requests(attacked),
        }
    }

    fn requests(&mut self, attacked: &[StateCode]) {
        self.values::<Request>("value");
        self.out.push_str("      request: [\n");
        for ally in attacked {
            let _ = writeln!(self.out, "        (ally: \"{ally}\", value: unknown),");
        }
        if attacked.is_empty() {
            self.out.push_str("        //(ally: \"FRA\", value: unknown),\n");
        }
        self.out.push_str("      ],\n");
    }

    fn stances(&mut self, catalog: &Catalog, first_day: Day) {
        let ids = |ids: Vec<&str>| ids.join(", ").into();
        let stances = ids(Stance::ALL.iter().map(|stance| stance.id()).collect());
        let conditions = ids(Condition::ALL.iter().map(|condition| condition.id()).collect());
        let fields = [
            ("text", "condition_text: \"\""),
            ("from", "from: \"…\""),
            ("reason", "reason: \"\""),
            ("source", "source: \"\""),
        ];
        let fields = fields.map(|(name, written)| (name, written.into()));
        let args: Vec<_> = [("stances", stances), ("conditions", conditions)].into_iter().chain(fields).collect();
        self.comment(4, &self.words.fill(Key::TemplateStances, &args));
        self.out.push_str("    stances: [\n");
        for (_, state) in catalog.roster(first_day).iter() {
            let name = self.words.state(state);
            let _ = writeln!(self.out, "      //(seat: \"{state}\", stance: undecided),  // {name}");
        }
        self.out.push_str("    ],\n    sources: [],\n    notes: \"\",\n");
    }

    /// Parts that are left out, each with its sample.
    fn parts(&mut self, parts: &[Part], indent: usize) {
        for part in parts {
            self.comment(indent, &self.words.text(part.says));
            for (field, ids) in part.values {
                self.ids(indent, field, ids());
            }
            let sample = self.names.put_into(part.sample);
            for line in sample.lines() {
                let _ = writeln!(self.out, "{}//{line}", " ".repeat(indent));
            }
        }
    }

    fn line(&mut self, fact: FactId, value: &str) {
        let _ = writeln!(self.out, "      {}: [(value: {value})],", fact.id());
    }

    fn values<T: Choice>(&mut self, field: &str) {
        self.ids(6, field, T::ALL.iter().map(|value| value.id().to_owned()).collect());
    }

    fn ids(&mut self, indent: usize, field: &str, ids: Vec<String>) {
        let args = [("field", field.into()), ("ids", ids.join(", ").into())];
        let said = self.words.fill(Key::TemplateField, &args);
        self.comment(indent, &format!("  {said}"));
    }

    /// A comment folded to the width.
    fn comment(&mut self, indent: usize, text: &str) {
        let start = format!("{}//", " ".repeat(indent));
        let lead = text.len() - text.trim_start().len();
        let mut line = format!("{start}{}", " ".repeat(lead));
        // At plain spaces alone: what French holds together stays together.
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            if line.chars().count() + 1 + word.chars().count() > WIDTH {
                let _ = writeln!(self.out, "{line}");
                line = format!("{start}{}", " ".repeat(lead + 2));
            }
            line.push(' ');
            line.push_str(word);
        }
        let _ = writeln!(self.out, "{line}");
    }
}
