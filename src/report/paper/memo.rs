//! The memo: issue, rule, application, conclusion, from a session as it stands. The judgement is left to whoever hands it in.

use super::{Block, Figure, Line, Paper, Run, Wishes, builder::Builder};
use crate::{
    chosen::{FigureSize, Look},
    costs::{self, likely_refusal},
    domain::{Branch, Cost, Dated, FactId, FactValue, OwnArgument, RequestLine, Session, Stance, StateCode},
    explore::{Nearness, argued, is_unargued, nearest},
    law::{Finding, Grade, Side},
    report::{Subject, figure, subject::sentence},
    response::Offer,
    words::{Key, Words},
};

/// The provisions that a memo quotes, by their ids.
const PROVISIONS: [&str; 3] = ["nat.art4", "nat.art5", "nat.art6"];
/// So many precedents are cited or distinguished.
const MOST_PRECEDENTS: usize = 3;
/// The width of the text, points of a drawing.
const WIDEST: u32 = 640;
/// Lines left for one's own judgement.
const JUDGEMENT_LINES: u8 = 8;
/// The order in which the sides of an argument are read.
const SIDES: [Side; 5] = [Side::Decides, Side::MayApply, Side::For, Side::Against, Side::Note];

/// The memo of a session beside the precedents among `cases`, where the session itself is none of its own.
#[must_use]
pub fn memo(subject: Subject<'_>, cases: &[&Session], words: &Words, wishes: &Wishes) -> Paper {
    let mut memo = Builder::new(subject, words, wishes);
    issue(&mut memo);
    facts(&mut memo);
    rule(&mut memo);
    application(&mut memo);
    practice(&mut memo, cases);
    council(&mut memo);
    response(&mut memo);
    either_way(&mut memo);
    conclusion(&mut memo);
    let title = words.fill(Key::MemoTitle, &[("title", words.session_title(subject.session).into())]);
    memo.finish(title)
}

/// The question, and the one sentence that answers it.
fn issue(memo: &mut Builder<'_>) {
    let Subject { session, assessment, .. } = memo.subject;
    let words = memo.words;
    memo.heading(Key::MemoIssue);
    let asked = words.text_of_case(&session.case, &session.decision_point);
    memo.say(if asked.trim().is_empty() { words.text(Key::MemoQuestion) } else { asked });
    let headline = words.headline(assessment, session);
    memo.push(Block::Paragraph(Line(vec![Run::Strong(headline)])));
}

/// What happened, and every fact with its day and its source.
fn facts(memo: &mut Builder<'_>) {
    let Subject { session, .. } = memo.subject;
    let words = memo.words;
    memo.heading(Key::MemoFacts);
    memo.say(words.text_of_case(&session.case, &session.summary));
    for part in session.summary_parts.iter().filter(|part| part.from <= session.as_of) {
        memo.say(words.pair(&words.day(part.from), &words.text_of_case(&session.case, &part.text)));
    }
    facts_table(memo);
    let sources: Vec<Run> =
        session.sources.iter().map(|source| memo.mark_text(words.text_of_case(&session.case, source))).collect();
    if !sources.is_empty() {
        let rests = Run::Plain(words.text(Key::MemoRests));
        memo.push(Block::Paragraph(Line(std::iter::once(rests).chain(sources).collect())));
    }
}

/// Every fact that is stated by the day looked at, with its day, how sure it is, and its source.
pub(super) fn facts_table(memo: &mut Builder<'_>) {
    let (words, session) = (memo.words, memo.subject.session);
    let mut rows = Vec::new();
    for fact in FactId::ALL.iter().copied() {
        let stated = session.incident.value_on(fact, session.as_of);
        let said = stated.filter(|dated| FactValue::unknown(fact).as_ref() != Some(&dated.value));
        rows.extend(said.map(|dated| fact_row(memo, fact, &dated)));
    }
    let mut allies: Vec<StateCode> = session.incident.request.iter().map(|line| line.ally).collect();
    allies.dedup();
    for line in allies.iter().filter_map(|ally| session.incident.request_line(*ally, session.as_of)) {
        rows.push(request_row(memo, line));
    }
    let heads = [Key::ColumnFact, Key::ColumnValue, Key::ColumnSince, Key::ColumnConfidence];
    memo.table(words.text(Key::MemoFactsTable), &heads, rows, heads.len());
}

