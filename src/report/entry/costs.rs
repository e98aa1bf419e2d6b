//! What each way may cost.

use super::{Id, Story, codes, entries};
use crate::{
    costs::{self, CostSide, likely_refusal},
    domain::Branch,
    report::Subject,
    words::{Key, Words},
};

entries! {
    /// What each way may cost.
    Costs {
        /// The file or the case as it was asked for.
        file: String,
        /// The way that a refusal would most likely take.
        refusal: Id,
        /// The ways.
        ways: Vec<Way>,
        /// How to read them.
        balance: String,
        /// The ladder of responses.
        ladder: Ladder,
    }

    /// A way that the matter may go.
    Way {
        /// `agreed`, `blocked` or `not_raised`.
        way: Id,
        /// Whether it can be reached from here.
        reached: bool,
        /// What it may cost.
        costs: Vec<CostLine>,
        /// The story that the author could tell then.
        story: Story,
    }

    /// A cost of a way.
    CostLine {
        /// Which cost.
        cost: Id,
        /// The weight that the people in the room give it; none where they have not rated it.
        room: Option<Id>,
        /// What to consider.
        considerations: Vec<Consideration>,
    }

    /// Something to consider.
    Consideration {
        /// Its id.
        id: Id,
        /// What it says.
        text: String,
        /// `fact` or `interpretation`.
        kind: Id,
        /// Its source.
        source: String,
    }

    /// The ladder of responses.
    Ladder {
        /// Whose order it is.
        label: String,
        /// The rung that the allies have reached.
        level: Option<String>,
        /// The rungs, the lowest first.
        rungs: Vec<Rung>,
    }

    /// A rung of the ladder.
    Rung {
        /// Its id.
        id: String,
        /// What it is.
        text: String,
        /// The allies that pledge on it.
        allies: Vec<String>,
        /// Whether the people in the room choose it.
        chosen_by_room: bool,
    }
}

impl Costs {
    pub(in crate::report) fn of(subject: Subject<'_>, words: &Words) -> Self {
        let Subject { file, session, assessment, catalog } = subject;
        Self {
            file: file.to_owned(),
            refusal: likely_refusal(assessment).id(),
            ways: Branch::ALL
                .iter()
                .map(|branch| Way::of(subject, &costs::costs(catalog, session, assessment, *branch), words))
                .collect(),
            balance: words.text(Key::CostsBalance),
            ladder: Ladder::of(&costs::ladder(catalog, session, &assessment.roster), words),
        }
    }
}

impl Way {
    fn of(subject: Subject<'_>, side: &CostSide, words: &Words) -> Self {
        let Subject { session, assessment, catalog, .. } = subject;
        let consideration = |one: &costs::Consideration| Consideration {
            id: one.id(),
            text: words.consideration(*one, session, assessment),
            kind: one.kind().id(),
            source: catalog.sources.citation(one.source()),
        };
        let lines = side.lines.iter().map(|line| CostLine {
            cost: line.cost.id(),
            room: line.weight.map(|weight| weight.id()),
            considerations: line.considerations.iter().map(consideration).collect(),
        });
        Self {
            way: side.branch.id(),
            reached: side.is_reached,
            costs: lines.collect(),
            story: Story::of(catalog, &side.story, words),
        }
    }
}

impl Ladder {
    fn of(ladder: &costs::Ladder, words: &Words) -> Self {
        let rungs = ladder.rungs.iter().map(|rung| Rung {
            id: rung.id.clone(),
            text: words.rung(&rung.id),
            allies: codes(&rung.allies),
            chosen_by_room: rung.is_chosen,
        });
        Self {
            label: words.text(Key::LadderOurs),
            level: ladder.level.and_then(|level| ladder.rungs.get(level)).map(|rung| rung.id.clone()),
            rungs: rungs.collect(),
        }
    }
}
