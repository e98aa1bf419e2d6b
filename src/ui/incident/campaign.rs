//! The campaign: incidents linked to this one, whether each counts, what that moves, and what is argued about it.

use egui::{RichText, TextEdit, Ui, WidgetInfo};

use super::editor::choice_ui;
use crate::{
    domain::{Day, Edit, Holds, LONGEST_TEXT, LinkedIncident, MOST_LINKED},
    explore::{Campaign, Link, SummingArgument},
    ui::{
        Action, View,
        fields::{keep_within, kept_text_ui},
        theme::{SMALL, Tokens, semibold},
        widgets::{self, Explain as _},
    },
    words::Key,
    workbench::Gesture,
};

pub(super) fn campaign_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let links = view.bench.session().incident.campaign.len();
    let title = view.words.fill(Key::CampaignTitle, &[("count", links.into())]);
    let header = widgets::folding(ui, RichText::new(title).size(SMALL)).id_salt("campaign").default_open(links > 0);
    header.show(ui, |ui| {
        let campaign = view.bench.campaign();
        widgets::secondary(ui, view.words.campaign_effect(campaign));
        links_ui(ui, view, campaign, actions);
        if links < MOST_LINKED && ui.button(format!("{} {}", widgets::icon::ADD, view.t(Key::CampaignAdd))).clicked() {
            actions.push(Action::Edit(Edit::Link(new_link(view))));
        }
        arguments_ui(ui, view);
    });
}

/// A link of which nothing is known, with a title that no other has.
fn new_link(view: &View<'_>) -> LinkedIncident {
    let incident = &view.bench.session().incident;
    let titled = |number: usize| view.words.fill(Key::CampaignNew, &[("number", number.to_string().into())]);
    let is_free = |title: &String| !incident.campaign.iter().any(|link| link.title == *title);
    let title = (1..=incident.campaign.len() + 1).map(titled).find(is_free).unwrap_or_default();
    LinkedIncident { title, first_day: incident.first_day, ..LinkedIncident::default() }
}

fn links_ui(ui: &mut Ui, view: &View<'_>, campaign: &Campaign, actions: &mut Vec<Action>) {
    let links = view.bench.session().incident.campaign.iter().zip(&campaign.links);
    widgets::entries_ui(ui, "links", 210.0, links, |ui, idx, (linked, link)| {
        egui::Frame::new()
            .fill(Tokens::of(ui).raised)
            .stroke(egui::Stroke::new(1.0, Tokens::of(ui).hairline))
            .corner_radius(8.0)
            .inner_margin(10.0)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                // By title, so that the fields stay with their incident when a day moves it in the list.
                ui.push_id(("link", &linked.title), |ui| link_ui(ui, view, (idx + 1, linked, link), actions));
            });
        ui.add_space(4.0);
    });
}

fn link_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (number, linked, link): (usize, &LinkedIncident, &Link),
    actions: &mut Vec<Action>,
) {
    let relink = |changed: LinkedIncident| Edit::Relink(linked.title.clone(), changed);
    let named = |name: &str| format!("{name} {number}");
    ui.horizontal(|ui| {
        let name = named(&view.t(Key::CampaignName));
        let width = ui.available_width() - 44.0;
        if let Some(title) = kept_text_ui(ui, &name, (&linked.title, &name), width, |text| {
            let text = text.trim();
            (!text.is_empty()).then(|| text.to_owned())
        }) {
            actions.push(Action::Edit(relink(LinkedIncident { title, ..linked.clone() })));
        }
        let remove = view.words.fill(Key::CampaignRemove, &[("title", linked.title.as_str().into())]);
        let button = ui.button(widgets::icon::CLOSE);
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &remove));
        if button.explain(|| remove.clone()).clicked() {
            actions.push(Action::Edit(Edit::Unlink(linked.title.clone())));
        }
    });
    ui.horizontal_wrapped(|ui| {
        widgets::secondary(ui, view.t(Key::CampaignDay));
        let day = named(&view.t(Key::CampaignDay));
        if let Some(first_day) = kept_text_ui(ui, &day, (&linked.first_day.to_string(), ""), 84.0, |text| {
            text.trim().parse::<Day>().ok().filter(|day| !day.is_beginning())
        }) {
            actions.push(Action::Edit(relink(LinkedIncident { first_day, ..linked.clone() })));
        }
        widgets::hint(ui, view.words.days_apart(link.days_before));
    });
    let conditions = view.words.link_conditions();
    for (idx, (condition, present)) in conditions.iter().zip(linked.conditions()).enumerate() {
        ui.horizontal(|ui| {
            let width = (ui.available_width() - 110.0).max(80.0);
            let height = ui.spacing().interact_size.y;
            ui.allocate_ui_with_layout(egui::vec2(width, height), egui::Layout::top_down(egui::Align::Min), |ui| {
                ui.set_width(width);
                widgets::secondary(ui, condition.clone());
            });
            if let Some(holds) = choice_ui(ui, view, &named(condition), present, |_| String::new()) {
                actions.push(Action::Edit(relink(with_condition(linked, idx, holds))));
            }
        });
    }
    note_ui(ui, view, &named(&view.t(Key::CampaignNote)), linked, actions);
    let family = if link.counts { semibold() } else { egui::FontFamily::Proportional };
    let text = RichText::new(view.words.link_counts(link)).size(SMALL).family(family);
    ui.add(egui::Label::new(text).wrap());
}

fn with_condition(linked: &LinkedIncident, idx: usize, holds: Holds) -> LinkedIncident {
    let mut changed = linked.clone();
    match idx {
        0 => changed.same_author = holds,
        1 => changed.related_purpose = holds,
        _ => changed.close_in_time = holds,
    }
    changed
}

fn note_ui(ui: &mut Ui, view: &View<'_>, name: &str, linked: &LinkedIncident, actions: &mut Vec<Action>) {
    let mut note = linked.note.clone();
    let edit =
        TextEdit::multiline(&mut note).hint_text(view.t(Key::CampaignNote)).desired_rows(1).char_limit(LONGEST_TEXT);
    let response = ui.add(edit.desired_width(f32::INFINITY));
    keep_within(ui, &response, &mut note);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
    if response.changed() {
        let command = Edit::Relink(linked.title.clone(), LinkedIncident { note, ..linked.clone() });
        actions.push(Action::Shape(command, Gesture::Typing(name.to_owned())));
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
}

/// What is argued for and against summing, both always there.
fn arguments_ui(ui: &mut Ui, view: &View<'_>) {
    for (key, is_for) in [(Key::CampaignFor, true), (Key::CampaignAgainst, false)] {
        ui.add_space(2.0);
        widgets::hint(ui, view.t(key));
        for argument in SummingArgument::ALL.into_iter().filter(|argument| argument.is_for() == is_for) {
            let source = view.words.citation(argument.source());
            widgets::secondary(ui, format!("•  {}", view.words.summing(argument, view.bench.session())))
                .explain(|| source);
        }
    }
}
