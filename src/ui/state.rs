//! Scratch state of the views: not undone, not saved.

use crate::{
    domain::{ActKind, FactId, Stance, StateCode},
    words::Key,
};

/// A pane of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, strum::EnumCount, strum::VariantArray)]
pub enum Pane {
    /// The facts.
    #[default]
    Incident,
    /// The seats.
    Council,
    /// What each would bring.
    Response,
    /// The reasons.
    Why,
}

impl Pane {
    /// All four.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Its title.
    #[must_use]
    pub fn key(self) -> Key {
        match self {
            Self::Incident => Key::PaneIncident,
            Self::Council => Key::PaneCouncil,
            Self::Response => Key::PaneResponse,
            Self::Why => Key::PaneWhy,
        }
    }
}

/// A part of the window that F6 goes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::EnumCount, strum::VariantArray)]
pub enum Zone {
    /// The verdict.
    #[default]
    Ribbon,
    /// The facts.
    Incident,
    /// The seats.
    Council,
    /// What each would bring.
    Response,
    /// The reasons.
    Why,
}

impl Zone {
    /// All five, in the order of F6.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// The next one; after the last the first.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % 5]
    }

    /// The one before; before the first the last.
    #[must_use]
    pub fn previous(self) -> Self {
        Self::ALL[(self as usize + 4) % 5]
    }

    fn pane(self) -> Option<Pane> {
        match self {
            Self::Ribbon => None,
            Self::Incident => Some(Pane::Incident),
            Self::Council => Some(Pane::Council),
            Self::Response => Some(Pane::Response),
            Self::Why => Some(Pane::Why),
        }
    }
}

/// A field of the seat under the hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatField {
    /// Its reason.
    Reason,
    /// The condition of its reservation.
    Condition,
}

/// What stands in the column of the reasons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WhyTab {
    /// The reasons.
    #[default]
    Reasons,
    /// What was done in the Council, and what can follow.
    Proceedings,
    /// What one change would move.
    WhatIf,
    /// The other ways.
    Tracks,
    /// The nearest precedents.
    Precedents,
    /// What either way may cost.
    Costs,
    /// How far the allies could go, and on whom it hangs.
    Ladder,
    /// The log.
    Log,
}

impl WhyTab {
    /// Every tab with its name.
    pub const ALL: [(Self, Key); 8] = [
        (Self::Reasons, Key::TabReasons),
        (Self::Proceedings, Key::TabProceedings),
        (Self::WhatIf, Key::TabWhatIf),
        (Self::Tracks, Key::TabTracks),
        (Self::Precedents, Key::TabPrecedents),
        (Self::Costs, Key::TabCosts),
        (Self::Ladder, Key::TabLadder),
        (Self::Log, Key::PaneLog),
    ];
}

/// How the council is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BoardView {
    /// Equal tiles.
    #[default]
    Tiles,
    /// The round table.
    Table,
    /// Land on a map.
    Map,
    /// A list.
    List,
}

impl BoardView {
    /// Every view with its name, in the order of the tabs.
    pub const ALL: [(Self, Key); 4] = [
        (Self::Tiles, Key::BoardTiles),
        (Self::Table, Key::BoardTable),
        (Self::Map, Key::BoardMap),
        (Self::List, Key::BoardList),
    ];
}

/// How the response is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResponseView {
    /// Bars.
    #[default]
    Chart,
    /// The table twin.
    Table,
    /// What is there by when.
    Timeline,
    /// What is pledged and asked for.
    Pledges,
    /// The assumptions and where they come from.
    Sources,
}

/// A window over the panes wants this much height, points.
const LEAST_WINDOW: f32 = 400.0;

/// What the pane of the facts remembers.
#[derive(Clone, Debug, Default)]
pub struct IncidentState {
    /// The two days that stand side by side.
    pub hindsight: super::hindsight::HindsightView,
    /// The language in which the assignment is written; none: the one in use.
    pub assignment_in: Option<crate::words::Language>,
    /// The fact of which it is said why it is asked.
    pub asked_fact: Option<FactId>,
    /// The fact whose editor is open.
    pub open_fact: Option<FactId>,
    /// Whether the open editor corrects the value that holds instead of beginning a new one.
    pub corrects: bool,
    /// The text of a day being typed.
    pub day_text: String,
    /// The fact for which another day is being typed, and whether its field shall take the focus in the next frame.
    pub adding_day: Option<(FactId, bool)>,
    /// A fact to bring into sight in the next frame.
    pub reveal_fact: Option<FactId>,
    /// The fact whose line was clicked, and where it stood, points from the top: there it stays in the next pass.
    pub held_fact: Option<(FactId, f32)>,
    /// The fact whose value shall take the focus in the next frame.
    pub focus_fact: Option<FactId>,
    /// Whether the notes were added to and are to be shown.
    pub reveal_notes: bool,
    /// Whether something was on the wall when the notes were drawn last: where it begins to be, they are folded away.
    pub notes_on_stage: bool,
}

