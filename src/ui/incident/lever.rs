//! The one thing that brings a case before the Council, at hand where the question arises: the ally attacked asks, and
//! Article 5 is put.

use egui::{Button, Ui};

use crate::{
    domain::{BeforeCouncil, Confidence, Edit, FactId, FactValue, Request, RequestLine, StateCode},
    explore::Supposed,
    ui::{Action, View},
    words::Key,
};

/// Whether the editor of a fact begins with the lever.
pub(super) fn has_lever(fact: FactId) -> bool {
    matches!(fact, FactId::Request | FactId::BeforeCouncil)
}

/// A button for each ally attacked that has not asked, or whose question does not lie before the Council.
pub(super) fn lever_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let is_put = session.incident.before_council.read(session.as_of) == Some(&BeforeCouncil::Article5);
    for ally in &view.bench.assessment().request.who_can_ask {
        let has_asked =
            session.incident.request_line(*ally, session.as_of).is_some_and(|line| line.value == Request::Asks);
        if is_put && has_asked {
            continue;
        }
        let text = view.words.fill(Key::LeverAsk, &[("ally", view.words.state(*ally).into())]);
        if ui.add(Button::new(text).wrap()).clicked() {
            let asks = (!has_asked).then(|| asks(view, *ally));
            let put = Supposed::Fact(FactValue::BeforeCouncil(BeforeCouncil::Article5));
            let put = (!is_put).then(|| put.edit(session));
            actions.push(Action::EditAll(asks.into_iter().chain(put).collect()));
        }
    }
}

/// The request that the ally makes.
fn asks(view: &View<'_>, ally: StateCode) -> Edit {
    Edit::PutRequest(RequestLine {
        ally,
        from: view.bench.session().from_day(),
        value: Request::Asks,
        confidence: Confidence::AsStated,
        note: String::new(),
    })
}
