//! The conditions of a reservation that the program reads: each met or open, and why; and what only bounds and never waits.

use egui::{Checkbox, Id, Popup, Response, RichText, SetOpenCommand, Ui, WidgetInfo};

use crate::{
    council::{TermRead, rungs_of_attribution, terms_read},
    domain::{Edit, Exclusion, HelpKind, Procedure, Stance, StateCode, Term},
    ui::{
        Action, UiState, View, Zone,
        fields::count_ui,
        popups,
        theme::{SMALL, Tokens},
        widgets::{self, Explain as _, icon},
    },
    words::Key,
};

/// What a condition on the number of others begins with.
const OTHERS: u8 = 3;

fn menu_id() -> Id {
    Id::unique("add-term")
}

pub(super) fn terms_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, code: StateCode, actions: &mut Vec<Action>) {
    let (session, found) = (view.bench.session(), view.bench.assessment());
    let read = terms_read(session, &found.roster, &found.request, &found.council, code);
    let terms: Vec<Term> = read.iter().map(|read| read.term).collect();
    let set = |terms: Vec<Term>| Edit::Proceed(Procedure::SetTerms(code, terms));
    for (idx, one) in read.iter().enumerate() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            term_ui(ui, view, one);
            if let Term::OthersSupport(least) = one.term {
                let name = view.words.pair(&view.words.state(code), &view.t(Key::TermOthers));
                let most = u32::try_from(found.roster.len()).unwrap_or(1).saturating_sub(1).max(1);
                let number = |number: u32| view.words.number(i64::from(number));
                let with = |least: u32| {
                    let mut terms = terms.clone();
                    terms[idx] = Term::OthersSupport(u8::try_from(least).unwrap_or(u8::MAX));
                    set(terms)
                };
                count_ui(ui, &name, u32::from(least), (1, most), number, with, actions);
            }
            let name = view.words.fill(Key::TermRemove, &[("term", view.words.stance_term(one.term).into())]);
            let response = ui.button(RichText::new(icon::CLOSE).size(SMALL));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
            if response.explain(|| name.clone()).clicked() {
                let rest = terms.iter().enumerate().filter(|(other, _)| *other != idx);
                actions.push(Action::Edit(set(rest.map(|(_, term)| *term).collect())));
            }
        });
    }
    ui.horizontal_wrapped(|ui| {
        add_ui(ui, view, state, (code, &terms), actions);
        bounds_ui(ui, view, code, actions);
    });
}

/// One condition: whether it is met, what it asks, and what it was read by.
fn term_ui(ui: &mut Ui, view: &View<'_>, read: &TermRead) {
    let tokens = Tokens::of(ui);
    let ink = if read.is_met { tokens.secondary } else { tokens.text };
    ui.add(egui::Label::new(RichText::new(view.words.term_read(read)).size(SMALL).color(ink)).wrap());
}

/// The same menu at the seat that the keyboard is at, opened by a key. A seat without a reservation gets it together with its
/// condition, and not before one is chosen.
pub(super) fn menu_ui(
    ui: &Ui,
    view: &View<'_>,
    state: &mut UiState,
    (response, code): (&Response, StateCode),
    actions: &mut Vec<Action>,
) {
    if std::mem::take(&mut state.council.open_terms) {
        popups::open_by_key(ui, menu_id(), response.id);
    }
    if !Popup::is_id_open(ui.ctx(), menu_id()) {
        return;
    }
    let mut added = None;
    Popup::menu(response).id(menu_id()).open_memory(None::<SetOpenCommand>).show(|ui| {
        widgets::hint(ui, view.words.pair(&view.words.state(code), &view.t(Key::TermAdd)));
        added = offered_ui(ui, view, code);
    });
    let Some(term) = added else { return };
    let session = view.bench.session();
    let line = session.stance_line(code, session.as_of).filter(|line| line.stance == Stance::Reservation);
    let mut terms = line.map(|line| line.terms.clone()).unwrap_or_default();
    if !terms.contains(&term) {
        terms.push(term);
        let reserves = line.is_none().then(|| Edit::SetStance(vec![code], Stance::Reservation));
        let adds = Edit::Proceed(Procedure::SetTerms(code, terms));
        actions.push(Action::EditAll(reserves.into_iter().chain([adds]).collect()));
    }
    state.go_to(Zone::Council);
}

/// The menu that adds one of the four kinds.
fn add_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (code, terms): (StateCode, &[Term]),
    actions: &mut Vec<Action>,
) {
    let text = view.t(Key::TermAdd);
    let response = ui.button(RichText::new(format!("{text} ▾")).size(SMALL));
    let name = view.words.pair(&view.words.state(code), &text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    let mut added = None;
    Popup::menu(&response).show(|ui| added = offered_ui(ui, view, code));
    if let Some(term) = added.filter(|term| !terms.contains(term)) {
        let terms = terms.iter().copied().chain([term]).collect();
        actions.push(Action::Edit(Edit::Proceed(Procedure::SetTerms(code, terms))));
        state.go_to(Zone::Council);
    }
}

fn offered_ui(ui: &mut Ui, view: &View<'_>, code: StateCode) -> Option<Term> {
    let mut added = None;
    let mut offer = |ui: &mut Ui, term: Term, text: String| {
        if popups::button(ui, text).clicked() {
            added = Some(term);
        }
    };
    for term in [Term::OthersSupport(OTHERS), Term::SecurityCouncilInformed] {
        offer(ui, term, view.words.stance_term(term));
    }
    popups::inner_menu(ui, view.t(Key::TermAlly), |ui| {
        let others = view.bench.assessment().roster.states().iter().copied().filter(|ally| *ally != code);
        for (ally, name) in view.words.named(others) {
            offer(ui, Term::AllySupports(ally), name);
        }
    });
    popups::inner_menu(ui, view.t(Key::TermAttribution), |ui| {
        for rung in rungs_of_attribution() {
            offer(ui, Term::AttributionReaches(rung), view.words.choice(rung));
        }
    });
    added
}

/// "No ground forces" bounds what the seat gives and never waits.
fn bounds_ui(ui: &mut Ui, view: &View<'_>, ally: StateCode, actions: &mut Vec<Action>) {
    let kind = HelpKind::LandForces;
    let mut is_excluded = view.bench.session().exclusions.contains(&Exclusion { ally, kind });
    let text = view.t(Key::BoundsGround);
    let name = view.words.pair(&view.words.state(ally), &text);
    let response = ui.add(Checkbox::new(&mut is_excluded, RichText::new(text).size(SMALL)));
    response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, is_excluded, &name));
    if response.explain(|| view.t(Key::BoundsGroundWhy)).changed() {
        actions.push(Action::Edit(Edit::SetExclusion(ally, kind, is_excluded)));
    }
}
