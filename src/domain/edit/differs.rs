//! What differs between two sessions, value by value: the log says it of two moments, a comparison of two files.

use super::{
    Aspect, Difference, Stands,
    stated::{self, condition, confidence, day},
};
use crate::domain::{
    Branch, Choice as _, Cost, Dated, Day, FactId, FactValue, LinkedIncident, Point, Reading, RequestLine, Room,
    Session, StanceLine, StateCode, SummaryPart,
};

/// Every value that differs, in the order of a file.
#[must_use]
pub fn differences(before: &Session, after: &Session) -> Vec<Difference> {
    // Named one by one, so that a field added to the session is not forgotten here.
    let Session {
        case: _,
        title: _,
        decision_point: _,
        summary: _,
        summary_parts: _,
        assignment: _,
        first_account: _,
        as_of: _,
        incident: _,
        states: _,
        stances: _,
        proceedings: _,
        pledges: _,
        needs: _,
        refusals: _,
        exclusions: _,
        led_by: _,
        record: _,
        sources: _,
        notes: _,
        arguments: _,
        convinced_by: _,
        reading: _,
        choices: _,
        assumptions: _,
        room: _,
        workshop: _,
        delegations: _,
        messages: _,
        predictions: _,
        translations: _,
        extras: _,
        log: _,
    } = before;
    let mut found = Found { differences: Vec::new() };
    for (what, one, other) in [
        (Aspect::Case, &before.case, &after.case),
        (Aspect::Title, &before.title, &after.title),
        (Aspect::DecisionPoint, &before.decision_point, &after.decision_point),
        (Aspect::Summary, &before.summary, &after.summary),
    ] {
        found.text(what, Day::BEGINNING, one, other);
    }
    found.summary_parts(before, after);
    if before.assignment != after.assignment {
        found.value(Aspect::Assignment, Day::BEGINNING, before.assignment.code(), after.assignment.code());
    }
    found.days(before, after);
    for fact in FactId::ALL {
        if !before.incident.shares_fact(&after.incident, *fact) {
            found.fact(*fact, &before.incident.values_of(*fact), &after.incident.values_of(*fact));
        }
    }
    found.requests(&before.incident.request, &after.incident.request);
    found.stances(&before.stances, &after.stances);
    found.proceedings(before, after);
    found.help(before, after);
    found.rest(before, after);
    found.differences
}

struct Found {
    differences: Vec<Difference>,
}

impl Found {
    fn value(&mut self, what: Aspect, from: Day, before: String, after: String) {
        if before != after {
            self.differences.push(Difference::plain(what, from, before, after));
        }
    }

    fn text(&mut self, what: Aspect, from: Day, before: &str, after: &str) {
        if before != after {
            self.value(what, from, before.to_owned(), after.to_owned());
        }
    }

    /// What could be told from a day on: a line for each day.
    fn summary_parts(&mut self, before: &Session, after: &Session) {
        for (from, one, other) in pairs(&before.summary_parts, &after.summary_parts, |part| part.from) {
            let text = |part: &SummaryPart| part.text.clone();
            self.value(Aspect::Summary, from, stated(one, text), stated(other, text));
        }
    }

    fn days(&mut self, before: &Session, after: &Session) {
        let (was, is) = (&before.incident, &after.incident);
        self.value(Aspect::FirstAccount, Day::BEGINNING, day(before.first_account), day(after.first_account));
        self.value(Aspect::AsOf, Day::BEGINNING, day(before.as_of), day(after.as_of));
        self.value(Aspect::Fact(FactId::FirstDay), Day::BEGINNING, day(was.first_day), day(is.first_day));
        self.value(Aspect::Fact(FactId::LastDay), Day::BEGINNING, day(was.last_day), day(is.last_day));
    }

    /// The values of one line; where none differs, the line states its first value anew from its day on.
    fn line<const N: usize>(&mut self, from: Day, values: [(Aspect, String, String); N]) {
        let so_far = self.differences.len();
        let first = values.first().cloned();
        for (what, before, after) in values {
            self.value(what, from, before, after);
        }
        if let (true, Some((what, before, after))) = (self.differences.len() == so_far, first) {
            self.differences.push(Difference::plain(what, from, before, after));
        }
    }

