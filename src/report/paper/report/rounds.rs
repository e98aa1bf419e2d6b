//! How the seats stood, round by round; how many stood where, who moved, and who spoke.

use super::{Builder, Line, Run, subheading, table};
use crate::{
    council::{Moved, Standing, alignment, movers},
    debrief::{Cell, Debrief, Strip},
    domain::{Session, Stance},
    report::Subject,
    words::{Key, Words},
};

/// So many rounds stand side by side; more go below.
const ROUNDS_A_TABLE: usize = 5;

pub(super) fn rounds(report: &mut Builder<'_>, found: &Debrief) {
    let words = report.words;
    // All the seats of a round stand on one page.
    report.push(super::Block::PageBreak);
    report.heading(Key::AfterRounds);
    let has_rounds = found.strip.rounds.iter().any(|round| *round > 0);
    let caption = words.text(if has_rounds { Key::DebriefStrip } else { Key::DebriefStripNow });
    for from in (0..found.strip.rounds.len()).step_by(ROUNDS_A_TABLE) {
        strip(report, &caption, &found.strip, from);
    }
    if has_rounds {
        report.say(words.text(Key::AfterRoundsKey));
        aligned(report, &found.strip);
    }
    spoken(report, found);
}

fn strip(report: &mut Builder<'_>, caption: &str, strip: &Strip, from: usize) {
    let (words, session) = (report.words, report.subject.session);
    let to = (from + ROUNDS_A_TABLE).min(strip.rounds.len());
    let heads = strip.rounds[from..to].iter().map(|round| round_named(words, session, *round));
    let heads = std::iter::once(words.text(Key::ColumnAlly)).chain(heads).collect();
    let rows = strip.rows.iter().map(|row| {
        let name = Line::plain(format!("{} {}", row.seat, words.state(row.seat)));
        let cells = row.cells[from..to].iter().map(|cell| Line::plain(cell_words(words, *cell)));
        std::iter::once(name).chain(cells).collect()
    });
    let rows = rows.collect();
    table(report, caption.to_owned(), heads, rows, to - from + 1);
}

/// A round by its number and its name; where none has begun, that it is how they stand now.
fn round_named(words: &Words, session: &Session, round: u16) -> String {
    let begun = usize::from(round).checked_sub(1).and_then(|at| session.proceedings.rounds.get(at));
    begun.map_or_else(|| words.text(Key::DebriefNowShort), |begun| words.round(usize::from(round), begun))
}

/// A stance, in brackets where it was said earlier, with the way the seat went.
fn cell_words(words: &Words, cell: Cell) -> String {
    if cell.is_absent {
        return words.attendance(crate::domain::Attendance::Absent);
    }
    let stance = words.stance_inside(cell.stance);
    let stance = if cell.has_spoken || cell.stance == Stance::Undecided { stance } else { format!("({stance})") };
    match cell.moved {
        Moved::No => stance,
        Moved::Towards => format!("↑ {stance}"),
        Moved::Away => format!("↓ {stance}"),
    }
}

/// How many seats stood where in each round, and which of them moved.
fn aligned(report: &mut Builder<'_>, strip: &Strip) {
    let Subject { session, assessment, .. } = report.subject;
    let words = report.words;
    subheading(report, Key::AfterAlignment);
    let seats = assessment.roster.states();
    let mut whole = session.clone();
    whole.proceedings.round_looked_at = 0;
    let standings = alignment(&whole, seats);
    for some in standings.chunks(ROUNDS_A_TABLE) {
        let rounds = some.iter().map(|standing| round_named(words, session, standing.round));
        let heads = std::iter::once(words.text(Key::AfterStance)).chain(rounds).collect();
        let row = |name: String, count: &dyn Fn(&Standing) -> usize| -> Vec<Line> {
            let counts =
                some.iter().map(|standing| Line::plain(words.number(i64::try_from(count(standing)).unwrap_or(0))));
            std::iter::once(Line::plain(name)).chain(counts).collect()
        };
        let stances = Stance::ALL.map(|stance| row(words.stance(stance), &|standing| standing.count(stance)));
        let spoke = row(words.text(Key::AfterSpoke), &Standing::spoken);
        let rows = stances.into_iter().chain([spoke]).collect();
        table(report, words.text(Key::AfterAlignmentTable), heads, rows, 1);
    }
    let moved = strip.rounds.iter().skip(1).flat_map(|round| went(words, session, seats, *round));
    let moved = moved.collect();
    report.list(moved);
}

/// Who went nearer and who further in a round, by name.
fn went(words: &Words, session: &Session, seats: &[crate::domain::StateCode], round: u16) -> Vec<Line> {
    let mut then = session.clone();
    then.proceedings.round_looked_at = round;
    let said = [Moved::Towards, Moved::Away].into_iter().filter_map(|way| {
        let movers = movers(&then, seats, way);
        let name = words.debrief_round(round);
        (!movers.is_empty()).then(|| Line(vec![Run::Plain(words.pair(&name, &words.went(way, &movers)))]))
    });
    said.collect()
}

/// How long each seat spoke, the quiet ones first.
fn spoken(report: &mut Builder<'_>, found: &Debrief) {
    if found.spoken.is_empty() {
        return;
    }
    let words = report.words;
    subheading(report, Key::DebriefHeadSpoken);
    let said = found.spoken.iter().map(|(seat, seconds)| words.debrief_spoke(*seat, *seconds));
    report.say(words.clauses(said));
}
