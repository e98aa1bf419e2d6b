//! Scratch state of the views: not undone, not saved.

use crate::{
    domain::{FactId, StateCode},
    words::Key,
};

/// A pane of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
    pub const ALL: [Self; 4] = [Self::Incident, Self::Council, Self::Response, Self::Why];

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

/// How the council is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BoardView {
    /// Equal tiles.
    #[default]
    Tiles,
    /// Land on a map.
    Map,
    /// A list.
    List,
}

impl BoardView {
    /// All three, with their titles.
    pub const ALL: [(Key, Self); 3] =
        [(Key::BoardTiles, Self::Tiles), (Key::BoardMap, Self::Map), (Key::BoardList, Self::List)];
}

/// How the response is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResponseView {
    /// Bars.
    #[default]
    Chart,
    /// The table twin.
    Table,
    /// The assumptions and where they come from.
    Sources,
}

/// What the bars measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// US dollars a month.
    #[default]
    Money,
    /// Share of the year's defence budget.
    Share,
}

/// What the views remember between frames.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// The pane in sight where only one fits.
    pub pane: Pane,
    /// The tab of the right column where the two right panes share it.
    pub right_tab: Pane,
    /// Tiles, map or list.
    pub board: BoardView,
    /// What the map shows.
    pub map: super::council::MapView,
    /// Chart, table or sources.
    pub response: ResponseView,
    /// What the bars measure.
    pub measure: Measure,
    /// Whether the response takes the whole right column.
    pub is_response_tall: bool,
    /// The seat under the keyboard.
    pub seat: Option<StateCode>,
    /// Seats selected together.
    pub selection: Vec<StateCode>,
    /// The fact whose editor is open.
    pub open_fact: Option<FactId>,
    /// Whether the open editor corrects the value that holds instead of beginning a new one.
    pub corrects: bool,
    /// The text in the path dialog.
    pub path: String,
    /// The text of a day being typed.
    pub day_text: String,
    /// Whether the about window is open.
    pub about: bool,
    /// Whether the sheet of keys is open.
    pub key_sheet: bool,
    /// A fact to bring into sight in the next frame.
    pub reveal_fact: Option<FactId>,
    /// The seat whose row the chart has brought into sight.
    pub revealed_row: Option<StateCode>,
    /// Whether the board shall take the focus in the next frame.
    pub focus_board: bool,
}
