//! What will not work in a room, in words.

use super::{Arg, Key, Words};
use crate::{
    domain::{Day, FactId, Session, StateCode},
    rehearsal::{MendedIn, Snag},
};

/// What stands in a sentence, by its name.
type Args = Vec<(&'static str, Arg<'static>)>;

impl Words {
    /// A snag in a sentence; what it names is called as the session calls it.
    #[must_use]
    pub fn snag(&self, snag: &Snag, session: &Session) -> String {
        let id = format!("snag-{}", snag.id());
        let id = if let Snag::SheetUnwritten(_, part) = snag { format!("{id}-{}", part.id()) } else { id };
        self.message(&id, &self.named_in(snag, session))
    }

    /// How many snags there are; that there is none.
    #[must_use]
    pub fn snags(&self, count: usize) -> String {
        if count == 0 { self.text(Key::RehearsalNothing) } else { self.counted("rehearsal-count", count, &[]) }
    }

    /// Where a snag is mended, as the button that leads there says it.
    #[must_use]
    pub fn mended_in(&self, place: MendedIn) -> String {
        let numbered = |key: Key, number: usize| self.fill(key, &[("number", number.to_string().into())]);
        let place = match place {
            MendedIn::Plan => self.text(Key::RehearsalPlacePlan),
            MendedIn::Step(step) => numbered(Key::RehearsalPlaceStep, step),
            MendedIn::Inject(inject) => numbered(Key::RehearsalPlaceInject, inject),
            MendedIn::Fog(card) => numbered(Key::RehearsalPlaceFog, card),
            MendedIn::Delegations => self.text(Key::RehearsalPlaceDelegations),
            MendedIn::Delegation(own) => numbered(Key::RehearsalPlaceDelegation, own),
            MendedIn::RoleSheet(own) => numbered(Key::RehearsalPlaceSheet, own),
            MendedIn::Texts => self.text(Key::RehearsalPlaceTexts),
            MendedIn::Fact(fact) => self.fact(fact),
        };
        self.fill(Key::RehearsalGo, &[("place", place.into())])
    }

