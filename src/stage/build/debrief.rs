//! How it went, and what there is to ask. Of what is prepared it reads only what the facilitator opens.

use super::Subject;
use crate::{
    debrief::{Debrief, Strip, Turning},
    domain::Stance,
    stage::{
        debrief::{CountsRow, DebriefFace, DebriefPage, MovedSeat, SpokenLine, StripCell, StripRow},
        page::{Count, Page},
        show::{DebriefView, Show},
        text::{HEADLINE, LINE, fitted},
    },
    words::{Key, Words},
};

/// The most seats that moved by sign.
const MOST_MOVED: usize = 12;
/// The most seats of which the time stands on the wall.
const MOST_SPOKEN: usize = 10;

/// The most rounds of which the counts stand on the wall: the last.
const MOST_ROUNDS: usize = 6;

/// The pages that there are, in the order in which they are turned: the strip, from the second round on the counts, the turning
/// points, the questions, who spoke. What the facilitator wrote stands in the place of what was drawn. A red line is opened by hand alone.
#[must_use]
pub fn debrief_pages(subject: Subject<'_>) -> Vec<DebriefView> {
    let found = Debrief::of(subject.session, subject.assessment);
    let own = subject.session.workshop.questions.len();
    let numbered =
        |view: fn(u16) -> DebriefView, count: usize| (0..count).filter_map(move |at| Some(view(at.try_into().ok()?)));
    let drawn = if own > 0 { 0 } else { found.questions.len() };
    let mut pages = vec![DebriefView::Strip];
    pages.extend((subject.session.proceedings.rounds.len() > 1).then_some(DebriefView::Counts));
    pages.extend(numbered(DebriefView::Turning, found.turning.len()));
    pages.extend(numbered(DebriefView::Own, own));
    pages.extend(numbered(DebriefView::Drawn, drawn));
    pages.extend((!found.spoken.is_empty()).then_some(DebriefView::Spoken));
    pages
}

pub(super) fn page(subject: Subject<'_>, show: &Show, words: &Words) -> Page {
    if subject.assessment.roster.is_empty() {
        return Page::Missing(words.text(Key::WallNoSeats));
    }
    let found = || Debrief::of(subject.session, subject.assessment);
    let page = match show.debrief() {
        DebriefView::Strip => Some(strip(subject, words)),
        DebriefView::Counts => Some(counts(subject, words)),
        DebriefView::Turning(at) => turning(subject, &found(), (usize::from(at), show.zone), words),
        DebriefView::Drawn(at) => {
            let questions = found().questions;
            let asked = questions.get(usize::from(at)).map(|question| words.debrief_question(question));
            asked.map(|text| question(&text, usize::from(at), questions.len(), words))
        }
        DebriefView::Own(at) => {
            let questions = &subject.session.workshop.questions;
            let asked = questions.get(usize::from(at)).map(|text| words.text_of_case(&subject.session.case, text));
            asked.map(|text| question(&text, usize::from(at), questions.len(), words))
        }
        DebriefView::Spoken => spoken(&found(), words),
        DebriefView::RedLine(at) => red_line(subject, usize::from(at), words),
    };
    page.map_or_else(|| Page::Missing(words.text(Key::DebriefNothing)), Page::Debrief)
}

fn strip(subject: Subject<'_>, words: &Words) -> DebriefPage {
    let Strip { rounds, rows } = Strip::of(subject.session, subject.assessment.roster.states());
    let last = rounds.len().saturating_sub(1);
    let count = |stance: Stance| {
        let number = rows.iter().filter(|row| row.cells.get(last).is_some_and(|cell| cell.stance == stance)).count();
        let name = words.stance_under(stance, subject.assessment.is_put());
        Count { stance, number: u16::try_from(number).unwrap_or(u16::MAX), name }
    };
    let has_rounds = rounds.first().is_some_and(|round| *round > 0);
    let is_faint = has_rounds && rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.has_spoken);
    DebriefPage {
        headline: words.text(if has_rounds { Key::DebriefStrip } else { Key::DebriefStripNow }),
        place: String::new(),
        face: DebriefFace::Strip {
            counts: Stance::ALL.map(count).to_vec(),
            faint: if is_faint { words.text(Key::DebriefFaint) } else { String::new() },
            rounds: rounds.iter().map(|round| words.debrief_round_short(*round)).collect(),
            rows: rows
                .iter()
                .map(|row| StripRow {
                    code: row.seat,
                    told: words.debrief_row(&rounds, row),
                    cells: row
                        .cells
                        .iter()
                        .map(|cell| StripCell {
                            stance: cell.stance,
                            moved: cell.moved,
                            has_spoken: cell.has_spoken || !has_rounds,
                            is_absent: cell.is_absent,
                        })
                        .collect(),
                })
                .collect(),
        },
    }
}

