//! Whether there is room for everything: no text is cut without a sign of it, none lies upon another, and every seat can
//! be reached, whatever the size of the screen, the zoom, the place of the edges and the language.

use std::collections::{BTreeMap, BTreeSet};

use casus::{
    chosen::Column,
    shell::Shell,
    storage::settings::{LanguageChoice, Settings},
    ui::BoardView,
};
use egui::{Rect, Shape};
use egui_kittest::{Harness, kittest::NodeT as _};

use crate::everyone::{SCREENS, Screen, open_in};

/// Screens, pixels.
const SIZES: [[f32; 2]; 4] = [[1024.0, 700.0], [1280.0, 800.0], [1366.0, 768.0], [1920.0, 1080.0]];
/// Percent.
const ZOOMS: [u16; 6] = [80, 100, 125, 150, 200, 220];
const LANGUAGES: [LanguageChoice; 2] = [LanguageChoice::En, LanguageChoice::Fr];

/// Where a hand left the edges between the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edges {
    Usual,
    /// The columns beside the Council as narrow as they go.
    Apart,
    /// As wide as they go.
    Together,
}

impl Edges {
    const ALL: [Self; 3] = [Self::Usual, Self::Apart, Self::Together];

    fn columns(self, window: f32) -> Vec<Column> {
        let width = match self {
            Self::Usual => return Vec::new(),
            Self::Apart => 0,
            Self::Together => 2_000,
        };
        let column =
            |name: &str| Column { window: (window / 100.0).round() as u16, name: name.to_owned().into(), width };
        ["incident", "right", "why", "response"].map(column).to_vec()
    }
}

/// One way to look at a screen.
#[derive(Clone, Copy, Debug)]
struct Look {
    size: [f32; 2],
    zoom: u16,
    edges: Edges,
    language: LanguageChoice,
}

impl Look {
    fn open(self, screen: &Screen) -> Harness<'static, Shell> {
        let zoom = f32::from(self.zoom) / 100.0;
        let points = self.size.map(|side| (side / zoom).round());
        let settings =
            Settings { language: self.language, columns: self.edges.columns(points[0]), ..Settings::default() };
        open_in(screen, settings, points, zoom)
    }

    fn all() -> impl Iterator<Item = Self> {
        let with_edges = |(size, zoom)| Edges::ALL.map(move |edges| (size, zoom, edges));
        let whole = SIZES.into_iter().flat_map(|size| ZOOMS.map(move |zoom| (size, zoom))).flat_map(with_edges);
        whole.flat_map(|(size, zoom, edges)| LANGUAGES.map(move |language| Self { size, zoom, edges, language }))
    }
}

/// A text as it is painted.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) words: String,
    pub(crate) rect: Rect,
    /// What shows of whatever is painted here.
    pub(crate) clip: Rect,
    /// Points.
    size: f32,
    /// Whether it ends in an ellipsis because there is no room for the rest.
    is_elided: bool,
    /// What was painted over it later, and after how many texts.
    covers: Vec<(usize, Rect)>,
}

impl Text {
    fn shown(&self) -> Rect {
        self.rect.intersect(self.clip)
    }

    /// Whether enough of its height shows that somebody would read it.
    pub(crate) fn is_in_sight(&self) -> bool {
        self.rect.y_range().intersection(self.clip.y_range()).span() > self.rect.height() * 0.6
    }

    /// Whether something painted before the text of that number covers a part of this one.
    fn is_covered(&self, part: Rect, number: usize) -> bool {
        self.covers.iter().any(|(before, cover)| *before <= number && cover.contains_rect(part))
    }

    fn is_cut(&self) -> bool {
        self.rect.right() > self.clip.right() + 1.5 || self.rect.left() < self.clip.left() - 1.5
    }

    /// Whether it lies in what one of these bars scrolls.
    fn scrolls(&self, bars: &[Rect]) -> bool {
        bars.iter().any(|bar| bar.intersects(self.clip.expand(16.0)))
    }

    /// Whether a part of its height is missing where nothing scrolls that could bring it into sight.
    fn is_cut_in_height(&self, scrolled: &[Rect]) -> bool {
        let is_cut = self.rect.bottom() > self.clip.bottom() + 1.5 || self.rect.top() < self.clip.top() - 1.5;
        is_cut && !self.scrolls(scrolled)
    }

    /// Where one line has its place and the whole is a rest of the hand away: what changed last, the line at the foot, a
    /// file's path, the lists that open.
    fn may_be_elided(&self, elidable: &[String]) -> bool {
        elidable.contains(&self.words)
    }
}

