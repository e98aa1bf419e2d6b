//! What is private stays where it is: no command, export, comparison, guided case, clipboard text or scene carries a note that not
//! everybody may see, nor what the log says of one.

use std::process::Command;

use casus::{
    catalog::Catalog,
    domain::{
        ArgumentKind, Audience, Day, Delegation, Edit, Element, FogCard, FogState, Inject, InjectState, Message,
        MessageKind, Note, OwnArgument, Predicted, PredictedPart, Preparation, Session, StateCode, Told, WorkshopStep,
    },
    explore, report,
    storage::{case, format},
    words::{Language, Words},
    workbench::Workbench,
};

const NOR: StateCode = StateCode::new(b"NOR");
/// What nobody but whoever leads may see.
const FACILITATOR: &str = "zqfacilitator";
/// What one delegation may see.
const SEAT: &str = "zqnorway";
/// What was noted on a line of the log.
const LINE: &str = "zqline";
/// What a note said before.
const BEFORE: &str = "zqbefore";
/// What everybody may see.
const PUBLIC: &str = "zqpublic";
/// What stands on a role sheet.
const ROLE: &str = "zqrole";
/// What one delegation wrote to another.
const MESSAGE: &str = "zqmessage";
/// What is prepared and nobody has been shown.
const INJECT: &str = "zqinject";
/// What one delegation is told and the others are not.
const FOG: &str = "zqfog";
/// What delegations wrote to each other.
const WRITTEN: &str = "zqwritten";
/// What is prepared and nobody has seen.
const PREPARED: &str = "zqprepared";
/// What stands on a role sheet, in another language.
const TRANSLATED: &str = "zqtranslated";
/// What a person said of the answers before seeing them: the JSON for marking has it, and nothing that others see.
const PREDICTED: &str = "zqpredicted";
/// What stands in an argument of one's own: the memo and the JSON have it, and nothing that others see.
const ARGUED: &str = "zqargued";
const SECRETS: [&str; 11] =
    [FACILITATOR, SEAT, LINE, BEFORE, ROLE, MESSAGE, INJECT, FOG, WRITTEN, PREPARED, TRANSLATED];

/// A session with a mark in every private place, worked on so that its log has them too.
pub fn marked() -> Session {
    let mut session = case("us-2001-911").expect("a case").session.clone();
    session.case.clear();
    session.title = "Exercise".to_owned();
    let mut bench = Workbench::new(Catalog::shipped(), session);
    bench.execute(Edit::SetNotes(BEFORE.to_owned()), None);
    bench.execute(Edit::SetNotes(FACILITATOR.to_owned()), None);
    for text in [ARGUED.to_owned(), format!("{ARGUED}-reworded")] {
        let own = OwnArgument { text, ..OwnArgument::plain(Element::E1, ArgumentKind::Against) };
        bench.execute(Edit::PutArgument(0, Box::new(own)), None);
    }
    let note =
        |text: &str, audience| Note { audience, on: Day::constant(2001, 9, 12), round: 1, text: text.to_owned() };
    bench.execute(Edit::PutNote(1, note(SEAT, Audience::Seat(NOR))), None);
    bench.execute(Edit::PutNote(2, note(PUBLIC, Audience::Public)), None);
    play(&mut bench);
    assert!(bench.annotate(0, LINE));
    let mut session = bench.session().clone();
    play_in(&mut session);
    session
}

