//! Within the horizon nothing shows that is dated after the day looked at: every case is opened as the big door does, every
//! screen is laid out with everything unfolded, and every text is read.

use std::{collections::BTreeSet, fmt::Write as _, path::Path};

use casus::{
    catalog::Catalog,
    chosen::PaperForm,
    domain::{Day, FactId, FactValue, Session},
    predict::Asking,
    shell::{NoDialogs, Picker, Shell, Wanted},
    storage::{
        Case, cases,
        settings::{Found, LanguageChoice, Settings},
    },
    ui::{BoardView, LedgerTab, ResponseView, UiState, WhyTab},
    words::{Key, Language, Words},
};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

/// The program with a case opened within its horizon, unsealed, in a window that is large enough for all of it.
fn opened(case: &str, language: Language) -> Harness<'static, Shell> {
    opened_by(case, language, Box::new(NoDialogs))
}

/// The same with a hand that picks files.
fn opened_by(case: &str, language: Language, hand: Box<dyn Picker>) -> Harness<'static, Shell> {
    let chosen = match language {
        Language::En => LanguageChoice::En,
        Language::Fr => LanguageChoice::Fr,
    };
    let settings = Settings { language: chosen, predict: Asking::Never, ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let ctx = egui::Context::default();
    let mut shell = Shell::new(&ctx, found, None, hand);
    shell.open_case(case);
    shell.set_horizon(true);
    let harness = Harness::builder()
        .with_size([2400.0, 5000.0])
        .with_max_steps(4)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    // Folded parts, menus and hints too.
    harness.ctx.memory_mut(|memory| memory.set_everything_is_visible(true));
    harness
}

/// Everything that a screen says.
fn texts(harness: &Harness<'_, Shell>, into: &mut BTreeSet<String>) {
    let mut nodes = vec![harness.root()];
    while let Some(node) = nodes.pop() {
        let said = node.accesskit_node();
        if said.role() != egui::accesskit::Role::TextRun {
            into.extend([said.label(), said.value(), said.description()].into_iter().flatten());
        }
        nodes.extend(node.children());
    }
}

type Screen = fn(&mut UiState);

/// Every screen that a case has.
fn screens() -> Vec<Screen> {
    vec![
        |state| state.why.tab = WhyTab::Reasons,
        |state| state.why.tab = WhyTab::Proceedings,
        |state| state.why.tab = WhyTab::WhatIf,
        |state| state.why.tab = WhyTab::Tracks,
        |state| state.why.tab = WhyTab::Precedents,
        |state| state.why.tab = WhyTab::Costs,
        |state| (state.why.tab, state.council.board) = (WhyTab::Log, BoardView::List),
        |state| (state.council.board, state.response.view) = (BoardView::Map, ResponseView::Table),
        |state| (state.council.board, state.response.view) = (BoardView::Table, ResponseView::Timeline),
        |state| (state.ledger.tab, state.windows.pins) = (Some(LedgerTab::Assumptions), true),
        |state| (state.ledger.tab, state.windows.history) = (Some(LedgerTab::Readings), true),
        |state| (state.ledger.tab, state.windows.settings) = (None, true),
    ]
}

/// Every text of every screen; of the facts, those that have a later value are opened too.
fn every_text(case: &Session, language: Language) -> BTreeSet<String> {
    let mut harness = opened(&case.case, language);
    harness.run_steps(2);
    let mut found = BTreeSet::new();
    for screen in screens() {
        screen(harness.state_mut().ui_state());
        harness.run_steps(1);
        texts(&harness, &mut found);
    }
    let has_later = |fact: &FactId| {
        let requests = case.incident.request.iter().map(|line| line.from);
        let of_request = *fact == FactId::Request && requests.into_iter().any(|from| from > case.as_of);
        of_request || case.incident.values_of(*fact).iter().any(|dated| dated.from > case.as_of)
    };
    for fact in FactId::ALL.iter().copied().filter(has_later) {
        harness.state_mut().ui_state().incident.open_fact = Some(fact);
        harness.run_steps(1);
        texts(&harness, &mut found);
    }
    found
}

