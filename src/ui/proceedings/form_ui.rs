//! The form of a step on screen. Enter takes it, but for the words of a text, where it begins a line; Escape leaves it, and what
//! was written in it is kept.

use egui::{Button, ComboBox, Frame, Id, Key as Press, Label, Modifiers, Rect, Response, RichText, Stroke, Ui, vec2};

use super::{
    asks::{Asks, Who},
    fields::{Typed, deadline_ui, line_ui, stamp_ui, words_ui},
    form::{Form, Pick, requests},
    next::label,
    picks, standing,
    taken::edits,
};
use crate::{
    domain::{ActKind, Rung, StateCode, TextId},
    ui::{
        Action, UiState, View, Zone, focus, popups,
        theme::{SMALL, Tokens, semibold},
        widgets, windows,
    },
    words::{Key, Language},
};

/// A form whose fields have been laid out, and what was done in them: its buttons are laid out after it, below what scrolls.
pub(super) struct Laid {
    form: Form,
    title: String,
    typed: Typed,
    rect: Rect,
}

impl Laid {
    /// Whether it puts a text, and so holds its words.
    pub(super) fn has_text(&self) -> bool {
        Asks::of(self.form.kind).has_text
    }
}

/// The fields of a form.
pub(super) fn form_ui(ui: &mut Ui, view: &View<'_>, mut form: Form) -> Laid {
    let title = label(view, &standing(view), form.kind);
    let mut typed = Typed::default();
    let shown = frame(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::heading(ui, RichText::new(&title).family(semibold()));
        typed.and(fields_ui(ui, view, &mut form));
        typed.and(stamp_ui(ui, view, &mut form.stamp));
    });
    if form.is_new {
        shown.response.scroll_to_me(None);
    }
    Laid { form, title, typed, rect: shown.response.rect }
}

fn frame(ui: &Ui) -> Frame {
    let tokens = Tokens::of(ui);
    Frame::new().fill(tokens.raised).stroke(Stroke::new(1.0, tokens.accent)).corner_radius(8.0).inner_margin(10.0)
}

/// What ends a form, in sight however far its fields are scrolled: why it cannot be taken yet, and its buttons.
pub(super) fn foot_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, laid: Laid, actions: &mut Vec<Action>) {
    let Laid { mut form, title, typed, rect } = laid;
    let edits = edits(view, &form);
    form.is_refused &= edits.is_err();
    let shown = frame(ui).inner_margin(6.0).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if let Err(why) = &edits {
            refused_ui(ui, why, form.is_refused);
        }
        buttons_ui(ui, view, &title, edits.is_ok())
    });
    let [take, leave] = shown.inner;
    if (form.is_new && !form.begins_in_words()) || typed.is_number_done {
        if edits.is_ok() { take.request_focus() } else { leave.request_focus() }
    }
    // The key that opened the form is not the one that takes it.
    let enters = typed.enters.filter(|_| !form.is_new);
    if std::mem::take(&mut form.is_new) {
        ui.request_discard("a form takes the focus");
    }
    if leave.clicked() || escapes(ui, view, state, [rect, shown.response.rect]) {
        focus::give_back(ui, |_| true, form.opened_by);
        // Where a key of the stage opened it, the board has the keys again.
        state.council.focus_board |= form.opened_by.is_none() && view.stage.is_some();
        state.proceedings.leave(form);
        return;
    }
    match edits {
        Ok(edits) if take.clicked() || enters.is_some() => {
            state.focus_zone = Some(Zone::Why);
            actions.push(Action::EditAll(edits));
            return;
        }
        Err(_) => {
            if let Some(field) = enters {
                // Where somebody has to be named, that comes first; else the hand goes on where it was.
                form.is_refused = true;
                ui.memory_mut(|memory| memory.request_focus(typed.nobody.unwrap_or(field)));
            }
        }
        Ok(_) => {}
    }
    state.proceedings.form = Some(form);
}