fn fact_row(memo: &mut Builder<'_>, fact: FactId, dated: &Dated<FactValue>) -> Vec<Line> {
    let (words, case) = (memo.words, &memo.subject.session.case);
    let name = format!("{} {}", words.mark(fact), words.fact(fact));
    let value = Run::Plain(words.value_of_case(case, &dated.value));
    let note = words.text_of_case(case, &dated.note);
    let since = if dated.from.is_beginning() { memo.subject.session.incident.first_day } else { dated.from };
    row(memo, name, value, &note, [words.day(since), words.confidence(dated.confidence)])
}

fn request_row(memo: &mut Builder<'_>, line: &RequestLine) -> Vec<Line> {
    let (words, session) = (memo.words, memo.subject.session);
    let name = format!("{} {}", words.mark(FactId::Request), words.fact(FactId::Request));
    let value = Run::Plain(words.pair(&words.state(line.ally), &words.choice(line.value)));
    let note = words.text_of_case(&session.case, &line.note);
    let since = if line.from.is_beginning() { session.incident.first_day } else { line.from };
    row(memo, name, value, &note, [words.day(since), words.confidence(line.confidence)])
}

fn row(memo: &mut Builder<'_>, name: String, value: Run, note: &str, rest: [String; 2]) -> Vec<Line> {
    let note = note.trim();
    // A note that names no source is a remark, and stands as one.
    let noted = match note {
        "" => None,
        note if is_source(memo.subject.session, note) => Some(memo.mark_text(note.to_owned())),
        remark => Some(Run::Plain(format!(" ({remark})"))),
    };
    let value = Line(std::iter::once(value).chain(noted).collect());
    let [since, sure] = rest.map(Line::plain);
    vec![Line::plain(name), value, since, sure]
}

/// Whether a note names a source: one of the session's, an address, or anything with a year.
fn is_source(session: &Session, note: &str) -> bool {
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|digit| digit.is_ascii_digit());
    session.sources.iter().any(|source| source == note)
        || note.contains("://")
        || note.split(|letter: char| !letter.is_alphanumeric()).any(is_year)
}

/// The treaty's own words, in the language of the memo: both are originals.
fn rule(memo: &mut Builder<'_>) {
    let Subject { session, catalog, .. } = memo.subject;
    let words = memo.words;
    memo.heading(Key::MemoRule);
    let day = session.incident.first_day;
    for provision in PROVISIONS.iter().filter_map(|id| catalog.provision(id)).filter(|one| one.in_force(day)) {
        memo.subheading(words.says(&provision.heading));
        let quoted = memo.sourced(words.says(&provision.text), &provision.source);
        memo.push(Block::Quotation(quoted));
    }
    memo.say(words.text(Key::MemoConsensusRule));
}

/// Element by element: the answer, why, and what has been argued on either side.
fn application(memo: &mut Builder<'_>) {
    let Subject { session, assessment, .. } = memo.subject;
    let words = memo.words;
    memo.heading(Key::MemoApplication);
    let threshold = words.threshold_part(assessment);
    memo.say(words.pair(&words.text(Key::PartThreshold), &words.clauses([threshold.state, threshold.line])));
    for finding in assessment.threshold.findings() {
        element(memo, finding);
    }
    memo.say(words.then_and_later(assessment, session));
}

fn element(memo: &mut Builder<'_>, finding: &Finding) {
    let Subject { session, assessment, .. } = memo.subject;
    let words = memo.words;
    memo.subheading(format!("{} {}", words.element(finding.element), words.answer(finding)));
    if finding.grade != Grade::Unknown && finding.is_reached {
        memo.say(words.facts_firm(finding.firmness));
    }
    let mut said: Vec<String> = Vec::new();
    let mut lines = Vec::new();
    for reason in SIDES.iter().flat_map(|side| finding.on(*side)) {
        let sentence = words.pair(&words.side(reason.side), &sentence(reason, session, words));
        let convinces = reason.ground.argument_id().is_some_and(|id| session.is_convinced_by(id));
        let sentence = if convinces { words.convinced(&sentence) } else { sentence };
        // A state named twice among the attacked is one reason.
        if !said.contains(&sentence) {
            lines.push(memo.sourced(sentence.clone(), reason.source()));
            said.push(sentence);
        }
    }
    for side in [Side::For, Side::Against] {
        for argued in argued(session, assessment, finding.element, side) {
            let text = words.pair(&words.side_argued(side), &words.argued(&argued));
            let convinces = session.is_convinced_by(argued.argument.id);
            let text = if convinces { words.convinced(&text) } else { text };
            lines.push(memo.sourced(text, argued.argument.source));
        }
        if is_unargued(session, assessment, finding.element, side) {
            lines.push(Line::plain(words.no_argument(side)));
        }
    }
    for own in session.arguments.iter().filter(|own| own.element == finding.element && !own.text.trim().is_empty()) {
        lines.push(own_argument(memo, own));
    }
    memo.list(lines);
}

