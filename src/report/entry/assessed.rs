//! An assessment as a whole.

use super::{
    Campaign, ChangedAssumption, Costs, Council, Readings, Request, Response, Stated, Story, Threshold, Track, entries,
};
use crate::{
    report::{Subject, subject::decided_assumptions},
    words::Words,
};

entries! {
    /// The assessment of one session.
    Assessed {
        /// The file or the case as it was asked for.
        file: String,
        /// What the session is called.
        title: String,
        /// The day whose knowledge is read.
        as_of: String,
        /// How many seats the Council has on that day.
        seats: usize,
        /// How many Parties the Treaty had on the first day of the incident.
        parties_on_first_day: usize,
        /// The verdict in a sentence or two.
        headline: String,
        /// What the session states: facts, stances, notes.
        stated: Stated,
        /// Is it a case for Article 5?
        threshold: Threshold,
        /// Who asked for what.
        request: Request,
        /// What the Council would do.
        council: Council,
        /// What allies would bring.
        response: Response,
        /// The answers under each reading of the law.
        readings: Readings,
        /// What the session assumes otherwise, and what the verdict rests on.
        assumptions: AssumptionsOfVerdict,
        /// What linking incidents does.
        campaign: Campaign,
        /// Other ways than Article 5, and Article 5 among them.
        tracks: Vec<Track>,
        /// The story that the author could tell.
        story: Story,
        /// What each way may cost.
        costs: Costs,
    }

    /// The assumptions of a session, and those that decided.
    AssumptionsOfVerdict {
        /// The changed assumptions in words; none where nothing is changed.
        text: Option<String>,
        /// What stands otherwise than the program ships it.
        changed: Vec<ChangedAssumption>,
        /// The ids of those that this version does not know and leaves alone.
        not_known_here: Vec<String>,
        /// The ids of the assumptions that the verdict rests on.
        decided: Vec<String>,
    }
}

impl Assessed {
    /// The entry of a session.
    #[must_use]
    pub fn of(subject: Subject<'_>, words: &Words) -> Self {
        let Subject { file, session, assessment, catalog } = subject;
        Self {
            file: file.to_owned(),
            title: words.session_title(session),
            as_of: session.as_of.to_string(),
            seats: assessment.roster.len(),
            parties_on_first_day: assessment.parties.len(),
            headline: words.headline(assessment, session),
            stated: Stated::of(subject, words),
            threshold: Threshold::of(subject, words),
            request: Request::of(subject),
            council: Council::of(subject, words),
            response: Response::of(subject, words),
            readings: Readings::of(subject, words),
            assumptions: AssumptionsOfVerdict::of(subject, words),
            campaign: Campaign::of(subject, words),
            tracks: crate::tracks::tracks(catalog, session, assessment)
                .iter()
                .map(|track| Track::of(track, catalog, words))
                .collect(),
            story: Story::of(catalog, &crate::adversary::story(catalog, session, assessment), words),
            costs: Costs::of(subject, words),
        }
    }
}

impl AssumptionsOfVerdict {
    fn of(subject: Subject<'_>, words: &Words) -> Self {
        let super::Assumptions { text, changed, not_known_here } =
            super::Assumptions::of(subject.catalog, subject.session, words);
        let decided = decided_assumptions(subject).iter().map(|assumption| assumption.id()).collect();
        Self { text, changed, not_known_here, decided }
    }
}
