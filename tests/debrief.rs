//! The debrief: read off a session as it was played, and what of it the room, a delegation and a reader of the log get.

use casus::{
    assess::assess,
    catalog::Catalog,
    debrief::{Debrief, Happening, LineKind, Question, Shown, Turning, chapters},
    domain::{
        Act, Aspect, Day, Deadline, Edit, Inject, Language, Moment, Preparation, Procedure, Reading, Round, RoundKind,
        Rung, Session, Stance, StateCode, Step, Text, TextId,
    },
    stage::{DebriefFace, DebriefView, Page, SceneId, debrief_pages, public, seat},
    words::Words,
    workbench::{Signature, Workbench},
};

use crate::stage::room::{self, Room, played};

const HUN: StateCode = StateCode::new(b"HUN");
const NOR: StateCode = StateCode::new(b"NOR");

fn found(session: &Session) -> Debrief {
    Debrief::of(session, &assess(Catalog::shipped(), session))
}

/// A table that is played, a minute a deed.
struct Played(Workbench, i64);

impl Played {
    fn begin() -> Self {
        let mut session = room::case("pl-2025-drones");
        session.stances.clear();
        session.proceedings = Default::default();
        session.workshop.injects = vec![Inject { title: "A second attack".to_owned(), ..Inject::default() }];
        Self(Workbench::new(Catalog::shipped(), session), 1_900_000_000)
    }

    fn seats(&self) -> Vec<StateCode> {
        self.0.assessment().roster.states().to_vec()
    }

    fn session(&self) -> &Session {
        self.0.session()
    }

    fn sign(&mut self) {
        self.1 += 60;
        self.0.sign(Signature { who: "Ada".into(), at: Moment::from_unix_seconds(self.1) });
    }

    fn act(&mut self, edit: Edit) {
        self.sign();
        self.0.execute(edit, None);
    }

    fn undo(&mut self) {
        self.sign();
        self.0.undo();
    }

    fn round(&mut self) {
        let round = Round::on(self.session().as_of, RoundKind::Formal);
        self.act(Edit::Proceed(Procedure::BeginRound(round)));
    }

    fn stand(&mut self, seats: &[StateCode], stance: Stance) {
        self.act(Edit::SetStance(seats.to_vec(), stance));
    }

    fn step(&mut self, act: Act) {
        let day = self.session().as_of;
        self.act(Edit::Proceed(Procedure::Take(Step::plain(day, act))));
    }
}

fn said(debrief: &Debrief, session: &Session) -> Vec<String> {
    let words = Words::of(Language::En);
    debrief.turning.iter().map(|point| words.debrief_turning(point, session)).collect()
}

#[test]
fn a_session_says_what_turned_it_with_the_line_of_the_log_that_tells_it_and_asks_what_moved_them() {
    let mut table = Played::begin();
    let seats = table.seats();
    table.round();
    table.stand(&seats, Stance::DoesNotObject);
    table.round();
    table.act(Edit::Prepare(Preparation::Publish(1)));
    table.stand(&seats[..5], Stance::Supports);
    table.stand(&[HUN], Stance::Objects);
    table.act(Edit::SetReading(Reading::Strict));
    let session = table.session().clone();
    let debrief = found(&session);
    assert_eq!(
        said(&debrief, &session),
        [
            "Round 2: Inject 1 was published: “A second attack”.",
            "Round 2: 6 allies moved after inject 1.",
            "Round 2: Hungary was the first to object.",
            "Round 2: The facilitator changed: Reading of the law.",
        ]
    );
    for point in &debrief.turning {
        let line = session.log.get(point.line).expect("a line");
        match &point.what {
            Turning::MostMoved(after) => assert_eq!(line.what.of_seat(), after.moves.first().map(|held| held.seat)),
            Turning::FirstObjection(seat) => assert_eq!(line.what, Aspect::Stance(*seat)),
            Turning::Happened(Happening::Published(number)) => assert_eq!(line.what, Aspect::Inject(*number)),
            Turning::Happened(_) => assert_eq!(line.what, Aspect::Reading),
        }
    }
    // It stands in the way now, so the questions are those of a council that could not agree.
    assert_eq!(debrief.questions.len(), 3);
    let words = Words::of(Language::En);
    let asked: Vec<String> = debrief.questions.iter().map(|question| words.debrief_question(question)).collect();
    assert!(asked.iter().any(|text| text == "Round 2: 6 allies moved after inject 1. What moved you?"), "{asked:?}");
}

