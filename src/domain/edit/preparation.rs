//! What can be prepared for a workshop, and brought into play while it runs: steps, objectives, injects, fog, delegations and
//! their messages.

use crate::domain::{
    Dated, Day, Delegation, Delegations, FactChanges, FactId, FactValue, FogCard, FogState, Inject, InjectState,
    Message, Published, RequestLine, Session, StateCode, Workshop, WorkshopStep, bounds,
};

/// One thing prepared or brought into play. Places are counted from 0, injects by their number from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preparation {
    /// Puts a whole plan in the place of the one there is.
    SetWorkshop(Box<Workshop>),
    /// Puts a step in the place of one, or after the last.
    PutStep(usize, WorkshopStep),
    /// Takes a step away.
    RemoveStep(usize),
    /// Moves a step to another place.
    MoveStep(usize, usize),
    /// Puts an objective in the place of one, or after the last.
    PutObjective(usize, String),
    /// Takes an objective away; whatever names a later one follows.
    RemoveObjective(usize),
    /// Puts the questions for the end.
    SetQuestions(Vec<String>),
    /// Puts an inject in the place of one, or after the last.
    PutInject(usize, Box<Inject>),
    /// Takes an inject away; whatever names a later one follows. One that is live stays.
    RemoveInject(usize),
    /// Publishes an inject: its facts are stated, and those who are told something else get their cards.
    Publish(u16),
    /// Holds an inject back, or lets it wait for its time again.
    Hold(u16, bool),
    /// Takes back an inject that is live: each value only where it still stands as it was published, unless its fact is
    /// named here.
    Recall(u16, Vec<FactId>),
    /// Puts a fog card in the place of one, or after the last.
    PutFog(usize, Box<FogCard>),
    /// Takes a fog card away.
    RemoveFog(usize),
    /// Says how far a fog card is, by its place.
    SetFog(usize, FogState),
    /// Puts all that is known of who plays in the place of what there is.
    SetDelegations(Box<Delegations>),
    /// Puts a delegation in the place of one, or after the last.
    PutDelegation(usize, Box<Delegation>),
    /// Takes a delegation away.
    RemoveDelegation(usize),
    /// Adds a message after the last.
    Send(Message),
    /// Takes a message away: of several that are alike the last. No place names it, for a view may show fewer of them.
    RemoveMessage(Box<Message>),
}

impl Preparation {
    /// Does it.
    pub(super) fn apply_to(&self, session: &mut Session) {
        let workshop = &mut session.workshop;
        match self {
            Self::SetWorkshop(plan) => workshop.clone_from(plan),
            Self::PutStep(at, step) => put(&mut workshop.steps, *at, step, bounds::MOST_WORKSHOP_STEPS),
            Self::RemoveStep(at) => remove(&mut workshop.steps, *at),
            Self::MoveStep(from, to) => move_within(&mut workshop.steps, *from, *to),
            Self::PutObjective(at, text) => put(&mut workshop.objectives, *at, text, bounds::MOST_ENTRIES),
            Self::RemoveObjective(at) => workshop.remove_objective(*at),
            Self::SetQuestions(questions) => workshop.questions.clone_from(questions),
            Self::PutInject(at, inject) => put(&mut workshop.injects, *at, inject, bounds::MOST_ENTRIES),
            Self::RemoveInject(at) => workshop.remove_inject(*at),
            Self::Publish(number) => session.publish(*number),
            Self::Hold(number, is_held) => workshop.hold(*number, *is_held),
            Self::Recall(number, forced) => session.recall(*number, forced),
            Self::PutFog(at, card) => put(&mut workshop.fog, *at, card, bounds::MOST_ENTRIES),
            Self::RemoveFog(at) => remove(&mut workshop.fog, *at),
            Self::SetFog(at, state) => {
                if let Some(card) = workshop.fog.get_mut(*at) {
                    card.state = *state;
                }
            }
            Self::SetDelegations(delegations) => session.delegations.clone_from(delegations),
            Self::PutDelegation(at, delegation) => {
                put(&mut session.delegations.list, *at, delegation, bounds::MOST_TEXTS);
            }
            Self::RemoveDelegation(at) => remove(&mut session.delegations.list, *at),
            Self::Send(message) if session.messages.len() < bounds::LONGEST_LIST => {
                session.messages.push(message.clone());
            }
            Self::Send(_) => {}
            Self::RemoveMessage(message) => {
                if let Some(at) = session.messages.iter().rposition(|own| own == &**message) {
                    session.messages.remove(at);
                }
            }
        }
    }
}