/// A guest being written down.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct GuestDraft {
    /// Who.
    pub name: String,
    /// What for.
    pub role: String,
}

/// What the pane of the seats remembers.
#[derive(Clone, Debug, Default)]
pub struct CouncilState {
    /// Tiles, map or list.
    pub board: BoardView,
    /// What the map shows.
    pub map: super::council::MapView,
    /// The seat under the keyboard.
    pub seat: Option<StateCode>,
    /// Seats selected together.
    pub selection: Vec<StateCode>,
    /// The stance the brush paints; none while it is put away.
    pub brush: Option<Stance>,
    /// Where a box that selects was begun.
    pub box_from: Option<egui::Pos2>,
    /// Which seats the list shows, and in which order.
    pub list: super::council::ListView,
    /// Whether the menu of the groups shall open in the next frame.
    pub open_groups: bool,
    /// Whether the menu of the rounds shall.
    pub open_rounds: bool,
    /// Whether the menu of the step a seat speaks to shall.
    pub open_speaks_to: bool,
    /// Whether the list of what a seat can pledge shall.
    pub open_pledge: bool,
    /// Whether the menu that adds a condition shall.
    pub open_terms: bool,
    /// The seat whose condition is about to be written, and which has none yet.
    pub condition_of: Option<StateCode>,
    /// The guest being written down.
    pub guest: GuestDraft,
    /// Whether something was on the wall when the role sheet of the seat was drawn last: where it begins to be, it is folded away.
    pub role_on_stage: bool,
    /// The name being given to the selected seats.
    pub group_name: String,
    /// Whether the board shall take the focus in the next frame.
    pub focus_board: bool,
    /// Whether it was to take the keyboard before this frame, so that the key of this frame is its own.
    pub is_board_due: bool,
    /// The seat where a range begins.
    pub anchor: Option<StateCode>,
    /// Seats that no hand moves until they are unlocked.
    pub locked: Vec<StateCode>,
    /// How many locked seats the last wish left as they were; the status line says so.
    pub held_back: usize,
    /// The field of the seat that shall take the focus in the next frame.
    pub focus_field: Option<SeatField>,
    /// A seat to bring into sight in the list.
    pub reveal_seat: Option<StateCode>,
    /// Until when, seconds, everyone waits for a digit; none while nobody does.
    pub everyone_until: Option<f64>,
}

/// What the pane of the response remembers.
#[derive(Clone, Debug, Default)]
pub struct ResponseState {
    /// Chart, table or sources.
    pub view: ResponseView,
    /// What the bars measure.
    pub measure: crate::response::Mode,
    /// What the rows of the chart show.
    pub chart_style: super::ChartStyle,
    /// The kinds of help that the chart leaves out.
    pub hidden_kinds: crate::response::KindSet,
    /// Whether what allies really gave stands over the bars.
    pub shows_record: bool,
    /// Whose help the timeline shows; none: that of all.
    pub timeline_of: Option<StateCode>,
    /// The order of the rows, held until they are sorted again; empty before the first frame.
    pub chart_order: Vec<StateCode>,
    /// The patterns of the bars.
    pub patterns: super::pattern::Patterns,
    /// The seat whose row the chart has brought into sight.
    pub revealed_row: Option<StateCode>,
}

