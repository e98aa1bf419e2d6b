//! The log tells who changed what, survives undo, and costs a step nothing.

use casus::{
    catalog::Catalog,
    domain::{
        Aspect, Confidence, Dated, Day, Edit, FactId, FactValue, Harm, LogLine, MOST_LOG_LINES, Moment, Session,
        Stance, StanceLine, Stands, StateCode, Way,
    },
    explore::{Parting, compare},
    storage::cases,
    words::{Language, Words},
    workbench::{Gesture, Signature, Workbench},
};

fn code(text: &str) -> StateCode {
    text.parse().expect("a code")
}

fn bench() -> Workbench {
    let mut bench = Workbench::new(Catalog::shipped(), Session::blank("A ship", Day::constant(2030, 5, 1)));
    bench.sign(Signature { who: "Ada".into(), at: Moment::from_unix_seconds(1_900_000_000) });
    bench
}

/// The lines as "way what before → after".
fn told(bench: &Workbench) -> Vec<String> {
    let tell = |line: &LogLine| format!("{} {:?} {} → {}", line.way.id(), line.what, line.before, line.after);
    bench.session().log.iter().map(tell).collect()
}

fn harm(value: Harm, confidence: Confidence) -> Edit {
    let note = String::new();
    Edit::PutFact(Dated { from: Day::BEGINNING, value: FactValue::Harm(value), confidence, note })
}

#[test]
fn every_value_a_command_changed_has_a_line_with_name_and_time() {
    let mut bench = bench();
    bench.execute(harm(Harm::FewDead, Confidence::Likely), None);
    bench.execute(Edit::SetStance(vec![code("BEL"), code("FRA")], Stance::Supports), None);
    let expected = [
        "edit Fact(Harm)  → few_dead",
        "edit Confidence(Harm) as_stated → likely",
        "edit Stance(BEL)  → supports",
        "edit Stance(FRA)  → supports",
    ];
    assert_eq!(told(&bench), expected);
    let line = bench.session().log.get(0).unwrap();
    assert_eq!((line.who.as_ref(), line.at.to_string().as_str()), ("Ada", "2030-03-17T17:46:40Z"));
    // A command that changes nothing leaves no line.
    bench.execute(Edit::SetStance(vec![code("BEL")], Stance::Supports), None);
    assert_eq!(bench.session().log.len(), 4);
}

#[test]
fn an_undo_is_a_line_of_its_own_and_takes_none_away() {
    let mut bench = bench();
    bench.execute(Edit::Rename("B".to_owned()), None);
    bench.undo();
    bench.redo();
    bench.execute(Edit::Rename("C".to_owned()), None);
    bench.go_to_step(0);
    let expected = [
        "edit Title A ship → B",
        "undo Title B → A ship",
        "redo Title A ship → B",
        "edit Title B → C",
        "undo Title C → A ship",
    ];
    assert_eq!(told(&bench), expected);
}

#[test]
fn a_gesture_is_one_line_from_its_first_value_to_its_last() {
    let mut bench = bench();
    for text in ["n", "no", "not"] {
        bench.execute(Edit::SetNotes(text.to_owned()), Some(Gesture::Typing("notes".to_owned())));
    }
    bench.end_gesture();
    bench.execute(Edit::SetNotes("note".to_owned()), Some(Gesture::Typing("notes".to_owned())));
    assert_eq!(told(&bench), ["edit Notes  → not", "edit Notes not → note"]);
    for seat in ["BEL", "FRA", "BEL"] {
        bench.execute(Edit::SetStance(vec![code(seat)], Stance::Objects), Some(Gesture::Painting));
    }
    assert_eq!(told(&bench)[2..], ["edit Stance(BEL)  → objects", "edit Stance(FRA)  → objects"]);
}

#[test]
fn a_note_belongs_to_a_line_and_undo_does_not_take_it_back() {
    let mut bench = bench();
    assert!(!bench.annotate(0, "there is no line"));
    bench.execute(Edit::Rename("B".to_owned()), None);
    assert!(!bench.annotate(0, "  "));
    assert!(bench.annotate(0, "as agreed\nin the room"));
    bench.undo();
    let line = bench.session().log.get(1).unwrap();
    assert_eq!((line.what, line.after.as_str()), (Aspect::NoteOnLine(1), "as agreed in the room"));
    assert_eq!((bench.session().log.len(), bench.session().title.as_str()), (3, "A ship"));
    // What was done and undone is no loss; a note would be.
    let without = Session { log: Default::default(), ..bench.session().clone() };
    assert!(!bench.session().is_kept_by(&without) && without.is_kept_by(bench.session()));
}

