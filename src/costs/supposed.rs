//! The session as it would stand if the Council went a way. It is looked at and thrown away; nobody sees its seats.

use crate::{
    assess::Assessment,
    council::Position,
    domain::{
        BeforeCouncil, Branch, Condition, Confidence, Dated, FactValue, Proceedings, Request, RequestLine, Session,
        Stance, StanceLine,
    },
};

/// The session with the matter put and passed, put and stopped, or not put at all.
#[must_use]
pub fn supposed(session: &Session, assessment: &Assessment, branch: Branch) -> Session {
    // What is supposed is stated as a hand would state it: steps would say what lies before the Council in its place.
    let mut supposed = Session { proceedings: Proceedings::default(), ..session.clone() };
    match branch {
        Branch::Agreed => {
            put(&mut supposed, assessment, BeforeCouncil::Article5, Request::Asks);
            let pass = |position: &Position| if position.passes() { position.stance } else { Stance::DoesNotObject };
            for (seat, position) in assessment.council.positions.iter() {
                stand(&mut supposed, assessment, seat, pass(position));
            }
        }
        Branch::Blocked => {
            put(&mut supposed, assessment, BeforeCouncil::Article5, Request::Asks);
            if assessment.council.blocking.is_empty() {
                // One seat is enough, and which one moves nothing in the story: the last that takes part and asks nothing.
                let asks = &assessment.request.who_can_ask;
                let takes_part =
                    assessment.council.positions.iter().filter(|(seat, position)| {
                        position.takes_part && !asks.contains(&assessment.roster.state(*seat))
                    });
                if let Some((seat, _)) = takes_part.last() {
                    stand(&mut supposed, assessment, seat, Stance::Objects);
                }
            }
        }
        Branch::NotRaised => put(&mut supposed, assessment, BeforeCouncil::Nothing, Request::None),
    }
    supposed
}

/// What lies before the Council, and what those say who can ask.
fn put(session: &mut Session, assessment: &Assessment, before: BeforeCouncil, request: Request) {
    let (from, confidence) = (session.from_day(), Confidence::AsStated);
    let value = FactValue::BeforeCouncil(before);
    session.incident.put(Dated { from, value, confidence, note: String::new() });
    for ally in assessment.request.who_can_ask.iter().copied() {
        session.incident.put_request(RequestLine { ally, from, value: request, confidence, note: String::new() });
    }
}

fn stand(session: &mut Session, assessment: &Assessment, seat: crate::domain::Seat, stance: Stance) {
    let line = StanceLine {
        condition: Condition::Met,
        ..StanceLine::plain(assessment.roster.state(seat), session.from_day(), stance)
    };
    session.put_stance(line);
}
