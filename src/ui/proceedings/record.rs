//! What was done, step by step.

use egui::{Label, RichText, Ui};

use crate::{
    domain::{Edit, Step},
    ui::{
        Action, View,
        theme::{SMALL, Tokens, semibold},
        widgets,
    },
    words::Key,
};

/// The steps, the first one first; those of later days than the one looked at are set back.
pub(super) fn record_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let steps = &session.proceedings.steps;
    if steps.is_empty() {
        return;
    }
    ui.add_space(6.0);
    widgets::pane_title(ui, &view.t(Key::ProceedingsRecord));
    widgets::entries_ui(ui, "steps", 40.0, steps.iter(), |ui, idx, step| {
        let before = idx.checked_sub(1).and_then(|idx| steps.get(idx));
        step_ui(ui, view, step, before.is_none_or(|before| before.on != step.on), actions);
    });
}

fn step_ui(ui: &mut Ui, view: &View<'_>, step: &Step, is_first_of_day: bool, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let session = view.bench.session();
    let is_later = step.on > session.as_of;
    if is_first_of_day {
        ui.add_space(2.0);
        day_ui(ui, view, step, actions);
    }
    let ink = if is_later { tokens.hint } else { tokens.text };
    let said = view.words.step_done(session, step);
    let said = if step.time.is_unstated() { said } else { format!("{}  {said}", step.time) };
    ui.indent(("step", step.on), |ui| {
        ui.add(Label::new(RichText::new(said).size(SMALL + 1.0).color(ink)).wrap());
        if !step.source.is_empty() {
            widgets::hint(ui, view.words.text_of_case(&session.case, &step.source));
        }
    });
}

/// The day of the steps below; a click looks at it, where another is looked at.
fn day_ui(ui: &mut Ui, view: &View<'_>, step: &Step, actions: &mut Vec<Action>) {
    let day = view.words.day(step.on);
    let text = RichText::new(&day).size(SMALL).family(semibold());
    if step.on == view.bench.session().as_of {
        ui.label(text.color(Tokens::of(ui).secondary));
        return;
    }
    let response = ui.link(text);
    widgets::links(&response, &view.words.fill(Key::ProceedingsLook, &[("day", day.into())]));
    if response.clicked() {
        actions.push(Action::Edit(Edit::SetAsOf(step.on)));
    }
}
