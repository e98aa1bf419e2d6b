//! The report that a played session writes of itself, and the tables beside it: everything that everybody may see stands in it,
//! nothing private that was not ticked by itself, and no name where none was asked for.

use std::collections::BTreeSet;

use casus::{
    assess::assess,
    catalog::Catalog,
    chosen::{CitationStyle, PaperForm, PaperSize, ReportChoice, ReportTable, Separator},
    debrief::{Private, private},
    domain::{
        Act, Audience, Confidence, Day, Deadline, Delegation, Edit, HelpKind, Inject, Language, Moment, Need, Note,
        Pledge, Preparation, Procedure, Round, RoundKind, Rung, Session, Stance, StateCode, Step, Text, TextId,
        Version, Wanted, WorkshopStep,
    },
    predict::{Answer, Guess, Part},
    report::{
        Subject,
        paper::{self, Block, OwnNotes, Paper, Wishes},
    },
    words::Words,
    workbench::{Signature, Workbench},
};

use crate::stage::room;

const POL: StateCode = StateCode::new(b"POL");
const NOR: StateCode = StateCode::new(b"NOR");
const HUN: StateCode = StateCode::new(b"HUN");
const TODAY: Day = Day::constant(2030, 6, 1);

/// A table that is played, a minute a deed, and signed.
struct Table(Workbench, i64);

impl Table {
    fn act(&mut self, edit: Edit) {
        self.1 += 60;
        self.0.sign(Signature { who: "Zqada".into(), at: Moment::from_unix_seconds(self.1) });
        self.0.execute(edit, None);
    }

    fn step(&mut self, act: Act) {
        let day = self.0.session().as_of;
        self.act(Edit::Proceed(Procedure::Take(Step::plain(day, act))));
    }

    fn round(&mut self) {
        let round = Round { name: "Corridors".to_owned(), ..Round::on(self.0.session().as_of, RoundKind::Formal) };
        self.act(Edit::Proceed(Procedure::BeginRound(round)));
    }
}

/// What is prepared for it: an inject that will be used, one that will be taken back, one that will not be used.
fn prepared() -> Session {
    let mut session = room::case("pl-2025-drones");
    session.case.clear();
    session.title = "Three hours in May".to_owned();
    session.stances.clear();
    session.proceedings = Default::default();
    let inject =
        |title: &str| Inject { title: title.to_owned(), text: title.to_owned(), objective: 1, ..Inject::default() };
    session.workshop.injects = vec![inject("A second attack"), inject("zqback"), inject("zqwaits")];
    session.workshop.objectives = vec!["Tell asking from agreeing".to_owned(), "Write a text under time".to_owned()];
    session.workshop.steps =
        vec![WorkshopStep { name: "First briefing".to_owned(), round: 1, objective: 1, ..Default::default() }];
    session.delegations.list = vec![Delegation {
        name: "Zqteam".to_owned(),
        seats: vec![NOR],
        people: vec!["Zqperson".to_owned()],
        red_line: "zqredline".to_owned(),
        ..Delegation::default()
    }];
    session.notes = [Note::plain("zqnote"), Note { audience: Audience::Public, ..Note::plain("Everybody knew") }]
        .into_iter()
        .collect();
    session
}

