//! What the session states, so that whoever marks it needs no file beside the answers.

use super::{ById, Id, entries, flips::ValueSupposed, from_day};
use crate::{
    domain::{FactId, OwnArgument, Predicted, PredictedPart, Session, StanceLine, Term},
    predict::Part,
    report::Subject,
    words::Words,
};

entries! {
    /// What the session states. Values of lists are ids, whatever the language.
    Stated {
        /// The version of the program that printed it.
        program: String,
        /// The facts that are known on some day, in the order of their numbers.
        facts: Vec<FactStated>,
        /// Where the seats stand, in the order of the file.
        stances: Vec<StanceStated>,
        /// The notes that everybody may see. Others leave no session.
        notes: Vec<NoteStated>,
        /// What whoever worked on it argues in their own words, in the order of the file.
        arguments: Vec<ArgumentStated>,
        /// The arguments in print that convinced them, by their ids.
        convinced_by: Vec<String>,
        /// What they said of the four answers before seeing them, the first first.
        predictions: Vec<PredictionStated>,
    }

    /// What was said of the four answers before they were seen.
    PredictionStated {
        /// The day that was looked at.
        as_of: String,
        /// The day on which it was made; none where it is not known.
        made: Option<String>,
        /// `threshold`, `request`, `consensus` and `response`.
        parts: ById<PartPredicted>,
    }

    /// What was said of one part.
    PartPredicted {
        /// The id of the answer.
        said: String,
        /// How sure.
        sure: Id,
        /// The id of what the program answered then; empty where it is not known.
        program: String,
    }

    /// A fact with its values.
    FactStated {
        /// The fact.
        fact: Id,
        /// Its name in words.
        name: String,
        /// Its values, each from its day on.
        values: Vec<FactValueStated>,
    }

    /// A value of a fact.
    FactValueStated {
        /// The day it holds from; none from the first.
        from: Option<String>,
        /// The value.
        value: ValueSupposed,
        /// How sure those who state it are.
        confidence: Id,
        /// Where it comes from, and any remark.
        note: String,
    }

    /// What a seat says.
    StanceStated {
        /// The seat.
        seat: String,
        /// The day it holds from; none from the first.
        from: Option<String>,
        /// The round of play in which it was said; none before the first.
        round: Option<u16>,
        /// The stance.
        stance: Id,
        /// The step it speaks to; none where to what lies before the Council.
        to: Option<Id>,
        /// How the condition in words stands, of a reservation.
        condition: Id,
        /// The condition in words.
        condition_text: String,
        /// The conditions that the program reads, as `ally_supports NOR`.
        terms: Vec<String>,
        /// Whether somebody sits there: `present` or `absent`.
        attendance: Id,
        /// The reason the seat gives.
        reason: String,
        /// Where the record shows it.
        source: String,
    }

    /// An argument in somebody's own words.
    ArgumentStated {
        /// The element of the law that it is about, `e0` to `e5`.
        element: Id,
        /// `for`, `against` or `question`.
        kind: Id,
        /// What is argued, or asked.
        text: String,
        /// The facts it rests on.
        facts: Vec<Id>,
        /// Where it comes from.
        source: String,
        /// Whether it is what convinced whoever wrote it.
        convinces: bool,
    }

    /// A note that everybody may see.
    NoteStated {
        /// What it says.
        text: String,
        /// The day it belongs to; none where to none.
        on: Option<String>,
        /// The round it belongs to; none where to none.
        round: Option<u16>,
    }
}

impl Stated {
    pub(super) fn of(subject: Subject<'_>, words: &Words) -> Self {
        let session = subject.session;
        let notes = session.notes.iter().filter(|note| note.audience.is_public());
        Self {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            facts: FactId::ALL.iter().filter_map(|fact| FactStated::of(*fact, session, words)).collect(),
            stances: session.stances.iter().map(StanceStated::from).collect(),
            notes: notes
                .map(|note| NoteStated {
                    text: note.text.clone(),
                    on: from_day(note.on),
                    round: (note.round > 0).then_some(note.round),
                })
                .collect(),
            arguments: session.arguments.iter().map(ArgumentStated::from).collect(),
            convinced_by: session.convinced_by.clone(),
            predictions: session.predictions.iter().map(PredictionStated::from).collect(),
        }
    }
}

impl From<&Predicted> for PredictionStated {
    fn from(predicted: &Predicted) -> Self {
        let part = |part: &PredictedPart| PartPredicted {
            said: part.said.clone(),
            sure: part.sure.id(),
            program: part.program.clone(),
        };
        Self {
            as_of: predicted.as_of.to_string(),
            made: from_day(predicted.made),
            parts: Part::ALL.iter().zip(predicted.parts()).map(|(id, said)| (id.id(), part(said))).collect(),
        }
    }
}

impl From<&OwnArgument> for ArgumentStated {
    fn from(own: &OwnArgument) -> Self {
        Self {
            element: own.element.id(),
            kind: own.kind.id(),
            text: own.text.clone(),
            facts: own.facts.iter().map(|fact| fact.id()).collect(),
            source: own.source.clone(),
            convinces: own.convinces,
        }
    }
}

impl FactStated {
    fn of(fact: FactId, session: &Session, words: &Words) -> Option<Self> {
        let values: Vec<FactValueStated> = session
            .incident
            .values_of(fact)
            .iter()
            .map(|dated| FactValueStated {
                from: from_day(dated.from),
                value: (&dated.value).into(),
                confidence: dated.confidence.id(),
                note: words.text_of_case(&session.case, &dated.note),
            })
            .collect();
        (!values.is_empty()).then(|| Self { fact: fact.id(), name: words.fact(fact), values })
    }
}

impl From<&StanceLine> for StanceStated {
    fn from(line: &StanceLine) -> Self {
        Self {
            seat: line.seat.to_string(),
            from: from_day(line.from),
            round: (line.round > 0).then_some(line.round),
            stance: line.stance.id(),
            to: line.to.map(|rung| rung.id()),
            condition: line.condition.id(),
            condition_text: line.condition_text.clone(),
            terms: line.terms.iter().map(|term| Term::code(*term)).collect(),
            attendance: line.attendance.id(),
            reason: line.reason.clone(),
            source: line.source.clone(),
        }
    }
}
