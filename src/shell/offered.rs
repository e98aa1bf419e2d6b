//! What the person can open: the shipped cases and guided cases, as the language in use calls them, and their own precedents.

use super::{guided, workshop};
use crate::{
    catalog::Catalog,
    domain::Session,
    storage::{OwnCases, library, own::PassedOver},
    ui::{CaseCard, GuideCard, OwnPrecedent, OwnPrecedents, WorkshopCard},
    words::Words,
};

/// What is offered.
pub(super) struct Offered {
    pub(super) cases: Vec<CaseCard>,
    pub(super) precedents: Vec<&'static Session>,
    pub(super) own: OwnPrecedents,
    /// The files that were passed over, to be told again in another language.
    passed_over: Vec<PassedOver>,
    pub(super) guides: Vec<GuideCard>,
    pub(super) workshops: Vec<WorkshopCard>,
}

impl Offered {
    pub(super) fn new(words: &Words, own_folder: String) -> Self {
        Self {
            cases: case_cards(words),
            precedents: library::cases().iter().map(|case| &case.session).collect(),
            own: OwnPrecedents { folder: own_folder, ..OwnPrecedents::default() },
            passed_over: Vec::new(),
            guides: guided::cards(words),
            workshops: workshop::cards(words),
        }
    }

    /// Takes in what the folder of the person's own precedents holds.
    pub(super) fn take_own(&mut self, words: &Words, found: OwnCases) {
        let own = |case: crate::storage::OwnCase| OwnPrecedent {
            path: case.path.display().to_string(),
            session: case.session,
        };
        self.own.cases = found.cases.into_iter().map(own).collect();
        self.passed_over = found.passed_over;
        self.own.reading += 1;
        self.tell_passed_over(words);
    }

    /// The names of the files that were passed over.
    pub(super) fn passed_over(&self) -> Vec<String> {
        self.passed_over.iter().map(|passed| passed.name.clone()).collect()
    }

    /// Tells everything in the words of a language.
    pub(super) fn retell(&mut self, words: &Words) {
        self.cases = case_cards(words);
        self.guides = guided::cards(words);
        self.workshops = workshop::cards(words);
        self.tell_passed_over(words);
    }

    /// Says which files were passed over, and why.
    fn tell_passed_over(&mut self, words: &Words) {
        self.own.passed_over =
            self.passed_over.iter().map(|passed| super::own_precedents::problem(words, passed)).collect();
    }
}

fn case_cards(words: &Words) -> Vec<CaseCard> {
    let card = |case: &library::Case| CaseCard {
        id: case.id,
        title: words.session_title(&case.session),
        decision_point: words.text_of_case(case.id, &case.session.decision_point),
        first_day: case.session.incident.first_day,
        seats: Catalog::shipped().roster(case.session.as_of).len(),
    };
    let mut cards: Vec<CaseCard> = library::cases().iter().map(card).collect();
    // The case to begin with stands where somebody new looks first.
    cards.sort_by_key(|card| card.id != library::DEFAULT_CASE);
    cards
}
