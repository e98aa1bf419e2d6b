//! Guided cases as data: each loads, says everything in both languages, and changes what it says it changes.

use casus::{
    assess::assess,
    catalog::Catalog,
    domain::{Session, Told},
    guide::{Anchor, Fault, Guide, Recording, Step},
    storage::{LoadError, case, format, guides},
    words::{Language, Words},
};

fn told(en: &str, fr: &str) -> Told {
    let mut told = Told::only(Language::En, en);
    fr.clone_into(told.get_mut(Language::Fr).expect("a language of the program"));
    told
}

fn states(guide: &Guide) -> Vec<Session> {
    guide.states(Catalog::shipped(), case(&guide.case).map(|case| &case.session))
}

#[test]
fn every_shipped_guide_says_everything_in_both_languages_and_judges_at_every_step() {
    for (id, guide) in guides::guides() {
        for told in guide.steps.iter().map(|step| &step.caption).chain([&guide.title]) {
            assert!(told.iter().all(|(_, text)| !text.is_empty()), "{id}: {told:?}");
        }
        let states = states(guide);
        assert_eq!(states.len(), guide.steps.len());
        for (state, step) in states.iter().zip(&guide.steps) {
            for language in Language::ALL {
                let headline = Words::of(language).headline(&assess(Catalog::shipped(), state), state);
                assert!(!headline.is_empty(), "{id}: {step:?}");
            }
        }
    }
}

#[test]
fn a_guide_comes_back_from_its_file_as_it_was() {
    for (id, guide) in guides::guides() {
        let text = guides::write(guide).unwrap();
        assert_eq!(guides::read(text.as_bytes()).as_ref(), Ok(guide), "{id}");
        // Read as a session it says what it is.
        assert_eq!(format::read(text.as_bytes()).unwrap_err(), LoadError::IsGuide);
    }
}

#[test]
fn every_place_comes_back_from_a_file_by_its_name() {
    for anchor in Anchor::all() {
        let step = Step { caption: told("a", ""), lit: anchor, horizon: false, session: None, edits: Vec::new() };
        let guide = Guide { title: told("a", ""), case: "fr-2015-paris".to_owned(), steps: vec![step] };
        let text = guides::write(&guide).unwrap();
        assert_eq!(guides::read(text.as_bytes()).as_ref(), Ok(&guide), "{anchor:?}");
        for language in Language::ALL {
            assert!(!Words::of(language).anchor(anchor).contains(['{', '}']), "{anchor:?}");
        }
    }
}

#[test]
fn what_is_wrong_with_a_guide_is_told() {
    let guide = |case: &str, steps: &str| {
        format!("(guide_format: 1, guide: (title: (en: \"A\"), case: \"{case}\", steps: [{steps}]))")
    };
    let step = "(caption: (en: \"a\"), lit: headline)";
    let mute = "(caption: (en: \" \"), lit: headline)";
    for (text, fault) in [
        (guide("fr-2015-paris", ""), Fault::NoSteps),
        (guide("", step), Fault::NoSession),
        (guide("nowhere", step), Fault::NoSuchCase("nowhere".to_owned())),
        (guide("fr-2015-paris", &format!("{step}, {mute}")), Fault::NoCaption(2)),
        (guide("fr-2015-paris", &[step; 61].join(", ")), Fault::TooManySteps),
    ] {
        assert_eq!(guides::read(text.as_bytes()), Err(LoadError::Fault(fault)), "{text}");
    }
}

#[test]
fn edits_change_what_they_name_and_nothing_else() {
    let paris = &guides::guides()[0].1;
    let states = states(paris);
    let base = &case(&paris.case).unwrap().session;
    assert!(states[0].says_the_same(base));
    for state in &states {
        assert_eq!(state.log, base.log, "nobody did these steps");
        let put_back = Session {
            stances: base.stances.clone(),
            incident: casus::domain::Incident {
                before_council: base.incident.before_council.clone(),
                article_4_by: base.incident.article_4_by.clone(),
                request: base.incident.request.clone(),
                ..state.incident.clone()
            },
            ..state.clone()
        };
        assert!(put_back.says_the_same(base), "only what is supposed differs");
    }
}

#[test]
fn a_recording_keeps_each_session_once_and_no_log() {
    let session = &case("fr-2015-paris").unwrap().session;
    let other = Session { notes: "Mine".into(), ..session.clone() };
    let mut recording = Recording::default();
    assert!(!recording.add(told(" ", ""), Anchor::Log, session, false), "nothing is said");
    for state in [session, session, &other] {
        assert!(recording.add(told("a", "b"), Anchor::Headline, state, false));
    }
    assert!(recording.is_unsaved());
    let guide = recording.guide(told("A", ""));
    let has_session: Vec<bool> = guide.steps.iter().map(|step| step.session.is_some()).collect();
    assert_eq!(has_session, [true, false, true]);
    // Without the first, the second holds it.
    recording.take_away(0);
    let guide = recording.guide(told("A", ""));
    assert_eq!(states(&guide), [session.clone(), other]);
    recording.saved(&guide);
    assert!(!recording.is_unsaved());
    assert!(recording.add(told("a", ""), Anchor::Day, session, true));
    let cut = recording.guide(told("A", "")).steps[2].session.clone().unwrap();
    assert_eq!(*cut, session.known_by(session.as_of), "nothing beyond its horizon goes into the file");
}