/// Whether Escape is meant for the form, whose fields and buttons lie there: what lies over it has the key first, and so has whatever else the hand is at.
fn escapes(ui: &Ui, view: &View<'_>, state: &UiState, form: [Rect; 2]) -> bool {
    let is_covered =
        view.question.is_some() || state.find.is_some() || popups::has_keys(ui) || windows::is_any_open(ui.ctx());
    // A field lets go of the keyboard by the key itself, so that it counts where that was before.
    let at = state.focus_seen.or_else(|| ui.memory(|memory| memory.focused()));
    let is_elsewhere = at.is_some_and(|id| !form.iter().any(|rect| focus::stands_in(ui, id, *rect)));
    !is_covered && !is_elsewhere && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Press::Escape))
}

/// Why it cannot be taken yet; louder once somebody has tried.
fn refused_ui(ui: &mut Ui, why: &str, is_refused: bool) {
    let tokens = Tokens::of(ui);
    let ink = if is_refused { tokens.caution } else { tokens.secondary };
    let response = ui.add(Label::new(RichText::new(why).size(SMALL).color(ink)).wrap());
    if is_refused {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Assertive));
    }
}

/// The buttons: the one that takes the step, and the one that leaves the form.
fn buttons_ui(ui: &mut Ui, view: &View<'_>, title: &str, may: bool) -> [Response; 2] {
    let buttons = ui.horizontal_wrapped(|ui| {
        let mark = Stroke::new(2.0, Tokens::of(ui).accent);
        let take = ui.add_enabled(may, Button::new(title).stroke(mark).min_size(vec2(0.0, 28.0)));
        let leave = ui.add(Button::new(view.t(Key::ButtonCancel)).min_size(vec2(0.0, 28.0)));
        [take, leave]
    });
    buttons.inner
}

fn fields_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) -> Typed {
    let asks = Asks::of(form.kind);
    let mut typed = Typed { nobody: who_ui(ui, view, form, asks.who), ..Typed::default() };
    if form.kind == ActKind::Said {
        request_ui(ui, view, form);
    }
    if asks.has_text {
        text_ui(ui, view, form);
    }
    if asks.has_deadline {
        typed.and(deadline_ui(ui, view, form));
    }
    if form.kind == ActKind::MeasuresDecided {
        measures_ui(ui, view, &mut form.measures);
    }
    if asks.has_words {
        let key = if form.kind == ActKind::SilenceBroken { Key::FormReason } else { Key::FormWords };
        typed.and(line_ui(ui, view, key, &mut form.words, form.is_new));
    }
    typed
}

/// Who can do a step of a kind.
fn offered(view: &View<'_>, kind: ActKind) -> Vec<StateCode> {
    let assessment = view.bench.assessment();
    if kind == ActKind::Said {
        return assessment.request.who_can_ask.clone();
    }
    if kind == ActKind::LetterWithdrawn {
        return assessment.council.text.as_ref().map(|text| text.letters.clone()).unwrap_or_default();
    }
    let (body, day) = (standing(view).body, view.bench.session().as_of);
    let sits = |seat: &StateCode| kind != ActKind::SilenceBroken || body.seats(*seat, day);
    assessment.roster.states().iter().copied().filter(sits).collect()
}

/// Who does it. The field, where nobody is named.
fn who_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form, who: Who) -> Option<Id> {
    let name = view.t(Key::FormWho);
    let offered = offered(view, form.kind);
    match who {
        Who::Council => return None,
        Who::One | Who::Some | Who::Bringers => widgets::hint(ui, &name),
    };
    let field = match who {
        Who::Council => return None,
        Who::One => picks::one_ui(ui, view, &name, &mut form.by, &offered),
        Who::Some => picks::some_ui(ui, view, &name, &mut form.by, &offered),
        Who::Bringers => {
            let field = picks::some_ui(ui, view, &name, &mut form.by, &offered);
            ui.checkbox(&mut form.by_secretary, view.words.bringer("secretary_general"));
            field
        }
    };
    (form.by.is_empty() && !form.by_secretary).then_some(field)
}

