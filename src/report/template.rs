//! A blank session to fill in by hand: every fact with its allowed values.

use std::fmt::Write as _;

use crate::{
    catalog::Catalog,
    domain::{
        Area, Attribution, AuthorIsAlly, AuthorKind, BeforeCouncil, Choice, Condition, Confidence, Damage, Day,
        DecidingBody, Direction, FactId, FunctionLoss, FunctionTime, Harm, Intent, Means, Object, Recklessness,
        Request, SeaZone, SecurityCouncil, Series, Stance, StateCode, Timing,
    },
};

const WIDTH: usize = 100;

/// The text of a blank session that opens as it is.
#[must_use]
pub fn template(catalog: &Catalog, first_day: Day, attacked: &[StateCode]) -> String {
    let mut template = Template { out: String::new() };
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

struct Template {
    out: String,
}

impl Template {
    fn head(&mut self, first_day: Day) {
        self.out.push_str("// Casus Foederis session, format 1\n");
        let confidences: Vec<&str> = Confidence::ALL[1..].iter().map(|word| word.id()).collect();
        self.comment(0, "A blank session. Put values in the place of `unknown`; a line you delete is unknown too. Text after // is not read.");
        self.comment(0, "A fact is a list of dated values: [(value: few_dead), (from: \"2030-05-03\", value: many_dead, confidence: likely, note: \"source\")]. Without `from` a value holds from the first day on.");
        self.comment(
            0,
            &format!(
                "confidence: {}; left out: as stated. Below likely a value is shown and read as unknown.",
                confidences.join(", ")
            ),
        );
        self.out.push_str("(\n  format: 1,\n  lowest_reader: 1,\n  session: (\n    title: \"Untitled incident\",\n");
        self.out.push_str("    decision_point: \"\",\n    summary: \"\",\n");
        self.comment(4, "The day whose knowledge is read; left out: the day of the last dated value.");
        let _ = writeln!(self.out, "    // as_of: \"{first_day}\",\n    incident: (");
    }

    fn what_happened(&mut self, first_day: Day, attacked: &[StateCode]) {
        self.fact(
            FactId::FirstDay,
            "it picks the Parties and the version of Article 6; seats follow the day looked at",
        );
        let _ = writeln!(self.out, "      first_day: \"{first_day}\",");
        self.fact(FactId::LastDay, "left out while it is open");
        let _ = writeln!(self.out, "      // last_day: \"{first_day}\",");
        self.fact(FactId::Attacked, "three-letter codes of the states hit or aimed at; [] is unknown");
        let codes: Vec<String> = attacked.iter().map(|code| format!("\"{code}\"")).collect();
        let _ = writeln!(self.out, "      attacked: [(value: [{}])],", codes.join(", "));
        self.fact(FactId::Place, "one entry a place; what was hit there, the area of Article 6, and at sea whose waters. point: Some((488630, 23706)) is latitude and longitude in ten-thousandths of a degree");
        self.values::<Object>("object");
        self.values::<Area>("area");
        self.values::<SeaZone>("sea_zone");
        self.out
            .push_str("      place: [(value: [(name: \"\", object: unknown, area: unknown, sea_zone: unknown)])],\n");
        self.fact(FactId::Means, "a list; [] is unknown");
        self.values::<Means>("each");
        self.out.push_str("      means: [(value: [])],\n");
    }

    fn effects(&mut self) {
        self.fact(
            FactId::Dead,
            "exactly(3), about(40) or unknown, without the attackers; words only, the rules read harm",
        );
        self.line(FactId::Dead);
        self.fact(FactId::Injured, "as the dead");
        self.line(FactId::Injured);
        self.choice::<Harm>(FactId::Harm, "the people hit, by band; suggested: 1-9 dead few, 10-99 many, 100 and more mass; none dead: up to 19 injured few, more many");
        self.choice::<Damage>(FactId::Damage, "physical damage");
        self.choice::<FunctionLoss>(FactId::FunctionLoss, "what stopped working");
        self.choice::<FunctionTime>(FactId::FunctionTime, "for how long");
        self.choice::<Intent>(FactId::Intent, "at whom it was aimed; contested: a serious case on both sides");
        self.choice::<Recklessness>(FactId::Recklessness, "asked only with spillover or accident");
        self.choice::<Series>(FactId::Series, "linked: same author at least probable, related purpose, close in time");
    }

    fn author(&mut self) {
        self.choice::<AuthorKind>(FactId::AuthorKind, "who did it");
        self.fact(FactId::Author, "a name, or a state's three-letter code; \"\" is unknown");
        self.out.push_str("      author: [(value: \"\")],\n");
        self.choice::<AuthorIsAlly>(FactId::AuthorIsAlly, "needed only where no code names the author");
        self.choice::<Attribution>(FactId::Attribution, "how far attribution has come; the order is a ladder");
        self.choice::<Direction>(FactId::Direction, "was it directed from abroad?");
    }

    fn time_and_council(&mut self, attacked: &[StateCode]) {
        self.choice::<Timing>(FactId::Timing, "does it go on?");
        self.choice::<SecurityCouncil>(
            FactId::SecurityCouncil,
            "what the Security Council of the United Nations has done",
        );
        self.choice::<BeforeCouncil>(FactId::BeforeCouncil, "the furthest-reaching matter before the Council");
        self.fact(FactId::Measure, "which lesser measure; \"\" is unknown");
        self.out.push_str("      measure: [(value: \"\")],\n");
        self.choice::<DecidingBody>(
            FactId::DecidingBody,
            "unknown reads as council; dpc is the Defence Planning Committee, without France (1966 to April 2009) and Greece (1974-1980)",
        );
        self.fact(FactId::BroughtBy, "codes or \"secretary_general\"; [] is unknown");
        self.out.push_str("      brought_by: [(value: [])],\n");
        self.fact(FactId::Article4By, "codes; [] is unknown");
        self.out.push_str("      article_4_by: [(value: [])],\n");
        self.fact(FactId::Request, "what each attacked ally says to Article 5, one line an ally and day");
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
        let ids = |ids: Vec<&str>| ids.join(", ");
        let stances = ids(Stance::ALL.iter().map(|stance| stance.id()).collect());
        let conditions = ids(Condition::ALL.iter().map(|condition| condition.id()).collect());
        self.comment(4, &format!("The seats of that day; one left out is undecided. stance: {stances}. With a reservation also condition: {conditions}, and condition_text: \"\". from: \"…\", reason: \"\" and source: \"\" may follow."));
        self.out.push_str("    stances: [\n");
        for (_, state) in catalog.roster(first_day).iter() {
            let name = catalog.ally(state).map_or("", |ally| &ally.name_en);
            let _ = writeln!(self.out, "      // (seat: \"{state}\", stance: undecided),  // {name}");
        }
        self.out.push_str("    ],\n    sources: [],\n    notes: \"\",\n");
    }

    fn choice<T: Choice>(&mut self, fact: FactId, meaning: &str) {
        self.fact(fact, meaning);
        self.values::<T>("value");
        self.line(fact);
    }

    fn line(&mut self, fact: FactId) {
        let _ = writeln!(self.out, "      {}: [(value: unknown)],", fact.id());
    }

    fn fact(&mut self, fact: FactId, meaning: &str) {
        self.comment(6, &format!("[F{}] {}: {meaning}", fact.number(), fact.id()));
    }

    fn values<T: Choice>(&mut self, field: &str) {
        let ids: Vec<&str> = T::ALL.iter().map(|value| value.id()).collect();
        self.comment(6, &format!("  {field}: {}", ids.join(", ")));
    }

    /// A comment folded to the width.
    fn comment(&mut self, indent: usize, text: &str) {
        let start = format!("{}//", " ".repeat(indent));
        let lead = text.len() - text.trim_start().len();
        let mut line = format!("{start}{}", " ".repeat(lead));
        for word in text.split_whitespace() {
            if line.len() + 1 + word.len() > WIDTH {
                let _ = writeln!(self.out, "{line}");
                line = format!("{start}{}", " ".repeat(lead + 2));
            }
            line.push(' ');
            line.push_str(word);
        }
        let _ = writeln!(self.out, "{line}");
    }
}
