//! The nearest precedents.

use super::{Id, entries};
use crate::{
    catalog::{Catalog, NoteTopic},
    domain::Session,
    explore::{Factor, Nearness},
    law::Element,
    words::Words,
};

entries! {
    /// A precedent beside a session.
    Nearest {
        /// The id of the case.
        case: String,
        /// What it is called.
        title: Option<String>,
        /// Whether it is close.
        close: bool,
        /// The day on which it was decided, as which it is compared.
        decided: String,
        /// Whether it comes later than the session.
        is_later: bool,
        /// How it compares by what became known of it afterwards.
        afterwards: Option<Afterwards>,
        /// What both have.
        shared: Vec<String>,
        /// What the session alone has.
        only_here: Vec<String>,
        /// What the precedent alone has.
        only_there: Vec<String>,
        /// The elements on which the session is stronger.
        stronger: Vec<Id>,
        /// The elements on which it is weaker.
        weaker: Vec<Id>,
        /// Why nothing was asked for or decided.
        why_nothing_happened: Vec<WhyNot>,
        /// A sentence that cites it.
        cite: Option<String>,
        /// A sentence that sets it apart.
        distinguish: Option<String>,
    }

    /// How a precedent compares by what became known of it later.
    Afterwards {
        /// The day.
        day: String,
        /// The elements on which the session is stronger.
        stronger: Vec<Id>,
        /// The elements on which it is weaker.
        weaker: Vec<Id>,
    }

    /// A sentence why nothing was asked for or decided.
    WhyNot {
        /// What it says.
        text: String,
        /// `fact` or `interpretation`.
        kind: Id,
        /// Its source.
        source: String,
    }
}

fn ids(elements: &[Element]) -> Vec<Id> {
    elements.iter().map(|element| element.id()).collect()
}

impl Nearest {
    pub(in crate::report) fn of(near: &Nearness, case: Option<&Session>, catalog: &Catalog, words: &Words) -> Self {
        let factors = |list: &[Factor]| list.iter().map(|factor| words.factor(*factor)).collect();
        let sentence = |cites: bool| case.map(|case| words.cited(catalog, case, near, cites, None));
        let why_not = catalog.notes(&near.case, NoteTopic::WhyNot, None).map(|note| WhyNot {
            text: words.case_note(note),
            kind: note.kind.id(),
            source: catalog.sources.citation(&note.source),
        });
        Self {
            case: near.case.clone(),
            title: case.map(|case| words.precedent_title(case)),
            close: near.is_close(),
            decided: near.decided.to_string(),
            is_later: near.is_later,
            afterwards: near.afterwards.as_ref().map(|then| Afterwards {
                day: then.day.to_string(),
                stronger: ids(&then.stronger),
                weaker: ids(&then.weaker),
            }),
            shared: factors(&near.shared),
            only_here: factors(&near.only_here),
            only_there: factors(&near.only_there),
            stronger: ids(&near.stronger),
            weaker: ids(&near.weaker),
            why_nothing_happened: why_not.collect(),
            cite: sentence(true),
            distinguish: sentence(false),
        }
    }
}