/// What the pane of the reasons remembers.
#[derive(Clone, Debug, Default)]
pub struct WhyState {
    /// What stands in the column of the reasons.
    pub tab: WhyTab,
    /// Whether the reasons are read from the side of the author.
    pub is_lens: bool,
    /// Where the smallest flips are to lead.
    pub flip_target: Option<crate::explore::Target>,
    /// The nearest precedents as they were found last.
    pub nearest: Option<super::Found>,
    /// How the Council is supposed not to agree, beside the cost of agreeing; none: as the session suggests.
    pub costs_refusal: Option<crate::domain::Branch>,
    /// The sentence among the costs whose source is unfolded.
    pub costs_source: Option<String>,
    /// The argument of one's own that is being written, by its place from 0.
    pub own_argument: Option<usize>,
    /// Whether its text shall take the focus in the next frame.
    pub focus_argument: bool,
    /// The log and the note being written.
    pub log: super::log::LogView,
    /// Where the open tab stood in the last frame.
    pub open_tab: Option<egui::Rect>,
}

/// Which windows over the panes are open, and what is set in them.
#[derive(Clone, Debug, Default)]
pub struct WindowsState {
    /// Whether the about window is open.
    pub about: bool,
    /// Whether the sheet of keys is open.
    pub key_sheet: bool,
    /// Whether the window that says how to cite the program is open.
    pub how_to_cite: bool,
    /// Whether the licences are shown.
    pub licences: bool,
    /// The path to compare with, while that window is open.
    pub compare: Option<String>,
    /// Whether a comparison takes the notes in.
    pub compare_notes: bool,
    /// What is set in the window of the export.
    pub export: super::ExportForm,
    /// What is set in the window of the papers.
    pub papers: super::PapersForm,
    /// What is set in the window of the copies for others.
    pub copies: super::CopiesForm,
    /// What is set in the window of a class.
    pub class: super::ClassView,
    /// Whether what is asked of whoever opens the session is shown.
    pub assignment: bool,
    /// Whether the pinned states stand side by side.
    pub pins: bool,
    /// Whether the list of steps is open.
    pub history: bool,
    /// Whether the debrief is open.
    pub debrief: bool,
    /// Whether the settings are open.
    pub settings: bool,
    /// Whether the workshops are offered, on the start page.
    pub workshops: bool,
    /// Whether the glossary is open.
    pub glossary: bool,
    /// What is typed to filter the glossary.
    pub glossary_filter: String,
}

/// What the views remember between frames: each pane its own, and what belongs to the window whole.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// The pane in sight where only one fits.
    pub pane: Pane,
    /// The tab of the right column where the two right panes share it.
    pub right_tab: Pane,
    /// What the pane of the seats remembers.
    pub council: CouncilState,
    /// What the probe found at the points asked about.
    pub probes: super::Probes,
    /// The page of the assumptions and the readings.
    pub ledger: super::ledger::LedgerView,
    /// The page on which a workshop is prepared.
    pub workshop: super::workshop::WorkshopView,
    /// What the pane of the reasons remembers.
    pub why: WhyState,
    /// What the tab of the proceedings remembers.
    pub proceedings: super::ProceedingsView,
    /// What the stage remembers.
    pub stage: super::stage::StageState,
    /// What the pane of the response remembers.
    pub response: ResponseState,
    /// The pane that has the whole right column, the response or the reasons; none where they share it.
    pub tall: Option<Pane>,
    /// The places on screen, while one is lit or steps are recorded.
    pub anchors: super::Anchors,
    /// Whether the button that goes on in a guided case shall take the focus in the next frame.
    pub focus_guide: bool,
    /// The guided case being recorded, as far as it is being written.
    pub recorder: super::Recorder,
    /// What the hand lights: the reasons of a fact, the facts of a reason.
    pub lights: super::Lights,
    /// What the pane of the facts remembers.
    pub incident: IncidentState,
    /// The question that is asked, and where the focus goes back to.
    pub asked: Option<super::Asked>,
    /// The text in the path dialog.
    pub path: String,
    /// Which windows over the panes are open, and what is set in them.
    pub windows: WindowsState,
    /// The part of the window F6 went to last.
    pub zone: Zone,
    /// The part of the window that shall take the focus in the next frame.
    pub focus_zone: Option<Zone>,
    /// Whether the menu bar shall take the focus in the next frame.
    pub focus_menu: bool,
    /// The search for a seat or a fact, while one goes on.
    pub find: Option<super::Search>,
    /// Whether a search has just ended by itself: an Enter that comes too late then does nothing.
    pub just_found: bool,
    /// The prediction being made, and what stands open of those made.
    pub predict: super::PredictView,
    /// Where the verdict ends on the screen, points from its top; 0 before it was drawn.
    pub verdict_ends: f32,
    /// Whether a field had the keyboard when the last frame ended: Escape then leaves the field and nothing else.
    pub was_typing: bool,
    /// What had the keyboard when the last frame ended.
    pub focus_seen: Option<egui::Id>,
    /// The page on screen, and where the keyboard was on the one below.
    pub pages: super::Pages,
    /// What was read out last, and what waits to be.
    pub speaker: super::speaker::Speaker,
}

