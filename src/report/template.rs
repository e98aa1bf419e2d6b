//! A blank session to fill in by hand: every fact with its allowed values.

use std::fmt::Write as _;

use crate::{
    catalog::Catalog,
    domain::{
        Area, Attribution, AuthorIsAlly, AuthorKind, BeforeCouncil, Choice, Condition, Confidence, Damage, Day,
        DecidingBody, Direction, FactId, FunctionLoss, FunctionTime, Harm, Intent, Means, Object, Recklessness,
        Request, SeaZone, SecurityCouncil, Series, Stance, StateCode, Timing,
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
    let mut template = Template { out: String::new(), words };
    template.head(first_day);
    template.what_happened(first_day, attacked);
    template.effects();
    template.author();
    template.time_and_council(attacked);
    template.out.push_str("    ),\n");
    template.stances(catalog, first_day);
    template.out.push_str("  ),\n)\n");
    template.out
}

struct Template<'a> {
    out: String,
    words: &'a Words,
}

impl Template<'_> {
    fn head(&mut self, first_day: Day) {
        self.out.push_str("// Casus Foederis session, format 1\n");
        let confidences: Vec<&str> = Confidence::ALL[1..].iter().map(|word| word.id()).collect();
        self.comment(0, &self.words.text(Key::TemplateBlank));
        self.comment(0, &self.words.fill(Key::TemplateDated, &[("sample", SAMPLE.into())]));
        self.comment(0, &self.words.fill(Key::TemplateConfidence, &[("ids", confidences.join(", ").into())]));
        let title = self.words.text(Key::TemplateTitle);
        self.out.push_str("(\n  format: 1,\n  lowest_reader: 1,\n  session: (\n");
        let _ = writeln!(self.out, "    title: \"{title}\",\n    decision_point: \"\",\n    summary: \"\",");
        self.comment(4, &self.words.text(Key::TemplateAsOf));
        let _ = writeln!(self.out, "    // as_of: \"{first_day}\",\n    incident: (");
    }

    fn what_happened(&mut self, first_day: Day, attacked: &[StateCode]) {
        self.fact(FactId::FirstDay);
        let _ = writeln!(self.out, "      first_day: \"{first_day}\",");
        self.fact(FactId::LastDay);
        let _ = writeln!(self.out, "      // last_day: \"{first_day}\",");
        self.fact(FactId::Attacked);
        let codes: Vec<String> = attacked.iter().map(|code| format!("\"{code}\"")).collect();
        let _ = writeln!(self.out, "      attacked: [(value: [{}])],", codes.join(", "));
        self.fact(FactId::Place);
        self.values::<Object>("object");
        self.values::<Area>("area");
        self.values::<SeaZone>("sea_zone");
        self.out
            .push_str("      place: [(value: [(name: \"\", object: unknown, area: unknown, sea_zone: unknown)])],\n");
        self.fact(FactId::Means);
        self.values::<Means>(&self.words.text(Key::TemplateEach));
        self.out.push_str("      means: [(value: [])],\n");
    }

    fn effects(&mut self) {
        self.fact(FactId::Dead);
        self.line(FactId::Dead);
        self.fact(FactId::Injured);
        self.line(FactId::Injured);
        self.choice::<Harm>(FactId::Harm);
        self.choice::<Damage>(FactId::Damage);
        self.choice::<FunctionLoss>(FactId::FunctionLoss);
        self.choice::<FunctionTime>(FactId::FunctionTime);
        self.choice::<Intent>(FactId::Intent);
        self.choice::<Recklessness>(FactId::Recklessness);
        self.choice::<Series>(FactId::Series);
    }

    fn author(&mut self) {
        self.choice::<AuthorKind>(FactId::AuthorKind);
        self.fact(FactId::Author);
        self.out.push_str("      author: [(value: \"\")],\n");
        self.choice::<AuthorIsAlly>(FactId::AuthorIsAlly);
        self.choice::<Attribution>(FactId::Attribution);
        self.choice::<Direction>(FactId::Direction);
    }

    fn time_and_council(&mut self, attacked: &[StateCode]) {
        self.choice::<Timing>(FactId::Timing);
        self.choice::<SecurityCouncil>(FactId::SecurityCouncil);
        self.choice::<BeforeCouncil>(FactId::BeforeCouncil);
        self.fact(FactId::Measure);
        self.out.push_str("      measure: [(value: \"\")],\n");
        self.choice::<DecidingBody>(FactId::DecidingBody);
        self.fact(FactId::BroughtBy);
        self.out.push_str("      brought_by: [(value: [])],\n");
        self.fact(FactId::Article4By);
        self.out.push_str("      article_4_by: [(value: [])],\n");
        self.fact(FactId::Request);
        self.values::<Request>("value");
        self.out.push_str("      request: [\n");
        for ally in attacked {
            let _ = writeln!(self.out, "        (ally: \"{ally}\", value: unknown),");
        }
        if attacked.is_empty() {
            self.out.push_str("        // (ally: \"FRA\", value: unknown),\n");
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
            let _ = writeln!(self.out, "      // (seat: \"{state}\", stance: undecided),  // {name}");
        }
        self.out.push_str("    ],\n    sources: [],\n    notes: \"\",\n");
    }

    fn choice<T: Choice>(&mut self, fact: FactId) {
        self.fact(fact);
        self.values::<T>("value");
        self.line(fact);
    }

    fn line(&mut self, fact: FactId) {
        let _ = writeln!(self.out, "      {}: [(value: unknown)],", fact.id());
    }

    fn fact(&mut self, fact: FactId) {
        self.comment(6, &self.words.template_fact(fact));
    }

    fn values<T: Choice>(&mut self, field: &str) {
        let ids: Vec<&str> = T::ALL.iter().map(|value| value.id()).collect();
        let args = [("field", field.into()), ("ids", ids.join(", ").into())];
        let said = self.words.fill(Key::TemplateField, &args);
        self.comment(6, &format!("  {said}"));
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