    fn fact(&mut self, fact: FactId, before: &[Dated<FactValue>], after: &[Dated<FactValue>]) {
        for (from, one, other) in pairs(before, after, |dated| dated.from) {
            let value = |dated: &Dated<FactValue>| dated.value.code();
            let note = |dated: &Dated<FactValue>| dated.note.clone();
            let sure = |dated: Option<&Dated<FactValue>>| confidence(dated.map(|dated| dated.confidence));
            self.line(
                from,
                [
                    (Aspect::Fact(fact), stated(one, value), stated(other, value)),
                    (Aspect::Confidence(fact), sure(one), sure(other)),
                    (Aspect::FactNote(fact), stated(one, note), stated(other, note)),
                ],
            );
        }
    }

    fn requests(&mut self, before: &[RequestLine], after: &[RequestLine]) {
        for ((ally, from), one, other) in pairs(before, after, |line| (line.ally, line.from)) {
            let value = |line: &RequestLine| line.value.id().to_owned();
            let note = |line: &RequestLine| line.note.clone();
            let sure = |line: Option<&RequestLine>| confidence(line.map(|line| line.confidence));
            self.line(
                from,
                [
                    (Aspect::Request(ally), stated(one, value), stated(other, value)),
                    (Aspect::RequestConfidence(ally), sure(one), sure(other)),
                    (Aspect::RequestNote(ally), stated(one, note), stated(other, note)),
                ],
            );
        }
    }

    /// What seats say: each value with the round in which it was said, and whether its line was taken away, so that whoever
    /// reads the lines alone knows which line holds.
    fn stances(&mut self, before: &[StanceLine], after: &[StanceLine]) {
        for ((seat, from, round), one, other) in pairs(before, after, StanceLine::key) {
            let so_far = self.differences.len();
            let place = |list: &[StanceLine]| list.binary_search_by_key(&(seat, from, round), StanceLine::key);
            let stance = |line: &StanceLine| line.stance.id().to_owned();
            let [words, reason, source] = [
                |line: &StanceLine| line.condition_text.clone(),
                |line: &StanceLine| line.reason.clone(),
                |line: &StanceLine| line.source.clone(),
            ];
            self.line(
                from,
                [
                    (Aspect::Stance(seat), stated(one, stance), stated(other, stance)),
                    (Aspect::Condition(seat), condition(one), condition(other)),
                    (Aspect::ConditionText(seat), stated(one, words), stated(other, words)),
                    (Aspect::Reason(seat), stated(one, reason), stated(other, reason)),
                    (Aspect::StanceSource(seat), stated(one, source), stated(other, source)),
                    (Aspect::SpeaksTo(seat), stated(one, stated::speaks_to), stated(other, stated::speaks_to)),
                    (Aspect::Terms(seat), stated(one, stated::terms), stated(other, stated::terms)),
                    (Aspect::Attendance(seat), stated(one, stated::attendance), stated(other, stated::attendance)),
                ],
            );
            if let (Err(_), Ok(at), Some(line)) = (place(before), place(after), other) {
                // A line that begins says its stance where that is not the one it begins with.
                let begins_with = at.checked_sub(1).map(|idx| &after[idx]).filter(|line| line.seat == seat);
                let is_said = self.differences[so_far..].iter().any(|found| found.what == Aspect::Stance(seat));
                if !is_said && begins_with.is_some_and(|begun| begun.stance != line.stance) {
                    let found = Difference::plain(Aspect::Stance(seat), from, stated(one, stance), stance(line));
                    self.differences.insert(so_far, found);
                }
            }
            let is_withdrawn = place(before).is_ok() && place(after).is_err() && other.is_some();
            for found in &mut self.differences[so_far..] {
                found.round = round;
                found.stands = if is_withdrawn { Stands::Withdrawn } else { Stands::Stated };
            }
        }
    }

    /// A line for every step, text and round that differs, by its number.
    fn proceedings(&mut self, before: &Session, after: &Session) {
        if before.proceedings == after.proceedings {
            return;
        }
        let (was, is) = (&before.proceedings, &after.proceedings);
        let numbered =
            |what: fn(u16) -> Aspect, most: usize| (1..=most).filter_map(|at| u16::try_from(at).ok()).map(what);
        let steps = numbered(Aspect::Step, was.steps.len().max(is.steps.len()));
        let texts = numbered(Aspect::CouncilText, was.texts.len().max(is.texts.len()));
        let rounds = numbered(Aspect::Round, was.rounds.len().max(is.rounds.len()));
        let rest = [Aspect::RoundLookedAt, Aspect::Guests, Aspect::ReasonOwed];
        for what in steps.chain(texts).chain(rounds).chain(rest) {
            let code = |session| stated::stated(session, what, Day::BEGINNING);
            self.value(what, stated::day_of(before, after, what), code(before), code(after));
        }
    }

