//! What a session holds, thing by thing, so that two can be laid side by side: what a copy has, and what was left out of it.
//!
//! It is read off the differences to a session in which nothing is stated. What the log tells as one text, such as all notes,
//! is counted one by one here.

use std::collections::{BTreeMap, BTreeSet};

use super::WORDS_OF_OTHERS;
use crate::domain::{Aspect, Day, Difference, FactId, FogCard, Need, Note, Pledge, Session, Told, differences};

/// A kind of what a session holds.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Content {
    /// Title, question, days, case.
    Head,
    /// What is asked of whoever gets it.
    Assignment,
    /// What happened, in words.
    Summary,
    /// The facts, and what attacked allies say.
    Facts,
    /// Where the seats stand.
    Stances,
    /// Reasons and conditions of the seats in their words.
    Words,
    /// What was done in the Council, and in which rounds.
    Steps,
    /// The texts before the Council.
    Texts,
    /// What allies pledge.
    Pledges,
    /// What the ally attacked asks for, what parliaments refuse, who leads.
    Help,
    /// Reading and assumptions.
    Readings,
    /// What the people in the room say of costs and story.
    Room,
    /// What really followed.
    Record,
    /// Where the facts come from.
    Sources,
    /// Notes.
    Notes,
    /// What is argued in somebody's own words, and what convinced them.
    Arguments,
    /// The plan of a workshop.
    Plan,
    /// What is brought into play.
    Injects,
    /// The pictures of it.
    Pictures,
    /// What some are told of the facts.
    Fog,
    /// Who speaks for which seats.
    Delegations,
    /// The people in them.
    People,
    /// Their role sheets.
    RoleSheets,
    /// What they write to each other.
    Messages,
    /// What a person said of the answers before seeing them.
    Predictions,
    /// The same in another language.
    Translations,
    /// What a newer version wrote.
    Extras,
    /// Who changed what, and when.
    Log,
}

impl Content {
    /// Every kind, in the order in which it is shown.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    fn of(what: Aspect) -> Self {
        match what {
            Aspect::Case
            | Aspect::Title
            | Aspect::DecisionPoint
            | Aspect::FirstAccount
            | Aspect::AsOf
            | Aspect::Fact(FactId::FirstDay | FactId::LastDay)
            | Aspect::States => Self::Head,
            Aspect::Assignment => Self::Assignment,
            Aspect::Summary => Self::Summary,
            Aspect::Fact(_)
            | Aspect::Confidence(_)
            | Aspect::FactNote(_)
            | Aspect::Request(_)
            | Aspect::RequestConfidence(_)
            | Aspect::RequestNote(_)
            | Aspect::Campaign => Self::Facts,
            Aspect::Stance(_)
            | Aspect::Condition(_)
            | Aspect::Terms(_)
            | Aspect::Attendance(_)
            | Aspect::SpeaksTo(_) => Self::Stances,
            Aspect::ConditionText(_) | Aspect::Reason(_) | Aspect::StanceSource(_) => Self::Words,
            Aspect::Step(_) | Aspect::Round(_) | Aspect::RoundLookedAt | Aspect::Guests | Aspect::ReasonOwed => {
                Self::Steps
            }
            Aspect::CouncilText(_) => Self::Texts,
            Aspect::Pledges(_) => Self::Pledges,
            Aspect::Needs(_) | Aspect::Refusal(_) | Aspect::Exclusions(_) | Aspect::LedBy => Self::Help,
            Aspect::Reading | Aspect::Choice(_) | Aspect::Assumptions => Self::Readings,
            Aspect::Rating(..) | Aspect::StoryWords(_) | Aspect::Rungs => Self::Room,
            Aspect::Record => Self::Record,
            Aspect::Sources => Self::Sources,
            Aspect::Notes => Self::Notes,
            Aspect::Argument(_) | Aspect::Convinced => Self::Arguments,
            Aspect::Workshop => Self::Plan,
            Aspect::Inject(_) => Self::Injects,
            Aspect::FogCard(_) => Self::Fog,
            Aspect::Delegations => Self::Delegations,
            Aspect::Message(_) => Self::Messages,
            Aspect::Translations => Self::Translations,
            Aspect::Extras => Self::Extras,
            Aspect::NoteOnLine(_) | Aspect::Entry | Aspect::LogFull => Self::Log,
        }
    }
}

/// What can be named of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Held {
    /// What has a value, and from which day on.
    Value(Aspect, Day),
    /// One of several that have no name of their own, by its number from 1.
    Numbered(u16),
    /// A delegation, by its place from 0.
    Delegation(u16),
}

/// One thing: of which kind, what can be named of it, and what it says, by which it is the same as another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Thing {
    content: Content,
    held: Held,
    says: String,
}

/// What a session holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    things: Vec<Thing>,
    lines: usize,
}

