//! What people take away: the same words, figures and sources in every form.

use std::io::{Cursor, Read as _};

use biblatex::ChunksExt as _;
use casus::{
    assess::assess,
    catalog::Catalog,
    chosen::{CitationStyle, KitPiece, KitPieces, PaperForm, PaperSize, ReportChoice},
    domain::{
        Audience, Dated, Day, Delegation, FogCard, Guest, Harm, Inject, InjectState, Language, Note, Session, StateCode,
    },
    report::{
        Subject,
        paper::{self, Block, Cited, Cut, Line, OwnNotes, Paper, Rank, Run, Table, Wishes},
    },
    storage::{format, library, workshops},
    words::Words,
};

use crate::stage::room;

const TODAY: Day = Day::constant(2030, 6, 1);

fn wishes() -> Wishes {
    Wishes { style: CitationStyle::Chicago, own_notes: OwnNotes::Public, today: TODAY, known_by: None }
}

/// The memo, the brief and the report of a session.
fn papers(session: &Session, language: Language, wishes: &Wishes) -> [Paper; 3] {
    let (catalog, words) = (Catalog::shipped(), Words::of(language));
    let session = words.told(session.clone());
    let assessment = assess(catalog, &session);
    let subject = Subject { file: "test", session: &session, assessment: &assessment, catalog };
    // Some are enough for every kind of sentence: each is judged anew.
    let cases: Vec<&Session> = library::cases().iter().map(|case| &case.session).take(7).collect();
    let choice = ReportChoice { opening: session.title.clone(), ..ReportChoice::default() };
    [
        paper::memo(subject, &cases, words, wishes),
        paper::brief(subject, words, wishes),
        paper::report(subject, words, wishes, &choice, None),
    ]
}

/// The kit of a session, of some pieces.
fn kit(session: &Session, pieces: KitPieces, language: Language) -> Paper {
    let (catalog, words) = (Catalog::shipped(), Words::of(language));
    let session = words.told(session.clone());
    let assessment = assess(catalog, &session);
    paper::kit(Subject { file: "test", session: &session, assessment: &assessment, catalog }, pieces, words, &wishes())
}

/// The words of a text one after the other, so that it does not matter where lines end.
fn flat(text: &str) -> String {
    text.split_whitespace().filter(|word| *word != "-").collect::<Vec<_>>().join(" ")
}

/// What HTML or XML says: without its tags.
fn untagged(text: &str) -> String {
    let mut out = String::new();
    let mut is_in_tag = false;
    for letter in text.chars() {
        match letter {
            '<' => is_in_tag = true,
            '>' => is_in_tag = false,
            letter if !is_in_tag => out.push(letter),
            _ => {}
        }
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")]
        .into_iter()
        .fold(out, |text, (code, letter)| text.replace(code, letter))
}

/// The parts of a document that hold its words.
fn parts_of(docx: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).expect("a document is an archive");
    ["word/document.xml", "word/footnotes.xml"]
        .into_iter()
        .map(|name| {
            let mut text = String::new();
            archive.by_name(name).expect(name).read_to_string(&mut text).expect("text");
            text
        })
        .collect()
}

/// What each form of a paper says, flattened.
fn said(paper: &Paper) -> [(PaperForm, String); 3] {
    let bytes = |form| paper::bytes(paper, form, PaperSize::A4).expect("it is written");
    let text = |form| String::from_utf8(bytes(form)).expect("text");
    let html = text(PaperForm::Html);
    // What a drawing is named for those who do not see it stands in an attribute.
    let labels = |text: &str, name: &str| -> String {
        let values: Vec<&str> = text.split(name).skip(1).filter_map(|rest| rest.split('"').next()).collect();
        untagged(&values.join(" "))
    };
    let docx = parts_of(&bytes(PaperForm::Docx));
    [
        (PaperForm::Text, flat(&text(PaperForm::Text))),
        (
            PaperForm::Html,
            flat(&format!("{} {}", untagged(&html.replace("<sup>", " <sup>")), labels(&html, "aria-label=\""))),
        ),
        (
            PaperForm::Docx,
            flat(&format!(
                "{} {}",
                untagged(&docx.replace("</w:p>", " ").replace("<w:br", " <w:br")),
                labels(&docx, "descr=\"")
            )),
        ),
    ]
}