#[test]
fn a_full_log_stops_no_one() {
    let line = LogLine {
        at: Moment::UNSTATED,
        who: "".into(),
        way: Way::Edit,
        what: Aspect::Fact(FactId::Harm),
        from: Day::BEGINNING,
        round: 0,
        stands: Stands::Stated,
        before: String::new(),
        after: "none".to_owned(),
    };
    let log = std::iter::repeat_n(line, MOST_LOG_LINES - 2).collect();
    let session = Session { log, ..Session::blank("A ship", Day::constant(2030, 5, 1)) };
    let mut bench = Workbench::new(Catalog::shipped(), session);
    for title in ["B", "C", "D"] {
        assert!(bench.execute(Edit::Rename(title.to_owned()), None));
    }
    assert!(bench.session().log.is_full() && bench.session().title == "D");
    assert_eq!(bench.session().log.len(), MOST_LOG_LINES);
    assert!(bench.undo() && bench.session().title == "C");
}

#[test]
fn a_long_text_is_cut_in_the_log_and_whole_in_the_session() {
    let mut bench = bench();
    bench.execute(Edit::SetNotes("é".repeat(5_000)), None);
    let line = bench.session().log.last().unwrap();
    assert_eq!(line.after.chars().count(), 301);
    assert!(line.after.ends_with('…') && bench.session().notes.plain().chars().count() == 5_000);
}

#[test]
fn the_list_of_steps_holds_ten_thousand_and_counts_what_it_dropped() {
    let mut bench = bench();
    let stances = [Stance::Supports, Stance::Objects];
    for number in 0..10_050 {
        bench.execute(Edit::SetStance(vec![code("BEL")], stances[number % 2]), None);
    }
    assert_eq!((bench.steps_done(), bench.steps_dropped()), (10_000, 50));
    assert!(bench.go_to_step(0));
    assert_eq!(bench.session().stance(code("BEL"), Day::constant(2030, 5, 1)), Stance::Objects);
    // Long texts are dropped sooner: they meet the limit in bytes.
    for number in 0..2_000 {
        bench.execute(Edit::SetNotes(format!("{number}{}", "x".repeat(30_000))), None);
    }
    assert!((150..1_000).contains(&bench.steps_done()), "{}", bench.steps_done());
}

#[test]
fn two_sessions_part_where_their_logs_do() {
    let mut one = bench();
    one.execute(harm(Harm::FewDead, Confidence::AsStated), None);
    let mut other = Workbench::new(Catalog::shipped(), one.session().clone());
    one.execute(harm(Harm::MassDead, Confidence::AsStated), None);
    other.execute(Edit::SetStance(vec![code("BEL")], Stance::Objects), None);
    let comparison = compare(Catalog::shipped(), one.session(), other.session());
    assert_eq!(comparison.parting, Parting::AfterLines(1));
    assert_eq!((comparison.facts(), comparison.seats()), (1, vec![code("BEL")]));
    let same = compare(Catalog::shipped(), one.session(), one.session());
    assert!(same.is_same() && same.parting == Parting::Nowhere && same.elements().is_empty());
    // Without a common log the days of the values say it.
    let mut later = one.session().clone();
    later.log = Default::default();
    let from = Day::constant(2030, 5, 9);
    later.put_stance(StanceLine::plain(code("NOR"), from, Stance::Objects));
    assert_eq!(compare(Catalog::shipped(), one.session(), &later).parting, Parting::OnDay(from));
}

#[test]
fn every_difference_is_said_in_both_languages() {
    for pair in cases().windows(2) {
        let comparison = compare(Catalog::shipped(), &pair[0].session, &pair[1].session);
        for language in Language::ALL {
            let words = Words::of(language);
            let sections = words.comparison(&comparison);
            // Two that say the same of a part have no section on it.
            assert!((3..=5).contains(&sections.len()), "{} and {}", pair[0].id, pair[1].id);
            for line in sections.iter().flat_map(|(_, lines)| lines) {
                assert!(!line.contains("aspect-") && !line.contains("compare-") && !line.is_empty(), "{line}");
            }
        }
    }
}