#[test]
fn what_was_undone_has_turned_nothing() {
    let mut table = Played::begin();
    let seats = table.seats();
    table.round();
    table.stand(&seats, Stance::DoesNotObject);
    for _ in 0..2 {
        table.act(Edit::Prepare(Preparation::Publish(1)));
        table.undo();
        table.stand(&[HUN], Stance::Objects);
        table.undo();
        table.act(Edit::SetReading(Reading::Strict));
        table.undo();
    }
    let debrief = found(table.session());
    assert_eq!(said(&debrief, table.session()), [] as [String; 0]);
    assert_eq!(debrief.moved, []);
    assert_eq!(debrief.questions, [Question::WhatCouldHaveMoved]);
}

#[test]
fn whoever_speaks_for_the_first_time_has_not_moved_and_whoever_comes_back_has_not_either() {
    let mut table = Played::begin();
    let seats = table.seats();
    table.round();
    table.stand(&seats, Stance::Supports);
    table.stand(&seats[..3], Stance::Objects);
    table.stand(&seats[..3], Stance::Supports);
    assert_eq!(found(table.session()).moved, []);
    table.round();
    table.stand(&seats[..1], Stance::Reservation);
    let debrief = found(table.session());
    assert_eq!(debrief.moved.len(), 1);
    assert_eq!((debrief.moved[0].round, debrief.moved[0].happening), (2, Some(Happening::Round(2))));
    assert_eq!(Words::of(Language::En).debrief_after_in_round(&debrief.moved[0]), "Round 2: Albania moved.");
}

#[test]
fn a_council_that_could_not_agree_has_questions_of_its_own_and_a_break_of_silence_is_a_turning_point() {
    let mut table = Played::begin();
    let text = TextId::at(0).expect("the first text");
    table.round();
    table.act(Edit::Proceed(Procedure::AddText(Text::plain(Rung::Solidarity))));
    table.step(Act::Met);
    table.step(Act::SilenceOpened { text, version: 1, until: Deadline::Room { minutes: 10 } });
    table.step(Act::SilenceBroken { by: HUN, reason: "not yet".to_owned() });
    let broken = found(table.session());
    assert_eq!(said(&broken, table.session()), ["Round 1: Hungary broke silence."]);
    assert!(broken.questions.contains(&Question::WhatHadToChange(HUN, 1)), "{:?}", broken.questions);
    table.step(Act::Ended);
    let ended = found(table.session());
    assert!(matches!(ended.questions[0], Question::WhatWasMissing(_)), "{:?}", ended.questions);
    assert_eq!(ended.questions[1], Question::WhatCouldPass);
}

#[test]
fn the_quiet_ones_come_first_and_are_asked() {
    let session = played(3);
    let debrief = found(&session);
    assert_eq!(debrief.spoken.len(), debrief.strip.rows.len());
    assert!(debrief.spoken.windows(2).all(|pair| pair[0].1 <= pair[1].1));
    let quiet: Vec<StateCode> = debrief.spoken.iter().take(3).map(|(seat, _)| *seat).collect();
    assert!(debrief.questions.contains(&Question::WhatWasNotSaid(quiet)));
    assert_eq!(found(&room::council()).spoken, [], "nobody's time was taken");
}

#[test]
fn the_strip_holds_every_seat_in_every_round_with_who_moved_was_absent_or_did_not_speak() {
    let mut table = Played::begin();
    let seats = table.seats();
    table.round();
    table.stand(&seats, Stance::DoesNotObject);
    table.round();
    table.stand(&[NOR], Stance::Objects);
    table.act(Edit::Proceed(Procedure::SetAttendance(vec![HUN], casus::domain::Attendance::Absent)));
    let strip = found(table.session()).strip;
    assert_eq!((strip.rounds.as_slice(), strip.rows.len()), ([1, 2].as_slice(), 32));
    let cells = |seat: StateCode| &strip.rows.iter().find(|row| row.seat == seat).expect("a row").cells;
    let norway = cells(NOR);
    assert_eq!((norway[0].stance, norway[1].stance), (Stance::DoesNotObject, Stance::Objects));
    assert!(norway[1].has_spoken && norway[1].moved == casus::council::Moved::Away);
    assert!(cells(HUN)[1].is_absent && !cells(HUN)[0].is_absent);
    let belgium = cells(StateCode::new(b"BEL"));
    assert!(belgium[0].has_spoken && !belgium[1].has_spoken && belgium[1].stance == Stance::DoesNotObject);
}