/// Puts a mark into whatever a workshop holds that not everybody may see.
fn play_in(session: &mut Session) {
    let role = Delegation {
        name: "Oslo".to_owned(),
        seats: vec![NOR],
        interest: ROLE.to_owned(),
        red_line: ROLE.to_owned(),
        ask: ROLE.to_owned(),
        ..Delegation::default()
    };
    session.delegations.list.push(role);
    let mut translated = Told::only(Language::En, ROLE);
    TRANSLATED.clone_into(translated.get_mut(Language::Fr).expect("a language"));
    session.translations.push(translated);
    session.messages.push(Message { from: Some(NOR), text: MESSAGE.to_owned(), ..Message::default() });
    for state in InjectState::ALL.iter().copied().filter(|state| *state != InjectState::Live) {
        let (title, text, note) = (INJECT.to_owned(), INJECT.to_owned(), INJECT.to_owned());
        session.workshop.injects.push(Inject { title, text, note, state, ..Inject::default() });
    }
    let shown =
        Inject { title: PUBLIC.to_owned(), note: INJECT.to_owned(), state: InjectState::Live, ..Inject::default() };
    session.workshop.injects.push(shown);
    for state in FogState::ALL.iter().copied().filter(|state| *state != FogState::Lifted) {
        let card = FogCard { seats: vec![NOR], text: FOG.to_owned(), state, ..FogCard::default() };
        session.workshop.fog.push(card);
    }
    let part = PredictedPart { said: PREDICTED.to_owned(), program: PREDICTED.to_owned(), ..PredictedPart::default() };
    session.predictions.push(Predicted { threshold: part, ..Predicted::default() });
    let step = WorkshopStep { name: "Round".to_owned(), note: FACILITATOR.to_owned(), ..WorkshopStep::default() };
    session.workshop.steps.push(step);
}

/// Delegations with role sheets, messages, an inject and a fog card, each written twice, so that the log has both.
fn play(bench: &mut Workbench) {
    let mut prepare = |what: Preparation| assert!(bench.execute(Edit::Prepare(what), None));
    let fra = StateCode::new(b"FRA");
    for before in ["", "-before"] {
        let text = |mark: &str| format!("{mark}{before}");
        prepare(Preparation::PutDelegation(
            0,
            Box::new(Delegation {
                name: "Nordics".to_owned(),
                seats: vec![NOR],
                interest: text(ROLE),
                red_line: text(ROLE),
                ask: text(ROLE),
                ..Delegation::default()
            }),
        ));
        let deal = Message { from: Some(NOR), to: vec![fra], text: text(WRITTEN), ..Message::default() };
        prepare(Preparation::Send(Message { kind: MessageKind::SideDeal, ..deal.clone() }));
        prepare(Preparation::Send(deal.clone()));
        prepare(Preparation::RemoveMessage(Box::new(deal)));
        let inject = Inject { title: text(PREPARED), text: text(PREPARED), note: text(PREPARED), ..Inject::default() };
        prepare(Preparation::PutInject(0, Box::new(inject)));
        let card = FogCard { seats: vec![NOR], text: text(FOG), state: FogState::Dealt, ..FogCard::default() };
        prepare(Preparation::PutFog(0, Box::new(card)));
    }
}

fn has_secret(text: &str) -> Option<&'static str> {
    SECRETS.into_iter().find(|secret| text.contains(secret))
}

fn casus(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_casus"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CASUS_PRECEDENTS_DIR", "no/such/folder")
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_file_holds_every_note_and_one_plain_note_is_a_text_as_it_always_was() {
    let session = marked();
    let text = format::write(&session).expect("written");
    assert!(text.starts_with("// Casus Foederis session, format 2"));
    assert_eq!(format::read(text.as_bytes()).expect("read").notes, session.notes);
    let mut plain = Session::blank("Exercise", Day::constant(2030, 5, 1));
    plain.notes = FACILITATOR.into();
    let text = format::write(&plain).expect("written");
    assert!(text.contains("format: 1") && text.contains(&format!("notes: \"{FACILITATOR}\"")), "as before");
    assert_eq!(format::read(text.as_bytes()).expect("read").notes.plain(), FACILITATOR);
    // A note that says nothing yet is no note.
    let mut empty = plain.clone();
    empty.notes.put(1, Note { audience: Audience::Public, ..Note::default() });
    let text = format::write(&empty).expect("written");
    assert_eq!(format::read(text.as_bytes()).expect("read").notes, plain.notes);
}

