//! The run sheet: the steps with their planned minutes against the minutes there are, the rounds of play, objectives, and the
//! questions for the end.

use egui::{Button, RichText, ScrollArea, Ui, WidgetInfo};
use strum::VariantArray as _;

use super::{
    WorkshopTab,
    fields::{self, WIDTH, add_ui, line_ui, opened_ui, pick_ui, several_ui, text_ui},
    numbers::{inject_numbers, objectives},
};
use crate::{
    domain::{
        Answers, Edit, FactId, MOST_ENTRIES, MOST_FACTS_ON_WALL, PlannedRound, Preparation, RoundKind, SceneId,
        Workshop, WorkshopStep,
    },
    ui::{
        Action, UiState, View,
        fields::{count_ui, day_ui},
        theme::{SMALL, Tokens, semibold},
        widgets,
    },
    words::Key,
};

/// The longest time that can be planned, minutes.
const LONGEST: u32 = 1_440;

/// An edit of what is prepared.
fn prepare(what: Preparation) -> Edit {
    Edit::Prepare(what)
}

/// The whole plan with something changed in it.
fn plan(workshop: &Workshop, change: impl FnOnce(&mut Workshop)) -> Edit {
    let mut workshop = workshop.clone();
    change(&mut workshop);
    prepare(Preparation::SetWorkshop(Box::new(workshop)))
}

pub(super) fn steps_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width().min(WIDTH) - 12.0);
        whole_ui(ui, view, actions);
        let count = view.bench.session().workshop.steps.len();
        if count == 0 {
            widgets::hint(ui, view.t(Key::WorkshopNoSteps));
        }
        for at in 0..count {
            ui.push_id(("step", at), |ui| step_ui(ui, view, state, at, actions));
        }
        if add_ui(ui, view, Key::SheetAddStep) {
            let last = view.bench.session().workshop.steps.last();
            let (scene, round) = last.map(|step| (step.scene, step.round)).unwrap_or_default();
            let step = WorkshopStep { minutes: 5, scene, round, ..WorkshopStep::default() };
            actions.push(Action::Edit(prepare(Preparation::PutStep(count, step))));
            state.workshop.open(WorkshopTab::RunSheet, count);
        }
        rounds_ui(ui, view, actions);
        texts_ui(ui, view, actions);
    });
}

/// The time there is, what is planned of it, and whether the answers are sealed.
fn whole_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let workshop = &view.bench.session().workshop;
    ui.horizontal_wrapped(|ui| {
        widgets::hint(ui, view.t(Key::SheetThere));
        let minutes = |number: u32| view.words.planned_minutes(number);
        let set = |number: u32| plan(workshop, |plan| plan.minutes = u16::try_from(number).unwrap_or(u16::MAX));
        count_ui(ui, &view.t(Key::SheetThere), workshop.minutes.into(), (0, LONGEST), minutes, set, actions);
        let is_over = workshop.minutes > 0 && workshop.planned() > workshop.minutes.into();
        let ink = if is_over { Tokens::of(ui).caution } else { Tokens::of(ui).text };
        ui.label(RichText::new(view.words.planned_of(workshop)).color(ink));
    });
    let mut is_sealed = workshop.answers == Answers::Sealed;
    if ui.checkbox(&mut is_sealed, view.t(Key::SheetSealed)).changed() {
        let answers = if is_sealed { Answers::Sealed } else { Answers::Open };
        actions.push(Action::Edit(plan(workshop, |plan| plan.answers = answers)));
    }
    ui.add_space(4.0);
}

fn step_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, at: usize, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let Some(step) = session.workshop.steps.get(at) else { return };
    let name = view.words.step_name(&session.case, step);
    let name = if name.trim().is_empty() { view.t(Key::InjectUntitled) } else { name };
    let is_open = state.workshop.is_open(WorkshopTab::RunSheet, at);
    let line = line_ui(ui, (&format!("{}. {name}", at + 1), &view.words.step_line(&session.workshop, step)), is_open);
    if line.clicked() {
        state.workshop.turn(WorkshopTab::RunSheet, at);
    }
    if !is_open {
        return;
    }
    opened_ui(ui, |ui| {
        let put = |step: WorkshopStep| prepare(Preparation::PutStep(at, step));
        let field = |text: String| put(WorkshopStep { name: text, ..step.clone() });
        let first = text_ui(ui, &view.t(Key::SheetName), &step.name, 1, actions, field);
        state.workshop.settle(&first);
        step_choices_ui(ui, view, (at, step), actions);
        step_lists_ui(ui, view, (at, step), actions);
        let note = |text: String| put(WorkshopStep { note: text, ..step.clone() });
        text_ui(ui, &view.t(Key::SheetNote), &step.note, 2, actions, note);
        order_ui(ui, view, state, at, actions);
    });
}

