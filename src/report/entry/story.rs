//! The story that the author could tell.

use super::{Id, entries};
use crate::{
    adversary::{self, Fires},
    catalog::Catalog,
    words::Words,
};

entries! {
    /// The story that the author could tell: two sums that are never set against each other, and the lines.
    Story {
        /// The strengths of the lines that hold and help it.
        helped: u32,
        /// The strengths of the lines that hold and hurt it.
        hurt: u32,
        /// How many lines hold.
        firing: usize,
        /// How many of these rest on general knowledge alone.
        on_general_knowledge: usize,
        /// Every line.
        lines: Vec<StoryLine>,
    }

    /// A line of the story.
    StoryLine {
        /// Its id.
        id: String,
        /// What it says.
        text: String,
        /// Whether it holds: `yes`, `no`, `room_decides` or `not_this_adversary`.
        fires: Id,
        /// Whether nothing in a session can tell, so that it is for the people in the room to say.
        for_room: bool,
        /// Whether it helps the story.
        helps: bool,
        /// Whether it hurts the story.
        hurts: bool,
        /// Its strength; 0 is switched off.
        strength: u8,
        /// Its source.
        source: String,
    }
}

impl Story {
    pub(in crate::report) fn of(catalog: &Catalog, story: &adversary::Story, words: &Words) -> Self {
        let lines = story.lines.iter().map(|line| StoryLine {
            id: line.id.clone(),
            text: words.story_line(&line.id),
            fires: match line.fires {
                Fires::Yes => "yes",
                Fires::No => "no",
                Fires::RoomDecides => "room_decides",
                Fires::NotThisAdversary => "not_this_adversary",
            },
            for_room: line.is_for_room,
            helps: line.helps,
            hurts: line.hurts,
            strength: line.strength,
            source: catalog.sources.citation(&line.source),
        });
        Self {
            helped: story.helped,
            hurt: story.hurt,
            firing: story.firing,
            on_general_knowledge: story.on_general_knowledge,
            lines: lines.collect(),
        }
    }
}