    /// What a snag names, each under the name that its message has for it.
    fn named_in(&self, snag: &Snag, session: &Session) -> Args {
        let fact = |fact: &FactId| ("fact", self.fact(*fact).into());
        let state = |state: &StateCode| ("state", self.state(*state).into());
        let day = |name: &'static str, day: &Day| (name, self.day(*day).into());
        let inject = |name: &'static str, number: &usize| (name, self.inject_called(*number, session).into());
        let delegation = |name: &'static str, number: &usize| (name, self.delegation_called(*number, session).into());
        match snag {
            Snag::NoSteps | Snag::NoQuestions | Snag::NoSheets | Snag::NoChair => Vec::new(),
            Snag::Played(round) | Snag::RoundUnplayed(round) => vec![of("round", round)],
            Snag::MinutesOver(planned, most) => vec![of("planned", planned), of("most", most)],
            Snag::StepUnnamed(step) | Snag::StepUntimed(step) => vec![of("step", step)],
            Snag::StepRound(step, round) => vec![of("step", step), of("round", round)],
            Snag::StepBack(step, round, last) => vec![of("step", step), of("round", round), of("other", last)],
            Snag::DayBack(round, on, before) => vec![of("round", round), day("day", on), day("other", before)],
            Snag::StepInject(step, own) => vec![of("step", step), of("inject", own)],
            Snag::StepObjective(step, objective) => vec![of("step", step), of("objective", objective)],
            Snag::ObjectiveIdle(objective) => vec![of("objective", objective)],
            Snag::FactTwice(step, own) => vec![of("step", step), fact(own)],
            Snag::FactUnstated(step, own, by) => vec![of("step", step), fact(own), day("day", by)],
            Snag::SceneEmpty(step, scene) => vec![of("step", step), ("scene", self.scene(scene.id()).into())],
            Snag::InjectUnnamed(own)
            | Snag::InjectEmpty(own)
            | Snag::InjectLive(own)
            | Snag::InjectAfterItself(own)
            | Snag::PictureMissing(own)
            | Snag::PictureUndescribed(own) => vec![inject("inject", own)],
            Snag::InjectRound(own, round) => vec![inject("inject", own), of("round", round)],
            Snag::InjectAfterNone(own, after) => vec![inject("inject", own), of("other", after)],
            Snag::InjectCircle(own, other) | Snag::InjectAfterHeld(own, other) | Snag::InjectAfterNever(own, other) => {
                vec![inject("inject", own), inject("other", other)]
            }
            Snag::InjectNeverSo(own, of_fact) | Snag::InjectSaysNothingNew(own, of_fact) => {
                vec![inject("inject", own), fact(of_fact)]
            }
            Snag::InjectLate(own, of_fact, from, by) => {
                vec![inject("inject", own), fact(of_fact), day("day", from), day("other", by)]
            }
            Snag::InjectEarly(own, step, round) => vec![inject("inject", own), of("step", step), of("round", round)],
            Snag::InjectTwice(own, step, other) => vec![inject("inject", own), of("step", step), of("other", other)],
            Snag::InjectObjective(own, objective) => vec![inject("inject", own), of("objective", objective)],
            Snag::FogForNobody(card) | Snag::FogEmpty(card) => vec![of("card", card)],
            Snag::FogNoSeat(card, seat) => vec![of("card", card), state(seat)],
            Snag::FogSaysTheSame(card, own) => vec![of("card", card), fact(own)],
            Snag::FogInject(card, own) => vec![of("card", card), of("inject", own)],
            Snag::FogNeverDealt(card, own) => vec![of("card", card), inject("inject", own)],
            Snag::SeatUnspoken(seat) => vec![state(seat)],
            Snag::SeatTwice(seat, one, other) => {
                vec![state(seat), delegation("delegation", one), delegation("other", other)]
            }
            Snag::DelegationNoSeat(own, seat) => vec![delegation("delegation", own), state(seat)],
            Snag::DelegationSeatless(own) | Snag::DelegationUnnamed(own) | Snag::SheetUnwritten(own, _) => {
                vec![delegation("delegation", own)]
            }
            Snag::DelegationNamesake(one, other) => {
                vec![delegation("delegation", one), delegation("other", other)]
            }
            Snag::TextNoEnglish(text, version) | Snag::TextNoFrench(text, version) => {
                vec![of("text", text), of("version", version)]
            }
            Snag::TextBrackets(text, version, english, french) => {
                vec![of("text", text), of("version", version), of("english", english), of("french", french)]
            }
            Snag::TextEmpty(text) => vec![of("text", text)],
        }
    }

    /// "3 (“A second ship”)"; by its number alone where it has no title.
    fn inject_called(&self, number: usize, session: &Session) -> String {
        let inject = number.checked_sub(1).and_then(|at| session.workshop.injects.get(at));
        let title = inject.map(|inject| self.text_of_case(&session.case, inject.title.trim())).unwrap_or_default();
        if title.is_empty() {
            return number.to_string();
        }
        self.fill(Key::RehearsalInject, &[("number", number.to_string().into()), ("title", title.into())])
    }

    /// "3 (Delegation C)"; by its number alone where it has no name.
    fn delegation_called(&self, number: usize, session: &Session) -> String {
        let delegation = number.checked_sub(1).and_then(|at| session.delegations.list.get(at));
        let name = delegation.map(|one| self.text_of_case(&session.case, one.name.trim())).unwrap_or_default();
        if name.is_empty() {
            return number.to_string();
        }
        self.fill(Key::RehearsalDelegation, &[("number", number.to_string().into()), ("name", name.into())])
    }
}

/// A number under the name that a message has for it.
fn of(name: &'static str, number: &impl ToString) -> (&'static str, Arg<'static>) {
    (name, number.to_string().into())
}