#[test]
fn no_command_prints_what_is_private() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, other) = (folder.path().join("one.ron"), folder.path().join("other.ron"));
    casus::storage::save(&one, &marked()).expect("saved");
    let mut else_where = marked();
    else_where.notes = format!("{BEFORE} otherwise").into();
    else_where.log = casus::domain::Log::default();
    casus::storage::save(&other, &else_where).expect("saved");
    let [one, other] = [&one, &other].map(|path| path.to_str().expect("a path"));
    let mut printed = 0;
    for words in ["en", "fr"] {
        let lang = ["--lang", words];
        let commands: [&[&str]; 16] = [
            &["assess", one],
            &["assess", one, "--format", "json"],
            &["check", one],
            &["diff", one, other],
            &["diff", other, one],
            &["diff", one, other, "--format", "json"],
            &["nearest", one],
            &["nearest", one, "--format", "json"],
            &["letter", one],
            &["costs", one],
            &["costs", one, "--format", "json"],
            &["flips", one],
            &["flips", one, "--format", "json"],
            &["template", "--date", "2030-05-01"],
            &["list"],
            &["probe", "59.9,10.7"],
        ];
        for command in commands {
            let said = casus(&[command, &lang].concat());
            let said = if said.contains("error:") { casus(command) } else { said };
            assert_eq!(has_secret(&said), None, "{command:?}: {said}");
            let is_stated = command.starts_with(&["assess"]) && command.contains(&"json");
            assert_eq!([ARGUED, PREDICTED].map(|mark| said.contains(mark)), [is_stated; 2], "{command:?}: {said}");
            printed += said.len();
        }
        for ending in ["svg", "png", "csv", "json"] {
            let file = folder.path().join(format!("chart.{ending}"));
            let said = casus(&["chart", one, "--out", file.to_str().expect("a path")]);
            let drawn = std::fs::read(&file).unwrap_or_default();
            assert_eq!(has_secret(&(said + &String::from_utf8_lossy(&drawn))), None, "{ending}");
        }
    }
    assert!(printed > 50_000, "only {printed} letters were printed");
    assert!(casus(&["assess", one]).contains(PUBLIC), "what everybody may see is in the report");
    assert!(casus(&["diff", one, other]).contains(PUBLIC), "and in the comparison");
    let asked = casus(&["diff", one, other, "--notes"]);
    assert!([FACILITATOR, SEAT].into_iter().all(|secret| asked.contains(secret)), "where they are asked for: {asked}");
}

#[test]
fn a_comparison_of_two_that_differ_in_private_alone_says_that_they_are_the_same() {
    let one = marked();
    let mut other = one.clone();
    other.notes.put(1, Note { audience: Audience::Seat(NOR), ..Note::plain("other words") });
    let [one, other] = [one, other].map(Session::without_private);
    let comparison = explore::compare(Catalog::shipped(), &one, &other);
    assert!(comparison.is_same());
    for language in Language::ALL {
        let words = Words::of(language);
        let text = report::comparison_text(["a", "b"], &comparison, words);
        assert_eq!(has_secret(&text), None);
        for line in one.log.iter().filter(|line| line.is_private()) {
            assert_eq!(has_secret(&words.log_line(line)), None);
            assert!(
                words.log_line(line).contains(&words.private("").trim().to_owned()),
                "it is said that it is private"
            );
        }
    }
}

#[test]
fn what_is_kept_against_a_crash_is_for_the_person_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let disk = std::sync::Arc::new(casus::storage::RealDisk);
    let kept = folder.path().join("sittings");
    let sitting = casus::storage::Sitting::begin(disk, &kept).expect("a sitting");
    sitting.keep(&casus::storage::Kept { session: marked(), ..Default::default() }).expect("kept");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&kept).expect("the folder").permissions().mode();
        assert_eq!(mode & 0o077, 0, "nobody else may look into it: {mode:o}");
    }
}