/// The same played in two rounds, to an agreement or to none.
fn played(agrees: bool) -> Session {
    let mut table = Table(Workbench::new(Catalog::shipped(), prepared()), 1_900_000_000);
    let (seats, day) = (table.0.assessment().roster.states().to_vec(), table.0.session().as_of);
    let text = TextId::at(0).expect("the first text");
    table.round();
    table.act(Edit::SetStance(seats.clone(), Stance::DoesNotObject));
    table.act(Edit::Proceed(Procedure::AddText(Text {
        title: "Nights in the north".to_owned(),
        ..Text::plain(Rung::Solidarity)
    })));
    let version = |en: &str, fr: &str| Version { on: day, en: en.to_owned(), fr: fr.to_owned(), ..Version::default() };
    let put = |version: Version| Edit::Proceed(Procedure::AddVersion(text, version));
    table.act(put(version("Allies condemn the flights.", "Les Alliés condamnent les survols.")));
    table.step(Act::Met);
    table.step(Act::SilenceOpened { text, version: 1, until: Deadline::Room { minutes: 10 } });
    let reason = format!("{} until the proof is public", "not one word of it ".repeat(12));
    table.step(Act::SilenceBroken { by: HUN, reason: reason.trim().to_owned() });
    table.round();
    table.act(Edit::Prepare(Preparation::Publish(1)));
    table.act(Edit::Prepare(Preparation::Publish(2)));
    table.act(Edit::Prepare(Preparation::Recall(2, Vec::new())));
    table.act(Edit::SetStance(seats[..5].to_vec(), Stance::Supports));
    table.act(put(version(
        "Allies condemn the flights over Poland.",
        "Les Alliés condamnent les survols de la Pologne.",
    )));
    table.step(Act::Amended { version: 2 });
    table.act(Edit::PutNeed(Need { quantity: 4, ..Need::plain(POL, Wanted::Measure("r_ad".to_owned())) }));
    table.act(Edit::PutNeed(Need::plain(POL, Wanted::Kind(HelpKind::Humanitarian))));
    table.act(Edit::PutPledge(Pledge { quantity: 2, ..Pledge::plain(NOR, "r_ad") }));
    assert!(table.0.annotate(0, "zqline"));
    assert!(table.0.enter("zqentry"));
    if agrees {
        table.step(Act::SilenceOpened { text, version: 2, until: Deadline::Room { minutes: 10 } });
        table.step(Act::Adopted);
    } else {
        table.act(Edit::SetStance(vec![HUN], Stance::Objects));
    }
    table.step(Act::Ended);
    table.0.session().clone()
}

/// The session that `checks/papers` prints is the one that is played here.
#[test]
fn the_session_that_is_printed_is_the_one_that_is_played_here() {
    let path = "tests/report/played.ron";
    let is = casus::storage::format::write(&played(true)).expect("written");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(path, &is).expect("written");
    }
    assert!(std::fs::read_to_string(path).expect("kept") == is, "{path}; INSTA_UPDATE=always writes it anew");
}

fn wishes() -> Wishes {
    Wishes { style: CitationStyle::Chicago, own_notes: OwnNotes::Public, today: TODAY, known_by: None }
}

