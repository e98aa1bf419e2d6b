//! Tables from a spreadsheet: whatever stands in a line, it is applied, leaves things as they are, or is refused with what was
//! meant; and what is written out is read again.

use casus::{
    catalog::Catalog,
    chosen::Separator,
    domain::{Condition, Day, Edit, Harm, Inject, InjectState, Preparation, Roster, Session, Stance, StateCode},
    report::{self, Goes},
    sheet::{Column, Entry, Fate, HeadError, Privacy, Read, Refusal, Subject, Table, plain, read},
    words::{Language, Words},
};
use proptest::{collection::vec, prelude::*, sample::select};

const FIRST: Day = Day::constant(2030, 5, 1);
const NOR: StateCode = StateCode::new(b"NOR");
const DNK: StateCode = StateCode::new(b"DNK");
const ISL: StateCode = StateCode::new(b"ISL");

fn blank() -> Session {
    let mut session = Session::blank("Exercise", FIRST);
    session.workshop.objectives = vec!["See when small attacks are one".to_owned()];
    session
}

fn roster() -> Roster {
    Catalog::shipped().roster(FIRST).clone()
}

fn reads(session: &Session, text: &str) -> Result<Read, HeadError> {
    let roster = roster();
    read(text, Subject { session, roster: &roster, catalog: Catalog::shipped(), vocabulary: Words::vocabulary() })
}

fn entries(session: &Session, text: &str) -> Vec<Entry> {
    reads(session, text).expect("a table").entries
}

fn applied(session: &Session, text: &str) -> Session {
    let mut after = session.clone();
    reads(session, text).expect("a table").edits().iter().for_each(|edit| edit.apply_to(&mut after));
    after
}

#[track_caller]
fn refused(session: &Session, text: &str, line: u64) -> Vec<Refusal> {
    let entries = entries(session, text);
    let entry = entries.iter().find(|entry| entry.line == line).expect("a line");
    let Fate::Refused(refusals) = &entry.fate else { panic!("{entry:?}") };
    refusals.clone()
}

#[test]
fn every_column_is_known_by_its_names_in_both_languages_and_no_name_means_two() {
    let vocabulary = Words::vocabulary();
    for (name, column) in &vocabulary.columns {
        let others = vocabulary.columns.iter().filter(|(other, _)| other == name);
        assert!(others.clone().all(|(_, other)| other == column), "{name}: {:?}", others.collect::<Vec<_>>());
    }
    for language in Language::ALL {
        for column in Column::ALL {
            assert_eq!(vocabulary.column(&Words::of(language).column(*column).to_uppercase()), Some(*column));
        }
    }
    assert_eq!(plain("  Ligne_Rouge "), "ligne rouge");
}

#[test]
fn seats_and_stances_are_read_in_either_language_and_any_order_of_columns() {
    let texts = [
        "Seat,Stance,Condition,Reason\nNOR,reservation,if attribution is public,Caution\nDenmark,Objects,,\n",
        "Motif;Condition;Pays;Position\nCaution;if attribution is public;Norvège;Réserve\n;;DNK;s'oppose\n",
        "Stance\tCOUNTRY\tReason\tCondition\r\nreservation\tnorway\tCaution\tif attribution is public\r\n5\tx\t\t\r\nobjects\tdenmark\t\t",
    ];
    for text in texts {
        let after = applied(&blank(), text);
        let line = after.stance_line(NOR, FIRST).expect("a line");
        assert_eq!((line.stance, line.condition), (Stance::Reservation, Condition::Open), "{text}");
        assert_eq!((line.condition_text.as_str(), line.reason.as_str()), ("if attribution is public", "Caution"));
        assert_eq!(after.stance(DNK, FIRST), Stance::Objects);
        let again = reads(&after, text).expect("a table");
        assert!(again.edits().is_empty(), "{again:?}");
    }
}