/// The texts of a frame in the order in which they are painted.
pub(crate) fn texts(harness: &Harness<'_, Shell>) -> Vec<Text> {
    let mut found = Vec::new();
    for clipped in &harness.output().shapes {
        collect(&clipped.shape, clipped.clip_rect, &mut found);
    }
    found
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "The shapes are the toolkit's; those without letters do not matter."
)]
fn collect(shape: &Shape, clip: Rect, found: &mut Vec<Text>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, found)),
        Shape::Rect(rect) if rect.fill.is_opaque() => {
            let cover = rect.rect.expand(1.0).intersect(clip);
            let count = found.len();
            for text in found.iter_mut().filter(|text| cover.intersects(text.shown())) {
                text.covers.push((count, cover));
            }
        }
        // Row by row: where a text goes on after another, its first row begins behind that.
        Shape::Text(text) => {
            let size = text.galley.job.sections.first().map_or(0.0, |section| section.format.font_id.size);
            for row in text.galley.rows.iter().filter(|row| row.visuals.mesh_bounds.is_positive()) {
                let rect = row.visuals.mesh_bounds.translate(text.pos.to_vec2() + row.pos.to_vec2());
                let is_elided = text.galley.elided;
                found.push(Text {
                    words: text.galley.job.text.clone(),
                    rect,
                    clip,
                    size,
                    is_elided,
                    covers: Vec::new(),
                });
            }
        }
        _ => {}
    }
}

/// What is wrong on a screen, each thing once.
fn faults(harness: &Harness<'_, Shell>) -> BTreeSet<String> {
    let fields: Vec<Rect> = harness
        .root()
        .children_recursive()
        .filter(|node| {
            use egui::accesskit::Role;
            matches!(node.accesskit_node().role(), Role::TextInput | Role::MultilineTextInput)
        })
        .map(|node| node.rect().expand(2.0))
        .collect();
    let texts = texts(harness);
    // The bars beside what scrolls up and down, and under what scrolls sideways.
    let bars = harness
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == egui::accesskit::Role::ScrollBar)
        .map(|node| node.rect());
    let (bars, across): (Vec<Rect>, Vec<Rect>) = bars.partition(|rect| rect.height() > rect.width());
    let elidable = elidable(harness);
    // What is typed scrolls in its field.
    let counts = |text: &Text| text.is_in_sight() && !fields.iter().any(|field| field.contains(text.clip.center()));
    let mut found = BTreeSet::new();
    for (idx, text) in texts.iter().enumerate().filter(|(_, text)| counts(text)) {
        if text.is_covered(text.shown(), usize::MAX) {
            continue;
        }
        if text.is_cut() && !text.scrolls(&across) {
            found.insert(format!("cut: {:?} {:.0?} in {:.0?}", text.words, text.rect.x_range(), text.clip.x_range()));
        }
        if text.is_cut_in_height(&bars) {
            let (rect, clip) = (text.rect.y_range(), text.clip.y_range());
            found.insert(format!("cut in height: {:?} {rect:.0?} in {clip:.0?}", text.words));
        }
        if text.is_elided && !text.may_be_elided(&elidable) {
            found.insert(format!("elided: {:?}", text.words));
        }
        for (number, other) in texts.iter().enumerate().skip(idx + 1).filter(|(_, other)| counts(other)) {
            let shared = text.shown().intersect(other.shown());
            if shared.width() > 2.0 && shared.height() > 3.0 && !text.is_covered(shared, number) {
                found.insert(format!("upon each other: {:?} and {:?}", text.words, other.words));
            }
        }
    }
    found
}

/// What may end in an ellipsis: what stands in a list to choose from says the whole when it is opened, the line of what
/// changed and the rows of the chart when the hand rests on them.
fn elidable(harness: &Harness<'_, Shell>) -> Vec<String> {
    use egui::accesskit::Role;
    let lists = harness.root().children_recursive().filter(|node| node.accesskit_node().role() == Role::ComboBox);
    let mut found: Vec<String> = lists.filter_map(|node| node.accesskit_node().value()).collect();
    let bench = harness.state().bench();
    let (session, assessment) = (bench.session(), bench.assessment());
    let mode = casus::response::Mode::Absolute;
    let chart = casus::response::Chart::of(&assessment.response, &assessment.council, mode);
    let rows = chart.in_order(&chart.by_value());
    for language in [casus::words::Language::En, casus::words::Language::Fr] {
        let words = casus::words::Words::on_screen(language);
        found.extend(bench.last_change().map(|change| words.change(change)));
        found.extend(rows.iter().map(|row| words.instead_of_bar(row, mode, session)));
    }
    found
}

