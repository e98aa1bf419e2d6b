//! What people take away: the same words, figures and sources in every form.

use std::io::{Cursor, Read as _};

use casus::{
    assess::assess,
    catalog::Catalog,
    chosen::{CitationStyle, PaperForm, PaperSize, ReportChoice},
    domain::{Audience, Day, Language, Note, Session},
    report::{
        Subject,
        paper::{self, Block, OwnNotes, Paper, Wishes},
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
    own.chain(paper.head.clone()).chain(blocks).chain(paper.sources.clone()).chain(paper.foot.clone()).collect()
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
fn every_mark_names_a_source_and_no_source_stands_twice() {
    for session in &every_session() {
        for paper in papers(session, Language::En, &wishes()) {
            let text = paper::text(&paper);
            for number in 1..=paper.sources.len() {
                assert!(text.contains(&format!("[{number}] ")), "{} has no source {number}", paper.title);
            }
            assert!(!text.contains(&format!("[{}]", paper.sources.len() + 1)), "{}", paper.title);
            for (at, source) in paper.sources.iter().enumerate() {
                assert!(!paper.sources[..at].contains(source), "{source} stands twice");
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

#[test]
fn hostile_words_are_words_in_every_form() {
    let mut session = library::case("fr-2015-paris").expect("it ships").session.clone();
    session.case = String::new();
    session.title = "<script>alert(1)</script> & \"quoted\" \u{202e}مرحبا 🛡 \u{0}\u{1b}[2J".to_owned();
    session.summary = "]]> <!-- </style> \u{fffe} &amp; ".repeat(2_000);
    session.notes = [Note { audience: Audience::Public, ..Note::plain("<img src=x onerror=alert(1)>\n\nsecond") }]
        .into_iter()
        .collect();
    for paper in papers(&session, Language::Fr, &wishes()) {
        let html = paper::html(&paper, PaperSize::A4);
        assert!(!html.contains("<script") && !html.contains("<img src=x") && html.contains("&lt;script&gt;"));
        let docx = parts_of(&paper::docx(&paper, PaperSize::Letter).expect("it is written"));
        for text in [html, docx, paper::text(&paper)] {
            let is_obeyed = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t' | '\r');
            assert!(!text.chars().any(|letter| is_obeyed(letter) || matches!(letter, '\u{202e}' | '\u{fffe}')));
            assert!(text.contains("مرحبا"));
        }
    }
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