/// Puts an entry in the place of one, or after the last where the list has room.
pub(super) fn put<T: Clone>(list: &mut Vec<T>, at: usize, entry: &T, most: usize) {
    if let Some(own) = list.get_mut(at) {
        own.clone_from(entry);
    } else if list.len() < most {
        list.push(entry.clone());
    }
}

pub(super) fn remove<T>(list: &mut Vec<T>, at: usize) {
    if at < list.len() {
        list.remove(at);
    }
}

fn move_within<T>(list: &mut Vec<T>, from: usize, to: usize) {
    if from < list.len() && to < list.len() {
        let entry = list.remove(from);
        list.insert(to, entry);
    }
}

/// A number from 1 that follows when the entry at a place is taken away; one that named it names nothing any more.
fn follow(number: &mut u16, removed: usize) {
    let gone = u16::try_from(removed + 1).unwrap_or(u16::MAX);
    if *number == gone {
        *number = 0;
    } else if *number > gone {
        *number -= 1;
    }
}

impl Workshop {
    fn remove_objective(&mut self, at: usize) {
        if at >= self.objectives.len() {
            return;
        }
        self.objectives.remove(at);
        self.steps.iter_mut().for_each(|step| follow(&mut step.objective, at));
        self.injects.iter_mut().for_each(|inject| follow(&mut inject.objective, at));
    }

    /// Takes the last planned round away; what belonged to it belongs to none.
    pub fn remove_last_round(&mut self) {
        let gone = u16::try_from(self.rounds.len()).unwrap_or(u16::MAX);
        if self.rounds.pop().is_none() {
            return;
        }
        self.steps.iter_mut().filter(|step| step.round == gone).for_each(|step| step.round = 0);
        self.injects.iter_mut().filter(|inject| inject.when.round == gone).for_each(|inject| inject.when.round = 0);
    }

    fn remove_inject(&mut self, at: usize) {
        if self.injects.get(at).is_none_or(|inject| inject.state == InjectState::Live) {
            return;
        }
        self.injects.remove(at);
        self.injects.iter_mut().for_each(|inject| follow(&mut inject.when.after, at));
        self.fog.iter_mut().for_each(|card| follow(&mut card.inject, at));
        for step in &mut self.steps {
            step.injects.iter_mut().for_each(|number| follow(number, at));
            step.injects.retain(|number| *number > 0);
        }
    }

    fn hold(&mut self, number: u16, is_held: bool) {
        let Some(inject) = self.inject_mut(number) else { return };
        if inject.state != InjectState::Live {
            inject.state = if is_held { InjectState::Held } else { InjectState::Prepared };
        }
    }

    fn inject_mut(&mut self, number: u16) -> Option<&mut Inject> {
        self.injects.get_mut(usize::from(number).checked_sub(1)?)
    }
}

impl Session {
    /// States the facts of an inject, each from its day on, and keeps what stood there; the day looked at follows where a value
    /// would not show. One that is live already stays as it is.
    fn publish(&mut self, number: u16) {
        let Some(inject) = self.workshop.inject(number).filter(|inject| inject.state != InjectState::Live) else {
            return;
        };
        let changes = inject.changes.clone();
        let mut published = Published { on: self.as_of, round: self.proceedings.round(), ..Published::default() };
        let today = self.from_day();
        let day = |from: Day| if from.is_beginning() { today } else { from };
        for dated in changes.values() {
            let dated = Dated { from: day(dated.from), ..dated };
            let fact = dated.value.fact();
            let stood = self.incident.values_of(fact).into_iter().find(|own| own.from == dated.from);
            stood.into_iter().for_each(|own| published.before.put(own));
            self.incident.put(dated.clone());
            self.as_of = self.as_of.max(dated.from);
            published.stated.put(dated);
        }
        for line in &changes.request {
            let line = RequestLine { from: day(line.from), ..line.clone() };
            let stood = self.incident.request.iter().find(|own| (own.ally, own.from) == (line.ally, line.from));
            stood.cloned().into_iter().for_each(|own| published.before.put_request(own));
            self.incident.put_request(line.clone());
            self.as_of = self.as_of.max(line.from);
            published.stated.put_request(line);
        }
        for card in &mut self.workshop.fog {
            if card.inject == number && card.state == FogState::Prepared {
                card.state = FogState::Dealt;
            }
        }
        if let Some(inject) = self.workshop.inject_mut(number) {
            (inject.state, inject.published) = (InjectState::Live, published);
        }
    }

