//! What is pledged and asked for, as a section of the text.

use super::Subject;
use crate::{
    domain::HelpKind,
    response::{Cell, MILESTONES, Recorded, Response, UsdThousands, recorded},
    words::{Arg, Key, Words},
};

/// What allies really gave in a case that has a record, each with its source. It moves no number of the model.
pub(super) fn record_lines(subject: Subject<'_>, words: &Words) -> Vec<String> {
    let Subject { session, catalog, .. } = subject;
    let line = |one: &Recorded<'_>| {
        let said = words.recorded(one);
        let said = one.given.ally.map_or_else(|| said.clone(), |ally| words.pair(&words.state(ally), &said));
        // Titles stand in their own language and with its marks; who says it, and when, tells a source from another.
        format!("{said} [{}]", words.issued(&one.given.source))
    };
    recorded(catalog, &catalog.settings(session).measures, &session.case).iter().map(line).collect()
}

/// The section of the text: kinds, pledges, days and what is missing. Empty where nothing is pledged or asked for.
pub(super) fn lines(subject: Subject<'_>, words: &Words) -> Vec<String> {
    let Subject { session, assessment, .. } = subject;
    let response = &assessment.response;
    if session.pledges.is_empty() && session.needs.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![words.fill(Key::ReportHelpKinds, &[("kinds", by_kind(response, words).into())])];
    for (pledge, value) in session.pledges.iter().zip(&response.pledges) {
        let arrival = words.pledge_arrival(value.arrival);
        let mut said = vec![
            words.pledge(pledge),
            words.pledge_cost(&pledge.measure, value.cost),
            arrival,
            words.pledge_state(value.state),
        ];
        said.extend(value.is_beyond_endurance.then(|| words.pledge_is_beyond_endurance()));
        lines.push(words.pair(&words.state(pledge.ally), &said.join(" · ")));
    }
    for (day, cells) in MILESTONES.iter().zip(response.timeline_of_all()) {
        lines.push(day_line(*day, &Cell::total(&cells), words));
    }
    lines.extend(session.needs.iter().zip(response.gaps(session)).map(|(need, gap)| words.gap(need, &gap)));
    lines
}

fn by_kind(response: &Response, words: &Words) -> String {
    let sum = |kind: HelpKind| response.offers.values().iter().map(|offer| offer.split[kind]).sum::<UsdThousands>();
    let kinds = HelpKind::ALL.into_iter().map(|kind| (kind, sum(kind))).filter(|(_, amount)| amount.0 > 0);
    let said: Vec<String> =
        kinds.map(|(kind, amount)| format!("{} {}", words.help_kind(kind), words.effort(amount))).collect();
    if said.is_empty() { words.text(Key::NoSuggestion) } else { said.join(", ") }
}

fn day_line(day: u32, cell: &Cell, words: &Words) -> String {
    let [there, maybe] = [cell.there, cell.maybe].map(|amount| Arg::from(words.money(amount)));
    let text = words.fill(Key::ReportHelpDay, &[("day", day.to_string().into()), ("there", there), ("maybe", maybe)]);
    if cell.marks_maybe == 0 {
        return text;
    }
    let [there, maybe] = [cell.marks_there, cell.marks_maybe].map(|count| Arg::from(count.to_string()));
    words.fill(Key::ReportHelpMarks, &[("text", text.into()), ("there", there), ("maybe", maybe)])
}