fn request_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    let name = view.t(Key::FormRequest);
    widgets::hint(ui, &name);
    let shown = view.words.choice(form.request);
    let combo = ComboBox::from_id_salt("request").selected_text(&shown).width(220.0).show_ui(ui, |ui| {
        for request in requests() {
            if popups::choice(ui, request == form.request, view.words.choice(request)).clicked() {
                form.request = request;
            }
        }
    });
    picks::named(&combo.response, &name, &shown);
}

/// Which text, and its words in both languages.
fn text_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    if form.kind != ActKind::Amended {
        pick_ui(ui, view, form);
    }
    if form.pick == Pick::New(Rung::Measure) {
        measure_ui(ui, view, form);
    }
    // The language of the window takes the focus.
    let takes = |language| form.is_new && form.begins_in_words() && view.words.language() == language;
    let (takes_en, takes_fr) = (takes(Language::En), takes(Language::Fr));
    words_ui(ui, view, Key::FormWordsEn, &mut form.draft.en, takes_en);
    words_ui(ui, view, Key::FormWordsFr, &mut form.draft.fr, takes_fr);
}

fn pick_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    let session = view.bench.session();
    let name = view.t(Key::FormText);
    widgets::hint(ui, &name);
    let held = (0..session.proceedings.texts.len()).filter_map(TextId::at).map(Pick::Held);
    let new = Rung::ALL.iter().copied().map(Pick::New);
    let said = |pick: Pick| match pick {
        Pick::Held(id) => {
            let text = view.words.text_on_table(session, id);
            view.words.fill(Key::FormHeld, &[("number", id.number().to_string().into()), ("text", text.into())])
        }
        Pick::New(rung) => view.words.fill(Key::FormNew, &[("rung", view.words.text_kind(rung).into())]),
    };
    let shown = said(form.pick);
    let width = ui.available_width();
    let combo = ComboBox::from_id_salt("text").selected_text(&shown).width(width).wrap().height(360.0);
    let mut chosen = None;
    let combo = combo.show_ui(ui, |ui| {
        for pick in held.chain(new) {
            if popups::choice(ui, pick == form.pick, said(pick)).clicked() {
                chosen = Some(pick);
            }
        }
    });
    picks::named(&combo.response, &name, &shown);
    if let Some(pick) = chosen {
        form.choose(view, pick);
    }
}

/// The measure of a new text, of the catalogue: the draft names it.
fn measure_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    let mut measures: Vec<String> =
        Some(form.draft.measure.clone()).into_iter().filter(|held| !held.is_empty()).collect();
    measures_ui(ui, view, &mut measures);
    let measure = measures.pop().unwrap_or_default();
    if measure != form.draft.measure {
        form.name_measure(view, measure);
    }
}

/// Measures of the catalogue; the last one chosen stands last.
fn measures_ui(ui: &mut Ui, view: &View<'_>, measures: &mut Vec<String>) {
    let name = view.t(Key::EditorMeasures);
    let shown = if measures.is_empty() { name.clone() } else { view.words.lesser_measure(&measures.join(", ")) };
    let width = ui.available_width();
    let combo = ComboBox::from_id_salt("step-measures").selected_text(&shown).width(width).wrap().height(360.0);
    let combo = combo.show_ui(ui, |ui| {
        for measure in &view.bench.catalog().measures.measures {
            let at = measures.iter().position(|held| *held == measure.id);
            if popups::choice(ui, at.is_some(), view.words.measure(measure)).clicked() {
                match at {
                    Some(at) => drop(measures.remove(at)),
                    None => measures.push(measure.id.clone()),
                }
            }
        }
    });
    picks::named(&combo.response, &name, &shown);
}
