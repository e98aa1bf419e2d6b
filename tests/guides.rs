//! Guided cases as data: each loads, says everything in both languages, and changes what it says it changes.

use casus::{
    assess::assess,
    catalog::Catalog,
    domain::Session,
    guide::{Anchor, Edit, Fault, Guide, Recording, Step, Told},
    storage::{LoadError, case, format, guides},
    words::{Language, Words},
};

fn told(en: &str, fr: &str) -> Told {
    Told { en: en.to_owned(), fr: fr.to_owned() }
}

fn states(guide: &Guide) -> Vec<Session> {
    guide.states(Catalog::shipped(), case(&guide.case).map(|case| &case.session))
}

#[test]
fn every_shipped_guide_says_everything_in_both_languages_and_judges_at_every_step() {
    for (id, guide) in guides::guides() {
        for told in guide.steps.iter().map(|step| &step.caption).chain([&guide.title]) {
            assert!(!told.en.is_empty() && !told.fr.is_empty(), "{id}: {told:?}");
        }
        let states = states(guide);
        assert_eq!(states.len(), guide.steps.len());
        for (state, step) in states.iter().zip(&guide.steps) {
            for language in Language::ALL {
                let headline = Words::of(language).headline(&assess(Catalog::shipped(), state), state);
                assert!(!headline.is_empty(), "{id}: {step:?}");
                println!("{headline}");
            }
        }
    }
}