    /// What each ally pledges, asks for, is refused and leaves out.
    fn help(&mut self, before: &Session, after: &Session) {
        let aspects = [Aspect::Pledges, Aspect::Needs, Aspect::Refusal, Aspect::Exclusions];
        let allies = allies_of_help([before, after]);
        for aspect in aspects {
            for what in allies.iter().copied().map(aspect) {
                let code = |session| stated::stated(session, what, Day::BEGINNING);
                self.value(what, Day::BEGINNING, code(before), code(after));
            }
        }
    }

    /// How the law is read, point by point, and with which assumptions.
    fn readings(&mut self, before: &Session, after: &Session) {
        let id = |reading: Reading| reading.id().to_owned();
        self.value(Aspect::Reading, Day::BEGINNING, id(before.reading), id(after.reading));
        for point in Point::ALL.iter().copied() {
            let chosen = |session: &Session| stated::chosen(session, point);
            self.value(Aspect::Choice(point), Day::BEGINNING, chosen(before), chosen(after));
        }
        self.each(
            Aspect::Assumptions,
            &before.assumptions,
            &after.assumptions,
            |line| line.id.clone(),
            stated::assumption,
        );
    }

    /// What differs of a list whose entries have a name each: one line for every entry.
    fn each<T: PartialEq>(
        &mut self,
        what: Aspect,
        before: &[T],
        after: &[T],
        name: impl Fn(&T) -> String,
        code: impl Fn(&T) -> String,
    ) {
        let mut names: Vec<String> = before.iter().chain(after).map(&name).collect();
        names.sort_unstable();
        names.dedup();
        for own in names {
            let named = |list: &[T]| list.iter().find(|entry| name(entry) == own).map_or_else(String::new, &code);
            self.value(what, Day::BEGINNING, named(before), named(after));
        }
    }

    /// A list whose names may come twice in a file written by hand: where no entry tells the difference, the lists do.
    fn links(&mut self, before: &[LinkedIncident], after: &[LinkedIncident]) {
        let so_far = self.differences.len();
        self.each(Aspect::Campaign, before, after, |linked| linked.title.clone(), stated::link);
        if before != after && self.differences.len() == so_far {
            self.value(Aspect::Campaign, Day::BEGINNING, stated::campaign(before), stated::campaign(after));
        }
    }

    /// What the room says: a line for each rating, one for the words on the story of each way.
    fn room(&mut self, before: &Room, after: &Room) {
        if before == after {
            return;
        }
        for branch in Branch::ALL {
            for cost in Cost::ALL {
                let weight =
                    |room: &Room| room.weight(branch, cost).map_or_else(String::new, |weight| weight.id().to_owned());
                self.value(Aspect::Rating(branch, cost), Day::BEGINNING, weight(before), weight(after));
            }
            let lines = |room: &Room| stated::story_words(room, branch);
            self.value(Aspect::StoryWords(branch), Day::BEGINNING, lines(before), lines(after));
        }
        self.value(Aspect::Rungs, Day::BEGINNING, before.rungs.join(", "), after.rungs.join(", "));
    }

    /// What is argued in somebody's own words, a line for each that differs, by its number, and what convinced in print.
    fn arguments(&mut self, before: &Session, after: &Session) {
        let most = before.arguments.len().max(after.arguments.len());
        let numbered = (1..=most).filter_map(|at| u16::try_from(at).ok()).map(Aspect::Argument);
        let own = (before.arguments != after.arguments).then_some(numbered);
        let in_print = (before.convinced_by != after.convinced_by).then_some(Aspect::Convinced);
        for what in own.into_iter().flatten().chain(in_print) {
            let code = |session| stated::stated(session, what, Day::BEGINNING);
            self.value(what, Day::BEGINNING, code(before), code(after));
        }
    }

