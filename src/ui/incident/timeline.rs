//! A slider over the days of a case: a tick for every day on which something changes, a tall one where an answer does.

use egui::{
    EventFilter, Key as Press, Modifiers, Rect, Response, Sense, Stroke, Ui, WidgetInfo, accesskit, pos2, vec2,
};

use crate::{
    domain::{Day, Edit, Session},
    ui::{Action, View, glyphs, theme::Tokens, widgets::Explain as _},
    words::Key,
    workbench::Gesture,
};

/// The least part of the line between two days, so that each can be aimed at.
const LEAST_GAP: f32 = 0.06;

pub(super) fn timeline_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let days = stops(session);
    if days.len() < 2 {
        return;
    }
    let here = days.iter().rposition(|day| *day <= session.as_of).unwrap_or(0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::click_and_drag());
    let line = rect.shrink2(vec2(8.0, 0.0));
    let places: Vec<f32> = places(&days).into_iter().map(|place| line.left() + place * line.width()).collect();
    paint(ui, view, &response, (line, &days, &places, here));
    speak(ui, view, &response, &days, here);
    let by_hand = response.interact_pointer_pos().and_then(|at| nearest(&places, at.x));
    let by_key = steps(ui, &response, here, days.len());
    let Some(day) = by_hand.or(by_key).and_then(|idx| days.get(idx)).filter(|day| **day != session.as_of) else {
        if response.drag_stopped() || response.clicked() {
            actions.push(Action::EndGesture);
        }
        return;
    };
    let command = Edit::SetAsOf(*day);
    // A drag over several days is one step.
    if response.dragged() {
        actions.push(Action::Shape(command, Gesture::Typing("as-of".to_owned())));
    } else {
        actions.push(Action::Edit(command));
    }
}

/// The days of the slider: those on which something changes, and the one looked at.
fn stops(session: &Session) -> Vec<Day> {
    let mut days = session.days();
    if let Err(place) = days.binary_search(&session.as_of) {
        days.insert(place, session.as_of);
    }
    days
}

/// Where each day stands on the line, from 0 to 1: by time, but no two closer than can be aimed at.
fn places(days: &[Day]) -> Vec<f32> {
    let gaps: Vec<f32> = days.windows(2).map(|pair| pair[1].days_since(pair[0]).max(1) as f32).collect();
    let span: f32 = gaps.iter().sum();
    let widened: Vec<f32> = gaps.iter().map(|gap| (gap / span).max(LEAST_GAP)).collect();
    let whole: f32 = widened.iter().sum();
    let mut place = 0.0;
    let mut places = vec![0.0];
    for gap in widened {
        place += gap / whole;
        places.push(place);
    }
    places
}

fn nearest(places: &[f32], at: f32) -> Option<usize> {
    let distance = |idx: &usize| (places[*idx] - at).abs();
    (0..places.len()).min_by(|one, other| distance(one).total_cmp(&distance(other)))
}

/// Where arrows, Home, End and a screen reader's wish lead.
fn steps(ui: &Ui, response: &Response, here: usize, count: usize) -> Option<usize> {
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let asked = |action| ui.input(|input| input.num_accesskit_action_requests(response.id, action)) > 0;
    let pressed = |key| response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = count.saturating_sub(1);
    if let Some(wanted) = asked_value(ui, response) {
        return Some((wanted.round().max(0.0) as usize).min(last));
    }
    if pressed(Press::ArrowRight) || asked(accesskit::Action::Increment) {
        Some((here + 1).min(last))
    } else if pressed(Press::ArrowLeft) || asked(accesskit::Action::Decrement) {
        Some(here.saturating_sub(1))
    } else if pressed(Press::Home) {
        Some(0)
    } else if pressed(Press::End) {
        Some(last)
    } else {
        None
    }
}

/// Where a screen reader sets the slider.
fn asked_value(ui: &Ui, response: &Response) -> Option<f64> {
    ui.input(|input| {
        let asked = input.accesskit_action_requests(response.id, accesskit::Action::SetValue);
        asked
            .filter_map(|request| {
                if let Some(accesskit::ActionData::NumericValue(value)) = request.data { Some(value) } else { None }
            })
            .last()
    })
}

fn paint(ui: &Ui, view: &View<'_>, response: &Response, (line, days, places, here): (Rect, &[Day], &[f32], usize)) {
    let tokens = Tokens::of(ui);
    let painter = ui.painter();
    let middle = line.center().y;
    painter.hline(line.x_range(), middle, Stroke::new(2.0, tokens.hairline));
    for (day, place) in days.iter().zip(places) {
        let moves = view.bench.course().iter().any(|stretch| stretch.from == *day);
        let half = if moves { 8.0 } else { 4.0 };
        let stroke = Stroke::new(if moves { 2.0 } else { 1.0 }, tokens.secondary);
        painter.vline(*place, middle - half..=middle + half, stroke);
    }
    let handle = pos2(places.get(here).copied().unwrap_or(line.left()), middle);
    painter.circle(handle, 7.0, tokens.raised, Stroke::new(2.0, tokens.text));
    if response.has_focus() {
        glyphs::focus_ring(painter, Rect::from_center_size(handle, vec2(20.0, 20.0)), tokens);
    }
}

fn speak(ui: &Ui, view: &View<'_>, response: &Response, days: &[Day], here: usize) {
    let session = view.bench.session();
    let number = session.as_of.days_since(session.incident.first_day).to_string();
    let day = view.words.day(session.as_of);
    let value = view.words.fill(Key::AsOfDay, &[("day", day.into()), ("number", number.into())]);
    // The day is the name: the number a slider stands at says nothing of it.
    let name = view.words.pair(&view.t(Key::DaysSlider), &value);
    response.widget_info(|| WidgetInfo::slider(true, here as f64, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_value(value.clone());
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(days.len().saturating_sub(1) as f64);
        node.set_numeric_value_step(1.0);
        node.add_action(accesskit::Action::SetValue);
        if here + 1 < days.len() {
            node.add_action(accesskit::Action::Increment);
        }
        if here > 0 {
            node.add_action(accesskit::Action::Decrement);
        }
    });
    response.clone().explain(|| value.clone());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_stand_in_their_order_from_end_to_end_and_never_too_close() {
        let first = Day::constant(2001, 9, 11);
        let days = [first, first.plus_days(1), first.plus_days(21), first.plus_days(9_000)];
        let places = places(&days);
        assert!(places[0].abs() < 1e-6 && (places[3] - 1.0).abs() < 1e-5, "{places:?}");
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] > LEAST_GAP * 0.7), "{places:?}");
    }

    #[test]
    fn the_hand_takes_the_nearest_day() {
        assert_eq!((nearest(&[0.0, 10.0, 40.0], 24.0), nearest(&[], 3.0)), (Some(1), None));
    }
}
