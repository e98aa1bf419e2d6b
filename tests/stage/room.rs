//! A room to play in: a council of thirty-two, its rounds, texts and silences, and every scene that the wall can show of it.

use casus::{
    assess::{Assessment, assess, in_force},
    catalog::Catalog,
    domain::{
        Act, Attendance, BeforeCouncil, Condition, Confidence, Dated, Day, Deadline, Delegation, Edit, FactId,
        FactValue, FogCard, FogState, Harm, Inject, Language, Moment, Preparation, Procedure, Request, RequestLine,
        Round, RoundKind, Rung, Series, Session, Stance, StanceLine, StateCode, Step, Text, TextId, Version,
    },
    stage::{ClockFace, DebriefView, Look, PublicScene, Replayed, SceneId, Show, Subject, WallTheme, public},
    storage::library,
    workbench::{Signature, Workbench},
};

/// What the wall is built from, held together.
pub struct Room {
    session: Session,
    assessment: Assessment,
}

impl Room {
    /// A session as it applies, judged.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let catalog = Catalog::shipped();
        Self { assessment: assess(catalog, session), session: in_force(catalog, session).into_owned() }
    }

    /// What a scene is built from.
    #[must_use]
    pub fn subject(&self) -> Subject<'_> {
        Subject { session: &self.session, assessment: &self.assessment, catalog: Catalog::shipped() }
    }
}

/// A shipped case.
#[must_use]
pub fn case(id: &str) -> Session {
    library::case(id).expect("a shipped case").session.clone()
}

fn code(text: &str) -> StateCode {
    text.parse().expect("a code")
}

/// The council with an inject that is live: a long text, a picture, facts; and with a card that was lifted.
#[must_use]
pub fn with_inject() -> Session {
    let mut session = council();
    let mut inject = Inject {
        title: "A second attack in the harbour of Naples".to_owned(),
        text: "At 21:40 two explosions strike the container terminal. The authorities speak of forty dead and more than a \
               hundred injured; a claim of responsibility circulates, and nobody has confirmed it yet."
            .to_owned(),
        ..Inject::default()
    };
    inject.picture.name = "harbour.png".to_owned();
    inject.picture.hash = "0".repeat(64);
    for value in [FactValue::Harm(Harm::ManyDead), FactValue::Series(Series::Linked)] {
        inject.changes.put(Dated { from: Day::BEGINNING, value, confidence: Confidence::Likely, note: String::new() });
    }
    let card = FogCard {
        seats: vec![code("DEU"), code("ITA")],
        text: "your service doubts who the author is".to_owned(),
        state: FogState::Lifted,
        ..FogCard::default()
    };
    session.workshop.injects.push(inject);
    session.workshop.fog.push(card);
    Edit::Prepare(Preparation::Publish(1)).apply_to(&mut session);
    session
}

/// Where the seats stand in the second round: most let it pass, and some do not.
const EXCEPTIONS: [(&str, Stance); 9] = [
    ("HUN", Stance::Objects),
    ("SVK", Stance::Objects),
    ("TUR", Stance::Reservation),
    ("ESP", Stance::Reservation),
    ("GBR", Stance::Supports),
    ("EST", Stance::Supports),
    ("LTU", Stance::Supports),
    ("GRC", Stance::Undecided),
    ("ITA", Stance::Undecided),
];

/// Thirty-two seats in their second round, of which some moved.
#[must_use]
pub fn council() -> Session {
    let mut session = case("pl-2025-drones");
    let day = session.as_of;
    session.stances.clear();
    session.proceedings = Default::default();
    let round = |name: &str, kind| Round { on: day, name: name.to_owned(), kind, minutes: 15 };
    session.proceedings.rounds = vec![round("", RoundKind::Formal), round("", RoundKind::Informal)];
    for seat in Catalog::shipped().roster(day).states() {
        session.put_stance(StanceLine { round: 1, ..StanceLine::plain(*seat, day, Stance::DoesNotObject) });
    }
    for (seat, stance) in EXCEPTIONS {
        let mut line = StanceLine { round: 2, ..StanceLine::plain(code(seat), day, stance) };
        if stance == Stance::Reservation {
            line.condition = Condition::Open;
            line.condition_text = "if the attribution is made public before the decision".to_owned();
        }
        session.put_stance(line);
    }
    session
}

/// The same with so many exceptions, three of which are in the headline, that names have hardly room at the table.
#[must_use]
pub fn divided() -> Session {
    let mut session = council();
    let day = session.as_of;
    session.stances.retain(|line| line.round < 2);
    let exceptions = ["FRA", "DEU", "NLD"].map(|seat| (seat, Stance::Objects));
    let reserved = ["EST", "LTU", "MKD"].map(|seat| (seat, Stance::Reservation));
    let others = [("ALB", Stance::Undecided), ("FIN", Stance::Supports), ("CZE", Stance::Supports)];
    for (seat, stance) in exceptions.into_iter().chain(reserved).chain(others) {
        session.put_stance(StanceLine { round: 2, ..StanceLine::plain(code(seat), day, stance) });
    }
    session
}