    /// What is prepared for a room: the plan, and a line for every inject, card and message that differs, by its number.
    fn room_prepared(&mut self, before: &Session, after: &Session) {
        let (was, is) = (&before.workshop, &after.workshop);
        let numbered =
            |what: fn(u16) -> Aspect, most: usize| (1..=most).filter_map(|at| u16::try_from(at).ok()).map(what);
        let injects = numbered(Aspect::Inject, was.injects.len().max(is.injects.len()));
        let cards = numbered(Aspect::FogCard, was.fog.len().max(is.fog.len()));
        let messages = numbered(Aspect::Message, before.messages.len().max(after.messages.len()));
        let shown = (was != is).then(|| std::iter::once(Aspect::Workshop).chain(injects).chain(cards));
        let played = (before.delegations != after.delegations).then_some(Aspect::Delegations);
        let sent = (before.messages != after.messages).then_some(messages);
        for what in shown.into_iter().flatten().chain(played).chain(sent.into_iter().flatten()) {
            let code = |session| stated::stated(session, what, Day::BEGINNING);
            self.value(what, Day::BEGINNING, code(before), code(after));
        }
    }

    fn rest(&mut self, before: &Session, after: &Session) {
        self.links(&before.incident.campaign, &after.incident.campaign);
        self.readings(before, after);
        self.room(&before.room, &after.room);
        if before.record != after.record {
            self.value(Aspect::Record, Day::BEGINNING, stated::record(before), stated::record(after));
        }
        if before.sources != after.sources {
            self.value(Aspect::Sources, Day::BEGINNING, before.sources.join("; "), after.sources.join("; "));
        }
        if before.notes != after.notes {
            self.value(Aspect::Notes, Day::BEGINNING, before.notes.code(), after.notes.code());
        }
        self.arguments(before, after);
        if before.led_by != after.led_by {
            self.value(Aspect::LedBy, Day::BEGINNING, stated::led_by(before), stated::led_by(after));
        }
        if before.states != after.states {
            self.value(Aspect::States, Day::BEGINNING, stated::states(before), stated::states(after));
        }
        self.room_prepared(before, after);
        if before.translations != after.translations {
            let code = |session| stated::translations(session);
            self.value(Aspect::Translations, Day::BEGINNING, code(before), code(after));
        }
        if before.extras != after.extras {
            self.value(Aspect::Extras, Day::BEGINNING, stated::extras(before), stated::extras(after));
        }
    }
}

/// Every ally of which pledges, needs, refusals or exclusions speak, each once.
fn allies_of_help(sessions: [&Session; 2]) -> Vec<StateCode> {
    let mut allies: Vec<StateCode> = Vec::new();
    for session in sessions {
        allies.extend(session.pledges.iter().map(|pledge| pledge.ally));
        allies.extend(session.needs.iter().map(|need| need.ally));
        allies.extend(&session.refusals);
        allies.extend(session.exclusions.iter().map(|exclusion| exclusion.ally));
    }
    allies.sort_unstable();
    allies.dedup();
    allies
}

/// What a line says; nothing where there is no line.
fn stated<T>(line: Option<&T>, code: impl Fn(&T) -> String) -> String {
    line.map_or_else(String::new, code)
}

/// The entries of two ordered lists that stand alone or differ, each beside the one that holds in its place.
fn pairs<'a, T: PartialEq, K: Ord + Copy + Held>(
    before: &'a [T],
    after: &'a [T],
    key: impl Fn(&T) -> K,
) -> Vec<(K, Option<&'a T>, Option<&'a T>)> {
    let mut pairs = Vec::new();
    let (mut one, mut other) = (0, 0);
    loop {
        let next = match (before.get(one), after.get(other)) {
            (None, None) => return pairs,
            (Some(line), None) | (None, Some(line)) => key(line),
            (Some(line), Some(second)) => key(line).min(key(second)),
        };
        let is_next = |line: Option<&T>| line.is_some_and(|line| key(line) == next);
        let (is_in_one, is_in_other) = (is_next(before.get(one)), is_next(after.get(other)));
        one += usize::from(is_in_one);
        other += usize::from(is_in_other);
        // What stands at the place just passed holds there, if it speaks of the same.
        let holding = |list: &'a [T], passed: usize| {
            passed.checked_sub(1).map(|idx| &list[idx]).filter(|line| key(line).speaks_of_the_same(next))
        };
        let (was, is) = (holding(before, one), holding(after, other));
        if !(is_in_one && is_in_other && was == is) {
            pairs.push((next, was, is));
        }
    }
}

