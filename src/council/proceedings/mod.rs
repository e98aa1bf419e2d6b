//! What a sequence of steps leads to: the state of the proceedings, which step may come next, and the facts [F22] to [F27]
//! that follow. Nothing here fails: a step that was not legal when it was written down changes nothing and is named by
//! [`illegal`].

mod deadline;
mod facts;
mod legal;
mod state;
mod table;

pub use deadline::{AtDeadline, Consent, at_deadline};
pub use facts::{FACTS, Stated, applied, differing, falls};
pub use legal::{Refusal, Seated, legal, refusal};
pub use state::{State, illegal};
pub use table::{Adopted, Ending, Fell, Letter, Letters, Silence, Table};

#[cfg(test)]
mod tests;