/// Every text that a paper holds.
fn all_texts(paper: &Paper) -> Vec<String> {
    let own = [paper.title.clone(), paper.sources_title.clone()].into_iter();
    let blocks = paper.blocks.iter().flat_map(Block::texts);
    own.chain(paper.head.clone())
        .chain(blocks)
        .chain(paper.sources.iter().map(|cited| cited.text.clone()))
        .chain(paper.foot.clone())
        .collect()
}

/// What ships; a session that was played and debriefed, as it was saved; one that was played here.
fn every_session() -> Vec<Session> {
    let cases = library::cases().iter().map(|case| case.session.clone());
    let shipped = cases.chain(workshops::workshops().iter().map(|workshop| workshop.session.clone()));
    let saved = std::fs::read("tests/old_saves/format-2-debrief.ron").expect("it is kept");
    shipped.chain([format::read(&saved).expect("it opens"), room::played(3)]).collect()
}

#[test]
fn every_heading_sentence_figure_and_source_stands_in_all_three_forms_in_both_languages() {
    for session in &every_session() {
        for language in Language::ALL {
            let words = Words::of(language);
            let [memo, brief, report] = papers(session, language, &wishes());
            // A session that was played has its report, and what else ships its memo and its brief.
            let has_report = !session.workshop.is_empty() || !session.log.is_empty();
            let memo_and_brief = [memo, brief].into_iter().filter(|_| session.log.is_empty());
            for paper in memo_and_brief.chain(has_report.then_some(report)) {
                let forms = said(&paper);
                // Each also says by which reading it was made, with which version, and on which day.
                let made = [words.reading_line(session), env!("CARGO_PKG_VERSION").to_owned(), words.day(TODAY)];
                for text in all_texts(&paper).into_iter().chain(made) {
                    let text = flat(&text);
                    for (form, said) in &forms {
                        assert!(said.contains(&text), "{form:?} of {} lacks: {text}", paper.title);
                    }
                }
            }
        }
    }
}

#[test]
fn every_text_of_the_kit_stands_in_all_three_forms_in_both_languages() {
    // One with everything, in both languages, and a case with neither delegations nor injects.
    let whole = &workshops::workshop("half-a-day").expect("it ships").session;
    let case = &library::case("fr-2015-paris").expect("it ships").session;
    for (session, languages) in [(whole, &Language::ALL[..]), (case, &[Language::Fr])] {
        for language in languages.iter().copied() {
            let words = Words::of(language);
            let paper = kit(session, KitPieces::all(), language);
            let forms = said(&paper);
            let made = [words.reading_line(session), env!("CARGO_PKG_VERSION").to_owned(), words.day(TODAY)];
            for text in all_texts(&paper).into_iter().chain(made) {
                let text = flat(&text);
                for (form, said) in &forms {
                    assert!(said.contains(&text), "{form:?} of {} lacks: {text}", paper.title);
                }
            }
        }
    }
}

/// A session with a mark of its own in whatever is private.
fn with_secrets() -> Session {
    let mut session = Session::blank("Exercise", Day::constant(2030, 5, 1));
    session.incident.harm.put(Dated { value: Harm::FewDead, note: "MARK-KNOWN".to_owned(), ..Dated::default() });
    let later = Dated {
        from: Day::constant(2030, 5, 2),
        value: Harm::ManyDead,
        note: "MARK-LATER".to_owned(),
        ..Dated::default()
    };
    session.incident.harm.put(later);
    session.notes = [Note::plain("MARK-NOTE")].into_iter().collect();
    let code = |code: &str| code.parse::<StateCode>().expect("a code");
    let delegation = |name: &str, seat: &str| Delegation {
        name: format!("{name}-NAME"),
        seats: vec![code(seat)],
        interest: format!("{name}-INTEREST"),
        red_line: format!("{name}-LINE"),
        ask: format!("{name}-ASK"),
        ..Delegation::default()
    };
    session.delegations.list = vec![delegation("NORTH", "NOR"), delegation("SOUTH", "ITA")];
    session.proceedings.guests = vec![Guest { name: "MARK-GUEST".to_owned(), role: "Briefs".to_owned() }];
    let inject = |mark: &str, state| Inject {
        title: format!("{mark}-TITLE"),
        text: format!("{mark}-TEXT"),
        note: format!("{mark}-REMARK"),
        state,
        ..Inject::default()
    };
    session.workshop.injects = vec![inject("FIRST", InjectState::Prepared), inject("SECOND", InjectState::Held)];
    let card = |seat: &str| FogCard { seats: vec![code(seat)], text: format!("FOG-{seat}"), ..FogCard::default() };
    session.workshop.fog = vec![card("NOR"), card("ITA")];
    session
}