/// How many took each stance, round by round.
fn counts(subject: Subject<'_>, words: &Words) -> DebriefPage {
    let strip = Strip::of(subject.session, subject.assessment.roster.states());
    let begun = &subject.session.proceedings.rounds;
    let row = |(place, number): (usize, &u16)| {
        let count = |stance: Stance| Count {
            stance,
            number: u16::try_from(strip.count(place, stance)).unwrap_or(u16::MAX),
            name: words.stance_under(stance, subject.assessment.is_put()),
        };
        let round = usize::from(*number).checked_sub(1).and_then(|at| begun.get(at));
        let name =
            round.map_or_else(|| words.debrief_round_short(*number), |own| words.round(usize::from(*number), own));
        CountsRow { round: fitted(&name, LINE / 3), counts: Stance::ALL.map(count).to_vec() }
    };
    let rows: Vec<CountsRow> = strip.rounds.iter().enumerate().map(row).collect();
    let first = rows.len().saturating_sub(MOST_ROUNDS);
    DebriefPage {
        headline: words.text(Key::DebriefCounts),
        place: String::new(),
        face: DebriefFace::Counts(rows.into_iter().skip(first).collect()),
    }
}

fn turning(subject: Subject<'_>, found: &Debrief, (at, zone): (usize, i32), words: &Words) -> Option<DebriefPage> {
    let point = found.turning.get(at)?;
    let when = subject.session.log.get(point.line).map(|line| line.at).filter(|moment| !moment.is_unstated());
    let line = words.debrief_line_at(point.line, when.map(|moment| moment.shifted(i64::from(zone))));
    let moves = match &point.what {
        Turning::MostMoved(after) => after.moves.as_slice(),
        Turning::FirstObjection(_) | Turning::Happened(_) => &[],
    };
    let seats = moves.iter().take(MOST_MOVED).map(|held| MovedSeat {
        code: held.seat,
        from: held.from,
        to: held.to,
        told: words.debrief_moved_seat(held),
    });
    Some(DebriefPage {
        headline: fitted(&words.debrief_turning(point, subject.session), HEADLINE),
        place: words.debrief_place(at, found.turning.len()),
        face: DebriefFace::Moved {
            seats: seats.collect(),
            more: words.debrief_more_moved(moves.len().saturating_sub(MOST_MOVED)),
            line,
        },
    })
}

/// A question that a headline holds is one; else it stands below.
fn question(text: &str, at: usize, of: usize, words: &Words) -> DebriefPage {
    let text = fitted(text, HEADLINE * 3);
    let place = words.debrief_question_place(at, of);
    if text.chars().count() <= HEADLINE {
        return DebriefPage { headline: text, place, face: DebriefFace::Words(String::new()) };
    }
    DebriefPage { headline: place, place: String::new(), face: DebriefFace::Words(text) }
}

fn spoken(found: &Debrief, words: &Words) -> Option<DebriefPage> {
    if found.spoken.is_empty() {
        return None;
    }
    let line = |(seat, seconds): &(crate::domain::StateCode, u32)| SpokenLine {
        name: words.state(*seat),
        time: words.minutes_and_seconds(*seconds),
        seconds: *seconds,
    };
    Some(DebriefPage {
        headline: words.text(Key::DebriefSpoken),
        place: String::new(),
        face: DebriefFace::Spoken(found.spoken.iter().take(MOST_SPOKEN).map(line).collect()),
    })
}

fn red_line(subject: Subject<'_>, at: usize, words: &Words) -> Option<DebriefPage> {
    let delegation = subject.session.delegations.list.get(at).filter(|held| !held.red_line.trim().is_empty())?;
    Some(DebriefPage {
        headline: fitted(&words.debrief_red_line(&fitted(&delegation.name, LINE / 2)), HEADLINE),
        place: String::new(),
        face: DebriefFace::Words(fitted(&delegation.red_line, HEADLINE * 3)),
    })
}
