//! The proceedings as everybody has seen them.

use std::sync::Arc;

use crate::domain::{Act, Clock, Proceedings, Step, Text, TextId};

impl Proceedings {
    /// Without what nobody has been shown of the texts: a version beyond those that lay on the table, and a text that never did.
    /// The clocks, and how long who has spoken, are of the room alone.
    pub(super) fn without_drafts(mut self) -> Self {
        let shown: Vec<u16> = (0..self.texts.len()).map(|idx| last_shown(idx, &self.steps)).collect();
        for (text, most) in self.texts.iter_mut().zip(&shown) {
            let most = usize::from(*most);
            if most == 0 {
                // Its number stays, for those of others hang on it.
                *text = Arc::new(Text::plain(text.rung));
            } else if text.versions.len() > most {
                Arc::make_mut(text).versions.truncate(most);
            }
        }
        let last = shown.iter().rposition(|most| *most > 0);
        self.texts.truncate(last.map_or(0, |last| last + 1));
        Self { clock: Clock::default(), round_clock: Clock::default(), spoken: Vec::new(), ..self }
    }
}

/// The last version of a text that lay on the table; 0 where none did.
fn last_shown(idx: usize, steps: &[Arc<Step>]) -> u16 {
    let id = TextId::at(idx);
    let (mut on_table, mut last) = (None, 0);
    for step in steps {
        if let Act::Put { text, version } | Act::SilenceOpened { text, version, .. } = &step.act {
            on_table = Some(*text);
            last = if on_table == id { last.max(*version) } else { last };
        } else if let Act::Amended { version } = &step.act
            && on_table == id
        {
            last = last.max(*version);
        }
    }
    last
}