    /// The facts of a live inject that stand otherwise by now than it stated them: a recall leaves them alone unless told.
    #[must_use]
    pub fn changed_since_published(&self, number: u16) -> Vec<FactId> {
        let Some(inject) = self.workshop.inject(number) else { return Vec::new() };
        let stated = &inject.published.stated;
        let mut changed: Vec<FactId> =
            stated.values().filter(|dated| !self.stands(dated)).map(|dated| dated.value.fact()).collect();
        changed.dedup();
        if stated.request.iter().any(|line| !self.incident.request.contains(line)) {
            changed.push(FactId::Request);
        }
        changed
    }

    /// Whether a value stands as it was stated, from its day on.
    fn stands(&self, dated: &Dated<FactValue>) -> bool {
        self.incident.values_of(dated.value.fact()).contains(dated)
    }

    fn recall(&mut self, number: u16, forced: &[FactId]) {
        let Some(inject) = self.workshop.inject(number).filter(|inject| inject.state == InjectState::Live) else {
            return;
        };
        let Published { on, stated, before, .. } = inject.published.clone();
        let goes_back =
            |session: &Self, dated: &Dated<FactValue>| session.stands(dated) || forced.contains(&dated.value.fact());
        for dated in stated.values().filter(|dated| goes_back(self, dated)).collect::<Vec<_>>() {
            let fact = dated.value.fact();
            match before.values_of(fact).into_iter().find(|own| own.from == dated.from) {
                Some(own) => self.incident.put(own),
                None => self.incident.remove(fact, dated.from),
            }
        }
        for line in &stated.request {
            if self.incident.request.contains(line) || forced.contains(&FactId::Request) {
                self.take_back_request(line, &before);
            }
        }
        // Where publishing moved the day looked at, nothing else has moved it since, and nothing of that day is left.
        let moved_to = stated.values().map(|dated| dated.from).chain(stated.request.iter().map(|line| line.from)).max();
        if moved_to.is_some_and(|day| day > on && day == self.as_of) && self.last_dated_day() < self.as_of {
            self.as_of = on;
        }
        if let Some(inject) = self.workshop.inject_mut(number) {
            inject.state = InjectState::Recalled;
        }
        for card in &mut self.workshop.fog {
            if card.inject == number && card.state == FogState::Dealt {
                card.state = FogState::Prepared;
            }
        }
    }

    fn take_back_request(&mut self, line: &RequestLine, before: &FactChanges) {
        let is_same = |own: &RequestLine| (own.ally, own.from) == (line.ally, line.from);
        self.incident.request.retain(|own| !is_same(own));
        before.request.iter().filter(|own| is_same(own)).cloned().for_each(|own| self.incident.put_request(own));
    }
}

impl Session {
    /// Whether an inject can be published now: it waits for its time, and its time has come.
    #[must_use]
    pub fn is_ready(&self, number: u16) -> bool {
        let Some(inject) = self.workshop.inject(number) else { return false };
        let when = &inject.when;
        let came =
            when.after == 0 || self.workshop.inject(when.after).is_some_and(|before| before.state == InjectState::Live);
        matches!(inject.state, InjectState::Prepared | InjectState::Recalled)
            && self.proceedings.rounds.len() >= usize::from(when.round)
            && came
            && when.holds.hold_in(&self.incident, self.as_of)
    }

    /// What a seat is told of the facts that others are not: the cards that it has and that are not lifted.
    pub fn fog_of(&self, seat: StateCode) -> impl Iterator<Item = &FogCard> {
        self.workshop.fog.iter().filter(move |card| card.state == FogState::Dealt && card.seats.contains(&seat))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Edit, Harm, Request, Trigger};

    const FIRST: Day = Day::constant(2030, 5, 1);
    const LATER: Day = Day::constant(2030, 5, 3);
    const ITALY: StateCode = StateCode::new(b"ITA");

    fn harm(from: Day, harm: Harm) -> Dated<FactValue> {
        Dated { from, value: FactValue::Harm(harm), confidence: Default::default(), note: String::new() }
    }