/// Minutes, scene, round and objective of a step.
fn step_choices_ui(ui: &mut Ui, view: &View<'_>, (at, step): (usize, &WorkshopStep), actions: &mut Vec<Action>) {
    let workshop = &view.bench.session().workshop;
    let put = |step: WorkshopStep| Action::Edit(prepare(Preparation::PutStep(at, step)));
    ui.horizontal_wrapped(|ui| {
        ui.vertical(|ui| {
            widgets::hint(ui, view.t(Key::SheetMinutes));
            let set = |number: u32| {
                let minutes = u16::try_from(number).unwrap_or(u16::MAX);
                prepare(Preparation::PutStep(at, WorkshopStep { minutes, ..step.clone() }))
            };
            let said = |number: u32| view.words.planned_minutes(number);
            count_ui(ui, &view.t(Key::SheetMinutes), step.minutes.into(), (0, LONGEST), said, set, actions);
        });
        let scenes: Vec<(SceneId, String)> =
            SceneId::ALL.iter().map(|scene| (*scene, view.words.scene(scene.id()))).collect();
        if let Some(scene) = pick_ui(ui, &view.t(Key::StageScene), &step.scene, &scenes) {
            actions.push(put(WorkshopStep { scene, ..step.clone() }));
        }
        let rounds = super::numbers::rounds(view);
        if let Some(round) = pick_ui(ui, &view.t(Key::SheetRound), &step.round, &rounds) {
            actions.push(put(WorkshopStep { round, ..step.clone() }));
        }
        if !workshop.objectives.is_empty() {
            let offered = objectives(view);
            if let Some(objective) = pick_ui(ui, &view.t(Key::SheetObjective), &step.objective, &offered) {
                actions.push(put(WorkshopStep { objective, ..step.clone() }));
            }
        }
    });
}

/// The facts on the wall from a step on, and the injects planned for it.
fn step_lists_ui(ui: &mut Ui, view: &View<'_>, (at, step): (usize, &WorkshopStep), actions: &mut Vec<Action>) {
    let put = |step: WorkshopStep| Action::Edit(prepare(Preparation::PutStep(at, step)));
    let named = |fact: &FactId| (*fact, format!("{} {}", view.words.mark(*fact), view.words.fact(*fact)));
    let facts: Vec<(FactId, String)> = FactId::ALL.iter().map(named).collect();
    let offered = (facts.as_slice(), MOST_FACTS_ON_WALL);
    if let Some(facts) = several_ui(ui, view, &view.t(Key::StageFacts), &step.facts, offered) {
        actions.push(put(WorkshopStep { facts, ..step.clone() }));
    }
    let injects = inject_numbers(view);
    if injects.is_empty() {
        return;
    }
    let offered = (injects.as_slice(), MOST_ENTRIES);
    if let Some(injects) = several_ui(ui, view, &view.t(Key::SheetInjects), &step.injects, offered) {
        actions.push(put(WorkshopStep { injects, ..step.clone() }));
    }
}

/// Up, down, away.
fn order_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, at: usize, actions: &mut Vec<Action>) {
    let count = view.bench.session().workshop.steps.len();
    ui.horizontal_wrapped(|ui| {
        let mut moves = |ui: &mut Ui, key: Key, to: Option<usize>| {
            let response = ui.add_enabled(to.is_some_and(|to| to < count), Button::new(view.t(key)));
            if let (true, Some(to)) = (response.clicked(), to) {
                actions.push(Action::Edit(prepare(Preparation::MoveStep(at, to))));
                state.workshop.open = Some((WorkshopTab::RunSheet, to));
            }
        };
        moves(ui, Key::SheetUp, at.checked_sub(1));
        moves(ui, Key::SheetDown, Some(at + 1));
        if ui.button(view.t(Key::SheetRemove)).clicked() {
            actions.push(Action::Edit(prepare(Preparation::RemoveStep(at))));
            state.workshop.open = None;
        }
    });
}

fn title_ui(ui: &mut Ui, view: &View<'_>, key: Key) {
    ui.add_space(10.0);
    widgets::heading(ui, RichText::new(view.t(key)).family(semibold()));
}