/// A key of which a later one takes over from an earlier.
trait Held {
    /// Whether both speak of the same seat, ally or fact.
    fn speaks_of_the_same(self, other: Self) -> bool;
}

impl Held for Day {
    fn speaks_of_the_same(self, _other: Self) -> bool {
        true
    }
}

impl Held for (StateCode, Day) {
    fn speaks_of_the_same(self, other: Self) -> bool {
        self.0 == other.0
    }
}

impl Held for (StateCode, Day, u16) {
    fn speaks_of_the_same(self, other: Self) -> bool {
        self.0 == other.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Confidence, Harm, Stance};

    fn session() -> Session {
        Session::blank("A ship", Day::constant(2030, 5, 1))
    }

    fn code(text: &str) -> StateCode {
        text.parse().unwrap()
    }

    #[test]
    fn a_session_does_not_differ_from_itself() {
        assert_eq!(differences(&session(), &session()), []);
    }

    #[test]
    fn a_later_value_differs_from_the_one_that_held() {
        let mut before = session();
        before.incident.put(Dated { value: FactValue::Harm(Harm::FewDead), ..unknown() });
        let mut after = before.clone();
        let from = Day::constant(2030, 5, 3);
        after.incident.put(Dated {
            from,
            value: FactValue::Harm(Harm::ManyDead),
            confidence: Confidence::Likely,
            note: String::new(),
        });
        let expected = [
            Difference::plain(Aspect::Fact(FactId::Harm), from, "few_dead".to_owned(), "many_dead".to_owned()),
            Difference::plain(Aspect::Confidence(FactId::Harm), from, "as_stated".to_owned(), "likely".to_owned()),
        ];
        assert_eq!(differences(&before, &after), expected);
    }

    #[test]
    fn the_same_value_from_another_day_on_is_a_difference_too() {
        let mut after = session();
        after.put_stance(StanceLine::plain(code("BEL"), Day::BEGINNING, Stance::Objects));
        let before = after.clone();
        let from = Day::constant(2030, 5, 2);
        after.put_stance(StanceLine::plain(code("BEL"), from, Stance::Objects));
        let objects = "objects".to_owned();
        let expected = [Difference::plain(Aspect::Stance(code("BEL")), from, objects.clone(), objects)];
        assert_eq!(differences(&before, &after), expected);
    }

    #[test]
    fn a_line_of_another_seat_holds_for_no_other() {
        let mut before = session();
        before.put_stance(StanceLine::plain(code("BEL"), Day::BEGINNING, Stance::Objects));
        let mut after = before.clone();
        after.put_stance(StanceLine::plain(code("FRA"), Day::BEGINNING, Stance::Supports));
        let found = differences(&before, &after);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].what, found[0].before.as_str()), (Aspect::Stance(code("FRA")), ""));
    }

    #[test]
    fn every_assumption_that_changes_is_a_difference_of_its_own() {
        let line = |id: &str, value: &str, reason: &str| crate::domain::ChangedAssumption {
            id: id.to_owned(),
            value: value.to_owned(),
            reason: reason.to_owned(),
        };
        let mut before = session();
        before.assume("harm.few_dead", Some(line("harm.few_dead", "light", "")));
        before.assume("stand_in", Some(line("stand_in", "3", "")));
        let mut after = before.clone();
        after.assume("harm.few_dead", Some(line("harm.few_dead", "serious", "as in 1986")));
        after.assume("stand_in", None);
        let found: Vec<_> = differences(&before, &after)
            .into_iter()
            .map(|Difference { what, before, after, .. }| (what, before, after))
            .collect();
        let text = str::to_owned;
        assert_eq!(
            found,
            [
                (Aspect::Assumptions, text("harm.few_dead = light"), text("harm.few_dead = serious (as in 1986)")),
                (Aspect::Assumptions, text("stand_in = 3"), String::new()),
            ]
        );
    }

    fn unknown() -> Dated<FactValue> {
        Dated {
            from: Day::BEGINNING,
            value: FactValue::Harm(Harm::Unknown),
            confidence: Confidence::AsStated,
            note: String::new(),
        }
    }
}