impl UiState {
    /// Where a window over the panes begins: under the verdict, so that it stays in sight, if that leaves room for it.
    #[must_use]
    pub fn below_verdict(&self, screen: f32) -> f32 {
        if screen - self.verdict_ends >= LEAST_WINDOW { self.verdict_ends + 4.0 } else { 24.0 }
    }

    /// Whether something asked for the focus that has not taken it yet.
    #[must_use]
    pub fn awaits_focus(&self) -> bool {
        self.pages.awaits_focus()
            || self.council.focus_board
            || self.focus_menu
            || self.focus_guide
            || self.council.open_groups
            || self.council.open_rounds
            || self.council.open_pledge
            || self.council.open_speaks_to
            || self.council.open_terms
            || self.focus_zone.is_some()
            || self.incident.focus_fact.is_some()
            || self.council.focus_field.is_some()
    }

    /// Shows a fact with its editor open.
    pub fn go_to_fact(&mut self, fact: FactId) {
        self.go_to(Zone::Incident);
        self.focus_zone = None;
        self.incident.open_fact = Some(fact);
        self.incident.reveal_fact = Some(fact);
        self.incident.focus_fact = Some(fact);
    }

    /// Shows the proceedings with the form of a step, and whoever takes it.
    pub(super) fn fill_in_step(&mut self, kind: ActKind, by: Option<StateCode>) {
        self.go_to(Zone::Why);
        self.why.tab = WhyTab::Proceedings;
        self.proceedings.want(kind, by);
    }

    /// Shows a fact with its editor open, and leaves the keyboard where it is.
    pub fn show_fact(&mut self, fact: FactId) {
        self.incident.open_fact = Some(fact);
        self.incident.reveal_fact = Some(fact);
    }

    /// Shows the notes, which were added to.
    pub fn show_notes(&mut self) {
        self.incident.reveal_notes = true;
    }

    /// Puts a seat under the hand, wherever it was pointed at.
    pub fn put_under_hand(&mut self, seat: StateCode) {
        self.council.seat = Some(seat);
    }

    /// Shows the proceedings, and gives them the keyboard.
    pub fn show_proceedings(&mut self) {
        self.go_to(Zone::Why);
        self.tall = Some(Pane::Why);
        self.why.tab = WhyTab::Proceedings;
    }

    /// Shows what is pledged and asked for.
    pub fn show_pledges(&mut self) {
        self.response.view = ResponseView::Pledges;
    }

    /// Gives a pane the whole right column, or splits the column again.
    pub fn toggle_tall(&mut self, pane: Pane) {
        self.tall = (self.tall != Some(pane)).then_some(pane);
    }

    /// Leaves a page that stands in the place of the panes.
    pub fn leave_page(&mut self) {
        (self.ledger.tab, self.workshop.tab) = (None, None);
    }

    /// Whether a page stands in the place of the panes.
    #[must_use]
    pub fn has_page(&self) -> bool {
        self.ledger.tab.is_some() || self.workshop.tab.is_some()
    }

    /// Brings the board of the Council into sight, where keys act on its seats, and gives it the keyboard.
    pub fn show_board(&mut self) {
        self.leave_page();
        self.pane = Pane::Council;
        self.council.map.stop_probing();
        self.council.focus_board = true;
    }

    /// Shows a part of the window and gives it the focus.
    pub fn go_to(&mut self, zone: Zone) {
        self.zone = zone;
        // A page that stands in the place of the panes gives way to the pane that is asked for.
        if zone != Zone::Ribbon {
            self.leave_page();
        }
        self.focus_zone = Some(zone);
        if let Some(pane) = zone.pane() {
            self.pane = pane;
            self.right_tab = pane;
        }
        if self.tall.is_some_and(|tall| matches!(zone, Zone::Response | Zone::Why) && zone.pane() != Some(tall)) {
            self.tall = None;
        }
        if zone == Zone::Council {
            self.focus_zone = None;
            self.council.focus_board = true;
        }
    }
}