/// The same with Article 5 before the Council and a request.
#[must_use]
pub fn article_5() -> Session {
    let mut session = council();
    let day = session.as_of;
    session.incident.put(Dated {
        from: day,
        value: FactValue::BeforeCouncil(BeforeCouncil::Article5),
        confidence: Default::default(),
        note: String::new(),
    });
    let line = RequestLine {
        ally: code("POL"),
        from: day,
        value: Request::Asks,
        confidence: Default::default(),
        note: String::new(),
    };
    session.incident.put_request(line);
    session
}

/// A text on the table in its second version: discussed, under silence, or broken.
#[must_use]
pub fn table(silence: Option<Deadline>, broken_by: &[&str]) -> Session {
    let mut session = council();
    let day: Day = session.as_of;
    let mut text = Text::plain(Rung::Solidarity);
    let version = |en: &str, fr: &str| Version { on: day, en: en.to_owned(), fr: fr.to_owned(), ..Version::default() };
    text.versions = vec![
        version(
            "The North Atlantic Council condemns the incursion. Allies stand in full solidarity with Poland and will \
             continue to consult.",
            "Le Conseil de l’Atlantique Nord condamne l’incursion. Les Alliés expriment leur pleine solidarité avec la Pologne et \
             continueront de se consulter.",
        ),
        version(
            "The North Atlantic Council condemns the incursion in the strongest terms. Allies stand in full solidarity with \
             Poland, will strengthen the defence of its airspace, and will continue to consult.",
            "Le Conseil de l’Atlantique Nord condamne l’incursion dans les termes les plus fermes. Les Alliés expriment leur pleine \
             solidarité avec la Pologne, renforceront la défense de son espace aérien et continueront de se consulter.",
        ),
    ]
    .into_iter()
    .map(std::sync::Arc::new)
    .collect();
    session.proceedings.texts = vec![std::sync::Arc::new(text)];
    let text = TextId::at(0).expect("the first text");
    let mut step = |act: Act| session.proceedings.push(Step::plain(day, act)).expect("a step");
    step(Act::Met);
    step(Act::Put { text, version: 1 });
    match silence {
        Some(until) => step(Act::SilenceOpened { text, version: 2, until }),
        None => step(Act::Amended { version: 2 }),
    }
    for by in broken_by {
        step(Act::SilenceBroken { by: code(by), reason: "the proof of origin is not public yet".to_owned() });
    }
    session
}

/// Thirty-two seats that were played through so many rounds, by way of the workbench, so that the log tells of it.
#[must_use]
pub fn played(rounds: usize) -> Session {
    let mut session = council();
    session.stances.clear();
    session.proceedings.rounds.clear();
    session.workshop.questions = vec![
        "What would you have signed?".to_owned(),
        "When the second attack came, and the attribution was still contested by two of the services, which of the \
         arguments that you had heard in the first round did you give up, and for what?"
            .to_owned(),
    ];
    session.workshop.injects = vec![Inject { title: "A second attack".to_owned(), ..Inject::default() }];
    let (name, red_line) = ("Benelux".to_owned(), "No ground forces without a vote of the chamber.".to_owned());
    session.delegations.list = vec![Delegation { name, seats: vec![code("BEL")], red_line, ..Delegation::default() }];
    let day = session.as_of;
    let seats = Catalog::shipped().roster(day).states().to_vec();
    let mut bench = Workbench::new(Catalog::shipped(), session);
    let mut minute = 0;
    let mut act = |bench: &mut Workbench, edit: Edit| {
        minute += 60;
        bench.sign(Signature { who: "Ada".into(), at: Moment::from_unix_seconds(1_900_000_000 + minute) });
        bench.execute(edit, None);
    };
    for round in 0..rounds {
        act(
            &mut bench,
            Edit::Proceed(Procedure::BeginRound(Round { minutes: 15, ..Round::on(day, RoundKind::Formal) })),
        );
        if round == 1 {
            act(&mut bench, Edit::Prepare(Preparation::Publish(1)));
        }
        let (said, moved) = seats.split_at(seats.len() - 7 * round.min(4));
        act(&mut bench, Edit::SetStance(said.to_vec(), Stance::DoesNotObject));
        for (idx, seat) in moved.iter().enumerate() {
            act(&mut bench, Edit::SetStance(vec![*seat], Stance::ALL[(idx + round) % 5]));
        }
        act(
            &mut bench,
            Edit::SetStance(vec![code("HUN")], if round == 0 { Stance::Objects } else { Stance::Reservation }),
        );
        for (idx, seat) in seats.iter().enumerate() {
            let seconds = 10 + 17 * idx as u32 % 200;
            bench.execute(Edit::Proceed(Procedure::AddSpoken(*seat, seconds)), None);
        }
    }
    act(&mut bench, Edit::Proceed(Procedure::SetAttendance(vec![code("ISL")], Attendance::Absent)));
    bench.session().clone()
}

