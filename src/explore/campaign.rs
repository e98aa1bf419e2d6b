//! A campaign: what linking incidents does to E1, and what is argued for and against it.

use crate::{
    assess::Assessment,
    domain::{Circumstances, Holds, Point, Reading, Series, Session},
    law::{Element, Grade, SourceKey, Standard, armed_attack},
};

/// One linked incident with its conditions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it is called.
    pub title: String,
    /// Days from its first day to this incident's; negative where it comes later.
    pub days_before: i32,
    /// Same author, related purpose, close in time.
    pub conditions: [Holds; 3],
    /// Whether all three hold.
    pub counts: bool,
}

/// An argument about summing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::EnumCount, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum SummingArgument {
    /// The allies in 2021: significant malicious cumulative cyber activities might amount to an armed attack.
    #[strum(serialize = "allies_of_2021")]
    AlliesOf2021,
    /// The Court has spoken of incidents taken cumulatively.
    CourtTakesTogether,
    /// One author with one purpose strikes once in many places.
    OneWill,
    /// No court has finally endorsed summing.
    NotEndorsed,
    /// What is below the threshold each time may be kept below it on purpose.
    BelowEachTime,
    /// A link is made by whoever makes it; the author may not be proved.
    LinkIsJudgement,
}

impl SummingArgument {
    /// All six, those for summing first.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether it speaks for summing.
    #[must_use]
    pub fn is_for(self) -> bool {
        matches!(self, Self::AlliesOf2021 | Self::CourtTakesTogether | Self::OneWill)
    }

    /// Where it comes from.
    #[must_use]
    pub fn source(self) -> SourceKey {
        match self {
            Self::AlliesOf2021 => "nato.brussels.2021",
            Self::CourtTakesTogether | Self::NotEndorsed => "icj.nicaragua.1986",
            Self::OneWill | Self::BelowEachTime | Self::LinkIsJudgement => "model.judgement",
        }
    }
}

/// What linking does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// The linked incidents.
    pub links: Vec<Link>,
    /// The grade of E1 of this incident alone.
    pub alone: Grade,
    /// The grade of E1 with the incidents linked, whether or not the conditions hold: at most one step more.
    pub linked: Grade,
    /// The grade that stands.
    pub stands: Grade,
    /// Whether the reading of the law allows summing at all.
    pub is_allowed: bool,
}

/// What linking incidents does to this one.
#[must_use]
pub fn campaign(session: &Session, assessment: &Assessment, standard: &Standard) -> Campaign {
    let now = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let as_series = |series: Series| {
        let mut varied = now;
        varied.series = series;
        armed_attack::grade(&varied, standard)
    };
    let link = |linked: &crate::domain::LinkedIncident| Link {
        title: linked.title.clone(),
        days_before: session.incident.first_day.days_since(linked.first_day),
        conditions: linked.conditions(),
        counts: linked.counts(),
    };
    Campaign {
        links: session.incident.campaign.iter().map(link).collect(),
        alone: as_series(Series::Isolated),
        linked: as_series(Series::Linked),
        stands: assessment.threshold.finding(Element::E1).grade,
        is_allowed: standard.at(Point::Accumulation) != Reading::Strict,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_arguments_speak_for_summing_as_against_it() {
        let found = SummingArgument::ALL.map(SummingArgument::is_for);
        assert_eq!(found, [true, true, true, false, false, false]);
        let of_the_court = SummingArgument::ALL.map(|argument| argument.source() == "icj.nicaragua.1986");
        assert_eq!(of_the_court, [false, true, false, true, false, false]);
    }

    #[test]
    fn every_argument_about_summing_has_an_id_of_its_own() {
        for (idx, argument) in SummingArgument::ALL.into_iter().enumerate() {
            let id = argument.id();
            assert!(!id.is_empty() && id.chars().all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '_')), "{id}");
            assert!(SummingArgument::ALL[..idx].iter().all(|other| other.id() != id), "{id}");
        }
    }
}