    /// A session in which one inject waits: many dead on a later day, and Italy asks from the day looked at on.
    fn session() -> Session {
        let mut session = Session::blank("A ship", FIRST);
        session.incident.put(harm(Day::BEGINNING, Harm::FewDead));
        let mut inject = Inject { title: "A second ship".to_owned(), ..Inject::default() };
        inject.changes.put(harm(LATER, Harm::ManyDead));
        let asks = RequestLine {
            ally: ITALY,
            from: Day::BEGINNING,
            value: Request::Asks,
            confidence: Default::default(),
            note: String::new(),
        };
        inject.changes.put_request(asks);
        session.workshop.injects.push(inject);
        session.workshop.fog.push(FogCard { seats: vec![ITALY], inject: 1, ..FogCard::default() });
        session
    }

    fn does(session: &mut Session, what: Preparation) {
        Edit::Prepare(what).apply_to(session);
    }

    #[test]
    fn publishing_states_the_facts_moves_the_day_and_deals_the_cards_and_a_recall_takes_all_of_it_back() {
        let before = session();
        let mut session = before.clone();
        does(&mut session, Preparation::Publish(1));
        assert_eq!((session.as_of, session.incident.harm.choice(LATER)), (LATER, Harm::ManyDead));
        assert_eq!(session.incident.request_of(ITALY, FIRST), Request::Asks);
        assert_eq!(session.workshop.fog[0].state, FogState::Dealt);
        let live = session.clone();
        does(&mut session, Preparation::Publish(1));
        assert_eq!(session, live, "what is live is not published again");
        does(&mut session, Preparation::Recall(1, Vec::new()));
        assert_eq!((&session.incident, session.as_of), (&before.incident, FIRST));
        assert_eq!(session.workshop.fog[0].state, FogState::Prepared);
        assert_eq!(session.workshop.injects[0].state, InjectState::Recalled);
    }

    #[test]
    fn a_recall_leaves_alone_what_somebody_has_stated_since_unless_the_fact_is_named() {
        let mut session = session();
        does(&mut session, Preparation::Publish(1));
        session.incident.put(harm(LATER, Harm::MassDead));
        assert_eq!(session.changed_since_published(1), [FactId::Harm]);
        let mut gentle = session.clone();
        does(&mut gentle, Preparation::Recall(1, Vec::new()));
        assert_eq!(gentle.incident.harm.choice(LATER), Harm::MassDead);
        assert_eq!(gentle.incident.request_of(ITALY, FIRST), Request::Unknown);
        does(&mut session, Preparation::Recall(1, vec![FactId::Harm]));
        assert_eq!(session.incident.harm.choice(LATER), Harm::FewDead);
    }

    #[test]
    fn an_inject_is_ready_when_all_that_it_waits_for_holds() {
        let mut session = session();
        let mut second = Inject { title: "Later".to_owned(), ..Inject::default() };
        second.when = Trigger { after: 1, ..Trigger::default() };
        second.when.holds.put(harm(Day::BEGINNING, Harm::ManyDead));
        session.workshop.injects.push(second);
        assert!(session.is_ready(1) && !session.is_ready(2) && !session.is_ready(3) && !session.is_ready(0));
        does(&mut session, Preparation::Hold(1, true));
        assert!(!session.is_ready(1));
        does(&mut session, Preparation::Publish(1));
        assert!(session.is_ready(2) && !session.is_ready(1));
        does(&mut session, Preparation::RemoveInject(0));
        assert_eq!(session.workshop.injects.len(), 2, "what is live stays");
    }

    #[test]
    fn what_names_a_later_inject_or_objective_follows_when_an_earlier_one_goes() {
        let mut session = session();
        let workshop = &mut session.workshop;
        workshop.objectives = vec!["One".to_owned(), "Two".to_owned()];
        workshop.injects.push(Inject {
            objective: 2,
            when: Trigger { after: 1, ..Trigger::default() },
            ..Inject::default()
        });
        workshop.steps.push(WorkshopStep { injects: vec![1, 2], objective: 1, ..WorkshopStep::default() });
        does(&mut session, Preparation::RemoveObjective(0));
        does(&mut session, Preparation::RemoveInject(0));
        let workshop = &session.workshop;
        assert_eq!((workshop.injects[0].objective, workshop.injects[0].when.after), (1, 0));
        assert_eq!((&workshop.steps[0].injects[..], workshop.steps[0].objective), (&[1_u16][..], 0));
        assert_eq!(workshop.fog[0].inject, 0);
    }
}