/// A text without the titles of sources, which name days of their own: they say where an account comes from.
fn without_sources(text: &str, session: &Session, words: &Words) -> String {
    let own = session.sources.iter().map(|source| words.text_of_case(&session.case, source));
    let shared = Catalog::shipped().sources.iter().map(|source| words.citation(&source.key));
    own.chain(shared).fold(plain(text), |text, source| text.replace(&plain(&source), ""))
}

/// A text with plain spaces: the screen and the files set them differently.
fn plain(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}'], " ")
}

/// The days on which something of a session becomes known later than it is looked at.
fn later_days(session: &Session) -> BTreeSet<Day> {
    let mut days: BTreeSet<Day> = session.days().into_iter().collect();
    days.extend(session.summary_parts.iter().map(|part| part.from));
    days.extend(session.record.iter().map(|line| line.on));
    days.insert(session.incident.last_day);
    days.retain(|day| *day > session.as_of);
    days
}

/// The texts and the counts that a session only says later.
fn later_texts(session: &Session, words: &Words) -> BTreeSet<String> {
    let said = |session: &Session| {
        let mut said: BTreeSet<String> = session.summary_parts.iter().map(|part| part.text.clone()).collect();
        said.extend(session.record.iter().map(|line| line.source.clone()));
        said.extend(session.stances.iter().map(|line| line.source.clone()));
        said.extend(session.incident.request.iter().map(|line| line.note.clone()));
        for fact in FactId::ALL {
            for dated in session.incident.values_of(*fact) {
                if matches!(dated.value, FactValue::Dead(_) | FactValue::Injured(_) | FactValue::Author(_)) {
                    said.insert(words.value(&dated.value));
                }
                said.insert(dated.note);
            }
        }
        said
    };
    let whole = words.told(session.clone());
    let known = said(&whole.known_by(session.as_of));
    let mut later = said(&whole);
    // A number of one figure stands in other sentences too.
    later.retain(|text| {
        *text != words.unknown() && text.chars().count() > 2 && !known.contains(text) && !whole.sources.contains(text)
    });
    later
}

fn figures(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// Whether a text says another one; a number only where it stands alone.
fn says(text: &str, other: &str) -> bool {
    if other.chars().all(|letter| letter.is_ascii_digit()) { text == other } else { text.contains(other) }
}

/// What leaks of these cases beyond their horizons, and the texts that name a later year after all.
fn look_through<'a>(of: impl Iterator<Item = &'a Case>) -> (Vec<String>, BTreeSet<String>) {
    let mut shown = Vec::new();
    let mut listed = BTreeSet::new();
    for case in of {
        let session = &case.session;
        for language in Language::ALL {
            let words = Words::of(language);
            let found = every_text(session, language);
            assert!(found.len() > 400, "{}: only {} texts", case.id, found.len());
            let mut forbidden = later_texts(session, words);
            for day in later_days(session) {
                forbidden.extend([words.day(day), day.to_string(), in_full(day, language)]);
            }
            let later = cases().iter().filter(|other| other.session.day_of_first_account() > session.as_of);
            forbidden.extend(later.map(|other| words.session_title(&other.session)));
            for text in &found {
                let bare = without_sources(text, session, words);
                let leaks = forbidden.iter().filter(|other| says(&bare, &plain(other)));
                shown.extend(leaks.map(|other| format!("{} {language:?}: `{other}` in `{text}`", case.id)));
                if language == Language::En && names_a_year_after(&bare, session.as_of.year()) {
                    listed.insert(bare);
                }
            }
        }
    }
    (shown, listed)
}

/// A case of which most becomes known later, laid out whole; the long form below takes all of them.
#[test]
fn within_the_horizon_no_later_day_text_figure_or_case_shows_in_a_sample() {
    let (shown, _) = look_through(cases().iter().filter(|case| case.id == "gb-2018-salisbury"));
    assert!(shown.is_empty(), "{} leaks:\n{}", shown.len(), shown.join("\n"));
}

