//! Invented sessions for teaching: councils in time, each in both languages as two originals of one story.

use std::sync::LazyLock;

use super::format;
use crate::domain::Session;

/// An invented session.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// Its id, which is also the name of its files in `assets/lessons/`.
    pub id: &'static str,
    /// As it is told in English.
    pub en: Session,
    /// As it is told in French.
    pub fr: Session,
}

macro_rules! files {
    ($($id:literal,)*) => {
        &[$((
            $id,
            include_str!(concat!("../../assets/lessons/en/", $id, ".ron")),
            include_str!(concat!("../../assets/lessons/fr/", $id, ".ron")),
        ),)*]
    };
}

/// In the order in which they are offered.
const FILES: &[(&str, &str, &str)] = files!["silence-mended", "no-agreement",];

/// Every lesson, read once.
///
/// # Panics
/// Where one does not load, which the tests exclude.
#[must_use]
pub fn lessons() -> &'static [Lesson] {
    static LESSONS: LazyLock<Vec<Lesson>> = LazyLock::new(|| {
        let read = |id: &str, text: &str| match format::read(text.as_bytes()) {
            Ok(session) => session,
            Err(error) => panic!("the program's own lesson {id} does not load: {error}"),
        };
        FILES.iter().map(|(id, en, fr)| Lesson { id, en: read(id, en), fr: read(id, fr) }).collect()
    });
    &LESSONS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assess::{assess, course},
        catalog::Catalog,
        council::{
            Outcome,
            proceedings::{Ending, differing, illegal},
        },
        domain::Day,
    };

    #[test]
    fn both_tellings_of_a_lesson_are_one_story_of_legal_steps() {
        let catalog = Catalog::shipped();
        for Lesson { id, en, fr } in lessons() {
            assert_eq!(illegal(&en.proceedings, |day| catalog.roster(day)), [0_usize; 0], "{id}");
            assert_eq!(differing(en, |day| catalog.roster(day)), [], "{id}");
            let bare = |session: &Session| {
                let mut session = session.clone();
                session.proceedings.visit_texts(&mut String::clear);
                (
                    session.stances,
                    session.proceedings.steps,
                    course(catalog, &Session { title: String::new(), ..en.clone() }),
                )
            };
            assert_eq!(bare(en), bare(fr), "{id}");
            assert!(en.title != fr.title && en.summary != fr.summary, "{id}");
        }
    }

    #[test]
    fn one_lesson_mends_a_broken_silence_and_the_other_ends_without_agreement() {
        let catalog = Catalog::shipped();
        let [mended, apart] = lessons() else { panic!("two lessons") };
        let on = |session: &Session, day: Day| assess(catalog, &Session { as_of: day, ..session.clone() });
        let outcomes: Vec<Outcome> = course(catalog, &mended.en).iter().map(|stretch| stretch.outcome).collect();
        assert_eq!(
            outcomes,
            [Outcome::Consulted, Outcome::Deferred, Outcome::Blocked, Outcome::Deferred, Outcome::MeasuresWithoutA5]
        );
        let end = on(&apart.en, Day::constant(2031, 5, 16));
        assert_eq!(end.request.sitting.as_ref().and_then(|sitting| sitting.ending()), Some(Ending::NotAgreed));
    }
}
