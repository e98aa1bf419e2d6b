//! A pledge by keys: the measures by number, what is asked for and what is missing in sight, each inside what the ally may give.

use egui::{
    Button, Id, Popup, PopupCloseBehavior, Response, RichText, ScrollArea, SetOpenCommand, Ui, WidgetInfo, vec2,
};

use crate::{
    catalog::{Cost, Measure},
    domain::{Day, Edit, HelpKind, Pledge, StateCode, UsdThousands},
    response::Offer,
    ui::{
        Action, UiState, View, popups,
        theme::{SMALL, Tokens, semibold},
        widgets::{self, Explain as _},
    },
    words::Key,
};

/// How wide the list is, and how high it may be, points.
const SIZE: egui::Vec2 = vec2(440.0, 420.0);

fn menu_id() -> Id {
    Id::unique("pledge-by-key")
}

/// What can be pledged by one entry.
struct Entry<'a> {
    measure: &'a Measure,
    /// How much, in the unit of the measure; with what is pledged of it already.
    quantity: u32,
    /// Which end of the range the amount is, where the amount itself is entered.
    end: Option<Key>,
    /// Whether it is more than the ally may give.
    is_beyond: bool,
}

/// The list of the seat that the keyboard is at. It opens when a key or the menu of the seat asks for it.
pub(super) fn menu_ui(
    ui: &Ui,
    view: &View<'_>,
    state: &mut UiState,
    (response, ally): (&Response, StateCode),
    actions: &mut Vec<Action>,
) {
    if std::mem::take(&mut state.council.open_pledge) {
        popups::open_unchosen(ui, menu_id(), response.id);
    }
    if !Popup::is_id_open(ui.ctx(), menu_id()) {
        return;
    }
    let popup = Popup::menu(response).id(menu_id()).open_memory(None::<SetOpenCommand>);
    popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(SIZE.x);
        ui.label(
            RichText::new(view.words.fill(Key::PledgeBy, &[("ally", view.words.state(ally).into())]))
                .family(semibold()),
        );
        if view.is_sealed() {
            // Who could give what is an answer.
            return drop(widgets::hint(ui, view.t(Key::SealedPane)));
        }
        let offers = view.bench.assessment().response.offers.values();
        let Some(offer) = offers.iter().find(|offer| offer.ally == ally && offer.state.has_bar()) else {
            widgets::hint(ui, view.t(Key::PledgeNoHelp));
            return;
        };
        head_ui(ui, view, offer);
        ScrollArea::vertical().max_height(SIZE.y).show(ui, |ui| {
            entries_ui(ui, view, offer, actions);
        });
    });
}

/// What the ally may give, and what is asked for and missing.
fn head_ui(ui: &mut Ui, view: &View<'_>, offer: &Offer) {
    widgets::secondary(ui, view.words.range_of_pledges(offer));
    widgets::hint(ui, view.t(Key::PledgeHow));
    let session = view.bench.session();
    for (need, gap) in session.needs.iter().zip(view.bench.assessment().response.gaps(session)) {
        let (what, missing) = (view.words.wanted_title(&need.what), view.words.gap(need, &gap));
        widgets::hint(ui, view.words.pair(&what, &missing));
    }
}

fn entries_ui(ui: &mut Ui, view: &View<'_>, offer: &Offer, actions: &mut Vec<Action>) {
    let pledges = &view.bench.session().pledges;
    let held = |measure: &Measure| {
        let own = |pledge: &&Pledge| {
            pledge.ally == offer.ally && pledge.measure == measure.id && pledge.from == Day::BEGINNING
        };
        pledges.iter().find(own)
    };
    let mut number = 0;
    for kind in HelpKind::ALL {
        let measures = view.bench.catalog().measures.measures.iter().filter(|measure| measure.kind == kind);
        let all: Vec<Entry<'_>> = measures.flat_map(|measure| entries(measure, offer, held(measure))).collect();
        if !all.is_empty() {
            widgets::hint(ui, view.words.help_kind(kind));
        }
        for entry in all {
            number += 1;
            if entry_ui(ui, view, number, &entry) {
                let plain = held(entry.measure).cloned();
                let plain = plain.unwrap_or_else(|| Pledge::plain(offer.ally, &entry.measure.id));
                actions.push(Action::Edit(Edit::PutPledge(Pledge { quantity: entry.quantity, ..plain })));
            }
        }
    }
}

/// One more unit, or, where the amount itself is entered, the ends of the range and what lies between.
fn entries<'a>(measure: &'a Measure, offer: &Offer, held: Option<&Pledge>) -> Vec<Entry<'a>> {
    let more = held.map_or(1, |pledge| pledge.quantity.saturating_add(1));
    match &measure.cost {
        Cost::Entered => {
            let ends = [
                (Key::RangeLeast, Some(offer.least)),
                (Key::RangeSuggested, offer.suggested),
                (Key::RangeMost, Some(offer.most)),
            ];
            let amount = |(end, amount): (Key, Option<UsdThousands>)| {
                let quantity = u32::try_from(amount?.0).ok().filter(|quantity| *quantity > 0)?;
                Some(Entry { measure, quantity, end: Some(end), is_beyond: false })
            };
            ends.into_iter().filter_map(amount).collect()
        }
        Cost::Range(cost) => {
            let least = cost.low.0.saturating_mul(i64::from(more)) / i64::from(cost.per.max(1));
            vec![Entry { measure, quantity: more, end: None, is_beyond: least > offer.most.0 }]
        }
        Cost::NearZero | Cost::NoPublicFigure => {
            vec![Entry { measure, quantity: more, end: None, is_beyond: false }]
        }
    }
}

/// An entry by its number. Whether it was chosen.
fn entry_ui(ui: &mut Ui, view: &View<'_>, number: usize, entry: &Entry<'_>) -> bool {
    let words = view.words;
    let name = match entry.end {
        Some(end) => words.pair(&words.measure(entry.measure), &view.t(end)),
        None => words.measure(entry.measure),
    };
    let amount = match entry.end {
        Some(_) => words.money(UsdThousands(i64::from(entry.quantity))),
        None => format!("{} {}", words.number(i64::from(entry.quantity)), words.measure_unit(entry.measure)),
    };
    let aside = if entry.is_beyond { view.t(Key::PledgeBeyond) } else { amount };
    let text = format!("{number}  {name}");
    let aside_text = RichText::new(&aside).size(SMALL).color(Tokens::of(ui).secondary);
    let button =
        Button::new(&text).right_text(aside_text).min_size(vec2(SIZE.x - 14.0, 0.0)).frame_when_inactive(false);
    let response = ui.add_enabled(!entry.is_beyond, button);
    let full = format!("{text}, {aside}");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, !entry.is_beyond, &full));
    popups::entry(ui, response, &text, false).explain(|| words.measure_definition(entry.measure)).clicked()
}
