//! The ladder and the paths through the window, by accessible name.

use casus::{
    domain::{Edit, Stance, StateCode},
    shell::{NoDialogs, Shell},
    storage::settings::{Found, LanguageChoice, Settings},
    ui::WhyTab,
    words::{Language, Words},
};
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

const NOR: StateCode = StateCode::new(b"NOR");

pub(crate) fn lesson(name: &str, language: Language) -> Harness<'static, Shell> {
    let language = if language == Language::Fr { LanguageChoice::Fr } else { LanguageChoice::En };
    let settings = Settings { language, ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let mut shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/lessons/en");
    shell.open_path(folder.join(name));
    let mut harness = Harness::builder()
        .with_size([1920.0, 2000.0])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.run_steps(4);
    harness
}

fn laddered(name: &str, language: Language) -> Harness<'static, Shell> {
    let mut harness = lesson(name, language);
    harness.state_mut().ui_state().why.tab = WhyTab::Ladder;
    harness.run_steps(3);
    harness
}

#[test]
fn every_step_says_who_stands_in_the_way_and_a_click_on_a_name_takes_that_seat_in_hand() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = laddered("silence-mended.ron", language);
        let bench = harness.state().bench();
        let highest = words.ladder_highest(bench.ladder());
        let steps = bench.ladder().steps.clone();
        assert!(harness.query_by_label(&highest).is_some(), "{highest}");
        for step in &steps {
            assert!(harness.query_all_by_label(&words.text_kind(step.rung)).next().is_some());
            for seat in step.those(casus::council::Word::Objects) {
                let name = words.pair(&words.text_kind(step.rung), &words.state(seat));
                assert!(harness.query_by_label(&name).is_some(), "{name}");
            }
        }
        // On the day of the lesson Norway has broken silence on the measure.
        assert!(steps[2].those(casus::council::Word::Objects).eq([NOR]));
        let name = words.pair(&words.text_kind(steps[2].rung), &words.state(NOR));
        harness.get_by_label(&name).click();
        harness.run_steps(3);
        assert_eq!(harness.state_mut().ui_state().council.seat, Some(NOR));
    }
}

#[test]
fn paths_name_the_seats_that_still_matter_and_say_when_nothing_can_change_it() {
    let words = Words::on_screen(Language::En);
    let mut harness = laddered("silence-mended.ron", Language::En);
    let settled = words.paths_line(harness.state().bench().paths(), harness.state().bench().assessment());
    assert!(settled.contains("settled while the objection of Norway stands"), "{settled}");
    assert!(harness.query_by_label(&settled).is_some());
    let blank = casus::domain::Session::blank("", "2030-05-01".parse().expect("a day"));
    let seats = casus::catalog::Catalog::shipped().roster(blank.as_of);
    let mut bench = casus::workbench::Workbench::new(casus::catalog::Catalog::shipped(), blank);
    bench.execute(Edit::SetStance(seats.states()[1..].to_vec(), Stance::DoesNotObject), None);
    let line = words.paths_line(bench.paths(), bench.assessment());
    assert_eq!(line, "Article 5: 1 seat still matters.");
    harness.run_steps(1);
    assert!(harness.root().children().next().is_some());
}