/// An argument in one's own words, with its facts, its source, and whether it convinced.
fn own_argument(memo: &mut Builder<'_>, own: &OwnArgument) -> Line {
    let words = memo.words;
    let text = words.pair(&words.own_line(own.kind), &words.own_argument(own));
    let text = Run::Plain(if own.convinces { words.convinced(&text) } else { text });
    let source = own.source.trim();
    let mark = (!source.is_empty()).then(|| memo.mark_text(source.to_owned()));
    Line(std::iter::once(text).chain(mark).collect())
}

/// The nearest precedents, cited and distinguished, and one's own sentences.
fn practice(memo: &mut Builder<'_>, cases: &[&Session]) {
    let Subject { session, assessment, catalog, .. } = memo.subject;
    let words = memo.words;
    memo.heading(Key::MemoPrecedents);
    memo.say(words.text(Key::PrecedentsArgue));
    let is_own = |case: &Session| !case.case.is_empty() && case.case == session.case;
    let others: Vec<&Session> =
        cases.iter().copied().filter(|case| !is_own(case) && !case.says_the_same(session)).collect();
    let found = nearest(catalog, session, assessment, others.iter().copied());
    let case_of = |near: &Nearness| others.iter().copied().find(|case| case.case == near.case);
    let close = found.iter().filter(|near| !near.shared.is_empty());
    let close: Vec<_> = close.filter_map(|near| Some((near, case_of(near)?))).take(MOST_PRECEDENTS).collect();
    if close.is_empty() {
        memo.say(words.text(Key::PrecedentsNothingClose));
    }
    let by = memo.wishes.known_by;
    for (near, case) in &close {
        memo.subheading(words.precedent_title(case));
        let lines = [true, false].map(|cites| Line::plain(words.cited(catalog, case, near, cites, by)));
        memo.list(lines.into());
    }
    // What *Cite* and *Distinguish* took down is the program's sentence, and stands there already where its case does.
    let is_cited = |note: &str| {
        let cited =
            |(near, case): (&Nearness, &Session), cites| note.contains(&words.cited(catalog, case, near, cites, by));
        found.iter().filter_map(|near| Some((near, case_of(near)?))).any(|one| cited(one, true) || cited(one, false))
    };
    let notes: Vec<_> = memo.notes().into_iter().filter(|note| !is_cited(&note.text)).collect();
    if notes.is_empty() {
        return;
    }
    memo.heading(Key::MemoOwnSentences);
    for note in notes {
        memo.say(words.text_of_case(&session.case, &note.text));
    }
}

/// Who asked, where the seats stand, and what follows.
fn council(memo: &mut Builder<'_>) {
    let Subject { session, assessment, .. } = memo.subject;
    let words = memo.words;
    memo.heading(Key::MemoCouncil);
    let parts = [
        (Key::PartRequest, words.request_part_of(assessment, session)),
        (Key::PartConsensus, words.consensus_part(assessment, session)),
    ];
    for (key, part) in parts {
        memo.say(words.pair(&words.text(key), &words.clauses([part.state, part.line])));
    }
    // Names and no numbers: a row of numbers reads as a count of votes.
    let mut lines = Vec::new();
    for stance in Stance::ALL {
        let positions = assessment.council.positions.iter();
        let seats: Vec<StateCode> = positions
            .filter(|(_, position)| position.takes_part && position.stance == stance)
            .map(|(seat, _)| assessment.roster.state(seat))
            .collect();
        if !seats.is_empty() {
            let names: Vec<String> =
                words.in_order(&seats).into_iter().map(|seat| words.seat_with_condition(seat, session)).collect();
            let stands = words.stance_under(stance, assessment.is_put());
            lines.push(Line::plain(words.pair(&stands, &words.list(&names))));
        }
    }
    memo.list(lines);
    let warnings = assessment.council.warnings.iter();
    memo.list(warnings.map(|warning| Line::plain(words.warning(*warning, session, assessment))).collect());
}

