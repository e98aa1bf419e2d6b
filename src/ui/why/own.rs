//! Arguments in one's own words beside those in print, and the marks of what convinced.

use egui::{ComboBox, RichText, TextEdit, Ui, WidgetInfo};

use crate::{
    domain::{ArgumentKind, Edit, Element, FactId, FactSet, LONGEST_TEXT, OwnArgument},
    ui::{
        Action, UiState, View,
        fields::keep_within,
        popups,
        theme::{SMALL, Tokens},
        widgets::{self, Explain as _, icon},
    },
    words::Key,
    workbench::Gesture,
};

/// A sentence in print with a tick before it: that it convinced whoever works on the session.
pub(super) fn printed_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (id, sentence): (&str, &str),
    actions: &mut Vec<Action>,
    sentence_ui: impl FnOnce(&mut Ui, &mut Vec<Action>),
) {
    ui.horizontal_top(|ui| {
        let is_on = view.bench.session().is_convinced_by(id);
        if tick_ui(ui, view, is_on, sentence) {
            actions.push(Action::Edit(Edit::Convince(id.to_owned(), !is_on)));
        }
        ui.vertical(|ui| sentence_ui(ui, actions));
    });
}

/// The tick; whether it was clicked.
fn tick_ui(ui: &mut Ui, view: &View<'_>, is_on: bool, text: &str) -> bool {
    let mut ticked = is_on;
    let response = ui.checkbox(&mut ticked, "");
    let name = view.words.fill(Key::OwnArgumentConvincesOf, &[("text", text.into())]);
    response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, is_on, &name));
    response.explain(|| view.t(Key::OwnArgumentConvinces)).changed()
}

/// One's own arguments about an element, and the buttons that add one.
pub(super) fn own_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, element: Element, actions: &mut Vec<Action>) {
    let all = &view.bench.session().arguments;
    // An undo may have taken the one that was being written.
    state.why.own_argument = state.why.own_argument.filter(|idx| *idx < all.len());
    widgets::hint(ui, view.t(Key::OwnArgumentTitle));
    ui.indent(("own", element.id()), |ui| {
        for (idx, own) in all.iter().enumerate().filter(|(_, own)| own.element == element) {
            ui.push_id(("own", idx), |ui| {
                if state.why.own_argument == Some(idx) {
                    form_ui(ui, view, state, (idx, own), actions);
                } else {
                    line_ui(ui, view, state, (idx, own), actions);
                }
            });
        }
        ui.horizontal_wrapped(|ui| {
            for kind in ArgumentKind::ALL {
                let response = ui.small_button(view.t(add_key(kind)));
                let name = view.words.argument_kind(kind);
                let name = view.words.fill(Key::OwnArgumentAddName, &[("kind", name.into())]);
                let name = view.words.pair(&view.words.element(element), &name);
                response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
                if response.explain(|| view.t(Key::OwnArgumentWhy)).clicked() {
                    let own = Box::new(OwnArgument::plain(element, kind));
                    actions.push(Action::Edit(Edit::PutArgument(all.len(), own)));
                    (state.why.own_argument, state.why.focus_argument) = (Some(all.len()), true);
                    // It is there in the next frame only.
                    ui.request_repaint();
                }
            }
        });
    });
}

fn add_key(kind: ArgumentKind) -> Key {
    match kind {
        ArgumentKind::For => Key::OwnArgumentAddFor,
        ArgumentKind::Against => Key::OwnArgumentAddAgainst,
        ArgumentKind::Question => Key::OwnArgumentAddQuestion,
    }
}

fn field_key(kind: ArgumentKind) -> Key {
    match kind {
        ArgumentKind::For => Key::OwnArgumentFieldFor,
        ArgumentKind::Against => Key::OwnArgumentFieldAgainst,
        ArgumentKind::Question => Key::OwnArgumentFieldQuestion,
    }
}

/// An argument to be read: what it says, its facts and source, and the way to change it.
fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (idx, own): (usize, &OwnArgument),
    actions: &mut Vec<Action>,
) {
    let kind = view.words.argument_kind(own.kind);
    let empty = view.t(Key::OwnArgumentEmpty);
    let said = if own.text.trim().is_empty() { empty.as_str() } else { own.text.trim() };
    let text = view.words.pair(&kind, said);
    ui.horizontal_top(|ui| {
        if tick_ui(ui, view, own.convinces, &text) {
            let changed = OwnArgument { convinces: !own.convinces, ..own.clone() };
            actions.push(Action::Edit(Edit::PutArgument(idx, Box::new(changed))));
        }
        ui.vertical(|ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let label = egui::Label::new(RichText::new(&text).size(SMALL + 1.0)).wrap();
                let response = ui.add(label.sense(egui::Sense::click()));
                let name = view.words.fill(Key::OwnArgumentChange, &[("text", text.as_str().into())]);
                response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
                let response = response.explain(|| name.clone()).on_hover_cursor(egui::CursorIcon::PointingHand);
                if response.clicked() {
                    (state.why.own_argument, state.why.focus_argument) = (Some(idx), true);
                }
                super::marks_ui(ui, view, state, FactSet::of(&own.facts));
            });
            if !own.source.trim().is_empty() {
                widgets::hint(ui, own.source.trim());
            }
        });
    });
}

