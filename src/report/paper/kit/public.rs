//! The pieces that everybody may read, and the keys of the stage.

use super::{begin, page};
use crate::{
    atlas::Cover,
    chosen::KitPiece,
    domain::{Language, Stance, Text, Tongue, Version},
    report::{
        figure::{self, AreaView},
        paper::{Block, Card, Cards, Cut, Figure, Line, Rank, Run, Sign, Table, builder::Builder, memo},
        stage_keys,
    },
    words::Key,
};

/// Lines left for a text that nobody has written yet, for amendments, and for what is said when silence is broken.
const TEXT_LINES: u8 = 10;
const AMENDMENTS: usize = 5;
const BREAK_LINES: u8 = 3;
/// Lines left for a condition or a reason.
const REASON_LINES: u8 = 2;
/// How wide the map is shown, points: with the words of the article it fills a page of either size.
const MAP_WIDTH: u32 = 540;
/// The article whose words stand beside the map.
const ARTICLE: &str = "nat.art6";

/// A name plate for each seat, in every language of the program, the one in use first; a name that both write alike once.
pub(super) fn seats(kit: &mut Builder<'_>) {
    begin(kit, KitPiece::Seats);
    let own = kit.words.language();
    let cards = kit.subject.assessment.roster.states().iter().map(|seat| {
        let ally = kit.subject.catalog.ally(*seat);
        let name = |language: Language| ally.map_or_else(|| seat.to_string(), |ally| ally.name.of(language).clone());
        let head = name(own);
        let others = Language::ALL.into_iter().map(name).filter(|other| *other != head);
        Card { sign: Sign::Words(seat.to_string()), lines: others.map(Line::plain).collect(), head, room: 0 }
    });
    let cards = cards.collect();
    kit.push(Block::Cards(Cards { cut: Cut::Tent, cards }));
}

/// The five stances, and beside them how the Council agrees.
pub(super) fn stances(kit: &mut Builder<'_>) {
    begin(kit, KitPiece::Stances);
    let words = kit.words;
    let mut cards: Vec<Card> = Vec::new();
    for stance in Stance::ALL {
        let written = match stance {
            Stance::Reservation => vec![Key::KitReservation, Key::KitCondition],
            Stance::Objects => vec![Key::KitReason],
            Stance::Supports | Stance::DoesNotObject | Stance::Undecided => Vec::new(),
        };
        let effect = Line::plain(words.stance_effect(stance));
        let lines = std::iter::once(effect).chain(written.iter().map(|key| Line::plain(words.text(*key))));
        cards.push(Card {
            sign: Sign::Stance(stance),
            head: words.stance(stance),
            lines: lines.collect(),
            room: if written.is_empty() { 0 } else { REASON_LINES },
        });
    }
    let rules = [Key::MemoConsensusRule, Key::WallConsent, Key::WallRuleBallot];
    cards.push(Card {
        head: words.text(Key::KitRule),
        lines: rules.iter().map(|key| Line::plain(words.text(*key))).collect(),
        ..Card::default()
    });
    kit.push(Block::Cards(Cards { cut: Cut::Pair, cards }));
}

/// An answer in a closed envelope for each seat.
pub(super) fn ballots(kit: &mut Builder<'_>) {
    begin(kit, KitPiece::Ballots);
    let words = kit.words;
    kit.say(words.text(Key::WallRuleBallot));
    let card = |seat: &crate::domain::StateCode| {
        let answer = |stance: Stance| Line(vec![Run::Tick, Run::Plain(words.stance(stance))]);
        let round = Line::plain(words.text(Key::KitRound));
        let reason = Line::plain(words.text(Key::KitConditionOrReason));
        Card {
            sign: Sign::Words(seat.to_string()),
            head: words.state(*seat),
            lines: std::iter::once(round).chain(Stance::ALL.map(answer)).chain([reason]).collect(),
            room: REASON_LINES,
        }
    };
    let cards = kit.subject.assessment.roster.states().iter().map(card).collect();
    kit.push(Block::Cards(Cards { cut: Cut::Pair, cards }));
}

/// The text on the table; where none lies there, every text that is written, each as it stands last, or room for one.
pub(super) fn statements(kit: &mut Builder<'_>) {
    let (session, assessment) = (kit.subject.session, kit.subject.assessment);
    let table = assessment.request.sitting.as_deref().and_then(|sitting| sitting.table.as_ref());
    let on_table = table.and_then(|table| Some((session.proceedings.text(table.text)?, table.version)));
    let written = session.proceedings.texts.iter().map(|text| (&**text, text.last_version()));
    let texts: Vec<(&Text, u16)> = on_table.map_or_else(|| written.collect(), |text| vec![text]);
    if texts.is_empty() {
        begin(kit, KitPiece::Statement);
        kit.push(Block::Room { label: kit.words.text(Key::KitText), lines: TEXT_LINES });
        return amendments(kit);
    }
    for (text, version) in texts {
        statement(kit, text, version);
    }
}