fn with<T>(session: &Session, language: Language, make: impl FnOnce(Subject<'_>, &Words) -> T) -> T {
    let (catalog, words) = (Catalog::shipped(), Words::of(language));
    let session = words.told(session.clone());
    let assessment = assess(catalog, &session);
    make(Subject { file: "test", session: &session, assessment: &assessment, catalog }, words)
}

fn report(session: &Session, language: Language, choice: &ReportChoice) -> Paper {
    with(session, language, |subject, words| paper::report(subject, words, &wishes(), choice, None))
}

fn csv(session: &Session, choice: &ReportChoice, table: ReportTable, separator: Separator) -> String {
    let wishes = wishes();
    with(session, Language::En, |subject, words| paper::csv(subject, words, (&wishes, choice), table, separator))
}

fn rows(csv: &str) -> Vec<Vec<String>> {
    let text = csv.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// Everything that leaves: the report in its three forms, and both tables.
fn all(session: &Session, choice: &ReportChoice) -> String {
    let paper = report(session, Language::En, choice);
    let forms =
        [PaperForm::Text, PaperForm::Html].map(|form| paper::bytes(&paper, form, PaperSize::A4).expect("written"));
    let forms = forms.map(|bytes| String::from_utf8(bytes).expect("text")).concat();
    let tables = ReportTable::ALL.iter().map(|table| csv(session, choice, *table, Separator::Comma));
    forms + &tables.collect::<String>()
}

fn text(session: &Session, language: Language, choice: &ReportChoice) -> String {
    let text = paper::text(&report(session, language, choice));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn it_tells_of_everything_that_was_played() {
    let said = text(&played(true), Language::En, &ReportChoice::default());
    for part in [
        "After-action report: Three hours in May",
        "The proceedings end with the statement of solidarity “Nights in the north” agreed.",
        "The text that was agreed: Statement of solidarity “Nights in the north”",
        "1. Tell asking from agreeing | First briefing; Inject 1: A second attack",
        "2. Write a text under time | Nothing in the rounds that began",
        "HUN Hungary | objects | ↑ (does not object)",
        "ALB Albania | does not object | ↑ supports",
        "Round 2: Inject 1 was published: “A second attack”. · Line ",
        "Round 2: 5 allies moved after inject 2 was taken back. Albania: does not object → supports;",
        "until the proof is public",
        "Allies condemn the flights over Poland.",
        "In bold: new in this version. Struck out: flights.",
        "Poland asks for Air and missile defence (batteries): 4: 2 covered, 2 missing",
        "1. A second attack | published | Round 2,",
        "Inject 2 | published and taken back",
        "Inject 3 | not used",
        "No prediction was made in this sitting.",
        "Round 2: 5 allies moved after inject 2 was taken back. What moved you?",
        "Everybody knew",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    // Not shortened: it is what had to change.
    assert_eq!(said.matches("not one word of it ").count(), 12, "{said}");
}

#[test]
fn no_agreement_is_told_as_cleanly_as_an_agreement() {
    let headings = |paper: &Paper| {
        let headings = paper.blocks.iter().filter_map(|block| match block {
            Block::Heading(_, text) => Some(text.clone()),
            Block::Paragraph(_)
            | Block::Quotation(_)
            | Block::List(_)
            | Block::Spaced(_)
            | Block::Cards(_)
            | Block::Table(_)
            | Block::Figure(_)
            | Block::Room { .. }
            | Block::PageBreak => None,
        });
        headings.collect::<Vec<_>>()
    };
    for language in Language::ALL {
        let [agreed, not] = [true, false].map(|agrees| report(&played(agrees), language, &ReportChoice::default()));
        let (agreed, not) = (headings(&agreed), headings(&not));
        assert_eq!(agreed.len(), not.len());
        assert_eq!(agreed.iter().zip(&not).filter(|(one, other)| one != other).count(), 1, "{agreed:?}\n{not:?}");
    }
    let said = text(&played(false), Language::En, &ReportChoice::default());
    for part in [
        "The allies could not agree.",
        "The text that was not agreed: Statement of solidarity",
        "Stood in its way: Hungary",
        "Highest step with nobody against it",
        "Hungary: what was missing in the text?",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
}

#[test]
fn what_is_private_leaves_only_piece_by_piece_and_no_name_unless_it_is_asked_for() {
    let session = played(true);
    let secrets = ["zqnote", "zqback", "zqwaits", "zqline", "zqentry", "zqredline"];
    let names = ["Zqada", "Zqteam", "Zqperson"];
    let holds = |said: &str, marks: &[&str]| -> Vec<String> {
        marks.iter().filter(|mark| said.contains(**mark)).map(|mark| (*mark).to_owned()).collect()
    };
    let none = all(&session, &ReportChoice::default());
    assert_eq!((holds(&none, &secrets), holds(&none, &names)), (Vec::new(), Vec::new()));
    let named = all(&session, &ReportChoice { has_names: true, ..ReportChoice::default() });
    assert_eq!((holds(&named, &secrets).len(), holds(&named, &names).len()), (0, 3));
    let mut met = BTreeSet::new();
    for piece in private(&session, None) {
        let choice = ReportChoice { private: [piece].into(), ..ReportChoice::default() };
        let found = holds(&all(&session, &choice), &secrets);
        assert!(found.len() <= 1, "{piece:?} opens {found:?}");
        met.extend(found);
    }
    assert_eq!(met.len(), secrets.len() - 1, "a red line is no piece: {met:?}");
    let notes = Wishes { own_notes: OwnNotes::All, ..wishes() };
    let with_notes = with(&session, Language::En, |subject, words| {
        paper::text(&paper::report(subject, words, &notes, &ReportChoice::default(), None))
    });
    assert_eq!(holds(&with_notes, &secrets), ["zqnote"]);
}

#[test]
fn within_a_horizon_nothing_is_told_that_came_later() {
    let mut table = Table(Workbench::new(Catalog::shipped(), played(false)), 1_900_100_000);
    let day = table.0.session().as_of;
    table.act(Edit::SetAsOf(day.plus_days(3)));
    table.act(Edit::Prepare(Preparation::Publish(3)));
    table.act(Edit::SetStance(vec![HUN], Stance::Supports));
    table.act(Edit::PutPledge(Pledge { from: day.plus_days(3), quantity: 9797, ..Pledge::plain(NOR, "r_ad") }));
    assert!(table.0.enter("zqlater"));
    table.act(Edit::SetAsOf(day));
    let session = table.0.session().clone();
    let known = session.known_by(day);
    let wishes = Wishes { known_by: Some(day), ..wishes() };
    let every: BTreeSet<Private> = private(&known, Some(day)).into_iter().collect();
    let entry = Private::Line(session.log.len() - 2);
    assert!(private(&session, None).contains(&entry) && !every.contains(&entry));
    for private in [BTreeSet::new(), every] {
        let choice = ReportChoice { private, ..ReportChoice::default() };
        let said = with(&known, Language::En, |subject, words| {
            let tables = ReportTable::ALL
                .iter()
                .map(|table| paper::csv(subject, words, (&wishes, &choice), *table, Separator::Comma));
            let tables: String = tables.collect();
            paper::text(&paper::report(subject, words, &wishes, &choice, None)) + &tables
        });
        for later in
            ["zqlater", "9797", "9,797", &day.plus_days(3).to_string(), &Words::of(Language::En).day(day.plus_days(3))]
        {
            assert!(!said.contains(later), "{later}: {said}");
        }
        assert!(!said.contains("Inject 3 was published"), "{said}");
    }
}

#[test]
fn the_tables_are_read_by_a_spreadsheet_and_no_cell_is_a_formula() {
    let session = played(true);
    let choice = ReportChoice::default();
    let log = rows(&csv(&session, &choice, ReportTable::Log, Separator::Comma));
    let left_out = private(&session, None).iter().filter(|piece| matches!(piece, Private::Line(_))).count();
    assert_eq!(log.len() - 1, session.log.len() - left_out);
    assert_eq!(log[0][..5], ["Line", "Round", "Time (UTC)", "Name", "How"]);
    assert!(log[1][2].starts_with("2030-03-17T") && log[1][2].ends_with('Z'), "{:?}", log[1]);
    let said = log.iter().find(|row| row[5] == "ALB").expect("Albania");
    assert_eq!((said[1].as_str(), said[6].as_str(), said[9].as_str()), ("1", "Stances", "does_not_object"));
    let stances = rows(&csv(&session, &choice, ReportTable::Stances, Separator::Comma));
    assert_eq!((stances.len(), stances[0].join("|").as_str()), (33, "Seat|Ally|Round 1|Round 2"));
    let turkiye = stances.iter().find(|row| row[0] == "TUR").expect("Türkiye");
    assert_eq!(turkiye[1..], ["Türkiye", "Does not object", "Does not object"]);
    let mut hostile = session;
    let cell = "=HYPERLINK(\"http://x\")\n+1;\"two\", three\u{0}";
    hostile.put_stance(casus::domain::StanceLine::plain(HUN, hostile.as_of, Stance::Objects));
    let mut table = Table(Workbench::new(Catalog::shipped(), hostile), 1_900_200_000);
    table.act(Edit::Rename(cell.to_owned()));
    table.act(Edit::SetReason(HUN, cell.to_owned()));
    for separator in [Separator::Comma, Separator::Semicolon] {
        let text = csv(table.0.session(), &choice, ReportTable::Log, separator);
        assert!(!text.contains('\u{0}') && text.contains("'=HYPERLINK"), "{text}");
        let begins = |sign: char| text.lines().any(|line| line.starts_with(sign));
        assert!(!['=', '+', '@'].into_iter().any(begins), "{text}");
    }
}

#[test]
fn ones_own_words_stand_in_it_as_they_were_written_and_a_prediction_beside_what_came() {
    let questions = Some(vec!["Who paid for it?".to_owned(), "  ".to_owned()]);
    let choice = ReportChoice { opening: "First.\n\nSecond <b>.".to_owned(), questions, ..ReportChoice::default() };
    let guesses = Part::ALL.map(|part| Guess { answer: Answer::list(part)[0], confidence: Confidence::Likely });
    for language in Language::ALL {
        let paper = with(&played(true), language, |subject, words| {
            paper::report(subject, words, &wishes(), &choice, Some(&guesses))
        });
        let words = Words::of(language);
        let texts: Vec<String> = paper.blocks.iter().flat_map(Block::texts).collect();
        assert_eq!(texts[..2], ["First.", "Second <b>."]);
        let drawn = with(&played(true), language, |subject, _| {
            casus::debrief::Debrief::of(subject.session, subject.assessment).questions
        });
        assert!(texts.contains(&"Who paid for it?".to_owned()) && !texts.contains(&words.debrief_question(&drawn[0])));
        for guess in guesses {
            assert!(texts.contains(&words.predicted(guess.answer)), "{texts:?}");
        }
    }
}

#[cfg(feature = "window")]
mod on_screen;