/// The blocks of each page.
fn pages(paper: &Paper) -> Vec<String> {
    let pages = paper.blocks.split(|block| *block == Block::PageBreak);
    pages.map(|blocks| blocks.iter().flat_map(Block::texts).collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn what_is_private_stands_on_its_own_page_of_the_kit_alone_and_only_where_it_is_asked_for() {
    let session = with_secrets();
    let private = [
        "NORTH-INTEREST",
        "NORTH-LINE",
        "NORTH-ASK",
        "SOUTH-INTEREST",
        "FIRST-",
        "SECOND-",
        "FOG-",
        "MARK-NOTE",
        "MARK-LATER",
    ];
    for language in Language::ALL {
        // Piece by piece, in the bytes of every form.
        for piece in KitPiece::ALL.iter().copied() {
            let paper = kit(&session, KitPieces::of([piece]), language);
            // The map holds nothing of a session, and takes long to become a picture: it is read in the walk of all forms.
            if piece == KitPiece::Map {
                continue;
            }
            let said: String = said(&paper).into_iter().map(|(_, said)| said).collect();
            let mine: &[&str] = match piece {
                KitPiece::Roles => &["NORTH-", "SOUTH-"],
                KitPiece::Slips => &["FIRST-T", "SECOND-T"],
                KitPiece::Fog => &["FOG-"],
                KitPiece::Injects => &["FIRST-", "SECOND-", "FOG-"],
                KitPiece::Seats
                | KitPiece::Stances
                | KitPiece::Statement
                | KitPiece::Ballots
                | KitPiece::Map
                | KitPiece::Keys
                | KitPiece::Facts => &[],
            };
            for mark in private {
                let is_mine = mine.iter().any(|own| mark.starts_with(own) || own.starts_with(mark));
                assert_eq!(said.contains(mark), is_mine, "{} and {mark}", piece.id());
            }
            assert!(
                piece != KitPiece::Slips || !said.contains("-REMARK"),
                "what whoever leads remembers is on no slip"
            );
            assert_eq!(piece.is_private(), !mine.is_empty());
        }
        let roles = pages(&kit(&session, KitPieces::of([KitPiece::Roles]), language));
        // A cover, whoever leads, two delegations, a guest.
        assert_eq!(roles.len(), 5, "{roles:?}");
        for (page, other) in [(2, "SOUTH-"), (3, "NORTH-")] {
            let own = if page == 2 { "NORTH-" } else { "SOUTH-" };
            assert_eq!((roles[page].matches(own).count(), roles[page].contains(other)), (4, false), "{}", roles[page]);
        }
        for page in [0, 1, 4] {
            assert!(!roles[page].contains("NORTH-") && !roles[page].contains("SOUTH-"), "{}", roles[page]);
        }
        // Of the facts what is known by the day looked at, and what is for everybody alone where nothing is named.
        let public: String =
            said(&kit(&session, KitPieces::default(), language)).into_iter().map(|(_, said)| said).collect();
        assert!(public.contains("MARK-KNOWN") && private.iter().all(|mark| !public.contains(mark)));
    }
}

#[test]
fn every_seat_has_its_card_by_its_names_and_no_page_parts_a_card() {
    let session = &workshops::workshop("half-a-day").expect("it ships").session;
    let catalog = Catalog::shipped();
    for language in Language::ALL {
        let paper = kit(session, KitPieces::of([KitPiece::Seats, KitPiece::Stances, KitPiece::Ballots]), language);
        let cards: Vec<_> = paper
            .blocks
            .iter()
            .filter_map(|block| if let Block::Cards(cards) = block { Some(cards) } else { None })
            .collect();
        let roster = catalog.roster(session.as_of);
        assert_eq!(cards[0].cut, Cut::Tent);
        assert_eq!(cards[0].cards.len(), roster.len());
        for (card, seat) in cards[0].cards.iter().zip(roster.states()) {
            let text = paper::Cards { cut: Cut::Tent, cards: vec![card.clone()] }.texts();
            let ally = catalog.ally(*seat).expect("an ally");
            assert_eq!(text[..2], [seat.to_string(), ally.name.of(language).clone()]);
            assert!(ally.name.iter().all(|name| text.contains(name)), "{text:?}");
        }
        // Five stances with their effects, and how the Council agrees; an answer for each seat, with a box a stance.
        assert_eq!(cards[1].cards.len(), 6);
        let boxes = |card: &paper::Card| card.lines.iter().filter(|line| line.0.contains(&Run::Tick)).count();
        assert!(cards[2].cards.len() == roster.len() && cards[2].cards.iter().all(|card| boxes(card) == 5));
        for size in PaperSize::ALL {
            let html = paper::html(&paper, *size);
            assert!(html.contains(".card{break-inside:avoid") && html.contains(&format!("@page{{size:{}", size.id())));
            assert_eq!(html.matches("<div class=\"card\">").count(), 2 * roster.len() + 6);
        }
        let parts = parts_of(&paper::docx(&paper, PaperSize::A4).expect("it is written"));
        // Each row of cards says that no page parts it: two a plate, one for two of the others.
        assert_eq!(
            parts.matches("<w:cantSplit /><w:trHeight").count(),
            2 * roster.len() + 3 + roster.len().div_ceil(2)
        );
        assert_eq!(parts.matches("<w:tblHeader />").count(), 1, "the cover has a table");
    }
}

#[test]
fn what_a_session_has_nothing_for_is_named_on_the_cover_and_left_out() {
    let session = Session::blank("Exercise", Day::constant(2030, 5, 1));
    let asked = [KitPiece::Roles, KitPiece::Slips, KitPiece::Fog, KitPiece::Injects];
    for language in Language::ALL {
        let words = Words::of(language);
        let paper = kit(&session, KitPieces::of(asked), language);
        let pages = pages(&paper);
        assert_eq!(pages.len(), 1);
        for piece in asked {
            assert!(pages[0].contains(&words.kit_piece_none(piece)), "{}", pages[0]);
        }
    }
}

#[test]
fn the_map_in_the_kit_says_in_words_what_it_draws() {
    let session = &workshops::workshop("half-a-day").expect("it ships").session;
    let paper = kit(session, KitPieces::of([KitPiece::Map]), Language::En);
    let text = flat(&paper::text(&paper));
    for name in ["the North Atlantic", "the Mediterranean", "the open Baltic Sea", "French Guiana", "Greenland"] {
        assert_eq!(text.contains(name), name != "Greenland", "{name}");
    }
    let drawn: Vec<_> = paper
        .blocks
        .iter()
        .filter_map(|block| if let Block::Figure(figure) = block { Some(figure) } else { None })
        .collect();
    let codes = ["USA", "TUR", "ISL", "LUX", "MNE", "EST"].map(|code| format!(">{code}</text>"));
    assert!(codes.iter().all(|code| drawn.iter().any(|figure| figure.svg.contains(code))));
    assert!(
        drawn.iter().all(|figure| figure.svg.len() < 400_000),
        "{:?}",
        drawn.iter().map(|f| f.svg.len()).collect::<Vec<_>>()
    );
}

#[test]
fn no_heading_skips_a_rank_and_no_drawing_says_twice_what_it_is() {
    for session in &every_session() {
        for paper in papers(session, Language::En, &wishes()) {
            let ranks = paper.blocks.iter().filter_map(|block| {
                let Block::Heading(rank, _) = block else { return None };
                Some(*rank)
            });
            assert_eq!(ranks.into_iter().next(), Some(Rank::First), "{}", paper.title);
            let html = paper::html(&paper, PaperSize::A4);
            assert!(
                html.split("<svg ").skip(1).all(|svg| svg
                    .split('>')
                    .next()
                    .unwrap_or_default()
                    .matches("role=")
                    .count()
                    == 1)
            );
        }
    }
}

#[test]
fn every_source_of_a_paper_and_the_program_stand_in_bibtex_and_csl_json() {
    for session in &every_session() {
        let [memo, ..] = papers(session, Language::Fr, &wishes());
        let written = |form| String::from_utf8(paper::bytes(&memo, form, PaperSize::A4).expect("it is written"));
        let bibtex = written(PaperForm::Bibtex).expect("text");
        let read = biblatex::Bibliography::parse(&bibtex).expect("it is BibTeX");
        let csl: Vec<serde_json::Value> =
            serde_json::from_str(&written(PaperForm::CslJson).expect("text")).expect("it is JSON");
        assert_eq!([read.len(), csl.len()], [memo.sources.len() + 1; 2], "{}", session.title);
        for ((cited, entry), item) in memo.sources.iter().zip(read.iter()).zip(&csl) {
            assert_eq!(item["id"], entry.key.as_str());
            let title = entry.get("title").expect("a title").format_verbatim();
            assert_eq!(item["title"].as_str().map(flat), Some(flat(&title)));
            let source = cited.key.as_ref().and_then(|key| Catalog::shipped().sources.get(key));
            let address = source.map(|source| source.address.as_str()).unwrap_or_default();
            assert_eq!(item["URL"].as_str().unwrap_or_default(), address);
            assert_eq!(entry.get("url").map(|url| url.format_verbatim()).unwrap_or_default(), address);
        }
        assert_eq!(csl.last().expect("the program")["type"], "software");
    }
}

#[test]
fn words_that_would_be_obeyed_are_words_in_bibtex() {
    let mut session = library::case("fr-2015-paris").expect("it ships").session.clone();
    let hostile = r"}} @misc{x, title={\input{/etc/passwd}}} 100 % & $x$ #1 _a^b~";
    session.case = String::new();
    session.sources = vec![hostile.to_owned()];
    let [memo, ..] = papers(&session, Language::En, &wishes());
    let read = biblatex::Bibliography::parse(&paper::bibtex(&memo)).expect("it is BibTeX");
    let titles = read.iter().filter_map(|entry| entry.get("title")).map(|title| title.format_verbatim());
    let title = titles.into_iter().find(|title| title.contains("@misc")).expect("the session's own source");
    assert_eq!(title, hostile);
    assert_eq!(read.len(), memo.sources.len() + 1);
}

/// The numbers of the sources that a block marks, as they stand in it.
fn marks(block: &Block) -> Vec<usize> {
    let of = |lines: &[Line]| {
        let runs = lines.iter().flat_map(|line| &line.0);
        runs.filter_map(|run| if let Run::Mark(number) = run { Some(*number) } else { None }).collect()
    };
    match block {
        Block::Paragraph(line) | Block::Quotation(line) | Block::Spaced(line) => of(std::slice::from_ref(line)),
        Block::List(lines) => of(lines),
        Block::Table(table) => of(&table.rows.concat()),
        Block::Figure(figure) => of(std::slice::from_ref(&figure.caption)),
        Block::Cards(cards) => cards.cards.iter().flat_map(|card| of(&card.lines)).collect(),
        Block::Heading(..) | Block::Room { .. } | Block::PageBreak => Vec::new(),
    }
}

#[test]
fn every_source_is_marked_in_the_order_of_the_list_and_none_stands_twice() {
    for session in &every_session() {
        for paper in papers(session, Language::En, &wishes()) {
            let text = paper::text(&paper);
            for number in 1..=paper.sources.len() {
                assert!(text.contains(&format!("[{number}] ")), "{} has no source {number}", paper.title);
            }
            assert!(!text.contains(&format!("[{}]", paper.sources.len() + 1)), "{}", paper.title);
            let marked = paper.blocks.iter().flat_map(marks);
            // In the order of the list: a footnote has the number that its source has there.
            let first: Vec<usize> = marked.fold(Vec::new(), |mut seen, mark| {
                if !seen.contains(&mark) {
                    seen.push(mark);
                }
                seen
            });
            assert_eq!(first, (1..=paper.sources.len()).collect::<Vec<_>>(), "{}", paper.title);
            for (at, Cited { text, .. }) in paper.sources.iter().enumerate() {
                assert!(paper.sources[..at].iter().all(|other| other.text != *text), "{text} stands twice");
            }
        }
    }
}

#[test]
fn what_is_private_stands_in_no_paper_unless_it_is_asked_for() {
    let mut session = library::case("fr-2015-paris").expect("it ships").session.clone();
    session.notes = [
        Note { audience: Audience::Public, ..Note::plain("MARK-PUBLIC") },
        Note::plain("MARK-OWN"),
        Note { audience: Audience::Seat("FRA".parse().expect("a code")), ..Note::plain("MARK-SEAT") },
    ]
    .into_iter()
    .collect();
    let holds = |own_notes| {
        let paper = papers(&session, Language::En, &Wishes { own_notes, ..wishes() });
        let said: String = said(&paper[0]).into_iter().map(|(_, said)| said).collect();
        ["MARK-PUBLIC", "MARK-OWN", "MARK-SEAT"].map(|mark| said.matches(mark).count())
    };
    assert_eq!(holds(OwnNotes::Public), [3, 0, 0]);
    assert_eq!(holds(OwnNotes::All), [3, 3, 3]);
}

/// A session with words in every place that a person writes in which a form might obey, and one of 64 KiB.
fn hostile() -> Session {
    const TITLE: &str = "<script>alert(1)</script> & \"quoted\" \u{202e}مرحبا 🛡 \u{0}\u{1b}[2J";
    let mut session = with_secrets();
    session.title = TITLE.to_owned();
    session.summary = "]]> <!-- </style> \u{fffe} &amp; ".repeat(2_000);
    session.notes = [Note { audience: Audience::Public, ..Note::plain("<img src=x onerror=alert(1)>\n\nsecond") }]
        .into_iter()
        .collect();
    for delegation in &mut session.delegations.list {
        delegation.name = TITLE.to_owned();
        delegation.red_line = TITLE.repeat(64 * 1024 / TITLE.len());
    }
    session.proceedings.guests = vec![Guest { name: TITLE.to_owned(), role: TITLE.to_owned() }];
    for inject in &mut session.workshop.injects {
        (inject.title, inject.text, inject.note) = (TITLE.to_owned(), TITLE.repeat(9), TITLE.to_owned());
    }
    session.workshop.fog.iter_mut().for_each(|card| card.text = TITLE.to_owned());
    session
}

#[test]
fn hostile_words_are_words_in_every_form() {
    let session = hostile();
    let kit = kit(&session, KitPieces::all(), Language::Fr);
    for paper in papers(&session, Language::Fr, &wishes()).into_iter().chain([kit]) {
        let html = paper::html(&paper, PaperSize::A4);
        assert!(!html.contains("<script") && !html.contains("<img src=x") && html.contains("&lt;script&gt;"));
        let docx = parts_of(&paper::docx(&paper, PaperSize::Letter).expect("it is written"));
        for text in [html, docx, paper::text(&paper)] {
            let is_obeyed = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t' | '\r' | '\u{c}');
            assert!(!text.chars().any(|letter| is_obeyed(letter) || matches!(letter, '\u{202e}' | '\u{fffe}')));
            assert!(text.contains("مرحبا"));
        }
    }
}

#[test]
fn no_page_parts_a_short_table_or_the_heads_of_a_long_one_from_its_first_row() {
    let lengths = [1, 2, 12, 13, 40];
    let table = |rows: usize| {
        let row = || vec![Line::plain("one"), Line::plain("two")];
        let heads = vec!["First".to_owned(), "Second".to_owned()];
        Block::Table(Table {
            caption: "Table".to_owned(),
            heads,
            rows: (0..rows).map(|_| row()).collect(),
            figures_from: 2,
        })
    };
    let session = Session::blank("Exercise", Day::constant(2030, 5, 1));
    let [mut paper, ..] = papers(&session, Language::En, &wishes());
    paper.blocks = lengths.into_iter().map(table).collect();
    let parts = parts_of(&paper::docx(&paper, PaperSize::A4).expect("it is written"));
    let kept: Vec<usize> = parts
        .split("<w:tbl>")
        .skip(1)
        .map(|table| {
            let rows = table.split("</w:tbl>").next().unwrap_or_default().split("<w:tr>").skip(1);
            rows.take_while(|row| row.matches("<w:keepNext").count() == 2).count()
        })
        .collect();
    assert_eq!(kept, [1, 2, 12, 1, 1]);
    let html = paper::html(&paper, PaperSize::A4);
    assert!(html.contains("table:not(:has(tbody tr:nth-child(13))){break-inside:avoid}"));
}

#[test]
fn a_document_has_heads_that_come_again_footnotes_headings_and_its_language() {
    let session = &library::case("fr-2015-paris").expect("it ships").session;
    let [memo, ..] = papers(session, Language::Fr, &wishes());
    let bytes = paper::docx(&memo, PaperSize::Letter).expect("it is written");
    let parts = parts_of(&bytes);
    let tables = memo.blocks.iter().filter(|block| matches!(block, Block::Table(_))).count();
    assert_eq!(parts.matches("<w:tblHeader />").count(), tables);
    assert!(parts.matches("<w:footnoteReference ").count() > 5);
    assert!(parts.contains("w:val=\"Heading1\"") && parts.contains("descr=\"") && parts.contains("w:w=\"12240\""));
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a document is an archive");
    let mut styles = String::new();
    archive.by_name("word/styles.xml").expect("styles").read_to_string(&mut styles).expect("text");
    assert!(styles.contains("<w:lang w:val=\"fr\""), "{styles}");
}

#[test]
fn each_style_cites_the_same_source_in_its_own_way_in_both_languages() {
    for language in Language::ALL {
        let words = Words::of(language);
        let cited = CitationStyle::ALL.iter().map(|style| words.cited_source("nato.art5.page", *style));
        let cited: Vec<String> = cited.collect();
        for (at, one) in cited.iter().enumerate() {
            assert!(one.contains("https://") && !cited[..at].contains(one), "{one}");
        }
    }
    let words = Words::of(Language::En);
    let case = words.cited_source("icj.wall.2004", CitationStyle::Apa);
    assert!(case.contains("(9 Jul 2004). "), "{case}");
}

#[cfg(feature = "window")]
mod in_the_window {
    use casus::{
        chosen::KitPiece,
        storage::workshops,
        words::{Key, Language, Words},
    };
    use egui_kittest::kittest::Queryable as _;

    use crate::{
        documents::{home, says, start},
        panels::wait_until,
    };

    #[test]
    fn the_kit_is_printed_from_the_window_while_the_answers_are_sealed_with_the_pieces_that_are_ticked() {
        let folder = tempfile::tempdir().expect("a folder");
        let own = home(folder.path());
        let mut program = start(&own);
        program.state_mut().open_workshop("half-a-day");
        program.state_mut().ui_state().windows.papers.is_open = true;
        program.run_steps(3);
        let words = Words::on_screen(Language::En);
        // Neither of the others is offered: they say the answers.
        assert!(says(&program, &words.text(Key::PaperKit)) && !says(&program, &words.text(Key::PaperMemo)));
        let private = words.fill(Key::PapersPrivate, &[("piece", words.kit_piece(KitPiece::Roles).into())]);
        for piece in [private, words.kit_piece(KitPiece::Map)] {
            program.get_by_label(&piece).click_accesskit();
            program.run_steps(2);
        }
        // Without dialogs of the system the window asks for the path itself.
        program.get_by_label(&words.text(Key::ExportSave)).click_accesskit();
        wait_until(&mut program, |program| says(program, &words.text(Key::ExportPathTitle)));
        let file = folder.path().join("kit.html");
        program.state_mut().ui_state().path = file.display().to_string();
        program.run_steps(1);
        program.get_by_label(&words.text(Key::ButtonSave)).click_accesskit();
        wait_until(&mut program, |_| file.exists());
        let kit = std::fs::read_to_string(&file).expect("the kit");
        let sheets = &workshops::workshop("half-a-day").expect("it ships").session.delegations.list;
        assert!(sheets.iter().all(|sheet| kit.contains(&sheet.red_line)));
        assert!(!kit.contains(&words.text(Key::MapCredit)) && kit.contains("Royaume-Uni"));
    }
}