impl Contents {
    /// Everything that a session holds.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let blank = Session::default();
        let mut things: Vec<Thing> = Vec::new();
        for Difference { what, from, round, after, .. } in differences(&blank, session) {
            let content = Content::of(what);
            let is_of_help = matches!(what, Aspect::Pledges(_) | Aspect::Needs(_));
            if is_counted_one_by_one(content) || is_of_help || after.is_empty() {
                continue;
            }
            let says = format!("{round} {after}");
            things.push(Thing { content, held: Held::Value(what, from), says });
        }
        one_by_one(session, &mut things);
        Self { things, lines: session.log.len() }
    }

    /// What is here and not there: each thing of there takes one that is the same away.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let mut there: BTreeMap<(Content, Option<Held>, &str), usize> = BTreeMap::new();
        for thing in &other.things {
            *there.entry(thing.sameness()).or_default() += 1;
        }
        let mut things = Vec::new();
        for thing in &self.things {
            match there.get_mut(&thing.sameness()) {
                Some(count) if *count > 0 => *count -= 1,
                Some(_) | None => things.push(thing.clone()),
            }
        }
        Self { things, lines: self.lines.saturating_sub(other.lines) }
    }

    /// The kinds of which there is anything, each with how many there are.
    #[must_use]
    pub fn kinds(&self) -> Vec<(Content, usize)> {
        let counted = Content::ALL.into_iter().map(|content| (content, self.count(content)));
        counted.filter(|(_, count)| *count > 0).collect()
    }

    /// How many there are of a kind.
    #[must_use]
    pub fn count(&self, content: Content) -> usize {
        if content == Content::Log { self.lines } else { self.named(content).len() }
    }

    /// What can be named of a kind, each once and in order; what is said beside a fact or a stance belongs to it.
    #[must_use]
    pub fn named(&self, content: Content) -> Vec<Held> {
        let of_kind = self.things.iter().filter(|thing| thing.content == content);
        of_kind.map(|thing| thing.held.whole()).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

impl Thing {
    /// By what it is the same as another: what is only numbered has another number where one before it is left out.
    fn sameness(&self) -> (Content, Option<Held>, &str) {
        let is_numbered = match self.held {
            Held::Numbered(_) | Held::Value(Aspect::Inject(_) | Aspect::Message(_), _) => true,
            Held::Value(..) | Held::Delegation(_) => false,
        };
        (self.content, (!is_numbered).then_some(self.held), &self.says)
    }
}

impl Held {
    fn whole(self) -> Self {
        match self {
            Self::Value(what, from) => Self::Value(what.subject(), from),
            Self::Numbered(_) | Self::Delegation(_) => self,
        }
    }
}

/// Kinds that the differences tell as one text.
fn is_counted_one_by_one(content: Content) -> bool {
    matches!(
        content,
        Content::Notes
            | Content::Record
            | Content::Sources
            | Content::Plan
            | Content::Delegations
            | Content::Predictions
            | Content::Translations
            | Content::Extras
            | Content::Fog
    )
}

fn one_by_one(session: &Session, things: &mut Vec<Thing>) {
    let mut add = |content: Content, all: Vec<String>| {
        let numbered = all.into_iter().enumerate().filter(|(_, says)| !says.is_empty());
        things.extend(numbered.map(|(at, says)| Thing { content, held: Held::Numbered(number(at + 1)), says }));
    };
    add(Content::Notes, session.notes.iter().map(Note::code).collect());
    let record = session.record.iter().map(|line| format!("{} {} {}", line.on, line.outcome.id(), line.source));
    add(Content::Record, record.collect());
    add(Content::Sources, session.sources.clone());
    add(Content::Predictions, session.predictions.iter().map(|made| format!("{made:?}")).collect());
    add(Content::Translations, session.translations.iter().map(Told::code).collect());
    add(Content::Extras, session.extras.iter().map(|extra| format!("{} {}", extra.name, extra.text)).collect());
    let workshop = &session.workshop;
    let steps = workshop.steps.iter().map(|step| format!("step {step:?}"));
    let rounds = workshop.rounds.iter().map(|round| format!("round {round:?}"));
    let words = workshop.questions.iter().chain(&workshop.objectives).cloned();
    let standby = (!workshop.standby.is_empty()).then(|| format!("standby {:?}", workshop.standby));
    add(Content::Plan, steps.chain(rounds).chain(words).chain(standby).collect());
    add(Content::Pictures, workshop.injects.iter().map(|inject| inject.picture.hash.clone()).collect());
    let leads = [&session.delegations.secretary_general, &session.delegations.chair];
    let people = session.delegations.list.iter().flat_map(|own| &own.people);
    add(Content::People, leads.into_iter().chain(people).cloned().collect());
    let card = |card: &FogCard| format!("{} {} {}", card.state.id(), card.text, card.says.code());
    add(Content::Fog, workshop.fog.iter().map(card).collect());
    help(session, things);
    for (at, own) in session.delegations.list.iter().enumerate() {
        let held = Held::Delegation(number(at));
        things.push(Thing { content: Content::Delegations, held, says: format!("{} {:?}", own.name, own.seats) });
        if own.has_role() {
            let says = [own.interest.as_str(), &own.red_line, &own.ask].join(" | ");
            things.push(Thing { content: Content::RoleSheets, held, says });
        }
    }
}

/// What is pledged and asked for, and apart from it what is said of it in words.
fn help(session: &Session, things: &mut Vec<Thing>) {
    let mut add = |content: Content, held: Held, says: String, words: &str| {
        things.push(Thing { content, held, says });
        if !words.is_empty() && words != WORDS_OF_OTHERS {
            things.push(Thing { content: Content::Words, held, says: words.to_owned() });
        }
    };
    for pledge in &session.pledges {
        let plain = Pledge { condition: String::new(), ..pledge.clone() };
        let held = Held::Value(Aspect::Pledges(pledge.ally), pledge.from);
        add(Content::Pledges, held, plain.code(), &pledge.condition);
    }
    for need in &session.needs {
        let plain = Need { note: String::new(), ..need.clone() };
        add(Content::Help, Held::Value(Aspect::Needs(need.ally), need.from), plain.code(), &need.note);
    }
}

fn number(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}
