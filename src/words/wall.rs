//! What stands on the wall, and what the console says of it.

use super::{
    Key, Words,
    sentence::{capitalised, quoted},
};
use crate::{
    assess::Assessment,
    council::{Council, Outcome},
    domain::{Attendance, Request, Round, Session, Stance, StateCode, Term},
    response::{Basis, Response},
};

/// Up to so many allies are named in a headline; above it they are counted.
const MOST_NAMES: usize = 3;

impl Words {
    /// What the wall does, in a word, by its id.
    #[must_use]
    pub fn show_state(&self, id: &str) -> String {
        self.message(&format!("show-{id}"), &[])
    }

    /// A scene by its id.
    #[must_use]
    pub fn scene(&self, id: &str) -> String {
        self.message(&format!("scene-{id}"), &[])
    }

    /// The scene that is shown, and what the next press leads to, by their ids.
    #[must_use]
    pub fn scene_now_and_next(&self, scene: &str, next: &str, is_sealed: bool) -> String {
        let key = if is_sealed { "stage-now-next-sealed" } else { "stage-now-next" };
        self.message(key, &[("scene", self.scene(scene).into()), ("next", self.scene(next).into())])
    }

    /// The same where a round begins next, from 1.
    #[must_use]
    pub fn scene_now_and_round(&self, scene: &str, next: &str, round: u16) -> String {
        let scenes = [("scene", self.scene(scene).into()), ("next", self.scene(next).into())];
        self.message("stage-now-next-round", &[&scenes[..], &[("number", round.to_string().into())]].concat())
    }

    /// How many of the four answers are open.
    #[must_use]
    pub fn sealed_partly(&self, open: usize) -> String {
        self.counted("sealed-partly", open, &[])
    }

    /// That a step begins a round, which its own key does.
    #[must_use]
    pub fn step_begins_round(&self, step: usize, round: u16) -> String {
        let args = [("step", step.to_string().into()), ("round", round.to_string().into())];
        self.message("stage-round-first", &args)
    }

    /// What a button does, with its key.
    #[must_use]
    pub fn with_key(&self, name: Key, key: &str) -> String {
        self.message("with-key", &[("name", self.text(name).into()), ("key", key.into())])
    }

    /// A round with its kind, for example "Round 2 · informal".
    #[must_use]
    pub fn wall_round(&self, number: usize, round: &Round) -> String {
        let (round, kind) = (self.round(number, round).into(), self.round_kind(round.kind).into());
        self.message("wall-round", &[("round", round), ("kind", kind)])
    }

    /// "new in Round 2"; before the first round "new".
    #[must_use]
    pub fn wall_new(&self, round: u16) -> String {
        if round == 0 {
            return self.message("wall-new-now", &[]);
        }
        self.message("wall-new", &[("number", round.to_string().into())])
    }

    /// Where the seats stand, in a sentence: whoever stands in the way, else whoever is waited for.
    #[must_use]
    pub fn wall_council(&self, council: &Council) -> String {
        let unheard = council.count(Stance::Undecided);
        let spoken: usize = Stance::ALL.into_iter().map(|stance| council.count(stance)).sum::<usize>() - unheard;
        match (council.blocking.as_slice(), council.conditional.as_slice()) {
            _ if spoken == 0 => self.message("wall-nobody-has-spoken", &[]),
            (many, _) if many.len() > MOST_NAMES => self.counted("wall-objecting", many.len(), &[]),
            (objecting @ [_, ..], _) => self.about("wall-objects", objecting),
            ([], _) if unheard > 0 => self.counted("wall-not-spoken", unheard, &[]),
            ([], []) => self.message("wall-nobody-objects", &[]),
            ([], many) if many.len() > MOST_NAMES => self.counted("wall-waiting", many.len(), &[]),
            // The subject stands inside the sentence and keeps its small letter.
            ([], waiting) => {
                let (ally, plural) = (self.states_with_article(waiting), self.plural_of(waiting));
                self.message("wall-waits", &[("ally", ally.into()), ("plural", plural.into())])
            }
        }
    }