#[test]
fn each_mistake_is_named_with_its_line_and_what_was_meant_in_both_languages() {
    let mut session = blank();
    let delegation = "Delegation,Seats\nNordics,NOR";
    session = applied(&session, delegation);
    session.workshop.injects.push(Inject { title: "Out".to_owned(), state: InjectState::Live, ..Inject::default() });
    let of = |text: &str, line: u64| refused(&session, text, line);
    assert!(
        matches!(&of("Seat,Stance\nDNK,supports\nXYZ,objects", 3)[..], [Refusal::NoSuchSeat { meant, .. }] if meant.is_empty())
    );
    assert!(
        matches!(&of("Seat,Stance\nNRO,objects", 2)[..], [Refusal::NoSuchSeat { meant, .. }] if meant.contains(&NOR))
    );
    assert!(
        matches!(&of("Seat,Stance\nNorwya,objects", 2)[..], [Refusal::NoSuchSeat { meant, .. }] if meant == &[NOR])
    );
    assert_eq!(of("Seat,Stance\nAustria,objects", 2), [Refusal::NotSeated(StateCode::new(b"AUT"))]);
    assert_eq!(of("Seat,Stance\nNOR,objects\n\nNorway,supports", 4), [Refusal::SeatTwice { seat: NOR, line: 2 }]);
    let meant = Some(Stance::Objects);
    assert_eq!(of("Seat,Stance\nNOR,objcts", 2), [Refusal::NoSuchStance { found: "objcts".to_owned(), meant }]);
    assert_eq!(of("Seat,Stance,Condition\nNOR,objects,if asked", 2), [Refusal::NoReservation]);
    assert_eq!(of("Seat,Stance\n,objects", 2), [Refusal::Missing(Column::Seats)]);
    assert_eq!(of("Seat,Stance\nNOR,objects,more", 2), [Refusal::Surplus("more".to_owned())]);
    assert!(of("Seat,Stance\nNOR,\"objects\nDNK,supports", 2).contains(&Refusal::OpenQuote));
    let taken = Refusal::SeatTaken { seat: NOR, by: "Nordics".to_owned() };
    assert_eq!(of("Delegation,Seats\nOther,NOR DNK", 2), [taken]);
    assert_eq!(of("Delegation,Seats\nOne,DNK\nTwo,ISL/DNK", 3), [Refusal::SeatTwice { seat: DNK, line: 2 }]);
    assert_eq!(of("Delegation,Seats\nOne,DNK\none,ISL", 3), [Refusal::NameTwice { name: "one".to_owned(), line: 2 }]);
    let inject = |cell: &str| format!("Title,Facts,Objective,Round,After\nA,{cell}");
    assert!(matches!(&of(&inject("harn=many_dead,,,"), 2)[..], [Refusal::NoSuchFact { meant: Some(_), .. }]));
    let value = &of(&inject("harm=many_ded,,,"), 2)[0];
    assert!(matches!(value, Refusal::NoSuchValue { meant: Some(meant), .. } if meant == "many_dead"), "{value:?}");
    assert!(matches!(&of(&inject("place=Naples,,,"), 2)[..], [Refusal::NotInTable(_)]));
    assert!(matches!(&of(&inject(",7,,"), 2)[..], [Refusal::NoSuchObjective(_)]));
    assert!(matches!(&of(&inject(",,zero,"), 2)[..], [Refusal::NotANumber { column: Column::Round, .. }]));
    assert!(matches!(&of(&inject(",,,B"), 2)[..], [Refusal::NoSuchInject(_)]));
    assert_eq!(of("Title,Text\nOut,Other words", 2), [Refusal::IsLive]);
    let heads = ["", "NOR,objects", "Seat,Stance,Seats\nNOR,objects,DNK", "Colour,Size\n1,2"];
    for text in heads {
        let error = reads(&session, text).expect_err(text);
        for language in Language::ALL {
            let said = Words::of(language).head_error(&error);
            assert!(!said.is_empty() && !said.contains("sheet-"), "{said}");
        }
    }
    for language in Language::ALL {
        let words = Words::of(language);
        let read = reads(&session, "Seat,Stance\nDNK,supports\nNRO,objcts").expect("a table");
        let said = words.sheet_entry(read.table, &read.entries[1]);
        assert!(said.contains('3') && said.contains("NRO") && said.contains("NOR"), "{said}");
        assert!(said.contains(&words.stance(Stance::Objects).to_lowercase()), "{said}");
    }
}

#[test]
fn delegations_are_added_changed_and_left_and_an_empty_cell_changes_nothing() {
    let first = applied(
        &blank(),
        "Delegation;Seats;People;Interest;Red line;Ask\nNordics;NOR, Denmark;Ada Berg; Jo Lie;Calm;No war;Fish\n",
    );
    // A cell that holds the sign between the cells is quoted, or its line has one too many.
    assert!(first.delegations.list.is_empty());
    let table =
        "Delegation;Seats;People;Interest;Red line;Ask\nNordics;NOR, Denmark;\"Ada Berg; Jo Lie\";Calm;No war;Fish\n";
    let first = applied(&blank(), table);
    let nordics = &first.delegations.list[0];
    assert_eq!((nordics.seats.as_slice(), nordics.people.len()), (&[NOR, DNK][..], 2));
    assert_eq!(
        (nordics.interest.as_str(), nordics.red_line.as_str(), nordics.ask.as_str()),
        ("Calm", "No war", "Fish")
    );
    let second = "Équipe;Sièges;Ligne rouge\nnordics;;No bases\nIslanders;Islande;\n";
    let fates: Vec<[usize; 4]> = vec![reads(&first, second).expect("a table").counts()];
    assert_eq!(fates, [[1, 1, 0, 0]]);
    let after = applied(&first, second);
    assert_eq!(after.delegations.list[0].red_line, "No bases");
    assert_eq!(
        after.delegations.list[0].interest, "Calm",
        "an empty cell and a column that is not there change nothing"
    );
    assert_eq!(after.delegations.list[1].seats, [ISL]);
    // A seat goes from one delegation to another in one table.
    let moved = applied(&after, "Delegation,Seats\nIslanders,ISL DNK\nNordics,NOR\n");
    assert_eq!(moved.delegations.list[1].seats, [ISL, DNK]);
    assert_eq!(moved.delegations.list[0].seats, [NOR]);
}