#[cfg(feature = "window")]
mod on_screen {
    use casus::{
        shell::{NoDialogs, Picker, Shell, Wanted},
        stage::SceneId,
        storage::settings::{Found, LanguageChoice, Settings},
        ui::{StageWish, WhyTab},
        words::Key,
    };
    use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};
    use std::path::PathBuf;

    use super::*;
    use crate::panels::wait_until;

    #[test]
    fn no_text_that_is_copied_from_the_page_of_a_workshop_holds_what_is_private_unless_it_is_ticked() {
        use casus::ui::WorkshopTab;
        let mut harness = program(Language::En);
        let words = Words::on_screen(Language::En);
        harness.state_mut().ui_state().workshop.tab = Some(WorkshopTab::Delegations);
        harness.state_mut().ui_state().workshop.table.is_open = true;
        for (takes_private, is_told) in [(false, false), (true, true)] {
            harness.state_mut().ui_state().workshop.table.takes_private = takes_private;
            harness.run_steps(3);
            let mut told = false;
            for table in casus::sheet::Table::ALL {
                let name = words.fill(Key::SheetCopyOf, &[("table", words.table(*table).into())]);
                harness.get_by_label(&name).click_accesskit();
                harness.run_steps(1);
                let texts = copied(&harness);
                assert_eq!(texts.len(), 1, "{name}");
                told |= texts.iter().any(|text| has_secret(text).is_some());
            }
            assert_eq!(told, is_told, "ticked: {takes_private}");
        }
    }

    /// A hand that picks one path in every dialog.
    struct Picks(PathBuf);

    impl Picker for Picks {
        fn pick(&self, wanted: &Wanted) -> Option<PathBuf> {
            wanted.is_saving.then(|| self.0.clone())
        }
    }

    fn program(language: Language) -> Harness<'static, Shell> {
        program_with(language, Box::new(NoDialogs))
    }

    fn program_with(language: Language, picker: Box<dyn Picker>) -> Harness<'static, Shell> {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("exercise.ron");
        casus::storage::save(&file, &marked()).expect("saved");
        let settings = Settings { language: LanguageChoice::from(language), ..Settings::default() };
        let shell = Shell::new(&egui::Context::default(), Found { settings, ..Found::default() }, None, picker);
        let mut harness = Harness::builder()
            .with_size([2400.0, 4000.0])
            .with_max_steps(16)
            .with_context_setup(casus::ui::theme::install)
            .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
        harness.state_mut().open_path(file);
        wait_until(&mut harness, |harness| harness.state().bench().session().title == "Exercise");
        harness
    }

    fn texts(harness: &Harness<'_, Shell>) -> Vec<String> {
        let (mut found, mut nodes) = (Vec::new(), vec![harness.root()]);
        while let Some(node) = nodes.pop() {
            let said = node.accesskit_node();
            found.extend([said.label(), said.value(), said.description()].into_iter().flatten());
            nodes.extend(node.children());
        }
        found
    }

    fn copied(harness: &Harness<'_, Shell>) -> Vec<String> {
        let commands = harness.output().platform_output.commands.iter();
        commands
            .filter_map(|command| match command {
                egui::OutputCommand::CopyText(text) => Some(text.clone()),
                egui::OutputCommand::CopyImage(_)
                | egui::OutputCommand::OpenUrl(_)
                | egui::OutputCommand::TextSelectionSettled(_) => None,
            })
            .collect()
    }

    #[test]
    fn no_text_that_is_copied_holds_what_is_private() {
        let mut harness = program(Language::En);
        harness.ctx.memory_mut(|memory| memory.set_everything_is_visible(true));
        let mut count = 0;
        for tab in WhyTab::ALL.map(|(tab, _)| tab) {
            harness.state_mut().ui_state().why.tab = tab;
            harness.state_mut().ui_state().windows.compare = Some("us-2001-911".to_owned());
            harness.state_mut().ui_state().windows.export.is_open = true;
            harness.run_steps(3);
            let names: std::collections::BTreeSet<String> = texts(&harness)
                .into_iter()
                .filter(|text| text.to_lowercase().contains("copy") && text.chars().count() < 60)
                .collect();
            for name in names {
                let Some(node) = harness.query_all_by_role_and_label(egui::Role::Button, &name).next() else {
                    continue;
                };
                node.click_accesskit();
                harness.run_steps(1);
                for text in copied(&harness) {
                    assert_eq!(has_secret(&text), None, "{name}: {text}");
                    count += 1;
                }
            }
        }
        assert!(count >= 3, "only {count} texts were copied");
    }

    #[test]
    fn no_file_of_the_window_of_the_export_holds_what_is_private() {
        let folder = tempfile::tempdir().expect("a folder");
        let words = Words::on_screen(Language::En);
        let click = |harness: &mut Harness<'_, Shell>, label: &str| {
            harness.get_all_by_role_and_label(egui::Role::Button, label).last().expect(label).click();
            harness.run_steps(3);
        };
        for (what, kind, ending) in [
            (Key::ExportChart, "SVG", "svg"),
            (Key::ExportChart, "PNG 1×", "png"),
            (Key::ExportTable, "CSV", "csv"),
            (Key::ExportTable, "CSV (;)", "csv"),
            (Key::ExportTable, "JSON", "json"),
        ] {
            let file = folder.path().join(format!("{}.{ending}", kind.replace(' ', "-")));
            let mut harness = program_with(Language::En, Box::new(Picks(file.clone())));
            harness.state_mut().ui_state().windows.export.is_open = true;
            harness.run_steps(3);
            let row = words.pair(&words.text(Key::ExportWhat), &words.text(what));
            let chosen = harness.query_all_by_role_and_label(egui::Role::Button, &row).last().map(|node| node.click());
            assert!(chosen.is_some(), "{row}: {:?}", texts(&harness));
            harness.run_steps(3);
            click(&mut harness, kind);
            click(&mut harness, &words.text(Key::ExportSave));
            wait_until(&mut harness, |_| file.exists());
            let bytes = std::fs::read(&file).expect("the file");
            assert!(bytes.len() > 500 && has_secret(&String::from_utf8_lossy(&bytes)).is_none(), "{kind}");
        }
    }

    #[test]
    fn every_note_says_whose_it_is_and_the_pane_is_folded_away_when_the_wall_is_opened() {
        for language in Language::ALL {
            let words = Words::on_screen(language);
            let mut harness = program(language);
            harness.state_mut().ui_state().show_notes();
            harness.run_steps(6);
            let shown = texts(&harness);
            let says = |shown: &[String], part: &str| shown.iter().any(|text| text.contains(part));
            for audience in [Audience::Facilitator, Audience::Public, Audience::Seat(NOR)] {
                assert!(says(&shown, &words.audience(audience)), "{audience:?}");
            }
            assert!(says(&shown, SEAT) && says(&shown, FACILITATOR));
            let count = harness.state().bench().session().notes.len();
            harness.get_by_label_contains(&words.text(Key::NoteAdd)).click_accesskit();
            harness.run_steps(3);
            assert_eq!(harness.state().bench().session().notes.len(), count + 1);
            let remove = words.fill(Key::NoteRemove, &[("number", (count + 1).to_string().into())]);
            harness.get_by_label(&remove).click_accesskit();
            harness.run_steps(3);
            assert_eq!(harness.state().bench().session().notes.len(), count);
            harness.state_mut().set_scenes(&[StageWish::Begin]);
            harness.run_steps(12);
            assert!(!says(&texts(&harness), SEAT), "folded away");
        }
    }

    #[test]
    fn no_scene_of_the_wall_says_what_is_private() {
        let mut harness = program(Language::En);
        for scene in SceneId::ALL {
            harness.state_mut().set_scenes(&[StageWish::Begin, StageWish::GoTo(scene)]);
            for _ in 0..4 {
                harness.state_mut().set_scenes(&[StageWish::Reveal]);
                harness.run_steps(2);
                let scene = harness.state().on_wall().expect("a scene").clone();
                let frame = casus::stage::wire::frame(&casus::stage::wire::Down::Scene(Box::new(scene)));
                let frame = String::from_utf8_lossy(&frame);
                assert_eq!(has_secret(&frame), None);
                assert!(!frame.contains(ARGUED), "one's own argument is on the wall");
                assert!(!frame.contains(PREDICTED), "a prediction is on the wall");
            }
        }
    }
}
