//! What is pledged and asked for: the entries of the JSON, and the section of the text.

use serde_json::{Map, Value, json};

use super::json::Subject;
use crate::{
    domain::{HelpKind, Need, Pledge},
    response::{
        Arrival, Beyond, ByKind, Cell, CostRange, Enabling, Gap, MILESTONES, Offer, Pledged, Recorded, Response,
        UsdThousands, recorded,
    },
    words::{Arg, Key, Words},
};

/// The entries of an ally that stand beside its range.
pub(super) fn of_offer(subject: Subject<'_>, words: &Words, offer: &Offer) -> Map<String, Value> {
    let response = &subject.assessment.response;
    let approval = offer.approval.map(|approval| {
        json!({
            "class": approval.class.id(),
            "days": approval.days,
            "confidence": approval.confidence.id(),
            "is_indicative": approval.is_indicative,
            "is_refused": approval.is_refused,
        })
    });
    let explanation: Vec<Value> = response
        .explain(offer)
        .into_iter()
        .map(|line| {
            let assumptions: Vec<String> = line.assumptions().into_iter().map(|assumption| assumption.id()).collect();
            json!({ "id": line.id(), "text": words.range_line(line), "assumptions": assumptions })
        })
        .collect();
    let pledged = offer.pledged.map(|pledged| {
        json!({
            "cost": cost(Some(pledged.cost)),
            "without_figure": pledged.marks,
            "is_national": pledged.is_national,
            "beyond": pledged.beyond.map(Beyond::id),
        })
    });
    let marks = Enabling::ALL.map(|what| {
        let mark = response.enabled(subject.session, offer, what);
        (what.id().to_owned(), json!(mark.id()))
    });
    let arrivals = offer.split.iter().filter(|(_, amount)| amount.0 > 0).map(|(kind, _)| {
        let Arrival { earliest, latest } = response.arrival(offer, kind);
        (kind.id().to_owned(), json!({ "earliest": earliest, "latest": latest }))
    });
    let entries = [
        ("stance", json!(offer.stance.id())),
        ("by_kind", amounts(&offer.split)),
        ("arrives", arrivals.collect::<Map<_, _>>().into()),
        ("enabling", marks.into_iter().collect::<Map<_, _>>().into()),
        ("approval", json!(approval)),
        ("left_out", json!(offer.left_out.iter().map(HelpKind::id).collect::<Vec<_>>())),
        ("pledged", json!(pledged)),
        ("explanation", json!(explanation)),
    ];
    entries.into_iter().map(|(id, value)| (id.to_owned(), value)).collect()
}

/// The entries of the response as a whole.
pub(super) fn of_response(subject: Subject<'_>, words: &Words) -> Map<String, Value> {
    let Subject { session, assessment, .. } = subject;
    let response = &assessment.response;
    let pledges: Vec<Value> =
        session.pledges.iter().zip(&response.pledges).map(|(pledge, value)| self::pledge(pledge, value)).collect();
    let gaps: Vec<Value> =
        session.needs.iter().zip(response.gaps(session)).map(|(need, gap)| self::gap(need, &gap)).collect();
    let days = MILESTONES.iter().zip(response.timeline_of_all()).map(|(day, cells)| {
        let kinds: Map<String, Value> = cells
            .iter()
            .filter(|(_, cell)| **cell != Cell::default())
            .map(|(kind, it)| (kind.id().to_owned(), cell(it)))
            .collect();
        json!({ "day": day, "by_kind": kinds, "total": cell(&total(&cells)) })
    });
    let entries = [
        ("is_without_land_forces", json!(response.is_without_land)),
        ("pledges", json!(pledges)),
        ("gaps", json!(gaps)),
        ("timeline", days.collect::<Vec<_>>().into()),
        ("record", record(subject, words)),
    ];
    entries.into_iter().map(|(id, value)| (id.to_owned(), value)).collect()
}

/// What allies really gave in the case that the session tells.
fn record(subject: Subject<'_>, words: &Words) -> Value {
    let Subject { session, catalog, .. } = subject;
    let own = catalog.contributions.iter().filter(|given| given.case == session.case);
    let entries = own.map(|given| {
        json!({
            "ally": given.ally.map(|ally| ally.to_string()),
            "measure": given.measure,
            "quantity": given.quantity,
            "usd_thousands_a_month": given.usd_k_a_month.map(|amount| amount.0),
            "when": given.when,
            "text": words.contribution(given),
            "source": catalog.sources.citation(&given.source),
        })
    });
    entries.collect::<Vec<_>>().into()
}

pub(super) fn pledge(pledge: &Pledge, value: &Pledged) -> Value {
    json!({
        "ally": pledge.ally.to_string(),
        "measure": pledge.measure,
        "kind": value.kind.map(HelpKind::id),
        "quantity": pledge.quantity,
        "months": pledge.months,
        "stage": pledge.stage.id(),
        "from": (!pledge.from.is_beginning()).then(|| pledge.from.to_string()),
        "condition": (!pledge.condition.is_empty()).then_some(&pledge.condition),
        "state": value.state.id(),
        "cost": cost(value.cost),
        "arrives": { "earliest": value.arrival.earliest, "latest": value.arrival.latest },
        "is_beyond_endurance": value.is_beyond_endurance,
    })
}

pub(super) fn gap(need: &Need, gap: &Gap) -> Value {
    let covers = gap.covers.iter().map(|cover| {
        json!({
            "ally": cover.ally.to_string(),
            "quantity": cover.quantity,
            "state": cover.state.id(),
            "arrives": { "earliest": cover.arrival.earliest, "latest": cover.arrival.latest },
        })
    });
    json!({
        "ally": need.ally.to_string(),
        "what": need.what.id(),
        "from": (!need.from.is_beginning()).then(|| need.from.to_string()),
        "is_later": gap.is_later,
        "asked": gap.asked,
        "by_day": gap.by,
        "covered": gap.covered,
        "in_time": gap.in_time,
        "missing": gap.missing,
        "without_money": gap.assumed.map(|assumed| json!({ "givers": assumed.givers, "is_now": assumed.is_now })),
        "covered_by": covers.collect::<Vec<_>>(),
        "suggested": gap.suggested.map(|amount| amount.0),
    })
}

fn cost(cost: Option<CostRange>) -> Value {
    json!(cost.map(|cost| json!({ "low": cost.low.0, "mid": cost.mid.0, "high": cost.high.0 })))
}

fn amounts(kinds: &ByKind<UsdThousands>) -> Value {
    let amounts = kinds.iter().filter(|(_, amount)| amount.0 > 0);
    amounts.map(|(kind, amount)| (kind.id().to_owned(), json!(amount.0))).collect::<Map<_, _>>().into()
}

fn cell(cell: &Cell) -> Value {
    json!({
        "there": cell.there.0,
        "maybe": cell.maybe.0,
        "without_figure_there": cell.marks_there,
        "without_figure_maybe": cell.marks_maybe,
    })
}

/// All kinds of a day together.
fn total(cells: &ByKind<Cell>) -> Cell {
    cells.iter().fold(Cell::default(), |sum, (_, cell)| sum.and(*cell))
}

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
        lines.push(day_line(*day, &total(&cells), words));
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
