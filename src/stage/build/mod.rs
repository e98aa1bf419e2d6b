//! From a session to what an audience sees of it. Every text comes from a field that is named here; notes, sources, reasons
//! that nobody chose, the log and its names are not read.

mod council;
mod debrief;
mod inject;
mod own;
mod response;
mod situation;
mod table;
mod verdict;

pub use self::debrief::debrief_pages;
pub use council::envelopes;

use super::{
    audience::{Console, Preview, SeatCard, SeatView},
    page::{Page, Sample, Standby, TestCard},
    scene::{Built, ClockFace, PublicScene},
    show::Show,
    text::{HEADLINE, LINE, fitted},
};
use crate::{
    assess::{Assessment, assess},
    catalog::Catalog,
    domain::{Edit, Preparation, SceneId, Session, Stance, StateCode},
    words::{Key, Words},
};

/// What a scene is built from.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The session as it applies: with the facts that follow from its steps.
    pub session: &'a Session,
    /// What follows from it.
    pub assessment: &'a Assessment,
    /// The catalogue it was judged by.
    pub catalog: &'a Catalog,
}

/// What the whole room may see now.
#[must_use]
pub fn public(subject: Subject<'_>, show: &Show) -> PublicScene {
    let words = Words::on_screen(show.look.language);
    let page = page(subject, show, words);
    let is_in_session = !matches!(show.scene(), SceneId::TestCard | SceneId::Standby);
    let clock = show.clock.filter(|_| show.scene() != SceneId::TestCard && !table::has_clock(&page));
    let replay = show.replay.as_ref().map(|replay| words.replay(replay.round, &replay.time));
    let round = || if is_in_session { heading(subject.session, words) } else { String::new() };
    PublicScene {
        look: show.look,
        heading: replay.unwrap_or_else(round),
        paused: clock.and_then(ClockFace::standing).map(|key| words.text(key)).unwrap_or_default(),
        clock,
        page,
        footer: words.text(Key::TeachingModel),
        built: Built,
    }
}

/// The round that goes on, by its name.
fn heading(session: &Session, words: &Words) -> String {
    let number = session.proceedings.round();
    let round = session.proceedings.rounds.get(usize::from(number).wrapping_sub(1));
    round.map(|round| fitted(&words.wall_round(usize::from(number), round), HEADLINE / 2)).unwrap_or_default()
}

fn page(subject: Subject<'_>, show: &Show, words: &Words) -> Page {
    match show.scene() {
        SceneId::TestCard => Page::TestCard(test_card(show, words)),
        SceneId::Standby => Page::Standby(standby(subject, show, words)),
        SceneId::Situation => {
            inject::page(subject, show, words).unwrap_or_else(|| situation::page(subject, show, words))
        }
        // What lies in envelopes is not read off the table.
        SceneId::Council if show.waits_for_envelopes() => council::ballot(subject, show, words),
        SceneId::Council => council::page(subject, show, words),
        SceneId::Ballot => council::ballot(subject, show, words),
        SceneId::Text => table::page(subject, show, words),
        SceneId::Verdict => verdict::page(subject, show, words),
        SceneId::Response if show.is_sealed_play && (!show.has_opened_all() || show.holds_envelopes()) => {
            Page::Missing(words.text(Key::WallStillSealed))
        }
        SceneId::Response => response::page(subject, show, words),
        // What lies in envelopes shows in no strip.
        SceneId::Debrief if show.waits_for_envelopes() => Page::Missing(words.text(Key::WallStillSealed)),
        SceneId::Debrief => debrief::page(subject, show, words),
    }
}

fn test_card(show: &Show, words: &Words) -> TestCard {
    TestCard {
        room: fitted(&show.standby.room, LINE / 2),
        lines: [Key::WallTestHeadline, Key::WallTestCodes, Key::WallTestLeast].map(|key| words.text(key)),
        samples: Stance::ALL.map(|stance| Sample { stance, name: words.stance(stance) }).to_vec(),
        dry_run: if show.is_dry_run { words.text(Key::WallDryRun) } else { String::new() },
    }
}

fn standby(subject: Subject<'_>, show: &Show, words: &Words) -> Standby {
    // What a shipped workshop says stands in the language of the wall, what somebody wrote as it was written.
    let said = |text: &str| words.text_of_case(&subject.session.case, text.trim());
    let [own, resumes] = [&show.standby.title, &show.standby.resumes].map(|text| said(text));
    let title = if own.is_empty() { words.session_title(subject.session) } else { own };
    let resumes = if resumes.is_empty() { words.text(Key::WallSoon) } else { resumes };
    Standby { title: fitted(&title, HEADLINE), resumes: fitted(&resumes, LINE) }
}

/// What one delegation sees; none where it has no seat.
#[must_use]
pub fn seat(subject: Subject<'_>, show: &Show, code: StateCode) -> Option<SeatView> {
    let Subject { session, assessment, .. } = subject;
    let at = assessment.roster.seat(code)?;
    let words = Words::on_screen(show.look.language);
    let position = assessment.council.positions.iter().find(|(seat, _)| *seat == at)?.1;
    let offer = assessment.response.offers.values().iter().find(|offer| offer.ally == code);
    let line = session.stance_line(code, session.as_of);
    let said = |text: &str| words.text_of_case(&session.case, text);
    let own = session.pledges.iter().filter(|pledge| pledge.ally == code);
    let range = offer.filter(|offer| offer.range.is_some());
    let card = SeatCard {
        code,
        name: words.state(code),
        stance: position.stance,
        stance_name: words.stance_under(position.stance, assessment.is_put()),
        reason: line.map(|line| said(&line.reason)).unwrap_or_default(),
        condition: line.map(|line| said(&line.condition_text)).unwrap_or_default(),
        pledges: own.map(|pledge| words.pledge(pledge)).collect(),
        range: range.map(|offer| words.span(words.effort(offer.least), words.effort(offer.most))).unwrap_or_default(),
        delegation: own::delegation(session, words, code),
        role: own::role(session, words, code),
        messages: own::messages(session, words, code),
        fog: own::fog(session, words, code),
    };
    Some(SeatView { scene: public(subject, show), card, built: Built })
}

/// An inject, from 1, as the wall would show it if it were published now; none where there is none of that number.
#[must_use]
pub fn preview(subject: Subject<'_>, show: &Show, number: u16) -> Option<Preview> {
    let inject = subject.session.workshop.inject(number)?;
    let has_facts = !inject.changes.is_empty();
    let mut session = subject.session.clone();
    Edit::Prepare(Preparation::Publish(number)).apply_to(&mut session);
    let mut show = show.clone();
    show.publish(number, has_facts);
    let assessment = assess(subject.catalog, &session);
    Some(Preview(public(Subject { session: &session, assessment: &assessment, catalog: subject.catalog }, &show)))
}

/// What the facilitator sees; `lit` is the scene that the wall shows.
#[must_use]
pub fn console<'a>(subject: Subject<'a>, show: &'a Show, lit: SceneId) -> Console<'a> {
    let Subject { session, assessment, .. } = subject;
    let ahead = show.ahead(session, lit);
    Console { session, assessment, show, now: public(subject, show), next: public(subject, &ahead.show), ahead }
}
