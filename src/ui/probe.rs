//! The probe of Article 6 as a card: the row, the grade, the Party, the reasons and the words of the treaty.

use std::sync::Arc;

use egui::{Label, RichText, Ui};

use super::{
    Action, UiState, View, coordinates,
    theme::{SMALL, Tokens, semibold},
    why, widgets,
};
use crate::{
    atlas::{Probe, Spot, probe},
    domain::{Area, Choices, Day, FactValue, Object, Place, SeaZone},
    explore::Supposed,
    law::Element,
    words::Key,
};

/// Most points remembered; more are probed again.
const MOST: usize = 24;

/// What a probe depends on.
type Asked = (Spot, Object, Day, Choices);

/// What was found at the points asked about: a probe looks through every outline, so it is asked once for each.
#[derive(Clone, Debug, Default)]
pub struct Probes {
    held: Vec<(Asked, Arc<Probe>)>,
}

impl Probes {
    /// What lies at a point, under the readings of the session.
    pub(super) fn at(&mut self, view: &View<'_>, point: Spot, object: Object, day: Day) -> Arc<Probe> {
        let asked = (point, object, day, view.bench.session().choices());
        if let Some((_, found)) = self.held.iter().find(|(other, _)| *other == asked) {
            return Arc::clone(found);
        }
        let found = Arc::new(probe(view.bench.catalog(), point, object, day, &asked.3));
        if self.held.len() >= MOST {
            self.held.remove(0);
        }
        self.held.push((asked, Arc::clone(&found)));
        found
    }
}

/// The whole answer at a point on a day.
pub(super) fn card_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    found: &Probe,
    day: Day,
    actions: &mut Vec<Action>,
) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        let grade = view.words.grade(Element::E3, found.grade);
        widgets::grade(ui, found.grade, &grade);
        ui.add(Label::new(RichText::new(view.words.probe_line(found)).family(semibold())).wrap());
        if let Some(party) = found.party {
            widgets::secondary(ui, view.words.probe_party(party));
        }
        if found.near_line {
            ui.label(RichText::new(view.t(Key::ProbeNear)).size(SMALL).family(semibold()).color(tokens.caution));
        }
        if ui.button(view.t(Key::ProbeUse)).clicked() {
            actions.push(use_as_place(view, found));
        }
    });
    for sentence in view.words.probe_reasons(found) {
        widgets::secondary(ui, sentence);
    }
    for id in Element::E3.provisions() {
        if let Some(provision) = view.bench.catalog().provision(id) {
            why::provision_ui(ui, view, state, provision, day, actions);
        }
    }
}

/// Puts the place among those of the incident; one of the same point is replaced.
fn use_as_place(view: &View<'_>, found: &Probe) -> Action {
    let session = view.bench.session();
    let mut places = session.incident.place.read(session.as_of).cloned().unwrap_or_default();
    let point = found.place.point.map_or_else(String::new, |point| coordinates::text(point, view.language));
    let is_named = !found.place.name.is_empty() || point.is_empty();
    let name = if is_named { view.words.probe_place(found) } else { view.words.probe_place_name(found, &point) };
    let place = Place { name, ..found.place.clone() };
    match places.iter_mut().find(|held| held.point == place.point) {
        Some(held) if held.name.trim().is_empty() => *held = place,
        Some(held) => *held = Place { name: std::mem::take(&mut held.name), ..place },
        None => places.push(place),
    }
    Action::Edit(Supposed::Fact(FactValue::Place(places)).edit(session))
}

/// What the map says of a place that is being edited, and the offer to take it over; the area and whose waters, once
/// they are taken.
pub(super) fn place_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, place: &Place) -> Option<(Area, SeaZone)> {
    let point = place.point?;
    let day = view.bench.session().incident.first_day;
    // What was hit bears on the row; the area alone can be told without it.
    let object = if place.object == Object::Unknown { Object::Territory } else { place.object };
    let found = state.probes.at(view, point, object, day);
    ui.horizontal_wrapped(|ui| {
        if place.object != Object::Unknown {
            let grade = view.words.grade(Element::E3, found.grade);
            widgets::grade(ui, found.grade, &grade);
            widgets::secondary(ui, view.words.probe_line(&found));
        }
        if found.near_line {
            widgets::hint(ui, view.t(Key::ProbeNear));
        }
    });
    let there = (found.place.area, found.place.sea_zone);
    let is_same = (place.area, place.sea_zone) == there;
    (!is_same && ui.button(view.words.probe_fill(&found)).clicked()).then_some(there)
}