fn statement(kit: &mut Builder<'_>, text: &Text, number: u16) {
    let (words, session) = (kit.words, kit.subject.session);
    let called = words.text_of_case(&session.case, &text.title);
    let kind = words.pair(&words.kit_piece(KitPiece::Statement), &words.text_kind(text.rung));
    page(kit, if called.trim().is_empty() { kind } else { called });
    match text.version(number) {
        Some(version) => {
            kit.push(Block::Paragraph(Line(vec![Run::Strong(words.wall_version(number))])));
            body(kit, version);
        }
        None => kit.push(Block::Room { label: words.text(Key::KitText), lines: TEXT_LINES }),
    }
    amendments(kit);
}

/// Its words in the language in use, with room between the lines; then in the other.
fn body(kit: &mut Builder<'_>, version: &Version) {
    let own = kit.words.language();
    let others = Language::ALL.into_iter().filter(|other| *other != own);
    let mut is_first = true;
    for language in std::iter::once(own).chain(others) {
        let said = version.words(Tongue::of(language)).trim();
        if said.is_empty() {
            continue;
        }
        if is_first {
            kit.push(Block::Spaced(Line::plain(said)));
        } else {
            kit.push(Block::Heading(Rank::Second, language.own_name().to_owned()));
            kit.say(said);
        }
        is_first = false;
    }
}

/// Room for amendments, and for a silence that is opened and broken.
fn amendments(kit: &mut Builder<'_>) {
    let words = kit.words;
    let heads = [Key::KitAmendedBy, Key::KitAmendedOut, Key::KitAmendedIn].map(|key| words.text(key));
    let rows = vec![vec![Line::default(); heads.len()]; AMENDMENTS];
    let caption = words.text(Key::KitAmendments);
    kit.push(Block::Table(Table { caption, figures_from: heads.len(), heads: heads.into(), rows }));
    kit.push(Block::Room { label: words.text(Key::KitSilence), lines: BREAK_LINES });
}

/// The map in two views, the words of the article, and which lands and seas it is read to hold.
pub(super) fn map(kit: &mut Builder<'_>) {
    begin(kit, KitPiece::Map);
    let (words, session, catalog) = (kit.words, kit.subject.session, kit.subject.catalog);
    let area = figure::Area::of(kit.subject);
    view(kit, &area, AreaView::Alliance);
    let day = session.incident.first_day;
    for provision in catalog.provision(ARTICLE).into_iter().filter(|provision| provision.in_force(day)) {
        kit.subheading(words.says(&provision.heading));
        let quoted = kit.sourced(words.says(&provision.text), &provision.source);
        kit.push(Block::Quotation(quoted));
    }
    kit.push(Block::PageBreak);
    view(kit, &area, AreaView::Europe);
    kit.say(words.text(Key::MapCredit));
    for (key, cover) in [(Key::KitSeasIn, Cover::Covered), (Key::KitSeasArgued, Cover::Argued)] {
        kit.say(words.pair(&words.text(key), &words.clauses(area.seas(cover, words))));
    }
    kit.say(words.pair(&words.text(Key::KitLandsOut), &words.list(&area.lands_beyond(words))));
}

fn view(kit: &mut Builder<'_>, area: &figure::Area, view: AreaView) {
    let drawing = area.drawing(view, kit.words);
    kit.push(Block::Figure(Figure {
        size: drawing.size,
        shown: (MAP_WIDTH, drawing.size.1 * MAP_WIDTH / drawing.size.0.max(1)),
        svg: drawing.svg,
        alt: drawing.alt,
        caption: Line::plain(drawing.caption),
    }));
}

/// What is known, as the memo tells it.
pub(super) fn facts(kit: &mut Builder<'_>) {
    begin(kit, KitPiece::Facts);
    let (words, session) = (kit.words, kit.subject.session);
    kit.say(words.text_of_case(&session.case, &session.decision_point));
    memo::facts_table(kit);
}

/// The keys of the stage.
pub(super) fn keys(kit: &mut Builder<'_>) {
    begin(kit, KitPiece::Keys);
    let words = kit.words;
    let rows = stage_keys(words).into_iter().map(|(key, does)| vec![Line(vec![Run::Strong(key)]), Line::plain(does)]);
    let rows = rows.collect();
    kit.table(words.text(Key::PackKeys), &[Key::KitKey, Key::KitDoes], rows, 2);
}