    /// A seat that does more or less than let it pass, with the condition it made public. Its reason is its own.
    #[must_use]
    pub fn wall_exception(&self, session: &Session, seat: StateCode, attendance: Attendance, terms: &[Term]) -> String {
        let name = self.state(seat);
        let line = session.stance_line(seat, session.as_of).filter(|line| line.stance == Stance::Reservation);
        let said = line.map(|line| quoted(&self.text_of_case(&session.case, &line.condition_text))).unwrap_or_default();
        if !said.is_empty() {
            return self.message("wall-exception", &[("seat", name.into()), ("text", said.into())]);
        }
        let mut conditions: Vec<String> = terms.iter().map(|term| self.stance_term(*term)).collect();
        if !attendance.is_present() {
            conditions.push(self.attendance(attendance));
        }
        if conditions.is_empty() { name } else { self.pair(&name, &self.list(&conditions)) }
    }

    /// How many exceptions are not named; empty where all are.
    #[must_use]
    pub fn wall_more(&self, count: usize) -> String {
        if count == 0 { String::new() } else { self.counted("wall-more", count, &[]) }
    }

    /// How many answers are in of those that can come, and how many seats are empty.
    #[must_use]
    pub fn wall_answers(&self, answered: usize, whole: usize, absent: usize) -> String {
        let told = match answered {
            0 => self.message("wall-ballot-none", &[]),
            all if all == whole => self.counted("wall-ballot-all", all, &[]),
            some => self.counted("wall-ballot-some", some, &[("whole", self.number_of(whole).into())]),
        };
        if absent == 0 { told } else { format!("{told} {}", self.counted("wall-ballot-absent", absent, &[])) }
    }

    /// A place, and how many others there are.
    #[must_use]
    pub fn wall_place(&self, name: &str, others: usize) -> String {
        if others == 0 { name.to_owned() } else { self.counted("wall-places", others, &[("place", name.into())]) }
    }

    /// "version 2".
    #[must_use]
    pub fn wall_version(&self, version: u16) -> String {
        self.message("wall-version", &[("version", version.to_string().into())])
    }

    /// "Broken by: Hungary", or by nobody.
    #[must_use]
    pub fn wall_broken_by(&self, allies: &[StateCode]) -> String {
        if allies.is_empty() {
            return self.message("wall-broken-nobody", &[]);
        }
        self.message("wall-broken-by", &[("allies", self.states_with_article(allies).into())])
    }

    /// "Silence broken by Hungary".
    #[must_use]
    pub fn wall_silence_broken(&self, allies: &[StateCode]) -> String {
        self.message("wall-silence-broken", &[("allies", self.states_with_article(allies).into())])
    }

    /// A reason given in writing.
    #[must_use]
    pub fn wall_reason(&self, session: &Session, reason: &str) -> String {
        let reason = self.text_of_case(&session.case, reason);
        self.message("wall-reason", &[("reason", reason.trim().trim_end_matches('.').into())])
    }

    /// What the threshold says.
    #[must_use]
    pub fn wall_threshold(&self, assessment: &Assessment) -> String {
        self.conditions(assessment)
    }

    /// What the ally attacked says.
    #[must_use]
    pub fn wall_request(&self, assessment: &Assessment) -> String {
        let request = &assessment.request;
        if request.who_can_ask.is_empty() {
            return self.message("wall-no-ally-attacked", &[]);
        }
        let allies = super::verdict::attacked(assessment);
        match request.state {
            Request::Asks => self.about("wall-asks", allies),
            Request::Consents => self.about("wall-consents", allies),
            Request::Informs => self.about("wall-informs", allies),
            Request::Declines => self.about("headline-declines", allies),
            Request::None => self.about("headline-not-asked", allies),
            Request::Unknown => self.message("headline-no-record", &[]),
        }
    }

    /// What the other attacked allies say, where they say something else.
    #[must_use]
    pub fn wall_other_answers(&self, assessment: &Assessment, session: &Session) -> Vec<String> {
        self.other_answers(&assessment.request, session).iter().map(|answer| capitalised(answer)).collect()
    }