fn check(looks: impl Iterator<Item = (&'static Screen, Look)>) {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (screen, look) in looks {
        for fault in faults(&look.open(screen)) {
            let place = format!("{} {:.0?} {} % {:?}", screen.name, look.size, look.zoom, look.edges);
            found.entry(fault).or_default().push(place);
        }
    }
    let lines: Vec<String> = found
        .iter()
        .map(|(fault, places)| format!("{fault}\n    {} times, first {}", places.len(), places[0]))
        .collect();
    assert!(lines.is_empty(), "{} faults\n{}", lines.len(), lines.join("\n"));
}

fn screen(name: &str) -> &'static Screen {
    SCREENS.iter().find(|screen| screen.name == name).expect("a screen of that name")
}

/// Every screen in every look.
fn everything() -> impl Iterator<Item = (&'static Screen, Look)> {
    SCREENS.iter().flat_map(|screen| Look::all().map(move |look| (screen, look)))
}

#[test]
fn no_text_is_cut_and_none_lies_upon_another_on_a_sample_of_screens() {
    // A step that has no factor in common with any of the parts, so that all of them meet.
    check(everything().step_by(71));
}

/// `CASUS_ROOM=7` looks at every seventh, `CASUS_ROOM_FROM=3` begins with the fourth.
#[test]
#[ignore = "the whole grid takes long"]
fn no_text_is_cut_and_none_lies_upon_another_on_the_whole_grid() {
    let said = |name| std::env::var(name).ok().and_then(|number| number.parse().ok());
    check(everything().skip(said("CASUS_ROOM_FROM").unwrap_or(0)).step_by(said("CASUS_ROOM").unwrap_or(1)));
}

/// The seats that a screen shows, by what a screen reader calls them.
fn seats(harness: &Harness<'_, Shell>) -> Vec<(String, Rect)> {
    let mut found = Vec::new();
    for node in harness.root().children_recursive() {
        let label = node.accesskit_node().label().unwrap_or_default();
        if label.contains(", seat ") || label.contains(", siège ") {
            found.push((label, node.rect()));
        }
    }
    found
}

/// Brings the keyboard to each seat; where it then is, it shows.
fn check_seats(look: Look, board: BoardView, step: usize) {
    let mut harness = look.open(screen("pledges"));
    harness.state_mut().ui_state().council.seat = None;
    harness.state_mut().ui_state().council.board = board;
    harness.state_mut().ui_state().pane = casus::ui::Pane::Council;
    harness.run_steps(4);
    let codes: Vec<String> =
        harness.state().bench().assessment().roster.states().iter().map(ToString::to_string).collect();
    assert_eq!(seats(&harness).len(), codes.len(), "{look:?} {board:?}");
    let last = codes.len() - 1;
    for (idx, code) in codes.iter().enumerate().filter(|(idx, _)| idx % step == 0 || *idx == last) {
        harness.state_mut().ui_state().council.seat = Some(harness.state().bench().assessment().roster.states()[idx]);
        harness.state_mut().ui_state().council.focus_board = true;
        harness.run_steps(6);
        let seen = texts(&harness).into_iter().find(|text| {
            let is_it = text.words == *code || text.words.starts_with(&format!("{code}  "));
            is_it && text.is_in_sight() && !text.is_cut() && !text.is_covered(text.shown(), usize::MAX)
        });
        assert!(seen.is_some(), "{code} does not show: {look:?} {board:?}");
    }
}

/// The looks that leave the Council least room, and the usual ones.
fn tight_looks() -> impl Iterator<Item = Look> {
    Look::all().filter(|look| look.language == LanguageChoice::Fr)
}

#[test]
fn every_seat_can_be_brought_into_sight_on_a_sample_of_screens() {
    for board in [BoardView::Tiles, BoardView::Table, BoardView::List] {
        tight_looks().step_by(11).for_each(|look| check_seats(look, board, 9));
    }
}

#[test]
#[ignore = "the whole grid takes long"]
fn every_seat_can_be_brought_into_sight_on_the_whole_grid() {
    for board in [BoardView::Tiles, BoardView::Table, BoardView::List] {
        tight_looks().for_each(|look| check_seats(look, board, 1));
    }
}

#[test]
fn zoom_makes_the_headline_larger() {
    for size in SIZES {
        let mut before = 0.0;
        for zoom in ZOOMS {
            let look = Look { size, zoom, edges: Edges::Usual, language: LanguageChoice::En };
            let harness = look.open(screen("tiles"));
            let bench = harness.state().bench();
            let headline =
                casus::words::Words::of(casus::words::Language::En).headline(bench.assessment(), bench.session());
            let points = texts(&harness).iter().find(|text| text.words == headline).expect("the headline").size;
            let pixels = points * f32::from(zoom) / 100.0;
            assert!(pixels > before, "{size:?} {zoom} %: {pixels} pixels after {before}");
            before = pixels;
        }
    }
}