#[test]
#[ignore = "every text of every screen of all cases in both languages takes minutes; CONTRIBUTING.md says how to run it"]
fn within_the_horizon_no_later_day_text_figure_or_case_shows_in_either_language() {
    let (shown, listed) = look_through(cases().iter());
    assert!(shown.is_empty(), "{} leaks:\n{}", shown.len(), shown.join("\n"));
    check_list(&listed);
}

/// What the views are given holds nothing later: no value, text, stance, pledge, record or day, in any case and on any day.
#[test]
fn what_is_known_by_a_day_holds_nothing_that_is_dated_later() {
    for case in cases() {
        let whole = &case.session;
        for day in whole.days() {
            let known = whole.known_by(day);
            assert!(known.days().iter().all(|other| *other <= day), "{} {day}", case.id);
            assert!(
                known.record.iter().all(|line| line.on <= day)
                    && known.summary_parts.iter().all(|part| part.from <= day)
            );
            assert!(
                known.incident.last_day <= day && known.day_of_first_account() <= day.max(known.incident.first_day)
            );
            let at = |session: &Session| {
                casus::assess::assess(Catalog::shipped(), &Session { as_of: day, ..session.clone() })
            };
            let (open, behind) = (at(whole), at(&known));
            assert_eq!(
                (open.threshold, open.request, open.council),
                (behind.threshold, behind.request, behind.council)
            );
        }
    }
}

/// A day as notes write it, with its month in full.
fn in_full(day: Day, language: Language) -> String {
    let months: [&str; 12] = match language {
        Language::En => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Language::Fr => [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
    };
    let month = months[usize::from(day.month().unsigned_abs()) - 1];
    format!("{} {month} {}", day.day_of_month(), day.year())
}

fn names_a_year_after(text: &str, year: i16) -> bool {
    let is_later = |word: &&str| word.len() == 4 && word.parse().is_ok_and(|found: i16| found > year && found < 2040);
    figures(text).iter().any(is_later)
}

/// What names a later year after all, each text in a list of its own: practice and texts of law that are later than the day.
fn check_list(listed: &BTreeSet<String>) {
    let mut lines = String::from(
        "# Texts that name a later year within the horizon, the titles of sources left out: practice later than the day.\n",
    );
    for text in listed {
        writeln!(lines, "{}", text.replace('\n', " / ")).expect("a line of text");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/casebook/horizon.txt");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(&path, &lines).expect("the list is written");
    }
    let held = std::fs::read_to_string(&path).unwrap_or_default();
    for (is, was) in lines.lines().zip(held.lines()) {
        assert_eq!(is, was, "casebook/horizon.txt; INSTA_UPDATE=always writes it anew");
    }
    assert_eq!(lines.lines().count(), held.lines().count());
}

#[test]
fn next_day_reveals_one_day_and_what_came_next_lifts_the_horizon() {
    let mut harness = opened("fr-2015-paris", Language::En);
    harness.ctx.memory_mut(|memory| memory.set_everything_is_visible(false));
    harness.run_steps(2);
    let click = |harness: &mut Harness<'_, Shell>, name: &str| {
        use egui_kittest::kittest::Queryable as _;
        harness.get_by_label(name).click_accesskit();
        harness.run_steps(3);
    };
    let day = |harness: &Harness<'_, Shell>| harness.state().bench().session().as_of.to_string();
    for expected in ["2015-11-17", "2015-11-20", "2015-12-04"] {
        click(&mut harness, "Next day");
        assert_eq!(day(&harness), expected);
        assert!(harness.state().has_horizon());
    }
    click(&mut harness, "What came next");
    assert!(!harness.state().has_horizon());
    assert_eq!(day(&harness), "2015-12-04");
}