/// The rounds of play: kind, name, and the day of the incident that is looked at from each on.
fn rounds_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    title_ui(ui, view, Key::SheetRounds);
    let workshop = &view.bench.session().workshop;
    for (at, round) in workshop.rounds.iter().enumerate() {
        let number = view.words.round_numbered(at + 1);
        let put = |round: PlannedRound| plan(workshop, |plan| plan.rounds[at] = round);
        ui.push_id(("round", at), |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(&number);
                let kinds: Vec<(RoundKind, String)> =
                    RoundKind::VARIANTS.iter().map(|kind| (*kind, view.words.round_kind(*kind))).collect();
                let kind = view.words.pair(&number, &view.t(Key::SheetRoundKind));
                if let Some(kind) = pick_ui(ui, &kind, &round.kind, &kinds) {
                    actions.push(Action::Edit(put(PlannedRound { kind, ..round.clone() })));
                }
                ui.vertical(|ui| {
                    let day = view.words.pair(&number, &view.t(Key::SheetRoundDay));
                    widgets::hint(ui, &day);
                    if let Some(on) = day_ui(ui, &day, round.on, view.bench.session().as_of) {
                        actions.push(Action::Edit(put(PlannedRound { on, ..round.clone() })));
                    }
                });
            });
            let name = view.words.pair(&number, &view.t(Key::SheetRoundName));
            text_ui(ui, &name, &round.name, 1, actions, |name| put(PlannedRound { name, ..round.clone() }));
        });
    }
    ui.horizontal_wrapped(|ui| {
        if add_ui(ui, view, Key::SheetAddRound) {
            let (on, name) = Default::default();
            let round = PlannedRound { on, name, kind: RoundKind::default() };
            actions.push(Action::Edit(plan(workshop, |plan| plan.rounds.push(round))));
        }
        if !workshop.rounds.is_empty() && ui.button(view.t(Key::SheetRemoveRound)).clicked() {
            actions.push(Action::Edit(plan(workshop, Workshop::remove_last_round)));
        }
    });
}

/// Objectives, and the questions for the end.
fn texts_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let workshop = &view.bench.session().workshop;
    title_ui(ui, view, Key::SheetObjectives);
    for (at, objective) in workshop.objectives.iter().enumerate() {
        let name = view.words.fill(Key::SheetObjectiveNumber, &[("number", (at + 1).to_string().into())]);
        let put = |text: String| prepare(Preparation::PutObjective(at, text));
        if text_with_sign_ui(ui, view, (&name, objective), actions, put) {
            actions.push(Action::Edit(prepare(Preparation::RemoveObjective(at))));
        }
    }
    if add_ui(ui, view, Key::SheetAddObjective) {
        let put = Preparation::PutObjective(workshop.objectives.len(), String::new());
        actions.push(Action::Edit(prepare(put)));
    }
    title_ui(ui, view, Key::WorkshopQuestions);
    let set = |change: &dyn Fn(&mut Vec<String>)| {
        let mut questions = workshop.questions.clone();
        change(&mut questions);
        prepare(Preparation::SetQuestions(questions))
    };
    for (at, question) in workshop.questions.iter().enumerate() {
        let name = view.words.fill(Key::SheetQuestionNumber, &[("number", (at + 1).to_string().into())]);
        let put = |text: String| set(&|questions| questions[at].clone_from(&text));
        if text_with_sign_ui(ui, view, (&name, question), actions, put) {
            actions.push(Action::Edit(set(&|questions| drop(questions.remove(at)))));
        }
    }
    if add_ui(ui, view, Key::SheetAddQuestion) && workshop.questions.len() < MOST_ENTRIES {
        actions.push(Action::Edit(set(&|questions| questions.push(String::new()))));
    }
    ui.add_space(12.0);
}

/// A text, and below it the button that takes it away; whether it was pressed.
fn text_with_sign_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (name, text): (&str, &str),
    actions: &mut Vec<Action>,
    put: impl FnOnce(String) -> Edit,
) -> bool {
    ui.push_id(name, |ui| {
        fields::text_ui(ui, name, text, 1, actions, put);
        let label = view.words.pair(&view.t(Key::EditorRemove), name);
        let response = ui.button(RichText::new(view.t(Key::EditorRemove)).size(SMALL));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &label));
        response.clicked()
    })
    .inner
}