#[test]
fn injects_bring_their_facts_and_wait_for_one_another() {
    let text = "Titre;Texte;Faits;Objectif;Tour;Après\n\
                Second attack;Forty dead.;harm = many_dead; 1;2;\n\
                Proof;;\"Attribution : revendiquée; dead = 40\";;;Second attack\n";
    let read = reads(&blank(), text).expect("a table");
    assert_eq!(read.table, Table::Injects);
    let text = text
        .replace("harm = many_dead; 1", "harm = many_dead;1")
        .replace("Attribution : revendiquée", "attribution = claimed");
    let after = applied(&blank(), &text);
    let injects = &after.workshop.injects;
    assert_eq!(injects.len(), 2, "{:?}", reads(&blank(), &text));
    assert_eq!(injects[0].changes.harm.values()[0].value, Harm::ManyDead);
    assert_eq!((injects[0].objective, injects[0].when.round, injects[1].when.after), (1, 2, 1));
    assert!(reads(&after, &text).expect("a table").edits().is_empty());
}

#[test]
fn what_is_written_out_is_read_again_and_what_is_private_stays_unless_it_is_asked_for() {
    const SECRET: &str = "zqsecret";
    let mut session =
        applied(&blank(), "Seat,Stance,Condition\nNOR,reservation,\"a, \"\"b\"\"; c\nd\"\nDNK,supports,\n");
    let rows = format!("Delegation\tSeats\tPeople\tInterest\n=Nordics\tNOR\tAda\t{SECRET}\n");
    session = applied(&session, &rows);
    session = applied(
        &session,
        &format!("Title,Text,Note,Facts\nHidden {SECRET},{SECRET},{SECRET},dead=3\nSeen,b,{SECRET},\n"),
    );
    session.workshop.injects[1].state = InjectState::Live;
    let roster = roster();
    for language in Language::ALL {
        let words = Words::of(language);
        for table in Table::ALL.iter().copied() {
            for goes in [Goes::ToFile(Separator::Comma), Goes::ToFile(Separator::Semicolon), Goes::ToClipboard] {
                let write = |privacy| report::sheet(table, (&session, &roster), words, privacy, goes);
                let (out, whole) = (write(Privacy::LeftOut), write(Privacy::TakenIn));
                assert!(!out.contains(SECRET), "{out}");
                assert!(table == Table::Stances || whole.contains(SECRET), "{whole}");
                assert!(whole.lines().all(|line| !line.starts_with('=')), "no formula: {whole}");
                for text in [out, whole] {
                    let read = reads(&session, &text).expect("a table");
                    assert_eq!((read.table, read.unread.len()), (table, 0));
                    assert!(read.entries.iter().all(|entry| entry.fate == Fate::Unchanged), "{read:#?}\n{text}");
                }
            }
        }
    }
    // A template is the line of names alone, and of the seats every one.
    let empty =
        |table| report::sheet(table, (&blank(), &roster), Words::of(Language::En), Privacy::LeftOut, Goes::ToClipboard);
    assert_eq!(empty(Table::Stances).lines().count(), roster.len() + 1);
    assert_eq!((empty(Table::Delegations).lines().count(), empty(Table::Injects).lines().count()), (1, 1));
}

#[test]
fn a_full_list_and_a_text_that_is_too_long_are_said() {
    let mut session = blank();
    let long = "x".repeat(casus::domain::LONGEST_TEXT + 1);
    assert_eq!(refused(&session, &format!("Seat,Reason\nNOR,{long}"), 2), [Refusal::TooLong(Column::Reason)]);
    let many = (0..casus::domain::MOST_ENTRIES).map(|at| Inject { title: at.to_string(), ..Inject::default() });
    session.workshop.injects = many.collect();
    assert_eq!(refused(&session, "Title,Text\nOne more,b", 2), [Refusal::Full]);
    let rows = "Seat,Reason\n".to_owned() + &"NOR,a\n".repeat(casus::sheet::MOST_LINES + 1);
    assert_eq!(reads(&session, &rows), Err(HeadError::TooLarge));
}

