//! Measures, pledges and what is asked for, in words.

use super::{
    Words,
    sentence::{capitalised, quoted},
};
use crate::{
    catalog::{ApprovalClass, ApprovalRule, Catalog, Contribution, Cost, Measure, Package, PackageLine},
    domain::{Day, HelpKind, Need, Pledge, Said, Stage, StateCode, Wanted},
};

impl Words {
    /// What is said in this language.
    #[must_use]
    pub fn says(&self, said: &Said) -> String {
        self.set(said.of(self.language()).clone())
    }

    /// A kind of help, for example "air and sea".
    #[must_use]
    pub fn help_kind(&self, kind: HelpKind) -> String {
        self.message(&format!("help-{}", kind.id().replace('_', "-")), &[])
    }

    /// How far a pledge has come.
    #[must_use]
    pub fn stage(&self, stage: Stage) -> String {
        self.message(&format!("pledge-stage-{}", stage.id()), &[])
    }

    /// The name of a measure.
    #[must_use]
    pub fn measure(&self, measure: &Measure) -> String {
        self.says(&measure.name)
    }

    /// The name of a measure by its id; the id itself where the catalogue does not have it.
    #[must_use]
    pub fn measure_by_id(&self, id: &str) -> String {
        Catalog::shipped().measures.get(id).map_or_else(|| quoted(id), |measure| self.measure(measure))
    }

    /// A lesser measure as it is stated: the names of the measures it lists, or its own words.
    #[must_use]
    pub fn lesser_measure(&self, text: &str) -> String {
        match Catalog::shipped().measures.listed(text) {
            Some(listed) => {
                let names: Vec<String> = listed.into_iter().map(|measure| self.measure(measure)).collect();
                let lowered = names.iter().skip(1).map(|name| self.lowered(name));
                self.list(&names.iter().take(1).cloned().chain(lowered).collect::<Vec<_>>())
            }
            None => self.set(text.to_owned()),
        }
    }

    /// What a measure is counted in.
    #[must_use]
    pub fn measure_unit(&self, measure: &Measure) -> String {
        self.says(&measure.unit)
    }

    /// What a measure is, in a sentence or two.
    #[must_use]
    pub fn measure_definition(&self, measure: &Measure) -> String {
        self.says(&measure.definition)
    }

    /// The units that a cost is given for, for example "12 aircraft"; empty where it has no figure.
    #[must_use]
    pub fn cost_unit(&self, measure: &Measure) -> String {
        match &measure.cost {
            Cost::Range(cost) => format!("{} {}", self.number(i64::from(cost.per)), self.measure_unit(measure)),
            Cost::NearZero | Cost::Entered | Cost::NoPublicFigure => String::new(),
        }
    }

    /// What an ally really gave, in a sentence.
    #[must_use]
    pub fn contribution(&self, given: &Contribution) -> String {
        self.says(&given.text)
    }

    /// The rule by which an ally decides on armed help, in short; before it was in force, that it was not.
    #[must_use]
    pub fn approval_rule(&self, rule: &ApprovalRule, day: Day) -> String {
        if rule.holds_on(day) { self.says(&rule.rule) } else { self.message("approval-later", &[]) }
    }

    /// Who decides on armed help at home.
    #[must_use]
    pub fn approval_class(&self, class: ApprovalClass) -> String {
        self.message(&format!("approval-{}", class.id().replace('_', "-")), &[])
    }

    /// The name of a package.
    #[must_use]
    pub fn package(&self, package: &Package) -> String {
        self.says(&package.name)
    }

    /// What was agreed in a line of a package.
    #[must_use]
    pub fn package_line(&self, line: &PackageLine) -> String {
        self.says(&line.text)
    }

    /// So many months.
    #[must_use]
    pub fn months(&self, months: u32) -> String {
        self.counted("pledge-months", usize::try_from(months).unwrap_or(usize::MAX), &[])
    }

    /// A pledge in a line, for example "Air and missile defence (batteries): 2, 12 months, announced".
    #[must_use]
    pub fn pledge(&self, pledge: &Pledge) -> String {
        let Pledge { ally: _, measure, quantity, months, from, stage, condition } = pledge;
        let what = Wanted::Measure(measure.clone());
        let (months, stage) = (self.months(*months).into(), self.stage(*stage).into());
        let text = if *quantity == 0 {
            let name = self.measure_by_id(measure).into();
            self.message("pledge-line-open", &[("measure", name), ("months", months), ("stage", stage)])
        } else {
            let (name, quantity) = (self.wanted_in_unit(&what).into(), self.number(i64::from(*quantity)).into());
            let counted = [("measure", name), ("quantity", quantity), ("months", months), ("stage", stage)];
            self.message("pledge-line", &counted)
        };
        let text = self.dated("pledge-from", text, *from);
        if condition.is_empty() {
            return text;
        }
        let condition = quoted(condition).into();
        self.message("pledge-on-condition", &[("text", text.into()), ("condition", condition)])
    }