/// The eight measures were first made on 4 October 2001: on 12 September nobody could reach for them.
#[test]
fn a_ready_package_of_a_later_day_is_not_offered_within_the_horizon() {
    use egui_kittest::kittest::Queryable as _;
    for (case, has_horizon, is_offered) in [
        ("us-2001-911", true, false),
        ("us-2001-911", false, true),
        ("fr-2015-paris", true, true),
        ("cy-1974", true, false),
    ] {
        let mut harness = opened(case, Language::En);
        harness.state_mut().set_horizon(has_horizon);
        harness.state_mut().ui_state().response.view = ResponseView::Pledges;
        harness.run_steps(2);
        let is_there = harness.query_all_by_label("Package…").next().is_some();
        assert_eq!(is_there, is_offered, "{case} {has_horizon}");
    }
}

#[test]
fn the_document_stays_whole_behind_its_horizon() {
    let harness = opened("us-2001-911", Language::En);
    let whole = harness.state().bench().session();
    assert_eq!(whole.record.len(), 2);
    assert!(whole.last_dated_day() > whole.as_of);
    let catalog = Catalog::shipped();
    let known = casus::assess::assess(catalog, &whole.known_by(whole.as_of));
    let open = casus::assess::assess(catalog, whole);
    assert_eq!(known.threshold, open.threshold, "what is later moves no answer of the day");
    assert_eq!(known.council, open.council);
}

#[test]
fn the_source_of_a_fact_is_one_click_from_its_row_and_nothing_is_corrected() {
    use egui_kittest::kittest::Queryable as _;
    let mut harness = opened("fr-2015-paris", Language::En);
    harness.ctx.memory_mut(|memory| memory.set_everything_is_visible(false));
    harness.state_mut().ui_state().incident.open_fact = Some(FactId::Attribution);
    harness.run_steps(2);
    let source = "Source, from 14 Nov 2015: France, statement of the President of the Republic, 14 November 2015";
    assert!(harness.query_by_label(source).is_some());
    assert!(!harness.state_mut().ui_state().incident.corrects);
}

#[test]
fn why_nothing_happened_stands_in_the_case_itself_as_far_as_its_horizon() {
    let mut harness = opened("fr-2015-paris", Language::En);
    harness.run_steps(2);
    let mut found = BTreeSet::new();
    texts(&harness, &mut found);
    let says = |what: &str| found.iter().any(|text| text.contains(what));
    assert!(says("Why nothing happened") && says("did not expect a request"), "{found:?}");
    assert!(!says("42(7), which needs no Council procedure"), "the step of 17 November lies beyond 16 November");
}

/// A hand that picks one path wherever a file is saved.
struct Picks(std::path::PathBuf);

impl Picker for Picks {
    fn pick(&self, wanted: &Wanted) -> Option<std::path::PathBuf> {
        wanted.is_saving.then(|| self.0.clone())
    }
}

#[test]
fn a_memo_that_is_saved_within_the_horizon_tells_of_no_later_case() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in Language::ALL {
        let words = Words::of(language);
        let file = folder.path().join(format!("{}.{}", language.tag(), PaperForm::Text.extension()));
        let mut harness = opened_by("es-2004-madrid", language, Box::new(Picks(file.clone())));
        let day = harness.state().bench().session().as_of;
        harness.state_mut().ui_state().windows.papers.is_open = true;
        harness.run_steps(3);
        let text = words.pair(&words.text(Key::ExportFormat), &words.text(Key::PapersText));
        harness.get_by_label(&text).click_accesskit();
        harness.run_steps(3);
        harness.get_by_label(&words.text(Key::ExportSave)).click_accesskit();
        crate::panels::wait_until(&mut harness, |_| file.exists());
        let memo = std::fs::read_to_string(&file).expect("the memo");
        let later = cases().iter().map(|case| &case.session).filter(|case| case.incident.first_day > day);
        for case in later {
            assert!(!memo.contains(&words.session_title(case)), "{} in {memo}", case.case);
        }
    }
}