#[test]
fn the_pages_are_turned_from_the_strip_by_the_turning_points_to_the_questions_and_stay_at_the_ends() {
    let mut session = played(3);
    let room = Room::of(&session);
    let pages = debrief_pages(room.subject());
    assert_eq!(pages.first(), Some(&DebriefView::Strip));
    assert!(pages.contains(&DebriefView::Own(1)) && !pages.contains(&DebriefView::Drawn(0)), "{pages:?}");
    session.workshop.questions.clear();
    assert!(debrief_pages(Room::of(&session).subject()).contains(&DebriefView::Drawn(0)));
    let mut show = room::plain(Default::default());
    assert!(!show.turn_debrief(&pages, 1), "only while it is on the wall");
    show.go_to_debrief(DebriefView::Strip);
    let mut met = vec![show.debrief()];
    while show.turn_debrief(&pages, 1) {
        met.push(show.debrief());
        assert!(!matches!(public(room.subject(), &show).page, Page::Missing(_)), "{:?}", show.debrief());
    }
    assert_eq!(met, pages);
    assert!(!met.iter().any(|view| matches!(view, DebriefView::RedLine(_))), "a red line is opened by hand alone");
    show.recall();
    assert_eq!(show.debrief(), pages[pages.len() - 2], "what was published last is taken back");
}

#[test]
fn a_red_line_is_on_the_wall_only_where_it_is_opened_and_on_its_own_delegations_card_alone() {
    let session = played(2);
    let room = Room::of(&session);
    let secret = "No ground forces";
    let mut show = room::plain(Default::default());
    for scene in SceneId::ALL {
        show.go_to(scene);
        let bytes = serde_json::to_string(&public(room.subject(), &show)).expect("a scene");
        assert!(!bytes.contains(secret), "{scene:?}");
    }
    let card = |show: &casus::stage::Show, code: &str| {
        let code = code.parse().expect("a code");
        serde_json::to_string(&seat(room.subject(), show, code).expect("a seat")).expect("a card")
    };
    assert!(card(&show, "BEL").contains(secret) && !card(&show, "NOR").contains(secret));
    show.go_to_debrief(DebriefView::RedLine(0));
    assert!(serde_json::to_string(&public(room.subject(), &show)).expect("a scene").contains(secret));
}

#[test]
fn a_question_that_is_prepared_is_on_no_wall_before_it_is_shown_and_no_note_or_entry_ever_is() {
    let mut bench = Workbench::new(Catalog::shipped(), played(2));
    bench.annotate(0, "zqsecret note");
    bench.enter("zqsecret entry");
    let room = Room::of(bench.session());
    let mut show = room::plain(Default::default());
    show.go_to_debrief(DebriefView::Strip);
    for view in debrief_pages(room.subject()).into_iter().chain([DebriefView::RedLine(0)]) {
        show.go_to_debrief(view);
        let bytes = serde_json::to_string(&public(room.subject(), &show)).expect("a scene");
        assert!(!bytes.contains("zqsecret"), "{view:?}");
        assert_eq!(bytes.contains("What would you have signed?"), view == DebriefView::Own(0), "{view:?}");
    }
    let leaves = bench.session().clone().without_private();
    assert!(!ron::to_string(&leaves).expect("a session").contains("zqsecret"));
}

#[test]
fn lines_stand_under_their_rounds_one_action_is_one_entry_and_filters_leave_what_was_asked_for() {
    let mut table = Played::begin();
    let seats = table.seats();
    table.act(Edit::Rename("At the table".to_owned()));
    table.round();
    table.stand(&seats, Stance::DoesNotObject);
    table.stand(&[NOR], Stance::Supports);
    table.round();
    table.undo();
    table.round();
    table.stand(&[NOR], Stance::Objects);
    let session = table.session().clone();
    let all = chapters(&session, Shown::default());
    assert_eq!(all.iter().map(|chapter| chapter.round).collect::<Vec<_>>(), [0, 1, 2, 1, 2]);
    let many = all[1].items.iter().find(|item| item.seats > 1).expect("one action");
    assert_eq!((many.lines.len(), many.seats), (32, 32));
    assert_eq!(Words::of(Language::En).log_item(many, &session.log), "32 allies: does not object");
    let lines: usize = all.iter().flat_map(|chapter| &chapter.items).map(|item| item.lines.len()).sum();
    assert_eq!(lines, session.log.len(), "every line stands somewhere");
    let shown = |shown: Shown| chapters(&session, shown).iter().flat_map(|chapter| chapter.items.clone()).count();
    assert_eq!(shown(Shown { seat: Some(NOR), ..Shown::default() }), 3);
    assert_eq!(shown(Shown { round: Some(2), kind: Some(LineKind::Stances), ..Shown::default() }), 1);
    assert_eq!(shown(Shown { kind: Some(LineKind::Injects), ..Shown::default() }), 0);
}

