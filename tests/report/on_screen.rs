//! The report in the window of the papers: offered where something was played, with a tick for each private piece.

use std::path::PathBuf;

use casus::{
    chosen::PaperKind,
    shell::{NoDialogs, Picker, Shell, Wanted},
    storage::settings::{Found, LanguageChoice, Settings},
    words::Key,
};
use egui_kittest::{Harness, kittest::Queryable as _};

use super::*;
use crate::panels::wait_until;

/// A hand that picks a name in a folder, with the ending that is wanted.
struct Picks(PathBuf);

impl Picker for Picks {
    fn pick(&self, wanted: &Wanted) -> Option<PathBuf> {
        wanted.is_saving.then(|| self.0.join(&wanted.name))
    }
}

fn program(session: &Session, language: Language, hand: Box<dyn Picker>) -> Harness<'static, Shell> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("played.ron");
    casus::storage::save(&file, session).expect("saved");
    let settings = Settings { language: LanguageChoice::from(language), ..Settings::default() };
    let shell = Shell::new(&egui::Context::default(), Found { settings, ..Found::default() }, None, hand);
    let mut harness = Harness::builder()
        .with_size([1400.0, 2600.0])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    let title = session.title.clone();
    harness.state_mut().open_path(file);
    wait_until(&mut harness, |harness| harness.state().bench().session().title == title);
    harness.state_mut().ui_state().windows.papers.is_open = true;
    harness.run_steps(3);
    harness
}

fn saved(harness: &mut Harness<'_, Shell>, folder: &std::path::Path, button: &str) -> String {
    let before: BTreeSet<PathBuf> = files(folder);
    harness.get_by_label(button).click_accesskit();
    wait_until(harness, |_| files(folder).len() > before.len());
    let new = files(folder).difference(&before).next().expect("a file").clone();
    wait_until(harness, |_| std::fs::read(&new).is_ok_and(|bytes| !bytes.is_empty()));
    std::fs::read_to_string(new).expect("text")
}

fn files(folder: &std::path::Path) -> BTreeSet<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "html" || extension == "csv")).collect()
}

#[test]
fn a_private_line_leaves_where_it_is_ticked_and_questions_and_opening_as_they_were_written() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = program(&played(true), language, Box::new(Picks(folder.path().to_owned())));
        let row = words.pair(&words.text(Key::ExportWhat), &words.text(Key::PaperReport));
        harness.get_by_label(&row).click_accesskit();
        harness.run_steps(3);
        let own = words.fill(Key::DebriefOwnQuestion, &[("number", "1".into())]);
        for (name, text) in [(words.text(Key::AfterOpening), "Zqopening. "), (own, "Zqasked ")] {
            harness.get_by_role_and_label(egui::Role::MultilineTextInput, &name).focus();
            harness.run_steps(2);
            harness.get_by_role_and_label(egui::Role::MultilineTextInput, &name).type_text(text);
            harness.run_steps(2);
        }
        let pieces = private(harness.state().bench().session(), None).len();
        harness.get_by_label_contains(&words.private_ticked(0, pieces)).click_accesskit();
        harness.run_steps(6);
        harness.get_by_label_contains("zqentry").click_accesskit();
        harness.run_steps(3);
        let _ = harness.get_by_label_contains(&words.private_ticked(1, pieces));
        let report = saved(&mut harness, folder.path(), &words.text(Key::ExportSave));
        let log = saved(&mut harness, folder.path(), &words.text(Key::AfterSaveLog));
        let stances = saved(&mut harness, folder.path(), &words.text(Key::AfterSaveStances));
        for part in ["Zqopening.", "Zqasked", "zqentry"] {
            assert!(report.contains(part), "{part}: {report}");
        }
        assert!(log.contains("zqentry") && stances.lines().count() == 33, "{log}{stances}");
        for secret in ["zqnote", "zqback", "zqwaits", "zqline", "zqredline", "Zqada", "Zqperson"] {
            assert!(!(report.clone() + &log + &stances).contains(secret), "{secret}");
        }
        files(folder.path()).iter().for_each(|file| std::fs::remove_file(file).expect("removed"));
    }
}

#[test]
fn a_report_is_offered_where_something_was_played_and_of_nothing_else() {
    let words = Words::on_screen(Language::En);
    let row = words.pair(&words.text(Key::ExportWhat), &words.text(Key::PaperReport));
    let mut harness = program(&room::case("fr-2015-paris"), Language::En, Box::new(NoDialogs));
    assert!(harness.query_by_label(&row).is_none());
    harness.state_mut().ui_state().windows.papers.choose(PaperKind::Report);
    harness.run_steps(2);
    assert!(harness.query_by_label(&words.text(Key::AfterSaveLog)).is_none());
}