/// A cell as people fill it in, or anything at all.
fn cell() -> impl Strategy<Value = String> {
    let known = [
        "NOR",
        "Norway",
        "Danemark",
        "XYZ",
        "supports",
        "S’oppose",
        "reservation",
        "objcts",
        "Nordics",
        "A; B",
        "harm = many_dead",
        "harm=x",
        "1",
        "0",
        "\"",
        "a\"b",
        "a\nb",
        "=1",
        "",
        " ",
        "after",
        "NOR DNK",
        "Ada; Jo",
        "\u{feff}",
    ];
    prop_oneof![4 => select(known.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,8}", 1 => any::<String>()]
}

fn head() -> impl Strategy<Value = Vec<String>> {
    let names = Column::ALL.iter().flat_map(|column| Language::ALL.map(|language| Words::of(language).column(*column)));
    vec(prop_oneof![6 => select(names.collect::<Vec<_>>()), 1 => cell()], 1..7)
}

fn quoted(cell: &str, between: &str, is_quoted: bool) -> String {
    let is_needed = cell.contains(['"', '\n', '\r']) || cell.contains(between);
    if is_quoted && is_needed { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_reader_panic_and_no_line_is_dropped(
        head in head(),
        rows in vec(vec(cell(), 0..8), 0..8),
        between in select(vec![",", ";", "\t"]),
        end in select(vec!["\n", "\r\n", "\r"]),
        is_quoted in any::<bool>(),
    ) {
        let line = |cells: &Vec<String>| cells.iter().map(|cell| quoted(cell, between, is_quoted)).collect::<Vec<_>>().join(between);
        let text = std::iter::once(&head).chain(&rows).map(line).collect::<Vec<_>>().join(end);
        let session = blank();
        let Ok(read) = reads(&session, &text) else { return Ok(()) };
        if is_quoted {
            let filled = rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).count();
            // What parts lines may stand in a cell that is not quoted, never the other way round.
            prop_assert!(read.entries.len() <= filled + text.matches(['\n', '\r']).count());
            let is_plain = !text.contains("\u{feff}") && !text.starts_with("sep=");
            prop_assert!(!is_plain || read.entries.len() + 1 >= filled.min(1), "{:?}", read);
        }
        let mut after = session.clone();
        read.edits().iter().for_each(|edit| edit.apply_to(&mut after));
        for entry in &read.entries {
            match &entry.fate {
                Fate::Added(edits) | Fate::Changed(edits) => prop_assert!(!edits.is_empty()),
                Fate::Unchanged => {}
                Fate::Refused(refusals) => {
                    prop_assert!(!refusals.is_empty());
                    for language in Language::ALL {
                        prop_assert!(!Words::of(language).sheet_entry(read.table, entry).is_empty());
                    }
                }
            }
        }
        // What was applied stands there now: the same table changes nothing more.
        let again = reads(&after, &text).expect("the same table");
        for (before, now) in read.entries.iter().zip(&again.entries) {
            let is_refused = matches!(before.fate, Fate::Refused(_));
            prop_assert!(is_refused || now.fate == Fate::Unchanged, "{:?} then {:?}", before, now);
        }
    }

    #[test]
    fn every_line_of_a_plain_table_has_an_entry(rows in vec((cell(), cell()), 0..20)) {
        let line = |(one, two): &(String, String)| format!("{};{}", quoted(one, ";", true), quoted(two, ";", true));
        let is_blank = |text: &String| text.trim().is_empty();
        let text = std::iter::once("Seat;Stance".to_owned()).chain(rows.iter().map(line)).collect::<Vec<_>>().join("\n");
        // A byte order mark counts as nothing at the beginning of a text alone, and spaces never count.
        let filled = rows.iter().filter(|(one, two)| !is_blank(one) || !is_blank(two)).count();
        prop_assert_eq!(reads(&blank(), &text).expect("a table").entries.len(), filled);
    }

    #[test]
    fn any_bytes_are_read_as_some_text(bytes in vec(any::<u8>(), 0..200)) {
        let text = casus::sheet::decoded(&bytes);
        let _ = reads(&blank(), &text);
    }
}

#[test]
fn an_inject_that_is_changed_keeps_how_far_it_is_and_a_session_takes_all_of_a_table_as_one_command() {
    let session = applied(&blank(), "Title,Text\nA,b\n");
    let mut bench = casus::workbench::Workbench::new(Catalog::shipped(), session.clone());
    let edits: Vec<Edit> = reads(&session, "Title,Text\nA,c\nB,d").expect("a table").edits();
    assert!(edits.iter().all(|edit| matches!(edit, Edit::Prepare(Preparation::PutInject(..)))));
    assert!(bench.execute(edits, None));
    assert_eq!(bench.session().workshop.injects.len(), 2);
    bench.undo();
    assert!(bench.session().tells_the_same(&session), "one undo takes the whole table back");
}
