//! Steps that were begun and left: what was written in them stays, and is there again as soon as they are opened.

use egui::{RichText, Ui};

use super::{
    asks::{Asks, Who},
    form::{Form, Pick},
    next::label,
};
use crate::{
    council::proceedings::State,
    domain::ActKind,
    ui::{UiState, View, theme::SMALL, widgets},
    words::Key,
};

/// The forms that were left with something written in them, the last one last.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Left(Vec<Form>);

impl Left {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn keep(&mut self, form: Form) {
        self.0.push(form);
    }

    /// The one of a step by the same seats, taken out: what one ally has said is not another's. Where nobody is meant yet, the
    /// last one.
    pub(super) fn take_again(&mut self, new: &Form) -> Option<Form> {
        let is_it = |form: &Form| form.kind == new.kind && (form.by == new.by || new.by.is_empty());
        self.0.iter().rposition(is_it).map(|at| self.0.remove(at))
    }
}

/// The steps that were begun, as long as they follow; a click goes on with one.
pub(super) fn left_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, standing: &State, offered: &[ActKind]) {
    let left = &mut state.proceedings.left.0;
    if !left.iter().any(|form| offered.contains(&form.kind)) {
        return;
    }
    widgets::hint(ui, view.t(Key::FormLeft));
    let mut again = None;
    ui.horizontal_wrapped(|ui| {
        for (idx, form) in left.iter().enumerate().filter(|(_, form)| offered.contains(&form.kind)) {
            let response = ui.button(RichText::new(said(view, standing, form)).size(SMALL));
            if response.clicked() {
                again = Some((idx, response));
            }
        }
    });
    if let Some((idx, opened_by)) = again {
        let form = left.remove(idx);
        state.proceedings.open(form.opened_by(&opened_by));
    }
}

/// "Go on: Break silence: Norway".
fn said(view: &View<'_>, standing: &State, form: &Form) -> String {
    let step = label(view, standing, form.kind);
    let asks = Asks::of(form.kind);
    let about = match form.pick {
        Pick::Held(id) if asks.has_text => view.words.text_on_table(view.bench.session(), id),
        Pick::New(rung) if asks.has_text => view.words.text_kind(rung),
        Pick::Held(_) | Pick::New(_) if asks.who == Who::Council => String::new(),
        Pick::Held(_) | Pick::New(_) => {
            let names: Vec<String> = form.by.iter().map(|seat| view.words.state(*seat)).collect();
            if names.is_empty() { view.t(Key::FormNobody) } else { view.words.list(&names) }
        }
    };
    let step = if about.is_empty() { step } else { view.words.pair(&step, &about) };
    view.words.fill(Key::FormGoOn, &[("step", step.into())])
}
