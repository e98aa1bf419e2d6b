//! What an amendment changed, word by word.

use similar::{ChangeTag, TextDiff};

/// A run of words of two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Whether both have it.
    pub kept: Kept,
    /// The words, with their spaces.
    pub words: String,
}

/// Which of two versions has a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kept {
    /// Both.
    Same,
    /// The earlier one alone: struck out.
    Struck,
    /// The later one alone: new.
    New,
}

/// Two versions of a text as runs of words that both have, that were struck out and that are new, in the order in which they
/// are read. The runs but the new ones are the earlier text, those but the struck ones the later.
#[must_use]
pub fn changed(before: &str, after: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let kept = match change.tag() {
            ChangeTag::Equal => Kept::Same,
            ChangeTag::Delete => Kept::Struck,
            ChangeTag::Insert => Kept::New,
        };
        match runs.last_mut() {
            Some(last) if last.kept == kept => last.words.push_str(change.value()),
            _ => runs.push(Run { kept, words: change.value().to_owned() }),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_words_are_marked_and_both_texts_stand_in_the_runs() {
        let (before, after) = ("Allies condemn the attack.", "Allies [strongly] condemn the attacks.");
        let runs = changed(before, after);
        let text = |without: Kept| -> String {
            runs.iter().filter(|run| run.kept != without).map(|run| run.words.as_str()).collect()
        };
        assert_eq!((text(Kept::New).as_str(), text(Kept::Struck).as_str()), (before, after));
        assert!(runs.iter().any(|run| run.kept == Kept::New && run.words.contains("[strongly]")));
        assert!(runs.iter().any(|run| run.kept == Kept::Same && run.words.contains("condemn the")));
        assert_eq!(changed("", ""), []);
    }
}