/// The argument that is being written.
fn form_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (idx, own): (usize, &OwnArgument),
    actions: &mut Vec<Action>,
) {
    let tokens = Tokens::of(ui);
    let frame = egui::Frame::new().fill(tokens.raised).stroke(egui::Stroke::new(1.0, tokens.hairline));
    frame.corner_radius(8.0).inner_margin(8.0).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let put = |changed: OwnArgument| Edit::PutArgument(idx, Box::new(changed));
        kind_ui(ui, view, own, |kind| actions.push(Action::Edit(put(OwnArgument { kind, ..own.clone() }))));
        let takes_focus = std::mem::take(&mut state.why.focus_argument);
        let text = Field { name: view.t(field_key(own.kind)), rows: 3, takes_focus };
        text_ui(ui, (idx, view), text, &own.text, actions, |text| put(OwnArgument { text, ..own.clone() }));
        facts_ui(ui, view, own, |facts| actions.push(Action::Edit(put(OwnArgument { facts, ..own.clone() }))));
        let source = Field { name: view.t(Key::OwnArgumentSource), rows: 1, takes_focus: false };
        text_ui(ui, (idx, view), source, &own.source, actions, |source| put(OwnArgument { source, ..own.clone() }));
        let mut convinces = own.convinces;
        if ui.checkbox(&mut convinces, view.t(Key::OwnArgumentConvinces)).changed() {
            actions.push(Action::Edit(put(OwnArgument { convinces, ..own.clone() })));
        }
        ui.horizontal(|ui| {
            if ui.button(view.t(Key::OwnArgumentDone)).clicked() {
                state.why.own_argument = None;
            }
            let remove = view.words.fill(Key::OwnArgumentRemove, &[("number", (idx + 1).to_string().into())]);
            if ui.button(&remove).clicked() {
                actions.push(Action::Edit(Edit::RemoveArgument(idx)));
                state.why.own_argument = None;
            }
        });
    });
}

/// For, against, or a question.
fn kind_ui(ui: &mut Ui, view: &View<'_>, own: &OwnArgument, mut choose: impl FnMut(ArgumentKind)) {
    ui.horizontal_wrapped(|ui| {
        for kind in ArgumentKind::ALL {
            let is_on = own.kind == kind;
            let text = view.words.argument_kind(kind);
            let response = ui.selectable_label(is_on, RichText::new(&text).size(SMALL));
            let name = view.words.pair(&view.t(Key::OwnArgumentKind), &text);
            response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, is_on, &name));
            if response.clicked() && !is_on {
                choose(kind);
            }
        }
    });
}

/// A field of the form.
struct Field {
    name: String,
    rows: usize,
    takes_focus: bool,
}

fn text_ui(
    ui: &mut Ui,
    (idx, view): (usize, &View<'_>),
    field: Field,
    present: &str,
    actions: &mut Vec<Action>,
    put: impl FnOnce(String) -> Edit,
) {
    let Field { name, rows, takes_focus } = field;
    let mut text = present.to_owned();
    let edit =
        if rows == 1 { TextEdit::singleline(&mut text) } else { TextEdit::multiline(&mut text).desired_rows(rows) };
    let response = ui.add(edit.hint_text(&name).desired_width(f32::INFINITY).char_limit(LONGEST_TEXT));
    keep_within(ui, &response, &mut text);
    let number = view.words.fill(Key::OwnArgumentNumber, &[("number", (idx + 1).to_string().into())]);
    let name = view.words.pair(&number, &name);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    if takes_focus {
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.changed() {
        actions.push(Action::Shape(put(text), Gesture::Typing(name)));
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
}

/// The facts it rests on, each to be taken away, and a list to add one.
fn facts_ui(ui: &mut Ui, view: &View<'_>, own: &OwnArgument, mut put: impl FnMut(Vec<FactId>)) {
    let chips = |ui: &mut Ui| {
        for fact in &own.facts {
            let text = view.words.mark(*fact);
            let name = view.words.pair(&view.t(Key::EditorRemove), &format!("{text} {}", view.words.fact(*fact)));
            let response = ui.small_button(format!("{text} {}", icon::CLOSE));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
            if response.explain(|| name.clone()).clicked() {
                put(own.facts.iter().copied().filter(|other| other != fact).collect());
            }
        }
    };
    if !own.facts.is_empty() {
        ui.horizontal_wrapped(chips);
    }
    let name = view.t(Key::OwnArgumentFact);
    let combo = ComboBox::from_id_salt("own-fact").selected_text(RichText::new(&name).size(SMALL)).width(200.0);
    let combo = combo.height(320.0).show_ui(ui, |ui| {
        for fact in FactId::ALL.iter().copied().filter(|fact| !own.facts.contains(fact)) {
            let text = format!("{}  {}", view.words.fact(fact), view.words.mark(fact));
            if popups::choice(ui, false, text).clicked() {
                put(own.facts.iter().copied().chain([fact]).collect());
            }
        }
    });
    popups::opens_by_letters(ui, &combo.response);
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
}
