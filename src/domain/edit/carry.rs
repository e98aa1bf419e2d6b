//! Carrying what one session says into another.

use super::Aspect;
use crate::domain::{FactId, Session};

/// Puts what one session says of a matter, on all its days, in the place of what another says; what is said beside a fact,
/// a request or a stance goes with it.
pub fn carry(matter: Aspect, from: &Session, into: &mut Session) {
    match matter {
        Aspect::AsOf => into.as_of = from.as_of,
        Aspect::Fact(FactId::FirstDay) => into.incident.first_day = from.incident.first_day,
        Aspect::Fact(FactId::LastDay) => into.incident.last_day = from.incident.last_day,
        Aspect::Fact(fact) => {
            into.incident.values_of(fact).into_iter().for_each(|dated| into.incident.remove(fact, dated.from));
            from.incident.values_of(fact).into_iter().for_each(|dated| into.incident.put(dated));
        }
        Aspect::Request(ally) => {
            into.incident.request.retain(|line| line.ally != ally);
            let lines = from.incident.request.iter().filter(|line| line.ally == ally);
            lines.cloned().for_each(|line| into.incident.put_request(line));
        }
        Aspect::Stance(seat) => {
            into.stances.retain(|line| line.seat != seat);
            let lines = from.stances.iter().filter(|line| line.seat == seat);
            lines.cloned().for_each(|line| into.put_stance(line));
        }
        // A step says nothing without those before it, and names the texts: all go together.
        Aspect::Step(_) | Aspect::CouncilText(_) | Aspect::Round(_) | Aspect::RoundLookedAt => {
            into.proceedings.clone_from(&from.proceedings);
        }
        Aspect::Guests => into.proceedings.guests.clone_from(&from.proceedings.guests),
        Aspect::ReasonOwed => into.proceedings.reason_owed = from.proceedings.reason_owed,
        Aspect::Pledges(ally) => {
            into.pledges.retain(|pledge| pledge.ally != ally);
            from.pledges
                .iter()
                .filter(|pledge| pledge.ally == ally)
                .cloned()
                .for_each(|pledge| into.put_pledge(pledge));
        }
        Aspect::Needs(ally) => {
            into.needs.retain(|need| need.ally != ally);
            from.needs.iter().filter(|need| need.ally == ally).cloned().for_each(|need| into.put_need(need));
        }
        Aspect::Refusal(ally) => into.set_refusal(ally, from.refusals.contains(&ally)),
        Aspect::Exclusions(ally) => {
            into.exclusions.retain(|exclusion| exclusion.ally != ally);
            let excluded = from.exclusions.iter().filter(|exclusion| exclusion.ally == ally);
            excluded.for_each(|exclusion| into.set_exclusion(ally, exclusion.kind, true));
        }
        Aspect::Campaign => into.incident.campaign.clone_from(&from.incident.campaign),
        Aspect::Reading => into.reading = from.reading,
        Aspect::LedBy => into.led_by = from.led_by,
        Aspect::Choice(point) => {
            into.choices.retain(|choice| choice.point != point);
            into.choices.extend(from.choices.iter().filter(|choice| choice.point == point).cloned());
            into.choices.sort_by_key(|choice| choice.point);
        }
        Aspect::Assumptions => into.assumptions.clone_from(&from.assumptions),
        Aspect::Case => into.case.clone_from(&from.case),
        Aspect::Title => into.title.clone_from(&from.title),
        Aspect::DecisionPoint => into.decision_point.clone_from(&from.decision_point),
        Aspect::Summary => {
            into.summary.clone_from(&from.summary);
            into.summary_parts.clone_from(&from.summary_parts);
        }
        Aspect::Assignment => into.assignment.clone_from(&from.assignment),
        Aspect::Notes => into.notes.clone_from(&from.notes),
        Aspect::Argument(_) => into.arguments.clone_from(&from.arguments),
        Aspect::Convinced => into.convinced_by.clone_from(&from.convinced_by),
        Aspect::FirstAccount => into.first_account = from.first_account,
        Aspect::Rating(branch, cost) => into.room.rate(branch, cost, from.room.weight(branch, cost)),
        Aspect::StoryWords(branch) => {
            into.room.story.retain(|word| word.branch != branch);
            let said = from.room.story.iter().filter(|word| word.branch == branch);
            said.for_each(|word| into.room.say(branch, &word.line, true));
        }
        Aspect::Rungs => into.room.rungs.clone_from(&from.room.rungs),
        Aspect::Record => into.record.clone_from(&from.record),
        Aspect::Sources => into.sources.clone_from(&from.sources),
        Aspect::States => into.states.clone_from(&from.states),
        // Steps, injects and cards name each other by number: all go together.
        Aspect::Workshop | Aspect::Inject(_) | Aspect::FogCard(_) => into.workshop.clone_from(&from.workshop),
        Aspect::Delegations => into.delegations.clone_from(&from.delegations),
        Aspect::Message(_) => into.messages.clone_from(&from.messages),
        Aspect::Translations => into.translations.clone_from(&from.translations),
        Aspect::Extras => into.extras.clone_from(&from.extras),
        Aspect::Confidence(_)
        | Aspect::FactNote(_)
        | Aspect::RequestConfidence(_)
        | Aspect::RequestNote(_)
        | Aspect::Condition(_)
        | Aspect::ConditionText(_)
        | Aspect::Reason(_)
        | Aspect::Terms(_)
        | Aspect::Attendance(_)
        | Aspect::SpeaksTo(_)
        | Aspect::StanceSource(_) => carry(matter.subject(), from, into),
        // They stand in a log only.
        Aspect::NoteOnLine(_) | Aspect::Entry | Aspect::LogFull => {}
    }
}
