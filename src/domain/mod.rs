//! The nouns: what a session is made of.
//!
//! Nothing here judges. A value left out is `unknown`, an incident may be half
//! described or absurd, and every type can be written to a file and read back.

mod area;
mod argument;
mod assignment;
mod attack;
mod author;
mod bounds;
mod campaign;
mod choice;
mod circumstances;
mod code;
mod copy;
mod day;
mod delegation;
mod edit;
mod element;
mod fact;
mod fact_changes;
mod fact_set;
mod facts;
mod help;
mod horizon;
mod incident;
mod folded;
mod inject;
mod language;
mod log;
mod matter;
mod moment;
mod money;
mod named_day;
mod note;
mod place;
mod pledge;
mod practice;
mod predicted;
mod proceedings;
mod reading;
mod room;
mod roster;
mod scene;
mod schema;
mod session;
mod shape;
mod spot;
mod stance;
mod stood;
mod timing;
mod translated;
mod workshop;

pub use area::{Area, InUnion, Nature};
pub use argument::{ArgumentKind, CONVINCES, OwnArgument};
pub use assignment::{Assignment, AssignmentText};
pub use attack::{Damage, FunctionLoss, FunctionTime, Harm, Intent, Means, OwnForce, Recklessness, Series};
pub use author::{Attribution, AuthorIsAlly, AuthorKind, Direction};
pub use bounds::{
    LONGEST_LIST, LONGEST_TEXT, MOST_ACCOUNTS, MOST_ENTRIES, MOST_FACTS_ON_WALL, MOST_LINKED, MOST_STEPS, MOST_TEXTS,
    MOST_VALUES, MOST_WORKSHOP_STEPS,
};
pub use campaign::{Holds, LinkedIncident};
pub use choice::Choice;
pub(crate) use choice::variants;
pub use circumstances::Circumstances;
pub use code::{BadCode, StateCode};
pub use copy::{Content, Contents, Held, Recipient};
pub use day::{BadDay, Day};
pub use delegation::{Delegation, Delegations, Message, MessageKind};
pub use edit::{Aspect, Difference, Edit, Preparation, Procedure, Stands, carry, differences, stated};
pub use element::Element;
pub use fact::{Confidence, Count, Dated, Fact, Value};
pub use fact_set::FactSet;
pub use facts::{FactChanges, FactId, FactValue, Group, Incident};
pub use folded::folded;
pub use inject::{FogCard, FogState, Inject, InjectState, Picture, Published, Trigger};
pub use language::{Language, LanguageChoice, Marks, Said, Told};
pub use log::{Log, LogLine, MOST_LOG_BYTES, MOST_LOG_LINES, Way};
pub use matter::{BeforeCouncil, DecidingBody, Request, RequestLine};
pub use moment::{BadMoment, Moment};
pub use money::{CapitalUsdThousands, UsdThousands};
pub use note::{Audience, Note, Notes};
pub use place::{Account, Object, ObjectGroup, Place, SeaZone};
pub use pledge::{Exclusion, HelpKind, LedBy, Need, Pledge, Stage, Wanted};
pub use practice::{Citation, Practice};
pub use predicted::{MOST_PREDICTIONS, Predicted, PredictedPart};
pub use proceedings::{
    Act, ActKind, Bracket, Clock, Deadline, Guest, Hour, Kept, OnTable, Proceedings, ReasonOwed, Round, RoundKind, Run,
    Rung, Step, StepError, Text, TextId, Tongue, Version, changed,
};
pub use reading::{Choices, Point, PointChoice, Reading};
pub use room::{Branch, Cost, Rating, Room, StoryWord, Weight};
pub use roster::{BySeat, Roster, Rosters, Seat};
pub use scene::{SceneId, StandbyText};
pub use session::{ChangedAssumption, Extra, InventedState, RecordLine, RecordedOutcome, Session, SummaryPart};
pub use shape::{Form, Listed, Shape, ShapeMut};
pub use spot::{At, Spot};
pub use stance::{Attendance, Condition, SetAside, Stance, StanceLine, Term};
pub use timing::{SecurityCouncil, Timing};
pub use workshop::{Answers, PlannedRound, Workshop, WorkshopStep};
