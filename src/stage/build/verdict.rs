//! Four sealed plates.

use super::{Subject, council};
use crate::{
    domain::{Citation, Stance},
    explore::argued,
    law::{self, Element},
    stage::{
        page::{Page, Plate, Side, VerdictPage},
        show::{PLATES, Show},
        text::{LINE, fitted},
    },
    words::{Key, PartText, Words},
};

/// The most lines on a side.
const MOST_LINES: usize = 2;
/// What an argument holds.
const ARGUMENT: usize = LINE * 2;

/// The four answers, in their order.
const NAMES: [Key; PLATES as usize] = [Key::WallThreshold, Key::WallRequest, Key::WallConsensus, Key::WallResponse];

pub(super) fn page(subject: Subject<'_>, show: &Show, words: &Words) -> Page {
    if subject.assessment.is_blank {
        return Page::Missing(words.text(Key::WallNothingStated));
    }
    let open = usize::from(show.readable()).min(NAMES.len());
    let state = |which: usize| if which < open { Some(state(subject, which, words)) } else { None };
    let plate = |(which, name): (usize, &Key)| Plate {
        name: words.text(*name),
        state: state(which),
        sealed: words.text(Key::WallSealed),
    };
    // What is still sealed is not even computed.
    let (headline, sides) = match open.checked_sub(1) {
        None => (words.text(Key::WallAllSealed), Vec::new()),
        Some(last) => (sentence(subject, last, words), sides(subject, last, words)),
    };
    Page::Verdict(VerdictPage { headline, plates: NAMES.iter().enumerate().map(plate).collect(), sides })
}

/// What a plate says in two or three words.
fn state(subject: Subject<'_>, which: usize, words: &Words) -> String {
    let Subject { session, assessment, .. } = subject;
    let PartText { state, .. } = match which {
        0 => words.threshold_part(assessment),
        1 => words.request_part(assessment),
        2 => words.consensus_part(assessment, session),
        // The fourth says money first; the wall does not.
        _ => PartText { state: words.wall_givers(&assessment.response), line: String::new() },
    };
    state
}

fn sentence(subject: Subject<'_>, which: usize, words: &Words) -> String {
    let Subject { session, assessment, .. } = subject;
    match which {
        0 => words.wall_threshold(assessment),
        1 => words.wall_request(assessment),
        2 => words.wall_consensus(assessment, session),
        _ => words.wall_response(&assessment.response),
    }
}

fn sides(subject: Subject<'_>, which: usize, words: &Words) -> Vec<Side> {
    let Subject { session, assessment, .. } = subject;
    let sides = match which {
        0 => vec![
            argued_side(subject, law::Side::For, Key::WallFor, words),
            argued_side(subject, law::Side::Against, Key::WallAgainst, words),
        ],
        1 => vec![Side { name: String::new(), lines: words.wall_other_answers(assessment, session) }],
        2 => consensus_sides(subject, words),
        _ => vec![Side { name: String::new(), lines: vec![words.basis(assessment)] }],
    };
    let has_lines = |side: &Side| !side.lines.is_empty();
    let most = |mut side: Side| {
        side.lines.truncate(MOST_LINES);
        side.lines = side.lines.iter().map(|line| fitted(line, ARGUMENT)).collect();
        side
    };
    sides.into_iter().filter(has_lines).map(most).collect()
}

/// What is said on one side of the element on which the threshold turns: what was argued in print by the day looked at, then
/// what the facts say. What was argued later is no news of that day.
fn argued_side(subject: Subject<'_>, side: law::Side, name: Key, words: &Words) -> Side {
    let Subject { session, assessment, .. } = subject;
    let element = assessment.threshold.weakest.unwrap_or(Element::E1);
    let printed = argued(session, assessment, element, side).into_iter();
    let printed = printed.filter(|argued| argued.citation == Citation::Then).map(|argued| words.argued(&argued));
    let of_facts = assessment.threshold.finding(element).on(side).map(|reason| words.reason(reason, session));
    let mut lines: Vec<String> = printed.chain(of_facts).collect();
    lines.dedup();
    // What the wall does not hold whole comes last.
    lines.sort_by_key(|line| line.chars().count() > ARGUMENT);
    if lines.first().is_some_and(|line| line.chars().count() <= ARGUMENT) {
        lines.retain(|line| line.chars().count() <= ARGUMENT);
    }
    Side { name: words.text(name), lines }
}

/// Whoever stands in the way or has a reservation; where nobody does, that.
fn consensus_sides(subject: Subject<'_>, words: &Words) -> Vec<Side> {
    let sides = [Stance::Objects, Stance::Reservation].map(|stance| of_stance(subject, stance, words)).to_vec();
    if sides.iter().any(|side| !side.lines.is_empty()) {
        return sides;
    }
    let Subject { session, assessment, .. } = subject;
    vec![Side { name: String::new(), lines: vec![words.wall_consensus_line(assessment, session)] }]
}

/// The seats of a stance by name, each with the condition that it made public.
fn of_stance(subject: Subject<'_>, stance: Stance, words: &Words) -> Side {
    let seats = council::those(subject, stance);
    let named = |seat| council::said(subject.session, seat, words);
    let mut lines: Vec<String> = seats.iter().copied().take(MOST_LINES).map(named).collect();
    // Nobody is "1 more" who has room: of three, the third shares a line with the second.
    let third = (seats.len() == MOST_LINES + 1).then(|| named(seats[MOST_LINES]));
    let rest = words.wall_more(seats.len().saturating_sub(MOST_LINES));
    if let (Some(last), false) = (lines.last_mut(), rest.is_empty()) {
        let shared = third.map(|third| words.list(&[last.clone(), third]));
        let has_room = |shared: &String| shared.chars().count() <= ARGUMENT;
        *last = shared.filter(has_room).unwrap_or_else(|| format!("{last} {rest}"));
    }
    Side { name: words.stance_of_seats(stance, subject.assessment.is_put(), seats.len()), lines }
}