    /// What is asked for, by name.
    #[must_use]
    pub fn wanted(&self, what: &Wanted) -> String {
        match what {
            Wanted::Kind(kind) => self.help_kind(*kind),
            Wanted::Measure(measure) => self.measure_by_id(measure),
        }
    }

    /// The same at the head of a line.
    #[must_use]
    pub fn wanted_title(&self, what: &Wanted) -> String {
        capitalised(&self.wanted(what))
    }

    /// What a quantity of it is counted in.
    #[must_use]
    pub fn wanted_unit(&self, what: &Wanted) -> String {
        match what {
            Wanted::Kind(_) => self.message("need-money", &[]),
            Wanted::Measure(id) => {
                Catalog::shipped().measures.get(id).map_or_else(String::new, |measure| self.measure_unit(measure))
            }
        }
    }

    /// What is asked for with what it is counted in, for example "Ground forces (troops)".
    #[must_use]
    pub fn wanted_in_unit(&self, what: &Wanted) -> String {
        let (name, unit) = (self.wanted(what), self.wanted_unit(what));
        if unit.is_empty() {
            return name;
        }
        self.message("measure-in-unit", &[("measure", name.into()), ("unit", unit.into())])
    }

    /// A line of what is asked for, for example "Air and missile defence (batteries): 4, by 1 June 2030".
    #[must_use]
    pub fn need(&self, need: &Need) -> String {
        let text = if need.quantity == 0 {
            self.wanted(&need.what)
        } else {
            let quantity = self.number(i64::from(need.quantity)).into();
            self.message("need-line", &[("what", self.wanted_in_unit(&need.what).into()), ("quantity", quantity)])
        };
        self.dated("need-by", text, need.by)
    }

    fn dated(&self, id: &str, text: String, day: Day) -> String {
        if day.is_beginning() {
            return text;
        }
        self.message(id, &[("text", text.into()), ("day", self.day(day).into())])
    }

    /// The name of a package by its id.
    pub(super) fn package_by_id(&self, id: &str) -> String {
        Catalog::shipped().measures.package(id).map_or_else(|| quoted(id), |package| self.package(package))
    }

    /// The codes of pledges or needs, as a log keeps them, in words; what is not understood stands as it is.
    pub(super) fn coded_help(&self, code: &str) -> String {
        let entry = |entry: &str| match (pledge_of(entry), entry.split_once(' ')) {
            (Some(pledge), _) => self.lowered(&self.pledge(&pledge)),
            (None, Some((quantity, what))) => {
                let (id, rest) = what.split_once(' ').unwrap_or((what, ""));
                let kind = HelpKind::ALL.into_iter().find(|kind| kind.id() == id);
                let name = kind.map_or_else(|| self.lowered(&self.measure_by_id(id)), |kind| self.help_kind(kind));
                let quantity = if quantity == "0" { "" } else { quantity };
                [quantity, &name, rest].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
            }
            (None, None) => entry.to_owned(),
        };
        // The log has cut what was too long already.
        self.clauses(code.split("; ").map(entry))
    }
}

/// The pledge that a log writes in a code, without the ally and with its condition where that stands whole.
fn pledge_of(code: &str) -> Option<Pledge> {
    let mut words = code.splitn(5, ' ');
    let quantity = words.next()?.parse().ok()?;
    let measure = words.next()?;
    let months = words.next()?.parse().ok()?;
    let stage = words.next()?;
    let stage = Stage::ALL.into_iter().find(|known| known.id() == stage)?;
    let rest = words.next().unwrap_or_default();
    let (from, rest) = match rest.split_once(' ').unwrap_or((rest, "")) {
        (day, condition) if day.parse::<Day>().is_ok() => (day.parse().ok()?, condition),
        (_, _) => (Day::BEGINNING, rest),
    };
    let condition = rest.strip_prefix('(').map_or(rest, |rest| rest.strip_suffix(')').unwrap_or(rest));
    let ally = StateCode::new(b"XXX");
    Some(Pledge { ally, measure: measure.to_owned(), quantity, months, from, stage, condition: condition.to_owned() })
}
