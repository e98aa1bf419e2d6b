//! Linked incidents, and the ways beside Article 5.

use super::{Id, codes, entries, ids};
use crate::{
    catalog::Catalog,
    domain::Choice as _,
    explore::{self, SummingArgument},
    report::Subject,
    tracks,
    words::Words,
};

entries! {
    /// What linking incidents does.
    Campaign {
        /// The linked incidents.
        links: Vec<Link>,
        /// The grade of the armed attack of this incident alone.
        alone: Id,
        /// The grade with the incidents linked, whether or not the conditions hold.
        linked: Id,
        /// The grade that stands.
        stands: Id,
        /// Whether the reading of the law allows summing at all.
        allowed: bool,
        /// The same in a sentence.
        text: String,
        /// What speaks for summing.
        r#for: Vec<String>,
        /// What speaks against it.
        against: Vec<String>,
    }

    /// A linked incident.
    Link {
        /// What it is called.
        title: String,
        /// Days from its first day to this incident's; negative where it comes later.
        days_before: i32,
        /// Whether the author is the same.
        same_author: Id,
        /// Whether the purpose is related.
        related_purpose: Id,
        /// Whether it is close in time.
        close_in_time: Id,
        /// Whether all three hold.
        counts: bool,
    }

    /// A way to help, with tests of its own.
    Track {
        /// Its id.
        id: Id,
        /// Its name.
        track: String,
        /// The weakest of the tests that decide; `open` for the way that is always open.
        grade: Id,
        /// The tests.
        tests: Vec<Test>,
        /// Who may ask.
        who_may_ask: Vec<String>,
        /// Who owes help, or would.
        owed_by: Vec<String>,
        /// The states attacked whose request is lacking.
        lacks_request_of: Vec<String>,
        /// What is owed.
        owed: String,
        /// Whether a council decides, in practice.
        needs_council: bool,
        /// Remarks.
        notes: Vec<String>,
    }

    /// A test of a way.
    Test {
        /// What it asks.
        question: String,
        /// The answer.
        grade: Id,
        /// The facts that it reads.
        facts: Vec<Id>,
        /// Whether it qualifies what may be done and leaves the answer alone.
        qualifies: bool,
        /// Where it comes from.
        source: String,
    }
}

impl Campaign {
    pub(super) fn of(subject: Subject<'_>, words: &Words) -> Self {
        let Subject { session, assessment, catalog, .. } = subject;
        let found = explore::campaign(session, assessment, &catalog.settings(session).standard);
        let arguments = |is_for: bool| {
            let on_side = SummingArgument::ALL.into_iter().filter(|argument| argument.is_for() == is_for);
            on_side.map(|argument| words.summing(argument, session)).collect()
        };
        Self {
            links: found.links.iter().map(Link::of).collect(),
            alone: found.alone.id(),
            linked: found.linked.id(),
            stands: found.stands.id(),
            allowed: found.is_allowed,
            text: words.campaign_effect(&found),
            r#for: arguments(true),
            against: arguments(false),
        }
    }
}

impl Link {
    fn of(link: &explore::Link) -> Self {
        let [same_author, related_purpose, close_in_time] = link.conditions.map(|holds| holds.id());
        Self {
            title: link.title.clone(),
            days_before: link.days_before,
            same_author,
            related_purpose,
            close_in_time,
            counts: link.counts,
        }
    }
}

impl Track {
    pub(super) fn of(track: &tracks::Track, catalog: &Catalog, words: &Words) -> Self {
        let graded = |grade: Id| if track.is_open() { "open" } else { grade };
        let tests = track.tests.iter().map(|test| Test {
            question: words.track_test(test.id),
            grade: graded(test.grade_id()),
            facts: ids(test.facts),
            qualifies: test.qualifies,
            source: catalog.sources.citation(test.source),
        });
        Self {
            id: track.id.id(),
            track: words.track(track.id),
            grade: graded(track.grade.id()),
            tests: tests.collect(),
            who_may_ask: codes(&track.who_may_ask),
            owed_by: codes(&track.owed_by),
            lacks_request_of: codes(&track.lacks_request_of),
            owed: words.duty(track.duty),
            needs_council: track.needs_council,
            notes: track.notes.iter().map(|note| words.track_note(*note)).collect(),
        }
    }
}