/// A show of nothing in particular, with a look.
#[must_use]
pub fn plain(look: Look) -> Show {
    let mut show = Show::default();
    show.look = look;
    show
}

/// A show at a scene, in a language and a theme, with a clock.
#[must_use]
pub fn show(scene: SceneId, language: Language, theme: WallTheme) -> Show {
    let mut show = plain(Look { language, theme, ..Look::default() });
    show.standby.resumes = if language == Language::Fr { "Reprise à 14 h 15" } else { "Back at 14:15" }.to_owned();
    show.standby.room = "Salle 2.14 · Room 2.14".to_owned();
    show.clock = Some(ClockFace { left: 360, whole: 600, runs: true });
    for (fact, new_in) in
        [(FactId::Means, 0), (FactId::Harm, 0), (FactId::Author, 2), (FactId::Attribution, 2), (FactId::Timing, 0)]
    {
        show.choose(fact, new_in);
    }
    show.go_to(scene);
    show
}

/// Every scene by name.
#[must_use]
pub fn scenes(language: Language, theme: WallTheme) -> Vec<(String, PublicScene)> {
    let mut scenes = Vec::new();
    let mut add = |name: &str, session: &Session, show: &Show| {
        scenes.push((name.to_owned(), public(Room::of(session).subject(), show)));
    };
    let at = |scene: SceneId| show(scene, language, theme);
    let ten = Some(Deadline::Room { minutes: 10 });
    add("test-card", &council(), &at(SceneId::TestCard));
    add("standby", &council(), &at(SceneId::Standby));
    add("situation", &council(), &at(SceneId::Situation));
    add("council", &council(), &at(SceneId::Council));
    add("council-divided", &divided(), &at(SceneId::Council));
    let mut speaks = at(SceneId::Council);
    speaks.floor.give(code("MKD"));
    speaks.floor.count(100);
    speaks.clock = Some(ClockFace { left: 760, whole: 900, runs: false });
    add("council-speaker", &council(), &speaks);
    let mut inject = at(SceneId::Situation);
    inject.publish(1, true);
    add("inject", &with_inject(), &inject);
    add("situation-lifted", &with_inject(), &at(SceneId::Situation));
    let mut dry = at(SceneId::TestCard);
    dry.is_dry_run = true;
    add("test-card-dry", &council(), &dry);
    add("council-asked", &article_5(), &at(SceneId::Council));
    let mut ballot = at(SceneId::Ballot);
    for seat in Catalog::shipped().roster(council().as_of).states().iter().take(19) {
        ballot.answer_in(*seat);
    }
    add("ballot", &council(), &ballot);
    add("text", &table(None, &[]), &at(SceneId::Text));
    add("silence", &table(ten, &[]), &at(SceneId::Text));
    add("broken", &table(ten, &["HUN"]), &at(SceneId::Text));
    add("broken-many", &table(ten, &["HUN", "SVK", "TUR", "ESP"]), &at(SceneId::Text));
    for (name, session) in
        [("verdict", article_5()), ("verdict-2001", case("us-2001-911")), ("verdict-2015", case("fr-2015-paris"))]
    {
        let mut show = at(SceneId::Verdict);
        for open in 0..=4 {
            add(&format!("{name}-{open}"), &session, &show);
            show.reveal();
        }
    }
    let mut response = at(SceneId::Response);
    add("response", &case("us-2001-911"), &response);
    add("response-blocked", &article_5(), &response);
    response.turn_money();
    add("response-money", &case("us-2001-911"), &response);
    add("missing", &council(), &at(SceneId::Text));
    for (name, view) in [
        ("debrief-strip", DebriefView::Strip),
        ("debrief-counts", DebriefView::Counts),
        ("debrief-moved", DebriefView::Turning(0)),
        ("debrief-turning", DebriefView::Turning(1)),
        ("debrief-question", DebriefView::Drawn(0)),
        ("debrief-own", DebriefView::Own(0)),
        ("debrief-own-long", DebriefView::Own(1)),
        ("debrief-spoken", DebriefView::Spoken),
        ("debrief-red-line", DebriefView::RedLine(0)),
        ("debrief-nothing", DebriefView::Turning(90)),
    ] {
        let mut debrief = at(SceneId::Standby);
        debrief.go_to_debrief(view);
        add(name, &played(6), &debrief);
    }
    let mut early = at(SceneId::Standby);
    early.go_to_debrief(DebriefView::Strip);
    add("debrief-strip-1", &played(1), &early);
    add("debrief-strip-none", &case("fr-2015-paris"), &early);
    early.replay = Some(Replayed { round: 2, time: "10:41".to_owned() });
    add("debrief-replay", &played(3), &early);
    scenes
}
