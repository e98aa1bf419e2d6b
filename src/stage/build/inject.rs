//! An inject that is live: title, text, picture, and the facts that it brought.

use super::{Subject, situation};
use crate::{
    domain::{InjectState, MOST_FACTS_ON_WALL, Picture},
    stage::{
        page::{InjectPage, Page, PictureFace},
        show::Show,
        text::{BODY, HEADLINE, LINE, fitted},
    },
    words::Words,
};

/// What is said of it holds half as much as a text on the table: its facts stand below.
const TEXT: usize = BODY / 2;

/// The inject on the wall; none where none is chosen, or it is not live: then nothing of it is shown.
pub(super) fn page(subject: Subject<'_>, show: &Show, words: &Words) -> Option<Page> {
    let session = subject.session;
    let inject = session.workshop.inject(show.inject()?).filter(|inject| inject.state == InjectState::Live)?;
    let said = |text: &str, most: usize| fitted(&words.text_of_case(&session.case, text), most);
    let facts = inject.published.stated.facts();
    let new = words.wall_new(inject.published.round);
    let lines = facts.iter().take(MOST_FACTS_ON_WALL);
    Some(Page::Inject(InjectPage {
        title: said(&inject.title, HEADLINE),
        text: said(&inject.text, TEXT),
        picture: face(&inject.picture, |text| said(text, LINE)),
        facts: lines.map(|fact| situation::line(subject, *fact, new.clone(), words)).collect(),
        more: words.wall_more(facts.len().saturating_sub(MOST_FACTS_ON_WALL)),
    }))
}

fn face(picture: &Picture, said: impl Fn(&str) -> String) -> Option<PictureFace> {
    let alt = if picture.alt.trim().is_empty() { &picture.name } else { &picture.alt };
    (!picture.is_none()).then(|| PictureFace { hash: picture.hash.clone(), alt: said(alt) })
}