#[test]
fn two_tables_say_in_which_round_they_parted_and_over_what() {
    use casus::{
        domain::{Confidence, Dated, FactId},
        explore::compare,
    };
    let mut table = Played::begin();
    let seats = table.seats();
    table.round();
    table.stand(&seats, Stance::DoesNotObject);
    let mut other = Played(Workbench::new(Catalog::shipped(), table.session().clone()), table.1);
    let day = table.session().as_of;
    let dated = table.session().incident.value_on(FactId::Attribution, day).expect("it is stated");
    let doubted = Dated { from: day, confidence: Confidence::ALL[5], ..dated };
    other.act(Edit::PutFact(doubted));
    table.round();
    other.round();
    table.stand(&[NOR], Stance::Objects);
    table.round();
    let comparison = compare(Catalog::shipped(), table.session(), other.session());
    let sections = Words::of(Language::En).comparison(&comparison);
    let (_, lines) = sections.iter().find(|(head, _)| head == "Where the two councils parted").expect("a section");
    assert!(lines[0].starts_with("Round 1: ") && lines[0].contains("[F18]"), "{lines:?}");
    assert_eq!(lines[1..], ["Round 2, stances: Norway", "Round 3 was held by A alone."]);
    let same = compare(Catalog::shipped(), table.session(), table.session());
    assert_eq!(same.rounds(), []);
}

#[test]
fn an_entry_is_a_line_of_its_own_that_no_undo_takes_back_and_a_file_keeps() {
    let mut bench = Workbench::new(Catalog::shipped(), Session::blank("A ship", Day::constant(2030, 5, 1)));
    assert!(!bench.enter("   "));
    assert!(bench.enter("Coffee break\nuntil four"));
    assert!(!bench.undo());
    let line = bench.session().log.last().expect("a line");
    assert_eq!((line.what, line.after.as_str()), (Aspect::Entry, "Coffee break until four"));
    assert!(line.is_private() && line.public().after.is_empty());
    let text = casus::storage::format::write(bench.session()).expect("it is written");
    assert!(text.starts_with("// Casus Foederis session, format 2"), "{text}");
    assert_eq!(casus::storage::format::read(text.as_bytes()).as_ref(), Ok(bench.session()));
    let without = Session { log: Default::default(), ..bench.session().clone() };
    assert!(!bench.session().is_kept_by(&without), "it would be lost");
}

#[test]
fn the_counts_of_every_round_are_a_page_of_their_own_and_a_turning_point_says_when_it_was() {
    let session = played(3);
    let room = Room::of(&session);
    let pages = debrief_pages(room.subject());
    assert_eq!(pages[1], DebriefView::Counts);
    assert!(!debrief_pages(Room::of(&played(1)).subject()).contains(&DebriefView::Counts), "one round is the strip");
    let mut show = room::plain(Default::default());
    show.go_to_debrief(DebriefView::Counts);
    let Page::Debrief(page) = public(room.subject(), &show).page else { panic!("a page") };
    let DebriefFace::Counts(rows) = page.face else { panic!("{:?}", page.face) };
    let strip = casus::debrief::Strip::of(&session, assess(Catalog::shipped(), &session).roster.states());
    assert_eq!(rows.len(), 3);
    for (at, row) in rows.iter().enumerate() {
        let counts: Vec<usize> = row.counts.iter().map(|count| count.number.into()).collect();
        let wanted: Vec<usize> = Stance::ALL.iter().map(|stance| strip.count(at, *stance)).collect();
        assert_eq!(counts, wanted, "round {}", at + 1);
        assert_eq!(counts.iter().sum::<usize>(), strip.rows.len(), "nobody is left out");
    }
    let mut table = Played::begin();
    let seats = table.seats();
    table.round();
    table.stand(&seats, Stance::DoesNotObject);
    table.stand(&[NOR], Stance::Objects);
    let session = table.session().clone();
    let room = Room::of(&session);
    let turned = found(&session);
    let at = turned.turning.iter().position(|point| point.what == Turning::FirstObjection(NOR)).expect("it is there");
    show.go_to_debrief(DebriefView::Turning(at.try_into().expect("few")));
    // Moments are universal in the file and stand on the wall by the clocks of the room.
    show.zone = 3600;
    let when = session.log.get(turned.turning[at].line).expect("a line").at.shifted(3600).clock();
    let said = public(room.subject(), &show).spoken().join(" ");
    assert!(said.contains(&format!("{:02}:{:02} · ", when.0, when.1)), "{said}");
}