/// What each ally would bring by this model: the chart, and its table.
fn response(memo: &mut Builder<'_>) {
    let (words, response) = (memo.words, &memo.subject.assessment.response);
    memo.heading(Key::MemoResponse);
    memo.say(words.text(Key::ScenarioNotData));
    memo.say(words.response_total(response));
    memo.say(words.pair(&words.text(Key::ResponseLedBy), &words.led_by(response.led_by)));
    if response.offers.values().iter().any(|offer| offer.range.is_some()) {
        let chart = chart(memo, None);
        memo.push(Block::Figure(chart));
    }
    let allies: Vec<StateCode> = response.offers.values().iter().map(|offer| offer.ally).collect();
    let order = words.in_order(&allies);
    let offers = order.iter().filter_map(|ally| response.offers.values().iter().find(|offer| offer.ally == *ally));
    let rows = offers.map(|offer| offer_row(words, offer)).collect();
    let heads = [Key::ColumnAlly, Key::ColumnState, Key::ColumnLeast, Key::ColumnSuggested, Key::ColumnMost];
    memo.table(words.text(Key::MemoResponseTable), &heads, rows, 2);
}

fn offer_row(words: &Words, offer: &Offer) -> Vec<Line> {
    let least = offer.range.map(|_| words.effort(offer.least));
    let most = offer.range.map(|_| words.effort(offer.most));
    let suggested = offer.suggested.map(|amount| words.effort(amount));
    let cells = [least, suggested, most].map(|cell| Line::plain(cell.unwrap_or_else(|| "–".to_owned())));
    let mut row = vec![Line::plain(words.state(offer.ally)), Line::plain(words.offer(offer))];
    row.extend(cells);
    row
}

/// The chart of the response, as wide as the text and no higher than it may be, points.
pub(super) fn chart(memo: &mut Builder<'_>, most_height: Option<u32>) -> Figure {
    let (subject, words) = (memo.subject, memo.words);
    let size = if most_height.is_some() { FigureSize::LEAST } else { FigureSize::default() };
    let look = Look { size, ..Look::default() };
    let beside = figure::beside(subject, words, &look);
    let marks = beside.sources.into_iter().map(|source| memo.mark_text(source));
    let caption = std::iter::once(Run::Plain(beside.caption)).chain(marks).collect();
    let size = (u32::from(size.width()), u32::from(size.height()));
    Figure {
        svg: figure::drawing(subject, words, &look),
        size,
        shown: shown(size, most_height.unwrap_or(u32::MAX)),
        alt: beside.alt,
        caption: Line(caption),
    }
}

/// Width and height within the width of a text and a height.
fn shown((width, height): (u32, u32), most_height: u32) -> (u32, u32) {
    let wide = (WIDEST.min(width), height * WIDEST.min(width) / width.max(1));
    if wide.1 <= most_height { wide } else { (width * most_height / height.max(1), most_height) }
}

/// The costs of yes and of no, side by side and never netted.
fn either_way(memo: &mut Builder<'_>) {
    let Subject { session, assessment, catalog, .. } = memo.subject;
    let words = memo.words;
    memo.heading(Key::MemoCosts);
    memo.say(words.text(Key::CostsHint));
    for branch in [Branch::Agreed, likely_refusal(assessment)] {
        let side = costs::costs(catalog, session, assessment, branch);
        memo.subheading(words.branch(branch));
        let mut lines = Vec::new();
        for line in &side.lines {
            for one in &line.considerations {
                let text = words.consideration(*one, session, assessment);
                let text = words.pair(&words.cost_in(line.cost, assessment), &text);
                lines.push(memo.sourced(text, one.source()));
            }
            if line.cost == Cost::Story {
                let story = &side.story;
                let weighed = [("helped", story.helped.to_string().into()), ("hurt", story.hurt.to_string().into())];
                lines.push(Line::plain(words.begun(&words.fill(Key::CostsStoryWeighed, &weighed))));
            }
        }
        memo.list(lines);
    }
    memo.say(words.text(Key::CostsBalance));
}

/// The answer, what is not known, and room for a judgement that no model makes.
fn conclusion(memo: &mut Builder<'_>) {
    let Subject { session, assessment, .. } = memo.subject;
    let words = memo.words;
    memo.heading(Key::MemoConclusion);
    memo.say(words.headline(assessment, session));
    missing(memo);
    memo.push(Block::Room { label: words.text(Key::MemoJudgement), lines: JUDGEMENT_LINES });
}

/// Which facts are not known and would matter.
pub(super) fn missing(memo: &mut Builder<'_>) {
    let (words, assessment) = (memo.words, memo.subject.assessment);
    let missing: Vec<String> = assessment
        .threshold
        .missing()
        .iter()
        .map(|fact| format!("{} {}", words.mark(fact), words.fact(fact)))
        .collect();
    if !missing.is_empty() {
        memo.say(words.fill(Key::MemoMissing, &[("facts", words.list(&missing).into())]));
    }
}