    /// What the Council does, without the reason of any seat.
    #[must_use]
    pub fn wall_consensus(&self, assessment: &Assessment, session: &Session) -> String {
        let council = &assessment.council;
        let (blocking, waiting) = (&council.blocking, council.waiting.len());
        let sentence = match council.outcome {
            Outcome::NotRaised => return self.message("wall-not-put", &[]),
            Outcome::Consulted => self.message("headline-meeting", &[]),
            Outcome::NoConsent => self.message("wall-not-requested", &[]),
            Outcome::Blocked if blocking.len() > MOST_NAMES => {
                self.by_body("wall-does-not-agree-many", session, &[("number", self.number_of(blocking.len()).into())])
            }
            Outcome::Blocked => {
                let (ally, plural) = (self.states_with_article(blocking), self.plural_of(blocking));
                self.by_body("wall-does-not-agree", session, &[("ally", ally.into()), ("plural", plural.into())])
            }
            Outcome::Deferred if waiting == 0 => self.by_body("wall-waits-for-request", session, &[]),
            Outcome::Deferred => {
                let args = [("number", self.number_of(waiting).into()), ("count", waiting.into())];
                self.by_body("wall-not-agreed-yet", session, &args)
            }
            Outcome::MeasuresWithoutA5 => self.by_body("headline-lesser-agreed-unnamed", session, &[]),
            Outcome::Provisional => self.by_body("headline-provisional", session, &[]),
            Outcome::Invoked => self.by_body("headline-consensus", session, &[]),
        };
        let doubt = self.doubt_of_record(assessment, session);
        if doubt.is_empty() { sentence } else { format!("{sentence} {doubt}") }
    }

    /// The line under the consensus, as a sentence of its own.
    #[must_use]
    pub fn wall_consensus_line(&self, assessment: &Assessment, session: &Session) -> String {
        format!("{}.", capitalised(&self.consensus_part(assessment, session).line))
    }

    /// What the allies would bring, without a figure of money.
    #[must_use]
    pub fn wall_response(&self, response: &Response) -> String {
        match response.basis {
            Basis::Nothing => self.message("wall-response-nothing", &[]),
            _ if response.blocked_by > 0 => self.message("wall-response-blocked", &[]),
            Basis::National => self.message("wall-response-blocked", &[]),
            Basis::Now | Basis::UntilConfirmed | Basis::ShortOfArticle5 | Basis::IfAgreed | Basis::IfAsked => {
                if response.would_give == 0 {
                    return self.message("wall-enabling-only", &[]);
                }
                let givers = self.givers(response, response.would_give).into();
                capitalised(&self.message("wall-would-give", &[("givers", givers)]))
            }
        }
    }

    /// How many allies would give, in few words.
    #[must_use]
    pub fn wall_givers(&self, response: &Response) -> String {
        let is_common = !matches!(response.basis, Basis::Nothing | Basis::National) && response.blocked_by == 0;
        if !is_common {
            let id = if response.basis == Basis::Nothing { "response-part-nothing" } else { "wall-national" };
            return self.message(id, &[]);
        }
        self.wall_allies(response.would_give)
    }

    /// What is asked for, in a line.
    #[must_use]
    pub fn wall_asked_for(&self, what: &[String]) -> String {
        let what: Vec<String> = what.iter().map(|one| self.lowered(one)).collect();
        capitalised(&self.message("wall-asked-for", &[("what", self.list(&what).into())]))
    }

    /// So many allies, or nobody.
    #[must_use]
    pub fn wall_allies(&self, count: usize) -> String {
        if count == 0 { self.text(Key::WallNobody) } else { self.counted("wall-allies", count, &[]) }
    }

    /// An amount of money a month.
    #[must_use]
    pub fn wall_a_month(&self, amount: crate::domain::UsdThousands) -> String {
        self.message("response-part-monthly", &[("money", self.money(amount).into())])
    }
}
